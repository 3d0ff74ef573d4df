import { cellName } from "../../../src/core/grid/cell-ref";
import type { Snapshot } from "../../../src/core/grid/snapshot";
import { applyPatch } from "../../../src/core/patch/apply-patch";
import { fillScoringSheet } from "../../../src/core/patch/fill-scoring-sheet";
import { readPlan } from "../../../src/core/plan/read-plan";
import { schemeOf } from "../../../src/core/scorecard/default-scheme";
import type { Scorecard } from "../../../src/core/scorecard/scorecard";
import { aCriteriaSheet, type CriteriaCells } from "../../support/a-criteria-sheet";
import { aSnapshot, type TestCell } from "../../support/a-snapshot";
import { aScoringSheet } from "../../support/a-scoring-sheet";
import { calculate } from "../../support/calculate";
import { scoreOf } from "../../support/score-of";

const RISING = { method: "ค่าระดับ 1–5", level1: 50, level2: 60, level3: 70, level4: 80, level5: 90 } as const;
const FALLING = { method: "ค่าระดับ 1–5", level1: 20, level2: 15, level3: 10, level4: 5, level5: 1 } as const;
const RATIO = { method: "สัดส่วนต่อเป้าหมาย" } as const;
const LOWER = { method: "ยิ่งน้อยยิ่งดี" } as const;
const DONE = { method: "สำเร็จ/ไม่สำเร็จ" } as const;

/** Criteria, target, actual, and the achievement worked out by hand. */
const BY_HAND: readonly (readonly [CriteriaCells, TestCell, TestCell, number])[] = [
  [RISING, "ร้อยละ 90", 49.9, 0.2],
  [{ ...RISING, below: 0 }, "ร้อยละ 90", 49.9, 0],
  [{ ...RISING, below: 1 }, "ร้อยละ 90", -3, 0.2],
  [{ ...RISING, below: 0 }, "ร้อยละ 90", 50, 0.2],
  [RISING, "ร้อยละ 90", 55, 0.3],
  [RISING, "ร้อยละ 90", 60, 0.4],
  [RISING, "ร้อยละ 90", 78, 0.76],
  [RISING, "ร้อยละ 90", 89.5, 0.99],
  [RISING, "ร้อยละ 90", 90, 1],
  [RISING, "ร้อยละ 90", 120, 1],
  [FALLING, "ไม่เกิน 5 เรื่อง", 25, 0.2],
  [{ ...FALLING, below: 0 }, "ไม่เกิน 5 เรื่อง", 20.1, 0],
  [{ ...FALLING, below: 0 }, "ไม่เกิน 5 เรื่อง", 20, 0.2],
  [FALLING, "ไม่เกิน 5 เรื่อง", 17.5, 0.3],
  [FALLING, "ไม่เกิน 5 เรื่อง", 12.5, 0.5],
  [FALLING, "ไม่เกิน 5 เรื่อง", 3, 0.9],
  [FALLING, "ไม่เกิน 5 เรื่อง", 0, 1],
  [{ ...RISING, level1: -20, level2: -10, level3: 0, level4: 10, level5: 30 }, "ร้อยละ 30", 15, 0.85],
  [{ ...RISING, level1: -20, level2: -10, level3: 0, level4: 10, level5: 30 }, "ร้อยละ 30", -15, 0.3],
  [RATIO, "6 ครั้ง", 9, 1],
  [{ ...RATIO, cap: 120 }, "ร้อยละ 80", 100, 1.2],
  [{ ...RATIO, cap: 120 }, "ร้อยละ 80", 88, 1.1],
  [{ ...RATIO, cap: 90 }, "ร้อยละ 100", 95, 0.9],
  [{ ...RATIO, cap: 110 }, "6 ครั้ง", "9 ครั้ง", 1.1],
  [LOWER, "0 เรื่อง", 0, 1],
  [LOWER, "0 เรื่อง", 3, 0],
  [LOWER, "10 เรื่อง", 20, 0.5],
  [LOWER, "10 เรื่อง", 4, 1],
  [DONE, "5 ฉบับ", 4.9, 0],
  [DONE, "5 ฉบับ", 5, 1],
  [{}, "ไม่เกิน 10 เรื่อง", 40, 0.25],
];

const nameOf = (index: number): string => `ตัวชี้วัดลำดับ ${index + 1}`;

/** A scoring sheet with these rows under 1.1 and the criteria of each. */
function aWorkbook(
  rows: readonly (readonly [CriteriaCells, TestCell, TestCell])[],
  ...others: CriteriaCells[]
) {
  return aSnapshot({
    แบบให้คะแนน: aScoringSheet(
      ["1.1 Agenda Base"],
      ...rows.map(([, target, actual], index) => [index + 1, null, nameOf(index), target, null, actual]),
      [null, null, "รวม 1.1"],
    ),
    ...aCriteriaSheet(
      ...rows.map(([criteria], index) => ({ component: "1.1", name: nameOf(index), ...criteria })),
      ...others,
    ),
  });
}

