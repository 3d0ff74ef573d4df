import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { tryActuals } from "../../app/try-actuals";
import { OPENERS } from "../openers";
import { MoreList } from "../shell/more-list";
import { Quiet } from "../shell/quiet";
import { ScreenFrame } from "../shell/screen-frame";
import { LIST_STEP } from "./list-step";
import type { ScoresProps } from "./scores-props";
import { WhatIfRow } from "./what-if-row";
import { WhatIfTotal } from "./what-if-total";

const useStyles = makeStyles({
  // In sight from anywhere in a long list.
  bar: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    margin: `0 calc(-1 * ${tokens.spacingHorizontalL})`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** Other actuals to try: the total follows, nothing is written. */
export default function WhatIf(props: ScoresProps) {
  const styles = useStyles();
  const { state, actions, locale, scores, isBusy } = props;
  const { whatIf: words, more } = locale.scores;
  const { tried } = state.scoreView;
  const { present } = scores;
  const trial = useMemo(() => tryActuals({ present }, tried), [present, tried]);
  const rows = present.scorecard.rows
    .map((row, place) => ({ row, then: trial.scorecard.rows[place] ?? row }))
    .filter(({ row }) => row.row?.actual !== undefined && row.row.actual.at.sheet !== scores.addedSheet);
  return (
    <ScreenFrame
      title={words.title}
      back={locale.review.back}
      opener={OPENERS.whatIf}
      actions={actions}
      onBack={() => actions.dispatch({ type: "score-screen-chosen", screen: "result" })}
    >
      <Quiet>{rows.length === 0 ? words.noCells : words.explained}</Quiet>
      {rows.length > 0 && (
        <>
          <WhatIfTotal now={present.scorecard.total} then={trial.scorecard.total} locale={locale} />
          <MoreList items={rows} step={LIST_STEP} label={words.title} more={more}>
            {({ row, then }) => (
              <li key={row.key}>
                <WhatIfRow
                  row={row}
                  then={then}
                  text={tried.get(row.key) ?? ""}
                  fault={trial.faults.get(row.key)}
                  actions={actions}
                  words={props.words}
                  locale={locale}
                />
              </li>
            )}
          </MoreList>
          <div className={styles.bar}>
            <Button
              appearance="primary"
              disabledFocusable={isBusy || trial.usable === 0}
              onClick={actions.useTried}
            >
              {words.use(trial.usable)}
            </Button>
            <Button
              disabledFocusable={tried.size === 0}
              onClick={() => actions.dispatch({ type: "tried-dropped" })}
            >
              {words.clear}
            </Button>
          </div>
        </>
      )}
    </ScreenFrame>
  );
}
