import { openXlsx } from "../adapters/xlsx/open-xlsx";
import { runPhaen } from "./run-phaen";

// A reader that closes the pipe (phaen … | head) has seen enough.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit();
  throw error;
});

void runPhaen(process.argv.slice(2), {
  openWorkbook: openXlsx,
  out: process.stdout,
  err: process.stderr,
  env: process.env,
}).then((code) => {
  process.exitCode = code;
});
