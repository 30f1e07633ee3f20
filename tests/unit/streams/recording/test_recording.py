"""A recording gives back what was recorded, byte for byte; what is damaged is named, and what is whole can be read."""

import subprocess
from io import FileIO
from pathlib import Path
from shutil import which

import cramjam
import orjson
import pytest
from click.testing import CliRunner
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from newsstand import NOON
from recordkit import BEGIN, DAY, day, write_recording

from schemas.errors import UsageError
from streams.cli.record import show
from streams.recording import Recording, RecordingWriter, blocks
from streams.recording.blocks import MAGIC
from streams.recording.line import Line, line_of, lines_of

KEYS = st.none() | st.binary(max_size=8) | st.text(max_size=5).map(lambda text: text.encode("utf-8", "surrogatepass"))
VALUES = (
    st.none()
    | st.binary(max_size=40)
    | st.sampled_from([b"null", b"{}", b"[]", b'{"a":1}', b'{"a":\n1}', b' {"a":1} ', b'{"a":NaN}', b"\xff", b'{"a"}'])
    | st.recursive(
        st.none() | st.integers(-5, 5) | st.text(max_size=4),
        lambda inner: st.dictionaries(st.text(max_size=3), inner, max_size=3),
        max_leaves=5,
    ).map(orjson.dumps)
)
HEADERS = st.lists(st.tuples(st.text(max_size=4), st.none() | st.binary(max_size=6)), max_size=3)
in_tmp_path = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)


def read(path: Path) -> tuple[list[Line], list[str]]:
    """The records of every topic, and what is wrong with the recording."""
    with Recording.open(path) as recording:
        return list(recording.records(*recording.topics())), list(recording.verify())


def holds_a_block(path: Path) -> bool:
    """Whether one of its blocks is whole."""
    with path.open("rb") as file:
        return any(isinstance(part, blocks.Block) for part in blocks.walk(file, path.stat().st_size))


