"""What the whole program leaves on the disk and says to the network: after twenty visits nothing, and never a word."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path

import pytest

from kiosk.core.usage.counting import Kind
from tests.guest import contents
from tests.kiosk_window import ROOT, write_content
from tests.visits import FILES, MARK

STILL = {**FILES, "kiosk.toml": FILES["kiosk.toml"] + '[look]\nmotion = "less"\n'}
ALLOWED = ("kiosk ready: ", "up ", "To leave the kiosk, ", "voice for ", "no voice for ")
PATIENCE = 240
VISITS = 20


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Path]:
    """Where everything is that the kiosk may write. The system's speech service, once started, stays; here it ends."""
    home = tmp_path / "home"
    for name in ("tmp", "runtime"):
        (home / name).mkdir(parents=True)
    (home / "runtime").chmod(0o700)
    yield home
    for file in home.rglob("speech-dispatcher.pid"):
        with suppress(ProcessLookupError):
            os.kill(int(file.read_text("ascii")), signal.SIGTERM)


def program(home: Path, visits: int, *before: str, settings: str = "") -> tuple[dict[str, dict[str, str]], str]:
    """Runs the kiosk below `home`, with these settings besides, and tells what lay there and what was complained of."""
    files = {**STILL, "kiosk.toml": STILL["kiosk.toml"] + settings}
    content = write_content(home.parent / "content", files)
    places = {"HOME": "home", "XDG_CONFIG_HOME": "config", "XDG_DATA_HOME": "share", "XDG_CACHE_HOME": "cache"}
    places |= {"XDG_STATE_HOME": "state", "XDG_RUNTIME_DIR": "runtime", "TMPDIR": "tmp"}
    command = [*before, sys.executable, "-m", "tests.guest", str(visits), str(home), "run", "--windowed"]
    command += ["--data", str(home / "data"), "--content", str(content)]
    environment = os.environ | {name: str(home / place) for name, place in places.items()}
    told, said = home.parent / "told", home.parent / "said"
    with told.open("wb") as out, said.open("wb") as errors:  # no pipes: a service that was started would hold them open
        done = subprocess.run(  # noqa: S603
            command, stdout=out, stderr=errors, timeout=PATIENCE, cwd=ROOT, check=False, env=environment
        )
    assert done.returncode == 0, said.read_text("utf-8")
    return json.loads(told.read_bytes()), said.read_text("utf-8")


def test_twenty_visits_leave_every_file_as_it_was(home: Path) -> None:
    program(home, 0)  # the first start makes what every later one finds
    told, said = program(home, VISITS)
    assert told["before"]
    assert told["after"] == told["before"]
    log = (home / "data" / "kiosk.log").read_text(encoding="utf-8")
    for words in (MARK, "zxqj", "ZXQJ", "example.org"):
        assert words not in said
        telling = [file for file in home.rglob("*") if file.is_file() and words.encode() in file.read_bytes()]
        assert not telling, f"{words} was written down"
    lines = [line.split(": ", 1)[1] for line in log.splitlines()]
    assert not [line for line in lines if not line.startswith(ALLOWED)], lines


def test_where_the_clinic_counts_one_table_of_days_is_all_that_comes(home: Path) -> None:
    program(home, 0)
    started = datetime.now().astimezone().date()
    told, said = program(home, VISITS, settings="[usage]\ncount = true\n")
    ended = datetime.now().astimezone().date()
    there = contents(home)
    assert {name for name in there if there[name] != told["before"].get(name)} == {
        "data/usage.db",
        "data/last-start.json",
    }
    database_file = home / "data" / "usage.db"
    for words in (MARK, "zxqj", "ZXQJ", "example.org"):
        assert words.encode() not in database_file.read_bytes()
    with closing(sqlite3.connect(database_file)) as database:
        assert database.execute("SELECT type, name FROM sqlite_schema").fetchall() == [("table", "counts")]
        rows = database.execute("SELECT * FROM counts").fetchall()
    assert {day for day, *_other in rows} <= {started.isoformat(), ended.isoformat()}
    mute = {Kind.READ_ALOUD} if "no voice for en" in said else set[Kind]()
    assert {kind for _day, kind, *_other in rows} == set(Kind) - mute
    pages = {"/".join(part.partition("-")[2] for part in Path(name).with_suffix("").parts[1:]) for name in FILES}
    names = {name for _day, kind, name, _visits in rows if kind == Kind.PAGE}
    assert names <= pages | {"help", "about"}
    assert sum(visits for _day, kind, _name, visits in rows if kind == Kind.VISIT) == VISITS


# --- the network

SPEECH_SERVICE = re.compile(r'execve\("[^"]*/(?:speech-dispatcher|sd_[\w-]+)"')
SOCKET = re.compile(r"\b(?:socket|socketpair|connect|bind|listen|accept4?|send(?:to|msg|mmsg)|recv(?:from|msg|mmsg))\(")
RESOLVER = re.compile(r'"/etc/(?:resolv\.conf|hosts|services|gai\.conf)"')


def test_it_runs_through_a_visit_where_there_is_no_network_and_tries_none(home: Path) -> None:
    trace = home.parent / "trace"
    strace = ("strace", "--follow-forks", "--seccomp-bpf", "-e", "trace=%network,openat,execve", "-o", str(trace))
    told, _ = program(home, 1, *without_network(), *strace)
    assert "after" in told
    calls = trace.read_text("utf-8", "replace").splitlines()
    assert any("AF_UNIX" in call for call in calls), "the trace sees sockets"
    assert not attempts(calls)


def attempts(calls: list[str]) -> list[str]:
    """What any process of the kiosk did that is meant for a network.

    The speech service of the system is a program of its own. When it starts, it looks for a voice server on this same
    computer; a service unit that allows AF_UNIX alone stops that as well.
    """
    services = {call.split()[0] for call in calls if SPEECH_SERVICE.search(call)}
    own = [call for call in calls if call.split()[0] not in services]
    return [call for call in own if (SOCKET.search(call) and meant_for_others(call)) or RESOLVER.search(call)]


def meant_for_others(call: str) -> bool:
    return bool(re.search(r"AF_(?!UNIX|UNSPEC)\w+", call))


@pytest.mark.parametrize(
    "call",
    [
        "7 socket(AF_INET6, SOCK_DGRAM|SOCK_CLOEXEC, IPPROTO_IP) = 3",
        '7 connect(3, {sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr("1.2.3.4")}, 16) = -1 ENETUNREACH',
        '7 openat(AT_FDCWD, "/etc/resolv.conf", O_RDONLY|O_CLOEXEC) = 3',
        "7 socket(AF_NETLINK, SOCK_RAW|SOCK_CLOEXEC, NETLINK_ROUTE) = 3",
    ],
)
def test_an_attempt_would_be_seen(call: str) -> None:
    assert attempts(['8 execve("/usr/bin/speech-dispatcher", []) = 0', call]) == [call]
    assert not attempts([call.replace("7", "8", 1), '8 execve("/usr/bin/speech-dispatcher", []) = 0'])


def without_network() -> tuple[str, ...]:
    """What runs a program where there is no network at all, not even of this computer to itself."""
    if not shutil.which("strace") or not shutil.which("unshare"):
        pytest.skip("needs strace and unshare, which `make test` installs where it may")
    for words in (("unshare", "--net"), ("unshare", "--net", "--map-root-user")):
        if subprocess.run([*words, "strace", "true"], capture_output=True, check=False).returncode == 0:  # noqa: S603
            return words
    pytest.skip("this machine lets nobody take the network away or trace a program")
