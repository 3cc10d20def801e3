<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sw" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>ASM Desktop {version}</source>
        <translation>ASM Desktop {version}</translation>
    </message>
    <message>
        <source>About ASM Desktop</source>
        <translation>Kuhusu ASM Desktop</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Made with Qt for Python, used under the LGPL.</source>
        <translation>Programu huru kwa leseni ya MIT. Imetengenezwa kwa Qt for Python, inayotumika kwa leseni ya LGPL.</translation>
    </message>
    <message>
        <source>Keeps what is known about artisanal and small-scale mining, finds it, exchanges it between offices on sticks and prints it. It never connects to a network.</source>
        <translation>Hutunza yanayojulikana kuhusu uchimbaji mdogo wa madini, huyatafuta, huyabadilishana kati ya ofisi kwa flashi na kuyachapisha. Haiunganishwi kamwe na mtandao.</translation>
    </message>
</context>
<context>
    <name>AgreementDialog</name>
    <message>
        <source>2028-05-03; empty is without end</source>
        <translation>2028-05-03; tupu: bila mwisho</translation>
    </message>
    <message>
        <source>Change the agreement</source>
        <translation>Badilisha ridhaa</translation>
    </message>
    <message>
        <source>K-12: never a name</source>
        <translation>K-12: kamwe si jina</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>Hifadhi mabadiliko</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>Ridhaa mpya</translation>
    </message>
    <message>
        <source>Record the agreement</source>
        <translation>Andika ridhaa</translation>
    </message>
    <message>
        <source>What you take away here is withdrawn from other offices for good, as if it had ended.</source>
        <translation>Unachoondoa hapa kinaondolewa kabisa kwenye ofisi nyingine, kana kwamba ridhaa imeisha.</translation>
    </message>
</context>
<context>
    <name>AgreementForm</name>
    <message>
        <source>Ask for each by itself. What is not ticked was not agreed to.</source>
        <translation>Uliza kila jambo peke yake. Kisichowekwa alama hakikuridhiwa.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Namba</translation>
    </message>
    <message>
        <source>Code of whoever agrees</source>
        <translation>Namba ya anayeridhia</translation>
    </message>
    <message>
        <source>For these entries</source>
        <translation>Kwa kumbukumbu hizi</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Kwa nani</translation>
    </message>
    <message>
        <source>How it was said</source>
        <translation>Jinsi ilivyosemwa</translation>
    </message>
    <message>
        <source>In which language</source>
        <translation>Kwa lugha gani</translation>
    </message>
    <message>
        <source>Learning group</source>
        <translation>Kundi la kujifunza</translation>
    </message>
    <message>
        <source>Limits in their own words</source>
        <translation>Mipaka kwa maneno yao wenyewe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>Siku gani</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Imeandikwa na</translation>
    </message>
    <message>
        <source>The agreement stays in this office. With an entry travels only for what people agreed to, and until when.</source>
        <translation>Ridhaa inabaki katika ofisi hii. Pamoja na kumbukumbu husafiri tu kile watu walichoridhia, na hadi lini.</translation>
    </message>
    <message>
        <source>The name as it stands in its notes. The terms hold for all its notes, also later ones.</source>
        <translation>Jina kama lilivyo kwenye kumbukumbu zake. Masharti ni kwa kumbukumbu zake zote, hata zijazo.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hadi</translation>
    </message>
    <message>
        <source>Until which day</source>
        <translation>Hadi siku gani</translation>
    </message>
    <message>
        <source>What they agree to</source>
        <translation>Wanachoridhia</translation>
    </message>
    <message>
        <source>Who agrees</source>
        <translation>Anayeridhia</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Shahidi</translation>
    </message>
    <message>
        <source>stays in this office</source>
        <translation>inabaki katika ofisi hii</translation>
    </message>
</context>
<context>
    <name>AgreementsTabs</name>
    <message numerus="yes">
        <source>%n entries are destroyed here, and at every office as soon as a stick reaches it. This cannot be undone.</source>
        <translation>
            <numerusform>Kumbukumbu %n inaharibiwa hapa, na katika kila ofisi mara flashi inapoifikia. Hili haliwezi kutenguliwa.</numerusform>
            <numerusform>Kumbukumbu %n zinaharibiwa hapa, na katika kila ofisi mara flashi inapoifikia. Hili haliwezi kutenguliwa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdraw everything that {code} told us?</source>
        <translation>Ondoa kabisa yote ambayo {code} alituambia?</translation>
    </message>
    <message>
        <source>Withdraw them</source>
        <translation>Ziondoe kabisa</translation>
    </message>
