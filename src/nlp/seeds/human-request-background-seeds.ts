/** What customers write that asks for nobody, though it looks a little like it. Written for this project. */
export const humanRequestBackgroundSeeds = `
== none/background
I appreciate your patience with me
impressive
really impressed with the support here
clever bot
kudos to your team
five stars from me
❤️ this
sorry to have bothered you, found it
my mum is so pleased with the phone
quick question about billing
a bit confused about step 3
how do I reach emergency support at night
kill the old deployment please
pod evicted because of disk pressure
dirty reads in isolation level
12345
ECONNREFUSED 127.0.0.1:5432
ugh, typo. I meant 2024
hate to ask, but can I get an extension until Friday
my lawyer asked for the terms of 2021, where are they
can you send it again please
Hi, my wife and I both have an account with you and we would like to merge them, we haven't decided which one to keep, what would you suggest?
My parents don't have internet at home so they can't do this online. Is there a paper form I could print out for them?
I never use the mobile app, I only work in the browser, so I don't know where the setting would be on a phone
our school has no budget left for this year so we can't take the bigger plan, is there something in between
I don't mind waiting, I just need to know roughly when so that someone is at home
nobody at our office knows who the administrator is, it was probably somebody who left. How can we find out?
the subject must contain URGENT, right?
You're a disgusting human being
He's a liar and everybody knows it
I can't stand her voice
whoever did this should rot in prison
This law is an insult to everyone who works for a living
I'm so mad I could punch a wall
they should be ashamed
This pisses me off every time
I've lost all respect for her
kind of a dull match to be honest
I always pick the slow line
Homework again, I'm so over it
can we stop talking about this please
This argument is nonsense
such a waste of talent
sucks to be us
this scares me
I think somebody is following me
oh no, please no
I paid for an upgrade and you put me next to the toilet
Way to treat your loyal members
nickel and dimed at every step
call back in four hours says the machine
where's my bag? nobody can tell me
rebooked me through three cities, seriously?
I can't check in online and I can't check in by phone
very unhelpful staff at the transfer desk
mechanical problem, then crew problem, now weather. make up your mind
engine made a horrible noise and nobody said a word
following you now, please message me
travelling with an infant, what do I need
flight cancelled, can I get on the 6 pm one?
any deals to Hawaii?
awesome service on the way to Miami
we won!!!
can anyone tell me where this is
you need to ask a lawyer
could be
an article about hate speech laws
as far as I know that's legal
It wouldn't matter to me, I don't watch it for the plot anyway
You could try asking your doctor, I'm not one and I wouldn't want to guess
She plays a nurse who hates her job and falls in love with a patient
Didn't they say it would be out by now?
So you would rather have no rule at all?
won't be there, have to work
none that I can think of
so are we
because it's there
I've been playing this for years and I still can't get enough of it
this is sick, I need one
omg I want it
I can't believe there are still people who defend that man after everything he did
Every year I get my hopes up and every year this team lets me down
it's disappointing to see somebody I respected say such things
I wish I could tell her I'm sorry
third delay today and now the crew has timed out, so we're all off the plane again and nobody has said a word about hotels
been trying to reach you since six this morning, the line is busy, the chat is closed and the desk has forty people in front of it
I need to be at a meeting at nine and you can't get me there before noon, how is that a solution
no one knows where my luggage is, not here, not there, not on the phone
I understand weather. I don't understand why nobody can pick up a phone.
should have flown with someone else
she rolled her eyes at me when I asked for a blanket
they refused to help an old man with his bag
I have a credit from a trip I didn't take last year, how long can I use it and for whom
wire 500 to Ana Lopez
wake me at six thirty
remind me to call the dentist
directions to the nearest pharmacy
sync with the other phone
i have a problem with signing up, help me
uh I was looking at my transactions and there's one from March that I don't remember making can you look it up
Can you speed it up? I need it for a meeting tomorrow.
three records were deleted last night, can we see by whom?
Every word your sales guy told me was a lie
Your technician lied to my face
You are all useless over there
I'm taking this to the ombudsman and then to court
How is this even legal?
your courier is a liar, nobody rang the bell
Don't you tell me to be patient
You've got to be kidding me.
I want an answer and I want it now
I demand to be compensated
Get it together people
bloody useless
screw this
Your agent hung up on me while I was talking
the woman on the phone laughed at me
I've been insulted by one of your employees
Your staff is rude and clueless
such rude people working at your hotline
I never agreed to any of this
Who asked for this new layout? Put it back.
Explain to me why I should pay for this
I bet no one will ever read this
as I told your colleague, and the one before
Did you even look at the screenshot?
same answer again
here we go again
again!!!
every time I call it's a different story
billing says ask tech, tech says ask billing
so nobody there has any idea
I've spent the whole weekend on this
waited 45 min, line went dead
Two weeks and not a word
nobody has got back to me
You said someone would call. Nobody called.
I took the day off for the technician and nobody came
third no-show by your technician
none of this works
There is no such button!!
why is this so complicated
a straight answer would be nice
all I want is a simple answer
why can't I do a simple thing like this
what's the point of this chat
ok I give up
ugh this again
I'm tired of this
so tired of this
It's tiring having to explain everything from scratch
frustrated
nobody takes responsibility
Stop guessing and look it up
my whole team is sitting here doing nothing because of this
twelve people can't work and you send me a FAQ
I knew I should have gone with the other one
really poor support
shocking service
and your answer is to wait? again?
kind of freaking out right now
please tell me this can be fixed
please say I can get it back
have I lost everything?
ten years of photos, please tell me there is a way
payroll has to go out today, people won't get paid
my flight leaves in an hour and I have no boarding pass
I can't sleep because of this
can they see my messages? please tell me they can't
I sent 5,000 to the wrong person
can it still be stopped? please
they'll fire me if this isn't back by morning
debt collectors are calling me and I don't know why
I don't understand this letter and it scares me
under a lot of pressure here, we go live tonight
completely overwhelmed by all this
I can't reach my son and his phone says disconnected
where is my daughter's transfer, she is alone there
the ad budget is being spent and it won't pause!!
hurry please
my balance is zero. zero. where did it go
my contacts are all gone and I need to call the hospital
sorry I'm a mess right now
I have the emails right here where your colleague confirms the price in writing, and now you say that offer never existed? That is fraud.
Every time I ring I wait forty minutes just to be told by some child that the computer says no. Do you think I have nothing else to do?
I've been a patient man but this is the fifth time I write and the fifth time I get a link to an article that I have read from top to bottom
I uninstalled it, installed it again, restarted twice, tried another cable, another computer, another house, and you ask me if it's plugged in
it says contact support so I contact support and support says look in the app and the app says contact support
so now I have two accounts, neither of them works, and I'm paying for both of them
Your website tells me to call, the phone tells me to use the website, and the chat tells me to do both
the tracking number you gave me doesn't exist, the courier has never heard of it and the shop says ask the courier
I've been up all night trying to get the pictures back, they're all I have left of her
😭 please help
You PROMISED me
again???
not once did anyone answer
why do I have to explain it to every single person
I lost a week of work because of your bug and I get a thumbs up emoji
I'm losing my nerve, did the payment go to the wrong person
I have to present tomorrow and the slides are gone, please help
I have an exam in an hour and can't get in, please, please
I think I made a huge mistake, please say it can be undone
my whole business is in there, please tell me it's safe
our clinic can't see allergies, somebody could get hurt
is someone watching me through the camera? that frightens me
please tell me nobody saw it
please tell me there is a way to get it back
so scared right now
this makes me nervous, the door says unlocked and I'm away
this is keeping me up at night
this could ruin us
the bank called about fraud and now I'm afraid to use it
everything I have is on there
the invoice should go to accounting@ and not to me
the alerts should reach the on-call phone only
why is the leave request waiting for someone else
why do I get every notification by mail and on the phone
it only lets me pick one
409 conflict when I create a contact
events from the sandbox and live look the same
how do I make someone an admin
how do I take admin rights away from someone
how do I answer an erasure request of a contact with your tool
how do I escalate a ticket to tier two
how do I run payroll for one person
do you have a security whitepaper
do I need a developer for this
do I get a mail when someone signs
on an iPhone 12
the one for developers
for everyone in sales
for one contact
and where
and then
and if I don't have one
and if I'm not an admin
and can that be automated
so where is it
so what do I enter there
so I need to be an admin
ok, and then?
I only have the ID
I only have a phone
I'd like to pay by transfer
we have a customer who disputes a payment, where do I answer
we have a student who lost his login
we have an employee on parental leave
we are five people
we are rolling this out to 200 people
our security team asks for your whitepaper
our security team needs the list of sub-processors
the compliance check asks for an ID
what is the most I can take out at a machine
the tax office wants all receipts of last year, where do I get them
can an admin turn off the second factor for a colleague
this did not help at all
didn't help
doesn't help me
this article doesn't help
and redo?
and then?
I'm an admin
read my question again please
sick and tired of all this nonsense
I don't care
who asked for your opinion
remind me to call mum
what's 15 percent of 80
I have back pain, which mattress is right for me
do you have jobs where I can work from home
where is your office
someone in my team asked where the archive is
it could be, I think
Finding the oldest message from a person
Searching for a phrase with special characters
Using two accounts on one computer
Getting the same search results on all computers
two of us use the same computer, can we both have accounts
why are my fonts different on another computer
I paid the wrong person, what can I do
I have no idea what this payment is, I never bought anything there
who is this merchant? I did not pay them
Unauthorised ATM withdrawals, please look into it
This direct debit is not mine, please return it
I would like to dispute this debit
please take one of the two charges off, I only bought it once
unexpected charge of 1 dollar
I never go to that city, somebody else must have used my card there
someone must have taken my card from my desk
I don't have my phone with me any more, can I go on as usual
you mailed me somebody else's contract
anybody with the link can read our payroll
strangers can read my private messages
please send all personal data you have about me, as the law provides
discontinue the service
end the service
please terminate everything we have with you
unsubscribe me from the paid service
appalling service
your rep was out of line
someone from your side billed me wrongly
could you please be flexible here
nothing comes through on any line
we can't reach the service from any office
are your servers in trouble? none of us can connect
all screens show "service unavailable"
it's back up now
we found the phone again
when do I get net 30
can I get an alert when p95 is above 300 ms
can someone else top up for me
Good afternoon, could you give me my current balance please
Good morning, I'd like to find the nearest physical branch please.
Hi, I want my security question changed please.
Hi, I need directions to the branch on Pine Street.
where is purchase 77120033
send me bill #5502
get my bill from Anna Keller
errors with registration, help me
leave an opinion about a service
at what times can I call support
who can top up my account besides me
what should I expect to pay for a SEPA transfer
can I top up as often as I want
we'd like to switch to annual billing
Could someone explain the difference between a board and a list?
we will take legal action
please give me the address of your legal department
I'm a police officer and need data on one of your users
law enforcement request
consider this a cease and desist
we dispute your interpretation of clause 9 and our counsel will write
This is fraud and I'll press charges
I'm going to the ombudsman with this
I have complained to the financial ombudsman
we're under audit by a government agency and need a signed statement from you
Under article 15 GDPR I request a copy of all data you hold on me
you have 30 days to answer my GDPR request
please erase all personal data under article 17
our data protection officer demands a statement on the breach
somebody pretends to be me
an attacker could read all the messages through this endpoint
smart lock opens with any phone
service unavailable since 9
we can't work, your system is not available
prod down!!!
urgent: all down
is anyone else unable to connect? our entire team is cut off
No one here can open the app this morning, is something broken at your end
your API responds 500 with request id 7f3a on every PATCH
E_ACCESSDENIED from the service, running as admin
invalid JSON in the response, trailing comma in line 2
webhooks arrive twice with the same event id
pagination returns the same page over and over
replication lag of 20 minutes on the read replica
Kafka consumer stuck at offset 120033
MQTT broker drops clients with QoS 2
the scanner returns black pages with the TWAIN driver at 600 dpi
any chance of a special deal for us
can you let my 15-year-old join although it's 16 and up
let us out of the contract early please
mi abogado se pondrá en contacto con ustedes
mon avocat va vous contacter
ich werde Sie verklagen
quiero que me devuelvan mi dinero
Nobody approved this renewal, please reverse it
who authorised this charge? not us
My plugin doesn't work at all, I want my 29 dollars back
the concert got moved and I can't go, I'd like to be reimbursed
I've moved out, please transfer the credit back to me
I signed up by mistake, cancel it please
my mum passed away, please end her contract
call off the delivery, I don't want it
Your technician damaged our door
I want to report one of your employees
then we will have to litigate
I am the lawyer of your customer
our company secretary needs confirmation of a legal hold
not one request comes through
is your service down? we can't reach anything
the complete team gets thrown out of the meeting
trains tickets can't be bought anywhere, all machines are down
no text messages are being delivered to anyone
down again!
cannot reach your servers from any of our offices
net 45 would be needed by our purchasing department
audio has an echo with 400 ms delay on SIP calls
I've never met such arrogant employees
third repair, same fault, I've had enough of you
Send my card by express please
can I get cash at any machine
who is your CEO
how do I end a call
I'm a lawyer and I'd like to try your product
where is the survey on customer complaints
sorry, wrong chat
I solved it myself, please close this chat
I mailed the recovery codes to the wrong person
someone took over our shop
our dashboard showed the numbers of somebody else's shop
please lock our account, somebody is in it
our domain was taken over and your mails go to somebody else
could you waive the late fee, the mail went to a colleague who left
I threw away the box, can you take it back anyway
could you skip verification for this one transfer
we won't go on after the trial, please end it
I no longer want the service
what's my notice period, I want to end it
drop the second line
I found something cheaper, please close mine
I'd like to be paid back for the days I couldn't use it
bought it twice by mistake, please pay one back
your colleague said I would get the amount back
when do I get paid back
when do I get the deposit back
your trainer insulted a colleague of mine
the quality of support has dropped a lot and I want that to be known
I'd like to give negative feedback about an employee
we are billed for people who left
wrong tax on our bill, we are exempt, correct it please
someone is pretending to be our support
someone pretends to be you on the phone
someone called from your number and asked for my code
somebody watched through my camera
somebody talks through my baby monitor
an unknown person is in our video call
we think somebody listens in
is this a real mail of yours
suspected data theft by an employee
urgent: token exposed
I'd like to register dissatisfaction with your field team
I'd like to report the behaviour of one of your people
I was lied to by your sales team
the line was cut off by your agent on purpose
one of your employees offended me
one of your drivers nearly hit me
your branch refused to serve me
how can I report an employee
poor service, please pass it on
rude staff
terrible experience with your technician
why did the machine give me less than I asked for
demand a rebate
assistance obtaining refunds
charged me for express shipping, I chose standard
ETA of purchase 9001
where do I get my bill #7712
when will this be back in stock
Is there some letter I have to write to dispute a charge or can you do that over the phone?
Hi there, I have several plans and want one of them cancelled.
Hi, can I close an account over the phone?
Close all of my accounts effective today, I'm done with this bank.
I'm extremely dissatisfied with the adjuster you sent.
Nobody ever called me back like you promised and I'd like that on the record.
I'd like to set up online banking, can you walk me through it?
Do I need to call you before I travel to Mexico?
use a female voice please
switch to the deep voice
lower your voice
speak slower please
talk quieter
who built this assistant
who is your owner
has my leave been approved by the supervisor
remind me of lunch with Steve
call 999
call my brother
phone my wife
call a cab
call me captain
call me boss from now on
simply call me Ed
see you later bot
talk to you later
we will speak again tomorrow
what is nuclear engineering
average salary of a nurse
time to my doctor's office
oven to 200 degrees
half past two please
at 9 then
how do I reach platinum
how do I reach my goal weight
pick it up in person at the shop
collect in person?
the contact person field must be filled
person field is empty
any shop near me
how long does a courier need
why did the machine not give me my cash
link one of your cards to mine
update my cell phone number please
new mobile number please
I need a person's email from my contacts
looking for an old message from a person
search posts of one person
block somebody who unfriended me
write to a person on GitHub through your site
two of us share one computer
same results on every computer
your gate staff were wonderful
sixty people in line and one agent
wished the ground crew were as quick as your chat
customer service at its worst
the best customer service
is it someone I know
looking forward to being on board
can you get us to Denver tonight
can I get on the earlier one
get me on the next plane please
put me on the morning flight
put me on the waiting list
they put me on another flight
it won't let me get to step three
an hour on the phone for nothing
I was hung up on by the machine
the machine told me to call again
hats off to your technician, he was so kind
super
no problem at all, take your time
could not have been easier
could you check this for me please
can you expedite shipping
hello!!
that's a dumb reason to ban someone
zero respect for people like him
miss you guys, can't wait to see you again at Christmas
put in for leave from Monday to Friday
go back
I hope whoever designed this gets fired
Expect a one star review
fix this now
how about you hire people who can read
fuck off with your articles
I don't want your apology
might have been good to tell people
please help, I'm desperate
I'm desperate
If this doesn't go out by five my staff don't get their wages
please help quickly, my mother can't call anybody
is there any way to sort by last reply
how to go live
is there a way to see who read it
who
we are moving from another help desk
is someone at the branch on Saturday
I'd like to raise my credit line
is someone there on weekends
get a life
go to minute 40 and watch it
my headphones don't connect
someone walked off with my phone
someone is trying to get into my account
how do I teach staff about phishing
it would be nicer with a dark header
Yes hi, I'd like to go over my recent transactions.
Hello, this is Kim, I'd like to get proof of insurance.
take a look at the invoices of Ms. Green
the letters are too small, can I zoom
my ex-wife's lawyer asked for the chat history in our divorce case
there's a fake website that looks like yours
site offline again, second time this week
this is useless to me, refund it
I don't have the original any more, would a copy do
connected
connected, what else is there to do
would you consider a special arrangement for a charity
someone from outside can join our meetings
somebody swapped my SIM
these purchases aren't mine, please look into them
I want help with an issue with a payment
I'd like to open a checking account with you guys.
I'd like to go over my statement for May
Hi, Sam here, I want to get my proof of cover
Hello, I'd like to raise my overdraft
I'd like to open a joint account with you guys
you guys have vegan food?
have you guys got a gym
it's for a colleague of mine
somewhere near the reception please
a room close to the front desk
connected at last
live now
go live
go on
go ahead
put it back
get it back
take it back
send it back please
give it back
pass
member number
member since 2012
agent code on the form
who knows
anyone's guess
somebody's birthday
people
a man
women's shoes
men's size 11
`;
