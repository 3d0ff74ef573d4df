import type { Area } from "../../../core/grid/area";
import { MAX_COLUMNS, MAX_ROWS } from "../../../core/grid/cell-ref";
import type { CellValue } from "../../../core/grid/cell-value";
import { cellKey } from "../../../core/grid/snapshot";
import { FileUnreadableError } from "../../../port/workbook-errors";
import type { PackageParts } from "../package/package-parts";
import { XmlScanner, type XmlName, type XmlSink } from "../xml/xml-scanner";
import { isTrue } from "../xml/xml-tree";
import { PlainCell } from "./plain-cell";
import { cellValueOf, sharedString } from "./cell-value-of";
import { FormulaCollector, type CellFormula } from "./formula-collector";
import { parseArea } from "./parse-area";
import type { ScannedSheet } from "./scanned-sheet";

/** What a workbook may hold in all; counted down while its sheets are read. */
export interface CellBudget {
  /** Cells that hold something. */
  cells: number;
  /** Places from column A to the last cell of each row. */
  places: number;
}

/** For sheets that have been counted before. */
export const UNBOUNDED: CellBudget = { cells: Infinity, places: Infinity };

export interface SheetSource {
  readonly name: string;
  readonly part: string;
  readonly strings: readonly string[];
  /** Number format codes by cell style. */
  readonly formats: readonly (string | undefined)[];
}

export async function scanSheet(
  parts: PackageParts,
  source: SheetSource,
  budget: CellBudget,
): Promise<ScannedSheet> {
  const sink = new SheetSink(source, budget);
  const scanner = new XmlScanner(sink);
  await parts.stream(source.part, (piece) => scanner.push(piece));
  scanner.finish();
  return sink.result();
}

type Text = "none" | "value" | "formula" | "inline";

class SheetSink implements XmlSink {
  private prefix = "";
  private section = "";

  private readonly values: CellValue[][] = [];
  private readonly formats: (string | undefined)[][] = [];
  private readonly merges: Area[] = [];
  private readonly numbers: number[] = [];
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private data = { start: 0, end: 0, innerEnd: 0, isSelfClosing: true };
  private dimension: readonly [number, number] | undefined;
  private isProtected = false;
  private readonly columnStyles: { first: number; last: number; style: number }[] = [];
  private readonly uncalculated: number[] = [];

  private readonly plain = new PlainCell();
  private row = -1;
  private rowValues: CellValue[] = [];
  private rowFormats: (string | undefined)[] | undefined;
  private column = -1;
  private cellType: string | undefined;
  private cellFormat: string | undefined;
  private hasFormula = false;
  private value: string | undefined;
  private formula: CellFormula = { text: "", kind: undefined, group: undefined, area: undefined };
  private wanted: Text = "none";
  private inRun = false;

  private readonly formulas: FormulaCollector;

  constructor(
    private readonly source: SheetSource,
    private readonly budget: CellBudget,
  ) {
    this.formulas = new FormulaCollector(source.name);
  }

  open: XmlSink["open"] = (name, depth, scanner) => {
    switch (depth) {
      case 1:
        this.prefix = name.prefix;
        if (name.local !== "worksheet") damaged();
        return;
      case 2:
        return this.openSection(name, scanner);
      case 3:
        if (this.section === "sheetData") {
          if (name.local === "row") this.openRow(scanner);
        } else this.openEntry(name, scanner);
        return;
      case 4:
        if (this.section === "sheetData" && name.local === "c") this.openCell(scanner);
        return;
      case 5:
        if (this.section === "sheetData") this.openContent(name, scanner);
        return;
      case 6:
        this.inRun = name.local === "r";
        if (this.wanted === "inline") this.isInline = name.local === "t";
        return;
      case 7:
        if (this.wanted === "inline" && this.inRun) this.isInline = name.local === "t";
    }
  };
  private isInline = false;

  shortcut = (piece: string, at: number, depth: number): number => {
    if (depth !== 3 || this.section !== "sheetData" || this.prefix !== "") return 0;
    const { plain, row } = this;
    const end = plain.scan(piece, at);
    if (end === 0) return 0;
    const { number, isShared } = plain;
    const column = plain.column < 0 ? this.nextColumn : plain.column;
    if (column >= MAX_COLUMNS) damaged();
    this.nextColumn = column + 1;
    const format = this.source.formats[plain.style];
    if (format !== undefined) (this.rowFormats ??= [])[column] = format;
    if (number === number && row >= 0) {
      const value = isShared ? sharedString(this.source.strings, number) : number;
      if (value !== null) {
        this.rowValues[column] = value;
        this.countCell();
      }
    }
    return end;
  };

