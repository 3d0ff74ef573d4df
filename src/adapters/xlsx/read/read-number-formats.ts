import { childNamed, childrenNamed, type XmlElement } from "../xml/xml-tree";
import { BUILT_IN_FORMATS } from "./built-in-formats";

/** Number format codes by the id that cell formats refer to; General is absent. */
export function readNumberFormats(styleSheet: XmlElement | undefined): Map<number, string> {
  const codes = new Map(BUILT_IN_FORMATS);
  for (const { attributes } of childrenNamed(childNamed(styleSheet, "numFmts"), "numFmt")) {
    const code = attributes.get("formatCode");
    if (code !== undefined && code !== "General") codes.set(Number(attributes.get("numFmtId")), code);
  }
  return codes;
}

/** The number format code of each cell style (`s`). */
export function readStyleFormats(styleSheet: XmlElement | undefined): (string | undefined)[] {
  const codes = readNumberFormats(styleSheet);
  return childrenNamed(childNamed(styleSheet, "cellXfs"), "xf").map(({ attributes }) =>
    codes.get(Number(attributes.get("numFmtId") ?? 0)),
  );
}
