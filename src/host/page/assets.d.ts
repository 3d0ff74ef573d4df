declare module "*.svg" {
  /** The address it is served from. */
  const address: string;
  export default address;
}
declare module "*.css";

declare module "*.xlsx" {
  const address: string;
  export default address;
}
