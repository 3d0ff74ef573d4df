import { tokenize } from "../../../../src/adapters/xlsx/formula/formula-tokens";
import { shiftFormula } from "../../../../src/adapters/xlsx/formula/shift-formula";

test.each([
  ["A1+$A1+A$1+$A$1", "B2+$A2+B$1+$A$1"],
  ["SUM(A1:B2,แผน!C3,'A1 B2'!D4)", "SUM(B2:C3,แผน!D4,'A1 B2'!E5)"],
  ['"A1"&A1&"""A1"', '"A1"&B2&"""A1"'],
  ["SUM(A:A,$B:C,1:1,$2:3)", "SUM(B:B,$B:D,2:2,$2:4)"],
  ["LOG10(A1)+LOG10+A1B+_A1+A1.x", "LOG10(B2)+LOH11+A1B+_A1+A1.x"],
  ["ROUND(1.5E3,2)+1E5+A1", "ROUND(1.5E3,2)+1E5+B2"],
  ["T[A1]+T[[#This Row],[A1]]+[1]Plan!A1", "T[A1]+T[[#This Row],[A1]]+[1]Plan!B2"],
  ["#REF!+#N/A+#DIV/0!", "#REF!+#N/A+#DIV/0!"],
  ["XFD1048576", "#REF!"],
  ["Sheet1:Sheet3!A1", "Sheet1:Sheet3!B2"],
])("fills %s one row down and one column right as %s", (formula, shifted) => {
  expect(shiftFormula(tokenize(formula), 1, 1)).toBe(shifted);
});
