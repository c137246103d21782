/** Messages in the very words of an ask for a human that ask for none. Written for this project. */
export const humanRequestMissesSeeds = `
== none/calls and meetings
do you have phone support
do you provide support by phone
is phone support part of the basic plan
which plans come with a callback service
is there a charge for ringing the helpline
until what time is the hotline open
is the call centre open at Easter
where are call recordings stored
calling the method twice throws
people can't hear me on calls
callers hear an echo
I get spam calls from a number like yours
somebody called me and claimed to be your bank, is it a scam
a lady rang me pretending to be from your fraud team
I missed a call from you, what was it about
how do I ring a number in Brazil
ring tone keeps changing
the phone case does not fit
can my clients book a call with me through the page
zoom meetings are not synced
video call has no picture
I want to join the beta
reach of my posts dropped

== none/staff of theirs
my staff cannot clock in
our engineers see error 502 from your gateway
my lawyer will be in touch
where do I upload photos for the adjuster
which day does the engineer come
what should I prepare for the engineer's visit
can I move the technician's visit to Thursday
I will ask somebody in our IT
somebody on our side deleted the project
one of our people lost her badge
my sister is an agent of yours, do I get the family rate
I am an adviser and want to sign up as a partner
I am a manager of three shops, how do I merge them
as a supervisor I can't see my team's calls
we are the legal department of a customer and need the licence terms
our sales team uses your app daily
our support team wants to import macros
how do I route chats to the right team
what must a visitor write to get a person in our shop's chat
can visitors leave a number for a callback
our users ask for a human too often, can we tune that
handoff rules do not fire after midnight
where do I define escalation steps
the escalation timer is wrong
how is a supervisor different from an agent in your roles
what may a manager do that a member may not
give the manager role to Ines
make Jonas an admin
add a second admin
add a user called Support
sales figures for June are missing
billing runs twice a month
legal notice on the site has a typo
claims page is blank
claim number not found
returns are free?
dispatch time of my parcel
when will it be dispatched
mobile reception is bad at home
front wheel is loose
boss level does not load

== none/anyone and someone
anyone know a fix
does anybody know when it is back
is anyone able to log in today
can somebody see what I type
can people see my number
will someone be at the pickup point on Sunday
does someone have to be home
someone signed for it but nobody here did
somebody please explain what this fee is
can someone tell me if the store is open
can somebody tell me how long it takes
someone tell me how to turn this off
I want to gift it to someone
I am buying for somebody else
sending it to another person
one more person is coming with us
three persons and a dog
price for each person
a real leather belt
is the live demo free
human hair wig returned
prove I'm human puzzle does not load
robot vacuum stuck
washing machine leaks
coffee machine descaling
next level in the game is locked
next tier of points
tier list
level up does not count
support the project with a donation
I am looking for an advisor role in your careers page
do you have openings for support agents
how do I apply for a job in your sales team
are you looking for technicians in Leeds
where is your head office
address of your office please
can I sign in person
pay at the desk
can I hand it in at any branch
can I speak the answers instead of typing
talk time left on my plan
how much talk time do I get
contact lenses
contact sync
get in touch page gives 404
transfer is pending
bank transfer please
connect two accounts
connection lost
put my name on it
hand luggage size
hand wash only
get it done
get a new one
get me a taxi
get me the code
give me a minute
give me the steps
give me an example
take me to checkout
take it off my bill
bring it back to the shop
page not found
loop in my playlist
loop does not end
escalating fees
the price escalated
someone left a bad review of my shop
operator precedence
operator overloading
tour operator cancelled
which operator runs the bus

== none/not now
I don't need anyone to ring
no phone call needed
please don't phone, write
don't ring me, text is better
I can't take calls at work, write me the steps
I'm deaf, no calls please, just chat
I hate phone calls, can I do it here
can we do it here without a call
must I phone or can I do it online
do I have to speak to somebody to cancel
can I cancel without speaking with anyone
can you solve it without involving an agent
I wouldn't trouble your staff for that
I would not want to bother people with this
no reason to involve your manager
it isn't worth escalating
I'm not escalating anything yet
not escalating, only asking
no need to bring in an engineer yet
you needn't fetch anyone
no supervisor needed
I do not require an agent at this point
I don't want to wait in a queue for an agent, you answer
I'd rather you answered than a person
you'll do fine, no person needed
the bot is enough for me
happy to stay with the bot
a bot is fine by me
I like that I needn't speak to people
if it goes wrong again I'll call you
maybe I'll ask for somebody later
I'll let you know if I need a person
I might want a call next week, not today
if I do want a person, what are the hours
when would I be able to reach an agent on a Sunday
what happens after I ask for an agent
what is a callback

== none/told
your adviser said it would be free
your colleague closed my ticket
someone from your team already sorted it
somebody rang me back, all good
I got a call from your team, it's solved
a technician has been, it works now
the supervisor said no
I had Dana on the phone last week
I was on the phone with billing an hour ago and they cancelled it
we had a Zoom with your engineer on Tuesday, where's the recording
in the call your colleague mentioned a discount
thank your colleague from me
greetings to the team
great team
nice bot
good robot
you talk like a person
you sound like a machine
do you work for a person
are my chats read by people
I read "talk to an agent" in the menu but it's grey
there's a button "call me back", what does it do
the page says "a specialist will contact you", how long does that take
the letter says "contact your adviser", what for
my customer wrote "give me a human" and the bot went on

== none/tweets
hire more people at the desk
train your staff
shame on your team
stuck on the tarmac, let us off
get us out of here
love this team
call me crazy
weak call
people talk too much
love to join next time
I need to take care of something first
that's how people are
feeling human again
it will pass
we are through with this brand
another way around it
can someone help with the passcode
can anyone help me log in
somebody help me find the settings
please help me here
please can you help quickly
== none/who is there
what sort of thing am I chatting with
who am I talking to
who am I speaking with
whom am I writing with
with whom do I have the pleasure
do I have a person on the other end
human or AI?
human or not
a person or a program?
you a bot?
u bot?
bot or no bot
is it a person typing
is someone typing this or is it generated
do real people write these answers
is there a person behind this chat or only software
so no human reads this, right
are there people behind this account
are your answers written by people
is your name real
whose assistant are you
do you have a boss
what's your boss called
do you like your manager
are you allowed to lie, bot
can a bot be wrong
are you sure you are not a person
you must be a machine
bye ai, later
ok bot, that's all
hey robot, play some music
raise the volume
louder
speak up
talk faster
speak more slowly, assistant
whisper mode please
can you speak only Chinese
switch your language to Italian
excuse me?
pardon
call my landlord
phone the broker for me and say I'm late
ring the restaurant and cancel
send a message to somebody in my contacts
text someone for me
share my position with somebody
shall I call you Bob
what may I call you
call me Bea

== none/more near
is the fund adviser fee deducted each month
bought via an agent, no ticket mail
human in the loop step fails in the pipeline
add a human task to the process
person detection on the camera misfires
a representative sample of 500
operator manual for the saw
password manager
package manager error
file manager
task manager shows 100 %
property manager portal
supervisor mode on the till
director's cut
sales order 5512 cannot be posted
sales commission statement
financing options
support library for Android 12
support beam width
support page link is dead
customer service certificate course
customer service hours on holidays
front desk tablet offline
line items are missing
next level of encryption
upper tier seats
tier 1 supplier form
level sensor broken
escalator out of order
transfer my number
put option expiry
through ticket to Basel
call option
conference call with twelve people drops
phone call recording law
I have an appointment with my adviser on Friday, can I move it
my callback is at three, can I move it to four
contact us page down
any person under 12 rides free
anyone under 18 free?
somebody's parcel is in my garden
someone with a blue car took it
let someone else pay
have somebody else collect it
have it sent to someone else
get my people into the group
connect our support inbox
connect me to the database
connect me to HubSpot
connect me to the guest network
transfer me my points
put me down for two
put me on the newsletter
pass me the link
hand me the code
give me the report of the agent's calls
give agents the right to delete
assign agents to inboxes
let agents see the history
can an agent see the visitor's IP
can a supervisor listen in on calls in your product
can a technician change the firmware over the air
can one agent have two seats
can somebody else be the owner
what is second level support
is a dedicated account manager included
is there an on-call plugin
alert the on-call person by SMS, how is that configured
== none/unfinished
I would
I would rather
I would like
I'd rather
I want
I need
could you
can you
could you please
may I
hi, I'd like
we'd like
== none/assistant
tell me who programmed this ai
which people built this ai
I'd like to know who made this bot
ai, what do I call you
talk soon, ai
reduce the volume of your voice
could you talk somewhat slower, please
would you speak up a little, please
switch to a quieter voice
throw a coin for me, ai
pick a number, ai
share where I am with another person
let another person see my location
write a text to somebody
phone the bank for me
I need you to ring the landlord
people call me Ishaan
can people who aren't members see it
what happens to the account when a person dies
I'd like to do a money transfer
a quick look at my bill is all I need, where is it
sort by last reply
no problem, take your time
can I zoom the letters
a way to reach the island by bus
bank branch near me
is your service available in my city
who won
== none/short
phone number
phone number?
ceo
skip
0
call option
staff discount
person limit
agent limit
agent version
agent install
agent offline
agent mode
human readable
manager view
sales tax
sales tax?
support plan
support hours?
phone plan
phone bill
call history
bot vs human support, what's the difference
transfer time
escalation policy
callback url
operator manual
technician visit time
technician fee
== none/who answers
is Laura a human being
is your chat assistant a man or a woman
is this line staffed by people or software
are the answers here typed by staff or generated
do I get people here or only robots
who writes back to me, staff or software
u a person?
you real?
are my replies coming from a person
is an employee writing or a program
it's a bot, isn't it
is the reply automatic
am I in the queue for a person or with the bot still
sind Sie ein Kollege oder ein Programm
schreibt hier ein Mensch
antwortet hier ein Mensch oder ein Automat
est-ce une personne qui écrit
qui répond, un humain ou un robot
quién escribe, una persona o una máquina
quem escreve, uma pessoa ou um robô
schrijft hier een mens of een computer

== none/declined
I don't suppose this needs a supervisor
I doubt that I need an agent for it
nothing a person has to look at
this isn't for your staff, just tell me the code
keep it in the chat, I can't take calls
stay in chat please, no ringing
scrap my callback
withdraw my escalation
cancel the escalation please
forget what I said about the manager
never mind the agent, it works
never mind, no person needed any more
you may cancel my request for a technician
please leave your manager out of this
let us not get legal into it
let me try it once more first before a person comes
first let me try before you fetch a colleague
answer this first before you pass me on
no sales people, please
no sales pitch please
no demo call please
nobody has to come out
nobody has to ring back
no one must call
stop passing me around
stop sending me from one agent to the next
your agents keep passing me around
I'm good without an agent
I can manage without your staff
I can do without a call
let the bot answer that
the bot may answer
I prefer the chatbot to waiting for a person
== none/compounds
is there a person symbol in the icon set
is there a person filter in the search
is there a human voice option for the reader
is there a human review of ads
is there a human step in the approval
is human review required before payout
human approval before publishing, is that mandatory
human moderators see the images?
is there a representative in the European Union named in your terms
is there an agent version for Mac
is there an agent log
is there an operator precedence table
is there a manager dashboard
is there a technician handbook
is there a team discount
is there a staff entrance
is there a call limit
is there a callback parameter
is there a support forum
is there a sales channel for Etsy
is there an engineer certificate
is there an adviser login
who is the contact person on my contract
can I store a contact person
may I name two contact persons
emergency contact person
can I name a representative for my estate
can I authorise a representative to collect
power of attorney for another person
I'm fine with automatic answers
I am content with the bot
bot's fine
we won't need the technician
we will not need a call
I won't be needing your advisor
no longer need the engineer
don't need the rep now
I was called by a specialist and it went well
the promised call came
I got through to a person yesterday, thanks
I reached somebody in the end
I managed to reach your colleague
support got back to me within an hour
an engineer joined our call and fixed it
== none/someone explain
can somebody explain what that means
can someone explain what this fee means
could somebody tell me what this button does
can somebody show me how to export
are you hiring engineers in Spain
do you need more technicians, I'm one
I would like to work for you as an adviser
is my case still open
let them know I said hello
tell your product team I love it
pass my thanks on to the team
I want chips again
I want it again
== none/times and answers
when is a good time to book
I'm home all afternoon, deliver then
share my screen time
live walkthrough video does not play
walk me through the steps
guide me through the setup
I look forward to the delivery
awaiting a reply to my application, how long does it take
an automatic reply came
I asked three times where my refund is
please answer my question
you'd better refund me
this needs a battery
this needs an update
`;
