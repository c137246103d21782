import { describe, expect, it } from 'vitest';
import { featuresOf } from '../../src/nlp/features.ts';
import { read, wordsIn } from '../../src/nlp/reading.ts';
import { openTopics, TOPICS, type Topics } from '../../src/nlp/topic.ts';
import { against, hint, hintsIn } from '../../src/nlp/topic-hints.ts';

const detect = openTopics();

function topicsOf(text: string, detector = detect): Topics {
  const reading = read(text);
  return detector(reading, featuresOf(reading));
}

const quoted = (text: string): string[] =>
  topicsOf(text).mandatory.evidence.map((span) => wordsIn({ original: text }, span));

describe('a message needs a human', () => {
  it.each([
    ['billing_dispute', 'The invoice lists eleven seats, we only ever had seven.'],
    ['billing_dispute', 'there is a payment to a hardware store I have never visited'],
    ['billing_dispute', 'asked the cash machine for 90 and got 70'],
    ['refund', 'The toaster is broken, I would like my money back'],
    ['refund', 'i returned the boots in april and the reimbursement is nowhere'],
    ['cancel', 'pls cancel order 4410023'],
    ['cancel', 'Good morning, this is Ines, I want to cancel one of my insurance plans.'],
    ['complaint', 'I want to file a complaint, your driver was rude to my neighbour'],
    ['security', 'somebody logged in to my account from another country'],
    ['security', 'my wallet and the card were stolen on the bus'],
    ['security', 'a hacker has locked me out of my account'],
    ['security', 'somebody reset my password and I did not ask for it'],
    ['complaint', 'where is my order?? 5 weeks, I am filing a complaint'],
    ['refund', 'where is my order, I want my money back'],
    ['refund', 'refund'],
    ['cancel', 'cancel'],
    ['billing_dispute', 'wrong payment'],
    ['security', "after the login I had another customer's invoices in front of me"],
    ['refund', 'we left after two weeks, I would like the rest of the year back'],
    ['legal', 'You will be hearing from my attorney'],
    ['legal', 'We were served with a subpoena for these records.'],
    ['policy_exception', 'I missed the deadline by three days, could you make an exception?'],
    ['outage', 'Nobody in our company can log in since 7:45'],
    ['tech_deep', 'p99 went from 90 ms to 3 s since the upgrade, traces attached'],
  ])('%s: %s', (topic, text) => {
    const { label, mandatory, scores } = topicsOf(text);
    expect(label).toBe(topic);
    expect(mandatory.score).toBeGreaterThanOrEqual(0.5);
    expect(scores.size).toBe(TOPICS.length);
    expect(Math.max(...scores.values())).toBe(scores.get(label as never));
  });

  it.each([
    ['legal', 'mi abogado les escribirá'],
    ['refund', 'Ich möchte mein Geld zurück'],
    ['cancel', 'je voudrais résilier mon abonnement'],
    ['cancel', 'ik wil mijn abonnement opzeggen'],
    ['refund', 'quero o reembolso do pedido'],
  ])('said plainly in another language: %s, “%s”', (topic, text) => {
    expect(topicsOf(text).label).toBe(topic);
  });

  it('when one sentence of a rambling message says so', () => {
    const text =
      'Hello, I hope you are well. We have been using the calendar for a year and the team likes the colours a lot. ' +
      'My colleague moved to Porto last month. By the way, I want a refund for the annual plan. Have a nice weekend.';
    expect(topicsOf(text).label).toBe('refund');
  });

  it('when it pastes a stack trace', () => {
    const text =
      'after the update:\njava.lang.IllegalStateException: pool closed\n at com.acme.Pool.get(Pool.java:88)\n at com.acme.Main.main(Main.java:12)';
    expect(topicsOf(text).label).toBe('tech_deep');
  });
});

