"""Who is cited in languages of which fewer words are known."""

import pytest
from enrichkit import EMPTY

from agents.enrich.sources.read import sources_cited
from agents.enrich.text import Text


def cited(body: str, language: str) -> list[str]:
    """The names of those whom an article cites."""
    text = Text.of("", "", body, language)
    return [source.name for source in sources_cited(text, EMPTY.mentions(text), EMPTY)]


@pytest.mark.parametrize(
    ("language", "body", "names"),
    [
        (
            "ca",
            "Segons Reuters, el vaixell ha arribat. L'alcalde Joan Puig ha dit que el pont és tancat.",
            ["Reuters", "Joan Puig"],
        ),
        (
            "gl",
            "Segundo Reuters, o barco chegou. O alcalde Xoán Pereira dixo que a ponte está pechada.",
            ["Reuters", "Xoán Pereira"],
        ),
        (
            "bg",
            "Според Ройтерс корабът е пристигнал. Кметът Иван Петров каза, че мостът е затворен.",
            ["Ройтерс", "Иван Петров"],
        ),
        (
            "hr",
            "Kako javlja Reuters, brod je stigao. Ministar prometa Ivan Kos rekao je da radovi kasne.",
            ["Reuters", "Ivan Kos"],
        ),
        (
            "sr",
            "Kako javlja Reuters, brod je stigao. Portparol policije Marko Ilić kaže da nema povređenih.",
            ["Reuters", "Marko Ilić"],
        ),
        (
            "sl",
            "Kot poroča Reuters, je ladja prispela. Župan Aleš Kotnik je povedal, da je most zaprt.",
            ["Reuters", "Aleš Kotnik"],
        ),
        (
            "lt",
            "Reuters praneša, kad laivas atplaukė. Meras Jonas Kazlauskas sakė, kad tiltas uždarytas.",
            ["Reuters", "Jonas Kazlauskas"],
        ),
        (
            "lv",
            "Kā ziņo Reuters, kuģis ir ieradies. Mērs Jānis Bērziņš sacīja, ka tilts ir slēgts.",
            ["Reuters", "Jānis Bērziņš"],
        ),
        ("et", "Linnapea Mart Tamm ütles, et sild on suletud.", ["Mart Tamm"]),
        (
            "af",
            "Volgens Reuters is die skip hier. Burgemeester Dawie Nel het gesê die brug is toe.",
            ["Reuters", "Dawie Nel"],
        ),
        (
            "sw",
            "Kwa mujibu wa Reuters, meli imefika. Waziri Juma Hassan alisema daraja limefungwa.",
            ["Reuters", "Juma Hassan"],
        ),
        ("bn", "প্রতিমন্ত্রী নাজমুল আহসান বলেন, সেতুটি বন্ধ থাকবে। পুলিশ জানিয়েছে, কেউ আহত হননি।", ["নাজমুল আহসান", "পুলিশ"]),
        ("ta", "மேயர் அருண் பிரகாஷ் பாலம் மூடப்படும் என்று தெரிவித்தார்.", ["அருண் பிரகாஷ்"]),
        ("th", "นายสมชาย ใจดี ผู้ว่าราชการจังหวัด กล่าวว่า สะพานจะปิดสามวัน", ["สมชาย ใจดี"]),
        (
            "ur",
            "وزیر ٹرانسپورٹ احمد رضا نے کہا کہ پل بند رہے گا۔ پولیس کے مطابق کوئی زخمی نہیں ہوا۔",
            ["احمد رضا", "پولیس"],
        ),
        (
            "hu",
            "A Szabolcsi Rendőrkapitányság közölte, hogy lezárták a hidat. Az Ápolók Szabad Kamarája szerint ez kevés.",
            ["Szabolcsi Rendőrkapitányság", "Ápolók Szabad Kamarája"],
        ),
    ],
)
def test_agencies_officials_and_bodies_are_cited(language: str, body: str, names: list[str]) -> None:
    """By verbs, by what stands for "according to", and by offices before a name."""
    assert names == cited(body, language)


@pytest.mark.parametrize(
    ("language", "body"),
    [
        ("ca", "Reuters ha obert una oficina a Marl. L'alcalde Joan Puig va arribar tard."),
        ("gl", "Reuters abriu unha oficina en Marl. O alcalde Xoán Pereira chegou tarde."),
        ("bg", "Ройтерс откри офис в Марл. Кметът Иван Петров закъсня."),
        ("hr", "Reuters je otvorio ured u Marlu. Ministar Ivan Kos stigao je kasno."),
        ("sl", "Reuters ima pisarno v Marlu. Župan Aleš Kotnik je zamudil."),
        ("lt", "Reuters turi biurą Marle. Meras Jonas Kazlauskas vėlavo."),
        ("lv", "Reuters atvēra biroju Marlā. Mērs Jānis Bērziņš kavējās."),
        ("et", "Reuters avas Marlis kontori. Linnapea Mart Tamm hilines."),
        ("af", "Reuters het 'n kantoor in Marl geopen. Burgemeester Dawie Nel was laat."),
        ("sw", "Reuters ilifungua ofisi Marl. Waziri Juma Hassan alichelewa."),
        ("bn", "প্রতিমন্ত্রী নাজমুল আহসান দেরিতে এলেন। পুলিশ সড়কটি বন্ধ করে দেয়।"),
        ("ta", "மேயர் அருண் பிரகாஷ் தாமதமாக வந்தார்."),
        ("th", "นายสมชาย ใจดี เดินทางมาถึงช้า"),
        ("ur", "وزیر ٹرانسپورٹ احمد رضا دیر سے پہنچے۔"),
    ],
)
def test_who_is_only_named_is_not_cited(language: str, body: str) -> None:
    """An agency that opens an office, an official who is late."""
    assert [] == cited(body, language)


@pytest.mark.parametrize("language", ["fr", "it", "ca"])
def test_an_article_that_begins_a_sentence_is_no_part_of_a_name(language: str) -> None:
    """Its capital is the sentence's."""
    body = {
        "fr": "L'économiste Rosalie Morel, professeure à Marl, explique que le crédit fonctionne.",
        "it": "L'economista Rosalia Morel, professoressa a Marl, spiega che il credito funziona.",
        "ca": "L'economista Rosalia Morel, professora a Marl, explica que el crèdit funciona.",
    }[language]

    assert {"Rosalie Morel", "Rosalia Morel"} >= set(cited(body, language)) > set()
