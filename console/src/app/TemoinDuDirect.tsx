import { CirclePause, Radio } from 'lucide-react';
import { useCallback } from 'react';
import { ANCIEN, suspendre, useDirect, useSilence } from '../shared/direct/etat.ts';
import { useTextes } from '../shared/langue.ts';
import { useRaccourci } from '../shared/raccourcis.ts';

const TEXTES = {
  fr: {
    direct: 'Direct',
    suspendu: 'Direct suspendu',
    coupe: 'Direct coupé',
    ilYA: (s: number) => `il y a ${s < 60 ? `${s} s` : `${Math.floor(s / 60)} min`}`,
    suspendre: 'Suspendre le direct',
    reprendre: 'Reprendre le direct',
    raccourci: (geste: string) => `${geste} (touche p)`,
  },
  en: {
    direct: 'Live',
    suspendu: 'Live updates paused',
    coupe: 'Live updates cut',
    ilYA: (s: number) => `${s < 60 ? `${s} s` : `${Math.floor(s / 60)} min`} ago`,
    suspendre: 'Pause live updates',
    reprendre: 'Resume live updates',
    raccourci: (geste: string) => `${geste} (p key)`,
  },
};

/** Whether the page follows what changes, since when it heard nothing, and the way to stop it: RGAA 13.8. */
export function TemoinDuDirect() {
  const { suivis, suspendu } = useDirect();
  return suivis > 0 || suspendu ? <Temoin suspendu={suspendu} /> : null;
}

/** More seconds than a console stays open: nothing was ever heard. */
const JAMAIS = 1e8;
/** The line of a page that has just been opened is not cut yet. */
const PATIENCE = 5;

function Temoin({ suspendu }: { readonly suspendu: boolean }) {
  const textes = useTextes(TEXTES);
  const { suivis, ouverts } = useDirect();
  const silence = useSilence();
  const basculer = useCallback(() => suspendre(!suspendu), [suspendu]);
  useRaccourci('p', basculer);
  const coupe = !suspendu && ouverts < suivis && silence > PATIENCE;
  const mot = suspendu ? textes.suspendu : coupe ? textes.coupe : textes.direct;
  const etat = suspendu ? 'suspendu' : coupe ? 'coupe' : 'suivi';
  const dit = suivis > 0 && silence < JAMAIS;
  const ancien = dit && ouverts === 0 && silence >= ANCIEN;
  const Icone = suspendu ? CirclePause : Radio;
  const geste = suspendu ? textes.reprendre : textes.suspendre;
  return (
    <button
      type="button"
      className={`b nu direct ${etat}${ancien ? ' ancien' : ''}`}
      aria-pressed={suspendu}
      aria-keyshortcuts="p"
      title={textes.raccourci(geste)}
      onClick={basculer}
    >
      <Icone className="ico" aria-hidden />
      <span>
        <span className="vh">{geste}, </span>
        {mot}
        {dit && <span className="texte">, {textes.ilYA(silence)}</span>}
      </span>
    </button>
  );
}
