from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QLabel, QLineEdit,
    QPlainTextEdit, QSizePolicy, QSpacerItem, QStackedWidget,
    QVBoxLayout, QWidget)

from asm_desktop.gui.widgets.choice_card import ChoiceCards
from asm_desktop.gui.widgets.entry_picker import EntryPicker

class Ui_WithdrawalForm(object):
    def setupUi(self, WithdrawalForm: QWidget) -> None:
        if not WithdrawalForm.objectName():
            WithdrawalForm.setObjectName("WithdrawalForm")
        WithdrawalForm.resize(700, 520)
        self.formLayout = QVBoxLayout(WithdrawalForm)
        self.formLayout.setSpacing(0)
        self.formLayout.setObjectName("formLayout")
        self.formLayout.setContentsMargins(0, 0, 0, 0)
        self.steps = QStackedWidget(WithdrawalForm)
        self.steps.setObjectName("steps")
        self.whatPage = QWidget()
        self.whatPage.setObjectName("whatPage")
        self.whatLayout = QVBoxLayout(self.whatPage)
        self.whatLayout.setSpacing(10)
        self.whatLayout.setObjectName("whatLayout")
        self.whatLayout.setContentsMargins(22, 14, 22, 14)
        self.entryBlock = QWidget(self.whatPage)
        self.entryBlock.setObjectName("entryBlock")
        self.entryLayout = QVBoxLayout(self.entryBlock)
        self.entryLayout.setSpacing(4)
        self.entryLayout.setObjectName("entryLayout")
        self.entryLayout.setContentsMargins(0, 0, 0, 0)
        self.entryTitle = QLabel(self.entryBlock)
        self.entryTitle.setObjectName("entryTitle")
        self.entryTitle.setProperty("type", "strong")

        self.entryLayout.addWidget(self.entryTitle)

        self.entry = EntryPicker(self.entryBlock)
        self.entry.setObjectName("entry")

        self.entryLayout.addWidget(self.entry)


        self.whatLayout.addWidget(self.entryBlock)

        self.scopeTitle = QLabel(self.whatPage)
        self.scopeTitle.setObjectName("scopeTitle")
        self.scopeTitle.setProperty("type", "strong")

        self.whatLayout.addWidget(self.scopeTitle)

        self.scopes = ChoiceCards(self.whatPage)
        self.scopes.setObjectName("scopes")

        self.whatLayout.addWidget(self.scopes)

        self.fileBoxBlock = QWidget(self.whatPage)
        self.fileBoxBlock.setObjectName("fileBoxBlock")
        self.fileBoxLayout = QVBoxLayout(self.fileBoxBlock)
        self.fileBoxLayout.setSpacing(4)
        self.fileBoxLayout.setObjectName("fileBoxLayout")
        self.fileBoxLayout.setContentsMargins(0, 0, 0, 0)
        self.fileBoxTitle = QLabel(self.fileBoxBlock)
        self.fileBoxTitle.setObjectName("fileBoxTitle")
        self.fileBoxTitle.setProperty("type", "strong")

        self.fileBoxLayout.addWidget(self.fileBoxTitle)

        self.fileBox = QComboBox(self.fileBoxBlock)
        self.fileBox.setObjectName("fileBox")

        self.fileBoxLayout.addWidget(self.fileBox)


        self.whatLayout.addWidget(self.fileBoxBlock)

        self.textBoxBlock = QWidget(self.whatPage)
        self.textBoxBlock.setObjectName("textBoxBlock")
        self.textBoxLayout = QVBoxLayout(self.textBoxBlock)
        self.textBoxLayout.setSpacing(4)
        self.textBoxLayout.setObjectName("textBoxLayout")
        self.textBoxLayout.setContentsMargins(0, 0, 0, 0)
        self.textBoxTitle = QLabel(self.textBoxBlock)
        self.textBoxTitle.setObjectName("textBoxTitle")
        self.textBoxTitle.setProperty("type", "strong")

        self.textBoxLayout.addWidget(self.textBoxTitle)

        self.textBox = QComboBox(self.textBoxBlock)
        self.textBox.setObjectName("textBox")

        self.textBoxLayout.addWidget(self.textBox)


        self.whatLayout.addWidget(self.textBoxBlock)

        self.passageEditBlock = QWidget(self.whatPage)
        self.passageEditBlock.setObjectName("passageEditBlock")
        self.passageEditLayout = QVBoxLayout(self.passageEditBlock)
        self.passageEditLayout.setSpacing(4)
        self.passageEditLayout.setObjectName("passageEditLayout")
        self.passageEditLayout.setContentsMargins(0, 0, 0, 0)
        self.passageEditTitle = QLabel(self.passageEditBlock)
        self.passageEditTitle.setObjectName("passageEditTitle")
        self.passageEditTitle.setProperty("type", "strong")

        self.passageEditLayout.addWidget(self.passageEditTitle)

        self.passageEditHint = QLabel(self.passageEditBlock)
        self.passageEditHint.setObjectName("passageEditHint")
        self.passageEditHint.setWordWrap(True)
        self.passageEditHint.setProperty("type", "meta")
        self.passageEditHint.setProperty("tone", "text2")

        self.passageEditLayout.addWidget(self.passageEditHint)

        self.passageEdit = QPlainTextEdit(self.passageEditBlock)
        self.passageEdit.setObjectName("passageEdit")

        self.passageEditLayout.addWidget(self.passageEdit)


        self.whatLayout.addWidget(self.passageEditBlock)

        self.reasonBoxBlock = QWidget(self.whatPage)
        self.reasonBoxBlock.setObjectName("reasonBoxBlock")
        self.reasonBoxLayout = QVBoxLayout(self.reasonBoxBlock)
        self.reasonBoxLayout.setSpacing(4)
        self.reasonBoxLayout.setObjectName("reasonBoxLayout")
        self.reasonBoxLayout.setContentsMargins(0, 0, 0, 0)
        self.reasonBoxTitle = QLabel(self.reasonBoxBlock)
        self.reasonBoxTitle.setObjectName("reasonBoxTitle")
        self.reasonBoxTitle.setProperty("type", "strong")

        self.reasonBoxLayout.addWidget(self.reasonBoxTitle)

        self.reasonBoxHint = QLabel(self.reasonBoxBlock)
        self.reasonBoxHint.setObjectName("reasonBoxHint")
        self.reasonBoxHint.setWordWrap(True)
        self.reasonBoxHint.setProperty("type", "meta")
        self.reasonBoxHint.setProperty("tone", "text2")

        self.reasonBoxLayout.addWidget(self.reasonBoxHint)

        self.reasonBox = QComboBox(self.reasonBoxBlock)
        self.reasonBox.setObjectName("reasonBox")

        self.reasonBoxLayout.addWidget(self.reasonBox)


        self.whatLayout.addWidget(self.reasonBoxBlock)

        self.whatSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.whatLayout.addItem(self.whatSpace)

        self.steps.addWidget(self.whatPage)
        self.effectPage = QWidget()
        self.effectPage.setObjectName("effectPage")
        self.effectLayout = QVBoxLayout(self.effectPage)
        self.effectLayout.setSpacing(10)
        self.effectLayout.setObjectName("effectLayout")
        self.effectLayout.setContentsMargins(22, 14, 22, 14)
        self.effects = QWidget(self.effectPage)
        self.effects.setObjectName("effects")
        self.effectsLayout = QVBoxLayout(self.effects)
        self.effectsLayout.setSpacing(10)
        self.effectsLayout.setObjectName("effectsLayout")
        self.effectsLayout.setContentsMargins(0, 0, 0, 0)

        self.effectLayout.addWidget(self.effects)

        self.effectSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.effectLayout.addItem(self.effectSpace)

        self.steps.addWidget(self.effectPage)
        self.codePage = QWidget()
        self.codePage.setObjectName("codePage")
        self.codeLayout = QVBoxLayout(self.codePage)
        self.codeLayout.setSpacing(10)
        self.codeLayout.setObjectName("codeLayout")
        self.codeLayout.setContentsMargins(22, 14, 22, 14)
        self.askLabel = QLabel(self.codePage)
        self.askLabel.setObjectName("askLabel")
        self.askLabel.setWordWrap(True)
        self.askLabel.setProperty("type", "section")

        self.codeLayout.addWidget(self.askLabel)

        self.askHint = QLabel(self.codePage)
        self.askHint.setObjectName("askHint")
        self.askHint.setWordWrap(True)
        self.askHint.setProperty("type", "body")
        self.askHint.setProperty("tone", "text2")

        self.codeLayout.addWidget(self.askHint)

        self.codeEditBlock = QWidget(self.codePage)
        self.codeEditBlock.setObjectName("codeEditBlock")
        self.codeEditLayout = QVBoxLayout(self.codeEditBlock)
        self.codeEditLayout.setSpacing(4)
        self.codeEditLayout.setObjectName("codeEditLayout")
        self.codeEditLayout.setContentsMargins(0, 0, 0, 0)
        self.codeEditTitle = QLabel(self.codeEditBlock)
        self.codeEditTitle.setObjectName("codeEditTitle")
        self.codeEditTitle.setProperty("type", "strong")

        self.codeEditLayout.addWidget(self.codeEditTitle)

        self.codeEdit = QLineEdit(self.codeEditBlock)
        self.codeEdit.setObjectName("codeEdit")

        self.codeEditLayout.addWidget(self.codeEdit)


        self.codeLayout.addWidget(self.codeEditBlock)

        self.codeSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.codeLayout.addItem(self.codeSpace)

        self.steps.addWidget(self.codePage)

        self.formLayout.addWidget(self.steps)

