import { Bascule } from '../shared/Bascule.tsx';
import { useLangue, useTextes } from '../shared/langue.ts';
import { type IndicateurDuCatalogue, refusDe } from '../shared/statistiques/catalogue.ts';
import { type Demande, INDICATEUR_PAR_DEFAUT } from '../shared/statistiques/demande.ts';
import { useDroit } from '../shared/useDroit.ts';
import { useVue } from '../shared/vue.ts';

const TEXTES = {
  fr: { quoi: 'Ce que la carte montre', taux: 'Taux', pass: 'Pass', euros: 'Euros' },
  en: { quoi: 'What the map shows', taux: 'Rate', pass: 'Passes', euros: 'Euros' },
};

interface Props {
  readonly demande: Demande;
  readonly catalogue: readonly IndicateurDuCatalogue[];
}

/** A rate, passes or euros: the first indicator of each kind that can be asked by département. */
export function ChoixDeCarte({ demande, catalogue }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const detail = useDroit('LIRE_DETAIL');
  const { changer } = useVue();
  const { portee, indicateur } = demande;
  const question = {
    detail,
    base: portee.base,
    attribution: portee.attribution,
    dimension: 'DEPARTEMENT',
  } as const;
  const asked = catalogue.filter((one) => refusDe(one, question, langue) === null);
  const first = (unite: string, preferred: string) =>
    asked.find(({ code }) => code === preferred) ?? asked.find((one) => one.unite === unite);
  const kinds = [
    { libelle: textes.taux, unite: 'part', un: first('part', INDICATEUR_PAR_DEFAUT) },
    { libelle: textes.pass, unite: 'pass', un: first('pass', 'pass.utilises') },
    { libelle: textes.euros, unite: 'centimes', un: first('centimes', 'montant.utilise') },
  ];
  const unite = catalogue.find(({ code }) => code === indicateur)?.unite ?? 'part';
  const options = kinds.flatMap(({ libelle, unite: kind, un }) =>
    un ? [{ valeur: kind === unite ? indicateur : un.code, libelle }] : [],
  );
  if (options.length < 2) return null;
  return (
    <Bascule
      nom={textes.quoi}
      options={options}
      valeur={indicateur}
      onChange={(choice) => changer({ ind: choice === INDICATEUR_PAR_DEFAUT ? null : choice })}
    />
  );
}
