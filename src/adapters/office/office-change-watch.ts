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
          if (triggerSource === "ThisLocalAddin") return;
          onChange(areaOf(await nameOf(worksheets, worksheetId), address));
        });
        await context.sync();
        return async () => {
          registered.remove();
          await registered.context.sync();
        };
      }),
  };
}

/** Of a sheet that has come since they were loaded, the names are loaded again. */
async function nameOf(worksheets: Excel.WorksheetCollection, wanted: string): Promise<string> {
  const known = (): string | undefined => worksheets.items.find(({ id }) => id === wanted)?.name;
  const name = known();
  if (name !== undefined) return name;
  try {
    worksheets.load({ id: true, name: true });
    await worksheets.context.sync();
  } catch {
    // Excel refuses while the next cell is being typed into: that something has changed is told all the same.
  }
  return known() ?? wanted;
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
