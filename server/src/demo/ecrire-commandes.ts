import type { ClientBase } from 'pg';
import { texteDe } from './calendrier.rules.ts';
import type { CommandeDeDemonstration } from './commandes.ts';
import type { ConventionDeVague } from './conventions.ts';
import { annoncerParCollectivite, copier, type Valeur } from './ecriture.ts';
import { ecrireDevis } from './ecrire-devis.ts';
import { ecrireLArgent } from './ecrire-l-argent.ts';
import type { Monde } from './monde.ts';
import { operateurDe, OPERATEURS } from './operateurs.ts';

/** Operators, counters, cohorts, orders and their steps: all that carnets rest on. */
export async function ecrireCommandes(client: ClientBase, monde: Monde): Promise<void> {
  const { distributeurs, commandes, conventions, jour } = monde;
  await copier(
    client,
    'pass.operateur (id, code, nom, siren, titulaire, iban, bic)',
    OPERATEURS.map(({ id, code, nom, siren, titulaire, iban, bic }) => [
      id,
      code,
      nom,
      siren,
      titulaire,
      iban,
      bic,
    ]),
  );
  await copier(
    client,
    'pass.distributeur (id, collectivite_id, code, nom, genre, commune_code, fictif)',
    distributeurs.map(({ id, collectivite, code, nom, genre, communeCode }) => [
      id,
      collectivite.id,
      code,
      nom,
      genre,
      communeCode,
      true,
    ]),
  );
  await ecrireCohortes(client, monde);

  const acheteuses = commandes.map(({ collectivite }) => collectivite);
  const position = await annoncerParCollectivite(client, 'pass', 'commandes.reprises', jour, acheteuses);
  const lignes = commandes.map((une) =>
    ligneDe(une, conventions.de(une), {
      operateur: operateurDe(une).id,
      position: position(une.collectivite),
    }),
  );
  await copier(
    client,
    'pass.commande (id, numero, collectivite_id, convention_id, operateur_id, vague, nombre_de_pass, taille_de_carnet, achetee_le, valide_jusqu_au, toleree_jusqu_au, fictive, evenement, enregistre_le)',
    lignes,
  );
  await ecrireEtapes(client, monde);
  await ecrireLArgent(client, monde, OPERATEURS);
  await ecrireDevis(client, monde);
}

function ligneDe(
  une: CommandeDeDemonstration,
  { id: convention, vague }: ConventionDeVague,
  { operateur, position }: { readonly operateur: string; readonly position: number },
): Valeur[] {
  const signature = une.etapes.find(({ etape }) => etape === 'SIGNEE');
  return [
    une.id,
    une.numero,
    une.collectivite.id,
    convention,
    operateur,
    vague,
    une.nombreDePass,
    une.tailleDeCarnet,
    texteDe(une.acheteeLe),
    texteDe(une.valideJusquAu),
    texteDe(une.tolereeJusquAu),
    true,
    position,
    texteDe(signature?.enregistreLe ?? une.acheteeLe),
  ];
}

async function ecrireCohortes(client: ClientBase, { cohortes, jour }: Monde): Promise<void> {
  const siennes = cohortes.map(({ collectivite }) => collectivite);
  const position = await annoncerParCollectivite(client, 'pass', 'cohortes.reprises', jour, siennes);
  await copier(
    client,
    'pass.cohorte (id, collectivite_id, public, libelle, du, jusqu_au, personnes, evenement, enregistre_le)',
    cohortes.map((une) => [
      une.id,
      une.collectivite.id,
      une.public,
      une.libelle,
      texteDe(une.du),
      une.jusquAu === null ? null : texteDe(une.jusquAu),
      une.personnes,
      position(une.collectivite),
      texteDe(une.enregistreLe),
    ]),
  );
  await copier(
    client,
    'pass.cohorte_effectif (cohorte_id, dimension, modalite, personnes)',
    cohortes.flatMap(({ id, effectifs }) =>
      effectifs.map(({ dimension, modalite, personnes }) => [id, dimension, modalite, personnes]),
    ),
  );
  const visees = cohortes.filter(({ objectif }) => objectif !== null);
  const fixe = await annoncerParCollectivite(
    client,
    'pass',
    'objectifs.repris',
    jour,
    visees.map(({ collectivite }) => collectivite),
  );
  await copier(
    client,
    'pass.cohorte_objectif (cohorte_id, collectivite_id, carnets, jour, evenement, enregistre_le)',
    visees.map(({ id, collectivite, objectif, du, enregistreLe }) => [
      id,
      collectivite.id,
      objectif,
      texteDe(du),
      fixe(collectivite),
      texteDe(enregistreLe),
    ]),
  );
}

async function ecrireEtapes(client: ClientBase, { commandes, jour }: Monde): Promise<void> {
  const siennes = commandes.flatMap(({ collectivite, etapes }) => etapes.map(() => collectivite));
  const position = await annoncerParCollectivite(client, 'pass', 'etapes.reprises', jour, siennes);
  await copier(
    client,
    'pass.commande_etape (id, commande_id, collectivite_id, etape, jour, reference, couverte_par, nombre_de_pass, evenement, enregistre_le)',
    commandes.flatMap(({ id: commande, collectivite, nombreDePass, etapes }) =>
      etapes.map(({ id, etape, jour: franchie, reference, couvertePar, enregistreLe }) => [
        id,
        commande,
        collectivite.id,
        etape,
        texteDe(franchie),
        reference,
        couvertePar,
        nombreDePass,
        position(collectivite),
        texteDe(enregistreLe),
      ]),
    ),
  );
  // Counted as each operation counts what it does: the statistics fold it later.
  await client.query(
    `insert into pass.mouvement (collectivite_id, commande_id, mois_achat, mois, connu_le, public, achetes, livres, actives)
     select e.collectivite_id, c.id, date_trunc('month', c.achetee_le), date_trunc('month', e.jour), greatest(e.jour, e.enregistre_le), 'SANS_OBJET',
       sum(case e.etape when 'SIGNEE' then e.nombre_de_pass else 0 end),
       sum(case e.etape when 'LIVREE' then e.nombre_de_pass else 0 end),
       sum(case e.etape when 'ACTIVEE' then e.nombre_de_pass else 0 end)
     from pass.commande_etape e join pass.commande c on c.id = e.commande_id
     where e.etape in ('SIGNEE', 'LIVREE', 'ACTIVEE') and c.id = any($1) group by 1, 2, 3, 4, 5`,
    [commandes.map(({ id }) => id)],
  );
}
