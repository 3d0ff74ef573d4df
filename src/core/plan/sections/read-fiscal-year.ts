import type { Located } from "../../grid/located";
import type { FoundTables, Line } from "../tables/found-tables";
import { withLongYears } from "../tables/long-years";
import { statedYear, yearAbove, yearIn } from "../tables/stated-year";

const ANNUAL = /ประจำปี ?(?:งบประมาณ)? ?(?:พ ?\. ?ศ ?\. ?)?(2[45]\d\d)/;

/**
 * The plan's fiscal year (B.E.): the year that most lines above and between the tables name with ประจำปี; of several
 * named as often, the one that most names of sheets have. Where none does, titles that name it otherwise stand in
 * (แบบให้คะแนน ปี 2569), then names of sheets, and at last whatever ends with a year alone in its row above a sheet's
 * first table.
 */
export function readFiscalYear({
  lines,
  tables,
}: Pick<FoundTables, "lines" | "tables">): Located<number> | undefined {
  const sheets = [...new Set(tables.map(({ at }) => at.sheet))];
  const named = sheets.flatMap((sheet) => {
    const value = yearIn(sheet);
    return value === undefined ? [] : { value, at: { sheet, row: 0, column: 0 } };
  });
  const most = (within: readonly Line[], yearOf: (text: string) => number | undefined) => {
    const stated = yearsIn(within, yearOf);
    return stated.length > 0 ? mostNamed(stated, named) : undefined;
  };
  return (
    most(lines, annualYear) ??
    most(lines, statedYear) ??
    mostNamed(named) ??
    mostNamed(yearsIn(aloneAbove(tables, lines), yearAbove))
  );
}

function annualYear(text: string): number | undefined {
  const year = ANNUAL.exec(withLongYears(text))?.[1];
  return year === undefined ? undefined : Number(year);
}

function yearsIn(
  lines: readonly Line[],
  yearOf: (text: string) => number | undefined,
): readonly Located<number>[] {
  return lines.flatMap(({ at, text }) => {
    const value = yearOf(text);
    return value === undefined ? [] : { value, at };
  });
}

/** The lines above the first table of their sheet, beside which nothing stands: no headers that were not understood. */
function aloneAbove(tables: FoundTables["tables"], lines: readonly Line[]): readonly Line[] {
  const firstRow = new Map<string, number>();
  for (const { at } of tables) firstRow.set(at.sheet, Math.min(at.row, firstRow.get(at.sheet) ?? Infinity));
  const isBeside = (line: Line | undefined, at: Line["at"]) =>
    line?.at.sheet === at.sheet && line.at.row === at.row;
  return lines.filter(
    ({ at }, place) =>
      at.row < (firstRow.get(at.sheet) ?? 0) &&
      !isBeside(lines[place - 1], at) &&
      !isBeside(lines[place + 1], at),
  );
}

/** The year that most name, and among those named as often most of `deciding`. */
function mostNamed(
  years: readonly Located<number>[],
  deciding: readonly Located<number>[] = [],
): Located<number> | undefined {
  const found = new Map<number, { count: number; first: Located<number> }>();
  for (const first of years) {
    const known = found.get(first.value);
    if (known) known.count++;
    else found.set(first.value, { count: 1, first });
  }
  const decidingFor = ({ value }: Located<number>) => deciding.filter((one) => one.value === value).length;
  const [best] = [...found.values()].sort(
    (one, other) => other.count - one.count || decidingFor(other.first) - decidingFor(one.first),
  );
  return best?.first;
}
