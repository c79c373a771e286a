"""The name of every rule a content folder can break. docs/content-format.md explains each of them."""

from __future__ import annotations

from enum import StrEnum


class Rule(StrEnum):
    """Stable names: scripts and people filter by them."""

    FOLDER = "folder"
    UNREADABLE = "unreadable"
    OUTSIDE = "outside"
    LINK_LOOP = "link-loop"
    FILE_NAME = "file-name"
    TOO_DEEP = "too-deep"
    TOO_MANY = "too-many"
    TOO_LARGE = "too-large"
    CHANGED = "changed"
    BINARY = "binary"
    ENCODING = "encoding"

    SETTINGS_MISSING = "settings-missing"
    SETTINGS_SYNTAX = "settings-syntax"
    UNKNOWN_KEY = "unknown-key"
    WRONG_TYPE = "wrong-type"
    OUT_OF_RANGE = "out-of-range"

    MISSING_LANGUAGE = "missing-language"
    MISSING_INDEX = "missing-index"
    EMPTY_SECTION = "empty-section"
    DUPLICATE_ID = "duplicate-id"
    STRAY_FILE = "stray-file"

    FRONT_MATTER = "front-matter"
    DUPLICATE_KEY = "duplicate-key"
    WRONG_DATE = "wrong-date"
    UNKNOWN_ICON = "unknown-icon"
    UNKNOWN_TONE = "unknown-tone"
    TITLE_MISSING = "title-missing"

    HEADING_LEVEL = "heading-level"
    RAW_HTML = "raw-html"
    CALLOUT_KIND = "callout-kind"
    PEOPLE = "people"
    LABELS = "labels"
    LINK_SYNTAX = "link-syntax"
    DEAD_LINK = "dead-link"
    VAGUE_LINK = "vague-link"
    MISSING_PICTURE = "missing-picture"
    BAD_PICTURE = "bad-picture"
    ALT_MISSING = "alt-missing"

    SUMMARY_MISSING = "summary-missing"
    EMPTY_PAGE = "empty-page"
    LONG_PAGE = "long-page"
    LONG_TITLE = "long-title"
    NOT_REVIEWED = "not-reviewed"
    REVIEW_OVERDUE = "review-overdue"

    STRAY_RECORDING = "stray-recording"
    BAD_RECORDING = "bad-recording"
    SPEECH_LIST = "speech-list"

    READING_GRADE = "reading-grade"
    LONG_SENTENCE = "long-sentence"
    PASSIVE = "passive"
    HARD_WORD = "hard-word"
    WORD_LIST = "word-list"
    FIGURE_MISSING = "figure-missing"
    ACTION_MISSING = "action-missing"
    KEEP_MISSING = "keep-missing"
    SOURCES_MISSING = "sources-missing"
    MIXED_WHOLES = "mixed-wholes"
    HEAVY_PICTURE = "heavy-picture"
    TRANSLATION_MISSING = "translation-missing"
    TRANSLATION_STALE = "translation-stale"
    TRANSLATION_DIFFERS = "translation-differs"
