import type { ClientBase } from 'pg';
import type { Context } from '../shared/context.ts';
import type { Refus } from '../shared/errors.ts';
import { type Operee, operer } from '../shared/operation.ts';
import type { FranchirEtapeDeDossierInput } from './dossier.inputs.ts';
import { EN_MOTS, type Etape, refusDEtape } from './etape.rules.ts';
import { montantDe } from './montant.service.ts';
import { type DossierTenu, regleNonTenue, tenirLeDossier } from './dossier.service.ts';
import { enFrancais } from '../shared/jour.rules.ts';

export interface Franchie {
  readonly etape: Etape;
  readonly jour: string;
  readonly centimes?: number | null | undefined;
  readonly reference?: string | null | undefined;
  readonly motif?: string | null | undefined;
}

/** Refuses a step out of its order, to come, or before the one it follows. */
export function verifierLEtape(dossier: DossierTenu, { etape, jour }: Franchie, today: string): void {
  const refus = refusDEtape(dossier.derniere, etape);
  if (refus !== null) throw regleNonTenue('AAP_ETAPE', refus, dossier);
  if (jour > today)
    throw regleNonTenue(
      'AAP_JOUR',
      `Le ${enFrancais(jour)} est à venir : un jour passé est attendu.`,
      dossier,
    );
  if (jour < dossier.dernier_jour)
    throw regleNonTenue(
      'AAP_JOUR',
      `Le ${enFrancais(jour)} est avant l’étape précédente (${EN_MOTS[dossier.derniere]} le ${enFrancais(dossier.dernier_jour)}).`,
      dossier,
    );
}

export async function ecrireLEtape(
  client: ClientBase,
  dossier: DossierTenu,
  { etape, jour, centimes = null, reference = null, motif = null }: Franchie,
  { evenement, enregistreLe }: { readonly evenement: number; readonly enregistreLe: string },
): Promise<void> {
  const { id, collectivite_id: collectivite } = dossier;
  const valeurs = [id, collectivite, etape, jour, centimes, reference, motif, evenement, enregistreLe];
  await client.query(ETAPE, valeurs);
}

const ETAPE = `
  insert into territoires.dossier_etape (dossier_id, collectivite_id, etape, jour, centimes, reference, motif, evenement, enregistre_le)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;

/** Moves a file one step on, as its rules allow. */
export async function franchir(
  context: Context,
  input: FranchirEtapeDeDossierInput,
): Promise<Operee | Refus> {
  const { cleIdempotence: cle, ...entree } = input;
  const demande = { owner: 'territoires', action: 'dossier.franchir', cle, entree } as const;
  return operer(context, demande, async (client, noter) => {
    const dossier = await tenirLeDossier(client, input.dossier);
    const { etape, reference = null } = input;
    const motif = input.motif?.trim() || null;
    const jour = input.jour ?? context.today;
    verifierLEtape(dossier, { etape, jour }, context.today);
    const ailleurs = AILLEURS[etape];
    if (ailleurs !== undefined) throw regleNonTenue('AAP_ETAPE', ailleurs, dossier);
    if (etape === 'REFUSE' && motif === null)
      throw regleNonTenue('AAP_MOTIF', 'Un refus se motive : une phrase est attendue.', dossier);
    const centimes = await montantDe({ client, lecteur: context.read.lecteur }, dossier, input, jour);
    const franchie = { etape, jour, centimes, reference, motif };
    const evenement = await noter({
      type: `dossier.${etape.toLowerCase()}`,
      objet: `dossier:${dossier.id}`,
      collectiviteId: dossier.collectivite_id,
      contenu: { numero: dossier.numero, etape, jour, centimes, reference },
      ...(motif === null ? {} : { motif }),
    });
    await ecrireLEtape(client, dossier, franchie, { evenement, enregistreLe: context.today });
  });
}

/** Steps that are the effect of something else. */
const AILLEURS: Readonly<Partial<Record<Etape, string>>> = {
  CONVENTIONNE:
    'Un dossier devient conventionné par la signature de sa convention, avec les parts de ses financeurs.',
  SOLDE: 'Un dossier se solde sur les faits : le montant se calcule, il ne se saisit pas.',
  REVERSEMENT:
    'Un reversement se constate en soldant le dossier : le montant se calcule, il ne se saisit pas.',
};
