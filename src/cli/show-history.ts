import { shownTime } from "../app/shown-time";
import { countChanges } from "../core/history/count-changes";
import type { LoggedChange } from "../core/history/logged-action";
import type { PastAction } from "../core/history/read-history";
import { actionName } from "../core/messages/action-name";
import type { HistoryWords } from "../core/messages/history-words";
import type { ReviewWords } from "../core/messages/review-words";
import { plainLine } from "./plain-line";
import { showTable } from "./show-table";

/** What `restore FILE` prints: a line for each action, the newest first, and how to take one back. */
export function showHistory(
  actions: readonly PastAction[],
  words: HistoryWords,
  times: Pick<ReviewWords, "day" | "time">,
): string {
  if (actions.length === 0) return words.none;
  const { number, time, name, changes, state } = words.columns;
  const table = showTable(
    [
      { header: number, align: "right" },
      { header: time },
      { header: name },
      { header: changes },
      { header: state },
    ],
    actions.map((action) => [
      String(action.number),
      plainLine(shownTime(action.time, times)),
      plainLine(actionName(words, action.name)),
      counted(action.changes, words),
      words.states[action.state],
    ]),
  );
  return [...table, "", words.howTo].join("\n");
}

function counted(changes: readonly LoggedChange[], words: HistoryWords): string {
  const { cells, sheets } = countChanges(changes);
  return [...(sheets > 0 ? [words.sheets(sheets)] : []), ...(cells > 0 ? [words.cells(cells)] : [])].join(
    ", ",
  );
}
