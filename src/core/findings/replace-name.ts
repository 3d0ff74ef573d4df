import type { CellRef } from "../grid/cell-ref";
import { nameKey } from "../text/name-key";
import type { Fix } from "./finding";

/**
 * Puts another spelling in the place of the last `name` before `end`; undefined where the cell does not hold the name
 * just as it was read. Only the differing words change where that is enough, so that line breaks and spaces stay.
 */
export function replaceName(
  end: { readonly at: CellRef; readonly cellText: string; readonly offset: number },
  name: string,
  spelling: string,
  { one, other }: { readonly one: string; readonly other: string },
): Fix | undefined {
  const start = end.cellText.lastIndexOf(name, end.offset - name.length);
  if (start < 0) return undefined;
  const patched = one === "" ? name : name.replace(one, () => other);
  const becomes = nameKey(patched) === nameKey(spelling) ? patched : spelling;
  const value = end.cellText.slice(0, start) + becomes + end.cellText.slice(start + name.length);
  return { writes: [{ at: end.at, becomes: { value } }] };
}
