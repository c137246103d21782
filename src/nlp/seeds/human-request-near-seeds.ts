/** What sounds like an ask for a human and is none. English, written for this project. */
export const humanRequestNearSeeds = `
== none/identity
robot?
bot?
ai?
chatbot?
a bot?
who am I talking to
who am I speaking with
who is this
what are you
how human are you
do you consider yourself human
do you feel like a person
do you have feelings
would you call yourself a human
were you ever human
== none/about the bot
what's your name
do you have a name
what can I call you
by which name do you go
who chose your name for you
who created you
who developed you
who owns you
which company built this bot
what company do you belong to
who is your employer
who is your boss
what's the name of your boss
who pays you
who is your owner
tell me about your boss
am I your boss
are you my assistant
are you my agent
where do you live
what can you do
what can I ask you
how do you work
can you understand me
can you understand Spanish
do you speak Italian
can you speak French
can we speak in German
can I speak to you in Dutch
can I talk in Portuguese with you
can you talk in Japanese
I want to speak Spanish with you
I want to talk in French
I'd like to speak in Spanish from now on
let's talk in German
speak Spanish please
speak slower please
speak louder
talk to me in English
talk more slowly
switch the language to German
switch to English please
switch to a female voice
switch over to a man's voice
change to a different voice
use the female voice from now on
set your language to Dutch
can you translate this to English
do you talk
do you like talking to people
do you talk to other people too
do you talk to many customers
how is your day
what's up
can you keep a secret
you're smart for a bot
you're a good bot
good bot
nice bot
clever robot
bad bot
stupid bot
dumb robot
useless bot
this bot is great
I like this bot
this bot works well
who else do you talk to
did you talk to my wife
== none/small talk
hello there
hey bot
hi bot
hello robot
good afternoon
yo
nice to meet you
nice to talk to you
it was a pleasure talking to you
good talk
talk to you later
talk to you soon
talk later
talk soon
speak soon
I'll talk to you later
I'll speak to you soon
I have to go now
I have to leave now
I must go
I'll be leaving now
I'm leaving
I need to go
I'm going to go now
time to go
bye
goodbye
see you
see ya
so long
take care
farewell
that's all
that's all for today
that's it, thanks
no thanks
I'm good
all set
thank you
thank you very much
thank you bot
thanks bot
thanks robot
thanks mate
tysm
thanks for your help
thanks for talking to me
thanks for the quick support
much appreciated
appreciate it
perfect
awesome thank you
nice
ok thanks
got it
makes sense
that helped
it worked
done
yes please
yep
sure
right
exactly
no
not really
no it isn't
not now
not yet
not right now
maybe
maybe later
no idea
I'm not sure
I can't say
what?
huh
why
how
where
really?
haha
please
never mind
wait
hold on
give me a second
give me a minute
I'll be right back
I have a question
I have another question
one more question
can I ask you something else
I need help
I need some help
help
help me
help me please
please help
please help me
can you help
can you help me
could you help me please
can you help me with something
I need your help
I need assistance
I need help with my account
I need support
I have a problem
I have an issue
it doesn't work
this isn't working
that didn't work
that doesn't help
that's not what I asked
that's wrong
you are wrong
you're not helping
I don't understand
I don't get it
repeat that please
can you explain
tell me more
stop
menu
back
next
continue
skip
restart
options
== none/negated
I'd prefer the bot
I prefer the bot over a human
I'd rather ask you than a person
no humans
not a human, you
not an agent, just the link
stop asking if I want an agent
you don't have to get a human
you don't need to transfer me
you needn't get anybody
I'd rather do it online than call someone
I'm too shy to talk to a person
you can help me better than a human
you are better than a human agent
you're faster than any human
no thanks, no agent
i dont need a meeting
== none/past
I talked to an agent yesterday
I spoke to an agent yesterday and it is solved
I already talked to a person
I already talked to someone about it
I already spoke to a human about this
I already have an agent
I've spoken to an agent, thanks
I had a chat with an agent on Tuesday
I was talking to an agent earlier and he was nice
I was transferred to a person last time and it went well
I was on the phone with someone this morning and got it sorted
I got a call from your agent
I got a call from somebody claiming to be your agent
I received a call from a person from your bank asking for my PIN
I got an email from your representative
a representative called me this morning
a human helped me last time, great
an agent already answered me
an agent told me to reset the device
an agent said the refund takes five days
an agent promised me a discount, how do I get it
my agent told me to write here
the agent told me it would be shipped on Monday
the agent was rude to me
the agent said I should restart it
the agent fixed it
the agent never called back
the representative told me to upload the document here
the lady on the phone told me to use the app
the man from support said to write to this chat
the person I talked to sent me a link
the human I spoke to solved it
the human agent was quick
the technician came yesterday
the technician was here and left without fixing it
the technician said the line is fine
the operator told me to wait
the supervisor approved my refund already
the manager told me I'd get a voucher
someone from your team already replied
someone called me
someone called me yesterday from your number
someone from support already fixed it
someone already helped me
someone told me to ask here
somebody from sales told me it is included
somebody used my card
somebody stole my card
somebody stole my phone
somebody hacked my account
somebody else logged in to my account
one of your employees told me this
one of your people told me it's fine
your agent told me to send this form
your colleague told me the fee is 5 euros
your support team was great
your support is excellent
your customer service is the best
your customer service was terrible last year
your technician was really helpful
your sales rep said there's a trial
after I talked to an agent it worked
after speaking with your support I changed the plan
when I talked to someone last month they said it was free
last time I talked to a human they gave me a code
last week I asked to speak to a manager and it was resolved
thanks to the agent who helped me
thanks for connecting me to a human earlier
please thank the agent for me
please say thanks to the person I talked to
compliments to your agent
how do I rate the agent I talked to
I want to rate the conversation with the agent
I want to give feedback about an agent
what was the name of the agent I talked to
where can I see my chat with the agent
can I get the transcript of my chat with the agent
my case was escalated last week, what is its status
it was escalated yesterday
it has been escalated
they escalated it, when do I hear back
== none/quoted
he said "let me talk to a human"
my customer wrote "I want to talk to a person", how should the bot answer
what happens when a user types "agent"
what happens if my visitor writes "talk to a human"
when a visitor says "I want a human" the widget does nothing
the button says "talk to an agent" but is greyed out, is that a theme bug
the label "Contact a person" is cut off in our theme
how do I change the text "Chat with an agent"
how do I rename the button "Speak to a human"
how do I translate "connect me to an agent" in the widget
our users often write "operator" and get no answer
my boss always says talk to a human, funny
the song is called talk to a human
in the film he says let me speak to your manager
the article says you can ask for an agent, is that a paid feature
your website says "humans answer in five minutes"
what does "escalate" mean
what does "transfer to agent" in the log mean
what is an agent
what is a service representative
what does escalated mean
the status says "waiting for agent"
== none/own people
I have to talk to my boss
I need to talk to my manager first
I need to talk to my wife about it
I need to speak with my husband first
I need to ask my colleague
I want to talk to my team before we decide
I want to discuss it with my partner
I want to discuss it with my team
I'll talk to my manager
I will talk to my supervisor tomorrow
I'll speak with my accountant
I'll speak to my lawyer
I'll ask someone else in my company
I will ask our engineer
I'll have my technician check
let me talk to my boss
let me talk to my wife first
let me speak to my colleague
let me ask my manager
let me ask somebody here
let me check with a colleague
let me check with my supervisor
let me discuss with my team
let me get back to you
my manager needs access
my boss asked me to cancel
my colleague can't log in
my assistant needs to log in
my assistant books my flights, can she have an account
my accountant needs somebody's signature
my lawyer will contact you
my agent needs a copy of the policy
my insurance agent needs proof of cover
my real estate agent wants a reference letter
my representative signed the contract
my daughter wants to talk to her friends with the tablet
my son wants to speak to his grandmother over video, how do I set it up
my wife is the account holder
my team wants to talk to customers through the widget
our manager left, how do we change the owner
our support agents can't log in
our technician will install it
our customers want to chat with us, how do we enable it
our employees need accounts
our sales rep can't open the report
our receptionist cannot see the calendar
has my manager approved my request
did my supervisor approve the leave
is my boss going to see this
can my assistant order for me
can somebody else pick up my parcel
can someone else use my ticket
can another person drive the car
can a second person be on the policy
can I add another person to my account
can I add a person to my booking
can I invite somebody as a guest
can I invite a colleague
can I give someone access
can I give a colleague admin rights
can I assign a task to a person
can I send money to someone
can I send a gift to somebody
can I share a file with someone outside
can I transfer my ticket to another person
can I transfer ownership to someone
how do I remove somebody from the team
how do I get someone off my account
how do I message a person in my team
how do I call a contact from the app
how do I call someone abroad
how do I talk to my friends in the game
how do I contact the seller
how do I contact my driver
how do I contact my host
what if somebody else has my account number
who can see my data
who can edit the page
who has access to my account
who is the driver
== none/product
is a ticket needed for a person under 6
is a visa needed for people from Brazil
is a helmet required for a second person
do I need a ticket for a child
let's talk about the price
can we talk about the invoice
I want to talk about my order
I'd like to talk about a refund
I'd like a chat widget for our shop
I'd like a word count
I'd appreciate it if you sent the invoice
I'd be grateful for a discount
would you mind sending it again
could you get the file from the archive
could you get the report to open
can you ask for my postcode again
may I be refunded
may I please be refunded
I would like to be refunded
I want to be redirected to my old page
please forward the mail to the right address
please assign the seat next to mine
assign my licence to another device
which button do I press to save
which option is it for monthly billing
how do I get past this screen
how do I get out of the menu
I give up, it never works
I expect a refund today
I expect it tomorrow
I am a human, the captcha doesn't believe me
the captcha asks if I am human
how do I assign a ticket to an agent
how do I assign a conversation to a human
how do I assign a chat to another agent
how do I transfer a chat to a colleague
how do I transfer a conversation to a different team
how do I hand over a conversation to an agent in the inbox
how do I add an agent
how do I remove an agent
how do I set up the human handoff
how do I set up escalation rules
how do I configure live chat
how do I install the monitoring agent
how do I uninstall the backup agent
how do I build a bot that talks to people
how do I make the bot talk like a human
how do I train the bot
how do I make my phone operator settings work
how do I create a callback function
how do I register a callback URL
how do I connect to the API
how do I connect a printer
how do I contact a lead from the CRM
how do I call an endpoint
how do I see which agents are online
how do I see escalated chats
how do I see how many chats an agent handled
how do I rename the support team
how do I filter tickets by agent
how do I forward emails to an agent automatically
how do I route chats to the right agent
how do I tag a conversation as escalated
how does the handover work
how does the bot hand over to a human
how does the bot decide to escalate
how does escalation work in your product
how does the operator role differ from admin
how many agents can I have
how many people can use one account
how many people can join a call
how many operators can log in at once
how much is an extra agent
how much is customer support on the enterprise plan
what's the price per person
what is the difference between agent and admin
what is an agent seat
what is human in the loop
what is the average time until an agent answers in our reports
what version is the agent
what permissions does an agent need
what are the support hours
what are the opening hours of customer service
what time does support open
where do I download the agent
where do I find the agent logs
where do I see agent performance
where do I set the agent's avatar
where can I edit the escalation rules
where can I see the human readable date
where is the operator dashboard
which plan includes live chat
which plan includes phone support
which agent is assigned to ticket 4412
which agents were online yesterday
do you offer phone support
do you offer technician visits in Austria
do you offer training in person
do you have an affiliate agent program
do you have live chat in the mobile app
do you have a chatbot API
do you support multiple agents
do you support customers in Canada
does the free plan include customer support
does the bot support handover to humans
does the bot speak German
does the agent send data encrypted
does an agent need a licence
does a human review the documents
does a person check the ID or is it automatic
does support cost extra
is phone support included
is live chat included
is customer service open on Sunday
is customer support free
is support available in Spanish
is there an agent for Linux
is there a human readable format
is there a limit on agents
is there a manager role
is there a mobile app for agents
is there a person endpoint in the API
is there a discount for support staff
is the agent open source
can agents see the customer's email
can an agent belong to two teams
can an agent edit a closed ticket
can a manager see all tickets
can the bot transfer to an agent automatically
can the bot hand over chats to our agents
can the bot detect when someone wants a human
can the bot call our API
can the agent run without root
can someone without an account open the link
can anybody with the link edit
can somebody from another workspace join the channel
can people outside my company join
can we have more than one agent
can we limit what an agent sees
can we use our own operators
can I change the name of the agent
can I be a support agent for you
can I become an agent for your company
can I book a technician online and what does it cost
can I get phone support on the basic plan
can I get support in Canada with this plan
can I get support for my country
can I see the agents' statistics
can I set up escalation by email
can I turn the live chat off
can I turn off human handoff
can I write a bot in Python
can I rent a car with a driver
can I call the API from the browser
can I make international calls
can I talk over the intercom with this device
can I talk hands free with this headset
can I speak into the remote
can I chat while playing
can I connect two screens
can I connect it to my TV
can I transfer my points
I want to add an agent to our plan
I want to become an agent
I want to apply as a customer service representative
I want to work as a support agent at your company
I want to connect Slack
I want to connect my phone
I want to create an operator account
I want to set up live chat on our website
I want to set up a chatbot
I want to build a bot that escalates to humans
I want to make a call but there is no sound
I want to buy the agent licence
I want to book a table for one person
I want a room for one person
I want a single room for a person with a wheelchair
I want to send an invoice to a person
I want to transfer the domain
I want to transfer my subscription to a colleague
I want the manager role
I want the human resources module
I need a seat for another agent
I need an agent key
I need an agent licence
I need agent version 2
I need a human readable name
I need a human translation of a birth certificate, do you offer that
I need a person ID for the API
I need a personal loan
I need a personal account
I need a live stream link
I need customer service software
I need the representative's form for the power of attorney
I need the support PIN
I need to assign an agent to a ticket
I need to contact my customers by SMS
I need to contact the sender
I need to call the webhook twice
I need to connect my device
I need to transfer my plan
I need somebody's shared calendar to show up in mine
I need someone's address from my contacts
give me a discount
give me a list of agents
give me the list of support plans
give me the price per person
give me the person's email from the contacts
get me a taxi
get me a room
connect me to wifi
connect me to the VPN
connect my account to Google
connect to Salesforce
connect to the database
connect the agent to the server
transfer me 20 dollars
transfer 50 pounds to Anna
transfer 300 from checking to savings
transfer my number
transfer the domain to another registrar
transfer ownership of the workspace
transfer failed
transfer pending
send money to a person
send me the link
send me an email
send the report to my manager
send a copy to my agent
put the money back
put me on the waiting list
put me on the mailing list
put me down for two tickets
pass the parameter to the callback
forward my mail to the new address
hand luggage size
hand baggage for two persons
call forwarding doesn't work
call history
call waiting settings
phone number change
change my phone number
agent seats
agent pricing
agent version
agent status offline
agent logs
agent ID missing
agent role permissions
agent not connecting to server
agent collision detection
agent crashed with exit code 1
the agent uses too much memory
the agent can't reach the proxy
the agent service stopped
the user agent string is wrong
user agent header
cleaning agent for the coffee machine
which cleaning agent should I use
travel agent rates
travel agent commission
estate agent account
real estate agents plan
agent commission report
literary agent contract template
FBI agent movie rental
operator precedence in formulas
operator not supported error
operator role
kubernetes operator install
tour operator contact data on my voucher is wrong
mobile operator settings
crane operator certificate
representative office address
representative sample size
legal representative form
representative APR
manager role
manager permissions
manager approval workflow
manager app won't open
password manager import
task manager shows high CPU
package manager install
supervisor process died
supervisord config
supervisor view in the app
technician login
technician app crashes
technician appointment reschedule
when does the technician come
what time will the technician arrive
specialist referral form
engineering drawings
human resources
human readable logs
human design report
human rights policy
human error in my order, how do I change it
human milk fridge bags price
person details
person endpoint returns 500
person field is empty
person limit per room
persons per table
personal settings
personal loan rates
in person pickup
in person verification
people picker doesn't load
people counter sensor
someone field is empty
staff login
staff accounts
support article is outdated
support page is down
support for Python 3
support for dark mode
support contract renewal
support plan prices
customer service software comparison
customer service certificate
customer support metrics
customer support job openings
customer support salary
sales report export
sales tax
sales representative job
sales department report
sales team licences
billing address
live chat widget colour
live chat doesn't load on our site
live chat transcripts
live data
live stream not working
live view of the camera
chat history export
chat with multiple windows
chatbot pricing
chatbot analytics
bot permissions in Slack
bot detection blocks us
bot protection
our bot does not answer customers
our bot stopped working
robot vacuum won't start
robots.txt
the vending machine ate my coin
the coffee machine leaks
the washing machine makes noise
the ATM machine swallowed my card
virtual machine won't start
time machine backup
AI credits
automated reply settings
automated invoices
talk minutes left
talk to type doesn't work
talkback mode
speaker does not work
speakers crackle
speak button greyed out
speech to text
voice assistant setup
virtual assistant settings
assistant login
dental assistant course
callback URL mismatch
callback not invoked
callback function never fires
callback parameter
callback widget
call back button shows an error on our page
webhook callback fails
escalation policy
escalation rules
escalation matrix template
escalation path settings
escalation report
escalated tickets view
escalation time in the SLA
price escalation clause
handover report template
transfer fee
transfer limit
transfer time
airport transfer
data transfer agreement
contact form doesn't send
contact list import
contact sync
contactless doesn't work
contact lenses order
emergency contact change
contact page
reception is bad in my house
no reception on my phone
reception hours
front desk hours
front desk phone number missing on my voucher
supervisor password reset
admin password reset
admin rights
advisor fee
lawyer letter template
expert mode
specialist tools category
developer docs
developer console
engineer licence
employee onboarding checklist
employee number
colleague can't see the folder
team plan
team calendar
department codes
department field in the form
somebody that I used to know ringtone
helpdesk integration
help text for the form field
which address do I send the return to
what is the postal address of the complaints department
`;
