import { type KeyboardEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { useTextes } from '../../shared/langue.ts';
import { AvisDeChangement } from './AvisDeChangement.tsx';
import { Barre } from './Barre.tsx';
import { Groupes } from './Groupes.tsx';
import { PanneauDeConflit } from './PanneauDeConflit.tsx';
import { Rappel } from '../../shared/Rappel.tsx';
import type { Referentiels } from './referentiels.ts';
import { type Depart, useEdition } from './useEdition.ts';

const TEXTES = { fr: { formulaire: 'Fiche du lieu' }, en: { formulaire: 'Sheet of the place' } };

/** From a sheet as it was read, `null` for a place of more, or from the draft kept of it. */
type Props = Depart & { readonly referentiels: Referentiels };

/** The whole sheet of a place, group by group; what is typed is never lost, whoever else saves meanwhile. */
export function FormulaireDeLieu({ referentiels, ...depart }: Props) {
  const textes = useTextes(TEXTES);
  const [, naviguer] = useLocation();
  const { lieu, garde } = depart;
  const edition = useEdition(depart);
  const { conflit, enregistrer } = edition;
  const [repris, setRepris] = useState(garde);
  const retour = lieu ? `/lieux-labellises/${lieu.id}` : '/lieux-labellises';

  function auClavier(event: KeyboardEvent) {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void enregistrer();
    } else if (event.key === 'Escape' && !event.defaultPrevented) naviguer(retour);
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- shortcuts of what its buttons do
    <form
      aria-label={textes.formulaire}
      noValidate
      onKeyDown={auClavier}
      onSubmit={(event) => {
        event.preventDefault();
        void enregistrer();
      }}
    >
      {repris && (
        <Rappel
          quand={repris.modifieA}
          jeter={() => {
            edition.jeter();
            setRepris(null);
          }}
        />
      )}
      {lieu && conflit === null && <AvisDeChangement id={lieu.id} version={edition.version} />}
      {conflit ? (
        <PanneauDeConflit key={conflit.version} {...edition} conflit={conflit} referentiels={referentiels} />
      ) : (
        <Groupes {...edition} referentiels={referentiels} siret={lieu?.sansStructure ?? true} />
      )}
      <Barre edition={edition} quitter={() => naviguer(retour)} />
    </form>
  );
}
