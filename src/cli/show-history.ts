import type { LoggedChange } from "../core/history/logged-action";
import type { PastAction } from "../core/history/read-history";
import type { HistoryWords } from "../core/messages/history-words";
import { plainLine } from "./plain-line";
import { showTable } from "./show-table";

/** What `restore FILE` prints: a line for each action, the newest first, and how to take one back. */
export function showHistory(actions: readonly PastAction[], words: HistoryWords): string {
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
      plainLine(action.time),
      plainLine(action.name),
      countChanges(action.changes, words),
      words.states[action.state],
    ]),
  );
  return [...table, "", words.howTo].join("\n");
}

function countChanges(changes: readonly LoggedChange[], words: HistoryWords): string {
  const sheets = changes.filter(({ kind }) => kind === "sheet-added" || kind === "sheet-removed").length;
  const cells = changes.reduce(
    (count, change) => count + (change.kind === "cell" ? 1 : change.kind === "too-many" ? change.cells : 0),
    0,
  );
  return [...(sheets > 0 ? [words.sheets(sheets)] : []), ...(cells > 0 ? [words.cells(cells)] : [])].join(
    ", ",
  );
}
