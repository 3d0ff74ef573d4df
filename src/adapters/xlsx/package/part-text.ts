import { textDecoderFor, type DecodeText } from "./text-decoder-for";

/** Fewer, larger pieces are scanned faster. */
const PIECE = 65_536;
const GREATER_THAN = 62;

/**
 * Decodes a part's bytes into pieces that end behind a `>` where they can, so that whoever scans
 * them rarely has to join two. A byte order mark stays in the text: writing it back changes nothing.
 */
export class PartDecoder {
  private textOf: DecodeText | undefined;
  private readonly pending = new Uint8Array(2 * PIECE);
  private count = 0;

  constructor(private readonly take: (piece: string) => void) {}

  push(chunk: Uint8Array): void {
    for (let at = 0; at < chunk.length;) {
      const part = chunk.subarray(at, at + this.pending.length - this.count);
      this.pending.set(part, this.count);
      this.count += part.length;
      at += part.length;
      if (this.count >= PIECE) this.decode(this.lastEnd());
    }
  }

  /** @throws {FileUnreadableError} `damaged`, as `push`, for bytes that are no text */
  finish(): void {
    this.decode(this.count, false);
  }

  /** The place to cut: behind the last `>`, or before what may be half a character. */
  private lastEnd(): number {
    const { pending, count } = this;
    const end = pending.subarray(0, count).lastIndexOf(GREATER_THAN) + 1;
    if (end > 0) return end;
    let at = count - 1;
    while (at > 0 && (pending[at]! & 0xc0) === 0x80) at--;
    return at > 0 ? at : count;
  }

  private decode(end: number, more = true): void {
    const bytes = this.pending.subarray(0, end);
    this.textOf ??= textDecoderFor(bytes);
    this.take(this.textOf(bytes, more));
    this.pending.copyWithin(0, end, this.count);
    this.count -= end;
  }
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
