"""Three offices that edit and pass sticks in any order: bundles lost, late, twice, partial, over hops. All converge."""

import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from asm_desktop.domain import realms
from asm_desktop.services.authoring import NewEntry, create_entry, edit_entries, read_entry, remove_entry, resolve
from asm_desktop.services.exchanging import BundleOptions, create_bundle, import_bundle
from asm_desktop.services.groups import add_member, create_group
from asm_desktop.store import entries, records

NAMES = ("Geita", "Kédougou", "Mwanza")
OFFICE = st.integers(0, 2)
LABELS = st.sampled_from(["GREEN", "CLEAR", "AMBER", "AMBER+STRICT", "RED"])
STEP = st.one_of(
    st.tuples(st.just("create"), OFFICE, LABELS, st.sampled_from(["TZ", "SN"])),
    st.tuples(st.just("edit"), OFFICE, st.integers(0, 9), st.integers(0, 3)),
    st.tuples(st.just("relabel"), OFFICE, st.integers(0, 9), LABELS),
    st.tuples(st.just("remove"), OFFICE, st.integers(0, 9), st.just(0)),
    st.tuples(st.just("resolve"), OFFICE, st.integers(0, 9), st.just(0)),
    st.tuples(st.just("write"), OFFICE, OFFICE, st.sampled_from(["", "TZ", "full"])),
    st.tuples(st.just("read"), OFFICE, st.integers(0, 9), st.just(0)),
)


class World:
    def __init__(self, network):
        self.desks = network.offices(*NAMES)
        self.group = create_group(self.desks[0], "Partners")
        for desk in self.desks[1:]:
            add_member(self.desks[0], self.group, desk.writer)
            network.send(self.desks[0], desk)
        self.folder = network.folder
        self.bundles = []
        self.count = 0
        self.relabelled = set()

    def do(self, what, office, first, second):
        getattr(self, what)(self.desks[office], first, second)

    def create(self, desk, label, country):
        self.count += 1
        values = {"title": f"Entry {self.count}", "label": label, "accounts": "none", "countries": [country]}
        if label == "AMBER":
            values["group"] = self.group
        create_entry(desk, NewEntry("document", values))

    def edit(self, desk, which, field):
        entity = self.entity(desk, which)
        if entity:
            self.count += 1
            name = ("title", "summary", "place", "source")[field]
            edit_entries(desk, [entity], {name: f"{name} {self.count}"})

    def relabel(self, desk, which, label):
        entity = self.entity(desk, which)
        if entity and read_entry(desk, entity).creator == desk.writer:
            self.relabelled.add(entity)
            edit_entries(desk, [entity], {"label": label, "group": self.group if label == "AMBER" else None})

    def remove(self, desk, which, _):
        entity = self.entity(desk, which)
        if entity and read_entry(desk, entity).creator == desk.writer:
            remove_entry(desk, entity)

    def resolve(self, desk, which, _):
        entity = self.entity(desk, which)
        view = read_entry(desk, entity) if entity else None
        if view and view.conflicts and view.creator == desk.writer:
            names = {conflict.field for conflict in view.conflicts}
            chosen = {name: view.removed if name == "removed" else view.fields.get(name) for name in names}
            resolve(desk, entity, chosen, view.heads)

    def write(self, desk, target, how):
        path = self.folder / f"{len(self.bundles)}.zip"
        to = (self.desks[target].writer,) if self.desks[target] is not desk else ()
        countries = (how,) if how == "TZ" else ()
        create_bundle(desk, path, BundleOptions(to=to, countries=countries, full=how == "full"))
        self.bundles.append(path)

    def read(self, desk, which, _):
        if self.bundles:
            path = self.bundles[which % len(self.bundles)]
            try:
                import_bundle(desk, path)
            except Exception as error:
                if type(error).__name__ != "BundleForOthers":
                    raise

    def entity(self, desk, which):
        with desk.archive.read() as connection:
            known = [view.entity for view in entries.every(connection) if not view.removed]
        return known[which % len(known)] if known else None

    def held(self, desk, other):
        """Return what a desk holds of each realm of both, by id, and whether the content is here.

        Of an entry that was relabelled an office may lack content that it does not reach any more: that is not sent.
        """
        shared = {*desk.trust.realms_of(desk.writer)} & {*other.trust.realms_of(other.writer)} | {realms.PUBLIC}
        with desk.archive.read() as connection:
            narrowed = {one.record.id for entity in self.relabelled for one in records.of_entity(connection, entity)}
            rows = {realm: list(records.digest_rows(connection, realm)) for realm in shared}
        return {realm: [(id_, here or id_ in narrowed) for id_, here in some] for realm, some in rows.items()}

    def settle(self):
        """Pass sticks round until nothing moves any more."""
        for round_ in range(6):
            moved = 0
            for source in self.desks:
                for target in self.desks:
                    if source is not target:
                        path = self.folder / f"settle-{round_}-{source.writer[:6]}-{target.writer[:6]}.zip"
                        create_bundle(source, path, BundleOptions(to=(target.writer,)))
                        moved += import_bundle(target, path).admitted
            if not moved and round_:
                return
        pytest.fail("still moving after six rounds")


def shared_views(desk, other):
    """Return what a desk shows of the entries that both may hold in full."""
    circles = {*desk.trust.realms_of(desk.writer)} & {*other.trust.realms_of(other.writer)} | {realms.PUBLIC}
    with desk.archive.read() as connection:
        return {view.entity: view for view in entries.every(connection) if view.realm in circles}


def check(network, digests, steps):
    world = World(network)
    for step in steps:
        world.do(*step)
    world.settle()
    for one in world.desks:
        for other in world.desks:
            assert world.held(one, other) == world.held(other, one)
            if not world.relabelled:
                assert digests(one, other) == digests(other, one)
    first, second = world.desks[0], world.desks[2]
    for entity, view in shared_views(first, second).items():
        if view.creator not in {first.writer, second.writer} or view.conflicts:
            continue
        theirs = read_entry(second, entity) if entity in shared_views(second, first) else None
        if theirs is not None and theirs.heads == view.heads:
            assert theirs.fields == view.fields


@pytest.fixture
def fresh(network, catalogs):
    """Return a maker of networks of their own: hypothesis runs one test many times."""
    made = []

    def make():
        folder = Path(tempfile.mkdtemp(dir=network.folder))
        made.append((type(network)(folder, catalogs), folder))
        return made[-1][0]

    yield make
    for one, folder in made:
        one.close()
        shutil.rmtree(folder)


CHECKS = [HealthCheck.too_slow, HealthCheck.function_scoped_fixture]
PHASES = [Phase.explicit, Phase.reuse, Phase.generate]


@settings(max_examples=4, suppress_health_check=CHECKS, phases=PHASES)
@given(steps=st.lists(STEP, min_size=5, max_size=14))
def test_offices_converge(fresh, digests, steps):
    check(fresh(), digests, steps)


@pytest.mark.slow
@pytest.mark.timeout(1800)
@settings(max_examples=30, suppress_health_check=CHECKS, phases=PHASES)
@given(steps=st.lists(STEP, min_size=15, max_size=60))
def test_offices_converge_after_long_histories(fresh, digests, steps):
    check(fresh(), digests, steps)
