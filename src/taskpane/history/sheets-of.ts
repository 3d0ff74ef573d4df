import type { LoggedChange } from "../../core/history/logged-action";

/** So many names fit in two lines of a narrow pane. */
const MOST = 3;

/** The sheets that an action is about, each once; of many the first ones. */
export function sheetsOf(changes: readonly LoggedChange[]): readonly string[] {
  const sheets = new Set<string>();
  for (const change of changes) {
    if (change.kind === "cell") sheets.add(change.at.sheet);
    else if (change.kind === "sheet-added" || change.kind === "sheet-removed") sheets.add(change.sheet);
  }
  const names = [...sheets];
  return names.length > MOST ? [...names.slice(0, MOST - 1), `+${names.length - MOST + 1}`] : names;
}
