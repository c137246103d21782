/** Asks for a human in customers' own turns of phrase, and what uses the same words for something else. Written for this project. */
export const humanRequestBreadthSeeds = `
== ask/one of you
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
can somebody on the other end pick this up
pick up, please
who deals with refunds at your end, I'd like a word
who can I phone regarding my lost luggage
who should I ring about the broken heater
whom do I call about a mistake on my statement
whom should I speak to for a bulk order
which person there takes care of contracts, can I have them
tell me who handles damages and put me on to them
point me at a human
direct me to the right department
send me to the right people
I want the name and number of somebody who can decide
what's the direct line of your complaints office
customer helpline?
phone number of customer service?
what is the number for support, I want to call
how do I get you on the phone
how can I reach you people by phone
where can I call you
can I phone in about this
can I come to a shop and speak with staff
I'd like to meet an adviser face to face
can I see somebody in person at the branch
make me an appointment with a counsellor
arrange an appointment with a pension specialist for me
book a slot with a consultant
set me up with a meeting with your experts

== ask/by voice
let's do this over the phone
let's get on the phone
let us speak on Zoom about it
can we move this to a call
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
could you have me called
I ask to be called
I'd like to be phoned by somebody
I want to be rung back this evening
I expect a call from you today
expecting your call at 0123 456789
ring my mobile, 07911 123456
phone me at home tonight
phone me tomorrow between 9 and 11
call my cell
call me at 555 0142
call me on 040 123456 after four
call my office number please
call us back please
call us urgently
give us a bell
give us a shout on the phone
drop me a call
buzz me
call me when an agent is free
tomorrow morning works, have someone call
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
any time after three, I'm on 555 0189
you have my number, use it
you have my phone number so please call

== ask/role
account manager
our account manager should be on this thread
our account executive has to be involved
our rep should reply here
get our rep
get our CSM in here
invite our customer success person
add our success manager to this chat
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
we're 300 seats, get us a sales contact
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
next tier please
next level of support please
take it up a level
move it up a level
one level up please
somebody higher
someone above you
your superior
the boss
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
can a nurse ring back about my blood results
let my adviser ring me concerning the pension
could my broker give me a ring
tell my broker to get in touch
tell the adjuster I'm waiting for his call
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
get me through to lending
get me your network team
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
ok put me through then
I'll take the agent
I choose the human
option agent
I asked twice for staff
I asked for a person and got you
when do I get my agent
where is the agent I asked for
why is nobody from staff replying, I want one
this is absurd. Who is your boss?
who do you answer to? get them
I'll take it up with your boss
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
I am wanting to speak with some person
please can you to pass me with the responsible
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
any staff here
any of your colleagues here
your colleague
somebody else please
I'd prefer a conversation with someone
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
I could use a hand from your staff
I could use an expert here
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
I want a visit from your engineer
please dispatch a technician to the plant
a home visit please
may I have your supervisor's number
what's your manager's email, I'm writing to them
give me your boss's name and number
contact details of someone responsible
forward my message to someone responsible
forward it to your superiors
pass this along to your tech folks
send my number to your sales people
tell the manager I want to see him
leave a message for my adviser to ring me
I'd like to leave a message for a colleague of yours to call
flag this for your team
open a ticket and have somebody answer it
raise it to the top
raise to L2
take this upstairs
bring it before your manager
put somebody else on
let another person try
let someone else have a go
let an adult handle it
let a professional look at it
let me explain it to a person
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
can someone with permission fix my account
can someone in the office ring
could somebody stay with me and go over the steps
could you give me to billing
could you get sales on the line
could you hand it to your colleagues
could you raise it with engineering
could you page the engineer on duty
could you reconnect me with my agent
could I get a person on this
could I have a call with my adviser
could I be passed to a specialist
might I speak to the person who runs the shop
phone me once you are free
loop in our rep
loop in our account team
add our CSM
include our account exec
copy in your legal team
ping our success manager
anyone from support, hello
@billing can you take this
hey humans
dear humans, help
hello humans
hello? somebody?
hello any human
is there anybody there
is anybody home
anybody in
== ask/people of a department
I need the parts people to check the stock for me
I need your customs people to release it
I need the tariff people to go over my bill
can the stock people look for my order
could the kitchen people tell me what's in it
have the workshop people get back to me
the shipping people should look into box 12
the credit people should look at my file
can I get to the people in claims
put me on to the people who do the invoices
put me with the team that does warranties
get me to the warranty team, it broke again
get me to cancellations
get me to bereavement, my mother died
get me an expert in tax
level 3 please
tier 1 can't help, tier 2 then
senior support please
somebody senior now
@support?? anyone
costumer support
how can I get past the robot
I'd like my agent to phone me about the policy
I'd like my banker to call about the loan
my doctor should call me
schedule a phone call for Friday at 2pm
book me in for a call on Thursday
ring me on the landline before five
phone my mobile after eight
who can I ring about the damaged sofa
who can I call concerning my visa
who's in charge? get them here
now that you can't help, can you transfer me
transfer me then
could you page someone on call
fetch me a grown up
== ask/terse
csr
csr pls
customer rep!!
agentt
agents
adviser?
advisor??
someone?
someone??
anyone?
anyone human?
HR please
help desk
helpdesk
helpline
second level
second line
nurse line please
support now
support!!
a call?
zoom call please
zoom with you?
email me, a person please
persons
live one
human!
humans please
not bot
off bot
staff now
get staff
team lead
head of support
higher up
someone else
somebody else
speak human
person, now
person??
any agent?
anybody?
supervisor?
mgr
mgr pls
== ask/more roundabout
I feel safer telling this to a person
I'd be calmer if I could tell it to somebody
it's easier for me to tell a person about my situation
I want to explain my situation to somebody in person
I'd like to go over our contract with someone at your firm
let me describe it to an employee
I have to tell somebody what happened, who listens
I'd rather share my medical details with a nurse than a program
I won't discuss my divorce with software
I don't want software to deal with my mother's funeral plan
I don't want a program to decide
I'm not going to type my health history to a computer
my mother wants to speak with someone at the bank
my mother would like a person on the phone
my father would like to talk to a gentleman from the company
my wife would like a word with the adviser
our managing director wishes to talk with yours
our CFO wants to speak to your CFO
our lawyer would like to talk to your lawyer
we would like a sync with your platform team
we'd welcome a catch-up with our consultant
a quick chat with your data team would be great
a short session with an integration expert please
can we set up time with your solutions people
can we get time with a product person
would it be ok if I spoke to someone
is it okay to call one of you
is it alright if I ring the office
I am trying to reach Petra in accounts
I'm trying to find Mr Olsen from claims
I've been trying to get hold of Luis in shipping
I can't get hold of our adviser, could you get him
who has my file, let me talk to them
who can I discuss my loan with
who can explain my policy to me in person
can an employee explain this charge to me by phone
con quién hablo sobre mi póliza
con quién puedo hablar de mi préstamo
con quién hablo por una avería
prefiero explicarlo a una persona
avec qui puis-je parler de mon prêt
je préfère expliquer ça à quelqu'un
mit wem kann ich über meinen Kredit sprechen
ich möchte das einem Menschen erklären
com quem falo sobre o meu empréstimo
prefiro explicar a uma pessoa
met wie kan ik over mijn hypotheek praten
ik leg het liever aan een mens uit
== ask/waiting and only
I'll wait for an agent then
I'd rather wait for a person than go on with you
I will hold for an adviser
I am only going to talk to staff
I only discuss this with your management
I answer to a human only
all I ask for is one human being
all I want is to hear a voice
the only thing that helps now is a person
nothing but a person will do
step aside bot
stand down, bot, and call somebody
bot off, person on
don't answer, bot, get me your colleague
hello agent?
how long until I get a person
how long is the wait for an agent, I'll stay
am I next to be served by someone
put me in the queue for an agent
queue me for an adviser
add me to the callback list
note my number for a callback
any Polish speaking staff
anybody who speaks Turkish
do you have somebody who speaks Hindi
do you have anybody on the team who knows SAP
have you got somebody who can drive out
have you got a person I can email
have you got staff who could help with the tax form
I need someone to hold my hand through the setup
I need somebody to sanity check our setup
I'd love someone to check our design with us
I'd like a second opinion from a human
we want our architecture reviewed by one of your people
we want a demo by one of your people
we'd like a presentation from sales at our office
someone has to come and fix it
someone from your side must sign this off
somebody with signing power, please
someone has to authorise it, who at your company can
I need a person to approve the refund
ask finance to get back to us
have anyone from your team answer
have it checked by an employee
have a human double check the numbers
make your boss call me
see to it that somebody calls me
see that an agent gets this
I would like this seen by an agent
I want this handled by someone competent
I want this answered by an employee
I want to be helped by a person
I expect somebody to ring within the hour
my contract says a technician within four hours, send him
our SLA entitles us to a phone contact, give it to us
this is a P1, get people on it
we're losing money every minute, put an engineer on it
customers are screaming, I need one of your engineers now
I've a flight in an hour and no ticket, please get me someone
my card was swallowed by the machine and I'm abroad, whom can I speak to
my baby has a fever, may I speak to a nurse
I'm locked out on the street, get me the emergency line with a person
I smell gas, connect me with your emergency people
let's continue by phone
can we go on by phone with one of you
could this conversation be taken over
could anyone take over from the machine
may another employee take my case
thanks for trying, but I'd like a person now
thank you bot, now a person please
good try, agent please
hi, person please
good morning, I'd like to be connected to accounts
hey, can someone from success ping me
== ask/a few more
I'm escalating
I'm escalating it
I am escalating this complaint
we are escalating this to you
treat this as an escalation
tier two
tier two now
tier 3
L3
next tier
a second opinion from your colleague please
could another colleague give a second opinion
I'd like an answer from a person, not a template
reach out to me
do reach out to me by phone
would someone reach out
can Milan answer me
can Vera get back to me
I want Dave again
I want Lucy back
who else is there, you are no help
who else can I ask at your place
where's the person option
where is the option to talk
where is the menu entry for a person
someone authorised has to sign, who at your end
get a grownup please
bring a grown-up
a proper grown up please
can someone remote into my machine
could one of your people log in and fix it
book some time with an expert for me
is there a specialist I could ask
is there an expert for visas I could ask
can I get advice from one of your experts
I'd like advice from a person
== ask/someone acts
can someone on your side undo it
can someone release the funds by hand
can somebody unblock it from your end
could somebody restore it for me on your side
can someone go through the logs with us
could someone look into order 5512 for me please
would somebody kindly review our account
can somebody sort this out for me today
can someone take care of this for me
can someone take ownership of this
can someone own this please
can someone take over here
can someone join us on the bridge
can somebody meet me at the office
can somebody be sent to check the line
can someone from the bank verify it with me
someone please pick this up
someone please step in
somebody should review this
please have it looked at by someone
any of you able to step in
one of your people should step in
could your team step in
could your team look into it with ours
can your people check from their side
== ask/live
when are you free to talk
when is a good time for a call
are you available for a call today
are you guys free for a chat at three
what time suits your team for a call
let's find a time to talk
let's set a time to speak
can we find half an hour this week with your experts
how's tomorrow for a call with your consultant
I'm around all afternoon, give me a call
do a screen share with me please
could we do a screen share
can you share screens with us and go through it
I'd like a live walkthrough
walk me through it live please
walk me through it on the phone
guide me through it by phone
I need live assistance
I need hands-on help from your team
I need help from your end
I need help from somebody in your office
help from your side is needed
this needs your team
this needs somebody with access
this needs someone with authority
only one of you can fix this
only your staff can change that, please have them do it
you will have to involve your engineers
you'll need to get a manager for this
you need to get someone
you'd better get somebody
is live support open
is live chat with staff open now
is your phone line staffed now, I want to call
is there any number where somebody picks up
is there a line where a human answers
I need the hotline
could I come by your office to discuss it
can I come in and discuss it with an adviser
I want an appointment at your branch
I'd like an appointment with an adviser
make an appointment for me with the loan officer
book me a repair visit with a technician
we need a technician booked for Tuesday
please take my call
please answer the phone
please pick up the phone
I rang twice and nobody answered, please call me
I've asked three times, will someone please respond
will anyone get back to me
I'd like to hear back from your team by phone
I'd like to hear from a manager
I'd like to hear it from a human
I await a call from your team
I await your colleague's call
awaiting a person's reply
a human reply would be appreciated
a personal reply please
please let this not be answered by a bot
no automatic replies, I want a personal answer
`;
