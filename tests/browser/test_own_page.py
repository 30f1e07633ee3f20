"""docs/subscribe/page.html, served as its README says, in Chromium against `wireroom web` and the real broker."""

import re
import sys

import pytest
from newsstand import alert, event
from playwright.async_api import async_playwright, expect
from stranger import Program, command, running_program, write
from test_page import FLAGS, chromium

from streams.settings import Settings

pytestmark = [pytest.mark.browser, pytest.mark.kafka, pytest.mark.slow, pytest.mark.timeout(180)]
WEB = [sys.executable, "-c", "from streams.cli import main; main()", "web", "--port", "0"]
EVIL = "<img src=x onerror=\"document.title='taken'\">"


def address(program: Program) -> str:
    """Where *program* says that it serves."""
    program.until("http://")
    found = re.search(r"http://127\.0\.0\.1:\d+", program.said())

    assert found, program.said()
    return found[0]


@pytest.mark.parametrize("is_allowed", [True, False])
async def test_page_of_another_origin_follows_only_where_it_is_allowed(kafka: Settings, *, is_allowed: bool) -> None:
    """It shows what there was and what comes, news as text; where nobody allowed it, it says what to set."""
    executable = chromium()
    await write(kafka, event(1, headline="Before"))
    serve = ["0" if word == "8000" else word for word in command("http.server")]
    with running_program(serve) as own:
        origin = address(own)
        environ = {"WIREROOM_BROKER": kafka.broker, "WIREROOM_TOPIC_PREFIX": kafka.topic_prefix}
        environ |= {"WIREROOM_WEB_ALLOW_ORIGINS": f"http://other.example,{origin}"} if is_allowed else {}
        with running_program(WEB, **environ) as web:
            live = address(web)
            async with async_playwright() as playwright:
                browser = await playwright.chromium.launch(executable_path=executable, args=FLAGS)
                page = await browser.new_page()
                await page.goto(f"{origin}/page.html?live={live}")
                if not is_allowed:
                    await expect(page.locator("#state")).to_contain_text(f"WIREROOM_WEB_ALLOW_ORIGINS={origin}")
                    await expect(page.locator("li")).to_have_count(0)
                    return
                await expect(page.locator("#state")).to_have_text("Live")
                await write(kafka, event(2, headline=EVIL, url="javascript:alert(1)"), alert(1))
                await expect(page.locator("#items li")).to_have_text([f"2 {EVIL}", "1 Before"])
                await expect(page.locator("#alerts li")).to_have_text("urgent opened Strike in a port (a1b2c3, 1)")
                await expect(page.locator("#items a")).to_have_attribute(
                    "href", "https://harbour-courier.example/news/1"
                )
                await expect(page).to_have_title("Wireroom, followed")
