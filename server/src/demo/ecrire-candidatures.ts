import type { ClientBase } from 'pg';
import { appendEvent } from '../shared/journal.ts';
import { texteDe } from './calendrier.rules.ts';
import { ACTEUR } from './ecriture.ts';
import { Hasard } from './hasard.ts';
import { identifiant } from './identifiant.ts';
import type { Monde } from './monde.ts';

type Acte = readonly [acte: 'PIECES_DEMANDEES' | 'INSTRUITE', age: number, motif: string | null];

/** Places that ask for a label, and what was done of it since, so many days ago. */
const CANDIDATURES: readonly {
  readonly departement: string;
  readonly age: number;
  readonly presentation: string;
  readonly actes: readonly Acte[];
}[] = [
  {
    departement: '33',
    age: 3,
    presentation: 'Deux ateliers par semaine, douze postes, une médiatrice salariée.',
    actes: [],
  },
  {
    departement: '59',
    age: 18,
    presentation: 'Centre social : permanences numériques depuis 2018, salle accessible.',
    actes: [['PIECES_DEMANDEES', 12, 'L’attestation d’assurance manque au dossier.']],
  },
  {
    departement: '974',
    age: 31,
    presentation: 'Association de quartier, ateliers en créole et en français.',
    actes: [['INSTRUITE', 6, null]],
  },
  {
    departement: '67',
    age: 9,
    presentation: 'Médiathèque : accompagnement individuel aux démarches, sur rendez-vous.',
    actes: [],
  },
];

/** The first place of a département that never had the label and asks for none. */
const SANS_LABEL = `
  select l.id from labels.lieu l
  where l.fictif and not l.retire and l.departement_code = $1
    and not exists (select from labels.etat_periode p where p.lieu_id = l.id and p.label = 'PASS_NUMERIQUE'
      and $2::date between p.debut and p.fin and p.etat <> 'EXPIRE')
  order by l.cle_source limit 1`;

const DEMANDER = `
  insert into labels.label_assertion (id, lieu_id, genre, acte, emetteur, du, evenement, enregistre_le)
  values ($1, $2, 'PASS_NUMERIQUE', 'CANDIDATURE', 'La structure du lieu', $3, $4, $3)`;

const DEPOSER = `
  insert into labels.candidature (id, lieu_id, genre, deposee_le, presentation, assertion_id, evenement, enregistre_le)
  values ($1, $2, 'PASS_NUMERIQUE', $3, $4, $5, $6, $3)`;

const AVANCER = `
  insert into labels.candidature_acte (id, candidature_id, acte, jour, motif, evenement, enregistre_le)
  values ($1, $2, $3, $4, $5, $6, $4)`;

/** What the administrators of the demonstration have to examine; no place that takes pass is among them. */
export async function ecrireLesCandidatures(client: ClientBase, { jour }: Monde): Promise<void> {
  for (const [rang, { departement, age, presentation, actes }] of CANDIDATURES.entries()) {
    const hasard = new Hasard('candidatures', departement);
    const depose = texteDe(jour - age);
    const { rows } = await client.query<{ id: string }>(SANS_LABEL, [departement, depose]);
    const lieu = rows[0]?.id;
    if (lieu === undefined) continue;
    const [id, assertion] = [identifiant(hasard, jour - age, rang), identifiant(hasard, jour - age, rang)];
    const dire = (type: string, enregistreLe: string): Promise<number> =>
      appendEvent(client, 'labels', {
        type,
        objet: `candidature:${id}`,
        acteur: ACTEUR,
        contenu: { lieu, genre: 'PASS_NUMERIQUE', libelle: null },
        enregistreLe,
        repris: true,
      });
    const evenement = await dire('candidature.deposee', depose);
    await client.query(DEMANDER, [assertion, lieu, depose, evenement]);
    await client.query(DEPOSER, [id, lieu, depose, presentation, assertion, evenement]);
    for (const [acte, depuis, motif] of actes) {
      const fait = texteDe(jour - depuis);
      const position = await dire(`candidature.${acte.toLowerCase()}`, fait);
      await client.query(AVANCER, [
        identifiant(hasard, jour - depuis, rang),
        id,
        acte,
        fait,
        motif,
        position,
      ]);
    }
  }
}
