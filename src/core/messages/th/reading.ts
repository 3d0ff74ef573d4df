import type { ReadingFacts } from "../../findings/facts/reading";
import type { Sentences } from "../sentences";

export const reading: Sentences<ReadingFacts> = {
  "table-not-understood": () => "",
  "section-missing": () => "",
};
