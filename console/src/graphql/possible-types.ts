
      export type PossibleTypesResultData = {
  "possibleTypes": {
    "AnnulerUtilisationResult": [
      "NumeroMalSaisi",
      "RegleNonTenue",
      "UsageInconnu",
      "UtilisationAnnulee"
    ],
    "DeclarerDefaillanceResult": [
      "DefaillanceDeclaree",
      "OperateurInconnu",
      "RegleNonTenue"
    ],
    "DeposerDossierResult": [
      "DossierAvance",
      "PorteurInconnu",
      "RegleNonTenue"
    ],
    "EnregistrerAppareilResult": [
      "AppareilEnregistre",
      "RegleNonTenue"
    ],
    "EnvoyerUtilisationsResult": [
      "AppareilHorsService",
      "AppareilInconnu",
      "EnvoiLu"
    ],
    "EtablirEtatResult": [
      "CommandeInconnue",
      "EtatEcrit",
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
    "InviterCompteResult": [
      "CompteInvite",
      "RefusDAdministration"
    ],
    "ModificationDAcces": [
      "AccesModifie",
      "RefusDAdministration"
    ],
    "ModifierDroitsResult": [
      "DroitsModifies",
      "RefusDAdministration"
    ],
    "ReemettreResult": [
      "CommandeInconnue",
      "CommandeReemise",
      "OperateurInconnu",
      "RegleNonTenue"
    ],
    "Refus": [
      "AppareilHorsService",
      "AppareilInconnu",
      "CarnetInconnu",
      "CarnetNonRemettable",
      "CleDejaPrise",
      "CohorteInconnue",
      "CommandeInconnue",
      "DistributeurInconnu",
      "DossierInconnu",
      "EtatInconnu",
      "InstantImpossible",
      "JourImpossible",
      "LieuDUneAutreStructure",
      "LieuNonLabellise",
      "MoisClos",
      "NumeroMalSaisi",
      "OperateurInconnu",
      "PassArrete",
      "PassDejaUtilise",
      "PassExpire",
      "PassHorsPerimetre",
      "PassInconnu",
      "PassNonDistribue",
      "PorteurInconnu",
      "RefusDAdministration",
      "RegleNonTenue",
      "ServiceNonAdmis",
      "SignatureInvalide",
      "UsageInconnu"
    ],
    "RemettreCarnetResult": [
      "CarnetInconnu",
      "CarnetNonRemettable",
      "CarnetRemis",
      "CohorteInconnue",
      "DistributeurInconnu",
      "JourImpossible",
      "NumeroMalSaisi"
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
    "RetirerAppareilResult": [
      "AppareilHorsService",
      "AppareilInconnu",
      "AppareilRetire"
    ],
    "SignerConventionResult": [
      "ConventionSignee",
      "DossierInconnu",
      "RegleNonTenue"
    ],
    "SignerEtatResult": [
      "EtatEcrit",
      "EtatInconnu",
      "RegleNonTenue"
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
    ]
  }
};
      const result: PossibleTypesResultData = {
  "possibleTypes": {
    "AnnulerUtilisationResult": [
      "NumeroMalSaisi",
      "RegleNonTenue",
      "UsageInconnu",
      "UtilisationAnnulee"
    ],
    "DeclarerDefaillanceResult": [
      "DefaillanceDeclaree",
      "OperateurInconnu",
      "RegleNonTenue"
    ],
    "DeposerDossierResult": [
      "DossierAvance",
      "PorteurInconnu",
      "RegleNonTenue"
    ],
    "EnregistrerAppareilResult": [
      "AppareilEnregistre",
      "RegleNonTenue"
    ],
    "EnvoyerUtilisationsResult": [
      "AppareilHorsService",
      "AppareilInconnu",
      "EnvoiLu"
    ],
    "EtablirEtatResult": [
      "CommandeInconnue",
      "EtatEcrit",
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
    "InviterCompteResult": [
      "CompteInvite",
      "RefusDAdministration"
    ],
    "ModificationDAcces": [
      "AccesModifie",
      "RefusDAdministration"
    ],
    "ModifierDroitsResult": [
      "DroitsModifies",
      "RefusDAdministration"
    ],
    "ReemettreResult": [
      "CommandeInconnue",
      "CommandeReemise",
      "OperateurInconnu",
      "RegleNonTenue"
    ],
    "Refus": [
      "AppareilHorsService",
      "AppareilInconnu",
      "CarnetInconnu",
      "CarnetNonRemettable",
      "CleDejaPrise",
      "CohorteInconnue",
      "CommandeInconnue",
      "DistributeurInconnu",
      "DossierInconnu",
      "EtatInconnu",
      "InstantImpossible",
      "JourImpossible",
      "LieuDUneAutreStructure",
      "LieuNonLabellise",
      "MoisClos",
      "NumeroMalSaisi",
      "OperateurInconnu",
      "PassArrete",
      "PassDejaUtilise",
      "PassExpire",
      "PassHorsPerimetre",
      "PassInconnu",
      "PassNonDistribue",
      "PorteurInconnu",
      "RefusDAdministration",
      "RegleNonTenue",
      "ServiceNonAdmis",
      "SignatureInvalide",
      "UsageInconnu"
    ],
    "RemettreCarnetResult": [
      "CarnetInconnu",
      "CarnetNonRemettable",
      "CarnetRemis",
      "CohorteInconnue",
      "DistributeurInconnu",
      "JourImpossible",
      "NumeroMalSaisi"
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
    "RetirerAppareilResult": [
      "AppareilHorsService",
      "AppareilInconnu",
      "AppareilRetire"
    ],
    "SignerConventionResult": [
      "ConventionSignee",
      "DossierInconnu",
      "RegleNonTenue"
    ],
    "SignerEtatResult": [
      "EtatEcrit",
      "EtatInconnu",
      "RegleNonTenue"
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
    ]
  }
};
      export default result;
    