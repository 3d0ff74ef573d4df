/**
 * Griffel makes empty <style> elements and fills them through the CSSOM, which a policy lets pass:
 * this is the hash of the empty text.
 */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/**
 * The task pane's Content-Security-Policy. Nothing leaves the workbook: there is nowhere to connect to.
 * The development server adds its own socket, for reloading.
 */
function contentSecurityPolicy({ isProduction }) {
  return [
    "default-src 'none'",
    `script-src 'self'${isProduction ? " https://appsforoffice.microsoft.com" : ""}`,
    `style-src 'self' ${EMPTY_STYLE}`,
    "font-src 'self'",
    "img-src 'self' data:",
    `connect-src ${isProduction ? "'none'" : "'self'"}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

module.exports = { contentSecurityPolicy };
