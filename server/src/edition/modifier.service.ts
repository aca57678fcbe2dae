import type { ClientBase } from 'pg';
import { ecrireLesLieux } from '../lieu/lieu.module.ts';
import type { Context } from '../shared/context.ts';
import type { Refus } from '../shared/errors.ts';
import { exigerLaFrance } from '../shared/france.ts';
import { type Noter, operer, type Operee, Refusee } from '../shared/operation.ts';
import { completerLaSaisie, structureDe } from './completer.service.ts';
import type { ModifierLieuInput, RetablirChampInput } from './edition.inputs.ts';
import { ConflitDeModification, SaisieRefusee } from './edition.results.ts';
import {
  avant,
  type ChangementDepuis,
  changementsDepuis,
  type FicheTenue,
  regle,
  tenirLaFiche,
  UNITES,
  uniteDe,
} from './fiche.service.ts';
import { fusionner, type TroisValeurs, type Valeurs } from './fusion.rules.ts';
import { lireLaSaisie } from './saisie.rules.ts';
import { type EditionDite, Simulee } from './simulation.ts';

/** Edits a place: merged by field with what others saved since, or answered as a conflict and nothing written. */
export async function modifierLieu(context: Context, input: ModifierLieuInput): Promise<Operee | Refus> {
  exigerLaFrance(context.actor);
  const { cleIdempotence: cle, ...entree } = input;
  const lue = lireLaSaisie(input.champs);
  return operer(context, { owner: 'labels', action: 'lieu.modifier', cle, entree }, async (client, noter) => {
    const fiche = await tenirLaFiche(client, input.lieu);
    const { champs, erreurs } = await completerLaSaisie(client, lue);
    const structure = await structureVoulue(client, fiche, input.siret);
    const fautes = [...erreurs, ...(structure !== null && typeof structure === 'object' ? [structure] : [])];
    if (fautes.length > 0) throw new Refusee(new SaisieRefusee(fautes));
    const moi = typeof structure === 'string' ? { ...champs, structureId: structure } : champs;
    const edition = await fondre(client, fiche, input.versionAttendue, moi);
    if (input.simuler) throw new Simulee(fiche.id, edition);
    await ecrire(client, noter, {
      fiche,
      edition,
      type: 'lieu.modifie',
      motif: input.motif,
      jour: context.today,
    });
  });
}

/** Puts back what a field was before a version: a new edit, merged like any other. */
export async function retablirChamp(context: Context, input: RetablirChampInput): Promise<Operee | Refus> {
  exigerLaFrance(context.actor);
  const { cleIdempotence: cle, ...entree } = input;
  return operer(context, { owner: 'labels', action: 'lieu.retablir', cle, entree }, async (client, noter) => {
    const fiche = await tenirLaFiche(client, input.lieu);
    const depuis = await changementsDepuis(client, fiche.id, input.version - 1);
    const champs = uniteDe(input.champ);
    const [premier] = depuis;
    if (premier?.version !== input.version || !champs.some((champ) => Object.hasOwn(premier.champs, champ)))
      throw regle('HISTORIQUE', `La version ${input.version} de ce lieu n’a pas changé ce champ.`);
    if (await estUneCreation(client, fiche.id, input.version))
      throw regle('HISTORIQUE', 'Ce champ n’avait aucune valeur avant : le lieu entrait au registre.');
    const ancien = avant(fiche.valeurs, depuis);
    const moi = Object.fromEntries(champs.map((champ) => [champ, ancien[champ]]));
    const edition = await fondre(client, fiche, input.versionAttendue, moi);
    const { motif } = input;
    await ecrire(client, noter, { fiche, edition, type: 'lieu.champ_retabli', motif, jour: context.today });
  });
}

