/** What customers ask of support that has nothing to do with who answers. English, written for this project. */
export const humanRequestOrdinarySeeds = `
== none/banking
why was my card declined
my card expired, do I get a new one
how do I freeze my card
I lost my card
I need to order a replacement card
I want my money back now
can I have a card in another currency
can you tell me why I was charged
can you check my transfer
can you please check what happened with my payment
please cancel my transfer
please tell me why my payment is pending
what is this charge on my statement
which papers prove my identity
when will my transfer arrive
why did my transfer fail
why is my account frozen
why is my balance wrong
one of these payments isn't mine
there's a charge I did not make
I see a transaction twice
I got the wrong amount from the ATM
my top up failed
my identity check failed
someone sent me money and it hasn't arrived
I want to open an account
I'd like to know the mortgage rates
how long does a transfer take
do you offer savings accounts
I need cash now and the ATM refuses
what can I do about a payment I did not authorise
who do I pay the fee to
who charged me this
== none/insurance and health
I want to file a claim
my roof is damaged, what do I do
can I get a quote for my car
can I get a quote please
what does my policy cover
I need a copy of my policy
I want to add my spouse to the policy
I need proof of insurance
hello, my name is Laura and I would like to report an accident
hi, can you help me with enrolling in a plan
can you please help me cancel my plan
I'd like to book an appointment with Dr Miller
I need a refill of my prescription
when do I get my test results
what are the side effects of this medicine
is the clinic open on Saturday
I need a sick note
where do I upload the form
my nurse told me to take it twice a day, is that right
== none/shopping
where is my package 884512
order status
my parcel was damaged
I want to return it
I want a refund now
how do I return an item
can I change my delivery address
can I cancel my order
change my order
is it in stock
do you deliver on Sunday
my voucher doesn't work
how do I redeem a gift card
I want to leave a review
I want to complain about the quality
I have a complaint
I need help with an order
I need help tracking my parcel
I need assistance with a return
I want assistance to cancel a purchase
I want help checking my invoice
need help to reset my password
need assistance with a payment issue
need assistance to get my bill
help me find my order
assistance changing the shipping address
I don't know how I can pay
I do not know how to report a problem with payment
what do I have to do to cancel
what do I need to do to register
can you help me get my bill
I have to change my address, how do I do it
I have got to get my invoice
I am trying to log in
I try to sign up but get errors
I cannot pay
I can't reset my password
is it possible to pay later
wanna see my bill
how could I delete my account
how to get a refund
checking my refund status
editing my profile
notify of a payment problem
inform of an issue with payment
you are useless, cancel my order
get my damn invoice
this is a scam
worst company ever
terrible service
I'm angry, this is the third broken one
== none/telecom and utilities
no signal since this morning
how do I reset the router
how do I get a new SIM
I want to keep my number
why is my bill higher this month
can I pay in instalments
I'm moving, how do I take my contract with me
when is the power back
how do I change my tariff
is there an outage in Leeds
how do I record a show
== none/software
how do I reset my password
how do I change my email
how do I upgrade
how do I set permissions
how do I get an invoice
what's new in the latest version
is there a desktop app
is it down right now
does it integrate with Jira
can I use it on two devices
can I get a demo
can I restore a deleted file
can you reset my password
can you extend my trial
can you look at this
can you check my account
could you check why the job failed
the page doesn't load
the login page gives error 500
I get an error when I save
I can't upload files
I forgot my password
I need a quote for 50 seats
I need an invoice with VAT
I need access to the admin panel
I need to change the owner
I need to find out who changed the file
I'd like a copy of the contract
our integration broke after the update
we can't see last month's data
the laptop does not turn on
how do I update the firmware
is my device under warranty
== none/travel and food
I want to book a flight to Rome
I need a taxi at six
can I check out late
can I bring my dog
can I get an upgrade
can we eat breakfast at 7
is there a pool
is there a spa
do you have a gym
how far is the airport
where is my boarding pass
my flight was cancelled, what now
we are two adults and one child
two adults from Monday to Thursday
for two people please
for one person
the booking is for my boss
it's under the name Anna
at half past eight
on the 14th
from 3rd to 9th of May
10 pm is fine
by card please
it's about my booking
I used the website
I have restarted it twice
I don't remember
my order was missing the drinks
the staff were friendly
the front desk gave me the wrong key
can I speak at your conference
can you recommend someone for a tour
can somebody else check in for me
does anyone have the same problem
anyone else getting this error
has anyone seen this before
is anyone else down
is anybody else seeing this

== none/complaints
your customer service is awful
the customer service was very poor
worst customer service I have ever had
I'm disappointed in your customer service
I was on hold with customer service for an hour
I waited on the phone for 40 minutes
nobody answers the phone at your store
your agents hang up on people
your phone line always hangs up
your automated system hung up on me
my emails go unanswered
one of your reps was rude at the desk
the rep at the counter refused to rebook me
shout out to the crew on flight 212
your people in the Berlin store are great
the seller does not answer me
I am done with your company
I'm never ordering again
I'm switching to a competitor
I'll post this on social media
please have mercy with my luggage
please fix it
please fix this as soon as possible
please look into it
please look into this for me
please check on this for me
please check this
please let me know when it is solved
please advise
please hurry
please respond
could you please look at the order
could you please check what went wrong
can somebody tell me how to reset it
can someone tell me what this fee is
can someone please explain this charge
can anyone tell me where the settings are
any help with this error
any idea why it fails
any discounts for students
any app for this
do better
stop sending me emails
stop charging me
stop being so slow
get your act together
be honest, is it lost
be quick please
how beautiful
this is great
what a mess
that would be amazing
I will wait then
I'm still waiting for the parcel
I've been charged three times and nobody refunded it
we are stuck on the plane without water
there is nobody at the gate
there was no one at the desk
nobody came to fix the boiler
nobody told me that there's a fee
someone should have told me about the fee
someone broke into my car and took my laptop, is that covered
someone else's order arrived here
somebody signed for my parcel and it wasn't me
the other person's insurance has to pay
the person at the shop gave me the wrong colour
the person who ordered it is my sister
a man rang my doorbell and said he was from the gas company
I met a real person from your team at the fair, nice folks
I'm worried that someone uses my phone
I'm afraid somebody reads my messages

== none/stories
I bought a phone last week and the screen flickers when I open the camera
I was wondering if there are any discounts available for students
I was wondering whether I could pay in two parts
I need this to go through today, it's the rent
I ordered three shirts and only two came, and the colour of one is wrong
I'm on three tariffs and only need one of those
hi, Carla Gomez here, I'd love to open a savings account
I'm a new customer and tried to top up for the first time, why is it pending
I was at the cash machine and it only gave me half of it
so I went to the store and they said the warranty is over but I only bought it in May
the import runs for an hour and then stops with a timeout, the file has 40,000 rows
my son bought things in the game without asking, can I get that back
it says delivered but there is nothing at my door
um so yeah my bill is like twenty dollars more than last month and I don't know why
hi um I just wanted to know if you guys are open on Sunday
right so what I'd like to do is move the appointment to next week if that's okay
is there a way to find the nearest cash machine
is there a way around the limit
are there any jobs available at your company
are there any vegan dishes
are there any rooms left on Friday
would I be able to use it in the US
who can fix the boiler, it shows a red light
who repairs these machines
how do I find somebody I know in the app
how do I follow someone
how do I block a person
how do I find out who viewed my profile
I want to write to another user in the forum
can two people use the same computer
can several people work on it at once
who do I contact if my card gets stolen
who do I call when I have an accident abroad
which number do I call to activate the card
call me Alan
call me Jenny please
you can call me Max
please call me Mr. Smith
just call me Sam
my name is Lena
my friends call me Kit
wake me up at seven
remind me to call my mother
call an uber
call mom
set an alarm
turn the fan on
read my list to me
what's the weather
do I need a visa
do I need a plug adapter in Europe
I need a real invoice, not a receipt
I want a real card, not a virtual one
is the live status correct
show me the live map

== none/everyday
this is the case
that isn't so
no, that isn't so
no, that isn't what I ordered
no, it was the other one
yes that's right, I think it was the same one
this is the same as before
this would be perfect
this would be a problem
this is about my invoice
those are mine
there is nothing in my basket
there are three of us
I have been there
go there and see
I live there
I no longer live there
we came through the back door
it went through yesterday
it didn't go through
where did it go
where did you find this
where did I go wrong
where are my photos
where are you located
where are your stores
where is the problem
are there age limits
are there extra costs
are there any rules I need to know before I fly
are there other colours
is there an option to speak Spanish in the app
is there an age limit
is there another way to pay
is there any way to speed this up
is there anything I can do about it
is there something wrong with my order
is there someone else's name on the booking
who won the match
who sings this
who is it for
why do people like this
why is it always late
why are there two prices
when are the holidays
how many times can I try
how long until it arrives
how long until the transfer is through
how long do I have to wait for the parcel
people are different
people on the other side of the street have power
many people had the same problem on Tuesday
two people in my family are ill
the man next door took it in
a woman with a dog
the kids want to play
someone worth knowing
someone once said that
someone told me about your shop
someone just rang at the door
anyone who wants it can have it
nobody knows
she called yesterday
he should file a complaint
they could just lie
they told us to leave
we were listening to them
I like talking to you
I would love both
I want to be a writer
I want to be famous
I want to follow the news
I don't want kids
I don't want them
I don't want it any more
I don't want this item
I don't want to pay twice
I don't want to lose my points
I don't want to wait that long
I don't want an update
I don't want a newsletter
I don't trust this site
I don't need the box
I don't need insurance
I can't find someone's profile
I can't get on the plane
I can't get through the questions
I can't be bothered
I hate waiting
I hate Mondays
I'm tired of this error
I'm tired of waiting for my parcel
I've had enough sleep
enough for today
that's enough for now
stop talking
shut up
go away
get out
get off at the next stop
need to get there by noon
need to go there today
need to get out of this subscription
another one please
the same again please
same here
same problem
both of them
none at all
not at all
not the red one
not a good start
no hurry
no signal
no sugar please
no onions please
no ads please
no more emails
no more ads please
only one
just looking
just checking
just wondering
is anything possible there
anything but red
something like that
with two of us
from a friend
over there
out there
look at this picture
look here
check this out
contact person changed, where do I update it
customer care number is wrong on the site
call center was closed
phone system is not working at our office
live music tonight
real madrid
real leather
human anatomy book
people are waiting for their orders
robot arm toy
bot fly
the machine next to the door
expert level
technical data sheet
technical drawing
technical question about the charger
technical issue with the app
billing issue
billing issues, help please
billing question
billing date
sales start
sales price
reception desk is too high
switch to silent
don't say that again
be quiet
keep going
it's necessary to restart
is it necessary to print the ticket
it is someone's birthday
I'd love to but I can't
I believe so
I think so
I think my card was used by a stranger, please block it
I want to know who made this
I need a day off on Friday
I need shots before I travel
I need a flight from Boston to Denver
I need to be there by Monday
I need to be at the airport at six
can you add me to the list
can you be faster
can I bring someone
can I put it on hold
can I put you on speaker
put it in the basket
on hold again
I was put on hold
I keep getting told to call back
it tells me to call
the website tells me to call the bank
`;
