import { tableNotUnderstood } from "../../../../src/core/findings/rules/table-not-understood";
import { aPlan } from "../../../support/a-plan";
import { describeRule } from "../../../support/describe-rule";

describeRule(tableNotUnderstood, {
  accepts: {
    "known headers, and a column of the office's own": aPlan({
      แผน: [
        ["ที่", "โครงการ/กิจกรรม", "งบประมาณ", "หมายเหตุ"],
        [1, "โครงการหนึ่ง", 1000, "เร่งด่วน"],
      ],
    }),
    "a table that is no plan's": aPlan({
      รายชื่อ: [
        ["ลำดับ", "ชื่อ", "โทรศัพท์"],
        [1, "สมชาย", "02"],
      ],
    }),
  },
  reports: {
    "a slip in the header of a column that is missed": {
      plan: aPlan({
        แผน: [
          ["ที่", "โครงการ/กิจกรรม", "งบประมษณ", "ส่วนราชการ"],
          [1, "โครงการหนึ่ง", 1000, "ฝ่ายปกครอง"],
        ],
      }),
      at: "'แผน'!C1",
      facts: { understood: ["ที่", "โครงการ/กิจกรรม", "ส่วนราชการ"], header: "งบประมษณ", nearest: "งบประมาณ" },
      says: {
        th: "ไม่รู้จักหัวตาราง “งบประมษณ” ใกล้เคียงกับ “งบประมาณ” ที่สุด",
        en: "The header “งบประมษณ” is unknown; the nearest known one is “งบประมาณ”.",
      },
    },
    "a table that its known headers do not place, once": {
      plan: aPlan({
        แผน: [
          ["รหัส KRs", "ค่าเป้าหมาย", "หมายเหตุ"],
          [7402, "ร้อยละ 80", "-"],
        ],
      }),
      at: "'แผน'!C1",
      facts: { understood: ["รหัส KRs", "ค่าเป้าหมาย"], header: "หมายเหตุ", nearest: undefined },
      says: {
        th: "ไม่รู้จักหัวตาราง “หมายเหตุ” จึงไม่ทราบว่าเป็นตารางใดของแผน",
        en: "The header “หมายเหตุ” is unknown, so the table cannot be placed.",
      },
    },
    "results under a strange header, where nothing is scored yet": {
      plan: aPlan({
        แผน: [
          ["ที่", "ชื่อตัวชี้วัด", "ค่าเป้าหมาย", "ทำได้จริง"],
          [1, "จำนวนงาน", "6 ครั้ง", 5],
        ],
      }),
      at: "'แผน'!D1",
      facts: {
        understood: ["ที่", "ชื่อตัวชี้วัด", "ค่าเป้าหมาย"],
        header: "ทำได้จริง",
        nearest: undefined,
        mayBeActuals: true,
      },
      says: {
        th: "ไม่รู้จักหัวตาราง “ทำได้จริง” จึงไม่ได้อ่านคอลัมน์นี้เป็นผลการดำเนินงาน",
        en: "The header “ทำได้จริง” is unknown, so its column is not read as actuals.",
      },
    },
    "a table of known headers that do not belong together": {
      plan: aPlan({
        แผน: [
          ["รหัส KRs", "ค่าเป้าหมาย"],
          [7402, "ร้อยละ 80"],
        ],
      }),
      at: "'แผน'!A1",
      facts: { understood: ["รหัส KRs", "ค่าเป้าหมาย"], header: undefined, nearest: undefined },
      says: {
        th: "ไม่ทราบว่าเป็นตารางใดของแผน รู้จักหัวตารางเพียง “รหัส KRs” “ค่าเป้าหมาย”",
        en: "The table cannot be placed by its headers “รหัส KRs”, “ค่าเป้าหมาย”.",
      },
    },
  },
});
