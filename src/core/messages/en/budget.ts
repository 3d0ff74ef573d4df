import type { BudgetFacts } from "../../findings/facts/budget";
import { formatBaht } from "../format-baht";
import type { Sentences } from "../sentences";

const money = (satang: number): string => (satang === 0 ? "no budget" : `${formatBaht(satang)} baht`);
const baht = (satang: number): string => `${formatBaht(satang)} baht`;
const ofProject = (project: string | undefined): string => (project === undefined ? "" : ` of “${project}”`);
const projects = (count: number): string => (count === 1 ? "1 project" : `${count} projects`);

export const budget: Sentences<BudgetFacts> = {
  "budget-total-differs": ({ stated, summed, isOfPart }) =>
    stated === undefined
      ? `The total states no amount, but the rows add up to ${baht(summed)}.`
      : `The ${isOfPart ? "subtotal" : "total"} says ${baht(stated)}, but the rows add up to ${baht(summed)}: ${baht(Math.abs(stated - summed))} apart.`,
  "budget-sum-range-incomplete": ({ formula, missing }) =>
    `${formula} leaves out rows of its own table, ${baht(missing)} in all.`,
  "budget-total-typed": ({ stated }) => `The total of ${baht(stated)} is typed and will not follow its rows.`,
  "budget-unreadable": ({ project, text, scale }) =>
    scale !== undefined
      ? `The budget${ofProject(project)} is too much for a column in ${scale === 1_000 ? "thousands" : "millions"} of baht: “${text}” was probably typed in baht.`
      : `The budget${ofProject(project)} cannot be read: “${text}”. Write one exact amount, such as 500,000.`,
  "budget-missing": ({ project, elsewhere, also }) => {
    if (elsewhere !== undefined)
      return `The budget of “${project}” is left blank, but elsewhere the plan says ${money(elsewhere)}.`;
    const others = also > 0 ? `, like ${also} more of the table,` : "";
    return `The budget of “${project}”${others} is left blank; where there is none, write “-”.`;
  },
  "budget-negative": ({ project, amount }) => `The budget${ofProject(project)} is negative: ${baht(amount)}.`,
  "budget-stored-as-text": ({ cells, summed }) => {
    const budgets = cells === 1 ? "1 budget is" : `${cells} budgets are`;
    return summed ? `${budgets} text, which the SUM skips.` : `${budgets} stored as text.`;
  },
  "budget-detail-differs": ({ project, here, elsewhere, alsoScaled }) => {
    const more = alsoScaled === 0 ? "" : `; other rows of the table differ by the same factor: ${alsoScaled}`;
    return `“${project}” has ${money(here)} here, but ${money(elsewhere)} elsewhere${more}.`;
  },
  "budget-parts-differ": ({ project, stated, summed, areRows }) =>
    `${project === undefined ? "The total" : `“${project}”`} has ${money(stated)} in all, but ${areRows ? "the rows that break it down" : "its parts"} add up to ${baht(summed)}.`,
  "budget-mention-differs": ({ project, mentioned, planned }) =>
    `The KR gives “${project}” ${money(mentioned)}, but the plan has ${money(planned)}.`,
  "closing-count-differs": ({ stated, counted }) =>
    `It says ${projects(stated)}, but the table has ${counted}.`,
  "closing-amount-differs": ({ stated, summed }) =>
    `The closing sentence says ${money(stated)}, but the table adds up to ${baht(summed)}.`,
  "closing-blank": ({ summed }) =>
    summed === 0
      ? "The closing sentence states no amount."
      : `The closing sentence states no amount; the table adds up to ${baht(summed)}.`,
  "routine-count-differs": ({ stated, counted }) =>
    `The total row says ${projects(stated)}, but the table has ${counted}.`,
  "project-repeat-unmarked": ({ project, amount }) =>
    `“${project}” (${baht(amount)}) was named before, but is not marked (โครงการซ้ำ).`,
  "project-repeat-unneeded": ({ project }) => `“${project}” is marked (โครงการซ้ำ), but was not named before.`,
  "project-unknown": ({ project, amount }) =>
    `“${project}”${amount === undefined ? "" : ` (${baht(amount)})`} is in no project table.`,
  "project-not-in-summary": ({ project }) => `“${project}” is missing from the summary.`,
  "project-duplicated": ({ project }) => `“${project}” is in the table twice without the mark (โครงการซ้ำ).`,
  "project-name-varies": ({ here, one, other }) =>
    `“${here}” is named differently elsewhere: ${difference(one, other)}.`,
  "project-unit-differs": ({ project, here, elsewhere }) =>
    `The summary gives “${project}” to “${here}”, the detail table to “${elsewhere}”.`,
  "policy-code-differs": ({ project, here, elsewhere }) =>
    `The summary gives “${project}” the policy code ${here}, the detail table ${elsewhere}.`,
  "policy-code-malformed": ({ text }) => `The policy code “${text}” is not three digits.`,
  "policy-code-style-varies": ({ withoutP, withP }) =>
    `Policy codes are written in two ways: ${withoutP} and ${withP}.`,
  "numbering-broken": ({ expected, found }) =>
    `The number should be ${expected}, but is ${found === undefined ? "left out" : found}.`,
};

function difference(one: string, other: string): string {
  if (one === "") return `“${other}” is missing`;
  return other === "" ? `“${one}” is extra` : `“${one}” here, “${other}” there`;
}
