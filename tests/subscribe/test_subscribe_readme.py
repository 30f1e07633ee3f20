"""docs/subscribe/README.md and its files agree, and a stranger can copy any one of them."""

import ast
import inspect
import re
from pathlib import Path

import pytest
from aiokafka import AIOKafkaConsumer
from confluent_kafka import Consumer
from newsstand import event
from stranger import FOLDER, README, ROOT, command

from schemas.cloudevents import headers
from streams.settings import PREFIX, Settings

OURS = {"schemas", "agents", "streams"}
LINES_MAX = 80
PROGRAMS = sorted(path for path in FOLDER.iterdir() if path != README and path.is_file())


@pytest.mark.parametrize("path", PROGRAMS, ids=lambda path: path.name)
def test_file_is_in_the_readme_and_short(path: Path) -> None:
    """Each stands in the table with what it is for, and can be read at once."""
    name = path.relative_to(ROOT).as_posix()

    assert f"| `{name}` |" in README.read_text()
    assert len((ROOT / name).read_text().splitlines()) <= LINES_MAX


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.py")), ids=lambda path: path.name)
def test_program_needs_nothing_of_ours(path: Path) -> None:
    """A stranger copies one file."""
    tree = ast.parse(path.read_text())
    found = {(node.module or "") if isinstance(node, ast.ImportFrom) else alias.name for node in ast.walk(tree)
             if isinstance(node, ast.Import | ast.ImportFrom) for alias in node.names}  # fmt: skip

    assert found
    assert set() == {name.split(".")[0] for name in found} & OURS


@pytest.mark.parametrize(
    "path", [path for path in PROGRAMS if path.suffix in {".py", ".sh"}], ids=lambda path: path.name
)
def test_readme_shows_how_to_run_it(path: Path) -> None:
    """Against the address that the demo and the stack have."""
    name = path.relative_to(ROOT).as_posix()

    assert [name, "127.0.0.1:9092"] == command(name)[-2:]


def test_clients_know_the_options_of_the_table() -> None:
    """The names for TLS and passwords are those of librdkafka and aiokafka."""
    rows = re.findall(r"^\| `((?:security|ssl|sasl)[a-z.]+)` \| `([a-z_]+)` \|", README.read_text(), re.MULTILINE)
    values = {"security.protocol": "SASL_PLAINTEXT", "sasl.mechanism": "PLAIN"}

    assert 7 == len(rows)
    assert set() == {name for _, name in rows} - set(inspect.signature(AIOKafkaConsumer.__init__).parameters)
    # librdkafka refuses a name that it does not know, and reads no file without TLS.
    Consumer({"group.id": "none", **{name: values.get(name, "none") for name, _ in rows}}).close()


def test_readme_names_every_header_and_only_known_settings() -> None:
    """What records carry stands there, and the settings are settings."""
    text = README.read_text()
    assert [] == [name for name, _ in headers("enriched", event()) if f"`{name}`" not in text]
    assert set() == set(re.findall(rf"{PREFIX}[A-Z_]+", text)) - {
        PREFIX + name.upper() for name in Settings.__dataclass_fields__
    }
