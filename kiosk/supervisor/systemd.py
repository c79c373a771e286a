"""systemd's notify and watchdog protocol: words in a datagram to a socket of this very machine, and nothing else."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Mapping
from typing import Protocol

log = logging.getLogger(__name__)

Send = Callable[[str], None]


class Manager(Protocol):
    """The service manager that the kiosk runs under, if there is one."""

    def say(self, *words: str) -> None: ...

    def alive(self, now: float) -> None: ...


class Systemd:
    """`send` puts the words on their way; `interval` is the seconds after which systemd takes silence for a hang, 0 if
    it does not.
    """

    def __init__(self, send: Send, interval: float) -> None:
        self._send = send
        self._interval = interval
        self._next = 0.0

    def say(self, *words: str) -> None:
        """Words such as READY=1, STATUS=all is well, STOPPING=1."""
        try:
            self._send("\n".join(words))
        except OSError as error:
            log.warning("systemd does not listen: %s", error)

    def alive(self, now: float) -> None:
        if self._interval and now >= self._next:
            self._next = now + self._interval / 3
            self.say("WATCHDOG=1")


class Nobody:
    """There is no service manager."""

    def say(self, *words: str) -> None:
        pass

    def alive(self, now: float) -> None:
        pass


def manager(environment: Mapping[str, str]) -> Manager:
    """WATCHDOG_PID is not asked: under a compositor that starts the kiosk, it is the compositor's."""
    address = environment.get("NOTIFY_SOCKET", "")
    if not address.startswith(("/", "@")) or os.name != "posix":
        return Nobody()
    usec = environment.get("WATCHDOG_USEC", "")
    return Systemd(_sender(address), int(usec) / 1e6 if usec.isdecimal() else 0)


def _sender(address: str) -> Send:
    import socket  # noqa: TID251 - AF_UNIX only: it reaches no network, and is opened under systemd alone

    place = "\0" + address[1:] if address.startswith("@") else address
    outlet = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_CLOEXEC)
    outlet.setblocking(False)

    def send(text: str) -> None:
        outlet.sendto(text.encode(), place)

    return send
