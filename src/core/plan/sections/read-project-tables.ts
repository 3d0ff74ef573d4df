import type { Located } from "../../grid/located";
import type { Reading } from "../../grid/reading";
import { remember } from "../../text/remember";
import { isBlank, rawText, reading, refIn, cleanText } from "../tables/cell-text";
import { cellKey } from "../../grid/snapshot";
import { codeIn } from "../tables/column-readers";
import type { RawRow, RawTable } from "../tables/raw-table";
import { asNumber, asText, cellIn, hasColumn, lineIn, readIn } from "../tables/table-cells";
import { aName } from "../a-name";
import type { PolicyCode, ProjectRow, ProjectTable, ProjectTotal } from "../plan";
import { readBudgetCell } from "../cells/read-budget";
import { readClosingSentence } from "../tables/read-closing-sentence";
import { readPolicyCodes } from "../cells/read-policy-codes";
import { readSumAreas } from "../cells/read-sum-areas";
import { takeRepeatMark } from "../cells/take-repeat-mark";

/** Reads the project tables of parts 1 to 3. A table with a total row or a closing sentence is a summary. */
export function readProjectTables(tables: readonly RawTable[]): readonly ProjectTable[] {
  return tables.filter(({ kind }) => kind === "projects" || kind === "routine").map(readProjectTable);
}

function readProjectTable(table: RawTable): ProjectTable {
  const { context, closing, grid } = table;
  const totalRow = table.rows.findLast(({ kind }) => kind === "total");
  const sums = totalRow !== undefined || closing !== undefined;
  const routine = table.kind === "routine" || context.section === 3;
  return {
    kind: routine ? "routine" : sums ? "summary" : "detail",
    section: routine ? 3 : context.section === 4 ? undefined : context.section,
    // A summary stands under the last ด้านที่ only by its place.
    dimension: sums ? undefined : context.dimension,
    at: table.at,
    hasColumn: {
      no: hasColumn(table, "no"),
      code: hasColumn(table, "code"),
      budget: hasColumn(table, "budget"),
      unit: hasColumn(table, "unit"),
      policy: hasColumn(table, "policy"),
    },
    rows: table.rows.filter(({ kind }) => kind === "data").map((raw) => readProjectRow(table, raw)),
    total: totalRow && readTotal(table, totalRow),
    scale: table.scale,
    closing: closing && readClosingSentence(cleanText(grid.values[closing.row]?.[closing.column]), closing),
  };
}

const readPolicies = remember(readPolicyCodes);
const NUMBERED = /^(\d+)[.)] ?(?=\D)/;

function readProjectRow(table: RawTable, raw: RawRow): ProjectRow {
  const { grid, columns, scale } = table;
  const at = cellIn(table, raw, "project");
  const { rest: text, repeated: nameMarked } = takeRepeatMark(lineIn(table, raw, "project"));
  const numbered = NUMBERED.exec(text);
  const no = readIn(table, raw, "no", asNumber);
  const budgetAt = refIn(grid, raw.row, columns.budget ?? 0);
  const inCell = columns.budget === undefined ? null : (grid.values[raw.row]?.[columns.budget] ?? null);
  const { rest: money, repeated: moneyMarked } = takeRepeatMark(inCell);
  const { budget, stored } = readBudgetCell(money, scale);
  const isFormula = grid.formulas.has(cellKey(raw.row, at.column));
  return {
    // In part 3 the number stands in front of the name.
    no:
      numbered && no.state === "blank"
        ? { state: "read", value: Number(numbered[1]), at, text: numbered[0] }
        : no,
    code: codeIn(table, raw, "code"),
    name: aName(numbered ? text.slice(numbered[0].length) : text, at),
    cellText: isFormula ? undefined : rawText(grid.values[raw.row]?.[at.column]),
    repeated: nameMarked || moneyMarked,
    budget: isBlank(money)
      ? { state: "blank", at: budgetAt, text: "" }
      : reading(budgetAt, rawText(money), budget),
    stored,
    unit: readIn(table, raw, "unit", asText),
    policy: policyIn(table, raw),
  };
}

/** A code kept as the number 54 under the format "000" or "P000" reads 054, P054. */
function policyIn(table: RawTable, raw: RawRow): Reading<readonly PolicyCode[]> {
  const { grid, columns } = table;
  const value = grid.values[raw.row]?.[columns.policy ?? 0];
  const zeros =
    typeof value === "number" && /^\\?"?(P?)"?(0+)$/.exec(grid.formats[raw.row]?.[columns.policy ?? 0] ?? "");
  if (columns.policy === undefined || !zeros) return readIn(table, raw, "policy", readPolicies);
  const [, letter = "", digits = ""] = zeros;
  const shown = letter + String(value).padStart(digits.length, "0");
  return reading(refIn(grid, raw.row, columns.policy), shown, readPolicyCodes(shown));
}

function readTotal(table: RawTable, raw: RawRow): ProjectTotal {
  const { grid, columns, scale } = table;
  const column = columns.budget ?? 0;
  const at = refIn(grid, raw.row, column);
  const value = columns.budget === undefined ? null : (grid.values[raw.row]?.[column] ?? null);
  const { budget, stored } = readBudgetCell(value, scale);
  const formula = grid.formulas.get(cellKey(raw.row, column));
  return {
    at,
    budget: isBlank(value) ? { state: "blank", at, text: "" } : reading(at, rawText(value), budget),
    stored: formula === undefined ? stored : "formula",
    sums: formula === undefined ? undefined : readSumAreas(formula, grid.name),
    formula,
    scale,
    count: readCount(table, raw),
  };
}

/** "จำนวน 2 โครงการ" in any cell of a total row. */
function readCount({ grid }: RawTable, { row }: RawRow): Located<number> | undefined {
  const cells = grid.values[row] ?? [];
  for (let column = 0; column < cells.length; column++) {
    const match = /จำนวน ?(\d+) ?(?:โครงการ|กิจกรรม)/.exec(cleanText(cells[column]));
    if (match) return { value: Number(match[1]), at: refIn(grid, row, column) };
  }
  return undefined;
}
