<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>ASM Desktop {version}</source>
        <translation>ASM Desktop {version}</translation>
    </message>
    <message>
        <source>About ASM Desktop</source>
        <translation>Acerca de ASM Desktop</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Made with Qt for Python, used under the LGPL.</source>
        <translation>Software libre con licencia MIT. Hecho con Qt for Python, usado con licencia LGPL.</translation>
    </message>
    <message>
        <source>Keeps what is known about artisanal and small-scale mining, finds it, exchanges it between offices on sticks and prints it. It never connects to a network.</source>
        <translation>Guarda lo que se sabe de la minería artesanal y de pequeña escala, lo encuentra, lo intercambia entre oficinas con memorias USB y lo imprime. Nunca se conecta a una red.</translation>
    </message>
</context>
<context>
    <name>AgreementDialog</name>
    <message>
        <source>2028-05-03; empty is without end</source>
        <translation>2028-05-03; vacío: sin fin</translation>
    </message>
    <message>
        <source>Change the agreement</source>
        <translation>Cambiar el acuerdo</translation>
    </message>
    <message>
        <source>K-12: never a name</source>
        <translation>K-12: nunca un nombre</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>Guardar los cambios</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>Acuerdo nuevo</translation>
    </message>
    <message>
        <source>Record the agreement</source>
        <translation>Anotar el acuerdo</translation>
    </message>
    <message>
        <source>What you take away here is withdrawn from other offices for good, as if it had ended.</source>
        <translation>Lo que quite aquí se retira de las demás oficinas para siempre, como si el acuerdo hubiera terminado.</translation>
    </message>
</context>
<context>
    <name>AgreementForm</name>
    <message>
        <source>Ask for each by itself. What is not ticked was not agreed to.</source>
        <translation>Pregunte por cada cosa por separado. Lo que no está marcado no se acordó.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Code of whoever agrees</source>
        <translation>Código de quien da su acuerdo</translation>
    </message>
    <message>
        <source>For these entries</source>
        <translation>Para estas fichas</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>How it was said</source>
        <translation>Cómo se dijo</translation>
    </message>
    <message>
        <source>In which language</source>
        <translation>En qué idioma</translation>
    </message>
    <message>
        <source>Learning group</source>
        <translation>Grupo de aprendizaje</translation>
    </message>
    <message>
        <source>Limits in their own words</source>
        <translation>Límites, en sus palabras</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>Qué día</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Anotado por</translation>
    </message>
    <message>
        <source>The agreement stays in this office. With an entry travels only for what people agreed to, and until when.</source>
        <translation>El acuerdo se queda en esta oficina. Con una ficha viaja solo para qué dieron su acuerdo las personas, y hasta cuándo.</translation>
    </message>
    <message>
        <source>The name as it stands in its notes. The terms hold for all its notes, also later ones.</source>
        <translation>El nombre como está en sus notas. Las condiciones valen para todas sus notas, también las futuras.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Until which day</source>
        <translation>Hasta qué día</translation>
    </message>
    <message>
        <source>What they agree to</source>
        <translation>Para qué dan su acuerdo</translation>
    </message>
    <message>
        <source>Who agrees</source>
        <translation>Quién da su acuerdo</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Testigo</translation>
    </message>
    <message>
        <source>stays in this office</source>
        <translation>se queda en esta oficina</translation>
    </message>
</context>
<context>
    <name>AgreementsTabs</name>
    <message numerus="yes">
        <source>%n entries are destroyed here, and at every office as soon as a stick reaches it. This cannot be undone.</source>
        <translation>
            <numerusform>%n ficha se destruye aquí, y en cada oficina en cuanto le llega una memoria USB. Esto no se puede deshacer.</numerusform>
            <numerusform>%n fichas se destruyen aquí, y en cada oficina en cuanto le llega una memoria USB. Esto no se puede deshacer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdraw everything that {code} told us?</source>
        <translation>¿Retirar todo lo que nos contó {code}?</translation>
    </message>
    <message>
        <source>Withdraw them</source>
        <translation>Retirarlas</translation>
    </message>
