
      export type PossibleTypesResultData = {
  "possibleTypes": {
    "AjouterDistributeurResult": [
      "CollectiviteInconnue",
      "DistributeurAjoute",
      "RegleNonTenue"
    ],
    "ArreterCarnetResult": [
      "CarnetArrete",
      "CarnetInconnu",
      "JourImpossible",
      "NumeroMalSaisi",
      "RegleNonTenue"
    ],
    "DeclarerCohorteResult": [
      "CohorteDeclaree",
      "CollectiviteInconnue",
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
    "EchangerCarnetResult": [
      "CarnetEchange",
      "CarnetInconnu",
      "JourImpossible",
      "NumeroMalSaisi",
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
    "Refus": [
      "CarnetAilleurs",
      "CarnetInconnu",
      "CarnetNonRemettable",
      "CohorteInconnue",
      "CollectiviteInconnue",
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
      "PublicNonAdmis",
      "RefusDAdministration",
      "RegleNonTenue",
      "ServiceNonAdmis"
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
    "AjouterDistributeurResult": [
      "CollectiviteInconnue",
      "DistributeurAjoute",
      "RegleNonTenue"
    ],
    "ArreterCarnetResult": [
      "CarnetArrete",
      "CarnetInconnu",
      "JourImpossible",
      "NumeroMalSaisi",
      "RegleNonTenue"
    ],
    "DeclarerCohorteResult": [
      "CohorteDeclaree",
      "CollectiviteInconnue",
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
    "EchangerCarnetResult": [
      "CarnetEchange",
      "CarnetInconnu",
      "JourImpossible",
      "NumeroMalSaisi",
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
    "Refus": [
      "CarnetAilleurs",
      "CarnetInconnu",
      "CarnetNonRemettable",
      "CohorteInconnue",
      "CollectiviteInconnue",
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
      "PublicNonAdmis",
      "RefusDAdministration",
      "RegleNonTenue",
      "ServiceNonAdmis"
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
    