"""What a text names: longest match, case, context, countries and their languages."""

import pytest
from enrichkit import index, named, topic

from agents.enrich.text import Text


def test_country_by_name_alias_and_demonym() -> None:
    """Names, names that news texts use and demonyms mean the country."""
    assert ["country/fr", "country/gb", "country/kp", "country/kr"] == named(
        "France met Britain, and a North Korean envoy met South Koreans."
    )


def test_the_longest_name_wins() -> None:
    """A longer name hides the shorter ones inside it; one that is no country hides the country."""
    known = index(topic("kestrel-bank", "Bank of Kestrel", "org"), topic("kestrel", "Kestrel", "place"))

    assert ["kestrel-bank", "kestrel", "country/gw"] == named(
        "The Bank of Kestrel in Kestrel lent to Guinea-Bissau and to New Jersey.", known
    )


def test_a_false_start_hides_nothing() -> None:
    """A name that begins inside a word is none, and does not swallow the real one after it."""
    known = index(topic("stan-lee", "Stan Lee"), topic("lee-ok", "Lee Okafor"))

    assert ["lee-ok"] == named("Dustan Lee Okafor spoke.", known)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("We ate turkey with us all", []),
        ("The US and Turkey agreed", ["country/us", "country/tr"]),
        ("TURKEY AGREES", ["country/tr"]),
        ("The U.S. agreed", ["country/us"]),
    ],
)
def test_case_tells_a_country_from_a_word(text: str, found: list[str]) -> None:
    """A proper name has a capital; short names and acronyms count only as they are written."""
    assert found == named(text)


def test_an_acronym_in_a_loud_headline_tells_nothing() -> None:
    """Where the headline is all capitals, WHO may be the pronoun."""
    known = index(topic("health-body", "WHO", "org"))

    assert [[], ["health-body"]] == [
        named("Nothing more.", known, title="WHO WILL WIN THE CUP"),
        named("Nothing more.", known, title="WHO warns of flu"),
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Georgia beat Florida in Athens.", []),
        ("In Tbilisi, crowds asked where Georgia is going.", ["country/ge"]),
        ("Jordan scored twice for the Bulls.", []),
        ("Jordan closed its border with Syria.", ["country/jo", "country/sy"]),
        ("Chad wore a jersey.", []),
    ],
)
def test_ambiguous_country_needs_context(text: str, found: list[str]) -> None:
    """A country that shares its name counts only when the text also has one of its own words."""
    assert found == named(text)


def test_topic_with_context_counts_only_beside_it() -> None:
    """One spelling, two topics: each counts where its words stand; none where neither's do."""
    known = index(
        topic("mercury-planet", "Mercury", "topic", context=("orbit", "planet")),
        topic("mercury-metal", "Mercury", "topic", context=("thermometer", "toxic")),
    )
    texts = ("Mercury is the planet nearest to us.", "Mercury in a thermometer is toxic.", "Mercury rises.")

    assert [["mercury-planet"], ["mercury-metal"], []] == [named(text, known) for text in texts]


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("Die Reise nach Island und Deutschland", "de", ["country/is", "country/de"]),
        ("They sailed to the Island of Kestrel", "en", []),
        ("Россия и Китай договорились", "ru", ["country/ru", "country/cn"]),
        ("日本と韓国は合意した", "ja", ["country/jp", "country/kr"]),
        ("Le Brésil et la Chine", "fr-ca", ["country/br", "country/cn"]),
        ("France and Spain", "", ["country/fr", "country/es"]),
        ("发展中国家的声音", "zh", []),
    ],
)
def test_countries_in_the_texts_language(text: str, language: str, found: list[str]) -> None:
    """A country is called as the text's language calls it, English where nobody says which."""
    assert found == named(text, language=language)


def test_accents_may_be_left_out() -> None:
    """A name with accents is found without them as well."""
    known = index(topic("x", "Zoë Brontë"))

    assert ["x", "x"] == named("Zoë Brontë is Zoe Bronte.", known)


def test_a_summary_that_repeats_the_body_counts_once() -> None:
    """Feeds cut their summary from the body; the same words are one mention."""
    body = "Kestrel Bank fell.\n\nIt rose again."
    text = Text.of("A bank", "Kestrel Bank fell…", body)

    assert 1 == text.plain.count("Kestrel")


def test_lead_is_the_first_two_paragraphs() -> None:
    """The lead ends with the second paragraph."""
    text = Text.of("Head", "", "One.\n\nTwo.\n\nThree.")

    assert "Head\n\nOne.\n\nTwo." == text.plain[: text.lead_end]


@pytest.mark.parametrize("language", ["yi", "sa", "mg", "bgn", "ms-arab", "en-dsrt", "en-shaw"])
def test_countries_in_a_language_of_which_few_are_known_by_name(language: str) -> None:
    """What texts call a country all the same is found, and its tag is in English."""
    assert "country/hk" in named("Hong Kong", language=language)
