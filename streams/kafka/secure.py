"""TLS and SASL: how broker and client know each other, as options of aiokafka's clients.

The words are Kafka's own. Everything is checked here, before the first connection; no sentence holds a secret.
"""

import ssl
from pathlib import Path
from typing import Any

from schemas.errors import UsageError
from streams.named_files import read_start
from streams.settings import PREFIX, Settings
from streams.show.text import as_unicode

PROTOCOLS = ("PLAINTEXT", "SSL", "SASL_PLAINTEXT", "SASL_SSL")
MECHANISMS = ("PLAIN", "SCRAM-SHA-256", "SCRAM-SHA-512")
SECRET_BYTES_MAX = 4_096
"""Of a file that holds a password."""
SASL_SETTINGS = ("sasl_mechanism", "sasl_username", "sasl_password", "sasl_password_file")
TLS_SETTINGS = ("tls_ca_file", "tls_cert_file", "tls_key_file", "tls_key_password", "tls_key_password_file")


def security(settings: Settings) -> dict[str, Any]:
    """What a client needs to reach a broker that asks for TLS, a password, or both. Files are read anew at each call.

    Raises:
        UsageError: Settings contradict each other, or a file that they name can't be used.
    """
    protocol = settings.security_protocol.upper()
    if protocol not in PROTOCOLS:
        raise UsageError(_expected("security_protocol", settings.security_protocol, PROTOCOLS))
    if protocol != "PLAINTEXT" and settings.is_embedded:
        raise UsageError(f"the embedded broker speaks PLAINTEXT only; leave out {PREFIX}SECURITY_PROTOCOL={protocol}")
    options: dict[str, Any] = {"security_protocol": protocol}
    if protocol.endswith("SSL"):
        options["ssl_context"] = _context(settings)
    else:
        _refuse(settings, TLS_SETTINGS, f"with {protocol} there is no TLS; set SSL or SASL_SSL")
    if protocol.startswith("SASL"):
        options |= _sasl(settings, protocol)
    else:
        _refuse(settings, SASL_SETTINGS, f"with {protocol} nobody logs in; set SASL_SSL")
    return options


def spoken(settings: Settings) -> str:
    """In words, how the broker is spoken to: the protocol, the mechanism and the user."""
    protocol = settings.security_protocol.upper()
    if not protocol.startswith("SASL"):
        return protocol
    return f"{protocol}, {settings.sasl_mechanism.upper()} as {settings.sasl_username}"


def _expected(name: str, value: str, choices: tuple[str, ...]) -> str:
    return f"{_variable(name)}={value!r}: expected {', '.join(choices[:-1])} or {choices[-1]}"


def _variable(name: str) -> str:
    return PREFIX + name.upper()


def _refuse(settings: Settings, names: tuple[str, ...], why: str) -> None:
    """No setting of *names* may be set."""
    for name in names:
        if getattr(settings, name):
            raise UsageError(f"{_variable(name)} is set, but {why} as {PREFIX}SECURITY_PROTOCOL, or leave it out")


def _sasl(settings: Settings, protocol: str) -> dict[str, Any]:
    mechanism = settings.sasl_mechanism.upper()
    if not mechanism:
        raise UsageError(f"{protocol} needs {PREFIX}SASL_MECHANISM: {', '.join(MECHANISMS[:-1])} or {MECHANISMS[-1]}")
    if mechanism not in MECHANISMS:
        raise UsageError(_expected("sasl_mechanism", settings.sasl_mechanism, MECHANISMS))
    if not settings.sasl_username:
        raise UsageError(f"{mechanism} needs a user; set {PREFIX}SASL_USERNAME")
    password = _secret(settings, "sasl_password")
    if not password:
        raise UsageError(f"{mechanism} needs a password; set {PREFIX}SASL_PASSWORD_FILE, or {PREFIX}SASL_PASSWORD")
    for name, value in (("USERNAME", settings.sasl_username), ("PASSWORD or its file", password)):
        if not _is_sayable(value):
            raise UsageError(f"{PREFIX}SASL_{name} holds what is no text in UTF-8, or a zero byte; write it anew")
    return {
        "sasl_mechanism": mechanism,
        "sasl_plain_username": settings.sasl_username,
        "sasl_plain_password": password,
    }


