import { joinRibbon } from "../../src/commands/commands";

/** As much of Office as the ribbon needs; returns what happened, and how to click. */
function anOffice(hasSharedRuntime: boolean) {
  const handlers = new Map<string, (event: { completed: () => void }) => void>();
  const happened: string[] = [];
  const office = {
    actions: {
      associate: (name: string, handler: (event: { completed: () => void }) => void) =>
        handlers.set(name, handler),
    },
    addin: { showAsTaskpane: async () => void happened.push("shown") },
    context: { requirements: { isSetSupported: () => hasSharedRuntime } },
  };
  Object.assign(globalThis, { Office: office });
  const click = (name: string) =>
    new Promise<void>((completed) =>
      handlers.get(name)?.({ completed: () => completed(void happened.push("completed")) }),
    );
  return { happened, click, names: () => [...handlers.keys()] };
}

test("starts the command, brings the pane to the front, then lets the button go", async () => {
  const { happened, click, names } = anOffice(true);
  joinRibbon((command) => happened.push(command));
  expect(names()).toEqual(["validatePlan", "computeScores"]);
  await click("validatePlan");
  await click("computeScores");
  expect(happened).toEqual(["validatePlan", "shown", "completed", "computeScores", "shown", "completed"]);
});

test("leaves the pane where it is in a host that cannot show it", async () => {
  const { happened, click } = anOffice(false);
  joinRibbon((command) => happened.push(command));
  await click("validatePlan");
  expect(happened).toEqual(["validatePlan", "completed"]);
});
