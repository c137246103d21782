/** What needs a human, in the everyday words of software: the other side of the ordinary product lines. */
export const topicProductSeeds = `
== security/product
there are API calls from a server that is not ours
somebody uses our key, the calls come from Brazil
our signing secret ended up in a public repository
our secret key is in the app that we shipped to everyone
the intern pasted the live key into a forum
the password was in a screenshot I posted
I mailed the recovery codes to the wrong person
a man who left us in spring still gets in
our ex-developer still has the keys and uses them
someone who was fired downloaded all contacts last night
the payout account was changed and none of us did that
the bank details on our profile were swapped by somebody
there's a second admin that nobody of us added
a user I don't know appeared in the workspace
an owner was added overnight and we can't say by whom
sessions from a city where nobody of us lives
I was logged in from a phone I don't own
a code arrived by text though I wasn't signing in
I keep getting reset mails that I never asked for
my password was changed and not by me
my two-factor was turned off and it wasn't me
someone took over our shop
someone is inside my mailbox
somebody reads our chats
somebody sends mails in our name through you
spam goes out from our account and we don't send it
we found forwarding rules we never made
I gave my code to a caller who said he was from your company
I signed in on a page that only looked like yours
I opened a fake invoice that claims to be from you and typed my password
is this mail from you? it asks for my password
a person phoned and said he works for you and wants remote access
we got a mail in your name asking us to change the bank account
I see the tickets of a different firm
our dashboard showed the numbers of somebody else's shop
the export has contacts that belong to another tenant
the invoice in my account belongs to another company
another patient's file is in my list
parents can see the grades of other children
the shared link is open to everyone, even without a login
the form lets me run scripts in the comments
your reset page tells which mails exist, that's a weakness
your endpoint returns data without any token
I'd like to tell your security people about a hole
whom do I write to about a vulnerability in your app
phone gone, and the codes are on it
the tablet of the shop was stolen, it's logged in
lost the phone that has the approval app
freeze the workspace, we've been broken into
block my card please, I can't find it
we had ransomware and your agent ran on that server
card tests with stolen numbers are running through our checkout
a bot tries thousands of passwords on our accounts
all our passwords may be out
we may have had a leak
were we part of the leak in the news
strange charges and a login from abroad
== policy_exception/product
the import limit is 5,000, could you let us do 8,000 once
could you lift the cap for us this week
can you give us the feature without the bigger plan
could you switch on single sign-on for us on the team plan
could we keep the price we had
can we hold on to the discount after it ends
could you honour the price from the newsletter, we were a day late
the coupon ended at midnight, could you still take it
the offer ran out while I was travelling, please make it count
could we have two more weeks of trial
I need a bit longer than the trial allows
can you give us until the 20th to pay
could we pay a month later, our client is late
can we pay by invoice although it's only for enterprise
can we leave the contract earlier than agreed
could you let us go down to five seats before the year is over
may we reduce seats mid-contract, we had to let people go
can you skip the setup fee for us
could you waive the late fee, the mail went to a colleague who left
please drop the fee this time
can you forgive the overage, it was a loop in our script
can I hand in after the cut-off, I was ill
can I join the course though registration is over
could you reopen the window for our submission
it's two days past the return window, would you still take it back
I threw away the box, can you take it back anyway
no receipt any more, can you make it work anyway
can you ship to a country that isn't on your list, just for us
can you send it today even though the order came after the cut-off
can you check me in without the original document
can I use the voucher for something it's not meant for
can you transfer my ticket although it says it can't be
can you rebook me free, I mixed up the dates
can you refund half although your terms say no
is there room for a little goodwill
could you do us a favour on the fee
would you consider a special arrangement for a charity
we know the rules, but could you help us once
I know it's against the terms, but is there anything you can do
I know it's too late officially, is there any chance
I realise the deadline passed, could someone approve it anyway
can somebody with authority approve this
can a manager sign off on a longer payment term
could you make it work for us, we're a tiny school
could you treat us as a nonprofit until the papers arrive
could you activate us before the verification is through
could you skip verification for this one transfer
could you pay out early this once, we have salaries due
could you release the payout before the waiting time
can you raise my transfer limit just for today
can you let my son open one though he's a year too young
can you keep the data longer than your policy, an audit is coming
can you restore a file after the 30 days are up
can you accept a scan rather than the original
could we use it on a sixth site without paying more this month
== cancel/product
we stop using you at the end of June
we won't go on after the trial, please end it
please don't renew us in March
switch the renewal off and close it
our board decided to leave
we move to another tool, please shut our workspace
shut down our account please
close the workspace and wipe everything
wipe my account
delete my profile, I don't need it
take me out of your system altogether
I no longer want the service
I don't want to be a member any longer
I want out
I'm leaving, how do I end this
I'm done with the app, where do I quit
how do I quit
how can I end my membership
how can I get out of the contract
how do I stop my plan
how do I stop paying you every month
how do I terminate our contract
where is the button to end my subscription
where do I close my account
what must I do to leave
what's my notice period, I want to end it
this is notice that we end the contract
here is our notice for the maintenance contract
kindly accept this as our cancellation
consider this my resignation from the club
I herewith terminate the agreement
we hereby end the agreement as of 31 May
stop the subscription today
stop the auto renewal
end my trial before it charges me
the trial is not for us, cancel please
cancel the add-on and the plan
cancel all our seats
cancel our phone line
cancel my daughter's lessons
cancel my gym pass
cancel my insurance on the car, it's sold
cancel my room for Saturday
cancel my appointment and the whole treatment plan
cancel the upgrade I ordered
drop our plan, we close the business
drop the second line
my father died, please end his contract
I moved abroad, end my electricity contract
I don't want the box next month or ever
downgrade to nothing, I leave
too expensive, I'm leaving
I found something cheaper, please close mine
please undo my purchase, I don't want it
I ordered the wrong one, please call it off
I'd like to withdraw from the purchase
withdraw my order
revoke my order within the 14 days
pull my order, it was a mistake
can you call the order off
can you still stop my order
== refund/product
please return the 49 euros
give it back, I cancelled in time
I'd like the rest of the year back
I'd like to be paid back for the days I couldn't use it
what about the months we paid and didn't use
we paid for a year and left after two weeks, what do we get back
we bought ten seats by mistake, please pay back five
bought the wrong plan, can I have it back
bought it twice by mistake, please pay one back
it's not what was promised, money back
it never worked for us, we'd like the fee back
the course was called off, when do I get my money
the event didn't happen, how do I get my ticket money
the class was cancelled by you, where's my money
the flight was cancelled, I want the fare back and no voucher
I don't want credit, I want the amount on my card
no voucher, the money
you promised to pay me back last week
you said five days, no money on my account yet
your colleague said I would get the amount back
it has been three weeks and the money isn't back
I sent the jacket back, nothing was paid yet
the return arrived at yours on Monday, the money didn't arrive here
only part of the money came back
half of my money is missing after the return
where does my money stay
where is my reimbursement
when will I see my money
when do I get paid back
when do I get the deposit back
I'm owed 30
I'm owed for the returned shoes
you owe me the difference
you owe us for the month without service
I want the shipping fee back
I want the setup fee back
I want my deposit
I want compensation in money for the lost parcel
I want a credit note and the money for the broken unit
refund for order 55120
refund the last payment
refund the annual fee
refund both tickets
can I get it refunded
can you reverse the payment, I paid the wrong person
can you return the payment, I sent too much
can you send back what I overpaid
can this be reimbursed, I cancelled the same day
how do I get my money back from you
how do I get the fee back
how do I claim the money for the delay
how do I return this and get paid
is my payment coming back
have you sent my money yet
my refund went to an old card
the refund you approved isn't on my account
I returned it, and now
== complaint/product
I'm not at all pleased with how this was handled
please put my complaint on file
here is my complaint about the technician
who handles complaints? I have one
who is in charge of complaints, the man on the phone was rude
where can I complain about a colleague of yours
your agent hung up on me
your agent called me stupid
your salesman promised things the product can't do
your salesman lied about the contract
your consultant was late for each meeting and unprepared
your trainer insulted a colleague of mine
your driver threw the parcel over the fence
your technician left a mess and broke a shelf
your technician never showed up, for the second time
your chat closed on me three times
the woman at the desk was unfriendly
the man on the phone wouldn't give his name
the staff ignored us for half an hour
the nurse was rough with my father
the onboarding was a disgrace
the way you handled our ticket is unacceptable
the quality of support has dropped a lot and I want that to be known
the room was filthy
the chair fell apart after a week, poor quality
the goods came damaged, and that's the second time
half of the parcel was missing
the parcel arrived open
the service we got is far below what you promised
we have been very badly advised
we are deeply dissatisfied with the rollout
we are unhappy with our account manager
we expect an apology
I expect an apology from your driver
I'm disappointed in how you treat old customers
I feel treated like a number
I was spoken to in a way that isn't acceptable
nobody took my problem seriously
nobody called me back, although it was promised twice
I'd like to give negative feedback about an employee
I'd like my dissatisfaction recorded
== billing_dispute/product
we were charged for seats we removed in May
we are billed for people who left
you bill us for eight users, there are five
the bill is twice as high as agreed
the bill doesn't match our contract
the amount on the bill is wrong
the price you took isn't the price on your page
you took the yearly price, I chose monthly
you took money after I ended the plan
you took money for a trial that I stopped
you took it two times
taken two times from my card
money was taken from me and I don't know what for
my card was hit three times for one order
I was charged in dollars and not in euros, far too much
I was charged although the coupon says free
I was charged after cancelling
I was billed for overage that we didn't cause
I don't accept this fee
I object to the last invoice
I question the overage on our bill
I see a debit from you and I'm no customer
I see a charge from your company I know nothing of
I see two charges for the same month
I paid and you say I didn't
I paid by transfer and I'm still getting reminders
I paid already, why another bill
why was I charged again
why did you take more than last month, nothing changed here
why am I paying for two plans
why is our bill so high, we use the same as before
why is there a fee that nobody told us about
what is this charge
what is this 12 euro payment to you
what did you charge me for yesterday
wrong tax on our bill, we are exempt, correct it please
wrong amount on the invoice
the invoice is wrong
the invoice lists a module that we never ordered
the invoice includes a month before we started
the renewal came without any notice and I don't accept it
the fee wasn't in the contract
the discount you promised isn't on the bill
the discount is missing from the charge
the cash machine kept my money
the transfer left my account twice
the payment went through twice
somebody bought licences with my card
an unknown payment on my statement
a subscription I never signed up for
please check the bill, it can't be right
please correct the invoice, it has too many seats
please explain the extra 200 on our bill
please look at the double debit
double payment on the 3rd
== security/product more
I got a mail about a sign-in that I didn't do
I got a message about a new device, none of mine
I got a code by text out of nowhere
I got three login alerts tonight and was asleep
I received an alert for a login from Vietnam
your mail says a new device was added, that's not me
your mail says my email was changed, I didn't change it
notification about a withdrawal limit change I didn't make
someone tried to log in as me
someone tries to reset my password every few minutes
someone knows my PIN
someone copied my card at a petrol station
someone opened an account with my name
someone ordered things under my name
someone uses my identity
someone uses my photos and name on your platform
someone is pretending to be our support
someone posted our customer list online
someone from outside can join our meetings
somebody else's medical letter came up in my app
somebody watched through my camera
somebody talks through my baby monitor
somebody unlocked my door with your app
somebody swapped my SIM
my number was ported without my consent
my number was moved to another SIM and my bank codes go there
my card is gone
my bag was taken, the card was in it
my purse was snatched
my PC has a virus and I typed my bank password on it
my kid gave the password to a stranger in a game
my account posts things I never wrote
my account sends messages to all my friends
my account has orders I didn't place
my points were spent by someone else
my gift card was used by another person
my colleague forwarded our master password to a private address
my old flatmate can still open the smart lock
my ex can still see where I am in the app
my ex reads my messages
my login shows me another family's photos
my doctor's portal shows someone else's results
my invoice link shows other people's bills if I change the number
a stranger answered in our internal channel
a visitor can open our admin page without signing in
a guest can see private channels
a student can change grades
a test user can read production data
a file with all passwords was shared to the public
a laptop with patient data is missing
a USB stick with our backups was lost
a supplier of ours was hacked, do we have to change keys
a hacker demands money from us
a scammer made me install a remote tool
a mail in your design wants me to confirm my card
a text message with your name has a strange link
a link in a mail from you installed something
a QR code on your charger led to a fake page
a fake shop uses your checkout
a fake profile of our company is on your site
a fake invoice with your bank details was sent to us
an attachment from your address contains malware
an app I don't know has access to my account
an integration we never installed has full rights
an employee stole data before he left
an unknown person is in our video call
an unknown number is set for my codes
an unknown card was added to my wallet
an unknown IP is pulling our data
we see logins at 3 am from abroad
we see thousands of failed logins from one address
we see requests with our token that we don't make
we think one of our keys got out
we accidentally made the bucket public
we accidentally mailed personal data to all customers
we accidentally shared the file with everybody
we committed a token by accident
we lost a laptop
we lost control of our admin account
we found a back door in the plugin
we found our data for sale
we found a way to skip the payment
we found that session cookies never expire
we found that deleted users can still log in
we found that roles aren't checked on one of your pages
I can read any file by guessing its number
I can get in without the second factor
I can see everyone's salary
I can see names and addresses of people I don't know
I can log in to an account that isn't mine
I can still log in with my old password after the change
I think my phone is being spied on
I think I fell for a scam
I think I just gave my details to fraudsters
I clicked on the link and now I'm worried about my account
I clicked the link and entered my card
I entered my details on a page that wasn't yours
I told a caller my PIN
I sent the list of customers to the wrong company
I left my card in the machine
I left the shared computer signed in and now things are missing
I don't know this device in my list
I don't know who this user is, he has admin rights
I have not signed in, why is there a session
I did not ask for this code
I did not change my address, who did
I did not approve that login
I didn't add this payee
did you send this mail or is it phishing
is this your number? they want my password
is this a real mail of yours
are you aware of the leak
are our data affected by the attack on you
has my account been broken into
how do I report a hole in your app
how do I report fraud on my account
how do I lock my account, it was taken over
how did a stranger get my invoice
how can it be that I see other people's data
who logged in to my account last night
who accessed my record without permission
please block the lost badge
please block this user at once, he steals data
please revoke everything, our key was leaked
please stop the transfer, I was tricked
please check our account for a break-in
please remove the intruder
suspicious activity on my account
suspicious transfer waiting that I never set up
suspected fraud on my card
suspected data theft by an employee
possible breach
possible account takeover
security problem: anyone can open our invoices
security bug in your file sharing
security report: stored script in the profile name
urgent: token exposed
got hacked
got phished
== complaint/product more
I'd like to register dissatisfaction with your field team
I'd like to report the behaviour of one of your people
I'd like to report an unfriendly cashier
I'd like a word about your installer, he was impolite
I'd like someone to look into how I was treated
I'd like you to take note that this was poor
I wish to raise a grievance
I have a complaint
I have a complaint about the delivery
I have a grievance with your branch
I have never been treated so badly
I have never seen such poor service and I want it recorded
I am writing to complain
I am writing about the poor conduct of your engineer
I am very unhappy with the work of your plumber
I am unhappy with the service at the counter
I am dissatisfied, please forward this to whoever is in charge
I was lied to by your sales team
I was laughed at in your shop
I was made to wait two hours at your counter and got no apology
I was promised a fitting on Tuesday and nobody showed up
I was given wrong advice by your agent and it cost me a day
I was treated rudely at check-in
I was treated unfairly
I was shouted at
the installer scratched our floor and left
the fitter came drunk
the cleaner you sent broke a vase
the courier left my parcel in the rain
the courier faked my signature
the courier wouldn't climb the stairs and was abusive
the cashier was impolite
the teacher was late for every class
the teacher made fun of my child
the doctor didn't listen and rushed me out
the receptionist was snappy
the support person was sarcastic
the support person closed my ticket without solving anything, I object to that
the support was useless and I want that on record
the seller was dishonest
the guide didn't know anything, poor tour
the crew was rude
the hotel you booked us was dirty
the bed had bugs
the meal made us ill
the repair was done badly
the repair took six weeks and it's still broken, I complain
the sofa came with a stain
the shoes fell apart
the phone came scratched
the flowers were dead when they came
the box was crushed and the glasses broken
the goods don't match the pictures, I feel deceived
the product is of bad quality
the meeting with your consultant was a waste
the training was poor and I want to tell somebody
the migration was handled without care
the account manager never answers, we want another one
the line was cut off by your agent on purpose
one of your employees offended me
one of your drivers nearly hit me
one of your riders blocks our door each day
your employee made a racist remark
your employee touched my things
your man on site smoked in our kitchen
your people left the gate open and the dog ran off
your people came late three times
your engineer didn't wear shoe covers and was rude
your branch refused to serve me
your shop sold me a used one as new
your advisor pressured my mother into a contract
your ads are misleading and I object
your service has got worse each month, please pass that on
your company treats people badly
your reply was insulting
nobody apologised
nobody told us the office was closed, we drove an hour, I complain
please register my complaint
please log a complaint against the driver
please forward my complaint to the head of the branch
please tell me where my complaint stands
please look into my complaint from May
when will you answer my complaint
how can I lodge a grievance
how can I report an employee
how do I report a rude driver
where can I report poor treatment
where do I file a grievance about a nurse
who do I talk to about an employee's conduct
complaint about noise from your building site
complaint about a late and cold meal
bad service
poor service, please pass it on
rude staff
terrible experience with your technician
very poor experience in your store
== billing_dispute/bank
what is the 2 euro fee on my account
what was that small fee I got
what's this extra pound on my statement
there is a fee of one dollar I don't understand
why is one payment listed two times
why does a purchase show up twice
why did I get so little in the foreign money
why did the machine give me less than I asked for
the amount I got at the machine is less than what was taken off
the rate used for my purchase abroad was wrong
the rate for my cash withdrawal in Prague was far off
the exchange was calculated wrongly
the conversion of my purchase isn't right
you used a bad rate on my hotel bill, it should be looked at
I got a much worse rate than promised
the rate you applied cost me 20 euros too much
what can I do about a purchase I didn't make
there's a purchase that I did not make, can it be disputed
do you help me with a dispute of a charge
which form do I need to contest a charge of mine
must I send a letter to contest a charge
my direct debit isn't mine
there's a direct debit I did not set up
my balance fell though I bought nothing
my money disappeared from the account
the amount in my app is wrong after a cheque
the payment was turned down but the money left
declined in the shop and charged anyway
there's an error with my payment
problem with my last bill, the sum is wrong
my last payment shows the wrong sum
report a mistake in my bill
== cancel/kinds of accounts
remove a silver account
remove my gold account
can I remove my basic account
help me removing a standard account
I'd like to take down my business account
how can I have my trial account removed
question about ending my basic account
close one of my two accounts
closing my savings account
what is needed to close a bank account
what do I do to drop the standard account
can you erase the profile of my firm
delete the account of my late husband
== refund/asking about
how do I get refunds from you
how can I ask for a repayment of what I paid
how can I request compensation of my money
help me getting a reimbursement
I would like to know more about getting a refund for my item
what do I have to do for a repayment
could you tell me if I can be refunded
am I entitled to a refund
will you pay it back if I send it in
I want to see how far my refund is
== billing_dispute/not mine
someone paid with my card in a town I've never been to, take the payment off
somebody took cash from my account in another city
someone has been taking money off my account, I didn't allow it
there are withdrawals I didn't make, someone must have my card
a few payments in the list are not mine, what's going on
some payments in the app weren't made by me, does somebody have my card
I see cash taken out in a place I was never in, stop the card please
strange payments on my account, did someone get my card
a strange withdrawal shows up, I had the card with me all day
payments I can't remember making
a payment I never approved is in my list
I did not take out that money, my card was at home
this cash withdrawal isn't mine
these purchases aren't mine, please look into them
who took 200 from my account at a machine
an ATM withdrawal in a foreign city is on my statement, not me
== billing_dispute/too little, too much
the machine gave me the wrong sum
the machine gave me too little
the machine paid out nothing and my account was debited
I didn't get all of the cash I asked for
I only got half of the cash
not the sum I wanted came out of the machine
I got fewer dollars than I should have
I should have got more foreign money for that
the rate for my payment in the shop abroad can't be right
I think my purchase was converted at the wrong rate
the rate on my withdrawal is not the official one
I was given a bad rate for the cash I took out on holiday
correct the rate of my purchase please
why was I charged extra for paying abroad
why was I charged for taking out cash
why was my card charged for a transfer
an additional fee appeared on my payment
a fee was added to my purchase without telling me
why is the same payment there twice
`;
