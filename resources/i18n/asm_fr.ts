<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>ASM Desktop {version}</source>
        <translation>ASM Desktop {version}</translation>
    </message>
    <message>
        <source>About ASM Desktop</source>
        <translation>À propos d’ASM Desktop</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Made with Qt for Python, used under the LGPL.</source>
        <translation>Logiciel libre sous licence MIT. Fait avec Qt for Python, utilisé sous licence LGPL.</translation>
    </message>
    <message>
        <source>Keeps what is known about artisanal and small-scale mining, finds it, exchanges it between offices on sticks and prints it. It never connects to a network.</source>
        <translation>Garde ce que l’on sait de la mine artisanale et à petite échelle, le retrouve, l’échange entre bureaux par clé USB et l’imprime. Ne se connecte jamais à un réseau.</translation>
    </message>
</context>
<context>
    <name>AgreementDialog</name>
    <message>
        <source>2028-05-03; empty is without end</source>
        <translation>2028-05-03&#xa0;; vide&#xa0;: sans fin</translation>
    </message>
    <message>
        <source>Change the agreement</source>
        <translation>Modifier l’accord</translation>
    </message>
    <message>
        <source>K-12: never a name</source>
        <translation>K-12&#xa0;: jamais un nom</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>Garder les modifications</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>Nouvel accord</translation>
    </message>
    <message>
        <source>Record the agreement</source>
        <translation>Noter l’accord</translation>
    </message>
    <message>
        <source>What you take away here is withdrawn from other offices for good, as if it had ended.</source>
        <translation>Ce que vous enlevez ici est retiré des autres bureaux pour de bon, comme si l’accord avait pris fin.</translation>
    </message>
</context>
<context>
    <name>AgreementForm</name>
    <message>
        <source>Ask for each by itself. What is not ticked was not agreed to.</source>
        <translation>Posez la question pour chacun séparément. Ce qui n’est pas coché n’a pas été accordé.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Code of whoever agrees</source>
        <translation>Code de qui donne son accord</translation>
    </message>
    <message>
        <source>For these entries</source>
        <translation>Pour ces fiches</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>How it was said</source>
        <translation>Comment cela a été dit</translation>
    </message>
    <message>
        <source>In which language</source>
        <translation>Dans quelle langue</translation>
    </message>
    <message>
        <source>Learning group</source>
        <translation>Groupe d’apprentissage</translation>
    </message>
    <message>
        <source>Limits in their own words</source>
        <translation>Limites, avec leurs mots</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>Quel jour</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Noté par</translation>
    </message>
    <message>
        <source>The agreement stays in this office. With an entry travels only for what people agreed to, and until when.</source>
        <translation>L’accord reste dans ce bureau. Avec une fiche part seulement ce que les personnes ont accordé, et jusqu’à quand.</translation>
    </message>
    <message>
        <source>The name as it stands in its notes. The terms hold for all its notes, also later ones.</source>
        <translation>Le nom tel qu’il figure dans ses notes. Les conditions valent pour toutes ses notes, aussi celles à venir.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Until which day</source>
        <translation>Jusqu’à quel jour</translation>
    </message>
    <message>
        <source>What they agree to</source>
        <translation>Ce qui est accordé</translation>
    </message>
    <message>
        <source>Who agrees</source>
        <translation>Qui donne son accord</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Témoin</translation>
    </message>
    <message>
        <source>stays in this office</source>
        <translation>reste dans ce bureau</translation>
    </message>
</context>
<context>
    <name>AgreementsTabs</name>
    <message numerus="yes">
        <source>%n entries are destroyed here, and at every office as soon as a stick reaches it. This cannot be undone.</source>
        <translation>
            <numerusform>%n fiche est détruite ici, et dans chaque bureau dès qu’une clé USB lui parvient. On ne peut pas revenir en arrière.</numerusform>
            <numerusform>%n fiches sont détruites ici, et dans chaque bureau dès qu’une clé USB lui parvient. On ne peut pas revenir en arrière.</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdraw everything that {code} told us?</source>
        <translation>Retirer tout ce que {code} nous a dit&#xa0;?</translation>
    </message>
    <message>
        <source>Withdraw them</source>
        <translation>Les retirer</translation>
    </message>
