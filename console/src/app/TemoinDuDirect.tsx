import { CirclePause, Radio } from 'lucide-react';
import { suspendre, useDirect, useSilence } from '../shared/direct/etat.ts';
import { useTextes } from '../shared/langue.ts';

const TEXTES = {
  fr: {
    direct: 'Direct',
    suspendu: 'Direct suspendu',
    coupe: 'Direct coupé',
    ilYA: (s: number) => `il y a ${s < 60 ? `${s} s` : `${Math.floor(s / 60)} min`}`,
    suspendre: 'Suspendre le direct',
    reprendre: 'Reprendre le direct',
  },
  en: {
    direct: 'Live',
    suspendu: 'Live updates paused',
    coupe: 'Live updates cut',
    ilYA: (s: number) => `${s < 60 ? `${s} s` : `${Math.floor(s / 60)} min`} ago`,
    suspendre: 'Pause live updates',
    reprendre: 'Resume live updates',
  },
};

/** Beyond it, what is shown may be old, and that is said loudly. */
const ANCIEN = 60;

/** Whether the page follows what changes, since when it heard nothing, and the way to stop it: RGAA 13.8. */
export function TemoinDuDirect() {
  const { suivis, suspendu } = useDirect();
  return suivis > 0 || suspendu ? <Temoin suspendu={suspendu} /> : null;
}

function Temoin({ suspendu }: { readonly suspendu: boolean }) {
  const textes = useTextes(TEXTES);
  const { suivis, ouverts } = useDirect();
  const silence = useSilence();
  const coupe = ouverts < suivis && silence > 5;
  const mot = suspendu ? textes.suspendu : coupe ? textes.coupe : textes.direct;
  const etat = suspendu ? 'suspendu' : coupe && silence >= ANCIEN ? 'ancien' : coupe ? 'coupe' : 'suivi';
  const Icone = suspendu ? CirclePause : Radio;
  const geste = suspendu ? textes.reprendre : textes.suspendre;
  return (
    <button
      type="button"
      className={`b nu direct ${etat}`}
      aria-pressed={suspendu}
      title={geste}
      onClick={() => suspendre(!suspendu)}
    >
      <Icone className="ico" aria-hidden />
      <span>
        <span className="vh">{geste}, </span>
        {mot}
        {!suspendu && ouverts + silence > 0 && <span className="texte">, {textes.ilYA(silence)}</span>}
      </span>
    </button>
  );
}
