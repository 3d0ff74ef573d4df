import type { KeptSheet } from "./kept-sheet";

export type MappingColumn = "sheet" | "row" | "column" | "header" | "meaning" | "part";

/**
 * Tables that the user named by hand, a row for each column of a table. `row` counts from 1 as the sheet shows it;
 * `header` is what stood in the header cell, by which the row is found again.
 */
export const TABLE_MAPPINGS: KeptSheet<MappingColumn> = {
  title: "การอ่านตาราง",
  explanation: "ตารางที่ระบุเองว่าแต่ละคอลัมน์คืออะไร ลบแถวเพื่อให้อ่านจากหัวตารางตามปกติ",
  columns: [
    { key: "sheet", header: "ชีต", width: 20 },
    { key: "row", header: "แถวหัวตาราง", width: 11 },
    { key: "column", header: "คอลัมน์", width: 9 },
    { key: "header", header: "หัวตารางในชีต", width: 32 },
    { key: "meaning", header: "อ่านเป็น", width: 30 },
    { key: "part", header: "ส่วนของแผน", width: 40 },
  ],
};
