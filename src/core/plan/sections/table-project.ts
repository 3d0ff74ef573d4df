import { cellKey } from "../../grid/snapshot";
import type { Reading } from "../../grid/reading";
import { remember } from "../../text/remember";
import type { Budget } from "../budget";
import { readPolicyCodes } from "../cells/read-policy-codes";
import { takeRepeatMark } from "../cells/take-repeat-mark";
import { Name } from "../name";
import type { BudgetParts, PolicyCode, ProjectRow } from "../projects";
import { rawText, reading, refIn } from "../tables/cell-text";
import { codeIn } from "../tables/column-readers";
import type { RawRow, RawTable } from "../tables/raw-table";
import { asText, cellIn, lineIn, numberOf, readIn } from "../tables/table-cells";
import { readBudgetIn, readBudgetParts } from "./read-budget-in";

const readPolicies = remember(readPolicyCodes);
const NUMBERED = /^(\d+)[.)] ?(?=\D|$)/;

/** A row of a project table. What few rules look at is read whenever one asks, as in `KeyResultRow`. */
export class TableProject implements ProjectRow {
  readonly name: Name;
  readonly repeated: boolean;
  readonly budget: Reading<Budget>;
  readonly stored: ProjectRow["stored"];
  readonly #table: RawTable;
  readonly #raw: RawRow;
  /** The number that stands in front of the name, in part 3. */
  readonly #number: string | undefined;

  constructor(table: RawTable, raw: RawRow) {
    const { rest: text, repeated: nameMarked } = takeRepeatMark(lineIn(table, raw, "project"));
    const number = NUMBERED.exec(text)?.[0];
    const { budget, stored, repeated } = readBudgetIn(table, raw.row);
    this.name = new Name(
      number === undefined ? text : text.slice(number.length),
      cellIn(table, raw, "project"),
    );
    this.repeated = nameMarked || repeated;
    this.budget = budget;
    this.stored = stored;
    this.#table = table;
    this.#raw = raw;
    this.#number = number;
  }

  get no(): Reading<number> {
    const no = numberOf(this.#table, this.#raw);
    if (no.state !== "blank" || this.#number === undefined) return no;
    return { state: "read", value: parseInt(this.#number, 10), at: this.name.at, text: this.#number };
  }

  get budgetParts(): BudgetParts | undefined {
    return readBudgetParts(this.#table, this.#raw.row);
  }

  get code(): Reading<string> {
    return codeIn(this.#table, this.#raw, "code");
  }

  get cellText(): string | undefined {
    const { grid } = this.#table;
    const { row } = this.#raw;
    const { column } = this.name.at;
    return grid.formulas.has(cellKey(row, column)) ? undefined : rawText(grid.values[row]?.[column]);
  }

  get unit(): Reading<string> {
    return readIn(this.#table, this.#raw, "unit", asText);
  }

  get policy(): Reading<readonly PolicyCode[]> {
    return policyIn(this.#table, this.#raw);
  }
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
