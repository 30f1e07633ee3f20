"""What `wireroom rules check` warns of: likely mistakes, each with file, line and the nearest name."""

import json
from pathlib import Path

from click.testing import CliRunner, Result
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from streams.cli.rules import rules

RULE = """\
id: a
title: A
severity: info
match:
  text:
    - port drill
    - port
  not_text: drill
  topics: [port, economy, Rates, France, country/fr, Frankreich, unheard of, The Prot]
  authors:
    - Ines Calder
    - I. Calder
    - Ines Kalder
    - lists/people.txt
  sources: [city, Harbour Courier, www.harbour-courier.example, harbor-courier.example, https://a.example/x]
  lang: [en, pt-BR, xq]
"""
FILES = {
    "topics.yaml": "[{id: port, name: The Port}, {id: economy/rates, name: Interest rates, aliases: [Rates]}]",
    "authors.yaml": "[{name: Ines Calder, aliases: [I. Calder]}]",
    "feeds.yaml": "[{id: city, url: 'https://harbour-courier.example/f', publisher: Harbour Courier}]",
    "receivers.yaml": "- {name: terminal, urls: 'terminal://'}\n- {name: desk, urls: 'json://h'}\n",
    "lists/people.txt": "# who\nNobody Known\n",
    "rules/a.yaml": RULE,
}


def check(folder: Path, *options: str, **files: str) -> Result:
    """What `wireroom rules check` does with FILES, those given in their place."""
    for name, text in {**FILES, **{key.replace("__", "/") + ".yaml": text for key, text in files.items()}}.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return CliRunner().invoke(rules, ["check", str(folder), *options])


def test_each_likely_mistake_is_one_sentence(tmp_path: Path) -> None:
    """File, line and field, what is wrong, the nearest name; what can match is not warned of."""
    result = check(tmp_path)
    only = "Otherwise only"

    assert [
        (
            "rules/a.yaml:9: match.topics: no topic or country has the id or name 'Rates'; "
            f"did you mean 'Interest rates'? {only} a publisher's own tag can match it"
        ),
        (
            "rules/a.yaml:9: match.topics: no topic or country has the id or name 'unheard of'; "
            "only a publisher's own tag can match it"
        ),
        (
            "rules/a.yaml:9: match.topics: no topic or country has the id or name 'The Prot'; "
            f"did you mean 'The Port'? {only} a publisher's own tag can match it"
        ),
        (
            "rules/a.yaml:12: match.authors: authors.yaml has no author 'I. Calder'; "
            f"did you mean 'Ines Calder'? {only} a byline of that very name can match it"
        ),
        (
            "rules/a.yaml:13: match.authors: authors.yaml has no author 'Ines Kalder'; "
            f"did you mean 'Ines Calder'? {only} a byline of that very name can match it"
        ),
        (
            "lists/people.txt:2: match.authors: authors.yaml has no author 'Nobody Known'; "
            "only a byline of that very name can match it"
        ),
        (
            "rules/a.yaml:15: match.sources: feeds.yaml has no id, publisher or host 'harbor-courier.example'; "
            f"did you mean 'harbour-courier.example'? {only} an article's own address can match it"
        ),
        (
            "rules/a.yaml:15: match.sources: feeds.yaml has no id, publisher or host 'https://a.example/x'; "
            "only an article's own address can match it"
        ),
        "rules/a.yaml:16: match.lang: 'xq' is no language code that is known; write one such as en, de or pt-br",
        (
            "rules/a.yaml:6: match.text: 'port drill' never counts: not_text has 'drill', which stands within it; "
            "take one of them out"
        ),
        "receivers.yaml:2: name: no rule notifies 'desk'; name it in a rule's `notify`, or take it out",
    ] == [line.removeprefix("warning: ").replace(f"{tmp_path}/", "") for line in result.stderr.splitlines()]
    assert (0, True) == (result.exit_code, "no fault, 11 warnings" in result.stdout)


def test_a_rule_that_can_never_match_is_said(tmp_path: Path) -> None:
    """Where not_text keeps every phrase out, the rule as a whole is named."""
    rule = "id: a\ntitle: A\nseverity: info\nmatch: {text: [port drill, drills], not_text: [Drill, DRILLS]}\n"

    assert "match.not_text: keeps out every phrase of text, so the rule can never match" in (
        check(tmp_path, rules__a=rule).stderr
    )


