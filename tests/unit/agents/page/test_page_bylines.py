"""Bylines: who is named, in which order, and what kind of author each is."""

import pytest

from agents.page.author_kinds import kind_of
from agents.page.bylines import is_byline, names_in

SITE = "Harbour Courier"


@pytest.mark.parametrize(
    ("byline", "expected"),
    [
        ("By Ines Calloway", ["Ines Calloway"]),
        ("by: Ines Calloway and Tomas Reyl", ["Ines Calloway", "Tomas Reyl"]),
        ("Von Karla Brandt und Emil Voss, Berlin", ["Karla Brandt", "Emil Voss"]),
        ("Par Lucie Arnal et Hugo Kermad, avec AFP", ["Lucie Arnal", "Hugo Kermad", "AFP"]),
        ("Por Alba Ruiz y Joan Mas", ["Alba Ruiz", "Joan Mas"]),
        ("José Ortega y Gasset", ["José Ortega y Gasset"]),
        ("Written by Ines Calloway | Photos by Mira Dahl", ["Ines Calloway"]),
        ("Ines Calloway, Mira Dahl (Photos)", ["Ines Calloway"]),
        ("Ines Calloway; Mira Dahl, photos", ["Ines Calloway"]),
        ("Ines Calloway, Mira Dahl/Fotos", ["Ines Calloway"]),
        ("Fotos, Text: Ines Calloway", ["Ines Calloway"]),
        ("Mira Dahl Photographer", ["Mira Dahl"]),
        ("Ines Calloway (AFP)", ["Ines Calloway", "AFP"]),
        ("Ines Calloway <ines@courier.example>, @inesc", ["Ines Calloway"]),
        ("Ines Calloway in Marl", ["Ines Calloway"]),
        ("Ines &amp;amp; Tomas Reyl", ["Ines", "Tomas Reyl"]),
        ("ines/tre", ["ines/tre"]),
        ("Ines Calloway; Ines Calloway", ["Ines Calloway"]),
        ("Pieter van der Berg", ["Pieter van der Berg"]),
        ("新間 栄治", ["新間 栄治"]),
        ("有料記事 新間栄治", ["新間栄治"]),
        ("Exclusive: Ines Calloway", ["Ines Calloway"]),
        ("Orrisport - Ines Calloway", ["Ines Calloway"]),
        ("Reuters - Ines Calloway", ["Reuters", "Ines Calloway"]),
        ("أحمد السمان ومحمد الباز", ["أحمد السمان", "محمد الباز"]),
        ("أحمد السمان ووليد الباز", ["أحمد السمان", "وليد الباز"]),
        ("وائل السمان", ["وائل السمان"]),
        ("ليلى السمان ووكالات", ["ليلى السمان", "وكالات"]),
        ("דנה לבון ויוסי ברק", ["דנה לבון", "יוסי ברק"]),
        ("ורד לבון", ["ורד לבון"]),
        ("Per Marta Puig i Soler", ["Marta Puig i Soler"]),
        ("Per Andersson", ["Per Andersson"]),
        ("Per Olov Brandt", ["Per Olov Brandt"]),
        ("本报记者 张晓明 李丽华 王建国", ["张晓明", "李丽华", "王建国"]),
        ("本报记者 王芳 李小明 通讯员 张伟", ["王芳", "李小明", "张伟"]),
        ("Unsere Autorin | Karla Brandt", ["Karla Brandt"]),
        ("About the author", []),
        ("https://social.example/ines", []),
        ("", []),
        (None, []),
        ("A sentence that goes on about the harbour and never ends up naming anyone at all", []),
    ],
)
def test_names_are_taken_out_of_a_byline(byline: object, expected: list[str]) -> None:
    """Labels, joining words, cities and handles go; names stay in their order."""
    assert expected == [name.text for name in names_in(byline, SITE)]


def test_role_behind_a_name_stays_with_it() -> None:
    """What follows a name and says what they do is their role, not another author."""
    names = names_in("Ines Calloway, port correspondent, and Tomas Reyl", SITE)

    assert [("Ines Calloway", "port correspondent"), ("Tomas Reyl", "")] == [(name.text, name.role) for name in names]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Ines Calloway", "person"),
        ("Harbour Courier", "desk"),
        ("The Harbour Courier", "desk"),
        ("HC", "desk"),
        ("Harbour Courier Staff", "desk"),
        ("Courier news desk", "desk"),
        ("Redaktion", "desk"),
        ("La rédaction", "desk"),
        ("reuters", "agency"),
        ("dpa", "agency"),
        ("Deutsche Presse-Agentur", "agency"),
    ],
)
def test_kind_tells_persons_from_desks_and_agencies(name: str, expected: str) -> None:
    """The site, its initials, its desks and news agencies are no persons."""
    assert expected == kind_of(name, SITE)


@pytest.mark.parametrize(
    ("text", "expected"),
    [("By Ines Calloway", True), ("von Dr. Karl Fink", True), ("By the sea", False), ("Von", False)],
)
def test_byline_is_a_label_and_a_name(text: str, expected: bool) -> None:
    """A text that merely begins with "by" is no byline."""
    assert expected == is_byline(text)
