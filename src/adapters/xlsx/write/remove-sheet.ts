import { CONTENT_TYPES, removeContentType } from "../package/content-types";
import type { PackageParts } from "../package/package-parts";
import { relationshipsPart, removeRelationship } from "../package/relationships";
import type { WorkbookPart } from "../read/read-workbook-part";
import { editText, type TextEdit } from "../xml/edit-text";
import { attributeLike, childNamed, childrenNamed, type XmlElement } from "../xml/xml-tree";

/** Takes a sheet away, with its relations, its own defined names and its place in the window. */
export async function removeSheet(
  parts: PackageParts,
  workbook: WorkbookPart,
  name: string,
): Promise<PackageParts> {
  const sheet = workbook.worksheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`No sheet '${name}' to remove`);
  const rels = relationshipsPart(workbook.part);
  const id = attributeLike(sheet.element, "id") ?? "";
  return parts.with(
    new Map<string, string | null>([
      [sheet.part, null],
      ...(parts.has(relationshipsPart(sheet.part)) ? [[relationshipsPart(sheet.part), null] as const] : []),
      [workbook.part, withoutSheet(workbook, sheet.element, sheet.index)],
      [rels, removeRelationship(await parts.text(rels), id)],
      [CONTENT_TYPES, removeContentType(await parts.text(CONTENT_TYPES), sheet.part)],
    ]),
  );
}

function withoutSheet({ xml, root }: WorkbookPart, element: XmlElement, index: number): string {
  const edits: TextEdit[] = [{ start: element.start, end: element.end, text: "" }];
  const names = childNamed(root, "definedNames");
  const all = childrenNamed(names, "definedName");
  const gone = all.filter(({ attributes }) => attributes.get("localSheetId") === String(index));
  if (names && gone.length > 0 && gone.length === all.length) {
    edits.push({ start: names.start, end: names.end, text: "" });
  } else {
    edits.push(...gone.map(({ start, end }) => ({ start, end, text: "" })));
    for (const name of all) edits.push(...lowered(xml, name, "localSheetId", index + 1));
  }
  for (const view of childrenNamed(childNamed(root, "bookViews"), "workbookView")) {
    edits.push(
      ...lowered(xml, view, "activeTab", Math.max(index, 1)),
      ...lowered(xml, view, "firstSheet", Math.max(index, 1)),
    );
  }
  return editText(xml, edits);
}

/** Counts an attribute down by one where it is at least `from`. */
function lowered(
  xml: string,
  { start, innerStart, attributes }: XmlElement,
  name: string,
  from: number,
): TextEdit[] {
  const value = Number(attributes.get(name) ?? -1);
  if (value < from) return [];
  const tag = xml.slice(start, innerStart);
  const text = tag.replace(new RegExp(`(\\s${name}\\s*=\\s*["'])[0-9]+`), `$1${value - 1}`);
  return [{ start, end: innerStart, text }];
}
