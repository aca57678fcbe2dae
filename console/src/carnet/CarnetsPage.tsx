export function CarnetsPage() {
  return <h1>CarnetsPage</h1>;
}
