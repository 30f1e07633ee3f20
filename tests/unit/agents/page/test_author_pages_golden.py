"""Author pages of publishers that do not exist, with what a reader learns of the author beside each."""

import json
from pathlib import Path
from typing import Any

import pytest

from agents.page import read_page, read_profile

FOLDER = Path(__file__).parents[3] / "authors"
PAGES = sorted(path.stem for path in FOLDER.glob("*.html"))
BODY = "<p>The harbour board met on Monday and agreed on the new quay after a long debate about its cost.</p>" * 6
BOXES = """<section class="about-authors"><h3>About the authors</h3>
<div class="author-box"><img class="avatar" src="/jane.jpg" alt=""><a href="/people/jane">Jane Roe</a>
<span class="author-role">Harbour editor</span><p class="author-bio">Jane Roe has lived on three boats.</p></div>
<div class="author-box"><img class="avatar" src="/john.jpg" alt=""><a href="/people/john">John Doe</a>
<p class="author-bio">John Doe counts things. He was an auditor.</p></div></section>"""


def told(name: str) -> dict[str, Any]:
    """What stands beside the page."""
    found: dict[str, Any] = json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))
    return found


@pytest.mark.parametrize("page", PAGES)
def test_author_page_tells_role_bio_picture_and_accounts(page: str) -> None:
    """What is the author's is read; slogans, cookie notes, newsletters and excerpts of articles are not."""
    wanted = told(page)
    author = read_profile((FOLDER / f"{page}.html").read_text(encoding="utf-8"), wanted["url"], wanted["name"])

    assert author is not None
    assert {
        "name": author.name,
        "role": author.role,
        "bio": author.bio,
        "avatar_url": author.avatar_url,
        "same_as": list(author.same_as),
    } == {key: value for key, value in wanted.items() if key != "url"}
    assert ("author_page" if wanted["bio"] else "") == author.bio_source


@pytest.mark.parametrize("page", PAGES)
def test_page_of_somebody_else_tells_nothing(page: str) -> None:
    """A page that does not name the author is not theirs."""
    html = (FOLDER / f"{page}.html").read_text(encoding="utf-8")

    assert read_profile(html, told(page)["url"], "Nobody Known") is None


def article(byline: str, after: str) -> str:
    """An article page with *byline* above and *after* below its text."""
    return f"""<html lang="en"><head><title>Quay agreed</title><meta name="author" content="{byline}"></head><body>
<article><h1>Quay agreed</h1><p class="dek">It will be shorter than planned, and dearer than anybody had feared.</p>
<p class="byline">By {byline}</p>{BODY}</article>{after}
<aside class="newsletter author-newsletter"><p>Jane Roe is a click away: sign up for our newsletter today.</p></aside>
</body></html>"""


def test_each_author_of_a_box_has_their_own() -> None:
    """Boxes of two authors do not mix."""
    page = read_page(article("Jane Roe and John Doe", BOXES), "https://harbour-courier.example/quay")
    found = [(one.name, one.role, one.bio, one.avatar_url, one.profile_url) for one in page.authors]
    site = "https://harbour-courier.example"

    assert [
        ("Jane Roe", "Harbour editor", "Jane Roe has lived on three boats.", f"{site}/jane.jpg", f"{site}/people/jane"),
        ("John Doe", "", "John Doe counts things. He was an auditor.", f"{site}/john.jpg", f"{site}/people/john"),
    ] == found


@pytest.mark.parametrize(
    "note",
    [
        "Jane Roe is professor of tides at the University of Velm.",
        "Dr. Jane Roe is professor of tides at the University of Velm.",
        "Jane Roe’s “Book of Mud” is out in May.",
        "Jane Roe writes about tides. Her letter comes out on Fridays.",
    ],
)
def test_guests_note_is_their_bio(note: str) -> None:
    """A sentence about the author below the text is the bio."""
    page = read_page(article("Jane Roe", f"<p><em>{note}</em></p>"), "https://harbour-courier.example/quay")

    assert [note] == [one.bio for one in page.authors]
    assert ["page"] == [one.bio_source for one in page.authors]


def test_neither_standfirst_nor_newsletter_is_a_bio() -> None:
    """What stands near a byline and is not about the author stays away from the bio."""
    page = read_page(article("Jane Roe", ""), "https://harbour-courier.example/quay")

    assert [("Jane Roe", "")] == [(one.name, one.bio) for one in page.authors]
