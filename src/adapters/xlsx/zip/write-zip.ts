import { joinBytes } from "./join-bytes";
import type { PackedPart } from "./packed-part";
import type { ZipDirectory, ZipEntry } from "./zip-directory";

/** 1 January 1980: the same workbook always gives the same bytes. */
const EPOCH = 0x0021_0000;

/**
 * The archive with some parts changed: a name in `changes` is replaced or added, or left out where
 * it is null. All other entries are copied as they stand, still compressed.
 */
export function writeZip(zip: ZipDirectory, changes: ReadonlyMap<string, PackedPart | null>): Uint8Array {
  const bodies: Uint8Array[] = [];
  const records: Uint8Array[] = [];
  let offset = 0;
  const put = (body: readonly Uint8Array[], record: Uint8Array): void => {
    bodies.push(...body);
    records.push(record);
    for (const { length } of body) offset += length;
  };

  for (const entry of zip.entries) {
    const part = changes.get(entry.name);
    if (part === undefined) {
      put([zip.bytes.subarray(entry.start, entry.end)], movedRecord(entry, offset));
    } else if (part !== null) {
      const { body, record } = headed(entry.record.subarray(46, 46 + nameLength(entry)), part, offset, entry);
      put(body, record);
    }
  }
  const known = new Set(zip.entries.map(({ name }) => name));
  for (const [name, part] of changes) {
    if (part === null || known.has(name)) continue;
    const { body, record } = headed(new TextEncoder().encode(name), part, offset);
    put(body, record);
  }
  return joinBytes([...bodies, ...records, endRecord(records, offset, zip.comment)]);
}

function nameLength({ record }: ZipEntry): number {
  return record[28]! | (record[29]! << 8);
}

function movedRecord({ record, offsetAt }: ZipEntry, offset: number): Uint8Array {
  // Not slice(): a Buffer's slice is no copy.
  const moved = Uint8Array.from(record);
  const view = new DataView(moved.buffer);
  view.setUint32(offsetAt.position, offset, true);
  if (offsetAt.wide) view.setUint32(offsetAt.position + 4, 0, true);
  return moved;
}

/** A local header with its data, and the matching record; time, system and attributes are those of `like`. */
function headed(
  name: Uint8Array,
  { method, data, crc, size }: PackedPart,
  offset: number,
  like?: ZipEntry,
): { body: Uint8Array[]; record: Uint8Array } {
  const old = like && new DataView(like.record.buffer, like.record.byteOffset, like.record.byteLength);

  const record = new Uint8Array(46 + name.length);
  const view = new DataView(record.buffer);
  view.setUint32(0, 0x02014b50, true);
  view.setUint16(4, old ? old.getUint16(4, true) : 20, true);
  view.setUint16(6, 20, true);
  // Only the flag for UTF-8 names still holds: sizes stand in the header again.
  view.setUint16(8, old ? old.getUint16(8, true) & 0x0800 : 0x0800, true);
  view.setUint16(10, method, true);
  view.setUint32(12, old ? old.getUint32(12, true) : EPOCH, true);
  view.setUint32(16, crc, true);
  view.setUint32(20, data.length, true);
  view.setUint32(24, size, true);
  view.setUint16(28, name.length, true);
  view.setUint32(38, old ? old.getUint32(38, true) : 0, true);
  view.setUint32(42, offset, true);
  record.set(name, 46);

  const header = new Uint8Array(30 + name.length);
  new DataView(header.buffer).setUint32(0, 0x04034b50, true);
  header.set(record.subarray(6, 30), 4);
  header.set(name, 30);
  return { body: [header, data], record };
}

function endRecord(records: readonly Uint8Array[], offset: number, comment: Uint8Array): Uint8Array {
  const size = records.reduce((sum, { length }) => sum + length, 0);
  if (records.length >= 0xffff || offset + size >= 0xffffffff)
    throw new Error("The archive would need zip64");
  const end = new Uint8Array(22 + comment.length);
  const view = new DataView(end.buffer);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, records.length, true);
  view.setUint16(10, records.length, true);
  view.setUint32(12, size, true);
  view.setUint32(16, offset, true);
  view.setUint16(20, comment.length, true);
  end.set(comment, 22);
  return end;
}
