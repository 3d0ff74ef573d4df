import { likeness } from "../../text/name-likeness";
import { nearNamesBetween } from "../../text/near-names";
import { perPlan } from "../per-plan";
import { KeyResultMatches, type KeyResultPlaces } from "./key-result-matches";
import { keyResultStatements, type KeyResultStatement } from "./key-result-statements";

/**
 * How alike names must be. In the list, what the evaluation has left over is likely to be the same KR; part 1
 * has other indicators, too. Distinct KRs of the 2568 plan are alike by 0.65 at most.
 */
const NEAR = { list: 0.7, part1: 0.85 };

/**
 * Finds what the parts of the plan say of the same KR: by name, else by code, unless that KR is called quite
 * otherwise and another nearly so, else by nearly the same name. Time grows with the number of KRs, not of pairs.
 */
export const matchKeyResults = perPlan((plan): KeyResultMatches => {
  const matches = new KeyResultMatches();
  for (const { rows } of plan.evaluations) {
    for (const row of rows) if (row.name.value !== "") matches.addEvaluated(row);
  }
  const { count } = matches;
  const evaluated = () => Array.from({ length: count }, (_, number) => number);
  const { listed, part1, scored } = keyResultStatements(plan, count > 0);
  joinAll(matches, listed, () => evaluated().filter((number) => !matches.isListed(number)), NEAR.list);
  joinAll(matches, part1, evaluated, NEAR.part1);
  for (const statement of scored) matches.add(statement);
  return matches;
});

/** Those that the plan names in several places: few of a large plan, and all that can contradict one another. */
export const sharedKeyResults = perPlan((plan): readonly KeyResultPlaces[] => matchKeyResults(plan).shared);

function joinAll(
  matches: KeyResultMatches,
  statements: readonly KeyResultStatement[],
  candidates: () => readonly number[],
  minimum: number,
): void {
  const left: KeyResultStatement[] = [];
  for (const statement of statements) {
    const number = matches.same(statement);
    if (number === undefined || isCalledOtherwise(matches, statement, number)) left.push(statement);
    else matches.add(statement, number);
  }
  if (left.length === 0) return;
  const near = pairNear(matches, left, candidates(), minimum);
  for (const statement of left) {
    matches.add(statement, near.get(statement.name.key) ?? matches.same(statement));
  }
}

/** Its code may belong there by a slip. */
function isCalledOtherwise(matches: KeyResultMatches, { name }: KeyResultStatement, number: number): boolean {
  const { key } = matches.nameOf(number) ?? name;
  return key !== name.key && likeness(key, name.key) < NEAR.list;
}

/** The KRs nearest to a name, the nearest pairs first, one to one. */
function pairNear(
  matches: KeyResultMatches,
  statements: readonly KeyResultStatement[],
  candidates: readonly number[],
  minimum: number,
): ReadonlyMap<string, number> {
  const nearest = new Map<string, number>();
  const taken = new Set<number>();
  const pairs = nearNamesBetween(
    statements.map(({ name }) => name),
    candidates.flatMap((number) => matches.nameOf(number) ?? []),
    minimum,
  );
  for (const { one, other } of [...pairs].sort((a, b) => b.likeness - a.likeness)) {
    const statement = statements[one];
    const number = candidates[other];
    if (!statement || number === undefined || nearest.has(statement.name.key) || taken.has(number)) continue;
    if (matches.codesDiffer(statement, number) && matches.withCodeOf(statement) === undefined) continue;
    nearest.set(statement.name.key, number);
    taken.add(number);
  }
  return nearest;
}
