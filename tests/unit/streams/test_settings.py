"""Settings come from WIREROOM_* and nowhere else; a wrong one is named."""

from dataclasses import fields
from ipaddress import ip_network

import pytest

from schemas.errors import UsageError
from streams.settings import Settings


def test_defaults_need_no_environment() -> None:
    """With nothing set, a process starts against a broker on this machine."""
    assert Settings() == Settings.from_env({})


def test_values_are_read_as_the_type_of_their_default() -> None:
    """Numbers, texts and networks are read from their names."""
    given = {"WIREROOM_WEB_PORT": "0", "WIREROOM_PAGE_WAIT_S": "1.5", "WIREROOM_ALLOW_ADDRESSES": "127.0.0.0/8, ::1"}
    settings = Settings.from_env(given)

    assert (0, 1.5) == (settings.web_port, settings.page_wait_s)
    assert (ip_network("127.0.0.0/8"), ip_network("::1")) == settings.allow_addresses


def test_the_command_line_comes_before_the_environment() -> None:
    """An option that is given wins; None means it was not."""
    settings = Settings.from_env({"WIREROOM_BROKER": "a:1", "WIREROOM_NEWSROOM": "desk"}, broker="b:2", newsroom=None)

    assert ("b:2", "desk") == (settings.broker, settings.newsroom)


def test_an_empty_variable_is_the_default_but_for_the_admin_port() -> None:
    """The stack hands empty ones on; an empty admin port means that none is wanted."""
    settings = Settings.from_env({"WIREROOM_WEB_PORT": "", "WIREROOM_ADMIN_PORT": ""})

    assert (Settings().web_port, -1) == (settings.web_port, settings.admin_port)


def test_kafka_may_stand_before_the_address() -> None:
    """`kafka://host:port` and `host:port` are the same broker."""
    assert Settings.from_env({"WIREROOM_BROKER": "kafka://a:1,b:2"}).broker == "a:1,b:2"


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("WIREROOM_WEB_PORT", "eighty", "WIREROOM_WEB_PORT='eighty': expected a whole number"),
        ("WIREROOM_ALLOW_ADDRESSES", "home", "expected networks such as 127.0.0.0/8"),
        ("WIREROOM_WEBPORT", "80", "WIREROOM_WEBPORT names no setting"),
        ("WIREROOM_WEB_PORT", "99999", "WIREROOM_WEB_PORT='99999': expected a whole number from 0 to 65535"),
        ("WIREROOM_ADMIN_PORT", "-5", "expected a whole number from -1 to 65535"),
        ("WIREROOM_FETCH_CONCURRENCY", "0", "WIREROOM_FETCH_CONCURRENCY='0': expected a whole number, 1 or more"),
        ("WIREROOM_PAGE_TIMEOUT_S", "-1", "expected a number, 0.1 or more"),
        ("WIREROOM_TICK_S", "nan", "WIREROOM_TICK_S='nan': expected a number, 0 or more"),
        ("WIREROOM_STUCK_S", "inf", "expected a number, 0 or more"),
    ],
)
def test_a_wrong_setting_is_named(name: str, value: str, said: str) -> None:
    """The sentence names the variable, its value and what was expected."""
    with pytest.raises(UsageError, match=said.replace("(", r"\(")):
        Settings.from_env({name: value})


def test_every_number_has_a_least_value() -> None:
    """One below it would end in a traceback, or do nothing and say so nowhere."""
    numbers = [one for one in fields(Settings) if isinstance(one.default, int | float)]

    assert numbers
    for one in numbers:
        assert one.metadata["least"] <= one.default, one.name


def test_every_setting_says_what_it_is() -> None:
    """`wireroom doctor` has a text for each."""
    assert [] == [one.name for one in fields(Settings) if not one.metadata.get("doc")]
