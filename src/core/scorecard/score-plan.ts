import type { Plan } from "../plan/plan";
import type { Assumption } from "./assumption";
import { listIndicators } from "./list-indicators";
import type { Scheme } from "./scheme";
import { scoreIndicators } from "./score-indicators";
import type { Scorecard } from "./scorecard";

/** Scores the plan by the scheme. Where there is no scoring sheet every actual is missing. */
export function scorePlan(plan: Plan, scheme: Scheme): Scorecard {
  const scorecard = scoreIndicators(listIndicators(plan), plan.scoring, scheme);
  const ofSheets = assumptionsOfSheets(plan);
  if (ofSheets.length === 0) return scorecard;
  return { ...scorecard, assumptions: [...ofSheets, ...scorecard.assumptions] };
}

/** Which of several sheets that score are the evaluation. */
function assumptionsOfSheets({ otherScoring, joinedScoring }: Plan): readonly Assumption[] {
  const left = [...new Set(otherScoring.map(({ read }) => read))].map((read): Assumption => {
    const cells = otherScoring.filter((other) => other.read === read).map(({ at }) => at);
    const facts = { read, others: cells.map(({ sheet }) => sheet), indicators: [] };
    return { code: "other-sheets-not-scored", facts, cells };
  });
  if (joinedScoring.length === 0) return left;
  const facts = { sheets: joinedScoring.map(({ sheet }) => sheet), indicators: [] };
  return [...left, { code: "sheets-scored-together", facts, cells: joinedScoring }];
}
