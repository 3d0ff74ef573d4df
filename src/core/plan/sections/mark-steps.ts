import { isOpenSlot } from "../is-open-slot";
import type { ScoringRow } from "../scoring";
import { partNumberIn } from "../tables/is-parent";
import type { RawRow, RawTable } from "../tables/raw-table";

/** A row of a scoring table, and what is read of it. */
export type ReadRow = readonly [RawRow, ScoringRow];

/**
 * The rows with a note of which are steps of the indicator above them: 1.1 and 1.2 without weights below 1, which has a
 * weight, a target and an actual of its own. What is typed for steps must not count once more.
 */
export function markSteps(table: RawTable, rows: readonly ReadRow[]): readonly ScoringRow[] {
  const steps = new Set<ScoringRow>();
  let parent: ReadRow | undefined;
  let below: ScoringRow[] = [];
  const close = (): void => {
    if (parent && isMeasured(parent[1], below)) for (const row of below) steps.add(row);
    below = [];
  };
  for (const one of rows) {
    const [raw, row] = one;
    const isNext = parent !== undefined && raw.row === parent[0].row + below.length + 1;
    if (parent && isNext && isBlank(row.weight) && isBelow(table, parent, one)) {
      below.push(row);
      continue;
    }
    close();
    parent = row.weight?.reading.state === "read" ? one : undefined;
  }
  close();
  return rows.map(([, row]) => (steps.has(row) ? asStep(row) : row));
}

/** Whether a row has a number below another's: 2.1 below 2, but not the first of component 2 behind a 2 of component 1. */
function isBelow(table: RawTable, [{ row }, parent]: ReadRow, [raw, step]: ReadRow): boolean {
  if (parent.component !== step.component) return false;
  const number = partNumberIn(table, row);
  return number !== undefined && partNumberIn(table, raw.row)?.startsWith(`${number}.`) === true;
}

/** Whether an indicator is measured itself, rather than by the rows below it. */
function isMeasured({ target, actual }: ScoringRow, below: readonly ScoringRow[]): boolean {
  return target.state === "read" && (!isBlank(actual) || below.every((step) => isBlank(step.actual)));
}

function asStep(row: ScoringRow): ScoringRow {
  return row.exempt ? row : { ...row, exempt: { value: row.target.text, at: row.name.at, isStep: true } };
}

function isBlank(slot: ScoringRow["weight"] | ScoringRow["actual"]): boolean {
  return slot === undefined || isOpenSlot(slot);
}
