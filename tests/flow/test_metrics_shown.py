"""A running system shows every metric that is listed, each where the list says, and no other."""

import os
import re
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.request import urlopen

import pytest
from prometheus_client.parser import text_string_to_metric_families

from streams.monitoring.metrics import METRICS

pytestmark = pytest.mark.timeout(180)

WIREROOM = [sys.executable, "-c", "from streams.cli import main; main()"]
SHOWN_S = 90.0
"""How long a system may take until everything has happened once: start, a canary, a look at the broker."""
ENDS_S = 40.0
SAYS_WHERE = re.compile(r"^(?:(\w+): )?.* health and metrics at (http://\S+)$", re.MULTILINE)


def free_port() -> int:
    """A loopback port that is free now."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        port: int = server.getsockname()[1]
        return port


@contextmanager
def running(errors: Path, *words: str) -> Iterator[None]:
    """`wireroom WORDS` meanwhile, what it says going to *errors*."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("WIREROOM_")}
    with errors.open("w") as file:
        process = subprocess.Popen(
            [*WIREROOM, *words],
            env=environment | {"WIREROOM_LOG_LEVEL": "INFO", "COLUMNS": "300"},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=file,
        )
    try:
        yield
    finally:
        process.terminate()
        process.wait(ENDS_S)


def addresses(errors: Path, name: str) -> dict[str, str]:
    """Process -> its admin port, as the lines in *errors* say; *name* is that of a process that says none."""
    return {found[1] or name: found[2] for found in SAYS_WHERE.finditer(errors.read_text(encoding="utf-8"))}


def shown(address: str) -> set[str]:
    """The metrics that a process shows now, with at least one figure."""
    with urlopen(address + "/metrics", timeout=10) as answer:
        families = list(text_string_to_metric_families(answer.read().decode()))
    return {f"{one.name}_total" if one.type == "counter" else one.name for one in families if one.samples}


def listed() -> set[tuple[str, str]]:
    """Process and metric, as the list has them."""
    return {(process, metric.name) for metric in METRICS.values() for process in metric.shown_by}


def test_all_that_is_listed_is_shown_and_no_more(tmp_path: Path) -> None:
    """Poller, worker and page of the demo, and a canary that it lets through."""
    newsroom, receiver, broker = tmp_path / "newsroom", free_port(), free_port()
    newsroom.mkdir()
    canary = ["canary", "--newsroom", str(newsroom), "--receiver-port", str(receiver)]
    subprocess.run([*WIREROOM, *canary, "--setup"], check=True, capture_output=True, timeout=60)
    demo = ["demo", "--newsroom", str(newsroom), "--broker-port", str(broker), "--web-port", "0"]
    broker_option = ["--broker", f"127.0.0.1:{broker}", "--every", "10"]
    found: set[tuple[str, str]] = set()
    deadline = time.monotonic() + SHOWN_S
    with running(tmp_path / "demo", *demo):
        time.sleep(5)
        with running(tmp_path / "canary", *canary, *broker_option):
            while found != listed() and time.monotonic() < deadline:
                where = addresses(tmp_path / "demo", "") | addresses(tmp_path / "canary", "canary")
                found = {(process, name) for process, address in where.items() for name in shown(address)}
                time.sleep(1)

    said = (tmp_path / "demo").read_text() + (tmp_path / "canary").read_text()

    assert set() == listed() - found, said
    assert set() == found - listed()
