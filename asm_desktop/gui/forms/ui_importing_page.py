from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QFrame, QHBoxLayout,
    QHeaderView, QLabel, QPushButton, QScrollArea,
    QSizePolicy, QSpacerItem, QStackedWidget, QTreeView,
    QVBoxLayout, QWidget)

from asm_desktop.gui.widgets.answer_card import AnswerCard
from asm_desktop.gui.widgets.banner import Banner
from asm_desktop.gui.widgets.progress_card import ProgressCard
from asm_desktop.gui.widgets.sharing_form import SharingForm

class Ui_ImportingPage(object):
    def setupUi(self, ImportingPage: QWidget) -> None:
        if not ImportingPage.objectName():
            ImportingPage.setObjectName("ImportingPage")
        ImportingPage.resize(1280, 712)
        self.pageLayout = QVBoxLayout(ImportingPage)
        self.pageLayout.setSpacing(0)
        self.pageLayout.setObjectName("pageLayout")
        self.pageLayout.setContentsMargins(0, 0, 0, 0)
        self.header = QFrame(ImportingPage)
        self.header.setObjectName("header")
        self.header.setProperty("part", "header")
        self.headerLayout = QHBoxLayout(self.header)
        self.headerLayout.setSpacing(12)
        self.headerLayout.setObjectName("headerLayout")
        self.headerLayout.setContentsMargins(16, 11, 16, 10)
        self.closeButton = QPushButton(self.header)
        self.closeButton.setObjectName("closeButton")
        self.closeButton.setProperty("kind", "plain")
        self.closeButton.setProperty("iconName", "back")

        self.headerLayout.addWidget(self.closeButton)

        self.titleLabel = QLabel(self.header)
        self.titleLabel.setObjectName("titleLabel")
        self.titleLabel.setProperty("type", "page")

        self.headerLayout.addWidget(self.titleLabel)

        self.headerSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.headerLayout.addItem(self.headerSpace)

        self.libraryButton = QPushButton(self.header)
        self.libraryButton.setObjectName("libraryButton")
        self.libraryButton.setProperty("kind", "primary")
        self.libraryButton.setProperty("iconName", "library")

        self.headerLayout.addWidget(self.libraryButton)

        self.startButton = QPushButton(self.header)
        self.startButton.setObjectName("startButton")
        self.startButton.setProperty("kind", "primary")
        self.startButton.setProperty("iconName", "receive")

        self.headerLayout.addWidget(self.startButton)


        self.pageLayout.addWidget(self.header)

        self.banner = Banner(ImportingPage)
        self.banner.setObjectName("banner")

        self.pageLayout.addWidget(self.banner)

        self.steps = QStackedWidget(ImportingPage)
        self.steps.setObjectName("steps")
        self.choosePart = QScrollArea()
        self.choosePart.setObjectName("choosePart")
        self.choosePart.setWidgetResizable(True)
        self.choosePart.setFrameShape(QFrame.Shape.NoFrame)
        self.chooseHolder = QWidget()
        self.chooseHolder.setObjectName("chooseHolder")
        self.chooseLayout = QVBoxLayout(self.chooseHolder)
        self.chooseLayout.setSpacing(14)
        self.chooseLayout.setObjectName("chooseLayout")
        self.chooseLayout.setContentsMargins(28, 18, 28, 20)
        self.filesCard = QFrame(self.chooseHolder)
        self.filesCard.setObjectName("filesCard")
        self.filesCard.setProperty("part", "card")
        self.filesLayout = QVBoxLayout(self.filesCard)
        self.filesLayout.setSpacing(8)
        self.filesLayout.setObjectName("filesLayout")
        self.filesLayout.setContentsMargins(18, 14, 18, 16)
        self.filesTitle = QLabel(self.filesCard)
        self.filesTitle.setObjectName("filesTitle")
        self.filesTitle.setProperty("type", "section")
        self.filesTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.filesTitle.setWordWrap(True)

        self.filesLayout.addWidget(self.filesTitle)

        self.filesHint = QLabel(self.filesCard)
        self.filesHint.setObjectName("filesHint")
        self.filesHint.setProperty("type", "body")
        self.filesHint.setProperty("tone", "text2")
        self.filesHint.setTextFormat(Qt.TextFormat.PlainText)
        self.filesHint.setWordWrap(True)

        self.filesLayout.addWidget(self.filesHint)

        self.filesButtons = QHBoxLayout()
        self.filesButtons.setObjectName("filesButtons")
        self.filesButton = QPushButton(self.filesCard)
        self.filesButton.setObjectName("filesButton")
        self.filesButton.setProperty("iconName", "attach")

        self.filesButtons.addWidget(self.filesButton)

        self.folderButton = QPushButton(self.filesCard)
        self.folderButton.setObjectName("folderButton")
        self.folderButton.setProperty("iconName", "folder")

        self.filesButtons.addWidget(self.folderButton)

        self.filesSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.filesButtons.addItem(self.filesSpace)


        self.filesLayout.addLayout(self.filesButtons)


        self.chooseLayout.addWidget(self.filesCard)

        self.kindRow = QHBoxLayout()
        self.kindRow.setSpacing(14)
        self.kindRow.setObjectName("kindRow")
        self.kindColumn = QVBoxLayout()
        self.kindColumn.setSpacing(4)
        self.kindColumn.setObjectName("kindColumn")
        self.kindLabel = QLabel(self.chooseHolder)
        self.kindLabel.setObjectName("kindLabel")
        self.kindLabel.setProperty("type", "strong")

        self.kindColumn.addWidget(self.kindLabel)

        self.kindBox = QComboBox(self.chooseHolder)
        self.kindBox.setObjectName("kindBox")

        self.kindColumn.addWidget(self.kindBox)


        self.kindRow.addLayout(self.kindColumn)

        self.countryColumn = QVBoxLayout()
        self.countryColumn.setSpacing(4)
        self.countryColumn.setObjectName("countryColumn")
        self.countryLabel = QLabel(self.chooseHolder)
        self.countryLabel.setObjectName("countryLabel")
        self.countryLabel.setProperty("type", "strong")

        self.countryColumn.addWidget(self.countryLabel)

        self.countryBox = QComboBox(self.chooseHolder)
        self.countryBox.setObjectName("countryBox")

        self.countryColumn.addWidget(self.countryBox)


        self.kindRow.addLayout(self.countryColumn)


        self.chooseLayout.addLayout(self.kindRow)

        self.sharing = SharingForm(self.chooseHolder)
        self.sharing.setObjectName("sharing")

        self.chooseLayout.addWidget(self.sharing)

        self.chooseSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.chooseLayout.addItem(self.chooseSpace)

        self.choosePart.setWidget(self.chooseHolder)
        self.steps.addWidget(self.choosePart)
        self.workPart = QWidget()
        self.workPart.setObjectName("workPart")
        self.workLayout = QVBoxLayout(self.workPart)
        self.workLayout.setObjectName("workLayout")
        self.workLayout.setContentsMargins(28, 24, 28, 24)
        self.progress = ProgressCard(self.workPart)
        self.progress.setObjectName("progress")

        self.workLayout.addWidget(self.progress)

        self.workSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.workLayout.addItem(self.workSpace)

        self.steps.addWidget(self.workPart)
        self.reportPart = QWidget()
        self.reportPart.setObjectName("reportPart")
        self.reportLayout = QVBoxLayout(self.reportPart)
        self.reportLayout.setSpacing(12)
        self.reportLayout.setObjectName("reportLayout")
        self.reportLayout.setContentsMargins(20, 16, 20, 16)
        self.answer = AnswerCard(self.reportPart)
        self.answer.setObjectName("answer")

        self.reportLayout.addWidget(self.answer)

        self.reportCard = QFrame(self.reportPart)
        self.reportCard.setObjectName("reportCard")
        self.reportCard.setProperty("part", "card")
        self.reportCardLayout = QVBoxLayout(self.reportCard)
        self.reportCardLayout.setObjectName("reportCardLayout")
        self.reportCardLayout.setContentsMargins(1, 1, 1, 1)
        self.report = QTreeView(self.reportCard)
        self.report.setObjectName("report")
        self.report.setProperty("rows", "table")

        self.reportCardLayout.addWidget(self.report)


        self.reportLayout.addWidget(self.reportCard)

        self.steps.addWidget(self.reportPart)

        self.pageLayout.addWidget(self.steps)

