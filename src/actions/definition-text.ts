/** A definition as people write it, and back. */
import { parse, stringify } from 'yaml';
import { type Choice, type Definition, DefinitionNotValid, type SayCase, type SlotDefinition } from './definition.ts';
import type { Piece, Template } from './template.ts';

/** No definition needs them; a handful can be a gigabyte. */
const MOST_ALIASES = 0;

/** What YAML or JSON says, not yet checked. Throws DefinitionNotValid, naming the line. */
export function definitionData(text: string): unknown {
  try {
    return parse(text, { maxAliasCount: MOST_ALIASES, logLevel: 'error' });
  } catch (error) {
    const [first = ''] = String((error as Error).message).split('\n');
    throw new DefinitionNotValid([{ field: 'file', problem: `is not YAML or JSON: ${first.replace(/:$/, '')}` }]);
  }
}

/** The other way round. */
export const definitionText = (data: unknown): string => stringify(data, { lineWidth: 0 });

/** A definition as data that reads as the same definition; what holds by default is left out. */
export function dataOf(definition: Definition): Readonly<Record<string, unknown>> {
  const { name, title, description, examples, notExamples, slots, request, say, failure, confirm } = definition;
  const { who, source, timeZone } = definition;
  const headers = request.headers.map(([header, value]) => [header, templateText(value)] as const);
  return {
    name,
    title,
    ...(description === '-' ? {} : { description }),
    examples,
    ...(notExamples.length > 0 ? { notExamples } : {}),
    ...(slots.length > 0 ? { slots: slots.map(slotData) } : {}),
    request: {
      method: request.method,
      url: request.origin + templateText(request.path),
      ...(headers.length > 0 ? { headers: Object.fromEntries(headers) } : {}),
      ...(request.body === undefined ? {} : { body: request.body }),
      timeoutMs: request.timeoutMs,
    },
    say: say.map(caseData),
    failure,
    confirm: confirm ? templateText(confirm) : false,
    ...(who.channels || who.companies ? { who: without(who, { channels: null, companies: null }) } : {}),
    source: without(source, { url: null }),
    ...(timeZone === 'UTC' ? {} : { timeZone }),
  };
}

function slotData({ choices, ...slot }: SlotDefinition): Readonly<Record<string, unknown>> {
  const given = without(slot, SLOT_DEFAULTS);
  return choices.length > 0 ? { ...given, choices: choices.map(choiceData) } : given;
}

const SLOT_DEFAULTS = {
  hint: null,
  optional: false,
  unless: null,
  template: null,
  time: false,
  when: 'any',
  min: null,
  max: null,
};

const choiceData = ({ value, label, words }: Choice): unknown =>
  value === label && words.length === 0 ? label : { value, label, words };

function caseData({ statuses, conditions, text }: SayCase): Readonly<Record<string, unknown>> {
  const when: (readonly [string, unknown])[] = conditions.map(({ path, oneOf }) => [
    ['result', ...path].join('.'),
    oneOrMore(oneOf),
  ]);
  if (statuses) when.unshift(['status', oneOrMore(statuses)]);
  return { ...(when.length > 0 ? { when: Object.fromEntries(when) } : {}), text: templateText(text) };
}

const oneOrMore = (values: readonly unknown[]): unknown => (values.length === 1 ? values[0] : values);

/** Without what is as it is anyway. */
function without(data: object, defaults: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(data).filter(([key, value]) => !(Object.hasOwn(defaults, key) && defaults[key] === value)),
  );
}

const templateText = (template: Template): string => template.map(pieceText).join('');

function pieceText(piece: Piece): string {
  if (piece.kind === 'text') return piece.text;
  const place = `{${[piece.of, ...piece.path].join('.')}${piece.as === 'date' ? '|date' : ''}}`;
  return piece.of === 'secret' ? `$${place}` : place;
}
