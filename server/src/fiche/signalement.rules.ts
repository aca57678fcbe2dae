import type { LieuPublic } from '../annuaire/annuaire.module.ts';

/** What the form asks of a place, as the visitor typed it. */
export interface Saisie {
  readonly cle: string;
  readonly adresse: string;
  readonly telephone: string;
  readonly horaires: string;
  readonly siteWeb: string;
  readonly ferme: boolean;
  readonly message: string;
  /** Nobody sees this field: what fills it is a machine. */
  readonly piege: string;
}

const CHAMPS = ['adresse', 'telephone', 'horaires', 'siteWeb'] as const;

/** The form as it opens: what the register knows, to be corrected. */
export const saisieDe = (lieu: LieuPublic, cle: string): Saisie => ({
  cle,
  adresse: lieu.adresse ?? '',
  telephone: lieu.telephone ?? '',
  horaires: lieu.horaires ?? '',
  siteWeb: lieu.siteWeb ?? '',
  ferme: false,
  message: '',
  piege: '',
});

const LONGUEUR = 2000;

/** The form as it was sent; what was not sent is empty. */
export function lireSaisie(corps: URLSearchParams, neuve: string): Saisie {
  const texte = (nom: string): string =>
    (corps.get(nom) ?? '')
      .replaceAll('\r\n', '\n')
      .trim()
      .slice(0, LONGUEUR + 1);
  const cle = texte('cle');
  return {
    cle: /^[\w-]{8,64}$/u.test(cle) ? cle : neuve,
    adresse: texte('adresse'),
    telephone: texte('telephone'),
    horaires: texte('horaires'),
    siteWeb: texte('siteWeb'),
    ferme: corps.get('ferme') === '1',
    message: texte('message'),
    piege: texte('courriel'),
  };
}

/** What was changed of what the register said: a field left as it was proposes nothing. */
export function champsProposes(saisie: Saisie, lieu: LieuPublic): Readonly<Record<string, unknown>> {
  const avant = saisieDe(lieu, saisie.cle);
  const changes = CHAMPS.filter((champ) => saisie[champ] !== avant[champ].trim());
  return {
    ...Object.fromEntries(changes.map((champ) => [champ, saisie[champ] === '' ? null : saisie[champ]])),
    ...(saisie.ferme ? { retire: true } : {}),
  };
}

export const tropLong = ({ message }: Saisie): boolean => message.length > LONGUEUR;
