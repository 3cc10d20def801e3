from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QHBoxLayout, QLabel,
    QLineEdit, QPlainTextEdit, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from asm_desktop.gui.widgets.entry_picker import EntryPicker

class Ui_AgreementForm(object):
    def setupUi(self, AgreementForm: QWidget) -> None:
        if not AgreementForm.objectName():
            AgreementForm.setObjectName("AgreementForm")
        AgreementForm.resize(640, 900)
        self.formLayout = QVBoxLayout(AgreementForm)
        self.formLayout.setSpacing(12)
        self.formLayout.setObjectName("formLayout")
        self.formLayout.setContentsMargins(22, 12, 22, 14)
        self.aboutLabel = QLabel(AgreementForm)
        self.aboutLabel.setObjectName("aboutLabel")
        self.aboutLabel.setWordWrap(True)
        self.aboutLabel.setProperty("type", "body")
        self.aboutLabel.setProperty("tone", "text2")

        self.formLayout.addWidget(self.aboutLabel)

        self.whoRow = QWidget(AgreementForm)
        self.whoRow.setObjectName("whoRow")
        self.whoRowLayout = QHBoxLayout(self.whoRow)
        self.whoRowLayout.setSpacing(14)
        self.whoRowLayout.setObjectName("whoRowLayout")
        self.whoRowLayout.setContentsMargins(0, 0, 0, 0)
        self.kindBoxBlock = QWidget(self.whoRow)
        self.kindBoxBlock.setObjectName("kindBoxBlock")
        self.kindBoxLayout = QVBoxLayout(self.kindBoxBlock)
        self.kindBoxLayout.setSpacing(4)
        self.kindBoxLayout.setObjectName("kindBoxLayout")
        self.kindBoxLayout.setContentsMargins(0, 0, 0, 0)
        self.kindBoxTitle = QLabel(self.kindBoxBlock)
        self.kindBoxTitle.setObjectName("kindBoxTitle")
        self.kindBoxTitle.setProperty("type", "strong")

        self.kindBoxLayout.addWidget(self.kindBoxTitle)

        self.kindBox = QComboBox(self.kindBoxBlock)
        self.kindBox.setObjectName("kindBox")

        self.kindBoxLayout.addWidget(self.kindBox)


        self.whoRowLayout.addWidget(self.kindBoxBlock)

        self.codeEditBlock = QWidget(self.whoRow)
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
        self.codeEdit.setMaxLength(40)

        self.codeEditLayout.addWidget(self.codeEdit)


        self.whoRowLayout.addWidget(self.codeEditBlock)

        self.whoRowLayout.setStretch(0, 1)
        self.whoRowLayout.setStretch(1, 1)

        self.formLayout.addWidget(self.whoRow)

        self.groupEditBlock = QWidget(AgreementForm)
        self.groupEditBlock.setObjectName("groupEditBlock")
        self.groupEditLayout = QVBoxLayout(self.groupEditBlock)
        self.groupEditLayout.setSpacing(4)
        self.groupEditLayout.setObjectName("groupEditLayout")
        self.groupEditLayout.setContentsMargins(0, 0, 0, 0)
        self.groupEditTitle = QLabel(self.groupEditBlock)
        self.groupEditTitle.setObjectName("groupEditTitle")
        self.groupEditTitle.setProperty("type", "strong")

        self.groupEditLayout.addWidget(self.groupEditTitle)

        self.groupEditHint = QLabel(self.groupEditBlock)
        self.groupEditHint.setObjectName("groupEditHint")
        self.groupEditHint.setWordWrap(True)
        self.groupEditHint.setProperty("type", "meta")
        self.groupEditHint.setProperty("tone", "text2")

        self.groupEditLayout.addWidget(self.groupEditHint)

        self.groupEdit = QLineEdit(self.groupEditBlock)
        self.groupEdit.setObjectName("groupEdit")
        self.groupEdit.setMaxLength(200)

        self.groupEditLayout.addWidget(self.groupEdit)


        self.formLayout.addWidget(self.groupEditBlock)

        self.nameEditBlock = QWidget(AgreementForm)
        self.nameEditBlock.setObjectName("nameEditBlock")
        self.nameEditLayout = QVBoxLayout(self.nameEditBlock)
        self.nameEditLayout.setSpacing(4)
        self.nameEditLayout.setObjectName("nameEditLayout")
        self.nameEditLayout.setContentsMargins(0, 0, 0, 0)
        self.nameEditHead = QHBoxLayout()
        self.nameEditHead.setSpacing(8)
        self.nameEditHead.setObjectName("nameEditHead")
        self.nameEditTitle = QLabel(self.nameEditBlock)
        self.nameEditTitle.setObjectName("nameEditTitle")
        self.nameEditTitle.setProperty("type", "strong")

        self.nameEditHead.addWidget(self.nameEditTitle)

        self.nameEditStays = QLabel(self.nameEditBlock)
        self.nameEditStays.setObjectName("nameEditStays")
        self.nameEditStays.setProperty("type", "meta")
        self.nameEditStays.setProperty("tone", "text2")

        self.nameEditHead.addWidget(self.nameEditStays)

        self.nameEditSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.nameEditHead.addItem(self.nameEditSpace)


        self.nameEditLayout.addLayout(self.nameEditHead)

        self.nameEdit = QLineEdit(self.nameEditBlock)
        self.nameEdit.setObjectName("nameEdit")
        self.nameEdit.setMaxLength(200)

        self.nameEditLayout.addWidget(self.nameEdit)


        self.formLayout.addWidget(self.nameEditBlock)

        self.purposes = QWidget(AgreementForm)
        self.purposes.setObjectName("purposes")
        self.purposesLayout = QVBoxLayout(self.purposes)
        self.purposesLayout.setSpacing(3)
        self.purposesLayout.setObjectName("purposesLayout")
        self.purposesLayout.setContentsMargins(0, 0, 0, 0)
        self.purposesTitle = QLabel(self.purposes)
        self.purposesTitle.setObjectName("purposesTitle")
        self.purposesTitle.setProperty("type", "strong")

        self.purposesLayout.addWidget(self.purposesTitle)

        self.purposesHint = QLabel(self.purposes)
        self.purposesHint.setObjectName("purposesHint")
        self.purposesHint.setWordWrap(True)
        self.purposesHint.setProperty("type", "meta")
        self.purposesHint.setProperty("tone", "text2")

        self.purposesLayout.addWidget(self.purposesHint)


        self.formLayout.addWidget(self.purposes)

        self.limitRow = QWidget(AgreementForm)
        self.limitRow.setObjectName("limitRow")
        self.limitRowLayout = QHBoxLayout(self.limitRow)
        self.limitRowLayout.setSpacing(14)
        self.limitRowLayout.setObjectName("limitRowLayout")
        self.limitRowLayout.setContentsMargins(0, 0, 0, 0)
        self.audienceBoxBlock = QWidget(self.limitRow)
        self.audienceBoxBlock.setObjectName("audienceBoxBlock")
        self.audienceBoxLayout = QVBoxLayout(self.audienceBoxBlock)
        self.audienceBoxLayout.setSpacing(4)
        self.audienceBoxLayout.setObjectName("audienceBoxLayout")
        self.audienceBoxLayout.setContentsMargins(0, 0, 0, 0)
        self.audienceBoxTitle = QLabel(self.audienceBoxBlock)
        self.audienceBoxTitle.setObjectName("audienceBoxTitle")
        self.audienceBoxTitle.setProperty("type", "strong")

        self.audienceBoxLayout.addWidget(self.audienceBoxTitle)

        self.audienceBox = QComboBox(self.audienceBoxBlock)
        self.audienceBox.setObjectName("audienceBox")

        self.audienceBoxLayout.addWidget(self.audienceBox)


        self.limitRowLayout.addWidget(self.audienceBoxBlock)

        self.expiresEditBlock = QWidget(self.limitRow)
        self.expiresEditBlock.setObjectName("expiresEditBlock")
        self.expiresEditLayout = QVBoxLayout(self.expiresEditBlock)
        self.expiresEditLayout.setSpacing(4)
        self.expiresEditLayout.setObjectName("expiresEditLayout")
        self.expiresEditLayout.setContentsMargins(0, 0, 0, 0)
        self.expiresEditTitle = QLabel(self.expiresEditBlock)
        self.expiresEditTitle.setObjectName("expiresEditTitle")
        self.expiresEditTitle.setProperty("type", "strong")

        self.expiresEditLayout.addWidget(self.expiresEditTitle)

        self.expiresEdit = QLineEdit(self.expiresEditBlock)
        self.expiresEdit.setObjectName("expiresEdit")

        self.expiresEditLayout.addWidget(self.expiresEdit)


        self.limitRowLayout.addWidget(self.expiresEditBlock)

        self.limitRowLayout.setStretch(0, 1)
        self.limitRowLayout.setStretch(1, 1)

        self.formLayout.addWidget(self.limitRow)

        self.limitsEditBlock = QWidget(AgreementForm)
        self.limitsEditBlock.setObjectName("limitsEditBlock")
        self.limitsEditLayout = QVBoxLayout(self.limitsEditBlock)
        self.limitsEditLayout.setSpacing(4)
        self.limitsEditLayout.setObjectName("limitsEditLayout")
        self.limitsEditLayout.setContentsMargins(0, 0, 0, 0)
        self.limitsEditHead = QHBoxLayout()
        self.limitsEditHead.setSpacing(8)
        self.limitsEditHead.setObjectName("limitsEditHead")
        self.limitsEditTitle = QLabel(self.limitsEditBlock)
        self.limitsEditTitle.setObjectName("limitsEditTitle")
        self.limitsEditTitle.setProperty("type", "strong")

        self.limitsEditHead.addWidget(self.limitsEditTitle)

        self.limitsEditStays = QLabel(self.limitsEditBlock)
        self.limitsEditStays.setObjectName("limitsEditStays")
        self.limitsEditStays.setProperty("type", "meta")
        self.limitsEditStays.setProperty("tone", "text2")

        self.limitsEditHead.addWidget(self.limitsEditStays)

        self.limitsEditSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.limitsEditHead.addItem(self.limitsEditSpace)


        self.limitsEditLayout.addLayout(self.limitsEditHead)

        self.limitsEdit = QPlainTextEdit(self.limitsEditBlock)
        self.limitsEdit.setObjectName("limitsEdit")

        self.limitsEditLayout.addWidget(self.limitsEdit)


        self.formLayout.addWidget(self.limitsEditBlock)

        self.mannerRow = QWidget(AgreementForm)
        self.mannerRow.setObjectName("mannerRow")
        self.mannerRowLayout = QHBoxLayout(self.mannerRow)
        self.mannerRowLayout.setSpacing(14)
        self.mannerRowLayout.setObjectName("mannerRowLayout")
        self.mannerRowLayout.setContentsMargins(0, 0, 0, 0)
        self.mannerBoxBlock = QWidget(self.mannerRow)
        self.mannerBoxBlock.setObjectName("mannerBoxBlock")
        self.mannerBoxLayout = QVBoxLayout(self.mannerBoxBlock)
        self.mannerBoxLayout.setSpacing(4)
        self.mannerBoxLayout.setObjectName("mannerBoxLayout")
        self.mannerBoxLayout.setContentsMargins(0, 0, 0, 0)
        self.mannerBoxTitle = QLabel(self.mannerBoxBlock)
        self.mannerBoxTitle.setObjectName("mannerBoxTitle")
        self.mannerBoxTitle.setProperty("type", "strong")

        self.mannerBoxLayout.addWidget(self.mannerBoxTitle)

        self.mannerBox = QComboBox(self.mannerBoxBlock)
        self.mannerBox.setObjectName("mannerBox")

        self.mannerBoxLayout.addWidget(self.mannerBox)


        self.mannerRowLayout.addWidget(self.mannerBoxBlock)

        self.witnessEditBlock = QWidget(self.mannerRow)
        self.witnessEditBlock.setObjectName("witnessEditBlock")
        self.witnessEditLayout = QVBoxLayout(self.witnessEditBlock)
        self.witnessEditLayout.setSpacing(4)
        self.witnessEditLayout.setObjectName("witnessEditLayout")
        self.witnessEditLayout.setContentsMargins(0, 0, 0, 0)
        self.witnessEditHead = QHBoxLayout()
        self.witnessEditHead.setSpacing(8)
        self.witnessEditHead.setObjectName("witnessEditHead")
        self.witnessEditTitle = QLabel(self.witnessEditBlock)
        self.witnessEditTitle.setObjectName("witnessEditTitle")
        self.witnessEditTitle.setProperty("type", "strong")

        self.witnessEditHead.addWidget(self.witnessEditTitle)

        self.witnessEditStays = QLabel(self.witnessEditBlock)
        self.witnessEditStays.setObjectName("witnessEditStays")
        self.witnessEditStays.setProperty("type", "meta")
        self.witnessEditStays.setProperty("tone", "text2")

        self.witnessEditHead.addWidget(self.witnessEditStays)

        self.witnessEditSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.witnessEditHead.addItem(self.witnessEditSpace)


        self.witnessEditLayout.addLayout(self.witnessEditHead)

        self.witnessEdit = QLineEdit(self.witnessEditBlock)
        self.witnessEdit.setObjectName("witnessEdit")
        self.witnessEdit.setMaxLength(200)

        self.witnessEditLayout.addWidget(self.witnessEdit)


        self.mannerRowLayout.addWidget(self.witnessEditBlock)

        self.mannerRowLayout.setStretch(0, 1)
        self.mannerRowLayout.setStretch(1, 1)

        self.formLayout.addWidget(self.mannerRow)

        self.whenRow = QWidget(AgreementForm)
        self.whenRow.setObjectName("whenRow")
        self.whenRowLayout = QHBoxLayout(self.whenRow)
        self.whenRowLayout.setSpacing(14)
        self.whenRowLayout.setObjectName("whenRowLayout")
        self.whenRowLayout.setContentsMargins(0, 0, 0, 0)
        self.givenEditBlock = QWidget(self.whenRow)
        self.givenEditBlock.setObjectName("givenEditBlock")
        self.givenEditLayout = QVBoxLayout(self.givenEditBlock)
        self.givenEditLayout.setSpacing(4)
        self.givenEditLayout.setObjectName("givenEditLayout")
        self.givenEditLayout.setContentsMargins(0, 0, 0, 0)
        self.givenEditTitle = QLabel(self.givenEditBlock)
        self.givenEditTitle.setObjectName("givenEditTitle")
        self.givenEditTitle.setProperty("type", "strong")

        self.givenEditLayout.addWidget(self.givenEditTitle)

        self.givenEdit = QLineEdit(self.givenEditBlock)
        self.givenEdit.setObjectName("givenEdit")

        self.givenEditLayout.addWidget(self.givenEdit)


        self.whenRowLayout.addWidget(self.givenEditBlock)

        self.languageBoxBlock = QWidget(self.whenRow)
        self.languageBoxBlock.setObjectName("languageBoxBlock")
        self.languageBoxLayout = QVBoxLayout(self.languageBoxBlock)
        self.languageBoxLayout.setSpacing(4)
        self.languageBoxLayout.setObjectName("languageBoxLayout")
        self.languageBoxLayout.setContentsMargins(0, 0, 0, 0)
        self.languageBoxTitle = QLabel(self.languageBoxBlock)
        self.languageBoxTitle.setObjectName("languageBoxTitle")
        self.languageBoxTitle.setProperty("type", "strong")

        self.languageBoxLayout.addWidget(self.languageBoxTitle)

        self.languageBox = QComboBox(self.languageBoxBlock)
        self.languageBox.setObjectName("languageBox")

        self.languageBoxLayout.addWidget(self.languageBox)


        self.whenRowLayout.addWidget(self.languageBoxBlock)

        self.recordedEditBlock = QWidget(self.whenRow)
        self.recordedEditBlock.setObjectName("recordedEditBlock")
        self.recordedEditLayout = QVBoxLayout(self.recordedEditBlock)
        self.recordedEditLayout.setSpacing(4)
        self.recordedEditLayout.setObjectName("recordedEditLayout")
        self.recordedEditLayout.setContentsMargins(0, 0, 0, 0)
        self.recordedEditTitle = QLabel(self.recordedEditBlock)
        self.recordedEditTitle.setObjectName("recordedEditTitle")
        self.recordedEditTitle.setProperty("type", "strong")

        self.recordedEditLayout.addWidget(self.recordedEditTitle)

        self.recordedEdit = QLineEdit(self.recordedEditBlock)
        self.recordedEdit.setObjectName("recordedEdit")
        self.recordedEdit.setMaxLength(200)

        self.recordedEditLayout.addWidget(self.recordedEdit)


        self.whenRowLayout.addWidget(self.recordedEditBlock)

        self.whenRowLayout.setStretch(0, 1)
        self.whenRowLayout.setStretch(1, 1)
        self.whenRowLayout.setStretch(2, 1)

        self.formLayout.addWidget(self.whenRow)

        self.entriesBlock = QWidget(AgreementForm)
        self.entriesBlock.setObjectName("entriesBlock")
        self.entriesLayout = QVBoxLayout(self.entriesBlock)
        self.entriesLayout.setSpacing(4)
        self.entriesLayout.setObjectName("entriesLayout")
        self.entriesLayout.setContentsMargins(0, 0, 0, 0)
        self.entriesTitle = QLabel(self.entriesBlock)
        self.entriesTitle.setObjectName("entriesTitle")
        self.entriesTitle.setProperty("type", "strong")

        self.entriesLayout.addWidget(self.entriesTitle)

        self.entries = EntryPicker(self.entriesBlock)
        self.entries.setObjectName("entries")

        self.entriesLayout.addWidget(self.entries)


        self.formLayout.addWidget(self.entriesBlock)

        self.formSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.formLayout.addItem(self.formSpace)