</context>
<context>
    <name>ArchiveError</name>
    <message>
        <source>A box of this bundle is damaged ({why}).</source>
        <translation>Une boîte de cet envoi est endommagée ({why}).</translation>
    </message>
    <message>
        <source>A code has eight letters and digits, like 7K3M-9QXD. Type it as it stands on the sheet.</source>
        <translation>Un code a huit lettres et chiffres, comme 7K3M-9QXD. Tapez-le comme il est écrit sur la feuille.</translation>
    </message>
    <message>
        <source>A coordinator adds its card first (`asm-desktop office add CARD`).</source>
        <translation>Un coordinateur ajoute d’abord sa carte (`asm-desktop office add CARD`).</translation>
    </message>
    <message>
        <source>A file of this entry is damaged ({sha256}).</source>
        <translation>Un fichier de cette fiche est endommagé ({sha256}).</translation>
    </message>
    <message>
        <source>A file of this entry is not here yet.</source>
        <translation>Un fichier de cette fiche n’est pas encore ici.</translation>
    </message>
    <message>
        <source>A record about an office does not hold together ({why}).</source>
        <translation>Un enregistrement sur un bureau ne se tient pas ({why}).</translation>
    </message>
    <message>
        <source>A record is kept under a name that is not its own.</source>
        <translation>Un enregistrement est gardé sous un nom qui n’est pas le sien.</translation>
    </message>
    <message>
        <source>A record is not valid ({why}).</source>
        <translation>Un enregistrement n’est pas valable ({why}).</translation>
    </message>
    <message>
        <source>A record is not written in the agreed form ({why}).</source>
        <translation>Un enregistrement n’est pas écrit dans la forme convenue ({why}).</translation>
    </message>
    <message>
        <source>A version of an entry does not hold together ({why}).</source>
        <translation>Une version d’une fiche ne se tient pas ({why}).</translation>
    </message>
    <message>
        <source>Add the card of an office first, or make a public bundle.</source>
        <translation>Ajoutez d’abord la carte d’un bureau, ou faites un envoi public.</translation>
    </message>
    <message>
        <source>Add three lines so that it can be found.</source>
        <translation>Ajoutez trois lignes pour qu’on la trouve.</translation>
    </message>
    <message>
        <source>An entry needs a title.</source>
        <translation>Une fiche a besoin d’un titre.</translation>
    </message>
    <message>
        <source>An entry of the kind “{kind}” has no field “{field}”.</source>
        <translation>Une fiche du type «&#xa0;{kind}&#xa0;» n’a pas de champ «&#xa0;{field}&#xa0;».</translation>
    </message>
    <message>
        <source>Another program is writing to this archive.</source>
        <translation>Un autre programme écrit dans cette archive.</translation>
    </message>
    <message>
        <source>Ask another office for it: a bundle from there brings it back.</source>
        <translation>Demandez-le à un autre bureau&#xa0;: un envoi de là le ramène.</translation>
    </message>
    <message>
        <source>Ask for a fresh copy from where it came.</source>
        <translation>Demandez une nouvelle copie là d’où il vient.</translation>
    </message>
    <message>
        <source>Ask its owner for the right to read it, then import it again.</source>
        <translation>Demandez à son propriétaire le droit de le lire, puis faites-le entrer de nouveau.</translation>
    </message>
    <message>
        <source>Ask the office for its card again, and compare the 30 digits by telephone.</source>
        <translation>Redemandez sa carte au bureau, et comparez les 30 chiffres par téléphone.</translation>
    </message>
    <message>
        <source>Ask the office that brought it in for a bundle with its files.</source>
        <translation>Demandez au bureau qui l’a fait entrer un envoi avec ses fichiers.</translation>
    </message>
    <message>
        <source>Ask them to add the office, or make a group of your own.</source>
        <translation>Demandez-leur d’ajouter le bureau, ou créez votre propre groupe.</translation>
    </message>
    <message>
        <source>Ask them to change {field}; everything else you can change yourself.</source>
        <translation>Demandez-leur de changer {field}&#xa0;; tout le reste, vous pouvez le changer vous-même.</translation>
    </message>
    <message>
        <source>Attach the file instead.</source>
        <translation>Joignez plutôt le fichier.</translation>
    </message>
    <message>
        <source>Attach the file itself, or look at the entry again: somebody may have taken it out.</source>
        <translation>Joignez le fichier lui-même, ou regardez de nouveau la fiche&#xa0;: quelqu’un l’a peut-être enlevé.</translation>
    </message>
    <message>
        <source>Bring back the last backup into a new folder, and import bundles again.</source>
        <translation>Ramenez la dernière sauvegarde dans un nouveau dossier, puis faites entrer les envois de nouveau.</translation>
    </message>
    <message>
        <source>Check its name and place; if it lies on a stick, is the stick still in?</source>
        <translation>Vérifiez son nom et sa place&#xa0;; s’il est sur une clé USB, la clé est-elle encore branchée&#xa0;?</translation>
    </message>
    <message>
        <source>Check that the disk or stick is plugged in and that you may read and write there, then try again.</source>
        <translation>Vérifiez que le disque ou la clé est branché et que vous avez le droit d’y lire et d’y écrire, puis essayez de nouveau.</translation>
    </message>
    <message>
        <source>Check the name, and whether the stick is plugged in.</source>
        <translation>Vérifiez le nom, et si la clé USB est branchée.</translation>
    </message>
    <message>
        <source>Choose documents, pictures or folders.</source>
        <translation>Choisissez des documents, des images ou des dossiers.</translation>
    </message>
    <message>
        <source>Choose one of its groups, or ask the group&apos;s owner to add this office.</source>
        <translation>Choisissez l’un de ses groupes, ou demandez au propriétaire du groupe d’ajouter ce bureau.</translation>
    </message>
    <message>
        <source>Choose one of: {choices}.</source>
        <translation>Choisissez parmi&#xa0;: {choices}.</translation>
    </message>
    <message>
        <source>Choose the folder that holds archive.db, or make a new archive.</source>
        <translation>Choisissez le dossier qui contient archive.db, ou créez une nouvelle archive.</translation>
    </message>
    <message>
        <source>Close the other one, then open it again.</source>
        <translation>Fermez l’autre, puis ouvrez-la de nouveau.</translation>
    </message>
    <message>
        <source>Correct the file, or take it out of the folder of kinds.</source>
        <translation>Corrigez le fichier, ou enlevez-le du dossier des types.</translation>
    </message>
    <message>
        <source>Do not open it elsewhere either; ask who sent it for a fresh copy.</source>
        <translation>Ne l’ouvrez pas ailleurs non plus&#xa0;; demandez une nouvelle copie à qui l’a envoyé.</translation>
    </message>
    <message>
        <source>Everything is in “{folder}”; please report it as a fault of the program.</source>
        <translation>Tout est dans «&#xa0;{folder}&#xa0;»&#xa0;; signalez-le, s’il vous plaît, comme une faute du programme.</translation>
    </message>
    <message>
        <source>Give a name of at most 120 letters, a country as two letters (TZ), a language as two or three (sw).</source>
        <translation>Donnez un nom de 120 lettres au plus, un pays en deux lettres (TZ), une langue en deux ou trois (sw).</translation>
    </message>
    <message>
        <source>Give a name of one line with at most 120 letters.</source>
        <translation>Donnez un nom d’une ligne, de 120 lettres au plus.</translation>
    </message>
    <message>
        <source>Give its card to a coordinator, and import the bundle that comes back.</source>
        <translation>Donnez sa carte à un coordinateur, et faites entrer l’envoi qui revient.</translation>
    </message>
    <message>
        <source>Give its code, like en, fr, es, pt or sw, or leave it out for the entry&apos;s own.</source>
        <translation>Donnez son code, comme en, fr, es, pt ou sw, ou rien pour la langue de la fiche.</translation>
    </message>
    <message>
        <source>Give the code of the entry, like 7K3M-9QXD.</source>
        <translation>Donnez le code de la fiche, comme 7K3M-9QXD.</translation>
    </message>
    <message>
        <source>Give the code on the sheet, like 7K3M-9QXD, or the entry&apos;s id; or ask for a bundle that has it.</source>
        <translation>Donnez le code de la feuille, comme 7K3M-9QXD, ou l’identifiant de la fiche&#xa0;; ou demandez un envoi qui la contient.</translation>
    </message>
    <message>
        <source>Give the entry&apos;s code, like 7K3M-9QXD.</source>
        <translation>Donnez le code de la fiche, comme 7K3M-9QXD.</translation>
    </message>
    <message>
        <source>Give the id instead: {ids}.</source>
        <translation>Donnez plutôt l’identifiant&#xa0;: {ids}.</translation>
    </message>
    <message>
        <source>Give the whole id: {ids}.</source>
        <translation>Donnez l’identifiant entier&#xa0;: {ids}.</translation>
    </message>
    <message>
        <source>Give the word or code as it stands in the lists, such as TZ or mercury.</source>
        <translation>Donnez le mot ou le code comme il est dans les listes, par exemple TZ ou mercury.</translation>
    </message>
    <message>
        <source>Give two letters, such as TZ, or the name of the country.</source>
        <translation>Donnez deux lettres, comme TZ, ou le nom du pays.</translation>
    </message>
    <message>
        <source>Ask them to remove it.</source>
        <translation>Demandez-leur de la retirer.</translation>
    </message>
    <message>
        <source>A plain copy cannot be written to “{name}”.</source>
        <translation>Une copie simple ne peut pas être écrite sous «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>A withdrawal does not hold together ({why}).</source>
        <translation>Un retrait ne se tient pas ({why}).</translation>
    </message>
    <message>
        <source>An office cannot decide this about itself.</source>
        <translation>Un bureau ne peut pas décider cela pour lui-même.</translation>
    </message>
    <message>
        <source>Ask another coordinator: {coordinators}. If there is none, use the words of the founding sheet.</source>
        <translation>Demandez à un autre coordinateur&#xa0;: {coordinators}. S’il n’y en a pas, utilisez les mots de la feuille de fondation.</translation>
    </message>
    <message>
        <source>Ask one of them: {coordinators}. If none is left, use the words of the founding sheet (--root-words).</source>
        <translation>Demandez à l’un d’eux&#xa0;: {coordinators}. S’il n’en reste aucun, utilisez les mots de la feuille de fondation (--root-words).</translation>
    </message>
    <message>
        <source>Ask {office} for it: the next bundle from there brings it.</source>
        <translation>Demandez-le à {office}&#xa0;: le prochain envoi de là-bas l’apporte.</translation>
    </message>
    <message>
        <source>Ask {office}, who created the entry, or the office that protects people&apos;s data.</source>
        <translation>Demandez à {office}, qui a créé la fiche, ou au bureau qui protège les données des personnes.</translation>
    </message>
    <message>
        <source>Beside this archive lies a key file “archive.key”, but the archive is not encrypted.</source>
        <translation>À côté de cette archive se trouve un fichier de clé «&#xa0;archive.key&#xa0;», mais l’archive n’est pas chiffrée.</translation>
    </message>
    <message>
        <source>Bring it back from a backup, or ask an office that received it: the next bundle from there brings it.</source>
        <translation>Ramenez-le d’une sauvegarde, ou demandez-le à un bureau qui l’a reçu&#xa0;: le prochain envoi de là-bas l’apporte.</translation>
    </message>
    <message>
        <source>Choose a stick, another disk, or at least a folder elsewhere.</source>
        <translation>Choisissez une clé USB, un autre disque ou au moins un dossier ailleurs.</translation>
    </message>
    <message>
        <source>Choose one: in the window under File &gt; Backup, or with `asm-desktop backup DIR --every 7`.</source>
        <translation>Choisissez-en un&#xa0;: dans la fenêtre sous Fichier &gt; Sauvegarde, ou avec `asm-desktop backup DIR --every 7`.</translation>
    </message>
    <message>
        <source>Choose the folder of one backup: its name begins with a number and a date.</source>
        <translation>Choisissez le dossier d’une sauvegarde&#xa0;: son nom commence par un numéro et une date.</translation>
    </message>
    <message>
        <source>Circles of an organisation are confirmed by its own coordinators, groups by their owners.</source>
        <translation>Les cercles d’une organisation sont confirmés par ses propres coordinateurs, les groupes par leurs propriétaires.</translation>
    </message>
    <message>
        <source>Give a name that ends with .md, .html or .txt.</source>
        <translation>Donnez un nom qui finit par .md, .html ou .txt.</translation>
    </message>
    <message>
        <source>Give its id, or the beginning of it, as `asm-desktop withdrawals list` shows it.</source>
        <translation>Donnez son identifiant, ou le début, comme `asm-desktop withdrawals list` le montre.</translation>
    </message>
    <message>
        <source>Give the code of whoever agreed, or the beginning of the agreement&apos;s id; `consent list` shows them all.</source>
        <translation>Donnez le code de qui a donné son accord, ou le début de l’identifiant de l’accord&#xa0;; `consent list` les montre tous.</translation>
    </message>
    <message>
        <source>Give the id of a version, or its beginning, as the history of the entry shows it.</source>
        <translation>Donnez le numéro d’une version, ou son début, comme l’historique de la fiche le montre.</translation>
    </message>
    <message>
        <source>Give the id of one: {ids}.</source>
        <translation>Donnez l’identifiant d’un seul&#xa0;: {ids}.</translation>
    </message>
    <message>
        <source>Give the passphrase that it was made with.</source>
        <translation>Donnez la phrase de passe avec laquelle elle a été faite.</translation>
    </message>
    <message>
        <source>Import the file that it points to, if it belongs here.</source>
        <translation>Faites entrer le fichier vers lequel il pointe, si sa place est ici.</translation>
    </message>
    <message>
        <source>Install the program again; the archive itself is not touched.</source>
        <translation>Installez de nouveau le programme&#xa0;; l’archive elle-même n’est pas touchée.</translation>
    </message>
    <message>
        <source>Install the program again; the sample comes with it.</source>
        <translation>Installez de nouveau le programme&#xa0;; l’exemple vient avec lui.</translation>
    </message>
    <message>
        <source>It is not clear what is to be withdrawn.</source>
        <translation>On ne sait pas clairement ce qu’il faut retirer.</translation>
    </message>
    <message>
        <source>It is not settled yet what holds for: {fields}.</source>
        <translation>Il reste à décider ce qui vaut pour&#xa0;: {fields}.</translation>
    </message>
    <message>
        <source>It joins again as a new office, with a new card (`asm-desktop init DIR --join CARD`).</source>
        <translation>Il rejoint l’archive comme nouveau bureau, avec une nouvelle carte (`asm-desktop init DIR --join CARD`).</translation>
    </message>
    <message>
        <source>It may be damaged. Save it again, or as PDF or plain text, and import that.</source>
        <translation>Il est peut-être endommagé. Enregistrez-le de nouveau, ou en PDF ou en texte simple, et faites entrer cela.</translation>
    </message>
    <message>
        <source>It may be damaged. Save it again, or split it, and import that.</source>
        <translation>Il est peut-être endommagé. Enregistrez-le de nouveau, ou coupez-le en morceaux, et faites entrer cela.</translation>
    </message>
    <message>
        <source>It stays in this office. To share it, print it to a new PDF and attach that.</source>
        <translation>Il reste dans ce bureau. Pour le partager, imprimez-le dans un nouveau PDF et joignez celui-ci.</translation>
    </message>
    <message>
        <source>It stays in this office. To share it, save it as PDF, DOCX, ODT, plain text, JPEG or PNG and attach that.</source>
        <translation>Il reste dans ce bureau. Pour le partager, enregistrez-le en PDF, DOCX, ODT, texte simple, JPEG ou PNG et joignez celui-ci.</translation>
    </message>
    <message>
        <source>It stays in this office. To share it, save it without macros and attach that.</source>
        <translation>Il reste dans ce bureau. Pour le partager, enregistrez-le sans macros et joignez celui-ci.</translation>
    </message>
    <message>
        <source>It stays in this office. To share it, take it out, or print the document to a new PDF, and attach that.</source>
        <translation>Il reste dans ce bureau. Pour le partager, enlevez cet élément, ou imprimez le document dans un nouveau PDF, et joignez celui-ci.</translation>
    </message>
    <message>
        <source>It was imported before, and its entry was removed.</source>
        <translation>Il était déjà entré, et sa fiche a été retirée.</translation>
    </message>
    <message>
        <source>It was left out and listed. Ask the office it came from for a new bundle.</source>
        <translation>Il a été laissé de côté et noté. Demandez un nouvel envoi au bureau dont il vient.</translation>
    </message>
    <message>
        <source>It was left out and listed; the others went in. Ask the office it came from for a new bundle.</source>
        <translation>Il a été laissé de côté et noté&#xa0;; les autres sont entrés. Demandez un nouvel envoi au bureau dont il vient.</translation>
    </message>
    <message>
        <source>It was left out. Ask a coordinator for a new bundle.</source>
        <translation>Il a été laissé de côté. Demandez un nouvel envoi à un coordinateur.</translation>
    </message>
    <message>
        <source>It was left out. Ask the office it came from for a new bundle.</source>
        <translation>Il a été laissé de côté. Demandez un nouvel envoi au bureau dont il vient.</translation>
    </message>
    <message>
        <source>It was left out; what this office sends next will be complete all the same.</source>
        <translation>Il a été laissé de côté&#xa0;; ce que ce bureau enverra ensuite sera tout de même complet.</translation>
    </message>
    <message>
        <source>It was not said where the backup goes.</source>
        <translation>Il n’a pas été dit où va la sauvegarde.</translation>
    </message>
    <message>
        <source>It was removed again; those before it are kept. Check the archive and the disk.</source>
        <translation>Elle a été retirée&#xa0;; les précédentes sont conservées. Vérifiez l’archive et le disque.</translation>
    </message>
    <message>
        <source>It was removed. Do not trust this stick; write the bundle to another one.</source>
        <translation>Il a été effacé. Ne vous fiez pas à cette clé&#xa0;; écrivez l’envoi sur une autre.</translation>
    </message>
    <message>
        <source>Its groups: {known}. A new one is made with `asm-desktop group create`.</source>
        <translation>Ses groupes&#xa0;: {known}. On en crée un nouveau avec `asm-desktop group create`.</translation>
    </message>
    <message>
        <source>Keep a copy of the folder as it is, bring back the last backup into a new one, and import bundles again.</source>
        <translation>Gardez une copie du dossier tel qu’il est, ramenez la dernière sauvegarde dans un nouveau, puis faites entrer les envois de nouveau.</translation>
    </message>
    <message>
        <source>Look for a fuller copy, or leave it out.</source>
        <translation>Cherchez une copie plus complète, ou laissez-le de côté.</translation>
    </message>
    <message>
        <source>More than one is called “{name}”.</source>
        <translation>Plusieurs s’appellent «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Name a folder with documents, such as PDF or Word files.</source>
        <translation>Nommez un dossier avec des documents, par exemple des fichiers PDF ou Word.</translation>
    </message>
    <message>
        <source>Name a stick or folder outside the archive, or plan backups with `asm-desktop backup DIR --every 7`.</source>
        <translation>Nommez une clé USB ou un dossier hors de l’archive, ou prévoyez des sauvegardes avec `asm-desktop backup DIR --every 7`.</translation>
    </message>
    <message>
        <source>Name another office.</source>
        <translation>Nommez un autre bureau.</translation>
    </message>
    <message>
        <source>Name its folder with --archive, or make a new one with `asm-desktop init`.</source>
        <translation>Nommez son dossier avec --archive, ou créez-en une nouvelle avec `asm-desktop init`.</translation>
    </message>
    <message>
        <source>Name one that is empty or does not exist yet: `asm-desktop init DIR …`.</source>
        <translation>Nommez-en un qui est vide ou n’existe pas encore&#xa0;: `asm-desktop init DIR …`.</translation>
    </message>
    <message>
        <source>No archive is chosen.</source>
        <translation>Aucune archive n’est choisie.</translation>
    </message>
    <message>
        <source>No backup was made. Put the file back (the passphrase in its first line), or choose another.</source>
        <translation>Aucune sauvegarde n’a été faite. Remettez le fichier (la phrase de passe à sa première ligne), ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>No box in this bundle is for this office.</source>
        <translation>Aucune boîte de cet envoi n’est pour ce bureau.</translation>
    </message>
    <message>
        <source>No bundle was written. Allow larger parts: at least {smallest} bytes.</source>
        <translation>Aucun envoi n’a été écrit. Permettez de plus grands morceaux&#xa0;: au moins {smallest} octets.</translation>
    </message>
    <message>
        <source>No bundle was written. Check the name, and whether the stick is plugged in.</source>
        <translation>Aucun envoi n’a été écrit. Vérifiez le nom, et si la clé USB est branchée.</translation>
    </message>
    <message>
        <source>No bundle was written. Choose another folder, or check the switch of the stick.</source>
        <translation>Aucun envoi n’a été écrit. Choisissez un autre dossier, ou vérifiez le verrou de la clé.</translation>
    </message>
    <message>
        <source>No bundle was written. Choose another name.</source>
        <translation>Aucun envoi n’a été écrit. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>No bundle was written. Free some space there, or write it to another place.</source>
        <translation>Aucun envoi n’a été écrit. Faites-y de la place, ou écrivez-le ailleurs.</translation>
    </message>
    <message>
        <source>No command was given after “{path}”.</source>
        <translation>Aucune commande n’a été donnée après «&#xa0;{path}&#xa0;».</translation>
    </message>
    <message>
        <source>No entry was given to print.</source>
        <translation>Aucune fiche à imprimer n’a été donnée.</translation>
    </message>
    <message>
        <source>No file in “{folder}” became an entry that another office may have.</source>
        <translation>Aucun fichier de «&#xa0;{folder}&#xa0;» n’est devenu une fiche qu’un autre bureau peut avoir.</translation>
    </message>
    <message>
        <source>No folder or stick was chosen for backups that are made by themselves.</source>
        <translation>Aucun dossier ni clé USB n’a été choisi pour les sauvegardes automatiques.</translation>
    </message>
    <message>
        <source>No folder was named for the new archive.</source>
        <translation>Aucun dossier n’a été nommé pour la nouvelle archive.</translation>
    </message>
    <message>
        <source>No office called “{office}” is known here.</source>
        <translation>Aucun bureau appelé «&#xa0;{office}&#xa0;» n’est connu ici.</translation>
    </message>
    <message>
        <source>Nothing else was harmed. Ask for a fresh copy from where it came.</source>
        <translation>Rien d’autre n’a souffert. Demandez une nouvelle copie là d’où il vient.</translation>
    </message>
    <message>
        <source>Nothing is lost, and there is nothing to do: other offices see it with the next bundle.</source>
        <translation>Rien n’est perdu et il n’y a rien à faire&#xa0;: les autres bureaux le verront avec le prochain envoi.</translation>
    </message>
    <message>
        <source>Nothing was changed here. Plug it in again, and use another one if this happens twice.</source>
        <translation>Rien n’a été changé ici. Branchez-la de nouveau, et prenez-en une autre si cela arrive deux fois.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Nothing was changed. Both must come from the same archive; else bring back the last backup.</source>
        <translation>Rien n’a été changé. Les deux doivent venir de la même archive&#xa0;; sinon, ramenez la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>Nothing was changed. Bring it back first, then edit it.</source>
        <translation>Rien n’a été changé. Ramenez-la d’abord, puis modifiez-la.</translation>
    </message>
    <message>
        <source>Nothing was changed. Bring that entry back if it is wanted again.</source>
        <translation>Rien n’a été changé. Ramenez cette fiche si on la veut de nouveau.</translation>
    </message>
    <message>
        <source>Nothing was changed. Change it, or remove it first.</source>
        <translation>Rien n’a été changé. Changez-la, ou supprimez-la d’abord.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the archive with `asm-desktop verify`, and the disk.</source>
        <translation>Rien n’a été changé. Vérifiez l’archive avec `asm-desktop verify`, et le disque.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the path after --from.</source>
        <translation>Rien n’a été changé. Vérifiez le chemin après --from.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the path and choose it again.</source>
        <translation>Rien n’a été changé. Vérifiez le chemin et choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the path, or give - to type the words.</source>
        <translation>Rien n’a été changé. Vérifiez le chemin, ou donnez - pour taper les mots.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another place, or ask for the rights.</source>
        <translation>Rien n’a été changé. Choisissez un autre endroit, ou demandez les droits.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose one version, or write a new one, for each of them.</source>
        <translation>Rien n’a été changé. Choisissez une version, ou écrivez-en une nouvelle, pour chacun d’eux.</translation>
    </message>
    <message>
        <source>Nothing was changed. Close the other window, then do it again.</source>
        <translation>Rien n’a été changé. Fermez l’autre fenêtre, puis recommencez.</translation>
    </message>
    <message>
        <source>Nothing was changed. Copy it again from where it came, or ask the office for a new one.</source>
        <translation>Rien n’a été changé. Copiez-le de nouveau là d’où il vient, ou demandez-en un nouveau au bureau.</translation>
    </message>
    <message>
        <source>Nothing was changed. Copy the folder to a place where you may write, or ask for the rights.</source>
        <translation>Rien n’a été changé. Copiez le dossier là où vous avez le droit d’écrire, ou demandez les droits.</translation>
    </message>
    <message>
        <source>Nothing was changed. Do it again.</source>
        <translation>Rien n’a été changé. Recommencez.</translation>
    </message>
    <message>
        <source>Nothing was changed. Edit it with `asm-desktop entry edit` if something is wrong in it.</source>
        <translation>Rien n’a été changé. Modifiez-la avec `asm-desktop entry edit` si quelque chose y est faux.</translation>
    </message>
    <message>
        <source>Nothing was changed. Free some space, then import it again.</source>
        <translation>Rien n’a été changé. Faites de la place, puis faites-le entrer de nouveau.</translation>
    </message>
    <message>
        <source>Nothing was changed. Give one of: {known}. A code travels with the withdrawal, never words.</source>
        <translation>Rien n’a été changé. Donnez l’un de ceux-ci&#xa0;: {known}. Avec le retrait part un code, jamais des mots.</translation>
    </message>
    <message>
        <source>Nothing was changed. Give the one that the first of them was made with, or choose another place.</source>
        <translation>Rien n’a été changé. Donnez celle avec laquelle la première a été faite, ou choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>Nothing was changed. Give {field} again.</source>
        <translation>Rien n’a été changé. Donnez de nouveau {field}.</translation>
    </message>
    <message>
        <source>Nothing was changed. If somebody put another archive.db here, put the right one back.</source>
        <translation>Rien n’a été changé. Si quelqu’un a mis ici un autre archive.db, remettez le bon.</translation>
    </message>
    <message>
        <source>Nothing was changed. Install the newer version here, then do it again.</source>
        <translation>Rien n’a été changé. Installez ici la version plus récente, puis recommencez.</translation>
    </message>
    <message>
        <source>Nothing was changed. Install the newer version here, then import it again.</source>
        <translation>Rien n’a été changé. Installez ici la version plus récente, puis faites-le entrer de nouveau.</translation>
    </message>
    <message>
        <source>Nothing was changed. Install the newer version here, then open it again.</source>
        <translation>Rien n’a été changé. Installez ici la version plus récente, puis ouvrez-la de nouveau.</translation>
    </message>
    <message>
        <source>Nothing was changed. Keep the file and bring back the last backup into a new folder.</source>
        <translation>Rien n’a été changé. Gardez le fichier et ramenez la dernière sauvegarde dans un nouveau dossier.</translation>
    </message>
    <message>
        <source>Nothing was changed. Look at it again and choose once more.</source>
        <translation>Rien n’a été changé. Regardez-la de nouveau et choisissez encore une fois.</translation>
    </message>
    <message>
        <source>Nothing was changed. Look for the sheet that was written when this archive was founded.</source>
        <translation>Rien n’a été changé. Cherchez la feuille qui a été écrite à la fondation de cette archive.</translation>
    </message>
    <message>
        <source>Nothing was changed. Name a folder elsewhere after --keep.</source>
        <translation>Rien n’a été changé. Nommez un dossier ailleurs après --keep.</translation>
    </message>
    <message>
        <source>Nothing was changed. Name a folder that does not exist yet, or an empty one.</source>
        <translation>Rien n’a été changé. Nommez un dossier qui n’existe pas encore, ou un dossier vide.</translation>
    </message>
    <message>
        <source>Nothing was changed. Name one entry and at most one of --attachment, --realm, --set with --revision; or --consent alone.</source>
        <translation>Rien n’a été changé. Nommez une fiche et au plus l’un de --attachment, --realm, --set avec --revision&#xa0;; ou --consent seul.</translation>
    </message>
    <message>
        <source>Nothing was changed. Offices of two archives cannot be put together; ask for the right card.</source>
        <translation>Rien n’a été changé. On ne peut pas réunir des bureaux de deux archives&#xa0;; demandez la bonne carte.</translation>
    </message>
    <message>
        <source>Nothing was changed. Open that one, or choose an empty folder.</source>
        <translation>Rien n’a été changé. Ouvrez celle-là, ou choisissez un dossier vide.</translation>
    </message>
    <message>
        <source>Nothing was changed. Open the archive that it belongs to, and import it there.</source>
        <translation>Rien n’a été changé. Ouvrez l’archive à laquelle il appartient, et faites-le entrer là.</translation>
    </message>
    <message>
        <source>Nothing was changed. Open the archive with that version.</source>
        <translation>Rien n’a été changé. Ouvrez l’archive avec cette version.</translation>
    </message>
    <message>
        <source>Nothing was changed. Pass it on to the office it is for, or ask the sender for a bundle for you.</source>
        <translation>Rien n’a été changé. Passez-le au bureau auquel il est destiné, ou demandez à l’expéditeur un envoi pour vous.</translation>
    </message>
    <message>
        <source>Nothing was changed. Put back a copy of it: each backup of the archive holds one.</source>
        <translation>Rien n’a été changé. Remettez-en une copie&#xa0;: chaque sauvegarde de l’archive en contient une.</translation>
    </message>
    <message>
        <source>Nothing was changed. Put the key file back beside archive.db: each backup of the archive holds one.</source>
        <translation>Rien n’a été changé. Remettez le fichier de clé à côté de archive.db&#xa0;: chaque sauvegarde de l’archive en contient un.</translation>
    </message>
    <message>
        <source>Nothing was changed. Put the long part into a file and attach that.</source>
        <translation>Rien n’a été changé. Mettez la longue partie dans un fichier et joignez-le.</translation>
    </message>
    <message>
        <source>Nothing was changed. Say what goes: the whole entry, a file of it, or a field with its new text.</source>
        <translation>Rien n’a été changé. Dites ce qui part&#xa0;: la fiche entière, un de ses fichiers, ou un champ avec son nouveau texte.</translation>
    </message>
    <message>
        <source>Nothing was changed. Set one if the laptop may be lost or looked into.</source>
        <translation>Rien n’a été changé. Choisissez-en une si l’ordinateur risque d’être perdu ou fouillé.</translation>
    </message>
    <message>
        <source>Nothing was changed. Take another backup, older or from another disk.</source>
        <translation>Rien n’a été changé. Prenez une autre sauvegarde, plus ancienne ou d’un autre disque.</translation>
    </message>
    <message>
        <source>Nothing was changed. Take another office&apos;s version, or say what holds with --set FIELD=VALUE.</source>
        <translation>Rien n’a été changé. Prenez la version d’un autre bureau, ou dites ce qui vaut avec --set FIELD=VALUE.</translation>
    </message>
    <message>
        <source>Nothing was changed. Take four or five words that nobody would expect together.</source>
        <translation>Rien n’a été changé. Prenez quatre ou cinq mots que personne n’attendrait ensemble.</translation>
    </message>
    <message>
        <source>Nothing was changed. Tell them, or leave this entry out.</source>
        <translation>Rien n’a été changé. Dites-le-leur, ou laissez cette fiche de côté.</translation>
    </message>
    <message>
        <source>Nothing was changed. The history of an entry has its older versions; any of them can be brought back.</source>
        <translation>Rien n’a changé. L’historique d’une fiche garde ses anciennes versions&#xa0;; chacune peut être reprise.</translation>
    </message>
    <message>
        <source>Nothing was changed. To bring in documents, use import instead.</source>
        <translation>Rien n’a été changé. Pour faire entrer des documents, utilisez plutôt import.</translation>
    </message>
    <message>
        <source>Nothing was changed. Type the value again as plain text.</source>
        <translation>Rien n’a été changé. Tapez de nouveau la valeur en texte simple.</translation>
    </message>
    <message>
        <source>Nothing was changed. Write for example --set date=2026-05-03, or --section context=@context.md.</source>
        <translation>Rien n’a été changé. Écrivez par exemple --set date=2026-05-03, ou --section context=@context.md.</translation>
    </message>
    <message>
        <source>Nothing was imported. Check its name and place; if it lies on a stick, is the stick still in?</source>
        <translation>Rien n’est entré. Vérifiez son nom et sa place&#xa0;; s’il est sur une clé USB, la clé est-elle encore branchée&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing was opened. Check the path; the file holds the passphrase in its first line.</source>
        <translation>Rien n’a été ouvert. Vérifiez le chemin&#xa0;; le fichier contient la phrase de passe à sa première ligne.</translation>
    </message>
    <message>
        <source>Nothing was opened. Give the passphrase: with --passphrase-file, or type it in the window.</source>
        <translation>Rien n’a été ouvert. Donnez la phrase de passe&#xa0;: avec --passphrase-file, ou tapez-la dans la fenêtre.</translation>
    </message>
    <message>
        <source>Nothing was opened. Try again, or use the recovery sheet.</source>
        <translation>Rien n’a été ouvert. Essayez de nouveau, ou utilisez la feuille de secours.</translation>
    </message>
    <message>
        <source>Nothing was opened. Type the seven groups of four letters and digits as they stand on the sheet.</source>
        <translation>Rien n’a été ouvert. Tapez les sept groupes de quatre lettres et chiffres comme ils sont sur la feuille.</translation>
    </message>
    <message>
        <source>Nothing was saved. Put the stick back in, or take the file off the entry.</source>
        <translation>Rien n’a été enregistré. Remettez la clé USB, ou retirez le fichier de la fiche.</translation>
    </message>
    <message>
        <source>Nothing was saved. Put the stick in, or connect the disk, and do it again.</source>
        <translation>Rien n’a été enregistré. Branchez la clé USB ou le disque, et recommencez.</translation>
    </message>
    <message>
        <source>Nothing was undone. End it, or change it, if it does not hold any more.</source>
        <translation>Rien n’a été annulé. Mettez-y fin, ou modifiez-le, s’il ne vaut plus.</translation>
    </message>
    <message>
        <source>Nothing was undone. Look at its history, and bring back the version that you want.</source>
        <translation>Rien n’a été annulé. Regardez l’historique et reprenez la version que vous voulez.</translation>
    </message>
    <message>
        <source>Nothing was written, and the register is unchanged.</source>
        <translation>Rien n’a été écrit, et le registre est inchangé.</translation>
    </message>
    <message>
        <source>Nothing was written. Bring it back from the bin first, then print.</source>
        <translation>Rien n’a été écrit. Reprenez-la d’abord de la corbeille, puis imprimez.</translation>
    </message>
    <message>
        <source>Nothing was written. Choose another name, or move that file away first.</source>
        <translation>Rien n’a été écrit. Choisissez un autre nom, ou déplacez d’abord ce fichier.</translation>
    </message>
    <message>
        <source>Nothing was written. `entry show` says who may have it, and what people agreed to.</source>
        <translation>Rien n’a été écrit. `entry show` dit qui peut l’avoir, et ce que les personnes ont accordé.</translation>
    </message>
    <message>
        <source>Only a coordinator can add an office, and this office is none.</source>
        <translation>Seul un coordinateur peut ajouter un bureau, et ce bureau n’en est pas un.</translation>
    </message>
    <message>
        <source>Only coordinators decide this, and this office is none.</source>
        <translation>Seuls les coordinateurs décident cela, et ce bureau n’en est pas un.</translation>
    </message>
    <message>
        <source>Only part of its text could be read.</source>
        <translation>Une partie seulement de son texte a pu être lue.</translation>
    </message>
    <message>
        <source>Only {creator}, who created this entry, can give it to others than those who have it.</source>
        <translation>Seul {creator}, qui a créé cette fiche, peut la donner à d’autres que ceux qui l’ont.</translation>
    </message>
    <message>
        <source>Only {creator}, who created this entry, can remove it for all.</source>
        <translation>Seul {creator}, qui a créé cette fiche, peut l’enlever pour tous.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, save it as CSV in UTF-8, and import the folder again.</source>
        <translation>Ouvrez-la dans un tableur, enregistrez-la en CSV (UTF-8), et faites entrer le dossier de nouveau.</translation>
    </message>
    <message>
        <source>Open it with its password, save a copy without one, and import the copy.</source>
        <translation>Ouvrez-le avec son mot de passe, enregistrez une copie sans mot de passe, et faites entrer la copie.</translation>
    </message>
    <message>
        <source>Open the file to see the rest; only what was read can be found.</source>
        <translation>Ouvrez le fichier pour voir le reste&#xa0;; on ne peut trouver que ce qui a été lu.</translation>
    </message>
    <message>
        <source>Plug it in again or try another one; what was kept before is unchanged.</source>
        <translation>Branchez-le de nouveau ou essayez-en un autre&#xa0;; ce qui était gardé avant est inchangé.</translation>
    </message>
    <message>
        <source>Reading this file took too long and was stopped.</source>
        <translation>La lecture de ce fichier prenait trop de temps et a été arrêtée.</translation>
    </message>
    <message>
        <source>Reading this file took too much memory and was stopped.</source>
        <translation>La lecture de ce fichier prenait trop de mémoire et a été arrêtée.</translation>
    </message>
    <message>
        <source>Save a smaller copy of it, or split it, and import that.</source>
        <translation>Enregistrez-en une copie plus petite, ou coupez-le en morceaux, et faites entrer cela.</translation>
    </message>
    <message>
        <source>Save and close it in the other program, then import it again.</source>
        <translation>Enregistrez-le et fermez-le dans l’autre programme, puis faites-le entrer de nouveau.</translation>
    </message>
    <message>
        <source>Save it again with the program that made it, or as plain text, and import that.</source>
        <translation>Enregistrez-le de nouveau avec le programme qui l’a fait, ou en texte simple, et faites entrer cela.</translation>
    </message>
    <message>
        <source>Save it as DOCX, XLSX or PPTX, or as PDF, and import that.</source>
        <translation>Enregistrez-le en DOCX, XLSX ou PPTX, ou en PDF, et faites entrer cela.</translation>
    </message>
    <message>
        <source>Save it as PDF, DOCX, ODT, plain text, JPEG or PNG and import that, or attach it to an entry.</source>
        <translation>Enregistrez-le en PDF, DOCX, ODT, texte simple, JPEG ou PNG et faites entrer cela, ou joignez-le à une fiche.</translation>
    </message>
    <message>
        <source>Save it as plain text in UTF-8, or attach it with --attach.</source>
        <translation>Enregistrez-le en texte simple UTF-8, ou joignez-le avec --attach.</translation>
    </message>
    <message>
        <source>Say the message in one line; everything else can wait.</source>
        <translation>Dites le message en une ligne&#xa0;; tout le reste peut attendre.</translation>
    </message>
    <message>
        <source>See `asm-desktop office admit OFFICE` for those that do.</source>
        <translation>Voyez ceux qui attendent avec `asm-desktop office admit OFFICE`.</translation>
    </message>
    <message>
        <source>See `asm-desktop office cosign` for what waits.</source>
        <translation>Voyez ce qui attend avec `asm-desktop office cosign`.</translation>
    </message>
    <message>
        <source>See `asm-desktop office list`, or add its card first.</source>
        <translation>Voyez `asm-desktop office list`, ou ajoutez d’abord sa carte.</translation>
    </message>
    <message>
        <source>Send the card to a coordinator: {coordinators}.</source>
        <translation>Envoyez la carte à un coordinateur&#xa0;: {coordinators}.</translation>
    </message>
    <message>
        <source>Set the date of the laptop, then confirm it.</source>
        <translation>Réglez la date de l’ordinateur, puis confirmez-la.</translation>
    </message>
    <message>
        <source>Something inside this document (an object, a recording, a picture) cannot be freed of the names of people.</source>
        <translation>Quelque chose dans ce document (un objet, un enregistrement, une image) ne peut pas être débarrassé des noms de personnes.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Cela n’a pas marché.</translation>
    </message>
    <message>
        <source>That is not the passphrase.</source>
        <translation>Ce n’est pas la phrase de passe.</translation>
    </message>
    <message>
        <source>The agreement cannot be kept like this: {why}.</source>
        <translation>L’accord ne peut pas être gardé ainsi&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The agreement was changed or ended since it was recorded.</source>
        <translation>L’accord a été modifié ou a pris fin depuis qu’il a été noté.</translation>
    </message>
    <message>
        <source>The archive file cannot be opened: its folder is gone, or there are no rights to it.</source>
        <translation>Le fichier de l’archive ne peut pas être ouvert&#xa0;: son dossier a disparu, ou vous n’y avez pas droit.</translation>
    </message>
    <message>
        <source>The archive file cannot be read: it is damaged or not an archive.</source>
        <translation>Le fichier de l’archive ne peut pas être lu&#xa0;: il est endommagé ou ce n’est pas une archive.</translation>
    </message>
    <message>
        <source>The archive is not touched. Free some space, or ask for the rights on that folder.</source>
        <translation>L’archive n’est pas touchée. Faites de la place, ou demandez les droits sur ce dossier.</translation>
    </message>
    <message>
        <source>The archive was written anew and compared, and the copy is not the same.</source>
        <translation>L’archive a été réécrite et comparée, et la copie n’est pas pareille.</translation>
    </message>
    <message>
        <source>The backups before it are kept, and the archive is as it was. Free some space, or choose another disk.</source>
        <translation>Les sauvegardes précédentes sont conservées et l’archive est comme avant. Libérez de la place ou choisissez un autre disque.</translation>
    </message>
    <message>
        <source>The bundle cannot be cut into parts of {size} bytes.</source>
        <translation>L’envoi ne peut pas être coupé en morceaux de {size} octets.</translation>
    </message>
    <message>
        <source>The bundle was written, but what is read back is different.</source>
        <translation>L’envoi a été écrit, mais ce qu’on relit est différent.</translation>
    </message>
    <message>
        <source>The demonstration ran, but this did not hold: {steps}.</source>
        <translation>La démonstration a tourné, mais ceci n’a pas tenu&#xa0;: {steps}.</translation>
    </message>
    <message>
        <source>The disk did not read or write as it should.</source>
        <translation>Le disque n’a pas lu ou écrit comme il le devrait.</translation>
    </message>
    <message>
        <source>The disk or stick with “{path}” does not answer.</source>
        <translation>Le disque ou la clé avec «&#xa0;{path}&#xa0;» ne répond pas.</translation>
    </message>
    <message>
        <source>The entry was left out. Ask the office it came from which version of the program it uses.</source>
        <translation>La fiche a été laissée de côté. Demandez au bureau dont elle vient quelle version du programme il utilise.</translation>
    </message>
    <message>
        <source>The entry {code} has other versions now than those you chose from.</source>
        <translation>La fiche {code} a maintenant d’autres versions que celles parmi lesquelles vous avez choisi.</translation>
    </message>
    <message>
        <source>The entry {code} is in the bin of this laptop.</source>
        <translation>La fiche {code} est dans la corbeille de cet ordinateur.</translation>
    </message>
    <message>
        <source>The entry {code} was changed again since, by {office}.</source>
        <translation>La fiche {code} a été modifiée depuis, par {office}.</translation>
    </message>
    <message>
        <source>The entry {code} was removed for all offices.</source>
        <translation>La fiche {code} a été enlevée pour tous les bureaux.</translation>
    </message>
    <message>
        <source>The entry {entry} may not be copied out of the archive for {receivers} ({reason}).</source>
        <translation>La fiche {entry} ne peut pas être copiée hors de l’archive pour {receivers} ({reason}).</translation>
    </message>
    <message>
        <source>The entry {entry} was written by {office}, so what people agreed to is recorded there.</source>
        <translation>La fiche {entry} a été écrite par {office}&#xa0;; c’est donc là-bas qu’on note ce que les personnes ont accordé.</translation>
    </message>
    <message>
        <source>The field “{field}” holds something that cannot be kept ({why}).</source>
        <translation>Le champ «&#xa0;{field}&#xa0;» contient quelque chose qui ne peut pas être gardé ({why}).</translation>
    </message>
    <message>
        <source>The file “{file}” is not a text in UTF-8 of at most 4 MB.</source>
        <translation>Le fichier «&#xa0;{file}&#xa0;» n’est pas un texte UTF-8 de 4 Mo au plus.</translation>
    </message>
    <message>
        <source>The file “{file}” with the passphrase cannot be read.</source>
        <translation>Le fichier «&#xa0;{file}&#xa0;» avec la phrase de passe ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The file “{file}” with the passphrase for backups cannot be read.</source>
        <translation>Le fichier «&#xa0;{file}&#xa0;» avec la phrase de passe des sauvegardes ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The file “{file}” with the words of the founding sheet cannot be read.</source>
        <translation>Le fichier «&#xa0;{file}&#xa0;» avec les mots de la feuille de fondation ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The file “{name}” is not there any more.</source>
        <translation>Le fichier «&#xa0;{name}&#xa0;» n’est plus là.</translation>
    </message>
    <message>
        <source>The folder “{folder}” is not empty.</source>
        <translation>Le dossier «&#xa0;{folder}&#xa0;» n’est pas vide.</translation>
    </message>
    <message>
        <source>The folder “{folder}” lies in the one whose files are to be imported.</source>
        <translation>Le dossier «&#xa0;{folder}&#xa0;» se trouve dans celui dont les fichiers doivent entrer.</translation>
    </message>
    <message>
        <source>The group “{group}” belongs to {owner}; only they choose its members.</source>
        <translation>Le groupe «&#xa0;{group}&#xa0;» appartient à {owner}&#xa0;; eux seuls choisissent ses membres.</translation>
    </message>
    <message>
        <source>The key file “archive.key” of this archive is damaged, so that it cannot be opened.</source>
        <translation>Le fichier de clé «&#xa0;archive.key&#xa0;» de cette archive est endommagé&#xa0;; on ne peut donc pas l’ouvrir.</translation>
    </message>
    <message>
        <source>The key file “archive.key” opens with this passphrase, but not the archive beside it.</source>
        <translation>Le fichier de clé «&#xa0;archive.key&#xa0;» s’ouvre avec cette phrase de passe, mais pas l’archive à côté.</translation>
    </message>
    <message>
        <source>The key file “archive.key” was written by a newer version of this program.</source>
        <translation>Le fichier de clé «&#xa0;archive.key&#xa0;» a été écrit par une version plus récente de ce programme.</translation>
    </message>
    <message>
        <source>The kind file “{file}” cannot be used: {why}.</source>
        <translation>Le fichier de type «&#xa0;{file}&#xa0;» ne peut pas être utilisé&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The list of files “catalog.csv” cannot be read as a table.</source>
        <translation>La liste des fichiers «&#xa0;catalog.csv&#xa0;» ne peut pas être lue comme un tableau.</translation>
    </message>
    <message>
        <source>The list of what an office holds is not valid ({why}).</source>
        <translation>La liste de ce qu’un bureau possède n’est pas valable ({why}).</translation>
    </message>
    <message>
        <source>The new backup in “{place}” was opened and compared, and does not agree with the archive: {why}.</source>
        <translation>La nouvelle sauvegarde dans «&#xa0;{place}&#xa0;» a été ouverte et comparée, et ne correspond pas à l’archive&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The office {office} cannot be its own successor.</source>
        <translation>Le bureau {office} ne peut pas être son propre successeur.</translation>
    </message>
    <message>
        <source>The office {office} has not been added to the archive yet.</source>
        <translation>Le bureau {office} n’a pas encore été ajouté à l’archive.</translation>
    </message>
    <message>
        <source>The office {office} was not revoked: all that it wrote counts.</source>
        <translation>Le bureau {office} n’a pas été révoqué&#xa0;: tout ce qu’il a écrit compte.</translation>
    </message>
    <message>
        <source>The office {office} was revoked already.</source>
        <translation>Le bureau {office} a déjà été révoqué.</translation>
    </message>
    <message>
        <source>The office {office} was revoked: its key does not count any more.</source>
        <translation>Le bureau {office} a été révoqué&#xa0;: sa clé ne compte plus.</translation>
    </message>
    <message>
        <source>The office “{name}” belongs to another archive.</source>
        <translation>Le bureau «&#xa0;{name}&#xa0;» appartient à une autre archive.</translation>
    </message>
    <message>
        <source>The part “{part}” of the sample archive cannot be used: {why}.</source>
        <translation>La partie «&#xa0;{part}&#xa0;» de l’archive d’exemple ne peut pas être utilisée&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The passphrase was typed in two ways.</source>
        <translation>La phrase de passe a été tapée de deux façons différentes.</translation>
    </message>
    <message>
        <source>The place for backups, “{place}”, is not there now.</source>
        <translation>L’endroit des sauvegardes, «&#xa0;{place}&#xa0;», n’est pas là en ce moment.</translation>
    </message>
    <message>
        <source>The settings cannot be kept in “{file}”: {why}.</source>
        <translation>Les réglages ne peuvent pas être gardés dans «&#xa0;{file}&#xa0;»&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The stick or disk could not be read or written.</source>
        <translation>La clé ou le disque n’a pas pu être lu ou écrit.</translation>
    </message>
    <message>
        <source>The system does not allow this with “{path}”: no rights, or the place is read-only.</source>
        <translation>Le système ne permet pas cela avec «&#xa0;{path}&#xa0;»&#xa0;: pas de droits, ou on ne peut qu’y lire.</translation>
    </message>
    <message>
        <source>The system does not let you read this file.</source>
        <translation>Le système ne vous laisse pas lire ce fichier.</translation>
    </message>
    <message>
        <source>The value for {option} does not fit: {why}.</source>
        <translation>La valeur de {option} ne convient pas&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The word list “{file}” cannot be read: {why}.</source>
        <translation>La liste de mots «&#xa0;{file}&#xa0;» ne peut pas être lue&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>There is a file “{path}” already.</source>
        <translation>Il y a déjà un fichier «&#xa0;{path}&#xa0;».</translation>
    </message>
    <message>
        <source>There is a group called “{name}” already.</source>
        <translation>Il y a déjà un groupe appelé «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>There is an archive in “{folder}” already.</source>
        <translation>Il y a déjà une archive dans «&#xa0;{folder}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no agreement “{reference}” here.</source>
        <translation>Il n’y a pas d’accord «&#xa0;{reference}&#xa0;» ici.</translation>
    </message>
    <message>
        <source>There is no archive in “{folder}”.</source>
        <translation>Il n’y a pas d’archive dans «&#xa0;{folder}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no backup in “{path}”.</source>
        <translation>Il n’y a pas de sauvegarde dans «&#xa0;{path}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no bundle at “{path}”.</source>
        <translation>Il n’y a pas d’envoi à «&#xa0;{path}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no command “{path} {word}”.</source>
        <translation>Il n’y a pas de commande «&#xa0;{path} {word}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no edit “{reference}” that waits to be done again.</source>
        <translation>Il n’y a pas de modification «&#xa0;{reference}&#xa0;» qui attend d’être refaite.</translation>
    </message>
    <message>
        <source>There is no entry “{reference}” here.</source>
        <translation>Il n’y a pas de fiche «&#xa0;{reference}&#xa0;» ici.</translation>
    </message>
    <message>
        <source>There is no file or folder “{path}”.</source>
        <translation>Il n’y a pas de fichier ni de dossier «&#xa0;{path}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no folder “{folder}”.</source>
        <translation>Il n’y a pas de dossier «&#xa0;{folder}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no kind of entry called “{kind}”.</source>
        <translation>Il n’y a pas de type de fiche appelé «&#xa0;{kind}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no other office that this bundle could be for.</source>
        <translation>Il n’y a pas d’autre bureau à qui cet envoi pourrait être destiné.</translation>
    </message>
    <message>
        <source>There is no room for the bundle in “{folder}”.</source>
        <translation>Il n’y a pas de place pour l’envoi dans «&#xa0;{folder}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no room left in “{place}” for another backup.</source>
        <translation>Il n’y a plus de place dans «&#xa0;{place}&#xa0;» pour une autre sauvegarde.</translation>
    </message>
    <message>
        <source>There is no room left on the disk.</source>
        <translation>Il n’y a plus de place sur le disque.</translation>
    </message>
    <message>
        <source>There is no sheet called “{template}”.</source>
        <translation>Il n’y a pas de feuille appelée «&#xa0;{template}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>There is no text in it yet.</source>
        <translation>Il n’y a pas encore de texte dedans.</translation>
    </message>
    <message>
        <source>There is no withdrawal “{reference}” here.</source>
        <translation>Il n’y a pas de retrait «&#xa0;{reference}&#xa0;» ici.</translation>
    </message>
    <message>
        <source>There is not enough room on this laptop to read the bundle.</source>
        <translation>Il n’y a pas assez de place sur cet ordinateur pour lire l’envoi.</translation>
    </message>
    <message>
        <source>There is nothing left in this agreement that could be ended.</source>
        <translation>Il ne reste rien dans cet accord à quoi on pourrait mettre fin.</translation>
    </message>
    <message>
        <source>There is nothing of that kind to withdraw in this entry.</source>
        <translation>Il n’y a rien de tel à retirer dans cette fiche.</translation>
    </message>
    <message>
        <source>There is nothing of {office} here that this office could confirm and that does not count yet.</source>
        <translation>Il n’y a ici rien de {office} que ce bureau pourrait confirmer et qui ne compte pas encore.</translation>
    </message>
    <message>
        <source>There is nothing to undo here.</source>
        <translation>Il n’y a rien à annuler ici.</translation>
    </message>
    <message>
        <source>These are not the words of a founding sheet.</source>
        <translation>Ce ne sont pas les mots d’une feuille de fondation.</translation>
    </message>
    <message>
        <source>These are not the words of this archive&apos;s recovery sheet.</source>
        <translation>Ce ne sont pas les mots de la feuille de secours de cette archive.</translation>
    </message>
    <message>
        <source>These words stand on the founding sheet of another archive.</source>
        <translation>Ces mots sont ceux de la feuille de fondation d’une autre archive.</translation>
    </message>
    <message>
        <source>This archive has a passphrase already.</source>
        <translation>Cette archive a déjà une phrase de passe.</translation>
    </message>
    <message>
        <source>This archive has no passphrase.</source>
        <translation>Cette archive n’a pas de phrase de passe.</translation>
    </message>
    <message>
        <source>This archive is encrypted, or its file is damaged throughout, and its key file “archive.key” is missing.</source>
        <translation>Cette archive est chiffrée, ou son fichier est endommagé partout, et son fichier de clé «&#xa0;archive.key&#xa0;» manque.</translation>
    </message>
    <message>
        <source>This archive is locked with a passphrase.</source>
        <translation>Cette archive est verrouillée par une phrase de passe.</translation>
    </message>
    <message>
        <source>This archive is open in another window or command.</source>
        <translation>Cette archive est ouverte dans une autre fenêtre ou commande.</translation>
    </message>
    <message>
        <source>This archive may have been copied, moved or brought back from a backup, so this office counts its records anew.</source>
        <translation>Cette archive a peut-être été copiée, déplacée ou ramenée d’une sauvegarde&#xa0;; ce bureau numérote donc ses écritures à nouveau.</translation>
    </message>
    <message>
        <source>This archive may not be changed here: the folder or file is read-only.</source>
        <translation>Cette archive ne peut pas être changée ici&#xa0;: on ne peut que lire le dossier ou le fichier.</translation>
    </message>
    <message>
        <source>This archive was last opened by a newer version of the program (step {step}).</source>
        <translation>Cette archive a été ouverte en dernier par une version plus récente du programme (étape {step}).</translation>
    </message>
    <message>
        <source>This backup does not hold together: {why}.</source>
        <translation>Cette sauvegarde n’est pas intacte&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>This backup is closed with a passphrase.</source>
        <translation>Cette sauvegarde est fermée par une phrase de passe.</translation>
    </message>
    <message>
        <source>This backup was made by a newer version of the program.</source>
        <translation>Cette sauvegarde a été faite par une version plus récente du programme.</translation>
    </message>
    <message>
        <source>This bundle belongs to another archive.</source>
        <translation>Cet envoi appartient à une autre archive.</translation>
    </message>
    <message>
        <source>This bundle is damaged ({why}).</source>
        <translation>Cet envoi est endommagé ({why}).</translation>
    </message>
    <message>
        <source>This bundle was written by a newer version of the program.</source>
        <translation>Cet envoi a été écrit par une version plus récente du programme.</translation>
    </message>
    <message>
        <source>This document contains a program (macros), in which names and paths cannot be found for certain.</source>
        <translation>Ce document contient un programme (des macros), où l’on ne peut pas trouver à coup sûr les noms et les chemins.</translation>
    </message>
    <message>
        <source>This entry has no such file.</source>
        <translation>Cette fiche n’a pas un tel fichier.</translation>
    </message>
    <message>
        <source>This entry is too long to be kept (more than {megabytes} MB of text).</source>
        <translation>Cette fiche est trop longue pour être gardée (plus de {megabytes} Mo de texte).</translation>
    </message>
    <message>
        <source>This file carries a digital signature, which names its signer and breaks when anything is taken out.</source>
        <translation>Ce fichier porte une signature numérique, qui nomme son signataire et ne vaut plus si l’on enlève quoi que ce soit.</translation>
    </message>
    <message>
        <source>This file defines short forms of its own (XML entities), which can hide harm.</source>
        <translation>Ce fichier définit ses propres abréviations (entités XML), qui peuvent cacher du mal.</translation>
    </message>
    <message>
        <source>This file is damaged in a way that broke the reading of it.</source>
        <translation>Ce fichier est endommagé au point d’en empêcher la lecture.</translation>
    </message>
    <message>
        <source>This file is damaged, or not what its name says.</source>
        <translation>Ce fichier est endommagé, ou n’est pas ce que dit son nom.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Ce fichier est vide.</translation>
    </message>
    <message>
        <source>This file is not here, or was damaged.</source>
        <translation>Ce fichier n’est pas ici, ou a été endommagé.</translation>
    </message>
    <message>
        <source>This file is of an old Office format (DOC, XLS or PPT).</source>
        <translation>Ce fichier est d’un ancien format Office (DOC, XLS ou PPT).</translation>
    </message>
    <message>
        <source>This file is protected by a password.</source>
        <translation>Ce fichier est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>This file is too large to be read (more than {megabytes} MB).</source>
        <translation>Ce fichier est trop grand pour être lu (plus de {megabytes} Mo).</translation>
    </message>
    <message>
        <source>This file stays in this office: the version of the program that took it in made no copy that may leave.</source>
        <translation>Ce fichier reste dans ce bureau&#xa0;: la version du programme qui l’a fait entrer n’a pas fait de copie qui puisse partir.</translation>
    </message>
    <message>
        <source>This file was added here and is here no longer, or was damaged.</source>
        <translation>Ce fichier a été ajouté ici et n’y est plus, ou a été endommagé.</translation>
    </message>
    <message>
        <source>This file was changed while it was being read.</source>
        <translation>Ce fichier a été changé pendant qu’on le lisait.</translation>
    </message>
    <message>
        <source>This file would unpack to far more than it should, as if made to fill the computer&apos;s memory.</source>
        <translation>Ce fichier se déplierait bien plus qu’il ne devrait, comme s’il était fait pour remplir la mémoire de l’ordinateur.</translation>
    </message>
    <message>
        <source>This is a link to another place and was not followed.</source>
        <translation>C’est un lien vers un autre endroit, il n’a pas été suivi.</translation>
    </message>
    <message>
        <source>This is a packed folder (ZIP).</source>
        <translation>C’est un dossier compressé (ZIP).</translation>
    </message>
    <message>
        <source>This is not a valid office card ({why}).</source>
        <translation>Ce n’est pas une carte de bureau valable ({why}).</translation>
    </message>
    <message>
        <source>This is not an ordinary file.</source>
        <translation>Ce n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>This kind of file is not known here.</source>
        <translation>Cette sorte de fichier n’est pas connue ici.</translation>
    </message>
    <message>
        <source>This laptop&apos;s clock shows no date that can be used.</source>
        <translation>L’horloge de cet ordinateur ne montre aucune date utilisable.</translation>
    </message>
    <message>
        <source>This office cannot do that with this withdrawal.</source>
        <translation>Ce bureau ne peut pas faire cela avec ce retrait.</translation>
    </message>
    <message>
        <source>This office has not been added to the archive yet, so nobody could check what it sends.</source>
        <translation>Ce bureau n’a pas encore été ajouté à l’archive, personne ne pourrait donc vérifier ce qu’il envoie.</translation>
    </message>
    <message>
        <source>This office is in no group called “{group}”.</source>
        <translation>Ce bureau n’est dans aucun groupe appelé «&#xa0;{group}&#xa0;».</translation>
    </message>
    <message>
        <source>This office is not in the group that was chosen.</source>
        <translation>Ce bureau n’est pas dans le groupe choisi.</translation>
    </message>
    <message>
        <source>This passphrase does not open the backups in “{place}”.</source>
        <translation>Cette phrase de passe n’ouvre pas les sauvegardes dans «&#xa0;{place}&#xa0;».</translation>
    </message>
    <message>
        <source>This passphrase is too short: it needs at least {shortest} characters.</source>
        <translation>Cette phrase de passe est trop courte&#xa0;: il faut au moins {shortest} caractères.</translation>
    </message>
    <message>
        <source>This sheet is not printed. {finding}</source>
        <translation>Cette feuille n’est pas imprimée. {finding}</translation>
    </message>
    <message>
        <source>To share it, attach it again and take this one out.</source>
        <translation>Pour le partager, joignez-le de nouveau et enlevez celui-ci.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Essayez de nouveau.</translation>
    </message>
    <message>
        <source>Type plain text.</source>
        <translation>Tapez du texte simple.</translation>
    </message>
    <message>
        <source>Type the seven groups of four letters and digits as they stand on the founder&apos;s sheet.</source>
        <translation>Tapez les sept groupes de quatre lettres et chiffres comme ils sont sur la feuille du fondateur.</translation>
    </message>
    <message>
        <source>Unpack it and import the folder.</source>
        <translation>Décompressez-le et faites entrer le dossier.</translation>
    </message>
    <message>
        <source>Use RED, AMBER+STRICT, AMBER, GREEN or CLEAR.</source>
        <translation>Utilisez RED, AMBER+STRICT, AMBER, GREEN ou CLEAR.</translation>
    </message>
    <message>
        <source>Use ministry, case or entry, or leave it out for the entry&apos;s own.</source>
        <translation>Utilisez ministry, case ou entry, ou rien pour la feuille de la fiche.</translation>
    </message>
    <message>
        <source>Use none for own or published work, or yes.</source>
        <translation>Utilisez none pour un travail propre ou publié, ou yes.</translation>
    </message>
    <message>
        <source>Use one of: {known}.</source>
        <translation>Utilisez l’un de ceux-ci&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>Use that one, or choose another name.</source>
        <translation>Utilisez celui-là, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>What a file of this form tells about people, places and devices cannot be taken out here.</source>
        <translation>Ce qu’un fichier de cette forme révèle sur des personnes, des lieux et des appareils ne peut pas en être enlevé ici.</translation>
    </message>
    <message>
        <source>What else of it counts is said with `asm-desktop office cut` and `office admit`.</source>
        <translation>Pour dire ce qui compte encore de lui&#xa0;: `asm-desktop office cut` et `office admit`.</translation>
    </message>
    <message>
        <source>What was saved before is kept. Make a backup to another disk now, then check this one.</source>
        <translation>Ce qui était enregistré avant est gardé. Faites maintenant une sauvegarde sur un autre disque, puis vérifiez celui-ci.</translation>
    </message>
    <message>
        <source>What was saved before is safe. Free some space, then do it again.</source>
        <translation>Ce qui était enregistré avant est en sûreté. Faites de la place, puis recommencez.</translation>
    </message>
    <message>
        <source>Write 2026, 2026-05 or 2026-05-03.</source>
        <translation>Écrivez 2026, 2026-05 ou 2026-05-03.</translation>
    </message>
    <message>
        <source>Write it like 1200 or 12.5, thousands without comma or point.</source>
        <translation>Écrivez-le comme 1200 ou 12.5, les milliers sans virgule ni point.</translation>
    </message>
    <message>
        <source>Write it like 18M or 1G.</source>
        <translation>Écrivez-la comme 18M ou 1G.</translation>
    </message>
    <message>
        <source>Write one row a line, its columns parted by |: {columns}.</source>
        <translation>Écrivez une rangée par ligne, ses colonnes séparées par |&#xa0;: {columns}.</translation>
    </message>
    <message>
        <source>Write the amount and the currency&apos;s three letters: 12.5 TZS.</source>
        <translation>Écrivez le montant et les trois lettres de la monnaie&#xa0;: 12.5 TZS.</translation>
    </message>
    <message>
        <source>`{path} --help` lists all commands.</source>
        <translation>`{path} --help` donne toutes les commandes.</translation>
    </message>
    <message>
        <source>`{path} --help` says what is expected.</source>
        <translation>`{path} --help` dit ce qui est attendu.</translation>
    </message>
    <message>
        <source>{count} faults were found in the archive.</source>
        <translation>{count} défauts ont été trouvés dans l’archive.</translation>
    </message>
    <message>
        <source>{near}Its fields: {known}.</source>
        <translation>{near}Ses champs&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>{near}`{path} --help` lists all commands.</source>
        <translation>{near}`{path} --help` donne toutes les commandes.</translation>
    </message>
    <message>
        <source>{near}`{path} --help` lists all options.</source>
        <translation>{near}`{path} --help` donne toutes les options.</translation>
    </message>
    <message>
        <source>“{act}” is nothing that waits for the signature of this office.</source>
        <translation>«&#xa0;{act}&#xa0;» n’est rien qui attende la signature de ce bureau.</translation>
    </message>
    <message>
        <source>“{country}” is no country.</source>
        <translation>«&#xa0;{country}&#xa0;» n’est pas un pays.</translation>
    </message>
    <message>
        <source>“{field}” holds files, and “{text}” is only text.</source>
        <translation>«&#xa0;{field}&#xa0;» contient des fichiers, et «&#xa0;{text}&#xa0;» n’est que du texte.</translation>
    </message>
    <message>
        <source>“{folder}” may not be written to.</source>
        <translation>On ne peut pas écrire dans «&#xa0;{folder}&#xa0;».</translation>
    </message>
    <message>
        <source>“{label}” is not one of the labels.</source>
        <translation>«&#xa0;{label}&#xa0;» n’est pas une des étiquettes.</translation>
    </message>
    <message>
        <source>“{language}” is not a language for a sheet.</source>
        <translation>«&#xa0;{language}&#xa0;» n’est pas une langue pour une feuille.</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a group.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être le nom d’un groupe.</translation>
    </message>
    <message>
        <source>“{name}” is not a bundle of this program.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un envoi de ce programme.</translation>
    </message>
    <message>
        <source>“{office}” has no version of its own of: {fields}.</source>
        <translation>«&#xa0;{office}&#xa0;» n’a pas de version à lui de&#xa0;: {fields}.</translation>
    </message>
    <message>
        <source>“{pair}” is not of the form NAME=VALUE.</source>
        <translation>«&#xa0;{pair}&#xa0;» n’est pas de la forme NAME=VALUE.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read like this: {why}.</source>
        <translation>«&#xa0;{path}&#xa0;» ne peut pas être lu ainsi&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>“{path}” cannot be used: {why}.</source>
        <translation>«&#xa0;{path}&#xa0;» ne peut pas être utilisé&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>“{path}” has no option “{option}”.</source>
        <translation>«&#xa0;{path}&#xa0;» n’a pas d’option «&#xa0;{option}&#xa0;».</translation>
    </message>
    <message>
        <source>“{path}” needs {option}.</source>
        <translation>«&#xa0;{path}&#xa0;» a besoin de {option}.</translation>
    </message>
    <message>
        <source>“{place}” lies inside the archive&apos;s own folder, so it would be lost together with it.</source>
        <translation>«&#xa0;{place}&#xa0;» se trouve dans le dossier même de l’archive et serait perdu avec elle.</translation>
    </message>
    <message>
        <source>“{realm}” does not say who may hold an entry.</source>
        <translation>«&#xa0;{realm}&#xa0;» ne dit pas qui peut avoir une fiche.</translation>
    </message>
    <message>
        <source>“{reason}” is no reason for a withdrawal.</source>
        <translation>«&#xa0;{reason}&#xa0;» n’est pas une raison de retrait.</translation>
    </message>
    <message>
        <source>“{record}” is no record of {office} that waits here to be let in.</source>
        <translation>«&#xa0;{record}&#xa0;» n’est pas un enregistrement de {office} qui attend ici d’être admis.</translation>
    </message>
    <message>
        <source>“{reference}” can mean more than one agreement.</source>
        <translation>«&#xa0;{reference}&#xa0;» peut désigner plus d’un accord.</translation>
    </message>
    <message>
        <source>“{reference}” can mean more than one entry.</source>
        <translation>«&#xa0;{reference}&#xa0;» peut vouloir dire plus d’une fiche.</translation>
    </message>
    <message>
        <source>“{reference}” is not a version of {code} whose text is here.</source>
        <translation>«&#xa0;{reference}&#xa0;» n’est pas une version de {code} dont le texte est ici.</translation>
    </message>
    <message>
        <source>“{role}” is not one of the roles.</source>
        <translation>«&#xa0;{role}&#xa0;» n’est pas un des rôles.</translation>
    </message>
    <message>
        <source>“{size}” is no size.</source>
        <translation>«&#xa0;{size}&#xa0;» n’est pas une taille.</translation>
    </message>
    <message>
        <source>“{text}” cannot stand in “{field}”.</source>
        <translation>«&#xa0;{text}&#xa0;» ne peut pas être dans «&#xa0;{field}&#xa0;».</translation>
    </message>
    <message>
        <source>“{text}” is no amount of money for “{field}”.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une somme d’argent pour «&#xa0;{field}&#xa0;».</translation>
    </message>
    <message>
        <source>“{text}” is no clear number for “{field}”.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un nombre clair pour «&#xa0;{field}&#xa0;».</translation>
    </message>
    <message>
        <source>“{text}” is no date for “{field}”.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une date pour «&#xa0;{field}&#xa0;».</translation>
    </message>
    <message>
        <source>“{text}” is no row for “{field}”.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une rangée pour «&#xa0;{field}&#xa0;».</translation>
    </message>
    <message>
        <source>“{text}” is not a code.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un code.</translation>
    </message>
    <message>
        <source>“{text}” is not on the list for “{field}”.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas dans la liste pour «&#xa0;{field}&#xa0;».</translation>
    </message>
    <message>
        <source>“{text}” names no entry for “{field}”.</source>
        <translation>«&#xa0;{text}&#xa0;» ne nomme aucune fiche pour «&#xa0;{field}&#xa0;».</translation>
    </message>
    <message>
        <source>“{title}” ({code}) has one version; there is nothing to settle.</source>
        <translation>«&#xa0;{title}&#xa0;» ({code}) a une seule version&#xa0;; il n’y a rien à régler.</translation>
    </message>
    <message>
        <source>“{value}” cannot be the {detail} of an office.</source>
        <translation>«&#xa0;{value}&#xa0;» ne peut pas être «&#xa0;{detail}&#xa0;» d’un bureau.</translation>
    </message>
    <message>
        <source>“{word}” cannot be the {field} of an entry.</source>
        <translation>«&#xa0;{word}&#xa0;» ne peut pas être «&#xa0;{field}&#xa0;» d’une fiche.</translation>
    </message>
    <message>
        <source>“{word}” does not say whether this carries what people told.</source>
        <translation>«&#xa0;{word}&#xa0;» ne dit pas si cela contient ce que des personnes ont dit.</translation>
    </message>
    <message>
        <source>“{word}” is no {list} that is known here.</source>
        <translation>«&#xa0;{word}&#xa0;» n’est pas connu ici dans&#xa0;: {list}.</translation>
    </message>
    <message>
        <source>“{word}” is no {what}.</source>
        <translation>«&#xa0;{word}&#xa0;» ne convient pas comme {what}.</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>&amp;Backup…</source>
        <translation>&amp;Sauvegarde…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Its folder or stick is not there now.</source>
        <translation>Son dossier ou sa clé USB n’est pas là en ce moment.</translation>
    </message>
    <message>
        <source>None is made by itself.</source>
        <translation>Aucune ne se fait automatiquement.</translation>
    </message>
    <message>
        <source>Saved and proved: {entries} in {folder}.</source>
        <translation>Enregistré et vérifié&#xa0;: {entries} dans {folder}.</translation>
    </message>
    <message>
        <source>Saving the archive, and opening the copy to compare it</source>
        <translation>Enregistrement de l’archive, puis ouverture de la copie pour la comparer</translation>
    </message>
    <message>
        <source>Stopped. Nothing of the new backup was kept; those before it are as they were.</source>
        <translation>Arrêté. Rien de la nouvelle sauvegarde n’a été gardé&#xa0;; les précédentes sont comme avant.</translation>
    </message>
    <message>
        <source>The last backup was tried and was readable on {date}.</source>
        <translation>La dernière sauvegarde a été essayée et était lisible le {date}.</translation>
    </message>
    <message numerus="yes">
        <source>The next one is due in %n days.</source>
        <translation>
            <numerusform>La prochaine est prévue dans %n jour.</numerusform>
            <numerusform>La prochaine est prévue dans %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next one is due now.</source>
        <translation>La prochaine est à faire maintenant.</translation>
    </message>
    <message>
        <source>There is no backup of this archive yet.</source>
        <translation>Il n’y a pas encore de sauvegarde de cette archive.</translation>
    </message>
    <message>
        <source>closed with a passphrase</source>
        <translation>fermée par une phrase de passe</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>pas choisi</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>A backup holds the keys of this office: whoever has it can read everything and write in its name, unless a passphrase closes it. Only the path of the file with the passphrase is kept; without the passphrase nobody can open the backup again, you neither.</source>
        <translation>Une sauvegarde contient les clés de ce bureau&#xa0;: qui l’a peut tout lire et écrire en son nom, sauf si une phrase de passe la ferme. Seul le chemin du fichier avec la phrase de passe est gardé&#xa0;; sans la phrase de passe, personne ne peut rouvrir la sauvegarde, vous non plus.</translation>
    </message>
    <message>
        <source>A backup is brought back into a new, empty folder, on this laptop or another, and this archive stays as it is: asm-desktop restore BACKUP NEW-FOLDER. It is compared with what it should be, withdrawals that came later are done again, and other offices are told that this one begins anew, so that nothing is counted twice.</source>
        <translation>Une sauvegarde se ramène dans un nouveau dossier vide, sur cet ordinateur ou un autre, et cette archive reste comme elle est&#xa0;: asm-desktop restore BACKUP NEW-FOLDER. Elle est comparée à ce qu’elle doit être, les retraits venus plus tard sont refaits, et les autres bureaux apprennent que celui-ci repart à neuf, pour que rien ne soit compté deux fois.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Backups that are there</source>
        <translation>Sauvegardes présentes</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Choose the file with the passphrase</source>
        <translation>Choisir le fichier avec la phrase de passe</translation>
    </message>
    <message>
        <source>Choose the folder for backups</source>
        <translation>Choisir le dossier des sauvegardes</translation>
    </message>
    <message>
        <source>Days for which all stay</source>
        <translation>Jours pour lesquels toutes restent</translation>
    </message>
    <message>
        <source>How many backups stay</source>
        <translation>Combien de sauvegardes restent</translation>
    </message>
    <message>
        <source>How many stay</source>
        <translation>Combien restent</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Tous les combien</translation>
    </message>
    <message>
        <source>How to bring one back</source>
        <translation>Comment en ramener une</translation>
    </message>
    <message>
        <source>Leave the stick in until it says that it is done.</source>
        <translation>Laissez la clé USB branchée jusqu’à ce qu’il soit dit que c’est fini.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Faite le</translation>
    </message>
    <message>
        <source>Make backups without a passphrase</source>
        <translation>Faire des sauvegardes sans phrase de passe</translation>
    </message>
    <message>
        <source>Passphrase in the file</source>
        <translation>Phrase de passe dans le fichier</translation>
    </message>
    <message>
        <source>Proved on</source>
        <translation>Vérifiée le</translation>
    </message>
    <message>
        <source>There are no backups in this place yet.</source>
        <translation>Il n’y a pas encore de sauvegardes à cet endroit.</translation>
    </message>
    <message>
        <source>This archive has a passphrase, and so have its backups: the one of the day on which each was made, or the words of the recovery sheet, opens it.</source>
        <translation>Cette archive a une phrase de passe, et ses sauvegardes aussi&#xa0;: celle du jour où chacune a été faite, ou les mots de la feuille de secours, l’ouvre.</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Ce qu’il y a dedans</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Where should backups go?</source>
        <translation>Où les sauvegardes doivent-elles aller&#xa0;?</translation>
    </message>
    <message>
        <source>Which file holds the passphrase?</source>
        <translation>Quel fichier contient la phrase de passe&#xa0;?</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Sans</translation>
    </message>
    <message numerus="yes">
        <source>and all of the last %n days</source>
        <translation>
            <numerusform>et toutes celles de %n jour</numerusform>
            <numerusform>et toutes celles des %n derniers jours</numerusform>
        </translation>
    </message>
    <message>
        <source>and no others</source>
        <translation>et aucune autre</translation>
    </message>
    <message numerus="yes">
        <source>every %n days</source>
        <translation>
            <numerusform>tous les %n jour</numerusform>
            <numerusform>tous les %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>every day</source>
        <translation>chaque jour</translation>
    </message>
    <message>
        <source>never by itself</source>
        <translation>jamais automatiquement</translation>
    </message>
    <message numerus="yes">
        <source>the newest %n</source>
        <translation>
            <numerusform>les %n plus récentes</numerusform>
            <numerusform>les %n plus récentes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>BinDialog</name>
    <message>
        <source>Bin</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Bin of this laptop</source>
        <translation>Corbeille de cet ordinateur</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Bring back for all</source>
        <translation>Reprendre pour tous</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>No entry was removed for all.</source>
        <translation>Aucune fiche n’a été enlevée pour tous.</translation>
    </message>
    <message>
        <source>Only the office that wrote it can bring it back.</source>
        <translation>Seul le bureau qui l’a écrite peut la reprendre.</translation>
    </message>
    <message>
        <source>Removed for all</source>
        <translation>Enlevée pour tous</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>La corbeille est vide.</translation>
    </message>
    <message>
        <source>These entries are gone from the lists of all offices. Their text is kept; who wrote an entry can bring it back for everybody.</source>
        <translation>Ces fiches ne sont plus dans les listes d’aucun bureau. Leur texte est gardé&#xa0;; qui a écrit une fiche peut la reprendre pour tous.</translation>
    </message>
    <message>
        <source>What is out of sight</source>
        <translation>Ce qui n’est plus affiché</translation>
    </message>
    <message>
        <source>These entries are hidden on this laptop only. Other offices have them as before.</source>
        <translation>Ces fiches ne sont cachées que sur cet ordinateur. Les autres bureaux les ont comme avant.</translation>
    </message>
