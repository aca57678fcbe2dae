
      export type PossibleTypesResultData = {
  "possibleTypes": {
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
      "CarnetInconnu",
      "CarnetNonRemettable",
      "CohorteInconnue",
      "DistributeurInconnu",
      "JourImpossible",
      "LieuDUneAutreStructure",
      "LieuNonLabellise",
      "NumeroMalSaisi",
      "PassDejaUtilise",
      "PassExpire",
      "PassInconnu",
      "PassNonDistribue",
      "RefusDAdministration"
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
    "ResultatPass": [
      "NumeroMalSaisi",
      "Pass"
    ],
    "UtiliserPassResult": [
      "JourImpossible",
      "LieuDUneAutreStructure",
      "LieuNonLabellise",
      "NumeroMalSaisi",
      "PassDejaUtilise",
      "PassExpire",
      "PassInconnu",
      "PassNonDistribue",
      "PassUtilise"
    ]
  }
};
      const result: PossibleTypesResultData = {
  "possibleTypes": {
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
      "CarnetInconnu",
      "CarnetNonRemettable",
      "CohorteInconnue",
      "DistributeurInconnu",
      "JourImpossible",
      "LieuDUneAutreStructure",
      "LieuNonLabellise",
      "NumeroMalSaisi",
      "PassDejaUtilise",
      "PassExpire",
      "PassInconnu",
      "PassNonDistribue",
      "RefusDAdministration"
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
    "ResultatPass": [
      "NumeroMalSaisi",
      "Pass"
    ],
    "UtiliserPassResult": [
      "JourImpossible",
      "LieuDUneAutreStructure",
      "LieuNonLabellise",
      "NumeroMalSaisi",
      "PassDejaUtilise",
      "PassExpire",
      "PassInconnu",
      "PassNonDistribue",
      "PassUtilise"
    ]
  }
};
      export default result;
    