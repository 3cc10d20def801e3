<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AgreementsTabs</name>
    <message numerus="yes">
        <source>%n entries are destroyed here, and at every office as soon as a stick reaches it. This cannot be undone.</source>
        <translation>
            <numerusform>%n entry is destroyed here, and at every office as soon as a stick reaches it. This cannot be undone.</numerusform>
            <numerusform>%n entries are destroyed here, and at every office as soon as a stick reaches it. This cannot be undone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message numerus="yes">
        <source>The next one is due in %n days.</source>
        <translation>
            <numerusform>The next one is due in %n day.</numerusform>
            <numerusform>The next one is due in %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message numerus="yes">
        <source>and all of the last %n days</source>
        <translation>
            <numerusform>and all of the last %n day</numerusform>
            <numerusform>and all of the last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n days</source>
        <translation>
            <numerusform>every %n day</numerusform>
            <numerusform>every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the newest %n</source>
        <translation>
            <numerusform>the newest %n</numerusform>
            <numerusform>the newest %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BriefsPage</name>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Entries used (%n)</source>
        <translation>
            <numerusform>Entries used (%n)</numerusform>
            <numerusform>Entries used (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChosenBar</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message numerus="yes">
        <source>%n entries stay on this laptop from now on, unless another agreement of the same people allows more.</source>
        <translation>
            <numerusform>%n entry stays on this laptop from now on, unless another agreement of the same people allows more.</numerusform>
            <numerusform>%n entries stay on this laptop from now on, unless another agreement of the same people allows more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them may be at other offices. These destroy what they have as soon as a stick reaches them.</source>
        <translation>
            <numerusform>%n of them may be at other offices. These destroy what they have as soon as a stick reaches them.</numerusform>
            <numerusform>%n of them may be at other offices. These destroy what they have as soon as a stick reaches them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ends in %n days</source>
        <translation>
            <numerusform>Ends in %n day</numerusform>
            <numerusform>Ends in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The agreement is recorded. %n entries travel with the next stick.</source>
        <translation>
            <numerusform>The agreement is recorded. %n entry travels with the next stick.</numerusform>
            <numerusform>The agreement is recorded. %n entries travel with the next stick.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What other offices have of %n entries is withdrawn: each destroys it as soon as a stick reaches it.</source>
        <translation>
            <numerusform>What other offices have of %n entry is withdrawn: each destroys it as soon as a stick reaches it.</numerusform>
            <numerusform>What other offices have of %n entries is withdrawn: each destroys it as soon as a stick reaches it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditorPage</name>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have two versions now.</source>
        <translation>
            <numerusform>%n has two versions now.</numerusform>
            <numerusform>%n have two versions now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new records</source>
        <translation>
            <numerusform>%n new record</numerusform>
            <numerusform>%n new records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts are damaged.</source>
        <translation>
            <numerusform>%n part is damaged.</numerusform>
            <numerusform>%n parts are damaged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts are for others.</source>
        <translation>
            <numerusform>%n part is for others.</numerusform>
            <numerusform>%n parts are for others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts need a newer version of the program.</source>
        <translation>
            <numerusform>%n part needs a newer version of the program.</numerusform>
            <numerusform>%n parts need a newer version of the program.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Already here and the same: %n.</source>
        <translation>
            <numerusform>Already here and the same: %n.</numerusform>
            <numerusform>Already here and the same: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Finished. %n entries came or changed.</source>
        <translation>
            <numerusform>Finished. %n entry came or changed.</numerusform>
            <numerusform>Finished. %n entries came or changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Start: receive %n</source>
        <translation>
            <numerusform>Start: receive %n</numerusform>
            <numerusform>Start: receive %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written and read back. New in it: %n.</source>
        <translation>
            <numerusform>Written and read back. New in it: %n.</numerusform>
            <numerusform>Written and read back. New in it: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You receive %n entries.</source>
        <translation>
            <numerusform>You receive %n entry.</numerusform>
            <numerusform>You receive %n entries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FacetModel</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message numerus="yes">
        <source>%n entries are new.</source>
        <translation>
            <numerusform>%n entry is new.</numerusform>
            <numerusform>%n entries are new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files could not be read; each is named below.</source>
        <translation>
            <numerusform>%n file could not be read; it is named below.</numerusform>
            <numerusform>%n files could not be read; each is named below.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportingPage</name>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message numerus="yes">
        <source>%n entries changed.</source>
        <translation>
            <numerusform>%n entry changed.</numerusform>
            <numerusform>%n entries changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries moved to the bin of this laptop.</source>
        <translation>
            <numerusform>%n entry moved to the bin of this laptop.</numerusform>
            <numerusform>%n entries moved to the bin of this laptop.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n entries: {fields}.</source>
        <translation>
            <numerusform>In %n entry: {fields}.</numerusform>
            <numerusform>In %n entries: {fields}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockedWindow</name>
    <message numerus="yes">
        <source>The next try in %n seconds.</source>
        <translation>
            <numerusform>The next try in %n second.</numerusform>
            <numerusform>The next try in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnCommands</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message numerus="yes">
        <source>about %n minutes left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message numerus="yes">
        <source>Two versions: %n parts differ.</source>
        <translation>
            <numerusform>Two versions: %n part differs.</numerusform>
            <numerusform>Two versions: %n parts differ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendingTab</name>
    <message numerus="yes">
        <source>Held back: %n entries do not leave</source>
        <translation>
            <numerusform>Held back: %n entry does not leave</numerusform>
            <numerusform>Held back: %n entries do not leave</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeveralDialog</name>
    <message numerus="yes">
        <source>What you choose here holds for all %n entries. Everything else stays as it is.</source>
        <translation>
            <numerusform>What you choose here holds for %n entry. Everything else stays as it is.</numerusform>
            <numerusform>What you choose here holds for all %n entries. Everything else stays as it is.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <source>%n entries have two versions</source>
        <translation>
            <numerusform>%n entry has two versions</numerusform>
            <numerusform>%n entries have two versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backup: %n days ago</source>
        <translation>
            <numerusform>Backup: %n day ago</numerusform>
            <numerusform>Backup: %n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionsPage</name>
    <message numerus="yes">
        <source>%n entries wait for a choice</source>
        <translation>
            <numerusform>%n entry waits for a choice</numerusform>
            <numerusform>%n entries wait for a choice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts differ</source>
        <translation>
            <numerusform>%n part differs</numerusform>
            <numerusform>%n parts differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Withdrawal</name>
    <message numerus="yes">
        <source>%n offices may have it. Each removes it as soon as a stick reaches it.</source>
        <translation>
            <numerusform>%n office may have it. It removes it as soon as a stick reaches it.</numerusform>
            <numerusform>%n offices may have it. Each removes it as soon as a stick reaches it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n printed briefs</source>
        <translation>
            <numerusform>%n printed brief</numerusform>
            <numerusform>%n printed briefs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n printed briefs carry it. The list of them stays here, to call them back.</source>
        <translation>
            <numerusform>%n printed brief carries it. The list of them stays here, to call them back.</numerusform>
            <numerusform>%n printed briefs carry it. The list of them stays here, to call them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n versions are destroyed, with texts, files and previews.</source>
        <translation>
            <numerusform>%n version is destroyed, with texts, files and previews.</numerusform>
            <numerusform>All %n versions are destroyed, with texts, files and previews.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n offices removed it</source>
        <translation>
            <numerusform>{done} of %n office removed it</numerusform>
            <numerusform>{done} of %n offices removed it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
</TS>
