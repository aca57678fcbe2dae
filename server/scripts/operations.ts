/**
 * Whom a root field answers, beyond the right it asks for: anyone; each its perimeter; each what it did itself, France everything;
 * France only; a structure that holds the pass as well.
 */
export type Portee = 'PUBLIQUE' | 'PERIMETRE' | 'SIENS' | 'FRANCE' | 'PORTEUR';

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
