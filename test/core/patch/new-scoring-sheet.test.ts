import fc from "fast-check";
import { cellKey, type Snapshot } from "../../../src/core/grid/snapshot";
import { applyPatch } from "../../../src/core/patch/apply-patch";
import { fillScoringSheet } from "../../../src/core/patch/fill-scoring-sheet";
import { gridOfNewSheet } from "../../../src/core/patch/grid-of-new-sheet";
import type { NewSheet } from "../../../src/core/patch/new-sheet";
import { readPlan } from "../../../src/core/plan/read-plan";
import { schemeOf } from "../../../src/core/scorecard/default-scheme";
import type { Scorecard } from "../../../src/core/scorecard/scorecard";
import { pastedPlan } from "../../fixtures/plan-2568/pasted-plan";
import { plannedSheets } from "../../fixtures/plan-2568/planned-sheets";
import { aSnapshot, percent, type TestCell } from "../../support/a-snapshot";
import { calculate } from "../../support/calculate";
import { scoreOf } from "../../support/score-of";

function fill(snapshot: Snapshot, notes: readonly string[] = []) {
  const plan = readPlan(snapshot);
  return fillScoringSheet(plan, schemeOf(plan), snapshot, () => notes).patch;
}

function added(snapshot: Snapshot, notes?: readonly string[]): NewSheet {
  const [change, ...more] = fill(snapshot, notes);
  expect(more).toEqual([]);
  if (change?.kind !== "add-sheet") throw new Error("no sheet was added");
  return change.sheet;
}

/** What must be the same before the sheet is there and after. */
function essence({ rows, assumptions, total, performance, potential }: Scorecard) {
  return {
    ...{ total, performance, potential },
    rows: rows.map(({ component, no, code, name, target, method, weight, score }) => ({
      ...{ component, no, code, name, target, method, weight, score },
    })),
    assumptions: assumptions.map(({ code, facts }) => ({ code, facts })),
  };
}

const HEADER = [
  "ที่",
  "รหัส KRs",
  "ชื่อตัวชี้วัด",
  "ค่าเป้าหมาย",
  "ความรับผิดชอบ (H/R)",
  "โครงการ/กิจกรรม (งบประมาณ)",
  "ส่วนราชการที่รับผิดชอบ",
];
const evaluation = (...rows: TestCell[][]) =>
  aSnapshot({
    "ส่วนที่ 4": [["1.1 (Agenda Base)"], HEADER, ...rows.map((row) => [...row, "H : สกต.", "กิจกรรม", "ฝ่าย"])],
  });

const plans: Readonly<Record<string, Snapshot>> = {
  "sheet by sheet": { sheets: plannedSheets().slice(0, -1).map(gridOfNewSheet) },
  "pasted on one sheet": pastedPlan(),
};

describe.each(Object.entries(plans))("for the 2568 plan %s", (_, snapshot) => {
  const before = scoreOf(readPlan(snapshot));
  const after = applyPatch(snapshot, fill(snapshot, ["หมายเหตุข้อแรก"]));

  test("adds a sheet that reads back as the scoring sheet, with the same scorecard", () => {
    const plan = readPlan(after);
    expect(plan.scoring?.rows).toHaveLength(23);
    expect(plan.scoring?.sums.map(({ component }) => component)).toEqual(["1.1", "1.2", "1", "2", "total"]);
    expect(plan.misunderstood).toEqual(readPlan(snapshot).misunderstood);
    expect(essence(scoreOf(plan))).toEqual(essence(before));
  });

  test("adds a sheet that a fill leaves as it is", () => {
    expect(fill(after)).toEqual([]);
  });

  test("writes the results that a spreadsheet engine gets", () => {
    const grid = after.sheets.at(-1)!;
    const results = calculate({ sheets: [grid] }).get(grid.name) ?? [];
    for (const key of grid.formulas.keys()) {
      const [row, column] = [Math.floor(key / 16_384), key % 16_384];
      const value = grid.values[row]?.[column];
      const got = results[row]?.[column];
      if (typeof value === "number") expect(got).toBeCloseTo(value, 9);
      else expect(got).toBe(value);
    }
  });
});

