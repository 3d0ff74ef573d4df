import { mappingNotUsable } from "../../../../src/core/findings/rules/mapping-not-usable";
import { aMappingSheet } from "../../../support/a-mapping-sheet";
import { aPlan } from "../../../support/a-plan";
import { describeRule } from "../../../support/describe-rule";

const PART = "ส่วนที่ 2 โครงการ/กิจกรรม";
const sheets = {
  "แผน ข": [
    ["ของ", "เงิน", "ใคร"],
    ["โครงการปลูกต้นไม้", 1200, "ส่วนแผนงานฯ"],
  ],
};
const NAME = ["แผน ข", 1, "A", "ของ", "โครงการ/กิจกรรม", PART] as const;

describeRule(mappingNotUsable, {
  accepts: {
    "a plan without such a sheet": aPlan(sheets),
    "a table with its necessary column": aPlan({ ...sheets, ...aMappingSheet(NAME) }),
    "synonyms, small letters, Thai digits and stray spaces": aPlan({
      ...sheets,
      ...aMappingSheet([" แผน  ข", "๑", "a", "ของ ", "ชื่อโครงการ", "ส่วนที่ 2  โครงการ / กิจกรรม"]),
    }),
    "a row without the header as it stood": aPlan({
      ...sheets,
      ...aMappingSheet(["แผน ข", 1, "A", null, "โครงการ/กิจกรรม", PART]),
    }),
  },
  reports: {
    "a sheet that is not there": {
      plan: aPlan({ ...sheets, ...aMappingSheet(["แผน ค", 1, "A", "ของ", "โครงการ/กิจกรรม", PART]) }),
      at: "'การอ่านตาราง'!A4",
      facts: { fault: "sheet-unknown", text: "แผน ค" },
      says: { th: "ไม่มีชีตชื่อ “แผน ค” ในสมุดงาน", en: "There is no sheet called “แผน ค”." },
    },
    "a row and a column that are not there": {
      plan: aPlan({ ...sheets, ...aMappingSheet(NAME, ["แผน ข", 3, "D", null, "งบประมาณ", PART]) }),
      findings: [
        {
          at: "'การอ่านตาราง'!B5",
          facts: { fault: "row-unknown", text: "3" },
          says: {
            th: "“3” ไม่ใช่เลขแถวที่มีข้อมูลในชีตนั้น",
            en: "“3” is not the number of a used row on that sheet.",
          },
        },
        {
          at: "'การอ่านตาราง'!C5",
          facts: { fault: "column-unknown", text: "D" },
          says: {
            th: "“D” ไม่ใช่คอลัมน์ที่มีข้อมูลในชีตนั้น",
            en: "“D” is not a used column of that sheet.",
          },
        },
      ],
    },
    "words that are no column and no part": {
      plan: aPlan({ ...sheets, ...aMappingSheet(["แผน ข", 1, "A", null, "ผู้เขียน", "ส่วนที่ 9"]) }),
      findings: [
        {
          at: "'การอ่านตาราง'!E4",
          facts: { fault: "meaning-unknown", text: "ผู้เขียน" },
          says: { th: "ไม่รู้จักชื่อคอลัมน์ “ผู้เขียน”", en: "“ผู้เขียน” is not the name of a column." },
        },
        {
          at: "'การอ่านตาราง'!F4",
          facts: { fault: "part-unknown", text: "ส่วนที่ 9" },
          says: {
            th: "ไม่รู้จักส่วนของแผนชื่อ “ส่วนที่ 9”",
            en: "“ส่วนที่ 9” is not a part of the plan.",
          },
        },
      ],
    },
    "cells left blank": {
      plan: aPlan({ ...sheets, ...aMappingSheet([null, null, null, "ของ", null, null]) }),
      findings: [
        {
          at: "'การอ่านตาราง'!A4",
          facts: { fault: "sheet-unknown", text: "" },
          says: { th: "ยังไม่ได้ระบุชื่อชีต", en: "No sheet is given." },
        },
        {
          at: "'การอ่านตาราง'!B4",
          facts: { fault: "row-unknown", text: "" },
          says: { th: "ยังไม่ได้ระบุแถวหัวตาราง", en: "No header row is given." },
        },
        {
          at: "'การอ่านตาราง'!C4",
          facts: { fault: "column-unknown", text: "" },
          says: { th: "ยังไม่ได้ระบุคอลัมน์", en: "No column is given." },
        },
        {
          at: "'การอ่านตาราง'!E4",
          facts: { fault: "meaning-unknown", text: "" },
          says: { th: "ยังไม่ได้ระบุว่าคอลัมน์นี้อ่านเป็นอะไร", en: "It is not said what the column means." },
        },
        {
          at: "'การอ่านตาราง'!F4",
          facts: { fault: "part-unknown", text: "" },
          says: { th: "ยังไม่ได้ระบุส่วนของแผน", en: "No part of the plan is given." },
        },
      ],
    },
    "one column with two meanings, two columns with one": {
      plan: aPlan({
        ...sheets,
        ...aMappingSheet(
          NAME,
          ["แผน ข", 1, "A", "ของ", "งบประมาณ", PART],
          ["แผน ข", 1, "B", "เงิน", "ชื่อโครงการ", PART],
        ),
      }),
      findings: [
        {
          at: "'การอ่านตาราง'!C5",
          facts: { fault: "column-twice", text: "A" },
          says: {
            th: "คอลัมน์ A ของตารางนี้ระบุไว้แล้วในแถวก่อนหน้า",
            en: "Column A of this table is given in a row above already.",
          },
        },
        {
          at: "'การอ่านตาราง'!E6",
          facts: { fault: "meaning-twice", text: "ชื่อโครงการ" },
          says: {
            th: "ตารางนี้มีคอลัมน์ “ชื่อโครงการ” อยู่แล้ว",
            en: "This table has a column “ชื่อโครงการ” already.",
          },
        },
      ],
    },
    "one table as two parts": {
      plan: aPlan({
        ...sheets,
        ...aMappingSheet(NAME, ["แผน ข", 1, "B", "เงิน", "งบประมาณ", "ส่วนที่ 1 โครงการ/กิจกรรม"]),
      }),
      at: "'การอ่านตาราง'!F5",
      facts: { fault: "part-differs", text: "ส่วนที่ 1 โครงการ/กิจกรรม" },
      says: {
        th: "แถวก่อนหน้าระบุว่าตารางนี้เป็นส่วนอื่นของแผน ไม่ใช่ “ส่วนที่ 1 โครงการ/กิจกรรม”",
        en: "A row above says that this table is another part of the plan, not “ส่วนที่ 1 โครงการ/กิจกรรม”.",
      },
    },
    "a part without its necessary columns": {
      plan: aPlan({ ...sheets, ...aMappingSheet(["แผน ข", 1, "A", "ของ", "ที่", "แบบให้คะแนน"]) }),
      at: "'การอ่านตาราง'!F4",
      facts: { fault: "meaning-missing", text: "ชื่อตัวชี้วัด, ผลการดำเนินงาน" },
      says: {
        th: "ยังอ่านตารางนี้ไม่ได้ เพราะขาดคอลัมน์ ชื่อตัวชี้วัด, ผลการดำเนินงาน",
        en: "This table cannot be read without its column ชื่อตัวชี้วัด, ผลการดำเนินงาน.",
      },
    },
    "a header that no row holds any more": {
      plan: aPlan({ ...sheets, ...aMappingSheet(["แผน ข", 1, "A", "รายการ", "โครงการ/กิจกรรม", PART]) }),
      at: "'การอ่านตาราง'!B4",
      facts: { fault: "header-gone", text: "รายการ" },
      says: {
        th: "ไม่พบหัวตารางที่ระบุไว้ในชีตแล้ว (“รายการ”) ให้ระบุตารางนี้ใหม่หรือลบแถวออก",
        en: "The header “รายการ” is no longer on the sheet: map the table again or delete this row.",
      },
    },
    "a sheet that the add-in keeps for itself": {
      plan: aPlan({
        ...sheets,
        ...aMappingSheet(["การอ่านตาราง", 3, "A", null, "โครงการ/กิจกรรม", PART]),
      }),
      at: "'การอ่านตาราง'!A4",
      facts: { fault: "sheet-unknown", text: "การอ่านตาราง" },
      says: {
        th: "ไม่มีชีตชื่อ “การอ่านตาราง” ในสมุดงาน",
        en: "There is no sheet called “การอ่านตาราง”.",
      },
    },
  },
});
