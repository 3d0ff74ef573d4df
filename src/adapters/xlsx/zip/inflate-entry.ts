import { FileUnreadableError } from "../../../port/workbook-errors";
import { crc32 } from "./crc32";
import type { ZipDirectory, ZipEntry } from "./zip-directory";

/** Bytes that may still be inflated; shared by all parts of one file. */
export interface InflateBudget {
  left: number;
}

/**
 * Inflates one entry and hands it on piece by piece. What counts against `budget` and `limit` (bytes)
 * is what came out, whatever sizes the file declares. The platform's own inflater is twice as fast
 * as one in JavaScript and never holds the whole part.
 * @throws {FileUnreadableError} `too-large`, `damaged`, or `password-protected` for an encrypted entry
 */
export async function inflateEntry(
  { bytes }: ZipDirectory,
  entry: ZipEntry,
  budget: InflateBudget,
  limit: number,
  take: (chunk: Uint8Array) => void,
): Promise<void> {
  if (entry.flags & 1) throw new FileUnreadableError("password-protected");
  if (entry.method !== 0 && entry.method !== 8) throw new FileUnreadableError("damaged");
  const data = bytes.subarray(entry.dataStart, entry.dataStart + entry.compressedSize);
  let size = 0;
  let crc = 0;
  const receive = (chunk: Uint8Array): void => {
    size += chunk.length;
    budget.left -= chunk.length;
    if (size > limit || budget.left < 0) throw new FileUnreadableError("too-large");
    crc = crc32(chunk, crc);
    if (chunk.length > 0) take(chunk);
  };

  if (entry.method === 0) receive(data);
  else await inflate(data, receive);
  if (size !== entry.size || crc !== entry.crc) throw new FileUnreadableError("damaged");
}

async function inflate(data: Uint8Array, receive: (chunk: Uint8Array) => void): Promise<void> {
  const stream = new DecompressionStream("deflate-raw");
  const writer = stream.writable.getWriter();
  // What goes wrong with the data reaches the reader, too.
  const written = Promise.allSettled([writer.write(data as Uint8Array<ArrayBuffer>), writer.close()]);
  const reader = stream.readable.getReader();
  for (;;) {
    const { done, value } = await nextChunk(reader);
    if (done) break;
    try {
      receive(value);
    } catch (error) {
      await reader.cancel();
      throw error;
    }
  }
  await written;
}

async function nextChunk(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<ReadableStreamReadResult<Uint8Array>> {
  try {
    return await reader.read();
  } catch (cause) {
    throw new FileUnreadableError("damaged", { cause });
  }
}
