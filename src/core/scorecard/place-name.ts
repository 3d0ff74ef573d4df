import type { ScoredRow } from "./scorecard";

/** Where an indicator stands in the evaluation: "1.1-3", "2.4"; its number alone under no component, "" without one. */
export function placeName({ component, no, row }: Pick<ScoredRow, "component" | "no" | "row">): string {
  const isUnderNone = component === "1" && row !== undefined && row.component === undefined;
  return no === "" || no.includes(".") || isUnderNone ? no : `${component}-${no}`;
}
