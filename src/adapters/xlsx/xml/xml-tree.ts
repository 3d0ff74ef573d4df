import { XmlScanner, type XmlSink } from "./xml-scanner";

/** An element with its place in the source: `start`…`end` around it, `innerStart`…`innerEnd` inside its tags. */
export interface XmlElement {
  readonly prefix: string;
  readonly local: string;
  /** Full names, with any prefix. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** The text directly inside the element. */
  readonly text: string;
  readonly start: number;
  readonly innerStart: number;
  readonly innerEnd: number;
  readonly end: number;
  readonly isSelfClosing: boolean;
}

type Growing = { -readonly [K in keyof XmlElement]: XmlElement[K] } & { children: Growing[] };

/**
 * Reads a whole small part; worksheets and shared strings are scanned instead.
 * @throws {FileUnreadableError} as `XmlScanner` does
 */
export function parseXml(source: string): XmlElement {
  const sink = new TreeSink();
  const scanner = new XmlScanner(sink);
  scanner.push(source);
  scanner.finish();
  return sink.root!;
}

class TreeSink implements XmlSink {
  root: XmlElement | undefined;
  private readonly stack: Growing[] = [];

  open: XmlSink["open"] = ({ prefix, local }, _depth, scanner) => {
    const { start, end, isSelfClosing } = scanner;
    const attributes = scanner.attributeMap();
    const element: Growing = {
      prefix,
      local,
      attributes,
      children: [],
      text: "",
      start,
      innerStart: end,
      innerEnd: end,
      end,
      isSelfClosing,
    };
    this.stack.at(-1)?.children.push(element);
    this.root ??= element;
    this.stack.push(element);
  };

  text: XmlSink["text"] = (_depth, scanner) => {
    this.stack.at(-1)!.text += scanner.text();
  };

  close: XmlSink["close"] = (_name, _depth, scanner) => {
    const element = this.stack.pop()!;
    if (element.isSelfClosing) return;
    element.innerEnd = scanner.start;
    element.end = scanner.end;
  };
}

export function childNamed(parent: XmlElement | undefined, local: string): XmlElement | undefined {
  return parent?.children.find((child) => child.local === local && child.prefix === parent.prefix);
}

export function childrenNamed(parent: XmlElement | undefined, local: string): readonly XmlElement[] {
  return parent?.children.filter((child) => child.local === local && child.prefix === parent.prefix) ?? [];
}

/** An attribute by its local name, whatever prefix the file gave its namespace: `id` finds `r:id`. */
export function attributeLike(element: XmlElement, local: string): string | undefined {
  for (const [name, value] of element.attributes) if (name.endsWith(`:${local}`)) return value;
  return undefined;
}

/** An xsd:boolean; absent is `fallback`. */
export function isTrue(value: string | undefined, fallback = false): boolean {
  return value === undefined ? fallback : value === "1" || value === "true";
}