</context>
<context>
    <name>ArchiveError</name>
    <message>
        <source>A box of this bundle is damaged ({why}).</source>
        <translation>Sanduku moja la kifurushi hiki limeharibika ({why}).</translation>
    </message>
    <message>
        <source>A code has eight letters and digits, like 7K3M-9QXD. Type it as it stands on the sheet.</source>
        <translation>Namba ina herufi na tarakimu nane, kama 7K3M-9QXD. Iandike kama ilivyo kwenye karatasi.</translation>
    </message>
    <message>
        <source>A coordinator adds its card first (`asm-desktop office add CARD`).</source>
        <translation>Kwanza mratibu huongeza kadi yake (`asm-desktop office add CARD`).</translation>
    </message>
    <message>
        <source>A file of this entry is damaged ({sha256}).</source>
        <translation>Faili moja ya kumbukumbu hii imeharibika ({sha256}).</translation>
    </message>
    <message>
        <source>A file of this entry is not here yet.</source>
        <translation>Faili moja ya kumbukumbu hii bado haipo hapa.</translation>
    </message>
    <message>
        <source>A record about an office does not hold together ({why}).</source>
        <translation>Rekodi kuhusu ofisi hailingani ({why}).</translation>
    </message>
    <message>
        <source>A record is kept under a name that is not its own.</source>
        <translation>Rekodi imetunzwa kwa jina lisilo lake.</translation>
    </message>
    <message>
        <source>A record is not valid ({why}).</source>
        <translation>Rekodi si halali ({why}).</translation>
    </message>
    <message>
        <source>A record is not written in the agreed form ({why}).</source>
        <translation>Rekodi haijaandikwa kwa muundo uliokubaliwa ({why}).</translation>
    </message>
    <message>
        <source>A version of an entry does not hold together ({why}).</source>
        <translation>Toleo la kumbukumbu halilingani ({why}).</translation>
    </message>
    <message>
        <source>Add the card of an office first, or make a public bundle.</source>
        <translation>Kwanza ongeza kadi ya ofisi, au tengeneza kifurushi cha umma.</translation>
    </message>
    <message>
        <source>Add three lines so that it can be found.</source>
        <translation>Ongeza mistari mitatu ili iweze kupatikana.</translation>
    </message>
    <message>
        <source>An entry needs a title.</source>
        <translation>Kumbukumbu inahitaji kichwa.</translation>
    </message>
    <message>
        <source>An entry of the kind “{kind}” has no field “{field}”.</source>
        <translation>Kumbukumbu ya aina “{kind}” haina sehemu “{field}”.</translation>
    </message>
    <message>
        <source>Another program is writing to this archive.</source>
        <translation>Programu nyingine inaandika kwenye hifadhi hii.</translation>
    </message>
    <message>
        <source>Ask another office for it: a bundle from there brings it back.</source>
        <translation>Iombe kwa ofisi nyingine: kifurushi kutoka huko kinairudisha.</translation>
    </message>
    <message>
        <source>Ask for a fresh copy from where it came.</source>
        <translation>Omba nakala mpya kule ilikotoka.</translation>
    </message>
    <message>
        <source>Ask its owner for the right to read it, then import it again.</source>
        <translation>Muombe mwenye faili ruhusa ya kuisoma, kisha iingize tena.</translation>
    </message>
    <message>
        <source>Ask the office for its card again, and compare the 30 digits by telephone.</source>
        <translation>Iombe ofisi kadi yake tena, na linganisha tarakimu 30 kwa simu.</translation>
    </message>
    <message>
        <source>Ask the office that brought it in for a bundle with its files.</source>
        <translation>Iombe ofisi iliyoiingiza kifurushi chenye faili zake.</translation>
    </message>
    <message>
        <source>Ask them to add the office, or make a group of your own.</source>
        <translation>Waombe waongeze ofisi, au unda kundi lako mwenyewe.</translation>
    </message>
    <message>
        <source>Ask them to change {field}; everything else you can change yourself.</source>
        <translation>Waombe wabadilishe {field}; mengine yote unaweza kubadilisha mwenyewe.</translation>
    </message>
    <message>
        <source>Attach the file instead.</source>
        <translation>Badala yake ambatanisha faili.</translation>
    </message>
    <message>
        <source>Attach the file itself, or look at the entry again: somebody may have taken it out.</source>
        <translation>Ambatanisha faili yenyewe, au iangalie kumbukumbu tena: huenda mtu ameiondoa.</translation>
    </message>
    <message>
        <source>Bring back the last backup into a new folder, and import bundles again.</source>
        <translation>Rudisha nakala ya akiba ya mwisho kwenye folda mpya, kisha ingiza vifurushi tena.</translation>
    </message>
    <message>
        <source>Check its name and place; if it lies on a stick, is the stick still in?</source>
        <translation>Angalia jina na mahali pake; kama iko kwenye flashi, je, flashi bado imechomekwa?</translation>
    </message>
    <message>
        <source>Check that the disk or stick is plugged in and that you may read and write there, then try again.</source>
        <translation>Angalia kama diski au flashi imechomekwa na unaruhusiwa kusoma na kuandika hapo, kisha jaribu tena.</translation>
    </message>
    <message>
        <source>Check the name, and whether the stick is plugged in.</source>
        <translation>Angalia jina, na kama flashi imechomekwa.</translation>
    </message>
    <message>
        <source>Choose documents, pictures or folders.</source>
        <translation>Chagua nyaraka, picha au folda.</translation>
    </message>
    <message>
        <source>Choose one of its groups, or ask the group&apos;s owner to add this office.</source>
        <translation>Chagua mojawapo ya makundi yake, au muombe mwenye kundi aongeze ofisi hii.</translation>
    </message>
    <message>
        <source>Choose one of: {choices}.</source>
        <translation>Chagua mojawapo: {choices}.</translation>
    </message>
    <message>
        <source>Choose the folder that holds archive.db, or make a new archive.</source>
        <translation>Chagua folda yenye archive.db, au tengeneza hifadhi mpya.</translation>
    </message>
    <message>
        <source>Close the other one, then open it again.</source>
        <translation>Funga ile nyingine, kisha ifungue tena.</translation>
    </message>
    <message>
        <source>Correct the file, or take it out of the folder of kinds.</source>
        <translation>Sahihisha faili, au iondoe kwenye folda ya aina.</translation>
    </message>
    <message>
        <source>Do not open it elsewhere either; ask who sent it for a fresh copy.</source>
        <translation>Usiifungue mahali pengine pia; muombe aliyeituma nakala mpya.</translation>
    </message>
    <message>
        <source>Everything is in “{folder}”; please report it as a fault of the program.</source>
        <translation>Yote yapo katika “{folder}”; tafadhali toa taarifa kama hitilafu ya programu.</translation>
    </message>
    <message>
        <source>Give a name of at most 120 letters, a country as two letters (TZ), a language as two or three (sw).</source>
        <translation>Toa jina la herufi zisizozidi 120, nchi kwa herufi mbili (TZ), lugha kwa mbili au tatu (sw).</translation>
    </message>
    <message>
        <source>Give a name of one line with at most 120 letters.</source>
        <translation>Toa jina la mstari mmoja lenye herufi zisizozidi 120.</translation>
    </message>
    <message>
        <source>Give its card to a coordinator, and import the bundle that comes back.</source>
        <translation>Mpe mratibu kadi yake, na ingiza kifurushi kitakachorudi.</translation>
    </message>
    <message>
        <source>Give its code, like en, fr, es, pt or sw, or leave it out for the entry&apos;s own.</source>
        <translation>Toa kifupi chake, kama en, fr, es, pt au sw, au acha ili itumike lugha ya kumbukumbu.</translation>
    </message>
    <message>
        <source>Give the code of the entry, like 7K3M-9QXD.</source>
        <translation>Toa namba ya kumbukumbu, kama 7K3M-9QXD.</translation>
    </message>
    <message>
        <source>Give the code on the sheet, like 7K3M-9QXD, or the entry&apos;s id; or ask for a bundle that has it.</source>
        <translation>Toa namba iliyo kwenye karatasi, kama 7K3M-9QXD, au kitambulisho cha kumbukumbu; au omba kifurushi kilicho nayo.</translation>
    </message>
    <message>
        <source>Give the entry&apos;s code, like 7K3M-9QXD.</source>
        <translation>Toa namba ya kumbukumbu, kama 7K3M-9QXD.</translation>
    </message>
    <message>
        <source>Give the id instead: {ids}.</source>
        <translation>Badala yake toa kitambulisho: {ids}.</translation>
    </message>
    <message>
        <source>Give the whole id: {ids}.</source>
        <translation>Toa kitambulisho kizima: {ids}.</translation>
    </message>
    <message>
        <source>Give the word or code as it stands in the lists, such as TZ or mercury.</source>
        <translation>Toa neno au kifupi kama kilivyo kwenye orodha, kwa mfano TZ au mercury.</translation>
    </message>
    <message>
        <source>Give two letters, such as TZ, or the name of the country.</source>
        <translation>Toa herufi mbili, kama TZ, au jina la nchi.</translation>
    </message>
    <message>
        <source>Ask them to remove it.</source>
        <translation>Waombe waiondoe.</translation>
    </message>
    <message>
        <source>A plain copy cannot be written to “{name}”.</source>
        <translation>Nakala ya kawaida haiwezi kuandikwa kwenye “{name}”.</translation>
    </message>
    <message>
        <source>A withdrawal does not hold together ({why}).</source>
        <translation>Uondoaji haulingani ({why}).</translation>
    </message>
    <message>
        <source>An office cannot decide this about itself.</source>
        <translation>Ofisi haiwezi kujiamulia hili yenyewe.</translation>
    </message>
    <message>
        <source>Ask another coordinator: {coordinators}. If there is none, use the words of the founding sheet.</source>
        <translation>Muombe mratibu mwingine: {coordinators}. Kama hakuna, tumia maneno ya karatasi ya kuanzisha hifadhi.</translation>
    </message>
    <message>
        <source>Ask one of them: {coordinators}. If none is left, use the words of the founding sheet (--root-words).</source>
        <translation>Muombe mmoja wao: {coordinators}. Kama hajabaki yeyote, tumia maneno ya karatasi ya kuanzisha hifadhi (--root-words).</translation>
    </message>
    <message>
        <source>Ask {office} for it: the next bundle from there brings it.</source>
        <translation>Iombe kwa {office}: kifurushi kijacho kutoka huko kinaileta.</translation>
    </message>
    <message>
        <source>Ask {office}, who created the entry, or the office that protects people&apos;s data.</source>
        <translation>Iombe {office}, iliyounda kumbukumbu, au ofisi inayolinda taarifa za watu.</translation>
    </message>
    <message>
        <source>Beside this archive lies a key file “archive.key”, but the archive is not encrypted.</source>
        <translation>Kando ya hifadhi hii kuna faili ya ufunguo “archive.key”, lakini hifadhi haikufungwa kwa siri.</translation>
    </message>
    <message>
        <source>Bring it back from a backup, or ask an office that received it: the next bundle from there brings it.</source>
        <translation>Irudishe kutoka nakala ya akiba, au iombe ofisi iliyoipokea: kifurushi kijacho kutoka huko kinaileta.</translation>
    </message>
    <message>
        <source>Choose a stick, another disk, or at least a folder elsewhere.</source>
        <translation>Chagua flashi, diski nyingine, au angalau folda ya mahali pengine.</translation>
    </message>
    <message>
        <source>Choose one: in the window under File &gt; Backup, or with `asm-desktop backup DIR --every 7`.</source>
        <translation>Chagua moja: kwenye dirisha chini ya Faili &gt; Nakala ya akiba, au kwa `asm-desktop backup DIR --every 7`.</translation>
    </message>
    <message>
        <source>Choose the folder of one backup: its name begins with a number and a date.</source>
        <translation>Chagua folda ya nakala moja ya akiba: jina lake linaanza na namba na tarehe.</translation>
    </message>
    <message>
        <source>Circles of an organisation are confirmed by its own coordinators, groups by their owners.</source>
        <translation>Duru za shirika huthibitishwa na waratibu wake wenyewe, makundi na wenye makundi.</translation>
    </message>
    <message>
        <source>Give a name that ends with .md, .html or .txt.</source>
        <translation>Toa jina linaloishia na .md, .html au .txt.</translation>
    </message>
    <message>
        <source>Give its id, or the beginning of it, as `asm-desktop withdrawals list` shows it.</source>
        <translation>Toa kitambulisho chake, au mwanzo wake, kama `asm-desktop withdrawals list` inavyoonyesha.</translation>
    </message>
    <message>
        <source>Give the code of whoever agreed, or the beginning of the agreement&apos;s id; `consent list` shows them all.</source>
        <translation>Toa namba ya aliyeridhia, au mwanzo wa kitambulisho cha ridhaa; `consent list` inazionyesha zote.</translation>
    </message>
    <message>
        <source>Give the id of a version, or its beginning, as the history of the entry shows it.</source>
        <translation>Toa namba ya toleo, au mwanzo wake, kama historia ya kumbukumbu inavyoonyesha.</translation>
    </message>
    <message>
        <source>Give the id of one: {ids}.</source>
        <translation>Toa kitambulisho cha moja: {ids}.</translation>
    </message>
    <message>
        <source>Give the passphrase that it was made with.</source>
        <translation>Toa nenosiri lililotumika kuitengeneza.</translation>
    </message>
    <message>
        <source>Import the file that it points to, if it belongs here.</source>
        <translation>Ingiza faili inayoelekezwa, kama ni ya hapa.</translation>
    </message>
    <message>
        <source>Install the program again; the archive itself is not touched.</source>
        <translation>Sakinisha programu tena; hifadhi yenyewe haiguswi.</translation>
    </message>
    <message>
        <source>Install the program again; the sample comes with it.</source>
        <translation>Sakinisha programu tena; mfano huja nayo.</translation>
    </message>
    <message>
        <source>It is not clear what is to be withdrawn.</source>
        <translation>Haieleweki ni nini kinachopaswa kuondolewa.</translation>
    </message>
    <message>
        <source>It is not settled yet what holds for: {fields}.</source>
        <translation>Bado haijaamuliwa kipi ni sahihi kwa: {fields}.</translation>
    </message>
    <message>
        <source>It joins again as a new office, with a new card (`asm-desktop init DIR --join CARD`).</source>
        <translation>Inajiunga tena kama ofisi mpya, kwa kadi mpya (`asm-desktop init DIR --join CARD`).</translation>
    </message>
    <message>
        <source>It may be damaged. Save it again, or as PDF or plain text, and import that.</source>
        <translation>Huenda imeharibika. Ihifadhi tena, au kama PDF au maandishi matupu, na ingiza hiyo.</translation>
    </message>
    <message>
        <source>It may be damaged. Save it again, or split it, and import that.</source>
        <translation>Huenda imeharibika. Ihifadhi tena, au igawanye, na ingiza hiyo.</translation>
    </message>
    <message>
        <source>It stays in this office. To share it, print it to a new PDF and attach that.</source>
        <translation>Inabaki katika ofisi hii. Ili kuishiriki, ichapishe kwenye PDF mpya na uambatishe hiyo.</translation>
    </message>
    <message>
        <source>It stays in this office. To share it, save it as PDF, DOCX, ODT, plain text, JPEG or PNG and attach that.</source>
        <translation>Inabaki katika ofisi hii. Ili kuishiriki, ihifadhi kama PDF, DOCX, ODT, maandishi ya kawaida, JPEG au PNG na uambatishe hiyo.</translation>
    </message>
    <message>
        <source>It stays in this office. To share it, save it without macros and attach that.</source>
        <translation>Inabaki katika ofisi hii. Ili kuishiriki, ihifadhi bila macros na uambatishe hiyo.</translation>
    </message>
    <message>
        <source>It stays in this office. To share it, take it out, or print the document to a new PDF, and attach that.</source>
        <translation>Inabaki katika ofisi hii. Ili kuishiriki, kitoe hicho, au chapisha hati kwenye PDF mpya, na uambatishe hiyo.</translation>
    </message>
    <message>
        <source>It was imported before, and its entry was removed.</source>
        <translation>Iliwahi kuingizwa, na kumbukumbu yake iliondolewa.</translation>
    </message>
    <message>
        <source>It was left out and listed. Ask the office it came from for a new bundle.</source>
        <translation>Imeachwa nje na kuorodheshwa. Iombe ofisi ilikotoka kifurushi kipya.</translation>
    </message>
    <message>
        <source>It was left out and listed; the others went in. Ask the office it came from for a new bundle.</source>
        <translation>Imeachwa nje na kuorodheshwa; nyingine zimeingia. Iombe ofisi ilikotoka kifurushi kipya.</translation>
    </message>
    <message>
        <source>It was left out. Ask a coordinator for a new bundle.</source>
        <translation>Imeachwa nje. Muombe mratibu kifurushi kipya.</translation>
    </message>
    <message>
        <source>It was left out. Ask the office it came from for a new bundle.</source>
        <translation>Imeachwa nje. Iombe ofisi ilikotoka kifurushi kipya.</translation>
    </message>
    <message>
        <source>It was left out; what this office sends next will be complete all the same.</source>
        <translation>Imeachwa nje; hata hivyo, ofisi hii itakachotuma baadaye kitakuwa kamili.</translation>
    </message>
    <message>
        <source>It was not said where the backup goes.</source>
        <translation>Haikusemwa nakala ya akiba inakwenda wapi.</translation>
    </message>
    <message>
        <source>It was removed again; those before it are kept. Check the archive and the disk.</source>
        <translation>Imeondolewa tena; zilizotangulia zimehifadhiwa. Kagua hifadhi na diski.</translation>
    </message>
    <message>
        <source>It was removed. Do not trust this stick; write the bundle to another one.</source>
        <translation>Imefutwa. Usiiamini flashi hii; andika kifurushi kwenye nyingine.</translation>
    </message>
    <message>
        <source>Its groups: {known}. A new one is made with `asm-desktop group create`.</source>
        <translation>Makundi yake: {known}. Jipya huundwa kwa `asm-desktop group create`.</translation>
    </message>
    <message>
        <source>Keep a copy of the folder as it is, bring back the last backup into a new one, and import bundles again.</source>
        <translation>Tunza nakala ya folda kama ilivyo, rudisha nakala ya akiba ya mwisho kwenye folda mpya, kisha ingiza vifurushi tena.</translation>
    </message>
    <message>
        <source>Look for a fuller copy, or leave it out.</source>
        <translation>Tafuta nakala kamili zaidi, au iache.</translation>
    </message>
    <message>
        <source>More than one is called “{name}”.</source>
        <translation>Kuna zaidi ya moja iitwayo “{name}”.</translation>
    </message>
    <message>
        <source>Name a folder with documents, such as PDF or Word files.</source>
        <translation>Taja folda yenye nyaraka, kama faili za PDF au Word.</translation>
    </message>
    <message>
        <source>Name a stick or folder outside the archive, or plan backups with `asm-desktop backup DIR --every 7`.</source>
        <translation>Taja flashi au folda iliyo nje ya hifadhi, au panga nakala za akiba kwa `asm-desktop backup DIR --every 7`.</translation>
    </message>
    <message>
        <source>Name another office.</source>
        <translation>Taja ofisi nyingine.</translation>
    </message>
    <message>
        <source>Name its folder with --archive, or make a new one with `asm-desktop init`.</source>
        <translation>Taja folda yake kwa --archive, au tengeneza mpya kwa `asm-desktop init`.</translation>
    </message>
    <message>
        <source>Name one that is empty or does not exist yet: `asm-desktop init DIR …`.</source>
        <translation>Taja iliyo tupu au ambayo bado haipo: `asm-desktop init DIR …`.</translation>
    </message>
    <message>
        <source>No archive is chosen.</source>
        <translation>Hakuna hifadhi iliyochaguliwa.</translation>
    </message>
    <message>
        <source>No backup was made. Put the file back (the passphrase in its first line), or choose another.</source>
        <translation>Hakuna nakala ya akiba iliyofanywa. Rudisha faili mahali pake (nenosiri likiwa kwenye mstari wa kwanza), au chagua nyingine.</translation>
    </message>
    <message>
        <source>No box in this bundle is for this office.</source>
        <translation>Hakuna sanduku la kifurushi hiki lililo la ofisi hii.</translation>
    </message>
    <message>
        <source>No bundle was written. Allow larger parts: at least {smallest} bytes.</source>
        <translation>Hakuna kifurushi kilichoandikwa. Ruhusu sehemu kubwa zaidi: angalau baiti {smallest}.</translation>
    </message>
    <message>
        <source>No bundle was written. Check the name, and whether the stick is plugged in.</source>
        <translation>Hakuna kifurushi kilichoandikwa. Angalia jina, na kama flashi imechomekwa.</translation>
    </message>
    <message>
        <source>No bundle was written. Choose another folder, or check the switch of the stick.</source>
        <translation>Hakuna kifurushi kilichoandikwa. Chagua folda nyingine, au angalia kifungo cha flashi.</translation>
    </message>
    <message>
        <source>No bundle was written. Choose another name.</source>
        <translation>Hakuna kifurushi kilichoandikwa. Chagua jina lingine.</translation>
    </message>
    <message>
        <source>No bundle was written. Free some space there, or write it to another place.</source>
        <translation>Hakuna kifurushi kilichoandikwa. Ongeza nafasi hapo, au kiandike mahali pengine.</translation>
    </message>
    <message>
        <source>No command was given after “{path}”.</source>
        <translation>Hakuna amri iliyotolewa baada ya “{path}”.</translation>
    </message>
    <message>
        <source>No entry was given to print.</source>
        <translation>Hakuna kumbukumbu iliyotolewa ili ichapishwe.</translation>
    </message>
    <message>
        <source>No file in “{folder}” became an entry that another office may have.</source>
        <translation>Hakuna faili ya “{folder}” iliyokuwa kumbukumbu ambayo ofisi nyingine inaruhusiwa kuwa nayo.</translation>
    </message>
    <message>
        <source>No folder or stick was chosen for backups that are made by themselves.</source>
        <translation>Hakuna folda wala flashi iliyochaguliwa kwa nakala za akiba zinazojifanya zenyewe.</translation>
    </message>
    <message>
        <source>No folder was named for the new archive.</source>
        <translation>Hakuna folda iliyotajwa kwa hifadhi mpya.</translation>
    </message>
    <message>
        <source>No office called “{office}” is known here.</source>
        <translation>Hakuna ofisi iitwayo “{office}” inayojulikana hapa.</translation>
    </message>
    <message>
        <source>Nothing else was harmed. Ask for a fresh copy from where it came.</source>
        <translation>Hakuna kingine kilichodhurika. Omba nakala mpya kule ilikotoka.</translation>
    </message>
    <message>
        <source>Nothing is lost, and there is nothing to do: other offices see it with the next bundle.</source>
        <translation>Hakuna kilichopotea, na hakuna la kufanya: ofisi nyingine zitaona kwa kifurushi kijacho.</translation>
    </message>
    <message>
        <source>Nothing was changed here. Plug it in again, and use another one if this happens twice.</source>
        <translation>Hakuna kilichobadilika hapa. Ichomeke tena, na utumie nyingine ikitokea mara mbili.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Hakuna kilichobadilika.</translation>
    </message>
    <message>
        <source>Nothing was changed. Both must come from the same archive; else bring back the last backup.</source>
        <translation>Hakuna kilichobadilika. Zote mbili lazima zitoke hifadhi ileile; la sivyo rudisha nakala ya akiba ya mwisho.</translation>
    </message>
    <message>
        <source>Nothing was changed. Bring it back first, then edit it.</source>
        <translation>Hakuna kilichobadilika. Irudishe kwanza, kisha ihariri.</translation>
    </message>
    <message>
        <source>Nothing was changed. Bring that entry back if it is wanted again.</source>
        <translation>Hakuna kilichobadilika. Rudisha kumbukumbu hiyo ikihitajika tena.</translation>
    </message>
    <message>
        <source>Nothing was changed. Change it, or remove it first.</source>
        <translation>Hakuna kilichobadilika. Libadilishe, au liondoe kwanza.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the archive with `asm-desktop verify`, and the disk.</source>
        <translation>Hakuna kilichobadilika. Kagua hifadhi kwa `asm-desktop verify`, na diski.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the path after --from.</source>
        <translation>Hakuna kilichobadilika. Angalia njia iliyo baada ya --from.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the path and choose it again.</source>
        <translation>Hakuna kilichobadilika. Angalia njia na uichague tena.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the path, or give - to type the words.</source>
        <translation>Hakuna kilichobadilika. Angalia njia, au toa - ili kuandika maneno.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another place, or ask for the rights.</source>
        <translation>Hakuna kilichobadilika. Chagua mahali pengine, au omba ruhusa.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose one version, or write a new one, for each of them.</source>
        <translation>Hakuna kilichobadilika. Chagua toleo moja, au andika jipya, kwa kila mojawapo.</translation>
    </message>
    <message>
        <source>Nothing was changed. Close the other window, then do it again.</source>
        <translation>Hakuna kilichobadilika. Funga dirisha lingine, kisha fanya tena.</translation>
    </message>
    <message>
        <source>Nothing was changed. Copy it again from where it came, or ask the office for a new one.</source>
        <translation>Hakuna kilichobadilika. Inakili tena kutoka ilikotoka, au iombe ofisi mpya.</translation>
    </message>
    <message>
        <source>Nothing was changed. Copy the folder to a place where you may write, or ask for the rights.</source>
        <translation>Hakuna kilichobadilika. Nakili folda mahali unaporuhusiwa kuandika, au omba ruhusa.</translation>
    </message>
    <message>
        <source>Nothing was changed. Do it again.</source>
        <translation>Hakuna kilichobadilika. Fanya tena.</translation>
    </message>
    <message>
        <source>Nothing was changed. Edit it with `asm-desktop entry edit` if something is wrong in it.</source>
        <translation>Hakuna kilichobadilika. Ihariri kwa `asm-desktop entry edit` kama kuna kosa ndani yake.</translation>
    </message>
    <message>
        <source>Nothing was changed. Free some space, then import it again.</source>
        <translation>Hakuna kilichobadilika. Ongeza nafasi, kisha iingize tena.</translation>
    </message>
    <message>
        <source>Nothing was changed. Give one of: {known}. A code travels with the withdrawal, never words.</source>
        <translation>Hakuna kilichobadilika. Toa mojawapo ya: {known}. Uondoaji husafiri na namba, kamwe si maneno.</translation>
    </message>
    <message>
        <source>Nothing was changed. Give the one that the first of them was made with, or choose another place.</source>
        <translation>Hakuna kilichobadilika. Toa ile iliyotumika kutengeneza ya kwanza, au chagua mahali pengine.</translation>
    </message>
    <message>
        <source>Nothing was changed. Give {field} again.</source>
        <translation>Hakuna kilichobadilika. Toa {field} tena.</translation>
    </message>
    <message>
        <source>Nothing was changed. If somebody put another archive.db here, put the right one back.</source>
        <translation>Hakuna kilichobadilika. Kama mtu ameweka archive.db nyingine hapa, rudisha iliyo sahihi.</translation>
    </message>
    <message>
        <source>Nothing was changed. Install the newer version here, then do it again.</source>
        <translation>Hakuna kilichobadilika. Sakinisha toleo jipya zaidi hapa, kisha fanya tena.</translation>
    </message>
    <message>
        <source>Nothing was changed. Install the newer version here, then import it again.</source>
        <translation>Hakuna kilichobadilika. Sakinisha hapa toleo jipya zaidi, kisha kiingize tena.</translation>
    </message>
    <message>
        <source>Nothing was changed. Install the newer version here, then open it again.</source>
        <translation>Hakuna kilichobadilika. Sakinisha hapa toleo jipya zaidi, kisha ifungue tena.</translation>
    </message>
    <message>
        <source>Nothing was changed. Keep the file and bring back the last backup into a new folder.</source>
        <translation>Hakuna kilichobadilika. Tunza faili na urudishe nakala ya akiba ya mwisho kwenye folda mpya.</translation>
    </message>
    <message>
        <source>Nothing was changed. Look at it again and choose once more.</source>
        <translation>Hakuna kilichobadilika. Iangalie tena na uchague upya.</translation>
    </message>
    <message>
        <source>Nothing was changed. Look for the sheet that was written when this archive was founded.</source>
        <translation>Hakuna kilichobadilika. Tafuta karatasi iliyoandikwa hifadhi hii ilipoanzishwa.</translation>
    </message>
    <message>
        <source>Nothing was changed. Name a folder elsewhere after --keep.</source>
        <translation>Hakuna kilichobadilika. Taja folda ya mahali pengine baada ya --keep.</translation>
    </message>
    <message>
        <source>Nothing was changed. Name a folder that does not exist yet, or an empty one.</source>
        <translation>Hakuna kilichobadilika. Taja folda ambayo bado haipo, au iliyo tupu.</translation>
    </message>
    <message>
        <source>Nothing was changed. Name one entry and at most one of --attachment, --realm, --set with --revision; or --consent alone.</source>
        <translation>Hakuna kilichobadilika. Taja kumbukumbu moja na si zaidi ya moja kati ya --attachment, --realm, --set pamoja na --revision; au --consent peke yake.</translation>
    </message>
    <message>
        <source>Nothing was changed. Offices of two archives cannot be put together; ask for the right card.</source>
        <translation>Hakuna kilichobadilika. Ofisi za hifadhi mbili haziwezi kuunganishwa; omba kadi sahihi.</translation>
    </message>
    <message>
        <source>Nothing was changed. Open that one, or choose an empty folder.</source>
        <translation>Hakuna kilichobadilika. Fungua hiyo, au chagua folda tupu.</translation>
    </message>
    <message>
        <source>Nothing was changed. Open the archive that it belongs to, and import it there.</source>
        <translation>Hakuna kilichobadilika. Fungua hifadhi inayohusika, na ukiingize hapo.</translation>
    </message>
    <message>
        <source>Nothing was changed. Open the archive with that version.</source>
        <translation>Hakuna kilichobadilika. Fungua hifadhi kwa toleo hilo.</translation>
    </message>
    <message>
        <source>Nothing was changed. Pass it on to the office it is for, or ask the sender for a bundle for you.</source>
        <translation>Hakuna kilichobadilika. Ipe ofisi inayokusudiwa, au muombe aliyetuma kifurushi kwa ajili yako.</translation>
    </message>
    <message>
        <source>Nothing was changed. Put back a copy of it: each backup of the archive holds one.</source>
        <translation>Hakuna kilichobadilika. Rudisha nakala yake: kila nakala ya akiba ya hifadhi ina moja.</translation>
    </message>
    <message>
        <source>Nothing was changed. Put the key file back beside archive.db: each backup of the archive holds one.</source>
        <translation>Hakuna kilichobadilika. Rudisha faili ya ufunguo kando ya archive.db: kila nakala ya akiba ya hifadhi ina moja.</translation>
    </message>
    <message>
        <source>Nothing was changed. Put the long part into a file and attach that.</source>
        <translation>Hakuna kilichobadilika. Weka sehemu ndefu kwenye faili na uiambatanishe.</translation>
    </message>
    <message>
        <source>Nothing was changed. Say what goes: the whole entry, a file of it, or a field with its new text.</source>
        <translation>Hakuna kilichobadilika. Sema kinachoondoka: kumbukumbu nzima, faili yake, au sehemu moja pamoja na maandishi yake mapya.</translation>
    </message>
    <message>
        <source>Nothing was changed. Set one if the laptop may be lost or looked into.</source>
        <translation>Hakuna kilichobadilika. Weka moja ikiwa kompyuta inaweza kupotea au kupekuliwa.</translation>
    </message>
    <message>
        <source>Nothing was changed. Take another backup, older or from another disk.</source>
        <translation>Hakuna kilichobadilika. Tumia nakala nyingine ya akiba, ya zamani zaidi au ya diski nyingine.</translation>
    </message>
    <message>
        <source>Nothing was changed. Take another office&apos;s version, or say what holds with --set FIELD=VALUE.</source>
        <translation>Hakuna kilichobadilika. Tumia toleo la ofisi nyingine, au sema kipi ni sahihi kwa --set FIELD=VALUE.</translation>
    </message>
    <message>
        <source>Nothing was changed. Take four or five words that nobody would expect together.</source>
        <translation>Hakuna kilichobadilika. Tumia maneno manne au matano ambayo hakuna angetarajia yawe pamoja.</translation>
    </message>
    <message>
        <source>Nothing was changed. Tell them, or leave this entry out.</source>
        <translation>Hakuna kilichobadilika. Waambie, au acha kumbukumbu hii nje.</translation>
    </message>
    <message>
        <source>Nothing was changed. The history of an entry has its older versions; any of them can be brought back.</source>
        <translation>Hakuna kilichobadilika. Historia ya kumbukumbu ina matoleo yake ya awali; lolote linaweza kurejeshwa.</translation>
    </message>
    <message>
        <source>Nothing was changed. To bring in documents, use import instead.</source>
        <translation>Hakuna kilichobadilika. Ili kuingiza nyaraka, tumia import badala yake.</translation>
    </message>
    <message>
        <source>Nothing was changed. Type the value again as plain text.</source>
        <translation>Hakuna kilichobadilika. Andika thamani tena kama maandishi matupu.</translation>
    </message>
    <message>
        <source>Nothing was changed. Write for example --set date=2026-05-03, or --section context=@context.md.</source>
        <translation>Hakuna kilichobadilika. Andika kwa mfano --set date=2026-05-03, au --section context=@context.md.</translation>
    </message>
    <message>
        <source>Nothing was imported. Check its name and place; if it lies on a stick, is the stick still in?</source>
        <translation>Hakuna kilichoingizwa. Angalia jina na mahali pake; kama iko kwenye flashi, je, flashi bado imechomekwa?</translation>
    </message>
    <message>
        <source>Nothing was opened. Check the path; the file holds the passphrase in its first line.</source>
        <translation>Hakuna kilichofunguliwa. Angalia njia; faili ina nenosiri kwenye mstari wake wa kwanza.</translation>
    </message>
    <message>
        <source>Nothing was opened. Give the passphrase: with --passphrase-file, or type it in the window.</source>
        <translation>Hakuna kilichofunguliwa. Toa nenosiri: kwa --passphrase-file, au liandike kwenye dirisha.</translation>
    </message>
    <message>
        <source>Nothing was opened. Try again, or use the recovery sheet.</source>
        <translation>Hakuna kilichofunguliwa. Jaribu tena, au tumia karatasi ya kurejesha.</translation>
    </message>
    <message>
        <source>Nothing was opened. Type the seven groups of four letters and digits as they stand on the sheet.</source>
        <translation>Hakuna kilichofunguliwa. Andika makundi saba ya herufi na tarakimu nne nne kama yalivyo kwenye karatasi.</translation>
    </message>
    <message>
        <source>Nothing was saved. Put the stick back in, or take the file off the entry.</source>
        <translation>Hakuna kilichohifadhiwa. Chomeka flashi tena, au ondoa faili kwenye kumbukumbu.</translation>
    </message>
    <message>
        <source>Nothing was saved. Put the stick in, or connect the disk, and do it again.</source>
        <translation>Hakuna kilichohifadhiwa. Chomeka flashi, au unganisha diski, na ufanye tena.</translation>
    </message>
    <message>
        <source>Nothing was undone. End it, or change it, if it does not hold any more.</source>
        <translation>Hakuna kilichotenguliwa. Ikomeshe, au ibadilishe, kama haifai tena.</translation>
    </message>
    <message>
        <source>Nothing was undone. Look at its history, and bring back the version that you want.</source>
        <translation>Hakuna kilichotenguliwa. Tazama historia yake, na urejeshe toleo unalotaka.</translation>
    </message>
    <message>
        <source>Nothing was written, and the register is unchanged.</source>
        <translation>Hakuna kilichoandikwa, na daftari halijabadilika.</translation>
    </message>
    <message>
        <source>Nothing was written. Bring it back from the bin first, then print.</source>
        <translation>Hakuna kilichoandikwa. Irejeshe kwanza kutoka pipani, kisha chapisha.</translation>
    </message>
    <message>
        <source>Nothing was written. Choose another name, or move that file away first.</source>
        <translation>Hakuna kilichoandikwa. Chagua jina lingine, au hamisha faili hiyo kwanza.</translation>
    </message>
    <message>
        <source>Nothing was written. `entry show` says who may have it, and what people agreed to.</source>
        <translation>Hakuna kilichoandikwa. `entry show` inasema nani anaruhusiwa kuwa nayo, na watu waliridhia nini.</translation>
    </message>
    <message>
        <source>Only a coordinator can add an office, and this office is none.</source>
        <translation>Mratibu pekee anaweza kuongeza ofisi, na ofisi hii si mratibu.</translation>
    </message>
    <message>
        <source>Only coordinators decide this, and this office is none.</source>
        <translation>Waratibu pekee ndio wanaoamua hili, na ofisi hii si mratibu.</translation>
    </message>
    <message>
        <source>Only part of its text could be read.</source>
        <translation>Sehemu tu ya maandishi yake iliweza kusomwa.</translation>
    </message>
    <message>
        <source>Only {creator}, who created this entry, can give it to others than those who have it.</source>
        <translation>{creator} pekee, aliyeunda kumbukumbu hii, anaweza kuwapa wengine zaidi ya walio nayo.</translation>
    </message>
    <message>
        <source>Only {creator}, who created this entry, can remove it for all.</source>
        <translation>{creator} pekee, aliyeunda kumbukumbu hii, anaweza kuiondoa kwa wote.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, save it as CSV in UTF-8, and import the folder again.</source>
        <translation>Ifungue kwa programu ya majedwali, ihifadhi kama CSV ya UTF-8, na uingize folda tena.</translation>
    </message>
    <message>
        <source>Open it with its password, save a copy without one, and import the copy.</source>
        <translation>Ifungue kwa nenosiri lake, hifadhi nakala isiyo nalo, na uingize nakala hiyo.</translation>
    </message>
    <message>
        <source>Open the file to see the rest; only what was read can be found.</source>
        <translation>Fungua faili uone yaliyobaki; kinachoweza kupatikana ni kilichosomwa tu.</translation>
    </message>
    <message>
        <source>Plug it in again or try another one; what was kept before is unchanged.</source>
        <translation>Ichomeke tena au jaribu nyingine; kilichotunzwa awali hakijabadilika.</translation>
    </message>
    <message>
        <source>Reading this file took too long and was stopped.</source>
        <translation>Kusoma faili hii kulichukua muda mrefu mno na kumesimamishwa.</translation>
    </message>
    <message>
        <source>Reading this file took too much memory and was stopped.</source>
        <translation>Kusoma faili hii kulichukua kumbukumbu nyingi mno ya kompyuta na kumesimamishwa.</translation>
    </message>
    <message>
        <source>Save a smaller copy of it, or split it, and import that.</source>
        <translation>Hifadhi nakala ndogo zaidi, au igawanye, na ingiza hiyo.</translation>
    </message>
    <message>
        <source>Save and close it in the other program, then import it again.</source>
        <translation>Ihifadhi na uifunge kwenye programu nyingine, kisha iingize tena.</translation>
    </message>
    <message>
        <source>Save it again with the program that made it, or as plain text, and import that.</source>
        <translation>Ihifadhi tena kwa programu iliyoitengeneza, au kama maandishi matupu, na ingiza hiyo.</translation>
    </message>
    <message>
        <source>Save it as DOCX, XLSX or PPTX, or as PDF, and import that.</source>
        <translation>Ihifadhi kama DOCX, XLSX au PPTX, au kama PDF, na ingiza hiyo.</translation>
    </message>
    <message>
        <source>Save it as PDF, DOCX, ODT, plain text, JPEG or PNG and import that, or attach it to an entry.</source>
        <translation>Ihifadhi kama PDF, DOCX, ODT, maandishi matupu, JPEG au PNG na ingiza hiyo, au iambatanishe kwenye kumbukumbu.</translation>
    </message>
    <message>
        <source>Save it as plain text in UTF-8, or attach it with --attach.</source>
        <translation>Ihifadhi kama maandishi matupu ya UTF-8, au iambatanishe kwa --attach.</translation>
    </message>
    <message>
        <source>Say the message in one line; everything else can wait.</source>
        <translation>Sema ujumbe kwa mstari mmoja; mengine yote yanaweza kusubiri.</translation>
    </message>
    <message>
        <source>See `asm-desktop office admit OFFICE` for those that do.</source>
        <translation>Tazama zinazosubiri kwa `asm-desktop office admit OFFICE`.</translation>
    </message>
    <message>
        <source>See `asm-desktop office cosign` for what waits.</source>
        <translation>Tazama kinachosubiri kwa `asm-desktop office cosign`.</translation>
    </message>
    <message>
        <source>See `asm-desktop office list`, or add its card first.</source>
        <translation>Tazama `asm-desktop office list`, au kwanza ongeza kadi yake.</translation>
    </message>
    <message>
        <source>Send the card to a coordinator: {coordinators}.</source>
        <translation>Mtumie mratibu kadi: {coordinators}.</translation>
    </message>
    <message>
        <source>Set the date of the laptop, then confirm it.</source>
        <translation>Weka tarehe sahihi ya kompyuta, kisha ithibitishe.</translation>
    </message>
    <message>
        <source>Something inside this document (an object, a recording, a picture) cannot be freed of the names of people.</source>
        <translation>Kuna kitu ndani ya hati hii (kitu, rekodi ya sauti, picha) ambacho hakiwezi kuondolewa majina ya watu.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Haikufanikiwa.</translation>
    </message>
    <message>
        <source>That is not the passphrase.</source>
        <translation>Hilo si nenosiri sahihi.</translation>
    </message>
    <message>
        <source>The agreement cannot be kept like this: {why}.</source>
        <translation>Ridhaa haiwezi kutunzwa hivi: {why}.</translation>
    </message>
    <message>
        <source>The agreement was changed or ended since it was recorded.</source>
        <translation>Ridhaa ilibadilishwa au kukomeshwa tangu ilipoandikwa.</translation>
    </message>
    <message>
        <source>The archive file cannot be opened: its folder is gone, or there are no rights to it.</source>
        <translation>Faili ya hifadhi haiwezi kufunguliwa: folda yake haipo, au huna ruhusa.</translation>
    </message>
    <message>
        <source>The archive file cannot be read: it is damaged or not an archive.</source>
        <translation>Faili ya hifadhi haiwezi kusomwa: imeharibika au si hifadhi.</translation>
    </message>
    <message>
        <source>The archive is not touched. Free some space, or ask for the rights on that folder.</source>
        <translation>Hifadhi haiguswi. Ongeza nafasi, au omba ruhusa ya folda hiyo.</translation>
    </message>
    <message>
        <source>The archive was written anew and compared, and the copy is not the same.</source>
        <translation>Hifadhi iliandikwa upya na kulinganishwa, na nakala si sawa.</translation>
    </message>
    <message>
        <source>The backups before it are kept, and the archive is as it was. Free some space, or choose another disk.</source>
        <translation>Nakala zilizotangulia zimehifadhiwa, na hifadhi iko kama ilivyokuwa. Ongeza nafasi, au chagua diski nyingine.</translation>
    </message>
    <message>
        <source>The bundle cannot be cut into parts of {size} bytes.</source>
        <translation>Kifurushi hakiwezi kukatwa katika sehemu za baiti {size}.</translation>
    </message>
    <message>
        <source>The bundle was written, but what is read back is different.</source>
        <translation>Kifurushi kiliandikwa, lakini kinachosomwa tena ni tofauti.</translation>
    </message>
    <message>
        <source>The demonstration ran, but this did not hold: {steps}.</source>
        <translation>Onyesho limefanyika, lakini hili halikuthibitika: {steps}.</translation>
    </message>
    <message>
        <source>The disk did not read or write as it should.</source>
        <translation>Diski haikusoma au kuandika inavyopaswa.</translation>
    </message>
    <message>
        <source>The disk or stick with “{path}” does not answer.</source>
        <translation>Diski au flashi yenye “{path}” haijibu.</translation>
    </message>
    <message>
        <source>The entry was left out. Ask the office it came from which version of the program it uses.</source>
        <translation>Kumbukumbu imeachwa nje. Iulize ofisi ilikotoka inatumia toleo gani la programu.</translation>
    </message>
    <message>
        <source>The entry {code} has other versions now than those you chose from.</source>
        <translation>Kumbukumbu {code} sasa ina matoleo mengine kuliko yale uliyochagua kati yake.</translation>
    </message>
    <message>
        <source>The entry {code} is in the bin of this laptop.</source>
        <translation>Kumbukumbu {code} iko pipani kwenye kompyuta hii.</translation>
    </message>
    <message>
        <source>The entry {code} was changed again since, by {office}.</source>
        <translation>Kumbukumbu {code} imebadilishwa tena tangu hapo, na {office}.</translation>
    </message>
    <message>
        <source>The entry {code} was removed for all offices.</source>
        <translation>Kumbukumbu {code} iliondolewa kwa ofisi zote.</translation>
    </message>
    <message>
        <source>The entry {entry} may not be copied out of the archive for {receivers} ({reason}).</source>
        <translation>Kumbukumbu {entry} hairuhusiwi kunakiliwa nje ya hifadhi kwa ajili ya {receivers} ({reason}).</translation>
    </message>
    <message>
        <source>The entry {entry} was written by {office}, so what people agreed to is recorded there.</source>
        <translation>Kumbukumbu {entry} iliandikwa na {office}, hivyo walichoridhia watu kinaandikwa huko.</translation>
    </message>
    <message>
        <source>The field “{field}” holds something that cannot be kept ({why}).</source>
        <translation>Sehemu “{field}” ina kitu kisichoweza kutunzwa ({why}).</translation>
    </message>
    <message>
        <source>The file “{file}” is not a text in UTF-8 of at most 4 MB.</source>
        <translation>Faili “{file}” si maandishi ya UTF-8 yasiyozidi MB 4.</translation>
    </message>
    <message>
        <source>The file “{file}” with the passphrase cannot be read.</source>
        <translation>Faili “{file}” yenye nenosiri haiwezi kusomwa.</translation>
    </message>
    <message>
        <source>The file “{file}” with the passphrase for backups cannot be read.</source>
        <translation>Faili “{file}” yenye nenosiri la nakala za akiba haiwezi kusomwa.</translation>
    </message>
    <message>
        <source>The file “{file}” with the words of the founding sheet cannot be read.</source>
        <translation>Faili “{file}” yenye maneno ya karatasi ya kuanzisha hifadhi haiwezi kusomwa.</translation>
    </message>
    <message>
        <source>The file “{name}” is not there any more.</source>
        <translation>Faili “{name}” haipo tena.</translation>
    </message>
    <message>
        <source>The folder “{folder}” is not empty.</source>
        <translation>Folda “{folder}” si tupu.</translation>
    </message>
    <message>
        <source>The folder “{folder}” lies in the one whose files are to be imported.</source>
        <translation>Folda “{folder}” iko ndani ya ile ambayo faili zake zinaingizwa.</translation>
    </message>
    <message>
        <source>The group “{group}” belongs to {owner}; only they choose its members.</source>
        <translation>Kundi “{group}” ni la {owner}; wao pekee wanachagua wanachama wake.</translation>
    </message>
    <message>
        <source>The key file “archive.key” of this archive is damaged, so that it cannot be opened.</source>
        <translation>Faili ya ufunguo “archive.key” ya hifadhi hii imeharibika, hivyo haiwezi kufunguliwa.</translation>
    </message>
    <message>
        <source>The key file “archive.key” opens with this passphrase, but not the archive beside it.</source>
        <translation>Faili ya ufunguo “archive.key” inafunguka kwa nenosiri hili, lakini hifadhi iliyo kando yake haifunguki.</translation>
    </message>
    <message>
        <source>The key file “archive.key” was written by a newer version of this program.</source>
        <translation>Faili ya ufunguo “archive.key” iliandikwa na toleo jipya zaidi la programu hii.</translation>
    </message>
    <message>
        <source>The kind file “{file}” cannot be used: {why}.</source>
        <translation>Faili ya aina “{file}” haiwezi kutumika: {why}.</translation>
    </message>
    <message>
        <source>The list of files “catalog.csv” cannot be read as a table.</source>
        <translation>Orodha ya faili “catalog.csv” haiwezi kusomwa kama jedwali.</translation>
    </message>
    <message>
        <source>The list of what an office holds is not valid ({why}).</source>
        <translation>Orodha ya kile ambacho ofisi inacho si halali ({why}).</translation>
    </message>
    <message>
        <source>The new backup in “{place}” was opened and compared, and does not agree with the archive: {why}.</source>
        <translation>Nakala mpya ya akiba katika “{place}” imefunguliwa na kulinganishwa, na haikubaliani na hifadhi: {why}.</translation>
    </message>
    <message>
        <source>The office {office} cannot be its own successor.</source>
        <translation>Ofisi {office} haiwezi kuwa mrithi wake yenyewe.</translation>
    </message>
    <message>
        <source>The office {office} has not been added to the archive yet.</source>
        <translation>Ofisi {office} bado haijaongezwa kwenye hifadhi.</translation>
    </message>
    <message>
        <source>The office {office} was not revoked: all that it wrote counts.</source>
        <translation>Ofisi {office} haikubatilishwa: yote iliyoandika yanahesabiwa.</translation>
    </message>
    <message>
        <source>The office {office} was revoked already.</source>
        <translation>Ofisi {office} imeshabatilishwa.</translation>
    </message>
    <message>
        <source>The office {office} was revoked: its key does not count any more.</source>
        <translation>Ofisi {office} imebatilishwa: ufunguo wake hauhesabiwi tena.</translation>
    </message>
    <message>
        <source>The office “{name}” belongs to another archive.</source>
        <translation>Ofisi “{name}” ni ya hifadhi nyingine.</translation>
    </message>
    <message>
        <source>The part “{part}” of the sample archive cannot be used: {why}.</source>
        <translation>Sehemu “{part}” ya hifadhi ya mfano haiwezi kutumika: {why}.</translation>
    </message>
    <message>
        <source>The passphrase was typed in two ways.</source>
        <translation>Nenosiri limeandikwa kwa namna mbili tofauti.</translation>
    </message>
    <message>
        <source>The place for backups, “{place}”, is not there now.</source>
        <translation>Mahali pa nakala za akiba, “{place}”, hapapo sasa.</translation>
    </message>
    <message>
        <source>The settings cannot be kept in “{file}”: {why}.</source>
        <translation>Mipangilio haiwezi kutunzwa katika “{file}”: {why}.</translation>
    </message>
    <message>
        <source>The stick or disk could not be read or written.</source>
        <translation>Flashi au diski haikuweza kusomwa au kuandikwa.</translation>
    </message>
    <message>
        <source>The system does not allow this with “{path}”: no rights, or the place is read-only.</source>
        <translation>Mfumo hauruhusu hili kwa “{path}”: hakuna ruhusa, au mahali ni pa kusoma tu.</translation>
    </message>
    <message>
        <source>The system does not let you read this file.</source>
        <translation>Mfumo haukuruhusu kusoma faili hii.</translation>
    </message>
    <message>
        <source>The value for {option} does not fit: {why}.</source>
        <translation>Thamani ya {option} haifai: {why}.</translation>
    </message>
    <message>
        <source>The word list “{file}” cannot be read: {why}.</source>
        <translation>Orodha ya maneno “{file}” haiwezi kusomwa: {why}.</translation>
    </message>
    <message>
        <source>There is a file “{path}” already.</source>
        <translation>Tayari kuna faili “{path}”.</translation>
    </message>
    <message>
        <source>There is a group called “{name}” already.</source>
        <translation>Tayari kuna kundi liitwalo “{name}”.</translation>
    </message>
    <message>
        <source>There is an archive in “{folder}” already.</source>
        <translation>Tayari kuna hifadhi katika “{folder}”.</translation>
    </message>
    <message>
        <source>There is no agreement “{reference}” here.</source>
        <translation>Hakuna ridhaa “{reference}” hapa.</translation>
    </message>
    <message>
        <source>There is no archive in “{folder}”.</source>
        <translation>Hakuna hifadhi katika “{folder}”.</translation>
    </message>
    <message>
        <source>There is no backup in “{path}”.</source>
        <translation>Hakuna nakala ya akiba katika “{path}”.</translation>
    </message>
    <message>
        <source>There is no bundle at “{path}”.</source>
        <translation>Hakuna kifurushi katika “{path}”.</translation>
    </message>
    <message>
        <source>There is no command “{path} {word}”.</source>
        <translation>Hakuna amri “{path} {word}”.</translation>
    </message>
    <message>
        <source>There is no edit “{reference}” that waits to be done again.</source>
        <translation>Hakuna badiliko “{reference}” linalosubiri kufanywa tena.</translation>
    </message>
    <message>
        <source>There is no entry “{reference}” here.</source>
        <translation>Hakuna kumbukumbu “{reference}” hapa.</translation>
    </message>
    <message>
        <source>There is no file or folder “{path}”.</source>
        <translation>Hakuna faili wala folda “{path}”.</translation>
    </message>
    <message>
        <source>There is no folder “{folder}”.</source>
        <translation>Hakuna folda “{folder}”.</translation>
    </message>
    <message>
        <source>There is no kind of entry called “{kind}”.</source>
        <translation>Hakuna aina ya kumbukumbu iitwayo “{kind}”.</translation>
    </message>
    <message>
        <source>There is no other office that this bundle could be for.</source>
        <translation>Hakuna ofisi nyingine ambayo kifurushi hiki kingeweza kuwa chake.</translation>
    </message>
    <message>
        <source>There is no room for the bundle in “{folder}”.</source>
        <translation>Hakuna nafasi ya kifurushi katika “{folder}”.</translation>
    </message>
    <message>
        <source>There is no room left in “{place}” for another backup.</source>
        <translation>Hakuna nafasi iliyobaki katika “{place}” kwa nakala nyingine ya akiba.</translation>
    </message>
    <message>
        <source>There is no room left on the disk.</source>
        <translation>Hakuna nafasi iliyobaki kwenye diski.</translation>
    </message>
    <message>
        <source>There is no sheet called “{template}”.</source>
        <translation>Hakuna karatasi iitwayo “{template}”.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Hakuna faili kama hiyo.</translation>
    </message>
    <message>
        <source>There is no text in it yet.</source>
        <translation>Bado haina maandishi.</translation>
    </message>
    <message>
        <source>There is no withdrawal “{reference}” here.</source>
        <translation>Hakuna uondoaji “{reference}” hapa.</translation>
    </message>
    <message>
        <source>There is not enough room on this laptop to read the bundle.</source>
        <translation>Hakuna nafasi ya kutosha kwenye kompyuta hii kusoma kifurushi.</translation>
    </message>
    <message>
        <source>There is nothing left in this agreement that could be ended.</source>
        <translation>Hakuna kilichobaki katika ridhaa hii kinachoweza kukomeshwa.</translation>
    </message>
    <message>
        <source>There is nothing of that kind to withdraw in this entry.</source>
        <translation>Hakuna kitu cha aina hiyo cha kuondoa katika kumbukumbu hii.</translation>
    </message>
    <message>
        <source>There is nothing of {office} here that this office could confirm and that does not count yet.</source>
        <translation>Hapa hakuna kitu cha {office} ambacho ofisi hii inaweza kuthibitisha na ambacho bado hakihesabiwi.</translation>
    </message>
    <message>
        <source>There is nothing to undo here.</source>
        <translation>Hakuna cha kutengua hapa.</translation>
    </message>
    <message>
        <source>These are not the words of a founding sheet.</source>
        <translation>Haya si maneno ya karatasi ya uanzilishi.</translation>
    </message>
    <message>
        <source>These are not the words of this archive&apos;s recovery sheet.</source>
        <translation>Haya si maneno ya karatasi ya kurejesha ya hifadhi hii.</translation>
    </message>
    <message>
        <source>These words stand on the founding sheet of another archive.</source>
        <translation>Maneno haya ni ya karatasi ya kuanzisha hifadhi nyingine.</translation>
    </message>
    <message>
        <source>This archive has a passphrase already.</source>
        <translation>Hifadhi hii tayari ina nenosiri.</translation>
    </message>
    <message>
        <source>This archive has no passphrase.</source>
        <translation>Hifadhi hii haina nenosiri.</translation>
    </message>
    <message>
        <source>This archive is encrypted, or its file is damaged throughout, and its key file “archive.key” is missing.</source>
        <translation>Hifadhi hii imefungwa kwa siri, au faili yake imeharibika yote, na faili yake ya ufunguo “archive.key” haipo.</translation>
    </message>
    <message>
        <source>This archive is locked with a passphrase.</source>
        <translation>Hifadhi hii imefungwa kwa nenosiri.</translation>
    </message>
    <message>
        <source>This archive is open in another window or command.</source>
        <translation>Hifadhi hii imefunguliwa kwenye dirisha au amri nyingine.</translation>
    </message>
    <message>
        <source>This archive may have been copied, moved or brought back from a backup, so this office counts its records anew.</source>
        <translation>Huenda hifadhi hii imenakiliwa, imehamishwa au imerudishwa kutoka nakala ya akiba, kwa hiyo ofisi hii inaanza upya kuhesabu rekodi zake.</translation>
    </message>
    <message>
        <source>This archive may not be changed here: the folder or file is read-only.</source>
        <translation>Hifadhi hii haiwezi kubadilishwa hapa: folda au faili ni ya kusoma tu.</translation>
    </message>
    <message>
        <source>This archive was last opened by a newer version of the program (step {step}).</source>
        <translation>Hifadhi hii ilifunguliwa mara ya mwisho na toleo jipya zaidi la programu (hatua {step}).</translation>
    </message>
    <message>
        <source>This backup does not hold together: {why}.</source>
        <translation>Nakala hii ya akiba si kamili: {why}.</translation>
    </message>
    <message>
        <source>This backup is closed with a passphrase.</source>
        <translation>Nakala hii ya akiba imefungwa kwa nenosiri.</translation>
    </message>
    <message>
        <source>This backup was made by a newer version of the program.</source>
        <translation>Nakala hii ya akiba imetengenezwa na toleo jipya zaidi la programu.</translation>
    </message>
    <message>
        <source>This bundle belongs to another archive.</source>
        <translation>Kifurushi hiki ni cha hifadhi nyingine.</translation>
    </message>
    <message>
        <source>This bundle is damaged ({why}).</source>
        <translation>Kifurushi hiki kimeharibika ({why}).</translation>
    </message>
    <message>
        <source>This bundle was written by a newer version of the program.</source>
        <translation>Kifurushi hiki kiliandikwa na toleo jipya zaidi la programu.</translation>
    </message>
    <message>
        <source>This document contains a program (macros), in which names and paths cannot be found for certain.</source>
        <translation>Hati hii ina programu ndani yake (macros), ambamo majina na njia haviwezi kupatikana kwa uhakika.</translation>
    </message>
    <message>
        <source>This entry has no such file.</source>
        <translation>Kumbukumbu hii haina faili hiyo.</translation>
    </message>
    <message>
        <source>This entry is too long to be kept (more than {megabytes} MB of text).</source>
        <translation>Kumbukumbu hii ni ndefu mno kutunzwa (zaidi ya MB {megabytes} za maandishi).</translation>
    </message>
    <message>
        <source>This file carries a digital signature, which names its signer and breaks when anything is taken out.</source>
        <translation>Faili hii ina sahihi ya kidijitali, inayotaja aliyesaini na kuvunjika kitu chochote kikitolewa.</translation>
    </message>
    <message>
        <source>This file defines short forms of its own (XML entities), which can hide harm.</source>
        <translation>Faili hii ina vifupisho vyake yenyewe (XML entities), vinavyoweza kuficha madhara.</translation>
    </message>
    <message>
        <source>This file is damaged in a way that broke the reading of it.</source>
        <translation>Faili hii imeharibika kiasi cha kuvunja usomaji wake.</translation>
    </message>
    <message>
        <source>This file is damaged, or not what its name says.</source>
        <translation>Faili hii imeharibika, au si kile ambacho jina lake linasema.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Faili hii ni tupu.</translation>
    </message>
    <message>
        <source>This file is not here, or was damaged.</source>
        <translation>Faili hii haipo hapa, au imeharibika.</translation>
    </message>
    <message>
        <source>This file is of an old Office format (DOC, XLS or PPT).</source>
        <translation>Faili hii ni ya muundo wa zamani wa Office (DOC, XLS au PPT).</translation>
    </message>
    <message>
        <source>This file is protected by a password.</source>
        <translation>Faili hii inalindwa kwa nenosiri.</translation>
    </message>
    <message>
        <source>This file is too large to be read (more than {megabytes} MB).</source>
        <translation>Faili hii ni kubwa mno kusomwa (zaidi ya MB {megabytes}).</translation>
    </message>
    <message>
        <source>This file stays in this office: the version of the program that took it in made no copy that may leave.</source>
        <translation>Faili hii inabaki katika ofisi hii: toleo la programu lililoiingiza halikutengeneza nakala inayoruhusiwa kutoka.</translation>
    </message>
    <message>
        <source>This file was added here and is here no longer, or was damaged.</source>
        <translation>Faili hii iliongezwa hapa na haipo tena, au imeharibika.</translation>
    </message>
    <message>
        <source>This file was changed while it was being read.</source>
        <translation>Faili hii ilibadilishwa wakati ikisomwa.</translation>
    </message>
    <message>
        <source>This file would unpack to far more than it should, as if made to fill the computer&apos;s memory.</source>
        <translation>Faili hii ingefunguka kuwa kubwa mno kuliko inavyopaswa, kana kwamba imetengenezwa kujaza kompyuta.</translation>
    </message>
    <message>
        <source>This is a link to another place and was not followed.</source>
        <translation>Hiki ni kiungo cha mahali pengine na hakikufuatwa.</translation>
    </message>
    <message>
        <source>This is a packed folder (ZIP).</source>
        <translation>Hii ni folda iliyobanwa (ZIP).</translation>
    </message>
    <message>
        <source>This is not a valid office card ({why}).</source>
        <translation>Hii si kadi halali ya ofisi ({why}).</translation>
    </message>
    <message>
        <source>This is not an ordinary file.</source>
        <translation>Hii si faili ya kawaida.</translation>
    </message>
    <message>
        <source>This kind of file is not known here.</source>
        <translation>Aina hii ya faili haijulikani hapa.</translation>
    </message>
    <message>
        <source>This laptop&apos;s clock shows no date that can be used.</source>
        <translation>Saa ya kompyuta hii haionyeshi tarehe inayoweza kutumika.</translation>
    </message>
    <message>
        <source>This office cannot do that with this withdrawal.</source>
        <translation>Ofisi hii haiwezi kufanya hivyo kwa uondoaji huu.</translation>
    </message>
    <message>
        <source>This office has not been added to the archive yet, so nobody could check what it sends.</source>
        <translation>Ofisi hii bado haijaongezwa kwenye hifadhi, hivyo hakuna anayeweza kukagua inachotuma.</translation>
    </message>
    <message>
        <source>This office is in no group called “{group}”.</source>
        <translation>Ofisi hii haimo katika kundi lolote liitwalo “{group}”.</translation>
    </message>
    <message>
        <source>This office is not in the group that was chosen.</source>
        <translation>Ofisi hii haimo katika kundi lililochaguliwa.</translation>
    </message>
    <message>
        <source>This passphrase does not open the backups in “{place}”.</source>
        <translation>Nenosiri hili halifungui nakala za akiba katika “{place}”.</translation>
    </message>
    <message>
        <source>This passphrase is too short: it needs at least {shortest} characters.</source>
        <translation>Nenosiri hili ni fupi mno: linahitaji angalau herufi {shortest}.</translation>
    </message>
    <message>
        <source>This sheet is not printed. {finding}</source>
        <translation>Karatasi hii haichapishwi. {finding}</translation>
    </message>
    <message>
        <source>To share it, attach it again and take this one out.</source>
        <translation>Ili kuishiriki, iambatishe tena na uitoe hii.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Jaribu tena.</translation>
    </message>
    <message>
        <source>Type plain text.</source>
        <translation>Andika maandishi matupu.</translation>
    </message>
    <message>
        <source>Type the seven groups of four letters and digits as they stand on the founder&apos;s sheet.</source>
        <translation>Andika makundi saba ya herufi na tarakimu nne nne kama yalivyo kwenye karatasi ya mwanzilishi.</translation>
    </message>
    <message>
        <source>Unpack it and import the folder.</source>
        <translation>Ifungue na uingize folda.</translation>
    </message>
    <message>
        <source>Use RED, AMBER+STRICT, AMBER, GREEN or CLEAR.</source>
        <translation>Tumia RED, AMBER+STRICT, AMBER, GREEN au CLEAR.</translation>
    </message>
    <message>
        <source>Use ministry, case or entry, or leave it out for the entry&apos;s own.</source>
        <translation>Tumia ministry, case au entry, au acha ili itumike ya kumbukumbu.</translation>
    </message>
    <message>
        <source>Use none for own or published work, or yes.</source>
        <translation>Tumia none kwa kazi yetu au iliyochapishwa, au yes.</translation>
    </message>
    <message>
        <source>Use one of: {known}.</source>
        <translation>Tumia mojawapo: {known}.</translation>
    </message>
    <message>
        <source>Use that one, or choose another name.</source>
        <translation>Tumia hilo, au chagua jina lingine.</translation>
    </message>
    <message>
        <source>What a file of this form tells about people, places and devices cannot be taken out here.</source>
        <translation>Kile ambacho faili ya aina hii inaeleza kuhusu watu, mahali na vifaa hakiwezi kuondolewa hapa.</translation>
    </message>
    <message>
        <source>What else of it counts is said with `asm-desktop office cut` and `office admit`.</source>
        <translation>Ili kusema nini zaidi chake kinahesabiwa: `asm-desktop office cut` na `office admit`.</translation>
    </message>
    <message>
        <source>What was saved before is kept. Make a backup to another disk now, then check this one.</source>
        <translation>Kilichohifadhiwa awali kimetunzwa. Sasa weka nakala ya akiba kwenye diski nyingine, kisha kagua hii.</translation>
    </message>
    <message>
        <source>What was saved before is safe. Free some space, then do it again.</source>
        <translation>Kilichohifadhiwa awali kiko salama. Ongeza nafasi, kisha fanya tena.</translation>
    </message>
    <message>
        <source>Write 2026, 2026-05 or 2026-05-03.</source>
        <translation>Andika 2026, 2026-05 au 2026-05-03.</translation>
    </message>
    <message>
        <source>Write it like 1200 or 12.5, thousands without comma or point.</source>
        <translation>Iandike kama 1200 au 12.5, maelfu bila mkato wala nukta.</translation>
    </message>
    <message>
        <source>Write it like 18M or 1G.</source>
        <translation>Iandike kama 18M au 1G.</translation>
    </message>
    <message>
        <source>Write one row a line, its columns parted by |: {columns}.</source>
        <translation>Andika safu moja kwa mstari, safuwima zake zikitengwa kwa |: {columns}.</translation>
    </message>
    <message>
        <source>Write the amount and the currency&apos;s three letters: 12.5 TZS.</source>
        <translation>Andika kiasi na herufi tatu za sarafu: 12.5 TZS.</translation>
    </message>
    <message>
        <source>`{path} --help` lists all commands.</source>
        <translation>`{path} --help` inaorodhesha amri zote.</translation>
    </message>
    <message>
        <source>`{path} --help` says what is expected.</source>
        <translation>`{path} --help` inasema kinachotarajiwa.</translation>
    </message>
    <message>
        <source>{count} faults were found in the archive.</source>
        <translation>Hitilafu {count} zimepatikana katika hifadhi.</translation>
    </message>
    <message>
        <source>{near}Its fields: {known}.</source>
        <translation>{near}Sehemu zake: {known}.</translation>
    </message>
    <message>
        <source>{near}`{path} --help` lists all commands.</source>
        <translation>{near}`{path} --help` inaorodhesha amri zote.</translation>
    </message>
    <message>
        <source>{near}`{path} --help` lists all options.</source>
        <translation>{near}`{path} --help` inaorodhesha chaguo zote.</translation>
    </message>
    <message>
        <source>“{act}” is nothing that waits for the signature of this office.</source>
        <translation>“{act}” si kitu kinachosubiri sahihi ya ofisi hii.</translation>
    </message>
    <message>
        <source>“{country}” is no country.</source>
        <translation>“{country}” si nchi.</translation>
    </message>
    <message>
        <source>“{field}” holds files, and “{text}” is only text.</source>
        <translation>“{field}” ina faili, na “{text}” ni maandishi tu.</translation>
    </message>
    <message>
        <source>“{folder}” may not be written to.</source>
        <translation>Hairuhusiwi kuandika katika “{folder}”.</translation>
    </message>
    <message>
        <source>“{label}” is not one of the labels.</source>
        <translation>“{label}” si mojawapo ya lebo.</translation>
    </message>
    <message>
        <source>“{language}” is not a language for a sheet.</source>
        <translation>“{language}” si lugha ya karatasi.</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a group.</source>
        <translation>“{name}” haliwezi kuwa jina la kundi.</translation>
    </message>
    <message>
        <source>“{name}” is not a bundle of this program.</source>
        <translation>“{name}” si kifurushi cha programu hii.</translation>
    </message>
    <message>
        <source>“{office}” has no version of its own of: {fields}.</source>
        <translation>“{office}” haina toleo lake la: {fields}.</translation>
    </message>
    <message>
        <source>“{pair}” is not of the form NAME=VALUE.</source>
        <translation>“{pair}” haina muundo wa NAME=VALUE.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read like this: {why}.</source>
        <translation>“{path}” haiwezi kusomwa hivi: {why}.</translation>
    </message>
    <message>
        <source>“{path}” cannot be used: {why}.</source>
        <translation>“{path}” haiwezi kutumika: {why}.</translation>
    </message>
    <message>
        <source>“{path}” has no option “{option}”.</source>
        <translation>“{path}” haina chaguo “{option}”.</translation>
    </message>
    <message>
        <source>“{path}” needs {option}.</source>
        <translation>“{path}” inahitaji {option}.</translation>
    </message>
    <message>
        <source>“{place}” lies inside the archive&apos;s own folder, so it would be lost together with it.</source>
        <translation>“{place}” iko ndani ya folda yenyewe ya hifadhi, hivyo ingepotea pamoja nayo.</translation>
    </message>
    <message>
        <source>“{realm}” does not say who may hold an entry.</source>
        <translation>“{realm}” haisemi nani anaruhusiwa kuwa na kumbukumbu.</translation>
    </message>
    <message>
        <source>“{reason}” is no reason for a withdrawal.</source>
        <translation>“{reason}” si sababu ya uondoaji.</translation>
    </message>
    <message>
        <source>“{record}” is no record of {office} that waits here to be let in.</source>
        <translation>“{record}” si rekodi ya {office} inayosubiri hapa kuruhusiwa kuingia.</translation>
    </message>
    <message>
        <source>“{reference}” can mean more than one agreement.</source>
        <translation>“{reference}” inaweza kumaanisha zaidi ya ridhaa moja.</translation>
    </message>
    <message>
        <source>“{reference}” can mean more than one entry.</source>
        <translation>“{reference}” inaweza kumaanisha zaidi ya kumbukumbu moja.</translation>
    </message>
    <message>
        <source>“{reference}” is not a version of {code} whose text is here.</source>
        <translation>“{reference}” si toleo la {code} ambalo maandishi yake yako hapa.</translation>
    </message>
    <message>
        <source>“{role}” is not one of the roles.</source>
        <translation>“{role}” si mojawapo ya nafasi.</translation>
    </message>
    <message>
        <source>“{size}” is no size.</source>
        <translation>“{size}” si ukubwa.</translation>
    </message>
    <message>
        <source>“{text}” cannot stand in “{field}”.</source>
        <translation>“{text}” haiwezi kuwa katika “{field}”.</translation>
    </message>
    <message>
        <source>“{text}” is no amount of money for “{field}”.</source>
        <translation>“{text}” si kiasi cha fedha kwa “{field}”.</translation>
    </message>
    <message>
        <source>“{text}” is no clear number for “{field}”.</source>
        <translation>“{text}” si namba inayoeleweka kwa “{field}”.</translation>
    </message>
    <message>
        <source>“{text}” is no date for “{field}”.</source>
        <translation>“{text}” si tarehe kwa “{field}”.</translation>
    </message>
    <message>
        <source>“{text}” is no row for “{field}”.</source>
        <translation>“{text}” si safu kwa “{field}”.</translation>
    </message>
    <message>
        <source>“{text}” is not a code.</source>
        <translation>“{text}” si namba ya kumbukumbu.</translation>
    </message>
    <message>
        <source>“{text}” is not on the list for “{field}”.</source>
        <translation>“{text}” haimo kwenye orodha ya “{field}”.</translation>
    </message>
    <message>
        <source>“{text}” names no entry for “{field}”.</source>
        <translation>“{text}” haitaji kumbukumbu yoyote kwa “{field}”.</translation>
    </message>
    <message>
        <source>“{title}” ({code}) has one version; there is nothing to settle.</source>
        <translation>“{title}” ({code}) ina toleo moja; hakuna cha kutatua.</translation>
    </message>
    <message>
        <source>“{value}” cannot be the {detail} of an office.</source>
        <translation>“{value}” haiwezi kuwa “{detail}” ya ofisi.</translation>
    </message>
    <message>
        <source>“{word}” cannot be the {field} of an entry.</source>
        <translation>“{word}” haiwezi kuwa “{field}” ya kumbukumbu.</translation>
    </message>
    <message>
        <source>“{word}” does not say whether this carries what people told.</source>
        <translation>“{word}” haisemi kama hii ina maneno tuliyoambiwa na watu.</translation>
    </message>
    <message>
        <source>“{word}” is no {list} that is known here.</source>
        <translation>“{word}” haijulikani hapa katika: {list}.</translation>
    </message>
    <message>
        <source>“{word}” is no {what}.</source>
        <translation>“{word}” haifai kuwa {what}.</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>&amp;Backup…</source>
        <translation>&amp;Nakala ya akiba…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Nakala ya akiba</translation>
    </message>
    <message>
        <source>Its folder or stick is not there now.</source>
        <translation>Folda au flashi yake haipo sasa.</translation>
    </message>
    <message>
        <source>None is made by itself.</source>
        <translation>Hakuna inayojifanya yenyewe.</translation>
    </message>
    <message>
        <source>Saved and proved: {entries} in {folder}.</source>
        <translation>Imehifadhiwa na kuthibitishwa: {entries} katika {folder}.</translation>
    </message>
    <message>
        <source>Saving the archive, and opening the copy to compare it</source>
        <translation>Hifadhi inanakiliwa, na nakala inafunguliwa ili kulinganishwa</translation>
    </message>
    <message>
        <source>Stopped. Nothing of the new backup was kept; those before it are as they were.</source>
        <translation>Imesimamishwa. Hakuna cha nakala mpya kilichotunzwa; zilizotangulia ziko kama zilivyokuwa.</translation>
    </message>
    <message>
        <source>The last backup was tried and was readable on {date}.</source>
        <translation>Nakala ya akiba ya mwisho ilijaribiwa na ilisomeka {date}.</translation>
    </message>
    <message numerus="yes">
        <source>The next one is due in %n days.</source>
        <translation>
            <numerusform>Ijayo ni baada ya siku %n.</numerusform>
            <numerusform>Ijayo ni baada ya siku %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next one is due now.</source>
        <translation>Ijayo inatakiwa sasa.</translation>
    </message>
    <message>
        <source>There is no backup of this archive yet.</source>
        <translation>Bado hakuna nakala ya akiba ya hifadhi hii.</translation>
    </message>
    <message>
        <source>closed with a passphrase</source>
        <translation>imefungwa kwa nenosiri</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>haijachaguliwa</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>A backup holds the keys of this office: whoever has it can read everything and write in its name, unless a passphrase closes it. Only the path of the file with the passphrase is kept; without the passphrase nobody can open the backup again, you neither.</source>
        <translation>Nakala ya akiba ina funguo za ofisi hii: aliye nayo anaweza kusoma yote na kuandika kwa jina lake, isipokuwa imefungwa kwa nenosiri. Inatunzwa njia ya faili yenye nenosiri tu; bila nenosiri hakuna anayeweza kufungua nakala tena, hata wewe.</translation>
    </message>
    <message>
        <source>A backup is brought back into a new, empty folder, on this laptop or another, and this archive stays as it is: asm-desktop restore BACKUP NEW-FOLDER. It is compared with what it should be, withdrawals that came later are done again, and other offices are told that this one begins anew, so that nothing is counted twice.</source>
        <translation>Nakala ya akiba hurudishwa kwenye folda mpya iliyo tupu, kwenye kompyuta hii au nyingine, na hifadhi hii inabaki kama ilivyo: asm-desktop restore BACKUP NEW-FOLDER. Inalinganishwa na inavyopaswa kuwa, uondoaji uliokuja baadaye unafanywa tena, na ofisi nyingine zinaambiwa kwamba hii inaanza upya, ili kitu kisihesabiwe mara mbili.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Rudi</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Weka nakala ya akiba sasa</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Nakala ya akiba</translation>
    </message>
    <message>
        <source>Backups that are there</source>
        <translation>Nakala za akiba zilizopo</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Chagua faili…</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Chagua folda…</translation>
    </message>
    <message>
        <source>Choose the file with the passphrase</source>
        <translation>Chagua faili yenye nenosiri</translation>
    </message>
    <message>
        <source>Choose the folder for backups</source>
        <translation>Chagua folda ya nakala za akiba</translation>
    </message>
    <message>
        <source>Days for which all stay</source>
        <translation>Siku ambazo zote zinabaki</translation>
    </message>
    <message>
        <source>How many backups stay</source>
        <translation>Nakala ngapi za akiba zinabaki</translation>
    </message>
    <message>
        <source>How many stay</source>
        <translation>Ngapi zinabaki</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Mara ngapi</translation>
    </message>
    <message>
        <source>How to bring one back</source>
        <translation>Jinsi ya kurudisha moja</translation>
    </message>
    <message>
        <source>Leave the stick in until it says that it is done.</source>
        <translation>Iache flashi ikiwa imechomekwa mpaka iseme kwamba imemaliza.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Ilifanywa</translation>
    </message>
    <message>
        <source>Make backups without a passphrase</source>
        <translation>Fanya nakala za akiba bila nenosiri</translation>
    </message>
    <message>
        <source>Passphrase in the file</source>
        <translation>Nenosiri kwenye faili</translation>
    </message>
    <message>
        <source>Proved on</source>
        <translation>Ilithibitishwa</translation>
    </message>
    <message>
        <source>There are no backups in this place yet.</source>
        <translation>Bado hakuna nakala za akiba mahali hapa.</translation>
    </message>
    <message>
        <source>This archive has a passphrase, and so have its backups: the one of the day on which each was made, or the words of the recovery sheet, opens it.</source>
        <translation>Hifadhi hii ina nenosiri, na nakala zake za akiba pia: zinafunguka kwa nenosiri la siku ambayo kila moja ilifanywa, au kwa maneno ya karatasi ya kurejesha.</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Kilichomo</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wapi</translation>
    </message>
    <message>
        <source>Where should backups go?</source>
        <translation>Nakala za akiba ziende wapi?</translation>
    </message>
    <message>
        <source>Which file holds the passphrase?</source>
        <translation>Faili gani ina nenosiri?</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Bila</translation>
    </message>
    <message numerus="yes">
        <source>and all of the last %n days</source>
        <translation>
            <numerusform>na zote za siku %n</numerusform>
            <numerusform>na zote za siku %n za mwisho</numerusform>
        </translation>
    </message>
    <message>
        <source>and no others</source>
        <translation>na hakuna nyingine</translation>
    </message>
    <message numerus="yes">
        <source>every %n days</source>
        <translation>
            <numerusform>kila siku %n</numerusform>
            <numerusform>kila siku %n</numerusform>
        </translation>
    </message>
    <message>
        <source>every day</source>
        <translation>kila siku</translation>
    </message>
    <message>
        <source>never by itself</source>
        <translation>kamwe isijifanye yenyewe</translation>
    </message>
    <message numerus="yes">
        <source>the newest %n</source>
        <translation>
            <numerusform>%n zilizo mpya zaidi</numerusform>
            <numerusform>%n zilizo mpya zaidi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Funga ujumbe huu</translation>
    </message>
