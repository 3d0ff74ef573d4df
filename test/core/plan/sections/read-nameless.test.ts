import { findProblems } from "../../../../src/core/findings/find-problems";
import { valueOf } from "../../../../src/core/grid/reading";
import { th } from "../../../../src/core/messages/th";
import { satangOf } from "../../../../src/core/plan/budget";
import { aPlan, merged } from "../../../support/a-plan";

const HEADER = ["ที่", "ชื่อตัวชี้วัด", "ค่าเป้าหมาย", "โครงการ/กิจกรรม"];
const FIRST = [1, "จำนวนครั้งในการประชุม", "6 ครั้ง", "กิจกรรมการประชุม"];
const PROJECTS = ["ลำดับที่", "ชื่อโครงการ/กิจกรรมสำคัญ", "งบประมาณ", "รหัสนโยบาย (3 หลัก)"];

function firstKeyResult(...below: readonly (string | number | null)[][]) {
  const plan = aPlan({ "ส่วนที่ 4": [["1.1 Agenda Base"], HEADER, FIRST, ...below] });
  const [row] = plan.evaluations[0]?.rows ?? [];
  return { target: row?.target.text, projects: row?.projects.map(({ value }) => value) };
}

describe("a row whose name was cleared", () => {
  test.each([2, "2.", "๒"])("is not added to the row above where it has the next number, %s", (no) => {
    expect(firstKeyResult([no, null, "3 โครงการ", "โครงการตรวจตลาด"])).toEqual({
      target: "6 ครั้ง",
      projects: ["กิจกรรมการประชุม"],
    });
  });

  test("is told at its own cell in the scoring sheet", () => {
    const plan = aPlan({
      "ส่วนที่ 4": [["1.1 Agenda Base"], HEADER, FIRST, [2, "จำนวนครั้งในการอบรม", "3 ครั้ง", "โครงการอบรม"]],
      แบบให้คะแนน: [
        ["1.1 Agenda Base"],
        ["ที่", "ตัวชี้วัด", "ค่าเป้าหมาย", "ผลการดำเนินงาน", "คะแนน"],
        [1, "จำนวนครั้งในการประชุม", "6 ครั้ง", 6],
        [2, null, "3 ครั้ง", 3],
      ],
    });
    const told = findProblems(plan).filter(({ at }) => at.sheet === "แบบให้คะแนน" && at.row === 3);
    expect(told.map(({ code, at }) => [code, at.column])).toEqual([["name-missing", 1]]);
    expect(told.map((finding) => th.findings[finding.code](finding.facts as never))).toEqual([
      "ลำดับที่ 2 ไม่มีชื่อตัวชี้วัด ทั้งที่ระบุ “3 ครั้ง” ไว้ ที่อื่นในแผนใช้ชื่อว่า “จำนวนครั้งในการอบรม”",
    ]);
  });

  test("is added to the row above where it has no number, as behind a page break", () => {
    const { projects } = firstKeyResult([null, null, "ต่อเดือน", "โครงการตรวจตลาด"]);
    expect(projects).toEqual(["กิจกรรมการประชุม", "โครงการตรวจตลาด"]);
  });

  test.each([
    ["a target", [null, null, "3 โครงการ", "โครงการตรวจตลาด"]],
    ["a target as a number", [null, null, 3]],
    ["a dash for a target", [null, null, "-", "โครงการตรวจตลาด"]],
  ])("is not added to the row above where it has no number, but %s of its own", (_, row) => {
    expect(firstKeyResult(row)).toEqual({ target: "6 ครั้ง", projects: ["กิจกรรมการประชุม"] });
  });

  test.each([
    ["อย่างน้อย", "3 โครงการ"],
    ["ร้อยละ 100", "(120 ผลิตภัณฑ์)"],
    ["6 ครั้ง", "ต่อปี"],
  ])("is added to the row above where it has no number and the target goes on: %s, %s", (target, rest) => {
    const plan = aPlan({
      "ส่วนที่ 4": [
        ["1.1 Agenda Base"],
        HEADER,
        [1, "จำนวนครั้งในการประชุม", target, "กิจกรรมการประชุม"],
        [null, null, rest, "กิจกรรมการอบรม"],
      ],
    });
    expect(plan.nameless).toEqual([]);
    expect(plan.evaluations[0]?.rows.map((row) => row.target.text)).toEqual([`${target} ${rest}`]);
  });

  test("is added to the row above where its number is merged over both", () => {
    const plan = aPlan({
      "ส่วนที่ 4": [
        ["1.1 Agenda Base"],
        HEADER,
        [merged(1, 1, 2), "จำนวนครั้งในการประชุม", "6 ครั้ง", "กิจกรรมการประชุม"],
        [undefined, null, "6 ครั้ง", "กิจกรรมการอบรม"],
      ],
    });
    expect(plan.nameless).toEqual([]);
  });

  test("keeps its budget and its policy codes to itself", () => {
    const plan = aPlan({
      "ส่วนที่ 2": [
        ["ส่วนที่ 2"],
        PROJECTS,
        [1, "โครงการตรวจตลาด", 500, "P018"],
        [2, null, 700, "P054"],
        [3, "โครงการอบรม", 900, "P018"],
      ],
    });
    expect(plan.projectTables[0]?.rows.map(({ budget }) => satangOf(valueOf(budget)))).toEqual([
      50000, 70000, 90000,
    ]);
    expect(findProblems(plan).map(({ code }) => code)).not.toContain("policy-code-differs");
  });
});
