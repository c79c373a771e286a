"""The package that `make dist ARGS=--pack` built, in a bare Debian, used as the guide for the IT desk tells.

The tests stand in the order in which a computer lives: installed, used, updated, removed, purged.
"""

from __future__ import annotations

import json
import re
import shutil
import signal
import subprocess
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Timer
from time import monotonic

import psutil
import pytest

from build_spec.deb import DEPENDS, RECOMMENDS
from kiosk.core.version import VERSION
from kiosk.services.paper import Sheet, pack
from tests.dist.bare import BareRoot, lacking
from tests.faults.stage import Glass, blank
from tests.kiosk_window import SMALL, write_content

ROOT = Path(__file__).parents[2]
PACKED = ROOT / "dist" / "packed"
USER, DATA, CONTENT = "fbss-kiosk", "/var/lib/fbss-kiosk", "/srv/fbss-kiosk/content"
LINKED = "cd /usr/lib/fbss-kiosk; LD_LIBRARY_PATH=_internal find . -name '*.so*' -exec ldd {} + 2>&1"
"""As the starter of the bundle has it."""
PIN = "583920"
PAGE = f"{CONTENT}/en/01-start/01-what-it-means.md"
DEFAULTS = "/etc/default/fbss-kiosk"
LOCKED = ("run", "--locked", "--supervised", "--content", CONTENT, "--data", DATA)
STARTED = 60
"""Seconds that a program may take to come up, or to end."""
LONGEST = 120
"""Seconds after which a program is ended that never gets where it should."""
A_MOMENT = 0.2
WORDS_OF_STAFF = "\nCall us on Mondays.\n"

pytestmark = [pytest.mark.bundle, pytest.mark.skipif(bool(lacking()), reason=lacking() or "all is there")]


@pytest.fixture(scope="module")
def package() -> Path:
    found = list(PACKED.glob("*.deb"))
    assert len(found) == 1, "no package here: run `make dist ARGS=--pack` first"
    return found[0]


@pytest.fixture(scope="module")
def bare(package: Path, tmp_path_factory: pytest.TempPathFactory) -> BareRoot:
    """With what the package asks for, and nothing else."""
    bare = BareRoot(tmp_path_factory.mktemp("bare") / "root", [one.partition(" ")[0] for one in DEPENDS + RECOMMENDS])
    shutil.copy(package, bare.folder / "root" / "kiosk.deb")
    return bare


@pytest.fixture(scope="module")
def before(bare: BareRoot) -> tuple[set[str], str]:
    return bare.files(), bare.read("/etc/passwd") + bare.read("/etc/group")


@pytest.fixture(scope="module")
def installed(bare: BareRoot, before: tuple[set[str], str]) -> BareRoot:
    """As silently as a management system does it."""
    del before  # looked at by now
    done = bare.run("dpkg", "--install", "/root/kiosk.deb")
    assert done.returncode == 0, done.stdout + done.stderr
    session = bare.run("install", "-d", "-o", USER, "-m", "700", bare.session)
    assert session.returncode == 0, session.stderr
    return bare


@pytest.fixture
def glass() -> Iterator[Glass]:
    glass = Glass()
    yield glass
    glass.close()


def kiosk(root: BareRoot, *words: str, typed: str = "") -> subprocess.CompletedProcess[str]:
    return root.run("fbss-kiosk", *words, user=USER, sealed=True, typed=typed)


def test_nothing_but_what_is_named_is_there(installed: BareRoot) -> None:
    assert installed.run("sh", "-c", "command -v python3").returncode != 0
    assert installed.run("touch", "/usr/here", sealed=True).returncode != 0
    up = installed.run("cat", "/proc/net/dev").stdout
    assert re.findall(r"^\s*(\w+):", up, re.MULTILINE) == ["lo"]


def test_everything_that_is_linked_to_is_found(installed: BareRoot) -> None:
    said = installed.run("sh", "-c", LINKED).stdout
    assert not re.findall(r".*not found.*", said)


def test_it_says_which_version_it_is(installed: BareRoot) -> None:
    assert kiosk(installed, "--version").stdout == f"kiosk {VERSION}\n"


def test_the_words_that_it_brought_are_sound(installed: BareRoot) -> None:
    done = kiosk(installed, "check")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "0 errors" in done.stdout


def test_a_locked_kiosk_is_called_for_a_pin_and_doctor_is_content_with_it(installed: BareRoot) -> None:
    refused = kiosk(installed, "pin", "check", "--data", DATA)
    assert "fbss-kiosk pin set" in refused.stdout
    done = kiosk(installed, "pin", "set", "--data", DATA, typed=f"{PIN}\n{PIN}\n")
    assert done.returncode == 0, done.stdout + done.stderr
    examined = kiosk(installed, "doctor", "--json", "--data", DATA)
    findings = {one["subject"]: one for one in json.loads(examined.stdout)["findings"]}
    assert findings["staff PIN"]["state"] == "ok"
    assert [one for one in findings.values() if one["state"] == "drift"] == []
    assert examined.returncode == 0


def test_the_tour_of_a_small_folder_is_sound(installed: BareRoot) -> None:
    write_content(installed.folder / DATA.lstrip("/") / "small", SMALL)
    words = ("tour", f"{DATA}/small", "--out", f"{DATA}/tour", "--size", "1280x800", "--language", "en")
    done = kiosk(installed, *words)
    assert done.returncode == 0, done.stdout + done.stderr
    assert ", 0 violations" in done.stdout


