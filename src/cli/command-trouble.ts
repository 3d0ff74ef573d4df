import type { Trouble } from "../core/messages/trouble";

/** The command cannot be carried out. `about` is the file or folder it is about, as the user named it. */
export class CommandTrouble extends Error {
  constructor(
    readonly trouble: Trouble,
    readonly about?: string,
    options?: ErrorOptions,
  ) {
    super(trouble.code, options);
  }
}