</context>
<context>
    <name>ArchiveError</name>
    <message>
        <source>A box of this bundle is damaged ({why}).</source>
        <translation>Una caja de este envío está dañada ({why}).</translation>
    </message>
    <message>
        <source>A code has eight letters and digits, like 7K3M-9QXD. Type it as it stands on the sheet.</source>
        <translation>Un código tiene ocho letras y cifras, como 7K3M-9QXD. Escríbalo como está en la hoja.</translation>
    </message>
    <message>
        <source>A coordinator adds its card first (`asm-desktop office add CARD`).</source>
        <translation>Un coordinador añade primero su tarjeta (`asm-desktop office add CARD`).</translation>
    </message>
    <message>
        <source>A file of this entry is damaged ({sha256}).</source>
        <translation>Un archivo de esta ficha está dañado ({sha256}).</translation>
    </message>
    <message>
        <source>A file of this entry is not here yet.</source>
        <translation>Un archivo de esta ficha aún no está aquí.</translation>
    </message>
    <message>
        <source>A record about an office does not hold together ({why}).</source>
        <translation>Un registro sobre una oficina no concuerda ({why}).</translation>
    </message>
    <message>
        <source>A record is kept under a name that is not its own.</source>
        <translation>Un registro está guardado con un nombre que no es el suyo.</translation>
    </message>
    <message>
        <source>A record is not valid ({why}).</source>
        <translation>Un registro no es válido ({why}).</translation>
    </message>
    <message>
        <source>A record is not written in the agreed form ({why}).</source>
        <translation>Un registro no está escrito en la forma acordada ({why}).</translation>
    </message>
    <message>
        <source>A version of an entry does not hold together ({why}).</source>
        <translation>Una versión de una ficha no concuerda ({why}).</translation>
    </message>
    <message>
        <source>Add the card of an office first, or make a public bundle.</source>
        <translation>Añada primero la tarjeta de una oficina, o haga un envío público.</translation>
    </message>
    <message>
        <source>Add three lines so that it can be found.</source>
        <translation>Añada tres líneas para que se pueda encontrar.</translation>
    </message>
    <message>
        <source>An entry needs a title.</source>
        <translation>Una ficha necesita un título.</translation>
    </message>
    <message>
        <source>An entry of the kind “{kind}” has no field “{field}”.</source>
        <translation>Una ficha de la clase “{kind}” no tiene el campo “{field}”.</translation>
    </message>
    <message>
        <source>Another program is writing to this archive.</source>
        <translation>Otro programa está escribiendo en este acervo.</translation>
    </message>
    <message>
        <source>Ask another office for it: a bundle from there brings it back.</source>
        <translation>Pídalo a otra oficina: un envío de allí lo trae de vuelta.</translation>
    </message>
    <message>
        <source>Ask for a fresh copy from where it came.</source>
        <translation>Pida una copia nueva allí de donde vino.</translation>
    </message>
    <message>
        <source>Ask its owner for the right to read it, then import it again.</source>
        <translation>Pida a su dueño el derecho de leerlo y después incorpórelo otra vez.</translation>
    </message>
    <message>
        <source>Ask the office for its card again, and compare the 30 digits by telephone.</source>
        <translation>Pida otra vez su tarjeta a la oficina y compare las 30 cifras por teléfono.</translation>
    </message>
    <message>
        <source>Ask the office that brought it in for a bundle with its files.</source>
        <translation>Pida a la oficina que lo incorporó un envío con sus archivos.</translation>
    </message>
    <message>
        <source>Ask them to add the office, or make a group of your own.</source>
        <translation>Pídales que añadan la oficina, o cree un grupo propio.</translation>
    </message>
    <message>
        <source>Ask them to change {field}; everything else you can change yourself.</source>
        <translation>Pídales que cambien {field}; todo lo demás puede cambiarlo usted.</translation>
    </message>
    <message>
        <source>Attach the file instead.</source>
        <translation>Adjunte mejor el archivo.</translation>
    </message>
    <message>
        <source>Attach the file itself, or look at the entry again: somebody may have taken it out.</source>
        <translation>Adjunte el archivo mismo, o mire otra vez la ficha: tal vez alguien lo quitó.</translation>
    </message>
    <message>
        <source>Bring back the last backup into a new folder, and import bundles again.</source>
        <translation>Recupere la última copia de seguridad en una carpeta nueva e incorpore los envíos otra vez.</translation>
    </message>
    <message>
        <source>Check its name and place; if it lies on a stick, is the stick still in?</source>
        <translation>Revise su nombre y su lugar; si está en una memoria USB, ¿sigue conectada?</translation>
    </message>
    <message>
        <source>Check that the disk or stick is plugged in and that you may read and write there, then try again.</source>
        <translation>Revise que el disco o la memoria USB estén conectados y que usted pueda leer y escribir ahí, y pruebe otra vez.</translation>
    </message>
    <message>
        <source>Check the name, and whether the stick is plugged in.</source>
        <translation>Revise el nombre, y si la memoria USB está conectada.</translation>
    </message>
    <message>
        <source>Choose documents, pictures or folders.</source>
        <translation>Elija documentos, imágenes o carpetas.</translation>
    </message>
    <message>
        <source>Choose one of its groups, or ask the group&apos;s owner to add this office.</source>
        <translation>Elija uno de sus grupos, o pida al dueño del grupo que añada esta oficina.</translation>
    </message>
    <message>
        <source>Choose one of: {choices}.</source>
        <translation>Elija uno de estos: {choices}.</translation>
    </message>
    <message>
        <source>Choose the folder that holds archive.db, or make a new archive.</source>
        <translation>Elija la carpeta que contiene archive.db, o cree un acervo nuevo.</translation>
    </message>
    <message>
        <source>Close the other one, then open it again.</source>
        <translation>Cierre la otra y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>Correct the file, or take it out of the folder of kinds.</source>
        <translation>Corrija el archivo, o sáquelo de la carpeta de clases.</translation>
    </message>
    <message>
        <source>Do not open it elsewhere either; ask who sent it for a fresh copy.</source>
        <translation>Tampoco lo abra en otro lugar; pida una copia nueva a quien lo envió.</translation>
    </message>
    <message>
        <source>Everything is in “{folder}”; please report it as a fault of the program.</source>
        <translation>Todo está en “{folder}”; por favor, avise de esto como un fallo del programa.</translation>
    </message>
    <message>
        <source>Give a name of at most 120 letters, a country as two letters (TZ), a language as two or three (sw).</source>
        <translation>Dé un nombre de 120 letras como máximo, un país con dos letras (TZ), un idioma con dos o tres (sw).</translation>
    </message>
    <message>
        <source>Give a name of one line with at most 120 letters.</source>
        <translation>Dé un nombre de una línea, de 120 letras como máximo.</translation>
    </message>
    <message>
        <source>Give its card to a coordinator, and import the bundle that comes back.</source>
        <translation>Dé su tarjeta a un coordinador e incorpore el envío que le llegue.</translation>
    </message>
    <message>
        <source>Give its code, like en, fr, es, pt or sw, or leave it out for the entry&apos;s own.</source>
        <translation>Dé su código, como en, fr, es, pt o sw, o nada para el de la ficha.</translation>
    </message>
    <message>
        <source>Give the code of the entry, like 7K3M-9QXD.</source>
        <translation>Dé el código de la ficha, como 7K3M-9QXD.</translation>
    </message>
    <message>
        <source>Give the code on the sheet, like 7K3M-9QXD, or the entry&apos;s id; or ask for a bundle that has it.</source>
        <translation>Dé el código de la hoja, como 7K3M-9QXD, o el identificador de la ficha; o pida un envío que la traiga.</translation>
    </message>
    <message>
        <source>Give the entry&apos;s code, like 7K3M-9QXD.</source>
        <translation>Dé el código de la ficha, como 7K3M-9QXD.</translation>
    </message>
    <message>
        <source>Give the id instead: {ids}.</source>
        <translation>Dé mejor el identificador: {ids}.</translation>
    </message>
    <message>
        <source>Give the whole id: {ids}.</source>
        <translation>Dé el identificador entero: {ids}.</translation>
    </message>
    <message>
        <source>Give the word or code as it stands in the lists, such as TZ or mercury.</source>
        <translation>Dé la palabra o el código como está en las listas, por ejemplo TZ o mercury.</translation>
    </message>
    <message>
        <source>Give two letters, such as TZ, or the name of the country.</source>
        <translation>Dé dos letras, como TZ, o el nombre del país.</translation>
    </message>
    <message>
        <source>Ask them to remove it.</source>
        <translation>Pídales que la retiren.</translation>
    </message>
    <message>
        <source>A plain copy cannot be written to “{name}”.</source>
        <translation>No se puede escribir una copia sencilla en “{name}”.</translation>
    </message>
    <message>
        <source>A withdrawal does not hold together ({why}).</source>
        <translation>Un retiro no concuerda ({why}).</translation>
    </message>
    <message>
        <source>An office cannot decide this about itself.</source>
        <translation>Una oficina no puede decidir esto sobre sí misma.</translation>
    </message>
    <message>
        <source>Ask another coordinator: {coordinators}. If there is none, use the words of the founding sheet.</source>
        <translation>Pídalo a otro coordinador: {coordinators}. Si no hay ninguno, use las palabras de la hoja de fundación.</translation>
    </message>
    <message>
        <source>Ask one of them: {coordinators}. If none is left, use the words of the founding sheet (--root-words).</source>
        <translation>Pídalo a uno de ellos: {coordinators}. Si no queda ninguno, use las palabras de la hoja de fundación (--root-words).</translation>
    </message>
    <message>
        <source>Ask {office} for it: the next bundle from there brings it.</source>
        <translation>Pídalo a {office}: el próximo envío de allí lo trae.</translation>
    </message>
    <message>
        <source>Ask {office}, who created the entry, or the office that protects people&apos;s data.</source>
        <translation>Pídalo a {office}, que creó la ficha, o a la oficina que protege los datos de las personas.</translation>
    </message>
    <message>
        <source>Beside this archive lies a key file “archive.key”, but the archive is not encrypted.</source>
        <translation>Junto a este acervo hay un archivo de clave “archive.key”, pero el acervo no está cifrado.</translation>
    </message>
    <message>
        <source>Bring it back from a backup, or ask an office that received it: the next bundle from there brings it.</source>
        <translation>Recupérelo de una copia de seguridad, o pídalo a una oficina que lo recibió: el próximo envío de allí lo trae.</translation>
    </message>
    <message>
        <source>Choose a stick, another disk, or at least a folder elsewhere.</source>
        <translation>Elija una memoria USB, otro disco o al menos una carpeta en otro lugar.</translation>
    </message>
    <message>
        <source>Choose one: in the window under File &gt; Backup, or with `asm-desktop backup DIR --every 7`.</source>
        <translation>Elija uno: en la ventana, en Archivo &gt; Copia de seguridad, o con `asm-desktop backup DIR --every 7`.</translation>
    </message>
    <message>
        <source>Choose the folder of one backup: its name begins with a number and a date.</source>
        <translation>Elija la carpeta de una copia de seguridad: su nombre empieza con un número y una fecha.</translation>
    </message>
    <message>
        <source>Circles of an organisation are confirmed by its own coordinators, groups by their owners.</source>
        <translation>Los círculos de una organización los confirman sus propios coordinadores; los grupos, sus dueños.</translation>
    </message>
    <message>
        <source>Give a name that ends with .md, .html or .txt.</source>
        <translation>Dé un nombre que termine en .md, .html o .txt.</translation>
    </message>
    <message>
        <source>Give its id, or the beginning of it, as `asm-desktop withdrawals list` shows it.</source>
        <translation>Dé su identificador, o el comienzo, como lo muestra `asm-desktop withdrawals list`.</translation>
    </message>
    <message>
        <source>Give the code of whoever agreed, or the beginning of the agreement&apos;s id; `consent list` shows them all.</source>
        <translation>Dé el código de quien dio su acuerdo, o el comienzo del identificador del acuerdo; `consent list` los muestra todos.</translation>
    </message>
    <message>
        <source>Give the id of a version, or its beginning, as the history of the entry shows it.</source>
        <translation>Dé el número de una versión, o su comienzo, como lo muestra el historial de la ficha.</translation>
    </message>
    <message>
        <source>Give the id of one: {ids}.</source>
        <translation>Dé el identificador de uno: {ids}.</translation>
    </message>
    <message>
        <source>Give the passphrase that it was made with.</source>
        <translation>Dé la frase de acceso con la que se hizo.</translation>
    </message>
    <message>
        <source>Import the file that it points to, if it belongs here.</source>
        <translation>Incorpore el archivo al que apunta, si corresponde aquí.</translation>
    </message>
    <message>
        <source>Install the program again; the archive itself is not touched.</source>
        <translation>Instale el programa otra vez; el acervo mismo no se toca.</translation>
    </message>
    <message>
        <source>Install the program again; the sample comes with it.</source>
        <translation>Instale el programa otra vez; el ejemplo viene con él.</translation>
    </message>
    <message>
        <source>It is not clear what is to be withdrawn.</source>
        <translation>No está claro qué hay que retirar.</translation>
    </message>
    <message>
        <source>It is not settled yet what holds for: {fields}.</source>
        <translation>Aún no está decidido qué vale para: {fields}.</translation>
    </message>
    <message>
        <source>It joins again as a new office, with a new card (`asm-desktop init DIR --join CARD`).</source>
        <translation>Se une otra vez como oficina nueva, con una tarjeta nueva (`asm-desktop init DIR --join CARD`).</translation>
    </message>
    <message>
        <source>It may be damaged. Save it again, or as PDF or plain text, and import that.</source>
        <translation>Tal vez está dañado. Guárdelo otra vez, o como PDF o texto sencillo, e incorpore eso.</translation>
    </message>
    <message>
        <source>It may be damaged. Save it again, or split it, and import that.</source>
        <translation>Tal vez está dañado. Guárdelo otra vez, o divídalo, e incorpore eso.</translation>
    </message>
    <message>
        <source>It stays in this office. To share it, print it to a new PDF and attach that.</source>
        <translation>Se queda en esta oficina. Para compartirlo, imprímalo en un PDF nuevo y adjunte ese.</translation>
    </message>
    <message>
        <source>It stays in this office. To share it, save it as PDF, DOCX, ODT, plain text, JPEG or PNG and attach that.</source>
        <translation>Se queda en esta oficina. Para compartirlo, guárdelo como PDF, DOCX, ODT, texto sencillo, JPEG o PNG y adjunte ese.</translation>
    </message>
    <message>
        <source>It stays in this office. To share it, save it without macros and attach that.</source>
        <translation>Se queda en esta oficina. Para compartirlo, guárdelo sin macros y adjunte ese.</translation>
    </message>
    <message>
        <source>It stays in this office. To share it, take it out, or print the document to a new PDF, and attach that.</source>
        <translation>Se queda en esta oficina. Para compartirlo, quite eso, o imprima el documento en un PDF nuevo, y adjunte ese.</translation>
    </message>
    <message>
        <source>It was imported before, and its entry was removed.</source>
        <translation>Ya se incorporó antes, y su ficha se retiró.</translation>
    </message>
    <message>
        <source>It was left out and listed. Ask the office it came from for a new bundle.</source>
        <translation>Se dejó fuera y se anotó. Pida un envío nuevo a la oficina de donde vino.</translation>
    </message>
    <message>
        <source>It was left out and listed; the others went in. Ask the office it came from for a new bundle.</source>
        <translation>Se dejó fuera y se anotó; los demás entraron. Pida un envío nuevo a la oficina de donde vino.</translation>
    </message>
    <message>
        <source>It was left out. Ask a coordinator for a new bundle.</source>
        <translation>Se dejó fuera. Pida un envío nuevo a un coordinador.</translation>
    </message>
    <message>
        <source>It was left out. Ask the office it came from for a new bundle.</source>
        <translation>Se dejó fuera. Pida un envío nuevo a la oficina de donde vino.</translation>
    </message>
    <message>
        <source>It was left out; what this office sends next will be complete all the same.</source>
        <translation>Se dejó fuera; lo próximo que envíe esta oficina estará completo de todos modos.</translation>
    </message>
    <message>
        <source>It was not said where the backup goes.</source>
        <translation>No se dijo adónde va la copia de seguridad.</translation>
    </message>
    <message>
        <source>It was removed again; those before it are kept. Check the archive and the disk.</source>
        <translation>Se quitó de nuevo; las anteriores se conservan. Revise el acervo y el disco.</translation>
    </message>
    <message>
        <source>It was removed. Do not trust this stick; write the bundle to another one.</source>
        <translation>Se borró. No confíe en esta memoria USB; escriba el envío en otra.</translation>
    </message>
    <message>
        <source>Its groups: {known}. A new one is made with `asm-desktop group create`.</source>
        <translation>Sus grupos: {known}. Uno nuevo se crea con `asm-desktop group create`.</translation>
    </message>
    <message>
        <source>Keep a copy of the folder as it is, bring back the last backup into a new one, and import bundles again.</source>
        <translation>Guarde una copia de la carpeta como está, recupere la última copia de seguridad en una nueva e incorpore los envíos otra vez.</translation>
    </message>
    <message>
        <source>Look for a fuller copy, or leave it out.</source>
        <translation>Busque una copia más completa, o déjelo fuera.</translation>
    </message>
    <message>
        <source>More than one is called “{name}”.</source>
        <translation>Hay más de uno llamado “{name}”.</translation>
    </message>
    <message>
        <source>Name a folder with documents, such as PDF or Word files.</source>
        <translation>Nombre una carpeta con documentos, como archivos PDF o Word.</translation>
    </message>
    <message>
        <source>Name a stick or folder outside the archive, or plan backups with `asm-desktop backup DIR --every 7`.</source>
        <translation>Indique una memoria USB o una carpeta fuera del acervo, o prevea copias de seguridad con `asm-desktop backup DIR --every 7`.</translation>
    </message>
    <message>
        <source>Name another office.</source>
        <translation>Indique otra oficina.</translation>
    </message>
    <message>
        <source>Name its folder with --archive, or make a new one with `asm-desktop init`.</source>
        <translation>Nombre su carpeta con --archive, o cree uno nuevo con `asm-desktop init`.</translation>
    </message>
    <message>
        <source>Name one that is empty or does not exist yet: `asm-desktop init DIR …`.</source>
        <translation>Nombre una que esté vacía o que aún no exista: `asm-desktop init DIR …`.</translation>
    </message>
    <message>
        <source>No archive is chosen.</source>
        <translation>No se eligió ningún acervo.</translation>
    </message>
    <message>
        <source>No backup was made. Put the file back (the passphrase in its first line), or choose another.</source>
        <translation>No se hizo ninguna copia de seguridad. Vuelva a poner el archivo (la frase de acceso en su primera línea), o elija otro.</translation>
    </message>
    <message>
        <source>No box in this bundle is for this office.</source>
        <translation>Ninguna caja de este envío es para esta oficina.</translation>
    </message>
    <message>
        <source>No bundle was written. Allow larger parts: at least {smallest} bytes.</source>
        <translation>No se escribió ningún envío. Permita partes más grandes: al menos {smallest} bytes.</translation>
    </message>
    <message>
        <source>No bundle was written. Check the name, and whether the stick is plugged in.</source>
        <translation>No se escribió ningún envío. Revise el nombre, y si la memoria USB está conectada.</translation>
    </message>
    <message>
        <source>No bundle was written. Choose another folder, or check the switch of the stick.</source>
        <translation>No se escribió ningún envío. Elija otra carpeta, o revise el seguro de la memoria USB.</translation>
    </message>
    <message>
        <source>No bundle was written. Choose another name.</source>
        <translation>No se escribió ningún envío. Elija otro nombre.</translation>
    </message>
    <message>
        <source>No bundle was written. Free some space there, or write it to another place.</source>
        <translation>No se escribió ningún envío. Libere espacio ahí, o escríbalo en otro lugar.</translation>
    </message>
    <message>
        <source>No command was given after “{path}”.</source>
        <translation>No se dio ninguna orden después de “{path}”.</translation>
    </message>
    <message>
        <source>No entry was given to print.</source>
        <translation>No se dio ninguna ficha para imprimir.</translation>
    </message>
    <message>
        <source>No file in “{folder}” became an entry that another office may have.</source>
        <translation>Ningún archivo de “{folder}” se convirtió en una ficha que otra oficina pueda tener.</translation>
    </message>
    <message>
        <source>No folder or stick was chosen for backups that are made by themselves.</source>
        <translation>No se eligió carpeta ni memoria USB para las copias de seguridad automáticas.</translation>
    </message>
    <message>
        <source>No folder was named for the new archive.</source>
        <translation>No se nombró ninguna carpeta para el acervo nuevo.</translation>
    </message>
    <message>
        <source>No office called “{office}” is known here.</source>
        <translation>Aquí no se conoce ninguna oficina llamada “{office}”.</translation>
    </message>
    <message>
        <source>Nothing else was harmed. Ask for a fresh copy from where it came.</source>
        <translation>Nada más sufrió daño. Pida una copia nueva allí de donde vino.</translation>
    </message>
    <message>
        <source>Nothing is lost, and there is nothing to do: other offices see it with the next bundle.</source>
        <translation>No se ha perdido nada y no hay que hacer nada: las demás oficinas lo verán con el próximo envío.</translation>
    </message>
    <message>
        <source>Nothing was changed here. Plug it in again, and use another one if this happens twice.</source>
        <translation>Aquí no cambió nada. Conéctela otra vez, y use otra si pasa dos veces.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Nothing was changed. Both must come from the same archive; else bring back the last backup.</source>
        <translation>No se cambió nada. Los dos deben venir del mismo acervo; si no, recupere la última copia de seguridad.</translation>
    </message>
    <message>
        <source>Nothing was changed. Bring it back first, then edit it.</source>
        <translation>No se cambió nada. Recupérela primero y edítela después.</translation>
    </message>
    <message>
        <source>Nothing was changed. Bring that entry back if it is wanted again.</source>
        <translation>No se cambió nada. Recupere esa ficha si la quiere de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was changed. Change it, or remove it first.</source>
        <translation>No se cambió nada. Cámbiela, o quítela primero.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the archive with `asm-desktop verify`, and the disk.</source>
        <translation>No se cambió nada. Revise el acervo con `asm-desktop verify`, y el disco.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the path after --from.</source>
        <translation>No se cambió nada. Revise la ruta después de --from.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the path and choose it again.</source>
        <translation>No se cambió nada. Revise la ruta y elíjala otra vez.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the path, or give - to type the words.</source>
        <translation>No se cambió nada. Revise la ruta, o dé - para escribir las palabras.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another place, or ask for the rights.</source>
        <translation>No se cambió nada. Elija otro lugar, o pida los permisos.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose one version, or write a new one, for each of them.</source>
        <translation>No se cambió nada. Elija una versión, o escriba una nueva, para cada uno de ellos.</translation>
    </message>
    <message>
        <source>Nothing was changed. Close the other window, then do it again.</source>
        <translation>No se cambió nada. Cierre la otra ventana y hágalo otra vez.</translation>
    </message>
    <message>
        <source>Nothing was changed. Copy it again from where it came, or ask the office for a new one.</source>
        <translation>No se cambió nada. Cópielo otra vez de donde vino, o pida uno nuevo a la oficina.</translation>
    </message>
    <message>
        <source>Nothing was changed. Copy the folder to a place where you may write, or ask for the rights.</source>
        <translation>No se cambió nada. Copie la carpeta a un lugar donde pueda escribir, o pida los permisos.</translation>
    </message>
    <message>
        <source>Nothing was changed. Do it again.</source>
        <translation>No se cambió nada. Hágalo otra vez.</translation>
    </message>
    <message>
        <source>Nothing was changed. Edit it with `asm-desktop entry edit` if something is wrong in it.</source>
        <translation>No se cambió nada. Edítela con `asm-desktop entry edit` si algo en ella está mal.</translation>
    </message>
    <message>
        <source>Nothing was changed. Free some space, then import it again.</source>
        <translation>No se cambió nada. Libere espacio e incorpórelo otra vez.</translation>
    </message>
    <message>
        <source>Nothing was changed. Give one of: {known}. A code travels with the withdrawal, never words.</source>
        <translation>No se cambió nada. Dé uno de estos: {known}. Con el retiro viaja un código, nunca palabras.</translation>
    </message>
    <message>
        <source>Nothing was changed. Give the one that the first of them was made with, or choose another place.</source>
        <translation>No se cambió nada. Dé la frase con la que se hizo la primera, o elija otro lugar.</translation>
    </message>
    <message>
        <source>Nothing was changed. Give {field} again.</source>
        <translation>No se cambió nada. Dé otra vez {field}.</translation>
    </message>
    <message>
        <source>Nothing was changed. If somebody put another archive.db here, put the right one back.</source>
        <translation>No se cambió nada. Si alguien puso aquí otro archive.db, vuelva a poner el correcto.</translation>
    </message>
    <message>
        <source>Nothing was changed. Install the newer version here, then do it again.</source>
        <translation>No se cambió nada. Instale aquí la versión más nueva y hágalo otra vez.</translation>
    </message>
    <message>
        <source>Nothing was changed. Install the newer version here, then import it again.</source>
        <translation>No se cambió nada. Instale aquí la versión más nueva e incorpórelo otra vez.</translation>
    </message>
    <message>
        <source>Nothing was changed. Install the newer version here, then open it again.</source>
        <translation>No se cambió nada. Instale aquí la versión más nueva y ábralo otra vez.</translation>
    </message>
    <message>
        <source>Nothing was changed. Keep the file and bring back the last backup into a new folder.</source>
        <translation>No se cambió nada. Conserve el archivo y recupere la última copia de seguridad en una carpeta nueva.</translation>
    </message>
    <message>
        <source>Nothing was changed. Look at it again and choose once more.</source>
        <translation>No se cambió nada. Mírela otra vez y elija de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was changed. Look for the sheet that was written when this archive was founded.</source>
        <translation>No se cambió nada. Busque la hoja que se escribió cuando se fundó este acervo.</translation>
    </message>
    <message>
        <source>Nothing was changed. Name a folder elsewhere after --keep.</source>
        <translation>No se cambió nada. Nombre una carpeta de otro lugar después de --keep.</translation>
    </message>
    <message>
        <source>Nothing was changed. Name a folder that does not exist yet, or an empty one.</source>
        <translation>No se cambió nada. Nombre una carpeta que aún no exista, o una vacía.</translation>
    </message>
    <message>
        <source>Nothing was changed. Name one entry and at most one of --attachment, --realm, --set with --revision; or --consent alone.</source>
        <translation>No se cambió nada. Indique una ficha y como mucho uno de --attachment, --realm, --set con --revision; o --consent solo.</translation>
    </message>
    <message>
        <source>Nothing was changed. Offices of two archives cannot be put together; ask for the right card.</source>
        <translation>No se cambió nada. Las oficinas de dos acervos no se pueden juntar; pida la tarjeta correcta.</translation>
    </message>
    <message>
        <source>Nothing was changed. Open that one, or choose an empty folder.</source>
        <translation>No se cambió nada. Abra ese, o elija una carpeta vacía.</translation>
    </message>
    <message>
        <source>Nothing was changed. Open the archive that it belongs to, and import it there.</source>
        <translation>No se cambió nada. Abra el acervo al que pertenece e incorpórelo ahí.</translation>
    </message>
    <message>
        <source>Nothing was changed. Open the archive with that version.</source>
        <translation>No se cambió nada. Abra el acervo con esa versión.</translation>
    </message>
    <message>
        <source>Nothing was changed. Pass it on to the office it is for, or ask the sender for a bundle for you.</source>
        <translation>No se cambió nada. Páselo a la oficina a la que va, o pida a quien lo envió un envío para usted.</translation>
    </message>
    <message>
        <source>Nothing was changed. Put back a copy of it: each backup of the archive holds one.</source>
        <translation>No se cambió nada. Vuelva a poner una copia: cada copia de seguridad del acervo trae una.</translation>
    </message>
    <message>
        <source>Nothing was changed. Put the key file back beside archive.db: each backup of the archive holds one.</source>
        <translation>No se cambió nada. Vuelva a poner el archivo de clave junto a archive.db: cada copia de seguridad del acervo trae uno.</translation>
    </message>
    <message>
        <source>Nothing was changed. Put the long part into a file and attach that.</source>
        <translation>No se cambió nada. Ponga la parte larga en un archivo y adjúntelo.</translation>
    </message>
    <message>
        <source>Nothing was changed. Say what goes: the whole entry, a file of it, or a field with its new text.</source>
        <translation>No se cambió nada. Diga qué se retira: la ficha entera, un archivo suyo, o un campo con su texto nuevo.</translation>
    </message>
    <message>
        <source>Nothing was changed. Set one if the laptop may be lost or looked into.</source>
        <translation>No se cambió nada. Ponga una si el ordenador puede perderse o ser registrado.</translation>
    </message>
    <message>
        <source>Nothing was changed. Take another backup, older or from another disk.</source>
        <translation>No se cambió nada. Use otra copia de seguridad, más antigua o de otro disco.</translation>
    </message>
    <message>
        <source>Nothing was changed. Take another office&apos;s version, or say what holds with --set FIELD=VALUE.</source>
        <translation>No se cambió nada. Tome la versión de otra oficina, o diga qué vale con --set FIELD=VALUE.</translation>
    </message>
    <message>
        <source>Nothing was changed. Take four or five words that nobody would expect together.</source>
        <translation>No se cambió nada. Use cuatro o cinco palabras que nadie esperaría juntas.</translation>
    </message>
    <message>
        <source>Nothing was changed. Tell them, or leave this entry out.</source>
        <translation>No se cambió nada. Avíseles, o deje fuera esta ficha.</translation>
    </message>
    <message>
        <source>Nothing was changed. The history of an entry has its older versions; any of them can be brought back.</source>
        <translation>Nada ha cambiado. El historial de una ficha guarda sus versiones anteriores; cualquiera puede recuperarse.</translation>
    </message>
    <message>
        <source>Nothing was changed. To bring in documents, use import instead.</source>
        <translation>No se cambió nada. Para incorporar documentos, use mejor import.</translation>
    </message>
    <message>
        <source>Nothing was changed. Type the value again as plain text.</source>
        <translation>No se cambió nada. Escriba el valor otra vez como texto sencillo.</translation>
    </message>
    <message>
        <source>Nothing was changed. Write for example --set date=2026-05-03, or --section context=@context.md.</source>
        <translation>No se cambió nada. Escriba por ejemplo --set date=2026-05-03, o --section context=@context.md.</translation>
    </message>
    <message>
        <source>Nothing was imported. Check its name and place; if it lies on a stick, is the stick still in?</source>
        <translation>No se incorporó nada. Revise su nombre y su lugar; si está en una memoria USB, ¿sigue conectada?</translation>
    </message>
    <message>
        <source>Nothing was opened. Check the path; the file holds the passphrase in its first line.</source>
        <translation>No se abrió nada. Revise la ruta; el archivo contiene la frase de acceso en su primera línea.</translation>
    </message>
    <message>
        <source>Nothing was opened. Give the passphrase: with --passphrase-file, or type it in the window.</source>
        <translation>No se abrió nada. Dé la frase de acceso: con --passphrase-file, o escríbala en la ventana.</translation>
    </message>
    <message>
        <source>Nothing was opened. Try again, or use the recovery sheet.</source>
        <translation>No se abrió nada. Pruebe otra vez, o use la hoja de recuperación.</translation>
    </message>
    <message>
        <source>Nothing was opened. Type the seven groups of four letters and digits as they stand on the sheet.</source>
        <translation>No se abrió nada. Escriba los siete grupos de cuatro letras y cifras como están en la hoja.</translation>
    </message>
    <message>
        <source>Nothing was saved. Put the stick back in, or take the file off the entry.</source>
        <translation>No se guardó nada. Vuelva a poner la memoria USB, o quite el archivo de la ficha.</translation>
    </message>
    <message>
        <source>Nothing was saved. Put the stick in, or connect the disk, and do it again.</source>
        <translation>No se guardó nada. Conecte la memoria USB o el disco y hágalo otra vez.</translation>
    </message>
    <message>
        <source>Nothing was undone. End it, or change it, if it does not hold any more.</source>
        <translation>No se deshizo nada. Póngale fin, o cámbielo, si ya no vale.</translation>
    </message>
    <message>
        <source>Nothing was undone. Look at its history, and bring back the version that you want.</source>
        <translation>No se ha deshecho nada. Mire el historial y recupere la versión que quiera.</translation>
    </message>
    <message>
        <source>Nothing was written, and the register is unchanged.</source>
        <translation>No se escribió nada, y el registro no cambió.</translation>
    </message>
    <message>
        <source>Nothing was written. Bring it back from the bin first, then print.</source>
        <translation>No se ha escrito nada. Recupérela primero de la papelera y luego imprima.</translation>
    </message>
    <message>
        <source>Nothing was written. Choose another name, or move that file away first.</source>
        <translation>No se escribió nada. Elija otro nombre, o mueva antes ese archivo.</translation>
    </message>
    <message>
        <source>Nothing was written. `entry show` says who may have it, and what people agreed to.</source>
        <translation>No se escribió nada. `entry show` dice quién puede tenerla y para qué dieron su acuerdo las personas.</translation>
    </message>
    <message>
        <source>Only a coordinator can add an office, and this office is none.</source>
        <translation>Solo un coordinador puede añadir una oficina, y esta oficina no lo es.</translation>
    </message>
    <message>
        <source>Only coordinators decide this, and this office is none.</source>
        <translation>Solo los coordinadores deciden esto, y esta oficina no lo es.</translation>
    </message>
    <message>
        <source>Only part of its text could be read.</source>
        <translation>Solo se pudo leer una parte de su texto.</translation>
    </message>
    <message>
        <source>Only {creator}, who created this entry, can give it to others than those who have it.</source>
        <translation>Solo {creator}, que creó esta ficha, puede darla a otros que no la tienen.</translation>
    </message>
    <message>
        <source>Only {creator}, who created this entry, can remove it for all.</source>
        <translation>Solo {creator}, que creó esta ficha, puede quitarla para todos.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, save it as CSV in UTF-8, and import the folder again.</source>
        <translation>Ábrala en un programa de hojas de cálculo, guárdela como CSV en UTF-8 e incorpore la carpeta otra vez.</translation>
    </message>
    <message>
        <source>Open it with its password, save a copy without one, and import the copy.</source>
        <translation>Ábralo con su contraseña, guarde una copia sin ella e incorpore la copia.</translation>
    </message>
    <message>
        <source>Open the file to see the rest; only what was read can be found.</source>
        <translation>Abra el archivo para ver el resto; solo se puede encontrar lo que se leyó.</translation>
    </message>
    <message>
        <source>Plug it in again or try another one; what was kept before is unchanged.</source>
        <translation>Conéctelo otra vez o pruebe con otro; lo guardado antes no cambió.</translation>
    </message>
    <message>
        <source>Reading this file took too long and was stopped.</source>
        <translation>Leer este archivo tardaba demasiado y se detuvo.</translation>
    </message>
    <message>
        <source>Reading this file took too much memory and was stopped.</source>
        <translation>Leer este archivo ocupaba demasiada memoria y se detuvo.</translation>
    </message>
    <message>
        <source>Save a smaller copy of it, or split it, and import that.</source>
        <translation>Guarde una copia más pequeña, o divídalo, e incorpore eso.</translation>
    </message>
    <message>
        <source>Save and close it in the other program, then import it again.</source>
        <translation>Guárdelo y ciérrelo en el otro programa, y después incorpórelo otra vez.</translation>
    </message>
    <message>
        <source>Save it again with the program that made it, or as plain text, and import that.</source>
        <translation>Guárdelo otra vez con el programa que lo hizo, o como texto sencillo, e incorpore eso.</translation>
    </message>
    <message>
        <source>Save it as DOCX, XLSX or PPTX, or as PDF, and import that.</source>
        <translation>Guárdelo como DOCX, XLSX o PPTX, o como PDF, e incorpore eso.</translation>
    </message>
    <message>
        <source>Save it as PDF, DOCX, ODT, plain text, JPEG or PNG and import that, or attach it to an entry.</source>
        <translation>Guárdelo como PDF, DOCX, ODT, texto sencillo, JPEG o PNG e incorpore eso, o adjúntelo a una ficha.</translation>
    </message>
    <message>
        <source>Save it as plain text in UTF-8, or attach it with --attach.</source>
        <translation>Guárdelo como texto sencillo en UTF-8, o adjúntelo con --attach.</translation>
    </message>
    <message>
        <source>Say the message in one line; everything else can wait.</source>
        <translation>Diga el mensaje en una línea; todo lo demás puede esperar.</translation>
    </message>
    <message>
        <source>See `asm-desktop office admit OFFICE` for those that do.</source>
        <translation>Vea los que esperan con `asm-desktop office admit OFFICE`.</translation>
    </message>
    <message>
        <source>See `asm-desktop office cosign` for what waits.</source>
        <translation>Vea lo que espera con `asm-desktop office cosign`.</translation>
    </message>
    <message>
        <source>See `asm-desktop office list`, or add its card first.</source>
        <translation>Vea `asm-desktop office list`, o añada primero su tarjeta.</translation>
    </message>
    <message>
        <source>Send the card to a coordinator: {coordinators}.</source>
        <translation>Envíe la tarjeta a un coordinador: {coordinators}.</translation>
    </message>
    <message>
        <source>Set the date of the laptop, then confirm it.</source>
        <translation>Ponga bien la fecha del ordenador y después confírmela.</translation>
    </message>
    <message>
        <source>Something inside this document (an object, a recording, a picture) cannot be freed of the names of people.</source>
        <translation>A algo dentro de este documento (un objeto, una grabación, una imagen) no se le pueden quitar los nombres de personas.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Eso no funcionó.</translation>
    </message>
    <message>
        <source>That is not the passphrase.</source>
        <translation>Esa no es la frase de acceso.</translation>
    </message>
    <message>
        <source>The agreement cannot be kept like this: {why}.</source>
        <translation>El acuerdo no se puede guardar así: {why}.</translation>
    </message>
    <message>
        <source>The agreement was changed or ended since it was recorded.</source>
        <translation>El acuerdo se cambió o terminó desde que se anotó.</translation>
    </message>
    <message>
        <source>The archive file cannot be opened: its folder is gone, or there are no rights to it.</source>
        <translation>El archivo del acervo no se puede abrir: su carpeta ya no está, o no hay permiso.</translation>
    </message>
    <message>
        <source>The archive file cannot be read: it is damaged or not an archive.</source>
        <translation>El archivo del acervo no se puede leer: está dañado o no es un acervo.</translation>
    </message>
    <message>
        <source>The archive is not touched. Free some space, or ask for the rights on that folder.</source>
        <translation>El acervo no se toca. Libere espacio, o pida permisos para esa carpeta.</translation>
    </message>
    <message>
        <source>The archive was written anew and compared, and the copy is not the same.</source>
        <translation>El acervo se escribió de nuevo y se comparó, y la copia no es igual.</translation>
    </message>
    <message>
        <source>The backups before it are kept, and the archive is as it was. Free some space, or choose another disk.</source>
        <translation>Las copias anteriores se conservan y el acervo está como estaba. Libere espacio o elija otro disco.</translation>
    </message>
    <message>
        <source>The bundle cannot be cut into parts of {size} bytes.</source>
        <translation>El envío no se puede cortar en partes de {size} bytes.</translation>
    </message>
    <message>
        <source>The bundle was written, but what is read back is different.</source>
        <translation>El envío se escribió, pero lo que se lee de vuelta es distinto.</translation>
    </message>
    <message>
        <source>The demonstration ran, but this did not hold: {steps}.</source>
        <translation>La demostración se hizo, pero esto no se cumplió: {steps}.</translation>
    </message>
    <message>
        <source>The disk did not read or write as it should.</source>
        <translation>El disco no leyó o escribió como debía.</translation>
    </message>
    <message>
        <source>The disk or stick with “{path}” does not answer.</source>
        <translation>El disco o la memoria USB con “{path}” no responde.</translation>
    </message>
    <message>
        <source>The entry was left out. Ask the office it came from which version of the program it uses.</source>
        <translation>La ficha se dejó fuera. Pregunte a la oficina de donde vino qué versión del programa usa.</translation>
    </message>
    <message>
        <source>The entry {code} has other versions now than those you chose from.</source>
        <translation>La ficha {code} tiene ahora otras versiones que aquellas entre las que usted eligió.</translation>
    </message>
    <message>
        <source>The entry {code} is in the bin of this laptop.</source>
        <translation>La ficha {code} está en la papelera de este ordenador.</translation>
    </message>
    <message>
        <source>The entry {code} was changed again since, by {office}.</source>
        <translation>La ficha {code} se ha cambiado desde entonces, por {office}.</translation>
    </message>
    <message>
        <source>The entry {code} was removed for all offices.</source>
        <translation>La ficha {code} se quitó para todas las oficinas.</translation>
    </message>
    <message>
        <source>The entry {entry} may not be copied out of the archive for {receivers} ({reason}).</source>
        <translation>La ficha {entry} no se puede copiar fuera del acervo para {receivers} ({reason}).</translation>
    </message>
    <message>
        <source>The entry {entry} was written by {office}, so what people agreed to is recorded there.</source>
        <translation>La ficha {entry} la escribió {office}; por eso es allí donde se anota para qué dieron su acuerdo las personas.</translation>
    </message>
    <message>
        <source>The field “{field}” holds something that cannot be kept ({why}).</source>
        <translation>El campo “{field}” contiene algo que no se puede guardar ({why}).</translation>
    </message>
    <message>
        <source>The file “{file}” is not a text in UTF-8 of at most 4 MB.</source>
        <translation>El archivo “{file}” no es un texto en UTF-8 de 4 MB como máximo.</translation>
    </message>
    <message>
        <source>The file “{file}” with the passphrase cannot be read.</source>
        <translation>El archivo “{file}” con la frase de acceso no se puede leer.</translation>
    </message>
    <message>
        <source>The file “{file}” with the passphrase for backups cannot be read.</source>
        <translation>El archivo “{file}” con la frase de acceso de las copias de seguridad no se puede leer.</translation>
    </message>
    <message>
        <source>The file “{file}” with the words of the founding sheet cannot be read.</source>
        <translation>El archivo “{file}” con las palabras de la hoja de fundación no se puede leer.</translation>
    </message>
    <message>
        <source>The file “{name}” is not there any more.</source>
        <translation>El archivo «{name}» ya no está.</translation>
    </message>
    <message>
        <source>The folder “{folder}” is not empty.</source>
        <translation>La carpeta “{folder}” no está vacía.</translation>
    </message>
    <message>
        <source>The folder “{folder}” lies in the one whose files are to be imported.</source>
        <translation>La carpeta “{folder}” está dentro de aquella cuyos archivos se van a incorporar.</translation>
    </message>
    <message>
        <source>The group “{group}” belongs to {owner}; only they choose its members.</source>
        <translation>El grupo “{group}” pertenece a {owner}; solo ellos eligen a sus miembros.</translation>
    </message>
    <message>
        <source>The key file “archive.key” of this archive is damaged, so that it cannot be opened.</source>
        <translation>El archivo de clave “archive.key” de este acervo está dañado, así que no se puede abrir.</translation>
    </message>
    <message>
        <source>The key file “archive.key” opens with this passphrase, but not the archive beside it.</source>
        <translation>El archivo de clave “archive.key” se abre con esta frase de acceso, pero el acervo que está al lado no.</translation>
    </message>
    <message>
        <source>The key file “archive.key” was written by a newer version of this program.</source>
        <translation>El archivo de clave “archive.key” se escribió con una versión más nueva de este programa.</translation>
    </message>
    <message>
        <source>The kind file “{file}” cannot be used: {why}.</source>
        <translation>El archivo de clase “{file}” no se puede usar: {why}.</translation>
    </message>
    <message>
        <source>The list of files “catalog.csv” cannot be read as a table.</source>
        <translation>La lista de archivos “catalog.csv” no se puede leer como tabla.</translation>
    </message>
    <message>
        <source>The list of what an office holds is not valid ({why}).</source>
        <translation>La lista de lo que tiene una oficina no es válida ({why}).</translation>
    </message>
    <message>
        <source>The new backup in “{place}” was opened and compared, and does not agree with the archive: {why}.</source>
        <translation>La nueva copia de seguridad en “{place}” se abrió y se comparó, y no coincide con el acervo: {why}.</translation>
    </message>
    <message>
        <source>The office {office} cannot be its own successor.</source>
        <translation>La oficina {office} no puede ser su propia sucesora.</translation>
    </message>
    <message>
        <source>The office {office} has not been added to the archive yet.</source>
        <translation>La oficina {office} aún no se añadió al acervo.</translation>
    </message>
    <message>
        <source>The office {office} was not revoked: all that it wrote counts.</source>
        <translation>La oficina {office} no fue revocada: todo lo que escribió cuenta.</translation>
    </message>
    <message>
        <source>The office {office} was revoked already.</source>
        <translation>La oficina {office} ya fue revocada.</translation>
    </message>
    <message>
        <source>The office {office} was revoked: its key does not count any more.</source>
        <translation>La oficina {office} fue revocada: su clave ya no cuenta.</translation>
    </message>
    <message>
        <source>The office “{name}” belongs to another archive.</source>
        <translation>La oficina “{name}” pertenece a otro acervo.</translation>
    </message>
    <message>
        <source>The part “{part}” of the sample archive cannot be used: {why}.</source>
        <translation>La parte “{part}” del acervo de ejemplo no se puede usar: {why}.</translation>
    </message>
    <message>
        <source>The passphrase was typed in two ways.</source>
        <translation>La frase de acceso se escribió de dos maneras.</translation>
    </message>
    <message>
        <source>The place for backups, “{place}”, is not there now.</source>
        <translation>El lugar de las copias de seguridad, “{place}”, no está ahora.</translation>
    </message>
    <message>
        <source>The settings cannot be kept in “{file}”: {why}.</source>
        <translation>Los ajustes no se pueden guardar en “{file}”: {why}.</translation>
    </message>
    <message>
        <source>The stick or disk could not be read or written.</source>
        <translation>La memoria USB o el disco no se pudo leer o escribir.</translation>
    </message>
    <message>
        <source>The system does not allow this with “{path}”: no rights, or the place is read-only.</source>
        <translation>El sistema no permite esto con “{path}”: no hay permiso, o el lugar es solo de lectura.</translation>
    </message>
    <message>
        <source>The system does not let you read this file.</source>
        <translation>El sistema no le deja leer este archivo.</translation>
    </message>
    <message>
        <source>The value for {option} does not fit: {why}.</source>
        <translation>El valor para {option} no sirve: {why}.</translation>
    </message>
    <message>
        <source>The word list “{file}” cannot be read: {why}.</source>
        <translation>La lista de palabras “{file}” no se puede leer: {why}.</translation>
    </message>
    <message>
        <source>There is a file “{path}” already.</source>
        <translation>Ya hay un archivo “{path}”.</translation>
    </message>
    <message>
        <source>There is a group called “{name}” already.</source>
        <translation>Ya hay un grupo llamado “{name}”.</translation>
    </message>
    <message>
        <source>There is an archive in “{folder}” already.</source>
        <translation>Ya hay un acervo en “{folder}”.</translation>
    </message>
    <message>
        <source>There is no agreement “{reference}” here.</source>
        <translation>Aquí no hay ningún acuerdo “{reference}”.</translation>
    </message>
    <message>
        <source>There is no archive in “{folder}”.</source>
        <translation>No hay ningún acervo en “{folder}”.</translation>
    </message>
    <message>
        <source>There is no backup in “{path}”.</source>
        <translation>No hay ninguna copia de seguridad en “{path}”.</translation>
    </message>
    <message>
        <source>There is no bundle at “{path}”.</source>
        <translation>No hay ningún envío en “{path}”.</translation>
    </message>
    <message>
        <source>There is no command “{path} {word}”.</source>
        <translation>No existe la orden “{path} {word}”.</translation>
    </message>
    <message>
        <source>There is no edit “{reference}” that waits to be done again.</source>
        <translation>No hay ningún cambio “{reference}” que espere a ser hecho otra vez.</translation>
    </message>
    <message>
        <source>There is no entry “{reference}” here.</source>
        <translation>Aquí no hay ninguna ficha “{reference}”.</translation>
    </message>
    <message>
        <source>There is no file or folder “{path}”.</source>
        <translation>No hay archivo ni carpeta “{path}”.</translation>
    </message>
    <message>
        <source>There is no folder “{folder}”.</source>
        <translation>No hay ninguna carpeta “{folder}”.</translation>
    </message>
    <message>
        <source>There is no kind of entry called “{kind}”.</source>
        <translation>No hay ninguna clase de ficha llamada “{kind}”.</translation>
    </message>
    <message>
        <source>There is no other office that this bundle could be for.</source>
        <translation>No hay otra oficina para la que pudiera ser este envío.</translation>
    </message>
    <message>
        <source>There is no room for the bundle in “{folder}”.</source>
        <translation>No hay espacio para el envío en “{folder}”.</translation>
    </message>
    <message>
        <source>There is no room left in “{place}” for another backup.</source>
        <translation>No queda espacio en “{place}” para otra copia de seguridad.</translation>
    </message>
    <message>
        <source>There is no room left on the disk.</source>
        <translation>No queda espacio en el disco.</translation>
    </message>
    <message>
        <source>There is no sheet called “{template}”.</source>
        <translation>No hay ninguna hoja llamada “{template}”.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>No existe ese archivo.</translation>
    </message>
    <message>
        <source>There is no text in it yet.</source>
        <translation>Aún no tiene texto.</translation>
    </message>
    <message>
        <source>There is no withdrawal “{reference}” here.</source>
        <translation>Aquí no hay ningún retiro “{reference}”.</translation>
    </message>
    <message>
        <source>There is not enough room on this laptop to read the bundle.</source>
        <translation>No hay bastante espacio en este ordenador para leer el envío.</translation>
    </message>
    <message>
        <source>There is nothing left in this agreement that could be ended.</source>
        <translation>No queda nada en este acuerdo a lo que se pueda poner fin.</translation>
    </message>
    <message>
        <source>There is nothing of that kind to withdraw in this entry.</source>
        <translation>No hay nada de ese tipo que retirar en esta ficha.</translation>
    </message>
    <message>
        <source>There is nothing of {office} here that this office could confirm and that does not count yet.</source>
        <translation>Aquí no hay nada de {office} que esta oficina pueda confirmar y que no cuente todavía.</translation>
    </message>
    <message>
        <source>There is nothing to undo here.</source>
        <translation>Aquí no hay nada que deshacer.</translation>
    </message>
    <message>
        <source>These are not the words of a founding sheet.</source>
        <translation>Estas no son las palabras de una hoja de fundación.</translation>
    </message>
    <message>
        <source>These are not the words of this archive&apos;s recovery sheet.</source>
        <translation>Estas no son las palabras de la hoja de recuperación de este acervo.</translation>
    </message>
    <message>
        <source>These words stand on the founding sheet of another archive.</source>
        <translation>Estas palabras están en la hoja de fundación de otro acervo.</translation>
    </message>
    <message>
        <source>This archive has a passphrase already.</source>
        <translation>Este acervo ya tiene una frase de acceso.</translation>
    </message>
    <message>
        <source>This archive has no passphrase.</source>
        <translation>Este acervo no tiene frase de acceso.</translation>
    </message>
    <message>
        <source>This archive is encrypted, or its file is damaged throughout, and its key file “archive.key” is missing.</source>
        <translation>Este acervo está cifrado, o su archivo está dañado por completo, y falta su archivo de clave “archive.key”.</translation>
    </message>
    <message>
        <source>This archive is locked with a passphrase.</source>
        <translation>Este acervo está bloqueado con una frase de acceso.</translation>
    </message>
    <message>
        <source>This archive is open in another window or command.</source>
        <translation>Este acervo está abierto en otra ventana u orden.</translation>
    </message>
    <message>
        <source>This archive may have been copied, moved or brought back from a backup, so this office counts its records anew.</source>
        <translation>Puede que este acervo se haya copiado, movido o recuperado de una copia de seguridad; por eso esta oficina vuelve a numerar sus registros desde el principio.</translation>
    </message>
    <message>
        <source>This archive may not be changed here: the folder or file is read-only.</source>
        <translation>Este acervo no se puede cambiar aquí: la carpeta o el archivo es solo de lectura.</translation>
    </message>
    <message>
        <source>This archive was last opened by a newer version of the program (step {step}).</source>
        <translation>Este acervo se abrió por última vez con una versión más nueva del programa (paso {step}).</translation>
    </message>
    <message>
        <source>This backup does not hold together: {why}.</source>
        <translation>Esta copia de seguridad no está íntegra: {why}.</translation>
    </message>
    <message>
        <source>This backup is closed with a passphrase.</source>
        <translation>Esta copia de seguridad está cerrada con una frase de acceso.</translation>
    </message>
    <message>
        <source>This backup was made by a newer version of the program.</source>
        <translation>Esta copia de seguridad se hizo con una versión más nueva del programa.</translation>
    </message>
    <message>
        <source>This bundle belongs to another archive.</source>
        <translation>Este envío pertenece a otro acervo.</translation>
    </message>
    <message>
        <source>This bundle is damaged ({why}).</source>
        <translation>Este envío está dañado ({why}).</translation>
    </message>
    <message>
        <source>This bundle was written by a newer version of the program.</source>
        <translation>Este envío se escribió con una versión más nueva del programa.</translation>
    </message>
    <message>
        <source>This document contains a program (macros), in which names and paths cannot be found for certain.</source>
        <translation>Este documento contiene un programa (macros), donde no se pueden encontrar con seguridad nombres y rutas.</translation>
    </message>
    <message>
        <source>This entry has no such file.</source>
        <translation>Esta ficha no tiene ese archivo.</translation>
    </message>
    <message>
        <source>This entry is too long to be kept (more than {megabytes} MB of text).</source>
        <translation>Esta ficha es demasiado larga para guardarla (más de {megabytes} MB de texto).</translation>
    </message>
    <message>
        <source>This file carries a digital signature, which names its signer and breaks when anything is taken out.</source>
        <translation>Este archivo lleva una firma digital, que nombra a quien firmó y deja de valer si se quita algo.</translation>
    </message>
    <message>
        <source>This file defines short forms of its own (XML entities), which can hide harm.</source>
        <translation>Este archivo define abreviaturas propias (entidades XML), que pueden esconder daño.</translation>
    </message>
    <message>
        <source>This file is damaged in a way that broke the reading of it.</source>
        <translation>Este archivo está dañado de tal modo que impidió leerlo.</translation>
    </message>
    <message>
        <source>This file is damaged, or not what its name says.</source>
        <translation>Este archivo está dañado, o no es lo que dice su nombre.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Este archivo está vacío.</translation>
    </message>
    <message>
        <source>This file is not here, or was damaged.</source>
        <translation>Este archivo no está aquí, o se dañó.</translation>
    </message>
    <message>
        <source>This file is of an old Office format (DOC, XLS or PPT).</source>
        <translation>Este archivo tiene un formato antiguo de Office (DOC, XLS o PPT).</translation>
    </message>
    <message>
        <source>This file is protected by a password.</source>
        <translation>Este archivo está protegido con contraseña.</translation>
    </message>
    <message>
        <source>This file is too large to be read (more than {megabytes} MB).</source>
        <translation>Este archivo es demasiado grande para leerlo (más de {megabytes} MB).</translation>
    </message>
    <message>
        <source>This file stays in this office: the version of the program that took it in made no copy that may leave.</source>
        <translation>Este archivo se queda en esta oficina: la versión del programa que lo incorporó no hizo una copia que pueda salir.</translation>
    </message>
    <message>
        <source>This file was added here and is here no longer, or was damaged.</source>
        <translation>Este archivo se añadió aquí y ya no está, o se dañó.</translation>
    </message>
    <message>
        <source>This file was changed while it was being read.</source>
        <translation>Este archivo se cambió mientras se leía.</translation>
    </message>
    <message>
        <source>This file would unpack to far more than it should, as if made to fill the computer&apos;s memory.</source>
        <translation>Este archivo se desplegaría a mucho más de lo debido, como hecho para llenar la memoria del ordenador.</translation>
    </message>
    <message>
        <source>This is a link to another place and was not followed.</source>
        <translation>Es un enlace a otro lugar y no se siguió.</translation>
    </message>
    <message>
        <source>This is a packed folder (ZIP).</source>
        <translation>Es una carpeta comprimida (ZIP).</translation>
    </message>
    <message>
        <source>This is not a valid office card ({why}).</source>
        <translation>No es una tarjeta de oficina válida ({why}).</translation>
    </message>
    <message>
        <source>This is not an ordinary file.</source>
        <translation>No es un archivo corriente.</translation>
    </message>
    <message>
        <source>This kind of file is not known here.</source>
        <translation>Esta clase de archivo no se conoce aquí.</translation>
    </message>
    <message>
        <source>This laptop&apos;s clock shows no date that can be used.</source>
        <translation>El reloj de este ordenador no muestra una fecha que se pueda usar.</translation>
    </message>
    <message>
        <source>This office cannot do that with this withdrawal.</source>
        <translation>Esta oficina no puede hacer eso con este retiro.</translation>
    </message>
    <message>
        <source>This office has not been added to the archive yet, so nobody could check what it sends.</source>
        <translation>Esta oficina aún no se añadió al acervo, así que nadie podría comprobar lo que envía.</translation>
    </message>
    <message>
        <source>This office is in no group called “{group}”.</source>
        <translation>Esta oficina no está en ningún grupo llamado “{group}”.</translation>
    </message>
    <message>
        <source>This office is not in the group that was chosen.</source>
        <translation>Esta oficina no está en el grupo elegido.</translation>
    </message>
    <message>
        <source>This passphrase does not open the backups in “{place}”.</source>
        <translation>Esta frase de acceso no abre las copias de seguridad en “{place}”.</translation>
    </message>
    <message>
        <source>This passphrase is too short: it needs at least {shortest} characters.</source>
        <translation>Esta frase de acceso es demasiado corta: necesita al menos {shortest} caracteres.</translation>
    </message>
    <message>
        <source>This sheet is not printed. {finding}</source>
        <translation>Esta hoja no se imprime. {finding}</translation>
    </message>
    <message>
        <source>To share it, attach it again and take this one out.</source>
        <translation>Para compartirlo, adjúntelo otra vez y quite este.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Pruebe otra vez.</translation>
    </message>
    <message>
        <source>Type plain text.</source>
        <translation>Escriba texto sencillo.</translation>
    </message>
    <message>
        <source>Type the seven groups of four letters and digits as they stand on the founder&apos;s sheet.</source>
        <translation>Escriba los siete grupos de cuatro letras y cifras como están en la hoja del fundador.</translation>
    </message>
    <message>
        <source>Unpack it and import the folder.</source>
        <translation>Descomprímalo e incorpore la carpeta.</translation>
    </message>
    <message>
        <source>Use RED, AMBER+STRICT, AMBER, GREEN or CLEAR.</source>
        <translation>Use RED, AMBER+STRICT, AMBER, GREEN o CLEAR.</translation>
    </message>
    <message>
        <source>Use ministry, case or entry, or leave it out for the entry&apos;s own.</source>
        <translation>Use ministry, case o entry, o nada para la de la ficha.</translation>
    </message>
    <message>
        <source>Use none for own or published work, or yes.</source>
        <translation>Use none para trabajo propio o publicado, o yes.</translation>
    </message>
    <message>
        <source>Use one of: {known}.</source>
        <translation>Use uno de estos: {known}.</translation>
    </message>
    <message>
        <source>Use that one, or choose another name.</source>
        <translation>Use ese, o elija otro nombre.</translation>
    </message>
    <message>
        <source>What a file of this form tells about people, places and devices cannot be taken out here.</source>
        <translation>Lo que un archivo de este tipo revela de personas, lugares y aparatos no se le puede quitar aquí.</translation>
    </message>
    <message>
        <source>What else of it counts is said with `asm-desktop office cut` and `office admit`.</source>
        <translation>Para decir qué más de ella cuenta: `asm-desktop office cut` y `office admit`.</translation>
    </message>
    <message>
        <source>What was saved before is kept. Make a backup to another disk now, then check this one.</source>
        <translation>Lo guardado antes se conserva. Haga ahora una copia de seguridad en otro disco y después revise este.</translation>
    </message>
    <message>
        <source>What was saved before is safe. Free some space, then do it again.</source>
        <translation>Lo guardado antes está a salvo. Libere espacio y hágalo otra vez.</translation>
    </message>
    <message>
        <source>Write 2026, 2026-05 or 2026-05-03.</source>
        <translation>Escriba 2026, 2026-05 o 2026-05-03.</translation>
    </message>
    <message>
        <source>Write it like 1200 or 12.5, thousands without comma or point.</source>
        <translation>Escríbalo como 1200 o 12.5, los miles sin coma ni punto.</translation>
    </message>
    <message>
        <source>Write it like 18M or 1G.</source>
        <translation>Escríbalo como 18M o 1G.</translation>
    </message>
    <message>
        <source>Write one row a line, its columns parted by |: {columns}.</source>
        <translation>Escriba una fila por línea, con las columnas separadas por |: {columns}.</translation>
    </message>
    <message>
        <source>Write the amount and the currency&apos;s three letters: 12.5 TZS.</source>
        <translation>Escriba el importe y las tres letras de la moneda: 12.5 TZS.</translation>
    </message>
    <message>
        <source>`{path} --help` lists all commands.</source>
        <translation>`{path} --help` muestra todas las órdenes.</translation>
    </message>
    <message>
        <source>`{path} --help` says what is expected.</source>
        <translation>`{path} --help` dice qué se espera.</translation>
    </message>
    <message>
        <source>{count} faults were found in the archive.</source>
        <translation>Se encontraron {count} faltas en el acervo.</translation>
    </message>
    <message>
        <source>{near}Its fields: {known}.</source>
        <translation>{near}Sus campos: {known}.</translation>
    </message>
    <message>
        <source>{near}`{path} --help` lists all commands.</source>
        <translation>{near}`{path} --help` muestra todas las órdenes.</translation>
    </message>
    <message>
        <source>{near}`{path} --help` lists all options.</source>
        <translation>{near}`{path} --help` muestra todas las opciones.</translation>
    </message>
    <message>
        <source>“{act}” is nothing that waits for the signature of this office.</source>
        <translation>“{act}” no es nada que espere la firma de esta oficina.</translation>
    </message>
    <message>
        <source>“{country}” is no country.</source>
        <translation>“{country}” no es un país.</translation>
    </message>
    <message>
        <source>“{field}” holds files, and “{text}” is only text.</source>
        <translation>“{field}” contiene archivos, y “{text}” es solo texto.</translation>
    </message>
    <message>
        <source>“{folder}” may not be written to.</source>
        <translation>En “{folder}” no se puede escribir.</translation>
    </message>
    <message>
        <source>“{label}” is not one of the labels.</source>
        <translation>“{label}” no es una de las etiquetas.</translation>
    </message>
    <message>
        <source>“{language}” is not a language for a sheet.</source>
        <translation>“{language}” no es un idioma para una hoja.</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a group.</source>
        <translation>“{name}” no puede ser el nombre de un grupo.</translation>
    </message>
    <message>
        <source>“{name}” is not a bundle of this program.</source>
        <translation>“{name}” no es un envío de este programa.</translation>
    </message>
    <message>
        <source>“{office}” has no version of its own of: {fields}.</source>
        <translation>“{office}” no tiene versión propia de: {fields}.</translation>
    </message>
    <message>
        <source>“{pair}” is not of the form NAME=VALUE.</source>
        <translation>“{pair}” no tiene la forma NAME=VALUE.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read like this: {why}.</source>
        <translation>“{path}” no se puede leer así: {why}.</translation>
    </message>
    <message>
        <source>“{path}” cannot be used: {why}.</source>
        <translation>“{path}” no se puede usar: {why}.</translation>
    </message>
    <message>
        <source>“{path}” has no option “{option}”.</source>
        <translation>“{path}” no tiene la opción “{option}”.</translation>
    </message>
    <message>
        <source>“{path}” needs {option}.</source>
        <translation>“{path}” necesita {option}.</translation>
    </message>
    <message>
        <source>“{place}” lies inside the archive&apos;s own folder, so it would be lost together with it.</source>
        <translation>“{place}” está dentro de la propia carpeta del acervo y se perdería junto con él.</translation>
    </message>
    <message>
        <source>“{realm}” does not say who may hold an entry.</source>
        <translation>“{realm}” no dice quién puede tener una ficha.</translation>
    </message>
    <message>
        <source>“{reason}” is no reason for a withdrawal.</source>
        <translation>“{reason}” no es un motivo de retiro.</translation>
    </message>
    <message>
        <source>“{record}” is no record of {office} that waits here to be let in.</source>
        <translation>“{record}” no es un registro de {office} que espere aquí a ser admitido.</translation>
    </message>
    <message>
        <source>“{reference}” can mean more than one agreement.</source>
        <translation>“{reference}” puede ser más de un acuerdo.</translation>
    </message>
    <message>
        <source>“{reference}” can mean more than one entry.</source>
        <translation>“{reference}” puede ser más de una ficha.</translation>
    </message>
    <message>
        <source>“{reference}” is not a version of {code} whose text is here.</source>
        <translation>“{reference}” no es una versión de {code} cuyo texto esté aquí.</translation>
    </message>
    <message>
        <source>“{role}” is not one of the roles.</source>
        <translation>“{role}” no es una de las funciones.</translation>
    </message>
    <message>
        <source>“{size}” is no size.</source>
        <translation>“{size}” no es un tamaño.</translation>
    </message>
    <message>
        <source>“{text}” cannot stand in “{field}”.</source>
        <translation>“{text}” no puede estar en “{field}”.</translation>
    </message>
    <message>
        <source>“{text}” is no amount of money for “{field}”.</source>
        <translation>“{text}” no es una cantidad de dinero para “{field}”.</translation>
    </message>
    <message>
        <source>“{text}” is no clear number for “{field}”.</source>
        <translation>“{text}” no es un número claro para “{field}”.</translation>
    </message>
    <message>
        <source>“{text}” is no date for “{field}”.</source>
        <translation>“{text}” no es una fecha para “{field}”.</translation>
    </message>
    <message>
        <source>“{text}” is no row for “{field}”.</source>
        <translation>“{text}” no es una fila para “{field}”.</translation>
    </message>
    <message>
        <source>“{text}” is not a code.</source>
        <translation>“{text}” no es un código.</translation>
    </message>
    <message>
        <source>“{text}” is not on the list for “{field}”.</source>
        <translation>“{text}” no está en la lista de “{field}”.</translation>
    </message>
    <message>
        <source>“{text}” names no entry for “{field}”.</source>
        <translation>“{text}” no nombra ninguna ficha para “{field}”.</translation>
    </message>
    <message>
        <source>“{title}” ({code}) has one version; there is nothing to settle.</source>
        <translation>“{title}” ({code}) tiene una sola versión; no hay nada que resolver.</translation>
    </message>
    <message>
        <source>“{value}” cannot be the {detail} of an office.</source>
        <translation>“{value}” no puede ser “{detail}” de una oficina.</translation>
    </message>
    <message>
        <source>“{word}” cannot be the {field} of an entry.</source>
        <translation>“{word}” no puede ser “{field}” de una ficha.</translation>
    </message>
    <message>
        <source>“{word}” does not say whether this carries what people told.</source>
        <translation>“{word}” no dice si esto contiene lo que contaron personas.</translation>
    </message>
    <message>
        <source>“{word}” is no {list} that is known here.</source>
        <translation>“{word}” no se conoce aquí en: {list}.</translation>
    </message>
    <message>
        <source>“{word}” is no {what}.</source>
        <translation>“{word}” no sirve como {what}.</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>&amp;Backup…</source>
        <translation>Copia de &amp;seguridad…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Its folder or stick is not there now.</source>
        <translation>Su carpeta o memoria USB no está ahora.</translation>
    </message>
    <message>
        <source>None is made by itself.</source>
        <translation>Ninguna se hace sola.</translation>
    </message>
    <message>
        <source>Saved and proved: {entries} in {folder}.</source>
        <translation>Guardado y comprobado: {entries} en {folder}.</translation>
    </message>
    <message>
        <source>Saving the archive, and opening the copy to compare it</source>
        <translation>Guardando el acervo, y abriendo la copia para compararla</translation>
    </message>
    <message>
        <source>Stopped. Nothing of the new backup was kept; those before it are as they were.</source>
        <translation>Detenido. No se conservó nada de la copia nueva; las anteriores están como estaban.</translation>
    </message>
    <message>
        <source>The last backup was tried and was readable on {date}.</source>
        <translation>La última copia de seguridad se probó y se podía leer el {date}.</translation>
    </message>
    <message numerus="yes">
        <source>The next one is due in %n days.</source>
        <translation>
            <numerusform>La próxima toca en %n día.</numerusform>
            <numerusform>La próxima toca en %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next one is due now.</source>
        <translation>La próxima toca ahora.</translation>
    </message>
    <message>
        <source>There is no backup of this archive yet.</source>
        <translation>Aún no hay ninguna copia de seguridad de este acervo.</translation>
    </message>
    <message>
        <source>closed with a passphrase</source>
        <translation>cerrada con una frase de acceso</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>sin elegir</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>A backup holds the keys of this office: whoever has it can read everything and write in its name, unless a passphrase closes it. Only the path of the file with the passphrase is kept; without the passphrase nobody can open the backup again, you neither.</source>
        <translation>Una copia de seguridad contiene las claves de esta oficina: quien la tiene puede leerlo todo y escribir en su nombre, salvo que la cierre una frase de acceso. Solo se guarda la ruta del archivo con la frase de acceso; sin la frase de acceso nadie puede volver a abrir la copia, tampoco usted.</translation>
    </message>
    <message>
        <source>A backup is brought back into a new, empty folder, on this laptop or another, and this archive stays as it is: asm-desktop restore BACKUP NEW-FOLDER. It is compared with what it should be, withdrawals that came later are done again, and other offices are told that this one begins anew, so that nothing is counted twice.</source>
        <translation>Una copia de seguridad se recupera en una carpeta nueva y vacía, en este ordenador o en otro, y este acervo queda como está: asm-desktop restore BACKUP NEW-FOLDER. Se compara con lo que debe ser, se hacen otra vez los retiros que vinieron después, y las demás oficinas se enteran de que esta empieza de nuevo, para que nada se cuente dos veces.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Backups that are there</source>
        <translation>Copias de seguridad que hay</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Elegir carpeta…</translation>
    </message>
    <message>
        <source>Choose the file with the passphrase</source>
        <translation>Elegir el archivo con la frase de acceso</translation>
    </message>
    <message>
        <source>Choose the folder for backups</source>
        <translation>Elegir la carpeta de las copias de seguridad</translation>
    </message>
    <message>
        <source>Days for which all stay</source>
        <translation>Días en los que se quedan todas</translation>
    </message>
    <message>
        <source>How many backups stay</source>
        <translation>Cuántas copias de seguridad se quedan</translation>
    </message>
    <message>
        <source>How many stay</source>
        <translation>Cuántas se quedan</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Cada cuánto</translation>
    </message>
    <message>
        <source>How to bring one back</source>
        <translation>Cómo recuperar una</translation>
    </message>
    <message>
        <source>Leave the stick in until it says that it is done.</source>
        <translation>Deje la memoria USB conectada hasta que se diga que terminó.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hecha el</translation>
    </message>
    <message>
        <source>Make backups without a passphrase</source>
        <translation>Hacer copias de seguridad sin frase de acceso</translation>
    </message>
    <message>
        <source>Passphrase in the file</source>
        <translation>Frase de acceso en el archivo</translation>
    </message>
    <message>
        <source>Proved on</source>
        <translation>Comprobada el</translation>
    </message>
    <message>
        <source>There are no backups in this place yet.</source>
        <translation>Aún no hay copias de seguridad en este lugar.</translation>
    </message>
    <message>
        <source>This archive has a passphrase, and so have its backups: the one of the day on which each was made, or the words of the recovery sheet, opens it.</source>
        <translation>Este acervo tiene una frase de acceso, y sus copias de seguridad también: las abre la del día en que se hizo cada una, o las palabras de la hoja de recuperación.</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Lo que trae</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Where should backups go?</source>
        <translation>¿Adónde deben ir las copias de seguridad?</translation>
    </message>
    <message>
        <source>Which file holds the passphrase?</source>
        <translation>¿Qué archivo contiene la frase de acceso?</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Sin</translation>
    </message>
    <message numerus="yes">
        <source>and all of the last %n days</source>
        <translation>
            <numerusform>y todas las de %n día</numerusform>
            <numerusform>y todas las de los últimos %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>and no others</source>
        <translation>y ninguna más</translation>
    </message>
    <message numerus="yes">
        <source>every %n days</source>
        <translation>
            <numerusform>cada %n día</numerusform>
            <numerusform>cada %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>every day</source>
        <translation>cada día</translation>
    </message>
    <message>
        <source>never by itself</source>
        <translation>nunca por sí sola</translation>
    </message>
    <message numerus="yes">
        <source>the newest %n</source>
        <translation>
            <numerusform>las %n más nuevas</numerusform>
            <numerusform>las %n más nuevas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>BinDialog</name>
    <message>
        <source>Bin</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Bin of this laptop</source>
        <translation>Papelera de este ordenador</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Bring back for all</source>
        <translation>Recuperar para todos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>No entry was removed for all.</source>
        <translation>No se quitó ninguna ficha para todos.</translation>
    </message>
    <message>
        <source>Only the office that wrote it can bring it back.</source>
        <translation>Solo la oficina que la escribió puede recuperarla.</translation>
    </message>
    <message>
        <source>Removed for all</source>
        <translation>Quitada para todos</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>La papelera está vacía.</translation>
    </message>
    <message>
        <source>These entries are gone from the lists of all offices. Their text is kept; who wrote an entry can bring it back for everybody.</source>
        <translation>Estas fichas ya no están en las listas de ninguna oficina. Su texto se conserva; quien escribió una ficha puede recuperarla para todos.</translation>
    </message>
    <message>
        <source>What is out of sight</source>
        <translation>Lo que no está a la vista</translation>
    </message>
    <message>
        <source>These entries are hidden on this laptop only. Other offices have them as before.</source>
        <translation>Estas fichas solo están ocultas en este ordenador. Las demás oficinas las tienen como antes.</translation>
    </message>
