import { Reponse } from '../shared/etats/Reponse.tsx';
import { ConflitDuLabel } from './ConflitDuLabel.tsx';
import { EffetsDuLabel } from './EffetsDuLabel.tsx';
import type { useSaisieDActe } from './useSaisieDActe.ts';

type Props = Pick<ReturnType<typeof useSaisieDActe>, 'reponse' | 'erreur' | 'enCours' | 'enregistrer'>;

/** What the API answered to an act: its effects, its refusal, or what a colleague said meanwhile. */
export function SuiteDActe({ reponse, erreur, enCours, enregistrer }: Props) {
  const effets = reponse?.__typename === 'LabelModifie' ? reponse.effets : null;
  return (
    <>
      {reponse?.__typename === 'ConflitDeLabel' ? (
        <ConflitDuLabel
          conflit={reponse}
          enCours={enCours}
          maintenir={(version) => void enregistrer(version)}
        />
      ) : (
        <Reponse refus={reponse?.__typename === 'RegleNonTenue' ? reponse.message : null} erreur={erreur} />
      )}
      <div aria-live="polite">{effets && <EffetsDuLabel effets={effets} />}</div>
    </>
  );
}
