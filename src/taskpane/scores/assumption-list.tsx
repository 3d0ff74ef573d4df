import { makeStyles, tokens } from "@fluentui/react-components";
import { assumptionMessage } from "../../core/messages/assumption-message";
import { CellLink } from "../shell/cell-link";
import { Disclosure } from "../shell/disclosure";
import type { ScoresProps } from "./scores-props";

/** An assumption about many indicators names its first cells only. */
const MOST_CELLS = 5;

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: "18px" },
  one: { marginBottom: tokens.spacingVerticalS },
  cells: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
});

/** What the score rests on that no source fixes. */
export function AssumptionList({ actions, words, locale, scores: { scorecard } }: ScoresProps) {
  const styles = useStyles();
  const { assumptions } = scorecard;
  if (assumptions.length === 0) return null;
  return (
    <Disclosure label={words.scores.assumptions(assumptions.length)}>
      <ul className={styles.list}>
        {assumptions.map((assumption, i) => (
          <li key={i} className={styles.one}>
            {assumptionMessage(locale, assumption)}
            <span className={styles.cells}>
              {assumption.cells.slice(0, MOST_CELLS).map((at, nth) => (
                <CellLink
                  key={`${at.sheet}!${at.row},${at.column}`}
                  at={at}
                  from={nth === 0 ? { ...at, sheet: "" } : assumption.cells[0]}
                  actions={actions}
                  words={words}
                />
              ))}
            </span>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
