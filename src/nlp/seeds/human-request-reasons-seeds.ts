/** Asks for a human that come with a reason, a name, a department or a temper. English, written for this project. */
export const humanRequestReasonsSeeds = `
== ask/callback
please call me back
please call me back on 020 7946 0000
give me a call
give me a ring when someone is free
I would like a call from your team
can I get a callback
can we jump on a call
I'd like to set up a call with a specialist
I need a phone call from someone
I would appreciate a call from a person
can an agent get back to me by email
can someone email me
can someone from the team write back to me
could an agent reach out
call me, I can't type all this
it's easier to explain on the phone, can I call someone
I'd rather explain this on the phone to somebody
do you have a hotline with actual people
do you have someone I can call
== ask/escalation
I need to escalate this
I need to escalate my issue
I want this escalated
please escalate my ticket
can you escalate this
can you escalate my request
can this be escalated
can my case be escalated
this must be escalated
this has to be escalated now
it needs to go to a higher level
how do I escalate this
how can I escalate my complaint
escalate the matter to your superiors
take this to your boss
pass this up the chain
pass my complaint to a manager
bump this up to tier two
forward my complaint to a supervisor
I need your supervisor on this
let me talk to your boss
get your boss in here
can I have your manager
can I speak to the owner
can I see the manager
where can I complain to a person
I need someone who can make an exception
I'd like to file a complaint with a real person
== ask/refusal
I don't want an automated answer
I don't want automated replies
I don't want your AI
I don't like talking to a machine
I don't like chatbots
I don't talk to machines
I don't trust an AI with this
I'm not talking to a bot
I refuse to deal with a machine
I can't talk about this with a computer
I hate bots
I hate chatbots
I hate these automated systems
I hate talking to machines
sick of bots
I'm tired of this bot
I'm tired of talking to a machine
I've had enough of this bot
I've had enough of chatbots
I'm done with this bot
fed up with automated answers
enough with the bot
enough of this robot nonsense
stop with the bot
stop the bot
stop this bot
stop sending me automated answers
turn off the bot
skip the bot
bypass the bot
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
this bot is no help
this bot doesn't help
a bot cannot solve this
a bot won't do
a machine can't help me
don't give me a bot
don't waste my time with a bot
why do I have to talk to a machine
why is there no one I can talk to
why won't you let me talk to a person
is there no human here
are there no humans at your company
do you have no real people
does nobody work there
does anybody real work there
do any actual people work at your company, I'd like one
I don't need another FAQ, I need a human
I don't need a link I need an agent
I don't care what the bot says, I want a human
not you, a human
not you, someone real
not the bot again
anything but a bot
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
I'd like to talk to the lady who helped me this morning
I want the guy I talked to before
can you get me back to Peter who was helping me
is Julia available, she knows my case
can Ana take a look please
I want to speak to my account manager
please bring in our dedicated engineer
where is our dedicated contact
we pay for enterprise support, where is our contact
I'm on the business plan and want my human support
our plan has phone support, put me through
my contract includes personal support, I'd like to use it
have a technician come out
can you send a technician
can you send an engineer to my house
I need a technician to look at my router
I need an expert
I need an expert on this
I need a specialist for this
can a specialist look into it
can an engineer look at our logs
can I talk to a developer
have a sales person send me an offer
let a sales rep make me an offer
can I speak to billing
I need someone from finance to check it
somebody from the refund team please
ask accounting to look at it
I want to speak to the data protection officer
let me speak to the fraud department
I need to speak to the fraud team now
put me through to lost and stolen cards please
I want to talk to an insurance advisor
can I speak to a bank employee
connect me to my branch
can I speak with the front desk
please connect me to the restaurant
connect me to housekeeping
put me through to room service
connect me to the gym please
put me through to the clinic
I want to speak to the doctor's secretary
connect me to the shop
connect me to the store in Leeds
can one of your colleagues help
can one of your people help
can one of your agents help me
can anyone on the team help
@here human needed
admin please
can an admin help me
can I talk to an admin
call a moderator
page the on-call please
wake somebody up, our site is down
I need eyes on this from your side
a second pair of eyes from your team please
can a real human double check this
I want a human to review the decision
I request a manual review by a person
I want my application reviewed by a human
please have a human review my account
please let a person check my documents
somebody should manually check this
is a human going to read this
when does a person answer
when are your agents online
how long until a human answers
how long until I get an agent
how long do I have to wait for an agent
where is my agent
where is the human
where is the agent you promised
where did the agent go
you said an agent would join, where are they
you said someone would be with me
you promised me a human
I was told an agent would help me
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
that doesn't help, agent please
that's not what I asked, human please
that's not the answer, let me talk to a person
we are going round in circles, transfer me
you keep sending the same article, get me a human
you don't understand me, I need a person
you don't get it, give me an agent
you are useless, give me a person
wrong answer, agent
no, that's wrong, connect me to an agent
no. agent.
thanks but I would like to talk to a human
thanks but I'd still prefer to talk to someone
thank you, but can I speak to a person
I have a problem with my delivery and want to talk to someone about it
I have a question about my policy, can I talk to an advisor
I want to speak to somebody about a refund
I need to talk to someone about a payment I did not make
can I talk to someone about changing my flight
it's private, I want to tell a person
it's complicated, I'd like to explain it to somebody
my problem is complicated, a human would understand
my question isn't on the list, I need a person
none of the above, agent
my father passed away and I need to talk to someone about his account
I lost my card and I'm abroad, I need to speak with somebody right now
there's fraud on my account, connect me to a person immediately
the system is down, who can I talk to
we are losing money by the minute, get a human
I'm about to cancel unless I can talk to a person
I'll cancel if I can't speak to someone
if this can't be solved here, please hand me over
if there is a human reading this please answer
since you can't help, can I have an agent
I won't give you my data, I want a human
are you human? if not get me one
is this a bot? transfer me please
I am not good with computers, can somebody help me personally
English is not my first language, can I talk to someone who speaks Spanish
can I have an agent who speaks French
do you have anyone that speaks Polish
stop wasting my time and get me a human
get me a human or I'm leaving
for god's sake give me a person
all I want is a person who listens
what I need is a person
what I want is an actual employee
what do I have to say to get a human
what does it take to talk to a person
how many times do I have to ask for an agent
how often do I have to say that I want a human
can you do that, or can I get a person
can you fix it or do I need to talk to someone
next step is a person I suppose
I think this needs a person
I think I'd better talk to an agent
maybe I should talk to a human
maybe a human can help
it would be great if someone could call me
it would be nice if a human could help
please provide me a contact person
who is my contact person at your company
I'd like a personal contact
I want personal assistance
I want to be helped by a person
I want to be contacted by somebody
I would like to be contacted by an agent
I would like to be called
I want to be called back today
== ask/voice
yeah hi um I was wondering if I could maybe talk to somebody about my bill because it doesn't look right
hi yes so I've been trying to do this for like an hour and I just want to talk to a person
so basically nothing works and I'd like to talk to a human being if that is possible
right so the thing is I did what you said and it's the same so please just give me a person
I don't know I'm just gonna need to talk to someone I think
hi I was on the phone with one of your guys and got cut off can you connect me again
hello I was just talking to an agent and the call dropped please put me back
I got disconnected from the agent, put me back please
my chat with the agent was closed, can I get them back
I talked to your agent yesterday and it still does not work, I want to talk to them again
your agent said he'd call and didn't, have someone call me
I've called three times and nobody helps, I want a manager
I've been waiting for two weeks and want to speak with someone in charge

== ask/more particular
can you now transfer me
I did all that, can you now connect me
I tried all of it, would you now put me through
how do I reach the other agent about my case
how can I reach another agent regarding my bill
can I reach the agent who handled my claim
thank you but I'd rather have a person
no thanks, I'd rather talk to an employee
my package comes with human support, I want to use it
my subscription includes personal support, please let me talk to them
we pay for dedicated support, let us talk to them
next step is a human, please arrange that
so the next step is an agent I guess
can I speak directly to the department
can I speak directly with the owner
can I talk directly to the office
could you page an engineer for us
could you page the person on duty
please page somebody from operations
let Anna join this chat
let Mark from sales answer
have Julia look at it
is Martin there
is Sophie from support there
where did your agent go, bring them back
where is the person I was talking to
when will the agent be back
I was told to contact an agent
it told me to talk to support, so here I am
the form says I must contact an agent
your mail says to ask for an advisor
please let somebody check my papers
please have an expert check it
please have someone competent answer
are your people there
are your staff online now
are there people working today I could talk to
anyone working there today
anyone at the desk
hello? is there a person there
I want the same person as last time
I want to reach my advisor
I want to reach my personal banker
I need to reach the person who handles my file
I need somebody on site
could somebody come out and repair it
send somebody out to repair it
send out a technician today
I need a lawyer from your company to call me
someone in shipping should check this
complaints department
billing department please
billing please
sales
sales team
tech support
technician
expert please
receptionist
reception please
front desk
someone else please
a different agent
live support
online agent
call center
call center please
callback request
call me now
please call me now
call us back
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
can't stand this robot
I despise chatbots
I dislike talking to a computer
don't like bots
don't want bot
dont want robot
not a machine
no computer please
no automated messages
no AI
without a bot please
anything that's not a bot
can I skip the bot
let me skip the robot
how do I skip the bot
how do I stop the bot and get a person
how do I leave the bot
how do I switch off the robot
switch off the bot
get the bot off
get the robot out of here
bot go away
bots never understand
a robot can't understand this
an AI can't help me here
this AI doesn't understand me
this chatbot is a waste of time
this chatbot does not help
your bot doesn't understand me
your chatbot keeps looping
why is there only a bot
why do I only get a bot
why do I get a robot every time
why is it always a bot
is there only a bot here
is there nobody but a bot
are there no people left
is no one there
nobody there
no humans left at your company?
where are the humans
where are all the people
where are your people

== ask/turns of phrase
I'd be glad if a human took care of it
it would help if a colleague of yours looked at it
do you mind if I talk to a person instead
could you get Lisa from operations to answer
could you get Omar to join in
can you get somebody from infrastructure to chime in
can you ask Paula from finance to reply
please get Victor on this
can we have Nina on the call
I'd like Chris from onboarding to call us
may I speak to Mr Brown
is Mrs Jones in today, I need to speak to her
put me back with the lady I spoke to
I was cut off, reconnect me please
the call dropped, reconnect me with her
we'd need one of your architects for that
we need one of your engineers for this question
I'd love a chat with somebody about prices
would love to chat with sales about a bigger plan
can I get some time with a specialist
could I get a meeting with an advisor
assign my ticket to a person please
please assign a person to my ticket
give my ticket to somebody else
may I be forwarded to the right team
I would like to be forwarded to the right person
I want to be redirected to an agent
please forward me to the right department
please direct me to the relevant person
I give up, transfer me
ok I give up, human
last try, then I want a person
I expect to be called back
a living being please
someone with a pulse
flesh and blood please
which button for a person
what do I press for an agent
which option is it for an operator
`;