#if QT_CONFIG(shortcut)
        self.kindBoxTitle.setBuddy(self.kindBox)
        self.codeEditTitle.setBuddy(self.codeEdit)
        self.groupEditTitle.setBuddy(self.groupEdit)
        self.nameEditTitle.setBuddy(self.nameEdit)
        self.audienceBoxTitle.setBuddy(self.audienceBox)
        self.expiresEditTitle.setBuddy(self.expiresEdit)
        self.limitsEditTitle.setBuddy(self.limitsEdit)
        self.mannerBoxTitle.setBuddy(self.mannerBox)
        self.witnessEditTitle.setBuddy(self.witnessEdit)
        self.givenEditTitle.setBuddy(self.givenEdit)
        self.languageBoxTitle.setBuddy(self.languageBox)
        self.recordedEditTitle.setBuddy(self.recordedEdit)
        self.entriesTitle.setBuddy(self.entries)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(AgreementForm)

        QMetaObject.connectSlotsByName(AgreementForm)
    # setupUi

    def retranslateUi(self, AgreementForm: QWidget) -> None:
        self.aboutLabel.setText(QCoreApplication.translate("AgreementForm", "The agreement stays in this office. With an entry travels only for what people agreed to, and until when.", None))
        self.kindBoxTitle.setText(QCoreApplication.translate("AgreementForm", "Who agrees", None))