</context>
<context>
    <name>Briefs</name>
    <message>
        <source>&amp;Briefs</source>
        <translation>&amp;Notes</translation>
    </message>
    <message>
        <source>An entry that is not here</source>
        <translation>Une fiche qui n’est pas ici</translation>
    </message>
    <message>
        <source>Case study, 2 to 4 pages</source>
        <translation>Étude de cas, 2 à 4 pages</translation>
    </message>
    <message>
        <source>Every entry in it may be printed</source>
        <translation>Chaque fiche utilisée peut être imprimée</translation>
    </message>
    <message>
        <source>Every letter can be printed</source>
        <translation>Chaque lettre peut être imprimée</translation>
    </message>
    <message>
        <source>It cannot be printed like this.</source>
        <translation>Elle ne peut pas être imprimée ainsi.</translation>
    </message>
    <message>
        <source>It is as long as planned</source>
        <translation>La longueur est celle prévue</translation>
    </message>
    <message>
        <source>Ministry or district, 2 pages</source>
        <translation>Ministère ou district, 2 pages</translation>
    </message>
    <message>
        <source>On paper: version {paper}. Here: version {here}.</source>
        <translation>Sur le papier&#xa0;: version {paper}. Ici&#xa0;: version {here}.</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Enregistrer en &amp;PDF…</translation>
    </message>
    <message>
        <source>The paper is newer than what has come here.</source>
        <translation>Le papier est plus récent que ce qui est arrivé ici.</translation>
    </message>
    <message>
        <source>The whole entry, plainly</source>
        <translation>La fiche entière, simplement</translation>
    </message>
    <message>
        <source>There is a newer version of this sheet.</source>
        <translation>Il existe une version plus récente de cette feuille.</translation>
    </message>
    <message>
        <source>This code is not known here.</source>
        <translation>Ce code n’est pas connu ici.</translation>
    </message>
    <message>
        <source>This entry is here; it was not printed here.</source>
        <translation>Cette fiche est ici&#xa0;; elle n’a pas été imprimée ici.</translation>
    </message>
    <message>
        <source>This entry was removed. Do not use the sheet any more.</source>
        <translation>Cette fiche a été retirée. N’utilisez plus la feuille.</translation>
    </message>
    <message>
        <source>This sheet is up to date.</source>
        <translation>Cette feuille est à jour.</translation>
    </message>
    <message>
        <source>Write the reason; it is kept in the register.</source>
        <translation>Écrivez la raison&#xa0;; elle est gardée dans le registre.</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>version {number}</translation>
    </message>
