"""The live page's answers, by HTTP against the real application."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta
from ipaddress import ip_network

import orjson
import pytest
from aiohttp import ClientResponse, ClientSession, web
from aiohttp.test_utils import TestClient, TestServer
from newsstand import COURIER, LEDGER, MARA, NOON, alert, event, in_story, story
from selectolax.lexbor import LexborHTMLParser, LexborNode
from yarl import URL

from schemas.alert import Alert
from schemas.errors import UsageError
from schemas.event import EnrichedItem
from schemas.parts import RelatedItem
from schemas.story import Pick, Story
from streams.settings import Settings
from streams.web.site import PAGE_ITEMS, Site

OWN = "http://127.0.0.1:8000"


@asynccontextmanager
async def open_site(
    *records: EnrichedItem | Story | Alert, settings: Settings | None = None
) -> AsyncIterator[tuple["TestClient[web.Request, web.Application]", Site]]:
    """A running page that holds *records*."""
    site = Site(settings or Settings(), clock=lambda: NOON)
    for record in records:
        site.take(record)
    async with TestClient(TestServer(site.app(), host="127.0.0.1")) as client:
        yield client, site


async def tree(answer: ClientResponse, status: int = 200) -> LexborHTMLParser:
    """The page that was answered."""
    text = await answer.text()

    assert status == answer.status, text
    return LexborHTMLParser(text)


def words(page: LexborHTMLParser, css: str) -> list[str]:
    """The text of each element that *css* finds."""
    return [" ".join(node.text().split()) for node in page.css(css)]


def one(page: LexborHTMLParser, css: str) -> LexborNode:
    """The first element that *css* finds."""
    found = page.css_first(css)

    assert found is not None, css
    return found


async def test_article_page_shows_every_element() -> None:
    """Date, publisher and logo, section, headline, reading time, avatar, byline, picture with caption and credit, body,
    related card, sources, tags by kind, author with role, bio and profile, provenance.
    """
    async with open_site(event(12, is_featured=True)) as (client, _):
        page = await tree(await client.get("/items/item-12"))

    assert words(page, "h1") == ["Crane crews at Vestholm stop work for a second day"]
    (source,) = words(page, ".article__source")
    assert source == "Harbour Courier News Feed 4 March 2025, 11:56 UTC"
    assert one(page, ".article__source img").attributes["src"] == COURIER.logo_url
    assert one(page, ".article__source time").attributes["datetime"] == "2025-03-04T11:56:00.000Z"
    assert words(page, ".byline p") == ["by Mara Lindqvist and Tomas Okafor2 min read"]
    assert one(page, ".byline img").attributes["src"] == MARA.avatar_url
    assert one(page, ".hero img").attributes["alt"] == "Cranes against a grey sky"
    assert words(page, "figcaption") == [
        "Idle cranes above the east terminal at Vestholm on Monday (Per Adeyemi / Straits News Agency)"
    ]
    assert len(page.css(".body p")) == 3
    assert words(page, ".card h2") == ["What the new berth tariffs mean for small carriers"]
    assert words(page, ".card .meta span") == ["Harbour Courier", "Tomas Okafor"]
    assert page.css_first(".card img") is not None
    assert words(page, ".cited li") == ["Straits News Agency agency", "Vestholm Port Authority official"]
    assert words(page, ".tags dt") == ["People", "Places", "Topics"]
    assert words(page, ".tags li") == ["Ines Calloway", "Aurel Benning", "Vestholm", "Ports"]
    assert words(page, ".author h2") == ["Mara Lindqvist", "Tomas Okafor"]
    assert words(page, ".author__role") == ["Head of the shipping desk"]
    assert MARA.bio in one(page, ".author").text()
    assert one(page, ".author a").attributes["href"] == MARA.profile_url
    assert words(page, ".provenance dd")[:3] == ["12", "1", "First version"]


async def test_article_page_shows_what_is_related_in_other_stories() -> None:
    """After the publisher's cards, with publisher and time; an address that is no link is shown as words."""
    others = (
        RelatedItem(id="a", story_id="s", url="https://t.example/a", headline="Pilots", publisher="Tide", seen_at=NOON),
        RelatedItem(id="b", story_id="t", url="javascript:alert(1)", headline="Berths", seen_at=NOON),
    )
    async with open_site(event(12, related_items=others, related=())) as (client, _):
        page = await tree(await client.get("/items/item-12"))

    assert ["Pilots", "Berths"] == words(page, ".related h2")
    assert ["https://t.example/a"] == [link.attributes["href"] for link in page.css(".related h2 a")]
    assert "Tide" == words(page, ".related .meta span")[0]