test("scores what is typed into the new sheet", () => {
  const snapshot = evaluation([1, 5127, "ร้อยละของงาน", "ร้อยละ 80"], [2, null, "จำนวนครั้ง", "อย่างน้อย 4 ครั้ง"]);
  const filled = applyPatch(snapshot, fill(snapshot));
  const grid = filled.sheets.at(-1)!;
  const values = grid.values.map((cells) => cells?.slice());
  const first = values.findIndex((cells) => cells?.[2] === "ร้อยละของงาน");
  (values[first] ??= [])[5] = 60;
  (values[first + 1] ??= [])[5] = 4;
  const typed = { ...grid, values };
  const results = calculate({ sheets: [typed] }).get(grid.name) ?? [];
  expect(results[first]?.[7]).toBeCloseTo(26.25, 9);
  expect(results.find((cells) => cells[0] === "คะแนนรวมทั้งสิ้น")?.[7]).toBeCloseTo(61.25, 9);
  expect(scoreOf(readPlan({ sheets: [filled.sheets[0]!, typed] })).performance.value).toBeCloseTo(61.25, 9);
});

test("tells the range of the total as the sheet's own formula does, also without component 2", () => {
  const snapshot = evaluation([1, null, "ร้อยละของงาน", "ร้อยละ 80"]);
  const grid = applyPatch(snapshot, fill(snapshot)).sheets.at(-1)!;
  const line = grid.values.findIndex((cells) => {
    const first = cells?.[0];
    return typeof first === "string" && first.startsWith("ยังมีผลการดำเนินงานไม่ครบ");
  });
  const told = grid.values[line]?.[0];
  expect(told).toMatch(/0\.00 ถึง 70\.00$/);
  expect(calculate({ sheets: [grid] }).get(grid.name)?.[line]?.[0]).toBe(told);
});

test("gives neither points nor formulas to what the plan says is not evaluated", () => {
  const snapshot = evaluation(
    [1, null, "ร้อยละของงาน", "ร้อยละ 80"],
    [2, null, "จำนวนครั้ง", "ยกเลิกตัวชี้วัด"],
    [3, null, "ร้อยละของเรื่อง (ยกเลิก)", "ร้อยละ 80"],
    [4, null, "จำนวนคน", "5 คน"],
  );
  const after = applyPatch(snapshot, fill(snapshot));
  expect(fill(after)).toEqual([]);
  const { values, formulas } = after.sheets.at(-1)!;
  expect(values.slice(5, 9).map((cells) => cells?.[4] ?? null)).toEqual([35, null, null, 35]);
  expect(formulas.get(cellKey(9, 4))).toBe("=SUM(E6:E9)");
  expect(values[12]?.[0]).toBe("ยังมีผลการดำเนินงานไม่ครบ คะแนนที่เป็นไปได้อยู่ระหว่าง 0.00 ถึง 70.00");
  expect(scoreOf(readPlan(after)).assumptions.map(({ code }) => code)).toContain("indicator-exempt");
});

test("keeps the numbers of strategies, which are then of component 1 all the same", () => {
  const snapshot = evaluation(
    ["1.1", null, "ร้อยละของงาน", "ร้อยละ 80"],
    ["2.1", null, "จำนวนครั้ง", "อย่างน้อย 4 ครั้ง"],
  );
  const after = applyPatch(snapshot, fill(snapshot));
  expect(fill(after)).toEqual([]);
  expect(essence(scoreOf(readPlan(after)))).toEqual(essence(scoreOf(readPlan(snapshot))));
});

test("takes the next free name", () => {
  const plan = evaluation([1, null, "ก", "ร้อยละ 80"]);
  const others = aSnapshot({ แบบให้คะแนน: [["อื่น"]], "แบบให้คะแนน (2)": [["อื่น"]] });
  expect(added({ sheets: [...plan.sheets, ...others.sheets] }).name).toBe("แบบให้คะแนน (3)");
});

