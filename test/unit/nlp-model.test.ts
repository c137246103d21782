import { describe, expect, it } from 'vitest';
import { FEATURES, featuresOf } from '../../src/nlp/features.ts';
import { type Example, type LinearModel, trainLinear } from '../../src/nlp/linear-model.ts';
import { read, wordsIn } from '../../src/nlp/reading.ts';

const labelled = (label: string, ...texts: string[]): Example[] => texts.map((text) => ({ text, label }));

const parcels = labelled(
  'parcel',
  'where is my parcel',
  'my parcel has not arrived',
  'the courier lost my parcel',
  'when will the parcel come',
  'track my parcel please',
);
const doors = labelled(
  'door',
  'the door does not lock',
  'my door key is stuck',
  'how do I open the garage door',
  'the door handle came off',
  'a new key for the front door',
);
const lamps = labelled('lamp', 'the lamp flickers', 'which bulb fits the lamp', 'my lamp is too dark', 'lamp went out');

function labelOf(model: LinearModel, text: string): string | undefined {
  const margins = model.margins(featuresOf(read(text)));
  return model.labels[margins.indexOf(Math.max(...margins))];
}

function evidenceIn(model: LinearModel, text: string, label: string): string | null {
  const reading = read(text);
  const span = model.evidence(reading, featuresOf(reading), label);
  return span && wordsIn(reading, span);
}

describe('a linear model', () => {
  const three = trainLinear([...parcels, ...doors, ...lamps]);

  it.each([
    ['parcel', 'did the courier bring a parcel'],
    ['door', 'keys of the cellar doors'],
    ['lamp', 'a LAMP that is dark'],
  ])('learns from examples what %s is', (label, text) => {
    expect(labelOf(three, text)).toBe(label);
  });

  it('learns what it was taught', () => {
    for (const { text, label } of [...parcels, ...doors, ...lamps]) expect(labelOf(three, text)).toBe(label);
  });

  it('comes out the same from the same examples', () => {
    const features = featuresOf(read('the parcel is behind the door, by the lamp'));
    const again = trainLinear([...parcels, ...doors, ...lamps]);
    expect(again.margins(features)).toEqual(three.margins(features));
  });

  it('takes misspelt words for what they resemble', () => {
    expect(labelOf(three, 'wher is my parcell')).toBe('parcel');
  });

  it('of two labels is one line, seen from both sides', () => {
    const two = trainLinear([...parcels, ...doors]);
    const [one = 0, other = 0] = two.margins(featuresOf(read('a parcel')));
    expect(two.labels).toEqual(['parcel', 'door']);
    expect(one).toBeGreaterThan(0);
    expect(other).toBe(-one);
  });

  it('of one label says yes to what it knows', () => {
    const one = trainLinear(parcels);
    expect(one.margins(featuresOf(read('where is my parcel')))[0]).toBeGreaterThan(0.5);
  });

  it('cannot be learnt from nothing', () => {
    expect(() => trainLinear([])).toThrow('There are no examples to learn from.');
  });

  it('makes something of a text without words', () => {
    expect([...three.margins(featuresOf(read('')))].every(Number.isFinite)).toBe(true);
  });

  it('gives more weight to the rarer label where it is told to', () => {
    const rare = parcels.slice(0, 1);
    const margin = (balance: number) =>
      trainLinear([...rare, ...doors], { balance, cost: 0.02 }).margins(featuresOf(read('parcel')))[0] ?? 0;
    expect(margin(4)).toBeGreaterThan(margin(0.25));
  });

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
    'can have a label and a word called %s',
    (name) => {
      const model = trainLinear([
        ...parcels,
        ...labelled(name, `the ${name} fails`, `call the ${name}`, `${name} again`),
      ]);
      expect(labelOf(model, `a ${name} error`)).toBe(name);
      expect(labelOf(model, 'my parcel')).toBe('parcel');
      expect(evidenceIn(model, `Look: the ${name}!`, name)).toContain(name);
    },
  );
});

describe('evidence', () => {
  const model = trainLinear([...parcels, ...doors]);
  const filler = 'Kind regards from all of us at number nine. ';

  it.each([
    ['after other sentences', `${filler}${filler}`],
    ['after emoji', '😀👩‍👩‍👧 '],
    ['after characters that cannot be seen', 'o\u200bk\u200d\ufeff then '],
    ['after characters that become several', '½ ﬁne… ﷽ '],
    ['after a line of another script', 'ドアの話です。\n'],
  ])('is the customer’s own words, %s', (_, before) => {
    const text = `${before}Where is my PARCEL?`;
    expect(evidenceIn(model, text, 'parcel')).toMatch(/^.{0,12}PARCEL\??$/);
  });

  it('is found at either end of a paste longer than is read', () => {
    const log = 'at Object.run 0x00\n'.repeat(1_000);
    expect(evidenceIn(model, `The courier lost my Parcel\n${log}`, 'parcel')).toMatch(/Parcel/);
    expect(evidenceIn(model, `${log}The courier lost my Parcel`, 'parcel')).toMatch(/Parcel/);
  });

  it('is null where nothing speaks for the label, or there is no such label', () => {
    expect(evidenceIn(model, '', 'parcel')).toBeNull();
    expect(evidenceIn(model, 'my parcel', 'lamp')).toBeNull();
  });

  it('of the second of two labels points to words too', () => {
    expect(evidenceIn(model, 'Well, the courier says the door is stuck', 'door')).toMatch(/door/);
  });
});

describe('features', () => {
  const lengthOf = (values: Float32Array): number => Math.hypot(...values);

  it('of words and of characters are groups of the same length', () => {
    const { ids, values } = featuresOf(read('where is my parcel'));
    const words = values.filter((_, index) => (ids[index] ?? 0) < FEATURES / 2);
    const characters = values.filter((_, index) => (ids[index] ?? 0) >= FEATURES / 2);
    expect(lengthOf(words)).toBeCloseTo(1, 5);
    expect(lengthOf(characters)).toBeCloseTo(1, 5);
  });

  it('occur once each, however often they are seen', () => {
    const { ids } = featuresOf(read('parcel parcel parcel'));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('are alike for numbers of as many digits', () => {
    expect(featuresOf(read('order 4711 is late'))).toEqual(featuresOf(read('order 1234 is late')));
  });

  it('of a part are those of its words alone, placed where they stand', () => {
    const reading = read('Hello there. Where is my parcel?');
    const second = reading.sentences[1] ?? { from: 0, to: 0 };
    const part = featuresOf(reading, second.from, second.to);
    expect(part.ids).toEqual(featuresOf(read('Where is my parcel?')).ids);
    expect(Math.min(...part.first)).toBe(second.from);
  });

  it('of no words are none', () => {
    expect(featuresOf(read('')).ids).toHaveLength(0);
  });

  it('of one text are not changed by another in between', () => {
    const before = featuresOf(read('where is my parcel'));
    featuresOf(read('something else '.repeat(50)));
    expect(featuresOf(read('where is my parcel'))).toEqual(before);
  });
});
