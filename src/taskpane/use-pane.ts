import { useEffect, useMemo, useReducer, useRef } from "react";
import { nextPaneState } from "../app/next-pane-state";
import { firstPaneState, type PaneState } from "../app/pane-state";
import type { Language } from "../core/messages/locale";
import { paneActions, type PaneActions } from "./actions/pane-actions";
import type { PanePorts } from "./pane-ports";

/** The pane's state, and all that can be asked of it. */
export function usePane(ports: PanePorts, language: Language): readonly [PaneState, PaneActions] {
  const [state, dispatch] = useReducer(nextPaneState, undefined, () =>
    firstPaneState({ language, isAutoCheckOn: ports.preferences.isAutoCheckOn() }),
  );
  const latest = useRef(state);
  useEffect(() => {
    latest.current = state;
  });
  const actions = useMemo(() => paneActions(ports, () => latest.current, dispatch), [ports]);
  useEffect(() => {
    const stop = ports.ribbon.listen((command) => {
      if (command === "validatePlan") actions.check();
      else actions.score();
    });
    actions.open();
    return () => {
      stop();
      actions.close();
    };
  }, [ports, actions]);
  return [state, actions];
}
