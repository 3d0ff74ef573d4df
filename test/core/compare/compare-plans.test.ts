import { comparePlans } from "../../../src/core/compare/compare-plans";
import type { Change } from "../../../src/core/compare/change";
import { aCriteriaSheet } from "../../support/a-criteria-sheet";
import { aPlan } from "../../support/a-plan";

/** A plan with these rows of the evaluation: "รหัส\tชื่อ\tเป้าหมาย". */
function aYear(year: number, rows: readonly string[]) {
  return aPlan({
    ประเมิน: [
      `แผนปฏิบัติราชการประจำปี พ.ศ. ${year}`,
      "1.1 (Agenda Base)",
      "ที่\tรหัส KRs\tชื่อตัวชี้วัด\tค่าเป้าหมาย",
      ...rows.map((row, index) => `${index + 1}\t${row}`),
    ].join("\n"),
  });
}

function changed(last: readonly string[], current: readonly string[]): readonly string[] {
  return comparePlans(aYear(2567, last), aYear(2568, current)).changes.map(told);
}

function told({ code, severity }: Change): string {
  return `${severity} ${code}`;
}

const NAME = "จำนวนครั้งในการจัดกิจกรรม";
const BACKLOG = "สัดส่วนจำนวนเรื่องค้างต่อเรื่องทั้งหมด";

test.each([
  [NAME, "5 ครั้ง", "5 ครั้ง"],
  [NAME, "5 ครั้ง", " ๕  ครั้ง"],
  [NAME, "-", ""],
  [NAME, "แล้วเสร็จ", "แล้วเสร็จ"],
])("accepts %s with %s and then %s as the same", (name, was, is) => {
  expect(changed([`\t${name}\t${was}`], [`\t${name}\t${is}`])).toEqual([]);
});

test.each([
  [NAME, "5 ครั้ง", "6 ครั้ง", "info target-raised"],
  [NAME, "6 ครั้ง", "5 ครั้ง", "warning target-lowered"],
  [NAME, "อย่างน้อย 5 ครั้ง", "มากกว่า 5 ครั้ง", "info target-raised"],
  [NAME, "ร้อยละ 80", "75", "warning target-lowered"],
  [NAME, "เพิ่มขึ้น ร้อยละ 10", "เพิ่มขึ้น ร้อยละ 5", "warning target-lowered"],
  ["จำนวนข้อผิดพลาดที่พบ", "ไม่เกิน 5 ครั้ง", "ไม่เกิน 3 ครั้ง", "info target-raised"],
  ["จำนวนข้อผิดพลาดที่พบ", "ไม่เกิน 3 ครั้ง", "ไม่เกิน 5 ครั้ง", "warning target-lowered"],
  [BACKLOG, "ร้อยละ 20", "ร้อยละ 30", "warning target-lowered"],
  [BACKLOG, "ร้อยละ 20", "ไม่เกินร้อยละ 10", "info target-raised"],
  [BACKLOG, "ร้อยละ 20", "ไม่น้อยกว่าร้อยละ 30", "info target-raised"],
  [BACKLOG, "ไม่เกินร้อยละ 20", "ไม่น้อยกว่าร้อยละ 20", "warning target-kind-changed"],
  [NAME, "ร้อยละ 80", "5 ครั้ง", "warning target-kind-changed"],
  [NAME, "5 ครั้ง", "5 โครงการ", "warning target-kind-changed"],
  [NAME, "เพิ่มขึ้น ร้อยละ 10", "ลดลง ร้อยละ 10", "warning target-kind-changed"],
  [NAME, "ร้อยละ 100 (120 ผลิตภัณฑ์)", "ร้อยละ 100 (100 ผลิตภัณฑ์)", "warning target-lowered"],
  [NAME, "5 ครั้ง", "อย่างน้อย 5 ครั้ง", "info target-reworded"],
  [NAME, "ร้อยละ 80-90", "ร้อยละ 85-90", "info target-reworded"],
  [NAME, "-", "5 ครั้ง", "info target-added"],
  [NAME, "5 ครั้ง", "-", "warning target-removed"],
])("reports of %s that %s became %s: %s", (name, was, is, told) => {
  expect(changed([`\t${name}\t${was}`], [`\t${name}\t${is}`])).toEqual([told]);
});

