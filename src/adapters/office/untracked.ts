/**
 * The same object, not kept by Excel beyond this request: keeping it costs a request of its own when
 * `Excel.run` ends.
 */
export function untracked<T extends { untrack(): T }>(object: T): T {
  return object.untrack();
}
