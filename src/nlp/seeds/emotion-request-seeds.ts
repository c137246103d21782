/** Plain requests and reports in which the words of upset lines occur without their feeling: money, waiting, help, loss. */
export const emotionRequestSeeds = `
== neutral/command
please help me set up my mailbox
help me find a table for two
can you help me with my order
help me change my seat
I need help with my bill
help with login
please tell me my balance
please tell me how much I owe on the card
tell me the exchange rate for the krona
tell me what I spent on food in May
tell me what you can do
show me everything I ordered last year
check my account and see whether the salary came in
check my savings balance
what's in my savings account
how much money do I have left for this month
transfer money from my current account to my son's account
I want to send money to my mother
wire 500 to Ana Lopez
pay my electricity bill
pay the rent from the joint account on the first
when is my rent due
how many days of leave have I taken this year
how many days off do I have left
how many times can I change the date
how many hours did I log last week
did I get paid for the extra hours
how much do I make per hour after tax
what is my salary this month
put in for leave from Monday to Friday
did my manager sign off my days in June
set an alarm for 7
wake me at six thirty
I need an alarm for ten in the morning and another for noon
remind me to call the dentist
turn the volume down
don't play it so loud
make it quieter
go ahead and turn off the lights
stop the music
never play that song again
next song
skip this one
repeat that
say that again
what did you say
go back
start over
cancel that
forget the last one
add everything in the list to my cart
put milk on the shopping list
is everything on my list crossed off
how's everything with you
how are you doing today
what is your name
what should I call you
I'm going to call you Max from now on
who made you
tell me a joke
what is the meaning of life
are you smart
roll two dice
what's the weather in Oslo
will it rain tonight
translate this to French
spell necessary
what time is it in Tokyo
how long until Christmas
find my phone
where did I park
directions to the nearest pharmacy
is there traffic on the way to work
book a cab to the station
find me a cheap flight to Rome
I'm going to Spain next week, please let the bank know
tell my bank I'm travelling to Canada
is it safe to drink the water in Cuba
are there any travel warnings for that country
what plug do they use in Italy
what do I do about lost luggage
freeze my account please
why is my account frozen
why has my score gone down
what is my credit score
raise my limit
what's my spending limit
my card is damaged, it doesn't swipe, send me another
is my tyre pressure low
how many calories in an egg
has the milk gone bad after a week
I need a table for six at eight
what can I cook with rice and peas
help me decide what to eat
move my ten o'clock to eleven
read me my messages
send a text to Tom that I'm late
call my sister
don't save that
delete all my reminders
I want someone to explain the fees to me
I'd like to speak with someone about a loan
please connect me with billing
I'm trying to reach the sales team
I'm trying to talk to someone about a delivery
I need to talk to someone about opening hours
I want help with the sign up
I have to set up a delivery address, could you help me
help me with the registration
what do I have to do to get my money back
I don't know what I have to do to get a rebate
I don't know how to check my order
I don't know where to enter the code
I don't know how I can switch to another plan
I have no clue how to edit my profile, can you guide me
I cannot find my invoice, can you help
I can't pay with my card, what other ways are there
i need information about your refund policy
i wanna see my bills
i have a problem with signing up, help me
I got a problem with paying, could you help me
there's an issue with my payment
I want to notify you of a problem with registration
not at the moment
no, not now
no, cancel that
nah I'm good
I'm afraid I have no idea, sorry
honestly no idea, sorry
I'm not sure what you mean
== neutral/report
I'm still waiting for my transfer, how long does it normally take?
I am still waiting for my card to come in the post
still waiting for the refund, when should I see it
still waiting on my top up
My top-up is still pending. When will it go through?
My transfer is still pending after two hours, is that usual
How long does a transfer from abroad take? I've been waiting for two days.
I ordered a card about two weeks ago and it hasn't come yet. What should I do?
My friend hasn't received the money I sent yesterday. What might be the reason?
I sent money to a friend this morning and it has not gone through yet
I deposited a cheque on Friday and my balance hasn't changed yet
I put cash in at the branch and don't see it in the app. How long does it take?
I made a cash deposit last week and the balance is the same
My transfer failed. Can you tell me what the reason was?
The transfer was declined, I checked the account number and it's right. What else could it be?
Why can't I transfer to this recipient? It says not allowed.
Why does my transfer not go through? I've tried it twice.
I tried to pay a few times today and the card was declined, is there something I have to switch on?
I tried several times to add my card and I get an error message. Which cards do you support?
I'm confused about why contactless doesn't work with this card
My virtual card is not accepted on a website, do they work everywhere?
The cash machine kept my card. What happens now?
Why was I charged extra when I paid abroad
I got a different amount than I asked for
A payment shows twice in my statement, is one of them going to drop out?
I don't recognise a payment from yesterday. Can you tell me who it is?
There is a withdrawal I didn't make, what are the steps now
Someone stole my wallet on the bus. Which cards can you block from here?
My phone has been stolen, how do I lock the app
I lost my phone so I can't confirm payments. What can I do?
I can't find my card, it may be at home. Can I block it for now and unblock it later?
My app asks me to verify my identity, which papers do you take
why do I have to verify where my money comes from
I couldn't verify my identity with the passport, can I use my licence
The photo of my passport was rejected, what should it look like
I'm unable to log in with the code
I bought something online a while ago and have not received it. How do I ask for my money back?
I'd like to get a refund for something I bought last month and never got
I cancelled my purchase, when will the money be back?
The seller says that he refunded me but I can't see it in my statement
I returned the shoes two weeks ago, has the money been sent?
I would like my money back as the article doesn't fit
please give me a refund, the size is wrong
Please close my account and send the rest of the money to my other bank
I want to cancel since we're switching to another supplier
I'd like to end my membership because I'm moving abroad
I want to make a complaint, where can I do that?
I want to lodge a complaint about a late delivery, which form is it
I'd like to complain about a noise from the machine, who handles that
we noticed that a report went to the wrong customer, who should we tell?
an email with our figures was sent to another client by mistake, what's the procedure
my machine broke again the day after the repair, do I bring it back or do you collect it
The dryer makes a loud noise and then stops. Model T-20.
It gets hot after an hour and turns itself off
the battery lasts two hours, the page said eight
the heating doesn't turn on, the display says F28
we have had no hot water since yesterday evening, when can somebody come?
There's no internet in the whole house, the lights on the box are red
No dial tone on the landline, the mobile is fine
the TV box restarts every evening around eight
my parcel was left at the wrong house, could you ask the driver?
the parcel is marked as delivered, nobody here has seen it
The tracking hasn't changed since Tuesday, do you know more?
the box arrived open and one part is missing, what should I do
two plates were broken in the parcel, could you send new ones
the technician didn't make it on Monday, is there another slot this week?
My discount wasn't applied, here is the code
the voucher says invalid, it's dated until December
I've been charged for two rooms, we only had one
my bonus points haven't been added yet
my claim has been open for three weeks, is there anything else you need from me?
I sent the documents ten days ago, did they arrive?
I have sent that form already, should I send it again?
I wrote last week about the fence, just checking whether someone has looked at it
I called yesterday and was told to write here
your colleague told me to try a factory reset, I did, the message is still there
Hi, I am on holiday and my card is not accepted here. Could you look into it?
I'm on vacation and someone took my bag. I need to block two cards.
I'm at the shop and the payment doesn't go through, can you see why
Hi I just want to report that my card is missing the number is four four one two three three nine
yeah hi I'm calling about my card um I think I left it in a machine on Tuesday
uh I was looking at my transactions and there's one from March that I don't remember making can you look it up
I was going through an old statement and saw a payment that I don't think I made. It's from a few months ago, can I still ask about it?
okay so I need to add my daughter to the car insurance she just got her licence
hello I was in a small accident and I want to start a claim nobody is hurt
I got married and need to change my name on everything
Someone broke into our cellar and took two bikes, what papers do you need?
I have a tooth that hurts, which dentists are in my plan?
I have been ill for six weeks, when does the daily allowance start
My mother died in May and I'm the executor, what do you need from me
I'll be in hospital next week, can somebody else pick up the parcel
it's quite urgent, could you tell me when the transfer goes out
My customers can't see the new prices yet, how long until the cache is refreshed
some of our staff get logged out every hour since the change
a colleague deleted a folder by mistake, can it be restored?
I overwrote a file this morning, is there an older version somewhere
the new layout hides the search, where has it gone
== neutral/more
I keep getting the newsletter twice
the text says "try again later", when is later?
the button "Fix it" opens an empty page
that's it for today
that's your office on Main Street, right?
do you have all the information you need from me
I already have all that, what's the next step
excuse me, can you repeat that
that is not right, I meant June
no that's not right, it's 14
how old is this version
unsure
I'm not certain
what's everything included in the price
I need a taxi, my train was cancelled
we're stranded at gate 4, which bus goes to the hotel
I want to close my account, I'm not satisfied with the interest rate
I'm changing banks because the other one is closer to my office
how many times per month can I withdraw for free
when is the flight supposed to land
what is the app supposed to show here
`;
