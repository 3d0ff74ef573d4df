import fc from "fast-check";
import { openXlsx } from "../../../src/adapters/xlsx/open-xlsx";
import type { CellContent } from "../../../src/core/grid/cell-value";
import { cellKey, contentAt, type Snapshot } from "../../../src/core/grid/snapshot";
import { applyPatch } from "../../../src/core/patch/apply-patch";
import { invert, type Patch } from "../../../src/core/patch/patch";
import { heldCells } from "../../support/held-cells";
import { xlsxOf } from "../../support/xlsx-of";

// Formulas without references: nothing outside the patch has to be calculated.
const content: fc.Arbitrary<CellContent> = fc.oneof(
  fc
    .double({ noNaN: true, noDefaultInfinity: true })
    .map((value) => ({ value: Object.is(value, -0) ? 0 : value })),
  fc.string({ unit: "binary", minLength: 1, maxLength: 12 }).map((value) => ({ value })),
  fc.constantFrom("=1", "-2", " ก ", "_x0041_", "a\r\nb", "]]>", "&amp;").map((value) => ({ value })),
  fc.boolean().map((value) => ({ value })),
  fc.constantFrom("#N/A", "#REF!").map((error) => ({ value: { error } })),
  fc.constant({ value: null }),
  fc.record({ value: fc.integer(), formula: fc.constantFrom("=1+2", '="<&>"', "=SUM(1,2)") }),
  fc.record({ value: fc.integer(), format: fc.constantFrom("0%", "#,##0.00", '0 "บาท"') }),
);
const place = fc.record({ sheet: fc.constantFrom("ก", "ข"), row: fc.nat(9), column: fc.nat(30) });
const cells = fc.uniqueArray(fc.record({ at: place, content }), {
  selector: ({ at }) => `${at.sheet}${cellKey(at.row, at.column)}`,
  maxLength: 25,
});

function snapshotOf(
  held: readonly { at: Parameters<typeof contentAt>[1]; content: CellContent }[],
): Snapshot {
  const empty = { values: [], formulas: new Map<number, string>(), formats: [], merges: [] };
  const blank: Snapshot = { sheets: ["ก", "ข"].map((name) => ({ name, ...empty })) };
  return applyPatch(
    blank,
    held.map(({ at, content }) => ({ kind: "write", at, was: { value: null }, becomes: content })),
  );
}

test("a file shows what the patch makes of its cells, saved or not, and again what it was when the patch is taken back", async () => {
  await fc.assert(
    fc.asyncProperty(cells, cells, async (held, writes) => {
      const before = snapshotOf(held);
      const patch: Patch = writes.map(({ at, content }) => ({
        kind: "write",
        at,
        was: contentAt(before, at),
        becomes: content,
      }));
      const workbook = await openXlsx(xlsxOf(before));
      expect(heldCells(await workbook.read())).toEqual(heldCells(before));
      await workbook.apply(patch);
      const after = heldCells(applyPatch(before, patch));
      expect(heldCells(await workbook.read())).toEqual(after);
      const reopened = await openXlsx(workbook.save());
      expect(heldCells(await reopened.read())).toEqual(after);
      await reopened.apply(invert(patch));
      expect(heldCells(await reopened.read())).toEqual(heldCells(before));
    }),
    { numRuns: 150 },
  );
}, 60_000);