#if QT_CONFIG(accessibility)
        self.kindBox.setAccessibleName(QCoreApplication.translate("AgreementForm", "Who agrees", None))
#endif // QT_CONFIG(accessibility)
        self.codeEditTitle.setText(QCoreApplication.translate("AgreementForm", "Code", None))
#if QT_CONFIG(accessibility)
        self.codeEdit.setAccessibleName(QCoreApplication.translate("AgreementForm", "Code of whoever agrees", None))
#endif // QT_CONFIG(accessibility)
        self.groupEditTitle.setText(QCoreApplication.translate("AgreementForm", "Learning group", None))
        self.groupEditHint.setText(QCoreApplication.translate("AgreementForm", "The name as it stands in its notes. The terms hold for all its notes, also later ones.", None))
#if QT_CONFIG(accessibility)
        self.groupEdit.setAccessibleName(QCoreApplication.translate("AgreementForm", "Learning group", None))
#endif // QT_CONFIG(accessibility)
        self.nameEditTitle.setText(QCoreApplication.translate("AgreementForm", "Name", None))
        self.nameEditStays.setText(QCoreApplication.translate("AgreementForm", "stays in this office", None))
#if QT_CONFIG(accessibility)
        self.nameEdit.setAccessibleName(QCoreApplication.translate("AgreementForm", "Name", None))
