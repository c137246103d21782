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
what can I call you
which company built this bot
who is your boss
what's the name of your boss
who is your owner
tell me about your boss
am I your boss
are you my agent
where do you live
what can you do
can you understand me
can we speak in German
can I speak to you in Dutch
can I talk in Portuguese with you
I want to speak Spanish with you
I want to talk in French
I'd like to speak in Spanish from now on
let's talk in German
speak Spanish please
speak slower please
speak louder
talk to me in English
switch to English please
switch to a female voice
switch over to a man's voice
do you like talking to people
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
== none/small talk
hello there
hey bot
hi bot
hello robot
nice to talk to you
good talk
talk to you later
talk to you soon
I'll speak to you soon
I have to go now
I have to leave now
I'll be leaving now
I'm leaving
I'm going to go now
time to go
so long
take care
farewell
that's all for today
thank you bot
tysm
thanks for talking to me
yes please
yep
right
exactly
not now
not right now
huh
where
haha
please
wait
hold on
give me a second
give me a minute
I'll be right back
I have a question
I need help
I need some help
help
help me
help me please
please help
please help me
can you help me
could you help me please
can you help me with something
I need your help
I need assistance
I need help with my account
I need support
this isn't working
that doesn't help
that's not what I asked
I don't understand
I don't get it
repeat that please
menu
back
continue
skip
options
== none/negated
I'd prefer the bot
I prefer the bot over a human
I'd rather ask you than a person
no humans
not a human, you
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
I was transferred to a person last time and it went well
I was on the phone with someone this morning and got it sorted
I got a call from your agent
I got a call from somebody claiming to be your agent
I received a call from a person from your bank asking for my PIN
I got an email from your representative
a representative called me this morning
a human helped me last time, great
an agent promised me a discount, how do I get it
my agent told me to write here
the agent told me it would be shipped on Monday
the agent never called back
the representative told me to upload the document here
the lady on the phone told me to use the app
the man from support said to write to this chat
the human I spoke to solved it
the human agent was quick
the operator told me to wait
the manager told me I'd get a voucher
someone from your team already replied
someone called me
someone called me yesterday from your number
someone from support already fixed it
someone already helped me
someone told me to ask here
somebody from sales told me it is included
somebody stole my phone
somebody hacked my account
one of your employees told me this
one of your people told me it's fine
your agent told me to send this form
your support is excellent
your customer service is the best
your sales rep said there's a trial
after I talked to an agent it worked
after speaking with your support I changed the plan
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
where can I see my chat with the agent
can I get the transcript of my chat with the agent
it was escalated yesterday
it has been escalated
they escalated it, when do I hear back
== none/quoted
he said "let me talk to a human"
my customer wrote "I want to talk to a person", how should the bot answer
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
your website says "humans answer in five minutes"
what does "escalate" mean
what is an agent
what is a service representative
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
I will ask our engineer
I'll have my technician check
let me talk to my boss
let me speak to my colleague
let me ask my manager
let me ask somebody here
let me check with a colleague
let me check with my supervisor
let me discuss with my team
let me get back to you
my assistant needs to log in
my accountant needs somebody's signature
my lawyer will contact you
my insurance agent needs proof of cover
my real estate agent wants a reference letter
my son wants to speak to his grandmother over video, how do I set it up
my team wants to talk to customers through the widget
our customers want to chat with us, how do we enable it
is my boss going to see this
can my assistant order for me
can someone else use my ticket
can another person drive the car
can a second person be on the policy
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
how do I call a contact from the app
how do I call someone abroad
how do I contact the seller
how do I contact my host
who can edit the page
who is the driver
== none/product
is a ticket needed for a person under 6
is a helmet required for a second person
I want to talk about my order
I'd like to talk about a refund
I'd like a word count
would you mind sending it again
could you get the file from the archive
can you ask for my postcode again
may I please be refunded
I would like to be refunded
which button do I press to save
which option is it for monthly billing
how do I get past this screen
I expect it tomorrow
I am a human, the captcha doesn't believe me
the captcha asks if I am human
how do I assign a ticket to an agent
how do I assign a conversation to a human
how do I assign a chat to another agent
how do I transfer a chat to a colleague
how do I transfer a conversation to a different team
how do I add an agent
how do I remove an agent
how do I set up the human handoff
how do I configure live chat
how do I uninstall the backup agent
how do I make the bot talk like a human
how do I train the bot
how do I contact a lead from the CRM
how do I filter tickets by agent
how do I forward emails to an agent automatically
how do I route chats to the right agent
how do I tag a conversation as escalated
how does the bot hand over to a human
how does the bot decide to escalate
how many agents can I have
how many people can join a call
how much is an extra agent
what's the price per person
what is human in the loop
what is the average time until an agent answers in our reports
what version is the agent
what permissions does an agent need
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
do you have an affiliate agent program
does the bot support handover to humans
does a human review the documents
is live chat included
is customer support free
is support available in Spanish
is there an agent for Linux
is there a human readable format
is there a limit on agents
is there a mobile app for agents
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
can anybody with the link edit
can somebody from another workspace join the channel
can people outside my company join
can we have more than one agent
can we limit what an agent sees
can we use our own operators
can I change the name of the agent
can I be a support agent for you
can I become an agent for your company
can I get phone support on the basic plan
can I get support in Canada with this plan
can I get support for my country
can I set up escalation by email
can I turn the live chat off
can I turn off human handoff
can I write a bot in Python
can I rent a car with a driver
can I talk over the intercom with this device
can I talk hands free with this headset
can I speak into the remote
can I chat while playing
can I connect it to my TV
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
I want to book a table for one person
I want a room for one person
I want a single room for a person with a wheelchair
I want to send an invoice to a person
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
I need the support PIN
I need to assign an agent to a ticket
I need to contact my customers by SMS
I need to contact the sender
I need to call the webhook twice
I need somebody's shared calendar to show up in mine
give me a list of agents
give me the price per person
give me the person's email from the contacts
get me a taxi
get me a room
connect me to wifi
connect me to the VPN
connect to Salesforce
connect the agent to the server
transfer me 20 dollars
transfer 50 pounds to Anna
transfer my number
transfer pending
send money to a person
send me an email
send a copy to my agent
put me on the waiting list
put me on the mailing list
pass the parameter to the callback
hand luggage size
hand baggage for two persons
call history
agent version
agent status offline
agent logs
agent ID missing
agent not connecting to server
agent collision detection
agent crashed with exit code 1
the agent uses too much memory
the agent can't reach the proxy
the agent service stopped
user agent header
cleaning agent for the coffee machine
which cleaning agent should I use
travel agent rates
travel agent commission
estate agent account
real estate agents plan
literary agent contract template
FBI agent movie rental
operator precedence in formulas
operator not supported error
kubernetes operator install
crane operator certificate
representative sample size
legal representative form
representative APR
manager permissions
manager app won't open
task manager shows high CPU
package manager install
supervisor process died
supervisord config
technician login
technician appointment reschedule
when does the technician come
specialist referral form
engineering drawings
human resources
person details
person field is empty
persons per table
in person pickup
in person verification
staff login
staff accounts
support article is outdated
support page is down
support for Python 3
support contract renewal
customer service software comparison
customer service certificate
customer support metrics
customer support job openings
customer support salary
sales tax
sales representative job
sales team licences
live chat widget colour
live chat doesn't load on our site
live chat transcripts
chat with multiple windows
chatbot analytics
our bot does not answer customers
robots.txt
virtual machine won't start
time machine backup
automated reply settings
automated invoices
talk minutes left
talk to type doesn't work
speakers crackle
voice assistant setup
dental assistant course
callback URL mismatch
callback not invoked
callback parameter
callback widget
webhook callback fails
escalation rules
escalation time in the SLA
price escalation clause
transfer time
airport transfer
contact form doesn't send
contact sync
contact page
reception is bad in my house
front desk hours
front desk phone number missing on my voucher
advisor fee
specialist tools category
developer docs
developer console
employee onboarding checklist
employee number
colleague can't see the folder
team calendar
department codes
somebody that I used to know ringtone
`;
