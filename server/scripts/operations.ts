/**
 * Whom a root field answers, beyond the right it asks for: anyone; whoever has the right; each its perimeter; each what it did itself, France everything;
 * France only; a structure that holds the pass as well.
 */
export type Portee = 'PUBLIQUE' | 'DROIT' | 'PERIMETRE' | 'SIENS' | 'FRANCE' | 'PORTEUR';

export interface Operation {
  readonly portee: Portee;
  /** The least that can be asked of it; `siren`, `code`, `lieu`… designate something inside or outside a perimeter. */
  readonly document: string;
}

const operation = (portee: Portee, document: string): Operation => ({ portee, document });

/** A use of every root field of the schema. */
export const OPERATIONS: Readonly<Record<string, Operation>> = {
  registre: operation('PUBLIQUE', '{ registre { role } }'),
  comptesDeDemonstration: operation('PUBLIQUE', '{ comptesDeDemonstration { role } }'),
  territoires: operation(
    'PUBLIQUE',
    'query ($code: String) { territoires(departement: $code) { edges { node { nom } } } }',
  ),
  territoire: operation(
    'PUBLIQUE',
    'query ($code: String!) { territoire(type: DEPARTEMENT, code: $code) { nom } }',
  ),
  collectivites: operation('PUBLIQUE', '{ collectivites { totalCount } }'),
  collectivite: operation('PUBLIQUE', 'query ($siren: String!) { collectivite(siren: $siren) { nom } }'),
  lieux: operation('PUBLIQUE', '{ lieux { totalCount } }'),
  lieu: operation('PUBLIQUE', 'query ($lieu: ID!) { lieu(id: $lieu) { nombreDUtilisations } }'),
  statistiques: operation(
    'PUBLIQUE',
    'query ($siren: String!) { statistiques(filtre: { collectivite: $siren }) { entonnoir { chiffre { valeur } } } }',
  ),
  indicateurs: operation('PUBLIQUE', '{ indicateurs { code } }'),
  chiffresPublies: operation('PUBLIQUE', '{ chiffresPublies { edges { cursor } } }'),
  commandes: operation(
    'PERIMETRE',
    'query ($siren: String!) { commandes(collectivite: $siren) { totalCount } }',
  ),
  carnets: operation('PERIMETRE', 'query ($siren: String!) { carnets(collectivite: $siren) { totalCount } }'),
  cohortes: operation(
    'PERIMETRE',
    'query ($siren: String!) { cohortes(collectivite: $siren) { totalCount } }',
  ),
  listeDePass: operation(
    'PERIMETRE',
    'query ($siren: String!) { listeDePass(etape: UTILISES, filtre: { collectivite: $siren }) { totalCount } }',
  ),
  carnet: operation('PERIMETRE', 'query ($carnet: String!) { carnet(numero: $carnet) { __typename } }'),
  pass: operation('PERIMETRE', 'query ($pass: String!) { pass(numero: $pass) { __typename } }'),
  evenements: operation('PERIMETRE', 'query ($objet: String!) { evenements(objet: $objet) { totalCount } }'),
  imports: operation('SIENS', '{ imports { totalCount } }'),
  import: operation('SIENS', 'query ($import: ID!) { import(id: $import) { fichier } }'),
  verification: operation('FRANCE', '{ verification { code } }'),
  moi: operation('DROIT', '{ moi { __typename } }'),
  comptes: operation('DROIT', '{ comptes { totalCount } }'),
  invitations: operation('DROIT', '{ invitations { totalCount } }'),
  demandesDAcces: operation('DROIT', '{ demandesDAcces { totalCount } }'),
  matriceDesDroits: operation('DROIT', '{ matriceDesDroits { __typename } }'),
  audit: operation('DROIT', '{ audit { totalCount } }'),
  chaines: operation('DROIT', '{ chaines { __typename } }'),
  sceau: operation('DROIT', '{ sceau(rang: 1, chaine: PASS) }'),
  inviterCompte: operation(
    'DROIT',
    `mutation ($cle: String!) { inviterCompte(input: { cleIdempotence: $cle, motif: "essai", role: HUB, perimetreType: DEPARTEMENT, perimetreCode: "99", courriel: "personne@exemple.fr" }) { __typename } }`,
  ),
  annulerInvitation: operation(
    'DROIT',
    `mutation ($cle: String!) { annulerInvitation(input: { cleIdempotence: $cle, motif: "essai", invitation: "00000000-0000-7000-8000-000000000000" }) { __typename } }`,
  ),
  accorderHabilitation: operation(
    'DROIT',
    `mutation ($cle: String!) { accorderHabilitation(input: { cleIdempotence: $cle, motif: "essai", role: HUB, perimetreType: DEPARTEMENT, perimetreCode: "99", compte: "00000000-0000-7000-8000-000000000000" }) { __typename } }`,
  ),
  retirerHabilitation: operation(
    'DROIT',
    `mutation ($cle: String!) { retirerHabilitation(input: { cleIdempotence: $cle, motif: "essai", habilitation: "00000000-0000-7000-8000-000000000000" }) { __typename } }`,
  ),
  fermerCompte: operation(
    'DROIT',
    `mutation ($cle: String!) { fermerCompte(input: { cleIdempotence: $cle, motif: "essai", compte: "00000000-0000-7000-8000-000000000000" }) { __typename } }`,
  ),
  confirmerIdentite: operation(
    'DROIT',
    `mutation ($cle: String!) { confirmerIdentite(input: { cleIdempotence: $cle, motif: "essai", compte: "00000000-0000-7000-8000-000000000000", fournisseur: "aucun", acceptee: false }) { __typename } }`,
  ),
  demanderAcces: operation(
    'DROIT',
    `mutation ($cle: String!) { demanderAcces(input: { cleIdempotence: $cle, motif: "essai", droit: "IMPORTER", page: "/imports" }) { __typename } }`,
  ),
  repondreALaDemande: operation(
    'DROIT',
    `mutation ($cle: String!) { repondreALaDemande(input: { cleIdempotence: $cle, motif: "essai", demande: "00000000-0000-7000-8000-000000000000", acceptee: false }) { __typename } }`,
  ),
  modifierDroits: operation(
    'DROIT',
    `mutation ($cle: String!) { modifierDroits(input: { cleIdempotence: $cle, motif: "essai", changements: [], simuler: true }) { __typename } }`,
  ),
  fermerMesSessions: operation('DROIT', 'mutation { fermerMesSessions { __typename } }'),
  _service: operation('PUBLIQUE', '{ _service { sdl } }'),
  _entities: operation(
    'PERIMETRE',
    'query ($cles: [_Any!]!) { _entities(representations: $cles) { __typename } }',
  ),
  remettreCarnet: operation(
    'PERIMETRE',
    'mutation ($cle: String!, $carnet: String!) { remettreCarnet(input: { cleIdempotence: $cle, numero: $carnet, distributeur: "aucun", cohorte: "aucune" }) { __typename } }',
  ),
  utiliserPass: operation(
    'PORTEUR',
    'mutation ($cle: String!, $pass: String!, $lieu: ID!) { utiliserPass(input: { cleIdempotence: $cle, numero: $pass, lieu: $lieu, service: DECOUVRIR, prixCentimes: 1000 }) { __typename } }',
  ),
  importer: operation(
    'SIENS',
    'mutation ($cle: String!, $depot: ID!) { importer(genre: PASS, depot: $depot, simuler: true, cleIdempotence: $cle) { etat } }',
  ),
};
