import {
  ecrireLEtape,
  enEuros,
  regleNonTenue,
  tenirLeDossier,
  verifierLEtape,
} from '../financement/financement.module.ts';
import type { Context } from '../shared/context.ts';
import type { Refus } from '../shared/errors.ts';
import { type Operee, operer } from '../shared/operation.ts';
import type { SolderDossierInput } from './cloture.types.ts';
import { issueDuSolde } from './solde.rules.ts';
import { solder } from './solde.service.ts';

const M6 = {
  source:
    'M6 : en 2020, l’État paie 50 % de la valeur utilisée ; en 2019, sa part de ce qui n’a pas été utilisé est exigible',
};

/** Settles a file on what is known: the State owes the rest, or is owed what was not used. */
export async function solderLeDossier(context: Context, input: SolderDossierInput): Promise<Operee | Refus> {
  const { cleIdempotence: cle, ...entree } = input;
  const demande = { owner: 'territoires', action: 'dossier.solder', cle, entree } as const;
  return operer(context, demande, async (client, noter) => {
    const dossier = await tenirLeDossier(client, input.dossier);
    const jour = input.jour ?? context.today;
    verifierLEtape(dossier, { etape: 'SOLDE', jour }, context.today);
    const { vague, collectivite_id: collectivite, convention_id: convention } = dossier;
    const lecture = { client, lecteur: context.read.lecteur, au: jour };
    const solde = (await solder(lecture, vague, collectivite)).find(({ id }) => id === convention);
    if (!solde) throw regleNonTenue('M6', 'La convention du dossier n’est pas encore connue ce jour-là.', M6);
    if (solde.encoreUtilisableCentimes > 0)
      throw regleNonTenue(
        'SOLDE_AVANT_TERME',
        `Des pass peuvent encore servir, pour ${enEuros(solde.encoreUtilisableCentimes)} : le solde se fait une fois passée la tolérance de la dernière commande.`,
        M6,
      );
    const { etape, centimes } = issueDuSolde(solde);
    const reference = input.reference ?? null;
    const evenement = await noter({
      type: `dossier.${etape.toLowerCase()}`,
      objet: `dossier:${dossier.id}`,
      collectiviteId: collectivite,
      contenu: { numero: dossier.numero, etape, jour, centimes, reference },
    });
    const franchie = { etape, jour, centimes, reference };
    await ecrireLEtape(client, dossier, franchie, { evenement, enregistreLe: context.today });
  });
}
