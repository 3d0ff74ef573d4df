import { makeStyles, tokens } from "@fluentui/react-components";
import { historyLocales } from "../../core/messages/history-locales";
import type { Locale } from "../../core/messages/locale";
import { MoreList } from "../shell/more-list";
import { Quiet } from "../shell/quiet";
import { TaskStart } from "../shell/task-start";
import type { ViewProps } from "../view-props";
import { ActionItem } from "./action-item";
import { RestoreScreen } from "./restore-screen";

/** So many actions at a time. */
const PAGE = 50;

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

/** The log as a list, the newest action first; or a restoration to look at. */
export default function HistoryTab(props: ViewProps & { readonly locale: Locale }) {
  const styles = useStyles();
  const { state, actions, isBusy } = props;
  const told = historyLocales[state.language];
  const { actions: past, opened, restore } = state.history;
  if (restore) return <RestoreScreen {...props} told={told} restore={restore} />;
  return (
    <>
      <TaskStart
        intro={past ? undefined : told.pane.intro}
        label={past ? told.pane.again : told.pane.run}
        isPrimary={!past}
        isBusy={isBusy}
        onStart={actions.recall}
      />
      {past?.length === 0 && (
        <div>
          <p>{told.none}</p>
          <Quiet>{told.pane.noneYet}</Quiet>
        </div>
      )}
      {past && past.length > 0 && (
        <div className={styles.list}>
          <MoreList items={past} step={PAGE} label={told.pane.list} more={told.pane.more}>
            {(action, nth) => (
              <ActionItem
                key={action.number}
                {...props}
                told={told}
                action={action}
                before={past[nth + 1]?.number ?? 0}
                isNewest={nth === 0}
                isOpened={action.number === opened}
              />
            )}
          </MoreList>
        </div>
      )}
    </>
  );
}
