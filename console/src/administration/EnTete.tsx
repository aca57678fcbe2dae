import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { AccesRefuse } from '../shared/etats/AccesRefuse.tsx';
import { Attente } from '../shared/etats/Attente.tsx';
import { useTextes } from '../shared/langue.ts';
import { useRegistre } from '../shared/registre.ts';
import { Annonces } from '../shared/annonce.tsx';
import { PAGES } from './pages.ts';
import { VoirComme } from './VoirComme.tsx';

const TEXTES = {
  fr: {
    nom: 'Pages de l’administration',
    utilisateurs: 'Utilisateurs',
    roles: 'Rôles et droits',
    demandes: 'Demandes d’accès',
    verification: 'Vérification',
  },
  en: {
    nom: 'Pages of the administration',
    utilisateurs: 'Users',
    roles: 'Roles and rights',
    demandes: 'Access requests',
    verification: 'Verification',
  },
};

interface Props {
  readonly titre: string;
  readonly chapo: string;
  /** The right without which the page shows nothing. */
  readonly droit: string;
  readonly children: ReactNode;
}

/** The head of each page of the administration, and the door of those that it is closed to. */
export function EnTete({ titre, chapo, droit, children }: Props) {
  const registre = useRegistre();
  return (
    <>
      <div className="titre">
        <h1>{titre}</h1>
      </div>
      <p className="chapo">{chapo}</p>
      {!registre && <Attente lignes={8} />}
      {registre &&
        (registre.droits.includes(droit) ? (
          <Annonces>
            <div className="volets">
              <Onglets droits={registre.droits} />
              {registre.droits.includes('VOIR_COMME') && !registre.lectureSeule && <VoirComme />}
            </div>
            {children}
          </Annonces>
        ) : (
          <AccesRefuse droit={droit} />
        ))}
    </>
  );
}

function Onglets({ droits }: { readonly droits: readonly string[] }) {
  const textes = useTextes(TEXTES);
  const [path] = useLocation();
  const pages = PAGES.filter(({ droit }) => droits.includes(droit));
  return (
    <nav aria-label={textes.nom}>
      <ul className="onglets">
        {pages.map(({ page }) => (
          <li key={page}>
            <Link
              href={`/administration/${page}`}
              {...(path.endsWith(page) ? { 'aria-current': 'page' as const } : {})}
            >
              {textes[page]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
