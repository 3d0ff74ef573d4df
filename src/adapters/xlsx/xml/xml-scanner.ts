import { FileUnreadableError } from "../../../port/workbook-errors";
import { XmlTag, type XmlName } from "./xml-tag";
import { unescapeXml } from "./xml-text";

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
  private readonly tag = new XmlTag();
  private hasRoot = false;

  private tokenStart = 0;
  private tokenEnd = 0;
  private isVerbatim = false;

  constructor(private readonly sink: XmlSink) {}

  get start(): number {
    return this.base + this.tokenStart;
  }
  get end(): number {
    return this.base + this.tokenEnd;
  }
  get isSelfClosing(): boolean {
    return this.tag.closesItself;
  }

  text(): string {
    const raw = this.piece.slice(this.tokenStart, this.tokenEnd);
    return this.isVerbatim ? raw.replace(/\r\n?/g, "\n") : unescapeXml(raw);
  }

  attribute(name: string): string | undefined {
    return this.tag.attribute(name);
  }

  /** Where the attribute's value stands, without its quotes. */
  attributeExtent(name: string): readonly [number, number] | undefined {
    const extent = this.tag.attributeExtent(name);
    return extent && [this.base + extent[0], this.base + extent[1]];
  }

  /** Every attribute of the tag with its full name. */
  attributeMap(): Map<string, string> {
    return this.tag.attributeMap();
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
        if (this.tag.closesItself) {
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
    this.tag.closesItself = false;
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
    const end = this.tag.scan(this.piece, start);
    if (end < 0) return -1;
    if (this.stack.length === 0) {
      if (this.hasRoot) damaged();
      this.hasRoot = true;
    }
    this.tokenStart = start;
    this.tokenEnd = end;
    this.stack.push(this.tag.name());
    return end;
  }
}

function damaged(): never {
  throw new FileUnreadableError("damaged");
}
