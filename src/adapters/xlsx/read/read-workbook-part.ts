import { FileUnreadableError } from "../../../port/workbook-errors";
import type { PackageParts } from "../package/package-parts";
import { parseRelationships, relationshipsPart, type Relationship } from "../package/relationships";
import { attributeLike, childNamed, childrenNamed, parseXml, type XmlElement } from "../xml/xml-tree";

export interface WorksheetEntry {
  readonly name: string;
  readonly part: string;
  readonly isHidden: boolean;
  /** Its `<sheet>` and the place among all sheets, chart sheets included. */
  readonly element: XmlElement;
  readonly index: number;
}

export interface DefinedName {
  readonly name: string;
  /** The sheet it is confined to, by its place among all sheets. */
  readonly sheetIndex: number | undefined;
  /** What it stands for, without a leading `=`. */
  readonly text: string;
}

/** What the workbook part says, and where it says it. */
export interface WorkbookPart {
  readonly part: string;
  readonly xml: string;
  readonly root: XmlElement;
  readonly relationships: readonly Relationship[];
  readonly worksheets: readonly WorksheetEntry[];
  readonly definedNames: readonly DefinedName[];
  readonly sharedStrings: string | undefined;
  readonly styles: string | undefined;
}

/** @throws {FileUnreadableError} `not-a-workbook` if the package holds something else */
export async function readWorkbookPart(parts: PackageParts): Promise<WorkbookPart> {
  const part = await findWorkbook(parts);
  const xml = await parts.text(part);
  const root = parseXml(xml);
  if (root.local !== "workbook") throw new FileUnreadableError("not-a-workbook");
  const rels = relationshipsPart(part);
  const relationships = parts.has(rels) ? parseRelationships(await parts.text(rels), part) : [];
  const partOf = (kind: string): string | undefined => {
    const target = relationships.find((relationship) => relationship.kind === kind)?.target;
    return target !== undefined && parts.has(target) ? target : undefined;
  };
  return {
    part,
    xml,
    root,
    relationships,
    worksheets: findWorksheets(root, relationships),
    definedNames: childrenNamed(childNamed(root, "definedNames"), "definedName").map(
      ({ attributes, text }) => {
        const index = attributes.get("localSheetId");
        return {
          name: attributes.get("name") ?? "",
          sheetIndex: index === undefined ? undefined : Number(index),
          text,
        };
      },
    ),
    sharedStrings: partOf("sharedStrings"),
    styles: partOf("styles"),
  };
}

async function findWorkbook(parts: PackageParts): Promise<string> {
  const rels = relationshipsPart("");
  const main = parts.has(rels)
    ? parseRelationships(await parts.text(rels), "").find(({ kind }) => kind === "officeDocument")
    : undefined;
  const part = main?.target ?? "xl/workbook.xml";
  // A binary workbook (.xlsb) has workbook.bin here; a document or a presentation its own main part.
  if (!/\.xml$/i.test(part) || !parts.has(part)) throw new FileUnreadableError("not-a-workbook");
  return part;
}

function findWorksheets(root: XmlElement, relationships: readonly Relationship[]): WorksheetEntry[] {
  const targets = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  return childrenNamed(childNamed(root, "sheets"), "sheet").flatMap((element, index) => {
    const target = targets.get(attributeLike(element, "id") ?? "");
    if (target?.kind !== "worksheet") return [];
    const name = element.attributes.get("name") ?? "";
    const isHidden = /hidden$/i.test(element.attributes.get("state") ?? "");
    return [{ name, part: target.target, isHidden, element, index }];
  });
}
