/** What an import of articles did, for the admin who asked for it: what went wrong comes first. */
import type { Content, Line, Part } from '../channel/content.ts';
import type { ImportReport, Remark } from '../conversation/import-report.ts';
import { withCode } from './people.ts';

/** What fits into one answer, however much went wrong. */
const MOST_REMARKS = 12;
const LONGEST_REMARK = 240;
const LONGEST_PLACE = 60;

export function importReportCard(report: ImportReport): Content {
  const summary = importInWords(report);
  return {
    summary,
    parts: [
      { part: 'text', line: [{ bold: summary }] },
      ...importDetails(report, { most: MOST_REMARKS, longest: LONGEST_REMARK }),
      ...hint(report),
    ],
  };
}

/** "help.zip: 12 articles added, 3 changed, 1 removed, 40 as before; 2 left out". */
export function importInWords({ from, added, changed, unchanged, removed, problems }: ImportReport): string {
  const done = [
    added > 0 ? `${counted(added, 'article')} added` : '',
    changed > 0 ? `${changed} changed` : '',
    removed > 0 ? `${removed} removed` : '',
    unchanged > 0 ? `${unchanged} as before` : '',
  ].filter(Boolean);
  const left = problems.length > 0 ? `; ${counted(problems.length, 'problem')}` : '';
  return `${shortened(from, 120)}: ${done.join(', ') || 'nothing was taken in'}${left}`;
}

const counted = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`;

interface Room {
  /** Of problems, and of what looks odd. */
  readonly most: number;
  /** Characters of each. */
  readonly longest: number;
}

/** Problems, then what looks odd. */
export function importDetails({ problems, remarks }: ImportReport, room: Room): readonly Part[] {
  return [...listed('Left out:', problems, room), ...listed('Taken in, but worth a look:', remarks, room)];
}

function listed(title: string, remarks: readonly Remark[], { most, longest }: Room): readonly Part[] {
  if (remarks.length === 0) return [];
  const rest = remarks.length - most;
  const items = remarks.slice(0, most).map((remark) => remarkLine(remark, longest));
  return [
    { part: 'text', line: title },
    { part: 'list', items: rest > 0 ? [...items, `and ${rest} more`] : items },
  ];
}

function remarkLine({ where, what }: Remark, longest: number): Line {
  const words = shortened(what, longest);
  return where === null ? words : [{ bold: shortened(where, LONGEST_PLACE) }, `: ${words}`];
}

function hint({ added, changed }: ImportReport): readonly Part[] {
  if (added + changed === 0) return [];
  return [
    {
      part: 'note',
      line: withCode(
        '`/baton knowledge try <question>` shows what customers get now; `/baton knowledge list` what there is.',
      ),
    },
  ];
}

const shortened = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…` : text;