</context>
<context>
    <name>BinDialog</name>
    <message>
        <source>Bin</source>
        <translation>Pipa</translation>
    </message>
    <message>
        <source>Bin of this laptop</source>
        <translation>Pipa la kompyuta hii</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Rejesha</translation>
    </message>
    <message>
        <source>Bring back for all</source>
        <translation>Rejesha kwa wote</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>No entry was removed for all.</source>
        <translation>Hakuna kumbukumbu iliyoondolewa kwa wote.</translation>
    </message>
    <message>
        <source>Only the office that wrote it can bring it back.</source>
        <translation>Ofisi iliyoiandika pekee ndiyo inayoweza kuirejesha.</translation>
    </message>
    <message>
        <source>Removed for all</source>
        <translation>Imeondolewa kwa wote</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>Pipa ni tupu.</translation>
    </message>
    <message>
        <source>These entries are gone from the lists of all offices. Their text is kept; who wrote an entry can bring it back for everybody.</source>
        <translation>Kumbukumbu hizi hazipo tena kwenye orodha za ofisi zote. Maandishi yake yanatunzwa; aliyeandika kumbukumbu anaweza kuirejesha kwa wote.</translation>
    </message>
    <message>
        <source>What is out of sight</source>
        <translation>Visivyoonekana</translation>
    </message>
    <message>
        <source>These entries are hidden on this laptop only. Other offices have them as before.</source>
        <translation>Kumbukumbu hizi zimefichwa kwenye kompyuta hii tu. Ofisi nyingine zinazo kama kawaida.</translation>
    </message>
