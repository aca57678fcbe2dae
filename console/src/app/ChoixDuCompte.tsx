import { useQuery } from '@apollo/client/react';
import { Check } from 'lucide-react';
import { graphql } from '../graphql/index.ts';
import type { ChoixDuCompteQuery } from '../graphql/graphql.ts';
import { Bloc } from '../shared/Bloc.tsx';
import { useLangue, useTextes } from '../shared/langue.ts';
import { ROLES } from '../shared/roles.ts';
import { fermerSession, ouvrirSession, useSession } from './session.ts';

const ComptesQuery = graphql(`
  query ChoixDuCompte {
    comptesDeDemonstration {
      role
      perimetre
      jeton
      expireLe
    }
  }
`);

const TEXTES = {
  fr: {
    titre: 'Lire le registre comme…',
    demonstration: 'Comptes de démonstration : un par rôle, jamais une personne.',
    aucun: 'Ce registre n’a pas de compte de démonstration : un compte y est ouvert par son administrateur.',
    sans: 'Sans compte',
    tous: 'ce que tout le monde peut lire',
  },
  en: {
    titre: 'Read the register as…',
    demonstration: 'Demonstration accounts: one per role, never a person.',
    aucun: 'This register has no demonstration account: its administrator opens accounts.',
    sans: 'No account',
    tous: 'what anyone may read',
  },
};

type Compte = ChoixDuCompteQuery['comptesDeDemonstration'][number];

/** One account per role, so that anyone can see what each may do. */
export function ChoixDuCompte() {
  const textes = useTextes(TEXTES);
  const lecture = useQuery(ComptesQuery, { fetchPolicy: 'network-only' });
  return (
    <>
      <h2>{textes.titre}</h2>
      <Bloc lecture={lecture} lignes={4}>
        {({ comptesDeDemonstration: comptes }) =>
          comptes.length > 0 ? (
            <>
              <p className="note">{textes.demonstration}</p>
              <Liste comptes={comptes.filter(({ role }) => role !== 'PUBLIC')} />
            </>
          ) : (
            <p className="note">{textes.aucun}</p>
          )
        }
      </Bloc>
    </>
  );
}

function Liste({ comptes }: { readonly comptes: readonly Compte[] }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { session } = useSession();
  return (
    <ul className="menu-liste">
      <Ligne nom={textes.sans} perimetre={textes.tous} choisi={!session} choisir={() => fermerSession()} />
      {comptes.map((compte) => (
        <Ligne
          key={compte.role}
          nom={ROLES[langue][compte.role]}
          perimetre={compte.perimetre}
          choisi={session?.role === compte.role}
          choisir={() => ouvrirSession(compte)}
        />
      ))}
    </ul>
  );
}

interface LigneProps {
  readonly nom: string;
  readonly perimetre: string;
  readonly choisi: boolean;
  readonly choisir: () => void;
}

/** Choosing an account reads the whole page again as that account. */
const Ligne = ({ nom, perimetre, choisi, choisir }: LigneProps) => (
  <li>
    <button type="button" aria-pressed={choisi} onClick={choisir}>
      <span>
        <b>{nom}</b>
        <small>{perimetre}</small>
      </span>
      {choisi && <Check className="ico" aria-hidden />}
    </button>
  </li>
);
