"""Makes of withdrawals what list, panel and dialog show. No widgets."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from asm_desktop.domain.withdrawals import Reason, Scope
from asm_desktop.gui import wording
from asm_desktop.gui.pages.consent.withdrawals_reading import Subject, Told
from asm_desktop.gui.rows import Badge, Empty, LedgerRow, Mood, Note, Panel, PanelGroup, PanelRow
from asm_desktop.services.print_register import RegisterRow
from asm_desktop.services.withdrawal_offices import Following
from asm_desktop.services.withdrawal_standing import Standing
from asm_desktop.services.withdrawing import WithdrawalRequest

translate = QCoreApplication.translate

CONFIRM, LIFT, SIGN, COPY = "confirm", "lift", "sign", "copy-recall"
"""Keys of what a panel offers."""


def scope_name(scope: Scope) -> str:
    """Return how much is withdrawn."""
    return {
        Scope.ENTITY: translate("Withdrawal", "whole entry"),
        Scope.REALM: translate("Withdrawal", "wider versions"),
        Scope.REVISION: translate("Withdrawal", "a passage"),
        Scope.ATTACHMENT: translate("Withdrawal", "a photo or file"),
    }[scope]


def reason_name(reason: Reason) -> str:
    """Return why something is withdrawn."""
    return {
        Reason.PERSON_ASKED: translate("Withdrawal", "The people concerned asked for it"),
        Reason.CONSENT_ENDED: translate("Withdrawal", "Their agreement has ended"),
        Reason.NARROWED: translate("Withdrawal", "Fewer offices may have it now"),
        Reason.SAFETY: translate("Withdrawal", "Somebody could come to harm"),
        Reason.LEGAL: translate("Withdrawal", "The law demands it"),
        Reason.ERROR: translate("Withdrawal", "It should never have been written"),
    }[reason]


def withdrawal_rows(told: Iterable[Told]) -> tuple[LedgerRow, ...]:
    """Return withdrawals as lines."""
    return tuple(_row(one) for one in told)


def _row(told: Told) -> LedgerRow:
    """Return a withdrawal as a line: code, when, where, how much; how many offices follow it."""
    order = told.withdrawal.order
    meta = (
        translate("Withdrawal", "Withdrawn {date}").format(date=wording.moment(order.at)),
        translate("Withdrawal", "recorded in {office}").format(office=told.withdrawal.office),
        scope_name(order.terms.scope),
    )
    done, count = told.withdrawal.confirmed_by, told.withdrawal.offices
    side = translate("Withdrawal", "{done} of %n offices removed it", "", count).format(done=done)
    return LedgerRow(told.id, told.code, "  ·  ".join(meta), side, done / count if count else 0.0, _badge(told))


def _badge(told: Told) -> Badge:
    """Return what is still to be seen to."""
    standing = told.withdrawal.standing
    if standing is Standing.WAITING:
        return Badge(translate("Withdrawal", "Waits to be confirmed"), "clock", Mood.WARN)
    if standing is Standing.BRAKED:
        return Badge(translate("Withdrawal", "Needs a second office"), "clock", Mood.WARN)
    if standing is Standing.LIFTED:
        return Badge(translate("Withdrawal", "Taken back"), "undo", Mood.NEUTRAL)
    if told.printed:
        return Badge(translate("Withdrawal", "%n printed briefs", "", len(told.printed)), "brief", Mood.WARN)
    return Badge(translate("Withdrawal", "Not printed"), "check", Mood.NEUTRAL)


def withdrawal_panel(told: Told) -> Panel:
    """Return what the panel tells of a withdrawal."""
    order = told.withdrawal.order
    scope = scope_name(order.terms.scope)
    facts = [(translate("Withdrawal", "What"), scope[:1].upper() + scope[1:])]
    if order.terms.reason:
        facts.append((translate("Withdrawal", "Why"), reason_name(Reason(order.terms.reason))))
    groups = [PanelGroup(translate("Withdrawal", "Removed by"), tuple(map(_office_row, told.offices)))]
    if told.printed:
        rows = tuple(map(_printed_row, told.printed))
        groups.append(PanelGroup(translate("Withdrawal", "Printed briefs that carried it"), rows))
    return Panel(told.code, _note(told), tuple(facts), tuple(groups), tuple(_actions(told)))


def _note(told: Told) -> str:
    """Return how a withdrawal stands, in a sentence."""
    office = told.withdrawal.office
    sentences = {
        Standing.EFFECTIVE: translate("Withdrawal", "Only this code and the dates are kept, no title, no text."),
        Standing.WAITING: translate(
            "Withdrawal",
            "{office} asked for it. It is hidden everywhere until the office that wrote it, or the one that protects"
            " people’s data, has confirmed.",
        ),
        Standing.BRAKED: translate(
            "Withdrawal", "{office} has withdrawn much alone. This one is hidden until a second office signs it."
        ),
        Standing.LIFTED: translate("Withdrawal", "It was taken back, and is shown again."),
    }
    return sentences[told.withdrawal.standing].format(office=office)


def _office_row(office: Following) -> PanelRow:
    """Return one office and whether it has removed it."""
    name = translate("Withdrawal", "{office} (this office)").format(office=office.name) if office.own else office.name
    if office.follows:
        return PanelRow("ok", name, mood=Mood.OK)
    if office.own:
        return PanelRow("clock", name, translate("Withdrawal", "hidden"), mood=Mood.WARN)
    waits = translate("Withdrawal", "waits for a stick") if office.heard else translate("Withdrawal", "not sure")
    return PanelRow("clock", name, waits, mood=Mood.WARN)


def _printed_row(row: RegisterRow) -> PanelRow:
    """Return a printed sheet."""
    about = (wording.moment(row.at), wording.language_name(row.language), translate("Withdrawal", "check {check}"))
    return PanelRow(
        "brief", f"{row.code}: {row.title}" if row.title else row.code, more=", ".join(about).format(check=row.check)
    )


def _actions(told: Told) -> Iterable[tuple[str, str, str, str]]:
    """Yield what can be done with a withdrawal."""
    if told.may_confirm:
        yield CONFIRM, translate("Withdrawal", "Confirm: destroy it…"), "withdraw", "danger"
    if told.may_sign:
        yield SIGN, translate("Withdrawal", "Sign as second office…"), "withdraw", "danger"
    if told.may_lift:
        yield LIFT, translate("Withdrawal", "Lift: show it again"), "undo", ""
    if told.printed:
        yield COPY, translate("Withdrawal", "Copy the recall list"), "copy", ""


def recall_text(told: Told) -> str:
    """Return the recall list as text to paste into a letter."""
    head = translate(
        "Withdrawal",
        "Please give back or destroy these sheets. They carry {code}, which was withdrawn on {date}.",
    ).format(code=told.code, date=wording.moment(told.withdrawal.order.at))
    line = translate("Withdrawal", "{code}, {title}: printed {date}, run {run}, check {check}")
    lines = (
        line.format(code=row.code, title=row.title or "–", date=wording.moment(row.at), run=row.run, check=row.check)
        for row in told.printed
    )
    return "\n".join((head, "", *lines))


def about_withdrawals() -> Note:
    """Return what stands over the list."""
    text = translate(
        "Withdrawal",
        "A withdrawal goes out with every stick and always wins, also over older copies that arrive later. Paper and"
        " sticks out of reach cannot be called back.",
    )
    return Note(text, Mood.ACCENT, "info")


def empty_withdrawals() -> Empty:
    """Return what stands in place of the list while nothing was withdrawn."""
    text = translate("Withdrawal", "When people take back what they told us, it is destroyed at every office.")
    return Empty("withdraw", translate("Withdrawal", "Nothing was withdrawn"), text)


def effects(subject: Subject, scope: Scope) -> tuple[tuple[str, tuple[PanelRow, ...]], ...]:
    """Return what a withdrawal will do, here and elsewhere, each under its heading."""
    return (
        (translate("Withdrawal", "Here"), tuple(_here(subject, scope))),
        (translate("Withdrawal", "At other offices"), tuple(_elsewhere(subject))),
        (translate("Withdrawal", "Out of reach: look after it yourselves"), tuple(_beyond(subject))),
    )


@dataclass(frozen=True, slots=True)
class Offer:
    """Something beside an entry that can go with it: in words, and what would be asked for."""

    text: str
    request: WithdrawalRequest


def offers(subject: Subject, scope: Scope, reason: Reason) -> tuple[Offer, ...]:
    """Return what else can be withdrawn with an entry: its translations and what quotes it, the same file elsewhere."""
    found: dict[tuple[str, str], Offer] = {}
    for beside in subject.reach.naming if scope is Scope.ENTITY else ():
        text = translate("Withdrawal", "Withdraw “{title}” ({code}) too, as a whole")
        text = text.format(title=beside.title, code=beside.code)
        found[beside.entity, ""] = Offer(text, WithdrawalRequest(beside.entity, reason))
    for beside in subject.reach.same_files if scope in {Scope.ENTITY, Scope.ATTACHMENT} else ():
        text = translate("Withdrawal", "Withdraw the same file from “{title}” ({code}) too")
        text = text.format(title=beside.title, code=beside.code)
        request = WithdrawalRequest(beside.entity, reason, Scope.ATTACHMENT, attachment=beside.place)
        found[beside.entity, beside.place] = Offer(text, request)
    return tuple(found.values())


def _here(subject: Subject, scope: Scope) -> Iterable[PanelRow]:
    """Yield what happens on this laptop."""
    if not subject.acts:
        text = translate(
            "Withdrawal",
            "It is hidden, and destroyed once the office that wrote it, or the one that protects people’s data, has"
            " confirmed.",
        )
        yield PanelRow("clock", text, mood=Mood.WARN)
        return
    texts = {
        Scope.REALM: translate("Withdrawal", "The versions that wider circles were given are destroyed. The present"
                               " one stays."),
        Scope.REVISION: translate("Withdrawal", "A version without the passage is saved; all earlier ones are"
                                  " destroyed."),
        Scope.ATTACHMENT: translate("Withdrawal", "The file is destroyed, and the versions that name it."),
    }  # fmt: skip
    if scope is Scope.ENTITY:
        text = translate("Withdrawal", "All %n versions are destroyed, with texts, files and previews.", "",
                         subject.reach.versions)  # fmt: skip
    else:
        text = texts[scope]
    yield PanelRow("withdraw", text, mood=Mood.BAD)
    yield PanelRow("info", translate("Withdrawal", "This cannot be undone, and it is kept for ever that it was done."))


def _elsewhere(subject: Subject) -> Iterable[PanelRow]:
    """Yield what happens at other offices."""
    offices = subject.reach.offices
    if not offices:
        yield PanelRow("ok", translate("Withdrawal", "No other office was given it."), mood=Mood.OK)
        return
    text = translate("Withdrawal", "%n offices may have it. Each removes it as soon as a stick reaches it.", "",
                     len(offices))  # fmt: skip
    yield PanelRow("send", text, more=", ".join(offices))


def _beyond(subject: Subject) -> Iterable[PanelRow]:
    """Yield what no stick reaches: paper, backups, translations, quotations, the same file elsewhere."""
    reach = subject.reach
    if reach.printed:
        text = translate("Withdrawal", "%n printed briefs carry it. The list of them stays here, to call them back.",
                         "", len(reach.printed))  # fmt: skip
        yield PanelRow("brief", text, more="; ".join(dict.fromkeys(row.code for row in reach.printed)), mood=Mood.WARN)
    for beside in reach.naming:
        sort = (
            translate("Withdrawal", "A translation: it is an entry of its own and stays unless you withdraw it too.")
            if beside.translation
            else translate("Withdrawal", "An entry that quotes or names it. Look whether it carries the same words.")
        )
        yield PanelRow("language" if beside.translation else "quote", beside.title, more=sort, mood=Mood.WARN)
    for beside in reach.same_files:
        text = translate("Withdrawal", "This entry has the same file.")
        yield PanelRow("attach", beside.title, more=text, mood=Mood.WARN)
    if reach.backup:
        text = translate("Withdrawal", "The last backup lies there. A backup that is brought back withdraws it again.")
        yield PanelRow("save", reach.backup, more=text)
    yield PanelRow("warn", translate("Withdrawal", "Paper, screenshots and copies outside this program cannot be"
                                     " called back."))  # fmt: skip
