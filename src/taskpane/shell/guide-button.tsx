import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { guideAddress } from "../../app/help-address";
import type { ViewProps } from "../view-props";
import { LineIcon } from "./line-icon";

const useStyles = makeStyles({
  button: { flexShrink: 0, minWidth: "auto", color: tokens.colorNeutralForeground3 },
});

/** Opens the user guide in a window of its own. */
export function GuideButton({ state, actions, words }: ViewProps) {
  const styles = useStyles();
  return (
    <Button
      appearance="subtle"
      size="small"
      className={styles.button}
      icon={<LineIcon shape="help" />}
      aria-label={words.guide}
      title={words.guide}
      onClick={() => actions.openPage(guideAddress(state.language))}
    />
  );
}
