import { numberOf } from "../rich-api/arguments";
import { apiNotFound, invalidArgument } from "../rich-api/host-error";
import type { HostObject } from "../rich-api/host-object";
import type { Wire } from "../rich-api/wire";
import type { CellLook } from "../workbook/cell-look";
import { overlap, sharedBy } from "../workbook/rect";
import { rangeBorders } from "./range-borders";
import { refuseLocked } from "./refuse-locked";
import type { Place, Session } from "./session";

/** `format` of a range, with its font, fill, borders and protection. */
export function rangeFormat(session: Session, place: Place): HostObject {
  const { sheet, area } = place;
  const part = lookPart(session, place);
  return {
    type: "RangeFormat",
    get: {
      ...part.get({ HorizontalAlignment: "horizontal", VerticalAlignment: "vertical", WrapText: "wrap" }),
      ColumnWidth: () => sharedBy({ ...area, bottom: area.top }, (_, column) => sheet.columnWidth(column)),
      RowHeight: () => sharedBy({ ...area, right: area.left }, (row) => sheet.rowHeight(row)),
    },
    set: {
      ...part.set({
        HorizontalAlignment: ["horizontal", oneOf("General", "Left", "Center", "Right")],
        VerticalAlignment: ["vertical", oneOf("Top", "Center", "Bottom")],
        WrapText: ["wrap", yesOrNo],
      }),
      ColumnWidth: (points) => {
        refuseLocked(session, place);
        sheet.setColumnWidth(area.left, area.right, numberOf(points));
      },
      RowHeight: (points) => {
        refuseLocked(session, place);
        sheet.setRowHeight(area.top, area.bottom, numberOf(points));
      },
    },
    objects: {
      Font: () => ({
        type: "RangeFont",
        get: part.get({ Bold: "bold", Name: "fontName", Size: "fontSize", Color: "color" }),
        set: part.set({
          Bold: ["bold", yesOrNo],
          Name: ["fontName", text],
          Size: ["fontSize", points],
          Color: ["color", colour],
        }),
      }),
      Fill: () => ({
        type: "RangeFill",
        get: part.get({ Color: "fill" }),
        set: part.set({ Color: ["fill", colour] }),
        methods: { Clear: () => part.restyle({ fill: "#FFFFFF" }) },
      }),
      Borders: () => rangeBorders(session, place),
      Protection: () => ({
        type: "FormatProtection",
        get: part.get({ Locked: "locked" }),
        set: part.set({ Locked: ["locked", yesOrNo] }),
      }),
    },
  };
}

type Parse<T> = (given: Wire) => T;

/** Properties of a range that are one property of the look of each of its cells. */
function lookPart(session: Session, place: Place) {
  const { sheet, area } = place;
  const restyle = (look: Partial<CellLook>): void => {
    refuseLocked(session, place);
    sheet.restyle(area, look);
  };
  return {
    restyle,
    get: (names: Readonly<Record<string, keyof CellLook>>): Record<string, () => Wire> =>
      mapEntries(names, (key) => () => {
        const used = sheet.usedArea(false);
        const seen = (used && overlap(used, area)) ?? { ...area, bottom: area.top, right: area.left };
        return sharedBy(seen, (row, column) => sheet.look(row, column)[key]);
      }),
    set: (
      names: Readonly<Record<string, readonly [keyof CellLook, Parse<CellLook[keyof CellLook]>]>>,
    ): Record<string, (given: Wire) => void> =>
      mapEntries(
        names,
        ([key, parse]) =>
          (given: Wire) =>
            restyle({ [key]: parse(given) }),
      ),
  };
}

function mapEntries<T, U>(table: Readonly<Record<string, T>>, make: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(table).map(([name, value]) => [name, make(value)]));
}

function oneOf<T extends CellLook[keyof CellLook] & string>(...words: readonly T[]): Parse<T> {
  return (given) => {
    const word = words.find((one) => one === given);
    if (word === undefined)
      throw typeof given === "string" ? apiNotFound(`alignment ${given}`) : invalidArgument();
    return word;
  };
}

const yesOrNo: Parse<boolean> = (given) => {
  if (typeof given !== "boolean") throw invalidArgument();
  return given;
};

const text: Parse<string> = (given) => {
  if (typeof given !== "string") throw invalidArgument();
  return given;
};

const points: Parse<number> = (given) => numberOf(given);

const colour: Parse<string> = (given) => {
  if (typeof given !== "string" || !/^#?[0-9a-f]{6}$/i.test(given)) throw invalidArgument();
  return `#${given.replace("#", "").toUpperCase()}`;
};
