import type { Attribution, Base } from '../../graphql/graphql.ts';
import { jour, jourEtHeure } from '../dates.ts';
import type { Langue } from '../format.ts';
import { motsDe } from '../indicateurs.ts';
import type { IndicateurDuCatalogue } from './catalogue.ts';

const TEXTES = {
  fr: {
    ACHAT: 'Base\u00a0: achats de la période.',
    FLUX: 'Base\u00a0: flux de la période.',
    COMMANDITAIRE: 'Rattachement\u00a0: commanditaire.',
    LIEU: 'Rattachement\u00a0: lieu d’utilisation.',
    source: (au: string, lue: string) =>
      `Source\u00a0: registre du Pass numérique, tel que connu au ${au}, lu le ${lue}.`,
  },
  en: {
    ACHAT: 'Base: bought in the period.',
    FLUX: 'Base: flow of the period.',
    COMMANDITAIRE: 'Attached to the buyer.',
    LIEU: 'Attached to the place of use.',
    source: (au: string, lue: string) =>
      `Source: register of the Pass numérique, as known on ${au}, read on ${lue}.`,
  },
};

interface Lue {
  readonly base: Base;
  readonly attribution: Attribution;
  readonly au: string;
  readonly fraicheur: string;
}

/** What must be quoted with a figure: its definition, its base, whose territory it is, and the day it is known as of. */
export function mentionsDe(
  { base, attribution, au, fraicheur }: Lue,
  indicateurs: readonly IndicateurDuCatalogue[],
  langue: Langue,
): readonly string[] {
  const textes = TEXTES[langue];
  return [
    ...indicateurs.map((one) => {
      const { nom, definition } = motsDe(one, langue);
      return `${nom}${langue === 'fr' ? '\u00a0:' : ':'} ${definition}`;
    }),
    `${textes[base]} ${textes[attribution]}`,
    textes.source(jour(au, langue), jourEtHeure(fraicheur, langue)),
  ];
}
