import type { ClientBase } from 'pg';
import { texteDe } from './calendrier.rules.ts';
import { annoncerParCollectivite, copier } from './ecriture.ts';
import { Hasard } from './hasard.ts';
import { identifiant } from './identifiant.ts';
import type { Monde } from './monde.ts';
import { operateurDe } from './operateurs.ts';

/** Quotes around the day: by rank of buyer, how many days ago, for how many pass; the last one was given up. */
const DEVIS = [
  { rang: 2, ilYA: 41, pass: 800, fin: 'Budget reporté à l’année suivante' },
  { rang: 7, ilYA: 12, pass: 1_200, fin: null },
  { rang: 11, ilYA: 5, pass: 3_000, fin: null },
  { rang: 19, ilYA: 1, pass: 500, fin: null },
] as const;

const VAGUE = 2020;
const TAILLE = 10;
const VALEUR_CENTIMES = 1000;
const VALIDITE = 365;
const TOLERANCE = 31;

/** Quotes that wait for a signature: they are no orders, and count in no figure. */
export async function ecrireDevis(client: ClientBase, { collectivites, jour }: Monde): Promise<void> {
  const lignes = DEVIS.flatMap(({ rang, ilYA, pass, fin }) => {
    const collectivite = collectivites[rang];
    return collectivite ? [{ collectivite, le: jour - ilYA, pass, fin }] : [];
  });
  const annee = texteDe(jour).slice(0, 4);
  const position = await annoncerParCollectivite(
    client,
    'pass',
    'devis.repris',
    jour,
    lignes.map(({ collectivite }) => collectivite),
  );
  const devis = lignes.map(({ collectivite, le, pass, fin }, i) => ({
    id: identifiant(new Hasard('devis', collectivite.code, i), le, i),
    numero: `D${annee}-${String(i + 1).padStart(3, '0')}`,
    collectivite,
    le,
    pass,
    fin,
  }));
  const operateur = operateurDe({ enCampagne: true }).id;
  await copier(
    client,
    'pass.devis (id, numero, collectivite_id, operateur_id, vague, nombre_de_pass, taille_de_carnet, valeur_faciale_centimes, etabli_le, valide_jusqu_au, toleree_jusqu_au, evenement, enregistre_le)',
    devis.map(({ id, numero, collectivite, le, pass }) => [
      id,
      numero,
      collectivite.id,
      operateur,
      VAGUE,
      pass,
      TAILLE,
      VALEUR_CENTIMES,
      texteDe(le),
      texteDe(le + VALIDITE),
      texteDe(le + VALIDITE + TOLERANCE),
      position(collectivite),
      texteDe(le),
    ]),
  );
  await copier(
    client,
    'pass.devis_fin (devis_id, collectivite_id, jour, motif, evenement, enregistre_le)',
    devis.flatMap(({ id, collectivite, le, fin }) =>
      fin === null
        ? []
        : [[id, collectivite.id, texteDe(le + 20), fin, position(collectivite), texteDe(le + 20)]],
    ),
  );
}
