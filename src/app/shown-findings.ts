import type { PaneState } from "./pane-state";
import type { ReviewedFinding, ReviewGroup } from "./review";

type Filtered = Pick<PaneState, "review" | "severity">;

/** The groups that the filter leaves. */
export function shownGroups({ review, severity }: Filtered): readonly ReviewGroup[] {
  const groups = review?.groups ?? [];
  if (severity === undefined) return groups;
  return groups
    .map(({ part, findings }) => ({
      part,
      findings: findings.filter(({ finding }) => finding.severity === severity),
    }))
    .filter(({ findings }) => findings.length > 0);
}

/** The findings that the filter leaves, in the order in which they stand. */
export function shownFindings(state: Filtered): readonly ReviewedFinding[] {
  return shownGroups(state).flatMap(({ findings }) => findings);
}

/** The finding `step` places behind the current one; the ends are joined. Without a current one the first or last. */
export function findingAt(
  state: Filtered & Pick<PaneState, "current">,
  step: 1 | -1,
): ReviewedFinding | undefined {
  const findings = shownFindings(state);
  const at = findings.findIndex(({ id }) => id === state.current);
  if (at < 0) return findings.at(step === 1 ? 0 : -1);
  return findings[(at + step + findings.length) % findings.length];
}
