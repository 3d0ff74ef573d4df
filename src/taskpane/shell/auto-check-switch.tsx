import { makeStyles, Switch, tokens } from "@fluentui/react-components";
import type { Locale } from "../../core/messages/locale";
import type { ViewProps } from "../view-props";

const useStyles = makeStyles({
  switch: { marginInlineStart: "-8px" },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface AutoCheckSwitchProps extends Pick<ViewProps, "state" | "actions"> {
  readonly label: string;
  readonly locale: Locale;
}

/** Whether the pane follows the cells by itself; where Excel does not tell of changes, that it cannot. */
export function AutoCheckSwitch({ state, actions, label, locale }: AutoCheckSwitchProps) {
  const styles = useStyles();
  const { isOn, isWatching } = state.autoCheck;
  return (
    <>
      <Switch
        className={styles.switch}
        label={label}
        checked={isOn && isWatching !== false}
        disabled={isWatching === false}
        onChange={(_, { checked }) => actions.setAutoCheck(checked)}
      />
      {isWatching === false && <p className={styles.quiet}>{locale.review.options.notWatching}</p>}
    </>
  );
}
