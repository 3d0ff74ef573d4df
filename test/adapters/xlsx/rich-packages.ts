import {
  CONTENT,
  HEAD,
  MAIN,
  OFFICE,
  PACKAGE,
  packageParts,
  relationship,
  relationships,
} from "../../support/a-package";
import { zipOf } from "../../support/zip-of";

export type Parts = Record<string, string | Uint8Array>;

/** Bytes that are no text, such as those of an image. */
const BINARY = Uint8Array.from({ length: 3000 }, (_, i) => (i * 7919) % 251);

const EXCEL_SHEET =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n' +
  `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac xr" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision" xr:uid="{0000}">` +
  '<sheetPr codeName="Sheet1"><tabColor rgb="FFFF0000"/></sheetPr><dimension ref="A1:C5"/>' +
  '<sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" state="frozen"/></sheetView></sheetViews>' +
  '<sheetFormatPr defaultRowHeight="14.4" x14ac:dyDescent="0.3"/><cols><col min="1" max="1" width="20.5" style="2" customWidth="1"/></cols><sheetData>' +
  '<row r="1" spans="1:3" ht="30" customHeight="1" x14ac:dyDescent="0.3"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1" t="s"><v>1</v></c><c r="C1"/></row>\n' +
  '<row r="2" spans="1:3" x14ac:dyDescent="0.3"><c r="A2" t="s"><v>2</v></c><c r="B2" s="2"><v>100</v></c><c r="C2" s="2"><f>B2*2</f><v>200</v></c></row>\n' +
  '<row r="3" spans="1:3" hidden="1"><c r="A3" t="s"><v>2</v></c><c r="B3" s="2"><v>200</v></c><c r="C3" s="2"><f t="shared" ref="C3:C4" si="0">B3*2</f><v>400</v></c></row>' +
  '<row r="4" spans="1:3"><c r="B4" s="2"><v>7</v></c><c r="C4" s="2"><f t="shared" si="0"/><v>14</v></c></row>' +
  '<row r="5" spans="1:3"><c r="B5" s="2"><f>SUM(Budget[งบ])</f><v>300</v></c></row></sheetData>' +
  '<sheetProtection selectLockedCells="1"/><autoFilter ref="A1:B3"/><mergeCells count="1"><mergeCell ref="A8:B9"/></mergeCells>' +
  '<phoneticPr fontId="1"/><conditionalFormatting sqref="B2:B5"><cfRule type="cellIs" dxfId="0" priority="1" operator="greaterThan"><formula>150</formula></cfRule></conditionalFormatting>' +
  '<dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="A2:A5"><formula1>"ก,ข"</formula1></dataValidation></dataValidations>' +
  '<hyperlinks><hyperlink ref="A2" r:id="rId9"/></hyperlinks><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
  '<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><tableParts count="1"><tablePart r:id="rId3"/></tableParts>' +
  '<extLst><ext uri="{78C0D931}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:conditionalFormattings><x14:row r="2"/></x14:conditionalFormattings></ext></extLst></worksheet>';

/** As Excel writes it, with one of everything: chart, image, comments, table, pivot, names, calculation chain. */
export function excelParts(): Parts {
  const opaque: Parts = {
    "xl/drawings/drawing1.xml": `${HEAD}<xdr:wsDr xmlns:xdr="d"><xdr:twoCellAnchor/></xdr:wsDr>`,
    "xl/drawings/_rels/drawing1.xml.rels": relationships(
      relationship("rId1", "chart", "../charts/chart1.xml") +
        relationship("rId2", "image", "../media/image1.png"),
    ),
    "xl/drawings/vmlDrawing1.vml": "<xml xmlns:v='urn'><v:shape/><br></xml>",
    "xl/charts/chart1.xml": `${HEAD}<c:chartSpace xmlns:c="c"><c:f>แผน!$B$2:$B$5</c:f></c:chartSpace>`,
    "xl/media/image1.png": BINARY,
    "xl/comments1.xml": `${HEAD}<comments xmlns="${MAIN}"><commentList><comment ref="B2"/></commentList></comments>`,
    "xl/pivotTables/pivotTable1.xml": `${HEAD}<pivotTableDefinition xmlns="${MAIN}"/>`,
    "xl/pivotCache/pivotCacheDefinition1.xml": `${HEAD}<pivotCacheDefinition xmlns="${MAIN}"/>`,
    "xl/theme/theme1.xml": `${HEAD}<a:theme xmlns:a="a"/>`,
    "xl/printerSettings/printerSettings1.bin": BINARY.slice(0, 99),
    "docProps/app.xml": `${HEAD}<Properties><TitlesOfParts/></Properties>`,
    "customXml/item1.xml": "<any/>",
    "xl/tables/table1.xml": `${HEAD}<table xmlns="${MAIN}" id="1" name="Budget" displayName="Budget" ref="A1:B3"><autoFilter ref="A1:B3"/><tableColumns count="2"><tableColumn id="1" name="โครงการ"/><tableColumn id="2" name="งบ"/></tableColumns></table>`,
    "xl/calcChain.xml": `${HEAD}<calcChain xmlns="${MAIN}"><c r="C2" i="1"/><c r="C3"/><c r="C4"/><c r="B5"/></calcChain>`,
  };
  const base = packageParts({
    sheets: [
      { name: "แผน", xml: EXCEL_SHEET },
      {
        name: "สรุป",
        xml: '<dimension ref="A1:A4"/><sheetData><row r="1"><c r="A1"><f>SUM(แผน!B:B)</f><v>607</v></c></row><row r="2"><c r="A2"><f>ยอดรวม+1</f><v>308</v></c></row><row r="3"><c r="A3"><f>1+1</f><v>2</v></c></row><row r="4"><c r="A4"><f>INDIRECT("แผน!B2")</f><v>100</v></c></row></sheetData>',
      },
    ],
    strings:
      '<si><t>โครงการ</t></si><si><t>งบ</t></si><si><r><t xml:space="preserve">พัฒนา </t></r><r><t>ระบบ</t></r></si>',
    workbook:
      '<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">แผน!$A$1:$B$3</definedName><definedName name="ยอดรวม">SUM(แผน!$B$2:$B$4)</definedName></definedNames><calcPr calcId="191029"/>',
  });
  const text = (name: string): string => String(base[name]);
  return {
    ...base,
    "[Content_Types].xml": text("[Content_Types].xml").replace(
      "</Types>",
      `<Override PartName="/xl/calcChain.xml" ContentType="${CONTENT}.calcChain+xml"/></Types>`,
    ),
    "xl/_rels/workbook.xml.rels": text("xl/_rels/workbook.xml.rels").replace(
      "</Relationships>",
      `${relationship("rId20", "calcChain", "calcChain.xml")}</Relationships>`,
    ),
    "xl/styles.xml": EXCEL_STYLES,
    "xl/worksheets/_rels/sheet1.xml.rels": relationships(
      relationship("rId1", "drawing", "../drawings/drawing1.xml") +
        relationship("rId2", "vmlDrawing", "../drawings/vmlDrawing1.vml") +
        relationship("rId3", "table", "../tables/table1.xml") +
        '<Relationship Id="rId9" Type="x/hyperlink" Target="https://example.org/?a=1&amp;b" TargetMode="External"/>',
    ),
    ...opaque,
  };
}

