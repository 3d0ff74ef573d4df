import { parseA1 } from "../../../core/grid/cell-ref";
import type { PackageParts } from "../../../adapters/xlsx/package/package-parts";
import { XmlScanner, type XmlSink } from "../../../adapters/xlsx/xml/xml-scanner";
import type { XmlName } from "../../../adapters/xlsx/xml/xml-tag";
import { isTrue } from "../../../adapters/xlsx/xml/xml-tree";

/** How a worksheet is laid out. Rows and columns count from zero; sizes are the file's own. */
export interface SheetLook {
  readonly columns: {
    readonly first: number;
    readonly last: number;
    /** Characters. */
    readonly width: number | undefined;
    readonly isHidden: boolean;
  }[];
  /** Heights in points. */
  readonly rows: Map<number, { readonly height: number | undefined; readonly isHidden: boolean }>;
  /** Style (`s`) by row and column, where it is not the first. */
  readonly styles: Map<number, Map<number, number>>;
  frozen: { readonly rows: number; readonly columns: number };
  standardHeight: number | undefined;
  standardWidth: number | undefined;
  hasGridLines: boolean;
  isProtected: boolean;
}

export async function scanSheetLook(parts: PackageParts, part: string): Promise<SheetLook> {
  const sink = new LookSink();
  const scanner = new XmlScanner(sink);
  await parts.stream(part, (piece) => scanner.push(piece));
  scanner.finish();
  return sink.look;
}

class LookSink implements XmlSink {
  readonly look: SheetLook = {
    columns: [],
    rows: new Map(),
    styles: new Map(),
    frozen: { rows: 0, columns: 0 },
    standardHeight: undefined,
    standardWidth: undefined,
    hasGridLines: true,
    isProtected: false,
  };
  private row = -1;
  private column = -1;

  open(this: LookSink, { local }: XmlName, depth: number, scanner: XmlScanner): void {
    const { look } = this;
    const number = (name: string): number | undefined => {
      const text = scanner.attribute(name);
      return text === undefined ? undefined : Number(text);
    };
    const isSet = (name: string, fallback = false): boolean => isTrue(scanner.attribute(name), fallback);
    if (depth === 2 && local === "sheetFormatPr") {
      look.standardHeight = number("defaultRowHeight");
      look.standardWidth = number("defaultColWidth");
    } else if (depth === 2 && local === "sheetProtection") {
      look.isProtected = isSet("sheet");
    } else if (depth === 3 && local === "sheetView") {
      look.hasGridLines = isSet("showGridLines", true);
    } else if (depth === 4 && local === "pane" && scanner.attribute("state") === "frozen") {
      look.frozen = { rows: number("ySplit") ?? 0, columns: number("xSplit") ?? 0 };
    } else if (depth === 3 && local === "col") {
      const [first, last] = [(number("min") ?? 1) - 1, (number("max") ?? 1) - 1];
      look.columns.push({ first, last, width: number("width"), isHidden: isSet("hidden") });
    } else if (depth === 3 && local === "row") {
      this.row = (number("r") ?? this.row + 2) - 1;
      this.column = -1;
      const row = { height: number("ht"), isHidden: isSet("hidden") };
      if (row.height !== undefined || row.isHidden) look.rows.set(this.row, row);
    } else if (depth === 4 && local === "c") {
      this.column = parseA1(scanner.attribute("r") ?? "")?.column ?? this.column + 1;
      const style = number("s") ?? 0;
      if (style === 0) return;
      const row = look.styles.get(this.row) ?? new Map<number, number>();
      look.styles.set(this.row, row.set(this.column, style));
    }
  }

  text(): void {
    // The looks of a sheet stand in attributes.
  }

  close(): void {
    // Nothing that matters here spans more than one tag.
  }
}
