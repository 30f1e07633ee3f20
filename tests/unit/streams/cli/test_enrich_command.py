"""`wireroom enrich`: one page or feed, or many in bulk, without a broker."""

import asyncio
import gzip
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from click.testing import CliRunner, Result
from webserver import serving

from schemas.errors import RefusedError
from streams.cli.enrich import LINE_BYTES_MAX, enrich

URL = "https://harbour-courier.example/news/strike"
PAGE = """<!doctype html><html lang="en"><head><title>Ferry strike ends</title>
<meta property="og:title" content="Ferry strike ends"><meta name="author" content="Anna Lind">
<meta property="article:tag" content="Norway"><link rel="canonical" href="https://harbour-courier.example/news/strike">
</head><body><article><h1>Ferry strike ends</h1><p>The strike in Norway is over after nine days, Reuters reported on
Monday, and boats sail again between the islands as they did before it began.</p><p>Nobody in Norway was more glad than
the people of the islands, who had run out of coffee by Friday and out of patience by Sunday.</p></article></body>
</html>"""
FEED = """<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour Courier</title>
<link>https://harbour-courier.example/</link>
<item><title>One</title><link>https://harbour-courier.example/1</link><guid>1</guid></item>
<item><title>Two</title><link>https://harbour-courier.example/2</link><guid>2</guid></item></channel></rss>"""
STREAM_FIELDS = {"sequence", "version", "story", "change", "changed_fields"}


