import { fromCellText } from "../xml/cell-text";
import { unescapeXml } from "../xml/xml-text";
import { XmlScanner, type XmlSink } from "../xml/xml-scanner";
import type { PackageParts } from "../package/package-parts";
import { LongList } from "./long-list";

/** All shared strings in order: plain or rich, without phonetic readings. */
export async function readSharedStrings(parts: PackageParts, part: string): Promise<string[]> {
  const sink = new SharedStringSink();
  const scanner = new XmlScanner(sink);
  await parts.stream(part, (piece) => scanner.push(piece));
  scanner.finish();
  return sink.strings.all();
}

const PLAIN_START = "<si><t";
const KEPT_SPACE = ' xml:space="preserve">';
const PLAIN_END = "</t></si>";
const GREATER_THAN = 62;

class SharedStringSink implements XmlSink {
  readonly strings = new LongList<string>();
  private current = "";
  private isWanted = false;
  private inRun = false;

  // sst > si > t, or sst > si > r > t; phonetic runs (rPh) hold a t as well.
  open: XmlSink["open"] = ({ local }, depth) => {
    if (depth === 2) this.current = "";
    else if (depth === 3) {
      this.inRun = local === "r";
      this.isWanted = local === "t";
    } else if (depth === 4) this.isWanted = this.inRun && local === "t";
  };

  /** Nearly all strings of nearly all files are plain: `<si><t>…</t></si>`. Takes all of them from here on. */
  shortcut = (piece: string, at: number, depth: number): number => {
    if (depth !== 1) return 0;
    let taken = 0;
    for (let end = this.takePlain(piece, at); end > 0; end = this.takePlain(piece, end)) taken = end;
    return taken;
  };

  /** Where the string that begins at `at` ends; 0 if it has another form or is not complete. */
  private takePlain(piece: string, at: number): number {
    if (!piece.startsWith(PLAIN_START, at)) return 0;
    let start = at + PLAIN_START.length;
    if (piece.charCodeAt(start) === GREATER_THAN) start++;
    else if (piece.startsWith(KEPT_SPACE, start)) start += KEPT_SPACE.length;
    else return 0;
    const end = piece.indexOf("<", start);
    if (end < 0 || !piece.startsWith(PLAIN_END, end)) return 0;
    this.strings.push(fromCellText(unescapeXml(piece.slice(start, end))));
    return end + PLAIN_END.length;
  }

  text: XmlSink["text"] = (depth, scanner) => {
    if (this.isWanted && (depth === 3 || depth === 4)) this.current += scanner.text();
  };

  close: XmlSink["close"] = ({ local }, depth) => {
    if (depth === 2 && local === "si") this.strings.push(fromCellText(this.current));
    else if (depth >= 3) this.isWanted = false;
  };
}
