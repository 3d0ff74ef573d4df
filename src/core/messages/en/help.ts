import type { CliWords } from "../cli-words";

const OPTIONS = `  --json          machine-readable output, one JSON object a file on one line
  --lang th|en    language of the sentences (th)
  --help          this text`;

const EXIT_CODES = `Exit codes
  0  no errors found in the plan
  1  errors found in the plan
  2  could not do it; a line on stderr says why`;

export const help: CliWords["help"] = {
  phaen: `phaen checks and scores annual operation plans in .xlsx files.

Usage
  phaen validate FILE… [--json] [--lang th|en]
  phaen score FILE [--out FILE] [--json] [--lang th|en]
  phaen validate --help | phaen score --help
  phaen --version

Examples
  phaen validate plan-2568.xlsx
  phaen score plan-2568.xlsx --out scored.xlsx

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
  score: `phaen score FILE scores a plan and fills its scoring sheet (adds one where there is none).

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
};
