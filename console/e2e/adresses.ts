import type { Role } from '../src/graphql/graphql.ts';

const EXEMPLE = `{
  listeDePass(etape: REMBOURSES, first: 1) {
    edges { node { numero carnet { numero collectivite { siren } remise { cohorte { id } } } utilisation { lieu { id } } } }
  }
}`;

interface Exemple {
  readonly numero: string;
  readonly carnet: {
    readonly numero: string;
    readonly collectivite: { readonly siren: string };
    readonly remise: { readonly cohorte: { readonly id: string } };
  };
  readonly utilisation: { readonly lieu: { readonly id: string } };
}

interface Exemples {
  readonly listeDePass: { readonly edges: readonly [{ readonly node: Exemple }] };
}

type Demander = <Donnees>(role: Role, query: string) => Promise<Donnees>;

/** Something of each kind that the register holds, for the pages that show one thing. */
export const exempleDe = async (demander: Demander): Promise<Exemple> =>
  (await demander<Exemples>('OPERATEUR', EXEMPLE)).listeDePass.edges[0].node;

/** A page of the console, and what its heading says in each language. */
interface Page {
  readonly nom: string;
  readonly adresse: (exemple: Exemple) => string;
  readonly titres: Readonly<Record<'fr' | 'en', RegExp>>;
}

const page = (nom: string, adresse: (exemple: Exemple) => string, fr: RegExp, en: RegExp): Page => ({
  nom,
  adresse,
  titres: { fr, en },
});

/** Every route of the console. */
export const PAGES: readonly Page[] = [
  page('pilotage', () => '/pilotage', /^Taux d’usage/u, /^Use rate/u),
  page('indicators', () => '/pilotage/indicateurs', /^Indicateurs/u, /^Indicators/u),
  page('compare', () => '/pilotage/comparer?t=dep:33&vs=dep:973', /^Comparer Gironde/u, /^Compare Gironde/u),
  page('published figures', () => '/pilotage/chiffres-publies', /^Chiffres publiés/u, /^Published figures/u),
  page('collectivites', () => '/collectivites', /^Collectivités/u, /uthorities/u),
  page(
    'one collectivité',
    ({ carnet }) => `/collectivites/${carnet.collectivite.siren}`,
    /\(fictif\)/u,
    /\(fictif\)/u,
  ),
  page('funding', () => '/financement', /^Financement/u, /^Funding/u),
  page('a wave settled', () => '/financement/soldes/2020', /^Soldes/u, /^Settlement/u),
  page('one file', () => '/financement/dossiers/AAP2019-001', /^AAP2019-001/u, /^AAP2019-001/u),
  page(
    'the simulator',
    () => '/financement/simulateur?echelle=DEPARTEMENTAL&budget=34027&public=oui',
    /^Simulateur/u,
    /simulator$/u,
  ),
  page('places', () => '/lieux-labellises', /\d\slieux/u, /\d\splaces/u),
  page('a place of more', () => '/lieux-labellises/nouveau', /Ajouter un lieu/u, /Add a place/u),
  page(
    'a place being edited',
    ({ utilisation }) => `/lieux-labellises/${utilisation.lieu.id}/modifier`,
    /Modifier/u,
    /Edit/u,
  ),
  page('one place', ({ utilisation }) => `/lieux-labellises/${utilisation.lieu.id}`, /./u, /./u),
  page('applications', () => '/lieux-labellises/candidatures', /andidatures/u, /pplications/u),
  page('duplicates', () => '/lieux-labellises/doublons', /^Doublons/u, /^Duplicate/u),
  page('reports', () => '/lieux-labellises/signalements', /^Changements signalés/u, /^Reported/u),
  page('carnets', () => '/carnets', /^Carnets et pass/u, /^Booklets and passes/u),
  page('stock', () => '/carnets/stock', /^Stock de carnets/u, /^Stock of booklets/u),
  page('counter to hand out', () => '/guichet/remettre', /^Guichet : remettre/u, /^Counter: hand out/u),
  page('rows of a figure', () => '/carnets?etape=UTILISES&base=achat', /pass utilisés/u, /passes used/u),
  page('one carnet', ({ carnet }) => `/carnets/${carnet.numero}`, /Carnet/u, /Booklet/u),
  page('one pass', ({ numero }) => `/pass/${numero}`, /utilisé le/u, /used on/u),
  page('cohorts', () => '/cohortes?p=2021', /^Cohortes/u, /^Cohorts/u),
  page(
    'cohorts as curves',
    () => '/cohortes?c=public:ALLOPHONES,mois:2021-06&forme=courbes',
    /^Cohortes/u,
    /^Cohorts/u,
  ),
  page('one cohort', ({ carnet }) => `/cohortes/${carnet.remise.cohorte.id}`, /20\d\d/u, /20\d\d/u),
  page(
    'rows of a follow-up',
    () => '/carnets?suivi=remise&j=90&p=2021-03..2021-03',
    /^\d+ carnets remis/u,
    /^\d+\sbooklets handed/u,
  ),
  page('orders', () => '/commandes', /^Commandes/u, /^Orders/u),
  page('orders as a table', () => '/commandes?forme=tableau', /^Commandes/u, /^Orders/u),
  page('one order', () => '/commandes/2019-001', /^Commande 2019-001/u, /^Order 2019-001/u),
  page('quotes', () => '/commandes/devis', /^Devis/u, /^Quotes/u),
  page('a new quote', () => '/commandes/devis/nouveau', /^Établir un devis/u, /^Make a quote/u),
  page('the counter', () => '/guichet', /^Guichet/u, /^Counter/u),
  page('is my pass valid', () => '/valide', /^Mon pass est-il valide/u, /^Is my pass valid/u),
  page('imports', () => '/imports', /^Imports/u, /^File imports/u),
  page('webhooks', () => '/api/webhooks', /^Webhooks/u, /^Webhooks/u),
  page('tokens', () => '/api/jetons', /^Jetons d’intégration/u, /^Integration tokens/u),
  page(
    'the explorer of the API',
    () => '/api/explorateur?type=LieuLabellise',
    /^Explorateur de l’API/u,
    /^API explorer/u,
  ),
  page('changes of the API', () => '/api/changements', /^Changements de l’API/u, /^Changes of the API/u),
  page('journal', () => '/journal', /^Journal du registre/u, /^Journal of the register/u),
  page('audit', () => '/journal?cahier=audit', /^Audit des accès/u, /^Audit of accesses/u),
  page('the way in', () => '/acces?cause=inconnu', /^Se connecter/u, /^Log in/u),
  page('my account', () => '/moi', /^Mon compte/u, /^My account/u),
  page('users', () => '/administration/utilisateurs', /^Utilisateurs/u, /^Users/u),
  page('roles', () => '/administration/roles', /^Rôles et droits/u, /^Roles and rights/u),
  page('verification', () => '/administration/verification', /^Vérification/u, /^Verification/u),
  page('access requests', () => '/administration/demandes', /^Demandes d’accès/u, /^Access requests/u),
  page('an address of nothing', () => '/nulle-part', /Il n’y a pas de page/u, /There is no page/u),
];

