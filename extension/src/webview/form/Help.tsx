/** A sentence of the model: what stands between backticks is set as it is to be written. */
export function Help({ text }: { readonly text: string }) {
  return <>{text.split("`").map((part, index) => (index % 2 === 1 ? <code key={index}>{part}</code> : part))}</>;
}
