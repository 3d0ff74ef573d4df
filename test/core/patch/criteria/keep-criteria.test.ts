import fc from "fast-check";
import { findProblems } from "../../../../src/core/findings/find-problems";
import { columnLetters } from "../../../../src/core/grid/cell-ref";
import { cellKey, contentAt, keyedCell, type Snapshot } from "../../../../src/core/grid/snapshot";
import { CRITERIA, METHOD_WORDS } from "../../../../src/core/kept/criteria-sheet";
import { applyPatch } from "../../../../src/core/patch/apply-patch";
import { keepCriteria } from "../../../../src/core/patch/criteria/keep-criteria";
import { fillScoringSheet } from "../../../../src/core/patch/fill-scoring-sheet";
import type { CellWrite } from "../../../../src/core/patch/patch";
import { readPlan } from "../../../../src/core/plan/read-plan";
import { schemeOf } from "../../../../src/core/scorecard/default-scheme";
import { aCriteriaSheet, type CriteriaCells } from "../../../support/a-criteria-sheet";
import { aSnapshot, type TestCell } from "../../../support/a-snapshot";
import { aScoringSheet } from "../../../support/a-scoring-sheet";
import { calculate } from "../../../support/calculate";
import { scoreOf } from "../../../support/score-of";
import { scoringSheets } from "../../../support/scoring-sheets";

const SHEET = CRITERIA.title;

const keep = (snapshot: Snapshot) => keepCriteria(readPlan(snapshot), snapshot);
const fill = (snapshot: Snapshot) => {
  const plan = readPlan(snapshot);
  return fillScoringSheet(plan, schemeOf(plan), snapshot).patch;
};
const kept = (snapshot: Snapshot) => applyPatch(snapshot, keep(snapshot).patch);
const scores = (snapshot: Snapshot) =>
  scoreOf(readPlan(snapshot)).rows.map(({ weight, achievement, score }) => [weight, achievement, score]);

/** What a scheme says, whatever it rests on. */
function rulesOf(snapshot: Snapshot) {
  const { performance, potential, split, criteria } = schemeOf(readPlan(snapshot));
  const rules = [...criteria].map(([key, { method, guessed, cap, belowFirstLevel }]) => [
    key,
    { method, guessed, cap, belowFirstLevel },
  ]);
  return { performance, potential, split, rules };
}

