import { FileUnreadableError } from "../../../port/workbook-errors";
import { unescapeXml } from "./xml-text";

/** An element's name as its tag spells it. */
export interface XmlName {
  readonly qualified: string;
  /** With its colon: `x:`, or empty. */
  readonly prefix: string;
  readonly local: string;
}

export interface XmlSink {
  /** `scanner` answers for the tag's attributes and extent during the call. `depth` is 1 at the root. */
  open(name: XmlName, depth: number, scanner: XmlScanner): void;
  /** A run of text inside the current element; call `scanner.text()` if it is wanted. */
  text(depth: number, scanner: XmlScanner): void;
  close(name: XmlName, depth: number, scanner: XmlScanner): void;
  /**
   * May take a whole element by itself, if it stands complete at `at` (a `<`) in a form it knows, and
   * says where it ends; 0 leaves it to the scanner. `depth` is that of the element around it.
   */
  shortcut?(piece: string, at: number, depth: number): number;
}

/** No text or tag of a real workbook is longer than this many characters. */
const LONGEST_TOKEN = 2_000_000;

/**
 * A strict, namespace-blind XML scanner that takes a document in pieces. It holds no more than the
 * piece and an unfinished token, and makes no string nobody asked for: that is why worksheets of
 * many megabytes go through it and not through a general parser. Offsets count characters from the
 * document's start.
 * @throws {FileUnreadableError} `xml-entities` for any document type, `damaged` for what is no XML
 */
export class XmlScanner {
  private piece = "";
  private base = 0;
  private readonly stack: XmlName[] = [];
  private readonly names: (XmlName | undefined)[] = [];
  private hasRoot = false;

  private tokenStart = 0;
  private tokenEnd = 0;
  private isVerbatim = false;
  private closesItself = false;
  /** Four positions for each attribute of the current tag: its name's and its value's extent. */
  private readonly attributes: number[] = [];
  private attributeCount = 0;

  constructor(private readonly sink: XmlSink) {}

  get start(): number {
    return this.base + this.tokenStart;
  }
  get end(): number {
    return this.base + this.tokenEnd;
  }
  get isSelfClosing(): boolean {
    return this.closesItself;
  }

  text(): string {
    const raw = this.piece.slice(this.tokenStart, this.tokenEnd);
    return this.isVerbatim ? raw.replace(/\r\n?/g, "\n") : unescapeXml(raw);
  }

  attribute(name: string): string | undefined {
    const at = this.find(name);
    if (at < 0) return undefined;
    return unescapeXml(this.piece.slice(this.attributes[at + 2], this.attributes[at + 3]));
  }

  /** Where the attribute's value stands, without its quotes. */
  attributeExtent(name: string): readonly [number, number] | undefined {
    const at = this.find(name);
    return at < 0 ? undefined : [this.base + this.attributes[at + 2]!, this.base + this.attributes[at + 3]!];
  }

  /** Every attribute of the tag with its full name. */
  attributeMap(): Map<string, string> {
    const all = new Map<string, string>();
    for (let at = 0; at < this.attributeCount; at += 4) {
      const [from, to, start, end] = this.attributes.slice(at, at + 4);
      all.set(this.piece.slice(from, to), unescapeXml(this.piece.slice(start, end)));
    }
    return all;
  }

  push(chunk: string): void {
    this.piece = this.piece === "" ? chunk : this.piece + chunk;
    const done = this.scan();
    this.base += done;
    this.piece = this.piece.slice(done);
    if (this.piece.length > LONGEST_TOKEN) throw new FileUnreadableError("too-large");
  }

  finish(): void {
    if (!this.hasRoot || this.stack.length > 0 || this.piece.trim() !== "") damaged();
  }

  /** Scans as many whole tokens as there are, and says where the next one begins. */
  private scan(): number {
    const { piece, stack, sink } = this;
    let at = 0;
    for (;;) {
      const open = piece.indexOf("<", at);
      if (open < 0) return at;
      if (open > at) this.emitText(at, open, false);
      const past = sink.shortcut?.(piece, open, stack.length) ?? 0;
      if (past > 0) {
        at = past;
        continue;
      }
      const kind = piece.charCodeAt(open + 1);
      let end: number;
      if (kind === 47 /* / */) {
        end = piece.indexOf(">", open);
        if (end++ < 0) return open;
        this.emitClose(open, end);
      } else if (kind === 33 /* ! */) {
        end = this.scanDeclaration(open);
        if (end < 0) return open;
      } else if (kind === 63 /* ? */) {
        end = piece.indexOf("?>", open);
        if (end < 0) return open;
        end += 2;
      } else {
        end = this.scanTag(open);
        if (end < 0) return open;
        const name = stack[stack.length - 1]!;
        sink.open(name, stack.length, this);
        if (this.closesItself) {
          sink.close(name, stack.length, this);
          stack.pop();
        }
      }
      at = end;
    }
  }

