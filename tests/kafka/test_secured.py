"""A broker that asks for certificates and passwords: every process gets on with it, and says what is wrong when not."""

import asyncio
import json
import os
import signal
import sys
import uuid
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import aiohttp
import orjson
import pytest
import uvloop
from aiohttp import web
from secured import KEY_PASSWORD, PASSWORD, PLAIN_PASSWORD, USER, Papers, SecuredBroker, secured_broker

from benchmarks.broker import HOST, UnavailableError, _free_port
from schemas.errors import UsageError
from streams.kafka.clients import read_to_end, wait_for_broker
from streams.kafka.topics import create, show
from streams.kafka.writer import open_writer
from streams.monitoring.broker_view import BrokerView
from streams.monitoring.inquiry import Place as Lag
from streams.monitoring.inquiry import Question
from streams.settings import PREFIX, Settings

pytestmark = pytest.mark.kafka

WAIT_S = 60.0
"""How long the flow may take."""
REFUSED_S = 10.0
"""How long a process may take to say that it is refused; most of it is its imports."""
COMMAND = (sys.executable, "-c", "from streams.cli import main; main()")
RULE = """{id: strike, title: Port strike, severity: urgent, match: {text: [stop work]}, notify: [terminal]}"""


@dataclass(frozen=True, slots=True)
class Place:
    """The broker, and how one gets in."""

    node: SecuredBroker
    made: Papers

    def settings(self, protocol: str, *, port: str = "", **more: Path | str) -> Settings:
        """Settings that speak *protocol* to the port of *port*, by default of that protocol."""
        given: dict[str, Any] = {name: str(value) for name, value in more.items()}
        prefix = f"t{uuid.uuid4().hex[:12]}."
        return Settings(
            broker=self.node.addresses[port or protocol], security_protocol=protocol, topic_prefix=prefix, **given
        )

    def login(self, mechanism: str, *, port: str = "SASL_SSL", **more: Path | str) -> Settings:
        """Settings that log in, by default over TLS."""
        given: dict[str, Path | str] = {"tls_ca_file": self.made.ca} if port == "SASL_SSL" else {}
        given |= {"sasl_mechanism": mechanism, "sasl_username": USER}
        given["sasl_password"] = PLAIN_PASSWORD if mechanism == "PLAIN" else PASSWORD
        return self.settings(port, port=port, **given | more)

    def mutual(self, **more: Path | str) -> Settings:
        """Settings that show a certificate."""
        given = {"tls_ca_file": self.made.ca, "tls_cert_file": self.made.client, "tls_key_file": self.made.client_key}
        return self.settings("SSL", port="SSL", **given | more)


@pytest.fixture(scope="module")
def place() -> Iterator[Place]:
    """One broker for the tests of this module."""
    try:
        with secured_broker() as (node, made):
            yield Place(node, made)
    except UnavailableError as error:
        if os.environ.get("CI") == "true":
            pytest.fail(f"the real broker is needed here: {error}")
        pytest.skip(f"no real broker: {error}")


def environment(settings: Settings, **more: str) -> dict[str, str]:
    """This process's, with what *settings* say of the broker."""
    names = ("broker", "topic_prefix", "security_protocol", "tls_ca_file")
    logins = ("sasl_mechanism", "sasl_username", "sasl_password", "sasl_password_file")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(PREFIX)}
    ours = {PREFIX + name.upper(): getattr(settings, name) for name in (*names, *logins)}
    return kept | ours | {PREFIX + name: value for name, value in more.items()}


async def ended(environ: dict[str, str], *words: str) -> tuple[int, str, str]:
    """Exit code, output and errors of `wireroom` with *words*, which ends by itself."""
    pipe = asyncio.subprocess.PIPE
    process = await asyncio.create_subprocess_exec(*COMMAND, *words, env=environ, stdout=pipe, stderr=pipe)
    try:
        out, err = await asyncio.wait_for(process.communicate(), WAIT_S)
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
    assert process.returncode is not None
    return process.returncode, out.decode(), err.decode()


