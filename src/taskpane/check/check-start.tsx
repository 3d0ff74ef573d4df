import { makeStyles, tokens } from "@fluentui/react-components";
import { TaskStart } from "../shell/task-start";
import type { TabProps } from "../view-props";

const useStyles = makeStyles({
  time: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** The button that checks, and when it last did. */
export function CheckStart({ state, actions, words, isBusy, locale }: TabProps) {
  const styles = useStyles();
  const { review, head, changes } = state;
  const isDone = review?.head !== undefined;
  const at = isDone ? new Date(review.checkedAt) : undefined;
  return (
    <TaskStart
      intro={isDone || head === "no-plan" ? undefined : words.check.intro}
      label={isDone ? words.check.again : words.check.run}
      isPrimary={head !== "no-plan" && (!isDone || changes.length > 0)}
      isBusy={isBusy}
      onStart={actions.check}
    >
      {at && locale && (
        <span className={styles.time}>{locale.review.checkedAt(at.getHours(), at.getMinutes())}</span>
      )}
    </TaskStart>
  );
}
