from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QFrame, QHBoxLayout,
    QHeaderView, QLabel, QLineEdit, QListView,
    QPlainTextEdit, QPushButton, QScrollArea, QSizePolicy,
    QSpacerItem, QStackedWidget, QTableView, QVBoxLayout,
    QWidget)

from asm_desktop.gui.widgets.answer_card import AnswerCard
from asm_desktop.gui.widgets.banner import Banner
from asm_desktop.gui.widgets.check_list import CheckList
from asm_desktop.gui.widgets.empty_state import EmptyState
from asm_desktop.gui.widgets.labels import (LabelChip, ShortLabel)
from asm_desktop.gui.widgets.pdf_pages import PdfPages

class Ui_BriefsPage(object):
    def setupUi(self, BriefsPage: QWidget) -> None:
        if not BriefsPage.objectName():
            BriefsPage.setObjectName("BriefsPage")
        BriefsPage.resize(1280, 712)
        self.pageLayout = QVBoxLayout(BriefsPage)
        self.pageLayout.setSpacing(0)
        self.pageLayout.setObjectName("pageLayout")
        self.pageLayout.setContentsMargins(0, 0, 0, 0)
        self.header = QFrame(BriefsPage)
        self.header.setObjectName("header")
        self.header.setProperty("part", "header")
        self.headerLayout = QHBoxLayout(self.header)
        self.headerLayout.setSpacing(12)
        self.headerLayout.setObjectName("headerLayout")
        self.headerLayout.setContentsMargins(20, 11, 16, 10)
        self.listButton = QPushButton(self.header)
        self.listButton.setObjectName("listButton")
        self.listButton.setProperty("kind", "plain")
        self.listButton.setProperty("iconName", "back")

        self.headerLayout.addWidget(self.listButton)

        self.titleLabel = ShortLabel(self.header)
        self.titleLabel.setObjectName("titleLabel")
        self.titleLabel.setProperty("type", "page")

        self.headerLayout.addWidget(self.titleLabel)

        self.panelButton = QPushButton(self.header)
        self.panelButton.setObjectName("panelButton")
        self.panelButton.setProperty("iconName", "warn")

        self.headerLayout.addWidget(self.panelButton)

        self.saveButton = QPushButton(self.header)
        self.saveButton.setObjectName("saveButton")
        self.saveButton.setProperty("kind", "primary")
        self.saveButton.setProperty("iconName", "save")

        self.headerLayout.addWidget(self.saveButton)


        self.pageLayout.addWidget(self.header)

        self.banner = Banner(BriefsPage)
        self.banner.setObjectName("banner")

        self.pageLayout.addWidget(self.banner)

        self.body = QStackedWidget(BriefsPage)
        self.body.setObjectName("body")
        self.listPart = QWidget()
        self.listPart.setObjectName("listPart")
        self.listLayout = QVBoxLayout(self.listPart)
        self.listLayout.setSpacing(14)
        self.listLayout.setObjectName("listLayout")
        self.listLayout.setContentsMargins(20, 16, 20, 16)
        self.checkCard = QFrame(self.listPart)
        self.checkCard.setObjectName("checkCard")
        self.checkCard.setProperty("part", "card")
        self.checkLayout = QVBoxLayout(self.checkCard)
        self.checkLayout.setObjectName("checkLayout")
        self.checkLayout.setContentsMargins(16, 12, 16, 14)
        self.checkTitle = QLabel(self.checkCard)
        self.checkTitle.setObjectName("checkTitle")
        self.checkTitle.setProperty("type", "card")

        self.checkLayout.addWidget(self.checkTitle)

        self.checkRow = QHBoxLayout()
        self.checkRow.setSpacing(10)
        self.checkRow.setObjectName("checkRow")
        self.codeEdit = QLineEdit(self.checkCard)
        self.codeEdit.setObjectName("codeEdit")
        self.codeEdit.setMaximumSize(QSize(420, 16777215))
        self.codeEdit.setMaxLength(200)

        self.checkRow.addWidget(self.codeEdit)

        self.checkButton = QPushButton(self.checkCard)
        self.checkButton.setObjectName("checkButton")
        self.checkButton.setProperty("iconName", "search")

        self.checkRow.addWidget(self.checkButton)

        self.checkSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.checkRow.addItem(self.checkSpace)


        self.checkLayout.addLayout(self.checkRow)

        self.checkAnswer = AnswerCard(self.checkCard)
        self.checkAnswer.setObjectName("checkAnswer")

        self.checkLayout.addWidget(self.checkAnswer)


        self.listLayout.addWidget(self.checkCard)

        self.registerTitle = QLabel(self.listPart)
        self.registerTitle.setObjectName("registerTitle")
        self.registerTitle.setProperty("type", "section")

        self.listLayout.addWidget(self.registerTitle)

        self.registerStack = QStackedWidget(self.listPart)
        self.registerStack.setObjectName("registerStack")
        self.registerTable = QTableView()
        self.registerTable.setObjectName("registerTable")
        self.registerTable.setShowGrid(False)
        self.registerTable.setProperty("part", "card")
        self.registerStack.addWidget(self.registerTable)
        self.registerEmpty = EmptyState()
        self.registerEmpty.setObjectName("registerEmpty")
        self.registerStack.addWidget(self.registerEmpty)

        self.listLayout.addWidget(self.registerStack)

        self.body.addWidget(self.listPart)
        self.builderPart = QWidget()
        self.builderPart.setObjectName("builderPart")
        self.builderLayout = QHBoxLayout(self.builderPart)
        self.builderLayout.setSpacing(0)
        self.builderLayout.setObjectName("builderLayout")
        self.builderLayout.setContentsMargins(0, 0, 0, 0)
        self.choicePane = QScrollArea(self.builderPart)
        self.choicePane.setObjectName("choicePane")
        self.choicePane.setWidgetResizable(True)
        self.choicePane.setFrameShape(QFrame.Shape.NoFrame)
        self.choicePane.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.choicePane.setMinimumSize(QSize(280, 0))
        self.choicePane.setMaximumSize(QSize(280, 16777215))
        self.choiceHolder = QFrame()
        self.choiceHolder.setObjectName("choiceHolder")
        self.choiceHolder.setProperty("part", "side")
        self.choiceLayout = QVBoxLayout(self.choiceHolder)
        self.choiceLayout.setSpacing(6)
        self.choiceLayout.setObjectName("choiceLayout")
        self.choiceLayout.setContentsMargins(16, 14, 16, 14)
        self.templateLabel = QLabel(self.choiceHolder)
        self.templateLabel.setObjectName("templateLabel")
        self.templateLabel.setWordWrap(True)
        self.templateLabel.setProperty("type", "strong")

        self.choiceLayout.addWidget(self.templateLabel)

        self.templateBox = QComboBox(self.choiceHolder)
        self.templateBox.setObjectName("templateBox")
        self.templateBox.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.templateBox.setMinimumContentsLength(12)

        self.choiceLayout.addWidget(self.templateBox)

        self.languageLabel = QLabel(self.choiceHolder)
        self.languageLabel.setObjectName("languageLabel")
        self.languageLabel.setWordWrap(True)
        self.languageLabel.setProperty("type", "strong")

        self.choiceLayout.addWidget(self.languageLabel)

        self.languageBox = QComboBox(self.choiceHolder)
        self.languageBox.setObjectName("languageBox")
        self.languageBox.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.languageBox.setMinimumContentsLength(12)

        self.choiceLayout.addWidget(self.languageBox)

        self.usedLabel = QLabel(self.choiceHolder)
        self.usedLabel.setObjectName("usedLabel")
        self.usedLabel.setWordWrap(True)
        self.usedLabel.setProperty("type", "strong")

        self.choiceLayout.addWidget(self.usedLabel)

        self.usedList = QListView(self.choiceHolder)
        self.usedList.setObjectName("usedList")
        self.usedList.setProperty("part", "side")
        self.usedList.setMinimumSize(QSize(0, 90))
        self.usedList.setWordWrap(True)

        self.choiceLayout.addWidget(self.usedList)

        self.contactLabel = QLabel(self.choiceHolder)
        self.contactLabel.setObjectName("contactLabel")
        self.contactLabel.setWordWrap(True)
        self.contactLabel.setProperty("type", "strong")

        self.choiceLayout.addWidget(self.contactLabel)

        self.contactEdit = QLineEdit(self.choiceHolder)
        self.contactEdit.setObjectName("contactEdit")

        self.choiceLayout.addWidget(self.contactEdit)

        self.givenLabel = QLabel(self.choiceHolder)
        self.givenLabel.setObjectName("givenLabel")
        self.givenLabel.setWordWrap(True)
        self.givenLabel.setProperty("type", "strong")

        self.choiceLayout.addWidget(self.givenLabel)

        self.givenEdit = QLineEdit(self.choiceHolder)
        self.givenEdit.setObjectName("givenEdit")

        self.choiceLayout.addWidget(self.givenEdit)

        self.reasonLabel = QLabel(self.choiceHolder)
        self.reasonLabel.setObjectName("reasonLabel")
        self.reasonLabel.setProperty("type", "strong")
        self.reasonLabel.setWordWrap(True)

        self.choiceLayout.addWidget(self.reasonLabel)

        self.reasonEdit = QPlainTextEdit(self.choiceHolder)
        self.reasonEdit.setObjectName("reasonEdit")
        self.reasonEdit.setTabChangesFocus(True)
        self.reasonEdit.setMinimumSize(QSize(0, 64))
        self.reasonEdit.setMaximumSize(QSize(16777215, 90))

        self.choiceLayout.addWidget(self.reasonEdit)

        self.choicePane.setWidget(self.choiceHolder)

        self.builderLayout.addWidget(self.choicePane)

        self.previewPane = QFrame(self.builderPart)
        self.previewPane.setObjectName("previewPane")
        self.previewPane.setProperty("part", "sunken")
        self.previewLayout = QVBoxLayout(self.previewPane)
        self.previewLayout.setSpacing(0)
        self.previewLayout.setObjectName("previewLayout")
        self.previewLayout.setContentsMargins(0, 0, 0, 0)
        self.previewHead = QFrame(self.previewPane)
        self.previewHead.setObjectName("previewHead")
        self.previewHead.setProperty("part", "header")
        self.previewHeadLayout = QHBoxLayout(self.previewHead)
        self.previewHeadLayout.setObjectName("previewHeadLayout")
        self.previewHeadLayout.setContentsMargins(14, 4, 10, 4)
        self.pageLabel = QLabel(self.previewHead)
        self.pageLabel.setObjectName("pageLabel")
        self.pageLabel.setProperty("type", "meta")

        self.previewHeadLayout.addWidget(self.pageLabel)

        self.previewSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.previewHeadLayout.addItem(self.previewSpace)

        self.widthButton = QPushButton(self.previewHead)
        self.widthButton.setObjectName("widthButton")
        self.widthButton.setProperty("kind", "plain")
        self.widthButton.setProperty("iconName", "search")

        self.previewHeadLayout.addWidget(self.widthButton)

        self.pageButton = QPushButton(self.previewHead)
        self.pageButton.setObjectName("pageButton")
        self.pageButton.setProperty("kind", "plain")
        self.pageButton.setProperty("iconName", "document")

        self.previewHeadLayout.addWidget(self.pageButton)


        self.previewLayout.addWidget(self.previewHead)

        self.pages = PdfPages(self.previewPane)
        self.pages.setObjectName("pages")

        self.previewLayout.addWidget(self.pages)


        self.builderLayout.addWidget(self.previewPane)

        self.readyPane = QScrollArea(self.builderPart)
        self.readyPane.setObjectName("readyPane")
        self.readyPane.setWidgetResizable(True)
        self.readyPane.setFrameShape(QFrame.Shape.NoFrame)
        self.readyPane.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.readyPane.setMinimumSize(QSize(276, 0))
        self.readyPane.setMaximumSize(QSize(276, 16777215))
        self.readyHolder = QFrame()
        self.readyHolder.setObjectName("readyHolder")
        self.readyHolder.setProperty("part", "side")
        self.readyLayout = QVBoxLayout(self.readyHolder)
        self.readyLayout.setSpacing(12)
        self.readyLayout.setObjectName("readyLayout")
        self.readyLayout.setContentsMargins(16, 14, 16, 14)
        self.readyTitle = QLabel(self.readyHolder)
        self.readyTitle.setObjectName("readyTitle")
        self.readyTitle.setProperty("type", "section")

        self.readyLayout.addWidget(self.readyTitle)

        self.checks = CheckList(self.readyHolder)
        self.checks.setObjectName("checks")

        self.readyLayout.addWidget(self.checks)

        self.labelRow = QHBoxLayout()
        self.labelRow.setSpacing(8)
        self.labelRow.setObjectName("labelRow")
        self.chip = LabelChip(self.readyHolder)
        self.chip.setObjectName("chip")

        self.labelRow.addWidget(self.chip)

        self.chipLabel = QLabel(self.readyHolder)
        self.chipLabel.setObjectName("chipLabel")
        self.chipLabel.setProperty("type", "meta")
        self.chipLabel.setProperty("tone", "text2")

        self.labelRow.addWidget(self.chipLabel)

        self.labelRow.setStretch(1, 1)

        self.readyLayout.addLayout(self.labelRow)

        self.readySpace = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.readyLayout.addItem(self.readySpace)

        self.readyHint = QLabel(self.readyHolder)
        self.readyHint.setObjectName("readyHint")
        self.readyHint.setProperty("type", "meta")
        self.readyHint.setProperty("tone", "text2")
        self.readyHint.setWordWrap(True)

        self.readyLayout.addWidget(self.readyHint)

        self.readyPane.setWidget(self.readyHolder)

        self.builderLayout.addWidget(self.readyPane)

        self.builderLayout.setStretch(1, 1)
        self.body.addWidget(self.builderPart)

        self.pageLayout.addWidget(self.body)

