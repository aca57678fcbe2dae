import { ScanLine, SearchX } from 'lucide-react';
import { Vide } from '../shared/etats/Vide.tsx';
import { useTextes } from '../shared/langue.ts';

const TEXTES = {
  fr: {
    malSaisi: 'Numéro mal saisi',
    attendu: (attendu: string) => `Attendu : ${attendu}.`,
    carnet: 'Aucun carnet du registre ne porte ce numéro',
    pass: 'Aucun pass du registre ne porte ce numéro',
    juste:
      'Sa clé de contrôle est juste : il n’est pas mal saisi, il n’existe pas, ou pas dans votre périmètre.',
  },
  en: {
    malSaisi: 'Mistyped number',
    attendu: (attendu: string) => `Expected: ${attendu}.`,
    carnet: 'No booklet of the register has this number',
    pass: 'No pass of the register has this number',
    juste: 'Its check is right: it was not mistyped, it does not exist, or not within your perimeter.',
  },
};

interface Props {
  readonly genre: 'carnet' | 'pass';
  /** The refusal of the API when the number cannot exist. */
  readonly malSaisi: { readonly message: string; readonly attendu: string } | null | undefined;
}

/** Two different things: a number that cannot exist, and one that nobody has. */
export function SansNumero({ genre, malSaisi }: Props) {
  const textes = useTextes(TEXTES);
  if (!malSaisi)
    return (
      <Vide icone={SearchX} titre={textes[genre]}>
        <p>{textes.juste}</p>
      </Vide>
    );
  return (
    <div className="msg stop" role="alert">
      <ScanLine className="ico" aria-hidden />
      <div>
        <p className="fort">{textes.malSaisi}</p>
        <p>
          <span lang="fr">{malSaisi.message}</span> {textes.attendu(malSaisi.attendu)}
        </p>
      </div>
    </div>
  );
}
