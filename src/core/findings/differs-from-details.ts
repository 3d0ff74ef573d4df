import type { ProjectRow } from "../plan/projects";
import type { SummedProject } from "./summed-projects";

/**
 * The detail row that a summary row contradicts in a column, order aside. A summary may repeat one of several detail
 * rows or all of them together; nothing said contradicts nothing.
 */
export function differsFromDetails(
  { summary, details }: SummedProject,
  column: "unit" | "policy",
  read: (row: ProjectRow) => readonly string[],
): ProjectRow | undefined {
  const text = summary.row[column].text;
  if (text === "" || details.some(({ row }) => row[column].text === text)) return undefined;
  const here = new Set(read(summary.row));
  const said = details
    .map(({ row }) => ({ row, words: new Set(read(row)) }))
    .filter(({ words }) => words.size > 0);
  if (here.size === 0) return undefined;
  const together = new Set(said.flatMap(({ words }) => [...words]));
  const agrees = [...said.map(({ words }) => words), together].some((words) => areEqual(words, here));
  return agrees ? undefined : said[0]?.row;
}

function areEqual(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const agree = (word: string, words: ReadonlySet<string>) =>
    words.has(word) || [...words].some((another) => isShortOf(word, another) || isShortOf(another, word));
  return (
    one.size === other.size &&
    [...one].every((word) => agree(word, other)) &&
    [...other].every((word) => agree(word, one))
  );
}

/** ฝ่ายรักษาฯ may be short for ฝ่ายรักษาความสะอาดและสวนสาธารณะ, or for ฝ่ายรักษาความสะอาดฯ. */
function isShortOf(short: string, word: string): boolean {
  return short.endsWith("ฯ") && word.startsWith(short.slice(0, -1));
}
