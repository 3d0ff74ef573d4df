import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { load } from "../load";
import { AssumptionList } from "./assumption-list";
import { ScoreSummary } from "./score-summary";
import { WritePreview } from "./write-preview";
import type { ScoresProps } from "./scores-props";

const ProgressList = lazy(() => load(() => import("./progress-list")));

const useStyles = makeStyles({
  result: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
});

/** What the plan earned, what would be written, and what the score rests on. */
export default function ScoresResult(props: ScoresProps) {
  const styles = useStyles();
  return (
    <section aria-label={props.words.scores.total} className={styles.result}>
      <ScoreSummary {...props} />
      <WritePreview {...props} />
      <AssumptionList {...props} />
      <Suspense>
        <ProgressList {...props} />
      </Suspense>
    </section>
  );
}
