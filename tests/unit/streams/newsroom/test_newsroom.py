"""The newsroom folder: what users write is read whole, and every fault is named with file, line and field."""

from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from agents.enrich.words import slug
from schemas.newsroom import (
    AuthorEntry,
    FeedEntry,
    Newsroom,
    ReceiverEntry,
    RuleEntry,
    RuleMatch,
    RuleStory,
    RuleWhen,
    TopicEntry,
)
from streams.cli.rules import rules as rules_command
from streams.newsroom import NewsroomErrors, files, load
from streams.releases.config import digest

ROOT = Path(__file__).parents[4]
RULE = """\
id: strike
title: Ferry strike
severity: urgent
match:
  text: ferry strike
"""


def folder_of(folder: Path, **texts: str | bytes) -> Path:
    """A newsroom folder; `feeds="…"` is feeds.yaml, `rules_a` is rules/a.yaml, `lists_a` is lists/a.txt."""
    for name, text in texts.items():
        kind, _, rest = name.partition("_")
        path = folder / {"rules": f"rules/{rest}.yaml", "lists": f"lists/{rest}.txt"}.get(kind, f"{name}.yaml")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return folder


def faults(folder: Path, **texts: str | bytes) -> list[str]:
    """The sentences of a folder's faults, without the folder's own path."""
    with pytest.raises(NewsroomErrors) as caught:
        load(folder_of(folder, **texts))
    sentences = str(caught.value).splitlines()

    assert sentences == [str(error) for error in caught.value.errors]
    return [sentence.replace(f"{folder}/", "") for sentence in sentences]


def test_an_empty_folder_is_a_newsroom(tmp_path: Path) -> None:
    """Every file may be missing, or hold nothing."""
    terminal = ReceiverEntry(name="terminal", urls=("terminal://",))

    assert Newsroom(receivers=(terminal,)) == load(tmp_path)
    assert Newsroom(receivers=(terminal,)) == load(
        folder_of(tmp_path, feeds="", authors="[]", topics="# none\n", receivers="~", rules_a="", lists_a="")
    )


def test_a_missing_folder_is_a_fault(tmp_path: Path) -> None:
    """A folder that is not there is one sentence."""
    with pytest.raises(NewsroomErrors, match="no-such: there is no such folder; name the newsroom folder"):
        load(tmp_path / "no-such")


def test_feeds_are_read(tmp_path: Path) -> None:
    """Only url is needed; the id comes from the address; a list alone is as good as `feeds:`."""
    text = """
feeds:
  - url: https://www.harbour-courier.example/port.xml?utm=1
  - url: https://harbour-courier.example/city.xml
    id: city
    title: City
    publisher: Harbour Courier
    publisher_url: https://harbour-courier.example
    logo_url: https://harbour-courier.example/logo.svg
    section: City
    language: EN
    full_text: no
    every_min_minutes: 30
"""
    first, second = load(folder_of(tmp_path, feeds=text)).feeds

    assert ("harbour-courier.example/port.xml?utm=1", True, 0) == (first.id, first.full_text, first.every_min_minutes)
    assert (
        FeedEntry(
            url="https://harbour-courier.example/city.xml",
            id="city",
            title="City",
            publisher="Harbour Courier",
            publisher_url="https://harbour-courier.example",
            logo_url="https://harbour-courier.example/logo.svg",
            section="City",
            language="en",
            full_text=False,
            every_min_minutes=30,
        )
        == second
    )
    bare = load(folder_of(tmp_path, feeds="- url: https://harbour-courier.example/port.xml"))
    assert ["harbour-courier.example/port.xml"] == [feed.id for feed in bare.feeds]


def test_authors_topics_and_receivers_are_read(tmp_path: Path) -> None:
    """A single text stands for a list of one; words that YAML takes for something else stay what they are."""
    room = load(
        folder_of(
            tmp_path,
            authors="[{name: Ines Calder, aliases: I. Calder, publishers: [Harbour Courier], same_as: 'https://calder.example'}]",
            topics="topics: [{id: places/no, name: no, kind: place, aliases: [Norway, 2026], context: oslo}]",
            receivers="[{name: desk, urls: 'https://hooks.example/1', attempts_max: 3, timeout_s: 9}]",
        )
    )

    assert (
        AuthorEntry(
            name="Ines Calder",
            aliases=("I. Calder",),
            publishers=("Harbour Courier",),
            same_as=("https://calder.example",),
        ),
    ) == room.authors
    assert (
        TopicEntry(id="places/no", name="no", kind="place", aliases=("Norway", "2026"), context=("oslo",)),
    ) == room.topics
    assert ["terminal", "desk"] == [receiver.name for receiver in room.receivers]
    assert ("https://hooks.example/1",) == room.receivers[1].urls
    assert (3, 9) == (room.receivers[1].attempts_max, room.receivers[1].timeout_s)


