/**
 * What people say beside their questions, in the languages that the bot meets most. One list a sort, phrases separated by
 * commas; words as customers type them, in lower case and without apostrophes ("thats"). `a/b` is either, `-` nothing.
 */

export const GREETINGS = `
  hi/hello/hey/heya/hiya/howdy/yo/hallo/hullo/helo/heyy/hii/greetings/👋/🙋 there/-, hi hi, hey ho
  good/gd morning/afternoon/evening/day, morning, afternoon, evening, happy monday/friday, happy new year
  how are/r you/u/things/we doing/today/-, how are you doing today, hows it going, how is it going, whats up, sup, nice to meet you
  hope you are/- well/good, hope youre/ur well/good/fine/doing well/-, hope all is well, i hope you are well/fine
  hola, buenos días/dias, buenas tardes/noches/-, buen día/dia, qué/que tal
  bonjour, bonsoir, salut, coucou
  hallöchen, guten morgen/tag/abend, moin moin/-, servus, grüezi, grüß gott, hi zusammen, hallo zusammen
  olá, ola, oi, bom dia, boa tarde/noite, tudo bem
  hoi, goedemorgen, goedemiddag, goedenavond, goedendag, goeiemorgen
  ciao, buongiorno, buonasera, salve
`;

export const THANKS = `
  thanks, thank you/u/ya, thankyou, thanx, thnx, thx, thks, tnx, tks, ty, tysm, tyvm, cheers, ta, kudos
  thanks/thx a lot/million/bunch/ton, many/big/huge thanks, thanks so/very much, thank you so/very much
  much appreciated, appreciated, i/we/- really/- appreciate it/that/this/you
  i/we/- really/- appreciate the/your/all help/support/time/response/assistance/patience
  youre/your/ur the/a best/star/legend/genius/lifesaver, you are the/a best/star/legend/genius/lifesaver, lifesaver, legend, you rock, bless you
  thats very kind, so kind of you, very kind, so/very/super/really helpful, great/good/excellent help/support/service/job
  🙏, ❤, 💙, 🎉, 🥳, 💯
  gracias, muchas/mil gracias, muchísimas gracias
  merci, merci beaucoup/bien, mille mercis
  danke, danke schön/sehr/dir/ihnen/euch, dankeschön, vielen/besten/herzlichen dank, tausend dank
  obrigado, obrigada, muito obrigado/obrigada, valeu
  bedankt, hartelijk bedankt, heel erg bedankt, dank je/u wel/-, dankjewel, dankuwel, thanks alvast
  grazie, grazie mille, mille/tante grazie
`;

export const GOODBYES = `
  bye, bye bye, goodbye, good bye, byebye, see you/ya/u later/soon/around/tomorrow/-, cya, cu, farewell, so long, take care, night, good night
  have a nice/good/great/lovely/wonderful/pleasant day/one/evening/weekend/night/week/afternoon, enjoy the rest of your day, have a good/nice/great rest of your day, you too, same to you
  talk/speak to you later/soon/tomorrow, ttyl, catch you later, until next time, signing/logging off, gotta go/run, g2g
  adiós, adios, hasta luego/pronto/mañana, chao, chau
  au revoir, à bientôt, a bientot, bonne journée/journee/soirée/soiree
  tschüss, tschüß, tschuess, ciao ciao, auf wiedersehen, bis dann/bald/später, schönen tag noch/-, schönes wochenende
  tchau, até logo/mais/breve
  doei, dag, tot ziens/straks/later, fijne dag/avond
  arrivederci, a presto
`;

/** Takes what was said as good, without saying that it helped. "Yes" is not among them: it may answer an offer. */
export const ASSENTS = `
  ok, okay, okey, oki, okie, okk, okayy, k, kk, alright, all right, alrighty, right, righto, sure thing, fine, very well
  i/- see, oh i see, i get it, understood, i/we/- understand, makes sense, that makes sense, makes perfect sense, noted, fair enough, roger/copy that/-
  good to know, will do, no problem/worries, np, not a problem, thats/its/- fine/ok/okay/alright/good, ok/okay then
  i will try/check/do/test/read that/it/this/them/now/later/-, ill try/check/do/test/read that/it/this/them/now/later/-, let me try/check/do/test/read that/it/this/them/now/-
  ill give it a try/shot/go, i will give it a try/shot/go, let me give it a try/shot/go, ill have/take a look, let me have/take a look
  trying/checking it/that/now/-, will try/check/do/test it/that/this/now/-, on it
  one/1 moment/sec/second/minute/min, just a moment/sec/second/minute, hold on, brb, give me a moment/sec/second/minute
  interesting, i thought so, hm, hmm, hmmm, ah, aha, ahh, oh, ohh, mhm
  vale, de acuerdo, entendido, claro, está bien, esta bien, bueno
  d accord, daccord, entendu, compris, très bien, tres bien, ça va, ca va
  alles klar, verstanden, verstehe, in ordnung, passt, gut, okay gut, ach so, achso
  entendi, tudo certo, tá/ta bom, está bom, certo, beleza, combinado
  oké, begrepen, duidelijk, prima, is goed, goed
  va bene, capito, daccordo, chiaro
`;

