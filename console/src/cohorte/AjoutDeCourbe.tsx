import { Choix } from '../shared/Choix.tsx';
import { courbesLues } from '../shared/cohorte/suivi.ts';
import { aujourdhui, mois, moisEntre } from '../shared/dates.ts';
import { DEPARTEMENTS } from '../shared/departements.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { PUBLICS } from '../shared/mots.ts';
import { useRegistre } from '../shared/registre.ts';
import { useVue } from '../shared/vue.ts';

export const COURBES_AU_PLUS = 4;
const DEBUT = '2019-01';

const TEXTES = {
  fr: {
    ajouter: 'Ajouter une courbe',
    choisir: 'choisir…',
    pleine: `Quatre courbes au plus\u00a0: retirez-en une pour en ajouter une autre.`,
    publics: 'Publics visés',
    territoires: 'Territoires',
    mois: 'Mois d’origine',
  },
  en: {
    ajouter: 'Add a curve',
    choisir: 'choose…',
    pleine: 'Four curves at most: remove one to add another.',
    publics: 'Target publics',
    territoires: 'Territories',
    mois: 'Month of origin',
  },
};

/** One more curve to compare: a public, a territory or a month; a cohort is added from its row. */
export function AjoutDeCourbe() {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { vue, changer } = useVue();
  const jour = useRegistre()?.jour ?? aujourdhui();
  const choisies = courbesLues(vue['c']).map(({ code }) => code);
  if (choisies.length >= COURBES_AU_PLUS) return <p className="note">{textes.pleine}</p>;
  const libre = (code: string) => !choisies.includes(code);
  return (
    <div className="portee">
      <Choix
        nom={textes.ajouter}
        valeur=""
        onChange={(code) => code && changer({ c: [...choisies, code].join(',') })}
      >
        <option value="">{textes.choisir}</option>
        <optgroup label={textes.publics}>
          {Object.entries(PUBLICS[langue])
            .filter(([code]) => libre(`public:${code}`))
            .map(([code, mot]) => (
              <option key={code} value={`public:${code}`}>
                {mot}
              </option>
            ))}
        </optgroup>
        <optgroup label={textes.mois}>
          {moisEntre(DEBUT, jour.slice(0, 7))
            .toReversed()
            .filter((un) => libre(`mois:${un}`))
            .map((un) => (
              <option key={un} value={`mois:${un}`}>
                {mois(un, langue)}
              </option>
            ))}
        </optgroup>
        <optgroup label={textes.territoires}>
          {[...DEPARTEMENTS]
            .filter(([code]) => libre(`dep:${code}`))
            .map(([code, nom]) => (
              <option key={code} value={`dep:${code}`}>
                {nom} ({code})
              </option>
            ))}
        </optgroup>
      </Choix>
    </div>
  );
}