</context>
<context>
    <name>Briefs</name>
    <message>
        <source>&amp;Briefs</source>
        <translation>Mih&amp;tasari</translation>
    </message>
    <message>
        <source>An entry that is not here</source>
        <translation>Kumbukumbu ambayo haipo hapa</translation>
    </message>
    <message>
        <source>Case study, 2 to 4 pages</source>
        <translation>Uchunguzi kifani, kurasa 2 hadi 4</translation>
    </message>
    <message>
        <source>Every entry in it may be printed</source>
        <translation>Kila kumbukumbu iliyotumika inaweza kuchapishwa</translation>
    </message>
    <message>
        <source>Every letter can be printed</source>
        <translation>Kila herufi inaweza kuchapishwa</translation>
    </message>
    <message>
        <source>It cannot be printed like this.</source>
        <translation>Haiwezi kuchapishwa hivi.</translation>
    </message>
    <message>
        <source>It is as long as planned</source>
        <translation>Urefu ni uliopangwa</translation>
    </message>
    <message>
        <source>Ministry or district, 2 pages</source>
        <translation>Wizara au wilaya, kurasa 2</translation>
    </message>
    <message>
        <source>On paper: version {paper}. Here: version {here}.</source>
        <translation>Kwenye karatasi: toleo la {paper}. Hapa: toleo la {here}.</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Hifadhi kama &amp;PDF…</translation>
    </message>
    <message>
        <source>The paper is newer than what has come here.</source>
        <translation>Karatasi ni mpya kuliko kilichofika hapa.</translation>
    </message>
    <message>
        <source>The whole entry, plainly</source>
        <translation>Kumbukumbu nzima, kwa urahisi</translation>
    </message>
    <message>
        <source>There is a newer version of this sheet.</source>
        <translation>Kuna toleo jipya zaidi la karatasi hii.</translation>
    </message>
    <message>
        <source>This code is not known here.</source>
        <translation>Namba hii haijulikani hapa.</translation>
    </message>
    <message>
        <source>This entry is here; it was not printed here.</source>
        <translation>Kumbukumbu hii ipo hapa; haikuchapishwa hapa.</translation>
    </message>
    <message>
        <source>This entry was removed. Do not use the sheet any more.</source>
        <translation>Kumbukumbu hii imeondolewa. Usitumie tena karatasi hii.</translation>
    </message>
    <message>
        <source>This sheet is up to date.</source>
        <translation>Karatasi hii ni ya sasa.</translation>
    </message>
    <message>
        <source>Write the reason; it is kept in the register.</source>
        <translation>Andika sababu; inawekwa kwenye daftari.</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>toleo la {number}</translation>
    </message>
