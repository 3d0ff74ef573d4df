import { normalise } from "./normalise";
import { remember } from "./remember";

const THAI_WORDS = new Intl.Segmenter("th", { granularity: "word" });
const COMBINING = /[\u0e31\u0e33-\u0e3a\u0e47-\u0e4e\p{M}]/u;

/**
 * The parts in which two names differ, as whole words: "องค์การ" and "องค์กร". Spaces do not count.
 * Both are empty where the names are the same, one of them where the other only has more words.
 */
export function differingWords(a: string, b: string): { readonly one: string; readonly other: string } {
  const one = spaceless(normalise(a));
  const other = spaceless(normalise(b));
  let front = 0;
  while (front < one.letters.length && one.letters[front] === other.letters[front]) front++;
  const most = Math.min(one.letters.length, other.letters.length) - front;
  let back = 0;
  while (back < most && one.letters.at(-1 - back) === other.letters.at(-1 - back)) back++;
  if (front === one.letters.length && front === other.letters.length) return { one: "", other: "" };

  while (front > 0 && !(isWordEdge(one, front) && isWordEdge(other, front))) front--;
  const isEdgeFromBack = (text: Spaceless): boolean => isWordEdge(text, text.letters.length - back);
  while (back > 0 && !(isEdgeFromBack(one) && isEdgeFromBack(other))) back--;
  return { one: piece(one, front, back), other: piece(other, front, back) };
}

/** A text's letters without its spaces, and where each stood. */
interface Spaceless {
  readonly text: string;
  readonly letters: readonly string[];
  readonly places: readonly number[];
}

function spaceless(text: string): Spaceless {
  const letters: string[] = [];
  const places: number[] = [];
  for (let i = 0; i < text.length; i++) {
    if (text[i] === " ") continue;
    letters.push(text[i] ?? "");
    places.push(i);
  }
  return { text, letters, places };
}

/** Whether a word begins or ends before a letter. Thai has no spaces to tell, hence the segmenter's dictionary. */
function isWordEdge({ text, letters, places }: Spaceless, letter: number): boolean {
  if (letter === 0 || letter === letters.length) return true;
  if (COMBINING.test(letters[letter] ?? "")) return false;
  const place = places[letter] ?? 0;
  if (place - (places[letter - 1] ?? 0) > 1) return true;
  const from = text.lastIndexOf(" ", place) + 1;
  const to = text.indexOf(" ", place);
  return wordsOf(text.slice(from, to < 0 ? undefined : to)).has(place - from);
}

/** Where words begin in a text without spaces. The same slip in many names is looked up once. */
const wordsOf = remember(
  (text): ReadonlySet<number> => new Set(Array.from(THAI_WORDS.segment(text), ({ index }) => index)),
);

function piece({ text, letters, places }: Spaceless, front: number, back: number): string {
  const end = letters.length - back;
  return end <= front ? "" : text.slice(places[front] ?? 0, (places[end - 1] ?? 0) + 1);
}
