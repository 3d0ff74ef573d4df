import { editText } from "../xml/edit-text";
import { escapeXml } from "../xml/xml-text";
import { parseXml } from "../xml/xml-tree";

export const CONTENT_TYPES = "[Content_Types].xml";

export function addContentType(xml: string, part: string, type: string): string {
  const root = parseXml(xml);
  const text = `<${root.prefix}Override PartName="/${escapeXml(part)}" ContentType="${type}"/>`;
  return editText(xml, [{ start: root.innerEnd, end: root.innerEnd, text }]);
}

export function removeContentType(xml: string, part: string): string {
  const wanted = `/${part}`.toLowerCase();
  const gone = parseXml(xml).children.filter(
    ({ local, attributes }) => local === "Override" && attributes.get("PartName")?.toLowerCase() === wanted,
  );
  return editText(
    xml,
    gone.map(({ start, end }) => ({ start, end, text: "" })),
  );
}
