import { useLangue, useTextes } from '../langue.ts';
import type { Apercu, Forme } from './demande.ts';
import { taille, TEXTES } from './mots.ts';

interface Props {
  readonly forme: Forme;
  readonly octets: number;
  readonly apercu: Apercu;
  readonly onAnnuler: () => void;
}

/** The file on its way: what has come of what was expected, and how to stop it. */
export function EnCours({ forme, octets, apercu, onAnnuler }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const attendus = apercu.octets[forme.extension];
  const dit = textes.enCours(taille(octets, langue), taille(attendus, langue));
  return (
    <div className="pile">
      <p className="fort">{textes.formes[forme.cle][0]}</p>
      <progress value={Math.min(octets, attendus)} max={attendus} aria-label={dit} />
      <p className="note">{dit}</p>
      <p className="actions">
        <button type="button" className="b" onClick={onAnnuler}>
          {textes.annuler}
        </button>
      </p>
    </div>
  );
}
