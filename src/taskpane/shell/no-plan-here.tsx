import { Link } from "@fluentui/react-components";
import type { ViewProps } from "../view-props";
import { Quiet } from "./quiet";

/** On a tab that needs a plan where there is none: that, and the way to what can be done. */
export default function NoPlanHere({ actions, words }: Pick<ViewProps, "actions" | "words">) {
  return (
    <Quiet>
      {words.noPlan}{" "}
      <Link as="button" onClick={() => actions.chooseTab("check")}>
        {words.howToStart}
      </Link>
    </Quiet>
  );
}
