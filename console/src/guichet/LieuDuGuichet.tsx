import { MapPin } from 'lucide-react';
import { useState } from 'react';
import { Liste } from '../shared/champs.tsx';
import { ChoixDuLieu } from '../shared/ChoixDuLieu.tsx';
import { useTextes } from '../shared/langue.ts';
import type { Guichet } from './useContexte.ts';

const TEXTES = {
  fr: {
    lieu: 'Lieu du service',
    choisir: 'Choisissez le lieu',
    autre: 'Changer de lieu',
    retenu: 'Lieu retenu sur cet appareil.',
  },
  en: {
    lieu: 'Place of the service',
    choisir: 'Choose the place',
    autre: 'Change the place',
    retenu: 'Place kept on this device.',
  },
};

interface Props {
  readonly lieux: Guichet['lieux'];
  readonly lieu: string;
  readonly onChange: (id: string) => void;
}

/** Where one serves: one of the structure's places, remembered; who acts for no structure searches for it. */
export function LieuDuGuichet({ lieux, lieu, onChange }: Props) {
  const textes = useTextes(TEXTES);
  const [seul] = lieux;
  if (lieux.length === 0) return <LieuCherche lieu={lieu} onChange={onChange} />;
  if (lieux.length === 1 && seul)
    return (
      <p className="lieu-du-guichet">
        <MapPin className="ico" aria-hidden />
        <span>
          <span className="fort">{seul.nom}</span> {seul.communeNom}
        </span>
      </p>
    );
  return (
    <Liste
      nom={textes.lieu}
      valeur={lieu}
      options={[
        ...(lieu ? [] : [['', textes.choisir] as const]),
        ...lieux.map(({ id, nom, communeNom }) => [id, `${nom}, ${communeNom}`] as const),
      ]}
      onChange={onChange}
    />
  );
}

function LieuCherche({ lieu, onChange }: Omit<Props, 'lieux'>) {
  const textes = useTextes(TEXTES);
  const [cherche, setCherche] = useState(!lieu);
  if (!cherche)
    return (
      <p className="lieu-du-guichet">
        <MapPin className="ico" aria-hidden />
        <span>{textes.retenu}</span>
        <button type="button" className="b nu" onClick={() => setCherche(true)}>
          {textes.autre}
        </button>
      </p>
    );
  return <ChoixDuLieu refus={null} onChange={onChange} />;
}
