/**
 * English words that carry feeling, sorted by which, with a strength of 1 (mild) to 4. Own grading: how strongly the
 * word alone, said to a company's support, speaks for the feeling. `stem*` stands for the stem with the usual endings,
 * `stem~` for the same without the bare stem. Phrases stand in a list of their own, parted by bars. What is `over` is a
 * feeling that somebody had and looks back on; `grumble` are words that mean nothing alone and much together.
 */
export type Feeling = (typeof FEELINGS)[number];
export const FEELINGS = [
  'anger',
  'contempt',
  'frustration',
  'grumble',
  'anxiety',
  'sadness',
  'swearing',
  'over',
  'good',
  'thanks',
] as const;

export interface Felt {
  readonly feeling: Feeling;
  readonly strength: number;
}

/** Lines of `feeling strength: words` and of `feeling strength = one phrase | another`. Of strength 0 is what sounds worse than it is. */
const WORDS = `
anger 4: furious livid enraged outrag* seeth* infuriat* fuming irate incens* hate hates hated despise* loath* detest* rage raging scumbag* thief thieves crook* liar liars thievery robbers robbery
anger 3: angry anger* angrily hatred pissed mad resent* disgust* appall* sicken* vile scam* fraudster* fraudulent* swindl* insult* offend* offensiv* lying lied shameful* shameless* disgrace* despicab* repulsiv* revolting hostil* betray* cheated cheating racist* racism sexist bigot* extort* greedy greed ripoff rip-off conned stole stealing abusive deceitful deceiv* dishonest* insolen* arrogan* rude rudely rudeness rudest nasty evil outrageous unforgivable inexcusable unscrupulous
anger 2: unacceptabl* disrespect* ignoran* incompeten* negligen* obnoxious toxic blame* accus* lie lies condescend* patronising patronizing selfish* cruel* bully* threaten* violent* violence shame sue suing lawyer* sued complain* complaint* discriminat* harass* hideous hypocri* unethical mislead* misled careless* irresponsib* unfair* unjust* aggressiv* bitter* provok* smug
contempt 4: idiot* moron* imbecil* cretin* dumbass* retard* jackass* asshat*
contempt 3: stupid* pathetic* garbage useless* clueless* worthless* laughabl* clown* brainless* dumb dumber dumbest rubbish trash crap crappy joke jokers ridicul* absurd* ludicrous* nonsens* amateurish incompetence shambles shambolic farce farcical travesty mockery loser* coward* braindead lame
contempt 2: insane insanity terrible terribly horribl* horrid horrendous* atrocious* abysmal* awful* dreadful* worst horrific* lousy shoddy disast* unbelievabl* unreal incredul* crazy silly cringe* cringy gross grossed yuck eww ew nausea* filthy ugly creepy trolls troll trolling idiotic senseless unprofessional* substandard inept worse delusional pretentious annoying weird
frustration 4: frustrat* infuriat* exasperat* maddening aggravat*
frustration 3: annoy* irritat* exhausting exhausted tiresome tedious tired disappoint* upset upsetting unhelpful unsatisf* dissatisf* fedup hopeless* helpless* pointless* intolerabl* unbearabl* nightmare* torture torturous hell hellish painful* miserabl* stressful unhappy grr grrr grrrr smh facepalm sigh sighs sighing bothered bothersome hassle* nuisance insufferabl* overwhelm*
frustration 2: ugh ughh argh arghh arrgh gah confus* displeas* inconvenien* ignored ignoring ignore ignores broken wasted wasting wastes waste impossible inexplicabl* repeatedly constantly endless* neverending forever bored boring bore* tiring suck sucks sucked sucky fail* failing failure* poor poorly poorest lack* ruin* mess messed messing messy screwed screws screwing struggl* stuck hate regret* unresponsive unreliabl* inconsistent* incompetently dismissive abandon* forgotten neglect* stranded misplac* excuse* allegedly
grumble 1: again yet still anymore already finally literally basically clearly obviously honestly nobody noone nothing whatever seriously apparently supposedly another yesterday weeks months hours days ever everytime instead
anxiety 4: panic* terrif* desperat* freaking petrif* frantic* hysteric* dread* horrified traumati*
anxiety 3: worried worry* worries worrying anxious* anxiety scared scary scare* afraid fear* fearful nervous* stress* stressed distress* frighten* alarm* uneasy helpless panick* trembl* shaking terror* overwhelmed paranoi* haunt* creeped nightmare*
anxiety 2: emergency urgent* asap deadline* concern* shocked shock* vulnerab* unsafe uncomfortab* tense threat* insecure doom* suspicious* hesitant uncertain unsure vanished gone pray praying beg begging hopefully evict* overdraft hacked stolen drained crying cried cry cries sleepless
sadness 4: heartbroken heartbreak* devastat* depress* suicid* griev* grief miserable despair*
sadness 3: sad sadly sadd* sadness unhapp* lonel* sorrow* tears cried cry crying cries weep* hurt hurts hurting hurtful mourn* tragic* tragedy tragedies gutted bummed bummer hopeless suffer* pain pains agony ache aches
sadness 2: loss died dying dies death regret* guilt* ashamed asham* embarrass* humiliat* awkward* unlucky shame pity pitiful poor alone broke alas remors* worthless disappoint*
swearing 4: fuck* fucker* motherfuck* fck fcking fckin fuckin effing fking fuk cunt* bastard* asshole* arsehole* dickhead* douche* wanker* twat* prick pricks
swearing 3: shit shits shitty shite bullshit bs bitch* goddamn godamn goddam damnit dammit wtf ffs stfu piss pissing ass arse bollocks dick bloody jfc
swearing 2: damn damned darn hell heck crap omfg freakin frickin friggin frigging blasted sod omg jesus christ
good 4: love loves loved loving lovely amaz* awesome* fantastic* wonderful* brilliant* excellent* excellence perfect* superb* fabulous* outstanding* delight* phenomenal* best stellar terrific exceptional* incredible marvelous marvellous adore* ecstatic thrilled
good 3: great greatly greatest glad happy happily happier happiest happiness nice nicely nicer beautiful* relieved relief enjoy* pleas~ impress* congrat* congratulations congratulation cheers kudos props hilarious excit* yay woohoo hooray hurray yaay yaaay yum cute sweet* favorite* favourite* fun funny haha hahaha lol lmao rofl winner* win wins winning won blessed proud pride genius hero heroes rocks smile* smil* laugh* joy* beauty admir* legend magic wow whoa happier gem grin* gorgeous thankful* grateful* gratitude
good 2: good better cool solid smooth* kind kindly kindness helpful polite* friendly quick quickly fast easy easily easier recommend* works worked working fixed resolved sorted solved superb interest* support* welcome safe safely respect* trust* care* caring hope hoping hopes lucky luck success* fine correct* agree* agreed comfort* fresh clean free gift* celebrat* fair fairly strong* bless wise clever smart cozy adorable neat peace* calm* fabulous reassur* accomplish* approv* improv* benefit* creative honest*
good 1: yes yep ok okay sure like likes liked please cheap bright ready able interesting true clear clearly right sounds well
thanks 4: thanks thank thx thnx thanx thanku thankyou tysm ty tnx appreciate appreciated appreciates appreciation
`;

