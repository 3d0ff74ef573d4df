import type { CellValue } from "../../grid/cell-value";
import { cleanLine } from "../../text/clean-line";
import { likeness } from "../../text/name-likeness";
import { LONGEST_HEADER, withoutBracketed, withoutBrackets, withoutComputed } from "./header-text";
import { HEADER_WORDS, TELLING_WORDS, type Role } from "./headers";
import { scaleOf } from "./match-header";

/** The known header word that is nearest to a header's own. */
export interface NearestHeader {
  readonly word: string;
  readonly role: Role;
  /** A letter or two away: mistyped, rather than another word. */
  readonly isTypo: boolean;
  /** Baht per unit, as in `HeaderMatch`. */
  readonly scale: number;
}

const TYPO = { likeness: 0.75, edits: 2 };

/** The known header word nearest to a header that matches none, if one is near enough to be a slip. */
export function nearestHeader(value: CellValue): NearestHeader | undefined {
  if (typeof value !== "string" || value.length > LONGEST_HEADER) return undefined;
  const line = withoutComputed(cleanLine(value));
  const texts = [withoutBrackets(line), withoutBracketed(line)].filter(({ length }) => length >= 4);
  let best: { word: string; role: Role; like: number; length: number } | undefined;
  for (const [role, words] of Object.entries(HEADER_WORDS)) {
    for (const word of words) {
      const known = withoutBrackets(word);
      for (const text of texts) {
        const like = likeness(text, known);
        const length = Math.max(text.length, known.length);
        if (like >= 0.7 && like > (best?.like ?? 0) && !saysAnother(text, known, like))
          best = { word, role: role as Role, like, length };
      }
    }
  }
  if (!best) return undefined;
  const edits = Math.round((1 - best.like) * best.length);
  const isTypo = best.like >= TYPO.likeness && edits <= TYPO.edits;
  return { word: best.word, role: best.role, isTypo, scale: scaleOf(line) };
}

/** Whether a header is a known one with a telling word more, or without one of its own. */
function saysAnother(text: string, known: string, like: number): boolean {
  const timesIn = (where: string, word: string) => where.split(word).length;
  return TELLING_WORDS.some((word) => {
    const more = timesIn(text, word) - timesIn(known, word);
    return more > 0 || (more < 0 && likeness(text, known.replace(word, "")) > like);
  });
}
