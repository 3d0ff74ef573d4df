import { formatNumber } from "../messages/format-number";
import type { ReportWords } from "../messages/report-words";
import type { Points } from "../scorecard/scorecard";

/** "68.88", or "62.50 to 92.50" while scores are missing. */
export function pointsText({ value, min, max }: Points, { scores }: ReportWords): string {
  const shown = (points: number) => formatNumber(points, { fixed: true });
  return value === null ? scores.between(shown(min), shown(max)) : shown(value);
}
