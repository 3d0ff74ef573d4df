import { makeTemplate } from "../../src/app/make-template";
import { invert, type Patch } from "../../src/core/patch/patch";
import type { Workbook } from "../../src/port/workbook";
import { aSnapshot } from "../support/a-snapshot";
import { memoryWorkbook } from "../support/memory-workbook";

async function applyTemplate(workbook: Workbook): Promise<Patch> {
  const patch = (await makeTemplate(workbook, 2569)) ?? [];
  await workbook.apply(patch);
  return patch;
}

const NAMES = [
  "ตัวชี้วัดผลหลัก",
  "ส่วนที่ 1",
  "ส่วนที่ 2",
  "ส่วนที่ 3",
  "ส่วนที่ 4 Performance",
  "ส่วนที่ 4 Potential",
  "แบบให้คะแนน",
];

test("adds the sheets behind those that are there, and its patch takes them away again", async () => {
  const workbook = memoryWorkbook(aSnapshot({ แผ่น1: [["บันทึก"]] }));
  const before = await workbook.read();
  const patch = await applyTemplate(workbook);
  expect((await workbook.read()).sheets.map(({ name }) => name)).toEqual(["แผ่น1", ...NAMES]);
  await workbook.apply(invert(patch));
  expect(await workbook.read()).toEqual(before);
});

test("numbers a name that is taken", async () => {
  const workbook = memoryWorkbook(aSnapshot({ "ส่วนที่ 1": [["บันทึก"]] }));
  await applyTemplate(workbook);
  expect((await workbook.read()).sheets.map(({ name }) => name)).toContain("ส่วนที่ 1 (2)");
});

test("leaves a workbook alone that holds a plan", async () => {
  const workbook = memoryWorkbook(aSnapshot({}));
  await applyTemplate(workbook);
  const before = await workbook.read();
  expect(await makeTemplate(workbook, 2569)).toBeUndefined();
  expect(await workbook.read()).toEqual(before);
});