</context>
<context>
    <name>Briefs</name>
    <message>
        <source>&amp;Briefs</source>
        <translation>&amp;Informes</translation>
    </message>
    <message>
        <source>An entry that is not here</source>
        <translation>Una ficha que no está aquí</translation>
    </message>
    <message>
        <source>Case study, 2 to 4 pages</source>
        <translation>Estudio de caso, de 2 a 4 páginas</translation>
    </message>
    <message>
        <source>Every entry in it may be printed</source>
        <translation>Cada ficha usada se puede imprimir</translation>
    </message>
    <message>
        <source>Every letter can be printed</source>
        <translation>Cada letra se puede imprimir</translation>
    </message>
    <message>
        <source>It cannot be printed like this.</source>
        <translation>Así no se puede imprimir.</translation>
    </message>
    <message>
        <source>It is as long as planned</source>
        <translation>Tiene el largo previsto</translation>
    </message>
    <message>
        <source>Ministry or district, 2 pages</source>
        <translation>Ministerio o distrito, 2 páginas</translation>
    </message>
    <message>
        <source>On paper: version {paper}. Here: version {here}.</source>
        <translation>En papel: versión {paper}. Aquí: versión {here}.</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Guardar como &amp;PDF…</translation>
    </message>
    <message>
        <source>The paper is newer than what has come here.</source>
        <translation>El papel es más nuevo que lo que ha llegado aquí.</translation>
    </message>
    <message>
        <source>The whole entry, plainly</source>
        <translation>La ficha entera, sencilla</translation>
    </message>
    <message>
        <source>There is a newer version of this sheet.</source>
        <translation>Hay una versión más nueva de esta hoja.</translation>
    </message>
    <message>
        <source>This code is not known here.</source>
        <translation>Este código no se conoce aquí.</translation>
    </message>
    <message>
        <source>This entry is here; it was not printed here.</source>
        <translation>Esta ficha está aquí; no se imprimió aquí.</translation>
    </message>
    <message>
        <source>This entry was removed. Do not use the sheet any more.</source>
        <translation>Esta ficha se retiró. No use más la hoja.</translation>
    </message>
    <message>
        <source>This sheet is up to date.</source>
        <translation>Esta hoja está al día.</translation>
    </message>
    <message>
        <source>Write the reason; it is kept in the register.</source>
        <translation>Escriba el motivo; queda en el registro.</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>versión {number}</translation>
    </message>
