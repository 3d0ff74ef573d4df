import { isBlocking } from "../app/doing";
import type { PaneState } from "../app/pane-state";
import type { Severity } from "../core/findings/finding";
import type { Locale } from "../core/messages/locale";
import type { PaneWords } from "../core/messages/pane-words";
import { showPoints } from "./scores/show-points";
import { writtenText } from "./written-text";

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** What a screen reader says of the state; failures are alerts and say themselves. */
export function announcement(state: PaneState, words: PaneWords, locale: Locale | undefined): string {
  const { doing, tab, review, scores, written, head } = state;
  // What comes by itself is not told: who listens would hear it at every pause.
  if (doing && !isBlocking(doing)) return "";
  if (doing) return words.doing[doing];
  const news = written ? [written.isUndone ? words.undone : writtenText(written, words)] : [];
  if (tab === "check" && review?.head && locale) {
    const counts = SEVERITIES.map((severity) => `${locale.severities[severity]} ${review.counts[severity]}`);
    const found = SEVERITIES.some((severity) => review.counts[severity] > 0);
    return [...news, ...(found ? counts : [locale.review.nothingWrong])].join(" · ");
  }
  if (tab === "scores" && scores?.head && locale) {
    if (scores.scorecard.rows.length === 0) return [...news, locale.scores.noIndicators].join(" · ");
    news.push(`${words.scores.total} ${showPoints(scores.scorecard.total, locale)}`);
    const { addedSheet, patch } = scores;
    if (addedSheet !== undefined) news.push(words.scores.willAdd(addedSheet));
    else if (patch.length > 0) news.push(words.scores.willWrite(patch.length));
    return news.join(" · ");
  }
  news.push(...lookedUp(state, words));
  if (news.length > 0) return news.join(" · ");
  if (head === "no-plan") return words.noPlan;
  return typeof head === "object" && locale ? locale.cli.headLine(head) : "";
}

function lookedUp({ tab, history, report }: PaneState, { counted }: PaneWords): readonly string[] {
  if (tab === "history") {
    if (history.restore?.restoration.isRefused) return [counted.refused];
    return history.actions && !history.restore ? [counted.actions(history.actions.length)] : [];
  }
  if (tab !== "report" || !report.comparison) return [];
  return [counted.changes(report.comparison.comparison.changes.length)];
}
