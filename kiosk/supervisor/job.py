"""Windows keeps no groups of processes; a job object does, and ends all of them when its last handle is closed."""

from __future__ import annotations

import ctypes
import logging
import sys
from typing import Protocol, cast

log = logging.getLogger(__name__)

EXTENDED_LIMITS = 9
"""JobObjectExtendedLimitInformation."""
KILL_ON_CLOSE = 0x2000
"""JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE."""
SET_QUOTA_AND_TERMINATE = 0x0100 | 0x0001


class _Basic(ctypes.Structure):
    """JOBOBJECT_BASIC_LIMIT_INFORMATION."""

    _fields_ = (
        ("PerProcessUserTimeLimit", ctypes.c_int64),
        ("PerJobUserTimeLimit", ctypes.c_int64),
        ("LimitFlags", ctypes.c_uint32),
        ("MinimumWorkingSetSize", ctypes.c_size_t),
        ("MaximumWorkingSetSize", ctypes.c_size_t),
        ("ActiveProcessLimit", ctypes.c_uint32),
        ("Affinity", ctypes.c_size_t),
        ("PriorityClass", ctypes.c_uint32),
        ("SchedulingClass", ctypes.c_uint32),
    )


class _Counters(ctypes.Structure):
    """IO_COUNTERS."""

    _fields_ = tuple((f"Count{number}", ctypes.c_uint64) for number in range(6))


class Extended(ctypes.Structure):
    """JOBOBJECT_EXTENDED_LIMIT_INFORMATION."""

    _fields_ = (
        ("BasicLimitInformation", _Basic),
        ("IoInfo", _Counters),
        ("ProcessMemoryLimit", ctypes.c_size_t),
        ("JobMemoryLimit", ctypes.c_size_t),
        ("PeakProcessMemoryUsed", ctypes.c_size_t),
        ("PeakJobMemoryUsed", ctypes.c_size_t),
    )


class Kernel32(Protocol):
    """The part of Windows that is asked. Handles are given as c_void_p: bare numbers would be cut to 32 bits."""

    def CreateJobObjectW(self, security: None, name: None, /) -> int | None: ...  # noqa: N802
    def SetInformationJobObject(self, job: ctypes.c_void_p, kind: int, limits: object, size: int, /) -> int: ...  # noqa: N802
    def OpenProcess(self, access: int, inherit: int, pid: int, /) -> int | None: ...  # noqa: N802
    def AssignProcessToJobObject(self, job: ctypes.c_void_p, process: ctypes.c_void_p, /) -> int: ...  # noqa: N802
    def TerminateJobObject(self, job: ctypes.c_void_p, code: int, /) -> int: ...  # noqa: N802
    def CloseHandle(self, handle: ctypes.c_void_p, /) -> int: ...  # noqa: N802


class Job:
    """What Windows refuses is logged: the kiosk then runs without, and only its first process can be ended."""

    def __init__(self, kernel32: Kernel32) -> None:
        self._kernel32 = kernel32
        self._handle = ctypes.c_void_p(kernel32.CreateJobObjectW(None, None))
        limits = Extended()
        limits.BasicLimitInformation.LimitFlags = KILL_ON_CLOSE
        size = ctypes.sizeof(limits)
        if not kernel32.SetInformationJobObject(self._handle, EXTENDED_LIMITS, ctypes.byref(limits), size):
            log.warning("Windows keeps no group for the kiosk's processes.")

    def take(self, pid: int) -> None:
        process = ctypes.c_void_p(self._kernel32.OpenProcess(SET_QUOTA_AND_TERMINATE, 0, pid))
        if not process or not self._kernel32.AssignProcessToJobObject(self._handle, process):
            log.warning("Windows does not let the kiosk's process into its group.")
        if process:
            self._kernel32.CloseHandle(process)

    def kill(self) -> None:
        """End all in it. Closing the handle does so even where ending was refused."""
        if self._handle:
            self._kernel32.TerminateJobObject(self._handle, 1)
            self._kernel32.CloseHandle(self._handle)
            self._handle = ctypes.c_void_p(None)


def new_job() -> Job | None:
    if sys.platform != "win32":
        return None
    kernel32 = ctypes.WinDLL("kernel32")
    kernel32.CreateJobObjectW.restype = ctypes.c_void_p
    kernel32.OpenProcess.restype = ctypes.c_void_p
    return Job(cast("Kernel32", kernel32))
