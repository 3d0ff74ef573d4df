import fc from "fast-check";
import { matchKeyResults } from "../../../../src/core/plan/across/match-key-results";
import type { Plan } from "../../../../src/core/plan/plan";
import { readPlan } from "../../../../src/core/plan/read-plan";
import { plannedSheets } from "../../../fixtures/plan-2568/planned-sheets";
import { aKeyResultList } from "../../../support/a-key-result-list";
import { aPart1 } from "../../../support/a-part-1";
import { aPlan } from "../../../support/a-plan";
import { anEvaluation } from "../../../support/an-evaluation";
import { toSnapshot } from "../../../support/to-snapshot";

const plan2568 = readPlan(toSnapshot(plannedSheets()));

/** By KR, the parts that name it. */
function parts(plan: Plan): string[] {
  return [...matchKeyResults(plan)].map((places) => places.map(({ part }) => part).join(" "));
}

/** By evaluated KR, the names it has in the list. */
function listedAs(plan: Plan): Record<string, string[]> {
  return Object.fromEntries(
    [...matchKeyResults(plan)].map(([first, ...others]) => [
      first?.name.value ?? "",
      others.filter(({ part }) => part === "list").map(({ name }) => name.value),
    ]),
  );
}

test("finds each of the 18 evaluated KRs of the 2568 plan in its list, and 7402 in part 1", () => {
  const found = parts(plan2568);
  expect(found.filter((places) => places.startsWith("evaluation list"))).toHaveLength(18);
  expect(found.filter((places) => places.includes("evaluation"))).toHaveLength(18);
  expect(found).toContain("evaluation list objectives yearly-targets");
});

test("finds the same in whatever order the list stands", () => {
  const names = plan2568.listed.map(({ name }) => name.value);
  const evaluation = anEvaluation(
    plan2568.evaluations.flatMap(({ rows }) => rows.map(({ name }) => ({ name: name.value }))),
  );
  const found = listedAs(aPlan({ KR: aKeyResultList(...names), "ส่วนที่ 4": evaluation }));
  fc.assert(
    fc.property(fc.shuffledSubarray(names, { minLength: names.length }), (shuffled) => {
      expect(listedAs(aPlan({ KR: aKeyResultList(...shuffled), "ส่วนที่ 4": evaluation }))).toEqual(found);
    }),
    { numRuns: 20 },
  );
});

test("prefers the name to the code", () => {
  const plan = aPlan({
    "ส่วนที่ 1": aPart1({ objective: ["OKR 7402 : ศูนย์บริการ", "-"], yearly: ["OKR 7405 : ศูนย์ข้อมูล", "-", "-"] }),
    "ส่วนที่ 4": anEvaluation([
      { code: 7402, name: "ศูนย์ข้อมูล" },
      { code: 7403, name: "ศูนย์บริการ" },
    ]),
  });
  expect(parts(plan)).toEqual(["evaluation yearly-targets", "evaluation objectives"]);
});

test("goes by the code where the name is rewritten, unless another KR is nearly called so", () => {
  const evaluation = anEvaluation([
    { code: 7402, name: "การจัดตั้งศูนย์บริการข้อมูลสำหรับผู้ทำงานชาวต่างชาติ" },
    { code: 9127, name: "พัฒนาและปรับปรุงกระบวนการให้บริการ" },
  ]);
  const objective = (name: string) =>
    parts(aPlan({ "ส่วนที่ 1": aPart1({ objective: [name, "-"] }), "ส่วนที่ 4": evaluation }));
  expect(objective("OKR 9127 : ลดขั้นตอนงาน")).toEqual(["evaluation", "evaluation objectives"]);
  expect(objective("OKR 9127 : จัดตั้งศูนย์บริการข้อมูลสำหรับผู้ทำงานชาวต่างชาติ")).toEqual([
    "evaluation objectives",
    "evaluation",
  ]);
});

test("gives the nearer name to a KR that two could be", () => {
  const plan = aPlan({
    KR: aKeyResultList(
      "สัดส่วนจำนวนเรื่องที่ดำเนินการเสร็จต่อเรื่องทั้งหมด",
      "สัดส่วนจำนวนเรื่องที่ดำเนินการเสร็จสิ้นต่อเรื่องทั้งหมดใหม่",
    ),
    "ส่วนที่ 4": anEvaluation([{ name: "สัดส่วนจำนวนเรื่องที่ดำเนินการเสร็จสิ้นต่อเรื่องทั้งหมด" }]),
  });
  expect(Object.values(listedAs(plan))[0]).toEqual(["สัดส่วนจำนวนเรื่องที่ดำเนินการเสร็จสิ้นต่อเรื่องทั้งหมดใหม่"]);
});

test("reads a scoring sheet only where there is no evaluation", () => {
  const scoring = [
    ["ที่", "ตัวชี้วัด", "ค่าเป้าหมาย", "น้ำหนัก", "ผลการดำเนินงาน", "คะแนน"],
    [1, "ร้อยละความสำเร็จ", "ร้อยละ 80", 5],
  ];
  expect(parts(aPlan({ แบบให้คะแนน: scoring }))).toEqual(["scoring"]);
  expect(parts(aPlan({ แบบให้คะแนน: scoring, "ส่วนที่ 4": anEvaluation([{}]) }))).toEqual(["evaluation"]);
});

test("does not take a scoring sheet with the evaluation's columns for its repetition", () => {
  const scoring = [
    ["ที่", "รหัส KRs", "ชื่อตัวชี้วัด", "ค่าเป้าหมาย", "โครงการ/กิจกรรม", "น้ำหนัก", "ผลการดำเนินงาน", "คะแนน"],
    [1, null, "การเผยแพร่ข้อมูลเมือง ก", "5 ครั้ง", "กิจกรรมเผยแพร่ข้อมูล", 5],
  ];
  expect(parts(aPlan({ "ส่วนที่ 4": anEvaluation([{}]), แบบให้คะแนน: scoring }))).toEqual(["evaluation"]);
  expect(parts(aPlan({ แบบให้คะแนน: scoring }))).toEqual(["evaluation"]);
});
