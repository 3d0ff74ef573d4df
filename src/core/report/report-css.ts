/**
 * How the report looks on screen and on A4. TH Sarabun, which Thai offices have, draws the same letters much smaller
 * than Sarabun does, hence the adjusted size. No signature stands on a page of its own.
 */
export const REPORT_CSS = `
@font-face { font-family: "Office Sarabun"; src: local("TH Sarabun New"), local("TH SarabunPSK"), local("TH Sarabun PSK"); size-adjust: 140%; }
@font-face { font-family: "Office Sarabun"; font-weight: bold; src: local("TH Sarabun New Bold"), local("TH SarabunPSK Bold"), local("TH Sarabun PSK Bold"); size-adjust: 140%; }
@page { size: A4 portrait; margin: 16mm 15mm 18mm; @bottom-center { content: counter(page) " / " counter(pages); font: 9pt "Sarabun", "Office Sarabun", sans-serif; } }
* { box-sizing: border-box; }
html { font: 10.5pt/1.5 "Sarabun", "Office Sarabun", "Leelawadee UI", "Noto Sans Thai", Thonburi, Tahoma, sans-serif; color: #1a1a1a; background: #eef1ef; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
body { margin: 0; }
main { max-width: 210mm; margin: 8mm auto; padding: 16mm 15mm; background: #fff; box-shadow: 0 1px 6px rgb(0 0 0 / 20%); }
header { text-align: center; margin-bottom: 5mm; }
h1 { font-size: 16pt; line-height: 1.4; margin: 0; }
.subject { font-size: 13pt; font-weight: bold; margin: 0 0 2mm; }
.fact { margin: 0; overflow-wrap: anywhere; }
h2 { font-size: 12.5pt; margin: 5mm 0 1mm; break-after: avoid; }
section > p { margin: 0 0 2mm; break-after: avoid; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; font-size: 9.5pt; line-height: 1.45; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { border: 0.5pt solid #6b7a72; padding: 0.8mm 1.4mm; vertical-align: top; text-align: left; overflow-wrap: anywhere; white-space: pre-line; }
thead th { background: #d5e5da; text-align: center; vertical-align: middle; overflow-wrap: break-word; }
.group th { background: #f3f3f3; break-after: avoid; }
.group { break-after: avoid; }
.sum td { background: #eaf1ec; font-weight: bold; break-before: avoid; }
.center { text-align: center; white-space: nowrap; padding-inline: 0.5mm; }
td.center:first-child { white-space: normal; }
.right { text-align: right; font-variant-numeric: tabular-nums; }
.note { font-size: 9.5pt; margin-top: 1mm; }
ol { margin: 0; padding-left: 7mm; }
li { padding-top: 0.6mm; break-inside: avoid; overflow-wrap: anywhere; }
.signatures { display: grid; grid-template-columns: repeat(3, 1fr); gap: 4mm; margin-top: 12mm; break-before: avoid; break-inside: avoid; text-align: center; font-size: 10pt; white-space: nowrap; }
.signatures p { margin: 0 0 1.5mm; overflow: hidden; }
.signatures .sign { margin-top: 10mm; }
.signatures .role { font-weight: bold; }
@media screen and (max-width: 700px) { main { margin: 0; padding: 6mm 4mm; overflow-x: auto; } .center { white-space: normal; } .signatures { grid-template-columns: 1fr; } }
@media print { html { background: #fff; } main { max-width: none; margin: 0; padding: 0 1pt; box-shadow: none; } }
`;
