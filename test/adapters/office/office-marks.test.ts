import { officeMarks } from "../../../src/adapters/office/office-marks";
import { aSnapshot, formatted } from "../../support/a-snapshot";
import { startOfficeTest, type OfficeTest } from "../../support/office/office-test";

let office: OfficeTest;
beforeAll(async () => {
  office = await startOfficeTest();
});
afterAll(() => office.close());

const cells = aSnapshot({
  แผน: [
    ["ที่", "โครงการ", formatted(100, "#,##0")],
    [1, "ก", 2],
  ],
  "It's": [["ข"]],
});
const at = (row: number, column: number, sheet = "แผน") => ({ sheet, row, column });
const error = { at: at(0, 2), severity: "error" } as const;
const warnings = [at(1, 1), at(1, 2)].map((place) => ({ at: place, severity: "warning" }) as const);
const elsewhere = { at: at(0, 0, "It's"), severity: "info" } as const;
const THEIRS = {
  id: "cf-7",
  type: "Custom",
  areas: [{ top: 0, left: 0, bottom: 9, right: 9 }],
  formula: "=$A1>3",
};

test("marks cells by severity, one conditional format for each severity of a sheet", async () => {
  const { after, sheet } = office.open(cells);
  await officeMarks(after).mark([error, ...warnings, elsewhere]);
  const [warning, red, ...more] = sheet("แผน").conditionalFormats();
  expect(more).toEqual([]);
  expect(red?.areas).toEqual([{ top: 0, left: 2, bottom: 0, right: 2 }]);
  expect(warning?.areas).toHaveLength(2);
  expect(new Set([red?.fill, warning?.fill, sheet("It's").conditionalFormats()[0]?.fill]).size).toBe(3);
});

test("leaves contents, looks and others' conditional formats as they were, marked and cleared", async () => {
  const { after, sheet, workbook } = office.open(cells);
  const plan = sheet("แผน");
  plan.restyle({ top: 0, left: 2, bottom: 0, right: 2 }, { fill: "#00FF00", bold: true });
  const theirs = [
    { ...THEIRS, fill: "#123456" },
    { ...THEIRS, id: "cf-8", type: "CellValue", formula: "", fill: "" },
  ];
  plan.setConditionalFormats(theirs);
  const looks = () => [0, 1, 2].map((column) => plan.look(0, column));
  const [before, looked] = [await workbook.read(), looks()];
  const marks = officeMarks(after);
  await marks.mark([error, ...warnings]);
  expect(plan.conditionalFormats()).toHaveLength(4);
  expect(plan.conditionalFormats().slice(2)).toEqual(theirs);
  expect([await workbook.read(), looks()]).toEqual([before, looked]);
  expect(await marks.clear()).toBe(3);
  expect(plan.conditionalFormats()).toEqual(theirs);
  expect([await workbook.read(), looks()]).toEqual([before, looked]);
  expect(await marks.clear()).toBe(0);
});

test("marks anew: earlier marks are taken away, those of another session too", async () => {
  const { after, sheet } = office.open(cells);
  await officeMarks(after).mark([error, elsewhere]);
  await officeMarks(after).mark(warnings);
  expect(
    sheet("แผน")
      .conditionalFormats()
      .map(({ areas }) => areas.length),
  ).toEqual([2]);
  expect(sheet("It's").conditionalFormats()).toEqual([]);
});

test("takes away a mark that Excel wrote in its own way", async () => {
  const { after, sheet } = office.open(cells);
  sheet("แผน").setConditionalFormats([{ ...THEIRS, formula: '= len("phaen") > 0', fill: "" }]);
  expect(await officeMarks(after).clear()).toBe(100);
  expect(sheet("แผน").conditionalFormats()).toEqual([]);
});

test("names the protected sheet, and marks on none", async () => {
  const { after, sheet } = office.open(cells);
  sheet("It's").protect(true);
  const marks = officeMarks(after);
  await expect(marks.mark([error, elsewhere])).rejects.toMatchObject({
    code: "sheet-protected",
    sheet: "It's",
  });
  expect(sheet("แผน").conditionalFormats()).toEqual([]);
  await marks.mark([error]);
  sheet("แผน").protect(true);
  await expect(marks.clear()).rejects.toMatchObject({ code: "sheet-protected", sheet: "แผน" });
});

test("names the sheet that is gone, and marks on none", async () => {
  const { after, sheet } = office.open(cells);
  const lost = officeMarks(after).mark([error, { ...elsewhere, at: at(0, 0, "ไม่มี") }]);
  await expect(lost).rejects.toMatchObject({ code: "sheet-missing", sheet: "ไม่มี" });
  expect(sheet("แผน").conditionalFormats()).toEqual([]);
});

test("needs no more requests for a thousand cells on ten sheets than for one", async () => {
  const names = Array.from({ length: 10 }, (_, i) => `ชีต ${i}`);
  const { after, host, sheet } = office.open(
    aSnapshot(Object.fromEntries(names.map((name) => [name, [["ก"]]]))),
  );
  const marks = officeMarks(after);
  const requests = async (work: () => Promise<unknown>): Promise<number> => {
    const before = host.traffic.count;
    await work();
    return host.traffic.count - before;
  };
  const one = { at: at(0, 0, "ชีต 0"), severity: "error" } as const;
  const many = names.flatMap((name) =>
    Array.from({ length: 100 }, (_, row) => ({ at: at(row, 1, name), severity: "info" }) as const),
  );
  expect(await requests(() => marks.mark([one]))).toBe(3);
  expect(await requests(() => marks.mark(many))).toBe(4);
  expect(sheet("ชีต 9").conditionalFormats()).toHaveLength(1);
  expect(await requests(() => marks.clear())).toBe(4);
});
