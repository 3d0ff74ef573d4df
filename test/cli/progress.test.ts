import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openXlsx } from "../../src/adapters/xlsx/open-xlsx";
import type { CellWrite } from "../../src/core/patch/patch";
import { writeFileSync } from "node:fs";
import { aFolder, phaen } from "../support/phaen";

const folder = aFolder({ "plan.xlsx": readFileSync("assets/sample-plan-2568.xlsx") });
const sheet = "แบบให้คะแนน";

async function type(file: string, cells: Readonly<Record<string, number>>): Promise<void> {
  const workbook = await openXlsx(readFileSync(join(folder, file)));
  const writes = Object.entries(cells).map(([cell, value]): CellWrite => {
    const at = { sheet, row: Number(cell.slice(1)) - 1, column: cell.charCodeAt(0) - 65 };
    return { kind: "write", at, was: { value: null }, becomes: { value } };
  });
  await workbook.apply(writes);
  writeFileSync(join(folder, file), workbook.save());
}

test("says that there are no such columns, and adds them to OUT", async () => {
  const without = phaen(folder, "progress", "plan.xlsx", "--lang", "en");
  expect(without).toMatchObject({ code: 0, err: "" });
  expect(without.out).toContain("Add them with --out FILE.");
  expect(phaen(folder, "progress", "plan.xlsx", "--out", "columns.xlsx").out).toContain(
    "เขียน 99 เซลล์ลงใน columns.xlsx",
  );
  const { sheets } = await (await openXlsx(readFileSync(join(folder, "columns.xlsx")))).read();
  const header = sheets
    .find(({ name }) => name === sheet)
    ?.values.find((cells) => cells?.includes("ผล 6 เดือน"));
  expect(header?.slice(-4)).toEqual(["คะแนน", "ผล 6 เดือน", "ผล 9 เดือน", "ผล 12 เดือน"]);
});

test("tells the score at each part of the year and each indicator's trend", async () => {
  phaen(folder, "progress", "plan.xlsx", "--out", "year.xlsx");
  const told = () => JSON.parse(phaen(folder, "progress", "year.xlsx", "--json").out) as Told;
  const [first, second] = told().rows;
  await type("year.xlsx", {
    [first!.actuals[0]!.cell.cell]: 0.9,
    [second!.actuals[0]!.cell.cell]: 2,
    [second!.actuals[1]!.cell.cell]: 1,
  });
  const { stages, rows, written } = told();
  expect(written).toBe(0);
  expect(
    stages.map(({ at, reported, total }) => [at, reported, total && Math.round(total.min * 100) / 100]),
  ).toEqual([
    [6, 2, 6.09],
    [9, 1, 4.8],
    [12, 0, null],
    ["now", 23, 96.08],
  ]);
  expect(rows[0]).toMatchObject({
    code: "5127",
    trend: "better",
    actuals: [{ at: 6, value: 90 }, {}, {}, { at: "now", value: 95 }],
  });
  const { out } = phaen(folder, "progress", "year.xlsx");
  expect(out).toMatch(/^12 เดือน .*ยังไม่มีผล$/m);
  expect(out).toMatch(/^1\.1-1 +5127 .* 90% +- +- +95% +ดีขึ้น$/m);
});

test("names what stands in the way", () => {
  phaen(folder, "template", "--out", "empty.xlsx");
  expect(phaen(folder, "progress", "plan.xlsx", "other.xlsx")).toMatchObject({ code: 2 });
  expect(phaen(folder, "progress", "gone.xlsx").err).toContain("ไม่พบไฟล์");
  expect(phaen(folder, "progress", "--help").out).toContain("phaen progress plan-2568.xlsx --out");
});

interface Told {
  readonly written: number;
  readonly stages: readonly {
    readonly at: number | "now";
    readonly reported: number;
    readonly total: { readonly min: number } | null;
  }[];
  readonly rows: readonly {
    readonly actuals: readonly { readonly cell: { readonly cell: string } }[];
    readonly trend: string | null;
  }[];
}
