import type { NewSheet } from "../../../src/core/patch/new-sheet";
import { inputsOf } from "../../../src/host/page/file/inputs-of";
import { contentAt } from "../../../src/core/grid/snapshot";
import { aSnapshot } from "../../support/a-snapshot";
import { startOfficeTest, type OfficeTest } from "../../support/office/office-test";

let office: OfficeTest;
beforeAll(async () => {
  office = await startOfficeTest();
});
afterAll(() => office.close());

const framed = { border: true, vertical: "top" } as const;
const sheet: NewSheet = {
  name: "แบบให้คะแนน",
  font: { name: "Sarabun", size: 11 },
  cells: [
    { row: 0, column: 0, content: { value: "ชื่อ" }, style: { bold: true, size: 16, align: "center" } },
    ...[1, 2].flatMap((row) =>
      [0, 1].map((column) => ({ row, column, content: { value: row * 10 + column }, style: framed })),
    ),
    { row: 3, column: 1, content: { value: 0.5, format: "0%" }, style: { fill: "FFF8DC", color: "595959" } },
  ],
  merges: [{ top: 0, left: 0, bottom: 0, right: 3 }],
  widths: [10, undefined, 20],
  heights: new Map([[0, 30]]),
  inputs: [
    {
      area: { top: 1, left: 0, bottom: 2, right: 0 },
      choices: ["-", "ไม่ใช้งบประมาณ"],
      hint: { title: "งบประมาณ", text: "จำนวนเงินเป็นบาท" },
    },
    {
      area: { top: 3, left: 1, bottom: 3, right: 1 },
      choices: { sheet: "It's", top: 0, left: 0, bottom: 4, right: 0 },
    },
    { area: { top: 3, left: 0, bottom: 3, right: 0 }, hint: { title: "ค่าเป้าหมาย", text: "ร้อยละ 80" } },
  ],
  frozenRows: 2,
  print: { landscape: true, repeatRows: [1, 2], footer: "หน้า &P / &N" },
};

test("gives a new sheet its look, its sizes and its page, and leaves the user where they are", async () => {
  const { workbook, engine, sheet: named } = office.open(aSnapshot({ แผน: [[1]] }));
  await workbook.apply([{ kind: "add-sheet", sheet }]);
  const made = named(sheet.name);
  expect(made.look(0, 0)).toMatchObject({
    bold: true,
    fontSize: 16,
    horizontal: "Center",
    fontName: "Sarabun",
  });
  expect(made.look(2, 1)).toMatchObject({ bold: false, fontSize: 11, vertical: "Top", fontName: "Sarabun" });
  expect(made.look(3, 1)).toMatchObject({ fill: "#FFF8DC", color: "#595959", format: "0%" });
  for (const [row, column] of [
    [1, 0],
    [1, 1],
    [2, 0],
    [2, 1],
  ] as const)
    for (const side of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const)
      expect(made.hasBorder(row, column, side) || neighbourHas(row, column, side)).toBe(true);
  expect(made.hasBorder(3, 1, "EdgeBottom")).toBe(false);
  expect(made.columnWidth(0)).toBeCloseTo((10 * 7 + 5) * 0.75, 0);
  expect(made.columnWidth(2)).toBeCloseTo((20 * 7 + 5) * 0.75, 0);
  expect(made.rowHeight(0)).toBeCloseTo(30, 0);
  expect(made.merges()).toEqual(sheet.merges);
  expect(made.frozenRows()).toBe(2);
  expect(made.page()).toMatchObject({
    orientation: "Landscape",
    paperSize: "A4",
    titleRows: "$2:$3",
    pagesWide: 1,
    centerFooter: "หน้า &P / &N",
  });
  expect(engine.active().name()).toBe("แผน");
  const now = await workbook.read();
  expect(contentAt(now, { sheet: sheet.name, row: 3, column: 1 })).toEqual({ value: 0.5, format: "0%" });

  /** A line between two cells belongs to either. */
  function neighbourHas(
    row: number,
    column: number,
    side: "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight",
  ) {
    if (side === "EdgeTop") return made.hasBorder(row - 1, column, "EdgeBottom");
    if (side === "EdgeBottom") return made.hasBorder(row + 1, column, "EdgeTop");
    if (side === "EdgeLeft") return made.hasBorder(row, column - 1, "EdgeRight");
    return made.hasBorder(row, column + 1, "EdgeLeft");
  }
});

test("gives a new sheet lists that take other values too, and hints", async () => {
  const { workbook, sheet: named } = office.open(aSnapshot({ แผน: [[1]] }));
  await workbook.apply([{ kind: "add-sheet", sheet }]);
  const [choices, cells, hint] = named(sheet.name).validations();
  expect(choices).toMatchObject({
    area: sheet.inputs?.[0]?.area,
    rule: { list: { inCellDropDown: true, source: "-,ไม่ใช้งบประมาณ" } },
    errorAlert: { showAlert: false },
    prompt: { showPrompt: true, title: "งบประมาณ", message: "จำนวนเงินเป็นบาท" },
  });
  expect(cells?.rule).toEqual({ list: { inCellDropDown: true, source: "='It''s'!$A$1:$A$5" } });
  expect(cells?.prompt).toBeUndefined();
  expect(hint).toMatchObject({ area: sheet.inputs?.[2]?.area, prompt: { message: "ร้อยละ 80" } });
  expect(hint?.rule).toBeUndefined();
  expect(inputsOf(named(sheet.name).validations())).toEqual(sheet.inputs);
});

test("takes a whole write back with one step of undo", async () => {
  const { workbook, engine } = office.open(
    aSnapshot({
      แผน: [
        ["ก", 1],
        ["ข", 2],
      ],
    }),
  );
  const before = await workbook.read();
  const at = (row: number) => ({ sheet: "แผน", row, column: 1 });
  await workbook.apply(
    [1, 2].map((was, row) => ({
      kind: "write",
      at: at(row),
      was: { value: was },
      becomes: { value: was * 10 },
    })),
  );
  expect(await workbook.read()).not.toEqual(before);
  engine.undo();
  expect(await workbook.read()).toEqual(before);
});
