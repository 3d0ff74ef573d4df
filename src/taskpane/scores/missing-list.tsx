import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { placeName } from "../../core/scorecard/place-name";
import { whyMissing } from "../../core/scorecard/why-missing";
import { Disclosure } from "../shell/disclosure";
import { MoreList } from "../shell/more-list";
import { LIST_STEP } from "./list-step";
import { standingCell } from "./standing-cell";
import type { ScoresProps } from "./scores-props";

const useStyles = makeStyles({
  missing: { margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalS}` },
  one: { paddingBottom: tokens.spacingVerticalS },
  reason: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  name: { textAlign: "start" },
});

/** That the score is a range, and what would have to be known for it to be one number. */
export function MissingList({ actions, words, locale, scores }: ScoresProps) {
  const styles = useStyles();
  const { missing, more } = locale.scores;
  const rows = scores.scorecard.rows.flatMap((row) => {
    const why = whyMissing(row);
    return why ? [{ row, why }] : [];
  });
  if (rows.length === 0) return null;
  return (
    <>
      <p className={styles.missing}>{words.scores.missing(rows.length)}</p>
      <Disclosure label={missing.open} count={rows.length}>
        <MoreList items={rows} step={LIST_STEP} label={missing.open} more={more}>
          {({ row, why }) => (
            <li key={row.key} className={styles.one}>
              <Link
                as="button"
                className={styles.name}
                onClick={() => actions.select(standingCell(row, why.at, scores.addedSheet))}
              >
                {placeName(row)} {row.name}
              </Link>
              <br />
              <span className={styles.reason}>{missing.reasons[why.reason]}</span>
            </li>
          )}
        </MoreList>
      </Disclosure>
    </>
  );
}
