import { LIEU, LIEU_SUSPENDU } from '../monde.ts';
import { CREUSE, type Faute, ligne } from './faute.ts';

const FAUX = `decode(repeat('00', 32), 'hex')`;

export const FAUTES_DE_JOURNAUX: readonly Faute[] = [
  {
    faute: 'a fact of no event',
    plante: `update pass.encaissement set evenement = 4242`,
    attendu: { E2: ['encaissement : 1 fait(s) de l’événement 4242, absent du journal pass'] },
  },
  {
    faute: 'a period of label that nobody gave',
    plante: `insert into pass.periode_label values ('${LIEU}', '[2028-01-01,2029-01-01)', '33')`,
    attendu: {
      L1: [
        `lieu ${LIEU} : jugé {[2026-01-01,2027-01-01),[2028-01-01,2029-01-01)}, labellisé {[2026-01-01,2027-01-01)}`,
      ],
    },
  },
  {
    faute: 'a period of label that was forgotten',
    plante: `delete from pass.periode_label where lieu_id = '${LIEU_SUSPENDU}'`,
    attendu: { L1: [`lieu ${LIEU_SUSPENDU} : jugé {}, labellisé {[2026-01-01,2026-09-10)}`] },
  },
  {
    faute: 'a state of label that no assertion says',
    plante: `update labels.etat_periode set etat = 'RETIRE' where lieu_id = '${LIEU_SUSPENDU}' and etat = 'SUSPENDU'`,
    attendu: {
      L2: ['2026-09-10', '2026-11-30', '2026-12-01', '2026-12-31', '2027-01-01'].map(
        (jour) => `lieu ${LIEU_SUSPENDU}, PASS_NUMERIQUE, le ${jour} : gardé RETIRE, dit SUSPENDU`,
      ),
    },
  },
  {
    faute: 'an order of nobody',
    plante: `delete from territoires.collectivite where id = '${CREUSE}'`,
    attendu: { R1: ['commande 2026-002 sans collectivité'] },
  },
  {
    faute: 'a sealed line that was rewritten',
    plante: `insert into pass.sceau (rang, tx, position, sceau) values (1, '3', 1, ${FAUX})`,
    attendu: { J1: [ligne('pass n° 1 : ligne ou sceau modifiés')] },
  },
  {
    faute: 'a sealed access that was removed',
    plante: `insert into plateforme.sceau_audit (rang, tx, position, sceau) values (1, '3', 424242, ${FAUX})`,
    attendu: { J2: ['audit n° 424242 : ligne supprimée'] },
  },
];
