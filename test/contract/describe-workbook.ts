import { contentAt, type Snapshot } from "../../src/core/grid/snapshot";
import type { CellContent } from "../../src/core/grid/cell-value";
import { gridOfNewSheet } from "../../src/core/patch/grid-of-new-sheet";
import type { NewSheet } from "../../src/core/patch/new-sheet";
import { invert, type CellWrite, type Patch } from "../../src/core/patch/patch";
import type { Workbook } from "../../src/port/workbook";
import { aSnapshot, formatted, formula } from "../support/a-snapshot";

/** What an adapter's test hands to the contract. */
export interface WorkbookMaker {
  /** A workbook with these cells; the sheets in `protectedSheets` refuse writes, `shapes` lie on sheets by name. */
  readonly open: (
    cells: Snapshot,
    protectedSheets?: readonly string[],
    shapes?: Readonly<Record<string, readonly string[]>>,
  ) => Promise<Workbook>;
  /** Whether formulas outside a patch show new results after it. */
  readonly calculates: boolean;
}

const cells = aSnapshot({
  แผน: [
    ["ที่", "โครงการ", "งบประมาณ"],
    [1, "ก", formatted(100, "#,##0")],
    [2, "ข", formatted(200, "#,##0")],
    [undefined, "รวม", formula("=SUM(C2:C3)", 300, "#,##0")],
  ],
  "It's": [[formula("=แผน!C4*2", 600), true, { error: "#N/A" }]],
});
const budget = { sheet: "แผน", row: 1, column: 2 };
const total = { sheet: "แผน", row: 3, column: 2 };
const far = { sheet: "แผน", row: 9, column: 5 };

