/** The back end of the company's actions, as far as the page may change how it feels. */

/** What the page offers, in the words of the back end. */
const FEELINGS = ['fine', 'slow', 'breaks-down'] as const;

type Feeling = (typeof FEELINGS)[number];

export interface BackEndSwitch {
  /** May be one that the page does not offer. */
  weather(): string;
  setWeather(feels: Feeling): void;
}

/** Throws on what is no feeling, and where nothing can feel. */
export function changeBackEnd(backEnd: BackEndSwitch | null, wanted: unknown): string {
  if (backEnd === null) throw new Error('There is no back end here');
  const feels = FEELINGS.find((each) => each === wanted);
  if (feels === undefined) throw new Error(`A back end cannot feel ${JSON.stringify(wanted)}`);
  backEnd.setWeather(feels);
  return backEnd.weather();
}
