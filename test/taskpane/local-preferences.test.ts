import { localPreferences } from "../../src/taskpane/local-preferences";

function aStorage(): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, text: string) => void kept.set(name, text),
  } as Storage;
}

test("checks by itself until the user says otherwise, and remembers that", () => {
  const storage = aStorage();
  expect(localPreferences(() => storage).isAutoCheckOn()).toBe(true);
  localPreferences(() => storage).keepAutoCheck(false);
  expect(localPreferences(() => storage).isAutoCheckOn()).toBe(false);
  localPreferences(() => storage).keepAutoCheck(true);
  expect(localPreferences(() => storage).isAutoCheckOn()).toBe(true);
});

test("goes on where the browser keeps nothing", () => {
  const preferences = localPreferences(() => {
    throw new Error("denied");
  });
  preferences.keepAutoCheck(false);
  expect(preferences.isAutoCheckOn()).toBe(true);
});
