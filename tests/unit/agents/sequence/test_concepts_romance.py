"""What headlines in French, Spanish, Italian, Portuguese and Romanian tell of."""

import pytest
from conceptkit import cases, names_of

FOUND = {
    "fr": """
fire | Un violent incendie ravage une fabrique à Valmont : les pompiers sur place
quake death | Séisme de magnitude 6,8 : au moins douze morts à Tarvos
strike train | Grève des cheminots : aucun train ne circulera jeudi
court verdict | Le tribunal condamné à statuer : l'ancien maire reconnu coupable
rates inflation | La banque centrale maintient ses taux malgré l'inflation
missile drone attack | Attaque de drones et de missiles sur Norrfeld
football penalty | Le gardien arrête deux penaltys
""",
    "es": """
fire | Un incendio arrasa una fábrica en Valmonte y los bomberos siguen allí
quake death | Terremoto en Tarvos: al menos doce muertos
strike train | La huelga deja sin trenes a miles de viajeros
court verdict | El juez declara culpable al extesorero por soborno
flood rescue | Inundaciones: rescatan a treinta vecinos
prison | Un preso huye de la cárcel de Norteña
cup football | El portero decide la semifinal de la Copa
""",
    "it": """
fire factory | Incendio in una fabbrica a Valmonte, vigili sul posto
quake death | Terremoto a Tarvos, almeno dodici morti
strike train | Sciopero dei treni: caos in stazione
court verdict fraud | Il tribunale condanna l'ex tesoriere per corruzione
flood rescue | Alluvione, salvate trenta persone
knife arrest | Accoltellato in piazza, un arresto
slide road | Frana travolge la strada provinciale
""",
    "pt": """
fire factory | Incêndio destrói fábrica em Valmonte
quake death | Terramoto faz doze mortos em Tarvos
strike train | Greve pára comboios em todo o país
court verdict | Tribunal considera ex-tesoureiro culpado e condenado a seis anos
flood | Enchente deixa centenas sem casa
pope hospital | Papa deixa o hospital
animal bus | Cachorros invadem ônibus
""",
    "ro": """
fire factory | Incendiu la o fabrică din Valmont
quake death | Cutremur puternic: doisprezece morți la Tarvos
strike train | Grevă la trenuri: mii de călători blocați
court verdict | Tribunalul l-a condamnat pe fostul primar
flood | Inundații după ploi torențiale
football coach | Antrenorul pleacă după înfrângerea de la fotbal
""",
}
ALIKE = {
    "fr": """
 | Un livret de portraits et la feuille de route du chantre
 | Elle vole la vedette avec une gargote et un canevas
 | Le banquet portera sur les incunables
""",
    "es": """
 | El portavoz portará un bancal de arena
 | Una hoja de ruta y un manual de huerta
 | La botica queda en la esquina, junto al molino
""",
    "it": """
 | Il portavoce ha finalmente una banconota
 | Il parcheggio accanto alla fontana
 | Una mortadella e la spesa di domenica
""",
    "pt": """
 | O portátil novo tem uma capa leve
 | Um bancada de madeira no corredor do prédio
 | A carroça e o escritório da esquina
""",
    "ro": """
 | Hotărârea a fost luată rapid de politicieni
 | Un portofel uitat lângă bancnotă
 | Printre copaci se vede Crimeea
""",
}


@pytest.mark.parametrize(("language", "headline", "concepts"), cases(FOUND))
def test_romance_headline_tells_its_concepts(language: str, headline: str, concepts: set[str]) -> None:
    """Whatever word and form a headline takes for an event, the concept is found."""
    assert concepts <= names_of(headline, language)


@pytest.mark.parametrize(("language", "sentence", "concepts"), cases(ALIKE))
def test_romance_words_that_look_alike_tell_nothing(language: str, sentence: str, concepts: set[str]) -> None:
    """A word that begins like another is not taken for it."""
    assert concepts == names_of(sentence, language)
