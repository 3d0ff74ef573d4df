import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Disclosure } from "../shell/disclosure";
import { ChangeLine } from "../shell/change-line";
import type { ScoresProps } from "./scores-props";

const useStyles = makeStyles({
  preview: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  title: { margin: 0, fontSize: "inherit", fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
});

/** Every cell that would be written, by what it is for, and the button that writes. */
export function WritePreview({ actions, words, isBusy, scores }: ScoresProps) {
  const styles = useStyles();
  const { patch, groups, addedSheet } = scores;
  if (patch.length === 0) return <p className={styles.quiet}>{words.scores.nothingToWrite}</p>;
  const cells = groups.reduce((count, { writes }) => count + writes.length, 0);
  return (
    <section className={styles.preview}>
      <h2 className={styles.title}>
        {addedSheet === undefined ? words.scores.willWrite(cells) : words.scores.willAdd(addedSheet)}
      </h2>
      <div>
        {groups.map(({ kind, writes }) => (
          <Disclosure key={kind} label={words.scores.groups[kind]} count={writes.length}>
            <ul className={styles.list}>
              {writes.map((write) => (
                <ChangeLine
                  key={`${write.at.sheet}!${write.at.row},${write.at.column}`}
                  write={write}
                  from={writes[0]?.at}
                  actions={actions}
                  words={words}
                />
              ))}
            </ul>
          </Disclosure>
        ))}
      </div>
      <Button
        appearance="primary"
        size="large"
        disabledFocusable={isBusy}
        onClick={() => actions.fill(patch)}
      >
        {words.scores.apply}
      </Button>
    </section>
  );
}
