import { signerJeton } from '../src/acces/acces.module.ts';
import { keyOfTokens } from '../src/app/settings.ts';
import type { Base } from './base.ts';
import type { Abonnement, Entendu } from './ecouteurs.ts';
import type { Serveurs } from './egalite.ts';
import { type Cas, mediane, type Rythme, usagesParFenetre } from './mesure.ts';
import type { Processus } from './processus.ts';
import type { Questions } from './questions.ts';
import type { Score, Tir } from './tir.ts';

export interface Abonnes {
  readonly base: Pick<Base, 'pool'>;
  readonly produit: Processus;
  readonly serveurs: Serveurs;
  readonly questions: Questions;
  readonly charge: Processus;
  readonly rythme: Rythme;
  /** How many subscribers, the most last. */
  readonly nombres: readonly number[];
  /** Commits that are told to each number of them. */
  readonly commits: number;
  readonly lancer: (fichier: string) => Promise<Processus>;
}

/** What integrators follow of a place, of a département. */
const SELECTION = '{ evenement type curseur lieux { lieu { id nom } } }';
const duLieu = (lieu: string): Abonnement => ({
  query: `subscription { lieuModifie(lieu: "${lieu}") ${SELECTION} }`,
});
const duDepartement = (code: string): Abonnement => ({
  query: `subscription { lieuModifie(departement: "${code}") ${SELECTION} }`,
});
/** The last is told at most half as late again as by a bare server. */
const VISE_A_LA_FIN = 0.67;
/** Listening takes a tenth of the uses at most. */
const VISE_PENDANT = 0.9;

/** Two, so that they are not what is measured on a machine of two cores. */
const FOULES = 2;
const ECHAUFFEMENT = 5;
/** Sockets that one caller may open. */
export const PAR_JETON = 20;
/** Windows of uses before subscribers come, while they are there, and after. */
const FENETRES = ['sans', 'avec', 'sans'] as const;

/** How many pass are used while it is measured what subscribers cost. */
export const usagesPendantLEcoute = (rythme: Rythme): number =>
  FENETRES.length * rythme.tours * usagesParFenetre(rythme, 0);

/** From a commit until the last of so many subscribers has it, then what they cost to who uses a pass. */
export async function mesurerLesAbonnes(abonnes: Abonnes, dire: (phrase: string) => void): Promise<Cas[]> {
  const diffuseur = await abonnes.lancer('diffuseur.js');
  const cas: Cas[] = [];
  for (const nombre of abonnes.nombres) cas.push(await diffuser(abonnes, diffuseur, nombre, dire));
  await diffuseur.terminer();
  return [...cas, await utiliser(abonnes, Math.max(...abonnes.nombres), dire)];
}

async function diffuser(
  { base, produit, commits, lancer }: Abonnes,
  diffuseur: Processus,
  nombre: number,
  dire: (phrase: string) => void,
): Promise<Cas> {
  const { rows } = await base.pool.query<{ id: string }>('select id from labels.lieu order by id limit 2');
  // What the bare server commits is read by the product too, and is for none of its subscribers.
  const [suivi = '', autre = ''] = rows.map(({ id }) => id);
  const cotes = {
    produit: {
      serveur: produit,
      adresse: `${produit.url}/graphql`,
      abonnements: [duLieu(suivi)],
      lieu: suivi,
    },
    brut: { serveur: diffuseur, adresse: `${diffuseur.url}/`, abonnements: [], lieu: autre },
  };
  const foules = await reunir(lancer);
  for (const { adresse, abonnements } of Object.values(cotes))
    await ouvrir(foules, adresse, nombre, abonnements);
  const delais: Record<keyof typeof cotes, number[]> = { produit: [], brut: [] };
  let texte = '';
  for (let commit = 1; commit <= commits; commit++)
    for (const cote of ['produit', 'brut'] as const) {
      const { serveur, adresse, lieu } = cotes[cote];
      const attendus = foules.map((foule) =>
        foule.demander<Entendu>({ attendre: adresse, messages: commit }),
      );
      const { instant } = await serveur.demander<{ instant: number }>({ lieu, texte });
      const entendus = await Promise.all(attendus);
      texte = entendus[0]?.texte ?? '';
      delais[cote].push(Math.max(...entendus.map(({ dernier }) => dernier)) - instant);
    }
  await Promise.all(foules.map((foule) => foule.terminer()));
  for (const [cote, lus] of Object.entries(delais))
    dire(`${nombre} abonnés, ${cote} : ${lus.map(Math.round).join(' ')} ms`);
  return {
    nom: `du commit au dernier de ${nombre.toLocaleString('fr-FR')} abonnés (ms ; « brut » : ws seul)`,
    produit: mediane(delais.produit.slice(ECHAUFFEMENT)),
    brut: mediane(delais.brut.slice(ECHAUFFEMENT)),
    postgraphile: null,
    unite: 'ms',
    vise: { ratioBrut: VISE_A_LA_FIN },
  };
}

