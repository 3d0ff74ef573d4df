import type { PlanPart } from "../core/plan/part";
import type { Finding, Severity } from "../core/findings/finding";
import type { CellRef } from "../core/grid/cell-ref";
import type { PartGroup } from "./part-of-cell";

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** In the plan's order. */
const PARTS: readonly PartGroup[] = [
  "key-result-list",
  "part-1",
  "part-2",
  "part-3",
  "evaluation",
  "potential",
  "scoring",
  "other",
];

/** Something that is about a finding, such as a finding under review. */
export interface AboutFinding {
  readonly finding: Finding;
}

export interface FindingGroup<F extends AboutFinding> {
  readonly part: PartGroup;
  readonly findings: readonly F[];
}

/**
 * By part: the part with the most severe finding first, then in the plan's order. Within a part the most severe
 * first, then in reading order.
 */
export function groupFindings<F extends AboutFinding>(
  findings: readonly F[],
  sheets: readonly string[],
  partOf: (at: CellRef) => PartGroup,
): readonly FindingGroup<F>[] {
  const byPart = new Map<PartGroup, F[]>(PARTS.map((part) => [part, []]));
  for (const reviewed of findings)
    byPart.get(missingPart(reviewed) ?? partOf(reviewed.finding.at))?.push(reviewed);
  const order = new Map(sheets.map((sheet, index) => [sheet, index]));
  return [...byPart]
    .filter(([, group]) => group.length > 0)
    .map(([part, group]) => ({ part, findings: group.sort(inOrder(order)) }))
    .sort((one, other) => rankOf(one) - rankOf(other));
}

/** A part that is missing has no cell of its own. */
function missingPart({ finding }: AboutFinding): PlanPart | undefined {
  return finding.code === "section-missing" ? finding.facts.part : undefined;
}

function rankOf({ findings: [worst] }: FindingGroup<AboutFinding>): number {
  return worst ? RANK[worst.finding.severity] : RANK.info;
}

function inOrder(sheets: ReadonlyMap<string, number>) {
  return ({ finding: one }: AboutFinding, { finding: other }: AboutFinding): number =>
    RANK[one.severity] - RANK[other.severity] ||
    (sheets.get(one.at.sheet) ?? 0) - (sheets.get(other.at.sheet) ?? 0) ||
    one.at.row - other.at.row ||
    one.at.column - other.at.column;
}
