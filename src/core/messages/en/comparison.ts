import type { Satang } from "../../plan/budget";
import type { ComparisonWords } from "../comparison-words";
import { formatBaht } from "../format-baht";
import { formatNumber } from "../format-number";

export const comparison: ComparisonWords = {
  changes: {
    "kr-added": ({ code, name, target }) =>
      `New indicator${coded(code)} “${name}”${target === "" ? "" : `, target “${target}”`}.`,
    "kr-dropped": ({ code, name, target }) =>
      `Last year's indicator${coded(code)} “${name}”${target === "" ? "" : ` (target “${target}”)`} is not in this year's plan.`,
    "kr-renamed": ({ was, name }) => `The indicator “${was}” is now called “${name}”.`,
    "kr-code-changed": ({ name, was, code }) =>
      `The code of “${name}” changed from ${was ?? "none"} to ${code ?? "none"}.`,
    "target-raised": ({ name, was, target }) =>
      `The target of “${name}” is harder to reach: “${was}” became “${target}”.`,
    "target-lowered": ({ name, was, target }) =>
      `The target of “${name}” is easier to reach: “${was}” became “${target}”.`,
    "target-kind-changed": ({ name, was, target }) =>
      `The target of “${name}” changed its unit or direction, from “${was}” to “${target}”; the years do not compare.`,
    "target-reworded": ({ name, was, target }) =>
      `The target of “${name}” is worded differently: “${was}” became “${target}”.`,
    "target-added": ({ name, target }) => `“${name}” has the target “${target}”; last year it had none.`,
    "target-removed": ({ name, was }) => `“${name}” has no target; last year it was “${was}”.`,
    "weight-changed": ({ name, was, weight }) =>
      `The weight of “${name}” changed from ${formatNumber(was)} to ${formatNumber(weight)} points.`,
    "project-added": ({ name, budget }) => `New project “${name}”, ${money(budget)}.`,
    "project-dropped": ({ name, budget }) =>
      `Last year's project “${name}” (${money(budget)}) is not in this year's plan.`,
    "project-renamed": ({ was, name }) => `The project “${was}” is now called “${name}”.`,
    "project-budget-changed": ({ name, was, budget, percent }) => {
      if (!was || !budget) return `“${name}” changed from ${money(was)} to ${money(budget)}.`;
      const turn = budget > was ? "rose" : "fell";
      const share = percent === undefined ? "" : `, by ${formatNumber(Math.abs(percent))}%`;
      return `The budget of “${name}” ${turn} from ${formatBaht(was)} to ${formatBaht(budget)} baht${share}.`;
    },
    "years-out-of-order": ({ last, current }) =>
      last === current
        ? `Both plans are of B.E. ${current}; check that the right files were chosen.`
        : `The plan taken for last year's is of B.E. ${last}, this year's of B.E. ${current}; check that the right files were chosen.`,
  },
  lastYear: (year) => (year === undefined ? "Last year" : String(year)),
  currentYear: (year) => (year === undefined ? "This year" : String(year)),
  indicators: "Indicators",
  projects: "Projects and activities, all parts of the plan",
  name: "Name",
  change: "Change",
  kinds: {
    "kr-added": "added",
    "kr-dropped": "dropped",
    "kr-renamed": "renamed",
    "kr-code-changed": "code changed",
    "target-raised": "target harder",
    "target-lowered": "target easier",
    "target-kind-changed": "target's unit changed",
    "target-reworded": "target reworded",
    "target-added": "target added",
    "target-removed": "target removed",
    "weight-changed": "weight changed",
    "project-added": "added",
    "project-dropped": "dropped",
    "project-renamed": "renamed",
    "project-budget-changed": "budget changed",
    "years-out-of-order": "order of years",
  },
  unchanged: (rows) => `${rows} unchanged`,
  noChanges: "No changes.",
  none: "-",
};

function coded(code: string | undefined): string {
  return code === undefined ? "" : ` ${code}`;
}

function money(budget: Satang | undefined): string {
  if (budget === 0) return "no budget used";
  return budget === undefined ? "no budget stated" : `budget ${formatBaht(budget)} baht`;
}