@pytest.fixture(autouse=True)
def _no_newsroom(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each test runs in a folder of its own, where no newsroom is."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("WIREROOM_NEWSROOM", raising=False)


def run(*words: str, lines: list[Any] | None = None, text: str | bytes = "") -> Result:
    """`wireroom enrich` with *words*, JSON *lines* or a *text* on its standard input."""
    given = "".join(json.dumps(line) + "\n" for line in lines) if lines is not None else text
    return CliRunner().invoke(enrich, list(words), input=given)


def events(result: Result) -> list[dict[str, Any]]:
    """The events that were printed."""
    assert result.exit_code == 0, result.stderr
    return [json.loads(line) for line in result.stdout.splitlines()]


def page(path: Path, text: str = PAGE) -> str:
    """*text* as a file; gzipped where its name says so."""
    raw = text.encode()
    path.write_bytes(gzip.compress(raw) if path.suffix == ".gz" else raw)
    return str(path)


def test_pages_plain_and_gzipped(tmp_path: Path) -> None:
    """One event for each line, with its id, whatever kind of value that is."""
    plain, packed = page(tmp_path / "a.html"), page(tmp_path / "b.html.gz")
    made = events(run("--pages", lines=[{"id": "a", "url": URL, "html_path": plain}, {"id": 7, "html_path": packed}]))

    assert ["a", 7] == [event["id"] for event in made]
    assert ["Ferry strike ends"] * 2 == [event["headline"] for event in made]
    assert [("Norway", "place", "publisher")] == [(tag["name"], tag["kind"], tag["source"]) for tag in made[0]["tags"]]
    assert ["Reuters"] == [source["name"] for source in made[0]["sources_cited"]]
    assert not STREAM_FIELDS & set(made[0])


def test_a_faulty_line_gives_an_error_and_the_next_goes_on(tmp_path: Path) -> None:
    """Broken JSON, a missing id or file, a bad type, broken gzip, no text: one sentence each, in order, exit 0."""
    (tmp_path / "bad.gz").write_bytes(b"\x1f\x8b\x08junk")
    (tmp_path / "cut.gz").write_bytes(gzip.compress(PAGE.encode())[:-20])
    good = json.dumps({"id": "good", "url": URL, "html_path": page(tmp_path / "a.html")})
    asked = [
        "{not json",
        "[1]",
        json.dumps({"url": URL}),
        json.dumps({"id": "gone", "url": URL, "html_path": "gone.html"}),
        json.dumps({"id": "folder", "html_path": str(tmp_path)}),
        json.dumps({"id": "zero", "html_path": "a\0b"}),
        json.dumps({"id": "none"}),
        json.dumps({"id": "typed", "url": 5, "html_path": "a.html"}),
        json.dumps({"id": "bad", "html_path": "bad.gz"}),
        json.dumps({"id": "cut", "html_path": "cut.gz"}),
        json.dumps({"id": "plan", "html_path": page(tmp_path / "plan.pdf", "%PDF-1.7")}),
        "",
        good,
    ]
    made = events(run("--pages", text="\n".join(asked)))

    assert [None, None, None, "gone", "folder", "zero", "none", "typed", "bad", "cut", "plan", "good"] == [
        event["id"] for event in made
    ]
    assert ["good"] == [event["id"] for event in made if "error" not in event]
    assert all("Traceback" not in event.get("error", "") for event in made)


def test_a_page_over_the_limit_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A small archive that unpacks to more than the limit is not unpacked further."""
    monkeypatch.setenv("WIREROOM_PAGE_BYTES_MAX", "1000")
    monkeypatch.setenv("WIREROOM_FEED_BYTES_MAX", "2000")
    made = events(run("--pages", lines=[{"id": "big", "html_path": page(tmp_path / "big.gz", "x" * 3_000_000)}]))

    assert [{"id": "big", "error": f"{tmp_path}/big.gz: over the limit of 2,000 bytes"}] == made


def test_a_line_over_the_limit_is_read_past(tmp_path: Path) -> None:
    """An endless line is refused without being held, and the next line is its own."""
    long = b'{"id": "' + b"x" * (2 * LINE_BYTES_MAX) + b'"}\n' + b'{"id": "next", "headline": "Hello"}\n'
    made = events(run("--items", text=long))

    assert [None, "next"] == [event["id"] for event in made]
    assert "error" in made[0]


def test_items_need_nothing_but_an_id() -> None:
    """Texts in, events out; what is not given is empty."""
    text = "President Ruta Holm spoke in Norway.\n\nNorway is glad, Reuters reported."
    made = events(run("--items", lines=[{"id": "a"}, {"id": "b", "headline": "Norway rejoices", "body_text": text}]))

    assert ("", [], 0) == (made[0]["headline"], made[0]["tags"], made[0]["reading_time_min"])
    assert [("country/no", "gazetteer")] == [(tag["id"], tag["source"]) for tag in made[1]["tags"]]
    assert ["Reuters"] == [source["name"] for source in made[1]["sources_cited"]]


def test_no_publisher_tags(tmp_path: Path) -> None:
    """The switch leaves the gazetteer's tags alone."""
    made = events(run("--pages", "--no-publisher-tags", lines=[{"id": "a", "html_path": page(tmp_path / "a.html")}]))

    assert {"gazetteer"} >= {tag["source"] for tag in made[0]["tags"]}


def test_one_page_file(tmp_path: Path) -> None:
    """A page gives one event, the same id every time."""
    path = page(tmp_path / "a.html")
    first, second = events(run(path))[0], events(run(path))[0]

    assert "Ferry strike ends" == first["headline"]
    assert first["id"] == second["id"]


@pytest.mark.parametrize("explained", [(), ("--explain", "--format", "json")])
def test_a_wall_before_an_article_is_no_text(explained: tuple[str, ...], tmp_path: Path) -> None:
    """A login that answers instead of the article is told as such, and nothing of it becomes the event's."""
    wall = '<html><head><title>Log in</title></head><body><h1>Log in</h1><form><input type="password"></form><p>To read'
    found = run(page(tmp_path / "a.html", f"{wall} on, log in or make an account.</p></body></html>"), *explained)
    event = events(found)[0]
    if explained:
        event = {one["field"]: one["value"] for one in event["fields"]}

    assert ("walled", "", "") == (event["page_status"], event["headline"], event["body_text"])


def test_relative_addresses_of_a_file_start_at_the_page_that_it_says_it_is(tmp_path: Path) -> None:
    """A saved page has no address of its own, and its pictures and links are not lost for that."""
    canonical = '<link rel="canonical" href="https://harbour-courier.example/a/">'
    text = f'<html><head>{canonical}</head><body><article><h1>A</h1><img src="/b.jpg" width="900"></article>'
    (event,) = events(run(page(tmp_path / "a.html", text)))

    assert "https://harbour-courier.example/b.jpg" == event["image"]["url"]


def test_one_feed_file(tmp_path: Path) -> None:
    """A feed gives one event for each entry; its pages are not fetched."""
    made = events(run(page(tmp_path / "feed.xml", FEED)))

    assert {("One", "off"), ("Two", "off")} == {(event["headline"], event["page_status"]) for event in made}


def test_newsroom_is_used(tmp_path: Path) -> None:
    """Topics and authors of the folder that is named are known."""
    folder = tmp_path / "mine"
    folder.mkdir()
    (folder / "topics.yaml").write_text("- {id: strike, name: ferry strike, kind: topic}\n")
    (folder / "authors.yaml").write_text("- {name: Anna Lind, id: lind, bio: Writes.}\n")
    lines = [{"id": "a", "html_path": page(tmp_path / "a.html")}]
    made = events(run("--pages", "--newsroom", str(folder), lines=lines))[0]

    assert ["country/no", "strike"] == [tag["id"] for tag in made["tags"]]
    assert [("lind", "Writes.", "authors.yaml")] == [
        (author["id"], author["bio"], author["bio_source"]) for author in made["authors"]
    ]


def test_pretty_is_for_people(tmp_path: Path) -> None:
    """--format pretty prints words, not JSON, and all that is known."""
    tagged = PAGE.replace("</head>", '<meta property="article:tag" content="Ferries"></head>')
    result = run(page(tmp_path / "a.html", tagged), "--format", "pretty")

    assert 0 == result.exit_code
    assert "Ferry strike ends" in result.stdout
    assert "topics    Ferries" in result.stdout
    assert "{" not in result.stdout


@pytest.mark.parametrize("words", [(), ("a.html", "--pages"), ("--pages", "--items"), ("--format", "xml", "a.html")])
def test_wrong_usage_is_exit_code_2(words: tuple[str, ...]) -> None:
    """One of file, --pages or --items is needed; no more."""
    assert 2 == run(*words).exit_code


def test_help_shows_an_example() -> None:
    """--help has an example of each way in."""
    text = run("--help").output

    assert all(word in text for word in ("wireroom enrich article.html", "--pages", "--items"))


def wireroom(*words: str) -> subprocess.CompletedProcess[str]:
    """The command in a process of its own."""
    code = "from streams.cli import main; main()"
    return subprocess.run([sys.executable, "-c", code, *words], capture_output=True, text=True, check=False)


@pytest.mark.parametrize("words", [("enrich", "gone.html"), ("enrich", "--items", "--newsroom", "gone")])
def test_what_is_not_there_is_one_sentence(words: tuple[str, ...], monkeypatch: pytest.MonkeyPatch) -> None:
    """A missing file or a missing folder that was named: exit 1, one sentence, no traceback."""
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parents[4]))
    done = wireroom(*words)

    assert 1 == done.returncode
    assert done.stderr.startswith("wireroom: ")
    assert 1 == len(done.stderr.splitlines())


