import { MAX_COLUMNS, MAX_ROWS, parseA1 } from "../../core/grid/cell-ref";
import type { Area } from "../../core/grid/area";
import type { After } from "../../port/after";
import type { ChangeWatch } from "../../port/change-watch";
import { inOffice } from "./in-office";

/** Changes in the workbook open in Excel, but those that this add-in makes. */
export function officeChangeWatch(after: After): ChangeWatch {
  return {
    watch: (onChange) =>
      inOffice(after, async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load({ id: true, name: true });
        const registered = worksheets.onChanged.add(async ({ triggerSource, worksheetId, address }) => {
          if (triggerSource === "ThisLocalAddin") return Promise.resolve();
          // A sheet that has come later is in no review yet.
          const sheet = worksheets.items.find(({ id }) => id === worksheetId);
          onChange(areaOf(sheet?.name ?? worksheetId, address));
          return Promise.resolve();
        });
        await context.sync();
        return async () => {
          registered.remove();
          await registered.context.sync();
        };
      }),
  };
}

/** `C7:D9`, `7:9`, `C:D`; anything else is the whole sheet. */
function areaOf(sheet: string, address: string): Area {
  const [first = "", last = first] = address.replaceAll("$", "").split(":");
  const [from, to] = [first, last].map((corner) => /^([A-Z]*)([0-9]*)$/.exec(corner));
  const start = parseA1(`${from?.[1] || "A"}${from?.[2] || "1"}`);
  const end = parseA1(`${to?.[1] || "XFD"}${to?.[2] || MAX_ROWS}`);
  return {
    sheet,
    top: start?.row ?? 0,
    left: start?.column ?? 0,
    bottom: end?.row ?? MAX_ROWS - 1,
    right: end?.column ?? MAX_COLUMNS - 1,
  };
}
