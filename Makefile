# Two commands do all the set-up: `make demo` and `make test`.  Each makes .venv itself.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
REPORT := demo-report

.PHONY: demo test torture check fixtures wheel clean

demo: $(VENV)/installed
	$(BIN)/qa-analyzer score fixtures/audio --asr auto --out $(REPORT)
	@echo
	@echo "The report to open: $(CURDIR)/$(REPORT)/index.html"

test: $(VENV)/installed-dev
	$(BIN)/pytest

# what the tests do a small share of: about two hours on two cores
torture: $(VENV)/installed-dev
	$(BIN)/python -m tests.torture.killing 3000 200 1
	cc -shared -fPIC -o build-faults.so tests/torture/faults.c -ldl
	LD_PRELOAD=$(CURDIR)/build-faults.so $(BIN)/python -m tests.torture.faults 1
	rm build-faults.so
	$(BIN)/python -m tests.torture.mutated 2000 1

check: $(VENV)/installed-dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

fixtures: $(VENV)/installed-dev
	$(BIN)/python fixtures/make_recordings.py

wheel: $(VENV)/installed-dev
	$(BIN)/python -m build --wheel

$(VENV)/bin/python:
	$(PYTHON) -m venv $(VENV)

$(VENV)/installed: pyproject.toml | $(VENV)/bin/python
	$(BIN)/python -m pip install --quiet --upgrade pip
	$(BIN)/python -m pip install --quiet -e .
	touch $@

$(VENV)/installed-dev: pyproject.toml | $(VENV)/bin/python
	$(BIN)/python -m pip install --quiet --upgrade pip
	$(BIN)/python -m pip install --quiet -e .[dev]
	touch $@ $(VENV)/installed

clean:
	rm -rf $(VENV) $(REPORT) build dist
