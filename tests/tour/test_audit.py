"""Each rule catches the fault it is there for, names the thing, and leaves its sound neighbour alone."""

from __future__ import annotations

import pytest

from kiosk.tour.findings import Rule
from tests.tour.conftest import Scene

ALONE = 'Touch { text: "Go on"; x: 20; y: 20; %s }'
RING = """Rectangle { objectName: "ring"; x: 60; y: 60; width: 200; height: 90; radius: 20; color: "transparent"
    border.width: %d; border.color: "%s" }"""
CHOICES = """
    Choice { text: "One"; chosen: true; ground: "%s" } Choice { text: "Two"; x: 160; ground: "%s" }"""
LONG = "A label that needs far more room than it has"

FAULTS = {
    Rule.SMALL_TARGET: (ALONE % "height: 40", "Go on"),
    Rule.CLOSE_TARGETS: ('Touch { text: "One" } Touch { text: "Two"; x: 126 }', "Two"),
    Rule.UNNAMED_TARGET: (ALONE % 'Accessible.name: ""', "no accessible name"),
    Rule.CUT_TEXT: (f'Words {{ text: "{LONG}"; width: 100 }}', LONG[:20]),
    Rule.ELIDED_TEXT: (f'Words {{ text: "{LONG}"; width: 300; elide: Text.ElideRight }}', LONG[:20]),
    Rule.CLIPPED_TEXT: (f'Item {{ clip: true; width: 300; height: 60; Words {{ text: "{LONG[:24]}" }} }}', "Item"),
    Rule.COVERED_TEXT: ('Words { text: "Under" } Rectangle { width: 60; height: 60; color: "#eeeeee" }', "Under"),
    Rule.UNSEEN_TEXT: ('Words { text: "Faint"; color: "transparent" }', "Faint"),
    Rule.OVERLAPPING_TEXTS: ('Words { text: "First" } Words { text: "Second"; x: 40; y: 20 }', "Second"),
    Rule.SMALL_TEXT: ('Words { text: "Small print"; font.pixelSize: 28 }', "4.68 mm"),
    Rule.WEAK_CONTRAST: ('Words { text: "Pale"; color: "#888888" }', "contrast 3.54; 7"),
    Rule.COLOUR_ALONE: (CHOICES % ("#c04000", "#007a3d"), "'One' is chosen, and differs from 'Two'"),
    Rule.FAINT_FOCUS: (RING % (4, "#969696"), "contrast 2.96; 3"),
    Rule.OUTSIDE_WINDOW: ('Words { text: "Going away"; x: 700 }', "Going away"),
    Rule.OUTSIDE_PARENT: (
        'Item { width: 40; height: 40; Words { objectName: "glyph"; text: "O"; x: 20; width: 40; height: 40 } }',
        "icon",
    ),
    Rule.MISSING_PICTURE: ("Image { width: 100; height: 100 }", "picture"),
    Rule.UNNAMED_PART: ('Words { text: "Title"; Accessible.name: ""; Accessible.role: Accessible.Heading }', "Heading"),
    Rule.UNSPOKEN: ('Words { text: "For eyes only"; Accessible.ignored: true }', "For eyes only"),
    Rule.UNTOLD_STATE: (ALONE % "property bool chosen: true", "Go on"),
    Rule.READING_ORDER: ('Words { text: "Second"; y: 200 } Words { text: "First" }', "First"),
}

