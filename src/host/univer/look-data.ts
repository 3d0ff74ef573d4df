import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";
import { PLAIN_LOOK, type CellLook } from "../workbook/cell-look";

const HORIZONTAL = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
} as const;

const VERTICAL = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
} as const;

/** The look out of Univer's style data; without whether the cell is locked, which no style says. */
export function lookOf(style: IStyleData): Omit<CellLook, "locked"> {
  return {
    format: style.n?.pattern ?? PLAIN_LOOK.format,
    bold: style.bl === BooleanNumber.TRUE,
    fontName: style.ff ?? PLAIN_LOOK.fontName,
    fontSize: style.fs ?? PLAIN_LOOK.fontSize,
    color: colour(style.cl?.rgb) ?? PLAIN_LOOK.color,
    fill: colour(style.bg?.rgb) ?? PLAIN_LOOK.fill,
    horizontal: nameOf(HORIZONTAL, style.ht) ?? PLAIN_LOOK.horizontal,
    vertical: nameOf(VERTICAL, style.vt) ?? PLAIN_LOOK.vertical,
    wrap: style.tb === WrapStrategy.WRAP,
  };
}

/** The given parts of a look as style data, to be merged into what a cell has. */
export function styleOf(look: Partial<CellLook>): IStyleData {
  const { format, bold, fontName, fontSize, color, fill, horizontal, vertical, wrap } = look;
  return {
    ...(format !== undefined && { n: format === "General" ? null : { pattern: format } }),
    ...(bold !== undefined && { bl: bold ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
    ...(fontName !== undefined && { ff: fontName }),
    ...(fontSize !== undefined && { fs: fontSize }),
    ...(color !== undefined && { cl: { rgb: color } }),
    ...(fill !== undefined && { bg: fill === "#FFFFFF" ? null : { rgb: fill } }),
    ...(horizontal !== undefined && { ht: HORIZONTAL[horizontal] }),
    ...(vertical !== undefined && { vt: VERTICAL[vertical] }),
    ...(wrap !== undefined && { tb: wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
  };
}

export type Edge = "t" | "b" | "l" | "r";

export function thinLine(edge: Edge): IStyleData {
  const line = { s: BorderStyleTypes.THIN, cl: { rgb: "#000000" } };
  return { bd: { [edge]: line } };
}

function nameOf<T extends string>(
  names: Readonly<Record<T, number>>,
  value: Nullable<number>,
): T | undefined {
  return (Object.keys(names) as T[]).find((name) => names[name] === value);
}

function colour(rgb: Nullable<string>): string | undefined {
  return rgb ? `#${rgb.replace("#", "").toUpperCase()}` : undefined;
}
