import type { EvaluationFacts } from "../../findings/facts/evaluation";
import { formatNumber } from "../format-number";
import type { Sentences } from "../sentences";
import { criteriaFaults } from "./criteria-faults";
import { parts } from "./parts";

const { components } = parts;

function measuredIn(column: "achievement" | "score", outOf: 5 | undefined): string {
  if (outOf) return "score out of 5";
  return column === "score" ? "score" : "achievement (%)";
}

export const evaluation: Sentences<EvaluationFacts> = {
  "weights-do-not-add-up": ({ component, expected, summed, stated, blank, of }) => {
    const name = of === undefined ? components[component] : `“${of}”`;
    const sum = formatNumber(summed);
    if (stated !== undefined) {
      return `${name}: the weight says ${formatNumber(stated)}, but its indicators add up to ${sum}.`;
    }
    if (blank > 0) {
      const points = formatNumber(expected);
      return `${name}: the given weights take ${sum} of ${points} and leave nothing for ${blank} without a weight.`;
    }
    return `${name}: the weights add up to ${sum}, but must make ${formatNumber(expected)}.`;
  },
  "weight-missing": ({ indicator, alsoMissing, bySubtraction, scored }) => {
    if (alsoMissing > 0) return `None of the ${alsoMissing + 1} indicators of component 2 has a weight.`;
    if (scored !== undefined) {
      return `The plan gives no weight for “${indicator}”; the scoring sheet says ${formatNumber(scored)}.`;
    }
    const missing = `“${indicator}” has no weight`;
    return bySubtraction === undefined
      ? `${missing}.`
      : `${missing}; the others leave ${formatNumber(bySubtraction)}.`;
  },
  "weight-invalid": ({ indicator, text, alsoInText }) => {
    const weight = `The weight “${text}” of “${indicator}”`;
    if (alsoInText === undefined) return `${weight} is no number from 0 to 100.`;
    const others = alsoInText > 0 ? `, like ${alsoInText} more,` : "";
    return `${weight}${others} is stored as text, which a SUM skips.`;
  },
  "indicator-count-differs": ({ stated, counted }) =>
    `${formatNumber(stated)} indicators are announced, but the table has ${formatNumber(counted)}.`,
  "actual-missing": ({ indicator, alsoMissing, said, isAwaited }) => {
    if (isAwaited)
      return `The actual of “${indicator}” says “${said ?? ""}” and counts as missing until it is known.`;
    if (said !== undefined)
      return `The actual of “${indicator}” says “${said}”, but its target asks for a number.`;
    return alsoMissing > 0
      ? `None of the ${alsoMissing + 1} actuals is filled in.`
      : `The actual of “${indicator}” is not filled in.`;
  },
  "actual-unreadable": ({ indicator, text, target, unit, isCounted, isToFinish, meant, parts }) => {
    const actual = `The actual “${text}” of “${indicator}”`;
    if (meant !== undefined)
      return `${actual} cannot be read: it has dots between its thousands. If it is ${meant}, write it with a comma.`;
    if (parts?.stated !== undefined)
      return `${actual} says ${parts.stated} in all, but its parts make ${parts.sum}.`;
    if (parts) return `${actual} lists parts; state the total, such as ${parts.sum}.`;
    if (target === undefined)
      return `${actual} cannot be read. Write ${isToFinish ? "แล้วเสร็จ or ยังไม่แล้วเสร็จ" : "a number"}.`;
    if (isCounted) return `${actual} is in another unit than its target “${target}”.`;
    const told = `${actual} cannot be compared with its target “${target}” and earns no score yet.`;
    return unit === undefined ? told : `${told} State it in “${unit}”.`;
  },
  "actual-out-of-range": ({ indicator, text, kind, value, meant }) => {
    const actual = `The actual “${text}” of “${indicator}”`;
    if (value < 0) return `${actual} is negative.`;
    if (kind === "level") return `${actual} is above level 5.`;
    if (meant === undefined) return `${actual} is above 100 percent.`;
    return `${actual} probably means ${formatNumber(meant)}${kind === "percent" ? " percent" : ""}.`;
  },
  "scoring-target-differs": ({ indicator, here, planned }) =>
    `The scoring sheet's target of “${indicator}” is “${here}”, but the plan's is “${planned}”.`,
  "scoring-row-missing": ({ indicator, missingIn, alsoMissing, again, likely }) => {
    if (likely !== undefined && likely !== "")
      return `“${indicator}” of the scoring sheet is not in part 4 of the plan; it may be “${likely}”, which the scoring sheet lacks.`;
    if (again) return `“${indicator}” has a second row in the scoring sheet.`;
    if (missingIn === "plan") return `“${indicator}” of the scoring sheet is not in part 4 of the plan.`;
    if (alsoMissing > 0) {
      return `The scoring sheet has neither “${indicator}” nor the ${alsoMissing} other indicators of its component.`;
    }
    return `The scoring sheet has no row for “${indicator}”.`;
  },
  "score-overwritten": ({ indicator, component, column, typed, computed, outOf }) => {
    const of = indicator === undefined ? components[component] : `“${indicator}”`;
    const label = measuredIn(column, outOf);
    if (typed === undefined) return `The ${label} of ${of} is blank, but comes to ${formatNumber(computed)}.`;
    return `The ${label} of ${of} is typed as ${formatNumber(typed)}, but comes to ${formatNumber(computed)}.`;
  },
  "score-out-of-range": ({ indicator, component, score, most, also }) => {
    const of = indicator === undefined ? components[component] : `“${indicator}”`;
    const others = also > 0 ? `, like ${also} more,` : "";
    return score < 0
      ? `The score ${formatNumber(score)} of ${of}${others} is negative.`
      : `The score ${formatNumber(score)} of ${of}${others} is above its weight of ${formatNumber(most)}.`;
  },
  "score-formula-differs": ({ indicator, component, column, shown, computed, outOf, also }) => {
    const of = indicator === undefined ? components[component] : `“${indicator}”`;
    const others = also > 0 ? `, like ${also} more,` : "";
    const label = measuredIn(column, outOf);
    const gives = shown === undefined ? "no number" : formatNumber(shown);
    const right =
      computed === undefined ? "nothing can be scored yet" : `it comes to ${formatNumber(computed)}`;
    return `The formula for the ${label} of ${of}${others} gives ${gives}, but ${right}.`;
  },
  "score-unreadable": ({ indicator, column, text, outOf, isNumeral, isScored, also }) => {
    const label = measuredIn(column, outOf);
    const others = also > 0 ? `, like ${also} more,` : "";
    const said = `The ${label} “${text}” of “${indicator}”${others} is ${isNumeral ? "stored as text" : "no number"}`;
    if (!isScored) return `${said}, so the sums pass it over.`;
    return column === "score"
      ? `${said}: the sums in the table pass it over, and the score worked out here goes by the result in the row.`
      : `${said}, so the score typed beside it counts.`;
  },
  "score-outdated": ({ indicator, column, shown, computed, also }) => {
    const others = also > 0 ? `, like ${also} more` : "";
    const points = (value = 0) => formatNumber(value, { decimals: 4 });
    if (column === "weight")
      return `The formula shows ${points(shown)} as the weight of “${indicator}”${others}, but the weights now give ${points(computed)}; fill the scores again.`;
    if (column === "score") {
      const score = (value: number | undefined) => (value === undefined ? "nothing" : formatNumber(value));
      return `The formula shows ${score(shown)} as the score of “${indicator}”${others}, but the row now gives ${score(computed)}; fill the scores again.`;
    }
    const percent = (value: number | undefined) =>
      value === undefined ? "nothing" : `${formatNumber(value)} percent`;
    return `The formula shows ${percent(shown)} achieved of “${indicator}”${others}, but the row now gives ${percent(computed)}; fill the scores again.`;
  },
  "criteria-value-invalid": ({ fault, text }) => criteriaFaults[fault](text),
  "criteria-indicator-unknown": ({ indicator, also }) => {
    const others = also === 0 ? "" : also === 1 ? " and 1 other row" : ` and ${also} other rows`;
    return `The plan has no indicator “${indicator}”${others}: these criteria are not used.`;
  },
  "criteria-weights-do-not-add-up": ({ component, expected, summed, blank }) => {
    const sum = formatNumber(summed);
    if (component === "total")
      return `The criteria's weights of components 1 and 2 make ${sum}, not ${formatNumber(expected)}; those of the plan are used instead.`;
    const of = `The criteria's weights of ${components[component]} make ${sum}`;
    if (blank > 0)
      return `${of} of ${formatNumber(expected)}, which leaves nothing for the ${blank} left blank.`;
    return `${of}, not ${formatNumber(expected)}.`;
  },
  "criteria-weight-differs": ({ indicator, component, set, other, otherIn }) => {
    const of = indicator === undefined ? components[component] : `“${indicator}”`;
    const numbers = [formatNumber(set), formatNumber(other)] as const;
    return otherIn === "scoring"
      ? `The criteria give ${of} a weight of ${numbers[0]}, but ${numbers[1]} is typed in the scoring sheet, and counts.`
      : `The criteria give ${of} a weight of ${numbers[0]}, which counts, but the plan says ${numbers[1]}.`;
  },
  "actual-regresses": ({ indicator, before, periodBefore, now, period, byQuarter }) => {
    const said = (months: number) => (byQuarter ? `in quarter ${months / 3}` : `at ${months} months`);
    return `The actual of “${indicator}” falls from “${before}” ${said(periodBefore)} to “${now}” ${period === undefined ? "now" : said(period)}, although a count adds up from the beginning of the year; if each is of its own part alone, add a column “ผลการดำเนินงาน” with their sum.`;
  },
  "score-column-missing": ({ also }) =>
    `This table${also > 0 ? `, like ${also} more,` : ""} has no column “คะแนน” into which scores could be written: please add one, and “ร้อยละความสำเร็จ” if achievements are to be shown.`,
  "actual-far-above-target": ({ indicator, text, target }) =>
    `The actual “${text}” of “${indicator}” is far above its target “${target}”: if it is a percent of what is to be done, please type “ร้อยละ ${text}”.`,
  "scoring-weight-differs": ({ indicator, here, planned }) =>
    `The scoring sheet's weight of “${indicator}” is ${formatNumber(here)}, but the plan's is ${formatNumber(planned)}.`,
};
