import { History } from 'lucide-react';
import { jourEtHeure } from './dates.ts';
import { useLangue, useTextes } from './langue.ts';

const TEXTES = {
  fr: {
    repris: (quand: string) => `Brouillon du ${quand} repris`,
    suite: 'Il est gardé 30 jours dans ce navigateur, et effacé à la déconnexion.',
    jeter: 'Jeter le brouillon',
  },
  en: {
    repris: (quand: string) => `Draft of ${quand} brought back`,
    suite: 'It is kept for 30 days in this browser, and erased when you leave.',
    jeter: 'Throw the draft away',
  },
};

/** Says that what is shown is a draft kept here, not the register; it can be thrown away. */
export function Rappel({ quand, jeter }: { readonly quand: number; readonly jeter: () => void }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  return (
    <div className="msg" role="status">
      <History className="ico" aria-hidden />
      <div>
        <p className="fort">{textes.repris(jourEtHeure(new Date(quand).toISOString(), langue))}</p>
        <p>{textes.suite}</p>
        <p className="actions">
          <button type="button" className="b" onClick={jeter}>
            {textes.jeter}
          </button>
        </p>
      </div>
    </div>
  );
}
