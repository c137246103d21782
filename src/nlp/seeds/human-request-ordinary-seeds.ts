/** What customers ask of support that has nothing to do with who answers. English, written for this project. */
export const humanRequestOrdinarySeeds = `
== none/banking
I want my money back now
can you check my transfer
who charged me this
== none/insurance and health
can I get a quote please
I'd like to book an appointment with Dr Miller
when do I get my test results
== none/shopping
where is my package 884512
I want to leave a review
I want to complain about the quality
I have a complaint
I need help with an order
I need assistance with a return
need assistance to get my bill
can you help me get my bill
I try to sign up but get errors
I'm angry, this is the third broken one
== none/telecom and utilities
I want to keep my number
why is my bill higher this month
I'm moving, how do I take my contract with me
when is the power back
is there an outage in Leeds
== none/software
can I get a demo
can you look at this
== none/travel and food
where is my boarding pass
for two people please
for one person
on the 14th
from 3rd to 9th of May
can I speak at your conference
can you recommend someone for a tour
can somebody else check in for me
anyone else getting this error
has anyone seen this before
is anyone else down
is anybody else seeing this

== none/complaints
your customer service is awful
worst customer service I have ever had
I'm disappointed in your customer service
I was on hold with customer service for an hour
nobody answers the phone at your store
your agents hang up on people
your phone line always hangs up
your automated system hung up on me
one of your reps was rude at the desk
the rep at the counter refused to rebook me
I am done with your company
I'll post this on social media
please have mercy with my luggage
please fix it
please look into it
please look into this for me
please check on this for me
please check this
please advise
please respond
could you please look at the order
can somebody tell me how to reset it
can someone tell me what this fee is
can someone please explain this charge
any help with this error
any app for this
get your act together
be quick please
that would be amazing
there was no one at the desk
someone should have told me about the fee
the person who ordered it is my sister
I met a real person from your team at the fair, nice folks
I'm worried that someone uses my phone
I'm afraid somebody reads my messages

== none/stories
I was wondering if there are any discounts available for students
I need this to go through today, it's the rent
I'm on three tariffs and only need one of those
right so what I'd like to do is move the appointment to next week if that's okay
are there any jobs available at your company
would I be able to use it in the US
who can fix the boiler, it shows a red light
who repairs these machines
how do I follow someone
how do I block a person
can two people use the same computer
who do I contact if my card gets stolen
who do I call when I have an accident abroad
which number do I call to activate the card
call me Alan
call me Jenny please
you can call me Max
please call me Mr. Smith
just call me Sam
my friends call me Kit
wake me up at seven
remind me to call my mother
call an uber
call mom
I want a real card, not a virtual one
is the live status correct
show me the live map

== none/everyday
this is the case
this is the same as before
this would be perfect
this would be a problem
there are three of us
I have been there
go there and see
I live there
I no longer live there
it went through yesterday
it didn't go through
where did it go
where did you find this
where are my photos
where are your stores
are there age limits
is there any way to speed this up
is there anything I can do about it
is there someone else's name on the booking
why do people like this
when are the holidays
how long until the transfer is through
people are different
people on the other side of the street have power
a woman with a dog
someone worth knowing
someone told me about your shop
someone just rang at the door
anyone who wants it can have it
nobody knows
they could just lie
we were listening to them
I like talking to you
I want to be a writer
I want to be famous
I don't want kids
I don't want them
I don't want this item
I don't want to pay twice
I don't want to wait that long
I don't trust this site
I don't need the box
I can't find someone's profile
I can't get through the questions
I hate waiting
enough for today
that's enough for now
stop talking
shut up
go away
get out
get off at the next stop
need to get there by noon
need to go there today
another one please
the same again please
same here
both of them
no sugar please
no onions please
no more ads please
just wondering
is anything possible there
anything but red
with two of us
over there
out there
look at this picture
look here
contact person changed, where do I update it
customer care number is wrong on the site
call center was closed
phone system is not working at our office
live music tonight
real madrid
real leather
human anatomy book
robot arm toy
bot fly
expert level
technical data sheet
technical drawing
technical question about the charger
technical issue with the app
billing issue
billing issues, help please
billing question
reception desk is too high
switch to silent
keep going
I'd love to but I can't
I believe so
I need a flight from Boston to Denver
I need to be there by Monday
can I bring someone
can I put it on hold
can I put you on speaker
I keep getting told to call back
it tells me to call
`;
