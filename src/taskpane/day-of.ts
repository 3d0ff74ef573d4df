import type { Day } from "../core/messages/review-words";

/** The day on this computer's calendar. */
export function dayOf(date: Date): Day {
  return { day: date.getDate(), month: date.getMonth() + 1, year: date.getFullYear() };
}