const PHRASES = `
anger 4 = how dare you | screw you | go to hell | shame on you | rip off | ripped off | ripping me off | ripping off | sick and tired | sick of | fed up | had enough | ive had it | i've had it | stole my money | stealing my money | give me back my money | see you in court | hear from my lawyer | piece of junk | last straw | the final straw | makes my blood boil | my blood is boiling | beyond angry | never using you again | lost my business | losing my business | lost a customer | losing a customer | never again | shove it | drop dead
anger 3 = thanks for ruining | thanks for wrecking | thanks for breaking | thanks for losing | thanks for making me | thanks for the delay | thanks for your mistake | thanks to you | way to treat | slow clap | you people | you lot | you guys are | what kind of company | what sort of company | is this a joke | are you kidding | are you joking | you have got to be | you've got to be kidding | you must be joking | do you think i'm stupid | taking the mickey | taking the piss | no excuse | have the nerve | the nerve | the audacity | the cheek | get lost | thanks for nothing | thank you for nothing | thanks a lot | nice job breaking | good job breaking | against the law | trading standards | false advertising | bait and switch | daylight robbery | highway robbery | i will not | i demand | answer me | do your job | doing your job | do your jobs | stop lying | stop telling me | stop sending me | stop asking me | how many more times | for the love of god | for god's sake | for gods sake | for christ's sake | for crying out loud | for heaven's sake | get your act together | sort it out | keep your | had it with
contempt 3 = waste of money | waste of time | waste of space | complete joke | total joke | absolute joke | piece of crap | piece of garbage | not worth | what a joke | excuse for | makes no sense | make any sense | zero sense | no sense | not funny | isn't funny | couldn't care less | don't care | doesn't care | do not care | dont care | nobody cares | no one cares | doesnt care | so-called | so called | shut up | grow up | get a life | wake up call | screw up | screwed up | messed up | fucked up | what is wrong with | what's wrong with you | who thought | talking to a robot | copy and paste | copy paste | canned response
frustration 4 = talking to a wall | talking to a brick wall | going in circles | going round in circles | running in circles | wits end | wit's end | wits' end | end of my rope | end of my tether | out of patience | losing patience | lost my patience | losing my patience | my patience | giving up | i give up | ready to give up | about to give up | losing my mind | driving me crazy | drives me crazy | driving me mad | driving me nuts | driving me insane | going insane | going crazy | tearing my hair out | pulling my hair out | getting nowhere | got nowhere | goes nowhere | go nowhere | so hard | how hard can | how hard is it | how difficult can | how difficult is it | why is it so | why is this so | is it too much to | pain in the
frustration 3 = so much for | of course | brick wall | here we go again | would have been nice | going round | let down | for the last time | for the third time | for the fourth time | for the fifth time | for the tenth time | third time | fourth time | fifth time | sixth time | tenth time | how many times | over and over | time and time again | once again | yet again | yet another | again and again | every single time | every time i | the same answer | same answer | same thing | same question | same link | same article | not helpful | no help | didn't help | doesn't help | not helping | isn't helping | aren't listening | not listening | don't listen | nobody listens | nobody answers | no one answers | no answer | no reply | no response | nobody responds | no one responds | still waiting | still nothing | still no | still not | still hasn't | still haven't | still doesn't | still don't | been waiting | waiting for hours | on hold | hung up on | hangs up | hung up | passed around | pillar to post | run around | runaround | run-around | wild goose chase | come on | good grief | oh great | just great | wonderful so | brilliant so | what's the point | whats the point | what is the point | any point | no point | getting old | this is getting | at this point | i already | i already told | i just told | i told you | i've told you | as i said | like i said | as i already said | i said already | already said | already tried | tried that | tried everything | nothing works | never works | doesn't even | can't even | won't even | not even | didn't even | if it isn't one thing | no idea | beyond a joke | had high hopes | expected better | expected more | do better | not good enough | not ok | not okay | not cool | not impressed | not happy | unimpressed | what happened to | used to be | nobody knows | no one knows | what a
grumble 0 = is on hold | are on hold | currently on hold | says on hold | as on hold | status on hold | payout on hold | payouts on hold | payment on hold | payments on hold | transfer on hold | order on hold | orders on hold | account on hold | invoice on hold | shipment on hold | abandoned cart | abandoned carts | abandoned checkout | abandoned basket | trash folder | the trash | in trash | from trash | trash can | trash bin | stress test | stress tests | stress testing | smoke alarm | fire alarm | the alarm | an alarm | alarm clock | alarm system | false alarm | panic button | emergency contact | emergency contacts | emergency button | emergency number | failed payment | failed payments | payment failed | failed payout | payout failed | failed login | failed logins | failed job | failed jobs | failed row | failed rows | failed delivery | failed deliveries | failed webhook | failed webhooks | failed event | failed events | upload failed | status failed | failure rate | ignore list | ignored files | broken link | broken links | link is broken | dead letter | kill switch | priority urgent | urgent priority | marked urgent | marked as urgent | threat model | threat detection | vulnerability scan | vulnerability scanner | the deadline field | extend a deadline | extend the deadline | set a deadline | past due | bad request
anxiety 4 = freaking out | freak out | freaked out | losing sleep | can't sleep | cant sleep | couldn't sleep | didn't sleep | haven't slept | out of my mind | scared to death | worried sick | feel sick | feeling sick | felt sick | panic attack | heart is racing | heart racing | heart sank | my hands are shaking | please please | i'm begging | i beg you | begging you | oh god | oh no | my god | please tell me | tell me it's not | tell me this isn't | tell me i didn't | get fired | lose my job | lose my house | get evicted | in big trouble | in so much trouble | at risk
anxiety 3 = what do i do | what should i do | what am i supposed to | don't know what to do | no idea what to do | what if | gone for good | lost everything | lose everything | everything is gone | all gone | is gone | just vanished | just disappeared | by tomorrow | due today | due tonight | due tomorrow | by tonight | running out of time | ran out of time | not much time | in an hour | in two hours | before it's too late | too late | rent money | the rent | my savings | life savings | my kids | my daughter | my son | medication | is it safe | can they see | will i lose | am i going to | never see it again | my boss | my job | kill me | concerned about | concerned that | worried about | worried that | afraid that | scared that | can't afford | cannot afford | cant afford | overdrawn
sadness 3 = makes me cry | in tears | want to cry | wanna cry | could cry | broke my heart | breaks my heart | broken heart | so sorry | feel bad | feel terrible | feel awful | feels bad | feel like crap | too bad | passed away | my condolences | my bad | miss you | i miss | miss him | miss her
over 3 = was worried | was scared | was afraid | was nervous | was angry | was upset | was mad | was furious | was frustrated | was annoyed | was stressed | was confused | was panicking | was in a panic | was about to cancel | was about to give up | was ready to give up | was a nightmare | was terrible | was horrible | was awful | was rude | were worried | were furious | were angry | were terrible | were awful | had my doubts | thought it was gone | thought they were gone | thought i'd lost | thought i had lost | at first | used to crash | used to hate | no longer | anymore thanks | sorry for the | sorry for my | sorry about my | sorry i was | my old | my previous | our old | our previous | my last provider
good 4 = well done | good job | great job | nice work | great work | love it | love this | love you | made my day | life saver | lifesaver | life-saver | thumbs up | you rock | hats off | keep it up | top notch | can't wait | cant wait | pleasantly surprised | so glad | so happy | problem solved | works now | it works | all good | no worries | no problem | not bad | no complaints | no rush | not urgent | no hurry | take your time | when you have a moment | never mind | nevermind | my fault | happy with | looking forward | look forward | came back | back to normal | all sorted | much better | that helped | that did it | did the trick
thanks 3 = much appreciated | many thanks | thanks so much | thank you so much | thanks a million | thanks a bunch
`;

