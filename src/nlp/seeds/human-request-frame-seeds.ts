/**
 * Beginnings, and how they may go on: crossed with each other, they teach that it is not the beginning that asks for a
 * human. "…" is where the rest goes. English, written for this project.
 */
export const humanRequestFrameSeeds = `
== frame/do
I want to …
I want to … please
I would like to …
Hello, I would like to … please
hi there, I'd like to …
I'd like to … now
I need to …
I need to … urgently
I need help, I want to …
I have to …
I've got to …
I am trying to …
I'm trying to … and it doesn't work
I wish to …
I was hoping to …
I no longer want to wait, I want to …
I don't know how to …
I don't know what I have to do to …
I do not know how I can …
I can't …
I tried everything and still can't …
can I …
can I …?
How can I … regarding my last payment?
How do I …?
can I … today please
could I please …
may I …
can we …
is it possible to …
would it be possible to …
how do I …
how can I …
how to …
hey! how would I …
what do I need to do to …
what's the best way to …
where can I …
where do I go to …
let me …
just let me …
please let me …
help me …
help me to …
please help me …
can you help me …
could you help me to … please
Hello, can you kindly help me to …
I need help to …
I need assistance to …
I want assistance to …
want help to …
need help, …
wanna …
… please
… now
…
um yes hello I wanted to …
okay so I'm just trying to … I guess
so yeah basically I want to … and I don't know how
no, I want to …
thanks but I want to …
This is not working, let me …
I really want to …
I'd rather …
I prefer to …
Good morning, my name is Alex and I'd like to …
we would like to …
We need to … before Friday

== frame/thing
I want …
I want … now
I'd like … please
I would like …
I need …
I need … asap
need …
give me …
gimme …
get me …
can I get …
can I have …
could I get … please
can you get me …
please send me …
please find me …
where is …
where can I get …
where can I find …
is there …
do you have …
how do I get …
how can I reach …
I'm looking for …
looking for …
I asked for …
I am waiting for …
just …
… please
… now!
…!!!
…!!
…!
Is there …?
can I have …?
…
hello, … please
I prefer …
I'd rather have …
no, I want …
I pay for premium, where is …

== ask/do
speak to a human
talk to a person
talk to someone
talk with an agent
chat with a real person
speak with a representative
speak with somebody from your team
be transferred to an agent
be connected to a human
reach a live agent
contact an operator
get a human on the line
deal with a real person
talk to your manager
speak with someone in billing
get in touch with an employee
have someone call me
have an agent look at it
escalate this
talk to someone else
speak to an actual person
discuss this with a human
get hold of somebody in support
call somebody
ask a human
talk to tech support
speak to customer service
hand this over to an agent

== ask/thing
a human
a person
an agent
a real person
a live agent
an operator
a representative
a human agent
someone to talk to
somebody who can help me
a call back from someone
your manager
a technician
an actual employee
customer service
a human being
my human
a supervisor

== none/do
cancel my order
cancel my subscription
cancel my policy
cancel the booking
change my address
change my password
change my plan
change the date
change my flight
change the owner
change the language
update my details
update my card
update the app
pay my bill
pay by bank transfer
pay in cash
pay later
get a refund
get my money back
get an invoice
get a quote
get a discount
get the newsletter
get cash back
get a spa treatment
receive my salary
receive your magazine
buy a ticket
buy some items
buy more storage
purchase an article
order a new card
order two of them
order room service
book a room
book a table
book a flight
reserve a car
return an item
return the shoes
exchange my jacket
track my parcel
see my invoice
see my balance
see the prices
see how long delivery takes
check my order
check in
check the status of my claim
check the cancellation fee
know where the money is
know why I was charged
know when it arrives
know what it costs
know if you ship to Chile
find my PIN
find the invoice
find my order number
file a claim
file a complaint
report an accident
report a lost card
report an error
report a problem with my payment
open an account
open the app
open the gate
close my account
delete my account
delete a file
create a new account
create an API key
create a project
set up an account
set up a delivery address
set up single sign on
reset my password
reset the router
unlock my phone
activate my card
activate roaming
freeze my card
block my card
withdraw money
withdraw cash abroad
deposit a cheque
top up my card
transfer money
transfer funds to a beneficiary
transfer my domain
transfer the licence
send money abroad
send a parcel
connect my printer
connect to the wifi
connect to Dropbox
connect my account to Zapier
call a number abroad
forward my emails
escalate privileges
add my daughter to my plan
add a driver
add an item to the order
add a colleague to the workspace
remove a person from my plan
remove an item
invite my team
assign a ticket
upgrade to premium
downgrade my account
switch to the free plan
switch to another tariff
renew my policy
extend my stay
move my appointment
make a reservation
make a payment
make a complaint
leave a review
leave feedback
log in
sign in with Google
sign up
subscribe
unsubscribe
use my voucher
use the app abroad
use it offline
install the app
install the agent on my server
download my bill
download the report
export my contacts
import a file
upload a document
share a folder
save my work
print a label
scan a code
read the manual
edit my profile
edit my order
verify my identity
verify my phone number
enrol in a plan
get access to the folder
go back to the old design
start a trial
stop the payment
stop the emails
turn off notifications
talk in Spanish
speak French with you
bring my dog
park my car
swim in the pool
have breakfast earlier
leave the group
dispute a charge
claim my miles
submit a meter reading
restore a backup
integrate the webhook
deploy the build
compare two plans
see my doctor's letter
refill my prescription

== none/thing
a refund
my refund
my money
my money back
my order
my parcel
my card
a new card
a virtual card
a second card
an invoice
my invoice
the bill
a receipt
a quote
a discount
a voucher code
a price list
the link
the manual
the address
my PIN
my password
my policy number
a copy of my policy
a loan
an account
a bank account
a better price
a bigger size
a ticket
two tickets
a room
a double room
a table for two
a taxi
a pool
a gym
parking
breakfast
a replacement
a charger
a new router
a SIM card
a phone
more data
more storage
an API key
an export
the report
a demo
a trial
an update
a backup
the download
a certificate
a form
a letter
a prescription
an appointment
the test results
a meter
a tariff
wifi
access
an answer
the answer
information about shipping
help with my order
help with my password
a solution
some items
a product
your opening hours
your address
your return policy
an agent seat
a bot template
a chat widget
a personal loan
`;
