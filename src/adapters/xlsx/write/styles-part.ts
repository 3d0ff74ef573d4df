import { CONTENT_TYPES, addContentType } from "../package/content-types";
import type { PackageParts } from "../package/package-parts";
import { addRelationship, relationshipsPart } from "../package/relationships";
import { EMPTY_STYLES } from "../empty-styles";
import type { WorkbookPart } from "../read/read-workbook-part";
import { StyleBook } from "./style-book";

const STYLES_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";
const RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles";

export async function openStyles(parts: PackageParts, { styles }: WorkbookPart): Promise<StyleBook> {
  return new StyleBook(styles === undefined ? EMPTY_STYLES : await parts.text(styles));
}

/** The package with the styles that were added; with a styles part, if it had none. */
export async function saveStyles(
  parts: PackageParts,
  workbook: WorkbookPart,
  styles: StyleBook,
): Promise<PackageParts> {
  if (!styles.isChanged) return parts;
  const { part, styles: known, relationships } = workbook;
  if (known !== undefined) return parts.with(new Map([[known, styles.toXml()]]));
  const name = `${part.slice(0, part.lastIndexOf("/") + 1)}styles.xml`;
  const rels = relationshipsPart(part);
  const id = `rIdStyles${relationships.length}`;
  return parts.with(
    new Map([
      [name, styles.toXml()],
      [rels, addRelationship(await parts.text(rels), id, RELATIONSHIP, "styles.xml")],
      [CONTENT_TYPES, addContentType(await parts.text(CONTENT_TYPES), name, STYLES_TYPE)],
    ]),
  );
}
