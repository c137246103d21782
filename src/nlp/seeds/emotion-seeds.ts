/** What upset customers write to support: anger, frustration, fear. In many trades, often without a word that says so. */
export const emotionSeeds = `
== anger/blame
This is theft, plain and simple
you took money out of my account without permission
You charged me three times and now nobody wants to explain it
Do you even read what people write to you?
Your company is a joke
I've never dealt with a more incompetent bunch of people
Who signed off on this rubbish?
You've cost me a client. Are you proud?
Because of you I lost my biggest customer this morning
your last release wiped out a whole day of work, great job
Every word your sales guy told me was a lie
You promised me a refund on Monday. Then Wednesday. Now you ignore me.
I paid for express and you shipped it by snail
You broke it, you fix it. Today.
Close my ticket one more time without an answer and I go to the press
I want my money back, every cent of it
it has been sixty days and you are still sitting on my deposit
Are you stealing from all your customers or only from me
I hope whoever designed this gets fired
Your technician lied to my face
absolute amateurs
You are all useless over there
worst company on the planet
This is the worst customer service I have ever had
I will tell everyone I know to stay away from you
Expect a one star review
Wait until my lawyer hears about this
I'm taking this to the ombudsman and then to court
See you in small claims
I'll be reporting you to trading standards
How is this even legal?
You sold me a lemon and you know it
The driver threw my parcel over the fence. It's glass. It WAS glass.
Whoever says delivery was attempted is lying, I was home all day
Don't you tell me to be patient
do not tell me to calm down
I am not going to calm down
No I will not hold
No. I won't fill in another form.
I refuse to pay one more cent for this
Stop charging my card!
STOP BILLING ME
take your hands off my bank account
My mother is 84 and you cut off her phone. Shame on you.
you disconnected the heating of a family with a newborn, have you no decency
You treat paying customers like dirt
You don't give a damn about your customers
nobody there gives a damn, do they
enough is enough
This is the last straw
I am done with this company
I'm done. Cancel everything.
we are moving to your competitor and taking our forty seats with us
You just lost a customer of ten years
ten years of loyalty and this is how I'm treated
Never again will I buy from you
never buying anything from this shop again
scam
total rip off
liars
thieves, all of you
fraudsters
crap product, crap support, crap company
This product is a piece of junk
utter garbage
Complete and utter rubbish
this app is trash
your bot is dumb as a rock
stupid bot
shut up bot
dumb robot
are you stupid?
ARE YOU KIDDING ME
are you having a laugh?
Is this some kind of joke to you?
You cannot be serious
Seriously?! You deleted my account?
WHAT DID YOU DO TO MY FILES
WHERE IS MY MONEY
WHERE IS MY ORDER?!
where the hell is my package
What the hell did you change?
who the hell thought this was a good idea
fix your damn website
fix this now
FIX IT
ANSWER MY QUESTION
I want an answer and I want it now
I demand an explanation
I demand to be compensated
I expect someone to answer for this
Somebody had better explain this to me
that is an outrage
totally unacceptable
This is simply not acceptable
it's an insult
Ten percent off? You destroyed my server and you give me ten percent off?
Oh wonderful, a coupon. That will bring my data back.
Thanks for ruining our launch.
thanks for wrecking my daughter's birthday
Thanks to you I slept on a station floor
Congratulations, you've managed to break the only thing that worked
bravo, really, slow clap
Nice, another bill for something I never ordered. Very classy.
what a surprise, the robot has nothing to say
So your policy is: take the money and run
You had one job.
You had one job and you blew it
Do your job for once
Learn to do your jobs
Get your act together
Get it together people
sort your mess out
clean up your own mess
I'm furious
I am absolutely livid
I'm so angry right now I can hardly type
I'm fuming
this makes my blood boil
makes me want to throw the whole router out of the window
I could scream
I am this close to smashing the thing
I swear to god if it reboots once more I'm throwing it in the river
if this thing freezes one more time I will lose it
One more outage and we are gone
one more day without internet and you'll be hearing from my solicitor
how about you hire people who can read
hire someone competent
Maybe if you spent less on ads and more on support
You only care about money
greedy bastards
f***ing useless
wtf
wtf is wrong with you
WTF is this charge
what the f*** did you do to my account
this is bullshit
bullshit answer
go to hell
screw you
screw this
piss off
fuck off with your articles
for fuck's sake
You hung up on me! Twice!
Your agent hung up on me while I was talking
the woman on the phone laughed at me
The man at the counter called me stupid in front of my kids
I've been insulted by one of your employees
such rude people working at your hotline
Never in my life have I been spoken to like that
that is not an apology
I don't want your apology
Spare me the apology
don't apologise, do something
so you just lied to my wife on the phone
I trusted you with my data and you leaked it
You gave my address to a stranger. Do you realise what that means?
It is my right and you will do it
You have no right to keep that money
you had no right to cancel it
I did NOT agree to this
I never agreed to any of this
don't touch my settings ever again
Nobody wanted this redesign
Who asked for this new layout? Put it back.
Put it back the way it was. Immediately.
So I pay a fortune and get this
I pay 900 a month for THIS?
for that price I expect it to work
Twelve hundred euros for a fridge that doesn't cool
brand new and already dead, what garbage do you sell
it exploded. It EXPLODED. In my kitchen.
Your charger burnt my table and you ask for the box??
You want the original packaging? From a burnt phone?
your insurance is worthless
You take premiums for 15 years and then find a clause
of course you found a clause, you always do
Denied. Again. What are we paying you for?
What am I even paying you for
Explain to me why I should pay for this
Explain yourselves
how can you sleep at night
How do you people still have customers
You should be ashamed of yourselves
disgraceful
pathetic
ridiculous
beyond a joke now
It's a disgrace
worst purchase of my life
Your site is a disaster
You ruined my holiday
it's YOUR fault not mine
Don't blame the weather, it's sunny
don't blame my browser
stop blaming me
stop blaming the bank, the bank says it's you
Stop hiding behind a bot
You hide behind a chatbot because you're cowards
I bet no one will ever read this
== frustration/circles
I've explained this four times now
I have said it already: it is NOT the cable
as I told your colleague, and the one before
I already gave you that number
You asked me that a minute ago
we've been through this
We have been over this already
did you read what I wrote
Did you even look at the screenshot?
that's exactly what I just did
That is the same link you sent before
You sent me that article already
This is the same thing you told me yesterday
the same answer for the third time
you keep repeating yourself
you're just repeating the same thing
You are not answering my question
that doesn't answer my question
that has nothing to do with what I asked
not what I asked
no that's not it
no no no
no, not that. again.
Wrong again.
still wrong
you don't understand me
you clearly don't understand
You're not getting it.
you're not listening
nobody listens
Is anybody reading this?
hello??? anyone there
hello? hello?
Anyone?
Am I talking to myself here?
feels like shouting into the void
like talking to a brick wall
it's like talking to a toaster
We're going round in circles
going in circles here
back to square one
here we go again
and here we are again
Not this again
Again? Really?
again!!!
every time I call it's a different story
Everyone tells me something different
Each person I speak to gives me a different answer
I get sent from one department to the next
billing says ask tech, tech says ask billing
So who is responsible? Nobody, apparently.
so basically no one can help me
so nobody there has any idea
so you don't know either
So that's a no then. Great.
great, another dead end
Another dead end.
Wonderful. Another error.
Oh good, another form.
lovely, locked out again
Perfect, now it won't even start
fantastic, now nothing works
well that was a waste of time
What a waste of an afternoon
there goes my morning
three hours of my life gone
I've spent the whole weekend on this
I have spent six hours on what should take five minutes
This has taken up my entire day
been on hold for fifty minutes
I was in the queue for an hour and then it dropped me
waited 45 min, line went dead
your phone line just plays music forever
I've been waiting since nine this morning
still waiting
Still waiting... day 12
still nothing
still no reply
no reply for two weeks
Two weeks and not a word
nobody has got back to me
nobody ever calls back
You said someone would call. Nobody called.
was promised a call back, never happened
I took the day off for the technician and nobody came
third no-show by your technician
Third appointment, third no show
waited at home all day for nothing
my parcel has been "out for delivery" since Tuesday
It's been "processing" for eleven days
tracking hasn't moved in two weeks
how long is this supposed to take
how much longer
how many more weeks
How many times do I need to send the same document
how many times must I verify my identity
I uploaded that passport five times
it keeps rejecting my photo and I don't know what else to do
I've tried everything
tried all of that
Tried it. Nope.
did that. no change.
Already did. Same result.
yes I restarted it. yes I cleared the cache. yes I tried another browser.
I know how to turn a router off and on
I'm not a beginner, please stop sending me the basics
nothing works
nothing you suggest works
none of this works
none of those helped
not helping
that didn't help at all
no help at all
useless answer
unhelpful
this isn't useful
your help pages don't help
the article is about something else entirely
the steps you gave me don't even exist in my version
There is no such button!!
there is no button like that
that menu doesn't exist
I clicked it. Nothing. I clicked it again. Nothing.
It worked yesterday. You changed something. Now it doesn't.
everything was fine before the update
why did you have to change it
it used to be so simple
why is this so complicated
why is everything so hard with you
why does this have to be so difficult
How hard can it be to change an email address
It should not take 20 clicks
it's just an address change, not rocket science
a straight answer would be nice
could somebody give me a straight answer for once
all I want is a simple answer
all I want is my invoice
I just want to log in. That's all.
I just want it to work
can it please just work for once
please just make it work
why won't it just let me in
why can't I do a simple thing like this
It locks me out, I reset, it locks me out, I reset
reset my password nine times today
code never arrives. ever.
The code expires before it even arrives
captcha after captcha after captcha
It logged me out in the middle again
lost everything I'd typed for the second time
I had just filled in four pages and it threw them away
keeps crashing
it crashes every five minutes
crashed again right before I could save
freezes all the time, can't get anything done
so slow it's unusable
this is unusable
At this point it's quicker to do it by hand
I could have walked there faster
By the time you answer I'll be retired
I'll probably be dead before this is fixed
is there any point in writing to you
what's the point of this chat
what is the point of support if it can't do anything
I don't know why I bother
why do I even bother
I give up
ok I give up
forget it
just forget it
never mind, I'll do it myself like always
whatever
fine. whatever.
sigh
ugh
argh
aaargh
*sigh* ok let me try again
facepalm
come on
oh come on
oh for goodness sake
good grief
give me strength
you're killing me here
this is killing me
this is driving me up the wall
it's driving me nuts
driving me crazy
I'm at my wits end
at the end of my rope
losing patience here
I've been very patient so far
I've been more than patient
this whole thing is draining
It's tiring having to explain everything from scratch
fed up
I'm fed up with waiting
frustrated
very frustrating experience so far
I'm upset
quite upset about how this was handled
I'm not happy
not happy with this at all
not impressed
unimpressed
I expected more from you
expected better from a company this size
so much for "five minute setup"
so much for priority support
so this is what you call premium
"instant" transfer, day four
"24/7 support" that closes at six, sure
Your "quick fix" took down everything else
the new version is a step back
you've made it worse
It's worse than before
now it's even worse
a mess
it's a complete mess
nightmare
pain in the neck
It's a pain every month
every month the same problem with my bill
wrong amount again, like last month, like the month before
third wrong item in a row
I ordered blue. You sent red. I returned it. You sent red.
the replacement is broken too
the replacement for the replacement is broken
sent it back twice and it still has the same fault
fixed it is not
it is NOT fixed
you said it was fixed
You told me it would be fixed by Friday, it's Tuesday
You marked it solved. It isn't solved.
ticket closed without a solution, again
why was my ticket closed
I've opened five tickets about this and all were closed
nothing ever happens
nothing has happened since
I write and write and nothing happens
I feel ignored
feel like nobody cares
does anyone there even care
you don't seem to care
I feel like a number
nobody takes responsibility
you can't help me can you
bots never understand
I don't want a robot's opinion
I've been chatting with this bot for half an hour and I'm nowhere
half an hour in and we're exactly where we started
we are getting nowhere
this is going nowhere
this isn't getting us anywhere
please stop giving me that link
Stop guessing and look it up
look it up before you answer
read my first message
just scroll up
scroll up, it's all there
see above. again.
I literally just told you
literally the first thing I said
for the third time: I have no access to that email
for the hundredth time, my name has two n's
once again, I'm not the account owner
once more, slowly: I want to cancel
So I can't cancel online, I can't cancel by phone, I can't cancel by mail. How do I cancel?
cancelling this is harder than getting a mortgage
so I need the code to turn off the code. brilliant.
to reset it I need to log in, and I can't log in. see the problem?
you want me to email you about my email not working
so the answer is buy the bigger plan. of course it is.
typical
just typical
figures
can nobody there make a decision
I've asked nicely
I asked nicely three times
please, I've been asking for a month
has anyone looked at this yet? it's been a month
my whole team is sitting here doing nothing because of this
twelve people can't work and you send me a FAQ
we can't work like this
I can't work like this
how am I supposed to work with this
What am I supposed to tell my customers
I look like a fool in front of my clients
our customers are leaving because your checkout keeps failing
I really wanted to like this product
I regret signing up
wish I'd never switched
should have stayed with my old provider
I knew I should have gone with the other one
won't be renewing
one star from me
worst app I've used in a long time
terrible experience
bad experience all round
poor service
really poor support
shocking service
slow and no one cares
not good enough
this isn't good enough
that is not a solution
that's not a solution, that's an excuse
excuses, excuses
I've heard that one before
heard it all before
yeah right
sure, "soon"
soon is what you said in March
what does "soon" mean to you people
and your answer is to wait? again?
wait wait wait, that's all you ever say
I don't have time for this
I haven't got all day
I really don't have time for twenty questions
I've got better things to do
you're wasting my time
do I really have to go through all of this again
do I have to start all over again
so I start over. wonderful.
unreal
unbelievable
can't believe this is still an issue after two years
how is this not fixed yet
how is this still happening
how is it possible that nobody noticed
why does nobody tell me anything
nobody bothered to tell me
would have been nice to know before I paid
might have been good to tell people
A warning would have been nice
you could have told me that an hour ago
so I did all that for nothing
all for nothing
for nothing!!
== anxiety/fear
I'm terrified that someone has my card details
I am panicking
I'm panicking a bit here
kind of freaking out right now
help help help
please help me I don't know what to do
please help, I'm desperate
I'm desperate
please someone
please tell me it can be undone
please tell me this can be fixed
please say I can get it back
tell me it's not gone
did I lose it all?
have I lost everything?
is it gone forever
are the photos gone forever
All the pictures of my late father were on there
those are the only photos I have of my mum
my wedding photos were on that drive
ten years of photos, please tell me there is a way
my entire thesis was in that folder
My thesis is due tomorrow and the file won't open
I submit at midnight and it says document corrupted
the exam starts in twenty minutes and I can't get in
my interview is in ten minutes and there's no sound
I'm presenting to the board in an hour and the deck is blank
the auditors arrive tomorrow and I can't find the ledger
tax deadline is tonight and your site is down
payroll has to go out today, people won't get paid
If this doesn't go out by five my staff don't get their wages
forty people are waiting for their salary
I have to pay rent tomorrow and my account is frozen
my rent is due and the transfer is stuck
that money was for the rent
it's my whole savings
those were my life savings
everything I own is in that account
I can't buy food until this is sorted
I have two euros left and my card is blocked
I'm abroad, my card is blocked and I have no cash
stuck at the airport with two kids and no way to pay
I'm alone in a foreign city and my booking doesn't exist
we're stranded and it's getting dark
we have nowhere to sleep tonight
the heating is off and I have a newborn
There's no power and my father is on oxygen
my mother needs that medicine by tonight
I've run out of insulin and the order hasn't come
my daughter is asthmatic and the inhaler is late
my results say abnormal, should I be scared?
the letter says cancelled, am I not insured any more?
Am I still covered? the surgery is on Monday
does that mean I'm not covered?? surgery is tomorrow
haven't slept since I saw that balance
lying awake over this bill
my stomach dropped when I saw it
my heart sank
my heart is pounding
I'm shaking
my hands are shaking as I write this
I'm in tears
I could cry
I think I've been scammed
I think I was scammed, I gave them my code
oh god I think I fell for a phishing mail
I clicked the link. I clicked it. What now?
I entered my password on a fake page, what happens now
someone is logged in to my account from Russia!!
somebody is taking money out of my account right now
there are payments I don't recognise and it keeps going
there's a login from a city I've never been to and it frightens me
someone has changed my email and I can't get in, please hurry
they have my passport copy, what can they do with it
can they see my messages? please tell me they can't
can everybody see that? oh no
oh no what have I done
oh my god I deleted the wrong one
omg I think I deleted the production database
I may have just wiped the shared drive
I pressed delete on the wrong account help
what have I done
I did something stupid
I messed up badly
I think I messed up and sent the list to all customers
I sent the salary sheet to the whole company, can you pull it back
I sent 5,000 to the wrong person
I transferred it to the wrong number, can it be stopped?
can it still be stopped? please
please stop that payment, it's a mistake
is it too late?
is it too late to stop it
how bad is it
how bad is this? be honest
is this serious
is it dangerous
is it dangerous to keep using it? it got very hot and I have small kids
It smells of burning, is it going to catch fire
there is smoke coming out of it what do I do
the alarm won't turn off and I'm on my own here
I smell gas
is my family safe with this thing
is my data safe? I read about the breach
I saw the news about the hack and now I'm worried
was my data in the breach? I have patients' files in there
will I lose my money
my boss is going to kill me
my boss will have my head
they'll fire me if this isn't back by morning
I'll be in so much trouble
I could lose my licence because of this
I might lose the house
we could lose the flat
a bailiff letter came for a bill I paid!
debt collectors are calling me and I don't know why
I got a letter from a collection agency and I'm frightened
it says legal action, am I going to court?
I'm so afraid to open the next bill
afraid to touch anything now
I'm afraid to update after what happened last time
I don't dare press the button
I'm nervous about the migration
getting nervous here
bit nervous about pressing confirm
I'm anxious about tomorrow's switch
anxious to know if it went through
this is stressing me out
I'm really stressed, the client calls at three
under a lot of pressure here, we go live tonight
we go live in an hour and nothing loads
launch is at noon and the site is white
customers are at the till and nothing works, help
we have guests waiting at the door and the system is dead
I have no idea what to do
I don't know what to do anymore
I don't know who else to ask
I don't know where to turn
you're my last hope
I'm lost
I'm completely lost
it's all too much for me
my husband always did this and he died in March, I don't know how
my wife passed away and the bank has locked everything
I can't reach my son and his phone says disconnected
where is my daughter's transfer, she is alone there
time is running out
running out of time here
I only have until midnight
I have until five o'clock or the order is lost
every minute costs us
we're losing orders by the minute
we are bleeding money
the ad budget is being spent and it won't pause!!
it's ordering things by itself and I can't make it stop
the counter keeps going up, please make it stop
please hurry
hurry please
please, it's urgent, I'm begging you
begging you here
I beg you, unlock it
this can't be happening
this can't be happening today
tell me what to do, anything
what do I do what do I do
what if it never arrives
what if they come for the car
what if I never get it back
what if someone uses my identity
the money left my account but never arrived
my salary hasn't come in
my balance says zero
my balance is zero. zero. where did it go
it's just gone
all our invoices have vanished
the whole folder is empty, where is everything
my contacts are all gone and I need to call the hospital
I hope it's not gone
hoping so badly it's not gone
I really hope I didn't break anything
I hope I haven't broken it
sorry for the caps I am just so nervous
sorry I'm a mess right now
sorry to be a pain but I'm really worried
I have a bad feeling about this
I don't feel safe with my address on there
my ex can see my location, how do I turn it off right now
he found my new address through your app, please
I don't feel comfortable with this at all
== anger/long
I have been a customer since 2009 and never once paid late, and the first time I need something from you I get treated like a beggar
Your technician came two hours late, drilled a hole in the wrong wall and then told my husband it was our fault. I expect you to pay for the damage.
I have the emails right here where your colleague confirms the price in writing, and now you say that offer never existed? That is fraud.
you promised the old lady next door a discount that doesn't exist, she can hardly pay her rent, have you people no conscience at all
We moved our whole company to you because of what your salesman promised us, and not one of those things turned out to be true
Because your system double booked the room my parents spent their anniversary in the lobby, and the manager found it funny
And now you want me to upload my passport to a chat window? After you lost the first two copies? You must think I'm an idiot.
I don't want another voucher, I don't want another apology, I want the person in charge and I want my money
My husband is seriously ill and your collectors ring here at eight in the evening about a bill we paid in March. Stop it at once.
no one told me the price would double after a year, nobody, and it's hidden on page nine in grey letters, that's a dirty trick
It's been ninety days!! Ninety!! I could have built the sofa myself
give me back what is mine 😡
🤬
😡
I hope you go out of business 👎👎
== frustration/long
I've been a patient man but this is the fifth time I write and the fifth time I get a link to an article that I have read from top to bottom
I called on Monday and they said Wednesday, I called on Wednesday and they said Friday, now it's the Tuesday after and nobody knows anything about it
I uninstalled it, installed it again, restarted twice, tried another cable, another computer, another house, and you ask me if it's plugged in
it says contact support so I contact support and support says look in the app and the app says contact support
I don't need to hear about the benefits of the premium plan, I need the thing I already pay for to do what it did last week
Honestly I don't think anyone there reads these. I asked a simple question about one number on one bill and got three pages about something else.
We've lost the whole morning on this, four people in a room staring at a spinning wheel
so now I have two accounts, neither of them works, and I'm paying for both of them
Your website tells me to call, the phone tells me to use the website, and the chat tells me to do both
I only wanted to change my phone number. That was on the 2nd. It's the 30th, I've talked to seven people and it still rings at my ex-wife's
You asked for the photo, I sent the photo. You asked for the serial number, I sent it. Now you ask for the photo.
the update was supposed to make it faster, it takes twice as long now, and there's no way back
this is the third phone in a year and every one of them had the same problem with the speaker and every time it's three weeks without a phone
Is there a reason why nobody has answered in nine days, or do I just not matter enough
i dont know how to explain it any more clearly than i already have
I get that you're just a bot but I've now typed the same thing four different ways
yes I read it. no it doesn't help. yes I tried it. no it didn't work. can we please move on
can you not just fix it instead of asking how my day is
please don't tell me it's being looked into, it's been looked into since August
why advertise next day delivery when it's never ever next day
and of course now the offer has ended while I was waiting for you to fix your form
another week, another excuse
the tracking number you gave me doesn't exist, the courier has never heard of it and the shop says ask the courier
it doesn't work :(
why :(
:(
:((
😞
🙄
😒 really
😤
😩 how many more times
== anxiety/long
I transferred the deposit for our house this morning and it shows up nowhere, the seller wants it by four o'clock or we lose the place
I think my little one pressed something on the tablet and now it says 600 euros, I don't have that kind of money
My mother lives alone and her alarm button has shown red since last night, I live 300 km away, what should I do
someone called saying they were from you and I told them the code and now I have a terrible feeling about it
The letter says final notice but I paid, I have the receipt, are they going to cut off our water? We have a baby
I have my citizenship interview tomorrow at eight and the document I need is locked in your app
I pressed send before I noticed the whole board was on copy, there must be some way to call it back
it went from 4,000 to 12 overnight and I have no idea where it went, I keep refreshing and it doesn't change
the surgery is on Thursday and the hospital says they haven't got your approval, they'll cancel it if it isn't there by tomorrow
I've been up all night trying to get the pictures back, they're all I have left of her
they said on the radio there was a leak, my address and my daughter's school are in there, should we be afraid
if the licence isn't renewed by midnight the practice can't open on Monday and I have thirty patients coming
I feel so stupid, I gave them the password, please can you lock it before they take everything
We can't reach the server, the backup is from March and the client is asking every ten minutes. I'm going to be sick
my visa runs out on Friday and the courier has my passport
😰
😱
😨 what now
😭 please help
i think i did something really bad 🙈
🙏 please please
== positive/faces
:)
== neutral/faces
what does 😡 mean in the rating
🤔
== anger/shouted
I have asked you THREE times to stop
It has been SIX weeks and I want my deposit
Do NOT close this again
this is MY money, not yours
how DARE you
WHY DO YOU KEEP CHARGING ME
I SAID CANCEL IT
STOP IT
CANCEL IT NOW!!!
NO NO NO
REFUND ME NOW
I WANT TO SPEAK TO SOMEBODY WHO KNOWS WHAT THEY ARE DOING
== frustration/shouted
it STILL doesn't work
I ALREADY tried that
that is NOT what I asked
I said the BLUE one
for the THIRD time, it's the other address
Every SINGLE month
soooo slow
whyyyy is it down again
nooooo not again
this takes foreeeever
it keeps loading and loading and loading
wrong wrong wrong
no no no that's wrong
HELLO??? IS ANYBODY THERE
WHY IS IT DOWN AGAIN
really??
again???
seriously?!
what??? that's not what I was told
hello?!?!
== anxiety/shouted
PLEASE HELP
HELP ME PLEASE IT IS ALL GONE
I NEED it before tonight or I lose my place
please please please hurry
is it gone???
did it send to EVERYONE??
help!!!!
my account is EMPTY
== frustration/more
You keep telling me to restart it. I restarted it.
You keep saying it's on its way. It isn't.
you always say that
All you can say is try again
is that all you can say
is that all you've got
that's it? that's your answer?
that's your solution?
so that's the great new version
if I hear that jingle one more time
if I get that message one more time I swear
I swear to god
one more captcha and I'm off
Did it. Did it again. Nothing.
checked it twice, checked it three times, it's still wrong
it was working until you "fixed" it
since you "improved" the editor nothing can be found
your "upgrade" is a downgrade
worked fine before you touched it
it was fine until you people changed it
why fix what wasn't broken
nothing but trouble since the change
yeah, no. that's not it
yeah well, that's no use to me
thanks for nothing then
right. so nothing. thanks.
great help, thanks
well that helped a lot, not
oh how helpful
very funny
ha ha very funny
Not the first time either
this is the umpteenth time
not once did anyone answer
I shouldn't have to do your work for you
so now it's my problem
so I'm supposed to fix it myself
I'm the customer here, not your tester
I'm paying to be your beta tester
am I the only one who finds this absurd
can't you people agree on one answer
why do I have to explain it to every single person
you already have all that information
== anger/more
You lost my files and you tell me to restart the browser?
you wiped my account and that's all you have to say
Half a year of bookkeeping gone and you send me a help article
I lost a week of work because of your bug and I get a thumbs up emoji
I want an explanation, not a smiley
No. I won't "wait and see".
No, I will not "reach out later"
try again later? are you serious?
I've been lied to for months
you have been stringing me along for weeks
how much longer do you intend to lie to us
what a sorry excuse for a bank
you call this support?
and you call yourselves professionals
you charge money for this?
imagine charging people for that
you should pay me for using this
well done geniuses, the whole site is down
nice going, you broke it for everyone
== anxiety/more
did I just send that to everyone? please say no
I hope I didn't just pay the wrong company
I have no clue what to do and it's due in an hour
The grant closes tonight and the upload won't finish
my flat deposit was in that payment and it isn't there
the money for my son's school was in there
I feel ill, I think I approved the wrong payment
`;
