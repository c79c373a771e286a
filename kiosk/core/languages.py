"""What a language calls itself, how it invites a person to begin, and which way it runs: needed before it is chosen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Language:
    """`rtl` if its script runs from right to left; `listen` is on the button that reads the screen aloud."""

    name: str
    invitation: str
    rtl: bool = False
    listen: str = "Listen"


LANGUAGES: Mapping[str, Language] = {
    "ar": Language("العربية", "المس الشاشة للبدء", rtl=True),
    "de": Language("Deutsch", "Zum Starten berühren", listen="Vorlesen"),
    "en": Language("English", "Touch to begin"),
    "es": Language("Español", "Toque para empezar", listen="Escuchar"),
    "fa": Language("فارسی", "برای شروع لمس کنید", rtl=True),
    "fr": Language("Français", "Touchez pour commencer", listen="Écouter"),
    "he": Language("עברית", "געו במסך כדי להתחיל", rtl=True),
    "hi": Language("हिन्दी", "शुरू करने के लिए छुएँ"),
    "ht": Language("Kreyòl ayisyen", "Touche pou kòmanse"),
    "it": Language("Italiano", "Tocca per iniziare", listen="Ascolta"),
    "ja": Language("日本語", "画面に触れて始める"),
    "ko": Language("한국어", "화면을 눌러 시작하세요"),
    "pl": Language("Polski", "Dotknij, aby zacząć"),
    "pt": Language("Português", "Toque para começar", listen="Ouvir"),
    "ru": Language("Русский", "Коснитесь, чтобы начать"),
    "so": Language("Soomaali", "Taabo si aad u bilowdo"),
    "tl": Language("Tagalog", "Pindutin para magsimula"),
    "uk": Language("Українська", "Торкніться, щоб почати"),
    "ur": Language("اردو", "شروع کرنے کے لیے چھوئیں", rtl=True),
    "vi": Language("Tiếng Việt", "Chạm để bắt đầu"),
    "zh-Hans": Language("简体中文", "轻触屏幕开始"),
    "zh-Hant": Language("繁體中文", "輕觸螢幕開始"),
}
_ALSO: Mapping[str, str] = {
    "fil": "tl",
    "zh": "zh-Hans",
    "zh-CN": "zh-Hans",
    "zh-HK": "zh-Hant",
    "zh-SG": "zh-Hans",
    "zh-TW": "zh-Hant",
}


def language(code: str) -> Language:
    """The language of a code such as `es` or `es-MX`; one that is not listed is called by its code."""
    for known in (code, _ALSO.get(code, ""), code.partition("-")[0]):
        if known in LANGUAGES:
            return LANGUAGES[known]
    return Language(code.upper(), LANGUAGES["en"].invitation)
