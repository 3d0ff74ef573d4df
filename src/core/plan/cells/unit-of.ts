import { normalise } from "../../text/normalise";
import type { Target } from "../target";
import { kindOfName } from "./kind-of-name";

/** What a target counts: that of a bare number is in its indicator's name. */
export function unitOf({ kind }: Target, name: string): Target["kind"] {
  return kind === "number" ? (kindOfName(normalise(name)) ?? kind) : kind;
}
