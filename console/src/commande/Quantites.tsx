import { Liste } from '../shared/champs.tsx';
import { useTextes } from '../shared/langue.ts';
import { ChampSaisi } from './ChampSaisi.tsx';
import type { Champs } from './devis.ts';
import { TEXTES } from './textes-du-devis.ts';

type Champ = 'nombreDePass' | 'faciale' | 'valideJusquAu' | 'tolereeJusquAu' | 'prestations' | 'departements';

/** How many pass, of what value, until when, where, and what comes with them. */
export function Quantites({
  saisie,
  changer,
  refusDe,
  aujourdhui,
}: Champs & { readonly aujourdhui: string }) {
  const textes = useTextes(TEXTES);
  const champ = (nom: Champ, type: 'text' | 'date' | 'montant', aide?: string) => (
    <ChampSaisi
      nom={textes[nom]}
      type={type}
      aide={aide}
      refus={refusDe(nom)}
      min={type === 'date' ? aujourdhui : undefined}
      valeur={saisie[nom]}
      onChange={(valeur) => changer({ [nom]: valeur })}
    />
  );
  return (
    <>
      {champ('nombreDePass', 'montant')}
      <Liste
        nom={textes.tailleDeCarnet}
        valeur={saisie.tailleDeCarnet}
        options={[
          ['10', textes.de10],
          ['5', textes.de5],
        ]}
        onChange={(tailleDeCarnet) => changer({ tailleDeCarnet })}
      />
      {champ('faciale', 'montant')}
      {champ('valideJusquAu', 'date')}
      {champ('tolereeJusquAu', 'date', textes.aideTolerance)}
      {champ('prestations', 'montant', textes.aidePrestations)}
      {champ('departements', 'text', textes.aideDepartements)}
    </>
  );
}
