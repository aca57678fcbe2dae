import { Migration20261101090000_socle } from './Migration20261101090000_socle.ts';
import { Migration20261101100000_territoires } from './Migration20261101100000_territoires.ts';
import { Migration20261101110000_labels } from './Migration20261101110000_labels.ts';
import { Migration20261101120000_pass } from './Migration20261101120000_pass.ts';
import { Migration20261101130000_statistiques } from './Migration20261101130000_statistiques.ts';
import { Migration20261101140000_echange } from './Migration20261101140000_echange.ts';
import { Migration20261101150000_codes_postaux } from './Migration20261101150000_codes_postaux.ts';
import { Migration20261101160000_imports } from './Migration20261101160000_imports.ts';
import { Migration20261122100000_acces } from './Migration20261122100000_acces.ts';
import { Migration20261122110000_murs } from './Migration20261122110000_murs.ts';
import { Migration20261122120000_sceaux } from './Migration20261122120000_sceaux.ts';
import { Migration20261122130000_exploitation } from './Migration20261122130000_exploitation.ts';
import { Migration20261122140000_financement } from './Migration20261122140000_financement.ts';
import { Migration20261122150000_grand_livre } from './Migration20261122150000_grand_livre.ts';
import { Migration20261122151000_financeurs } from './Migration20261122151000_financeurs.ts';
import { Migration20261122155000_reglement } from './Migration20261122155000_reglement.ts';
import { Migration20261122160000_commandes } from './Migration20261122160000_commandes.ts';
import { Migration20261122160000_couverture } from './Migration20261122160000_couverture.ts';
import { Migration20261122160000_guichet } from './Migration20261122160000_guichet.ts';
import { Migration20261122160000_imports_repris } from './Migration20261122160000_imports_repris.ts';
import { Migration20261122160000_stock } from './Migration20261122160000_stock.ts';
import { Migration20261122170000_lieux } from './Migration20261122170000_lieux.ts';
import { Migration20261122180000_lots } from './Migration20261122180000_lots.ts';
import { Migration20261122171000_vitrine } from './Migration20261122171000_vitrine.ts';
import { Migration20261122180000_depots } from './Migration20261122180000_depots.ts';
import { Migration20261122190000_plis } from './Migration20261122190000_plis.ts';
import { Migration20261122191500_versions } from './Migration20261122191500_versions.ts';
import { Migration20261122194100_objectifs } from './Migration20261122194100_objectifs.ts';
import { Migration20261122193000_publie } from './Migration20261122193000_publie.ts';
import { Migration20261122193100_vues } from './Migration20261122193100_vues.ts';
import { Migration20261122193200_annotations } from './Migration20261122193200_annotations.ts';
import { Migration20261122193300_rapports } from './Migration20261122193300_rapports.ts';
import { Migration20261122200300_jetons } from './Migration20261122200300_jetons.ts';
import { Migration20261122195500_webhooks } from './Migration20261122195500_webhooks.ts';
import { Migration20261122200500_encarts } from './Migration20261122200500_encarts.ts';
import { Migration20261122214800_pages_des_lieux } from './Migration20261122214800_pages_des_lieux.ts';
import { Migration20261123005500_passe_connu } from './Migration20261123005500_passe_connu.ts';

/** Every migration, oldest first. */
export const migrations = [
  Migration20261101090000_socle,
  Migration20261101100000_territoires,
  Migration20261101110000_labels,
  Migration20261101120000_pass,
  Migration20261101130000_statistiques,
  Migration20261101140000_echange,
  Migration20261101150000_codes_postaux,
  Migration20261101160000_imports,
  Migration20261122100000_acces,
  Migration20261122110000_murs,
  Migration20261122120000_sceaux,
  Migration20261122130000_exploitation,
  Migration20261122140000_financement,
  Migration20261122150000_grand_livre,
  Migration20261122151000_financeurs,
  Migration20261122155000_reglement,
  Migration20261122160000_commandes,
  Migration20261122160000_couverture,
  Migration20261122160000_guichet,
  Migration20261122160000_imports_repris,
  Migration20261122160000_stock,
  Migration20261122170000_lieux,
  Migration20261122180000_lots,
  Migration20261122171000_vitrine,
  Migration20261122180000_depots,
  Migration20261122190000_plis,
  Migration20261122191500_versions,
  Migration20261122194100_objectifs,
  Migration20261122193000_publie,
  Migration20261122193100_vues,
  Migration20261122193200_annotations,
  Migration20261122193300_rapports,
  Migration20261122200300_jetons,
  Migration20261122195500_webhooks,
  Migration20261122200500_encarts,
  Migration20261122214800_pages_des_lieux,
  Migration20261123005500_passe_connu,
] as const;
