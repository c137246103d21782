/** Asks for a human, in English, in the many ways customers have. Written for this project. */
export const humanRequestSeeds = `
== ask/plain
I need an agent
pass me on to a colleague
assign someone to my case
live chat please
is there a live agent available
is anyone from support around
are there any agents available right now
are any humans available
are your agents available today
can someone look at my account
could a human check my ticket
am I able to reach someone by phone
any chance of a human
what is the fastest way to reach a human
what's the best way to get in touch with someone
how do I get a human
how do I get to a real person
how do I reach a person
how can I get hold of somebody
how can I get an agent
how do I contact customer support
how do I contact an agent
who do I talk to about my problem
whom can I contact for help with this
what is the phone number to reach a person
I would prefer a human
I'd feel better talking to a human
I was hoping to talk to someone about my order
I'm asking for a human
I asked for an agent, not a list of articles
I said human
I said agent
I keep asking for a real person
I already asked for an agent twice
for the third time, a human please
once more: a person please
looking for someone to talk to about my contract
I'm waiting for a human
I require the assistance of a human
human assistance required
human help needed
please provide human support
live help
I need live help
can I get an agent
can I get someone on this
can I have someone call in
can you get someone for me
can you find me a human
can you fetch a colleague
can you bring somebody in
can you ask a colleague to look at this
can you hand me over
can you pass me on
could you please transfer me
please transfer the chat
please hand over
please send an agent
please loop in your team
please page a human
please notify an agent that I am waiting
please tell an agent I need help
page someone
contact an agent for me
contact support
contact customer service
can I contact you by phone
can I call someone
can I ring you
my wife wants to talk to a human
my mother needs to speak to a real person, she is 82
== ask/more plain
I want to be transferred
can I be connected to an agent
can I be transferred to somebody
help me get to a person
show me how to reach a person
tell me how I can reach an agent
tell me who I can call
tell me how to get a live person
this is something for a human
this requires a person
this requires human attention
it is an emergency, put me through
I need someone who knows what they are doing
I need someone to fix this for me
I need someone to walk me through it
I want someone competent
I want somebody else
I want another agent
give me another agent
can I get a different person
can I talk with anyone smarter
someone please help me, a human I mean
hello is anyone there
hello? anyone there? a person?
any person will do
a human would be nice
a human would be great right now
an agent would be helpful
a real one please
== ask/template
want help contacting someone
want assistance reaching an agent
need help contacting an assistant
help me chat with an assistant
help contacting somebody
how do I chat with an assistant
how do I contact a person
what do I have to do to contact somebody
what do I need to do to talk to an assistant
I don't know how to speak with an assistant
I don't know how to contact an operator
I don't know what I have to do to speak to a person
I do not know how I can chat with an agent
I do not know what I have to do to contact someone
I do not know what I need to do to chat with a person
could you help me chatting with somebody
can you help me contacting a live agent
can you help me chat with someone
I have to contact a person
I try to contact a person
I try to chat with someone
is it possible to contact a person
is it possible to chat with somebody
you are not helpful at all, I want to contact someone
you aren't helpful, can you help me talk with an operator
I don't understand you, want help contacting an agent
I can't understand you, could you help me talk to a human
you do not understand me, let me chat with an agent
can I talk to a freaking person
== ask/typo
let me spaek with someone
can i speack with a representive
i need a reprasentitive
representitive please
representive
repersentative now
represenatitve
custumer service plz
costumer service please
supprt agent
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
escallate
i dont wana talk to a bott
dont want to tlak to a robto
trasfer me
connct me to agnt
put me thru
cud i speak wiv someone
can i spek wiv a person
iwant an agent
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
conect me with agnet
conncet me to suport
tranfer me to a rep
speak to reprsentative
talk to represenative
represntative pls
reprezentative
cusotmer care plz
agnet
aget please
opertor
operater
oprator please
humen
hooman please
live agnt
live agnet please
i need help speaking witha person
help me chatt with an agnt
assistnce talking to a person
how to contct an agent
i haveto chat with a person
i wuld like to speak to somone
i woud like to talk to sombody
can i talk 2 sm1
talk tosomeone
chat withan agent
chat wit a human
chatt with suport
i wanna tlk to a humaan
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
