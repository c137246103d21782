import { describe, expect, it } from 'vitest';
import { featuresOf } from '../../src/nlp/features.ts';
import { openHumanRequest } from '../../src/nlp/human-request.ts';
import { read, wordsIn } from '../../src/nlp/reading.ts';

const detect = openHumanRequest();

function measured(text: string) {
  const reading = read(text);
  return detect(reading, featuresOf(reading));
}
const asks = (text: string): boolean => measured(text).score >= 0.5;

describe('an ask for a human', () => {
  it.each([
    'Would you kindly let me speak with one of your advisers?',
    'can you patch me over to a real person',
    'Is anybody from the support crew around to talk?',
    'who could I ring to speak with somebody about this?',
    'i dunno how i can get to talk with an agent',
    'want assistance to speak to a representative',
    'My delivery is lost and I am done with articles. Get me a supervisor!',
    'so uh I tried the thing with the cable and it still blinks so could you please just put me on with a person thanks',
    'are you a bot? let me talk to a person please',
    'I don’t need another link, I need an agent',
    'nope, representative',
    'Could someone from your team give me a call tomorrow?',
    'we would like our case to be escalated',
    'have a technician come over',
    'please connect us to the billing team',
    'let me speak to a “real” person',
  ])('is one: %s', (text) => {
    expect(asks(text)).toBe(true);
  });

  it.each([
    'any chance one of you could look at this with me?',
    'this needs eyes from your side',
    'I’d rather discuss it over a call',
    'let me have a word with whoever runs billing',
    'would you get hold of Dana from your team',
    'my account manager should join',
    'Could your engineers have a look at the logs?',
    'get me to the claims people, the roof is leaking',
    'next level please',
    'sales pls',
  ])('names whom it wants in its own way: %s', (text) => {
    expect(asks(text)).toBe(true);
  });

  it('is heard in one clause of a longer sentence', () => {
    expect(asks('page the on-call please, our production is down and customers are leaving')).toBe(true);
  });

  it.each([
    'agent',
    'Operator!!',
    'HUMAN PLEASE',
    'representative!!!',
    'callback please',
    'escalate',
    'technician please',
  ])('is a word alone: %s', (text) => {
    expect(asks(text)).toBe(true);
  });

  it.each([
    'need hlp talkin to an agnt',
    'conect me wiht a humna',
    'let me speek to a reprasentative',
    'can uhelp me chat with an agent',
  ])('survives its typos: %s', (text) => {
    expect(asks(text)).toBe(true);
  });

  it.each([
    'I don’t want to talk to a machine',
    'i dont wanna chat with a bot',
    'enough of this robot',
    'I refuse to discuss it with a chatbot',
    'no robots please',
  ])('is a refusal of the bot: %s', (text) => {
    expect(asks(text)).toBe(true);
  });

  it.each([
    ['es', 'Me gustaría hablar con un asesor de verdad'],
    ['es', 'pasame con alguien por favor'],
    ['es', 'no quiero hablar con un robot'],
    ['fr', 'Pourrais-je parler à un conseiller ?'],
    ['fr', 'je veux parler a quelquun'],
    ['fr', 'passez-moi un responsable'],
    ['de', 'Könnte ich bitte mit einem Mitarbeiter sprechen?'],
    ['de', 'ich mochte mit jemandem reden'],
    ['de', 'kein Bot bitte, ich will einen Menschen'],
    ['pt', 'Gostaria de falar com um atendente'],
    ['pt', 'nao quero falar com robo'],
    ['pt', 'me transfere para uma pessoa'],
    ['nl', 'Mag ik een medewerker spreken?'],
    ['nl', 'verbind me door met een mens'],
    ['nl', 'ik wil niet met een robot praten'],
  ])('is one in %s: %s', (_, text) => {
    expect(asks(text)).toBe(true);
  });
});