test("keeps a target that is a number a number, and refers to it", () => {
  const cells = [...added(evaluation([1, null, "ร้อยละของงาน", percent(0.8)])).cells];
  const target = cells.find(({ row, column }) => row === 5 && column === 3);
  const achievement = cells.find(({ row, column }) => row === 5 && column === 6);
  expect(target?.content).toEqual({ value: 0.8, format: "0%" });
  expect(achievement?.content.formula).toBe('=IF(ISNUMBER(F6),MIN(1,MAX(0,IF(F6>1,F6,100*F6)/(D6*100))),"")');
});

test("takes the unit that stands beside a target along", () => {
  const header = HEADER.flatMap((title) => (title === "ค่าเป้าหมาย" ? [title, "หน่วยนับ"] : [title]));
  const rows = [
    [1, null, "งานที่เสร็จ", 80, "ร้อยละ", "H : สกต.", "กิจกรรม", "ฝ่าย"],
    [2, null, "จำนวนงาน", 3, null, "H : สกต.", "กิจกรรม", "ฝ่าย"],
  ];
  const cells = [...added(aSnapshot({ "ส่วนที่ 4": [["1.1 (Agenda Base)"], header, ...rows] })).cells];
  const targets = cells.filter(({ row, column }) => (row === 5 || row === 6) && column === 3);
  expect(targets.map(({ content }) => content)).toEqual([{ value: "ร้อยละ 80" }, { value: 3 }]);
});

test("keeps names that look like formulas text", () => {
  for (const name of ["=SUM(A1:A9)", "+ก", "@ก", "=cmd|' /C calc'!A0"]) {
    const cells = [...added(evaluation([1, null, name, "ร้อยละ 80"])).cells];
    const cell = cells.find(({ row, column }) => row === 5 && column === 2);
    expect(cell?.content).toEqual({ value: name });
  }
});

test("is ready to print: A4 landscape, header on every page and on screen, Sarabun", () => {
  const sheet = added(evaluation([1, null, "ก", "ร้อยละ 80"]), ["ข้อแรก", "ข้อสอง"]);
  expect(sheet.font.name).toBe("Sarabun");
  expect(sheet.print).toEqual({ landscape: true, repeatRows: [2, 2] });
  expect(sheet.frozenRows).toBe(3);
  const notes = [...sheet.cells].filter(
    ({ content }) => typeof content.value === "string" && /^\d\) /.test(content.value),
  );
  expect(notes.map(({ content }) => content.value)).toEqual(["1) ข้อแรก", "2) ข้อสอง"]);
});

test("adds nothing where there is nothing to score", () => {
  expect(fill(aSnapshot({ ก: [["รายการอื่น", 5]] }))).toEqual([]);
});

const cell = fc.constantFrom<TestCell>(
  "ร้อยละ 80",
  80,
  percent(0.8),
  "ไม่เกิน 5 ครั้ง",
  "แล้วเสร็จ",
  "-",
  "ดีขึ้นมาก",
  null,
);
const rows = fc.array(
  fc.record({
    code: fc.constantFrom<TestCell>(null, 5127, "7402"),
    name: fc.constantFrom("ร้อยละของงาน", "จำนวนเรื่องค้าง", "ระดับความสำเร็จ", "=1+1"),
    target: cell,
  }),
  { minLength: 1, maxLength: 6 },
);

test("reads back with the same scorecard, and again nothing to fill, whatever the plan", () => {
  fc.assert(
    fc.property(rows, (many) => {
      const snapshot = evaluation(...many.map(({ code, name, target }, i) => [i + 1, code, name, target]));
      const after = applyPatch(snapshot, fill(snapshot));
      expect(essence(scoreOf(readPlan(after)))).toEqual(essence(scoreOf(readPlan(snapshot))));
      expect(fill(after)).toEqual([]);
    }),
  );
});