def test_a_rule_is_read_whole(tmp_path: Path) -> None:
    """Every field of a rule, in the shapes that users may write it in."""
    text = """
id: rate-moves
title: Rate decision or leak
owner: markets desk
severity: urgent
match:
  text: [deposit rate, rate decision]
  not_text: lists/others.txt
  topics: economy/monetary-policy
  authors: [Ines Calder, lists/watchers.txt]
  sources: harbour-courier.example
  lang: [EN, no]
  story: {items: 4, publishers: 3, sources: 2, is_new: no}
  is_featured: true
when: {count: 3, within: 20m}
group_by: [story_id]
repeat: {cooldown: 30m}
keep_open: 2d
notify: [terminal, {to: desk}, desk]
"""
    room = load(
        folder_of(
            tmp_path,
            rules_rate=text,
            lists_others="# elsewhere\nBank of Vardmoor\n\nVardmoor rate\n",
            lists_watchers="Noor Halvane\nInes Calder\n",
            receivers="[{name: desk, urls: ['https://hooks.example/1']}]",
        )
    )

    assert (
        RuleEntry(
            id="rate-moves",
            title="Rate decision or leak",
            owner="markets desk",
            severity="urgent",
            match=RuleMatch(
                text=("deposit rate", "rate decision"),
                not_text=("Bank of Vardmoor", "Vardmoor rate"),
                topics=("economy/monetary-policy",),
                authors=("Ines Calder", "Noor Halvane"),
                sources=("harbour-courier.example",),
                lang=("en", "no"),
                story=RuleStory(items=4, publishers=3, sources=2, is_new=False),
                is_featured=True,
            ),
            when=RuleWhen(count=3, within_s=1_200),
            group_by="story_id",
            cooldown_s=1_800,
            keep_open_s=172_800,
            notify=("terminal", "desk"),
        ),
    ) == room.rules


def test_a_short_rule_takes_the_defaults(tmp_path: Path) -> None:
    """What a rule does not say is as the schema says; `cooldown` may stand at the top."""
    (rule,) = load(folder_of(tmp_path, rules_a=RULE + "cooldown: 90s\n")).rules

    assert (
        RuleEntry(
            id="strike",
            title="Ferry strike",
            severity="urgent",
            match=RuleMatch(text=("ferry strike",)),
            cooldown_s=90,
        )
        == rule
    )


@pytest.mark.parametrize(
    ("line", "field", "expected"),
    [
        ("colour: red", "colour", "is no field that is read here; known: id, title"),
        ("messages: x", "messages", "is no field that is read here"),
        ("notifies: x", "notifies", "did you mean `notify`?"),
        ("cooldown: soon", "cooldown", "expected a duration such as 90s, 20m, 6h or 1d, at most 366d, not 'soon'"),
        ("cooldown: 30", "cooldown", "expected a duration"),
        ("cooldown: 0m", "cooldown", "expected a duration"),
        ("cooldown: 9999d", "cooldown", "expected a duration"),
        ("keep_open: [1d]", "keep_open", "expected a duration such as 90s, 20m, 6h or 1d, at most 366d, not a list"),
        ("group_by: stories", "group_by", "expected one of article_id, story_id, feed_id, publisher, rule"),
        ("group_by: [story_id, rule]", "group_by", "expected one of article_id"),
        ("when: {count: 3}", "when.within", "is missing; a count over 1 needs a window such as 20m"),
        ("when: {within: 3m}", "when.within", "says nothing without a count over 1"),
        ("when: {count: many}", "when.count", "expected a whole number from 1 to 100, not 'many'"),
        ("when: {count: 101, within: 1h}", "when.count", "expected a whole number from 1 to 100"),
        ("when: {sources: 3, within: 20m}", "when.sources", "is no field that is read here"),
        ("when: often", "when", "expected a mapping (name: value), not 'often'"),
        ("cooldown: 30 minutes", "cooldown", "not '30 minutes'; write 30m"),
        ("repeat: 30m", "repeat", "expected a mapping (name: value), not '30m'; write `repeat: {cooldown: 30m}`"),
        ("group_by: story", "group_by", "not 'story'; write `story_id`"),
        ("notify: [terminl]", "notify[0]", "has no receiver 'terminl'; did you mean `terminal`? It has terminal"),
        ("notify: 'terminal, desk'", "notify[0]", "is read as one name; write several as a list"),
        ("notify: desk", "notify[0]", "receivers.yaml has no receiver 'desk'; it has terminal"),
        ("notify: [{to: desk, from: urgent}]", "notify[0].from", "is no field that is read here"),
        ("title: again", "title", "stands here twice; first in line 2"),
        ("? [a]\n: b", "", "expected the name of a field, not a list"),
    ],
)
def test_a_fault_names_file_line_and_field(tmp_path: Path, line: str, field: str, expected: str) -> None:
    """What is wrong in a rule's line is said of that line, with what was expected."""
    found = faults(tmp_path, rules_a=RULE + line + "\n")

    where = f"rules/a.yaml:6: {field}: " if field else "rules/a.yaml:6: "

    assert [one for one in found if one.startswith(where) and expected in one], found


