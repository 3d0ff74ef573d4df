import { defineRule } from "../define-rule";

export const otherYearLeftOut = defineRule({
  code: "other-year-left-out",
  severity: "info",
  summary: "The workbook holds the plan of one fiscal year; of several the latest is read",
  check({ fiscalYear, otherYears }) {
    const [first, ...more] = otherYears;
    if (!first || !fiscalYear) return [];
    const sheetsOf = new Map<number, Set<string>>();
    for (const { year, at } of otherYears)
      sheetsOf.set(year, (sheetsOf.get(year) ?? new Set()).add(at.sheet));
    const others = [...sheetsOf].map(([year, sheets]) => ({ year, sheets: [...sheets] }));
    // Among tables of the plan itself the title may be the mistake.
    const isDoubtful = otherYears.some(({ isPartOfSheet }) => isPartOfSheet);
    return [
      {
        at: first.at,
        related: more.map(({ at }) => at),
        facts: { year: fiscalYear.value, others },
        ...(isDoubtful && { severity: "warning" as const }),
      },
    ];
  },
});
