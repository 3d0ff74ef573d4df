import type { ReadingFacts } from "../../findings/facts/reading";
import type { Sentences } from "../sentences";
import { parts } from "./parts";

export const reading: Sentences<ReadingFacts> = {
  "table-not-understood": ({ understood, header, nearest }) => {
    if (nearest !== undefined)
      return `The header “${header}” is unknown; the nearest known one is “${nearest}”.`;
    if (header !== undefined) return `The header “${header}” is unknown, so the table cannot be placed.`;
    return `The table cannot be placed by its headers ${understood.map((text) => `“${text}”`).join(", ")}.`;
  },
  "section-missing": ({ part }) => `The plan has no ${parts.plan[part]}.`,
};