#if QT_CONFIG(shortcut)
        self.entryTitle.setBuddy(self.entry)
        self.fileBoxTitle.setBuddy(self.fileBox)
        self.textBoxTitle.setBuddy(self.textBox)
        self.passageEditTitle.setBuddy(self.passageEdit)
        self.reasonBoxTitle.setBuddy(self.reasonBox)
        self.codeEditTitle.setBuddy(self.codeEdit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(WithdrawalForm)

        QMetaObject.connectSlotsByName(WithdrawalForm)
    # setupUi

    def retranslateUi(self, WithdrawalForm: QWidget) -> None:
        self.entryTitle.setText(QCoreApplication.translate("WithdrawalForm", "Of which entry", None))
#if QT_CONFIG(accessibility)
        self.entry.setAccessibleName(QCoreApplication.translate("WithdrawalForm", "Of which entry", None))
#endif // QT_CONFIG(accessibility)
        self.scopeTitle.setText(QCoreApplication.translate("WithdrawalForm", "What goes", None))
        self.fileBoxTitle.setText(QCoreApplication.translate("WithdrawalForm", "Which photo or file", None))
#if QT_CONFIG(accessibility)
        self.fileBox.setAccessibleName(QCoreApplication.translate("WithdrawalForm", "Which photo or file", None))
#endif // QT_CONFIG(accessibility)
        self.textBoxTitle.setText(QCoreApplication.translate("WithdrawalForm", "In which part of the entry", None))
#if QT_CONFIG(accessibility)
        self.textBox.setAccessibleName(QCoreApplication.translate("WithdrawalForm", "In which part of the entry", None))
#endif // QT_CONFIG(accessibility)
        self.passageEditTitle.setText(QCoreApplication.translate("WithdrawalForm", "The text that stays", None))
        self.passageEditHint.setText(QCoreApplication.translate("WithdrawalForm", "Take the passage out of this text. What stands here afterwards is what stays; earlier versions are destroyed.", None))
#if QT_CONFIG(accessibility)
        self.passageEdit.setAccessibleName(QCoreApplication.translate("WithdrawalForm", "The text that stays", None))
#endif // QT_CONFIG(accessibility)
        self.reasonBoxTitle.setText(QCoreApplication.translate("WithdrawalForm", "Why", None))
        self.reasonBoxHint.setText(QCoreApplication.translate("WithdrawalForm", "Only this choice travels with the withdrawal, never words.", None))
#if QT_CONFIG(accessibility)
        self.reasonBox.setAccessibleName(QCoreApplication.translate("WithdrawalForm", "Why", None))
#endif // QT_CONFIG(accessibility)
        self.askLabel.setText("")
        self.askHint.setText("")
        self.codeEditTitle.setText(QCoreApplication.translate("WithdrawalForm", "Type the code of the entry", None))
#if QT_CONFIG(accessibility)
        self.codeEdit.setAccessibleName(QCoreApplication.translate("WithdrawalForm", "Type the code of the entry", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
