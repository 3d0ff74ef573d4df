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
  const one = normalise(a);
  const other = normalise(b);
  // Places are those of letters; both names go along letter by letter, however many spaces either has.
  let [i, j] = [0, 0];
  while (i < one.length && j < other.length && one.charCodeAt(i) === other.charCodeAt(j)) {
    i = letterBehind(one, i);
    j = letterBehind(other, j);
  }
  if (i === one.length && j === other.length) return { one: "", other: "" };
  let [p, q] = [one.length, other.length];
  for (;;) {
    const [before, otherBefore] = [letterBefore(one, p), letterBefore(other, q)];
    if (before < i || otherBefore < j || one.charCodeAt(before) !== other.charCodeAt(otherBefore)) break;
    [p, q] = [before, otherBefore];
  }
  while (i > 0 && !(isWordEdge(one, i) && isWordEdge(other, j))) {
    i = letterBefore(one, i);
    j = letterBefore(other, j);
  }
  while (p < one.length && !(isWordEdge(one, p) && isWordEdge(other, q))) {
    p = letterBehind(one, p);
    q = letterBehind(other, q);
  }
  return { one: piece(one, i, p), other: piece(other, j, q) };
}

const SPACE = 0x20;

/** The place of the next letter that is no space; the text's length where there is none. */
function letterBehind(text: string, place: number): number {
  let next = place + 1;
  while (text.charCodeAt(next) === SPACE) next++;
  return next;
}

function letterBefore(text: string, place: number): number {
  let last = place - 1;
  while (text.charCodeAt(last) === SPACE) last--;
  return last;
}

/** Whether a word begins or ends before a letter. Thai has no spaces to tell, hence the segmenter's dictionary. */
function isWordEdge(text: string, place: number): boolean {
  if (place === 0 || place === text.length) return true;
  if (COMBINING.test(text[place] ?? "")) return false;
  if (text.charCodeAt(place - 1) === SPACE) return true;
  const from = text.lastIndexOf(" ", place) + 1;
  const to = text.indexOf(" ", place);
  return wordsOf(text.slice(from, to < 0 ? undefined : to)).has(place - from);
}

/** Where words begin in a text without spaces. The same slip in many names is looked up once. */
const wordsOf = remember((text): ReadonlySet<number> => {
  thaiWords ??= new Intl.Segmenter("th", { granularity: "word" });
  return new Set(Array.from(thaiWords.segment(text), ({ index }) => index));
});

function piece(text: string, from: number, to: number): string {
  return to <= from ? "" : text.slice(from, letterBefore(text, to) + 1);
}