async def test_a_page_and_a_feed_by_address(monkeypatch: pytest.MonkeyPatch) -> None:
    """A page gives its event, under its own address and not one that it claims elsewhere; a feed its entries'."""
    monkeypatch.setenv("WIREROOM_ALLOW_ADDRESSES", "127.0.0.0/8")
    async with serving() as site:
        site.answers = {"/a": PAGE, "/feed": web.Response(text=FEED, content_type="application/rss+xml")}
        one = events(await asyncio.to_thread(run, f"{site.url}/a"))
        two = events(await asyncio.to_thread(run, f"{site.url}/feed"))

    assert [("Ferry strike ends", f"{site.url}/a")] == [(event["headline"], event["url"]) for event in one]
    assert {"One", "Two"} == {event["headline"] for event in two}


async def test_an_address_that_fails_is_one_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    """A status that is no page is named; a private address is not dialled unless it is opened."""
    async with serving() as site:
        private = await asyncio.to_thread(run, f"{site.url}/a")
        monkeypatch.setenv("WIREROOM_ALLOW_ADDRESSES", "127.0.0.0/8")
        gone = await asyncio.to_thread(run, f"{site.url}/gone")

    assert ["/gone"] == site.paths
    assert "404" in str(gone.exception)
    assert "public" in str(private.exception)


