import { GraphQLError } from 'graphql';
import type { Pool } from 'pg';
import { VISITEUR } from '../acces/acces.module.ts';
import { ecrireUnJeton, GenreDeJeton, nouvelId, verifierLaPortee } from '../jeton/jeton.module.ts';
import { type Adresse, lireAdresse } from '../page/page.module.ts';
import { auditer } from '../shared/audit.ts';
import { BadInput, type Refus } from '../shared/errors.ts';
import { lecteurDe } from '../shared/mur.ts';
import { operer, type Operee, Refusee, RegleNonTenue } from '../shared/operation.ts';
import { Reader } from '../shared/read.ts';
import { colonnesDemandees, indicateurDemande } from '../tableau/tableau.module.ts';
import type { CreerEncartInput } from './encart.inputs.ts';
import type { EncartPossible } from './encart.results.ts';
import {
  adresseDessinee,
  enTexte,
  formeDe,
  FormeDEncart,
  formesDe,
  LIEUX,
  territoireDe,
} from '../figure/figure.module.ts';
import { type Demandee, lireLaFeuille } from '../lecture/lecture.module.ts';

const SOURCE = 'issue 7, encarts : une vue montrée par un autre site, à ses lecteurs';

/** The published operations that the page of an embed asks, and no other. */
const operationsDe = ({ chemin }: Adresse): readonly string[] => [
  'EncartMontre',
  'EncartOuvert',
  'EncartEnDirect',
  ...(chemin === LIEUX ? ['EncartCarte'] : []),
];

const nonTenue = (phrase: string): RegleNonTenue => new RegleNonTenue('ENCART', phrase, SOURCE);

const refuser = (phrase: string): never => {
  throw new Refusee(nonTenue(phrase));
};

/** A view as it is kept, or a refusal that says what was expected of it. */
interface VueVoulue {
  readonly adresse: Adresse;
  readonly code: string | null;
}

/** The view of an address, or of the short link of a saved one. */
async function vueVoulue(pool: Pool, texte: string): Promise<VueVoulue> {
  const [, code = null] = /^\/v\/([2-9a-hjkmnp-z]{8})$/u.exec(texte.trim()) ?? [];
  if (code === null) return { adresse: lireAdresse(texte.trim()), code: codeDeVue(texte) };
  const { rows } = await pool.query<{ adresse: string }>(
    `select chemin || case when requete = '' then '' else '?' || requete end as adresse
     from plateforme.vue_lue where code = $1 and not supprimee`,
    [code],
  );
  const adresse =
    rows[0]?.adresse ??
    refuser('Aucune vue enregistrée n’a ce lien : un lien comme /v/ab12cd34 est attendu.');
  return { adresse: lireAdresse(adresse), code };
}

/** The saved view that an address came from. */
const codeDeVue = (texte: string): string | null =>
  /[?&]v=([2-9a-hjkmnp-z]{8})(?:&|$)/u.exec(texte)?.[1] ?? null;

/** What a view draws, of what it can. */
function formeVoulue(adresse: Adresse, voulue: FormeDEncart | null): FormeDEncart {
  const formes = formesDe(adresse);
  const forme = voulue ?? formeDe(adresse);
  if (!formes.includes(forme))
    refuser(`Cette vue ne se dessine pas ainsi : ${formes.join(', ')} est attendu.`);
  return forme;
}

/** The indicators that an embed reads; `null` where its figures are no indicator's. */
function indicateursDe(adresse: Adresse, forme: FormeDEncart): readonly string[] | null {
  if (adresse.chemin !== '/pilotage' || forme === FormeDEncart.ENTONNOIR) return null;
  const dessinee = adresseDessinee(adresse, forme);
  return [indicateurDemande(dessinee), ...colonnesDemandees(dessinee).map(({ indicateur }) => indicateur)];
}

/** A view that was read as any visitor reads it. */
interface VueLisible extends VueVoulue {
  readonly forme: FormeDEncart;
  readonly titre: string;
}

/** Codes of what the public may not ask, or cannot: reasons to make no embed. Anything else is a fault. */
const RAISONS: ReadonlySet<unknown> = new Set(['SAISIE_INVALIDE', 'ACCES_REFUSE']);

