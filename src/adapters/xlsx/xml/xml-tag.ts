import { FileUnreadableError } from "../../../port/workbook-errors";
import { unescapeXml } from "./xml-text";

/** An element's name as its tag spells it. */
export interface XmlName {
  readonly qualified: string;
  /** With its colon: `x:`, or empty. */
  readonly prefix: string;
  readonly local: string;
}

/**
 * The start tag that was scanned last. It makes no string nobody asked for: attributes are known by their
 * places in the piece, and each name of an element is made once.
 */
export class XmlTag {
  private piece = "";
  /** Four positions for each attribute: its name's and its value's extent. */
  private readonly places: number[] = [];
  private count = 0;
  private readonly names: (XmlName | undefined)[] = [];
  private nameStart = 0;
  private nameEnd = 0;
  private nameHash = 0;
  closesItself = false;

  /** Scans the tag that begins at `start`, and says where it ends; −1 while its end is not there yet. */
  scan(piece: string, start: number): number {
    const { places } = this;
    const { length } = piece;
    this.piece = piece;
    let at = start + 1;
    let hash = 0;
    let code = 0;
    for (; at < length; at++) {
      code = piece.charCodeAt(at);
      if (code <= 32 || code === 62 || code === 47) break;
      hash = (hash * 31 + code) | 0;
    }
    if (at >= length) return -1;
    this.nameStart = start + 1;
    this.nameEnd = at;
    this.nameHash = hash;
    let count = 0;
    for (;;) {
      while (code <= 32) code = piece.charCodeAt(++at);
      if (code === 62 /* > */ || code === 47 /* / */) break;
      const from = at;
      while (code > 32 && code !== 61 /* = */ && code !== 62 && code !== 47) code = piece.charCodeAt(++at);
      places[count] = from;
      places[count + 1] = at;
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
      places[count + 2] = at + 1;
      places[count + 3] = end;
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
    if (this.nameEnd === start + 1) damaged();
    this.count = count;
    return at + 1;
  }

  name(): XmlName {
    const { piece, nameStart, nameEnd } = this;
    const slot = this.nameHash & 255;
    const known = this.names[slot];
    if (known?.qualified.length === nameEnd - nameStart && piece.startsWith(known.qualified, nameStart))
      return known;
    const qualified = piece.slice(nameStart, nameEnd);
    const colon = qualified.indexOf(":") + 1;
    const name = { qualified, prefix: qualified.slice(0, colon), local: qualified.slice(colon) };
    this.names[slot] = name;
    return name;
  }

  attribute(name: string): string | undefined {
    const at = this.find(name);
    return at < 0 ? undefined : this.valueAt(at);
  }

  /** Where the attribute's value stands in the piece, without its quotes. */
  attributeExtent(name: string): readonly [number, number] | undefined {
    const at = this.find(name);
    return at < 0 ? undefined : [this.places[at + 2]!, this.places[at + 3]!];
  }

  /** Every attribute with its full name. */
  attributeMap(): Map<string, string> {
    const all = new Map<string, string>();
    for (let at = 0; at < this.count; at += 4)
      all.set(this.piece.slice(this.places[at], this.places[at + 1]), this.valueAt(at));
    return all;
  }

  private valueAt(at: number): string {
    return unescapeXml(this.piece.slice(this.places[at + 2], this.places[at + 3]));
  }

  private find(name: string): number {
    const { places, piece } = this;
    for (let at = 0; at < this.count; at += 4) {
      const from = places[at]!;
      if (places[at + 1]! - from === name.length && piece.startsWith(name, from)) return at;
    }
    return -1;
  }
}

function damaged(): never {
  throw new FileUnreadableError("damaged");
}
