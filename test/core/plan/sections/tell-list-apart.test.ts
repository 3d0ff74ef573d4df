import { findProblems } from "../../../../src/core/findings/find-problems";
import { MAPPED_PARTS } from "../../../../src/core/plan/tables/mapped-parts";
import { aMappingSheet } from "../../../support/a-mapping-sheet";
import type { TestRows } from "../../../support/a-snapshot";
import { aPlan } from "../../../support/a-plan";
import { anEvaluation } from "../../../support/an-evaluation";

const names = ["การเผยแพร่ข้อมูลเมือง ก", "การเผยแพร่ข้อมูลเมือง ข"];
const evaluation = anEvaluation([{}, {}]);

const aList = (heading: string, ...more: readonly string[]): TestRows => [
  ["แผนปฏิบัติราชการประจำปี พ.ศ. 2569"],
  [heading],
  ["ที่", "ตัวชี้วัดผลหลัก (KR)", "ค่าเป้าหมาย", ...more],
  ...names.map((name, i) => [i + 1, name, "5 ครั้ง", ...more.map(() => "กอง")]),
];

const read = (list: TestRows, part4 = evaluation) => {
  const plan = aPlan({ KR: list, "ส่วนที่ 4": part4 });
  return {
    listed: plan.listed.map(({ name }) => name.value),
    evaluated: plan.evaluations.flatMap(({ at, rows }) => rows.map(() => at.sheet)),
    told: findProblems(plan).map(({ code }) => code),
  };
};

test.each<[string, TestRows]>([
  ["below its heading", aList("ตัวชี้วัดผลหลัก (KR)")],
  ["below its heading, with the word for a list", aList("รายการตัวชี้วัดผลหลัก (KR)")],
  ["below its heading, with those who answer for it", aList("ตัวชี้วัดผลหลัก (KR)", "ความรับผิดชอบ (H/R)")],
  ["below another heading", aList("สรุปตัวชี้วัดและค่าเป้าหมาย", "หน่วยงานรับผิดชอบ")],
])("takes a list with targets for the KR list beside part 4: %s", (_, list) => {
  const { listed, evaluated, told } = read(list);
  expect(listed).toEqual(names);
  expect(evaluated).toEqual(["ส่วนที่ 4", "ส่วนที่ 4"]);
  expect(told).not.toContain("kr-duplicated");
});

test("tells what the list with targets names and part 4 lacks", () => {
  expect(read(aList("ตัวชี้วัดผลหลัก (KR)"), anEvaluation([{}])).told).toContain("kr-not-evaluated");
});

test("takes a table with projects under another heading for an evaluation", () => {
  const { listed, evaluated } = read(aList("การประเมินผล", "โครงการ/กิจกรรม"));
  expect(listed).toEqual([]);
  expect(evaluated).toEqual(["KR", "KR", "ส่วนที่ 4", "ส่วนที่ 4"]);
});

test("takes a table with projects that stands below the list for no list", () => {
  const others: TestRows = [
    ["ที่", "ชื่อตัวชี้วัด", "ค่าเป้าหมาย", "โครงการ/กิจกรรม"],
    [1, "จำนวนสวนสาธารณะ", "5 แห่ง", "โครงการสวนสาธารณะ"],
  ];
  const { listed, evaluated } = read([...aList("ตัวชี้วัดผลหลัก (KR)"), ...others]);
  expect(listed).toEqual(names);
  expect(evaluated).toEqual(["KR", "ส่วนที่ 4", "ส่วนที่ 4"]);
});

test("takes a list with targets that stands alone for the evaluation", () => {
  const plan = aPlan({ KR: aList("ตัวชี้วัดผลหลัก (KR)") });
  expect(plan.listed).toEqual([]);
  expect(plan.evaluations.flatMap(({ rows }) => rows)).toHaveLength(2);
});

test("takes a table for no list where part 4 says no more than it does", () => {
  const part4 = anEvaluation([{}], { without: ["weight", "responsibility", "projects"] });
  expect(read(aList("การประเมินผล"), part4)).toMatchObject({ listed: [], evaluated: ["KR", "KR", "ส่วนที่ 4"] });
});

test("leaves an evaluation that was named by hand what it is", () => {
  const part = MAPPED_PARTS.evaluation.title;
  const plan = aPlan({
    KR: aList("สรุปตัวชี้วัด"),
    "ส่วนที่ 4": evaluation,
    ...aMappingSheet(
      ["KR", 3, "B", "ตัวชี้วัดผลหลัก (KR)", "ชื่อตัวชี้วัด", part],
      ["KR", 3, "C", "ค่าเป้าหมาย", "ค่าเป้าหมาย", part],
    ),
  });
  expect(plan.unusableMappings).toEqual([]);
  expect(plan.listed).toEqual([]);
});
