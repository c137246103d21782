/** Fear for data, money, deadlines and people, as support hears it, and bad news told calmly. */
export const emotionSupportSeeds = `
== anxiety/support
I am so worried that our data is gone
I'm scared I deleted the wrong project
I'm terrified that customers saw the wrong prices
I'm shaking, I sent the mail to all 8,000 people
I'm sweating here, the demo is in ten minutes and nothing loads
I'm in a panic, the invoices went out with wrong amounts
I'm panicking a bit, the backup folder is empty
I'm getting anxious, the transfer left on Monday and it's the deposit for our flat
I'm anxious about the switch tomorrow, what if logins fail
I'm uneasy about the strange login, should I be worried
I'm stressing out over this form, the deadline is midnight
I'm desperate, the thesis is in that folder
I'm desperate, we open in an hour and the till is dead
I'm begging you, is there any copy left
I'm losing my nerve, did the payment go to the wrong person
I'm really concerned that someone reads our files
I'm concerned about my mother's monitor, it shows no heartbeat data
I can't breathe, I think I wired the money to a fraud
I can't stop worrying about who saw that file
I can't lose these photos, they're the only ones of my baby
I can't afford to lose that money
I cannot lose this job over a wrong export
I have a knot in my stomach, did the contract go to the competitor
I have to present tomorrow and the slides are gone, please help
I have no idea what to do, my card is blocked and I'm abroad alone
I don't know what to do, the medicine order says cancelled
I don't dare to press the button, what if it wipes all
I won't sleep until I know the data is safe
I hope I haven't ruined it for everyone
I hope to God there's a backup
I fear the worst, can anything be saved
I fear our customer list has leaked
I dread opening the app now
I might have made a terrible mistake with the payroll
I think I made a huge mistake, please say it can be undone
I think I did something awful, all the tickets are gone
I think I've just wiped the production list, oh no
I was told we might be locked out, is that true? I'm worried
my heart stopped when I saw the balance
my heart is pounding, it says all records removed
my hands are trembling, did that really go to everyone
my stomach dropped when the page said zero contacts
my whole business is in there, please tell me it's safe
my boss doesn't know yet, I need it back before he comes in
my savings were on that account and it shows nothing
my rent is due tomorrow and the money is stuck
my visa depends on this document and it won't upload
my baby's formula was in that parcel
my insulin was supposed to come today
my elderly father is alone and the alarm button is offline
my kid got a message from a stranger in your app, I'm frightened
my account shows a loan I never took, I'm scared
my children's data is in there, is it safe?
our whole year is in that file, please say you can recover it
our clinic can't see allergies, somebody could get hurt
our auditors come tomorrow and I'm terrified of what they'll find missing
we are so worried, can strangers see the patients' names
we are all very nervous here, is the outage going to hit the payday
we're afraid that wages won't arrive before the weekend
we could go under if this isn't paid out by Friday
what if nobody can restore it
what if they get into my bank account too
what if the payment doesn't arrive and we lose the flat
what if I already signed the wrong one
what have I done
what happens to me if the tax isn't filed tonight, I'm scared of the fine
will I lose my home over a late payment
will I get in trouble for this
will they take my licence away because of this mistake
will everyone see what I wrote? please say no
is my money gone? please tell me it isn't
is it too late to stop it, I'm begging
is there any hope for my files
is someone watching me through the camera? that frightens me
are we in danger of losing the domain, it's all we have
did I just lose everything
did it really delete all of them? please no
did my patient's file go to somebody else? I'm horrified
please hurry, the sale starts in minutes and I'm panicking
please help quickly, my mother can't call anybody
please, I need this fixed before the funeral
please tell me there is a way to get it back
please don't let it be gone
oh no no no, I archived the whole class during the exam
oh god the wrong button
oh my god, all salaries are public
omg I think I sent it to everyone
help, I pressed delete and it's my entire book
help me please, I'm stuck abroad without money
nervous about this, could the update erase the settings
a bit scared to click, will it charge me thousands
really worried here, the sensor in the nursery went silent
so worried about my data
very concerned about this login from abroad
extremely worried, the wire hasn't arrived and closing is today
kind of freaking out, the counter says 0 of 4,000
honestly frightened that they'll cut my power, I've a baby here
this scares me, who else can open my medical file
this is keeping me up at night
this could cost me my job
the bank called about fraud and now I'm afraid to use it
the message says my account will be closed, I'm so worried
there's a stranger in my smart home, I'm frightened
there must be a backup, right? right?
everything I have is on there
everything depends on this payment
== neutral/plain facts that sound bad
the parcel was left at the wrong door, the neighbour has it
my flight was moved to the evening, is the seat the same
I missed my appointment, can I get another one
I missed the technician, when can he come again
I broke the glass of the lamp, do you sell it separately
the handle came off, which screw fits
one cup was broken in the box, whom do I tell
the router died last night, is there a loan device
the line has been out since noon, is there work in our street
the car won't unlock from the app, is there a key
my claim is still open, what do you need from me
my policy lapsed in May, can I start it again
my bill is higher than in winter, can you tell me how it's made up
my payment was late this month, does that change my rate
my account was closed in 2019, can I open it again
my password has been wrong three times, when may I try again
my prescription has run out, how do I renew it
my test result is late, when should it come
I sent a mail on Monday and have had no answer, is there a ticket number
I called yesterday and was told to write here
I was cut off earlier, I'm calling about my meter
I waited for the bus at the old stop, has it moved
I was told it takes five days, it's day six, is there news
I have asked for the form already, can you mail it
I dropped my phone in water, is that covered
I can't come on Friday, can we move it
I don't understand the second page of the form
I don't need an answer today
we waited for the delivery until six, will it come tomorrow
nobody was at home, where is the parcel now
nobody picked up the bin, is there another day this week
no sound on the left side, can it be repaired
wrong colour, can I swap it
not the model I ordered, what do I do with it
it fails only on Mondays, the log is below
it is still the old address on your letter
it's the third letter to the old address, please change it
there's a dent in the door, I have photos
`;
