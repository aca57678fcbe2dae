import type { ClientBase } from 'pg';
import { empreinteDeLaDemande } from '../jeton/jeton.module.ts';
import { type Auteur, type Auteurs, noter } from './auteurs.ts';
import { jourDeSemaine, texteDe } from './calendrier.rules.ts';
import { Hasard } from './hasard.ts';
import { identifiant } from './identifiant.ts';
import { type EncartDeDemonstration, type JetonDeDemonstration, JETONS } from './jetons.ts';
import type { Monde } from './monde.ts';

const LISIBLES = Array.from('23456789abcdefghjkmnpqrstuvwxyz');
const JOURS = 30;

interface AEcrire {
  readonly id: string;
  readonly jeton: JetonDeDemonstration;
  readonly auteur: Auteur;
  readonly depuis: number;
}

/** Tokens and embeds made a few months ago, whose secrets nobody knows, and what they were used for. */
export async function ecrireLesJetons(client: ClientBase, { jour }: Monde, auteurs: Auteurs): Promise<void> {
  const hasard = new Hasard('jetons', jour);
  const depuis = jour - 120;
  for (const mois of [jour - JOURS, jour])
    await client.query('select plateforme.ouvrir_les_usages($1)', [texteDe(mois)]);
  for (const [rang, jeton] of JETONS.entries()) {
    const auteur = auteurs[jeton.pour];
    const un = { id: identifiant(hasard, depuis, rang), jeton, auteur, depuis };
    await ecrireUn(client, hasard, un);
    if (jeton.revoque !== undefined) await revoquer(client, un, jeton.revoque, jour - 45);
    await ecrireLesUsages(client, hasard, { id: un.id, jeton, jour });
  }
}

async function ecrireUn(client: ClientBase, hasard: Hasard, un: AEcrire): Promise<void> {
  const { id, jeton, auteur, depuis } = un;
  const { encart, operations = null, champs, indicateurs, origines, quota } = jeton;
  const partiePublique = mot(hasard, 12);
  const empreinte = Buffer.from(Array.from({ length: 32 }, () => hasard.entier(0, 255)));
  const [territoire, code] = jeton.territoire;
  const genre = encart ? 'ENCART' : 'API';
  const expireLe = texteDe(depuis + 365);
  const portee = { territoire, code, operations, champs, indicateurs, quota, expireLe };
  const evenement = await noter(client, auteur, depuis, {
    type: encart ? 'encart.cree' : 'jeton.cree',
    objet: `jeton:${id}`,
    contenu: encart ? { territoire, code, forme: encart.forme } : { genre, ...portee },
  });
  await client.query(
    `insert into plateforme.jeton (id, public, genre, compte_id, proprietaire, equipe, createur_role, evenement, enregistre_le)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      id,
      partiePublique,
      genre,
      auteur.compte,
      auteur.proprietaire,
      auteur.equipe,
      auteur.role,
      evenement,
      texteDe(depuis),
    ],
  );
  await client.query(
    `insert into plateforme.jeton_portee (jeton_id, version, nom, perimetre_type, perimetre_code, operations, champs, indicateurs, origines, quota, expire_le, auteur, evenement, enregistre_le)
     values ($1, 1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      id,
      jeton.nom,
      territoire,
      code,
      operations,
      champs,
      indicateurs,
      origines,
      quota,
      expireLe,
      auteur.signature,
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
  if (encart) await ecrireLEncart(client, hasard, un, encart, evenement);
}

/** A saved view of whoever made the embed, and the embed that keeps its address. */
async function ecrireLEncart(
  client: ClientBase,
  hasard: Hasard,
  { id, auteur, depuis }: AEcrire,
  { vue: nom, chemin, requete, forme }: EncartDeDemonstration,
  evenement: number,
): Promise<void> {
  const [vue, code, jour] = [identifiant(hasard, depuis), mot(hasard, 8), texteDe(depuis)];
  const enregistree = await noter(client, auteur, depuis, {
    type: 'vue.enregistree',
    objet: `vue:${vue}`,
    contenu: { chemin, portee: 'PARTAGEE' },
  });
  await client.query('insert into plateforme.vue values ($1, $2, $3, $4, $5, $6)', [
    vue,
    code,
    auteur.proprietaire,
    auteur.equipe,
    enregistree,
    jour,
  ]);
  await client.query(
    `insert into plateforme.vue_version (vue_id, version, nom, chemin, requete, portee, auteur, evenement, enregistre_le)
     values ($1, 1, $2, $3, $4, 'PARTAGEE', $5, $6, $7)`,
    [vue, nom, chemin, requete, auteur.signature, enregistree, jour],
  );
  await client.query(
    `insert into plateforme.encart (jeton_id, adresse, vue_code, forme, detail, evenement, enregistre_le)
     values ($1, $2, $3, $4, true, $5, $6)`,
    [id, `${chemin}?${requete}`, code, forme, evenement, jour],
  );
}

const mot = (hasard: Hasard, longueur: number): string =>
  Array.from({ length: longueur }, () => hasard.choisir(LISIBLES)).join('');

async function revoquer(
  client: ClientBase,
  { id, auteur }: AEcrire,
  motif: string,
  jour: number,
): Promise<void> {
  const fait = { type: 'jeton.revoque', objet: `jeton:${id}`, contenu: {} };
  const evenement = await noter(client, auteur, jour, fait);
  await client.query('insert into plateforme.jeton_revocation values ($1, $2, $3, $4, $5)', [
    id,
    motif,
    auteur.signature,
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