</context>
<context>
    <name>BriefsPage</name>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n point à regarder</numerusform>
            <numerusform>%n points à regarder</numerusform>
        </translation>
    </message>
    <message>
        <source>All briefs</source>
        <translation>Toutes les notes</translation>
    </message>
    <message>
        <source>An office or a role, never a person</source>
        <translation>Bureau ou rôle, pas de nom</translation>
    </message>
    <message>
        <source>As in the entry</source>
        <translation>Comme dans la fiche</translation>
    </message>
    <message>
        <source>Briefs</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Choose an entry in the library, then “Make a brief”.</source>
        <translation>Choisissez une fiche dans la bibliothèque, puis «&#xa0;Préparer une note&#xa0;».</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Code of a printed sheet</source>
        <translation>Code d’une feuille imprimée</translation>
    </message>
    <message>
        <source>Contact of the office</source>
        <translation>Contact du bureau</translation>
    </message>
    <message>
        <source>Each printed sheet gets a code and a run number. Later they tell whether it is still up to date.</source>
        <translation>Chaque feuille imprimée reçoit un code et un numéro de tirage. Plus tard, ils disent si elle est encore à jour.</translation>
    </message>
    <message>
        <source>Entries used</source>
        <translation>Fiches utilisées</translation>
    </message>
    <message numerus="yes">
        <source>Entries used (%n)</source>
        <translation>
            <numerusform>Fiche utilisée (%n)</numerusform>
            <numerusform>Fiches utilisées (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Toute la largeur</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>Remise à</translation>
    </message>
    <message>
        <source>Given to: an office or a role, never a person</source>
        <translation>Remise à&#xa0;: un bureau ou un rôle, jamais une personne</translation>
    </message>
    <message>
        <source>Go to the library</source>
        <translation>Aller à la bibliothèque</translation>
    </message>
    <message>
        <source>Is a printed sheet still up to date?</source>
        <translation>Une feuille imprimée est-elle encore à jour&#xa0;?</translation>
    </message>
    <message>
        <source>Kind of sheet</source>
        <translation>Sorte de feuille</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language of the printed words</source>
        <translation>Langue des mots imprimés</translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Nothing was printed here yet.</source>
        <translation>Rien n’a encore été imprimé ici.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Imprimée le</translation>
    </message>
    <message>
        <source>Printed here</source>
        <translation>Imprimé ici</translation>
    </message>
    <message>
        <source>Printed sheets</source>
        <translation>Feuilles imprimées</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prête</translation>
    </message>
    <message>
        <source>Ready to print?</source>
        <translation>Prête à imprimer&#xa0;?</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Tirage</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Saved as {file}: print run {run}, check {check}.</source>
        <translation>Enregistrée sous {file}&#xa0;: tirage {run}, contrôle {check}.</translation>
    </message>
    <message>
        <source>The code at its foot, for example 7K3M-9QXD</source>
        <translation>Le code au bas de la feuille, par exemple 7K3M-9QXD</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Why it is printed, and for whom</source>
        <translation>Pourquoi elle est imprimée, et pour qui</translation>
    </message>
    <message>
        <source>Write the reason</source>
        <translation>Écrire la raison</translation>
    </message>
    <message>
        <source>on every page</source>
        <translation>sur chaque page</translation>
    </message>
</context>
<context>
    <name>CardDialog</name>
    <message>
        <source>Add this office</source>
        <translation>Ajouter ce bureau</translation>
    </message>
    <message>
        <source>Add {office}</source>
        <translation>Ajouter {office}</translation>
    </message>
    <message>
        <source>Call the office on a number that you knew before, and let them read their digits to you. Anybody can make a card; only the digits prove whose it is.</source>
        <translation>Appelez le bureau à un numéro que vous connaissiez déjà et demandez-lui de vous lire ses chiffres. Tout le monde peut fabriquer une carte&#xa0;; seuls les chiffres prouvent à qui elle est.</translation>
    </message>
    <message>
        <source>We compared the digits by telephone, and they are the same</source>
        <translation>Nous avons comparé les chiffres par téléphone, et ce sont les mêmes</translation>
    </message>
</context>
<context>
    <name>ChangesBar</name>
    <message>
        <source>Hide changes</source>
        <translation>Cacher les changements</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retiré</translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message>
        <source>Add: type its beginning</source>
        <translation>Ajouter&#xa0;: tapez le début</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Retirer {name}</translation>
    </message>
</context>
<context>
    <name>ChosenBar</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n choisie</numerusform>
            <numerusform>%n choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one only</source>
        <translation>N’en choisissez qu’une</translation>
    </message>
</context>
<context>
    <name>CodeDialog</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Type the code {code} to confirm</source>
        <translation>Tapez le code {code} pour confirmer</translation>
    </message>
</context>
<context>
    <name>Conductor</name>
    <message>
        <source>Locked because nobody used it for a while. Unsaved typing was kept.</source>
        <translation>Verrouillé, car personne ne s’en est servi depuis un moment. Ce qui était tapé sans être enregistré a été gardé.</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message numerus="yes">
        <source>%n entries stay on this laptop from now on, unless another agreement of the same people allows more.</source>
        <translation>
            <numerusform>%n fiche reste désormais sur cet ordinateur, sauf si un autre accord des mêmes personnes permet plus.</numerusform>
            <numerusform>%n fiches restent désormais sur cet ordinateur, sauf si un autre accord des mêmes personnes permet plus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them may be at other offices. These destroy what they have as soon as a stick reaches them.</source>
        <translation>
            <numerusform>%n d’entre elles est peut-être dans d’autres bureaux. Ceux-ci détruisent ce qu’ils ont dès qu’une clé USB leur parvient.</numerusform>
            <numerusform>%n d’entre elles sont peut-être dans d’autres bureaux. Ceux-ci détruisent ce qu’ils ont dès qu’une clé USB leur parvient.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Consent</source>
        <translation>C&amp;onsentement</translation>
    </message>
    <message>
        <source>&amp;End the agreement…</source>
        <translation>Mettre &amp;fin à l’accord…</translation>
    </message>
    <message>
        <source>A community</source>
        <translation>Une communauté</translation>
    </message>
    <message>
        <source>A guardian, for a child</source>
        <translation>Un parent ou tuteur, pour un enfant</translation>
    </message>
    <message>
        <source>A learning group, by its standing terms</source>
        <translation>Un groupe d’apprentissage, selon ses règles permanentes</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Une personne</translation>
    </message>
    <message>
        <source>Agreed to: {purposes}.</source>
        <translation>Accord donné pour&#xa0;: {purposes}.</translation>
    </message>
    <message>
        <source>Agreement missing</source>
        <translation>Accord manquant</translation>
    </message>
    <message>
        <source>Agreements are listed here 60 days before they end.</source>
        <translation>Les accords figurent ici 60 jours avant leur fin.</translation>
    </message>
    <message>
        <source>Anyone may have it, also outside the programme</source>
        <translation>Tout le monde peut l’avoir, aussi hors du programme</translation>
    </message>
    <message>
        <source>As the label of the entry says</source>
        <translation>Comme le dit l’étiquette de la fiche</translation>
    </message>
    <message>
        <source>At most all offices of the programme</source>
        <translation>Au plus tous les bureaux du programme</translation>
    </message>
    <message>
        <source>At most offices of our own organisation</source>
        <translation>Au plus les bureaux de notre propre organisation</translation>
    </message>
    <message>
        <source>At most the named partner offices</source>
        <translation>Au plus les bureaux partenaires nommés</translation>
    </message>
    <message>
        <source>Chan&amp;ge the agreement…</source>
        <translation>&amp;Modifier l’accord…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Each entry of this office that carries what people told us has an agreement.</source>
        <translation>Chaque fiche de ce bureau qui contient ce que des personnes nous ont dit a un accord.</translation>
    </message>
    <message>
        <source>End it…</source>
        <translation>Y mettre fin…</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message numerus="yes">
        <source>Ends in %n days</source>
        <translation>
            <numerusform>Prend fin dans %n jour</numerusform>
            <numerusform>Prend fin dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends soon, on {date}.</source>
        <translation>Prend bientôt fin, le {date}.</translation>
    </message>
    <message>
        <source>Entries that carry what people told us stay in this office until it is recorded here what they agreed to.</source>
        <translation>Les fiches qui contiennent ce que des personnes nous ont dit restent dans ce bureau jusqu’à ce que leur accord soit noté ici.</translation>
    </message>
    <message>
        <source>For these entries</source>
        <translation>Pour ces fiches</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>How it was said</source>
        <translation>Comment cela a été dit</translation>
    </message>
    <message>
        <source>In another way</source>
        <translation>D’une autre façon</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>Par écrit</translation>
    </message>
    <message>
        <source>It carries what people told us. Until it is recorded what they agreed to, it stays on this laptop.</source>
        <translation>Elle contient ce que des personnes nous ont dit. Tant que leur accord n’est pas noté, elle reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>It may be printed in a brief</source>
        <translation>On peut l’imprimer dans une note</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Learning group “{name}”</source>
        <translation>Groupe d’apprentissage «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>La regarder</translation>
    </message>
    <message>
        <source>Name (stays in this office)</source>
        <translation>Nom (reste dans ce bureau)</translation>
    </message>
    <message>
        <source>New &amp;agreement…</source>
        <translation>Nouvel &amp;accord…</translation>
    </message>
    <message>
        <source>New agreement…</source>
        <translation>Nouvel accord…</translation>
    </message>
    <message>
        <source>No agreement ends soon</source>
        <translation>Aucun accord ne prend bientôt fin</translation>
    </message>
    <message>
        <source>No agreement is missing</source>
        <translation>Aucun accord ne manque</translation>
    </message>
    <message>
        <source>No agreement is recorded for what people told us here. It stays on this laptop.</source>
        <translation>Aucun accord n’est noté pour ce que des personnes nous ont dit ici. Cela reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>No agreement recorded yet</source>
        <translation>Aucun accord noté pour l’instant</translation>
    </message>
    <message>
        <source>No entry is named yet.</source>
        <translation>Aucune fiche n’est encore nommée.</translation>
    </message>
    <message>
        <source>Nobody has said yet whether it carries what people told us. Until then it stays on this laptop.</source>
        <translation>Personne n’a encore dit si elle contient ce que des personnes nous ont dit. D’ici là, elle reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Nobody has said yet whether this carries what people told us. It stays on this laptop.</source>
        <translation>Personne n’a encore dit si ceci contient ce que des personnes nous ont dit. Cela reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Pas encore de réponse</translation>
    </message>
    <message>
        <source>Open the entry</source>
        <translation>Ouvrir la fiche</translation>
    </message>
    <message>
        <source>Other offices may have it</source>
        <translation>D’autres bureaux peuvent l’avoir</translation>
    </message>
    <message>
        <source>Pictures of them may be passed on</source>
        <translation>Leurs images peuvent être transmises</translation>
    </message>
    <message>
        <source>Pictures stay in this office, and others destroy those they have.</source>
        <translation>Les images restent dans ce bureau, et les autres détruisent celles qu’ils ont.</translation>
    </message>
    <message>
        <source>Ran out {date}</source>
        <translation>Échu le {date}</translation>
    </message>
    <message>
        <source>Record a &amp;withdrawal…</source>
        <translation>Noter un &amp;retrait…</translation>
    </message>
    <message>
        <source>Record an agreement…</source>
        <translation>Noter un accord…</translation>
    </message>
    <message>
        <source>Recorded as sound or film</source>
        <translation>Enregistré en son ou en film</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Noté par</translation>
    </message>
    <message>
        <source>Recorded. An entry about children shows a place or pictures: nobody can agree to that for them. Look at it again.</source>
        <translation>Noté. Une fiche sur des enfants montre un lieu ou des images&#xa0;: personne ne peut donner cet accord à leur place. Regardez-la de nouveau.</translation>
    </message>
    <message>
        <source>Spoken, with a witness</source>
        <translation>De vive voix, avec un témoin</translation>
    </message>
    <message>
        <source>Stays on this laptop: what people agreed to ended on {date}.</source>
        <translation>Reste sur cet ordinateur&#xa0;: l’accord des personnes a pris fin le {date}.</translation>
    </message>
    <message>
        <source>The agreement has ended.</source>
        <translation>L’accord a pris fin.</translation>
    </message>
    <message numerus="yes">
        <source>The agreement is recorded. %n entries travel with the next stick.</source>
        <translation>
            <numerusform>L’accord est noté. %n fiche part avec la prochaine clé USB.</numerusform>
            <numerusform>L’accord est noté. %n fiches partent avec la prochaine clé USB.</numerusform>
        </translation>
    </message>
    <message>
        <source>The agreement is recorded. Its entries stay on this laptop by their label.</source>
        <translation>L’accord est noté. Ses fiches restent sur cet ordinateur à cause de leur étiquette.</translation>
    </message>
    <message>
        <source>The agreement is recorded. Name its entries when they are written.</source>
        <translation>L’accord est noté. Nommez ses fiches quand elles seront écrites.</translation>
    </message>
    <message>
        <source>The agreement stays in this office. Entries carry only for what it is and until when.</source>
        <translation>L’accord reste dans ce bureau. Les fiches disent seulement pour quoi il vaut, et jusqu’à quand.</translation>
    </message>
    <message>
        <source>The date is right</source>
        <translation>La date est juste</translation>
    </message>
    <message>
        <source>The people concerned do not agree any more.</source>
        <translation>Les personnes concernées ne sont plus d’accord.</translation>
    </message>
    <message>
        <source>The words of these people are left out wherever it goes.</source>
        <translation>Les mots de ces personnes sont laissés de côté partout où elle va.</translation>
    </message>
    <message>
        <source>Their words may be quoted</source>
        <translation>Leurs mots peuvent être cités</translation>
    </message>
    <message>
        <source>They can no longer be printed in a brief.</source>
        <translation>Elles ne peuvent plus être imprimées dans une note.</translation>
    </message>
    <message>
        <source>They go no further than the offices of the programme; public copies are withdrawn.</source>
        <translation>Elles ne vont pas plus loin que les bureaux du programme&#xa0;; les copies publiques sont retirées.</translation>
    </message>
    <message>
        <source>This cannot be undone. If they agree again, record a new agreement.</source>
        <translation>On ne peut pas revenir en arrière. Si ces personnes donnent de nouveau leur accord, notez un nouvel accord.</translation>
    </message>
    <message>
        <source>This laptop says that today is {date}. Agreements that have an end are shut until somebody confirms that date.</source>
        <translation>Cet ordinateur dit que nous sommes le {date}. Les accords qui ont une fin sont fermés jusqu’à ce que quelqu’un confirme cette date.</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>Pour quoi</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Until {date}.</source>
        <translation>Jusqu’au {date}.</translation>
    </message>
    <message numerus="yes">
        <source>What other offices have of %n entries is withdrawn: each destroys it as soon as a stick reaches it.</source>
        <translation>
            <numerusform>Ce que d’autres bureaux ont de %n fiche est retiré&#xa0;: chacun le détruit dès qu’une clé USB lui parvient.</numerusform>
            <numerusform>Ce que d’autres bureaux ont de %n fiches est retiré&#xa0;: chacun le détruit dès qu’une clé USB lui parvient.</numerusform>
        </translation>
    </message>
    <message>
        <source>What people agreed to has an end, and the date of this laptop looks wrong.</source>
        <translation>L’accord des personnes a une fin, et la date de cet ordinateur semble fausse.</translation>
    </message>
    <message>
        <source>What people agreed to ran out on {date}.</source>
        <translation>L’accord des personnes est échu depuis le {date}.</translation>
    </message>
    <message>
        <source>Who agrees</source>
        <translation>Qui donne son accord</translation>
    </message>
    <message>
        <source>Withdraw its entries…</source>
        <translation>Retirer ses fiches…</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>ended {date}</source>
        <translation>terminé le {date}</translation>
    </message>
    <message>
        <source>not agreed to</source>
        <translation>pas accordé</translation>
    </message>
    <message>
        <source>other offices</source>
        <translation>autres bureaux</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>images</translation>
    </message>
    <message>
        <source>print</source>
        <translation>impression</translation>
    </message>
    <message>
        <source>quotations</source>
        <translation>citations</translation>
    </message>
    <message>
        <source>the public</source>
        <translation>le public</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>jusqu’au {date}</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>sans fin</translation>
    </message>
    <message>
        <source>witness: {name}</source>
        <translation>témoin&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>ConsentPage</name>
    <message>
        <source>Agreements</source>
        <translation>Accords</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Ending soon</source>
        <translation>Bientôt finis</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquants</translation>
    </message>
    <message>
        <source>New agreement…</source>
        <translation>Nouvel accord…</translation>
    </message>
    <message>
        <source>Parts of the page of agreements</source>
        <translation>Parties de la page des accords</translation>
    </message>
    <message>
        <source>Record a withdrawal…</source>
        <translation>Noter un retrait…</translation>
    </message>
    <message>
        <source>Withdrawals</source>
        <translation>Retraits</translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <translation>{name} ({count})</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>&amp;New entry</source>
        <translation>&amp;Nouvelle fiche</translation>
    </message>
    <message>
        <source>&amp;Save version</source>
        <translation>&amp;Enregistrer une version</translation>
    </message>
    <message>
        <source>A telephone number may stand in the text</source>
        <translation>Il y a peut-être un numéro de téléphone dans le texte</translation>
    </message>
    <message>
        <source>A year is enough.</source>
        <translation>Une année suffit.</translation>
    </message>
    <message>
        <source>Add &amp;file…</source>
        <translation>&amp;Ajouter un fichier…</translation>
    </message>
    <message>
        <source>An entry needs a title: what happened, in one line.</source>
        <translation>Une fiche a besoin d’un titre&#xa0;: ce qui s’est passé, en une ligne.</translation>
    </message>
    <message>
        <source>Choose the partner offices that may have it.</source>
        <translation>Choisissez les bureaux partenaires qui peuvent l’avoir.</translation>
    </message>
    <message>
        <source>Coordinates may stand in the text</source>
        <translation>Il y a peut-être des coordonnées dans le texte</translation>
    </message>
    <message>
        <source>Drafts stay on this laptop.</source>
        <translation>Les brouillons restent sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Edit entry</source>
        <translation>Modifier la fiche</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>It is a draft</source>
        <translation>C’est un brouillon</translation>
    </message>
    <message>
        <source>It may carry what people told us, and no agreement of theirs is recorded.</source>
        <translation>Elle contient peut-être ce que des personnes nous ont dit, et aucun accord de leur part n’est noté.</translation>
    </message>
    <message>
        <source>It stays on this laptop for now</source>
        <translation>Elle reste sur cet ordinateur pour l’instant</translation>
    </message>
    <message>
        <source>It travels with the next stick</source>
        <translation>Elle part avec la prochaine clé USB</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>Pour en dire plus</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Nouvelle fiche</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Pas encore de date</translation>
    </message>
    <message>
        <source>No place yet</source>
        <translation>Pas encore de lieu</translation>
    </message>
    <message>
        <source>No topic yet</source>
        <translation>Pas encore de thème</translation>
    </message>
    <message>
        <source>Nothing in short yet</source>
        <translation>Rien encore sous «&#xa0;En bref&#xa0;»</translation>
    </message>
    <message>
        <source>Offices that have earlier versions keep them. Once this one is saved, you can withdraw them.</source>
        <translation>Les bureaux qui ont des versions d’avant les gardent. Une fois celle-ci enregistrée, vous pourrez les retirer.</translation>
    </message>
    <message>
        <source>One topic makes it easy to find.</source>
        <translation>Avec un thème, on la trouve facilement.</translation>
    </message>
    <message>
        <source>Others look for entries by place.</source>
        <translation>On cherche les fiches par lieu.</translation>
    </message>
    <message>
        <source>Particulars</source>
        <translation>Précisions</translation>
    </message>
    <message>
        <source>People agreed to other offices than those that its label names.</source>
        <translation>Les personnes ont donné leur accord pour d’autres bureaux que ceux que nomme son étiquette.</translation>
    </message>
    <message>
        <source>Put them into “Exact place”: there they stay in this office.</source>
        <translation>Mettez-les sous «&#xa0;Lieu exact&#xa0;»&#xa0;: là, elles restent dans ce bureau.</translation>
    </message>
    <message>
        <source>Saving does not take earlier versions back</source>
        <translation>Enregistrer ne reprend pas les versions d’avant</translation>
    </message>
    <message>
        <source>Somebody does not agree any more that other offices have it.</source>
        <translation>Quelqu’un ne veut plus que d’autres bureaux l’aient.</translation>
    </message>
    <message>
        <source>TLP:RED stays on this laptop</source>
        <translation>TLP:RED reste sur cet ordinateur</translation>
    </message>
    <message>
        <source>The exact place stays in this office</source>
        <translation>Le lieu exact reste dans ce bureau</translation>
    </message>
    <message>
        <source>The short version</source>
        <translation>La version courte</translation>
    </message>
    <message>
        <source>This office has no group of partner offices yet.</source>
        <translation>Ce bureau n’a pas encore de groupe de bureaux partenaires.</translation>
    </message>
    <message>
        <source>Three lines: what was tried, what happened, what others can learn.</source>
        <translation>Trois lignes&#xa0;: ce qui a été essayé, ce qui s’est passé, ce que d’autres peuvent apprendre.</translation>
    </message>
    <message>
        <source>What you typed cannot be kept just now. {why}</source>
        <translation>Ce que vous avez tapé ne peut pas être gardé pour l’instant. {why}</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>plus là</translation>
    </message>
    <message>
        <source>“{number}”. Put it into the contacts: there it stays in this office.</source>
        <translation>«&#xa0;{number}&#xa0;». Mettez-le parmi les contacts&#xa0;: là, il reste dans ce bureau.</translation>
    </message>
</context>
<context>
    <name>EditorPage</name>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n point à regarder</numerusform>
            <numerusform>%n points à regarder</numerusform>
        </translation>
    </message>
    <message>
        <source>An entry that you did not save is kept here: “{title}”.</source>
        <translation>Une fiche que vous n’avez pas enregistrée est gardée ici&#xa0;: «&#xa0;{title}&#xa0;».</translation>
    </message>
    <message>
        <source>Before you save</source>
        <translation>Avant d’enregistrer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>L’oublier</translation>
    </message>
    <message>
        <source>Forget what was typed into “{title}” since it was last saved?</source>
        <translation>Oublier ce qui a été tapé dans «&#xa0;{title}&#xa0;» depuis le dernier enregistrement&#xa0;?</translation>
    </message>
    <message>
        <source>Forget what was typed since the last saved version</source>
        <translation>Oublier ce qui a été tapé depuis la dernière version enregistrée</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>La reprendre</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>Type de fiche</translation>
    </message>
    <message>
        <source>More parts</source>
        <translation>Plus de parties</translation>
    </message>
    <message>
        <source>Older versions stay: nothing that was saved is lost.</source>
        <translation>Les versions d’avant restent&#xa0;: rien de ce qui a été enregistré n’est perdu.</translation>
    </message>
    <message>
        <source>Only a title must be filled in. The rest can wait.</source>
        <translation>Seul le titre doit être rempli. Le reste peut attendre.</translation>
    </message>
    <message>
        <source>Part of the entry</source>
        <translation>Partie de la fiche</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Parts of the entry</source>
        <translation>Parties de la fiche</translation>
    </message>
    <message>
        <source>Reason for this version</source>
        <translation>Raison de cette version</translation>
    </message>
    <message>
        <source>Save version</source>
        <translation>Enregistrer la version</translation>
    </message>
    <message>
        <source>Unsaved, kept here at {time}</source>
        <translation>Pas enregistré, gardé ici à {time}</translation>
    </message>
    <message>
        <source>Why this change? (one line)</source>
        <translation>Pourquoi ce changement&#xa0;?</translation>
    </message>
    <message>
        <source>without a title</source>
        <translation>sans titre</translation>
    </message>
</context>
<context>
    <name>EndingDialog</name>
    <message>
        <source>End the agreement {who}</source>
        <translation>Mettre fin à l’accord {who}</translation>
    </message>
    <message>
        <source>End the whole agreement</source>
        <translation>Mettre fin à tout l’accord</translation>
    </message>
    <message>
        <source>End what is ticked</source>
        <translation>Mettre fin à ce qui est coché</translation>
    </message>
    <message>
        <source>Nothing is chosen: nothing will change.</source>
        <translation>Rien n’est choisi&#xa0;: rien ne changera.</translation>
    </message>
    <message>
        <source>What do they not want any more?</source>
        <translation>Qu’est-ce que ces personnes ne veulent plus&#xa0;?</translation>
    </message>
    <message>
        <source>What this will do</source>
        <translation>Ce qui va se passer</translation>
    </message>
</context>
<context>
    <name>EntryActs</name>
    <message>
        <source>Edit them…</source>
        <translation>Les modifier…</translation>
    </message>
    <message>
        <source>Move to bin</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Offices that may not have it any more destroy what they have, as soon as a stick reaches them. The version you read now stays. This cannot be undone.</source>
        <translation>Les bureaux qui ne peuvent plus l’avoir détruisent ce qu’ils ont dès qu’une clé USB leur parvient. La version que vous lisez reste. On ne peut pas revenir en arrière.</translation>
    </message>
    <message>
        <source>Withdraw the earlier versions of {code}?</source>
        <translation>Retirer les versions d’avant de {code}&#xa0;?</translation>
    </message>
    <message>
        <source>Withdraw them there</source>
        <translation>Les y retirer</translation>
    </message>
</context>
<context>
    <name>EntryPicker</name>
    <message>
        <source>Beginning of a title, or a code like 7K3M-9QXD</source>
        <translation>Début d’un titre, ou un code comme 7K3M-9QXD</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Retirer {name}</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have two versions now.</source>
        <translation>
            <numerusform>%n a maintenant deux versions.</numerusform>
            <numerusform>%n ont maintenant deux versions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new records</source>
        <translation>
            <numerusform>%n nouvel enregistrement</numerusform>
            <numerusform>%n nouveaux enregistrements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts are damaged.</source>
        <translation>
            <numerusform>%n partie est endommagée.</numerusform>
            <numerusform>%n parties sont endommagées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts are for others.</source>
        <translation>
            <numerusform>%n partie est pour d’autres.</numerusform>
            <numerusform>%n parties sont pour d’autres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts need a newer version of the program.</source>
        <translation>
            <numerusform>%n partie demande une version plus récente du programme.</numerusform>
            <numerusform>%n parties demandent une version plus récente du programme.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n enregistrement</numerusform>
            <numerusform>%n enregistrements</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add an office…</source>
        <translation>&amp;Ajouter un bureau…</translation>
    </message>
    <message>
        <source>&amp;Exchange</source>
        <translation>É&amp;change</translation>
    </message>
    <message>
        <source>&amp;Receive from a stick…</source>
        <translation>&amp;Recevoir d’une clé USB…</translation>
    </message>
    <message>
        <source>&amp;Send…</source>
        <translation>&amp;Envoyer…</translation>
    </message>
    <message>
        <source>All offices of the programme</source>
        <translation>Tous les bureaux du programme</translation>
    </message>
    <message numerus="yes">
        <source>Already here and the same: %n.</source>
        <translation>
            <numerusform>Déjà ici et identique&#xa0;: %n.</numerusform>
            <numerusform>Déjà ici et identiques&#xa0;: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Changed by both: both versions are kept</source>
        <translation>Changées des deux côtés&#xa0;: les deux versions sont gardées</translation>
    </message>
    <message>
        <source>Changed by them</source>
        <translation>Changées par eux</translation>
    </message>
    <message>
        <source>Checking {file}</source>
        <translation>Vérification de {file}</translation>
    </message>
    <message>
        <source>Everything in it is here already.</source>
        <translation>Tout ce qu’il y a dedans est déjà ici.</translation>
    </message>
    <message numerus="yes">
        <source>Finished. %n entries came or changed.</source>
        <translation>
            <numerusform>Terminé. %n fiche est arrivée ou a changé.</numerusform>
            <numerusform>Terminé. %n fiches sont arrivées ou ont changé.</numerusform>
        </translation>
    </message>
    <message>
        <source>From an office that nobody has added: {offices}. It waits until then.</source>
        <translation>D’un bureau que personne n’a ajouté&#xa0;: {offices}. Cela attend jusque-là.</translation>
    </message>
    <message>
        <source>From {offices}.</source>
        <translation>De {offices}.</translation>
    </message>
    <message>
        <source>Group “{name}”</source>
        <translation>Groupe «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Held back: not let in</source>
        <translation>Retenu&#xa0;: n’est pas entré</translation>
    </message>
    <message>
        <source>It belongs to another archive</source>
        <translation>Il appartient à une autre archive</translation>
    </message>
    <message>
        <source>It carries what people told us; no agreement is recorded</source>
        <translation>Elle contient ce que des personnes nous ont dit&#xa0;; aucun accord n’est noté</translation>
    </message>
    <message>
        <source>It is a draft</source>
        <translation>C’est un brouillon</translation>
    </message>
    <message>
        <source>It is not known which organisation we belong to</source>
        <translation>On ne sait pas à quelle organisation nous appartenons</translation>
    </message>
    <message>
        <source>It is not written in the agreed form</source>
        <translation>Il n’est pas écrit dans la forme convenue</translation>
    </message>
    <message>
        <source>It lies in a part where it does not belong</source>
        <translation>Il se trouve dans une partie qui n’est pas la sienne</translation>
    </message>
    <message>
        <source>It was saved before it could go; save it once more</source>
        <translation>Elle a été enregistrée avant de pouvoir partir&#xa0;; enregistrez-la encore une fois</translation>
    </message>
    <message>
        <source>It was sent to more offices than its label allows</source>
        <translation>Envoyé à plus de bureaux que son étiquette ne le permet</translation>
    </message>
    <message>
        <source>Its office did not create the entry</source>
        <translation>Son bureau n’a pas créé la fiche</translation>
    </message>
    <message>
        <source>Its office was never one of those that may have it</source>
        <translation>Son bureau n’a jamais été de ceux qui peuvent l’avoir</translation>
    </message>
    <message>
        <source>Its office was not added by a coordinator yet</source>
        <translation>Son bureau n’a pas encore été ajouté par un coordinateur</translation>
    </message>
    <message>
        <source>Its office was revoked, and nobody confirms that it wrote this before</source>
        <translation>Son bureau a été révoqué, et personne ne confirme qu’il l’a écrit avant</translation>
    </message>
    <message>
        <source>Its signature does not hold: it was changed on the way</source>
        <translation>Sa signature ne tient pas&#xa0;: il a été changé en chemin</translation>
    </message>
    <message>
        <source>Its versions were made for different circles of offices</source>
        <translation>Ses versions ont été faites pour des cercles de bureaux différents</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelles</translation>
    </message>
    <message>
        <source>New &amp;group…</source>
        <translation>Nouveau &amp;groupe…</translation>
    </message>
    <message>
        <source>No group of partner offices is chosen</source>
        <translation>Aucun groupe de bureaux partenaires n’est choisi</translation>
    </message>
    <message>
        <source>Nobody has said whether it carries what people told us</source>
        <translation>Personne n’a dit si elle contient ce que des personnes nous ont dit</translation>
    </message>
    <message>
        <source>Our organisation</source>
        <translation>Notre organisation</translation>
    </message>
    <message>
        <source>People agreed to other offices than those that its label names</source>
        <translation>Les personnes ont donné leur accord pour d’autres bureaux que ceux que nomme son étiquette</translation>
    </message>
    <message>
        <source>Receiving {file}</source>
        <translation>Réception de {file}</translation>
    </message>
    <message>
        <source>Save our &amp;card…</source>
        <translation>Enregistrer notre &amp;carte…</translation>
    </message>
    <message>
        <source>Show the library</source>
        <translation>Montrer la bibliothèque</translation>
    </message>
    <message>
        <source>Some files of entries are not here and could not go along.</source>
        <translation>Certains fichiers de fiches ne sont pas ici et n’ont pas pu partir.</translation>
    </message>
    <message>
        <source>Somebody does not agree any more that others have it</source>
        <translation>Quelqu’un ne veut plus que d’autres l’aient</translation>
    </message>
    <message numerus="yes">
        <source>Start: receive %n</source>
        <translation>
            <numerusform>Commencer&#xa0;: recevoir %n fiche</numerusform>
            <numerusform>Commencer&#xa0;: recevoir %n fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>TLP:RED stays on this laptop</source>
        <translation>TLP:RED reste sur cet ordinateur</translation>
    </message>
    <message>
        <source>The agreement that others have it has run out</source>
        <translation>L’accord pour que d’autres l’aient est échu</translation>
    </message>
    <message>
        <source>The card is saved as {file}. Give it to a coordinator.</source>
        <translation>La carte est enregistrée sous {file}. Donnez-la à un coordinateur.</translation>
    </message>
    <message>
        <source>The date of this laptop looks wrong</source>
        <translation>La date de cet ordinateur semble fausse</translation>
    </message>
    <message>
        <source>The group “{name}” is made.</source>
        <translation>Le groupe «&#xa0;{name}&#xa0;» est créé.</translation>
    </message>
    <message>
        <source>Two versions name different offices that may have it</source>
        <translation>Deux versions nomment des bureaux différents qui peuvent l’avoir</translation>
    </message>
    <message>
        <source>Whoever finds the file can read part of it.</source>
        <translation>Qui trouve le fichier peut en lire une partie.</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>Écriture de {file}</translation>
    </message>
    <message numerus="yes">
        <source>Written and read back. New in it: %n.</source>
        <translation>
            <numerusform>Écrit et relu. Nouveau dedans&#xa0;: %n.</numerusform>
            <numerusform>Écrit et relu. Nouveaux dedans&#xa0;: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Written and read back. They are known to have everything already.</source>
        <translation>Écrit et relu. On sait qu’ils ont déjà tout.</translation>
    </message>
    <message numerus="yes">
        <source>You receive %n entries.</source>
        <translation>
            <numerusform>Vous recevez %n fiche.</numerusform>
            <numerusform>Vous recevez %n fiches.</numerusform>
        </translation>
    </message>
    <message>
        <source>anybody who finds it</source>
        <translation>quiconque la trouve</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation>coordinateur</translation>
    </message>
    <message>
        <source>from {offices}</source>
        <translation>de {offices}</translation>
    </message>
    <message>
        <source>not added yet</source>
        <translation>pas encore ajouté</translation>
    </message>
    <message>
        <source>receives and sends</source>
        <translation>reçoit et envoie</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>révoqué</translation>
    </message>
    <message>
        <source>{file}, {size}</source>
        <translation>{file}, {size}</translation>
    </message>
    <message>
        <source>{name} (this office)</source>
        <translation>{name} (ce bureau)</translation>
    </message>
    <message>
        <source>{office} is added. From now on it receives what it may have.</source>
        <translation>{office} est ajouté. Désormais, il reçoit ce qu’il peut avoir.</translation>
    </message>
    <message>
        <source>{office} is in the group “{group}” now.</source>
        <translation>{office} est maintenant dans le groupe «&#xa0;{group}&#xa0;».</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Also what they are known to have already</source>
        <translation>Aussi ce qu’on sait qu’ils ont déjà</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Each office receives exactly what it may have, locked so that nobody else can read it.</source>
        <translation>Chaque bureau reçoit exactement ce qu’il peut avoir, fermé de sorte que personne d’autre ne puisse le lire.</translation>
    </message>
    <message>
        <source>Entries that do not leave</source>
        <translation>Fiches qui ne partent pas</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Échange</translation>
    </message>
    <message>
        <source>Nothing is taken to have arrived until the office says so with its next stick.</source>
        <translation>Rien n’est considéré comme arrivé tant que le bureau ne le dit pas avec sa prochaine clé USB.</translation>
    </message>
    <message>
        <source>Offices that receive it</source>
        <translation>Bureaux qui le reçoivent</translation>
    </message>
    <message>
        <source>Only TLP:CLEAR, for anybody to read</source>
        <translation>Seulement TLP:CLEAR, à lire par tout le monde</translation>
    </message>
    <message>
        <source>Partner offices</source>
        <translation>Bureaux partenaires</translation>
    </message>
    <message>
        <source>Parts of the exchange</source>
        <translation>Parties de l’échange</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Recevoir</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>What comes</source>
        <translation>Ce qui arrive</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Ce qu’il y a dedans</translation>
    </message>
    <message>
        <source>Who receives it</source>
        <translation>Qui le reçoit</translation>
    </message>
    <message>
        <source>Write it to a stick or folder…</source>
        <translation>Écrire sur une clé ou dans un dossier…</translation>
    </message>
</context>
<context>
    <name>FacetList</name>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
</context>
<context>
    <name>FacetModel</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>En montrer %n de plus</numerusform>
            <numerusform>En montrer %n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>Copy the report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Report for helpers</source>
        <translation>Rapport pour ceux qui aident</translation>
    </message>
    <message>
        <source>Something went wrong in ASM Desktop itself.</source>
        <translation>Quelque chose n’a pas marché dans ASM Desktop lui-même.</translation>
    </message>
    <message>
        <source>This is our fault</source>
        <translation>C’est notre faute</translation>
    </message>
    <message>
        <source>What you had saved is safe. You can go on. If it happens again, copy the report and give it to whoever helps you: it says where in the program it happened and holds nothing of your entries&apos; text on purpose, but look at it before you pass it on.</source>
        <translation>Ce que vous aviez enregistré est en sûreté. Vous pouvez continuer. Si cela se reproduit, copiez le rapport et donnez-le à qui vous aide&#xa0;: il dit où cela s’est passé dans le programme et ne contient à dessein rien du texte de vos fiches, mais regardez-le avant de le transmettre.</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>This file is not shown here. Save a copy and open it with another program.</source>
        <translation>Ce fichier n’est pas montré ici. Enregistrez une copie et ouvrez-la avec un autre programme.</translation>
    </message>
</context>
<context>
    <name>FilesForm</name>
    <message>
        <source>Add a file…</source>
        <translation>Ajouter un fichier…</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Ajouter des fichiers</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Files of the entry</source>
        <translation>Fichiers de la fiche</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>L’enlever</translation>
    </message>
    <message>
        <source>Their names stay in this office. Pictures travel without the place and date that a camera adds.</source>
        <translation>Leurs noms restent dans ce bureau. Les images partent sans le lieu ni la date qu’un appareil photo ajoute.</translation>
    </message>
</context>
<context>
    <name>FilesPresenter</name>
    <message>
        <source>A copy was saved as {name}.</source>
        <translation>Une copie a été enregistrée sous {name}.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>A ministry brief needs a contact: how to reach the office.</source>
        <translation>Une note pour un ministère a besoin d’un contact&#xa0;: comment joindre le bureau.</translation>
    </message>
    <message>
        <source>A ministry brief needs a line on how to object or withdraw.</source>
        <translation>Une note pour un ministère a besoin d’une ligne sur la façon de s’opposer ou de se retirer.</translation>
    </message>
    <message>
        <source>A ministry brief needs at least one recommendation with an addressee.</source>
        <translation>Une note pour un ministère a besoin d’au moins une recommandation avec un destinataire.</translation>
    </message>
    <message>
        <source>Key message {n} is long: {k} words. Say it in {most}.</source>
        <translation>Le message clé {n} est long&#xa0;: {k} mots. Dites-le en {most}.</translation>
    </message>
    <message>
        <source>Page {planned} is full: {k} lines of “{part}” go on page {next}. Nothing is cut.</source>
        <translation>La page {planned} est pleine&#xa0;: {k} lignes de «&#xa0;{part}&#xa0;» passent à la page {next}. Rien n’est coupé.</translation>
    </message>
    <message>
        <source>TLP:RED stays on this laptop and is never printed.</source>
        <translation>TLP:RED reste sur cet ordinateur et n’est jamais imprimé.</translation>
    </message>
    <message>
        <source>The strictest entry is {tlp}: {meaning}. Say why you print it and for whom.</source>
        <translation>La fiche la plus stricte est {tlp}&#xa0;: {meaning}. Dites pourquoi vous l’imprimez et pour qui.</translation>
    </message>
    <message>
        <source>The title takes {n} lines. Say the message in 14 words.</source>
        <translation>Le titre prend {n} lignes. Dites le message en 14 mots.</translation>
    </message>
    <message>
        <source>This is a draft. Every page will say so.</source>
        <translation>C’est un brouillon. Chaque page le dira.</translation>
    </message>
    <message>
        <source>for all offices of the programme, not for the public</source>
        <translation>pour tous les bureaux du programme, pas pour le public</translation>
    </message>
    <message>
        <source>it stays on this laptop</source>
        <translation>reste sur cet ordinateur</translation>
    </message>
    <message>
        <source>may be passed on to anyone</source>
        <translation>peut être transmis à tout le monde</translation>
    </message>
    <message>
        <source>only for our own organisation</source>
        <translation>seulement pour notre propre organisation</translation>
    </message>
    <message>
        <source>only for the offices of its group</source>
        <translation>seulement pour les bureaux de son groupe</translation>
    </message>
    <message>
        <source>{code} is not in this archive, so nobody here can say whether it may be printed.</source>
        <translation>{code} n’est pas dans cette archive, personne ici ne peut donc dire si elle peut être imprimée.</translation>
    </message>
    <message>
        <source>{k} letters cannot be printed: “{word}” on page {n}. They would be missing on paper.</source>
        <translation>{k} lettres ne peuvent pas être imprimées&#xa0;: «&#xa0;{word}&#xa0;» à la page {n}. Elles manqueraient sur le papier.</translation>
    </message>
    <message>
        <source>“{title}” ({code}) was removed. It cannot be printed.</source>
        <translation>«&#xa0;{title}&#xa0;» ({code}) a été retirée. Elle ne peut pas être imprimée.</translation>
    </message>
    <message>
        <source>“{title}” has a newer version ({v}).</source>
        <translation>«&#xa0;{title}&#xa0;» a une version plus récente ({v}).</translation>
    </message>
    <message>
        <source>“{title}” has two versions that disagree; one of them is printed.</source>
        <translation>«&#xa0;{title}&#xa0;» a deux versions qui se contredisent&#xa0;; l’une d’elles est imprimée.</translation>
    </message>
    <message>
        <source>“{title}” has words of people that may not be quoted; they are left out.</source>
        <translation>«&#xa0;{title}&#xa0;» contient des mots de personnes qu’on ne peut pas citer&#xa0;; ils sont laissés de côté.</translation>
    </message>
    <message>
        <source>“{title}” is about children and names a place below the district. It cannot be printed so.</source>
        <translation>«&#xa0;{title}&#xa0;» parle d’enfants et nomme un lieu plus précis que le district. On ne peut pas l’imprimer ainsi.</translation>
    </message>
    <message>
        <source>“{title}” may not be printed ({reason}).</source>
        <translation>«&#xa0;{title}&#xa0;» ne peut pas être imprimée ({reason}).</translation>
    </message>
    <message>
        <source>“{title}” may not be printed: it does not say whether it carries what people told.</source>
        <translation>«&#xa0;{title}&#xa0;» ne peut pas être imprimée&#xa0;: il n’est pas dit si elle contient ce que des personnes ont dit.</translation>
    </message>
    <message>
        <source>“{title}” may not be printed: nobody has agreed to print.</source>
        <translation>«&#xa0;{title}&#xa0;» ne peut pas être imprimée&#xa0;: personne n’a donné son accord pour l’impression.</translation>
    </message>
    <message>
        <source>“{title}” may not be printed: somebody does not agree to print any more.</source>
        <translation>«&#xa0;{title}&#xa0;» ne peut pas être imprimée&#xa0;: quelqu’un n’est plus d’accord pour l’impression.</translation>
    </message>
    <message>
        <source>“{title}” may not be printed: the agreement ended on {date}.</source>
        <translation>«&#xa0;{title}&#xa0;» ne peut pas être imprimée&#xa0;: l’accord a pris fin le {date}.</translation>
    </message>
    <message>
        <source>“{title}” may not be printed: the agreement to print has run out.</source>
        <translation>«&#xa0;{title}&#xa0;» ne peut pas être imprimée&#xa0;: l’accord pour l’impression est échu.</translation>
    </message>
    <message>
        <source>“{title}” may not be printed: the date of this laptop looks wrong. Confirm it first.</source>
        <translation>«&#xa0;{title}&#xa0;» ne peut pas être imprimée&#xa0;: la date de cet ordinateur semble fausse. Confirmez-la d’abord.</translation>
    </message>
</context>
<context>
    <name>FirstScreen</name>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Topics, countries and languages appear here when the library has entries.</source>
        <translation>Thèmes, pays et langues apparaissent ici quand la bibliothèque a des fiches.</translation>
    </message>
</context>
<context>
    <name>FirstUse</name>
    <message>
        <source>A new folder that will hold the archive.</source>
        <translation>Un nouveau dossier qui contiendra l’archive.</translation>
    </message>
    <message>
        <source>A small file that an office of that archive gave you.</source>
        <translation>Un petit fichier qu’un bureau de cette archive vous a donné.</translation>
    </message>
    <message>
        <source>As partners know it, for example the town.</source>
        <translation>Comme les partenaires le connaissent, par exemple la ville.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Choisissez un dossier.</translation>
    </message>
    <message>
        <source>Choose an office card</source>
        <translation>Choisir une carte de bureau</translation>
    </message>
    <message>
        <source>Choose the country of the office.</source>
        <translation>Choisissez le pays du bureau.</translation>
    </message>
    <message>
        <source>Choose the folder that holds it.</source>
        <translation>Choisissez le dossier qui la contient.</translation>
    </message>
    <message>
        <source>Choose the office card that a partner gave you.</source>
        <translation>Choisissez la carte de bureau qu’un partenaire vous a donnée.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Give this office a name.</source>
        <translation>Donnez un nom à ce bureau.</translation>
    </message>
    <message>
        <source>Give your card to a coordinator</source>
        <translation>Donnez votre carte à un coordinateur</translation>
    </message>
    <message>
        <source>How do you want to start?</source>
        <translation>Comment voulez-vous commencer&#xa0;?</translation>
    </message>
    <message>
        <source>How to start</source>
        <translation>Comment commencer</translation>
    </message>
    <message>
        <source>In the archive of a partner</source>
        <translation>Dans l’archive d’un partenaire</translation>
    </message>
    <message>
        <source>Language of this program</source>
        <translation>Langue de ce programme</translation>
    </message>
    <message>
        <source>Language of your people</source>
        <translation>Langue de votre équipe</translation>
    </message>
    <message>
        <source>Name of this office</source>
        <translation>Nom de ce bureau</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere. No account, no internet needed.</source>
        <translation>Rien n’est envoyé nulle part. Ni compte ni internet.</translation>
    </message>
    <message>
        <source>Office and folder</source>
        <translation>Bureau et dossier</translation>
    </message>
    <message>
        <source>Office card of a partner</source>
        <translation>Carte de bureau d’un partenaire</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open the library</source>
        <translation>Ouvrir la bibliothèque</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Partners see this on your entries and on your sticks.</source>
        <translation>Les partenaires voient ceci sur vos fiches et vos clés USB.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Protect it with a passphrase?</source>
        <translation>La protéger par une phrase de passe&#xa0;?</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Save our office card</source>
        <translation>Enregistrer notre carte de bureau</translation>
    </message>
    <message>
        <source>Save our office card…</source>
        <translation>Enregistrer notre carte de bureau…</translation>
    </message>
    <message>
        <source>Save your office card on a stick and give it to a coordinator of the archive. Once they have added it, you receive what you may have. You can write entries at once.</source>
        <translation>Enregistrez votre carte de bureau sur une clé USB et donnez-la à un coordinateur de l’archive. Dès qu’il l’a ajoutée, vous recevez ce que vous pouvez avoir. Vous pouvez écrire des fiches tout de suite.</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Enregistré&#xa0;: {file}</translation>
    </message>
    <message>
        <source>Say which organisation the office belongs to.</source>
        <translation>Dites à quelle organisation appartient le bureau.</translation>
    </message>
    <message>
        <source>Step {place} of {count}</source>
        <translation>Étape {place} sur {count}</translation>
    </message>
    <message>
        <source>The folder holds a file called archive.db.</source>
        <translation>Le dossier contient un fichier appelé archive.db.</translation>
    </message>
    <message>
        <source>With a passphrase nobody reads the archive on a lost or seized computer. You can leave it empty now, and set one later.</source>
        <translation>Avec une phrase de passe, personne ne lit l’archive sur un ordinateur perdu ou saisi. Vous pouvez laisser vide maintenant, et en choisir une plus tard.</translation>
    </message>
    <message>
        <source>With them new coordinators are named if none is left. They are shown only now: write them on paper and keep it away from the computers.</source>
        <translation>Ils servent à nommer des coordinateurs s’il n’en reste aucun, et ne sont montrés que maintenant. Écrivez-les sur papier et gardez-le loin des ordinateurs.</translation>
    </message>
    <message>
        <source>We have written these words down and put them away safely</source>
        <translation>Nous avons noté ces mots et les avons rangés en lieu sûr</translation>
    </message>
    <message>
        <source>Make it without a passphrase</source>
        <translation>La créer sans phrase de passe</translation>
    </message>
    <message>
        <source>Make the encrypted archive</source>
        <translation>Créer l’archive chiffrée</translation>
    </message>
    <message>
        <source>Where is the archive?</source>
        <translation>Où est l’archive&#xa0;?</translation>
    </message>
    <message>
        <source>With a new archive</source>
        <translation>Avec une nouvelle archive</translation>
    </message>
    <message>
        <source>With an archive on this computer</source>
        <translation>Avec une archive sur cet ordinateur</translation>
    </message>
    <message>
        <source>Words of the founding sheet</source>
        <translation>Mots de la feuille de fondation</translation>
    </message>
    <message>
        <source>Write these words down</source>
        <translation>Notez ces mots</translation>
    </message>
    <message>
        <source>You can do the other things later.</source>
        <translation>Vous pourrez faire le reste plus tard.</translation>
    </message>
    <message>
        <source>You need the office card that they gave you, a small file.</source>
        <translation>Il vous faut la carte de bureau qu’il vous a donnée, un petit fichier.</translation>
    </message>
    <message>
        <source>Your office</source>
        <translation>Votre bureau</translation>
    </message>
    <message>
        <source>Your office is the first one in it. Others can join later.</source>
        <translation>Votre bureau y est le premier. D’autres peuvent le rejoindre plus tard.</translation>
    </message>
</context>
<context>
    <name>GoTo</name>
    <message>
        <source>Beginning of a title, or a code like 7K3M-9QXD</source>
        <translation>Début d’un titre, ou un code comme 7K3M-9QXD</translation>
    </message>
    <message>
        <source>Enter opens the chosen entry, Esc closes.</source>
        <translation>Entrée ouvre la fiche choisie, Échap ferme.</translation>
    </message>
    <message>
        <source>Entries that fit</source>
        <translation>Fiches qui conviennent</translation>
    </message>
    <message>
        <source>Go to an entry</source>
        <translation>Aller à une fiche</translation>
    </message>
    <message>
        <source>Title or code</source>
        <translation>Titre ou code</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>A version whose text is not here</source>
        <translation>Une version dont le texte n’est pas ici</translation>
    </message>
    <message>
        <source>Changed: {names}</source>
        <translation>Changé&#xa0;: {names}</translation>
    </message>
    <message>
        <source>First version</source>
        <translation>Première version</translation>
    </message>
    <message>
        <source>Kept in this office: {names}</source>
        <translation>Gardé dans ce bureau&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Rien n’a changé</translation>
    </message>
    <message>
        <source>Removed for all</source>
        <translation>Enlevée pour tous</translation>
    </message>
    <message>
        <source>What people agreed to</source>
        <translation>Ce que les personnes ont accordé</translation>
    </message>
    <message>
        <source>left empty</source>
        <translation>laissé vide</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} et {count} de plus</translation>
    </message>
    <message>
        <source>{office} · {date}</source>
        <translation>{office} · {date}</translation>
    </message>
    <message>
        <source>{who} · clock looked wrong</source>
        <translation>{who} · l’horloge semblait fausse</translation>
    </message>
    <message>
        <source>{who} · unconfirmed, does not count</source>
        <translation>{who} · non confirmée, ne compte pas</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Bring back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Bring this version back</source>
        <translation>Reprendre cette version</translation>
    </message>
    <message>
        <source>Close the history</source>
        <translation>Fermer l’historique</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>The newest stands first. The order comes from the chain of versions, not from clocks.</source>
        <translation>La plus récente est en haut. L’ordre vient de la chaîne des versions, pas des horloges.</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message numerus="yes">
        <source>%n entries are new.</source>
        <translation>
            <numerusform>%n fiche est nouvelle.</numerusform>
            <numerusform>%n fiches sont nouvelles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files could not be read; each is named below.</source>
        <translation>
            <numerusform>%n fichier n’a pas pu être lu&#xa0;; il est nommé ci-dessous.</numerusform>
            <numerusform>%n fichiers n’ont pas pu être lus&#xa0;; chacun est nommé ci-dessous.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Bring in files…</source>
        <translation>&amp;Faire entrer des fichiers…</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Déjà ici</translation>
    </message>
    <message>
        <source>Bring in files</source>
        <translation>Faire entrer des fichiers</translation>
    </message>
    <message>
        <source>Bringing in files</source>
        <translation>Entrée des fichiers</translation>
    </message>
    <message>
        <source>Changed since last time: kept as a new version</source>
        <translation>Changé depuis la dernière fois&#xa0;: gardé comme nouvelle version</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>N’a pas pu être lu</translation>
    </message>
    <message>
        <source>Every file could be read.</source>
        <translation>Chaque fichier a pu être lu.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissé de côté</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>No text yet: add three lines so that it can be found</source>
        <translation>Pas encore de texte&#xa0;: ajoutez trois lignes pour qu’on la trouve</translation>
    </message>
