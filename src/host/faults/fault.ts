import type { TransportError } from "../protocol/messages";

/** What may go wrong with one Rich API request. */
export type Fault =
  /** The transport refuses it; nothing of it runs. */
  | { readonly kind: "refuse"; readonly error: TransportError }
  /** The batch breaks at an action (zero-based); those before it stay done. */
  | { readonly kind: "break"; readonly action: number; readonly code: string }
  /** Answered late. */
  | { readonly kind: "delay"; readonly milliseconds: number }
  /** The request arrives, or not, and no answer ever comes. */
  | { readonly kind: "lose"; readonly runs: boolean }
  /** Something happens just before it runs: a user types into a cell. */
  | { readonly kind: "before"; readonly act: () => void };
