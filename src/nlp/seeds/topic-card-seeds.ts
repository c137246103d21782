/** Card and account banking: what customers of an app-only bank write when a human has to look. */
export const topicCardSeeds = `
== billing_dispute/unrecognised payment
there's a card payment in my list that wasn't me
I have no idea what this payment is, I never bought anything there
who is this merchant? I did not pay them
I see a purchase on my card from a shop I've never heard of
someone paid with my card and it was not me
I didn't authorise the payment of 84.20 from yesterday
Unknown charge on my card, please check
what is this charge?? i didn't buy anything
Strange payment from a company I don't know
I do not recognise the last three payments in the app
I don't remember making this payment at all
The name on this payment means nothing to me, I did not make it
I've been charged for something I never ordered
Two payments on the 4th were not made by me
my card was used for a purchase that I did not make
I was looking at my account and saw a payment I don't know anything about
Can you tell me where this charge came from, I don't recognise it
payment not made by me
unauthorized transaction on my card
A card payment is showing up that I know nothing about
the app says I paid for fuel but I don't even own a car
fraudulent charge on my account
this looks like a fraudulent purchase on my debit card
I can't identify a payment on my statement
i did not do this transaction
Who took 45 from my card? I didn't spend it
I have never been in that store yet there is a charge from it
a suspicious payment appeared in my account
I'm being billed by a company I never dealt with
Not sure what this payment is for, pretty sure I didn't make it
why does my app show a payment to somebody I don't know
My balance is lower because of a payment I never made
I got a notification for a payment but I wasn't shopping
someone made purchases with my card details, I need those charges removed
wrong payment listed, I was never at that place
There's an unfamiliar transaction on my account from last week
I see charges that don't belong to me
== billing_dispute/unrecognised cash
There's a cash withdrawal in my history and I haven't been near an ATM
I didn't take out that money
someone withdrew cash from my account
The app shows I took out 200 but I never did
an unknown withdrawal appears in my account
money was withdrawn and it was not me
who withdrew money from my account?
cash was taken out at a machine in a city where I've never been
Unauthorised ATM withdrawals, please look into it
Money is missing from my account, somebody took cash out
there are cash withdrawals that aren't mine in the app
I see three withdrawals I can't explain
Somebody has been taking money from my account without permission
Why does it say I made a withdrawal? I didn't make one
a withdrawal I know nothing about was made this morning
I did not withdraw that cash, my card was with me the whole time
Funds have gone out of my account that I didn't take
strange cash withdrawal, not me
== billing_dispute/unrecognised direct debit
There's a direct debit I never set up
I don't know this direct debit
who is collecting this direct debit from my account?
Unknown direct debit this month
This direct debit is not mine, please return it
the direct debit for 60 isn't something I signed
Going through my old statements I saw a big payment that wasn't mine. Is it too late to contest it?
how far back can I dispute a payment? I have one from last spring that I never made
how do i dispute a direct debit
I would like to dispute this debit
== billing_dispute/charged twice
what do I do when a transaction is listed twice
what if a payment shows up two times
double payment on my card
The same transaction is there twice
My card got debited twice at the supermarket
I paid once but it shows two payments
duplicate charge, please remove one
Why has this payment been taken twice?
The terminal declined the first time, I paid again, and now both are listed
I've been billed double for my dinner
one purchase, two charges
there are two identical payments on my account
the shop ran my card twice
a payment seems to be duplicated
Payment repeated on my statement
The first attempt failed, the second worked, now one is still pending. Please cancel the pending one
please take one of the two charges off, I only bought it once
transaction appears multiple times
my payment was made twice by mistake
Looks like I paid for the same order two times
I have the same charge on my card again, from the same place at the same minute
Who can remove a duplicate transaction?
what should I do when a payment shows twice
== billing_dispute/extra fee
what was this $1 charge that I got
what's that pound you took
there was a fee on my account, what is it
what is the extra charge for
why was a service fee taken from me
Can you tell me why my account was charged a dollar
I got charged a euro for something, what is it
Why is there an extra fee on my account?
what's this fee of 1.50 for
I was charged an additional pound and don't know why
An extra dollar was taken from my account
what is the $1 charge on my statement
a strange fee showed up on my statement
unexpected charge of 1 dollar
I see an unexplained fee in my transactions
there's a small charge I can't explain
my statement has a fee that shouldn't be there
hidden fee on my statement
the fee on my last statement is wrong
a weird $1 payment has been pending for days, it doesn't go away
== billing_dispute/exchange rate on a payment
please change the exchange rate, it's wrong
my exchange rate isn't accurate
Inaccurate currency rate on my payment
the currency rate was wrong
I want to know why the rate for my purchase was so bad, it should have been lower
I bought a souvenir on holiday and was charged at a bad rate
The rate on my foreign payment isn't what it should be
exchange rate incorrect for the thing I bought in Japan
Why was my payment converted at such a rate? It's not the official one
I was charged more than the item cost because the currency conversion is wrong
Wrong conversion rate on my last purchase
I believe the exchange rate for my purchase is a mistake
my payment in another currency cost more than it should, the rate is off
Why is the rate on my overseas payment different from what I was told
I got the wrong rate when paying in a foreign country
I lost money because of a wrong exchange rate on a purchase
the conversion on my purchase doesn't match the market rate
== billing_dispute/exchange rate on cash
please check whether the rate was correct when I got cash in Peru
What should the rate for my cash have been? I think it's wrong
is the exchange rate for my withdrawal correct
I need the correct exchange rate for my withdrawals
Why did I get so little foreign money
the ATM in Thailand gave me a terrible rate, that can't be right
My withdrawal in euros was converted at the wrong rate
Please check the rate applied when I got cash overseas
exchange rate for my withdrawal is incorrect
I used an ATM on vacation and the exchange rate isn't right
The exchange rate was off when I was taking cash out in another country
you applied an incorrect rate to my withdrawal in Turkey
How was the rate for my cash withdrawal worked out? It seems wrong
== billing_dispute/wrong cash received
I couldn't get the cash that I asked for, it gave me less
I didn't receive all the cash
not all of my cash came out
the cash I got was not what I wanted
The ATM gave me less than I asked for
I asked for 100 and only 60 came out
cash machine paid out the wrong amount
I tried to take out 200, got 20, but the app says 200
I didn't get all my cash from the machine
the machine dispensed only part of the money
the ATM shorted me
I withdrew 50 but received 30, where is the rest
I wanted 80 pounds and the machine only gave me 40
got the wrong amount when withdrawing
the amount I received isn't what I requested
The ATM kept some of my money
I only got half of the cash I requested
I got less cash than I should have
the money that came out of the ATM was short
I received an incorrect amount of money at the atm
The ATM did not pay out but my balance went down
== refund/not showing up
I was promised a refund two weeks ago and nothing yet
the shop refunded me but I don't see it in the app
refund missing from statement
Why can't I see my refund?
still waiting for my money back from a seller
When will the refund be in my account?
The merchant says the refund was sent, it isn't there
how long until my refund shows
refund not received
my refund still hasn't come through
I asked for a refund some time ago and my balance hasn't changed
what's happening with my refund
I contacted the merchant about the refund and he says he sent it, what now?
I don't see the refunded money on my statement
the seller won't pay me back, can you do it?
My refund disappeared
It has been ten days, I still don't have my refund and I'm annoyed
why hasn't the returned item been credited to my card yet
can you check whether my refund is on its way
== refund/wants one
How do I request a refund?
I changed my mind about a purchase, can you refund me
Can you help me get my money back from a store
my order hasn't been delivered so I want a refund
is it possible to have my purchase refunded
I want to return something for a full refund
I regret this purchase and would like a refund
how does getting a refund work, I have an item I don't want
I need to get my money returned for an item
My package never arrived so please cancel it and refund me
== cancel/account
I no longer need this account
Get rid of my account
I'd like to shut my account down
Your service is bad, I'm closing my account
not happy, close it
I don't want to be a customer anymore
deactivate my account please
disable my account, I won't use it again
I want to end my relationship with this bank
Please remove my account from your system
what are the steps for closing an account
your customer service is awful, I want my account closed
how can I permanently delete my account
I hate this app, delete account
I'd rather go back to my old bank, please close everything
My account isn't needed any more, how do I delete it
Is there a way to get my account deleted
== security/compromised card
My card was compromised, there are charges I didn't make, freeze it immediately
there are charges on the card that aren't mine, somebody has my details
Somebody may have access to my account, there are strange payments
I've never been where these transactions took place, someone is using my card, stop it
how do I stop fraud
How can I stop fraudulent use of my account
What should I do about fraud on my card
somebody has my card number and is shopping with it, block it now
I believe there is fraud on my card
Freeze my card, somebody is spending my money
I don't recognise several transactions, somebody must have my card details
block my card right now, it is being misused
What should I do if someone is using my card without permission
fraudulent activity on my account, please help
How do I report fraud?
how can I stop someone using my card
My card was copied at a restaurant
another person is using my account
Someone broke into my account and spent money
I never go to that city, somebody else must have used my card there
stop all payments, my card has been compromised
I froze my card because of strange payments, what now
should I freeze the card first or order a new one? I think it's compromised
there's suspicious activity on my card
my card could be compromised, what do I do
I want to cancel my card because someone else has the number
== security/lost or stolen card
what can I do if I've lost my card
what to do when my card is lost
How can I replace a stolen card
how do I get a new card after the old one was stolen
can you locate my card, I lost it
I've lost my card, how do I order another
My card is gone
I can't find my card anywhere
someone took my wallet with my cards
I need to report my card missing
my card has been missing since last night
I left my card in a taxi
please cancel my card, it was stolen
I dropped my card somewhere in town
what happens when my card gets stolen
how do I report a lost card?
My bag was snatched, all my cards are in it. Block them
I misplaced my card, what do I do
I need a replacement for my stolen card
card stolen on holiday, I need a new one quickly
help my card is missing
I was robbed and they took my card
someone must have taken my card from my desk
my card is lost, send another one
What should I do when I lose my card
I was pickpocketed in Rome and need my card blocked
== security/lost or stolen phone
do I need my phone to use my account? I lost it
I don't have my phone with me any more, can I go on as usual
my phone is gone, I don't want anyone to see my account
what happens to my money if my phone gets stolen
I forgot my phone at a friend's place and can't use the app
I don't have my phone any more, how do I use the app
I left my phone on the train
My phone is missing and I'm afraid someone will use my account
how do I stop people accessing my account from my lost phone
phone stolen, what should I do?
I forgot my phone in a hotel, can I still use my card
Can I use the account without my phone? I lost it
what if someone finds my phone and opens the app
my phone disappeared, keep my money safe please
I can't find my phone and I'm worried about my money
Can I get to my account from another device? My phone got lost
the phone with my app was stolen last night
Without my phone I can't open the app, it's lost
I've misplaced my phone
my phone was lost during a trip, does my card still work
how can I protect my account after losing my phone
`;