/** Content with what was said. Alone, it settles the matter. */
export const PRAISE = `
  cool, great, perfect, awesome, nice, super, excellent, brilliant, lovely, wonderful, fantastic, amazing, superb, splendid, sweet, neat, terrific, marvelous
  good/great/nice stuff/one/work, well done, wow, yay, hooray, woohoo, phew, sounds/looks good/great/perfect, love it, so/very/really good/nice/cool/great
  got it, gotcha, got ya, got this, ah got it, thats/its/- great/perfect/awesome/cool/wonderful/amazing/brilliant/excellent/fantastic
  👍, 👌, ✅, 😊, 🙂, 😀, 😃, 😄, 😁, 👏, 🤝, 😍, 🤩, 🙌, ✔, ☺, 💪
  genial, perfecto, excelente, estupendo, muy bien
  parfait, génial, genial, excellent, top
  perfekt, klasse, toll, wunderbar, ausgezeichnet, spitze
  perfeito, ótimo, otimo, maravilha, show
  geweldig, perfect, fijn, mooi
  perfetto, ottimo, fantastico
`;

/** Says so when it is all that is said; within a longer message it may be about something else. */
export const SETTLED_ALONE = `
  done, all done, solved, fixed, sorted, resolved, working, works, worked, works now/fine/perfectly/great/again/like a charm
  fixed/sorted/solved/resolved now/it, all good/fine/set/sorted, im good/fine/set/sorted, we are/were good/fine/set, that is all/it, thats all/it, nothing else
  ah/oh there it is, there it is, found, helped, helps, that/it helps/helped, it works, as expected, makes sense now, mission accomplished, success
  erledigt, fertig, geht, geht jetzt/wieder, klappt, passt so, das wars, das war es
  listo, resuelto, solucionado, arreglado, ya está/esta, eso es todo, funciona
  réglé, regle, résolu, resolu, cest bon, cest tout, ça marche, ca marche
  resolvido, pronto, funcionou, funciona, era isso, só isso
  opgelost, gelukt, gefixt, klaar, dat was het, dat was alles
  risolto, fatto, funziona, tutto qui
`;

/** Says so wherever it stands, unless something takes it back. */
export const SETTLED = `
  it/that/this/everything/all is/was/got/- now/finally/- solved/sorted/fixed/resolved now/-, it/that/this/everything has been/- now/finally/- solved/sorted/fixed/resolved now/-
  its/thats all/- now/finally/- solved/sorted/fixed/resolved now/-
  the/my/our/this/that/- problem/issue/matter/question/error/thing is/was/got/- now/finally/- solved/sorted/fixed/resolved/answered now/-
  the/my/our/this/that/- problem/issue/matter/question/error/thing has been/- now/finally/- solved/sorted/fixed/resolved/answered now/-
  it/that/this/which/you/- solved/fixed/resolved the/my/our/all problem/problems/issue/issues/error
  solved/fixed/sorted/resolved it/itself, i/we/you/- managed to fix/solve/sort it, i/we/you have/- fixed/solved/sorted it/that
  it/that/this/everything all/- works/worked now/again/perfectly/fine/great/-, it/that/this/everything/all now works, seems to work now, works like a charm
  its/all/- now/- working now/again/fine/perfectly/great/properly, it/that/everything/all is now/- working now/again/fine/-, got it working now/-, up and running
  it/that/this/she/he starts/runs/loads/opens/connects/sends/syncs/prints/arrived/appeared now/-, it/that/everything went/goes/came through now/-
  it/that did it, it/that/- did the trick/job, that was it, that/this/which/it has/- really/- helped/helps, that/this did help
  never mind/minds, nevermind, nvm, nm found it, no longer needed/necessary/relevant, no longer an/a issue/problem, dont need it/this/help anymore, dont need it/this/help any more
  found it, found the/my answer/solution/setting/button/problem/mistake, i/we/- just/- figured/worked it out, figured that out, managed to do it
  that/this answers/answered my/the question, answered my question, exactly/just what i needed/wanted, thats all i needed/wanted/need, that is/was all i needed/wanted/need, all good/set/sorted now
  you can/may/please close this/it/the ticket/case/chat/conversation/-, case closed, can be closed, consider it closed/done/solved, close the ticket/case please
  hat sich erledigt, hat geklappt, klappt jetzt, funktioniert jetzt/wieder/-, es/das geht jetzt/wieder, das wars schon, problem gelöst/geloest, gelöst, hat geholfen
  ya funciona, ya lo/está/esta resuelto/resolví/encontré/solucionado/arreglado, problema resuelto/solucionado, eso era todo, ya está/esta resuelto
  cest réglé/résolu/regle/resolu, ça fonctionne/marche maintenant/-, ca fonctionne/marche maintenant/-, problème/probleme résolu/réglé/resolu/regle
  deu certo, já/ja funciona/funcionou/resolvi/consegui, problema resolvido, está/esta resolvido/funcionando
  het werkt nu/weer/-, is opgelost, probleem opgelost, het is gelukt, laat maar
  ora funziona, problema risolto, è risolto, ho risolto, tutto a posto
`;