</context>
<context>
    <name>ImportingPage</name>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in files</source>
        <translation>Faire entrer des fichiers</translation>
    </message>
    <message>
        <source>Bring them in</source>
        <translation>Les faire entrer</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Choisir des fichiers</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Country, where the files do not say</source>
        <translation>Pays, quand les fichiers ne le disent pas</translation>
    </message>
    <message>
        <source>Documents, tables, presentations, books, web pages, pictures. You can also drop them here. The files themselves stay where they are: the archive keeps a copy.</source>
        <translation>Documents, tableaux, présentations, livres, pages web, images. Vous pouvez aussi les déposer ici. Les fichiers restent où ils sont&#xa0;: l’archive en garde une copie.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>Type de fiche</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Show the new entries</source>
        <translation>Montrer les nouvelles fiches</translation>
    </message>
    <message>
        <source>Stopped. What had come in by then is here and complete; start again to bring in the rest.</source>
        <translation>Arrêté. Ce qui était entré jusque-là est ici et complet&#xa0;; recommencez pour faire entrer le reste.</translation>
    </message>
    <message>
        <source>They become</source>
        <translation>Ils deviennent</translation>
    </message>
    <message>
        <source>What became of each file</source>
        <translation>Ce qu’est devenu chaque fichier</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Ce qu’il est devenu</translation>
    </message>
    <message>
        <source>Which files?</source>
        <translation>Quels fichiers&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Find a key</source>
        <translation>Chercher une touche</translation>
    </message>
    <message>
        <source>Find, for example: search</source>
        <translation>Chercher, par exemple&#xa0;: fiche</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce qu’elle fait</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message numerus="yes">
        <source>%n entries changed.</source>
        <translation>
            <numerusform>%n fiche modifiée.</numerusform>
            <numerusform>%n fiches modifiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries moved to the bin of this laptop.</source>
        <translation>
            <numerusform>%n fiche mise dans la corbeille de cet ordinateur.</numerusform>
            <numerusform>%n fiches mises dans la corbeille de cet ordinateur.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Bin…</source>
        <translation>C&amp;orbeille…</translation>
    </message>
    <message>
        <source>&amp;Compact list</source>
        <translation>Liste co&amp;mpacte</translation>
    </message>
    <message>
        <source>&amp;Consent…</source>
        <translation>&amp;Consentement…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>Rec&amp;hercher</translation>
    </message>
    <message>
        <source>&amp;Go to an entry…</source>
        <translation>Aller à une &amp;fiche…</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Bibliothèque</translation>
    </message>
    <message>
        <source>&amp;Move to bin</source>
        <translation>&amp;Mettre à la corbeille</translation>
    </message>
    <message>
        <source>&amp;Previous entry</source>
        <translation>&amp;Fiche précédente</translation>
    </message>
    <message>
        <source>&amp;Remove for all…</source>
        <translation>&amp;Enlever pour tous…</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>&amp;Retirer…</translation>
    </message>
    <message>
        <source>A bracket or quotation mark lacks its partner: it was read as if it stood.</source>
        <translation>Il manque le pendant d’une parenthèse ou d’un guillemet&#xa0;: on a lu comme s’il y était.</translation>
    </message>
    <message>
        <source>Also tried: {words}.</source>
        <translation>Aussi essayé&#xa0;: {words}.</translation>
    </message>
    <message>
        <source>Brin&amp;g back</source>
        <translation>Repren&amp;dre</translation>
    </message>
    <message>
        <source>Copy &amp;with source</source>
        <translation>Copier avec la &amp;source</translation>
    </message>
    <message>
        <source>Edit &amp;several entries…</source>
        <translation>Modifier &amp;plusieurs fiches…</translation>
    </message>
    <message>
        <source>F&amp;ilters</source>
        <translation>Filtre&amp;s</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>Trouver le suiva&amp;nt</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Trouver le précé&amp;dent</translation>
    </message>
    <message>
        <source>How to &amp;search</source>
        <translation>Comment &amp;chercher</translation>
    </message>
    <message numerus="yes">
        <source>In %n entries: {fields}.</source>
        <translation>
            <numerusform>Dans %n fiche&#xa0;: {fields}.</numerusform>
            <numerusform>Dans %n fiches&#xa0;: {fields}.</numerusform>
        </translation>
    </message>
    <message>
        <source>In a file</source>
        <translation>Dans un fichier</translation>
    </message>
    <message>
        <source>Make a &amp;brief</source>
        <translation>Préparer une &amp;note</translation>
    </message>
    <message>
        <source>Moved to the bin of this laptop.</source>
        <translation>Mise dans la corbeille de cet ordinateur.</translation>
    </message>
    <message>
        <source>Nex&amp;t entry</source>
        <translation>Fiche &amp;suivante</translation>
    </message>
    <message>
        <source>No entry has all of them at once.</source>
        <translation>Aucune fiche ne les a tous à la fois.</translation>
    </message>
    <message>
        <source>No entry has “{words}”</source>
        <translation>Aucune fiche n’a «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>No entry has “{words}”. These have “{others}”.</source>
        <translation>Aucune fiche n’a «&#xa0;{words}&#xa0;». Celles-ci ont «&#xa0;{others}&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing is chosen yet.</source>
        <translation>Rien n’est encore choisi.</translation>
    </message>
    <message>
        <source>Page {page} of a file</source>
        <translation>Page {page} d’un fichier</translation>
    </message>
    <message>
        <source>Remove {filter} ({entries})</source>
        <translation>Enlever {filter} ({entries})</translation>
    </message>
    <message>
        <source>Search “{words}” instead</source>
        <translation>Chercher «&#xa0;{words}&#xa0;» à la place</translation>
    </message>
    <message>
        <source>Sho&amp;w all entries</source>
        <translation>Montrer toutes les f&amp;iches</translation>
    </message>
    <message>
        <source>Show all entries</source>
        <translation>Montrer toutes les fiches</translation>
    </message>
    <message>
        <source>Some filters are on. Without them there may be more.</source>
        <translation>Des filtres sont actifs. Sans eux, il y en a peut-être plus.</translation>
    </message>
    <message>
        <source>The entry says the same now. Nothing was changed.</source>
        <translation>La fiche dit déjà la même chose. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>The old version is back, as version {number}.</source>
        <translation>L’ancienne version est reprise, comme version {number}.</translation>
    </message>
    <message>
        <source>The question is long: only its beginning was searched.</source>
        <translation>La question est longue&#xa0;: seul son début a été cherché.</translation>
    </message>
    <message>
        <source>There are too many brackets in it, so all were left out.</source>
        <translation>Il y a trop de parenthèses dedans, toutes ont été laissées de côté.</translation>
    </message>
    <message>
        <source>There is no word in it to search for.</source>
        <translation>Il n’y a aucun mot à chercher dedans.</translation>
    </message>
    <message>
        <source>These filters hide everything</source>
        <translation>Ces filtres cachent tout</translation>
    </message>
    <message>
        <source>This could not be taken apart, so all its words were searched.</source>
        <translation>Cela n’a pas pu être décomposé, tous les mots ont donc été cherchés.</translation>
    </message>
    <message>
        <source>Try fewer words, or only the beginning of a word with a star: mercur*</source>
        <translation>Essayez moins de mots, ou seulement le début d’un mot avec une étoile&#xa0;: mercur*</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Deux versions</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>What stands behind the colon is not known, so it was searched as words.</source>
        <translation>Ce qui suit les deux-points n’est pas connu, cela a donc été cherché comme des mots.</translation>
    </message>
    <message>
        <source>Withdrawn. Other offices destroy the earlier versions as soon as a stick reaches them.</source>
        <translation>Retiré. Les autres bureaux détruisent les versions d’avant dès qu’une clé USB leur parvient.</translation>
    </message>
    <message>
        <source>removed by {office}</source>
        <translation>enlevée par {office}</translation>
    </message>
    <message>
        <source>{filter}: {value}</source>
        <translation>{filter}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>{first} and {count} more</source>
        <translation>{first} et {count} de plus</translation>
    </message>
    <message>
        <source>“{title}” is back here, and elsewhere with the next stick.</source>
        <translation>«&#xa0;{title}&#xa0;» est reprise ici, et ailleurs avec la prochaine clé USB.</translation>
    </message>
    <message>
        <source>“{title}” is out of the bin.</source>
        <translation>«&#xa0;{title}&#xa0;» n’est plus dans la corbeille.</translation>
    </message>
    <message>
        <source>“{title}” is removed here, and elsewhere with the next stick.</source>
        <translation>«&#xa0;{title}&#xa0;» est enlevée ici, et ailleurs avec la prochaine clé USB.</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>A title, a place and three lines are enough. You can add the rest later.</source>
        <translation>Un titre, un lieu et trois lignes suffisent. Vous pourrez ajouter le reste plus tard.</translation>
    </message>
    <message>
        <source>Also searched: {words}.</source>
        <translation>Aussi cherché&#xa0;: {words}.</translation>
    </message>
    <message>
        <source>Bring in your files</source>
        <translation>Faire entrer vos fichiers</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Changes by {who}</source>
        <translation>Changements de {who}</translation>
    </message>
    <message>
        <source>Choose an entry to read it.</source>
        <translation>Choisissez une fiche pour la lire.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Copied, with where it comes from.</source>
        <translation>Copié, avec la source.</translation>
    </message>
    <message>
        <source>Entries come from other offices on a stick, from files you already have, or from your own notes.</source>
        <translation>Les fiches viennent d’autres bureaux par clé USB, de fichiers que vous avez déjà, ou de vos propres notes.</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Filters ({count})</source>
        <translation>Filtres ({count})</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Nouvelle fiche</translation>
    </message>
    <message>
        <source>Nothing here connects to the internet. The address was copied: {address}</source>
        <translation>Rien ici ne se connecte à internet. L’adresse a été copiée&#xa0;: {address}</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Other words are switched off.</source>
        <translation>Les autres mots sont désactivés.</translation>
    </message>
    <message>
        <source>Put a partner’s stick in. You see what is on it before anything is added.</source>
        <translation>Branchez la clé d’un partenaire. Vous voyez ce qu’il y a dessus avant que rien ne soit ajouté.</translation>
    </message>
    <message>
        <source>Receive from a stick</source>
        <translation>Recevoir d’une clé USB</translation>
    </message>
    <message>
        <source>Receive…</source>
        <translation>Recevoir…</translation>
    </message>
    <message>
        <source>Search is ready when the first entry is here</source>
        <translation>La recherche est prête quand la première fiche est là</translation>
    </message>
    <message>
        <source>Word, PDF, pictures or a table. Each file becomes an entry for you to check.</source>
        <translation>Word, PDF, images ou un tableau. Chaque fichier devient une fiche que vous vérifiez.</translation>
    </message>
    <message>
        <source>Write the first entry</source>
        <translation>Écrire la première fiche</translation>
    </message>
    <message>
        <source>Your library is empty</source>
        <translation>Votre bibliothèque est vide</translation>
    </message>
    <message>
        <source>of {total}</source>
        <translation>sur {total}</translation>
    </message>
    <message>
        <source>{place} of {total}</source>
        <translation>{place} sur {total}</translation>
    </message>
