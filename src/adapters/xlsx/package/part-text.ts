import { FileUnreadableError } from "../../../port/workbook-errors";

/** Fewer, larger pieces are scanned faster. */
const PIECE = 65_536;
const LESS_THAN = 60;

/**
 * Decodes a part's bytes into pieces that end before a `<` where they can, so that whoever scans
 * them rarely has to join two. A byte order mark stays in the text: writing it back changes nothing.
 */
export class PartDecoder {
  private decoder: TextDecoder | undefined;
  private readonly pending = new Uint8Array(2 * PIECE);
  private count = 0;

  constructor(private readonly take: (piece: string) => void) {}

  push(chunk: Uint8Array): void {
    for (let at = 0; at < chunk.length;) {
      const part = chunk.subarray(at, at + this.pending.length - this.count);
      this.pending.set(part, this.count);
      this.count += part.length;
      at += part.length;
      if (this.count >= PIECE) this.decode(this.lastTag());
    }
  }

  finish(): void {
    this.decode(this.count, false);
  }

  /** The place to cut: the last `<`, or all there is. */
  private lastTag(): number {
    const at = this.pending.subarray(0, this.count).lastIndexOf(LESS_THAN);
    return at > 0 ? at : this.count;
  }

  private decode(end: number, stream = true): void {
    this.take(this.textOf(this.pending.subarray(0, end), stream));
    this.pending.copyWithin(0, end, this.count);
    this.count -= end;
  }

  private textOf(bytes: Uint8Array, stream: boolean): string {
    this.decoder ??= new TextDecoder(encodingOf(bytes), { fatal: true, ignoreBOM: true });
    try {
      return this.decoder.decode(bytes, { stream });
    } catch (cause) {
      throw new FileUnreadableError("damaged", { cause });
    }
  }
}

/** Parts are UTF-8 or, rarely, UTF-16, which begins with a byte order mark. */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return "utf-8";
}

/** A text in pieces, so that a long one is not encoded all at once. Both halves of a surrogate pair stay together. */
export function* inPieces(text: string): Generator<string> {
  for (let at = 0; at < text.length;) {
    const isInPair = /[\ud800-\udbff]/.test(text.charAt(at + PIECE - 1));
    const end = at + PIECE + (isInPair ? 1 : 0);
    yield text.slice(at, end);
    at = end;
  }
}

/** Parts are written as UTF-8, whatever they were: the declaration may not say otherwise. */
export function asUtf8(text: string): string {
  return text.replace(/^(\ufeff?<\?xml[^>]*?encoding=["'])utf-16[^"']*/i, "$1UTF-8");
}