def test_what_can_never_come_together_is_said(tmp_path: Path) -> None:
    """A count of articles that all have one address, and phrases that a comma makes one."""
    rule = "id: a\ntitle: A\nseverity: info\nmatch:\n  text: dock strike, port workers\n"
    said = check(tmp_path, rules__a=rule + "when: {count: 3, within: 20m}\n").stderr
    mended = rule.replace("dock strike, port workers", "[dock strike, port workers]") + "group_by: story_id\n"

    assert (
        "rules/a.yaml:5: match.text: 'dock strike, port workers' is one phrase with a comma in it; "
        "for several write [dock strike, port workers]" in said
    )
    assert "rules/a.yaml:1: group_by: 3 articles of one address never come" in said
    assert "warning: rules" not in check(tmp_path, rules__a=mended + "when: {count: 3, within: 20m}\n").stderr


def test_a_publisher_that_only_its_feed_names_is_not_ruled_out(tmp_path: Path) -> None:
    """Where feeds.yaml leaves a publisher to the feed, a source may be that: the sentence says so."""
    feeds = "[{id: city, url: 'https://harbour-courier.example/f'}]"
    rule = "{id: a, title: A, severity: info, match: {sources: [Harbour Courier]}}"

    said = check(tmp_path, feeds=feeds, rules__a=rule).stderr

    assert "'Harbour Courier'; only what its feed calls itself, or an article's own address, can match it" in said


def test_the_canary_is_no_mistake(tmp_path: Path) -> None:
    """The rule that `wireroom canary --setup` writes asks for a feed of the canary's own."""
    rule = "{id: a, title: A, severity: info, match: {sources: [wireroom-canary]}}"

    assert "wireroom-canary" not in check(tmp_path, rules__a=rule).stderr


def test_an_address_that_nothing_can_send_to_is_said(tmp_path: Path) -> None:
    """Before an alert is refused for it; what may be secret in it is not shown."""
    receivers = "- {name: desk, urls: ['json://h', 'slak://secret/b', 'https://hooks.example/a']}"
    rule = "{id: a, title: A, severity: info, match: {text: a}, notify: desk}"
    said = check(tmp_path, receivers=receivers, rules__a=rule).stderr

    assert (
        "receivers.yaml:1: urls: alerts for 'desk' would be refused: Apprise knows no service for slak://…, or" in said
    )
    assert 1 == said.count("urls: ")
    assert "secret" not in said


def test_the_folder_may_be_named_as_other_commands_have_it(tmp_path: Path) -> None:
    """By `--newsroom` as well as by its place."""
    check(tmp_path)
    found = [
        CliRunner().invoke(rules, ["check", *words]).stdout
        for words in ([str(tmp_path)], ["--newsroom", str(tmp_path)])
    ]

    assert found[0] == found[1]
    assert "11 warnings" in found[0]


def test_a_folder_with_nothing_in_it_is_said(tmp_path: Path) -> None:
    """Likely another folder was meant, or one that is not mounted."""
    assert "has no feed and no rule" in CliRunner().invoke(rules, ["check", str(tmp_path)]).stderr
    assert "has no feed and no rule" not in check(tmp_path, rules__a=RULE).stderr


def test_what_is_not_read_is_said(tmp_path: Path) -> None:
    """A file of another name, a rule beside its folder, and a rule file that is empty."""
    (tmp_path / "feeds.yml").write_text("[]", "utf-8")
    said = check(tmp_path, strike=RULE, rules__empty="# later\n", rules__old__b=RULE).stderr
    read = "rules stand in the folder rules, all else in feeds.yaml, authors.yaml, topics.yaml, receivers.yaml"

    assert [
        f"feeds.yml: is not read; {read}",
        "rules/empty.yaml: holds no rule; write one, or remove the file",
        f"rules/old/b.yaml: is not read; {read}",
        f"strike.yaml: is not read; {read}",
    ] == [line[len(f"warning: {tmp_path}/") :] for line in said.splitlines() if " read; " in line or "no rule;" in line]


