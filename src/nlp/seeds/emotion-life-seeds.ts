/**
 * How people talk when nothing is sold: comments, small talk, travel. Words of feeling stand on both sides here, so
 * that a word alone does not decide.
 */
export const emotionLifeSeeds = `
== anger/people
You're a disgusting human being
He's a liar and everybody knows it
what an absolute moron
That guy is a complete idiot
People like you make me sick
I can't stand her voice
She is so full of herself, it's unbearable
mind your own business
Shut up and sit down
Don't talk to me like that
Who do you think you are
Stop spreading lies
What kind of monster does that to a dog
whoever did this should rot in prison
That's just plain evil
vile behaviour, he should be banned for life
so wrong on every level
that's gross
ew, that is disgusting
That makes me want to throw up
nasty. just nasty.
The referee was a disgrace
worst call I've ever seen, fire that ref
Our coach is useless and the owner is worse
Typical politicians, robbing us blind
they are all corrupt and don't give a damn about us
This law is an insult to everyone who works for a living
Racist garbage like that has no place here
stop being such a hypocrite
I'm so mad I could punch a wall
my neighbour's music at 3am, I swear I'll lose it
She stole my idea and got promoted for it
I was robbed, plain and simple
Fuck cancer
fuck that guy
fuck this game
what the fuck is wrong with people
bullshit, that never happened
God this movie was trash
the ending was an insult to the fans
Overpriced garbage, don't buy it
your argument is stupid
that's the dumbest thing I've read all week
are you even listening to yourself
I don't care what you think
they should be ashamed
Shame on them
he deserves everything that's coming to him
Die in a fire, spammer
I'm offended by that
how rude
that was rude and uncalled for
leave them alone, you creep
creep
bunch of cowards
troll harder
what a stupid rule
that's a dumb reason to ban someone
Nobody wants your opinion
DON'T TOUCH MY STUFF
I AM SO DONE WITH THIS FAMILY
This pisses me off every time
that really grinds my gears
the hypocrisy is astonishing
zero respect for people like him
I despise that show
I've lost all respect for her
== frustration/people
it's annoying when people do that
ugh I hate when that happens
I really dislike the new season
this season was a letdown
so disappointing after such a good start
I expected so much more from this sequel
not what I hoped for
the second half was boring and way too long
kind of a dull match to be honest
we played terribly
our defence is awful
we lose every close game, it's hard to watch
same mistakes week after week
why do we always do this
of course he got injured
of course it rains on my day off
just my luck
I always pick the slow line
I have the worst luck
Everything went wrong today
I missed the bus by ten seconds
I overslept and missed the meeting
my phone fell in the sink, great
the cake fell on the floor, I could scream
Homework again, I'm so over it
tired of the same old jokes
can we stop talking about this please
enough of this already
it's not even funny
not funny
that joke is old
makes no sense to me
that makes zero sense
This argument is nonsense
People never read the sign
nobody ever cleans the kitchen but me
why am I the only one doing anything here
I explained it twice and they still don't get it
it's like they don't want to understand
how do people not see this
it's not that hard
that's a weird way of admitting you were wrong
you're missing the point
you completely missed the point
no, you don't get it
I don't know why people like this band
it's overrated
meh
bad acting, bad script, bad everything
the food was cold and the waiter forgot us
too expensive for what it is
it was better before they changed it
they ruined my favourite character
they ruined it
the traffic was hell this morning
my internet is so slow today
my back is killing me
too much noise, I can't concentrate
I can't deal with this right now
I'm so done
I'm over it
that's messed up
such a waste of talent
that sucks
man, that sucks
worst day ever
terrible advice, don't do that
it's a bad look
poor effort
the exam was brutal
I failed my driving test for the third time
I wasn't accepted and nobody told me why
== anxiety/people
that is terrifying
scary stuff
it's scary to think about
I was terrified the whole time
that video freaked me out
so creepy
I'm worried about my brother
worried about what comes next
I'm nervous about my first day
so nervous for the interview
I have my exam tomorrow and I'm not ready
I'm dreading the call with my landlord
my anxiety is through the roof
I had a panic attack at work
I can't stop thinking about what could go wrong
afraid he won't come back
I fear for those kids
I don't feel safe walking there at night
feels unsafe
I'm uncomfortable with how he looks at me
that gave me chills and not the good kind
horror. pure horror.
the sound of it still haunts me
the news makes me anxious
the world is a frightening place right now
I'm so stressed about money
stressed out of my mind
I can't breathe when I think about it
I think somebody is following me
I heard steps behind me and froze
please be careful, I'm really worried
pray for us
oh no, please no
oh my god is she ok?
hope nobody got hurt
I'm in way over my head
what have I got myself into
I don't know how I'll pay for this
== sadness/people
this made me cry
I cried like a baby
in tears right now
I'm lonely
nobody would notice if I was gone
my dog died last night
we lost grandma this week
I miss him every day
I miss the old days
I'm heartbroken
he broke my heart
she left me and I don't know what to do
my condolences, so sorry for your loss
sorry for your loss
I'm so sorry, I feel terrible about it
I feel awful about what I said
I feel guilty
I regret not calling her
my biggest regret
so embarrassing
I embarrassed myself in front of everyone
I made a fool of myself
it was awkward and I wanted to disappear
I'm sorry I let you down
sorry, that was wrong of me
I apologise, I shouldn't have said that
that's my fault and I'm sorry
what a tragedy
so tragic, he was only twenty
five killed in the fire, terrible
heartbreaking
it hurts
it hurts to see her like that
the pain doesn't go away
I feel empty
I feel like a failure
I'm not good enough
I've been depressed for months
life is hard
I feel bad for him
poor kid didn't deserve that
sad but true
how sad
that's sad
so sad to see it close
sadly he never made it back
unfortunately she didn't survive
too bad, I liked that shop
what a pity
bummer
I'm gutted we lost
gutted
devastated
I wanted to go so badly
my hopes are gone
nobody came to my party
I was really hurt by that
that hurt my feelings
he suffered for years
I can't believe he's gone
I've lost everything I had
== anger/travel
stuck on the tarmac for three hours with no water, unbelievable
Cancelled my flight and no one at the desk gives a damn
your gate agent was incredibly rude to my elderly mother
the flight attendant screamed at me over a blanket
lost luggage, lost patience, lost customer
my stroller came back in pieces and you offer fifteen dollars
Two hours on hold and then you hang up. Classy.
I will never fly with you again
never flying this airline again
You people gave my seat away and laughed about it
I paid for an upgrade and you put me next to the toilet
They sold my seat. SOLD MY SEAT.
overbooked again? that is fraud
thanks for making me miss my sister's wedding
thanks for the five hour delay, really appreciate sleeping on the floor
Way to treat your loyal members
so gold status means nothing to you then
you owe me a hotel night and an explanation
the bus driver drove off while I was knocking on the door
The taxi you sent never came and I was charged for it!
hotel room was filthy and the manager shrugged
Cockroaches. In a four star hotel. Disgusting.
#fail #neveragain
epic fail
you guys are a mess
get it together, this is ridiculous
do you train your staff to be this rude?
lies lies lies, the board says weather, the sky is blue
weather my foot, crew didn't show up
refund my ticket you cheapskates
nickel and dimed at every step
this airline is a disaster from start to finish
== frustration/travel
flight delayed for the third time today
Delayed. Again.
another delay, another missed connection
no announcement, no information, no staff
no one at the counter
nobody at the gate has any information
on hold for over an hour
I've been on hold for 90 minutes, is anyone working today?
can't get through on the phone
phone line disconnects every time I get to an agent
the automated system just hangs up
call back in four hours says the machine
my bag hasn't arrived and it's day three
where's my bag? nobody can tell me
bags took an hour and a half to come out
waited longer for my luggage than the flight took
the baggage office was closed of course
suitcase arrived broken, no one to talk to
my connection left without me because you were late
missed my connection by four minutes, thanks
missed the last train because of you
now I have to spend the night at the airport
you put me on a flight two days later, how does that help
rebooked me through three cities, seriously?
why was I moved to a middle seat when I paid for the window
you separated me from my four year old
I paid for extra legroom and didn't get it
no entertainment, no wifi, no food
paid for wifi that doesn't work
wifi down the whole flight
seat broken, light broken, table broken
the plane was dirty and old
freezing cabin and no blankets
they ran out of food before row 20
the app won't load my boarding pass
the site keeps giving me an error at payment
your website won't let me change the name
I can't check in online and I can't check in by phone
the miles from last month are still missing
you keep sending me to a form
I filled in the form and got a template reply
your reply doesn't answer my question
would be nice if someone replied to my message
no response from your team
is anyone going to answer
I need to be home tonight and you offer Thursday
how can you cancel with one hour's notice
why tell us at the last minute
boarding was chaos
one agent for three hundred people, well planned
the line hasn't moved in an hour
why is there only one desk open
not a great start to our honeymoon
my whole trip is ruined
lost a full day of my vacation
your prices went up and the service went down
fees on fees on fees
500 dollars to change a date? really?
disappointed in you guys
really let down by my favourite airline
I used to love flying with you
you used to be so good
not the service I'm used to
terrible service at the counter tonight
very unhelpful staff at the transfer desk
crew couldn't care less
the bus was forty minutes late and packed
train stood in a field for an hour, no explanation
room wasn't ready until six
hotel has no record of our booking
rental car wasn't there
they gave us a smaller car and charged the bigger one
we asked three people and got three answers
mechanical problem, then crew problem, now weather. make up your mind
sitting on the runway
waiting on the plane for a gate
two hours late and counting
late again
yet another cancellation
if I miss this meeting it's on you
you still haven't refunded my cancelled flight
refund was promised in seven days, it's been forty
your voucher doesn't work and support can't see why
the voucher expired while I was waiting for your reply
== anxiety/travel
my flight is delayed and I'll miss my father's funeral
will I make my connection? only 25 minutes, I'm so nervous
my son is flying alone and his flight was diverted, where is he
please help, stuck in Lima with no passport and no flight
my medicine is in the bag you lost
that landing was terrifying
turbulence all the way, my kids were screaming
why did we turn back? people here are scared
I'm going to miss my own wedding
I have to be in court tomorrow and the flight is cancelled, please help
== neutral/travel
is flight 88 on time
do you fly to Lisbon in winter
how many bags are included
my confirmation number is K7TR2Q
just sent you a DM
sent a message with my details
DM sent
following you now, please message me
from Denver to Boston, on the 14th
two adults and one child
are flights tomorrow affected by the snow
my flight was cancelled because of snow, how do I rebook online
flight cancelled, can I get on the 6 pm one?
flight is delayed 30 minutes, will my connection wait?
I left my jacket on the plane, who do I contact
left an umbrella at gate B7
any deals to Hawaii?
looking for a flight for four in May
how early should I be at the airport
can I stand by for an earlier flight
new route announced: Oslo to Athens
airline reports quarterly results
here is a picture of the sunset from seat 12A
at the airport, waiting for boarding
on my way to the airport
boarding now
landed
on board, see you in Rome
what time is check in at the hotel
== positive/travel
thanks, you rebooked me in no time
your agent at the gate was amazing, she found my bag
kudos to the crew for staying cheerful during the delay
stressful day, but your agent made it so much better
we were late but nobody minded, they even gave us snacks
lost my bag and you found it within hours, impressed
on time and friendly as always
smoothest landing ever
love flying with you
my favourite airline
you guys rock
so excited for our trip
counting the days until Bali
first class all the way
lovely hotel, lovely people
all good now, made my connection
== positive/people
that's so cute
what a beautiful picture
congratulations, you deserve it
good luck tomorrow, you've got this
so proud of you
this made me smile
haha this is gold
I laughed so hard
that's funny
funny and true
best day ever
I'm so happy for you
glad you're feeling better
hope you have a great day
hope it works out for you
you look amazing
great point, I agree
I agree with you
exactly right
well said
this is awesome
what a game, what a win
we won!!!
he's a legend
such a good boy
sounds like fun
I can't wait for summer
feeling good today
I feel so much better now
relieved it's over
so relieved to hear that
finally home, finally happy
dreams do come true
don't be sad, you did your best
you're not alone, we're here for you
take care of yourself
no worries, happy to help
crazy how talented she is
damn she's good
holy shit that's amazing
hell yeah
fuck yes!
insane goal, what a player
I'm dying, this is so funny
that joke killed me lol
so good it hurts
== neutral/people
What time does it start?
I think he plays for Chicago now
they moved to Ohio two years ago
it was on TV last night
I read that somewhere
what is the name of this song
which episode is this from
can anyone tell me where this is
he said he will come on Friday
she works at the hospital
I had eggs for breakfast
that was in 2014
there are three kinds
I usually take the train
you need to ask a lawyer
try turning it off first
maybe he is busy
I guess so
could be
probably not
I don't think so
not really
not necessarily
no idea, I've never been there
never heard of him
nobody knows for sure
I was kidding
that's what she said
it's from a horror movie
he was arrested for theft in March
police are looking for a stolen car
the suspect was released
new study on stress at work
a podcast about fear
an article about hate speech laws
the death rate fell last year
the film is about a sad clown
"anger" is the first word of the poem
they call it the dead zone
they lost in the final
he retired after the injury
she quit her job to study
we broke up in May and we're still friends
it rained all weekend
it's cold here
long day, going to bed
just got home from work
watching the match tonight
making soup
photo from yesterday
meeting at ten
see you tomorrow
let me know
tell me more
how old is it
who is that
is this serious or a joke
you mean the red one?
if you say so
as far as I know that's legal
it's against the rules, I think
technically that's wrong, it is 12 not 13
I disagree, the first one was longer
not a fan of pineapple on pizza
== neutral/long-people
I don't think he ever said that, he only said he wouldn't rule it out
They already announced it last year, it just hasn't come out in Europe yet
I've watched it about five times and I still notice new things in the background
He didn't play much last season because he was behind two other guys
I never understood why people put ketchup on eggs but my brother does it every day
You don't have to read the books first, the film explains most of it
Most of them don't live there any more, they moved away when the factory closed
It isn't a rule, it's more of a habit people have around here
I was going to say the same thing but somebody already did
I used to work there and nobody ever checked the tickets, it might have changed by now
If you can't find it in the shop, they also have it online, only not in every size
She can't vote because she isn't a citizen yet, as far as I know
That's not how it works, the money goes to the city and not to the club
It wouldn't matter to me, I don't watch it for the plot anyway
They can't both be right, one says March and the other says May
It has been like that ever since they built the bridge, you get used to it
I've lived here for ten years and I've never been to the museum
We were supposed to go to the cinema tonight but we'll go tomorrow instead
I had to look that word up, I didn't know it either
I don't have a strong opinion, I only wanted to point out the date is wrong
Nobody is saying you have to like it, people just have different tastes
You could try asking your doctor, I'm not one and I wouldn't want to guess
He isn't talking about the game, he's talking about the company that made it
I only use it for work, so I can't say much about the camera
I think you replied to the wrong person, I never mentioned the price
My cat does that too, I think it's because she wants to be let out
My sister had the same thing when she was little and it went away by itself
It's not that they can't, it's that they don't need to
The problem with that theory is that the letter was written two years later
There is always some risk, but for most people it's small
People die of the flu every year, that's why the vaccine is offered for free
The article says twelve people were hurt in the crash, the driver was not among them
The character dies at the end of the second book, so she can't be in the third
In that scene he is angry because his brother lied to him, not because of the money
The teacher isn't supposed to hit the child, in the film that's the whole point
She plays a nurse who hates her job and falls in love with a patient
Some of them complain, some of them don't, it depends on the weather
I wouldn't call it fear, more like respect
I guess they will fire the coach if they lose on Sunday
it's weird how the same word means two things
that's a strange place for a door
You must be new here, it's been posted a few times before
Isn't it the other way round?
Why would they do that if nobody watches it?
What is wrong with the second option?
And you believe him?
So what happens to the money then?
Don't you need a licence for that?
Didn't they say it would be out by now?
How come nobody ever mentions the third brother?
So you would rather have no rule at all?
What makes you think he knew?
I'm not an expert but I believe it's the bearing
I'm not sure that's the reason, the other branch never closed
I'm not from there but my wife is and she says it's common
They don't care which brand you use as long as it fits
I don't care either way, both are fine with me
It doesn't really matter which one comes first
I couldn't tell you, I was asleep
I lost count after twenty
I missed the first half, what was the score?
I miss one episode and suddenly everyone is married
I was broke in college so I ate a lot of rice
I wasn't allowed to have a dog as a child so now I have three
I hurt my knee last year and started swimming instead
it's a cruel joke in the book, in the film it is played for laughs
The stupid answer is yes, the smart answer is it depends
He was called an idiot in the press back then, now they name streets after him
a sad song, but a good one to practise with
my guilty pleasure is bad reality shows
the pain in my shoulder is gone since I changed the chair
our town has no train and no cinema, but it does have a lake
Removed. Please read rule four before you post again.
Not everyone has a car, that's why the bus runs at night
no one was home so I left it with the neighbour
still better than nothing
it is what it is
that's life I guess
to be fair, he was new
to each their own
fair enough
not my thing but ok
not the worst
could have been worse
nothing special
won't be there, have to work
I'd rather not say
don't quote me on that
none that I can think of
never tried it
not since last summer
me neither
same here
so are we
why not both
because it's there
the red ones, obviously
yeah, that's what I thought
that explains it
oh I see what you mean
ah ok, never thought of it that way
hmm, let me think about it
Well, technically it isn't finished
Breaking: two held after bank robbery downtown
Flood warning for three counties, schools closed
Stocks fall as oil price drops
Company sued over patent, hearing set for May
Man arrested after fight outside stadium
Power out in parts of the city, crews on site
Study links poor sleep to heart disease
== positive/long-people
I've been playing this for years and I still can't get enough of it
I didn't expect to like it this much but I can't stop watching
I hated it at first but now it's one of my favourite albums
never thought I'd cry at a cartoon but wow, what a beautiful film
You're not wrong, that was the funniest thing I've seen all week
I don't care what the critics say, I loved every minute
I'm in tears, this is the best thing I've read all day
this is sick, I need one
nobody does it better than her
You have no idea how much this helps, thank you
I wish I had half your talent
miss you guys, can't wait to see you again at Christmas
the ending had me crying happy tears
I feel bad for laughing but that is hilarious
sorry to hear that, hope you feel better soon
I'm sorry you had to go through that, sending hugs
don't worry, everybody makes mistakes, you'll do great
That is a terrible pun and I love it
dumb but funny
stupid sexy cat, I love him
this is so stupid, I'm laughing so hard
damn, that's a nice car
oh my god this is adorable
omg I want it
== anger/long-people
I can't believe there are still people who defend that man after everything he did
They knew the bridge was unsafe and did nothing, every one of them should be in jail
He parks in the disabled spot every day and laughs about it, I hate him
if you honestly think that's funny there is something wrong with you
I'm sick of being told to smile by strange men
These companies poison our water and walk away with a fine, it makes me so angry
Stop acting like you're better than everyone, it's obnoxious
what a bunch of entitled brats, no manners at all
who the hell leaves a child alone in a hot car
DO NOT TELL ME WHAT TO WEAR
keep your mouth shut if you have nothing useful to say
she got away with it because daddy is rich, what a joke of a justice system
our defence couldn't stop a nine year old, absolutely disgraceful performance
That's the most ignorant thing I've heard today and I've been on the internet since six
you're the reason nobody likes this place
== frustration/long-people
I've told my flatmate ten times to lock the door and he still doesn't do it
I was so looking forward to the concert and the sound was terrible, such a disappointment
Every year I get my hopes up and every year this team lets me down
I don't get why they had to change the voice, it ruins the whole thing for me
the show used to be great and now it's just the same jokes over and over
I have to work on my birthday again, lovely
my package got stolen from the porch, third time this year
I spent an hour cooking and nobody ate it
all that studying and I still failed
people who talk in the cinema are the worst
why do the ads have to be so loud, it's so irritating
we can't have nice things, can we
it's a shame how they treat that actor
it's hot, I can't sleep and the neighbours are drilling
damn it, I forgot my keys again
dammit, missed it by a second
ouch, that must have hurt
that's a terrible trade for us
this is not okay
that's not okay, and you know it
== anxiety/long-people
I can't shake the feeling that something awful is going to happen
my little brother hasn't come home and it's past midnight, I'm so worried
I'm terrified of what the doctor is going to tell me on Monday
the way he looked at her gave me the creeps
I'm scared to walk home since the attack
that noise in the attic is freaking me out
honestly it's frightening how fast things have changed
I'm too nervous to open the letter
it's kind of terrifying if you think about it
I don't want to die alone
the smell of hospitals still makes me panic
== sadness/long-people
it's been a year and I still set the table for two
I had to put my old dog down today and the house is so quiet
he was such a kind man, the world is a poorer place without him
I feel like I've wasted my best years
it breaks my heart to see them living on the street
I lost my job and then my flat, I don't know how to go on
I said something horrible to my best friend and I can't take it back
I feel so stupid for trusting him
I'm embarrassed to admit I fell for it
he'll never get to see his daughter grow up
I wish I could tell her I'm sorry
== frustration/long-travel
you rebooked us on Sunday without asking, we have work on Monday and two of us aren't even on the same plane
I booked the aisle in January, paid for it, and at the gate they tell me it's the middle in the last row
been trying to reach you since six this morning, the line is busy, the chat is closed and the desk has forty people in front of it
my bag has been in Phoenix for two days, I'm in Portland, and all I get is an automatic message
I need to be at a meeting at nine and you can't get me there before noon, how is that a solution
we were told it would be twenty minutes, that was two hours ago
why did the flight leave with empty seats when nine of us were standing at the door
first it was weather, then it was a part, now you're waiting for a pilot
why can't you hold a plane for five minutes when your own flight made us late
no one knows where my luggage is, not here, not there, not on the phone
the refund form asks for a number that I don't have because you cancelled before it was issued
the whole row had no power, no light and no screen for eleven hours
I understand weather. I don't understand why nobody can pick up a phone.
your app says on time, the board says delayed, the agent says cancelled
have to spend 400 more because you cancelled and the fare went up
seven hours in an airport with a ten dollar meal coupon that no restaurant takes
this is the second time this month that I miss dinner with my kids because of you
if you had told us earlier we could have taken the train
you need more people at the counter, this is not how you run an airline
you need to train your people better
guess I'll be sleeping on the floor tonight
guess I won't be making my connection
and now the baggage belt is broken, perfect end to the day
still on the plane, still at the gate, an hour after boarding
they made us check our carry-ons and the bins were empty
kept us standing in the cold on a bus for half an hour
so disorganised at the gate, nobody knew which group was boarding
so my miles expired while I was on hold about my miles
the worst part was that nobody apologised
bad weather isn't your fault, bad communication is
what good is a reservation if you don't keep it
your policy makes no sense
not even a glass of water in three hours
what's the use of paying for priority if everybody has priority
your customer relations department never wrote back
sent two emails and a letter and never got a reply
really? a form letter? that's all I'm worth?
switching to another airline after this trip
last time I book with you
lost my business today
looks like I'm driving next time
should have flown with someone else
your service has gone downhill
so much for family friendly
so much for on time
can't believe you charge for that
how do you lose a bag on a direct flight
how is it that every flight from here is late
what a way to start a vacation
what a way to end a holiday
no help from anyone at the desk
agent was short with us and walked off
she rolled her eyes at me when I asked for a blanket
the man at the gate wouldn't even look up
they wouldn't let us board although the door was still open
they refused to help an old man with his bag
they put my dog on the wrong plane
it took two hours to get a wheelchair for my father
I've been bumped twice in one day
landed an hour ago and we're still waiting for stairs
== neutral/long-travel
my husband booked the tickets with his miles, can I still choose seats from my account
is it possible to send me the receipt again, my company needs it with the tax number
flying with you for the first time on Tuesday, how early should we come
saw your new ad on TV, who is the singer
I can't find the form for lost items, could you send the link
the agent said to message you here with my record locator: H4GT9P
I haven't got a confirmation for the new flight yet, will it come by email?
they announced a gate change, is it B12 or D12 now
`;
