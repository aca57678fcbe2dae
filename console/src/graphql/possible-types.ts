
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
      "MoisClos",
      "NumeroMalSaisi",
      "PassArrete",
      "PassDejaUtilise",
      "PassExpire",
      "PassHorsPerimetre",
      "PassInconnu",
      "PassNonDistribue",
      "RefusDAdministration",
      "ServiceNonAdmis"
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
      "MoisClos",
      "NumeroMalSaisi",
      "PassArrete",
      "PassDejaUtilise",
      "PassExpire",
      "PassHorsPerimetre",
      "PassInconnu",
      "PassNonDistribue",
      "RefusDAdministration",
      "ServiceNonAdmis"
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
    