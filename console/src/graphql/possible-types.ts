
      export type PossibleTypesResultData = {
  "possibleTypes": {
    "AnnulerUtilisationResult": [
      "NumeroMalSaisi",
      "RegleNonTenue",
      "UsageInconnu",
      "UtilisationAnnulee"
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
    "Refus": [
      "AppareilHorsService",
      "AppareilInconnu",
      "CarnetInconnu",
      "CarnetNonRemettable",
      "CleDejaPrise",
      "CohorteInconnue",
      "DistributeurInconnu",
      "InstantImpossible",
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
    "EnregistrerAppareilResult": [
      "AppareilEnregistre",
      "RegleNonTenue"
    ],
    "EnvoyerUtilisationsResult": [
      "AppareilHorsService",
      "AppareilInconnu",
      "EnvoiLu"
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
    "Refus": [
      "AppareilHorsService",
      "AppareilInconnu",
      "CarnetInconnu",
      "CarnetNonRemettable",
      "CleDejaPrise",
      "CohorteInconnue",
      "DistributeurInconnu",
      "InstantImpossible",
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
    