"""The process is killed at every single thing it asks of the disk; what stands afterwards is the old or the new."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.core.drafting.draft import Draft
from kiosk.core.loading import load
from kiosk.core.locking import held
from kiosk.core.stick import Arrival
from kiosk.core.versions import Versions, swap
from tests.core.folders import SOUND, fill, sized

pytestmark = pytest.mark.skipif(os.name != "posix", reason="kills a process made by fork")

ROOT = Path(__file__).parents[2]
PAGE, OTHER = "en/01-start/01-one.md", "en/01-start/02-two.md"

STICK = {
    "kiosk.toml": '[contact]\nphone = "999"\n',
    "en/index.md": "---\ntitle: Home\n---\n",
    "en/01-start/index.md": "---\ntitle: Start\n---\n",
    "en/01-start/02-two.md": "---\ntitle: Two\n---\nTwo.\n",
}

PUBLISHER = """
import os, sys
from pathlib import Path
from kiosk.core.versions import Versions
from kiosk.core.stick import Arrival, offers, plan
from kiosk.core.stick.showing import show_to_patients
from kiosk.core.tree import gather
from kiosk.core.versions.store import digest_of
from kiosk.services.settings_keeper import SettingsKeeper
from kiosk.tour.at_once import AtOnce

WRITES = {"os.rename", "os.remove", "os.mkdir", "os.rmdir", "os.chmod", "os.truncate", "os.link", "shutil.rmtree"}
armed, count, limit = False, 0, 0

def use():
    global count
    count += 1
    return count == limit

def hook(event, given):
    if not armed:
        return
    opened = event == "open" and isinstance(given[2], int) and given[2] & (os.O_WRONLY | os.O_RDWR | os.O_CREAT)
    if (event in WRITES or opened) and use():
        os._exit(9)

def fsync(handle):
    if armed and use():
        try:
            os.ftruncate(handle, os.fstat(handle).st_size // 2)  # what is not synced is lost
        except OSError:
            pass  # a folder
        os._exit(9)

def work(content, data, deed):
    global armed
    versions, armed = Versions(Path(content), Path(data)), True
    if deed == "publish":
        versions.publish({
            "en/01-start/01-one.md": b"---\\ntitle: New\\n---\\nNew.\\n",
            "en/01-start/02-two.md": b"---\\ntitle: Two\\n---\\nTwo.\\n",
            "en/02-more/index.md": None,
            "en/02-more/01-more.md": None,
        }, "stick")
    elif deed == "settings":
        SettingsKeeper(versions, AtOnce).save({"contact.phone": "555-0100", "contact.hours.en": "8-17"}, ("en",))
    elif deed == "stick":
        arrival = Arrival(versions.content, Path(data))
        arrival.take(offers(versions.content.parent / "stick")[0], lambda _done, _of: True)
        arrival.settle(own_settings=True)
        coming = {path: digest_of(entry.file) for path, entry in gather(arrival.folder).files.items()}
        wanted = plan(arrival, versions.files(), coming)
        show_to_patients(wanted, versions, Path(data), "spring")
        arrival.drop()
    elif deed == "recover":
        versions.recover()
    else:
        versions.restore(versions.all()[-1])
    armed = False

os.fsync = fsync
sys.addaudithook(hook)
for line in sys.stdin:
    *given, last = line.rstrip("\\n").split("\\t")
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        limit = int(last)
        work(*given)
        os.write(writing, str(count).encode())
        os._exit(0)
    os.close(writing)
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    print(code, os.read(reading, 9).decode() or 0, flush=True)
    os.close(reading)
"""


class Publisher:
    """A program that does one deed in a process of its own, and is killed at the n-th thing it asks of the disk."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def run(self, content: Path, data: Path, deed: str, limit: int) -> tuple[int, int]:
        """How it ended, 9 if it was killed, and how many things it asked for."""
        assert self._process.stdin
        assert self._process.stdout
        print(content, data, deed, limit, sep="\t", file=self._process.stdin, flush=True)
        code, count = map(int, self._process.stdout.readline().split())
        assert code in {0, 9}
        return code, count


@pytest.fixture(autouse=True)
def quick_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    """The disk of a test need not outlive a real power cut."""
    monkeypatch.setattr(os, "fsync", lambda _handle: None)


@pytest.fixture
def publisher() -> Iterator[Publisher]:
    command = [sys.executable, "-c", PUBLISHER]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT) as process:  # noqa: S603
        yield Publisher(process)
        assert process.stdin
        process.stdin.close()