def small_blocks(path: Path, count: int = 30) -> Path:
    """A recording of about *count* items in many small blocks."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("streams.recording.writer.BLOCK_BYTES", 2_000)
        return write_recording(path, day(count))


@given(key=KEYS, value=VALUES, headers=HEADERS)
@example(key=b"k", value=b'{"a":1}', headers=[("ce_id", "é".encode())])
def test_record_comes_back_byte_for_byte(
    key: bytes | None, value: bytes | None, headers: list[tuple[str, bytes | None]]
) -> None:
    """Whatever key, value and headers a record has, its line gives the same."""
    line = line_of("items", 3, 17, 1_700_000_000_000, key, value, headers)
    (back,) = lines_of(line)

    assert 1 == line.count(b"\n")
    assert (key, value) == (back.key_bytes, back.value_bytes)
    assert headers == back.header_list
    assert ("items", 3, 17, 1_700_000_000_000) == (back.topic, back.partition, back.offset, back.timestamp)


def test_manifest_says_what_is_recorded(tmp_path: Path) -> None:
    """Topics with offsets and times, releases, schemas, counts and hashes."""
    path = write_recording(tmp_path / "day.wr", day(40))
    with Recording.open(path) as recording:
        manifest = recording.manifest
        assert manifest is not None
        items = manifest.topics["items"]

        assert [] == list(recording.verify())
        assert (BEGIN, BEGIN + DAY) == recording.stretch()
        assert recording.topics() == {topic: about.records for topic, about in manifest.topics.items()}
        assert items.records == items.partitions[0].records == items.partitions[0].last_offset + 1
        assert BEGIN == items.first_at
        assert 64 == len(items.sha256)
        assert recording.fingerprint == manifest.sha256


@pytest.mark.skipif(which("zstd") is None, reason="there is no zstd here")
def test_zstd_shows_the_lines(tmp_path: Path) -> None:
    """The command zstd unpacks a recording to JSON lines: nobody needs Wireroom to look into one."""
    path = small_blocks(tmp_path / "day.wr")
    shown = subprocess.run(["zstd", "-dc", path], capture_output=True, check=True).stdout

    assert [line.offset for line in read(path)[0]] == [orjson.loads(line)["offset"] for line in shown.splitlines()]


def test_any_zstd_library_shows_the_lines(tmp_path: Path) -> None:
    """A recording is one Zstandard file."""
    path = small_blocks(tmp_path / "day.wr")
    plain = bytes(cramjam.zstd.decompress(path.read_bytes()))

    assert [line.offset for line in read(path)[0]] == [orjson.loads(line)["offset"] for line in plain.splitlines()]


@in_tmp_path
@given(share=st.floats(0, 1, exclude_max=True))
def test_cut_recording_is_named_and_read_as_far_as_it_goes(tmp_path: Path, share: float) -> None:
    """Wherever a recording is cut off, that is said, and the whole blocks before the cut give their records."""
    whole = small_blocks(tmp_path / "whole.wr")
    raw = whole.read_bytes()
    cut = tmp_path / "cut.wr"
    cut.write_bytes(raw[: int(len(raw) * share)])
    if not holds_a_block(cut):
        with pytest.raises(UsageError, match="is no recording"):
            read(cut)
        return
    records, faults = read(cut)

    assert any("the manifest is missing" in fault for fault in faults)
    assert read(whole)[0][: len(records)] == records
    with Recording.open(cut) as recording, pytest.raises(UsageError, match="is damaged; --damaged takes what is whole"):
        recording.check()


@in_tmp_path
@given(share=st.floats(0, 1, exclude_max=True), bit=st.integers(0, 7))
@example(share=0.7707722713193291, bit=7)  # in the name of a head's kind, which is no UTF-8 then
def test_flipped_bit_is_named_and_costs_one_block(tmp_path: Path, share: float, bit: int) -> None:
    """Whatever bit is wrong, it is noticed; the records that are left are those of the other blocks, unchanged."""
    whole = small_blocks(tmp_path / "whole.wr")
    raw = bytearray(whole.read_bytes())
    raw[int(len(raw) * share)] ^= 1 << bit
    broken = tmp_path / "broken.wr"
    broken.write_bytes(raw)
    before, after = read(whole)[0], read(broken)

    assert after[1]
    assert all(line in before for line in after[0])
    assert len(before) - len(after[0]) <= 20


@in_tmp_path
@given(raw=st.binary(max_size=300) | st.binary(max_size=60).map(lambda rest: MAGIC + rest))
def test_any_bytes_are_a_recording_or_refused(tmp_path: Path, raw: bytes) -> None:
    """A file of a stranger is refused with its name, never with a traceback."""
    path = tmp_path / "strange.wr"
    path.write_bytes(raw)
    with pytest.raises(UsageError, match=r"strange\.wr: is no recording"):
        read(path)


def test_missing_block_is_named(tmp_path: Path) -> None:
    """A block that somebody took out, frames and all, is missed by its number."""
    path = small_blocks(tmp_path / "day.wr")
    raw = path.read_bytes()
    with path.open("rb") as file:
        parts = [part for part in blocks.walk(file, len(raw)) if isinstance(part, blocks.Block)]
    second = parts[1]
    begin, end = parts[0].at + parts[0].head.bytes, second.at + second.head.bytes
    path.write_bytes(raw[:begin] + raw[end:])

    assert [f"1 of {len(parts)} blocks are missing or damaged: 2"] == read(path)[1]


def test_recording_of_a_later_format_is_refused(tmp_path: Path) -> None:
    """One that this release can't read says which release made it."""
    path = tmp_path / "day.wr"
    with RecordingWriter.open(path, since=NOON, until=NOON + DAY, now=NOON) as writer:
        writer.manifest.format, writer.manifest.software = 2, "wireroom 9.0"
    with pytest.raises(UsageError, match=r"of format 2 by wireroom 9\.0"), Recording.open(path):
        pass


def write_half(path: Path) -> None:
    """Write three blocks, the last of which is still at hand when it fails."""
    with (
        RecordingWriter.open(path, since=NOON, until=NOON + DAY, now=NOON) as writer,
        pytest.MonkeyPatch.context() as patch,
    ):
        patch.setattr("streams.recording.writer.BLOCK_BYTES", 1)
        for number in range(3):
            writer.add("items", 0, number, 0, b"k", b"{}", [])
        raise RuntimeError


