import { CircleCheck, CircleX } from 'lucide-react';
import { useId } from 'react';
import { useTextes } from '../shared/langue.ts';
import { Tampon } from '../shared/Tampon.tsx';

export interface InvariantLu {
  readonly code: string;
  readonly libelle: string;
  readonly definition: string;
  readonly source: string;
  readonly lignes: readonly string[];
}

const TEXTES = {
  fr: {
    tient: 'tient',
    rompu: 'rompu',
    source: 'Source :',
    lignes: (code: string) => `Lignes qui rompent ${code}`,
    premieres: 'Les cent premières lignes seulement.',
  },
  en: {
    tient: 'holds',
    rompu: 'broken',
    source: 'Source:',
    lignes: (code: string) => `Rows that break ${code}`,
    premieres: 'The first hundred rows only.',
  },
};

const AU_PLUS = 100;

/** One rule: its words are the register's own, in French, and what breaks it is named row by row. */
export function Invariant({ invariant }: { readonly invariant: InvariantLu }) {
  const textes = useTextes(TEXTES);
  const id = useId();
  const { code, libelle, definition, source, lignes } = invariant;
  const tient = lignes.length === 0;
  return (
    <li>
      <article aria-labelledby={id}>
        <div className="invariant-tete">
          <h2 id={id} lang="fr">
            <span className="code">{code}</span> {libelle}
          </h2>
          <Tampon
            mot={tient ? textes.tient : textes.rompu}
            icone={tient ? CircleCheck : CircleX}
            ton={tient ? 'ok' : 'stop'}
          />
        </div>
        <p lang="fr">{definition}</p>
        <p className="note">
          {textes.source} <span lang="fr">{source}</span>
        </p>
        {!tient && (
          <ul className="defauts" aria-label={textes.lignes(code)} lang="fr">
            {lignes.map((ligne) => (
              <li key={ligne}>{ligne}</li>
            ))}
          </ul>
        )}
        {lignes.length >= AU_PLUS && <p className="note">{textes.premieres}</p>}
      </article>
    </li>
  );
}
