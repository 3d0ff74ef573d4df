import { valueOf } from "../../../../src/core/grid/reading";
import { nearestHeader } from "../../../../src/core/plan/tables/nearest-header";
import { aPlan } from "../../../support/a-plan";

const evaluation = (target: string, row: string) =>
  aPlan({ แผน: `\nที่\tรหัส KRs\tชื่อตัวชี้วัด\t${target}\tความรับผิดชอบ (H/R)\n${row}` });
const projects = (name: string, budget: string) =>
  aPlan({ แผน: `\nที่\t${name}\t${budget}\tส่วนราชการ\n1\tโครงการหนึ่ง\t1000\tฝ่ายปกครอง` });

test.each([
  ["one letter", "ค่าเป้าหมาง"],
  ["a lost mark", "คาเป้าหมาย"],
  ["two letters swapped", "ค่าเป้าหมยา"],
])("reads the column under a header with %s amiss", (_, header) => {
  const plan = evaluation(header, "1\t3101\tร้อยละของงาน\tร้อยละ 80\tH : สกต.");
  expect(plan.misunderstood.flatMap(({ unknown }) => unknown)).toMatchObject([
    { text: header, nearest: "ค่าเป้าหมาย" },
  ]);
  expect(plan.evaluations[0]?.rows.map(({ target }) => valueOf(target)?.value)).toEqual([80]);
});

test("reads a table by a mistyped header of the column that names its rows", () => {
  const [table] = projects("โครงกา/กิจกรรม", "งบประมาณ").projectTables;
  expect(table?.rows.map(({ name }) => name.value)).toEqual(["โครงการหนึ่ง"]);
});

test("counts in the unit of a mistyped header", () => {
  const [table] = projects("โครงการ", "งบประมษณ (พันบาท)").projectTables;
  expect(valueOf(table?.rows[0]?.budget)).toEqual({ kind: "amount", satang: 1_000_000_00 });
});

test("does not read another word as a typo", () => {
  const plan = evaluation("เป้าหมายรายไตรมาส", "1\t3101\tร้อยละของงาน\tร้อยละ 80\tH : สกต.");
  expect(plan.evaluations[0]?.hasColumn.target).toBe(false);
});

test("does not take a typo for a column that is there", () => {
  const plan = aPlan({
    แผน: "\nที่\tโครงการ\tงบประมาณ\tงบประมษณ\tส่วนราชการ\n1\tโครงการหนึ่ง\t1000\t2000\tฝ่ายปกครอง",
  });
  expect(plan.misunderstood).toEqual([]);
  expect(valueOf(plan.projectTables[0]?.rows[0]?.budget)).toEqual({ kind: "amount", satang: 1_000_00 });
});

describe("takes no word of plans for a slip of another", () => {
  test.each([
    "แผนการดำเนินงาน",
    "แผนการดำเนินการ",
    "การดำเนินงาน",
    "ปีเป้าหมาย",
    "ผลที่จะได้",
    "คะแนนเดิม",
    "งบประมาณที่ใช้ไป",
    "ชื่อแผนงาน",
  ])("%s", (header) => {
    expect(nearestHeader(header)).toBeUndefined();
  });
});

test.each([
  ["ผลการดำเนิงาน", "ผลการดำเนินงาน"],
  ["ผบการดำเนินงาน", "ผลการดำเนินงาน"],
  ["เป้าประสงค", "เป้าประสงค์"],
  ["คะเเนนที่ไดั", "คะแนนที่ได้"],
])("takes %s for a slip of %s", (header, word) => {
  expect(nearestHeader(header)).toMatchObject({ word, isTypo: true });
});

test("reads a schedule as no results: the plan is no scoring sheet", () => {
  const plan = aPlan({
    แผน: "\nที่\tตัวชี้วัด\tค่าเป้าหมาย\tแผนการดำเนินงาน\tความรับผิดชอบ (H/R)\n1\tจำนวนงาน\t6 ครั้ง\tต.ค. 68 - ก.ย. 69\tH : สกต.",
  });
  expect(plan.scoring).toBeUndefined();
  expect(plan.misunderstood).toEqual([]);
});

test("reads results beside what was planned for the same part of the year", () => {
  const plan = aPlan({
    แบบ: "\nที่\tตัวชี้วัด\tค่าเป้าหมาย\tไตรมาส 1\t\tไตรมาส 2\t\tคะแนน\n\t\t\tแผน\tผล\tแผน\tผล\n1\tจำนวนงาน\t6 ครั้ง\t1\t2\t3\t4",
  });
  expect(plan.misunderstood).toEqual([]);
  const [row] = plan.scoring?.rows ?? [];
  expect(row?.periods.map(({ actual }) => valueOf(actual.reading)?.value)).toEqual([2, 4]);
});
