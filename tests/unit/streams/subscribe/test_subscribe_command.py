"""`wireroom subscribe` as a person or a program runs it: a process of its own."""

import asyncio
import os
import signal
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import orjson
import pytest
from newsstand import NOON, alert, event

from agents.flow import Output
from schemas.codec import encode
from streams.kafka.writer import open_writer
from streams.settings import Settings

COMMAND = [sys.executable, "-c", "from streams.cli import main; main()", "subscribe"]
LIMIT_S = 60


def environment(settings: Settings) -> dict[str, str]:
    """This process's, with the broker and the prefix of a test."""
    return {**os.environ, "WIREROOM_BROKER": settings.broker, "WIREROOM_TOPIC_PREFIX": settings.topic_prefix}


def run(settings: Settings, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the command to its end."""
    return subprocess.run(
        [*COMMAND, *arguments], env=environment(settings), capture_output=True, text=True, timeout=LIMIT_S, check=False
    )


def start(settings: Settings, *arguments: str) -> subprocess.Popen[str]:
    """Start the command."""
    return subprocess.Popen(
        [*COMMAND, *arguments],
        env=environment(settings), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip


async def _write(settings: Settings, *numbers: int) -> None:
    async with open_writer(settings) as writer:
        events = [event(n, seen_at=NOON + timedelta(minutes=n)) for n in numbers]
        await writer.write([Output("enriched", one.id, one, one.seen_at) for one in events])
        await writer.write([Output("alerts", "port-strike|x", alert(), NOON)])


def write(settings: Settings, *numbers: int) -> None:
    """Write so many events and an alert."""
    asyncio.run(_write(settings, *numbers))


def test_json_is_the_value_as_it_is_on_the_topic(embedded: Settings) -> None:
    """One line a record, byte for byte, and with --max 1 the end."""
    write(embedded, 1)
    done = run(embedded, "enriched", "--since", "beginning", "--max", "1", "--format", "json")

    expected = encode(event(1, seen_at=NOON + timedelta(minutes=1))).decode() + "\n"
    assert (0, expected, "") == (done.returncode, done.stdout, done.stderr)


def test_pretty_is_the_default(embedded: Settings) -> None:
    """Without options it shows enriched events as blocks, without colour in a pipe."""
    write(embedded, 1)
    done = run(embedded, "--no-follow")

    assert done.returncode == 0
    for said in ("Crane crews at Vestholm", "Mara Lindqvist, Head of the shipping desk", "people    Ines Calloway"):
        assert said in done.stdout
    assert "\x1b" not in done.stdout


def test_choosing(embedded: Settings) -> None:
    """--tag, --author and --publisher may be repeated; alerts can be read too."""
    write(embedded, 1, 2, 3)
    both = run(embedded, "--no-follow", "--tag", "nothing", "--tag", "PORTS", "--format", "json")
    none = run(embedded, "--no-follow", "--tag", "ports", "--author", "nobody", "--format", "json")
    alerts = run(embedded, "alerts", "--no-follow", "--publisher", "harbour courier", "--format", "json")

    assert [1, 2, 3] == sorted(orjson.loads(line)["sequence"] for line in both.stdout.splitlines())
    assert ("", "enriched holds no record that the options ask for\n") == (none.stdout, none.stderr)
    assert [orjson.loads(line)["rule_id"] for line in alerts.stdout.splitlines()] == ["port-strike"]


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_signal_is_a_clean_end(embedded: Settings, number: signal.Signals) -> None:
    """Ctrl-C or SIGTERM while it waits: exit code 0, nothing on standard error."""
    write(embedded, 1)
    process = start(embedded, "--since", "beginning", "--format", "json")
    assert process.stdout is not None
    line = process.stdout.readline()
    process.send_signal(number)
    out, err = process.communicate(timeout=20)

    assert orjson.loads(line)["sequence"] == 1
    assert (0, "", "") == (process.returncode, out, err)


def test_reader_that_goes_away_is_a_clean_end(embedded: Settings) -> None:
    """As `| head -1` does: no traceback."""
    write(embedded, *range(1, 200))
    process = start(embedded, "--since", "beginning", "--format", "json")
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.readline()
    process.stdout.close()
    write(embedded, 200)

    assert process.wait(LIMIT_S) == 0
    assert process.stderr.read() == ""
    process.stderr.close()


def test_no_broker_is_one_sentence(tmp_path: Path) -> None:
    """Exit code 1, what is wrong and what to do, no traceback."""
    nowhere = {**os.environ, "WIREROOM_BROKER_WAIT_S": "0.5"}
    done = subprocess.run(
        [*COMMAND, "--broker", "127.0.0.1:1"],
        env=nowhere, capture_output=True, text=True, timeout=LIMIT_S, check=False, cwd=Path.cwd(),
    )  # fmt: skip

    assert done.returncode == 1
    assert done.stderr.startswith("wireroom: no Kafka broker answers at 127.0.0.1:1")
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["nonsense"], 2, "is none of"),
        (["--max", "0"], 2, "is not in the range"),
        (["--format", "xml"], 2, "is not one of"),
        (["--since", "yesterday"], 2, "is no time"),
        (["--since", "1h", "--until", "2h"], 2, "is not before"),
        (["deliveries", "--tag", "x"], 2, "can't choose among deliveries"),
        (["--broker", "no port"], 1, "is not host:port"),
        (["--broker", "http://127.0.0.1:9092"], 1, "is not host:port"),
    ],
)
def test_wrong_usage_is_said_in_words(arguments: list[str], code: int, said: str) -> None:
    """Before anything is read; no traceback."""
    done = run(Settings(), *arguments)

    assert code == done.returncode, done.stderr
    assert said in done.stderr
    assert "Traceback" not in done.stderr


def test_help_has_an_example() -> None:
    """--help shows how it is used."""
    done = run(Settings(), "--help")

    assert done.returncode == 0
    assert "Example: wireroom subscribe" in done.stdout
