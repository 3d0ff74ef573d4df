import fc from "fast-check";
import { readPlan } from "../../../src/core/plan/read-plan";
import { pointsToGain } from "../../../src/core/scorecard/points-to-gain";
import { sumOf } from "../../../src/core/scorecard/sum-of";
import { aPlan } from "../../support/a-plan";
import { agendaNames, agendaRows, aScoringSheet } from "../../support/a-scoring-sheet";
import { scoreOf } from "../../support/score-of";
import { scoringSheets } from "../../support/scoring-sheets";

test("ranks rows by the points they lost, and leaves out those that lost none", () => {
  const rows = agendaRows(10, 20, 30, 10).map((row) => [...row]);
  [80, 40, 60, null].forEach((actual, index) => (rows[index + 1]![5] = actual));
  const gains = pointsToGain(scoreOf(aPlan({ แบบให้คะแนน: aScoringSheet(...rows) })));
  expect(gains.map(({ row, points, isMissing }) => [row.name, points, isMissing])).toEqual([
    [agendaNames[1], 10, false],
    [agendaNames[3], 10, true],
    [agendaNames[2], 7.5, false],
  ]);
});

test("what is to gain is what is missing to full achievement, the most first", () => {
  fc.assert(
    fc.property(scoringSheets, (snapshot) => {
      const scorecard = scoreOf(readPlan(snapshot));
      const gains = pointsToGain(scorecard);
      const points = gains.map((gain) => gain.points);
      points.forEach((own, place) => expect(own).toBeLessThanOrEqual((points[place - 1] ?? own) + 1e-8));
      expect(new Set(gains.map(({ row }) => row)).size).toBe(gains.length);
      const lost = sumOf(scorecard.rows.map(({ weight, score }) => Math.max(0, weight - (score ?? 0))));
      expect(sumOf(points)).toBeCloseTo(lost, 6);
    }),
  );
});
