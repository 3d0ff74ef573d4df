/** Marks of a footnote: "500 ครัวเรือน*", "450* คน". */
const MARKS = /(?<=[\p{L}\p{M}\d%)]) ?\*+(?=$| (?![-•*] ))/gu;
/** When, or by whom, a figure was counted: "(ข้อมูล ณ 30 ก.ย. 68)", "(ณ วันที่ 30 กันยายน 2568)". */
const DATED = /(?<=\S) ?\((?:(?:ฐาน)?ข้อมูล(?:จาก)?|ที่มา|ณ)(?=[ :\d])[^()]*\)(?=$|[ *])/g;

/** A target or result without the marks of footnotes and the notes of when it was counted. */
export function withoutNotes(line: string): string {
  const dated = line.includes("(") ? line.replace(DATED, "") : line;
  return dated.includes("*") ? dated.replace(MARKS, "").trimEnd() : dated;
}