async def done(environ: dict[str, str], *words: str) -> str:
    """The output of `wireroom` with *words*, which must succeed."""
    code, out, err = await ended(environ, *words)
    assert (words, 0) == (words, code), err
    return out


@asynccontextmanager
async def running(environ: dict[str, str], *words: str) -> AsyncIterator[None]:
    """`wireroom` with *words* meanwhile; SIGTERM ends it, with exit code 0."""
    process = await asyncio.create_subprocess_exec(*COMMAND, *words, env=environ)
    try:
        yield
    finally:
        if process.returncode is None:
            process.send_signal(signal.SIGTERM)
        code = await asyncio.wait_for(process.wait(), 25)
    assert (words, 0) == (words, code)


@asynccontextmanager
async def feed() -> AsyncIterator[str]:
    """A feed of one entry, which the rule matches; its address."""

    async def show_feed(_request: web.Request) -> web.Response:
        item = {"id": "1", "title": "Pilots stop work in Tessaly", "date_published": "2026-08-01T06:00:00Z"}
        shown = {"version": "https://jsonfeed.org/version/1.1", "title": "Harbour Courier", "items": [item]}
        return web.json_response(shown, content_type="application/feed+json")

    app = web.Application()
    app.add_routes([web.get("/feed.json", show_feed)])
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, HOST, 0).start()
    try:
        yield "http://{}:{}/feed.json".format(*runner.addresses[0])
    finally:
        await runner.cleanup()


async def page_shows(port: int, words: str) -> None:
    """Return once the live page shows *words*."""
    async with asyncio.timeout(WAIT_S), aiohttp.ClientSession() as session:
        while True:
            try:
                async with session.get(f"http://{HOST}:{port}/") as answer:
                    if words in await answer.text():
                        return
            except aiohttp.ClientError:
                pass
            await asyncio.sleep(0.3)


@pytest.mark.slow
@pytest.mark.timeout(240)
async def test_every_process_gets_on_over_tls_with_a_password(place: Place, tmp_path: Path) -> None:
    """Topics, poller, worker, live page, canary, subscriber, replay and the one-off commands, over SASL_SSL."""
    (tmp_path / "password").write_text(f"{PASSWORD}\n", "utf-8")
    settings = place.login("SCRAM-SHA-512", sasl_password="", sasl_password_file=tmp_path / "password")
    folder, port, web_port = tmp_path / "newsroom", str(_free_port()), _free_port()
    environ = environment(settings, NEWSROOM=str(folder), ALLOW_ADDRESSES="127.0.0.0/8", POLL_MIN_S="1")
    (folder / "rules").mkdir(parents=True)
    (folder / "rules" / "strike.yaml").write_text(RULE, "utf-8")
    await done(environ, "topics", "create")
    await done(environ, "canary", "--setup", "--receiver-port", port)
    async with feed() as url:
        (folder / "feeds.yaml").write_bytes(orjson.dumps({"feeds": [{"url": url}]}))
        async with (
            running(environ, "poll"),
            running(environ, "worker"),
            running(environ, "web", "--port", str(web_port)),
        ):
            alert = json.loads(
                await done(environ, "subscribe", "alerts", "--since", "beginning", "--format", "json", "--max", "1")
            )
            await page_shows(web_port, "Pilots stop work in Tessaly")
            await done(environ, "canary", "--once", "--receiver-port", port)
        feeds, dead = await done(environ, "feeds", "ls", "--json"), await done(environ, "dead", "ls")
        replayed = await done(environ, "replay", "--from", "1h", "--run-id", f"r{settings.topic_prefix[1:-1]}")
        runs = await done(environ, "runs", "ls")
        doctor = json.loads(await done(environ, "doctor", "--json"))

    assert "Port strike" in json.dumps(alert)
    assert url in feeds
    assert "Pilots" not in dead
    assert "nobody was notified" in replayed
    assert settings.topic_prefix[1:-1] in runs
    (said,) = (one["says"] for one in doctor["checks"] if one["name"] == "broker")
    assert f"{settings.broker} answers (SASL_SSL, SCRAM-SHA-512 as {USER})" == said


