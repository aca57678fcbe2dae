import { Champ, Liste } from '../shared/champs.tsx';
import { DEPARTEMENTS } from '../shared/departements.ts';
import { DEBUT } from '../shared/Etiquettes.tsx';
import { FormulaireDeRecherche } from '../shared/FormulaireDeRecherche.tsx';
import { useLangue, useTextes } from '../shared/langue.ts';
import { GENRES, GENRES_DE_LABEL, MOTS_D_ETAT } from '../shared/labels.ts';
import { useVue } from '../shared/vue.ts';
import { ETATS } from './filtres.ts';

const TEXTES = {
  fr: {
    filtrer: 'Filtrer les lieux',
    recherche: 'Nom ou commune',
    chercher: 'Chercher',
    departement: 'Département',
    label: 'Label',
    etat: 'État du label',
    site: 'Site',
    itinerant: 'Itinérance',
    tous: 'tous',
    PRINCIPAL: 'sites principaux',
    ANTENNE: 'antennes',
    oui: 'itinérants',
    non: 'fixes',
    autres: 'Autres filtres',
    fin: 'Fin du label avant le',
    siret: 'SIRET',
    sans: 'sans SIRET',
    registre: 'Registre',
    presents: 'présents',
    sortis: 'sortis',
  },
  en: {
    filtrer: 'Filter the places',
    recherche: 'Name or commune',
    chercher: 'Search',
    departement: 'Département',
    label: 'Label',
    etat: 'State of the label',
    site: 'Site',
    itinerant: 'Travelling',
    tous: 'all',
    PRINCIPAL: 'main sites',
    ANTENNE: 'branches',
    oui: 'travelling',
    non: 'fixed',
    autres: 'Other filters',
    fin: 'End of label before',
    siret: 'SIRET',
    sans: 'without a SIRET',
    registre: 'Register',
    presents: 'in it',
    sortis: 'out of it',
  },
};

/** Every way to narrow the list; each choice is one step of the history. */
export function ChampsDeFiltre() {
  const textes = useTextes(TEXTES);

  return (
    <FormulaireDeRecherche nom={textes.filtrer} recherche={textes.recherche} chercher={textes.chercher}>
      <Choix />
    </FormulaireDeRecherche>
  );
}

function Choix() {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const champ = useChamp();
  return (
    <>
      {champ(
        't',
        textes.departement,
        [...DEPARTEMENTS].map(([code, nom]) => [`dep:${code}`, `${nom} (${code})`] as const),
      )}
      {champ(
        'f.genre',
        textes.label,
        GENRES.map((genre) => [genre, GENRES_DE_LABEL[genre]] as const),
      )}
      {champ(
        'f.etat',
        textes.etat,
        ETATS.map((etat) => [etat, MOTS_D_ETAT[langue][etat][1]] as const),
      )}
      {champ('f.site', textes.site, [
        ['PRINCIPAL', textes.PRINCIPAL],
        ['ANTENNE', textes.ANTENNE],
      ])}
      {champ('f.itinerant', textes.itinerant, [
        ['true', textes.oui],
        ['false', textes.non],
      ])}
      <Autres />
    </>
  );
}

/** A list of the form, kept in the address. */
function useChamp() {
  const textes = useTextes(TEXTES);
  const { vue, changer } = useVue();
  return (
    parametre: string,
    nom: string,
    options: readonly (readonly [string, string])[],
    tous = textes.tous,
  ) => (
    <Liste
      nom={nom}
      valeur={vue[parametre] ?? ''}
      options={[['', tous], ...options]}
      onChange={(choice) => changer({ ...DEBUT, [parametre]: choice })}
    />
  );
}

/** What one rarely narrows by, open when it does. */
function Autres() {
  const textes = useTextes(TEXTES);
  const { vue, changer } = useVue();
  const champ = useChamp();
  return (
    <details className="large" open={['f.fin', 'f.siret', 'f.registre'].some((un) => vue[un])}>
      <summary>{textes.autres}</summary>
      <div className="champs serres">
        <Champ nom={textes.fin}>
          {(attributs) => (
            <input
              {...attributs}
              type="date"
              value={vue['f.fin'] ?? ''}
              onChange={({ currentTarget }) => changer({ ...DEBUT, 'f.fin': currentTarget.value })}
            />
          )}
        </Champ>
        {champ('f.siret', textes.siret, [['sans', textes.sans]])}
        {champ('f.registre', textes.registre, [['sortis', textes.sortis]], textes.presents)}
      </div>
    </details>
  );
}
