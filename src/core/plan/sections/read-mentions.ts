import type { CellRef } from "../../grid/cell-ref";
import { keyOfLine } from "../../text/key-of-line";
import { nameKey } from "../../text/name-key";
import type { ProjectMention } from "../plan";
import { readProjectMentions, type MentionText } from "../cells/read-project-mentions";
import { rawText, reading } from "../tables/cell-text";
import type { RawRow, RawTable } from "../tables/raw-table";
import { pieces } from "../tables/table-cells";

const STARTS_ANEW = /^\s*(?:[-–•]\s|<ul|<li|\d+[.)]\s|โครงการ|กิจกรรม)/;
const NONE: readonly ProjectMention[] = [];

/** The projects named in a KR's project cell; a name cut by a page's end is joined with its rest. */
export function readMentions(table: RawTable, raw: RawRow): readonly ProjectMention[] {
  let mentions = NONE;
  for (const { at, value } of pieces(table, raw, "project")) {
    const cellText = rawText(value);
    const found = readProjectMentions(cellText).map((text) => asMention(text, at, cellText));
    mentions = mentions.length === 0 ? found : joinMentions(mentions, found, STARTS_ANEW.test(cellText));
  }
  return mentions;
}

function asMention(text: MentionText, at: CellRef, cellText: string): ProjectMention {
  const { name, budgetText, budget, repeated, endsAt } = text;
  return {
    name,
    key: keyOfLine(name),
    at,
    budget: budgetText === undefined ? undefined : reading(at, budgetText, budget),
    repeated,
    end: { at, cellText, offset: endsAt },
  };
}

function joinMentions(
  mentions: readonly ProjectMention[],
  found: readonly ProjectMention[],
  startsAnew: boolean,
): readonly ProjectMention[] {
  const cut = mentions.at(-1);
  const [rest, ...others] = found;
  if (startsAnew || !cut || !rest) return [...mentions, ...found];
  const name = `${cut.name} ${rest.name}`;
  const joined = {
    name,
    key: nameKey(name),
    at: cut.at,
    budget: rest.budget ?? cut.budget,
    repeated: rest.repeated || cut.repeated,
    end: rest.end,
  };
  return [...mentions.slice(0, -1), joined, ...others];
}