/** Uses a second while they listen to the places of each département, against those before they came and after they left. */
async function utiliser(abonnes: Abonnes, nombre: number, dire: (phrase: string) => void): Promise<Cas> {
  const { base, produit, lancer } = abonnes;
  const { rows } = await base.pool.query<{ code: string }>(
    'select distinct departement_code as code from labels.lieu order by 1',
  );
  const scores: Record<(typeof FENETRES)[number], number[]> = { sans: [], avec: [] };
  for (const fenetre of FENETRES) {
    const foules = fenetre === 'avec' ? await reunir(lancer) : [];
    await ouvrir(
      foules,
      `${produit.url}/graphql`,
      nombre,
      rows.map(({ code }) => duDepartement(code)),
    );
    for (let tour = 0; tour < abonnes.rythme.tours; tour++) scores[fenetre].push(await tirer(abonnes));
    await Promise.all(foules.map((foule) => foule.terminer()));
  }
  for (const [fenetre, lus] of Object.entries(scores))
    dire(`usages ${fenetre} ${nombre} abonnés : ${lus.map(Math.round).join(' ')} par seconde`);
  return {
    nom: `utiliser, ${nombre.toLocaleString('fr-FR')} abonnés à l’écoute (« brut » : sans eux)`,
    produit: mediane(scores.avec),
    brut: mediane(scores.sans),
    postgraphile: null,
    vise: { ratioBrut: VISE_PENDANT },
  };
}

async function tirer({ serveurs, questions, charge, rythme }: Abonnes): Promise<number> {
  const posees = questions.usages(usagesParFenetre(rythme, 0), 'utiliser');
  const { parSeconde, erreur } = await charge.demander<Score>({
    url: serveurs.urls.produit,
    jeton: serveurs.jetons.produit,
    demandes: posees.map((question) => serveurs.ecrire.produit('utiliser', question)),
    uniques: true,
    temoin: null,
    chauffeMs: rythme.chauffeMs,
    dureeMs: rythme.dureeMs,
  } satisfies Tir);
  if (erreur !== null) throw new Error(erreur);
  return parSeconde;
}

const reunir = (lancer: Abonnes['lancer']): Promise<readonly Processus[]> =>
  Promise.all(Array.from({ length: FOULES }, () => lancer('ecouteurs.js')));

async function ouvrir(
  foules: readonly Processus[],
  adresse: string,
  nombre: number,
  abonnements: readonly Abonnement[],
): Promise<void> {
  const chacune = Math.ceil(nombre / FOULES);
  await Promise.all(
    foules.map((foule, i) =>
      foule.demander({ ouvrir: adresse, nombre: chacune, jetons: jetonsPour(chacune, i), abonnements }),
    ),
  );
}

/** As many callers as so many sockets ask for. */
const jetonsPour = (nombre: number, foule: number): readonly string[] =>
  Array.from({ length: Math.ceil(nombre / PAR_JETON) }, (_, i) =>
    signerJeton(keyOfTokens(), {
      role: 'INTEGRATEUR',
      perimetre: { libelle: `Abonné ${foule}-${i}` },
      expire: Math.floor(Date.now() / 1000) + 3600,
    }),
  );
