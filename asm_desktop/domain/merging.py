"""Field-wise merging of the heads of one entry, by atoms: which change of which part did nobody knowingly replace.

How a field merges is read from its values, not from its kind, so that unknown kinds merge as well as known ones: a list
of texts is a set (adding beats removing at the same time), a list of objects with ids is rows (each cell like a
scalar, a changed row beats its removal), and anything else is a scalar (two values are a conflict). A scalar whose
values are texts of several lines is merged line by line where all claims have one lowest common ancestor.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto

from asm_desktop.domain import canonical
from asm_desktop.domain.canonical import Json
from asm_desktop.domain.history import Graph
from asm_desktop.domain.identities import WriterId
from asm_desktop.domain.text_merging import is_text, merge_texts

Fields = Mapping[str, Json]


class Shape(Enum):
    """How the values of a field are taken apart."""

    SCALAR = auto()
    SET = auto()
    ROWS = auto()


@dataclass(frozen=True, slots=True)
class Version:
    """One revision as merging sees it: complete fields (None: not here) and the names it says it changed."""

    fields: Fields | None
    touched: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Claim:
    """One of several standing values (None: the field is left empty), by which revisions and writers."""

    value: Json | None
    revisions: tuple[str, ...]
    writers: tuple[WriterId, ...] = ()


@dataclass(frozen=True, slots=True)
class Merged:
    """A part for which several values stand."""

    field: str
    claims: tuple[Claim, ...]
    row: str = ""
    column: str = ""


@dataclass(frozen=True, slots=True)
class Merge:
    """The merged view and what in it is not settled."""

    fields: Fields
    conflicts: tuple[Merged, ...] = ()


@dataclass(frozen=True, slots=True)
class _Part:
    """An atom: a field, an element of a set (`row`), or a cell of rows (`row`, `column`)."""

    field: str
    row: str = ""
    column: str = ""


@dataclass(frozen=True)
class _Heads:
    """Everything one merge looks at; atoms are those of one field, of each version whose value of it is known."""

    heads: Sequence[str]
    versions: Mapping[str, Version]
    graph: Graph
    atoms: dict[str, dict[_Part, Json]] = field(default_factory=dict)

    def changes(self, part: _Part, among: Iterable[str]) -> list[str]:
        """Return the revisions that changed a part and whose change no later change of it knew, sorted."""
        changed = [id_ for id_ in among if self._changed(id_, part)]
        return sorted(self.graph.tips(changed))

    def value(self, id_: str, part: _Part) -> Json | None:
        """Return the value of a part in one revision, None where it is empty or not known."""
        return self.atoms.get(id_, {}).get(part)

    def _changed(self, id_: str, part: _Part) -> bool:
        """Say whether a revision changed a part of what stood before it."""
        if id_ not in self.atoms:
            return False
        above = self.graph.parents(id_)
        known = [one for one in above if one in self.atoms]
        if len(known) < len(above) and part.field in self.versions[id_].touched:
            return True
        if not above:
            return part in self.atoms[id_]
        return any(self.value(one, part) != self.value(id_, part) for one in known)


def merge_fields(heads: Sequence[str], versions: Mapping[str, Version], graph: Graph) -> Merge:
    """Return the merged view of heads (their content is here); where heads disagree it shows the first one's value."""
    first = versions[heads[0]].fields or {}
    if len(heads) == 1:
        return Merge(first)
    names = sorted({name for version in versions.values() for name in version.fields or {}})
    fields: dict[str, Json] = {}
    conflicts: list[Merged] = []
    for name in names:
        value, found = _merge_field(name, heads, versions, graph)
        conflicts.extend(found)
        if value is not None:
            fields[name] = value
    return Merge(fields, tuple(conflicts))


def shape_of(values: Iterable[Json]) -> Shape:
    """Return how a field is taken apart, by all values it ever had."""
    every = list(values)
    if every and all(_is_set(value) for value in every):
        return Shape.SET
    if every and all(_is_rows(value) for value in every):
        return Shape.ROWS
    return Shape.SCALAR


def _merge_field(
    name: str, heads: Sequence[str], versions: Mapping[str, Version], graph: Graph
) -> tuple[Json | None, list[Merged]]:
    """Return the merged value of one field (None: empty) and what in it is not settled."""
    at_heads = [(versions[id_].fields or {}).get(name) for id_ in heads]
    if all(value == at_heads[0] for value in at_heads):
        return at_heads[0], []
    values = [version.fields[name] for version in versions.values() if version.fields and name in version.fields]
    shape = shape_of(values)
    atoms = {id_: _atoms(name, value, shape) for id_, value in _known_values(name, versions, graph).items()}
    scene = _Heads(heads, versions, graph, atoms)
    if shape is Shape.SCALAR:
        return _merge_scalar(scene, _Part(name), list(versions))
    if shape is Shape.SET:
        return [part.row for part in _present(scene, name)] or None, []
    return _merge_rows(scene, name)


def _known_values(name: str, versions: Mapping[str, Version], graph: Graph) -> dict[str, Json | None]:
    """Return a field's value in each version, as far as it is known.

    Where content is not here, a version below tells: what it does not say it touched is as it was in its parents. So
    a value is not lost because the version that set it is missing.
    """
    known: dict[str, Json | None] = {}
    for id_ in reversed(graph.in_order()):
        version = versions[id_]
        if version.fields is not None:
            known[id_] = version.fields.get(name)
        if id_ in known and name not in version.touched and version.fields is not None:
            for parent in graph.parents(id_):
                if versions[parent].fields is None:
                    known[parent] = known[id_]
    return known


