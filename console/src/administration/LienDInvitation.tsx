import { Link2 } from 'lucide-react';
import { useTextes } from '../shared/langue.ts';
import { UneSeuleFois } from '../shared/UneSeuleFois.tsx';

const TEXTES = {
  fr: {
    fait: (courriel: string) => `${courriel} est invité`,
    lien: 'Lien de l’invitation',
    une: 'Il ne sera plus jamais montré : donnez-le maintenant à cette personne, et à elle seule.',
  },
  en: {
    fait: (courriel: string) => `${courriel} is invited`,
    lien: 'Link of the invitation',
    une: 'It will never be shown again: give it now to this person, and to no one else.',
  },
};

interface Props {
  readonly lien: string;
  readonly courriel: string;
}

/** The link of an invitation, the only time that anyone can read it. */
export function LienDInvitation({ lien, courriel }: Props) {
  const textes = useTextes(TEXTES);
  return (
    <UneSeuleFois
      icone={Link2}
      titre={textes.fait(courriel)}
      avertissement={textes.une}
      nom={textes.lien}
      valeur={lien}
    />
  );
}
