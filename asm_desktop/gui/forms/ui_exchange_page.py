from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QFrame, QHBoxLayout,
    QHeaderView, QLabel, QListView, QPushButton,
    QSizePolicy, QSpacerItem, QStackedWidget, QTabBar,
    QTreeView, QVBoxLayout, QWidget)

from asm_desktop.gui.widgets.answer_card import AnswerCard
from asm_desktop.gui.widgets.banner import Banner
from asm_desktop.gui.widgets.empty_state import EmptyState
from asm_desktop.gui.widgets.progress_card import ProgressCard

class Ui_ExchangePage(object):
    def setupUi(self, ExchangePage: QWidget) -> None:
        if not ExchangePage.objectName():
            ExchangePage.setObjectName("ExchangePage")
        ExchangePage.resize(1280, 712)
        self.pageLayout = QVBoxLayout(ExchangePage)
        self.pageLayout.setSpacing(0)
        self.pageLayout.setObjectName("pageLayout")
        self.pageLayout.setContentsMargins(0, 0, 0, 0)
        self.header = QFrame(ExchangePage)
        self.header.setObjectName("header")
        self.header.setProperty("part", "header")
        self.headerLayout = QHBoxLayout(self.header)
        self.headerLayout.setSpacing(24)
        self.headerLayout.setObjectName("headerLayout")
        self.headerLayout.setContentsMargins(20, 8, 16, 0)
        self.titleLabel = QLabel(self.header)
        self.titleLabel.setObjectName("titleLabel")
        self.titleLabel.setProperty("type", "page")

        self.headerLayout.addWidget(self.titleLabel)

        self.tabs = QTabBar(self.header)
        self.tabs.setObjectName("tabs")

        self.headerLayout.addWidget(self.tabs)

        self.headerSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.headerLayout.addItem(self.headerSpace)

        self.headerLayout.setStretch(2, 1)

        self.pageLayout.addWidget(self.header)

        self.banner = Banner(ExchangePage)
        self.banner.setObjectName("banner")

        self.pageLayout.addWidget(self.banner)

        self.parts = QStackedWidget(ExchangePage)
        self.parts.setObjectName("parts")
        self.receivePart = QWidget()
        self.receivePart.setObjectName("receivePart")
        self.receiveLayout = QVBoxLayout(self.receivePart)
        self.receiveLayout.setSpacing(0)
        self.receiveLayout.setObjectName("receiveLayout")
        self.receiveLayout.setContentsMargins(0, 0, 0, 0)
        self.receiveSteps = QStackedWidget(self.receivePart)
        self.receiveSteps.setObjectName("receiveSteps")
        self.receiveEmpty = EmptyState()
        self.receiveEmpty.setObjectName("receiveEmpty")
        self.receiveSteps.addWidget(self.receiveEmpty)
        self.receiveLook = QWidget()
        self.receiveLook.setObjectName("receiveLook")
        self.receiveLookLayout = QVBoxLayout(self.receiveLook)
        self.receiveLookLayout.setSpacing(12)
        self.receiveLookLayout.setObjectName("receiveLookLayout")
        self.receiveLookLayout.setContentsMargins(20, 14, 20, 12)
        self.receiveAnswer = AnswerCard(self.receiveLook)
        self.receiveAnswer.setObjectName("receiveAnswer")

        self.receiveLookLayout.addWidget(self.receiveAnswer)

        self.receiveList = QTreeView(self.receiveLook)
        self.receiveList.setObjectName("receiveList")
        self.receiveList.setProperty("rows", "table")
        self.receiveList.setProperty("part", "card")

        self.receiveLookLayout.addWidget(self.receiveList)

        self.receiveLookSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.receiveLookLayout.addItem(self.receiveLookSpace)

        self.receiveLookLayout.setStretch(1, 1)
        self.receiveSteps.addWidget(self.receiveLook)
        self.receiveWork = QWidget()
        self.receiveWork.setObjectName("receiveWork")
        self.receiveWorkLayout = QVBoxLayout(self.receiveWork)
        self.receiveWorkLayout.setObjectName("receiveWorkLayout")
        self.receiveWorkLayout.setContentsMargins(28, 24, 28, 24)
        self.receiveProgress = ProgressCard(self.receiveWork)
        self.receiveProgress.setObjectName("receiveProgress")

        self.receiveWorkLayout.addWidget(self.receiveProgress)

        self.receiveWorkSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.receiveWorkLayout.addItem(self.receiveWorkSpace)

        self.receiveSteps.addWidget(self.receiveWork)

        self.receiveLayout.addWidget(self.receiveSteps)

        self.receiveFooter = QFrame(self.receivePart)
        self.receiveFooter.setObjectName("receiveFooter")
        self.receiveFooter.setProperty("part", "footer")
        self.receiveFooterLayout = QHBoxLayout(self.receiveFooter)
        self.receiveFooterLayout.setSpacing(10)
        self.receiveFooterLayout.setObjectName("receiveFooterLayout")
        self.receiveFooterLayout.setContentsMargins(20, 10, 16, 10)
        self.receiveHintIcon = QLabel(self.receiveFooter)
        self.receiveHintIcon.setObjectName("receiveHintIcon")
        self.receiveHintIcon.setProperty("iconName", "info")

        self.receiveFooterLayout.addWidget(self.receiveHintIcon)

        self.receiveHint = QLabel(self.receiveFooter)
        self.receiveHint.setObjectName("receiveHint")
        self.receiveHint.setWordWrap(True)

        self.receiveFooterLayout.addWidget(self.receiveHint)

        self.receiveCancel = QPushButton(self.receiveFooter)
        self.receiveCancel.setObjectName("receiveCancel")

        self.receiveFooterLayout.addWidget(self.receiveCancel)

        self.receiveStart = QPushButton(self.receiveFooter)
        self.receiveStart.setObjectName("receiveStart")
        self.receiveStart.setProperty("kind", "primary")
        self.receiveStart.setProperty("iconName", "receive")

        self.receiveFooterLayout.addWidget(self.receiveStart)

        self.receiveFooterLayout.setStretch(1, 1)

        self.receiveLayout.addWidget(self.receiveFooter)

        self.parts.addWidget(self.receivePart)
        self.sendPart = QWidget()
        self.sendPart.setObjectName("sendPart")
        self.sendLayout = QVBoxLayout(self.sendPart)
        self.sendLayout.setSpacing(0)
        self.sendLayout.setObjectName("sendLayout")
        self.sendLayout.setContentsMargins(0, 0, 0, 0)
        self.sendSteps = QStackedWidget(self.sendPart)
        self.sendSteps.setObjectName("sendSteps")
        self.sendChoose = QWidget()
        self.sendChoose.setObjectName("sendChoose")
        self.sendChooseLayout = QHBoxLayout(self.sendChoose)
        self.sendChooseLayout.setSpacing(16)
        self.sendChooseLayout.setObjectName("sendChooseLayout")
        self.sendChooseLayout.setContentsMargins(20, 14, 20, 12)
        self.sendCard = QFrame(self.sendChoose)
        self.sendCard.setObjectName("sendCard")
        self.sendCard.setProperty("part", "card")
        self.sendCardLayout = QVBoxLayout(self.sendCard)
        self.sendCardLayout.setSpacing(8)
        self.sendCardLayout.setObjectName("sendCardLayout")
        self.sendCardLayout.setContentsMargins(16, 12, 16, 14)
        self.sendTitle = QLabel(self.sendCard)
        self.sendTitle.setObjectName("sendTitle")
        self.sendTitle.setProperty("type", "section")

        self.sendCardLayout.addWidget(self.sendTitle)

        self.sendHint = QLabel(self.sendCard)
        self.sendHint.setObjectName("sendHint")
        self.sendHint.setProperty("type", "meta")
        self.sendHint.setProperty("tone", "text2")
        self.sendHint.setWordWrap(True)

        self.sendCardLayout.addWidget(self.sendHint)

        self.sendOffices = QListView(self.sendCard)
        self.sendOffices.setObjectName("sendOffices")
        self.sendOffices.setProperty("rows", "table")

        self.sendCardLayout.addWidget(self.sendOffices)

        self.sendFull = QCheckBox(self.sendCard)
        self.sendFull.setObjectName("sendFull")

        self.sendCardLayout.addWidget(self.sendFull)

        self.sendPublic = QCheckBox(self.sendCard)
        self.sendPublic.setObjectName("sendPublic")

        self.sendCardLayout.addWidget(self.sendPublic)


        self.sendChooseLayout.addWidget(self.sendCard)

        self.heldCard = QFrame(self.sendChoose)
        self.heldCard.setObjectName("heldCard")
        self.heldCard.setProperty("part", "card")
        self.heldCardLayout = QVBoxLayout(self.heldCard)
        self.heldCardLayout.setSpacing(8)
        self.heldCardLayout.setObjectName("heldCardLayout")
        self.heldCardLayout.setContentsMargins(16, 12, 16, 14)
        self.heldTitle = QLabel(self.heldCard)
        self.heldTitle.setObjectName("heldTitle")
        self.heldTitle.setProperty("type", "section")

        self.heldCardLayout.addWidget(self.heldTitle)

        self.heldList = QTreeView(self.heldCard)
        self.heldList.setObjectName("heldList")
        self.heldList.setProperty("rows", "table")

        self.heldCardLayout.addWidget(self.heldList)


        self.sendChooseLayout.addWidget(self.heldCard)

        self.sendChooseLayout.setStretch(0, 1)
        self.sendChooseLayout.setStretch(1, 1)
        self.sendSteps.addWidget(self.sendChoose)
        self.sendWork = QWidget()
        self.sendWork.setObjectName("sendWork")
        self.sendWorkLayout = QVBoxLayout(self.sendWork)
        self.sendWorkLayout.setObjectName("sendWorkLayout")
        self.sendWorkLayout.setContentsMargins(28, 24, 28, 24)
        self.sendProgress = ProgressCard(self.sendWork)
        self.sendProgress.setObjectName("sendProgress")

        self.sendWorkLayout.addWidget(self.sendProgress)

        self.sendWorkSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.sendWorkLayout.addItem(self.sendWorkSpace)

        self.sendSteps.addWidget(self.sendWork)
        self.sendReport = QWidget()
        self.sendReport.setObjectName("sendReport")
        self.sendReportLayout = QVBoxLayout(self.sendReport)
        self.sendReportLayout.setSpacing(12)
        self.sendReportLayout.setObjectName("sendReportLayout")
        self.sendReportLayout.setContentsMargins(20, 14, 20, 12)
        self.sendAnswer = AnswerCard(self.sendReport)
        self.sendAnswer.setObjectName("sendAnswer")

        self.sendReportLayout.addWidget(self.sendAnswer)

        self.sendBoxes = QTreeView(self.sendReport)
        self.sendBoxes.setObjectName("sendBoxes")
        self.sendBoxes.setProperty("rows", "table")
        self.sendBoxes.setProperty("part", "card")

        self.sendReportLayout.addWidget(self.sendBoxes)

        self.sendSteps.addWidget(self.sendReport)

        self.sendLayout.addWidget(self.sendSteps)

        self.sendFooter = QFrame(self.sendPart)
        self.sendFooter.setObjectName("sendFooter")
        self.sendFooter.setProperty("part", "footer")
        self.sendFooterLayout = QHBoxLayout(self.sendFooter)
        self.sendFooterLayout.setSpacing(10)
        self.sendFooterLayout.setObjectName("sendFooterLayout")
        self.sendFooterLayout.setContentsMargins(20, 10, 16, 10)
        self.sendHintIcon = QLabel(self.sendFooter)
        self.sendHintIcon.setObjectName("sendHintIcon")
        self.sendHintIcon.setProperty("iconName", "info")

        self.sendFooterLayout.addWidget(self.sendHintIcon)

        self.sendFooterHint = QLabel(self.sendFooter)
        self.sendFooterHint.setObjectName("sendFooterHint")
        self.sendFooterHint.setWordWrap(True)

        self.sendFooterLayout.addWidget(self.sendFooterHint)

        self.sendStart = QPushButton(self.sendFooter)
        self.sendStart.setObjectName("sendStart")
        self.sendStart.setProperty("kind", "primary")
        self.sendStart.setProperty("iconName", "send")

        self.sendFooterLayout.addWidget(self.sendStart)

        self.sendFooterLayout.setStretch(1, 1)

        self.sendLayout.addWidget(self.sendFooter)

        self.parts.addWidget(self.sendPart)

        self.pageLayout.addWidget(self.parts)


        self.retranslateUi(ExchangePage)

        QMetaObject.connectSlotsByName(ExchangePage)
    # setupUi

    def retranslateUi(self, ExchangePage: QWidget) -> None:
        self.titleLabel.setText(QCoreApplication.translate("ExchangePage", "Exchange", None))
