import { CONTENT_TYPES, removeContentType } from "../package/content-types";
import type { PackageParts } from "../package/package-parts";
import { relationshipsPart, removeRelationship } from "../package/relationships";
import type { WorkbookPart } from "../read/read-workbook-part";
import { editText } from "../xml/edit-text";
import { childNamed } from "../xml/xml-tree";

/** Without the list of formulas, which must not name cells that hold none; Excel makes it anew. */
export async function dropCalcChain(parts: PackageParts, workbook: WorkbookPart): Promise<PackageParts> {
  const chain = workbook.relationships.find(({ kind }) => kind === "calcChain");
  if (!chain) return parts;
  const rels = relationshipsPart(workbook.part);
  return parts.with(
    new Map<string, string | null>([
      ...(parts.has(chain.target) ? [[chain.target, null] as const] : []),
      [rels, removeRelationship(await parts.text(rels), chain.id)],
      [CONTENT_TYPES, removeContentType(await parts.text(CONTENT_TYPES), chain.target)],
    ]),
  );
}

/** Asks Excel to calculate everything when it opens the file. */
export async function requestCalculation(
  parts: PackageParts,
  { part, xml, root }: WorkbookPart,
): Promise<PackageParts> {
  const settings = childNamed(root, "calcPr");
  const asked = ' fullCalcOnLoad="1"';
  if (settings) {
    const { start, innerStart } = settings;
    const tag = xml.slice(start, innerStart).replace(/\s+fullCalcOnLoad\s*=\s*(?:"[^"]*"|'[^']*')/, "");
    const text = tag.replace(/\s*(\/?>)$/, `${asked}$1`);
    return parts.with(new Map([[part, editText(xml, [{ start, end: innerStart, text }])]]));
  }
  const before =
    ["definedNames", "externalReferences", "functionGroups", "sheets"]
      .map((name) => childNamed(root, name))
      .find((element) => element) ?? root;
  const text = `<${root.prefix}calcPr${asked}/>`;
  return parts.with(new Map([[part, editText(xml, [{ start: before.end, end: before.end, text }])]]));
}