#if QT_CONFIG(shortcut)
        self.checkTitle.setBuddy(self.codeEdit)
        self.templateLabel.setBuddy(self.templateBox)
        self.languageLabel.setBuddy(self.languageBox)
        self.contactLabel.setBuddy(self.contactEdit)
        self.givenLabel.setBuddy(self.givenEdit)
        self.reasonLabel.setBuddy(self.reasonEdit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(BriefsPage)

        QMetaObject.connectSlotsByName(BriefsPage)
    # setupUi

    def retranslateUi(self, BriefsPage: QWidget) -> None:
        self.listButton.setText(QCoreApplication.translate("BriefsPage", "All briefs", None))
        self.saveButton.setText(QCoreApplication.translate("BriefsPage", "Save as PDF\u2026", None))
        self.checkTitle.setText(QCoreApplication.translate("BriefsPage", "Is a printed sheet still up to date?", None))
        self.codeEdit.setPlaceholderText(QCoreApplication.translate("BriefsPage", "The code at its foot, for example 7K3M-9QXD", None))
#if QT_CONFIG(accessibility)
        self.codeEdit.setAccessibleName(QCoreApplication.translate("BriefsPage", "Code of a printed sheet", None))
#endif // QT_CONFIG(accessibility)
        self.checkButton.setText(QCoreApplication.translate("BriefsPage", "Look it up", None))
        self.registerTitle.setText(QCoreApplication.translate("BriefsPage", "Printed here", None))
#if QT_CONFIG(accessibility)
        self.registerTable.setAccessibleName(QCoreApplication.translate("BriefsPage", "Printed sheets", None))
#endif // QT_CONFIG(accessibility)
        self.templateLabel.setText(QCoreApplication.translate("BriefsPage", "For whom", None))
#if QT_CONFIG(accessibility)
        self.templateBox.setAccessibleName(QCoreApplication.translate("BriefsPage", "Kind of sheet", None))
#endif // QT_CONFIG(accessibility)
        self.languageLabel.setText(QCoreApplication.translate("BriefsPage", "Language of the printed words", None))
#if QT_CONFIG(accessibility)
        self.languageBox.setAccessibleName(QCoreApplication.translate("BriefsPage", "Language of the printed words", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.usedList.setAccessibleName(QCoreApplication.translate("BriefsPage", "Entries used", None))
#endif // QT_CONFIG(accessibility)
        self.contactLabel.setText(QCoreApplication.translate("BriefsPage", "Contact of the office", None))
#if QT_CONFIG(accessibility)
        self.contactEdit.setAccessibleName(QCoreApplication.translate("BriefsPage", "Contact of the office", None))
#endif // QT_CONFIG(accessibility)
        self.contactEdit.setPlaceholderText(QCoreApplication.translate("BriefsPage", "As in the entry", None))
        self.givenLabel.setText(QCoreApplication.translate("BriefsPage", "Given to", None))
#if QT_CONFIG(accessibility)
        self.givenEdit.setAccessibleName(QCoreApplication.translate("BriefsPage", "Given to: an office or a role, never a person", None))
#endif // QT_CONFIG(accessibility)
        self.givenEdit.setPlaceholderText(QCoreApplication.translate("BriefsPage", "An office or a role, never a person", None))
        self.reasonLabel.setText(QCoreApplication.translate("BriefsPage", "Why it is printed, and for whom", None))
#if QT_CONFIG(accessibility)
        self.reasonEdit.setAccessibleName(QCoreApplication.translate("BriefsPage", "Why it is printed, and for whom", None))
#endif // QT_CONFIG(accessibility)
        self.widthButton.setText(QCoreApplication.translate("BriefsPage", "Fit width", None))
        self.pageButton.setText(QCoreApplication.translate("BriefsPage", "Fit page", None))
        self.readyTitle.setText(QCoreApplication.translate("BriefsPage", "Ready to print?", None))
        self.chipLabel.setText(QCoreApplication.translate("BriefsPage", "on every page", None))
        self.readyHint.setText(QCoreApplication.translate("BriefsPage", "Each printed sheet gets a code and a run number. Later they tell whether it is still up to date.", None))
        pass
    # retranslateUi
