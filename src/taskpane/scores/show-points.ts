import { formatNumber } from "../../core/messages/format-number";
import type { Locale } from "../../core/messages/locale";
import type { Points } from "../../core/scorecard/scorecard";

/** `96.08`, or `68.20 ถึง 96.08` while an actual is missing. */
export function showPoints({ value, min, max }: Points, locale: Locale): string {
  const show = (points: number) => formatNumber(points, { fixed: true });
  return value === null ? locale.cli.range(show(min), show(max)) : show(value);
}