describe('a message is ordinary', () => {
  it.each([
    'What is your refund policy for gift cards?',
    'Which form template do you have for complaints?',
    'How do my customers dispute a charge?',
    'how can I issue a refund to one of my guests',
    'Where do I edit the legal notice page?',
    'Is there planned maintenance on Sunday?',
    'how do I terminate the access of an employee who left',
    'what exceptions can your SDK throw?',
    'can we go back to the old dashboard?',
    'our logo should be on the receipts',
    'the same event came in two times, is that usual?',
    'our server was offline over night, can you resend what came in?',
    'what do you charge per parcel?',
    'The build fails with a fatal error: missing header.',
    'The API returned a JSON with HTTP status and URL',
    'I get a 403 when I call the projects endpoint',
    'where do I see the disputes of my shop?',
    'and how?',
    'the second one',
    'How do I activate my card?',
    'what is the exchange rate for yen',
    'when does my parcel arrive',
    'please unsubscribe me from the newsletter',
    'my PIN is blocked',
    'thanks, the refund arrived',
    'hi',
    'that did not help',
    'constructor',
    '__proto__',
    '我想知道怎么修改密码',
    'как изменить пароль?',
  ])('%s', (text) => {
    const { label, mandatory } = topicsOf(text);
    expect(label).toBe('ordinary');
    expect(mandatory.score).toBeLessThan(0.5);
  });

  it.each(['invoice', 'Payment?', 'my subscription', 'a question about billing', 'hi, payments please'])(
    'when it only names a subject: “%s”',
    (text) => {
      expect(topicsOf(text).mandatory.score).toBeLessThan(0.5);
    },
  );

  it.each(['I am locked out, please reset my password', "I'm locked out of my account", 'we got locked out again'])(
    'when the door is shut, and nobody else did it: “%s”',
    (text) => {
      expect(topicsOf(text).mandatory.score).toBeLessThan(0.5);
    },
  );

  it.each([
    'Reset my account password',
    "I don't remember my login password",
    'please confirm our training session',
    'could you mark our appointment as confirmed',
    'Did our order leave the warehouse?',
    'any update on our delivery',
  ])('when it is an errand that bots are there for: “%s”', (text) => {
    expect(topicsOf(text).mandatory.score).toBeLessThan(0.5);
  });

  it.each(['', '   ', '?!', '🙂'])('though nothing is said: “%s”', (text) => {
    expect(topicsOf(text)).toMatchObject({ label: 'ordinary', mandatory: { evidence: [] } });
  });
});

describe('the evidence', () => {
  it('is the customer’s own words, where they stand', () => {
    const text = 'Good morning everybody. My card was STOLEN in Rome.';
    expect(quoted(text).join()).toContain('STOLEN');
  });

  it('is not given for what is surely ordinary', () => {
    expect(quoted('Where can I change the language?')).toEqual([]);
  });
});

describe('learning', () => {
  it('takes further examples in the words of a trade', () => {
    const also = ['the gribble is flumped', 'our gribble got flumped', 'gribble flumped again'].map((text) => ({
      text,
      label: 'outage',
    }));
    expect(topicsOf('all the gribble is flumped', openTopics({ also })).label).toBe('outage');
  });

  it('does without lines that it is asked to do without', () => {
    const forgetful = openTopics({ without: (text) => /refund|money|reimburs|rebat|compens|restitut/.test(text) });
    const text = 'requesting a restitution of my payment';
    expect(topicsOf(text, forgetful).scores.get('refund')).toBeLessThan(topicsOf(text).scores.get('refund') ?? 0);
  });
});

describe('hints', () => {
  const known = [hint('legal', 0.5, 'my lawyers?'), against(0.5, 'house rules')];
  const topicsIn = (text: string) => hintsIn(read(text), known).map(({ topic }) => topic);

  it.each([
    ['Ask my  lawyer', ['legal']],
    ['the house rules', [null]],
    ['how do I invite my lawyer', []],
    ['I am angry. what is my lawyer to think', []],
    ['my lawyered friend', []],
  ])('“%s”', (text, topics) => {
    expect(topicsIn(text)).toEqual(topics);
  });
});

it('a message of 50 KB takes no longer than a glance', () => {
  const text = 'refund me my money back because never agreed to the charge charged charged my lawyer will '.repeat(560);
  const started = performance.now();
  expect(topicsOf(text).label).not.toBe('ordinary');
  expect(performance.now() - started).toBeLessThan(500);
});
