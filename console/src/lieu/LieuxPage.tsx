export function LieuxPage() {
  return <h1>LieuxPage</h1>;
}
