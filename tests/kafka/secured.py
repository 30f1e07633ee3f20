"""A real broker that asks for certificates and passwords, and the certificates of its tests."""

import contextlib
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import trustme
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    KeySerializationEncryption,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)

from benchmarks.broker import HOST, RealBroker, _free_port

USER, PASSWORD = "desk", "tide-table-é-7"
PLAIN_PASSWORD = "harbour-plain-9"
KEY_PASSWORD = "harbour-key-9"
LISTENERS = ("SASL_SSL", "SASL_PLAINTEXT", "SSL")
PLAINTEXT_TOO = ",PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT"
LOGIN = "org.apache.kafka.common.security"


@dataclass(frozen=True, slots=True)
class Papers:
    """PEM files."""

    ca: Path
    """The authority that issued the broker's and the client's."""
    other_ca: Path
    """One that nobody knows."""
    broker: Path
    """Key and certificate for 127.0.0.1."""
    elsewhere: Path
    """Key and certificate for a host of another name."""
    client: Path
    """Certificate alone."""
    client_key: Path
    client_key_encrypted: Path
    """By KEY_PASSWORD."""
    stranger: Path
    """Key and certificate by the other authority."""


def papers(folder: Path) -> Papers:
    """Fresh certificates in *folder*."""
    ca, other = trustme.CA(), trustme.CA()
    client = ca.issue_cert("desk@harbour-courier.example", common_name="desk")
    made = {
        "ca": ca.cert_pem.bytes(),
        "other_ca": other.cert_pem.bytes(),
        "broker": _both(ca.issue_cert(HOST)),
        "elsewhere": _both(ca.issue_cert("kafka.harbour-courier.example")),
        "client": b"".join(one.bytes() for one in client.cert_chain_pems),
        "client_key": _key(client, NoEncryption()),
        "client_key_encrypted": _key(client, BestAvailableEncryption(KEY_PASSWORD.encode())),
        "stranger": _both(other.issue_cert("desk@harbour-courier.example")),
    }
    for name, content in made.items():
        (folder / f"{name}.pem").write_bytes(content)
    return Papers(**{name: folder / f"{name}.pem" for name in made})


def _both(cert: trustme.LeafCert) -> bytes:
    return _key(cert, NoEncryption()) + b"".join(one.bytes() for one in cert.cert_chain_pems)


def _key(cert: trustme.LeafCert, encryption: KeySerializationEncryption) -> bytes:
    """The private key in PKCS #8, the form that Kafka reads."""
    key = load_pem_private_key(cert.private_key_pem.bytes(), None)
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, encryption)


class SecuredBroker(RealBroker):
    """A node that speaks PLAINTEXT to itself, and each protocol of LISTENERS on a port of its own.

    Args:
        folder: Where its data goes.
        made: Its certificates.
    """

    def __init__(self, folder: Path, made: Papers) -> None:
        self._made = made
        self.addresses = {protocol: f"{HOST}:{_free_port()}" for protocol in LISTENERS}
        super().__init__(folder)
        self.addresses["PLAINTEXT"] = self.address

    def _properties(self, controller_port: int) -> str:
        lines = super()._properties(controller_port).splitlines()
        (listeners,) = (line for line in lines if line.startswith("listeners="))
        plain = f'{LOGIN}.plain.PlainLoginModule required user_{USER}="{PLAIN_PASSWORD}";'
        values = {
            "listeners": ",".join([listeners.removeprefix("listeners="), *_named(self.addresses)]),
            "listener.security.protocol.map": ",".join(f"{one}:{one}" for one in LISTENERS) + PLAINTEXT_TOO,
            "ssl.keystore.type": "PEM",
            "ssl.keystore.location": self._made.broker,
            "ssl.truststore.type": "PEM",
            "ssl.truststore.location": self._made.ca,
            "listener.name.ssl.ssl.client.auth": "required",
            "listener.name.sasl_ssl.sasl.enabled.mechanisms": "PLAIN,SCRAM-SHA-256,SCRAM-SHA-512",
            "listener.name.sasl_ssl.plain.sasl.jaas.config": plain,
            "listener.name.sasl_plaintext.sasl.enabled.mechanisms": "SCRAM-SHA-256",
        }
        for listener in ("sasl_ssl", "sasl_plaintext"):
            for mechanism in ("scram-sha-256", "scram-sha-512"):
                scram = f"{LOGIN}.scram.ScramLoginModule required;"
                values[f"listener.name.{listener}.{mechanism}.sasl.jaas.config"] = scram
        own = (f"{name}={value}" for name, value in values.items())
        return "\n".join([*(line for line in lines if line != listeners), *own, ""])

    def _format(self, *options: str) -> None:
        scram = (f"--add-scram={one}=[name={USER},password={PASSWORD}]" for one in ("SCRAM-SHA-256", "SCRAM-SHA-512"))
        super()._format(*options, *scram)


def _named(addresses: dict[str, str]) -> list[str]:
    return [f"{protocol}://{address}" for protocol, address in addresses.items()]


@contextlib.contextmanager
def secured_broker() -> Iterator[tuple[SecuredBroker, Papers]]:
    """A broker and its certificates meanwhile.

    Raises:
        UnavailableError: None can be started here.
    """
    with tempfile.TemporaryDirectory(prefix="wireroom-kafka-", ignore_cleanup_errors=True) as folder:
        (Path(folder) / "papers").mkdir()
        made = papers(Path(folder) / "papers")
        broker = SecuredBroker(Path(folder), made)
        try:
            broker.start()
            yield broker, made
        finally:
            broker.kill()
