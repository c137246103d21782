/** Asks for a human that come with a reason, a name, a department or a temper. English, written for this project. */
export const humanRequestReasonsSeeds = `
== ask/callback
can someone call me back
can someone ring me
can somebody ring me this afternoon
could someone phone me please
could you have someone call me
have someone call me
have an agent call me
have a person phone me at 555-0100
please call me back
please call me back on 020 7946 0000
please ring me
give me a call
give me a ring when someone is free
I want a callback
I'd like a callback
I would like a call from your team
can I get a callback
can I request a callback
can I get a call back from somebody
can I schedule a call with someone
can I book a call with an expert
can we jump on a call
can we get on a call with your engineer
can we do a quick call with somebody
could we set up a call with your team
I'd like to set up a call with a specialist
I want to arrange a call with an advisor
book me a call with a consultant
I need a phone call from someone
I need somebody to call me today
I would appreciate a call from a person
somebody should call me
someone needs to call me right away
someone should get back to me
please get somebody to call me back
please ask someone to ring me tomorrow morning
please have your team phone me
when can someone call me
when will somebody call me back
can an agent get back to me by email
can someone email me
can someone from the team write back to me
can somebody reach out to me
could an agent reach out
please have someone reach out
please reach out to me by phone
have your manager call me
have somebody contact me
I'd like somebody to contact me
I want someone to get in touch with me
can a technician call me
can your sales team call me
please get in touch with me personally
my number is 555 0134, have someone call
you can reach me on 07700 900123, please call
call me, I can't type all this
calling would be easier, can someone phone me
it's easier to explain on the phone, can I call someone
can I explain it to a person over the phone
I'd rather explain this on the phone to somebody
is there a phone line with real people
do you have a phone number where I can talk to a human
do you have a hotline with actual people
do you have someone I can call
what number can I call to talk to an agent
== ask/escalation
I need to escalate this
I need to escalate my issue
I want to escalate
I want to escalate this to a manager
I want this escalated
I'd like to escalate this complaint
I would like my case to be escalated
please escalate
please escalate this
please escalate my ticket
please escalate this to your team
please escalate it to a supervisor
please escalate to the next level
can you escalate this
can you escalate my request
can you escalate this to someone
could you please escalate it to a human
could we escalate this
can we escalate please
can this be escalated
can my case be escalated
this must be escalated
this has to be escalated now
it needs to go to a higher level
how do I escalate this
how can I escalate my complaint
escalate this ticket to a human
escalate my case
escalate the matter to your superiors
escalate to second level support
escalate to the engineering team
raise this with your manager
raise this with someone senior
raise this to your supervisor
take this to your boss
bring this to your manager's attention
pass this up the chain
pass this up to someone senior
pass my complaint to a manager
kick this up to a manager
bump this up to tier two
forward my complaint to a supervisor
I want to speak to a manager
I want to speak to your manager
I want to speak to the manager
I want to talk to your supervisor
I want to talk with your boss
I want your manager
I want a supervisor
I need to speak with a supervisor
I need to speak with someone senior
I need a manager
I need your supervisor on this
I demand to speak to the manager
I demand to speak with someone in charge
let me speak to your manager
let me speak to your supervisor
let me talk to the manager
let me talk to your boss
let me talk to somebody in charge
let me talk to a superior
get me your manager
get me a supervisor
get me the person in charge
get your manager on the line
get your boss in here
can I speak to your manager
can I talk to a supervisor
can I have your manager
can I speak to someone higher up
can I speak to somebody in charge
can I speak to the owner
can I see the manager
could I speak to someone with authority
could I talk with a team lead
may I speak with the person responsible
put me through to your manager
transfer me to a supervisor
connect me with a manager
who is your supervisor, I want to talk to them
who is in charge, I want to talk to them
where is your manager, I want a word
where can I complain to a person
I need somebody with authority to decide this
I need somebody who can approve it
I need someone who can make an exception
I'd like to file a complaint with a real person
I'd like to talk to the complaints department
put me through to complaints
== ask/refusal
I don't want to talk to a bot
I don't want to talk to a robot
I don't want to speak to a machine
I don't want to chat with a bot
I don't want to deal with a chatbot
I don't want a bot
I don't want an automated answer
I don't want automated replies
I don't want your AI
I do not want to talk to an AI
I do not wish to speak with a computer
I don't like talking to a machine
I don't like talking to bots
I don't like chatbots
I don't talk to bots
I don't talk to machines
I don't trust bots
I don't trust an AI with this
I'm not talking to a bot
I'm not going to talk to a robot
I won't talk to a machine
I won't discuss this with a bot
I refuse to talk to a bot
I refuse to deal with a machine
I can't deal with a bot right now
I can't discuss this with a bot
I can't talk about this with a computer
I hate bots
I hate talking to bots
I hate chatbots
I hate these automated systems
I hate talking to machines
sick of bots
I'm sick of talking to a robot
I'm tired of this bot
I'm tired of talking to a machine
I've had enough of this bot
I've had enough of chatbots
I'm done with this bot
I'm done talking to a bot
I'm fed up with bots
fed up with automated answers
enough with the bot
enough of this robot nonsense
stop with the bot
stop the bot
stop this bot
stop sending me automated answers
stop giving me canned answers and get someone
turn off the bot
skip the bot
skip the robot please
bypass the bot
get rid of this bot
get past the bot
how do I get past this bot
how do I get around the bot
how do I get out of the bot
how do I turn off this bot and talk to someone
no more bots
no more robot answers
no more automated replies please
no AI please
not talking to a machine
not interested in talking to a bot
talking to a machine is a waste of time
talking to a robot is pointless
talking to you is useless
bots are useless
chatbots are stupid
this bot is useless
this bot is useless get me a person
this bot is no help
this bot doesn't help
this bot can't help me
this bot does not understand anything, human please
this stupid bot keeps repeating itself, I want a person
you are a bot and I want a human
you're a bot, I need a person
you are just a machine, get me someone real
you're not human, let me talk to someone who is
you are not a person, I want a person
a bot can't help me with this
a bot cannot solve this
a bot won't do
a machine can't help me
don't give me a bot
don't waste my time with a bot
why am I talking to a bot, give me a human
why do I have to talk to a machine
why can't I talk to a person
why can't I speak to a human
why can't I just talk to someone
why is there no human to talk to
why is there no one I can talk to
why isn't there a person I can call
why won't you let me talk to a person
is there no human here
are there no humans at your company
do you have no real people
does nobody work there
does anybody real work there
do any actual people work at your company, I'd like one
isn't there anybody I can talk to
can't I just talk to someone
can't I talk to a real person
can't you just connect me to a human
can't you get somebody
I don't want an article, I want a person
I don't want links, I want someone to help me
I don't want your help center, I want to talk to someone
I don't need another FAQ, I need a human
I don't need a link I need an agent
I don't care what the bot says, I want a human
don't send me articles, get me a person
not you, a human
not you, someone real
not the bot
not the bot again
not a bot, a person
anything but a bot
anyone but the bot
I'd rather not talk to a bot
I would rather not deal with a machine
I prefer people to bots
I prefer talking to people
I'd prefer not to use the bot
== ask/particular
let Maria from support join
can Tom from your team look at it
I want to talk to Sarah from accounts
can you get me James, he handled my case
put me through to Ben
connect me to Anna in billing
can I have the same agent as yesterday
can I speak to the agent I had last time
I'd like to talk to the lady who helped me this morning
I want the guy I talked to before
can you get me back to Peter who was helping me
is Julia available, she knows my case
can Ana take a look please
get our account manager
get our account manager on this
I want to speak to my account manager
I need to talk to our customer success manager
can you connect us with our account executive
please bring in our dedicated engineer
where is our dedicated contact
we pay for enterprise support, where is our contact
we have a support contract, connect us with an engineer
I'm on the business plan and want my human support
our plan has phone support, put me through
my contract includes personal support, I'd like to use it
have a technician look at it
have a technician come out
can you send a technician
can you send an engineer to my house
send a technician please
I need a technician
I need a technician to look at my router
I need a tech to look at this
I need an engineer on this
I need an expert
I need an expert on this
I need to talk to an expert
I need to speak with a specialist
I need a specialist for this
I want a specialist to look at it
I want to speak with an engineer
can a specialist look into it
can an engineer look at our logs
can somebody technical look at this
can I talk to a technical person
can I speak to someone technical
can I talk to a developer
can I talk to tech support
connect me to tech support
technical support agent please
technical support please
put me through to the technical department
I need to speak with the technical team
can I speak to sales
can I talk to someone in sales
can I talk to a sales person
I'd like to talk to sales
I want to talk to your sales team
connect me with sales
have sales contact me
have a sales person send me an offer
let a sales rep make me an offer
sales team please
someone from sales should write me
can I speak to billing
can I talk to someone in billing
connect me to billing
I need to talk to the billing department
transfer me to the billing department
put me through to accounting
put me through to accounts
someone from finance needs to look at this
I need someone from finance to check it
someone from billing please
somebody from the refund team please
ask accounting to look at it
ask your legal team to contact me
I need to talk to your legal department
let me talk to your legal team
I want to speak to the data protection officer
let me speak to the fraud department
connect me to the fraud team
I need to speak to the fraud team now
put me through to lost and stolen cards please
transfer me to the claims department
I need to talk to a claims adjuster
I'd like to speak to an underwriter
I want to talk to an insurance advisor
can I talk to a loan officer
I'd like to talk to a mortgage advisor
can I speak to a bank employee
let me talk to the bank manager
put me through to the branch
connect me to my branch
can I speak to a financial advisor
can I speak with the front desk
can I talk to reception
connect me to reception
put me through to the reception please
connect me to the front desk
please connect me to the restaurant
please put me through to the concierge
connect me to housekeeping
put me through to room service
connect me to the gym please
could you connect me to the reservations team
I'd like to speak to reservations
can I talk to a booking agent
can I speak to a travel consultant
can I talk with a nurse
I need to speak with a nurse
can I talk to a doctor
put me through to the pharmacist
put me through to the clinic
I want to speak to the doctor's secretary
can I speak to dispatch
put me through to the driver
let me talk to the courier
can I talk to the warehouse
connect me to the shop
connect me to the store in Leeds
can I speak to a member of staff
can I speak to a member of your team
can a member of your team help me
can one of your colleagues help
can one of your people help
can one of your agents help me
could one of you take a look
can one of you guys take this
can anyone on the team help
can anyone from the team take a look
one of your engineers should look at it
somebody on your end should look at this
somebody from your company needs to explain this to me
someone at your company should answer
whoever is responsible for this should contact me
whoever handles refunds, please contact me
I want to talk to the person who handles refunds
I want to talk to the person responsible
who is responsible for my case? I want to talk to them
@support can someone take this
@team can anybody help here
@here human needed
hey team, anybody there to help
hey support team, could one of you have a look
admin please
can an admin help me
can I talk to an admin
call a moderator
get the on-call person
page the on-call please
wake up somebody on call
wake somebody up, our site is down
get somebody from the incident team
get an engineer on the line
get your engineers on this now
I need eyes on this from your side
can we have human eyes on this
a second pair of eyes from your team please
can a real human double check this
can a human confirm this
I want a human to confirm this
I want a human to review the decision
I want a person to review my appeal
I request a manual review by a person
I want my application reviewed by a human
please have a human review my account
please let a person check my documents
somebody should manually check this
I want this read by a person
is a human going to read this
will a person look at this? I want one to
will a human answer me
when does a person answer
when can I talk to a human
when are your agents online
when can I speak to an agent
what time can I speak to somebody
how long until a human answers
how long until I get an agent
how long do I have to wait for an agent
how long until I can talk to somebody
where is my agent
where is the human
where is the agent you promised
where did the agent go
you said an agent would join, where are they
you said someone would be with me
you promised me a human
I was told an agent would help me
I was told to ask for an agent
the website says I can talk to a person here
the website said there is live chat with agents
the app told me to contact an agent
it says contact support so connect me
the error says to contact support
error message says contact customer service, so please connect me
== ask/mixed
I want a refund right now and I want to talk to a person
I've been charged twice, let me talk to somebody
my order never came, I want to speak to a human
my internet has been down all day, put me through to a technician
my account is locked, I need a human to unlock it
I can't log in and the guide doesn't help, can I talk to someone
the reset link does not work, can a person help me
I tried everything in the article, now I need a person
I've followed all the steps, get me an agent
that didn't work, can I speak to an agent
that doesn't help, agent please
that does not help me, I want to talk to someone
that's not what I asked, human please
that's not the answer, let me talk to a person
this isn't working, I want to speak to somebody
this isn't helping, get me a human
this is not helpful, connect me to a person
this is ridiculous, get me a supervisor
this is going nowhere, I'd like a human
we are going round in circles, transfer me
you keep sending the same article, get me a human
you don't understand me, I need a person
you don't get it, give me an agent
you are not answering my question, I want to speak to somebody
you're not helping, let me talk to a human
you are useless, give me a person
you are an idiot, get me a human
wrong answer, agent
wrong, let me speak to someone
nope, human please
no, I want a human
no I want to speak to a real person
no, that's wrong, connect me to an agent
no. agent.
never mind, just get me a human
nevermind let me talk to a person
forget it, I want a person
forget it, put me through to an agent
ok just connect me to someone
ok then let me speak with an agent
fine, then let me talk to a person
thanks but I would like to talk to a human
thanks but I'd still prefer to talk to someone
thank you, but can I speak to a person
sorry but I need a real person for this
sorry, I would rather speak to someone
I appreciate it but I'd like to talk to a human being
with all respect, I want to speak with a person
hi, can I speak with an agent please
hello I'd like to talk to someone
hello, can you connect me to an agent
hey can I talk to a person
hi there, human please
good morning, I would like to speak to an advisor
good evening could I please speak to someone about my booking
dear sir or madam, I would like to speak with an employee
hi I have a question about my bill and would like to speak to somebody
I have a problem with my delivery and want to talk to someone about it
I have a question about my policy, can I talk to an advisor
I'd like to talk to someone about my contract
I'd like to talk to somebody about cancelling
I want to speak to somebody about a refund
I want to speak to someone about my loan
I need to talk to someone about a payment I did not make
I need to speak to someone regarding my claim
can I talk to someone about changing my flight
can I speak with somebody about upgrading
can I discuss this with a person
can I discuss my mortgage with a human
I want to discuss my account with an agent
I want to discuss it with a real person
I can only discuss this with a human
it's private, I want to tell a person
it's a sensitive matter and I would like to talk to a human
it's complicated, I'd like to explain it to somebody
my problem is complicated, a human would understand
my question isn't on the list, I need a person
none of these options fit, I need to talk to someone
none of the above, agent
that is not one of the options, let me speak to a human
my father passed away and I need to talk to someone about his account
I lost my card and I'm abroad, I need to speak with somebody right now
there's fraud on my account, connect me to a person immediately
I smell gas, I need to talk to a human now
our whole team is locked out, we need a person right now
production is down, get me an engineer
the system is down, who can I talk to
we are losing money by the minute, get a human
I'm about to cancel unless I can talk to a person
I'll cancel if I can't speak to someone
either fix this or get me a human
if you can't help then get me someone who can
if you cannot do it, transfer me to somebody who can
if this can't be solved here, please hand me over
if there is a human reading this please answer
since you can't help, can I have an agent
unless you can fix it, get me an agent
before I answer that, I want to talk to a person
I'm not giving that to a bot, get me a human
I won't give you my data, I want a human
I won't type my card number here, I want to speak to somebody
are you human? if not get me one
are you a bot? I want to talk to a person
are you a real person? I need a real one
is this a bot? then connect me to an agent
am I talking to a machine? I want to speak to a human
is this a bot? transfer me please
do you have a human there? get them
I am hearing impaired and need a person to help me by chat
I am not good with computers, can somebody help me personally
I'm old and don't understand this, can I talk to someone
I don't understand any of this, can somebody explain it to me on the phone
English is not my first language, can I talk to someone who speaks Spanish
is there someone who speaks German
can I have an agent who speaks French
do you have anyone that speaks Polish
why waste my time with a robot, let me talk to a person
stop wasting my time and get me a human
get me a human or I'm leaving
for god's sake give me a person
oh my god just let me talk to someone
jesus christ can I please talk to a human
wtf let me talk to an agent
listen, I want to talk to a person
look, I just want to speak to someone
just a human please
just get me somebody
just give me a person to talk to
just put me through
simply connect me with a person
all I want is to talk to a human
all I want is a person who listens
the only thing I want is to speak to someone
what I need is a person
what I want is an actual employee
what do I have to say to get a human
what does it take to talk to a person
how many times do I have to ask for an agent
how often do I have to say that I want a human
can you do that, or can I get a person
can you fix it or do I need to talk to someone
can you help or should I talk to a person? I'd prefer a person
next step is a person I suppose
guess I need a human for this one
I think I need to talk to someone
I think this needs a person
I think I'd better talk to an agent
maybe I should talk to a human
maybe a human can help
perhaps someone could assist me personally
it would be good to talk to a person
it would be great if someone could call me
it would be nice if a human could help
would love to talk to a person
would love it if somebody could look at this
kindly connect me with your agent
kindly transfer me to the concerned department
kindly arrange a call with your representative
kindly do the needful and connect me to your executive
connect me with your customer care executive
I want to talk to customer care executive
please connect to executive
please revert with a contact person
please provide me a contact person
please give me the contact of a responsible person
who is my contact person at your company
I'd like a personal contact
I want personal assistance
I want to be served by a human
I want to be helped by a person
I want to be contacted by somebody
I would like to be contacted by an agent
I would like to be called
I want to be called back today
== ask/voice
yeah hi um I was wondering if I could maybe talk to somebody about my bill because it doesn't look right
hi yes so I've been trying to do this for like an hour and I just want to talk to a person
uh hello I need to um speak to someone about a charge
okay so listen I'm on the road right now can you just get somebody to call me
yes hello my name is Robert and I would like to speak with a representative please
so basically nothing works and I'd like to talk to a human being if that is possible
um can you just put me through to somebody
right so the thing is I did what you said and it's the same so please just give me a person
I don't know I'm just gonna need to talk to someone I think
could you maybe uh connect me with one of the people there
hi I was on the phone with one of your guys and got cut off can you connect me again
hello I was just talking to an agent and the call dropped please put me back
I got disconnected from the agent, put me back please
I was chatting with a human and now the bot is back, return me to the human
my chat with the agent was closed, can I get them back
I talked to your agent yesterday and it still does not work, I want to talk to them again
your agent said he'd call and didn't, have someone call me
I've called three times and nobody helps, I want a manager
I've emailed twice with no answer, can somebody please talk to me
I've been waiting for two weeks and want to speak with someone in charge

== ask/more particular
can you now transfer me
I did all that, can you now connect me
I tried all of it, would you now put me through
could you now get somebody
how can I reach one of your agents
how do I reach the other agent about my case
how can I reach another agent regarding my bill
can I reach the agent who handled my claim
thank you but I'd rather have a person
thanks, but I'd rather speak with someone
thank you, but I prefer to speak to a human
no thanks, I'd rather talk to an employee
no thank you, I want to speak to somebody
that's kind but I'd rather have a human
my package comes with human support, I want to use it
my subscription includes personal support, please let me talk to them
we have premium support, please get our contact
we pay for dedicated support, let us talk to them
next step is a human, please arrange that
so the next step is an agent I guess
can I speak directly to the department
can I speak directly with the owner
can I talk directly to the technician
can I talk directly to the office
could you page an engineer for us
could you page the person on duty
please page somebody from operations
can you fetch someone
can you fetch a manager
could you call a supervisor over
let Anna join this chat
let Mark from sales answer
let someone from the team join
have Julia look at it
have Peter from support call me
ask Kevin to call me
is Martin there
is Sophie from support there
is David available to talk
where did your agent go, bring them back
where is the person I was talking to
when will the agent be back
I was told to contact an agent
I was told I could speak to someone here
they told me to ask for a human here
it told me to talk to support, so here I am
the form says I must contact an agent
your mail says to ask for an advisor
please let somebody check my papers
please have an expert check it
please have someone competent answer
are your people there
are your staff online now
are there people working today I could talk to
are there any people I can talk to
anyone working there today
is anyone working today who can help me
anyone at the desk
hello? is there a person there
I want the person I spoke to before
I want the same person as last time
I want to reach my advisor
I want to reach my personal banker
I need to reach the person who handles my file
I need somebody on site
I need someone to come and look at it
could somebody come out and repair it
send somebody out to repair it
send out a technician today
I need a lawyer from your company to call me
I want to talk to the accounts people
someone in shipping should check this
somebody from the warehouse please
HR contact please, a person
complaints department
complaints department please
billing department please
billing please
sales please
sales
sales team
accounting please
tech support
tech support please
technical support
technician
technical person please
specialist
expert please
consultant please
team lead please
real support agent
duty manager please
receptionist
reception please
front desk
staff please
colleague please
another agent please
someone else please
a different agent
service desk please
service team please
customer advisor
customer care executive
care agent
human advisor
human representative
live human
live support
live representative please
online agent
chat agent
phone agent
call center
call center please
callback request
ring me please
phone me
please phone me today
call me now
please call me now
call us
call us back
have somebody ring us
please write to me personally

== ask/more refusal
I don't want your bot
I don't want this bot
I don't want a machine
I don't want a robot answering me
I don't want canned responses
I don't want a computer to decide this
I don't want to use the bot
I don't want to use this chat robot
I don't need a bot
I don't need a chatbot
I don't need AI
I do not want an automated reply
I do not want to be served by a robot
I don't speak to computers
I don't deal with bots
I never talk to bots
can't stand talking to bots
can't stand this robot
I despise chatbots
I dislike talking to a computer
don't like bots
don't want bot
dont want robot
not a machine
not a computer
no computer please
no automated messages
no AI
no chatbot
no chatbot please
without a bot please
someone who isn't a bot
somebody that is not a robot
anything that's not a bot
can I skip the bot
can I skip this and talk to someone
let me skip the robot
how do I skip the bot
how do I stop the bot and get a person
how do I leave the bot
how do I switch off the robot
switch off the bot
get rid of the bot
get the bot off
get the robot out of here
get out of here robot, I want a person
bot go away
go away bot, I want a human
shut up bot and give me an agent
shut up and get me a human
bots never understand
bots don't help me
bots can't help here
a robot can't understand this
an AI can't help me here
this AI is useless, agent
this AI doesn't understand me
this chatbot is a waste of time
this chatbot does not help
your bot is useless, someone real please
your bot is stupid, get me an agent
your bot doesn't understand me
your chatbot keeps looping
why is there only a bot
why do I only get a bot
why do I get a robot every time
why is it always a bot
is there only a bot here
is there nobody but a bot
isn't there a person behind this I can talk to
are there no people left
is no one there
nobody there
no humans left at your company?
where are the humans
where are all the people
where are your people
has everyone been replaced by bots, I want a person

== ask/turns of phrase
I'd appreciate it if one of your colleagues could take over
I'd be grateful if somebody could take this over
I'd be glad if a human took care of it
it would help if a colleague of yours looked at it
would you mind getting somebody
would you mind handing me to someone
do you mind if I talk to a person instead
could you get Lisa from operations to answer
could you get Omar to join in
can you get somebody from infrastructure to chime in
can you get one of your developers to look
can you ask Paula from finance to reply
please get Victor on this
can we have Nina on the call
I'd like Chris from onboarding to call us
I would like to speak to Mrs Weber from claims
may I speak to Mr Brown
is Mrs Jones in today, I need to speak to her
put me back to the gentleman from technical
put me back with the lady I spoke to
I was cut off, reconnect me please
the call dropped, reconnect me with her
we'd need one of your architects for that
we need one of your engineers for this question
we need one of your experts in a call
I need one of your people on this
I want one of your staff
I'd love a chat with somebody about prices
would love to chat with sales about a bigger plan
would like a word with your superior
I'd like a word with the manager
I want to have a word with someone
can I have a word with somebody
can I have a quick chat with an advisor
can I get some time with a specialist
could I get a meeting with an advisor
assign my case to a human
assign my ticket to a person please
please assign a person to my ticket
please give my case to a person
give my ticket to somebody else
may I be forwarded to the right team
may I please be forwarded to someone
I would like to be forwarded to the right person
I want to be redirected to an agent
please forward me to the right department
please redirect me to the responsible team
please guide me to a person
please direct me to the relevant person
which person can I talk to
which department do I talk to, please connect me
I give up, transfer me
I give up. get me someone
ok I give up, human
last try, then I want a person
I'd sooner talk to a person
I'd much rather talk to somebody
better give me a person
I expect a call from someone today
I expect to be called back
I expect a human answer
I expect a personal answer from an employee
a human answer please
answer from a human please
real answer from a real person please
living person please
a living being please
someone with a pulse
flesh and blood please
get me past this menu to a person
get me through this menu to someone
which button for a person
what do I press for an agent
which option is it for an operator
how do I get out of this loop and reach somebody
`;
