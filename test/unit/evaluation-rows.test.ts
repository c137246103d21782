import { describe, expect, it } from 'vitest';
import { countIn, labelIn, type Row, rowsIn, textIn, yesIn } from '../../src/evaluation/rows.ts';

describe('a file of examples', () => {
  it('has one row a line; blank lines are none, but count', () => {
    const rows = rowsIn('\uFEFF{"text":"a"}\r\n\n  \n{"text":"b"}', 'in.jsonl');
    expect(rows.map((row) => [row.line, textIn(row, 'text')])).toEqual([
      [1, 'a'],
      [4, 'b'],
    ]);
  });

  it.each(['{"text":"a"', '["a"]', '"a"', 'null', '{} {}'])('with the line %s is refused by its number', (line) => {
    expect(() => rowsIn(`{"text":"a"}\n\n${line}`, 'in.jsonl')).toThrow('in.jsonl, line 3: this is not a JSON object');
  });

  it('may use any name for a field', () => {
    const [row] = rowsIn('{"__proto__":"a","constructor":"b"}', 'in.jsonl');
    expect(textIn(row as Row, '__proto__')).toBe('a');
    expect(() => textIn(row as Row, 'toString')).toThrow('there is no "toString"');
  });
});

describe('a field', () => {
  it('that is missing is named with its line', () => {
    expect(() => textIn(row({}), 'text')).toThrow('in.jsonl, line 7: there is no "text" (a text).');
  });

  it('that holds something else is named, too', () => {
    expect(() => textIn(row({ text: 7 }), 'text')).toThrow('"text" is not a text');
    expect(() => yesIn(row({ label: 'perhaps' }), 'label')).toThrow('"label" is not 1 or 0');
    expect(() => countIn(row({ turn: -1 }), 'turn')).toThrow('"turn" is not a whole number');
  });

  it('says yes as 1, true or their text', () => {
    expect([1, '1', true, 'true'].map((label) => yesIn(row({ label }), 'label'))).toEqual([true, true, true, true]);
    expect([0, '0', false, 'false'].map((label) => yesIn(row({ label }), 'label'))).not.toContain(true);
  });

  it('can be a label of any sort', () => {
    expect(['refund', 1, true, 'constructor'].map((label) => labelIn(row({ label })))).toEqual([
      'refund',
      '1',
      '1',
      'constructor',
    ]);
  });
});

function row(fields: object): Row {
  return { file: 'in.jsonl', line: 7, fields: new Map(Object.entries(fields)) };
}
