import { FileUnreadableError } from "../../../port/workbook-errors";
import { crc32 } from "./crc32";
import type { PackedPart } from "./packed-part";

/** Bytes that may still be inflated; shared by all parts of one file. */
export interface InflateBudget {
  left: number;
}

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
  else await inflate(data, receive);
  if (size !== part.size || crc !== part.crc) throw new FileUnreadableError("damaged");
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

async function nextChunk(
  reader: ReadableStreamDefaultReader<Uint8Array>,
): Promise<ReadableStreamReadResult<Uint8Array>> {
  try {
    return await reader.read();
  } catch (cause) {
    throw new FileUnreadableError("damaged", { cause });
  }
}