test("what is written down reads back as the same rules, and changes no score; the fill that follows is done once", () => {
  fc.assert(
    fc.property(scoringSheets, (snapshot) => {
      const after = kept(snapshot);
      expect(rulesOf(after)).toEqual(rulesOf(snapshot));
      const was = scores(snapshot);
      scores(after).forEach((row, index) => {
        row.forEach((value, column) => {
          const before = was[index]?.[column] ?? null;
          expect(value).toEqual(typeof before === "number" ? expect.closeTo(before, 9) : before);
        });
      });
      expect(keep(after).patch).toEqual([]);
      const filled = applyPatch(after, fill(after));
      expect(fill(filled)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

const numbers = fc.integer({ min: 0, max: 40 }).map((number) => number / 4);
const steps = fc
  .uniqueArray(fc.integer({ min: -100, max: 100 }), { minLength: 5, maxLength: 5 })
  .chain((five) =>
    fc.constantFrom(
      [...five].sort((a, b) => a - b),
      [...five].sort((a, b) => b - a),
    ),
  );
const settings = fc.record({
  weight: fc.option(numbers),
  kind: fc.constantFrom(...(["ratio", "lower", "levels", "milestone"] as const)),
  thresholds: steps,
  below: fc.constantFrom<0 | 1>(0, 1),
  cap: fc.integer({ min: 10, max: 200 }),
});

test("what is typed is what is scored by", () => {
  fc.assert(
    fc.property(fc.array(settings, { minLength: 1, maxLength: 6 }), (rows) => {
      const name = (index: number) => `ร้อยละของงานที่ ${index + 1}`;
      const plan = readPlan(
        aSnapshot({
          แบบให้คะแนน: aScoringSheet(
            ["1.1 Agenda Base"],
            ...rows.map((_, index) => [index + 1, null, name(index), 80, null, 40]),
          ),
          ...aCriteriaSheet(
            ...rows.map(({ weight, kind, thresholds, below, cap }, index): CriteriaCells => {
              const [level1, level2, level3, level4, level5] = thresholds;
              const levels = kind === "levels" ? { level1, level2, level3, level4, level5, below } : {};
              const most = kind === "ratio" ? { cap } : {};
              return {
                component: "1.1",
                name: name(index),
                weight,
                method: METHOD_WORDS[kind],
                ...levels,
                ...most,
              };
            }),
          ),
        }),
      );
      expect(
        [...schemeOf(plan).criteria.values()].map(({ weight, method, cap, belowFirstLevel }) => ({
          weight,
          method,
          cap,
          belowFirstLevel,
        })),
      ).toEqual(
        rows.map(({ weight, kind, thresholds, below, cap }) => ({
          weight: weight ?? undefined,
          method: kind === "levels" ? { kind, thresholds } : { kind },
          cap: kind === "ratio" ? cap / 100 : 1,
          belowFirstLevel: kind === "levels" ? below : 1,
        })),
      );
    }),
  );
});

const rubbish: fc.Arbitrary<TestCell> = fc.oneof(
  fc.constantFrom<TestCell>(
    null,
    "",
    "รวม",
    "1.1",
    "รวม 1",
    2,
    2568,
    "ก",
    "ข",
    true,
    { error: "#REF!" },
    -1,
    NaN,
    1e308,
  ),
  fc.constantFrom<TestCell>(...Object.values(METHOD_WORDS), "ผู้ใช้กำหนด"),
  fc.string({ maxLength: 12 }),
  fc.double(),
);

test("no rubbish in the sheet stops the reading, the rules, a fill or a repair", () => {
  const keys = CRITERIA.columns.map(({ key }) => key);
  const row = fc.record(Object.fromEntries(keys.map((key) => [key, rubbish])));
  fc.assert(
    fc.property(fc.array(row, { maxLength: 8 }), (rows) => {
      const snapshot = aSnapshot({
        แบบให้คะแนน: aScoringSheet(["1.1 Agenda Base"], [1, null, "ก", 5, null, 5], [2, null, "ข", 5, 3, 5]),
        ...aCriteriaSheet(...rows),
      });
      const plan = readPlan(snapshot);
      findProblems(plan);
      const { scorecard } = fillScoringSheet(plan, schemeOf(plan), snapshot);
      for (const { weight, score } of scorecard.rows) {
        expect(weight).toBeGreaterThanOrEqual(0);
        expect(score).not.toBeNaN();
      }
      expect(keep(kept(snapshot)).patch).toEqual([]);
    }),
  );
});

const plan = (...names: readonly string[]) => ({
  ปก: [["แผนปฏิบัติราชการประจำปี พ.ศ. 2568"]],
  แบบให้คะแนน: aScoringSheet(
    ["1.1 Agenda Base"],
    ...names.map((name, index) => [index + 1, null, name, 5, null, 5]),
  ),
});

/** The workbook with other cells of its scoring sheet. */
function renewed(snapshot: Snapshot, ...names: readonly string[]): Snapshot {
  const others = snapshot.sheets.filter(({ name }) => name === SHEET);
  return { sheets: [...aSnapshot(plan(...names)).sheets, ...others] };
}

function typed(snapshot: Snapshot, row: number, column: string, value: string | number): Snapshot {
  const place = CRITERIA.columns.findIndex(({ key }) => key === column);
  const at = { sheet: SHEET, row: row - 1, column: place };
  const write: CellWrite = { kind: "write", at, was: contentAt(snapshot, at), becomes: { value } };
  return applyPatch(snapshot, [write]);
}

test("what is not scored has no share in the sheet", () => {
  const after = kept(
    aSnapshot({
      คะแนน: aScoringSheet(
        ["1.1 Agenda Base"],
        [1, null, "จำนวนครั้งในการจัดประชุม", "10 ครั้ง", 30, 8],
        ["1.1", null, "จัดทำแผนการประชุม", "1 แผน", null, 1],
        [2, null, "จำนวนผู้เข้าร่วม", "20 คน", null, 20],
        [3, null, "จำนวนเรื่อง", "20 เรื่อง", null, "ยกเลิก"],
      ),
    }),
  );
  const rows = calculate(after).get(SHEET)?.slice(3, 7) ?? [];
  expect(rows.map((cells) => [4, 6].map((column) => cells[column]))).toEqual([
    [null, 70],
    [null, ""],
    ["จำนวนครั้งในการจัดประชุม", 30],
    ["จำนวนผู้เข้าร่วม", 40],
  ]);
  expect(scores(after).map(([weight]) => weight)).toEqual([30, 0, 40, 0]);
});

test("a new indicator gets a row behind all others, and what was typed stays", () => {
  const before = typed(kept(aSnapshot(plan("ก", "ข"))), 6, "weight", 25);
  const after = renewed(before, "ก", "ค", "ข");
  const { patch, added } = keep(after);
  expect(added).toBe(1);
  const rows = applyPatch(after, patch).sheets.at(-1)!.values;
  expect(rows.slice(3, 10).map((cells) => [1, 4, 5].map((column) => cells?.[column] ?? null))).toEqual([
    ["รวม 1 Performance Base", null, 70],
    ["รวม 1.1 Agenda Base", null, null],
    ["1.1 Agenda Base", "ก", 25],
    ["1.1 Agenda Base", "ข", null],
    ["รวม 1.2 Function Base", null, null],
    ["รวม 2 Potential Base", null, 30],
    ["1.1 Agenda Base", "ค", null],
  ]);
  expect(keep(applyPatch(after, patch))).toEqual({ patch: [], added: 0 });
});

test("formulas that were typed over are repaired, and headers that were deleted written again", () => {
  const made = kept(aSnapshot(plan("ก", "ข")));
  const broken = typed(typed(typed(made, 7, "inForce", 99), 3, "share", ""), 6, "weightFrom", "ไม่ทราบ");
  const mended = applyPatch(broken, keep(broken).patch);
  const grid = mended.sheets.at(-1)!;
  const formulaIn = (row: number, key: string) =>
    grid.formulas.get(
      cellKey(
        row - 1,
        CRITERIA.columns.findIndex((column) => column.key === key),
      ),
    );
  expect(formulaIn(7, "inForce")).toMatch(/^=IF\(AND\(ISNUMBER\(F7\),F7>=0\),F7,\$S\$5\)$/);
  expect(formulaIn(6, "weightFrom")).toBe('=IF(F6="","ข้อสมมติ","ผู้ใช้กำหนด")');
  expect(grid.values[2]?.at(-1)).toBe("ส่วนแบ่ง ต่อตัวชี้วัด");
  expect(columnLetters(grid.values[2]!.length - 1)).toBe("S");
});

test("several years' criteria stand in one sheet, each summed by itself", () => {
  const first = typed(kept(aSnapshot(plan("ก", "ข"))), 6, "weight", 25);
  const next = {
    sheets: [
      ...aSnapshot({ ...plan("ก", "ค", "ง"), ปก: [["แผนปฏิบัติราชการประจำปี พ.ศ. 2569"]] }).sheets,
      ...first.sheets.filter(({ name }) => name === SHEET),
    ],
  };
  const { patch, added } = keep(next);
  expect(added).toBe(7);
  const after = applyPatch(next, patch);
  expect(scores(after)).toEqual(scores(aSnapshot(plan("ก", "ค", "ง"))));
  const shown = calculate(after).get(SHEET) ?? [];
  const inForce = shown.slice(3).map((cells) => [cells[0], cells[4], cells[6]]);
  expect(inForce).toEqual(
    expect.arrayContaining([
      [2568, "ก", 25],
      [2568, "ข", 45],
      [2569, "ก", expect.closeTo(70 / 3, 9)],
      [2569, "ง", expect.closeTo(70 / 3, 9)],
    ]),
  );
});

test("weights typed in the scoring sheet move to the criteria, and follow them from then on", () => {
  const sheets = plan("ก", "ข");
  const made = kept(
    aSnapshot({ ...sheets, แบบให้คะแนน: aScoringSheet(["1.1 Agenda Base"], [1, null, "ก", 5, 30, 5]) }),
  );
  expect(contentAt(made, { sheet: "แบบให้คะแนน", row: 2, column: 4 })).toEqual({
    value: 30,
    formula: `='${SHEET}'!G6`,
  });
  expect(scores(typed(made, 6, "weight", 20))).toEqual([[20, 1, 20]]);
});

test("the sheet shows what a spreadsheet engine gets from its formulas", () => {
  const sheets = fc
    .sample(scoringSheets, { numRuns: 25, seed: 2568 })
    .map((snapshot) => kept(snapshot).sheets[1])
    .flatMap((grid, index) => (grid ? [{ ...grid, name: `เกณฑ์ ${index}` }] : []));
  const shown = calculate({ sheets });
  const differing = sheets.flatMap(({ name, values, formulas }) =>
    [...formulas].filter(([key]) => {
      const { row, column } = keyedCell(key);
      const expected = values[row]?.[column];
      const got = shown.get(name)?.[row]?.[column];
      const isNumber = typeof expected === "number" && typeof got === "number";
      return isNumber ? Math.abs(expected - got) > 1e-9 : expected !== got;
    }),
  );
  expect(differing).toEqual([]);
  expect(sheets.length).toBeGreaterThan(15);
});
