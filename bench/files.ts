import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { openXlsx } from "../src/adapters/xlsx/open-xlsx";
import { checkPlan } from "../src/app/check-plan";
import { previewScores } from "../src/app/fill-scores";
import { part4Xlsx } from "./part-4-xlsx";
import { PART_4, planShapes } from "./plan-shapes";

/*
 * An .xlsx with one part-4 table, against the floor: unzipping it with fflate and parsing its two large parts into
 * nothing with saxes. Each figure is the median of fresh processes, so that memory is each job's own, and its ratio
 * is to the floor of the same round. `files.cjs JOB FILE` is one such process.
 */
const ROUNDS = 5;

const jobs: Readonly<Record<string, (bytes: Uint8Array) => unknown>> = {
  floor(bytes) {
    const parts = unzipSync(bytes);
    for (const name of ["xl/sharedStrings.xml", "xl/worksheets/sheet1.xml"]) {
      new SaxesParser().write(strFromU8(parts[name]!)).close();
    }
  },
  "read and validated": async (bytes) => checkPlan(await openXlsx(bytes)),
  "filled and written": async (bytes) => {
    const workbook = await openXlsx(bytes);
    await workbook.apply((await previewScores(workbook)).patch);
    return workbook.save();
  },
};

interface Run {
  readonly ms: number;
  readonly megabytes: number;
}

async function runJob(job: string, file: string): Promise<Run> {
  const bytes = new Uint8Array(readFileSync(file));
  const started = performance.now();
  await jobs[job]?.(bytes);
  return { ms: performance.now() - started, megabytes: process.resourceUsage().maxRSS / 1024 };
}

function compare(rows: number, folder: string): void {
  const file = join(folder, `${rows}.xlsx`);
  writeFileSync(file, part4Xlsx(planShapes[PART_4]!(rows).sheets[0]!.values));
  const names = Object.keys(jobs);
  const rounds = Array.from({ length: ROUNDS }, () =>
    names.map(
      (job) =>
        JSON.parse(execFileSync(process.execPath, [__filename, job, file], { encoding: "utf8" })) as Run,
    ),
  );
  names.forEach((job, place) => {
    const ratio = median(rounds.map((round) => round[place]!.ms / round[0]!.ms)).toFixed(2);
    const ms = median(rounds.map((round) => round[place]!.ms)).toFixed(0);
    const megabytes = median(rounds.map((round) => round[place]!.megabytes)).toFixed(0);
    const speed = `${rows.toLocaleString("en-US")} rows, ${job}`.padEnd(40);
    process.stdout.write(
      `${speed} ${ms.padStart(6)} ms ${ratio.padStart(5)} × floor ${megabytes.padStart(5)} MB\n`,
    );
  });
}

function median(figures: readonly number[]): number {
  return [...figures].sort((one, other) => one - other)[figures.length >> 1]!;
}

async function main([job, file]: readonly string[]): Promise<void> {
  if (job && file) return void process.stdout.write(JSON.stringify(await runJob(job, file)));
  const folder = mkdtempSync(join(tmpdir(), "phaen-bench-"));
  try {
    for (const rows of [20_000, 100_000]) compare(rows, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

void main(process.argv.slice(2));
