import type { CellRef } from "../grid/cell-ref";
import { nameKey } from "../text/name-key";
import type { Fix } from "./finding";

/** The words in which a name differs from another spelling. */
interface Difference {
  readonly one: string;
  readonly other: string;
}

/**
 * Puts another spelling in the place of the last `name` before `end`; undefined where the cell does not hold the name
 * just as it was read. Only the differing words change where that is enough, so that line breaks and spaces stay.
 */
export function replaceName(
  end: { readonly at: CellRef; readonly cellText: string; readonly offset: number },
  name: string,
  spelling: string,
  words: Difference,
): Fix | undefined {
  const start = end.cellText.lastIndexOf(name, end.offset - name.length);
  if (start < 0) return undefined;
  const becomes = replaceWords(name, spelling, words) ?? spelling;
  const value = end.cellText.slice(0, start) + becomes + end.cellText.slice(start + name.length);
  return { writes: [{ at: end.at, becomes: { value } }] };
}

function replaceWords(name: string, spelling: string, { one, other }: Difference): string | undefined {
  const key = nameKey(spelling);
  const words = one === "" ? withItsSpace(other, spelling) : other;
  // The same words may stand elsewhere in the name, too; those that differ stand no later than the first difference.
  for (let at = sameUntil(name, spelling); at >= 0; at--) {
    if (!name.startsWith(one, at)) continue;
    const replaced = name.slice(0, at) + words + name.slice(at + one.length);
    if (nameKey(replaced) === key) return replaced;
  }
  return undefined;
}

function withItsSpace(words: string, spelling: string): string {
  if (spelling.includes(` ${words}`)) return ` ${words}`;
  return spelling.startsWith(`${words} `) ? `${words} ` : words;
}

/** How far a name goes along with another, spaces aside. */
function sameUntil(name: string, other: string): number {
  let end = 0;
  let place = 0;
  for (let i = 0; i < name.length; i++) {
    if (name[i] === " ") continue;
    while (other[place] === " ") place++;
    if (name[i] !== other[place++]) break;
    end = i + 1;
  }
  return end;
}
