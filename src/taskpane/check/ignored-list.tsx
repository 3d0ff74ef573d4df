import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { OPENERS } from "../openers";
import { CellLink } from "../shell/cell-link";
import { ScreenFrame } from "../shell/screen-frame";
import { Sentence } from "../shell/sentence";
import type { ReviewProps } from "./review-props";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    display: "flex",
    flexDirection: "column",
    alignItems: "start",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  top: {
    alignSelf: "stretch",
    display: "flex",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalM,
  },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  sentence: { margin: 0 },
});

/** The findings that the workbook says to leave out, each with its reason and the way back. */
export default function IgnoredList({ actions, words, locale, review, isBusy }: ReviewProps) {
  const styles = useStyles();
  const { ignored, back } = locale.review;
  return (
    <ScreenFrame title={ignored.title} back={back} opener={OPENERS.ignored} actions={actions}>
      {review.ignored.length === 0 && <p className={styles.quiet}>{ignored.none}</p>}
      <ul className={styles.list}>
        {review.ignored.map((one) => (
          <li key={`${one.at.sheet}!${one.at.row}`} className={styles.item}>
            <span className={styles.top}>
              <span className={styles.quiet}>
                {one.date}
                {!one.finding && ` · ${ignored.gone}`}
              </span>
              <CellLink
                at={one.finding?.at ?? one.at}
                from={{ ...one.at, sheet: "" }}
                actions={actions}
                words={words}
              />
            </span>
            <p className={styles.sentence}>
              <Sentence text={one.sentence} />
            </p>
            <span className={styles.quiet}>
              {ignored.reason}: {one.reason}
            </span>
            <Button size="small" disabledFocusable={isBusy} onClick={() => actions.heed(one)}>
              {ignored.heed}
            </Button>
          </li>
        ))}
      </ul>
    </ScreenFrame>
  );
}
