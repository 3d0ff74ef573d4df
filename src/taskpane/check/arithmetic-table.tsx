import { makeStyles, tokens } from "@fluentui/react-components";
import type { AmountUnit, Arithmetic } from "../../app/arithmetic-of";
import { formatBaht } from "../../core/messages/format-baht";
import { formatNumber } from "../../core/messages/format-number";
import type { Locale } from "../../core/messages/locale";

const useStyles = makeStyles({
  table: { borderSpacing: 0, alignSelf: "stretch", fontVariantNumeric: "tabular-nums" },
  label: { padding: 0, textAlign: "start", fontWeight: tokens.fontWeightRegular },
  amount: { padding: 0, textAlign: "end", whiteSpace: "nowrap" },
  unit: {
    width: 0,
    padding: `0 0 0 ${tokens.spacingHorizontalS}`,
    color: tokens.colorNeutralForeground3,
    whiteSpace: "nowrap",
  },
  difference: {
    "& > *": { borderTop: `1px solid ${tokens.colorNeutralStroke1}`, fontWeight: tokens.fontWeightSemibold },
  },
});

interface ArithmeticTableProps {
  readonly arithmetic: Arithmetic;
  readonly locale: Locale;
}

/** Two amounts and their difference, written as a sum. */
export function ArithmeticTable({ arithmetic, locale: { review } }: ArithmeticTableProps) {
  const styles = useStyles();
  const { unit, first, second, difference } = arithmetic;
  const row = (label: keyof typeof review.amounts, amount: number, sign: string, className?: string) => (
    <tr className={className}>
      <th scope="row" className={styles.label}>
        {review.amounts[label]}
      </th>
      <td className={styles.amount}>
        {sign}
        {amountText(unit, amount)}
      </td>
      <td className={styles.unit}>{review.units[unit]}</td>
    </tr>
  );
  return (
    <table aria-label={review.arithmetic} className={styles.table}>
      <tbody>
        {row(first.label, first.amount, "")}
        {row(second.label, second.amount, "− ")}
        {row("difference", difference, "= ", styles.difference)}
      </tbody>
    </table>
  );
}

function amountText(unit: AmountUnit, amount: number): string {
  if (unit === "baht") return formatBaht(amount);
  return formatNumber(amount);
}
