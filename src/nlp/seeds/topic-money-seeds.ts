/** Money, leaving and dissatisfaction, over many trades: software, telecom, travel, insurance, utilities, health, hardware. */
export const topicMoneySeeds = `
== billing_dispute/software
we were billed for seats we removed in June
I cancelled before the trial ended and you still took the money
we're being charged for users who left months ago
The invoice says 40 licences, we have 25
why was I billed the yearly price when I chose monthly
there's a charge on our card after we cancelled
I did not agree to an automatic renewal
Nobody approved this renewal, please reverse it
this invoice is wrong, the VAT has been applied twice
the amount on the invoice does not match our contract
our quote said 900 and the bill says 1,400
we contest invoice 2026-118
I'm disputing the last invoice
we do not accept the overage charges on this bill
these usage charges can't be right, we had no traffic that week
You've overcharged us since March
the discount we agreed on is missing from the invoice
You upgraded my plan without asking and charged me for it
my card was charged but I have no subscription
I was told it was free and now there's a charge of 49
downgraded last month, still billed for premium
Charged in dollars though our contract is in euros
our bank will do a chargeback if this isn't corrected
I've been double billed again this month
Please explain why the bill doubled, nothing changed on our side
we paid by bank transfer and then you charged the card as well
you billed us for support we never ordered
Invoice 8841 was already paid, why the dunning letter
I got a reminder for an invoice I've paid
why are you still charging me, I deleted my account last year
our annual fee was debited two months early
a pro-rated charge came out higher than the full price
the credit you promised is not on the bill
who authorised this charge? not us
We only used the product for three days and were billed a full year
your price went up and nobody told us, I won't pay the difference
my subscription renewed although I turned auto-renew off
charged after cancellation
wrong amount on the invoice
unexpected charge on our company card
overcharged
I was charged 99 instead of 9.90
why did you take money from my card again
you keep charging me
I see 2 charges for one subscription
that's not the price on your website
I want this charge removed
this fee was never mentioned
setup fee shows on the invoice though sales waived it
hi, our accountant noticed that we've been paying for two workspaces since spring, we only have one
== billing_dispute/trades
My electricity bill is three times higher than last year, that can't be right
you billed me on an estimated reading and it's far too high
my phone bill contains a premium service I never ordered
there's a sms subscription on my bill I didn't sign up for
the hotel charged my card for a minibar I never touched
the rental company took 400 from my card for a scratch that was there before
You charged me for a bag although it was included in the fare
the clinic billed me for an appointment that I cancelled in time
I got a bill for a lab test I never had
insurance premium went up mid-term without notice, I dispute that
My claim payout is 200 short
the water bill lists a flat that isn't mine
I returned the router and you still bill me for it
you deducted an equipment fee for a modem I sent back
gym keeps taking membership fees after my contract ended
parking fee charged although the barrier was open
toll charged for a car I sold
the fine you passed on to me isn't mine
the technician's invoice has four hours, he was here for one
donation taken monthly though I only gave once
i top up 20 and u took 40
bill is incorrect
the repair was under warranty, why am I charged
== refund/software
please refund last month, we couldn't use the product
Can I have the unused part of the year refunded?
can you return the payment, I bought the wrong plan
I upgraded by accident, please undo it and give the money back
I need a reimbursement for the duplicate payment
please credit us for the days it was down
I request a full refund within 14 days of purchase
Still no refund after six weeks
you confirmed the refund on the 3rd, nothing arrived
when will you pay us back
give back the money for the seats we never used
pay me back what you took
could you reverse the payment, we bought it twice
we cancelled within the money-back period, where is the refund
My plugin doesn't work at all, I want my 29 dollars back
is there any chance to get a refund? I forgot to cancel in time
I'm asking for a partial refund for December
refund to a different card please, the old one is closed
this is useless to me, refund it
I purchased it yesterday and changed my mind, refund please
Please send the money back to the account it came from
your refund went to the wrong account
I only got half of my refund
they told me I'd be refunded in five days, that was a month ago
== refund/trades
we had to stay an extra night because of you, please pay for the hotel
train was three hours late, I claim compensation
I want compensation for the delayed flight
the tour didn't take place, money back please
I cancelled the booking in time and haven't been refunded
where's the deposit for the rental car
the deposit for my apartment hasn't been returned
Please return the security deposit
the concert got moved and I can't go, I'd like to be reimbursed
I paid the bill twice by mistake, send one payment back
I have credit on my electricity account, please pay it out
pay out my remaining balance, please
I've moved out, please transfer the credit back to me
the washing machine broke within a week, I want the purchase price back
the lamp was defective, money back
I sent in the laptop for repair twice, now I'd rather have the money
reimburse my taxi, the shuttle never came
Reimbursement for the doctor's bill hasn't arrived
when will you reimburse my medical expenses
I sent the receipts for reimbursement in May
the course was cancelled, please return the fee
membership was cancelled but the rest of the fee was not paid back
food never arrived, refund the order
half my groceries were missing, can I have the money back
the ticket machine swallowed my 20 and gave no ticket
the shirt has a hole, refund it please
returned unit arrived at your warehouse last week, no money so far
== cancel/software
we are leaving
We've decided not to renew
please don't renew our contract
we won't be renewing next year
we're moving to a competitor
we found something cheaper, please stop our plan
Stop the subscription
I don't want to go on after the trial
not continuing after the trial, thanks
I no longer need your product
delete our company's account and all its data
how do I cancel my subscription?
where can I cancel my plan
How can I get out of the contract?
I've been trying to cancel for a week
we want to unsubscribe from the paid plan
downgrade to nothing, we're done
this is our notice of cancellation
we hereby give notice to terminate the agreement on 31 December
Please confirm our cancellation
the team has been dissolved, we don't need the licences any more
we'll go with another tool
thinking of leaving you, your rival is cheaper
My boss decided to drop your tool, what do we have to do to end it
can I cancel any time? then please do it now
remove my account and my data
wipe my account
take me off the plan
please stop my monthly plan
kill my subscription
I want to leave
It's time to part ways, please cancel
we have no budget for this next year, so we need to cancel
I signed up by mistake, cancel it please
delete my profile for good
== cancel/trades
I'm moving abroad, cancel my internet
please cancel my booking for Friday
I have to cancel the hotel reservation
cancel the rental car
I won't make it, cancel my appointment
stop delivering the newspaper
stop the meal kit deliveries
stop sending me boxes
I want to return my leased car early and end the contract
withdraw from the purchase contract
I want to withdraw from the contract within 14 days
revoke my order
I cancel my policy because I sold the car
I'd like to give notice for my flat insurance
i would like to switch to a different insurer
switching to another network, I need my leaving code
Changing bank, close my depot
end my donation
please drop me from the course
cancel the repair, I bought a new one
stop my order, it's taking too long
cancel the technician's visit, and the whole contract as well
my mum passed away, please end her contract
call off the delivery, I don't want it
take me out of the loyalty programme and delete my data
I don't want the pre-order any more
== complaint/service
please register my complaint
I want this on record
who can I complain to?
your agent hung up on me
your colleague on the phone was extremely rude
The support agent insulted me
I've been transferred five times and nobody helps
Nobody has answered my ticket for three weeks
your support is terrible
worst service I've ever had
I am not satisfied at all
your account manager never replies
you lied to us about the features
your salesman promised things that don't exist
your consultant made racist remarks
the trainer you sent was drunk
the installer was two hours late and then left without finishing
your chat agent closed my case without solving it
I feel cheated by your company
This is unacceptable and I want a manager to know
the way your company treats customers is shameful
your employee shared my number with his friends
your employee told other clients about our figures
the service keeps getting worse and we are unhappy
I am disgusted by the way I was spoken to
doctor's assistant refused to let me in and was very impolite
the driver was smoking and shouting at passengers
the cleaner broke a vase and denied it
driver refused my wheelchair
your hotel room was filthy, cockroaches in the bathroom
the crew was unfriendly and we got no water for five hours
the repair was done badly, same fault again
I've had the same device repaired three times, I'm fed up with the quality
the phone came back from repair with a cracked screen
the new fridge came with a dent and the delivery men were rude
My parcel was thrown over the fence
the courier lied about trying to deliver
the bag you sold me fell apart, poor workmanship
the tickets we paid a fortune for had no view, very disappointed
your advert is misleading
your product is nothing like advertised
I've been waiting at the counter for two hours and then was sent away
we expected much more of you, this is a let-down
You broke your promise again, I'm disappointed
I have never been so badly treated
your bank manager was condescending to my wife
I want to report one of your employees
the agent discriminated against me
the interpreter you booked never came and the meeting was ruined
poor quality, not what I paid for
the item is damaged
arrived broken
it was damaged on arrival and the box was open
this isn't the product in the pictures
`;
