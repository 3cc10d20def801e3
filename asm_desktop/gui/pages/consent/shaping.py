"""Makes of agreements and gaps what lists and panel show. No widgets."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication

from asm_desktop.domain import realms
from asm_desktop.domain.agreements import Agreement, Manner
from asm_desktop.domain.consent import Purpose
from asm_desktop.domain.entries import EntryView
from asm_desktop.gui import consent_wording as words
from asm_desktop.gui import wording
from asm_desktop.gui.pages.consent.reading import Known, Ledger
from asm_desktop.gui.rows import Badge, Empty, LedgerRow, Mood, Panel, PanelGroup, PanelRow
from asm_desktop.services.consent_gaps import SOON_DAYS

translate = QCoreApplication.translate

NEW, CHANGE, END, WITHDRAW = "new-agreement", "change-agreement", "end-agreement", "withdraw-agreed"
"""Keys of what a panel offers."""
ENTRY = "entry:"
"""Begins the key of a line that leads to an entry."""


def agreement_rows(known: Iterable[Known]) -> tuple[LedgerRow, ...]:
    """Return agreements as lines."""
    return tuple(_agreement_row(one) for one in known)


def _agreement_row(known: Known) -> LedgerRow:
    """Return an agreement as a line: its code, kind and entries, its purposes, its end."""
    agreement = known.kept.agreement
    entries = wording.entries(len(known.kept.entries))
    given = wording.date(agreement.given)
    language = wording.language_name(agreement.language) if agreement.language else ""
    meta = (words.kind_name(agreement.kind), entries, given, language)
    live = words.purposes(agreement.live) or words.purposes(agreement.purposes)
    text = live[:1].upper() + live[1:]
    return LedgerRow(
        known.kept.id, words.who(agreement), "  ·  ".join(part for part in meta if part), text, badge=_badge(known)
    )


def _badge(known: Known) -> Badge:
    """Return until when an agreement holds, as a badge."""
    agreement = known.kept.agreement
    if not agreement.live:
        return Badge(translate("Consent", "Ended"), "close", Mood.NEUTRAL)
    if known.left is None:
        return Badge(_capital(words.until(agreement)), "check" if not agreement.expires else "clock", Mood.NEUTRAL)
    if known.left < 0:
        date = wording.date(agreement.expires)
        return Badge(translate("Consent", "Ran out {date}").format(date=date), "warn", Mood.BAD)
    if known.left <= SOON_DAYS:
        return Badge(translate("Consent", "Ends in %n days", "", known.left), "clock", Mood.WARN)
    return Badge(_capital(words.until(agreement)), "check", Mood.OK)


def missing_rows(ledger: Ledger, kind_name: Callable[[str], str]) -> tuple[LedgerRow, ...]:
    """Return entries that carry accounts and have no agreement, as lines."""
    return tuple(_missing_row(view, kind_name(view.kind)) for view in ledger.missing)


def _missing_row(view: EntryView, kind: str) -> LedgerRow:
    """Return an entry without an agreement as a line."""
    said = view.text("accounts") == "yes"
    badge = (
        Badge(translate("Consent", "Agreement missing"), "warn", Mood.WARN)
        if said
        else Badge(translate("Consent", "Not answered yet"), "info", Mood.NEUTRAL)
    )
    meta = "  ·  ".join(part for part in (kind, view.code, wording.date(view.text("date"))) if part)
    return LedgerRow(view.entity, view.title, meta, badge=badge)


def agreement_panel(known: Known) -> Panel:
    """Return what the panel tells of an agreement."""
    agreement = known.kept.agreement
    facts = [(translate("Consent", "Who agrees"), words.kind_name(agreement.kind))]
    if agreement.name:
        facts.append((translate("Consent", "Name (stays in this office)"), agreement.name))
    facts.append((translate("Consent", "How it was said"), _said(agreement)))
    facts.append((translate("Consent", "For whom"), words.audience_name(agreement.audience)))
    if agreement.limits:
        facts.append((translate("Consent", "Limits"), agreement.limits))
    if agreement.recorded_by:
        facts.append((translate("Consent", "Recorded by"), agreement.recorded_by))
    groups = (PanelGroup(translate("Consent", "To what"), tuple(_purpose_rows(agreement))), _entry_group(known))
    return Panel(
        words.who(agreement),
        translate("Consent", "The agreement stays in this office. Entries carry only for what it is and until when."),
        tuple(facts),
        groups,
        _actions(known),
    )


def code_of(known: Known) -> str:
    """Return the code of whoever agreed, or the name of the learning group."""
    return known.kept.agreement.subject or known.kept.agreement.learning_group


def missing_panel(view: EntryView, kind: str) -> Panel:
    """Return what the panel tells of an entry without an agreement."""
    if view.text("accounts") == "yes":
        why = translate("Consent", "It carries what people told us. Until it is recorded what they agreed to, it stays"
                        " on this laptop.")  # fmt: skip
    else:
        why = translate("Consent", "Nobody has said yet whether it carries what people told us. Until then it stays on"
                        " this laptop.")  # fmt: skip
    rows = (PanelRow("document", translate("Consent", "Open the entry"), key=ENTRY + view.entity),)
    facts = ((translate("Consent", "Kind"), kind), (translate("Consent", "Code"), view.code))
    action = (NEW, translate("Consent", "Record an agreement…"), "add", "")
    return Panel(view.title, why, facts, (PanelGroup(translate("Consent", "Look at it"), rows),), (action,))


def empty_agreements() -> Empty:
    """Return what stands in place of the list while there is no agreement."""
    return Empty(
        "consent",
        translate("Consent", "No agreement recorded yet"),
        translate("Consent", "Entries that carry what people told us stay in this office until it is recorded here what"
                  " they agreed to."),
        ((NEW, translate("Consent", "New agreement…")),),
    )  # fmt: skip


def empty_ending() -> Empty:
    """Return what stands in place of the list while nothing ends soon."""
    text = translate("Consent", "Agreements are listed here 60 days before they end.")
    return Empty("clock", translate("Consent", "No agreement ends soon"), text)


def empty_missing() -> Empty:
    """Return what stands in place of the list while nothing is missing."""
    text = translate("Consent", "Each entry of this office that carries what people told us has an agreement.")
    return Empty("ok", translate("Consent", "No agreement is missing"), text)


def ending_effects(known: Known, purposes: Iterable[Purpose]) -> tuple[PanelRow, ...]:
    """Return in words what ending some purposes of an agreement does to its entries."""
    ended = set(purposes)
    count = len(known.kept.entries)
    elsewhere = _elsewhere(known)
    rows: list[PanelRow] = []
    if Purpose.NETWORK in ended:
        text = translate("Consent", "%n entries stay on this laptop from now on, unless another agreement of the same"
                         " people allows more.", "", count)  # fmt: skip
        rows.append(PanelRow("held", text, mood=Mood.WARN))
        if elsewhere:
            text = translate("Consent", "%n of them may be at other offices. These destroy what they have as soon as a"
                             " stick reaches them.", "", elsewhere)  # fmt: skip
            rows.append(PanelRow("withdraw", text, mood=Mood.BAD))
    texts = {
        Purpose.PRINT: ("print", translate("Consent", "They can no longer be printed in a brief.")),
        Purpose.QUOTE: ("quote", translate("Consent", "The words of these people are left out wherever it goes.")),
        Purpose.PHOTO: (
            "picture",
            translate("Consent", "Pictures stay in this office, and others destroy those they have."),
        ),
        Purpose.PUBLIC: (
            "people",
            translate("Consent", "They go no further than the offices of the programme; public copies are withdrawn."),
        ),
    }
    rows += [PanelRow(icon, text) for purpose, (icon, text) in texts.items() if purpose in ended]
    if rows:
        rows.append(PanelRow("info", translate("Consent", "This cannot be undone. If they agree again, record a new"
                                               " agreement.")))  # fmt: skip
    return tuple(rows)


def _elsewhere(known: Known) -> int:
    """Return how many of the entries may be at other offices."""
    return sum(1 for view in known.views if view.realm != realms.LOCAL)


def _said(agreement: Agreement) -> str:
    """Return how, when and in which language something was said."""
    language = wording.language_name(agreement.language) if agreement.language else ""
    parts = [words.manner_name(agreement.manner), wording.date(agreement.given), language]
    if agreement.manner is Manner.ORAL and agreement.witness:
        parts.append(translate("Consent", "witness: {name}").format(name=agreement.witness))
    return ", ".join(part for part in parts if part)


def _purpose_rows(agreement: Agreement) -> Iterable[PanelRow]:
    """Yield all purposes: agreed to, ended, never asked for."""
    ended = dict(agreement.ended)
    for purpose in Purpose:
        text = words.purpose_text(purpose)
        if purpose in ended:
            trail = translate("Consent", "ended {date}").format(date=wording.date(ended[purpose]))
            yield PanelRow("close", text, more=trail, mood=Mood.BAD)
        elif purpose in agreement.purposes:
            yield PanelRow("ok", text, more=words.until(agreement) if agreement.expires else "", mood=Mood.OK)
        else:
            yield PanelRow("nothing", text, more=translate("Consent", "not agreed to"))


def _entry_group(known: Known) -> PanelGroup:
    """Return the entries that an agreement is about."""
    rows = tuple(PanelRow("document", view.title, more=view.code, key=ENTRY + view.entity) for view in known.views)
    more = len(known.kept.entries) - len(rows)
    note = ""
    if not known.kept.entries:
        note = translate("Consent", "No entry is named yet.")
    elif more:
        note = translate("Consent", "and %n more", "", more)
    return PanelGroup(translate("Consent", "For these entries"), rows, note)


def _actions(known: Known) -> tuple[tuple[str, str, str, str], ...]:
    """Return what can be done with an agreement."""
    actions = [(CHANGE, translate("Consent", "Change…"), "edit", "")]
    if known.kept.agreement.live:
        actions.append((END, translate("Consent", "End it…"), "close", ""))
    if known.views:
        actions.append((WITHDRAW, translate("Consent", "Withdraw its entries…"), "withdraw", "danger"))
    return tuple(actions)


def _capital(text: str) -> str:
    """Return a text that begins with a capital letter."""
    return text[:1].upper() + text[1:]
