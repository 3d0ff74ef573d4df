import type { Sentences } from "../sentences";
import type { TroubleFacts } from "../trouble";

const SEE_HELP = "see phaen --help";

export const trouble: Sentences<TroubleFacts> = {
  "sheet-missing": ({ sheet }) => `The sheet “${sheet}” is not there; add it or undo its renaming.`,
  "sheet-hidden": ({ sheet }) =>
    `The sheet “${sheet}” is hidden; right-click the tab of any sheet in Excel, choose Unhide, and try again.`,
  "sheet-exists": ({ sheet }) => `A sheet “${sheet}” is there already; rename or delete it first.`,
  "sheet-has-shapes": ({ sheet, shapes }) =>
    `Pictures or shapes on the sheet “${sheet}” (${shapes}) would be lost with it. Rename the sheet to keep them, or delete them, then try again.`,
  "sheet-protected": ({ sheet }) =>
    `The sheet “${sheet}” is protected; unprotect it in Excel (Review > Unprotect Sheet) and try again.`,
  "cells-changed": ({ cells }) => `Changed since they were read: ${cells}; read the plan again.`,
  "cell-not-writable": ({ cell }) =>
    `${cell} is part of a merged area or an array formula; unmerge it or clear the formula first.`,
  "cell-being-edited": () =>
    "Nothing was changed: a cell is being edited; finish it with Enter or leave it with Esc and try again.",
  "access-denied": () =>
    "Nothing was changed: Excel denies access; check whether the workbook is protected or shared for viewing only.",
  "workbook-read-only": () =>
    "Nothing was changed: the workbook is open for viewing only; choose editing or save a copy and try again.",
  "structure-protected": () =>
    "Nothing was changed: sheets may not be added or removed here; unprotect the workbook's structure (Review > Protect Workbook) and try again.",
  "connection-lost": () =>
    "Nothing was changed: Excel does not answer; check the connection, reload the workbook and try again.",
  "host-busy": () =>
    "Nothing was changed: Excel is busy or has a dialog open; close it, wait a moment and try again.",
  "host-too-old": () =>
    "Nothing was changed: this Excel is too old; use Excel on the web, Microsoft 365 or Excel 2021 and later.",
  "host-failed": ({ reason }) =>
    `Nothing was changed: Excel refused (${reason}); try again or reload the workbook.`,
  "partly-written": ({ places }) =>
    `Excel stopped in the middle and these stayed changed: ${places}; undo them (Ctrl+Z) or mend them by hand, then try again.`,
  "write-unconfirmed": ({ places }) =>
    `Excel stopped answering while writing; check these before you go on: ${places}.`,
  "not-a-workbook": () => "This is not an Excel workbook; open it in Excel and save it as .xlsx.",
  "old-xls": () => "This is an old .xls workbook; open it in Excel and save it as .xlsx.",
  "password-protected": () =>
    "The workbook is encrypted with a password; remove it in Excel (File > Info > Protect Workbook) and try again.",
  truncated: () => "The file ends too early; copy or download it again.",
  "too-large": () => "The workbook is too large to be read safely; keep only the sheets of the plan.",
  "xml-entities": () =>
    "The workbook contains XML entity definitions, which Excel never writes; open it in Excel and save it anew.",
  damaged: () => "The workbook is damaged; open it in Excel, let Excel repair it and save it anew.",
  "no-plan": () =>
    "No sheet looks like an annual plan; its tables need header rows such as ที่ · ชื่อตัวชี้วัด · ค่าเป้าหมาย or โครงการ/กิจกรรม · งบประมาณ.",
  "no-indicators": () =>
    "The plan has no indicator to score; fill in indicators and targets below header rows such as ที่ · ตัวชี้วัด · ค่าเป้าหมาย · น้ำหนัก · ผลการดำเนินงาน and try again.",
  "no-scoring-sheet": () => "The plan has no scoring sheet yet; make one with phaen score FILE --out FILE",
  "command-missing": () =>
    `No command is given; use validate, score, criteria, progress, report, compare, template or restore (${SEE_HELP}).`,
  "command-unknown": ({ command }) =>
    `There is no command “${command}”; use validate, score, criteria, progress, report, compare, template or restore (${SEE_HELP}).`,
  "option-unknown": ({ option }) => `There is no option ${option}; ${SEE_HELP}.`,
  "option-without-value": ({ option }) => `${option} needs a value; ${SEE_HELP}.`,
  "option-with-value": ({ option }) => `${option} takes no value; write it without “=”.`,
  "option-misplaced": ({ option, command }) => `${option} does not go with ${command}; ${SEE_HELP}.`,
  "language-unknown": ({ language }) => `There is no language “${language}”; use --lang th or --lang en.`,
  "file-not-given": ({ command }) => `No file is given; use phaen ${command} FILE.`,
  "too-many-files": ({ command }) => `${command} takes one file; call it once for each.`,
  "two-files-needed": () =>
    "compare takes two files, last year's plan and this year's: phaen compare LAST THIS.",
  "out-not-given": ({ command }) => `No new file is named; use phaen ${command} --out FILE.`,
  "out-exists": () => "This file is there already; give --out another name.",
  "restore-point-missing": () => "Say what to restore: either --action N or --to N.",
  "action-unknown": ({ action }) => `The log has no action ${action}; phaen restore FILE lists them.`,
  "changed-since": ({ places }) =>
    `Nothing was restored, since these have changed or are in use by now: ${places}. Mend them by hand or restore another action.`,
  "not-restorable": ({ actions }) =>
    `Nothing was restored, since the log does not keep enough of ${actions}. Restore another action.`,
  "year-unknown": ({ year }) => `“${year}” is no Buddhist fiscal year; use --year 2569, for example.`,
  "file-missing": () => "There is no such file; check its name and folder.",
  "file-is-folder": () => "This is a folder; name a .xlsx file in it.",
  "file-not-allowed": () => "The file may not be read; ask for permission to read it.",
  "file-not-readable": ({ reason }) =>
    `The file cannot be read (${reason}); copy it to this computer and try again.`,
  "out-folder-missing": ({ folder }) => `The folder ${folder} does not exist; make it first.`,
  "out-is-folder": () => "This is a folder; give --out a file name.",
  "out-is-no-page": () => "The report is a web page; give --out a name that ends in .html.",
  "out-is-no-file": () => "This is a device or pipe; give --out the name of a regular file.",
  "out-is-no-workbook": ({ ending }) =>
    `An Excel workbook is written; give --out a file name that ends in ${ending}.`,
  "out-not-allowed": () => "The file may not be written; choose another folder or ask for permission.",
  "out-not-writable": ({ reason }) =>
    `The file cannot be written (${reason}); choose another place for --out.`,
  "disk-full": () =>
    "There is no room for the file; free some space or choose another place. Nothing was changed.",
  "output-lost": ({ reason }) => `The output cannot be written (${reason}); send it somewhere else.`,
  unexpected: ({ reason }) => `A mistake in phaen: ${reason}; please report it with the file that caused it.`,
};
