import { findProblems } from "../../../src/core/findings/find-problems";
import { applyPatch } from "../../../src/core/patch/apply-patch";
import { keepCriteria } from "../../../src/core/patch/criteria/keep-criteria";
import { fillScoringSheet } from "../../../src/core/patch/fill-scoring-sheet";
import { readPlan } from "../../../src/core/plan/read-plan";
import { schemeOf } from "../../../src/core/scorecard/default-scheme";
import { aSnapshot, percent, type TestCell } from "../../support/a-snapshot";
import { scoreOf } from "../../support/score-of";

const HEADERS: readonly (readonly TestCell[])[] = [
  [
    "ที่",
    "ตัวชี้วัด",
    "น้ำหนัก",
    "ค่าเป้าหมาย",
    "เกณฑ์การให้คะแนน",
    null,
    null,
    null,
    null,
    "ผลการดำเนินงาน",
    "คะแนนที่ได้",
    "คะแนนถ่วงน้ำหนัก",
  ],
  [null, null, null, null, 1, 2, 3, 4, 5],
];

/** Columns: A ที่, B ตัวชี้วัด, C น้ำหนัก, D ค่าเป้าหมาย, E–I levels, J ผลการดำเนินงาน, K คะแนนที่ได้, L คะแนนถ่วงน้ำหนัก. */
const aSheet = (...rows: readonly (readonly TestCell[])[]) =>
  aSnapshot({ ก: [["1.1 Agenda Base"], ...HEADERS, ...rows] });

const achievements = (snapshot: ReturnType<typeof aSheet>) =>
  scoreOf(readPlan(snapshot)).rows.map(({ achievement }) => achievement && Number(achievement.toFixed(9)));

const WASTE = [1, "ร้อยละของครัวเรือนที่คัดแยกขยะ", 30, 80, 60, 65, 70, 75, 80, 72];
const BACKLOG = [2, "จำนวนเรื่องคงค้าง", 40, "ไม่เกิน 10", 30, 25, 20, 15, 10, 18];

test("scores by the levels beside the row, rising and falling", () => {
  expect(achievements(aSheet(WASTE, BACKLOG))).toEqual([0.68, 0.68]);
});

test("reads levels in words and in percent formats", () => {
  const words = ["ร้อยละ 60", "65%", percent(0.7), "75", "ร้อยละ ๘๐"];
  expect(achievements(aSheet([1, "ร้อยละของงาน", 70, "ร้อยละ 80", ...words, 72]))).toEqual([0.68]);
});

test("reads a table that says little but its levels", () => {
  const levels = [1, 2, 3, 4, 5].map((level) => `ระดับ ${level}`);
  const [, name, weight, , ...more] = WASTE;
  const rows = [
    ["ตัวชี้วัด", "น้ำหนัก", ...levels, "ผลการดำเนินงาน", "คะแนน"],
    [name, weight, ...more],
  ];
  expect(achievements(aSnapshot({ ก: [["1.1 Agenda Base"], ...rows] }))).toEqual([0.68]);
});

test("takes five columns 1 to 5 under another title for no levels", () => {
  const [top = [], below = []] = HEADERS;
  const headers = [top.map((title) => (title === "เกณฑ์การให้คะแนน" ? "งานรายสัปดาห์" : title)), below];
  const plan = readPlan(aSnapshot({ ก: [["1.1 Agenda Base"], ...headers, WASTE] }));
  expect(plan.scoring?.rows.map(({ levels }) => levels)).toEqual([undefined]);
});

test.each([
  ["ระดับ 1", "ระดับ 2", "ระดับ 3", "ระดับ 4", "ระดับ 5"],
  ["เกณฑ์ระดับ 1", "เกณฑ์ระดับ 2", "เกณฑ์ระดับ 3", "เกณฑ์ระดับ 4", "เกณฑ์ระดับ 5"],
  ["1 คะแนน", "2 คะแนน", "3 คะแนน", "4 คะแนน", "5 คะแนน"],
])("finds them in a header of one row: %s …", (...levels) => {
  const header = ["ที่", "ตัวชี้วัด", "น้ำหนัก", "ค่าเป้าหมาย", ...levels, "ผลการดำเนินงาน", "คะแนน"];
  expect(achievements(aSnapshot({ ก: [["1.1 Agenda Base"], header, WASTE] }))).toEqual([0.68]);
});

const FALLING = [1, "ร้อยละของครัวเรือนที่คัดแยกขยะ", 30, 80, 80, 75, 70, 65, 60, 72];

