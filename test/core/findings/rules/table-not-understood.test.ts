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
    "projects without budgets, and how many take part, for how long": aPlan({
      แผน: [
        ["ที่", "โครงการ/กิจกรรม", "ผู้เข้าร่วม", "ระยะเวลา (วัน)", "โทรศัพท์", "ปี", "ส่วนราชการ"],
        [1, "โครงการหนึ่ง", 120, 1_000, 24_681_000, 2569, "ฝ่ายปกครอง"],
      ],
    }),
    "a scoring sheet without targets, and what was before": aPlan({
      แบบ: [
        ["ที่", "ตัวชี้วัด", "ข้อมูลพื้นฐาน", "กลุ่มเป้าหมาย", "น้ำหนัก", "ผลงาน", "คะแนน"],
        [1, "จำนวนงาน", "6 ครั้ง", "เด็ก", 100, 5],
      ],
    }),
    "a list of money that stands in no part of a plan": aPlan({
      พัสดุ: [
        ["ลำดับที่", "รายการ", "งบประมาณ", "ส่วนราชการ"],
        [1, "เครื่องพิมพ์", 15_000, "ฝ่ายโยธา"],
      ],
    }),
    ...Object.fromEntries(
      ["เบิกจ่าย", "ปริมาณงาน"].map((own) => [
        `projects without budgets, and ${own}`,
        aPlan({
          แผน: [
            ["ที่", "โครงการ/กิจกรรม", own, "ส่วนราชการ"],
            [1, "โครงการหนึ่ง", 120_000, "ฝ่ายปกครอง"],
          ],
        }),
      ]),
    ),
    ...Object.fromEntries(
      ["กลุ่มเป้าหมาย", "ผลลัพธ์", "Baseline"].map((own) => [
        `a scoring sheet without targets, and ${own}`,
        aPlan({
          แบบ: [
            ["ที่", "ตัวชี้วัด", own, "น้ำหนัก", "ผลการดำเนินงาน", "คะแนน"],
            [1, "จำนวนงาน", "120 คน", 100, 5],
          ],
        }),
      ]),
    ),
    ...Object.fromEntries(
      ["จำนวนแปลง", "ร้อยละของกลุ่มเป้าหมาย"].map((own) => [
        `a scoring sheet without weights, and ${own} that makes 100`,
        aPlan({
          แบบ: [
            ["ที่", "ตัวชี้วัด", "ค่าเป้าหมาย", own, "ผลงาน", "คะแนน"],
            [1, "จำนวนงาน", "6 ครั้ง", 45, 5],
            [2, "จำนวนคน", "60 คน", 55, 5],
          ],
        }),
      ]),
    ),
    "a list of posts and money in part 1": aPlan({
      แผน: [
        ["ส่วนที่ 1 ข้อมูลทั่วไป"],
        ["กลุ่มงาน", "อัตรากำลัง", "งบประมาณ", "ส่วนราชการ"],
        ["งานโยธา", 12, 150_000, "ฝ่ายโยธา"],
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
    "money under a strange header of projects that have no budgets": {
      plan: aPlan({
        แผน: [
          ["ที่", "โครงการ/กิจกรรม", "ระยะเวลา (วัน)", "ประมาณราคา", "ยอดเงิน", "ส่วนราชการ"],
          [1, "โครงการหนึ่ง", 30, 150_000, 150_000, "ฝ่ายปกครอง"],
        ],
      }),
      at: "'แผน'!D1",
      facts: {
        understood: ["ที่", "โครงการ/กิจกรรม", "ส่วนราชการ"],
        header: "ประมาณราคา",
        nearest: undefined,
        mayBe: "budget",
      },
      says: {
        th: "ไม่รู้จักหัวตาราง “ประมาณราคา” จึงไม่ได้อ่านคอลัมน์นี้เป็นงบประมาณ",
        en: "The header “ประมาณราคา” is unknown, so its column is not read as budgets.",
      },
    },
    "targets under a strange header": {
      plan: aPlan({
        แบบ: [
          ["ที่", "ตัวชี้วัด", "ค่าที่มุ่งหวัง", "น้ำหนัก", "ผลงาน", "คะแนน"],
          [1, "จำนวนงาน", "6 ครั้ง", 100, 5],
        ],
      }),
      at: "'แบบ'!C1",
      facts: {
        understood: ["ที่", "ตัวชี้วัด", "น้ำหนัก", "ผลงาน", "คะแนน"],
        header: "ค่าที่มุ่งหวัง",
        nearest: undefined,
        mayBe: "target",
      },
      says: {
        th: "ไม่รู้จักหัวตาราง “ค่าที่มุ่งหวัง” จึงไม่ได้อ่านคอลัมน์นี้เป็นค่าเป้าหมาย",
        en: "The header “ค่าที่มุ่งหวัง” is unknown, so its column is not read as targets.",
      },
    },
    "a strange header that speaks of targets": {
      plan: aPlan({
        แบบ: [
          ["ที่", "ตัวชี้วัด", "เป้าหมายเชิงปริมาณ", "น้ำหนัก", "ผลงาน", "คะแนน"],
          [1, "จำนวนงาน", 6, 100, 5],
        ],
      }),
      at: "'แบบ'!C1",
      facts: {
        understood: ["ที่", "ตัวชี้วัด", "น้ำหนัก", "ผลงาน", "คะแนน"],
        header: "เป้าหมายเชิงปริมาณ",
        nearest: undefined,
        mayBe: "target",
      },
      says: {
        th: "ไม่รู้จักหัวตาราง “เป้าหมายเชิงปริมาณ” จึงไม่ได้อ่านคอลัมน์นี้เป็นค่าเป้าหมาย",
        en: "The header “เป้าหมายเชิงปริมาณ” is unknown, so its column is not read as targets.",
      },
    },
    "weights of 100 together under a strange header": {
      plan: aPlan({
        แบบ: [
          ["ที่", "ตัวชี้วัด", "ค่าเป้าหมาย", "ความสำคัญ", "ผลงาน", "คะแนน"],
          [1, "จำนวนงาน", "6 ครั้ง", 40, 5],
          [2, "จำนวนคน", "60 คน", 60, 5],
          [null, "รวม", null, 100],
        ],
      }),
      at: "'แบบ'!D1",
      facts: {
        understood: ["ที่", "ตัวชี้วัด", "ค่าเป้าหมาย", "ผลงาน", "คะแนน"],
        header: "ความสำคัญ",
        nearest: undefined,
        mayBe: "weight",
      },
      says: {
        th: "ไม่รู้จักหัวตาราง “ความสำคัญ” จึงไม่ได้อ่านคอลัมน์นี้เป็นน้ำหนัก",
        en: "The header “ความสำคัญ” is unknown, so its column is not read as weights.",
      },
    },
    "a table of part 2 that names its rows under a strange header": {
      plan: aPlan({
        แผน: [
          ["ส่วนที่ 2 แผนปฏิบัติราชการ 2569"],
          ["ลำดับที่", "รายการ", "งบประมาณ", "ส่วนราชการ"],
          [1, "ซ่อมถนน", 150_000, "ฝ่ายโยธา"],
        ],
      }),
      at: "'แผน'!B2",
      facts: { understood: ["ลำดับที่", "งบประมาณ", "ส่วนราชการ"], header: "รายการ", nearest: undefined },
      says: {
        th: "ไม่รู้จักหัวตาราง “รายการ” จึงไม่ทราบว่าเป็นตารางใดของแผน",
        en: "The header “รายการ” is unknown, so the table cannot be placed.",
      },
    },
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
        mayBe: "actual",
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
