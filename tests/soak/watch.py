"""Watches a run from outside."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.kiosk_window import ROOT
from tests.soak.child import TRAIL
from tests.soak.memory import Sample
from tests.soak.verdict import Outcome

TELL_EVERY = 1000
CHILD = (sys.executable, "-W", "error", "-m", "tests.soak.child")
ENVIRONMENT = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software", "LC_ALL": "C.UTF-8"}


def watch(content: Path, seed: int, actions: int, told: Callable[[str], None]) -> Outcome:
    """Let a process do `actions` with a copy of `content`. What it leaves unsaid, its end tells. Ctrl+C ends the run
    early and in order: the process hears of it as well, and this one waits for what it has to tell.
    """
    heed = signal.signal(signal.SIGINT, lambda *_: told("The run ends with the next sample."))
    try:
        return _watch(content, seed, actions, told)
    finally:
        signal.signal(signal.SIGINT, heed)


def _watch(content: Path, seed: int, actions: int, told: Callable[[str], None]) -> Outcome:
    samples: list[Sample] = []
    told(f"{actions:,} actions with seed {seed}")
    with tempfile.TemporaryDirectory() as folder:
        command = [*CHILD, str(content), str(Path(folder) / "content"), str(seed), str(actions)]
        complaints = Path(folder) / "complaints"
        with (
            complaints.open("wb") as errors,
            subprocess.Popen(  # noqa: S603
                command, stdout=subprocess.PIPE, stderr=errors, text=True, cwd=ROOT, env=os.environ | ENVIRONMENT
            ) as child,
        ):
            assert child.stdout
            for line in child.stdout:
                heard: dict[str, Any] = json.loads(line)
                if "run" in heard:
                    return _outcome(heard["run"])
                samples.append(Sample(**heard["sample"]))
                if samples[-1].actions % TELL_EVERY == 0:
                    told(told_of(samples[-1]))
        said = complaints.read_text(encoding="utf-8", errors="replace")
        trail = Path(folder) / TRAIL
        doing = trail.read_text("utf-8", "replace").strip() if trail.exists() else "starting"
    done = samples[-1].actions if samples else 0
    fault = f"The process ended with {child.returncode} after more than {done:,} actions, at: {doing}\n{said}"
    return Outcome(seed, {"before it ended": done}, {}, samples or [Sample(0, 0, 0, 0)], 0, [fault])


def told_of(sample: Sample) -> str:
    memory = f"{sample.held:6.1f} MB held  {sample.occupied:6.1f} MB occupied"
    return f"{sample.actions:>9,} actions  {memory}  {sample.handles} handles"


def _outcome(run: dict[str, Any]) -> Outcome:
    samples = [Sample(**one) for one in run["samples"]]
    faults: list[str] = run["faults"]
    if faults:
        faults.append(f"The last actions: {', '.join(run['last'])}")
    return Outcome(run["seed"], run["actions"], run["screens"], samples, run["seconds"], faults)