async def test_every_link_out_is_safe() -> None:
    """Links to strangers' sites open without a hold on this page, and say nothing of it."""
    async with open_site(event()) as (client, _):
        page = await tree(await client.get("/items/item-1"))

    outward = [link for link in page.css("a") if (link.attributes["href"] or "").startswith("http")]
    assert len(outward) == 4
    assert all(link.attributes["rel"] == "noopener noreferrer" for link in outward)


async def test_changed_article_says_so() -> None:
    """A later version shows its number and what changed; the others of its story are listed."""
    changed = event(
        5, version=2, revision=1, change="headline", changed_fields=("headline",), story=in_story("s", 2, 2)
    )
    other = event(6, headline="The same, told by another", publisher=LEDGER, story=in_story("s", 2, 2))
    async with open_site(changed, other) as (client, _):
        page = await tree(await client.get("/items/item-5"))

    assert words(page, ".provenance dd")[:3] == ["5", "2, revision 1", "Headline changed"]
    assert words(page, ".story h2") == ["The same story: 2 publishers, 2 items"]
    assert words(page, ".story h4") == ["The same, told by another"]


async def test_story_counts_what_came_later() -> None:
    """The first item of a story says what is known of it now, not what was known when it came."""
    first = event(1, story=in_story("s", 1, 1))
    other = event(2, publisher=LEDGER, story=in_story("s", 2, 2))
    async with open_site(first, other) as (client, _):
        page = await tree(await client.get("/items/item-1"))

    assert words(page, ".story h2") == ["The same story: 2 publishers, 2 items"]


async def test_byline_of_one_author_has_the_role() -> None:
    """Of one author the role stands with the name; of several, each role stands with the bio alone."""
    async with open_site(event(1, authors=(MARA,)), event(2)) as (client, _):
        alone = await tree(await client.get("/items/item-1"))
        beside = await tree(await client.get("/items/item-2"))

    assert words(alone, ".byline__role") == [MARA.role]
    assert words(beside, ".byline__role") == []


async def test_bare_article_has_no_holes() -> None:
    """An item of which only its address is known still makes a page."""
    bare = event(
        headline="", summary="", section="", body_text="", authors=(), image=None, related=(), sources_cited=(),
        tags=(), published_at=None, reading_time_min=0, page_status="pending",
        publisher=replace(COURIER, name="", logo_url=""),
    )  # fmt: skip
    async with open_site(bare) as (client, _):
        page = await tree(await client.get("/items/item-1"))
        front = await tree(await client.get("/"))

    assert words(page, "h1") == ["https://harbour-courier.example/news/1"]
    assert words(page, ".byline p") == ["No author named"]
    assert "still being fetched" in one(page, ".body").text()
    assert page.css("figure, .tags, .cited, .related") == []
    assert words(front, ".row h4") == ["https://harbour-courier.example/news/1"]


async def test_front_page() -> None:
    """Lead story, Most Popular, News Feed by day with "Show more", Editors' Picks."""
    events = [event(n, published_at=NOON - n * (NOON - NOON.replace(hour=11))) for n in range(1, PAGE_ITEMS + 5)]
    shared = [event(n, headline=f"Shared {n}", publisher=p, story=in_story("s", 2, 2))
              for n, p in ((90, COURIER), (91, LEDGER))]  # fmt: skip
    pick = event(99, headline="A pick", is_featured=True)
    async with open_site(*events, *shared, pick) as (client, _):
        page = await tree(await client.get("/"))
        more = one(page, "#more").attributes["href"] or ""
        second = await tree(await client.get(more.partition("#")[0]))

    assert words(page, ".lead h2") == ["Shared 91"]
    assert words(page, ".rail h3") == ["Most Popular", "Editors’ Picks"]
    assert words(page, ".popular li")[0] == "Shared 91 2 publishers2 items"
    assert words(page, ".picks a") == ["A pick"]
    assert words(page, ".day__name")[:2] == ["Tuesday, 4 March 2025", "Monday, 3 March 2025"]
    rows = [node.attributes["data-id"] for node in page.css(".row") + second.css(".row")]
    assert len(rows) == len(set(rows)) == len(events) + 3
    assert second.css_first("#more") is None


async def test_empty_front_page_says_so() -> None:
    """Before the first event the page says that it fills by itself."""
    async with open_site() as (client, _):
        page = await tree(await client.get("/"))
        alerts = await tree(await client.get("/alerts"))

    assert words(page, ".empty h2") == ["Nothing has come in yet"]
    assert words(alerts, ".empty h2") == ["No alert yet"]


