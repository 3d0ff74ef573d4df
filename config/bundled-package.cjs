const { createHash } = require("node:crypto");
const { readFileSync } = require("node:fs");
const { buildSync } = require("esbuild");

const LOCK_FILE = readFileSync(require.resolve("../package-lock.json"));

/** A package as one file: each file of tests would load the thousands that it is made of anew. */
module.exports = {
  process: (_source, file) => ({ code: bundle(/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)[1]) }),
  getCacheKey: (_source, file) => createHash("sha256").update(file).update(LOCK_FILE).digest("hex"),
};

function bundle(name) {
  const { outputFiles } = buildSync({
    stdin: { contents: `export * from "${name}"`, resolveDir: __dirname },
    bundle: true,
    format: "cjs",
    external: ["react", "react-dom"],
    define: { "process.env.NODE_ENV": '"test"' },
    write: false,
    logLevel: "error",
  });
  return outputFiles[0].text;
}
