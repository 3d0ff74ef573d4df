import type { PartGroup } from "../../app/part-of-cell";
import type { ReviewedFinding, ReviewGroup } from "../../app/review";

/** A line of the list: a part's heading or a finding. */
export type ReviewRow =
  | { readonly kind: "part"; readonly group: ReviewGroup; readonly key: string }
  | {
      readonly kind: "finding";
      readonly group: ReviewGroup;
      readonly key: string;
      readonly reviewed: ReviewedFinding;
      /** From 1, within its part. */
      readonly nth: number;
    };

/** The groups as one list of lines, in the order in which they stand. */
export function reviewRows(groups: readonly ReviewGroup[]): readonly ReviewRow[] {
  return groups.flatMap((group): ReviewRow[] => [
    { kind: "part", group, key: `part ${group.part}` },
    ...group.findings.map((reviewed, index): ReviewRow => ({
      kind: "finding",
      group,
      key: reviewed.id,
      reviewed,
      nth: index + 1,
    })),
  ]);
}

/** The lines that are in sight, by part. */
export function byPart<T extends { readonly row: ReviewRow }>(
  lines: readonly T[],
): ReadonlyMap<PartGroup, T[]> {
  const parts = new Map<PartGroup, T[]>();
  for (const line of lines) {
    const { part } = line.row.group;
    parts.set(part, [...(parts.get(part) ?? []), line]);
  }
  return parts;
}
