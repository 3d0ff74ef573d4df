import type { Reading } from "../grid/reading";
import { rawText, reading } from "./tables/cell-text";
import type { RawRow, RawTable } from "./tables/raw-table";
import { pieces } from "./tables/table-cells";
import type { Budget } from "./budget";
import type { ProjectMention } from "./plan";
import { readBudgetCell } from "./read-budget";
import { readProjectMentions } from "./read-project-mentions";

const STARTS_ANEW = /^\s*(?:[-–•]\s|<ul|<li|\d+[.)]\s|โครงการ|กิจกรรม)/;

/** The projects named in a KR's project cell; a name cut by a page's end is joined with its rest. */
export function readMentions(table: RawTable, raw: RawRow): readonly ProjectMention[] {
  const mentions: ProjectMention[] = [];
  for (const { at, value } of pieces(table, raw, "project")) {
    const cellText = rawText(value);
    readProjectMentions(cellText).forEach(({ name, budgetText, repeated, endsAt }, i) => {
      const budget: Reading<Budget> | undefined =
        budgetText === undefined ? undefined : reading(at, budgetText, readBudgetCell(budgetText, 1).budget);
      const end = { at, cellText, offset: endsAt };
      const cut = i === 0 && !STARTS_ANEW.test(cellText) ? mentions.at(-1) : undefined;
      if (!cut) return void mentions.push({ name, at, budget, repeated, end });
      mentions[mentions.length - 1] = {
        name: `${cut.name} ${name}`,
        at: cut.at,
        budget: budget ?? cut.budget,
        repeated: repeated || cut.repeated,
        end,
      };
    });
  }
  return mentions;
}
