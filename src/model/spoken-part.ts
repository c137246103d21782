const BEGINS = '<think>';
const ENDS = '</think>';

/** What a model says after it has thought aloud: some put their reasoning in front of their answer. Pieces come as they came. */
export async function* spokenPart(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let held = '';
  let spoke = false;
  for await (const piece of pieces) {
    if (spoke) {
      yield piece;
      continue;
    }
    held += piece;
    const said = afterThoughts(held.trimStart());
    if (said === null) continue;
    spoke = true;
    yield said;
  }
  if (!spoke && !held.trimStart().startsWith(BEGINS)) yield held;
}

/** Null: it still thinks, or may be about to. */
function afterThoughts(held: string): string | null {
  if (held.startsWith(BEGINS)) {
    const end = held.indexOf(ENDS);
    return end < 0 ? null : held.slice(end + ENDS.length);
  }
  return BEGINS.startsWith(held) ? null : held;
}