@pytest.mark.parametrize(
    ("match", "expected"),
    [
        ("match: {}", "match: asks for nothing; give it text, topics, authors, sources, lang, story or is_featured"),
        ("match: {not_text: x}", "match: asks for nothing"),
        ("match: strike", "match: expected a mapping (name: value), not 'strike'"),
        ("match: {text: '???'}", "match.text: '???' has no letter or digit to look for"),
        ("match: {text: 'ECB near/5 hike'}", "match.text: 'ECB near/5 hike': phrases are plain words"),
        ("match: {text: 'rate (hike|cut)'}", "phrases are plain words"),
        ("match: {text: [a, {b: c}]}", "match.text[1]: expected a text, not a mapping"),
        ("match: {text: ''}", "match.text: is empty; a text is needed"),
        ("match: {text: lists/gone.txt}", "match.text: there is no file"),
        ("match: {text: lists/../../x.txt}", "match.text: expected a list such as lists/ferries.txt"),
        ("match: {text: lists/empty.txt}", "lists nothing"),
        ("match: {text: list/x.txt}", "match.text: expected a list such as lists/ferries.txt, not 'list/x.txt'"),
        ("match: strike", "; write `match: {text: [ferry strike]}`"),
        ("match: {topic: port}", "match.topic: is no field that is read here; did you mean `topics`?"),
        ("", "match: is missing; it says what an event must hold"),
    ],
)
def test_a_match_that_can_never_do_what_it_says_is_a_fault(tmp_path: Path, match: str, expected: str) -> None:
    """Nothing in `match` is read in silence that would not work."""
    text = f"id: a\ntitle: A\nseverity: info\n{match}\n"
    found = faults(tmp_path, rules_a=text, lists_empty="# nothing\n")

    assert any(expected in one for one in found), found


def test_all_faults_come_at_once(tmp_path: Path) -> None:
    """One look shows everything: files in order, each with its line."""
    found = faults(
        tmp_path,
        feeds="feeds:\n  - url: ftp://harbour-courier.example/port\n  - title: no address\n",
        authors="- role: nobody\n",
        topics="- {id: 'a b', name: A, kind: thing}\n",
        receivers="- {name: desk}\n",
        rules_a="title: A\nseverity: loud\nmatch: {text: a}\n",
        rules_b="- a list\n",
    )

    assert [
        "authors.yaml:1: [0].name: is missing; a text is needed",
        "feeds.yaml:2: feeds[0].url: expected an http or https address, not 'ftp://harbour-courier.example/port'",
        "feeds.yaml:3: feeds[1].url: is missing; a text is needed",
        "receivers.yaml:1: [0].urls: is missing; at least one address is needed, such as terminal:// or https://…",
        "rules/a.yaml:1: id: is missing; a text is needed",
        "rules/a.yaml:2: severity: expected one of info, watch, urgent, flash, not 'loud'",
        "rules/b.yaml:1: expected a mapping (name: value), not a list",
        "topics.yaml:1: [0].id: expected an id without spaces, | or control characters; write a-b",
        "topics.yaml:1: [0].kind: expected one of person, place, org, topic, not 'thing'",
    ] == found


@pytest.mark.parametrize("name", ["Port of Łódź", "St. John's Harbour", "दिल्ली हाट"])
def test_a_fault_proposes_the_id_of_a_tag_of_that_name(tmp_path: Path, name: str) -> None:
    """Who writes it keeps the id that the tag had while only publishers named it."""
    (fault,) = faults(tmp_path, topics=f'- {{id: "{name}", name: "{name}", kind: place}}')

    assert fault.endswith(f"; write {slug(name)}")


