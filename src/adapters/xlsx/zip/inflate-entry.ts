import { Inflate } from "fflate";
import { FileUnreadableError } from "../../../port/workbook-errors";
import { crc32 } from "./crc32";
import type { ZipDirectory, ZipEntry } from "./zip-directory";

/** Bytes that may still be inflated; shared by all parts of one file. */
export interface InflateBudget {
  left: number;
}

/** Small enough that a step of a bomb (about 1000 : 1) stays far below a hundred megabytes. */
const STEP = 32_768;

/**
 * Inflates one entry in steps and hands each on. What counts against `budget` and `limit` (bytes)
 * is what came out, whatever sizes the file declares.
 * @throws {FileUnreadableError} `too-large`, `damaged`, or `password-protected` for an encrypted entry
 */
export function inflateEntry(
  { bytes }: ZipDirectory,
  entry: ZipEntry,
  budget: InflateBudget,
  limit: number,
  take: (chunk: Uint8Array) => void,
): void {
  if (entry.flags & 1) throw new FileUnreadableError("password-protected");
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

  if (entry.method === 0) {
    for (let at = 0; at < data.length; at += STEP) receive(data.subarray(at, at + STEP));
  } else if (entry.method === 8) {
    inflate(data, receive);
  } else {
    throw new FileUnreadableError("damaged");
  }
  if (size !== entry.size || crc !== entry.crc) throw new FileUnreadableError("damaged");
}

function inflate(data: Uint8Array, receive: (chunk: Uint8Array) => void): void {
  const stream = new Inflate(receive);
  try {
    for (let at = 0; at < data.length; at += STEP) {
      stream.push(data.subarray(at, at + STEP), at + STEP >= data.length);
    }
  } catch (error) {
    if (isFlateError(error)) throw new FileUnreadableError("damaged", { cause: error });
    throw error;
  }
}

/** fflate's own errors carry a number. */
function isFlateError(error: unknown): boolean {
  return error instanceof Error && "code" in error && typeof error.code === "number";
}
