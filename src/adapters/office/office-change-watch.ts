import type { ChangeWatch } from "../../port/change-watch";
import type { After } from "./after";
import { inOffice } from "./in-office";

/** Changes in the workbook open in Excel, but those that this add-in makes. */
export function officeChangeWatch(after: After): ChangeWatch {
  return {
    watch: (onChange) =>
      inOffice(after, async (context) => {
        const registered = context.workbook.worksheets.onChanged.add(async ({ triggerSource }) => {
          if (triggerSource !== "ThisLocalAddin") onChange();
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
