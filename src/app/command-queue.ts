import type { RibbonCommand } from "./ribbon-command";

/** Commands on their way from the ribbon to the pane. */
export interface CommandQueue {
  readonly push: (command: RibbonCommand) => void;
  /** Hands every command to `carryOut`, those that came before the pane stood first. Returns how to stop. */
  readonly listen: (carryOut: (command: RibbonCommand) => void) => () => void;
}

export function commandQueue(): CommandQueue {
  let listener: ((command: RibbonCommand) => void) | undefined;
  let waiting: RibbonCommand[] = [];
  return {
    push: (command) => {
      if (listener) listener(command);
      else waiting.push(command);
    },
    listen: (carryOut) => {
      listener = carryOut;
      waiting.forEach(carryOut);
      waiting = [];
      return () => {
        listener = undefined;
      };
    },
  };
}
