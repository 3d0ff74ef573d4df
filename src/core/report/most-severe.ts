import type { Severity } from "../findings/finding";
import type { PartFindings } from "./report-input";

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** The `most` findings that weigh most, in the parts and the order in which they stand. */
export function mostSevere(parts: readonly PartFindings[], most: number): readonly PartFindings[] {
  const all = parts.flatMap(({ findings }) => findings);
  const ranked = SEVERITIES.flatMap((severity) => all.filter((finding) => finding.severity === severity));
  const told = new Set(ranked.slice(0, most));
  return parts
    .map(({ part, findings }) => ({ part, findings: findings.filter((finding) => told.has(finding)) }))
    .filter(({ findings }) => findings.length > 0);
}
