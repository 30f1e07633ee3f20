"""What a headline tells of: how its words are written down, found and folded."""

import unicodedata

import pytest
from conceptkit import cases, names_of
from hypothesis import given
from hypothesis import strategies as st

from agents.sequence import concepts
from agents.sequence.concepts import CONCEPTS, LISTS, UMLAUTS, UNSPACED, concepts_of, list_of
from agents.sequence.concepts.unspaced import read_unspaced
from agents.sequence.concepts.words import NOTHING, PART_CHARS_MIN, fold, read_words, split_lines
from agents.sequence.headline import SAY_NOTHING

POSITIONS = {concept: position for position, concept in enumerate(CONCEPTS)}
LANGUAGES = sorted(LISTS)
TAGS = [*LANGUAGES, "", "xx", "de-AT"]
LONG = 200_000

FOUND = {
    "en": """
fire factory | Blaze guts Millbrook textile mill
fire | Inferno tears through warehouse as firefighters battle flames
quake death | Magnitude 6.8 earthquake leaves dozens dead in Tarvos
court verdict fraud | Judge finds former treasurer guilty of bribery
rates bank inflation | Central bank holds rates as inflation slows
strike train | Rail walkout: trains halted as pay talks collapse
missile drone attack | Drones and missiles hit Norrfeld in overnight raid
football penalty | Striker misses penalty in goalless draw
mine leak river | Spill from colliery turns river orange
painting archive museum | Portrait and manuscripts missing from gallery
fine privacy | Retailer fined for surveillance of staff
contract battery car | Carmaker signs order for batteries
"""
}
ALIKE = {
    "en": """
 | The mirror hangs beside a fireside chair
 | Quaker oats and a quick bargain
 | Downing Street denies importing the import of shipment forms
 | Churchill would have called it bankable nonsense
 | She was fallow, galling and thoroughly stormproof
"""
}


@pytest.mark.parametrize(("language", "headline", "concepts"), cases(FOUND))
def test_english_headline_tells_its_concepts(language: str, headline: str, concepts: set[str]) -> None:
    """Whatever word a headline takes for an event, the concept is found."""
    assert concepts <= names_of(headline, language)


@pytest.mark.parametrize(("language", "sentence", "concepts"), cases(ALIKE))
def test_english_words_that_look_alike_tell_nothing(language: str, sentence: str, concepts: set[str]) -> None:
    """A word that begins like another is not taken for it."""
    assert concepts == names_of(sentence, language)


def test_positions_fit_a_byte_and_none_is_named_twice() -> None:
    """A state keeps a concept as one byte."""
    assert len(CONCEPTS) == len(set(CONCEPTS)) <= 255


def test_concepts_stay_where_states_have_them() -> None:
    """Concepts are added at the end only: states hold positions."""
    places = {"fire": 0, "crash": 9, "strike": 15, "mountain": 109, "suicide": 172}
    assert places == {name: POSITIONS.get(name) for name in places}


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_line_names_a_concept(code: str) -> None:
    """Each line is "concept: word …", of a concept that there is."""
    named = {concept for concept, _ in split_lines(LISTS[code])}
    assert named <= {*CONCEPTS, NOTHING}
    assert len(named) > 140


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_word_stands_twice(code: str) -> None:
    """Nothing decides between two concepts of one word, so a language has each word once."""
    umlauts = code in UMLAUTS
    words = [fold(word, umlauts=umlauts) for _, listed in split_lines(LISTS[code]) for word in listed]
    assert [] == sorted(word for word in set(words) if words.count(word) > 1)


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_word_that_says_nothing_is_listed(code: str) -> None:
    """Function words stand for nothing."""
    found = {word: names_of(word, code) for word in SAY_NOTHING}
    listed = {word.casefold() for concept, listed in split_lines(LISTS[code]) for word in listed if concept != NOTHING}
    assert set() == listed & SAY_NOTHING
    assert code != "en" or {} == {word: concepts for word, concepts in found.items() if concepts}


@pytest.mark.parametrize("code", sorted(set(LANGUAGES) - UNSPACED))
def test_a_start_is_long_enough(code: str) -> None:
    """A short start would be that of too many words."""
    words = read_words(LISTS[code], POSITIONS, umlauts=code in UMLAUTS)
    assert all(len(start) >= PART_CHARS_MIN for start in (*words.starts, *words.ends, *words.inner))


@pytest.mark.parametrize("language", ["", "xx", "und", "x-klingon", "-", "DE_"])
def test_unknown_language_is_no_error(language: str) -> None:
    """Of a language without words nothing is known; a tag may be anything."""
    assert b"" == concepts_of("Blaze guts mill", language if language != "DE_" else "xx_DE")