#if QT_CONFIG(accessibility)
        self.tabs.setAccessibleName(QCoreApplication.translate("ExchangePage", "Parts of the exchange", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.receiveList.setAccessibleName(QCoreApplication.translate("ExchangePage", "What comes", None))
#endif // QT_CONFIG(accessibility)
        self.receiveCancel.setText(QCoreApplication.translate("ExchangePage", "Cancel", None))
        self.receiveStart.setText(QCoreApplication.translate("ExchangePage", "Start", None))
        self.sendTitle.setText(QCoreApplication.translate("ExchangePage", "Who receives it", None))
        self.sendHint.setText(QCoreApplication.translate("ExchangePage", "Each office receives exactly what it may have, locked so that nobody else can read it.", None))
#if QT_CONFIG(accessibility)
        self.sendOffices.setAccessibleName(QCoreApplication.translate("ExchangePage", "Offices that receive it", None))
#endif // QT_CONFIG(accessibility)
        self.sendFull.setText(QCoreApplication.translate("ExchangePage", "Also what they are known to have already", None))
        self.sendPublic.setText(QCoreApplication.translate("ExchangePage", "Only TLP:CLEAR, for anybody to read", None))
#if QT_CONFIG(accessibility)
        self.heldList.setAccessibleName(QCoreApplication.translate("ExchangePage", "Entries that do not leave", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.sendBoxes.setAccessibleName(QCoreApplication.translate("ExchangePage", "What is in it", None))
#endif // QT_CONFIG(accessibility)
        self.sendFooterHint.setText(QCoreApplication.translate("ExchangePage", "Nothing is taken to have arrived until the office says so with its next stick.", None))
        self.sendStart.setText(QCoreApplication.translate("ExchangePage", "Write it to a stick or folder\u2026", None))
        pass
    # retranslateUi
