import { valueOf } from "../../grid/reading";
import { kindOfName } from "../cells/kind-of-name";
import type { KeyResult, ListedKeyResult } from "../key-results";
import type { Name } from "../name";
import { perPlan } from "../per-plan";
import type { Plan } from "../plan";
import { targetsDiffer } from "./can-be-one-indicator";
import { explainedBy } from "./explained-by";
import type { KeyResultPlaces } from "./key-result-matches";
import type { KeyResultStatement } from "./key-result-statements";
import { matchKeyResults } from "./match-key-results";
import { namelessIndicators } from "./nameless-indicators";

/** Where the list of KRs in front of the plan and the evaluation do not meet. */
export interface KrListGaps {
  /** Evaluated, but not in the list; none where a row of the list has lost its name for each. */
  readonly unlisted: readonly KeyResultStatement[];
  /** In the list, but not evaluated; not those that may stand in rows of the evaluation that have lost their name. */
  readonly unevaluated: readonly KeyResultStatement[];
  /** Numbers of the list without a name: those in its midst, and at its end where KRs are missing in it. */
  readonly nameless: readonly ListedKeyResult[];
  /** The list names nothing at all. */
  readonly isCleared: boolean;
  /** What the only row without a name must be called: the only KR that is evaluated and not in the list. */
  readonly onlyMissing: Name | undefined;
}

const NONE: KrListGaps = {
  unlisted: [],
  unevaluated: [],
  nameless: [],
  isCleared: false,
  onlyMissing: undefined,
};

export const krListGaps = perPlan((plan): KrListGaps => {
  if (plan.listed.length === 0) return NONE;
  const unlisted: KeyResultStatement[] = [];
  const unevaluated: KeyResultPlaces[] = [];
  for (const places of matchKeyResults(plan)) {
    const first = places[0];
    if (first?.part === "list") unevaluated.push(places);
    if (first?.part === "evaluation" && !places.some(({ part }) => part === "list")) unlisted.push(first);
  }
  const isCleared = !plan.listed.some(isNamed);
  const nameless = namelessListed(plan, unlisted.length);
  const { evaluated } = namelessIndicators(plan);
  const isEvaluated = plan.evaluations.some(({ rows }) => rows.length > 0);
  if (!isEvaluated) return { ...NONE, nameless, isCleared };
  const explained = explainedBy(evaluated, unevaluated, (row, places) =>
    // A target is no proof: many KRs ask for the same.
    places.some(({ name, target }) => targetsDiffer(row.target, target) || isUnlike(row, name))
      ? false
      : undefined,
  );
  const isOnly = nameless.length === 1 && unlisted.length === 1 && unevaluated.length === 0;
  return {
    onlyMissing: isOnly ? unlisted[0]?.name : undefined,
    unlisted: isCleared || unlisted.length <= nameless.length ? [] : unlisted,
    unevaluated: unevaluated.filter((places) => !explained.has(places)).flatMap(([first]) => first ?? []),
    nameless,
    isCleared,
  };
});

/** A percentage is not counted in pieces; what is counted is at times asked for in percent. */
function isUnlike({ target }: KeyResult, name: Name): boolean {
  return kindOfName(name.value) === "percent" && valueOf(target)?.kind === "count";
}

/** A form may come with more numbers than it needs. */
function namelessListed({ listed }: Plan, unlisted: number): readonly ListedKeyResult[] {
  const nameless = listed.filter((row) => !isNamed(row));
  if (nameless.length === 0 || nameless.length <= unlisted) return nameless;
  const last = listed.findLastIndex(isNamed);
  return last < 0 ? nameless.slice(0, unlisted) : listed.slice(0, last).filter((row) => !isNamed(row));
}

function isNamed({ name }: ListedKeyResult): boolean {
  return name.value !== "";
}
