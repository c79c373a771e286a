"""The whole audit as one HTML page that needs nothing else: no script, no picture, no address."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date
from html import escape
from pathlib import Path
from string import Template

from kiosk.core.languages import language
from kiosk.core.places import RESOURCES
from kiosk.core.problems import KioskError, Problem, Severity
from kiosk.core.quality.audit import Audit
from kiosk.core.quality.gates import EVERY_PAGE, Gate
from kiosk.core.quality.scores import PageScore
from kiosk.core.writing import write_whole

TEMPLATE = RESOURCES / "report" / "report.html"

_HEADS = "Page|Errors|Warnings|Grade|Longest sentence|Words|Passive|Numbers out of|Missing|Reviewed by a clinician"
_REVIEWS = {"none": "not yet", "overdue": "overdue", "current": "yes"}


def write_page(file: Path, audit: Audit, today: date) -> None:
    """Raises KioskError if the file cannot be written."""
    try:
        write_whole(file, as_page(audit, today).encode())
    except OSError as error:
        raise KioskError(f"The report {file} cannot be written ({error.strerror}). Choose another place.") from error


def as_page(audit: Audit, today: date) -> str:
    severities = Counter(problem.severity for problem in audit.problems)
    passed = sum(gate.passed for gate in audit.gates)
    return Template(TEMPLATE.read_text("utf-8")).substitute(
        date=today.isoformat(),
        verdict="pass" if passed == len(audit.gates) else "fail",
        passed=passed,
        gates_count=len(audit.gates),
        pages=len(audit.pages),
        reviewed=sum(page.review == "current" for page in audit.pages),
        errors=severities[Severity.ERROR],
        warnings=severities[Severity.WARNING],
        gates="\n".join(map(_gate, audit.gates)),
        tables="\n".join(_tables(audit)),
        problems="\n".join(_problems(audit)),
    )


def _row(cells: Iterable[str], kind: str = "") -> str:
    return f'<tr class="{kind}">{"".join(f"<td>{cell}</td>" for cell in cells)}</tr>'


def _gate(gate: Gate) -> str:
    unit = " %" if gate.limit == EVERY_PAGE else ""
    value = "too little text" if gate.value is None else f"{gate.value:g}{unit}"
    verdict = "pass" if gate.passed else "fail"
    where = language(gate.language).name if gate.language else "all"
    cells = (where, gate.title, f"{gate.limit:g}{unit}", value, verdict, ", ".join(gate.failing))
    return _row(map(escape, cells), verdict)


def _tables(audit: Audit) -> Iterator[str]:
    """One table for each language, the worst page first."""
    found = Counter((problem.path, problem.severity) for problem in audit.problems)

    def badness(page: PageScore) -> tuple[float, ...]:
        grade = page.fkgl if page.fkgl is not None else -(page.inflesz or 0)
        return (found[page.path, Severity.ERROR], found[page.path, Severity.WARNING], grade)

    for score in audit.languages:
        rows = sorted((p for p in audit.pages if p.language == score.language), key=badness, reverse=True)
        means = [
            f"{name} {value:g}"
            for name, value in (
                ("FKGL", score.fkgl_mean),
                ("SMOG", score.smog_mean),
                ("INFLESZ", score.inflesz_mean),
            )
            if value is not None
        ]
        summary = [f"{score.pages} pages", f"{score.sentence_length:g} words in a sentence", *means]
        yield f"<h2>{escape(language(score.language).name)}: every page, the worst first</h2>"
        yield f"<p>On average: {escape(', '.join(summary))}.</p>"
        heads = "".join(f'<th scope="col">{head}</th>' for head in _HEADS.split("|"))
        yield f"<table><thead><tr>{heads}</tr></thead><tbody>"
        for page in rows:
            errors, warnings = found[page.path, Severity.ERROR], found[page.path, Severity.WARNING]
            yield _row(map(escape, _cells(page, errors, warnings)))
        yield "</tbody></table>"


def _cells(page: PageScore, errors: int, warnings: int) -> tuple[str, ...]:
    return (
        f"{page.title} ({page.id})",
        str(errors),
        str(warnings),
        _grade(page),
        str(page.longest_sentence),
        str(page.words),
        f"{page.passive:.0%}",
        ", ".join(map(str, page.denominators)),
        ", ".join(_missing(page)),
        _REVIEWS[page.review] + (f" ({page.reviewed})" if page.reviewed else ""),
    )


def _grade(page: PageScore) -> str:
    values = {"fkgl": page.fkgl, "smog": page.smog, "inflesz": page.inflesz}
    known = (
        f"{name.upper()} {value:g}{'*' * (name in page.pooled)}" for name, value in values.items() if value is not None
    )
    return ", ".join(known)


def _missing(page: PageScore) -> Iterator[str]:
    has = {
        "picture": page.has_picture,
        "words for a picture": page.has_alt,
        "action": page.has_action,
        "summary": page.has_summary,
        "3 things to keep": page.has_keep,
        "sources": page.has_sources or not page.has_numbers,
    }
    return (part for part, there in has.items() if not there)


def _problems(audit: Audit) -> Iterator[str]:
    by_path: dict[str, list[Problem]] = {}
    for problem in audit.problems:
        by_path.setdefault(problem.path, []).append(problem)
    for path, problems in by_path.items():
        yield f"<h3>{escape(path)}</h3><ul>"
        for problem in problems:
            line = f"line {problem.line}: " if problem.line else ""
            text = f"{line}{problem.text} [{problem.rule}]"
            yield f'<li class="{problem.severity}"><b>{problem.severity}</b> {escape(text)}</li>'
        yield "</ul>"
