/** The preview's script, bundled, as text. Made by `bundle.mjs`. */
declare module "rogatory:preview-script" {
  const script: string;
  export default script;
}

/** The script of the page of a table, likewise. */
declare module "rogatory:table-script" {
  const script: string;
  export default script;
}