describe('no ask for a human', () => {
  it.each([
    'I don’t need a human, thanks',
    'please do not transfer me to an agent',
    'no need to get anyone involved',
    'I would rather not be called',
    'Can I close my account without talking to a person?',
    'do not escalate it',
    'I’d rather not speak with a representative',
    'no quiero hablar con un agente',
    'je ne veux pas parler à un conseiller',
    'ich möchte nicht mit einem Menschen sprechen',
    'não preciso falar com ninguém',
    'ik wil geen medewerker spreken',
  ])('is a negated one: %s', (text) => {
    expect(asks(text)).toBe(false);
  });

  it.each([
    'are you human?',
    'Am I chatting with a real person or a machine?',
    'so you’re a robot',
    'is this an automated answer',
    '¿Eres una persona real?',
    'êtes-vous un robot',
    'Bist du ein Mensch?',
    'você é um robô?',
    'ben je een mens',
  ])('is a question about the bot: %s', (text) => {
    expect(asks(text)).toBe(false);
  });

  it.each([
    'my agent told me the premium would go up',
    'I already talked to a representative on Monday',
    'One of your people sent me the wrong label',
    'The customer typed "let me talk to a human" and nothing happened',
    'I have to talk to my boss before we buy',
    'I’ll speak with my accountant tomorrow',
  ])('is told of others: %s', (text) => {
    expect(asks(text)).toBe(false);
  });

  it.each([
    'How do I assign a ticket to an agent?',
    'What does an extra agent seat cost?',
    'the monitoring agent crashes after the update',
    'is the export human readable',
    'where do I find the escalation policy',
    'transfer 40 euros to my sister',
    'transfer ownership of the project',
    'the person endpoint returns 500',
    'do you offer support for webhooks',
    'phone verification fails',
    'what should I call you',
    'who do you work for',
    'thanks bot',
    'talk to you later, I’ll be leaving now',
    'I want a refund right now!',
    'Can you help me change my address?',
  ])('is about something else: %s', (text) => {
    expect(asks(text)).toBe(false);
  });

  it.each(['我想查订单', 'где мой заказ?', 'siparişim nerede', 'أين طلبي', '👍👍', '😡', '', '   \n', '.', '?!'])(
    'is what it cannot read: “%s”',
    (text) => {
      expect(asks(text)).toBe(false);
    },
  );

  it.each(['constructor', '__proto__', 'hasOwnProperty toString', 'null', '__proto__.agent = undefined'])(
    'is a word of the machine: %s',
    (text) => {
      expect(measured(text).score).toBeLessThan(0.5);
    },
  );
});

describe('an everyday question', () => {
  it.each([
    'do you offer phone support?',
    'someone deleted my file',
    'who wrote this article',
    'is there anyone else using this?',
    'no need to call yet',
    'are your replies automated?',
    'I don’t think I need to speak to anyone',
    'Before you hand me over, just answer this',
    'Our customers want to reach a human on Sundays; how do we configure the hours?',
  ])('is no ask for its words: %s', (text) => {
    expect(asks(text)).toBe(false);
  });

  it.each([
    ['es', 'quiero cambiar el titular, no la cuenta'],
    ['fr', 'il manque un article dans mon colis'],
    ['de', 'ich will den Rechnungsempfänger ändern, nicht die Rechnung finden'],
    ['pt', 'quero mudar o titular, não a conta'],
    ['nl', 'ik wil de ontvanger wijzigen, niet de factuur'],
  ])('is far from one in %s: %s', (_, text) => {
    expect(measured(text).score).toBeLessThan(0.3);
  });
});

