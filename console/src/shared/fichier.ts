/** Hands a file to the browser, which asks where to keep it. */
export function enregistrer(contenu: Blob, nom: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(contenu);
  link.download = nom;
  link.click();
  URL.revokeObjectURL(link.href);
}
