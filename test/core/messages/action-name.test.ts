import { actionName } from "../../../src/core/messages/action-name";
import { historyLocales } from "../../../src/core/messages/history-locales";
import {
  loggedActions,
  restoredAction,
  undoneAction,
  type NamedAction,
} from "../../../src/core/messages/th/logged-actions";

const { th, en } = historyLocales;
const names = (Object.keys(loggedActions) as NamedAction[]).map((action) => loggedActions[action]);
const all = [
  ...names,
  restoredAction({ action: 12 }),
  restoredAction({ to: 3 }),
  restoredAction({ to: 0 }),
  undoneAction(loggedActions.filling),
  undoneAction(restoredAction({ action: 2 })),
];

test.each(all)("says in Thai what the log says: %s", (name) => {
  expect(actionName(th, name)).toBe(name);
});

test.each(all)("says it in English, too: %s", (name) => {
  expect(actionName(en, name)).toMatch(/^[\x20-\x7e“”]+$/);
});

test("leaves a name alone that the add-in does not give", () => {
  expect(actionName(en, "แก้โดยผู้ใช้")).toBe("แก้โดยผู้ใช้");
});
