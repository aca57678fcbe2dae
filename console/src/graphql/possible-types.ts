
      export type PossibleTypesResultData = {
  "possibleTypes": {
    "AbandonnerDevisResult": [
      "DevisAbandonne",
      "NumeroInconnu",
      "RegleNonTenue"
    ],
    "EnregistrerEncaissementResult": [
      "EncaissementEnregistre",
      "NumeroInconnu",
      "RegleNonTenue"
    ],
    "EtablirDevisResult": [
      "DevisEtabli",
      "NumeroInconnu",
      "RegleNonTenue"
    ],
    "FabriquerCarnetsResult": [
      "CarnetsFabriques",
      "NumeroInconnu",
      "RegleNonTenue"
    ],
    "FranchirEtapeResult": [
      "CommandeAvancee",
      "NumeroInconnu",
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
    "Refus": [
      "CarnetInconnu",
      "CarnetNonRemettable",
      "CohorteInconnue",
      "DistributeurInconnu",
      "JourImpossible",
      "LieuDUneAutreStructure",
      "LieuNonLabellise",
      "MoisClos",
      "NumeroInconnu",
      "NumeroMalSaisi",
      "PassArrete",
      "PassDejaUtilise",
      "PassExpire",
      "PassHorsPerimetre",
      "PassInconnu",
      "PassNonDistribue",
      "RefusDAdministration",
      "RegleNonTenue",
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
    "ReserverNumerosResult": [
      "NumeroInconnu",
      "NumerosReserves",
      "RegleNonTenue"
    ],
    "ResultatCarnet": [
      "Carnet",
      "NumeroMalSaisi"
    ],
    "ResultatPass": [
      "NumeroMalSaisi",
      "Pass"
    ],
    "SignerDevisResult": [
      "DevisSigne",
      "NumeroInconnu",
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
    "AbandonnerDevisResult": [
      "DevisAbandonne",
      "NumeroInconnu",
      "RegleNonTenue"
    ],
    "EnregistrerEncaissementResult": [
      "EncaissementEnregistre",
      "NumeroInconnu",
      "RegleNonTenue"
    ],
    "EtablirDevisResult": [
      "DevisEtabli",
      "NumeroInconnu",
      "RegleNonTenue"
    ],
    "FabriquerCarnetsResult": [
      "CarnetsFabriques",
      "NumeroInconnu",
      "RegleNonTenue"
    ],
    "FranchirEtapeResult": [
      "CommandeAvancee",
      "NumeroInconnu",
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
    "Refus": [
      "CarnetInconnu",
      "CarnetNonRemettable",
      "CohorteInconnue",
      "DistributeurInconnu",
      "JourImpossible",
      "LieuDUneAutreStructure",
      "LieuNonLabellise",
      "MoisClos",
      "NumeroInconnu",
      "NumeroMalSaisi",
      "PassArrete",
      "PassDejaUtilise",
      "PassExpire",
      "PassHorsPerimetre",
      "PassInconnu",
      "PassNonDistribue",
      "RefusDAdministration",
      "RegleNonTenue",
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
    "ReserverNumerosResult": [
      "NumeroInconnu",
      "NumerosReserves",
      "RegleNonTenue"
    ],
    "ResultatCarnet": [
      "Carnet",
      "NumeroMalSaisi"
    ],
    "ResultatPass": [
      "NumeroMalSaisi",
      "Pass"
    ],
    "SignerDevisResult": [
      "DevisSigne",
      "NumeroInconnu",
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
    