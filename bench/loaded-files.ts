import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** Bytes of our own JavaScript up to the first usable button, compressed, that a build may have at the most. */
export const FIRST_SCRIPTS_LIMIT = 130 * 1024;

export interface LoadedFile {
  readonly name: string;
  /** The page names it: it is loaded before the first screen. */
  readonly isFirst: boolean;
  readonly isScript: boolean;
  /** Bytes. */
  readonly raw: number;
  readonly gzip: number;
}

/** What a browser loads of a build of the add-in. */
export function loadedFiles(folder: string): LoadedFile[] {
  const page = readFileSync(join(folder, "taskpane.html"), "utf8");
  const names = readdirSync(folder).filter((name) => /\.(js|css|woff2)$/.test(name));
  return names.map((name) => {
    const bytes = readFileSync(join(folder, name));
    return {
      name,
      isFirst: page.includes(name),
      isScript: name.endsWith(".js"),
      raw: bytes.length,
      gzip: gzipSync(bytes, { level: 9 }).length,
    };
  });
}

export function sizeOf(files: readonly LoadedFile[]): Pick<LoadedFile, "raw" | "gzip"> {
  return {
    raw: files.reduce((total, { raw }) => total + raw, 0),
    gzip: files.reduce((total, { gzip }) => total + gzip, 0),
  };
}

export function firstScripts(files: readonly LoadedFile[]): LoadedFile[] {
  return files.filter(({ isFirst, isScript }) => isFirst && isScript);
}