WAYS: dict[str, Callable[[Place], Settings]] = {
    "PLAIN": lambda place: place.login("PLAIN"),
    "SCRAM-SHA-256": lambda place: place.login("SCRAM-SHA-256"),
    "without TLS": lambda place: place.login("SCRAM-SHA-256", port="SASL_PLAINTEXT"),
    "certificate": lambda place: place.mutual(),
    "encrypted key": lambda place: place.mutual(
        tls_key_file=place.made.client_key_encrypted, tls_key_password=KEY_PASSWORD
    ),
}


@pytest.mark.parametrize("way", WAYS)
async def test_clients_of_each_kind_get_in(place: Place, way: str) -> None:
    """An admin client makes topics, a producer writes, a consumer reads, the watchdog's client looks."""
    settings = WAYS[way](place)
    await wait_for_broker(settings)
    await create(settings)
    async with open_writer(settings) as writer:
        await writer.confirm(await writer.post([await writer.encode_raw("items", b"1", b"{}")]))
    records = [record.value async for record in read_to_end(settings, "items")]
    places = await asyncio.to_thread(_looked, settings)

    assert [b"{}"] == records
    assert 1 == sum(one.end for one in places)
    assert all(one.partitions for one in await show(settings))


def _looked(settings: Settings) -> list[Lag]:
    view = BrokerView(settings)
    try:
        (places,) = view.look([Question(group="none", topic=f"{settings.topic_prefix}items", settled={})])
        return places
    finally:
        view.close()


REFUSALS: dict[str, tuple[Callable[[Place], Settings], str]] = {
    "wrong password": (
        lambda place: place.login("SCRAM-SHA-512", sasl_password="nobody-knows-9"),
        f"refused the user '{USER}' by SCRAM-SHA-512: wrong name or password; check WIREROOM_SASL_USERNAME and",
    ),
    "wrong plain password": (
        lambda place: place.login("PLAIN", sasl_password="nobody-knows-9"),
        f"refused the user '{USER}' by PLAIN: wrong name or password",
    ),
    "untrusted authority": (
        lambda place: place.login("SCRAM-SHA-512", tls_ca_file=place.made.other_ca),
        "shows a certificate that is not trusted: unable to get local issuer certificate; WIREROOM_TLS_CA_FILE must",
    ),
    "another name": (
        lambda place: _named_localhost(place.login("SCRAM-SHA-512")),
        "shows a certificate of another name: Hostname mismatch, certificate is not valid for 'localhost'",
    ),
    "another mechanism": (
        lambda place: place.login("SCRAM-SHA-512", port="SASL_PLAINTEXT"),
        "does not take WIREROOM_SASL_MECHANISM=SCRAM-SHA-512; it takes SCRAM-SHA-256",
    ),
    "no certificate": (
        lambda place: place.mutual(tls_cert_file="", tls_key_file=""),
        "wants another certificate of ours than it got, if any: certificate required; set WIREROOM_TLS_CERT_FILE",
    ),
    "a stranger's certificate": (
        lambda place: place.mutual(tls_cert_file=place.made.stranger, tls_key_file=""),
        "wants another certificate of ours than it got, if any: certificate unknown",
    ),
    "plain to TLS": (
        lambda place: place.settings("PLAINTEXT", port="SSL"),
        "speaks only TLS on this port; set WIREROOM_SECURITY_PROTOCOL=SSL, or to SASL_SSL where",
    ),
    "password in the clear to TLS": (
        lambda place: replace(place.login("SCRAM-SHA-256", port="SASL_PLAINTEXT"), broker=place.node.addresses["SSL"]),
        "speaks only TLS on this port; set WIREROOM_SECURITY_PROTOCOL=SASL_SSL",
    ),
    "TLS to plain": (
        lambda place: place.settings("SSL", port="PLAINTEXT", tls_ca_file=place.made.ca),
        "speaks no TLS on this port; name its TLS port, or set WIREROOM_SECURITY_PROTOCOL=PLAINTEXT",
    ),
    "login missing": (
        lambda place: place.settings("SSL", port="SASL_SSL", tls_ca_file=place.made.ca),
        "wants us to log in; set WIREROOM_SECURITY_PROTOCOL=SASL_SSL, with user, password and WIREROOM_SASL_MECHANISM",
    ),
    "login in vain": (
        lambda place: replace(place.login("SCRAM-SHA-256", port="SASL_PLAINTEXT"), broker=place.node.address),
        "lets nobody log in on this port; name another port, or set WIREROOM_SECURITY_PROTOCOL=PLAINTEXT",
    ),
}
"""What is wrong -> settings, and what is said."""


