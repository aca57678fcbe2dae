import {
  acceptationDe,
  adressePostale,
  itineraireVers,
  type LieuPublic,
  type Ville,
} from '../annuaire/annuaire.module.ts';
import { Carte } from '../carte/carte.module.ts';
import {
  type Bilingue,
  Icone,
  jourDit,
  lien,
  Page,
  telephoneCompose,
  telephoneDit,
  type Vue,
} from '../gabarit/gabarit.module.ts';
import { DescriptionDuLieu } from './DescriptionDuLieu.tsx';
import { donneesDuLieu } from './donnees-du-lieu.ts';
import { HorairesDuLieu } from './HorairesDuLieu.tsx';
import { Papier } from './Papier.tsx';
import { Tampons } from './Tampons.tsx';

const TEXTES = {
  fr: {
    accepte: (nom: string, ou: string) => `${nom}, à ${ou}, accepte le Pass numérique.`,
    naccepte: (nom: string, ou: string) => `${nom}, à ${ou}, n’accepte pas le Pass numérique aujourd’hui.`,
    appeler: 'Appeler le ',
    itineraire: 'Itinéraire (OpenStreetMap)',
    imprimer: 'Imprimer cette fiche',
    proches: 'Autres lieux près d’ici',
    miseAJour: (jour: string, source: string) => `Fiche mise à jour le ${jour}. Source : ${source}.`,
    approche: 'Position de la commune : celle du lieu n’est pas connue.',
    signaler: 'Une information est fausse ?',
    signalerLien: 'Signaler un changement',
  },
  en: {
    accepte: (nom: string, ou: string) => `${nom}, in ${ou}, accepts the Pass numérique.`,
    naccepte: (nom: string, ou: string) => `${nom}, in ${ou}, does not accept the Pass numérique today.`,
    appeler: 'Call ',
    itineraire: 'Directions (OpenStreetMap)',
    imprimer: 'Print this page',
    proches: 'Other places nearby',
    miseAJour: (jour: string, source: string) => `Updated on ${jour}. Source: ${source}.`,
    approche: 'Position of the commune: that of the place is not known.',
    signaler: 'Is something wrong?',
    signalerLien: 'Report a change',
  },
} satisfies Bilingue<unknown>;

interface Props {
  readonly vue: Vue;
  readonly lieu: LieuPublic;
  readonly villes: readonly Ville[];
}

/** All that a citizen needs to know of a place. */
export function FichePage({ vue, lieu, villes }: Props) {
  const { langue, jour } = vue;
  const textes = TEXTES[langue];
  const { accepte } = acceptationDe(lieu.periodes, jour);
  const description = (accepte ? textes.accepte : textes.naccepte)(lieu.nom, lieu.communeNom);
  return (
    <Page
      vue={vue}
      titre={`${lieu.nom}, ${lieu.communeNom}`}
      description={description}
      donnees={donneesDuLieu(vue, lieu)}
    >
      <h1 className="plein-large">{lieu.nom}</h1>
      <p className="chapo">{adressePostale(lieu)}</p>
      <Tampons vue={vue} lieu={lieu} />
      <Agir vue={vue} lieu={lieu} />
      <div className="pub-duo">
        <div className="fiche-pub">
          <HorairesDuLieu vue={vue} lieu={lieu} />
          <DescriptionDuLieu vue={vue} lieu={lieu} />
          <section className="no-papier">
            <h2>{textes.signaler}</h2>
            <p>
              <a className="b" href={lien(vue, `/carte/lieu/${lieu.id}/signaler`)}>
                {textes.signalerLien}
              </a>
            </p>
          </section>
          <p className="note">{textes.miseAJour(jourDit(lieu.modifieLe, langue), sourceDite(lieu))}</p>
        </div>
        <div>
          <CarteDuLieu vue={vue} lieu={lieu} villes={villes} />
          {lieu.approche && lieu.latitude !== null && <p className="note">{textes.approche}</p>}
          <p className="no-papier">
            <a href={lien(vue, '/carte', new URLSearchParams({ q: voisinage(lieu) }))}>{textes.proches}</a>
          </p>
        </div>
      </div>
      <Papier vue={vue} />
    </Page>
  );
}

const voisinage = ({ codePostal, communeNom, departement }: LieuPublic): string =>
  codePostal ?? `${communeNom} (${departement})`;

const sourceDite = ({ source, fictif }: LieuPublic): string =>
  fictif ? 'démonstration du registre, données fictives' : source;

function Agir({ vue: { langue }, lieu }: Pick<Props, 'vue' | 'lieu'>) {
  const textes = TEXTES[langue];
  const itineraire = itineraireVers(lieu);
  return (
    <p className="agir">
      {lieu.telephone !== null && (
        <a className="b plein tel-b" href={`tel:${telephoneCompose(lieu.telephone)}`}>
          <Icone nom="telephone" />
          {textes.appeler}
          {telephoneDit(lieu.telephone)}
        </a>
      )}
      {itineraire !== null && (
        <a className="b" href={itineraire} rel="noreferrer">
          {textes.itineraire}
        </a>
      )}
      <button type="button" className="b" data-imprimer hidden>
        <Icone nom="imprimer" />
        {textes.imprimer}
      </button>
    </p>
  );
}

function CarteDuLieu({ vue, lieu: { id, latitude, longitude }, villes }: Props) {
  if (latitude === null || longitude === null) return null;
  return (
    <Carte vue={vue} reperes={[{ id, latitude, longitude, numero: null }]} villes={villes} centre={null} />
  );
}