</context>
<context>
    <name>BriefsPage</name>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>Jambo %n la kuangalia</numerusform>
            <numerusform>Mambo %n ya kuangalia</numerusform>
        </translation>
    </message>
    <message>
        <source>All briefs</source>
        <translation>Mihtasari yote</translation>
    </message>
    <message>
        <source>An office or a role, never a person</source>
        <translation>Ofisi au nafasi, kamwe si mtu</translation>
    </message>
    <message>
        <source>As in the entry</source>
        <translation>Kama ilivyo kwenye kumbukumbu</translation>
    </message>
    <message>
        <source>Briefs</source>
        <translation>Mihtasari</translation>
    </message>
    <message>
        <source>Choose an entry in the library, then “Make a brief”.</source>
        <translation>Chagua kumbukumbu kwenye maktaba, kisha “Andaa muhtasari”.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Namba</translation>
    </message>
    <message>
        <source>Code of a printed sheet</source>
        <translation>Namba ya karatasi iliyochapishwa</translation>
    </message>
    <message>
        <source>Contact of the office</source>
        <translation>Mawasiliano ya ofisi</translation>
    </message>
    <message>
        <source>Each printed sheet gets a code and a run number. Later they tell whether it is still up to date.</source>
        <translation>Kila karatasi iliyochapishwa inapata namba yake na namba ya chapa. Baadaye zinaonyesha kama bado ni ya sasa.</translation>
    </message>
    <message>
        <source>Entries used</source>
        <translation>Kumbukumbu zilizotumika</translation>
    </message>
    <message numerus="yes">
        <source>Entries used (%n)</source>
        <translation>
            <numerusform>Kumbukumbu iliyotumika (%n)</numerusform>
            <numerusform>Kumbukumbu zilizotumika (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Ukurasa mzima</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Upana wote</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Kwa nani</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>Imepewa</translation>
    </message>
    <message>
        <source>Given to: an office or a role, never a person</source>
        <translation>Imepewa: ofisi au nafasi, kamwe si mtu</translation>
    </message>
    <message>
        <source>Go to the library</source>
        <translation>Nenda kwenye maktaba</translation>
    </message>
    <message>
        <source>Is a printed sheet still up to date?</source>
        <translation>Je, karatasi iliyochapishwa bado ni ya sasa?</translation>
    </message>
    <message>
        <source>Kind of sheet</source>
        <translation>Aina ya karatasi</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Lebo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lugha</translation>
    </message>
    <message>
        <source>Language of the printed words</source>
        <translation>Lugha ya maneno yaliyochapishwa</translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation>Tafuta</translation>
    </message>
    <message>
        <source>Nothing was printed here yet.</source>
        <translation>Bado hakuna kilichochapishwa hapa.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Ukurasa {page} kati ya {pages}</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Ilichapishwa</translation>
    </message>
    <message>
        <source>Printed here</source>
        <translation>Zilizochapishwa hapa</translation>
    </message>
    <message>
        <source>Printed sheets</source>
        <translation>Karatasi zilizochapishwa</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Tayari</translation>
    </message>
    <message>
        <source>Ready to print?</source>
        <translation>Tayari kuchapishwa?</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Chapa</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Hifadhi kama PDF</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Hifadhi kama PDF…</translation>
    </message>
    <message>
        <source>Saved as {file}: print run {run}, check {check}.</source>
        <translation>Imehifadhiwa kama {file}: chapa ya {run}, hakiki {check}.</translation>
    </message>
    <message>
        <source>The code at its foot, for example 7K3M-9QXD</source>
        <translation>Namba iliyo chini ya karatasi, kwa mfano 7K3M-9QXD</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Kichwa</translation>
    </message>
    <message>
        <source>Why it is printed, and for whom</source>
        <translation>Kwa nini inachapishwa, na kwa nani</translation>
    </message>
    <message>
        <source>Write the reason</source>
        <translation>Andika sababu</translation>
    </message>
    <message>
        <source>on every page</source>
        <translation>kwenye kila ukurasa</translation>
    </message>
</context>
<context>
    <name>CardDialog</name>
    <message>
        <source>Add this office</source>
        <translation>Ongeza ofisi hii</translation>
    </message>
    <message>
        <source>Add {office}</source>
        <translation>Ongeza {office}</translation>
    </message>
    <message>
        <source>Call the office on a number that you knew before, and let them read their digits to you. Anybody can make a card; only the digits prove whose it is.</source>
        <translation>Pigia ofisi kwa namba uliyoijua tangu zamani, na waombe wakusomee tarakimu zao. Mtu yeyote anaweza kutengeneza kadi; tarakimu pekee zinathibitisha ni ya nani.</translation>
    </message>
    <message>
        <source>We compared the digits by telephone, and they are the same</source>
        <translation>Tumelinganisha tarakimu kwa simu, na ni zilezile</translation>
    </message>
</context>
<context>
    <name>ChangesBar</name>
    <message>
        <source>Hide changes</source>
        <translation>Ficha mabadiliko</translation>
    </message>
    <message>
        <source>added</source>
        <translation>yameongezwa</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>yameondolewa</translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message>
        <source>Add: type its beginning</source>
        <translation>Ongeza: andika mwanzo wake</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Ondoa {name}</translation>
    </message>
</context>
<context>
    <name>ChosenBar</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n imechaguliwa</numerusform>
            <numerusform>%n zimechaguliwa</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one only</source>
        <translation>Chagua moja tu</translation>
    </message>
</context>
<context>
    <name>CodeDialog</name>
    <message>
        <source>Code</source>
        <translation>Namba</translation>
    </message>
    <message>
        <source>Type the code {code} to confirm</source>
        <translation>Andika namba {code} ili kuthibitisha</translation>
    </message>
</context>
<context>
    <name>Conductor</name>
    <message>
        <source>Locked because nobody used it for a while. Unsaved typing was kept.</source>
        <translation>Imefungwa kwa sababu hakuna aliyeitumia kwa muda. Maandishi ambayo hayajahifadhiwa yametunzwa.</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message numerus="yes">
        <source>%n entries stay on this laptop from now on, unless another agreement of the same people allows more.</source>
        <translation>
            <numerusform>Kumbukumbu %n inabaki kwenye kompyuta hii tangu sasa, isipokuwa ridhaa nyingine ya watu walewale inaruhusu zaidi.</numerusform>
            <numerusform>Kumbukumbu %n zinabaki kwenye kompyuta hii tangu sasa, isipokuwa ridhaa nyingine ya watu walewale inaruhusu zaidi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them may be at other offices. These destroy what they have as soon as a stick reaches them.</source>
        <translation>
            <numerusform>%n kati yake huenda iko ofisi nyingine. Hizo huharibu walicho nacho mara flashi inapozifikia.</numerusform>
            <numerusform>%n kati yake huenda ziko ofisi nyingine. Hizo huharibu zilicho nacho mara flashi inapozifikia.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Consent</source>
        <translation>&amp;Ridhaa</translation>
    </message>
    <message>
        <source>&amp;End the agreement…</source>
        <translation>Kom&amp;esha ridhaa…</translation>
    </message>
    <message>
        <source>A community</source>
        <translation>Jamii</translation>
    </message>
    <message>
        <source>A guardian, for a child</source>
        <translation>Mlezi, kwa niaba ya mtoto</translation>
    </message>
    <message>
        <source>A learning group, by its standing terms</source>
        <translation>Kundi la kujifunza, kwa masharti yake ya kudumu</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Mtu mmoja</translation>
    </message>
    <message>
        <source>Agreed to: {purposes}.</source>
        <translation>Walichoridhia: {purposes}.</translation>
    </message>
    <message>
        <source>Agreement missing</source>
        <translation>Ridhaa haipo</translation>
    </message>
    <message>
        <source>Agreements are listed here 60 days before they end.</source>
        <translation>Ridhaa huonyeshwa hapa siku 60 kabla hazijaisha.</translation>
    </message>
    <message>
        <source>Anyone may have it, also outside the programme</source>
        <translation>Mtu yeyote anaruhusiwa kuwa nayo, hata nje ya programu</translation>
    </message>
    <message>
        <source>As the label of the entry says</source>
        <translation>Kama lebo ya kumbukumbu inavyosema</translation>
    </message>
    <message>
        <source>At most all offices of the programme</source>
        <translation>Isizidi ofisi zote za programu</translation>
    </message>
    <message>
        <source>At most offices of our own organisation</source>
        <translation>Isizidi ofisi za shirika letu</translation>
    </message>
    <message>
        <source>At most the named partner offices</source>
        <translation>Isizidi ofisi washirika zilizotajwa</translation>
    </message>
    <message>
        <source>Chan&amp;ge the agreement…</source>
        <translation>&amp;Badilisha ridhaa…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Badilisha…</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Namba</translation>
    </message>
    <message>
        <source>Each entry of this office that carries what people told us has an agreement.</source>
        <translation>Kila kumbukumbu ya ofisi hii yenye maneno tuliyoambiwa na watu ina ridhaa.</translation>
    </message>
    <message>
        <source>End it…</source>
        <translation>Ikomeshe…</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Imeisha</translation>
    </message>
    <message numerus="yes">
        <source>Ends in %n days</source>
        <translation>
            <numerusform>Inaisha baada ya siku %n</numerusform>
            <numerusform>Inaisha baada ya siku %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends soon, on {date}.</source>
        <translation>Inaisha karibuni, {date}.</translation>
    </message>
    <message>
        <source>Entries that carry what people told us stay in this office until it is recorded here what they agreed to.</source>
        <translation>Kumbukumbu zenye maneno tuliyoambiwa na watu zinabaki katika ofisi hii mpaka iandikwe hapa walichoridhia.</translation>
    </message>
    <message>
        <source>For these entries</source>
        <translation>Kwa kumbukumbu hizi</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Kwa nani</translation>
    </message>
    <message>
        <source>How it was said</source>
        <translation>Jinsi ilivyosemwa</translation>
    </message>
    <message>
        <source>In another way</source>
        <translation>Kwa njia nyingine</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>Kwa maandishi</translation>
    </message>
    <message>
        <source>It carries what people told us. Until it is recorded what they agreed to, it stays on this laptop.</source>
        <translation>Ina maneno tuliyoambiwa na watu. Mpaka iandikwe walichoridhia, inabaki kwenye kompyuta hii.</translation>
    </message>
    <message>
        <source>It may be printed in a brief</source>
        <translation>Inaruhusiwa kuchapishwa katika muhtasari</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Aina</translation>
    </message>
    <message>
        <source>Learning group “{name}”</source>
        <translation>Kundi la kujifunza “{name}”</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Mipaka</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Itazame</translation>
    </message>
    <message>
        <source>Name (stays in this office)</source>
        <translation>Jina (linabaki katika ofisi hii)</translation>
    </message>
    <message>
        <source>New &amp;agreement…</source>
        <translation>Ridhaa &amp;mpya…</translation>
    </message>
    <message>
        <source>New agreement…</source>
        <translation>Ridhaa mpya…</translation>
    </message>
    <message>
        <source>No agreement ends soon</source>
        <translation>Hakuna ridhaa inayoisha karibuni</translation>
    </message>
    <message>
        <source>No agreement is missing</source>
        <translation>Hakuna ridhaa inayokosekana</translation>
    </message>
    <message>
        <source>No agreement is recorded for what people told us here. It stays on this laptop.</source>
        <translation>Hakuna ridhaa iliyoandikwa kwa maneno tuliyoambiwa na watu hapa. Inabaki kwenye kompyuta hii.</translation>
    </message>
    <message>
        <source>No agreement recorded yet</source>
        <translation>Bado hakuna ridhaa iliyoandikwa</translation>
    </message>
    <message>
        <source>No entry is named yet.</source>
        <translation>Bado hakuna kumbukumbu iliyotajwa.</translation>
    </message>
    <message>
        <source>Nobody has said yet whether it carries what people told us. Until then it stays on this laptop.</source>
        <translation>Bado hakuna aliyesema kama ina maneno tuliyoambiwa na watu. Hadi hapo inabaki kwenye kompyuta hii.</translation>
    </message>
    <message>
        <source>Nobody has said yet whether this carries what people told us. It stays on this laptop.</source>
        <translation>Bado hakuna aliyesema kama hii ina maneno tuliyoambiwa na watu. Inabaki kwenye kompyuta hii.</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Bado haijajibiwa</translation>
    </message>
    <message>
        <source>Open the entry</source>
        <translation>Fungua kumbukumbu</translation>
    </message>
    <message>
        <source>Other offices may have it</source>
        <translation>Ofisi nyingine zinaruhusiwa kuwa nayo</translation>
    </message>
    <message>
        <source>Pictures of them may be passed on</source>
        <translation>Picha zao zinaruhusiwa kupewa wengine</translation>
    </message>
    <message>
        <source>Pictures stay in this office, and others destroy those they have.</source>
        <translation>Picha zinabaki katika ofisi hii, na nyingine huharibu zilizo nazo.</translation>
    </message>
    <message>
        <source>Ran out {date}</source>
        <translation>Muda uliisha {date}</translation>
    </message>
    <message>
        <source>Record a &amp;withdrawal…</source>
        <translation>Andika &amp;uondoaji…</translation>
    </message>
    <message>
        <source>Record an agreement…</source>
        <translation>Andika ridhaa…</translation>
    </message>
    <message>
        <source>Recorded as sound or film</source>
        <translation>Imerekodiwa kwa sauti au video</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Imeandikwa na</translation>
    </message>
    <message>
        <source>Recorded. An entry about children shows a place or pictures: nobody can agree to that for them. Look at it again.</source>
        <translation>Imeandikwa. Kumbukumbu kuhusu watoto inaonyesha mahali au picha: hakuna anayeweza kuridhia hilo kwa niaba yao. Itazame tena.</translation>
    </message>
    <message>
        <source>Spoken, with a witness</source>
        <translation>Kwa mdomo, mbele ya shahidi</translation>
    </message>
    <message>
        <source>Stays on this laptop: what people agreed to ended on {date}.</source>
        <translation>Inabaki kwenye kompyuta hii: ridhaa ya watu iliisha {date}.</translation>
    </message>
    <message>
        <source>The agreement has ended.</source>
        <translation>Ridhaa imeisha.</translation>
    </message>
    <message numerus="yes">
        <source>The agreement is recorded. %n entries travel with the next stick.</source>
        <translation>
            <numerusform>Ridhaa imeandikwa. Kumbukumbu %n itasafiri na flashi ijayo.</numerusform>
            <numerusform>Ridhaa imeandikwa. Kumbukumbu %n zitasafiri na flashi ijayo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The agreement is recorded. Its entries stay on this laptop by their label.</source>
        <translation>Ridhaa imeandikwa. Kumbukumbu zake zinabaki kwenye kompyuta hii kwa sababu ya lebo yake.</translation>
    </message>
    <message>
        <source>The agreement is recorded. Name its entries when they are written.</source>
        <translation>Ridhaa imeandikwa. Taja kumbukumbu zake zitakapoandikwa.</translation>
    </message>
    <message>
        <source>The agreement stays in this office. Entries carry only for what it is and until when.</source>
        <translation>Ridhaa inabaki katika ofisi hii. Kumbukumbu hubeba tu ridhaa ni ya nini na hadi lini.</translation>
    </message>
    <message>
        <source>The date is right</source>
        <translation>Tarehe ni sahihi</translation>
    </message>
    <message>
        <source>The people concerned do not agree any more.</source>
        <translation>Wahusika hawaridhii tena.</translation>
    </message>
    <message>
        <source>The words of these people are left out wherever it goes.</source>
        <translation>Maneno ya watu hawa yanaachwa nje popote inapokwenda.</translation>
    </message>
    <message>
        <source>Their words may be quoted</source>
        <translation>Maneno yao yanaruhusiwa kunukuliwa</translation>
    </message>
    <message>
        <source>They can no longer be printed in a brief.</source>
        <translation>Haziwezi tena kuchapishwa katika muhtasari.</translation>
    </message>
    <message>
        <source>They go no further than the offices of the programme; public copies are withdrawn.</source>
        <translation>Haziendi mbali zaidi ya ofisi za programu; nakala za umma zinaondolewa kabisa.</translation>
    </message>
    <message>
        <source>This cannot be undone. If they agree again, record a new agreement.</source>
        <translation>Hili haliwezi kutenguliwa. Wakiridhia tena, andika ridhaa mpya.</translation>
    </message>
    <message>
        <source>This laptop says that today is {date}. Agreements that have an end are shut until somebody confirms that date.</source>
        <translation>Kompyuta hii inasema leo ni {date}. Ridhaa zenye mwisho zimefungwa mpaka mtu athibitishe tarehe hiyo.</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>Kilichoridhiwa</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Tengua</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Imetenguliwa.</translation>
    </message>
    <message>
        <source>Until {date}.</source>
        <translation>Hadi {date}.</translation>
    </message>
    <message numerus="yes">
        <source>What other offices have of %n entries is withdrawn: each destroys it as soon as a stick reaches it.</source>
        <translation>
            <numerusform>Kile ambacho ofisi nyingine zinacho cha kumbukumbu %n kinaondolewa kabisa: kila moja inakiharibu mara flashi inapoifikia.</numerusform>
            <numerusform>Kile ambacho ofisi nyingine zinacho cha kumbukumbu %n kinaondolewa kabisa: kila moja inakiharibu mara flashi inapoifikia.</numerusform>
        </translation>
    </message>
    <message>
        <source>What people agreed to has an end, and the date of this laptop looks wrong.</source>
        <translation>Ridhaa ya watu ina mwisho, na tarehe ya kompyuta hii inaonekana si sahihi.</translation>
    </message>
    <message>
        <source>What people agreed to ran out on {date}.</source>
        <translation>Muda wa ridhaa ya watu uliisha {date}.</translation>
    </message>
    <message>
        <source>Who agrees</source>
        <translation>Anayeridhia</translation>
    </message>
    <message>
        <source>Withdraw its entries…</source>
        <translation>Ondoa kabisa kumbukumbu zake…</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>na %n zaidi</numerusform>
            <numerusform>na %n zaidi</numerusform>
        </translation>
    </message>
    <message>
        <source>ended</source>
        <translation>imeisha</translation>
    </message>
    <message>
        <source>ended {date}</source>
        <translation>iliisha {date}</translation>
    </message>
    <message>
        <source>not agreed to</source>
        <translation>haikuridhiwa</translation>
    </message>
    <message>
        <source>other offices</source>
        <translation>ofisi nyingine</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>picha</translation>
    </message>
    <message>
        <source>print</source>
        <translation>kuchapisha</translation>
    </message>
    <message>
        <source>quotations</source>
        <translation>nukuu</translation>
    </message>
    <message>
        <source>the public</source>
        <translation>umma</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>hadi {date}</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>bila mwisho</translation>
    </message>
    <message>
        <source>witness: {name}</source>
        <translation>shahidi: {name}</translation>
    </message>
</context>
<context>
    <name>ConsentPage</name>
    <message>
        <source>Agreements</source>
        <translation>Ridhaa</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Ridhaa</translation>
    </message>
    <message>
        <source>Ending soon</source>
        <translation>Zinazoisha karibuni</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Zinazokosekana</translation>
    </message>
    <message>
        <source>New agreement…</source>
        <translation>Ridhaa mpya…</translation>
    </message>
    <message>
        <source>Parts of the page of agreements</source>
        <translation>Sehemu za ukurasa wa ridhaa</translation>
    </message>
    <message>
        <source>Record a withdrawal…</source>
        <translation>Andika uondoaji…</translation>
    </message>
    <message>
        <source>Withdrawals</source>
        <translation>Uondoaji</translation>
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
        <translation>&amp;Kumbukumbu mpya</translation>
    </message>
    <message>
        <source>&amp;Save version</source>
        <translation>&amp;Hifadhi toleo</translation>
    </message>
    <message>
        <source>A telephone number may stand in the text</source>
        <translation>Huenda kuna namba ya simu kwenye maandishi</translation>
    </message>
    <message>
        <source>A year is enough.</source>
        <translation>Mwaka unatosha.</translation>
    </message>
    <message>
        <source>Add &amp;file…</source>
        <translation>&amp;Ongeza faili…</translation>
    </message>
    <message>
        <source>An entry needs a title: what happened, in one line.</source>
        <translation>Kumbukumbu inahitaji kichwa: kilichotokea, kwa mstari mmoja.</translation>
    </message>
    <message>
        <source>Choose the partner offices that may have it.</source>
        <translation>Chagua ofisi washirika zinazoruhusiwa kuwa nayo.</translation>
    </message>
    <message>
        <source>Coordinates may stand in the text</source>
        <translation>Huenda kuna majira ya mahali (GPS) kwenye maandishi</translation>
    </message>
    <message>
        <source>Drafts stay on this laptop.</source>
        <translation>Rasimu zinabaki kwenye kompyuta hii.</translation>
    </message>
    <message>
        <source>Edit entry</source>
        <translation>Hariri kumbukumbu</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Kihariri</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Faili</translation>
    </message>
    <message>
        <source>It is a draft</source>
        <translation>Ni rasimu</translation>
    </message>
    <message>
        <source>It may carry what people told us, and no agreement of theirs is recorded.</source>
        <translation>Huenda ina maneno tuliyoambiwa na watu, na ridhaa yao haijaandikwa.</translation>
    </message>
    <message>
        <source>It stays on this laptop for now</source>
        <translation>Kwa sasa inabaki kwenye kompyuta hii</translation>
    </message>
    <message>
        <source>It travels with the next stick</source>
        <translation>Itasafiri na flashi ijayo</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>Zaidi kuhusu hili</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Kumbukumbu mpya</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Bado hakuna tarehe</translation>
    </message>
    <message>
        <source>No place yet</source>
        <translation>Bado hakuna mahali</translation>
    </message>
    <message>
        <source>No topic yet</source>
        <translation>Bado hakuna mada</translation>
    </message>
    <message>
        <source>Nothing in short yet</source>
        <translation>Bado hakuna “Kwa ufupi”</translation>
    </message>
    <message>
        <source>Offices that have earlier versions keep them. Once this one is saved, you can withdraw them.</source>
        <translation>Ofisi zenye matoleo ya awali zinabaki nayo. Hili likishahifadhiwa, unaweza kuyaondoa huko.</translation>
    </message>
    <message>
        <source>One topic makes it easy to find.</source>
        <translation>Mada moja inarahisisha kuipata.</translation>
    </message>
    <message>
        <source>Others look for entries by place.</source>
        <translation>Wengine hutafuta kumbukumbu kwa mahali.</translation>
    </message>
    <message>
        <source>Particulars</source>
        <translation>Taarifa</translation>
    </message>
    <message>
        <source>People agreed to other offices than those that its label names.</source>
        <translation>Watu waliridhia ofisi nyingine kuliko zile ambazo lebo yake inataja.</translation>
    </message>
    <message>
        <source>Put them into “Exact place”: there they stay in this office.</source>
        <translation>Yaweke kwenye “Mahali kamili”: hapo yanabaki katika ofisi hii.</translation>
    </message>
    <message>
        <source>Saving does not take earlier versions back</source>
        <translation>Kuhifadhi hakurudishi matoleo ya awali</translation>
    </message>
    <message>
        <source>Somebody does not agree any more that other offices have it.</source>
        <translation>Kuna asiyeridhia tena ofisi nyingine ziwe nayo.</translation>
    </message>
    <message>
        <source>TLP:RED stays on this laptop</source>
        <translation>TLP:RED inabaki kwenye kompyuta hii</translation>
    </message>
    <message>
        <source>The exact place stays in this office</source>
        <translation>Mahali kamili panabaki katika ofisi hii</translation>
    </message>
    <message>
        <source>The short version</source>
        <translation>Toleo fupi</translation>
    </message>
    <message>
        <source>This office has no group of partner offices yet.</source>
        <translation>Ofisi hii bado haina kundi la ofisi washirika.</translation>
    </message>
    <message>
        <source>Three lines: what was tried, what happened, what others can learn.</source>
        <translation>Mistari mitatu: kilichojaribiwa, kilichotokea, wengine wanaweza kujifunza nini.</translation>
    </message>
    <message>
        <source>What you typed cannot be kept just now. {why}</source>
        <translation>Ulichoandika hakiwezi kutunzwa kwa sasa. {why}</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>haipo tena</translation>
    </message>
    <message>
        <source>“{number}”. Put it into the contacts: there it stays in this office.</source>
        <translation>“{number}”. Iweke kwenye mawasiliano: hapo inabaki katika ofisi hii.</translation>
    </message>
</context>
<context>
    <name>EditorPage</name>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>Jambo %n la kuangalia</numerusform>
            <numerusform>Mambo %n ya kuangalia</numerusform>
        </translation>
    </message>
    <message>
        <source>An entry that you did not save is kept here: “{title}”.</source>
        <translation>Kumbukumbu ambayo hukuihifadhi inatunzwa hapa: “{title}”.</translation>
    </message>
    <message>
        <source>Before you save</source>
        <translation>Kabla ya kuhifadhi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Sahau</translation>
    </message>
    <message>
        <source>Forget what was typed into “{title}” since it was last saved?</source>
        <translation>Sahau kilichoandikwa kwenye “{title}” tangu ilipohifadhiwa mara ya mwisho?</translation>
    </message>
    <message>
        <source>Forget what was typed since the last saved version</source>
        <translation>Sahau kilichoandikwa tangu toleo la mwisho lililohifadhiwa</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Achana nayo</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Endelea nayo</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Nenda hapo</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>Aina ya kumbukumbu</translation>
    </message>
    <message>
        <source>More parts</source>
        <translation>Sehemu zaidi</translation>
    </message>
    <message>
        <source>Older versions stay: nothing that was saved is lost.</source>
        <translation>Matoleo ya zamani yanabaki: hakuna kilichohifadhiwa kinachopotea.</translation>
    </message>
    <message>
        <source>Only a title must be filled in. The rest can wait.</source>
        <translation>Kichwa pekee ni lazima kijazwe. Mengine yanaweza kusubiri.</translation>
    </message>
    <message>
        <source>Part of the entry</source>
        <translation>Sehemu ya kumbukumbu</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Sehemu</translation>
    </message>
    <message>
        <source>Parts of the entry</source>
        <translation>Sehemu za kumbukumbu</translation>
    </message>
    <message>
        <source>Reason for this version</source>
        <translation>Sababu ya toleo hili</translation>
    </message>
    <message>
        <source>Save version</source>
        <translation>Hifadhi toleo</translation>
    </message>
    <message>
        <source>Unsaved, kept here at {time}</source>
        <translation>Haijahifadhiwa, inatunzwa hapa saa {time}</translation>
    </message>
    <message>
        <source>Why this change? (one line)</source>
        <translation>Kwa nini badiliko hili? (mstari mmoja)</translation>
    </message>
    <message>
        <source>without a title</source>
        <translation>bila kichwa</translation>
    </message>
</context>
<context>
    <name>EndingDialog</name>
    <message>
        <source>End the agreement {who}</source>
        <translation>Komesha ridhaa {who}</translation>
    </message>
    <message>
        <source>End the whole agreement</source>
        <translation>Komesha ridhaa yote</translation>
    </message>
    <message>
        <source>End what is ticked</source>
        <translation>Komesha zilizowekwa alama</translation>
    </message>
    <message>
        <source>Nothing is chosen: nothing will change.</source>
        <translation>Hakuna kilichochaguliwa: hakuna kitakachobadilika.</translation>
    </message>
    <message>
        <source>What do they not want any more?</source>
        <translation>Hawataki nini tena?</translation>
    </message>
    <message>
        <source>What this will do</source>
        <translation>Kitakachotokea</translation>
    </message>
</context>
<context>
    <name>EntryActs</name>
    <message>
        <source>Edit them…</source>
        <translation>Zihariri…</translation>
    </message>
    <message>
        <source>Move to bin</source>
        <translation>Weka pipani</translation>
    </message>
    <message>
        <source>Offices that may not have it any more destroy what they have, as soon as a stick reaches them. The version you read now stays. This cannot be undone.</source>
        <translation>Ofisi zisizoruhusiwa tena kuwa nayo huharibu zilicho nacho mara flashi inapozifikia. Toleo unalosoma sasa linabaki. Hili haliwezi kutenguliwa.</translation>
    </message>
    <message>
        <source>Withdraw the earlier versions of {code}?</source>
        <translation>Ondoa kabisa matoleo ya awali ya {code}?</translation>
    </message>
    <message>
        <source>Withdraw them there</source>
        <translation>Yaondoe huko</translation>
    </message>
</context>
<context>
    <name>EntryPicker</name>
    <message>
        <source>Beginning of a title, or a code like 7K3M-9QXD</source>
        <translation>Mwanzo wa kichwa, au namba kama 7K3M-9QXD</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Kumbukumbu</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Ondoa {name}</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>Faili %n</numerusform>
            <numerusform>Faili %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have two versions now.</source>
        <translation>
            <numerusform>%n sasa ina matoleo mawili.</numerusform>
            <numerusform>%n sasa zina matoleo mawili.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new records</source>
        <translation>
            <numerusform>Rekodi mpya %n</numerusform>
            <numerusform>Rekodi mpya %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts are damaged.</source>
        <translation>
            <numerusform>Sehemu %n imeharibika.</numerusform>
            <numerusform>Sehemu %n zimeharibika.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts are for others.</source>
        <translation>
            <numerusform>Sehemu %n ni ya wengine.</numerusform>
            <numerusform>Sehemu %n ni za wengine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts need a newer version of the program.</source>
        <translation>
            <numerusform>Sehemu %n inahitaji toleo jipya zaidi la programu.</numerusform>
            <numerusform>Sehemu %n zinahitaji toleo jipya zaidi la programu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>Rekodi %n</numerusform>
            <numerusform>Rekodi %n</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add an office…</source>
        <translation>&amp;Ongeza ofisi…</translation>
    </message>
    <message>
        <source>&amp;Exchange</source>
        <translation>Ma&amp;badilishano</translation>
    </message>
    <message>
        <source>&amp;Receive from a stick…</source>
        <translation>&amp;Pokea kutoka flashi…</translation>
    </message>
    <message>
        <source>&amp;Send…</source>
        <translation>&amp;Tuma…</translation>
    </message>
    <message>
        <source>All offices of the programme</source>
        <translation>Ofisi zote za programu</translation>
    </message>
    <message numerus="yes">
        <source>Already here and the same: %n.</source>
        <translation>
            <numerusform>Tayari zipo hapa na ni sawa: %n.</numerusform>
            <numerusform>Tayari zipo hapa na ni sawa: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Mtu yeyote</translation>
    </message>
    <message>
        <source>Changed by both: both versions are kept</source>
        <translation>Zimebadilishwa na wote wawili: matoleo yote mawili yanatunzwa</translation>
    </message>
    <message>
        <source>Changed by them</source>
        <translation>Zimebadilishwa na wao</translation>
    </message>
    <message>
        <source>Checking {file}</source>
        <translation>Inakagua {file}</translation>
    </message>
    <message>
        <source>Everything in it is here already.</source>
        <translation>Yote yaliyomo tayari yapo hapa.</translation>
    </message>
    <message numerus="yes">
        <source>Finished. %n entries came or changed.</source>
        <translation>
            <numerusform>Imekamilika. Kumbukumbu %n imefika au imebadilika.</numerusform>
            <numerusform>Imekamilika. Kumbukumbu %n zimefika au zimebadilika.</numerusform>
        </translation>
    </message>
    <message>
        <source>From an office that nobody has added: {offices}. It waits until then.</source>
        <translation>Kutoka ofisi ambayo hakuna aliyeiongeza: {offices}. Inasubiri hadi hapo.</translation>
    </message>
    <message>
        <source>From {offices}.</source>
        <translation>Kutoka {offices}.</translation>
    </message>
    <message>
        <source>Group “{name}”</source>
        <translation>Kundi “{name}”</translation>
    </message>
    <message>
        <source>Held back: not let in</source>
        <translation>Imezuiliwa: haikuingizwa</translation>
    </message>
    <message>
        <source>It belongs to another archive</source>
        <translation>Ni ya hifadhi nyingine</translation>
    </message>
    <message>
        <source>It carries what people told us; no agreement is recorded</source>
        <translation>Ina maneno tuliyoambiwa na watu; ridhaa haijaandikwa</translation>
    </message>
    <message>
        <source>It is a draft</source>
        <translation>Ni rasimu</translation>
    </message>
    <message>
        <source>It is not known which organisation we belong to</source>
        <translation>Haijulikani sisi ni wa shirika gani</translation>
    </message>
    <message>
        <source>It is not written in the agreed form</source>
        <translation>Haijaandikwa kwa muundo uliokubaliwa</translation>
    </message>
    <message>
        <source>It lies in a part where it does not belong</source>
        <translation>Ipo katika sehemu isiyo yake</translation>
    </message>
    <message>
        <source>It was saved before it could go; save it once more</source>
        <translation>Ilihifadhiwa kabla ya kuweza kwenda; ihifadhi mara moja zaidi</translation>
    </message>
    <message>
        <source>It was sent to more offices than its label allows</source>
        <translation>Ilitumwa kwa ofisi nyingi kuliko lebo yake inavyoruhusu</translation>
    </message>
    <message>
        <source>Its office did not create the entry</source>
        <translation>Ofisi yake haikuunda kumbukumbu hii</translation>
    </message>
    <message>
        <source>Its office was never one of those that may have it</source>
        <translation>Ofisi yake haikuwa kamwe miongoni mwa zinazoruhusiwa kuwa nayo</translation>
    </message>
    <message>
        <source>Its office was not added by a coordinator yet</source>
        <translation>Ofisi yake bado haijaongezwa na mratibu</translation>
    </message>
    <message>
        <source>Its office was revoked, and nobody confirms that it wrote this before</source>
        <translation>Ofisi yake imebatilishwa, na hakuna anayethibitisha kwamba iliandika hii kabla</translation>
    </message>
    <message>
        <source>Its signature does not hold: it was changed on the way</source>
        <translation>Sahihi yake si sahihi: ilibadilishwa njiani</translation>
    </message>
    <message>
        <source>Its versions were made for different circles of offices</source>
        <translation>Matoleo yake yalitengenezwa kwa duru tofauti za ofisi</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Mpya</translation>
    </message>
    <message>
        <source>New &amp;group…</source>
        <translation>Kundi &amp;jipya…</translation>
    </message>
    <message>
        <source>No group of partner offices is chosen</source>
        <translation>Hakuna kundi la ofisi washirika lililochaguliwa</translation>
    </message>
    <message>
        <source>Nobody has said whether it carries what people told us</source>
        <translation>Hakuna aliyesema kama ina maneno tuliyoambiwa na watu</translation>
    </message>
    <message>
        <source>Our organisation</source>
        <translation>Shirika letu</translation>
    </message>
    <message>
        <source>People agreed to other offices than those that its label names</source>
        <translation>Watu waliridhia ofisi nyingine kuliko zile ambazo lebo yake inataja</translation>
    </message>
    <message>
        <source>Receiving {file}</source>
        <translation>Inapokea {file}</translation>
    </message>
    <message>
        <source>Save our &amp;card…</source>
        <translation>Hifadhi &amp;kadi yetu…</translation>
    </message>
    <message>
        <source>Show the library</source>
        <translation>Onyesha maktaba</translation>
    </message>
    <message>
        <source>Some files of entries are not here and could not go along.</source>
        <translation>Baadhi ya faili za kumbukumbu hazipo hapa na hazikuweza kwenda.</translation>
    </message>
    <message>
        <source>Somebody does not agree any more that others have it</source>
        <translation>Kuna asiyeridhia tena wengine wawe nayo</translation>
    </message>
    <message numerus="yes">
        <source>Start: receive %n</source>
        <translation>
            <numerusform>Anza: pokea kumbukumbu %n</numerusform>
            <numerusform>Anza: pokea kumbukumbu %n</numerusform>
        </translation>
    </message>
    <message>
        <source>TLP:RED stays on this laptop</source>
        <translation>TLP:RED inabaki kwenye kompyuta hii</translation>
    </message>
    <message>
        <source>The agreement that others have it has run out</source>
        <translation>Muda wa ridhaa ya wengine kuwa nayo umeisha</translation>
    </message>
    <message>
        <source>The card is saved as {file}. Give it to a coordinator.</source>
        <translation>Kadi imehifadhiwa kama {file}. Ipeleke kwa mratibu.</translation>
    </message>
    <message>
        <source>The date of this laptop looks wrong</source>
        <translation>Tarehe ya kompyuta hii inaonekana si sahihi</translation>
    </message>
    <message>
        <source>The group “{name}” is made.</source>
        <translation>Kundi “{name}” limeundwa.</translation>
    </message>
    <message>
        <source>Two versions name different offices that may have it</source>
        <translation>Matoleo mawili yanataja ofisi tofauti zinazoruhusiwa kuwa nayo</translation>
    </message>
    <message>
        <source>Whoever finds the file can read part of it.</source>
        <translation>Anayeipata faili anaweza kusoma sehemu yake.</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>Inaandika {file}</translation>
    </message>
    <message numerus="yes">
        <source>Written and read back. New in it: %n.</source>
        <translation>
            <numerusform>Imeandikwa na kusomwa tena. Mpya ndani yake: %n.</numerusform>
            <numerusform>Imeandikwa na kusomwa tena. Mpya ndani yake: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Written and read back. They are known to have everything already.</source>
        <translation>Imeandikwa na kusomwa tena. Inajulikana kwamba tayari wana kila kitu.</translation>
    </message>
    <message numerus="yes">
        <source>You receive %n entries.</source>
        <translation>
            <numerusform>Unapokea kumbukumbu %n.</numerusform>
            <numerusform>Unapokea kumbukumbu %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>anybody who finds it</source>
        <translation>yeyote atakayeipata</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation>mratibu</translation>
    </message>
    <message>
        <source>from {offices}</source>
        <translation>kutoka {offices}</translation>
    </message>
    <message>
        <source>not added yet</source>
        <translation>bado haijaongezwa</translation>
    </message>
    <message>
        <source>receives and sends</source>
        <translation>hupokea na kutuma</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>imebatilishwa</translation>
    </message>
    <message>
        <source>{file}, {size}</source>
        <translation>{file}, {size}</translation>
    </message>
    <message>
        <source>{name} (this office)</source>
        <translation>{name} (ofisi hii)</translation>
    </message>
    <message>
        <source>{office} is added. From now on it receives what it may have.</source>
        <translation>{office} imeongezwa. Tangu sasa inapokea inachoruhusiwa kuwa nacho.</translation>
    </message>
    <message>
        <source>{office} is in the group “{group}” now.</source>
        <translation>{office} sasa ipo katika kundi “{group}”.</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Also what they are known to have already</source>
        <translation>Pia kile kinachojulikana kwamba tayari wanacho</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>Each office receives exactly what it may have, locked so that nobody else can read it.</source>
        <translation>Kila ofisi inapokea kile hasa inachoruhusiwa kuwa nacho, kikiwa kimefungwa ili mwingine asiweze kukisoma.</translation>
    </message>
    <message>
        <source>Entries that do not leave</source>
        <translation>Kumbukumbu ambazo hazitoki</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Mabadilishano</translation>
    </message>
    <message>
        <source>Nothing is taken to have arrived until the office says so with its next stick.</source>
        <translation>Hakuna kinachohesabiwa kuwa kimefika mpaka ofisi iseme hivyo kwa flashi yake ijayo.</translation>
    </message>
    <message>
        <source>Offices that receive it</source>
        <translation>Ofisi zinazoipokea</translation>
    </message>
    <message>
        <source>Only TLP:CLEAR, for anybody to read</source>
        <translation>TLP:CLEAR tu, ili yeyote asome</translation>
    </message>
    <message>
        <source>Partner offices</source>
        <translation>Ofisi washirika</translation>
    </message>
    <message>
        <source>Parts of the exchange</source>
        <translation>Sehemu za mabadilishano</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Pokea</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Tuma</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Anza</translation>
    </message>
    <message>
        <source>What comes</source>
        <translation>Kinachokuja</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Kilichomo</translation>
    </message>
    <message>
        <source>Who receives it</source>
        <translation>Nani anaipokea</translation>
    </message>
    <message>
        <source>Write it to a stick or folder…</source>
        <translation>Andika kwenye flashi au folda…</translation>
    </message>
</context>
<context>
    <name>FacetList</name>
    <message>
        <source>Filters</source>
        <translation>Vichujio</translation>
    </message>
</context>
<context>
    <name>FacetModel</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Onyesha %n zaidi</numerusform>
            <numerusform>Onyesha %n zaidi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>Copy the report</source>
        <translation>Nakili ripoti</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Endelea</translation>
    </message>
    <message>
        <source>Report for helpers</source>
        <translation>Ripoti kwa wanaosaidia</translation>
    </message>
    <message>
        <source>Something went wrong in ASM Desktop itself.</source>
        <translation>Kuna kitu kimeharibika ndani ya ASM Desktop yenyewe.</translation>
    </message>
    <message>
        <source>This is our fault</source>
        <translation>Hili ni kosa letu</translation>
    </message>
    <message>
        <source>What you had saved is safe. You can go on. If it happens again, copy the report and give it to whoever helps you: it says where in the program it happened and holds nothing of your entries&apos; text on purpose, but look at it before you pass it on.</source>
        <translation>Ulichokuwa umehifadhi kiko salama. Unaweza kuendelea. Ikitokea tena, nakili ripoti na umpe anayekusaidia: inasema ilitokea wapi ndani ya programu na kwa makusudi haina maandishi ya kumbukumbu zako, lakini iangalie kabla ya kuitoa.</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Hifadhi nakala</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Hifadhi nakala…</translation>
    </message>
    <message>
        <source>This file is not shown here. Save a copy and open it with another program.</source>
        <translation>Faili hii haionyeshwi hapa. Hifadhi nakala na uifungue kwa programu nyingine.</translation>
    </message>
</context>
<context>
    <name>FilesForm</name>
    <message>
        <source>Add a file…</source>
        <translation>Ongeza faili…</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Ongeza faili</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Faili</translation>
    </message>
    <message>
        <source>Files of the entry</source>
        <translation>Faili za kumbukumbu</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Iondoe</translation>
    </message>
    <message>
        <source>Their names stay in this office. Pictures travel without the place and date that a camera adds.</source>
        <translation>Majina yake yanabaki katika ofisi hii. Picha zinasafiri bila mahali na tarehe ambazo kamera huongeza.</translation>
    </message>
</context>
<context>
    <name>FilesPresenter</name>
    <message>
        <source>A copy was saved as {name}.</source>
        <translation>Nakala imehifadhiwa kama {name}.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>A ministry brief needs a contact: how to reach the office.</source>
        <translation>Muhtasari kwa wizara unahitaji mawasiliano: jinsi ya kuifikia ofisi.</translation>
    </message>
    <message>
        <source>A ministry brief needs a line on how to object or withdraw.</source>
        <translation>Muhtasari kwa wizara unahitaji mstari kuhusu jinsi ya kupinga au kujiondoa.</translation>
    </message>
    <message>
        <source>A ministry brief needs at least one recommendation with an addressee.</source>
        <translation>Muhtasari kwa wizara unahitaji angalau pendekezo moja lenye anayeelekezwa.</translation>
    </message>
    <message>
        <source>Key message {n} is long: {k} words. Say it in {most}.</source>
        <translation>Ujumbe mkuu wa {n} ni mrefu: maneno {k}. Useme kwa {most}.</translation>
    </message>
    <message>
        <source>Page {planned} is full: {k} lines of “{part}” go on page {next}. Nothing is cut.</source>
        <translation>Ukurasa wa {planned} umejaa: mistari {k} ya “{part}” inaenda ukurasa wa {next}. Hakuna kinachokatwa.</translation>
    </message>
    <message>
        <source>TLP:RED stays on this laptop and is never printed.</source>
        <translation>TLP:RED inabaki kwenye kompyuta hii na haichapishwi kamwe.</translation>
    </message>
    <message>
        <source>The strictest entry is {tlp}: {meaning}. Say why you print it and for whom.</source>
        <translation>Kumbukumbu yenye masharti makali zaidi ni {tlp}: {meaning}. Sema kwa nini unaichapisha na kwa nani.</translation>
    </message>
    <message>
        <source>The title takes {n} lines. Say the message in 14 words.</source>
        <translation>Kichwa kinachukua mistari {n}. Sema ujumbe kwa maneno 14.</translation>
    </message>
    <message>
        <source>This is a draft. Every page will say so.</source>
        <translation>Hii ni rasimu. Kila ukurasa utasema hivyo.</translation>
    </message>
    <message>
        <source>for all offices of the programme, not for the public</source>
        <translation>kwa ofisi zote za programu, si kwa umma</translation>
    </message>
    <message>
        <source>it stays on this laptop</source>
        <translation>inabaki kwenye kompyuta hii</translation>
    </message>
    <message>
        <source>may be passed on to anyone</source>
        <translation>inaweza kupewa mtu yeyote</translation>
    </message>
    <message>
        <source>only for our own organisation</source>
        <translation>kwa shirika letu pekee</translation>
    </message>
    <message>
        <source>only for the offices of its group</source>
        <translation>kwa ofisi za kundi lake pekee</translation>
    </message>
    <message>
        <source>{code} is not in this archive, so nobody here can say whether it may be printed.</source>
        <translation>{code} haipo katika hifadhi hii, hivyo hakuna mtu hapa anayeweza kusema kama inaruhusiwa kuchapishwa.</translation>
    </message>
    <message>
        <source>{k} letters cannot be printed: “{word}” on page {n}. They would be missing on paper.</source>
        <translation>Herufi {k} haziwezi kuchapishwa: “{word}” kwenye ukurasa wa {n}. Zingekosekana kwenye karatasi.</translation>
    </message>
    <message>
        <source>“{title}” ({code}) was removed. It cannot be printed.</source>
        <translation>“{title}” ({code}) imeondolewa. Haiwezi kuchapishwa.</translation>
    </message>
    <message>
        <source>“{title}” has a newer version ({v}).</source>
        <translation>“{title}” ina toleo jipya zaidi ({v}).</translation>
    </message>
    <message>
        <source>“{title}” has two versions that disagree; one of them is printed.</source>
        <translation>“{title}” ina matoleo mawili yasiyokubaliana; moja linachapishwa.</translation>
    </message>
    <message>
        <source>“{title}” has words of people that may not be quoted; they are left out.</source>
        <translation>“{title}” ina maneno ya watu yasiyoruhusiwa kunukuliwa; yanaachwa nje.</translation>
    </message>
    <message>
        <source>“{title}” is about children and names a place below the district. It cannot be printed so.</source>
        <translation>“{title}” inahusu watoto na inataja mahali padogo kuliko wilaya. Haiwezi kuchapishwa hivyo.</translation>
    </message>
    <message>
        <source>“{title}” may not be printed ({reason}).</source>
        <translation>“{title}” hairuhusiwi kuchapishwa ({reason}).</translation>
    </message>
    <message>
        <source>“{title}” may not be printed: it does not say whether it carries what people told.</source>
        <translation>“{title}” hairuhusiwi kuchapishwa: haisemi kama ina maneno tuliyoambiwa na watu.</translation>
    </message>
    <message>
        <source>“{title}” may not be printed: nobody has agreed to print.</source>
        <translation>“{title}” hairuhusiwi kuchapishwa: hakuna aliyeridhia ichapishwe.</translation>
    </message>
    <message>
        <source>“{title}” may not be printed: somebody does not agree to print any more.</source>
        <translation>“{title}” hairuhusiwi kuchapishwa: kuna asiyeridhia tena ichapishwe.</translation>
    </message>
    <message>
        <source>“{title}” may not be printed: the agreement ended on {date}.</source>
        <translation>“{title}” hairuhusiwi kuchapishwa: ridhaa iliisha {date}.</translation>
    </message>
    <message>
        <source>“{title}” may not be printed: the agreement to print has run out.</source>
        <translation>“{title}” hairuhusiwi kuchapishwa: muda wa ridhaa ya kuchapisha umeisha.</translation>
    </message>
    <message>
        <source>“{title}” may not be printed: the date of this laptop looks wrong. Confirm it first.</source>
        <translation>“{title}” hairuhusiwi kuchapishwa: tarehe ya kompyuta hii inaonekana si sahihi. Ithibitishe kwanza.</translation>
    </message>
</context>
<context>
    <name>FirstScreen</name>
    <message>
        <source>Filters</source>
        <translation>Vichujio</translation>
    </message>
    <message>
        <source>Topics, countries and languages appear here when the library has entries.</source>
        <translation>Mada, nchi na lugha zitaonekana hapa maktaba ikiwa na kumbukumbu.</translation>
    </message>
</context>
<context>
    <name>FirstUse</name>
    <message>
        <source>A new folder that will hold the archive.</source>
        <translation>Folda mpya itakayokuwa na hifadhi.</translation>
    </message>
    <message>
        <source>A small file that an office of that archive gave you.</source>
        <translation>Faili ndogo uliyopewa na ofisi ya hifadhi hiyo.</translation>
    </message>
    <message>
        <source>As partners know it, for example the town.</source>
        <translation>Kama washirika wanavyoijua, kwa mfano mji.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Rudi</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Chagua folda</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Chagua folda.</translation>
    </message>
    <message>
        <source>Choose an office card</source>
        <translation>Chagua kadi ya ofisi</translation>
    </message>
    <message>
        <source>Choose the country of the office.</source>
        <translation>Chagua nchi ya ofisi.</translation>
    </message>
    <message>
        <source>Choose the folder that holds it.</source>
        <translation>Chagua folda iliyo nayo.</translation>
    </message>
    <message>
        <source>Choose the office card that a partner gave you.</source>
        <translation>Chagua kadi ya ofisi uliyopewa na mshirika.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Chagua…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Endelea</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Nchi</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folda</translation>
    </message>
    <message>
        <source>Give this office a name.</source>
        <translation>Ipe ofisi hii jina.</translation>
    </message>
    <message>
        <source>Give your card to a coordinator</source>
        <translation>Mpe mratibu kadi yenu</translation>
    </message>
    <message>
        <source>How do you want to start?</source>
        <translation>Unataka kuanza vipi?</translation>
    </message>
    <message>
        <source>How to start</source>
        <translation>Jinsi ya kuanza</translation>
    </message>
    <message>
        <source>In the archive of a partner</source>
        <translation>Katika hifadhi ya mshirika</translation>
    </message>
    <message>
        <source>Language of this program</source>
        <translation>Lugha ya programu hii</translation>
    </message>
    <message>
        <source>Language of your people</source>
        <translation>Lugha ya watu wenu</translation>
    </message>
    <message>
        <source>Name of this office</source>
        <translation>Jina la ofisi hii</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Si sasa</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere. No account, no internet needed.</source>
        <translation>Hakuna kinachotumwa popote. Hakuna akaunti wala intaneti inayohitajika.</translation>
    </message>
    <message>
        <source>Office and folder</source>
        <translation>Ofisi na folda</translation>
    </message>
    <message>
        <source>Office card of a partner</source>
        <translation>Kadi ya ofisi ya mshirika</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Fungua</translation>
    </message>
    <message>
        <source>Open the library</source>
        <translation>Fungua maktaba</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Shirika</translation>
    </message>
    <message>
        <source>Partners see this on your entries and on your sticks.</source>
        <translation>Washirika wanaona hili kwenye kumbukumbu na flashi zenu.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Nenosiri</translation>
    </message>
    <message>
        <source>Protect it with a passphrase?</source>
        <translation>Uilinde kwa nenosiri?</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Tayari</translation>
    </message>
    <message>
        <source>Save our office card</source>
        <translation>Hifadhi kadi ya ofisi yetu</translation>
    </message>
    <message>
        <source>Save our office card…</source>
        <translation>Hifadhi kadi ya ofisi yetu…</translation>
    </message>
    <message>
        <source>Save your office card on a stick and give it to a coordinator of the archive. Once they have added it, you receive what you may have. You can write entries at once.</source>
        <translation>Hifadhi kadi ya ofisi yenu kwenye flashi na umpe mratibu wa hifadhi. Akishaiongeza, mnapokea mnachoruhusiwa kuwa nacho. Mnaweza kuandika kumbukumbu sasa hivi.</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Imehifadhiwa: {file}</translation>
    </message>
    <message>
        <source>Say which organisation the office belongs to.</source>
        <translation>Sema ofisi ni ya shirika gani.</translation>
    </message>
    <message>
        <source>Step {place} of {count}</source>
        <translation>Hatua ya {place} kati ya {count}</translation>
    </message>
    <message>
        <source>The folder holds a file called archive.db.</source>
        <translation>Folda ina faili iitwayo archive.db.</translation>
    </message>
    <message>
        <source>With a passphrase nobody reads the archive on a lost or seized computer. You can leave it empty now, and set one later.</source>
        <translation>Kwa nenosiri hakuna anayeweza kusoma hifadhi kwenye kompyuta iliyopotea au kukamatwa. Unaweza kuacha wazi sasa, na kuweka nenosiri baadaye.</translation>
    </message>
    <message>
        <source>With them new coordinators are named if none is left. They are shown only now: write them on paper and keep it away from the computers.</source>
        <translation>Yanateua waratibu ikiwa wote wamepotea, na yanaonyeshwa sasa tu. Yaandike kwenye karatasi na uiweke mbali na kompyuta.</translation>
    </message>
    <message>
        <source>We have written these words down and put them away safely</source>
        <translation>Tumeandika maneno haya na kuyaweka mahali salama</translation>
    </message>
    <message>
        <source>Make it without a passphrase</source>
        <translation>Iunde bila nenosiri</translation>
    </message>
    <message>
        <source>Make the encrypted archive</source>
        <translation>Unda hifadhi iliyofungwa kwa siri</translation>
    </message>
    <message>
        <source>Where is the archive?</source>
        <translation>Hifadhi iko wapi?</translation>
    </message>
    <message>
        <source>With a new archive</source>
        <translation>Kwa hifadhi mpya</translation>
    </message>
    <message>
        <source>With an archive on this computer</source>
        <translation>Kwa hifadhi iliyo kwenye kompyuta hii</translation>
    </message>
    <message>
        <source>Words of the founding sheet</source>
        <translation>Maneno ya karatasi ya uanzilishi</translation>
    </message>
    <message>
        <source>Write these words down</source>
        <translation>Andika maneno haya</translation>
    </message>
    <message>
        <source>You can do the other things later.</source>
        <translation>Mengine unaweza kuyafanya baadaye.</translation>
    </message>
    <message>
        <source>You need the office card that they gave you, a small file.</source>
        <translation>Unahitaji kadi ya ofisi waliyokupa, faili ndogo.</translation>
    </message>
    <message>
        <source>Your office</source>
        <translation>Ofisi yenu</translation>
    </message>
    <message>
        <source>Your office is the first one in it. Others can join later.</source>
        <translation>Ofisi yenu ni ya kwanza ndani yake. Nyingine zinaweza kujiunga baadaye.</translation>
    </message>
</context>
<context>
    <name>GoTo</name>
    <message>
        <source>Beginning of a title, or a code like 7K3M-9QXD</source>
        <translation>Mwanzo wa kichwa, au namba kama 7K3M-9QXD</translation>
    </message>
    <message>
        <source>Enter opens the chosen entry, Esc closes.</source>
        <translation>Enter hufungua kumbukumbu iliyochaguliwa, Esc hufunga.</translation>
    </message>
    <message>
        <source>Entries that fit</source>
        <translation>Kumbukumbu zinazolingana</translation>
    </message>
    <message>
        <source>Go to an entry</source>
        <translation>Nenda kwenye kumbukumbu</translation>
    </message>
    <message>
        <source>Title or code</source>
        <translation>Kichwa au namba</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>A version whose text is not here</source>
        <translation>Toleo ambalo maandishi yake hayapo hapa</translation>
    </message>
    <message>
        <source>Changed: {names}</source>
        <translation>Imebadilishwa: {names}</translation>
    </message>
    <message>
        <source>First version</source>
        <translation>Toleo la kwanza</translation>
    </message>
    <message>
        <source>Kept in this office: {names}</source>
        <translation>Inabaki katika ofisi hii: {names}</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Hakuna kilichobadilika</translation>
    </message>
    <message>
        <source>Removed for all</source>
        <translation>Imeondolewa kwa wote</translation>
    </message>
    <message>
        <source>What people agreed to</source>
        <translation>Walichoridhia watu</translation>
    </message>
    <message>
        <source>left empty</source>
        <translation>iliachwa wazi</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} na {count} zaidi</translation>
    </message>
    <message>
        <source>{office} · {date}</source>
        <translation>{office} · {date}</translation>
    </message>
    <message>
        <source>{who} · clock looked wrong</source>
        <translation>{who} · saa ilionekana si sahihi</translation>
    </message>
    <message>
        <source>{who} · unconfirmed, does not count</source>
        <translation>{who} · haijathibitishwa, haihesabiwi</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Bring back</source>
        <translation>Rejesha</translation>
    </message>
    <message>
        <source>Bring this version back</source>
        <translation>Rejesha toleo hili</translation>
    </message>
    <message>
        <source>Close the history</source>
        <translation>Funga historia</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>The newest stands first. The order comes from the chain of versions, not from clocks.</source>
        <translation>Jipya zaidi liko juu. Mpangilio unatokana na mnyororo wa matoleo, si na saa.</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message numerus="yes">
        <source>%n entries are new.</source>
        <translation>
            <numerusform>Kumbukumbu %n ni mpya.</numerusform>
            <numerusform>Kumbukumbu %n ni mpya.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files could not be read; each is named below.</source>
        <translation>
            <numerusform>Faili %n haikuweza kusomwa; imetajwa hapa chini.</numerusform>
            <numerusform>Faili %n hazikuweza kusomwa; kila moja imetajwa hapa chini.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Bring in files…</source>
        <translation>&amp;Ingiza faili…</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Tayari ipo hapa</translation>
    </message>
    <message>
        <source>Bring in files</source>
        <translation>Ingiza faili</translation>
    </message>
    <message>
        <source>Bringing in files</source>
        <translation>Faili zinaingizwa</translation>
    </message>
    <message>
        <source>Changed since last time: kept as a new version</source>
        <translation>Imebadilika tangu mara ya mwisho: inatunzwa kama toleo jipya</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Haikuweza kusomwa</translation>
    </message>
    <message>
        <source>Every file could be read.</source>
        <translation>Kila faili iliweza kusomwa.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Imeachwa nje</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Mpya</translation>
    </message>
    <message>
        <source>No text yet: add three lines so that it can be found</source>
        <translation>Bado haina maandishi: ongeza mistari mitatu ili iweze kupatikana</translation>
    </message>