</context>
<context>
    <name>BriefsPage</name>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n punto por mirar</numerusform>
            <numerusform>%n puntos por mirar</numerusform>
        </translation>
    </message>
    <message>
        <source>All briefs</source>
        <translation>Todos los informes</translation>
    </message>
    <message>
        <source>An office or a role, never a person</source>
        <translation>Oficina o función, sin nombres</translation>
    </message>
    <message>
        <source>As in the entry</source>
        <translation>Como en la ficha</translation>
    </message>
    <message>
        <source>Briefs</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Choose an entry in the library, then “Make a brief”.</source>
        <translation>Elija una ficha en la biblioteca y luego “Preparar un informe”.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Code of a printed sheet</source>
        <translation>Código de una hoja impresa</translation>
    </message>
    <message>
        <source>Contact of the office</source>
        <translation>Contacto de la oficina</translation>
    </message>
    <message>
        <source>Each printed sheet gets a code and a run number. Later they tell whether it is still up to date.</source>
        <translation>Cada hoja impresa recibe un código y un número de tirada. Más tarde dicen si sigue al día.</translation>
    </message>
    <message>
        <source>Entries used</source>
        <translation>Fichas usadas</translation>
    </message>
    <message numerus="yes">
        <source>Entries used (%n)</source>
        <translation>
            <numerusform>Ficha usada (%n)</numerusform>
            <numerusform>Fichas usadas (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Página entera</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Todo el ancho</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>Entregada a</translation>
    </message>
    <message>
        <source>Given to: an office or a role, never a person</source>
        <translation>Entregada a: una oficina o una función, nunca una persona</translation>
    </message>
    <message>
        <source>Go to the library</source>
        <translation>Ir a la biblioteca</translation>
    </message>
    <message>
        <source>Is a printed sheet still up to date?</source>
        <translation>¿Sigue al día una hoja impresa?</translation>
    </message>
    <message>
        <source>Kind of sheet</source>
        <translation>Clase de hoja</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language of the printed words</source>
        <translation>Idioma de las palabras impresas</translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation>Buscarlo</translation>
    </message>
    <message>
        <source>Nothing was printed here yet.</source>
        <translation>Aún no se imprimió nada aquí.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Impresa el</translation>
    </message>
    <message>
        <source>Printed here</source>
        <translation>Impreso aquí</translation>
    </message>
    <message>
        <source>Printed sheets</source>
        <translation>Hojas impresas</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Ready to print?</source>
        <translation>¿Lista para imprimir?</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Tirada</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Saved as {file}: print run {run}, check {check}.</source>
        <translation>Guardado como {file}: tirada {run}, control {check}.</translation>
    </message>
    <message>
        <source>The code at its foot, for example 7K3M-9QXD</source>
        <translation>El código al pie de la hoja, por ejemplo 7K3M-9QXD</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Why it is printed, and for whom</source>
        <translation>Por qué se imprime, y para quién</translation>
    </message>
    <message>
        <source>Write the reason</source>
        <translation>Escribir el motivo</translation>
    </message>
    <message>
        <source>on every page</source>
        <translation>en cada página</translation>
    </message>
</context>
<context>
    <name>CardDialog</name>
    <message>
        <source>Add this office</source>
        <translation>Añadir esta oficina</translation>
    </message>
    <message>
        <source>Add {office}</source>
        <translation>Añadir {office}</translation>
    </message>
    <message>
        <source>Call the office on a number that you knew before, and let them read their digits to you. Anybody can make a card; only the digits prove whose it is.</source>
        <translation>Llame a la oficina a un número que ya conocía y pídale que le lea sus cifras. Cualquiera puede hacer una tarjeta; solo las cifras prueban de quién es.</translation>
    </message>
    <message>
        <source>We compared the digits by telephone, and they are the same</source>
        <translation>Comparamos las cifras por teléfono, y son las mismas</translation>
    </message>
</context>
<context>
    <name>ChangesBar</name>
    <message>
        <source>Hide changes</source>
        <translation>Ocultar los cambios</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>quitado</translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message>
        <source>Add: type its beginning</source>
        <translation>Añadir: escriba el comienzo</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Quitar {name}</translation>
    </message>
</context>
<context>
    <name>ChosenBar</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n elegida</numerusform>
            <numerusform>%n elegidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one only</source>
        <translation>Elija solo una</translation>
    </message>
</context>
<context>
    <name>CodeDialog</name>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Type the code {code} to confirm</source>
        <translation>Escriba el código {code} para confirmar</translation>
    </message>
</context>
<context>
    <name>Conductor</name>
    <message>
        <source>Locked because nobody used it for a while. Unsaved typing was kept.</source>
        <translation>Bloqueado porque nadie lo usó durante un rato. Lo escrito sin guardar se conservó.</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message numerus="yes">
        <source>%n entries stay on this laptop from now on, unless another agreement of the same people allows more.</source>
        <translation>
            <numerusform>%n ficha se queda desde ahora en este ordenador, salvo que otro acuerdo de las mismas personas permita más.</numerusform>
            <numerusform>%n fichas se quedan desde ahora en este ordenador, salvo que otro acuerdo de las mismas personas permita más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them may be at other offices. These destroy what they have as soon as a stick reaches them.</source>
        <translation>
            <numerusform>%n de ellas puede estar en otras oficinas. Estas destruyen lo que tienen en cuanto les llega una memoria USB.</numerusform>
            <numerusform>%n de ellas pueden estar en otras oficinas. Estas destruyen lo que tienen en cuanto les llega una memoria USB.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Consent</source>
        <translation>&amp;Consentimiento</translation>
    </message>
    <message>
        <source>&amp;End the agreement…</source>
        <translation>Poner &amp;fin al acuerdo…</translation>
    </message>
    <message>
        <source>A community</source>
        <translation>Una comunidad</translation>
    </message>
    <message>
        <source>A guardian, for a child</source>
        <translation>Madre, padre o tutor, por un niño o niña</translation>
    </message>
    <message>
        <source>A learning group, by its standing terms</source>
        <translation>Un grupo de aprendizaje, según sus reglas permanentes</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Una persona</translation>
    </message>
    <message>
        <source>Agreed to: {purposes}.</source>
        <translation>Acuerdo dado para: {purposes}.</translation>
    </message>
    <message>
        <source>Agreement missing</source>
        <translation>Falta el acuerdo</translation>
    </message>
    <message>
        <source>Agreements are listed here 60 days before they end.</source>
        <translation>Los acuerdos aparecen aquí 60 días antes de terminar.</translation>
    </message>
    <message>
        <source>Anyone may have it, also outside the programme</source>
        <translation>Cualquiera puede tenerla, también fuera del programa</translation>
    </message>
    <message>
        <source>As the label of the entry says</source>
        <translation>Como dice la etiqueta de la ficha</translation>
    </message>
    <message>
        <source>At most all offices of the programme</source>
        <translation>Como mucho todas las oficinas del programa</translation>
    </message>
    <message>
        <source>At most offices of our own organisation</source>
        <translation>Como mucho las oficinas de nuestra organización</translation>
    </message>
    <message>
        <source>At most the named partner offices</source>
        <translation>Como mucho las oficinas aliadas nombradas</translation>
    </message>
    <message>
        <source>Chan&amp;ge the agreement…</source>
        <translation>Cam&amp;biar el acuerdo…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Each entry of this office that carries what people told us has an agreement.</source>
        <translation>Cada ficha de esta oficina que contiene lo que nos contaron personas tiene un acuerdo.</translation>
    </message>
    <message>
        <source>End it…</source>
        <translation>Ponerle fin…</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminado</translation>
    </message>
    <message numerus="yes">
        <source>Ends in %n days</source>
        <translation>
            <numerusform>Termina en %n día</numerusform>
            <numerusform>Termina en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends soon, on {date}.</source>
        <translation>Termina pronto, el {date}.</translation>
    </message>
    <message>
        <source>Entries that carry what people told us stay in this office until it is recorded here what they agreed to.</source>
        <translation>Las fichas que contienen lo que nos contaron personas se quedan en esta oficina hasta que se anote aquí para qué dieron su acuerdo.</translation>
    </message>
    <message>
        <source>For these entries</source>
        <translation>Para estas fichas</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>How it was said</source>
        <translation>Cómo se dijo</translation>
    </message>
    <message>
        <source>In another way</source>
        <translation>De otra manera</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>Por escrito</translation>
    </message>
    <message>
        <source>It carries what people told us. Until it is recorded what they agreed to, it stays on this laptop.</source>
        <translation>Contiene lo que nos contaron personas. Hasta que se anote para qué dieron su acuerdo, se queda en este ordenador.</translation>
    </message>
    <message>
        <source>It may be printed in a brief</source>
        <translation>Se puede imprimir en un informe</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Learning group “{name}”</source>
        <translation>Grupo de aprendizaje “{name}”</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Mirarla</translation>
    </message>
    <message>
        <source>Name (stays in this office)</source>
        <translation>Nombre (se queda en esta oficina)</translation>
    </message>
    <message>
        <source>New &amp;agreement…</source>
        <translation>A&amp;cuerdo nuevo…</translation>
    </message>
    <message>
        <source>New agreement…</source>
        <translation>Acuerdo nuevo…</translation>
    </message>
    <message>
        <source>No agreement ends soon</source>
        <translation>Ningún acuerdo termina pronto</translation>
    </message>
    <message>
        <source>No agreement is missing</source>
        <translation>No falta ningún acuerdo</translation>
    </message>
    <message>
        <source>No agreement is recorded for what people told us here. It stays on this laptop.</source>
        <translation>No hay acuerdo anotado para lo que nos contaron personas aquí. Se queda en este ordenador.</translation>
    </message>
    <message>
        <source>No agreement recorded yet</source>
        <translation>Aún no hay ningún acuerdo anotado</translation>
    </message>
    <message>
        <source>No entry is named yet.</source>
        <translation>Aún no se nombró ninguna ficha.</translation>
    </message>
    <message>
        <source>Nobody has said yet whether it carries what people told us. Until then it stays on this laptop.</source>
        <translation>Nadie ha dicho aún si contiene lo que nos contaron personas. Hasta entonces se queda en este ordenador.</translation>
    </message>
    <message>
        <source>Nobody has said yet whether this carries what people told us. It stays on this laptop.</source>
        <translation>Nadie ha dicho aún si esto contiene lo que nos contaron personas. Se queda en este ordenador.</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Sin responder aún</translation>
    </message>
    <message>
        <source>Open the entry</source>
        <translation>Abrir la ficha</translation>
    </message>
    <message>
        <source>Other offices may have it</source>
        <translation>Otras oficinas pueden tenerla</translation>
    </message>
    <message>
        <source>Pictures of them may be passed on</source>
        <translation>Sus imágenes se pueden pasar a otros</translation>
    </message>
    <message>
        <source>Pictures stay in this office, and others destroy those they have.</source>
        <translation>Las imágenes se quedan en esta oficina, y las demás destruyen las que tienen.</translation>
    </message>
    <message>
        <source>Ran out {date}</source>
        <translation>Venció el {date}</translation>
    </message>
    <message>
        <source>Record a &amp;withdrawal…</source>
        <translation>Anotar un &amp;retiro…</translation>
    </message>
    <message>
        <source>Record an agreement…</source>
        <translation>Anotar un acuerdo…</translation>
    </message>
    <message>
        <source>Recorded as sound or film</source>
        <translation>Grabado en audio o video</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Anotado por</translation>
    </message>
    <message>
        <source>Recorded. An entry about children shows a place or pictures: nobody can agree to that for them. Look at it again.</source>
        <translation>Anotado. Una ficha sobre niños muestra un lugar o imágenes: nadie puede dar ese acuerdo por ellos. Mírela otra vez.</translation>
    </message>
    <message>
        <source>Spoken, with a witness</source>
        <translation>De palabra, con un testigo</translation>
    </message>
    <message>
        <source>Stays on this laptop: what people agreed to ended on {date}.</source>
        <translation>Se queda en este ordenador: el acuerdo de las personas terminó el {date}.</translation>
    </message>
    <message>
        <source>The agreement has ended.</source>
        <translation>El acuerdo terminó.</translation>
    </message>
    <message numerus="yes">
        <source>The agreement is recorded. %n entries travel with the next stick.</source>
        <translation>
            <numerusform>El acuerdo está anotado. %n ficha sale con la próxima memoria USB.</numerusform>
            <numerusform>El acuerdo está anotado. %n fichas salen con la próxima memoria USB.</numerusform>
        </translation>
    </message>
    <message>
        <source>The agreement is recorded. Its entries stay on this laptop by their label.</source>
        <translation>El acuerdo está anotado. Sus fichas se quedan en este ordenador por su etiqueta.</translation>
    </message>
    <message>
        <source>The agreement is recorded. Name its entries when they are written.</source>
        <translation>El acuerdo está anotado. Nombre sus fichas cuando estén escritas.</translation>
    </message>
    <message>
        <source>The agreement stays in this office. Entries carry only for what it is and until when.</source>
        <translation>El acuerdo se queda en esta oficina. Las fichas solo llevan para qué es y hasta cuándo.</translation>
    </message>
    <message>
        <source>The date is right</source>
        <translation>La fecha es correcta</translation>
    </message>
    <message>
        <source>The people concerned do not agree any more.</source>
        <translation>Las personas interesadas ya no están de acuerdo.</translation>
    </message>
    <message>
        <source>The words of these people are left out wherever it goes.</source>
        <translation>Las palabras de estas personas se dejan fuera vaya adonde vaya.</translation>
    </message>
    <message>
        <source>Their words may be quoted</source>
        <translation>Sus palabras se pueden citar</translation>
    </message>
    <message>
        <source>They can no longer be printed in a brief.</source>
        <translation>Ya no se pueden imprimir en un informe.</translation>
    </message>
    <message>
        <source>They go no further than the offices of the programme; public copies are withdrawn.</source>
        <translation>No van más allá de las oficinas del programa; las copias públicas se retiran.</translation>
    </message>
    <message>
        <source>This cannot be undone. If they agree again, record a new agreement.</source>
        <translation>Esto no se puede deshacer. Si vuelven a dar su acuerdo, anote un acuerdo nuevo.</translation>
    </message>
    <message>
        <source>This laptop says that today is {date}. Agreements that have an end are shut until somebody confirms that date.</source>
        <translation>Este ordenador dice que hoy es {date}. Los acuerdos que tienen un fin quedan cerrados hasta que alguien confirme esa fecha.</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Deshecho.</translation>
    </message>
    <message>
        <source>Until {date}.</source>
        <translation>Hasta el {date}.</translation>
    </message>
    <message numerus="yes">
        <source>What other offices have of %n entries is withdrawn: each destroys it as soon as a stick reaches it.</source>
        <translation>
            <numerusform>Se retira lo que otras oficinas tienen de %n ficha: cada una lo destruye en cuanto le llega una memoria USB.</numerusform>
            <numerusform>Se retira lo que otras oficinas tienen de %n fichas: cada una lo destruye en cuanto le llega una memoria USB.</numerusform>
        </translation>
    </message>
    <message>
        <source>What people agreed to has an end, and the date of this laptop looks wrong.</source>
        <translation>El acuerdo de las personas tiene un fin, y la fecha de este ordenador parece equivocada.</translation>
    </message>
    <message>
        <source>What people agreed to ran out on {date}.</source>
        <translation>El acuerdo de las personas venció el {date}.</translation>
    </message>
    <message>
        <source>Who agrees</source>
        <translation>Quién da su acuerdo</translation>
    </message>
    <message>
        <source>Withdraw its entries…</source>
        <translation>Retirar sus fichas…</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>ended {date}</source>
        <translation>terminó el {date}</translation>
    </message>
    <message>
        <source>not agreed to</source>
        <translation>sin acuerdo</translation>
    </message>
    <message>
        <source>other offices</source>
        <translation>otras oficinas</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>imágenes</translation>
    </message>
    <message>
        <source>print</source>
        <translation>impresión</translation>
    </message>
    <message>
        <source>quotations</source>
        <translation>citas</translation>
    </message>
    <message>
        <source>the public</source>
        <translation>el público</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>hasta el {date}</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>sin fin</translation>
    </message>
    <message>
        <source>witness: {name}</source>
        <translation>testigo: {name}</translation>
    </message>
</context>
<context>
    <name>ConsentPage</name>
    <message>
        <source>Agreements</source>
        <translation>Acuerdos</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Ending soon</source>
        <translation>Terminan pronto</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Faltan</translation>
    </message>
    <message>
        <source>New agreement…</source>
        <translation>Acuerdo nuevo…</translation>
    </message>
    <message>
        <source>Parts of the page of agreements</source>
        <translation>Partes de la página de acuerdos</translation>
    </message>
    <message>
        <source>Record a withdrawal…</source>
        <translation>Anotar un retiro…</translation>
    </message>
    <message>
        <source>Withdrawals</source>
        <translation>Retiros</translation>
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
        <translation>&amp;Nueva ficha</translation>
    </message>
    <message>
        <source>&amp;Save version</source>
        <translation>&amp;Guardar versión</translation>
    </message>
    <message>
        <source>A telephone number may stand in the text</source>
        <translation>Tal vez hay un número de teléfono en el texto</translation>
    </message>
    <message>
        <source>A year is enough.</source>
        <translation>Basta un año.</translation>
    </message>
    <message>
        <source>Add &amp;file…</source>
        <translation>&amp;Añadir archivo…</translation>
    </message>
    <message>
        <source>An entry needs a title: what happened, in one line.</source>
        <translation>Una ficha necesita un título: qué pasó, en una línea.</translation>
    </message>
    <message>
        <source>Choose the partner offices that may have it.</source>
        <translation>Elija las oficinas aliadas que pueden tenerla.</translation>
    </message>
    <message>
        <source>Coordinates may stand in the text</source>
        <translation>Tal vez hay coordenadas en el texto</translation>
    </message>
    <message>
        <source>Drafts stay on this laptop.</source>
        <translation>Los borradores se quedan en este ordenador.</translation>
    </message>
    <message>
        <source>Edit entry</source>
        <translation>Editar ficha</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>It is a draft</source>
        <translation>Es un borrador</translation>
    </message>
    <message>
        <source>It may carry what people told us, and no agreement of theirs is recorded.</source>
        <translation>Tal vez contiene lo que nos contaron personas, y no hay ningún acuerdo suyo anotado.</translation>
    </message>
    <message>
        <source>It stays on this laptop for now</source>
        <translation>Por ahora se queda en este ordenador</translation>
    </message>
    <message>
        <source>It travels with the next stick</source>
        <translation>Sale con la próxima memoria USB</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>Más sobre esto</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Nueva ficha</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Aún sin fecha</translation>
    </message>
    <message>
        <source>No place yet</source>
        <translation>Aún sin lugar</translation>
    </message>
    <message>
        <source>No topic yet</source>
        <translation>Aún sin tema</translation>
    </message>
    <message>
        <source>Nothing in short yet</source>
        <translation>Aún nada en “En breve”</translation>
    </message>
    <message>
        <source>Offices that have earlier versions keep them. Once this one is saved, you can withdraw them.</source>
        <translation>Las oficinas que tienen versiones anteriores las conservan. Cuando esta esté guardada, podrá retirarlas.</translation>
    </message>
    <message>
        <source>One topic makes it easy to find.</source>
        <translation>Con un tema es fácil encontrarla.</translation>
    </message>
    <message>
        <source>Others look for entries by place.</source>
        <translation>Los demás buscan fichas por lugar.</translation>
    </message>
    <message>
        <source>Particulars</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>People agreed to other offices than those that its label names.</source>
        <translation>Las personas dieron su acuerdo para otras oficinas que las que nombra su etiqueta.</translation>
    </message>
    <message>
        <source>Put them into “Exact place”: there they stay in this office.</source>
        <translation>Póngalas en “Lugar exacto”: ahí se quedan en esta oficina.</translation>
    </message>
    <message>
        <source>Saving does not take earlier versions back</source>
        <translation>Guardar no recoge las versiones anteriores</translation>
    </message>
    <message>
        <source>Somebody does not agree any more that other offices have it.</source>
        <translation>Alguien ya no quiere que otras oficinas la tengan.</translation>
    </message>
    <message>
        <source>TLP:RED stays on this laptop</source>
        <translation>TLP:RED se queda en este ordenador</translation>
    </message>
    <message>
        <source>The exact place stays in this office</source>
        <translation>El lugar exacto se queda en esta oficina</translation>
    </message>
    <message>
        <source>The short version</source>
        <translation>La versión corta</translation>
    </message>
    <message>
        <source>This office has no group of partner offices yet.</source>
        <translation>Esta oficina aún no tiene un grupo de oficinas aliadas.</translation>
    </message>
    <message>
        <source>Three lines: what was tried, what happened, what others can learn.</source>
        <translation>Tres líneas: qué se intentó, qué pasó, qué pueden aprender otros.</translation>
    </message>
    <message>
        <source>What you typed cannot be kept just now. {why}</source>
        <translation>Lo que escribió no se puede guardar ahora mismo. {why}</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>ya no está</translation>
    </message>
    <message>
        <source>“{number}”. Put it into the contacts: there it stays in this office.</source>
        <translation>“{number}”. Póngalo entre los contactos: ahí se queda en esta oficina.</translation>
    </message>
</context>
<context>
    <name>EditorPage</name>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n punto por mirar</numerusform>
            <numerusform>%n puntos por mirar</numerusform>
        </translation>
    </message>
    <message>
        <source>An entry that you did not save is kept here: “{title}”.</source>
        <translation>Una ficha que no guardó se conserva aquí: “{title}”.</translation>
    </message>
    <message>
        <source>Before you save</source>
        <translation>Antes de guardar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Olvidarlo</translation>
    </message>
    <message>
        <source>Forget what was typed into “{title}” since it was last saved?</source>
        <translation>¿Olvidar lo escrito en “{title}” desde que se guardó por última vez?</translation>
    </message>
    <message>
        <source>Forget what was typed since the last saved version</source>
        <translation>Olvidar lo escrito desde la última versión guardada</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Seguir con ella</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir ahí</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>Clase de ficha</translation>
    </message>
    <message>
        <source>More parts</source>
        <translation>Más partes</translation>
    </message>
    <message>
        <source>Older versions stay: nothing that was saved is lost.</source>
        <translation>Las versiones anteriores quedan: nada de lo guardado se pierde.</translation>
    </message>
    <message>
        <source>Only a title must be filled in. The rest can wait.</source>
        <translation>Solo hay que poner el título. Lo demás puede esperar.</translation>
    </message>
    <message>
        <source>Part of the entry</source>
        <translation>Parte de la ficha</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Parts of the entry</source>
        <translation>Partes de la ficha</translation>
    </message>
    <message>
        <source>Reason for this version</source>
        <translation>Motivo de esta versión</translation>
    </message>
    <message>
        <source>Save version</source>
        <translation>Guardar versión</translation>
    </message>
    <message>
        <source>Unsaved, kept here at {time}</source>
        <translation>Sin guardar, conservado aquí a las {time}</translation>
    </message>
    <message>
        <source>Why this change? (one line)</source>
        <translation>¿Por qué este cambio? (una línea)</translation>
    </message>
    <message>
        <source>without a title</source>
        <translation>sin título</translation>
    </message>
</context>
<context>
    <name>EndingDialog</name>
    <message>
        <source>End the agreement {who}</source>
        <translation>Poner fin al acuerdo {who}</translation>
    </message>
    <message>
        <source>End the whole agreement</source>
        <translation>Poner fin a todo el acuerdo</translation>
    </message>
    <message>
        <source>End what is ticked</source>
        <translation>Poner fin a lo marcado</translation>
    </message>
    <message>
        <source>Nothing is chosen: nothing will change.</source>
        <translation>No se eligió nada: nada cambiará.</translation>
    </message>
    <message>
        <source>What do they not want any more?</source>
        <translation>¿Qué es lo que ya no quieren?</translation>
    </message>
    <message>
        <source>What this will do</source>
        <translation>Qué va a pasar</translation>
    </message>
</context>
<context>
    <name>EntryActs</name>
    <message>
        <source>Edit them…</source>
        <translation>Editarlas…</translation>
    </message>
    <message>
        <source>Move to bin</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Offices that may not have it any more destroy what they have, as soon as a stick reaches them. The version you read now stays. This cannot be undone.</source>
        <translation>Las oficinas que ya no pueden tenerla destruyen lo que tienen en cuanto les llega una memoria USB. La versión que lee ahora se queda. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Withdraw the earlier versions of {code}?</source>
        <translation>¿Retirar las versiones anteriores de {code}?</translation>
    </message>
    <message>
        <source>Withdraw them there</source>
        <translation>Retirarlas de allí</translation>
    </message>
</context>
<context>
    <name>EntryPicker</name>
    <message>
        <source>Beginning of a title, or a code like 7K3M-9QXD</source>
        <translation>Comienzo de un título, o un código como 7K3M-9QXD</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Quitar {name}</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have two versions now.</source>
        <translation>
            <numerusform>%n tiene ahora dos versiones.</numerusform>
            <numerusform>%n tienen ahora dos versiones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new records</source>
        <translation>
            <numerusform>%n registro nuevo</numerusform>
            <numerusform>%n registros nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts are damaged.</source>
        <translation>
            <numerusform>%n parte está dañada.</numerusform>
            <numerusform>%n partes están dañadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts are for others.</source>
        <translation>
            <numerusform>%n parte es para otros.</numerusform>
            <numerusform>%n partes son para otros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts need a newer version of the program.</source>
        <translation>
            <numerusform>%n parte necesita una versión más nueva del programa.</numerusform>
            <numerusform>%n partes necesitan una versión más nueva del programa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n registro</numerusform>
            <numerusform>%n registros</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add an office…</source>
        <translation>&amp;Añadir una oficina…</translation>
    </message>
    <message>
        <source>&amp;Exchange</source>
        <translation>I&amp;ntercambio</translation>
    </message>
    <message>
        <source>&amp;Receive from a stick…</source>
        <translation>&amp;Recibir de una memoria USB…</translation>
    </message>
    <message>
        <source>&amp;Send…</source>
        <translation>&amp;Enviar…</translation>
    </message>
    <message>
        <source>All offices of the programme</source>
        <translation>Todas las oficinas del programa</translation>
    </message>
    <message numerus="yes">
        <source>Already here and the same: %n.</source>
        <translation>
            <numerusform>Ya está aquí e igual: %n.</numerusform>
            <numerusform>Ya están aquí e iguales: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Changed by both: both versions are kept</source>
        <translation>Cambiadas por ambos: se conservan las dos versiones</translation>
    </message>
    <message>
        <source>Changed by them</source>
        <translation>Cambiadas por ellos</translation>
    </message>
    <message>
        <source>Checking {file}</source>
        <translation>Revisando {file}</translation>
    </message>
    <message>
        <source>Everything in it is here already.</source>
        <translation>Todo lo que trae ya está aquí.</translation>
    </message>
    <message numerus="yes">
        <source>Finished. %n entries came or changed.</source>
        <translation>
            <numerusform>Terminado. %n ficha llegó o cambió.</numerusform>
            <numerusform>Terminado. %n fichas llegaron o cambiaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>From an office that nobody has added: {offices}. It waits until then.</source>
        <translation>De una oficina que nadie ha añadido: {offices}. Espera hasta entonces.</translation>
    </message>
    <message>
        <source>From {offices}.</source>
        <translation>De {offices}.</translation>
    </message>
    <message>
        <source>Group “{name}”</source>
        <translation>Grupo “{name}”</translation>
    </message>
    <message>
        <source>Held back: not let in</source>
        <translation>Retenido: no entró</translation>
    </message>
    <message>
        <source>It belongs to another archive</source>
        <translation>Pertenece a otro acervo</translation>
    </message>
    <message>
        <source>It carries what people told us; no agreement is recorded</source>
        <translation>Contiene lo que nos contaron personas; no hay acuerdo anotado</translation>
    </message>
    <message>
        <source>It is a draft</source>
        <translation>Es un borrador</translation>
    </message>
    <message>
        <source>It is not known which organisation we belong to</source>
        <translation>No se sabe a qué organización pertenecemos</translation>
    </message>
    <message>
        <source>It is not written in the agreed form</source>
        <translation>No está escrito en la forma acordada</translation>
    </message>
    <message>
        <source>It lies in a part where it does not belong</source>
        <translation>Está en una parte que no le corresponde</translation>
    </message>
    <message>
        <source>It was saved before it could go; save it once more</source>
        <translation>Se guardó antes de que pudiera salir; guárdela una vez más</translation>
    </message>
    <message>
        <source>It was sent to more offices than its label allows</source>
        <translation>Se envió a más oficinas de las que permite su etiqueta</translation>
    </message>
    <message>
        <source>Its office did not create the entry</source>
        <translation>Su oficina no creó la ficha</translation>
    </message>
    <message>
        <source>Its office was never one of those that may have it</source>
        <translation>Su oficina nunca fue de las que pueden tenerla</translation>
    </message>
    <message>
        <source>Its office was not added by a coordinator yet</source>
        <translation>Un coordinador aún no añadió su oficina</translation>
    </message>
    <message>
        <source>Its office was revoked, and nobody confirms that it wrote this before</source>
        <translation>Su oficina fue revocada, y nadie confirma que lo escribió antes</translation>
    </message>
    <message>
        <source>Its signature does not hold: it was changed on the way</source>
        <translation>Su firma no vale: se cambió en el camino</translation>
    </message>
    <message>
        <source>Its versions were made for different circles of offices</source>
        <translation>Sus versiones se hicieron para círculos distintos de oficinas</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevas</translation>
    </message>
    <message>
        <source>New &amp;group…</source>
        <translation>Nuevo &amp;grupo…</translation>
    </message>
    <message>
        <source>No group of partner offices is chosen</source>
        <translation>No se ha elegido un grupo de oficinas aliadas</translation>
    </message>
    <message>
        <source>Nobody has said whether it carries what people told us</source>
        <translation>Nadie ha dicho si contiene lo que nos contaron personas</translation>
    </message>
    <message>
        <source>Our organisation</source>
        <translation>Nuestra organización</translation>
    </message>
    <message>
        <source>People agreed to other offices than those that its label names</source>
        <translation>Las personas dieron su acuerdo para otras oficinas que las que nombra su etiqueta</translation>
    </message>
    <message>
        <source>Receiving {file}</source>
        <translation>Recibiendo {file}</translation>
    </message>
    <message>
        <source>Save our &amp;card…</source>
        <translation>Guardar nuestra &amp;tarjeta…</translation>
    </message>
    <message>
        <source>Show the library</source>
        <translation>Mostrar la biblioteca</translation>
    </message>
    <message>
        <source>Some files of entries are not here and could not go along.</source>
        <translation>Algunos archivos de fichas no están aquí y no pudieron ir.</translation>
    </message>
    <message>
        <source>Somebody does not agree any more that others have it</source>
        <translation>Alguien ya no quiere que otros la tengan</translation>
    </message>
    <message numerus="yes">
        <source>Start: receive %n</source>
        <translation>
            <numerusform>Empezar: recibir %n ficha</numerusform>
            <numerusform>Empezar: recibir %n fichas</numerusform>
        </translation>
    </message>
    <message>
        <source>TLP:RED stays on this laptop</source>
        <translation>TLP:RED se queda en este ordenador</translation>
    </message>
    <message>
        <source>The agreement that others have it has run out</source>
        <translation>El acuerdo para que otros la tengan venció</translation>
    </message>
    <message>
        <source>The card is saved as {file}. Give it to a coordinator.</source>
        <translation>La tarjeta está guardada como {file}. Désela a un coordinador.</translation>
    </message>
    <message>
        <source>The date of this laptop looks wrong</source>
        <translation>La fecha de este ordenador parece equivocada</translation>
    </message>
    <message>
        <source>The group “{name}” is made.</source>
        <translation>El grupo “{name}” está creado.</translation>
    </message>
    <message>
        <source>Two versions name different offices that may have it</source>
        <translation>Dos versiones nombran oficinas distintas que pueden tenerla</translation>
    </message>
    <message>
        <source>Whoever finds the file can read part of it.</source>
        <translation>Quien encuentre el archivo puede leer una parte.</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>Escribiendo {file}</translation>
    </message>
    <message numerus="yes">
        <source>Written and read back. New in it: %n.</source>
        <translation>
            <numerusform>Escrito y releído. Nuevo en él: %n.</numerusform>
            <numerusform>Escrito y releído. Nuevos en él: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Written and read back. They are known to have everything already.</source>
        <translation>Escrito y releído. Se sabe que ya lo tienen todo.</translation>
    </message>
    <message numerus="yes">
        <source>You receive %n entries.</source>
        <translation>
            <numerusform>Recibe %n ficha.</numerusform>
            <numerusform>Recibe %n fichas.</numerusform>
        </translation>
    </message>
    <message>
        <source>anybody who finds it</source>
        <translation>cualquiera que lo encuentre</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation>coordinadora</translation>
    </message>
    <message>
        <source>from {offices}</source>
        <translation>de {offices}</translation>
    </message>
    <message>
        <source>not added yet</source>
        <translation>aún no añadida</translation>
    </message>
    <message>
        <source>receives and sends</source>
        <translation>recibe y envía</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>revocada</translation>
    </message>
    <message>
        <source>{file}, {size}</source>
        <translation>{file}, {size}</translation>
    </message>
    <message>
        <source>{name} (this office)</source>
        <translation>{name} (esta oficina)</translation>
    </message>
    <message>
        <source>{office} is added. From now on it receives what it may have.</source>
        <translation>{office} está añadida. Desde ahora recibe lo que puede tener.</translation>
    </message>
    <message>
        <source>{office} is in the group “{group}” now.</source>
        <translation>{office} está ahora en el grupo “{group}”.</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Also what they are known to have already</source>
        <translation>También lo que se sabe que ya tienen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Each office receives exactly what it may have, locked so that nobody else can read it.</source>
        <translation>Cada oficina recibe exactamente lo que puede tener, cerrado para que nadie más pueda leerlo.</translation>
    </message>
    <message>
        <source>Entries that do not leave</source>
        <translation>Fichas que no salen</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Intercambio</translation>
    </message>
    <message>
        <source>Nothing is taken to have arrived until the office says so with its next stick.</source>
        <translation>Nada se da por llegado hasta que la oficina lo diga con su próxima memoria USB.</translation>
    </message>
    <message>
        <source>Offices that receive it</source>
        <translation>Oficinas que lo reciben</translation>
    </message>
    <message>
        <source>Only TLP:CLEAR, for anybody to read</source>
        <translation>Solo TLP:CLEAR, para que lo lea cualquiera</translation>
    </message>
    <message>
        <source>Partner offices</source>
        <translation>Oficinas aliadas</translation>
    </message>
    <message>
        <source>Parts of the exchange</source>
        <translation>Partes del intercambio</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Recibir</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>What comes</source>
        <translation>Lo que llega</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Lo que trae</translation>
    </message>
    <message>
        <source>Who receives it</source>
        <translation>Quién lo recibe</translation>
    </message>
    <message>
        <source>Write it to a stick or folder…</source>
        <translation>Escribir en memoria USB o carpeta…</translation>
    </message>
</context>
<context>
    <name>FacetList</name>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
</context>
<context>
    <name>FacetModel</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Mostrar %n más</numerusform>
            <numerusform>Mostrar %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>Copy the report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Report for helpers</source>
        <translation>Informe para quien ayuda</translation>
    </message>
    <message>
        <source>Something went wrong in ASM Desktop itself.</source>
        <translation>Algo falló en ASM Desktop mismo.</translation>
    </message>
    <message>
        <source>This is our fault</source>
        <translation>Es fallo nuestro</translation>
    </message>
    <message>
        <source>What you had saved is safe. You can go on. If it happens again, copy the report and give it to whoever helps you: it says where in the program it happened and holds nothing of your entries&apos; text on purpose, but look at it before you pass it on.</source>
        <translation>Lo que había guardado está a salvo. Puede seguir. Si se repite, copie el informe y déselo a quien le ayude: dice en qué parte del programa pasó y a propósito no lleva nada del texto de sus fichas, pero mírelo antes de pasarlo.</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>This file is not shown here. Save a copy and open it with another program.</source>
        <translation>Este archivo no se muestra aquí. Guarde una copia y ábrala con otro programa.</translation>
    </message>
</context>
<context>
    <name>FilesForm</name>
    <message>
        <source>Add a file…</source>
        <translation>Añadir un archivo…</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Añadir archivos</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Files of the entry</source>
        <translation>Archivos de la ficha</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>Their names stay in this office. Pictures travel without the place and date that a camera adds.</source>
        <translation>Sus nombres se quedan en esta oficina. Las imágenes viajan sin el lugar ni la fecha que añade una cámara.</translation>
    </message>
</context>
<context>
    <name>FilesPresenter</name>
    <message>
        <source>A copy was saved as {name}.</source>
        <translation>Se guardó una copia como {name}.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>A ministry brief needs a contact: how to reach the office.</source>
        <translation>Un informe para un ministerio necesita un contacto: cómo llegar a la oficina.</translation>
    </message>
    <message>
        <source>A ministry brief needs a line on how to object or withdraw.</source>
        <translation>Un informe para un ministerio necesita una línea sobre cómo oponerse o retirarse.</translation>
    </message>
    <message>
        <source>A ministry brief needs at least one recommendation with an addressee.</source>
        <translation>Un informe para un ministerio necesita al menos una recomendación con destinatario.</translation>
    </message>
    <message>
        <source>Key message {n} is long: {k} words. Say it in {most}.</source>
        <translation>El mensaje clave {n} es largo: {k} palabras. Dígalo en {most}.</translation>
    </message>
    <message>
        <source>Page {planned} is full: {k} lines of “{part}” go on page {next}. Nothing is cut.</source>
        <translation>La página {planned} está llena: {k} líneas de “{part}” pasan a la página {next}. No se corta nada.</translation>
    </message>
    <message>
        <source>TLP:RED stays on this laptop and is never printed.</source>
        <translation>TLP:RED se queda en este ordenador y nunca se imprime.</translation>
    </message>
    <message>
        <source>The strictest entry is {tlp}: {meaning}. Say why you print it and for whom.</source>
        <translation>La ficha más estricta es {tlp}: {meaning}. Diga por qué la imprime y para quién.</translation>
    </message>
    <message>
        <source>The title takes {n} lines. Say the message in 14 words.</source>
        <translation>El título ocupa {n} líneas. Diga el mensaje en 14 palabras.</translation>
    </message>
    <message>
        <source>This is a draft. Every page will say so.</source>
        <translation>Esto es un borrador. Cada página lo dirá.</translation>
    </message>
    <message>
        <source>for all offices of the programme, not for the public</source>
        <translation>para todas las oficinas del programa, no para el público</translation>
    </message>
    <message>
        <source>it stays on this laptop</source>
        <translation>se queda en este ordenador</translation>
    </message>
    <message>
        <source>may be passed on to anyone</source>
        <translation>se puede pasar a cualquiera</translation>
    </message>
    <message>
        <source>only for our own organisation</source>
        <translation>solo para nuestra organización</translation>
    </message>
    <message>
        <source>only for the offices of its group</source>
        <translation>solo para las oficinas de su grupo</translation>
    </message>
    <message>
        <source>{code} is not in this archive, so nobody here can say whether it may be printed.</source>
        <translation>{code} no está en este acervo, así que aquí nadie puede decir si se puede imprimir.</translation>
    </message>
    <message>
        <source>{k} letters cannot be printed: “{word}” on page {n}. They would be missing on paper.</source>
        <translation>{k} letras no se pueden imprimir: “{word}” en la página {n}. Faltarían en el papel.</translation>
    </message>
    <message>
        <source>“{title}” ({code}) was removed. It cannot be printed.</source>
        <translation>“{title}” ({code}) se retiró. No se puede imprimir.</translation>
    </message>
    <message>
        <source>“{title}” has a newer version ({v}).</source>
        <translation>“{title}” tiene una versión más nueva ({v}).</translation>
    </message>
    <message>
        <source>“{title}” has two versions that disagree; one of them is printed.</source>
        <translation>“{title}” tiene dos versiones que no concuerdan; se imprime una de ellas.</translation>
    </message>
    <message>
        <source>“{title}” has words of people that may not be quoted; they are left out.</source>
        <translation>“{title}” contiene palabras de personas que no se pueden citar; se dejan fuera.</translation>
    </message>
    <message>
        <source>“{title}” is about children and names a place below the district. It cannot be printed so.</source>
        <translation>“{title}” trata de niños y nombra un lugar más preciso que el distrito. Así no se puede imprimir.</translation>
    </message>
    <message>
        <source>“{title}” may not be printed ({reason}).</source>
        <translation>“{title}” no se puede imprimir ({reason}).</translation>
    </message>
    <message>
        <source>“{title}” may not be printed: it does not say whether it carries what people told.</source>
        <translation>“{title}” no se puede imprimir: no dice si contiene lo que contaron personas.</translation>
    </message>
    <message>
        <source>“{title}” may not be printed: nobody has agreed to print.</source>
        <translation>“{title}” no se puede imprimir: nadie ha dado su acuerdo para la impresión.</translation>
    </message>
    <message>
        <source>“{title}” may not be printed: somebody does not agree to print any more.</source>
        <translation>“{title}” no se puede imprimir: alguien ya no está de acuerdo con la impresión.</translation>
    </message>
    <message>
        <source>“{title}” may not be printed: the agreement ended on {date}.</source>
        <translation>“{title}” no se puede imprimir: el acuerdo terminó el {date}.</translation>
    </message>
    <message>
        <source>“{title}” may not be printed: the agreement to print has run out.</source>
        <translation>“{title}” no se puede imprimir: el acuerdo para la impresión venció.</translation>
    </message>
    <message>
        <source>“{title}” may not be printed: the date of this laptop looks wrong. Confirm it first.</source>
        <translation>“{title}” no se puede imprimir: la fecha de este ordenador parece equivocada. Confírmela primero.</translation>
    </message>
</context>
<context>
    <name>FirstScreen</name>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Topics, countries and languages appear here when the library has entries.</source>
        <translation>Temas, países e idiomas aparecen aquí cuando la biblioteca tiene fichas.</translation>
    </message>
</context>
<context>
    <name>FirstUse</name>
    <message>
        <source>A new folder that will hold the archive.</source>
        <translation>Una carpeta nueva que contendrá el acervo.</translation>
    </message>
    <message>
        <source>A small file that an office of that archive gave you.</source>
        <translation>Un archivo pequeño que le dio una oficina de ese acervo.</translation>
    </message>
    <message>
        <source>As partners know it, for example the town.</source>
        <translation>Como la conocen los aliados, por ejemplo la ciudad.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Elija una carpeta.</translation>
    </message>
    <message>
        <source>Choose an office card</source>
        <translation>Elegir una tarjeta de oficina</translation>
    </message>
    <message>
        <source>Choose the country of the office.</source>
        <translation>Elija el país de la oficina.</translation>
    </message>
    <message>
        <source>Choose the folder that holds it.</source>
        <translation>Elija la carpeta que lo contiene.</translation>
    </message>
    <message>
        <source>Choose the office card that a partner gave you.</source>
        <translation>Elija la tarjeta de oficina que le dio un aliado.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Give this office a name.</source>
        <translation>Dé un nombre a esta oficina.</translation>
    </message>
    <message>
        <source>Give your card to a coordinator</source>
        <translation>Dé su tarjeta a un coordinador</translation>
    </message>
    <message>
        <source>How do you want to start?</source>
        <translation>¿Cómo quiere empezar?</translation>
    </message>
    <message>
        <source>How to start</source>
        <translation>Cómo empezar</translation>
    </message>
    <message>
        <source>In the archive of a partner</source>
        <translation>En el acervo de un aliado</translation>
    </message>
    <message>
        <source>Language of this program</source>
        <translation>Idioma de este programa</translation>
    </message>
    <message>
        <source>Language of your people</source>
        <translation>Idioma de su equipo</translation>
    </message>
    <message>
        <source>Name of this office</source>
        <translation>Nombre de esta oficina</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere. No account, no internet needed.</source>
        <translation>No se envía nada a ningún sitio. Sin cuenta y sin internet.</translation>
    </message>
    <message>
        <source>Office and folder</source>
        <translation>Oficina y carpeta</translation>
    </message>
    <message>
        <source>Office card of a partner</source>
        <translation>Tarjeta de oficina de un aliado</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the library</source>
        <translation>Abrir la biblioteca</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Partners see this on your entries and on your sticks.</source>
        <translation>Los aliados ven esto en sus fichas y en sus memorias USB.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de acceso</translation>
    </message>
    <message>
        <source>Protect it with a passphrase?</source>
        <translation>¿Protegerlo con una frase de acceso?</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Save our office card</source>
        <translation>Guardar nuestra tarjeta de oficina</translation>
    </message>
    <message>
        <source>Save our office card…</source>
        <translation>Guardar nuestra tarjeta de oficina…</translation>
    </message>
    <message>
        <source>Save your office card on a stick and give it to a coordinator of the archive. Once they have added it, you receive what you may have. You can write entries at once.</source>
        <translation>Guarde su tarjeta de oficina en una memoria USB y désela a un coordinador del acervo. Cuando la haya añadido, usted recibe lo que puede tener. Puede escribir fichas desde ya.</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Guardado: {file}</translation>
    </message>
    <message>
        <source>Say which organisation the office belongs to.</source>
        <translation>Diga a qué organización pertenece la oficina.</translation>
    </message>
    <message>
        <source>Step {place} of {count}</source>
        <translation>Paso {place} de {count}</translation>
    </message>
    <message>
        <source>The folder holds a file called archive.db.</source>
        <translation>La carpeta contiene un archivo llamado archive.db.</translation>
    </message>
    <message>
        <source>With a passphrase nobody reads the archive on a lost or seized computer. You can leave it empty now, and set one later.</source>
        <translation>Con una frase de acceso nadie lee el acervo en un ordenador perdido o incautado. Puede dejarla vacía ahora y poner una más tarde.</translation>
    </message>
    <message>
        <source>With them new coordinators are named if none is left. They are shown only now: write them on paper and keep it away from the computers.</source>
        <translation>Sirven para nombrar coordinadores si no queda ninguno, y solo se muestran ahora. Escríbalas en papel y guárdelo lejos de los ordenadores.</translation>
    </message>
    <message>
        <source>We have written these words down and put them away safely</source>
        <translation>Anotamos estas palabras y las guardamos en lugar seguro</translation>
    </message>
    <message>
        <source>Make it without a passphrase</source>
        <translation>Crearlo sin frase de acceso</translation>
    </message>
    <message>
        <source>Make the encrypted archive</source>
        <translation>Crear el acervo cifrado</translation>
    </message>
    <message>
        <source>Where is the archive?</source>
        <translation>¿Dónde está el acervo?</translation>
    </message>
    <message>
        <source>With a new archive</source>
        <translation>Con un acervo nuevo</translation>
    </message>
    <message>
        <source>With an archive on this computer</source>
        <translation>Con un acervo en este ordenador</translation>
    </message>
    <message>
        <source>Words of the founding sheet</source>
        <translation>Palabras de la hoja de fundación</translation>
    </message>
    <message>
        <source>Write these words down</source>
        <translation>Anote estas palabras</translation>
    </message>
    <message>
        <source>You can do the other things later.</source>
        <translation>Lo demás puede hacerlo más tarde.</translation>
    </message>
    <message>
        <source>You need the office card that they gave you, a small file.</source>
        <translation>Necesita la tarjeta de oficina que le dieron, un archivo pequeño.</translation>
    </message>
    <message>
        <source>Your office</source>
        <translation>Su oficina</translation>
    </message>
    <message>
        <source>Your office is the first one in it. Others can join later.</source>
        <translation>Su oficina es la primera. Otras pueden unirse más tarde.</translation>
    </message>
</context>
<context>
    <name>GoTo</name>
    <message>
        <source>Beginning of a title, or a code like 7K3M-9QXD</source>
        <translation>Comienzo de un título, o un código como 7K3M-9QXD</translation>
    </message>
    <message>
        <source>Enter opens the chosen entry, Esc closes.</source>
        <translation>Intro abre la ficha elegida, Esc cierra.</translation>
    </message>
    <message>
        <source>Entries that fit</source>
        <translation>Fichas que coinciden</translation>
    </message>
    <message>
        <source>Go to an entry</source>
        <translation>Ir a una ficha</translation>
    </message>
    <message>
        <source>Title or code</source>
        <translation>Título o código</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>A version whose text is not here</source>
        <translation>Una versión cuyo texto no está aquí</translation>
    </message>
    <message>
        <source>Changed: {names}</source>
        <translation>Cambió: {names}</translation>
    </message>
    <message>
        <source>First version</source>
        <translation>Primera versión</translation>
    </message>
    <message>
        <source>Kept in this office: {names}</source>
        <translation>Se queda en esta oficina: {names}</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Nada cambió</translation>
    </message>
    <message>
        <source>Removed for all</source>
        <translation>Quitada para todos</translation>
    </message>
    <message>
        <source>What people agreed to</source>
        <translation>Para qué dieron su acuerdo las personas</translation>
    </message>
    <message>
        <source>left empty</source>
        <translation>se dejó vacío</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} y {count} más</translation>
    </message>
    <message>
        <source>{office} · {date}</source>
        <translation>{office} · {date}</translation>
    </message>
    <message>
        <source>{who} · clock looked wrong</source>
        <translation>{who} · el reloj parecía equivocado</translation>
    </message>
    <message>
        <source>{who} · unconfirmed, does not count</source>
        <translation>{who} · sin confirmar, no cuenta</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Bring this version back</source>
        <translation>Recuperar esta versión</translation>
    </message>
    <message>
        <source>Close the history</source>
        <translation>Cerrar el historial</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>The newest stands first. The order comes from the chain of versions, not from clocks.</source>
        <translation>La más nueva va primero. El orden viene de la cadena de versiones, no de los relojes.</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message numerus="yes">
        <source>%n entries are new.</source>
        <translation>
            <numerusform>%n ficha es nueva.</numerusform>
            <numerusform>%n fichas son nuevas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files could not be read; each is named below.</source>
        <translation>
            <numerusform>%n archivo no se pudo leer; se nombra abajo.</numerusform>
            <numerusform>%n archivos no se pudieron leer; cada uno se nombra abajo.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Bring in files…</source>
        <translation>&amp;Incorporar archivos…</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Ya está aquí</translation>
    </message>
    <message>
        <source>Bring in files</source>
        <translation>Incorporar archivos</translation>
    </message>
    <message>
        <source>Bringing in files</source>
        <translation>Incorporando archivos</translation>
    </message>
    <message>
        <source>Changed since last time: kept as a new version</source>
        <translation>Cambió desde la última vez: se conserva como versión nueva</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>No se pudo leer</translation>
    </message>
    <message>
        <source>Every file could be read.</source>
        <translation>Todos los archivos se pudieron leer.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Se dejó fuera</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>No text yet: add three lines so that it can be found</source>
        <translation>Aún sin texto: añada tres líneas para que se pueda encontrar</translation>
    </message>