</context>
<context>
    <name>LockedWindow</name>
    <message>
        <source>Another archive…</source>
        <translation>Autre archive…</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Le verrouillage des majuscules est actif</translation>
    </message>
    <message>
        <source>I have the recovery sheet</source>
        <translation>J’ai la feuille de secours</translation>
    </message>
    <message>
        <source>I know the passphrase</source>
        <translation>Je connais la phrase de passe</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Nothing is lost. Enter the passphrase to go on.</source>
        <translation>Rien n’est perdu. Entrez la phrase de passe pour continuer.</translation>
    </message>
    <message>
        <source>Open the archive</source>
        <translation>Ouvrir l’archive</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>That is not the passphrase. Try again.</source>
        <translation>Ce n’est pas la phrase de passe. Essayez de nouveau.</translation>
    </message>
    <message>
        <source>The archive “{folder}” is locked</source>
        <translation>L’archive «&#xa0;{folder}&#xa0;» est verrouillée</translation>
    </message>
    <message numerus="yes">
        <source>The next try in %n seconds.</source>
        <translation>
            <numerusform>Prochain essai dans %n seconde.</numerusform>
            <numerusform>Prochain essai dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>These are not the words of this archive&apos;s recovery sheet. Try again.</source>
        <translation>Ce ne sont pas les mots de la feuille de secours de cette archive. Essayez de nouveau.</translation>
    </message>
    <message>
        <source>Type the words of the recovery sheet, and choose a new passphrase.</source>
        <translation>Tapez les mots de la feuille de secours, et choisissez une nouvelle phrase de passe.</translation>
    </message>
    <message>
        <source>Words of the recovery sheet</source>
        <translation>Mots de la feuille de secours</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Touches</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Co&amp;lours</source>
        <translation>Cou&amp;leurs</translation>
    </message>
    <message>
        <source>E&amp;ntry</source>
        <translation>Fic&amp;he</translation>
    </message>
    <message>
        <source>E&amp;xchange</source>
        <translation>É&amp;change</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Langu&amp;e</translation>
    </message>
    <message>
        <source>Lock &amp;after</source>
        <translation>V&amp;errouiller après</translation>
    </message>
