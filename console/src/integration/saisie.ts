import type { FormeDEncart } from '../graphql/graphql.ts';

/** The same day half a year later, or the last of that month. */
export function dansSixMois(jour: string): string {
  const [annee = 0, mois = 0, quantieme = 0] = jour.split('-').map(Number);
  const dernier = new Date(Date.UTC(annee, mois + 6, 0)).getUTCDate();
  return new Date(Date.UTC(annee, mois + 5, Math.min(quantieme, dernier))).toISOString().slice(0, 10);
}

/** What is typed of an embed. */
export interface Saisie {
  readonly nom: string;
  readonly forme: FormeDEncart;
  readonly sites: string;
  readonly detail: boolean;
  readonly expireLe: string;
  readonly quota: string;
}

/** The longest name of a token. */
export const NOM = 80;

/** The sites typed, one a line or separated by spaces or commas; `null` when one is no origin, or none is there. */
export function sitesLus(texte: string): readonly string[] | null {
  const sites = texte.split(/[\s,;]+/u).flatMap((un) => (un === '' ? [] : [un.replace(/\/$/u, '')]));
  const origines = sites.every((un) => URL.canParse(un) && new URL(un).origin === un);
  return origines && sites.length > 0 ? [...new Set(sites)] : null;
}

/** What is asked of the register; `null` while something is missing. */
export function aDemander({ nom, forme, sites, detail, expireLe, quota }: Saisie) {
  const origines = sitesLus(sites);
  const dit = nom.trim();
  if (origines === null || dit === '') return null;
  return {
    nom: dit,
    forme,
    detail,
    expireLe,
    origines: [...origines],
    quota: quota === '' ? null : Number(quota),
  };
}

/** What was made: the secret is here, and nowhere else. */
export interface EncartFait {
  readonly id: string;
  readonly nom: string;
  readonly secret: string | null;
}
