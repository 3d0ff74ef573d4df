import { NameTable } from "../../text/name-table";
import { nearNamesBetween } from "../../text/near-names";
import { WalkedName } from "../../text/walked-name";
import { keyResultStatements, type KeyResultStatement } from "./key-result-statements";
import { perPlan } from "../per-plan";

/**
 * What the plan says of one KR: first the evaluation (more than once where a KR stands twice), then the list,
 * then part 1. A KR that is not evaluated has only the latter, or stands in a scoring sheet without a plan.
 */
export type KeyResultPlaces = readonly KeyResultStatement[];

/**
 * How alike names must be. In the list, what the evaluation has left over is likely to be the same KR; part 1
 * has other indicators, too. Distinct KRs of the 2568 plan are alike by 0.65 at most.
 */
const NEAR = { list: 0.7, part1: 0.85 };

/**
 * Finds what the parts of the plan say of the same KR: by code where both have one, else by name, else by
 * nearly the same name. Time grows with the number of KRs, not of pairs.
 */
export const matchKeyResults = perPlan((plan): readonly KeyResultPlaces[] => {
  const statements = keyResultStatements(plan);
  const found = new PlacesByName();
  for (const statement of statements.evaluated) found.addByName(statement);
  const evaluated = [...found.all];
  joinAll(
    found,
    statements.listed,
    () => evaluated.filter((places) => places.at(-1)?.part !== "list"),
    NEAR.list,
  );
  joinAll(found, statements.part1, () => evaluated, NEAR.part1);
  for (const statement of statements.scored) found.add(statement);
  return found.all;
});

/** Those that the plan names in several places: few of a large plan, and all that can contradict one another. */
export const sharedKeyResults = perPlan((plan): readonly KeyResultPlaces[] =>
  matchKeyResults(plan).filter((places) => places.length > 1),
);

class PlacesByName {
  readonly all: KeyResultStatement[][] = [];
  private readonly names = new NameTable();
  /** By the number of their name. */
  private readonly byName: (KeyResultStatement[] | undefined)[] = [];
  private readonly byCode = new Map<string, KeyResultStatement[]>();

  /** The places with the statement's code, or with its name and no other code. */
  same(statement: KeyResultStatement): KeyResultStatement[] | undefined {
    const coded = statement.code === undefined ? undefined : this.byCode.get(statement.code);
    if (coded) return coded;
    const named = this.byName[this.names.numberOf(statement.name.value)];
    return named && !codesDiffer(statement, named) ? named : undefined;
  }

  /** To the places with its name. */
  addByName(statement: KeyResultStatement): void {
    const { name, code } = statement;
    const number = this.names.numberOf(name.value);
    let places = this.byName[number];
    if (places) places.push(statement);
    else {
      places = [statement];
      this.all.push(places);
      this.byName[number] = places;
    }
    if (code !== undefined && !this.byCode.has(code)) this.byCode.set(code, places);
  }

  /** To the others at `places`, or to places of its own. */
  add(statement: KeyResultStatement, places?: KeyResultStatement[]): void {
    const joined = places ?? [statement];
    if (places) places.push(statement);
    else this.all.push(joined);
    const { name, code } = statement;
    this.byName[this.names.numberOf(name.value)] ??= joined;
    if (code !== undefined && !this.byCode.has(code)) this.byCode.set(code, joined);
  }
}

function joinAll(
  found: PlacesByName,
  statements: readonly KeyResultStatement[],
  candidates: () => KeyResultStatement[][],
  minimum: number,
): void {
  const left: KeyResultStatement[] = [];
  for (const statement of statements) {
    const places = found.same(statement);
    if (places) found.add(statement, places);
    else left.push(statement);
  }
  if (left.length === 0) return;
  const near = pairNear(left, candidates(), minimum);
  for (const statement of left) {
    found.add(statement, near.get(statement.name.key) ?? found.same(statement));
  }
}

/** The places nearest to a name, the nearest pairs first, one to one. */
function pairNear(
  statements: readonly KeyResultStatement[],
  candidates: readonly KeyResultStatement[][],
  minimum: number,
): ReadonlyMap<string, KeyResultStatement[]> {
  const nearest = new Map<string, KeyResultStatement[]>();
  const taken = new Set<KeyResultStatement[]>();
  const pairs = nearNamesBetween(
    statements.map(({ name }) => new WalkedName(name.value)),
    candidates.map(([first]) => new WalkedName(first?.name.value ?? "")),
    minimum,
  );
  for (const { one, other } of [...pairs].sort((a, b) => b.likeness - a.likeness)) {
    const statement = statements[one];
    const places = candidates[other];
    if (!statement || !places || nearest.has(statement.name.key) || taken.has(places)) continue;
    if (codesDiffer(statement, places)) continue;
    nearest.set(statement.name.key, places);
    taken.add(places);
  }
  return nearest;
}

function codesDiffer({ code }: KeyResultStatement, [first]: KeyResultPlaces): boolean {
  return code !== undefined && first?.code !== undefined && code !== first.code;
}
