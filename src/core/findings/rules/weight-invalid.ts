import type { CellRef } from "../../grid/cell-ref";
import type { Plan } from "../../plan/plan";
import type { ScoringRow } from "../../plan/scoring";
import { isPercentFormat } from "../../scorecard/number-format";
import { defineRule } from "../define-rule";
import type { Fix, Found } from "../finding";
import { invalidWeights, isValidWeight } from "../invalid-weights";

export const weightInvalid = defineRule({
  code: "weight-invalid",
  severity: "error",
  summary: "A weight is a number from 0 to 100, and stored as one where it is summed",
  check: (plan) => [
    ...invalidWeights(plan).map(({ indicator, text, at }) => ({
      at,
      facts: { indicator, text, alsoInText: undefined },
    })),
    ...storedAsText(plan),
  ],
});

interface TextWeight {
  readonly indicator: string;
  readonly text: string;
  readonly points: number;
  readonly at: CellRef;
}

/** One finding for all: they were typed or pasted alike. */
function storedAsText({ scoring }: Plan): readonly Found<"weight-invalid">[] {
  const rows = scoring?.rows ?? [];
  const texts = rows.flatMap(textWeight);
  const [first, ...others] = texts;
  if (!first) return [];
  const isSummed = [...(scoring?.sums ?? []), ...(scoring?.parts ?? [])].some(({ weight }) => weight);
  return [
    {
      at: first.at,
      severity: isSummed ? "warning" : "info",
      facts: { indicator: first.indicator, text: first.text, alsoInText: others.length },
      related: others.map(({ at }) => at),
      fix: asNumbers(texts, rows),
    },
  ];
}

function textWeight({ name, weight }: ScoringRow): readonly TextWeight[] {
  if (!weight?.isText || weight.formula !== undefined) return [];
  const { reading, at } = weight;
  if (reading.state !== "read" || !isValidWeight(reading)) return [];
  return [{ indicator: name.value, text: reading.text, points: reading.value, at }];
}

/** As the column's numbers are: in points, or as percent where the others are. */
function asNumbers(texts: readonly TextWeight[], rows: readonly ScoringRow[]): Fix {
  const isPercent = rows.some(({ weight }) => weight && !weight.isText && isPercentFormat(weight.format));
  const decimals = texts.every(({ points }) => Number.isInteger(points)) ? "" : ".00";
  return {
    writes: texts.map(({ at, points }) => ({
      at,
      becomes: isPercent
        ? { value: points / 100, format: `0${decimals}%` }
        : { value: points, format: `0${decimals}` },
    })),
  };
}
