"""Words in any script: edges, keys, slugs and counts."""

import re
from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agents.enrich.reading_time import reading_time_min
from agents.enrich.words import ends_word, fold, is_word_char, name_key, slug, spaced, starts_word, word_count


@given(st.text())
def test_folding_keeps_every_character_in_its_place(text: str) -> None:
    """Folded text is as long as the text, so that a place in one is the same place in the other."""
    assert len(text) == len(fold(text))


def test_only_words_are_left_between_spaces() -> None:
    """A character stays where it belongs to a word, else a space stands for it, whatever stands beside it."""
    for beside in ("a", "é", "ж", "日"):
        for point in (*range(0xD800), *range(0xE000, 0x20000)):
            char = chr(point)
            assert spaced(f"{beside}{char}") == beside + (char if is_word_char(char) else " ")


@pytest.mark.parametrize(
    ("one", "other"),
    [("Erdoğan", "ERDOGAN"), ("O’Neill", "O'Neill"), ("Łukasz Wójcik", "Lukasz Wojcik"), ("J. D. Vance", "J D Vance")],
)
def test_spellings_of_one_name_share_a_key(one: str, other: str) -> None:
    """Case, accents, apostrophes and stops do not tell two names apart."""
    assert name_key(one) == name_key(other)


@given(st.text(st.characters(min_codepoint=0x20, max_codepoint=0x24F)))
def test_accents_may_stand_apart(name: str) -> None:
    """A letter with its accent has the key of the letter and the accent beside it."""
    assert name_key(name) == name_key(normalize("NFD", name))


def test_slug_keeps_other_scripts() -> None:
    """A slug is made of the name's own letters, marks of kana included; no letter gives no slug."""
    assert ["sao-tome", "デジタル庁", ""] == [slug("São Tomé"), slug("デジタル庁"), slug("!?")]


@pytest.mark.parametrize(
    ("text", "name", "is_word"),
    [
        ("Oman signs", "oman", True),
        ("Romania signs", "oman", False),
        ("Omani envoys", "oman", False),
        ("日本政府は", "日本", True),
        ("KCNA는 보도", "kcna", True),
        ("러시아는 밝혔다", "러시아", True),
        ("친러시아 세력", "러시아", False),
        ("Reuters报道", "reuters", True),
        ("ミイラン展", "イラン", False),
        ("प्रधानमंत्री", "प्रधान", False),
        ("x_iran", "iran", False),
    ],
)
def test_whole_words_in_any_script(text: str, name: str, is_word: bool) -> None:
    """Han needs no edge, Hangul takes particles after a name, katakana and all others need both edges."""
    start = fold(text).index(name)

    assert is_word == (starts_word(fold(text), start) and ends_word(fold(text), start + len(name)))


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        (" \n – … ", 0),
        ("The U.S. sold 1,960 carbon-fibre parts; it wasn’t much.", 9),
        ("東京で地震", 5),
        ("iPhone 17 が発売", 5),
        ("서울에서 만났다", 2),
        ("राहुल पाटील ने मुंबई में कहा", 6),
        ("চট্টগ্রাম বন্দরে জাহাজ", 3),
        ("சென்னையில் கனமழை பெய்யும்", 3),
        ("مُحَمَّدٌ قالَ", 2),
        ("שָׁלוֹם עוֹלָם", 2),
        ("นายกรัฐมนตรีกล่าวว่าฝนจะตกหนักในกรุงเทพมหานครวันนี้", 11),
    ],
)
def test_word_count(text: str, count: int) -> None:
    """Joined words and numbers count once; a Han or kana character counts as one."""
    assert count == word_count(text)


@given(st.text(alphabet="ab1_ '’.,‑-–…„é\u0301жßकि\u200b\ud800\n😀"))
def test_words_are_runs_of_letters_with_one_joiner_between(text: str) -> None:
    """The count is that of a pattern which says what a word is where each word stands apart."""
    letters = "[\\w\u0301\u093f]+"
    assert len(re.findall(rf"{letters}(?:['’.,‑-]{letters})*", text)) == word_count(text)


@pytest.mark.parametrize(("words", "minutes"), [(0, 0), (1, 1), (238, 1), (239, 2), (476, 2), (477, 3)])
def test_reading_time_is_rounded_up(words: int, minutes: int) -> None:
    """238 words a minute, rounded up; 0 exactly when there is no word."""
    assert minutes == reading_time_min("word " * words)


def test_publishers_own_reading_time_holds() -> None:
    """What the publisher states wins over the count."""
    assert 9 == reading_time_min("few words", 9)


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("राहुल पाटील", "राहुल पाटील"),
        ("রহিম খান", "রহিম খান"),
        ("สมชาย ใจดี", "สมชาย ใจดี"),
        ("מַעֲרִיב", "מעריב"),
        ("مُحَمَّد", "محمد"),
        ("Αθήνα_2", "αθήνα 2"),
    ],
)
def test_key_of_a_name_keeps_its_vowels(name: str, key: str) -> None:
    """Marks are vowels in the scripts of India and Thailand; in Hebrew and Arabic they may be there or not."""
    assert key == name_key(name)
