/** What customers write who are not upset: pleased ones, and the many who want to know something. */
export const emotionCalmSeeds = `
== positive/thanks
thanks a lot, that was it
great, that did it
brilliant, that solved it
that helped, cheers
ta
I appreciate your patience with me
Really appreciate you looking into this
you've been very helpful
just what I needed
oh nice, didn't know that
never mind, it was my mistake
it's working again
works like a charm
working perfectly now
all sorted
all my files are back, what a relief
phew
what a relief, I thought I'd lost it all
I was in a panic but your guide got me through it
I was really nervous about the switch and it went smoothly
it was a nightmare before and now it's a breeze
not worried any more, thanks to you
no longer stressed, the payment arrived
faster than I expected
that was quick!
I'm impressed
you guys are great
you rock
you saved my day
you're a lifesaver
you just made my day
made my morning
absolutely love how simple this is
great job everyone
clever bot
well done
keep up the good work
kudos to your team
hats off to your technician, he was so kind
your driver was really friendly
five stars from me
will recommend you to all my friends
I have already told two friends about you
happy with everything
I'm delighted
excited to get started
looking forward to it
so glad I switched
glad it was nothing serious
worth every penny
it's beautiful
excellent
wonderful news
super
sweet
that's very kind of you
how nice of you
no problem at all, take your time
all fine now
yes that worked
yay it's back
hooray
lol my bad, it was unplugged
❤️ this
not bad at all
can't complain
could not have been easier
it couldn't have gone better
never had a better experience
nothing to complain about, the room was lovely
no issues so far, very smooth
crazy good
insanely good coffee machine
scary how good this is
damn good work
hell yes
that is wicked fast
this is ridiculously easy, love it
stupidly simple, I like it
sorry I was rude before, you've been great
sorry to have bothered you, found it
my apologies, I mixed up two orders, all is well
it's fine now, I had the wrong date
I'm no longer upset, the refund is here
got my refund, that was painless
we're really enjoying the trial
the onboarding call was a pleasure
pleasure doing business
it was a pleasure to talk to your colleague
good morning! hope you're well
== neutral/how
What is the difference between Basic and Plus?
do you ship to Norway
what time do you open on Sunday
do you have this in size 42
is the blue one back in stock
please cancel my booking
cancel
refund please
I need to return this
please change my address to 12 Mill Lane
I've moved house
I forgot my password
my card has expired
My account is locked after three attempts, can you unlock it
I can't log in
I can't find the export button
can't find my booking reference
haven't received my parcel yet
my order hasn't arrived, it was due on Monday
where's my package
order status please
tracking says delivered but I don't have it
one item is missing from my order
I received the wrong colour
the item arrived damaged, what should I do
the screen is cracked
the left earbud doesn't charge
my washing machine shows error E18
the router light is red
internet is down in my street, any estimate?
no signal since this morning
my connection drops in the evening
there is a charge of 9.99 I don't recognise
you charged me in dollars instead of euros
why is my bill higher this month
why was my payment declined
what is this fee for
I need to dispute nothing, I only want a statement
I want to report a death and close the account
does my policy cover theft
book an appointment for next week
can I bring my dog
is my flight on time
my flight was cancelled, how do I rebook
meter reading: 48213
I'm moving out on the 30th, how do I end my contract
data roaming in Turkey?
no
okay
maybe later
the second one
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
hello
hey there
it's me again
hi again, one more question
sorry, one more thing
sorry, wrong window
sorry for the late answer
excuse me, is this the right place for invoices
any update?
could you check this for me please
no rush
no hurry, whenever you have time
small thing: the icon is cut off
minor: typo in the footer
just letting you know there is a broken link on your site
just so you know, the German text is wrong
I think there's a mistake in the invoice
a bit confused about step 3
I don't understand the second line on my bill
I don't quite get what this field is for
what does this mean?
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
the app keeps crashing on startup, version 5.2
it doesn't work on my tablet
the button does nothing
printer is offline
sync is stuck at 40%
the page is slow today
it takes long to load, is that expected
nothing happens when I press save
screen goes black
upload fails for files over 20 MB
login loop in Safari
I need this by Friday
I need it by tomorrow if possible
is it possible to get it today
can you expedite shipping
is express delivery possible
urgent: please change delivery to Tuesday
how do I reach emergency support at night
I'd like to talk to someone about pricing
can someone call me tomorrow
what are your support hours
are you a bot
am I talking to a person
who am I talking to
tell me about your plans
we're a company of 40, what would you recommend
thinking about upgrading
do I lose my data if I downgrade
do I lose my files when I cancel
will I lose my points if I cancel
is my data encrypted
is it safe to store card numbers with you
where are your servers
are you GDPR compliant
do you sell data to third parties
delete my data please
I want all my personal data deleted
please stop the marketing emails
how can I report an abusive user
== neutral/technical
the job died overnight, here's the log
the worker dies after an hour
fatal: not a git repository
kernel panic after update
panic: runtime error: index out of range
how do I read a panic trace
how to kill a stuck job
kill -9 didn't end it, what else can I try
execution failed: exit code 1
execute permission denied
access denied for user root
401 unauthorized
502 bad gateway
bad certificate
illegal character in path
invalid argument
what does the warning about unsafe scripts mean
corrupt archive
master and slave configuration for the database
orphaned processes after the upgrade
the node was evicted
pod evicted because of disk pressure
evict a member from the cluster, how?
connection refused
connection reset by peer
the server hung up
the call hangs up after 30 seconds of silence
deadline exceeded
memory leak in version 3.1
stack overflow when the list is empty
crash log attached
the attack surface page shows no hosts
critical vulnerability CVE-2024-0001, are you affected?
what's your disaster recovery plan
disaster recovery test is next week, who joins
where is the emergency access setting
panic button wiring diagram
the alarm shows low battery
smoke detector beeps once a minute
fire alarm test at 10, will the system call out
fear of missing out campaign template, where is it
our band is called Angry Goats, the ticket says Angry Boats
I ordered the game Rage 2, code is missing
can I watch Mad Max on your service
the song is called I Hate Everything, it doesn't play
filter tickets by angry customers
how is the sentiment score for frustrated customers computed
what does the sad face in the survey mean
does a 👎 lower the rating
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
loss report for May
profit and loss export
stop loss order, how do I set one
pain relief gel, is it in stock
I'm sick today, please move my appointment
thriller section
cancer cover add-on price
stress test results
stress ball order, 200 pieces
aborted by user
fail over to the second region
3 failed, 97 passed
build failed, log below
blocked by the spam filter
garbage collection pauses
garbage collector settings
garbage pickup day
trash folder, how long are files kept
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
dismiss the banner
ignore the first row
ignore case in search
please ignore my last message
please ignore that, wrong chat
disregard
asdf
ana@acme.example
ERR_CONNECTION_RESET
ECONNREFUSED 127.0.0.1:5432
NullPointerException at OrderService.java:88
SELECT count(*) FROM orders WHERE status = 'FAILED'
HTTP 429 TOO MANY REQUESTS
MAX VALUE EXCEEDED
I NEED A COPY OF MY INVOICE
HELLO I WOULD LIKE TO KNOW YOUR OPENING HOURS
SORRY CAPS LOCK WAS ON
is it free???
which one is it??
do you deliver on Saturdays??
hello!!
hi!!! quick question
== neutral/aside
damn autocorrect, I meant invoice
dumb question, how do I log out
silly me, wrong account
I'm an idiot, I used the old address. how do I change it?
my bad, typo
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
I hate to bother you, but where do I see my usage
hate to ask, but can I get an extension until Friday
I'm afraid I don't have the serial number
I'm afraid I lost the receipt, is the order number enough?
I'm afraid that date doesn't work for me
I'm afraid not
not to worry, when would it be back in stock
don't worry about the shipping, I'll collect it
just curious, how many people use this
wondering whether you offer gift cards
unfortunately I can't make it on Tuesday, can we reschedule
sadly we have to close our account since we're retiring. what are the steps?
I miss the old icon, can I get it back?
I wish there was a dark mode
it would be nice to have folders
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
my laptop was stolen last week, which licence do I have to move
my phone got stolen, how do I remove it from my account
the baby spilled milk on it, is that covered by the warranty
I dropped it and the screen broke. what does a repair cost?
fell down the stairs with it, scratches only. can you polish them?
my father passed away, I need to transfer the contract to my mother
I'm pregnant, which vaccines are covered
my husband is in hospital and I need to change the booking to another date
I broke my arm, so can the courier carry it upstairs?
I used to be with another provider, they were terrible. what do you offer?
my previous phone company lied to me, do you have fixed prices?
my neighbour is angry about the noise of the pump, is there a quiet mode
the teacher is worried about privacy, do you have a document for schools
my lawyer asked for the terms of 2021, where are they
my accountant is asking for all receipts
our security team has concerns about cookies, who can answer
I've been waiting for the new model, when does it come out
been waiting for this feature, is it in the free plan too?
still waiting for my friend to accept the invite, how long is it valid
third time I'm ordering, do I get a discount?
this is the second time I renew, are my settings kept
again with the same account, I'd like to order two more
please try again tomorrow, I'm out today
never used this before, where do I start
never got the second email, could you resend it
I've never had to do this, what's a routing number
nobody is home on Monday, can a neighbour take it?
why does it ask for my birthday
what happened to the old calculator
what happens if I miss a payment
what if I'm not home
what if it doesn't fit
is it too late to change my seat
is it too late to add insurance
is the deadline midnight your time or mine
I'm submitting the form tonight, which file types do you accept
presenting tomorrow, is there a way to share slides with guests
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
You said yesterday that the part would be in stock this week, I don't see it on the page yet, should I just keep checking?
I can't come on Monday because my kids have no school that day, but any other day that week would be fine
We can't see the new column in the report yet, it's probably because we're still on the old version, right?
My parents don't have internet at home so they can't do this online. Is there a paper form I could print out for them?
I never use the mobile app, I only work in the browser, so I don't know where the setting would be on a phone
Not sure if this is the right place, but I couldn't find anything about it in the help pages: how many devices can I use at once?
I ordered on the 4th and the site said five days, it's the 9th now so I guess it should come today, is there a time window?
It asked me for a card even though I picked invoice, so I stopped there. What should I choose if I don't want to pay by card?
I don't want to cancel the whole order, only the second item, because I found one at home
The technician was here this morning and said the cable is fine but the socket has to be replaced, he didn't say by whom
the error doesn't show up every time, maybe one in ten, and only when two people have the same record open. Logs attached.
No errors in the console, no failed requests, it just doesn't refresh until I press F5. Not a big problem but I thought you'd want to know.
I don't think it's the network because other sites load. If I switch to the phone's hotspot I get the same page without pictures.
my grandson set this up for me and I don't know what the password was, he lives far away so I can't ask him until the weekend
I had an accident with the rental car on Saturday, nobody was hurt, there's a dent in the door. Which form do I have to fill in and where do I send the photos?
We had a burst pipe in the kitchen last night, the water is off now and a plumber has been. What do you need from us for the claim?
My bag didn't arrive with the flight yesterday, I have the reference from the desk. I'm at the hotel until Thursday, where will it be delivered?
The pharmacy says they haven't received the prescription yet. Does it usually take this long or should I ask the doctor to send it again?
our school has no budget left for this year so we can't take the bigger plan, is there something in between
I don't mind waiting, I just need to know roughly when so that someone is at home
I can't remember if I ever changed it, it may still be the one you gave me in the beginning
nobody at our office knows who the administrator is, it was probably somebody who left. How can we find out?
I don't speak German very well, is there an English version of the contract
== positive/long
Just wanted to let you know that the replacement arrived today and it doesn't have the fault any more. Thanks to everyone who helped.
I didn't think you'd manage it before the weekend but everything was back by noon, my whole team says thanks
I've never written to a company just to say thanks, but your technician stayed an hour longer so that we weren't without heating. Please tell him.
Sorry for all my messages yesterday, I was stressed because of the deadline, you've been really patient with me
no more errors since the update, no crashes, nothing. You guys did a great job
I can't thank you enough for getting my account back
I couldn't have done it without your help
I had no idea it could do that, that's brilliant
it's not often that somebody explains it so well
== positive/shouted
THANK YOU SO MUCH!!!
soooo good
sooo happy with it!!
it WORKS!!
== neutral/shouted
WHAT TIME DO YOU OPEN
CHANGE OF ADDRESS
I WOULD LIKE TO BOOK A ROOM FOR TWO
it says FAILED in the status column
the status is PENDING since Monday
the subject must contain URGENT, right?
is this ONLY for new customers?
I need the LARGE size, not the medium
hmmm let me check
really? I didn't know that
is that so??
can I bring my dog??
== neutral/forgot
I forgot my pin
forgot my customer number
I lost the confirmation mail
I picked the wrong size
I deleted the app and installed it again, where is my history
I don't have a printer
I don't use it any more
I haven't decided yet
I changed my mind
`;