</context>
<context>
    <name>ImportingPage</name>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in files</source>
        <translation>Incorporar archivos</translation>
    </message>
    <message>
        <source>Bring them in</source>
        <translation>Incorporarlos</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Elegir archivos</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Elegir archivos…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Country, where the files do not say</source>
        <translation>País, si los archivos no lo dicen</translation>
    </message>
    <message>
        <source>Documents, tables, presentations, books, web pages, pictures. You can also drop them here. The files themselves stay where they are: the archive keeps a copy.</source>
        <translation>Documentos, tablas, presentaciones, libros, páginas web, imágenes. También puede soltarlos aquí. Los archivos mismos quedan donde están: el acervo guarda una copia.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>Clase de ficha</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Show the new entries</source>
        <translation>Mostrar las fichas nuevas</translation>
    </message>
    <message>
        <source>Stopped. What had come in by then is here and complete; start again to bring in the rest.</source>
        <translation>Detenido. Lo que ya había entrado está aquí y completo; empiece otra vez para incorporar el resto.</translation>
    </message>
    <message>
        <source>They become</source>
        <translation>Se convierten en</translation>
    </message>
    <message>
        <source>What became of each file</source>
        <translation>Qué pasó con cada archivo</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Qué pasó con él</translation>
    </message>
    <message>
        <source>Which files?</source>
        <translation>¿Qué archivos?</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Find a key</source>
        <translation>Buscar una tecla</translation>
    </message>
    <message>
        <source>Find, for example: search</source>
        <translation>Buscar, por ejemplo: ficha</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message numerus="yes">
        <source>%n entries changed.</source>
        <translation>
            <numerusform>%n ficha cambiada.</numerusform>
            <numerusform>%n fichas cambiadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries moved to the bin of this laptop.</source>
        <translation>
            <numerusform>%n ficha movida a la papelera de este ordenador.</numerusform>
            <numerusform>%n fichas movidas a la papelera de este ordenador.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Bin…</source>
        <translation>Pape&amp;lera…</translation>
    </message>
    <message>
        <source>&amp;Compact list</source>
        <translation>&amp;Lista compacta</translation>
    </message>
    <message>
        <source>&amp;Consent…</source>
        <translation>&amp;Consentimiento…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Go to an entry…</source>
        <translation>&amp;Ir a una ficha…</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Biblioteca</translation>
    </message>
    <message>
        <source>&amp;Move to bin</source>
        <translation>&amp;Mover a la papelera</translation>
    </message>
    <message>
        <source>&amp;Previous entry</source>
        <translation>Ficha a&amp;nterior</translation>
    </message>
    <message>
        <source>&amp;Remove for all…</source>
        <translation>&amp;Quitar para todos…</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>Re&amp;tirar…</translation>
    </message>
    <message>
        <source>A bracket or quotation mark lacks its partner: it was read as if it stood.</source>
        <translation>A un paréntesis o una comilla le falta su pareja: se leyó como si estuviera.</translation>
    </message>
    <message>
        <source>Also tried: {words}.</source>
        <translation>También se probó: {words}.</translation>
    </message>
    <message>
        <source>Brin&amp;g back</source>
        <translation>Recupe&amp;rar</translation>
    </message>
    <message>
        <source>Copy &amp;with source</source>
        <translation>Copiar c&amp;on la fuente</translation>
    </message>
    <message>
        <source>Edit &amp;several entries…</source>
        <translation>Editar &amp;varias fichas…</translation>
    </message>
    <message>
        <source>F&amp;ilters</source>
        <translation>&amp;Filtros</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>Buscar &amp;siguiente</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Buscar a&amp;nterior</translation>
    </message>
    <message>
        <source>How to &amp;search</source>
        <translation>Cómo &amp;buscar</translation>
    </message>
    <message numerus="yes">
        <source>In %n entries: {fields}.</source>
        <translation>
            <numerusform>En %n ficha: {fields}.</numerusform>
            <numerusform>En %n fichas: {fields}.</numerusform>
        </translation>
    </message>
    <message>
        <source>In a file</source>
        <translation>En un archivo</translation>
    </message>
    <message>
        <source>Make a &amp;brief</source>
        <translation>Preparar un &amp;informe</translation>
    </message>
    <message>
        <source>Moved to the bin of this laptop.</source>
        <translation>Movida a la papelera de este ordenador.</translation>
    </message>
    <message>
        <source>Nex&amp;t entry</source>
        <translation>Ficha &amp;siguiente</translation>
    </message>
    <message>
        <source>No entry has all of them at once.</source>
        <translation>Ninguna ficha los cumple todos a la vez.</translation>
    </message>
    <message>
        <source>No entry has “{words}”</source>
        <translation>Ninguna ficha tiene “{words}”</translation>
    </message>
    <message>
        <source>No entry has “{words}”. These have “{others}”.</source>
        <translation>Ninguna ficha tiene “{words}”. Estas tienen “{others}”.</translation>
    </message>
    <message>
        <source>Nothing is chosen yet.</source>
        <translation>Aún no se eligió nada.</translation>
    </message>
    <message>
        <source>Page {page} of a file</source>
        <translation>Página {page} de un archivo</translation>
    </message>
    <message>
        <source>Remove {filter} ({entries})</source>
        <translation>Quitar {filter} ({entries})</translation>
    </message>
    <message>
        <source>Search “{words}” instead</source>
        <translation>Buscar “{words}” en su lugar</translation>
    </message>
    <message>
        <source>Sho&amp;w all entries</source>
        <translation>&amp;Mostrar todas las fichas</translation>
    </message>
    <message>
        <source>Show all entries</source>
        <translation>Mostrar todas las fichas</translation>
    </message>
    <message>
        <source>Some filters are on. Without them there may be more.</source>
        <translation>Hay filtros puestos. Sin ellos tal vez haya más.</translation>
    </message>
    <message>
        <source>The entry says the same now. Nothing was changed.</source>
        <translation>La ficha ya dice lo mismo. No se cambió nada.</translation>
    </message>
    <message>
        <source>The old version is back, as version {number}.</source>
        <translation>La versión antigua está de vuelta, como versión {number}.</translation>
    </message>
    <message>
        <source>The question is long: only its beginning was searched.</source>
        <translation>La pregunta es larga: solo se buscó el comienzo.</translation>
    </message>
    <message>
        <source>There are too many brackets in it, so all were left out.</source>
        <translation>Tiene demasiados paréntesis, así que se dejaron todos fuera.</translation>
    </message>
    <message>
        <source>There is no word in it to search for.</source>
        <translation>No hay en ella ninguna palabra que buscar.</translation>
    </message>
    <message>
        <source>These filters hide everything</source>
        <translation>Estos filtros lo ocultan todo</translation>
    </message>
    <message>
        <source>This could not be taken apart, so all its words were searched.</source>
        <translation>No se pudo descomponer, así que se buscaron todas sus palabras.</translation>
    </message>
    <message>
        <source>Try fewer words, or only the beginning of a word with a star: mercur*</source>
        <translation>Pruebe con menos palabras, o solo con el comienzo de una palabra y un asterisco: mercur*</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Dos versiones</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Deshecho.</translation>
    </message>
    <message>
        <source>What stands behind the colon is not known, so it was searched as words.</source>
        <translation>Lo que sigue a los dos puntos no se conoce, así que se buscó como palabras.</translation>
    </message>
    <message>
        <source>Withdrawn. Other offices destroy the earlier versions as soon as a stick reaches them.</source>
        <translation>Retirado. Las demás oficinas destruyen las versiones anteriores en cuanto les llega una memoria USB.</translation>
    </message>
    <message>
        <source>removed by {office}</source>
        <translation>quitada por {office}</translation>
    </message>
    <message>
        <source>{filter}: {value}</source>
        <translation>{filter}: {value}</translation>
    </message>
    <message>
        <source>{first} and {count} more</source>
        <translation>{first} y {count} más</translation>
    </message>
    <message>
        <source>“{title}” is back here, and elsewhere with the next stick.</source>
        <translation>“{title}” está de vuelta aquí, y en otros lugares con la próxima memoria USB.</translation>
    </message>
    <message>
        <source>“{title}” is out of the bin.</source>
        <translation>“{title}” ya no está en la papelera.</translation>
    </message>
    <message>
        <source>“{title}” is removed here, and elsewhere with the next stick.</source>
        <translation>“{title}” se quitó aquí, y en otros lugares con la próxima memoria USB.</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>A title, a place and three lines are enough. You can add the rest later.</source>
        <translation>Bastan un título, un lugar y tres líneas. Lo demás puede añadirlo más tarde.</translation>
    </message>
    <message>
        <source>Also searched: {words}.</source>
        <translation>También se buscó: {words}.</translation>
    </message>
    <message>
        <source>Bring in your files</source>
        <translation>Incorporar sus archivos</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Changes by {who}</source>
        <translation>Cambios de {who}</translation>
    </message>
    <message>
        <source>Choose an entry to read it.</source>
        <translation>Elija una ficha para leerla.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Elegir archivos…</translation>
    </message>
    <message>
        <source>Copied, with where it comes from.</source>
        <translation>Copiado, con su procedencia.</translation>
    </message>
    <message>
        <source>Entries come from other offices on a stick, from files you already have, or from your own notes.</source>
        <translation>Las fichas llegan de otras oficinas en memorias USB, de archivos que ya tiene o de sus propias notas.</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Filters ({count})</source>
        <translation>Filtros ({count})</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Nueva ficha</translation>
    </message>
    <message>
        <source>Nothing here connects to the internet. The address was copied: {address}</source>
        <translation>Nada aquí se conecta a internet. Se copió la dirección: {address}</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>Other words are switched off.</source>
        <translation>Las demás palabras están desactivadas.</translation>
    </message>
    <message>
        <source>Put a partner’s stick in. You see what is on it before anything is added.</source>
        <translation>Conecte la memoria USB de un aliado. Verá lo que trae antes de que se añada nada.</translation>
    </message>
    <message>
        <source>Receive from a stick</source>
        <translation>Recibir de una memoria USB</translation>
    </message>
    <message>
        <source>Receive…</source>
        <translation>Recibir…</translation>
    </message>
    <message>
        <source>Search is ready when the first entry is here</source>
        <translation>La búsqueda estará lista cuando llegue la primera ficha</translation>
    </message>
    <message>
        <source>Word, PDF, pictures or a table. Each file becomes an entry for you to check.</source>
        <translation>Word, PDF, imágenes o una tabla. Cada archivo se convierte en una ficha que usted revisa.</translation>
    </message>
    <message>
        <source>Write the first entry</source>
        <translation>Escribir la primera ficha</translation>
    </message>
    <message>
        <source>Your library is empty</source>
        <translation>Su biblioteca está vacía</translation>
    </message>
    <message>
        <source>of {total}</source>
        <translation>de {total}</translation>
    </message>
    <message>
        <source>{place} of {total}</source>
        <translation>{place} de {total}</translation>
    </message>
