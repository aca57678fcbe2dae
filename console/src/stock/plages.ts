import { reconnaitre } from '../shared/numero.ts';

export interface Plage {
  readonly premier: string;
  readonly dernier?: string;
}

/** Runs of carnets as one writes them, one a line; the first line that is none is given back. */
export function lirePlages(texte: string): { readonly plages: Plage[]; readonly faute: string | null } {
  const plages: Plage[] = [];
  for (const ligne of texte.split('\n').map((une) => une.trim())) {
    if (ligne === '') continue;
    const [premier, dernier, ...trop] = numerosDe(ligne);
    if (!premier || trop.length > 0 || dernier === null) return { plages, faute: ligne.slice(0, 60) };
    plages.push(dernier === undefined ? { premier } : { premier, dernier });
  }
  return { plages, faute: null };
}

/** The numbers of a line, `null` for what is none; spaces separate, and may also be inside a number of 13 digits. */
function numerosDe(ligne: string): readonly (string | null)[] {
  const chiffres = ligne.replaceAll(/\D/gu, '');
  if (/[^\d\s-]/u.test(ligne.replaceAll(/(?<=\s)(?:à|a|to|au)(?=\s)|→|;|,/gu, ''))) return [null];
  if (chiffres.length !== 13 && chiffres.length !== 26) return [null];
  return Array.from({ length: chiffres.length / 13 }, (_, i) => {
    const reconnu = reconnaitre(chiffres.slice(i * 13, i * 13 + 13));
    return reconnu?.genre === 'carnet' && reconnu.juste ? reconnu.numero : null;
  });
}
