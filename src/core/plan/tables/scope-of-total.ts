import { cleanText } from "./cell-text";
import { PART_WORDS } from "./part-words";
import type { RawTable } from "./raw-table";

const OF_ALL = /ทั้ง|ทุก|Grand Total/i;
const OF_PART = new RegExp(
  `${PART_WORDS}|(?:Agenda|Function|Performance|Potential) Base|ประสิทธิภาพ|ศักยภาพ|Sub-? ?total`,
  "i",
);

/** What a total is of, by its name: everything, a part, behind which the table promises to go on, or it does not say. */
export function scopeOfTotal({ grid }: RawTable, total: number): "all" | "part" | undefined {
  const texts = (grid.values[total] ?? []).filter((value) => typeof value === "string").map(cleanText);
  if (texts.some((text) => OF_ALL.test(text))) return "all";
  return texts.some((text) => OF_PART.test(text)) ? "part" : undefined;
}
