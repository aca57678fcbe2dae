import type { Langue } from '../../shared/format.ts';
import { jour } from '../../shared/dates.ts';
import { periodeEnMots } from '../../shared/periode.ts';
import { type IndicateurDuCatalogue, nomDIndicateur } from '../../shared/statistiques/catalogue.ts';
import { INDICATEUR_PAR_DEFAUT } from '../../shared/statistiques/demande.ts';
import { mailleDe, MAILLES_EN_MOTS } from '../../shared/statistiques/mailles.ts';
import { nomDuTerritoire, territoireDe } from '../../shared/statistiques/territoire.ts';
import type { VueDite } from './lireMots.ts';

const MOTS = {
  fr: {
    flux: 'base flux',
    lieu: 'rattachement au lieu',
    au: (le: string) => `au ${le}`,
    n: (n: string) => `${n} lignes`,
  },
  en: {
    flux: 'flow base',
    lieu: 'attached to the place',
    au: (on: string) => `as of ${on}`,
    n: (n: string) => `${n} rows`,
  },
};

/** What was understood, said back before it is opened: the heading of the page will say the same. */
export function vueEnMots(
  { parametres }: VueDite,
  catalogue: readonly IndicateurDuCatalogue[],
  langue: Langue,
): string {
  const { ind = INDICATEUR_PAR_DEFAUT, maille, t, p, base, attr, au, n } = parametres;
  const mots = MOTS[langue];
  const territoire = territoireDe(t);
  const sujet = nomDIndicateur(catalogue, ind, langue);
  const rangee = mailleDe(maille);
  return [
    territoire?.niveau === rangee ? sujet : `${sujet} ${MAILLES_EN_MOTS[langue][rangee].par}`,
    nomDuTerritoire(territoire, langue),
    periodeEnMots(p, langue),
    ...(base === 'flux' ? [mots.flux] : []),
    ...(attr === 'lieu' ? [mots.lieu] : []),
    ...(au ? [mots.au(jour(au, langue))] : []),
    ...(n ? [mots.n(n)] : []),
  ].join(', ');
}
