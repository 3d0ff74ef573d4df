import { randomBytes } from "node:crypto";
import nodeFs, { type Stats } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import type { Trouble } from "../core/messages/trouble";
import { CommandTrouble } from "./command-trouble";

/**
 * Puts `bytes` at `path`, all of them or none: a temporary file beside it is written, flushed and
 * renamed. A link stays and its target is replaced; an existing file's permissions stay.
 * @throws {CommandTrouble} if it cannot; then `path` is as it was and no temporary file is left
 */
export function replaceFile(path: string, bytes: Uint8Array, fs: typeof nodeFs = nodeFs): void {
  let folder = dirname(path);
  try {
    const target = linkTarget(fs, path);
    folder = dirname(target);
    const mode = replaceableMode(fs, target);
    const temporary = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString("hex")}.tmp`);
    try {
      writeFlushed(fs, temporary, bytes, mode);
      fs.renameSync(temporary, target);
    } catch (error) {
      fs.rmSync(temporary, { force: true });
      throw error;
    }
  } catch (error) {
    if (error instanceof CommandTrouble) throw new CommandTrouble(error.trouble, path);
    throw new CommandTrouble(writeTrouble(error as NodeJS.ErrnoException, folder), path, { cause: error });
  }
}

/** Where a link leads, even if nothing is there yet. */
function linkTarget(fs: typeof nodeFs, path: string, hops = 40): string {
  const link = fs.lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  if (!link || hops === 0) return path;
  return linkTarget(fs, resolve(fs.realpathSync(dirname(path)), fs.readlinkSync(path)), hops - 1);
}

/** The permissions of the file that will be replaced; undefined where there is none. */
function replaceableMode(fs: typeof nodeFs, target: string): number | undefined {
  const stats: Stats | undefined = fs.statSync(target, { throwIfNoEntry: false });
  if (stats === undefined) return undefined;
  if (stats.isDirectory()) throw new CommandTrouble({ code: "out-is-folder", facts: {} });
  if (!stats.isFile()) throw new CommandTrouble({ code: "out-is-no-file", facts: {} });
  // A rename would replace a read-only file without asking.
  fs.accessSync(target, fs.constants.W_OK);
  return stats.mode & 0o777;
}

function writeFlushed(fs: typeof nodeFs, path: string, bytes: Uint8Array, mode: number | undefined): void {
  const file = fs.openSync(path, "wx");
  try {
    fs.writeFileSync(file, bytes);
    if (mode !== undefined) fs.fchmodSync(file, mode);
    fs.fsyncSync(file);
  } finally {
    fs.closeSync(file);
  }
}

function writeTrouble({ code, message }: NodeJS.ErrnoException, folder: string): Trouble {
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
      // A folder of the system's own, such as /proc, takes no files and says that it is not there.
      return nodeFs.statSync(folder, { throwIfNoEntry: false })?.isDirectory()
        ? { code: "out-not-allowed", facts: {} }
        : { code: "out-folder-missing", facts: { folder } };
    case "ENOSPC":
    case "EDQUOT":
    case "EFBIG":
      return { code: "disk-full", facts: {} };
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return { code: "out-not-allowed", facts: {} };
    default:
      return { code: "out-not-writable", facts: { reason: code ?? message } };
  }
}
