/** What needs no human: questions with an article, errands, small talk, and words that only sound grave. */
export const topicOrdinarySeeds = `
== ordinary/card
card activation isn't working
what do I do to start using my new card
My card arrived, what next?
I have my card but it isn't in the app
link my card to the app
I found the card I had reported as lost, how do I reactivate it
I thought I'd lost my card but it was in my coat, can I unblock it
I still haven't received my card
can you rush my card
Send my card by express please
I entered the wrong PIN too often
I need a second card for my wife
Is an extra card free?
My card is about to expire, will I get a new one
card expires next month
I want a real card
can I have several disposable cards in a day
I'd rather have a Mastercard
does this shop take your card
can I use my card everywhere
who accepts this card
can I get cash at any machine
are you available in Brazil
I live in Mexico, can I get a card
do you support residents of the US
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
the recipient hasn't got my transfer
can I transfer to this account
put money into my account by bank transfer
can a friend send me money
do I pay for receiving money
what are the fees for withdrawing cash
Will I be charged for exchanging currency
are there fees for using the card abroad
what is the charge for topping up by card
Google Pay doesn't work with my card
top up not showing
the money I added isn't there
my topped up money vanished
top up with a credit card
American Express for top ups?
verify my identity
how can I prove my identity
my identity check failed
where does my money come from
can I hold dollars
what is the exchange rate today
where do your exchange rates come from
is your exchange rate good
do you give the interbank rate
I can't remember the code for the app
I changed my name after the wedding
is my money protected
how do you keep my money safe
my balance didn't update after a transfer
my balance hasn't changed after depositing a cheque
how do I share my account details
can you tell me my IBAN
I want to set up a standing order
how do I see my statement
Where do I find my statements
download a statement for March
can I give someone access to my account
== ordinary/saas how-to
Is there an integration with Salesforce?
what are the rate limits of your API
upgrade to the business plan
what is included in the enterprise plan
is there an annual discount
when is the next payment due
can two people edit at once
where do I leave feedback about the product
feature request: sort by date
what are the system requirements
is your data stored in the EU
are you ISO 27001 certified
can I see your terms of service
is there a data processing agreement I can download
the verification email didn't arrive
please resend the invitation
I didn't get the code, send it again
my login link expired, send me another
where do I find my account id
can I get a demo
who is your CEO
are you hiring
== ordinary/sounds grave: leaving
how to cancel a scheduled meeting
Where is the cancel button in the editor?
how do I cancel an invitation I sent
how do I end a call
how can I close a ticket
can I delete a single comment
how to close the sidebar
How do I remove an employee who left?
how do I terminate an employee's access
How can my customers cancel their subscription in your checkout?
how do I cancel an appointment through the API
how do I close the month in accounting mode
please unsubscribe me from marketing mails
how much notice do I have to give to cancel
remove the old address from my profile
delete the draft I made by accident, how?
how to quit full screen
== ordinary/sounds grave: money
how do I refund one of my customers
how can I issue a partial refund in the POS
How do my buyers ask for a refund?
can the shop module do refunds automatically
how do I set the refund window for my store
how do my customers dispute a charge
how do I record a duplicate invoice
where do I see upcoming charges
how am I billed when I add seats
what does the line "platform fee" on invoices stand for
is there a fee for late payment
what do the transaction fees look like
can you explain how overage works
do you bill at the start or the end of the month
when do refunds usually take place in your policy
how long can a guest return an item in the store I run with you
== ordinary/sounds grave: law and complaints
Where is the legal notice?
where do I put my legal notice on the site
which template do I use for a complaint letter
can I change the legal name of our company
where can I read the legal terms
do you have a legal entity in France
does the GDPR export contain attachments
are you GDPR compliant
does your app have a template for contracts for lawyers
we are a law firm, which plan suits us
I'm a lawyer and I'd like to try your product
Where can I report a bug?
how do I report abuse in a forum
how do I rate a conversation
where is the survey on customer complaints
how do I tag a ticket as complaint
how do I file an expense claim in the app
== ordinary/sounds grave: security
what does the stolen device feature do
how do I revoke access of an old device
how do I sign out of all devices
can I require strong passwords
how does phishing training work in your academy
how do I scan for vulnerabilities with your tool
how often should I rotate keys
how do I report spam in my inbox
how can I lock a document with a password
how do I share data with another company
can customers see each other's comments
how do I add a backup phone for login codes
I got a new phone, how do I log in on it
How do I block a user?
my password expired
== ordinary/sounds grave: technical
Do you have planned maintenance this weekend?
how do I get a notification about outages
how do I read a stack trace in your log viewer
which error codes can the API return
how do I monitor latency with your dashboard
the page is a bit slow on my old laptop, any tips
== ordinary/sounds grave: exceptions
is there a discount for paying yearly
can I change the deadline of a task
what is the deadline for returns
can I upgrade in the middle of the month
can I bring a pet on board
can I change the name on my ticket
== ordinary/trades
I'd like to submit a meter reading
my SIM card needs a PUK
where can I get a manual
can I bring my bike on the train
is there parking at the hotel
I'd like to book an appointment
can I renew my prescription online
how do I move house with my power contract
can I get my electricity from wind only
I want to change my direct debit date
what is covered by travel insurance
what is the range of the battery
how do I return a rental car after hours
== ordinary/talk
I have a question about my account
great, that worked
no
yes please
perfect
never mind, found it
cool
that's all for today
one moment please
what can you do
who are you
I'll try that and come back
got it, thank you
is anyone there
still there?
tell me a joke
let me check
it's order 4471
the second one
I meant the other report
I solved it myself, please close this chat
all good now, it works again
It's fine now, the refund came through
== ordinary/feelings without a matter
I'm worried
I am quite worried about that
I'm scared that it breaks
this makes me nervous
I'm a little nervous about the update
I feel bad about it
I'm so stressed today
this is frustrating
I am getting annoyed
this is driving me mad
I'm really angry now
that's ridiculous
what a mess
I am lost
I don't know what to do
== ordinary/details on papers
the old company name is still on the bill
the receipt has our former street on it
wrong VAT number on the bill, how do I change it
how do I correct the name of our firm on past receipts
the invoice is addressed to my colleague instead of the company
can the bill carry our purchase order number
the letterhead on the offer is outdated
the pdf of the bill is blank
the receipt does not open
our logo is missing on the quote
== ordinary/steps that are done
connected
connected, what else is there to do
done, and what now
saved it, anything else I should do first
switched, there are three entries now
filled in everything, what comes next
that is set up, what about the next step
mine is the monthly one I think
the small one, I believe
we use the phone and the tablet
`;
