/** The columns of a new scoring sheet, in words that the reader knows, and their widths in characters. */
export const SCORING_HEADERS = [
  "ที่",
  "รหัส KRs",
  "ชื่อตัวชี้วัด",
  "ค่าเป้าหมาย",
  "น้ำหนัก",
  "ผลการดำเนินงาน",
  "ร้อยละความสำเร็จ",
  "คะแนน",
] as const;

export const SCORING_WIDTHS: readonly number[] = [6, 10, 54, 26, 10, 16, 16, 10];

export const NO = 0;
export const CODE = 1;
export const NAME = 2;
export const TARGET = 3;
export const WEIGHT = 4;
export const ACTUAL = 5;
export const ACHIEVEMENT = 6;
export const SCORE = 7;

/** A title and a hint stand above the header. */
export const HEADER_ROW = 2;
export const FIRST_ROW = HEADER_ROW + 1;
