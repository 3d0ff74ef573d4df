import { makeStyles, tokens } from "@fluentui/react-components";
import { AutoCheckSwitch } from "../shell/auto-check-switch";
import type { ScoresProps } from "./scores-props";

const useStyles = makeStyles({
  options: {
    display: "flex",
    flexDirection: "column",
    alignItems: "start",
    paddingTop: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** Whether scores follow the cells; the choice is the same as for the check. */
export function ScoreOptions({ state, actions, locale }: ScoresProps) {
  const styles = useStyles();
  const { label, auto } = locale.scores.options;
  return (
    <section aria-label={label} className={styles.options}>
      <AutoCheckSwitch state={state} actions={actions} label={auto} locale={locale} />
    </section>
  );
}
