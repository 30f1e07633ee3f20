"""A page with a field that a fault of ours cost: it goes on, says so, and is counted."""

from collections.abc import Callable
from typing import Any

import pytest

import agents.page
from streams.fetch.pages import Pages
from streams.http.response import Response
from streams.monitoring.faults import Faults

URL = "https://harbour-courier.example/a"
HTML = b"<html lang=en><title>Quay agreed</title><article><h1>Quay agreed</h1><p>The board agreed on it.</p></article>"


class Server:
    """Answers every address with one page, and allows all."""

    async def get(self, url: str, *, pause_s: float = 0.0) -> Response:  # noqa: ARG002  the fetcher's signature
        """The page."""
        return Response(status=200, url=url, permanent_url=url, body=HTML)

    async def allows(self, _url: str) -> bool:
        """As robots.txt would."""
        return True

    async def pause_s(self, _url: str) -> float:
        """No pace that it asks for."""
        return 0.0


async def here(function: Callable[..., Any], *given: Any) -> Any:
    """Calls in this process what would be called in another, so that a reader can be broken."""
    return function(*given)


def pages(faults: Faults) -> Pages:
    """The pages of a server that answers."""
    server: Any = Server()
    offload: Any = here
    return Pages(server, server, offload, lambda: 0.0, faults)


async def test_a_lost_field_makes_the_page_partial(monkeypatch: pytest.MonkeyPatch) -> None:
    """The page has its other fields, names the lost one, and the fault is counted once for the page."""

    def broken(*_: object) -> object:
        raise ZeroDivisionError("no tags")

    monkeypatch.setattr(agents.page, "read_tags", broken)
    faults = Faults("fetch", ["tags"])
    answer = await pages(faults).page(URL, "1")

    assert answer.page is not None
    assert ("partial", "Quay agreed", ("tags",)) == (answer.status, answer.page.headline, answer.page.failed_fields)
    assert [1] == [count for _, _, count in faults.figures()]


async def test_a_whole_page_is_complete() -> None:
    """Nothing is counted where nothing is lost."""
    faults = Faults("fetch", ["tags"])
    answer = await pages(faults).page(URL, "1")

    assert "complete" == answer.status
    assert [0] == [count for _, _, count in faults.figures()]
