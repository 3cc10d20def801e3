from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem,
    QStackedWidget, QVBoxLayout, QWidget)

from asm_desktop.gui.pages.versions.view_sides import Sides
from asm_desktop.gui.widgets.banner import Banner
from asm_desktop.gui.widgets.empty_state import EmptyState
from asm_desktop.gui.widgets.flow_row import FlowRow
from asm_desktop.gui.widgets.labels import (LabelChip, ShortLabel)
from asm_desktop.gui.widgets.pane_splitter import PaneSplitter
from asm_desktop.gui.widgets.result_list import ResultList

class Ui_VersionsPage(object):
    def setupUi(self, VersionsPage: QWidget) -> None:
        if not VersionsPage.objectName():
            VersionsPage.setObjectName("VersionsPage")
        VersionsPage.resize(1280, 640)
        self.pageLayout = QVBoxLayout(VersionsPage)
        self.pageLayout.setSpacing(0)
        self.pageLayout.setObjectName("pageLayout")
        self.pageLayout.setContentsMargins(0, 0, 0, 0)
        self.header = QFrame(VersionsPage)
        self.header.setObjectName("header")
        self.header.setProperty("part", "header")
        self.headerLayout = QVBoxLayout(self.header)
        self.headerLayout.setSpacing(2)
        self.headerLayout.setObjectName("headerLayout")
        self.headerLayout.setContentsMargins(20, 9, 20, 9)
        self.pageTitle = QLabel(self.header)
        self.pageTitle.setObjectName("pageTitle")
        self.pageTitle.setProperty("type", "page")

        self.headerLayout.addWidget(self.pageTitle)

        self.pageText = ShortLabel(self.header)
        self.pageText.setObjectName("pageText")
        self.pageText.setProperty("type", "meta")
        self.pageText.setProperty("tone", "text2")

        self.headerLayout.addWidget(self.pageText)


        self.pageLayout.addWidget(self.header)

        self.banner = Banner(VersionsPage)
        self.banner.setObjectName("banner")

        self.pageLayout.addWidget(self.banner)

        self.body = QStackedWidget(VersionsPage)
        self.body.setObjectName("body")
        self.panes = PaneSplitter()
        self.panes.setObjectName("panes")
        self.panes.setOrientation(Qt.Orientation.Horizontal)
        self.listPane = QFrame(self.panes)
        self.listPane.setObjectName("listPane")
        self.listPane.setProperty("part", "list")
        self.listLayout = QVBoxLayout(self.listPane)
        self.listLayout.setSpacing(0)
        self.listLayout.setObjectName("listLayout")
        self.listLayout.setContentsMargins(0, 0, 0, 0)
        self.listHead = QFrame(self.listPane)
        self.listHead.setObjectName("listHead")
        self.listHead.setProperty("part", "header")
        self.listHeadLayout = QHBoxLayout(self.listHead)
        self.listHeadLayout.setObjectName("listHeadLayout")
        self.listHeadLayout.setContentsMargins(16, 9, 12, 9)
        self.countLabel = QLabel(self.listHead)
        self.countLabel.setObjectName("countLabel")
        self.countLabel.setProperty("type", "head")
        self.countLabel.setWordWrap(True)

        self.listHeadLayout.addWidget(self.countLabel)


        self.listLayout.addWidget(self.listHead)

        self.entries = ResultList(self.listPane)
        self.entries.setObjectName("entries")

        self.listLayout.addWidget(self.entries)

        self.panes.addWidget(self.listPane)
        self.comparePane = QFrame(self.panes)
        self.comparePane.setObjectName("comparePane")
        self.comparePane.setProperty("part", "pane")
        self.compareLayout = QVBoxLayout(self.comparePane)
        self.compareLayout.setSpacing(0)
        self.compareLayout.setObjectName("compareLayout")
        self.compareLayout.setContentsMargins(0, 0, 0, 0)
        self.innerLayout = QVBoxLayout()
        self.innerLayout.setSpacing(9)
        self.innerLayout.setObjectName("innerLayout")
        self.innerLayout.setContentsMargins(24, 14, 24, 12)
        self.titleLabel = QLabel(self.comparePane)
        self.titleLabel.setObjectName("titleLabel")
        self.titleLabel.setProperty("type", "section")
        self.titleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.titleLabel.setWordWrap(True)

        self.innerLayout.addWidget(self.titleLabel)

        self.labelRow = QHBoxLayout()
        self.labelRow.setSpacing(8)
        self.labelRow.setObjectName("labelRow")
        self.chip = LabelChip(self.comparePane)
        self.chip.setObjectName("chip")

        self.labelRow.addWidget(self.chip)

        self.metaLabel = ShortLabel(self.comparePane)
        self.metaLabel.setObjectName("metaLabel")
        self.metaLabel.setProperty("type", "meta")
        self.metaLabel.setProperty("tone", "text2")

        self.labelRow.addWidget(self.metaLabel)


        self.innerLayout.addLayout(self.labelRow)

        self.rule = QFrame(self.comparePane)
        self.rule.setObjectName("rule")
        self.rule.setProperty("part", "rule")

        self.innerLayout.addWidget(self.rule)

        self.partRow = QHBoxLayout()
        self.partRow.setSpacing(8)
        self.partRow.setObjectName("partRow")
        self.partLabel = QLabel(self.comparePane)
        self.partLabel.setObjectName("partLabel")
        self.partLabel.setProperty("type", "section")
        self.partLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.partRow.addWidget(self.partLabel)

        self.placeLabel = QLabel(self.comparePane)
        self.placeLabel.setObjectName("placeLabel")
        self.placeLabel.setProperty("type", "meta")
        self.placeLabel.setProperty("tone", "text2")

        self.partRow.addWidget(self.placeLabel)

        self.partSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.partRow.addItem(self.partSpace)

        self.previousButton = QPushButton(self.comparePane)
        self.previousButton.setObjectName("previousButton")
        self.previousButton.setProperty("kind", "plain")
        self.previousButton.setProperty("iconName", "back")

        self.partRow.addWidget(self.previousButton)

        self.nextButton = QPushButton(self.comparePane)
        self.nextButton.setObjectName("nextButton")
        self.nextButton.setProperty("kind", "plain")
        self.nextButton.setProperty("iconName", "next")

        self.partRow.addWidget(self.nextButton)


        self.innerLayout.addLayout(self.partRow)

        self.sides = Sides(self.comparePane)
        self.sides.setObjectName("sides")

        self.innerLayout.addWidget(self.sides)

        self.keyRow = QHBoxLayout()
        self.keyRow.setSpacing(6)
        self.keyRow.setObjectName("keyRow")
        self.keyMark = QLabel(self.comparePane)
        self.keyMark.setObjectName("keyMark")
        self.keyMark.setProperty("type", "meta")
        self.keyMark.setProperty("part", "added")

        self.keyRow.addWidget(self.keyMark)

        self.keyLabel = ShortLabel(self.comparePane)
        self.keyLabel.setObjectName("keyLabel")
        self.keyLabel.setProperty("type", "meta")
        self.keyLabel.setProperty("tone", "text2")

        self.keyRow.addWidget(self.keyLabel)


        self.innerLayout.addLayout(self.keyRow)

        self.resultBlock = QWidget(self.comparePane)
        self.resultBlock.setObjectName("resultBlock")
        self.resultLayout = QVBoxLayout(self.resultBlock)
        self.resultLayout.setSpacing(6)
        self.resultLayout.setObjectName("resultLayout")
        self.resultLayout.setContentsMargins(0, 0, 0, 0)
        self.resultRow = QHBoxLayout()
        self.resultRow.setSpacing(8)
        self.resultRow.setObjectName("resultRow")
        self.resultLabel = QLabel(self.resultBlock)
        self.resultLabel.setObjectName("resultLabel")
        self.resultLabel.setProperty("type", "strong")

        self.resultRow.addWidget(self.resultLabel)

        self.resultHint = ShortLabel(self.resultBlock)
        self.resultHint.setObjectName("resultHint")
        self.resultHint.setProperty("type", "meta")
        self.resultHint.setProperty("tone", "text2")

        self.resultRow.addWidget(self.resultHint)

        self.bothButton = QPushButton(self.resultBlock)
        self.bothButton.setObjectName("bothButton")
        self.bothButton.setProperty("kind", "quiet")
        self.bothButton.setProperty("iconName", "copy")

        self.resultRow.addWidget(self.bothButton)


        self.resultLayout.addLayout(self.resultRow)

        self.resultEdit = QPlainTextEdit(self.resultBlock)
        self.resultEdit.setObjectName("resultEdit")
        self.resultEdit.setTabChangesFocus(True)

        self.resultLayout.addWidget(self.resultEdit)


        self.innerLayout.addWidget(self.resultBlock)


        self.compareLayout.addLayout(self.innerLayout)

        self.footer = QFrame(self.comparePane)
        self.footer.setObjectName("footer")
        self.footer.setProperty("part", "footer")
        self.footerLayout = QHBoxLayout(self.footer)
        self.footerLayout.setSpacing(12)
        self.footerLayout.setObjectName("footerLayout")
        self.footerLayout.setContentsMargins(24, 10, 20, 10)
        self.states = FlowRow(self.footer)
        self.states.setObjectName("states")

        self.footerLayout.addWidget(self.states)

        self.saveButton = QPushButton(self.footer)
        self.saveButton.setObjectName("saveButton")
        self.saveButton.setProperty("kind", "primary")
        self.saveButton.setProperty("iconName", "save")

        self.footerLayout.addWidget(self.saveButton)


        self.compareLayout.addWidget(self.footer)

        self.panes.addWidget(self.comparePane)
        self.body.addWidget(self.panes)
        self.nothing = EmptyState()
        self.nothing.setObjectName("nothing")
        self.body.addWidget(self.nothing)

        self.pageLayout.addWidget(self.body)

#if QT_CONFIG(shortcut)
        self.resultLabel.setBuddy(self.resultEdit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(VersionsPage)

        QMetaObject.connectSlotsByName(VersionsPage)
    # setupUi

    def retranslateUi(self, VersionsPage: QWidget) -> None:
        self.pageTitle.setText(QCoreApplication.translate("VersionsPage", "Two versions", None))
        self.previousButton.setText(QCoreApplication.translate("VersionsPage", "Previous part", None))
        self.nextButton.setText(QCoreApplication.translate("VersionsPage", "Next part", None))
        self.keyMark.setText(QCoreApplication.translate("VersionsPage", "different words", None))
        self.resultLabel.setText(QCoreApplication.translate("VersionsPage", "What will be saved", None))
        self.bothButton.setText(QCoreApplication.translate("VersionsPage", "Use both, one after the other", None))
        self.saveButton.setText(QCoreApplication.translate("VersionsPage", "Save as one version", None))
        pass
    # retranslateUi
