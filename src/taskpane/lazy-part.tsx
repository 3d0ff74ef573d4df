import { lazy, Suspense, useState, type ComponentType } from "react";
import { load } from "./load";

/** A part of the pane that is loaded when it is shown; where it did not load, anew when it is shown again. */
export function lazyPart<Props extends object>(
  part: () => Promise<{ readonly default: ComponentType<Props> }>,
): ComponentType<Props> {
  // React keeps for good what became of a lazy component.
  const make = (): ComponentType<Props> =>
    lazy(() =>
      load(part).catch((error: unknown) => {
        next = make();
        throw error;
      }),
    ) as ComponentType<Props>;
  let next = make();
  return function LazyPart(props) {
    // In front of the boundary it would be forgotten while the part loads.
    const [Part] = useState(() => next);
    return (
      <Suspense>
        <Part {...props} />
      </Suspense>
    );
  };
}
