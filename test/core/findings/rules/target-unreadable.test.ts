import { targetUnreadable } from "../../../../src/core/findings/rules/target-unreadable";
import { aPart1 } from "../../../support/a-part-1";
import { aPlan } from "../../../support/a-plan";
import { anEvaluation } from "../../../support/an-evaluation";
import { describeRule } from "../../../support/describe-rule";

const name = "จำนวนครั้งในการประสานงาน";
const text = "4.135.000 ครั้ง";

describeRule(targetUnreadable, {
  accepts: {
    "targets as plans write them": aPlan({
      "ส่วนที่ 4": anEvaluation([
        { target: "อย่างน้อย ๓ โครงการ/กิจกรรม" },
        { target: "ร้อยละ 100 (120 ผลิตภัณฑ์)" },
        { target: "เพิ่มขึ้น ร้อยละ 10 จากปีที่ผ่านมา" },
      ]),
    }),
    "targets that are missing": aPlan({ "ส่วนที่ 4": anEvaluation([{ target: null }, { target: "-" }]) }),
  },
  reports: {
    "a number that could be two, at its cell": {
      plan: aPlan({ "ส่วนที่ 4": anEvaluation([{}, { name, target: text }]) }),
      at: "'ส่วนที่ 4'!D5",
      facts: { keyResult: name, text, meant: "4,135,000" },
      says: {
        th: "ค่าเป้าหมาย “4.135.000 ครั้ง” ของตัวชี้วัด “จำนวนครั้งในการประสานงาน” ใช้จุดคั่นหลักพัน จึงใช้วัดผลไม่ได้ หากหมายถึง 4,135,000 โปรดคั่นด้วยเครื่องหมายจุลภาค",
        en: "The target “4.135.000 ครั้ง” of “จำนวนครั้งในการประสานงาน” has dots between its thousands; if it is 4,135,000, write it with a comma.",
      },
      related: [],
    },
    "how much each month, with what that makes in a year": {
      plan: aPlan({ "ส่วนที่ 4": anEvaluation([{ name, target: "เดือนละ 1 ครั้ง" }]) }),
      at: "'ส่วนที่ 4'!D4",
      facts: { keyResult: name, text: "เดือนละ 1 ครั้ง", rate: { whole: "12 ครั้ง" } },
      says: {
        th: "ค่าเป้าหมาย “เดือนละ 1 ครั้ง” ของตัวชี้วัด “จำนวนครั้งในการประสานงาน” ไม่ได้ระบุจำนวนรวม โปรดระบุเป้าหมายทั้งปี เช่น 12 ครั้ง",
        en: "The target “เดือนละ 1 ครั้ง” of “จำนวนครั้งในการประสานงาน” does not say how much in all; state it for the whole year, such as 12 ครั้ง.",
      },
      fix: { "'ส่วนที่ 4'!D4": "12 ครั้ง (เดือนละ 1 ครั้ง)" },
      related: [],
    },
    "how much at each place, with what that makes in all": {
      plan: aPlan({ "ส่วนที่ 4": anEvaluation([{ name, target: "3 รุ่น รุ่นละ 50 คน" }]) }),
      at: "'ส่วนที่ 4'!D4",
      facts: { keyResult: name, text: "3 รุ่น รุ่นละ 50 คน", rate: { whole: "150 คน" } },
      says: {
        th: "ค่าเป้าหมาย “3 รุ่น รุ่นละ 50 คน” ของตัวชี้วัด “จำนวนครั้งในการประสานงาน” ไม่ได้ระบุจำนวนรวม โปรดระบุเป้าหมายทั้งปี เช่น 150 คน",
        en: "The target “3 รุ่น รุ่นละ 50 คน” of “จำนวนครั้งในการประสานงาน” does not say how much in all; state it for the whole year, such as 150 คน.",
      },
      fix: { "'ส่วนที่ 4'!D4": "150 คน (3 รุ่น รุ่นละ 50 คน)" },
    },
    "what is to be reached by several offices, with its sum": {
      plan: aPlan({ "ส่วนที่ 4": anEvaluation([{ name, target: "สกต. 5 คน\nสพ. 3 คน" }]) }),
      at: "'ส่วนที่ 4'!D4",
      facts: { keyResult: name, text: "สกต. 5 คน สพ. 3 คน", parts: { sum: "8 คน" } },
      says: {
        th: "ค่าเป้าหมาย “สกต. 5 คน สพ. 3 คน” ของตัวชี้วัด “จำนวนครั้งในการประสานงาน” แยกเป็นหลายส่วน โปรดระบุเป้าหมายรวม เช่น 8 คน",
        en: "The target “สกต. 5 คน สพ. 3 คน” of “จำนวนครั้งในการประสานงาน” lists parts; state the total, such as 8 คน.",
      },
      fix: { "'ส่วนที่ 4'!D4": "8 คน (สกต. 5 คน สพ. 3 คน)" },
    },
    "parts that do not make what they are said to make": {
      plan: aPlan({ "ส่วนที่ 4": anEvaluation([{ name, target: "อบรม 3 ครั้ง ประชุม 2 ครั้ง รวม 6 ครั้ง" }]) }),
      at: "'ส่วนที่ 4'!D4",
      facts: {
        keyResult: name,
        text: "อบรม 3 ครั้ง ประชุม 2 ครั้ง รวม 6 ครั้ง",
        parts: { sum: "5 ครั้ง", stated: "6 ครั้ง" },
      },
      says: {
        th: "ค่าเป้าหมาย “อบรม 3 ครั้ง ประชุม 2 ครั้ง รวม 6 ครั้ง” ของตัวชี้วัด “จำนวนครั้งในการประสานงาน” ระบุว่ารวม 6 ครั้ง แต่แต่ละส่วนรวมกันได้ 5 ครั้ง",
        en: "The target “อบรม 3 ครั้ง ประชุม 2 ครั้ง รวม 6 ครั้ง” of “จำนวนครั้งในการประสานงาน” says 6 ครั้ง in all, but its parts make 5 ครั้ง.",
      },
    },
    "how much at each place, of which no sum follows": {
      plan: aPlan({ "ส่วนที่ 4": anEvaluation([{ name, target: "แห่งละ 2 ครั้ง (เขต)" }]) }),
      at: "'ส่วนที่ 4'!D4",
      facts: { keyResult: name, text: "แห่งละ 2 ครั้ง (เขต)", rate: { whole: undefined } },
      says: {
        th: "ค่าเป้าหมาย “แห่งละ 2 ครั้ง (เขต)” ของตัวชี้วัด “จำนวนครั้งในการประสานงาน” ไม่ได้ระบุจำนวนรวม โปรดระบุเป้าหมายทั้งปี",
        en: "The target “แห่งละ 2 ครั้ง (เขต)” of “จำนวนครั้งในการประสานงาน” does not say how much in all; state it for the whole year.",
      },
      related: [],
    },
    "the same words in three places of a KR, once": {
      plan: aPlan({
        "ส่วนที่ 1": aPart1({ objective: [name, text], yearly: [name, "3 ครั้ง", text] }),
        "ส่วนที่ 4": anEvaluation([{ name, target: text }]),
      }),
      findings: [
        {
          at: "'ส่วนที่ 4'!D4",
          facts: { keyResult: name, text, meant: "4,135,000" },
          related: ["'ส่วนที่ 1'!C4", "'ส่วนที่ 1'!C8"],
        },
      ],
    },
    "a scoring sheet without a plan": {
      plan: aPlan({
        แบบให้คะแนน: [
          ["ที่", "ตัวชี้วัด", "ค่าเป้าหมาย", "น้ำหนัก", "ผลการดำเนินงาน", "คะแนน"],
          [1, name, text, 5],
        ],
      }),
      findings: [{ at: "'แบบให้คะแนน'!C2", facts: { keyResult: name, text, meant: "4,135,000" } }],
    },
    "other words for each place, and last year's too": {
      plan: aPlan({
        "ส่วนที่ 1": aPart1({ yearly: [name, "3-5 ครั้ง", "มาก"] }),
        "ส่วนที่ 4": anEvaluation([{ name, target: "มากที่สุด" }]),
      }),
      findings: [
        { at: "'ส่วนที่ 4'!D4", facts: { keyResult: name, text: "มากที่สุด" } },
        { at: "'ส่วนที่ 1'!C8", facts: { keyResult: name, text: "มาก" } },
        { at: "'ส่วนที่ 1'!B8", facts: { keyResult: name, text: "3-5 ครั้ง" } },
      ],
    },
  },
});
