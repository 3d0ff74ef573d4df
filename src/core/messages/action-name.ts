import type { HistoryWords } from "./history-words";
import { readLoggedName } from "./th/logged-actions";

/** An action's name in the reader's language; one that the add-in does not give stays as it is in the log. */
export function actionName({ names }: Pick<HistoryWords, "names">, logged: string): string {
  const name = readLoggedName(logged);
  switch (name?.kind) {
    case "named":
      return names.actions[name.action];
    case "restored":
      return names.restored(name.point);
    case "undone":
      return names.undone(actionName({ names }, name.name));
    case undefined:
      return logged;
  }
}
