import type { CellRef } from "../../grid/cell-ref";
import type { Reading } from "../../grid/reading";
import type { Name } from "../name";
import { perPlan } from "../per-plan";
import type { Plan } from "../plan";
import { knownKrCodes } from "./known-kr-codes";
import { sharedKeyResults } from "./match-key-results";
import { matchScoringRows } from "./match-scoring-rows";

interface StatedCode {
  readonly code: string;
  readonly at: CellRef;
}

/** A code that other parts of the plan contradict: by its name the KR is another one. */
export interface OddCode extends StatedCode {
  readonly keyResult: string;
  /** What the others say, and the cells of all of them. */
  readonly elsewhere: string;
  readonly related: readonly CellRef[];
}

/** The codes of one KR, those that agree together, the most frequent first. */
interface Dispute {
  readonly keyResult: Name;
  readonly groups: readonly (readonly [StatedCode, ...StatedCode[]])[];
}

/**
 * The codes of evaluated KRs that differ between the evaluation, part 1 and the scoring sheet. What most of them say
 * holds; one against one, the code that is no other KR's; failing that, the evaluation's.
 */
export const oddCodes = perPlan((plan): readonly OddCode[] => {
  const elsewhere = codesElsewhere(plan);
  if (elsewhere.size === 0) return [];
  const owners = new Map<string, Name>();
  const disputes: Dispute[] = [];
  for (const { code, name } of evaluatedOnce(plan)) {
    const groups = groupCodes([code, ...(elsewhere.get(name) ?? [])]);
    const [most, next] = groups;
    if (most && most.length > (next?.length ?? 0)) owners.set(most[0].code, name);
    if (next) disputes.push({ keyResult: name, groups });
  }
  return disputes.flatMap((dispute) => judge(dispute, owners));
});

/** By the KR's name in the evaluation. Codes that no KR has are kr-code-unknown. */
function codesElsewhere(plan: Plan): ReadonlyMap<Name, readonly StatedCode[]> {
  const known = knownKrCodes(plan);
  const codes = new Map<Name, StatedCode[]>();
  const add = (name: Name, code: Reading<string>): void => {
    if (code.state !== "read" || !known.has(code.value)) return;
    const stated = { code: code.value, at: code.at };
    const there = codes.get(name);
    if (there) there.push(stated);
    else codes.set(name, [stated]);
  };
  for (const [first, ...others] of sharedKeyResults(plan)) {
    if (first?.part !== "evaluation") continue;
    for (const { part, code } of others) if (code && part !== "evaluation") add(first.name, code);
  }
  for (const [row, { name, component }] of matchScoringRows(plan).planned) {
    if (component !== "2") add(name, row.code);
  }
  return codes;
}

/** The evaluated KRs with a code; one that stands twice is kr-code-duplicated. */
function evaluatedOnce({ evaluations }: Plan): readonly { readonly code: StatedCode; readonly name: Name }[] {
  const rows = evaluations.flatMap((table) =>
    table.rows.flatMap(({ code, name }) =>
      code.state === "read" ? [{ code: { code: code.value, at: code.at }, name }] : [],
    ),
  );
  const times = new Map<string, number>();
  for (const { code } of rows) times.set(code.code, (times.get(code.code) ?? 0) + 1);
  return rows.filter(({ code }) => times.get(code.code) === 1);
}

function groupCodes(codes: readonly StatedCode[]): Dispute["groups"] {
  const groups = new Map<string, [StatedCode, ...StatedCode[]]>();
  for (const stated of codes) {
    const same = groups.get(stated.code);
    if (same) same.push(stated);
    else groups.set(stated.code, [stated]);
  }
  return [...groups.values()].sort((one, other) => other.length - one.length);
}

function judge({ keyResult, groups }: Dispute, owners: ReadonlyMap<string, Name>): readonly OddCode[] {
  const isFree = ([{ code }]: Dispute["groups"][number]): boolean =>
    (owners.get(code) ?? keyResult) === keyResult;
  const most = groups.filter(({ length }) => length === groups[0]?.length);
  const right = most.find(isFree) ?? most[0];
  if (!right) return [];
  return groups.flatMap((group): readonly OddCode[] => {
    if (group === right) return [];
    const [here, ...others] = group;
    const related = [...right, ...others].map(({ at }) => at);
    return [{ ...here, keyResult: keyResult.value, elsewhere: right[0].code, related }];
  });
}