async def test_alerts_page_shows_threads() -> None:
    """Severity, what became of it, why, what was found, who was told; suppressed ones too."""
    muted = alert(1, status="suppressed", reason="cooldown until 12:30", notify=(), sequence=2)
    async with open_site(alert(), muted) as (client, _):
        page = await tree(await client.get("/alerts"))

    assert words(page, ".thread h2") == ["Strike in a port"]
    assert words(page, ".status") == ["suppressed", "opened"]
    assert words(page, ".why") == ["cooldown until 12:30", "matched 1"]
    assert words(page, ".alert > .meta") == ["nobody was toldmessage 1", "told: terminalmessage 1"]
    assert words(page, ".terms li")[:2] == ["phrase: crane crews", "topic: Ports"]


@pytest.mark.parametrize("path", ["/", "/items/item-1", "/items/nope", "/alerts", "/static/wireroom.js", "/nowhere"])
async def test_every_answer_carries_the_policy(path: str) -> None:
    """Also errors and files: no script but our own, no frame, no foreign style."""
    async with open_site(event()) as (client, _):
        answer = await client.get(path)

    policy = answer.headers["Content-Security-Policy"]
    assert "default-src 'none'; script-src 'self'; style-src 'self'" in policy
    assert "img-src 'self' https:;" in policy
    assert "frame-ancestors 'none'" in policy
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers["Referrer-Policy"] == "no-referrer"


async def test_files_are_answered_once_to_a_browser_that_keeps_them() -> None:
    """Each with its type; 304 where the browser's copy is the same; no other file can be named."""
    async with open_site() as (client, _):
        first = await client.get("/static/wireroom.css")
        again = await client.get("/static/wireroom.css", headers={"If-None-Match": first.headers["ETag"]})
        other = await client.get("/static/wireroom.css", headers={"If-None-Match": '"another"'})
        icon = await client.get("/static/icon.svg")
        outside = [
            await client.get(URL(f"/static/{name}", encoded=True))
            for name in ("..%2fsite.py", "%2e%2e%2fsite.py", "x", "")
        ]
        bodies = [await answer.read() for answer in (first, again, other)]

    assert (first.status, first.headers["Content-Type"]) == (200, "text/css; charset=utf-8")
    assert icon.headers["Content-Type"].startswith("image/svg+xml")
    assert (again.status, bodies[1]) == (304, b"")
    assert (other.status, bodies[2]) == (200, bodies[0])
    assert [answer.status for answer in outside] == [404, 404, 404, 404]


async def test_policy_opens_loopback_pictures_with_the_setting() -> None:
    """Who opens loopback to the fetchers sees pictures from there."""
    settings = Settings(allow_addresses=(ip_network("127.0.0.0/8"),))
    async with open_site(settings=settings) as (client, _):
        answer = await client.get("/")

    assert "img-src 'self' https: http://127.0.0.1:* http://localhost:*;" in answer.headers["Content-Security-Policy"]


async def test_no_inline_script_or_style() -> None:
    """The policy forbids them, so a page that needs one would be broken."""
    async with open_site(event(), alert()) as (client, _):
        pages = [await tree(await client.get(path)) for path in ("/", "/items/item-1", "/alerts")]

    for page in pages:
        assert [node.attributes.get("src") for node in page.css("script")] == ["/static/wireroom.js"]
        assert page.css("style, [style], [onclick], [onload], [onerror]") == []


async def test_strangers_words_are_escaped() -> None:
    """Markup in any field shows as text; addresses that are no web pages are no links."""
    evil = "<script>alert(1)</script><img src=x onerror=alert(1)>"
    wild = event(
        headline=evil, summary=evil, section=evil, body_text=evil, url="javascript:alert(1)",
        authors=(replace(MARA, name=evil, bio=evil, role=evil, avatar_url='"><script>', profile_url="javascript:x"),),
        is_featured=True,
    )  # fmt: skip
    async with open_site(wild, alert(reason=evil, title=evil, terms=(evil,))) as (client, _):
        pages = [await tree(await client.get(path)) for path in ("/", "/items/item-1", "/alerts")]

    for page in pages:
        assert len(page.css("script")) == 1
        assert page.css("[onerror]") == []
        assert not [link for link in page.css("a") if "javascript" in (link.attributes["href"] or "")]