def test_two_things_with_one_id_are_named_both(tmp_path: Path) -> None:
    """Rules in two files, and feeds whose addresses give one id, name both places."""
    found = faults(
        tmp_path,
        feeds="- url: https://a.example/f?token=1\n- url: https://a.example/f?token=2\n",
        rules_a=RULE,
        rules_b=RULE,
        topics="[{id: x, name: X}, {id: x, name: Y}]",
        receivers="[{name: x, urls: 'json://h'}, {name: x, urls: 'json://h'}]",
    )

    assert "rules/b.yaml:1: id: 'strike' is also the id of the rule in rules/a.yaml:1; give one another" in found
    assert 4 == len(found)
    assert not [one for one in found if "token=" in one]


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        (b"feeds: [", "feeds.yaml:2: is no YAML"),
        (b"a: b: c", "feeds.yaml:1: is no YAML: mapping values are not allowed"),
        (b"\n\n\xff", "feeds.yaml:3: byte 0xff is no UTF-8"),
        (b"- &x {url: 'https://a.example'}\n- *x", "an alias (*x) is not read; write the value out"),
        (b"a: &a [*a]", "feeds.yaml:1: an alias (*a) is not read"),
        (b"[" * 5_000, "is nested deeper than 20"),
        (b"- " * 5_000_000, "is nested deeper than 20"),
        (b"--- a\n--- b", "is no YAML"),
        (b"5", "feeds.yaml:1: expected a list of feeds, not '5'"),
        (
            b"Ada Renfrew: {bio: b}",
            "feeds.yaml:1: expected a list of feeds, not a mapping; write one `- url: https://…`",
        ),
        (b"feed: []", "feeds.yaml:1: feed: is no field that is read here; did you mean `feeds`? Known: feeds"),
        (b"feeds: {}", "feeds.yaml:1: feeds: expected a list of feeds, not a mapping"),
        (b"- 5", "feeds.yaml:1: [0]: expected a mapping (name: value), not '5'"),
        (b"- {url: !!python/object:os.system x}", "expected an http or https address"),
        (b"- {url: 'https://a.example/ b'}", "expected an http or https address"),
        (b"- {url: 'https://[::1'}", "this one can't be read"),
        (b"- {url: 'https://a.example/?token=secret&x= y'}", "expected an http or https address"),
        (b"- {url: 'https://a.example', full_text: maybe}", "expected true or false, not 'maybe'"),
        (b'- {url: "https://a.example", title: "a\\eb"}', "holds a control character"),
        (b"- {url: 'https://a.example/" + b"a" * 3_000 + b"'}", "is over 2,000 characters long"),
        (b"- {url: [a]}", "expected a text, not a list"),
        (b"- {url: ''}", "is empty; a text is needed"),
        (
            b"\tfeeds: []",
            "feeds.yaml:1: is no YAML: while scanning for the next token found character that cannot start",
        ),
        (b"\tfeeds: []", "; indent with spaces, not with tabs"),
        (b"- {url: 'https://a.example}", "; close the quote, or take it away"),
        (b"- https://a.example", "(name: value), not an address; write `- url: https://…`"),
        (b"- {url: 'https://a.example', language: English}", "[0].language: expected a language code such as en"),
    ],
)
def test_a_file_that_is_none_of_ours_is_one_sentence(tmp_path: Path, raw: bytes, expected: str) -> None:
    """Bytes that are no UTF-8, no YAML, endless, or of the wrong kind are named, and nothing is built from them."""
    found = faults(tmp_path, feeds=raw)

    assert any(expected in one for one in found), found
    assert "secret" not in str(found)


def test_a_file_over_its_limit_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Bytes and values have named limits."""
    monkeypatch.setattr(files, "FILE_BYTES_MAX", 50)
    assert ["topics.yaml: is over the limit of 50 bytes"] == faults(tmp_path, topics="#" * 51)
    monkeypatch.setattr(files, "NODES_MAX", 3)

    assert ["topics.yaml:1: holds more than 3 values"] == faults(tmp_path, topics="[a, b, c, d]")


def test_a_receivers_address_is_never_shown(tmp_path: Path) -> None:
    """Addresses hold secrets: no fault repeats one."""
    found = faults(tmp_path, receivers="- slack://TokenA/secret\n- {name: x, urls: secret-without-scheme}\n")

    assert 2 == len(found)
    assert "secret" not in str(found)


OPML = """<?xml version="1.0"?>
<opml version="2.0"><body>
  <outline text="Harbour">
    <outline type="rss" text="Courier" xmlUrl="https://harbour-courier.example/port.xml" htmlUrl="https://harbour-courier.example"/>
    <outline text="Inner"><outline title="Post" xmlUrl="https://eskerby-post.example/feed"/></outline>
    <outline text="Wire" xmlUrl="https://wire.example/feed" htmlUrl="not an address"/>
  </outline>
