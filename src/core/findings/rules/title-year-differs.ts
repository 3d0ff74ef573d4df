import { defineRule } from "../define-rule";

export const titleYearDiffers = defineRule({
  code: "title-year-differs",
  severity: "warning",
  summary: "The title above a table states the plan's fiscal year",
  check({ fiscalYear, oddTitles }) {
    if (!fiscalYear) return [];
    return oddTitles.flatMap((title) => {
      // A sheet that was copied is one mistake, however many titles it has.
      const alike = oddTitles.filter(({ at, year }) => at.sheet === title.at.sheet && year === title.year);
      if (alike[0] !== title) return [];
      const related = [...alike.slice(1).map(({ at }) => at), fiscalYear.at];
      return [{ at: title.at, related, facts: { stated: title.year, planned: fiscalYear.value } }];
    });
  },
});
