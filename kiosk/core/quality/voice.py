"""Passive sentences, found by form: rather one too few than a wrong one."""

from __future__ import annotations

import re

_IRREGULAR = (
    "been|broken|brought|built|caught|chosen|cut|done|drawn|driven|fed|found|frozen|given|grown|held|hidden|hit|"
    "kept|known|laid|led|left|lost|made|met|paid|put|read|said|seen|sent|set|shaken|shot|shown|spent|"
    "taken|taught|thrown|told|torn|understood|written"
)
_STATES = re.compile(
    "aged|allowed|ashamed|based|bored|broken|called|closed|concerned|confused|connected|crowded|cut|depressed|disabled|"
    "excited|exhausted|experienced|fixed|frightened|frustrated|hidden|impressed|infected|inflamed|interested|involved|"
    "known|left|limited|located|lost|married|mixed|needed|numbed|pinched|prepared|related|relaxed|retired|satisfied|"
    "scared|set|skilled|stressed|supposed|surprised|tired|trained|unchanged|unexplained|used|worried",
    re.IGNORECASE,
)
_ENGLISH = re.compile(
    r"\b(?:is|are|was|were|be|been|being|gets?|got)\s+"
    r"(?:(?:not|also|often|always|never|now|sometimes|mostly|\w+ly)\s+)?"
    rf"(?P<participle>\w{{2,}}[^e\W]ed|{_IRREGULAR})\b",
    re.IGNORECASE,
)
_SPANISH_STATES = re.compile(
    "(?:aburrid|adecuad|apropiad|avanzad|cansad|complicad|conocid|contenid|cuidad|debid|delicad|demasiad|determinad|"
    "divertid|elevad|estad|grad|indicad|lad|limitad|marid|moderad|obligad|parecid|partid|pasad|pesad|privad|prolongad|"
    "querid|reducid|resultad|sentid|significad|sonid|tejid|variad)[oa]s?",
    re.IGNORECASE,
)
_SPANISH = re.compile(
    r"\b(?:es|son|fue|fueron|era|eran|será|serán|sea|sean|ser|sido|siendo)\s+"
    r"(?:(?:también|siempre|nunca|\w+mente)\s+)?"
    r"(?P<participle>\w{2,}[ai]d[oa]s?|(?:\w*(?:escrit|puest|hech|dich|biert|suelt)|rot|vist)[oa]s?)\b",
    re.IGNORECASE,
)
_ACCENT = re.compile("[áéíóú]")


def english(sentence: str) -> bool:
    """Words that describe a state, such as "you are tired", are not taken for a passive."""
    return any(not _STATES.fullmatch(match["participle"]) for match in _ENGLISH.finditer(sentence))


def spanish(sentence: str) -> bool:
    """Only `ser` makes a passive; `estar` tells a state. An accent, as in `rápido`, shows that it is no participle."""
    participles = (match["participle"] for match in _SPANISH.finditer(sentence))
    return any(not _SPANISH_STATES.fullmatch(word) and not _ACCENT.search(word) for word in participles)