SOUND = {
    "a target of 12 mm": ALONE % "height: 48; width: 48",
    "targets 3 mm apart": 'Touch { text: "One" } Touch { text: "Two"; x: 132 }',
    "a button on a sheet that can be touched everywhere": """
        MouseArea { Accessible.name: "Begin"; Accessible.role: Accessible.Button; anchors.fill: parent }
        Touch { text: "On it"; x: 40; y: 40 }""",
    "a target that is switched off": ALONE % "height: 20; enabled: false",
    "a target that is invisible": ALONE % "height: 20; opacity: 0",
    "words one can scroll to": f"""Flickable {{
        width: 300; height: 60; clip: true; contentWidth: 300; contentHeight: 900
        Words {{ text: "{LONG}"; width: 300; wrapMode: Text.Wrap }} }}""",
    "words scrolled beyond the window": """Flickable {
        anchors.fill: parent; contentWidth: width; contentHeight: 2000
        Words { text: "Far below"; y: 900 } }""",
    "words that another screen lies upon": """Words { text: "Before" }
        Rectangle { anchors.fill: parent; Words { text: "After" } Words { text: "All is well"; y: 500 } }""",
    "words below a question that dims them": """Words { text: "Read me" }
        Rectangle { anchors.fill: parent; color: "black"; opacity: 0.8 }
        Rectangle { width: 400; height: 200; Words { text: "Still here?" } }""",
    "words that fade where there is more": """Words { text: "More and more" }
        Rectangle { y: 20; width: 400; height: 40; gradient: Gradient {
            GradientStop { position: 0; color: "#00ffffff" } GradientStop { position: 1; color: "white" } } }""",
    "large bold words in a lighter colour": """
        Words { text: "Title"; color: "#707070"; font.pixelSize: 60; font.weight: Font.Bold }""",
    "an icon in a lighter colour": 'Words { objectName: "glyph"; text: "O"; color: "#888888" }',
    "a choice that says it is taken": ALONE
    % "property bool chosen: true; Accessible.checkable: true; Accessible.checked: chosen",
    "words on a button that says the same": ALONE % 'Words { Accessible.ignored: true; text: "Go on" }',
    "a bullet, and a picture that tells nothing": """Words { Accessible.ignored: true; text: "•" }
        Image { Accessible.ignored: true; source: "data:image/svg+xml;utf8,<svg xmlns='http://www.w3.org/2000/svg'/>"
        }""",
    "columns side by side": 'Words { text: "Left, below"; y: 200 } Words { text: "Right, above"; x: 400 }',
    "what is chosen is darker": CHOICES % ("#0a4e5b", "#ffffff"),
    "what is chosen has another icon": CHOICES.replace("chosen: true;", 'chosen: true; sign: "X";')
    % ("#c04000", "#007a3d"),
    "what is chosen fades where there is more": CHOICES % ("#0a4e5b", "#ffffff")
    + """Rectangle { width: 400; height: 200; gradient: Gradient {
        GradientStop { position: 0; color: "#00ffffff" } GradientStop { position: 0.01; color: "white" } } }""",
    "what is chosen shows its outline where there is more": CHOICES % ("#0a4e5b", "#ffffff")
    + """Rectangle { width: 400; height: 4; color: "#808080" }
    Rectangle { y: 4; width: 400; height: 200; gradient: Gradient {
        GradientStop { position: 0; color: "#00ffffff" } GradientStop { position: 0.01; color: "white" } } }""",
    "a ring around what has the focus": RING % (4, "#0b5fff"),
    "a link": """Words { text: "See <a href='x'>this page</a> first"; textFormat: Text.StyledText
        linkColor: "#0a4e5b" }""",
}


@pytest.mark.parametrize(("rule", "fault"), FAULTS.items(), ids=FAULTS.keys())
def test_a_planted_fault_is_caught_and_named(audited: Scene, rule: Rule, fault: tuple[str, str]) -> None:
    scene, named = fault
    found = audited(scene).violations
    assert any(violation.rule is rule and named in violation.text for violation in found), found
    assert not any("All is well" in violation.text for violation in found), found


@pytest.mark.parametrize("scene", SOUND.values(), ids=SOUND.keys())
def test_what_is_sound_is_left_alone(audited: Scene, scene: str) -> None:
    assert not audited(scene).violations


def test_every_rule_has_its_planted_fault() -> None:
    assert FAULTS.keys() | {Rule.BLANK} == set(Rule)


def test_an_empty_picture_is_blank(audited: Scene) -> None:
    found = audited('Rectangle { anchors.fill: parent; color: "white" }').violations
    assert Rule.BLANK in {violation.rule for violation in found}


def test_only_the_faulty_link_colour_is_blamed(audited: Scene) -> None:
    scene = (
        """Words { textFormat: Text.StyledText; text: "See <a href='x'>this other page</a>"; linkColor: "#99bbee" }"""
    )
    rules = [violation.rule for violation in audited(scene).violations]
    assert rules == [Rule.WEAK_CONTRAST]


@pytest.mark.parametrize(
    ("ring", "says"),
    [
        (RING % (2, "#0b5fff"), "2 pixels thick"),
        (RING % (4, "#0b5fff") + "Rectangle { x: 50; y: 50; width: 150; height: 120 }", "only 2"),
        (f"Item {{ width: 160; height: 100; clip: true; {RING % (4, '#0b5fff')} }}", "only 2"),
    ],
    ids=["thin", "covered", "clipped"],
)
def test_a_ring_that_can_hardly_be_seen_is_caught(audited: Scene, ring: str, says: str) -> None:
    found = audited(ring).violations
    assert any(violation.rule is Rule.FAINT_FOCUS and says in violation.text for violation in found), found


