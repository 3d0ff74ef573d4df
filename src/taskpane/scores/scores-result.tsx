import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { isBehind } from "../../app/score-view";
import { lazyPart } from "../lazy-part";
import { OPENERS } from "../openers";
import { StaleNote } from "../shell/stale-note";
import { AssumptionList } from "./assumption-list";
import { DriftNotice } from "./drift-notice";
import { RowList } from "./row-list";
import { ScoreOptions } from "./score-options";
import { ScoreSummary } from "./score-summary";
import { WritePreview } from "./write-preview";
import type { ScoresProps } from "./scores-props";

const ProgressList = lazyPart(() => import("./progress-list"));

const useStyles = makeStyles({
  result: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  button: { alignSelf: "start" },
  text: { margin: 0 },
});

/** What the plan earned, what would be written, and what the score rests on. */
export default function ScoresResult(props: ScoresProps) {
  const styles = useStyles();
  const { state, actions, words, locale, scores } = props;
  const { stale, whatIf, noIndicators } = locale.scores;
  const { drift, used, scorecard } = scores;
  if (scorecard.rows.length === 0)
    return (
      <section aria-label={words.scores.total} className={styles.result}>
        <p className={styles.text}>{noIndicators}</p>
        <ScoreOptions {...props} />
      </section>
    );
  return (
    <section aria-label={words.scores.total} className={styles.result}>
      {isBehind(state.scoreView) && <StaleNote text={state.autoCheck.isOn ? stale.waits : stale.asks} />}
      <ScoreSummary {...props} />
      {drift && used.size === 0 ? <DriftNotice {...props} drift={drift} /> : <WritePreview {...props} />}
      <Button
        id={OPENERS.whatIf}
        className={styles.button}
        onClick={() => actions.dispatch({ type: "score-screen-chosen", screen: "what-if" })}
      >
        {whatIf.open}
      </Button>
      <RowList {...props} />
      <AssumptionList {...props} />
      <ProgressList {...props} />
      <ScoreOptions {...props} />
    </section>
  );
}
