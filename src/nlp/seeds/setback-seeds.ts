/** How customers say that what they were told did not help, and what they say when it did, or when they go on. */
export const setbackSeeds = `
== setback/did not help
that didn't help
this did not help at all
didn't help
doesn't help me
that does not help, sorry
not helpful
that was no help
not really helpful
no that didn't help
this article doesn't help
I read that already, it doesn't help
the link is not helpful
your answer does not solve my problem
that doesn't solve it
this doesn't fix the problem
it didn't fix it
nope, didn't fix anything
that's not the solution
== setback/did not work
didn't work
it didn't work
that doesn't work
does not work
doesn't work either
no that doesn't work for me
not working
still not working
it's still not working
still doesn't work
still no luck
no luck
no luck with that either
nope
nope, nothing
no change
no difference
makes no difference
nothing changed
nothing happens
nothing happens when I do that
same result
same error
same error again
same problem as before
still the same
still the same message
exactly the same error as before
the error is still there
the problem persists
the issue is still there
it's back again
now it's broken again
worked for a minute and then failed again
it fails again
it stopped again after an hour
still blinking
still red
still offline
still empty
still blank
still stuck at 99 percent
still waiting
still nothing
still can't log in
I still can't open it
I still get the error
still getting the same code
we still see the old price
it still says pending
it still shows the wrong date
the button is still greyed out
the file is still missing
== setback/tried already
I tried that
tried that already
already tried that
already did that
I already did all of that
did that, twice
I did exactly what you said
done that, no effect
tried both, neither works
tried it twice
I have restarted it three times
restarted, still the same
rebooted, nothing
reinstalled, same thing
cleared the cache, no change
I checked the spam folder, nothing there
not in spam either
checked the settings, that's all correct
updated it, still broken
I followed the steps and it failed at step three
went through the whole guide without success
did the reset, it's still doing it
replaced the cable, still nothing
pressed the button for ten seconds and it didn't react
I entered the new code and it is rejected too
== setback/not what was asked
that's not what I asked
that is not what I meant
that's not my question
not what I'm looking for
no, I mean something else
you misunderstood me
you don't understand the question
wrong topic
that's a different thing
that is about something else
that's the wrong article
I asked about the import, not the export
I said monthly, not yearly
I know how to do that, my question is another one
I know where it is, it's empty
yes I know that, but it doesn't answer my question
that doesn't answer my question
you already sent me that
you sent me the same link before
same answer again
you keep giving me the same answer
that's the answer I got before
again the same link
I need the other one
no, the other one
there is no such button
there's no such option
I don't have that option
no such menu here
I can't find that menu
that page doesn't exist
the link is dead
the link leads nowhere
that setting isn't there
it isn't there
I don't see that anywhere
it's not in the list
option is greyed out
it's not in settings
switched to that mode, there's still no such entry
my screen looks different
that's only for the paid plan, I'm on free
we can't do that because we have no admin rights
it won't let me
it does not let me save
it asks for a code that I don't have

== other/worked
done, it works again
it works again, cheers
saving works again
that was it, prints fine now
installed, and it's fine now
changed it and the error is gone
the error is gone
no more errors
it stopped blinking
connected, looks good
no, nothing else, thanks
no, that was all
no more questions
thanks, that worked
that worked
works now
it works, thank you
perfect, it's there now
great, found it
ok found it
oh there it is
got it
got it, thanks
that did the trick
solved
fixed it
all good now
done
done, it's connected now
it starts now
now it's green
token was missing, it runs now
awesome
cool
nice one
great
ok
okay
alright
yes
yes please
yep
sure
no thanks
no, that's all
no, nothing else
thx
thank you so much
makes sense
good to know
ah, I see
understood
== other/goes on
and how do I undo it?
and redo?
and for guests?
and on mobile?
what about the other plan
what happens then
and then?
how long does that take
where is that
where's that
which menu is it
which one do you mean
what does that cost
is that included
can I do that later
does it also work on a tablet
is there a limit
how do I invite my colleagues
where do I find my invoices
how do I change the language
how can I export it as pdf
I'd like to add another user
I want to change my address
can you tell me more about it
what is the difference between the two
one more question
another question: can I rename it
ok and how do I share it
great, and can I get it as csv
thanks, how do I turn on reminders
perfect. and where do I see the usage
when will it arrive
do you ship to norway
our team has twelve people
it is a windows laptop
version 4.2
I'm on the business plan
the second one
the blue one
my order number is 44812
it says error 42
the screen is black
I see a menu with three entries
ok I see the menu
the light is green
it shows the date of yesterday
updated
restarted
switched it off
I am in the settings now
I'm an admin
it was yesterday
since this morning
about two weeks
the printer is offline
my parcel has not arrived
I can't log in
I forgot my password
the app crashes when I open it
the page does not load
I can't upload my file
how do I reset it
we are moving to a new office
are you a bot?
hello
good morning
`;
