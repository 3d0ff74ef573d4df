import { defineRule } from "../define-rule";
import type { Found } from "../finding";

export const tableNotUnderstood = defineRule({
  code: "table-not-understood",
  severity: "warning",
  summary: "The headers of a table that looks like a plan's are known",
  check: ({ misunderstood }) =>
    misunderstood.flatMap(({ at, understood, unknown }): readonly Found<"table-not-understood">[] => {
      const slips = unknown.filter(({ nearest }) => nearest !== undefined);
      // One strange header stands for the others that may be the same, or for the table.
      const hidden = unknown.filter(
        ({ mayBe }, place) => mayBe && unknown.findIndex((other) => other.mayBe === mayBe) === place,
      );
      const known = [...slips, ...hidden];
      const told = known.length > 0 ? known : unknown.slice(0, 1);
      if (told.length === 0) return [{ at, facts: { understood, header: undefined, nearest: undefined } }];
      return told.map(({ at, text: header, nearest, mayBe }) => ({
        at,
        facts: { understood, header, nearest, ...(mayBe && { mayBe }) },
      }));
    }),
});
