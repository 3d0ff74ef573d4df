import type { CellContent } from "../../core/grid/cell-value";
import { addSheet } from "./add-sheet";
import { toFormula } from "./cell-codec";
import { groupByWeight } from "./group-by-weight";
import { inTurn } from "./in-turn";
import type { Run } from "./runs";
import type { Step } from "./steps-of-patch";
import { verifyRun, writeRun, type WrittenRun } from "./write-run";

/** Excel on the web takes 5 MB at a time; JSON of object paths and actions is some 500 bytes a run. */
const BYTES_AT_ONCE = 3_000_000;
const RUN_BYTES = 700;

/** Makes all steps in one request; only patches too large for one take more. */
export async function makeSteps(context: Excel.RequestContext, steps: readonly Step[]): Promise<void> {
  const groups = groupByWeight(steps.flatMap(piecesOf), weigh, BYTES_AT_ONCE);
  await inTurn(groups, async (group) => {
    const written = group.flatMap((piece) => queue(context.workbook.worksheets, piece));
    const removed = new Set(group.map((piece) => (piece.kind === "remove-sheet" ? piece.sheet.name : "")));
    const kept = written.filter(({ run }) => !removed.has(run.sheet));
    // After all writes: a look in between would make Excel calculate each time.
    for (const { range } of kept) range.load({ formulas: true });
    await context.sync();
    kept.forEach(verifyRun);
    return [];
  });
}

type Piece = { readonly kind: "run"; readonly run: Run } | Exclude<Step, { readonly kind: "runs" }>;

function piecesOf(step: Step): Piece[] {
  return step.kind === "runs" ? step.runs.map((run) => ({ kind: "run", run })) : [step];
}

function queue(worksheets: Excel.WorksheetCollection, piece: Piece): WrittenRun[] {
  if (piece.kind === "run") return [writeRun(worksheets, piece.run)];
  if (piece.kind === "add-sheet") addSheet(worksheets, piece.sheet);
  else worksheets.getItem(piece.sheet.name).delete();
  return [];
}

/** Roughly the bytes in the request; a character of Thai takes three. */
function weigh(piece: Piece): number {
  if (piece.kind === "remove-sheet") return RUN_BYTES;
  let bytes = RUN_BYTES;
  const add = (content: CellContent): void => {
    bytes += 3 * String(toFormula(content)).length + 20;
  };
  if (piece.kind === "run") for (const { becomes } of piece.run.cells) add(becomes);
  else for (const { content } of piece.sheet.cells) add(content);
  return piece.kind === "run" ? bytes : bytes + piece.sheet.cells.length * 100;
}
