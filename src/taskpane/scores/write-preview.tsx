import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Quiet } from "../shell/quiet";
import type { ScoresProps } from "./scores-props";
import { WriteList } from "./write-list";

const useStyles = makeStyles({
  preview: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  title: { margin: 0, fontSize: "inherit", fontWeight: tokens.fontWeightSemibold },
});

/** Every cell that would be written, by what it is for, and the button that writes. */
export function WritePreview({ actions, words, locale, isBusy, scores }: ScoresProps) {
  const styles = useStyles();
  const { patch, groups, addedSheet, used } = scores;
  if (patch.length === 0) return <Quiet>{words.scores.nothingToWrite}</Quiet>;
  const cells = groups.reduce((count, { writes }) => count + writes.length, 0);
  const actuals = groups.find(({ kind }) => kind === "actual")?.writes.length ?? 0;
  const { using, notUse } = locale.scores.whatIf;
  return (
    <section className={styles.preview}>
      <h2 className={styles.title}>
        {addedSheet === undefined ? words.scores.willWrite(cells) : words.scores.willAdd(addedSheet)}
      </h2>
      {used.size > 0 && <Quiet>{using(actuals)}</Quiet>}
      <div>
        {groups.map(({ kind, writes }) => (
          <WriteList
            key={kind}
            label={words.scores.groups[kind]}
            writes={writes}
            actions={actions}
            words={words}
            locale={locale}
          />
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
      {used.size > 0 && (
        <Button disabledFocusable={isBusy} onClick={actions.score}>
          {notUse}
        </Button>
      )}
    </section>
  );
}
