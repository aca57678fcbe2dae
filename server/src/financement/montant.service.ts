import type { ClientBase } from 'pg';
import { enEuros } from './articles.rules.ts';
import type { FranchirEtapeDeDossierInput } from './dossier.inputs.ts';
import { type DossierTenu, regleNonTenue } from './dossier.service.ts';
import { emploiDe } from './emploi.sql.ts';
import { partMaximale } from './simulation.rules.ts';

/** The amount of a step: what was asked, when the rules allow it; all that they allow by default. */
export async function montantDe(
  { client, lecteur }: { readonly client: ClientBase; readonly lecteur: string },
  dossier: DossierTenu,
  { etape, centimes }: FranchirEtapeDeDossierInput,
  jour: string,
): Promise<number | null> {
  if (etape === 'LAUREAT') return montantAccorde(client, dossier, centimes ?? dossier.aide_centimes);
  if (etape === 'VERSE')
    return montantVerse(dossier, centimes ?? null, () => duSelonLUsage(client, lecteur, dossier, jour));
  return null;
}

/** What is granted stays within what the rules give, and within what the call has left. */
async function montantAccorde(client: ClientBase, dossier: DossierTenu, centimes: number): Promise<number> {
  if (centimes === 0 || centimes > dossier.aide_centimes)
    throw regleNonTenue(
      'AAP_MONTANT',
      `${enEuros(centimes)} ne peuvent pas être accordés : au plus ${enEuros(dossier.aide_centimes)}, calculés au dépôt, sont attendus.`,
      dossier,
    );
  await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`appel ${dossier.appel_id}`]);
  const { rows } = await client.query<{ accorde: number }>(
    'select accorde_centimes as accorde from territoires.suite_de_l_appel($1)',
    [dossier.appel_id],
  );
  const reste = dossier.enveloppe_centimes - (rows[0]?.accorde ?? 0);
  if (centimes > reste)
    throw regleNonTenue(
      'AAP_ENVELOPPE',
      `L’enveloppe de l’appel n’y suffit pas : il en reste ${enEuros(reste)}, ${enEuros(centimes)} sont demandés.`,
      dossier,
    );
  return centimes;
}

/** In 2019 the whole share of the State at once; in 2020 at most what the pass used have earned. */
async function montantVerse(
  dossier: DossierTenu,
  centimes: number | null,
  selonLUsage: () => Promise<number>,
): Promise<number> {
  if (dossier.regle.versement === 'SIGNATURE') {
    const entier = dossier.part_etat_centimes ?? 0;
    if (centimes === null || centimes === entier) return entier;
    throw regleNonTenue(
      'AAP_VERSEMENT',
      `L’aide se verse en entier à la signature : ${enEuros(entier)} sont attendus, et non ${enEuros(centimes)}.`,
      dossier,
    );
  }
  const du = await selonLUsage();
  if (centimes === null || centimes <= du) return centimes ?? du;
  throw regleNonTenue(
    'M6',
    `L’aide suit l’usage : ${enEuros(du)} sont dus pour les pass utilisés, ${enEuros(centimes)} ne peuvent pas être versés.`,
    dossier,
  );
}

/** The State's part of what was used, never more than its share of the convention. */
async function duSelonLUsage(
  client: ClientBase,
  lecteur: string,
  dossier: DossierTenu,
  jour: string,
): Promise<number> {
  const { convention_id: convention, regle, taux, part_etat_centimes: part } = dossier;
  const emplois = await emploiDe(client, lecteur, jour, {
    critere: 'convention_id',
    valeur: convention,
  });
  const utilise = emplois.reduce((somme, { utilise_centimes: une }) => somme + une, 0);
  return Math.min(partMaximale(regle, utilise, taux), part ?? 0);
}
