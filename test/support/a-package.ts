import { zipOf } from "./zip-of";

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
export const CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml";
export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export interface PackageSpec {
  /** What stands inside each `<worksheet>`; a first sheet's attributes may be given with `root`. */
  readonly sheets: readonly { readonly name: string; readonly xml: string; readonly state?: string }[];
  /** Number format codes of the cell styles from 1 on. */
  readonly formats?: readonly string[];
  /** What stands inside `<sst>`. */
  readonly strings?: string;
  /** What stands behind `<sheets>` in the workbook part. */
  readonly workbook?: string;
  /** Parts to add or to replace. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

/** A small package with the parts every workbook has. */
export function aPackage(spec: PackageSpec): Uint8Array {
  return zipOf(packageParts(spec));
}

export function packageParts({ sheets, formats = [], strings, workbook = "", parts = {} }: PackageSpec) {
  const many = (make: (sheet: PackageSpec["sheets"][number], id: number) => string): string =>
    sheets.map((sheet, i) => make(sheet, i + 1)).join("");
  const shared =
    strings === undefined
      ? ""
      : relationship(`rId${sheets.length + 2}`, "sharedStrings", "sharedStrings.xml");
  const all: Record<string, string | Uint8Array> = {
    "[Content_Types].xml":
      `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/>${override("workbook", "sheet.main")}${override("styles", "styles")}` +
      `${strings === undefined ? "" : override("sharedStrings", "sharedStrings")}${many((_, id) => override(`worksheets/sheet${id}`, "worksheet"))}</Types>`,
    "_rels/.rels": relationships(relationship("rId1", "officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml":
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>` +
      `${many(({ name, state }, id) => `<sheet name="${attribute(name)}" sheetId="${id}"${state === undefined ? "" : ` state="${state}"`} r:id="rId${id}"/>`)}</sheets>${workbook}</workbook>`,
    "xl/_rels/workbook.xml.rels": relationships(
      many((_, id) => relationship(`rId${id}`, "worksheet", `worksheets/sheet${id}.xml`)) +
        relationship(`rId${sheets.length + 1}`, "styles", "styles.xml") +
        shared,
    ),
    "xl/styles.xml": stylesXml(formats),
  };
  if (strings !== undefined) all["xl/sharedStrings.xml"] = `${HEAD}<sst xmlns="${MAIN}">${strings}</sst>`;
  sheets.forEach(({ xml }, i) => {
    all[`xl/worksheets/sheet${i + 1}.xml`] = xml.includes("<?xml")
      ? xml
      : `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${xml}</worksheet>`;
  });
  return { ...all, ...parts };
}

export function relationships(inner: string): string {
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${inner}</Relationships>`;
}

export function relationship(id: string, kind: string, target: string): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
}

function override(part: string, kind: string): string {
  return `<Override PartName="/xl/${part}.xml" ContentType="${CONTENT}.${kind}+xml"/>`;
}

function stylesXml(formats: readonly string[]): string {
  const codes = formats
    .map((code, i) => `<numFmt numFmtId="${164 + i}" formatCode="${attribute(code)}"/>`)
    .join("");
  const cells = formats.map(
    (_, i) => `<xf numFmtId="${164 + i}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`,
  );
  return (
    `${HEAD}<styleSheet xmlns="${MAIN}">${codes === "" ? "" : `<numFmts count="${formats.length}">${codes}</numFmts>`}` +
    '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${formats.length + 1}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${cells.join("")}</cellXfs></styleSheet>`
  );
}

function attribute(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
