"""The demonstration on files of somebody's own: imported as GREEN documents, beside two entries that must stay.

The brief is counted, not written: what was brought in, in which languages, and which words stand in how many files.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from asm_desktop.domain.canonical import Json
from asm_desktop.domain.choices import LANGUAGES, choice_label
from asm_desktop.domain.entries import EntryView
from asm_desktop.domain.errors import BadInput
from asm_desktop.domain.identities import EntityId
from asm_desktop.domain.labels import Label
from asm_desktop.domain.queries import SearchRequest, SearchResult
from asm_desktop.services import authoring
from asm_desktop.services.authoring import NewEntry
from asm_desktop.services.citing import plain
from asm_desktop.services.demo_material import BroughtIn, LeftOut
from asm_desktop.services.demo_stage import Stage
from asm_desktop.services.importing import FAILED, NO_TEXT, ImportOptions, import_paths
from asm_desktop.services.sample import Canary
from asm_desktop.services.searching import search
from asm_desktop.tasks.context import TaskContext

WORDS = ("mercury", "gold", "child", "water")
"""What the brief looks for in the files; the first that stands anywhere is the demonstration's question."""

CANARIES = (
    Canary("Okwirundu", "geita", "an entry labelled RED"),
    Canary("Befalanyo", "geita", "an entry that does not say whether it carries accounts"),
    Canary("Zirambewa", "geita", "an exact place"),
)

_LANGUAGE = "en"
_COUNTED = "This archive, counted by the demonstration"
_SOURCE = "Written by the demonstration; invented."
_BARS = 6


class NothingToShow(BadInput):
    """A folder from which nothing could be shown to another office."""

    code = "demo-nothing-to-show"
    summary = "No file in “{folder}” became an entry that another office may have."
    remedy = "Name a folder with documents, such as PDF or Word files."


@dataclass
class FolderMaterial:
    """The files of a folder."""

    stage: Stage
    source: Path
    canaries: tuple[Canary, ...] = CANARIES
    _made: list[EntityId] = field(default_factory=list)
    _changed: EntityId = field(init=False)
    _left_out: tuple[LeftOut, ...] = ()
    _files: int = 0

    def bring_in(self, context: TaskContext) -> BroughtIn:
        """Import the folder at the founder's office, and write two entries that must stay there."""
        first = self.stage.first
        report = import_paths(first, [self.source], ImportOptions(label=Label.GREEN), context)
        self._made = list(dict.fromkeys(EntityId(one.id) for one in report.files if one.id))
        shared = [entity for entity in self._made if self._view(entity).realm in self.stage.shared_realms]
        if not shared:
            raise NothingToShow(folder=self.source)
        self._changed = shared[0]
        self._left_out = tuple(LeftOut(one.origin, one.status, one.reason) for one in report.files if one.reason)
        self._files = len(report.files)
        authoring.create_entries(first, [_red(), _unsaid()])
        unexplained = [one for one in report.files if one.status in {FAILED, NO_TEXT} and not one.reason]
        return BroughtIn(sum(bool(one.id) for one in report.files), not unexplained, self._left_out)

    @property
    def query(self) -> str:
        """The first of the brief's words that stands in the files, else the longest word of the first title."""
        found = (word for word in WORDS if _search(self.stage, word).total)
        return next(found, "") or max(self._view(self._changed).title.split(), key=len)

    def change(self) -> int:
        """Change the summary of the first entry at both offices, and another field of it at one."""
        for desk in self.stage.desks:
            name = desk.own.office_card.name
            authoring.edit_entries(
                desk, [self._changed], {"summary": f"Read at {name}. (demonstration)"}, "Demonstration"
            )
        authoring.edit_entries(self.stage.second, [self._changed], {"status": "ready"}, "Demonstration")
        return len(self.stage.desks) + 1

    @property
    def disputed(self) -> tuple[EntityId, str]:
        """The entry and the field that both offices changed."""
        return self._changed, "summary"

    def brief(self) -> EntityId:
        """Write a brief on what was brought in."""
        views = [self._view(entity) for entity in self._made]
        answers = {word: result for word in WORDS if (result := _search(self.stage, word)).total}
        return authoring.create_entry(self.stage.first, NewEntry("brief", self._brief(views, answers))).entity

    def _brief(self, views: Sequence[EntryView], answers: Mapping[str, SearchResult]) -> dict[str, Json]:
        """Return the values of the brief."""
        without_text = sum(one.status == NO_TEXT for one in self._left_out)
        failed = sum(one.status == FAILED for one in self._left_out)
        languages = Counter(view.text("language").partition("-")[0] for view in views)
        countries = {country for view in views for country in view.texts("countries")}
        text = "all with text" if not without_text else f"{without_text} of them without text"
        return {
            "title": f"What {self._files} files hold, and where to look again",
            "language": _LANGUAGE, "label": Label.GREEN.value, "accounts": "none", "status": "ready",
            "date": self.stage.first.now()[:10], "source": _COUNTED,
            "summary": "Counted by the demonstration from the files’ own text.",
            "audience": "whoever works with these files",
            "key-messages": [
                f"{len(views)} of {self._files} files are entries now, {text}.",
                f"They stand in {len(languages.keys() - {''})} languages and speak of {len(countries)} countries.",
                *([_most_frequent(answers)] if answers else []),
            ],
            "problem": "Files that nobody has looked through are found by their words alone. Titles, countries and "
            "languages come from the files and may be wrong.",
            "figures": [
                _figure("Files", self._files, self._year), _figure("Entries", len(views), self._year),
                _figure("Entries without text", without_text, self._year),
                _figure("Files that could not be read", failed, self._year),
            ],
            "chart-title": "Entries by language", "chart-source": "Language of each entry, counted after import",
            "chart": [
                {"label": self._language(code), "first": str(count)} for code, count in languages.most_common(_BARS)
            ],
            "findings": [_finding(word, result, len(views)) for word, result in answers.items()],
            "options": list(_options(len(views))),
            "recommendations": [
                {"addressee": "The office that brought the files in",
                 "act": "check title, language and country of the entries that it uses.",
                 "decision": "when it uses them"}
            ],
            "based-on": self._based_on(answers),
            "contact": f"{self.stage.first.own.office_card.name} office (demonstration).",
            "objection": "Tell any office the code on this page; it stops printing and informs the others.",
            "method-note": "Counted by the demonstration; nobody has read the files for this sheet.",
        }  # fmt: skip

    def _based_on(self, answers: Mapping[str, SearchResult]) -> Json:
        """Return the entries that the brief cites, with their versions."""
        cited = dict.fromkeys(result.hits[0].entity for result in answers.values()) or {self._changed: None}
        return [{"entry": entity, "version": str(self._view(entity).version)} for entity in cited]

    def _language(self, code: str) -> str:
        """Return the name of a language."""
        return choice_label(LANGUAGES, code, _LANGUAGE, self.stage.first.catalogs) if code else "not known"

    @property
    def _year(self) -> str:
        """The year in which this is counted."""
        return self.stage.first.now()[:4]

    def _view(self, entity: EntityId) -> EntryView:
        """Return an entry at the founder's office."""
        return authoring.read_entry(self.stage.first, entity)


