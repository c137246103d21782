/** Calls to a bank or an insurer, as a machine wrote them down: greetings, names, numbers in words. */
export const topicVoiceSeeds = `
== billing_dispute/disputed charge
Hi, I'd like to dispute a charge on my credit card please.
Hello, I was looking at my statement and there's a purchase on there that I did not make.
I need to dispute a transaction from August fourteenth twenty twenty-one. It was for forty-two dollars and ten cents and I never authorized it.
Yeah hi, so I think there's a fraudulent charge on my account.
Hi there. I'm calling about a purchase that was on my statement that I definitely didn't make.
They charged me ninety dollars but the price on the receipt was nineteen. I want that charge disputed.
Good afternoon, I'd like to report an unauthorized transaction. My card number ends in four four one seven.
I bought a jacket and returned it and the store never gave me credit. Can I dispute that?
Hello, I didn't mean to make a transaction this morning, can you help me reverse it?
How do I dispute a charge on my account?
The hotel cancelled my booking and won't give me my money back, so I want to dispute the charge with you.
Hi, I need help reversing a payment for something I did not buy.
Um, I noticed something on my bank activity today that I didn't intend to purchase.
Is there some letter I have to write to dispute a charge or can you do that over the phone?
I was charged the wrong amount at the store.
Yes I need to file a dispute for a transaction on my debit card.
I'm calling because my most recent transaction wasn't me.
Hi this is Daniel, someone bought concert tickets with my account and I'd like the charge taken off.
Could you take off a charge that I didn't approve?
The restaurant put a bigger tip on my card than what I wrote down.
== billing_dispute/billing issue
Hi, I urgently need to find out what went wrong with my last bill.
My card got rejected for the bill, how do I fix this
I'd like to report an issue with my account, the bill is wrong
Hello I'm in a hurry and I need to report a billing problem
Hey, I just came home and found a billing issue on my account with your company.
hi i want to report a problem with the bill of my account
Good morning, this is Nadia Brooks, a billing issue has come up. My card says declined.
Hello, I'd like to report a billing issue.
Hi, my name is Denise and there's a billing issue on my account.
I've run into a billing problem with my account, can you help me?
Good evening, I want to report an issue with my bill.
Hey I have a billing issue that I need to report, it's urgent.
there seems to be something wrong with my bill
Hello, I was just checking my account and found a billing problem. My street address is 52 Linden Avenue.
Hi, this is really frustrating, my bill is not right.
please help with a billing error on my account
I am calling because of a problem with my billing.
Hi, my policy bill has a mistake in it and I want to report it.
Good morning, my name is Carl, I woke up and saw that there's an issue with my billing, it says payment rejected.
Hi I got an error message saying my card was rejected for my bill, can you look into this please.
can I report an issue with my billing account
My bill this month looks weird, can somebody look at it
I've got a serious problem with the bill on my account and I need it solved today
Yes hello I'd like to report a problem on my account under the name Mrs. Alvarez.
My payment was rejected and I don't know why, there's a billing issue.
== cancel/plan
Hello, can you kindly help me with cancelling insurance that I'm enrolled in?
Hi there, I have several plans and want one of them cancelled.
Good evening, please help me in cancelling one enrolled plan.
I need to cancel one of my accounts please.
Hi, I'd like to cancel my insurance plan.
Hello, my name is Tanya and I want to cancel one of my plans.
I need to cancel one of the policies that I have with you.
Good morning, could you please cancel my dental plan for me?
Hey, I want to cancel my car insurance please.
Can you help me with cancelling an insurance plan?
Yeah hi, I've got a few plans with you and I'd like to cancel one.
I don't need my pet insurance anymore so I'd like to cancel it.
hello i want to cancel the plan i am enrolled in
Good afternoon, this is Mr. Hobbs, I'd like to cancel my home insurance effective next month.
cancel my plan please
I want to drop one of my enrolled plans.
I found cheaper coverage so please cancel my policy.
Hi I need to cancel the renters policy because I sold the place.
I'd like to discontinue my life insurance.
== cancel/bank account
Hi, I'd like to close my savings account.
I want to close out one of my accounts with you.
Hello, can you close my checking account and move the rest of the money to my other account?
I'm switching to a different bank so I need to close my account. It's number eight one one two zero nine four three.
Hey I don't use this credit card anymore, can you close it?
Good morning, I'd like to close my credit card please.
I'm moving out of state and I need to close my account and transfer the remaining balance.
Hi, can I close an account over the phone?
Yes I would like to cancel my credit card, the one ending in seven seven zero three.
Close all of my accounts effective today, I'm done with this bank.
I no longer have any use for my checking account, please close it.
Hello I'm looking to close an account and have the funds sent to another one.
I've decided to cancel my card and close the account.
I'd like to shut down my joint account, we got divorced.
I'm planning on closing my account. What happens to the money that's left?
== security/lost or stolen card
Hi, I lost my credit card yesterday.
Hello, I need to report a stolen card, it was taken on October second twenty twenty-one.
Hi there, I think I left my debit card somewhere and I can't find it.
My credit card got stolen and the number is five two one zero three three eight nine. I last used it at a gas station.
Yes I'd like to report that my card is missing.
I seem to have lost my bank card, what steps do I need to take?
Good evening, my purse was stolen and my card was in it.
Hey, so my card has either been stolen or lost, I need it shut off.
I want to report a lost card please
Somebody stole my debit card last Friday and I need you to stop it.
Hello my name is Frances and my card has gone missing.
== complaint/about the company
Hi, I want to make a complaint about the way I was treated at your branch.
Hello, I'd like to file a complaint about one of your agents, he was really rude to me.
I have been on hold for an hour three times this week and I want to complain about it.
Good morning, I'm calling to complain about how my claim was handled.
I'm extremely dissatisfied with the adjuster you sent.
Nobody ever called me back like you promised and I'd like that on the record.
The teller yelled at me in front of everyone, I want to make a formal complaint.
I'd like to speak about the poor service I got from your representative.
== refund/wants one
Hi, I cancelled my policy in March and I still haven't gotten my premium back.
I overpaid my premium and I'd like a refund for the difference.
Hello, I'd like to be reimbursed for the months I wasn't covered.
You were supposed to send me a refund check and it never came.
Hi, when am I getting my deposit back?
I want the fee you took out put back into my account please.
== ordinary/bank errands
Hi, I'd like to check the balance of my savings account.
Hello, can you tell me how much money I have in my checking?
I want to transfer two hundred dollars from checking to savings.
Good afternoon, could you move some funds from one of my accounts to the other one?
Hi, I'd like to send a wire transfer to my sister in Canada.
I need to do a wire transfer to another bank, how does that work?
Hello, my name is Kevin Brandt and I'd like to open a new account. My date of birth is June third nineteen eighty.
I'd like to open a checking account with you guys.
Can I open a bank account for my son?
Where's the nearest ATM to me? I'm on five oh two Walnut Street in Dayton, Ohio.
Hi, I'm looking for the closest branch. I live near downtown Portland.
What are your hours on Saturday?
What time does your branch close today?
Are you open on Labor Day?
How much can I take out of the ATM each day?
Is there a limit on withdrawals?
Do your machines accept cash deposits?
Can I deposit cash at the ATM or do I have to go inside?
How long does a transfer take to go through?
I sent a payment this morning, when will it post?
Has my payment come through yet? I've been waiting for a couple of hours.
Can you read me my last five transactions?
I want to see my recent purchases on my card, I need to verify a few of them.
Could you send me a list of my transactions from last month?
What was the last charge on my debit card? I saw a notification.
Hi I need to order some new checks.
I'd like to set up online banking, can you walk me through it?
I'm having a hard time setting up the mobile app, can you help?
I forgot my password and I'm locked out of my online account.
I need to reset my password.
Hello, this is Teresa, I want to reset the password for my online account.
I'd like to change my security question.
can you change my PIN
I need to update my phone number.
Please change the email on my account, it's now j o h n at example dot com.
Hi, I've moved so I need to change my address. The new one is forty-four Cedar Court.
I got married and want to change my last name on the account.
I want to update my mailing address please
What's the interest rate on your savings account?
I'd like to apply for a credit card.
Can I get a loan for a car?
I want to raise my credit limit.
Do I need to call you before I travel to Mexico?
Can you mail me a new debit card, mine is about to expire?
== ordinary/insurance errands
I'd like to get a quote for car insurance.
Hi, how much would it be to insure a boat?
Can you give me a quick quote for homeowner's insurance please?
I want to enroll in one of your health plans.
Hello, I'm interested in getting insurance for my dog.
I need to add my daughter to my plan. Her name is Molly.
Good morning, I want to add a dependent to my policy.
Please take my ex-husband off my plan, he's a dependent.
Hi, can you remove my son from my plan?
I want to switch my plan from standard to premium.
Hi, I'd like to change my insurance plan, I moved to a different state.
I need to make a change to my plan.
Can you send me proof of insurance?
hello, I lost my insurance card paper, can you mail me another copy of my proof of insurance
What's my policy number?
Hi this is Gerald, I want to get the policy number for my current plan.
I want to change how often I'm billed, monthly instead of yearly.
Hello, please change my billing frequency to quarterly
I'd like to change my billing preference to paperless.
Good evening, I want to update my payment method to a bank account.
Hi, I'd like to pay my bill.
Can you help me make a payment on my policy?
I want to check the payment status of my last bill.
Hello, did my payment for last month go through?
When is my next bill due?
What does my plan cover?
Does my policy cover glass damage?
I want to file a claim for my windshield.
Hi, I was in a small accident and need to start a claim.
What's the status of my claim?
I'd like to know my deductible.
Can I set up autopay for my premium?
Could I talk about adding a second car to the policy?
Hello there, could you tell me which doctors are in the network?
`;
