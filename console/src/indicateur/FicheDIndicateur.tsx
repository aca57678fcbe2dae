import { graphql } from '../graphql/index.ts';
import type { FicheDIndicateur_IndicateurFragment } from '../graphql/graphql.ts';
import { jour } from '../shared/dates.ts';
import { motsDe } from '../shared/indicateurs.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { ATTRIBUTIONS, BASES, DIMENSIONS, NATURES } from './mots.ts';

graphql(`
  fragment FicheDIndicateur_Indicateur on Indicateur {
    code
    nom
    definition
    formule
    numerateur
    denominateur
    unite
    nature
    bases
    attributions
    dimensions
    exclusions
    version
    depuis
    versions {
      version
      definition
      formule
      depuis
      jusquAu
    }
  }
`);

const TEXTES = {
  fr: {
    formule: 'Formule',
    numerateur: 'Numérateur',
    denominateur: 'Dénominateur',
    nature: 'Nature',
    unite: 'Unité',
    bases: 'Bases',
    attributions: 'Rattachements',
    dimensions: 'Se lit par',
    exclusions: 'Ne compte pas',
    version: 'Version',
    depuis: (version: number, jourDEffet: string) => `${version}, depuis le ${jourDEffet}`,
    passees: 'Définitions passées',
    passee: (version: number, du: string, au: string) => `Version ${version}, du ${du} au ${au}`,
    lien: (nom: string) => `Lien vers ${nom}`,
  },
  en: {
    formule: 'Formula',
    numerateur: 'Numerator',
    denominateur: 'Denominator',
    nature: 'Kind',
    unite: 'Unit',
    bases: 'Bases',
    attributions: 'Attached to',
    dimensions: 'Read by',
    exclusions: 'Leaves out',
    version: 'Version',
    depuis: (version: number, jourDEffet: string) => `${version}, since ${jourDEffet}`,
    passees: 'Former definitions',
    passee: (version: number, du: string, au: string) => `Version ${version}, from ${du} to ${au}`,
    lien: (nom: string) => `Link to ${nom}`,
  },
};

type Complet = FicheDIndicateur_IndicateurFragment;
type Reste =
  | 'numerateur'
  | 'denominateur'
  | 'nature'
  | 'bases'
  | 'attributions'
  | 'dimensions'
  | 'exclusions'
  | 'versions';

interface Props {
  /** A measure outside the catalogue has words only. */
  readonly indicateur: Omit<Complet, Reste | '__typename'> & Partial<Pick<Complet, Reste>>;
  /** Names of the indicators that a ratio may be made of. */
  readonly connus: ReadonlyMap<string, string>;
}

/** One indicator, at its own anchor: everything that its figures rest on. */
export function FicheDIndicateur({ indicateur, connus }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { code, nature, bases, attributions, dimensions, versions } = indicateur;
  const mots = motsDe(indicateur, langue);
  return (
    <article id={code} className="fiche-i" tabIndex={-1} lang={mots.lang}>
      <h3>
        <a href={`#${code}`}>{mots.nom}</a> <span className="sous">{code}</span>
      </h3>
      <p>{mots.definition}</p>
      <dl className="defs">
        <Ligne nom={textes.formule}>{mots.formule}</Ligne>
        <Terme nom={textes.numerateur} terme={indicateur.numerateur} connus={connus} />
        <Terme nom={textes.denominateur} terme={indicateur.denominateur} connus={connus} />
        {indicateur.exclusions && <Ligne nom={textes.exclusions}>{indicateur.exclusions}</Ligne>}
        {nature && (
          <Ligne nom={textes.nature}>
            {NATURES[langue][nature].nom}
            {'\u00a0: '}
            {NATURES[langue][nature].sens}
          </Ligne>
        )}
        <Ligne nom={textes.unite}>{mots.unite}</Ligne>
        {bases && <Ligne nom={textes.bases}>{bases.map((base) => BASES[langue][base]).join(', ')}</Ligne>}
        {attributions && (
          <Ligne nom={textes.attributions}>
            {attributions.map((attribution) => ATTRIBUTIONS[langue][attribution]).join(', ')}
          </Ligne>
        )}
        {dimensions && dimensions.length > 0 && (
          <Ligne nom={textes.dimensions}>
            {dimensions.map((dimension) => DIMENSIONS[langue][dimension]).join(', ')}
          </Ligne>
        )}
        <Ligne nom={textes.version}>
          {textes.depuis(indicateur.version, jour(indicateur.depuis, langue))}
        </Ligne>
      </dl>
      {versions && versions.length > 0 && (
        <details>
          <summary>{textes.passees}</summary>
          {versions.toReversed().map(({ version, definition, formule, depuis, jusquAu }) => (
            <p key={version} lang="fr">
              <strong>{textes.passee(version, jour(depuis, langue), jour(jusquAu, langue))}</strong>{' '}
              {definition} {formule}
            </p>
          ))}
        </details>
      )}
    </article>
  );
}

function Ligne({ nom, children }: { readonly nom: string; readonly children: React.ReactNode }) {
  return (
    <div>
      <dt>{nom}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** A term of a ratio is an indicator of its own, or is said in words. */
function Terme({
  nom,
  terme,
  connus,
}: Pick<Props, 'connus'> & { readonly nom: string; readonly terme: string | null | undefined }) {
  if (!terme) return null;
  const connu = connus.get(terme);
  return <Ligne nom={nom}>{connu ? <a href={`#${terme}`}>{connu}</a> : terme}</Ligne>;
}
