import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChangeLine } from "../shell/change-line";
import { Disclosure } from "../shell/disclosure";
import type { ProgressProps } from "./progress-props";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  button: { alignSelf: "start", marginTop: tokens.spacingVerticalXS },
});

/** The headers that would be written above blank cells, and the button that adds them. */
export function AddPeriods({ progressWords, actions, words, isBusy, scores }: ProgressProps) {
  const styles = useStyles();
  const { periodColumns } = scores;
  const headers = periodColumns.filter(({ becomes }) => becomes.value !== null);
  return (
    <>
      <Disclosure label={progressWords.willAdd(headers.length)}>
        <ul className={styles.list}>
          {headers.map((write) => (
            <ChangeLine
              key={`${write.at.sheet}!${write.at.row},${write.at.column}`}
              write={write}
              from={headers[0]?.at}
              actions={actions}
              words={words}
            />
          ))}
        </ul>
      </Disclosure>
      <Button
        className={styles.button}
        disabledFocusable={isBusy}
        onClick={() => actions.addPeriods(periodColumns)}
      >
        {progressWords.add}
      </Button>
    </>
  );
}