#endif // QT_CONFIG(accessibility)
        self.purposesTitle.setText(QCoreApplication.translate("AgreementForm", "What they agree to", None))
        self.purposesHint.setText(QCoreApplication.translate("AgreementForm", "Ask for each by itself. What is not ticked was not agreed to.", None))
        self.audienceBoxTitle.setText(QCoreApplication.translate("AgreementForm", "For whom", None))
#if QT_CONFIG(accessibility)
        self.audienceBox.setAccessibleName(QCoreApplication.translate("AgreementForm", "For whom", None))
#endif // QT_CONFIG(accessibility)
        self.expiresEditTitle.setText(QCoreApplication.translate("AgreementForm", "Until", None))
#if QT_CONFIG(accessibility)
        self.expiresEdit.setAccessibleName(QCoreApplication.translate("AgreementForm", "Until which day", None))
#endif // QT_CONFIG(accessibility)
        self.limitsEditTitle.setText(QCoreApplication.translate("AgreementForm", "Limits in their own words", None))
        self.limitsEditStays.setText(QCoreApplication.translate("AgreementForm", "stays in this office", None))
#if QT_CONFIG(accessibility)
        self.limitsEdit.setAccessibleName(QCoreApplication.translate("AgreementForm", "Limits in their own words", None))
#endif // QT_CONFIG(accessibility)
        self.mannerBoxTitle.setText(QCoreApplication.translate("AgreementForm", "How it was said", None))