/** The SIRET of a place is entered once: after that it is another place, or an error to report. */
async function structureVoulue(client: ClientBase, { valeurs }: FicheTenue, siret: string | undefined) {
  if (siret === undefined || siret.trim() === '') return null;
  const nom = String(valeurs['nom']);
  const structure = await structureDe(client, { siret, nom });
  const actuelle = valeurs['structureId'];
  if (typeof structure === 'object' || actuelle === null || actuelle === structure) return structure;
  return { champ: 'siret', message: 'Le SIRET d’un lieu ne change plus une fois saisi.' };
}

const estUneCreation = async (client: ClientBase, lieu: string, version: number): Promise<boolean> => {
  const { rowCount } = await client.query(
    'select from labels.modification where lieu_id = $1 and version = $2 and creation',
    [lieu, version],
  );
  return rowCount === 1;
};

/** Merges what is wanted with what others saved since a version; a conflict is thrown, and nothing is written. */
async function fondre(
  client: ClientBase,
  { id, version, valeurs }: FicheTenue,
  attendue: number,
  moi: Valeurs,
): Promise<EditionDite> {
  if (valeurs['retire'] === true)
    throw regle('LIEU_RETIRE', 'Ce lieu n’est plus au registre : remettez-le avant de le modifier.');
  if (attendue > version) throw regle('VERSION', `La fiche en est à la version ${version}, pas ${attendue}.`);
  const depuis = await changementsDepuis(client, id, attendue);
  const fusion = fusionner(avant(valeurs, depuis), valeurs, moi, UNITES);
  const fusionnes = fusion.fusionnes.map((un) => direLeChamp(un, depuis, un.de === 'MOI'));
  const dernier = depuis.at(-1);
  if (fusion.conflits.length > 0 && dernier) {
    const champs = fusion.conflits.map((un) => direLeChamp(un, depuis, false));
    const fautif =
      depuis.findLast((un) => fusion.conflits.some(({ eux }) => touche(un, Object.keys(eux)))) ?? dernier;
    const { par, motif, quand } = fautif;
    throw new Refusee(new ConflitDeModification({ version, champs, fusionnes, par, motif, quand }));
  }
  const champs = Object.entries(fusion.ecrire)
    .filter(([champ, apres]) => JSON.stringify(apres ?? null) !== JSON.stringify(valeurs[champ] ?? null))
    .map(([champ, apres]) => [champ, { avant: valeurs[champ] ?? null, apres: apres ?? null }] as const);
  if (champs.length === 0)
    throw regle('LIEU_INCHANGE', 'Rien à enregistrer : la fiche porte déjà ces valeurs.');
  return { champs: Object.fromEntries(champs), fusionnes };
}

const touche = ({ champs }: ChangementDepuis, voulus: readonly string[]): boolean =>
  voulus.some((champ) => Object.hasOwn(champs, champ));

function direLeChamp(
  { champ, base, eux, moi }: TroisValeurs,
  depuis: readonly ChangementDepuis[],
  deMoi: boolean,
) {
  // A field that goes with what is deduced from it is told by itself.
  const dire = (valeurs: Valeurs): string =>
    JSON.stringify(Object.hasOwn(valeurs, champ) ? valeurs[champ] : valeurs);
  const par = depuis.findLast((un) => touche(un, Object.keys(eux)))?.par ?? null;
  return { champ, base: dire(base), eux: dire(eux), moi: dire(moi), deMoi, par };
}

interface AEcrire {
  readonly fiche: FicheTenue;
  readonly edition: EditionDite;
  readonly type: string;
  readonly motif: string;
  readonly jour: string;
}

async function ecrire(client: ClientBase, noter: Noter, { fiche, edition, type, motif, jour }: AEcrire) {
  const evenement = await noter({ type, objet: `lieu:${fiche.id}`, motif, contenu: { ...edition } });
  const champs = Object.fromEntries(
    Object.entries(edition.champs).map(([champ, { apres }]) => [champ, apres]),
  );
  await ecrireLesLieux(client, evenement, jour, [{ lieu: fiche.id, champs }]);
}
