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
/** Bytes that come out at a time, where we may say so: each piece is a trip to another thread. */
const ROOM = 65_536;

export function storedPart(content: Uint8Array): PackedPart {
  return { method: 0, data: content, crc: crc32(content), size: content.length };
}

/**
 * Deflates a part while its text is still being made, so that a large worksheet never stands in
 * memory as a whole. The platform does it beside our own work.
 */
export async function deflatedPart(pieces: Iterable<string>): Promise<PackedPart> {
  const deflater = nodeDeflater() ?? streamDeflater();
  const encoder = new TextEncoder();
  // One is filled while the other is being deflated.
  const rooms: [Bytes, Bytes] = [new Uint8Array(), new Uint8Array()];
  let written: Promise<void> | undefined;
  let crc = 0;
  let size = 0;
  for (const piece of pieces) {
    // `encode` counts before it writes, which takes three times as long.
    if (rooms[0].length < 3 * piece.length) rooms[0] = new Uint8Array(3 * piece.length);
    const bytes = rooms[0].subarray(0, encoder.encodeInto(piece, rooms[0]).written);
    crc = crc32(bytes, crc);
    size += bytes.length;
    await written;
    written = deflater.write(bytes);
    rooms.reverse();
  }
  await written;
  return { method: 8, data: joinBytes(await deflater.end()), crc, size };
}

type Bytes = Uint8Array<ArrayBuffer>;

interface Deflater {
  /** Resolves once the bytes are no longer needed. */
  write(bytes: Bytes): Promise<void>;
  /** All that came out. */
  end(): Promise<readonly Uint8Array[]>;
}

function nodeDeflater(): Deflater | undefined {
  const stream = findNodeZlib()?.createDeflateRaw({ level: LEVEL, chunkSize: ROOM });
  if (!stream) return undefined;
  const pieces: Uint8Array[] = [];
  stream.on("data", (piece: Uint8Array) => pieces.push(piece));
  return {
    write: (bytes) =>
      new Promise((resolve, reject) => {
        stream.write(bytes, (error) => (error ? reject(error) : resolve()));
      }),
    end: () =>
      new Promise((resolve, reject) => {
        stream.once("end", () => resolve(pieces)).once("error", reject);
        stream.end();
      }),
  };
}

function streamDeflater(): Deflater {
  const stream = new CompressionStream("deflate-raw");
  const writer = stream.writable.getWriter();
  const collected = collect(stream.readable);
  return {
    // It may resolve before the bytes are deflated.
    write: (bytes) => writer.write(bytes.slice()),
    async end() {
      await writer.close();
      return collected;
    },
  };
}

async function collect(stream: ReadableStream<Uint8Array>): Promise<readonly Uint8Array[]> {
  const reader = stream.getReader();
  const pieces: Uint8Array[] = [];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return pieces;
    pieces.push(value);
  }
}
