import { KeyRound, TextCursorInput, TriangleAlert } from 'lucide-react';
import type { GraphQLNamedType, GraphQLSchema } from 'graphql';
import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { useTextes } from '../shared/langue.ts';
import { type LigneDeType, lignesDe, membresDe } from './documentation.ts';
import { useDocumentation } from './useDocumentation.ts';
import { useDroitsDuSchema } from './useDroitsDuSchema.ts';

const TEXTES = {
  fr: {
    membres: 'Peut être',
    droit: 'Droit de',
    inserer: (champ: string) => `Insérer ${champ} dans la requête`,
  },
  en: {
    membres: 'May be',
    droit: 'Right to',
    inserer: (champ: string) => `Insert ${champ} in the query`,
  },
};

interface Props {
  readonly schema: GraphQLSchema;
  readonly type: GraphQLNamedType;
  /** The field that was looked for. */
  readonly champ: string | null;
  readonly inserer: (ajout: string) => void;
}

/** A type of the schema, field by field. */
export function TypeDit({ schema, type, champ, inserer }: Props) {
  const textes = useTextes(TEXTES);
  const { lien } = useDocumentation();
  const droitDe = useDroitsDuSchema();
  const membres = membresDe(schema, type);
  return (
    <article className="type-dit">
      <h3>
        <code>{type.name}</code>
      </h3>
      {type.description && <p lang="fr">{type.description}</p>}
      <Droit droit={droitDe(type.name)} />
      {membres.length > 0 && (
        <p>
          {textes.membres}{' '}
          {membres.map((membre, rang) => (
            <span key={membre}>
              {rang > 0 && ', '}
              <Link href={lien(membre)}>{membre}</Link>
            </span>
          ))}
        </p>
      )}
      <dl>
        {lignesDe(type).map((ligne) => (
          <Ligne
            key={ligne.nom}
            ligne={ligne}
            visee={ligne.nom === champ}
            droit={droitDe(`${type.name}.${ligne.nom}`)}
            inserer={inserer}
          />
        ))}
      </dl>
    </article>
  );
}

function Droit({ droit }: { readonly droit: string | null }) {
  const textes = useTextes(TEXTES);
  if (droit === null) return null;
  return (
    <p className="note">
      <KeyRound className="ico" aria-hidden /> {textes.droit} {droit}
    </p>
  );
}

interface LigneProps {
  readonly ligne: LigneDeType;
  readonly visee: boolean;
  readonly droit: string | null;
  readonly inserer: (ajout: string) => void;
}

function Ligne({ ligne, visee, droit, inserer }: LigneProps) {
  const textes = useTextes(TEXTES);
  const terme = useRef<HTMLElement>(null);
  const { squelette } = ligne;
  useEffect(() => {
    if (visee) terme.current?.scrollIntoView?.({ block: 'center' });
  }, [visee]);
  return (
    <>
      <dt ref={terme} className={visee ? 'visee' : undefined}>
        <Signature ligne={ligne} />
        {squelette !== null && (
          <button
            type="button"
            className="b nu carre"
            aria-label={textes.inserer(ligne.nom)}
            title={textes.inserer(ligne.nom)}
            onClick={() => inserer(squelette)}
          >
            <TextCursorInput className="ico" aria-hidden />
          </button>
        )}
      </dt>
      <dd>
        <Dit ligne={ligne} />
        <Droit droit={droit} />
        {ligne.arguments.length > 0 && (
          <ul>
            {ligne.arguments.map((argument) => (
              <li key={argument.nom}>
                <Signature ligne={argument} /> <Dit ligne={argument} />
              </li>
            ))}
          </ul>
        )}
      </dd>
    </>
  );
}

type Nommee = Pick<LigneDeType, 'nom' | 'type' | 'versType' | 'description' | 'depreciation'>;

function Signature({ ligne: { nom, type, versType } }: { readonly ligne: Nommee }) {
  const { lien } = useDocumentation();
  return (
    <code>
      {nom}
      {type !== null && versType !== null && (
        <>
          : <Link href={lien(versType)}>{type}</Link>
        </>
      )}
    </code>
  );
}

const Dit = ({ ligne: { description, depreciation } }: { readonly ligne: Nommee }) => (
  <>
    {description && <span lang="fr">{description}</span>}
    {depreciation !== null && (
      <p className="depreciation" lang="fr">
        <TriangleAlert className="ico" aria-hidden /> {depreciation}
      </p>
    )}
  </>
);
