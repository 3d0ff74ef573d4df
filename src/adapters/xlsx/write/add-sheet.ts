import { quoteSheet } from "../../../core/grid/cell-ref";
import type { NewSheet } from "../../../core/patch/new-sheet";
import { SheetProtectedError } from "../../../port/workbook-errors";
import { CONTENT_TYPES, addContentType } from "../package/content-types";
import type { PackageParts, PartText } from "../package/package-parts";
import { addRelationship, relationshipsPart } from "../package/relationships";
import type { WorkbookPart } from "../read/read-workbook-part";
import { editText, type TextEdit } from "../xml/edit-text";
import { escapeXml } from "../xml/xml-text";
import { childNamed, childrenNamed, isTrue, type XmlElement } from "../xml/xml-tree";
import { newSheetXml } from "./new-sheet-xml";
import type { StyleBook } from "./style-book";

const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const STRICT_RELATIONSHIPS = "http://purl.oclc.org/ooxml/officeDocument/relationships";

/** Adds a sheet behind the last one. */
export async function addSheet(
  parts: PackageParts,
  workbook: WorkbookPart,
  sheet: NewSheet,
  styles: StyleBook,
): Promise<PackageParts> {
  const { root, part: main } = workbook;
  if (isTrue(childNamed(root, "workbookProtection")?.attributes.get("lockStructure"))) {
    throw new SheetProtectedError(sheet.name);
  }
  const folder = main.slice(0, main.lastIndexOf("/") + 1);
  const file = freeName(
    (n) => `worksheets/sheet${n}.xml`,
    (name) => parts.has(folder + name),
  );
  const ids = new Set(workbook.relationships.map(({ id }) => id));
  const id = freeName(
    (n) => `rId${n}`,
    (name) => ids.has(name),
  );
  const namespace =
    root.attributes.get(root.prefix === "" ? "xmlns" : `xmlns:${root.prefix.slice(0, -1)}`) ?? MAIN;
  const base = namespace === MAIN ? RELATIONSHIPS : STRICT_RELATIONSHIPS;
  const rels = relationshipsPart(main);

  return parts.with(
    new Map<string, PartText | null>([
      [folder + file, newSheetXml(sheet, namespace, styles)],
      [main, withSheet(workbook, sheet, id, base)],
      [rels, addRelationship(await parts.text(rels), id, `${base}/worksheet`, file)],
      [CONTENT_TYPES, addContentType(await parts.text(CONTENT_TYPES), folder + file, SHEET_TYPE)],
    ]),
  );
}

function freeName(nameOf: (n: number) => string, isTaken: (name: string) => boolean): string {
  let n = 1;
  while (isTaken(nameOf(n))) n++;
  return nameOf(n);
}

function withSheet({ xml, root }: WorkbookPart, sheet: NewSheet, id: string, relationships: string): string {
  const sheets = childNamed(root, "sheets");
  if (!sheets) throw new Error("The workbook part has no sheets");
  const all = childrenNamed(sheets, "sheet");
  const number = Math.max(0, ...all.map(({ attributes }) => Number(attributes.get("sheetId") ?? 0))) + 1;
  const [prefix, declared] = relationshipPrefix(root, relationships);
  const tag = `<${root.prefix}sheet name="${escapeXml(sheet.name)}" sheetId="${number}"${declared} ${prefix}:id="${id}"/>`;
  const edits = [insertIn(sheets, tag)];

  const { repeatRows } = sheet.print;
  if (repeatRows) {
    const rows = `${quoteSheet(sheet.name)}!$${repeatRows[0] + 1}:$${repeatRows[1] + 1}`;
    const name = `<${root.prefix}definedName name="_xlnm.Print_Titles" localSheetId="${all.length}">${escapeXml(rows)}</${root.prefix}definedName>`;
    edits.push(insertName(root, sheets, name));
  }
  return editText(xml, edits);
}

/** The prefix for `r:id`, and its declaration if the workbook has none. */
function relationshipPrefix(root: XmlElement, namespace: string): readonly [string, string] {
  for (const [name, value] of root.attributes) {
    if (value === namespace && name.startsWith("xmlns:")) return [name.slice(6), ""];
  }
  return ["r", ` xmlns:r="${namespace}"`];
}

function insertIn(element: XmlElement, text: string): TextEdit {
  const { prefix, local, start, end, innerEnd, isSelfClosing } = element;
  if (!isSelfClosing) return { start: innerEnd, end: innerEnd, text };
  return { start, end, text: `<${prefix}${local}>${text}</${prefix}${local}>` };
}

/** Defined names stand behind the sheets, function groups and external references, in that order. */
function insertName(root: XmlElement, sheets: XmlElement, name: string): TextEdit {
  const names = childNamed(root, "definedNames");
  if (names) return insertIn(names, name);
  const before = childNamed(root, "externalReferences") ?? childNamed(root, "functionGroups") ?? sheets;
  const { prefix } = root;
  return {
    start: before.end,
    end: before.end,
    text: `<${prefix}definedNames>${name}</${prefix}definedNames>`,
  };
}
