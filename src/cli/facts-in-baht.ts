import type { Finding, FindingCode, FindingFacts } from "../core/findings/finding";
import { baht } from "../core/plan/budget";

/** The facts that are money, in satang inside and in baht outside. */
const MONEY: { readonly [C in FindingCode]?: readonly (keyof FindingFacts[C])[] } = {
  "budget-total-differs": ["stated", "summed"],
  "budget-sum-range-incomplete": ["missing"],
  "budget-total-typed": ["stated"],
  "budget-negative": ["amount"],
  "budget-detail-differs": ["here", "elsewhere"],
  "budget-parts-differ": ["stated", "summed"],
  "budget-mention-differs": ["mentioned", "planned"],
  "closing-amount-differs": ["stated", "summed"],
  "closing-blank": ["summed"],
  "project-repeat-unmarked": ["amount"],
  "project-unknown": ["amount"],
  "name-missing": ["amount"],
};

/** The finding's facts with amounts in baht. */
export function factsInBaht({ code, facts }: Finding): Readonly<Record<string, unknown>> {
  const money: readonly string[] = MONEY[code] ?? [];
  return Object.fromEntries(
    Object.entries(facts).map(([name, fact]: [string, unknown]) => [
      name,
      money.includes(name) && typeof fact === "number" ? baht(fact) : fact,
    ]),
  );
}
