import { looksAtChanged } from "../../src/app/looks-at-changed";
import type { ReviewedFinding } from "../../src/app/review";

const cell = (row: number, column: number) => ({ sheet: "A", row, column });
const finding = { finding: { at: cell(4, 2), related: [cell(9, 0)] } } as unknown as ReviewedFinding;
const area = (sheet: string, top: number, left: number, bottom = top, right = left) => ({
  sheet,
  top,
  left,
  bottom,
  right,
});

test.each([
  ["its own cell", area("A", 4, 2), true],
  ["an area around it", area("A", 0, 0, 20, 20), true],
  ["a related cell", area("A", 9, 0), true],
  ["a neighbour", area("A", 4, 3), false],
  ["the same cell of another sheet", area("B", 4, 2), false],
])("knows whether a finding looks at a change of %s", (_, changed, expected) => {
  expect(looksAtChanged(finding, [changed])).toBe(expected);
});

test("looks at nothing changed where nothing has changed", () => {
  expect(looksAtChanged(finding, [])).toBe(false);
});
