import { titleYearDiffers } from "../../../../src/core/findings/rules/title-year-differs";
import { aPlan } from "../../../support/a-plan";
import type { TestCell } from "../../../support/a-snapshot";
import { describeRule } from "../../../support/describe-rule";

type Rows = readonly (readonly TestCell[])[];

const projects: Rows = [
  ["ที่", "โครงการ/กิจกรรม", "งบประมาณ (บาท)"],
  [1, "โครงการปลูกต้นไม้ริมคลอง", 100_000],
];
const evaluation: Rows = [
  ["องค์ประกอบที่ 1 Performance Base", null],
  ["ตัวชี้วัด", "เป้าหมาย"],
  ["ร้อยละของงาน", "ร้อยละ 80"],
];
const titled = (title: string, rows: Rows): Rows => [[title], ...rows];
const cover: Rows = [["แผนปฏิบัติราชการประจำปี พ.ศ. 2568"], ["ประจำปีงบประมาณ พ.ศ. 2568"]];
const evaluated = titled("การประเมินผลการปฏิบัติราชการ ประจำปีงบประมาณ พ.ศ. 2568", evaluation);

const says = {
  th: "หัวเรื่องของตารางระบุปี 2567 แต่ส่วนอื่นของแผนเป็นปี 2568",
  en: "The title of this table says 2567, while the rest of the plan is that of 2568.",
};

describeRule(titleYearDiffers, {
  accepts: {
    "a plan without tables": aPlan({ "ส่วนที่ 2": [] }),
    "titles of the plan's year, in Thai digits, too": aPlan({
      โครงการ: titled("ส่วนที่ 2 แผนปฏิบัติราชการประจำปี พ.ศ. ๒๕๖๘", projects),
      ประเมิน: evaluated,
    }),
    "a title of several years": aPlan({
      โครงการ: titled("ส่วนที่ 2 แผนปฏิบัติราชการ ระยะ 5 ปี (พ.ศ. 2566 – 2570)", projects),
      ประเมิน: evaluated,
    }),
    "a sentence that cites last year": aPlan({
      โครงการ: titled("ในปีงบประมาณ พ.ศ. 2567 ได้รับงบประมาณ 90,000 บาท", projects),
      ประเมิน: evaluated,
    }),
    "last year's title with the plan's own between it and the table": aPlan({
      โครงการ: [
        ["สรุปผลการปฏิบัติราชการ ประจำปี พ.ศ. 2567"],
        ...titled("ส่วนที่ 2 แผนปฏิบัติราชการประจำปี พ.ศ. 2568", projects),
      ],
      ประเมิน: evaluated,
    }),
    "last year's plan in a sheet of its own, which is left out": aPlan({
      "ประเมิน 2567": titled("การประเมินผลการปฏิบัติราชการ ประจำปีงบประมาณ พ.ศ. 2567", evaluation),
      ประเมิน: evaluated,
    }),
  },
  reports: {
    "a sheet copied from last year, once for all its titles": {
      plan: aPlan({
        ปก: cover,
        โครงการ: [
          ...titled("ส่วนที่ 2 แผนปฏิบัติราชการประจำปี พ.ศ. 2567", projects),
          ...titled("สรุปโครงการ ประจำปี พ.ศ. 2567", projects),
        ],
        ประเมิน: evaluated,
      }),
      at: "'โครงการ'!A1",
      related: ["'โครงการ'!A4", "'ปก'!A1"],
      facts: { stated: 2567, planned: 2568 },
      says,
    },
    "a title below the name of a sheet that states the plan's year": {
      plan: aPlan({
        ปก: cover,
        "ส่วนที่ 2 ปี 2568": titled("ส่วนที่ 2 แผนปฏิบัติราชการประจำปี พ.ศ. 2567", projects),
        ประเมิน: evaluated,
      }),
      at: "'ส่วนที่ 2 ปี 2568'!A1",
      facts: { stated: 2567, planned: 2568 },
      says,
    },
  },
});
