// Prints what a browser loads of dist/addin, raw and gzip, and fails where the first screen is too heavy:
// npm run bench:size
import { FIRST_SCRIPTS_LIMIT, firstScripts, loadedFiles, sizeOf, type LoadedFile } from "./loaded-files";

const kilobytes = (bytes: number) => (bytes / 1024).toFixed(1).padStart(8);
const print = (...cells: readonly string[]) => process.stdout.write(`${cells.join(" ")}\n`);
const printSize = (label: string, { raw, gzip }: Pick<LoadedFile, "raw" | "gzip">) =>
  print(label.padEnd(44), kilobytes(raw), kilobytes(gzip));

const files = loadedFiles("dist/addin").sort((one, other) => other.gzip - one.gzip);
print("KB".padEnd(44), "raw".padStart(8), "gzip".padStart(8));
print("first screen");
for (const file of files.filter(({ isFirst }) => isFirst)) printSize(`  ${file.name}`, file);
print("when needed");
for (const file of files.filter(({ isFirst }) => !isFirst)) printSize(`  ${file.name}`, file);
const first = sizeOf(firstScripts(files));
printSize("JavaScript to the first button", first);
printSize("JavaScript in all", sizeOf(files.filter(({ isScript }) => isScript)));
if (first.gzip > FIRST_SCRIPTS_LIMIT) {
  process.stderr.write(`The first screen is above ${FIRST_SCRIPTS_LIMIT / 1024} KB gzip.\n`);
  process.exitCode = 1;
}