/** What comes along and says nothing by itself. */
export const FILLERS = `
  there, all, team, everyone, everybody, folks, guys, buddy, mate, friend, sir, madam, maam, dear, bot, support, again, so, very, much, really, a lot, just, quite
  for all/- your/the/that/this/- quick/fast/great/kind/prompt/- help/support/time/info/information/answer/reply/response/assistance/patience/advice/explanation/understanding/tip
  for helping/that/this/it/everything/now/today/me/us, helping me/us out/-, to you/u/all, you, and, oh, ah, wow, now, then, today, well, haha, hehe, lol, yes, yep, yeah, yup, it, me, too, also
  i/we hope, my/our side/end, on my/our end/side, from my/our side, in the end, after all, already, finally, actually, perfectly, btw, in advance, anyway, anyways
  en, et, und, y, e, muy, sehr, très, muito, mucho, todo, zusammen, señor, señora, hombre
`;

/** No to "anything else?". */
export const DECLINES = `
  no, nope, nah, none, nothing, nothing more/else, no more, not right now/-, not now/today, not really, thats all/it, that is/was all/it, thatll be all/it, that will be all/it, its fine
  no thanks, no thank you, im good/fine/ok/okay, we are/were good/fine, all good/fine
  nein, nö, nein danke, no gracias, nada, nada más/mas, non, non merci, rien, não, nao, não obrigado/obrigada, nee, nee bedankt/dank je, no grazie, niente
`;

/** Takes back what was said to be solved, asks for more, or tells of other times. */
export const TAKES_BACK = `
  but, however, although, though, except, yet, still, again, until, till, if, when, unless, want, wants, wanted, need, needs, wish, hope, how, what, why, where, who, which, whether
  can, could, would, should, must, will, may, might, cannot, cant, couldnt, wouldnt, shouldnt, wont, not, no, never, none, nothing, nobody, neither, hardly, barely
  dont, doesnt, didnt, isnt, wasnt, arent, werent, havent, hasnt, hadnt, aint
  another, other, others, next, only, partly, partially, almost, half, part, temporarily, apart, besides
  before, yesterday, earlier, previously, usually, normally, once, last, first, second, one, ago, week, month, while, used, came, comes, back, returned, happens, happened, happening
  human, agent, person, people, somebody, someone, manager, supervisor, representative, rep, refund, cancel, charge, complaint, lawyer, please, supposed, claims, says, said, told
  pero, aunque, todavía, todavia, aún, aun, otra, otro, aber, nicht, noch, kein, keine, trotzdem, nur, mais, pas, encore, toujours, autre, mas, não, nao, ainda, outra, outro, maar, niet, nog, geen, ma, però, non, ancora, altro
`;

/** Takes it back where it follows: "the port was wrong, it works now" is fine, "it works now, the rest is wrong" is not. */
export const TROUBLE = `
  fail, fails, failed, failing, fault, error, errors, wrong, broken, broke, breaks, crash, crashes, crashed, crashing, slow, slowly, hangs, stuck, missing
  issue, issues, problem, problems, trouble, bug, bugs, glitch, weird, strange, bad, worse, terrible, useless, stops, stopped, gone, lost
`;