test.each([
  ["in words", ["ระดับ 5", "ระดับ 4", "ระดับ 3", "ระดับ 2", "ระดับ 1"]],
  ["as numbers", [5, 4, 3, 2, 1]],
])("finds them in falling order, headed %s", (_, levels) => {
  const header = ["ที่", "ตัวชี้วัด", "น้ำหนัก", "ค่าเป้าหมาย", ...levels, "ผลการดำเนินงาน", "คะแนน"];
  const snapshot = aSnapshot({ ก: [["1.1 Agenda Base"], header, FALLING] });
  expect(achievements(snapshot)).toEqual([0.68]);
  const plan = readPlan(snapshot);
  const [write] = fillScoringSheet(plan, schemeOf(plan), snapshot).patch;
  expect(write).toMatchObject({
    becomes: { formula: expect.stringContaining("IF(J3<I3,1,IF(J3<H3,1+(J3-I3)/(H3-I3),") as string },
  });
});

const inOneCell = (name: string, target: TestCell, levels: string, actual: TestCell) =>
  aSnapshot({
    ก: [
      ["1.1 Agenda Base"],
      ["ที่", "ตัวชี้วัด", "น้ำหนัก", "ค่าเป้าหมาย", "เกณฑ์การให้คะแนน", "ผลการดำเนินงาน", "คะแนน"],
      [1, name, 70, target, levels, actual],
    ],
  });

