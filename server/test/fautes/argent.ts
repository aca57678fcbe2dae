import { uuid } from '../monde.ts';
import { carnet, COMMANDE, type Faute, GIRONDE, ligne, usage } from './faute.ts';

const avoir = (pass: number, centimes: number): string =>
  `insert into pass.avoir (numero, etat_id, commande_id, collectivite_id, nombre_de_pass, centimes, jour, evenement, enregistre_le)
     values ('A2027-001', '${uuid(0, 9)}', '${COMMANDE}', '${GIRONDE}', ${pass}, ${centimes}, '2027-03-09', 1, '2027-03-09');
   insert into pass.ecriture (operation, commande_id, collectivite_id, debit, credit, centimes, jour, evenement, enregistre_le)
     values ('AVOIR', '${COMMANDE}', '${GIRONDE}', 'CIRCULATION', 'AVOIRS', ${centimes}, '2027-03-09', 1, '2027-03-09')`;

export const FAUTES_D_ARGENT: readonly Faute[] = [
  {
    faute: 'a carnet that was not ordered',
    plante: `insert into pass.carnet (lot, id, serie, numero, commande_id, collectivite_id, nombre_de_pass, achete_le, tolere_jusqu_au, evenement, enregistre_le)
      select lot, '${carnet(77)}', 77, 'X', commande_id, collectivite_id, nombre_de_pass, achete_le, tolere_jusqu_au, 1, '2026-08-01' from pass.carnet where serie = 2`,
    attendu: { M1: ['commande 2026-001 : 30 pass en carnets, 25 commandés'] },
  },
  {
    faute: 'a share one cent off',
    plante: `update pass.commande_part set centimes = centimes + 1 where commande_id = '${COMMANDE}' and rang = 1`,
    attendu: { M2: ['commande 2026-001 : 25001 centimes de parts, 25000 attendus'] },
  },
  {
    faute: 'more of the State than its rate',
    plante: `update territoires.convention set part_etat_centimes = 33000, part_locale_centimes = 17000`,
    attendu: { M2: [ligne('part de l’État de 33000 centimes, 32500 au plus')] },
  },
  {
    faute: 'an activation that nothing covers',
    plante: `delete from pass.commande_etape where commande_id = '${COMMANDE}' and etape = 'MANDATEE'`,
    attendu: { M3: ['commande 2026-001 activée le 2026-08-15 sans mandatement ni fonds'] },
  },
  {
    faute: 'a use before the activation',
    plante: usage({ remis_le: `'2026-08-01'`, jour: `'2026-08-14'`, enregistre_le: `'2026-08-14'` }),
    attendu: { M3: [`pass ${carnet(1)}-1 utilisé le 2026-08-14, commande activée le 2026-08-15`] },
  },
  {
    faute: 'a part above the face value',
    plante: usage({ prix_centimes: '1500', part_pass_centimes: '1200' }),
    attendu: {
      M4: [`pass ${carnet(1)}-1 : part de 1200 centimes pour une valeur de 1000`],
      E1: [ligne('UTILISATION du 2026-09-05 (CIRCULATION → RELIQUATS) : 0 centimes écrits, -200 attendus')],
    },
  },
  {
    faute: 'a transfer one cent off',
    plante: `update pass.virement set centimes = centimes + 1`,
    attendu: {
      M4: [
        ligne('1 lignes, 1001 centimes, 48 de frais, 0 d’ajustements ; ses lignes font 1, 1000, 48 et 0'),
        'contre-paiement CP-2026-09 : 1000 centimes, ses virements en font 1001',
      ],
    },
  },
  {
    faute: 'more in a credit note than is left',
    plante: avoir(24, 24_000),
    attendu: { M5: ['commande 2026-001 : 2 pass utilisés et 24 en avoir, 25 commandés'] },
  },
  {
    faute: 'a credit note above its face value',
    plante: avoir(23, 23_001),
    attendu: { M5: ['avoir A2027-001 : 23001 centimes pour 23 pass de 1000'] },
  },
  {
    faute: 'an entry that no fact made',
    plante: `update pass.ecriture set centimes = 999 where operation = 'ANNULATION'`,
    attendu: {
      E1: [
        'commande 2026-001, ANNULATION du 2026-09-12 (STRUCTURES → CIRCULATION) : 999 centimes écrits, 1000 attendus',
      ],
    },
  },
  {
    faute: 'a fold that no entry made',
    plante: `insert into pass.ecriture_pliee (grain, du, commande_id, operation, debit, credit, collectivite_id, centimes)
      values ('MOIS', '2026-09-01', '${COMMANDE}', 'UTILISATION', 'CIRCULATION', 'STRUCTURES', '${GIRONDE}', 5)`,
    attendu: {
      E1: [
        `commande ${COMMANDE}, plis par mois (UTILISATION, CIRCULATION → STRUCTURES) : écart de 5 centimes`,
      ],
    },
  },
  {
    faute: 'a settlement that no use earned',
    plante: `
      insert into territoires.dossier (id, numero, appel_id, regle_id, collectivite_id, intitule, criteres, budget_porteur_centimes, taux_dix_milliemes,
        aide_centimes, depose_le, evenement, enregistre_le)
        select '${uuid(0, 5)}', 'AAP2020-900', a.id, r.id, '${GIRONDE}', 'essai', '{}', 2000000, 5000, 2000000, '2020-06-01', 1, '2020-06-01'
        from territoires.appel_a_projets a join territoires.regle_d_appel r on r.appel_id = a.id where a.vague = 2020;
      insert into territoires.convention (id, collectivite_id, vague, signee_le, part_etat_centimes, part_locale_centimes, dossier_id, evenement, enregistre_le)
        values ('${uuid(0, 6)}', '${GIRONDE}', 2020, '2020-09-01', 2000000, 2000000, '${uuid(0, 5)}', 1, '2020-09-01');
      insert into territoires.dossier_etape (dossier_id, collectivite_id, etape, jour, centimes, evenement, enregistre_le) values
        ('${uuid(0, 5)}', '${GIRONDE}', 'LAUREAT', '2020-07-01', 2000000, 1, '2020-07-01'),
        ('${uuid(0, 5)}', '${GIRONDE}', 'SOLDE', '2021-07-01', 1, 1, '2021-07-01')`,
    attendu: { M6: ['dossier AAP2020-900 : SOLDE de 1 centimes, 0 attendus'] },
  },
];
