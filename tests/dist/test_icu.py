"""The smaller data of ICU order words and change the case of letters as the whole does."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from build_spec import icu

QT = Path(sys.prefix) / "lib" / "python3.11" / "site-packages" / "PySide6" / "Qt"
DATA = next(iter((QT / "lib").glob(f"{icu.LIBRARY}.*")), None)

pytestmark = pytest.mark.skipif(DATA is None or not shutil.which("ld"), reason="the wheels for Linux and binutils")

ASK = """
import sys
from PySide6.QtCore import QCollator, QDateTime, QLocale, QStringDecoder, Qt
words = "ñandú nube oso Öl Zebra zebra årsag Äpfel çare chico cosa llama luz 北京 中国 あ ア α β אב عرب дом Ель ß ss côte coté 10 2 a-b ab iıİI".split()
for name in "en es ca da sv de de_AT fr cs pl lt hu tr ru ar he hi th vi ja ko zh zh_TW".split():
    locale, order = QLocale(name), QCollator(QLocale(name))
    print(sorted(words, key=order.sortKey))
    order.setNumericMode(True)
    order.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    print(sorted(words, key=order.sortKey))
    print(*map(locale.toUpper, words), *map(locale.toLower, words))
    print(locale.toString(QDateTime(2026, 11, 22, 3, 4, 5), QLocale.FormatType.ShortFormat), locale.nativeLanguageName())
print([QStringDecoder(name).isValid() for name in ("UTF-8", "UTF-16", "UTF-32", "ISO-8859-1")])
print({line.split()[-1] for line in open("/proc/self/maps") if "icudata" in line}, file=sys.stderr)
"""  # noqa: E501


def asked(preloaded: Path) -> str:
    environment = os.environ | {"LD_PRELOAD": str(preloaded), "PYTHONUTF8": "1"}
    done = subprocess.run([sys.executable, "-c", ASK], env=environment, capture_output=True, text=True, check=True)  # noqa: S603
    assert done.stderr.strip() == repr({str(preloaded)})
    return done.stdout


def test_what_is_left_of_icu_knows_every_order_and_every_case(tmp_path: Path) -> None:
    assert DATA is not None
    small = tmp_path / DATA.name
    shutil.copy(DATA, small)
    icu.slim(small)
    assert small.stat().st_size < DATA.stat().st_size / 3
    assert asked(small) == asked(DATA.resolve())
    assert list(tmp_path.iterdir()) == [small]
