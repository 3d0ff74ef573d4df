import type { Finding } from "../core/findings/finding";
import { a1 } from "../core/grid/cell-ref";

/** A name for each finding that is unique among them; in the next review the same finding has the same name. */
export function nameFindings(findings: readonly Finding[]): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map(({ code, at }) => {
    const name = `${code} ${a1(at)}`;
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name} ${times}`;
  });
}
