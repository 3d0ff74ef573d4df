import type { Reading } from "../../grid/reading";
import type { ObjectiveKeyResult, YearlyTargets } from "../key-results";
import { Name } from "../name";
import { readKrCode } from "../cells/read-kr-code";
import { codeIn, targetIn } from "../tables/column-readers";
import type { RawRow, RawTable } from "../tables/raw-table";
import { asText, hasColumn, nameIn, readIn } from "../tables/table-cells";

/** Part 1: the KRs under their objectives, with lead and supporting agency. */
export function readObjectives(tables: readonly RawTable[]): readonly ObjectiveKeyResult[] {
  return rowsOf(tables, "objectives").map(({ table, raw }) => ({
    dimension: raw.context.dimension,
    ...codeAndName(table, raw),
    target: targetIn(table, raw).reading,
    host: readIn(table, raw, "host", asText),
    support: readIn(table, raw, "support", asText),
  }));
}

/** Part 1: targets by year. Rows that hold only "-" are left out: a section that does not apply. */
export function readYearlyTargets(tables: readonly RawTable[]): readonly YearlyTargets[] {
  return rowsOf(tables, "yearly-targets").flatMap(({ table, raw }) => {
    const named = codeAndName(table, raw);
    if (named.name.value === "" && !table.nameless.has(raw.row)) return [];
    const targets = table.years.map(({ year, column }) => ({
      year,
      target: targetIn(table, raw, column).reading,
    }));
    return [{ dimension: raw.context.dimension, ...named, targets }];
  });
}

function rowsOf(tables: readonly RawTable[], kind: RawTable["kind"]): { table: RawTable; raw: RawRow }[] {
  return tables
    .filter((table) => table.kind === kind)
    .flatMap((table) => table.rows.filter(({ kind }) => kind === "data").map((raw) => ({ table, raw })));
}

/** Code and name, from columns of their own or from one cell: "OKR 7402 : การจัดตั้ง…". */
function codeAndName(table: RawTable, raw: RawRow): { code: Reading<string>; name: Name } {
  const name = nameIn(table, raw, "indicator");
  if (hasColumn(table, "code")) return { code: codeIn(table, raw, "code"), name };
  const inName = /^(?:OKR|KR)/i.test(name.value) ? readKrCode(name.value) : undefined;
  if (!inName) return { code: { state: "blank", at: name.at, text: "" }, name };
  const { code: text, wellFormed, rest } = inName;
  return {
    code: wellFormed
      ? { state: "read", value: text, at: name.at, text }
      : { state: "unreadable", at: name.at, text },
    name: new Name(rest, name.at),
  };
}
