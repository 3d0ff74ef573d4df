import { formatNumber } from "../../../src/core/messages/format-number";

test.each([
  [23219000, {}, "23,219,000"],
  [999, {}, "999"],
  [1000, {}, "1,000"],
  [3.888888888888889, {}, "3.89"],
  [70, {}, "70"],
  [70, { fixed: true }, "70.00"],
  [1.005, {}, "1.01"],
  [-1234.5, { fixed: true }, "-1,234.50"],
  [-0.001, {}, "0"],
  [0.1 + 0.2, {}, "0.3"],
  [12.3456, { decimals: 0 }, "12"],
])("writes %d with %j as %s", (value, style, text) => {
  expect(formatNumber(value, style)).toBe(text);
});
