import { th } from "../core/messages/th";

/** Date and time as they stand in the log: 23 พ.ย. 2569 09:05. */
export function loggedTime(date: Date): string {
  const day = th.review.day({
    day: date.getDate(),
    month: date.getMonth() + 1,
    year: date.getFullYear(),
  });
  const [hours, minutes] = [date.getHours(), date.getMinutes()].map((part) => String(part).padStart(2, "0"));
  return `${day} ${hours}:${minutes}`;
}
