import type { PageWords } from "../words/page-words";
import { element } from "./element";

/** Whether the user gives up the unsaved changes. */
export function askUnsaved({ unsaved: words }: PageWords): Promise<boolean> {
  const stay = element("button", { value: "stay", className: "plain-button" }, words.stay);
  const leave = element("button", { value: "leave", className: "plain-button warning" }, words.leave);
  const form = element("form", { method: "dialog" }, element("p", {}, words.question), leave, stay);
  const dialog = element("dialog", { className: "question" }, form);
  document.body.append(dialog);
  dialog.showModal();
  stay.focus();
  return new Promise((resolve) =>
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(dialog.returnValue === "leave");
    }),
  );
}
