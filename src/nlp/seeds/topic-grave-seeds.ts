/** Law, security, outages, technical depth and exceptions to the rules, over many trades. */
export const topicGraveSeeds = `
== legal/lawyers and courts
My lawyer will be in touch
I'm going to sue you
I'll see you in court
our attorneys are preparing a claim
my solicitor told me to write to you
we have instructed our solicitors
our legal department wants to talk to yours
Who is your legal counsel?
please give me the address of your legal department
where can we serve papers
to whom do I address a letter before action
I'm writing on behalf of my client
I represent Mrs. Novak in this matter
As counsel for the plaintiff I request the records
we have a court order for these records
please find attached a subpoena
subpoena for account data
our firm has been served with a subpoena that concerns your logs
the police asked us to obtain the access records from you
I'm a police officer and need data on one of your users
law enforcement request
preserve all data of this account, litigation hold
we need a litigation hold on this workspace
small claims court it is then
I will file a lawsuit
class action
I'll get a lawyer if this isn't solved
do I need to get my lawyer involved?
I've filed a case against your company
the judge ordered you to hand over the messages
notice of arbitration
we invoke the arbitration clause
this is a formal notice of default
formal notice: you are in breach of contract
Letter of claim attached
consider this a cease and desist
You are in breach of our agreement
we hold you liable for the damage
you are liable for our loss of revenue
we reserve all rights
We will claim damages for the lost data
we want compensation for damages under the contract, our lawyers have calculated it
I'd like to contest the termination of our contract formally
we dispute your interpretation of clause 9 and our counsel will write
what you are doing is illegal
this is against the law
This is fraud and I'll press charges
I have filed a police report against your company
== legal/authorities
I'm going to the ombudsman with this
I have complained to the financial ombudsman
the regulator will hear about this
we've informed the supervisory authority
complaint to the trading standards office is in the mail
better business bureau and the attorney general will get my letter
I will report you to the FTC
reporting you to the FCA
I've contacted the consumer centre and they say you must act
the tax office demands your records about us, who handles that
we're under audit by a government agency and need a signed statement from you
the ministry opened an inquiry that involves your platform
== legal/data protection
this violates the GDPR
Under article 15 GDPR I request a copy of all data you hold on me
I make a subject access request
you have 30 days to answer my GDPR request
please erase all personal data under article 17
I invoke my right to be forgotten
You sent my data to third parties without consent, that breaks privacy law
CCPA request: do not sell my data
I withdraw my consent to the processing of my data
our data protection officer demands a statement on the breach
we need a signed DPA, our lawyers changed clause 4
HIPAA violation
you recorded my call without permission, that's illegal
you're processing our data without a contract, that is a GDPR violation
notification under article 33
== legal/rights and harm
a seller on your platform copies our brand
someone on your marketplace sells fakes of our product
your user infringes our copyright
DMCA takedown notice
you are using my photo without permission
remove my picture from your site or my lawyer will
trademark infringement
patent infringement notice
your app uses our logo, we own the trademark
there's a defamatory post about me on your platform
someone posts lies about our company on your site, take it down
your charger exploded and burned my hand
My daughter was injured by your product
your scooter's brakes failed and I broke my arm
the battery caught fire, who is liable?
your heater set my curtains on fire
I got food poisoning from your meal
I slipped in your store and hurt my back
the chair collapsed and my father is in hospital
an allergic reaction because your label was wrong
who is your liability insurer?
the lift stopped and I was injured, I want your insurer's details
your truck hit my car
your driver caused an accident, I need your insurance
your software gave a wrong dose, a patient was harmed
product recall notice for your part, who is responsible at your company
my landlord's lawyer wants the contract from you
I am the executor of the estate and have a court certificate
we have power of attorney and a notarised letter
my ex-wife's lawyer asked for the chat history in our divorce case
we need a sworn statement about the logins for a trial
I insist on my consumer rights, I know the law
discrimination lawsuit
we received a legal letter about your tool
the union's lawyers asked us for the monitoring data
== security/account
someone else is in my account
I see a login from Russia that wasn't me
unknown device is logged in to my account
unauthorized access to our workspace
somebody changed my password
my email was changed without me
someone took over my account
our admin account is sending spam
messages are being sent in my name
somebody pretends to be me
someone impersonates our company on your platform
I get login codes I didn't request
I received a password reset I never asked for
got alerts about sign-ins at 3 am from another country, it wasn't us
there's a user in our team that nobody invited
ex-employee still has access and is deleting things
a former colleague logs in and copies our customer list
my SIM was swapped
my number was ported without my permission
identity theft
my laptop with your app was stolen, log it out please
our office was broken into, the tablets with your app are gone
My work phone is missing, please lock it out of the account
I lost the key for two-factor and someone has found it, I fear
all our files were encrypted by ransomware
we've been breached
Our password list leaked
== security/secrets
I pushed our API key to a public repo
our private key leaked
I sent the password to the wrong person
our token is visible in a screenshot on the internet
please revoke all keys, a contractor has stolen them
Live credentials were posted in a public channel
the webhook secret got exposed
our service account key was found on pastebin
I entered my card number on a site that pretended to be you
is this email from you? it asks for my password
I received a phishing mail with your logo
phishing attempt in your name
there's a fake website that looks like yours
fake app of yours in the store
someone called me claiming to be your support and wanted a code
got a strange text with a link from your number
scammers are using your name
== security/other people's data
we see invoices of a different customer
when I log in I'm in a stranger's account
the export contains records of other tenants
I downloaded a report and it has another hospital's patients
my invoice shows a different person's address
Users can see files they should not have access to
private documents are visible to everyone
a shared link opens without login and shows salaries
our confidential files show up in Google
patient data went to the wrong clinic
is it true there was a data breach at your company?
we are worried about the incident you mailed about, is our data exposed
your chatbot told me another customer's phone number
== security/holes
I'd like to report a security issue
I can get into any account by changing the id in the link
your form allows SQL injection
XSS in the comment field
responsible disclosure: auth bypass in your app
your server exposes its git folder
anyone can download the backups without a password
an attacker could read all the messages through this endpoint
your TLS certificate has expired and browsers warn us
our scanner reports a critical CVE in your agent
the camera's video can be watched without a password
smart lock opens with any phone
your download was flagged as malware
our antivirus says your update contains a trojan
password reset links never expire, that's a security risk
tokens still work after a user has been removed, security problem
== outage/everyone
nobody in our company can log in
none of our users can sign in
all our agents got logged out and can't get back in
the app is not loading for anyone
service unavailable since 9
your service has been unreachable for an hour
the API is down
API returns 503 for every request
all requests fail since this morning
is there an outage?
are you having an outage right now?
are you down?
major outage
complete outage in our region
our production is at a standstill because of you
all stores can't take payments
the checkout is dead for all customers
our shop is down
our website shows an error to all visitors
the platform crashed for all of us
login is broken for everybody
SSO doesn't work for anyone in the company
the dashboard is blank for every user
emails aren't going out for any customer
no messages are delivered since 10:40
webhooks stopped for all our accounts
our call centre can't receive calls
no internet in the entire street
whole neighbourhood has no power
power cut in our village
there's no water in the whole block
no signal anywhere in town since last night
network down nationwide?
TV is out at all my neighbours' too
all card terminals in our restaurant are offline
no ATM in town works with your cards
online banking is down
the banking app is down for everyone I know
my whole family can't get into the app
the ticket system at the gates is down, hundreds of people are waiting
check-in system down, queue out of the door
booking page is offline
all our devices lost connection at the same moment
every camera in the warehouse is offline
all sensors stopped reporting at midnight
all printers offline after your cloud update
whole hospital can't open patient files
our clinic can't access any records
nothing loads for any of our 300 employees
total downtime since 6 am
the server doesn't respond, all our clients are affected
your status page says all is fine but nobody can connect
EU region seems unreachable
the cluster is down
the whole site gives a bad gateway
502 for all customers
nobody can check out
none of our students can open the exam
the school can't get in, exams start in 10 minutes
we can't work, your system is not available
prod down!!!
site offline again, second time this week
DNS of all our domains stopped resolving
is anyone else unable to connect? our entire team is cut off
the game servers are down
our whole fleet lost GPS tracking
all orders are stuck since last night, nothing is processed
after last night's release no tenant can log in
blank page for every customer since the deployment
the service goes down every day at noon for all users
video calls drop for the whole company
all the screens in our branches are black
everyone in the office gets kicked out
we lost access for the entire organisation
No one here can open the app this morning, is something broken at your end
the phones are dead in every branch
== tech_deep/errors
stack trace below, happens on every start
NullPointerException in the order service when the list is empty
TypeError: cannot read properties of undefined in your widget
unhandled promise rejection in your SDK after upgrade to 4.2
getting a segmentation fault in your native module
core dump when I open large files
kernel panic after installing your driver
blue screen with stop code from your driver
your agent uses 100 percent CPU after a day
memory leak in the worker, grows 200 MB per hour
process gets OOM killed when importing 2 GB
deadlock in the connection pool under load
race condition: two workers pick up the same job
connection reset by peer in the middle of uploads
TLS handshake fails with unknown CA behind our proxy
SSL error when the client calls your endpoint, cert chain incomplete
your API responds 500 with request id 7f3a on every PATCH
500 internal server error when we post more than 100 items
we get 403 with a valid token since the key rotation
401 with a correct signature, our clock is in sync
CORS preflight fails on your new endpoint
429 although we're far under the limit, headers attached
504 gateway timeouts on the report endpoint
Error code 0x80070057 when installing
E_ACCESSDENIED from the service, running as admin
build fails with undefined reference after updating your library
the compiler crashes with your header file
ImportError after upgrading to version 3
npm package has a broken type definition
module not found in the ESM build of your SDK
the migration script aborts with a foreign key violation
deserialization error because the schema changed without notice
invalid JSON in the response, trailing comma in line 2
panic: runtime error: index out of range in your CLI
java.lang.OutOfMemoryError in your connector
Traceback from your python client when it retries
the app crashes on Android 14 right after launch, logcat attached
app crashes when I rotate the screen while a video is uploading
the firmware update bricks the device at 83 percent
device reboots in a loop after update 2.1
== tech_deep/data and integration
the sync deletes records when two people edit at once
records are lost when the batch is larger than 1000
data is corrupted after restore
export contains broken characters, UTF-8 is read as Latin-1
CSV import shifts the columns when a field has a line break
dates are off by one day in the timezone UTC+13
decimal places are cut off in the API response
totals in the report don't match the raw data, off by 3 percent
duplicate rows after the nightly sync job
webhooks arrive twice with the same event id
webhook signature does not match the payload we compute
webhooks arrive out of order and overwrite newer data
webhook deliveries fail with a timeout even though we answer in 50 ms
the Salesforce sync stops with a field mapping error at record 5,000
our Zapier integration fails since the API version changed
SAML assertion rejected: audience mismatch
OIDC token has the wrong issuer
SCIM deprovisioning fails with a 409
LDAP sync skips nested groups
OAuth refresh returns invalid_grant after exactly one hour
cursor pagination skips items when rows are inserted
pagination returns the same page over and over
the idempotency key is ignored
retries create duplicate orders in our ERP
the index is not used, the query does a full scan
replication lag of 20 minutes on the read replica
cache isn't invalidated after an update, stale data for hours
search index is missing documents created after the 3rd
websocket closes with code 1006 every 60 seconds
messages on the queue are delivered twice
Kafka consumer stuck at offset 120033
MQTT broker drops clients with QoS 2
the Modbus gateway returns shifted registers
BLE pairing fails with error 133 on some phones
our ERP connector writes wrong tax codes into SAP
EDI file rejected, segment missing
iframe does not load because of your CSP header
your SDK blocks the main thread for 3 seconds
the pod restarts every ten minutes, liveness probe fails
helm chart renders an invalid manifest
terraform provider wants to recreate all resources on each plan
the container doesn't start on arm64
docker image exits with code 137
VPN tunnel renegotiates every 30 seconds and packets get lost
DNS record resolves to the old IP from your name servers
our integration broke after you changed the field from string to array
timestamps in the API and in the export differ by an hour since daylight saving
the checksum of the download doesn't match
the backup is incomplete, the archive is truncated
encoding of attachments is broken in the mail gateway
floating point rounding makes the invoice off by a cent
audit log misses events when the user is deleted
bulk update silently ignores every tenth row
== tech_deep/latency and behaviour
p99 latency went from 120 ms to 4 s since Tuesday
response times have tripled since the last release
API calls take 12 seconds on average, before it was 300 ms
query takes 90 s with 10k rows
throughput drops to 5 requests per second under load
upload speed is limited to 200 KB/s from Frankfurt
packet loss of 8 percent to your data centre, traceroute attached
jitter above 80 ms on the SIP trunk
ping to the gateway is at 900 ms, mtr below
the report times out after exactly 30 s
fps drops to 4 when the 3D view has more than 500 parts
disk usage grows by 10 GB a day because logs aren't rotated
the regex in your rule engine hangs on long input
your lambda layer adds 2 s of cold start
CPU spikes every five minutes when your agent scans
the editor freezes for ten seconds when I paste 2,000 lines, profile attached
I have a reproducible bug: steps and HAR file attached
here's a minimal reproduction of the crash
bug: with a null value in the first column the parser stops
Found a bug in the tokenizer, it drops the last byte
logs attached, it fails in the TLS layer
the counter goes negative after 2^31 events
the scheduler runs the job twice on daylight saving day
the sensor reports -127 degrees after a reboot
inverter shows error F23 and disconnects from the grid twice an hour
the router drops the PPPoE session every 24 minutes, log below
the modem syncs at 3 Mbit with 40 dB attenuation
the thermostat loses its schedule whenever the hub reboots
GPU driver hangs with two displays on version 551
the printer driver spools but PCL output is garbage
the scanner returns black pages with the TWAIN driver at 600 dpi
the smart meter's pulses are counted twice by your gateway
the pump controller throws E47 when the flow is under 2 l/min
== policy_exception/time
can I still return it, I'm two days over the limit
the return period ended yesterday but I was in hospital
could you extend my trial by two weeks
I need more time to pay
can we pay next month instead
Could we get an extension on the invoice
I know the offer ended, could I still have it
the code expired last night, can you still apply it
can I get the old price, I was about to order
the sale ended an hour ago, could I get the sale price anyway
warranty ran out last week, could you repair it for free anyway
Could you reopen the registration for me
I forgot to register in time, is there any way to still get in
can I hand in the claim late
can you hold my booking without a deposit
please backdate the change to January
can I check in after the closing time, just this once
I forgot to use my voucher in time, could you reactivate it
can you let me rebook although the window has closed
== policy_exception/money
Could we get a better price than the list?
can you give us a bigger discount
we need a special price for 500 seats
is there room to negotiate the price
any chance of a special deal for us
Can you match the competitor's offer
we want net 90 payment terms
we need net 60 instead of net 30
can we pay in three instalments although it's not offered
can you waive the cancellation fee, my mother died
would you let me off the penalty
as a loyal customer I'd like some goodwill
can I have the student discount though I finished last year
We're not a registered charity yet, can we still have the nonprofit price
can you give us the annual price on monthly billing
could you combine two discount codes for me
can you freeze our price for three years
I'd like the new customer price, I've been with you for ten years
can you credit the months we didn't use even if the contract says otherwise
can you split the invoice over two fiscal years, we know it's not standard
would you accept payment in cash, just this once
can we have the enterprise feature on the small plan
could you give us one seat for free
can I pause payment for three months, I lost my job
== policy_exception/terms
is there any way around this rule
I know it's against your policy but could you
we'd like to keep our old plan
I want to stay on the grandfathered plan
can we keep the legacy pricing
we need a custom contract
our legal team needs changes to your standard terms
can you change clause 7 in the contract for us
we need an individual SLA
can you raise the limit above the maximum for us
can our limit be lifted for a day
I need a higher withdrawal limit than allowed, only today
can you transfer my non-transferable ticket
can my brother use my ticket, it's in my name
can I change the name on a ticket that says no changes
Could I bring a bigger bag without paying, it's a cello
can my dog travel with me though pets are not allowed
could I return an item that I've already opened
I lost the receipt, could you still take it back
could you take back a sale item
can you exchange it without the original box
would you ship to a country that's not on your list, just for us
could you deliver outside your area
we need on-premise although you only offer cloud
could you turn off the login code for one of our users, he has no phone
can you restore data after the retention period
let us out of the contract early please
could you cut the notice period short
is it possible to leave before the minimum term
can you shorten our contract
Can I downgrade in the middle of the yearly term
could we have two trials
can I get a second trial
Can you approve my application without the missing document
could you skip the credit check
can you ship before the payment arrived
could you open the shop a bit earlier for us
can I use two vouchers at once even though it says one per person
could you accept a photo of the passport although it says original
special permission
we need an exemption from your rule
could someone with authority allow this
I'd like to ask for leniency
`;
