"""Makes of a search result what the library shows: cards, filters, chips, and what to do when nothing was found."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication

from asm_desktop.domain.catalogs import Catalogs
from asm_desktop.domain.queries import Facet, Hit, MarkedText, SearchResult, Where
from asm_desktop.gui import wording
from asm_desktop.gui.rows import (
    AlsoWord,
    Badge,
    Chip,
    Empty,
    FacetGroup,
    FacetRow,
    Marked,
    Mood,
    Note,
    ResultPage,
    ResultRow,
)

translate = QCoreApplication.translate

_OPEN = frozenset({"topic", "country", "kind"})
"""Filters that are open to begin with."""
_ORDER = ("topic", "country", "kind", "lang", "mineral", "year", "label", "status")
SHOW_ALL = "show-all"
SUGGESTION = "suggestion:"
REMOVE = "remove:"


@dataclass(frozen=True, slots=True)
class Question:
    """What somebody looks for: words, ticked filters, and other words that are switched off."""

    words: str = ""
    filters: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    without: frozenset[str] = frozenset()

    @property
    def is_open(self) -> bool:
        """Whether everything is asked for."""
        return not self.words.strip() and not any(self.filters.values())

    def ticked(self, name: str, value: str) -> bool:
        """Say whether a filter's value is ticked."""
        return value in self.filters.get(name, ())

    def with_filter(self, name: str, value: str, *, on: bool) -> "Question":
        """Return the question with a filter's value ticked or not."""
        values = tuple(one for one in self.filters.get(name, ()) if one != value) + ((value,) if on else ())
        filters = {**self.filters, name: values}
        return Question(self.words, {key: held for key, held in filters.items() if held}, self.without)


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of a question: the first hits, how many entries there are in all, and which filter to take off."""

    question: Question
    result: SearchResult
    archive_total: int
    relaxed: tuple[tuple[str, str, int], ...] = ()
    """Where nothing was found: filter, value, and how many entries there are without it."""


class Shaper:
    """Knows the catalogues and the language of the window."""

    def __init__(self, catalogs: Catalogs, language: str) -> None:
        """Take what names things."""
        self._catalogs = catalogs
        self._language = language

    def page(self, answer: Answer) -> ResultPage:
        """Return the page of an answer."""
        result, question = answer.result, answer.question
        also = [AlsoWord(word) for word in result.expanded]
        also += [AlsoWord(word, on=False) for word in sorted(question.without) if word not in result.expanded]
        return ResultPage(
            rows=self.rows(result.hits),
            total=result.total,
            archive_total=answer.archive_total,
            chips=self.chips(question),
            facets=self.groups(result.facets, question),
            also=tuple(also),
            empty=None if result.total else self._nothing(answer),
            hint=_hint(question, result),
        )

    def rows(self, hits: Iterable[Hit]) -> tuple[ResultRow, ...]:
        """Return the cards of hits."""
        return tuple(self._row(hit) for hit in hits)

    def chips(self, question: Question) -> tuple[Chip, ...]:
        """Return the filters that are on, for the search box."""
        return tuple(
            Chip(chip_key(name, value), self._filter_text(name, value))
            for name, values in question.filters.items()
            for value in values
        )

    def groups(self, facets: Sequence[Facet], question: Question) -> tuple[FacetGroup, ...]:
        """Return the filters in the order of the design, ticked values always among them."""
        found = {facet.name: dict(facet.values) for facet in facets}
        for name, values in question.filters.items():
            for value in values:
                found.setdefault(name, {}).setdefault(value, 0)
        names = [name for name in _ORDER if name in found] + sorted(found.keys() - set(_ORDER))
        return tuple(self._group(name, found[name], question) for name in names)

    def _group(self, name: str, counts: Mapping[str, int], question: Question) -> FacetGroup:
        """Return one filter."""
        rows = tuple(
            FacetRow(value, self._value_text(name, value), count, ticked=question.ticked(name, value))
            for value, count in counts.items()
        )
        return FacetGroup(name, wording.facet_title(name), rows, open=name in _OPEN)

    def _row(self, hit: Hit) -> ResultRow:
        """Return the card of a hit."""
        kind = self._catalogs.kinds.get(hit.kind)
        countries = [self._catalogs.countries.name(code, self._language) for code in hit.countries]
        more = translate("Library", "{first} and {count} more")
        place = countries[0] if countries else ""
        if len(countries) > 2:
            place = more.format(first=countries[0], count=len(countries) - 1)
        elif len(countries) == 2:
            place = ", ".join(countries)
        return ResultRow(
            entity=hit.entity,
            code=hit.code,
            icon=wording.kind_icon(hit.kind, kind.icon),
            kind=kind.label(self._language),
            place=place,
            year=wording.year(hit.date),
            label=hit.label,
            title=_marked(hit.title),
            snippet=_marked(hit.snippet),
            language=hit.language.partition("-")[0].upper(),
            badges=tuple(_badges(hit)),
            rtl=wording.runs_right_to_left(hit.language),
        )

    def _filter_text(self, name: str, value: str) -> str:
        """Return a filter and its value in words, as a chip shows them."""
        text = translate("Library", "{filter}: {value}")
        return text.format(filter=wording.facet_title(name), value=self._value_text(name, value))

    def _value_text(self, name: str, value: str) -> str:
        """Return a filter's value in words."""
        if name in {"topic", "mineral"}:
            return self._catalogs.vocabulary.label(value, self._language)
        if name == "country":
            return self._catalogs.countries.name(value, self._language)
        if name == "kind":
            return self._catalogs.kinds.get(value).label(self._language)
        if name == "lang":
            return wording.language_name(value)
        if name == "label":
            return f"TLP:{value}"
        return wording.status_name(value) if name == "status" else value

    def _nothing(self, answer: Answer) -> Empty:
        """Return what to do where nothing was found: the nearest spelling, filters to take off, or everything."""
        question, result = answer.question, answer.result
        actions: list[tuple[str, str]] = []
        if result.suggestion:
            text = translate("Library", "Search “{words}” instead").format(words=result.suggestion)
            actions.append((SUGGESTION + result.suggestion, text))
        for name, value, count in answer.relaxed:
            entries = count_text(count)
            text = translate("Library", "Remove {filter} ({entries})")
            text = text.format(filter=self._filter_text(name, value), entries=entries)
            actions.append((REMOVE + chip_key(name, value), text))
        actions.append((SHOW_ALL, translate("Library", "Show all entries")))
        return Empty("search", *_nothing_texts(question, result), tuple(actions[:4]))