async def test_another_name_that_leads_here_is_turned_away() -> None:
    """A web page whose own name points to loopback can't read the alerts."""
    async with open_site(alert()) as (client, _):
        answer = await client.get("/alerts", headers={"Host": "evil.example"})

        assert answer.status == 421
        assert "Strike" not in await answer.text()


async def test_unknown_item_is_a_page_of_its_own() -> None:
    """404, as a page for browsers and as a sentence for programs."""
    async with open_site() as (client, _):
        page = await tree(await client.get("/items/nope", headers={"Accept": "text/html"}), 404)
        plain = await client.get("/items/nope")

        assert words(page, "h1") == ["Not Found"]
        assert await plain.text() == "This item is not among the newest that the page holds."


async def test_api_gives_the_records_in_pages() -> None:
    """Each item as on the topic, and where to go on."""
    async with open_site(*(event(n) for n in range(1, 6))) as (client, _):
        first = orjson.loads(await (await client.get("/api/items?limit=3")).read())
        second = orjson.loads(await (await client.get(f"/api/items?limit=3&before={first['next']}")).read())

    assert [5, 4, 3, 2, 1] == [item["sequence"] for item in first["items"] + second["items"]]
    assert second["next"] == ""
    assert first["items"][0]["tags"][0]["name"] == "Ines Calloway"


@pytest.mark.parametrize(
    "query", ["limit=0", "limit=x", "limit=201", "limit=-1", "before=x", "before=1-", "limit=" + "9" * 5000]
)
async def test_wrong_questions_are_answered_in_words(query: str) -> None:
    """400 with a sentence, whatever is asked."""
    async with open_site() as (client, _):
        answer = await client.get(f"/api/items?{query}")

        assert answer.status == 400
        assert "expected" in await answer.text() or "names no place" in await answer.text()


async def test_ready_when_the_topics_have_been_read() -> None:
    """/live as soon as it answers, /ready when everything that was there is on the page."""
    async with open_site() as (client, site):
        site.waiting.add("enriched")
        early = await client.get("/ready")
        site.waiting.clear()
        late = await client.get("/ready")
        live = await client.get("/live")

        assert (early.status, late.status, live.status) == (503, 200, 200)
        assert await early.text() == "still reading enriched\n"


async def next_message(answer: ClientResponse) -> dict[str, str]:
    """The next server-sent event, its fields."""
    async with asyncio.timeout(5):
        raw = await answer.content.readuntil(b"\n\n")
    return dict(line.split(": ", 1) for line in raw.decode().strip().split("\n"))


async def test_new_events_reach_an_open_page() -> None:
    """An event comes as its row, with its sequence as id; an alert says that there is one."""
    async with open_site(event(1)) as (client, site), client.get("/events?after=1") as answer:
        assert answer.content_type == "text/event-stream"
        assert await next_message(answer) == {"retry": "2000"}
        site.take(event(2, headline="Fresh <b>"))
        item = await next_message(answer)
        site.take(alert())
        told = await next_message(answer)

    data = orjson.loads(item["data"])
    assert (item["event"], item["id"]) == ("item", "2")
    assert (data["id"], data["sequence"]) == ("item-2", 2)
    assert "Fresh &lt;b&gt;" in data["html"]
    assert told["event"] == "alert"


async def test_page_that_comes_back_gets_what_it_missed() -> None:
    """Last-Event-ID goes before the number that the page was made with; nonsense is passed over."""
    async with open_site(*(event(n) for n in range(1, 5))) as (client, _):
        async with client.get("/events?after=1", headers={"Last-Event-ID": "3"}) as answer:
            await next_message(answer)
            missed = await next_message(answer)
        async with client.get("/events?after=x") as answer:
            first = await next_message(answer)

    assert missed["id"] == "4"
    assert first == {"retry": "2000"}


async def test_a_repeated_record_is_not_told_again() -> None:
    """A reader that begins again shows nothing twice."""
    async with open_site(event(1)) as (client, site), client.get("/events?after=1") as answer:
        await next_message(answer)
        site.take(event(1))
        site.take(event(2))

        assert (await next_message(answer))["id"] == "2"


async def test_a_reader_who_leaves_is_no_error(caplog: pytest.LogCaptureFixture) -> None:
    """A page that is closed is forgotten at a next message, and nothing is logged of it; on a server as ours is run."""
    site = Site(Settings(), clock=lambda: NOON)
    runner = web.AppRunner(site.app())
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    host, port = runner.addresses[0][:2]
    async with ClientSession() as session, session.get(f"http://{host}:{port}/events") as answer:
        await next_message(answer)
        answer.close()
        for number in range(1, 200):
            site.take(event(number))
            await asyncio.sleep(0.01)
    left = len(site.hub)
    await runner.cleanup()

    assert left == 0
    assert [] == [record.getMessage() for record in caplog.records if record.name == "aiohttp.server"]