</context>
<context>
    <name>ImportingPage</name>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>Faili %n</numerusform>
            <numerusform>Faili %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in files</source>
        <translation>Ingiza faili</translation>
    </message>
    <message>
        <source>Bring them in</source>
        <translation>Ziingize</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Chagua folda</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Chagua folda…</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Chagua faili</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Chagua faili…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>Country, where the files do not say</source>
        <translation>Nchi, pale faili zisiposema</translation>
    </message>
    <message>
        <source>Documents, tables, presentations, books, web pages, pictures. You can also drop them here. The files themselves stay where they are: the archive keeps a copy.</source>
        <translation>Nyaraka, majedwali, mawasilisho, vitabu, kurasa za wavuti, picha. Pia unaweza kuziweka hapa kwa kuziburuta. Faili zenyewe zinabaki zilipo: hifadhi inatunza nakala.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Faili</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>Aina ya kumbukumbu</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Hakuna</translation>
    </message>
    <message>
        <source>Show the new entries</source>
        <translation>Onyesha kumbukumbu mpya</translation>
    </message>
    <message>
        <source>Stopped. What had come in by then is here and complete; start again to bring in the rest.</source>
        <translation>Imesimamishwa. Kilichokuwa kimeingia kipo hapa na kimekamilika; anza tena ili kuingiza kilichobaki.</translation>
    </message>
    <message>
        <source>They become</source>
        <translation>Zinakuwa</translation>
    </message>
    <message>
        <source>What became of each file</source>
        <translation>Kila faili imekuwaje</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Imekuwaje</translation>
    </message>
    <message>
        <source>Which files?</source>
        <translation>Faili zipi?</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>na %n zaidi</numerusform>
            <numerusform>na %n zaidi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>Find a key</source>
        <translation>Tafuta kitufe</translation>
    </message>
    <message>
        <source>Find, for example: search</source>
        <translation>Tafuta, kwa mfano: kumbukumbu</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Vitufe</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Kinachofanya</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message numerus="yes">
        <source>%n entries changed.</source>
        <translation>
            <numerusform>Kumbukumbu %n imebadilishwa.</numerusform>
            <numerusform>Kumbukumbu %n zimebadilishwa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries moved to the bin of this laptop.</source>
        <translation>
            <numerusform>Kumbukumbu %n imewekwa pipani kwenye kompyuta hii.</numerusform>
            <numerusform>Kumbukumbu %n zimewekwa pipani kwenye kompyuta hii.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Bin…</source>
        <translation>P&amp;ipa…</translation>
    </message>
    <message>
        <source>&amp;Compact list</source>
        <translation>Orodha &amp;fupi</translation>
    </message>
    <message>
        <source>&amp;Consent…</source>
        <translation>&amp;Ridhaa…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Hariri</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Tafuta</translation>
    </message>
    <message>
        <source>&amp;Go to an entry…</source>
        <translation>Nenda kwenye kumb&amp;ukumbu…</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historia</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Maktaba</translation>
    </message>
    <message>
        <source>&amp;Move to bin</source>
        <translation>&amp;Weka pipani</translation>
    </message>
    <message>
        <source>&amp;Previous entry</source>
        <translation>Kumbukumbu &amp;iliyopita</translation>
    </message>
    <message>
        <source>&amp;Remove for all…</source>
        <translation>Ondoa kwa &amp;wote…</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>O&amp;ndoa kabisa…</translation>
    </message>
    <message>
        <source>A bracket or quotation mark lacks its partner: it was read as if it stood.</source>
        <translation>Mabano au alama ya kunukuu haina mwenzake: imesomwa kana kwamba yupo.</translation>
    </message>
    <message>
        <source>Also tried: {words}.</source>
        <translation>Pia ilijaribiwa: {words}.</translation>
    </message>
    <message>
        <source>Brin&amp;g back</source>
        <translation>R&amp;ejesha</translation>
    </message>
    <message>
        <source>Copy &amp;with source</source>
        <translation>Nakili &amp;pamoja na chanzo</translation>
    </message>
    <message>
        <source>Edit &amp;several entries…</source>
        <translation>Hariri kumbukumbu &amp;kadhaa…</translation>
    </message>
    <message>
        <source>F&amp;ilters</source>
        <translation>&amp;Vichujio</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>Tafuta inayo&amp;fuata</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Tafuta i&amp;liyopita</translation>
    </message>
    <message>
        <source>How to &amp;search</source>
        <translation>&amp;Jinsi ya kutafuta</translation>
    </message>
    <message numerus="yes">
        <source>In %n entries: {fields}.</source>
        <translation>
            <numerusform>Katika kumbukumbu %n: {fields}.</numerusform>
            <numerusform>Katika kumbukumbu %n: {fields}.</numerusform>
        </translation>
    </message>
    <message>
        <source>In a file</source>
        <translation>Ndani ya faili</translation>
    </message>
    <message>
        <source>Make a &amp;brief</source>
        <translation>Andaa &amp;muhtasari</translation>
    </message>
    <message>
        <source>Moved to the bin of this laptop.</source>
        <translation>Imewekwa pipani kwenye kompyuta hii.</translation>
    </message>
    <message>
        <source>Nex&amp;t entry</source>
        <translation>Kumbukumbu ina&amp;yofuata</translation>
    </message>
    <message>
        <source>No entry has all of them at once.</source>
        <translation>Hakuna kumbukumbu iliyo navyo vyote kwa pamoja.</translation>
    </message>
    <message>
        <source>No entry has “{words}”</source>
        <translation>Hakuna kumbukumbu yenye “{words}”</translation>
    </message>
    <message>
        <source>No entry has “{words}”. These have “{others}”.</source>
        <translation>Hakuna kumbukumbu yenye “{words}”. Hizi zina “{others}”.</translation>
    </message>
    <message>
        <source>Nothing is chosen yet.</source>
        <translation>Bado hakuna kilichochaguliwa.</translation>
    </message>
    <message>
        <source>Page {page} of a file</source>
        <translation>Ukurasa wa {page} wa faili</translation>
    </message>
    <message>
        <source>Remove {filter} ({entries})</source>
        <translation>Ondoa {filter} ({entries})</translation>
    </message>
    <message>
        <source>Search “{words}” instead</source>
        <translation>Tafuta “{words}” badala yake</translation>
    </message>
    <message>
        <source>Sho&amp;w all entries</source>
        <translation>&amp;Onyesha kumbukumbu zote</translation>
    </message>
    <message>
        <source>Show all entries</source>
        <translation>Onyesha kumbukumbu zote</translation>
    </message>
    <message>
        <source>Some filters are on. Without them there may be more.</source>
        <translation>Kuna vichujio vinavyotumika. Bila hivyo huenda kuna zaidi.</translation>
    </message>
    <message>
        <source>The entry says the same now. Nothing was changed.</source>
        <translation>Kumbukumbu inasema hivyo hivyo sasa. Hakuna kilichobadilika.</translation>
    </message>
    <message>
        <source>The old version is back, as version {number}.</source>
        <translation>Toleo la zamani limerejeshwa, kama toleo la {number}.</translation>
    </message>
    <message>
        <source>The question is long: only its beginning was searched.</source>
        <translation>Swali ni refu: mwanzo wake tu ndio uliotafutwa.</translation>
    </message>
    <message>
        <source>There are too many brackets in it, so all were left out.</source>
        <translation>Lina mabano mengi mno, hivyo yote yameachwa.</translation>
    </message>
    <message>
        <source>There is no word in it to search for.</source>
        <translation>Hakuna neno la kutafuta ndani yake.</translation>
    </message>
    <message>
        <source>These filters hide everything</source>
        <translation>Vichujio hivi vinaficha kila kitu</translation>
    </message>
    <message>
        <source>This could not be taken apart, so all its words were searched.</source>
        <translation>Hili halikuweza kuchambuliwa, hivyo maneno yake yote yametafutwa.</translation>
    </message>
    <message>
        <source>Try fewer words, or only the beginning of a word with a star: mercur*</source>
        <translation>Jaribu maneno machache, au mwanzo wa neno tu pamoja na nyota: mercur*</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Matoleo mawili</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Tengua</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Imetenguliwa.</translation>
    </message>
    <message>
        <source>What stands behind the colon is not known, so it was searched as words.</source>
        <translation>Kilicho baada ya nukta mbili hakijulikani, hivyo kimetafutwa kama maneno.</translation>
    </message>
    <message>
        <source>Withdrawn. Other offices destroy the earlier versions as soon as a stick reaches them.</source>
        <translation>Yameondolewa kabisa. Ofisi nyingine huharibu matoleo ya awali mara flashi inapozifikia.</translation>
    </message>
    <message>
        <source>removed by {office}</source>
        <translation>imeondolewa na {office}</translation>
    </message>
    <message>
        <source>{filter}: {value}</source>
        <translation>{filter}: {value}</translation>
    </message>
    <message>
        <source>{first} and {count} more</source>
        <translation>{first} na {count} zaidi</translation>
    </message>
    <message>
        <source>“{title}” is back here, and elsewhere with the next stick.</source>
        <translation>“{title}” imerejeshwa hapa, na kwingine kwa flashi ijayo.</translation>
    </message>
    <message>
        <source>“{title}” is out of the bin.</source>
        <translation>“{title}” haiko pipani tena.</translation>
    </message>
    <message>
        <source>“{title}” is removed here, and elsewhere with the next stick.</source>
        <translation>“{title}” imeondolewa hapa, na kwingine kwa flashi ijayo.</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>A title, a place and three lines are enough. You can add the rest later.</source>
        <translation>Kichwa, mahali na mistari mitatu vinatosha. Mengine unaweza kuongeza baadaye.</translation>
    </message>
    <message>
        <source>Also searched: {words}.</source>
        <translation>Pia yametafutwa: {words}.</translation>
    </message>
    <message>
        <source>Bring in your files</source>
        <translation>Ingiza faili zako</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Badilisha</translation>
    </message>
    <message>
        <source>Changes by {who}</source>
        <translation>Mabadiliko ya {who}</translation>
    </message>
    <message>
        <source>Choose an entry to read it.</source>
        <translation>Chagua kumbukumbu ili uisome.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Chagua faili…</translation>
    </message>
    <message>
        <source>Copied, with where it comes from.</source>
        <translation>Imenakiliwa, pamoja na chanzo chake.</translation>
    </message>
    <message>
        <source>Entries come from other offices on a stick, from files you already have, or from your own notes.</source>
        <translation>Kumbukumbu hutoka ofisi nyingine kwa flashi, kwenye faili ulizonazo tayari, au kwenye maandishi yako mwenyewe.</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Vichujio</translation>
    </message>
    <message>
        <source>Filters ({count})</source>
        <translation>Vichujio ({count})</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Kumbukumbu mpya</translation>
    </message>
    <message>
        <source>Nothing here connects to the internet. The address was copied: {address}</source>
        <translation>Hakuna kinachounganishwa na intaneti hapa. Anwani imenakiliwa: {address}</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Inafungua…</translation>
    </message>
    <message>
        <source>Other words are switched off.</source>
        <translation>Maneno mengine yamezimwa.</translation>
    </message>
    <message>
        <source>Put a partner’s stick in. You see what is on it before anything is added.</source>
        <translation>Chomeka flashi ya mshirika. Unaona kilichomo kabla ya chochote kuongezwa.</translation>
    </message>
    <message>
        <source>Receive from a stick</source>
        <translation>Pokea kutoka flashi</translation>
    </message>
    <message>
        <source>Receive…</source>
        <translation>Pokea…</translation>
    </message>
    <message>
        <source>Search is ready when the first entry is here</source>
        <translation>Utafutaji utakuwa tayari kumbukumbu ya kwanza ikiwepo</translation>
    </message>
    <message>
        <source>Word, PDF, pictures or a table. Each file becomes an entry for you to check.</source>
        <translation>Word, PDF, picha au jedwali. Kila faili inakuwa kumbukumbu ya kukaguliwa na wewe.</translation>
    </message>
    <message>
        <source>Write the first entry</source>
        <translation>Andika kumbukumbu ya kwanza</translation>
    </message>
    <message>
        <source>Your library is empty</source>
        <translation>Maktaba yako ni tupu</translation>
    </message>
    <message>
        <source>of {total}</source>
        <translation>kati ya {total}</translation>
    </message>
    <message>
        <source>{place} of {total}</source>
        <translation>{place} kati ya {total}</translation>
    </message>
</context>
<context>
    <name>LockedWindow</name>
    <message>
        <source>Another archive…</source>
        <translation>Hifadhi nyingine…</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Herufi kubwa zimewashwa (Caps Lock)</translation>
    </message>
    <message>
        <source>I have the recovery sheet</source>
        <translation>Nina karatasi ya kurejesha</translation>
    </message>
    <message>
        <source>I know the passphrase</source>
        <translation>Ninajua nenosiri</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lugha</translation>
    </message>
    <message>
        <source>Nothing is lost. Enter the passphrase to go on.</source>
        <translation>Hakuna kilichopotea. Andika nenosiri ili kuendelea.</translation>
    </message>
    <message>
        <source>Open the archive</source>
        <translation>Fungua hifadhi</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Inafungua…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Nenosiri</translation>
    </message>
    <message>
        <source>That is not the passphrase. Try again.</source>
        <translation>Hilo si nenosiri sahihi. Jaribu tena.</translation>
    </message>
    <message>
        <source>The archive “{folder}” is locked</source>
        <translation>Hifadhi “{folder}” imefungwa</translation>
    </message>
    <message numerus="yes">
        <source>The next try in %n seconds.</source>
        <translation>
            <numerusform>Jaribio lijalo baada ya sekunde %n.</numerusform>
            <numerusform>Jaribio lijalo baada ya sekunde %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>These are not the words of this archive&apos;s recovery sheet. Try again.</source>
        <translation>Haya si maneno ya karatasi ya kurejesha ya hifadhi hii. Jaribu tena.</translation>
    </message>
    <message>
        <source>Type the words of the recovery sheet, and choose a new passphrase.</source>
        <translation>Andika maneno ya karatasi ya kurejesha, na uchague nenosiri jipya.</translation>
    </message>
    <message>
        <source>Words of the recovery sheet</source>
        <translation>Maneno ya karatasi ya kurejesha</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Hariri</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Faili</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>M&amp;saada</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Vitufe</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Zana</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Mwonekano</translation>
    </message>
    <message>
        <source>Co&amp;lours</source>
        <translation>R&amp;angi</translation>
    </message>
    <message>
        <source>E&amp;ntry</source>
        <translation>&amp;Kumbukumbu</translation>
    </message>
    <message>
        <source>E&amp;xchange</source>
        <translation>Ma&amp;badilishano</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Lu&amp;gha</translation>
    </message>
    <message>
        <source>Lock &amp;after</source>
        <translation>Fun&amp;ga baada ya</translation>
    </message>
