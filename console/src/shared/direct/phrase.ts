import type { ActeDeLabel, GenreDeLabel } from '../../graphql/graphql.ts';
import { jour } from '../dates.ts';
import { type Langue, nombre } from '../format.ts';
import { GENRES_DE_LABEL } from '../labels.ts';

/** A change as pages are told of it. */
export interface Changement {
  readonly nombreDeLieux: number;
  readonly lieux: readonly {
    readonly champs: readonly string[];
    readonly assertions: readonly string[];
    readonly lieu: {
      readonly nom: string;
      readonly labels: readonly {
        readonly id: string;
        readonly genre: GenreDeLabel;
        readonly libelle: string | null;
        readonly acte: ActeDeLabel;
        readonly du: string;
        readonly jusquAu: string | null;
      }[];
    };
  }[];
}

const TEXTES = {
  fr: {
    lieux: (n: string) => `${n} lieux ont changé`,
    plusieurs: (n: string) => `${n} changements depuis dix secondes`,
    fiche: (n: number) => (n > 1 ? `${n} champs modifiés` : 'fiche modifiée'),
    LABELLISATION: (du: string, au: string | null) =>
      `donné à compter du ${du}${au ? `, jusqu’au ${au}` : ''}`,
    SUSPENSION: (du: string, au: string | null) =>
      `suspendu à compter du ${du}${au ? `, jusqu’au ${au}` : ''}`,
    RETRAIT: (du: string) => `retiré à compter du ${du}`,
    CANDIDATURE: (du: string) => `demandé le ${du}`,
    REFUS: (du: string) => `refusé le ${du}`,
    ANNULATION: () => 'corrigé',
    label: 'label',
  },
  en: {
    lieux: (n: string) => `${n} places have changed`,
    plusieurs: (n: string) => `${n} changes in ten seconds`,
    fiche: (n: number) => (n > 1 ? `${n} fields edited` : 'record edited'),
    LABELLISATION: (du: string, au: string | null) => `given from ${du}${au ? ` to ${au}` : ''}`,
    SUSPENSION: (du: string, au: string | null) => `suspended from ${du}${au ? ` to ${au}` : ''}`,
    RETRAIT: (du: string) => `withdrawn from ${du}`,
    CANDIDATURE: (du: string) => `asked for on ${du}`,
    REFUS: (du: string) => `refused on ${du}`,
    ANNULATION: () => 'corrected',
    label: 'label',
  },
};

/** One sentence for a change: what happened to which place, and from when. */
export function phraseDe({ nombreDeLieux, lieux }: Changement, langue: Langue): string {
  const textes = TEXTES[langue];
  const [un, ...autres] = lieux;
  if (!un || autres.length > 0 || nombreDeLieux > 1) return textes.lieux(nombre(nombreDeLieux, langue));
  const dits = un.lieu.labels.filter(({ id }) => un.assertions.includes(id));
  // A correction takes back and says again: what is said again is the news.
  const dit = dits.find(({ acte }) => acte !== 'ANNULATION') ?? dits[0];
  const deux = langue === 'fr' ? '\u00a0: ' : ': ';
  if (!dit) return `${un.lieu.nom}${deux}${textes.fiche(un.champs.length)}`;
  const nom = dit.genre === 'PASS_NUMERIQUE' ? '' : ` ${dit.libelle ?? GENRES_DE_LABEL[dit.genre]}`;
  const fait = textes[dit.acte](jour(dit.du, langue), dit.jusquAu && jour(dit.jusquAu, langue));
  return `${un.lieu.nom}${deux}${textes.label}${nom} ${fait}`;
}

/** Several at once are counted, not read one after the other. */
export const phraseDePlusieurs = (phrases: readonly string[], langue: Langue): string =>
  phrases.length === 1 ? (phrases[0] ?? '') : TEXTES[langue].plusieurs(nombre(phrases.length, langue));
