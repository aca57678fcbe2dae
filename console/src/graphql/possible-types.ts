
      export type PossibleTypesResultData = {
  "possibleTypes": {
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
      "PassNonDistribue"
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
      "PassNonDistribue"
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
    