</context>
<context>
    <name>MoneyControl</name>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Currency, three letters</source>
        <translation>Monnaie, trois lettres</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Make the group</source>
        <translation>Créer le groupe</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Nom du groupe</translation>
    </message>
    <message>
        <source>New group of partner offices</source>
        <translation>Nouveau groupe de bureaux partenaires</translation>
    </message>
    <message>
        <source>Only its members learn that the group exists. You choose them, and can add more later.</source>
        <translation>Seuls ses membres apprennent que le groupe existe. Vous les choisissez et pouvez en ajouter plus tard.</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Caps Lock is on</source>
        <translation>Le verrouillage des majuscules est actif</translation>
    </message>
    <message>
        <source>Four or five words that nobody would expect together are good, and easy to keep in mind.</source>
        <translation>Quatre ou cinq mots que personne n’attendrait ensemble conviennent bien, et se retiennent facilement.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase de passe</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La même encore une fois</translation>
    </message>
    <message>
        <source>The two are not the same. Type them again.</source>
        <translation>Les deux ne sont pas pareilles. Tapez-les de nouveau.</translation>
    </message>
</context>
<context>
    <name>OfficesTab</name>
    <message>
        <source>A coordinator adds an office with its card. From then on it receives what it may have.</source>
        <translation>Un coordinateur ajoute un bureau avec sa carte. Dès lors, il reçoit ce qu’il peut avoir.</translation>
    </message>
    <message>
        <source>Add an office…</source>
        <translation>Ajouter un bureau…</translation>
    </message>
    <message>
        <source>Add to a group</source>
        <translation>Ajouter à un groupe</translation>
    </message>
    <message>
        <source>Choose the card of the office</source>
        <translation>Choisir la carte du bureau</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Groups of partner offices</source>
        <translation>Groupes de bureaux partenaires</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>Nouveau groupe…</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Office cards (*.card);;All files (*)</source>
        <translation>Cartes de bureau (*.card);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Offices are added by a coordinator: give the card of a new office to one of them.</source>
        <translation>Les bureaux sont ajoutés par un coordinateur&#xa0;: donnez la carte d’un nouveau bureau à l’un d’eux.</translation>
    </message>
    <message>
        <source>Offices in it</source>
        <translation>Bureaux dedans</translation>
    </message>
    <message>
        <source>Offices of the programme</source>
        <translation>Bureaux du programme</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Our card</source>
        <translation>Notre carte</translation>
    </message>
    <message>
        <source>Read these digits to each other by telephone:</source>
        <translation>Lisez-vous ces chiffres par téléphone&#xa0;:</translation>
    </message>
    <message>
        <source>Save our card</source>
        <translation>Enregistrer notre carte</translation>
    </message>
    <message>
        <source>Save our card…</source>
        <translation>Enregistrer notre carte…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
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
    <message>
        <source>&amp;About ASM Desktop</source>
        <translation>À &amp;propos d’ASM Desktop</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>&amp;Verrouiller maintenant</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Volet s&amp;uivant</translation>
    </message>
    <message>
        <source>&amp;Open archive…</source>
        <translation>&amp;Ouvrir une archive…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>&amp;Taille habituelle du texte</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>Comme le s&amp;ystème</translation>
    </message>
    <message>
        <source>Change the &amp;passphrase…</source>
        <translation>C&amp;hanger la phrase de passe…</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cou&amp;per</translation>
    </message>
    <message>
        <source>Full scr&amp;een</source>
        <translation>Plein écr&amp;an</translation>
    </message>
    <message>
        <source>Hi&amp;gh contrast</source>
        <translation>Contraste &amp;fort</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>C&amp;lair</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>P&amp;revious pane</source>
        <translation>Volet p&amp;récédent</translation>
    </message>
    <message>
        <source>Remove the passphras&amp;e…</source>
        <translation>Suppr&amp;imer la phrase de passe…</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Texte plus &amp;petit</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>Set a &amp;passphrase…</source>
        <translation>&amp;Choisir une phrase de passe…</translation>
    </message>
</context>
<context>
    <name>PartForm</name>
    <message>
        <source>stays in this office</source>
        <translation>reste dans ce bureau</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>La changer</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Changer la phrase de passe</translation>
    </message>
    <message>
        <source>Do not switch the computer off.</source>
        <translation>N’éteignez pas l’ordinateur.</translation>
    </message>
    <message>
        <source>Encrypt the archive</source>
        <translation>Chiffrer l’archive</translation>
    </message>
    <message>
        <source>New words for the recovery sheet too (those of the old sheet end)</source>
        <translation>De nouveaux mots pour la feuille de secours aussi (ceux de l’ancienne ne valent plus)</translation>
    </message>
    <message>
        <source>Open the library</source>
        <translation>Ouvrir la bibliothèque</translation>
    </message>
    <message>
        <source>Passphrase until now</source>
        <translation>Phrase de passe actuelle</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>La supprimer</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Supprimer la phrase de passe</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Choisir une phrase de passe</translation>
    </message>
    <message>
        <source>The archive is encrypted…</source>
        <translation>L’archive est en train d’être chiffrée…</translation>
    </message>
    <message>
        <source>The archive is made plain…</source>
        <translation>L’archive est en train d’être déchiffrée…</translation>
    </message>
    <message>
        <source>The archive on this computer can then not be read without the passphrase: entries, files, search. It is written anew now, which takes a while. Backups made before stay as they are.</source>
        <translation>L’archive de cet ordinateur ne pourra plus être lue sans la phrase de passe&#xa0;: ni fiches, ni fichiers, ni recherche. Elle est maintenant réécrite, ce qui prend un moment. Les sauvegardes faites avant restent comme elles sont.</translation>
    </message>
    <message>
        <source>The archive opens with the new passphrase from now on. Nothing else is written anew.</source>
        <translation>L’archive s’ouvre désormais avec la nouvelle phrase de passe. Rien d’autre n’est réécrit.</translation>
    </message>
    <message>
        <source>Whoever holds this computer can then read the archive. It is written anew, which takes a while.</source>
        <translation>Qui a cet ordinateur en main pourra alors lire l’archive. Elle est réécrite, ce qui prend un moment.</translation>
    </message>
</context>
<context>
    <name>PassphraseEdit</name>
    <message>
        <source>Show the passphrase</source>
        <translation>Montrer la phrase de passe</translation>
    </message>
</context>
<context>
    <name>PdfPages</name>
    <message>
        <source>The sheet as it will be printed</source>
        <translation>La feuille telle qu’elle sera imprimée</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Beginning…</source>
        <translation>On commence…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>On arrête…</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes left</source>
        <translation>
            <numerusform>il reste environ %n minute</numerusform>
            <numerusform>il reste environ %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>il reste moins d’une minute</translation>
    </message>
    <message>
        <source>{count}, {left}</source>
        <translation>{count}, {left}</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 existe déjà.
Voulez-vous le remplacer&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Choisir</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Nouveau dossier</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Créer un dossier</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Vue détaillée</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Dossier&#xa0;:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Nom du fichier&#xa0;:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Fichiers de type&#xa0;:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Chercher un dossier</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Vue en liste</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Regarder dans&#xa0;:</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Mon ordinateur</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Dossier parent</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Montrer les fichiers &amp;cachés</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Date Modified</source>
        <translation>Modifié le</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cou&amp;per</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Hide Details...</source>
        <translation>Cacher les détails...</translation>
    </message>
    <message>
        <source>Show Details...</source>
        <translation>Montrer les détails...</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Non</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Oui</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Interrompre</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Ne pas enregistrer</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>N&amp;on à tout</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Valeurs habituelles</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Tout enregistrer</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Oui à &amp;tout</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Copier l’adresse du &amp;lien</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cou&amp;per</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Bring back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Chatham House: use what was said, never who said it or where they come from.</source>
        <translation>Chatham House&#xa0;: utilisez ce qui a été dit, jamais qui l’a dit ni d’où vient cette personne.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Earlier versions went further than it may go now: to {circles}.</source>
        <translation>Des versions d’avant sont allées plus loin qu’elle ne peut aller maintenant&#xa0;: à {circles}.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Kept in this office only</source>
        <translation>Gardé dans ce bureau seulement</translation>
    </message>
    <message>
        <source>Kept or removed</source>
        <translation>Gardée ou enlevée</translation>
    </message>
    <message>
        <source>Looked for, and nothing was found: {what}</source>
        <translation>Cherché, et rien trouvé&#xa0;: {what}</translation>
    </message>
    <message>
        <source>No text yet: add three lines so that it can be found.</source>
        <translation>Pas encore de texte&#xa0;: ajoutez trois lignes pour qu’on la trouve.</translation>
    </message>
    <message>
        <source>Nothing is written here yet.</source>
        <translation>Rien n’est encore écrit ici.</translation>
    </message>
    <message>
        <source>Office of this version</source>
        <translation>Bureau de cette version</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Record it…</source>
        <translation>Le noter…</translation>
    </message>
    <message>
        <source>Removed for all offices. Only {office} can bring it back.</source>
        <translation>Enlevée pour tous les bureaux. Seul {office} peut la reprendre.</translation>
    </message>
    <message>
        <source>Removed for all offices. You can bring it back.</source>
        <translation>Enlevée pour tous les bureaux. Vous pouvez la reprendre.</translation>
    </message>
    <message>
        <source>Removed on {date} at the wish of the people concerned. Only its code and the dates are kept.</source>
        <translation>Retirée le {date}, à la demande des personnes concernées. Seuls son code et les dates sont gardés.</translation>
    </message>
    <message>
        <source>Removed on {date}. Only its code and the dates are kept.</source>
        <translation>Retirée le {date}. Seuls son code et les dates sont gardés.</translation>
    </message>
    <message>
        <source>Somebody asked on {date} that it be withdrawn. It is hidden until that is confirmed or lifted.</source>
        <translation>Quelqu’un a demandé le {date} qu’elle soit retirée. Elle est cachée jusqu’à ce que ce soit confirmé ou levé.</translation>
    </message>
    <message>
        <source>{code} was withdrawn</source>
        <translation>{code} a été retirée</translation>
    </message>
    <message>
        <source>This version changed nothing that can be shown.</source>
        <translation>Cette version n’a rien changé que l’on puisse montrer.</translation>
    </message>
    <message>
        <source>Two offices changed the same part. Both texts are kept until somebody chooses.</source>
        <translation>Deux bureaux ont changé la même partie. Les deux textes sont gardés jusqu’à ce que quelqu’un choisisse.</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Deux versions</translation>
    </message>
    <message numerus="yes">
        <source>Two versions: %n parts differ.</source>
        <translation>
            <numerusform>Deux versions&#xa0;: %n partie diffère.</numerusform>
            <numerusform>Deux versions&#xa0;: %n parties diffèrent.</numerusform>
        </translation>
    </message>
    <message>
        <source>What people agreed to</source>
        <translation>Ce que les personnes ont accordé</translation>
    </message>
    <message>
        <source>Withdraw them there…</source>
        <translation>Les y retirer…</translation>
    </message>
    <message>
        <source>an entry that is not here</source>
        <translation>une fiche qui n’est pas ici</translation>
    </message>
    <message>
        <source>found in this file</source>
        <translation>trouvé dans ce fichier</translation>
    </message>
    <message>
        <source>found on page {page}</source>
        <translation>trouvé à la page {page}</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>gardée</translation>
    </message>
    <message>
        <source>left empty</source>
        <translation>laissé vide</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retirée</translation>
    </message>
    <message>
        <source>stays in this office</source>
        <translation>reste dans ce bureau</translation>
    </message>
</context>
<context>
    <name>ReaderPane</name>
    <message>
        <source>Back to results</source>
        <translation>Retour aux résultats</translation>
    </message>
    <message>
        <source>Choose an entry to read it.</source>
        <translation>Choisissez une fiche pour la lire.</translation>
    </message>
    <message>
        <source>Copy with source</source>
        <translation>Copier avec la source</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Make a brief</source>
        <translation>Préparer une note</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Autres actions</translation>
    </message>
    <message>
        <source>Next entry</source>
        <translation>Fiche suivante</translation>
    </message>
    <message>
        <source>Previous entry</source>
        <translation>Fiche précédente</translation>
    </message>
    <message>
        <source>Text of the entry</source>
        <translation>Texte de la fiche</translation>
    </message>
    <message>
        <source>The code of this entry</source>
        <translation>Le code de cette fiche</translation>
    </message>
</context>
<context>
    <name>ReceivingTab</name>
    <message>
        <source>Choose what came</source>
        <translation>Choisir ce qui est arrivé</translation>
    </message>
    <message>
        <source>Choose what came…</source>
        <translation>Choisir ce qui est arrivé…</translation>
    </message>
    <message>
        <source>Do not take the stick out yet.</source>
        <translation>Ne retirez pas encore la clé USB.</translation>
    </message>
    <message>
        <source>Exchange files (*.zip);;All files (*)</source>
        <translation>Fichiers d’échange (*.zip);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Nothing changes until you press Start, and nothing is overwritten.</source>
        <translation>Rien ne change avant que vous n’appuyiez sur Commencer, et rien n’est écrasé.</translation>
    </message>
    <message>
        <source>Put the stick in and choose the file that came, or drop it here.</source>
        <translation>Branchez la clé USB et choisissez le fichier arrivé, ou déposez-le ici.</translation>
    </message>
    <message>
        <source>Receive from a stick</source>
        <translation>Recevoir d’une clé USB</translation>
    </message>
    <message>
        <source>Stopped. What had come in by then is here and complete; do it again to go on.</source>
        <translation>Arrêté. Ce qui était entré jusque-là est ici et complet&#xa0;; recommencez pour continuer.</translation>
    </message>
    <message>
        <source>You can take the stick out.</source>
        <translation>Vous pouvez retirer la clé USB.</translation>
    </message>
</context>
<context>
    <name>RecoveryWords</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Feuille de secours</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Enregistrer la feuille de secours</translation>
    </message>
    <message>
        <source>Save the recovery sheet…</source>
        <translation>Enregistrer la feuille de secours…</translation>
    </message>
    <message>
        <source>Saved as {file}. Print it, then delete the file.</source>
        <translation>Enregistrée sous {file}. Imprimez-la, puis supprimez le fichier.</translation>
    </message>
    <message>
        <source>These words open the archive when its passphrase is forgotten, in anybody&apos;s hands. They are shown only now: keep them on paper, away from this computer.</source>
        <translation>Ces mots ouvrent l’archive quand sa phrase de passe est oubliée, entre toutes les mains. Ils ne sont montrés que maintenant&#xa0;: gardez-les sur papier, loin de cet ordinateur.</translation>
    </message>
    <message>
        <source>We have printed the sheet or written the words down</source>
        <translation>Nous avons imprimé la feuille ou noté les mots</translation>
    </message>
    <message>
        <source>Words of the recovery sheet</source>
        <translation>Mots de la feuille de secours</translation>
    </message>
</context>
<context>
    <name>RemoveDialog</name>
    <message>
        <source>A withdrawal</source>
        <translation>Un retrait</translation>
    </message>
    <message>
        <source>Destroys the text at every office, for good: when people take back what they told us.</source>
        <translation>Détruit le texte dans tous les bureaux, pour de bon&#xa0;: quand des personnes reprennent ce qu’elles nous ont dit.</translation>
    </message>
    <message>
        <source>Hides it on this laptop only. Nobody else is touched.</source>
        <translation>La cache sur cet ordinateur seulement. Rien ne change pour personne d’autre.</translation>
    </message>
    <message>
        <source>It leaves the lists of every office with the next stick. Its versions are kept, and you can bring it back.</source>
        <translation>Elle quitte les listes de tous les bureaux avec la prochaine clé USB. Ses versions sont gardées, et vous pouvez la reprendre.</translation>
    </message>
    <message>
        <source>One line for the history; you can leave it empty.</source>
        <translation>Une ligne pour l’historique&#xa0;; vous pouvez la laisser vide.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Remove for all</source>
        <translation>Enlever pour tous</translation>
    </message>
    <message>
        <source>Remove {code} for all offices</source>
        <translation>Enlever {code} pour tous les bureaux</translation>
    </message>
    <message>
        <source>The bin</source>
        <translation>La corbeille</translation>
    </message>
</context>
<context>
    <name>ResultList</name>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
</context>
<context>
    <name>RowsEditor</name>
    <message>
        <source>Add a row</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Enlever la ligne</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Clear the words</source>
        <translation>Effacer les mots</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Comment chercher</translation>
    </message>
    <message>
        <source>Remove the filter {name}</source>
        <translation>Enlever le filtre {name}</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Chercher dans la bibliothèque</translation>
    </message>
    <message>
        <source>Search, for example: mercury retort country:GH</source>
        <translation>Cherchez, par exemple&#xa0;: mercure cornue country:GH</translation>
    </message>
