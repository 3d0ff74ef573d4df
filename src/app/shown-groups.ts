import type { PaneState } from "./pane-state";
import type { ReviewGroup } from "./review";

/** The findings that filter and limit leave, and how many more there are behind the limit. */
export interface ShownGroups {
  readonly groups: readonly ReviewGroup[];
  readonly more: number;
}

export function shownGroups({ review, severity, limit }: PaneState): ShownGroups {
  const groups: ReviewGroup[] = [];
  let room = limit;
  let more = 0;
  for (const { sheet, findings } of review?.groups ?? []) {
    const wanted = findings.filter(({ finding }) => severity === undefined || finding.severity === severity);
    const shown = wanted.slice(0, room);
    room -= shown.length;
    more += wanted.length - shown.length;
    if (shown.length > 0) groups.push({ sheet, findings: shown });
  }
  return { groups, more };
}
