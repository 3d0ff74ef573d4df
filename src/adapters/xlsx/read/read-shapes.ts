import type { PackageParts } from "../package/package-parts";
import { parseRelationships, relationshipsPart } from "../package/relationships";
import { parseXml, type XmlElement } from "../xml/xml-tree";

/** The names of what is drawn on a sheet: pictures, shapes, groups of them as one, charts. */
export async function readShapes(parts: PackageParts, sheetPart: string): Promise<string[]> {
  const rels = relationshipsPart(sheetPart);
  if (!parts.has(rels)) return [];
  const names: string[] = [];
  for (const { kind, target } of parseRelationships(await parts.text(rels), sheetPart)) {
    if (kind === "drawing" && parts.has(target)) names.push(...namesIn(parseXml(await parts.text(target))));
  }
  return names;
}

/** Each thing that is drawn has an anchor of its own, and in it its name first. */
function namesIn(element: XmlElement): string[] {
  if (!element.local.endsWith("Anchor")) return element.children.flatMap(namesIn);
  return [firstName(element) ?? ""];
}

function firstName({ local, attributes, children }: XmlElement): string | undefined {
  if (local === "cNvPr") return attributes.get("name");
  for (const child of children) {
    const name = firstName(child);
    if (name !== undefined) return name;
  }
  return undefined;
}
