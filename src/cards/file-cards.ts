/** Words about files that were not carried over: each side reads which file it is, why it stayed behind, and what can be done. */
import type { Content } from '../channel/content.ts';
import type { FileNotCarried } from '../conversation/file-trouble.ts';

/** For the customer's thread. */
export function customerFileCard(say: FileNotCarried): Content {
  const unclear = say.why === 'unclear';
  if (say.from === 'agents')
    return line(
      unclear
        ? `📎 ${say.name} was sent to you, and may not have arrived.`
        : `📎 ${say.name} was sent to you, but could not be shown here: ${reason(say)}.`,
    );
  return line(
    unclear
      ? `📎 It is not certain that ${say.name} has reached us. If it is needed, please send it again.`
      : `📎 ${say.name} could not be passed on: ${reason(say)}.${remedy(say)}`,
  );
}

/** For the agents' thread. */
export function agentsFileCard(say: FileNotCarried): Content {
  const unclear = say.why === 'unclear';
  if (say.from === 'agents')
    return line(
      unclear
        ? `📎 It is not certain that ${say.name} has reached the customer: please look in their thread.`
        : `📎 ${say.name} did not reach the customer: ${reason(say)}.${remedy(say)}`,
    );
  return line(
    unclear
      ? `📎 The customer sent ${say.name}; it may not have arrived here. It stands in their thread.`
      : `📎 The customer sent ${say.name}, which was not carried over: ${reason(say)}.${remains(say)}`,
  );
}

const line = (words: string): Content => ({ summary: words, parts: [{ part: 'note', line: words }] });

function reason({ why, mostBytes }: FileNotCarried): string {
  switch (why) {
    case 'too-large':
      return `it is larger than ${megabytes(mostBytes)} MB`;
    case 'empty':
      return 'it is empty';
    case 'risky':
      return 'files that can start a program are not passed on';
    case 'gone':
      return 'it is not there any more';
    case 'elsewhere':
      return 'it is kept somewhere else, and only its name was sent';
    case 'no-access':
      return 'it could not be opened';
    case 'not-taken':
      return 'the other side does not accept it';
    case 'slow':
    case 'unclear':
      return 'it could not be fetched in time';
    default:
      return why satisfies never;
  }
}

/** At least one tenth, so that nobody reads of 0 MB. */
const megabytes = (bytes: number): number => Math.max(1, Math.floor(bytes / 100_000)) / 10;

/** For whoever sent it. */
function remedy({ why }: FileNotCarried): string {
  switch (why) {
    case 'too-large':
    case 'not-taken':
      return ' You can send a link to it instead.';
    case 'elsewhere':
      return ' You can upload the file itself, or send a link that opens for everybody.';
    case 'risky':
    case 'no-access':
    case 'empty':
    case 'gone':
    case 'unclear':
      return '';
    case 'slow':
      return ' You can send it again.';
    default:
      return why satisfies never;
  }
}

/** For whoever was to get it. */
const remains = ({ why }: FileNotCarried): string =>
  why === 'gone' || why === 'elsewhere' || why === 'empty' ? '' : ' It stands in their thread.';
