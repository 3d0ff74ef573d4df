import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openXlsx } from "../../src/adapters/xlsx/open-xlsx";
import { applyLogged } from "../../src/app/apply-logged";
import { previewScores } from "../../src/app/fill-scores";
import type { CellValue } from "../../src/core/grid/cell-value";
import { contentAt } from "../../src/core/grid/snapshot";
import { WRITE_LOG } from "../../src/core/kept/write-log-sheet";
import { loggedActions } from "../../src/core/messages/th/logged-actions";
import type { CellWrite } from "../../src/core/patch/patch";
import { heldCells } from "../support/held-cells";
import { aFolder, phaen } from "../support/phaen";

const sample = readFileSync("assets/sample-plan-2568.xlsx");
const folder = aFolder({ "sample.xlsx": sample });
const sheet = "แบบให้คะแนน";
const noted = { sheet, row: 60, column: 0 };

/** The sample as the add-in leaves it: one note changed, scores filled. */
beforeAll(async () => {
  const workbook = await openXlsx(sample);
  await applyLogged(workbook, [await write(noted, "=หมายเหตุ")], {
    time: "22 พ.ย. 2569 16:40",
    name: loggedActions.fixing,
  });
  const { snapshot, patch } = await previewScores(workbook);
  await applyLogged(workbook, patch, { time: "23 พ.ย. 2569 09:05", name: loggedActions.filling }, snapshot);
  writeFileSync(join(folder, "filled.xlsx"), workbook.save());
  await workbook.apply([await write(noted, "ผู้ใช้", "=หมายเหตุ")]);
  writeFileSync(join(folder, "typed.xlsx"), workbook.save());
});

async function write(at: CellWrite["at"], value: CellValue, was: CellValue = null): Promise<CellWrite> {
  return { kind: "write", at, was: { value: was }, becomes: { value } };
}

const opened = async (file: string) => (await openXlsx(readFileSync(join(folder, file)))).read();
const withoutLog = async (file: string) => {
  const { sheets } = await opened(file);
  return heldCells({ sheets: sheets.filter(({ name }) => name !== WRITE_LOG.title) });
};

test("lists what the add-in wrote, the newest first", () => {
  const { code, out, err } = phaen(folder, "restore", "filled.xlsx");
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out).toMatch(/^ครั้งที่ +เวลา +รายการ +จำนวน +สถานะ\n/);
  expect(out).toMatch(/ 2 +23 พ\.ย\. 2569 09\.05 น\. +เติมแบบให้คะแนน +75 เซลล์ +เรียกคืนได้\n/);
  expect(out).toMatch(/ 1 +22 พ\.ย\. 2569 16\.40 น\. +แก้ไขตามข้อเสนอ +1 เซลล์ +เรียกคืนได้\n/);
});

test("lists it for programs, with every cell", () => {
  const { out } = phaen(folder, "restore", "filled.xlsx", "--json");
  const told = JSON.parse(out) as { readonly actions: readonly { readonly changes: readonly unknown[] }[] };
  expect(told).toMatchObject({
    file: "filled.xlsx",
    actions: [
      { number: 2, state: "restorable", changedSince: [] },
      {
        number: 1,
        time: "22 พ.ย. 2569 16:40",
        name: "แก้ไขตามข้อเสนอ",
        changes: [{ kind: "cell", sheet, cell: "A61", was: { value: null }, becomes: { value: "=หมายเหตุ" } }],
      },
    ],
  });
  expect(told.actions[0]?.changes).toHaveLength(75);
});

test("says that nothing is logged", () => {
  const { code, out } = phaen(folder, "restore", "sample.xlsx", "--lang", "en");
  expect({ code, out }).toEqual({ code: 0, out: "Nothing is logged in this workbook.\n" });
});

test("shows one action's way back, and writes nothing where no file is named", () => {
  const before = readdirSync(folder);
  const { code, out } = phaen(folder, "restore", "filled.xlsx", "--action", "1", "--lang", "en");
  expect({ code, out }).toEqual({
    code: 0,
    out: [
      "Restores what was there before action 1",
      `  ${sheet} A61: “=หมายเหตุ” → (blank)`,
      "No file was written; use --out FILE to write one.",
      "",
    ].join("\n"),
  });
  expect(readdirSync(folder)).toEqual(before);
});

test("restores all, logs that, and can go forward again", async () => {
  const back = phaen(folder, "restore", "filled.xlsx", "--to", "0", "--out", "back.xlsx");
  expect({ code: back.code, err: back.err }).toEqual({ code: 0, err: "" });
  expect(back.out).toMatch(/\nเขียน 76 เซลล์ลงใน back\.xlsx\n$/);
  expect(await withoutLog("back.xlsx")).toEqual(await withoutLog("sample.xlsx"));
  const { out } = phaen(folder, "restore", "back.xlsx");
  expect(out).toMatch(/ 3 +\d+ \S+ 2[56]\d\d \d\d\.\d\d น\. +เรียกคืนทั้งหมด +76 เซลล์ +เรียกคืนได้\n/);
  expect(phaen(folder, "restore", "back.xlsx", "--action", "3", "--out", "forth.xlsx").code).toBe(0);
  expect(contentAt(await opened("forth.xlsx"), noted)).toEqual({ value: "=หมายเหตุ" });
  const scored = phaen(folder, "score", "forth.xlsx", "--out", "scored.xlsx");
  expect(scored.out).toMatch(/เขียน 0 เซลล์ลงใน scored\.xlsx\n$/);
});

test("restores one action and leaves the others", async () => {
  const { code } = phaen(folder, "restore", "typed.xlsx", "--action", "2", "--out", "one.xlsx");
  expect(code).toBe(0);
  expect(contentAt(await opened("one.xlsx"), noted)).toEqual({ value: "ผู้ใช้" });
  const again = phaen(folder, "score", "one.xlsx", "--out", "again.xlsx");
  expect(again.out).toMatch(/เขียน 75 เซลล์ลงใน again\.xlsx\n$/);
});

test("refuses what was changed since, names it and writes nothing", () => {
  const before = readdirSync(folder);
  expect(phaen(folder, "restore", "typed.xlsx", "--to", "0", "--out", "no.xlsx", "--lang", "en")).toEqual({
    code: 2,
    out: "",
    err:
      `phaen: typed.xlsx: Nothing was restored, since these have changed or are in use by now: '${sheet}'!A61. ` +
      "Mend them by hand or restore another action.\n",
  });
  expect(readdirSync(folder)).toEqual(before);
});

test.each([
  [["restore"], "No file is given; use phaen restore FILE."],
  [["restore", "a.xlsx", "--out", "b.xlsx"], "Say what to restore: either --action N or --to N."],
  [["restore", "a.xlsx", "--action", "1", "--to", "1"], "Say what to restore: either --action N or --to N."],
  [["restore", "a.xlsx", "--to", "-"], "--to needs a value; see phaen --help."],
  [["restore", "a.xlsx", "--to", "x"], "The log has no action x; phaen restore FILE lists them."],
  [["score", "a.xlsx", "--to", "1"], "--to does not go with score; see phaen --help."],
])("reports %j", (args, sentence) => {
  expect(phaen(folder, ...args, "--lang", "en")).toEqual({ code: 2, out: "", err: `phaen: ${sentence}\n` });
});

test("reports an action that there is not", () => {
  const { code, err } = phaen(folder, "restore", "filled.xlsx", "--action", "9", "--lang", "en");
  expect(code).toBe(2);
  expect(err).toBe("phaen: filled.xlsx: The log has no action 9; phaen restore FILE lists them.\n");
});
