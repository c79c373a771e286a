"""Each drift, planted, is seen, and says what to do."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

import pytest

from kiosk.core.doctor import checks, lockdown
from kiosk.core.doctor.checks import Pin, content_hash
from kiosk.core.doctor.finding import Finding, State
from kiosk.core.doctor.report import Examination, as_json, as_text, drawn
from kiosk.core.doctor.story import check_start, check_touch
from kiosk.core.problems import Problem, Severity
from kiosk.core.pulse import Fault
from kiosk.core.restarts import Restart, read_restart

NOW = datetime(2027, 3, 4, 5, 6, tzinfo=UTC)
BROKEN = Problem("en/01-first/01-one.md", 3, Severity.ERROR, "heading", "It is broken.")
UNSET = Problem("kiosk.toml", 3, Severity.WARNING, "value", "It is no number.")
READY = "2027-03-04 05:00:00,1 INFO kiosk.app: kiosk ready: first frame 600 ms after process start"
HOUR = "2027-03-04 05:01:00,1 INFO kiosk.services.vitals: up 1 h, touches 3, the last 0.2 h ago"
UNTOUCHED = "2027-03-04 05:02:00,1 WARNING kiosk.services.vitals: no touch for 4 opening hours: see"
HUNG, RENEWED = Restart(NOW, Fault.HUNG), Restart(NOW)
FAULT = "2027-03-04 05:03:00,1 CRITICAL kiosk.services.logs: A fault of the kiosk itself"


@pytest.mark.parametrize(
    ("found", "word"),
    [
        (checks.check_content("abc", 3, [BROKEN]), "It is broken."),
        (checks.check_content("abc", 0, []), "no pages"),
        (checks.check_settings([UNSET]), "It is no number."),
        (checks.check_packages({"segno": "1.6"}, {"segno": "1.5"}), "segno 1.5 (not 1.6)"),
        (checks.check_packages({"segno": "1.6"}, {"segno": None}), "segno missing"),
        (checks.check_screens([]), "No screen"),
        (checks.check_voices(["en", "es"], {"es": "none"}), "No voice for es."),
        (checks.check_printer("Office", ["Cellar"]), "'Office'; it knows Cellar"),
        (checks.check_disk(499), "499 MB"),
        (checks.check_clock(NOW, NOW + timedelta(days=3)), "2027-03-07"),
        (checks.check_data("/data", "No space left on device"), "No space left"),
        (checks.check_renderer(failed=True), "in software"),
        (checks.check_pin(Pin.NONE), "None is set"),
        (checks.check_pin(Pin.DAMAGED), "nobody gets in"),
        (check_touch([READY, HOUR, UNTOUCHED]), "no touch for 4 opening hours"),
        (check_start([READY, FAULT], None), "A fault of the kiosk itself"),
        (lockdown.check_speech_log(["LogLevel 3", "LogLevel 5 # all"]), "read aloud"),
        (lockdown.check_unit("enabled", "failed", same=True), "does not run (failed)"),
        (lockdown.check_unit("disabled", "active", same=True), "does not start by itself"),
        (lockdown.check_unit("enabled", "active", same=False), "not the one that is shipped"),
    ],
)
def test_a_drift_is_told_with_the_way_out(found: Finding, word: str) -> None:
    assert found.state is State.DRIFT
    assert word in found.says
    assert found.remedy


@pytest.mark.parametrize(
    "found",
    [
        checks.check_content("abc", 3, [UNSET]),
        checks.check_settings([BROKEN]),
        checks.check_packages({"segno": "1.6", "winonly": "1"}, {"segno": "1.6"}),
        checks.check_screens([("HDMI-1", 1920, 1080, 476.0)]),
        checks.check_voices(["en"], {}),
        checks.check_printer("", []),
        checks.check_printer("Office", ["Office"]),
        checks.check_disk(500),
        checks.check_clock(NOW, NOW + timedelta(hours=3)),
        checks.check_data("/data", ""),
        checks.check_renderer(failed=False),
        checks.check_pin(Pin.SET),
        checks.check_network([]),
        check_start([FAULT.replace("05:03", "04:03"), READY], None),
        check_start([READY], RENEWED),
        check_touch([]),
        check_touch([UNTOUCHED, HOUR]),
        check_touch([UNTOUCHED, READY]),
        lockdown.check_speech_log(["LogLevel 5", "  LogLevel  3", "#LogLevel 5"]),
        lockdown.check_unit("enabled", "active", same=True),
        lockdown.check_sleep(dict.fromkeys(lockdown.SLEEPS, "masked")),
    ],
)
def test_what_is_as_it_should_be_is_good(found: Finding) -> None:
    assert found.state is State.OK
    assert not found.remedy


@pytest.mark.parametrize(
    "found",
    [
        checks.check_screens([("HDMI-1", 1920, 1080, 0.0)]),
        checks.check_network(["eth0"]),
        check_start([], None),
        check_start([READY], HUNG),
        check_start([], HUNG),
        lockdown.check_unit("not-found", "inactive", same=True),
        lockdown.check_unit("", "", same=True),
        lockdown.check_sleep({}),
        lockdown.check_sleep(dict.fromkeys(lockdown.SLEEPS, "static")),
        lockdown.check_windows(),
    ],
)
def test_what_may_be_meant_is_only_noted(found: Finding) -> None:
    assert found.state is State.NOTE
    assert found.remedy


@pytest.mark.parametrize("restart", [HUNG, RENEWED])
def test_a_restart_is_read_as_it_was_written(restart: Restart) -> None:
    assert read_restart(restart.encode()) == restart


@pytest.mark.parametrize(
    "record", [b"", b"\xff", b"[]", b"{}", b'{"when": 3, "fault": null}', b'{"when": "", "fault": 0}']
)
def test_a_torn_record_of_a_restart_is_none(record: bytes) -> None:
    assert read_restart(record) is None


def test_the_hash_goes_by_names_and_bytes_and_not_by_their_order() -> None:
    assert content_hash({"a": "1", "b": "2"}) == content_hash({"b": "2", "a": "1"})
    assert len({content_hash({"a": "1", "b": "2"}), content_hash({"a": "2", "b": "1"}), content_hash({"a": "1"})}) == 3


def test_the_report_tells_every_finding_as_text_and_as_json() -> None:
    findings = [checks.check_disk(10), checks.check_pin(Pin.SET)]
    found = Examination("1.2.3", "abcdef", "2027-03-04 05:06", findings)
    text = as_text(found)
    assert "DRIFT disk       10 MB are free." in text
    assert "1 to put right." in text
    told = json.loads(as_json(found))
    assert (told["version"], told["content"], told["drift"]) == ("1.2.3", "abcdef", True)
    assert [one["state"] for one in told["findings"]] == ["drift", "ok"]
    assert told["code"].endswith("drift: disk")
    assert "\n".join(drawn(found.code)) in text
