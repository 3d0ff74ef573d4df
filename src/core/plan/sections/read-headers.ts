import type { PartHeader, PlanPart } from "../part";
import type { RawTable } from "../tables/raw-table";

/** Says of each table to which part of the plan it belongs, whether or not it has rows. */
export function readHeaders(tables: readonly RawTable[]): readonly PartHeader[] {
  return tables.flatMap((table) => partsOf(table).map((part) => ({ part, at: table.at })));
}

/** Project tables under no heading belong to no part. */
function partsOf({ kind, context: { section } }: RawTable): readonly PlanPart[] {
  switch (kind) {
    case "listed":
      return ["key-result-list"];
    case "objectives":
    case "yearly-targets":
      return ["part-1"];
    case "projects":
      return section === undefined || section === 4 ? [] : [`part-${section}`];
    case "routine":
      return ["part-3"];
    case "evaluation-and-scoring":
      return ["evaluation", "scoring"];
    case "misunderstood":
      return [];
    default:
      return [kind];
  }
}
