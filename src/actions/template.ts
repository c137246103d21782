/** Texts with places to fill: `{slot.order}`, `{result.eta|date}`, `{customer.name}`, and in headers `${secret.SHOP_KEY}`. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'place'; readonly of: PlaceOf; readonly path: readonly string[]; readonly as: 'text' | 'date' };

export type PlaceOf = 'slot' | 'result' | 'customer' | 'secret';

export type Template = readonly Piece[];

/** This is no template. The message is a sentence for whoever wrote it, without a subject: "has a { that no } closes". */
export class TemplateNotValid extends Error {
  override readonly name = 'TemplateNotValid';
}

const PLACE = /^(\$?)\{([a-z]{1,12})((?:\.[\w-]{1,60}){1,12})(\|date)?\}/;

/** Reads a template in which only places of `allowed` may stand. Throws TemplateNotValid. */
export function readTemplate(text: string, allowed: readonly PlaceOf[]): Template {
  const pieces: Piece[] = [];
  let from = 0;
  for (let at = nextBrace(text, 0); at >= 0; at = nextBrace(text, from)) {
    const match = PLACE.exec(text.slice(at, at + 800));
    if (!match) throw new TemplateNotValid(`has a { that begins no place, such as ${examplesOf(allowed)}`);
    const place = placeOf(match, allowed);
    if (at > from) pieces.push({ kind: 'text', text: text.slice(from, at) });
    pieces.push(place);
    from = at + match[0].length;
  }
  if (from < text.length) pieces.push({ kind: 'text', text: text.slice(from) });
  return pieces;
}

function nextBrace(text: string, from: number): number {
  const at = text.indexOf('{', from);
  return at > from && text[at - 1] === '$' ? at - 1 : at;
}

function placeOf([whole, dollar, of, path = '', date]: RegExpExecArray, allowed: readonly PlaceOf[]): Piece {
  const known = allowed.find((one) => one === of && (one === 'secret') === (dollar === '$'));
  if (!known) throw new TemplateNotValid(`cannot hold ${whole} here: only ${examplesOf(allowed)}`);
  return { kind: 'place', of: known, path: path.slice(1).split('.'), as: date ? 'date' : 'text' };
}

const EXAMPLES: Readonly<Record<PlaceOf, string>> = {
  slot: '{slot.order}',
  result: '{result.status}',
  customer: '{customer.name}',
  secret: '$' + '{secret.SHOP_KEY}',
};

const examplesOf = (allowed: readonly PlaceOf[]): string =>
  allowed.length === 0 ? 'plain text' : allowed.map((of) => EXAMPLES[of]).join(', ');

/** The paths of all places of that kind. */
export function pathsOf(template: Template, of: PlaceOf): readonly (readonly string[])[] {
  return template.flatMap((piece) => (piece.kind === 'place' && piece.of === of ? [piece.path] : []));
}

/** Of an address without its origin: what stands before the question mark. */
export function pathOf(template: Template): Template {
  const at = template.findIndex((piece) => piece.kind === 'text' && piece.text.includes('?'));
  const last = template[at];
  if (last?.kind !== 'text') return template;
  return [...template.slice(0, at), { kind: 'text', text: last.text.split('?')[0] ?? '' }];
}

/** The template filled, or null where `find` has nothing for one of its places. */
export function filled(
  template: Template,
  find: (place: Extract<Piece, { kind: 'place' }>) => string | null,
): string | null {
  const parts = template.map((piece) => (piece.kind === 'text' ? piece.text : find(piece)));
  return parts.includes(null) ? null : parts.join('');
}
