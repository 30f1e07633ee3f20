"""Apprise: a real mail to a real SMTP server on loopback."""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import cast

import pytest
from aiohttp.test_utils import unused_port
from aiosmtpd.smtp import SMTP, Envelope
from newsstand import alert, alert_item, event

from schemas.alert import Severity
from schemas.errors import RefusedError, RetryableError
from streams.deliver import services
from streams.deliver.attempts import attempt


class Mailbox:
    """Keeps what arrives, or refuses it."""

    def __init__(self, answer: str = "250 kept", pause_s: float = 0.0) -> None:
        self.answer, self.pause_s = answer, pause_s
        self.mails: list[EmailMessage] = []

    async def handle_DATA(self, _server: SMTP, _session: object, envelope: Envelope) -> str:  # noqa: N802  aiosmtpd
        """Take one mail."""
        mail = message_from_bytes(envelope.content, policy=policy.default)
        assert isinstance(mail, EmailMessage)
        self.mails.append(mail)
        await asyncio.sleep(self.pause_s)
        return self.answer


@asynccontextmanager
async def smtp(box: Mailbox) -> AsyncIterator[str]:
    """A mail server; gives the address of a receiver behind it."""
    server = await asyncio.get_running_loop().create_server(lambda: SMTP(box, hostname="mail.test"), "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    try:
        yield f"mailto://127.0.0.1:{port}/?to=desk@ledger.example&from=wire@ledger.example&mode=insecure"
    finally:
        server.close()
        await server.wait_closed()


def logged(caplog: pytest.LogCaptureFixture) -> str:
    """What was logged, except by the mail server, which stands for another machine."""
    return "\n".join(record.getMessage() for record in caplog.records if record.name != "mail.log")


async def test_mail_arrives_with_title_and_details() -> None:
    """The subject is the title, the text holds headline, publisher, reason and address."""
    box = Mailbox()
    async with smtp(box) as url:
        await services.Notification(url, alert()).send(20)

    (mail,) = box.mails
    text = mail.get_body(("plain",))
    assert mail["Subject"] == "URGENT: Strike in a port"
    assert mail["To"] == "desk@ledger.example"
    assert text is not None
    for said in (
        "Crane crews at Vestholm",
        "Harbour Courier",
        "Why: matched 1",
        "https://harbour-courier.example/news/1",
    ):
        assert said in text.get_content()


async def test_a_severity_to_come_is_sent() -> None:
    """What a newer release calls a severity stops no message."""
    box = Mailbox()
    async with smtp(box) as url:
        await services.Notification(url, alert(severity=cast("Severity", "critical"))).send(20)

    assert "CRITICAL: Strike in a port" == box.mails[0]["Subject"]


async def test_headline_cannot_add_a_header() -> None:
    """A line break in a title does not end the subject."""
    box = Mailbox()
    evil = alert(title="Hi\r\nBcc: everybody@x.example", items=(alert_item(event(headline="A\r\n.\r\nB")),))
    async with smtp(box) as url:
        await services.Notification(url, evil).send(20)

    assert box.mails[0]["Bcc"] is None
    assert box.mails[0]["Subject"] == "URGENT: Hi Bcc: everybody@x.example"


async def test_mail_that_is_not_taken_can_be_tried_again(caplog: pytest.LogCaptureFixture) -> None:
    """A server that refuses gives a reason; neither it nor the log holds the address's secrets."""
    box = Mailbox("554 no room for wire@ledger.example")
    caplog.set_level(logging.DEBUG)
    async with smtp(box) as url:
        with pytest.raises(RetryableError, match=r"^mailto://… did not take it: ") as raised:
            await services.Notification(url, alert()).send(20)

    assert "ledger.example" not in str(raised.value) + logged(caplog)


async def test_password_is_nowhere(caplog: pytest.LogCaptureFixture) -> None:
    """A login that fails leaves the password neither in the error nor in the log."""
    caplog.set_level(logging.DEBUG)
    url = f"mailto://deskuser:hunter2pass@127.0.0.1:{unused_port()}/?to=a@b.example&from=c@d.example&mode=insecure"
    with pytest.raises(RetryableError) as raised:
        await services.Notification(url, alert()).send(20)

    assert "hunter2pass" not in str(raised.value) + logged(caplog)
    assert "deskuser" not in str(raised.value) + logged(caplog)


@pytest.mark.parametrize("url", ["nonsense://x", "slack://", "", "no scheme at all", "mailto://\x00"])
async def test_address_that_apprise_does_not_know_is_refused(url: str) -> None:
    """Another attempt would not help."""
    with pytest.raises(RefusedError, match="Apprise knows no service"):
        await services.Notification(url, alert()).send(20)


async def test_a_service_that_answers_late_is_told_once() -> None:
    """A further attempt waits for the one before, whose mail has arrived although nobody has said so yet."""
    box = Mailbox(pause_s=1.5)
    async with smtp(box) as url:
        notification = services.Notification(url, alert())
        outcome = await attempt(lambda: notification.send(0.5), 10, sleep=lambda _: asyncio.sleep(0))

    assert "sent" == outcome.status
    assert outcome.attempts > 1
    assert 1 == len(box.mails)


async def test_a_service_that_did_not_take_it_is_asked_again() -> None:
    """An attempt that has ended is followed by one of its own."""
    box = Mailbox("451 later")
    async with smtp(box) as url:
        notification = services.Notification(url, alert())
        outcome = await attempt(lambda: notification.send(20), 3, sleep=lambda _: asyncio.sleep(0))

    assert ("gave_up", 3) == (outcome.status, outcome.attempts)
    assert 3 == len(box.mails)


async def test_silence_has_a_limit() -> None:
    """A service that hangs is given up for now, while its thread still holds a place."""
    hold = asyncio.Event()

    async def hang(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await hold.wait()
        writer.close()

    server = await asyncio.start_server(hang, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    url = f"mailto://127.0.0.1:{port}/?to=a@b.example&from=c@d.example&mode=insecure"
    with pytest.raises(RetryableError, match=r"did not answer within 0\.5 s"):
        await services.Notification(url, alert()).send(0.5)

    hold.set()
    server.close()
    await server.wait_closed()
