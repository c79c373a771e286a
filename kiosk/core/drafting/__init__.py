"""Changing the pages apart from patients: the words of the editor, without a screen."""

from __future__ import annotations
