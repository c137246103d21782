/** What users of software ask and remark every day, in the words of many products; nothing of it needs a human or is felt. */
export const ordinaryProductSeeds = `
== ordinary/can we
can we go back to monthly after the trial year
can we return to the classic editor
can we move back to the smaller plan next quarter
can we stay on version 4 for a while
can we roll back to yesterday's published version
can we reopen a closed project
can we extend the session length
can we have more than one workspace on one contract
can we pay by bank transfer instead of card
can we pay in three parts at checkout, is that a feature
can we pay quarterly
can we get one invoice for all our subsidiaries
can we put our own logo on the receipts
can we use our own SMTP server
can we hide the price column from interns
can we turn off tracking for one list
can we skip the approval step for small expenses
can we charge our clients a setup fee through checkout
can we collect a deposit and the rest later
can we issue partial refunds from the dashboard
can we let customers cancel their own bookings
can we let buyers open a return by themselves
can we automate the reply to a complaint form
can we see who opened the contract
can we host it ourselves
can we rotate the signing secret without downtime
can we log in with Okta and with a password
can we force everyone to use a code at login
can we block free mail addresses at sign-up
can we raise the number of requests per second
can we add a banner to our status page during our own outage
can we book a room for the whole term
can I have the report in my inbox every Monday
can I get the raw data behind this chart
can I get back to the list without losing the filter
can I get the deleted column back
can I still edit a form after it is published
can I still use the old endpoint
can I make an exception to the opening hours for one holiday
can I exclude one employee from the shift rule
can I override the discount rule for one product
can I change my seat count in the middle of the month
can I remove someone from a thread
can I remove your logo from the widget
can I test without real money
can I cancel a job in the print queue
can I stop a campaign that is already sending
can I close a ticket without writing to the customer
can I delete test orders
can I delete a webhook that nobody uses
can I delete all contacts with a tag
can I delete a student from the class and keep the grades
could we add a second approver
could we see last month's numbers next to this month's
could you tell me whether drafts count towards the limit
could you point me to the docs of the new endpoint
could you explain what the grace period is
may I embed the form in two pages
are we allowed to share the dashboard publicly
are we able to limit logins to the office network
is it possible to get an alert when a sensor goes offline
is it possible to receive payouts every day
is it possible to split a payment between two sellers
is it possible to keep a user's files after he leaves
is it possible to set up a backup phone for the codes
is there any way to sort by last reply
is there any way to merge duplicate leads
is there any way to shorten the link
is there a way back after I accept the new terms in the app
we'd like to have our colours on the booking page
we want our logo at the top of the mails
our company name should appear in the sender field
our address should be on the second page as well
the footer should show our company number
the report should only count paid orders
the invoice should go to accounting@ and not to me
the alerts should reach the on-call phone only
guests should not see prices
the contract number should be printed on every page
== ordinary/why is it so
why is the billing tab missing for me
why is the total different from the sum of the lines
why is the tax added twice in the preview when both rules match
why is the count lower than yesterday
why is the fee different for foreign cards
why is my post not visible to others
why is the device shown as offline
why is the trial shorter than 30 days
why is the ledger closed
why is the timesheet rejected
why is the leave request waiting for someone else
why is the sensor reading zero
why was my ticket merged
why was the payment declined
why was the upload rejected
why was the mail not delivered to Gmail addresses
why was the job skipped
why was the customer not charged on the first
why did the status change to failed
why did the number of contacts go down
why did we get the same webhook more than once
why did the automation run two times
why did the form lose its colours
why did the bot answer in English
why did the meeting move by an hour
why does it say not allowed for this role
why does a refund take so long to show on a card
why do I get every notification by mail and on the phone
why can't I edit a sent invoice
why can't I see the class I was added to
why can we not pick the region any more
order on hold, reason fraud check, what now
the shipment is on hold at customs according to the page
the card is listed as inactive
my profile says incomplete
the seat is still counted after I removed the user
the chart still shows last week
the old logo still shows on the login page
the old price still shows in the cart
the menu is missing on the phone
the download link is missing in the mail
the tab for integrations is missing
the column for the cost centre is gone since I changed the view
I don't see where the tags went
I no longer see the archive
I can't find the export
I can't tick the box
I can't select more than fifty rows
I can't drag the card to done
I can't log in with the code
I can't log in after I changed my mail address
I cannot hear anything in the training video
we cannot see our new hire in the list
we can't upload a file above 20 MB
it doesn't let me save the form
it doesn't recognise our VAT number
it only lets me pick one
it asks for a code and I have no phone here
it asks me for a password I never set
it tells me my role is not enough
it wants me to sign in each time I open it
the page wants a card although I'm on the free plan
the integration was disconnected overnight, how do I connect it again
the automation was paused by the system, where do I start it again
our form stopped accepting entries because of the limit, how do I lift it
the rule got deactivated, is there a way to activate it again
I was removed from the group, who can add me again
== ordinary/one error
the build fails with a missing header
build stops with fatal error: file not found
compile error: undefined reference, which library do I link
npm install fails with a peer dependency conflict
pip can't find your package
the container exits right after start, which variables does it need
the deploy fails with permission denied
docker pull says unauthorized
cannot connect to the database from my laptop
connection refused on port 5432, do I have to open it
host not found when I ping the API
SSL error on my custom domain
certificate not trusted on the old tablet
the site shows not secure
the page shows error 404 after I renamed it
I get 403 forbidden with my new key
401 unauthorized in the sandbox
404 on the customers endpoint
405 method not allowed
400 bad request, which field is wrong
409 conflict when I create a contact
413 when I upload a video
415 unsupported media type
429 too many requests, what is the limit
the webhook returns 401
my webhook gets a 301 and stops
your webhook test says timeout
the signature check fails in my code
the token is invalid after an hour
invalid redirect uri
invalid client when I ask for a token
CORS error in the browser when I call the API
the SDK says unknown method
import error after I installed the package
module not found after updating the SDK
the example in the docs gives a syntax error
the response is a JSON with status and message
the API gave me a JSON with an id and a URL, what is the URL for
the API answers with an empty list
the call returns null for the phone field
the response has no field called total
the date comes back in UTC
amounts come back in cents
the CSV has a semicolon, is that right
the import says unknown column
the import stops at 1,000 rows
the file is too large, says the uploader
upload failed: wrong format
the PDF opens blank in the browser
the attachment is called winmail.dat
umlauts look wrong in the export
the barcode does not scan
the camera shows a black picture
the sensor shows no value
the hub blinks orange
the bulb does not pair
the lock says low battery
firmware update stuck at 40 percent, can I unplug it
error code E12 on the display
error: quota exceeded
error: seat limit reached
error: name already taken
error while saving: required field missing
it says something went wrong when I save
it says session expired
it says no permission
it says my browser is not supported
it says another user is editing
the app crashes when I open the camera on Android 9
the app closes when I tap on share
the page does not load in Safari
the chart does not load with an ad blocker
the mail bounces with mailbox full
our mails fail DKIM
SPF fails for our domain
the map stays grey
the search gives no results for part numbers
the calendar shows the wrong time zone
the invite mail has a broken link
the embed code shows nothing
the plugin asks for a newer PHP
the theme breaks on small screens
the job was killed, out of memory, which size do I need
a query takes ten seconds on the small instance, is there an index I can add
the log says deprecated
the log says retrying in 30 seconds
what does exit code 1 mean in your CLI
our server was offline during the night, can the missed events be sent again
our server was down for an hour, are the events lost or retried
our site was down, do you try again later
our endpoint had an outage, how do I fetch what we missed
our shop was offline, will the orders come in later
our firewall blocked your calls, can I trigger them again
while our system is in maintenance, do messages queue up
if our server answers 500, do you retry
if our endpoint times out, what happens
how many tries before an endpoint is switched off
we got the same event two times, is that normal
we received one notification twice
the same contact was created twice by the form
one mail arrived twice at a customer's, is that a list overlap
the customer clicked pay twice, do both go through
the event arrived before the object existed
events arrive in the wrong order
an event came without a body
I get events of test mode on the live endpoint
we got an event called payment.updated, what changed
we missed an event
the integration says reconnect
the connection to our calendar expired
the Slack app posts nothing in private channels
the bot doesn't answer in threads
single sign-on sends me in a loop
SAML says audience mismatch
the login code never arrives by SMS
the code from the app is not accepted
I have a new phone and no codes
== ordinary/how to
how do I take admin rights away from someone
how do I get an invoice for a payment
how do I see lost disputes
how do I refund a payment over the API
how do I refund only the shipping
how do I stop charging a customer after the trial
how do I cancel a subscription of one of my customers over the API
how do I close a deal as lost
how do I close the books for June
how do I delete a segment
how do I delete an employee after the retention time
how do I remove a patient's duplicate record
how do I get rid of the sample data
how do I report a phishing mail with your mail tool's button
how do I place a legal hold on a mailbox
how do I share a file with our lawyer
how do I report on complaints by month
how do I set a priority for angry customers
how do I scale down at night
how to go live
how to simulate an outage
== ordinary/asks for facts
what do you charge for a second store
what do you charge per extra contact
what do you charge when a customer pays with a foreign card
what do you charge us if we go over the limit
what does a chargeback cost me as a merchant
how much is left of our quota
how are seats billed that we add in the middle of the month
how are text messages billed
what happens when a payment fails
what happens to my data when the plan ends
what happens to the tasks of a user I delete
what happens if I downgrade in the middle of the month
what happens if the device loses power
what happens if a student misses the deadline
what happens at the end of the trial
what is the difference between a hold and a charge
what is a statement descriptor
what is a severity
what are the opening times of phone support
what does a refund look like in the report
which events exist for refunds
where is the page with the refunds of my shop
where is the data processing agreement
where is the history of a record
where do I see what we paid last year
where did my draft go
who can approve refunds in our team
who can delete a workspace
who gets the bill
who gets the mail when a payment fails
who is the owner of our account
who changed this field
when does a failed payment get tried again
when do scheduled reports go out
when does the refund of my customer show up on his card
when does my cancellation of the add-on take effect
does it work with screen readers
does the scanner read QR codes
does removing a card stop the subscription of my customer
does the other side see that I cancelled the invite
does your product cover the GDPR
does your company have a SOC 2 report
do you have a template for a complaint letter
do you have a data processing agreement
do you send receipts to our customers
do you keep deleted files
do you offer training
do I get a mail when someone signs
do we have to change the keys every year
do we keep our data if we pause the plan
do old links still work after renaming
do test charges show up in reports
will customers see a notice
will the data be deleted when I cancel an import
will we be billed for the trial
will it be rounded up
is the limit per user or per account
is the price per user
is the log kept forever
is there a way to see who read it
is there an exception list for the spam filter
is there a report for disputes
is there a planned downtime this month
is your service up
is it enough to remove the user
is it per month or per year
is our account already verified
is somebody else allowed to sign
are webhooks signed
are fees shown on the bill
are deleted contacts billed
are the reports in real time
how long may a subject line be
how old must a student be to sign up
how does cancelling work for my customers
== ordinary/says where he stands
we use the business plan
on the pro plan
on the free plan, in the EU
we are on the annual plan
I'm on a trial
I am the admin
I'm not the owner
I'm an editor in that space
it's a shared workspace
it's a test account
in the live environment
on staging only
on an iPhone 12
in the settings of the project
under integrations
the second one
the last one you listed
that one
neither
the one for developers
not yet
only for me
for everyone in sales
for one contact
for the whole team
since I changed the password
after I renamed it
after the trial
from the first of May
monthly
by card
in Python
with the Node library
with curl it works
with a CSV file
without a code
over Zapier
no, I mean the other report
no, in the app
no, only the invoice
no, I have not set it up yet
yes, in production
and why
and why not
and then
and then what
and after that
and if not
and if I don't have one
and if it fails
and if I'm not an admin
and what about the other account
and what about old events
and on Android
and for two stores
and for annual plans
and the other one
and without a card
and can that be automated
so what do I enter there
so I just wait
so it is not possible on my plan
so that means two invoices
so no retries
so it takes three days
but I'm not an admin
but I don't have that menu
but I only see two tabs
but without the app
ok and on a Mac
ok and the price
what else
since when
who
you said there is a menu
you said under settings, which settings
the link you sent is for admins
the article is about the old version
the article talks about Windows, I have a Mac
the page you linked needs a login
that menu is not there
that tab isn't shown
that's for the web version
that's the old price
I see a spinner
I see only my own tickets
I only have a phone
I have two of them
I have a key already
I have no admin rights
I have a question about the last bill
I did that
I did that, it's the same list
I tried it in another browser too
I set it to weekly
I just signed up
I just moved from another tool
I added the record to our DNS
I pasted the code into the page
I renamed the workspace
I entered the code
I got the code
I got an email about a payout
I got a mail that my card expires
I got a mail about new terms
I got a mail saying the endpoint was disabled
I got a notice about a dispute from a buyer, what is my next step
I got a message that my plan changed to team
I got invited to two workspaces
I need a W-9 from you
I need to give my accountant access
I need to remove a former colleague
I need to restore a file
I need our tax id on the bills
I'd like to hide the badge
I'd like the alert by text message
I want to go back to weekly mails
I want to use the old address again
I want to test the refund API
I want to add a refund button to my shop
I want to stop the daily digest
I want to cancel the scheduled report
I want to cancel the import and start over
I want to remove the old phone number
I want to end the test and pick a winner
I want to file an expense
I want to report my hours
I want to report a wrong translation
I want to learn about webhooks
I want to be told when stock is low
I want my invoices in one PDF
I want two people to approve each payment
we want to be told about failed payments
we want to use it in class
we want to add our brand
we want to connect our ERP
we want a copy of every mail
we need a second sandbox
we need to sign the DPA
we need to know where the data is kept
we need SAML for 40 people
we need the audit log for our auditor
we have two brands
we have a customer who asks for a refund, how do we do that here
we have a student who lost his login
we have a patient with two files
we have an employee on parental leave
we have a device without a serial number
we renamed the company
we changed banks
we hired three people
we are five people
we are a school
we are a nonprofit
we are moving from another help desk
we are preparing an audit
we are rolling this out to 200 people
we sell tickets
we ship from two places
we run two servers
we run it in Docker
we get one bill for both
we already pay for the API
our plan has ten seats
our key starts with test
our domain is with another registrar
our accountant needs a login
our admin is on holiday, who can add users
our lawyer asks for your standard contract, where is it
our security team asks for your whitepaper
our IT wants to know the ports
our bank needs a confirmation of the payout
our bank changed its number
our clients want to pay by invoice
our clients ask if they can cancel online
our students use shared tablets
our trial ends on Friday
our bill shows five seats, where do I remove one
our bill has the old address
our logo is cut off
our staging site uses the same key
our mails come from your domain
our server is in Oslo
our site is built with React
our store is closed on Mondays
our shop is in two languages
my boss should get the report too
my boss wants the numbers by region
my accountant asks for a VAT invoice
my card was replaced by the bank, where do I enter the new one
my card has a new date
my phone is new
my role is viewer
my app uses the public key
my app got approved
my code runs on a lambda
my key has the read scope
my webhook answers 200
my endpoint is behind a login
my domain is verified
my payout is smaller than my sales, are fees taken off
my balance is negative after a refund to a buyer
my buyer paid twice, how do I give one payment back
my buyer says he got no receipt
my buyer opened a dispute
my customer wants to cancel, where do I do that
my customer's card was declined
my customer's bank reversed the payment
my tenant pays late, can I send a reminder
my student can't see the task
my guest did not get the mail
my patient wants a copy of the file
my driver app shows no orders
my colleague set this up and left
my colleague has the same role and sees it
my colleague deleted a field, can I get it back
the price page says 10 users
the mail says my trial ends
the list shows two entries with the same name
the invoice shows two lines for seats
the invoice is addressed to me and not the company
the payment is marked disputed in my shop
the dispute was won, when do we get the amount
the dispute form wants a file
the refund endpoint needs an amount
the refund webhook has no reason
the refund I made to a client says pending
the refund button in our shop is grey
the cancel event has no date
the cancel link in my mails leads to the old page
the cancelled booking still blocks the room
the contract tool wants a legal name
the compliance check asks for an ID
the compliance report is in English only
the security settings are in the other menu
the security code is on the back
the key is in the header
the secret begins with whsec
the exception is raised when the list is empty
the exception is caught in line 12
the incident is solved, how do I close it
the outage banner on our page should be red
the outage report template is too long
the on-call rota starts on Monday
the server is in Frankfurt
the server answers with 204
the response code is 202
the field is called external_id
the event has an id and a type
the body is JSON
the header is called X-Signature
the file has 12 columns
the call takes two seconds
the request has a timeout of 30 seconds
the report takes a minute
the import takes an hour for 5,000 rows
the job runs at night
the sync runs each hour
the build runs on each push
the version is 4.2
the sensor is in the cellar
the light is green
the alarm went off at 30 degrees, as it should
the gateway has a fixed address
the course has two parts
the quiz has a time limit
the form has a date field
the board has four columns
the deal is in stage three
the list has 800 people
the holiday was approved
the candidate accepted
the room is booked
the order is paid
the order was split into two parcels
the parcel has two numbers
the return label is in the box
the product has three sizes
the price is without tax
the discount is for new customers
== ordinary/errands in the words of graver ones
reset password
password reset
I need my password reset
may my wife pay in to my account
may another person put money on my card
can my employer pay straight into this account
I found my card again, please unblock it
I have found the card that I thought was lost, make it work again
what will I be charged for a SEPA payment
do you take a fee when money comes in
which exchange rate do you take
can I take out the local money while I travel
I want to transfer 300 from one of my accounts to the other
good morning, I want to send money to my own account at another bank, the number is five five two one zero
hi there, this is Tom Becker, I want to open an account for my son
good afternoon, I would like to open a business account with you today
hi, I want to take out car insurance, my name is Lee
I ordered a card ten days ago, is it on its way
I've been waiting for my card for a week
my top up isn't in my balance yet
the money I put on my card this morning isn't there yet
my deposit is pending
I paid in cash and don't see it yet
the transfer hasn't arrived after one day
when do I see the money from my client
the payout was sent on Monday and isn't on my account yet
the payout report and the bank statement differ by the fees
why was something held back from the payout
can I get an invoice with our legal entity on it
we need the bill issued to our holding and not to me
please put our registered name on the bill
our auditors want the bills as one file
I need a copy of the contract for our accountant
I need proof of payment for the authorities
the law asks us to keep bills for ten years, can you store them
the second factor asks for a code from a phone I no longer use
I changed my phone, how do I set up the second factor
my authenticator app is empty on the new phone
can I use a hardware key as the second factor
we want to make two-factor required for all
my code generator shows another time
can I use another person's phone for the code
are all users of the team in the export
is the export down to the last message
== ordinary/paperwork and money on its way
please send the bill to my private address too
the bill has my first name, it should have the firm
we have changed our legal form, where do I enter it
can the receipts show our trading name
can I get the bill under another entity
a pro forma is what our bank wants
our finance team wants each bill with a number of ours
our finance team pays only on paper bills
our bookkeeper can't open the bill
our controller needs the cost per department
I need a receipt for my expenses
I need a certificate of residence from you
I need a signed copy for our files
the total on the receipt includes tips
the money of Friday's sales is not in the bank
sales of the weekend are paid out when
the bank says the payout was returned
the payout was sent back by our bank, what do I change
the payout failed because of a typo in the account number
the amount paid out is without the card fees, right
the amount paid out covers which days
why do I get less than the order total
what name shows up on my customers' statements
a customer paid the wrong invoice, how do I move the payment
a client asks for our bank details
one payment covers two invoices, how do I match it
I booked an expense twice, how do I remove one
I typed the wrong amount in a draft
I sent an invoice to the wrong client, how do I take it back in the app
I marked an invoice as paid by mistake, how do I undo it
my codes are on my work phone, can I add my private one
I left my phone at home, is there another way to sign in today
== ordinary/money on its way, deliveries that stopped
what is the fee on my payout for
is a fee taken when I get paid out
what do you keep of a sale
what was deducted before the payout
why was the payout reduced by the refunds
why did only part of my balance get paid out
why did I get two payouts today
why did no payout come on the holiday
how many days until sales are in my bank
our payout came a day late, is that usual
we got a smaller payout than the week before, how is it made up
deliveries stopped on Sunday, can I get what we missed
the endpoint stays off after a restart
the endpoint keeps being switched off, what does it have to answer
you switched off our endpoint, what do I need to fix
you stopped sending events to us, how do I turn that on
you stopped trying after three days, can it be started by hand
no events are coming in, is there a log
all deliveries of last night failed on our side, how do I send them once more
our endpoint failed for an hour, what is done about it
nothing arrives at our URL, what must be open
again the same event, how do I tell it's a copy
== ordinary/at the bank and the counter
my card payment has not gone through yet
my card was refused at the till, is something set wrong
the machine refused my card, what can be the reason
the machine kept my card, how do I get it back
my withdrawal was refused, I have enough money
my transfer came back to me, which number was wrong
my balance is the same after I paid in a cheque
my top up was turned back, what now
my top up was cancelled by the system, can I try again
my top up with a card is not there
my salary is usually here by now, when do you book
why was my payment turned back
why is my balance unchanged after a transfer from abroad
why do I have to prove who I am
do you charge me for a card from abroad
do you charge for paying in cash
do you charge for cash machines in Europe
do I pay for changing money in the app
what are the fees for a wire
what's the fee for sending pounds to euros
how is the rate for dollars today
where do your rates come from
is the rate better on weekdays
can I get a card for my daughter
can I use the card right after it comes
can I pay in with a cheque
can someone from my family pay in for me
can I let somebody else collect my parcel
does somebody have to be at home for the delivery
is someone at the branch on Saturday
who can send money to me from another country
I need to change my address before the card is sent
I want to open an account for my business, what do I bring
I'd like to raise my credit line
I'd like to know my limit for withdrawals
I'd like to pay my credit card bill
I'd like to set up a payment each month
what do I owe this month
when is my card bill due
what is the number of my account
how do I add an item to an order that I placed
can I swap it for another colour
when do I get my order
my order is on its way since Tuesday, where is it
`;
