"""What each screen shows, as plain values that QML reads by name."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from kiosk.core import qr
from kiosk.core.compare import compared_section
from kiosk.core.handout import handout
from kiosk.core.languages import language
from kiosk.core.library import Edition, Library, Page, Section
from kiosk.core.path import minutes
from kiosk.core.settings import in_language
from kiosk.core.visit import Found, Screen, Visit, shown_of
from kiosk.core.wordbook import Books
from kiosk.ui.codes import code
from kiosk.ui.exploring import exploration, first_explored
from kiosk.ui.found import mark_rows
from kiosk.ui.handouts import askable, asked, take_along
from kiosk.ui.rows import Row, rows
from kiosk.ui.stroll import guided, place_on_path
from kiosk.ui.terms import explain

SEVERAL = 3
"""Up to so many languages, each invites in a sentence of its own."""


@dataclass(frozen=True, slots=True)
class Views:
    """Builds the view of any place in one library, whose files lie in `folder`."""

    library: Library
    folder: Path
    _books: Books = field(default_factory=Books, init=False, compare=False)

    @property
    def languages(self) -> list[str]:
        """On offer, by code."""
        return [edition.language for edition in self.library.editions]

    def of(self, visit: Visit) -> Row:
        edition = self.library.edition(visit.language)
        target = visit.place.target
        match visit.place.screen:
            case Screen.ATTRACT:
                return self._attract()
            case Screen.HOME:
                return self._home(edition)
            case Screen.SECTION:
                return self._section(target, edition)
            case Screen.PAGE | Screen.STOP | Screen.HELP | Screen.ABOUT | Screen.EXPLORE as screen:
                return self._on_page(edition.page(target or screen.value), edition, visit)
            case Screen.COMPARE | Screen.BESIDE | Screen.TIME | Screen.FIND | Screen.LETTERS:
                return guided(visit, edition, self.folder)
            case Screen.CONTACT:
                return self._contact(visit.language)
            case Screen.OUTSIDE:
                return _outside(target)
            case Screen.QUESTIONS | Screen.TAKE | Screen.PHOTO:
                return take_along(handout(self.library, visit, target), target)
            case Screen.EASE | Screen.LANGUAGE:
                return self._languages(visit.language)

    def _attract(self) -> Row:
        codes = [edition.language for edition in self.library.editions]
        return {
            "clinic": in_language(self.library.settings.clinic, self.library.settings.languages[0]),
            "logo": self._logo(),
            "titles": list(
                dict.fromkeys(
                    self.library.edition(code).title for code in codes[: SEVERAL if len(codes) <= SEVERAL else 1]
                )
            ),
            "editions": [
                {
                    "language": code,
                    "invitation": language(code).invitation if len(codes) <= SEVERAL else language(code).name,
                    "mirrored": language(code).rtl,
                    "listen": language(code).listen,
                }
                for code in codes
            ],
            "picture": self._first_picture(),
            "unread": not self.library.complete,
            "seconds": self.library.settings.idle.warn_after + self.library.settings.idle.warn_for,
        }

    def _logo(self) -> Row | None:
        logo = self.library.logo
        if logo is None:
            return None
        source = (self.folder / logo.path).as_uri()
        return {"source": source, "width": logo.width, "height": logo.height, "plates": dict(logo.plates)}

    def _first_picture(self) -> Row | None:
        """The first picture of the library stands on the invitation, so that it looks like what it invites to."""
        if self.library.cover:
            return {"source": (self.folder / self.library.cover).as_uri()}
        figures = (
            row
            for page in self.library.editions[0].pages()
            for row in rows(page.blocks, self.folder)
            if row["kind"] == "figure" and row["source"]
        )
        return next(figures, None)

    def _home(self, edition: Edition) -> Row:
        return {
            "title": edition.title,
            "summary": edition.summary,
            "cards": [_card(section, edition) for section in edition.sections],
            "explore": first_explored(edition),
            "compared": compared_section(edition) is not None,
        }

    def _section(self, section_id: str, edition: Edition) -> Row:
        section = edition.section(section_id)
        if section is None:
            return self._home(edition)
        pages = [
            {
                "id": page.id,
                "title": page.title,
                "summary": page.summary,
                "icon": page.icon,
                "tone": page.tone,
                **_tongue(page, edition),
            }
            for page in section.pages
        ]
        return _card(section, edition) | {"pages": pages, "compared": section is compared_section(edition)}

    def _on_page(self, page: Page | None, edition: Edition, visit: Visit) -> Row:
        if page is None:
            return _waiting()
        if visit.place.screen is Screen.EXPLORE:
            return exploration(page, edition, self.folder) | _tongue(page, edition)
        shown = shown_of(page, visit)
        view = self._page(shown, edition, visit.place.found)
        return view | place_on_path(shown, visit, edition, brief=shown is not page)

    def _page(self, page: Page, edition: Edition, found: Found | None) -> Row:
        section = edition.section(page.id.partition("/")[0])
        pages = section.pages if section else ()
        position = next((number for number, other in enumerate(pages) if other.id == page.id), -1)
        body = asked(page, rows(page.blocks, self.folder))
        sought = mark_rows(body, page, found, self.folder)
        explain(body, page, self._books.of(self.library, page.language))
        return {
            "id": page.id,
            "title": page.title,
            "tone": page.tone,
            **_tongue(page, edition),
            "section": section.title if section else "",
            "sectionId": section.id if section else "",
            "rail": [{"id": other.id, "title": other.title, **_tongue(other, edition)} for other in pages],
            "position": position,
            "found": sought,
            "explored": bool(page.spots),
            "rows": body,
            "lead": next((index for index, row in enumerate(body) if row["kind"] == "figure"), -1),
            "previous": _neighbour(pages[position - 1]) if position > 0 else None,
            "next": _neighbour(pages[position + 1]) if 0 <= position < len(pages) - 1 else None,
            "nextSection": _next_section(edition, section) if section and position == len(pages) - 1 else None,
            "questions": askable(page),
            "sources": list(page.sources),
            "reviewer": page.review.reviewer,
            "reviewed": page.review.reviewed.isoformat() if page.review.reviewed else "",
        }

    def _contact(self, spoken: str) -> Row:
        contact = self.library.settings.contact
        clinic = in_language(self.library.settings.clinic, spoken)
        role = in_language(contact.role, spoken)
        name = contact.person or clinic
        view: Row = {
            "clinic": clinic,
            "person": contact.person,
            "role": role,
            "phone": contact.phone,
            "email": contact.email,
            "hours": in_language(contact.hours, spoken),
            "address": in_language(contact.address, spoken),
            "emergency": contact.emergency,
            "logo": self._logo(),
        }
        card = qr.contact_card(name, contact.phone, title=role, email=contact.email, organisation=clinic)
        return view | code(card)

    def _languages(self, spoken: str) -> Row:
        codes = [edition.language for edition in self.library.editions]
        return {
            "languages": [
                {
                    "language": code,
                    "name": language(code).name,
                    "mirrored": language(code).rtl,
                    "chosen": code == spoken,
                }
                for code in codes
            ]
        }


def _tongue(part: Page | Section, edition: Edition) -> Row:
    """The language its words are in; `foreign` names that one if it is not the one that is `wanted`."""
    spoken = part.language or edition.language
    foreign = spoken != edition.language
    return {
        "language": spoken,
        "mirrored": language(spoken).rtl,
        "foreign": language(spoken).name if foreign else "",
        "wanted": edition.language,
        "wantedName": language(edition.language).name,
    }


def _card(section: Section, edition: Edition) -> Row:
    return {
        "id": section.id,
        "title": section.title,
        "summary": section.summary,
        "icon": section.icon,
        "tone": section.tone,
        **_tongue(section, edition),
        "count": section.count,
        "minutes": _minutes(section.pages),
    }


def _minutes(pages: tuple[Page, ...]) -> int:
    return minutes(sum(page.words for page in pages))


def _neighbour(page: Page) -> Row:
    return {"id": page.id, "title": page.title}


def _next_section(edition: Edition, section: Section) -> Row | None:
    after = edition.sections[edition.sections.index(section) + 1 :]
    return {"id": after[0].id, "title": after[0].title} if after else None


def _waiting() -> Row:
    return {"waiting": True}


def _outside(url: str) -> Row:
    return {"url": url, **code(url)}
