import { SaxesParser } from "saxes";

/** An element with its name as written (`bt:Image`), and the line on which it begins. */
export interface XmlElement {
  readonly name: string;
  readonly line: number;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Its own text, trimmed. */
  readonly text: string;
}

interface Draft extends XmlElement {
  readonly children: Draft[];
  text: string;
}

/** @throws {Error} if `xml` is not well formed, with the line and column */
export function parseXml(xml: string): XmlElement {
  const parser = new SaxesParser<{ position: true; xmlns: false }>({ position: true, xmlns: false });
  const open: Draft[] = [];
  let root: Draft | undefined;
  parser.on("opentag", ({ name, attributes }) => {
    const element: Draft = { name, line: parser.line, attributes, children: [], text: "" };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on("text", (text) => {
    const element = open.at(-1);
    if (element) element.text += text.trim();
  });
  parser.on("closetag", () => void open.pop());
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(xml).close();
  if (!root) throw new Error("no element");
  return root;
}

/** The element and all within it, in the order of the file. */
export function withinXml(element: XmlElement): readonly XmlElement[] {
  return [element, ...element.children.flatMap(withinXml)];
}
