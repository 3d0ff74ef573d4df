import { aSnapshot, formula, formatted, merged } from "./a-snapshot";
import { toSnapshot } from "./to-snapshot";

test("reads new sheets as cells, formulas, formats and merges", () => {
  const cell = (row: number, column: number, content: object) => ({
    row,
    column,
    content: { value: null, ...content },
  });
  const snapshot = toSnapshot([
    {
      name: "ก",
      font: { name: "Sarabun", size: 14 },
      cells: [
        cell(0, 0, { value: "หัวเรื่อง" }),
        cell(0, 1, {}),
        cell(1, 0, { value: 3, formula: "=SUM(B2:B2)" }),
        cell(1, 1, { value: 3, format: "#,##0" }),
      ],
      merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
      widths: [],
      heights: new Map(),
      frozenRows: 0,
      print: { landscape: true },
    },
  ]);
  const { sheets } = aSnapshot({
    ก: [[merged("หัวเรื่อง", 2)], [formula("=SUM(B2:B2)", 3), formatted(3, "#,##0")]],
  });
  expect(snapshot.sheets[0]).toMatchObject({
    name: "ก",
    values: sheets[0]?.values,
    merges: sheets[0]?.merges,
  });
  expect(snapshot.sheets[0]?.formulas).toEqual(sheets[0]?.formulas);
  expect(snapshot.sheets[0]?.formats[1]?.[1]).toBe("#,##0");
});
