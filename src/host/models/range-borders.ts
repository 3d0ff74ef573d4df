import { apiNotFound, invalidArgument } from "../rich-api/host-error";
import type { HostObject } from "../rich-api/host-object";
import { SIDES, type Side } from "../workbook/cell-look";
import { refuseLocked } from "./refuse-locked";
import type { Place, Session } from "./session";

/** `format.borders`: thin black lines or none; other lines are not modelled. */
export function rangeBorders(session: Session, place: Place): HostObject {
  return {
    type: "RangeBorderCollection",
    index: (key) => {
      const side = SIDES.find((one) => one === key);
      if (!side) throw invalidArgument();
      return border(session, place, side);
    },
  };
}

function border(session: Session, place: Place, side: Side): HostObject {
  const { sheet, area } = place;
  return {
    type: "RangeBorder",
    identity: () => ({ Id: side }),
    get: {
      SideIndex: () => side,
      Style: () => (sheet.hasBorder(area.top, area.left, side) ? "Continuous" : "None"),
    },
    set: {
      Style: (style) => {
        if (style !== "Continuous") throw apiNotFound(`RangeBorder.style ${JSON.stringify(style)}`);
        refuseLocked(session, place);
        sheet.drawBorder(area, side);
      },
    },
  };
}
