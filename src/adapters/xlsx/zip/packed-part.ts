import { crc32 } from "./crc32";
import { findNodeZlib } from "./find-node-zlib";
import { joinBytes } from "./join-bytes";

/** A part ready to be stored in an archive. */
export interface PackedPart {
  /** 0 stored, 8 deflated. */
  readonly method: 0 | 8;
  readonly data: Uint8Array;
  readonly crc: number;
  readonly size: number;
}

/** Twice as fast as zlib's usual 6, and a sixth larger. Browsers do not let us choose. */
const LEVEL = 3;

export function storedPart(content: Uint8Array): PackedPart {
  return { method: 0, data: content, crc: crc32(content), size: content.length };
}

/**
 * Deflates a part while its text is still being made, so that a large worksheet never stands in
 * memory as a whole. The platform does it beside our own work.
 */
export async function deflatedPart(pieces: Iterable<string>): Promise<PackedPart> {
  const stream = deflater();
  const writer = stream.writable.getWriter();
  const collected = collect(stream.readable);
  const encoder = new TextEncoder();
  let room = new Uint8Array();
  let crc = 0;
  let size = 0;
  for (const piece of pieces) {
    // `encode` counts before it writes, which takes three times as long.
    if (room.length < 3 * piece.length) room = new Uint8Array(3 * piece.length);
    const bytes = room.slice(0, encoder.encodeInto(piece, room).written);
    crc = crc32(bytes, crc);
    size += bytes.length;
    await writer.ready;
    void writer.write(bytes);
  }
  await writer.close();
  return { method: 8, data: await collected, crc, size };
}

function deflater(): CompressionStream {
  const zlib = findNodeZlib();
  const node = globalThis.process?.getBuiltinModule?.("node:stream");
  if (!zlib || !node) return new CompressionStream("deflate-raw");
  return node.Duplex.toWeb(zlib.createDeflateRaw({ level: LEVEL })) as CompressionStream;
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