/** The view of an embed to be, read as its visitors will: what they could not read is refused now, and not when they look. */
async function vueLisible(
  texte: string,
  voulue: FormeDEncart | null,
  { langue, context, executer }: Demandee,
): Promise<VueLisible | RegleNonTenue> {
  try {
    const vue = await vueVoulue(context.pool, texte);
    const forme = formeVoulue(vue.adresse, voulue);
    const actor = { ...VISITEUR, depuis: context.actor.depuis };
    const read = new Reader(context.read.query, context.today, null, lecteurDe(actor));
    const lecture = { langue, context: { ...context, actor, read }, executer };
    const { titre } = await lireLaFeuille({ ...lecture, adresse: vue.adresse }, forme);
    return { ...vue, forme, titre };
  } catch (error) {
    if (error instanceof Refusee && error.refus instanceof RegleNonTenue) return error.refus;
    if (error instanceof BadInput) return nonTenue(error.message);
    // In the words that a visitor would be answered with.
    if (error instanceof GraphQLError && RAISONS.has(error.extensions['code']))
      return nonTenue(
        `Cette vue ne se montre pas ailleurs, où elle se lirait comme le public : ${error.message}`,
      );
    throw error;
  }
}

/** What a view would show elsewhere, before anything is made of it. */
export async function encartPossible(adresse: string, demandee: Demandee): Promise<EncartPossible> {
  const vue = await vueLisible(adresse, null, demandee);
  if (vue instanceof RegleNonTenue)
    return { titre: '', adresse: null, forme: FormeDEncart.TABLEAU, formes: [], refus: vue.message };
  const { titre, forme } = vue;
  return { titre, adresse: enTexte(vue.adresse), forme, formes: [...formesDe(vue.adresse)], refus: null };
}

/** What was done, and the secret that it made: read this once. */
export interface AvecSecret {
  readonly faite: Operee | Refus;
  readonly secret: string | null;
}

/** Makes an embed: a token that opens its view and nothing else, and what the view draws. */
export async function creerEncart(demandee: Demandee, input: CreerEncartInput): Promise<AvecSecret> {
  const { context } = demandee;
  const { cleIdempotence: cle, ...entree } = input;
  let secret: string | null = null;
  // Before the transaction: a reading may take longer than one may stay open.
  const vue = await vueLisible(entree.adresse, entree.forme ?? null, demandee);
  const faite = await operer(
    context,
    { owner: 'plateforme', action: 'encart.creer', cle, entree },
    async (client, noter) => {
      // Only now: what the same key already did is answered again, whatever became of the view.
      if (vue instanceof RegleNonTenue) throw new Refusee(vue);
      const { adresse, code: vueCode, forme } = vue;
      const detail = entree.detail ?? false;
      const deLaVue = territoireDe(adresse, forme);
      const { nom, origines, expireLe, quota = null } = entree;
      const voulue = {
        ...(entree.territoire ? { territoire: entree.territoire, code: entree.code ?? null } : deLaVue),
        nom,
        origines,
        expireLe,
        quota,
        operations: operationsDe(adresse),
        indicateurs: indicateursDe(adresse, forme),
      };
      const portee = await verifierLaPortee(client, context, GenreDeJeton.ENCART, voulue, new Set());
      const id = await nouvelId(client);
      const texte = enTexte(adresse);
      const evenement = await noter({
        type: 'encart.cree',
        objet: `jeton:${id}`,
        contenu: { ...portee, adresse: texte, forme, detail },
      });
      secret = await ecrireUnJeton(client, context, { id, genre: GenreDeJeton.ENCART, portee, evenement });
      await client.query(
        `insert into plateforme.encart (jeton_id, adresse, vue_code, forme, detail, evenement, enregistre_le)
         values ($1, $2, $3, $4, $5, $6, $7)`,
        [id, texte, vueCode, forme, detail, evenement, context.today],
      );
      await auditer(client, {
        acteur: context.actor,
        action: 'encart.cree',
        details: { jeton: id, adresse: texte },
      });
    },
  );
  return { faite, secret };
}
