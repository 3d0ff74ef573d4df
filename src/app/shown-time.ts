import type { ReviewWords } from "../core/messages/review-words";
import { review as thai } from "../core/messages/th/review";

const LOGGED = /^(\d{1,2}) (\S+) (\d{4}) (\d{2}:\d{2})$/;

/** A time of the log in the reader's language; one that was written otherwise stays as it is. */
export function shownTime(logged: string, { day: show }: Pick<ReviewWords, "day">): string {
  const [, day, month, year, time] = LOGGED.exec(logged) ?? [];
  if (day === undefined || month === undefined || year === undefined || time === undefined) return logged;
  const date = { day: Number(day), month: 0, year: Number(year) - 543 };
  for (let nth = 1; nth <= 12; nth++) {
    const there = { ...date, month: nth };
    if (thai.day(there) === `${day} ${month} ${year}`) return `${show(there)} ${time}`;
  }
  return logged;
}
