import { crc32 } from "./crc32";
import { joinBytes } from "./join-bytes";

/** A part ready to be stored in an archive. */
export interface PackedPart {
  /** 0 stored, 8 deflated. */
  readonly method: 0 | 8;
  readonly data: Uint8Array;
  readonly crc: number;
  readonly size: number;
}

export function storedPart(content: Uint8Array): PackedPart {
  return { method: 0, data: content, crc: crc32(content), size: content.length };
}

/**
 * Deflates a part while its text is still being made, so that a large worksheet never stands in
 * memory as a whole. The platform does it beside our own work.
 */
export async function deflatedPart(pieces: Iterable<string>): Promise<PackedPart> {
  const stream = new CompressionStream("deflate-raw");
  const writer = stream.writable.getWriter();
  const collected = collect(stream.readable);
  const encoder = new TextEncoder();
  let crc = 0;
  let size = 0;
  for (const piece of pieces) {
    const bytes = encoder.encode(piece);
    crc = crc32(bytes, crc);
    size += bytes.length;
    await writer.ready;
    void writer.write(bytes);
  }
  await writer.close();
  return { method: 8, data: await collected, crc, size };
}

async function collect(stream: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  const reader = stream.getReader();
  const pieces: Uint8Array[] = [];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    pieces.push(value);
  }
  return joinBytes(pieces);
}
