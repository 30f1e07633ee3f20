"""The time of publication that readers see, where no metadata say it."""

from datetime import UTC, datetime

import pytest

from agents.page import read_page

URL = "https://harbour-courier.example/ferries/"
BODY = (
    "<p>" + "The night ferry to Marl sails again, and the harbour office counts its passengers by hand. " * 9 + "</p>"
)
HEADLINE = "<h1>Night ferries return to Marl</h1>"


def published(inner: str, url: str = URL, *, language: str = "en", root: str = "article") -> datetime | None:
    """What a page says of its publication, whose *root* element holds *inner* and a text."""
    title = "<title>Night ferries return to Marl | Harbour Courier</title>"
    body = f"<{root}>{inner}{BODY}</{root}>" if root else f"{inner}{BODY}"
    return read_page(f'<html lang="{language}"><head>{title}</head><body>{body}</body></html>', url).published_at


@pytest.mark.parametrize(
    "inner",
    [
        f"<div><div>{HEADLINE}</div></div><div><div><div>Ida Holm</div><div>Mon 9 Mar 2026 18.40 GMT</div></div></div>",
        f"<div>{HEADLINE}</div><div><a href='/staff/ida'>Ida Holm</a> / Courier / <b>Mar 9, 2026, 18:40</b></div>",
        f"<header>{HEADLINE}</header><section>A short lead.</section><div><small>9 March 2026, 18:40</small></div>",
        f"<div><span>18:40, 9 March 2026</span>{HEADLINE}</div>",
        f"{HEADLINE}<ul><li>Published 18:40, 9 Mar 2026</li><li>Updated 09:10, 10 Mar 2026</li></ul>",
        f"{HEADLINE}<div>Updated: <b>10.03.2026 09:10</b> <span>Published:</span> <b>09.03.2026 18:40</b></div>",
        f"{HEADLINE}<div><div>9 March 2026</div><div>18:40</div></div>",
    ],
)
@pytest.mark.parametrize("root", ["article", "main", ""])
def test_time_is_seen_around_the_headline(inner: str, root: str) -> None:
    """No class need name the line: it stands behind the headline, in whatever element, or right before it."""
    if root or "<span>18:40" not in inner:
        assert datetime(2026, 3, 9, 18, 40, tzinfo=UTC) == published(inner, root=root)


@pytest.mark.parametrize(
    "other",
    [
        "<div class='teaser'><span class='date'>11.04.2022</span> A dock is sold</div>",
        "<p><a href='/docks/'><span class='date'>11.04.2022</span> A dock is sold</a></p>",
        "<figure><img src='a.jpg'><figcaption>The quay, 11 April 2022</figcaption></figure>",
        "<div>Photo: Ida Holm, 11 April 2022</div>",
        "<p>The harbour has been open to everybody since 11 April 2022.</p>",
        "<ul><li>Work on the quay is to end by 11 April 2022</li></ul>",
        "<article><h3>A dock is sold</h3><time datetime='2022-04-11'>11 April 2022</time></article>",
        "<ol class='comments'><li><time datetime='2022-04-11T09:00:00Z'>11 April 2022</time> Well said</li></ol>",
        "<blockquote>Posted 11 April 2022</blockquote>",
    ],
)
def test_dates_of_other_things_are_not_the_articles(other: str) -> None:
    """A card, a link, a caption, a sentence and a comment date themselves: no date is better than theirs."""
    assert published(HEADLINE + other) is None
    assert datetime(2026, 3, 9, 18, 40, tzinfo=UTC) == published(
        f"{HEADLINE}{other}<div class='when'>9 March 2026, 18:40</div>"
    )


def test_day_of_the_visit_is_no_publication() -> None:
    """A site's head shows today's date; a logo may be a main heading too."""
    top = "<div class='date'>Friday, 27 November 2026</div><h1><a href='/'>Harbour Courier</a></h1>"
    top += "<span>Friday, 27 November 2026</span>"

    assert datetime(2026, 3, 9, 18, 40, tzinfo=UTC) == published(
        f"{top}<div>{HEADLINE}<p>9 March 2026, 18:40</p></div>", root=""
    )
    assert published(f"<div class='date'>Friday, 27 November 2026</div><div>{HEADLINE}</div>", root="") is None


