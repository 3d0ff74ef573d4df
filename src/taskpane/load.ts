/** A part of the add-in did not arrive: the network is gone, or a newer version has replaced it. */
export class NotLoadedError extends Error {}

/** Loads a part that the first screen does without. */
export async function load<Part>(part: () => Promise<Part>): Promise<Part> {
  try {
    return await part();
  } catch (error) {
    throw new NotLoadedError("A part of the add-in did not load", { cause: error });
  }
}
