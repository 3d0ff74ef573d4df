import type { ReadingFacts } from "../../findings/facts/reading";
import { formatBaht } from "../format-baht";
import type { Sentences } from "../sentences";
import { mappingFaults } from "./mapping-faults";
import { parts } from "./parts";

const HIDDEN = { actual: "ผลการดำเนินงาน", budget: "งบประมาณ", target: "ค่าเป้าหมาย", weight: "น้ำหนัก" } as const;

export const reading: Sentences<ReadingFacts> = {
  "table-not-understood": ({ understood, header, nearest, mayBe }) => {
    if (nearest !== undefined) return `ไม่รู้จักหัวตาราง “${header}” ใกล้เคียงกับ “${nearest}” ที่สุด`;
    if (mayBe) return `ไม่รู้จักหัวตาราง “${header}” จึงไม่ได้อ่านคอลัมน์นี้เป็น${HIDDEN[mayBe]}`;
    if (header !== undefined) return `ไม่รู้จักหัวตาราง “${header}” จึงไม่ทราบว่าเป็นตารางใดของแผน`;
    return `ไม่ทราบว่าเป็นตารางใดของแผน รู้จักหัวตารางเพียง ${understood.map((text) => `“${text}”`).join(" ")}`;
  },
  "section-missing": ({ part }) => `ไม่พบ${parts.plan[part]}`,
  "other-year-left-out": ({ year, others }) => {
    const left = others.map(
      (other) => `ปี ${other.year} (ชีต ${other.sheets.map((name) => `“${name}”`).join(", ")})`,
    );
    return `อ่านเฉพาะแผนปี ${year} ไม่นำตารางของ${left.join(" และ ")} มารวม`;
  },
  "mapping-not-usable": ({ fault, text }) => mappingFaults[fault](text),
  "period-not-read": ({ header, reason, also }) => {
    const of = `คอลัมน์ “${header}”${also > 0 ? ` และอีก ${also} คอลัมน์` : ""}`;
    if (reason === "twice") return `${of} ไม่ได้นำมาใช้ เพราะมีคอลัมน์ผลของช่วงเดียวกันอยู่แล้ว`;
    if (reason === "unclear") return `${of} ไม่ได้นำมาใช้ เพราะไม่ทราบว่าเป็นเป้าหมาย ผล หรือคะแนนของช่วงนั้น`;
    return `${of} ไม่ได้นำมาใช้ เพราะไม่ใช่ผลตั้งแต่ 1 ตุลาคมถึงสิ้นไตรมาส`;
  },
  "name-missing": ({ of, no, says, amount, likely, also, merged }) => {
    if (also !== undefined) return `รายการตัวชี้วัดผลหลัก (KR) มีเพียงลำดับที่ ไม่มีชื่อตัวชี้วัดทั้ง ${also + 1} แถว`;
    const row = no === "" ? "แถวนี้" : `ลำดับที่ ${no} `;
    const missing = `${row}ไม่มี${of === "project" ? "ชื่อโครงการ" : "ชื่อตัวชี้วัด"}`;
    const quoted = says === "" ? "" : ` ทั้งที่ระบุ “${says}” ไว้`;
    const figures = amount === undefined ? quoted : ` ทั้งที่มีงบประมาณ ${formatBaht(amount)} บาท`;
    const why = merged ? " เพราะเซลล์ชื่อผสานรวมกับแถวบน" : figures;
    return missing + why + (likely === undefined ? "" : ` ที่อื่นในแผนใช้ชื่อว่า “${likely}”`);
  },
  "title-year-differs": ({ stated, planned }) => `หัวเรื่องของตารางระบุปี ${stated} แต่ส่วนอื่นของแผนเป็นปี ${planned}`,
  "other-scoring-left-out": ({ read, copies, others }) => {
    const named = (sheets: readonly string[]) => sheets.map((name) => `“${name}”`).join(", ");
    const left = [
      ...(copies.length > 0 ? [`${named(copies)} ซึ่งมีตัวชี้วัดชุดเดียวกัน`] : []),
      ...(others.length > 0 ? [`${named(others)} ซึ่งเป็นการประเมินอีกชุดหนึ่ง`] : []),
    ];
    return `คิดคะแนนจากชีต “${read}” เท่านั้น ไม่นำคะแนนของชีต ${left.join(" และชีต ")} มารวม${others.length > 0 ? " และไม่ได้ตรวจ หากต้องการ โปรดแยกเป็นอีกไฟล์หนึ่ง" : ""}`;
  },
  "target-in-parts": ({ headers, read, reason }) => {
    const columns = headers.map((header) => `“${header}”`).join(" ");
    if (reason === "years")
      return `ไม่พบปีของแผน จึงใช้ “${read}” จากคอลัมน์ ${columns} โปรดระบุปีงบประมาณไว้เหนือตาราง`;
    return reason === "periods"
      ? `ค่าเป้าหมายแยกเป็นรายช่วงโดยไม่มีช่องรวม จึงใช้ “${read}” เป็นเป้าหมายทั้งปี โดยถือว่าเป็นค่าสะสม หากไม่ใช่ค่าสะสม โปรดเพิ่มคอลัมน์ “รวม”`
      : `ค่าเป้าหมายแยกเป็นคอลัมน์ ${columns} จึงใช้เฉพาะ “${read}” โปรดตรวจสอบ หรือเพิ่มคอลัมน์ “รวม”`;
  },
};