def test_what_hangs_out_of_a_block_far_away_is_looked_at(audited: Scene) -> None:
    scene = """Flickable { width: 600; height: 300; clip: true; contentWidth: 600; contentHeight: 4000
        Item { y: 2000; width: 600; height: 60; Words { y: -1900; text: "Stray" } }
        Words { y: 100; text: "In view" } Words { y: 3000; text: "Left for later" } }"""
    rules = [violation.rule for violation in audited(scene).violations]
    assert Rule.OVERLAPPING_TEXTS in rules


def test_larger_text_must_really_be_larger(audited: Scene) -> None:
    """Only what is read by scrolling: a button has the room it has."""
    scene = """Flickable { width: 800; height: 400; contentWidth: 800; contentHeight: 300
            Words { text: "Read me" } Touch { y: 100; text: "Press"; contentItem: Words { text: "Press" } } }
        Words { text: "Stays"; y: 420 }"""
    assert not audited(scene).violations
    [violation] = audited(scene, enlarged=True).violations
    assert violation.rule is Rule.SMALL_TEXT
    assert "'Read me' has capitals 6.01 mm high; 7.3 mm" in violation.text


@pytest.mark.qt_log_ignore("Cannot open")
def test_a_picture_that_cannot_be_read_is_named(audited: Scene) -> None:
    found = audited('Image { source: "gone.png"; width: 100; height: 100 }').violations
    assert any(violation.rule is Rule.MISSING_PICTURE and "gone.png" in violation.text for violation in found)


def test_sizes_and_gaps_are_given_in_millimetres(audited: Scene) -> None:
    audit = audited('Touch { text: "One" } Touch { text: "Two"; x: 160; height: 100 }')
    assert [(target.name, target.width_mm, target.height_mm) for target in audit.targets] == [
        ("One", 30.0, 20.0),
        ("Two", 30.0, 25.0),
    ]
    assert audit.smallest_gap_mm == 10.0
    assert audit.texts == 1
    assert audit.least_contrast is not None
    assert audit.least_contrast.ratio == 21.0


def test_what_qt_calls_checked_has_to_be_told_and_seen_too(audited: Scene) -> None:
    found = audited(ALONE % "checked: true; Accessible.checkable: true; Accessible.checked: false").violations
    assert [violation.rule for violation in found] == [Rule.UNTOLD_STATE]
    alike = CHOICES.replace("chosen: true;", "checked: true; Accessible.checked: true;") % ("#c04000", "#007a3d")
    assert [violation.rule for violation in audited(alike).violations] == [Rule.COLOUR_ALONE]


def test_a_bar_that_a_mouse_alone_can_drag_is_no_target_and_one_for_fingers_is(audited: Scene) -> None:
    bar = "Item { x: 700; width: 8; height: 300; %s }"
    assert not audited(bar % "PointHandler { acceptedDevices: PointerDevice.Mouse }").violations
    rules = {violation.rule for violation in audited(bar % "MouseArea { anchors.fill: parent }").violations}
    assert rules == {Rule.SMALL_TARGET, Rule.UNNAMED_TARGET}


def test_what_a_sheet_only_dims_still_counts(audited: Scene) -> None:
    """Out of reach is what is not there, not what has a shade over it."""
    under = 'Touch { text: "Beneath"; height: 20; visible: %s }'
    sheet = """Rectangle { anchors.fill: parent; color: "#73000000" }
        Rectangle { x: 300; y: 200; width: 300; height: 200; Words { text: "Sure?" } }"""
    found = audited(under % "true" + sheet).violations
    assert any(violation.rule is Rule.SMALL_TARGET and "Beneath" in violation.text for violation in found)
    found = audited(under % "false" + sheet).violations
    assert not any("Beneath" in violation.text for violation in found)


def test_a_few_small_words_on_a_large_sheet_are_not_blank(audited: Scene) -> None:
    dot = (
        'Rectangle { anchors.fill: parent; color: "white"; Rectangle { y: %d; width: %d; height: 2; color: "black" } }'
    )
    rules = {violation.rule for number in range(8) for violation in audited(dot % (301 + number, 700)).violations}
    assert Rule.BLANK not in rules
    assert Rule.BLANK in {violation.rule for violation in audited(dot % (301, 200)).violations}


def test_the_place_in_the_tree_is_told(audited: Scene) -> None:
    [violation] = audited('Rectangle { width: 200; height: 60; Words { text: "Tiny"; font.pixelSize: 20 } }').violations
    assert violation.item.endswith("Rectangle/Words(Tiny)")
