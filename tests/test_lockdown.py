"""The files that lock an operating system down are sound, as far as that can be told without locking one."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from kiosk.cli.main import main
from kiosk.core.doctor.lockdown import UNIT
from tests.kiosk_window import ROOT

SERVICE = ROOT / "build_spec" / "linux" / UNIT
RULES = ROOT / "build_spec" / "linux" / "99-fbss-kiosk-stick.rules"
SCRIPT = ROOT / "build_spec" / "windows" / "lockdown.ps1"
EXPOSED = 2.5
"""What `systemd-analyze security` may say at most; below 5 it speaks of OK."""
ABSENT = re.compile(r"Command /usr/bin/cage is not executable|Failed to (?:prepare filename|add|canonicalize)")


def analyze(*words: str | Path) -> subprocess.CompletedProcess[str]:
    tool = shutil.which("systemd-analyze")
    if tool is None:
        pytest.skip("there is no systemd-analyze here")
    return subprocess.run([tool, *words], capture_output=True, text=True, timeout=60, check=False)  # noqa: S603


def test_systemd_takes_the_unit() -> None:
    complaints = analyze("verify", "--man=no", SERVICE).stderr.splitlines()
    assert not [line for line in complaints if UNIT in line and not ABSENT.search(line)]


def test_sticks_run_nothing_and_those_as_sold_take_the_counts() -> None:
    rules = [line for line in RULES.read_text(encoding="utf-8").splitlines() if line.startswith("ACTION")]
    found: dict[str, set[str]] = {}
    for rule in rules:
        match = re.search(r'FS_TYPE}=="([\w|]+)".*--options=(\S+)', rule)
        assert match, rule
        found |= {kind: set(match[2].split(",")) for kind in match[1].split("|")}
    safe = {"nosuid", "nodev", "noexec"}
    assert found == {kind: {"sync", *safe} for kind in ("vfat", "exfat")} | {
        kind: {"ro", *safe} for kind in ("ntfs", "ext4", "udf")
    }


def test_the_unit_gives_few_rights() -> None:
    said = analyze("security", "--offline=true", SERVICE).stdout
    found = re.search(r"exposure level for \S+: ([\d.]+)", said)
    assert found, said
    assert float(found[1]) <= EXPOSED


def test_the_unit_allows_no_socket_of_a_network_and_starts_what_there_is() -> None:
    lines = SERVICE.read_text("utf-8").splitlines()
    assert "RestrictAddressFamilies=AF_UNIX AF_NETLINK" in lines
    assert "IPAddressDeny=any" in lines
    assert "ProtectSystem=strict" in lines
    (start,) = (line for line in lines if line.startswith("ExecStart="))
    words = start.partition("/kiosk ")[2].split()
    assert words[:3] == ["run", "--locked", "--supervised"]
    data = words[words.index("--data") + 1]
    assert "StateDirectory=fbss-kiosk" in lines
    assert data == "/var/lib/fbss-kiosk"


def test_systemd_waits_for_no_words_that_it_would_not_take() -> None:
    """A session moves every process out of the unit's group; whoever speaks from there is a stranger to systemd."""
    lines = SERVICE.read_text("utf-8").splitlines()
    assert "PAMName=login" in lines
    assert "Type=simple" in lines
    assert not [line for line in lines if line.startswith(("WatchdogSec", "NotifyAccess"))]


def test_the_arguments_in_both_files_are_known(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["run", "--help"])
    known = set(re.findall(r"--[a-z]+", capsys.readouterr().out))
    unit = next(line for line in SERVICE.read_text("utf-8").splitlines() if line.startswith("ExecStart="))
    script = next(line for line in SCRIPT.read_text("utf-8").splitlines() if line.startswith("$Words"))
    for words in (unit.partition("/kiosk ")[2], script):
        assert set(re.findall(r"--[a-z]+", words)) <= known


def test_the_script_says_that_nobody_has_run_it_and_balances_its_brackets() -> None:
    text = SCRIPT.read_text("utf-8")
    assert "Not yet run on real Windows" in text
    code = re.sub(r"(?s)<#.*?#>|'[^']*'|\"(?:`.|[^\"`])*\"|#[^\n]*", "", text)
    for opening, closing in ("()", "{}", "[]"):
        assert code.count(opening) == code.count(closing)


def test_powershell_takes_the_script() -> None:
    shell = shutil.which("pwsh") or shutil.which("powershell")
    if shell is None:
        pytest.skip("there is no PowerShell here")
    parse = (
        "$errors = $null; [void][System.Management.Automation.Language.Parser]::ParseFile("
        f"'{SCRIPT}', [ref]$null, [ref]$errors); $errors | ForEach-Object {{ $_.ToString() }}; exit $errors.Count"
    )
    done = subprocess.run([shell, "-NoProfile", "-Command", parse], capture_output=True, text=True, check=False)  # noqa: S603
    assert done.returncode == 0, done.stdout
