import { FluentProvider, makeStyles, tokens, type Theme } from "@fluentui/react-components";
import { lazy, Suspense, useCallback } from "react";
import type { Language, Locale } from "../core/messages/locale";
import type { PanePorts } from "./pane-actions";
import { failureOf } from "./failure-of";
import { load } from "./load";
import { CheckStart } from "./check/check-start";
import { ScoresStart } from "./scores/scores-start";
import { HeadLine } from "./shell/head-line";
import { Notices } from "./shell/notices";
import { ViewTabs } from "./shell/view-tabs";
import { usePane } from "./use-pane";
import { useWords } from "./use-words";

const ReviewResult = lazy(() => load(() => import("./check/review-result")));
const ScoresResult = lazy(() => load(() => import("./scores/scores-result")));

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
  hint: { margin: 0 },
  view: {
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
  const onWordsFailed = useCallback(
    (error: unknown) => dispatch({ type: "failed", failure: failureOf(error, "reading") }),
    [dispatch],
  );
  const { pane, locale } = useWords(state.language, first, !state.failure, onWordsFailed);
  const isBusy = state.doing !== undefined && state.doing !== "selecting";
  const shared = { state, actions, words: pane, isBusy };
  return (
    <FluentProvider theme={theme} className={styles.pane}>
      <header>
        <HeadLine {...shared} locale={locale} />
        <ViewTabs {...shared} />
      </header>
      <main>
        <div role="tabpanel" id="view" aria-labelledby={`tab-${state.tab}`} className={styles.view}>
          <Notices {...shared} locale={locale} />
          {state.head === "no-plan" && locale && (
            <p className={styles.hint}>{locale.trouble["no-plan"]({})}</p>
          )}
          {state.tab === "check" ? <CheckStart {...shared} /> : <ScoresStart {...shared} />}
          <Suspense>
            {locale && state.tab === "check" && state.review?.head && (
              <ReviewResult {...shared} locale={locale} review={state.review} />
            )}
            {locale && state.tab === "scores" && state.scores?.head && (
              <ScoresResult {...shared} locale={locale} scores={state.scores} />
            )}
          </Suspense>
        </div>
      </main>
    </FluentProvider>
  );
}
