import { nearNames } from "../../text/near-names";
import { WalkedName } from "../../text/walked-name";

/** Spellings this alike are one project: องค์การ/องค์กร in a long name, but not another ระยะที่. */
const ONE_PROJECT = 0.9;

/** The first of `projects` under each name, spelling variants counting as one name. */
export function firstMentions<T extends { readonly key: string }>(projects: readonly T[]): readonly T[] {
  const byKey = new Map<string, T>();
  for (const project of projects) {
    if (!byKey.has(project.key)) byKey.set(project.key, project);
  }
  const distinct = [...byKey.values()];
  const later = new Set(
    nearNames(
      [...byKey.keys()].map((key) => new WalkedName(key)),
      ONE_PROJECT,
    ).map(({ one, other }) => Math.max(one, other)),
  );
  return distinct.filter((_, i) => !later.has(i));
}
