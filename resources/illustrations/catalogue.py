"""Which file shows which picture."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from resources.illustrations import (
    above_pictures,
    body_pictures,
    people_pictures,
    side_pictures,
    thing_pictures,
    visit_pictures,
)
from resources.illustrations.pen import Picture

PICTURES: Mapping[str, Callable[[], Picture]] = {
    "spine-side": side_pictures.spine_side,
    "spine-above": above_pictures.spine_above,
    "laminectomy": above_pictures.laminectomy,
    "discectomy": above_pictures.discectomy,
    "fusion": side_pictures.fusion,
    "cause-fit": people_pictures.not_the_right_fit,
    "cause-other-place": side_pictures.other_place,
    "cause-during-surgery": above_pictures.screw_near_nerve,
    "scar-tissue": above_pictures.scar_tissue,
    "disc-again": side_pictures.disc_again,
    "next-level": side_pictures.next_level,
    "hardware": side_pictures.hardware,
    "infection": body_pictures.infection,
    "find-cause": visit_pictures.find_cause,
    "team": people_pictures.team,
    "pain-signal": body_pictures.pain_signal,
    "medicines": thing_pictures.medicines,
    "exercise": people_pictures.exercise,
    "injection": side_pictures.injection,
    "nerve-block": above_pictures.nerve_block,
    "stimulator": body_pictures.stimulator,
    "pump": side_pictures.pump,
    "surgery-again": visit_pictures.surgery_again,
    "walking": people_pictures.walking,
    "pacing": thing_pictures.pacing,
    "not-proven": thing_pictures.not_proven,
    "balance": thing_pictures.balance,
    "talk": people_pictures.talk,
    "saddle": body_pictures.saddle,
    "home-care": people_pictures.home_care,
    "words": thing_pictures.words,
    "about": thing_pictures.about,
    "front-desk": visit_pictures.front_desk,
}
