import type { Located } from "../../grid/located";
import type { Line } from "../tables/find-tables";

const YEAR = /ประจำปี ?(?:งบประมาณ)? ?(?:พ ?\. ?ศ ?\. ?)?(2[45]\d\d)/;

/** The plan's fiscal year (B.E.): the year that most lines above and between the tables name. */
export function readFiscalYear(lines: readonly Line[]): Located<number> | undefined {
  const found = new Map<number, { count: number; first: Located<number> }>();
  for (const { at, text } of lines) {
    const match = YEAR.exec(text);
    if (!match) continue;
    const value = Number(match[1]);
    const known = found.get(value);
    if (known) known.count++;
    else found.set(value, { count: 1, first: { value, at } });
  }
  let best: { count: number; first: Located<number> } | undefined;
  for (const year of found.values()) if (!best || year.count > best.count) best = year;
  return best?.first;
}
