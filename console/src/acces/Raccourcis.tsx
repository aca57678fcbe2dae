import { useId } from 'react';
import { useTextes } from '../shared/langue.ts';
import { reglerLesRaccourcis, useRaccourcisActifs } from '../shared/raccourcis.ts';

const TEXTES = {
  fr: {
    titre: 'Raccourcis clavier',
    une: 'Raccourcis d’une seule touche : p suspend ou reprend le direct',
    appareil: 'Réglage gardé sur cet appareil.',
  },
  en: {
    titre: 'Keyboard shortcuts',
    une: 'One-key shortcuts: p pauses or resumes live updates',
    appareil: 'Kept on this device.',
  },
};

/** Where one-key shortcuts are switched off. */
export function Raccourcis() {
  const textes = useTextes(TEXTES);
  const id = useId();
  const actifs = useRaccourcisActifs();
  return (
    <section className="fig pile" aria-labelledby={id}>
      <h2 id={id}>{textes.titre}</h2>
      <label className="case">
        <input
          type="checkbox"
          checked={actifs}
          onChange={({ currentTarget }) => reglerLesRaccourcis(currentTarget.checked)}
        />
        <span>{textes.une}</span>
      </label>
      <p className="note">{textes.appareil}</p>
    </section>
  );
}
