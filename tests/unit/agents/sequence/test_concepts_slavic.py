"""What headlines in Polish, Czech, Ukrainian and Russian tell of: starts stand for the forms of a case."""

import pytest
from conceptkit import cases, names_of

FOUND = {
    "pl": """
fire factory | Pożar fabryki papieru pod Walmowem, strażacy na miejscu
strike train | Strajk na kolei: pociągi stoją
quake death | Trzęsienie ziemi w Tarwos, zginęło dwanaście osób
court verdict fraud | Sąd skazał byłego skarbnika za łapówki: skazany
flood | Powódź zalała trzy wsie
ban | Rząd wprowadza zakaz w parkach
""",
    "cs": """
fire factory | Požár v papírnické továrně, zasahují hasiči
strike train | Stávka zastavila vlaky
quake death | Zemětřesení v Tarvosu má dvanáct mrtvých
court verdict | Soud poslal pokladníka za mříže, rozsudek padl
flood | Povodně na Moravici berou domy
animal | Medvěd napadl houbaře
""",
    "uk": """
fire factory | Пожежа на паперовій фабриці, працюють рятувальники
strike train | Страйк зупинив поїзди
quake death | Землетрус у Тарвосі: дванадцятеро загиблих
court verdict fraud | Суд виніс вирок за хабар
missile drone | Удар ракетами та дронами по Норфельду
flood | Повінь залишила без житла сотні людей
""",
    "ru": """
fire factory | Пожар на бумажной фабрике потушили к утру
strike train | Забастовка остановила поезда
quake death | Землетрясение в Тарвосе: двенадцать погибших
court verdict fraud | Суд вынес приговор бывшему казначею за взятку
crash bus | Автобус столкнулся с фурой: столкновение на трассе
volcano | Вулкан проснулся на острове
""",
}
ALIKE = {
    "pl": """
 | Zatrudnienie wzrosło, mówi Wojtek
 | Długość ławki i hipoteza sąsiada
 | Gruzja i Frankfurt leżą daleko
""",
    "cs": """
 | Zákazník měl skvělý nápad
 | Základní rozměr lavice patrně stačí
 | Na výstavbě je trošku rušno
""",
    "uk": """
 | Поїздка була вкрай приємною
 | Програма вечора на паркані
 | Наступного разу місцева кухня
""",
    "ru": """
 | Поэтому поездка в Гонконг отложилась бы
 | Героиня и Катерина пили чай
 | Электронный ящик, следовательно, удобен
""",
}


@pytest.mark.parametrize(("language", "headline", "concepts"), cases(FOUND))
def test_slavic_headline_tells_its_concepts(language: str, headline: str, concepts: set[str]) -> None:
    """Whatever case a word stands in, the concept is found."""
    assert concepts <= names_of(headline, language)


@pytest.mark.parametrize(("language", "sentence", "concepts"), cases(ALIKE))
def test_slavic_words_that_look_alike_tell_nothing(language: str, sentence: str, concepts: set[str]) -> None:
    """A word that begins like another is not taken for it."""
    assert concepts == names_of(sentence, language)
