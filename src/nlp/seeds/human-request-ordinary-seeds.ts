/** What customers ask of support that has nothing to do with who answers. English, written for this project. */
export const humanRequestOrdinarySeeds = `
== none/banking
my card was declined at the shop
why was my card declined
my card is blocked
my card hasn't arrived
my card expired, do I get a new one
where is my new card
how do I activate my card
how do I freeze my card
how do I find my PIN
I forgot my PIN
I lost my card
I lost my card, what do I do
I need a new card
I need to order a replacement card
I want a second card
I want to get my money back
I want my money back now
give me my money back
give me back my money
can I have a card in another currency
can I get a virtual card
can you tell me my balance
can you tell me why I was charged
can you explain this fee
can you check my transfer
can you please check what happened with my payment
can you cancel my payment
please cancel my transfer
please tell me why my payment is pending
please explain the exchange rate
what is this fee
what is this charge on my statement
what are the fees for cash withdrawals
what is the daily limit
what documents do I need to verify my identity
which countries do you support
which cards do you accept
when will my transfer arrive
when do I get my salary
why is my transfer pending
why did my transfer fail
why was I charged twice
why is my account frozen
why is my balance wrong
there is a payment I don't recognise
there's a charge I did not make
I see a transaction twice
I was charged an extra fee
I was overcharged
I got the wrong amount from the ATM
I deposited a cheque and it isn't there
I topped up and the money is not there
my top up failed
my refund isn't here yet
my direct debit was rejected
my identity check failed
my friend sent me money, where is it
someone sent me money and it hasn't arrived
I want to open an account
I want to close my account
I'd like a loan
I'd like to know the mortgage rates
I want to increase my limit
is there a fee for paying abroad
how long does a transfer take
how do I change my address
how do I set up a standing order
do you offer savings accounts
does it work with Apple Pay
I'm in Spain and my card does not work
I need cash now and the ATM refuses
my wallet was stolen
what can I do about a payment I did not authorise
who do I pay the fee to
who pays the transfer fee
who charged me this
== none/insurance and health
I want to file a claim
I need to file a claim for my car
I had an accident and want to report it
my roof is damaged, what do I do
my house was flooded, how do I report it
I'd like a quote for home insurance
can I get a quote for my car
can I get a quote please
how much is pet insurance
what does my policy cover
is my bike covered
what is my policy number
I need a copy of my policy
I want to change my plan
I want to add my daughter to my plan
I want to add my spouse to the policy
I want to remove my son from the policy
I want to cancel my insurance
I need proof of insurance
how do I pay my premium
what's the status of my claim
hello, my name is Laura and I would like to report an accident
hi, this is Mark, I'd like to change my billing date
hi, I need help with my claim
hi, can you help me with enrolling in a plan
good morning, could you help me find my policy number
can you assist me in changing my address
can you please help me cancel my plan
please help me file a claim
I need an appointment
I'd like to book an appointment with Dr Miller
can I move my appointment to Friday
I want to cancel my appointment
I need a refill of my prescription
when do I get my test results
what are the side effects of this medicine
is the clinic open on Saturday
do you accept my insurance
I need a sick note
where do I upload the form
my deductible is wrong
my doctor sent the referral, did you get it
my nurse told me to take it twice a day, is that right
== none/shopping
where is my order
where is my parcel
where is my package 884512
track my order
track order 000412
order status
my order is late
my parcel never arrived
my parcel was damaged
I got the wrong item
an item is missing
I want to return it
I want to return my shoes
I want a refund
I want a refund now
I demand a refund
I'd like to exchange it for a bigger size
how do I return an item
how long do refunds take
when do I get my refund
can I change my delivery address
can I change the order
can I add something to my order
can I cancel my order
cancel order 4482
cancel my order please
change my order
I need to swap an item
I want to buy two of these
is it in stock
when is it back in stock
do you ship to Norway
do you deliver on Sunday
what does shipping cost
what payment methods do you take
my voucher doesn't work
my discount code is invalid
do you have gift cards
how do I redeem a gift card
sign me up for the newsletter
unsubscribe me from the newsletter
I want to leave a review
I want to complain about the quality
I want to file a complaint
I have a complaint
I need help with an order
I need help to cancel my order
I need help tracking my parcel
I need help to find my invoice
I need assistance to change my address
I need assistance with a return
I want assistance to cancel a purchase
I want help to delete my account
I want help checking my invoice
want assistance to set up an account
want help changing my password
need help to reset my password
need help setting up a delivery address
need assistance with a payment issue
need assistance to get my bill
help me to change my address
help me cancel my subscription
help me find my order
help to edit my account
assistance to download an invoice
assistance changing the shipping address
I don't know how to cancel my order
I don't know how I can change my password
I don't know how I can pay
I don't know what I have to do to get a refund
I don't know what I need to do to open an account
I do not know how to report a problem with payment
I do not know how I can track my order
I do not know what to do to delete my profile
what do I have to do to cancel
what do I have to do to change my plan
what do I need to do to get my money back
what do I need to do to register
could you help me to check my invoice
could you help me change the order
can you help me get my bill
can you help me to recover my password
can you help me check the delivery options
I have to change my address, how do I do it
I have to cancel an order
I have got to update my account
I have got to get my invoice
I've got to pay a bill
I am trying to change my plan
I am trying to log in
I'm trying to cancel my subscription
I'm trying to find the invoice
I try to sign up but get errors
I cannot pay
I cannot find the invoice
I can't reset my password
I can't register
is it possible to change my order
is it possible to pay later
is it possible to get an invoice
wanna cancel my order
wanna see my bill
wanna change my account
how can I see my invoices
how could I delete my account
how to delete my account
how to file a complaint
how to get a refund
where can I check my order
where do I download my invoice
checking my refund status
checking the delivery time
cancelling my order
editing my profile
updating my address
setting up an account
notify of a payment problem
report an error with sign up
inform of an issue with payment
you are useless, cancel my order
you're not helpful at all, where is my refund
I don't understand you, I need help with my bill
get my damn invoice
where is my fucking order
give me my damn refund
this is a scam
this is ridiculous, where's my parcel
you people are thieves
worst company ever
terrible service
I'm very disappointed
I'm angry, this is the third broken one
== none/telecom and utilities
my internet is down
my internet is slow
no signal since this morning
the wifi keeps dropping
the router blinks red
how do I reset the router
how do I check my data usage
how do I activate roaming
how do I get a new SIM
my SIM is locked
what's my PUK
I want to keep my number
I want to cancel my contract
my bill is too high
why is my bill higher this month
I want to pay my bill
I can't pay my bill this month
can I pay in instalments
I'm moving, how do I take my contract with me
there's a power cut in my street
when is the power back
I want to submit my meter reading
my meter shows an error
how do I change my tariff
the heating doesn't work
water is leaking from the meter
is there an outage in Leeds
when is the maintenance finished
my TV box shows no channels
how do I record a show
== none/software
how do I export my data
how do I import contacts
how do I reset my password
how do I set up two-factor authentication
how do I delete my workspace
how do I change my email
how do I invite users
how do I create an API key
how do I upgrade
how do I downgrade to the free plan
how do I add a user
how do I set permissions
how do I share a folder
how do I cancel my subscription
how do I get an invoice
what does the pro plan cost
what's the rate limit
what's new in the latest version
is there an API
is there a dark mode
is there a desktop app
is there a student discount
is my data encrypted
is it down right now
are you down
does it work offline
does it integrate with Jira
does the trial need a credit card
do you have a status page
can I use it on two devices
can I change the language
can I get a demo
can I restore a deleted file
can I merge two accounts
can you add me to the beta
can you reset my password
can you unlock my account
can you delete my account
can you extend my trial
can you fix it
can you look at this
can you check my account
can you send me the invoice again
could you resend the link
could you check why the job failed
the app crashes
the app won't open
the page doesn't load
the export is empty
the sync has stopped
the login page gives error 500
the build fails with exit code 137
the webhook returns 401
I get an error when I save
I get a 404
I can't log in
I can't upload files
I'm locked out of my account
I didn't get the verification email
I forgot my password
I lost my data
I deleted a file by accident
I need a quote for 50 seats
I need an invoice with VAT
I need access to the admin panel
I need to change the owner
I need more storage
I need a trial extension
I need to find out who changed the file
I'd like to see a demo
I'd like to upgrade
I'd like a copy of the contract
our dashboard is slow
our SSO stopped working
our integration broke after the update
we need more seats
we were charged for seats we don't use
we can't see last month's data
the printer shows paper jam
the printer doesn't connect
the laptop does not turn on
the screen is cracked, is that covered
the battery drains quickly
how do I update the firmware
how do I pair the headphones
where is the serial number
is my device under warranty
the camera is offline
== none/travel and food
I want to book a room
I want to book a flight to Rome
I want to change my flight
I want to cancel my booking
I need a taxi at six
I need a double room from Friday to Sunday
can I check out late
can I bring my dog
can I get an upgrade
can I book a table for four
can we eat breakfast at 7
what time is breakfast
what time is check in
is there a pool
is there a spa
is there parking
do you have a gym
do you offer room service
do you have vegan options
how far is the airport
how much luggage can I take
where is my boarding pass
my flight was cancelled, what now
my luggage is lost
we are two adults and one child
two adults from Monday to Thursday
for two people please
for one person
the booking is for my boss
the reservation is under Smith
my name is John Smith
it's under the name Anna
at half past eight
tomorrow at noon
on the 14th
next Friday
from 3rd to 9th of May
10 pm is fine
yes, for tonight
no, on Sunday
by card please
I paid in cash
it's about my loan
it's about my booking
it's international
I did it on my phone
I used the website
I already tried that
I tried that and it did not work
I have restarted it twice
I don't remember
the food was cold
my order was missing the drinks
the driver never came
the waiter was rude
the staff were friendly
the room was dirty
the reception was closed when we arrived
the front desk gave me the wrong key
can I speak at your conference
can you recommend a restaurant
can you recommend someone for a tour
can somebody else check in for me
does anybody know if the pool is heated
does anyone have the same problem
anyone else getting this error
has anyone seen this before
is anyone else down
is anybody else seeing this

== none/complaints
your customer service is awful
the customer service was very poor
bad customer support, one star
worst customer service I have ever had
I'm disappointed in your customer service
I was on hold with customer service for an hour
I have been on hold for two hours
I waited on the phone for 40 minutes
nobody answers the phone at your store
your agents hang up on people
your phone line always hangs up
your automated system hung up on me
the hotline never works
my emails go unanswered
your staff at the gate was rude
one of your reps was rude at the desk
the rep at the counter refused to rebook me
the lady at the counter was lovely
shout out to the crew on flight 212
your people in the Berlin store are great
your driver threw the parcel over the fence
the courier lied about the delivery attempt
the seller does not answer me
I expected better from a company of your size
I am done with your company
I'm never ordering again
I'm switching to a competitor
I'll post this on social media
please be nice to me this weekend
please fix it
please fix this as soon as possible
please look into it
please look into this for me
please check on this for me
please check this
please check my booking and let me know
please let me know what happened
please let me know when it is solved
please let me know if you need anything else
please advise
please hurry
please respond
could you please look at the order
could you please check what went wrong
could you please tell me why it was rejected
can somebody tell me how to reset it
can someone tell me what this fee is
can someone explain why the price went up
can someone please explain this charge
can anyone tell me where the settings are
any way you can speed it up
any help with this error
any idea why it fails
any update
any news on my claim
any discounts for students
any app for this
do something about it
do better
stop sending me emails
stop charging me
stop being so slow
get your act together
get well soon
be honest, is it lost
be quick please
this is beautiful
this is great
this is amazing, well done
what a great day
what a mess
that was an interesting one
that would be amazing
I will wait then
I'll wait for the refund
I'm still waiting for my refund
I'm still waiting for the parcel
I've been waiting since Monday for my order
I have been waiting at the airport since eleven
I've been charged three times and nobody refunded it
my flight is delayed again and I'll miss the connection
we are stuck on the plane without water
there is nobody at the gate
there was no one at the desk
nobody came to fix the boiler
nobody told me that there's a fee
no one told us about the change
someone should have told me about the fee
someone broke into my car and took my laptop, is that covered
someone is using my email address
someone opened an account in my name
someone else's order arrived here
somebody signed for my parcel and it wasn't me
a person hit my car while it was parked
the other person's insurance has to pay
the person at the shop gave me the wrong colour
the person who ordered it is my sister
a man rang my doorbell and said he was from the gas company
I met a real person from your team at the fair, nice folks
I have to look after my mother, can I pause the contract
I'm worried that someone uses my phone
I'm afraid somebody reads my messages

== none/stories
I made a transfer two days ago and checked the account number several times but it has not arrived
I bought a phone last week and the screen flickers when I open the camera
I was wondering if there are any discounts available for students
I was wondering how long it takes until the money is back
I was wondering whether I could pay in two parts
I got a message that my payment is not possible and I need it to go through today
I need this to go through today, it's the rent
I ordered three shirts and only two came, and the colour of one is wrong
I have several plans with you and I'd like to cancel one of them
hello there, yes, I'd like to make a new account with you please
hi there, this is Carla Gomez and I would like to open an account today
hey, my name is Ben and I want to add my wife to the policy
good evening, I recently moved and want to update my address, can you help
I'm a new customer and tried to top up for the first time, why is it pending
I tried two different machines and both refused my card
I was at the cash machine and it only gave me half of it
so I went to the store and they said the warranty is over but I only bought it in May
I followed the steps in the guide and now the device doesn't turn on anymore
we migrated to the new plan on Monday and since then the nightly export is empty
the import runs for an hour and then stops with a timeout, the file has 40,000 rows
our site went down at nine and came back at ten, what was it
my subscription renewed even though I cancelled it in March
my son bought things in the game without asking, can I get that back
my bag did not come out at the airport and I fly on tomorrow
my payment shows as pending and nothing changed in the last hour
it says delivered but there is nothing at my door
it worked yesterday and today it doesn't
it keeps saying wrong password
um so yeah my bill is like twenty dollars more than last month and I don't know why
okay so I'm looking at the app right now and it says my card is frozen but I didn't freeze it
yeah so the thing is the router has a red light and I already turned it off and on
hi um I just wanted to know if you guys are open on Sunday
so I guess my question is can I still change the seats on that booking
uh I think I put the wrong address in can that be changed
right so what I'd like to do is move the appointment to next week if that's okay
is there a way to see who changed the price
is there a way to find the nearest cash machine
is there a way around the limit
is there a free app for that
are there any jobs available at your company
are there any vegan dishes
are there any rooms left on Friday
will there be a charge for paying by card
would I be able to use it in the US
who can repair my car, the engine light is on
who repairs these machines
how do I find somebody I know in the app
how do I follow someone
how do I block a person
how do I find out who viewed my profile
how do I see who removed me from the group
how do I get in touch with a seller in the marketplace
I want to write to another user in the forum
I want to follow people without them knowing
can a person without an account see my pictures
can two people use the same computer
can several people work on it at once
who do I contact if my card gets stolen
who do I call when I have an accident abroad
who do I report phishing to
who do I make the cheque out to
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
call my mother
call an uber
call mom
set an alarm
turn on the light
turn the fan on
play some music
read my list to me
what's the weather
do I need a visa
do I need a plug adapter in Europe
I need a real invoice, not a receipt
I want a real card, not a virtual one
is that the real price
is the live status correct
show me the live map

== none/everyday
this is the case
this is not the case
no, that is not the case
no, I never asked for that
no, it was the other one
no, the blue one
yes, the first one
yes that's right, I think it was the same one
this is the same as before
this would be perfect
this would be a problem
this is what it says
this is my first order
this is about my invoice
these are the old numbers
these are great, thank you
those are mine
there was a storm
there were two of them
there is nothing in my basket
there are three of us
there are two charges that I don't remember
I have been there
been there, it was lovely
go there and see
I live there
I no longer live there
we went through the glass door
it went through yesterday
it didn't go through
it goes through every month
where did it go
where did my money go
where did you find this
where did I go wrong
where are my photos
where are my points
where are you located
where are your stores
where are the settings
where is the problem
where is the nearest branch
are there age limits
are there extra costs
are there any rules I need to know before I fly
are there other colours
is there an option to speak Spanish in the app
is there an age limit
is there an extra fee
is there another way to pay
is there any way to speed this up
is there anything I can do about it
is there something wrong with my order
is there someone else's name on the booking
who was Abraham Lincoln
who won the match
who sings this
who else has access
who is it for
why do people like this
why do cats purr
why is it always late
why is there an extra fee
why is there a limit
why are there two prices
when was it sent
when are you open
when are the holidays
how often do I have to pay
how often is it updated
how many times can I try
how many times did I log in
how long is it valid
how long until it arrives
how long until my order is here
how long until the transfer is through
how long do I have to wait for the parcel
some people say it's better
most people like it
people are different
people on the other side of the street have power
many people had the same problem on Tuesday
two people in my family are ill
everyone was friendly
not everyone got the mail
the man next door took it in
a woman with a dog
the guy was drunk
the kids want to play
someone worth knowing
someone once said that
someone told me about your shop
someone just rang at the door
anyone who wants it can have it
nobody knows
nobody was injured
he called me a liar
she called yesterday
he should file a complaint
she is my best friend
they could just lie
they told us to leave
they are the best
we were listening to them
I was listening to music
I like this one
I like talking to you
I love it
I would love both
I want to be a writer
I want to be famous
I want to design clothes
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
I don't like the colour
I don't like it
I don't trust this site
I don't need the box
I don't need it any more
I don't need insurance
I can't find someone's profile
I can't get on the plane
I can't get through the questions
I can't be bothered
I hate waiting
I hate Mondays
I hate this app
I'm tired of this error
I'm tired of waiting for my parcel
I'm sick
I'm sick of ads
I've had enough sleep
enough for today
enough, don't say more
that's enough for now
stop talking
shut up
go away
get out
get well
get off at the next stop
need to get there by noon
need to go there today
need to get out of this subscription
another one bites the dust
another one please
the same again please
the other one
same here
same problem
same as above
both of them
none at all
not at all
not that one
not the red one
not my fault
not a problem
not a good start
no problem
no worries
no hurry
no luck
no change
no signal
no sound
no receipt
no sugar please
no onions please
no ads please
no more emails
no more ads please
only on weekends
only one
just one
just looking
just checking
just testing
just wondering
anything that can be done
anything else I should know
anything but red
something like that
with two of us
for my sister
from a friend
over there
out there
look at this picture
look at my order
look here
check this out
check it out
contact me if the price changes
contact person changed, where do I update it
customer care number is wrong on the site
call center was closed
phone system is not working at our office
live music tonight
real madrid
real leather
human anatomy book
people carrier rental
people are waiting for their orders
robot hand toy
bot fly
the machine next to the door
expert level
advisor fee on my statement
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
whisper mode
switch to silent
don't say that again
be quiet
keep going
it's necessary to restart
it's necessary to pay first
is it necessary to print the ticket
it is someone's birthday
I'd love to but I can't
I believe so
I think so
I think someone got my card details
I think somebody else used my card, please stop it
I never was in that town
I want to know who changed it
I want to know who made this
I would like to know who built it
I need a day off on Friday
I need shots before I travel
I need a flight from Boston to Denver
I need to be there by Monday
I need to be at the airport at six
can you follow me back
can you be faster
can I bring someone
can I ask for a window seat
can I ask for a discount
can I put it on hold
can I put you on speaker
put the heating on
put it in the basket
put my order on hold
on hold again
I was put on hold
I tried calling
I tried calling three times
I keep getting told to call back
it tells me to call
the website tells me to call the bank
`;
