import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { shownTime } from "../../app/shown-time";
import { countChanges } from "../../core/history/count-changes";
import type { PastAction } from "../../core/history/read-history";
import { actionName } from "../../core/messages/action-name";
import type { HistoryWords } from "../../core/messages/history-words";
import { OPENERS } from "../openers";
import { useLineStyles } from "../shell/use-line-styles";
import { ActionDetails } from "./action-details";
import type { ActionProps } from "./action-props";
import { sheetsOf } from "./sheets-of";

const useStyles = makeStyles({
  item: {
    margin: `0 calc(-1 * ${tokens.spacingHorizontalS})`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: {
    display: "flex",
    flexDirection: "column",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  top: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalM },
  name: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  time: { flexShrink: 0, whiteSpace: "nowrap" },
});

/** One action: what, when, how much and where; opened, its cells. */
export function ActionItem({ isOpened, ...props }: ActionProps & { readonly isOpened: boolean }) {
  const styles = useStyles();
  const line = useLineStyles();
  const { action, actions, told, locale } = props;
  const { number, name, time, state, changes } = action;
  const open = () => actions.dispatch({ type: "action-opened", number: isOpened ? undefined : number });
  return (
    <li className={mergeClasses(styles.item, isOpened && line.opened)}>
      <button
        type="button"
        id={OPENERS.restore(number)}
        aria-expanded={isOpened}
        className={mergeClasses(line.head, styles.head)}
        onClick={open}
      >
        <span className={styles.top}>
          <span className={styles.name}>{actionName(told, name)}</span>
          <span className={styles.quiet}>{told.pane.number(number)}</span>
        </span>
        <span className={styles.quiet}>
          {[shownTime(time, locale.review), ...counted(changes, told)].join(" · ")}
        </span>
        <span className={styles.quiet}>{[...sheetsOf(changes), told.states[state]].join(" · ")}</span>
      </button>
      {isOpened && <ActionDetails {...props} />}
    </li>
  );
}

function counted(changes: PastAction["changes"], words: HistoryWords): readonly string[] {
  const { cells, sheets } = countChanges(changes);
  return [...(sheets > 0 ? [words.sheets(sheets)] : []), ...(cells > 0 ? [words.cells(cells)] : [])];
}