  text: XmlSink["text"] = (depth, scanner) => {
    switch (this.wanted) {
      case "value":
        if (depth === 5) this.value = this.value === undefined ? scanner.text() : this.value + scanner.text();
        return;
      case "formula":
        if (depth === 5) this.formula.text += scanner.text();
        return;
      case "inline":
        if (depth > 5 && this.isInline) this.value = (this.value ?? "") + scanner.text();
    }
  };

  close: XmlSink["close"] = (_name, depth, scanner) => {
    if (depth > 5) {
      this.isInline = false;
    } else if (depth === 5) {
      this.wanted = "none";
    } else if (depth === 4) {
      if (this.column >= 0 && this.section === "sheetData") this.closeCell();
    } else if (depth === 3) {
      if (this.section === "sheetData") this.closeRow(scanner.end);
    } else if (depth === 2 && this.section === "sheetData") {
      this.data.innerEnd = scanner.start;
      this.data.end = scanner.end;
      this.section = "";
    }
  };

  private openSection({ local, prefix }: XmlName, scanner: XmlScanner): void {
    this.section = prefix === this.prefix ? local : "";
    if (this.section === "sheetData") {
      this.data = {
        start: scanner.start,
        end: scanner.end,
        innerEnd: scanner.end,
        isSelfClosing: scanner.isSelfClosing,
      };
    } else if (this.section === "dimension") {
      this.dimension = scanner.attributeExtent("ref");
    } else if (this.section === "sheetProtection") {
      this.isProtected = isTrue(scanner.attribute("sheet"));
    }
  }

  private openEntry({ local }: XmlName, scanner: XmlScanner): void {
    if (this.section === "mergeCells" && local === "mergeCell") {
      const area = parseArea(scanner.attribute("ref") ?? "", this.source.name);
      if (area) this.merges.push(area);
    } else if (this.section === "cols" && local === "col") {
      const style = Number(scanner.attribute("style") ?? 0);
      const first = Number(scanner.attribute("min")) - 1;
      if (style > 0) this.columnStyles.push({ first, last: Number(scanner.attribute("max")) - 1, style });
    }
  }

  private openRow(scanner: XmlScanner): void {
    const stated = scanner.attribute("r");
    this.row = stated === undefined ? this.row + 1 : Number(stated) - 1;
    if (!(this.row >= 0 && this.row < MAX_ROWS)) damaged();
    this.numbers.push(this.row);
    this.starts.push(scanner.start);
    this.column = -1;
    this.rowValues = [];
    this.rowFormats = undefined;
    this.nextColumn = 0;
  }
  private nextColumn = 0;

  private closeRow(end: number): void {
    this.ends.push(end);
    const { rowValues, rowFormats } = this;
    if (rowValues.length > 0) this.values[this.row] = rowValues;
    if (rowFormats) this.formats[this.row] = rowFormats;
    this.budget.places -= Math.max(rowValues.length, rowFormats?.length ?? 0);
    if (this.budget.places < 0) throw new FileUnreadableError("too-large");
  }

  private openCell(scanner: XmlScanner): void {
    const stated = scanner.attribute("r");
    const column = stated === undefined ? this.nextColumn : columnOf(stated);
    this.beginCell(column, scanner.attribute("t"), scanner.attribute("s"));
  }

  private beginCell(column: number, type: string | undefined, style: string | undefined): void {
    if (column < 0 || column >= MAX_COLUMNS) damaged();
    this.column = column;
    this.nextColumn = column + 1;
    this.cellType = type;
    this.cellFormat = style === undefined ? this.source.formats[0] : this.source.formats[+style];
    this.hasFormula = false;
    this.value = undefined;
  }

  private openContent({ local }: XmlName, scanner: XmlScanner): void {
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

  private closeCell(): void {
    const { row, column } = this;
    if (this.cellFormat !== undefined) (this.rowFormats ??= [])[column] = this.cellFormat;
    const isFormula = this.hasFormula && this.formulas.add(cellKey(row, column), this.formula);
    const value = cellValueOf(this.cellType, this.value, isFormula, this.source.strings);
    if (isFormula && value === null) this.uncalculated.push(cellKey(row, column));
    if (value !== null || isFormula) {
      if (value !== null) this.rowValues[column] = value;
      this.countCell();
    }
    this.column = -1;
  }

  private countCell(): void {
    if (--this.budget.cells < 0) throw new FileUnreadableError("too-large");
  }

  result(): ScannedSheet {
    const { formulas, shared, arrays, dataTables } = this.formulas;
    const { values, formats, merges, numbers, starts, ends, data, dimension } = this;
    if (data.end === 0) damaged();
    return {
      grid: { name: this.source.name, values, formulas, formats, merges },
      prefix: this.prefix,
      rows: { numbers, starts, ends },
      data,
      dimension,
      isProtected: this.isProtected,
      columnStyles: this.columnStyles,
      sharedFormulas: shared,
      arrays,
      dataTables,
      uncalculated: this.uncalculated,
    };
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
