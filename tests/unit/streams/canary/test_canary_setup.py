"""What the canary needs in the newsroom folder: written without harm, and named when it is missing."""

from dataclasses import replace
from pathlib import Path

import pytest
from canarykit import RULE, flow, item, newsroom
from click.testing import CliRunner

from schemas.errors import UsageError
from schemas.newsroom import Newsroom, ReceiverEntry
from streams.canary import setup
from streams.cli.canary import canary
from streams.newsroom import NewsroomErrors, load

URL = "http://127.0.0.1:8099/"
TERMINAL = '- name: terminal\n  urls: ["terminal://"]\n'


def texts(folder: Path) -> dict[str, str]:
    """Every file of *folder* with its text."""
    return {str(path.relative_to(folder)): path.read_text() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize("receivers", [None, "", "# none yet\n", TERMINAL, "receivers:\n" + TERMINAL])
def test_setup_makes_a_folder_fit(tmp_path: Path, receivers: str | None) -> None:
    """Rule and receiver are added to what is there, in either form of receivers.yaml, comments kept."""
    if receivers is not None:
        (tmp_path / "receivers.yaml").write_text(receivers)
    setup.write(tmp_path, URL)
    made = replace(load(tmp_path), release=1)

    assert setup.missing(made, 8099) == ""
    assert texts(tmp_path)["receivers.yaml"].startswith((receivers or "").strip())


def test_written_rule_matches_the_canary(tmp_path: Path) -> None:
    """The rule as it is in the file makes an alert of a canary."""
    setup.write(tmp_path, URL)

    assert "alerts" in flow(item(), rules=load(tmp_path).rules)


def test_setup_twice_changes_nothing(tmp_path: Path) -> None:
    """What is there stays, and is said to be."""
    setup.write(tmp_path, URL)
    before = texts(tmp_path)
    told = setup.write(tmp_path, "http://127.0.0.1:9000/")

    assert before == texts(tmp_path)
    assert ["already" in sentence for sentence in told] == [True, True]


@pytest.mark.parametrize("receivers", ["[]\n", "receivers:\n  - name: desk\n    urls: [terminal://]\n"])
def test_file_that_can_not_be_added_to_stays_as_it_was(tmp_path: Path, receivers: str) -> None:
    """Where the receiver can't be put behind what is there, nothing changes and the texts are given to be copied."""
    (tmp_path / "receivers.yaml").write_text(receivers)
    with pytest.raises(UsageError) as caught:
        setup.write(tmp_path, URL)

    assert {"receivers.yaml": receivers} == texts(tmp_path)
    assert setup.RULE in str(caught.value)
    assert URL in str(caught.value)


def test_folder_with_a_fault_is_not_touched(tmp_path: Path) -> None:
    """A folder that was faulty before is the user's to mend first."""
    (tmp_path / "feeds.yaml").write_text("- {}\n")
    with pytest.raises(NewsroomErrors):
        setup.write(tmp_path, URL)

    assert {"feeds.yaml": "- {}\n"} == texts(tmp_path)


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (Newsroom(), "no release of a newsroom is on wireroom.config"),
        (Newsroom(release=3), "release 3 of the newsroom has no rule wireroom-canary and no receiver wireroom-canary"),
        (newsroom(8099, replace(RULE, id="other")), "has no rule wireroom-canary; `wireroom canary --setup`"),
        (newsroom(8099, replace(RULE, notify=("terminal",))), "does not notify wireroom-canary"),
        (newsroom(9000), "no address of the receiver wireroom-canary has port 8099"),
        (replace(newsroom(8099), receivers=(ReceiverEntry(name="x"),)), "has no receiver wireroom-canary"),
        (newsroom(8099), ""),
    ],
)
def test_what_is_missing_is_said_in_one_sentence(given: Newsroom, said: str) -> None:
    """Release, rule, receiver, notify or address: the first that is missing is named, with what to do."""
    found = setup.missing(given, 8099)

    assert said in found
    assert bool(said) == bool(found)
    assert "\n" not in found


def test_second_canarys_address_may_stand_beside(tmp_path: Path) -> None:
    """Two operators' canaries share rule and receiver, each with its own address."""
    both = ReceiverEntry(name="wireroom-canary", urls=("http://one.example:8099/", "http://[::1]:8100/", "json://x"))
    shared = replace(newsroom(1), receivers=(both,))

    assert ["", ""] == [setup.missing(shared, port) for port in (8099, 8100)]


def test_command_writes_and_says_what_comes_next(tmp_path: Path) -> None:
    """`--setup` names the files that it wrote, and who publishes them; it needs no broker."""
    done = CliRunner().invoke(canary, ["--setup", "--newsroom", str(tmp_path), "--receiver-port", "9001"])

    assert done.exit_code == 0, done.output
    assert "added the receiver wireroom-canary at http://127.0.0.1:9001/" in done.output
    assert "`wireroom poll` publishes" in done.output
    assert setup.missing(replace(load(tmp_path), release=1), 9001) == ""


@pytest.mark.parametrize(
    "words", [["--every", "0"], ["--within", "soon"], ["--receiver-port", "0"], ["--receiver-url", URL]]
)
def test_wrong_usage(words: list[str]) -> None:
    """What can't be meant ends with exit code 2, before anything starts."""
    assert 2 == CliRunner().invoke(canary, words).exit_code
