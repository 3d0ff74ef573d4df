import { emptyXlsx } from "../adapters/xlsx/empty-xlsx";
import { openXlsx } from "../adapters/xlsx/open-xlsx";
import { leaveWhenOutputIsLost } from "./leave-when-output-is-lost";
import { runPhaen } from "./run-phaen";

const args = process.argv.slice(2);
leaveWhenOutputIsLost(args);
void runPhaen(args, {
  openWorkbook: openXlsx,
  newWorkbook: () => openXlsx(emptyXlsx()),
  out: process.stdout,
  err: process.stderr,
  env: process.env,
  now: () => new Date(),
}).then((code) => {
  process.exitCode = code;
});
