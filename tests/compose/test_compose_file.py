"""What docker-compose.yml and Dockerfile say, read without Docker: images, ports, settings, commands, health checks."""

import base64
import re
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest
import yaml

from streams.cli import COMMANDS
from streams.settings import PREFIX, Settings

ROOT = Path(__file__).parent.parent.parent
BASE_IMAGES = {"apache/kafka:4.3.1", "python:3.11-slim-bookworm"}
SERVICES: dict[str, Any] = yaml.safe_load((ROOT / "docker-compose.yml").read_text(encoding="utf-8"))["services"]
OURS = [name for name, service in SERVICES.items() if service["image"] == "wireroom"]
WRITING = ["replay", "wireroom"]
LONG_RUNNING = ["poller", "worker", "web", "canary"]
DOCKERFILE = (ROOT / "Dockerfile").read_text(encoding="utf-8")


def test_only_two_base_images_are_pulled() -> None:
    """The stack needs Kafka's image and Python's, both by an exact tag, and none for the builder."""
    pulled = {service["image"] for service in SERVICES.values() if "build" not in service}
    built_on = set(re.findall(r"^FROM (\S+)", DOCKERFILE, re.MULTILINE))

    assert BASE_IMAGES == pulled | built_on
    assert "# syntax" not in DOCKERFILE


def test_ports_are_bound_to_loopback() -> None:
    """Every published port names 127.0.0.1: nothing of the stack asks for a password."""
    ports = [port for service in SERVICES.values() for port in service.get("ports", [])]

    assert 2 == len(ports)
    assert [] == [port for port in ports if not port.startswith("127.0.0.1:")]


def test_image_runs_without_root() -> None:
    """The last user that the Dockerfile sets is not root, and what is installed is pinned by hashes."""
    assert ["wireroom"] == re.findall(r"^USER (\S+)", DOCKERFILE, re.MULTILINE)
    assert "--require-hashes" in DOCKERFILE


@pytest.mark.parametrize("name", OURS)
def test_settings_are_known(name: str) -> None:
    """Every WIREROOM_ variable is a setting; an unknown one would stop the process."""
    known = {PREFIX + field.name.upper() for field in fields(Settings)}

    assert {variable for variable in SERVICES[name]["environment"] if variable.startswith(PREFIX)} <= known


@pytest.mark.parametrize("name", OURS)
def test_commands_exist(name: str) -> None:
    """Every service runs a subcommand that there is."""
    service = SERVICES[name]
    words = [*service.get("entrypoint", ["wireroom"])[1:], *service["command"]]

    assert words[0] in COMMANDS


@pytest.mark.parametrize("name", LONG_RUNNING)
def test_long_running_services_restart_and_stop_in_time(name: str) -> None:
    """A service comes back after a crash, has longer to stop than a process takes, and is checked for health."""
    service = SERVICES[name]

    assert ("unless-stopped", "30s") == (service["restart"], service["stop_grace_period"])
    assert "test" in service["healthcheck"]


@pytest.mark.parametrize("name", LONG_RUNNING)
def test_health_check_asks_the_process_itself(name: str) -> None:
    """The check asks the admin port, which is fixed within a container so that the check finds it."""
    service = SERVICES[name]

    assert ["CMD", "python", "-m", "streams.monitoring.alive"] == service["healthcheck"]["test"]
    assert 0 < service["environment"]["WIREROOM_ADMIN_PORT"]
    assert "WIREROOM_ADMIN_HOST" not in service["environment"]


def test_worker_has_a_stand_by() -> None:
    """There are two workers, so that sequence and desk go on when one ends."""
    assert 2 == SERVICES["worker"]["deploy"]["replicas"]


@pytest.mark.parametrize("name", OURS)
def test_newsroom_is_mounted_read_only(name: str) -> None:
    """The newsroom folder is where the processes look for it, and none can change it."""
    service = SERVICES[name]
    volume, *more = service["volumes"]

    assert volume.endswith(f":{service['environment']['WIREROOM_NEWSROOM']}:ro")
    assert not more or name in WRITING


@pytest.mark.parametrize("name", WRITING)
def test_files_are_kept_on_a_volume(name: str) -> None:
    """Recordings, and a stretch on its way into a replay, are written to a disk that outlives the container."""
    service = SERVICES[name]

    assert service["volumes"][1].endswith(f":{service['working_dir']}")
    assert service["working_dir"] == service["environment"]["TMPDIR"]
    assert service["working_dir"] in DOCKERFILE


def test_cluster_id_is_a_uuid() -> None:
    """The broker's fixed id is 16 bytes in URL-safe base64, and does not begin with a dash, which Kafka takes badly."""
    cluster_id = SERVICES["kafka"]["environment"]["CLUSTER_ID"]

    assert 16 == len(base64.urlsafe_b64decode(cluster_id + "=="))
    assert not cluster_id.startswith("-")


def test_data_are_on_a_named_volume() -> None:
    """The broker writes where the named volume is mounted, so its data outlive the container."""
    kafka = SERVICES["kafka"]

    assert f"kafka-data:{kafka['environment']['KAFKA_LOG_DIRS']}" in kafka["volumes"]
