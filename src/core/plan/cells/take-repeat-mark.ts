import { normalise } from "../../text/normalise";

const REPEAT_MARK = / ?(?:\( ?(?:(?:โครงการ|กิจกรรม)(?:\/กิจกรรม)? ?)?ซ้ำ ?\)|(?:โครงการ|กิจกรรม)ซ้ำ)$/;

/** Takes "(โครงการซ้ำ)" from the end of what a cell holds; values other than text have none. */
export function takeRepeatMark<T>(cell: T): { readonly rest: T | string; readonly repeated: boolean } {
  if (typeof cell !== "string" || !cell.includes("ซ")) return { rest: cell, repeated: false };
  const text = normalise(cell);
  const rest = text.replace(REPEAT_MARK, "");
  return rest === text ? { rest: cell, repeated: false } : { rest, repeated: true };
}
