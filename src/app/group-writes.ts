import { a1, type CellRef } from "../core/grid/cell-ref";
import type { CellWrite, Patch } from "../core/patch/patch";
import type { ScoredRow, Scorecard } from "../core/scorecard/scorecard";

/** What a filled cell is for; `sum` are subtotals, the total, and whatever belongs to no indicator. */
export type WriteKind = "actual" | "weight" | "achievement" | "score" | "sum";

export interface WriteGroup {
  readonly kind: WriteKind;
  readonly writes: readonly CellWrite[];
}

const KINDS: readonly WriteKind[] = ["actual", "weight", "achievement", "score", "sum"];

/** The cells a patch writes, by what they are for. */
export function groupWrites(patch: Patch, { rows }: Scorecard): readonly WriteGroup[] {
  const kinds = new Map(rows.flatMap(kindsOfRow));
  const writes = patch.filter((change) => change.kind === "write");
  return KINDS.map((kind) => ({
    kind,
    writes: writes.filter(({ at }) => (kinds.get(a1(at)) ?? "sum") === kind),
  })).filter((group) => group.writes.length > 0);
}

function kindsOfRow({ cells }: ScoredRow): [string, WriteKind][] {
  const of = (kind: WriteKind, at: CellRef | undefined): [string, WriteKind][] =>
    at ? [[a1(at), kind]] : [];
  return [
    ...of("actual", cells.actual),
    ...of("weight", cells.weight),
    ...of("achievement", cells.achievement),
    ...of("score", cells.score),
  ];
}
