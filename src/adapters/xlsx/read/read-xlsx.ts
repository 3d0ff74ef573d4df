import type { PackageParts } from "../package/package-parts";
import { parseXml } from "../xml/xml-tree";
import { readStyleFormats } from "./read-number-formats";
import { readSharedStrings } from "./read-shared-strings";
import { readWorkbookPart, type WorkbookPart } from "./read-workbook-part";
import { scanSheet } from "./scan-sheet";
import type { ScannedSheet } from "./scanned-sheet";

/** Cells that hold something, and places up to each row's last cell: more would not fit into memory. */
const CELLS = 5_000_000;
const PLACES = 25_000_000;

/** A package as read: its parts stand for the file, the rest says what is in them. */
export interface XlsxFile {
  readonly parts: PackageParts;
  readonly workbook: WorkbookPart;
  readonly strings: readonly string[];
  /** In the order of `workbook.worksheets`. */
  readonly sheets: readonly ScannedSheet[];
}

/** What an earlier reading found and is still true: no patch changes the shared strings. */
export interface KnownContent {
  readonly strings: readonly string[];
  /** Worksheets by part name. */
  readonly sheets: ReadonlyMap<string, ScannedSheet>;
}

export async function readXlsx(parts: PackageParts, known?: KnownContent): Promise<XlsxFile> {
  const workbook = await readWorkbookPart(parts);
  const styles = workbook.styles === undefined ? undefined : parseXml(await parts.text(workbook.styles));
  const formats = readStyleFormats(styles);
  const strings = known?.strings ?? (await stringsOf(parts, workbook));
  const budget = { cells: CELLS, places: PLACES };
  const sheets: ScannedSheet[] = [];
  for (const { name, part, isHidden } of workbook.worksheets) {
    const sheet = known?.sheets.get(part);
    sheets.push(sheet ?? (await scanSheet(parts, { name, part, isHidden, strings, formats }, budget)));
  }
  return { parts, workbook, strings, sheets };
}

async function stringsOf(parts: PackageParts, { sharedStrings }: WorkbookPart): Promise<string[]> {
  return sharedStrings === undefined ? [] : readSharedStrings(parts, sharedStrings);
}
