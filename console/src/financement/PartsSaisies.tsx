import { X } from 'lucide-react';
import { Champ, Liste } from '../shared/champs.tsx';
import { FINANCEURS } from '../shared/financeurs.ts';
import { majuscule } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { GENRES, type PartSaisie } from './parts.ts';

const TEXTES = {
  fr: {
    part: (rang: number) => `Financeur ${rang}`,
    genre: 'Genre',
    nom: 'Nom',
    montant: 'Part, en euros',
    retirer: (rang: number) => `Retirer le financeur ${rang}`,
  },
  en: {
    part: (rang: number) => `Funder ${rang}`,
    genre: 'Kind',
    nom: 'Name',
    montant: 'Share, in euros',
    retirer: (rang: number) => `Remove funder ${rang}`,
  },
};

interface Props {
  readonly parts: readonly PartSaisie[];
  readonly onChange: (parts: readonly PartSaisie[]) => void;
}

/** One row of fields for each funder. */
export function PartsSaisies({ parts, onChange }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const changer = (id: number, dit: Partial<PartSaisie>): void =>
    onChange(parts.map((part) => (part.id === id ? { ...part, ...dit } : part)));
  return parts.map(({ id, genre, financeur, montant }, i) => (
    <fieldset key={id} className="champs">
      <legend className="vh">{textes.part(i + 1)}</legend>
      <Liste
        nom={textes.genre}
        valeur={genre}
        options={GENRES.map((un) => [un, majuscule(FINANCEURS[langue][un])] as const)}
        onChange={(choix) => {
          const choisi = GENRES.find((un) => un === choix);
          if (choisi) changer(id, { genre: choisi });
        }}
      />
      <Champ nom={textes.nom} classe="large">
        {(attributs) => (
          <input
            {...attributs}
            value={financeur}
            maxLength={200}
            onChange={({ currentTarget }) => changer(id, { financeur: currentTarget.value })}
          />
        )}
      </Champ>
      <Champ nom={textes.montant}>
        {(attributs) => (
          <input
            {...attributs}
            inputMode="decimal"
            value={montant}
            onChange={({ currentTarget }) => changer(id, { montant: currentTarget.value })}
          />
        )}
      </Champ>
      {parts.length > 1 && (
        <button
          type="button"
          className="b carre"
          aria-label={textes.retirer(i + 1)}
          onClick={() => onChange(parts.filter((part) => part.id !== id))}
        >
          <X className="ico" aria-hidden />
        </button>
      )}
    </fieldset>
  ));
}
