import type { ClientBase } from 'pg';
import { ecrireUnJeton, GenreDeJeton, nouvelId, verifierLaPortee } from '../jeton/jeton.module.ts';
import {
  type Adresse,
  colonnesDemandees,
  cotesDe,
  indicateurDemande,
  lireAdresse,
  vueDe,
} from '../exportation/exportation.module.ts';
import { auditer } from '../shared/audit.ts';
import type { Context } from '../shared/context.ts';
import { BadInput, type Refus } from '../shared/errors.ts';
import { operer, type Operee, Refusee, RegleNonTenue } from '../shared/operation.ts';
import type { CreerEncartInput } from './encart.inputs.ts';
import { type EncartPossible, FormeDEncart } from './encart.types.ts';
import { VISITEUR } from '../acces/acces.module.ts';
import { lecteurDe } from '../shared/mur.ts';
import { Reader } from '../shared/read.ts';
import type { Lecture } from './lecture.ts';
import { lireLaFeuille } from './lecture.service.ts';
import { adresseDessinee, enTexte, formeDe, formesDe, PAGES_A_ENCARTS, territoireDe } from './formes.ts';

const SOURCE = 'issue 7, encarts : une vue montrée par un autre site, à ses lecteurs';

/** The published operations that the page of an embed asks, and no other. */
const OPERATIONS = ['EncartMontre', 'EncartOuvert', 'EncartEnDirect'];

const refuser = (phrase: string): never => {
  throw new Refusee(new RegleNonTenue('ENCART', phrase, SOURCE));
};

/** A view as it is kept, or a refusal that says what was expected of it. */
interface VueVoulue {
  readonly adresse: Adresse;
  readonly code: string | null;
}

/** The view of an address, or of the short link of a saved one. */
async function vueVoulue(client: Pick<ClientBase, 'query'>, texte: string): Promise<VueVoulue> {
  const [, code = null] = /^\/v\/([2-9a-hjkmnp-z]{8})$/u.exec(texte.trim()) ?? [];
  if (code === null) return { adresse: lue(texte.trim()), code: codeDeVue(texte) };
  const { rows } = await client.query<{ adresse: string }>(
    `select chemin || case when requete = '' then '' else '?' || requete end as adresse
     from plateforme.vue_lue where code = $1 and not supprimee`,
    [code],
  );
  const adresse =
    rows[0]?.adresse ??
    refuser('Aucune vue enregistrée n’a ce lien : un lien comme /v/ab12cd34 est attendu.');
  return { adresse: lue(adresse), code };
}

/** The saved view that an address came from. */
const codeDeVue = (texte: string): string | null =>
  /[?&]v=([2-9a-hjkmnp-z]{8})(?:&|$)/u.exec(texte)?.[1] ?? null;

/** What is no address of the console is refused in the words of who reads it. */
function lue(texte: string): Adresse {
  try {
    return lireAdresse(texte);
  } catch (error) {
    return refuser(error instanceof BadInput ? error.message : 'L’adresse de la vue ne se lit pas.');
  }
}

/** The figure that an embed draws, once its view is known to be one that can be shown. */
function formeVoulue(adresse: Adresse, voulue: FormeDEncart | null): FormeDEncart {
  const formes = formesDe(adresse);
  if (formes.length === 0)
    refuser(
      `La page ${adresse.chemin.slice(0, 60)} ne se montre pas ailleurs : tout le monde lirait ce que seuls des agents lisent. Une vue de ${PAGES_A_ENCARTS.join(' ou ')} est attendue.`,
    );
  const forme = voulue ?? formeDe(adresse);
  if (!formes.includes(forme))
    refuser(`Cette vue ne se dessine pas ainsi : ${formes.join(', ')} est attendu.`);
  if (adresse.chemin === '/pilotage/comparer') {
    if (cotesDe(adresse) === null)
      refuser('La vue ne compare rien : de deux à six territoires ou périodes sont attendus.');
    return forme;
  }
  try {
    vueDe(enTexte(adresse));
  } catch (error) {
    refuser(error instanceof BadInput ? error.message : 'La vue ne se lit pas.');
  }
  return forme;
}

/** The indicators that an embed reads; `null` where its figures are no indicator's. */
function indicateursDe(adresse: Adresse, forme: FormeDEncart): readonly string[] | null {
  if (adresse.chemin !== '/pilotage' || forme === FormeDEncart.ENTONNOIR) return null;
  const dessinee = adresseDessinee(adresse, forme);
  return [indicateurDemande(dessinee), ...colonnesDemandees(dessinee).map(({ indicateur }) => indicateur)];
}

/** What a view would show elsewhere, before anything is made of it. */
export async function encartPossible(
  adresse: string,
  { langue, context, executer }: Pick<Lecture, 'langue' | 'context' | 'executer'>,
): Promise<EncartPossible> {
  try {
    const { adresse: vue } = await vueVoulue(context.pool, adresse);
    const forme = formeVoulue(vue, null);
    const actor = { ...VISITEUR, depuis: context.actor.depuis };
    const read = new Reader(context.read.query, context.today, null, lecteurDe(actor));
    const lecture = { adresse: vue, langue, context: { ...context, actor, read }, executer };
    return {
      titre: (await lireLaFeuille(lecture, forme)).titre,
      forme,
      formes: [...formesDe(vue)],
      refus: null,
    };
  } catch (error) {
    const refus =
      error instanceof Refusee ? error.refus.message : error instanceof BadInput ? error.message : null;
    if (refus === null) throw error;
    return { titre: '', forme: FormeDEncart.TABLEAU, formes: [], refus };
  }
}

/** What was done, and the secret that it made: read this once. */
export interface AvecSecret {
  readonly faite: Operee | Refus;
  readonly secret: string | null;
}

/** Makes an embed: a token that opens its view and nothing else, and what the view draws. */
export async function creerEncart(context: Context, input: CreerEncartInput): Promise<AvecSecret> {
  const { cleIdempotence: cle, ...entree } = input;
  let secret: string | null = null;
  const faite = await operer(
    context,
    { owner: 'plateforme', action: 'encart.creer', cle, entree },
    async (client, noter) => {
      const { adresse, code: vueCode } = await vueVoulue(client, entree.adresse);
      const forme = formeVoulue(adresse, entree.forme ?? null);
      const detail = entree.detail ?? false;
      const deLaVue = territoireDe(adresse, forme);
      const { nom, origines, expireLe, quota = null } = entree;
      const demandee = {
        ...(entree.territoire ? { territoire: entree.territoire, code: entree.code ?? null } : deLaVue),
        nom,
        origines,
        expireLe,
        quota,
        operations: OPERATIONS,
        indicateurs: indicateursDe(adresse, forme),
      };
      const portee = await verifierLaPortee(client, context, GenreDeJeton.ENCART, demandee, new Set());
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
