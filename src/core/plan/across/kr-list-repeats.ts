import type { ListedKeyResult } from "../key-results";
import type { Name } from "../name";
import { perPlan } from "../per-plan";
import { krListGaps } from "./kr-list-gaps";

/** A row of the list of KRs that names what a row above it names already. */
export interface KrListRepeat {
  readonly first: Name;
  readonly again: Name;
  /** The evaluated KR whose place it takes, where as many are missing in the list as stand twice. */
  readonly insteadOf: Name | undefined;
}

export const krListRepeats = perPlan((plan): readonly KrListRepeat[] => {
  const first = new Map<string, ListedKeyResult>();
  const repeats = plan.listed.flatMap((row) => {
    const { key, value } = row.name;
    const above = value === "" ? undefined : first.get(key);
    if (!above && value !== "") first.set(key, row);
    return above ? [{ first: above.name, again: row.name }] : [];
  });
  if (repeats.length === 0) return [];
  const { unlisted } = krListGaps(plan);
  const isReplaced = unlisted.length === repeats.length;
  return repeats.map((repeat, i) => ({ ...repeat, insteadOf: isReplaced ? unlisted[i]?.name : undefined }));
});
