import { BLANK, type CellContent, type CellValue } from "../grid/cell-value";
import { cellName, quoteSheet, type CellRef } from "../grid/cell-ref";
import { contentIn, type Snapshot } from "../grid/snapshot";
import { isPlainFormat } from "../scorecard/number-format";
import type { CellWrite } from "./patch";

/** What a cell holds before the fill. */
export type ContentOf = (at: CellRef) => CellContent;

export function contentsOf({ sheets }: Snapshot): ContentOf {
  const grids = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  return ({ sheet, row, column }) => {
    const grid = grids.get(sheet);
    return grid ? contentIn(grid, row, column) : BLANK;
  };
}

/** Whose a cell is: blank, written by an earlier fill, or the user's. Users' cells are never written over. */
export type Owner = "nobody" | "us" | "user";

export function ownerOf(content: CellContent, isOurs: (formula: string) => boolean): Owner {
  if (content.formula !== undefined) return isOurs(content.formula) ? "us" : "user";
  return content.value === null || content.value === "" ? "nobody" : "user";
}

/** The write, unless the cell holds that already. The format changes only where there is none. */
export function writeCell(contentOf: ContentOf, at: CellRef, becomes: CellContent): CellWrite | undefined {
  const { value, formula } = becomes;
  const was = contentOf(at);
  const isSame = formula === undefined ? was.value === value : was.formula === formula;
  if (isSame && (was.formula === undefined) === (formula === undefined)) return undefined;
  if (isPlainFormat(was.format)) return { kind: "write", at, was, becomes };
  return { kind: "write", at, was, becomes: formula === undefined ? { value } : { value, formula } };
}

/** Whether a cell's value is this number, but for the dust of binary fractions. */
export function holds(value: CellValue | undefined, wanted: number): boolean {
  return typeof value === "number" && Math.abs(value - wanted) < 1e-9;
}

/** A cell as a formula on `home` names it. */
export function reference(at: CellRef, home: CellRef): string {
  return at.sheet === home.sheet ? cellName(at) : `${quoteSheet(at.sheet)}!${cellName(at)}`;
}