  private emitText(start: number, end: number, isVerbatim: boolean): void {
    const { stack } = this;
    this.tokenStart = start;
    this.tokenEnd = end;
    this.isVerbatim = isVerbatim;
    if (stack.length > 0) this.sink.text(stack.length, this);
    else if (this.piece.slice(start, end).replace("\ufeff", "").trim() !== "") damaged();
  }

  private emitClose(start: number, end: number): void {
    const { piece, stack } = this;
    const name = stack[stack.length - 1];
    if (!name || !piece.startsWith(name.qualified, start + 2)) damaged();
    const rest = start + 2 + name.qualified.length;
    if (rest !== end - 1 && piece.slice(rest, end - 1).trim() !== "") damaged();
    this.tokenStart = start;
    this.tokenEnd = end;
    this.closesItself = false;
    this.sink.close(name, stack.length, this);
    stack.pop();
  }

  /** A comment or a CDATA section; −1 while its end is not there yet. */
  private scanDeclaration(start: number): number {
    const { piece } = this;
    if (piece.startsWith("<!--", start)) {
      const end = piece.indexOf("-->", start + 4);
      return end < 0 ? -1 : end + 3;
    }
    if (piece.startsWith("<![CDATA[", start)) {
      const end = piece.indexOf("]]>", start + 9);
      if (end < 0) return -1;
      this.emitText(start + 9, end, true);
      return end + 3;
    }
    if (piece.startsWith("<!DOCTYPE", start)) throw new FileUnreadableError("xml-entities");
    if (piece.length - start >= 9) damaged();
    return -1;
  }

  /** Scans a start tag and puts its name on the stack; −1 while its end is not there yet. */
  private scanTag(start: number): number {
    const { piece, attributes } = this;
    const { length } = piece;
    let at = start + 1;
    let hash = 0;
    let code = 0;
    for (; at < length; at++) {
      code = piece.charCodeAt(at);
      if (code <= 32 || code === 62 || code === 47) break;
      hash = (hash * 31 + code) | 0;
    }
    if (at >= length) return -1;
    const nameEnd = at;
    let count = 0;
    for (;;) {
      while (code <= 32) code = piece.charCodeAt(++at);
      if (code === 62 /* > */ || code === 47 /* / */) break;
      const from = at;
      while (code > 32 && code !== 61 /* = */ && code !== 62 && code !== 47) code = piece.charCodeAt(++at);
      attributes[count] = from;
      attributes[count + 1] = at;
      while (code <= 32) code = piece.charCodeAt(++at);
      // NaN: the piece ends here.
      if (code !== code) return -1;
      if (code !== 61 || at === from) damaged();
      do code = piece.charCodeAt(++at);
      while (code <= 32);
      if (code !== code) return -1;
      if (code !== 34 && code !== 39) damaged();
      const end = piece.indexOf(code === 34 ? '"' : "'", at + 1);
      if (end < 0) return -1;
      attributes[count + 2] = at + 1;
      attributes[count + 3] = end;
      count += 4;
      at = end + 1;
      code = piece.charCodeAt(at);
      if (code !== code) return -1;
      if (code > 32 && code !== 62 && code !== 47) damaged();
    }
    this.closesItself = code === 47;
    if (this.closesItself && piece.charCodeAt(++at) !== 62) {
      if (at >= length) return -1;
      damaged();
    }
    if (nameEnd === start + 1) damaged();
    if (this.stack.length === 0) {
      if (this.hasRoot) damaged();
      this.hasRoot = true;
    }
    this.attributeCount = count;
    this.tokenStart = start;
    this.tokenEnd = at + 1;
    this.stack.push(this.nameAt(start + 1, nameEnd, hash));
    return at + 1;
  }

  private nameAt(start: number, end: number, hash: number): XmlName {
    const slot = hash & 255;
    const known = this.names[slot];
    if (known && known.qualified.length === end - start && this.piece.startsWith(known.qualified, start))
      return known;
    const qualified = this.piece.slice(start, end);
    const colon = qualified.indexOf(":") + 1;
    const name = { qualified, prefix: qualified.slice(0, colon), local: qualified.slice(colon) };
    this.names[slot] = name;
    return name;
  }

  private find(name: string): number {
    const { attributes, piece } = this;
    for (let at = 0; at < this.attributeCount; at += 4) {
      const from = attributes[at]!;
      if (attributes[at + 1]! - from === name.length && piece.startsWith(name, from)) return at;
    }
    return -1;
  }
}

function damaged(): never {
  throw new FileUnreadableError("damaged");
}
