import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Written } from "../../app/pane-state";
import { placeOf } from "../../app/place-of";
import type { ViewProps } from "../view-props";
import { writtenText } from "../written-text";

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
    boxShadow: tokens.shadow8,
  },
  text: { flex: "1 1 96px" },
  // A word on a button is never broken.
  button: { minWidth: "auto", flexShrink: 0, whiteSpace: "nowrap" },
});

/** The last write: where it is, and the way back from it. */
export function WrittenBar({ written, actions, words, isBusy }: ViewProps & { readonly written: Written }) {
  const styles = useStyles();
  const { patch, isUndone } = written;
  const place = placeOf(patch);
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
    </div>
  );
}