/** Endings of regular words after their stem: "annoy" stands for annoyed, annoying, annoyance, and so on. */
const ENDINGS =
  's e es d ed ing ingly edly ly er ers ion ions ment y ies ied ness ful ance ation ations ous ously able ate ated ates ating ive ity ic ial able ably ence ent ently en ening'.split(
    ' ',
  );

/** All words and phrases, by their text: words as they are, phrases with single blanks. */
export const FELT: ReadonlyMap<string, readonly Felt[]> = collected();

/** Every beginning of a phrase, by its first words: where none is left there is nothing to look for. */
export const BEGINNINGS: ReadonlySet<string> = new Set([...FELT.keys()].flatMap(beginningsOf));

function beginningsOf(text: string): string[] {
  const words = text.split(' ');
  return words.slice(1).map((_, index) => words.slice(0, index + 1).join(' '));
}

function collected(): Map<string, Felt[]> {
  const felt = new Map<string, Felt[]>();
  const add = (text: string, one: Felt): void => {
    const known = felt.get(text) ?? [];
    if (!known.some(({ feeling }) => feeling === one.feeling)) felt.set(text, [...known, one]);
  };
  for (const [head, items] of linesOf(WORDS, ': ', ' '))
    for (const item of items) for (const form of formsOf(item)) add(form, head);
  for (const [head, items] of linesOf(PHRASES, ' = ', ' | ')) for (const item of items) add(item, head);
  return felt;
}

/** The lines of a list as what each stands for and its items. Throws on a feeling that is none. */
function linesOf(list: string, after: string, between: string): [Felt, string[]][] {
  return list
    .trim()
    .split('\n')
    .map((line) => {
      const [head = '', rest = ''] = line.split(after);
      const [name = '', strength = ''] = head.split(' ');
      const feeling = FEELINGS.find((one) => one === name);
      if (!feeling) throw new Error(`No such feeling: ${line}`);
      return [{ feeling, strength: Number(strength) }, rest.trim().split(between)];
    });
}

function formsOf(item: string): string[] {
  if (!/[*~]$/.test(item)) return [item];
  const stem = item.slice(0, -1);
  const forms = ENDINGS.map((ending) => stem + ending);
  return item.endsWith('*') ? [stem, ...forms] : forms;
}
