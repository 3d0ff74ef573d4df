import type { FUniver } from "@univerjs/presets";
import type { HostWorkbook } from "../../workbook/host-workbook";
import type { GridEvents } from "./grid-events";

/** What a user can do in the grid and a patch cannot say: looks, rows, columns, merges, the order of sheets. */
const UNKEPT = new RegExp(
  "^sheet[.]command[.](" +
    [
      "set-style",
      "set-(range-)?(bold|italic|underline|stroke|overline|fontsize|font-family|font-size|text-color)",
      "set-border.*",
      "set-(background|text|tab)-color",
      "set-(horizontal-text-align|vertical-text-align|text-wrap|text-rotation)",
      "numfmt[.].*",
      "(insert|remove|move)-(row|col|rows|cols).*",
      "(insert|delete)-range-move-.*",
      "(add|remove)-worksheet-merge.*",
      "(copy|remove)-sheet",
      "set-worksheet-(name|hidden|order)",
      "set-(rows|col)-hidden",
      "paste-format",
    ].join("|") +
    ")$",
);

/** Keeps the user from changes that saving would lose, and from locked cells of protected sheets. */
export function refuseUnkept(
  api: FUniver,
  isAllowed: () => boolean,
  workbook: () => HostWorkbook | undefined,
  onRefused: GridEvents["onRefused"],
): void {
  api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    if (isAllowed() || !UNKEPT.test(event.id)) return;
    event.cancel = true;
    onRefused("contents-only");
  });
  api.addEvent(api.Event.BeforeSheetEditStart, (event) => {
    const sheet = workbook()?.active();
    if (!sheet?.isProtected() || !sheet.look(event.row, event.column).locked) return;
    event.cancel = true;
    onRefused("protected");
  });
}
