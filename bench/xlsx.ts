import { readFileSync, writeFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { openXlsx } from "../src/adapters/xlsx/open-xlsx";
import type { NewCell, NewSheet } from "../src/core/patch/new-sheet";
import { thaiTableXlsx } from "./thai-table-xlsx";

/*
 * Reading and writing an .xlsx file against the floor: unzipping it and parsing its two large parts
 * into nothing, in the same process. `xlsx.ts ROWS [ROUNDS]` compares times; `xlsx.ts ROWS floor|whole`
 * does one of them once, for peak memory.
 */
const [rows = "20000", mode = "5"] = process.argv.slice(2);
const file = `${process.env["TMPDIR"] ?? "/tmp"}/thai-table-${rows}.xlsx`;
const work = { floor, read, whole };

void main();

async function main(): Promise<void> {
  if (mode === "make") return writeFileSync(file, thaiTableXlsx(Number(rows)));
  const bytes = new Uint8Array(readFileSync(file));
  const sheet = newSheet(20_000);
  if (mode in work) {
    await work[mode as keyof typeof work](bytes, sheet);
  } else {
    const times = { floor: [] as number[], read: [] as number[], whole: [] as number[] };
    for (let round = 0; round < Number(mode); round++) {
      for (const name of ["floor", "read", "whole"] as const) {
        // With --expose-gc, nobody pays for another's garbage.
        globalThis.gc?.();
        times[name].push(await cpu(() => work[name](bytes, sheet)));
      }
    }
    for (const name of ["read", "whole"] as const) {
      const ratios = times[name].map((time, i) => (time / times.floor[i]!).toFixed(2));
      report(
        `${name} / floor: first ${ratios[0]}, then ${ratios.slice(1).join(" ")} (${median(times[name])} / ${median(times.floor)} ms)`,
      );
    }
  }
  report(`${mode}: peak ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
}

function floor(bytes: Uint8Array): void {
  const parts = unzipSync(bytes);
  for (const name of ["xl/sharedStrings.xml", "xl/worksheets/sheet1.xml"]) {
    new SaxesParser().write(strFromU8(parts[name]!)).close();
  }
}

async function read(bytes: Uint8Array): Promise<void> {
  await (await openXlsx(bytes)).read();
}

async function whole(bytes: Uint8Array, sheet: NewSheet): Promise<void> {
  const workbook = await openXlsx(bytes);
  await workbook.read();
  await workbook.apply([{ kind: "add-sheet", sheet }]);
  workbook.save();
}

/** Processor time, garbage collection included: other work on the machine does not count. */
async function cpu(run: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function median(times: readonly number[]): number {
  return Math.round([...times].sort((one, other) => one - other)[times.length >> 1]!);
}

function report(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Ten columns: texts, numbers and two formulas a row. */
function newSheet(count: number): NewSheet {
  const cells: NewCell[] = [];
  for (let row = 0; row < count; row++) {
    for (let column = 0; column < 10; column++) {
      const content =
        column < 3
          ? { value: `ตัวชี้วัดที่ ${row} ของสำนักงานเขต ${column}` }
          : column < 8
            ? { value: row + column / 4 }
            : {
                value: row * 2,
                formula: column === 8 ? `=D${row + 1}+E${row + 1}` : `=IFERROR(D${row + 1}/E${row + 1},0)`,
              };
      cells.push({ row, column, content, style: column < 3 ? TEXT : NUMBER });
    }
  }
  return {
    name: "แบบให้คะแนน",
    font: { name: "TH SarabunPSK", size: 14 },
    cells,
    merges: [],
    widths: [20],
    heights: new Map(),
    frozenRows: 1,
    print: { landscape: true },
  };
}

const TEXT = { wrap: true, border: true } as const;
const NUMBER = { align: "right", border: true } as const;
