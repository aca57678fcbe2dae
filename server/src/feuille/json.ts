import { champsDe } from './champs.ts';
import type { Cellule, Feuille, Ligne } from './feuille.ts';
import { type Provenance, provenanceEnDonnees } from './provenance.ts';
import { parTranches } from './tranches.ts';

/** An object that says where the rows come from, then the rows: each an object, its fields named by the codes. */
export async function* json(feuille: Feuille, provenance: Provenance): AsyncGenerator<string> {
  const champs = champsDe(feuille.colonnes);
  const objet = (ligne: readonly Cellule[]): string =>
    JSON.stringify(Object.fromEntries(champs.map(({ nom, rang, lire }) => [nom, lire(ligne[rang] ?? null)])));
  const entete = {
    ...provenanceEnDonnees(feuille, provenance),
    colonnes: feuille.colonnes.map(({ code, libelle, unite, definition }) => ({
      code,
      libelle,
      unite,
      definition,
    })),
  };
  yield `${JSON.stringify(entete).slice(0, -1)},\n"total":[${feuille.pied.map(objet).join(',')}],\n"lignes":[`;
  let nombre = 0;
  for await (const lot of parTranches(feuille.lots())) {
    const debut = nombre === 0 ? '\n' : ',\n';
    nombre += lot.length;
    if (lot.length > 0) yield debut + lot.map((ligne: Ligne) => objet(ligne)).join(',\n');
  }
  yield `\n],\n"nombreDeLignes":${nombre}}\n`;
}
