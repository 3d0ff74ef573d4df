import fc from "fast-check";
import { a1 } from "../../../src/core/grid/cell-ref";
import { cellKey, type Snapshot } from "../../../src/core/grid/snapshot";
import { applyPatch } from "../../../src/core/patch/apply-patch";
import { fillScoringSheet } from "../../../src/core/patch/fill-scoring-sheet";
import type { CellWrite, Patch } from "../../../src/core/patch/patch";
import { readPlan } from "../../../src/core/plan/read-plan";
import { schemeOf } from "../../../src/core/scorecard/default-scheme";
import { scorePlan } from "../../../src/core/scorecard/score-plan";
import { calculate } from "../../support/calculate";
import { scoringSheets } from "../../support/scoring-sheets";

function fill(snapshot: Snapshot): Patch {
  const plan = readPlan(snapshot);
  return fillScoringSheet(plan, scorePlan(plan, schemeOf(plan)), snapshot);
}

const scoresOf = (snapshot: Snapshot) => {
  const plan = readPlan(snapshot);
  const { rows, total } = scorePlan(plan, schemeOf(plan));
  return { rows: rows.map(({ weight, achievement, score }) => ({ weight, achievement, score })), total };
};

test("filling twice writes nothing the second time and scores the same", () => {
  fc.assert(
    fc.property(scoringSheets, (snapshot) => {
      const filled = applyPatch(snapshot, fill(snapshot));
      expect(fill(filled)).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test("writes over nothing that a user typed", () => {
  fc.assert(
    fc.property(scoringSheets, (snapshot) => {
      for (const change of fill(snapshot)) {
        if (change.kind === "write") expect([null, ""]).toContain(change.was.value);
      }
    }),
  );
});

test("writes the results that a spreadsheet engine gets from the formulas", async () => {
  const many = fc.sample(scoringSheets, { numRuns: 60, seed: 2568 }).map(({ sheets: [sheet] }, index) => {
    const renamed = { ...sheet!, name: `แบบ ${index}` };
    const patch = fill({ sheets: [renamed] });
    return { patch, filled: applyPatch({ sheets: [renamed] }, patch).sheets[0]! };
  });
  const results = await calculate({ sheets: many.map(({ filled }) => filled) });
  const wrong = many.flatMap(({ patch }) =>
    patch
      .filter((change): change is CellWrite => change.kind === "write" && change.becomes.formula !== undefined)
      .filter(({ at, becomes }) => {
        const got = results.get(at.sheet)?.get(cellKey(at.row, at.column));
        return typeof becomes.value === "number" && typeof got === "number"
          ? Math.abs(got - becomes.value) > 1e-9
          : got !== becomes.value;
      })
      .map(({ at, becomes }) => ({ at: a1(at), ...becomes, got: results.get(at.sheet)?.get(cellKey(at.row, at.column)) })),
  );
  expect(wrong).toEqual([]);
  expect(many.flatMap(({ patch }) => patch).length).toBeGreaterThan(500);
});

test("tmp same", () => {
  fc.assert(
    fc.property(scoringSheets, (snapshot) => {
      const filled = applyPatch(snapshot, fill(snapshot));
      expect(scoresOf(filled)).toEqual(scoresOf(snapshot));
    }),
    { numRuns: 300 },
  );
});
