import {
  type Bilingue,
  distanceDite,
  Icone,
  lien,
  serviceDit,
  telephoneCompose,
  telephoneDit,
  type Vue,
} from '../gabarit/gabarit.module.ts';
import { adressePostale, itineraireVers, type LieuPublic } from '../annuaire/annuaire.module.ts';
import { direLOuverture, prochainChangement, semaineEnBref, Tampons } from '../fiche/fiche.module.ts';

const TEXTES = {
  fr: {
    a: 'à ',
    environ: 'à environ ',
    itinerant: 'Lieu itinérant',
    itineraire: 'Itinéraire',
    vers: (nom: string) => ` vers ${nom} (OpenStreetMap)`,
    appeler: 'Téléphone : ',
    sansTelephone: 'Téléphone non communiqué',
    sansHoraires: 'Horaires à demander',
  },
  en: {
    a: '',
    environ: 'about ',
    itinerant: 'Travelling place',
    itineraire: 'Directions',
    vers: (nom: string) => ` to ${nom} (OpenStreetMap)`,
    appeler: 'Telephone: ',
    sansTelephone: 'No telephone given',
    sansHoraires: 'Ask for the opening hours',
  },
} satisfies Bilingue<unknown>;

interface Props {
  readonly vue: Vue;
  readonly lieu: LieuPublic;
  readonly numero: number;
  /** Metres from what was searched; `null` in a list by territory. */
  readonly distance: number | null;
}

/** A place as an entry of the list: what one needs to go there. */
export function LieuDeLaListe({ vue, lieu, numero, distance }: Props) {
  const { langue } = vue;
  const textes = TEXTES[langue];
  return (
    <li data-lieu={lieu.id}>
      <span className="rang" aria-hidden="true">
        {numero}
      </span>
      <div>
        <h3>
          <a href={lien(vue, `/carte/lieu/${lieu.id}`)}>{lieu.nom}</a>
        </h3>
        <p>
          {adressePostale(lieu)}
          {distance !== null && (
            <>
              {' '}
              {lieu.approche ? textes.environ : textes.a}
              <span className="dist">{distanceDite(distance, langue)}</span>
            </>
          )}
          {lieu.itinerant && `. ${textes.itinerant}`}
        </p>
        {lieu.services.length > 0 && (
          <p className="note no-papier">
            {lieu.services.map((service) => serviceDit(service, langue)).join(', ')}
          </p>
        )}
        <Tampons vue={vue} lieu={lieu} />
        <p className="seul-papier heures-papier">
          {semaineEnBref(lieu, langue) ?? lieu.horaires ?? textes.sansHoraires}
        </p>
      </div>
      <Droite vue={vue} lieu={lieu} />
    </li>
  );
}

function Droite({ vue: { langue, instant }, lieu }: Pick<Props, 'vue' | 'lieu'>) {
  const textes = TEXTES[langue];
  const ouverture = direLOuverture(lieu, instant, langue);
  const itineraire = itineraireVers(lieu);
  return (
    <div className="droite">
      {lieu.telephone === null ? (
        <span className="note">{textes.sansTelephone}</span>
      ) : (
        <a className="tel" href={`tel:${telephoneCompose(lieu.telephone)}`}>
          <Icone nom="telephone" />
          <span className="vh">{textes.appeler}</span> {telephoneDit(lieu.telephone)}
        </a>
      )}
      <span
        className={ouverture.ouvert ? 'fort ouverture no-papier' : 'note ouverture no-papier'}
        data-change={prochainChangement(lieu, instant) ?? undefined}
      >
        <Icone nom="heure" /> {ouverture.texte}
      </span>
      {itineraire !== null && (
        <a className="no-papier" href={itineraire} rel="noreferrer">
          {textes.itineraire}
          <span className="vh">{textes.vers(lieu.nom)}</span>
        </a>
      )}
    </div>
  );
}
