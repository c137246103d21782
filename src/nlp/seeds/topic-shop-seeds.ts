/** Online shops: short, hurried lines with order numbers, many of them with slips of the finger. */
export const topicShopSeeds = `
== cancel/order
need to cancel my purchase from this morning
how do i cancel order #55120
can u cancel purchase 440021
assistance with cancelling an order
please cancle my order
where do I go to cancel an order I placed
i dont want the item anymore cancel it
I've bought several things, I need help to cancel the last order
I have to cancel a purchase
cancellation of order 00912
problem cancelling purchase 3329
i need asistance canceling order 1002
can you help me to stop order 78120 before it ships
My son ordered this by mistake, please cancel
what do I do to cancel a purchase
is it too late to cancel order 5523
withdraw my order from yesterday
order cancelation
== cancel/shop account
remove my gold account
can I remove the premium account
help to remove a platinum account
how could I remove the free user
I want to get rid of the pro account
what are the steps to delete a free account
where can I find how to close a gold account
find out about deleting my pro account
question about the termination of a gold account
trouble deleting a premium user
I want to remove my gold account
help to close a free account
how do I terminate my platinum account
account deletion
I have a question about deleting a standard account
problems with the removal of my user account
cancelling freemium account
i do not know how to delete a premium user
assistance to terminate a pro account
can I delete my profile for good
where can i cancel my gold account
information about cancelling a free account
what do I need to do to remove my account
remvoe my account
I need to know how to delete an account I no longer want
i want help closing a freemium account
canceling the standard account
Closing a pro account, how?
i have an issue with the cancellation of my premium account
== complaint/claim against the company
file a claim against your company
how do I lodge a complaint against your business
where can I file a reclamation
lodge a consumer claim
I would like to make a claim against your brand
i dont know how to make a complaint against ur company
assistance filing a customer complaint
help lodging a reclamation
what do I need to do to lodge a claim against your organization
can you help me lodge a customer claim
wanna make a bloody reclamation
consumer reclamation
filing a consumer claim
need assistance to submit a complaint against ur firm
making a customer claim
i try to file a compalint about your service
where do i send a claim about your organization
== complaint/goods and delivery
parcel arrived crushed and half of it is missing
the courier left my package in the rain and it's ruined
your driver threw the box at my door
The dress looks nothing like the photo, I'm disappointed
item came damaged, this is the second time
The product broke after two days, terrible quality
I'm really unhappy with what you sent me
you sent me the wrong colour again, this is unacceptable
the food arrived cold and the rider swore at me
I waited all day and nobody came to deliver
the sofa has a big scratch, I'm very upset about it
This is not what I ordered and nobody answers my mails
your shop assistant laughed at my question, that was humiliating
very poor packaging, everything inside was broken
I have never had such bad service from a store
The quality is a joke, it fell apart in a week
your staff ignored me for twenty minutes
The technician left the house dirty and a hole in the wall
courier marked it as delivered but never showed up, and he was insulting on the phone
the delivery man refused to carry it up although I paid for it
Used item sold to me as new, not acceptable
== refund/get refund
how do I get refunds
refunds, how do I receive them
rebating $500
reimbursing 70 dollars
restitution of $200
I want to learn how refunds work for an item that I bought
I need to ask for a refund, what do I do
help demanding compensations
demand a rebate
how can I get my money back
where can i ask for a reimbursement
reimburse 120 dollars
i need help requesting compensation
want to get a restitution of my money
I paid 99 dollars for this order, can I receive a refund
how could i ask for refunds
rebate 75 dollars
I need help to receive compensations of money
wanna get my bloody money back
i dont know how to request a reimbursment
asking for a restitution of money
assistance obtaining refunds
refudn my order please
compensation of my money
i'd like to demand a compensation for a broken item
requesting reimbursement of $60
what do i need to do to be reimbursed
obtaining a rebate
== refund/track refund
check the status of my refund
I need to see the current status of a refund for order 4410
help checking my refund
my rebate has not arrived
I sent the shoes back three weeks ago and still no money
is my compensation on the way
how do I see when the refund comes
tracking says you got the return, so where's my money
== refund/goods
I returned the jacket and would like the full price back
please credit me for the missing items
I was promised my shipping costs back
never got the parcel, I expect a full refund
one of the six glasses was broken, can I have part of my money back
It doesn't fit, I want to send it back and get my money
the price dropped the day after, refund me the difference
please transfer the purchase price back to my account
I'd rather have the money than a replacement
store credit is no use to me, I want cash back on my card
My concert was called off, how do I get the ticket money
hotel was overbooked, we want our money back
== billing_dispute/payment issue
what do I have to do to report a problem with a payment
how do I inform you about problems with payments
how can I report issues with online payment
notifying of errors with payment
inform of payment issues
i have to tell you about trouble with online payments
some problem with my payment, help
where do I report payment errors
I have a problem with a payment
i want to report payment problems
error with payment, help
how do I notify you of a payment error
help solving a problem with online payments
I need to inform you of an issue with my payment
cannot pay, I get an error with online payment
payment trouble
i dont know how to report errors with payments
troubles with an online payment
wanna report a damn payment error
assistance with payment issues
could you help me solve an error with onlien payment
where can i report an issue with payments
informing of payment problems
reporting problems with payment
i need hlep to report an error with online payments
is it possible to notify you of trouble with a payment
I get an error every time I try to pay
the payment does not work
my payment failed but the money was taken
payment error
there is a fucking issue with my online payment
I want help with an issue with a payment
== billing_dispute/shop
I was billed for two pairs but ordered one
my invoice shows an item I never ordered
the discount was not taken off my bill
You charged my card although I cancelled the order
I paid by voucher and you still debited my card
The total on my invoice is wrong
you debited 89 instead of 79
charged me for express shipping, I chose standard
order cancelled but still charged
the amount you took doesn't match the confirmation
== ordinary/order errands
where is my order
track order 88213400
when will my parcel arrive
ETA of purchase 9001
swap an article of my order
remove one item from my order and add another
I need help ordering some products
i want to purchase several articles
can I order from Norway
list your accepted payment modalities
can i pay with paypal
check the allowed payment options
can I pay in instalments
download my invoice
I need the invoice for my last purchase
take a quick look at my invoice #993
i want to see the bloody bill from Ms. Baker
check invoice #00312
looking for the bills from last month
when will this be back in stock
do you have this in size 42
what are the measurements of the table
== ordinary/shop account
create an account
I want to open a gold account
sign up for a free account
i have problems registering an account
I got an error when signing up
edit my personal details
modify the info on my pro account
changing data of premium account
correct a detail in my profile
switch to the premium account
change to the free account
use the platinum account
upgrade my account to pro
forgot my password
recover my user PIN
reset my damn password
help restoring my access key
my pass was lost, reset it
retrieve my profile key
subscribe to your company newsletter
help me cancel the newsletter
stop receiving your newsletter
newsletter unsubscription
leave a review
I'd like to leave feedback about a product
where can i post an opinion about your services
is there a place to rate the company
send a comment about a product
contact customer service
give me your customer service phone number
speak with an agent
== ordinary/policies and fees
in which cases can I ask for a refund
I need to see your money back guarantee
under what circumstances do you give refunds
can services be refunded in general
How many days do I have to return something?
who pays for return shipping
do you give refunds or store credit
see the cancellation fee
check the early termination fee
is there a fee for cancelling early
what are the cancellation terms
until when can I cancel a booking free of charge
what happens when I cancel, do I lose my points
What is your complaints procedure?
`;
