"""The runbook and the alarms hold together: every alarm and sentence of the log has an entry, and none is stale."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import yaml

from streams.monitoring.metrics import METRICS
from streams.monitoring.watchdog import EXIT_CODE
from streams.topology import FLOW, TOPICS

ROOT = Path(__file__).parent.parent
RUNBOOK = (ROOT / "docs" / "runbook.md").read_text(encoding="utf-8")
GROUPS: list[dict[str, Any]] = yaml.safe_load((ROOT / "docs" / "alarms.yaml").read_text(encoding="utf-8"))["groups"]
ALARMS: dict[str, dict[str, Any]] = {rule["alert"]: rule for group in GROUPS for rule in group["rules"]}
PARTS = ("Means", "See", "Causes", "Do", "Over", "Lost")
"""What each entry says, in this order."""
ANY = "…"
"""Stands in a quote, and in a sentence of the code, for what varies."""
TELLING_CHARS_MIN = 4
"""Of its fixed words, so that a sentence can be looked for."""
LOGS = re.compile(r"(?:.*\.)?log\.(?:warning|error|critical|exception)")
FUNCTIONS = dict.fromkeys(("absent", "min", "max", "sum", "scalar", "time"), "") | {
    "changes": "gauge",
    "min_over_time": "gauge",
    "increase": "counter",
}
"""Functions of PromQL that alarms use -> the kind of metric that they make sense for."""
OUTSIDE = {"up": {"job", "instance"}}
"""Metrics that Prometheus itself makes, with their labels."""
_NUMBER = r"\d+(?:\.\d+)?"


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of the runbook."""

    title: str
    text: str

    @property
    def anchor(self) -> str:
        """As links name it."""
        return re.sub(r"[^\w -]", "", self.title.lower()).replace(" ", "-")

    @property
    def alarms(self) -> list[str]:
        """The alarms that it is for."""
        return re.findall(r"^Alarm: `(\w+)`$", self.text, re.MULTILINE)

    @property
    def quotes(self) -> list[str]:
        """What the log says."""
        return re.findall(r"^> - `(.+)`$", self.text, re.MULTILINE)

    @property
    def parts(self) -> list[str]:
        """Its bold labels."""
        return re.findall(r"^\*\*(\w+)\.\*\*", self.text, re.MULTILINE)


def entries(text: str) -> list[Entry]:
    """The entries of a runbook."""
    return [Entry(*part.split("\n", 1)) for part in re.split(r"^## ", text, flags=re.MULTILINE)[1:]]


def template(node: ast.expr) -> str:
    """The text of a literal, ANY for what varies; "" for what is no text."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return re.sub(r"%[-+0-9.,]*[a-z]", ANY, node.value)
    if isinstance(node, ast.JoinedStr):
        return "".join(template(part) if isinstance(part, ast.Constant) else ANY for part in node.values)
    return ""


def logged(tree: ast.AST) -> Iterator[str]:
    """The sentences that code writes to the log from warnings up, or ends a process with."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and node.args:
            function = ast.unparse(node.func)
            if LOGS.fullmatch(function) or function == "FatalError":
                yield template(node.args[0])


def literals(tree: ast.AST) -> Iterator[str]:
    """Every text in code."""
    yield from (text for node in ast.walk(tree) if isinstance(node, ast.expr) and (text := template(node)))


def is_telling(sentence: str) -> bool:
    """Whether *sentence* has words of its own; one that only hands another on has none."""
    return len(re.sub(r"[^A-Za-z]", "", sentence)) >= TELLING_CHARS_MIN


def quotes(quote: str, sentence: str) -> bool:
    """Whether *quote* is of *sentence*."""
    return re.fullmatch(".*".join(map(re.escape, quote.split(ANY))), sentence, re.DOTALL) is not None


def unquoted(sentences: list[str], all_quotes: list[str]) -> list[str]:
    """The *sentences* that nobody quotes."""
    return [one for one in sentences if is_telling(one) and not any(quotes(quote, one) for quote in all_quotes)]


def trees() -> list[ast.Module]:
    """Our code."""
    return [ast.parse(path.read_text(encoding="utf-8")) for path in sorted((ROOT / "streams").rglob("*.py"))]


ENTRIES = entries(RUNBOOK)
QUOTES = [quote for entry in ENTRIES for quote in entry.quotes]


def test_every_sentence_of_the_log_is_in_the_runbook() -> None:
    """Whatever an operator may read in the log, from warnings up, can be looked up."""
    sentences = [sentence for tree in trees() for sentence in logged(tree)]

    assert len(sentences) > 40
    assert [] == unquoted(sentences, QUOTES)


def test_every_quote_is_still_in_the_code() -> None:
    """No entry waits for a sentence that nobody says any more."""
    said = {text for tree in trees() for text in literals(tree)}

    assert [] == [quote for quote in QUOTES if not is_telling(quote) or not any(quotes(quote, text) for text in said)]


def test_every_alarm_leads_to_its_entry() -> None:
    """The anchor of each alarm is an entry that names the alarm, and no other does."""
    anchors = {entry.anchor: entry for entry in ENTRIES}
    leads = {
        name: alarm["annotations"]["runbook_url"].removeprefix("docs/runbook.md#") for name, alarm in ALARMS.items()
    }

    assert [] == [anchor for anchor in leads.values() if anchor not in anchors]
    assert sorted(ALARMS) == sorted(name for entry in ENTRIES for name in entry.alarms)
    assert {name: [name] for name in ALARMS} == {name: anchors[anchor].alarms for name, anchor in leads.items()}


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.anchor)
def test_entry_is_whole(entry: Entry) -> None:
    """Each entry has an alarm or a sentence of the log, and says all that an operator asks, in one order."""
    assert entry.alarms or entry.quotes
    assert list(PARTS) == entry.parts


