import {
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IStyleData,
} from "@univerjs/core";
import { childNamed, childrenNamed, isTrue, type XmlElement } from "../../../adapters/xlsx/xml/xml-tree";
import { readStyleFormats } from "../../../adapters/xlsx/read/read-number-formats";
import { colourOf } from "./colours";

/** A cell style of the file. */
export interface CellStyleLook {
  readonly style: IStyleData;
  readonly isLocked: boolean;
}

/** How the cells of each style (`s`) look, in Univer's terms. */
export function cellStyles(styleSheet: XmlElement, theme: readonly string[]): CellStyleLook[] {
  const part = (name: string) => childNamed(styleSheet, name)?.children ?? [];
  const fonts = part("fonts").map((font) => fontStyle(font, theme));
  const fills = part("fills").map((fill) => fillStyle(fill, theme));
  const borders = part("borders").map((border) => borderStyle(border, theme));
  const formats = readStyleFormats(styleSheet);
  return childrenNamed(childNamed(styleSheet, "cellXfs"), "xf").map((xf, index) => {
    const id = (name: string) => Number(xf.attributes.get(name) ?? 0);
    const format = formats[index];
    return {
      style: {
        ...fonts[id("fontId")],
        ...fills[id("fillId")],
        ...borders[id("borderId")],
        ...alignment(childNamed(xf, "alignment")),
        ...(format !== undefined && { n: { pattern: format } }),
      },
      isLocked: isTrue(childNamed(xf, "protection")?.attributes.get("locked"), true),
    };
  });
}

function fontStyle(font: XmlElement, theme: readonly string[]): IStyleData {
  const value = (name: string) => childNamed(font, name)?.attributes.get("val");
  const has = (name: string) => childNamed(font, name) !== undefined && isTrue(value(name), true);
  const colour = colourOf(childNamed(font, "color"), theme);
  return {
    ff: value("name") ?? "Calibri",
    fs: Number(value("sz") ?? 11),
    ...(has("b") && { bl: 1 }),
    ...(has("i") && { it: 1 }),
    ...(has("strike") && { st: { s: 1 } }),
    ...(childNamed(font, "u") && value("u") !== "none" && { ul: { s: 1 } }),
    ...(colour && { cl: { rgb: colour } }),
  };
}

function fillStyle(fill: XmlElement, theme: readonly string[]): IStyleData {
  const pattern = childNamed(fill, "patternFill");
  if (pattern?.attributes.get("patternType") !== "solid") return {};
  const colour = colourOf(childNamed(pattern, "fgColor"), theme);
  return colour ? { bg: { rgb: colour } } : {};
}

const SIDES = { left: "l", right: "r", top: "t", bottom: "b" } as const;

const LINES: Readonly<Record<string, BorderStyleTypes>> = {
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  medium: BorderStyleTypes.MEDIUM,
  thick: BorderStyleTypes.THICK,
  double: BorderStyleTypes.DOUBLE,
};

function borderStyle(border: XmlElement, theme: readonly string[]): IStyleData {
  const bd: IBorderData = {};
  for (const [name, side] of Object.entries(SIDES)) {
    const line = childNamed(border, name);
    const kind = line?.attributes.get("style");
    if (!line || kind === undefined || kind === "none") continue;
    const rgb = colourOf(childNamed(line, "color"), theme) ?? "#000000";
    bd[side] = { s: LINES[kind] ?? BorderStyleTypes.THIN, cl: { rgb } };
  }
  return Object.keys(bd).length > 0 ? { bd } : {};
}

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  centerContinuous: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
};

const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
};

/** Pixels. Univer leaves no room above a line, where Thai has its vowels and tone marks. */
const PADDING = { t: 3, r: 2, b: 1, l: 2 };

function alignment(element: XmlElement | undefined): IStyleData {
  const horizontal = HORIZONTAL[element?.attributes.get("horizontal") ?? ""];
  const isWrapped = isTrue(element?.attributes.get("wrapText"));
  return {
    pd: PADDING,
    ...(horizontal !== undefined && { ht: horizontal }),
    vt: VERTICAL[element?.attributes.get("vertical") ?? ""] ?? VerticalAlign.BOTTOM,
    tb: isWrapped ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
  };
}
