import { Link } from "@fluentui/react-components";
import type { MouseEvent } from "react";
import type { ViewProps } from "../view-props";

interface HelpLinkProps extends Pick<ViewProps, "actions"> {
  readonly address: string;
  readonly children: string;
}

/** A page of help, in a window of its own: Excel has to open it, since a link would not leave its frame everywhere. */
export function HelpLink({ address, actions, children }: HelpLinkProps) {
  const onClick = (event: MouseEvent): void => {
    event.preventDefault();
    actions.openPage(address);
  };
  return (
    <Link href={address} target="_blank" rel="noopener" onClick={onClick}>
      {children}
    </Link>
  );
}