</body></opml>
"""


def test_opml_stands_in_for_feeds(tmp_path: Path) -> None:
    """An export of another reader is read: names, sites, and the nearest folder as section."""
    (tmp_path / "export.opml").write_text(OPML)

    assert [
        ("harbour-courier.example/port.xml", "Courier", "https://harbour-courier.example", "Harbour"),
        ("eskerby-post.example/feed", "Post", "", "Inner"),
        ("wire.example/feed", "Wire", "", "Harbour"),
    ] == [(feed.id, feed.title, feed.publisher_url, feed.section) for feed in load(tmp_path).feeds]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<opml><body>", "a.opml:1: is no OPML"),
        ('<!DOCTYPE x [<!ENTITY a "b">]><opml/>', "a.opml:1: a document type is not read"),
        ('<opml>\n<outline xmlUrl="javascript:x"/></opml>', "a.opml:2: xmlUrl: expected an http or https address"),
        ("<opml>" + "<outline>" * 60, "nested deeper than 50"),
    ],
)
def test_faulty_opml_is_named(tmp_path: Path, text: str, expected: str) -> None:
    """What is no OPML, or has entities, or no addresses, gives file and line."""
    (tmp_path / "a.opml").write_text(text)

    assert any(expected in one for one in faults(tmp_path))


def test_opml_beside_feeds_is_a_fault(tmp_path: Path) -> None:
    """Two lists of feeds leave open which one holds."""
    (tmp_path / "a.opml").write_text(OPML)

    assert ["a.opml: stands beside feeds.yaml, which takes its place; keep one of them"] == faults(tmp_path, feeds="[]")


SCRAPS = ["feeds", "url", "id", "match", "text", "when", "count", "name", ":", "-", "[", "]", "{", "}", ",", "\n", "  "]
SCRAPS += [
    "https://a.example",
    "lists/a.txt",
    "&a",
    "*a",
    "!!int",
    "'",
    '"',
    "|",
    ">",
    "? ",
    "<<",
    "~",
    "3",
    "20m",
    "#",
]
RAW = st.binary(max_size=60) | st.lists(st.sampled_from(SCRAPS), max_size=25).map(
    lambda parts: " ".join(parts).encode()
)


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sampled_from(["feeds.yaml", "authors.yaml", "topics.yaml", "receivers.yaml", "rules/a.yaml", "a.opml"]), RAW)
@example("feeds.yaml", b"\x00")
@example("rules/a.yaml", b"id: \xef\xbf\xbe")
@example("topics.yaml", b'"\\ud800"')
def test_any_bytes_are_a_newsroom_or_our_fault(tmp_path: Path, name: str, raw: bytes) -> None:
    """Whatever a file holds, the folder is read, or refused by an error of ours; what is read can be published."""
    folder = tmp_path / "room"
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(raw)
    try:
        room = load(folder)
    except NewsroomErrors as errors:
        assert errors.errors  # noqa: PT017  either outcome is right
    else:
        assert digest(room)
    finally:
        path.unlink()


def test_our_own_newsroom_has_no_fault() -> None:
    """The example that ships is read without a fault or warning."""
    result = CliRunner().invoke(rules_command, ["check", str(ROOT / "newsroom")])

    assert (0, "") == (result.exit_code, result.stderr)
    assert "3 rules" in result.stdout


def test_check_shows_every_fault(tmp_path: Path) -> None:
    """The command prints the faults and exits with 1; as JSON where a program asks."""
    folder_of(tmp_path, rules_a="id: a\n", feeds="- {}\n")
    plain = CliRunner().invoke(rules_command, ["check", str(tmp_path)])
    as_json = CliRunner().invoke(rules_command, ["check", "--json", str(tmp_path)])

    assert (1, 1) == (plain.exit_code, as_json.exit_code)
    assert f"{tmp_path}/feeds.yaml:1: [0].url: is missing" in plain.stderr
    assert "4 faults, nothing would start" in plain.stderr
    assert '"counts":{}' in as_json.stdout
