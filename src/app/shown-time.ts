import type { ReviewWords } from "../core/messages/review-words";
import { review as thai } from "../core/messages/th/review";

/** Earlier logs have 09:05 for 09.05 น. */
const LOGGED = /^(\d{1,2}) (\S+) (\d{4}) (\d{2})[.:](\d{2})(?: น\.)?$/;

/** A time of the log in the reader's language; one that was written otherwise stays as it is. */
export function shownTime(logged: string, words: Pick<ReviewWords, "day" | "time">): string {
  const [, day, month, year, hours, minutes] = LOGGED.exec(logged) ?? [];
  const date = { day: Number(day), month: 0, year: Number(year) - 543 };
  for (let nth = 1; nth <= 12; nth++) {
    const there = { ...date, month: nth };
    if (thai.day(there) === `${day} ${month} ${year}`)
      return `${words.day(there)} ${words.time(Number(hours), Number(minutes))}`;
  }
  return logged;
}
