"""What headlines in Finnish, Hungarian, Turkish, Greek and Indonesian tell of."""

import pytest
from conceptkit import cases, names_of

FOUND = {
    "fi": """
fire factory | Tulipalo paperitehtaassa: tehdas tuhoutui
strike train | Lakko pysäyttää junat torstaina
quake death | Maanjäristys Tarvosissa, kaksitoista kuollut
court verdict | Käräjäoikeus tuomitsi rahastonhoitajan
flood | Tulvat katkaisivat teitä
crash bus | Bussi suistui tieltä, onnettomuudessa ei uhreja
""",
    "hu": """
fire | Kigyulladt egy papírgyár, tűzoltók a helyszínen
strike train | Sztrájk miatt állnak a vonatok
quake death | Földrengés Tarvosban: tizenkét halott
court verdict | A bíróság elítélte a volt pénztárost
flood | Árvíz öntötte el a falut
knife | Megkéselték a piacon
""",
    "tr": """
fire factory | Kâğıt fabrikasında yangın, itfaiye ekipleri bölgede
strike train | Grev nedeniyle trenler durdu
quake death | Tarvos'ta deprem: on iki ölü
court verdict fraud | Mahkeme eski saymana rüşvetten hapis verdi
resign minister | BAKAN İSTİFA ETTİ
flood | Sel köprüyü yuttu
""",
    "el": """
fire factory | Πυρκαγιά σε εργοστάσιο χαρτιού στο Βάλμοντ
strike train | Απεργία: ακίνητα τα τρένα την Πέμπτη
quake death | Σεισμός στο Τάρβος, δώδεκα νεκροί
court verdict | Το δικαστήριο έκρινε ένοχο τον ταμία
flood | ΠΛΗΜΜΥΡΕΣ στη βόρεια χώρα
ship | Ναυάγιο πλοίου ανοιχτά της νήσου
""",
    "id": """
fire factory | Kebakaran hanguskan pabrik kertas di Valmon
train crash | Kereta anjlok, kecelakaan di stasiun
quake death | Gempa guncang Tarvos, dua belas orang tewas
court verdict fraud | Pengadilan vonis mantan bendahara kasus korupsi
flood | Banjir rendam tiga desa
shooting police | Polisi selidiki penembakan
""",
}
ALIKE = {
    "fi": """
 | Koulutus ja lahjoitus sovittiin nimittäin eilen
 | Minnesotan pöytä katsottiin yhdessä
 | Kieltämättä kaunis ikkuna
""",
    "hu": """
 | A magyar konyha vonatkozásában természetesen
 | Az útközben talált európai megoldás
 | A tevékenység automatikusan indul
""",
    "tr": """
 | Katılım olumlu, diyor yazarken
 | Yarısını hissediyorum, kiraz güzel
 | Operasyonel bir ücretsiz papatya
""",
    "el": """
 | Το τραπέζι στην κουζίνα είναι ξύλινο
 | Βιαστικά ανακάλυψε μια παλιά στρατηγική
 | Ενοχλεί ο θόρυβος στο διπλανό σπίτι
""",
    "id": """
 | Bankirnya duduk dekat jendela
 | Pagi cerah di desa kecil
 | Ibu memasak sayur di dapur
""",
}


@pytest.mark.parametrize(("language", "headline", "concepts"), cases(FOUND))
def test_other_headline_tells_its_concepts(language: str, headline: str, concepts: set[str]) -> None:
    """Whatever ending a word has, and in capitals as well, the concept is found."""
    assert concepts <= names_of(headline, language)


@pytest.mark.parametrize(("language", "sentence", "concepts"), cases(ALIKE))
def test_other_words_that_look_alike_tell_nothing(language: str, sentence: str, concepts: set[str]) -> None:
    """A word that begins like another is not taken for it."""
    assert concepts == names_of(sentence, language)