async def test_open_pages_do_not_hold_up_the_end() -> None:
    """On shutdown the connections end at once."""
    async with asyncio.timeout(5):
        async with open_site() as (client, site):
            answer = await client.get("/events")
            await next_message(answer)
            assert len(site.hub) == 1
            await client.server.close()
            assert await answer.content.read() == b""


@pytest.mark.parametrize("path", ["/api/items", "/events", "/", "/alerts", "/static/wireroom.js"])
@pytest.mark.parametrize("origin", [OWN, "http://127.0.0.1:8001", "https://127.0.0.1:8000", "null", "*", ""])
async def test_pages_of_others_read_data_only_and_only_where_they_are_named(path: str, origin: str) -> None:
    """An origin that is listed may read items and events; no other may, and nobody our own pages."""
    settings = Settings(web_allow_origins=f"https://desk.example, {OWN}")
    async with (
        open_site(event(1), settings=settings) as (client, _),
        client.get(path, headers={"Origin": origin}) as answer,
    ):
        is_shared = path in {"/api/items", "/events"}

        assert answer.status == 200
        assert answer.headers.get("Access-Control-Allow-Origin") == (OWN if is_shared and origin == OWN else None)
        assert answer.headers.get("Vary") == ("Origin" if is_shared else None)
        assert "Access-Control-Allow-Credentials" not in answer.headers


async def test_nobody_else_reads_by_default() -> None:
    """Where no origin is named, none is answered, not even our own."""
    async with open_site(event(1)) as (client, _), client.get("/api/items", headers={"Origin": OWN}) as answer:
        assert "Access-Control-Allow-Origin" not in answer.headers


@pytest.mark.parametrize(
    "text", ["*", "null", "127.0.0.1:8000", f"{OWN}/", f"{OWN}/page", "HTTP://A", f"{OWN} {OWN}", "file://"]
)
def test_what_is_no_origin_is_refused(text: str) -> None:
    """A word that would open the page to all, or match nobody, is named with what to write."""
    with pytest.raises(UsageError, match="is no origin; write each as a browser sends it"):
        Site(Settings(web_allow_origins=f"{OWN},{text}")).app()


async def test_messages_say_what_a_page_of_others_needs() -> None:
    """Headline, address and publisher of an item, and what became of an alert: no need to read our HTML."""
    async with open_site() as (client, site), client.get("/events") as answer:
        await answer.content.readuntil(b"\n\n")
        site.take(event(1))
        item = orjson.loads((await answer.content.readuntil(b"\n\n")).split(b"data: ")[1])
        site.take(alert(1))
        about = orjson.loads((await answer.content.readuntil(b"\n\n")).split(b"data: ")[1])

    assert item.pop("html").startswith("<li")
    assert item == {
        "id": "item-1",
        "article": "article-1",
        "sequence": 1,
        "headline": "Crane crews at Vestholm stop work for a second day",
        "url": "https://harbour-courier.example/news/1",
        "publisher": "Harbour Courier",
    }
    assert about == {
        "id": "a1b2c3",
        "number": 1,
        "status": "opened",
        "severity": "urgent",
        "title": "Strike in a port",
    }


async def test_picks_say_who_picked_and_when() -> None:
    """On the front page and on the article's own; every word is text, whoever wrote it."""
    pick = Pick(item="item-1", by="Ada <b>Renfrew</b>", at=NOON - timedelta(minutes=5), note="Lead <i>until</i> noon")
    told = story("story-1", picks=(pick,), revision=1)
    async with open_site(event(1), event(2, is_featured=True), told) as (client, _):
        front, article = await tree(await client.get("/")), await tree(await client.get("/items/item-1"))
        other = await tree(await client.get("/items/item-2"))

    assert ["/items/item-1", "/items/item-2"] == [node.attributes["href"] for node in front.css(".picks a")]
    said = "Picked by Ada <b>Renfrew</b>, 4 March 2025, 11:55 UTC"
    assert [said] == words(front, ".picks .picked")
    assert [f"{said}: Lead <i>until</i> noon"] == words(article, ".picked")
    assert [] == words(other, ".picked")
    # In a line of `meta` each child stands apart, so that the colon would too.
    assert 1 == len(article.css(".picked > *"))
