/** A cell's address as a small tag: G6. */
export function CellTag({ place }: { readonly place: string }) {
  return <span className="cell-tag">{place}</span>;
}
