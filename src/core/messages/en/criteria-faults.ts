import type { CriteriaFault } from "../../scorecard/faulty-criterion";
import { isNumeral } from "../is-numeral";

const USUAL_METHOD = "the method that follows from the target is used instead";
const ROW_UNUSED = "the row is not used";

/** What is the matter with a cell of เกณฑ์การให้คะแนน, and what holds in its place; its text is "" where it is blank. */
export const criteriaFaults: Readonly<Record<CriteriaFault, (text: string) => string>> = {
  "year-unknown": (text) => `“${text}” is not a fiscal year of four digits (B.E.); ${ROW_UNUSED}.`,
  "component-unknown": (text) =>
    text === ""
      ? `No component is given; ${ROW_UNUSED}.`
      : `“${text}” is not a component (1, 1.1, 1.2 or 2); ${ROW_UNUSED}.`,
  "weight-below-one": (text) =>
    `A weight of ${text} is less than one point; if it is a percent, type points: 5 rather than 0.05.`,
  "weight-unusable": (text) =>
    text.endsWith("%")
      ? `The weight “${text}” is a percent, which formulas count otherwise: type points. The plan's weight or a share of the rest is used instead.`
      : `The weight “${text}” is ${isNumeral(text) ? "kept as text" : "not a number from 0 up"}; the plan's weight or a share of the rest is used instead.`,
  "method-unknown": (text) => `“${text}” is not a way of scoring; ${USUAL_METHOD}.`,
  "threshold-unusable": (text) =>
    text === ""
      ? `Levels 1 to 5 need all five thresholds; ${USUAL_METHOD}.`
      : `The threshold “${text}” is ${isNumeral(text) ? "kept as text" : "not a number"}; ${USUAL_METHOD}.`,
  "thresholds-not-ordered": (text) =>
    `The thresholds of levels 1 to 5 (${text}) must rise or fall at every step; ${USUAL_METHOD}.`,
  "thresholds-unused": (text) =>
    `The thresholds of levels 1 to 5 (${text}) only count where the method is ค่าระดับ 1–5; they are not used.`,
  "below-unusable": (text) => `Below level 1 the level is 0 or 1, not “${text}”; 1 is used instead.`,
  "cap-unusable": (text) =>
    `The highest achievement that counts is a number from 10 to 200, not “${text}”; 100 percent is used instead.`,
  "cap-unused": (text) =>
    `The highest achievement “${text}” only counts where the score is a share of the target (สัดส่วนต่อเป้าหมาย); it is not used.`,
  "row-again": (text) => `“${text}” has a row already; ${ROW_UNUSED}.`,
};