</context>
<context>
    <name>LockedWindow</name>
    <message>
        <source>Another archive…</source>
        <translation>Otro acervo…</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>El bloqueo de mayúsculas está activado</translation>
    </message>
    <message>
        <source>I have the recovery sheet</source>
        <translation>Tengo la hoja de recuperación</translation>
    </message>
    <message>
        <source>I know the passphrase</source>
        <translation>Sé la frase de acceso</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Nothing is lost. Enter the passphrase to go on.</source>
        <translation>No se ha perdido nada. Escriba la frase de acceso para seguir.</translation>
    </message>
    <message>
        <source>Open the archive</source>
        <translation>Abrir el acervo</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de acceso</translation>
    </message>
    <message>
        <source>That is not the passphrase. Try again.</source>
        <translation>Esa no es la frase de acceso. Pruebe otra vez.</translation>
    </message>
    <message>
        <source>The archive “{folder}” is locked</source>
        <translation>El acervo “{folder}” está bloqueado</translation>
    </message>
    <message numerus="yes">
        <source>The next try in %n seconds.</source>
        <translation>
            <numerusform>El próximo intento en %n segundo.</numerusform>
            <numerusform>El próximo intento en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>These are not the words of this archive&apos;s recovery sheet. Try again.</source>
        <translation>Estas no son las palabras de la hoja de recuperación de este acervo. Pruebe otra vez.</translation>
    </message>
    <message>
        <source>Type the words of the recovery sheet, and choose a new passphrase.</source>
        <translation>Escriba las palabras de la hoja de recuperación y elija una nueva frase de acceso.</translation>
    </message>
    <message>
        <source>Words of the recovery sheet</source>
        <translation>Palabras de la hoja de recuperación</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Co&amp;lours</source>
        <translation>C&amp;olores</translation>
    </message>
    <message>
        <source>E&amp;ntry</source>
        <translation>&amp;Ficha</translation>
    </message>
    <message>
        <source>E&amp;xchange</source>
        <translation>I&amp;ntercambio</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>I&amp;dioma</translation>
    </message>
    <message>
        <source>Lock &amp;after</source>
        <translation>B&amp;loquear después de</translation>
    </message>
