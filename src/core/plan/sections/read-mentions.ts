import type { CellRef } from "../../grid/cell-ref";
import type { ProjectMention } from "../key-results";
import { readProjectMentions } from "../cells/read-project-mentions";
import { rawText } from "../tables/cell-text";
import type { RawRow, RawTable } from "../tables/raw-table";
import { pieces } from "../tables/table-cells";
import { FoundMention } from "./found-mention";
import { JoinedMention } from "./joined-mention";

const STARTS_ANEW = /^\s*(?:[-–•]\s|<ul|<li|\d+[.)]\s|โครงการ|กิจกรรม)/;
const NONE: readonly ProjectMention[] = [];

/** The projects named in a KR's project cell; a name cut by a page's end is joined with its rest. */
export function readMentions(table: RawTable, raw: RawRow): readonly ProjectMention[] {
  let mentions = NONE;
  for (const { at, value } of pieces(table, raw, "project")) {
    const cellText = rawText(value);
    const found = mentionsIn(cellText, at);
    mentions = mentions.length === 0 ? found : joinMentions(mentions, found, STARTS_ANEW.test(cellText));
  }
  return mentions;
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
