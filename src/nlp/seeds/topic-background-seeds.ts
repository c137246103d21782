/** What stands between the topics: answers to the bot, moods without a matter, asking for people, chores, talk, titles. All of it ordinary. */
export const topicBackgroundSeeds = `
== ordinary/answers and follow-ups
that's not what I asked
no, I meant the other one
that isn't it
it still doesn't work
still the same
that didn't help
I tried that already
I've done that twice now
I restarted it and nothing changed
nope, same thing
I said columns, not rows
you're not getting it
for the third time, I use a Mac
I already told you that
read my question again please
you misunderstood me
where exactly?
what do you mean
and then?
and where is that
and for guests?
which one?
I don't see that option
there is no such button
there's nothing in that list
it was the wrong file, sorry
the token was missing, it runs now
oh there it is
ah I see
done
done, phew
that did it
works now
good to know
makes sense
fair enough
sure
exactly
that's right
no that's wrong
I think so
I'm not sure
maybe later
hang on
just a second
I'll call you Max from now on
say that again
repeat that please
speak slower
sorry, I didn't catch that
can you say it in simpler words
please go on
forget it
stop
start over
that's enough
never mind, I don't need it any more
let's try again
I never said that
I don't remember whether it was the first or the second
I didn't mean that one
on Monday around nine
about 10:15 in the evening
it is the blue one with the short handle
it was at the beginning of September
I'm using Chrome on Windows 11
version 3.2
the name is Svensson, with two s
my number is 555 0142
here's the screenshot
see the attachment
as I wrote above
as I said, the second tab
== ordinary/moods
I'm so annoyed right now
this is driving me crazy
I'm sick of this
sick and tired of all this nonsense
I feel like I'm talking to a wall
is there any point in asking you
you're useless
you are not helpful at all
stupid bot
this is so frustrating
what a mess
oh no, did I just delete it all?
please tell me I didn't lose it
I'm worried I did something wrong
I'm panicking, I can't find my notes
I'm afraid I sent the wrong link to everybody
I'm really nervous about tomorrow's presentation
I've been at this for two hours
I'm running out of patience
one more time and I'll scream
argh
ugh, I can't find the export button
why is this so complicated
I feel sick about it
I'm so relieved, it was all there
I was worried at first but everything came back
I love it
this is amazing, thanks
you made my day
the person I chatted with on Monday was super helpful
your support has been great
I'm happy with the new plan
sorry for being rude
I'm sad today
I had a terrible day
my boss is shouting at me
I can't do this any more
I am lost
I'm confused by all these options
I hate Mondays
haha
lol that's funny
wow
omg
no way
this is ridiculous
are you kidding me
what the hell
shame on you
you've been wrong three times
I'm disappointed by the match last night
this movie was terrible
that was the worst dinner of my life
people like that make me angry
I can't believe he said that
he should be ashamed of himself
that's so unfair
she lied to everyone and got away with it
I hope they lose
They deserve better
what an idiot
I don't trust that guy
good for you
sorry for your loss
I feel the same
I was scared of the dark as a child
My grandma died last year and I still miss her
I cried when I saw it
I don't care
it hurts
I miss you
who asked for your opinion
that's disgusting
this joke is old
congratulations on the new baby
You can do it
== ordinary/asking for people
agent
human please
I want to speak to a person
can I talk to someone
get me a human
connect me to an agent
please hand this over to a colleague
can somebody real look at this
could we have a person look at this
chat with somebody
let me talk to a real person
I don't want to talk to a bot
is a live agent available
call me back
could a sales rep call me
technician please
I don't want to bother a human for this
am I talking to a machine
could I chat with a human please
transfer me to support
we have dedicated support, please get our contact in here
I'd like a word with your sales team
== ordinary/chores and talk
what's the capital of Peru
play some music
set an alarm for six
add milk to my shopping list
take eggs off the list
put toilet paper on the shopping list
remind me to call mum
what's on my calendar tomorrow
remove the meeting from my calendar
I no longer need this event in my calendar
delete the reminder for Friday
schedule a service for my car
could you schedule maintenance for my car
order more shampoo
book a table for two at eight
make me a reservation at the Italian place at 7 pm
is there a reservation under Kevin
find a rental car from 3/6 to 3/9
find a flight from Dallas to Denver under 300
which flights leave on March 20
I need a hotel near the station
my bags didn't arrive at the airport
how long is the drive to Chicago
what's the traffic like
where is the nearest gas station
pull up my location
where did I leave my phone, make it ring
help me find my phone, it's somewhere in the sofa
call my phone so that I can find it
pair with my phone
unlink my phone from the speaker
turn the volume up
turn off the lights
lock the doors
what's 15 percent of 80
convert 5 miles to kilometres
what does affiliate mean
the definition of irony
translate hello into French
how do you spell necessary
flip a coin
roll a die
tell me something interesting
what's your name
how old are you
where do you live
do you have pets
what's the meaning of life
how many calories are in an apple
how do I make pancakes
what can I use instead of eggs
is the rice still good after three days
what's my credit score
how can I improve my credit score
when is my electricity bill due
pay my water bill
how much did I spend on food last month
show me my transactions at restaurants
do I have enough money for a new bike
calculate my taxes
when are taxes due
what's the income tax in Ohio
how do I roll over my pension
how many vacation days do I have left
I'd like to request vacation from 20 to 25 February
has my day off been approved
who's my health insurer
I'd like to move to another health plan
what are the benefits of my insurance
is my tyre pressure ok
how do I jump-start a car
when do I have to change the oil
what was the score last night
explain the offside rule to me
who won the election
what's the stock price of Apple
I have back pain, which mattress is right for me
how do I build muscles
what should I eat to lose weight
which vitamins should I take
do I need a vaccine for Kenya
can you recommend a book
what size is a queen mattress
how thick is the mattress
what does the mattress cost
do you have pillows
I would like to become a dealer
how do I get a franchise
do you have jobs where I can work from home
where is your office
do you have a shop in Pune
I want to buy wholesale
I'm interested in your products, tell me the price
price list please
do you have an offer for new customers
referral bonus
how do I get points for inviting friends
my points weren't updated
I joined a league and don't see it
how do I join a contest
how do I create a team
who can see my team
what's the minimum deposit
how do I add cash to my wallet
how long do withdrawals take
how do I withdraw my winnings
where do I find the bonus
== ordinary/talk in the words of graver things
can I export all my messages to text files
I'd like to see only the messages in the archive
are my messages kept when I change my name
how do I make sure that my messages aren't lost
I wrote something silly in a message, can I take it back
can we get a list of all who sent us mail
my friend and I want to see who wrote to us
who else gets this message
send a text to my sister
somebody told me there's a shortcut
someone in my team asked where the archive is
someone said you have a new app
is someone there on weekends
editing my activity feed
moderating comments
I will call you Sam
I'm going to call you Bob from now on
I'll message you when I have time
I'll get back to you
we will see
I will try it tomorrow
I want you to talk slower
I need you to repeat that
will you roll a die for me
you will like this song
see you later
I swear it was there yesterday
the law of gravity
how does a bill become a law
my brother is a judge
my sister studies law
the court is slippery when it rains
people treat each other badly sometimes
could you tell a joke
could you speak a bit faster
could you translate that to Italian
could you repeat the last step
could you remind me at five
could it be either of the two
it could be, I think
can you put batteries on the list
can you share the recipe
can you let my bank know that I'm travelling in May
I'll be in Uruguay until August, please note that
please connect to my phone
disconnect my phone, please
turn off wifi on my phone
my phone is charging
my phone is almost full
the back of my phone is purple
which phone should I buy
your answer pleased me
your answer was nice
is it bad to sleep on the floor
is it rude to wear a hat at dinner
he was rude but funny
what illnesses are common there
does he have an illness
nobody gets by without coffee
nothing gets past you
everything is fine
everyone thinks I'm crazy
I thought I was the only one
you're right, it's different
I see it another way
I'm not with you on this one
I didn't quite get the original
no, that can't be right, it was Tuesday
which total have I spent this month
what's the minimum payment on my bill
how much did I pay last time
will I be charged in Canada when I use the card
why was my card not accepted
I want to know why my card was denied
the strip on my card doesn't work
what's my routing number
two convenient ways to pay employees
have a great year
I love cold pizza
my favourite food is soup
he fell asleep on the beach and got sunburnt
they lost three in a row
it was such a shame he lost the race
I googled it and now I know
get a life
stop arguing with each other
keep your voice down
go to minute 40 and watch it
I paused it to write this
People should be kinder
treat her well
you're a lucky man
I hope the best for you
keep posting
learn more about our community
what does smh stand for
== ordinary/titles and how-to of all sorts
Finding out who follows me
Finding the oldest message from a person
Contacting another user
Marking a card as done
Filtering mails by several conditions
Searching for a phrase with special characters
Using two accounts on one computer
Removing the app from a computer that I don't use any more
Getting a summary of the size of my folders
Stopping videos from playing automatically
Copying a board to another team
Replying to a comment by mail
Hiding a post from certain friends
Changing the owner of a file
Turning off tags in photos
Sorting messages by size
Merging two contacts
Undoing a merge
Printing without margins
Moving photos to another account
Getting the same search results on all computers
is it possible to see whether my mail has been read
how can I find out who unfriended me
how do I get rid of old entries in my feed
how do I free up space
I don't have any more space, which files are the largest
how do I delete a card, I can only archive it
how do I delete several messages at once
how do I stop people from tagging me
who can see my photos
I keep getting tagged in pictures, how do I stop that
how can I remove my app from a computer I no longer have
two of us use the same computer, can we both have accounts
can I follow someone without them knowing
what happens to an account when somebody dies
how do I keep a video from starting by itself
how do I copy a link to a search
how can I see a page's old version
how do I add a second mail address
how do I make a list of all senders
is there a way to pin a message
how do I attach a file larger than 25 MB
how can I recover a deleted mail
how do I turn off read receipts
how do I follow a tag
how do I change who can comment
where's the setting for the second monitor
why are my fonts different on another computer
the logo looks blurry on my screen, no hurry
the report is empty, which filter do I need
the import finished with two warnings, what do they mean
I see a yellow triangle, what is it
it says 403, do I need another role?
the server I run doesn't start, which log should I look at
the agent doesn't start on ubuntu
the process was killed, how much memory does it need
I got a fatal error in my own script, how do I debug it
the attack surface report, where is it
how do I kill a job that hangs
what's a dead letter queue
how do I abort a build
the printer is offline, what do I do
my screen is black, how do I turn it on
the wifi is slow in my bedroom
my headphones don't connect
the app doesn't open on my tablet
I can't log in, I forgot which email I used
I can't log in
my password doesn't work
I can't upload my photo
the page won't load for me, should I use another browser?
the button does nothing when I click it
the link doesn't work
my file won't open
the picture is upside down
the sound is too low
I don't get any notifications
my code expired
My deposit isn't visible yet
my order is late
delivery is delayed, when will it come
when will I get my parcel, it's been five days
I want to exchange the size
I want to exchange it for another colour
How do I return an item
return
exchange an item
where do I print the return label
My house was damaged in the storm and I need to file a property claim
I need to file an insurance claim for a lost bag
what do I need for a claim on a broken window
my card broke in half, I need a new one
I dropped my card in water and the print came off
how long does a replacement card take
can you explain the fee for foreign payments
what are the ATM fees
why is my payment taking so long
I paid the wrong person, what can I do
my salary isn't in my account yet
the money for my rent hasn't arrived
`;
