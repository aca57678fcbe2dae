import { Search } from 'lucide-react';
import type { SubmitEvent } from 'react';
import { Champ, Liste } from '../shared/champs.tsx';
import { DEBUT } from '../shared/Etiquettes.tsx';
import { useLangue, useTextes } from '../shared/langue.ts';
import { ROLES } from '../shared/roles.ts';
import { useVue } from '../shared/vue.ts';
import { ROLES_TENUS } from './perimetres.ts';

const TEXTES = {
  fr: {
    filtrer: 'Filtrer les comptes',
    recherche: 'Nom, courriel, pseudonyme ou organisation',
    chercher: 'Chercher',
    role: 'Rôle ce jour',
    identite: 'Identité',
    tous: 'tous',
    toutes: 'toutes',
    aConfirmer: 'à confirmer',
  },
  en: {
    filtrer: 'Filter the accounts',
    recherche: 'Name, e-mail, pseudonym or organisation',
    chercher: 'Search',
    role: 'Role today',
    identite: 'Identity',
    tous: 'all',
    toutes: 'all',
    aConfirmer: 'to confirm',
  },
};

/** Every way to narrow the list; each choice is one step of the history. */
export function ChampsDeFiltre() {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { vue, changer } = useVue();

  function chercher(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const typed = new FormData(event.currentTarget).get('q');
    changer({ ...DEBUT, q: typeof typed === 'string' ? typed.trim() : null });
  }

  return (
    <form className="champs serres" aria-label={textes.filtrer} onSubmit={chercher}>
      <Champ nom={textes.recherche} classe="large">
        {(attributs) => (
          <input
            key={vue['q'] ?? ''}
            {...attributs}
            type="search"
            name="q"
            maxLength={100}
            defaultValue={vue['q'] ?? ''}
          />
        )}
      </Champ>
      <button type="submit" className="b">
        <Search className="ico" aria-hidden />
        {textes.chercher}
      </button>
      <Liste
        nom={textes.role}
        valeur={vue['f.role'] ?? ''}
        options={[['', textes.tous], ...ROLES_TENUS.map((role) => [role, ROLES[langue][role]] as const)]}
        onChange={(choix) => changer({ ...DEBUT, 'f.role': choix })}
      />
      <Liste
        nom={textes.identite}
        valeur={vue['f.aconfirmer'] ?? ''}
        options={[
          ['', textes.toutes],
          ['true', textes.aConfirmer],
        ]}
        onChange={(choix) => changer({ ...DEBUT, 'f.aconfirmer': choix })}
      />
    </form>
  );
}
