"""The words of a message: pure, plain, bounded."""

import unicodedata
from dataclasses import replace
from datetime import timedelta
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st
from newsstand import NOON, alert, alert_item, event

from agents.desk.history import histories
from schemas.alert import AlertStatus, Severity
from streams.show import message
from streams.show.alert import alert_block
from streams.show.alerts_shown import table, time_line
from streams.show.text import is_web_address, one_line
from streams.tools.asked import short_ids


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        ("opened", "URGENT: Strike in a port"),
        ("updated", "URGENT update: Strike in a port"),
        ("amended", "URGENT amended: Strike in a port"),
        ("closed", "URGENT closed: Strike in a port"),
    ],
)
def test_title_says_severity_status_and_rule(status: AlertStatus, expected: str) -> None:
    """The title names the severity, what became of the alert, and the rule's title."""
    assert expected == message.title(alert(status=status))


def test_a_newer_releases_words_are_told() -> None:
    """A severity and a status that are not known here are told as they are, on a terminal too."""
    newer = alert(severity=cast("Severity", "critical"), status=cast("AlertStatus", "reopened"))

    assert "CRITICAL reopened: Strike in a port" == message.title(newer)
    assert "CRITICAL reopened" in alert_block(newer).plain


def test_a_newer_releases_words_are_shown_in_lists() -> None:
    """`wireroom alerts` shows them as well."""
    newer = alert(severity=cast("Severity", "critical"), status=cast("AlertStatus", "reopened"))
    found = histories([newer])

    assert "critical" in "".join(line.plain for line in table(found.values(), short_ids(found)))
    assert "reopened 1: matched 1" in time_line(found[newer.id], {}).plain


def test_line_says_headline_publisher_and_reason() -> None:
    """The one line holds what a phone shows."""
    expected = "Crane crews at Vestholm stop work for a second day (Harbour Courier): matched 1"

    assert expected == message.line(alert())


def test_details_of_one_item() -> None:
    """The body says who wrote what when, where to read it, why the rule fired, and how to name the alert."""
    expected = """\
Crane crews at Vestholm stop work for a second day
Harbour Courier, by Mara Lindqvist, Tomas Okafor, 2025-03-04 11:56 UTC
Two terminals stand still; the port authority calls for talks before the weekend.
https://harbour-courier.example/news/1

Why: matched 1 (phrase: crane crews; topic: Ports)
Rule: port-strike, owner shipping-desk
Open since 2025-03-04 12:00 UTC; alert a1b2c3, message 1"""

    assert expected == message.details(alert())


def test_details_list_the_other_items_newest_first() -> None:
    """Besides the newest item the others stand in one line each, the newest first, at most ITEMS_SHOWN_MAX."""
    items = tuple(alert_item(event(n, headline=f"Number {n}")) for n in range(1, 9))
    lines = message.details(alert(items=items, count=8)).splitlines()

    assert lines[0] == "Number 8"
    assert "Also: 7 more in the window" in lines
    assert [f"- Number {n}" for n in (7, 6, 5, 4, 3)] == [
        line.partition(" (")[0] for line in lines if line.startswith("- ")
    ]


def test_alert_without_items_still_reads() -> None:
    """A closing may hold no item: the rule's title stands in."""
    closed = alert(items=(), status="closed", reason="quiet for 24h", terms=())

    assert message.headline(closed) == "Strike in a port"
    assert message.url_of(closed) == message.publisher_of(closed) == ""
    assert "Why: quiet for 24h" in message.details(closed)


def test_many_terms_are_counted() -> None:
    """Terms over TERMS_SHOWN_MAX are counted, not listed."""
    assert message.why(alert(terms=tuple(f"t{n}" for n in range(10)))).endswith("; t7 and 2 more)")


def test_headline_cannot_steer_a_terminal_or_add_a_header() -> None:
    """Escape sequences, line breaks and direction changes in a stranger's headline are taken out."""
    evil = alert_item(event(headline="Hi\x1b[2J\r\nBcc: all@x.example \u202egnp.exe"))

    assert message.headline(alert(items=(evil,))) == "Hi[2J Bcc: all@x.example gnp.exe"


def test_time_of_publication_is_shown_in_utc() -> None:
    """An item without a stated time shows when it was seen."""
    item = replace(alert_item(), published_at=None, seen_at=NOON + timedelta(hours=1))

    assert "2025-03-04 13:00 UTC" in message.details(alert(items=(item,)))


@given(st.text(), st.integers(1, 200))
def test_any_text_becomes_one_safe_line(text: str, chars_max: int) -> None:
    """Whatever comes in, one line of bounded length without control characters comes out."""
    shown = one_line(text, chars_max)

    assert len(shown) <= chars_max
    assert not [one for one in shown if unicodedata.category(one) in {"Cc", "Cs", "Zl", "Zp"}]


@given(st.text(max_size=5000), st.text(max_size=5000), st.text(max_size=50))
def test_any_alert_makes_a_bounded_message(headline: str, reason: str, title: str) -> None:
    """Whatever strangers and rules say, title and line are one line each and the details are bounded."""
    wild = alert(items=(replace(alert_item(), headline=headline, summary=headline),) * 3, reason=reason, title=title)

    assert len(message.title(wild)) <= message.TITLE_CHARS_MAX
    assert len(message.line(wild)) <= message.LINE_CHARS_MAX
    assert len(message.title(wild).splitlines()) == 1
    assert len(message.details(wild)) <= message.DETAILS_CHARS_MAX


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://a.example/x", True),
        ("http://a.example", True),
        ("javascript:alert(1)", False),
        ("data:text/html,x", False),
        ("//a.example", False),
        ("https://", False),
        ("http://[::1", False),
        ("", False),
    ],
)
def test_only_http_addresses_may_be_followed(url: str, expected: bool) -> None:
    """A link is one that a browser opens as a page of another host."""
    assert expected == is_web_address(url)
