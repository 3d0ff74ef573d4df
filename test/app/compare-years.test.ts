import { compareYears } from "../../src/app/compare-years";
import { plannedSheets } from "../fixtures/plan-2568/planned-sheets";
import { aSnapshot } from "../support/a-snapshot";
import { toSnapshot } from "../support/to-snapshot";

const plan = toSnapshot(plannedSheets());
const foreign = aSnapshot({ งบ: [["ซื้อของ", 5]] });

test("compares what two workbooks hold", () => {
  const compared = compareYears(plan, plan);
  expect(compared).toMatchObject({ kind: "compared", comparison: { current: { projects: 8 } } });
});

test.each([
  [foreign, plan, "last"],
  [plan, foreign, "current"],
])("says which workbook holds no plan", (last, current, year) => {
  expect(compareYears(last, current)).toEqual({ kind: "no-plan", year });
});
