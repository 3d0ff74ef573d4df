import type { CellRef } from "../grid/cell-ref";
import { listedParts } from "../plan/cells/listed-parts";
import { printTarget } from "../plan/cells/print-target";
import { readStated } from "../plan/cells/read-target";
import { cleanLine } from "../text/clean-line";
import type { PartsInText } from "./facts/parts-in-text";
import type { Fix } from "./finding";

/** Of a target or an actual that could not be read: the parts that it lists by places or groups. */
export function partsInText(text: string): PartsInText | undefined {
  const listed = listedParts(cleanLine(text));
  if (!listed) return undefined;
  const { sum, stated } = listed;
  return {
    sum: printTarget(sum),
    ...(stated !== undefined && { stated: printTarget({ ...sum, value: stated }) }),
  };
}

/** Puts the whole in front of what it is made of: "8 คน (สกต. 5 คน, สพ. 3 คน)"; none where that could not be read either. */
export function wholeInFront(whole: string, text: string, cells: readonly CellRef[]): Fix | undefined {
  const value = `${whole} (${text})`;
  const isRead = typeof readStated(value) === "object";
  return isRead ? { writes: cells.map((at) => ({ at, becomes: { value } })) } : undefined;
}
