import { nearNames, nearNamesBetween } from "../../text/near-names";
import type { NearPair } from "../../text/near-pair";
import type { WalkedName } from "../../text/walked-name";
import type { ProjectSpelling } from "./project-spellings";

export interface SpellingPair {
  readonly one: ProjectSpelling;
  readonly other: ProjectSpelling;
  readonly likeness: number;
}

/** Where so many names are alike they are a series of projects (one for every district), not one project. */
export const CROWD = 6;

/** The pairs of spellings that may mean one project, likest first. */
export function nearSpellings(all: readonly ProjectSpelling[]): readonly SpellingPair[] {
  const planned = all.filter(({ rows }) => rows.length > 0);
  const onlyMentioned = all.filter(({ rows }) => rows.length === 0);
  const onlyIn = (kind: "detail" | "summary") =>
    planned.filter(({ rows }) => rows.every(({ table }) => table.kind === kind));
  const pairs = [
    ...pairsBetween(onlyIn("detail"), onlyIn("summary")),
    ...pairsBetween(onlyMentioned, planned),
    ...pairsAmong(onlyMentioned),
  ];
  return outsideCrowds(pairs).sort((a, b) => b.likeness - a.likeness);
}

function outsideCrowds(pairs: readonly SpellingPair[]): SpellingPair[] {
  const alike = new Map<ProjectSpelling, number>();
  const count = (spelling: ProjectSpelling) => alike.set(spelling, (alike.get(spelling) ?? 1) + 1);
  for (const { one, other } of pairs) {
    count(one);
    count(other);
  }
  const isInCrowd = (spelling: ProjectSpelling) => (alike.get(spelling) ?? 1) >= CROWD;
  return pairs.filter(({ one, other }) => !isInCrowd(one) && !isInCrowd(other));
}

const nameOf = ({ name }: ProjectSpelling): WalkedName => name;

function pairsBetween(
  left: readonly ProjectSpelling[],
  right: readonly ProjectSpelling[],
): readonly SpellingPair[] {
  return asSpellings(nearNamesBetween(left.map(nameOf), right.map(nameOf)), left, right);
}

function pairsAmong(spellings: readonly ProjectSpelling[]): readonly SpellingPair[] {
  return asSpellings(nearNames(spellings.map(nameOf)), spellings, spellings);
}

function asSpellings(
  pairs: readonly NearPair[],
  left: readonly ProjectSpelling[],
  right: readonly ProjectSpelling[],
): readonly SpellingPair[] {
  return pairs.flatMap((pair) => {
    const one = left[pair.one];
    const other = right[pair.other];
    return one && other ? [{ one, other, likeness: pair.likeness }] : [];
  });
}
