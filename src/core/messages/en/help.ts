import type { CliWords } from "../cli-words";

const LANGUAGE = `  --lang th|en    language of the sentences (default: th)
  --help          this text`;

const OPTIONS = `  --json          output for programs: one JSON object for each file, on one line
${LANGUAGE}`;

const EXIT_CODES = `Exit codes
  0  no errors found in the plan
  1  errors found in the plan
  2  could not do it; a line on stderr says why`;

export const help: CliWords["help"] = {
  phaen: `phaen checks and scores annual operation plans in .xlsx files.

Usage
  phaen validate FILE… [--json] [--lang th|en]
  phaen score FILE [--out FILE] [--json] [--lang th|en]
  phaen criteria FILE --out FILE [--lang th|en]
  phaen progress FILE [--out FILE] [--json] [--lang th|en]
  phaen report FILE [--out FILE.html] [--lang th|en]
  phaen compare LAST THIS [--json] [--lang th|en]
  phaen template --out FILE [--year YEAR] [--lang th|en]
  phaen restore FILE [--action N | --to N] [--out FILE] [--json] [--lang th|en]
  phaen COMMAND --help    options and examples of a command, such as phaen score --help
  phaen --version

Examples
  phaen validate plan-2568.xlsx
  phaen score plan-2568.xlsx --out scored.xlsx
  phaen report plan-2568.xlsx --out report.html
  phaen compare plan-2567.xlsx plan-2568.xlsx

${EXIT_CODES}
`,
  validate: `phaen validate FILE… says what is wrong in each plan, cell by cell. Files are only read.

Options
${OPTIONS}

Examples
  phaen validate plan-2568.xlsx
  phaen validate --lang en plans/*.xlsx
  phaen validate --json plan-2568.xlsx | jq '.findings[] | .cell'

${EXIT_CODES}
`,
  score: `phaen score FILE scores a plan; with --out it also fills the scoring sheet, or adds one where there is none.

Options
  --out FILE      write the filled workbook there; without it, only print
${OPTIONS}

Examples
  phaen score plan-2568.xlsx
  phaen score plan-2568.xlsx --out scored.xlsx
  phaen score plan-2568.xlsx --out plan-2568.xlsx    (fill the plan itself)
  phaen score --json plan-2568.xlsx | jq .total

A plan with errors is scored all the same; the exit code is then 1.

${EXIT_CODES}
`,
  criteria: `phaen criteria FILE --out FILE writes the rules of the score into a sheet (เกณฑ์การให้คะแนน) to see and change.

Options
  --out FILE      write the workbook with its criteria sheet there
${LANGUAGE}

Examples
  phaen criteria plan-2568.xlsx --out plan-2568.xlsx
  phaen score plan-2568.xlsx --out scored.xlsx    (by the criteria as they were changed)

A sheet that is there gets rows for the indicators it lacks and keeps what was typed. Writing it changes no score.

Exit codes
  0  written
  2  could not do it; a line on stderr says why
`,
  progress: `phaen progress FILE shows the score at 6, 9 and 12 months, and each indicator's trend.

Options
  --out FILE      add the columns for 6, 9 and 12 months that the scoring sheet lacks, and write the workbook there;
                  without it, only print
${OPTIONS}

Examples
  phaen progress plan-2568.xlsx
  phaen progress plan-2568.xlsx --out plan-2568-progress.xlsx
  phaen progress --json plan-2568.xlsx | jq '.stages[] | {at, total}'

Each column holds what was reached since the fiscal year began. An indicator that was not reported keeps its earlier
actual. The trend compares the last two: better, worse or same; where less is better, a lower one is better.

Exit codes
  0  shown or written
  2  could not do it; a line on stderr says why
`,
  report: `phaen report FILE makes a report to print and sign on A4: findings, scores, assumptions, signatures.

Options
  --out FILE      write the report there, as one HTML page that needs nothing else; without it, print the page
${LANGUAGE}

Examples
  phaen report plan-2568.xlsx --out report.html
  phaen report --lang en plan-2568.xlsx > report.html

${EXIT_CODES}
`,
  compare: `phaen compare LAST THIS says what became of last year's plan: indicators, targets, weights, projects, budgets.

Options
${OPTIONS}

Examples
  phaen compare plan-2567.xlsx plan-2568.xlsx
  phaen compare --json plan-2567.xlsx plan-2568.xlsx | jq '.changes[] | .message'

Exit codes
  0  compared
  2  could not do it; a line on stderr says why
`,
  template: `phaen template --out FILE writes a new workbook with a whole plan to fill in: ready to print, with lists and sums.

Options
  --out FILE      the new workbook; a file that is there already is not replaced
  --year YEAR     fiscal year, B.E. (default: the current one)
${LANGUAGE}

Example
  phaen template --out plan-2569.xlsx --year 2569

Exit codes
  0  written
  2  could not do it; a line on stderr says why
`,
  restore: `phaen restore FILE lists what Phaen wrote into a workbook (sheet บันทึกการแก้ไข) and takes it back.

Options
  --action N      take back action N alone
  --to N          take back all after action N (0: all of them)
  --out FILE      write the restored workbook there; without it, only print
${OPTIONS}

Examples
  phaen restore plan-2568.xlsx
  phaen restore plan-2568.xlsx --action 3
  phaen restore plan-2568.xlsx --to 2 --out restored.xlsx

If a cell has changed since, nothing is restored and the cell is named. A restoration is logged too.

Exit codes
  0  listed or restored
  2  could not do it; a line on stderr says why
`,
};
