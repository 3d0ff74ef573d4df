import type { Located } from "../../grid/located";
import type { Line } from "../tables/found-tables";
import { withLongYears } from "../tables/long-years";
import { statedYear } from "../tables/stated-year";

const ANNUAL = /ประจำปี ?(?:งบประมาณ)? ?(?:พ ?\. ?ศ ?\. ?)?(2[45]\d\d)/;

/**
 * The plan's fiscal year (B.E.): the year that most lines above and between the tables name with ประจำปี. Where none
 * does, titles that name it otherwise stand in: แบบให้คะแนน ปี 2569.
 */
export function readFiscalYear(lines: readonly Line[]): Located<number> | undefined {
  return mostNamed(lines, annualYear) ?? mostNamed(lines, statedYear);
}

function annualYear(text: string): number | undefined {
  const year = ANNUAL.exec(withLongYears(text))?.[1];
  return year === undefined ? undefined : Number(year);
}

function mostNamed(
  lines: readonly Line[],
  yearIn: (text: string) => number | undefined,
): Located<number> | undefined {
  const found = new Map<number, { count: number; first: Located<number> }>();
  for (const { at, text } of lines) {
    const value = yearIn(text);
    if (value === undefined) continue;
    const known = found.get(value);
    if (known) known.count++;
    else found.set(value, { count: 1, first: { value, at } });
  }
  let best: { count: number; first: Located<number> } | undefined;
  for (const year of found.values()) if (!best || year.count > best.count) best = year;
  return best?.first;
}
