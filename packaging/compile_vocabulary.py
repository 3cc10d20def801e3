"""Compiles `resources/vocabularies/asm-thesaurus.ttl` (SKOS) into the JSON that the program loads; needs rdflib."""

import json
from collections import defaultdict
from pathlib import Path

from rdflib import Graph, URIRef
from rdflib.namespace import RDF, SKOS

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "vocabularies"
SOURCE = FOLDER / "asm-thesaurus.ttl"
COMPILED = FOLDER / "asm-thesaurus.json"


def compile_vocabulary(source: Path = SOURCE) -> str:
    """Return the JSON of a thesaurus: its concepts by id, each with its labels by language and its relations."""
    graph = Graph()
    graph.parse(source, format="turtle")
    concepts = [_concept(graph, concept) for concept in graph.subjects(RDF.type, SKOS.Concept)]
    ordered = sorted(concepts, key=lambda concept: concept["id"])
    return json.dumps({"concepts": ordered}, ensure_ascii=False, indent=0, sort_keys=True) + "\n"


def main() -> None:
    """Write the compiled file."""
    COMPILED.write_text(compile_vocabulary(), encoding="utf-8")
    print(f"Wrote {COMPILED.name}.")


def _concept(graph: Graph, concept: URIRef) -> dict[str, object]:
    """Return one concept; narrower concepts and related ones are given from both sides."""
    preferred = {label.language: str(label) for label in graph.objects(concept, SKOS.prefLabel)}
    related = {*graph.objects(concept, SKOS.related), *graph.subjects(SKOS.related, concept)}
    broader = {*graph.objects(concept, SKOS.broader), *graph.subjects(SKOS.narrower, concept)}
    narrower = {*graph.objects(concept, SKOS.narrower), *graph.subjects(SKOS.broader, concept)}
    return {
        "id": _id(concept),
        "labels": dict(sorted(preferred.items())),
        "alternatives": _texts(graph, concept, SKOS.altLabel),
        "hidden": _texts(graph, concept, SKOS.hiddenLabel),
        "broader": sorted(map(_id, broader)),
        "narrower": sorted(map(_id, narrower)),
        "related": sorted(map(_id, related)),
        "note": _texts(graph, concept, SKOS.scopeNote),
    }


def _texts(graph: Graph, concept: URIRef, relation: URIRef) -> dict[str, list[str]]:
    """Return the texts of one sort by language, sorted."""
    found: dict[str, list[str]] = defaultdict(list)
    for label in graph.objects(concept, relation):
        found[label.language or ""].append(str(label))
    return {language: sorted(texts) for language, texts in sorted(found.items())}


def _id(concept: URIRef) -> str:
    """Return the short id of a concept, the end of its address."""
    return str(concept).rpartition(":")[2]


if __name__ == "__main__":
    main()
