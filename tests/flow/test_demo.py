"""`wireroom demo` as a user runs it: what it shows, and that it leaves nothing behind, however it ends."""

import contextlib
import os
import re
import signal
import socket
import subprocess
import sys
import time
import uuid
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from urllib.request import urlopen

import pytest

FOR_S = 30
END_S = 30.0
"""Processes have 20 s to end; the broker and the summary come after them."""
START_S = 60.0
PAUSE_S = 0.2
COMMAND = [sys.executable, "-c", "from streams.cli import main; main()", "demo"]
MARK = "DEMO_TEST_MARK"


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return int(probe.getsockname()[1])


@dataclass
class Demo:
    """One running demo: its process, its ports, and a mark in the environment of all that it starts."""

    folder: Path
    mark: str = field(default_factory=lambda: uuid.uuid4().hex)
    broker_port: int = field(default_factory=free_port)
    web_port: int = field(default_factory=free_port)

    def start(self, *words: str) -> subprocess.Popen[str]:
        """Start it in a group of its own, as a shell does; what it prints goes to files."""
        environment = {name: value for name, value in os.environ.items() if not name.startswith("WIREROOM_")}
        ports = ["--broker-port", str(self.broker_port), "--web-port", str(self.web_port)]
        with self.path("out").open("w") as out, self.path("err").open("w") as err:
            return subprocess.Popen(
                [*COMMAND, *ports, *words],
                env={**environment, MARK: self.mark, "COLUMNS": "200"},
                cwd=self.folder,
                stdin=subprocess.DEVNULL,
                stdout=out,
                stderr=err,
                text=True,
                start_new_session=True,
            )

    def path(self, name: str) -> Path:
        """Where what it prints goes: "out" or "err"."""
        return self.folder / name

    def said(self) -> str:
        """All that it printed so far, warnings last."""
        return self.path("out").read_text() + self.path("err").read_text()

    def until(self, words: str) -> None:
        """Wait until it has printed *words*."""
        ends_at = time.monotonic() + START_S
        while words not in self.said():
            assert time.monotonic() < ends_at, self.said()
            time.sleep(PAUSE_S)

    def processes(self) -> dict[int, str]:
        """Command line by process id of all that runs with the mark in its environment."""
        found = {}
        for folder in Path("/proc").glob("[0-9]*"):
            with contextlib.suppress(OSError):
                if self.mark.encode() in (folder / "environ").read_bytes():
                    found[int(folder.name)] = (folder / "cmdline").read_bytes().replace(b"\0", b" ").decode()
        return found

    def wait_until_gone(self) -> None:
        """Wait until none of its processes is left."""
        ends_at = time.monotonic() + END_S
        while left := self.processes():
            assert time.monotonic() < ends_at, f"still there: {left}"
            time.sleep(PAUSE_S)


@pytest.fixture
def demo(tmp_path: Path) -> Iterator[Demo]:
    """A demo, not started; what it left behind is killed."""
    one = Demo(tmp_path)
    yield one
    for pid in one.processes():
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)


needs_proc = pytest.mark.skipif(not Path("/proc/self/environ").exists(), reason="finds processes through /proc")


@needs_proc
def test_demo_shows_events_and_an_alert_with_its_amendment(demo: Demo) -> None:
    """Without a network the sample newsroom goes through the whole system, and after --for seconds all of it ends."""
    started = demo.start("--for", str(FOR_S))
    demo.until("Ferry crews in Orrisport vote to strike from Friday")
    page = urlopen(f"http://127.0.0.1:{demo.web_port}/").read().decode()
    assert "Wireroom" in page or "Harbour Courier" in page
    code = started.wait(FOR_S + START_S)
    said = demo.said()

    assert 0 == code, said
    assert f"127.0.0.1:{demo.broker_port}, embedded" in said
    assert f"http://127.0.0.1:{demo.web_port}" in said
    assert "Maren Oskvig, Harbour correspondent" in said
    assert "Ferry crews in Orrisport vote to strike from Saturday" in said
    done = re.search(r"Done: (\d+) items, (\d+) enriched events, \d+ alerts \((.*)\), 0 dead letters", said)
    assert done, said
    assert 25 <= int(done[1]) <= int(done[2])
    assert re.search(r"\d+ opened, .*\d+ amended", done[3]), said
    assert {} == demo.processes()


@needs_proc
def test_ctrl_c_ends_it_clean(demo: Demo) -> None:
    """Ctrl-C, which reaches the whole group of a terminal, ends the demo with a summary and exit code 0."""
    started = demo.start("--sample")
    demo.until("Harbour Courier")
    os.killpg(started.pid, signal.SIGINT)

    assert 0 == started.wait(END_S), demo.said()
    assert "Done:" in demo.said()
    assert "Traceback" not in demo.said()
    assert {} == demo.processes()


@pytest.mark.slow
@needs_proc
def test_killed_demo_leaves_nothing_behind(demo: Demo) -> None:
    """When the demo is killed, its processes notice and end, the broker too."""
    started = demo.start("--sample")
    demo.until(" 1 ")
    started.kill()
    started.wait()

    demo.wait_until_gone()


@pytest.mark.slow
@needs_proc
def test_process_that_dies_early_is_named(demo: Demo) -> None:
    """When a process of the demo ends by itself, the demo names it, ends the others and gives exit code 1."""
    started = demo.start("--sample")
    demo.until(" 1 ")
    (worker,) = [pid for pid, command in demo.processes().items() if command.rstrip().endswith("child worker")]
    os.kill(worker, signal.SIGKILL)

    assert 1 == started.wait(END_S), demo.said()
    assert "wireroom: worker ended with exit code -9" in demo.path("err").read_text()
    assert {} == demo.processes()


@pytest.mark.parametrize("option", ["--broker-port", "--web-port"])
def test_port_in_use_is_one_sentence(demo: Demo, option: str) -> None:
    """A port that is asked for and in use gives one sentence that names it, and exit code 1."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        started = demo.start("--sample", option, str(port))

        assert 1 == started.wait(END_S)
    error = demo.path("err").read_text()
    assert f"wireroom: port {port} of 127.0.0.1 is in use" in error
    assert option in error
    assert 1 == error.count("\n")


def test_newsroom_with_a_fault_starts_nothing(demo: Demo) -> None:
    """A newsroom file that can't be read gives its name and line in one sentence, and exit code 1."""
    folder = demo.folder / "mine"
    folder.mkdir()
    (folder / "feeds.yaml").write_text("feeds:\n  - publisher: Nobody\n")
    started = demo.start("--newsroom", str(folder))

    assert 1 == started.wait(END_S)
    assert "feeds.yaml:2" in demo.path("err").read_text()
    assert "broker" not in demo.path("out").read_text()
