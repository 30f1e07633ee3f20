"""How names sound: one skeleton for the forms that scripts and cases give them."""

import pytest

from agents.sequence.lead import SOUNDS_MAX, sound_keys, split_keys
from agents.sequence.sound import sound, uncased


@pytest.mark.parametrize(
    ("forms", "sounds"),
    [
        ("Zawodno Zawodnie zawodno Заводно ザヴォドノ ザボドノ 자보드노 ज़ावोदनो", "sbdn"),
        ("Asterion アステリオン Астерион Αστεριον", "strn"),
        ("Nimbra ニンブラ Нимбра نمبرا", "nmbr"),
        ("Costaclara コスタクララ Костаклара كوستاكلارا", "kstkrr"),
        ("Verkhnelomsk Верхнеломск", "brknrmsk"),
        ("Haldenau Хальденау", "krdn"),
    ],
)
def test_forms_of_a_name_sound_the_same(forms: str, sounds: str) -> None:
    """In other scripts, and in the cases of a language."""
    assert {sounds} == set(map(sound, forms.split()))


@pytest.mark.parametrize(
    ("one", "other"), [("Orrisport", "Orrisford"), ("Merrowby", "Merrowton"), ("Заводно", "Загорно")]
)
def test_other_names_sound_otherwise(one: str, other: str) -> None:
    """A consonant of another kind makes another name."""
    assert sound(one) != sound(other)


@pytest.mark.parametrize("name", ["", "Oslo", "Касира", "12", "\ud800", "中"])
def test_what_is_short_has_no_sound(name: str) -> None:
    """Fewer than four consonants are those of too many words; what is no word has none."""
    assert not sound(name)


def test_words_without_capitals_may_be_names() -> None:
    """Katakana by runs, Arabic without its article, Hangul and Hebrew by words; no words of Latin or Han characters."""
    assert ["オーレリア", "スター"] == uncased("旅客船オーレリア・スター号が沈没")
    assert ["مدينة", "حلبي"] == uncased("مدينة الحلبي")
    assert ["자보드노", "광산"] == uncased("자보드노 광산")
    assert ["העיר"] == uncased("העיר Orrisport")
    assert [] == uncased("Orrisport 澄州")


def test_sounds_of_an_item_are_few() -> None:
    """Each once, those of the first names, at most SOUNDS_MAX."""
    names = [f"Zawod{one}{other}rsk" for one in "bdgmt" for other in "bdgmt"]

    assert SOUNDS_MAX == len(split_keys(sound_keys([*names, *names])))
    assert sound_keys(["Zawodno"]) == sound_keys(["Заводно", "Zawodnie"]) != b""
