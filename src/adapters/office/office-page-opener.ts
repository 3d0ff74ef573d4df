import type { PageOpener } from "../../port/page-opener";

/** Excel on a computer hands pages to the user's browser; Excel on the web is in one already. */
export const officePageOpener: PageOpener = {
  open(address) {
    const url = new URL(address, document.baseURI).href;
    const { requirements, ui } = Office.context;
    if (requirements.isSetSupported("OpenBrowserWindowApi", "1.1")) ui.openBrowserWindow(url);
    else window.open(url, "_blank", "noopener");
  },
};
