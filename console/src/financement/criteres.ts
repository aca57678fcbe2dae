import type { CriteresInput } from '../graphql/graphql.ts';
import { lireMontant } from '../shared/financeurs.ts';
import type { Vue } from '../shared/vue.ts';
import { ECHELLES } from './mots.ts';

/** What is ticked of a project of 2019: its parameter in the address, and the criterion. */
export const CASES = [
  ['public', 'publicCible'],
  ['structuration', 'structurationLocale'],
  ['hub', 'hub'],
  ['porteurs', 'autresPorteurs'],
  ['ue', 'fondsEuropeens'],
] as const;

export const vagueDe = (vue: Vue): 2019 | 2020 => (vue['vague'] === '2020' ? 2020 : 2019);

export const echelleDe = (vue: Vue): (typeof ECHELLES)[number] =>
  ECHELLES.find((une) => une === vue['echelle']) ?? 'INTERCOMMUNAL';

const nombreDe = (texte: string | undefined): number | null => {
  const lu = Number((texte ?? '').replaceAll(/\s/gu, '').replace(',', '.'));
  return texte && Number.isFinite(lu) ? lu : null;
};

const oui = (texte: string | undefined): boolean => texte === 'oui';

/** The criteria that an address tells: it is the whole simulation, and may be sent to someone. */
export function criteresDe(vue: Vue): CriteresInput {
  const pauvrete = nombreDe(vue['pauvrete']);
  const pic = nombreDe(vue['pic']);
  const echelle = echelleDe(vue);
  if (vagueDe(vue) === 2020)
    return {
      echelle,
      achatCentimes: lireMontant(vue['achat'] ?? ''),
      partPicDixMilliemes: pic === null ? null : Math.round(pic * 100),
      groupement: oui(vue['groupement']),
    };
  return {
    echelle,
    population: nombreDe(vue['population']),
    densite: nombreDe(vue['densite']),
    // Percent to a part, without the noise of a division.
    tauxDePauvrete: pauvrete === null ? null : Math.round(pauvrete * 1000) / 100_000,
    budgetPorteurCentimes: lireMontant(vue['budget'] ?? ''),
    ...Object.fromEntries(CASES.map(([parametre, critere]) => [critere, oui(vue[parametre])])),
  };
}
