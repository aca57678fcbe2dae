export function PassPage({ numero }: { readonly numero: string }) {
  return <h1>{numero}</h1>;
}
