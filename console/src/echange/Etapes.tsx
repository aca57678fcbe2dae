import { Check } from 'lucide-react';
import { useTextes } from '../shared/langue.ts';

const TEXTES = {
  fr: { nom: 'Étapes de l’import', etapes: ['Fichier', 'Simulation', 'Résultat'], faite: 'faite' },
  en: { nom: 'Steps of the import', etapes: ['File', 'Dry run', 'Result'], faite: 'done' },
};

/** Where one is: past steps are ticked, the current one is said. */
export function Etapes({ courante }: { readonly courante: number }) {
  const textes = useTextes(TEXTES);
  return (
    <ol className="pas" aria-label={textes.nom}>
      {textes.etapes.map((etape, rang) => (
        <li key={etape} {...(rang === courante ? { 'aria-current': 'step' as const } : {})}>
          <span className="rang">{rang < courante ? <Check className="ico" aria-hidden /> : rang + 1}</span>
          {etape}
          {rang < courante && <span className="vh"> ({textes.faite})</span>}
        </li>
      ))}
    </ol>
  );
}
