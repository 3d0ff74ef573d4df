import type { Area } from "../../../core/grid/area";
import { MAX_COLUMNS, MAX_ROWS } from "../../../core/grid/cell-ref";
import type { CellValue } from "../../../core/grid/cell-value";
import { cellKey, keyedCell } from "../../../core/grid/snapshot";
import { FileUnreadableError } from "../../../port/workbook-errors";
import { shiftFormula } from "../formula/shift-formula";
import { tokenize, type FormulaToken } from "../formula/formula-tokens";
import type { PackageParts } from "../package/package-parts";
import { fromCellText } from "../xml/cell-text";
import { XmlScanner, type XmlName, type XmlSink } from "../xml/xml-scanner";
import { isTrue } from "../xml/xml-tree";
import { PlainCell } from "./plain-cell";
import { parseArea } from "./parse-area";
import { serialOfIsoDate } from "./serial-of-iso-date";
import type { ScannedSheet, SharedFormula } from "./scanned-sheet";

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
  private readonly formulas = new Map<number, string>();
  private readonly formats: (string | undefined)[][] = [];
  private readonly merges: Area[] = [];
  private readonly numbers: number[] = [];
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private data = { start: 0, end: 0, innerEnd: 0, isSelfClosing: true };
  private dimension: readonly [number, number] | undefined;
  private isProtected = false;
  private readonly columnStyles: { first: number; last: number; style: number }[] = [];
  private readonly shared = new Map<string, SharedFormula & { members: number[]; tokens: FormulaToken[] }>();
  private readonly arrays: Area[] = [];
  private readonly dataTables: Area[] = [];
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
  private formula = "";
  private formulaKind: string | undefined;
  private formulaGroup: string | undefined;
  private formulaArea: string | undefined;
  private wanted: Text = "none";
  private inRun = false;

  constructor(
    private readonly source: SheetSource,
    private readonly budget: CellBudget,
  ) {}

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
      const value = isShared ? this.sharedString(number) : number;
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
        if (depth === 5) this.formula += scanner.text();
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
      this.formula = "";
      this.formulaKind = scanner.attribute("t");
      this.formulaGroup = scanner.attribute("si");
      this.formulaArea = scanner.attribute("ref");
    } else if (local === "is") {
      this.wanted = "inline";
      this.isInline = false;
    }
  }

  private closeCell(): void {
    const { row, column } = this;
    if (this.cellFormat !== undefined) (this.rowFormats ??= [])[column] = this.cellFormat;
    const isFormula = this.hasFormula && this.addFormula(cellKey(row, column));
    const value = this.readValue(isFormula);
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

  private sharedString(index: number): CellValue {
    const text = this.source.strings[index];
    if (text === undefined) damaged();
    return text === "" ? null : text;
  }

  private readValue(isFormula: boolean): CellValue {
    const { value, cellType } = this;
    if (value === undefined) return null;
    switch (cellType) {
      case "s":
        return value === "" ? damaged() : this.sharedString(Number(value));
      case "str":
      case "inlineStr":
        return value === "" && !isFormula ? null : fromCellText(value);
      case "b":
        return value === "" ? null : isTrue(value.trim());
      case "e":
        return value === "" ? null : { error: value };
      case "d":
        return value === "" ? null : (serialOfIsoDate(value) ?? damaged());
      default: {
        if (value === "") return null;
        const number = Number(value);
        return Number.isFinite(number) ? number : damaged();
      }
    }
  }

  /** Says whether the cell shows a formula of its own; a what-if table's cell does not. */
  private addFormula(key: number): boolean {
    const { formula, formulaKind, formulaGroup, formulaArea, source } = this;
    if (formulaKind === "dataTable" || formulaKind === "array") {
      const area = parseArea(formulaArea ?? "", source.name);
      if (area) (formulaKind === "array" ? this.arrays : this.dataTables).push(area);
      if (formulaKind === "dataTable") return false;
    }
    if (formulaKind === "shared" && formulaGroup !== undefined) {
      const group = this.shared.get(formulaGroup);
      if (formula === "") {
        if (!group) damaged();
        const from = keyedCell(group.master);
        const to = keyedCell(key);
        group.members.push(key);
        this.formulas.set(key, `=${shiftFormula(group.tokens, to.row - from.row, to.column - from.column)}`);
        return true;
      }
      if (!group) this.shared.set(formulaGroup, { master: key, members: [key], tokens: tokenize(formula) });
    }
    if (formula === "") return false;
    this.formulas.set(key, `=${formula}`);
    return true;
  }

  result(): ScannedSheet {
    const { values, formulas, formats, merges, numbers, starts, ends, data, dimension } = this;
    if (data.end === 0) damaged();
    return {
      grid: { name: this.source.name, values, formulas, formats, merges },
      prefix: this.prefix,
      rows: { numbers, starts, ends },
      data,
      dimension,
      isProtected: this.isProtected,
      columnStyles: this.columnStyles,
      sharedFormulas: this.shared,
      arrays: this.arrays,
      dataTables: this.dataTables,
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
