import { FileUnreadableError } from "../../../port/workbook-errors";
import { crc32 } from "./crc32";
import { findNodeZlib } from "./find-node-zlib";
import type { PackedPart } from "./packed-part";

/** Bytes that may still be inflated; shared by all parts of one file. */
export interface InflateBudget {
  left: number;
}

/** Bytes that come out at a time, where we may say so: each piece is a trip to another thread. */
const PIECE = 1_048_576;
const LEAST_PIECE = 1024;

/**
 * Inflates one part and hands it on piece by piece. What counts against `budget` and `limit` (bytes)
 * is what came out, whatever sizes the file declares. The platform's own inflater is twice as fast
 * as one in JavaScript and never holds the whole part.
 * @throws {FileUnreadableError} `too-large` or `damaged`
 */
export async function inflatePart(
  part: PackedPart,
  budget: InflateBudget,
  limit: number,
  take: (chunk: Uint8Array) => void,
): Promise<void> {
  const { method, data } = part;
  let size = 0;
  let crc = 0;
  const receive = (chunk: Uint8Array): void => {
    size += chunk.length;
    budget.left -= chunk.length;
    if (size > limit || budget.left < 0) throw new FileUnreadableError("too-large");
    crc = crc32(chunk, crc);
    if (chunk.length > 0) take(chunk);
  };

  if (method === 0) receive(data);
  else await inflate(part, receive);
  if (size !== part.size || crc !== part.crc) throw new FileUnreadableError("damaged");
}

async function inflate(part: PackedPart, receive: (chunk: Uint8Array) => void): Promise<void> {
  try {
    for await (const chunk of inflated(part)) receive(chunk);
  } catch (cause) {
    if (cause instanceof FileUnreadableError) throw cause;
    throw new FileUnreadableError("damaged", { cause });
  }
}

/** Node's own stream gives pieces of 16 KB, each a trip to another thread: its zlib takes a third of the time. */
function inflated({ data, size }: PackedPart): AsyncIterable<Uint8Array> {
  const zlib = findNodeZlib();
  if (!zlib) return inflatedByStream(data);
  // The size that the file declares may be wrong; it only says what room to make.
  const stream = zlib.createInflateRaw({ chunkSize: Math.min(PIECE, Math.max(LEAST_PIECE, size)) });
  stream.end(data);
  return stream;
}

async function* inflatedByStream(data: Uint8Array): AsyncGenerator<Uint8Array> {
  const stream = new DecompressionStream("deflate-raw");
  const writer = stream.writable.getWriter();
  // What goes wrong with the data reaches the reader, too.
  const written = Promise.allSettled([writer.write(data as Uint8Array<ArrayBuffer>), writer.close()]);
  const reader = stream.readable.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
  await written;
}
