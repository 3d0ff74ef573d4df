import type { CellRef } from "../../grid/cell-ref";
import type { ProjectMention } from "../key-results";
import { readProjectMentions } from "../cells/read-project-mentions";
import { rawText } from "../tables/cell-text";
import type { RawRow, RawTable } from "../tables/raw-table";
import { filledCells, hasColumn } from "../tables/table-cells";
import { BudgetedMention } from "./budgeted-mention";
import { FoundMention } from "./found-mention";
import { JoinedMention } from "./joined-mention";
import { readBudgetsBeside } from "./read-budgets-beside";

const STARTS_ANEW = /^\s*(?:[-–•]\s|<ul|<li|\d+[.)]\s|โครงการ|กิจกรรม)/;
const NONE: readonly ProjectMention[] = [];

/**
 * The projects named in a KR's project cell, and in the cells below it; a name cut by a page's end is joined with its
 * rest. Their budgets stand behind the names, or in a column of their own.
 */
export function readMentions(table: RawTable, raw: RawRow): readonly ProjectMention[] {
  const hasBudgets = hasColumn(table, "budget");
  let mentions = NONE;
  for (const { at, value } of filledCells(table, raw, "project")) {
    const cellText = rawText(value);
    const named = mentionsIn(cellText, at);
    const found = hasBudgets ? withBudgets(table, at, named) : named;
    const startsAnew =
      STARTS_ANEW.test(cellText) || (hasBudgets && haveBudgets(mentions) && haveBudgets(found));
    mentions = mentions.length === 0 ? found : joinMentions(mentions, found, startsAnew);
  }
  return mentions;
}

function withBudgets(
  table: RawTable,
  { row }: CellRef,
  mentions: readonly ProjectMention[],
): readonly ProjectMention[] {
  const budgets = readBudgetsBeside(table, row, mentions.length);
  return mentions.map((mention, place) => {
    const budget = budgets[place];
    return budget ? new BudgetedMention(mention, budget) : mention;
  });
}

/** The rest of a name that a page's end cuts has no budget of its own. */
function haveBudgets(mentions: readonly ProjectMention[]): boolean {
  return mentions.some(({ budget }) => budget !== undefined);
}

function mentionsIn(cellText: string, at: CellRef): readonly ProjectMention[] {
  const texts = readProjectMentions(cellText);
  // Made at its full size: a list that grows keeps room that most cells never need.
  const mentions = new Array<ProjectMention>(texts.length);
  for (let i = 0; i < texts.length; i++) {
    const text = texts[i];
    if (text) mentions[i] = new FoundMention(text, at, cellText);
  }
  return mentions;
}

function joinMentions(
  mentions: readonly ProjectMention[],
  found: readonly ProjectMention[],
  startsAnew: boolean,
): readonly ProjectMention[] {
  const cut = mentions.at(-1);
  const [rest, ...others] = found;
  if (startsAnew || !cut || !rest) return [...mentions, ...found];
  return [...mentions.slice(0, -1), new JoinedMention(cut, rest), ...others];
}
