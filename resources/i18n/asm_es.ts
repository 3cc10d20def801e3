<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>ASM Desktop {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About ASM Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Made with Qt for Python, used under the LGPL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps what is known about artisanal and small-scale mining, finds it, exchanges it between offices on sticks and prints it. It never connects to a network.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArchiveError</name>
    <message>
        <source>A box of this bundle is damaged ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code has eight letters and digits, like 7K3M-9QXD. Type it as it stands on the sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A coordinator adds its card first (`asm-desktop office add CARD`).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of this entry is damaged ({sha256}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of this entry is not here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record about an office does not hold together ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record is kept under a name that is not its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record is not valid ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record is not written in the agreed form ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A version of an entry does not hold together ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the card of an office first, or make a public bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add three lines so that it can be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry needs a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry of the kind “{kind}” has no field “{field}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing to this archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask another office for it: a bundle from there brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a fresh copy from where it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask its owner for the right to read it, then import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the office for its card again, and compare the 30 digits by telephone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the office that brought it in for a bundle with its files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask them to add the office, or make a group of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask them to change {field}; everything else you can change yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach the file instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach the file itself, or look at the entry again: somebody may have taken it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back the last backup into a new folder, and import bundles again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its name and place; if it lies on a stick, is the stick still in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the disk or stick is plugged in and that you may read and write there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name, and whether the stick is plugged in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose documents, pictures or folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of its groups, or ask the group&apos;s owner to add this office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of: {choices}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder that holds archive.db, or make a new archive with `asm-desktop init`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other one, then open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the file, or take it out of the folder of kinds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not open it elsewhere either; ask who sent it for a fresh copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is in “{folder}”; please report it as a fault of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a name of at most 120 letters, a country as two letters (TZ), a language as two or three (sw).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a name of one line with at most 120 letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give its card to a coordinator, and import the bundle that comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give its code, like en, fr, es, pt or sw, or leave it out for the entry&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the code of the entry, like 7K3M-9QXD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the code on the sheet, like 7K3M-9QXD, or the entry&apos;s id; or ask for a bundle that has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the entry&apos;s code, like 7K3M-9QXD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the id instead: {ids}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the whole id: {ids}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the word or code as it stands in the lists, such as TZ or mercury.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give two letters, such as TZ, or the name of the country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide it here if it is in your way, or ask them to remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the file that it points to, if it belongs here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the program again; the archive itself is not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the program again; the sample comes with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not settled yet what holds for: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be damaged. Save it again, or as PDF or plain text, and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be damaged. Save it again, or split it, and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was imported before, and its entry was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was left out and listed. Ask the office it came from for a new bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was left out and listed; the others went in. Ask the office it came from for a new bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was left out. Ask a coordinator for a new bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was left out. Ask the office it came from for a new bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was left out; what this office sends next will be complete all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was removed. Do not trust this stick; write the bundle to another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its groups: {known}. A new one is made with `asm-desktop group create`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a copy of the folder as it is, bring back the last backup into a new one, and import bundles again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a fuller copy, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one is called “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a folder with documents, such as PDF or Word files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name its folder with --archive, or make a new one with `asm-desktop init`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No archive is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No box in this bundle is for this office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bundle was written. Allow larger parts: at least {smallest} bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bundle was written. Check the name, and whether the stick is plugged in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bundle was written. Choose another folder, or check the switch of the stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bundle was written. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bundle was written. Free some space there, or use --max-size to make smaller parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command was given after “{path}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry was given to print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file in “{folder}” became an entry that another office may have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No office called “{office}” is known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else was harmed. Ask for a fresh copy from where it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed here. Plug it in again, and use another one if this happens twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Bring it back first, then edit it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Bring that entry back if it is wanted again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Check the path after --from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Check the path and choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another place, or ask for the rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Choose one version, or write a new one, for each of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Close the other window, then do it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Copy it again from where it came, or ask the office for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Copy the folder to a place where you may write, or ask for the rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Free some space, then do it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Free some space, then import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Install the newer version here, then import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Install the newer version here, then open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Keep the file and bring back the last backup into a new folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Look at it again and choose once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Name a folder elsewhere after --keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Name a folder that does not exist yet, or an empty one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Offices of two archives cannot be put together; ask for the right card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Open that one, or choose an empty folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Open the archive that it belongs to, and import it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Pass it on to the office it is for, or ask the sender for a bundle for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Put the long part into a file and attach that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Take another office&apos;s version, or say what holds with --set FIELD=VALUE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. To bring in documents, use import instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Type the value again as plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Write for example --set date=2026-05-03, or --section context=@context.md.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported. Check its name and place; if it lies on a stick, is the stick still in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was opened. Check the path; the file holds the passphrase in its first line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written, and the register is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a coordinator can add an office, and this office is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only part of its text could be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {creator}, who created this entry, can give it to others than those who have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {creator}, who created this entry, can remove it for all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, save it as CSV in UTF-8, and import the folder again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it with its password, save a copy without one, and import the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the file to see the rest; only what was read can be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug it in again or try another one; what was kept before is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading this file took too long and was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading this file took too much memory and was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a smaller copy of it, or split it, and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and close it in the other program, then import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it again with the program that made it, or as plain text, and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as DOCX, XLSX or PPTX, or as PDF, and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as PDF, DOCX, ODT, plain text, JPEG or PNG and import that, or attach it to an entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as plain text in UTF-8, or attach it with --attach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say the message in one line; everything else can wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See `asm-desktop office list`, or add its card first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the card to a coordinator: {coordinators}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive file cannot be opened: its folder is gone, or there are no rights to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive file cannot be read: it is damaged or not an archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive is not touched. Free some space, or ask for the rights on that folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle cannot be cut into parts of {size} bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle was written, but what is read back is different.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demonstration ran, but this did not hold: {steps}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk did not read or write as it should.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk or stick with “{path}” does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry was left out. Ask the office it came from which version of the program it uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry {code} has other versions now than those you chose from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry {code} was removed for all offices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field “{field}” holds something that cannot be kept ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “{file}” is not a text in UTF-8 of at most 4 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “{file}” with the passphrase cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “{folder}” is not empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “{folder}” lies in the one whose files are to be imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group “{group}” belongs to {owner}; only they choose its members.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind file “{file}” cannot be used: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of files “catalog.csv” cannot be read as a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of what an office holds is not valid ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office {office} has not been added to the archive yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office “{name}” belongs to another archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part “{part}” of the sample archive cannot be used: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings cannot be kept in “{file}”: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stick or disk could not be read or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system does not allow this with “{path}”: no rights, or the place is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system does not let you read this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value for {option} does not fit: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The word list “{file}” cannot be read: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file “{path}” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a group called “{name}” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an archive in “{folder}” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no archive in “{folder}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no bundle at “{path}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “{path} {word}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no entry “{reference}” here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file or folder “{path}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder “{folder}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no kind of entry called “{kind}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no other office that this bundle could be for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room for the bundle in “{folder}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sheet called “{template}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text in it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough room on this laptop to read the bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are not the words of a founding sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This archive is open in another window or command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This archive may not be changed here: the folder or file is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This archive was last opened by a newer version of the program (step {step}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bundle belongs to another archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bundle is damaged ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bundle was written by a newer version of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry has no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry is too long to be kept (more than {megabytes} MB of text).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file defines short forms of its own (XML entities), which can hide harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is damaged in a way that broke the reading of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is damaged, or not what its name says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is of an old Office format (DOC, XLS or PPT).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is protected by a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is too large to be read (more than {megabytes} MB).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was changed while it was being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file would unpack to far more than it should, as if made to fill the computer&apos;s memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a link to another place and was not followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a packed folder (ZIP).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a valid office card ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an ordinary file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of file is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This office has not been added to the archive yet, so nobody could check what it sends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This office is in no group called “{group}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This office is not in the group that was chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sheet is not printed. {finding}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the seven groups of four letters and digits as they stand on the founder&apos;s sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpack it and import the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use RED, AMBER+STRICT, AMBER, GREEN or CLEAR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use ministry, case or entry, or leave it out for the entry&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use none for own or published work, or yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one of: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use that one, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was saved before is kept. Make a backup to another disk now, then check this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write 2026, 2026-05 or 2026-05-03.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like 1200 or 12.5, thousands without comma or point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like 18M or 1G.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one row a line, its columns parted by |: {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the amount and the currency&apos;s three letters: 12.5 TZS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{path} --help` lists all commands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{path} --help` says what is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} faults were found in the archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{near}Its fields: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{near}`{path} --help` lists all commands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{near}`{path} --help` lists all options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{country}” is no country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{field}” holds files, and “{text}” is only text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{folder}” may not be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{label}” is not one of the labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{language}” is not a language for a sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a bundle of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{office}” has no version of its own of: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{pair}” is not of the form NAME=VALUE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” cannot be read like this: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” cannot be used: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” has no option “{option}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” needs {option}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{realm}” does not say who may hold an entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{reference}” can mean more than one entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{size}” is no size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” cannot stand in “{field}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no amount of money for “{field}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no clear number for “{field}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no date for “{field}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no row for “{field}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not on the list for “{field}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” names no entry for “{field}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” cannot be the {detail} of an office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” cannot be the {field} of an entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” does not say whether this carries what people told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” is no {list} that is known here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Briefs</name>
    <message>
        <source>&amp;Briefs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry that is not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case study, 2 to 4 pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every entry in it may be printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every letter can be printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be printed like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is as long as planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ministry or district, 2 pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On paper: version {paper}. Here: version {here}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper is newer than what has come here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole entry, plainly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a newer version of this sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry is here; it was not printed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry was removed. Do not use the sheet any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sheet is up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the reason; it is kept in the register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BriefsPage</name>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All briefs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An office or a role, never a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Briefs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an entry in the library, then “Make a brief”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code of a printed sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact of the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each printed sheet gets a code and a run number. Later they tell whether it is still up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries used</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Entries used (%n)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given to: an office or a role, never a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is a printed sheet still up to date?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the printed words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was printed here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to print?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {file}: {pages} pages, print run {run}, check {check}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code at its foot, for example 7K3M-9QXD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is printed, and for whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on every page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardDialog</name>
    <message>
        <source>Add this office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {office}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the office on a number that you knew before, and let them read their digits to you. Anybody can make a card; only the digits prove whose it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We compared the digits by telephone, and they are the same</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangesBar</name>
    <message>
        <source>Hide changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message>
        <source>Add: type its beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>&amp;New entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A telephone number may stand in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry needs a title: what happened, in one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the partner offices that may have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordinates may stand in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts stay on this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may carry what people told us, and no agreement of theirs is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays on this laptop for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It travels with the next stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No place yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No topic yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in short yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One topic makes it easy to find.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others look for entries by place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Particulars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put them into “Exact place”: there they stay in this office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLP:RED stays on this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exact place stays in this office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The short version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This office has no group of partner offices yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three lines: what was tried, what happened, what others can learn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed cannot be kept just now. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{number}”. Put it into the contacts: there it stays in this office.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditorPage</name>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>An entry that you did not save is kept here: “{title}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before you save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget what was typed since the last saved version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older versions stay: nothing that was saved is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a title must be filled in. The rest can wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved, kept here at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this change? (one line)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a title</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message numerus="yes">
        <source>%n files</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have two versions now.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new records</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts are damaged.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts are for others.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts need a newer version of the program.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add an office…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Receive from a stick…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Send…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All offices of the programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Already here and the same: %n.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed by both: both versions are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed by them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in it is here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Finished. %n entries came or changed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>From an office that nobody has added: {offices}. It waits until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {offices}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held back: not let in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to another archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It carries what people told us; no agreement is recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known which organisation we belong to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not written in the agreed form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lies in a part where it does not belong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was sent to more offices than its label allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its office did not create the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its office was never one of those that may have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its office was not added by a coordinator yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its signature does not hold: it was changed on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;group…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No group of partner offices is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has said whether it carries what people told us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiving {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save our &amp;card…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some files of entries are not here and could not go along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Start: receive %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>TLP:RED stays on this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card is saved as {file}. Give it to a coordinator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group “{name}” is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two versions name different offices that may have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever finds the file can read part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Written and read back. New in it: %n.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Written and read back. They are known to have everything already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You receive %n entries.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>anybody who finds it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {offices}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not added yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>receives and sends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (this office)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{office} is added. From now on it receives what it may have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{office} is in the group “{group}” now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Also what they are known to have already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each office receives exactly what it may have, locked so that nobody else can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries that do not leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is taken to have arrived until the office says so with its next stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offices that receive it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only TLP:CLEAR, for anybody to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner offices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who receives it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it to a stick or folder…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FacetList</name>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FacetModel</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>Copy the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report for helpers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in ASM Desktop itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is our fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you had saved is safe. You can go on. If it happens again, copy the report and give it to whoever helps you: it says where in the program it happened and holds nothing of your entries&apos; text on purpose, but look at it before you pass it on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not shown here. Save a copy and open it with another program.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilesForm</name>
    <message>
        <source>Add a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their names stay in this office. Pictures travel without the place and date that a camera adds.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilesPresenter</name>
    <message>
        <source>A copy was saved as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>A ministry brief needs a contact: how to reach the office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ministry brief needs a line on how to object or withdraw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ministry brief needs at least one recommendation with an addressee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key message {n} is long: {k} words. Say it in {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {planned} is full: {k} lines of “{part}” go on page {next}. Nothing is cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLP:RED stays on this laptop and is never printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The strictest entry is {tlp}: {meaning}. Say why you print it and for whom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title takes {n} lines. Say the message in 14 words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a draft. Every page will say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for all offices of the programme, not for the public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it stays on this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be passed on to anyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only for our own organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only for the offices of its group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} is not in this archive, so nobody here can say whether it may be printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{k} letters cannot be printed: “{word}” on page {n}. They would be missing on paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” ({code}) was removed. It cannot be printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” has a newer version ({v}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” has two versions that disagree; one of them is printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” may not be printed ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” may not be printed: it does not say whether it carries what people told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” may not be printed: nobody has agreed to print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” may not be printed: the agreement ended on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstScreen</name>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics, countries and languages appear here when the library has entries.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstUse</name>
    <message>
        <source>A new folder that will hold the archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small file that an office of that archive gave you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As partners know it, for example the town.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an office card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the country of the office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder that holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the office card that a partner gave you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this office a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give your card to a coordinator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do you want to start?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the archive of a partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of your people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of this office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent anywhere. No account, no internet needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office and folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office card of a partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners see this on your entries and on your sticks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save our office card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save our office card…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save your office card on a stick and give it to a coordinator of the archive. Once they have added it, you receive what you may have. You can write entries at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which organisation the office belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {place} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder holds a file called archive.db.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They appoint coordinators if all of them are lost, and are shown only now. Write them on paper and keep it apart from the computers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We have written these words down and put them away safely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where is the archive?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a new archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With an archive on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the founding sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write these words down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can do the other things later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You need the office card that they gave you, a small file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your office is the first one in it. Others can join later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoTo</name>
    <message>
        <source>Beginning of a title, or a code like 7K3M-9QXD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens the chosen entry, Esc closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries that fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to an entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title or code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>A version whose text is not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in this office: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{office} · {date}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Close the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest stands first. The order comes from the chain of versions, not from clocks.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message numerus="yes">
        <source>%n entries are new.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files could not be read; each is named below.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Bring in files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing in files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since last time: kept as a new version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every file could be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No text yet: add three lines so that it can be found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportingPage</name>
    <message numerus="yes">
        <source>%n files</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring them in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country, where the files do not say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents, tables, presentations, books, web pages, pictures. You can also drop them here. The files themselves stay where they are: the archive keeps a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the new entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. What had come in by then is here and complete; start again to bring in the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They become</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of each file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which files?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find, for example: search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Compact list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to an entry…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bracket or quotation mark lacks its partner: it was read as if it stood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also tried: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;with source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ilters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to &amp;search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a &amp;brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nex&amp;t entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry has all of them at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry has “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry has “{words}”. These have “{others}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {filter} ({entries})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search “{words}” instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sho&amp;w all entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some filters are on. Without them there may be more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question is long: only its beginning was searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too many brackets in it, so all were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no word in it to search for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These filters hide everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be taken apart, so all its words were searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try fewer words, or only the beginning of a word with a star: mercur*</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands behind the colon is not known, so it was searched as words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{filter}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>A title, a place and three lines are enough. You can add the rest later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also searched: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in your files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes by {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an entry to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied, with where it comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries come from other offices on a stick, from files you already have, or from your own notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here connects to the internet. The address was copied: {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other words are switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a partner’s stick in. You see what is on it before anything is added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive from a stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search is ready when the first entry is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word, PDF, pictures or a table. Each file becomes an entry for you to check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the first entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your library is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;ntry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xchange</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoneyControl</name>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency, three letters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Make the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New group of partner offices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only its members learn that the group exists. You choose them, and can add more later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfficesTab</name>
    <message>
        <source>A coordinator adds an office with its card. From then on it receives what it may have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an office…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the card of the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups of partner offices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New group…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office cards (*.asmcard *.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offices are added by a coordinator: give the card of a new office to one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offices in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offices of the programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read these digits to each other by telephone:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save our card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save our card…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnCommands</name>
    <message>
        <source>&amp;About ASM Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open archive…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full scr&amp;een</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hi&amp;gh contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;revious pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartForm</name>
    <message>
        <source>stays in this office</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PdfPages</name>
    <message>
        <source>The sheet as it will be printed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Beginning…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}, {left}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Date Modified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Hide Details...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Details...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Chatham House: use what was said, never who said it or where they come from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in this office only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept or removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No text yet: add three lines so that it can be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office of this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version changed nothing that can be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two offices changed the same part. Both texts are kept until somebody chooses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Two versions: %n parts differ.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>an entry that is not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found in this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found on page {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays in this office</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReaderPane</name>
    <message>
        <source>Back to results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an entry to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code of this entry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceivingTab</name>
    <message>
        <source>Bundles (*.asmb *.zip);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what came…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not take the stick out yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changes until you press Start, and nothing is overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the stick in and choose the file that came, or drop it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive from a stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. What had come in by then is here and complete; do it again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can take the stick out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultList</name>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowsEditor</name>
    <message>
        <source>Add a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Clear the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the filter {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search, for example: mercury retort country:GH</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchHelp</name>
    <message>
        <source>Accents and capitals do not matter. Words of the word list are searched in all its languages: “mercury” finds “zebaki” too, and you can switch that off under the search box.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entries in a language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entries on a country, by code or name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entries on these years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entries with a label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entries with a topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entries with both words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entries with one of the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one kind of entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first word without the second (also: NOT)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these words in this order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words that begin so</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SendingTab</name>
    <message>
        <source>Bundles (*.asmb)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be read by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not take the stick out yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Held back: %n entries do not leave</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>In it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. No half file stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write another one…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it to a stick or folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to a stick or folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SharingForm</name>
    <message>
        <source>Does this carry what people told us, or pictures of them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group of partner offices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays on this laptop until it is recorded here what they agreed to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, our own work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered yet: it counts as “yes” and stays on this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only offices of our own organisation (TLP:AMBER+STRICT)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or published by others. The label alone decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner offices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This office has no group of partner offices yet. See the page Exchange.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SideFrame</name>
    <message>
        <source>Text of {office}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sides</name>
    <message>
        <source>Use our text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the text of {office}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use their text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries have two versions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose between the versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entries yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the library</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Step {place} of {count}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VersionList</name>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>&amp;Previous part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept or removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as &amp;one version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;wo versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use &amp;both texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the &amp;first text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the &amp;second text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: {column}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VersionsPage</name>
    <message numerus="yes">
        <source>%n entries wait for a choice</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts differ</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Entries with two versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry has two versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for a choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part {place} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as one version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two offices changed the same part of an entry. Both texts are kept until somebody chooses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use both, one after the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can still change this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>are underlined. Everything else is the same in both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>different words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready to save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}  {part}: {state}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VersionsPresenter</name>
    <message>
        <source>Saved as one version: {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May go to all offices of the programme, not to the public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May go to anyone, also in print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May go to named partner offices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May go to offices of our own organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May go to the partner offices of “{group}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mineral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenDocument table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (JPEG)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays on this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays on this laptop until a coordinator says which organisation this office belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays on this laptop until somebody says whether it carries what people told us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays on this laptop while it is a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays on this laptop: it carries what people told us, and no agreement of theirs is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays on this laptop: no group of partner offices is chosen for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays on this laptop: two versions name different offices that may have it. Settle them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays on this laptop: what people agreed to ended on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