/** What every adapter promises; each adapter's test calls this with its own way to open a workbook. */
export function describeWorkbook(name: string, { open, calculates }: WorkbookMaker): void {
  describe(`${name} keeps the workbook contract`, () => {
    test("reads values, formulas with their results, and formats", async () => {
      const now = await (await open(cells)).read();
      expect(now.sheets.map((sheet) => sheet.name)).toEqual(["แผน", "It's"]);
      expect(contentAt(now, budget)).toEqual({ value: 100, format: "#,##0" });
      expect(contentAt(now, total)).toEqual({ value: 300, formula: "=SUM(C2:C3)", format: "#,##0" });
      expect(contentAt(now, { sheet: "It's", row: 0, column: 1 })).toEqual({ value: true });
      expect(contentAt(now, { sheet: "It's", row: 0, column: 2 })).toEqual({ value: { error: "#N/A" } });
      expect(contentAt(now, far)).toEqual({ value: null });
    });

    test("tells which sheets are hidden, also after a patch", async () => {
      const sheets = cells.sheets.map((sheet, i) =>
        i === 1 ? { ...sheet, isHidden: true as const } : sheet,
      );
      const workbook = await open({ sheets });
      const hidden = async () => (await workbook.read()).sheets.map(({ isHidden }) => isHidden);
      expect(await hidden()).toEqual([undefined, true]);
      const at = { sheet: "It's", row: 0, column: 1 };
      await workbook.apply([write(at, { value: true }, { value: 5 })]);
      expect(await hidden()).toEqual([undefined, true]);
    });

    test.each<[string, CellWrite]>([
      ["a number", write(budget, { value: 100 }, { value: 150.5 })],
      ["a text", write(budget, { value: 100 }, { value: ' ร้อยละ <&> "5"\nบรรทัดใหม่ ' })],
      ["a boolean", write(budget, { value: 100 }, { value: false })],
      ["nothing", write(budget, { value: 100 }, { value: null })],
      ["a formula over a value", write(budget, { value: 100 }, { value: 3, formula: "=1+2" })],
      ["a value over a formula", write(total, { value: 300, formula: "=SUM(C2:C3)" }, { value: 7 })],
      ["a cell that was not there", write(far, { value: null }, { value: "ใหม่" })],
      ["a format", write(budget, { value: 100, format: "#,##0" }, { value: 1, format: "0.00%" })],
      ["a first format", write(far, { value: null }, { value: 1, format: '0.0 "บาท"' })],
    ])("reads back %s that a patch wrote, and its inverse takes it back", async (_, change) => {
      const workbook = await open(cells);
      const before = contentAt(await workbook.read(), change.at);
      await workbook.apply([change]);
      expect(contentAt(await workbook.read(), change.at)).toEqual({
        ...(before.format !== undefined && { format: before.format }),
        ...change.becomes,
      });
      await workbook.apply(invert([change]));
      expect(contentAt(await workbook.read(), change.at)).toEqual(before);
    });

    test("gives a cell the look of another, number format and all, and its inverse takes it away", async () => {
      const workbook = await open(cells);
      const at = { ...budget, column: 6 };
      const change: CellWrite = { ...write(at, { value: null }, { value: 7 }), look: budget.column };
      const blank: CellWrite = { ...write({ ...at, column: 7 }, { value: null }, { value: null }), look: 2 };
      await workbook.apply([change, blank]);
      expect(contentAt(await workbook.read(), at)).toEqual({ value: 7, format: "#,##0" });
      await workbook.apply(invert([change, blank]));
      const typed = write(at, { value: null }, { value: 8 });
      await workbook.apply([typed]);
      expect(contentAt(await workbook.read(), at)).toEqual({ value: 8 });
    });

    test.each(["=1+1", "+5", "-5", "@ก", "'5", "5", "TRUE", "#N/A"])(
      "keeps the text %s a text",
      async (text) => {
        const workbook = await open(cells);
        await workbook.apply([write(far, { value: null }, { value: text })]);
        expect(contentAt(await workbook.read(), far)).toEqual({ value: text });
      },
    );

    test("writes nothing when one cell has changed, and names it", async () => {
      const workbook = await open(cells);
      const before = await workbook.read();
      const stale: Patch = [
        write(budget, { value: 100 }, { value: 2 }),
        write(far, { value: 9 }, { value: 3 }),
      ];
      await expect(workbook.apply(stale)).rejects.toMatchObject({ code: "cells-changed", cells: [far] });
      expect(await workbook.read()).toEqual(before);
    });

    test("takes the same formula with another result for unchanged", async () => {
      const workbook = await open(cells);
      await workbook.apply([write(total, { value: 1, formula: "=SUM(C2:C3)" }, { value: 2 })]);
      expect(contentAt(await workbook.read(), total).value).toBe(2);
    });

    test("names the sheet it cannot find", async () => {
      const workbook = await open(cells);
      const lost = write({ ...budget, sheet: "ไม่มี" }, { value: null }, { value: 1 });
      await expect(workbook.apply([lost])).rejects.toMatchObject({ code: "sheet-missing", sheet: "ไม่มี" });
    });

    test("names the protected sheet, and writes on none", async () => {
      const workbook = await open(cells, ["It's"]);
      const flag = { sheet: "It's", row: 0, column: 1 };
      const patch = [
        write(budget, { value: 100 }, { value: 2 }),
        write(flag, { value: true }, { value: false }),
      ];
      await expect(workbook.apply(patch)).rejects.toMatchObject({ code: "sheet-protected", sheet: "It's" });
      expect(contentAt(await workbook.read(), budget).value).toBe(100);
    });

    test("adds a sheet behind the last one, and takes it away again", async () => {
      const workbook = await open(cells);
      const before = await workbook.read();
      const patch: Patch = [{ kind: "add-sheet", sheet: newSheet }];
      await workbook.apply(patch);
      const now = await workbook.read();
      expect(now.sheets.map((sheet) => sheet.name)).toEqual(["แผน", "It's", "ให้คะแนน & <1>"]);
      const at = { sheet: newSheet.name, row: 1, column: 1 };
      expect(contentAt(now, at)).toEqual({ value: 5, formula: "=2+3", format: "0.00" });
      expect(now.sheets[2]?.merges).toEqual([{ sheet: newSheet.name, top: 0, left: 0, bottom: 0, right: 2 }]);
      await workbook.apply(invert(patch));
      expect(await workbook.read()).toEqual(before);
    });

    test("puts a sheet in the place of another of the same name, and takes that back", async () => {
      const workbook = await open(cells);
      await workbook.apply([{ kind: "add-sheet", sheet: newSheet }]);
      const before = await workbook.read();
      const [title, ...rest] = newSheet.cells;
      const renewed = title && { ...title, content: { value: "แบบใหม่" } };
      const patch: Patch = [
        { kind: "remove-sheet", sheet: newSheet },
        { kind: "add-sheet", sheet: { ...newSheet, cells: renewed ? [renewed, ...rest] : rest } },
      ];
      await workbook.apply(patch);
      const now = await workbook.read();
      expect(now.sheets.map((sheet) => sheet.name)).toEqual(["แผน", "It's", newSheet.name]);
      expect(contentAt(now, { sheet: newSheet.name, row: 0, column: 0 })).toEqual({ value: "แบบใหม่" });
      await workbook.apply(invert(patch));
      expect(await workbook.read()).toEqual(before);
    });

    test("does not add a sheet whose name is taken, in capitals or not", async () => {
      const workbook = await open(aSnapshot({ Plan: [[1]] }));
      const taken = { ...newSheet, name: "PLAN" };
      await expect(workbook.apply([{ kind: "add-sheet", sheet: taken }])).rejects.toMatchObject({
        code: "sheet-exists",
      });
    });

    test("does not remove a sheet that was written on, and names the cells", async () => {
      const workbook = await open(cells);
      await workbook.apply([{ kind: "add-sheet", sheet: newSheet }]);
      const note = { sheet: newSheet.name, row: 5, column: 0 };
      await workbook.apply([write(note, { value: null }, { value: "หมายเหตุ" })]);
      const removal = workbook.apply([{ kind: "remove-sheet", sheet: newSheet }]);
      await expect(removal).rejects.toMatchObject({ code: "cells-changed", cells: [note] });
    });

    test("does not remove a sheet on which pictures lie, names them, and writes nothing", async () => {
      const shapes = { [newSheet.name]: ["Picture 1", "รูปภาพ & <2>"] };
      const workbook = await open({ sheets: [...cells.sheets, gridOfNewSheet(newSheet)] }, [], shapes);
      const before = await workbook.read();
      const patch: Patch = [
        write(budget, { value: 100 }, { value: 2 }),
        { kind: "remove-sheet", sheet: newSheet },
      ];
      const refusal = { code: "sheet-has-shapes", sheet: newSheet.name, shapes: shapes[newSheet.name] };
      await expect(workbook.apply(patch)).rejects.toMatchObject(refusal);
      expect(await workbook.read()).toEqual(before);
    });

    test("writes on a sheet that the same patch adds, and takes both back", async () => {
      const workbook = await open(cells);
      const before = await workbook.read();
      const at = { sheet: newSheet.name, row: 2, column: 0 };
      const patch: Patch = [
        { kind: "add-sheet", sheet: newSheet },
        write(at, { value: null }, { value: "ก" }),
      ];
      await workbook.apply(patch);
      expect(contentAt(await workbook.read(), at).value).toBe("ก");
      await workbook.apply(invert(patch));
      expect(await workbook.read()).toEqual(before);
    });

    if (calculates) {
      test("shows new results of formulas that depend on written cells, on other sheets too", async () => {
        const workbook = await open(cells);
        await workbook.apply([write(budget, { value: 100 }, { value: 1000 })]);
        const now = await workbook.read();
        expect(contentAt(now, total).value).toBe(1200);
        expect(contentAt(now, { sheet: "It's", row: 0, column: 0 }).value).toBe(2400);
      });
    }
  });
}

function write(at: CellWrite["at"], was: CellContent, becomes: CellContent): CellWrite {
  return { kind: "write", at, was, becomes };
}

const newSheet: NewSheet = {
  name: "ให้คะแนน & <1>",
  font: { name: "TH SarabunPSK", size: 14 },
  cells: [
    { row: 0, column: 0, content: { value: "แบบให้คะแนน" }, style: { bold: true, size: 18, align: "center" } },
    { row: 1, column: 0, content: { value: "=ข้อความ" }, style: { wrap: true, border: true, fill: "FFF2CC" } },
    { row: 1, column: 1, content: { value: 5, formula: "=2+3", format: "0.00" }, style: { border: true } },
  ],
  merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
  widths: [12, undefined, 8.5],
  heights: new Map([[0, 30]]),
  inputs: [
    {
      area: { top: 1, left: 0, bottom: 3, right: 0 },
      choices: ["ก", "ข & ค"],
      hint: { title: "ช่อง", text: "เลือก" },
    },
    {
      area: { top: 4, left: 0, bottom: 4, right: 0 },
      choices: { sheet: "It's", top: 0, left: 0, bottom: 5, right: 0 },
    },
  ],
  frozenRows: 1,
  print: { landscape: true, repeatRows: [0, 0] },
};