</context>
<context>
    <name>MoneyControl</name>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Currency, three letters</source>
        <translation>Moneda, tres letras</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Make the group</source>
        <translation>Crear el grupo</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Nombre del grupo</translation>
    </message>
    <message>
        <source>New group of partner offices</source>
        <translation>Nuevo grupo de oficinas aliadas</translation>
    </message>
    <message>
        <source>Only its members learn that the group exists. You choose them, and can add more later.</source>
        <translation>Solo sus miembros saben que el grupo existe. Usted los elige y puede añadir más luego.</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Caps Lock is on</source>
        <translation>El bloqueo de mayúsculas está activado</translation>
    </message>
    <message>
        <source>Four or five words that nobody would expect together are good, and easy to keep in mind.</source>
        <translation>Cuatro o cinco palabras que nadie esperaría juntas son buenas, y fáciles de recordar.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nueva frase de acceso</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>The two are not the same. Type them again.</source>
        <translation>Las dos no son iguales. Escríbalas de nuevo.</translation>
    </message>
</context>
<context>
    <name>OfficesTab</name>
    <message>
        <source>A coordinator adds an office with its card. From then on it receives what it may have.</source>
        <translation>Un coordinador añade una oficina con su tarjeta. Desde entonces recibe lo que puede tener.</translation>
    </message>
    <message>
        <source>Add an office…</source>
        <translation>Añadir una oficina…</translation>
    </message>
    <message>
        <source>Add to a group</source>
        <translation>Añadir a un grupo</translation>
    </message>
    <message>
        <source>Choose the card of the office</source>
        <translation>Elegir la tarjeta de la oficina</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Groups of partner offices</source>
        <translation>Grupos de oficinas aliadas</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>Nuevo grupo…</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Oficina</translation>
    </message>
    <message>
        <source>Office cards (*.card);;All files (*)</source>
        <translation>Tarjetas de oficina (*.card);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Offices are added by a coordinator: give the card of a new office to one of them.</source>
        <translation>Un coordinador añade las oficinas: dé la tarjeta de una oficina nueva a uno de ellos.</translation>
    </message>
    <message>
        <source>Offices in it</source>
        <translation>Oficinas en él</translation>
    </message>
    <message>
        <source>Offices of the programme</source>
        <translation>Oficinas del programa</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Our card</source>
        <translation>Nuestra tarjeta</translation>
    </message>
    <message>
        <source>Read these digits to each other by telephone:</source>
        <translation>Léanse estas cifras por teléfono:</translation>
    </message>
    <message>
        <source>Save our card</source>
        <translation>Guardar nuestra tarjeta</translation>
    </message>
    <message>
        <source>Save our card…</source>
        <translation>Guardar nuestra tarjeta…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>OwnCommands</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;About ASM Desktop</source>
        <translation>&amp;Acerca de ASM Desktop</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>&amp;Bloquear ahora</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Panel &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Open archive…</source>
        <translation>&amp;Abrir acervo…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sa&amp;lir</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>&amp;Tamaño habitual del texto</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>A&amp;utomático</translation>
    </message>
    <message>
        <source>Change the &amp;passphrase…</source>
        <translation>Ca&amp;mbiar la frase de acceso…</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>Full scr&amp;een</source>
        <translation>Pantalla compl&amp;eta</translation>
    </message>
    <message>
        <source>Hi&amp;gh contrast</source>
        <translation>Contraste &amp;alto</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>C&amp;laro</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>P&amp;revious pane</source>
        <translation>Panel ante&amp;rior</translation>
    </message>
    <message>
        <source>Remove the passphras&amp;e…</source>
        <translation>&amp;Quitar la frase de acceso…</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Texto más &amp;pequeño</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>S&amp;eleccionar todo</translation>
    </message>
    <message>
        <source>Set a &amp;passphrase…</source>
        <translation>P&amp;oner una frase de acceso…</translation>
    </message>
</context>
<context>
    <name>PartForm</name>
    <message>
        <source>stays in this office</source>
        <translation>se queda en esta oficina</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambiarla</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Cambiar la frase de acceso</translation>
    </message>
    <message>
        <source>Do not switch the computer off.</source>
        <translation>No apague el ordenador.</translation>
    </message>
    <message>
        <source>Encrypt the archive</source>
        <translation>Cifrar el acervo</translation>
    </message>
    <message>
        <source>New words for the recovery sheet too (those of the old sheet end)</source>
        <translation>También palabras nuevas para la hoja de recuperación (las de la hoja anterior dejan de valer)</translation>
    </message>
    <message>
        <source>Open the library</source>
        <translation>Abrir la biblioteca</translation>
    </message>
    <message>
        <source>Passphrase until now</source>
        <translation>Frase de acceso hasta ahora</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitarla</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Quitar la frase de acceso</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Poner una frase de acceso</translation>
    </message>
    <message>
        <source>The archive is encrypted…</source>
        <translation>Se está cifrando el acervo…</translation>
    </message>
    <message>
        <source>The archive is made plain…</source>
        <translation>Se está descifrando el acervo…</translation>
    </message>
    <message>
        <source>The archive on this computer can then not be read without the passphrase: entries, files, search. It is written anew now, which takes a while. Backups made before stay as they are.</source>
        <translation>Después, el acervo de este ordenador no se podrá leer sin la frase de acceso: ni fichas, ni archivos, ni búsqueda. Ahora se escribe de nuevo, lo que tarda un rato. Las copias de seguridad hechas antes quedan como están.</translation>
    </message>
    <message>
        <source>The archive opens with the new passphrase from now on. Nothing else is written anew.</source>
        <translation>Desde ahora el acervo se abre con la nueva frase de acceso. No se escribe de nuevo nada más.</translation>
    </message>
    <message>
        <source>Whoever holds this computer can then read the archive. It is written anew, which takes a while.</source>
        <translation>Después, quien tenga este ordenador podrá leer el acervo. Se escribe de nuevo, lo que tarda un rato.</translation>
    </message>
</context>
<context>
    <name>PassphraseEdit</name>
    <message>
        <source>Show the passphrase</source>
        <translation>Mostrar la frase de acceso</translation>
    </message>
</context>
<context>
    <name>PdfPages</name>
    <message>
        <source>The sheet as it will be printed</source>
        <translation>La hoja como se imprimirá</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Beginning…</source>
        <translation>Empezando…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes left</source>
        <translation>
            <numerusform>queda alrededor de %n minuto</numerusform>
            <numerusform>quedan alrededor de %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>queda menos de un minuto</translation>
    </message>
    <message>
        <source>{count}, {left}</source>
        <translation>{count}, {left}</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 ya existe.
¿Quiere reemplazarlo?</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Elegir</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Nueva carpeta</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Cambiar nombre</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Crear carpeta</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Vista detallada</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Carpeta:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Nombre del archivo:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Archivos de tipo:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Buscar carpeta</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Vista de lista</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Buscar en:</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Mi ordenador</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Nueva carpeta</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Carpeta superior</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Mostrar archivos &amp;ocultos</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Date Modified</source>
        <translation>Modificado el</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Hide Details...</source>
        <translation>Ocultar detalles...</translation>
    </message>
    <message>
        <source>Show Details...</source>
        <translation>Mostrar detalles...</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>&amp;No</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Sí</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Interrumpir</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>No guardar</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>N&amp;o a todo</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Valores habituales</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Guardar todo</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Sí a &amp;todo</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Copiar la dirección del en&amp;lace</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Chatham House: use what was said, never who said it or where they come from.</source>
        <translation>Chatham House: use lo que se dijo, nunca quién lo dijo ni de dónde viene.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Earlier versions went further than it may go now: to {circles}.</source>
        <translation>Versiones anteriores llegaron más lejos de lo que ahora puede ir: a {circles}.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Kept in this office only</source>
        <translation>Se queda solo en esta oficina</translation>
    </message>
    <message>
        <source>Kept or removed</source>
        <translation>Conservada o quitada</translation>
    </message>
    <message>
        <source>Looked for, and nothing was found: {what}</source>
        <translation>Se buscó y no se encontró nada: {what}</translation>
    </message>
    <message>
        <source>No text yet: add three lines so that it can be found.</source>
        <translation>Aún sin texto: añada tres líneas para que se pueda encontrar.</translation>
    </message>
    <message>
        <source>Nothing is written here yet.</source>
        <translation>Aún no hay nada escrito aquí.</translation>
    </message>
    <message>
        <source>Office of this version</source>
        <translation>Oficina de esta versión</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Record it…</source>
        <translation>Anotarlo…</translation>
    </message>
    <message>
        <source>Removed for all offices. Only {office} can bring it back.</source>
        <translation>Quitada para todas las oficinas. Solo {office} puede recuperarla.</translation>
    </message>
    <message>
        <source>Removed for all offices. You can bring it back.</source>
        <translation>Quitada para todas las oficinas. Usted puede recuperarla.</translation>
    </message>
    <message>
        <source>Removed on {date} at the wish of the people concerned. Only its code and the dates are kept.</source>
        <translation>Retirada el {date} por deseo de las personas interesadas. Solo se conservan su código y las fechas.</translation>
    </message>
    <message>
        <source>Removed on {date}. Only its code and the dates are kept.</source>
        <translation>Retirada el {date}. Solo se conservan su código y las fechas.</translation>
    </message>
    <message>
        <source>Somebody asked on {date} that it be withdrawn. It is hidden until that is confirmed or lifted.</source>
        <translation>Alguien pidió el {date} que se retire. Está oculta hasta que eso se confirme o se levante.</translation>
    </message>
    <message>
        <source>{code} was withdrawn</source>
        <translation>{code} se retiró</translation>
    </message>
    <message>
        <source>This version changed nothing that can be shown.</source>
        <translation>Esta versión no cambió nada que se pueda mostrar.</translation>
    </message>
    <message>
        <source>Two offices changed the same part. Both texts are kept until somebody chooses.</source>
        <translation>Dos oficinas cambiaron la misma parte. Se conservan los dos textos hasta que alguien elija.</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Dos versiones</translation>
    </message>
    <message numerus="yes">
        <source>Two versions: %n parts differ.</source>
        <translation>
            <numerusform>Dos versiones: %n parte difiere.</numerusform>
            <numerusform>Dos versiones: %n partes difieren.</numerusform>
        </translation>
    </message>
    <message>
        <source>What people agreed to</source>
        <translation>Para qué dieron su acuerdo las personas</translation>
    </message>
    <message>
        <source>Withdraw them there…</source>
        <translation>Retirarlas de allí…</translation>
    </message>
    <message>
        <source>an entry that is not here</source>
        <translation>una ficha que no está aquí</translation>
    </message>
    <message>
        <source>found in this file</source>
        <translation>se encontró en este archivo</translation>
    </message>
    <message>
        <source>found on page {page}</source>
        <translation>se encontró en la página {page}</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservada</translation>
    </message>
    <message>
        <source>left empty</source>
        <translation>se dejó vacío</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retirada</translation>
    </message>
    <message>
        <source>stays in this office</source>
        <translation>se queda en esta oficina</translation>
    </message>
</context>
<context>
    <name>ReaderPane</name>
    <message>
        <source>Back to results</source>
        <translation>Volver a los resultados</translation>
    </message>
    <message>
        <source>Choose an entry to read it.</source>
        <translation>Elija una ficha para leerla.</translation>
    </message>
    <message>
        <source>Copy with source</source>
        <translation>Copiar con la fuente</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Make a brief</source>
        <translation>Preparar un informe</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Más acciones</translation>
    </message>
    <message>
        <source>Next entry</source>
        <translation>Ficha siguiente</translation>
    </message>
    <message>
        <source>Previous entry</source>
        <translation>Ficha anterior</translation>
    </message>
    <message>
        <source>Text of the entry</source>
        <translation>Texto de la ficha</translation>
    </message>
    <message>
        <source>The code of this entry</source>
        <translation>El código de esta ficha</translation>
    </message>
</context>
<context>
    <name>ReceivingTab</name>
    <message>
        <source>Choose what came</source>
        <translation>Elegir lo que llegó</translation>
    </message>
    <message>
        <source>Choose what came…</source>
        <translation>Elegir lo que llegó…</translation>
    </message>
    <message>
        <source>Do not take the stick out yet.</source>
        <translation>No saque todavía la memoria USB.</translation>
    </message>
    <message>
        <source>Exchange files (*.zip);;All files (*)</source>
        <translation>Archivos de intercambio (*.zip);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Nothing changes until you press Start, and nothing is overwritten.</source>
        <translation>Nada cambia hasta que pulse Empezar, y nada se sobrescribe.</translation>
    </message>
    <message>
        <source>Put the stick in and choose the file that came, or drop it here.</source>
        <translation>Conecte la memoria USB y elija el archivo que llegó, o suéltelo aquí.</translation>
    </message>
    <message>
        <source>Receive from a stick</source>
        <translation>Recibir de una memoria USB</translation>
    </message>
    <message>
        <source>Stopped. What had come in by then is here and complete; do it again to go on.</source>
        <translation>Detenido. Lo que ya había entrado está aquí y completo; hágalo otra vez para seguir.</translation>
    </message>
    <message>
        <source>You can take the stick out.</source>
        <translation>Puede sacar la memoria USB.</translation>
    </message>
</context>
<context>
    <name>RecoveryWords</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Hoja de recuperación</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Guardar la hoja de recuperación</translation>
    </message>
    <message>
        <source>Save the recovery sheet…</source>
        <translation>Guardar la hoja de recuperación…</translation>
    </message>
    <message>
        <source>Saved as {file}. Print it, then delete the file.</source>
        <translation>Guardada como {file}. Imprímala y después borre el archivo.</translation>
    </message>
    <message>
        <source>These words open the archive when its passphrase is forgotten, in anybody&apos;s hands. They are shown only now: keep them on paper, away from this computer.</source>
        <translation>Estas palabras abren el acervo cuando se ha olvidado su frase de acceso, en manos de cualquiera. Solo se muestran ahora: guárdelas en papel, lejos de este ordenador.</translation>
    </message>
    <message>
        <source>We have printed the sheet or written the words down</source>
        <translation>Hemos impreso la hoja o copiado las palabras</translation>
    </message>
    <message>
        <source>Words of the recovery sheet</source>
        <translation>Palabras de la hoja de recuperación</translation>
    </message>
</context>
<context>
    <name>RemoveDialog</name>
    <message>
        <source>A withdrawal</source>
        <translation>Un retiro</translation>
    </message>
    <message>
        <source>Destroys the text at every office, for good: when people take back what they told us.</source>
        <translation>Destruye el texto en todas las oficinas, para siempre: cuando las personas retiran lo que nos contaron.</translation>
    </message>
    <message>
        <source>Hides it on this laptop only. Nobody else is touched.</source>
        <translation>La oculta solo en este ordenador. Nadie más lo nota.</translation>
    </message>
    <message>
        <source>It leaves the lists of every office with the next stick. Its versions are kept, and you can bring it back.</source>
        <translation>Sale de las listas de todas las oficinas con la próxima memoria USB. Sus versiones se conservan, y usted puede recuperarla.</translation>
    </message>
    <message>
        <source>One line for the history; you can leave it empty.</source>
        <translation>Una línea para el historial; puede dejarla vacía.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Remove for all</source>
        <translation>Quitar para todos</translation>
    </message>
    <message>
        <source>Remove {code} for all offices</source>
        <translation>Quitar {code} para todas las oficinas</translation>
    </message>
    <message>
        <source>The bin</source>
        <translation>La papelera</translation>
    </message>
</context>
<context>
    <name>ResultList</name>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
</context>
<context>
    <name>RowsEditor</name>
    <message>
        <source>Add a row</source>
        <translation>Añadir una fila</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Quitar la fila</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Clear the words</source>
        <translation>Borrar las palabras</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Cómo buscar</translation>
    </message>
    <message>
        <source>Remove the filter {name}</source>
        <translation>Quitar el filtro {name}</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Buscar en la biblioteca</translation>
    </message>
    <message>
        <source>Search, for example: mercury retort country:GH</source>
        <translation>Busque, por ejemplo: mercurio retorta country:GH</translation>
    </message>
</context>
<context>
    <name>SearchHelp</name>
    <message>
        <source>Accents and capitals do not matter. Words of the word list are searched in all its languages: “mercury” finds “zebaki” too, and you can switch that off under the search box.</source>
        <translation>Los acentos y las mayúsculas no importan. Las palabras de la lista de palabras se buscan en todos sus idiomas: “mercurio” encuentra también “zebaki”, y puede desactivarlo debajo del campo de búsqueda.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Cómo buscar</translation>
    </message>
    <message>
        <source>entries in a language</source>
        <translation>fichas en un idioma</translation>
    </message>
    <message>
        <source>entries on a country, by code or name</source>
        <translation>fichas sobre un país, por código o nombre</translation>
    </message>
    <message>
        <source>entries on these years</source>
        <translation>fichas sobre estos años</translation>
    </message>
    <message>
        <source>entries with a label</source>
        <translation>fichas con una etiqueta</translation>
    </message>
    <message>
        <source>entries with a topic</source>
        <translation>fichas con un tema</translation>
    </message>
    <message>
        <source>entries with both words</source>
        <translation>fichas con las dos palabras</translation>
    </message>
    <message>
        <source>entries with one of the words</source>
        <translation>fichas con una de las palabras</translation>
    </message>
    <message>
        <source>one kind of entry</source>
        <translation>una clase de ficha</translation>
    </message>
    <message>
        <source>the first word without the second (also: NOT)</source>
        <translation>la primera palabra sin la segunda (también: NOT)</translation>
    </message>
    <message>
        <source>these words in this order</source>
        <translation>estas palabras en este orden</translation>
    </message>
    <message>
        <source>words that begin so</source>
        <translation>palabras que empiezan así</translation>
    </message>
</context>
<context>
    <name>SendingTab</name>
    <message>
        <source>Can be read by</source>
        <translation>Pueden leerlo</translation>
    </message>
    <message>
        <source>Do not take the stick out yet.</source>
        <translation>No saque todavía la memoria USB.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Exchange files (*.zip)</source>
        <translation>Archivos de intercambio (*.zip)</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message numerus="yes">
        <source>Held back: %n entries do not leave</source>
        <translation>
            <numerusform>Retenida: %n ficha no sale</numerusform>
            <numerusform>Retenidas: %n fichas no salen</numerusform>
        </translation>
    </message>
    <message>
        <source>In it</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Stopped. No half file stays.</source>
        <translation>Detenido. No queda ningún archivo a medias.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Write another one…</source>
        <translation>Escribir otro…</translation>
    </message>
    <message>
        <source>Write it to a stick or folder…</source>
        <translation>Escribir en memoria USB o carpeta…</translation>
    </message>
    <message>
        <source>Write to a stick or folder</source>
        <translation>Escribir en memoria USB o carpeta</translation>
    </message>
</context>
<context>
    <name>SeveralDialog</name>
    <message>
        <source>Add to what is there</source>
        <translation>Añadir a lo que hay</translation>
    </message>
    <message>
        <source>Change them</source>
        <translation>Cambiarlas</translation>
    </message>
    <message>
        <source>Edit several entries</source>
        <translation>Editar varias fichas</translation>
    </message>
    <message>
        <source>In place of what is there</source>
        <translation>En lugar de lo que hay</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Dejar como está</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reason, for the history</source>
        <translation>Motivo, para el historial</translation>
    </message>
    <message>
        <source>Take off where it is</source>
        <translation>Quitar donde esté</translation>
    </message>
    <message>
        <source>What happens with: {field}</source>
        <translation>Qué pasa con: {field}</translation>
    </message>
    <message numerus="yes">
        <source>What you choose here holds for all %n entries. Everything else stays as it is.</source>
        <translation>
            <numerusform>Lo que elija aquí vale para %n ficha. Todo lo demás queda como está.</numerusform>
            <numerusform>Lo que elija aquí vale para las %n fichas. Todo lo demás queda como está.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SharingForm</name>
    <message>
        <source>Does this carry what people told us, or pictures of them?</source>
        <translation>¿Contiene lo que nos contaron personas, o fotos de ellas?</translation>
    </message>
    <message>
        <source>Group of partner offices</source>
        <translation>Grupo de oficinas aliadas</translation>
    </message>
    <message>
        <source>It stays on this laptop until it is recorded here what they agreed to.</source>
        <translation>Se queda en este ordenador hasta que se anote aquí qué acordaron.</translation>
    </message>
    <message>
        <source>No, our own work</source>
        <translation>No, trabajo propio</translation>
    </message>
    <message>
        <source>Not answered yet: it counts as “yes” and stays on this laptop.</source>
        <translation>Aún sin respuesta: cuenta como “sí” y se queda en este ordenador.</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Aún no elegido</translation>
    </message>
    <message>
        <source>Only offices of our own organisation (TLP:AMBER+STRICT)</source>
        <translation>Solo oficinas de nuestra organización (TLP:AMBER+STRICT)</translation>
    </message>
    <message>
        <source>Or published by others. The label alone decides.</source>
        <translation>O publicado por otros. Solo la etiqueta decide.</translation>
    </message>
    <message>
        <source>Partner offices</source>
        <translation>Oficinas aliadas</translation>
    </message>
    <message>
        <source>This office has no group of partner offices yet. See the page Exchange.</source>
        <translation>Esta oficina aún no tiene un grupo de oficinas aliadas. Vea la página Intercambio.</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>Quién puede verla</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
</context>
<context>
    <name>SideFrame</name>
    <message>
        <source>Text of {office}</source>
        <translation>Texto de {office}</translation>
    </message>
</context>
<context>
    <name>Sides</name>
    <message>
        <source>Use our text</source>
        <translation>Usar nuestro texto</translation>
    </message>
    <message>
        <source>Use the text of {office}</source>
        <translation>Usar el texto de {office}</translation>
    </message>
    <message>
        <source>Use their text</source>
        <translation>Usar su texto</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <source>%n entries have two versions</source>
        <translation>
            <numerusform>%n ficha tiene dos versiones</numerusform>
            <numerusform>%n fichas tienen dos versiones</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup is due, and its folder or stick is not there.</source>
        <translation>Toca una copia de seguridad, y su carpeta o memoria USB no está.</translation>
    </message>
    <message numerus="yes">
        <source>Backup: %n days ago</source>
        <translation>
            <numerusform>Copia de seguridad: hace %n día</numerusform>
            <numerusform>Copia de seguridad: hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup: today</source>
        <translation>Copia de seguridad: hoy</translation>
    </message>
    <message>
        <source>Backup: {date}</source>
        <translation>Copia de seguridad: {date}</translation>
    </message>
    <message>
        <source>Choose between the versions</source>
        <translation>Elegir entre las versiones</translation>
    </message>
    <message>
        <source>Last exchange: {office}, {date}</source>
        <translation>Último intercambio: {office}, {date}</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Aún sin copia de seguridad</translation>
    </message>
    <message>
        <source>No entries yet</source>
        <translation>Aún no hay fichas</translation>
    </message>
    <message>
        <source>No exchange yet</source>
        <translation>Aún sin intercambio</translation>
    </message>
    <message>
        <source>Open the exchange</source>
        <translation>Abrir el intercambio</translation>
    </message>
    <message>
        <source>Open the library</source>
        <translation>Abrir la biblioteca</translation>
    </message>
    <message>
        <source>Open the page of backups</source>
        <translation>Abrir la página de copias de seguridad</translation>
    </message>
    <message>
        <source>The backup did not work</source>
        <translation>La copia de seguridad no salió bien</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Step {place} of {count}: {name}</source>
        <translation>Paso {place} de {count}: {name}</translation>
    </message>
