import { createReadStream } from 'node:fs';
import { FichierRefuse, type Sonde } from '../echange/echange.module.ts';

/** A line of the file: its number, as a text editor counts, and its two cells. */
export type Lecteur = (ligne: number, commande: string, numero: string) => void;

export interface Suivi {
  /** After each block read: what waits may be written. */
  readonly pause: () => Promise<void>;
  readonly progression: (lus: number, total: number) => void;
}

/**
 * Reads the operator's file by blocks: a general CSV reader costs more than all that the register does with a line.
 * Cells hold neither separators nor line breaks, so that quotes only have to be taken off.
 */
export async function lireFichierDePass(
  sonde: Sonde,
  lecteur: Lecteur,
  { pause, progression }: Suivi,
): Promise<void> {
  const source = createReadStream(sonde.chemin, { start: sonde.bom ? 3 : 0, highWaterMark: 262_144 });
  const decodeur = new TextDecoder(sonde.encodage);
  let colonnes: Colonnes | null = null;
  let reste = '';
  let ligne = 0;
  const lire = (texte: string): void => {
    ligne++;
    const nu = texte.trim();
    if (nu === '') return;
    if (colonnes === null) colonnes = reconnaitre(nu.split(sonde.separateur), sonde);
    else lecteur(ligne, ...couper(nu, sonde.separateur, colonnes));
  };
  for await (const bloc of source) {
    const texte = reste + decodeur.decode(bloc, { stream: true });
    let debut = 0;
    for (let fin = texte.indexOf('\n'); fin !== -1; fin = texte.indexOf('\n', debut)) {
      lire(texte.slice(debut, fin));
      debut = fin + 1;
    }
    reste = texte.slice(debut);
    await pause();
    progression(source.bytesRead, sonde.octets);
  }
  if (reste !== '') lire(reste);
}

interface Colonnes {
  readonly commande: number;
  readonly numero: number;
}

function reconnaitre(cellules: readonly string[], { fichier, separateur }: Sonde): Colonnes {
  const noms = cellules.map((texte) => cellule(texte).toLowerCase().replace('é', 'e'));
  const [commande, numero] = [noms.indexOf('commande'), noms.indexOf('numero')];
  if (commande !== -1 && numero !== -1) return { commande, numero };
  throw new FichierRefuse(
    `« ${fichier} » : les colonnes « commande » et « numero » sont attendues en première ligne, elle contient « ${cellules.join(separateur).slice(0, 200)} ».`,
  );
}

function couper(ligne: string, separateur: string, { commande, numero }: Colonnes): [string, string] {
  const coupe = ligne.indexOf(separateur);
  // The usual file: two columns, in order.
  if (commande === 0 && numero === 1 && !ligne.includes(separateur, coupe + 1))
    return [cellule(ligne.slice(0, Math.max(coupe, 0))), cellule(ligne.slice(coupe + 1))];
  const cellules = ligne.split(separateur);
  return [cellule(cellules[commande]), cellule(cellules[numero])];
}

const cellule = (texte = ''): string => {
  const nu = texte.trim();
  return nu.length > 1 && nu.startsWith('"') && nu.endsWith('"') ? nu.slice(1, -1).trim() : nu;
};
