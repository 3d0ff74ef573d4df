import { cellKey, keyedCell, sheetNamed, type Snapshot } from "../grid/snapshot";
import type { CellContent } from "../grid/cell-value";
import { applyPatch } from "../patch/apply-patch";
import type { CellWrite, Patch } from "../patch/patch";
import type { LoggedChange, LoggedWrite } from "./logged-action";
import { sameByExcel } from "./same-by-excel";
import { sheetDigest } from "./sheet-digest";

/** So many cells of one action stand in the log one by one. */
export const MOST_CELLS = 2_000;

/** What a patch does in the end: sheets removed, sheets added, then a change for each cell that is not on those. */
export function netChanges(
  patch: Patch,
  snapshot: Snapshot,
): Exclude<LoggedChange, { readonly kind: "unreadable" }>[] {
  const touched = new Set(patch.flatMap((change) => (change.kind === "write" ? [] : [change.sheet.name])));
  const after = touched.size > 0 ? applyPatch(snapshot, patch) : snapshot;
  const removed = [...touched].filter((name) => sheetNamed(snapshot, name));
  const added = [...touched].flatMap((name) => sheetNamed(after, name) ?? []);
  const cells = cellsOf(patch.filter((change) => change.kind === "write" && !touched.has(change.at.sheet)));
  return [
    ...removed.map((sheet) => ({ kind: "sheet-removed", sheet }) as const),
    ...added.map((grid) => ({ kind: "sheet-added", sheet: grid.name, digest: sheetDigest(grid) }) as const),
    ...(cells.length > MOST_CELLS ? [{ kind: "too-many", cells: cells.length } as const] : cells),
  ];
}

function cellsOf(patch: Patch): LoggedWrite[] {
  const sheets = new Map<string, Map<number, Ends>>();
  for (const change of patch) {
    if (change.kind !== "write") continue;
    const { sheet, row, column } = change.at;
    const cells = sheets.get(sheet) ?? new Map<number, Ends>();
    sheets.set(sheet, cells);
    const key = cellKey(row, column);
    const earlier = cells.get(key);
    cells.set(key, {
      was: earlier?.was ?? change.was,
      becomes: change.becomes,
      format: change.becomes.format ?? earlier?.format,
    });
  }
  return [...sheets].flatMap(([sheet, cells]) =>
    [...cells].flatMap(([key, ends]) => changeOf({ sheet, ...keyedCell(key) }, ends)),
  );
}

/** A cell before the first and after the last of its writes. */
interface Ends {
  readonly was: CellContent;
  readonly becomes: CellContent;
  /** The one that was set last. */
  readonly format: string | undefined;
}

function changeOf(at: CellWrite["at"], { was, becomes, format }: Ends): LoggedWrite[] {
  const formatWas = was.format ?? "General";
  if (format === undefined || format === formatWas) {
    if (sameByExcel(was, becomes)) return [];
    return [{ kind: "cell", at, was: withoutFormat(was), becomes: withoutFormat(becomes) }];
  }
  return [
    {
      kind: "cell",
      at,
      was: { ...withoutFormat(was), format: formatWas },
      becomes: { ...withoutFormat(becomes), format },
    },
  ];
}

function withoutFormat({ value, formula }: CellContent): CellContent {
  return formula === undefined ? { value } : { value, formula };
}
