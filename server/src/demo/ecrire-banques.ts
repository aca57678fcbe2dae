import type { ClientBase } from 'pg';
import { appendEvent } from '../shared/journal.ts';
import { ibanFictif } from './banques.ts';
import { jourDe, texteDe } from './calendrier.rules.ts';
import { ACTEUR, copier, type Valeur } from './ecriture.ts';
import { Hasard } from './hasard.ts';
import { identifiant } from './identifiant.ts';
import type { StructureDeDemonstration } from './lieux.ts';
import type { Monde } from './monde.ts';
import { BIC_DE_DEMONSTRATION } from './operateurs.ts';

const GENRES = ['ASSOCIATION', 'ASSOCIATION', 'REGIE_PUBLIQUE', 'COLLECTIVITE', 'ENTREPRISE'] as const;
const PREMIERES = jourDe('2019-05-02');

interface Coordonnees {
  readonly id: string;
  readonly structure: StructureDeDemonstration;
  readonly rang: number;
  readonly genre: string;
  readonly declareesLe: number;
  readonly verdict: 'VERIFIEES' | 'REFUSEES' | null;
}

/** Bank details of the structures: verified long before their first payment; of those that are not paid, some wait and some were refused. */
export async function ecrireBanques(client: ClientBase, { lieux, jour }: Monde): Promise<void> {
  const toutes = lieux.structures.flatMap((structure, rang) => coordonneesDe(structure, rang, jour));
  const annoncer = (type: string, nombre: number): Promise<number> =>
    appendEvent(client, 'pass', {
      type,
      acteur: ACTEUR,
      contenu: { nombre },
      enregistreLe: texteDe(jour),
      repris: true,
    });
  const declarees = await annoncer('coordonnees.reprises', toutes.length);
  await copier(
    client,
    'pass.coordonnees_bancaires (id, structure_id, genre, titulaire, iban, bic, declarees_par, declarees_a, jour, evenement, enregistre_le)',
    toutes.map(({ id, structure, rang, genre, declareesLe }) => [
      id,
      structure.id,
      genre,
      structure.nom.slice(0, 70),
      ibanFictif(1000 + rang),
      BIC_DE_DEMONSTRATION,
      ACTEUR,
      `${texteDe(declareesLe)}T10:00:00Z`,
      texteDe(declareesLe),
      declarees,
      texteDe(declareesLe),
    ]),
  );
  const vues = toutes.filter(({ verdict }) => verdict !== null);
  const verifiees = await annoncer('verifications.reprises', vues.length);
  await copier(
    client,
    'pass.coordonnees_verification (coordonnees_id, structure_id, verdict, motif, verifiees_par, jour, effectives_le, evenement, enregistre_le)',
    vues.map((une) => ligneDeVerdict(une, verifiees)),
  );
}

function coordonneesDe(
  structure: StructureDeDemonstration,
  rang: number,
  jour: number,
): readonly Coordonnees[] {
  const hasard = new Hasard('banque', structure.siret);
  const genre = hasard.choisir(GENRES);
  const sort = hasard.choisir(['ABSENTES', 'DECLAREES', 'REFUSEES'] as const);
  if (!structure.payable && sort === 'ABSENTES') return [];
  const declareesLe = structure.payable ? PREMIERES + hasard.entier(0, 60) : jour - hasard.entier(1, 25);
  const verdict = structure.payable ? 'VERIFIEES' : sort === 'REFUSEES' ? 'REFUSEES' : null;
  return [{ id: identifiant(hasard, declareesLe, rang), structure, rang, genre, declareesLe, verdict }];
}

function ligneDeVerdict({ id, structure, declareesLe, verdict }: Coordonnees, position: number): Valeur[] {
  const le = texteDe(verdict === 'VERIFIEES' ? declareesLe + 3 : declareesLe);
  return [
    id,
    structure.id,
    verdict,
    verdict === 'REFUSEES' ? 'Le relevé d’identité bancaire n’est pas au nom de la structure' : null,
    `${ACTEUR} (vérification)`,
    le,
    verdict === 'VERIFIEES' ? texteDe(declareesLe + 5) : null,
    position,
    le,
  ];
}
