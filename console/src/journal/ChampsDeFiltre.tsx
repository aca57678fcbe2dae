import { ListFilter } from 'lucide-react';
import type { SubmitEvent } from 'react';
import { Champ, Liste } from '../shared/champs.tsx';
import { DEPARTEMENTS } from '../shared/departements.ts';
import { DEBUT } from '../shared/Etiquettes.tsx';
import { locale } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { useVue } from '../shared/vue.ts';
import type { Cahier } from './filtres.ts';
import { ACTIONS, EVENEMENTS } from './mots.ts';

const TEXTES = {
  fr: {
    filtrer: 'Filtrer les lignes',
    recherche: 'Dans tout le texte',
    acteur: 'Acteur',
    objet: 'Objet',
    motif: 'Motif',
    du: 'Du',
    au: 'Au',
    appliquer: 'Filtrer',
    type: 'Événement',
    action: 'Action',
    departement: 'Département',
    issue: 'Issue',
    tous: 'tous',
    toutes: 'toutes',
    refus: 'refus seuls',
  },
  en: {
    filtrer: 'Filter the lines',
    recherche: 'In the whole text',
    acteur: 'Actor',
    objet: 'Object',
    motif: 'Reason',
    du: 'From',
    au: 'To',
    appliquer: 'Filter',
    type: 'Event',
    action: 'Action',
    departement: 'Département',
    issue: 'Outcome',
    tous: 'all',
    toutes: 'all',
    refus: 'refusals only',
  },
};

/** Texts and days are taken together, when asked; a choice in a list is one step of the history. */
export function ChampsDeFiltre({ cahier }: { readonly cahier: Cahier }) {
  const textes = useTextes(TEXTES);
  const { vue, changer } = useVue();

  function filtrer(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const saisies = [...new FormData(event.currentTarget)].map(
      ([nom, valeur]) => [nom, typeof valeur === 'string' ? valeur.trim() : null] as const,
    );
    changer({ ...DEBUT, ...Object.fromEntries(saisies) });
  }

  const saisie = (parametre: string, nom: string, type: 'search' | 'date' = 'search') => (
    <Champ nom={nom}>
      {(attributs) => (
        <input
          key={vue[parametre] ?? ''}
          {...attributs}
          type={type}
          name={parametre}
          maxLength={type === 'date' ? undefined : 100}
          defaultValue={vue[parametre] ?? ''}
        />
      )}
    </Champ>
  );
  return (
    <form className="champs serres" aria-label={textes.filtrer} onSubmit={filtrer}>
      <Choix cahier={cahier} />
      {cahier === 'evenements' && saisie('q', textes.recherche)}
      {saisie('f.acteur', textes.acteur)}
      {saisie('f.objet', textes.objet)}
      {saisie('f.motif', textes.motif)}
      {saisie('f.du', textes.du, 'date')}
      {saisie('f.au', textes.au, 'date')}
      <button type="submit" className="b">
        <ListFilter className="ico" aria-hidden />
        {textes.appliquer}
      </button>
    </form>
  );
}

function Choix({ cahier }: { readonly cahier: Cahier }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { vue, changer } = useVue();
  const audit = cahier === 'audit';
  const noms = Object.entries(audit ? ACTIONS : EVENEMENTS)
    .map(([code, mots]) => [code, mots[langue]] as const)
    .toSorted(([, a], [, b]) => a.localeCompare(b, locale(langue)));
  const liste = (parametre: string, nom: string, options: readonly (readonly [string, string])[]) => (
    <Liste
      nom={nom}
      valeur={vue[parametre] ?? ''}
      options={options}
      onChange={(choix) => changer({ ...DEBUT, [parametre]: choix })}
    />
  );
  return (
    <>
      {liste('f.action', audit ? textes.action : textes.type, [
        ['', audit ? textes.toutes : textes.tous],
        ...noms,
      ])}
      {audit
        ? liste('f.refus', textes.issue, [
            ['', textes.toutes],
            ['true', textes.refus],
          ])
        : liste('t', textes.departement, [
            ['', textes.tous],
            ...[...DEPARTEMENTS].map(([code, nom]) => [`dep:${code}`, `${nom} (${code})`] as const),
          ])}
    </>
  );
}