def test_unfinished_recording_has_another_name(tmp_path: Path) -> None:
    """While it is written, and when that fails, there is no file of its name; what was written can be read."""
    path = tmp_path / "day.wr"
    with pytest.raises(RuntimeError):
        write_half(path)

    assert not path.exists()
    assert [0, 1] == [line.offset for line in read(tmp_path / "day.wr.part")[0]]


def test_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    """A recording can't be written into nowhere, nor read from there."""
    path = tmp_path / "gone" / "day.wr"
    with (
        pytest.raises(UsageError, match="can't be written: No such file"),
        RecordingWriter.open(path, since=NOON, until=NOON + DAY, now=NOON),
    ):
        pass
    with pytest.raises(UsageError, match="can't be read: No such file"), Recording.open(path):
        pass


@pytest.mark.parametrize("path", ["", "/dev/null", "."])
def test_recording_takes_the_place_of_an_ordinary_file_alone(path: str) -> None:
    """A device that is named by mistake is not replaced by a file."""
    with (
        pytest.raises(UsageError, match="is no ordinary file"),
        RecordingWriter.open(Path(path), since=BEGIN, until=NOON, now=NOON),
    ):
        pass

    assert Path("/dev/null").is_char_device()


def test_recording_is_written_by_one_process(tmp_path: Path) -> None:
    """Two that record into one file at the same time would mix their blocks: the second is refused."""
    path = tmp_path / "day.wr"
    with RecordingWriter.open(path, since=BEGIN, until=NOON, now=NOON) as writer:
        with (
            pytest.raises(UsageError, match="another process is writing it"),
            RecordingWriter.open(path, since=BEGIN, until=NOON, now=NOON),
        ):
            pass
        writer.add("items", 0, 0, 0, None, b"{}", [])

    assert ([b"{}"], []) == ([line.value_bytes for line in read(path)[0]], read(path)[1])


def test_block_of_another_recording_is_named(tmp_path: Path) -> None:
    """A block that is whole, but stands in the place of another, or beyond the last, is noticed when it is opened."""
    path = small_blocks(tmp_path / "day.wr")
    raw = path.read_bytes()
    with path.open("rb") as file:
        *_, tail = blocks.walk(file, len(raw))
    assert isinstance(tail, blocks.Tail)
    with path.open("wb") as file:
        file.write(raw[: raw.rindex(MAGIC)])
        number = 1 + orjson.loads(tail.raw)["blocks"]
        blocks.write_block(file, number=number, topic="items", records=1, lines=line_of("items", 0, 0, 0, b"", b"", []))
        blocks.write_tail(file, tail.raw)

    assert read(path)[1] == ["its blocks are not those that the manifest names"]


def test_names_in_a_recording_steer_no_terminal(tmp_path: Path) -> None:
    """A stranger's recording is shown without what could move a cursor."""
    path = tmp_path / "day.wr"
    with path.open("wb") as file:
        blocks.write_block(file, number=1, topic="\x1b[2Jitems", records=1, lines=b"")
    shown = CliRunner().invoke(show, [str(path)], color=True)

    assert shown.exit_code == 1
    assert "items" in shown.output
    assert "\x1b[2J" not in shown.output


def test_false_heads_by_the_thousand_are_given_up(tmp_path: Path) -> None:
    """A file of heads that each announce all the rest is not read once for each of them."""
    size, step = 400_000, 100
    head = b"".join(MAGIC + (size - at - 8).to_bytes(4, "little") + bytes(step - 8) for at in range(0, size, step))
    path = tmp_path / "false.wr"
    path.write_bytes(head)
    with CountedFile(path) as file:
        parts = list(blocks.walk(file, size))

    assert [(0, size)] == [(part.begin, part.end) for part in parts if isinstance(part, blocks.Damage)]
    assert file.taken < 1_000 * size


class CountedFile(FileIO):
    """A file that counts what is read of it."""

    taken = 0

    def read(self, size: int | None = -1, /) -> bytes:
        """Read, and count."""
        raw = super().read(size)
        self.taken += len(raw)
        return raw
