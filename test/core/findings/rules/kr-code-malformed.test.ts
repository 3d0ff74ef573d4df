import { krCodeMalformed } from "../../../../src/core/findings/rules/kr-code-malformed";
import { aPart1 } from "../../../support/a-part-1";
import { aPlan } from "../../../support/a-plan";
import { anEvaluation } from "../../../support/an-evaluation";
import { describeRule } from "../../../support/describe-rule";

describeRule(krCodeMalformed, {
  accepts: {
    "four digits, typed as number, text or in Thai": aPlan({
      "ส่วนที่ 4": anEvaluation([{ code: 5127 }, { code: "3101" }, { code: "๓๑๐๒" }, { code: "KR 3103" }]),
    }),
    "an agency's own KR, without a code": aPlan({
      "ส่วนที่ 4": anEvaluation([{ code: null }, { code: "-" }, { code: "ไม่มี" }]),
    }),
    "a project of two KRs": aPlan({ "ส่วนที่ 1": aPart1({ projectCodes: ["7402, 7403", "7402 และ 9127"] }) }),
  },
  reports: {
    "three and five digits, at their cells": {
      plan: aPlan({ "ส่วนที่ 4": anEvaluation([{ code: 512 }, { code: "31011" }]) }),
      findings: [
        {
          at: "'ส่วนที่ 4'!B4",
          facts: { text: "512" },
          says: { th: "รหัส KRs “512” ไม่ใช่เลข 4 หลัก", en: "The KR code “512” is not four digits." },
        },
        { at: "'ส่วนที่ 4'!B5", facts: { text: "31011" } },
      ],
    },
    "codes of another kind throughout, once": {
      plan: aPlan({
        "ส่วนที่ 4": anEvaluation([{ code: "KR 2.1.1" }, { code: null }, { code: "2.1.2" }, { code: "2.1.2" }]),
      }),
      at: "'ส่วนที่ 4'!B4",
      related: ["'ส่วนที่ 4'!B6", "'ส่วนที่ 4'!B7"],
      facts: { text: "KR 2.1.1", also: 2 },
      says: {
        th: "รหัส KRs “KR 2.1.1” และอีก 2 ช่อง ไม่ใช่เลข 4 หลัก",
        en: "The KR code “KR 2.1.1” is not four digits, nor is any of 2 more.",
      },
    },
    "two codes of one evaluated KR": {
      plan: aPlan({ "ส่วนที่ 4": anEvaluation([{ code: "5127, 5128" }]) }),
      findings: [{ at: "'ส่วนที่ 4'!B4", facts: { text: "5127, 5128" } }],
    },
    "a letter for a digit, with the places that repeat it": {
      plan: aPlan({
        "ส่วนที่ 1": aPart1({ objective: ["OKR 74O2 : ศูนย์บริการ", "ร้อยละ 100"], projectCodes: ["74O2", "7402"] }),
      }),
      findings: [{ at: "'ส่วนที่ 1'!B4", facts: { text: "74O2" }, related: ["'ส่วนที่ 1'!A11"] }],
    },
  },
});
