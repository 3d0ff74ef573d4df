import type { RibbonCommand } from "./ribbon-command";

/**
 * Joins the ribbon's buttons to the pane. They run in the pane's own page, which Excel loads unseen
 * while the pane is closed: it comes to the front with the command under way.
 */
export function joinRibbon(push: (command: RibbonCommand) => void): void {
  Office.actions.associate("validatePlan", (event: Office.AddinCommands.Event) =>
    carryOut(event, () => push("validatePlan")),
  );
  Office.actions.associate("computeScores", (event: Office.AddinCommands.Event) =>
    carryOut(event, () => push("computeScores")),
  );
}

async function carryOut(event: Office.AddinCommands.Event, start: () => void): Promise<void> {
  start();
  try {
    await showPane();
  } finally {
    event.completed();
  }
}

/** Without a shared runtime Excel ignores the manifest's buttons: only an open pane can be asked then. */
async function showPane(): Promise<void> {
  if (Office.context.requirements.isSetSupported("SharedRuntime", "1.1")) await Office.addin.showAsTaskpane();
}
