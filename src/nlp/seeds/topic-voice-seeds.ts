/** Calls to a bank or an insurer, as a machine wrote them down: greetings, names, numbers in words. */
export const topicVoiceSeeds = `
== billing_dispute/disputed charge
I need to dispute a transaction from August fourteenth twenty twenty-one. It was for forty-two dollars and ten cents and I never authorized it.
Yeah hi, so I think there's a fraudulent charge on my account.
Hi there. I'm calling about a purchase that was on my statement that I definitely didn't make.
Good afternoon, I'd like to report an unauthorized transaction. My card number ends in four four one seven.
I bought a jacket and returned it and the store never gave me credit. Can I dispute that?
Hello, I didn't mean to make a transaction this morning, can you help me reverse it?
The hotel cancelled my booking and won't give me my money back, so I want to dispute the charge with you.
Hi, I need help reversing a payment for something I did not buy.
Um, I noticed something on my bank activity today that I didn't intend to purchase.
Is there some letter I have to write to dispute a charge or can you do that over the phone?
Yes I need to file a dispute for a transaction on my debit card.
I'm calling because my most recent transaction wasn't me.
Hi this is Daniel, someone bought concert tickets with my account and I'd like the charge taken off.
Could you take off a charge that I didn't approve?
The restaurant put a bigger tip on my card than what I wrote down.
== billing_dispute/billing issue
Hi, I urgently need to find out what went wrong with my last bill.
My card got rejected for the bill, how do I fix this
Hello I'm in a hurry and I need to report a billing problem
Hey, I just came home and found a billing issue on my account with your company.
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
Hi I got an error message saying my card was rejected for my bill, can you look into this please.
can I report an issue with my billing account
My bill this month looks weird, can somebody look at it
I've got a serious problem with the bill on my account and I need it solved today
Yes hello I'd like to report a problem on my account under the name Mrs. Alvarez.
== cancel/plan
Hello, can you kindly help me with cancelling insurance that I'm enrolled in?
Hi there, I have several plans and want one of them cancelled.
Good evening, please help me in cancelling one enrolled plan.
Hello, my name is Tanya and I want to cancel one of my plans.
I need to cancel one of the policies that I have with you.
Good morning, could you please cancel my dental plan for me?
Hey, I want to cancel my car insurance please.
Can you help me with cancelling an insurance plan?
Yeah hi, I've got a few plans with you and I'd like to cancel one.
Good afternoon, this is Mr. Hobbs, I'd like to cancel my home insurance effective next month.
I want to drop one of my enrolled plans.
I found cheaper coverage so please cancel my policy.
Hi I need to cancel the renters policy because I sold the place.
I'd like to discontinue my life insurance.
== cancel/bank account
Hello, can you close my checking account and move the rest of the money to my other account?
I'm switching to a different bank so I need to close my account. It's number eight one one two zero nine four three.
Hey I don't use this credit card anymore, can you close it?
Good morning, I'd like to close my credit card please.
Hi, can I close an account over the phone?
Yes I would like to cancel my credit card, the one ending in seven seven zero three.
Close all of my accounts effective today, I'm done with this bank.
I no longer have any use for my checking account, please close it.
Hello I'm looking to close an account and have the funds sent to another one.
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
I want to report a lost card please
Somebody stole my debit card last Friday and I need you to stop it.
Hello my name is Frances and my card has gone missing.
== complaint/about the company
I have been on hold for an hour three times this week and I want to complain about it.
I'm extremely dissatisfied with the adjuster you sent.
Nobody ever called me back like you promised and I'd like that on the record.
I'd like to speak about the poor service I got from your representative.
== refund/wants one
Hi, I cancelled my policy in March and I still haven't gotten my premium back.
You were supposed to send me a refund check and it never came.
Hi, when am I getting my deposit back?
I want the fee you took out put back into my account please.
== ordinary/bank errands
Good afternoon, could you move some funds from one of my accounts to the other one?
Hello, my name is Kevin Brandt and I'd like to open a new account. My date of birth is June third nineteen eighty.
I'd like to open a checking account with you guys.
Can I open a bank account for my son?
Hi, I'm looking for the closest branch. I live near downtown Portland.
What time does your branch close today?
Are you open on Labor Day?
Do your machines accept cash deposits?
Can I deposit cash at the ATM or do I have to go inside?
I sent a payment this morning, when will it post?
Has my payment come through yet? I've been waiting for a couple of hours.
Can you read me my last five transactions?
I want to see my recent purchases on my card, I need to verify a few of them.
Could you send me a list of my transactions from last month?
What was the last charge on my debit card? I saw a notification.
I'd like to set up online banking, can you walk me through it?
I'm having a hard time setting up the mobile app, can you help?
I forgot my password and I'm locked out of my online account.
I need to reset my password.
can you change my PIN
I need to update my phone number.
Please change the email on my account, it's now j o h n at example dot com.
Hi, I've moved so I need to change my address. The new one is forty-four Cedar Court.
I got married and want to change my last name on the account.
What's the interest rate on your savings account?
I'd like to apply for a credit card.
I want to raise my credit limit.
Do I need to call you before I travel to Mexico?
Can you mail me a new debit card, mine is about to expire?
== ordinary/insurance errands
I'd like to get a quote for car insurance.
Can you give me a quick quote for homeowner's insurance please?
I want to enroll in one of your health plans.
Hello, I'm interested in getting insurance for my dog.
Please take my ex-husband off my plan, he's a dependent.
Hi, can you remove my son from my plan?
I want to switch my plan from standard to premium.
Hi, I'd like to change my insurance plan, I moved to a different state.
I need to make a change to my plan.
Can you send me proof of insurance?
hello, I lost my insurance card paper, can you mail me another copy of my proof of insurance
I want to change how often I'm billed, monthly instead of yearly.
Hello, please change my billing frequency to quarterly
Good evening, I want to update my payment method to a bank account.
Can you help me make a payment on my policy?
I want to check the payment status of my last bill.
Hello, did my payment for last month go through?
I want to file a claim for my windshield.
Hi, I was in a small accident and need to start a claim.
What's the status of my claim?
I'd like to know my deductible.
Could I talk about adding a second car to the policy?
`;
