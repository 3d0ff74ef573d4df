import { findProblems } from "../../../../src/core/findings/find-problems";
import { a1 } from "../../../../src/core/grid/cell-ref";
import { aSummary } from "../../../support/a-budget-section";
import { aPlan, merged } from "../../../support/a-plan";
import type { TestCell, TestRows } from "../../../support/a-snapshot";

const HEADER = ["ที่", "ชื่อตัวชี้วัด", "ค่าเป้าหมาย", "ความรับผิดชอบ (H/R)", "โครงการ/กิจกรรม", "งบประมาณ (บาท)"];
const FAIR = "โครงการจัดงานเทศกาลอาหาร";
const COURSE = "โครงการอบรมอาสาสมัคร";

/** Part 4 with a budget column (F): KRs from row 3, then rows with more projects of the KR above. */
function evaluated(...projects: readonly (readonly [project: TestCell, budget: TestCell])[]): TestRows {
  return [
    ["1.1 ภารกิจสำคัญ (Agenda Base)"],
    HEADER,
    ...projects.map(([project, budget], place) => [
      ...(place === 0 ? [1, "จำนวนครั้งในการจัดงาน", "3 ครั้ง", "H : สกต."] : [null, null, null, null]),
      project,
      budget,
    ]),
  ];
}

/** What the KR says of its projects: name, amount in satang or kind of budget or text that is none, cell, mark. */
function projectsOf(sheet: TestRows) {
  const [keyResult, ...others] = aPlan({ "ส่วนที่ 4": sheet }).evaluations.flatMap(({ rows }) => rows);
  expect(others).toEqual([]);
  return keyResult?.projects.map(({ value, budget, repeated }) => {
    const told = budget?.state === "read" ? budget.value : budget?.text;
    const amount = typeof told === "object" ? (told.kind === "amount" ? told.satang : told.kind) : told;
    return [
      value,
      amount,
      ...(budget ? [a1(budget.at).split("!")[1]] : []),
      ...(repeated ? ["repeated"] : []),
    ];
  });
}

describe("a budget column beside the projects of a KR", () => {
  test("holds the budget of the one project in its row, also in rows that go on with the KR", () => {
    expect(projectsOf(evaluated([FAIR, 100_000], [COURSE, "ไม่ใช้งบประมาณ"]))).toEqual([
      [FAIR, 10_000_000, "F3"],
      [COURSE, "none", "F4"],
    ]);
  });

  test("holds a line for each project of one cell", () => {
    const sheet = evaluated([`- ${FAIR}\n- ${COURSE}`, "- 100,000\n\n- 250,000 บาท"]);
    expect(projectsOf(sheet)).toEqual([
      [FAIR, 10_000_000, "F3"],
      [COURSE, 25_000_000, "F3"],
    ]);
  });

  test("tells projects apart that begin with no word for a project", () => {
    expect(projectsOf(evaluated(["จัดงานเทศกาลอาหาร", 100_000], ["อบรมอาสาสมัคร", 250_000]))).toEqual([
      ["จัดงานเทศกาลอาหาร", 10_000_000, "F3"],
      ["อบรมอาสาสมัคร", 25_000_000, "F4"],
    ]);
  });

  test("does not part a name that a page's end cuts", () => {
    expect(projectsOf(evaluated(["โครงการจัดงาน", 100_000], ["เทศกาลอาหาร", null]))).toEqual([
      ["โครงการจัดงาน เทศกาลอาหาร", 10_000_000, "F3"],
    ]);
  });

  test("may mark a project as repeated, and yields to the name's bracket where it says no amount", () => {
    const sheet = evaluated([FAIR, "100,000 (โครงการซ้ำ)"], [`${COURSE} (250,000 บาท)`, "(โครงการซ้ำ)"]);
    expect(projectsOf(sheet)).toEqual([
      [FAIR, 10_000_000, "F3", "repeated"],
      [COURSE, 25_000_000, "E4", "repeated"],
    ]);
  });

  test("gives an amount to no project where it is that of several", () => {
    expect(projectsOf(evaluated([`- ${FAIR}\n- ${COURSE}`, 350_000]))).toEqual([
      [FAIR, undefined],
      [COURSE, undefined],
    ]);
    expect(projectsOf(evaluated([FAIR, merged(350_000, 1, 2)], [COURSE, undefined]))).toEqual([
      [FAIR, undefined],
      [COURSE, undefined],
    ]);
  });

  test("is read where a project and its budget are merged over the same rows", () => {
    expect(
      projectsOf(evaluated([merged(FAIR, 1, 2), merged(100_000, 1, 2)], [undefined, undefined])),
    ).toEqual([[FAIR, 10_000_000, "F3"]]);
  });

  test("is in the unit of its header", () => {
    const [heading, header, ...rows] = evaluated([FAIR, 0.1]);
    const inMillions = [...header!.slice(0, -1), "งบประมาณ (ล้านบาท)"];
    expect(projectsOf([heading!, inMillions, ...rows])).toEqual([[FAIR, 10_000_000, "F3"]]);
  });

  test("leaves findings to the amounts themselves", () => {
    const plan = aPlan({
      "ส่วนที่ 2": aSummary(
        [
          [FAIR, 150_000],
          [COURSE, 250_000],
        ],
        { total: 400_000 },
      ),
      "ส่วนที่ 4": evaluated([FAIR, 100_000], [COURSE, 250_000]),
    });
    const told = findProblems(plan).filter(({ severity }) => severity !== "info");
    expect(told.map(({ code, at }) => [code, a1(at)])).toEqual([["budget-mention-differs", "'ส่วนที่ 4'!F3"]]);
  });
});
