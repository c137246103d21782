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
and then?
I don't see that option
there's nothing in that list
the token was missing, it runs now
ah I see
done
done, phew
that did it
works now
good to know
makes sense
fair enough
exactly
that's right
no that's wrong
I think so
I'm not sure
hang on
just a second
sorry, I didn't catch that
can you say it in simpler words
please go on
stop
start over
never mind, I don't need it any more
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
here's the screenshot
see the attachment
as I wrote above
== ordinary/moods
this is driving me crazy
I'm sick of this
sick and tired of all this nonsense
I feel like I'm talking to a wall
is there any point in asking you
you're useless
you are not helpful at all
stupid bot
this is so frustrating
oh no, did I just delete it all?
please tell me I didn't lose it
I'm worried I did something wrong
I'm panicking, I can't find my notes
I'm afraid I sent the wrong link to everybody
I'm really nervous about tomorrow's presentation
I've been at this for two hours
I'm running out of patience
one more time and I'll scream
why is this so complicated
I feel sick about it
I'm so relieved, it was all there
I was worried at first but everything came back
this is amazing, thanks
you made my day
the person I chatted with on Monday was super helpful
your support has been great
I'm happy with the new plan
sorry for being rude
I'm sad today
I had a terrible day
I can't do this any more
I am lost
I'm confused by all these options
wow
no way
this is ridiculous
are you kidding me
shame on you
you've been wrong three times
I'm disappointed by the match last night
this movie was terrible
that was the worst dinner of my life
people like that make me angry
he should be ashamed of himself
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
I don't care
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
play some music
take eggs off the list
put toilet paper on the shopping list
remind me to call mum
remove the meeting from my calendar
I no longer need this event in my calendar
delete the reminder for Friday
schedule a service for my car
could you schedule maintenance for my car
order more shampoo
make me a reservation at the Italian place at 7 pm
is there a reservation under Kevin
find a rental car from 3/6 to 3/9
find a flight from Dallas to Denver under 300
I need a hotel near the station
my bags didn't arrive at the airport
pull up my location
where did I leave my phone, make it ring
help me find my phone, it's somewhere in the sofa
call my phone so that I can find it
pair with my phone
unlink my phone from the speaker
turn off the lights
lock the doors
what's 15 percent of 80
convert 5 miles to kilometres
the definition of irony
flip a coin
roll a die
what's your name
what can I use instead of eggs
is the rice still good after three days
how can I improve my credit score
when is my electricity bill due
pay my water bill
show me my transactions at restaurants
calculate my taxes
how many vacation days do I have left
I'd like to request vacation from 20 to 25 February
has my day off been approved
who's my health insurer
I'd like to move to another health plan
what are the benefits of my insurance
explain the offside rule to me
who won the election
I have back pain, which mattress is right for me
what should I eat to lose weight
can you recommend a book
I would like to become a dealer
where is your office
I'm interested in your products, tell me the price
price list please
referral bonus
my points weren't updated
I joined a league and don't see it
what's the minimum deposit
how long do withdrawals take
how do I withdraw my winnings
== ordinary/talk in the words of graver things
can I export all my messages to text files
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
I want you to talk slower
I need you to repeat that
will you roll a die for me
you will like this song
see you later
I swear it was there yesterday
the law of gravity
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
your answer pleased me
your answer was nice
is it bad to sleep on the floor
he was rude but funny
what illnesses are common there
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
will I be charged in Canada when I use the card
why was my card not accepted
I want to know why my card was denied
the strip on my card doesn't work
two convenient ways to pay employees
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
treat her well
you're a lucky man
I hope the best for you
learn more about our community
== ordinary/titles and how-to of all sorts
Finding out who follows me
Finding the oldest message from a person
Contacting another user
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
I don't have any more space, which files are the largest
how do I delete several messages at once
who can see my photos
I keep getting tagged in pictures, how do I stop that
how can I remove my app from a computer I no longer have
two of us use the same computer, can we both have accounts
can I follow someone without them knowing
what happens to an account when somebody dies
how do I attach a file larger than 25 MB
how can I recover a deleted mail
where's the setting for the second monitor
why are my fonts different on another computer
the logo looks blurry on my screen, no hurry
the import finished with two warnings, what do they mean
it says 403, do I need another role?
the agent doesn't start on ubuntu
I got a fatal error in my own script, how do I debug it
the attack surface report, where is it
what's a dead letter queue
the printer is offline, what do I do
my headphones don't connect
the app doesn't open on my tablet
I can't log in
I can't upload my photo
the page won't load for me, should I use another browser?
my file won't open
the picture is upside down
I don't get any notifications
My deposit isn't visible yet
my order is late
delivery is delayed, when will it come
when will I get my parcel, it's been five days
How do I return an item
return
exchange an item
where do I print the return label
My house was damaged in the storm and I need to file a property claim
I need to file an insurance claim for a lost bag
what do I need for a claim on a broken window
my card broke in half, I need a new one
I dropped my card in water and the print came off
can you explain the fee for foreign payments
why is my payment taking so long
I paid the wrong person, what can I do
my salary isn't in my account yet
the money for my rent hasn't arrived
`;
