import { COHORTES, LIEU, LIEU_SUSPENDU, uuid } from '../monde.ts';
import { carnet, connu, COMMANDE, CREUSE, type Faute, GIRONDE, incident, ligne, usage } from './faute.ts';

export const FAUTES_DE_COMPTES: readonly Faute[] = [
  {
    faute: 'a carnet that moves back in time',
    plante: `insert into pass.deplacement (lot, carnet_id, ordre, collectivite_id, bordereau, jour, vers, evenement, enregistre_le)
      values (1, '${carnet(2)}', 2, '${GIRONDE}', '${uuid(0, 4)}', '2026-08-19', 'COLLECTIVITE', 1, '2026-08-25')`,
    attendu: { C1: [`carnet ${carnet(2)} : déplacement 2 du 2026-08-19 hors de sa suite`] },
  },
  {
    faute: 'a carnet freed that was lost',
    plante: `${incident(4, 1, 'PERTE', '2026-08-21')}; ${incident(4, 2, 'DEBLOCAGE', '2026-08-22')}`,
    attendu: { C1: [`carnet ${carnet(4)} : DEBLOCAGE du 2026-08-22 après PERTE, hors de sa suite`] },
  },
  {
    faute: 'a use beyond the pass of its carnet',
    plante: `delete from pass.remise where carnet_id = '${carnet(0)}'`,
    attendu: {
      C2: [`carnet ${carnet(0)} : 2 pass utilisés sans remise`],
      C6: [
        ligne('distribues'),
        ligne('rembourses'),
        connu('2026-09-01', '2026-09-01', '5 distribues'),
        connu('2026-09-12', '2026-09-01', '-1 utilises'),
        connu('2026-09-15', '2026-09-01', '3 utilises'),
        connu('2026-10-05', '2026-10-01', '1 rembourses'),
      ],
    },
  },
  {
    faute: 'a step before the one it follows',
    plante: `insert into pass.commande_etape (commande_id, collectivite_id, etape, jour, nombre_de_pass, evenement, enregistre_le)
      values ('${COMMANDE}', '${GIRONDE}', 'PRODUITE', '2026-08-02', 25, 1, '2026-08-02')`,
    attendu: { C2: ['commande 2026-001 : LIVREE le 2026-08-01, avant PRODUITE le 2026-08-02'] },
  },
  {
    faute: 'a use in a place suspended that day',
    plante: usage({ lieu_id: `'${LIEU_SUSPENDU}'`, jour: `'2026-09-11'`, enregistre_le: `'2026-09-11'` }),
    attendu: {
      C3: [`pass ${carnet(1)}-1 utilisé le 2026-09-11 au lieu ${LIEU_SUSPENDU}, non labellisé ce jour-là`],
    },
  },
  {
    faute: 'a use after validity and tolerance',
    plante: usage({ jour: `'2027-02-01'`, tolere_jusqu_au: `'2027-03-31'` }).concat(
      `; insert into pass.periode_label values ('${LIEU}', '[2027-01-01,2027-03-01)', '33')`,
    )
      .concat(`; insert into labels.label_assertion (lieu_id, genre, acte, emetteur, du, jusqu_au, evenement, enregistre_le)
        values ('${LIEU}', 'PASS_NUMERIQUE', 'LABELLISATION', 'essai', '2027-01-01', '2027-02-28', 1, '2026-01-01');
        select labels.recalculer(array['${LIEU}'::uuid])`),
    attendu: {
      C3: [
        `pass ${carnet(1)}-1 utilisé hors des termes de la commande 2026-001 : le 2027-02-01, toléré jusqu’au 2027-01-31`,
      ],
    },
  },
  {
    faute: 'a use of a carnet blocked before',
    plante: `${incident(1, 1, 'BLOCAGE', '2026-09-03')}; update pass.evenement set enregistre_a = enregistre_a - interval '1 minute' where position = 1;
      ${usage({ evenement: '2' })}`,
    attendu: { C3: [`pass ${carnet(1)}-1 utilisé le 2026-09-05 alors que BLOCAGE du 2026-09-03`] },
  },
  {
    faute: 'a pass used twice',
    plante: usage({ carnet_id: `'${carnet(0)}'`, rang: '3', usage: '2' }),
    attendu: {
      C3: [
        `pass ${carnet(0)}-3 : 2 usages en vigueur`,
        `pass ${carnet(0)}-3 : usage n° 2 sans annulation du précédent`,
      ],
    },
  },
  {
    faute: 'a count of persons that its ages do not make',
    plante: `update pass.cohorte_effectif set personnes = 31 where modalite = '60_ET_PLUS'`,
    attendu: { C4: [`Personnes âgées (${COHORTES[0]}) : AGE fait 41 au lieu de 40`] },
  },
  {
    faute: 'persons whom nobody declared',
    plante: `insert into pass.cohorte (id, collectivite_id, public, libelle, du, personnes, evenement, enregistre_le)
      values ('${uuid(2, 9)}', '${CREUSE}', 'ALLOPHONES', 'Déduite', '2026-08-01', 3, 0, '2026-08-01')`,
    attendu: {
      C5: [`Déduite (${uuid(2, 9)}) : 3 personnes que nul n’a déclarées`],
      E2: ['cohorte : 1 fait(s) de l’événement 0, absent du journal pass'],
    },
  },
  {
    faute: 'a count that no fact made',
    plante: `insert into pass.mouvement (collectivite_id, commande_id, mois_achat, mois, connu_le, public, utilises) values ('${CREUSE}', '${uuid(6, 2)}', '2026-08-01', '2026-09-01', '2026-09-10', 'ALLOPHONES', 1)`,
    attendu: {
      C6: [
        `collectivité ${CREUSE}, achat 2026-08-01, mois 2026-09-01, ALLOPHONES : écart de 1 utilises`,
        `commande ${uuid(6, 2)}, connu le 2026-09-10, mois 2026-09-01, ALLOPHONES : écart de 1 utilises`,
      ],
    },
  },
];
