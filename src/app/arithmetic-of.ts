import type { Finding } from "../core/findings/finding";

/** What the compared amounts are; each has a word in every locale. */
export type AmountLabel =
  "stated" | "summed" | "counted" | "required" | "here" | "elsewhere" | "typed" | "computed";

export type AmountUnit = "baht" | "count" | "points" | "percent";

/** Two amounts that ought to agree, and by how much the first is above the second. Money is in satang. */
export interface Arithmetic {
  readonly unit: AmountUnit;
  readonly first: { readonly label: AmountLabel; readonly amount: number };
  readonly second: { readonly label: AmountLabel; readonly amount: number };
  readonly difference: number;
}

/** The sum behind a finding; undefined where its facts are no two amounts. */
export function arithmeticOf({ code, facts }: Finding): Arithmetic | undefined {
  switch (code) {
    case "budget-total-differs":
      if (facts.stated === undefined) return undefined;
      return compare("baht", "stated", facts.stated, "summed", facts.summed);
    case "closing-amount-differs":
    case "budget-parts-differ":
      return compare("baht", "stated", facts.stated, "summed", facts.summed);
    case "budget-detail-differs":
      return compare("baht", "here", facts.here, "elsewhere", facts.elsewhere);
    case "budget-mention-differs":
      return compare("baht", "here", facts.mentioned, "elsewhere", facts.planned);
    case "closing-count-differs":
    case "routine-count-differs":
    case "indicator-count-differs":
    case "kr-count-differs":
      return compare("count", "stated", facts.stated, "counted", facts.counted);
    case "kr-count-too-low":
      return compare("count", "required", facts.minimum, "counted", facts.counted);
    case "weights-do-not-add-up":
      return facts.stated === undefined
        ? compare("points", "required", facts.expected, "summed", facts.summed)
        : compare("points", "stated", facts.stated, "summed", facts.summed);
    case "score-overwritten": {
      if (facts.typed === undefined) return undefined;
      const unit = facts.column === "score" ? "points" : "percent";
      return compare(unit, "typed", facts.typed, "computed", facts.computed);
    }
    default:
      return undefined;
  }
}

function compare(
  unit: AmountUnit,
  one: AmountLabel,
  first: number,
  other: AmountLabel,
  second: number,
): Arithmetic {
  return {
    unit,
    first: { label: one, amount: first },
    second: { label: other, amount: second },
    difference: first - second,
  };
}