def _is_sayable(text: str) -> bool:
    """Whether SASL can say *text*: it has no bytes that are no UTF-8, and no zero, which parts name and password."""
    return "\0" not in text and text == as_unicode(text)


def _secret(settings: Settings, name: str) -> str:
    """The setting *name*, or what stands in the file that its other form names; "" where neither is set."""
    given: str = getattr(settings, name)
    file: str = getattr(settings, f"{name}_file")
    variable = _variable(f"{name}_file")
    if given and file:
        raise UsageError(f"{_variable(name)} and {variable} contradict each other; leave one out")
    if not file:
        return given
    raw = _read(variable, file, SECRET_BYTES_MAX + 1)
    try:
        text = raw.decode().removesuffix("\n").removesuffix("\r")
    except UnicodeDecodeError:
        raise UsageError(f"{variable}={file}: is not UTF-8") from None  # the error would hold the bytes
    if not text or len(raw) > SECRET_BYTES_MAX or len(text.splitlines()) > 1:
        raise UsageError(f"{variable}={file}: expected one line, {SECRET_BYTES_MAX:,} bytes at most")
    return text


def _read(variable: str, file: str, bytes_max: int) -> bytes:
    """The first *bytes_max* bytes of *file*, which *variable* names."""
    return read_start(Path(file), bytes_max, name=f"{variable}={file}")


def _context(settings: Settings) -> ssl.SSLContext:
    """Certificates are checked, and that they are for the host's name; TLS 1.2 or newer."""
    ca_file = settings.tls_ca_file
    if ca_file:
        _read(_variable("tls_ca_file"), ca_file, 1)
    try:
        context = ssl.create_default_context(cafile=ca_file or None)
    except (ssl.SSLError, OSError) as error:
        raise UsageError(f"{_variable('tls_ca_file')}={ca_file}: holds no certificate in PEM") from error
    if settings.tls_cert_file:
        _load_own(context, settings)
    else:
        for name in TLS_SETTINGS[2:]:
            if getattr(settings, name):
                raise UsageError(f"{_variable(name)} is set, but no certificate; set {PREFIX}TLS_CERT_FILE too")
    return context


def _load_own(context: ssl.SSLContext, settings: Settings) -> None:
    """Load our own certificate and key into *context*. One file may hold both."""
    cert_file, key_file = settings.tls_cert_file, settings.tls_key_file or settings.tls_cert_file
    cert, key = _variable("tls_cert_file"), _variable("tls_key_file" if settings.tls_key_file else "tls_cert_file")
    _read(cert, cert_file, 1)
    _read(key, key_file, 1)
    password = _secret(settings, "tls_key_password")

    def ask() -> str:
        # Without this, OpenSSL would ask the terminal, and wait for an answer.
        if not password:
            raise UsageError(f"{key}={key_file}: is encrypted; set {PREFIX}TLS_KEY_PASSWORD_FILE, or …_PASSWORD")
        return password

    try:
        # The certificate alone first, to say which of the two files is wrong.
        ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT).load_verify_locations(cert_file)
    except (ssl.SSLError, OSError) as error:
        raise UsageError(f"{cert}={cert_file}: holds no certificate in PEM") from error
    try:
        context.load_cert_chain(cert_file, key_file, ask)
    except (ssl.SSLError, OSError, ValueError) as error:
        if getattr(error, "reason", None) == "KEY_VALUES_MISMATCH":
            problem = f"is not the key of {cert_file}"
        elif password:
            problem = f"holds no private key in PEM, or {PREFIX}TLS_KEY_PASSWORD is not its password"
        else:
            problem = f"holds no private key in PEM; set {PREFIX}TLS_KEY_FILE to the file that does"
        raise UsageError(f"{key}={key_file}: {problem}") from error
