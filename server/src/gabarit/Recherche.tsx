import { type Demande, estService, type Service, SERVICES } from '../annuaire/annuaire.module.ts';
import { Icone } from './Icone.tsx';
import type { Bilingue, Langue } from './langue.ts';
import { lien, type Vue } from './vue.ts';

const TEXTES = {
  fr: {
    champ: 'Code postal ou commune',
    exemple: 'Par exemple 33400 ou Talence',
    chercher: 'Chercher',
    autour: 'Autour de moi',
    affiner: 'Affiner la recherche',
    ouvert: 'Ouvert maintenant',
    fauteuil: 'Accessible en fauteuil roulant',
    rienAPayer: 'Rien à payer en plus du pass',
    services: 'Pour apprendre quoi ?',
    tous: 'Montrer aussi les lieux qui n’acceptent plus le pass',
    refuse: 'Le navigateur n’a pas donné votre position : écrivez un code postal.',
  },
  en: {
    champ: 'Postcode or commune',
    exemple: 'For example 33400 or Talence',
    chercher: 'Search',
    autour: 'Around me',
    affiner: 'Refine the search',
    ouvert: 'Open now',
    fauteuil: 'Wheelchair accessible',
    rienAPayer: 'Nothing to pay besides the pass',
    services: 'To learn what?',
    tous: 'Also show places that no longer accept the pass',
    refuse: 'The browser did not give your position: type a postcode.',
  },
} satisfies Bilingue<unknown>;

/** Services as citizens say them. */
const SERVICES_DITS: Bilingue<Readonly<Record<Service, string>>> = {
  fr: {
    demarches: 'Démarches en ligne',
    quotidien: 'Ordinateur, téléphone et internet au quotidien',
    emploi: 'Chercher un emploi',
    securite: 'Utiliser internet sans risque',
    parentalite: 'Parents, enfants et numérique',
    loisirs: 'Loisirs et création',
    culture: 'Comprendre le numérique',
    acces: 'Accès à internet et à du matériel',
    materiel: 'Acheter du matériel à petit prix',
  },
  en: {
    demarches: 'Online administrative procedures',
    quotidien: 'Computer, telephone and internet day to day',
    emploi: 'Looking for work',
    securite: 'Using the internet safely',
    parentalite: 'Parents, children and screens',
    loisirs: 'Leisure and creation',
    culture: 'Understanding digital technology',
    acces: 'Access to the internet and equipment',
    materiel: 'Buying equipment cheaply',
  },
};

const LES_SERVICES = Object.keys(SERVICES).filter(estService);

/** A service of the standard in the words of citizens; an older or unknown one as it was given. */
export function serviceDit(standard: string, langue: Langue): string {
  const connu = LES_SERVICES.find((mot) => SERVICES[mot] === standard);
  return connu ? SERVICES_DITS[langue][connu] : standard;
}

interface Props {
  readonly vue: Vue;
  readonly demande: Demande;
  /** Where criteria without a commune are sent: the search, or the list of a département. */
  readonly action?: string;
}

/** The search, sent by GET: its address can be kept, shared and printed. */
export function Recherche({ vue, demande, action = '/carte' }: Props) {
  const textes = TEXTES[vue.langue];
  return (
    <form className="recherche-pub no-papier" role="search" action={action} method="get">
      <div className="recherche">
        <div className="champ">
          <label htmlFor="q">{textes.champ}</label>
          <input
            className="saisie"
            id="q"
            name="q"
            defaultValue={demande.q}
            autoComplete="postal-code"
            maxLength={100}
            aria-describedby="q-aide"
          />
          <span className="aide" id="q-aide">
            {textes.exemple}
          </span>
        </div>
        <button className="b plein" type="submit">
          <Icone nom="chercher" />
          {textes.chercher}
        </button>
        <button
          className="b"
          type="button"
          data-autour={lien(vue, '/carte')}
          data-refus={textes.refuse}
          hidden
        >
          <Icone nom="ici" />
          {textes.autour}
        </button>
      </div>
      <p className="note" role="status" data-etat-autour />
      <Affiner vue={vue} demande={demande} />
      {demande.autour && <input type="hidden" name="autour" value={demande.autour.join(',')} />}
      {vue.langueDite && <input type="hidden" name="lang" value={vue.langue} />}
    </form>
  );
}

function Affiner({ vue, demande }: Props) {
  const textes = TEXTES[vue.langue];
  return (
    <fieldset className="affiner">
      <legend className="vh">{textes.affiner}</legend>
      <Case nom="ouvert" coche={demande.ouvert} texte={textes.ouvert} />
      <Case nom="fauteuil" coche={demande.fauteuil} texte={textes.fauteuil} />
      <Case nom="rienapayer" coche={demande.rienAPayer} texte={textes.rienAPayer} />
      <details className="affiner-plus" open={demande.services.length > 0 || demande.tous}>
        <summary>{textes.services}</summary>
        <div className="affiner-services">
          {LES_SERVICES.map((mot) => (
            <Case
              key={mot}
              nom="services"
              valeur={mot}
              coche={demande.services.includes(mot)}
              texte={SERVICES_DITS[vue.langue][mot]}
            />
          ))}
          <Case nom="tous" coche={demande.tous} texte={textes.tous} />
        </div>
      </details>
    </fieldset>
  );
}

interface CaseProps {
  readonly nom: string;
  readonly valeur?: string;
  readonly coche: boolean;
  readonly texte: string;
}

const Case = ({ nom, valeur = '1', coche, texte }: CaseProps) => (
  <label className="case-pub">
    <input type="checkbox" name={nom} value={valeur} defaultChecked={coche} />
    <span>{texte}</span>
  </label>
);
