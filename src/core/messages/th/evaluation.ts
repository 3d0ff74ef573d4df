import type { EvaluationFacts } from "../../findings/facts/evaluation";
import type { Component } from "../../plan/component";
import { formatNumber } from "../format-number";
import type { Sentences } from "../sentences";
import { criteriaFaults } from "./criteria-faults";
import { parts } from "./parts";

/** "ขององค์ประกอบที่ 2", but "ของ 1.1 Agenda Base" and "รวมทั้งหมด". */
function ofPart(component: Component | "total"): string {
  if (component === "total") return parts.components.total;
  return `ของ${parts.components[component]}`.replace(/^ของ(?=\d)/, "ของ ");
}

/** What a column holds, and what its numbers are called. */
function measuredIn(column: "achievement" | "score", outOf: 5 | undefined): readonly [string, string] {
  if (outOf) return ["ค่าคะแนน", " "];
  return column === "score" ? ["คะแนน", " "] : ["ความสำเร็จ", "ร้อยละ "];
}

export const evaluation: Sentences<EvaluationFacts> = {
  "weights-do-not-add-up": ({ component, expected, summed, stated, blank, of }) => {
    const whole = component === "total" ? "น้ำหนักทั้งหมด" : `น้ำหนัก${ofPart(component)} `;
    const weights = of === undefined ? whole : `น้ำหนักของ “${of}” `;
    const sum = formatNumber(summed);
    if (stated !== undefined) {
      return `${weights}ระบุ ${formatNumber(stated)} แต่ตัวชี้วัดรวมกันได้ ${sum}`;
    }
    if (blank > 0) {
      return `${weights}ที่กำหนดไว้รวมได้ ${sum} จาก ${formatNumber(expected)} ไม่เหลือให้อีก ${blank} ตัวชี้วัดที่ยังไม่มีน้ำหนัก`;
    }
    return `${weights}รวมได้ ${sum} แต่ต้องรวมได้ ${formatNumber(expected)}`;
  },
  "weight-missing": ({ indicator, alsoMissing, bySubtraction, scored }) => {
    if (alsoMissing > 0) return `ไม่ได้ระบุน้ำหนักของตัวชี้วัดองค์ประกอบที่ 2 ทั้ง ${alsoMissing + 1} ตัวชี้วัด`;
    const missing = `“${indicator}” ไม่ได้ระบุน้ำหนัก`;
    if (scored !== undefined) return `${missing}ในแผน แบบให้คะแนนระบุ ${formatNumber(scored)}`;
    if (bySubtraction !== undefined)
      return `${missing} เมื่อหักน้ำหนักของตัวชี้วัดอื่นแล้วเหลือ ${formatNumber(bySubtraction)}`;
    return missing;
  },
  "weight-invalid": ({ indicator, text, alsoInText }) => {
    const weight = `น้ำหนัก “${text}” ของ “${indicator}”`;
    if (alsoInText === undefined) return `${weight} ไม่ใช่ตัวเลขระหว่าง 0 ถึง 100`;
    const others = alsoInText > 0 ? `และอีก ${alsoInText} ตัวชี้วัด` : "";
    return `${weight} ${others}เก็บเป็นข้อความ สูตร SUM จะไม่นำไปรวม`;
  },
  "indicator-count-differs": ({ stated, counted }) =>
    `ระบุจำนวน ${formatNumber(stated)} ตัวชี้วัด แต่ในตารางมี ${formatNumber(counted)} ตัวชี้วัด`,
  "actual-missing": ({ indicator, alsoMissing, said, isAwaited }) => {
    if (isAwaited)
      return `ผลการดำเนินงานของ “${indicator}” ระบุว่า “${said ?? ""}” จึงถือว่ายังไม่มีผล โปรดกรอกเมื่อทราบผล`;
    if (said !== undefined)
      return `ผลการดำเนินงานของ “${indicator}” ระบุว่า “${said}” แต่ค่าเป้าหมายเป็นตัวเลข โปรดกรอกผลที่ได้เป็นตัวเลข`;
    return alsoMissing > 0
      ? `ยังไม่ได้กรอกผลการดำเนินงานทั้ง ${alsoMissing + 1} ตัวชี้วัด`
      : `ยังไม่ได้กรอกผลการดำเนินงานของ “${indicator}”`;
  },
  "actual-unreadable": ({ indicator, text, target, unit, isCounted, isToFinish, meant, parts }) => {
    if (meant !== undefined)
      return `อ่านผลการดำเนินงาน “${text}” ของ “${indicator}” ไม่ได้ เพราะใช้จุดคั่นหลักพัน หากหมายถึง ${meant} โปรดคั่นด้วยเครื่องหมายจุลภาค`;
    if (parts?.stated !== undefined)
      return `ผลการดำเนินงาน “${text}” ของ “${indicator}” ระบุว่ารวม ${parts.stated} แต่แต่ละส่วนรวมกันได้ ${parts.sum}`;
    if (parts)
      return `ผลการดำเนินงาน “${text}” ของ “${indicator}” แยกเป็นหลายส่วน โปรดระบุผลรวม เช่น ${parts.sum}`;
    if (target === undefined)
      return `อ่านผลการดำเนินงาน “${text}” ของ “${indicator}” ไม่ได้ โปรดกรอก${isToFinish ? " “แล้วเสร็จ” หรือ “ยังไม่แล้วเสร็จ”" : "เป็นตัวเลข"}`;
    const actual = `ผลการดำเนินงาน “${text}” ของ “${indicator}”`;
    if (isCounted) return `${actual} มีหน่วยต่างจากค่าเป้าหมาย “${target}” โปรดตรวจสอบ`;
    const told = `${actual} เทียบกับค่าเป้าหมาย “${target}” ไม่ได้ จึงยังไม่มีคะแนน`;
    return unit === undefined ? told : `${told} โปรดกรอกผลเป็นหน่วย “${unit}”`;
  },
  "actual-out-of-range": ({ indicator, text, kind, value, meant }) => {
    const actual = `ผลการดำเนินงาน “${text}” ของ “${indicator}”`;
    if (value < 0) return `${actual} ติดลบ`;
    if (kind === "level") return `${actual} เกินระดับ 5`;
    if (meant === undefined) return `${actual} เกินร้อยละ 100`;
    return `${actual} น่าจะหมายถึง${kind === "percent" ? "ร้อยละ" : ""} ${formatNumber(meant)}`;
  },
  "scoring-target-differs": ({ indicator, here, planned }) =>
    `ค่าเป้าหมายของ “${indicator}” ในแบบให้คะแนนคือ “${here}” แต่ในแผนคือ “${planned}”`,
  "scoring-row-missing": ({ indicator, missingIn, alsoMissing, again, likely }) => {
    if (likely !== undefined && likely !== "")
      return `“${indicator}” ในแบบให้คะแนนไม่มีในส่วนที่ 4 ของแผน อาจหมายถึง “${likely}” ซึ่งแบบให้คะแนนไม่มี`;
    if (again) return `“${indicator}” มีแถวในแบบให้คะแนนซ้ำกัน`;
    if (missingIn === "plan") return `“${indicator}” ในแบบให้คะแนนไม่มีในส่วนที่ 4 ของแผน`;
    if (alsoMissing > 0)
      return `แบบให้คะแนนไม่มี “${indicator}” และตัวชี้วัดอื่นขององค์ประกอบเดียวกันอีก ${alsoMissing} ตัวชี้วัด`;
    return `แบบให้คะแนนไม่มีแถวของ “${indicator}”`;
  },
  "score-overwritten": ({ indicator, component, column, typed, computed, outOf }) => {
    const of = indicator === undefined ? ofPart(component) : `ของ “${indicator}”`;
    if (typed === undefined) return `ช่องคะแนนรวม${of} ว่าง แต่คำนวณได้ ${formatNumber(computed)}`;
    const [label, unit] = measuredIn(column, outOf);
    return `${label}${of} พิมพ์ไว้${unit}${formatNumber(typed)} แต่คำนวณได้${unit}${formatNumber(computed)}`;
  },
  "score-out-of-range": ({ indicator, component, score, most, also }) => {
    const of = indicator === undefined ? ofPart(component) : `ของ “${indicator}”`;
    const others = also > 0 ? ` และอีก ${also} ตัวชี้วัด` : "";
    return score < 0
      ? `คะแนน ${formatNumber(score)} ${of}${others} ติดลบ`
      : `คะแนน ${formatNumber(score)} ${of}${others} เกินน้ำหนัก ซึ่งให้ได้ไม่เกิน ${formatNumber(most)} คะแนน`;
  },
  "score-formula-differs": ({ indicator, component, column, shown, computed, outOf, also }) => {
    const of = indicator === undefined ? ofPart(component) : `ของ “${indicator}”`;
    const others = also > 0 ? ` และอีก ${also} ตัวชี้วัด` : "";
    const [label, unit] = measuredIn(column, outOf);
    const gives = shown === undefined ? "ไม่ได้ให้ค่าเป็นตัวเลข" : `ให้ค่า${unit}${formatNumber(shown)}`;
    const right =
      computed === undefined ? "แต่ยังไม่มีข้อมูลให้คิดคะแนน" : `แต่ตามข้อมูลต้องได้${unit}${formatNumber(computed)}`;
    return `สูตรในช่อง${label}${of}${others} ${gives} ${right}`;
  },
  "score-unreadable": ({ indicator, column, text, outOf, isNumeral, isScored, also }) => {
    const label = column === "score" ? "คะแนน" : outOf ? "ค่าคะแนน" : "ร้อยละความสำเร็จ";
    const others = also > 0 ? ` และอีก ${also} ตัวชี้วัด` : "";
    const said = `${label} “${text}” ของ “${indicator}”${others} ${isNumeral ? "เก็บเป็นข้อความ" : "ไม่ใช่ตัวเลข"}`;
    if (!isScored) return `${said} จึงไม่ถูกนำไปรวม`;
    return column === "score"
      ? `${said} สูตรผลรวมในตารางจึงไม่นับรวม ส่วนคะแนนที่คำนวณให้คิดจากผลในแถวนั้น`
      : `${said} จึงใช้คะแนนที่กรอกไว้`;
  },
  "score-outdated": ({ indicator, column, shown, computed, also }) => {
    const others = also > 0 ? `และอีก ${also} ตัวชี้วัด ` : "";
    const points = (value = 0) => formatNumber(value, { decimals: 4 });
    if (column === "weight")
      return `น้ำหนักของ “${indicator}” ที่สูตรแสดงเป็น ${points(shown)} แต่ตามน้ำหนักที่กำหนดไว้ในปัจจุบันเป็น ${points(computed)} ${others}โปรดคำนวณคะแนนอีกครั้ง`;
    const [label, unit] = column === "score" ? ["คะแนน", " "] : ["ความสำเร็จ", "ร้อยละ "];
    const said = (value: number | undefined) =>
      value === undefined ? "ไม่มีค่า" : `${unit}${formatNumber(value)}`;
    return `${label}ของ “${indicator}” ที่สูตรแสดงเป็น${said(shown)} แต่ตามข้อมูลปัจจุบันเป็น${said(computed)} ${others}โปรดคำนวณคะแนนอีกครั้ง`;
  },
  "criteria-value-invalid": ({ fault, text }) => criteriaFaults[fault](text),
  "criteria-indicator-unknown": ({ indicator, also }) => {
    const others = also > 0 ? ` และอีก ${also} แถว` : "";
    return `ไม่พบตัวชี้วัด “${indicator}” ในแผน${others} เกณฑ์ในแถวนี้จึงไม่ได้ใช้`;
  },
  "criteria-weights-do-not-add-up": ({ component, expected, summed, blank }) => {
    const sum = formatNumber(summed);
    if (component === "total")
      return `น้ำหนักขององค์ประกอบที่ 1 และ 2 ในเกณฑ์รวมกันได้ ${sum} ไม่ใช่ ${formatNumber(expected)} จึงใช้น้ำหนักตามแผนแทน`;
    const of = ofPart(component);
    if (blank > 0) {
      return `น้ำหนักในเกณฑ์${of} รวมกันได้ ${sum} จาก ${formatNumber(expected)} ไม่เหลือให้ตัวชี้วัดที่เว้นว่าง ${blank} รายการ`;
    }
    return `น้ำหนักในเกณฑ์${of} รวมกันได้ ${sum} ไม่ใช่ ${formatNumber(expected)}`;
  },
  "criteria-weight-differs": ({ indicator, component, set, other, otherIn }) => {
    const of = indicator === undefined ? ofPart(component) : `ของตัวชี้วัด “${indicator}”`;
    const numbers = [formatNumber(set), formatNumber(other)] as const;
    return otherIn === "scoring"
      ? `น้ำหนัก${of} ในเกณฑ์คือ ${numbers[0]} แต่แบบให้คะแนนกรอกไว้ ${numbers[1]} จึงใช้ ${numbers[1]} ตามแบบให้คะแนน`
      : `น้ำหนัก${of} ในเกณฑ์คือ ${numbers[0]} แต่แผนกำหนดไว้ ${numbers[1]} จึงใช้ ${numbers[0]} ตามเกณฑ์`;
  },
  "actual-regresses": ({ indicator, before, periodBefore, now, period, byQuarter }) => {
    const said = (months: number) => (byQuarter ? `ไตรมาสที่ ${months / 3}` : `รอบ ${months} เดือน`);
    return `ผลการดำเนินงานของ “${indicator}” ลดลงจาก “${before}” (${said(periodBefore)}) เป็น “${now}” (${period === undefined ? "ผลปัจจุบัน" : said(period)}) ทั้งที่เป็นจำนวนซึ่งนับสะสมตั้งแต่ต้นปีงบประมาณ หากเป็นผลเฉพาะช่วง โปรดเพิ่มคอลัมน์ “ผลการดำเนินงาน” ที่เป็นผลรวม`;
  },
  "score-column-missing": ({ also }) =>
    `ตารางนี้${also > 0 ? `และอีก ${also} ตาราง` : ""}ไม่มีคอลัมน์ “คะแนน” จึงเขียนคะแนนลงในตารางไม่ได้ โปรดเพิ่มคอลัมน์ “คะแนน” (และ “ร้อยละความสำเร็จ” หากต้องการ)`,
  "actual-far-above-target": ({ indicator, text, target }) =>
    `ผลการดำเนินงาน “${text}” ของ “${indicator}” สูงกว่าค่าเป้าหมาย “${target}” มาก หากเป็นร้อยละของความก้าวหน้า โปรดกรอกเป็น “ร้อยละ ${text}”`,
  "scoring-weight-differs": ({ indicator, here, planned }) =>
    `น้ำหนักของ “${indicator}” ในแบบให้คะแนนคือ ${formatNumber(here)} แต่ในแผนคือ ${formatNumber(planned)}`,
};
