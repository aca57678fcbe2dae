import { LogIn } from 'lucide-react';
import { useLocation, useSearch } from 'wouter';
import type { Role } from '../graphql/graphql.ts';
import { adresseDeConnexion, retourDe } from './connexion.ts';
import { useLangue, useTextes } from './langue.ts';
import { useRegistre } from './registre.ts';
import { ROLES } from './roles.ts';

const DEMONSTRATION = 'demonstration';

const PERSONNES = [
  'ADMINISTRATEUR',
  'ETAT',
  'OPERATEUR',
  'GESTIONNAIRE',
  'DISTRIBUTEUR',
  'STRUCTURE',
  'HUB',
  'ANALYSTE',
  'INTEGRATEUR',
] as const satisfies readonly Role[];

const TEXTES = {
  fr: {
    par: (nom: string) => `Se connecter avec ${nom}`,
    aucun: 'Ce registre n’a pas encore de fournisseur d’identité : son exploitant doit en déclarer un.',
    personnes: 'Une personne inventée par rôle, jamais une vraie\u00a0: on entre sans mot de passe.',
    ADMINISTRATEUR: 'tout le registre, et qui peut y entrer',
    ETAT: 'tout lire, sans rien écrire',
    OPERATEUR: 'les numéros entiers, les imports',
    GESTIONNAIRE: 'sa collectivité : ses carnets et ses agents',
    DISTRIBUTEUR: 'remettre les carnets de sa collectivité',
    STRUCTURE: 'utiliser les pass dans un lieu',
    HUB: 'les lignes de son département',
    ANALYSTE: 'les lignes derrière les chiffres',
    INTEGRATEUR: 'les lignes, pour un autre système',
  },
  en: {
    par: (nom: string) => `Log in with ${nom}`,
    aucun: 'This register has no identity provider yet: its operator must declare one.',
    personnes: 'An invented person per role, never a real one: no password is asked.',
    ADMINISTRATEUR: 'the whole register, and who may enter it',
    ETAT: 'reads everything, writes nothing',
    OPERATEUR: 'whole numbers, imports',
    GESTIONNAIRE: 'one authority: its booklets and its agents',
    DISTRIBUTEUR: 'hands out the booklets of an authority',
    STRUCTURE: 'uses passes in a place',
    HUB: 'the rows of one département',
    ANALYSTE: 'the rows behind the figures',
    INTEGRATEUR: 'the rows, for another system',
  },
};

/** The ways in: a button per provider, and in the demonstration a person per role. Each comes back to this page. */
export function Entrees({ actuel }: { readonly actuel?: Role | undefined }) {
  const textes = useTextes(TEXTES);
  const registre = useRegistre();
  const [path] = useLocation();
  const retour = retourDe(path, useSearch());
  if (!registre) return null;
  const { fournisseurs } = registre;
  const vrais = fournisseurs.filter(({ code }) => code !== DEMONSTRATION);
  const demonstration = fournisseurs.length > vrais.length;
  return (
    <div className="pile">
      {fournisseurs.length === 0 && <p className="note">{textes.aucun}</p>}
      {vrais.map(({ code, nom }) => (
        <p key={code}>
          <a className="b plein" href={adresseDeConnexion(code, retour)}>
            <LogIn className="ico" aria-hidden />
            {textes.par(nom)}
          </a>
        </p>
      ))}
      {demonstration && <Personnes retour={retour} actuel={actuel} />}
    </div>
  );
}

interface PersonnesProps {
  readonly retour: string;
  readonly actuel: Role | undefined;
}

function Personnes({ retour, actuel }: PersonnesProps) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  return (
    <>
      <p className="note">{textes.personnes}</p>
      <ul className="menu-liste">
        {PERSONNES.map((role) => (
          <li key={role}>
            <a
              href={adresseDeConnexion(DEMONSTRATION, retour, role)}
              {...(role === actuel ? { 'aria-current': 'true' as const } : {})}
            >
              <b>{ROLES[langue][role]}</b>
              <small>{textes[role]}</small>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