def _named_localhost(settings: Settings) -> Settings:
    return replace(settings, broker=settings.broker.replace(HOST, "localhost"))


@pytest.mark.parametrize("loop", [asyncio.run, uvloop.run], ids=["asyncio", "uvloop"])
@pytest.mark.parametrize("wrong", REFUSALS)
def test_what_is_wrong_is_said_at_once(place: Place, wrong: str, loop: Any) -> None:
    """Without waiting for a broker that will not change its mind, on the event loop of each process."""
    make, said = REFUSALS[wrong]
    settings = replace(make(place), broker_wait_s=86_400)

    with pytest.raises(UsageError) as caught:
        loop(asyncio.wait_for(wait_for_broker(settings), REFUSED_S))
    assert f"the broker at {settings.broker} {said}" in str(caught.value)


@pytest.mark.parametrize("command", ["worker", "poll", "web", "subscribe enriched", "dead ls", "topics show"])
async def test_a_process_that_is_refused_ends_with_one_sentence(place: Place, tmp_path: Path, command: str) -> None:
    """And exit code 1; neither its sentence nor its log at DEBUG holds the password."""
    settings = place.login("PLAIN", sasl_password="nobody-knows-9")
    environ = environment(settings, NEWSROOM=str(tmp_path), LOG_LEVEL="DEBUG")
    code, out, err = await asyncio.wait_for(ended(environ, *command.split()), REFUSED_S)

    assert 1 == code
    assert err.rstrip().splitlines()[-1].startswith(f"wireroom: the broker at {settings.broker} refused the user")
    assert 1 == err.count("refused the user")
    assert "nobody-knows-9" not in out + err


@pytest.mark.parametrize("command", ["worker", "doctor"])
async def test_a_process_that_does_not_trust_the_broker_ends_with_one_sentence(place: Place, command: str) -> None:
    """And exit code 1; nothing was sent that the broker could read."""
    settings = place.login("PLAIN", tls_ca_file=place.made.other_ca)
    code, out, err = await asyncio.wait_for(ended(environment(settings), command), REFUSED_S)

    assert 1 == code
    assert 1 == (out + err).count(f"the broker at {settings.broker} shows a certificate that is not trusted: unable to")
    assert PLAIN_PASSWORD not in out + err


async def test_a_worker_that_logs_everything_shows_no_password(place: Place) -> None:
    """Also where it gets in, through aiokafka and through Faust."""
    settings = place.login("PLAIN")
    await create(settings)
    said: list[bytes] = []
    environ = environment(settings, LOG_LEVEL="DEBUG")
    process = await asyncio.create_subprocess_exec(*COMMAND, "worker", env=environ, stderr=asyncio.subprocess.PIPE)
    try:
        assert process.stderr is not None
        async with asyncio.timeout(WAIT_S):
            while not said or b"working as" not in said[-1]:
                said.append(await process.stderr.readline())
                assert said[-1], "it ended"
        process.send_signal(signal.SIGTERM)
        said.append((await asyncio.wait_for(process.communicate(), 25))[1])
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
    log = b"".join(said)

    assert 0 == process.returncode
    assert b"DEBUG aiokafka.conn: Request to" in log
    assert PLAIN_PASSWORD.encode() not in log


async def test_an_address_that_answers_is_taken_though_another_refuses(place: Place) -> None:
    """A list is tried to its end."""
    settings = place.login("SCRAM-SHA-256")
    addresses = f"{place.node.address},{place.node.addresses['SSL']},{settings.broker}"
    await wait_for_broker(replace(settings, broker=addresses))
