"""Endings of countries' names in Lithuanian, Latvian, Greek, Romanian, Finnish, Estonian, Hungarian and Turkish.

A line is the ending of the nominative and those that stand in its place, "-" for none; those of one case stand at one
place of each line of a language. An empty ending is any consonant. Written by hand from school grammars.
"""
# ruff: noqa: RUF001  words of many scripts

LITHUANIAN = """
a: os ai ą a oje; as: o ui ą u e; is: io iui į iu yje; us: aus ui ų um uje; ė: ės ei ę e ėje; ai: ų ams us ais uose
os: ų oms as omis ose; oji: osios ajai ąją ąja ojoje
"""
LITHUANIAN_EXACT = """
Jungtinės Valstijos: Jungtinių Valstijų,Jungtinėms Valstijoms,Jungtines Valstijas,Jungtinėse Valstijose
Jungtinės Amerikos Valstijos: Jungtinių Amerikos Valstijų,Jungtinėms Amerikos Valstijoms,Jungtinėse Amerikos Valstijose
Jungtiniai Arabų Emyratai: Jungtinių Arabų Emyratų,Jungtiniams Arabų Emyratams,Jungtiniuose Arabų Emyratuose
"""
LATVIAN = "a: as ai u ā; s: a am u ā; e: es ei i ē; is: a im i ī; as: u ām as ās; ā: ās ajai o ajā"
LATVIAN_EXACT = """
Amerikas Savienotās Valstis: Amerikas Savienoto Valstu,Amerikas Savienotajām Valstīm,Amerikas Savienotajās Valstīs
Savienotās Valstis: Savienoto Valstu,Savienotajām Valstīm,Savienotajās Valstīs
Apvienotie Arābu Emirāti: Apvienoto Arābu Emirātu,Apvienotajiem Arābu Emirātiem,Apvienotajos Arābu Emirātos
"""
GREEK = """
α: ας α; ά: άς ά; η: ης η; ή: ής ή; άς: ά ά; ας: α α; ός: ού ό; ος: ου ο; ό: ού ό; ο: ου ο; ες: ων ες; ές: ών ές
"""
GREEK_EXACT = """
Λίβανος: Λιβάνου Λίβανο; Αίγυπτος: Αιγύπτου Αίγυπτο; Ηνωμένες Πολιτείες: Ηνωμένων Πολιτειών
Ηνωμένο Βασίλειο: Ηνωμένου Βασιλείου; Κάτω Χώρες: Κάτω Χωρών; Τυνησία: Τυνησίας; Ισημερινός: Ισημερινού Ισημερινό
Ηνωμένα Αραβικά Εμιράτα: Ηνωμένων Αραβικών Εμιράτων; Παλαιστινιακά Εδάφη: Παλαιστινιακών Εδαφών
"""
ROMANIAN = "a: ei; ia: iei; eea: eei; ca: cii cei; ga: gii; ă: e; : ului ul; u: ului ul; ul: ului"
ROMANIAN_EXACT = """
Statele Unite: Statelor Unite; Statele Unite ale Americii: Statelor Unite ale Americii; Marea Britanie: Marii Britanii
Țările de Jos: Țărilor de Jos; Emiratele Arabe Unite: Emiratelor Arabe Unite; Noua Zeelandă: Noii Zeelande
Danemarca: Danemarcei; Olanda: Olandei; Teritoriile Palestiniene: Teritoriilor Palestiniene; Filipine: Filipinelor
Muntenegru: Muntenegrului
"""
FINNISH = """
kki: ki kki; kka: ka kka; kko: ko kko; tti: ti tti; nti: nni nti; mpi: mmi mpi; : i i; a: a a; ä: ä ä; o: o o; ö: ö ö
i: i i; u: u u; e: e e; y: y y; os: okse okse; us: ukse ukse
"""
"""The weak stem and the strong one, to which FINNISH_WEAK and FINNISH_STRONG are put."""
FINNISH_WEAK = "n ssa sta lla lta lle ksi", "n ssä stä llä ltä lle ksi"
"""After back vowels, after front ones."""
FINNISH_STRONG = "a na", "ä nä"
FINNISH_EXACT = """
Suomi: Suomen Suomessa Suomesta Suomeen Suomea Suomella Suomelle Suomelta Suomeksi
Yhdysvallat: Yhdysvaltain Yhdysvaltojen Yhdysvalloissa Yhdysvalloista Yhdysvaltoihin Yhdysvaltoja Yhdysvalloille
Alankomaat: Alankomaiden Alankomaissa Alankomaista Alankomaihin Alankomaita Alankomailla Alankomaille
Arabiemiirikunnat: Arabiemiirikuntien Arabiemiirikunnissa Arabiemiirikunnista Arabiemiirikuntiin Arabiemiirikuntia
Itävalta: Itävallan Itävallassa Itävallasta Itävaltaan Itävaltaa Itävallalle Itävallalla
Malediivit: Malediivien Malediiveilla Malediiveille Malediiveilta
Filippiinit: Filippiinien Filippiineillä Filippiineille Filippiineiltä
Kypros: Kyproksen Kyproksella Kyprokselle Kyprokselta Kyprosta
Thaimaa: Thaimaan Thaimaassa Thaimaasta Thaimaahan Thaimaata Thaimaalle
Uusi-Seelanti: Uuden-Seelannin Uudessa-Seelannissa Uudesta-Seelannista Uuteen-Seelantiin
"""
ESTONIAN = """
: i; a: a; e: e; i: i; o: o; u: u; us: use; os: ose; riik: riigi; riigid: riikide; maad: maade; alad: alade
"""
"""The stem of the genitive, to which ESTONIAN_SUFFIXES are put."""
ESTONIAN_SUFFIXES = "- s st sse l lt le ga ks t d"
ESTONIAN_EXACT = """
Ühendriigid: Ühendriikide Ühendriikides Ühendriikidest Ühendriikidesse Ühendriikidega Ühendriikidele
Filipiinid: Filipiinide Filipiinidel Filipiinidele Filipiinidelt; Madalmaad: Madalmaade Madalmaades Madalmaadest
"""
HUNGARIAN_SUFFIXES = (
    "ban ba ból on n ra ról nak hoz tól nál ig ért t ot at val",
    "ben be ből en ön n re ről nek hez höz től nél ig ért t et vel",
)
"""After back vowels, after front ones; the v of the last becomes the consonant before it."""
TURKISH_SUFFIXES = {
    "a": "da ta dan tan ya a yı ı nın ın yla la daki taki",
    "ı": "da ta dan tan ya a yı ı nın ın yla la daki taki",
    "o": "da ta dan tan ya a yu u nun un yla la daki taki",
    "u": "da ta dan tan ya a yu u nun un yla la daki taki",
    "e": "de te den ten ye e yi i nin in yle le deki teki",
    "i": "de te den ten ye e yi i nin in yle le deki teki",
    "ö": "de te den ten ye e yü ü nün ün yle le deki teki",
    "ü": "de te den ten ye e yü ü nün ün yle le deki teki",
}
"""By the last vowel; behind an apostrophe a suffix is a word of its own, and needs none of this."""
