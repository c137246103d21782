/** An action as text: one file in the folder, three fields in a form. */

/** The fields of a form. */
export interface ActionParts {
  /** YAML of all but the sentences. */
  readonly definition: string;
  /** One a line. */
  readonly examples: string;
  readonly notExamples: string;
}

const LISTS = ['examples', 'notExamples'] as const;

/** All of it as one text, in which a sentence can't be anything but a sentence: JSON's strings are YAML's as well. */
export function actionText({ definition, ...sentences }: ActionParts): string {
  const lists = LISTS.flatMap((name) => {
    const lines = linesOf(sentences[name]);
    return lines.length > 0 ? [`${name}:`, ...lines.map((line) => `  - ${JSON.stringify(line)}`)] : [];
  });
  return [definition.trimEnd(), ...lists].join('\n');
}

const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.replace(/^\s{0,20}[-*•]\s{1,20}/, '').trim())
    .filter((line) => line !== '');

/** The other way round. What is not written as a list of lines below its key stays in the definition. */
export function partsOfAction(text: string): ActionParts {
  const sentences = { examples: [] as string[], notExamples: [] as string[] };
  const rest: string[] = [];
  let open: string[] | null = null;
  for (const line of text.replaceAll('\r\n', '\n').split('\n')) {
    const key = LISTS.find((name) => new RegExp(`^${name}:[ \\t]{0,20}$`).test(line));
    const item = open && /^[ \t]{0,20}-[ \t]{1,20}(\S.{0,2000})$/.exec(line)?.[1];
    if (key) open = sentences[key];
    else if (open && item) open.push(unquoted(item.trim()));
    else if (!open || line.trim() !== '') {
      open = null;
      rest.push(line);
    }
  }
  return {
    definition: rest.join('\n').trim(),
    examples: sentences.examples.join('\n'),
    notExamples: sentences.notExamples.join('\n'),
  };
}

/** A sentence in quotes as YAML has them, without them. */
function unquoted(item: string): string {
  if (/^'.{0,2000}'$/.test(item)) return item.slice(1, -1).replaceAll("''", "'");
  if (!/^".{0,2000}"$/.test(item)) return item;
  try {
    return String(JSON.parse(item));
  } catch {
    return item.slice(1, -1);
  }
}
