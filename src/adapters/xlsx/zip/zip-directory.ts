import { FileUnreadableError } from "../../../port/workbook-errors";
import type { PackedPart } from "./packed-part";

/** One file of a zip archive, as the central directory tells of it. */
export interface ZipEntry {
  readonly name: string;
  readonly flags: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Where the compressed data begin. */
  readonly dataStart: number;
  /** The local header, the data, the descriptor and any padding, up to the next entry. */
  readonly start: number;
  readonly end: number;
  /** The entry's record in the central directory, and where in it the local offset stands. */
  readonly record: Uint8Array;
  readonly offsetAt: { readonly position: number; readonly wide: boolean };
}

export interface ZipDirectory {
  readonly bytes: Uint8Array;
  readonly entries: readonly ZipEntry[];
  readonly comment: Uint8Array;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const RECORD = 0x02014b50;
const LOCAL = 0x04034b50;

/** @throws {FileUnreadableError} `truncated` if the directory is cut off, `damaged` if it contradicts itself */
export function readZipDirectory(bytes: Uint8Array): ZipDirectory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const { count, size, offset } = directoryExtent(view, end);
  if (offset + size > end) throw new FileUnreadableError("truncated");

  const heads: Omit<ZipEntry, "end" | "dataStart">[] = [];
  let at = offset;
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || view.getUint32(at, true) !== RECORD) throw new FileUnreadableError("damaged");
    const length =
      46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (at + length > end) throw new FileUnreadableError("damaged");
    heads.push(readRecord(bytes.subarray(at, at + length)));
    at += length;
  }
  return {
    bytes,
    entries: withExtents(heads, view, offset),
    comment: bytes.slice(end + 22, end + 22 + view.getUint16(end + 20, true)),
  };
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw new FileUnreadableError("truncated");
}

function directoryExtent(view: DataView, end: number): { count: number; size: number; offset: number } {
  const plain = {
    count: view.getUint16(end + 10, true),
    size: view.getUint32(end + 12, true),
    offset: view.getUint32(end + 16, true),
  };
  const isWide = plain.count === 0xffff || plain.size === 0xffffffff || plain.offset === 0xffffffff;
  const locator = end - 20;
  if (!isWide || locator < 0 || view.getUint32(locator, true) !== LOCATOR_64) return plain;
  const at = wideNumber(view, locator + 8);
  if (at + 56 > end || view.getUint32(at, true) !== END_64) throw new FileUnreadableError("damaged");
  return {
    count: wideNumber(view, at + 32),
    size: wideNumber(view, at + 40),
    offset: wideNumber(view, at + 48),
  };
}

function readRecord(record: Uint8Array): Omit<ZipEntry, "end" | "dataStart"> {
  const view = new DataView(record.buffer, record.byteOffset, record.byteLength);
  const nameLength = view.getUint16(28, true);
  let compressedSize = view.getUint32(20, true);
  let size = view.getUint32(24, true);
  let start = view.getUint32(42, true);
  let offsetAt = { position: 42, wide: false };

  let wide = wideExtra(view, 46 + nameLength, view.getUint16(30, true));
  const take = (): number => {
    if (wide === undefined || wide + 8 > record.length) throw new FileUnreadableError("damaged");
    wide += 8;
    return wideNumber(view, wide - 8);
  };
  if (size === 0xffffffff) size = take();
  if (compressedSize === 0xffffffff) compressedSize = take();
  if (start === 0xffffffff) {
    start = take();
    offsetAt = { position: wide! - 8, wide: true };
  }
  return {
    name: new TextDecoder().decode(record.subarray(46, 46 + nameLength)),
    flags: view.getUint16(8, true),
    method: view.getUint16(10, true),
    crc: view.getUint32(16, true),
    compressedSize,
    size,
    start,
    record,
    offsetAt,
  };
}

/** Where the numbers of the zip64 extra field begin. */
function wideExtra(view: DataView, start: number, length: number): number | undefined {
  for (let at = start; at + 4 <= start + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === 1) return at + 4;
  }
  return undefined;
}

function wideNumber(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 0x1_0000_0000;
}

function withExtents(
  heads: readonly Omit<ZipEntry, "end" | "dataStart">[],
  view: DataView,
  directory: number,
): ZipEntry[] {
  const starts = heads.map(({ start }) => start).sort((one, other) => one - other);
  const next = new Map(starts.map((start, i) => [start, starts[i + 1] ?? directory]));
  const names = new Set(heads.map(({ name }) => name));
  if (names.size < heads.length) throw new FileUnreadableError("damaged");
  return heads.map((head) => {
    const { start } = head;
    if (start + 30 > directory || view.getUint32(start, true) !== LOCAL)
      throw new FileUnreadableError("damaged");
    const dataStart = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
    const end = next.get(start)!;
    if (dataStart + head.compressedSize > end) throw new FileUnreadableError("damaged");
    return { ...head, dataStart, end };
  });
}

/**
 * The entry's content, still packed.
 * @throws {FileUnreadableError} `password-protected` if it is encrypted, `damaged` if packed in an unknown way
 */
export function packedEntry({ bytes }: ZipDirectory, entry: ZipEntry): PackedPart {
  const { flags, method, dataStart, compressedSize, crc, size } = entry;
  if (flags & 1) throw new FileUnreadableError("password-protected");
  if (method !== 0 && method !== 8) throw new FileUnreadableError("damaged");
  return { method, data: bytes.subarray(dataStart, dataStart + compressedSize), crc, size };
}
