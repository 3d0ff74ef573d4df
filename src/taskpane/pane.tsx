import { FluentProvider, makeStyles, tokens, type Theme } from "@fluentui/react-components";
import { useCallback } from "react";
import { isBlocking } from "../app/doing";
import type { Language, Locale } from "../core/messages/locale";
import { failureOf } from "./failure-of";
import type { PanePorts } from "./pane-ports";
import { HeadLine } from "./shell/head-line";
import { Notices } from "./shell/notices";
import { PartBoundary } from "./shell/part-boundary";
import { tabOn } from "./shell/tab-on";
import { ViewTabs } from "./shell/view-tabs";
import { usePane } from "./use-pane";
import { useWords } from "./use-words";
import { VIEWS } from "./views";

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    minHeight: "100%",
    boxSizing: "border-box",
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase300,
    lineHeight: "22px",
  },
  main: { display: "flex", flexDirection: "column", flexGrow: 1 },
  view: {
    flexGrow: 1,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXL}`,
  },
});

export interface PaneProps {
  readonly ports: PanePorts;
  readonly theme: Theme;
  readonly language: Language;
  /** The words of `language`, where they are there already. */
  readonly locale?: Locale | undefined;
}

/** The task pane: what the plan is, what is wrong with it, what it earned. */
export function Pane({ ports, theme, language, locale: first }: PaneProps) {
  const styles = useStyles();
  const [state, actions] = usePane(ports, language);
  const { dispatch } = actions;
  const onNotLoaded = useCallback(
    (error: unknown) => dispatch({ type: "failed", failure: failureOf(error, "reading") }),
    [dispatch],
  );
  const { pane, locale } = useWords(state.language, first, !state.failure, onNotLoaded);
  const shared = { state, actions, words: pane, isBusy: isBlocking(state.doing), locale, now: ports.now };
  const View = VIEWS[state.tab];
  return (
    <FluentProvider theme={theme} className={styles.pane} onKeyDown={tabOn}>
      <header>
        <HeadLine {...shared} />
        <ViewTabs {...shared} />
      </header>
      <main className={styles.main}>
        <div role="tabpanel" id="view" aria-labelledby={`tab-${state.tab}`} className={styles.view}>
          <PartBoundary place={state.tab} isBusy={shared.isBusy} onNotLoaded={onNotLoaded}>
            <View {...shared} />
          </PartBoundary>
        </div>
        <Notices {...shared} />
      </main>
    </FluentProvider>
  );
}
