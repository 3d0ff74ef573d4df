import { textOf } from "../rich-api/arguments";
import { itemNotFound } from "../rich-api/host-error";
import type { HostObject } from "../rich-api/host-object";
import type { ConditionalFormat } from "../workbook/conditional-format";
import type { HostSheet } from "../workbook/host-workbook";
import { refuseFormatting } from "./refuse-locked";
import type { Session } from "./session";

/** One conditional format. Of its types only Custom can be looked into: a formula and a fill. */
export function conditionalFormat(session: Session, sheet: HostSheet, id: string): HostObject {
  const now = (): ConditionalFormat => {
    const found = sheet.conditionalFormats().find((format) => format.id === id);
    if (!found) throw itemNotFound();
    return found;
  };
  const put = (replace: (format: ConditionalFormat) => readonly ConditionalFormat[]): void => {
    now();
    refuseFormatting(session, sheet);
    const all = sheet.conditionalFormats();
    sheet.setConditionalFormats(all.flatMap((format) => (format.id === id ? replace(format) : [format])));
  };
  const change = (part: Partial<ConditionalFormat>): void => put((format) => [{ ...format, ...part }]);
  return {
    type: "ConditionalFormat",
    identity: () => ({ Id: id }),
    get: {
      Id: () => id,
      Type: () => now().type,
      Priority: () => sheet.conditionalFormats().indexOf(now()),
    },
    objects: {
      Custom: () => {
        if (now().type !== "Custom") throw itemNotFound();
        return custom(now, change);
      },
    },
    methods: {
      Delete: () => put(() => []),
      GetRanges: () => session.make.rangeAreas(sheet, now().areas),
    },
  };
}

function custom(
  now: () => ConditionalFormat,
  change: (part: Partial<ConditionalFormat>) => void,
): HostObject {
  return {
    type: "CustomConditionalFormat",
    objects: {
      Rule: () => ({
        type: "ConditionalFormatRule",
        get: { Formula: () => now().formula },
        set: { Formula: (formula) => change({ formula: textOf(formula) }) },
      }),
      Format: () => ({
        type: "ConditionalRangeFormat",
        objects: {
          Fill: () => ({
            type: "ConditionalRangeFill",
            get: { Color: () => now().fill },
            set: { Color: (colour) => change({ fill: textOf(colour).toUpperCase() }) },
          }),
        },
      }),
    },
  };
}