const EXCEL_STYLES =
  `${HEAD}<styleSheet xmlns="${MAIN}" xmlns:x14ac="ac"><fonts count="2" x14ac:knownFonts="1"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="3" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"><alignment vertical="top"/><protection locked="0"/></xf></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><b/></font></dxf></dxfs><tableStyles count="0"/></styleSheet>';

/** As LibreOffice writes it: no spans, formulas with their kind, line ends between nothing. */
export function libreOfficeParts(): Parts {
  const xml =
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:xdr="x" xmlns:x14="y"><sheetPr filterMode="false"><pageSetUpPr fitToPage="false"/></sheetPr><dimension ref="A1:B2"/><sheetViews><sheetView showFormulas="false" workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="12.8"/><cols><col collapsed="false" customWidth="false" hidden="false" min="1" max="1024" style="0" width="11.53"/></cols>` +
    '<sheetData><row r="1" customFormat="false" ht="12.8" hidden="false" customHeight="false"><c r="A1" s="0" t="s"><v>0</v></c><c r="B1" s="0" t="n"><v>5</v></c></row><row r="2" customFormat="false" ht="12.8"><c r="A2" s="0" t="s"><v>1</v></c><c r="B2" s="0" t="n"><f aca="false">B1*2</f><v>10</v></c></row></sheetData>' +
    '<printOptions headings="false"/><pageMargins left="0.7" right="0.7" top="1" bottom="1" header="0.5" footer="0.5"/></worksheet>';
  return packageParts({
    sheets: [{ name: "แผน", xml }],
    strings: '<si><t xml:space="preserve">ก</t></si><si><t xml:space="preserve">ข </t></si>',
  });
}

/** As openpyxl writes it: no declaration, absolute targets, inline strings, formulas without results. */
export function openpyxlParts(): Parts {
  const xml =
    `<?xml?><worksheet xmlns="${MAIN}"><sheetPr><outlinePr summaryBelow="1"/></sheetPr><dimension ref="A1:B2"/><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>ก</t></is></c><c r="B1" t="n"><v>5</v></c></row><row r="2"><c r="B2"><f>B1*2</f><v/></c></row></sheetData><pageMargins left="0.75"/></worksheet>`.replace(
      "<?xml?>",
      '<?xml version="1.0"?>',
    );
  const parts: Parts = packageParts({ sheets: [{ name: "แผน", xml }] });
  const rels = String(parts["xl/_rels/workbook.xml.rels"]);
  return {
    ...parts,
    "xl/_rels/workbook.xml.rels": rels
      .replace('"worksheets/', '"/xl/worksheets/')
      .replace('"styles', '"/xl/styles'),
  };
}

/** With a prefix on every element, as the Open XML SDK may write it. */
export function prefixedParts(): Parts {
  const sheet = `<?xml version="1.0" encoding="utf-8"?><x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1" t="str"><x:v>ก</x:v></x:c><x:c r="B1"><x:v>5</x:v></x:c></x:row><x:row r="2"><x:c r="B2"><x:f>B1*2</x:f><x:v>10</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
  return {
    ...packageParts({ sheets: [{ name: "แผน", xml: sheet }] }),
    "xl/workbook.xml": `<x:workbook xmlns:x="${MAIN}" xmlns:q="${OFFICE}"><x:sheets><x:sheet name="แผน" sheetId="4" q:id="rId1"/></x:sheets></x:workbook>`,
    "[Content_Types].xml": `<c:Types xmlns:c="${PACKAGE}/content-types"><c:Default Extension="rels" ContentType="r"/><c:Default Extension="xml" ContentType="application/xml"/></c:Types>`,
    "xl/styles.xml": `<x:styleSheet xmlns:x="${MAIN}"><x:fonts count="1"><x:font/></x:fonts><x:fills count="1"><x:fill/></x:fills><x:borders count="1"><x:border/></x:borders><x:cellXfs count="1"><x:xf numFmtId="0"/></x:cellXfs></x:styleSheet>`,
  };
}

export const packageOf = zipOf;
