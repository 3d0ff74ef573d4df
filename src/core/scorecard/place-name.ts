import type { ScoredRow } from "./scorecard";

/** Where an indicator stands in the evaluation: "1.1-3", "2.4". */
export function placeName({ component, no }: Pick<ScoredRow, "component" | "no">): string {
  return no.includes(".") ? no : `${component}-${no}`;
}
