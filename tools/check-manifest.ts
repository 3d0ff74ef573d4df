// Prints what is wrong with manifest.xml, a line each: npm run check:manifest
import { readFileSync } from "node:fs";
import { associatedFunctions } from "./manifest/associated-functions";
import { checkManifest } from "./manifest/check-manifest";
import { pngSize } from "./manifest/png-size";

const functions = associatedFunctions(readFileSync("src/commands/commands.ts", "utf8"));
const faults = checkManifest(readFileSync("manifest.xml", "utf8"), { pngSize, functions });
for (const fault of faults) process.stderr.write(`manifest.xml ${fault}\n`);
if (faults.length === 0) process.stdout.write("✔ manifest.xml is sound\n");
process.exitCode = faults.length > 0 ? 1 : 0;