def chip_key(name: str, value: str) -> str:
    """Return the key of a filter's chip."""
    return f"{name}={value}"


def filter_of(key: str) -> tuple[str, str]:
    """Return filter and value of a chip's key."""
    name, _, value = key.partition("=")
    return name, value


def count_text(total: int) -> str:
    """Return a number of entries in words."""
    return wording.entries(total)


def _nothing_texts(question: Question, result: SearchResult) -> tuple[str, str]:
    """Return line and explanation for a question without answer."""
    if not question.words.strip():
        return (
            translate("Library", "These filters hide everything"),
            translate("Library", "No entry has all of them at once."),
        )
    title = translate("Library", "No entry has “{words}”").format(words=question.words.strip())
    if result.expanded:
        text = translate("Library", "Also tried: {words}.").format(words=", ".join(result.expanded[:8]))
    elif question.filters:
        text = translate("Library", "Some filters are on. Without them there may be more.")
    else:
        text = translate("Library", "Try fewer words, or only the beginning of a word with a star: mercur*")
    return title, text


def _hint(question: Question, result: SearchResult) -> Note | None:
    """Return what was made of a question that was not quite right."""
    if result.total and result.suggestion:
        text = translate("Library", "No entry has “{words}”. These have “{others}”.")
        text = text.format(words=question.words.strip(), others=result.suggestion)
        use = (SUGGESTION + result.suggestion, translate("Library", "Search “{words}” instead"))
        return Note(text, Mood.ACCENT, "info", actions=((use[0], use[1].format(words=result.suggestion)),))
    hints = {
        "cut": translate("Library", "The question is long: only its beginning was searched."),
        "too-many-brackets": translate("Library", "There are too many brackets in it, so all were left out."),
        "unbalanced": translate(
            "Library", "A bracket or quotation mark lacks its partner: it was read as if it stood."
        ),
        "as-words": translate("Library", "This could not be taken apart, so all its words were searched."),
        "value-unknown": translate(
            "Library", "What stands behind the colon is not known, so it was searched as words."
        ),
        "no-words": translate("Library", "There is no word in it to search for."),
    }
    text = hints.get(result.understood, "")
    return Note(text, Mood.ACCENT, "info") if text else None


def _badges(hit: Hit) -> Iterable[Badge]:
    """Yield the badges of a hit, the most important first."""
    if hit.conflicts:
        yield Badge(translate("Library", "Two versions"), "versions", Mood.WARN)
    found = _found_in(hit.where)
    if found:
        yield Badge(found, "attach", Mood.NEUTRAL)


def _found_in(where: Where) -> str:
    """Return in which file the words stand, "" if they stand in the entry itself."""
    if where.part != "attachment":
        return ""
    if where.page:
        return translate("Library", "Page {page} of a file").format(page=where.page)
    return translate("Library", "In a file")


def _marked(text: MarkedText) -> Marked:
    """Return a text with its found words as widgets take it."""
    return Marked(text.text, text.marks)
