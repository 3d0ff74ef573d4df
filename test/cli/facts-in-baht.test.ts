import { factsInBaht } from "../../src/cli/facts-in-baht";
import type { Finding } from "../../src/core/findings/finding";

const at = { sheet: "ส่วนที่ 2", row: 0, column: 0 };
const found = { severity: "error", at, related: [], fix: undefined } as const;

test.each<[Pick<Finding, "code" | "facts">, object]>([
  [
    { code: "budget-total-differs", facts: { stated: 2329100000, summed: 2321900050 } },
    { stated: 23291000, summed: 23219000.5 },
  ],
  [
    { code: "project-unknown", facts: { project: "โครงการปลูกต้นไม้", amount: undefined } },
    { project: "โครงการปลูกต้นไม้", amount: undefined },
  ],
  [
    { code: "closing-count-differs", facts: { stated: 800, counted: 700 } },
    { stated: 800, counted: 700 },
  ],
  [
    { code: "budget-stored-as-text", facts: { cells: 300, summed: true } },
    { cells: 300, summed: true },
  ],
])("accepts %j: money in baht, counts as they are", (finding, facts) => {
  expect(factsInBaht({ ...found, ...finding } as Finding)).toEqual(facts);
});
