import type { ClientBase } from 'pg';
import type { Context } from '../shared/context.ts';
import { BadInput, type Refus } from '../shared/errors.ts';
import { exigerLaFrance } from '../shared/france.ts';
import { operer, type Operee, Refusee, RegleNonTenue } from '../shared/operation.ts';
import { estUuid } from '../shared/texte.ts';
import { Illisible } from '../shared/valeurs.rules.ts';
import { indicateurDe } from '../statistique/statistique.module.ts';
import type {
  CorrigerChiffreInput,
  PublierChiffreInput,
  RetirerChiffreInput,
} from './chiffre-publie.inputs.ts';
import { publication, selonLaReserve, valeurCitee } from './chiffre-publie.rules.ts';
import type { Acte } from './chiffre-publie.types.ts';
import { cleDe, CONTENU } from './citation.ts';
import { codesComparables, MESURES } from './mesures.ts';
import { finDe, type Rapprochement, sourceRefusee } from './rapprochement.rules.ts';

const SOURCE = 'registre des chiffres publiés : chacun a une date, une source et une définition';

const INCONNU = 'Aucun chiffre publié n’a cet identifiant : reprenez-le depuis la liste.';

export const refuser = (phrase: string): never => {
  throw new Refusee(new RegleNonTenue('CHIFFRE_PUBLIE', phrase, SOURCE));
};

/** The columns of a version, by name. */
type Contenu = Readonly<Record<(typeof CONTENU)[number], string | number | boolean | object | null>>;

/** Writes one more thing said of a claim. */
export async function dire(
  client: ClientBase,
  citation: string,
  {
    acte,
    contenu,
    motif,
    evenement,
    jour,
  }: {
    readonly acte: Acte;
    readonly contenu: Contenu;
    readonly motif: string;
    readonly evenement: number;
    readonly jour: string;
  },
): Promise<void> {
  const champs = CONTENU.map((_, rang) => `$${rang + 6}`);
  await client.query(
    `insert into statistiques.citation_version (citation_id, acte, origine, motif, evenement, enregistre_le, ${CONTENU.join(', ')})
     values ($1, $2, 'SAISIE', $3, $4, $5, ${champs.join(', ')})`,
    [citation, acte, motif, evenement, jour, ...CONTENU.map((champ) => contenu[champ])],
  );
}

/** A claim as it is now said; two who speak of it at once do it one after the other. */
export async function lire(
  client: ClientBase,
  id: string,
): Promise<Contenu & { retire: boolean; version: number }> {
  if (!estUuid(id)) return refuser(INCONNU);
  await client.query('select pg_advisory_xact_lock(hashtextextended($1, 11))', [id]);
  const { rows } = await client.query<Contenu & { retire: boolean; version: number }>(
    `select retire, version, ${CONTENU.join(', ')} from statistiques.chiffre_publie where id = $1`,
    [id],
  );
  return rows[0] ?? refuser(INCONNU);
}

/** Puts a claim in the register, once. */
export function publier(context: Context, input: PublierChiffreInput): Promise<Operee | Refus> {
  exigerLaFrance(context.actor);
  const { cleIdempotence: cle, ...entree } = input;
  return operer(
    context,
    { owner: 'statistiques', action: 'chiffre.publier', cle, entree },
    async (client, noter) => {
      const contenu = contenuDe(input, context.today);
      const { rows } = await client.query<{ id: string }>(
        'insert into statistiques.citation (cle) values ($1) on conflict (cle) do nothing returning id',
        [cleDe([input.publieLe, input.indicateur, input.perimetre, input.source])],
      );
      const id =
        rows[0]?.id ??
        refuser(
          'Ce chiffre est déjà au registre, de la même source et à la même date : corrigez-le, ou annulez son retrait.',
        );
      const evenement = await noter(evenementDe('chiffre.publie', id, contenu, input.motif));
      await dire(client, id, {
        acte: 'PUBLICATION',
        contenu,
        motif: input.motif,
        evenement,
        jour: context.today,
      });
    },
  );
}

/** Says what should have been written: what was stays beside it. */
export function corriger(context: Context, input: CorrigerChiffreInput): Promise<Operee | Refus> {
  exigerLaFrance(context.actor);
  const { cleIdempotence: cle, ...entree } = input;
  return operer(
    context,
    { owner: 'statistiques', action: 'chiffre.corriger', cle, entree },
    async (client, noter) => {
      const { retire, version } = await lire(client, input.chiffre);
      if (retire) refuser('Ce chiffre est retiré : annulez d’abord son retrait.');
      if (version !== input.versionAttendue)
        refuser('Ce chiffre a été corrigé depuis que vous l’avez lu : relisez-le, puis corrigez.');
      const contenu = contenuDe(input, context.today);
      const evenement = await noter(evenementDe('chiffre.corrige', input.chiffre, contenu, input.motif));
      await dire(client, input.chiffre, {
        acte: 'CORRECTION',
        contenu,
        motif: input.motif,
        evenement,
        jour: context.today,
      });
    },
  );
}

