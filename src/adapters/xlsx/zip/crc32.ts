import { findNodeZlib } from "./find-node-zlib";

/** Sixteen tables one after the other, so that sixteen bytes are taken at a time: this runs over every byte. */
const T = makeTables();

function makeTables(): Int32Array {
  const tables = new Int32Array(16 * 256);
  for (let i = 0; i < 256; i++) {
    let value = i;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    tables[i] = value;
  }
  for (let i = 256; i < tables.length; i++)
    tables[i] = (tables[i - 256]! >>> 8) ^ tables[tables[i - 256]! & 255]!;
  return tables;
}

/** The CRC-32 of zip archives; pass the result for the bytes before as `crc` to go on. */
export function crc32(bytes: Uint8Array, crc = 0): number {
  // Node's begins anew at an array that was never given any room.
  if (bytes.length === 0) return crc;
  const zlib = findNodeZlib();
  return zlib ? zlib.crc32(bytes, crc) : crc32InScript(bytes, crc);
}

function crc32InScript(bytes: Uint8Array, crc: number): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = bytes.length - 15;
  let c = ~crc;
  let i = 0;
  for (; i < whole; i += 16) {
    const a = c ^ view.getInt32(i, true);
    c =
      crcOfFourBytes(a, 3072) ^
      crcOfFourBytes(view.getInt32(i + 4, true), 2048) ^
      crcOfFourBytes(view.getInt32(i + 8, true), 1024) ^
      crcOfFourBytes(view.getInt32(i + 12, true), 0);
  }
  for (; i < bytes.length; i++) c = T[(c ^ bytes[i]!) & 255]! ^ (c >>> 8);
  return ~c >>> 0;
}

function crcOfFourBytes(word: number, table: number): number {
  return (
    T[table + 768 + (word & 255)]! ^
    T[table + 512 + ((word >>> 8) & 255)]! ^
    T[table + 256 + ((word >>> 16) & 255)]! ^
    T[table + (word >>> 24)]!
  );
}