@pytest.mark.parametrize(
    ("element", "expected"),
    [
        ('<time datetime="2026-07-09T00:00:00+02:00">9. Juli 2026</time>', datetime(2026, 7, 9, tzinfo=UTC)),
        ('<time datetime="2026-07-09">9. Juli 2026</time>', datetime(2026, 7, 9, tzinfo=UTC)),
        ('<time datetime="2026-07-09">Erschienen am 9.7.2026 - 16:17</time>', datetime(2026, 7, 9, 14, 17, tzinfo=UTC)),
        ('<time datetime="2026-07-09T16:17">Donnerstag</time>', datetime(2026, 7, 9, 14, 17, tzinfo=UTC)),
        ('<time datetime="2026-07-09T16:17:00Z">16:17</time>', datetime(2026, 7, 9, 14, 17, tzinfo=UTC)),
        ('<time datetime="2026-07-09T16:17:31Z">16:17</time>', datetime(2026, 7, 9, 16, 17, 31, tzinfo=UTC)),
        ('<time datetime="2026-07-09T14:17:00Z">16:17 Uhr</time>', datetime(2026, 7, 9, 14, 17, tzinfo=UTC)),
        (
            '<time datetime="Thu Jul 09 2026 16:17:31 GMT+0000 (Coordinated Universal Time)">9.7. | 16:17 Uhr</time>',
            datetime(2026, 7, 9, 16, 17, 31, tzinfo=UTC),
        ),
        ('<time datetime="1783613820000">heute</time>', datetime(2026, 7, 9, 16, 17, tzinfo=UTC)),
        ('<time datetime="2026-02-31">9. Juli 2026</time>', datetime(2026, 7, 9, tzinfo=UTC)),
        ('<time datetime="9999-12-31T23:59">9. Juli 2026</time>', datetime(2026, 7, 9, tzinfo=UTC)),
        (
            '<p class="last-update" datetime="2026-07-10T11:16:54+02:00">9.7.2026 (geändert am 10.7.2026)</p>',
            datetime(2026, 7, 9, tzinfo=UTC),
        ),
    ],
)
def test_time_element_is_by_the_clock_that_readers_see(element: str, expected: datetime) -> None:
    """A day keeps its date, a time without a zone is local, and so is one of "UTC" that shows the same hour."""
    assert expected == published(f"{HEADLINE}<div>{element}</div>", language="de")


def test_update_is_known_by_its_name_and_by_the_words_before_it() -> None:
    """The class of an element or a label beside it says that the text was changed; blogs call every date so."""
    changed = '<span class="updated-date"><time datetime="2026-03-10T09:10:00Z">10 March</time></span>'
    first = '<div class="note"><time datetime="2026-03-09T18:40:00Z">9 March</time></div>'
    assert datetime(2026, 3, 9, 18, 40, tzinfo=UTC) == published(f"{HEADLINE}{changed}{first}")
    assert datetime(2026, 3, 10, 9, 10, tzinfo=UTC) == published(f"{HEADLINE}{changed}")

    both = '<time class="entry-date updated" datetime="2026-03-09T18:40:00Z">9 March 2026</time>'
    assert datetime(2026, 3, 9, 18, 40, tzinfo=UTC) == published(f"{HEADLINE}<span>{both}</span>")


def test_address_says_which_day_is_right() -> None:
    """Where the address names the day, a date of another day is not taken, and one of that day needs no year."""
    url = "https://harbour-courier.example/2026/03/09/ferries/"
    assert datetime(2026, 3, 9, tzinfo=UTC) == published(f"{HEADLINE}<p>Updated 11 March 2026, 09:10</p>", url)
    assert datetime(2026, 3, 9, 18, 40, tzinfo=UTC) == published(f"{HEADLINE}<p>Mon 9 March, 18:40</p>", url)
    assert datetime(2026, 3, 9, 18, 40, tzinfo=UTC) == published(f"{HEADLINE}<p>Today, 6.40 pm</p>", url)
    assert datetime(2026, 3, 9, tzinfo=UTC) == published(f"{HEADLINE}<p>Mon 10 March, 18:40</p>", url)
    assert published(f"{HEADLINE}<p>Mon 9 March, 18:40</p>") is None