def test_what_is_meant_for_another_program_is_said(tmp_path: Path) -> None:
    """Operators in phrases, a language by its name, and a rule that tells nobody."""
    rule = "id: a\ntitle: A\nseverity: info\nmatch:\n  text: [port AND sea, OUT AND ABOUT, /port/i]\n"
    said = check(tmp_path, rules__a=rule + "  lang: [German, deutsch]\nnotify: []\n").stderr

    assert "rules/a.yaml:5: match.text: 'port AND sea' is looked for word by word" in said
    assert "'/port/i' is looked for word by word" in said
    assert "OUT AND" not in said
    assert "'german' is no language code that is known; did you mean 'de'?" in said
    assert "'deutsch' is no language code that is known; did you mean 'de'?" in said
    assert "rules/a.yaml:6: match.lang: 'german'" in said
    assert "rules/a.yaml:1: notify: is empty, so nobody is told" in said


def test_no_flood(tmp_path: Path) -> None:
    """Ten of a kind are shown, and how many more there are."""
    unknown = ", ".join(f"unheard {number}" for number in range(47))
    rule = f"id: a\ntitle: A\nseverity: info\nmatch: {{topics: [{unknown}]}}\nnotify: [desk]\n"
    lines = check(tmp_path, rules__a=rule).stderr.splitlines()

    assert 11 == len(lines)
    assert f"warning: {tmp_path}: and 37 more topics that no tag of ours has" == lines[-1]


def test_strict_makes_warnings_fail(tmp_path: Path) -> None:
    """Exit code 1 for warnings with --strict; 0 without any."""
    clean = "id: a\ntitle: A\nseverity: info\nmatch: {text: port}\nnotify: desk\n"

    assert 1 == check(tmp_path, "--strict").exit_code
    assert 0 == check(tmp_path, "--strict", rules__a=clean).exit_code


def test_programs_get_objects(tmp_path: Path) -> None:
    """--json has faults and warnings as sentences and, in `problems`, part by part."""
    shown = json.loads(check(tmp_path, "--json").stdout)

    assert ([], 11, 11) == (shown["faults"], len(shown["warnings"]), len(shown["problems"]))
    assert {
        "file": f"{tmp_path}/rules/a.yaml",
        "line": 16,
        "field": "match.lang",
        "problem": "'xq' is no language code that is known; write one such as en, de or pt-br",
        "severity": "warning",
    } in shown["problems"]
    faulty = json.loads(
        check(tmp_path, "--json", rules__a="id: a\ntitle: A\nseverity: loud\nmatch: {text: a}\n").stdout
    )
    assert [("error", 3, "severity")] == [(one["severity"], one["line"], one["field"]) for one in faulty["problems"]]


NAMES = (*FILES, "fixtures/day.jsonl", "a.opml")
WORDS = ["id", "name", "match", "text", "lang", "topics", "tests", "given", "expect", "alerts", "at", "notify"]
WORDS += [":", "-", "[", "]", "{", "}", ",", "\n", "  ", "a", "3", "20m", "'", '"', "/x/", "*", "&a", "!!int", "~"]
RAW = st.binary(max_size=50) | st.lists(st.sampled_from(WORDS), max_size=25).map(lambda some: " ".join(some).encode())


@settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sampled_from(NAMES), RAW, st.booleans())
@example("lists/people.txt", b"\xff", True)
@example("rules/a.yaml", b"tests: [{given: lists/people.txt, expect: {alerts: 0}}]", True)
@example(
    "rules/a.yaml",
    RULE.encode() + b"tests: [{given: [{headline: a, at: 999d}], until: 999d, expect: {closed: 0}}]",
    False,
)
@example(
    "rules/a.yaml",
    b'id: a\ntitle: A\nseverity: info\nmatch: {text: port}\ntests: [{given: "\\0", expect: {at: 1m}}]',
    False,
)
def test_no_bytes_make_a_traceback(tmp_path: Path, name: str, raw: bytes, is_added: bool) -> None:
    """Whatever a file of the folder holds, alone or after what was sound, `check` and `test` end with 0 or 1."""
    folder = tmp_path / "room"
    check(folder)
    path = folder / name
    path.parent.mkdir(exist_ok=True)
    path.write_bytes((FILES.get(name, "") + "\n").encode() + raw if is_added else raw)
    try:
        for command in ("check", "test"):
            result = CliRunner().invoke(rules, [command, str(folder)])

            assert result.exit_code in {0, 1}, result.output
            assert result.exception is None or isinstance(result.exception, SystemExit)
    finally:
        path.unlink()
