import { contentAt, type Snapshot } from "../../core/grid/snapshot";
import { sameContent } from "../../core/grid/cell-value";
import type { CellRef } from "../../core/grid/cell-ref";
import { makeSteps } from "./make-steps";
import { readTouched } from "./read-touched";
import { runsOf } from "./runs";
import type { Step } from "./steps-of-patch";
import { touchedBy } from "./touched-by";

/** Cells and sheets that are not what they were. */
export interface Left {
  readonly cells: readonly CellRef[];
  readonly sheets: readonly string[];
}

/** Everything that `steps` would change of `before`. */
export function allOf(before: Snapshot, steps: readonly Step[]): Left {
  const sheets = steps.flatMap((step) => (step.kind === "runs" ? [] : [step.sheet.name]));
  return { cells: cellsOf(before, steps), sheets: [...new Set(sheets)] };
}

/** What the steps have changed so far, in one request. */
export async function leftOf(
  context: Excel.RequestContext,
  before: Snapshot,
  steps: readonly Step[],
): Promise<Left> {
  const { snapshot } = await readTouched(context, touchedBy(steps.filter(({ kind }) => kind === "runs")));
  const [then, now] = [before, snapshot].map(({ sheets }) => new Set(sheets.map(({ name }) => name)));
  const names = allOf(before, steps).sheets.filter((name) => then?.has(name) !== now?.has(name));
  const cells = cellsOf(before, steps).filter((at) => {
    const [was, is] = [contentAt(before, at), contentAt(snapshot, at)];
    return now?.has(at.sheet) && !(sameContent(was, is) && was.format === is.format);
  });
  return { cells, sheets: names };
}

/** Puts back what the steps have changed so far, and says what could not be put back. */
export async function takeBack(
  context: Excel.RequestContext,
  before: Snapshot,
  steps: readonly Step[],
): Promise<Left> {
  const left = await leftOf(context, before, steps);
  if (left.cells.length + left.sheets.length === 0) return left;
  await makeSteps(context, stepsBack(before, steps, left));
  return leftOf(context, before, steps);
}

function stepsBack(before: Snapshot, steps: readonly Step[], left: Left): Step[] {
  const sheets = left.sheets.flatMap((name): Step[] => {
    const step = steps.find((one) => one.kind !== "runs" && one.sheet.name === name);
    if (!step || step.kind === "runs") return [];
    const isThere = !before.sheets.some((sheet) => sheet.name === name);
    return [{ kind: isThere ? "remove-sheet" : "add-sheet", sheet: step.sheet }];
  });
  // A sheet that comes back has what it was added with, not what was written on it since.
  const lost = cellsOf(before, steps).filter(({ sheet }) => left.sheets.includes(sheet));
  const writings = [...left.cells, ...lost].map((at) => {
    const was = contentAt(before, at);
    return { at, becomes: { ...was, format: was.format ?? "General" } };
  });
  return [...sheets, { kind: "runs", runs: runsOf(writings) }];
}

/** The cells of sheets that were there before. */
function cellsOf(before: Snapshot, steps: readonly Step[]): CellRef[] {
  const there = new Set(before.sheets.map(({ name }) => name));
  return steps
    .flatMap((step) => (step.kind === "runs" ? step.runs : []))
    .filter(({ sheet }) => there.has(sheet))
    .flatMap(({ cells }) => cells.map(({ at }) => at));
}
