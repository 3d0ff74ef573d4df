/** Two texts side by side: what they share in front and behind, shortened, and what differs. */
export interface ChangedPart {
  readonly before: string;
  readonly was: string;
  readonly becomes: string;
  readonly after: string;
}

/** Characters of the shared text that are kept on either side, give or take a word. */
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
  return {
    before: lastWords(one.slice(0, front)),
    was: one.slice(front, one.length - back).join(""),
    becomes: other.slice(front, other.length - back).join(""),
    after: firstWords(one.slice(one.length - back)),
  };
}

function lastWords(letters: readonly string[]): string {
  if (letters.length <= CONTEXT) return letters.join("");
  const text = letters.join("");
  const cut = wordEdge(text, text.length - letters.slice(-CONTEXT).join("").length);
  return cut === 0 ? text : `…${text.slice(cut).trimStart()}`;
}

function firstWords(letters: readonly string[]): string {
  if (letters.length <= CONTEXT) return letters.join("");
  const text = letters.join("");
  const cut = wordEdge(text, letters.slice(0, CONTEXT).join("").length);
  return cut === text.length ? text : `${text.slice(0, cut).trimEnd()}…`;
}

/** The edge of a word that is next to `place`; `place` itself inside a word that is longer than what is kept. */
function wordEdge(text: string, place: number): number {
  words ??= new Intl.Segmenter("th", { granularity: "word" });
  const word = words.segment(text).containing(place);
  if (word === undefined || word.segment.length > CONTEXT) return place;
  const end = word.index + word.segment.length;
  return place - word.index <= end - place ? word.index : end;
}

let words: Intl.Segmenter | undefined;

function graphemes(text: string): readonly string[] {
  return text.match(/(?:\r\n|\P{M})[\p{M}ำ]*|\p{M}+/gu) ?? [];
}
