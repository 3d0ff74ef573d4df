import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Written } from "../../app/pane-state";
import { firstChangedCell } from "../../app/first-changed-cell";
import type { ViewProps } from "../view-props";
import { writtenText } from "../written-text";
import { LineIcon } from "./line-icon";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorStatusSuccessBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusSuccessBackground1,
  },
  text: { flex: "1 1 96px" },
  // A word on a button is never broken.
  button: { minWidth: "auto", flexShrink: 0, whiteSpace: "nowrap" },
});

interface WrittenBarProps extends ViewProps {
  readonly written: Written;
}

/** The last write: where it is, and the way back from it. Closed, it leaves the focus at the tab. */
export function WrittenBar({ written, state, actions, words, isBusy }: WrittenBarProps) {
  const styles = useStyles();
  const { patch, isUndone } = written;
  const place = firstChangedCell(patch);
  const close = (): void => {
    actions.dispatch({ type: "written-closed" });
    document.getElementById(`tab-${state.tab}`)?.focus({ preventScroll: true });
  };
  const button = { size: "small", className: styles.button } as const;
  return (
    <div className={styles.bar}>
      <span className={styles.text}>{isUndone ? words.undone : writtenText(written, words)}</span>
      {place && !isUndone && (
        <Button {...button} appearance="subtle" onClick={() => actions.select(place)}>
          {words.show}
        </Button>
      )}
      {!isUndone && (
        <Button {...button} disabledFocusable={isBusy} onClick={() => actions.undo(written)}>
          {words.undo}
        </Button>
      )}
      <Button
        {...button}
        appearance="subtle"
        icon={<LineIcon shape="close" />}
        aria-label={words.failure.close}
        title={words.failure.close}
        onClick={close}
      />
    </div>
  );
}
