import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { Fragment, type ReactNode, useId } from 'react';
import { Link } from 'wouter';
import { graphql } from '../graphql/index.ts';
import { jour } from '../shared/dates.ts';
import { nombre, numeroLisible } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { horairesEnMots } from './horaires.ts';
import { Usages } from './Usages.tsx';

export const IdentiteFragment = graphql(`
  fragment Identite_LieuLabellise on LieuLabellise {
    id
    communeCode
    latitude
    longitude
    telephone
    siteWeb
    horaires
    source
    version
    modifieLe
    structure {
      id
      siret
      nom
    }
  }
`);

const TEXTES = {
  fr: {
    titre: 'Identité',
    structure: 'Structure',
    siret: 'SIRET',
    commune: 'Commune',
    memeCommune: 'Lieux de cette commune',
    position: 'Position',
    carte: 'Voir sur OpenStreetMap',
    telephone: 'Téléphone',
    site: 'Site web',
    horaires: 'Horaires',
    utilises: 'Pass utilisés',
    source: 'Source',
    demonstration: 'démonstration',
    fiche: 'Fiche',
    version: (version: number, jourDit: string) => `version ${version}, du ${jourDit}`,
    inconnu: 'non communiqué',
  },
  en: {
    titre: 'Identity',
    structure: 'Organisation',
    siret: 'SIRET',
    commune: 'Commune',
    memeCommune: 'Places in this commune',
    position: 'Position',
    carte: 'See on OpenStreetMap',
    telephone: 'Telephone',
    site: 'Website',
    horaires: 'Opening hours',
    utilises: 'Passes used',
    source: 'Source',
    demonstration: 'demonstration',
    fiche: 'Record',
    version: (version: number, jourDit: string) => `version ${version}, of ${jourDit}`,
    inconnu: 'not provided',
  },
};

/** Who holds the place, how to reach it, and where the record comes from; what the source left out is said so. */
export function Identite(props: { readonly lieu: FragmentType<typeof IdentiteFragment> }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const id = useId();
  const { data: lieu } = useSuspenseFragment({ fragment: IdentiteFragment, from: props.lieu });
  const { structure, latitude, longitude, siteWeb } = lieu;
  const paires: readonly (readonly [string, ReactNode])[] = [
    [textes.structure, structure?.nom],
    [textes.siret, structure?.siret && <span className="n">{numeroLisible(structure.siret)}</span>],
    [
      textes.commune,
      <Suite key="commune" dit={lieu.communeCode}>
        <Link href={`/lieux-labellises?f.commune=${lieu.communeCode}`}>{textes.memeCommune}</Link>
      </Suite>,
    ],
    [
      textes.position,
      latitude !== null && longitude !== null && (
        <Suite dit={`${nombre(latitude, langue, 4)} ; ${nombre(longitude, langue, 4)}`}>
          <a href={carteDe(latitude, longitude)} rel="noreferrer">
            {textes.carte}
          </a>
        </Suite>
      ),
    ],
    [
      textes.telephone,
      lieu.telephone && <a href={`tel:${lieu.telephone}`}>{telephoneLisible(lieu.telephone)}</a>,
    ],
    [textes.site, siteWeb && <Adresse adresse={siteWeb} />],
    [textes.horaires, lieu.horaires && <Horaires horaires={lieu.horaires} />],
    [textes.utilises, <Usages key="usages" id={lieu.id} />],
    [textes.source, lieu.source === 'demonstration' ? textes.demonstration : lieu.source],
    [textes.fiche, textes.version(lieu.version, jour(lieu.modifieLe, langue))],
  ];
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{textes.titre}</h2>
      <dl className="paires">
        {paires.map(([nom, valeur]) => (
          <Paire key={nom} nom={nom} valeur={valeur || <span className="note">{textes.inconnu}</span>} />
        ))}
      </dl>
    </section>
  );
}

const Paire = ({ nom, valeur }: { readonly nom: string; readonly valeur: ReactNode }) => (
  <>
    <dt>{nom}</dt>
    <dd>{valeur}</dd>
  </>
);

/** An address of the web is a link only when it is one: imported text never runs. */
const Adresse = ({ adresse }: { readonly adresse: string }) =>
  /^https?:\/\//iu.test(adresse) ? (
    <a href={adresse} rel="noreferrer">
      {adresse}
    </a>
  ) : (
    adresse
  );

/** A value, and where it leads. */
const Suite = ({ dit, children }: { readonly dit: string; readonly children: ReactNode }) => (
  <>
    <span className="n">{dit}</span>
    <span className="note suite">{children}</span>
  </>
);

/** The map is another site's: it is opened, never drawn here. */
const carteDe = (latitude: number, longitude: number): string =>
  `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`;

/** Hours in words where they can be; else as the source wrote them. */
function Horaires({ horaires }: { readonly horaires: string }) {
  const langue = useLangue();
  const lines = horairesEnMots(horaires, langue);
  if (!lines) return horaires;
  return lines.map(({ jours, heures }) => (
    <span key={jours} className="suite">
      {jours}{' '}
      {heures.map((hours, rang) => (
        <Fragment key={hours}>
          {rang > 0 && ', '}
          <span className="n">{hours}</span>
        </Fragment>
      ))}
    </span>
  ));
}

/** A French number is read by pairs; one from elsewhere is left as it is. */
const telephoneLisible = (telephone: string): string =>
  telephone.replace(/^\+33(\d)(\d{2})(\d{2})(\d{2})(\d{2})$/u, '0$1\u00a0$2\u00a0$3\u00a0$4\u00a0$5');
