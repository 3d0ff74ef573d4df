/** The Buddhist fiscal year of a day: it begins on 1 October of the year before. */
export function fiscalYearOf(date: Date): number {
  const isNext = date.getMonth() >= 9;
  return date.getFullYear() + 543 + (isNext ? 1 : 0);
}
