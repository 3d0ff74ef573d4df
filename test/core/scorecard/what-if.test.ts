import fc from "fast-check";
import type { Snapshot } from "../../../src/core/grid/snapshot";
import { contentAt } from "../../../src/core/grid/snapshot";
import { applyPatch } from "../../../src/core/patch/apply-patch";
import { writeActuals } from "../../../src/core/patch/write-actuals";
import { readActualCell } from "../../../src/core/plan/cells/read-actual";
import { readPlan } from "../../../src/core/plan/read-plan";
import { schemeOf } from "../../../src/core/scorecard/default-scheme";
import { readTried } from "../../../src/core/scorecard/read-tried";
import { scorePlan } from "../../../src/core/scorecard/score-plan";
import type { Scorecard } from "../../../src/core/scorecard/scorecard";
import { whatIf, type TriedActuals } from "../../../src/core/scorecard/what-if";
import { aPlan, formula, percent } from "../../support/a-plan";
import { aSnapshot, type TestCell } from "../../support/a-snapshot";
import { agendaRows, aScoringSheet, potentialRows } from "../../support/a-scoring-sheet";
import { scoreOf } from "../../support/score-of";
import { scoringSheets } from "../../support/scoring-sheets";

/** Three rows of 1.1, target ร้อยละ 80, with these actuals. */
function planWith(...actuals: readonly TestCell[]) {
  const rows = agendaRows(10, 20, 40).map((row) => [...row]);
  actuals.forEach((actual, index) => (rows[index + 1]![5] = actual));
  return aPlan({ แบบให้คะแนน: aScoringSheet(...rows, ...potentialRows(30)) });
}

const trying = (plan: ReturnType<typeof planWith>, ...texts: readonly string[]) => {
  const { rows } = scoreOf(plan);
  return readTried(rows, new Map(texts.map((text, index) => [rows[index]!.key, text])));
};

/** What is scored, without the rows that the scores were read from. */
function pointsOf({ rows, performance, potential, total, assumptions }: Scorecard) {
  const figures = rows.map(({ key, actual, achievement, score, computed, weight }) => ({
    ...{ key, actual, achievement, score, computed, weight },
  }));
  return { figures, performance, potential, total, assumptions };
}

/** The actuals that stand in the sheet, as if they were tried. */
function present(snapshot: Snapshot, { rows }: Scorecard): TriedActuals {
  return new Map(
    rows.flatMap(({ key, row }) => {
      if (!row?.actual) return [];
      const content = contentAt(snapshot, row.actual.at);
      return [[key, { ...readActualCell(content.value, content.format), content }]];
    }),
  );
}

test("the total follows one actual, and several", () => {
  const plan = planWith(80, 40, null);
  const one = whatIf(plan, schemeOf(plan), trying(plan, "40").actuals);
  expect(one.performance).toMatchObject({ min: 15, max: 55, value: null });
  const all = whatIf(plan, schemeOf(plan), trying(plan, "80%", "ร้อยละ 60", "20").actuals);
  expect(all.performance.value).toBe(35);
  expect(scoreOf(plan).performance).toMatchObject({ min: 20, value: null });
});

test("with the actuals that are there it is the scorecard itself", () => {
  fc.assert(
    fc.property(scoringSheets, (snapshot) => {
      const plan = readPlan(snapshot);
      const scorecard = scorePlan(plan, schemeOf(plan));
      const same = whatIf(plan, schemeOf(plan), present(snapshot, scorecard));
      expect(pointsOf(same)).toEqual(pointsOf(scorecard));
    }),
  );
});

test("it is what the sheet gives once the actuals are written there", () => {
  const texts = fc.constantFrom(
    "",
    "3",
    "95%",
    "0.5",
    "6 ครั้ง",
    "ระดับ 4",
    "แล้วเสร็จ",
    "-2",
    "ดีมาก",
    "ร้อยละ 70",
  );
  fc.assert(
    fc.property(scoringSheets, fc.array(texts, { minLength: 15, maxLength: 15 }), (snapshot, typed) => {
      const plan = readPlan(snapshot);
      const { rows } = scoreOf(plan);
      const { actuals } = readTried(rows, new Map(rows.map(({ key }, index) => [key, typed[index] ?? ""])));
      const written = applyPatch(snapshot, writeActuals({ rows }, actuals, snapshot));
      expect(pointsOf(whatIf(plan, schemeOf(plan), actuals))).toEqual(pointsOf(scoreOf(readPlan(written))));
    }),
  );
});

describe("what is typed to be tried", () => {
  test.each([
    ["ดีมาก", "unreadable"],
    ["-", "unreadable"],
    ["ระดับ 4", "not-comparable"],
    ["-5", "negative"],
    ["120", "too-high"],
    ["0.95", "doubtful"],
  ])("%s is told to be %s", (text, fault) => {
    const plan = planWith(80, 40, 40);
    const { faults, actuals } = trying(plan, text);
    expect([...faults.values()]).toEqual([fault]);
    expect(actuals.size).toBe(fault === "doubtful" ? 1 : 0);
  });

  test("blank is nothing", () => {
    const { faults, actuals } = trying(planWith(80, 40, 40), "  ", "50");
    expect([faults.size, actuals.size]).toEqual([0, 1]);
  });
});

test("writing leaves a cell that calculates its actual, and one that holds it already", () => {
  const rows = agendaRows(10, 20, 40).map((row) => [...row]);
  rows[1]![5] = formula("=40+40", 80);
  rows[2]![5] = 60;
  rows[3]![5] = percent(0.6);
  const sheets = { แบบให้คะแนน: aScoringSheet(...rows) };
  const plan = aPlan(sheets);
  const snapshot = aSnapshot(sheets);
  const { actuals } = trying(plan, "50", "60", "75");
  expect(writeActuals(scoreOf(plan), actuals, snapshot)).toEqual([
    {
      kind: "write",
      at: { sheet: "แบบให้คะแนน", row: 4, column: 5 },
      was: { value: 0.6, format: "0%" },
      becomes: { value: 0.75 },
    },
  ]);
});