test.each([
  ["a line each", [60, 65, 70, 75, 80].map((value, i) => `ระดับ ${i + 1} = ร้อยละ ${value}`).join("\n")],
  ["behind commas", [60, 65, 70, 75, 80].map((value, i) => `ระดับ ${i + 1} ร้อยละ ${value}`).join(", ")],
  [
    "with their points behind",
    [60, 65, 70, 75, 80].map((value, i) => `${value}% = ${i + 1} คะแนน`).join("\n"),
  ],
])("reads them in one cell, %s, and writes them as numbers", (_, levels) => {
  const snapshot = inOneCell("ร้อยละของงาน", "ร้อยละ 80", levels, 72);
  expect(achievements(snapshot)).toEqual([0.68]);
  const plan = readPlan(snapshot);
  const patch = fillScoringSheet(plan, schemeOf(plan), snapshot).patch;
  expect(patch).toMatchObject([
    { becomes: { formula: expect.stringMatching(/IF\(F3<60,1,.*\(F3-75\)\/5,5/) as string } },
  ]);
  const filled = applyPatch(snapshot, patch);
  expect(fillScoringSheet(readPlan(filled), schemeOf(readPlan(filled)), filled).patch).toEqual([]);
});

test.each([
  ["only some", "5 ครั้ง", "1 ครั้ง = 1 คะแนน\n5 ครั้ง = 5 คะแนน", ["levels-unused"]],
  ["how it is calculated", "5 ครั้ง", "นับจำนวนครั้งที่จัดในปีงบประมาณ", []],
])("lists those in one cell as not used where it has %s", (_, target, levels, codes) => {
  const { rows, assumptions } = scoreOf(readPlan(inOneCell("จำนวนครั้ง", target, levels, 4)));
  expect(rows).toMatchObject([{ achievement: 0.8 }]);
  expect(assumptions.map(({ code }) => code)).toEqual(codes);
});

test("writes the level by the cells of the levels, the points into คะแนนถ่วงน้ำหนัก, and finds them in place", () => {
  const snapshot = aSheet(WASTE);
  const fill = (cells: typeof snapshot) => {
    const plan = readPlan(cells);
    return fillScoringSheet(plan, schemeOf(plan), cells).patch;
  };
  const patch = fill(snapshot);
  expect(patch).toMatchObject([
    {
      at: { row: 3, column: 10 },
      becomes: {
        formula:
          '=IF(ISNUMBER(J4),IF(J4<E4,1,IF(J4<F4,1+(J4-E4)/(F4-E4),IF(J4<G4,2+(J4-F4)/(G4-F4),IF(J4<H4,3+(J4-G4)/(H4-G4),IF(J4<I4,4+(J4-H4)/(I4-H4),5))))),"")',
      },
    },
    { at: { row: 3, column: 11 }, becomes: { formula: '=IF(ISNUMBER(K4),C4*K4/5,"")', value: 20.4 } },
  ]);
  expect(fill(applyPatch(snapshot, patch))).toEqual([]);
});

test("criteria that were made of them change no score, and say that the plan sets them", () => {
  const snapshot = aSheet(WASTE, BACKLOG);
  const { patch } = keepCriteria(readPlan(snapshot), snapshot);
  const kept = applyPatch(snapshot, patch);
  expect(achievements(kept)).toEqual([0.68, 0.68]);
  const { criteria } = schemeOf(readPlan(kept));
  expect([...criteria.values()].map(({ sources }) => sources.method.from)).toEqual(["plan", "plan"]);
});

test.each([
  ["out of order", [60, 65, 65, 75, 80]],
  ["in words", ["วางแผน", "เริ่มดำเนินการ", "ดำเนินการ", "สรุปผล", "รายงานผล"]],
  ["in part blank", [60, null, null, 75, 80]],
])("lists levels %s as not used", (_, levels) => {
  const { rows, assumptions } = scoreOf(readPlan(aSheet([1, "ร้อยละของงาน", 70, 80, ...levels, 72])));
  expect(rows[0]).toMatchObject({ achievement: 0.9 });
  expect(assumptions).toMatchObject([
    { code: "levels-unused", facts: { indicators: ["ร้อยละของงาน"] }, cells: [{ row: 3, column: 4 }] },
  ]);
});

test.each([
  ["in words", ["ร้อยละ 60", "ร้อยละ 65", "ร้อยละ 70", "ร้อยละ 75", "ร้อยละ 80"], "ร้อยละ 72"],
  ["as percents", [0.6, 0.65, 0.7, 0.75, 0.8].map((value) => percent(value)), percent(0.72)],
  ["bare", [60, 65, 70, 75, 80], 72],
] as const)("ระดับความสำเร็จ may be reached by percents that stand there %s", (_, levels, actual) => {
  const plan = readPlan(aSheet([1, "ระดับความสำเร็จของงาน", 70, null, ...levels, actual]));
  const [row] = scoreOf(plan).rows;
  expect(row).toMatchObject({ target: { kind: "percent", value: 80 } });
  expect(row?.achievement).toBeCloseTo(0.68);
  expect(findProblems(plan).map(({ code }) => code)).not.toContain("actual-out-of-range");
});

test("the levels are the target of an indicator that states none: nothing is assumed", () => {
  const { rows, assumptions } = scoreOf(
    readPlan(aSheet([1, "ร้อยละของงาน", 70, null, 60, 65, 70, 75, 80, 72])),
  );
  expect(rows[0]).toMatchObject({ target: { kind: "percent", value: 80 } });
  expect(rows[0]?.achievement).toBeCloseTo(0.68);
  expect(assumptions.map(({ code }) => code)).not.toContain("target-assumed");
});

test("takes shares of a count for no levels", () => {
  const shares = ["ร้อยละ 60", "ร้อยละ 70", "ร้อยละ 80", "ร้อยละ 90", "ร้อยละ 100"];
  const { assumptions } = scoreOf(readPlan(aSheet([1, "จำนวนครั้ง", 70, "5 ครั้ง", ...shares, 4])));
  expect(assumptions.map(({ code }) => code)).toEqual(["levels-unused"]);
});

test("says nothing of levels that are left blank", () => {
  const { assumptions } = scoreOf(
    readPlan(aSheet([1, "จำนวนครั้ง", 70, "5 ครั้ง", null, null, null, null, null, 4])),
  );
  expect(assumptions).toEqual([]);
});

describe("levels that have names", () => {
  const named = ["ควรปรับปรุง", "พอใช้", "ปานกลาง", "ดี", "ดีมาก"];
  const scored = (target: TestCell, actual: TestCell, levels: readonly TestCell[] = named) =>
    scoreOf(readPlan(aSheet([1, "ระดับคุณธรรมและความโปร่งใส", 70, target, ...levels, actual])));

  test.each([
    ["ระดับ 5", "ดี", 0.8],
    ["ระดับ 5", "ระดับดีมาก", 1],
    ["ดี", "พอใช้", 0.5],
    ["ระดับ 4", 3, 0.75],
  ])("are what target %j and actual %j say", (target, actual, achievement) => {
    expect(scored(target, actual).rows[0]).toMatchObject({ achievement });
  });

  test("are gone by, which is no assumption but that a word stands for a number", () => {
    expect(scored("ระดับ 5", "ดี").assumptions).toMatchObject([
      { code: "actual-from-text", facts: { text: "ดี", value: 4 } },
    ]);
  });

  test("go before what such a word means elsewhere", () => {
    const own = ["ปรับปรุง", "น้อย", "มาก", "ดี", "ดีมาก"];
    expect(scored("ระดับ 5", "ระดับมาก", own).rows[0]).toMatchObject({ achievement: 0.6 });
  });

  test("say nothing where one name stands for two levels, or for none", () => {
    expect(scored("ระดับ 5", "ดี", ["พอใช้", "พอใช้", "ดี", "ดี", "ดีมาก"]).rows[0]).toMatchObject({ score: null });
    expect(scored("ระดับ 5", "ยอดเยี่ยม").rows[0]).toMatchObject({ score: null });
  });
});
