import { mapReferences } from "./map-references";

const down = (formula: string) =>
  mapReferences(formula, "ก", (place) => (place.sheet === "ก" ? { ...place, row: place.row + 2 } : place));

test.each([
  ["=SUM(C2:C9)", "=SUM(C4:C11)"],
  ["=$A$1*B$2", "=$A$3*B$4"],
  ["='ก'!A1+'ข'!A1", "='ก'!A3+'ข'!A1"],
  ['=IF(A1="A1",LOG10(B2),"it\'s B2")', '=IF(A3="A1",LOG10(B4),"it\'s B2")'],
])("moves the references of %s", (formula, moved) => {
  expect(down(formula)).toBe(moved);
});

test("writes the new name of a sheet, quoted", () => {
  expect(mapReferences("='ก'!A1:B2", "ข", (place) => ({ ...place, sheet: "it's" }))).toBe("='it''s'!A1:B2");
});
