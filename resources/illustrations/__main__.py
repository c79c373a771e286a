"""Draw every picture into content/images: python -m resources.illustrations"""

from __future__ import annotations

from pathlib import Path

from resources.illustrations.catalogue import PICTURES

IMAGES = Path(__file__).parents[2] / "content" / "images"


def main(folder: Path = IMAGES) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name, draw in PICTURES.items():
        (folder / f"{name}.svg").write_text(draw().svg(), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
