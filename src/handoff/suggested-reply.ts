import type { Mood, SuggestedReply } from '../conversation/handoff-package.ts';
import { excerpt } from '../knowledge/plain-text.ts';
import { type LanguageCode, languageOf } from '../nlp/language.ts';
import { read } from '../nlp/reading.ts';
import type { CaseFile } from './case-file.ts';
import { languageOfCase } from './facts.ts';
import { forOthers } from './for-others.ts';
import { topicOf } from './intent.ts';
import { cutShort, flat } from './shortened.ts';
import type { Help, Helps, LinkedPast } from './sources.ts';

/** A draft says it to the customer, so it must rather be right than not. */
const LIKELY = 0.5;
const LIKELY_IN_A_GRAVE_MATTER = 0.65;
/** What a colleague answered once must have been asked in much the same words. */
const ALIKE = 0.4;
const LONGEST_BODY = 700;
/** A shorter rest of what a colleague said helps nobody. */
const SHORTEST_BODY = 40;

export type From = SuggestedReply['from'][number];

/** Something a draft may rest on: what may be said to this customer, and where it comes from. */
export interface Basis {
  readonly text: string;
  readonly url: string | null;
  readonly title: string;
  readonly from: From;
}

/** A draft that the agent could send as it is: a greeting, the words of the best source, no promise. Null: nothing fits. */
export function suggestedReplyFor(file: CaseFile, helps: Helps, mood: Mood): SuggestedReply | null {
  const [basis] = basesFor(file, helps, topicOf(file) ? LIKELY_IN_A_GRAVE_MATTER : LIKELY);
  if (!basis) return null;
  const more = basis.url ? `\n\n${languageOfCase(file) === 'en' ? 'More about it: ' : ''}${basis.url}` : '';
  return { text: `${opening(file, mood)}\n\n${basis.text}${more}`, from: [basis.from], by: 'bot' };
}

/** What a draft may rest on, the best first: articles that this customer may read and has not had, else what a colleague answered. */
export function basesFor(file: CaseFile, { sayable, past }: Helps, likely: number): readonly Basis[] {
  const had = new Set(file.given.map(({ source }) => source.title));
  const articles = sayable
    .filter(({ source, confidence }) => confidence >= likely && !had.has(source.title))
    .map(ofArticle);
  const colleagues = past.filter(({ fit }) => fit >= ALIKE).flatMap((hit) => ofPast(hit) ?? []);
  return [...articles, ...colleagues].filter(({ text }) => isInTheirLanguage(text, languageOfCase(file)));
}

/** The part that fits, where it says enough by itself. */
function ofArticle({ source, article, section }: Help): Basis {
  const whole = article.sections.map(({ heading, text }) => (heading ? `${heading}\n${text}` : text)).join('\n\n');
  const text = excerpt(section.text.length >= SHORTEST_BODY ? section.text : whole, LONGEST_BODY);
  return { text, url: source.url, title: source.title, from: { kind: 'article', source } };
}

function ofPast(hit: LinkedPast): Basis | null {
  const text = excerpt(forOthers(hit), LONGEST_BODY);
  if (text.length < SHORTEST_BODY) return null;
  return { text, url: null, title: hit.asked, from: { kind: 'past', by: hit.by, at: hit.at, link: hit.link } };
}

function isInTheirLanguage(text: string, theirs: LanguageCode): boolean {
  const { language } = languageOf(read(text));
  return language === 'unknown' || theirs === 'unknown' || language === theirs;
}

const HELLO: Readonly<Record<LanguageCode, string>> = {
  en: 'Hi',
  de: 'Hallo',
  es: 'Hola',
  fr: 'Bonjour',
  pt: 'Olá',
  nl: 'Hallo',
  unknown: 'Hi',
};

/** "Hi Carla," and, where they are upset, one line before anything else. */
export function opening(file: CaseFile, { now }: Mood): string {
  const language = languageOfCase(file);
  const name = firstNameOf(file.said.at(-1)?.message.name ?? '');
  const sorry =
    language === 'en' && (now === 'upset' || now === 'angry')
      ? '\n\nI’m sorry about the trouble this has caused you.'
      : '';
  return `${HELLO[language]}${name ? ` ${name}` : ''},${sorry}`;
}

/** What is surely somebody's first name; else empty: "Hi," is no mistake. */
function firstNameOf(name: string): string {
  const [first = ''] = flat(name).split(' ', 1);
  return /^\p{Lu}[\p{L}\p{M}'’-]{1,30}$/u.test(first) ? cutShort(first, 30) : '';
}