/** Withdraws a claim: it stays readable, and is compared no more. */
export function retirer(
  context: Context,
  { cleIdempotence: cle, chiffre, motif }: RetirerChiffreInput,
): Promise<Operee | Refus> {
  exigerLaFrance(context.actor);
  return operer(
    context,
    { owner: 'statistiques', action: 'chiffre.retirer', cle, entree: { chiffre, motif } },
    async (client, noter) => {
      const { retire, version: _version, ...contenu } = await lire(client, chiffre);
      if (retire) refuser('Ce chiffre est déjà retiré.');
      const evenement = await noter(evenementDe('chiffre.retire', chiffre, contenu, motif));
      await dire(client, chiffre, { acte: 'RETRAIT', contenu, motif, evenement, jour: context.today });
    },
  );
}

const evenementDe = (type: string, id: string, contenu: Contenu, motif: string) => ({
  type,
  objet: `chiffre:${id}`,
  contenu: {
    indicateur: contenu.indicateur,
    valeur: contenu.valeur_citee,
    unite: contenu.unite,
    auteur: contenu.auteur,
    publieLe: contenu.publie_le,
  },
  motif,
});

/** What is asked, read by the same rules as a file. */
function contenuDe(input: PublierChiffreInput, today: string): Contenu {
  const date = publication(input.publieLe.trim());
  if (date instanceof Illisible) return refuser(`La date de publication se lit mal : ${date.attendu}.`);
  if (finDuDebut(date.publieLe) > today)
    refuser('La date de publication est à venir : un jour passé est attendu.');
  const lue = valeurCitee(input.valeur.trim());
  if (lue instanceof Illisible) return refuser(`La valeur se lit mal : ${lue.attendu}.`);
  const fausse = sourceRefusee(input.source);
  if (fausse !== null) refuser(`La source ne s’ouvre pas : ${fausse}.`);
  const reserve = input.reserve?.trim() || null;
  const valeur = selonLaReserve(lue, reserve);
  const rapprochement = rapprochementDe(input, date.publieLe, today);
  return {
    publie_le: date.publieLe,
    indicateur: input.indicateur.trim(),
    valeur_min: valeur.min,
    valeur_max: valeur.max,
    approximatif: valeur.approximatif,
    valeur_citee: input.valeur.trim(),
    unite: input.unite.trim(),
    perimetre: input.perimetre.trim(),
    reserve,
    source: input.source.trim(),
    auteur: input.auteur.trim(),
    rapprochement,
    sans_rapprochement: rapprochement === null ? input.sansRapprochement?.trim() || null : null,
  };
}

/** First day that a date may mean: one that begins after today is to come. */
const finDuDebut = (publieLe: string): string =>
  /^\d/.test(publieLe) ? `${publieLe}-01-01`.slice(0, 10) : '';

function rapprochementDe(
  { rapprochement, sansRapprochement }: PublierChiffreInput,
  publieLe: string,
  today: string,
): Rapprochement | null {
  if (!rapprochement) return null;
  if (sansRapprochement?.trim())
    refuser('Un chiffre est comparable, ou ne l’est pas : un rapprochement, ou la raison de n’en pas avoir.');
  const { code, base = 'ACHAT', attribution = 'COMMANDITAIRE', filtre = {} } = rapprochement;
  if (!codesComparables().includes(code))
    throw new BadInput('Le code de ce qui est comparé est inconnu : requête « mesuresComparables ».');
  if (!MESURES.has(code)) {
    const { nom, bases, attributions } = indicateurDe(code);
    if (!bases.includes(base) || !attributions.includes(attribution))
      refuser(
        `« ${nom} » ne se compte pas ainsi : base ${bases.join(' ou ')}, attribution ${attributions.join(' ou ')}.`,
      );
  }
  const fin = rapprochement.au ?? finDe(publieLe);
  if (fin === null)
    return refuser('Le chiffre n’est pas daté : dites le jour dont on lit ce que le registre savait.');
  if (rapprochement.au && rapprochement.au > today)
    refuser('Le jour de la comparaison est à venir : un jour passé, ou ce jour, est attendu.');
  const utiles = Object.entries(filtre).filter(([, valeur]) => valeur != null);
  return { code, base, attribution, filtre: Object.fromEntries(utiles), au: fin > today ? today : fin };
}