def files(folder: Path) -> dict[str, bytes]:
    found = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}


def start(folder: Path) -> tuple[Path, Path]:
    more = {"en/02-more/index.md": "---\ntitle: More\n---\n", "en/02-more/01-more.md": "---\ntitle: M\n---\nM.\n"}
    return fill(folder / "content", {**SOUND, **more}), folder / "data"


def ready(publisher: Publisher, folder: Path, deed: str) -> tuple[Path, Path]:
    """What stands there before the deed."""
    content, data = start(folder)
    Versions(content, data).record()
    if deed == "restore":
        publisher.run(content, data, "publish", 0)
    if deed == "stick":
        fill(folder / "stick", STICK)
    return content, data


@pytest.mark.parametrize("deed", ["publish", "restore", "settings", "stick"])
def test_a_power_cut_at_any_moment_leaves_the_old_or_the_new(publisher: Publisher, tmp_path: Path, deed: str) -> None:
    content, data = ready(publisher, tmp_path / "whole", deed)
    old = files(content)
    ended, count = publisher.run(content, data, deed, 0)
    new = files(content)
    assert ended == 0
    assert old != new
    assert count > 20, "there are many moments"
    outcomes: set[str] = set()
    for limit in range(1, count + 1):
        content, data = ready(publisher, tmp_path / str(limit), deed)
        before = len(Versions(content, data).all())
        assert publisher.run(content, data, deed, limit)[0] == 9
        assert swap.settled(content), "the kiosk that starts next reads no half"
        visible = {name: data for name, data in files(content).items() if "/.kiosk" not in f"/{name}"}
        assert visible in (old, new), f"half at {limit}"
        check_versions(content, data, before + (visible == new))
        editing = Draft(content, data)
        assert editing.take(), "a lock ends with its owner"
        editing.release()
        assert files(content) == visible, f"nothing is left lying about at {limit}"
        Arrival(content, data).drop_all()
        assert not any((data / "arrivals").rglob("*.md")), f"half a copy stays at {limit}"
        outcomes.add("new" if visible == new else "old")
    assert outcomes == {"old", "new"}


def check_versions(content: Path, data: Path, number: int) -> None:
    """There are so many, each of them whole, and the newest is what stands there."""
    versions = Versions(content, data)
    versions.recover()
    kept = versions.all()
    assert len(kept) == number
    assert versions.record() == kept[0], "no other version is made of it, which would not tell who made it"
    for version in kept:
        for path in version.files:
            versions.read(version, path)


def test_a_second_power_cut_while_the_first_is_mended(publisher: Publisher, tmp_path: Path) -> None:
    content, data = start(tmp_path / "whole")
    old = files(content)
    _, count = publisher.run(content, data, "publish", 0)
    new = files(content)
    for limit in range(1, count + 1, 3):
        for again in (1, 4, 9):
            content, data = start(tmp_path / f"{limit}-{again}")
            publisher.run(content, data, "publish", limit)
            publisher.run(content, data, "recover", again)
            assert swap.settled(content)
            Versions(content, data).recover()
            assert files(content) in (old, new)


def test_while_something_is_published_the_pages_are_not_read(tmp_path: Path) -> None:
    content, data = start(tmp_path)
    Versions(content, data).record()
    (content / swap.MARK).mkdir()
    with held(swap.publishing(content)):
        assert not swap.settled(content)
    assert load(content, sized).problems == ()
