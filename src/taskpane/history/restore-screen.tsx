import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ShownRestore } from "../../app/history-state";
import { OPENERS } from "../openers";
import { Quiet } from "../shell/quiet";
import { ScreenFrame } from "../shell/screen-frame";
import { SeverityIcon } from "../shell/severity-icon";
import { CellNames } from "./cell-names";
import type { HistoryProps } from "./history-props";
import { SheetWrites } from "./sheet-writes";

const useStyles = makeStyles({
  refused: { display: "flex", gap: tokens.spacingHorizontalS, margin: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
});

/** What a restoration would write, and the button that makes it; or what stands against it. */
export function RestoreScreen(props: HistoryProps & { readonly restore: ShownRestore }) {
  const styles = useStyles();
  const { restore, state, actions, words, told, isBusy, locale } = props;
  const { restoration, point } = restore;
  const { patch, isRefused } = restoration;
  const { preview } = told.pane;
  const writes = patch.filter((change) => change.kind === "write");
  const sheets = patch.flatMap((change) => (change.kind === "write" ? [] : [change.sheet.name]));
  const title = "action" in point ? preview.one(point.action) : preview.many(restoration.actions.length);
  return (
    <ScreenFrame
      title={title}
      back={locale.review.back}
      opener={OPENERS.restore(state.history.opened)}
      actions={actions}
      onBack={actions.leaveRestore}
    >
      {isRefused && <Refused {...props} />}
      {!isRefused && <Quiet>{patch.length === 0 ? told.nothingToRestore : preview.explained}</Quiet>}
      {sheets.length > 0 && (
        <ul className={styles.list}>
          {sheets.map((sheet) => (
            <li key={sheet}>{told.removesSheet(sheet)}</li>
          ))}
        </ul>
      )}
      <SheetWrites writes={writes} actions={actions} words={words} told={told} />
      {patch.length > 0 && (
        <Button appearance="primary" disabledFocusable={isBusy} onClick={() => actions.restore(restore)}>
          {preview.apply(writes.length, sheets.length)}
        </Button>
      )}
    </ScreenFrame>
  );
}

function Refused({ restore, told, actions, words }: HistoryProps & { readonly restore: ShownRestore }) {
  const styles = useStyles();
  const { changedSince, changedSheets, notKept } = restore.restoration;
  const { preview } = told.pane;
  return (
    <>
      <p className={styles.refused}>
        <SeverityIcon severity="warning" />
        <strong>{preview.refused}</strong>
      </p>
      {notKept.length > 0 && <Quiet>{preview.notKept(notKept)}</Quiet>}
      {changedSince.length > 0 && (
        <CellNames
          label={preview.changedCells}
          cells={changedSince}
          sheets={[]}
          actions={actions}
          words={words}
          told={told}
        />
      )}
      {changedSheets.length > 0 && (
        <CellNames
          label={preview.changedSheets}
          cells={[]}
          sheets={changedSheets}
          actions={actions}
          words={words}
          told={told}
        />
      )}
    </>
  );
}
