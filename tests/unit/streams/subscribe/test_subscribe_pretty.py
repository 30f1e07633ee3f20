"""Records as a person reads them in a terminal."""

from io import StringIO

import pytest
from newsstand import MARA, NOON, alert, alert_item, event, story

from schemas.alert import Delivery, Matched, MatchedRule
from schemas.article import Article
from schemas.command import Command
from schemas.item import Item
from schemas.newsroom import ConfigRecord, Newsroom, ReceiverEntry, TopicEntry
from schemas.parts import FeedRef
from schemas.story import Pick
from streams.show.paint import painted
from streams.show.pretty import block

STRIKE = (MatchedRule(rule_id="strike", terms=("phrase: a", "b")),)


class Terminal(StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        """Say so."""
        return True


@pytest.fixture(autouse=True)
def _utc(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "UTC")
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm-256color")


def test_event_shows_every_element() -> None:
    """One line each: headline, source, time, authors with role, tags by kind, picture, sources, cards, story."""
    changed = event(7, version=2, change="headline", changed_fields=("headline",))
    expected = """\
 7  Crane crews at Vestholm stop work for a second day
  source    Harbour Courier · News Feed · 2 min read
  published 2025-03-04 11:56:00 +0000
  author    Mara Lindqvist, Head of the shipping desk
  author    Tomas Okafor
  people    Ines Calloway, Aurel Benning
  places    Vestholm
  topics    Ports
  image     Idle cranes above the east terminal at Vestholm on Monday (Per Adeyemi / Straits News Agency)
  sources   Straits News Agency (agency), Vestholm Port Authority (official)
  related   What the new berth tariffs mean for small carriers (Harbour Courier)
  story     1 item from 1 publisher
  change    headline (headline), version 2, revision 0
  link      https://harbour-courier.example/news/7

"""
    assert expected == painted(block(changed), StringIO()).replace(" +0000 ", " +0000")


def test_colour_only_on_a_terminal() -> None:
    """A pipe gets plain words."""
    assert "\x1b[" in painted(block(event()), Terminal())
    assert "\x1b[" not in painted(block(event()), StringIO())


def test_stranger_cannot_steer_the_terminal() -> None:
    """Escape sequences and console markup in a headline are shown as words."""
    shown = painted(block(event(headline="[red]a[/red]\x1b]0;evil\x07\x1b[2Jb")), StringIO())

    assert "[red]a[/red]]0;evil[2Jb" in shown
    assert "\x1b" not in shown


@pytest.mark.parametrize(
    ("record", "expected"),
    [
        (alert(), ["URGENT", "Strike in a port", "why       matched 1 (phrase: crane crews; topic: Ports)"]),
        (alert(items=(), status="suppressed", reason="cooldown"), ["URGENT suppressed", "why       cooldown"]),
        (story(), ["Crane crews at Vestholm stop work", "1 item from 1 publisher: Harbour Courier"]),
        (
            Delivery(
                alert_id="a", number=1, receiver="desk", status="gave_up", attempts=5, idempotency_key="k", error="no"
            ),
            ["gave_up alert a message 1 to desk", "5 attempts", "error     no"],
        ),
        (MARA, ["Mara Lindqvist", "Head of the shipping desk", "https://harbour-courier.example/authors/"]),
        (
            Article(item=Item(id="i", feed=FeedRef(id="courier"), headline="Bare", seen_at=NOON), page_status="failed"),
            ["Bare", "source    courier", "page      failed"],
        ),
        (Item(id="i", feed=FeedRef(id="f"), seen_at=NOON), ["source    f", "seen      2025-03-04 12:00:00 +0000"]),
        (
            Matched(kind="event", sequence=7, at=NOON, rules=STRIKE, item=alert_item(event(7))),
            ["7 Crane crews", "rule      strike (phrase: a; b)"],
        ),
        (Matched(kind="event", sequence=8, at=NOON), ["8 matches no rule"]),
        (Matched(kind="tick", sequence=8, at=NOON), ["tick after 8, "]),
        (ConfigRecord(kind="release", id="1", release=1, entries=16), ["release 1: whole, with 16 entries"]),
        (ConfigRecord(kind="topic", id="ferries", release=2, topic=TopicEntry(id="ferries", name="Ferries")),
         ["release 2: topic ferries", "name      Ferries"]),
        (alert(notify=(), status="amended", reason="page complete"), ["URGENT amended", "told      nobody"]),
        (Newsroom(release=3), ["Newsroom(release=3"]),
    ],
)  # fmt: skip
def test_every_record_has_a_view(record: object, expected: list[str]) -> None:
    """Each type shows what matters; a type without a view of its own shows its fields."""
    shown = painted(block(record), StringIO())

    for said in expected:
        assert said in shown


def test_addresses_of_receivers_are_not_shown() -> None:
    """They hold passwords: an entry of the newsroom folder is shown by its name."""
    receiver = ReceiverEntry(name="desk", urls=("mailtos://ada:secret@mail.example",))
    shown = painted(block(ConfigRecord(kind="receiver", id="desk", release=2, receiver=receiver)), StringIO())

    assert "release 2: receiver desk" == shown.strip()


def test_stories_say_what_editors_picked() -> None:
    """Who, when, until when and the note, on one line whatever somebody wrote; commands too."""
    pick = Pick(item="item-1", by="Ada\x1b[31m Renfrew", at=NOON, note="Lead\nuntil noon", until=NOON)
    said = Command(kind="pick", target="item-1", by="Ada Renfrew", at=NOON, note="Lead", until=NOON)
    lines = block(story(picks=(pick, Pick(item="item-2", at=NOON)))).plain.splitlines()

    noon = "2025-03-04 12:00:00 +0000"
    assert f"picked    item-1 by Ada[31m Renfrew, {noon}, until {noon}: Lead until noon" in map(str.strip, lines)
    assert f"picked    item-2, {noon}" in map(str.strip, lines)
    assert "pick item-1\n" in block(said).plain
    assert "Ada Renfrew" in block(said).plain
