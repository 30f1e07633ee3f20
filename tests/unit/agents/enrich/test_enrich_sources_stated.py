"""English bodies without a noun that tells them, by how they speak; people speak otherwise."""

import pytest
from enrichkit import EMPTY

from agents.enrich.sources.read import sources_cited
from agents.enrich.text import Text


def cited(body: str) -> list[str]:
    """The names of those whom an English article cites."""
    text = Text.of("", "", body, "en")
    return [source.name for source in sources_cited(text, EMPTY.mentions(text), EMPTY)]


@pytest.mark.parametrize(
    ("body", "name"),
    [
        ("Fleet Coach, which built them in its plant in Tarn, Ohio, said in a statement that it knew.", "Fleet Coach"),
        ("Kells Metals said on Tuesday it would halve output.", "Kells Metals"),
        ("Its rival Lunt & Daughters said it would pay.", "Lunt & Daughters"),
        ("The kitchens shut early, Orris Dining announced in a campus-wide email.", "Orris Dining"),
        ("In an email sent on Thursday, Kelvane said the first one would stop.", "Kelvane"),
        ("Kelvane said in a statement that it knew. The Kelvane plant is shut.", "Kelvane"),
        ("A preliminary report by the Rock Mission has attributed the slip to rain.", "Rock Mission"),
    ],
)
def test_a_body_is_told_by_how_it_speaks(body: str, name: str) -> None:
    """It is "which", it speaks in statements, and says "it will"; whose a report is need no verb of saying."""
    assert [name] == cited(body)


@pytest.mark.parametrize(
    "body",
    [
        "Anna Holm said it had rained. Holm went home.",
        "Anna Holm, 34, said it was late.",
        "Anna Holm, who was there, said it would rain.",
        "Fleet Coach, which built them, sold its plant.",
        "Mr Holm spoke. Holm said in a statement that it was over.",
        "They said in a statement that it was over. Iran said in a statement that it was.",
        "Kelvane said it would wait.",
        "In Port Orris said is what they do.",
    ],
)
def test_people_are_none(body: str) -> None:
    """Who is named in part, or told about as a person, is no body; nor does speak who only acts."""
    assert [] == cited(body)