</context>
<context>
    <name>MoneyControl</name>
    <message>
        <source>Amount</source>
        <translation>Kiasi</translation>
    </message>
    <message>
        <source>Currency, three letters</source>
        <translation>Sarafu, herufi tatu</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Make the group</source>
        <translation>Unda kundi</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Jina la kundi</translation>
    </message>
    <message>
        <source>New group of partner offices</source>
        <translation>Kundi jipya la ofisi washirika</translation>
    </message>
    <message>
        <source>Only its members learn that the group exists. You choose them, and can add more later.</source>
        <translation>Wanachama wake pekee ndio wanaojua kwamba kundi lipo. Wewe unawachagua, na unaweza kuongeza wengine baadaye.</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Caps Lock is on</source>
        <translation>Herufi kubwa zimewashwa (Caps Lock)</translation>
    </message>
    <message>
        <source>Four or five words that nobody would expect together are good, and easy to keep in mind.</source>
        <translation>Maneno manne au matano ambayo hakuna angetarajia yawe pamoja ni mazuri, na ni rahisi kukumbuka.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nenosiri jipya</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Lilelile mara nyingine</translation>
    </message>
    <message>
        <source>The two are not the same. Type them again.</source>
        <translation>Haya mawili hayafanani. Yaandike tena.</translation>
    </message>
</context>
<context>
    <name>OfficesTab</name>
    <message>
        <source>A coordinator adds an office with its card. From then on it receives what it may have.</source>
        <translation>Mratibu huongeza ofisi kwa kadi yake. Tangu hapo inapokea inachoruhusiwa kuwa nacho.</translation>
    </message>
    <message>
        <source>Add an office…</source>
        <translation>Ongeza ofisi…</translation>
    </message>
    <message>
        <source>Add to a group</source>
        <translation>Ongeza kwenye kundi</translation>
    </message>
    <message>
        <source>Choose the card of the office</source>
        <translation>Chagua kadi ya ofisi</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Nchi</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Kundi</translation>
    </message>
    <message>
        <source>Groups of partner offices</source>
        <translation>Makundi ya ofisi washirika</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>Kundi jipya…</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Ofisi</translation>
    </message>
    <message>
        <source>Office cards (*.card);;All files (*)</source>
        <translation>Kadi za ofisi (*.card);;Faili zote (*)</translation>
    </message>
    <message>
        <source>Offices are added by a coordinator: give the card of a new office to one of them.</source>
        <translation>Ofisi huongezwa na mratibu: mpe mmoja wao kadi ya ofisi mpya.</translation>
    </message>
    <message>
        <source>Offices in it</source>
        <translation>Ofisi zilizomo</translation>
    </message>
    <message>
        <source>Offices of the programme</source>
        <translation>Ofisi za programu</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Shirika</translation>
    </message>
    <message>
        <source>Our card</source>
        <translation>Kadi yetu</translation>
    </message>
    <message>
        <source>Read these digits to each other by telephone:</source>
        <translation>Someaneni tarakimu hizi kwa simu:</translation>
    </message>
    <message>
        <source>Save our card</source>
        <translation>Hifadhi kadi yetu</translation>
    </message>
    <message>
        <source>Save our card…</source>
        <translation>Hifadhi kadi yetu…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Hali</translation>
    </message>
</context>
<context>
    <name>OwnCommands</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>Dakika %n</numerusform>
            <numerusform>Dakika %n</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;About ASM Desktop</source>
        <translation>&amp;Kuhusu ASM Desktop</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Nakili</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>Gi&amp;za</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Maandishi makub&amp;wa zaidi</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>F&amp;unga sasa</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Kidirisha ki&amp;nachofuata</translation>
    </message>
    <message>
        <source>&amp;Open archive…</source>
        <translation>&amp;Fungua hifadhi…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Bandika</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Toka</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rudia</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>T&amp;engua</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>&amp;Ukubwa wa kawaida wa maandishi</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>Kulin&amp;gana na mfumo</translation>
    </message>
    <message>
        <source>Change the &amp;passphrase…</source>
        <translation>B&amp;adilisha nenosiri…</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Kata</translation>
    </message>
    <message>
        <source>Full scr&amp;een</source>
        <translation>&amp;Skrini nzima</translation>
    </message>
    <message>
        <source>Hi&amp;gh contrast</source>
        <translation>Utofauti m&amp;kubwa</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>&amp;Angavu</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Kamwe</translation>
    </message>
    <message>
        <source>P&amp;revious pane</source>
        <translation>Kidirisha k&amp;ilichopita</translation>
    </message>
    <message>
        <source>Remove the passphras&amp;e…</source>
        <translation>&amp;Ondoa nenosiri…</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Maandishi ma&amp;dogo zaidi</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Chagua v&amp;yote</translation>
    </message>
    <message>
        <source>Set a &amp;passphrase…</source>
        <translation>Weka &amp;nenosiri…</translation>
    </message>
</context>
<context>
    <name>PartForm</name>
    <message>
        <source>stays in this office</source>
        <translation>inabaki katika ofisi hii</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Libadilishe</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Badilisha nenosiri</translation>
    </message>
    <message>
        <source>Do not switch the computer off.</source>
        <translation>Usizime kompyuta.</translation>
    </message>
    <message>
        <source>Encrypt the archive</source>
        <translation>Funga hifadhi kwa siri</translation>
    </message>
    <message>
        <source>New words for the recovery sheet too (those of the old sheet end)</source>
        <translation>Maneno mapya ya karatasi ya kurejesha pia (ya karatasi ya zamani hayatafanya kazi tena)</translation>
    </message>
    <message>
        <source>Open the library</source>
        <translation>Fungua maktaba</translation>
    </message>
    <message>
        <source>Passphrase until now</source>
        <translation>Nenosiri la hadi sasa</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Liondoe</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Ondoa nenosiri</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Weka nenosiri</translation>
    </message>
    <message>
        <source>The archive is encrypted…</source>
        <translation>Hifadhi inafungwa kwa siri…</translation>
    </message>
    <message>
        <source>The archive is made plain…</source>
        <translation>Hifadhi inafanywa isomeke bila nenosiri…</translation>
    </message>
    <message>
        <source>The archive on this computer can then not be read without the passphrase: entries, files, search. It is written anew now, which takes a while. Backups made before stay as they are.</source>
        <translation>Baada ya hapo hifadhi kwenye kompyuta hii haiwezi kusomwa bila nenosiri: kumbukumbu, faili, utafutaji. Inaandikwa upya sasa, na hilo huchukua muda. Nakala za akiba zilizofanywa kabla zinabaki kama zilivyo.</translation>
    </message>
    <message>
        <source>The archive opens with the new passphrase from now on. Nothing else is written anew.</source>
        <translation>Tangu sasa hifadhi inafunguka kwa nenosiri jipya. Hakuna kingine kinachoandikwa upya.</translation>
    </message>
    <message>
        <source>Whoever holds this computer can then read the archive. It is written anew, which takes a while.</source>
        <translation>Baada ya hapo yeyote aliye na kompyuta hii anaweza kusoma hifadhi. Inaandikwa upya, na hilo huchukua muda.</translation>
    </message>
</context>
<context>
    <name>PassphraseEdit</name>
    <message>
        <source>Show the passphrase</source>
        <translation>Onyesha nenosiri</translation>
    </message>
</context>
<context>
    <name>PdfPages</name>
    <message>
        <source>The sheet as it will be printed</source>
        <translation>Karatasi kama itakavyochapishwa</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Beginning…</source>
        <translation>Inaanza…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Simamisha</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Inasimama…</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes left</source>
        <translation>
            <numerusform>imebaki kama dakika %n</numerusform>
            <numerusform>zimebaki kama dakika %n</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>imebaki chini ya dakika moja</translation>
    </message>
    <message>
        <source>{count}, {left}</source>
        <translation>{count}, {left}</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} kati ya {total}</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 tayari ipo.
Unataka kuibadilisha?</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Chagua</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Futa</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>Folda &amp;mpya</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Fungua</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Badilisha jina</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Hifadhi</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Faili zote (*)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Rudi</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Tengeneza folda</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Mwonekano wa kina</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Folda:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Ji&amp;na la faili:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Aina ya faili:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Tafuta folda</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Mbele</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Mwonekano wa orodha</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Angalia ndani ya:</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Kompyuta yangu</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Folda mpya</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Fungua</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Folda ya juu</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Hifadhi kama</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Onyesha faili zilizo&amp;fichwa</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Date Modified</source>
        <translation>Ilibadilishwa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ukubwa</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Aina</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Nakili</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Bandika</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rudia</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>T&amp;engua</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Kata</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Futa</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Chagua vyote</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Hide Details...</source>
        <translation>Ficha maelezo...</translation>
    </message>
    <message>
        <source>Show Details...</source>
        <translation>Onyesha maelezo...</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Hapana</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ndiyo</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Katisha</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Tumia</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Usihifadhi</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Msaada</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Puuza</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>Hap&amp;ana kwa yote</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Sawa</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Fungua</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Weka upya</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Thamani za kawaida</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Jaribu tena</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Hifadhi</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Hifadhi yote</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Ndiyo kwa &amp;yote</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Nakili</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Bandika</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rudia</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>T&amp;engua</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Nakili anwani ya &amp;kiungo</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Kata</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Futa</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Chagua vyote</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Kurasa</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Bring back</source>
        <translation>Rejesha</translation>
    </message>
    <message>
        <source>Chatham House: use what was said, never who said it or where they come from.</source>
        <translation>Chatham House: tumia yaliyosemwa, kamwe si aliyesema wala anakotoka.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Chagua…</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarehe</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Taarifa</translation>
    </message>
    <message>
        <source>Earlier versions went further than it may go now: to {circles}.</source>
        <translation>Matoleo ya awali yalikwenda mbali kuliko inavyoruhusiwa sasa: kwa {circles}.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Faili</translation>
    </message>
    <message>
        <source>Kept in this office only</source>
        <translation>Inabaki katika ofisi hii tu</translation>
    </message>
    <message>
        <source>Kept or removed</source>
        <translation>Imetunzwa au imeondolewa</translation>
    </message>
    <message>
        <source>Looked for, and nothing was found: {what}</source>
        <translation>Ilitafutwa, na hakuna kilichopatikana: {what}</translation>
    </message>
    <message>
        <source>No text yet: add three lines so that it can be found.</source>
        <translation>Bado haina maandishi: ongeza mistari mitatu ili iweze kupatikana.</translation>
    </message>
    <message>
        <source>Nothing is written here yet.</source>
        <translation>Bado hakuna kilichoandikwa hapa.</translation>
    </message>
    <message>
        <source>Office of this version</source>
        <translation>Ofisi ya toleo hili</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Mahali</translation>
    </message>
    <message>
        <source>Record it…</source>
        <translation>Iandike…</translation>
    </message>
    <message>
        <source>Removed for all offices. Only {office} can bring it back.</source>
        <translation>Imeondolewa kwa ofisi zote. {office} pekee inaweza kuirejesha.</translation>
    </message>
    <message>
        <source>Removed for all offices. You can bring it back.</source>
        <translation>Imeondolewa kwa ofisi zote. Unaweza kuirejesha.</translation>
    </message>
    <message>
        <source>Removed on {date} at the wish of the people concerned. Only its code and the dates are kept.</source>
        <translation>Iliondolewa kabisa {date} kwa matakwa ya wahusika. Namba yake na tarehe tu ndizo zinazotunzwa.</translation>
    </message>
    <message>
        <source>Removed on {date}. Only its code and the dates are kept.</source>
        <translation>Iliondolewa kabisa {date}. Namba yake na tarehe tu ndizo zinazotunzwa.</translation>
    </message>
    <message>
        <source>Somebody asked on {date} that it be withdrawn. It is hidden until that is confirmed or lifted.</source>
        <translation>{date} mtu aliomba iondolewe kabisa. Imefichwa mpaka hilo lithibitishwe au litenguliwe.</translation>
    </message>
    <message>
        <source>{code} was withdrawn</source>
        <translation>{code} imeondolewa kabisa</translation>
    </message>
    <message>
        <source>This version changed nothing that can be shown.</source>
        <translation>Toleo hili halikubadilisha chochote kinachoweza kuonyeshwa.</translation>
    </message>
    <message>
        <source>Two offices changed the same part. Both texts are kept until somebody chooses.</source>
        <translation>Ofisi mbili zilibadilisha sehemu ileile. Maandishi yote mawili yanatunzwa mpaka mtu achague.</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Matoleo mawili</translation>
    </message>
    <message numerus="yes">
        <source>Two versions: %n parts differ.</source>
        <translation>
            <numerusform>Matoleo mawili: sehemu %n ni tofauti.</numerusform>
            <numerusform>Matoleo mawili: sehemu %n ni tofauti.</numerusform>
        </translation>
    </message>
    <message>
        <source>What people agreed to</source>
        <translation>Walichoridhia watu</translation>
    </message>
    <message>
        <source>Withdraw them there…</source>
        <translation>Yaondoe huko…</translation>
    </message>
    <message>
        <source>an entry that is not here</source>
        <translation>kumbukumbu ambayo haipo hapa</translation>
    </message>
    <message>
        <source>found in this file</source>
        <translation>imepatikana kwenye faili hii</translation>
    </message>
    <message>
        <source>found on page {page}</source>
        <translation>imepatikana kwenye ukurasa wa {page}</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>imetunzwa</translation>
    </message>
    <message>
        <source>left empty</source>
        <translation>iliachwa wazi</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>imeondolewa</translation>
    </message>
    <message>
        <source>stays in this office</source>
        <translation>inabaki katika ofisi hii</translation>
    </message>
</context>
<context>
    <name>ReaderPane</name>
    <message>
        <source>Back to results</source>
        <translation>Rudi kwenye matokeo</translation>
    </message>
    <message>
        <source>Choose an entry to read it.</source>
        <translation>Chagua kumbukumbu ili uisome.</translation>
    </message>
    <message>
        <source>Copy with source</source>
        <translation>Nakili pamoja na chanzo</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Hariri</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Make a brief</source>
        <translation>Andaa muhtasari</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Vitendo zaidi</translation>
    </message>
    <message>
        <source>Next entry</source>
        <translation>Kumbukumbu inayofuata</translation>
    </message>
    <message>
        <source>Previous entry</source>
        <translation>Kumbukumbu iliyopita</translation>
    </message>
    <message>
        <source>Text of the entry</source>
        <translation>Maandishi ya kumbukumbu</translation>
    </message>
    <message>
        <source>The code of this entry</source>
        <translation>Namba ya kumbukumbu hii</translation>
    </message>
</context>
<context>
    <name>ReceivingTab</name>
    <message>
        <source>Choose what came</source>
        <translation>Chagua kilichofika</translation>
    </message>
    <message>
        <source>Choose what came…</source>
        <translation>Chagua kilichofika…</translation>
    </message>
    <message>
        <source>Do not take the stick out yet.</source>
        <translation>Usichomoe flashi bado.</translation>
    </message>
    <message>
        <source>Exchange files (*.zip);;All files (*)</source>
        <translation>Faili za mabadilishano (*.zip);;Faili zote (*)</translation>
    </message>
    <message>
        <source>Nothing changes until you press Start, and nothing is overwritten.</source>
        <translation>Hakuna kinachobadilika mpaka ubonyeze Anza, na hakuna kinachofutwa.</translation>
    </message>
    <message>
        <source>Put the stick in and choose the file that came, or drop it here.</source>
        <translation>Chomeka flashi na uchague faili iliyofika, au iweke hapa.</translation>
    </message>
    <message>
        <source>Receive from a stick</source>
        <translation>Pokea kutoka flashi</translation>
    </message>
    <message>
        <source>Stopped. What had come in by then is here and complete; do it again to go on.</source>
        <translation>Imesimamishwa. Kilichokuwa kimeingia kipo hapa na kimekamilika; fanya tena ili kuendelea.</translation>
    </message>
    <message>
        <source>You can take the stick out.</source>
        <translation>Unaweza kuchomoa flashi.</translation>
    </message>
</context>
<context>
    <name>RecoveryWords</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Karatasi ya kurejesha</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Hifadhi karatasi ya kurejesha</translation>
    </message>
    <message>
        <source>Save the recovery sheet…</source>
        <translation>Hifadhi karatasi ya kurejesha…</translation>
    </message>
    <message>
        <source>Saved as {file}. Print it, then delete the file.</source>
        <translation>Imehifadhiwa kama {file}. Ichapishe, kisha ufute faili.</translation>
    </message>
    <message>
        <source>These words open the archive when its passphrase is forgotten, in anybody&apos;s hands. They are shown only now: keep them on paper, away from this computer.</source>
        <translation>Maneno haya hufungua hifadhi nenosiri likisahaulika, mikononi mwa mtu yeyote. Yanaonyeshwa sasa tu: yatunze kwenye karatasi, mbali na kompyuta hii.</translation>
    </message>
    <message>
        <source>We have printed the sheet or written the words down</source>
        <translation>Tumechapisha karatasi au tumeandika maneno</translation>
    </message>
    <message>
        <source>Words of the recovery sheet</source>
        <translation>Maneno ya karatasi ya kurejesha</translation>
    </message>
</context>
<context>
    <name>RemoveDialog</name>
    <message>
        <source>A withdrawal</source>
        <translation>Uondoaji kabisa</translation>
    </message>
    <message>
        <source>Destroys the text at every office, for good: when people take back what they told us.</source>
        <translation>Huharibu maandishi katika kila ofisi, moja kwa moja: watu wanapochukua tena walichotuambia.</translation>
    </message>
    <message>
        <source>Hides it on this laptop only. Nobody else is touched.</source>
        <translation>Huificha kwenye kompyuta hii tu. Hakuna kinachobadilika kwa mwingine yeyote.</translation>
    </message>
    <message>
        <source>It leaves the lists of every office with the next stick. Its versions are kept, and you can bring it back.</source>
        <translation>Inatoka kwenye orodha za kila ofisi kwa flashi ijayo. Matoleo yake yanatunzwa, na unaweza kuirejesha.</translation>
    </message>
    <message>
        <source>One line for the history; you can leave it empty.</source>
        <translation>Mstari mmoja kwa ajili ya historia; unaweza kuuacha wazi.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Sababu</translation>
    </message>
    <message>
        <source>Remove for all</source>
        <translation>Ondoa kwa wote</translation>
    </message>
    <message>
        <source>Remove {code} for all offices</source>
        <translation>Ondoa {code} kwa ofisi zote</translation>
    </message>
    <message>
        <source>The bin</source>
        <translation>Pipa</translation>
    </message>
</context>
<context>
    <name>ResultList</name>
    <message>
        <source>Results</source>
        <translation>Matokeo</translation>
    </message>
</context>
<context>
    <name>RowsEditor</name>
    <message>
        <source>Add a row</source>
        <translation>Ongeza safu</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Ondoa safu</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Clear the words</source>
        <translation>Futa maneno</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Jinsi ya kutafuta</translation>
    </message>
    <message>
        <source>Remove the filter {name}</source>
        <translation>Ondoa kichujio {name}</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Tafuta kwenye maktaba</translation>
    </message>
    <message>
        <source>Search, for example: mercury retort country:GH</source>
        <translation>Tafuta, kwa mfano: zebaki retorti country:GH</translation>
    </message>
</context>
<context>
    <name>SearchHelp</name>
    <message>
        <source>Accents and capitals do not matter. Words of the word list are searched in all its languages: “mercury” finds “zebaki” too, and you can switch that off under the search box.</source>
        <translation>Alama za herufi na herufi kubwa hazijalishi. Maneno ya orodha ya maneno hutafutwa katika lugha zake zote: “zebaki” hupata pia “mercury”, na unaweza kuzima hilo chini ya kisanduku cha kutafuta.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Jinsi ya kutafuta</translation>
    </message>
    <message>
        <source>entries in a language</source>
        <translation>kumbukumbu za lugha moja</translation>
    </message>
    <message>
        <source>entries on a country, by code or name</source>
        <translation>kumbukumbu za nchi, kwa namba au jina</translation>
    </message>
    <message>
        <source>entries on these years</source>
        <translation>kumbukumbu za miaka hii</translation>
    </message>
    <message>
        <source>entries with a label</source>
        <translation>kumbukumbu zenye lebo</translation>
    </message>
    <message>
        <source>entries with a topic</source>
        <translation>kumbukumbu zenye mada</translation>
    </message>
    <message>
        <source>entries with both words</source>
        <translation>kumbukumbu zenye maneno yote mawili</translation>
    </message>
    <message>
        <source>entries with one of the words</source>
        <translation>kumbukumbu zenye mojawapo ya maneno</translation>
    </message>
    <message>
        <source>one kind of entry</source>
        <translation>aina moja ya kumbukumbu</translation>
    </message>
    <message>
        <source>the first word without the second (also: NOT)</source>
        <translation>neno la kwanza bila la pili (pia: NOT)</translation>
    </message>
    <message>
        <source>these words in this order</source>
        <translation>maneno haya kwa mpangilio huu</translation>
    </message>
    <message>
        <source>words that begin so</source>
        <translation>maneno yanayoanza hivi</translation>
    </message>
</context>
<context>
    <name>SendingTab</name>
    <message>
        <source>Can be read by</source>
        <translation>Inasomeka na</translation>
    </message>
    <message>
        <source>Do not take the stick out yet.</source>
        <translation>Usichomoe flashi bado.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Kumbukumbu</translation>
    </message>
    <message>
        <source>Exchange files (*.zip)</source>
        <translation>Faili za mabadilishano (*.zip)</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Kwa ajili ya</translation>
    </message>
    <message numerus="yes">
        <source>Held back: %n entries do not leave</source>
        <translation>
            <numerusform>Imezuiliwa: kumbukumbu %n haitoki</numerusform>
            <numerusform>Zimezuiliwa: kumbukumbu %n hazitoki</numerusform>
        </translation>
    </message>
    <message>
        <source>In it</source>
        <translation>Kilichomo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ukubwa</translation>
    </message>
    <message>
        <source>Stopped. No half file stays.</source>
        <translation>Imesimamishwa. Hakuna faili nusu inayobaki.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Kwa nini</translation>
    </message>
    <message>
        <source>Write another one…</source>
        <translation>Andika nyingine…</translation>
    </message>
    <message>
        <source>Write it to a stick or folder…</source>
        <translation>Andika kwenye flashi au folda…</translation>
    </message>
    <message>
        <source>Write to a stick or folder</source>
        <translation>Andika kwenye flashi au folda</translation>
    </message>
</context>
<context>
    <name>SeveralDialog</name>
    <message>
        <source>Add to what is there</source>
        <translation>Ongeza kwenye yaliyopo</translation>
    </message>
    <message>
        <source>Change them</source>
        <translation>Zibadilishe</translation>
    </message>
    <message>
        <source>Edit several entries</source>
        <translation>Hariri kumbukumbu kadhaa</translation>
    </message>
    <message>
        <source>In place of what is there</source>
        <translation>Badala ya yaliyopo</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Acha kama ilivyo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Sababu</translation>
    </message>
    <message>
        <source>Reason, for the history</source>
        <translation>Sababu, kwa ajili ya historia</translation>
    </message>
    <message>
        <source>Take off where it is</source>
        <translation>Ondoa palipo nayo</translation>
    </message>
    <message>
        <source>What happens with: {field}</source>
        <translation>Kinachofanyika kwa: {field}</translation>
    </message>
    <message numerus="yes">
        <source>What you choose here holds for all %n entries. Everything else stays as it is.</source>
        <translation>
            <numerusform>Unachochagua hapa ni kwa kumbukumbu %n. Mengine yote yanabaki kama yalivyo.</numerusform>
            <numerusform>Unachochagua hapa ni kwa kumbukumbu zote %n. Mengine yote yanabaki kama yalivyo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SharingForm</name>
    <message>
        <source>Does this carry what people told us, or pictures of them?</source>
        <translation>Je, ina maneno tuliyoambiwa na watu, au picha zao?</translation>
    </message>
    <message>
        <source>Group of partner offices</source>
        <translation>Kundi la ofisi washirika</translation>
    </message>
    <message>
        <source>It stays on this laptop until it is recorded here what they agreed to.</source>
        <translation>Inabaki kwenye kompyuta hii mpaka iandikwe hapa walichoridhia.</translation>
    </message>
    <message>
        <source>No, our own work</source>
        <translation>Hapana, kazi yetu wenyewe</translation>
    </message>
    <message>
        <source>Not answered yet: it counts as “yes” and stays on this laptop.</source>
        <translation>Bado haijajibiwa: inahesabiwa “ndiyo” na inabaki kwenye kompyuta hii.</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Bado haijachaguliwa</translation>
    </message>
    <message>
        <source>Only offices of our own organisation (TLP:AMBER+STRICT)</source>
        <translation>Ofisi za shirika letu pekee (TLP:AMBER+STRICT)</translation>
    </message>
    <message>
        <source>Or published by others. The label alone decides.</source>
        <translation>Au iliyochapishwa na wengine. Lebo pekee ndiyo inaamua.</translation>
    </message>
    <message>
        <source>Partner offices</source>
        <translation>Ofisi washirika</translation>
    </message>
    <message>
        <source>This office has no group of partner offices yet. See the page Exchange.</source>
        <translation>Ofisi hii bado haina kundi la ofisi washirika. Tazama ukurasa wa Mabadilishano.</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>Nani anaruhusiwa kuiona</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ndiyo</translation>
    </message>
</context>
<context>
    <name>SideFrame</name>
    <message>
        <source>Text of {office}</source>
        <translation>Maandishi ya {office}</translation>
    </message>
</context>
<context>
    <name>Sides</name>
    <message>
        <source>Use our text</source>
        <translation>Tumia maandishi yetu</translation>
    </message>
    <message>
        <source>Use the text of {office}</source>
        <translation>Tumia maandishi ya {office}</translation>
    </message>
    <message>
        <source>Use their text</source>
        <translation>Tumia maandishi yao</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <source>%n entries have two versions</source>
        <translation>
            <numerusform>Kumbukumbu %n ina matoleo mawili</numerusform>
            <numerusform>Kumbukumbu %n zina matoleo mawili</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup is due, and its folder or stick is not there.</source>
        <translation>Nakala ya akiba inatakiwa, na folda au flashi yake haipo.</translation>
    </message>
    <message numerus="yes">
        <source>Backup: %n days ago</source>
        <translation>
            <numerusform>Nakala ya akiba: siku %n iliyopita</numerusform>
            <numerusform>Nakala ya akiba: siku %n zilizopita</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup: today</source>
        <translation>Nakala ya akiba: leo</translation>
    </message>
    <message>
        <source>Backup: {date}</source>
        <translation>Nakala ya akiba: {date}</translation>
    </message>
    <message>
        <source>Choose between the versions</source>
        <translation>Chagua kati ya matoleo</translation>
    </message>
    <message>
        <source>Last exchange: {office}, {date}</source>
        <translation>Mabadilishano ya mwisho: {office}, {date}</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Bado hakuna nakala ya akiba</translation>
    </message>
    <message>
        <source>No entries yet</source>
        <translation>Bado hakuna kumbukumbu</translation>
    </message>
    <message>
        <source>No exchange yet</source>
        <translation>Bado hakuna mabadilishano</translation>
    </message>
    <message>
        <source>Open the exchange</source>
        <translation>Fungua mabadilishano</translation>
    </message>
    <message>
        <source>Open the library</source>
        <translation>Fungua maktaba</translation>
    </message>
    <message>
        <source>Open the page of backups</source>
        <translation>Fungua ukurasa wa nakala za akiba</translation>
    </message>
    <message>
        <source>The backup did not work</source>
        <translation>Nakala ya akiba haikufanikiwa</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Step {place} of {count}: {name}</source>
        <translation>Hatua ya {place} kati ya {count}: {name}</translation>
    </message>
