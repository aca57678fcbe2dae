
      export type PossibleTypesResultData = {
  "possibleTypes": {
    "AbandonnerDevisResult": [
      "DevisAbandonne",
      "NumeroInconnu",
      "RegleNonTenue"
    ],
    "AgirSurWebhookResult": [
      "RegleNonTenue",
      "WebhookGarde",
      "WebhookInconnu"
    ],
    "AjouterAjustementResult": [
      "AjustementAjoute",
      "RegleNonTenue",
      "StructureInconnue"
    ],
    "AjouterDistributeurResult": [
      "CollectiviteInconnue",
      "DistributeurAjoute",
      "RegleNonTenue"
    ],
    "AnnoterResult": [
      "AnnotationEcrite",
      "RegleNonTenue",
      "TerritoireInconnu"
    ],
    "AnnulerUtilisationResult": [
      "NumeroMalSaisi",
      "RegleNonTenue",
      "UsageInconnu",
      "UtilisationAnnulee"
    ],
    "ArreterCarnetResult": [
      "CarnetArrete",
      "CarnetInconnu",
      "JourImpossible",
      "NumeroMalSaisi",
      "RegleNonTenue"
    ],
    "CandidatureResult": [
      "CandidatureAvancee",
      "CandidatureInconnue",
      "RegleNonTenue"
    ],
    "ChangerObjectifResult": [
      "ObjectifChange",
      "ObjectifInconnu",
      "RegleNonTenue"
    ],
    "ChangerVueResult": [
      "RegleNonTenue",
      "VueChangeeDepuis",
      "VueGardee",
      "VueInconnue"
    ],
    "ChangerWebhookResult": [
      "RegleNonTenue",
      "WebhookChangeDepuis",
      "WebhookGarde",
      "WebhookInconnu"
    ],
    "CloreLeMoisResult": [
      "ClotureSimulee",
      "MoisRegle",
      "RegleNonTenue"
    ],
    "CreerEncartResult": [
      "EncartCree",
      "RegleNonTenue",
      "TerritoireDeJetonInconnu"
    ],
    "CreerJetonResult": [
      "JetonEtSecret",
      "RegleNonTenue",
      "TerritoireDeJetonInconnu"
    ],
    "CreerLieuResult": [
      "LieuEnregistre",
      "RegleNonTenue",
      "SaisieRefusee"
    ],
    "CreerWebhookResult": [
      "RegleNonTenue",
      "SecretDeWebhook"
    ],
    "DeciderSignalementResult": [
      "ChampsChangesDepuis",
      "RegleNonTenue",
      "SignalementDecide",
      "SignalementInconnu"
    ],
    "DeclarerCohorteResult": [
      "CohorteDeclaree",
      "CollectiviteInconnue",
      "RegleNonTenue"
    ],
    "DeclarerCoordonneesBancairesResult": [
      "CoordonneesEnregistrees",
      "RegleNonTenue",
      "StructureInconnue"
    ],
    "DeclarerDefaillanceResult": [
      "DefaillanceDeclaree",
      "OperateurInconnu",
      "RegleNonTenue"
    ],
    "DeplacerCarnetsResult": [
      "CarnetInconnu",
      "CarnetsDeplaces",
      "DistributeurInconnu",
      "JourImpossible",
      "NumeroMalSaisi",
      "RegleNonTenue"
    ],
    "DeposerDossierResult": [
      "DossierAvance",
      "PorteurInconnu",
      "RegleNonTenue"
    ],
    "EcarterDoublonResult": [
      "DoublonEcarte",
      "LieuAFusionnerInconnu",
      "RegleNonTenue"
    ],
    "EchangerCarnetResult": [
      "CarnetEchange",
      "CarnetInconnu",
      "JourImpossible",
      "NumeroMalSaisi",
      "RegleNonTenue"
    ],
    "EnregistrerAppareilResult": [
      "AppareilEnregistre",
      "RegleNonTenue"
    ],
    "EnregistrerChiffreResult": [
      "ChiffreEnregistre",
      "RegleNonTenue"
    ],
    "EnregistrerEncaissementResult": [
      "EncaissementEnregistre",
      "NumeroInconnu",
      "RegleNonTenue"
    ],
    "EnregistrerVueResult": [
      "RegleNonTenue",
      "VueGardee"
    ],
    "EnvoyerMaintenantResult": [
      "CompteInconnu",
      "ProgrammationGardee",
      "ProgrammationInconnue",
      "RegleNonTenue"
    ],
    "EnvoyerUtilisationsResult": [
      "AppareilHorsService",
      "AppareilInconnu",
      "EnvoiLu"
    ],
    "EssayerWebhookResult": [
      "EssaiDeWebhook",
      "RegleNonTenue",
      "WebhookInconnu"
    ],
    "EtablirDevisResult": [
      "DevisEtabli",
      "NumeroInconnu",
      "RegleNonTenue"
    ],
    "EtablirEtatResult": [
      "CommandeInconnue",
      "EtatEcrit",
      "RegleNonTenue"
    ],
    "FabriquerCarnetsResult": [
      "CarnetsFabriques",
      "NumeroInconnu",
      "RegleNonTenue"
    ],
    "FranchirEcheanceResult": [
      "CommandeInconnue",
      "EcheanceFranchie",
      "RegleNonTenue"
    ],
    "FranchirEtapeDeDossierResult": [
      "DossierAvance",
      "DossierInconnu",
      "RegleNonTenue"
    ],
    "FranchirEtapeResult": [
      "CommandeAvancee",
      "NumeroInconnu",
      "RegleNonTenue"
    ],
    "FusionnerLieuxResult": [
      "FicheChangeeDepuis",
      "LieuAFusionnerInconnu",
      "LieuxFusionnes",
      "RegleNonTenue"
    ],
    "InviterCompteResult": [
      "CompteInvite",
      "RefusDAdministration"
    ],
    "LibererCarnetResult": [
      "CarnetInconnu",
      "CarnetLibere",
      "JourImpossible",
      "NumeroMalSaisi",
      "RegleNonTenue"
    ],
    "ModificationDAcces": [
      "AccesModifie",
      "RefusDAdministration"
    ],
    "ModifierDroitsResult": [
      "DroitsModifies",
      "RefusDAdministration"
    ],
    "ModifierLabelResult": [
      "ConflitDeLabel",
      "LabelModifie",
      "RegleNonTenue"
    ],
    "ModifierLabelsResult": [
      "LotDeLabels",
      "RegleNonTenue"
    ],
    "ModifierLieuResult": [
      "ConflitDeModification",
      "LieuEnregistre",
      "LieuInconnu",
      "RegleNonTenue",
      "SaisieRefusee"
    ],
    "ModifierPorteeResult": [
      "EssaiDePortee",
      "JetonGarde",
      "JetonInconnu",
      "JetonRevoque",
      "PorteeChangeeDepuis",
      "RegleNonTenue",
      "TerritoireDeJetonInconnu"
    ],
    "ModifierProgrammationResult": [
      "CompteInconnu",
      "ProgrammationChangeeDepuis",
      "ProgrammationGardee",
      "ProgrammationInconnue",
      "RegleNonTenue"
    ],
    "ModifierStructureResult": [
      "ConflitDeModification",
      "RegleNonTenue",
      "StructureEnregistree"
    ],
    "ProgrammerEnvoiResult": [
      "CompteInconnu",
      "ProgrammationGardee",
      "RegleNonTenue"
    ],
    "ReemettreResult": [
      "CommandeInconnue",
      "CommandeReemise",
      "OperateurInconnu",
      "RegleNonTenue"
    ],
    "Refus": [
      "AnnotationInconnue",
      "AppareilHorsService",
      "AppareilInconnu",
      "CandidatureInconnue",
      "CarnetAilleurs",
      "CarnetInconnu",
      "CarnetNonRemettable",
      "ChampsChangesDepuis",
      "CleDejaPrise",
      "CohorteInconnue",
      "CollectiviteInconnue",
      "CommandeInconnue",
      "CompteInconnu",
      "ConflitDeLabel",
      "ConflitDeModification",
      "DistributeurInconnu",
      "DossierInconnu",
      "EtatInconnu",
      "FicheChangeeDepuis",
      "InstantImpossible",
      "JetonInconnu",
      "JetonRevoque",
      "JourImpossible",
      "LieuAFusionnerInconnu",
      "LieuASignalerInconnu",
      "LieuDUneAutreStructure",
      "LieuInconnu",
      "LieuNonLabellise",
      "MoisClos",
      "NumeroInconnu",
      "NumeroMalSaisi",
      "ObjectifInconnu",
      "OperateurInconnu",
      "PassArrete",
      "PassDejaUtilise",
      "PassExpire",
      "PassHorsPerimetre",
      "PassInconnu",
      "PassNonDistribue",
      "PorteeChangeeDepuis",
      "PorteurInconnu",
      "ProgrammationChangeeDepuis",
      "ProgrammationInconnue",
      "PublicNonAdmis",
      "RefusDAdministration",
      "RegleNonTenue",
      "SaisieRefusee",
      "ServiceNonAdmis",
      "SignalementInconnu",
      "SignatureInvalide",
      "StructureInconnue",
      "TerritoireDeJetonInconnu",
      "TerritoireInconnu",
      "UsageInconnu",
      "VueChangeeDepuis",
      "VueInconnue",
      "WebhookChangeDepuis",
      "WebhookInconnu"
    ],
    "RemettreCarnetResult": [
      "CarnetAilleurs",
      "CarnetInconnu",
      "CarnetNonRemettable",
      "CarnetRemis",
      "CohorteInconnue",
      "DistributeurInconnu",
      "JourImpossible",
      "NumeroMalSaisi",
      "PublicNonAdmis"
    ],
    "ReserverNumerosResult": [
      "NumeroInconnu",
      "NumerosReserves",
      "RegleNonTenue"
    ],
    "ResultatCarnet": [
      "Carnet",
      "NumeroMalSaisi"
    ],
    "ResultatDeTest": [
      "JourImpossible",
      "NumeroMalSaisi",
      "PassInconnu",
      "TestDePass"
    ],
    "ResultatPass": [
      "NumeroMalSaisi",
      "Pass"
    ],
    "RetablirChampResult": [
      "ConflitDeModification",
      "LieuEnregistre",
      "LieuInconnu",
      "RegleNonTenue"
    ],
    "RetirerAnnotationResult": [
      "AnnotationEcrite",
      "AnnotationInconnue"
    ],
    "RetirerAppareilResult": [
      "AppareilHorsService",
      "AppareilInconnu",
      "AppareilRetire"
    ],
    "RetirerLieuResult": [
      "LieuEnregistre",
      "LieuInconnu",
      "RegleNonTenue"
    ],
    "RevoquerJetonResult": [
      "JetonGarde",
      "JetonInconnu",
      "JetonRevoque",
      "RegleNonTenue"
    ],
    "SignalerUnChangementResult": [
      "ChangementSignale",
      "LieuASignalerInconnu",
      "RegleNonTenue"
    ],
    "SignerConventionResult": [
      "ConventionSignee",
      "DossierInconnu",
      "RegleNonTenue"
    ],
    "SignerDevisResult": [
      "DevisSigne",
      "NumeroInconnu",
      "RegleNonTenue"
    ],
    "SignerEtatResult": [
      "EtatEcrit",
      "EtatInconnu",
      "RegleNonTenue"
    ],
    "SolderDossierResult": [
      "DossierAvance",
      "DossierInconnu",
      "RegleNonTenue"
    ],
    "TournerJetonResult": [
      "JetonEtSecret",
      "JetonInconnu",
      "JetonRevoque",
      "RegleNonTenue"
    ],
    "TournerSecretDeWebhookResult": [
      "RegleNonTenue",
      "SecretDeWebhook",
      "WebhookInconnu"
    ],
    "UtiliserPassResult": [
      "JourImpossible",
      "LieuDUneAutreStructure",
      "LieuNonLabellise",
      "MoisClos",
      "NumeroMalSaisi",
      "PassArrete",
      "PassDejaUtilise",
      "PassExpire",
      "PassHorsPerimetre",
      "PassInconnu",
      "PassNonDistribue",
      "PassUtilise",
      "ServiceNonAdmis"
    ],
    "VerifierCoordonneesBancairesResult": [
      "CoordonneesEnregistrees",
      "RegleNonTenue"
    ],
    "VueMontree": [
      "DetailDEncart",
      "Encart"
    ]
  }
};
      const result: PossibleTypesResultData = {
  "possibleTypes": {
    "AbandonnerDevisResult": [
      "DevisAbandonne",
      "NumeroInconnu",
      "RegleNonTenue"
    ],
    "AgirSurWebhookResult": [
      "RegleNonTenue",
      "WebhookGarde",
      "WebhookInconnu"
    ],
    "AjouterAjustementResult": [
      "AjustementAjoute",
      "RegleNonTenue",
      "StructureInconnue"
    ],
    "AjouterDistributeurResult": [
      "CollectiviteInconnue",
      "DistributeurAjoute",
      "RegleNonTenue"
    ],
    "AnnoterResult": [
      "AnnotationEcrite",
      "RegleNonTenue",
      "TerritoireInconnu"
    ],
    "AnnulerUtilisationResult": [
      "NumeroMalSaisi",
      "RegleNonTenue",
      "UsageInconnu",
      "UtilisationAnnulee"
    ],
    "ArreterCarnetResult": [
      "CarnetArrete",
      "CarnetInconnu",
      "JourImpossible",
      "NumeroMalSaisi",
      "RegleNonTenue"
    ],
    "CandidatureResult": [
      "CandidatureAvancee",
      "CandidatureInconnue",
      "RegleNonTenue"
    ],
    "ChangerObjectifResult": [
      "ObjectifChange",
      "ObjectifInconnu",
      "RegleNonTenue"
    ],
    "ChangerVueResult": [
      "RegleNonTenue",
      "VueChangeeDepuis",
      "VueGardee",
      "VueInconnue"
    ],
    "ChangerWebhookResult": [
      "RegleNonTenue",
      "WebhookChangeDepuis",
      "WebhookGarde",
      "WebhookInconnu"
    ],
    "CloreLeMoisResult": [
      "ClotureSimulee",
      "MoisRegle",
      "RegleNonTenue"
    ],
    "CreerEncartResult": [
      "EncartCree",
      "RegleNonTenue",
      "TerritoireDeJetonInconnu"
    ],
    "CreerJetonResult": [
      "JetonEtSecret",
      "RegleNonTenue",
      "TerritoireDeJetonInconnu"
    ],
    "CreerLieuResult": [
      "LieuEnregistre",
      "RegleNonTenue",
      "SaisieRefusee"
    ],
    "CreerWebhookResult": [
      "RegleNonTenue",
      "SecretDeWebhook"
    ],
    "DeciderSignalementResult": [
      "ChampsChangesDepuis",
      "RegleNonTenue",
      "SignalementDecide",
      "SignalementInconnu"
    ],
    "DeclarerCohorteResult": [
      "CohorteDeclaree",
      "CollectiviteInconnue",
      "RegleNonTenue"
    ],
    "DeclarerCoordonneesBancairesResult": [
      "CoordonneesEnregistrees",
      "RegleNonTenue",
      "StructureInconnue"
    ],
    "DeclarerDefaillanceResult": [
      "DefaillanceDeclaree",
      "OperateurInconnu",
      "RegleNonTenue"
    ],
    "DeplacerCarnetsResult": [
      "CarnetInconnu",
      "CarnetsDeplaces",
      "DistributeurInconnu",
      "JourImpossible",
      "NumeroMalSaisi",
      "RegleNonTenue"
    ],
    "DeposerDossierResult": [
      "DossierAvance",
      "PorteurInconnu",
      "RegleNonTenue"
    ],
    "EcarterDoublonResult": [
      "DoublonEcarte",
      "LieuAFusionnerInconnu",
      "RegleNonTenue"
    ],
    "EchangerCarnetResult": [
      "CarnetEchange",
      "CarnetInconnu",
      "JourImpossible",
      "NumeroMalSaisi",
      "RegleNonTenue"
    ],
    "EnregistrerAppareilResult": [
      "AppareilEnregistre",
      "RegleNonTenue"
    ],
    "EnregistrerChiffreResult": [
      "ChiffreEnregistre",
      "RegleNonTenue"
    ],
    "EnregistrerEncaissementResult": [
      "EncaissementEnregistre",
      "NumeroInconnu",
      "RegleNonTenue"
    ],
    "EnregistrerVueResult": [
      "RegleNonTenue",
      "VueGardee"
    ],
    "EnvoyerMaintenantResult": [
      "CompteInconnu",
      "ProgrammationGardee",
      "ProgrammationInconnue",
      "RegleNonTenue"
    ],
    "EnvoyerUtilisationsResult": [
      "AppareilHorsService",
      "AppareilInconnu",
      "EnvoiLu"
    ],
    "EssayerWebhookResult": [
      "EssaiDeWebhook",
      "RegleNonTenue",
      "WebhookInconnu"
    ],
    "EtablirDevisResult": [
      "DevisEtabli",
      "NumeroInconnu",
      "RegleNonTenue"
    ],
    "EtablirEtatResult": [
      "CommandeInconnue",
      "EtatEcrit",
      "RegleNonTenue"
    ],
    "FabriquerCarnetsResult": [
      "CarnetsFabriques",
      "NumeroInconnu",
      "RegleNonTenue"
    ],
    "FranchirEcheanceResult": [
      "CommandeInconnue",
      "EcheanceFranchie",
      "RegleNonTenue"
    ],
    "FranchirEtapeDeDossierResult": [
      "DossierAvance",
      "DossierInconnu",
      "RegleNonTenue"
    ],
    "FranchirEtapeResult": [
      "CommandeAvancee",
      "NumeroInconnu",
      "RegleNonTenue"
    ],
    "FusionnerLieuxResult": [
      "FicheChangeeDepuis",
      "LieuAFusionnerInconnu",
      "LieuxFusionnes",
      "RegleNonTenue"
    ],
    "InviterCompteResult": [
      "CompteInvite",
      "RefusDAdministration"
    ],
    "LibererCarnetResult": [
      "CarnetInconnu",
      "CarnetLibere",
      "JourImpossible",
      "NumeroMalSaisi",
      "RegleNonTenue"
    ],
    "ModificationDAcces": [
      "AccesModifie",
      "RefusDAdministration"
    ],
    "ModifierDroitsResult": [
      "DroitsModifies",
      "RefusDAdministration"
    ],
    "ModifierLabelResult": [
      "ConflitDeLabel",
      "LabelModifie",
      "RegleNonTenue"
    ],
    "ModifierLabelsResult": [
      "LotDeLabels",
      "RegleNonTenue"
    ],
    "ModifierLieuResult": [
      "ConflitDeModification",
      "LieuEnregistre",
      "LieuInconnu",
      "RegleNonTenue",
      "SaisieRefusee"
    ],
    "ModifierPorteeResult": [
      "EssaiDePortee",
      "JetonGarde",
      "JetonInconnu",
      "JetonRevoque",
      "PorteeChangeeDepuis",
      "RegleNonTenue",
      "TerritoireDeJetonInconnu"
    ],
    "ModifierProgrammationResult": [
      "CompteInconnu",
      "ProgrammationChangeeDepuis",
      "ProgrammationGardee",
      "ProgrammationInconnue",
      "RegleNonTenue"
    ],
    "ModifierStructureResult": [
      "ConflitDeModification",
      "RegleNonTenue",
      "StructureEnregistree"
    ],
    "ProgrammerEnvoiResult": [
      "CompteInconnu",
      "ProgrammationGardee",
      "RegleNonTenue"
    ],
    "ReemettreResult": [
      "CommandeInconnue",
      "CommandeReemise",
      "OperateurInconnu",
      "RegleNonTenue"
    ],
    "Refus": [
      "AnnotationInconnue",
      "AppareilHorsService",
      "AppareilInconnu",
      "CandidatureInconnue",
      "CarnetAilleurs",
      "CarnetInconnu",
      "CarnetNonRemettable",
      "ChampsChangesDepuis",
      "CleDejaPrise",
      "CohorteInconnue",
      "CollectiviteInconnue",
      "CommandeInconnue",
      "CompteInconnu",
      "ConflitDeLabel",
      "ConflitDeModification",
      "DistributeurInconnu",
      "DossierInconnu",
      "EtatInconnu",
      "FicheChangeeDepuis",
      "InstantImpossible",
      "JetonInconnu",
      "JetonRevoque",
      "JourImpossible",
      "LieuAFusionnerInconnu",
      "LieuASignalerInconnu",
      "LieuDUneAutreStructure",
      "LieuInconnu",
      "LieuNonLabellise",
      "MoisClos",
      "NumeroInconnu",
      "NumeroMalSaisi",
      "ObjectifInconnu",
      "OperateurInconnu",
      "PassArrete",
      "PassDejaUtilise",
      "PassExpire",
      "PassHorsPerimetre",
      "PassInconnu",
      "PassNonDistribue",
      "PorteeChangeeDepuis",
      "PorteurInconnu",
      "ProgrammationChangeeDepuis",
      "ProgrammationInconnue",
      "PublicNonAdmis",
      "RefusDAdministration",
      "RegleNonTenue",
      "SaisieRefusee",
      "ServiceNonAdmis",
      "SignalementInconnu",
      "SignatureInvalide",
      "StructureInconnue",
      "TerritoireDeJetonInconnu",
      "TerritoireInconnu",
      "UsageInconnu",
      "VueChangeeDepuis",
      "VueInconnue",
      "WebhookChangeDepuis",
      "WebhookInconnu"
    ],
    "RemettreCarnetResult": [
      "CarnetAilleurs",
      "CarnetInconnu",
      "CarnetNonRemettable",
      "CarnetRemis",
      "CohorteInconnue",
      "DistributeurInconnu",
      "JourImpossible",
      "NumeroMalSaisi",
      "PublicNonAdmis"
    ],
    "ReserverNumerosResult": [
      "NumeroInconnu",
      "NumerosReserves",
      "RegleNonTenue"
    ],
    "ResultatCarnet": [
      "Carnet",
      "NumeroMalSaisi"
    ],
    "ResultatDeTest": [
      "JourImpossible",
      "NumeroMalSaisi",
      "PassInconnu",
      "TestDePass"
    ],
    "ResultatPass": [
      "NumeroMalSaisi",
      "Pass"
    ],
    "RetablirChampResult": [
      "ConflitDeModification",
      "LieuEnregistre",
      "LieuInconnu",
      "RegleNonTenue"
    ],
    "RetirerAnnotationResult": [
      "AnnotationEcrite",
      "AnnotationInconnue"
    ],
    "RetirerAppareilResult": [
      "AppareilHorsService",
      "AppareilInconnu",
      "AppareilRetire"
    ],
    "RetirerLieuResult": [
      "LieuEnregistre",
      "LieuInconnu",
      "RegleNonTenue"
    ],
    "RevoquerJetonResult": [
      "JetonGarde",
      "JetonInconnu",
      "JetonRevoque",
      "RegleNonTenue"
    ],
    "SignalerUnChangementResult": [
      "ChangementSignale",
      "LieuASignalerInconnu",
      "RegleNonTenue"
    ],
    "SignerConventionResult": [
      "ConventionSignee",
      "DossierInconnu",
      "RegleNonTenue"
    ],
    "SignerDevisResult": [
      "DevisSigne",
      "NumeroInconnu",
      "RegleNonTenue"
    ],
    "SignerEtatResult": [
      "EtatEcrit",
      "EtatInconnu",
      "RegleNonTenue"
    ],
    "SolderDossierResult": [
      "DossierAvance",
      "DossierInconnu",
      "RegleNonTenue"
    ],
    "TournerJetonResult": [
      "JetonEtSecret",
      "JetonInconnu",
      "JetonRevoque",
      "RegleNonTenue"
    ],
    "TournerSecretDeWebhookResult": [
      "RegleNonTenue",
      "SecretDeWebhook",
      "WebhookInconnu"
    ],
    "UtiliserPassResult": [
      "JourImpossible",
      "LieuDUneAutreStructure",
      "LieuNonLabellise",
      "MoisClos",
      "NumeroMalSaisi",
      "PassArrete",
      "PassDejaUtilise",
      "PassExpire",
      "PassHorsPerimetre",
      "PassInconnu",
      "PassNonDistribue",
      "PassUtilise",
      "ServiceNonAdmis"
    ],
    "VerifierCoordonneesBancairesResult": [
      "CoordonneesEnregistrees",
      "RegleNonTenue"
    ],
    "VueMontree": [
      "DetailDEncart",
      "Encart"
    ]
  }
};
      export default result;
    