import { a1 } from "../core/grid/cell-ref";
import { sameContent, type CellContent } from "../core/grid/cell-value";
import type { CellWrite } from "../core/patch/patch";
import { mergeEdits } from "../core/text/merge-edits";

/** A finding with its fix as a patch, as `ReviewedFinding` has it. */
export interface Fixable {
  readonly fix: readonly CellWrite[];
}

export interface CombinedFixes<T extends Fixable> {
  /** Every cell once. */
  readonly patch: readonly CellWrite[];
  /** Whose fixes the patch holds, whole. */
  readonly fixed: readonly T[];
  /** Whose fix would undo another's in the same cell: the next check makes it anew. */
  readonly waiting: readonly T[];
}

/**
 * Many fixes as one patch. Each was made for the cell as it stands, so of two that change the same cell the second
 * would take the first back: changes at different places of one text are merged, of others the first is taken.
 */
export function combineFixes<T extends Fixable>(findings: readonly T[]): CombinedFixes<T> {
  const writes = new Map<string, CellWrite>();
  const fixed: T[] = [];
  const waiting: T[] = [];
  for (const finding of findings) {
    if (finding.fix.length === 0) continue;
    const joined = finding.fix.map((write) => join(writes.get(a1(write.at)), write));
    const isWhole = joined.every((write) => write !== undefined);
    (isWhole ? fixed : waiting).push(finding);
    if (isWhole) for (const write of joined) writes.set(a1(write.at), write);
  }
  return { patch: [...writes.values()], fixed, waiting };
}

/** Both writes of one cell as one; undefined where they cannot both be made. */
function join(before: CellWrite | undefined, write: CellWrite): CellWrite | undefined {
  if (!before) return write;
  const { was, becomes } = before;
  if (was.formula === undefined && isText(was) && isText(becomes) && isText(write.becomes)) {
    const value = mergeEdits(was.value, becomes.value, write.becomes.value);
    return value === undefined ? undefined : { ...write, becomes: { ...becomes, ...write.becomes, value } };
  }
  return sameContent(becomes, write.becomes) && becomes.format === write.becomes.format ? before : undefined;
}

function isText(content: CellContent): content is CellContent & { readonly value: string } {
  return content.formula === undefined && typeof content.value === "string";
}
