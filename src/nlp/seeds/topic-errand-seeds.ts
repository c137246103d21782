/** Errands that a machine may run, in the frames that grave ones use as well: greetings, "assistance with …", "I have a problem with …", numbers, hurry. */
export const topicErrandSeeds = `
== ordinary/voice errands
Hi, good morning, my name is Angela and I'd like to know my account balance.
Hello, please tell me my balance.
Hi there, can you check how much I have in savings? My account number is two two nine seven one zero four six.
Good afternoon, could you give me my current balance please
hello, i need my balance
Yes hi, I'd like to go over my recent transactions.
Hey, I need to look at my transaction history, I want to check on a purchase.
Hello, did a deposit from my employer come in?
Hi, can you verify the last few purchases on my debit card for me?
Hello there, this is Luis Ortega and I want to open up a savings account.
Hey, I would like to open an account with you today, my name is Paula Simmons and I was born on March second nineteen ninety.
Hi, my name is Roy, I'm looking to open a checking account with your bank.
Good evening, I want to start a new bank account for my daughter.
Hi, is it possible to wire some money to my cousins in Poland?
Hello, I was wondering if I can do an international wire transfer.
Good morning, I need to wire eight hundred dollars to another bank. The routing number is one two two one zero five.
Hi, I want to make a domestic wire.
Hello I'd like to move three hundred dollars from my savings to my checking account.
Hey can we make this quick, I need to transfer some funds between my accounts.
Good evening, I want to move money from account four four one to account nine eight two.
Hi, where can I find an ATM close to me? I'm at twenty-one River Road in Madison.
Hello, what's the closest ATM, I need some cash fast.
Good morning, I'd like to find the nearest physical branch please.
Hi, I live in Tulsa, which branch is closest?
Hi, how late is the branch open tonight? I get off work at six.
Hello, which days are you open?
Good afternoon, is your branch on Main Street open on Sundays?
Hi, so, just out of curiosity, how much am I able to withdraw in one day?
Hello, what's my daily ATM limit?
Hi, I've got a question. Can I put cash in at one of your ATMs?
Hello, how long is it gonna take for the transfer to arrive?
Hi I've been waiting since this morning and the payment hasn't posted. When will that be?
Hello, I locked myself out and need to reset my passcode.
Hi, I can't remember my online password, this is Marge.
Hi, I want my security question changed please.
Hello, for extra security I'd like to set a new security question.
Hi, please set up online banking for me.
Good morning, I want to get the app for online banking going, I need help with that.
Hello, I've just moved, please update my address. It's seven hundred Oak Lane, Boise, Idaho.
Hi, I'm calling to change my address.
Hello, change my work phone number please, the new one is five five five zero one nine nine.
Hi, I need to change my email, can you do that? My pin is 8820.
Hello, my name is Dominic, can I change my billing to monthly?
Hi, I'd like to update how often I get billed.
Good evening, I'd really like to change my payment preference. The card I have is 4111 0000 2222 3333 and it expires on 04/2027.
Hello, please change my billing preference to direct debit.
Good morning, I would like to pay my latest bill.
Hi, how do I pay your company?
Hi, can you check the status of the payment on my last bill.
Hello, I'd like to check whether my last bill got paid.
Good afternoon, my name is Walter, please check the payment status of my last bill.
Hello, my policy number please, I don't have it.
Hi there, I want to get the number of the policy I'm enrolled in.
Hello, this is Kim, I'd like to get proof of insurance.
Hi, I need a copy of my insurance proof for the dealer.
Good morning, I want to enroll in one of your insurance plans. They look great.
Hello, I'd love to sign up for a plan, my name is Victor Chan.
Hi, I need some insurance for my new house.
Hi, how are you? I'd like a quick quote on life insurance.
Hello, can I get a quote for my motorcycle
Hello, please add my mother as a dependent, her name is Ruth Delgado.
Hi I want to add a dependent to my account.
Good afternoon, can you remove a dependent from my plan please?
Hi, please help me take a dependent off of my insurance plan.
Hello, I need to alter my insurance plan.
Hi, I want to change from Basic Auto to Premium Auto.
Hello, I moved to Ohio so I need a different plan.
Hey, I'd like to change my plan please.
Good morning, my name is Frank and I want to upgrade my plan.
Hello, how are you doing today? I have a quick question about your services.
Hi, I'm calling about my savings account, what's the rate?
Hi, I got a letter in the mail about my renewal, what do I have to do?
Good morning, I need a form for my taxes.
Hi, I'd like to make an appointment with a banker.
Hello, I need a new checkbook, I ran out of checks.
Hi, can I order a cashier's check?
Hi I'd like to apply for a mortgage.
Hello, I want to raise the limit on my credit card.
Good afternoon, when's the due date on my credit card?
Hi, I need directions to the branch on Pine Street.
== ordinary/shop errands
need assistance placing an order
i need to buy something can u help
help me order an article
I want to buy two of your products
assistance ordering
wanna buy a product help me
status of order 7781230
status of purchase 2201
checking order 4402 status
check ETA of order 990123
where is purchase 77120033
i need to know when order 5512 arrives
help to track purchase 88120
question about the delivery of order 1123
problem tracking order 9907
how can i see where my article is
i dont know how to check the status of my order
help me changing order 66120
add a product to purchase 4481
i need to swap several items of order 1229
problems with changing order 88120
i want to modify the products of order 3317
changing the address of my order
i have a problem with my shipping address
assistance editing my address
help with setting up a delivery address
tell me more about changing the shipping address
i want assistance to correct my delivery address
i cant find where to enter a second shipping address
need to submit a new damn shipping address
what shipping methods are there
I have to see the delivery options
want to check the shipment choices
can i order from Portugal
do u deliver to Ireland
can I check which delivery options you have
I need to check when my item is going to arrive
help checking the delivery period
how long do I have to wait for a package
need to know how long the item takes
how soon do you deliver
check invoices
i want to see the invoice #77120
help looking for a bill from last month
I need to find my invoice from Mrs. Carter
see bills from John Miller
take a look at the invoices of Ms. Green
I'd like to see the damn invoices from Mr. Brown
downloading invoice #12033
i want assistance to get my invoice
send me bill #5502
get my bill from Anna Keller
I have to download my bloody invoice, help me
could I have the receipt for order 3301
see which payment methods are allowed
i need to check the accepted payment options
I do not know how to list your payment methods
list ur damn payment modalities
can I pay with visa
see your refund policy
I want to see the reimbursement policy
assistance checking the refund policy
help to see ur compensation policy
I need to check your money-back guarantee
wanna see the bloody money back policy
how do I see in which situations I can ask for refunds
when can I ask for my money back
are services refundable
is a deposit refundable in general
in what cases is an item reimbursable
checking the cancellation charge
I need to check the damn cancellation penalty
I have to see what the exit fee is
i don't know how to see the early termination penalty
how much would the termination fee be
help checking withdrawal charges
do I have to pay a penalty if I cancel
create a pro account
open a damn free account
i want to create a new platinum account
help to register a user
need to sign up for a gold account
opening a standard account
I need assistance to create an account
problem with registration
report a problem with signing up
errors with registration, help me
edit account
modifying the details of my gold account
updating data on a platinum account
correcting info on my free account
i do not know how to edit my damn personal data
change information of the standard account
switch account
switching to a gold account
change to the pro account
i want to use my freemium account how
help me to use the platinum profile
i need to switch to the premium profile
switching user
upgrading to the pro account
resetting my account PIN
I want help resetting my profile key
assistance to recover my access key
restore my pwd
i have a problem with my lost password
I have a problem with my forgotten PIN
recovering the password of my account
i lost my user password how do i get it back
need help resetting a forgotten passcode
what do I have to do to reset my user key
problems with newsletter
assistance to unsubscribe from ur newsletter
I don't want the newsletter any more
cancel my newsletter subscription
help me to sign up to the corporate newsletter
receive the newsletter
leave an opinion about a service
help to leave some feedback
I am trying to send feedback on an article
I want to leave a review for your products
is there an address for comments about a product
can I submit an opinion on your services
what is the number of customer service
at what times can I call support
contact customer support
i need to speak with someone
== ordinary/bank app errands
I'd like my card to be activated
please activate this card
can't activate my card
how do I get my card working for the first time
Where's my new card?
My new card still hasn't been delivered
Why isn't my card here yet?
my card is taking very long to come
Has my card been sent? Can I get the tracking?
a week has passed and no card came, should I wait longer?
will I get tracking for the card
can I choose the day of delivery for my card
is there a way to know where my card is on its way to me
I'm in Korea and my card expires, can I get another one here
can a replacement card be sent to a foreign country
could I get a new card, the old one is worn out
the card is cracked, I need another one
Can I put my card back in the app? I found it.
I'd like to reactivate the card that turned up again
found my missing card, please reactivate it
I already found my card, I don't need a new one
how do I see my card in the app
the card came, how do I link it
Is linking a card something I do or you do?
who can top up my account besides me
can my mother top up my account
can another person put money on my account
I topped up and the money isn't in my wallet
I topped up but my balance stays the same
money gone after a top-up
the top up was taken from my card but doesn't show in the app
trying to add money by card and it fails
Why can't I top up with my American Express
apple pay top up isn't working
how do I top up by card
can I use my credit card to add funds
what should I expect to pay for a SEPA transfer
do SWIFT transfers work with you
how much does it cost to add money with a US card
Will topping up with a foreign card cost me something
is a charge applied for a bank transfer top up
maximum top-up in one day
can I top up as often as I want
if my balance is low will it top up by itself
schedule a top up
do I have to verify the top up
where do I enter the verification code of the top-up
I can't find the code for the top up
do I need to verify my identity to use the account
is the identity check really required
why do you want to know all this about me
why must I prove who I am
what kind of ID do you need
which details are needed for the identity check
steps to verify my ID
how does the verification work
where do I upload my passport
I'm not sure how to verify myself
what's the origin of the money in my account
can I see who sent me money
which money do I have there and where from
how many currencies can the account hold
which fiat money can I keep
are any currencies not supported
I want to swap my money into a foreign currency in the app
what currencies can I exchange to
how are the rates set
is the rate fixed
tell me today's rate for euros
where do you get the exchange rate from
what rate will I get if I exchange now
can I exchange on weekends
Is it free to exchange currencies
does the exchange fee differ by currency
can I take out foreign cash at an ATM on holiday
which machines can I use on my trip
will my card work in Spain
Where can I get money out
which shops take it
are there businesses where this card isn't accepted
what number do I need for contactless
I can't remember my passcode
the passcode doesn't work
get my passcode back
how do I see my PIN in the app
I never got a PIN with my card
when will my PIN come
can I pick my PIN
do I have to go to a bank to change the PIN
PIN change at a machine possible?
from abroad, how do I change the PIN
my last name changed, please update
some of my details must be changed
I moved, how do I edit my address
Can my son of 14 have an account
is there an age restriction
can I open an account for a child
can foreigners get a card
do you send cards to Australia
which countries are you in
could I have both a Visa and a Mastercard
I prefer Visa
I need an extra card for my husband
does a second card cost anything
what does a spare card cost
how do I obtain a plastic card
do I get a real card as well
how fast do I get a virtual card
I can't see a virtual card in my app
where do I go to order a disposable card
what are disposable cards good for
how often can I use a disposable card
I need lots of disposable cards each day
restrictions on disposable cards
can I have a virtual card without premium
how safe is the card when I buy online
how do I pay with my phone
How do I use the app for the first time
can I use the app on two phones
does the app work on a tablet
can my employer pay my wages in here
can people send me money directly
how does a friend pay me
what do I need to receive money
Transfer from my other bank, how?
I can't figure out how to put money in
how long until money from Germany is here
how quickly does a transfer to India arrive
== ordinary/office errands
please add two more seats
I'd like to upgrade to the yearly plan
we want to buy 20 more licences
could you send us a quote for 50 users
we'd like to switch to annual billing
we want to pay by invoice from now on, where do I set it
please change the billing contact to Jana
where can I add a purchase order number
I need last year's invoices as PDF
can I get a receipt for the payment of May 3
our address on the invoice has changed
how do I add a cost centre
I want to transfer ownership of the workspace to my colleague
my colleague leaves next month, how do I hand over her projects
add me to the waiting list for the beta
please enable the new editor for us
we need to add a domain
I'd like to book a training
Could you tell me how roles work?
Is it possible to hide a column?
Could someone explain the difference between a board and a list?
can you help me set up a filter
Can you help me find the export
could you send me the link to the guide
I need help with the first import
I don't know how to share a folder
I can't see the button you mean
there's no such menu on my screen
It asks for a code, where does that come from
the picture I uploaded is too dark
my browser says I need to update
the video has no sound on my side, is it muted by default?
what happens if I delete a label
we have 12 people, which plan fits
how many projects can I have on the free plan
is the free plan free for ever
does it come with a trial
can I see the price for Switzerland
do prices include VAT
Does the price go up if I add storage?
who can see my profile
where can I see who changed a page
can I undo the last step
I need the old version of a page back
how do I sort by name
how do I get it on my phone
where can I download the desktop app
is there a plugin for WordPress
can I sync my calendar
does it work with Teams
how do I map fields in the importer
what does the API return when a user is missing
how many requests per minute are allowed
where do I find a code sample in Python
which events can a webhook send
how do I paginate through results
how do I filter by date in the API
what scope does my token need to read users
where do I get the client secret for OAuth
how do I set the callback address
what is the format of the timestamp
how do I update the SDK
can I use the library in the browser
is there a changelog
does the connector support Oracle
how big may an attachment be
what's the retention time of backups
in which country are your servers
can I download the security white paper
who are your sub-processors
do you sign NDAs
how do I set a password rule
where do I enable login with a passkey
how do I give read-only access
can I limit access to our office IPs
what does "suspended" mean next to a user
how do I reactivate a user
how do I restore a project from the bin
the export is running, how long will it take
my report is empty, do I need to choose a date?
how can I make the list load fewer rows
the letters are too small, can I zoom
why is the sidebar gone
why does it say read only
why do I have to log in again every day
why can't I edit this page
why is the button grey
how do I sign a document
how do I request a signature
can two people sign
is there a mobile scanner
does the till work without internet
how do I set up a second printer
where do I put the SIM card in the tracker
how do I reset the thermostat
what does the orange lamp mean
how do I clean the filter
how often should I change the oil
which size do I need
how do I put it together
is assembly included
can you deliver on Saturday
can I change the delivery day
can I collect it myself
do you take old devices with you
what time is check-in
can I check out late
can we have a baby bed in the room
may I bring an extra bag, what does it cost
what can I take in hand luggage
do I need a visa for Egypt
which terminal do I leave from
is the train on time
where can I buy a monthly ticket
can children travel free
how do I add my frequent flyer number
can I get a vegetarian meal
I'd like to move my appointment to next week
when is the doctor in
do I have to come fasting
where do I send the doctor's bill
how does dental cover work
how do I report a change of income
what does the policy say about bicycles
is a rented car covered
how do I register my meter
when does my contract end
how do I tell you my new bank account
can I pay my bill in the shop
what is the notice period
how do I read my bill
what is the base fee
how do I get the student tariff
do you have fibre in my street
how do I change the wifi password
where do I see my data usage
how do I block calls from a number
can I get an eSIM
`;
