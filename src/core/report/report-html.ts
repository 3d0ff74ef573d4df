import { formatNumber } from "../messages/format-number";
import { escapeHtml } from "./escape-html";
import {
  REPORT_COLUMNS,
  type Report,
  type ReportCell,
  type ReportColumn,
  type ReportRow,
  type ReportSection,
  type ReportSignatures,
  type ReportTable,
} from "./report";
import { REPORT_CSS } from "./report-css";

/** The report as one HTML page that needs nothing else: no script, no picture, no font from elsewhere. */
export function reportHtml({ language, title, subject, facts, sections, signatures }: Report): string {
  return [
    "<!doctype html>",
    `<html lang="${language}">`,
    "<head>",
    '<meta charset="utf-8">',
    // The words are the user's: whatever might slip through still runs nothing and fetches nothing.
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(`${title} · ${subject}`)}</title>`,
    `<style>${REPORT_CSS}</style>`,
    "</head>",
    "<body>",
    "<main>",
    `<header><h1>${escapeHtml(title)}</h1><p class="subject">${escapeHtml(subject)}</p>`,
    ...facts.map(({ label, text }) => `<p class="fact"><b>${escapeHtml(label)}</b> ${escapeHtml(text)}</p>`),
    "</header>",
    ...sections.map(sectionHtml),
    signaturesHtml(signatures),
    "</main>",
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

function sectionHtml({ heading, sentences, table, note, items }: ReportSection, index: number): string {
  const list = items.map((item) => `<li>${escapeHtml(item)}</li>`).join("\n");
  return [
    "<section>",
    `<h2>${index + 1}. ${escapeHtml(heading)}</h2>`,
    ...sentences.map((sentence) => `<p>${escapeHtml(sentence)}</p>`),
    ...(table ? [tableHtml(table)] : []),
    ...(note === undefined ? [] : [`<p class="note">${escapeHtml(note)}</p>`]),
    ...(items.length > 0 ? [`<ol>\n${list}\n</ol>`] : []),
    "</section>",
  ].join("\n");
}

function tableHtml({ columns, rows }: ReportTable): string {
  const heads = columns.map(({ header }) => `<th scope="col">${escapeHtml(header)}</th>`);
  return [
    "<table>",
    `<colgroup>${widthsOf(columns)
      .map((width) => `<col style="width:${width.toFixed(2)}%">`)
      .join("")}</colgroup>`,
    `<thead><tr>${heads.join("")}</tr></thead>`,
    "<tbody>",
    ...rows.map((row) => rowHtml(row, columns)),
    "</tbody>",
    "</table>",
  ].join("\n");
}

function widthsOf(columns: readonly ReportColumn[]): readonly number[] {
  const whole = REPORT_COLUMNS.reduce((sum, width) => sum + width, 0);
  let next = 0;
  return columns.map(({ span }) => {
    const own = REPORT_COLUMNS.slice(next, (next += span));
    return (own.reduce((sum, width) => sum + width, 0) / whole) * 100;
  });
}

function rowHtml(row: ReportRow, columns: readonly ReportColumn[]): string {
  if (row.kind === "group")
    return `<tr class="group"><th scope="rowgroup" colspan="${columns.length}">${escapeHtml(row.text)}</th></tr>`;
  const cells = row.cells.map((cell, index) => {
    const align = columns[index]?.align ?? "left";
    return `<td${align === "left" ? "" : ` class="${align}"`}>${escapeHtml(textOf(cell))}</td>`;
  });
  return `<tr${row.kind === "sum" ? ' class="sum"' : ""}>${cells.join("")}</tr>`;
}

function textOf(cell: ReportCell): string {
  if (typeof cell === "string") return cell;
  return typeof cell === "number"
    ? formatNumber(cell, { fixed: true })
    : `${formatNumber(cell.assumed, { fixed: true })}*`;
}

function signaturesHtml({ heading, lines, roles }: ReportSignatures): string {
  const [first = "", ...rest] = lines;
  const below = rest.map((line) => `<p>${escapeHtml(line)}</p>`).join("");
  const blocks = roles.map(
    (role) =>
      `<div><p class="sign">${escapeHtml(first)}</p>${below}<p class="role">${escapeHtml(role)}</p></div>`,
  );
  return [`<section class="signatures" aria-label="${escapeHtml(heading)}">`, ...blocks, "</section>"].join(
    "\n",
  );
}
