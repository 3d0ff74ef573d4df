/** The number format for cells that hold these numbers: thousands separated, as many decimals as they need. */
export function moneyFormat(numbers: readonly number[]): string {
  const decimals = numbers.reduce((most, number) => Math.max(most, decimalsOf(number)), 0);
  return decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(Math.max(decimals, 2))}`;
}

function decimalsOf(number: number): number {
  return String(number).split(".")[1]?.length ?? 0;
}
