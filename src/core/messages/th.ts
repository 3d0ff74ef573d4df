import type { Locale } from "./locale";
import { assumptions } from "./th/assumptions";
import { budget } from "./th/budget";
import { cli } from "./th/cli";
import { evaluation } from "./th/evaluation";
import { fixes } from "./th/fixes";
import { keyResults } from "./th/key-results";
import { mapping } from "./th/mapping";
import { pane } from "./th/pane";
import { parts } from "./th/parts";
import { reading } from "./th/reading";
import { review } from "./th/review";
import { scores } from "./th/scores";
import { setup } from "./th/setup";
import { severities } from "./th/severities";
import { sources } from "./th/sources";
import { trouble } from "./th/trouble";

export const th: Locale = {
  language: "th",
  findings: { ...budget, ...keyResults, ...evaluation, ...reading },
  callRow: (sentence, row) => sentence.replaceAll(/(?<=ของ|ตัวชี้วัด) ?“”|“”/g, `แถวที่ ${row}`),
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
