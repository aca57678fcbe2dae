import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { graphql } from '../graphql/index.ts';
import { acteurEnMots } from '../shared/acteur.ts';
import { jourEtHeure } from '../shared/dates.ts';
import { nombre } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { MOTS_DE_GENRE } from './mots.ts';
import { TamponDImport } from './TamponDImport.tsx';

export const EnTeteDImportFragment = graphql(`
  fragment EnTete_Import on Import {
    id
    genre
    fichier
    acteur
    simule
    etat
    recuA
    termineA
  }
`);

const TEXTES = {
  fr: {
    import: (fichier: string) => `Import de ${fichier}`,
    simulation: (fichier: string) => `Simulation de ${fichier}`,
    recu: (instant: string) => `reçu le ${instant}`,
    duree: (secondes: string) => `lu en ${secondes}\u00a0s`,
  },
  en: {
    import: (fichier: string) => `Import of ${fichier}`,
    simulation: (fichier: string) => `Dry run of ${fichier}`,
    recu: (instant: string) => `received on ${instant}`,
    duree: (secondes: string) => `read in ${secondes}\u00a0s`,
  },
};

/** Which file, who sent it, when, and what became of it. */
export function EnTete(props: { readonly import: FragmentType<typeof EnTeteDImportFragment> }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { data } = useSuspenseFragment({ fragment: EnTeteDImportFragment, from: props.import });
  const lasted = data.termineA ? (Date.parse(data.termineA) - Date.parse(data.recuA)) / 1000 : null;
  return (
    <>
      <div className="titre">
        <h1>{textes[data.simule ? 'simulation' : 'import'](data.fichier)}</h1>
        <div className="actions">
          <TamponDImport etat={data.etat} simule={data.simule} />
        </div>
      </div>
      <p className="chapo">
        {MOTS_DE_GENRE[langue][data.genre]}, {textes.recu(jourEtHeure(data.recuA, langue))},{' '}
        {acteurEnMots(data.acteur, langue)}
        {lasted !== null && `, ${textes.duree(nombre(lasted, langue, lasted < 10 ? 1 : 0))}`}
      </p>
    </>
  );
}
