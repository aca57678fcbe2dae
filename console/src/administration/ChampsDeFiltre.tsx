import { Liste } from '../shared/champs.tsx';
import { DEBUT } from '../shared/Etiquettes.tsx';
import { FormulaireDeRecherche } from '../shared/FormulaireDeRecherche.tsx';
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

  return (
    <FormulaireDeRecherche nom={textes.filtrer} recherche={textes.recherche} chercher={textes.chercher}>
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
    </FormulaireDeRecherche>
  );
}
