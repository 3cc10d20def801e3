from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QStackedWidget,
    QToolButton, QVBoxLayout, QWidget)

from asm_desktop.gui.widgets.empty_state import EmptyState
from asm_desktop.gui.widgets.flow_row import FlowRow
from asm_desktop.gui.widgets.labels import (LabelChip, ShortLabel)
from asm_desktop.gui.widgets.safe_browser import SafeBrowser
from asm_desktop.gui.widgets.strips import StripColumn

class Ui_ReaderPane(object):
    def setupUi(self, ReaderPane: QFrame) -> None:
        if not ReaderPane.objectName():
            ReaderPane.setObjectName("ReaderPane")
        ReaderPane.resize(570, 650)
        self.paneLayout = QVBoxLayout(ReaderPane)
        self.paneLayout.setSpacing(0)
        self.paneLayout.setObjectName("paneLayout")
        self.paneLayout.setContentsMargins(0, 0, 0, 0)
        self.tools = QFrame(ReaderPane)
        self.tools.setObjectName("tools")
        self.tools.setProperty("part", "header")
        self.toolLayout = QHBoxLayout(self.tools)
        self.toolLayout.setSpacing(6)
        self.toolLayout.setObjectName("toolLayout")
        self.toolLayout.setContentsMargins(14, 7, 14, 7)
        self.backButton = QPushButton(self.tools)
        self.backButton.setObjectName("backButton")
        self.backButton.setProperty("kind", "plain")
        self.backButton.setProperty("iconName", "back")

        self.toolLayout.addWidget(self.backButton)

        self.editButton = QPushButton(self.tools)
        self.editButton.setObjectName("editButton")
        self.editButton.setProperty("kind", "plain")
        self.editButton.setProperty("iconName", "edit")

        self.toolLayout.addWidget(self.editButton)

        self.briefButton = QPushButton(self.tools)
        self.briefButton.setObjectName("briefButton")
        self.briefButton.setProperty("kind", "plain")
        self.briefButton.setProperty("iconName", "brief")

        self.toolLayout.addWidget(self.briefButton)

        self.copyButton = QPushButton(self.tools)
        self.copyButton.setObjectName("copyButton")
        self.copyButton.setProperty("kind", "plain")
        self.copyButton.setProperty("iconName", "quote")

        self.toolLayout.addWidget(self.copyButton)

        self.toolSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.toolLayout.addItem(self.toolSpace)

        self.moreButton = QToolButton(self.tools)
        self.moreButton.setObjectName("moreButton")
        self.moreButton.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.moreButton.setProperty("iconName", "more")

        self.toolLayout.addWidget(self.moreButton)

        self.historyButton = QToolButton(self.tools)
        self.historyButton.setObjectName("historyButton")
        self.historyButton.setProperty("iconName", "history")

        self.toolLayout.addWidget(self.historyButton)

        self.positionLabel = QLabel(self.tools)
        self.positionLabel.setObjectName("positionLabel")
        self.positionLabel.setProperty("type", "meta")
        self.positionLabel.setProperty("tone", "text2")

        self.toolLayout.addWidget(self.positionLabel)

        self.upButton = QToolButton(self.tools)
        self.upButton.setObjectName("upButton")
        self.upButton.setProperty("iconName", "up")

        self.toolLayout.addWidget(self.upButton)

        self.downButton = QToolButton(self.tools)
        self.downButton.setObjectName("downButton")
        self.downButton.setProperty("iconName", "down")

        self.toolLayout.addWidget(self.downButton)


        self.paneLayout.addWidget(self.tools)

        self.stack = QStackedWidget(ReaderPane)
        self.stack.setObjectName("stack")
        self.entryPart = QWidget()
        self.entryPart.setObjectName("entryPart")
        self.entryLayout = QVBoxLayout(self.entryPart)
        self.entryLayout.setSpacing(0)
        self.entryLayout.setObjectName("entryLayout")
        self.entryLayout.setContentsMargins(0, 0, 0, 0)
        self.head = QFrame(self.entryPart)
        self.head.setObjectName("head")
        self.head.setProperty("part", "header")
        self.headLayout = QVBoxLayout(self.head)
        self.headLayout.setSpacing(8)
        self.headLayout.setObjectName("headLayout")
        self.headLayout.setContentsMargins(20, 12, 20, 10)
        self.kindRow = QHBoxLayout()
        self.kindRow.setSpacing(8)
        self.kindRow.setObjectName("kindRow")
        self.kindIcon = QLabel(self.head)
        self.kindIcon.setObjectName("kindIcon")

        self.kindRow.addWidget(self.kindIcon)

        self.kindLabel = QLabel(self.head)
        self.kindLabel.setObjectName("kindLabel")
        self.kindLabel.setProperty("type", "meta")
        self.kindLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.kindRow.addWidget(self.kindLabel)

        self.codeLabel = QLabel(self.head)
        self.codeLabel.setObjectName("codeLabel")
        self.codeLabel.setProperty("type", "meta")
        self.codeLabel.setProperty("tone", "text2")
        self.codeLabel.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.kindRow.addWidget(self.codeLabel)

        self.kindSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.kindRow.addItem(self.kindSpace)


        self.headLayout.addLayout(self.kindRow)

        self.titleLabel = QLabel(self.head)
        self.titleLabel.setObjectName("titleLabel")
        self.titleLabel.setProperty("type", "entry")
        self.titleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.titleLabel.setWordWrap(True)
        self.titleLabel.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.headLayout.addWidget(self.titleLabel)

        self.labelRow = QHBoxLayout()
        self.labelRow.setSpacing(8)
        self.labelRow.setObjectName("labelRow")
        self.chip = LabelChip(self.head)
        self.chip.setObjectName("chip")

        self.labelRow.addWidget(self.chip)

        self.meaningLabel = ShortLabel(self.head)
        self.meaningLabel.setObjectName("meaningLabel")
        self.meaningLabel.setProperty("type", "meta")
        self.meaningLabel.setProperty("tone", "text2")

        self.labelRow.addWidget(self.meaningLabel)


        self.headLayout.addLayout(self.labelRow)

        self.facts = FlowRow(self.head)
        self.facts.setObjectName("facts")

        self.headLayout.addWidget(self.facts)

        self.badges = FlowRow(self.head)
        self.badges.setObjectName("badges")

        self.headLayout.addWidget(self.badges)

        self.strips = StripColumn(self.head)
        self.strips.setObjectName("strips")

        self.headLayout.addWidget(self.strips)


        self.entryLayout.addWidget(self.head)

        self.text = SafeBrowser(self.entryPart)
        self.text.setObjectName("text")

        self.entryLayout.addWidget(self.text)

        self.stack.addWidget(self.entryPart)
        self.nothing = EmptyState()
        self.nothing.setObjectName("nothing")
        self.stack.addWidget(self.nothing)

        self.paneLayout.addWidget(self.stack)


        self.retranslateUi(ReaderPane)

        QMetaObject.connectSlotsByName(ReaderPane)
    # setupUi

    def retranslateUi(self, ReaderPane: QFrame) -> None:
        self.backButton.setText(QCoreApplication.translate("ReaderPane", "Back to results", None))
        self.editButton.setText(QCoreApplication.translate("ReaderPane", "Edit", None))
        self.briefButton.setText(QCoreApplication.translate("ReaderPane", "Make a brief", None))
        self.copyButton.setText(QCoreApplication.translate("ReaderPane", "Copy with source", None))
#if QT_CONFIG(tooltip)
        self.moreButton.setToolTip(QCoreApplication.translate("ReaderPane", "More actions", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.moreButton.setAccessibleName(QCoreApplication.translate("ReaderPane", "More actions", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.historyButton.setToolTip(QCoreApplication.translate("ReaderPane", "History", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.historyButton.setAccessibleName(QCoreApplication.translate("ReaderPane", "History", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.upButton.setToolTip(QCoreApplication.translate("ReaderPane", "Previous entry", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.upButton.setAccessibleName(QCoreApplication.translate("ReaderPane", "Previous entry", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.downButton.setToolTip(QCoreApplication.translate("ReaderPane", "Next entry", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.downButton.setAccessibleName(QCoreApplication.translate("ReaderPane", "Next entry", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
