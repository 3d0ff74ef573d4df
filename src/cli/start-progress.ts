import type { Terminal } from "./world";

/** Smaller files are done before anyone could read the line. */
const LARGE = 1_000_000;

/**
 * Tells a person at a terminal that a large file (of `bytes`) takes a moment. The returned function takes
 * the line away again. Reading is synchronous work, so that a timer would fire only when all is over.
 */
export function startProgress(err: Terminal, line: string, bytes: number): () => void {
  if (!err.isTTY || bytes < LARGE) return () => undefined;
  err.write(line);
  return () => void err.write("\r\u001b[K");
}
