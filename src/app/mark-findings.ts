import type { Finding, Severity } from "../core/findings/finding";
import { a1 } from "../core/grid/cell-ref";
import type { Mark, Marks } from "../port/marks";

const WEIGHT: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/** Marks the findings' cells, each as its most severe finding, and gives the number of cells marked. */
export async function markFindings(marks: Marks, findings: readonly Finding[]): Promise<number> {
  const byCell = new Map<string, Mark>();
  for (const { at, severity } of findings) {
    const key = a1(at);
    const other = byCell.get(key);
    if (!other || WEIGHT[severity] > WEIGHT[other.severity]) byCell.set(key, { at, severity });
  }
  await marks.mark([...byCell.values()]);
  return byCell.size;
}
