import type { ProgressWords } from "../progress-words";

export const progress: ProgressWords = {
  title: "Progress over the year",
  stage: (at) => (at === "now" ? "now" : `${at} months`),
  nothingYet: "nothing reported yet",
  reported: ({ reported, indicators }) => `${reported} of ${indicators} indicators reported`,
  carriedOn:
    "An indicator that was not reported keeps its earlier actual; until its first one the score is a range.",
  trend: "Trend",
  trends: { better: "better", worse: "worse", same: "unchanged" },
  indicators: (count) => `The ${count} indicators one by one`,
  noColumns: "The scoring sheet has no columns for the actuals at 6, 9 and 12 months.",
  howTo: "Add them with --out FILE.",
  add: "Add columns for 6, 9 and 12 months",
  willAdd: (columns) => `${columns} blank columns will be added at the right of the scoring sheet`,
};