#if QT_CONFIG(shortcut)
        self.kindLabel.setBuddy(self.kindBox)
        self.countryLabel.setBuddy(self.countryBox)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ImportingPage)

        QMetaObject.connectSlotsByName(ImportingPage)
    # setupUi

    def retranslateUi(self, ImportingPage: QWidget) -> None:
        self.closeButton.setText(QCoreApplication.translate("ImportingPage", "Close", None))
        self.titleLabel.setText(QCoreApplication.translate("ImportingPage", "Bring in files", None))
        self.libraryButton.setText(QCoreApplication.translate("ImportingPage", "Show the new entries", None))
        self.startButton.setText(QCoreApplication.translate("ImportingPage", "Bring them in", None))
        self.filesTitle.setText(QCoreApplication.translate("ImportingPage", "Which files?", None))
        self.filesHint.setText(QCoreApplication.translate("ImportingPage", "Documents, tables, presentations, books, web pages, pictures. You can also drop them here. The files themselves stay where they are: the archive keeps a copy.", None))
        self.filesButton.setText(QCoreApplication.translate("ImportingPage", "Choose files\u2026", None))
        self.folderButton.setText(QCoreApplication.translate("ImportingPage", "Choose a folder\u2026", None))
        self.kindLabel.setText(QCoreApplication.translate("ImportingPage", "They become", None))
#if QT_CONFIG(accessibility)
        self.kindBox.setAccessibleName(QCoreApplication.translate("ImportingPage", "Kind of entry", None))
#endif // QT_CONFIG(accessibility)
        self.countryLabel.setText(QCoreApplication.translate("ImportingPage", "Country, where the files do not say", None))
#if QT_CONFIG(accessibility)
        self.countryBox.setAccessibleName(QCoreApplication.translate("ImportingPage", "Country, where the files do not say", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.report.setAccessibleName(QCoreApplication.translate("ImportingPage", "What became of each file", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