def test_a_sheet_is_printed_with_the_letters_of_the_kiosk(installed: BareRoot) -> None:
    sheet = pack(Sheet("Questions", ("1. How long?",), ("Clinic",))).decode()
    done = kiosk(installed, "print", "--pdf", f"{DATA}/sheet.pdf", typed=sheet)
    assert done.returncode == 0, done.stderr
    assert b"AtkinsonHyperlegible" in (installed.folder / DATA.lstrip("/") / "sheet.pdf").read_bytes()


def test_the_archive_runs_from_where_it_is_unpacked(installed: BareRoot) -> None:
    (archive,) = PACKED.glob("*.tar.xz")
    place = installed.folder / DATA.lstrip("/")
    subprocess.run(["tar", "-xJf", archive, "-C", place], check=True)  # noqa: S603, S607
    for words in ("sha256sum --check --quiet SHA256SUMS", "./kiosk --version", "./kiosk check"):
        done = installed.run("sh", "-c", f"cd {DATA}/kiosk && {words}", user=USER, sealed=True)
        assert done.returncode == 0, done.stdout + done.stderr


def test_it_shows_itself_and_is_back_after_it_was_killed(installed: BareRoot, glass: Glass) -> None:
    with running(installed, "fbss-kiosk", *LOCKED, display=glass.display) as process:
        until_ready(process)
        assert not blank(glass.look())
        one(process.pid, "--watched").kill()
        until_ready(process)
        assert not blank(glass.look())
        assert ended(process, "--supervised") == 0


def test_the_compositor_of_the_service_shows_it(installed: BareRoot) -> None:
    """Without a real screen, and with the words of the service for all else."""
    service = installed.read("/usr/lib/systemd/system/fbss-kiosk.service")
    (line,) = re.findall(r"^ExecStart=(.*) \$OPTIONS$", service, re.MULTILINE)
    told = re.findall(r"^Environment=(.*)$", service, re.MULTILINE)
    screenless = ("WLR_BACKENDS=headless", "WLR_LIBINPUT_NO_DEVICES=1", "WLR_RENDERER=pixman")
    with running(installed, "env", *told, *screenless, *line.split()) as process:
        until_ready(process)
        assert ended(process, "--supervised") == 0


def test_the_editor_opens(installed: BareRoot, glass: Glass) -> None:
    with running(installed, "fbss-kiosk", "edit", "--data", DATA, display=glass.display) as process:
        limit = monotonic() + STARTED
        while blank(glass.look()):
            assert monotonic() < limit, "nothing came up"
            with pytest.raises(subprocess.TimeoutExpired):
                process.wait(A_MOMENT)
        assert ended(process, "edit") == 0


def test_it_wrote_only_into_its_own_folders(installed: BareRoot, before: tuple[set[str], str], package: Path) -> None:
    listed = subprocess.run(["dpkg-deb", "--fsys-tarfile", package], capture_output=True, check=True)  # noqa: S603, S607
    names = subprocess.run(["tar", "--list"], input=listed.stdout, capture_output=True, check=True)  # noqa: S607
    brought = {"/" + name.removeprefix("./").rstrip("/") for name in names.stdout.decode().splitlines()}
    new = installed.files() - before[0] - brought
    assert {path for path in new if not path.startswith((DATA, "/srv/fbss-kiosk"))} == set()
    assert installed.run("dpkg", "--verify", USER).stdout == ""


def test_an_update_leaves_what_staff_wrote(installed: BareRoot) -> None:
    for path in (PAGE, DEFAULTS):
        with (installed.folder / path.lstrip("/")).open("a", encoding="utf-8") as file:
            file.write(WORDS_OF_STAFF if path == PAGE else 'OPTIONS="--renderer software"\n')
    done = installed.run("dpkg", "--install", "/root/kiosk.deb")
    assert done.returncode == 0, done.stdout + done.stderr
    assert installed.read(PAGE).endswith(WORDS_OF_STAFF)
    assert "software" in installed.read(DEFAULTS)


def test_removed_it_leaves_the_words_and_purged_nothing(installed: BareRoot, before: tuple[set[str], str]) -> None:
    files, users = before
    assert installed.run("dpkg", "--remove", USER).returncode == 0
    left = {path.split("/")[1] for path in installed.files() - files}
    assert left == {"etc", "srv", "var"}
    assert installed.read(PAGE).endswith(WORDS_OF_STAFF)
    done = installed.run("dpkg", "--purge", USER)
    assert done.returncode == 0, done.stdout + done.stderr
    assert installed.files() - files == set()
    assert files - installed.files() == set()
    assert installed.read("/etc/passwd") + installed.read("/etc/group") == users


@contextmanager
def running(root: BareRoot, *words: str, display: str = "") -> Generator[subprocess.Popen[str]]:
    command = root.command(*words, user=USER, sealed=True, display=display)
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as process:  # noqa: S603
        limit = Timer(LONGEST, process.kill)
        limit.start()
        try:
            yield process
        finally:
            limit.cancel()
            process.kill()


def until_ready(process: subprocess.Popen[str]) -> None:
    assert process.stderr is not None
    said = ""
    for line in process.stderr:
        said += line
        if "kiosk ready" in line:
            return
    raise AssertionError(said)


def ended(process: subprocess.Popen[str], word: str) -> int:
    """How the program that was started with this word ends when it is asked to."""
    one(process.pid, word).send_signal(signal.SIGTERM)
    process.communicate(timeout=STARTED)
    return process.returncode


def one(parent: int, word: str) -> psutil.Process:
    """The one program of ours below; what leads into its world was started with the same words, and is left out."""
    below = psutil.Process(parent).children(recursive=True)
    (found,) = (each for each in below if word in each.cmdline() and each.name() in {"kiosk", "fbss-kiosk"})
    return found