def _merge_scalar(scene: _Heads, part: _Part, among: Iterable[str]) -> tuple[Json | None, list[Merged]]:
    """Return the shown value of an atom and, if several stand, the conflict."""
    by_value: dict[bytes, list[str]] = {}
    changes = scene.changes(part, among)
    for id_ in changes:
        by_value.setdefault(_key(scene.value(id_, part)), []).append(id_)
    claims = tuple(Claim(scene.value(ids[0], part), tuple(ids)) for _, ids in sorted(by_value.items()))
    if len(claims) > 1 and (text := _merged_text(scene, part, claims)) is not None:
        return text, []
    shown = _shown(scene, part, changes)
    return shown, [Merged(part.field, claims, part.row, part.column)] if len(claims) > 1 else []


def _merged_text(scene: _Heads, part: _Part, claims: Sequence[Claim]) -> str | None:
    """Return the text that all claims give together, or None: they disagree, are no texts, or have no one base."""
    texts = [claim.value for claim in claims if isinstance(claim.value, str)]
    if len(texts) < len(claims):
        return None
    bases = scene.graph.lowest_common({id_ for claim in claims for id_ in claim.revisions})
    if len(bases) != 1 or scene.versions[bases[0]].fields is None:
        return None
    base = scene.value(bases[0], part)
    return merge_texts(base, texts) if isinstance(base, str) and is_text(base) else None


def _shown(scene: _Heads, part: _Part, changes: Sequence[str]) -> Json | None:
    """Return the value that stands in the lineage of the first head, else that of the lowest id."""
    lineage = {scene.heads[0], *scene.graph.ancestors(scene.heads[0])}
    chosen = next((id_ for id_ in changes if id_ in lineage), changes[0] if changes else scene.heads[0])
    return scene.value(chosen, part)


def _present(scene: _Heads, name: str) -> list[_Part]:
    """Return the elements of a set (or the rows) that are there, in the order of the heads' own lists."""
    parts = dict.fromkeys(
        _Part(name, part.row) for id_ in (*scene.heads, *sorted(scene.versions)) for part in scene.atoms.get(id_, ())
    )
    return [part for part in parts if _is_there(scene, part)]


def _is_there(scene: _Heads, part: _Part) -> bool:
    """Say whether an element is there: adding at the same time beats removing."""
    return any(scene.value(id_, part) is not None for id_ in scene.changes(part, scene.versions))


def _merge_rows(scene: _Heads, name: str) -> tuple[Json | None, list[Merged]]:
    """Return merged rows, each cell like a scalar; a row changed by one and removed by another stays, and is told."""
    rows: list[Json] = []
    conflicts: list[Merged] = []
    cells = _cells_by_row(scene)
    for part in _alive_rows(scene, name, cells):
        holding = [id_ for id_ in scene.versions if scene.value(id_, part) is not None]
        row: dict[str, Json] = {"id": part.row}
        for cell in cells.get(part.row, ()):
            value, found = _merge_scalar(scene, cell, holding)
            conflicts.extend(found)
            if value is not None:
                row[cell.column] = value
        rows.append(row)
    return rows or None, conflicts


def _cells_by_row(scene: _Heads) -> dict[str, list[_Part]]:
    """Return the cells that each row ever had, by column; rows need not have the same ones."""
    cells = {part for atoms in scene.atoms.values() for part in atoms if part.column}
    by_row: dict[str, list[_Part]] = {}
    for cell in sorted(cells, key=lambda cell: (cell.row, cell.column)):
        by_row.setdefault(cell.row, []).append(cell)
    return by_row


def _alive_rows(scene: _Heads, name: str, cells: Mapping[str, Sequence[_Part]]) -> list[_Part]:
    """Return the rows that are there: present by their own marks, or changed where somebody else removed them."""
    parts = dict.fromkeys(
        _Part(name, part.row) for id_ in (*scene.heads, *sorted(scene.versions)) for part in scene.atoms.get(id_, ())
    )
    return [
        part for part in parts if _is_there(scene, part) or _changed_meanwhile(scene, part, cells.get(part.row, ()))
    ]


def _changed_meanwhile(scene: _Heads, part: _Part, cells: Iterable[_Part]) -> bool:
    """Say whether some head still holds a row and changed a cell of it without knowing of the removal."""
    settled = scene.graph.below(scene.changes(part, scene.versions))
    for cell in cells:
        changed = scene.changes(cell, [one for one in scene.versions if scene.value(one, part) is not None])
        if not settled.issuperset(changed):
            return True
    return False


def _atoms(name: str, value: Json | None, shape: Shape) -> dict[_Part, Json]:
    """Return the atoms of one field's value."""
    if value is None:
        return {}
    if shape is Shape.SET and isinstance(value, list):
        return {_Part(name, str(element)): True for element in value}
    if shape is Shape.ROWS and isinstance(value, list):
        return {part: cell for row in value if isinstance(row, dict) for part, cell in _cells(name, row)}
    return {_Part(name): value}


def _cells(name: str, row: Mapping[str, Json]) -> Iterable[tuple[_Part, Json]]:
    """Yield a row's own mark and its cells."""
    row_id = str(row["id"])
    yield _Part(name, row_id), True
    for column, cell in row.items():
        if column != "id":
            yield _Part(name, row_id, column), cell


def _is_set(value: Json) -> bool:
    """Say whether a value is a list of texts."""
    return isinstance(value, list) and all(isinstance(item, str) for item in value)


def _is_rows(value: Json) -> bool:
    """Say whether a value is a list of objects with ids of their own."""
    if not isinstance(value, list):
        return False
    ids = [item.get("id") if isinstance(item, dict) else None for item in value]
    return all(isinstance(id_, str) and id_ for id_ in ids) and len(set(map(str, ids))) == len(ids)


def _key(value: Json | None) -> bytes:
    """Return bytes that are equal for equal values; an empty field sorts first."""
    return b"" if value is None else canonical.encode(value)
