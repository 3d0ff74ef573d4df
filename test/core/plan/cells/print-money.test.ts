import { printMoney } from "../../../../src/core/plan/cells/print-money";

test.each([
  [413_500_000, "4,135,000"],
  [123_450, "1,234.50"],
  [7, "0.07"],
  [0, "0"],
  [-0, "0"],
  [-50_000, "-500"],
  [99_900, "999"],
])("prints %d satang as %j", (satang, text) => {
  expect(printMoney(satang)).toBe(text);
});
