// Prints what a browser loads of dist/addin, raw and gzip, and fails where the first screen is too heavy:
// npm run build && npm run bench:size
import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const FOLDER = "dist/addin";
/** Our own JavaScript up to the first usable button. */
const LIMIT = 130 * 1024;

const page = readFileSync(`${FOLDER}/taskpane.html`, "utf8");
const files = readdirSync(FOLDER).filter((name) => /\.(js|css|woff2)$/.test(name));
const rows = files.map((name) => {
  const bytes = readFileSync(`${FOLDER}/${name}`);
  const isFirst = page.includes(name);
  return {
    name,
    isFirst,
    isScript: name.endsWith(".js"),
    raw: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
  };
});

const kilobytes = (bytes) => (bytes / 1024).toFixed(1).padStart(8);
const print = (label, { raw, gzip }) =>
  console.log(`${label.padEnd(44)} ${kilobytes(raw)} ${kilobytes(gzip)}`);
const sum = (some) => ({
  raw: some.reduce((total, { raw }) => total + raw, 0),
  gzip: some.reduce((total, { gzip }) => total + gzip, 0),
});

console.log(`${"KB".padEnd(44)} ${"raw".padStart(8)} ${"gzip".padStart(8)}`);
for (const isFirst of [true, false]) {
  console.log(isFirst ? "first screen" : "when needed");
  const group = rows.filter((row) => row.isFirst === isFirst).sort((one, other) => other.gzip - one.gzip);
  for (const row of group) print(`  ${row.name}`, row);
}
const first = sum(rows.filter(({ isFirst, isScript }) => isFirst && isScript));
print("JavaScript to the first button", first);
print("JavaScript in all", sum(rows.filter(({ isScript }) => isScript)));
if (first.gzip > LIMIT) {
  console.error(`The first screen is above ${LIMIT / 1024} KB gzip.`);
  process.exitCode = 1;
}
