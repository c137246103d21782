/** Asks for a human, in English, in the many ways customers have. Written for this project. */
export const humanRequestSeeds = `
== ask/plain
I want to talk to a human
I want to speak to a person
I'd like to speak with a real person
I would like to talk to someone
can I talk to a real human please
could I speak to an agent
can I speak with a representative
may I speak with somebody
let me talk to a human
let me speak with someone
just let me speak to an actual person
I need to speak with a customer service representative
I need to talk to someone in support
I need a human
I need a person to help me with this
I need a real person not a bot
I need an agent
need a representative
I want an agent
I want a real human being
I want a live person
give me a human
give me a real person
give me an agent now
gimme a person
get me a human
get me a representative
get me someone who can help
get a human in here
get somebody on the line
get me off this bot and onto a person
connect me to an agent
connect me with a human
connect me with a live agent please
please connect me with a representative
please connect me to someone who can help
can you connect me to customer service
could you connect me with your support team
transfer me to a human
transfer me to an agent
transfer me to a live person
transfer me to customer support please
please transfer me
can you transfer me to somebody else
put me through to a human
put me through to an agent
put me through to someone please
put me through to customer care
put me on with a person
put me in touch with someone
put me in contact with an employee
pass me to a human
pass me on to a colleague
pass me over to an agent
pass this on to a person
hand me over to a human
hand me off to an agent
hand this chat to a human
hand over to an agent
hand this to a person please
hand the conversation over to a real person
hand off to human
switch me to a human
switch to a live agent
switch to human support
route me to an agent
route me to a person
forward me to an agent
forward me to somebody in charge
forward this to a human
redirect me to a human
direct me to a live agent
refer me to a person who can help
patch me through to an operator
bring in a human
bring a person into this chat
bring me to a human
take me to a person
take me to an operator
send me to an agent
send me a human
send someone to help me
send this to a person who can read it
move me over to a human agent
assign this to a human
assign an agent to me
assign someone to my case
chat with a human
chat with a person
chat with an agent
chat with support staff
live chat with an agent
live chat please
start a live chat with a person
open a chat with a real agent
speak to agent
speak with human
speak to a rep
speak to someone
talk to human
talk to a real human
talk to a live agent
talk to agent please
talk to somebody please
talk to a person
talk to customer service
talk with support
talk with a human
talk with a real employee
is there a human I can talk to
is there a person here I can speak with
is there someone I can talk to about this
is there anybody I could speak to
is there anyone who can help me in person
is there a real person available
is there a live agent available
is there an agent online I can chat with
is anybody there who is human
is anyone from support around
are there any agents available right now
are any humans available
are your agents available today
any human agent there
any real person on this chat
anyone real there I could chat with
anybody from your team available to talk
can somebody help me who is not a bot
can a human help me
can a human look at this
can a real person read this please
can an agent take over
can someone from your team take over
could a person take this over
could somebody look into my case
could someone review this by hand
can someone look at my account
could a human check my ticket
would someone from support please answer me
would it be possible to talk to a human
would it be possible to speak with someone
is it possible to speak to a person
is it possible to chat with a real agent
is it possible to reach a human
am I able to speak with an operator
am I able to reach someone by phone
any chance I could talk to a person
any chance of a human
any way to talk to a human here
what is the fastest way to reach a human
what's the best way to get in touch with someone
how do I get a human
how do I get to a real person
how do I reach a person
how do I talk to a person here
how do I speak to an agent
how can I speak to a human
how can I get hold of somebody
how can I get an agent
how can I contact a human
how can I reach customer service by phone
how do I contact customer support
how do I contact an agent
how to talk to a person
how to reach an agent
how to contact a representative
how to speak with customer service
where can I find a human to talk to
where do I go to talk to someone
where is the button to talk to a person
who can I talk to
who can I speak with about this
who do I talk to about my problem
who can I call about this
whom can I contact for help with this
what number do I call to speak to someone
what is the phone number to reach a person
give me the phone number of a human
give me a number where I can reach somebody
is there a number I can ring to talk to someone
I would prefer a human
I'd prefer to speak with a person
I'd rather talk to someone
I'd rather deal with a human
I'd rather have a real person help me
I'd feel better talking to a human
I'd be happier with a real person
I really need to speak to somebody
I really want to talk to a live person
I must speak to an agent
I have to speak to a person about this
I have to talk with somebody
I was hoping to speak to a human
I was hoping to talk to someone about my order
I wish to speak to an agent
I wish to talk to a representative
I'm asking for a human
I'm asking to speak to someone
I asked for a human
I asked for an agent, not a list of articles
I said human
I said agent
I said I want to talk to a person
I keep asking for a real person
I already asked for an agent twice
for the third time, a human please
once more: a person please
I'm trying to reach a human
I'm trying to get an agent
I am trying to get through to somebody
trying to reach a person
I'm looking for a human to talk to
looking to speak with an agent
looking for a real person
looking for someone to talk to about my contract
I'm waiting for a human
waiting to talk to an agent
still waiting for a person to answer
I demand to speak to a person
I demand a human
I insist on talking to a human
I request a human agent
requesting a live agent
requesting a human
requesting to speak with a representative
I require the assistance of a human
I require a live representative
human assistance required
human help needed
human support please
I want human support
I want human help
I need human assistance
can I get human help
can I have human support
please provide human support
live support please
live help
real support please
real help from a real person
I need live help
can I get a real person
can I get a human
can I get an agent
can I get somebody to help me
can I get someone on this
can I get someone to look at this
can I have an agent please
can I have a human
can I have someone call in
could I get a live person
could I have a representative please
may I have an agent
may I get a human please
can you get me a person
can you get someone for me
can you find me a human
can you find someone who can help
can you fetch a colleague
can you bring somebody in
can you put me on to someone
can you ask a human to help
can you ask a colleague to look at this
can you let me speak to someone
can you hand me over
can you pass me on
could you pass this to somebody
could you hand this over to a person
could you please transfer me
please transfer the chat
please hand over
please hand me over
please let a human answer
please let a person handle this
please have someone reply
please have an agent contact me
please get somebody
please get a human
please put a person on
please send an agent
please let me talk to somebody
please let me speak to the team
please ask someone to help me
please find me somebody
please summon a human
please involve a human
please loop in a person
please loop in your team
please bring in somebody from support
please page a human
please notify an agent that I am waiting
please tell an agent I need help
tell a human I need them
tell someone to contact me
tell somebody on your team to write me
call an agent
call a human
call a person for me
call someone over
summon an agent
page someone
ping an agent
ping someone from your team
ping a human for me
loop in a human
loop somebody in
get hold of a person for me
reach out to an agent for me
contact a human
contact an agent for me
contact someone
contact support
contact customer service
contact representative
contact a live person
can I contact a person
can I contact someone directly
can I contact you by phone
can I call someone
can I phone somebody
can I ring you
can I ring somebody about it
can I reach a human
can I reach someone
can we talk to a person
can we speak to somebody
can we have a human on this chat
we need a person on this
we need to talk to someone from your company
we would like to speak to a representative
we want to speak with somebody responsible
my wife wants to talk to a human
my husband would like to speak to an agent
my mother needs to speak to a real person, she is 82
== ask/more plain
I want to be connected to a person
I want to be connected with an agent
I want to be transferred
I would like to be transferred to a human
I would like to be put through to someone
I'd like to be connected with support
can I be connected to an agent
can I be transferred to somebody
could I be put through to a person
may I be connected to a human
get me connected to a person
get me through to someone
get me to a human
get me to a live agent
get me to somebody
get me to customer service
get me out of this bot
allow me to speak to a human
allow me to talk to an agent
help me reach a human
help me get to a person
help me talk to someone
help me get in touch with an agent
let me contact an agent
let me get a human
let me have a person
let me chat with somebody
let me chat with a human
let me through to a human
let me through to an agent
show me how to reach a person
tell me how to talk to a human
tell me how I can reach an agent
tell me who I can call
tell me how to get a live person
this is too complicated for a bot, I need a person
this is something for a human
this needs a human
this needs a person
this needs a real human to look at it
this needs an actual employee
this requires a person
this requires human attention
this is a case for a human
this is urgent, I need a human
it's urgent, get me someone
it is an emergency, put me through
I'm desperate, can somebody please talk to me
nobody is helping me, I want a person
nobody replies, is there anyone there who can help
I need someone
I need somebody
I need someone to help me
I need someone who knows what they are doing
I need somebody to look at this
I need someone to fix this for me
I need someone to explain this to me
I need someone to walk me through it
I need somebody who can decide
I want someone to look at this
I want somebody to help me
I want somebody who understands me
I want someone with a brain
I want someone competent
I want somebody else
I want another agent
give me another agent
give me somebody else
different agent please
can I talk to someone else
can I speak to somebody else
can I get a different person
I want to speak with another representative
let me speak with somebody who can actually help
let me talk to someone who knows
can I talk with anyone smarter
someone please help me, a human I mean
someone from your side please
somebody please
someone please
someone real
anyone human
anybody there
hello is anyone there
hello? anyone there? a person?
somebody answer me please
any agent
any human
any person will do
a human would be nice
a human would be great right now
a person would be better
a real person would help
an agent would be helpful
a live agent, please
a real agent
a real human please
a real one please
an actual person
an actual human please
actual human being please
== ask/template
I need help to speak with a person
I need help speaking with a representative
I need help talking to an assistant
I need help to contact an agent
I need help contacting an operator
I need assistance to talk to a human
I need assistance speaking to a live agent
I need assistance chatting with somebody
I want help to chat with an agent
I want help to speak to someone
I want assistance to contact a person
I want assistance contacting an agent
want help to talk to an operator
want help contacting someone
want assistance to speak with a human agent
want assistance reaching an agent
need help to chat with a person
need help contacting an assistant
need assistance talking to a person
need assistance to talk to somebody
assistance to talk with an agent
assistance to speak with a person
assistance talking with an assistant
assistance contacting a human agent
assistance chatting with an operator
help to speak with an operator
help to contact someone
help to chat with a live agent
help me to speak with an agent
help me to contact a human agent
help me speaking with a person
help me chatting with an agent
help me speak to someone
help me chat with an assistant
help speaking to an operator
help talking with a human
help contacting somebody
how can I chat with an operator
how could I speak with somebody
how could I contact an agent
how do I chat with an assistant
how do I contact a person
how to chat with a person
how to speak with a human agent
how to talk with an operator
how to contact someone
what do I have to do to talk to a person
what do I have to do to speak with an agent
what do I have to do to contact somebody
what do I need to do to speak with a human agent
what do I need to do to contact an operator
what do I need to do to talk to an assistant
what must I do to talk to an agent
I don't know how to speak with an assistant
I don't know how to contact an operator
I don't know how to chat with a live agent
I don't know how I can speak to someone
I don't know how I can contact a human agent
I don't know how I could speak with an operator
I don't know what I have to do to speak to a person
I don't know what I need to do to talk to an operator
I do not know how to talk with a human agent
I do not know how I can chat with an agent
I do not know what I have to do to contact someone
I do not know what I need to do to chat with a person
could you help me to talk to an operator
could you help me speak to a person
could you help me chatting with somebody
can you help me to speak with somebody
can you help me talk to a person
can you help me contacting a live agent
can you help me chat with someone
I have to talk to an agent
I have to speak with an operator
I have to contact a person
I've got to speak to an agent
I have got to talk with a person
I have got to contact an operator
I am trying to talk to an agent
I am trying to contact somebody
I am trying to chat with a human agent
I'm trying to speak with an operator
I try to speak with an agent
I try to contact a person
I try to chat with someone
I can't talk with an agent
I can't get to speak to a person
I cannot reach an operator
I cannot contact a person
I can't find how to talk to a human
wanna talk to somebody
wanna speak with an agent
wanna chat with an operator
I wanna talk with a live agent
is it possible to contact a person
is it possible to chat with somebody
is it possible to speak with an operator
can I speak with an assistant
can I talk with a live agent
can I contact an operator
can I chat with someone
speaking with a person
speaking to an agent
talking to an operator
talking with somebody
chatting with an agent
contacting an agent
contacting a person
contact an operator
contact somebody
contact a human agent
you are not helping, I want help speaking with an agent
you are not helpful, how can I speak to a person
you are not helpful at all, I want to contact someone
you aren't helpful, can you help me talk with an operator
you're useless, I want to talk with a person
I don't understand you, I need to talk to somebody
I don't understand you, want help contacting an agent
I cannot understand you, I want to speak with an operator
I can't understand you, could you help me talk to a human
you do not understand me, let me chat with an agent
I want help talking with a damn person
I want to speak to a bloody human
can I talk to a freaking person
need to talk to a goddamn operator
get me a fucking human
where can I talk to a fucking person
== ask/typo
let me speek to a human
let me spaek with someone
i want to speek with an agent
can i speack with a representive
i need a reprasentitive
representitive please
representive
repersentative now
represenatitve
custumer service plz
costumer service please
coustomer support agent
supprt agent
suport person please
superviser please
supervisr
mangaer please
manger please i want to complain
assistent please, a real one
talk to assitant
technicion please
tecnician
humam please
huamn please
hmuan
persom please
real preson
real prson please
agent pleese
aegnt
agnts please
angent
someoen please help me, a person
can somone call me
can sombody call me bak
call me bakc
call bak please
excalate this
esclate this to a manager
escallate
i dont wana talk to a bott
dont want to tlak to a robto
transfre me to someone
trasfer me
conenct me to a person
connct me to agnt
put me thru to someone
put me thru
patch me thru to a human
cud i speak wiv someone
can i spek wiv a person
iwant to talk to a human
iwant an agent
i wantto speak to an agent
ineed to talk to someone
speaktoagent
talktohuman
humanagent
liveagent
i need hlp talking to a agnt
can i tlak to a humna
can i spk to someone
i wnat to speek to a person
wan to talk to a perosn
let me talk to a huamn
lemme talk to a human
lemme speak w someone
conect me to an agent
conect me with agnet
conncet me to suport
connect w human
connect to agent
trasnfer me to an agent
transfr to human pls
tranfer me to a rep
speak to reprsentative
talk to represenative
represntative pls
reprezentative
customer servce agent
custmer support agent pls
cusotmer care plz
agnet
aget please
opertor
operater
oprator please
humen
hooman please
humn agent
live agnt
live agnet please
need hlp speaking withan operator
i need help speaking witha person
help me chatt with an agnt
assitance to speak with someone
assistnce talking to a person
how to contct an agent
contatc an operator
i want asistance speakin to an agent
could uhelp me talk to a person
can uhelp me speaking with an agent
can ya help me talk with an operator
i havto speak to someone
i haveto chat with a person
i wuld like to speak to somone
i woud like to talk to sombody
id like to speka with a person
plz get me sum1 to talk to
cn i talk 2 a person
can i talk 2 sm1
tlk to a real person plz
talk tosomeone
speak toa human
chat withan agent
chat wit a human
chatt with suport
i wanna tlk to a humaan
pls pass me to a real persn
give me realy a human
hw do i talk to an agent
hwo to speak to a person
hoow can I reach a human
== ask/terse
agent
agent please
agent!
agent agent agent
AGENT NOW
live agent
live agent pls
real agent
support agent
customer service agent
human agent
human agent please
service representative
human
human please
human pls
human!!
human!!!
representative!
representative!!
REPRESENTATIVE!!!!
supervisor!!!
person!!!
manager!!!
agent?
human?
operator???
human now
a human
real human
human being
human support
person
a person
person please
real person
real person pls
live person
operator
operator please
operator!!
operator operator
representative
representative please
rep
rep please
customer rep
customer service
customer service please
customer care
customer support
support please
support team please
speak to support
supervisor
supervisor please
your supervisor
manager
manager please
manager now
the manager
advisor
adviser please
an advisor please
technician
a technician please
specialist please
engineer please
real employee
staff member please
receptionist please
front desk please
reception
helpdesk please
help desk person
live chat
live chat agent
live operator
person now
someone real please
somebody human
human only
humans only please
human, not bot
person not robot
agent not bot
no bot
no bots
no bots please
no robots
not a bot please
not a robot
no machines please
0 for operator
press 0
zero
call me
call me please
call me back
callback
callback please
phone call please
escalate
escalate please
escalate!
escalate this
escalate now
escalation please
escalated please
escalate to human
escalate to a manager
escalate to tier 2
transfer
transfer me
transfer me now
transfer please
transfer to agent
transfer to an operator
connect me
connect me please
connect agent
connect to a human
handover please
handoff
hand over
need human
want human
talk human
next agent
different person
sales rep please
account manager please
`;
