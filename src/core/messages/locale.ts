import type { FindingCode, FindingFacts, FixableCode, Severity } from "../findings/finding";
import type { AssumptionFacts } from "../scorecard/assumption";
import type { CliWords } from "./cli-words";
import type { MappingWords } from "./mapping-words";
import type { PaneWords } from "./pane-words";
import type { PartNames } from "./part-names";
import type { ReviewWords } from "./review-words";
import type { ScoreWords } from "./score-words";
import type { Sentences } from "./sentences";
import type { SetupWords } from "./setup-words";
import type { TroubleFacts } from "./trouble";

export type Language = "th" | "en";

/** All words of one language. What is missing here does not compile. */
export interface Locale {
  readonly language: Language;
  readonly findings: Sentences<FindingFacts>;
  /** A sentence that quotes the name of a row without one, with the row, counted from 1, in place of the “”. */
  readonly callRow: (sentence: string, row: number) => string;
  /** What a fix would do, as the words of a button. */
  readonly fixes: Sentences<Pick<FindingFacts, FixableCode>>;
  /** Where in the plan that is fixed which a rule looks at; without a full stop. */
  readonly sources: Readonly<Record<FindingCode, string>>;
  readonly assumptions: Sentences<AssumptionFacts>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly parts: PartNames;
  readonly mapping: MappingWords;
  readonly trouble: Sentences<TroubleFacts>;
  readonly cli: CliWords;
  readonly pane: PaneWords;
  readonly review: ReviewWords;
  readonly scores: ScoreWords;
  readonly setup: SetupWords;
}
