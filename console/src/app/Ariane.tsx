import { Info } from 'lucide-react';
import { Link, useLocation } from 'wouter';
import { useLangue, useTextes } from '../shared/langue.ts';
import { VoirLaRequete } from '../shared/requete/VoirLaRequete.tsx';
import { sectionDe } from './sections.ts';

const TEXTES = {
  fr: {
    fil: 'Fil d’Ariane',
    registre: 'Registre',
    ecartes: 'Écarté de l’adresse, que cette page ne comprend pas :',
  },
  en: {
    fil: 'Breadcrumb',
    registre: 'Register',
    ecartes: 'Left out of the address, which this page does not understand:',
  },
};

interface Props {
  readonly titre: string;
  /** Parameters of the address that were left out. */
  readonly ecartes: readonly string[];
}

/** Where one is; and what of the address was not understood, so that no filter is believed in force. */
export function Ariane({ titre, ecartes }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const [path] = useLocation();
  const section = sectionDe(path);
  const ici = path === section?.chemin ? section.noms[langue] : nomDe(path, titre);
  return (
    <>
      <div className="haut-de-feuille">
        <nav className="ariane" aria-label={textes.fil}>
          <ol>
            <li>
              <Link href="/pilotage">{textes.registre}</Link>
            </li>
            {section && path !== section.chemin && (
              <li>
                <Link href={section.chemin}>{section.noms[langue]}</Link>
              </li>
            )}
            <li aria-current="page">{ici}</li>
          </ol>
        </nav>
        {!path.startsWith('/api/') && <VoirLaRequete key={path} />}
      </div>
      <div role="status">
        {ecartes.length > 0 && (
          <div className="msg attention ecartes">
            <Info className="ico" aria-hidden />
            <p>
              {textes.ecartes} <span className="fort">{ecartes.join(', ')}</span>
            </p>
          </div>
        )}
      </div>
    </>
  );
}

/** A number names its own page; any other page is named by its heading. */
function nomDe(path: string, titre: string): string {
  const [, folder, numero] = path.split('/');
  return numero && /^\d/u.test(numero) && (folder === 'carnets' || folder === 'pass')
    ? decodeURIComponent(numero)
    : titre;
}
