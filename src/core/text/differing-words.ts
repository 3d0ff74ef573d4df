import { normalise } from "./normalise";
import { remember } from "./remember";

/** Its dictionary takes a while to load, and few plans have names to compare. */
let thaiWords: Intl.Segmenter | undefined;
const COMBINING = /[\u0e31\u0e33-\u0e3a\u0e47-\u0e4e\p{M}]/u;

/**
 * The parts in which two names differ, as whole words: "องค์การ" and "องค์กร". Spaces do not count.
 * Both are empty where the names are the same, one of them where the other only has more words.
 */
export function differingWords(a: string, b: string): { readonly one: string; readonly other: string } {
  const one = spaceless(normalise(a));
  const other = spaceless(normalise(b));
  const shorter = Math.min(one.count, other.count);
  let front = 0;
  while (front < shorter && codeAt(one, front) === codeAt(other, front)) front++;
  const most = shorter - front;
  let back = 0;
  while (back < most && codeAt(one, one.count - 1 - back) === codeAt(other, other.count - 1 - back)) back++;
  if (front === one.count && front === other.count) return { one: "", other: "" };

  while (front > 0 && !(isWordEdge(one, front) && isWordEdge(other, front))) front--;
  const isEdgeFromBack = (text: Spaceless): boolean => isWordEdge(text, text.count - back);
  while (back > 0 && !(isEdgeFromBack(one) && isEdgeFromBack(other))) back--;
  return { one: piece(one, front, back), other: piece(other, front, back) };
}

/** A text without its spaces: how many letters are left, and where each stands in it. */
interface Spaceless {
  readonly text: string;
  readonly count: number;
  readonly places: readonly number[];
}

const SPACE = 0x20;

function spaceless(text: string): Spaceless {
  // A typed array's memory is asked of the system: for a name's few letters that takes longer than all the rest.
  const places: number[] = [];
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) !== SPACE) places.push(i);
  return { text, count: places.length, places };
}

function codeAt({ text, places }: Spaceless, letter: number): number {
  return text.charCodeAt(places[letter] ?? 0);
}

/** Whether a word begins or ends before a letter. Thai has no spaces to tell, hence the segmenter's dictionary. */
function isWordEdge({ text, count, places }: Spaceless, letter: number): boolean {
  if (letter === 0 || letter === count) return true;
  const place = places[letter] ?? 0;
  if (COMBINING.test(text[place] ?? "")) return false;
  if (place - (places[letter - 1] ?? 0) > 1) return true;
  const from = text.lastIndexOf(" ", place) + 1;
  const to = text.indexOf(" ", place);
  return wordsOf(text.slice(from, to < 0 ? undefined : to)).has(place - from);
}

/** Where words begin in a text without spaces. The same slip in many names is looked up once. */
const wordsOf = remember((text): ReadonlySet<number> => {
  thaiWords ??= new Intl.Segmenter("th", { granularity: "word" });
  return new Set(Array.from(thaiWords.segment(text), ({ index }) => index));
});

function piece({ text, count, places }: Spaceless, front: number, back: number): string {
  const end = count - back;
  return end <= front ? "" : text.slice(places[front] ?? 0, (places[end - 1] ?? 0) + 1);
}
