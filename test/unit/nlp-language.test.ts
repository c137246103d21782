import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/nlp/language.ts';
import { read } from '../../src/nlp/reading.ts';

const languageIn = (text: string): string => languageOf(read(text)).language;

describe('the language of a message', () => {
  it.each([
    ['en', 'I still have not received my parcel, where is it?'],
    ['en', 'The bathroom radiator makes a knocking noise at night'],
    ['es', 'Hola, todavía no he recibido mi paquete'],
    ['es', 'cuanto tarda la devolucion de un producto roto'],
    ['fr', "Bonjour, je n'ai toujours pas reçu mon colis"],
    ['fr', 'Pouvez-vous changer l’adresse de livraison ?'],
    ['de', 'Guten Tag, mein Paket ist noch nicht angekommen'],
    ['de', 'Rückerstattung der Anmeldegebühr'],
    ['pt', 'Olá, ainda não recebi a minha encomenda'],
    ['pt', 'quero falar sobre a minha fatura'],
    ['nl', 'Goedemiddag, mijn pakketje is nog steeds niet bezorgd'],
    ['nl', 'hoe kan ik mijn abonnement opzeggen'],
  ])('%s: %s', (language, text) => {
    expect(languageIn(text)).toBe(language);
  });

  it.each([
    'pls hlp w my acct',
    'refund',
    'Agent',
    'login',
    'wheres my stuff',
    'THIS IS THE THIRD TIME!!!',
    'cant log inn to teh portl',
    'err_tls_cert when i push',
    'no',
    'roll back the deploy on eu-west pls',
  ])('is English where it is terse or misspelt: %s', (text) => {
    expect(languageIn(text)).toBe('en');
  });

  it.each([
    ['it', 'Buongiorno, vorrei sapere dove è il mio pacco'],
    ['pl', 'Dzień dobry, nie mogę zalogować się na moje konto'],
    ['tr', 'Merhaba, hesabımı silmek istiyorum'],
    ['sv', 'Hej, jag har inte fått min beställning'],
    ['ro', 'Bună ziua, nu am primit banii înapoi'],
    ['ja', 'パスワードを忘れました'],
    ['ru', 'Здравствуйте, где мой заказ?'],
    ['ar', 'أين طلبي من فضلك'],
    ['hi', 'मेरा पैसा वापस कब आएगा'],
    ['zh', '我想退款，请帮我'],
    ['ko', '환불해 주세요'],
  ])('is unknown where it is none of the six: %s', (_, text) => {
    expect(languageOf(read(text))).toEqual({ language: 'unknown', score: 0 });
  });

  it.each(['', '   ', '12345', '???', '👍', '4111-1111 / 2026'])('is unknown without words: “%s”', (text) => {
    expect(languageIn(text)).toBe('unknown');
  });

  it('is that of most words where a message has two', () => {
    expect(languageIn('Hola! I would like to return the shoes that I bought from you last week')).toBe('en');
    expect(languageIn('el bot dice "try again" y no me deja pagar la factura de este mes')).toBe('es');
  });

  it('is told of names that objects have', () => {
    expect(languageIn('the constructor of __proto__ is not what it was')).toBe('en');
    expect(languageIn('constructor')).toBe('en');
  });

  it('is surer the less speaks for another', () => {
    const sure = languageOf(read('mein Paket ist noch nicht da')).score;
    const less = languageOf(read('mein support ticket ist closed')).score;
    expect(sure).toBeGreaterThan(less);
  });
});
