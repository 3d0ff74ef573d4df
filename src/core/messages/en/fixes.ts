import { formatNumber } from "../format-number";
import type { Locale } from "../locale";

export const fixes: Locale["fixes"] = {
  "budget-total-differs": ({ isOfPart }) =>
    `Sum all rows of the ${isOfPart ? "part" : "table"} with a formula`,
  "budget-sum-range-incomplete": () => "Extend the SUM to every row",
  "budget-total-typed": () => "Replace the typed number with a SUM",
  "budget-stored-as-text": () => "Turn the texts into numbers",
  "budget-parts-differ": () => "Add the parts up with a formula",
  "project-repeat-unmarked": () => "Add (โครงการซ้ำ)",
  "project-name-varies": ({ one, other }) => {
    if (one === "") return `Add “${other}”`;
    return other === "" ? `Take out “${one}”` : `Replace “${one}” by “${other}”`;
  },
  "weight-invalid": () => "Turn the texts into numbers",
  "score-unreadable": () => "Turn the texts into numbers",
  "target-unreadable": () => "Put the total in front",
  "actual-unreadable": () => "Put the total in front",
  "name-missing": () => "Fill in the name that stands elsewhere",
  "criteria-value-invalid": () => "Turn the text into a number",
  "criteria-weight-differs": ({ set }) => `Use the criteria's ${formatNumber(set)} in the scoring sheet`,
  "weight-missing": ({ bySubtraction, scored }) =>
    `Add the weight: ${formatNumber(scored ?? bySubtraction ?? 0)}`,
};
