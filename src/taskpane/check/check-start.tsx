import { TaskStart } from "../shell/task-start";
import type { ViewProps } from "../view-props";

export function CheckStart({ state, actions, words, isBusy }: ViewProps) {
  const isDone = state.review?.head !== undefined;
  return (
    <TaskStart
      intro={isDone || state.head === "no-plan" ? undefined : words.check.intro}
      label={isDone ? words.check.again : words.check.run}
      isPrimary={!isDone}
      isBusy={isBusy}
      onStart={actions.check}
    />
  );
}
