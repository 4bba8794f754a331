"""Measure linguapa on public data: `python corpora/evaluate.py DATA` prints the tables of docs/evaluation.md.

DATA is a folder with the data sets in the sub-folders that evaluation/data.py names, as docs/evaluation-notes.md
describes. With the names of tables (`recall`, `restraint`, …) only these are printed; with `--read`, what is worth
reading after each; with `--picture FILE`, the picture of the classifier's calibration is drawn.
"""

import argparse
import sys
from pathlib import Path

sys.path.append(str(Path(__file__).parents[1] / "models" / "build"))

from evaluation.boundaries import boundaries_table
from evaluation.classifier import (
    calibration_table,
    pairs_table,
    readers_table,
    reliability,
    sentences_table,
    speaking_table,
    threshold_table,
)
from evaluation.drafts import drafts_table, findings_table
from evaluation.inflection import inflection_table, print_misses
from evaluation.judgements import grammar_table
from evaluation.passives import passives_table, print_disagreements
from evaluation.picture import picture
from evaluation.posts import posts_table, print_posts
from evaluation.recall import agreement_table, print_missed, recall_table, rules_table
from evaluation.recipes import ablations_table, learning_table, training_table
from evaluation.restraint import plain_table, print_phrases, restraint_table
from evaluation.speed import loading_table, speed_table
from evaluation.steps import steps_table
from evaluation.tables import print_table

TABLES = {
    "drafts": ("Real drafts", drafts_table),
    "findings": ("Findings per 100 words", findings_table),
    "recall": ("Recall: what experts changed", recall_table),
    "agreement": ("Agreement: what experts wrote instead", agreement_table),
    "rules": ("Recall and agreement by rule", rules_table),
    "restraint": ("Restraint: lexical findings per 100 words, before and after", restraint_table),
    "plain": ("Restraint: lexical findings on plain text", plain_table),
    "grammar": ("Grammar: rewrites read and judged", grammar_table),
    "inflection": ("Forms that the treebanks attest", inflection_table),
    "steps": ("Steps: what a simplification changed", steps_table),
    "passives": ("Passives that treebanks mark", passives_table),
    "posts": ("Posts: what a reader marked", posts_table),
    "pairs": ("Classifier: which of two texts is the plainer", pairs_table),
    "sentences": ("Classifier: single sentences", sentences_table),
    "readers": ("Classifier: how far readers agree", readers_table),
    "calibration": ("Classifier: calibration", calibration_table),
    "threshold": ("Classifier: the card's threshold", threshold_table),
    "speaking": ("Classifier: how often the card speaks", speaking_table),
    "training": ("Classifier: three ways of training", training_table),
    "ablations": ("Classifier: what it would be without", ablations_table),
    "learning": ("Classifier: learning curve", learning_table),
    "speed": ("Speed", speed_table),
    "loading": ("Loading", loading_table),
    "boundaries": ("Sentence boundaries", boundaries_table),
}
READING = {
    "agreement": print_missed,
    "inflection": print_misses,
    "passives": print_disagreements,
    "plain": print_phrases,
    "posts": print_posts,
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("tables", nargs="*", choices=(*TABLES, []), help="print only these")
    parser.add_argument("--read", action="store_true", help="print what is worth reading too; it quotes the data sets")
    parser.add_argument("--picture", type=Path, help="draw the classifier's calibration into this file")
    given = parser.parse_args()
    if not given.tables:
        print("# Evaluation\n")
        print("Printed by `make evaluate DATA=…`; [evaluation-notes.md](evaluation-notes.md) explains it.\n")
    for name in given.tables or TABLES:
        title, table = TABLES[name]
        print_table(title, table(given.data))
        if given.read and name in READING:
            READING[name](given.data)
    if given.picture:
        given.picture.write_text(picture(reliability(given.data)), encoding="utf-8")


if __name__ == "__main__":
    main()
