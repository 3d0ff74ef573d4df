import { dirname, join, resolve } from "node:path";
import { ORIGIN, type Served } from "./serve-pages";

/** Commands of package.json run in the repository's own folder. */
export const ROOT = resolve(".");
export const HOST_PAGE = join(ROOT, "dist/test/host-page");
export const CERTIFICATE = join(ROOT, "dist/test/certificate");
export const ADD_IN = join(ROOT, "dist/test/add-in");

const OFFICE_JS = dirname(require.resolve("@microsoft/office-js/dist/office.js"));

/** What `npm start` serves. */
export const DEVELOPMENT: readonly Served[] = [
  [`${ORIGIN}/office-js/`, OFFICE_JS],
  [`${ORIGIN}/`, HOST_PAGE],
];

/** The add-in as it is shipped inside the embedded host; Microsoft's address answers with Microsoft's own file. */
export const SHIPPED: readonly Served[] = [
  ["https://appsforoffice.microsoft.com/lib/1/hosted/", OFFICE_JS],
  [`${ORIGIN}/`, ADD_IN],
  [`${ORIGIN}/`, HOST_PAGE],
];
