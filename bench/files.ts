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
 * is to the floor of the same round. What the adapter takes alone stands in brackets. Start-up is apart: the clock
 * runs from when the file has been loaded. `files.js JOB FILE` is one such process.
 */
const ROUNDS = 5;

/** A job begins when it is called, or when it says so. */
const jobs: Readonly<Record<string, (bytes: Uint8Array, begin: () => void) => unknown>> = {
  floor(bytes) {
    const parts = unzipSync(bytes);
    for (const name of ["xl/sharedStrings.xml", "xl/worksheets/sheet1.xml"]) {
      new SaxesParser().write(strFromU8(parts[name]!)).close();
    }
  },
  "(read)": async (bytes) => (await openXlsx(bytes)).read(),
  "read and validated": async (bytes) => checkPlan(await openXlsx(bytes)),
  "(written)": async (bytes, begin) => {
    const workbook = await openXlsx(bytes);
    const { patch } = await previewScores(workbook);
    begin();
    await workbook.apply(patch);
    return workbook.save();
  },
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
  let started = performance.now();
  await jobs[job]?.(bytes, () => (started = performance.now()));
  return { ms: performance.now() - started, megabytes: process.resourceUsage().maxRSS / 1024 };
}

function compare(what: string, xlsx: Uint8Array, folder: string): void {
  const file = join(folder, "bench.xlsx");
  writeFileSync(file, xlsx);
  const names = Object.keys(jobs);
  const rounds = Array.from({ length: ROUNDS }, () => names.map((job) => inNewProcess(job, file)));
  names.forEach((job, place) => {
    const ratio = median(rounds.map((round) => round[place]!.ms / round[0]!.ms)).toFixed(2);
    print(`${what}, ${job}`, medianOf(rounds.map((round) => round[place]!)), `${ratio} × floor`);
  });
}

/** What every command pays before it reads its file. */
function startUp(): void {
  const runs = Array.from({ length: ROUNDS }, () => {
    const started = performance.now();
    const { megabytes } = inNewProcess("nothing", __filename);
    return { ms: performance.now() - started, megabytes };
  });
  print("start-up", medianOf(runs), "");
}

function inNewProcess(job: string, file: string): Run {
  return JSON.parse(execFileSync(process.execPath, [__filename, job, file], { encoding: "utf8" })) as Run;
}

function medianOf(runs: readonly Run[]): Run {
  return { ms: median(runs.map(({ ms }) => ms)), megabytes: median(runs.map(({ megabytes }) => megabytes)) };
}

function print(what: string, { ms, megabytes }: Run, ratio: string): void {
  const figures = `${ms.toFixed(0).padStart(6)} ms ${ratio.padStart(12)} ${megabytes.toFixed(0).padStart(5)} MB`;
  process.stdout.write(`${what.padEnd(48)} ${figures}\n`);
}

function median(figures: readonly number[]): number {
  return [...figures].sort((one, other) => one - other)[figures.length >> 1]!;
}

async function main([job, file]: readonly string[]): Promise<void> {
  if (job && file) return void process.stdout.write(JSON.stringify(await runJob(job, file)));
  const folder = mkdtempSync(join(tmpdir(), "phaen-bench-"));
  try {
    startUp();
    const valuesOf = (rows: number) => planShapes[PART_4]!(rows).sheets[0]!.values;
    compare("20,000 rows", part4Xlsx(valuesOf(20_000)), folder);
    compare("20,000 rows inline", part4Xlsx(valuesOf(20_000), "inline"), folder);
    compare("100,000 rows", part4Xlsx(valuesOf(100_000)), folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

void main(process.argv.slice(2));
