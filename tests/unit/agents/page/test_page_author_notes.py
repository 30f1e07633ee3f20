"""Authors whom a page names only in a note below its text."""

import pytest

from agents.page import read_page

BODY = "<p>The harbour board met on Monday and agreed on the new quay after a long debate about its cost.</p>" * 8


def told(tail: str, body: str = BODY) -> list[tuple[str, str, str]]:
    """Name, role and bio of the authors of an essay with *tail* behind its text."""
    html = f"<article><h1>Why the quay is too long</h1>{body}{tail}</article>"
    return [(one.name, one.role, one.bio) for one in read_page(html, "https://harbour-courier.example/quay").authors]


@pytest.mark.parametrize(
    ("tail", "name"),
    [
        ("<p><i>Noor Halle teaches statistics at Marl City College.</i></p>", "Noor Halle"),
        ('<div class="op-bio"><i><b>Noor Halle</b> is a sound engineer in Marl.</i></div>', "Noor Halle"),
        ("<p><strong>Karla Brandt</strong> ist Professorin für Hafenbau in Orrisburg.</p>", "Karla Brandt"),
        ("<p><em>Zur Person: Karla Brandt lehrt Hafenbau in Orrisburg.</em></p>", "Karla Brandt"),
        ("<p><em>Lucie Arnal est professeure de droit maritime à Marl.</em></p>", "Lucie Arnal"),
        ("<p><em>Alba Ruiz es periodista y vive en Puerto Marl.</em></p>", "Alba Ruiz"),
        ('<div class="author-note">Marco Valli è docente di storia a Porto Marl.</div>', "Marco Valli"),
        ("<p><i>Jan van der Berg is journalist en woont in Marlhaven.</i></p>", "Jan van der Berg"),
        ("<p><i>Noor R. Halle teaches statistics at Marl City College.</i></p>", "Noor R. Halle"),
        ("<p><i>N. R. Halle is a professor of law at Marl City College.</i></p>", "N. R. Halle"),
    ],
)
def test_note_about_the_writer_names_them(tail: str, name: str) -> None:
    """Set off by its class, its letters, or an element around the name."""
    found = told(tail)

    assert [name] == [one[0] for one in found]
    assert name in found[0][2]


def test_each_of_two_has_their_own_sentences() -> None:
    """A note in a row; and one sentence about both."""
    note = (
        "<b>Noor Halle</b> teaches statistics at Marl. She sails. <b>Ben Achter</b> is a builder of boats in Port Marl."
    )
    both = "<p><i>Noor Halle and Ben Achter are professors of acoustics at Marl.</i></p>"

    assert [
        ("Noor Halle", "Noor Halle teaches statistics at Marl. She sails."),
        ("Ben Achter", "Ben Achter is a builder of boats in Port Marl."),
    ] == [(name, bio) for name, _, bio in told(f'<div class="op-bio"><i>{note}</i></div>')]
    assert ["Noor Halle", "Ben Achter"] == [one[0] for one in told(both)]


@pytest.mark.parametrize(
    "tail",
    [
        "<p>Noor Halle teaches statistics at Marl City College.</p>",
        "<p><i>The Courier is published by a trust of its readers.</i></p>",
        "<p><i>Orrisport Council is a member of the port alliance.</i></p>",
        "<p><i>Noor Halle was jailed for two years in Marl.</i></p>",
        "<p><i>Harbour Courier writes about the port every day.</i></p>",
    ],
)
def test_other_closing_lines_name_nobody(tail: str) -> None:
    """A plain paragraph is the article's; bodies write nothing; who did something else than write is written of."""
    assert [] == told(tail)


def test_somebody_of_whom_the_text_tells_is_no_author() -> None:
    """A note may say more of whom the article is about."""
    body = BODY + "<p>Noor Halle said that the quay is too long by half, and that everybody knew it.</p>"

    assert [] == told("<p><i>Noor Halle teaches statistics at Marl City College.</i></p>", body)
