import type { CellStyle, NewSheet } from "../../../core/patch/new-sheet";
import { escapeXml } from "../xml/xml-text";

export function fontXml(prefix: string, base: NewSheet["font"], { bold, size, color }: CellStyle): string {
  const p = prefix;
  const parts = [
    bold ? `<${p}b/>` : "",
    `<${p}sz val="${size ?? base.size}"/>`,
    color === undefined ? `<${p}color theme="1"/>` : `<${p}color rgb="FF${color}"/>`,
    `<${p}name val="${escapeXml(base.name)}"/>`,
    `<${p}family val="2"/>`,
  ];
  return `<${p}font>${parts.join("")}</${p}font>`;
}

export function fillXml(prefix: string, color: string): string {
  const p = prefix;
  return (
    `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="FF${color}"/>` +
    `<${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`
  );
}

export function borderXml(prefix: string): string {
  const p = prefix;
  const sides = ["left", "right", "top", "bottom"].map(
    (side) => `<${p}${side} style="thin"><${p}color indexed="64"/></${p}${side}>`,
  );
  return `<${p}border>${sides.join("")}<${p}diagonal/></${p}border>`;
}

export interface FormatIds {
  readonly numFmtId: number;
  readonly fontId: number;
  readonly fillId: number;
  readonly borderId: number;
}

/** One entry of cellXfs. */
export function formatXml(prefix: string, { align, vertical, wrap }: CellStyle, ids: FormatIds): string {
  const { numFmtId, fontId, fillId, borderId } = ids;
  const tag =
    `<${prefix}xf numFmtId="${numFmtId}" fontId="${fontId}" fillId="${fillId}" borderId="${borderId}" xfId="0"` +
    (numFmtId > 0 ? ' applyNumberFormat="1"' : "") +
    ' applyFont="1"' +
    (fillId > 0 ? ' applyFill="1"' : "") +
    (borderId > 0 ? ' applyBorder="1"' : "");
  const alignment =
    (align === undefined ? "" : ` horizontal="${align}"`) +
    (vertical === undefined ? "" : ` vertical="${vertical}"`) +
    (wrap ? ' wrapText="1"' : "");
  if (alignment === "") return `${tag}/>`;
  return `${tag} applyAlignment="1"><${prefix}alignment${alignment}/></${prefix}xf>`;
}