/** Every public page, as anyone finds it. */
export const PAGES_PUBLIQUES: readonly {
  readonly adresse: string;
  readonly titres: Readonly<Record<'fr' | 'en', RegExp>>;
}[] = [
  { adresse: '/', titres: { fr: /^Où utiliser mon Pass/u, en: /^Where can I use/u } },
  { adresse: '/carte?q=33400', titres: { fr: /^Où utiliser mon Pass/u, en: /^Where can I use/u } },
  { adresse: '/carte?q=saint-denis', titres: { fr: /^Où utiliser mon Pass/u, en: /^Where can I use/u } },
  { adresse: '/carte?q=nulle-part', titres: { fr: /^Où utiliser mon Pass/u, en: /^Where can I use/u } },
  { adresse: '/carte', titres: { fr: /par territoire$/u, en: /by territory$/u } },
  { adresse: '/carte/75', titres: { fr: /Nouvelle-Aquitaine$/u, en: /Nouvelle-Aquitaine$/u } },
  { adresse: '/carte/75/33', titres: { fr: /Gironde \(33\)$/u, en: /Gironde \(33\)$/u } },
  { adresse: '/donnees', titres: { fr: /^Données ouvertes$/u, en: /^Open data$/u } },
  { adresse: '/accessibilite', titres: { fr: /^Déclaration d’accessibilité$/u, en: /^Accessibility/u } },
  { adresse: '/mentions-legales', titres: { fr: /^Mentions légales$/u, en: /^Legal notice$/u } },
  { adresse: '/plan-du-site', titres: { fr: /^Plan du site$/u, en: /^Site map$/u } },
];
