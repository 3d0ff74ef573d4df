import type { CellRef } from "../../grid/cell-ref";
import type { Located } from "../../grid/located";
import { valueOf, type Reading } from "../../grid/reading";
import { krListGaps } from "../../plan/across/kr-list-gaps";
import type { Plan } from "../../plan/plan";
import type { ProjectTable } from "../../plan/projects";
import { defineRule } from "../define-rule";
import type { Found } from "../finding";

/** A row with its number, which is read when it is asked for: a plan has many. */
interface Numbered {
  readonly no: Reading<number>;
  readonly name: Located<string>;
  readonly unit?: Reading<string>;
}

interface Numbering {
  readonly rows: readonly Numbered[];
  /** The last number of the table before, with which this one may go on. */
  readonly before: number;
  /** A group below a stray line may begin anew. */
  readonly isGrouped: boolean;
  /** How many rows are told as missing by kr-not-listed or kr-not-evaluated: a gap of as many is theirs. */
  readonly missing?: number;
}

export const numberingBroken = defineRule({
  code: "numbering-broken",
  severity: "warning",
  summary: "The numbers of a table's rows follow one another",
  check: (plan) => numberings(plan).flatMap(checkNumbering),
});

/** Only the first break of a table is told: what follows may be its consequence. */
function checkNumbering({
  rows,
  before,
  isGrouped,
  missing,
}: Numbering): readonly Found<"numbering-broken">[] {
  let last = 0;
  let unnumbered: Reading<number>[] = [];
  for (let i = 0; i < rows.length; i++) {
    const reading = rows[i]?.no;
    if (!reading) continue;
    if (reading.state !== "read") {
      unnumbered.push(isNameless(rows[i]) ? lostNumber(reading.at) : reading);
      continue;
    }
    const { value: found, at } = reading;
    const next = last + 1 + unnumbered.length;
    const goesOn = found > last && (found <= next || found - next === missing);
    const following = valueOf(rows[i + 1]?.no);
    const beginsAnew =
      found === 1 && (isGrouped || following === 2 || (following !== next + 1 && beginsPart(rows, i)));
    const continues = last === 0 && found === before + 1;
    if (!goesOn && !beginsAnew && !continues) return [{ at, facts: { expected: next, found } }];
    const [blank, ...others] = unnumbered;
    if (found === next && last > 0 && blank && unnumbered.every(({ state }) => state === "blank")) {
      const related = others.map((other) => other.at);
      return [{ at: blank.at, facts: { expected: last + 1, found: undefined }, related }];
    }
    last = found;
    unnumbered = [];
  }
  return [];
}

/** A number that was lost with its name is not missing by itself. */
function lostNumber(at: CellRef): Reading<number> {
  return { state: "unreadable", at, text: "" };
}

function isNameless(row: Numbered | undefined): boolean {
  return row?.name.value === "";
}

/** Whether a row is the first of a part: a heading or a subtotal stands above it, or it is another department's. */
function beginsPart(rows: readonly Numbered[], place: number): boolean {
  const [above, row] = [rows[place - 1], rows[place]];
  if (!above || !row) return false;
  if (row.name.at.row !== above.name.at.row + 1) return true;
  const unit = valueOf(row.unit);
  const before = rows.slice(0, place).findLast((one) => one.unit?.state === "read")?.unit;
  return unit !== undefined && unit !== valueOf(before);
}

function numberings(plan: Plan): readonly Numbering[] {
  const { projectTables, evaluations, listed } = plan;
  const { unlisted, unevaluated } = krListGaps(plan);
  const series: Numbering[] = [{ rows: listed, before: 0, isGrouped: false, missing: unlisted.length }];
  let before = 0;
  for (const table of projectTables) {
    const rows = table.kind === "routine" ? inOneColumn(table) : table.rows;
    const isGrouped = table.kind !== "summary";
    series.push({ rows, before, isGrouped });
    before = table.kind === "routine" ? 0 : lastOf(rows, before);
  }
  before = 0;
  for (const { rows } of evaluations) {
    series.push({ rows, before, isGrouped: false, missing: unevaluated.length });
    before = lastOf(rows, before);
  }
  return series;
}

function lastOf(rows: readonly Numbered[], before: number): number {
  const no = rows.findLast((row) => row.no.state === "read")?.no;
  return no?.state === "read" ? no.value : before;
}

/**
 * Part 3 numbers its programmes in one column and its projects in another, in front of their names.
 */
function inOneColumn({ rows }: ProjectTable): readonly Numbered[] {
  const column = rows.find(({ no }) => no.state === "read")?.no.at.column;
  const numbers = rows.map(({ no, name }): Numbered => ({
    no: name.value === "" ? lostNumber(name.at) : no,
    name,
  }));
  return numbers.filter(({ no }) => no.at.column === column);
}
