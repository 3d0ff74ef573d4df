import { FileUnreadableError } from "../../../port/workbook-errors";
import { readZipDirectory } from "../zip/zip-directory";
import { PackageParts } from "./package-parts";

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];

/** @throws {FileUnreadableError} saying why the bytes are no package */
export function openPackage(bytes: Uint8Array): PackageParts {
  if (beginsWith(bytes, COMPOUND_FILE)) {
    throw new FileUnreadableError(hasStream(bytes, "EncryptedPackage") ? "password-protected" : "old-xls");
  }
  if (!beginsWith(bytes, ZIP)) throw new FileUnreadableError("not-a-workbook");
  return new PackageParts(readZipDirectory(bytes));
}

function beginsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}

/** A compound file keeps its directory in records of 128 bytes that begin with a UTF-16 name. */
function hasStream(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((character) => [character.charCodeAt(0), 0]);
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}
