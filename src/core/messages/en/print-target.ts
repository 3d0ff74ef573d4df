import type { Bound, Target } from "../../plan/target";
import { formatNumber } from "../format-number";

const BOUNDS: Readonly<Record<Bound, string>> = {
  "at-least": "at least ",
  "at-most": "at most ",
  "more-than": "more than ",
  "less-than": "less than ",
};

/** A target in English words; classifiers and what a percent is of stay Thai, as the plan has them. */
export function printTarget(target: Target): string {
  const second = target.second ? ` (${printTarget(target.second)})` : "";
  return printMain(target) + second;
}

function printMain({ kind, value, bound, classifier, of, falls }: Target): string {
  const bounding = bound ? BOUNDS[bound] : "";
  const number = formatNumber(value, { decimals: 10 });
  switch (kind) {
    case "percent":
      return `${bounding}${number}%${of === undefined ? "" : ` of ${of}`}`;
    case "level":
      return `${bounding}level ${number}`;
    case "count":
    case "number":
      return bounding + number + (classifier === undefined ? "" : ` ${classifier}`);
    case "change": {
      const direction = falls ? "a fall of " : "a rise of ";
      if (classifier === "ร้อยละ") return `${direction}${bounding}${number}%`;
      if (classifier === "ระดับ") return `${direction}${bounding}${number} levels`;
      return direction + bounding + number + (classifier === undefined ? "" : ` ${classifier}`);
    }
    case "milestone":
      return "completed";
  }
}
