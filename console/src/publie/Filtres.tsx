import type { FiltreChiffresPublies } from '../graphql/graphql.ts';
import { Liste } from '../shared/champs.tsx';
import { DEBUT, type Etiquette, Etiquettes } from '../shared/Etiquettes.tsx';
import { FormulaireDeRecherche } from '../shared/FormulaireDeRecherche.tsx';
import { useTextes } from '../shared/langue.ts';
import { useVue, type Vue } from '../shared/vue.ts';

const TEXTES = {
  fr: {
    filtrer: 'Filtrer les chiffres publiés',
    recherche: 'Chiffre, auteur ou source',
    chercher: 'Chercher',
    comparaison: 'Comparaison',
    tous: 'tous',
    oui: 'que le registre sait compter',
    non: 'que le registre ne compte pas',
    etat: 'État',
    enVigueur: 'en vigueur',
    retires: 'retirés',
  },
  en: {
    filtrer: 'Filter the published figures',
    recherche: 'Figure, author or source',
    chercher: 'Search',
    comparaison: 'Comparison',
    tous: 'all',
    oui: 'that the register can count',
    non: 'that the register does not count',
    etat: 'State',
    enVigueur: 'in force',
    retires: 'withdrawn',
  },
};

/** What the address asks for. */
export const filtreDe = (vue: Vue): FiltreChiffresPublies => ({
  ...(vue['q'] ? { texte: vue['q'] } : {}),
  ...(vue['f.rapproche'] ? { rapproche: vue['f.rapproche'] === 'true' } : {}),
  retire: vue['f.retire'] === 'true',
});

/** The ways to narrow the list, all of them in the address. */
export function Filtres() {
  const textes = useTextes(TEXTES);
  const { vue, changer } = useVue();
  const rapproche = vue['f.rapproche'] ?? '';
  const actives: Etiquette[] = [
    ...(vue['q'] ? [{ parametre: 'q', mot: `« ${vue['q']} »` }] : []),
    ...(rapproche ? [{ parametre: 'f.rapproche', mot: rapproche === 'true' ? textes.oui : textes.non }] : []),
    ...(vue['f.retire'] ? [{ parametre: 'f.retire', mot: textes.retires }] : []),
  ];
  return (
    <search className="pile filtrage">
      <FormulaireDeRecherche nom={textes.filtrer} recherche={textes.recherche} chercher={textes.chercher}>
        <Liste
          nom={textes.comparaison}
          valeur={rapproche}
          options={[
            ['', textes.tous],
            ['true', textes.oui],
            ['false', textes.non],
          ]}
          onChange={(choisi) => changer({ ...DEBUT, 'f.rapproche': choisi })}
        />
        <Liste
          nom={textes.etat}
          valeur={vue['f.retire'] ?? ''}
          options={[
            ['', textes.enVigueur],
            ['true', textes.retires],
          ]}
          onChange={(choisi) => changer({ ...DEBUT, 'f.retire': choisi })}
        />
      </FormulaireDeRecherche>
      <Etiquettes actives={actives} />
    </search>
  );
}
