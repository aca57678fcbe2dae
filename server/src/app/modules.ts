import { accesModule } from '../acces/acces.module.ts';
import { administrationModule } from '../administration/administration.module.ts';
import { analyseModule } from '../analyse/analyse.module.ts';
import { banqueModule } from '../banque/banque.module.ts';
import { candidatureModule } from '../candidature/candidature.module.ts';
import { carnetModule } from '../carnet/carnet.module.ts';
import { importDesCommandesEtDeLeursCarnets } from '../chargement/commande.reprise.ts';
import { importerPass } from '../chargement/pass.import.ts';
import { cohorteModule } from '../cohorte/cohorte.module.ts';
import { collectiviteModule } from '../collectivite/collectivite.module.ts';
import { commandeModule } from '../commande/commande.module.ts';
import { conventionModule } from '../convention/convention.module.ts';
import { contratModule } from '../contrat/contrat.module.ts';
import { couvertureModule } from '../couverture/couverture.module.ts';
import { evenementModule } from '../evenement/evenement.module.ts';
import { fluxModule } from '../flux/flux.module.ts';
import { guichetModule } from '../guichet/guichet.module.ts';
import { doublonModule } from '../doublon/doublon.module.ts';
import { directModule } from '../direct/direct.module.ts';
import { encartModule } from '../encart/encart.module.ts';
import { cadreModule } from '../cadre/cadre.module.ts';
import { echeanceModule } from '../echeance/echeance.module.ts';
import { declarerGenre, declarerImport, echangeModule } from '../echange/echange.module.ts';
import { editionModule } from '../edition/edition.module.ts';
import { fabricationModule } from '../fabrication/fabrication.module.ts';
import { jetonModule } from '../jeton/jeton.module.ts';
import { journalModule } from '../journal/journal.module.ts';
import { financementModule } from '../financement/financement.module.ts';
import { labelModule } from '../label/label.module.ts';
import { lieuModule } from '../lieu/lieu.module.ts';
import { rapportModule } from '../rapport/rapport.module.ts';
import { reglementModule } from '../reglement/reglement.module.ts';
import { previsionModule } from '../prevision/prevision.module.ts';
import { publieModule } from '../publie/publie.module.ts';
import { remiseModule } from '../remise/remise.module.ts';
import { secretModule } from '../secret/secret.module.ts';
import type { Module } from '../shared/module.ts';
import { signalementModule } from '../signalement/signalement.module.ts';
import { soldeModule } from '../solde/solde.module.ts';
import { statistiqueModule } from '../statistique/statistique.module.ts';
import { stockModule } from '../stock/stock.module.ts';
import { territoireModule } from '../territoire/territoire.module.ts';
import { utilisationModule } from '../utilisation/utilisation.module.ts';
import { veilleModule } from '../veille/veille.module.ts';
import { vueModule } from '../vue/vue.module.ts';
import { webhookModule } from '../webhook/webhook.module.ts';
import { verificationModule } from '../verification/verification.module.ts';

/** Every room of the domain, in the only direction of imports. Adding one means adding a line here. */
export const modules: readonly Module[] = [
  journalModule,
  territoireModule,
  accesModule,
  administrationModule,
  collectiviteModule,
  financementModule,
  conventionModule,
  lieuModule,
  labelModule,
  candidatureModule,
  doublonModule,
  signalementModule,
  editionModule,
  cohorteModule,
  commandeModule,
  carnetModule,
  remiseModule,
  utilisationModule,
  stockModule,
  guichetModule,
  banqueModule,
  reglementModule,
  echeanceModule,
  soldeModule,
  couvertureModule,
  secretModule,
  statistiqueModule,
  publieModule,
  analyseModule,
  previsionModule,
  verificationModule,
  echangeModule,
  evenementModule,
  fluxModule,
  directModule,
  veilleModule,
  jetonModule,
  webhookModule,
  vueModule,
  encartModule,
  cadreModule,
  contratModule,
  rapportModule,
  fabricationModule,
];

// Making carnets rests on the loading of lots, which the room of imports does not know.
declarerGenre('pass', importerPass);
declarerImport(importDesCommandesEtDeLeursCarnets);