#if QT_CONFIG(accessibility)
        self.mannerBox.setAccessibleName(QCoreApplication.translate("AgreementForm", "How it was said", None))
#endif // QT_CONFIG(accessibility)
        self.witnessEditTitle.setText(QCoreApplication.translate("AgreementForm", "Witness", None))
        self.witnessEditStays.setText(QCoreApplication.translate("AgreementForm", "stays in this office", None))
#if QT_CONFIG(accessibility)
        self.witnessEdit.setAccessibleName(QCoreApplication.translate("AgreementForm", "Witness", None))
#endif // QT_CONFIG(accessibility)
        self.givenEditTitle.setText(QCoreApplication.translate("AgreementForm", "On which day", None))
#if QT_CONFIG(accessibility)
        self.givenEdit.setAccessibleName(QCoreApplication.translate("AgreementForm", "On which day", None))
#endif // QT_CONFIG(accessibility)
        self.languageBoxTitle.setText(QCoreApplication.translate("AgreementForm", "In which language", None))
#if QT_CONFIG(accessibility)
        self.languageBox.setAccessibleName(QCoreApplication.translate("AgreementForm", "In which language", None))
#endif // QT_CONFIG(accessibility)
        self.recordedEditTitle.setText(QCoreApplication.translate("AgreementForm", "Recorded by", None))
#if QT_CONFIG(accessibility)
        self.recordedEdit.setAccessibleName(QCoreApplication.translate("AgreementForm", "Recorded by", None))
#endif // QT_CONFIG(accessibility)
        self.entriesTitle.setText(QCoreApplication.translate("AgreementForm", "For these entries", None))
#if QT_CONFIG(accessibility)
        self.entries.setAccessibleName(QCoreApplication.translate("AgreementForm", "For these entries", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