</context>
<context>
    <name>SearchHelp</name>
    <message>
        <source>Accents and capitals do not matter. Words of the word list are searched in all its languages: “mercury” finds “zebaki” too, and you can switch that off under the search box.</source>
        <translation>Les accents et les majuscules ne comptent pas. Les mots de la liste de mots sont cherchés dans toutes ses langues&#xa0;: «&#xa0;mercure&#xa0;» trouve aussi «&#xa0;zebaki&#xa0;», et vous pouvez arrêter cela sous le champ de recherche.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Comment chercher</translation>
    </message>
    <message>
        <source>entries in a language</source>
        <translation>fiches dans une langue</translation>
    </message>
    <message>
        <source>entries on a country, by code or name</source>
        <translation>fiches sur un pays, par code ou par nom</translation>
    </message>
    <message>
        <source>entries on these years</source>
        <translation>fiches sur ces années</translation>
    </message>
    <message>
        <source>entries with a label</source>
        <translation>fiches avec une étiquette</translation>
    </message>
    <message>
        <source>entries with a topic</source>
        <translation>fiches avec un thème</translation>
    </message>
    <message>
        <source>entries with both words</source>
        <translation>fiches avec les deux mots</translation>
    </message>
    <message>
        <source>entries with one of the words</source>
        <translation>fiches avec l’un des mots</translation>
    </message>
    <message>
        <source>one kind of entry</source>
        <translation>un type de fiche</translation>
    </message>
    <message>
        <source>the first word without the second (also: NOT)</source>
        <translation>le premier mot sans le second (aussi&#xa0;: NOT)</translation>
    </message>
    <message>
        <source>these words in this order</source>
        <translation>ces mots dans cet ordre</translation>
    </message>
    <message>
        <source>words that begin so</source>
        <translation>mots qui commencent ainsi</translation>
    </message>
</context>
<context>
    <name>SendingTab</name>
    <message>
        <source>Can be read by</source>
        <translation>Peut être lu par</translation>
    </message>
    <message>
        <source>Do not take the stick out yet.</source>
        <translation>Ne retirez pas encore la clé USB.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Exchange files (*.zip)</source>
        <translation>Fichiers d’échange (*.zip)</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message numerus="yes">
        <source>Held back: %n entries do not leave</source>
        <translation>
            <numerusform>Retenue&#xa0;: %n fiche ne part pas</numerusform>
            <numerusform>Retenues&#xa0;: %n fiches ne partent pas</numerusform>
        </translation>
    </message>
    <message>
        <source>In it</source>
        <translation>Dedans</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Stopped. No half file stays.</source>
        <translation>Arrêté. Aucun fichier à moitié écrit ne reste.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Write another one…</source>
        <translation>En écrire un autre…</translation>
    </message>
    <message>
        <source>Write it to a stick or folder…</source>
        <translation>Écrire sur une clé ou dans un dossier…</translation>
    </message>
    <message>
        <source>Write to a stick or folder</source>
        <translation>Écrire sur une clé ou dans un dossier</translation>
    </message>
</context>
<context>
    <name>SeveralDialog</name>
    <message>
        <source>Add to what is there</source>
        <translation>Ajouter à ce qui y est</translation>
    </message>
    <message>
        <source>Change them</source>
        <translation>Les modifier</translation>
    </message>
    <message>
        <source>Edit several entries</source>
        <translation>Modifier plusieurs fiches</translation>
    </message>
    <message>
        <source>In place of what is there</source>
        <translation>À la place de ce qui y est</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Reason, for the history</source>
        <translation>Raison, pour l’historique</translation>
    </message>
    <message>
        <source>Take off where it is</source>
        <translation>Enlever là où cela figure</translation>
    </message>
    <message>
        <source>What happens with: {field}</source>
        <translation>Que devient&#xa0;: {field}</translation>
    </message>
    <message numerus="yes">
        <source>What you choose here holds for all %n entries. Everything else stays as it is.</source>
        <translation>
            <numerusform>Ce que vous choisissez ici vaut pour %n fiche. Tout le reste demeure tel quel.</numerusform>
            <numerusform>Ce que vous choisissez ici vaut pour les %n fiches. Tout le reste demeure tel quel.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SharingForm</name>
    <message>
        <source>Does this carry what people told us, or pictures of them?</source>
        <translation>Contient-elle ce que des personnes nous ont dit, ou leurs photos&#xa0;?</translation>
    </message>
    <message>
        <source>Group of partner offices</source>
        <translation>Groupe de bureaux partenaires</translation>
    </message>
    <message>
        <source>It stays on this laptop until it is recorded here what they agreed to.</source>
        <translation>Elle reste sur cet ordinateur jusqu’à ce que l’accord de ces personnes soit noté ici.</translation>
    </message>
    <message>
        <source>No, our own work</source>
        <translation>Non, notre propre travail</translation>
    </message>
    <message>
        <source>Not answered yet: it counts as “yes” and stays on this laptop.</source>
        <translation>Pas encore répondu&#xa0;: compte comme «&#xa0;oui&#xa0;» et reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Pas encore choisi</translation>
    </message>
    <message>
        <source>Only offices of our own organisation (TLP:AMBER+STRICT)</source>
        <translation>Seulement les bureaux de notre organisation (TLP:AMBER+STRICT)</translation>
    </message>
    <message>
        <source>Or published by others. The label alone decides.</source>
        <translation>Ou publié par d’autres. Seule l’étiquette décide.</translation>
    </message>
    <message>
        <source>Partner offices</source>
        <translation>Bureaux partenaires</translation>
    </message>
    <message>
        <source>This office has no group of partner offices yet. See the page Exchange.</source>
        <translation>Ce bureau n’a pas encore de groupe de bureaux partenaires. Voyez la page Échange.</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>Qui peut la voir</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
</context>
<context>
    <name>SideFrame</name>
    <message>
        <source>Text of {office}</source>
        <translation>Texte de {office}</translation>
    </message>
</context>
<context>
    <name>Sides</name>
    <message>
        <source>Use our text</source>
        <translation>Prendre notre texte</translation>
    </message>
    <message>
        <source>Use the text of {office}</source>
        <translation>Prendre le texte de {office}</translation>
    </message>
    <message>
        <source>Use their text</source>
        <translation>Prendre leur texte</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <source>%n entries have two versions</source>
        <translation>
            <numerusform>%n fiche a deux versions</numerusform>
            <numerusform>%n fiches ont deux versions</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup is due, and its folder or stick is not there.</source>
        <translation>Une sauvegarde est à faire, et son dossier ou sa clé USB n’est pas là.</translation>
    </message>
    <message numerus="yes">
        <source>Backup: %n days ago</source>
        <translation>
            <numerusform>Sauvegarde&#xa0;: il y a %n jour</numerusform>
            <numerusform>Sauvegarde&#xa0;: il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup: today</source>
        <translation>Sauvegarde&#xa0;: aujourd’hui</translation>
    </message>
    <message>
        <source>Backup: {date}</source>
        <translation>Sauvegarde&#xa0;: {date}</translation>
    </message>
    <message>
        <source>Choose between the versions</source>
        <translation>Choisir entre les versions</translation>
    </message>
    <message>
        <source>Last exchange: {office}, {date}</source>
        <translation>Dernier échange&#xa0;: {office}, {date}</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Pas encore de sauvegarde</translation>
    </message>
    <message>
        <source>No entries yet</source>
        <translation>Pas encore de fiches</translation>
    </message>
    <message>
        <source>No exchange yet</source>
        <translation>Pas encore d’échange</translation>
    </message>
    <message>
        <source>Open the exchange</source>
        <translation>Ouvrir l’échange</translation>
    </message>
    <message>
        <source>Open the library</source>
        <translation>Ouvrir la bibliothèque</translation>
    </message>
    <message>
        <source>Open the page of backups</source>
        <translation>Ouvrir la page des sauvegardes</translation>
    </message>
    <message>
        <source>The backup did not work</source>
        <translation>La sauvegarde n’a pas marché</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Step {place} of {count}: {name}</source>
        <translation>Étape {place} sur {count}&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>VersionList</name>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>&amp;Previous part</source>
        <translation>Partie précéden&amp;te</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gardée</translation>
    </message>
    <message>
        <source>Kept or removed</source>
        <translation>Gardée ou enlevée</translation>
    </message>
    <message>
        <source>Ne&amp;xt part</source>
        <translation>Partie s&amp;uivante</translation>
    </message>
    <message>
        <source>Removed for all</source>
        <translation>Enlevée pour tous</translation>
    </message>
    <message>
        <source>Save as &amp;one version</source>
        <translation>Enregistrer en une seule &amp;version</translation>
    </message>
    <message>
        <source>T&amp;wo versions</source>
        <translation>Deux &amp;versions</translation>
    </message>
    <message>
        <source>Use &amp;both texts</source>
        <translation>Prendre les &amp;deux textes</translation>
    </message>
    <message>
        <source>Use the &amp;first text</source>
        <translation>Prendre le &amp;premier texte</translation>
    </message>
    <message>
        <source>Use the &amp;second text</source>
        <translation>Prendre le &amp;second texte</translation>
    </message>
    <message>
        <source>left empty</source>
        <translation>laissé vide</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>pas choisi</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>le nôtre</translation>
    </message>
    <message>
        <source>own text</source>
        <translation>texte à nous</translation>
    </message>
    <message>
        <source>{field}: {column}</source>
        <translation>{field}&#xa0;: {column}</translation>
    </message>
</context>
<context>
    <name>VersionsPage</name>
    <message numerus="yes">
        <source>%n entries wait for a choice</source>
        <translation>
            <numerusform>%n fiche attend un choix</numerusform>
            <numerusform>%n fiches attendent un choix</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts differ</source>
        <translation>
            <numerusform>%n partie diffère</numerusform>
            <numerusform>%n parties diffèrent</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries with two versions</source>
        <translation>Fiches avec deux versions</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Partie suivante</translation>
    </message>
    <message>
        <source>No entry has two versions.</source>
        <translation>Aucune fiche n’a deux versions.</translation>
    </message>
    <message>
        <source>Nothing waits for a choice.</source>
        <translation>Rien n’attend un choix.</translation>
    </message>
    <message>
        <source>Part {place} of {count}</source>
        <translation>Partie {place} sur {count}</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation>Partie précédente</translation>
    </message>
    <message>
        <source>Save as one version</source>
        <translation>Enregistrer en une seule version</translation>
    </message>
    <message>
        <source>Two offices changed the same part of an entry. Both texts are kept until somebody chooses.</source>
        <translation>Deux bureaux ont changé la même partie d’une fiche. Les deux textes sont gardés jusqu’à ce que quelqu’un choisisse.</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Deux versions</translation>
    </message>
    <message>
        <source>Use both, one after the other</source>
        <translation>Prendre les deux, l’un après l’autre</translation>
    </message>
    <message>
        <source>What will be saved</source>
        <translation>Ce qui sera enregistré</translation>
    </message>
    <message>
        <source>You can still change this text.</source>
        <translation>Vous pouvez encore changer ce texte.</translation>
    </message>
    <message>
        <source>are underlined. Everything else is the same in both.</source>
        <translation>sont soulignés. Tout le reste est identique dans les deux.</translation>
    </message>
    <message>
        <source>different words</source>
        <translation>mots différents</translation>
    </message>
    <message>
        <source>ready to save</source>
        <translation>prête à enregistrer</translation>
    </message>
    <message>
        <source>{number}  {part}: {state}</source>
        <translation>{number}  {part}&#xa0;: {state}</translation>
    </message>
</context>
<context>
    <name>VersionsPresenter</name>
    <message>
        <source>Saved as one version: {title}</source>
        <translation>Enregistré en une seule version&#xa0;: {title}</translation>
    </message>
</context>
<context>
    <name>Withdrawal</name>
    <message numerus="yes">
        <source>%n offices may have it. Each removes it as soon as a stick reaches it.</source>
        <translation>
            <numerusform>%n bureau l’a peut-être. Il l’enlève dès qu’une clé USB lui parvient.</numerusform>
            <numerusform>%n bureaux l’ont peut-être. Chacun l’enlève dès qu’une clé USB lui parvient.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n printed briefs</source>
        <translation>
            <numerusform>%n note imprimée</numerusform>
            <numerusform>%n notes imprimées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n printed briefs carry it. The list of them stays here, to call them back.</source>
        <translation>
            <numerusform>%n note imprimée la contient. La liste reste ici, pour la faire rendre.</numerusform>
            <numerusform>%n notes imprimées la contiennent. La liste reste ici, pour les faire rendre.</numerusform>
        </translation>
    </message>
    <message>
        <source>A translation: it is an entry of its own and stays unless you withdraw it too.</source>
        <translation>Une traduction&#xa0;: c’est une fiche à part, et elle reste si vous ne la retirez pas aussi.</translation>
    </message>
    <message>
        <source>A version without the passage is saved; all earlier ones are destroyed.</source>
        <translation>Une version sans le passage est enregistrée&#xa0;; toutes celles d’avant sont détruites.</translation>
    </message>
    <message>
        <source>A withdrawal goes out with every stick and always wins, also over older copies that arrive later. Paper and sticks out of reach cannot be called back.</source>
        <translation>Un retrait part avec chaque clé USB et l’emporte toujours, aussi sur des copies plus anciennes qui arrivent plus tard. Le papier et les clés hors de portée ne peuvent pas être rappelés.</translation>
    </message>
    <message numerus="yes">
        <source>All %n versions are destroyed, with texts, files and previews.</source>
        <translation>
            <numerusform>%n version est détruite, avec textes, fichiers et aperçus.</numerusform>
            <numerusform>Les %n versions sont toutes détruites, avec textes, fichiers et aperçus.</numerusform>
        </translation>
    </message>
    <message>
        <source>An entry that quotes or names it. Look whether it carries the same words.</source>
        <translation>Une fiche qui la cite ou la nomme. Regardez si elle contient les mêmes mots.</translation>
    </message>
    <message>
        <source>At other offices</source>
        <translation>Dans les autres bureaux</translation>
    </message>
    <message>
        <source>Confirm: destroy it…</source>
        <translation>Confirmer&#xa0;: détruire…</translation>
    </message>
    <message>
        <source>Confirmed: {code} is destroyed here, and elsewhere with the next stick.</source>
        <translation>Confirmé&#xa0;: {code} est détruite ici, et ailleurs avec la prochaine clé USB.</translation>
    </message>
    <message>
        <source>Copy the recall list</source>
        <translation>Copier la liste de rappel</translation>
    </message>
    <message>
        <source>Fewer offices may have it now</source>
        <translation>Moins de bureaux peuvent l’avoir maintenant</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>It is destroyed here. Other offices destroy it as soon as a stick reaches them.</source>
        <translation>C’est détruit ici. Les autres bureaux le détruisent dès qu’une clé USB leur parvient.</translation>
    </message>
    <message>
        <source>It is destroyed. No other office ever had it.</source>
        <translation>C’est détruit. Aucun autre bureau ne l’a jamais eu.</translation>
    </message>
    <message>
        <source>It is hidden, and destroyed once the office that wrote it, or the one that protects people’s data, has confirmed.</source>
        <translation>C’est caché, et ce sera détruit dès que le bureau qui l’a écrite, ou celui qui protège les données des personnes, l’aura confirmé.</translation>
    </message>
    <message>
        <source>It is hidden. It is destroyed once an office that may has confirmed it.</source>
        <translation>C’est caché. Ce sera détruit dès qu’un bureau qui en a le droit l’aura confirmé.</translation>
    </message>
    <message>
        <source>It should never have been written</source>
        <translation>Elle n’aurait jamais dû être écrite</translation>
    </message>
    <message>
        <source>It was taken back, and is shown again.</source>
        <translation>Le retrait a été annulé, et la fiche est de nouveau montrée.</translation>
    </message>
    <message>
        <source>Lift: show it again</source>
        <translation>Lever&#xa0;: la montrer de nouveau</translation>
    </message>
    <message>
        <source>Needs a second office</source>
        <translation>Demande un second bureau</translation>
    </message>
    <message>
        <source>No other office was given it.</source>
        <translation>Aucun autre bureau ne l’a reçue.</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Pas imprimée</translation>
    </message>
    <message>
        <source>Nothing was withdrawn</source>
        <translation>Rien n’a été retiré</translation>
    </message>
    <message>
        <source>Only this code and the dates are kept, no title, no text.</source>
        <translation>Seuls ce code et les dates sont gardés, ni titre, ni texte.</translation>
    </message>
    <message>
        <source>Out of reach: look after it yourselves</source>
        <translation>Hors de portée&#xa0;: occupez-vous-en vous-mêmes</translation>
    </message>
    <message>
        <source>Paper, screenshots and copies outside this program cannot be called back.</source>
        <translation>Le papier, les captures d’écran et les copies hors de ce programme ne peuvent pas être rappelés.</translation>
    </message>
    <message>
        <source>Please give back or destroy these sheets. They carry {code}, which was withdrawn on {date}.</source>
        <translation>Merci de rendre ou de détruire ces feuilles. Elles contiennent {code}, qui a été retirée le {date}.</translation>
    </message>
    <message>
        <source>Printed briefs that carried it</source>
        <translation>Notes imprimées qui la contenaient</translation>
    </message>
    <message>
        <source>Removed by</source>
        <translation>Enlevée par</translation>
    </message>
    <message>
        <source>Sign as second office…</source>
        <translation>Signer comme second bureau…</translation>
    </message>
    <message>
        <source>Signed: {code} is destroyed everywhere.</source>
        <translation>Signé&#xa0;: {code} est détruite partout.</translation>
    </message>
    <message>
        <source>Somebody could come to harm</source>
        <translation>Quelqu’un pourrait en souffrir</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>The file is destroyed, and the versions that name it.</source>
        <translation>Le fichier est détruit, ainsi que les versions qui le nomment.</translation>
    </message>
    <message>
        <source>The last backup lies there. A backup that is brought back withdraws it again.</source>
        <translation>La dernière sauvegarde s’y trouve. Une sauvegarde que l’on ramène la retire de nouveau.</translation>
    </message>
    <message>
        <source>The law demands it</source>
        <translation>La loi l’exige</translation>
    </message>
    <message>
        <source>The people concerned asked for it</source>
        <translation>Les personnes concernées l’ont demandé</translation>
    </message>
    <message>
        <source>The versions that wider circles were given are destroyed. The present one stays.</source>
        <translation>Les versions que des cercles plus larges ont reçues sont détruites. La version actuelle reste.</translation>
    </message>
    <message>
        <source>Their agreement has ended</source>
        <translation>Leur accord a pris fin</translation>
    </message>
    <message>
        <source>This cannot be undone, and it is kept for ever that it was done.</source>
        <translation>On ne peut pas revenir en arrière, et il reste noté pour toujours que cela a été fait.</translation>
    </message>
    <message>
        <source>This entry has the same file.</source>
        <translation>Cette fiche a le même fichier.</translation>
    </message>
    <message>
        <source>Waits to be confirmed</source>
        <translation>Attend d’être confirmé</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>When people take back what they told us, it is destroyed at every office.</source>
        <translation>Quand des personnes reprennent ce qu’elles nous ont dit, c’est détruit dans tous les bureaux.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Withdraw the same file from “{title}” ({code}) too</source>
        <translation>Retirer aussi le même fichier de «&#xa0;{title}&#xa0;» ({code})</translation>
    </message>
    <message>
        <source>Withdraw “{title}” ({code}) too, as a whole</source>
        <translation>Retirer aussi «&#xa0;{title}&#xa0;» ({code}), en entier</translation>
    </message>
    <message>
        <source>Withdrawn {date}</source>
        <translation>Retirée le {date}</translation>
    </message>
    <message>
        <source>a passage</source>
        <translation>un passage</translation>
    </message>
    <message>
        <source>a photo or file</source>
        <translation>une photo ou un fichier</translation>
    </message>
    <message>
        <source>check {check}</source>
        <translation>contrôle {check}</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>cachée</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>pas sûr</translation>
    </message>
    <message>
        <source>recorded in {office}</source>
        <translation>noté dans {office}</translation>
    </message>
    <message>
        <source>waits for a stick</source>
        <translation>attend une clé USB</translation>
    </message>
    <message>
        <source>whole entry</source>
        <translation>fiche entière</translation>
    </message>
    <message>
        <source>wider versions</source>
        <translation>versions plus larges</translation>
    </message>
    <message>
        <source>{code} is shown again.</source>
        <translation>{code} est de nouveau montrée.</translation>
    </message>
    <message>
        <source>{code}, {title}: printed {date}, run {run}, check {check}</source>
        <translation>{code}, {title}&#xa0;: imprimée le {date}, tirage {run}, contrôle {check}</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n offices removed it</source>
        <translation>
            <numerusform>{done} sur %n bureau l’a enlevée</numerusform>
            <numerusform>{done} sur %n bureaux l’ont enlevée</numerusform>
        </translation>
    </message>
    <message>
        <source>{office} (this office)</source>
        <translation>{office} (ce bureau)</translation>
    </message>
    <message>
        <source>{office} asked for it. It is hidden everywhere until the office that wrote it, or the one that protects people’s data, has confirmed.</source>
        <translation>{office} l’a demandé. C’est caché partout jusqu’à ce que le bureau qui l’a écrite, ou celui qui protège les données des personnes, l’ait confirmé.</translation>
    </message>
    <message>
        <source>{office} has withdrawn much alone. This one is hidden until a second office signs it.</source>
        <translation>{office} a retiré beaucoup à lui seul. Celle-ci est cachée jusqu’à ce qu’un second bureau signe.</translation>
    </message>
</context>
<context>
    <name>WithdrawalDialog</name>
    <message>
        <source>A passage</source>
        <translation>Un passage</translation>
    </message>
    <message>
        <source>A photo or file</source>
        <translation>Une photo ou un fichier</translation>
    </message>
    <message>
        <source>A version without it is saved, and the versions that have it are destroyed.</source>
        <translation>Une version sans cela est enregistrée, et les versions qui l’ont sont détruites.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Choisir une raison</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Only what wider circles were given</source>
        <translation>Seulement ce que des cercles plus larges ont reçu</translation>
    </message>
    <message>
        <source>Record a withdrawal</source>
        <translation>Noter un retrait</translation>
    </message>
    <message>
        <source>Step {place} of {count}: {name}</source>
        <translation>Étape {place} sur {count}&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Texts, files and all versions. Only its code and the dates are kept.</source>
        <translation>Textes, fichiers et toutes les versions. Seuls son code et les dates sont gardés.</translation>
    </message>
    <message>
        <source>The present version stays with those who may have it.</source>
        <translation>La version actuelle reste chez ceux qui peuvent l’avoir.</translation>
    </message>
    <message>
        <source>The text stays.</source>
        <translation>Le texte reste.</translation>
    </message>
    <message>
        <source>The whole entry</source>
        <translation>La fiche entière</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Ce qui part</translation>
    </message>
    <message>
        <source>What this will do</source>
        <translation>Ce qui va se passer</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Withdraw a file of {code} everywhere?</source>
        <translation>Retirer partout un fichier de {code}&#xa0;?</translation>
    </message>
    <message>
        <source>Withdraw a passage of {code} everywhere?</source>
        <translation>Retirer partout un passage de {code}&#xa0;?</translation>
    </message>
    <message>
        <source>Withdraw what wider circles were given of {code}?</source>
        <translation>Retirer ce que des cercles plus larges ont reçu de {code}&#xa0;?</translation>
    </message>
    <message>
        <source>Withdraw {code}</source>
        <translation>Retirer {code}</translation>
    </message>
    <message>
        <source>Withdraw {code} everywhere?</source>
        <translation>Retirer {code} partout&#xa0;?</translation>
    </message>
</context>
<context>
    <name>WithdrawalForm</name>
    <message>
        <source>In which part of the entry</source>
        <translation>Dans quelle partie de la fiche</translation>
    </message>
    <message>
        <source>Of which entry</source>
        <translation>De quelle fiche</translation>
    </message>
    <message>
        <source>Only this choice travels with the withdrawal, never words.</source>
        <translation>Seul ce choix part avec le retrait, jamais des mots.</translation>
    </message>
    <message>
        <source>Take the passage out of this text. What stands here afterwards is what stays; earlier versions are destroyed.</source>
        <translation>Enlevez le passage de ce texte. Ce qui est écrit ici ensuite est ce qui reste&#xa0;; les versions d’avant sont détruites.</translation>
    </message>
    <message>
        <source>The text that stays</source>
        <translation>Le texte qui reste</translation>
    </message>
    <message>
        <source>Type the code of the entry</source>
        <translation>Tapez le code de la fiche</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Ce qui part</translation>
    </message>
    <message>
        <source>Which photo or file</source>
        <translation>Quelle photo ou quel fichier</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>WithdrawalsTab</name>
    <message>
        <source>Confirm and destroy</source>
        <translation>Confirmer et détruire</translation>
    </message>
    <message>
        <source>Confirm the withdrawal of {code}?</source>
        <translation>Confirmer le retrait de {code}&#xa0;?</translation>
    </message>
    <message>
        <source>Sign and destroy</source>
        <translation>Signer et détruire</translation>
    </message>
    <message>
        <source>Sign the withdrawal of {code}?</source>
        <translation>Signer le retrait de {code}&#xa0;?</translation>
    </message>
    <message>
        <source>The recall list is copied. Paste it into a letter.</source>
        <translation>La liste de rappel est copiée. Collez-la dans une lettre.</translation>
    </message>
    <message>
        <source>What {office} asked for is destroyed here, and at every office with the next stick. This cannot be undone.</source>
        <translation>Ce que {office} a demandé est détruit ici, et dans tous les bureaux avec la prochaine clé USB. On ne peut pas revenir en arrière.</translation>
    </message>
    <message>
        <source>{office} has withdrawn many entries alone. With your signature this one is destroyed at every office. Call them first, on a number that you knew before.</source>
        <translation>{office} a retiré beaucoup de fiches à lui seul. Avec votre signature, celle-ci est détruite dans tous les bureaux. Appelez-les d’abord, à un numéro que vous connaissiez déjà.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n fiche</numerusform>
            <numerusform>%n fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>It does not go to others any more: the agreement to it has run out.</source>
        <translation>Elle ne va plus chez d’autres&#xa0;: l’accord est échu.</translation>
    </message>
    <message>
        <source>It does not go to others for now: the date of this laptop looks wrong.</source>
        <translation>Elle ne va pas chez d’autres pour l’instant&#xa0;: la date de cet ordinateur semble fausse.</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>Type de fiche</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>May go to all offices of the programme, not to the public</source>
        <translation>Pour tous les bureaux du programme, pas pour le public</translation>
    </message>
    <message>
        <source>May go to anyone, also in print</source>
        <translation>Peut aller à tout le monde, aussi sur papier</translation>
    </message>
    <message>
        <source>May go to named partner offices</source>
        <translation>Peut aller aux bureaux partenaires nommés</translation>
    </message>
    <message>
        <source>May go to offices of our own organisation</source>
        <translation>Peut aller aux bureaux de notre organisation</translation>
    </message>
    <message>
        <source>May go to the partner offices of “{group}”</source>
        <translation>Peut aller aux bureaux partenaires de «&#xa0;{group}&#xa0;»</translation>
    </message>
    <message>
        <source>Mineral</source>
        <translation>Minerai</translation>
    </message>
    <message>
        <source>Not copied until somebody says whether it carries what people told us.</source>
        <translation>Pas copié tant que personne n’a dit si elle contient ce que des personnes nous ont dit.</translation>
    </message>
    <message>
        <source>Not copied: TLP:RED stays on this laptop.</source>
        <translation>Pas copié&#xa0;: TLP:RED reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Not copied: nobody has agreed to be quoted.</source>
        <translation>Pas copié&#xa0;: personne n’a donné son accord pour être cité.</translation>
    </message>
    <message>
        <source>Not copied: somebody does not agree to be quoted any more.</source>
        <translation>Pas copié&#xa0;: quelqu’un n’est plus d’accord pour être cité.</translation>
    </message>
    <message>
        <source>Not copied: the agreement to be quoted has run out.</source>
        <translation>Pas copié&#xa0;: l’accord pour être cité est échu.</translation>
    </message>
    <message>
        <source>Not copied: the date of this laptop looks wrong.</source>
        <translation>Pas copié&#xa0;: la date de cet ordinateur semble fausse.</translation>
    </message>
    <message>
        <source>OpenDocument table</source>
        <translation>Tableau OpenDocument</translation>
    </message>
    <message>
        <source>Picture (JPEG)</source>
        <translation>Image (JPEG)</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Image (PNG)</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prête</translation>
    </message>
    <message>
        <source>Stays on this laptop</source>
        <translation>Reste sur cet ordinateur</translation>
    </message>
    <message>
        <source>Stays on this laptop as it was saved. Save it once more and it may go.</source>
        <translation>Reste sur cet ordinateur telle qu’elle a été enregistrée. Enregistrez-la encore une fois et elle pourra partir.</translation>
    </message>
    <message>
        <source>Stays on this laptop until a coordinator says which organisation this office belongs to.</source>
        <translation>Reste sur cet ordinateur jusqu’à ce qu’un coordinateur dise à quelle organisation appartient ce bureau.</translation>
    </message>
    <message>
        <source>Stays on this laptop until somebody says whether it carries what people told us.</source>
        <translation>Reste sur cet ordinateur jusqu’à ce que quelqu’un dise si elle contient ce que des personnes nous ont dit.</translation>
    </message>
    <message>
        <source>Stays on this laptop while it is a draft.</source>
        <translation>Reste sur cet ordinateur tant que c’est un brouillon.</translation>
    </message>
    <message>
        <source>Stays on this laptop: it carries what people told us, and no agreement of theirs is recorded.</source>
        <translation>Reste sur cet ordinateur&#xa0;: elle contient ce que des personnes nous ont dit, et aucun accord de leur part n’est noté.</translation>
    </message>
    <message>
        <source>Stays on this laptop: its versions were made for different circles of offices.</source>
        <translation>Reste sur cet ordinateur&#xa0;: ses versions ont été faites pour des cercles de bureaux différents.</translation>
    </message>
    <message>
        <source>Stays on this laptop: no group of partner offices is chosen for it.</source>
        <translation>Reste sur cet ordinateur&#xa0;: aucun groupe de bureaux partenaires n’est choisi pour elle.</translation>
    </message>
    <message>
        <source>Stays on this laptop: people agreed to other offices than those that its label names.</source>
        <translation>Reste sur cet ordinateur&#xa0;: les personnes ont donné leur accord pour d’autres bureaux que ceux que nomme son étiquette.</translation>
    </message>
    <message>
        <source>Stays on this laptop: somebody does not agree any more that others have it.</source>
        <translation>Reste sur cet ordinateur&#xa0;: quelqu’un ne veut plus que d’autres l’aient.</translation>
    </message>
    <message>
        <source>Stays on this laptop: this office was revoked.</source>
        <translation>Reste sur cet ordinateur&#xa0;: ce bureau a été révoqué.</translation>
    </message>
    <message>
        <source>Stays on this laptop: two versions name different offices that may have it. Settle them first.</source>
        <translation>Reste sur cet ordinateur&#xa0;: deux versions nomment des bureaux différents qui peuvent l’avoir. Réglez-les d’abord.</translation>
    </message>
    <message>
        <source>Stays on this laptop: what people agreed to ended on {date}.</source>
        <translation>Reste sur cet ordinateur&#xa0;: l’accord des personnes a pris fin le {date}.</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tableau (CSV)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>Qui peut la voir</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>tout le monde</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>offices of one organisation</source>
        <translation>bureaux d’une même organisation</translation>
    </message>
    <message>
        <source>other offices</source>
        <translation>autres bureaux</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>images</translation>
    </message>
    <message>
        <source>print</source>
        <translation>impression</translation>
    </message>
    <message>
        <source>quoting their words</source>
        <translation>citer leurs mots</translation>
    </message>
    <message>
        <source>the group “{name}”</source>
        <translation>le groupe «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>the public</source>
        <translation>le public</translation>
    </message>
    <message>
        <source>the whole programme</source>
        <translation>tout le programme</translation>
    </message>
    <message>
        <source>{number} GB</source>
        <translation>{number} Go</translation>
    </message>
    <message>
        <source>{number} KB</source>
        <translation>{number} ko</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} Mo</translation>
    </message>
    <message>
        <source>{number} bytes</source>
        <translation>{number} octets</translation>
    </message>
    <message>
        <source>{use} no longer</source>
        <translation>{use} (plus maintenant)</translation>
    </message>
    <message>
        <source>{use} until {date}</source>
        <translation>{use} jusqu’au {date}</translation>
    </message>
</context>
</TS>
