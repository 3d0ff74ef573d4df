import { readFile } from "node:fs/promises";
import type { Locale } from "../core/messages/locale";
import type { Trouble } from "../core/messages/trouble";
import { CommandTrouble } from "./command-trouble";
import { startProgress } from "./start-progress";
import type { FileWorkbook, World } from "./world";

/**
 * @throws {CommandTrouble} if the file system does not give the file
 * @throws {FileUnreadableError} if it is no workbook that can be read
 */
export async function openWorkbookFile(
  { openWorkbook, err }: World,
  file: string,
  locale: Locale,
): Promise<FileWorkbook> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    throw new CommandTrouble(readTrouble(error as NodeJS.ErrnoException), file, { cause: error });
  }
  const done = startProgress(err, locale.cli.reading(file), bytes.length);
  try {
    return await openWorkbook(bytes);
  } finally {
    done();
  }
}

function readTrouble({ code, message }: NodeJS.ErrnoException): Trouble {
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
      return { code: "file-missing", facts: {} };
    case "EISDIR":
      return { code: "file-is-folder", facts: {} };
    case "EACCES":
    case "EPERM":
      return { code: "file-not-allowed", facts: {} };
    case "ERR_FS_FILE_TOO_LARGE":
      return { code: "too-large", facts: {} };
    default:
      return { code: "file-not-readable", facts: { reason: code ?? message } };
  }
}
