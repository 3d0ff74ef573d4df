import type { CellContent } from "../../grid/cell-value";
import { normalise } from "../../text/normalise";
import { readActualCell, type ActualCell } from "./read-actual";
import { scaleOfBlank } from "./read-number-cell";

/** What a cell of ผลการดำเนินงาน holds once this is typed into it, and what that says. */
export interface TypedActual extends ActualCell {
  readonly content: CellContent;
}

const NUMBER = /^([+-]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d*)?|[+-]?\.\d+) ?(%?)$/;
const PERCENT_FORMAT = "0.00%";
const WHOLE_PERCENT_FORMAT = "0%";

/**
 * Takes what is typed as Excel does: a number is one, 95% is 0.95 under a percent format, and in a cell that has
 * such a format so is 95; all else is text. Thai digits count. `format` is what the cell has.
 */
export function typeActual(typed: string, format: string | undefined): TypedActual {
  const text = typed.trim();
  const content = contentOf(text, format);
  return { ...readActualCell(content.value, content.format ?? format), content };
}

function contentOf(text: string, format: string | undefined): CellContent {
  if (text === "") return { value: null };
  const [, digits, sign] = NUMBER.exec(normalise(text)) ?? [];
  if (digits === undefined) return { value: text };
  const number = Number(digits.replaceAll(",", ""));
  const hasPercentFormat = scaleOfBlank(format) === 100;
  if (hasPercentFormat) return { value: hundredth(number) };
  if (sign !== "%") return { value: number };
  return {
    value: hundredth(number),
    format: Number.isInteger(number) ? WHOLE_PERCENT_FORMAT : PERCENT_FORMAT,
  };
}

/** 7 ÷ 100 as the nearest number of 15 digits, as Excel keeps it. */
function hundredth(number: number): number {
  return Number((number / 100).toPrecision(15));
}
