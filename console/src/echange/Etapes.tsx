import { Check } from 'lucide-react';
import { Link } from 'wouter';
import { useTextes } from '../shared/langue.ts';
import { useVue } from '../shared/vue.ts';

export const PAS = ['correspondance', 'controle', 'simulation', 'resultat'] as const;
export type Pas = (typeof PAS)[number];

const TEXTES = {
  fr: {
    nom: 'Étapes de l’import',
    etapes: ['Fichier', 'Correspondance', 'Contrôle', 'Simulation', 'Résultat'],
    faite: 'faite',
  },
  en: {
    nom: 'Steps of the import',
    etapes: ['File', 'Mapping', 'Check', 'Dry run', 'Result'],
    faite: 'done',
  },
};

interface Props {
  /** Without one, the file is still to be chosen. */
  readonly courante?: Pas;
}

/** Where one is: past steps are ticked and lead back, the current one is said. Nothing leads back from a result. */
export function Etapes({ courante }: Props) {
  const textes = useTextes(TEXTES);
  const { href } = useVue();
  const ici = courante ? PAS.indexOf(courante) + 1 : 0;
  return (
    <ol className="pas" aria-label={textes.nom}>
      {textes.etapes.map((etape, rang) => {
        const pas = PAS[rang - 1];
        const retour = rang < ici && courante !== 'resultat';
        return (
          <li key={etape} {...(rang === ici ? { 'aria-current': 'step' as const } : {})}>
            <span className="rang">{rang < ici ? <Check className="ico" aria-hidden /> : rang + 1}</span>
            {retour ? <Link href={pas ? href({ pas }) : '/imports'}>{etape}</Link> : etape}
            {rang < ici && <span className="vh"> ({textes.faite})</span>}
          </li>
        );
      })}
    </ol>
  );
}
