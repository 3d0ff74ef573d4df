import { th } from "../core/messages/th";

/** Date and time as they stand in the log: 23 พ.ย. 2569 09.05 น. */
export function loggedTime(date: Date): string {
  const { day, time } = th.review;
  const on = day({ day: date.getDate(), month: date.getMonth() + 1, year: date.getFullYear() });
  return `${on} ${time(date.getHours(), date.getMinutes())}`;
}
