import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { safeFixes } from "../../app/safe-fixes";
import { findingMessage } from "../../core/messages/finding-message";
import { OPENERS } from "../openers";
import { ChangeLine } from "../shell/change-line";
import { ScreenFrame } from "../shell/screen-frame";
import { Sentence } from "../shell/sentence";
import type { ReviewProps } from "./review-props";

const useStyles = makeStyles({
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: { padding: `${tokens.spacingVerticalS} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  sentence: { margin: 0 },
});

/** Every change of the fixes that need no decision, and the button that makes them all. */
export default function FixAll({ actions, words, locale, review, isBusy }: ReviewProps) {
  const styles = useStyles();
  const { patch, fixed, others } = useMemo(() => safeFixes(review), [review]);
  const { fixAll, back, changes } = locale.review;
  return (
    <ScreenFrame title={fixAll.title} back={back} opener={OPENERS.fixAll} actions={actions}>
      <p className={styles.quiet}>{fixAll.explained}</p>
      <ul className={styles.list}>
        {fixed.map(({ id, finding, fix }) => (
          <li key={id} className={styles.item}>
            <p className={styles.sentence}>
              <Sentence text={findingMessage(locale, finding)} />
            </p>
            <ul aria-label={changes} className={styles.list}>
              {fix.map((write) => (
                <ChangeLine
                  key={`${write.at.sheet}!${write.at.row},${write.at.column}`}
                  write={write}
                  from={finding.at}
                  actions={actions}
                  words={words}
                />
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {others > 0 && <p className={styles.quiet}>{fixAll.leftOut(others)}</p>}
      <Button
        appearance="primary"
        disabledFocusable={isBusy || patch.length === 0}
        onClick={() => actions.fix(patch)}
      >
        {fixAll.apply(patch.length)}
      </Button>
    </ScreenFrame>
  );
}
