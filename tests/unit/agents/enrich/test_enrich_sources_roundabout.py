"""Who speaks in a roundabout way: through an office of theirs, in an apposition, behind a colon, by a pronoun."""

import pytest
from enrichkit import EMPTY

from agents.enrich.sources.read import sources_cited
from agents.enrich.text import Text


@pytest.mark.parametrize(
    ("language", "body", "names"),
    [
        ("en", "The Orris Commission's emergency response centre said it sent pumps.", ["Orris Commission"]),
        ("en", "The Orris Commission's boats sank.", []),
        ("en", "A local paper, the Orris Gazette, published both letters.", ["Orris Gazette"]),
        ("en", "A local paper, the Orris Gazette, closed.", []),
        ("de", "Im Küstenministerium heißt es dazu, das sei überholt.", ["Küstenministerium"]),
        ("de", "Aus der Staatsanwaltschaft Orris hieß es, man prüfe das.", ["Staatsanwaltschaft Orris"]),
        ("fr", "Il a fait bondir la sénatrice du canton, Rosa Berri : « Non », a-t-elle répliqué.", ["Rosa Berri"]),
        ("fr", "La maire Rosa Berri a voté non. « Trop cher », a-t-elle expliqué hier.", ["Rosa Berri"]),
    ],
)
def test_who_speaks_in_a_roundabout_way(language: str, body: str, names: list[str]) -> None:
    """They are cited as those who speak plainly; the same words without speech cite nobody."""
    text = Text.of("", "", body, language)
    assert names == [source.name for source in sources_cited(text, EMPTY.mentions(text), EMPTY)]
