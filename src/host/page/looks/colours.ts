import { childNamed, type XmlElement } from "../../../adapters/xlsx/xml/xml-tree";

/** Excel's fixed palette by `indexed`, from 8; those before repeat its first eight. */
const PALETTE =
  "000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF800000008000000080808000800080008080C0C0C08080809999FF" +
  "993366FFFFCCCCFFFF660066FF80800066CCCCCCFF000080FF00FFFFFF0000FFFF8000808000000080800000FF00CCFFCCFFFF" +
  "CCFFCCFFFF9999CCFFFF99CCCC99FFFFCC993366FF33CCCC99CC00FFCC00FF9900FF6600666699969696003366339966003300" +
  "333300993300993366333399333333";

/** The theme of a new workbook, in the order that `theme` counts: light and dark change places. */
const OFFICE_THEME = [
  "FFFFFF",
  "000000",
  "E7E6E6",
  "44546A",
  "4472C4",
  "ED7D31",
  "A5A5A5",
  "FFC000",
  "5B9BD5",
  "70AD47",
  "0563C1",
  "954F72",
];

/** The colours of a theme part, in the order that `theme` counts. */
export function themeColours(theme: XmlElement | undefined): readonly string[] {
  const scheme = childNamed(childNamed(theme, "themeElements"), "clrScheme");
  if (!scheme) return OFFICE_THEME;
  const told = scheme.children.map(({ children: [colour] }, i) => {
    const text = colour?.attributes.get("lastClr") ?? colour?.attributes.get("val");
    return text ?? OFFICE_THEME[i] ?? "000000";
  });
  const [dark = "000000", light = "FFFFFF", darker = "44546A", lighter = "E7E6E6", ...accents] = told;
  return [light, dark, lighter, darker, ...accents];
}

/** A colour of the styles part as `#RRGGBB`; undefined for an automatic one. */
export function colourOf(element: XmlElement | undefined, theme: readonly string[]): string | undefined {
  if (!element) return undefined;
  const { attributes } = element;
  const rgb =
    attributes.get("rgb")?.slice(-6) ??
    indexed(attributes.get("indexed")) ??
    theme[Number(attributes.get("theme"))];
  return rgb && `#${tinted(rgb, Number(attributes.get("tint") ?? 0))}`;
}

function indexed(index: string | undefined): string | undefined {
  if (index === undefined) return undefined;
  const at = Number(index) < 8 ? Number(index) : Number(index) - 8;
  return PALETTE.slice(at * 6, at * 6 + 6) || undefined;
}

/** Above 0 towards white, below 0 towards black. */
function tinted(rgb: string, tint: number): string {
  if (tint === 0) return rgb;
  const towards = tint > 0 ? 255 : 0;
  return [0, 2, 4]
    .map((at) => parseInt(rgb.slice(at, at + 2), 16))
    .map((part) => Math.round(part + (towards - part) * Math.abs(tint)))
    .map((part) => part.toString(16).padStart(2, "0"))
    .join("");
}