function filled(snapshot: Snapshot): Snapshot {
  const plan = readPlan(snapshot);
  return applyPatch(snapshot, fillScoringSheet(plan, schemeOf(plan), snapshot).patch);
}

/** Weight, achievement and score of each row, as a spreadsheet engine calculates them. */
function calculated(snapshot: Snapshot): readonly (readonly number[])[] {
  const rows = calculate(snapshot).get("แบบให้คะแนน") ?? [];
  return rows.slice(2, 2 + BY_HAND.length).map((cells) => [4, 6, 7].map((column) => Number(cells[column])));
}

function scored({ rows }: Scorecard): readonly (readonly number[])[] {
  return rows.map(({ weight, achievement, score }) => [weight, Number(achievement), Number(score)]);
}

function expectNear(found: readonly (readonly number[])[], expected: readonly (readonly number[])[]): void {
  expect(found).toHaveLength(expected.length);
  const gaps = found.map((row, index) =>
    Math.max(...row.map((value, column) => Math.abs(value - Number(expected[index]?.[column])))),
  );
  expect(Math.max(...gaps)).toBeLessThan(1e-9);
}

test("scores by the criteria as worked out by hand, and so do the formulas that are written", () => {
  const snapshot = aWorkbook(
    BY_HAND.map(([criteria, target, actual], index) => [
      { ...criteria, weight: 1 + index / 8 },
      target,
      actual,
    ]),
  );
  const byHand = BY_HAND.map(([, , , achievement], index) => {
    const weight = 1 + index / 8;
    return [weight, achievement, weight * achievement];
  });
  expectNear(scored(scoreOf(readPlan(snapshot))), byHand);
  expectNear(calculated(filled(snapshot)), byHand);
});

test("scores by levels where no target is stated: the thresholds say what is to be reached", () => {
  const snapshot = aWorkbook([
    [RISING, "-", 78],
    [FALLING, null, "12.5 เรื่อง"],
    [RISING, "ดีมาก", 78],
  ]);
  const { rows, assumptions } = scoreOf(readPlan(snapshot));
  expect(rows.map(({ achievement }) => achievement)).toEqual([0.76, 0.5, null]);
  const unknown = assumptions.filter(({ code }) => code === "target-unknown");
  expect(unknown.map(({ facts }) => facts.indicators)).toEqual([[nameOf(2)]]);
  const shown = calculate(filled(snapshot)).get("แบบให้คะแนน") ?? [];
  expect(shown.slice(2, 5).map((cells) => cells[6] ?? null)).toEqual([0.76, 0.5, null]);
});

test("the filled sheet follows numbers that are changed in the criteria, without another fill", () => {
  const change = (cells: CriteriaCells): CriteriaCells => ({
    ...cells,
    weight: 1.5,
    ...(typeof cells.cap === "number" && { cap: cells.cap + 5 }),
    ...(typeof cells.level5 === "number" && { below: 0, level3: Number(cells.level3) + 2.5 }),
  });
  const rows = BY_HAND.map(
    ([criteria, target, actual]) => [{ ...criteria, weight: 2 }, target, actual] as const,
  );
  const before = filled(aWorkbook(rows));
  const after = aWorkbook(rows.map(([criteria, target, actual]) => [change(criteria), target, actual]));
  const scoring = before.sheets.find(({ name }) => name === "แบบให้คะแนน");
  const criteria = after.sheets.find(({ name }) => name !== "แบบให้คะแนน");
  expectNear(calculated({ sheets: [scoring!, criteria!] }), scored(scoreOf(readPlan(after))));
});

test("splits and shares the points as the criteria say", () => {
  const snapshot = aSnapshot({
    แบบให้คะแนน: aScoringSheet(
      ["1.1 Agenda Base"],
      [1, null, "ก", 5, null, 5],
      [2, null, "ข", 5, null, 4],
      [3, null, "ค", 5, null, 5],
      ["1.2 Function Base"],
      [1, null, "ง", 5, null, 5],
      [2, null, "จ", 5, null, 2.5],
      ["องค์ประกอบที่ 2 Potential Base"],
      ["2.1", null, "ฉ", 5, null, 5],
      ["2.2", null, "ช", 5, null, 5],
    ),
    ...aCriteriaSheet(
      { component: "รวม 1", weight: 60 },
      { component: "รวม 2", weight: 40 },
      { component: "รวม 1.1", weight: 45 },
      { component: "1.1", name: "ก", weight: 20 },
      { component: "2", name: "ฉ", weight: 12.5 },
    ),
  });
  const { rows, performance, potential, total } = scoreOf(readPlan(snapshot));
  expect(rows.map(({ weight }) => weight)).toEqual([20, 12.5, 12.5, 7.5, 7.5, 12.5, 27.5]);
  expect(rows.map(({ weightFrom }) => weightFrom)).toEqual([
    "criteria",
    "shared",
    "shared",
    "shared",
    "shared",
    "criteria",
    "shared",
  ]);
  expect(performance).toEqual({ weight: 60, min: 53.75, max: 53.75, value: 53.75 });
  expect([potential.value, total.value]).toEqual([40, 93.75]);
});