test.each([
  ["by its code", "7402\tการจัดตั้งศูนย์บริการ\t1", "7402\tข้อมูลสำหรับผู้ทำงานชาวต่างชาติ\t1", ["info kr-renamed"]],
  ["by nearly the same name", `\t${NAME}ใหญ่\t1`, `\t${NAME}ใหญ่ ๆ\t1`, ["info kr-renamed"]],
  [
    "whose name goes with the year",
    "\tร้อยละของการเบิกจ่าย พ.ศ. 2567\t80",
    "\tร้อยละของการเบิกจ่าย พ.ศ. 2568\t80",
    [],
  ],
  ["whose code is another", `3101\t${NAME}\t1`, `3102\t${NAME}\t1`, ["info kr-code-changed"]],
  ["that got a code", `\t${NAME}\t1`, `3102\t${NAME}\t1`, ["info kr-code-changed"]],
  [
    "not where two codes speak against it",
    `3101\t${NAME}ใหญ่\t1`,
    `3102\t${NAME}ใหญ่ ๆ\t1`,
    ["info kr-added", "info kr-dropped"],
  ],
  [
    "not where a number differs",
    "\tโครงการระยะที่ 1\t1",
    "\tโครงการระยะที่ 2\t1",
    ["info kr-added", "info kr-dropped"],
  ],
])("knows an indicator again %s", (_, was, is, told) => {
  expect(changed([was], [is])).toEqual(told);
});

test("pairs each indicator once: what is equal goes before what is nearly so", () => {
  const { indicators } = comparePlans(
    aYear(2567, [`\t${NAME}ใหญ่\t1`, `\t${NAME}ใหญ่ ๆ\t2`]),
    aYear(2568, [`\t${NAME}ใหญ่ ๆ\t2`, "\tร้อยละของถนนที่ได้รับการซ่อมแซม\t80"]),
  );
  expect(indicators.map(({ last, current }) => [last?.name.value, current?.name.value])).toEqual([
    [`${NAME}ใหญ่ ๆ`, `${NAME}ใหญ่ ๆ`],
    [undefined, "ร้อยละของถนนที่ได้รับการซ่อมแซม"],
    [`${NAME}ใหญ่`, undefined],
  ]);
});

test("names the cells of both years, and tells warnings first", () => {
  const { changes } = comparePlans(
    aYear(2567, ["\tก่อน\t1", `\t${NAME}\t6 ครั้ง`]),
    aYear(2568, [`\t${NAME}\t5 ครั้ง`]),
  );
  const cell = (row: number, column: number) => ({ sheet: "ประเมิน", row, column });
  expect(changes).toEqual([
    {
      code: "target-lowered",
      severity: "warning",
      facts: { name: NAME, was: "6 ครั้ง", target: "5 ครั้ง" },
      last: cell(4, 3),
      current: cell(3, 3),
    },
    {
      code: "kr-dropped",
      severity: "info",
      facts: { code: undefined, name: "ก่อน", target: "1" },
      last: cell(3, 2),
      current: undefined,
    },
  ]);
});

test("reports years that are not one after the other", () => {
  const row = `\t${NAME}\t1`;
  expect(comparePlans(aYear(2568, [row]), aYear(2568, [row])).changes.map(told)).toEqual([
    "warning years-out-of-order",
  ]);
  expect(comparePlans(aYear(2566, [row]), aYear(2568, [row])).changes).toEqual([]);
});

const PROJECTS = (year: number, rows: readonly (readonly [string, string | number])[]) =>
  aPlan({
    "ส่วนที่ 2": [
      [`ส่วนที่ 2 แผนปฏิบัติราชการประจำปี พ.ศ. ${year}`],
      ["ที่", "โครงการ/กิจกรรม", "งบประมาณ"],
      ...rows.map(([name, budget], index) => [index + 1, name, budget]),
    ],
  });