</context>
<context>
    <name>VersionList</name>
    <message>
        <source>Versions</source>
        <translation>Matoleo</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>&amp;Previous part</source>
        <translation>Sehemu &amp;iliyopita</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Imetunzwa</translation>
    </message>
    <message>
        <source>Kept or removed</source>
        <translation>Imetunzwa au imeondolewa</translation>
    </message>
    <message>
        <source>Ne&amp;xt part</source>
        <translation>Sehemu inayo&amp;fuata</translation>
    </message>
    <message>
        <source>Removed for all</source>
        <translation>Imeondolewa kwa wote</translation>
    </message>
    <message>
        <source>Save as &amp;one version</source>
        <translation>Hifadhi kama &amp;toleo moja</translation>
    </message>
    <message>
        <source>T&amp;wo versions</source>
        <translation>Mato&amp;leo mawili</translation>
    </message>
    <message>
        <source>Use &amp;both texts</source>
        <translation>Tumia maandishi &amp;yote mawili</translation>
    </message>
    <message>
        <source>Use the &amp;first text</source>
        <translation>Tumia maandishi ya &amp;kwanza</translation>
    </message>
    <message>
        <source>Use the &amp;second text</source>
        <translation>Tumia maandishi ya &amp;pili</translation>
    </message>
    <message>
        <source>left empty</source>
        <translation>iliachwa wazi</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>haijachaguliwa</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>yetu</translation>
    </message>
    <message>
        <source>own text</source>
        <translation>maandishi mapya</translation>
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
            <numerusform>Kumbukumbu %n inasubiri uchaguzi</numerusform>
            <numerusform>Kumbukumbu %n zinasubiri uchaguzi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts differ</source>
        <translation>
            <numerusform>Sehemu %n ni tofauti</numerusform>
            <numerusform>Sehemu %n ni tofauti</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries with two versions</source>
        <translation>Kumbukumbu zenye matoleo mawili</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Sehemu inayofuata</translation>
    </message>
    <message>
        <source>No entry has two versions.</source>
        <translation>Hakuna kumbukumbu yenye matoleo mawili.</translation>
    </message>
    <message>
        <source>Nothing waits for a choice.</source>
        <translation>Hakuna kinachosubiri uchaguzi.</translation>
    </message>
    <message>
        <source>Part {place} of {count}</source>
        <translation>Sehemu ya {place} kati ya {count}</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation>Sehemu iliyopita</translation>
    </message>
    <message>
        <source>Save as one version</source>
        <translation>Hifadhi kama toleo moja</translation>
    </message>
    <message>
        <source>Two offices changed the same part of an entry. Both texts are kept until somebody chooses.</source>
        <translation>Ofisi mbili zilibadilisha sehemu ileile ya kumbukumbu. Maandishi yote mawili yanatunzwa mpaka mtu achague.</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Matoleo mawili</translation>
    </message>
    <message>
        <source>Use both, one after the other</source>
        <translation>Tumia yote mawili, moja baada ya jingine</translation>
    </message>
    <message>
        <source>What will be saved</source>
        <translation>Kitakachohifadhiwa</translation>
    </message>
    <message>
        <source>You can still change this text.</source>
        <translation>Bado unaweza kubadilisha maandishi haya.</translation>
    </message>
    <message>
        <source>are underlined. Everything else is the same in both.</source>
        <translation>yamepigiwa mstari. Mengine yote ni sawa katika yote mawili.</translation>
    </message>
    <message>
        <source>different words</source>
        <translation>maneno tofauti</translation>
    </message>
    <message>
        <source>ready to save</source>
        <translation>tayari kuhifadhiwa</translation>
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
        <translation>Imehifadhiwa kama toleo moja: {title}</translation>
    </message>
</context>
<context>
    <name>Withdrawal</name>
    <message numerus="yes">
        <source>%n offices may have it. Each removes it as soon as a stick reaches it.</source>
        <translation>
            <numerusform>Huenda ofisi %n inayo. Inaiondoa mara flashi inapoifikia.</numerusform>
            <numerusform>Huenda ofisi %n zinayo. Kila moja inaiondoa mara flashi inapoifikia.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n printed briefs</source>
        <translation>
            <numerusform>Muhtasari %n uliochapishwa</numerusform>
            <numerusform>Mihtasari %n iliyochapishwa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n printed briefs carry it. The list of them stays here, to call them back.</source>
        <translation>
            <numerusform>Muhtasari %n uliochapishwa unayo. Orodha yake inabaki hapa, ili kuomba urudishwe.</numerusform>
            <numerusform>Mihtasari %n iliyochapishwa inayo. Orodha yake inabaki hapa, ili kuomba irudishwe.</numerusform>
        </translation>
    </message>
    <message>
        <source>A translation: it is an entry of its own and stays unless you withdraw it too.</source>
        <translation>Tafsiri: ni kumbukumbu ya pekee na inabaki usipoiondoa pia.</translation>
    </message>
    <message>
        <source>A version without the passage is saved; all earlier ones are destroyed.</source>
        <translation>Toleo lisilo na kifungu hicho linahifadhiwa; yote ya awali yanaharibiwa.</translation>
    </message>
    <message>
        <source>A withdrawal goes out with every stick and always wins, also over older copies that arrive later. Paper and sticks out of reach cannot be called back.</source>
        <translation>Uondoaji hutoka na kila flashi na hushinda daima, hata juu ya nakala za zamani zinazofika baadaye. Karatasi na flashi zisizofikika haziwezi kurudishwa.</translation>
    </message>
    <message numerus="yes">
        <source>All %n versions are destroyed, with texts, files and previews.</source>
        <translation>
            <numerusform>Toleo %n linaharibiwa, pamoja na maandishi, faili na picha za mfano.</numerusform>
            <numerusform>Matoleo yote %n yanaharibiwa, pamoja na maandishi, faili na picha za mfano.</numerusform>
        </translation>
    </message>
    <message>
        <source>An entry that quotes or names it. Look whether it carries the same words.</source>
        <translation>Kumbukumbu inayoinukuu au kuitaja. Angalia kama ina maneno yaleyale.</translation>
    </message>
    <message>
        <source>At other offices</source>
        <translation>Katika ofisi nyingine</translation>
    </message>
    <message>
        <source>Confirm: destroy it…</source>
        <translation>Thibitisha: iharibu…</translation>
    </message>
    <message>
        <source>Confirmed: {code} is destroyed here, and elsewhere with the next stick.</source>
        <translation>Imethibitishwa: {code} imeharibiwa hapa, na kwingine kwa flashi ijayo.</translation>
    </message>
    <message>
        <source>Copy the recall list</source>
        <translation>Nakili orodha ya karatasi za kurudishwa</translation>
    </message>
    <message>
        <source>Fewer offices may have it now</source>
        <translation>Sasa ofisi chache zaidi zinaruhusiwa kuwa nayo</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hapa</translation>
    </message>
    <message>
        <source>It is destroyed here. Other offices destroy it as soon as a stick reaches them.</source>
        <translation>Imeharibiwa hapa. Ofisi nyingine huiharibu mara flashi inapozifikia.</translation>
    </message>
    <message>
        <source>It is destroyed. No other office ever had it.</source>
        <translation>Imeharibiwa. Hakuna ofisi nyingine iliyowahi kuwa nayo.</translation>
    </message>
    <message>
        <source>It is hidden, and destroyed once the office that wrote it, or the one that protects people’s data, has confirmed.</source>
        <translation>Imefichwa, na itaharibiwa mara ofisi iliyoiandika, au ile inayolinda taarifa za watu, itakapothibitisha.</translation>
    </message>
    <message>
        <source>It is hidden. It is destroyed once an office that may has confirmed it.</source>
        <translation>Imefichwa. Itaharibiwa mara ofisi inayoruhusiwa itakapothibitisha.</translation>
    </message>
    <message>
        <source>It should never have been written</source>
        <translation>Haikupaswa kuandikwa kamwe</translation>
    </message>
    <message>
        <source>It was taken back, and is shown again.</source>
        <translation>Uondoaji umetenguliwa, na kumbukumbu inaonyeshwa tena.</translation>
    </message>
    <message>
        <source>Lift: show it again</source>
        <translation>Tengua: ionyeshe tena</translation>
    </message>
    <message>
        <source>Needs a second office</source>
        <translation>Inahitaji ofisi ya pili</translation>
    </message>
    <message>
        <source>No other office was given it.</source>
        <translation>Hakuna ofisi nyingine iliyopewa.</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Haikuchapishwa</translation>
    </message>
    <message>
        <source>Nothing was withdrawn</source>
        <translation>Hakuna kilichoondolewa kabisa</translation>
    </message>
    <message>
        <source>Only this code and the dates are kept, no title, no text.</source>
        <translation>Namba hii na tarehe tu ndizo zinazotunzwa, bila kichwa, bila maandishi.</translation>
    </message>
    <message>
        <source>Out of reach: look after it yourselves</source>
        <translation>Hazifikiki: zishughulikieni wenyewe</translation>
    </message>
    <message>
        <source>Paper, screenshots and copies outside this program cannot be called back.</source>
        <translation>Karatasi, picha za skrini na nakala zilizo nje ya programu hii haziwezi kurudishwa.</translation>
    </message>
    <message>
        <source>Please give back or destroy these sheets. They carry {code}, which was withdrawn on {date}.</source>
        <translation>Tafadhali rudisha au haribu karatasi hizi. Zina {code}, iliyoondolewa kabisa {date}.</translation>
    </message>
    <message>
        <source>Printed briefs that carried it</source>
        <translation>Mihtasari iliyochapishwa iliyokuwa nayo</translation>
    </message>
    <message>
        <source>Removed by</source>
        <translation>Imeondolewa na</translation>
    </message>
    <message>
        <source>Sign as second office…</source>
        <translation>Saini kama ofisi ya pili…</translation>
    </message>
    <message>
        <source>Signed: {code} is destroyed everywhere.</source>
        <translation>Imesainiwa: {code} inaharibiwa kila mahali.</translation>
    </message>
    <message>
        <source>Somebody could come to harm</source>
        <translation>Mtu anaweza kudhurika</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Umetenguliwa</translation>
    </message>
    <message>
        <source>The file is destroyed, and the versions that name it.</source>
        <translation>Faili inaharibiwa, na matoleo yanayoitaja.</translation>
    </message>
    <message>
        <source>The last backup lies there. A backup that is brought back withdraws it again.</source>
        <translation>Nakala ya akiba ya mwisho iko hapo. Nakala ya akiba inayorudishwa huiondoa tena.</translation>
    </message>
    <message>
        <source>The law demands it</source>
        <translation>Sheria inataka hivyo</translation>
    </message>
    <message>
        <source>The people concerned asked for it</source>
        <translation>Wahusika waliomba hivyo</translation>
    </message>
    <message>
        <source>The versions that wider circles were given are destroyed. The present one stays.</source>
        <translation>Matoleo ambayo duru pana zaidi zilipewa yanaharibiwa. La sasa linabaki.</translation>
    </message>
    <message>
        <source>Their agreement has ended</source>
        <translation>Ridhaa yao imeisha</translation>
    </message>
    <message>
        <source>This cannot be undone, and it is kept for ever that it was done.</source>
        <translation>Hili haliwezi kutenguliwa, na inatunzwa milele kwamba lilifanywa.</translation>
    </message>
    <message>
        <source>This entry has the same file.</source>
        <translation>Kumbukumbu hii ina faili ileile.</translation>
    </message>
    <message>
        <source>Waits to be confirmed</source>
        <translation>Unasubiri kuthibitishwa</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nini</translation>
    </message>
    <message>
        <source>When people take back what they told us, it is destroyed at every office.</source>
        <translation>Watu wanapochukua tena walichotuambia, kinaharibiwa katika kila ofisi.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Kwa nini</translation>
    </message>
    <message>
        <source>Withdraw the same file from “{title}” ({code}) too</source>
        <translation>Ondoa kabisa pia faili ileile ya “{title}” ({code})</translation>
    </message>
    <message>
        <source>Withdraw “{title}” ({code}) too, as a whole</source>
        <translation>Ondoa kabisa pia “{title}” ({code}), yote nzima</translation>
    </message>
    <message>
        <source>Withdrawn {date}</source>
        <translation>Iliondolewa kabisa {date}</translation>
    </message>
    <message>
        <source>a passage</source>
        <translation>kifungu</translation>
    </message>
    <message>
        <source>a photo or file</source>
        <translation>picha au faili</translation>
    </message>
    <message>
        <source>check {check}</source>
        <translation>uhakiki {check}</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>imefichwa</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>si hakika</translation>
    </message>
    <message>
        <source>recorded in {office}</source>
        <translation>imeandikwa {office}</translation>
    </message>
    <message>
        <source>waits for a stick</source>
        <translation>inasubiri flashi</translation>
    </message>
    <message>
        <source>whole entry</source>
        <translation>kumbukumbu nzima</translation>
    </message>
    <message>
        <source>wider versions</source>
        <translation>matoleo mapana zaidi</translation>
    </message>
    <message>
        <source>{code} is shown again.</source>
        <translation>{code} inaonyeshwa tena.</translation>
    </message>
    <message>
        <source>{code}, {title}: printed {date}, run {run}, check {check}</source>
        <translation>{code}, {title}: ilichapishwa {date}, chapa {run}, uhakiki {check}</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n offices removed it</source>
        <translation>
            <numerusform>Ofisi {done} kati ya %n imeiondoa</numerusform>
            <numerusform>Ofisi {done} kati ya %n zimeiondoa</numerusform>
        </translation>
    </message>
    <message>
        <source>{office} (this office)</source>
        <translation>{office} (ofisi hii)</translation>
    </message>
    <message>
        <source>{office} asked for it. It is hidden everywhere until the office that wrote it, or the one that protects people’s data, has confirmed.</source>
        <translation>{office} iliomba hivyo. Imefichwa kila mahali mpaka ofisi iliyoiandika, au ile inayolinda taarifa za watu, ithibitishe.</translation>
    </message>
    <message>
        <source>{office} has withdrawn much alone. This one is hidden until a second office signs it.</source>
        <translation>{office} imeondoa mengi peke yake. Hii imefichwa mpaka ofisi ya pili isaini.</translation>
    </message>
</context>
<context>
    <name>WithdrawalDialog</name>
    <message>
        <source>A passage</source>
        <translation>Kifungu</translation>
    </message>
    <message>
        <source>A photo or file</source>
        <translation>Picha au faili</translation>
    </message>
    <message>
        <source>A version without it is saved, and the versions that have it are destroyed.</source>
        <translation>Toleo lisilo nayo linahifadhiwa, na matoleo yenye nayo yanaharibiwa.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Rudi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Chagua sababu</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Thibitisha</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Endelea</translation>
    </message>
    <message>
        <source>Only what wider circles were given</source>
        <translation>Kile tu ambacho duru pana zaidi zilipewa</translation>
    </message>
    <message>
        <source>Record a withdrawal</source>
        <translation>Andika uondoaji</translation>
    </message>
    <message>
        <source>Step {place} of {count}: {name}</source>
        <translation>Hatua ya {place} kati ya {count}: {name}</translation>
    </message>
    <message>
        <source>Texts, files and all versions. Only its code and the dates are kept.</source>
        <translation>Maandishi, faili na matoleo yote. Namba yake na tarehe tu ndizo zinazotunzwa.</translation>
    </message>
    <message>
        <source>The present version stays with those who may have it.</source>
        <translation>Toleo la sasa linabaki kwa wanaoruhusiwa kuwa nalo.</translation>
    </message>
    <message>
        <source>The text stays.</source>
        <translation>Maandishi yanabaki.</translation>
    </message>
    <message>
        <source>The whole entry</source>
        <translation>Kumbukumbu nzima</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Kinachoondoka</translation>
    </message>
    <message>
        <source>What this will do</source>
        <translation>Kitakachotokea</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Ondoa kabisa</translation>
    </message>
    <message>
        <source>Withdraw a file of {code} everywhere?</source>
        <translation>Ondoa kabisa faili ya {code} kila mahali?</translation>
    </message>
    <message>
        <source>Withdraw a passage of {code} everywhere?</source>
        <translation>Ondoa kabisa kifungu cha {code} kila mahali?</translation>
    </message>
    <message>
        <source>Withdraw what wider circles were given of {code}?</source>
        <translation>Ondoa kabisa kile ambacho duru pana zaidi zilipewa cha {code}?</translation>
    </message>
    <message>
        <source>Withdraw {code}</source>
        <translation>Ondoa kabisa {code}</translation>
    </message>
    <message>
        <source>Withdraw {code} everywhere?</source>
        <translation>Ondoa kabisa {code} kila mahali?</translation>
    </message>
</context>
<context>
    <name>WithdrawalForm</name>
    <message>
        <source>In which part of the entry</source>
        <translation>Katika sehemu gani ya kumbukumbu</translation>
    </message>
    <message>
        <source>Of which entry</source>
        <translation>Ya kumbukumbu gani</translation>
    </message>
    <message>
        <source>Only this choice travels with the withdrawal, never words.</source>
        <translation>Uondoaji husafiri na chaguo hili tu, kamwe si maneno.</translation>
    </message>
    <message>
        <source>Take the passage out of this text. What stands here afterwards is what stays; earlier versions are destroyed.</source>
        <translation>Toa kifungu kwenye maandishi haya. Kitakachokuwa hapa baadaye ndicho kinachobaki; matoleo ya awali yanaharibiwa.</translation>
    </message>
    <message>
        <source>The text that stays</source>
        <translation>Maandishi yanayobaki</translation>
    </message>
    <message>
        <source>Type the code of the entry</source>
        <translation>Andika namba ya kumbukumbu</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Kinachoondoka</translation>
    </message>
    <message>
        <source>Which photo or file</source>
        <translation>Picha au faili gani</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Kwa nini</translation>
    </message>
</context>
<context>
    <name>WithdrawalsTab</name>
    <message>
        <source>Confirm and destroy</source>
        <translation>Thibitisha na uharibu</translation>
    </message>
    <message>
        <source>Confirm the withdrawal of {code}?</source>
        <translation>Thibitisha uondoaji wa {code}?</translation>
    </message>
    <message>
        <source>Sign and destroy</source>
        <translation>Saini na uharibu</translation>
    </message>
    <message>
        <source>Sign the withdrawal of {code}?</source>
        <translation>Saini uondoaji wa {code}?</translation>
    </message>
    <message>
        <source>The recall list is copied. Paste it into a letter.</source>
        <translation>Orodha ya karatasi za kurudishwa imenakiliwa. Ibandike kwenye barua.</translation>
    </message>
    <message>
        <source>What {office} asked for is destroyed here, and at every office with the next stick. This cannot be undone.</source>
        <translation>Kile ambacho {office} iliomba kinaharibiwa hapa, na katika kila ofisi kwa flashi ijayo. Hili haliwezi kutenguliwa.</translation>
    </message>
    <message>
        <source>{office} has withdrawn many entries alone. With your signature this one is destroyed at every office. Call them first, on a number that you knew before.</source>
        <translation>{office} imeondoa kabisa kumbukumbu nyingi peke yake. Kwa sahihi yako hii inaharibiwa katika kila ofisi. Wapigie kwanza, kwa namba uliyoijua tangu zamani.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>Kumbukumbu %n</numerusform>
            <numerusform>Kumbukumbu %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Nchi</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Rasimu</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Imefikia wapi</translation>
    </message>
    <message>
        <source>It does not go to others any more: the agreement to it has run out.</source>
        <translation>Haiendi tena kwa wengine: muda wa ridhaa umeisha.</translation>
    </message>
    <message>
        <source>It does not go to others for now: the date of this laptop looks wrong.</source>
        <translation>Haiendi kwa wengine kwa sasa: tarehe ya kompyuta hii inaonekana si sahihi.</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>Aina ya kumbukumbu</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lugha</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>May go to all offices of the programme, not to the public</source>
        <translation>Inaweza kwenda kwa ofisi zote za programu, si kwa umma</translation>
    </message>
    <message>
        <source>May go to anyone, also in print</source>
        <translation>Inaweza kwenda kwa mtu yeyote, pia kwa kuchapishwa</translation>
    </message>
    <message>
        <source>May go to named partner offices</source>
        <translation>Inaweza kwenda kwa ofisi washirika zilizotajwa</translation>
    </message>
    <message>
        <source>May go to offices of our own organisation</source>
        <translation>Inaweza kwenda kwa ofisi za shirika letu</translation>
    </message>
    <message>
        <source>May go to the partner offices of “{group}”</source>
        <translation>Inaweza kwenda kwa ofisi washirika wa “{group}”</translation>
    </message>
    <message>
        <source>Mineral</source>
        <translation>Madini</translation>
    </message>
    <message>
        <source>Not copied until somebody says whether it carries what people told us.</source>
        <translation>Hainakiliwi mpaka mtu aseme kama ina maneno tuliyoambiwa na watu.</translation>
    </message>
    <message>
        <source>Not copied: TLP:RED stays on this laptop.</source>
        <translation>Hainakiliwi: TLP:RED inabaki kwenye kompyuta hii.</translation>
    </message>
    <message>
        <source>Not copied: nobody has agreed to be quoted.</source>
        <translation>Hainakiliwi: hakuna aliyeridhia kunukuliwa.</translation>
    </message>
    <message>
        <source>Not copied: somebody does not agree to be quoted any more.</source>
        <translation>Hainakiliwi: kuna asiyeridhia tena kunukuliwa.</translation>
    </message>
    <message>
        <source>Not copied: the agreement to be quoted has run out.</source>
        <translation>Hainakiliwi: muda wa ridhaa ya kunukuliwa umeisha.</translation>
    </message>
    <message>
        <source>Not copied: the date of this laptop looks wrong.</source>
        <translation>Hainakiliwi: tarehe ya kompyuta hii inaonekana si sahihi.</translation>
    </message>
    <message>
        <source>OpenDocument table</source>
        <translation>Jedwali la OpenDocument</translation>
    </message>
    <message>
        <source>Picture (JPEG)</source>
        <translation>Picha (JPEG)</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Picha (PNG)</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Tayari</translation>
    </message>
    <message>
        <source>Stays on this laptop</source>
        <translation>Inabaki kwenye kompyuta hii</translation>
    </message>
    <message>
        <source>Stays on this laptop as it was saved. Save it once more and it may go.</source>
        <translation>Inabaki kwenye kompyuta hii kama ilivyohifadhiwa. Ihifadhi mara moja zaidi na itaweza kwenda.</translation>
    </message>
    <message>
        <source>Stays on this laptop until a coordinator says which organisation this office belongs to.</source>
        <translation>Inabaki kwenye kompyuta hii mpaka mratibu aseme ofisi hii ni ya shirika gani.</translation>
    </message>
    <message>
        <source>Stays on this laptop until somebody says whether it carries what people told us.</source>
        <translation>Inabaki kwenye kompyuta hii mpaka mtu aseme kama ina maneno tuliyoambiwa na watu.</translation>
    </message>
    <message>
        <source>Stays on this laptop while it is a draft.</source>
        <translation>Inabaki kwenye kompyuta hii ikiwa bado ni rasimu.</translation>
    </message>
    <message>
        <source>Stays on this laptop: it carries what people told us, and no agreement of theirs is recorded.</source>
        <translation>Inabaki kwenye kompyuta hii: ina maneno tuliyoambiwa na watu, na ridhaa yao haijaandikwa.</translation>
    </message>
    <message>
        <source>Stays on this laptop: its versions were made for different circles of offices.</source>
        <translation>Inabaki kwenye kompyuta hii: matoleo yake yalitengenezwa kwa duru tofauti za ofisi.</translation>
    </message>
    <message>
        <source>Stays on this laptop: no group of partner offices is chosen for it.</source>
        <translation>Inabaki kwenye kompyuta hii: hakuna kundi la ofisi washirika lililochaguliwa kwa ajili yake.</translation>
    </message>
    <message>
        <source>Stays on this laptop: people agreed to other offices than those that its label names.</source>
        <translation>Inabaki kwenye kompyuta hii: watu waliridhia ofisi nyingine kuliko zile ambazo lebo yake inataja.</translation>
    </message>
    <message>
        <source>Stays on this laptop: somebody does not agree any more that others have it.</source>
        <translation>Inabaki kwenye kompyuta hii: kuna asiyeridhia tena wengine wawe nayo.</translation>
    </message>
    <message>
        <source>Stays on this laptop: this office was revoked.</source>
        <translation>Inabaki kwenye kompyuta hii: ofisi hii imebatilishwa.</translation>
    </message>
    <message>
        <source>Stays on this laptop: two versions name different offices that may have it. Settle them first.</source>
        <translation>Inabaki kwenye kompyuta hii: matoleo mawili yanataja ofisi tofauti zinazoruhusiwa kuwa nayo. Yatatue kwanza.</translation>
    </message>
    <message>
        <source>Stays on this laptop: what people agreed to ended on {date}.</source>
        <translation>Inabaki kwenye kompyuta hii: ridhaa ya watu iliisha {date}.</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Jedwali (CSV)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Maandishi</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Ya kukaguliwa</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Mada</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Ukurasa wa wavuti</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>Nani anaruhusiwa kuiona</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Mwaka</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>mtu yeyote</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>offices of one organisation</source>
        <translation>ofisi za shirika moja</translation>
    </message>
    <message>
        <source>other offices</source>
        <translation>ofisi nyingine</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>picha</translation>
    </message>
    <message>
        <source>print</source>
        <translation>kuchapisha</translation>
    </message>
    <message>
        <source>quoting their words</source>
        <translation>kunukuu maneno yao</translation>
    </message>
    <message>
        <source>the group “{name}”</source>
        <translation>kundi “{name}”</translation>
    </message>
    <message>
        <source>the public</source>
        <translation>umma</translation>
    </message>
    <message>
        <source>the whole programme</source>
        <translation>programu nzima</translation>
    </message>
    <message>
        <source>{number} GB</source>
        <translation>GB {number}</translation>
    </message>
    <message>
        <source>{number} KB</source>
        <translation>KB {number}</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>MB {number}</translation>
    </message>
    <message>
        <source>{number} bytes</source>
        <translation>baiti {number}</translation>
    </message>
    <message>
        <source>{use} no longer</source>
        <translation>{use} (si tena)</translation>
    </message>
    <message>
        <source>{use} until {date}</source>
        <translation>{use} hadi {date}</translation>
    </message>
</context>
</TS>
