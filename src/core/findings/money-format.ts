/** The number format for cells that hold these numbers: thousands separated, as many decimals as they need. */
export function moneyFormat(numbers: readonly number[]): string {
  const decimals = Math.max(...numbers.map((number) => String(number).split(".")[1]?.length ?? 0), 0);
  return decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(Math.max(decimals, 2))}`;
}
