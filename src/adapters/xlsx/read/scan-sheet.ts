import type { Area } from "../../../core/grid/area";
import { MAX_ROWS } from "../../../core/grid/cell-ref";
import { FileUnreadableError } from "../../../port/workbook-errors";
import type { PackageParts } from "../package/package-parts";
import { XmlScanner, type XmlSink } from "../xml/xml-scanner";
import type { XmlName } from "../xml/xml-tag";
import { isTrue } from "../xml/xml-tree";
import type { CellBudget } from "./cell-budget";
import { CellCollector } from "./cell-collector";
import { LongList } from "./long-list";
import { parseArea } from "./parse-area";
import type { ScannedSheet, SheetSource } from "./scanned-sheet";

/** @throws {FileUnreadableError} `damaged`, or `too-large` for what is left of `budget` */
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

/** What stands around the cells: sections, rows and their places. */
class SheetSink implements XmlSink {
  private prefix = "";
  private section = "";
  private isInData = false;

  private readonly cells: CellCollector;
  private readonly merges: Area[] = [];
  private row = -1;
  private readonly numbers = new LongList<number>();
  private readonly starts = new LongList<number>();
  private readonly ends = new LongList<number>();
  private data = { start: 0, end: 0, innerEnd: 0, isSelfClosing: true };
  private dimension: readonly [number, number] | undefined;
  private isProtected = false;
  private readonly columnStyles: { first: number; last: number; style: number }[] = [];

  constructor(
    private readonly source: SheetSource,
    budget: CellBudget,
  ) {
    this.cells = new CellCollector(source, budget);
  }

  open: XmlSink["open"] = (name, depth, scanner) => {
    if (depth === 1) {
      this.prefix = name.prefix;
      if (name.local !== "worksheet") damaged();
    } else if (depth === 2) {
      this.openSection(name, scanner);
    } else if (!this.isInData) {
      if (depth === 3) this.openEntry(name, scanner);
    } else if (depth === 3) {
      if (name.local === "row") this.openRow(scanner);
    } else if (depth === 4) {
      if (name.local === "c") this.cells.openCell(scanner);
    } else if (depth === 5) {
      this.cells.openContent(name, scanner);
    } else {
      this.cells.openInner(name, depth);
    }
  };

  shortcut = (piece: string, at: number, depth: number): number =>
    depth === 3 && this.isInData && this.prefix === "" ? this.cells.takePlain(piece, at) : 0;

  text: XmlSink["text"] = (depth, scanner) => {
    if (depth >= 5 && this.isInData) this.cells.text(depth, scanner);
  };

  close: XmlSink["close"] = (name, depth, scanner) => {
    if (!this.isInData) return;
    if (depth > 5) {
      this.cells.closeInner();
    } else if (depth === 5) {
      this.cells.closeContent();
    } else if (depth === 4) {
      this.cells.closeCell();
    } else if (depth === 3) {
      if (name.local !== "row") return;
      this.ends.push(scanner.end);
      this.cells.closeRow();
    } else if (depth === 2) {
      this.data.innerEnd = scanner.start;
      this.data.end = scanner.end;
      this.isInData = false;
    }
  };

  private openSection({ local, prefix }: XmlName, scanner: XmlScanner): void {
    this.section = prefix === this.prefix ? local : "";
    this.isInData = this.section === "sheetData";
    if (this.isInData) {
      const { start, end, isSelfClosing } = scanner;
      this.data = { start, end, innerEnd: end, isSelfClosing };
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
    this.cells.openRow(this.row);
  }

  result(): ScannedSheet {
    const { formulas: collected, uncalculated } = this.cells;
    const { formulas, shared, arrays, dataTables } = collected;
    const { name, isHidden } = this.source;
    const { prefix, merges, data, dimension, isProtected, columnStyles } = this;
    const [values, formats] = [this.cells.values.all(), this.cells.formats.all()];
    const [numbers, starts, ends] = [this.numbers.all(), this.starts.all(), this.ends.all()];
    if (data.end === 0) damaged();
    return {
      grid: { name, values, formulas, formats, merges, ...(isHidden && { isHidden }) },
      ...{ prefix, rows: { numbers, starts, ends }, data, dimension, isProtected, columnStyles },
      ...{ sharedFormulas: shared, arrays, dataTables, uncalculated },
    };
  }
}

function damaged(): never {
  throw new FileUnreadableError("damaged");
}
