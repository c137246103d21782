/**
 * Why a file did not get to the other side.
 * `risky`: a program, or what starts one. `elsewhere`: somebody else keeps it. `not-taken`: the platform over there refused it.
 * `slow`: it could not be had in time. `unclear`: it may have arrived.
 */
export type FileTrouble =
  | 'too-large'
  | 'empty'
  | 'risky'
  | 'gone'
  | 'elsewhere'
  | 'no-access'
  | 'not-taken'
  | 'slow'
  | 'unclear';

/** Says on both sides that a file stayed behind. Its cards: `customerFileCard` and `agentsFileCard` in `src/cards/file-cards.ts`. */
export interface FileNotCarried {
  readonly notice: 'file-not-carried';
  /** As its author called it. */
  readonly name: string;
  /** Where it was sent. */
  readonly from: 'customer' | 'agents';
  readonly why: FileTrouble;
  /** What one file may hold, bytes. */
  readonly mostBytes: number;
}
