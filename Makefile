PYTHON ?= python3
BIN := .venv/bin
READY := .venv/.ready
ONE_CORE := OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1
DEMO := corpora/bozze/chiusura-biblioteca.md

.PHONY: setup demo test check evaluate forms pipeline evaluate-pipeline frequencies classifier

setup: $(READY)

$(READY): pyproject.toml
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --upgrade "pip>=25.1"
	$(BIN)/python -m pip install --quiet --editable . --group dev
	touch $(READY)

# Exit status 1 means that the draft has something to mend: that is what the demo shows.
demo: setup
	@$(BIN)/linguapa check $(DEMO) || test $$? -eq 1

test: setup
	$(BIN)/python -m pytest

check: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

# DATA is the folder with the public data sets: see docs/evaluation-notes.md.
evaluate: setup
	$(ONE_CORE) $(BIN)/python corpora/evaluate.py $(DATA) --picture models/bureaucratese-reliability.svg > docs/evaluation.md.new
	mv docs/evaluation.md.new docs/evaluation.md
	cat docs/evaluation.md

# The forms of the words that the cards name: run it after a card has a new verb, noun or adjective.
forms: setup
	$(BIN)/python -m pip install --quiet --group train
	$(BIN)/python models/build/forms.py

# DATA as above: the files that corpora/sources.toml names. One core, fixed seeds: the same data give the same figures.
pipeline: setup
	$(BIN)/python -m pip install --quiet --group train
	$(ONE_CORE) $(BIN)/python models/build/train.py $(DATA) build/pipeline

evaluate-pipeline: setup
	$(ONE_CORE) $(BIN)/python models/build/evaluate.py $(DATA)

# How frequent words are: run it after the pipeline's lexicon has changed.
frequencies: setup
	$(BIN)/python -m pip install --quiet --group train
	$(BIN)/python models/build/frequencies.py

# DATA as above, or nothing: then the classifier learns from our own corpus alone.
classifier: setup
	$(ONE_CORE) PYTHONPATH=models/build $(BIN)/python -m bureaucratese models/bureaucratese.json $(DATA)
