import type { CellRef } from "../../grid/cell-ref";
import type { KeyResultPlaces } from "../../plan/across/key-result-matches";
import type { KeyResultStatement } from "../../plan/across/key-result-statements";
import { sharedKeyResults } from "../../plan/across/match-key-results";
import { differingWords } from "../../text/differing-words";
import { likeness } from "../../text/name-likeness";
import { defineRule } from "../define-rule";
import type { Found, Severity } from "../finding";

/** Slips of the 2568 plan are 2 to 5 letters long (Expat/Expatriate); its reworded names differ in 13 and more. */
const SLIP = 6;
const SLIP_LIKENESS = 0.85;

export const krNameVaries = defineRule({
  code: "kr-name-varies",
  severity: "info",
  summary: "A KR is spelled in the list and in part 1 as in the evaluation",
  check: (plan) => sharedKeyResults(plan).flatMap(variants),
});

/** One finding for each other spelling: at the list, or at part 1 where the list has another. */
function variants(places: KeyResultPlaces): Found<"kr-name-varies">[] {
  const [evaluated, ...others] = places;
  if (evaluated?.part !== "evaluation") return [];
  const found = new Map<string, KeyResultStatement[]>();
  for (const other of others) {
    const { key } = other.name;
    if (key === evaluated.name.key) continue;
    const same = found.get(key);
    if (same) same.push(other);
    else found.set(key, [other]);
  }
  return [...found.values()].flatMap(([first, ...rest]) => (first ? [variant(first, rest, evaluated)] : []));
}

function variant(
  { name }: KeyResultStatement,
  rest: readonly KeyResultStatement[],
  evaluated: KeyResultStatement,
): Found<"kr-name-varies"> {
  const here = name.value;
  const elsewhere = evaluated.name.value;
  const related: CellRef[] = [evaluated, ...rest].map((place) => place.name.at);
  const facts = { here, elsewhere, ...differingWords(here, elsewhere) };
  return { at: name.at, related, severity: severityOf(name.key, evaluated.name.key), facts };
}

function severityOf(one: string, other: string): Severity {
  const alike = likeness(one, other);
  const letters = Math.round((1 - alike) * Math.max(one.length, other.length));
  return letters <= SLIP && alike >= SLIP_LIKENESS ? "info" : "warning";
}
