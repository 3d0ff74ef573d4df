/** Two texts side by side: what they share in front and behind, shortened, and what differs. */
export interface ChangedPart {
  readonly before: string;
  readonly was: string;
  readonly becomes: string;
  readonly after: string;
}

/** Characters of the shared text that are kept on either side. */
const CONTEXT = 24;

/** Where two texts differ, so that a small change in a long cell can be seen. */
export function changedPart(was: string, becomes: string): ChangedPart {
  // By grapheme: a cut between a Thai consonant and its vowel or tone mark cannot be read.
  const one = graphemes(was);
  const other = graphemes(becomes);
  const longest = Math.min(one.length, other.length);
  let front = 0;
  while (front < longest && one[front] === other[front]) front++;
  let back = 0;
  while (back < longest - front && one.at(-1 - back) === other.at(-1 - back)) back++;
  const before = one.slice(0, front);
  const after = one.slice(one.length - back);
  return {
    before: (front > CONTEXT ? "…" : "") + before.slice(-CONTEXT).join(""),
    was: one.slice(front, one.length - back).join(""),
    becomes: other.slice(front, other.length - back).join(""),
    after: after.slice(0, CONTEXT).join("") + (back > CONTEXT ? "…" : ""),
  };
}

function graphemes(text: string): readonly string[] {
  return text.match(/(?:\r\n|\P{M})[\p{M}ำ]*|\p{M}+/gu) ?? [];
}