describe('a wish for a deed', () => {
  it.each([
    'please confirm our kick-off call for Wednesday',
    'I’d like to confirm our onboarding call',
    'I’d like to confirm the viewing appointment on Maple Road',
    'can you confirm Monday’s meeting at your showroom',
    'confirming the fitting session on the 4th',
    'please reschedule my physio appointment',
    'we have to move tomorrow’s call to the afternoon',
    'could you shift our planning meeting by a day',
    'call off the meeting on Friday please',
    'is the training on Thursday still happening',
    'what is the dial-in number for today’s call',
    'resend the calendar invite for our call',
    'I won’t make the appointment at nine',
    'please note our delivery slot as confirmed',
    'can we do the workshop at ten instead of eleven',
    'please confirm the removal van for Saturday',
    'my wife wants to confirm her scan appointment',
    'please confirm our parent-teacher meeting',
    'could you confirm the chimney sweep’s visit on Monday',
    'confirm the tasting for six people please',
  ])('of what was arranged asks for nobody: %s', (text) => {
    expect(asks(text)).toBe(false);
  });

  it.each([
    'could someone track LU-10027 for us',
    'could someone reset my login',
    'could somebody check on parcel 90017',
    'can someone check the warranty of my dishwasher',
    'would somebody check if the museum is open on Monday',
    'could somebody please cancel my order',
    'can somebody resend the boarding pass',
    'could someone resend the contract as a PDF',
    'can someone send me last year’s payslips',
    'would someone send the W-9 form',
    'could someone update our company name on the invoices',
    'can somebody update my insurance card',
    'could somebody look up my loyalty number',
    'can anyone look up the due date of my library books',
    'someone please unlock my account',
    'could anyone extend my parking permit',
    'can somebody add a cot to our room',
    'could someone switch my tariff to the green one',
    'somebody please send me the recipe',
    'would anybody cancel the milk for next week',
    'send an invitation to somebody',
  ])('asks for nobody, whoever does it: %s', (text) => {
    expect(asks(text)).toBe(false);
  });

  it.each([
    'can someone call me',
    'could somebody call us about the roof',
    'I need somebody to look at this with me',
    'please have someone get back to me',
    'book a call with an engineer',
    'schedule a call with one of your tax advisers',
    'let me speak to whoever handles bookings',
    'can I talk to whoever manages appointments',
    'could someone from the warehouse check it with me',
    'can somebody from your side join our meeting',
    'I’d like an appointment with a mortgage adviser',
    'set up a meeting with your legal team please',
    'could someone walk me through the form on the phone',
    'would someone please ring my mother about her appointment',
    'can somebody take this over from the bot',
    'I want to discuss the appointment with a person',
    'can somebody get in touch with me today',
    'could someone come and look at the leak',
    'is there somebody I can speak to about my delivery',
    'have somebody contact me about rescheduling',
  ])('is none where a person is wanted: %s', (text) => {
    expect(asks(text)).toBe(true);
  });

  it.each([
    'could somebody in billing resend the invoice and call me',
    'could someone reset my login and ring me when it is done',
    'could someone reset my login? I need to talk to an agent',
    'cancel my appointment, I want to talk to a person instead',
    'please confirm our call and connect me to your manager',
    'I need someone to call me and change my plan',
    'can someone email me',
    'can we move this to a call',
    'please let somebody check my papers',
    'can someone send me a technician',
    'could someone give me a call',
    'can somebody find me a person to talk to',
    'could someone set up a call',
    'could someone let us know when you are free for a call',
    'is someone open to talk',
  ])('does not hide an ask beside it: %s', (text) => {
    expect(asks(text)).toBe(true);
  });

  it.each([
    '¿podría alguien cancelar mi reserva?',
    'confirmamos la reunión del jueves',
    'quelqu’un pourrait annuler ma commande ?',
    'je confirme notre rendez-vous de lundi',
    'kann bitte jemand die Rechnung nochmal schicken',
    'bitte bestätigen Sie den Termin am Freitag',
    'alguém poderia reenviar a fatura?',
    'quero confirmar a reunião de amanhã',
    'zou iemand mijn bestelling kunnen annuleren',
    'ik wil onze afspraak van vrijdag verzetten',
  ])('asks for nobody in other languages: %s', (text) => {
    expect(asks(text)).toBe(false);
  });

  it.each([
    '¿alguien puede llamarme?',
    '¿alguien puede revisar el pedido conmigo?',
    'quelqu’un peut me rappeler ?',
    'quelqu’un peut vérifier avec moi ?',
    'kann mich jemand anrufen',
    'könnte jemand mit mir die Rechnung prüfen',
    'alguém pode me ligar?',
    'alguém pode verificar comigo?',
    'kan iemand mij bellen',
    'kan iemand met mij de factuur nakijken',
  ])('is none in other languages where a person is wanted: %s', (text) => {
    expect(asks(text)).toBe(true);
  });
});

describe('the evidence', () => {
  it('is the customer’s own words that ask', () => {
    const text = 'My parcel arrived broken on Friday. Let me TALK to a “human”, please. It was a gift.';
    const [span, ...others] = measured(text).evidence;
    expect(span && wordsIn({ original: text }, span)).toMatch(/TALK to a “human/);
    expect(span && wordsIn({ original: text }, span)).not.toMatch(/parcel|gift/);
    expect(others).toEqual([]);
  });

  it('is none where nobody asks', () => {
    expect(measured('where is my parcel').evidence).toEqual([]);
  });

  it('leads through look-alike and invisible characters', () => {
    const text = 'please get me a hu\u200bm\u0430n now';
    const [span] = measured(text).evidence;
    expect(span && wordsIn({ original: text }, span)).toContain('hu\u200bm\u0430n');
  });
});

describe('a long message', () => {
  const log = 'at Object.run (file.js:1:1) connection refused by peer\n'.repeat(1_000);

  it.each([
    ['before', `Can I talk to a person about this? ${log}`],
    ['after', `${log}\nCan I talk to a person about this?`],
  ])('asks %s its paste', (_, text) => {
    expect(asks(text)).toBe(true);
  });

  it('asks nothing by its length', () => {
    expect(asks(log)).toBe(false);
  });

  it.each([
    'i dont want to talk to '.repeat(2_200),
    'are you a real '.repeat(3_300),
    '"'.repeat(50_000),
    '" agent '.repeat(6_000),
    'human '.repeat(8_000),
    'ne veux pas no quiero nicht mit '.repeat(1_600),
    'could someone please '.repeat(2_300),
    'somebody check the agent '.repeat(2_000),
    'könnte jemand bitte confirm our meeting '.repeat(1_200),
  ])('costs little, whatever it repeats: %#', (text) => {
    measured(text);
    const before = performance.now();
    measured(text);
    expect(performance.now() - before).toBeLessThan(100);
  });
});

describe('learning', () => {
  it('goes without the lines it is to be measured by', () => {
    const reading = read('zebra quagga');
    const also = [{ text: 'zebra quagga', label: 'ask' }];
    const features = featuresOf(reading);
    expect(openHumanRequest({ also })(reading, features).score).toBeGreaterThan(
      openHumanRequest({ also, without: (text) => text === 'zebra quagga' })(reading, features).score,
    );
  });
});
