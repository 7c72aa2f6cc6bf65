/** The preview's script, bundled, as text. Made by `bundle.mjs`. */
declare module "rogatory:preview-script" {
  const script: string;
  export default script;
}
