/**
 * Which of those that seem to be missing stand in rows without names. `isSame` knows it or not, undefined where nothing
 * speaks for or against it: such rows explain all that they may be, or none where these are more than the rows.
 */
export function explainedBy<T, Row>(
  nameless: readonly Row[],
  missing: readonly T[],
  isSame: (row: Row, one: T) => boolean | undefined,
): ReadonlySet<T> {
  const left = new Set(nameless);
  const explained = new Set<T>();
  for (const one of left.size > 0 ? missing : []) {
    for (const row of left) {
      if (!isSame(row, one)) continue;
      left.delete(row);
      explained.add(one);
      break;
    }
  }
  const mayBe = (row: Row, one: T): boolean => !explained.has(one) && isSame(row, one) === undefined;
  const possible = missing.filter((one) => [...left].some((row) => mayBe(row, one)));
  const rows = [...left].filter((row) => missing.some((one) => mayBe(row, one)));
  return possible.length <= rows.length ? new Set([...explained, ...possible]) : explained;
}