</context>
<context>
    <name>VersionList</name>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>&amp;Previous part</source>
        <translation>Parte &amp;anterior</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservada</translation>
    </message>
    <message>
        <source>Kept or removed</source>
        <translation>Conservada o quitada</translation>
    </message>
    <message>
        <source>Ne&amp;xt part</source>
        <translation>Parte si&amp;guiente</translation>
    </message>
    <message>
        <source>Removed for all</source>
        <translation>Quitada para todos</translation>
    </message>
    <message>
        <source>Save as &amp;one version</source>
        <translation>Guardar como una sola &amp;versión</translation>
    </message>
    <message>
        <source>T&amp;wo versions</source>
        <translation>Dos &amp;versiones</translation>
    </message>
    <message>
        <source>Use &amp;both texts</source>
        <translation>Usar los &amp;dos textos</translation>
    </message>
    <message>
        <source>Use the &amp;first text</source>
        <translation>Usar el &amp;primer texto</translation>
    </message>
    <message>
        <source>Use the &amp;second text</source>
        <translation>Usar el &amp;segundo texto</translation>
    </message>
    <message>
        <source>left empty</source>
        <translation>se dejó vacío</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>sin elegir</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>el nuestro</translation>
    </message>
    <message>
        <source>own text</source>
        <translation>texto propio</translation>
    </message>
    <message>
        <source>{field}: {column}</source>
        <translation>{field}: {column}</translation>
    </message>
</context>
<context>
    <name>VersionsPage</name>
    <message numerus="yes">
        <source>%n entries wait for a choice</source>
        <translation>
            <numerusform>%n ficha espera una elección</numerusform>
            <numerusform>%n fichas esperan una elección</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts differ</source>
        <translation>
            <numerusform>%n parte difiere</numerusform>
            <numerusform>%n partes difieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries with two versions</source>
        <translation>Fichas con dos versiones</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Parte siguiente</translation>
    </message>
    <message>
        <source>No entry has two versions.</source>
        <translation>Ninguna ficha tiene dos versiones.</translation>
    </message>
    <message>
        <source>Nothing waits for a choice.</source>
        <translation>Nada espera una elección.</translation>
    </message>
    <message>
        <source>Part {place} of {count}</source>
        <translation>Parte {place} de {count}</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation>Parte anterior</translation>
    </message>
    <message>
        <source>Save as one version</source>
        <translation>Guardar como una sola versión</translation>
    </message>
    <message>
        <source>Two offices changed the same part of an entry. Both texts are kept until somebody chooses.</source>
        <translation>Dos oficinas cambiaron la misma parte de una ficha. Se conservan los dos textos hasta que alguien elija.</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Dos versiones</translation>
    </message>
    <message>
        <source>Use both, one after the other</source>
        <translation>Usar los dos, uno tras otro</translation>
    </message>
    <message>
        <source>What will be saved</source>
        <translation>Lo que se guardará</translation>
    </message>
    <message>
        <source>You can still change this text.</source>
        <translation>Todavía puede cambiar este texto.</translation>
    </message>
    <message>
        <source>are underlined. Everything else is the same in both.</source>
        <translation>están subrayadas. Todo lo demás es igual en ambos.</translation>
    </message>
    <message>
        <source>different words</source>
        <translation>palabras distintas</translation>
    </message>
    <message>
        <source>ready to save</source>
        <translation>lista para guardar</translation>
    </message>
    <message>
        <source>{number}  {part}: {state}</source>
        <translation>{number}  {part}: {state}</translation>
    </message>
</context>
<context>
    <name>VersionsPresenter</name>
    <message>
        <source>Saved as one version: {title}</source>
        <translation>Guardado como una sola versión: {title}</translation>
    </message>
</context>
<context>
    <name>Withdrawal</name>
    <message numerus="yes">
        <source>%n offices may have it. Each removes it as soon as a stick reaches it.</source>
        <translation>
            <numerusform>%n oficina puede tenerla. La quita en cuanto le llega una memoria USB.</numerusform>
            <numerusform>%n oficinas pueden tenerla. Cada una la quita en cuanto le llega una memoria USB.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n printed briefs</source>
        <translation>
            <numerusform>%n informe impreso</numerusform>
            <numerusform>%n informes impresos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n printed briefs carry it. The list of them stays here, to call them back.</source>
        <translation>
            <numerusform>%n informe impreso la contiene. La lista se queda aquí, para pedir que lo devuelvan.</numerusform>
            <numerusform>%n informes impresos la contienen. La lista se queda aquí, para pedir que los devuelvan.</numerusform>
        </translation>
    </message>
    <message>
        <source>A translation: it is an entry of its own and stays unless you withdraw it too.</source>
        <translation>Una traducción: es una ficha propia y se queda si no la retira también.</translation>
    </message>
    <message>
        <source>A version without the passage is saved; all earlier ones are destroyed.</source>
        <translation>Se guarda una versión sin el pasaje; todas las anteriores se destruyen.</translation>
    </message>
    <message>
        <source>A withdrawal goes out with every stick and always wins, also over older copies that arrive later. Paper and sticks out of reach cannot be called back.</source>
        <translation>Un retiro sale con cada memoria USB y siempre gana, también sobre copias más antiguas que lleguen después. El papel y las memorias USB fuera de alcance no se pueden recoger.</translation>
    </message>
    <message numerus="yes">
        <source>All %n versions are destroyed, with texts, files and previews.</source>
        <translation>
            <numerusform>Se destruye %n versión, con textos, archivos y vistas previas.</numerusform>
            <numerusform>Se destruyen las %n versiones, con textos, archivos y vistas previas.</numerusform>
        </translation>
    </message>
    <message>
        <source>An entry that quotes or names it. Look whether it carries the same words.</source>
        <translation>Una ficha que la cita o la nombra. Mire si contiene las mismas palabras.</translation>
    </message>
    <message>
        <source>At other offices</source>
        <translation>En otras oficinas</translation>
    </message>
    <message>
        <source>Confirm: destroy it…</source>
        <translation>Confirmar: destruirla…</translation>
    </message>
    <message>
        <source>Confirmed: {code} is destroyed here, and elsewhere with the next stick.</source>
        <translation>Confirmado: {code} se destruyó aquí, y en otros lugares con la próxima memoria USB.</translation>
    </message>
    <message>
        <source>Copy the recall list</source>
        <translation>Copiar la lista de recogida</translation>
    </message>
    <message>
        <source>Fewer offices may have it now</source>
        <translation>Ahora pueden tenerla menos oficinas</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>It is destroyed here. Other offices destroy it as soon as a stick reaches them.</source>
        <translation>Está destruido aquí. Las demás oficinas lo destruyen en cuanto les llega una memoria USB.</translation>
    </message>
    <message>
        <source>It is destroyed. No other office ever had it.</source>
        <translation>Está destruido. Ninguna otra oficina lo tuvo nunca.</translation>
    </message>
    <message>
        <source>It is hidden, and destroyed once the office that wrote it, or the one that protects people’s data, has confirmed.</source>
        <translation>Está oculto, y se destruye cuando lo haya confirmado la oficina que la escribió o la que protege los datos de las personas.</translation>
    </message>
    <message>
        <source>It is hidden. It is destroyed once an office that may has confirmed it.</source>
        <translation>Está oculto. Se destruye cuando lo haya confirmado una oficina que puede hacerlo.</translation>
    </message>
    <message>
        <source>It should never have been written</source>
        <translation>Nunca debió escribirse</translation>
    </message>
    <message>
        <source>It was taken back, and is shown again.</source>
        <translation>El retiro se anuló, y la ficha se muestra otra vez.</translation>
    </message>
    <message>
        <source>Lift: show it again</source>
        <translation>Levantar: mostrarla otra vez</translation>
    </message>
    <message>
        <source>Needs a second office</source>
        <translation>Necesita una segunda oficina</translation>
    </message>
    <message>
        <source>No other office was given it.</source>
        <translation>Ninguna otra oficina la recibió.</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Sin imprimir</translation>
    </message>
    <message>
        <source>Nothing was withdrawn</source>
        <translation>No se retiró nada</translation>
    </message>
    <message>
        <source>Only this code and the dates are kept, no title, no text.</source>
        <translation>Solo se conservan este código y las fechas, ni título ni texto.</translation>
    </message>
    <message>
        <source>Out of reach: look after it yourselves</source>
        <translation>Fuera de alcance: ocúpense ustedes de ello</translation>
    </message>
    <message>
        <source>Paper, screenshots and copies outside this program cannot be called back.</source>
        <translation>El papel, las capturas de pantalla y las copias fuera de este programa no se pueden recoger.</translation>
    </message>
    <message>
        <source>Please give back or destroy these sheets. They carry {code}, which was withdrawn on {date}.</source>
        <translation>Por favor, devuelva o destruya estas hojas. Contienen {code}, que se retiró el {date}.</translation>
    </message>
    <message>
        <source>Printed briefs that carried it</source>
        <translation>Informes impresos que la contenían</translation>
    </message>
    <message>
        <source>Removed by</source>
        <translation>Quitada por</translation>
    </message>
    <message>
        <source>Sign as second office…</source>
        <translation>Firmar como segunda oficina…</translation>
    </message>
    <message>
        <source>Signed: {code} is destroyed everywhere.</source>
        <translation>Firmado: {code} se destruye en todas partes.</translation>
    </message>
    <message>
        <source>Somebody could come to harm</source>
        <translation>Alguien podría sufrir daño</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Anulado</translation>
    </message>
    <message>
        <source>The file is destroyed, and the versions that name it.</source>
        <translation>Se destruye el archivo, y las versiones que lo nombran.</translation>
    </message>
    <message>
        <source>The last backup lies there. A backup that is brought back withdraws it again.</source>
        <translation>Allí está la última copia de seguridad. Una copia que se recupera la retira otra vez.</translation>
    </message>
    <message>
        <source>The law demands it</source>
        <translation>Lo exige la ley</translation>
    </message>
    <message>
        <source>The people concerned asked for it</source>
        <translation>Lo pidieron las personas interesadas</translation>
    </message>
    <message>
        <source>The versions that wider circles were given are destroyed. The present one stays.</source>
        <translation>Se destruyen las versiones que recibieron círculos más amplios. La actual se queda.</translation>
    </message>
    <message>
        <source>Their agreement has ended</source>
        <translation>Su acuerdo terminó</translation>
    </message>
    <message>
        <source>This cannot be undone, and it is kept for ever that it was done.</source>
        <translation>Esto no se puede deshacer, y queda anotado para siempre que se hizo.</translation>
    </message>
    <message>
        <source>This entry has the same file.</source>
        <translation>Esta ficha tiene el mismo archivo.</translation>
    </message>
    <message>
        <source>Waits to be confirmed</source>
        <translation>Espera confirmación</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>When people take back what they told us, it is destroyed at every office.</source>
        <translation>Cuando las personas retiran lo que nos contaron, se destruye en todas las oficinas.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Withdraw the same file from “{title}” ({code}) too</source>
        <translation>Retirar también el mismo archivo de “{title}” ({code})</translation>
    </message>
    <message>
        <source>Withdraw “{title}” ({code}) too, as a whole</source>
        <translation>Retirar también “{title}” ({code}), entera</translation>
    </message>
    <message>
        <source>Withdrawn {date}</source>
        <translation>Retirada el {date}</translation>
    </message>
    <message>
        <source>a passage</source>
        <translation>un pasaje</translation>
    </message>
    <message>
        <source>a photo or file</source>
        <translation>una foto o un archivo</translation>
    </message>
    <message>
        <source>check {check}</source>
        <translation>control {check}</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculta</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>no es seguro</translation>
    </message>
    <message>
        <source>recorded in {office}</source>
        <translation>anotado en {office}</translation>
    </message>
    <message>
        <source>waits for a stick</source>
        <translation>espera una memoria USB</translation>
    </message>
    <message>
        <source>whole entry</source>
        <translation>ficha entera</translation>
    </message>
    <message>
        <source>wider versions</source>
        <translation>versiones más amplias</translation>
    </message>
    <message>
        <source>{code} is shown again.</source>
        <translation>{code} se muestra otra vez.</translation>
    </message>
    <message>
        <source>{code}, {title}: printed {date}, run {run}, check {check}</source>
        <translation>{code}, {title}: impresa el {date}, tirada {run}, control {check}</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n offices removed it</source>
        <translation>
            <numerusform>{done} de %n oficina la quitó</numerusform>
            <numerusform>{done} de %n oficinas la quitaron</numerusform>
        </translation>
    </message>
    <message>
        <source>{office} (this office)</source>
        <translation>{office} (esta oficina)</translation>
    </message>
    <message>
        <source>{office} asked for it. It is hidden everywhere until the office that wrote it, or the one that protects people’s data, has confirmed.</source>
        <translation>{office} lo pidió. Está oculto en todas partes hasta que lo confirme la oficina que la escribió, o la que protege los datos de las personas.</translation>
    </message>
    <message>
        <source>{office} has withdrawn much alone. This one is hidden until a second office signs it.</source>
        <translation>{office} ha retirado mucho por sí sola. Esta queda oculta hasta que firme una segunda oficina.</translation>
    </message>
</context>
<context>
    <name>WithdrawalDialog</name>
    <message>
        <source>A passage</source>
        <translation>Un pasaje</translation>
    </message>
    <message>
        <source>A photo or file</source>
        <translation>Una foto o un archivo</translation>
    </message>
    <message>
        <source>A version without it is saved, and the versions that have it are destroyed.</source>
        <translation>Se guarda una versión sin ello, y se destruyen las versiones que lo tienen.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Elija un motivo</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Only what wider circles were given</source>
        <translation>Solo lo que recibieron círculos más amplios</translation>
    </message>
    <message>
        <source>Record a withdrawal</source>
        <translation>Anotar un retiro</translation>
    </message>
    <message>
        <source>Step {place} of {count}: {name}</source>
        <translation>Paso {place} de {count}: {name}</translation>
    </message>
    <message>
        <source>Texts, files and all versions. Only its code and the dates are kept.</source>
        <translation>Textos, archivos y todas las versiones. Solo se conservan su código y las fechas.</translation>
    </message>
    <message>
        <source>The present version stays with those who may have it.</source>
        <translation>La versión actual se queda con quienes pueden tenerla.</translation>
    </message>
    <message>
        <source>The text stays.</source>
        <translation>El texto se queda.</translation>
    </message>
    <message>
        <source>The whole entry</source>
        <translation>La ficha entera</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Qué se retira</translation>
    </message>
    <message>
        <source>What this will do</source>
        <translation>Qué va a pasar</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Withdraw a file of {code} everywhere?</source>
        <translation>¿Retirar un archivo de {code} en todas partes?</translation>
    </message>
    <message>
        <source>Withdraw a passage of {code} everywhere?</source>
        <translation>¿Retirar un pasaje de {code} en todas partes?</translation>
    </message>
    <message>
        <source>Withdraw what wider circles were given of {code}?</source>
        <translation>¿Retirar lo que círculos más amplios recibieron de {code}?</translation>
    </message>
    <message>
        <source>Withdraw {code}</source>
        <translation>Retirar {code}</translation>
    </message>
    <message>
        <source>Withdraw {code} everywhere?</source>
        <translation>¿Retirar {code} en todas partes?</translation>
    </message>
</context>
<context>
    <name>WithdrawalForm</name>
    <message>
        <source>In which part of the entry</source>
        <translation>En qué parte de la ficha</translation>
    </message>
    <message>
        <source>Of which entry</source>
        <translation>De qué ficha</translation>
    </message>
    <message>
        <source>Only this choice travels with the withdrawal, never words.</source>
        <translation>Con el retiro viaja solo esta elección, nunca palabras.</translation>
    </message>
    <message>
        <source>Take the passage out of this text. What stands here afterwards is what stays; earlier versions are destroyed.</source>
        <translation>Quite el pasaje de este texto. Lo que quede aquí es lo que se conserva; las versiones anteriores se destruyen.</translation>
    </message>
    <message>
        <source>The text that stays</source>
        <translation>El texto que se queda</translation>
    </message>
    <message>
        <source>Type the code of the entry</source>
        <translation>Escriba el código de la ficha</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Qué se retira</translation>
    </message>
    <message>
        <source>Which photo or file</source>
        <translation>Qué foto o archivo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
</context>
<context>
    <name>WithdrawalsTab</name>
    <message>
        <source>Confirm and destroy</source>
        <translation>Confirmar y destruir</translation>
    </message>
    <message>
        <source>Confirm the withdrawal of {code}?</source>
        <translation>¿Confirmar el retiro de {code}?</translation>
    </message>
    <message>
        <source>Sign and destroy</source>
        <translation>Firmar y destruir</translation>
    </message>
    <message>
        <source>Sign the withdrawal of {code}?</source>
        <translation>¿Firmar el retiro de {code}?</translation>
    </message>
    <message>
        <source>The recall list is copied. Paste it into a letter.</source>
        <translation>La lista de recogida está copiada. Péguela en una carta.</translation>
    </message>
    <message>
        <source>What {office} asked for is destroyed here, and at every office with the next stick. This cannot be undone.</source>
        <translation>Lo que pidió {office} se destruye aquí, y en todas las oficinas con la próxima memoria USB. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>{office} has withdrawn many entries alone. With your signature this one is destroyed at every office. Call them first, on a number that you knew before.</source>
        <translation>{office} ha retirado muchas fichas por sí sola. Con su firma, esta se destruye en todas las oficinas. Llámelos primero, a un número que ya conocía.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n ficha</numerusform>
            <numerusform>%n fichas</numerusform>
        </translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Cómo va</translation>
    </message>
    <message>
        <source>It does not go to others any more: the agreement to it has run out.</source>
        <translation>Ya no va a otros: el acuerdo venció.</translation>
    </message>
    <message>
        <source>It does not go to others for now: the date of this laptop looks wrong.</source>
        <translation>Por ahora no va a otros: la fecha de este ordenador parece equivocada.</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>Clase de ficha</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>May go to all offices of the programme, not to the public</source>
        <translation>Puede ir a todas las oficinas del programa, no al público</translation>
    </message>
    <message>
        <source>May go to anyone, also in print</source>
        <translation>Puede ir a cualquiera, también impresa</translation>
    </message>
    <message>
        <source>May go to named partner offices</source>
        <translation>Puede ir a las oficinas aliadas nombradas</translation>
    </message>
    <message>
        <source>May go to offices of our own organisation</source>
        <translation>Puede ir a oficinas de nuestra organización</translation>
    </message>
    <message>
        <source>May go to the partner offices of “{group}”</source>
        <translation>Puede ir a las oficinas aliadas de “{group}”</translation>
    </message>
    <message>
        <source>Mineral</source>
        <translation>Mineral</translation>
    </message>
    <message>
        <source>Not copied until somebody says whether it carries what people told us.</source>
        <translation>No se copia hasta que alguien diga si contiene lo que nos contaron personas.</translation>
    </message>
    <message>
        <source>Not copied: TLP:RED stays on this laptop.</source>
        <translation>No se copia: TLP:RED se queda en este ordenador.</translation>
    </message>
    <message>
        <source>Not copied: nobody has agreed to be quoted.</source>
        <translation>No se copia: nadie dio su acuerdo para que lo citen.</translation>
    </message>
    <message>
        <source>Not copied: somebody does not agree to be quoted any more.</source>
        <translation>No se copia: alguien ya no está de acuerdo con que lo citen.</translation>
    </message>
    <message>
        <source>Not copied: the agreement to be quoted has run out.</source>
        <translation>No se copia: el acuerdo para citar venció.</translation>
    </message>
    <message>
        <source>Not copied: the date of this laptop looks wrong.</source>
        <translation>No se copia: la fecha de este ordenador parece equivocada.</translation>
    </message>
    <message>
        <source>OpenDocument table</source>
        <translation>Tabla OpenDocument</translation>
    </message>
    <message>
        <source>Picture (JPEG)</source>
        <translation>Imagen (JPEG)</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Imagen (PNG)</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Stays on this laptop</source>
        <translation>Se queda en este ordenador</translation>
    </message>
    <message>
        <source>Stays on this laptop as it was saved. Save it once more and it may go.</source>
        <translation>Se queda en este ordenador como se guardó. Guárdela una vez más y podrá salir.</translation>
    </message>
    <message>
        <source>Stays on this laptop until a coordinator says which organisation this office belongs to.</source>
        <translation>Se queda en este ordenador hasta que un coordinador diga a qué organización pertenece esta oficina.</translation>
    </message>
    <message>
        <source>Stays on this laptop until somebody says whether it carries what people told us.</source>
        <translation>Se queda en este ordenador hasta que alguien diga si contiene lo que nos contaron personas.</translation>
    </message>
    <message>
        <source>Stays on this laptop while it is a draft.</source>
        <translation>Se queda en este ordenador mientras sea un borrador.</translation>
    </message>
    <message>
        <source>Stays on this laptop: it carries what people told us, and no agreement of theirs is recorded.</source>
        <translation>Se queda en este ordenador: contiene lo que nos contaron personas, y no hay ningún acuerdo suyo anotado.</translation>
    </message>
    <message>
        <source>Stays on this laptop: its versions were made for different circles of offices.</source>
        <translation>Se queda en este ordenador: sus versiones se hicieron para círculos distintos de oficinas.</translation>
    </message>
    <message>
        <source>Stays on this laptop: no group of partner offices is chosen for it.</source>
        <translation>Se queda en este ordenador: no se eligió un grupo de oficinas aliadas para ella.</translation>
    </message>
    <message>
        <source>Stays on this laptop: people agreed to other offices than those that its label names.</source>
        <translation>Se queda en este ordenador: las personas dieron su acuerdo para otras oficinas que las que nombra su etiqueta.</translation>
    </message>
    <message>
        <source>Stays on this laptop: somebody does not agree any more that others have it.</source>
        <translation>Se queda en este ordenador: alguien ya no quiere que otros la tengan.</translation>
    </message>
    <message>
        <source>Stays on this laptop: this office was revoked.</source>
        <translation>Se queda en este ordenador: esta oficina fue revocada.</translation>
    </message>
    <message>
        <source>Stays on this laptop: two versions name different offices that may have it. Settle them first.</source>
        <translation>Se queda en este ordenador: dos versiones nombran oficinas distintas que pueden tenerla. Resuélvalas primero.</translation>
    </message>
    <message>
        <source>Stays on this laptop: what people agreed to ended on {date}.</source>
        <translation>Se queda en este ordenador: el acuerdo de las personas terminó el {date}.</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabla (CSV)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>Quién puede verla</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>offices of one organisation</source>
        <translation>oficinas de una misma organización</translation>
    </message>
    <message>
        <source>other offices</source>
        <translation>otras oficinas</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>imágenes</translation>
    </message>
    <message>
        <source>print</source>
        <translation>impresión</translation>
    </message>
    <message>
        <source>quoting their words</source>
        <translation>citar sus palabras</translation>
    </message>
    <message>
        <source>the group “{name}”</source>
        <translation>el grupo “{name}”</translation>
    </message>
    <message>
        <source>the public</source>
        <translation>el público</translation>
    </message>
    <message>
        <source>the whole programme</source>
        <translation>todo el programa</translation>
    </message>
    <message>
        <source>{number} GB</source>
        <translation>{number} GB</translation>
    </message>
    <message>
        <source>{number} KB</source>
        <translation>{number} KB</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} MB</translation>
    </message>
    <message>
        <source>{number} bytes</source>
        <translation>{number} bytes</translation>
    </message>
    <message>
        <source>{use} no longer</source>
        <translation>{use} (ya no)</translation>
    </message>
    <message>
        <source>{use} until {date}</source>
        <translation>{use} hasta el {date}</translation>
    </message>
</context>
</TS>
