/** What needs no human: questions with an article, errands, small talk, and words that only sound grave. */
export const topicOrdinarySeeds = `
== ordinary/card
How do I activate my card?
my new card needs activating
card activation isn't working
it won't let me activate the card
what do I do to start using my new card
My card arrived, what next?
I have my card but it isn't in the app
link my card to the app
how do I add a card
I found my card again, can I put it back in the app
I found the card I had reported as lost, how do I reactivate it
I thought I'd lost my card but it was in my coat, can I unblock it
when will my card arrive
I still haven't received my card
my card hasn't come yet
I ordered a card a week ago, where is it
is there tracking for my card
how long does delivery of the card take
can you rush my card
I need the card urgently, how fast can you send it
Send my card by express please
what's the tracking number for my new card
how do I change my PIN
where can I set a new PIN
can I change my PIN in a foreign country
what is my PIN
I haven't got my PIN
my PIN is blocked, how do I unblock it
I entered the wrong PIN too often
where do I see my card's PIN
does the PIN come by mail
I need a second card for my wife
how much is another card
Is an extra card free?
can I have two cards
My card is about to expire, will I get a new one
card expires next month
how do I order a new card in another country
I want a real card
where do I order a physical card
can you send a card to Japan
what do I do to get a virtual card
I want a virtual card
where do I find my virtual card
my virtual card doesn't work
what is a disposable card
how many disposable cards can I make
is there a limit on disposable virtual cards
can I have several disposable cards in a day
do you offer Visa
I'd rather have a Mastercard
which of the two do I get, Visa or Mastercard
where is my card accepted
does this shop take your card
can I use my card everywhere
who accepts this card
Which ATMs can I use
can I get cash at any machine
find an ATM nearby
do you have cash machines in Italy
in what countries can I use it
are you available in Brazil
I live in Mexico, can I get a card
do you support residents of the US
how old must I be to have an account
can my kid have an account
minimum age
the ATM swallowed my card
contactless isn't working
my card doesn't work
my card was declined in a shop
why was my payment declined
I couldn't pay with my card just now
my cash withdrawal was declined
why can't I withdraw money
my card payment is pending
how long does a pending payment take
why is my withdrawal still pending
my transfer is pending
how long does a transfer take
my transfer hasn't arrived yet
the recipient hasn't got my transfer
my transfer was declined
why did my transfer fail
what's taking my transfer so long
can I transfer to this account
how do I send money abroad
How do I transfer money in
put money into my account by bank transfer
can my salary be paid in
can a friend send me money
How long for money from the UK to arrive
is there a fee for transfers
what do you charge for a SEPA transfer
do I pay for receiving money
what are the fees for withdrawing cash
Will I be charged for exchanging currency
are there fees for using the card abroad
what is the charge for topping up by card
how much is a top up
is topping up free
what's the top-up limit
what is the most I can top up
can I top up with Apple Pay
Google Pay doesn't work with my card
add my card to apple pay
my top up is pending
my top-up failed
top up not showing
the money I added isn't there
my topped up money vanished
why was my top up cancelled
how do I top up automatically
is there an automatic top-up
set up auto top ups
can I top up by cheque
can I top up with cash
top up with a credit card
which cards can I use to add money
American Express for top ups?
how do I verify my top up
where is the top up code
what is the verification code for
verify my identity
why do you need my passport
how can I prove my identity
what documents do you accept
my identity check failed
it says it can't verify me
is verification necessary
why so many questions about my identity
where does my money come from
how do I check where funds came from
which currencies do you support
can I hold dollars
can I exchange money in the app
how do I exchange pounds for euros
what is the exchange rate today
where do your exchange rates come from
is your exchange rate good
do you give the interbank rate
is there a discount for exchanging often
I forgot my passcode
reset the app passcode
I can't remember the code for the app
my passcode isn't accepted
change my personal details
I changed my name after the wedding
update my address please
I have a new phone number
change my email
is my money protected
What security do you have for online shopping
how do you keep my money safe
my balance didn't update after a transfer
my balance hasn't changed after depositing a cheque
how long does a cheque take
how do I share my account details
can you tell me my IBAN
I want to set up a standing order
how do I set up a direct debit
how do I see my statement
Where do I find my statements
download a statement for March
can I give someone access to my account
== ordinary/saas how-to
How do I export my data?
how can I import contacts from a csv
where do I change the language
How do I invite a colleague?
Can I rename a workspace?
how do I reset my password?
how to turn on two-factor authentication
Where is dark mode
How do I connect Slack?
Is there an integration with Salesforce?
do you have an API
where are the API docs
what are the rate limits of your API
how do webhooks work
How do I create an API key?
how do I rotate an API key
how long are logs kept
can I download an audit log
what is the uptime guarantee
where is your status page
how do I change my plan
upgrade to the business plan
what is included in the enterprise plan
how much does the team plan cost
what does it cost per seat
do you have a free trial
how long is the trial
do you offer discounts for nonprofits
is there an annual discount
How do I add our VAT number?
in which menu are my invoices
how do I change the billing email
can I pay by bank transfer
how do I update my credit card
when is the next payment due
how do I add another admin
what roles are there
how can I restrict who sees a board
can guests comment
does it work offline
is there an iPhone app
which browsers are supported
can I schedule a report
how do I make a chart
how do I archive a project
how do I restore a deleted file
can I merge two projects
how do I duplicate a dashboard
how do I set up SSO with Okta
how does SCIM provisioning work
can I use my own domain
how do I verify my domain
how do I embed the widget
what is the maximum file size
which file types can I upload
can I set reminders
how do I mute notifications
I don't get email notifications, where is the setting
how do I change my avatar
where can I see keyboard shortcuts
can two people edit at once
is there a template gallery
where do I leave feedback about the product
can I suggest a feature
I'd love a calendar view
please add a dark theme
feature request: sort by date
it would be great if the export had a date filter
what's new in the latest version
how do I update to the newest version
what are the system requirements
how do I install the agent on linux
how do I upgrade the firmware
which port does the agent use
is your data stored in the EU
are you ISO 27001 certified
do you have a SOC 2 report
where is the privacy policy
can I see your terms of service
is there a data processing agreement I can download
who owns the data we upload
How do I delete old messages?
how do I remove a user from the team
the verification email didn't arrive
please resend the invitation
I didn't get the code, send it again
I can't find the settings page
my login link expired, send me another
can I change the date format
how do I add a custom field
where do I find my account id
how do I mark a ticket as solved
Which plan do I need for the API?
can I try the beta
does the search understand quotes
how do I print a label
can the bot speak Spanish
How do I group notifications?
Tell me how to filter by owner
what does this icon mean
what is a segment
can I get a demo
is there training for new users
do you have a partner programme
who is your CEO
are you hiring
== ordinary/sounds grave: leaving
How do I cancel a running import?
how to cancel a scheduled meeting
Where is the cancel button in the editor?
how do I cancel an invitation I sent
how do I end a call
how can I close a ticket
can I delete a single comment
how do I delete a column
how to close the sidebar
How do I remove an employee who left?
how do I terminate an employee's access
How do I stop a running job?
How can my customers cancel their subscription in your checkout?
what happens to my data when a plan is cancelled
can I pause notifications while on holiday
how do I cancel an appointment through the API
how do I close the month in accounting mode
can I cancel a transfer that is scheduled
please unsubscribe me from marketing mails
how do I stop the weekly digest emails
what's your cancellation policy
how much notice do I have to give to cancel
remove the old address from my profile
delete the draft I made by accident, how?
how do I leave a channel
how to quit full screen
How do I exit the setup wizard?
== ordinary/sounds grave: money
how do I refund one of my customers
how can I issue a partial refund in the POS
How do my buyers ask for a refund?
can the shop module do refunds automatically
how do I set the refund window for my store
how do my customers dispute a charge
how does your chargeback protection work
what does the dispute status mean in the report
How do I make a credit note?
how do I record a duplicate invoice
where do I see upcoming charges
what is the billing cycle
how am I billed when I add seats
how is usage billed
what does the line "platform fee" on invoices stand for
is there a fee for late payment
what do the transaction fees look like
can you explain how overage works
do you bill at the start or the end of the month
how can I split the invoice between two departments
can I get a copy of the last receipt
which currency do you bill in
when do refunds usually take place in your policy
how long can a guest return an item in the store I run with you
== ordinary/sounds grave: law and complaints
Where is the legal notice?
where do I put my legal notice on the site
which template do I use for a complaint letter
is there a form template for complaints
how do I set up a complaints inbox
can I change the legal name of our company
where can I read the legal terms
do you have a legal entity in France
How do I add a GDPR banner to my site?
does the GDPR export contain attachments
what is your GDPR policy
are you GDPR compliant
which court forms does the template library have
does your app have a template for contracts for lawyers
we are a law firm, which plan suits us
I'm a lawyer and I'd like to try your product
do you have customers in the legal industry
how do I add a trademark sign to my title
is there a copyright line in the footer settings
where do I add my terms and conditions
Where can I report a bug?
how do I report abuse in a forum
how do I rate a conversation
where is the survey on customer complaints
how do I tag a ticket as complaint
how do I file an expense claim in the app
how do I make a claim on my insurance
what is the claims process
== ordinary/sounds grave: security
how do I turn on login alerts
what does the stolen device feature do
how do I revoke access of an old device
how do I sign out of all devices
can I require strong passwords
how does phishing training work in your academy
what encryption do you use
do you do penetration tests
is there a bug bounty programme
how do I scan for vulnerabilities with your tool
how often should I rotate keys
how do I report spam in my inbox
how can I lock a document with a password
how do I hide a private channel
where do I see active sessions
how do I share data with another company
can customers see each other's comments
what is a security key
how do I add a backup phone for login codes
I have a new phone, how do I move my authenticator
I got a new phone, how do I log in on it
How do I block a user?
my password expired
can I set who may see invoices
what is your security policy
== ordinary/sounds grave: technical
Do you have planned maintenance this weekend?
when is the next maintenance window
how do I get a notification about outages
what is your uptime
is there a status page for your API
how do I set an alert for downtime of my site
what does error 404 mean
what does status pending mean
how do I read a stack trace in your log viewer
how do I see error logs
can I change the timeout
what exceptions does the SDK throw
which error codes can the API return
how do I handle exceptions in the client library
how do I enable debug mode
what does HTTP 429 stand for
how do I monitor latency with your dashboard
can I set a latency budget
do you support idempotency keys
how do I retry a webhook
what is the default page size
how do I change the log level
do you support GraphQL
can I run it in Docker
which Python version do you support
how do I migrate from v1 to v2
how do I back up my database
is there a sandbox
How do I crash-test my setup?
how do I clear the cache
how do I test webhooks locally
what is the size of a payload at most
how do I write a query with joins in the builder
the page is a bit slow on my old laptop, any tips
how do I kill a process in the console
== ordinary/sounds grave: exceptions
Do you offer discounts for schools?
is there a discount for paying yearly
do you have a Black Friday deal
what are the payment terms
how do I add an exception to a rule
how do I exclude holidays from the schedule
how do I add a special condition to a workflow
can I change the deadline of a task
how do I extend the due date of a project
what is the deadline for returns
How do I set up a discount code for my shop
how do I create an override for one user
what is the limit for uploads
can I upgrade in the middle of the month
which plans do you sell
what is the difference between the plans
how do I raise the limit in settings
where do I enter a voucher
how do I waive a fee for my own customer
how do exceptions in calendars work
How much luggage may I take?
can I bring a pet on board
can I change the name on my ticket
what is the check-in deadline
== ordinary/trades
How do I read my meter?
when does the technician come
I'd like to submit a meter reading
which tariff suits me
how much data do I have left
how do I activate roaming
how do I keep my number when I move to you
how do I set up voicemail
my SIM card needs a PUK
how do I set up the router
what does the blinking red light on the modem mean
how do I connect the printer to wifi
which cartridges fit my printer
how do I descale the coffee machine
how do I pair the headphones
the remote needs new batteries, which ones
where is the serial number
where can I get a manual
how do I update the firmware of my camera
what's the warranty period
can I change my flight
how do I choose a seat
where do I check in
is breakfast included
can I bring my bike on the train
when does the pool open
is there parking at the hotel
I'd like to book a table for four
I'd like to change my booking from Friday to Saturday
how do I add a passenger
how do I get a boarding pass
is there a shuttle to the airport
I'd like to book an appointment
when do you open on Saturday
do I need a referral
how do I get my test results
can I renew my prescription online
does my plan pay for glasses
which documents do I need for the claim
how do I change my doctor
how do I enrol in a course
when does the exam start
how do I download the certificate
how do I move house with my power contract
can I get my electricity from wind only
I want to change my direct debit date
what is covered by travel insurance
how do I add a driver
how do I charge the scooter
what is the range of the battery
how do I return a rental car after hours
is there a loyalty programme
how many points do I have
how do I use my miles
== ordinary/talk
hello
hi
hey there
good morning
hi, can you help me?
hello, I have a question
are you a bot?
I have a question about my account
thanks
thank you so much
thanks, that helped
great, that worked
ok
okay got it
yes
no
yes please
no thanks
perfect
never mind, found it
cool
bye
have a nice day
that's all for today
one moment please
what can you do
who are you
I'll try that and come back
got it, thank you
wow, love the new design
you guys are great
good job
sorry, wrong chat
test
is anyone there
still there?
how are you
what's the weather like
tell me a joke
let me check
it's order 4471
my email is dana@example.com
the second one
I meant the other report
it says settings, then what
where do I click
I solved it myself, please close this chat
all good now, it works again
It's fine now, the refund came through
my problem is solved, the page loads again
`;
