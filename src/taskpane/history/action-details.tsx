import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { LoggedChange, LoggedWrite } from "../../core/history/logged-action";
import { useWholeInSight } from "../shell/use-whole-in-sight";
import type { ActionProps } from "./action-props";
import { CellNames } from "./cell-names";
import { SheetWrites } from "./sheet-writes";

const useStyles = makeStyles({
  details: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalM}`,
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** What an action changed, what has changed since, and the ways back. */
export function ActionDetails(props: ActionProps) {
  const styles = useStyles();
  const details = useWholeInSight<HTMLDivElement>();
  const { action, before, isNewest, actions, words, told, isBusy } = props;
  const { number, state, changes, changedSince, changedSheets } = action;
  const others = changes.filter((change) => change.kind !== "cell");
  return (
    <div ref={details} className={styles.details}>
      <div className={styles.actions}>
        {state !== "restored" && (
          <Button
            size="small"
            disabledFocusable={isBusy}
            onClick={() => actions.prepareRestore({ action: number })}
          >
            {told.pane.restore}
          </Button>
        )}
        {!isNewest && (
          <Button
            size="small"
            disabledFocusable={isBusy}
            onClick={() => actions.prepareRestore({ to: before })}
          >
            {told.pane.goBack}
          </Button>
        )}
      </div>
      {others.length > 0 && (
        <ul className={styles.list}>
          {others.map((change, nth) => (
            <li key={nth}>{sentenceOf(change, props)}</li>
          ))}
        </ul>
      )}
      <SheetWrites writes={changes.filter(isWrite)} actions={actions} words={words} told={told} />
      {changedSince.length + changedSheets.length > 0 && (
        <CellNames
          label={told.pane.changedSince}
          cells={changedSince}
          sheets={changedSheets}
          actions={actions}
          words={words}
          told={told}
        />
      )}
    </div>
  );
}

function isWrite(change: LoggedChange): change is LoggedWrite {
  return change.kind === "cell";
}

function sentenceOf(change: Exclude<LoggedChange, LoggedWrite>, { told: { pane } }: ActionProps): string {
  switch (change.kind) {
    case "sheet-added":
      return pane.sheetAdded(change.sheet);
    case "sheet-removed":
      return pane.sheetRemoved(change.sheet);
    case "too-many":
      return pane.tooMany(change.cells);
    case "unreadable":
      return pane.unreadable;
  }
}
