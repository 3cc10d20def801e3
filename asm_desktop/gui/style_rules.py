"""The one style sheet, as a template over the colour tokens and the type scale. It holds no colour of its own.

Widgets say what they are with dynamic properties: `type` (a step of the type scale), `tone` (text2, ok, warn …),
`part` (header, side, footer, card …) and `kind` of button (primary, quiet, danger).
"""

TEMPLATE = """
QMainWindow, QDialog, QWidget[part="page"] { background: $window; }
QWidget { color: $text; }
QToolTip { background: $surface; color: $text; border: 1px solid $ctl; padding: 4px 6px; }

QMenuBar { background: $rail; border: none; border-bottom: 1px solid $line; padding: 0 10px; }
QMenuBar::item { background: transparent; padding: 5px 12px; margin: 0; border-radius: 4px; }
QMenuBar::item:selected { background: $hover; }
QMenu { background: $surface; border: 1px solid $ctl; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; background: transparent; }
QMenu::item:selected { background: $selected; color: $text; border: 1px solid $accent; padding: 5px 23px 5px 11px; }
QMenu::item:disabled { color: $disabled; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QMenu::icon { padding-left: 8px; }
QMenu::indicator { width: 16px; height: 16px; margin-left: 8px; }

QToolBar[part="rail"] { background: $rail; border: none; border-right: 1px solid $line; padding: 0; spacing: 0; }
QToolBar[part="rail"] QWidget[part="spacer"] { background: transparent; }
QStatusBar { background: $rail; border-top: 1px solid $line; min-height: 27px; }
QStatusBar::item { border: none; }
QStatusBar QToolButton { border: 2px solid transparent; padding: 1px 5px; background: transparent; color: $text2;
  border-radius: 4px; $type_meta }
QStatusBar QToolButton:hover { background: $hover; }
QStatusBar QToolButton:focus { border: ${focus}px solid $accent; padding: 1px 5px; }
QStatusBar QLabel { color: $text2; $type_metaStrong padding: 0 14px 0 6px; }

*[part="header"] { background: $surface; border: none; border-bottom: 1px solid $line; }
*[part="footer"] { background: $surface; border: none; border-top: 1px solid $line; }
*[part="side"] { background: $side; border: none; }
*[part="list"] { background: $surface; border: none; }
*[part="pane"] { background: $surface; border: none; }
*[part="ground"] { background: $window; border: none; }
*[part="card"] { background: $surface; border: 1px solid $line; border-radius: 8px; }
*[part="choice"] { background: $surface; border: 1px solid $line; border-radius: 8px; padding: 1px; }
*[part="choice"][chosen="true"] { background: $accentSoft; border: 2px solid $accent; padding: 0; }
*[part="strip"] { background: $sunken; border: none; border-radius: 8px; }
*[part="strip"][mood="ok"] { background: $okSoft; }
*[part="strip"][mood="accent"] { background: $accentSoft; }
*[part="strip"][mood="warn"] { background: $warnSoft; }
*[part="strip"][mood="bad"] { background: $badSoft; }
*[part="changes"] { background: $accentSoft; border: 1px solid $accent; border-radius: 8px; margin: 8px 16px 0 16px; }
QLabel[part="added"] { background: $addBg; text-decoration: underline; padding: 2px 6px; border-radius: 4px; }
QLabel[part="removed"] { background: $delBg; text-decoration: line-through; padding: 2px 6px; border-radius: 4px; }
*[part="chosen"] { background: $accentSoft; border: none; border-bottom: 1px solid $line; }
*[part="overlay"] { background: $side; border: 1px solid $ctl; border-radius: 8px; }
*[part="answer"] { background: $accentSoft; border: 1px solid $accent; border-radius: 8px; }
*[part="answer"][mood="ok"] { background: $okSoft; border-color: $ok; }
*[part="answer"][mood="warn"] { background: $warnSoft; border-color: $warn; }
*[part="answer"][mood="bad"] { background: $badSoft; border-color: $bad; }
*[part="banner"] { border: none; border-bottom: 1px solid $line; background: $accentSoft; }
*[part="banner"][mood="ok"] { background: $okSoft; }
*[part="banner"][mood="warn"] { background: $warnSoft; }
*[part="banner"][mood="bad"] { background: $badSoft; }
QFrame[part="upright"] { background: $line; border: none; min-width: 1px; max-width: 1px; }
QFrame[part="rule"] { background: $line; border: none; min-height: 1px; max-height: 1px; }

QLabel { background: transparent; border: none; }
QLabel[type="page"] { $type_page } QLabel[type="entry"] { $type_entry } QLabel[type="entryLow"] { $type_entryLow }
QLabel[type="answer"] { $type_answer } QLabel[type="section"] { $type_section } QLabel[type="card"] { $type_card }
QLabel[type="strong"] { $type_strong } QLabel[type="reading"] { $type_reading } QLabel[type="meta"] { $type_meta }
QLabel[type="metaStrong"] { $type_metaStrong } QLabel[type="head"] { $type_head } QLabel[type="badge"] { $type_badge }
*[tone="text2"] { color: $text2; } *[tone="text3"] { color: $text3; } *[tone="accent"] { color: $accent; }
*[tone="ok"] { color: $ok; } *[tone="warn"] { color: $warn; } *[tone="bad"] { color: $bad; }
QLabel:disabled { color: $disabled; }

QPushButton { background: $surface; color: $text; border: 1px solid $ctl; border-radius: 6px; $type_button
  padding: 1px 13px; min-height: ${high27}px; }
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $sunken; }
QPushButton:focus { border: ${focus}px solid $accent; padding: 0 12px; }
QPushButton:disabled { background: $sunken; color: $disabled; border: 1px solid $line2; padding: 1px 13px; }
QPushButton::menu-indicator { image: none; width: 0; }
QPushButton[kind="primary"] { background: $accent; color: $onAccent; border: 1px solid $accent; font-weight: 600; }
QPushButton[kind="primary"]:hover { background: $accentHover; border-color: $accentHover; }
QPushButton[kind="primary"]:pressed { background: $accentPress; border-color: $accentPress; }
QPushButton[kind="primary"]:focus { border: ${focus}px solid $text; }
QPushButton[kind="primary"]:disabled { background: $sunken; color: $disabled; border: 1px solid $line2; }
QPushButton[kind="danger"] { color: $bad; border-color: $bad; }
QPushButton[kind="danger"]:focus { border-color: $accent; }
QPushButton[kind="danger"]:disabled { color: $disabled; border: 1px solid $line2; }
QPushButton[kind="quiet"] { background: transparent; color: $accent; border: 1px solid transparent; padding: 1px 7px; }
QPushButton[kind="quiet"]:hover { background: $hover; }
QPushButton[kind="quiet"]:focus { border: ${focus}px solid $accent; padding: 0 6px; }
QPushButton[kind="plain"] { background: transparent; color: $text; border: 1px solid transparent; padding: 1px 7px; }
QPushButton[kind="plain"]:hover { background: $hover; }
QPushButton[kind="plain"]:focus { border: ${focus}px solid $accent; padding: 0 6px; }
QPushButton[kind="plain"]:disabled { color: $disabled; background: transparent; border: 1px solid transparent; }
QPushButton[kind="link"] { background: transparent; color: $accent; border: 1px solid transparent; padding: 0 3px;
  text-decoration: underline; min-height: 18px; $type_meta }
QPushButton[kind="link"]:hover { color: $accentHover; }
QPushButton[kind="link"]:focus { border: ${focus}px solid $accent; padding: 0 2px; }

QToolButton { background: transparent; border: 2px solid transparent; border-radius: 6px; padding: 3px; }
QToolButton:hover { background: $hover; }
QToolButton:pressed { background: $sunken; }
QToolButton:focus { border: ${focus}px solid $accent; }
QToolButton::menu-indicator { image: none; width: 0; }

QLineEdit, QPlainTextEdit, QTextEdit, QDateEdit, QSpinBox { background: $surface; color: $text; border: 1px solid $ctl;
  border-radius: 6px; padding: 1px 9px; selection-background-color: $accent; selection-color: $onAccent;
  placeholder-text-color: $text3; }
QLineEdit, QDateEdit, QSpinBox { min-height: ${high27}px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QDateEdit:focus, QSpinBox:focus {
  border: ${focus}px solid $accent; padding: 0 8px; }
QLineEdit:disabled, QPlainTextEdit:disabled { background: $sunken; color: $disabled; border-color: $line2; }
*[faulty="true"], *[faulty="true"]:focus { border: 2px solid $bad; padding: 0 8px; }

QComboBox { background: $surface; color: $text; border: 1px solid $ctl; border-radius: 6px; padding: 1px 9px;
  min-height: ${high27}px; }
QComboBox:hover { background: $hover; }
QComboBox:focus { border: ${focus}px solid $accent; padding: 0 8px; }
QComboBox:disabled { background: $sunken; color: $disabled; border-color: $line2; }
QComboBox::drop-down { border: none; width: 26px; subcontrol-origin: padding; subcontrol-position: right center; }
QComboBox::down-arrow { image: url($chevron_down); width: 16px; height: 16px; }
QComboBox QAbstractItemView, QListView[part="offers"] { background: $surface; border: 1px solid $ctl; padding: 4px;
  outline: none; selection-background-color: $selected; selection-color: $text; }
QListView[part="offers"] { padding: 2px; }
QComboBox QAbstractItemView::item, QListView[part="offers"]::item { min-height: ${high27}px; padding: 0 8px; }

QCheckBox, QRadioButton { background: transparent; spacing: 8px; border: 2px solid transparent; border-radius: 4px;
  padding: 1px; }
QCheckBox:focus, QRadioButton:focus { border: ${focus}px solid $accent; }
QCheckBox:disabled, QRadioButton:disabled { color: $disabled; }
QCheckBox::indicator, QListView::indicator {
  width: 16px; height: 16px; border: 1px solid $ctl; border-radius: 4px; background: $surface; }
QCheckBox::indicator:checked, QListView::indicator:checked,
QMenu::indicator:non-exclusive:checked { background: $accent; border: 1px solid $accent;
  image: url($tick); }
QMenu::indicator:non-exclusive { border: 1px solid $ctl; border-radius: 4px; background: $surface; width: 14px;
  height: 14px; margin-left: 6px; }
QMenu::indicator:exclusive { border: 1px solid $ctl; border-radius: 7px; background: $surface; width: 12px;
  height: 12px; margin-left: 6px; }
QMenu::indicator:exclusive:checked { border: 4px solid $accent; width: 6px; height: 6px; }
QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid $ctl; border-radius: 8px; background: $surface; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid $accent; }

QAbstractItemView { background: $surface; border: none; outline: none; selection-background-color: $selected;
  selection-color: $text; }
QTreeView[part="side"] { background: $side; border: none; }
QTreeView[rows="table"]::item, QListView[rows="table"]::item { min-height: ${high27}px; padding: 2px 6px; }
QTableView { gridline-color: transparent; border: none; alternate-background-color: $surface; }
QTableView::item { border-bottom: 1px solid $line; padding: 0 8px; }
QTableView::item:selected { background: $selected; color: $text; }
QTableView:focus, QTextBrowser:focus { border: none; }
QHeaderView { background: $surface; border: none; }
QHeaderView::section { background: $surface; color: $text; border: none; border-bottom: 1px solid $line2;
  padding: 6px 8px; $type_metaStrong }
QTextBrowser { border: none; border-radius: 0; padding: 0; background: $surface; }

QTextBrowser[part="clear"], QTextBrowser[part="clear"]:focus { background: transparent; border: none; padding: 0; }

QTabBar { background: transparent; }
QTabBar::tab { background: transparent; color: $text2; border: none; border-bottom: 3px solid transparent;
  padding: 6px 5px 5px 5px; margin: 0 10px; $type_button }
QTabBar::tab:first { margin-left: 0; }
QTabBar::tab:selected { color: $text; border-bottom: 3px solid $accent; }
QTabBar::tab:hover { color: $text; }
QTabBar::tab:focus { border: ${focus}px solid $accent; border-bottom: 3px solid $accent; padding: 4px 3px 5px 3px; }

QSplitter { background: $line; }
QSplitter::handle { background: $line; }
QScrollArea { border: none; background: transparent; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 2px; border: none; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 2px; border: none; }
QScrollBar::handle { background: $line2; border-radius: 4px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $ctl; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page { background: none; width: 0;
  height: 0; }

QProgressBar { background: $sunken; border: none; border-radius: 4px; min-height: 8px; max-height: 8px; }
QProgressBar::chunk { background: $accent; border-radius: 4px; }

QFrame[part="search"] { background: $surface; border: 1px solid $ctl; border-radius: 8px; padding: 1px; }
QFrame[part="search"][active="true"] { border: ${focus}px solid $accent; padding: 0; }
QFrame[part="search"][usable="false"] { background: $sunken; border-color: $line2; }
QFrame[part="search"] QLineEdit, QFrame[part="search"] QLineEdit:focus { border: none; padding: 0; background:
  transparent; }
QFrame[part="chip"] { background: $accentSoft; border: 1px solid $accent; border-radius: 12px; }
QFrame[part="chip"] QLabel { $type_metaStrong }
QFrame[part="chip"][selected="true"] { background: $accent; }
QFrame[part="chip"][selected="true"] QLabel { color: $onAccent; }
QFrame[part="chip"] QToolButton { padding: 0; border-radius: 8px; border: 1px solid transparent; }
QFrame[part="chip"] QToolButton:focus { border: 1px solid $accent; }
"""
