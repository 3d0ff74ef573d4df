import type { CellRef } from "../grid/cell-ref";
import { literal } from "../scorecard/formula-literal";
import { ownerOf, writeCell, type ContentOf } from "./fill-cell";
import { readPlainSum, type PlainSum } from "./fill-plain-sum";
import { isPlainSum, MOST_ARGUMENTS } from "./fill-ranges";
import type { CellWrite } from "./patch";

/** What a cell for a sum adds up by now, undefined where nothing; "own" where it is the user's in another way. */
export function presentSum(contentOf: ContentOf, at: CellRef): PlainSum | "own" | undefined {
  const content = contentOf(at);
  if (ownerOf(content, isPlainSum) === "user") return "own";
  return content.formula === undefined ? undefined : readPlainSum(content.formula, at.sheet);
}

/** What a sum adds up: cells by their ranges, and what others hold as text, over which a SUM passes. */
export interface Summed {
  readonly ranges: readonly string[];
  readonly inText: number;
  /** What it comes to. */
  readonly value: number;
  /** The number format of a cell that has none. */
  readonly format: string;
}

/** Writes the sum; none where there is nothing to add up, or more than Excel takes. */
export function writeSum(
  contentOf: ContentOf,
  at: CellRef,
  { ranges, inText, value, format }: Summed,
): CellWrite | undefined {
  const summed = [...ranges, ...(inText > 0 ? [literal(inText)] : [])];
  if (summed.length === 0 || summed.length > MOST_ARGUMENTS) return undefined;
  return writeCell(contentOf, at, { value, formula: `=SUM(${summed.join(",")})`, format });
}
