import { TaskStart } from "../shell/task-start";
import type { ViewProps } from "../view-props";

export function ScoresStart({ state, actions, words, isBusy }: ViewProps) {
  const isDone = state.scores?.head !== undefined;
  return (
    <TaskStart
      intro={isDone || state.head === "no-plan" ? undefined : words.scores.intro}
      label={isDone ? words.scores.again : words.scores.run}
      isPrimary={!isDone && state.head !== "no-plan"}
      isBusy={isBusy}
      onStart={actions.score}
    />
  );
}
