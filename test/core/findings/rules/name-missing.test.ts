import { nameMissing } from "../../../../src/core/findings/rules/name-missing";
import { aClosing, aRoutine, aSummary, someDetails } from "../../../support/a-budget-section";
import { aPlan, merged } from "../../../support/a-plan";
import { aPotentialTable, potentialNames } from "../../../support/a-potential-table";
import { agendaNames, agendaRows, aScoringSheet, potentialRows } from "../../../support/a-scoring-sheet";
import { anEvaluation } from "../../../support/an-evaluation";
import { describeRule } from "../../../support/describe-rule";

const LISTED = ["ลำดับที่", "ตัวชี้วัดผลหลัก (KR)"];
const OBJECTIVES = ["วัตถุประสงค์หลัก (Objective)", "ตัววัดผลหลัก (Key Result : KR)", "ค่าเป้าหมาย (Target)"];
const BY_YEAR = ["ตัวชี้วัด", "ค่าเป้าหมาย 2567", "ค่าเป้าหมาย 2568"];
const park = { name: "โครงการสวนสาธารณะ", budget: 500 };
const indicator = { of: "indicator", amount: undefined, likely: undefined } as const;
const project = { of: "project", no: "2", says: "", amount: undefined, likely: undefined } as const;

/** The potential table with one indicator's cell cleared. */
function potentialWithout(row: number) {
  return aPotentialTable([10, 5, 15]).map((cells, i) => (i === row ? [null, ...cells.slice(1)] : cells));
}