@pytest.mark.parametrize("name", ALARMS)
def test_alarm_is_as_prometheus_wants_it(name: str) -> None:
    """Name, expression, severity, what it says and where to read on; durations and templates that it can read."""
    alarm = ALARMS[name]

    assert re.fullmatch(r"Wireroom[A-Z]\w+", name)
    assert {"alert", "expr", "labels", "annotations"} <= set(alarm) <= {"alert", "expr", "for", "labels", "annotations"}
    assert re.fullmatch(r"\d+[smhd]", alarm.get("for", "1m"))
    assert alarm["labels"]["severity"] in {"page", "ticket"}
    assert {"summary", "runbook_url"} == set(alarm["annotations"])
    named = set(re.findall(r"\$labels\.(\w+)", alarm["annotations"]["summary"]))
    assert named <= {"instance", *labels_kept(alarm["expr"])}


def test_every_alarm_has_a_name_of_its_own() -> None:
    """Two of one name would be one."""
    assert len(ALARMS) == sum(len(group["rules"]) for group in GROUPS)


def labels_kept(expression: str) -> set[str]:
    """The labels by which *expression* tells series apart."""
    return {label for found in re.findall(r"\bby \(([^)]*)\)", expression) for label in re.split(r",\s*", found)}


def faults(expression: str) -> list[str]:
    """What is wrong with an expression: names that nobody shows, labels that they do not have, unbalanced brackets."""
    found = [f"{one} is no function known here" for one in re.findall(r"(\w+)\(", expression) if one not in FUNCTIONS]
    plain = re.sub(r'"[^"]*"', '""', expression)
    for name, inner in re.findall(r"(?<![\w(])(?:\()?\b(wireroom_\w+|up)\b(?:\{([^}]*)\})?", plain):
        labels = set(METRICS[name].labels) if name in METRICS else OUTSIDE.get(name)
        if labels is None:
            found.append(f"{name} is no metric of ours")
            continue
        asked = set(re.findall(r"(\w+)\s*(?:=~|!~|!=|=)", inner))
        found += [f"{name} has no label {label}" for label in sorted(asked - labels)]
    for function, name in re.findall(r"(\w+)\((wireroom_\w+)", plain):
        kind = FUNCTIONS.get(function, "")
        if kind and name in METRICS and METRICS[name].kind != kind:
            found.append(f"{function} of {name}, which is a {METRICS[name].kind}")
    for one, other in ("()", "[]", "{}"):
        if plain.count(one) != plain.count(other):
            found.append(f"unbalanced {one}{other}")
    return found


@pytest.mark.parametrize("name", ALARMS)
def test_expression_asks_for_what_is_shown(name: str) -> None:
    """Every metric and label of an expression is one that our processes show."""
    expression = ALARMS[name]["expr"]

    assert [] == faults(expression)
    assert re.search(rf"(?:==|!=|>=|<=|>|<) (?:{_NUMBER}|wireroom|scalar)|absent\(", expression)


@pytest.mark.parametrize(
    ("expression", "fault"),
    [
        ("wireroom_canary_okay == 0", "wireroom_canary_okay is no metric of ours"),
        ('max by (role) (wireroom_lag_minutes{role="desk"}) > 1', "wireroom_lag_minutes is no metric of ours"),
        ('wireroom_canary_ok{role="desk"} == 0', "wireroom_canary_ok has no label role"),
        ("increase(wireroom_canary_ok[5m]) > 0", "increase of wireroom_canary_ok, which is a gauge"),
        ("changes(wireroom_retries_total[5m]) > 0", "changes of wireroom_retries_total, which is a counter"),
        ("rote(wireroom_canary_ok) > 0", "rote is no function known here"),
        ("(wireroom_canary_ok == 0", "unbalanced ()"),
    ],
)
def test_fault_of_an_expression_is_found(expression: str, fault: str) -> None:
    """Each kind of fault is named."""
    assert fault in faults(expression)


def test_sentence_that_nobody_quotes_is_found() -> None:
    """In any of its forms, a new sentence has to be looked up; one that is handed on has not."""
    code = """
log.warning("%s lost its %d teeth", a, b)
self.log.error(f"the {x} is gone")
raise FatalError(f"no {x} " f"at {y}")
log.error("%s", error)
log.info("all is well")
"""
    sentences = list(logged(ast.parse(code)))

    assert ["… lost its … teeth", "the … is gone", "no … at …", "…"] == sentences
    assert ["the … is gone", "no … at …"] == unquoted(sentences, ["… lost its …"])
    assert [] == unquoted(sentences, ["… lost its … teeth", "the … is gone", "no … at …"])


def test_figures_of_the_alarms_follow_the_code() -> None:
    """Half of what drafts are kept, and the watchdog's exit code, are what the pages say."""
    half_s = TOPICS["drafts"].retention_days * 86_400 // 2

    assert f"> {half_s}" in ALARMS["WireroomLagNearRetention"]["expr"]
    assert TOPICS["drafts"].retention_days == min(
        topic.retention_days for topic in TOPICS.values() if topic.retention_days
    )
    assert f"exit code {EXIT_CODE}" in RUNBOOK
    assert [] == [
        hop.role
        for hop in FLOW
        if hop.is_fold and f'role="{hop.role}"' not in ALARMS["WireroomFoldWithoutOwner"]["expr"]
    ]
