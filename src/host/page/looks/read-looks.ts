import { openPackage } from "../../../adapters/xlsx/package/open-package";
import { readWorkbookPart } from "../../../adapters/xlsx/read/read-workbook-part";
import { parseXml } from "../../../adapters/xlsx/xml/xml-tree";
import { cellStyles, type CellStyleLook } from "./cell-styles";
import { themeColours } from "./colours";
import { scanSheetLook, type SheetLook } from "./scan-sheet-look";

/** How a workbook looks: what a snapshot leaves out because no rule asks for it. */
export interface WorkbookLooks {
  readonly styles: readonly CellStyleLook[];
  /** In the order of the worksheets. */
  readonly sheets: readonly (SheetLook & { readonly isHidden: boolean })[];
}

/** @throws {FileUnreadableError} if the bytes are no workbook we can read */
export async function readLooks(bytes: Uint8Array): Promise<WorkbookLooks> {
  const parts = openPackage(bytes);
  const { worksheets, styles, relationships } = await readWorkbookPart(parts);
  const theme = relationships.find(({ kind }) => kind === "theme")?.target;
  const colours = themeColours(
    theme !== undefined && parts.has(theme) ? parseXml(await parts.text(theme)) : undefined,
  );
  const sheets: WorkbookLooks["sheets"][number][] = [];
  for (const { part, element } of worksheets) {
    const isHidden = (element.attributes.get("state") ?? "visible") !== "visible";
    sheets.push({ ...(await scanSheetLook(parts, part)), isHidden });
  }
  return {
    styles: styles === undefined ? [] : cellStyles(parseXml(await parts.text(styles)), colours),
    sheets,
  };
}
