import { defineRule } from "../define-rule";
import type { Found } from "../finding";

export const tableNotUnderstood = defineRule({
  code: "table-not-understood",
  severity: "warning",
  summary: "The headers of a table that looks like a plan's are known",
  check: ({ misunderstood }) =>
    misunderstood.flatMap(({ at, understood, unknown }): readonly Found<"table-not-understood">[] => {
      const slips = unknown.filter(({ nearest }) => nearest !== undefined);
      // Without a slip among them, one strange header stands for the table.
      const told = slips.length > 0 ? slips : unknown.slice(0, 1);
      if (told.length === 0) return [{ at, facts: { understood, header: undefined, nearest: undefined } }];
      return told.map(({ at, text: header, nearest, mayBeActuals }) => ({
        at,
        facts: { understood, header, nearest, ...(mayBeActuals && { mayBeActuals }) },
      }));
    }),
});
