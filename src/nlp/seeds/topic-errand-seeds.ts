/** Errands that a machine may run, in the frames that grave ones use as well: greetings, "assistance with …", "I have a problem with …", numbers, hurry. */
export const topicErrandSeeds = `
== ordinary/voice errands
Hi, good morning, my name is Angela and I'd like to know my account balance.
Hi there, can you check how much I have in savings? My account number is two two nine seven one zero four six.
Good afternoon, could you give me my current balance please
Yes hi, I'd like to go over my recent transactions.
Hey, I need to look at my transaction history, I want to check on a purchase.
Hello, did a deposit from my employer come in?
Hi, can you verify the last few purchases on my debit card for me?
Hey, I would like to open an account with you today, my name is Paula Simmons and I was born on March second nineteen ninety.
Hi, my name is Roy, I'm looking to open a checking account with your bank.
Hi, is it possible to wire some money to my cousins in Poland?
Hello, I was wondering if I can do an international wire transfer.
Hello I'd like to move three hundred dollars from my savings to my checking account.
Hey can we make this quick, I need to transfer some funds between my accounts.
Good evening, I want to move money from account four four one to account nine eight two.
Hi, where can I find an ATM close to me? I'm at twenty-one River Road in Madison.
Good morning, I'd like to find the nearest physical branch please.
Hi, how late is the branch open tonight? I get off work at six.
Good afternoon, is your branch on Main Street open on Sundays?
Hi, so, just out of curiosity, how much am I able to withdraw in one day?
Hi, I've got a question. Can I put cash in at one of your ATMs?
Hi I've been waiting since this morning and the payment hasn't posted. When will that be?
Hello, I locked myself out and need to reset my passcode.
Hi, I can't remember my online password, this is Marge.
Hi, I want my security question changed please.
Hi, please set up online banking for me.
Hello, I've just moved, please update my address. It's seven hundred Oak Lane, Boise, Idaho.
Good evening, I'd really like to change my payment preference. The card I have is 4111 0000 2222 3333 and it expires on 04/2027.
Hello, please change my billing preference to direct debit.
Good morning, I would like to pay my latest bill.
Hi, can you check the status of the payment on my last bill.
Good afternoon, my name is Walter, please check the payment status of my last bill.
Hello, my policy number please, I don't have it.
Hello, this is Kim, I'd like to get proof of insurance.
Good afternoon, can you remove a dependent from my plan please?
Hi, please help me take a dependent off of my insurance plan.
Hello, I need to alter my insurance plan.
Hello, I moved to Ohio so I need a different plan.
Hello, how are you doing today? I have a quick question about your services.
Hi, I'm calling about my savings account, what's the rate?
Hi, I got a letter in the mail about my renewal, what do I have to do?
== ordinary/shop errands
need assistance placing an order
i need to buy something can u help
I want to buy two of your products
assistance ordering
wanna buy a product help me
status of order 7781230
status of purchase 2201
check ETA of order 990123
where is purchase 77120033
help to track purchase 88120
question about the delivery of order 1123
problem tracking order 9907
i dont know how to check the status of my order
help me changing order 66120
problems with changing order 88120
changing the address of my order
i want assistance to correct my delivery address
i cant find where to enter a second shipping address
do u deliver to Ireland
I need to check when my item is going to arrive
help looking for a bill from last month
I need to find my invoice from Mrs. Carter
see bills from John Miller
take a look at the invoices of Ms. Green
downloading invoice #12033
i want assistance to get my invoice
send me bill #5502
get my bill from Anna Keller
I have to download my bloody invoice, help me
could I have the receipt for order 3301
I do not know how to list your payment methods
list ur damn payment modalities
see your refund policy
I want to see the reimbursement policy
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
i want to create a new platinum account
help to register a user
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
i want to use my freemium account how
switching user
upgrading to the pro account
resetting my account PIN
I want help resetting my profile key
assistance to recover my access key
restore my pwd
i have a problem with my lost password
recovering the password of my account
i lost my user password how do i get it back
I don't want the newsletter any more
cancel my newsletter subscription
leave an opinion about a service
help to leave some feedback
I am trying to send feedback on an article
I want to leave a review for your products
at what times can I call support
i need to speak with someone
== ordinary/bank app errands
please activate this card
can't activate my card
how do I get my card working for the first time
My new card still hasn't been delivered
my card is taking very long to come
Has my card been sent? Can I get the tracking?
a week has passed and no card came, should I wait longer?
will I get tracking for the card
is there a way to know where my card is on its way to me
I'm in Korea and my card expires, can I get another one here
can a replacement card be sent to a foreign country
could I get a new card, the old one is worn out
the card is cracked, I need another one
found my missing card, please reactivate it
I already found my card, I don't need a new one
how do I see my card in the app
Is linking a card something I do or you do?
who can top up my account besides me
can my mother top up my account
can another person put money on my account
I topped up and the money isn't in my wallet
money gone after a top-up
the top up was taken from my card but doesn't show in the app
Will topping up with a foreign card cost me something
is a charge applied for a bank transfer top up
why do you want to know all this about me
why must I prove who I am
steps to verify my ID
what's the origin of the money in my account
can I see who sent me money
how many currencies can the account hold
are any currencies not supported
I want to swap my money into a foreign currency in the app
is the rate fixed
tell me today's rate for euros
where do you get the exchange rate from
what rate will I get if I exchange now
does the exchange fee differ by currency
can I take out foreign cash at an ATM on holiday
will my card work in Spain
Where can I get money out
get my passcode back
I never got a PIN with my card
PIN change at a machine possible?
my last name changed, please update
some of my details must be changed
Can my son of 14 have an account
is there an age restriction
can I open an account for a child
could I have both a Visa and a Mastercard
I prefer Visa
I need an extra card for my husband
I can't see a virtual card in my app
restrictions on disposable cards
can people send me money directly
what do I need to receive money
== ordinary/office errands
I'd like to upgrade to the yearly plan
we want to buy 20 more licences
could you send us a quote for 50 users
we'd like to switch to annual billing
please change the billing contact to Jana
can I get a receipt for the payment of May 3
our address on the invoice has changed
my colleague leaves next month, how do I hand over her projects
please enable the new editor for us
Could someone explain the difference between a board and a list?
Can you help me find the export
could you send me the link to the guide
I don't know how to share a folder
I can't see the button you mean
there's no such menu on my screen
the picture I uploaded is too dark
the video has no sound on my side, is it muted by default?
is the free plan free for ever
can I see the price for Switzerland
who can see my profile
I need the old version of a page back
what does the API return when a user is missing
how many requests per minute are allowed
what's the retention time of backups
in which country are your servers
can I download the security white paper
who are your sub-processors
can I limit access to our office IPs
my report is empty, do I need to choose a date?
the letters are too small, can I zoom
how do I request a signature
can two people sign
does the till work without internet
can you deliver on Saturday
can I collect it myself
can I check out late
can we have a baby bed in the room
can children travel free
I'd like to move my appointment to next week
how do I report a change of income
is a rented car covered
when does my contract end
can I pay my bill in the shop
what is the base fee
how do I block calls from a number
`;
