import { existsSync, readFileSync } from "node:fs";

const SIGNATURE = "89504e470d0a1a0a";

/** Width and height as the file's header says; undefined where there is no PNG file. */
export function pngSize(path: string): { width: number; height: number } | undefined {
  if (!existsSync(path)) return undefined;
  const head = readFileSync(path).subarray(0, 24);
  if (head.toString("hex", 0, 8) !== SIGNATURE) return undefined;
  return { width: head.readUInt32BE(16), height: head.readUInt32BE(20) };
}
