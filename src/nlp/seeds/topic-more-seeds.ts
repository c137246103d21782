/** More of the rarer grave matters, said sideways: without the word that names them. */
export const topicMoreSeeds = `
== legal/sideways
If this isn't fixed by Friday our lawyers will contact you
expect a letter from our law firm
I've forwarded everything to my attorney
my legal expenses insurance will cover the case against you
I have talked to a lawyer and he says I'm in the right
see you before the judge
you'll be hearing from my barrister
we'll let a court decide
then we will have to litigate
I demand damages
I demand compensation for pain and suffering
You'll be paying for my medical bills, your ladder broke under me
your product poisoned my dog and I want to know who is liable
your e-bike burned down our garage
our building was flooded by your washing machine, give me your insurer
we want to know your position on liability before we go further
you failed to fulfil the contract, we set a last deadline of 14 days
we set you a final deadline, after that we go to law
the termination of the contract by you is invalid
your terms are unlawful
this clause is void
we are entitled to this by law
I am the lawyer of your customer
notice on behalf of our client
please acknowledge receipt of this notice
our company secretary needs confirmation of a legal hold
we've received a warrant for one mailbox
a prosecutor asks for call records
investigators need the CCTV recording from your store
I need evidence of the messages for a court case
the inspector from the labour authority wants the time records
request under the freedom of information act
I object to the processing of my data
which lawful basis do you have for keeping my passport
delete everything you store about me, as the privacy law demands
you shared my medical data, I will report it to the commissioner
you ignored my data request for six weeks, the authority will be told
someone uses our registered name for a shop in your mall
please take down a listing that counterfeits our design
one of your users stole my drawings and sells them
your advert shows my face and I never signed a release
I want a correction of false statements about me on your page
we're the owners of the patent you use
the collection agency you hired is threatening me, my lawyer says it is unlawful
I contest the penalty in a legal way
stop calling me or I'll get a court to stop you
we plan to bring this before the arbitration board
I was fired because of a false report from your system and I'm suing
== outage/sideways
120 people are blocked
none of us gets in any more
the login page throws an error for all colleagues
all of our branches are cut off
we've lost the connection at all sites
every single user gets an error
not one request comes through
everything times out for everyone
nothing works
the whole thing is dead since your maintenance
Seems you have a big problem, none of our shops can sell
we have 40 customers at the counter and no terminal works
all of our 60 drivers lost the app at once
the complete team gets thrown out of the meeting
all bookings have failed since 11 o'clock
our customers all see error pages
visitors only see a white page
site won't open for any visitor
single sign-on is broken company-wide
SSO login fails for the entire organisation
no one can get past the login, whole company
no one in the clinic can see patient charts
the ward has no access to any records, this is dangerous
our emergency line is dead
the mobile network has been dead all over the city since this morning
whole street without internet
there's no electricity in our part of town
gas supply is cut in the entire building
all heating units went off after your remote update
all the doors with your locks won't open any more
all gates at the car park are stuck open
every thermostat in the hotel is offline
all our cameras went dark at the same time
all kiosks show a black screen
trains tickets can't be bought anywhere, all machines are down
the exam platform collapsed for all pupils
video lessons are down in all classes
payments fail for all our customers
no card payments possible at any till
your payment gateway is down
the queue isn't moving, nothing has been processed for hours for any tenant
all scheduled jobs have stopped since midnight
none of our emails has gone out today
no text messages are being delivered to anyone
every webhook has failed since 14:00 UTC
all API calls end in 502 since the release
the API has been unreachable from everywhere for 20 minutes
database down, all services affected
total failure
system failure in all departments
it's been down all morning
down again!
your cloud is down
when will it be back up? we're losing money every minute
ETA for the fix? everything is still down
production has stopped, the line stands still
we're dead in the water
P1: platform unavailable
sev 1, service is out
our intranet is gone for all staff
servers unreachable
your servers are down
cannot reach your servers from any of our offices
== policy_exception/sideways
is there anything you can do although the deadline passed
I was ill and couldn't send it back in time
I was in hospital for weeks and missed the return date
I broke my leg, can I give my ticket to my sister
can I give my non-refundable room to a friend
the ticket is personal but I'm ill, may my cousin go
could you overlook it this once
could you turn a blind eye
can you do me a favour and skip the fee
can we find a solution outside the usual terms
as we've been with you for eight years, could you come towards us
what could you do on the price if we took 300
if you take off 20 percent we sign today
is the price negotiable
can you do better on price
we need a lower price than what's on the page
we can't pay that much, can you make it cheaper for us
we'd sign for three years if you gave us 30 percent off
our budget is 5k, can you make that work
can the fee be dropped in my case
could I be spared the reminder fee
can I pay late without the penalty
can I pay in smaller parts, I know it isn't usual
net 45 would be needed by our purchasing department
our procurement only accepts 90 days
we can't accept your terms, could you sign ours
we need our own contract paper
we need uptime of 99.99 in writing, that's more than you offer
we need a clause on penalties that isn't in your standard contract
can we stay on the plan that's no longer sold
you don't sell this plan any more, but we want to keep it
can our old discount be kept after the upgrade
the coupon ran out, may I still use it
I forgot to enter the code, can you apply it afterwards
can you apply the promotion to an order from last week
could you date the invoice back to December
can you backdate the start of the plan
could you date the upgrade to the beginning of the quarter
can the policy start earlier than today
could you raise our rate limit over the maximum for the launch
could we have more users than the plan permits until Monday
can you switch on the enterprise function for a single day
can I get a trial without a credit card, just for me
may I have another free month
can you freeze our contract while we renovate
put our account on hold without charge, we have no work in winter
can you release us from the minimum term
would you accept the return without the label
can I bring back a worn pair
can I return the software though the seal is broken
may I return it after the 30 days
could you repair it out of warranty at no cost
could you deliver on a Sunday, only this time
would you deliver to the fifth floor although it's kerbside only
would you ship it before I've paid
can you hold the item for two months
can I collect it without my ID
I don't have the original any more, would a copy do
can you accept my application after the closing date
can you let my daughter take part though she is too young
can we bring our own food, I know it's not allowed
may my dog come in, he's an assistance dog in training
could you store our data in a country you don't list
can you restore something that was deleted past your retention time
is there a way round the ID check for my grandmother
could you override the block for us
can you approve it without the second signature
the rules say no, but maybe you can help
I understand the policy, still I'm asking for an exception
I need somebody who may decide on an exception
== tech_deep/sideways
one org, 12 requests, and the rate counter says remaining is negative
the header says 200 but the body holds an error object
the response is truncated at 64 kB
segfault when the second thread starts
SIGSEGV after the update, core file available
SIGABRT in your native library
assertion failed in parser.cpp line 212
heap corruption detected after 10 minutes
undefined symbol when I link your library
stack overflow in your recursive resolver
the daemon exits with code 139
service fails to start, exit status 203
journalctl shows the unit restarts every 5 s
the worker thread is stuck in a lock, thread dump below
the transaction is rolled back with a serialization failure
foreign keys are missing after the import
NULL values are written as the string "null"
null byte in the payload makes the batch disappear
emoji in the name break the sync
umlauts are mangled in the export
the XML is not well-formed, entity not escaped
the schema validation rejects a document that matches the schema
the enum in the response isn't in your OpenAPI file
the spec says integer, the API returns a string
ETag stays the same although the content changed
the cursor expires in the middle of the export
every second page of the result set is missing
two requests with the same key create two payments
events are processed twice on retry
the job runs on two nodes at once
the lock isn't released when the client dies
the replica serves stale reads, lag is 300 s
the planner ignores our index, see EXPLAIN ANALYZE
full table scan on a table with 80 million rows since the upgrade
memory usage climbs until the container is killed
file descriptors leak, lsof shows 60,000 sockets in CLOSE_WAIT
sockets stay in TIME_WAIT and the pool is exhausted
DNS lookups from your pods fail intermittently with SERVFAIL
handshake takes 8 seconds over IPv6, IPv4 is fine
MTU problem in your tunnel, packets over 1400 bytes vanish
certificate pinning fails after your rotation, fingerprint differs
JWT has an exp in the past when it's issued
clock skew of 90 s makes signatures invalid
SAML response is not signed as required by our IdP
group claims are missing in the token
the LDAP bind works but the search base is ignored
the connector maps the wrong tenant id
Jira sync creates a new issue on each edit
the calendar integration duplicates recurring events at the time change
HubSpot sync error: property does not exist
our middleware gets malformed SOAP envelopes from you
the FTP drop leaves zero-byte files
the barcode scanner sends a carriage return too early and the form submits
the firmware hangs in bootloader mode after a power loss
after the OTA update the MAC address is zero
the sensor drifts by 0.4 degrees per day after calibration
GPS positions jump 3 km every few minutes
the battery controller reports 0x1F and stops charging
the meter sends negative consumption at midnight
the camera stream drops I-frames over RTSP
audio has an echo with 400 ms delay on SIP calls
one-way audio behind NAT, SIP trace attached
the fax server rejects T.38 re-invites
HDMI handshake fails at 4K 120 Hz with this firmware
GC pauses of 6 seconds since we moved to your new runtime
the index build takes 14 hours for 2 million rows
memory goes from 300 MB to 6 GB when a report has images
after upgrading from 2.8 to 3.0 all our custom plugins fail to load
the rollback left the schema in version 41 and the code in 42
the merge drops the last commit of the branch
regex with lookbehind fails in your rules on Safari only
the formula engine returns #REF after a sheet is renamed
rounding differs between the preview and the PDF
your parser treats a semicolon in quotes as a separator
the debugger shows that your callback is called before init
two of our services get different answers from the same endpoint, request ids below
steps to reproduce: create, rename, delete, then the list holds a ghost entry
we can reproduce it on three machines with a clean install
attached are HAR, console log and a screen recording of the failure
== security/sideways
people tell me they get strange messages from my account
someone ordered things with my login
my balance of points was spent by someone else
there's a session in Brazil on my account
I got a mail that my address was changed, but I didn't do it
I told a caller my verification code
I typed my bank details on a page that turned out to be fake
I paid a scammer through your form
I think I wired money to a fraudster
the mail with your logo wanted my card number
my tablet with the company account is gone
I left the unlocked work phone on the bus
the USB stick with the keys has vanished
our intern put the password in a public document
our repo with the live key was public for an hour
the key was in the screenshot I posted
a contractor walked off with the admin password
the fired admin still gets in
somebody downloads our whole database right now
files get renamed and a ransom note appears
the bill in my account belongs to a person I don't know
your mail had 200 other customers in copy
I got the contract of another client
the chat history shows a stranger's conversation
our private board is found by search engines
a customer sees the prices of another customer
the lab results of somebody else are in my folder
the link for resetting passwords works for any account
your login accepts any code
an injection in the search field dumps the table
where can I report a weakness I found in your product
I'd like to disclose a vulnerability responsibly
the alarm could be turned off without the code
someone talks through my baby camera
our door lock opened by itself and the log shows an unknown user
someone used my loyalty card
my passport copy that I sent you was found on the web
my contract was changed by somebody who knew my birthday
a SIM card was ordered in my name
my prescription was picked up by someone else with my data
someone booked a flight with my miles
my voucher was used by another person before I got it
== complaint/sideways
your fitter damaged our floor
the painter you sent ruined our carpet
the mover dropped the piano and laughed
the driver left the parcel in the bin
your salesperson talked my father into something he doesn't need
I was lied to in your shop
Your staff talked down to me
the lady at the desk was incredibly unfriendly
I've never met such arrogant employees
no apology, no call, nothing, for five weeks
I wrote four times and nobody replied, this is no way to treat people
I feel taken for a fool
the quality of your translations has dropped a lot and clients notice
the report your consultant wrote was full of mistakes, we are not happy with it
your trainer didn't know the product and wasted our day
the phone arrived with scratches although sold as new
the cake for the wedding was a disaster
the flowers were withered when they came
the meat was off
hair in the food, twice
the room smelled of smoke and the sheets were dirty
the bus driver drove off in front of an old lady
our seats were double booked and the crew was rude about it
the nurse ignored me for an hour
the doctor didn't listen to me at all
the surveyor was two hours late and in a foul mood
your adjuster treated me as if I was lying
the teacher insults the pupils
the repair shop returned my bike in a worse state
third repair, same fault, I've had enough of you
I'm letting everyone know how bad you are, one star
I'm going to leave a bad review about how I was treated
please put on file that I'm not happy with the treatment
I want an apology
I demand an explanation from your management
who is responsible for this mess, I want to complain
`;