def test_explain_shows_where_values_came_from(tmp_path: Path) -> None:
    """For people by default: each field, its value, the places, what was not taken."""
    result = run(page(tmp_path / "a.html"), "--explain")

    assert 0 == result.exit_code
    assert (
        "headline            Ferry strike ends\n      from meta og:title; head > title; article > h1" in result.stdout
    )
    assert "+ Reuters  [text: …" in result.stdout


def test_explain_as_json_has_the_documented_shape(tmp_path: Path) -> None:
    """One line: id, address, and for each field value, places, why, parts and others."""
    name = page(tmp_path / "a.html")
    shown = events(run(name, "--explain", "--format", "json"))[0]
    event = events(run(name))[0]
    by_field = {one["field"]: one for one in shown["fields"]}

    assert {"id", "url", "fields"} == set(shown)
    assert all({"field", "value", "places", "why", "parts", "others"} == set(one) for one in shown["fields"])
    assert event["authors"] == by_field["authors"]["value"]
    assert event["tags"] == by_field["tags"]["value"]
    assert event["publisher"]["name"] == by_field["publisher.name"]["value"]


def test_explain_takes_a_feed(tmp_path: Path) -> None:
    """Each entry is explained."""
    (tmp_path / "feed.xml").write_text(FEED)
    shown = events(run(str(tmp_path / "feed.xml"), "--explain", "--format", "json"))

    assert ["Two", "One"] == [
        next(field["value"] for field in one["fields"] if field["field"] == "headline") for one in shown
    ]


def test_explain_needs_one_document() -> None:
    """In bulk there is nobody to read it."""
    result = run("--pages", "--explain")

    assert 2 == result.exit_code
    assert "--explain needs a FILE or URL" in result.stderr


def test_explain_steers_no_terminal(tmp_path: Path) -> None:
    """A stranger's page puts no escape or other control character on the screen."""
    nasty = PAGE.replace("Ferry strike ends", "Ferry \x1b[2J\x07strike\u202e ends").replace(
        "Anna Lind", "Anna\x9b Lind"
    )
    result = run(page(tmp_path / "a.html", nasty), "--explain")

    assert 0 == result.exit_code
    assert not [char for char in result.stdout if char < " " and char != "\n"]
    assert not {"\x1b", "\x9b", "\u202e"} & set(result.stdout)


@pytest.mark.parametrize("explain", [(), ("--explain",)])
@pytest.mark.parametrize(
    ("body", "said"),
    [
        (b"", "it is empty"),
        (b" \n ", "it is empty"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "it is no text"),
        (b"%PDF-1.7\n", "it is no text"),
    ],
)
def test_what_is_no_document_is_refused(body: bytes, said: str, explain: tuple[str, ...], tmp_path: Path) -> None:
    """One clear sentence for an empty file and for a picture."""
    (tmp_path / "a").write_bytes(body)
    result = run(str(tmp_path / "a"), *explain)

    assert isinstance(result.exception, RefusedError)
    assert str(result.exception).endswith(f"expected a page or a feed, but {said}")
