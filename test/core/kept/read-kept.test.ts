import { IGNORED_FINDINGS } from "../../../src/core/kept/ignored-findings-sheet";
import type { KeptSheet } from "../../../src/core/kept/kept-sheet";
import { keptText } from "../../../src/core/kept/kept-text";
import { readKept } from "../../../src/core/kept/read-kept";
import { TABLE_MAPPINGS } from "../../../src/core/kept/table-mappings-sheet";
import { aSnapshot, type TestSheet } from "../../support/a-snapshot";

const BOOK: KeptSheet<"who" | "what"> = {
  title: "สมุดจด",
  explanation: "สิ่งที่จดไว้",
  columns: [
    { key: "who", header: "ผู้จด", width: 10 },
    { key: "what", header: "เรื่อง", width: 30 },
  ],
};

function read(sheet: TestSheet): readonly string[] | undefined {
  return readKept(aSnapshot({ สมุดจด: sheet }), BOOK)?.rows.map(
    ({ who, what }) => `${keptText(who.value)}: ${keptText(what.value)}`,
  );
}

test("accepts rows as they were written, each with its cells", () => {
  const snapshot = aSnapshot({
    สมุดจด: [["สมุดจด"], ["สิ่งที่จดไว้"], ["ผู้จด", "เรื่อง"], ["ก", "หนึ่ง"]],
  });
  const at = (column: number) => ({ sheet: "สมุดจด", row: 3, column });
  expect(readKept(snapshot, BOOK)?.rows).toEqual([
    { who: { value: "ก", at: at(0) }, what: { value: "หนึ่ง", at: at(1) } },
  ]);
});

test.each<[string, TestSheet]>([
  [
    "sorted rows",
    [
      ["ผู้จด", "เรื่อง"],
      ["ก", "หนึ่ง"],
      ["ข", "สอง"],
    ],
  ],
  ["blank lines and lines above", [["ของเรา"], [], ["ผู้จด", "เรื่อง"], [], ["ก", "หนึ่ง"], [" "], ["ข", "สอง"]]],
  [
    "moved columns",
    [
      ["เรื่อง", "ผู้จด"],
      ["หนึ่ง", "ก"],
      ["สอง", "ข"],
    ],
  ],
  [
    "columns of the user's own",
    [
      ["ผู้จด", "หมายเหตุ", "เรื่อง"],
      ["ก", "!", "หนึ่ง"],
      ["ข", null, "สอง"],
      [null, "!"],
    ],
  ],
  [
    "headers with stray spaces",
    [
      ["ผู้จด ", " เรื่อง"],
      ["ก", "หนึ่ง"],
      [" ข", "สอง"],
    ],
  ],
])("accepts %s", (_, sheet) => {
  expect(read(sheet)).toEqual(["ก: หนึ่ง", "ข: สอง"]);
});

test("accepts a deleted column: its cells are blank, in the row's first column", () => {
  const snapshot = aSnapshot({
    [IGNORED_FINDINGS.title]: [
      ["ชีต", "เซลล์"],
      ["ก", "A1"],
    ],
  });
  const [row] = readKept(snapshot, IGNORED_FINDINGS)?.rows ?? [];
  expect(row?.reason).toEqual({ value: null, at: { sheet: IGNORED_FINDINGS.title, row: 1, column: 0 } });
  expect(row?.cell.value).toBe("A1");
});

test("accepts a sheet whose header is gone as one without rows, and a workbook without the sheet", () => {
  expect(read([["ก", "หนึ่ง"]])).toEqual([]);
  expect(readKept(aSnapshot({ อื่น: [["ผู้จด", "เรื่อง"]] }), BOOK)).toBeUndefined();
});

test.each<[string, KeptSheet]>([
  [IGNORED_FINDINGS.title, IGNORED_FINDINGS],
  [TABLE_MAPPINGS.title, TABLE_MAPPINGS],
])("%s has a title that Excel takes, and headers that are found as they are written", (title, sheet) => {
  expect(title).toMatch(/^[^[\]:*?/\\]{1,31}$/);
  const headers = sheet.columns.map(({ header }) => header);
  expect(headers.map(keptText)).toEqual(headers);
  expect(new Set(headers).size).toBe(headers.length);
});
