/** What customers write who are not upset: pleased ones, and the many who want to know something. */
export const emotionCalmSeeds = `
== positive/thanks
thanks
Thank you!
thank you so much
thanks a lot, that was it
Thanks, works now
many thanks for the quick reply
perfect, thanks
great, that did it
brilliant, that solved it
Awesome, thank you very much
that helped, cheers
cheers mate
ta
much appreciated
I appreciate your patience with me
Really appreciate you looking into this
you've been very helpful
very helpful, thank you
that's exactly what I needed
exactly what I was looking for
just what I needed
that answers my question, thanks
ok that makes sense now, thank you
got it, thanks
ah I see, thanks for explaining
oh nice, didn't know that
ah there it is, silly me, thanks
found it, my fault, thank you
never mind, found it
never mind, it was my mistake
sorry, I was looking in the wrong place. All good.
it's working again
works like a charm
working perfectly now
fixed, thank you
all sorted
sorted, thanks for your help
problem solved
everything is back, thank you
all my files are back, what a relief
such a relief
phew
phew, that was close, thanks
thank god, it was only hidden
what a relief, I thought I'd lost it all
I thought it was gone but there it is, thank you
I was in a panic but your guide got me through it
I was really nervous about the switch and it went smoothly
I was angry yesterday but your colleague sorted everything out
we were furious last month, since then it has been great
I was about to cancel but the new version is lovely
I was afraid it would be complicated but it took two minutes
had my doubts, but it works really well
it used to crash all the time, now it is rock solid
it was a nightmare before and now it's a breeze
at first I was lost, now I love it
not worried any more, thanks to you
no longer stressed, the payment arrived
the money arrived this morning, thank you for your help
the parcel just came, all good
package arrived a day early, wow
faster than I expected
that was quick!
wow that was fast
impressive
I'm impressed
really impressed with the support here
best support I've had in years
you guys are great
you're the best
you rock
you saved my day
you're a lifesaver
lifesaver!
you just made my day
made my morning
I love this app
I love the new design
love it
love the dark mode, well done
loving the new dashboard
absolutely love how simple this is
the new search is fantastic
great update
nice work on the last release
great job everyone
good job
good bot
clever bot
well done
keep up the good work
kudos to your team
hats off to your technician, he was so kind
the lady on the phone was wonderful
your driver was really friendly
please pass my thanks to the team
please tell Maria she did a great job
five stars from me
10/10
will recommend you to all my friends
I have already told two friends about you
happy customer here
happy with everything
very happy with my order
so happy with this, thank you
I'm delighted
thrilled with the result
excited to get started
can't wait to try it
looking forward to it
looking forward to the new features
so glad I switched
glad I found you
glad it was nothing serious
best purchase this year
worth every penny
beautiful product
it's beautiful
it looks amazing
amazing!
awesome
excellent
wonderful news
great news, thanks
good to know, thanks
cool
cool, thanks
super
perfect
sweet
nice
nice one
lovely
that's great
that's very kind of you
very kind, thank you
how nice of you
no worries, thanks for letting me know
no problem at all, take your time
no complaints, just saying hi and thanks
all good, thanks
all fine now
fine, thank you
yes that worked
yes! it works!
YES it works, thank you!!!
YAY
yay it's back
hooray
haha that's funny, thanks
haha ok that was easy
lol my bad, it was unplugged
😊 thanks
👍
👍 perfect
🎉🎉 it works
❤️ this
you are awesome ❤️
thank you 🙏
thanks! have a nice day
have a great weekend
happy new year to the team
hi team, just wanted to say the new exports are terrific
just wanted to say thank you for last week
just a quick note to say how good your support was
not bad at all
not bad, I have to say
can't complain
couldn't be happier
could not have been easier
it couldn't have gone better
never had a better experience
nothing to complain about, the room was lovely
no issues so far, very smooth
smooth as butter
smooth check-in, thank you
crazy good
insanely good coffee machine
scary how good this is
sick new feature, love it
damn good work
damn, that was quick. thanks!
hell yes
killer feature, thanks
that is wicked fast
this is ridiculously easy, love it
unbelievably fast shipping, thank you
stupidly simple, I like it
the pain is over, it finally syncs. thanks!
finally! thank you
finally working, cheers
the fix works, sorry for the fuss
sorry for the rant earlier, it's all fine now
sorry I was rude before, you've been great
sorry to have bothered you, found it
apologies, I read that wrong. thanks!
my apologies, I mixed up two orders, all is well
it's fine now, I had the wrong date
no need to worry, it came back by itself
I'm no longer upset, the refund is here
refund received, thanks
got my refund, that was painless
it was painless, thank you
the claim was paid within two days, thank you for making a hard week easier
my mum is so pleased with the phone
the kids love it
my boss loves the report
we're really enjoying the trial
the onboarding call was a pleasure
pleasure doing business
it was a pleasure to talk to your colleague
that would be great, thanks
that would be lovely
sounds good
sounds great, thank you
ok great
ok perfect, I'll try that
ok thanks, will do
will do, thanks for the tip
thanks in advance
good morning! hope you're well
== neutral/how
how do I change my password
How can I export my contacts?
where do I find my invoices
What is the difference between Basic and Plus?
can I add a second user
do you ship to Norway
how long does delivery take
how much is the yearly plan
is there a discount for students
which payment methods do you accept
can I pay by bank transfer
when will my card arrive
what time do you open on Sunday
do you have this in size 42
is the blue one back in stock
what's the size of the carton
how do I connect it to wifi
does it work with Windows 11
is there an app for Android
where can I download the manual
How do I invite a colleague?
can I move my subscription to another account
how do I cancel my subscription
I want to cancel my order
please cancel my booking
I'd like to cancel my contract at the end of the term
cancel
refund please
I would like a refund for order 4471
how do I get a refund
can I return an item without the box
I need to return this
I'd like to exchange it for a larger one
need a copy of my invoice for March
please send me a receipt
please change my address to 12 Mill Lane
my name has changed, how do I update it
update my phone number please
I've moved house
I need to update my card details
I forgot my password
can't remember which email I used
i lost my card, can i get a new one
lost my key card, need a replacement
my card has expired
I need a new PIN
please block my card
please unblock my card
My account is locked after three attempts, can you unlock it
I can't log in
cant log in on my new phone
I can't find the export button
can't find my booking reference
I didn't receive the confirmation email
haven't received my parcel yet
my order hasn't arrived, it was due on Monday
where is my order?
where's my package
when will my refund arrive
order status please
tracking says delivered but I don't have it
one item is missing from my order
I received the wrong colour
the item arrived damaged, what should I do
the screen is cracked
the left earbud doesn't charge
my washing machine shows error E18
the kettle leaks
the router light is red
internet is down in my street, any estimate?
no signal since this morning
my connection drops in the evening
is there an outage
I was charged twice for May
there is a charge of 9.99 I don't recognise
you charged me in dollars instead of euros
why is my bill higher this month
why was my payment declined
my payment failed
the transfer is pending, is that normal
the transfer I made on Friday hasn't arrived
what is this fee for
how do I dispute a charge
I need to dispute a transaction
I need to dispute nothing, I only want a statement
how do I file a complaint
who do I send a complaint to
where do I report a stolen phone
how do I report fraud
I want to report a death and close the account
My claim number is 88-1204, what's the status
how do I file a claim for water damage
does my policy cover theft
does travel insurance cover missed connections
is dental included
what documents do you need for a claim
can I change my appointment to Thursday
I need to reschedule
book an appointment for next week
can I bring my dog
is breakfast included
can I get a late checkout
what is the baggage allowance
can I change the name on a ticket
is my flight on time
my flight was cancelled, how do I rebook
which terminal does it leave from
meter reading: 48213
how do I submit a meter reading
when is the next bin collection
I'm moving out on the 30th, how do I end my contract
what's my contract end date
how do I port my number
data roaming in Turkey?
how do I activate the eSIM
can I keep my number
yes
no
ok
okay
yes please
no thanks
maybe later
the second one
no, the other one
the blue one
not yet
not that I know of
no it isn't
no, I use Chrome
no, only on my laptop
No, version 12.
nope, still on the old plan
nothing else
no that's all
that's all
nothing, just browsing
I don't know
I don't know the number, sorry
not sure
I'm not sure which one I have
hi
hello
hey there
good afternoon
hi, I have a question
quick question
quick question about billing
it's me again
hi again, one more question
sorry, one more thing
sorry, wrong window
sorry for the late answer
sorry for the delay, here is the file
excuse me, is this the right place for invoices
just checking in on ticket 5512
any news on ticket 5512?
any update on my order?
any update?
could you check this for me please
can you have a look when you get a chance
no rush
no hurry, whenever you have time
it's not urgent but the picture on page three is blurry
not a big deal, but the date format is wrong
small thing: the icon is cut off
minor: typo in the footer
just letting you know there is a broken link on your site
fyi the help page has a dead link
just so you know, the German text is wrong
I think there's a mistake in the invoice
there's a mistake on my invoice, the VAT number is missing
a bit confused about step 3
I'm confused about the two prices, which one applies?
I don't understand the second line on my bill
I don't quite get what this field is for
what does this mean?
could you explain the difference
could you explain that again please
can you say that more simply
I have tried restarting, no change. What next?
I already restarted it
I've tried two browsers, both show a blank page
tried the steps, same message
tried it again, now it says error 12
still the same
still shows the old address
it still says pending
it is still loading
it stopped working after the update
the update failed with code 43
the app crashes when I open a PDF
the app keeps crashing on startup, version 5.2
it doesn't work on my tablet
the button does nothing
printer is offline
sync is stuck at 40%
the page is slow today
the export is slow, about two minutes for 500 rows
it takes long to load, is that expected
nothing happens when I press save
the video freezes after ten seconds
screen goes black
the code never arrives by SMS, can I use email
I get an error when I upload
upload fails for files over 20 MB
login loop in Safari
I need this by Friday
I need it by tomorrow if possible
is it possible to get it today
we have a deadline on the 15th, will it be ready?
our audit is next month, where can I find the report
need the certificate for the auditor
can you expedite shipping
is express delivery possible
urgent: please change delivery to Tuesday
it's urgent, how do I get a temporary invoice
how do I reach emergency support at night
what is the emergency number for gas leaks
Does the plan include emergency repairs?
can I speak to sales
I'd like to talk to someone about pricing
can someone call me tomorrow
is there a phone number
what are your support hours
are you a bot
am I talking to a person
who am I talking to
tell me about your plans
I'm interested in the team plan
we're a company of 40, what would you recommend
thinking about upgrading
how do I downgrade
do I lose my data if I downgrade
do I lose my files when I cancel
what happens to my data when the trial ends
will I lose my points if I cancel
is my data encrypted
is it safe to store card numbers with you
where are your servers
are you GDPR compliant
do you sell data to third parties
how do I delete my account
delete my data please
I want all my personal data deleted
where do I unsubscribe from the newsletter
please stop the marketing emails
how do I turn off notifications
how do I mute a channel
how do I block a user
how can I report an abusive user
how do I ban somebody from our workspace
== neutral/technical
the process was killed
process killed by signal 9
the job died overnight, here's the log
the worker dies after an hour
fatal error on line 12
fatal: not a git repository
fatal exception in thread main
kernel panic after update
panic: runtime error: index out of range
how do I read a panic trace
the kill switch in the VPN settings, where is it?
how do I kill a session
how to kill a stuck job
kill -9 didn't end it, what else can I try
kill the old deployment please
how do I terminate an instance
terminate the employee's account on Friday
execution failed: exit code 1
execute permission denied
access denied for user root
permission denied on /var/log
401 unauthorized
403 when I call the API
getting 500 errors from the orders endpoint
500 internal server error since 9:40
502 bad gateway
bad request: missing field id
bad certificate
the request was rejected with invalid token
illegal character in path
illegal state exception, what does it mean
invalid argument
what does the warning about unsafe scripts mean
it says the file is corrupted
corrupt archive
the disk failed in the RAID, which one do I replace
master and slave configuration for the database
orphaned processes after the upgrade
how do I kill orphan child processes
zombie processes pile up
the node was evicted
pod evicted because of disk pressure
evict a member from the cluster, how?
connection refused
connection reset by peer
the server hung up
the call hangs up after 30 seconds of silence
timeout after 30 s
deadline exceeded
deadlock detected in the log
memory leak in version 3.1
a leak in the memory of the worker
stack overflow when the list is empty
crash log attached
where can I find the crash dump
crash reports are empty in the dashboard
the attack surface page shows no hosts
does the firewall log brute force attacks
how do you protect against dos attacks
we had a penetration test, where do I upload the findings
is there a vulnerability in version 2.4
critical vulnerability CVE-2024-0001, are you affected?
security incident report template
what's your disaster recovery plan
disaster recovery test is next week, who joins
where is the emergency access setting
panic button wiring diagram
which cable is for the alarm
the alarm shows low battery
smoke detector beeps once a minute
fire alarm test at 10, will the system call out
fear of missing out campaign template, where is it
our band is called Angry Goats, the ticket says Angry Boats
the book "The Fault in Our Stars" is missing from my library
I ordered the game Rage 2, code is missing
can I watch Mad Max on your service
the song is called I Hate Everything, it doesn't play
filter tickets by angry customers
how is the sentiment score for frustrated customers computed
what does the sad face in the survey mean
does a 👎 lower the rating
how do I add a swear word filter
how do I flag an insulting review
a customer left an abusive comment, how do I hide it
how do I answer a complaint from a customer
my customer is upset about a late parcel, what can I offer
our client complained about the logo, how can I change it
the complaint form link is broken
your complaint procedure, please
is there a worst case estimate
the worst case is 40 ms
bad debt account setup
how do I write off bad debt
dead letter queue is growing
dead pixels on the left side
the battery is dead
the line is dead
dead link on the pricing page
loss report for May
profit and loss export
stop loss order, how do I set one
how do I hedge losses
pain relief gel, is it in stock
headache tablets, can I take two
sick leave, how do I enter it
how do I record sick days
I'm sick today, please move my appointment
does the cover include death abroad
funeral cover, what does it cost
horror movies category
thriller section
cancer cover add-on price
stress test results
stress ball order, 200 pieces
load stress test next week, any limits?
conflict in merge
there is a conflict between two bookings
merge conflict in calendar
abort the upload
aborted by user
how do I abort a transfer
fail over to the second region
failover test
failed login attempts report
3 failed, 97 passed
build failed, log below
import ended with 2 warnings
import error: column name missing
blocked by the spam filter
our mails land in spam
how do I dump the table
garbage collection pauses
garbage collector settings
garbage pickup day
trash folder, how long are files kept
can I restore from trash
recycle bin
rubbish collection missed on Elm Street
dirty flag stays set
dirty reads in isolation level
blame view in the code editor
git blame shows the wrong author
brute force search
force quit doesn't work
force push disabled?
destroy the environment with terraform
terraform destroy fails
nuke the cache, how?
reject the invite
rejected applicants list export
dismiss the banner
ignore the first row
ignore case in search
please ignore my last message
please ignore that, wrong chat
disregard
test
test test
TEST 123
asdf
12345
order 99120334
Order #A-1923
ana@acme.example
ERR_CONNECTION_RESET
ECONNREFUSED 127.0.0.1:5432
NullPointerException at OrderService.java:88
SELECT count(*) FROM orders WHERE status = 'FAILED'
HTTP 429 TOO MANY REQUESTS
MAX VALUE EXCEEDED
PRINT LABEL FOR ORDER 3321
I NEED A COPY OF MY INVOICE
HELLO I WOULD LIKE TO KNOW YOUR OPENING HOURS
SORRY CAPS LOCK WAS ON
please write INVOICE in the subject
is it free???
which one is it??
do you deliver on Saturdays??
hello!!
hi!!! quick question
== neutral/aside
damn autocorrect, I meant invoice
damn phone keyboard, sorry. Order 3321 please
stupid question probably: where is the menu?
dumb question, how do I log out
silly me, wrong account
I'm an idiot, I used the old address. how do I change it?
my bad, typo
oops
oops wrong file
oops, sent too early
ugh, typo. I meant 2024
ugh mondays. anyway, how do I add a user?
terrible weather today, will the delivery still come?
the traffic is awful so I'll be 20 minutes late for my appointment
my terrible handwriting, it says 18 not 13
horrible connection here on the train, can you repeat that
my cat walked over the keyboard, sorry
kids are driving me crazy today haha. so, which plan has parental controls?
it's a crazy week here, can we move the call to Monday
busy day! short question: is the API down for maintenance on Sunday
I hate to bother you, but where do I see my usage
hate to ask, but can I get an extension until Friday
sorry to bother you, how do I print a label
I'm afraid I don't have the serial number
I'm afraid I lost the receipt, is the order number enough?
I'm afraid that date doesn't work for me
I'm afraid not
not to worry, when would it be back in stock
don't worry about the shipping, I'll collect it
just curious, how many people use this
just curious why the price changed
I was wondering if I could pay in two parts
wondering whether you offer gift cards
unfortunately I can't make it on Tuesday, can we reschedule
unfortunately the link has expired, please send a new one
sadly we have to close our account since we're retiring. what are the steps?
I miss the old icon, can I get it back?
I wish there was a dark mode
it would be nice to have folders
feature request: sort by name
suggestion: bigger font
a little annoying that the filter resets, is there a setting
slightly annoyed that the badge keeps showing but it's no big thing, can it be hidden?
not angry, just asking why it changed
I'm not upset, I just want to understand the bill
I'm not complaining, just wondering
no complaint, only a question
not a problem, just curious
not worried about the money, I only need the receipt
I'm not in a hurry
nothing wrong with the product, I just don't need it any more
there's nothing wrong, I want to give it to a friend
it isn't broken, just dusty
my old one broke so I need a new one
my laptop was stolen last week, which licence do I have to move
my phone got stolen, how do I remove it from my account
my dog ate the remote, how do I order another one
the baby spilled milk on it, is that covered by the warranty
I dropped it and the screen broke. what does a repair cost?
fell down the stairs with it, scratches only. can you polish them?
there was a flood in our basement, what do you need from me for the claim
we had a fire next door, need to postpone the installation
my father passed away, I need to transfer the contract to my mother
I lost my job so I need the cheaper plan
I'm pregnant, which vaccines are covered
my husband is in hospital and I need to change the booking to another date
I broke my arm, so can the courier carry it upstairs?
I used to be with another provider, they were terrible. what do you offer?
my old bank was a nightmare, that's why I'm opening an account here
my previous phone company lied to me, do you have fixed prices?
a friend had a bad experience with couriers, which one do you use
I read some bad reviews, are the batteries better in the new model
my neighbour is angry about the noise of the pump, is there a quiet mode
the teacher is worried about privacy, do you have a document for schools
our lawyer needs a copy of the contract
my lawyer asked for the terms of 2021, where are they
my accountant is asking for all receipts
our security team has concerns about cookies, who can answer
I've been waiting for the new model, when does it come out
been waiting for this feature, is it in the free plan too?
still waiting for my friend to accept the invite, how long is it valid
third time I'm ordering, do I get a discount?
this is the second time I renew, are my settings kept
I always forget this: where do I change the language?
again with the same account, I'd like to order two more
can you send it again please
please try again tomorrow, I'm out today
finally got around to setting it up, where do I enter the key
I can't believe how small it is, does it come in a larger size?
never used this before, where do I start
never got the second email, could you resend it
I've never had to do this, what's a routing number
nobody in our team uses it, how do we remove the seat
nobody is home on Monday, can a neighbour take it?
why is the sky map upside down
why does it ask for my birthday
why do I need an account for that
why is there a limit of ten
what happened to the old calculator
what happens if I miss a payment
what if I'm not home
what if it doesn't fit
can I still change my order
can I still get the old price
is it too late to change my seat
is it too late to add insurance
is the deadline midnight your time or mine
I'm submitting the form tonight, which file types do you accept
presenting tomorrow, is there a way to share slides with guests
my exam is on Monday, can I borrow a calculator at the centre
wedding is in June, how early do I have to book
== neutral/long
Hi there, so I signed up last week and I've added most of my team, but two of them haven't got the invitation yet. Could you check whether it went out?
hello yes um I was wondering if you could tell me, I have this older plan from I think 2019 and I don't know if it still includes the weekend minutes
so what I did is I went to settings and then to billing and I don't see any option there that says download, am I looking at the wrong page
Hi, my wife and I both have an account with you and we would like to merge them, we haven't decided which one to keep, what would you suggest?
I was told by your colleague that I don't need to do anything and that the transfer happens by itself, I just wanted to double check that that's right
I already sent the form last week but I'm not sure whether I signed the second page, can you see that on your side?
I already have an account, I don't want a second one, I only want to add my new address to the first
I've had this printer for five years and never had to change the drum, the display says it should be replaced soon, which one do I need
We don't use the calendar part at all, so is there any way to hide it for everyone? I couldn't find it in the admin settings.
They told me at the branch that I have to bring my passport, but I don't have one, only an ID card. Will that do?
I still have the old router from before the move, do I need to send it back or can I just throw it away
I don't have access to the invoice because my colleague who set it up doesn't work here any more. Who can add me?
You said yesterday that the part would be in stock this week, I don't see it on the page yet, should I just keep checking?
I haven't used the service since March because I was abroad, so I don't need last quarter's report, just the current one please
I know it isn't your job to advise on tax but do you know whether the export has the columns the tax office asks for
I didn't get the text with the code so I used the email one instead, that worked, but now I'd like to change my number for next time
I can't come on Monday because my kids have no school that day, but any other day that week would be fine
We can't see the new column in the report yet, it's probably because we're still on the old version, right?
My parents don't have internet at home so they can't do this online. Is there a paper form I could print out for them?
I never use the mobile app, I only work in the browser, so I don't know where the setting would be on a phone
The customer paid on the third but the system still shows the invoice as open, do I close it by hand or will it update overnight?
Not sure if this is the right place, but I couldn't find anything about it in the help pages: how many devices can I use at once?
I ordered on the 4th and the site said five days, it's the 9th now so I guess it should come today, is there a time window?
It asked me for a card even though I picked invoice, so I stopped there. What should I choose if I don't want to pay by card?
I don't want to cancel the whole order, only the second item, because I found one at home
The technician was here this morning and said the cable is fine but the socket has to be replaced, he didn't say by whom
the error doesn't show up every time, maybe one in ten, and only when two people have the same record open. Logs attached.
We tried it on three machines, it fails on two of them and works on the third, the only difference I can see is the Java version
The nightly job didn't run on Sunday. Nothing in the log after 02:00. We restarted the service on Monday and since then it's fine, but I'd like to know why.
No errors in the console, no failed requests, it just doesn't refresh until I press F5. Not a big problem but I thought you'd want to know.
I don't think it's the network because other sites load. If I switch to the phone's hotspot I get the same page without pictures.
my grandson set this up for me and I don't know what the password was, he lives far away so I can't ask him until the weekend
I had an accident with the rental car on Saturday, nobody was hurt, there's a dent in the door. Which form do I have to fill in and where do I send the photos?
We had a burst pipe in the kitchen last night, the water is off now and a plumber has been. What do you need from us for the claim?
My bag didn't arrive with the flight yesterday, I have the reference from the desk. I'm at the hotel until Thursday, where will it be delivered?
The pharmacy says they haven't received the prescription yet. Does it usually take this long or should I ask the doctor to send it again?
The meter was changed in May so the readings before and after don't match. Do I enter the old one or the new one?
I still owe the last instalment but I don't remember the amount, where can I see that without the letter?
our school has no budget left for this year so we can't take the bigger plan, is there something in between
I don't mind waiting, I just need to know roughly when so that someone is at home
I can't remember if I ever changed it, it may still be the one you gave me in the beginning
nobody at our office knows who the administrator is, it was probably somebody who left. How can we find out?
I don't speak German very well, is there an English version of the contract
== positive/long
I have to say I wasn't expecting much after my last provider, but you answered within minutes and it all worked, so thank you
Just wanted to let you know that the replacement arrived today and it doesn't have the fault any more. Thanks to everyone who helped.
I didn't think you'd manage it before the weekend but everything was back by noon, my whole team says thanks
I've never written to a company just to say thanks, but your technician stayed an hour longer so that we weren't without heating. Please tell him.
I was ready to give up last night and then your article about the cache fixed it in a minute, thank you
After all the trouble with the first one I was nervous about ordering again, but this one is perfect
Sorry for all my messages yesterday, I was stressed because of the deadline, you've been really patient with me
don't change anything about the new editor, it is so much better than the old one
no more errors since the update, no crashes, nothing. You guys did a great job
I can't thank you enough for getting my account back
I couldn't have done it without your help
I had no idea it could do that, that's brilliant
I don't know how you did that but it works, thanks
it's not often that somebody explains it so well
== positive/shouted
THANK YOU
THANK YOU SO MUCH!!!
LOVE IT
soooo good
sooo happy with it!!
WOW just wow
it WORKS!!
you are the BEST
== neutral/shouted
PLEASE SEND ME THE INVOICE FOR MAY
WHAT TIME DO YOU OPEN
CHANGE OF ADDRESS
I WOULD LIKE TO BOOK A ROOM FOR TWO
which cable, the USB or the HDMI one?
do I press OK or CANCEL?
it says FAILED in the status column
the status is PENDING since Monday
the subject must contain URGENT, right?
is this ONLY for new customers?
I need the LARGE size, not the medium
hmmm let me check
hmm ok
really? I didn't know that
is that so??
can I bring my dog??
== neutral/forgot
I forgot my pin
forgot my customer number
I forgot which email I signed up with
I forgot to add the discount code
I lost the confirmation mail
I mixed up the two dates, please swap them
I made a typo in my name
I picked the wrong size
I entered the wrong account number on the form, how do I correct it
I deleted the app and installed it again, where is my history
I deleted an old project by accident, is there a trash folder
I don't have a printer
I don't use it any more
I don't need the second licence
I haven't decided yet
I changed my mind
`;
