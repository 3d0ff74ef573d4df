import type { Area } from "../../../core/grid/area";
import type { PackageParts } from "../package/package-parts";
import { parseRelationships, relationshipsPart } from "../package/relationships";
import { childNamed, childrenNamed, parseXml } from "../xml/xml-tree";
import { parseArea } from "./parse-area";
import type { WorksheetEntry } from "./read-workbook-part";

/** An Excel table: what structured references and its header cells need. */
export interface Table {
  readonly name: string;
  readonly area: Area;
  readonly headerRows: number;
  readonly totalsRows: number;
  readonly columns: readonly string[];
}

export async function readTables(parts: PackageParts, { name, part }: WorksheetEntry): Promise<Table[]> {
  const rels = relationshipsPart(part);
  if (!parts.has(rels)) return [];
  const tables: Table[] = [];
  for (const { kind, target } of parseRelationships(await parts.text(rels), part)) {
    if (kind !== "table" || !parts.has(target)) continue;
    const root = parseXml(await parts.text(target));
    const area = parseArea(root.attributes.get("ref") ?? "", name);
    if (!area) continue;
    tables.push({
      name: root.attributes.get("displayName") ?? root.attributes.get("name") ?? "",
      area,
      headerRows: Number(root.attributes.get("headerRowCount") ?? 1),
      totalsRows: Number(root.attributes.get("totalsRowCount") ?? 0),
      columns: childrenNamed(childNamed(root, "tableColumns"), "tableColumn").map(
        ({ attributes }) => attributes.get("name") ?? "",
      ),
    });
  }
  return tables;
}
