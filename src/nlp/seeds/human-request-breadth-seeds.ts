/** Asks for a human in customers' own turns of phrase, and what uses the same words for something else. Written for this project. */
export const humanRequestBreadthSeeds = `
== ask/one of you
I'd love for one of your people to check this with me
one of you needs to see this
it wants looking at by somebody on your side
needs a look from your end, can't be solved in the app
I think somebody over there has to press a button for this
please let a member of staff examine it
your staff should go over my file by hand
would your developers mind taking a look at the stack trace
have your devs look into the memory leak with us
can your team of engineers dig into this with me
could somebody in operations trace my shipment
get the depot staff to search for my bag
ask the stockroom people whether they have it and let me know
I want the payroll folks at your office to correct it
I need your accounts receivable team to go through the statement
have the credit team reconsider my application
I'd like my file looked at by a human being
could a living person reconsider the decision
a person should decide that and not an algorithm
I contest the automated decision and want human intervention
under the law I may ask for a human review of this refusal, and I do
please do a manual check by staff
is someone keeping watch on this chat
is there anybody behind the counter
anyone on duty right now
hello, is a member of the team about
is any of your folks awake
knock knock, is anybody in
anyone at home over there
does a real person ever answer here
do people at your firm read what I write
I wonder if any human sees this, please answer
will someone living ever reply to me
can somebody on the other end pick this up
pick up, please
who deals with refunds at your end, I'd like a word
who can I phone regarding my lost luggage
who should I ring about the broken heater
whom do I call about a mistake on my statement
whom should I speak to for a bulk order
which person there takes care of contracts, can I have them
tell me who handles damages and put me on to them
point me to somebody who knows about customs
point me at a human
direct me to the right department
send me to the right people
I want the name and number of somebody who can decide
what's the direct line of your complaints office
helpline number please
customer helpline?
phone number of customer service?
what is the number for support, I want to call
which number can I dial to talk with you people
how do I get you on the phone
how can I reach you people by phone
where can I call you
can I ring your office
can I phone in about this
can I come to a shop and speak with staff
I'd like to meet an adviser face to face
can I see somebody in person at the branch
make me an appointment with a counsellor
arrange an appointment with a pension specialist for me
book a slot with a consultant
book a session with one of your trainers
set me up with a meeting with your experts

== ask/by voice
let's do this over the phone
let's get on the phone
let us speak on Zoom about it
can we speak by telephone
can we move this to a call
could we take this to a phone call
can we switch to voice
could we meet online with one of you
may we have a video meeting
shall we jump on a quick Zoom
shall we do a call this week
I prefer a phone conversation
I'd prefer to talk it over by voice
I would sooner explain it by voice
I'd much rather sort this out by telephone
talking would be easier than typing
too long to write, let's speak
this would be quicker by phone, can you ring
my hands hurt, can I say it to someone over the phone
I can't read well, can somebody phone
I cannot see the screen well, I need a voice on the phone
a call would be good
a quick call would help
a phone call from you would be nice
I'd be glad of a call
I would be grateful for a ring back
I would welcome a call from your side
could you have me called
I ask to be called
I'd like to be phoned by somebody
I want to be rung back this evening
I expect a call from you today
expecting your call at 0123 456789
ring my mobile, 07911 123456
ring me after work
phone me at home tonight
phone me tomorrow between 9 and 11
call my cell
call me at 555 0142
call me on 040 123456 after four
call my office number please
call us
call us back please
call us urgently
give us a bell
give us a shout on the phone
drop me a call
buzz me
call me when an agent is free
tomorrow morning works, have someone call
arrange a callback
schedule a call with me for Monday at ten
schedule me a phone call please
set up a callback for this afternoon
book a callback for 4 pm
request callback
requesting a callback
callback requested
callback today please
callback to 0301 234567
please phone, don't write
I'm free until noon, ring me
somebody can get me on 0171 998877 after six
any time after three, I'm on 555 0189
you have my number, use it
you have my phone number so please call

== ask/role
account manager
my account manager please
our account manager should be on this thread
our account executive has to be involved
our rep should reply here
get our rep
get our CSM in here
invite our customer success person
add our success manager to this chat
add a human to the chat
add a colleague of yours here
loop legal in please
looping in somebody from product would help
pull in your security people
bring your tax expert into this
bring in someone from network operations
involve your legal counsel
involve the duty manager
include your privacy officer in the reply
let your data protection officer write to me
I need your DPO
your lawyers should call mine
legal has to look at the clause
I want legal to confirm this in writing
we need somebody from security to fill in our questionnaire
compliance needs to call me about the frozen funds
sales
sales department
I want sales
quote from a sales person please
we're 300 seats, get us a sales contact
someone who can talk volume discounts with us
billing please
billing department please
billing pls
accounts dept
refunds department please
returns desk
fraud department
fraud dept now
tech support
IT please
level two please
level 2 please
2nd level support
second line please
third line support needed
L3 please
tier two support please
next tier please
next level of support please
take it up a level
move it up a level
one level up please
higher up please
somebody higher
someone above you
your superior
the boss
team lead please
team leader now
I want whoever is running the place
let me have whoever is in command
whoever set up my contract, I want them
I want to hear from the person who closed my claim
I would like to know who rejected me and speak with them
I'd like a word with the one who decides
I want a word with the cancellations team before I go
ten minutes with an architect of yours would do
can we have half an hour with one of your consultants
can I have a minute of a technician's time
can I get a session with your onboarding people
a nurse please
can a nurse ring back about my blood results
ask the pharmacist to give me a call
ask my dentist's desk to phone me
I want my adviser to call
let my adviser ring me concerning the pension
could my broker give me a ring
tell my broker to get in touch
tell the adjuster I'm waiting for his call
ask the adjuster to phone
let the loss assessor call me
I need dispatch
dispatch please, I am at the wrong gate
get me the driver on the phone
let me speak with the courier's dispatcher
the plumber you sent should ring me
connect me with the pilot line for priority members
reception please
front desk
the concierge please
night porter please
the night desk please
can the night manager come to the phone
call the duty manager for me
get me the card security team, money is missing
get me to lost and found
get me somebody at the lost luggage counter
get me through to lending
get me your network team
get the hotline on the phone for me
page whoever is on call
page somebody, prod is down
wake your SRE, everything is red
production outage, need a human engineer this minute
P1, get an engineer on a bridge
sev 1, please join our call

support engineer needed
an L3 engineer is needed
your success manager should be looped in
get me to claims, the roof is leaking
get me to the emergency team
get me to collections, there's an error
I need the shipping guys to trace box 4471
I need the mortgage people to correct the form
somebody's boss, quickly
please fetch a proper adult
who is running things there? I want them
who can I ring about the wrong bill
who can I phone about a stuck delivery
ring my work number after seven
plan a callback for Wednesday at five
bring in an expert, the manual ends here

== ask/by name
is Kevin there? he knows the case
is Olga working today, I'd like her again
let me have Deborah back
get me Mr Patel from claims
get hold of Yusuf for me
may I have Nina from your office
please tell Robert to write me
please ask Ingrid to ring me
have Carlos get back to me
have Ms Lindqvist phone
can Aisha from onboarding take this
put Martin on
the agent who did my file last week, her again please
same colleague as before please
I'd like the person from yesterday back
reconnect me with the one I had before
get back the agent I was just talking to, we were cut off
we got disconnected, agent again please

== ask/tempers
I'm sick of typing, person
I give up with you, somebody else
you can't do it, so who can? let me speak to them
get somebody who has a clue
find me someone with a clue
a grown up please
an adult please
any living soul there
anyone with a pulse
anyone alive in there
flesh and blood please
something with a heartbeat please
not software, somebody real
I want skin and bones not code
no more scripts, person
spare me the articles, person please
spare me the bot
drop the bot
out of the bot please
let me out of this bot
end the bot
how do I leave the bot
how can I get by the robot
how do I get rid of you and reach staff
is there a way around this bot
can I opt out of the robot
you're a waste of time, get a person
useless. person.
not good enough. manager.
wrong again. agent.
no. agent.
no, a human
still no. human please.
nope, still broken, I'd like somebody to take it
I did all that. somebody please take over.
already read that page, get me somebody
that article is for another product, I want a colleague of yours
yes, transfer
ok then a human
fine, connect me
go ahead and connect me
please do connect me
ok put me through then
I'll take the agent
I choose the human
option agent
I asked twice for staff
I asked for a person and got you
when do I get my agent
where is the agent I asked for
why is nobody from staff replying, I want one
third day of waiting, who is in charge and can I speak with them
this is absurd. Who is your boss?
who do you answer to? get them
I'll take it up with your boss
I'm taking this higher, who do I speak with
I want a complaint taken by a person
take my complaint by phone
I wish to complain to somebody in person
let your chief hear this
after twenty years as a customer I expect a person
as a premium member I should have a person
my father is deaf and confused by this, could staff help him
it's private, I'd rather tell a woman
this is a delicate matter, I want to tell a person
it is about a death in the family, please let me speak with somebody kind
we lost our house in the fire and I can't go through menus, I need a person
so the thing is I rang last month and wrote two emails and now the app says pending and I really would like to just speak with one of you
long story short the parcel went to the wrong street, the neighbour moved, and I'd like a person to ring me
I filled the form, waited a week, filled it again, now it says duplicate. Can a colleague of yours sort it out with me?

== ask/other english
kindly connect concerned department
kindly arrange a call from the concerned officer
please revert by phone through your executive
I am wanting to speak with some person
please can you to pass me with the responsible
it is possible to speak with any operator?
is there a Spanish speaking agent
anyone there speaking Italian
someone who speaks proper English please
sumone help me not bot
need sum1 real
need smone to call
wanna tok to sm1
cal me
calme back
cll me pls
pls cal bak
phne me
repp
reprsntative
mangr
supervizor
superviosr plz
hoomin
hummen
prson
costomer servis
custmr care
coustomer care number
blling dept
salse team
tecnical suport
tehcnician
esclate
exscalate it
speek w staf
spk to mgr
talk 2 mgr
gimme ur boss
chat w someone
I wish to talk
just want to talk
I'd like to talk
I need to talk
need to speak
I want to talk please
could I talk with you people
any staff here
any of your colleagues here
colleague please
your colleague
somebody else please
other agent please
I'd prefer a conversation with someone
I'd rather have a chat with staff
I would want an employee for this
== ask/roundabout
would you mind getting a colleague
would you mind passing me over
mind transferring me
do you mind if we talk on the phone
is there a chance to have this handled by staff
is there a possibility of speaking with your tech people
is there any option to talk
is there an option for a call
there must be someone I can ask
there has to be a person who can fix that
surely there's a human at your company
I think I had better speak with somebody
I think it's time for a human
time to get a person involved
time to hand this on
I guess I need a human for this one
I suppose I'll need one of your agents
I believe this calls for a supervisor
this warrants a manager
this calls for somebody senior
this one is for your engineers
this is one for the legal team
this is above your head, get a colleague
this is beyond a bot
we are past the point where a bot can help
the bot isn't cutting it
the bot is not getting it, who else is there
you're not getting it, is there someone else
you don't get it, pass me on
you keep misunderstanding, could a person read this
you can't see what I mean, a person would
I doubt a bot can do this, can staff
I want a human opinion
I could do with some human help
I could use a hand from your staff
I could use an expert here
could do with a technician over here
a technician would be useful
it'd be great to have an agent look
I'd sleep better if a person confirmed it
can a person confirm that for me
I need confirmation from an actual employee
I won't believe it until an employee says so
I was told I could ask for a person here
I was told to ask for Dmitri
they told me to ask for the supervisor, so I'm asking
the letter told me to ring you, what number
your site said an agent would be here, where are they
your page promises live help, I'd like it
I pay for priority support so give me a person
my plan includes an advisor, connect me
does my plan include a person, if so connect me
could we get a dedicated person for our move
could we have somebody on site
can you send someone round
send somebody to have a look at the boiler
send someone out to us
have someone come by and look at the meter
I want a visit from your engineer
please dispatch a technician to the plant
a home visit please
may I have your supervisor's number
what's your manager's email, I'm writing to them
give me your boss's name and number
contact details of someone responsible
forward my message to someone responsible
forward it to your superiors
forward this chat to an employee
pass this along to your tech folks
send my number to your sales people
tell your accounts people to get in touch
tell the manager I want to see him
leave a message for my adviser to ring me
I'd like to leave a message for a colleague of yours to call
alert a human please
flag this for your team
raise a ticket with a human
open a ticket and have somebody answer it
raise it to the top
raise to L2
take this upstairs
bring it before your manager
put your boss on
put somebody else on
let another person try
let someone else have a go
let an adult handle it
let a professional look at it
let me explain it to a person
let me ask a real employee
let me out to an agent
let's bring in a manager
we want to be looked after by a person
we'd like to be assigned an agent
we'd like a contact at your company
who is our account manager, can they call
who's in charge there
who is in charge of this mess, get them
who's the manager here
how can I escalate beyond you
how can I get a supervisor
how can I get through to staff
how can I get a real employee to answer
how do I find a real employee
how do I make a human read this
how do I request a callback
how do I ask for a person here
how do I switch from bot to human
how to switch to agent
what must I do to get a manager
what do I type to get an agent
what do I have to say to get a human
which button for agent
which key for operator
where can I find a real employee
where is the human
where are the humans
where are your people
where's everybody, I want staff
when is a human back
when does an agent come on, I need one
is there a supervisor about
is your manager about
is the manager in
is the boss in
is a pharmacist available for a question
is a technician free today
is anyone in billing free
is anyone from legal around
is anybody from engineering online
anybody from IT there
anyone in accounts who can answer
any expert around
can an adult take over
can accounting check this please
can billing call me
can your IT call me
can legal look over this
can someone higher up answer
can someone with permission fix my account
can someone in the office ring
can someone talk me through it
can somebody go through it with me
could somebody stay with me and go over the steps
could you give me to billing
could you get sales on the line
could you get me to a nurse
could you hand it to your colleagues
could you raise it with engineering
could you page the engineer on duty
could you reconnect me with my agent
could I get a person on this
could I have somebody from claims
could I have a call with my adviser
could I go through this with someone
could I be passed to a specialist
might I speak to the person who runs the shop
phone me once you are free
ring me when the nurse is in
loop in our rep
loop in our account team
add our CSM
bring in our dedicated engineer
include our account exec
copy in your legal team
cc your manager
get our contact at your firm
ping our success manager
anyone from support, hello
support, anyone there
@helpdesk anybody
@billing can you take this
@agents please
hey humans
dear humans, help
hello humans
hello? somebody?
hello any human
is there anybody there
is anybody home
anybody in
anyone?? a human??
`;
