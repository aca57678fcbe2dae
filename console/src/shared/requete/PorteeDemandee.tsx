import { useQuery } from '@apollo/client/react';
import { graphql } from '../../graphql/index.ts';
import type { PorteeDeLOperationQuery as Lue } from '../../graphql/graphql.ts';
import { droitEnMots } from '../droits.ts';
import { locale } from '../format.ts';
import { useLangue, useTextes } from '../langue.ts';
import { ROLES } from '../roles.ts';

const PorteeQuery = graphql(`
  query PorteeDeLOperation($texte: String!, $operation: String) {
    porteeDeLOperation(texte: $texte, operation: $operation) {
      genre
      champs
      demandes {
        droits
        roles
      }
    }
  }
`);

const TEXTES = {
  fr: {
    portee: 'Portée d’un jeton',
    operation: 'opération publiée',
    champs: 'ou champs',
    ouverte: 'aucun droit : elle est ouverte à tous.',
    droits: 'droit de',
    ou: 'ou de',
    roles: (roles: string) => ` (rôles : ${roles})`,
  },
  en: {
    portee: 'Scope of a token',
    operation: 'published operation',
    champs: 'or fields',
    ouverte: 'no right: it is open to all.',
    droits: 'right to',
    ou: 'or to',
    roles: (roles: string) => ` (roles: ${roles})`,
  },
};

interface Props {
  readonly texte: string;
  /** The name it is published by; `null` for one that is not. */
  readonly publiee: string | null;
}

/** What a token needs to send an operation: its name or its fields, and the rights that its reader has. */
export function PorteeDemandee({ texte, publiee }: Props) {
  const textes = useTextes(TEXTES);
  const { data } = useQuery(PorteeQuery, { variables: { texte } });
  const portee = data?.porteeDeLOperation;
  if (!portee) return null;
  return (
    <div>
      <p className="fort">{textes.portee}</p>
      <ul className="liste-de-portee">
        {publiee !== null && (
          <li>
            {textes.operation} <code>{publiee}</code>
          </li>
        )}
        <li>
          {textes.champs} {portee.champs.join(', ')}
        </li>
        {portee.demandes.length === 0 && <li>{textes.ouverte}</li>}
        {portee.demandes.map((demande) => (
          <Demande key={demande.droits.join()} demande={demande} />
        ))}
      </ul>
    </div>
  );
}

type Demandee = NonNullable<Lue['porteeDeLOperation']>['demandes'][number];

function Demande({ demande: { droits, roles } }: { readonly demande: Demandee }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const mots = droits.map((droit) => droitEnMots(droit, langue)).join(` ${textes.ou} `);
  const noms = new Intl.ListFormat(locale(langue)).format(roles.map((role) => ROLES[langue][role]));
  return (
    <li>
      {textes.droits} {mots}
      {textes.roles(noms)}
    </li>
  );
}
