"""The subscribers of docs/subscribe, each run as the README says against the real broker, judged by what it prints."""

import shutil
from dataclasses import replace
from datetime import timedelta

import pytest
from newsstand import NOON, alert, alert_item, event
from stranger import ROOT, need, outputs, reads, run_to_end, running_program, write, write_and_abort

from schemas.parts import Tag
from streams.kafka.clients import producer
from streams.kafka.writer import open_writer
from streams.settings import Settings

pytestmark = [pytest.mark.kafka, pytest.mark.slow, pytest.mark.timeout(240)]
QUIX_PYTHON = ROOT / ".venv-bench" / "bin" / "python"


async def test_aiokafka_prints_each_committed_alert_once(kafka: Settings) -> None:
    """What was taken back, suppressed or repeated is not shown; and where the group stopped, it goes on."""
    opened = alert(1)
    await write(kafka, opened)
    await write_and_abort(kafka, alert(2, title="Never said"))
    await write(kafka, opened, alert(1, status="suppressed", reason="cooldown", title="Kept quiet", sequence=2))
    await write(kafka, alert(2, status="amended", reason="correction", items=(alert_item(event(3)),)))
    words = reads("aiokafka_alerts.py", kafka, "alerts")
    with running_program(words) as first:
        said = first.until("URGENT amended a1b2c3#2 Strike in a port", "why: correction")
        await write(kafka, alert(3, status="updated"))
        first.until("URGENT updated a1b2c3#3")
        await write(kafka, alert(4, status="closed"))
        first.until("URGENT closed a1b2c3#4")
    await write(kafka, alert(5, status="opened"))
    with running_program(words) as second:
        again = second.until("opened a1b2c3#5")

    assert 1 == said.count("URGENT opened a1b2c3#1 Strike in a port")
    assert "Crane crews at Vestholm stop work for a second day" in said
    assert "https://harbour-courier.example/news/3" in said
    assert [] == [words for words in ("Never said", "Kept quiet") if words in said]
    assert [] == [number for number in ("#1", "#2", "#3") if f"a1b2c3{number}" in again]


def numbers(said: str) -> list[int]:
    """The number at the front of each line that has one."""
    return [int(line.split()[0]) for line in said.splitlines() if line[:1].isdigit()]


async def test_confluent_follows_the_one_order_across_partitions(kafka: Settings) -> None:
    """Events that come in any order are processed 1, 2, 3, …; one that is not committed yet is waited for."""
    everything = [event(number) for number in range(1, 41)]
    client = producer(kafka, transactional_id="slow")
    words = reads("confluent_in_order.py", kafka, "enriched")
    await write_and_abort(kafka, event(3, headline="Never said"))
    async with open_writer(kafka, client) as writer:
        await client.begin_transaction()
        await writer.write(outputs(everything[2:3]))
        await write(kafka, everything[0], everything[1], *everything[3:6])
        with running_program(words) as first:
            first.until("2 new version 1 Crane crews at Vestholm")
            await client.commit_transaction()
            await write(kafka, *everything[6:20])
            said = first.until("20 new")
    await write(kafka, *everything[20:])
    with running_program(words) as second:
        again = second.until("40 new")

    assert list(range(1, 21)) == numbers(said)
    assert list(range(21, 41)) == numbers(again)
    assert [] == [words for words in ("missing", "Never said") if words in said + again]


async def test_confluent_says_which_numbers_are_missing(kafka: Settings) -> None:
    """Numbers that all partitions are past are named, also when the first of them would have come before a restart."""
    words = reads("confluent_in_order.py", kafka, "enriched")
    await write(kafka, *(event(number) for number in range(1, 11)))
    with running_program(words) as first:
        first.until("10 new")
    await write(kafka, *(event(number) for number in range(11, 61) if number not in {11, 12, 17}))
    with running_program(words) as second:
        said = second.until("missing: 11 to 12", "missing: 17 to 17", "45 new")

    assert [number for number in range(13, 46) if number != 17] == [one for one in numbers(said) if one <= 45]


async def test_kcat_shows_headers_of_committed_records(kafka: Settings) -> None:
    """Each record with its CloudEvents attributes, place, key and JSON; what was taken back is not there."""
    need(shutil.which("kcat") is not None, "no kcat on this machine: apt-get install -y kcat")
    await write(kafka, alert(1))
    await write_and_abort(kafka, alert(2, title="Never said"))
    await write(kafka, alert(3, status="closed"))
    done = await run_to_end(reads("kcat_headers.sh", kafka, "alerts", "-e"))
    headers, place, value, *rest = done.stdout.splitlines()

    assert (0, "") == (done.returncode, done.stderr)
    assert "ce_specversion=1.0,ce_id=a1b2c3:1,ce_source=/wireroom/alerts,ce_type=wireroom.alerts.v1" in headers
    assert place.endswith("key port-strike|article-1")
    assert '"title":"Strike in a port"' in value
    assert 3 == len(rest)
    assert "ce_id=a1b2c3:3" in rest[0]


async def has_quix() -> bool:
    """Whether the environment of the benchmarks is there, with Quix Streams."""
    return QUIX_PYTHON.exists() and 0 == (await run_to_end([str(QUIX_PYTHON), "-c", "import quixstreams"])).returncode


async def test_quix_counts_new_items_by_tag(kafka: Settings) -> None:
    """Counts by tag over all partitions, in windows of the news' own time; corrections and what was taken back not."""
    need(await has_quix(), "no Quix Streams: ./run.sh test-all makes .venv-bench for it")
    ports = (Tag(id="ports", name="Ports", kind="topic", source="gazetteer"),)
    everything = [event(number, tags=ports) for number in range(1, 9)]
    await write_and_abort(kafka, event(1, tags=ports))
    await write(kafka, *everything, replace(everything[0], sequence=9, version=2, change="correction"))
    words = reads("quix_tags.py", kafka, "enriched")
    with running_program([str(QUIX_PYTHON), *words[1:]]) as program:
        program.until("2025-03-04 12:00 Ports 8")
        await write(kafka, event(10, tags=ports, seen_at=NOON + timedelta(minutes=25)))
        said = program.until("2025-03-04 12:20 Ports 1")

    counts = [line for line in said.splitlines() if " Ports " in line]
    assert [*(f"2025-03-04 12:00 Ports {count}" for count in range(1, 9)), "2025-03-04 12:20 Ports 1"] == counts
