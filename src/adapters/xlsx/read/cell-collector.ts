import { MAX_COLUMNS } from "../../../core/grid/cell-ref";
import type { CellValue } from "../../../core/grid/cell-value";
import { cellKey } from "../../../core/grid/snapshot";
import { FileUnreadableError } from "../../../port/workbook-errors";
import type { XmlScanner } from "../xml/xml-scanner";
import type { XmlName } from "../xml/xml-tag";
import { spend, type CellBudget } from "./cell-budget";
import { cellValueOf, sharedString } from "./cell-value-of";
import { FormulaCollector, type CellFormula } from "./formula-collector";
import { LongList } from "./long-list";
import { PlainCell } from "./plain-cell";
import { RowArray } from "./row-array";
import type { SheetSource } from "./scanned-sheet";

type Text = "none" | "value" | "formula" | "inline";

/** The cells of one sheet, told row by row: c > v, f or is > t, or is > r > t. */
export class CellCollector {
  readonly values = new LongList<CellValue[]>();
  readonly formats = new LongList<readonly (string | undefined)[]>();
  readonly formulas: FormulaCollector;
  /** Formula cells without a result, by `cellKey`. */
  readonly uncalculated: number[] = [];

  private row = -1;
  private readonly rowValues = new RowArray<CellValue>();
  private readonly rowFormats = new RowArray<string | undefined>();
  private rowCells = 0;
  private nextColumn = 0;

  private readonly plain = new PlainCell();
  /** −1 outside of any cell. */
  private column = -1;
  private type: string | undefined;
  private format: string | undefined;
  private value: string | undefined;
  private hasFormula = false;
  private formula: CellFormula = { text: "", kind: undefined, group: undefined, area: undefined };
  private wanted: Text = "none";
  private inRun = false;
  private isInline = false;

  constructor(
    private readonly source: SheetSource,
    private readonly budget: CellBudget,
  ) {
    this.formulas = new FormulaCollector(source.name);
  }

  openRow(row: number): void {
    this.row = row;
    this.column = -1;
    this.nextColumn = 0;
  }

  closeRow(): void {
    const { row, rowCells } = this;
    const values = this.rowValues.take();
    const formats = this.rowFormats.takeAlike();
    if (values) this.values.set(row, values);
    if (formats) this.formats.set(row, formats);
    this.rowCells = 0;
    spend(this.budget, "cells", rowCells);
    spend(this.budget, "places", Math.max(values?.length ?? 0, formats?.length ?? 0));
  }

  /** Takes all cells in their plain form from here on, and says where they end; 0 if the first has another form. */
  takePlain(piece: string, at: number): number {
    const { plain, rowValues, rowFormats } = this;
    const { strings, formats } = this.source;
    let taken = 0;
    for (let end = plain.scan(piece, at); end > 0; end = plain.scan(piece, end)) {
      taken = end;
      const column = plain.column < 0 ? this.nextColumn : plain.column;
      if (column >= MAX_COLUMNS) damaged();
      this.nextColumn = column + 1;
      const format = formats[plain.style];
      if (format !== undefined) rowFormats.set(column, format);
      if (plain.isBlank) continue;
      const value = plain.isShared ? sharedString(strings, plain.number) : plain.number;
      if (value === null) continue;
      rowValues.set(column, value);
      this.rowCells++;
    }
    return taken;
  }

  openCell(scanner: XmlScanner): void {
    const stated = scanner.attribute("r");
    const column = stated === undefined ? this.nextColumn : columnOf(stated);
    if (column < 0 || column >= MAX_COLUMNS) damaged();
    this.column = column;
    this.nextColumn = column + 1;
    this.type = scanner.attribute("t");
    this.format = this.source.formats[Number(scanner.attribute("s") ?? 0)];
    this.hasFormula = false;
    this.value = undefined;
  }

  openContent({ local }: XmlName, scanner: XmlScanner): void {
    if (local === "v") {
      this.wanted = "value";
      this.value = "";
    } else if (local === "f") {
      this.wanted = "formula";
      this.hasFormula = true;
      this.formula = {
        text: "",
        kind: scanner.attribute("t"),
        group: scanner.attribute("si"),
        area: scanner.attribute("ref"),
      };
    } else if (local === "is") {
      this.wanted = "inline";
      this.isInline = false;
    }
  }

  /** What stands in a cell's content: a text, or a run with its text. */
  openInner({ local }: XmlName, depth: number): void {
    if (depth === 6) this.inRun = local === "r";
    if (this.wanted !== "inline") return;
    if (depth === 6 || (depth === 7 && this.inRun)) this.isInline = local === "t";
  }

  text(depth: number, scanner: XmlScanner): void {
    switch (this.wanted) {
      case "value":
        if (depth === 5) this.value = (this.value ?? "") + scanner.text();
        return;
      case "formula":
        if (depth === 5) this.formula.text += scanner.text();
        return;
      case "inline":
        if (depth > 5 && this.isInline) this.value = (this.value ?? "") + scanner.text();
    }
  }

  closeInner(): void {
    this.isInline = false;
  }

  closeContent(): void {
    this.wanted = "none";
  }

  closeCell(): void {
    const { row, column } = this;
    if (column < 0) return;
    this.column = -1;
    if (this.format !== undefined) this.rowFormats.set(column, this.format);
    const isFormula = this.hasFormula && this.formulas.add(cellKey(row, column), this.formula);
    const value = cellValueOf(this.type, this.value, isFormula, this.source.strings);
    if (value === null && !isFormula) return;
    if (value === null) this.uncalculated.push(cellKey(row, column));
    else this.rowValues.set(column, value);
    this.rowCells++;
  }
}

/** The column of `AB12`; −1 for what is no cell. */
function columnOf(reference: string): number {
  let column = 0;
  let at = 0;
  for (; at < reference.length; at++) {
    const code = reference.charCodeAt(at);
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  return at > 3 ? -1 : column - 1;
}

function damaged(): never {
  throw new FileUnreadableError("damaged");
}
