import type { Locale } from "./locale";
import { assumptions } from "./en/assumptions";
import { budget } from "./en/budget";
import { cli } from "./en/cli";
import { evaluation } from "./en/evaluation";
import { fixes } from "./en/fixes";
import { keyResults } from "./en/key-results";
import { mapping } from "./en/mapping";
import { pane } from "./en/pane";
import { parts } from "./en/parts";
import { reading } from "./en/reading";
import { review } from "./en/review";
import { scores } from "./en/scores";
import { setup } from "./en/setup";
import { severities } from "./en/severities";
import { sources } from "./en/sources";
import { trouble } from "./en/trouble";

export const en: Locale = {
  language: "en",
  findings: { ...budget, ...keyResults, ...evaluation, ...reading },
  callRow: (sentence, row) => sentence.replace(/^“”/, `Row ${row}`).replaceAll("“”", `row ${row}`),
  assumptions,
  fixes,
  sources,
  severities,
  parts,
  mapping,
  trouble,
  cli,
  pane,
  review,
  scores,
  setup,
};
