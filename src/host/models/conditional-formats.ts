import { textOf } from "../rich-api/arguments";
import { itemNotFound } from "../rich-api/host-error";
import type { Argument, HostObject } from "../rich-api/host-object";
import type { ConditionalFormat } from "../workbook/conditional-format";
import type { HostSheet } from "../workbook/host-workbook";
import { overlap, type Rect } from "../workbook/rect";
import { conditionalFormat } from "./conditional-format";
import { refuseFormatting } from "./refuse-locked";
import type { Session } from "./session";

/** `conditionalFormats` of a range or of several: those that touch it, the first in effect first. */
export function conditionalFormats(session: Session, sheet: HostSheet, areas: readonly Rect[]): HostObject {
  const there = (): readonly ConditionalFormat[] =>
    sheet
      .conditionalFormats()
      .filter((format) => format.areas.some((one) => areas.some((other) => overlap(one, other))));
  const get = (id: Argument): HostObject => {
    if (!there().some((format) => format.id === id)) throw itemNotFound();
    return conditionalFormat(session, sheet, textOf(id));
  };
  return {
    type: "ConditionalFormatCollection",
    items: () => there().map(({ id }) => get(id)),
    index: get,
    methods: {
      Add: (type) => {
        refuseFormatting(session, sheet);
        const others = sheet.conditionalFormats();
        const id = freeId(others);
        sheet.setConditionalFormats([{ id, type: textOf(type), areas, formula: "", fill: "" }, ...others]);
        return get(id);
      },
      GetItem: get,
      GetCount: () => there().length,
    },
  };
}

function freeId(formats: readonly ConditionalFormat[]): string {
  return `cf-${Math.max(0, ...formats.map(({ id }) => Number(id.slice(3)))) + 1}`;
}
