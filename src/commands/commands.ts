import type { RibbonCommand } from "../app/ribbon-command";

/**
 * Joins the ribbon's buttons to the pane. They run in the pane's own page, which Excel loads unseen
 * while the pane is closed: it comes to the front with the command under way. To be called before
 * `Office.onReady`: a press whose function is not there yet is lost.
 */
export function joinRibbon(push: (command: RibbonCommand) => void): void {
  Office.actions.associate("validatePlan", (event: Office.AddinCommands.Event) => {
    push("validatePlan");
    void showPane().finally(() => event.completed());
  });
  Office.actions.associate("computeScores", (event: Office.AddinCommands.Event) => {
    push("computeScores");
    void showPane().finally(() => event.completed());
  });
}

/** Without a shared runtime Excel leaves the manifest's buttons out, and only an open pane is asked. */
async function showPane(): Promise<void> {
  if (Office.context.requirements.isSetSupported("SharedRuntime", "1.1")) await Office.addin.showAsTaskpane();
}
