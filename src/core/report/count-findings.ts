import type { Severity } from "../findings/finding";
import type { PartFindings } from "./report-input";

export function countFindings(parts: readonly PartFindings[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { findings } of parts) for (const { severity } of findings) counts[severity]++;
  return counts;
}
