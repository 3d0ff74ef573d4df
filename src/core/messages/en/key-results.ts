import type { KeyResultFacts } from "../../findings/facts/key-results";
import type { TargetKind } from "../../plan/target";
import { formatNumber } from "../format-number";
import type { Sentences } from "../sentences";

const KINDS: Readonly<Record<TargetKind, string>> = {
  percent: "a percent",
  level: "a level",
  count: "a count",
  number: "a number",
  change: "a rise or fall",
  milestone: "something to be finished",
};

function range(kind: TargetKind): string {
  if (kind === "percent") return "is not between 0 and 100 percent";
  return kind === "level" ? "is not between levels 1 and 5" : "is not above 0";
}

export const keyResults: Sentences<KeyResultFacts> = {
  "target-missing": (facts) =>
    "withoutColumn" in facts
      ? `This table has no column “ค่าเป้าหมาย”, so that none of its KRs (${facts.withoutColumn}) has a target.`
      : `“${facts.keyResult}” has no target.`,
  "target-unreadable": ({ keyResult, text, rate, meant, parts }) => {
    if (meant !== undefined)
      return `The target “${text}” of “${keyResult}” has dots between its thousands; if it is ${meant}, write it with a comma.`;
    if (parts?.stated !== undefined)
      return `The target “${text}” of “${keyResult}” says ${parts.stated} in all, but its parts make ${parts.sum}.`;
    if (parts)
      return `The target “${text}” of “${keyResult}” lists parts; state the total, such as ${parts.sum}.`;
    if (!rate)
      return `No result can be measured by the target “${text}” of “${keyResult}”; state one value, such as ร้อยละ 80, 6 ครั้ง or ระดับ 4.`;
    const example = rate.whole === undefined ? "" : `, such as ${rate.whole}`;
    return `The target “${text}” of “${keyResult}” does not say how much in all; state it for the whole year${example}.`;
  },
  "target-out-of-range": ({ text, kind, meant }) =>
    meant === undefined
      ? `The target “${text}” ${range(kind)}.`
      : `The target “${text}” probably means ${formatNumber(meant)} percent.`,
  "target-kind-doubtful": ({ keyResult, expected, kind, text }) =>
    `“${keyResult}” is measured as ${KINDS[expected]}, but its target “${text}” is ${KINDS[kind]}.`,
  "target-differs": ({ keyResult, here, elsewhere }) =>
    `The target of “${keyResult}” is “${here}” here, but “${elsewhere}” in another part of the plan.`,
  "target-regresses": ({ keyResult, before, now, yearBefore, year }) =>
    `The ${year} target of “${keyResult}”, “${now}”, falls behind “${before}” of ${yearBefore}.`,
  "target-direction-doubtful": ({ keyResult, text, isNone }) =>
    isNone
      ? `The target “${text}” of “${keyResult}” is taken to mean that less is better; if so, say at most (ไม่เกิน).`
      : `Less seems better for “${keyResult}”, but its target “${text}” says neither at most (ไม่เกิน) nor at least (ไม่น้อยกว่า).`,
  "weight-typed-as-target": ({ keyResult, value }) =>
    `The target of “${keyResult}”, ${value} percent, is the same number as its weight.`,
  "kr-code-malformed": ({ text, also }) =>
    also === undefined
      ? `The KR code “${text}” is not four digits.`
      : `The KR code “${text}” is not four digits, nor is any of ${also} more.`,
  "kr-code-duplicated": ({ code }) => `Another evaluated KR has the code ${code}, too.`,
  "kr-code-unknown": ({ code, expected }) =>
    `No KR of the plan has the code ${code}${expected === undefined ? "" : `; the KR of this name has ${expected}`}.`,
  "kr-code-dimension-differs": ({ code, dimension }) =>
    `The code ${code} belongs to dimension ${code.charAt(0)}, but stands under dimension ${dimension} (ด้านที่ ${dimension}).`,
  "kr-count-differs": ({ stated, counted }) =>
    `The heading says ${stated} KRs, but the table has ${counted}.`,
  "kr-count-too-low": ({ minimum, counted }) =>
    `The heading asks for at least ${minimum} KRs, but the table has ${counted}.`,
  "kr-duplicated": ({ keyResult, list }) => {
    if (!list) return `“${keyResult}” is evaluated more than once.`;
    const instead = list.insteadOf === undefined ? "" : `, but not “${list.insteadOf}”, which is evaluated`;
    return `“${keyResult}” is in the list of key results (KR) more than once${instead}.`;
  },
  "kr-not-listed": ({ keyResult }) => `“${keyResult}” is evaluated, but not in the list of key results (KR).`,
  "kr-not-evaluated": ({ keyResult, isCounted }) =>
    `“${keyResult}” is in the list of key results (KR), but not evaluated${isCounted ? ", although the heading of the table counts it" : ""}.`,
  "kr-name-varies": ({ here, one, other }) =>
    one === "" || other === ""
      ? `“${here}” is named differently in the evaluation, ${one === "" ? "with" : "without"} “${one || other}”.`
      : `“${here}” is named differently in the evaluation: “${one}” here, “${other}” there.`,
  "kr-without-project": ({ keyResult, repeats }) => {
    const names = `“${keyResult}” names no project or activity`;
    return repeats === 0
      ? `${names}.`
      : `${names}, while later KRs mark ${repeats} as (โครงการซ้ำ) that no KR names before.`;
  },
  "host-missing": ({ keyResult }) => `Who is responsible for “${keyResult}” does not include a host (H).`,
  "responsibility-missing": ({ keyResult, column, also }) => {
    const what = column === "unit" ? "which unit is responsible" : "who is responsible (H/R)";
    if (also > 0) return `None of the ${also + 1} KRs from “${keyResult}” on says ${what}.`;
    return `“${keyResult}” does not say ${what}.`;
  },
  "kr-code-differs": ({ keyResult, here, elsewhere }) =>
    `The code of “${keyResult}” is ${here} here, but ${elsewhere} in another part of the plan.`,
};