describeRule(nameMissing, {
  accepts: {
    "rows with names": aPlan({ แผน: anEvaluation([{}, {}]), คะแนน: aScoringSheet(...agendaRows(35, 35)) }),
    "dashes for a KR that there is not": aPlan({
      "1.1": anEvaluation([{}, { name: "-", target: "-", responsibility: "-", projects: "-" }]),
    }),
    "a dash for a project that there is not, also with a unit or without money": aPlan({
      "ส่วนที่ 2": someDetails([
        park,
        { name: "–", budget: "-", unit: "ฝ่ายโยธา" },
        { name: "-", budget: 0 },
        { name: "—", budget: "ไม่ใช้งบประมาณ" },
      ]),
    }),
    "the numbers of a form in part 3": aPlan({
      "ส่วนที่ 3": aRoutine([["1. โครงการแปลเอกสาร", "-"], ["2."]], "จำนวน 1 โครงการ", "-"),
    }),
    "a row that goes on with the one above": aPlan({
      แผน: [
        ...anEvaluation([{ responsibility: "H : สนพ." }]),
        [null, null, null, "ต่อเดือน", "R : ทุกหน่วยงาน", "กิจกรรมประชุม"],
      ],
    }),
    "a sum without a name below the rows of the scoring sheet": aPlan({
      คะแนน: aScoringSheet(...agendaRows(35, 35), [null, null, null, null, 70, null, null, 68]),
    }),
    "numbers of a form that nothing else is said of": aPlan({
      "ส่วนที่ 2": someDetails([park, { name: null }, { name: null, unit: "ฝ่ายโยธา" }]),
      KR: [LISTED, [1, "จำนวนครั้งในการประชุม"], [2], [3]],
    }),
    "the numbers of a list where nothing is evaluated yet": aPlan({ KR: [LISTED, [1], [2], [3]] }),
    "a number below the years of a header": aPlan({ "ส่วนที่ 1": [["ส่วนที่ 1"], BY_YEAR, [null, 2567, 2568]] }),
    "a name merged over several rows": aPlan({
      แผน: [
        ...anEvaluation([]),
        [1, null, merged("จำนวนครั้งในการประชุม", 1, 2), "6 ครั้ง", null, "กิจกรรมการประชุม"],
        [null, null, undefined, null, null, "กิจกรรมการอบรม"],
      ],
    }),
    "the budget of a programme in part 3": aPlan({
      "ส่วนที่ 3": [
        ["ส่วนที่ 3"],
        ["ลำดับที่", "แผนงาน/ผลผลิต", "โครงการ", "งบประมาณ"],
        [1, "แผนงานการศึกษา", null, 700],
        [null, "ผลผลิต : ห้องเรียน", "1. โครงการห้องเรียน", 700],
        [null, "รวม", "จำนวน 1 โครงการ", 700],
      ],
    }),
    "two activities of one potential indicator": aPlan({
      ศักยภาพ: [...aPotentialTable([10, 20]), [null, "กิจกรรม ข", "-", "ฝ่ายโยธา"]],
    }),
  },
  reports: {
    "an evaluated KR with its number and target, and what the scoring sheet calls it": {
      plan: aPlan({
        แผน: anEvaluation([{ name: agendaNames[0] }, { name: null, target: "ร้อยละ 80" }]),
        คะแนน: aScoringSheet(...agendaRows(35, 35)),
      }),
      at: "'แผน'!C5",
      facts: { ...indicator, no: "2", says: "ร้อยละ 80", likely: agendaNames[1] },
      related: ["'คะแนน'!C4"],
      fix: { "'แผน'!C5": agendaNames[1] },
      says: {
        th: "ลำดับที่ 2 ไม่มีชื่อตัวชี้วัด ทั้งที่ระบุ “ร้อยละ 80” ไว้ ที่อื่นในแผนใช้ชื่อว่า “สัดส่วนพื้นที่สีเขียวต่อประชากร”",
        en: "Row 2 names no indicator, although it says “ร้อยละ 80”; elsewhere it is called “สัดส่วนพื้นที่สีเขียวต่อประชากร”.",
      },
    },
    "rows of the scoring sheet in another order, by no name that their targets contradict": {
      plan: aPlan({
        แผน: anEvaluation([{ target: "5 ครั้ง" }, { target: "ร้อยละ 80" }]),
        คะแนน: aScoringSheet(
          ["1.1 Agenda Base"],
          [1, null, null, "ร้อยละ 80", 35, 80],
          [2, null, null, "5 ครั้ง", 35, 5],
        ),
      }),
      findings: [
        { at: "'คะแนน'!C3", facts: { ...indicator, no: "1", says: "ร้อยละ 80" } },
        { at: "'คะแนน'!C4", facts: { ...indicator, no: "2", says: "5 ครั้ง" } },
      ],
    },
    "a KR by no name that its code contradicts": {
      plan: aPlan({
        แผน: anEvaluation([{}, { code: "5127", name: null, target: "ร้อยละ 80" }]),
        คะแนน: aScoringSheet(["1.1 Agenda Base"], [2, "7402", agendaNames[1], "ร้อยละ 80", 35, 80]),
      }),
      findings: [{ at: "'แผน'!C5", facts: { ...indicator, no: "2", says: "ร้อยละ 80" } }],
    },
    "a KR by no name that the list of KRs does not know": {
      plan: aPlan({
        KR: [LISTED, [1, agendaNames[0]], [2, "จำนวนครั้งในการประชุม"]],
        แผน: anEvaluation([{ name: agendaNames[0] }, { name: null, target: "ร้อยละ 80" }]),
        คะแนน: aScoringSheet(...agendaRows(35, 35)),
      }),
      findings: [{ at: "'แผน'!C5", facts: { ...indicator, no: "2", says: "ร้อยละ 80" } }],
    },
    "the first row of a table": {
      plan: aPlan({ แผน: anEvaluation([{ name: null }, {}]) }),
      at: "'แผน'!C4",
      facts: { ...indicator, no: "1", says: "5 ครั้ง" },
      says: {
        th: "ลำดับที่ 1 ไม่มีชื่อตัวชี้วัด ทั้งที่ระบุ “5 ครั้ง” ไว้",
        en: "Row 1 names no indicator, although it says “5 ครั้ง”.",
      },
    },
    "a row of the scoring sheet, also the first below a heading": {
      plan: aPlan({
        คะแนน: aScoringSheet(
          ["1.1 Agenda Base"],
          [1, null, null, "ร้อยละ 80", 35, 80],
          [2, null, agendaNames[1], "ร้อยละ 80", 35, 80],
          ["องค์ประกอบที่ 2 Potential Base"],
          ["2.1", null, null, "-", 30, 4],
        ),
      }),
      findings: [
        { at: "'คะแนน'!C3", facts: { ...indicator, no: "1", says: "ร้อยละ 80" } },
        { at: "'คะแนน'!C6", facts: { ...indicator, no: "2.1", says: "4" } },
      ],
    },
    "a number in the midst of the list": {
      plan: aPlan({ KR: [LISTED, [1, "จำนวนครั้งในการประชุม"], [2], [3, "จำนวนครั้งในการอบรม"]] }),
      at: "'KR'!B3",
      facts: { ...indicator, no: "2", says: "" },
      says: { th: "ลำดับที่ 2 ไม่มีชื่อตัวชี้วัด", en: "Row 2 names no indicator." },
    },
    "the last number of the list where an evaluated KR is missing in it": {
      plan: aPlan({
        KR: [LISTED, [1, "จำนวนครั้งในการประชุม"], [2]],
        แผน: anEvaluation([{ name: "จำนวนครั้งในการประชุม" }, {}]),
      }),
      findings: [
        {
          at: "'KR'!B3",
          facts: { ...indicator, no: "2", says: "", likely: "การเผยแพร่ข้อมูลเมือง ข" },
          fix: { "'KR'!B3": "การเผยแพร่ข้อมูลเมือง ข" },
        },
      ],
    },
    "a number of the list that any of two evaluated KRs may have, by neither name": {
      plan: aPlan({
        KR: [LISTED, [1, "จำนวนครั้งในการประชุม"], [2], [3]],
        แผน: anEvaluation([{ name: "จำนวนครั้งในการประชุม" }, {}, {}]),
      }),
      findings: [
        { at: "'KR'!B3", facts: { ...indicator, no: "2", says: "" } },
        { at: "'KR'!B4", facts: { ...indicator, no: "3", says: "" } },
      ],
    },
    "rows of the scoring sheet, with the name that their code or number has in part 4": {
      plan: aPlan({
        แผน: anEvaluation([
          { code: "7402", name: agendaNames[0], target: "ร้อยละ 80" },
          { name: agendaNames[1], target: "ร้อยละ 80" },
          { name: agendaNames[2], target: "ร้อยละ 80" },
        ]),
        คะแนน: aScoringSheet(
          ["1.1 Agenda Base"],
          [1, "7402", null, "ร้อยละ 80", 35, 80],
          [2, null, "-", "ร้อยละ 80", 35, 80],
          [3, null, merged(agendaNames[2], 1, 2), "ร้อยละ 80", 35, 80],
        ),
      }),
      findings: [
        {
          at: "'คะแนน'!C3",
          facts: { ...indicator, no: "1", says: "ร้อยละ 80", likely: agendaNames[0] },
          fix: { "'คะแนน'!C3": agendaNames[0] },
        },
        {
          at: "'คะแนน'!C4",
          facts: { ...indicator, no: "2", says: "ร้อยละ 80", likely: agendaNames[1] },
          fix: { "'คะแนน'!C4": agendaNames[1] },
        },
      ],
    },
    "a number that stands twice, without a fix": {
      plan: aPlan({
        แผน: anEvaluation([{ name: agendaNames[0] }, { name: agendaNames[1] }]),
        คะแนน: aScoringSheet(
          ["1.1 Agenda Base"],
          [1, null, agendaNames[0], "5 ครั้ง", 35, 5],
          [2, null, null, "5 ครั้ง", 35, 5],
          ["องค์ประกอบที่ 1 Performance Base"],
          ["1.1 Agenda Base"],
          [2, null, null, "5 ครั้ง", 35, 5],
        ),
      }),
      findings: [
        { at: "'คะแนน'!C4", facts: { ...indicator, no: "2", says: "5 ครั้ง", likely: agendaNames[1] } },
        { at: "'คะแนน'!C7", facts: { ...indicator, no: "2", says: "5 ครั้ง" } },
      ],
    },
    "a potential indicator, with the number that stood in front of its name": {
      plan: aPlan({
        ศักยภาพ: potentialWithout(3),
        คะแนน: aScoringSheet(...potentialRows(10, 5, 15)),
      }),
      findings: [
        {
          at: "'ศักยภาพ'!A4",
          facts: { ...indicator, no: "2.2", says: "", likely: potentialNames[1] },
          fix: { "'ศักยภาพ'!A4": `2.2 ${potentialNames[1]}` },
        },
      ],
    },
    "indicators of part 1": {
      plan: aPlan({
        "ส่วนที่ 1": [
          ["ส่วนที่ 1"],
          OBJECTIVES,
          ["เมืองดี", "จำนวนครั้งในการประชุม", "6 ครั้ง"],
          ["เมืองสวย", null, "ร้อยละ 90"],
          [],
          ["กลยุทธ์ที่ 1"],
          BY_YEAR,
          [null, "-", "ร้อยละ 100"],
        ],
      }),
      findings: [
        {
          at: "'ส่วนที่ 1'!B4",
          facts: { ...indicator, no: "", says: "ร้อยละ 90" },
          says: {
            th: "แถวนี้ไม่มีชื่อตัวชี้วัด ทั้งที่ระบุ “ร้อยละ 90” ไว้",
            en: "This row names no indicator, although it says “ร้อยละ 90”.",
          },
        },
        { at: "'ส่วนที่ 1'!A8", facts: { ...indicator, no: "", says: "ร้อยละ 100" } },
      ],
    },
    "a project with its budget": {
      plan: aPlan({
        "ส่วนที่ 2": aSummary([park, { name: null, budget: 700 }], {
          total: 1200,
          closing: aClosing(2, "1,200"),
        }),
      }),
      at: "'ส่วนที่ 2'!B4",
      facts: { ...project, amount: 70000 },
      says: {
        th: "ลำดับที่ 2 ไม่มีชื่อโครงการ ทั้งที่มีงบประมาณ 700 บาท",
        en: "Row 2 names no project, although it has a budget of 700 baht.",
      },
    },
    "a project without money, by its unit": {
      plan: aPlan({
        "ส่วนที่ 2": someDetails([park, { name: null, budget: "-", unit: "ฝ่ายโยธา", policy: "P054" }]),
      }),
      at: "'ส่วนที่ 2'!B5",
      facts: { ...project, says: "ฝ่ายโยธา" },
      says: {
        th: "ลำดับที่ 2 ไม่มีชื่อโครงการ ทั้งที่ระบุ “ฝ่ายโยธา” ไว้",
        en: "Row 2 names no project, although it says “ฝ่ายโยธา”.",
      },
    },
    "a project of part 3 that the รวม row counts": {
      plan: aPlan({
        "ส่วนที่ 3": aRoutine(
          [
            ["1. โครงการแปลเอกสาร", "-"],
            ["", "ไม่ใช้งบประมาณ"],
          ],
          "จำนวน 2 โครงการ",
          "-",
        ),
      }),
      findings: [{ at: "'ส่วนที่ 3'!C4", facts: { ...project, no: "", says: "ไม่ใช้งบประมาณ" } }],
    },
    "a potential indicator in the midst, by the number that is left out": {
      plan: aPlan({ ศักยภาพ: potentialWithout(3) }),
      findings: [{ at: "'ศักยภาพ'!A4", facts: { ...indicator, no: "2.2", says: "" } }],
    },
    "the first and the last, by those that follow and by the heading's count": {
      plan: aPlan({ ศักยภาพ: potentialWithout(2), "ศักยภาพ 2": potentialWithout(4) }),
      findings: [
        { at: "'ศักยภาพ'!A3", facts: { ...indicator, no: "2.1", says: "" } },
        { at: "'ศักยภาพ 2'!A5", facts: { ...indicator, no: "2.3", says: "" } },
      ],
    },
    "a number of component 2 that was left when its name was cleared, with all that stands behind it": {
      plan: aPlan({
        ศักยภาพ: aPotentialTable([10, 5, 15]).map((cells, i) =>
          i === 3 ? ["2.2", ...cells.slice(1)] : cells,
        ),
        "ศักยภาพ 2": aPotentialTable([10, 5, 15]).map((cells, i) =>
          i === 4 ? ["2.3 กำหนดค่าน้ำหนักคะแนนร้อยละ 15", ...cells.slice(1)] : cells,
        ),
        "ศักยภาพ 3": aPotentialTable([10, 5, 15]).map((cells, i) => (i === 3 ? ["2.2"] : cells)),
        คะแนน: aScoringSheet(["องค์ประกอบที่ 2 Potential Base"], ["2.1", null, "2.1", "-", 30, 4]),
      }),
      findings: [
        { at: "'ศักยภาพ'!A4", facts: { ...indicator, no: "2.2", says: "" } },
        { at: "'ศักยภาพ 2'!A5", facts: { ...indicator, no: "2.3", says: "" } },
        { at: "'ศักยภาพ 3'!A4", facts: { ...indicator, no: "2.2", says: "" } },
        { at: "'คะแนน'!C3", facts: { ...indicator, no: "2.1", says: "4", likely: potentialNames[0] } },
      ],
    },
    "a number of part 3 that was left when its name was cleared, whatever the รวม row counts": {
      plan: aPlan({
        "ส่วนที่ 3": aRoutine(
          [
            ["1.", 700],
            ["2. โครงการแปลเอกสาร", "-"],
          ],
          "จำนวน 5 โครงการ",
          700,
        ),
      }),
      findings: [{ at: "'ส่วนที่ 3'!C3", facts: { ...project, no: "1.", amount: 70000 } }],
    },
    "a dash beside a number and figures": {
      plan: aPlan({
        แผน: anEvaluation([{}, { name: "-" }, {}]),
        "ส่วนที่ 2": someDetails([park, { name: "–", budget: 700 }, { name: "—", budget: 900 }]),
      }),
      findings: [
        { at: "'ส่วนที่ 2'!B5", facts: { ...project, amount: 70000 } },
        { at: "'ส่วนที่ 2'!B6", facts: { ...project, no: "3", amount: 90000 } },
        {
          at: "'แผน'!C5",
          facts: { ...indicator, no: "2", says: "5 ครั้ง" },
          says: {
            th: "ลำดับที่ 2 ไม่มีชื่อตัวชี้วัด ทั้งที่ระบุ “5 ครั้ง” ไว้",
            en: "Row 2 names no indicator, although it says “5 ครั้ง”.",
          },
        },
      ],
    },
    "rows that have lost their number, too, by what only a row of its own says": {
      plan: aPlan({
        "ส่วนที่ 2": aSummary([park, { name: null, no: null, budget: 700, unit: "ฝ่ายโยธา" }], {
          total: 1200,
          closing: aClosing(2, "1,200"),
        }),
        แผน: anEvaluation([
          {},
          { no: null, name: null, target: "3 ครั้ง" },
          { no: null, name: null, target: null, responsibility: "H : สนพ." },
        ]),
      }),
      findings: [
        { at: "'ส่วนที่ 2'!B4", facts: { ...project, no: "", amount: 70000 } },
        { at: "'แผน'!C5", facts: { ...indicator, no: "", says: "3 ครั้ง" } },
        { at: "'แผน'!C6", facts: { ...indicator, no: "", says: "" } },
      ],
    },
    "a list of which only numbers were left, once": {
      plan: aPlan({ KR: [LISTED, [1], [2], [3], [4]], แผน: anEvaluation([{}, {}, {}]) }),
      at: "'KR'!B2",
      facts: { ...indicator, no: "1", says: "", also: 2 },
      related: ["'KR'!B3", "'KR'!B4"],
      says: {
        th: "รายการตัวชี้วัดผลหลัก (KR) มีเพียงลำดับที่ ไม่มีชื่อตัวชี้วัดทั้ง 3 แถว",
        en: "The list of KRs has 3 numbers, but no names.",
      },
    },
    "rows with numbers of their own over which the name above them is merged": {
      plan: aPlan({
        KR: [LISTED, [1, merged("จำนวนครั้งในการประชุม", 1, 2)], [2], [3, "จำนวนครั้งในการอบรม"]],
        "ส่วนที่ 2": [
          ...someDetails([]),
          [1, merged("โครงการสวนสาธารณะ", 1, 3), 500],
          [2, undefined, 700],
          [3, undefined, 900],
        ],
        แผน: [
          ...anEvaluation([]),
          [1, null, merged("จำนวนครั้งในการประชุม", 1, 2), "6 ครั้ง"],
          [2, null, undefined, "5 ครั้ง"],
        ],
      }),
      findings: [
        { at: "'KR'!B3", facts: { ...indicator, no: "2", says: "", merged: true }, related: ["'KR'!B2"] },
        {
          at: "'ส่วนที่ 2'!B5",
          facts: { ...project, amount: 70000, merged: true },
          related: ["'ส่วนที่ 2'!B4"],
        },
        { at: "'ส่วนที่ 2'!B6", facts: { ...project, no: "3", amount: 90000, merged: true } },
        {
          at: "'แผน'!C5",
          facts: { ...indicator, no: "2", says: "5 ครั้ง", merged: true },
          says: {
            th: "ลำดับที่ 2 ไม่มีชื่อตัวชี้วัด เพราะเซลล์ชื่อผสานรวมกับแถวบน",
            en: "Row 2 names no indicator: its cell is merged with the row above.",
          },
        },
      ],
    },
    "a dash in the midst of the list": {
      plan: aPlan({ KR: [LISTED, [1, "จำนวนครั้งในการประชุม"], [2, "-"], [3, "จำนวนครั้งในการอบรม"], [4, "-"]] }),
      findings: [{ at: "'KR'!B3", facts: { ...indicator, no: "2", says: "" } }],
    },
  },
});
