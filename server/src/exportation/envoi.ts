import type { Readable } from 'node:stream';
import { aLeDroit } from '../acces/acces.module.ts';
import { FORMATS, nomDeFichier, type NomDeFormat } from '../feuille/feuille.module.ts';
import type { Executer } from '../page/page.module.ts';
import type { Context } from '../shared/context.ts';
import { BadInput, Forbidden } from '../shared/errors.ts';
import { admettre } from './admission.ts';
import { vueDe } from './registre.ts';

interface AEnvoyer {
  /** Address of the page, as `/pilotage?p=2021-T2`. */
  readonly adresse: string;
  readonly format: NomDeFormat;
  /** Why it goes out, for the audit. */
  readonly motif: string;
  /** Public address of the register, to write the page’s. */
  readonly origine: string;
}

/** A page as a file outside a request: the same rows, rights, limits and line of audit as when someone asks for it. */
export async function exporterLaPage(
  { adresse: texte, format, motif, origine }: AEnvoyer,
  context: Context,
  executer: Executer,
): Promise<{
  readonly nom: string;
  readonly type: string;
  readonly lignes: number;
  readonly flux: Readable;
}> {
  const { vue, adresse } = vueDe(texte);
  if (vue.droit !== null && !aLeDroit(context.actor.role, vue.droit))
    throw new Forbidden(`Accès refusé : cette vue demande le droit ${vue.droit}.`, vue.droit);
  const langue = 'fr';
  const feuille = await vue.lire({ adresse, langue, context, executer });
  const reference = await admettre(feuille, { format, motif }, context);
  const { type, ecrire } = FORMATS[format];
  const provenance = {
    langue,
    adresse: `${origine}${feuille.adresse}`,
    fictif: context.settings.demonstration,
    produitLe: new Date().toISOString(),
    reference,
  } as const;
  const nom = `${nomDeFichier(feuille.titre, provenance.fictif)}.${format}`;
  return { nom, type, lignes: feuille.nombre, flux: ecrire(feuille, provenance, 'tableur') };
}

/** Why a page cannot be taken away, in words; `null` when it can. */
export function refusDExport(adresse: string): string | null {
  try {
    vueDe(adresse);
    return null;
  } catch (error) {
    if (error instanceof BadInput) return error.message;
    throw error;
  }
}