@pytest.mark.parametrize(("tag", "code"), [("en", "en"), ("en-GB", "en"), ("EN_us", "en"), ("eng", ""), ("", "")])
def test_tag_leads_to_its_language(tag: str, code: str) -> None:
    """Case, region and separator of a tag make no difference."""
    assert code == list_of(tag)


def test_words_that_were_forgotten_are_looked_up_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    """However few words are remembered, a text tells the same."""
    texts = [("Fire at a port kills five", "en"), ("Großbrand im Hafen", "de"), ("Fire at a port kills five", "en")]
    told = [concepts_of(*one) for one in texts]
    monkeypatch.setattr(concepts, "WORDS_KEPT", 2)

    assert told[0]
    assert [concepts_of(*one) for one in texts] == told


def test_positions_ascend_and_each_stands_once() -> None:
    """What is found has one form, whatever the order of the words."""
    one, other = concepts_of("Quake, fire and fire", "en"), concepts_of("Fire after quake: blaze", "en")
    assert one == other == bytes(sorted(set(one))) != b""


@pytest.mark.parametrize(
    "text", ["x" * LONG, "quake" * (LONG // 5), "\ud800" * LONG, "\0" * LONG, "火" * LONG, "ﷺ" * LONG]
)
@pytest.mark.parametrize("language", TAGS)
def test_text_without_end_is_no_error(text: str, language: str) -> None:
    """A text of one endless word, of halves of characters or of zeros tells nothing, and quickly."""
    assert b"" == concepts_of(text, language)


def test_surrogates_and_zeros_hide_no_word() -> None:
    """What a feed breaks in one word does not hide the next."""
    assert {"quake", "fire"} <= names_of("\ud800 Earthquake\0 \udfff blaze", "en")


@given(st.text(), st.sampled_from(TAGS))
def test_any_text_gives_positions(text: str, language: str) -> None:
    """Whatever a text holds, the answer is positions, ascending."""
    found = concepts_of(text, language)
    assert list(found) == sorted(set(found))
    assert all(position < len(CONCEPTS) for position in found)


@pytest.mark.parametrize(
    ("word", "bare"),
    [
        ("Incêndio", "incendio"),
        ("ŁÓDŹ", "lodz"),
        ("Œuvre", "oeuvre"),
        ("İSTİFA", "istifa"),
        ("πυρκαγιάς", "πυρκαγιασ"),
        ("ёлка", "елка"),
        ("Лихачёв", "лихачев"),
        ("район", "район"),
        ("Київ", "київ"),
        ("за́мок", "замок"),
        ("إطفاء", "اطفاء"),
        ("ガス", "ガス"),
        ("화재", "화재"),
        ("तूफ़ान", "तूफान"),
        ("Groß\u00adbrand", "grossbrand"),
    ],
)
def test_folding_takes_accents_but_makes_no_other_letter(word: str, bare: str) -> None:
    """Accents go where a word without them is the same word; й stays й, and composed or not makes no difference."""
    assert bare == fold(word) == fold(unicodedata.normalize("NFD", word))


def test_umlauts_stay_where_they_are_letters() -> None:
    """A German "Fähre" is none of the "Fahrer"; the accents of "Café" go all the same."""
    assert ["fähre", "cafe", "bränd"] == [fold(word, umlauts=True) for word in ("Fähre", "Café", "BRÄND")]


def test_longest_part_of_a_word_counts() -> None:
    """A word as it stands goes before its start; a longer start before a shorter; and an end is found beside it."""
    positions = {"fire": 0, "park": 1, "art": 2}
    words = read_words("fire: *brand *feuer*\npark: wald* waldi\nart: waldor*\n-: waldmann*", positions)
    told = {word: words.look_up(word) for word in ("waldbrand", "waldi", "waldorf", "waldmannbrand", "lagerfeuers")}
    assert {"waldbrand": b"\0\1", "waldi": b"\1", "waldorf": b"\2", "waldmannbrand": b"", "lagerfeuers": b"\0"} == told


@pytest.mark.parametrize("lines", ["fire", "fire:", "fire:blaze", "fire: *", "blaze: fire", " fire: blaze"])
def test_badly_written_line_is_refused(lines: str) -> None:
    """A list that cannot be read is found when it is read, not missed in silence."""
    with pytest.raises(ValueError, match="concept"):
        read_words(lines, {"fire": 0})


@pytest.mark.parametrize("lines", ["fire: 火", "fire: ai", "blaze: 火災"])
def test_bad_word_of_an_unspaced_script_is_refused(lines: str) -> None:
    """One character, or Latin letters, would be found inside other words."""
    with pytest.raises(ValueError, match=r"inside other words|no concept"):
        read_unspaced(lines, {"fire": 0})
