import { Bascule } from '../shared/Bascule.tsx';
import { useTextes } from '../shared/langue.ts';
import { useVue } from '../shared/vue.ts';

const TEXTES = {
  fr: { nom: 'Affichage du suivi', triangle: 'Triangle', courbes: 'Courbes' },
  en: { nom: 'Display of the follow-up', triangle: 'Triangle', courbes: 'Curves' },
};

/** A triangle of months by delays, or curves over the delay: the choice is in the address. */
export function ChoixDeForme() {
  const textes = useTextes(TEXTES);
  const { vue, changer } = useVue();
  const options = [
    { valeur: 'triangle', libelle: textes.triangle },
    { valeur: 'courbes', libelle: textes.courbes },
  ] as const;
  return (
    <Bascule
      nom={textes.nom}
      options={options}
      valeur={vue['forme'] === 'courbes' ? 'courbes' : 'triangle'}
      onChange={(forme) =>
        changer({
          forme: forme === 'courbes' ? forme : null,
          // A share of passes has no time of its own to be drawn over.
          ...(forme === 'courbes' && vue['mesure'] === 'part' ? { mesure: null } : {}),
        })
      }
    />
  );
}
