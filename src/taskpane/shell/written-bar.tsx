import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Written } from "../../app/pane-state";
import type { ViewProps } from "../view-props";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorStatusSuccessBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusSuccessBackground1,
  },
});

/** The last write, and the way back from it. */
export function WrittenBar({ written, actions, words, isBusy }: ViewProps & { readonly written: Written }) {
  const styles = useStyles();
  return (
    <div className={styles.bar}>
      <span>{written.isUndone ? words.undone : words.written(written.patch.length)}</span>
      {!written.isUndone && (
        <Button
          size="small"
          appearance="secondary"
          disabledFocusable={isBusy}
          onClick={() => actions.undo(written)}
        >
          {words.undo}
        </Button>
      )}
    </div>
  );
}
