/** Lines from both sides of each edge, close together: what tips a message over. */
export const topicEdgeSeeds = `
== security/edge
our files are visible to people who aren't in our company
I can look at other customers' invoices
the export I downloaded holds another firm's contacts
why do I see projects from a company I don't know
a user of another organisation shows up in our member list
I opened my bill and it's a stranger's
you mailed me somebody else's contract
the statement in my inbox belongs to another person
changing one digit in the url shows another user's profile
anybody with the link can read our payroll
strangers can read my private messages
my ex reads my messages
my husband's ex has access to our account and I want her locked out
I clicked on a bad link and now weird posts go out from my profile
my account posts things I never wrote
my friends get spam from me
my handbag was nicked
my bag with all my cards was taken
someone walked off with my phone
my rucksack with the work laptop was stolen on the train
card's gone, block it
lost my card and I'm panicking
I can't find my card, what do I do?
somebody's been in my account
hacked!
I got scammed
fraud alert on my account, is it real?
I shared my one-time code with a caller
I got a call from "your bank" asking for my PIN
is this text message really from you? it has a link
a mail in your name asks me to confirm my password
the signing key is on the internet
one of our devices was compromised
malware on the terminal
there have been dozens of failed logins on our admin account
we see logins from unknown addresses at night
someone is trying to get into my account
the recovery address was changed to one I don't know
the auth check is missing on one of your endpoints
your reset link can be guessed
passwords are stored in plain text in your log
session cookies aren't invalidated at logout
our child's location was visible to strangers
== legal/edge
my son got hurt on your swing
your treadmill threw me off and I broke a rib
I burned my hand on your toaster
I was hurt in your shop
your driver hit my bike and I'm in hospital
the product cut my finger badly, I want compensation for the injury
your pan's handle broke and I got scalded
stop using our name and logo at once
one of your sellers offers counterfeits of our bags
a competitor uses our brand in your ads
please preserve the emails, there is a trial coming
the court wants the messages of this user
papers will be served on you
I shall see to it that a judge looks at this
you owe me under consumer law
I have rights as a consumer and will enforce them
this violates our contract
you breached the agreement
Your company acts against the law
I am taking this further, to the ombudsman if need be
my union's lawyer
we need a statement for the authorities
the commission for data protection has opened a file on you
I asked you to erase my data under the GDPR and you did not
please send all personal data you have about me, as the law provides
you have no legal basis to store my data
I was discriminated against and will take action
notice of claim
== cancel/edge
scrap my order
bin my order please, I've changed my mind
call off my purchase
please don't ship it, I no longer want it
we're going with another vendor
we chose another supplier for next year
we signed with a competitor
we're dropping your product
our board decided to stop using your software
I'm off to another provider
I'm done with you, remove me as a customer
discontinue the service
end the service
please terminate everything we have with you
pull the plug on our subscription
I won't be needing your services any longer
inactivate my account
finish my account
how do I go about finishing my account with you
get me out of this subscription
unsubscribe me from the paid service
I want to stop paying for this
no more payments please, end it
I'd like to resign my membership
I'm not renewing
I will not extend
let it expire at the end of the month
please wind up our account
give back our data and close the tenant
== refund/edge
I want the amount I paid returned
send me my cash
I'd like part of the price back because the box was half empty
no sign of my reimbursement
the refund never arrived
refund still pending after a month
can you refund a merchant's payment yourselves
I want a credit for the lost days
put the money back on my card
ask for rebates
information about refunds for a product I have
learn how to get a product refunded
I did everything you asked, the seller has done nothing, just credit me the money
== complaint/edge
your man at the door called my wife names
your worker left our bathroom flooded
I'm let down by you
appalling service
dreadful experience in your shop
what a terrible way to treat customers
the parcel came squashed and soaked
box torn, contents broken
I have never been this unhappy with a purchase
Your hotline is a joke, I was cut off four times
your rep was out of line
He talked to me like I'm an idiot
your company ought to be ashamed
I want to report bad behaviour of your driver
the staff made fun of my accent
the guide left us alone in the desert
not happy at all with how this was handled
I'd like this complaint to go to your head office
I want my dissatisfaction noted
your product is rubbish and so is your service
== billing_dispute/edge
you pulled 200 from my account for nothing
why was I billed for the pro tier
the bill has a line we never agreed
second time you took the fee this month
why was money taken after I cancelled
what is this withdrawal, I don't remember making it
I want to know what this payment is, I don't recall it
why are there two transactions of the same amount
how come I see a duplicate charge
this charge isn't ours
that bill can't be right
someone from your side billed me wrongly
invoice doesn't add up
the tax on the invoice is wrong
we never ordered what's on this invoice
I refuse to pay this bill
remove the late fee, I paid on time
== policy_exception/edge
is there any wiggle room
I know the offer is over, may I still have it
we'd need 60 days to pay
can I still send it back after 35 days
throw in a free month and we'll sign
could you sweeten the deal
can I return it late, I was abroad
I'm three days past the deadline, is there anything you can do
may I hand it in after the deadline
can we get an extra discount
could you raise our quota beyond the limit for one day
could you grant me an extension
I need an exception to the return rule
could you please be flexible here
I can't meet the conditions, can we find another arrangement
can you treat us as an existing customer for the discount
can you let me book without a card
== outage/edge
team locked out since 7
every till froze
nothing comes through on any line
nobody gets in
we all get kicked out
we can't reach the service from any office
the whole floor has no network
all employees see error 500
all customers see a maintenance page though none was announced
all screens show "service unavailable"
since your deploy all logins fail
it's broken for every customer of ours
== tech_deep/edge
p95 rose from 60 ms to 1.8 s
latency doubled after the last release, traces attached
worker dies with exit status 137 after 40 minutes
webhook body cut off at 8 kB
sync swaps two fields for 3 % of the rows
first names land in the last name column after the sync
dates shift by a day in the export
java.lang.IllegalStateException: pool closed at com.example.Pool.get
TypeError: x is not a function when the SDK starts
Error: ENOSPC while building with your plugin
ValueError raised in your parser on empty input
the parser chokes on a byte order mark
segfault when I rotate the 3D model
crash on open, symbolicated trace attached
the binary crashes in a shared library, address 0x7f21
wrong sums when the currency has no decimals
integer overflow in the counter
the endpoint returns HTML instead of JSON when the token is expired
GraphQL query returns null for a non-null field
retry storm: your client ignores Retry-After
rate counter broken, remaining is minus 12
modbus reads come back byte-swapped
== ordinary/edge
thanks, the refund arrived
got my refund, thanks
my refund is here, you can close this
the charge has been reversed, all good
the outage is over, thanks
it's back up now
we found the phone again
the card turned up, no need to block it
the duplicate was my own mistake, sorry
no, close the window
close that dialog
end the tour please
delete the word
can I undo a cancel
the courier comes at what time
who is the courier for my parcel
what is a chargeback
the battery isn't charged, how do I charge it twice as fast
who is in charge of sales
free of charge?
is it free of charge
what's the reimbursement field for
how do I enter a reimbursement in payroll
how do I mark an order as refunded
how do I write a complaint policy
how do I route complaints to another team
how do I handle an erasure request with your tool
where can my customers send GDPR requests
can lawyers use the contract module
how do I reserve a court for Friday
how do I lock an account in the admin panel
how do I report a stolen bike in the city app
what does the app do when a device is stolen
how do I teach staff about phishing
what is a security deposit
my card is on its way, isn't it
My card should have come by now
Should I keep waiting for my card?
I need my card soon
what is the status of my card order, I ordered it last week
how do I freeze and unfreeze a card
can I use my card without the app
why is a payment marked as failed
how do I retry a payment
what happens after the trial
what's the discount for 100 seats on your list
when do I get net 30
are refurbished devices cheaper
can I get an alert when p95 is above 300 ms
the sync takes a while, is that normal
my top-up was charged but isn't in the wallet yet
I'd like my card to be reactivated, I had reported it lost but found it
this is the second time I'm asking where the menu is
I don't like the new colours
it would be nicer with a dark header
the font is terrible
please make the buttons larger
`;
