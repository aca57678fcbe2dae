import type { ReactNode } from 'react';
import { type LieuPublic, resteAPayer, suitesDe } from '../annuaire/annuaire.module.ts';
import { type Bilingue, eurosDits, jourDit, serviceDit, type Vue } from '../gabarit/gabarit.module.ts';

const TEXTES = {
  fr: {
    services: 'Ce que l’on y apprend',
    prix: 'Prix',
    atelier: (euros: string) => `Un atelier coûte ${euros}.`,
    rien: 'Un pass suffit : il n’y a rien à payer en plus.',
    reste: (euros: string) => `Avec un pass, il reste ${euros} à payer.`,
    prixInconnu: 'Prix non communiqué : demandez-le avant de venir.',
    frais: 'Conditions : ',
    acces: 'Accès et accueil',
    fauteuil: 'Accessible en fauteuil roulant.',
    pasFauteuil: 'Non accessible en fauteuil roulant.',
    fauteuilInconnu: 'Accès en fauteuil roulant : à demander au lieu.',
    accesLibre: 'Détail de l’accessibilité (Acceslibre)',
    itinerant: 'Ce lieu est itinérant : téléphonez pour savoir où il se trouve.',
    rdv: 'Prendre rendez-vous',
    site: 'Site internet du lieu',
    venir: 'Pour venir : ',
    publics: 'Publics : ',
    accompagnement: 'Accompagnement particulier : ',
    label: 'Pass numérique',
    du: (du: string, au: string) => `Accepté du ${du} au ${au}.`,
    depuis: (du: string) => `Accepté depuis le ${du}.`,
    jamais: 'Le pass n’a jamais été accepté ici.',
    presentation: 'Présentation',
  },
  en: {
    services: 'What one learns there',
    prix: 'Price',
    atelier: (euros: string) => `A workshop costs ${euros}.`,
    rien: 'One pass is enough: there is nothing more to pay.',
    reste: (euros: string) => `With one pass, ${euros} remains to be paid.`,
    prixInconnu: 'Price not given: ask before you come.',
    frais: 'Conditions: ',
    acces: 'Access and welcome',
    fauteuil: 'Wheelchair accessible.',
    pasFauteuil: 'Not wheelchair accessible.',
    fauteuilInconnu: 'Wheelchair access: ask the place.',
    accesLibre: 'Accessibility in detail (Acceslibre, in French)',
    itinerant: 'This place travels: telephone to know where it is.',
    rdv: 'Make an appointment',
    site: 'Website of the place',
    venir: 'To come: ',
    publics: 'Audiences: ',
    accompagnement: 'Particular support: ',
    label: 'Pass numérique',
    du: (du: string, au: string) => `Accepted from ${du} to ${au}.`,
    depuis: (du: string) => `Accepted since ${du}.`,
    jamais: 'The pass has never been accepted here.',
    presentation: 'About the place',
  },
} satisfies Bilingue<unknown>;

interface Props {
  readonly vue: Vue;
  readonly lieu: LieuPublic;
}

/** Services, prices, access and the label of a place. */
export function DescriptionDuLieu({ vue, lieu }: Props) {
  const { langue } = vue;
  const textes = TEXTES[langue];
  return (
    <>
      {lieu.services.length > 0 && (
        <section>
          <h2>{textes.services}</h2>
          <ul>
            {lieu.services.map((service) => (
              <li key={service}>{serviceDit(service, langue)}</li>
            ))}
          </ul>
        </section>
      )}
      <Prix vue={vue} lieu={lieu} />
      <Acces vue={vue} lieu={lieu} />
      <Label vue={vue} lieu={lieu} />
      {lieu.presentation !== null && (
        <section>
          <h2>{textes.presentation}</h2>
          <p lang="fr" className="presentation">
            {lieu.presentation}
          </p>
        </section>
      )}
    </>
  );
}

function Prix({ vue: { langue }, lieu }: Props) {
  const textes = TEXTES[langue];
  const reste = resteAPayer(lieu);
  return (
    <section>
      <h2>{textes.prix}</h2>
      <p>
        {lieu.tarifCentimes !== null && `${textes.atelier(eurosDits(lieu.tarifCentimes, langue))} `}
        {reste === null
          ? textes.prixInconnu
          : reste === 0
            ? textes.rien
            : textes.reste(eurosDits(reste, langue))}
      </p>
      <Valeurs nom={textes.frais} valeurs={lieu.frais} />
    </section>
  );
}

/** Values of the national standard are in French whatever the language of the page. */
const Valeurs = ({ nom, valeurs }: { readonly nom: string; readonly valeurs: readonly string[] }) =>
  valeurs.length === 0 ? null : (
    <p>
      {nom}
      <span lang="fr">{valeurs.join(', ')}</span>
    </p>
  );

function Acces({ vue: { langue }, lieu }: Props) {
  const textes = TEXTES[langue];
  const fauteuil =
    lieu.accessible === null
      ? textes.fauteuilInconnu
      : lieu.accessible
        ? textes.fauteuil
        : textes.pasFauteuil;
  return (
    <section>
      <h2>{textes.acces}</h2>
      <p>{fauteuil}</p>
      {lieu.itinerant && <p>{textes.itinerant}</p>}
      <Valeurs nom={textes.venir} valeurs={lieu.modalitesAcces} />
      <Valeurs nom={textes.publics} valeurs={lieu.publics} />
      <Valeurs nom={textes.accompagnement} valeurs={lieu.prisesEnCharge} />
      <Ailleurs adresse={lieu.ficheAccesLibre}>{textes.accesLibre}</Ailleurs>
      <Ailleurs adresse={lieu.priseRdv}>{textes.rdv}</Ailleurs>
      <Ailleurs adresse={lieu.siteWeb}>{textes.site}</Ailleurs>
    </section>
  );
}

/** A link that a place gave: followed only where it leads to the web. */
function Ailleurs({ adresse, children }: { readonly adresse: string | null; readonly children: ReactNode }) {
  if (adresse === null || !URL.canParse(adresse) || !/^https?:$/u.test(new URL(adresse).protocol))
    return null;
  return (
    <p>
      <a href={adresse} rel="noreferrer nofollow">
        {children}
      </a>
    </p>
  );
}

function Label({ vue: { langue, jour }, lieu }: Props) {
  const textes = TEXTES[langue];
  const suites = suitesDe(lieu.periodes)
    .filter(([debut]) => debut <= jour)
    .toReversed();
  return (
    <section>
      <h2>{textes.label}</h2>
      {suites.length === 0 ? (
        <p>{textes.jamais}</p>
      ) : (
        <ul>
          {suites.map(([debut, fin]) => (
            <li key={debut}>
              {fin === 'infinity'
                ? textes.depuis(jourDit(debut, langue))
                : textes.du(jourDit(debut, langue), jourDit(fin, langue))}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
