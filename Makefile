# Type `make` to see what there is. ARGS passes more words on: make run ARGS="--windowed --size 1280x800"

PY := .venv/bin/python
ARGS ?=

.DEFAULT_GOAL := help
.PHONY: help run test check format tour guide audit bench soak fuzz faults dist test-dist repeat lock clean setup setup-dev

help:
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*##/\t/' | expand -t 10

run: setup ## set everything up and open the kiosk (without a screen: render the tour)
	@tools/run.sh $(ARGS)

test: setup-dev ## set everything up and run the tests
	@$(PY) -m pytest -n logical --dist worksteal $(ARGS)

check: setup-dev ## format, lint, types, import contracts, QML, and the shipped content
	$(PY) -m ruff format --check .
	$(PY) -m ruff check .
	$(PY) -m basedpyright
	.venv/bin/lint-imports --no-logo
	$(PY) tools/qml.py check
	tools/translations.sh check
	$(PY) main.py check content

format: setup-dev ## put Python and QML into the house style
	$(PY) -m ruff check --fix-only --quiet .
	$(PY) -m ruff format .
	$(PY) tools/qml.py format

tour: setup ## render every screen and page to build/tour and audit the pictures
	$(PY) main.py tour --out build/tour $(ARGS)

guide: setup ## draw the pictures of the staff guide anew (docs/guide)
	@$(PY) main.py tour --guide

audit: setup ## audit every screen in every language, theme and text size on every glass (takes its time)
	$(PY) main.py audit $(ARGS)

bench: setup-dev ## measure start, page turns and memory
	$(PY) -m tests.bench $(ARGS)

soak: setup-dev ## let a careless crowd touch the kiosk 20,000 times, and look at its memory (ARGS="--actions 1000000")
	@$(PY) -m tests.soak $(ARGS)

faults: setup-dev ## bring every fault about for real, and print how soon the kiosk is back (ARGS="--rounds 1 --only memory")
	@$(PY) -m tests.faults $(ARGS)

dist: setup-dev ## build dist/kiosk, which runs without Python (ARGS=--pack: the archive and the package as well)
	$(PY) -m build_spec.build $(ARGS)

test-dist: setup-dev ## build the bundle, the archive and the package, and try them (as root: in a bare Debian)
	@tools/bare.sh
	$(PY) -m build_spec.build --pack
	@$(PY) -m pytest -m bundle tests/dist $(ARGS)

repeat: setup-dev ## build everything twice, and see that the same bytes come out
	$(PY) -m build_spec.repeat

fuzz: setup-dev ## look for bytes that break what reads the content (ARGS="--seconds 600")
	@$(PY) -m tests.fuzz $(ARGS)

lock: setup-dev ## pin the newest allowed requirements, with hashes
	$(PY) tools/lock.py

clean: ## remove what was built (the virtual environment too)
	rm -rf .venv build dist .pytest_cache .ruff_cache .hypothesis .import_linter_cache .coverage
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

setup:
	@tools/setup.sh run

setup-dev:
	@tools/setup.sh dev
