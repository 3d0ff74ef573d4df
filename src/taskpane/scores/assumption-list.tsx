import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { assumptionMessage } from "../../core/messages/assumption-message";
import { OPENERS } from "../openers";
import { CellLink } from "../shell/cell-link";
import { Disclosure } from "../shell/disclosure";
import { Quiet } from "../shell/quiet";
import { Sentence } from "../shell/sentence";
import type { ScoresProps } from "./scores-props";

/** An assumption about many indicators names its first cells only. */
const MOST_CELLS = 5;

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: "18px" },
  one: { marginBottom: tokens.spacingVerticalS },
  cells: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
  criteria: {
    display: "flex",
    flexDirection: "column",
    alignItems: "start",
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** What the score rests on that no source fixes, where each is changed, and the sheet on which all can be. */
export function AssumptionList({ actions, words, locale, isBusy, scores }: ScoresProps) {
  const styles = useStyles();
  const { assumptions } = scores.scorecard;
  const { assumption: own, criteria } = locale.scores;
  const sheet = scores.criteriaAt;
  return (
    <>
      {assumptions.length > 0 && (
        <Disclosure label={words.scores.assumptions(assumptions.length)}>
          <ul className={styles.list}>
            {assumptions.map((assumption, i) => {
              const cells = assumption.cells.filter((at) => at.sheet !== scores.addedSheet);
              return (
                <li key={i} className={styles.one}>
                  <Sentence text={assumptionMessage(locale, assumption)} />
                  {cells.length > 0 && (
                    <span className={styles.cells}>
                      <span className={styles.quiet}>{own.changedAt}</span>
                      {cells.slice(0, MOST_CELLS).map((at, nth) => (
                        <CellLink
                          key={`${at.sheet}!${at.row},${at.column}`}
                          at={at}
                          from={nth === 0 ? { ...at, sheet: "" } : cells[0]}
                          actions={actions}
                          words={words}
                        />
                      ))}
                    </span>
                  )}
                </li>
              );
            })}
          </ul>
        </Disclosure>
      )}
      <div className={styles.criteria}>
        <Quiet>{own.criteriaExplained}</Quiet>
        <Button id={OPENERS.criteria} disabledFocusable={isBusy} onClick={actions.draftCriteria}>
          {sheet ? criteria.refresh : criteria.make}
        </Button>
        {sheet && (
          <Link as="button" onClick={() => actions.select(sheet)}>
            {criteria.open}
          </Link>
        )}
      </div>
    </>
  );
}
