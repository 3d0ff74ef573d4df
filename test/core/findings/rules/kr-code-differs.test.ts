import { krCodeDiffers } from "../../../../src/core/findings/rules/kr-code-differs";
import { aPart1 } from "../../../support/a-part-1";
import { aPlan } from "../../../support/a-plan";
import { aScoringSheet } from "../../../support/a-scoring-sheet";
import { anEvaluation } from "../../../support/an-evaluation";
import { describeRule } from "../../../support/describe-rule";

const CENTRE = "การจัดตั้งศูนย์บริการข้อมูลสำหรับผู้ทำงานชาวต่างชาติ";
const SERVICE = "พัฒนาและปรับปรุงกระบวนการให้บริการ";

/** The codes of the two KRs in the evaluation, and in the scoring sheet. */
const aPlanWith = (evaluated: readonly number[], scored: readonly number[], part1?: string) =>
  aPlan({
    ...(part1 !== undefined && { "ส่วนที่ 1": aPart1({ objective: [part1, "-"] }) }),
    "ส่วนที่ 4": anEvaluation([CENTRE, SERVICE].map((name, i) => ({ code: evaluated[i] ?? null, name }))),
    คะแนน: aScoringSheet(
      ["1.1 Agenda Base"],
      ...[CENTRE, SERVICE].map((name, i) => [i + 1, scored[i] ?? null, name, "ร้อยละ 80", 35]),
    ),
  });

const centre = { keyResult: CENTRE, here: "9127", elsewhere: "7402" };
const service = { keyResult: SERVICE, here: "7402", elsewhere: "9127" };

describeRule(krCodeDiffers, {
  accepts: {
    "the same codes everywhere": aPlanWith([7402, 9127], [7402, 9127], `OKR 7402 : ${CENTRE}`),
    "codes that only one place gives": aPlanWith([7402, 9127], []),
    "a code that no KR has, which is kr-code-unknown": aPlanWith([7402, 9127], [7409, 9127]),
    "a code that the evaluation has twice, which is kr-code-duplicated": aPlanWith(
      [9127, 9127],
      [7402, 9127],
    ),
    "a name in part 1 that was rewritten": aPlanWith([7402, 9127], [7402, 9127], "OKR 7402 : ศูนย์ Expat"),
  },
  reports: {
    "codes that changed places in the evaluation, by part 1 and the scoring sheet": {
      plan: aPlanWith([9127, 7402], [7402, 9127], `OKR 7402 : ${CENTRE} (Expat)`),
      findings: [
        { at: "'ส่วนที่ 4'!B4", facts: centre },
        { at: "'ส่วนที่ 4'!B5", facts: service, related: ["'คะแนน'!B4"] },
      ],
    },
    "one that is another KR's in the scoring sheet": {
      plan: aPlanWith([7402, 9127], [9127, 9127]),
      at: "'คะแนน'!B3",
      related: ["'ส่วนที่ 4'!B4"],
      facts: centre,
      says: {
        th: `รหัส KRs ของ “${CENTRE}” ระบุ 9127 แต่อีกส่วนของแผนระบุ 7402`,
        en: `The code of “${CENTRE}” is 9127 here, but 7402 in another part of the plan.`,
      },
    },
    "one against one, the scoring sheet's": {
      plan: aPlanWith([7402, 9127], [9127, 7402]),
      findings: [
        { at: "'คะแนน'!B3", facts: centre },
        { at: "'คะแนน'!B4", facts: service },
      ],
    },
    "a code of part 1 that is mistyped in the evaluation": {
      plan: aPlanWith([7409, 9127], [7402, 9127], `OKR 7402 : ${CENTRE}`),
      findings: [{ at: "'ส่วนที่ 4'!B4", facts: { keyResult: CENTRE, here: "7409", elsewhere: "7402" } }],
    },
  },
});
