"""Whoever gave a task hears what became of it, whatever that was."""

from __future__ import annotations

import logging

import pytest
from PySide6.QtCore import QCoreApplication

from kiosk.core.problems import KioskError
from kiosk.services.editing.work import OwnFaultError, Work
from kiosk.services.own_thread import OwnThread


def broken() -> None:
    raise LookupError("our own")


def test_a_fault_of_our_own_keeps_nobody_waiting(qapp: QCoreApplication, caplog: pytest.LogCaptureFixture) -> None:
    heard: list[KioskError] = []
    with caplog.at_level(logging.CRITICAL):
        thread = OwnThread("test")
        Work(thread, qapp).do(broken, instead=heard.append)
        thread.shutdown()
        qapp.processEvents()
    assert [type(one) for one in heard] == [OwnFaultError]
    assert "our own" in caplog.text
