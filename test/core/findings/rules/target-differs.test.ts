import { targetDiffers } from "../../../../src/core/findings/rules/target-differs";
import { aPart1 } from "../../../support/a-part-1";
import { aPlan } from "../../../support/a-plan";
import { anEvaluation } from "../../../support/an-evaluation";
import { describeRule } from "../../../support/describe-rule";

const name = "การจัดตั้งศูนย์บริการข้อมูล";
const coded = `OKR 7402 : ${name}`;

const stated = (objective: string | number, now: string, evaluated: string | number) =>
  aPlan({
    "ส่วนที่ 1": aPart1({ objective: [coded, objective], yearly: [coded, "ร้อยละ 60", now] }),
    "ส่วนที่ 4": anEvaluation([{ code: 7402, name, target: evaluated }]),
  });

describeRule(targetDiffers, {
  accepts: {
    "one target in other words": stated("100%", "ร้อยละ ๑๐๐ ของผู้รับบริการ", "อย่างน้อยร้อยละ 100"),
    "a bare number for a percent": stated(100, "ร้อยละ 100", "ร้อยละ 100"),
    "no target in part 1": stated("-", "-", "ร้อยละ 100"),
    "another target for another year": stated("ร้อยละ 100", "ร้อยละ 100", "ร้อยละ 100"),
    "a target that is missing, unreadable or out of range, which are other faults": aPlan({
      "ส่วนที่ 1": aPart1({ objective: [coded, "มากที่สุด"], yearly: [coded, "-", "ร้อยละ 1000"] }),
      "ส่วนที่ 4": anEvaluation([{ code: 7402, name, target: "ร้อยละ 100" }]),
    }),
    "another code under the same name": aPlan({
      "ส่วนที่ 1": aPart1({ objective: [coded, "ร้อยละ 80"] }),
      "ส่วนที่ 4": anEvaluation([{ code: 7403, name, target: "ร้อยละ 100" }]),
    }),
    "a name that is only nearly the same": aPlan({
      "ส่วนที่ 1": aPart1({ objective: [`${name}เมือง`, "ร้อยละ 80"] }),
      "ส่วนที่ 4": anEvaluation([{ name, target: "ร้อยละ 100" }]),
    }),
  },
  reports: {
    "the evaluation against both tables of part 1": {
      plan: stated("ร้อยละ 100", "ร้อยละ 100", "ร้อยละ 90"),
      at: "'ส่วนที่ 4'!D4",
      facts: { keyResult: name, here: "ร้อยละ 90", elsewhere: "ร้อยละ 100" },
      says: {
        th: "ค่าเป้าหมายของ “การจัดตั้งศูนย์บริการข้อมูล” ระบุ “ร้อยละ 90” แต่อีกส่วนของแผนระบุ “ร้อยละ 100”",
        en: "The target of “การจัดตั้งศูนย์บริการข้อมูล” is “ร้อยละ 90” here, but “ร้อยละ 100” in another part of the plan.",
      },
      related: ["'ส่วนที่ 1'!C4", "'ส่วนที่ 1'!C8"],
    },
    "the objective against the other two": {
      plan: stated("ร้อยละ 90", "ร้อยละ 100", "ร้อยละ 100"),
      findings: [
        {
          at: "'ส่วนที่ 1'!C4",
          facts: { keyResult: name, here: "ร้อยละ 90", elsewhere: "ร้อยละ 100" },
          related: ["'ส่วนที่ 1'!C8", "'ส่วนที่ 4'!D4"],
        },
      ],
    },
    "this year's against the other two": {
      plan: stated("ร้อยละ 100", "ร้อยละ 90", "ร้อยละ 100"),
      findings: [{ at: "'ส่วนที่ 1'!C8", facts: { keyResult: name, here: "ร้อยละ 90", elsewhere: "ร้อยละ 100" } }],
    },
    "the evaluation, one against one": {
      plan: stated("ร้อยละ 100", "-", "ร้อยละ 90"),
      findings: [{ at: "'ส่วนที่ 4'!D4", facts: { keyResult: name, here: "ร้อยละ 90", elsewhere: "ร้อยละ 100" } }],
    },
    "a bound that turns the direction, and a kind that is another": {
      plan: aPlan({
        "ส่วนที่ 1": aPart1({ objective: [coded, "ร้อยละ 100"], yearly: ["ระยะเวลารอคอย", "-", "3 วัน"] }),
        "ส่วนที่ 4": anEvaluation([
          { code: 7402, name: "ศูนย์บริการแบบเบ็ดเสร็จ", target: "100 ครั้ง" },
          { name: "ระยะเวลารอคอย", target: "ไม่เกิน 3 วัน" },
        ]),
      }),
      findings: [
        {
          at: "'ส่วนที่ 4'!D4",
          facts: { keyResult: "ศูนย์บริการแบบเบ็ดเสร็จ", here: "100 ครั้ง", elsewhere: "ร้อยละ 100" },
        },
        {
          at: "'ส่วนที่ 4'!D5",
          facts: { keyResult: "ระยะเวลารอคอย", here: "ไม่เกิน 3 วัน", elsewhere: "3 วัน" },
        },
      ],
    },
    "part 1 against itself, where nothing is evaluated": {
      plan: aPlan({
        "ส่วนที่ 1": aPart1({ objective: [coded, "ร้อยละ 100"], yearly: [coded, "-", "ร้อยละ 90"] }),
      }),
      findings: [
        {
          at: "'ส่วนที่ 1'!C8",
          facts: { keyResult: name, here: "ร้อยละ 90", elsewhere: "ร้อยละ 100" },
          related: ["'ส่วนที่ 1'!C4"],
        },
      ],
    },
  },
});
