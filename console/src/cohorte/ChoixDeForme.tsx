import { Bascule } from '../shared/Bascule.tsx';
import { useTextes } from '../shared/langue.ts';
import { useVue, type Vue } from '../shared/vue.ts';

const TEXTES = {
  fr: { nom: 'Affichage du suivi', triangle: 'Triangle', courbes: 'Courbes', liste: 'Liste des cohortes' },
  en: { nom: 'Display of the follow-up', triangle: 'Triangle', courbes: 'Curves', liste: 'List of cohorts' },
};

/** How cohorts are shown: the choice is in the address, and is what a file of the page holds. */
export const formeDe = (vue: Vue): 'triangle' | 'courbes' | 'liste' =>
  vue['forme'] === 'courbes' || vue['forme'] === 'liste' ? vue['forme'] : 'triangle';

/** A triangle of months by delays, curves over the delay, or the list alone. */
export function ChoixDeForme() {
  const textes = useTextes(TEXTES);
  const { vue, changer } = useVue();
  const options = [
    { valeur: 'triangle', libelle: textes.triangle },
    { valeur: 'courbes', libelle: textes.courbes },
    { valeur: 'liste', libelle: textes.liste },
  ] as const;
  return (
    <Bascule
      nom={textes.nom}
      options={options}
      valeur={formeDe(vue)}
      onChange={(forme) =>
        changer({
          forme: forme === 'triangle' ? null : forme,
          // A share of passes has no time of its own to be drawn over.
          ...(forme === 'courbes' && vue['mesure'] === 'part' ? { mesure: null } : {}),
        })
      }
    />
  );
}
