import type { CellContent, CellValue } from "../grid/cell-value";
import { cellName, quoteSheet, type CellRef } from "../grid/cell-ref";
import { contentAt, type Snapshot } from "../grid/snapshot";
import { isPlainFormat } from "../scorecard/number-format";
import type { CellWrite } from "./patch";

/** Whose a cell is: blank, written by an earlier fill, or the user's. Users' cells are never written over. */
export type Owner = "nobody" | "us" | "user";

export function ownerOf(content: CellContent, isOurs: (formula: string) => boolean): Owner {
  if (content.formula !== undefined) return isOurs(content.formula) ? "us" : "user";
  return content.value === null || content.value === "" ? "nobody" : "user";
}

/** The write, unless the cell holds that already. The format changes only where there is none. */
export function writeCell(
  snapshot: Snapshot,
  at: CellRef,
  becomes: { readonly value: CellValue; readonly formula?: string },
  format: string,
): CellWrite | undefined {
  const was = contentAt(snapshot, at);
  const isSame =
    becomes.formula === undefined ? was.value === becomes.value : was.formula === becomes.formula;
  if (isSame && (was.formula === undefined) === (becomes.formula === undefined)) return undefined;
  return { kind: "write", at, was, becomes: isPlainFormat(was.format) ? { ...becomes, format } : becomes };
}

/** A cell as a formula on `home` names it. */
export function reference(at: CellRef, home: CellRef): string {
  return at.sheet === home.sheet ? cellName(at) : `${quoteSheet(at.sheet)}!${cellName(at)}`;
}