def _search(stage: Stage, word: str) -> SearchResult:
    """Return where a word itself stands in the founder's archive."""
    return search(stage.first, SearchRequest(word, limit=3, filters={"kind": ("document",)}, thesaurus=False))


def _most_frequent(answers: Mapping[str, SearchResult]) -> str:
    """Return a sentence on the word that most entries have."""
    word, result = max(answers.items(), key=lambda answer: answer[1].total)
    return f"“{word}” stands in {result.total} of them."


def _finding(word: str, result: SearchResult, entries: int) -> Json:
    """Return in how many entries a word stands, and which comes first."""
    first = result.hits[0]
    text = f"In {result.total} of {entries} entries. The nearest match is *{plain(first.title.text)}*.[^{first.code}]"
    return {"heading": f"“{word}”.", "text": text, "strength": "high", "note": "Counted by the index."}


def _options(entries: int) -> Iterator[Json]:
    """Yield the ways to go."""
    hours = max(1, round(entries / 30))
    yield {
        "option": "Leave it as it is",
        "cost": "None",
        "gains": "Nobody has to read",
        "loses": "Those who search by country or language",
    }
    yield {
        "option": "Look through all entries once",
        "cost": f"About {hours} h, two minutes each",
        "gains": "Those who search",
        "loses": "Whoever has to read",
    }


def _figure(what: str, value: int, year: str) -> Json:
    """Return one figure of the brief."""
    return {"what": what, "value": str(value), "year": year, "source": _COUNTED, "method": "Counted at import"}


def _red() -> NewEntry:
    """Return an entry that stays because of its label, with an exact place that would stay in any case."""
    values: dict[str, Json] = {
        "title": "Kept here by its label (demonstration)", "language": _LANGUAGE, "label": Label.RED.value,
        "accounts": "none", "source": _SOURCE, "exact-place": "Behind the Zirambewa store (invented)",
        "summary": "Invented. Labelled TLP:RED, so it stays on this laptop. Test word: Okwirundu.",
    }  # fmt: skip
    return NewEntry("case-study", values)


def _unsaid() -> NewEntry:
    """Return an entry that stays because nobody has said whether it carries what people told."""
    values: dict[str, Json] = {
        "title": "Kept here until somebody says what it carries (demonstration)", "language": _LANGUAGE,
        "label": Label.GREEN.value, "accounts": "not-said", "source": _SOURCE,
        "summary": "Invented. TLP:GREEN, but nobody has said whether it carries accounts. Test word: Befalanyo.",
    }  # fmt: skip
    return NewEntry("case-study", values)