test.each([
  ["100,000 and then 100,000", "100,000", "100,000", []],
  ["- and then -", "-", "-", []],
  ["100,000 and then 125,000", "100,000", "125,000", [10_000_000, 12_500_000, 25]],
  ["100,000 and then 99,999.50", "100,000", "99,999.50", [10_000_000, 9_999_950, -0.0005]],
  ["ไม่ใช้งบประมาณ and then 5", "ไม่ใช้งบประมาณ", 5, [0, 500, undefined]],
  ["- and then 5", "-", 5, [undefined, 500, undefined]],
])("compares budgets: %s", (_, was, is, told) => {
  const { changes } = comparePlans(
    PROJECTS(2567, [["มหกรรมกรุงเทพ ปี 2567", was]]),
    PROJECTS(2568, [["มหกรรมกรุงเทพ ปี 2568", is]]),
  );
  const facts = changes.map(({ facts: all }) => all);
  expect(facts).toEqual(
    told.length === 0
      ? []
      : [{ name: "มหกรรมกรุงเทพ ปี 2568", was: told[0], budget: told[1], percent: told[2] }],
  );
});

test("compares scoring sheets where there is no plan beside them", () => {
  const aSheet = (target: string) =>
    aPlan({
      แบบให้คะแนน: [
        ["ที่", "ชื่อตัวชี้วัด", "ค่าเป้าหมาย", "น้ำหนัก", "ผลการดำเนินงาน", "คะแนน"],
        [1, NAME, target, 30],
      ],
    });
  const { changes } = comparePlans(aSheet("6 ครั้ง"), aSheet("5 ครั้ง"));
  expect(changes.map(told)).toEqual(["warning target-lowered"]);
});

test("tells weights that the scoring sheet or the criteria sheet gives to indicators of the plan", () => {
  const withWeights = (inSheet: number | null, inCriteria: number) =>
    aPlan({
      ประเมิน: [
        ["1.1 (Agenda Base)"],
        ["ที่", "รหัส KRs", "ชื่อตัวชี้วัด", "ค่าเป้าหมาย"],
        [1, null, NAME, 5],
        [2, null, BACKLOG, 5],
      ],
      แบบให้คะแนน: [
        ["ที่", "ชื่อตัวชี้วัด", "ค่าเป้าหมาย", "น้ำหนัก", "ผลการดำเนินงาน", "คะแนน"],
        ["1.1 Agenda Base"],
        [1, NAME, 5, inSheet],
        [2, BACKLOG, 5],
      ],
      ...aCriteriaSheet({ component: "1.1 Agenda Base", name: BACKLOG, weight: inCriteria }),
    });
  const { changes } = comparePlans(withWeights(30, 10), withWeights(20, 15));
  expect(changes.map(({ code, facts, current }) => [code, facts, current])).toEqual([
    ["weight-changed", { name: NAME, was: 30, weight: 20 }, { sheet: "แบบให้คะแนน", row: 2, column: 3 }],
    [
      "weight-changed",
      { name: BACKLOG, was: 10, weight: 15 },
      { sheet: "เกณฑ์การให้คะแนน", row: 3, column: 5 },
    ],
  ]);
  expect(comparePlans(withWeights(30, 10), withWeights(null, 10)).changes).toEqual([]);
});

test("tells projects that are new, gone and renamed", () => {
  const { changes } = comparePlans(
    PROJECTS(2567, [
      ["โครงการปลูกต้นไม้ริมทาง", 100],
      ["โครงการจัดงานสงกรานต์", 200],
    ]),
    PROJECTS(2568, [
      ["โครงการปลูกต้นไม้ริมถนน", 100],
      ["โครงการซ่อมแซมสะพานลอยคนข้าม", 300],
    ]),
  );
  expect(changes.map(({ code }) => code)).toEqual(["project-renamed", "project-added", "project-dropped"]);
});

test("knows a thousand indicators again that all drifted", () => {
  const rows = (year: number) =>
    Array.from({ length: 1000 }, (_, i) => `\tร้อยละของถนนสายที่ ${i} ที่ซ่อม${year % 2 ? "แซม" : "แซมแล้ว"}\t80`);
  const [last, current] = [aYear(2567, rows(2567)), aYear(2568, rows(2568))];
  expect(comparePlans(last, current).indicators.every((row) => row.last && row.current)).toBe(true);
});
