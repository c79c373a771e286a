"""A thread for what may never come back, such as reading a stick that hangs."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Executor, Future
from queue import SimpleQueue
from threading import Thread
from typing import ParamSpec, TypeVar

from typing_extensions import override

PATIENCE = 2.0

P = ParamSpec("P")
T = TypeVar("T")


class OwnThread(Executor):
    """One task after the other, in a thread that nobody waits for: not even the end of the program does."""

    def __init__(self, name: str) -> None:
        self._tasks: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        self._thread = Thread(target=self._run, name=name, daemon=True)

    @override
    def submit(self, fn: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        if self._thread.ident is None:
            self._thread.start()
        future: Future[T] = Future()

        def work() -> None:
            try:
                result = fn(*args, **kwargs)
            except BaseException as fault:  # noqa: BLE001 - whoever asks for the result hears of it
                future.set_exception(fault)
            else:
                future.set_result(result)

        self._tasks.put(work)
        return future

    @override
    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """End it after what was asked of it. To `wait` is to wait `PATIENCE` seconds at most."""
        del cancel_futures  # what was asked of it is short, or never ends
        self._tasks.put(None)
        if wait and self._thread.ident is not None:
            self._thread.join(PATIENCE)

    def _run(self) -> None:
        while (work := self._tasks.get()) is not None:
            work()