test("a missing actual may still reach its cap", () => {
  const snapshot = aWorkbook([
    [{ ...RATIO, weight: 40, cap: 120 }, "ร้อยละ 80", null],
    [{ ...RATIO, weight: 30, cap: 120 }, "ร้อยละ 80", 92],
  ]);
  const { performance } = scoreOf(readPlan(snapshot));
  expect(performance.value).toBeNull();
  expect(performance.min).toBeCloseTo(34.5, 12);
  expect(performance.max).toBeCloseTo(82.5, 12);
});

test("adds up unrounded scores", () => {
  const snapshot = aWorkbook([1, 2, 3].map(() => [RATIO, "3 ครั้ง", 2]));
  const { rows, performance } = scoreOf(readPlan(snapshot));
  expect(rows.map(({ score }) => score?.toFixed(2))).toEqual(["15.56", "15.56", "15.56"]);
  expect(performance.value).toBeCloseTo(140 / 3, 12);
});

test("says of each rule where it comes from, and of assumptions where they are changed", () => {
  const plan = readPlan(
    aWorkbook(
      [
        [{ weight: 10 }, "อย่างน้อย 5 ครั้ง", 5],
        [{ ...LOWER }, "5 ครั้ง", 5],
        [{}, "5 ครั้ง", 5],
      ],
      { component: "รวม 1", weight: 70 },
    ),
  );
  const origins = [...schemeOf(plan).criteria.values()].map(({ sources: { weight, method } }) => [
    `${weight.from} ${cellName(weight.at!)}`,
    `${method.from} ${cellName(method.at!)}`,
  ]);
  expect(origins).toEqual([
    ["user F4", "plan J4"],
    ["assumed F5", "user J5"],
    ["assumed F6", "assumed J6"],
  ]);
  const [shared] = scoreOf(plan).assumptions;
  expect(shared).toMatchObject({ code: "weights-shared-equally", facts: { points: 60 } });
  expect(shared?.cells.map((at) => `${at.sheet} ${cellName(at)}`)).toEqual([
    "เกณฑ์การให้คะแนน F5",
    "เกณฑ์การให้คะแนน F6",
  ]);
});

test("a way of scoring that was only guessed can be confirmed", () => {
  const guess = (cells: CriteriaCells) =>
    scoreOf(
      readPlan(
        aSnapshot({
          แบบให้คะแนน: aScoringSheet(["1.1 Agenda Base"], [1, null, "จำนวนเรื่องค้าง", 5, null, 5]),
          ...aCriteriaSheet({ component: "1.1", name: "จำนวนเรื่องค้าง", ...cells }),
        }),
      ),
    ).assumptions.filter(({ code }) => code === "direction-guessed");
  expect(guess(LOWER)).toHaveLength(1);
  expect(guess({ ...LOWER, methodFrom: "ผู้ใช้กำหนด" })).toHaveLength(0);
  expect(guess(RATIO)).toHaveLength(0);
});

test("takes the rows of the plan's year, else those for all years", () => {
  const weights = (year: number) => {
    const sheets = aWorkbook(
      [[{ year: 2568, weight: 10 }, 5, 5]],
      { component: "1.1", name: nameOf(0), weight: 20 },
      { component: "1.1", name: nameOf(0), year: 2569, weight: 30 },
    ).sheets;
    const cover = aSnapshot({ ปก: [[`แผนปฏิบัติราชการประจำปี พ.ศ. ${year}`]] }).sheets;
    return scoreOf(readPlan({ sheets: [...cover, ...sheets] })).rows.map(({ weight }) => weight);
  };
  expect([2568, 2569, 2570].map(weights)).toEqual([[10], [30], [20]]);
});

test("the usual rule holds where an entry cannot be used", () => {
  const snapshot = aWorkbook([
    [{ ...RISING, level2: 40, weight: "ห้า" }, "ร้อยละ 50", 25],
    [{ method: "ตามใจ", cap: 500 }, "ร้อยละ 50", 60],
  ]);
  expect(scored(scoreOf(readPlan(snapshot)))).toEqual([
    [35, 0.5, 17.5],
    [35, 1, 35],
  ]);
});
