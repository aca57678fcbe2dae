import type { ClientBase } from 'pg';
import { empreinteDeLaDemande } from '../jeton/jeton.module.ts';
import { appendEvent } from '../shared/journal.ts';
import { jourDeSemaine, texteDe } from './calendrier.rules.ts';
import { Hasard } from './hasard.ts';
import { identifiant } from './identifiant.ts';
import { type JetonDeDemonstration, JETONS } from './jetons.ts';
import type { Monde } from './monde.ts';

/** The integrator of the demonstration, who has no account: those who try it see the tokens as theirs. */
const INTEGRATEUR = 'integrateur (France entière)';
const LISIBLES = Array.from('23456789abcdefghjkmnpqrstuvwxyz');
const JOURS = 30;

/** Tokens that an integrator made a few months ago, whose secrets nobody knows, and what they were used for. */
export async function ecrireLesJetons(client: ClientBase, { jour }: Monde): Promise<void> {
  const hasard = new Hasard('jetons', jour);
  const depuis = jour - 120;
  for (const mois of [jour - JOURS, jour])
    await client.query('select plateforme.ouvrir_les_usages($1)', [texteDe(mois)]);
  for (const [rang, jeton] of JETONS.entries()) {
    const id = identifiant(hasard, depuis, rang);
    const cree = await annoncer(client, 'jeton.cree', id, depuis);
    await ecrireUn(client, hasard, { id, jeton, depuis, evenement: cree });
    if (jeton.revoque !== undefined) await revoquer(client, id, jeton.revoque, jour - 45);
    await ecrireLesUsages(client, hasard, { id, jeton, jour });
  }
}

const annoncer = (client: ClientBase, type: string, id: string, jour: number): Promise<number> =>
  appendEvent(client, 'plateforme', {
    type,
    objet: `jeton:${id}`,
    acteur: INTEGRATEUR,
    contenu: {},
    enregistreLe: texteDe(jour),
    repris: true,
  });

async function ecrireUn(
  client: ClientBase,
  hasard: Hasard,
  {
    id,
    jeton,
    depuis,
    evenement,
  }: {
    readonly id: string;
    readonly jeton: JetonDeDemonstration;
    readonly depuis: number;
    readonly evenement: number;
  },
): Promise<void> {
  const partiePublique = Array.from({ length: 12 }, () => hasard.choisir(LISIBLES)).join('');
  const empreinte = Buffer.from(Array.from({ length: 32 }, () => hasard.entier(0, 255)));
  const [type, code] = jeton.territoire;
  await client.query(
    `insert into plateforme.jeton (id, public, genre, proprietaire, equipe, createur_role, evenement, enregistre_le)
     values ($1, $2, 'API', $3, $3, 'INTEGRATEUR', $4, $5)`,
    [id, partiePublique, INTEGRATEUR, evenement, texteDe(depuis)],
  );
  await client.query(
    `insert into plateforme.jeton_portee (jeton_id, version, nom, perimetre_type, perimetre_code, champs, indicateurs, origines, quota, expire_le, auteur, evenement, enregistre_le)
     values ($1, 1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      id,
      jeton.nom,
      type,
      code,
      jeton.champs,
      jeton.indicateurs,
      jeton.origines,
      jeton.quota,
      texteDe(depuis + 365),
      INTEGRATEUR,
      evenement,
      texteDe(depuis),
    ],
  );
  await client.query('insert into plateforme.jeton_secret values ($1, 1, $2, null, $3, $4)', [
    id,
    empreinte,
    evenement,
    texteDe(depuis),
  ]);
}

async function revoquer(client: ClientBase, id: string, motif: string, jour: number): Promise<void> {
  const evenement = await annoncer(client, 'jeton.revoque', id, jour);
  await client.query('insert into plateforme.jeton_revocation values ($1, $2, $3, $4, $5)', [
    id,
    motif,
    INTEGRATEUR,
    evenement,
    texteDe(jour),
  ]);
}

/** A weekday like another, give or take a quarter; a tenth of it on the weekend. Now and then something is refused. */
async function ecrireLesUsages(
  client: ClientBase,
  hasard: Hasard,
  { id, jeton, jour }: { readonly id: string; readonly jeton: JetonDeDemonstration; readonly jour: number },
): Promise<void> {
  for (let quand = jour - JOURS + 1; quand < jour; quand++)
    for (const { demande, requetes, cout, evenements = 0 } of jeton.demandes) {
      const part = ([0, 6].includes(jourDeSemaine(quand)) ? 0.1 : 1) * (0.75 + hasard.fraction() / 2);
      const faites = Math.max(1, Math.round(requetes * part));
      const refus = hasard.fraction() < 0.1 ? hasard.entier(1, 5) : 0;
      await client.query(
        `insert into plateforme.jeton_usage (jour, jeton_id, demande, operation, champs, indicateurs, origine, requetes, points, refus, evenements, pointe, vu_a)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
        [
          texteDe(quand),
          id,
          empreinteDeLaDemande(demande),
          demande.publiee ?? '',
          demande.champs,
          demande.indicateurs,
          demande.origine,
          faites + refus,
          faites * cout,
          refus,
          Math.round(evenements * part),
          Math.max(1, Math.round(faites / 40)),
          `${texteDe(quand)}T16:${String(hasard.entier(10, 59))}:00Z`,
        ],
      );
    }
}
