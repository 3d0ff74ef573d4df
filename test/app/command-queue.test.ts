import { commandQueue } from "../../src/app/command-queue";

test("keeps commands for a pane that does not stand yet, and hands on later ones at once", () => {
  const queue = commandQueue();
  const heard: string[] = [];
  queue.push("validatePlan");
  const stop = queue.listen((command) => heard.push(command));
  queue.push("computeScores");
  expect(heard).toEqual(["validatePlan", "computeScores"]);
  stop();
  queue.push("validatePlan");
  expect(heard).toHaveLength(2);
  queue.listen((command) => heard.push(`again ${command}`));
  expect(heard).toEqual(["validatePlan", "computeScores", "again validatePlan"]);
});
