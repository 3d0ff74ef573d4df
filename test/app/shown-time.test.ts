import fc from "fast-check";
import { loggedTime } from "../../src/app/logged-time";
import { shownTime } from "../../src/app/shown-time";
import { review as en } from "../../src/core/messages/en/review";
import { review as th } from "../../src/core/messages/th/review";

test("shows a logged time in the language's form, with the Buddhist year", () => {
  expect(shownTime("3 พ.ย. 2569 09.05 น.", en)).toBe("3 Nov 2569 B.E. 09:05");
});

test("reads what earlier logs have", () => {
  expect(shownTime("3 พ.ย. 2569 09:05", th)).toBe("3 พ.ย. 2569 09.05 น.");
});

test("leaves a time alone that was written otherwise", () => {
  expect(shownTime("เมื่อวาน", en)).toBe("เมื่อวาน");
  expect(shownTime("3 นว. 2569 09:05", en)).toBe("3 นว. 2569 09:05");
});

test("gives every time back in Thai as it was logged", () => {
  const times = fc.date({
    min: new Date(2000, 0, 1),
    max: new Date(2100, 0, 1),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(times, (date) => {
      expect(shownTime(loggedTime(date), th)).toBe(loggedTime(date));
    }),
  );
});
