/** Node's own zlib, much faster than its web streams; undefined in browsers and in Node before 20.16. */
export function findNodeZlib() {
  return globalThis.process?.getBuiltinModule?.("node:zlib");
}
