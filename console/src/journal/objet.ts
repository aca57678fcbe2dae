const PAGES: Readonly<Record<string, string>> = {
  lieu: '/lieux-labellises',
  import: '/imports',
  cohorte: '/cohortes',
};

/** The page of what a line is about, when it has one: `lieu:<id>` is `/lieux-labellises/<id>`. */
export function lienDeLObjet(objet: string): string | null {
  const [, genre = '', id] = /^(\w+):([0-9a-f-]{36})$/u.exec(objet) ?? [];
  const page = Object.hasOwn(PAGES, genre) ? PAGES[genre] : undefined;
  return page && id ? `${page}/${id}` : null;
}

/** An object without a page: `lot:4` reads « lot 4 », an identifier is cut to what tells it from its neighbours. */
export const objetEnBref = (objet: string): string =>
  objet.replace(/^(\w+):[0-9a-f]{8}-[0-9a-f-]{21}([0-9a-f]{6})$/u, '$1 …$2').replace(':', ' ');
