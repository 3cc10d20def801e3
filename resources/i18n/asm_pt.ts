<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>ASM Desktop {version}</source>
        <translation>ASM Desktop {version}</translation>
    </message>
    <message>
        <source>About ASM Desktop</source>
        <translation>Sobre o ASM Desktop</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Made with Qt for Python, used under the LGPL.</source>
        <translation>Software livre com licença MIT. Feito com Qt for Python, usado com licença LGPL.</translation>
    </message>
    <message>
        <source>Keeps what is known about artisanal and small-scale mining, finds it, exchanges it between offices on sticks and prints it. It never connects to a network.</source>
        <translation>Guarda o que se sabe da mineração artesanal e de pequena escala, encontra-o, troca-o entre escritórios por pen USB e imprime-o. Nunca se liga a uma rede.</translation>
    </message>
</context>
<context>
    <name>AgreementDialog</name>
    <message>
        <source>2028-05-03; empty is without end</source>
        <translation>2028-05-03; vazio: sem fim</translation>
    </message>
    <message>
        <source>Change the agreement</source>
        <translation>Mudar o acordo</translation>
    </message>
    <message>
        <source>K-12: never a name</source>
        <translation>K-12: nunca um nome</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>Guardar as mudanças</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>Novo acordo</translation>
    </message>
    <message>
        <source>Record the agreement</source>
        <translation>Registar o acordo</translation>
    </message>
    <message>
        <source>What you take away here is withdrawn from other offices for good, as if it had ended.</source>
        <translation>O que tirar aqui é retirado dos outros escritórios para sempre, como se o acordo tivesse terminado.</translation>
    </message>
</context>
<context>
    <name>AgreementForm</name>
    <message>
        <source>Ask for each by itself. What is not ticked was not agreed to.</source>
        <translation>Pergunte por cada coisa em separado. O que não está assinalado não foi acordado.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Code of whoever agrees</source>
        <translation>Código de quem dá o acordo</translation>
    </message>
    <message>
        <source>For these entries</source>
        <translation>Para estas fichas</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quem</translation>
    </message>
    <message>
        <source>How it was said</source>
        <translation>Como foi dito</translation>
    </message>
    <message>
        <source>In which language</source>
        <translation>Em que língua</translation>
    </message>
    <message>
        <source>Learning group</source>
        <translation>Grupo de aprendizagem</translation>
    </message>
    <message>
        <source>Limits in their own words</source>
        <translation>Limites, nas suas palavras</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>Em que dia</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Registado por</translation>
    </message>
    <message>
        <source>The agreement stays in this office. With an entry travels only for what people agreed to, and until when.</source>
        <translation>O acordo fica neste escritório. Com uma ficha segue só aquilo para que as pessoas deram acordo, e até quando.</translation>
    </message>
    <message>
        <source>The name as it stands in its notes. The terms hold for all its notes, also later ones.</source>
        <translation>O nome como está nas suas notas. As condições valem para todas as suas notas, também as futuras.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Until which day</source>
        <translation>Até que dia</translation>
    </message>
    <message>
        <source>What they agree to</source>
        <translation>Para que dão acordo</translation>
    </message>
    <message>
        <source>Who agrees</source>
        <translation>Quem dá o acordo</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Testemunha</translation>
    </message>
    <message>
        <source>stays in this office</source>
        <translation>fica neste escritório</translation>
    </message>
</context>
<context>
    <name>AgreementsTabs</name>
    <message numerus="yes">
        <source>%n entries are destroyed here, and at every office as soon as a stick reaches it. This cannot be undone.</source>
        <translation>
            <numerusform>%n ficha é destruída aqui, e em cada escritório assim que uma pen USB lhe chegar. Isto não se pode desfazer.</numerusform>
            <numerusform>%n fichas são destruídas aqui, e em cada escritório assim que uma pen USB lhe chegar. Isto não se pode desfazer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdraw everything that {code} told us?</source>
        <translation>Retirar tudo o que {code} nos contou?</translation>
    </message>
    <message>
        <source>Withdraw them</source>
        <translation>Retirá-las</translation>
    </message>
</context>
<context>
    <name>ArchiveError</name>
    <message>
        <source>A box of this bundle is damaged ({why}).</source>
        <translation>Uma caixa deste envio está danificada ({why}).</translation>
    </message>
    <message>
        <source>A code has eight letters and digits, like 7K3M-9QXD. Type it as it stands on the sheet.</source>
        <translation>Um código tem oito letras e algarismos, como 7K3M-9QXD. Escreva-o como está na folha.</translation>
    </message>
    <message>
        <source>A coordinator adds its card first (`asm-desktop office add CARD`).</source>
        <translation>Um coordenador acrescenta primeiro o seu cartão (`asm-desktop office add CARD`).</translation>
    </message>
    <message>
        <source>A file of this entry is damaged ({sha256}).</source>
        <translation>Um ficheiro desta ficha está danificado ({sha256}).</translation>
    </message>
    <message>
        <source>A file of this entry is not here yet.</source>
        <translation>Um ficheiro desta ficha ainda não está aqui.</translation>
    </message>
    <message>
        <source>A record about an office does not hold together ({why}).</source>
        <translation>Um registo sobre um escritório não está certo ({why}).</translation>
    </message>
    <message>
        <source>A record is kept under a name that is not its own.</source>
        <translation>Um registo está guardado com um nome que não é o seu.</translation>
    </message>
    <message>
        <source>A record is not valid ({why}).</source>
        <translation>Um registo não é válido ({why}).</translation>
    </message>
    <message>
        <source>A record is not written in the agreed form ({why}).</source>
        <translation>Um registo não está escrito na forma combinada ({why}).</translation>
    </message>
    <message>
        <source>A version of an entry does not hold together ({why}).</source>
        <translation>Uma versão de uma ficha não está certa ({why}).</translation>
    </message>
    <message>
        <source>Add the card of an office first, or make a public bundle.</source>
        <translation>Acrescente primeiro o cartão de um escritório, ou faça um envio público.</translation>
    </message>
    <message>
        <source>Add three lines so that it can be found.</source>
        <translation>Acrescente três linhas para que se possa encontrar.</translation>
    </message>
    <message>
        <source>An entry needs a title.</source>
        <translation>Uma ficha precisa de um título.</translation>
    </message>
    <message>
        <source>An entry of the kind “{kind}” has no field “{field}”.</source>
        <translation>Uma ficha do género “{kind}” não tem o campo “{field}”.</translation>
    </message>
    <message>
        <source>Another program is writing to this archive.</source>
        <translation>Outro programa está a escrever neste arquivo.</translation>
    </message>
    <message>
        <source>Ask another office for it: a bundle from there brings it back.</source>
        <translation>Peça-o a outro escritório: um envio de lá trá-lo de volta.</translation>
    </message>
    <message>
        <source>Ask for a fresh copy from where it came.</source>
        <translation>Peça uma cópia nova no sítio de onde veio.</translation>
    </message>
    <message>
        <source>Ask its owner for the right to read it, then import it again.</source>
        <translation>Peça ao dono o direito de o ler e depois incorpore-o de novo.</translation>
    </message>
    <message>
        <source>Ask the office for its card again, and compare the 30 digits by telephone.</source>
        <translation>Peça de novo o cartão ao escritório e compare os 30 algarismos por telefone.</translation>
    </message>
    <message>
        <source>Ask the office that brought it in for a bundle with its files.</source>
        <translation>Peça ao escritório que o incorporou um envio com os seus ficheiros.</translation>
    </message>
    <message>
        <source>Ask them to add the office, or make a group of your own.</source>
        <translation>Peça-lhes que acrescentem o escritório, ou crie um grupo seu.</translation>
    </message>
    <message>
        <source>Ask them to change {field}; everything else you can change yourself.</source>
        <translation>Peça-lhes que mudem {field}; tudo o resto pode mudar você.</translation>
    </message>
    <message>
        <source>Attach the file instead.</source>
        <translation>Em vez disso, anexe o ficheiro.</translation>
    </message>
    <message>
        <source>Attach the file itself, or look at the entry again: somebody may have taken it out.</source>
        <translation>Anexe o próprio ficheiro, ou veja de novo a ficha: talvez alguém o tenha retirado.</translation>
    </message>
    <message>
        <source>Bring back the last backup into a new folder, and import bundles again.</source>
        <translation>Traga de volta a última cópia de segurança para uma pasta nova e incorpore os envios de novo.</translation>
    </message>
    <message>
        <source>Check its name and place; if it lies on a stick, is the stick still in?</source>
        <translation>Verifique o nome e o lugar; se está numa pen USB, ela ainda está ligada?</translation>
    </message>
    <message>
        <source>Check that the disk or stick is plugged in and that you may read and write there, then try again.</source>
        <translation>Verifique se o disco ou a pen USB está ligado e se pode ler e escrever aí, e tente de novo.</translation>
    </message>
    <message>
        <source>Check the name, and whether the stick is plugged in.</source>
        <translation>Verifique o nome, e se a pen USB está ligada.</translation>
    </message>
    <message>
        <source>Choose documents, pictures or folders.</source>
        <translation>Escolha documentos, imagens ou pastas.</translation>
    </message>
    <message>
        <source>Choose one of its groups, or ask the group&apos;s owner to add this office.</source>
        <translation>Escolha um dos seus grupos, ou peça ao dono do grupo que acrescente este escritório.</translation>
    </message>
    <message>
        <source>Choose one of: {choices}.</source>
        <translation>Escolha um destes: {choices}.</translation>
    </message>
    <message>
        <source>Choose the folder that holds archive.db, or make a new archive.</source>
        <translation>Escolha a pasta que contém archive.db, ou crie um arquivo novo.</translation>
    </message>
    <message>
        <source>Close the other one, then open it again.</source>
        <translation>Feche a outra e depois abra-o de novo.</translation>
    </message>
    <message>
        <source>Correct the file, or take it out of the folder of kinds.</source>
        <translation>Corrija o ficheiro, ou tire-o da pasta dos géneros.</translation>
    </message>
    <message>
        <source>Do not open it elsewhere either; ask who sent it for a fresh copy.</source>
        <translation>Também não o abra noutro lado; peça uma cópia nova a quem o enviou.</translation>
    </message>
    <message>
        <source>Everything is in “{folder}”; please report it as a fault of the program.</source>
        <translation>Está tudo em “{folder}”; por favor, avise disto como uma falha do programa.</translation>
    </message>
    <message>
        <source>Give a name of at most 120 letters, a country as two letters (TZ), a language as two or three (sw).</source>
        <translation>Dê um nome de 120 letras no máximo, um país com duas letras (TZ), uma língua com duas ou três (sw).</translation>
    </message>
    <message>
        <source>Give a name of one line with at most 120 letters.</source>
        <translation>Dê um nome de uma linha, com 120 letras no máximo.</translation>
    </message>
    <message>
        <source>Give its card to a coordinator, and import the bundle that comes back.</source>
        <translation>Dê o seu cartão a um coordenador e incorpore o envio que vier de volta.</translation>
    </message>
    <message>
        <source>Give its code, like en, fr, es, pt or sw, or leave it out for the entry&apos;s own.</source>
        <translation>Dê o código, como en, fr, es, pt ou sw, ou nada para a língua da ficha.</translation>
    </message>
    <message>
        <source>Give the code of the entry, like 7K3M-9QXD.</source>
        <translation>Dê o código da ficha, como 7K3M-9QXD.</translation>
    </message>
    <message>
        <source>Give the code on the sheet, like 7K3M-9QXD, or the entry&apos;s id; or ask for a bundle that has it.</source>
        <translation>Dê o código da folha, como 7K3M-9QXD, ou o identificador da ficha; ou peça um envio que a traga.</translation>
    </message>
    <message>
        <source>Give the entry&apos;s code, like 7K3M-9QXD.</source>
        <translation>Dê o código da ficha, como 7K3M-9QXD.</translation>
    </message>
    <message>
        <source>Give the id instead: {ids}.</source>
        <translation>Em vez disso, dê o identificador: {ids}.</translation>
    </message>
    <message>
        <source>Give the whole id: {ids}.</source>
        <translation>Dê o identificador inteiro: {ids}.</translation>
    </message>
    <message>
        <source>Give the word or code as it stands in the lists, such as TZ or mercury.</source>
        <translation>Dê a palavra ou o código como está nas listas, por exemplo TZ ou mercury.</translation>
    </message>
    <message>
        <source>Give two letters, such as TZ, or the name of the country.</source>
        <translation>Dê duas letras, como TZ, ou o nome do país.</translation>
    </message>
    <message>
        <source>Ask them to remove it.</source>
        <translation>Peça-lhes que a retirem.</translation>
    </message>
    <message>
        <source>A plain copy cannot be written to “{name}”.</source>
        <translation>Não se pode escrever uma cópia simples em “{name}”.</translation>
    </message>
    <message>
        <source>A withdrawal does not hold together ({why}).</source>
        <translation>Uma retirada não está certa ({why}).</translation>
    </message>
    <message>
        <source>An office cannot decide this about itself.</source>
        <translation>Um escritório não pode decidir isto sobre si próprio.</translation>
    </message>
    <message>
        <source>Ask another coordinator: {coordinators}. If there is none, use the words of the founding sheet.</source>
        <translation>Peça-o a outro coordenador: {coordinators}. Se não houver nenhum, use as palavras da folha de fundação.</translation>
    </message>
    <message>
        <source>Ask one of them: {coordinators}. If none is left, use the words of the founding sheet (--root-words).</source>
        <translation>Peça-o a um deles: {coordinators}. Se não restar nenhum, use as palavras da folha de fundação (--root-words).</translation>
    </message>
    <message>
        <source>Ask {office} for it: the next bundle from there brings it.</source>
        <translation>Peça-o a {office}: o próximo envio de lá trá-lo.</translation>
    </message>
    <message>
        <source>Ask {office}, who created the entry, or the office that protects people&apos;s data.</source>
        <translation>Peça-o a {office}, que criou a ficha, ou ao escritório que protege os dados das pessoas.</translation>
    </message>
    <message>
        <source>Beside this archive lies a key file “archive.key”, but the archive is not encrypted.</source>
        <translation>Junto a este arquivo há um ficheiro de chave “archive.key”, mas o arquivo não está cifrado.</translation>
    </message>
    <message>
        <source>Bring it back from a backup, or ask an office that received it: the next bundle from there brings it.</source>
        <translation>Traga-o de volta de uma cópia de segurança, ou peça-o a um escritório que o recebeu: o próximo envio de lá trá-lo.</translation>
    </message>
    <message>
        <source>Choose a stick, another disk, or at least a folder elsewhere.</source>
        <translation>Escolha uma pen USB, outro disco ou ao menos uma pasta noutro lugar.</translation>
    </message>
    <message>
        <source>Choose one: in the window under File &gt; Backup, or with `asm-desktop backup DIR --every 7`.</source>
        <translation>Escolha um: na janela, em Ficheiro &gt; Cópia de segurança, ou com `asm-desktop backup DIR --every 7`.</translation>
    </message>
    <message>
        <source>Choose the folder of one backup: its name begins with a number and a date.</source>
        <translation>Escolha a pasta de uma cópia de segurança: o nome dela começa com um número e uma data.</translation>
    </message>
    <message>
        <source>Circles of an organisation are confirmed by its own coordinators, groups by their owners.</source>
        <translation>Os círculos de uma organização são confirmados pelos seus próprios coordenadores; os grupos, pelos seus donos.</translation>
    </message>
    <message>
        <source>Give a name that ends with .md, .html or .txt.</source>
        <translation>Dê um nome que termine em .md, .html ou .txt.</translation>
    </message>
    <message>
        <source>Give its id, or the beginning of it, as `asm-desktop withdrawals list` shows it.</source>
        <translation>Dê o seu identificador, ou o início, como `asm-desktop withdrawals list` o mostra.</translation>
    </message>
    <message>
        <source>Give the code of whoever agreed, or the beginning of the agreement&apos;s id; `consent list` shows them all.</source>
        <translation>Dê o código de quem deu o acordo, ou o início do identificador do acordo; `consent list` mostra-os todos.</translation>
    </message>
    <message>
        <source>Give the id of a version, or its beginning, as the history of the entry shows it.</source>
        <translation>Indique o número de uma versão, ou o seu início, como o histórico da ficha o mostra.</translation>
    </message>
    <message>
        <source>Give the id of one: {ids}.</source>
        <translation>Dê o identificador de um: {ids}.</translation>
    </message>
    <message>
        <source>Give the passphrase that it was made with.</source>
        <translation>Dê a frase de acesso com que ela foi feita.</translation>
    </message>
    <message>
        <source>Import the file that it points to, if it belongs here.</source>
        <translation>Incorpore o ficheiro para que aponta, se pertence aqui.</translation>
    </message>
    <message>
        <source>Install the program again; the archive itself is not touched.</source>
        <translation>Instale o programa de novo; o próprio arquivo não é tocado.</translation>
    </message>
    <message>
        <source>Install the program again; the sample comes with it.</source>
        <translation>Instale o programa de novo; o exemplo vem com ele.</translation>
    </message>
    <message>
        <source>It is not clear what is to be withdrawn.</source>
        <translation>Não está claro o que se deve retirar.</translation>
    </message>
    <message>
        <source>It is not settled yet what holds for: {fields}.</source>
        <translation>Ainda não está decidido o que vale para: {fields}.</translation>
    </message>
    <message>
        <source>It joins again as a new office, with a new card (`asm-desktop init DIR --join CARD`).</source>
        <translation>Entra de novo como escritório novo, com um cartão novo (`asm-desktop init DIR --join CARD`).</translation>
    </message>
    <message>
        <source>It may be damaged. Save it again, or as PDF or plain text, and import that.</source>
        <translation>Talvez esteja danificado. Guarde-o de novo, ou como PDF ou texto simples, e incorpore isso.</translation>
    </message>
    <message>
        <source>It may be damaged. Save it again, or split it, and import that.</source>
        <translation>Talvez esteja danificado. Guarde-o de novo, ou divida-o, e incorpore isso.</translation>
    </message>
    <message>
        <source>It stays in this office. To share it, print it to a new PDF and attach that.</source>
        <translation>Fica neste escritório. Para o partilhar, imprima-o para um PDF novo e junte esse.</translation>
    </message>
    <message>
        <source>It stays in this office. To share it, save it as PDF, DOCX, ODT, plain text, JPEG or PNG and attach that.</source>
        <translation>Fica neste escritório. Para o partilhar, guarde-o como PDF, DOCX, ODT, texto simples, JPEG ou PNG e junte esse.</translation>
    </message>
    <message>
        <source>It stays in this office. To share it, save it without macros and attach that.</source>
        <translation>Fica neste escritório. Para o partilhar, guarde-o sem macros e junte esse.</translation>
    </message>
    <message>
        <source>It stays in this office. To share it, take it out, or print the document to a new PDF, and attach that.</source>
        <translation>Fica neste escritório. Para o partilhar, tire isso, ou imprima o documento para um PDF novo, e junte esse.</translation>
    </message>
    <message>
        <source>It was imported before, and its entry was removed.</source>
        <translation>Já foi incorporado antes, e a sua ficha foi retirada.</translation>
    </message>
    <message>
        <source>It was left out and listed. Ask the office it came from for a new bundle.</source>
        <translation>Ficou de fora e foi anotado. Peça um envio novo ao escritório de onde veio.</translation>
    </message>
    <message>
        <source>It was left out and listed; the others went in. Ask the office it came from for a new bundle.</source>
        <translation>Ficou de fora e foi anotado; os outros entraram. Peça um envio novo ao escritório de onde veio.</translation>
    </message>
    <message>
        <source>It was left out. Ask a coordinator for a new bundle.</source>
        <translation>Ficou de fora. Peça um envio novo a um coordenador.</translation>
    </message>
    <message>
        <source>It was left out. Ask the office it came from for a new bundle.</source>
        <translation>Ficou de fora. Peça um envio novo ao escritório de onde veio.</translation>
    </message>
    <message>
        <source>It was left out; what this office sends next will be complete all the same.</source>
        <translation>Ficou de fora; o que este escritório enviar a seguir virá completo na mesma.</translation>
    </message>
    <message>
        <source>It was not said where the backup goes.</source>
        <translation>Não foi dito para onde vai a cópia de segurança.</translation>
    </message>
    <message>
        <source>It was removed again; those before it are kept. Check the archive and the disk.</source>
        <translation>Ela foi removida; as anteriores continuam guardadas. Verifique o arquivo e o disco.</translation>
    </message>
    <message>
        <source>It was removed. Do not trust this stick; write the bundle to another one.</source>
        <translation>Foi apagado. Não confie nesta pen USB; escreva o envio noutra.</translation>
    </message>
    <message>
        <source>Its groups: {known}. A new one is made with `asm-desktop group create`.</source>
        <translation>Os seus grupos: {known}. Um novo cria-se com `asm-desktop group create`.</translation>
    </message>
    <message>
        <source>Keep a copy of the folder as it is, bring back the last backup into a new one, and import bundles again.</source>
        <translation>Guarde uma cópia da pasta como está, traga de volta a última cópia de segurança para uma nova e incorpore os envios de novo.</translation>
    </message>
    <message>
        <source>Look for a fuller copy, or leave it out.</source>
        <translation>Procure uma cópia mais completa, ou deixe-o de fora.</translation>
    </message>
    <message>
        <source>More than one is called “{name}”.</source>
        <translation>Há mais do que um chamado “{name}”.</translation>
    </message>
    <message>
        <source>Name a folder with documents, such as PDF or Word files.</source>
        <translation>Indique uma pasta com documentos, como ficheiros PDF ou Word.</translation>
    </message>
    <message>
        <source>Name a stick or folder outside the archive, or plan backups with `asm-desktop backup DIR --every 7`.</source>
        <translation>Indique uma pen USB ou uma pasta fora do arquivo, ou preveja cópias de segurança com `asm-desktop backup DIR --every 7`.</translation>
    </message>
    <message>
        <source>Name another office.</source>
        <translation>Indique outro escritório.</translation>
    </message>
    <message>
        <source>Name its folder with --archive, or make a new one with `asm-desktop init`.</source>
        <translation>Indique a sua pasta com --archive, ou crie um novo com `asm-desktop init`.</translation>
    </message>
    <message>
        <source>Name one that is empty or does not exist yet: `asm-desktop init DIR …`.</source>
        <translation>Indique uma que esteja vazia ou que ainda não exista: `asm-desktop init DIR …`.</translation>
    </message>
    <message>
        <source>No archive is chosen.</source>
        <translation>Não foi escolhido nenhum arquivo.</translation>
    </message>
    <message>
        <source>No backup was made. Put the file back (the passphrase in its first line), or choose another.</source>
        <translation>Não foi feita nenhuma cópia de segurança. Volte a pôr o ficheiro (a frase de acesso na primeira linha), ou escolha outro.</translation>
    </message>
    <message>
        <source>No box in this bundle is for this office.</source>
        <translation>Nenhuma caixa deste envio é para este escritório.</translation>
    </message>
    <message>
        <source>No bundle was written. Allow larger parts: at least {smallest} bytes.</source>
        <translation>Não foi escrito nenhum envio. Permita partes maiores: pelo menos {smallest} bytes.</translation>
    </message>
    <message>
        <source>No bundle was written. Check the name, and whether the stick is plugged in.</source>
        <translation>Não foi escrito nenhum envio. Verifique o nome, e se a pen USB está ligada.</translation>
    </message>
    <message>
        <source>No bundle was written. Choose another folder, or check the switch of the stick.</source>
        <translation>Não foi escrito nenhum envio. Escolha outra pasta, ou verifique o fecho da pen USB.</translation>
    </message>
    <message>
        <source>No bundle was written. Choose another name.</source>
        <translation>Não foi escrito nenhum envio. Escolha outro nome.</translation>
    </message>
    <message>
        <source>No bundle was written. Free some space there, or write it to another place.</source>
        <translation>Não foi escrito nenhum envio. Liberte espaço aí, ou escreva-o noutro lugar.</translation>
    </message>
    <message>
        <source>No command was given after “{path}”.</source>
        <translation>Não foi dada nenhuma ordem depois de “{path}”.</translation>
    </message>
    <message>
        <source>No entry was given to print.</source>
        <translation>Não foi dada nenhuma ficha para imprimir.</translation>
    </message>
    <message>
        <source>No file in “{folder}” became an entry that another office may have.</source>
        <translation>Nenhum ficheiro de “{folder}” passou a ser uma ficha que outro escritório possa ter.</translation>
    </message>
    <message>
        <source>No folder or stick was chosen for backups that are made by themselves.</source>
        <translation>Não foi escolhida pasta nem pen USB para as cópias de segurança automáticas.</translation>
    </message>
    <message>
        <source>No folder was named for the new archive.</source>
        <translation>Não foi indicada nenhuma pasta para o arquivo novo.</translation>
    </message>
    <message>
        <source>No office called “{office}” is known here.</source>
        <translation>Nenhum escritório chamado “{office}” é conhecido aqui.</translation>
    </message>
    <message>
        <source>Nothing else was harmed. Ask for a fresh copy from where it came.</source>
        <translation>Mais nada sofreu. Peça uma cópia nova no sítio de onde veio.</translation>
    </message>
    <message>
        <source>Nothing is lost, and there is nothing to do: other offices see it with the next bundle.</source>
        <translation>Nada se perdeu e não há nada a fazer: os outros escritórios verão isso com o próximo envio.</translation>
    </message>
    <message>
        <source>Nothing was changed here. Plug it in again, and use another one if this happens twice.</source>
        <translation>Aqui nada mudou. Ligue-a de novo, e use outra se acontecer duas vezes.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nada foi mudado.</translation>
    </message>
    <message>
        <source>Nothing was changed. Both must come from the same archive; else bring back the last backup.</source>
        <translation>Nada foi mudado. Os dois têm de vir do mesmo arquivo; se não, traga de volta a última cópia de segurança.</translation>
    </message>
    <message>
        <source>Nothing was changed. Bring it back first, then edit it.</source>
        <translation>Nada foi mudado. Traga-a de volta primeiro e edite-a depois.</translation>
    </message>
    <message>
        <source>Nothing was changed. Bring that entry back if it is wanted again.</source>
        <translation>Nada foi mudado. Traga essa ficha de volta se a quiser de novo.</translation>
    </message>
    <message>
        <source>Nothing was changed. Change it, or remove it first.</source>
        <translation>Nada foi mudado. Mude-a, ou retire-a primeiro.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the archive with `asm-desktop verify`, and the disk.</source>
        <translation>Nada foi mudado. Verifique o arquivo com `asm-desktop verify`, e o disco.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the path after --from.</source>
        <translation>Nada foi mudado. Verifique o caminho depois de --from.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the path and choose it again.</source>
        <translation>Nada foi mudado. Verifique o caminho e escolha-o de novo.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the path, or give - to type the words.</source>
        <translation>Nada foi mudado. Verifique o caminho, ou dê - para escrever as palavras.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another place, or ask for the rights.</source>
        <translation>Nada foi mudado. Escolha outro lugar, ou peça os direitos.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose one version, or write a new one, for each of them.</source>
        <translation>Nada foi mudado. Escolha uma versão, ou escreva uma nova, para cada um deles.</translation>
    </message>
    <message>
        <source>Nothing was changed. Close the other window, then do it again.</source>
        <translation>Nada foi mudado. Feche a outra janela e faça-o de novo.</translation>
    </message>
    <message>
        <source>Nothing was changed. Copy it again from where it came, or ask the office for a new one.</source>
        <translation>Nada foi mudado. Copie-o de novo de onde veio, ou peça um novo ao escritório.</translation>
    </message>
    <message>
        <source>Nothing was changed. Copy the folder to a place where you may write, or ask for the rights.</source>
        <translation>Nada foi mudado. Copie a pasta para um lugar onde possa escrever, ou peça os direitos.</translation>
    </message>
    <message>
        <source>Nothing was changed. Do it again.</source>
        <translation>Nada foi mudado. Faça de novo.</translation>
    </message>
    <message>
        <source>Nothing was changed. Edit it with `asm-desktop entry edit` if something is wrong in it.</source>
        <translation>Nada foi mudado. Edite-a com `asm-desktop entry edit` se houver nela algo errado.</translation>
    </message>
    <message>
        <source>Nothing was changed. Free some space, then import it again.</source>
        <translation>Nada foi mudado. Liberte espaço e incorpore-o de novo.</translation>
    </message>
    <message>
        <source>Nothing was changed. Give one of: {known}. A code travels with the withdrawal, never words.</source>
        <translation>Nada foi mudado. Dê um destes: {known}. Com a retirada segue um código, nunca palavras.</translation>
    </message>
    <message>
        <source>Nothing was changed. Give the one that the first of them was made with, or choose another place.</source>
        <translation>Nada foi mudado. Dê a frase de acesso com que a primeira foi feita, ou escolha outro lugar.</translation>
    </message>
    <message>
        <source>Nothing was changed. Give {field} again.</source>
        <translation>Nada foi mudado. Dê de novo {field}.</translation>
    </message>
    <message>
        <source>Nothing was changed. If somebody put another archive.db here, put the right one back.</source>
        <translation>Nada foi mudado. Se alguém pôs aqui outro archive.db, volte a pôr o certo.</translation>
    </message>
    <message>
        <source>Nothing was changed. Install the newer version here, then do it again.</source>
        <translation>Nada foi mudado. Instale aqui a versão mais nova e faça de novo.</translation>
    </message>
    <message>
        <source>Nothing was changed. Install the newer version here, then import it again.</source>
        <translation>Nada foi mudado. Instale aqui a versão mais nova e incorpore-o de novo.</translation>
    </message>
    <message>
        <source>Nothing was changed. Install the newer version here, then open it again.</source>
        <translation>Nada foi mudado. Instale aqui a versão mais nova e abra-o de novo.</translation>
    </message>
    <message>
        <source>Nothing was changed. Keep the file and bring back the last backup into a new folder.</source>
        <translation>Nada foi mudado. Conserve o ficheiro e traga de volta a última cópia de segurança para uma pasta nova.</translation>
    </message>
    <message>
        <source>Nothing was changed. Look at it again and choose once more.</source>
        <translation>Nada foi mudado. Veja-a de novo e escolha outra vez.</translation>
    </message>
    <message>
        <source>Nothing was changed. Look for the sheet that was written when this archive was founded.</source>
        <translation>Nada foi mudado. Procure a folha que foi escrita quando este arquivo foi fundado.</translation>
    </message>
    <message>
        <source>Nothing was changed. Name a folder elsewhere after --keep.</source>
        <translation>Nada foi mudado. Indique uma pasta noutro lado depois de --keep.</translation>
    </message>
    <message>
        <source>Nothing was changed. Name a folder that does not exist yet, or an empty one.</source>
        <translation>Nada foi mudado. Indique uma pasta que ainda não exista, ou uma vazia.</translation>
    </message>
    <message>
        <source>Nothing was changed. Name one entry and at most one of --attachment, --realm, --set with --revision; or --consent alone.</source>
        <translation>Nada foi mudado. Indique uma ficha e no máximo um de --attachment, --realm, --set com --revision; ou --consent sozinho.</translation>
    </message>
    <message>
        <source>Nothing was changed. Offices of two archives cannot be put together; ask for the right card.</source>
        <translation>Nada foi mudado. Escritórios de dois arquivos não se podem reunir; peça o cartão certo.</translation>
    </message>
    <message>
        <source>Nothing was changed. Open that one, or choose an empty folder.</source>
        <translation>Nada foi mudado. Abra esse, ou escolha uma pasta vazia.</translation>
    </message>
    <message>
        <source>Nothing was changed. Open the archive that it belongs to, and import it there.</source>
        <translation>Nada foi mudado. Abra o arquivo a que pertence e incorpore-o aí.</translation>
    </message>
    <message>
        <source>Nothing was changed. Open the archive with that version.</source>
        <translation>Nada foi mudado. Abra o arquivo com essa versão.</translation>
    </message>
    <message>
        <source>Nothing was changed. Pass it on to the office it is for, or ask the sender for a bundle for you.</source>
        <translation>Nada foi mudado. Passe-o ao escritório a que se destina, ou peça a quem o enviou um envio para si.</translation>
    </message>
    <message>
        <source>Nothing was changed. Put back a copy of it: each backup of the archive holds one.</source>
        <translation>Nada foi mudado. Volte a pôr uma cópia: cada cópia de segurança do arquivo traz uma.</translation>
    </message>
    <message>
        <source>Nothing was changed. Put the key file back beside archive.db: each backup of the archive holds one.</source>
        <translation>Nada foi mudado. Volte a pôr o ficheiro de chave junto a archive.db: cada cópia de segurança do arquivo traz um.</translation>
    </message>
    <message>
        <source>Nothing was changed. Put the long part into a file and attach that.</source>
        <translation>Nada foi mudado. Ponha a parte longa num ficheiro e anexe-o.</translation>
    </message>
    <message>
        <source>Nothing was changed. Say what goes: the whole entry, a file of it, or a field with its new text.</source>
        <translation>Nada foi mudado. Diga o que sai: a ficha inteira, um ficheiro dela, ou um campo com o seu texto novo.</translation>
    </message>
    <message>
        <source>Nothing was changed. Set one if the laptop may be lost or looked into.</source>
        <translation>Nada foi mudado. Defina uma se o computador se puder perder ou ser revistado.</translation>
    </message>
    <message>
        <source>Nothing was changed. Take another backup, older or from another disk.</source>
        <translation>Nada foi mudado. Use outra cópia de segurança, mais antiga ou de outro disco.</translation>
    </message>
    <message>
        <source>Nothing was changed. Take another office&apos;s version, or say what holds with --set FIELD=VALUE.</source>
        <translation>Nada foi mudado. Use a versão de outro escritório, ou diga o que vale com --set FIELD=VALUE.</translation>
    </message>
    <message>
        <source>Nothing was changed. Take four or five words that nobody would expect together.</source>
        <translation>Nada foi mudado. Use quatro ou cinco palavras que ninguém esperaria juntas.</translation>
    </message>
    <message>
        <source>Nothing was changed. Tell them, or leave this entry out.</source>
        <translation>Nada foi mudado. Avise-os, ou deixe esta ficha de fora.</translation>
    </message>
    <message>
        <source>Nothing was changed. The history of an entry has its older versions; any of them can be brought back.</source>
        <translation>Nada mudou. O histórico de uma ficha guarda as versões anteriores; qualquer uma pode ser recuperada.</translation>
    </message>
    <message>
        <source>Nothing was changed. To bring in documents, use import instead.</source>
        <translation>Nada foi mudado. Para incorporar documentos, use antes import.</translation>
    </message>
    <message>
        <source>Nothing was changed. Type the value again as plain text.</source>
        <translation>Nada foi mudado. Escreva o valor de novo como texto simples.</translation>
    </message>
    <message>
        <source>Nothing was changed. Write for example --set date=2026-05-03, or --section context=@context.md.</source>
        <translation>Nada foi mudado. Escreva por exemplo --set date=2026-05-03, ou --section context=@context.md.</translation>
    </message>
    <message>
        <source>Nothing was imported. Check its name and place; if it lies on a stick, is the stick still in?</source>
        <translation>Nada foi incorporado. Verifique o nome e o lugar; se está numa pen USB, ela ainda está ligada?</translation>
    </message>
    <message>
        <source>Nothing was opened. Check the path; the file holds the passphrase in its first line.</source>
        <translation>Nada foi aberto. Verifique o caminho; o ficheiro contém a frase de acesso na primeira linha.</translation>
    </message>
    <message>
        <source>Nothing was opened. Give the passphrase: with --passphrase-file, or type it in the window.</source>
        <translation>Nada foi aberto. Dê a frase de acesso: com --passphrase-file, ou escreva-a na janela.</translation>
    </message>
    <message>
        <source>Nothing was opened. Try again, or use the recovery sheet.</source>
        <translation>Nada foi aberto. Tente de novo, ou use a folha de recuperação.</translation>
    </message>
    <message>
        <source>Nothing was opened. Type the seven groups of four letters and digits as they stand on the sheet.</source>
        <translation>Nada foi aberto. Escreva os sete grupos de quatro letras e algarismos como estão na folha.</translation>
    </message>
    <message>
        <source>Nothing was saved. Put the stick back in, or take the file off the entry.</source>
        <translation>Nada foi guardado. Volte a pôr a pen USB, ou retire o ficheiro da ficha.</translation>
    </message>
    <message>
        <source>Nothing was saved. Put the stick in, or connect the disk, and do it again.</source>
        <translation>Nada foi guardado. Ligue a pen USB ou o disco, e faça de novo.</translation>
    </message>
    <message>
        <source>Nothing was undone. End it, or change it, if it does not hold any more.</source>
        <translation>Nada foi desfeito. Termine-o, ou mude-o, se já não valer.</translation>
    </message>
    <message>
        <source>Nothing was undone. Look at its history, and bring back the version that you want.</source>
        <translation>Nada foi desfeito. Veja o histórico e recupere a versão que quiser.</translation>
    </message>
    <message>
        <source>Nothing was written, and the register is unchanged.</source>
        <translation>Nada foi escrito, e o registo não mudou.</translation>
    </message>
    <message>
        <source>Nothing was written. Bring it back from the bin first, then print.</source>
        <translation>Nada foi escrito. Recupere-a primeiro do lixo e depois imprima.</translation>
    </message>
    <message>
        <source>Nothing was written. Choose another name, or move that file away first.</source>
        <translation>Nada foi escrito. Escolha outro nome, ou mova primeiro esse ficheiro.</translation>
    </message>
    <message>
        <source>Nothing was written. `entry show` says who may have it, and what people agreed to.</source>
        <translation>Nada foi escrito. `entry show` diz quem a pode ter, e para que as pessoas deram acordo.</translation>
    </message>
    <message>
        <source>Only a coordinator can add an office, and this office is none.</source>
        <translation>Só um coordenador pode acrescentar um escritório, e este escritório não o é.</translation>
    </message>
    <message>
        <source>Only coordinators decide this, and this office is none.</source>
        <translation>Só os coordenadores decidem isto, e este escritório não o é.</translation>
    </message>
    <message>
        <source>Only part of its text could be read.</source>
        <translation>Só se conseguiu ler parte do seu texto.</translation>
    </message>
    <message>
        <source>Only {creator}, who created this entry, can give it to others than those who have it.</source>
        <translation>Só {creator}, que criou esta ficha, a pode dar a outros além dos que a têm.</translation>
    </message>
    <message>
        <source>Only {creator}, who created this entry, can remove it for all.</source>
        <translation>Só {creator}, que criou esta ficha, a pode remover para todos.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, save it as CSV in UTF-8, and import the folder again.</source>
        <translation>Abra-a num programa de folhas de cálculo, guarde-a como CSV em UTF-8 e incorpore a pasta de novo.</translation>
    </message>
    <message>
        <source>Open it with its password, save a copy without one, and import the copy.</source>
        <translation>Abra-o com a sua palavra-passe, guarde uma cópia sem ela e incorpore a cópia.</translation>
    </message>
    <message>
        <source>Open the file to see the rest; only what was read can be found.</source>
        <translation>Abra o ficheiro para ver o resto; só se pode encontrar o que foi lido.</translation>
    </message>
    <message>
        <source>Plug it in again or try another one; what was kept before is unchanged.</source>
        <translation>Ligue-o de novo ou tente outro; o que já estava guardado não mudou.</translation>
    </message>
    <message>
        <source>Reading this file took too long and was stopped.</source>
        <translation>Ler este ficheiro demorava demasiado e foi parado.</translation>
    </message>
    <message>
        <source>Reading this file took too much memory and was stopped.</source>
        <translation>Ler este ficheiro ocupava demasiada memória e foi parado.</translation>
    </message>
    <message>
        <source>Save a smaller copy of it, or split it, and import that.</source>
        <translation>Guarde uma cópia mais pequena, ou divida-o, e incorpore isso.</translation>
    </message>
    <message>
        <source>Save and close it in the other program, then import it again.</source>
        <translation>Guarde-o e feche-o no outro programa, e depois incorpore-o de novo.</translation>
    </message>
    <message>
        <source>Save it again with the program that made it, or as plain text, and import that.</source>
        <translation>Guarde-o de novo com o programa que o fez, ou como texto simples, e incorpore isso.</translation>
    </message>
    <message>
        <source>Save it as DOCX, XLSX or PPTX, or as PDF, and import that.</source>
        <translation>Guarde-o como DOCX, XLSX ou PPTX, ou como PDF, e incorpore isso.</translation>
    </message>
    <message>
        <source>Save it as PDF, DOCX, ODT, plain text, JPEG or PNG and import that, or attach it to an entry.</source>
        <translation>Guarde-o como PDF, DOCX, ODT, texto simples, JPEG ou PNG e incorpore isso, ou anexe-o a uma ficha.</translation>
    </message>
    <message>
        <source>Save it as plain text in UTF-8, or attach it with --attach.</source>
        <translation>Guarde-o como texto simples em UTF-8, ou anexe-o com --attach.</translation>
    </message>
    <message>
        <source>Say the message in one line; everything else can wait.</source>
        <translation>Diga a mensagem numa linha; tudo o resto pode esperar.</translation>
    </message>
    <message>
        <source>See `asm-desktop office admit OFFICE` for those that do.</source>
        <translation>Veja os que esperam com `asm-desktop office admit OFFICE`.</translation>
    </message>
    <message>
        <source>See `asm-desktop office cosign` for what waits.</source>
        <translation>Veja o que espera com `asm-desktop office cosign`.</translation>
    </message>
    <message>
        <source>See `asm-desktop office list`, or add its card first.</source>
        <translation>Veja `asm-desktop office list`, ou acrescente primeiro o seu cartão.</translation>
    </message>
    <message>
        <source>Send the card to a coordinator: {coordinators}.</source>
        <translation>Envie o cartão a um coordenador: {coordinators}.</translation>
    </message>
    <message>
        <source>Set the date of the laptop, then confirm it.</source>
        <translation>Acerte a data do computador e depois confirme-a.</translation>
    </message>
    <message>
        <source>Something inside this document (an object, a recording, a picture) cannot be freed of the names of people.</source>
        <translation>A algo dentro deste documento (um objeto, uma gravação, uma imagem) não se podem tirar os nomes de pessoas.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Isso não resultou.</translation>
    </message>
    <message>
        <source>That is not the passphrase.</source>
        <translation>Essa não é a frase de acesso.</translation>
    </message>
    <message>
        <source>The agreement cannot be kept like this: {why}.</source>
        <translation>O acordo não pode ser guardado assim: {why}.</translation>
    </message>
    <message>
        <source>The agreement was changed or ended since it was recorded.</source>
        <translation>O acordo foi mudado ou terminou desde que foi registado.</translation>
    </message>
    <message>
        <source>The archive file cannot be opened: its folder is gone, or there are no rights to it.</source>
        <translation>O ficheiro do arquivo não pode ser aberto: a sua pasta desapareceu, ou não há direitos.</translation>
    </message>
    <message>
        <source>The archive file cannot be read: it is damaged or not an archive.</source>
        <translation>O ficheiro do arquivo não pode ser lido: está danificado ou não é um arquivo.</translation>
    </message>
    <message>
        <source>The archive is not touched. Free some space, or ask for the rights on that folder.</source>
        <translation>O arquivo não é tocado. Liberte espaço, ou peça os direitos sobre essa pasta.</translation>
    </message>
    <message>
        <source>The archive was written anew and compared, and the copy is not the same.</source>
        <translation>O arquivo foi escrito de novo e comparado, e a cópia não é igual.</translation>
    </message>
    <message>
        <source>The backups before it are kept, and the archive is as it was. Free some space, or choose another disk.</source>
        <translation>As cópias anteriores continuam guardadas e o arquivo está como estava. Libere espaço ou escolha outro disco.</translation>
    </message>
    <message>
        <source>The bundle cannot be cut into parts of {size} bytes.</source>
        <translation>O envio não pode ser cortado em partes de {size} bytes.</translation>
    </message>
    <message>
        <source>The bundle was written, but what is read back is different.</source>
        <translation>O envio foi escrito, mas o que se lê de volta é diferente.</translation>
    </message>
    <message>
        <source>The demonstration ran, but this did not hold: {steps}.</source>
        <translation>A demonstração correu, mas isto não se confirmou: {steps}.</translation>
    </message>
    <message>
        <source>The disk did not read or write as it should.</source>
        <translation>O disco não leu ou escreveu como devia.</translation>
    </message>
    <message>
        <source>The disk or stick with “{path}” does not answer.</source>
        <translation>O disco ou a pen USB com “{path}” não responde.</translation>
    </message>
    <message>
        <source>The entry was left out. Ask the office it came from which version of the program it uses.</source>
        <translation>A ficha ficou de fora. Pergunte ao escritório de onde veio que versão do programa usa.</translation>
    </message>
    <message>
        <source>The entry {code} has other versions now than those you chose from.</source>
        <translation>A ficha {code} tem agora outras versões do que aquelas entre as quais escolheu.</translation>
    </message>
    <message>
        <source>The entry {code} is in the bin of this laptop.</source>
        <translation>A ficha {code} está no lixo deste computador.</translation>
    </message>
    <message>
        <source>The entry {code} was changed again since, by {office}.</source>
        <translation>A ficha {code} foi alterada desde então, por {office}.</translation>
    </message>
    <message>
        <source>The entry {code} was removed for all offices.</source>
        <translation>A ficha {code} foi removida para todos os escritórios.</translation>
    </message>
    <message>
        <source>The entry {entry} may not be copied out of the archive for {receivers} ({reason}).</source>
        <translation>A ficha {entry} não pode ser copiada para fora do arquivo para {receivers} ({reason}).</translation>
    </message>
    <message>
        <source>The entry {entry} was written by {office}, so what people agreed to is recorded there.</source>
        <translation>A ficha {entry} foi escrita por {office}; por isso é lá que se regista para que as pessoas deram acordo.</translation>
    </message>
    <message>
        <source>The field “{field}” holds something that cannot be kept ({why}).</source>
        <translation>O campo “{field}” contém algo que não pode ser guardado ({why}).</translation>
    </message>
    <message>
        <source>The file “{file}” is not a text in UTF-8 of at most 4 MB.</source>
        <translation>O ficheiro “{file}” não é um texto em UTF-8 de 4 MB no máximo.</translation>
    </message>
    <message>
        <source>The file “{file}” with the passphrase cannot be read.</source>
        <translation>O ficheiro “{file}” com a frase de acesso não pode ser lido.</translation>
    </message>
    <message>
        <source>The file “{file}” with the passphrase for backups cannot be read.</source>
        <translation>O ficheiro “{file}” com a frase de acesso das cópias de segurança não pode ser lido.</translation>
    </message>
    <message>
        <source>The file “{file}” with the words of the founding sheet cannot be read.</source>
        <translation>O ficheiro “{file}” com as palavras da folha de fundação não pode ser lido.</translation>
    </message>
    <message>
        <source>The file “{name}” is not there any more.</source>
        <translation>O ficheiro “{name}” já não está lá.</translation>
    </message>
    <message>
        <source>The folder “{folder}” is not empty.</source>
        <translation>A pasta “{folder}” não está vazia.</translation>
    </message>
    <message>
        <source>The folder “{folder}” lies in the one whose files are to be imported.</source>
        <translation>A pasta “{folder}” está dentro daquela cujos ficheiros vão ser incorporados.</translation>
    </message>
    <message>
        <source>The group “{group}” belongs to {owner}; only they choose its members.</source>
        <translation>O grupo “{group}” pertence a {owner}; só eles escolhem os seus membros.</translation>
    </message>
    <message>
        <source>The key file “archive.key” of this archive is damaged, so that it cannot be opened.</source>
        <translation>O ficheiro de chave “archive.key” deste arquivo está danificado, por isso não se pode abrir.</translation>
    </message>
    <message>
        <source>The key file “archive.key” opens with this passphrase, but not the archive beside it.</source>
        <translation>O ficheiro de chave “archive.key” abre com esta frase de acesso, mas o arquivo ao lado não.</translation>
    </message>
    <message>
        <source>The key file “archive.key” was written by a newer version of this program.</source>
        <translation>O ficheiro de chave “archive.key” foi escrito por uma versão mais nova deste programa.</translation>
    </message>
    <message>
        <source>The kind file “{file}” cannot be used: {why}.</source>
        <translation>O ficheiro de género “{file}” não pode ser usado: {why}.</translation>
    </message>
    <message>
        <source>The list of files “catalog.csv” cannot be read as a table.</source>
        <translation>A lista de ficheiros “catalog.csv” não pode ser lida como tabela.</translation>
    </message>
    <message>
        <source>The list of what an office holds is not valid ({why}).</source>
        <translation>A lista do que um escritório tem não é válida ({why}).</translation>
    </message>
    <message>
        <source>The new backup in “{place}” was opened and compared, and does not agree with the archive: {why}.</source>
        <translation>A nova cópia de segurança em “{place}” foi aberta e comparada, e não coincide com o arquivo: {why}.</translation>
    </message>
    <message>
        <source>The office {office} cannot be its own successor.</source>
        <translation>O escritório {office} não pode ser o seu próprio sucessor.</translation>
    </message>
    <message>
        <source>The office {office} has not been added to the archive yet.</source>
        <translation>O escritório {office} ainda não foi acrescentado ao arquivo.</translation>
    </message>
    <message>
        <source>The office {office} was not revoked: all that it wrote counts.</source>
        <translation>O escritório {office} não foi revogado: tudo o que escreveu conta.</translation>
    </message>
    <message>
        <source>The office {office} was revoked already.</source>
        <translation>O escritório {office} já foi revogado.</translation>
    </message>
    <message>
        <source>The office {office} was revoked: its key does not count any more.</source>
        <translation>O escritório {office} foi revogado: a sua chave já não conta.</translation>
    </message>
    <message>
        <source>The office “{name}” belongs to another archive.</source>
        <translation>O escritório “{name}” pertence a outro arquivo.</translation>
    </message>
    <message>
        <source>The part “{part}” of the sample archive cannot be used: {why}.</source>
        <translation>A parte “{part}” do arquivo de exemplo não pode ser usada: {why}.</translation>
    </message>
    <message>
        <source>The passphrase was typed in two ways.</source>
        <translation>A frase de acesso foi escrita de duas maneiras.</translation>
    </message>
    <message>
        <source>The place for backups, “{place}”, is not there now.</source>
        <translation>O lugar das cópias de segurança, “{place}”, não está agora.</translation>
    </message>
    <message>
        <source>The settings cannot be kept in “{file}”: {why}.</source>
        <translation>As definições não podem ser guardadas em “{file}”: {why}.</translation>
    </message>
    <message>
        <source>The stick or disk could not be read or written.</source>
        <translation>A pen USB ou o disco não pôde ser lido ou escrito.</translation>
    </message>
    <message>
        <source>The system does not allow this with “{path}”: no rights, or the place is read-only.</source>
        <translation>O sistema não permite isto com “{path}”: não há direitos, ou o lugar é só de leitura.</translation>
    </message>
    <message>
        <source>The system does not let you read this file.</source>
        <translation>O sistema não deixa ler este ficheiro.</translation>
    </message>
    <message>
        <source>The value for {option} does not fit: {why}.</source>
        <translation>O valor para {option} não serve: {why}.</translation>
    </message>
    <message>
        <source>The word list “{file}” cannot be read: {why}.</source>
        <translation>A lista de palavras “{file}” não pode ser lida: {why}.</translation>
    </message>
    <message>
        <source>There is a file “{path}” already.</source>
        <translation>Já há um ficheiro “{path}”.</translation>
    </message>
    <message>
        <source>There is a group called “{name}” already.</source>
        <translation>Já há um grupo chamado “{name}”.</translation>
    </message>
    <message>
        <source>There is an archive in “{folder}” already.</source>
        <translation>Já há um arquivo em “{folder}”.</translation>
    </message>
    <message>
        <source>There is no agreement “{reference}” here.</source>
        <translation>Não há aqui nenhum acordo “{reference}”.</translation>
    </message>
    <message>
        <source>There is no archive in “{folder}”.</source>
        <translation>Não há nenhum arquivo em “{folder}”.</translation>
    </message>
    <message>
        <source>There is no backup in “{path}”.</source>
        <translation>Não há nenhuma cópia de segurança em “{path}”.</translation>
    </message>
    <message>
        <source>There is no bundle at “{path}”.</source>
        <translation>Não há nenhum envio em “{path}”.</translation>
    </message>
    <message>
        <source>There is no command “{path} {word}”.</source>
        <translation>Não há a ordem “{path} {word}”.</translation>
    </message>
    <message>
        <source>There is no edit “{reference}” that waits to be done again.</source>
        <translation>Não há nenhuma mudança “{reference}” que espere para ser feita de novo.</translation>
    </message>
    <message>
        <source>There is no entry “{reference}” here.</source>
        <translation>Não há aqui nenhuma ficha “{reference}”.</translation>
    </message>
    <message>
        <source>There is no file or folder “{path}”.</source>
        <translation>Não há ficheiro nem pasta “{path}”.</translation>
    </message>
    <message>
        <source>There is no folder “{folder}”.</source>
        <translation>Não há nenhuma pasta “{folder}”.</translation>
    </message>
    <message>
        <source>There is no kind of entry called “{kind}”.</source>
        <translation>Não há nenhum género de ficha chamado “{kind}”.</translation>
    </message>
    <message>
        <source>There is no other office that this bundle could be for.</source>
        <translation>Não há outro escritório a que este envio se pudesse destinar.</translation>
    </message>
    <message>
        <source>There is no room for the bundle in “{folder}”.</source>
        <translation>Não há espaço para o envio em “{folder}”.</translation>
    </message>
    <message>
        <source>There is no room left in “{place}” for another backup.</source>
        <translation>Não há mais espaço em “{place}” para outra cópia de segurança.</translation>
    </message>
    <message>
        <source>There is no room left on the disk.</source>
        <translation>Já não há espaço no disco.</translation>
    </message>
    <message>
        <source>There is no sheet called “{template}”.</source>
        <translation>Não há nenhuma folha chamada “{template}”.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Esse ficheiro não existe.</translation>
    </message>
    <message>
        <source>There is no text in it yet.</source>
        <translation>Ainda não tem texto.</translation>
    </message>
    <message>
        <source>There is no withdrawal “{reference}” here.</source>
        <translation>Não há aqui nenhuma retirada “{reference}”.</translation>
    </message>
    <message>
        <source>There is not enough room on this laptop to read the bundle.</source>
        <translation>Não há espaço suficiente neste computador para ler o envio.</translation>
    </message>
    <message>
        <source>There is nothing left in this agreement that could be ended.</source>
        <translation>Não resta nada neste acordo que se possa terminar.</translation>
    </message>
    <message>
        <source>There is nothing of that kind to withdraw in this entry.</source>
        <translation>Não há nada desse tipo para retirar nesta ficha.</translation>
    </message>
    <message>
        <source>There is nothing of {office} here that this office could confirm and that does not count yet.</source>
        <translation>Não há aqui nada de {office} que este escritório possa confirmar e que ainda não conte.</translation>
    </message>
    <message>
        <source>There is nothing to undo here.</source>
        <translation>Não há nada a desfazer aqui.</translation>
    </message>
    <message>
        <source>These are not the words of a founding sheet.</source>
        <translation>Estas não são as palavras de uma folha de fundação.</translation>
    </message>
    <message>
        <source>These are not the words of this archive&apos;s recovery sheet.</source>
        <translation>Estas não são as palavras da folha de recuperação deste arquivo.</translation>
    </message>
    <message>
        <source>These words stand on the founding sheet of another archive.</source>
        <translation>Estas palavras estão na folha de fundação de outro arquivo.</translation>
    </message>
    <message>
        <source>This archive has a passphrase already.</source>
        <translation>Este arquivo já tem uma frase de acesso.</translation>
    </message>
    <message>
        <source>This archive has no passphrase.</source>
        <translation>Este arquivo não tem frase de acesso.</translation>
    </message>
    <message>
        <source>This archive is encrypted, or its file is damaged throughout, and its key file “archive.key” is missing.</source>
        <translation>Este arquivo está cifrado, ou o seu ficheiro está todo danificado, e falta o seu ficheiro de chave “archive.key”.</translation>
    </message>
    <message>
        <source>This archive is locked with a passphrase.</source>
        <translation>Este arquivo está bloqueado com uma frase de acesso.</translation>
    </message>
    <message>
        <source>This archive is open in another window or command.</source>
        <translation>Este arquivo está aberto noutra janela ou ordem.</translation>
    </message>
    <message>
        <source>This archive may have been copied, moved or brought back from a backup, so this office counts its records anew.</source>
        <translation>Este arquivo pode ter sido copiado, movido ou trazido de volta de uma cópia de segurança; por isso este escritório volta a contar seus registros do início.</translation>
    </message>
    <message>
        <source>This archive may not be changed here: the folder or file is read-only.</source>
        <translation>Este arquivo não pode ser mudado aqui: a pasta ou o ficheiro é só de leitura.</translation>
    </message>
    <message>
        <source>This archive was last opened by a newer version of the program (step {step}).</source>
        <translation>Este arquivo foi aberto pela última vez por uma versão mais nova do programa (passo {step}).</translation>
    </message>
    <message>
        <source>This backup does not hold together: {why}.</source>
        <translation>Esta cópia de segurança não está íntegra: {why}.</translation>
    </message>
    <message>
        <source>This backup is closed with a passphrase.</source>
        <translation>Esta cópia de segurança está fechada com uma frase de acesso.</translation>
    </message>
    <message>
        <source>This backup was made by a newer version of the program.</source>
        <translation>Esta cópia de segurança foi feita por uma versão mais nova do programa.</translation>
    </message>
    <message>
        <source>This bundle belongs to another archive.</source>
        <translation>Este envio pertence a outro arquivo.</translation>
    </message>
    <message>
        <source>This bundle is damaged ({why}).</source>
        <translation>Este envio está danificado ({why}).</translation>
    </message>
    <message>
        <source>This bundle was written by a newer version of the program.</source>
        <translation>Este envio foi escrito por uma versão mais nova do programa.</translation>
    </message>
    <message>
        <source>This document contains a program (macros), in which names and paths cannot be found for certain.</source>
        <translation>Este documento contém um programa (macros), onde não se podem encontrar com certeza nomes e caminhos.</translation>
    </message>
    <message>
        <source>This entry has no such file.</source>
        <translation>Esta ficha não tem esse ficheiro.</translation>
    </message>
    <message>
        <source>This entry is too long to be kept (more than {megabytes} MB of text).</source>
        <translation>Esta ficha é demasiado longa para ser guardada (mais de {megabytes} MB de texto).</translation>
    </message>
    <message>
        <source>This file carries a digital signature, which names its signer and breaks when anything is taken out.</source>
        <translation>Este ficheiro traz uma assinatura digital, que nomeia quem assinou e deixa de valer quando se tira alguma coisa.</translation>
    </message>
    <message>
        <source>This file defines short forms of its own (XML entities), which can hide harm.</source>
        <translation>Este ficheiro define abreviaturas próprias (entidades XML), que podem esconder mal.</translation>
    </message>
    <message>
        <source>This file is damaged in a way that broke the reading of it.</source>
        <translation>Este ficheiro está danificado de uma forma que impediu a leitura.</translation>
    </message>
    <message>
        <source>This file is damaged, or not what its name says.</source>
        <translation>Este ficheiro está danificado, ou não é o que o nome diz.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Este ficheiro está vazio.</translation>
    </message>
    <message>
        <source>This file is not here, or was damaged.</source>
        <translation>Este ficheiro não está aqui, ou foi danificado.</translation>
    </message>
    <message>
        <source>This file is of an old Office format (DOC, XLS or PPT).</source>
        <translation>Este ficheiro é de um formato antigo do Office (DOC, XLS ou PPT).</translation>
    </message>
    <message>
        <source>This file is protected by a password.</source>
        <translation>Este ficheiro está protegido por palavra-passe.</translation>
    </message>
    <message>
        <source>This file is too large to be read (more than {megabytes} MB).</source>
        <translation>Este ficheiro é demasiado grande para ser lido (mais de {megabytes} MB).</translation>
    </message>
    <message>
        <source>This file stays in this office: the version of the program that took it in made no copy that may leave.</source>
        <translation>Este ficheiro fica neste escritório: a versão do programa que o incorporou não fez uma cópia que possa sair.</translation>
    </message>
    <message>
        <source>This file was added here and is here no longer, or was damaged.</source>
        <translation>Este ficheiro foi acrescentado aqui e já não está, ou foi danificado.</translation>
    </message>
    <message>
        <source>This file was changed while it was being read.</source>
        <translation>Este ficheiro foi mudado enquanto era lido.</translation>
    </message>
    <message>
        <source>This file would unpack to far more than it should, as if made to fill the computer&apos;s memory.</source>
        <translation>Este ficheiro desdobrava-se em muito mais do que devia, como feito para encher a memória do computador.</translation>
    </message>
    <message>
        <source>This is a link to another place and was not followed.</source>
        <translation>É uma ligação para outro lugar e não foi seguida.</translation>
    </message>
    <message>
        <source>This is a packed folder (ZIP).</source>
        <translation>É uma pasta comprimida (ZIP).</translation>
    </message>
    <message>
        <source>This is not a valid office card ({why}).</source>
        <translation>Não é um cartão de escritório válido ({why}).</translation>
    </message>
    <message>
        <source>This is not an ordinary file.</source>
        <translation>Não é um ficheiro comum.</translation>
    </message>
    <message>
        <source>This kind of file is not known here.</source>
        <translation>Este tipo de ficheiro não é conhecido aqui.</translation>
    </message>
    <message>
        <source>This laptop&apos;s clock shows no date that can be used.</source>
        <translation>O relógio deste computador não mostra uma data que se possa usar.</translation>
    </message>
    <message>
        <source>This office cannot do that with this withdrawal.</source>
        <translation>Este escritório não pode fazer isso com esta retirada.</translation>
    </message>
    <message>
        <source>This office has not been added to the archive yet, so nobody could check what it sends.</source>
        <translation>Este escritório ainda não foi acrescentado ao arquivo, por isso ninguém poderia verificar o que envia.</translation>
    </message>
    <message>
        <source>This office is in no group called “{group}”.</source>
        <translation>Este escritório não está em nenhum grupo chamado “{group}”.</translation>
    </message>
    <message>
        <source>This office is not in the group that was chosen.</source>
        <translation>Este escritório não está no grupo escolhido.</translation>
    </message>
    <message>
        <source>This passphrase does not open the backups in “{place}”.</source>
        <translation>Esta frase de acesso não abre as cópias de segurança em “{place}”.</translation>
    </message>
    <message>
        <source>This passphrase is too short: it needs at least {shortest} characters.</source>
        <translation>Esta frase de acesso é curta de mais: precisa de pelo menos {shortest} caracteres.</translation>
    </message>
    <message>
        <source>This sheet is not printed. {finding}</source>
        <translation>Esta folha não é impressa. {finding}</translation>
    </message>
    <message>
        <source>To share it, attach it again and take this one out.</source>
        <translation>Para o partilhar, junte-o de novo e tire este.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Tente de novo.</translation>
    </message>
    <message>
        <source>Type plain text.</source>
        <translation>Escreva texto simples.</translation>
    </message>
    <message>
        <source>Type the seven groups of four letters and digits as they stand on the founder&apos;s sheet.</source>
        <translation>Escreva os sete grupos de quatro letras e algarismos como estão na folha do fundador.</translation>
    </message>
    <message>
        <source>Unpack it and import the folder.</source>
        <translation>Descomprima-a e incorpore a pasta.</translation>
    </message>
    <message>
        <source>Use RED, AMBER+STRICT, AMBER, GREEN or CLEAR.</source>
        <translation>Use RED, AMBER+STRICT, AMBER, GREEN ou CLEAR.</translation>
    </message>
    <message>
        <source>Use ministry, case or entry, or leave it out for the entry&apos;s own.</source>
        <translation>Use ministry, case ou entry, ou nada para a da ficha.</translation>
    </message>
    <message>
        <source>Use none for own or published work, or yes.</source>
        <translation>Use none para trabalho próprio ou publicado, ou yes.</translation>
    </message>
    <message>
        <source>Use one of: {known}.</source>
        <translation>Use um destes: {known}.</translation>
    </message>
    <message>
        <source>Use that one, or choose another name.</source>
        <translation>Use esse, ou escolha outro nome.</translation>
    </message>
    <message>
        <source>What a file of this form tells about people, places and devices cannot be taken out here.</source>
        <translation>O que um ficheiro deste tipo revela sobre pessoas, lugares e aparelhos não pode ser tirado aqui.</translation>
    </message>
    <message>
        <source>What else of it counts is said with `asm-desktop office cut` and `office admit`.</source>
        <translation>Para dizer o que mais dele conta: `asm-desktop office cut` e `office admit`.</translation>
    </message>
    <message>
        <source>What was saved before is kept. Make a backup to another disk now, then check this one.</source>
        <translation>O que já estava guardado mantém-se. Faça agora uma cópia de segurança noutro disco e depois verifique este.</translation>
    </message>
    <message>
        <source>What was saved before is safe. Free some space, then do it again.</source>
        <translation>O que já estava guardado está a salvo. Liberte espaço e faça-o de novo.</translation>
    </message>
    <message>
        <source>Write 2026, 2026-05 or 2026-05-03.</source>
        <translation>Escreva 2026, 2026-05 ou 2026-05-03.</translation>
    </message>
    <message>
        <source>Write it like 1200 or 12.5, thousands without comma or point.</source>
        <translation>Escreva-o como 1200 ou 12.5, os milhares sem vírgula nem ponto.</translation>
    </message>
    <message>
        <source>Write it like 18M or 1G.</source>
        <translation>Escreva-o como 18M ou 1G.</translation>
    </message>
    <message>
        <source>Write one row a line, its columns parted by |: {columns}.</source>
        <translation>Escreva uma fila por linha, com as colunas separadas por |: {columns}.</translation>
    </message>
    <message>
        <source>Write the amount and the currency&apos;s three letters: 12.5 TZS.</source>
        <translation>Escreva o valor e as três letras da moeda: 12.5 TZS.</translation>
    </message>
    <message>
        <source>`{path} --help` lists all commands.</source>
        <translation>`{path} --help` mostra todas as ordens.</translation>
    </message>
    <message>
        <source>`{path} --help` says what is expected.</source>
        <translation>`{path} --help` diz o que se espera.</translation>
    </message>
    <message>
        <source>{count} faults were found in the archive.</source>
        <translation>Foram encontradas {count} faltas no arquivo.</translation>
    </message>
    <message>
        <source>{near}Its fields: {known}.</source>
        <translation>{near}Os seus campos: {known}.</translation>
    </message>
    <message>
        <source>{near}`{path} --help` lists all commands.</source>
        <translation>{near}`{path} --help` mostra todas as ordens.</translation>
    </message>
    <message>
        <source>{near}`{path} --help` lists all options.</source>
        <translation>{near}`{path} --help` mostra todas as opções.</translation>
    </message>
    <message>
        <source>“{act}” is nothing that waits for the signature of this office.</source>
        <translation>“{act}” não é nada que espere a assinatura deste escritório.</translation>
    </message>
    <message>
        <source>“{country}” is no country.</source>
        <translation>“{country}” não é um país.</translation>
    </message>
    <message>
        <source>“{field}” holds files, and “{text}” is only text.</source>
        <translation>“{field}” contém ficheiros, e “{text}” é só texto.</translation>
    </message>
    <message>
        <source>“{folder}” may not be written to.</source>
        <translation>Não se pode escrever em “{folder}”.</translation>
    </message>
    <message>
        <source>“{label}” is not one of the labels.</source>
        <translation>“{label}” não é uma das etiquetas.</translation>
    </message>
    <message>
        <source>“{language}” is not a language for a sheet.</source>
        <translation>“{language}” não é uma língua para uma folha.</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a group.</source>
        <translation>“{name}” não pode ser o nome de um grupo.</translation>
    </message>
    <message>
        <source>“{name}” is not a bundle of this program.</source>
        <translation>“{name}” não é um envio deste programa.</translation>
    </message>
    <message>
        <source>“{office}” has no version of its own of: {fields}.</source>
        <translation>“{office}” não tem versão própria de: {fields}.</translation>
    </message>
    <message>
        <source>“{pair}” is not of the form NAME=VALUE.</source>
        <translation>“{pair}” não tem a forma NAME=VALUE.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read like this: {why}.</source>
        <translation>“{path}” não pode ser lido assim: {why}.</translation>
    </message>
    <message>
        <source>“{path}” cannot be used: {why}.</source>
        <translation>“{path}” não pode ser usado: {why}.</translation>
    </message>
    <message>
        <source>“{path}” has no option “{option}”.</source>
        <translation>“{path}” não tem a opção “{option}”.</translation>
    </message>
    <message>
        <source>“{path}” needs {option}.</source>
        <translation>“{path}” precisa de {option}.</translation>
    </message>
    <message>
        <source>“{place}” lies inside the archive&apos;s own folder, so it would be lost together with it.</source>
        <translation>“{place}” fica dentro da própria pasta do arquivo e se perderia junto com ele.</translation>
    </message>
    <message>
        <source>“{realm}” does not say who may hold an entry.</source>
        <translation>“{realm}” não diz quem pode ter uma ficha.</translation>
    </message>
    <message>
        <source>“{reason}” is no reason for a withdrawal.</source>
        <translation>“{reason}” não é um motivo de retirada.</translation>
    </message>
    <message>
        <source>“{record}” is no record of {office} that waits here to be let in.</source>
        <translation>“{record}” não é um registo de {office} que espere aqui para ser admitido.</translation>
    </message>
    <message>
        <source>“{reference}” can mean more than one agreement.</source>
        <translation>“{reference}” pode ser mais do que um acordo.</translation>
    </message>
    <message>
        <source>“{reference}” can mean more than one entry.</source>
        <translation>“{reference}” pode ser mais do que uma ficha.</translation>
    </message>
    <message>
        <source>“{reference}” is not a version of {code} whose text is here.</source>
        <translation>“{reference}” não é uma versão de {code} cujo texto esteja aqui.</translation>
    </message>
    <message>
        <source>“{role}” is not one of the roles.</source>
        <translation>“{role}” não é uma das funções.</translation>
    </message>
    <message>
        <source>“{size}” is no size.</source>
        <translation>“{size}” não é um tamanho.</translation>
    </message>
    <message>
        <source>“{text}” cannot stand in “{field}”.</source>
        <translation>“{text}” não pode estar em “{field}”.</translation>
    </message>
    <message>
        <source>“{text}” is no amount of money for “{field}”.</source>
        <translation>“{text}” não é uma quantia de dinheiro para “{field}”.</translation>
    </message>
    <message>
        <source>“{text}” is no clear number for “{field}”.</source>
        <translation>“{text}” não é um número claro para “{field}”.</translation>
    </message>
    <message>
        <source>“{text}” is no date for “{field}”.</source>
        <translation>“{text}” não é uma data para “{field}”.</translation>
    </message>
    <message>
        <source>“{text}” is no row for “{field}”.</source>
        <translation>“{text}” não é uma fila para “{field}”.</translation>
    </message>
    <message>
        <source>“{text}” is not a code.</source>
        <translation>“{text}” não é um código.</translation>
    </message>
    <message>
        <source>“{text}” is not on the list for “{field}”.</source>
        <translation>“{text}” não está na lista de “{field}”.</translation>
    </message>
    <message>
        <source>“{text}” names no entry for “{field}”.</source>
        <translation>“{text}” não indica nenhuma ficha para “{field}”.</translation>
    </message>
    <message>
        <source>“{title}” ({code}) has one version; there is nothing to settle.</source>
        <translation>“{title}” ({code}) tem uma só versão; não há nada a resolver.</translation>
    </message>
    <message>
        <source>“{value}” cannot be the {detail} of an office.</source>
        <translation>“{value}” não pode ser “{detail}” de um escritório.</translation>
    </message>
    <message>
        <source>“{word}” cannot be the {field} of an entry.</source>
        <translation>“{word}” não pode ser “{field}” de uma ficha.</translation>
    </message>
    <message>
        <source>“{word}” does not say whether this carries what people told.</source>
        <translation>“{word}” não diz se isto contém o que pessoas contaram.</translation>
    </message>
    <message>
        <source>“{word}” is no {list} that is known here.</source>
        <translation>“{word}” não é conhecido aqui em: {list}.</translation>
    </message>
    <message>
        <source>“{word}” is no {what}.</source>
        <translation>“{word}” não serve como {what}.</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>&amp;Backup…</source>
        <translation>Cópia de &amp;segurança…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Cópia de segurança</translation>
    </message>
    <message>
        <source>Its folder or stick is not there now.</source>
        <translation>A sua pasta ou pen USB não está agora.</translation>
    </message>
    <message>
        <source>None is made by itself.</source>
        <translation>Nenhuma se faz sozinha.</translation>
    </message>
    <message>
        <source>Saved and proved: {entries} in {folder}.</source>
        <translation>Guardado e comprovado: {entries} em {folder}.</translation>
    </message>
    <message>
        <source>Saving the archive, and opening the copy to compare it</source>
        <translation>A guardar o arquivo, e a abrir a cópia para a comparar</translation>
    </message>
    <message>
        <source>Stopped. Nothing of the new backup was kept; those before it are as they were.</source>
        <translation>Parado. Nada da cópia nova ficou guardado; as anteriores estão como estavam.</translation>
    </message>
    <message>
        <source>The last backup was tried and was readable on {date}.</source>
        <translation>A última cópia de segurança foi experimentada e podia ler-se em {date}.</translation>
    </message>
    <message numerus="yes">
        <source>The next one is due in %n days.</source>
        <translation>
            <numerusform>A próxima é daqui a %n dia.</numerusform>
            <numerusform>A próxima é daqui a %n dias.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next one is due now.</source>
        <translation>A próxima é para fazer agora.</translation>
    </message>
    <message>
        <source>There is no backup of this archive yet.</source>
        <translation>Ainda não há nenhuma cópia de segurança deste arquivo.</translation>
    </message>
    <message>
        <source>closed with a passphrase</source>
        <translation>fechada com uma frase de acesso</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>por escolher</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>A backup holds the keys of this office: whoever has it can read everything and write in its name, unless a passphrase closes it. Only the path of the file with the passphrase is kept; without the passphrase nobody can open the backup again, you neither.</source>
        <translation>Uma cópia de segurança contém as chaves deste escritório: quem a tem pode ler tudo e escrever em seu nome, a não ser que uma frase de acesso a feche. Só se guarda o caminho do ficheiro com a frase de acesso; sem a frase de acesso ninguém pode voltar a abrir a cópia, nem você.</translation>
    </message>
    <message>
        <source>A backup is brought back into a new, empty folder, on this laptop or another, and this archive stays as it is: asm-desktop restore BACKUP NEW-FOLDER. It is compared with what it should be, withdrawals that came later are done again, and other offices are told that this one begins anew, so that nothing is counted twice.</source>
        <translation>Uma cópia de segurança traz-se de volta para uma pasta nova e vazia, neste computador ou noutro, e este arquivo fica como está: asm-desktop restore BACKUP NEW-FOLDER. É comparada com o que deve ser, as retiradas que vieram depois são feitas de novo, e os outros escritórios ficam a saber que este começa de novo, para que nada se conte duas vezes.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Fazer cópia agora</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Cópia de segurança</translation>
    </message>
    <message>
        <source>Backups that are there</source>
        <translation>Cópias de segurança que há</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Escolher ficheiro…</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Escolher pasta…</translation>
    </message>
    <message>
        <source>Choose the file with the passphrase</source>
        <translation>Escolher o ficheiro com a frase de acesso</translation>
    </message>
    <message>
        <source>Choose the folder for backups</source>
        <translation>Escolher a pasta das cópias de segurança</translation>
    </message>
    <message>
        <source>Days for which all stay</source>
        <translation>Dias em que ficam todas</translation>
    </message>
    <message>
        <source>How many backups stay</source>
        <translation>Quantas cópias de segurança ficam</translation>
    </message>
    <message>
        <source>How many stay</source>
        <translation>Quantas ficam</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>De quanto em quanto tempo</translation>
    </message>
    <message>
        <source>How to bring one back</source>
        <translation>Como trazer uma de volta</translation>
    </message>
    <message>
        <source>Leave the stick in until it says that it is done.</source>
        <translation>Deixe a pen USB ligada até aparecer que terminou.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Feita em</translation>
    </message>
    <message>
        <source>Make backups without a passphrase</source>
        <translation>Fazer cópias de segurança sem frase de acesso</translation>
    </message>
    <message>
        <source>Passphrase in the file</source>
        <translation>Frase de acesso no ficheiro</translation>
    </message>
    <message>
        <source>Proved on</source>
        <translation>Comprovada em</translation>
    </message>
    <message>
        <source>There are no backups in this place yet.</source>
        <translation>Ainda não há cópias de segurança neste lugar.</translation>
    </message>
    <message>
        <source>This archive has a passphrase, and so have its backups: the one of the day on which each was made, or the words of the recovery sheet, opens it.</source>
        <translation>Este arquivo tem uma frase de acesso, e as suas cópias de segurança também: abre-as a do dia em que cada uma foi feita, ou as palavras da folha de recuperação.</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>O que traz</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>Where should backups go?</source>
        <translation>Para onde devem ir as cópias de segurança?</translation>
    </message>
    <message>
        <source>Which file holds the passphrase?</source>
        <translation>Que ficheiro contém a frase de acesso?</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Sem</translation>
    </message>
    <message numerus="yes">
        <source>and all of the last %n days</source>
        <translation>
            <numerusform>e todas as de %n dia</numerusform>
            <numerusform>e todas as dos últimos %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>and no others</source>
        <translation>e mais nenhuma</translation>
    </message>
    <message numerus="yes">
        <source>every %n days</source>
        <translation>
            <numerusform>a cada %n dia</numerusform>
            <numerusform>a cada %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>every day</source>
        <translation>todos os dias</translation>
    </message>
    <message>
        <source>never by itself</source>
        <translation>nunca por si só</translation>
    </message>
    <message numerus="yes">
        <source>the newest %n</source>
        <translation>
            <numerusform>as %n mais novas</numerusform>
            <numerusform>as %n mais novas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Fechar esta mensagem</translation>
    </message>
</context>
<context>
    <name>BinDialog</name>
    <message>
        <source>Bin</source>
        <translation>Lixo</translation>
    </message>
    <message>
        <source>Bin of this laptop</source>
        <translation>Lixo deste computador</translation>
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
        <translation>Fechar</translation>
    </message>
    <message>
        <source>No entry was removed for all.</source>
        <translation>Nenhuma ficha foi removida para todos.</translation>
    </message>
    <message>
        <source>Only the office that wrote it can bring it back.</source>
        <translation>Só o escritório que a escreveu a pode recuperar.</translation>
    </message>
    <message>
        <source>Removed for all</source>
        <translation>Removida para todos</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>O lixo está vazio.</translation>
    </message>
    <message>
        <source>These entries are gone from the lists of all offices. Their text is kept; who wrote an entry can bring it back for everybody.</source>
        <translation>Estas fichas já não estão nas listas de nenhum escritório. O seu texto fica guardado; quem escreveu uma ficha pode recuperá-la para todos.</translation>
    </message>
    <message>
        <source>What is out of sight</source>
        <translation>O que não está à vista</translation>
    </message>
    <message>
        <source>These entries are hidden on this laptop only. Other offices have them as before.</source>
        <translation>Estas fichas só estão escondidas neste computador. Os outros escritórios têm-nas como antes.</translation>
    </message>
</context>
<context>
    <name>Briefs</name>
    <message>
        <source>&amp;Briefs</source>
        <translation>&amp;Notas informativas</translation>
    </message>
    <message>
        <source>An entry that is not here</source>
        <translation>Uma ficha que não está aqui</translation>
    </message>
    <message>
        <source>Case study, 2 to 4 pages</source>
        <translation>Estudo de caso, 2 a 4 páginas</translation>
    </message>
    <message>
        <source>Every entry in it may be printed</source>
        <translation>Todas as fichas usadas podem ser impressas</translation>
    </message>
    <message>
        <source>Every letter can be printed</source>
        <translation>Todas as letras podem ser impressas</translation>
    </message>
    <message>
        <source>It cannot be printed like this.</source>
        <translation>Assim não pode ser impressa.</translation>
    </message>
    <message>
        <source>It is as long as planned</source>
        <translation>Tem o tamanho previsto</translation>
    </message>
    <message>
        <source>Ministry or district, 2 pages</source>
        <translation>Ministério ou distrito, 2 págs</translation>
    </message>
    <message>
        <source>On paper: version {paper}. Here: version {here}.</source>
        <translation>No papel: versão {paper}. Aqui: versão {here}.</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Guardar como &amp;PDF…</translation>
    </message>
    <message>
        <source>The paper is newer than what has come here.</source>
        <translation>O papel é mais novo do que aquilo que chegou aqui.</translation>
    </message>
    <message>
        <source>The whole entry, plainly</source>
        <translation>A ficha inteira, de forma simples</translation>
    </message>
    <message>
        <source>There is a newer version of this sheet.</source>
        <translation>Há uma versão mais nova desta folha.</translation>
    </message>
    <message>
        <source>This code is not known here.</source>
        <translation>Este código não é conhecido aqui.</translation>
    </message>
    <message>
        <source>This entry is here; it was not printed here.</source>
        <translation>Esta ficha está aqui; não foi impressa aqui.</translation>
    </message>
    <message>
        <source>This entry was removed. Do not use the sheet any more.</source>
        <translation>Esta ficha foi retirada. Não use mais a folha.</translation>
    </message>
    <message>
        <source>This sheet is up to date.</source>
        <translation>Esta folha está atualizada.</translation>
    </message>
    <message>
        <source>Write the reason; it is kept in the register.</source>
        <translation>Escreva o motivo; fica no registo.</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>versão {number}</translation>
    </message>
</context>
<context>
    <name>BriefsPage</name>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n ponto a ver</numerusform>
            <numerusform>%n pontos a ver</numerusform>
        </translation>
    </message>
    <message>
        <source>All briefs</source>
        <translation>Todas as notas</translation>
    </message>
    <message>
        <source>An office or a role, never a person</source>
        <translation>Escritório ou função, sem nomes</translation>
    </message>
    <message>
        <source>As in the entry</source>
        <translation>Como na ficha</translation>
    </message>
    <message>
        <source>Briefs</source>
        <translation>Notas informativas</translation>
    </message>
    <message>
        <source>Choose an entry in the library, then “Make a brief”.</source>
        <translation>Escolha uma ficha na biblioteca e depois “Preparar uma nota”.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Code of a printed sheet</source>
        <translation>Código de uma folha impressa</translation>
    </message>
    <message>
        <source>Contact of the office</source>
        <translation>Contacto do escritório</translation>
    </message>
    <message>
        <source>Each printed sheet gets a code and a run number. Later they tell whether it is still up to date.</source>
        <translation>Cada folha impressa recebe um código e um número de tiragem. Mais tarde dizem se ainda está atualizada.</translation>
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
        <translation>Página inteira</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Toda a largura</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quem</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>Entregue a</translation>
    </message>
    <message>
        <source>Given to: an office or a role, never a person</source>
        <translation>Entregue a: um escritório ou uma função, nunca uma pessoa</translation>
    </message>
    <message>
        <source>Go to the library</source>
        <translation>Ir para a biblioteca</translation>
    </message>
    <message>
        <source>Is a printed sheet still up to date?</source>
        <translation>Uma folha impressa ainda está atualizada?</translation>
    </message>
    <message>
        <source>Kind of sheet</source>
        <translation>Tipo de folha</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Língua</translation>
    </message>
    <message>
        <source>Language of the printed words</source>
        <translation>Língua das palavras impressas</translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation>Procurar</translation>
    </message>
    <message>
        <source>Nothing was printed here yet.</source>
        <translation>Ainda nada foi impresso aqui.</translation>
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
        <translation>Impressa em</translation>
    </message>
    <message>
        <source>Printed here</source>
        <translation>Impresso aqui</translation>
    </message>
    <message>
        <source>Printed sheets</source>
        <translation>Folhas impressas</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronta</translation>
    </message>
    <message>
        <source>Ready to print?</source>
        <translation>Pronta para imprimir?</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Tiragem</translation>
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
        <translation>Guardada como {file}: tiragem {run}, controlo {check}.</translation>
    </message>
    <message>
        <source>The code at its foot, for example 7K3M-9QXD</source>
        <translation>O código ao fundo da folha, por exemplo 7K3M-9QXD</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Why it is printed, and for whom</source>
        <translation>Porque se imprime, e para quem</translation>
    </message>
    <message>
        <source>Write the reason</source>
        <translation>Escrever o motivo</translation>
    </message>
    <message>
        <source>on every page</source>
        <translation>em cada página</translation>
    </message>
</context>
<context>
    <name>CardDialog</name>
    <message>
        <source>Add this office</source>
        <translation>Acrescentar este escritório</translation>
    </message>
    <message>
        <source>Add {office}</source>
        <translation>Acrescentar {office}</translation>
    </message>
    <message>
        <source>Call the office on a number that you knew before, and let them read their digits to you. Anybody can make a card; only the digits prove whose it is.</source>
        <translation>Ligue ao escritório para um número que já conhecia e peça que lhe leiam os algarismos. Qualquer pessoa pode fazer um cartão; só os algarismos provam de quem é.</translation>
    </message>
    <message>
        <source>We compared the digits by telephone, and they are the same</source>
        <translation>Comparámos os algarismos por telefone, e são os mesmos</translation>
    </message>
</context>
<context>
    <name>ChangesBar</name>
    <message>
        <source>Hide changes</source>
        <translation>Esconder as mudanças</translation>
    </message>
    <message>
        <source>added</source>
        <translation>acrescentado</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retirado</translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message>
        <source>Add: type its beginning</source>
        <translation>Acrescentar: escreva o começo</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Retirar {name}</translation>
    </message>
</context>
<context>
    <name>ChosenBar</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n escolhida</numerusform>
            <numerusform>%n escolhidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one only</source>
        <translation>Escolha só uma</translation>
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
        <translation>Escreva o código {code} para confirmar</translation>
    </message>
</context>
<context>
    <name>Conductor</name>
    <message>
        <source>Locked because nobody used it for a while. Unsaved typing was kept.</source>
        <translation>Bloqueado porque ninguém o usou durante algum tempo. O que se escreveu sem guardar foi conservado.</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message numerus="yes">
        <source>%n entries stay on this laptop from now on, unless another agreement of the same people allows more.</source>
        <translation>
            <numerusform>%n ficha fica a partir de agora neste computador, a não ser que outro acordo das mesmas pessoas permita mais.</numerusform>
            <numerusform>%n fichas ficam a partir de agora neste computador, a não ser que outro acordo das mesmas pessoas permita mais.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them may be at other offices. These destroy what they have as soon as a stick reaches them.</source>
        <translation>
            <numerusform>%n delas pode estar noutros escritórios. Estes destroem o que têm assim que uma pen USB lhes chegar.</numerusform>
            <numerusform>%n delas podem estar noutros escritórios. Estes destroem o que têm assim que uma pen USB lhes chegar.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Consent</source>
        <translation>&amp;Consentimento</translation>
    </message>
    <message>
        <source>&amp;End the agreement…</source>
        <translation>&amp;Terminar o acordo…</translation>
    </message>
    <message>
        <source>A community</source>
        <translation>Uma comunidade</translation>
    </message>
    <message>
        <source>A guardian, for a child</source>
        <translation>Mãe, pai ou tutor, por uma criança</translation>
    </message>
    <message>
        <source>A learning group, by its standing terms</source>
        <translation>Um grupo de aprendizagem, segundo as suas regras permanentes</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Uma pessoa</translation>
    </message>
    <message>
        <source>Agreed to: {purposes}.</source>
        <translation>Acordo dado para: {purposes}.</translation>
    </message>
    <message>
        <source>Agreement missing</source>
        <translation>Falta o acordo</translation>
    </message>
    <message>
        <source>Agreements are listed here 60 days before they end.</source>
        <translation>Os acordos aparecem aqui 60 dias antes de terminarem.</translation>
    </message>
    <message>
        <source>Anyone may have it, also outside the programme</source>
        <translation>Qualquer pessoa a pode ter, também fora do programa</translation>
    </message>
    <message>
        <source>As the label of the entry says</source>
        <translation>Como diz a etiqueta da ficha</translation>
    </message>
    <message>
        <source>At most all offices of the programme</source>
        <translation>No máximo todos os escritórios do programa</translation>
    </message>
    <message>
        <source>At most offices of our own organisation</source>
        <translation>No máximo os escritórios da nossa organização</translation>
    </message>
    <message>
        <source>At most the named partner offices</source>
        <translation>No máximo os escritórios parceiros indicados</translation>
    </message>
    <message>
        <source>Chan&amp;ge the agreement…</source>
        <translation>&amp;Mudar o acordo…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Mudar…</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Each entry of this office that carries what people told us has an agreement.</source>
        <translation>Cada ficha deste escritório que contém o que pessoas nos contaram tem um acordo.</translation>
    </message>
    <message>
        <source>End it…</source>
        <translation>Terminá-lo…</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminado</translation>
    </message>
    <message numerus="yes">
        <source>Ends in %n days</source>
        <translation>
            <numerusform>Termina daqui a %n dia</numerusform>
            <numerusform>Termina daqui a %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends soon, on {date}.</source>
        <translation>Termina em breve, em {date}.</translation>
    </message>
    <message>
        <source>Entries that carry what people told us stay in this office until it is recorded here what they agreed to.</source>
        <translation>As fichas que contêm o que pessoas nos contaram ficam neste escritório até se registar aqui para que deram acordo.</translation>
    </message>
    <message>
        <source>For these entries</source>
        <translation>Para estas fichas</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quem</translation>
    </message>
    <message>
        <source>How it was said</source>
        <translation>Como foi dito</translation>
    </message>
    <message>
        <source>In another way</source>
        <translation>De outra maneira</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>Por escrito</translation>
    </message>
    <message>
        <source>It carries what people told us. Until it is recorded what they agreed to, it stays on this laptop.</source>
        <translation>Contém o que pessoas nos contaram. Até se registar para que deram acordo, fica neste computador.</translation>
    </message>
    <message>
        <source>It may be printed in a brief</source>
        <translation>Pode ser impressa numa nota</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Learning group “{name}”</source>
        <translation>Grupo de aprendizagem “{name}”</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Vê-la</translation>
    </message>
    <message>
        <source>Name (stays in this office)</source>
        <translation>Nome (fica neste escritório)</translation>
    </message>
    <message>
        <source>New &amp;agreement…</source>
        <translation>&amp;Novo acordo…</translation>
    </message>
    <message>
        <source>New agreement…</source>
        <translation>Novo acordo…</translation>
    </message>
    <message>
        <source>No agreement ends soon</source>
        <translation>Nenhum acordo termina em breve</translation>
    </message>
    <message>
        <source>No agreement is missing</source>
        <translation>Não falta nenhum acordo</translation>
    </message>
    <message>
        <source>No agreement is recorded for what people told us here. It stays on this laptop.</source>
        <translation>Não há acordo registado para o que pessoas nos contaram aqui. Fica neste computador.</translation>
    </message>
    <message>
        <source>No agreement recorded yet</source>
        <translation>Ainda não há nenhum acordo registado</translation>
    </message>
    <message>
        <source>No entry is named yet.</source>
        <translation>Ainda não foi indicada nenhuma ficha.</translation>
    </message>
    <message>
        <source>Nobody has said yet whether it carries what people told us. Until then it stays on this laptop.</source>
        <translation>Ainda ninguém disse se contém o que pessoas nos contaram. Até lá, fica neste computador.</translation>
    </message>
    <message>
        <source>Nobody has said yet whether this carries what people told us. It stays on this laptop.</source>
        <translation>Ainda ninguém disse se isto contém o que pessoas nos contaram. Fica neste computador.</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Ainda sem resposta</translation>
    </message>
    <message>
        <source>Open the entry</source>
        <translation>Abrir a ficha</translation>
    </message>
    <message>
        <source>Other offices may have it</source>
        <translation>Outros escritórios podem tê-la</translation>
    </message>
    <message>
        <source>Pictures of them may be passed on</source>
        <translation>As suas imagens podem ser passadas a outros</translation>
    </message>
    <message>
        <source>Pictures stay in this office, and others destroy those they have.</source>
        <translation>As imagens ficam neste escritório, e os outros destroem as que têm.</translation>
    </message>
    <message>
        <source>Ran out {date}</source>
        <translation>Expirou em {date}</translation>
    </message>
    <message>
        <source>Record a &amp;withdrawal…</source>
        <translation>Registar uma &amp;retirada…</translation>
    </message>
    <message>
        <source>Record an agreement…</source>
        <translation>Registar um acordo…</translation>
    </message>
    <message>
        <source>Recorded as sound or film</source>
        <translation>Gravado em som ou vídeo</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Registado por</translation>
    </message>
    <message>
        <source>Recorded. An entry about children shows a place or pictures: nobody can agree to that for them. Look at it again.</source>
        <translation>Registado. Uma ficha sobre crianças mostra um lugar ou imagens: ninguém pode dar esse acordo por elas. Veja-a de novo.</translation>
    </message>
    <message>
        <source>Spoken, with a witness</source>
        <translation>De viva voz, com uma testemunha</translation>
    </message>
    <message>
        <source>Stays on this laptop: what people agreed to ended on {date}.</source>
        <translation>Fica neste computador: o acordo das pessoas terminou em {date}.</translation>
    </message>
    <message>
        <source>The agreement has ended.</source>
        <translation>O acordo terminou.</translation>
    </message>
    <message numerus="yes">
        <source>The agreement is recorded. %n entries travel with the next stick.</source>
        <translation>
            <numerusform>O acordo está registado. %n ficha segue com a próxima pen USB.</numerusform>
            <numerusform>O acordo está registado. %n fichas seguem com a próxima pen USB.</numerusform>
        </translation>
    </message>
    <message>
        <source>The agreement is recorded. Its entries stay on this laptop by their label.</source>
        <translation>O acordo está registado. As suas fichas ficam neste computador por causa da etiqueta.</translation>
    </message>
    <message>
        <source>The agreement is recorded. Name its entries when they are written.</source>
        <translation>O acordo está registado. Indique as suas fichas quando estiverem escritas.</translation>
    </message>
    <message>
        <source>The agreement stays in this office. Entries carry only for what it is and until when.</source>
        <translation>O acordo fica neste escritório. As fichas levam só para que é e até quando.</translation>
    </message>
    <message>
        <source>The date is right</source>
        <translation>A data está certa</translation>
    </message>
    <message>
        <source>The people concerned do not agree any more.</source>
        <translation>As pessoas envolvidas já não dão acordo.</translation>
    </message>
    <message>
        <source>The words of these people are left out wherever it goes.</source>
        <translation>As palavras destas pessoas são deixadas de fora para onde quer que ela vá.</translation>
    </message>
    <message>
        <source>Their words may be quoted</source>
        <translation>As suas palavras podem ser citadas</translation>
    </message>
    <message>
        <source>They can no longer be printed in a brief.</source>
        <translation>Já não podem ser impressas numa nota.</translation>
    </message>
    <message>
        <source>They go no further than the offices of the programme; public copies are withdrawn.</source>
        <translation>Não vão além dos escritórios do programa; as cópias públicas são retiradas.</translation>
    </message>
    <message>
        <source>This cannot be undone. If they agree again, record a new agreement.</source>
        <translation>Isto não se pode desfazer. Se voltarem a dar acordo, registe um novo acordo.</translation>
    </message>
    <message>
        <source>This laptop says that today is {date}. Agreements that have an end are shut until somebody confirms that date.</source>
        <translation>Este computador diz que hoje é {date}. Os acordos que têm um fim ficam fechados até alguém confirmar essa data.</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>Para quê</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Desfeito.</translation>
    </message>
    <message>
        <source>Until {date}.</source>
        <translation>Até {date}.</translation>
    </message>
    <message numerus="yes">
        <source>What other offices have of %n entries is withdrawn: each destroys it as soon as a stick reaches it.</source>
        <translation>
            <numerusform>É retirado o que outros escritórios têm de %n ficha: cada um o destrói assim que uma pen USB lhe chegar.</numerusform>
            <numerusform>É retirado o que outros escritórios têm de %n fichas: cada um o destrói assim que uma pen USB lhe chegar.</numerusform>
        </translation>
    </message>
    <message>
        <source>What people agreed to has an end, and the date of this laptop looks wrong.</source>
        <translation>O acordo das pessoas tem um fim, e a data deste computador parece errada.</translation>
    </message>
    <message>
        <source>What people agreed to ran out on {date}.</source>
        <translation>O acordo das pessoas expirou em {date}.</translation>
    </message>
    <message>
        <source>Who agrees</source>
        <translation>Quem dá o acordo</translation>
    </message>
    <message>
        <source>Withdraw its entries…</source>
        <translation>Retirar as suas fichas…</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>ended {date}</source>
        <translation>terminou em {date}</translation>
    </message>
    <message>
        <source>not agreed to</source>
        <translation>sem acordo</translation>
    </message>
    <message>
        <source>other offices</source>
        <translation>outros escritórios</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>imagens</translation>
    </message>
    <message>
        <source>print</source>
        <translation>impressão</translation>
    </message>
    <message>
        <source>quotations</source>
        <translation>citações</translation>
    </message>
    <message>
        <source>the public</source>
        <translation>o público</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>até {date}</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>sem fim</translation>
    </message>
    <message>
        <source>witness: {name}</source>
        <translation>testemunha: {name}</translation>
    </message>
</context>
<context>
    <name>ConsentPage</name>
    <message>
        <source>Agreements</source>
        <translation>Acordos</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimento</translation>
    </message>
    <message>
        <source>Ending soon</source>
        <translation>A terminar</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Em falta</translation>
    </message>
    <message>
        <source>New agreement…</source>
        <translation>Novo acordo…</translation>
    </message>
    <message>
        <source>Parts of the page of agreements</source>
        <translation>Partes da página dos acordos</translation>
    </message>
    <message>
        <source>Record a withdrawal…</source>
        <translation>Registar uma retirada…</translation>
    </message>
    <message>
        <source>Withdrawals</source>
        <translation>Retiradas</translation>
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
        <translation>&amp;Nova ficha</translation>
    </message>
    <message>
        <source>&amp;Save version</source>
        <translation>&amp;Guardar versão</translation>
    </message>
    <message>
        <source>A telephone number may stand in the text</source>
        <translation>Talvez haja um número de telefone no texto</translation>
    </message>
    <message>
        <source>A year is enough.</source>
        <translation>Basta um ano.</translation>
    </message>
    <message>
        <source>Add &amp;file…</source>
        <translation>&amp;Acrescentar ficheiro…</translation>
    </message>
    <message>
        <source>An entry needs a title: what happened, in one line.</source>
        <translation>Uma ficha precisa de um título: o que aconteceu, numa linha.</translation>
    </message>
    <message>
        <source>Choose the partner offices that may have it.</source>
        <translation>Escolha os escritórios parceiros que podem tê-la.</translation>
    </message>
    <message>
        <source>Coordinates may stand in the text</source>
        <translation>Talvez haja coordenadas no texto</translation>
    </message>
    <message>
        <source>Drafts stay on this laptop.</source>
        <translation>Os rascunhos ficam neste computador.</translation>
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
        <translation>Ficheiros</translation>
    </message>
    <message>
        <source>It is a draft</source>
        <translation>É um rascunho</translation>
    </message>
    <message>
        <source>It may carry what people told us, and no agreement of theirs is recorded.</source>
        <translation>Talvez contenha o que pessoas nos contaram, e não há nenhum acordo delas registado.</translation>
    </message>
    <message>
        <source>It stays on this laptop for now</source>
        <translation>Por agora fica neste computador</translation>
    </message>
    <message>
        <source>It travels with the next stick</source>
        <translation>Segue com a próxima pen USB</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>Mais sobre isto</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Nova ficha</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Ainda sem data</translation>
    </message>
    <message>
        <source>No place yet</source>
        <translation>Ainda sem lugar</translation>
    </message>
    <message>
        <source>No topic yet</source>
        <translation>Ainda sem tema</translation>
    </message>
    <message>
        <source>Nothing in short yet</source>
        <translation>Ainda nada em “Em resumo”</translation>
    </message>
    <message>
        <source>Offices that have earlier versions keep them. Once this one is saved, you can withdraw them.</source>
        <translation>Os escritórios que têm versões anteriores ficam com elas. Depois de guardar esta, pode retirá-las.</translation>
    </message>
    <message>
        <source>One topic makes it easy to find.</source>
        <translation>Com um tema é fácil encontrá-la.</translation>
    </message>
    <message>
        <source>Others look for entries by place.</source>
        <translation>Os outros procuram fichas pelo lugar.</translation>
    </message>
    <message>
        <source>Particulars</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>People agreed to other offices than those that its label names.</source>
        <translation>As pessoas deram acordo para outros escritórios que não os indicados na etiqueta.</translation>
    </message>
    <message>
        <source>Put them into “Exact place”: there they stay in this office.</source>
        <translation>Ponha-as em “Lugar exato”: aí ficam neste escritório.</translation>
    </message>
    <message>
        <source>Saving does not take earlier versions back</source>
        <translation>Guardar não recolhe as versões anteriores</translation>
    </message>
    <message>
        <source>Somebody does not agree any more that other offices have it.</source>
        <translation>Alguém já não quer que outros escritórios a tenham.</translation>
    </message>
    <message>
        <source>TLP:RED stays on this laptop</source>
        <translation>TLP:RED fica neste computador</translation>
    </message>
    <message>
        <source>The exact place stays in this office</source>
        <translation>O lugar exato fica neste escritório</translation>
    </message>
    <message>
        <source>The short version</source>
        <translation>A versão curta</translation>
    </message>
    <message>
        <source>This office has no group of partner offices yet.</source>
        <translation>Este escritório ainda não tem um grupo de escritórios parceiros.</translation>
    </message>
    <message>
        <source>Three lines: what was tried, what happened, what others can learn.</source>
        <translation>Três linhas: o que se tentou, o que aconteceu, o que outros podem aprender.</translation>
    </message>
    <message>
        <source>What you typed cannot be kept just now. {why}</source>
        <translation>O que escreveu não pode ser guardado neste momento. {why}</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>já não está lá</translation>
    </message>
    <message>
        <source>“{number}”. Put it into the contacts: there it stays in this office.</source>
        <translation>“{number}”. Ponha-o nos contactos: aí fica neste escritório.</translation>
    </message>
</context>
<context>
    <name>EditorPage</name>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n ponto a ver</numerusform>
            <numerusform>%n pontos a ver</numerusform>
        </translation>
    </message>
    <message>
        <source>An entry that you did not save is kept here: “{title}”.</source>
        <translation>Uma ficha que não guardou está conservada aqui: “{title}”.</translation>
    </message>
    <message>
        <source>Before you save</source>
        <translation>Antes de guardar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Esquecer</translation>
    </message>
    <message>
        <source>Forget what was typed into “{title}” since it was last saved?</source>
        <translation>Esquecer o que se escreveu em “{title}” desde a última vez que foi guardada?</translation>
    </message>
    <message>
        <source>Forget what was typed since the last saved version</source>
        <translation>Esquecer o que se escreveu desde a última versão guardada</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Desistir</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Continuar com ela</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir lá</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>Género de ficha</translation>
    </message>
    <message>
        <source>More parts</source>
        <translation>Mais partes</translation>
    </message>
    <message>
        <source>Older versions stay: nothing that was saved is lost.</source>
        <translation>As versões anteriores ficam: nada do que foi guardado se perde.</translation>
    </message>
    <message>
        <source>Only a title must be filled in. The rest can wait.</source>
        <translation>Só é preciso preencher o título. O resto pode esperar.</translation>
    </message>
    <message>
        <source>Part of the entry</source>
        <translation>Parte da ficha</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Parts of the entry</source>
        <translation>Partes da ficha</translation>
    </message>
    <message>
        <source>Reason for this version</source>
        <translation>Motivo desta versão</translation>
    </message>
    <message>
        <source>Save version</source>
        <translation>Guardar versão</translation>
    </message>
    <message>
        <source>Unsaved, kept here at {time}</source>
        <translation>Por guardar, conservado aqui às {time}</translation>
    </message>
    <message>
        <source>Why this change? (one line)</source>
        <translation>Porquê esta mudança? (uma linha)</translation>
    </message>
    <message>
        <source>without a title</source>
        <translation>sem título</translation>
    </message>
</context>
<context>
    <name>EndingDialog</name>
    <message>
        <source>End the agreement {who}</source>
        <translation>Terminar o acordo {who}</translation>
    </message>
    <message>
        <source>End the whole agreement</source>
        <translation>Terminar todo o acordo</translation>
    </message>
    <message>
        <source>End what is ticked</source>
        <translation>Terminar o que está assinalado</translation>
    </message>
    <message>
        <source>Nothing is chosen: nothing will change.</source>
        <translation>Nada foi escolhido: nada vai mudar.</translation>
    </message>
    <message>
        <source>What do they not want any more?</source>
        <translation>O que é que já não querem?</translation>
    </message>
    <message>
        <source>What this will do</source>
        <translation>O que vai acontecer</translation>
    </message>
</context>
<context>
    <name>EntryActs</name>
    <message>
        <source>Edit them…</source>
        <translation>Editá-las…</translation>
    </message>
    <message>
        <source>Move to bin</source>
        <translation>Mover para o lixo</translation>
    </message>
    <message>
        <source>Offices that may not have it any more destroy what they have, as soon as a stick reaches them. The version you read now stays. This cannot be undone.</source>
        <translation>Os escritórios que já não a podem ter destroem o que têm assim que uma pen USB lhes chegar. A versão que está a ler fica. Isto não se pode desfazer.</translation>
    </message>
    <message>
        <source>Withdraw the earlier versions of {code}?</source>
        <translation>Retirar as versões anteriores de {code}?</translation>
    </message>
    <message>
        <source>Withdraw them there</source>
        <translation>Retirá-las de lá</translation>
    </message>
</context>
<context>
    <name>EntryPicker</name>
    <message>
        <source>Beginning of a title, or a code like 7K3M-9QXD</source>
        <translation>Começo de um título, ou um código como 7K3M-9QXD</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Retirar {name}</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n ficheiro</numerusform>
            <numerusform>%n ficheiros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have two versions now.</source>
        <translation>
            <numerusform>%n tem agora duas versões.</numerusform>
            <numerusform>%n têm agora duas versões.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new records</source>
        <translation>
            <numerusform>%n registo novo</numerusform>
            <numerusform>%n registos novos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts are damaged.</source>
        <translation>
            <numerusform>%n parte está danificada.</numerusform>
            <numerusform>%n partes estão danificadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts are for others.</source>
        <translation>
            <numerusform>%n parte é para outros.</numerusform>
            <numerusform>%n partes são para outros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts need a newer version of the program.</source>
        <translation>
            <numerusform>%n parte precisa de uma versão mais nova do programa.</numerusform>
            <numerusform>%n partes precisam de uma versão mais nova do programa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n registo</numerusform>
            <numerusform>%n registos</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add an office…</source>
        <translation>&amp;Acrescentar um escritório…</translation>
    </message>
    <message>
        <source>&amp;Exchange</source>
        <translation>&amp;Troca</translation>
    </message>
    <message>
        <source>&amp;Receive from a stick…</source>
        <translation>&amp;Receber de uma pen USB…</translation>
    </message>
    <message>
        <source>&amp;Send…</source>
        <translation>&amp;Enviar…</translation>
    </message>
    <message>
        <source>All offices of the programme</source>
        <translation>Todos os escritórios do programa</translation>
    </message>
    <message numerus="yes">
        <source>Already here and the same: %n.</source>
        <translation>
            <numerusform>Já está aqui e igual: %n.</numerusform>
            <numerusform>Já estão aqui e iguais: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Qualquer pessoa</translation>
    </message>
    <message>
        <source>Changed by both: both versions are kept</source>
        <translation>Mudadas pelos dois: ficam as duas versões</translation>
    </message>
    <message>
        <source>Changed by them</source>
        <translation>Mudadas por eles</translation>
    </message>
    <message>
        <source>Checking {file}</source>
        <translation>A verificar {file}</translation>
    </message>
    <message>
        <source>Everything in it is here already.</source>
        <translation>Tudo o que traz já está aqui.</translation>
    </message>
    <message numerus="yes">
        <source>Finished. %n entries came or changed.</source>
        <translation>
            <numerusform>Terminado. %n ficha chegou ou mudou.</numerusform>
            <numerusform>Terminado. %n fichas chegaram ou mudaram.</numerusform>
        </translation>
    </message>
    <message>
        <source>From an office that nobody has added: {offices}. It waits until then.</source>
        <translation>De um escritório que ninguém acrescentou: {offices}. Espera até lá.</translation>
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
        <translation>Retido: não entrou</translation>
    </message>
    <message>
        <source>It belongs to another archive</source>
        <translation>Pertence a outro arquivo</translation>
    </message>
    <message>
        <source>It carries what people told us; no agreement is recorded</source>
        <translation>Contém o que pessoas nos contaram; não há acordo registado</translation>
    </message>
    <message>
        <source>It is a draft</source>
        <translation>É um rascunho</translation>
    </message>
    <message>
        <source>It is not known which organisation we belong to</source>
        <translation>Não se sabe a que organização pertencemos</translation>
    </message>
    <message>
        <source>It is not written in the agreed form</source>
        <translation>Não está escrito na forma combinada</translation>
    </message>
    <message>
        <source>It lies in a part where it does not belong</source>
        <translation>Está numa parte que não é a sua</translation>
    </message>
    <message>
        <source>It was saved before it could go; save it once more</source>
        <translation>Foi guardada antes de poder sair; guarde-a mais uma vez</translation>
    </message>
    <message>
        <source>It was sent to more offices than its label allows</source>
        <translation>Foi enviado a mais escritórios do que a sua etiqueta permite</translation>
    </message>
    <message>
        <source>Its office did not create the entry</source>
        <translation>O seu escritório não criou a ficha</translation>
    </message>
    <message>
        <source>Its office was never one of those that may have it</source>
        <translation>O seu escritório nunca foi dos que podem tê-la</translation>
    </message>
    <message>
        <source>Its office was not added by a coordinator yet</source>
        <translation>O seu escritório ainda não foi acrescentado por um coordenador</translation>
    </message>
    <message>
        <source>Its office was revoked, and nobody confirms that it wrote this before</source>
        <translation>O seu escritório foi revogado, e ninguém confirma que o escreveu antes</translation>
    </message>
    <message>
        <source>Its signature does not hold: it was changed on the way</source>
        <translation>A sua assinatura não vale: foi mudado pelo caminho</translation>
    </message>
    <message>
        <source>Its versions were made for different circles of offices</source>
        <translation>As suas versões foram feitas para círculos diferentes de escritórios</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novas</translation>
    </message>
    <message>
        <source>New &amp;group…</source>
        <translation>Novo &amp;grupo…</translation>
    </message>
    <message>
        <source>No group of partner offices is chosen</source>
        <translation>Não foi escolhido um grupo de escritórios parceiros</translation>
    </message>
    <message>
        <source>Nobody has said whether it carries what people told us</source>
        <translation>Ninguém disse se contém o que pessoas nos contaram</translation>
    </message>
    <message>
        <source>Our organisation</source>
        <translation>A nossa organização</translation>
    </message>
    <message>
        <source>People agreed to other offices than those that its label names</source>
        <translation>As pessoas deram acordo para outros escritórios que não os indicados na etiqueta</translation>
    </message>
    <message>
        <source>Receiving {file}</source>
        <translation>A receber {file}</translation>
    </message>
    <message>
        <source>Save our &amp;card…</source>
        <translation>Guardar o nosso &amp;cartão…</translation>
    </message>
    <message>
        <source>Show the library</source>
        <translation>Mostrar a biblioteca</translation>
    </message>
    <message>
        <source>Some files of entries are not here and could not go along.</source>
        <translation>Alguns ficheiros de fichas não estão aqui e não puderam ir.</translation>
    </message>
    <message>
        <source>Somebody does not agree any more that others have it</source>
        <translation>Alguém já não quer que outros a tenham</translation>
    </message>
    <message numerus="yes">
        <source>Start: receive %n</source>
        <translation>
            <numerusform>Começar: receber %n ficha</numerusform>
            <numerusform>Começar: receber %n fichas</numerusform>
        </translation>
    </message>
    <message>
        <source>TLP:RED stays on this laptop</source>
        <translation>TLP:RED fica neste computador</translation>
    </message>
    <message>
        <source>The agreement that others have it has run out</source>
        <translation>O acordo para que outros a tenham expirou</translation>
    </message>
    <message>
        <source>The card is saved as {file}. Give it to a coordinator.</source>
        <translation>O cartão está guardado como {file}. Dê-o a um coordenador.</translation>
    </message>
    <message>
        <source>The date of this laptop looks wrong</source>
        <translation>A data deste computador parece errada</translation>
    </message>
    <message>
        <source>The group “{name}” is made.</source>
        <translation>O grupo “{name}” está criado.</translation>
    </message>
    <message>
        <source>Two versions name different offices that may have it</source>
        <translation>Duas versões indicam escritórios diferentes que podem tê-la</translation>
    </message>
    <message>
        <source>Whoever finds the file can read part of it.</source>
        <translation>Quem encontrar o ficheiro pode ler uma parte.</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>A escrever {file}</translation>
    </message>
    <message numerus="yes">
        <source>Written and read back. New in it: %n.</source>
        <translation>
            <numerusform>Escrito e relido. Novo nele: %n.</numerusform>
            <numerusform>Escrito e relido. Novos nele: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Written and read back. They are known to have everything already.</source>
        <translation>Escrito e relido. Sabe-se que já têm tudo.</translation>
    </message>
    <message numerus="yes">
        <source>You receive %n entries.</source>
        <translation>
            <numerusform>Recebe %n ficha.</numerusform>
            <numerusform>Recebe %n fichas.</numerusform>
        </translation>
    </message>
    <message>
        <source>anybody who finds it</source>
        <translation>qualquer pessoa que o encontre</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation>coordenador</translation>
    </message>
    <message>
        <source>from {offices}</source>
        <translation>de {offices}</translation>
    </message>
    <message>
        <source>not added yet</source>
        <translation>ainda não acrescentado</translation>
    </message>
    <message>
        <source>receives and sends</source>
        <translation>recebe e envia</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>revogado</translation>
    </message>
    <message>
        <source>{file}, {size}</source>
        <translation>{file}, {size}</translation>
    </message>
    <message>
        <source>{name} (this office)</source>
        <translation>{name} (este escritório)</translation>
    </message>
    <message>
        <source>{office} is added. From now on it receives what it may have.</source>
        <translation>{office} foi acrescentado. A partir de agora recebe o que pode ter.</translation>
    </message>
    <message>
        <source>{office} is in the group “{group}” now.</source>
        <translation>{office} está agora no grupo “{group}”.</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Also what they are known to have already</source>
        <translation>Também o que se sabe que já têm</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Each office receives exactly what it may have, locked so that nobody else can read it.</source>
        <translation>Cada escritório recebe exatamente o que pode ter, fechado para que mais ninguém o possa ler.</translation>
    </message>
    <message>
        <source>Entries that do not leave</source>
        <translation>Fichas que não saem</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Troca</translation>
    </message>
    <message>
        <source>Nothing is taken to have arrived until the office says so with its next stick.</source>
        <translation>Nada se dá por chegado até o escritório o dizer com a próxima pen USB.</translation>
    </message>
    <message>
        <source>Offices that receive it</source>
        <translation>Escritórios que o recebem</translation>
    </message>
    <message>
        <source>Only TLP:CLEAR, for anybody to read</source>
        <translation>Só TLP:CLEAR, para qualquer pessoa ler</translation>
    </message>
    <message>
        <source>Partner offices</source>
        <translation>Escritórios parceiros</translation>
    </message>
    <message>
        <source>Parts of the exchange</source>
        <translation>Partes da troca</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Receber</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Começar</translation>
    </message>
    <message>
        <source>What comes</source>
        <translation>O que chega</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>O que traz</translation>
    </message>
    <message>
        <source>Who receives it</source>
        <translation>Quem o recebe</translation>
    </message>
    <message>
        <source>Write it to a stick or folder…</source>
        <translation>Escrever em pen USB ou pasta…</translation>
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
            <numerusform>Mostrar mais %n</numerusform>
            <numerusform>Mostrar mais %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>Copy the report</source>
        <translation>Copiar o relatório</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Report for helpers</source>
        <translation>Relatório para quem ajuda</translation>
    </message>
    <message>
        <source>Something went wrong in ASM Desktop itself.</source>
        <translation>Alguma coisa correu mal no próprio ASM Desktop.</translation>
    </message>
    <message>
        <source>This is our fault</source>
        <translation>A falha é nossa</translation>
    </message>
    <message>
        <source>What you had saved is safe. You can go on. If it happens again, copy the report and give it to whoever helps you: it says where in the program it happened and holds nothing of your entries&apos; text on purpose, but look at it before you pass it on.</source>
        <translation>O que tinha guardado está a salvo. Pode continuar. Se voltar a acontecer, copie o relatório e dê-o a quem o ajuda: diz em que parte do programa aconteceu e, de propósito, não leva nada do texto das suas fichas, mas veja-o antes de o passar.</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar uma cópia</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar uma cópia…</translation>
    </message>
    <message>
        <source>This file is not shown here. Save a copy and open it with another program.</source>
        <translation>Este ficheiro não é mostrado aqui. Guarde uma cópia e abra-a com outro programa.</translation>
    </message>
</context>
<context>
    <name>FilesForm</name>
    <message>
        <source>Add a file…</source>
        <translation>Acrescentar um ficheiro…</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Acrescentar ficheiros</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Ficheiros</translation>
    </message>
    <message>
        <source>Files of the entry</source>
        <translation>Ficheiros da ficha</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Their names stay in this office. Pictures travel without the place and date that a camera adds.</source>
        <translation>Os seus nomes ficam neste escritório. As imagens viajam sem o lugar e a data que uma câmara acrescenta.</translation>
    </message>
</context>
<context>
    <name>FilesPresenter</name>
    <message>
        <source>A copy was saved as {name}.</source>
        <translation>Foi guardada uma cópia como {name}.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>A ministry brief needs a contact: how to reach the office.</source>
        <translation>Uma nota para um ministério precisa de um contacto: como chegar ao escritório.</translation>
    </message>
    <message>
        <source>A ministry brief needs a line on how to object or withdraw.</source>
        <translation>Uma nota para um ministério precisa de uma linha sobre como se opor ou retirar-se.</translation>
    </message>
    <message>
        <source>A ministry brief needs at least one recommendation with an addressee.</source>
        <translation>Uma nota para um ministério precisa de pelo menos uma recomendação com destinatário.</translation>
    </message>
    <message>
        <source>Key message {n} is long: {k} words. Say it in {most}.</source>
        <translation>A mensagem-chave {n} é longa: {k} palavras. Diga-a em {most}.</translation>
    </message>
    <message>
        <source>Page {planned} is full: {k} lines of “{part}” go on page {next}. Nothing is cut.</source>
        <translation>A página {planned} está cheia: {k} linhas de “{part}” passam para a página {next}. Nada é cortado.</translation>
    </message>
    <message>
        <source>TLP:RED stays on this laptop and is never printed.</source>
        <translation>TLP:RED fica neste computador e nunca é impresso.</translation>
    </message>
    <message>
        <source>The strictest entry is {tlp}: {meaning}. Say why you print it and for whom.</source>
        <translation>A ficha mais estrita é {tlp}: {meaning}. Diga porque a imprime e para quem.</translation>
    </message>
    <message>
        <source>The title takes {n} lines. Say the message in 14 words.</source>
        <translation>O título ocupa {n} linhas. Diga a mensagem em 14 palavras.</translation>
    </message>
    <message>
        <source>This is a draft. Every page will say so.</source>
        <translation>Isto é um rascunho. Todas as páginas o dirão.</translation>
    </message>
    <message>
        <source>for all offices of the programme, not for the public</source>
        <translation>para todos os escritórios do programa, não para o público</translation>
    </message>
    <message>
        <source>it stays on this laptop</source>
        <translation>fica neste computador</translation>
    </message>
    <message>
        <source>may be passed on to anyone</source>
        <translation>pode ser passada a qualquer pessoa</translation>
    </message>
    <message>
        <source>only for our own organisation</source>
        <translation>só para a nossa organização</translation>
    </message>
    <message>
        <source>only for the offices of its group</source>
        <translation>só para os escritórios do seu grupo</translation>
    </message>
    <message>
        <source>{code} is not in this archive, so nobody here can say whether it may be printed.</source>
        <translation>{code} não está neste arquivo, por isso ninguém aqui pode dizer se pode ser impressa.</translation>
    </message>
    <message>
        <source>{k} letters cannot be printed: “{word}” on page {n}. They would be missing on paper.</source>
        <translation>{k} letras não podem ser impressas: “{word}” na página {n}. Faltariam no papel.</translation>
    </message>
    <message>
        <source>“{title}” ({code}) was removed. It cannot be printed.</source>
        <translation>“{title}” ({code}) foi retirada. Não pode ser impressa.</translation>
    </message>
    <message>
        <source>“{title}” has a newer version ({v}).</source>
        <translation>“{title}” tem uma versão mais nova ({v}).</translation>
    </message>
    <message>
        <source>“{title}” has two versions that disagree; one of them is printed.</source>
        <translation>“{title}” tem duas versões que não concordam; uma delas é impressa.</translation>
    </message>
    <message>
        <source>“{title}” has words of people that may not be quoted; they are left out.</source>
        <translation>“{title}” contém palavras de pessoas que não podem ser citadas; são deixadas de fora.</translation>
    </message>
    <message>
        <source>“{title}” is about children and names a place below the district. It cannot be printed so.</source>
        <translation>“{title}” é sobre crianças e indica um lugar mais preciso do que o distrito. Assim não pode ser impressa.</translation>
    </message>
    <message>
        <source>“{title}” may not be printed ({reason}).</source>
        <translation>“{title}” não pode ser impressa ({reason}).</translation>
    </message>
    <message>
        <source>“{title}” may not be printed: it does not say whether it carries what people told.</source>
        <translation>“{title}” não pode ser impressa: não diz se contém o que pessoas contaram.</translation>
    </message>
    <message>
        <source>“{title}” may not be printed: nobody has agreed to print.</source>
        <translation>“{title}” não pode ser impressa: ninguém deu acordo para a impressão.</translation>
    </message>
    <message>
        <source>“{title}” may not be printed: somebody does not agree to print any more.</source>
        <translation>“{title}” não pode ser impressa: alguém já não dá acordo para a impressão.</translation>
    </message>
    <message>
        <source>“{title}” may not be printed: the agreement ended on {date}.</source>
        <translation>“{title}” não pode ser impressa: o acordo terminou em {date}.</translation>
    </message>
    <message>
        <source>“{title}” may not be printed: the agreement to print has run out.</source>
        <translation>“{title}” não pode ser impressa: o acordo para a impressão expirou.</translation>
    </message>
    <message>
        <source>“{title}” may not be printed: the date of this laptop looks wrong. Confirm it first.</source>
        <translation>“{title}” não pode ser impressa: a data deste computador parece errada. Confirme-a primeiro.</translation>
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
        <translation>Temas, países e línguas aparecem aqui quando a biblioteca tiver fichas.</translation>
    </message>
</context>
<context>
    <name>FirstUse</name>
    <message>
        <source>A new folder that will hold the archive.</source>
        <translation>Uma pasta nova que vai conter o arquivo.</translation>
    </message>
    <message>
        <source>A small file that an office of that archive gave you.</source>
        <translation>Um ficheiro pequeno que um escritório desse arquivo lhe deu.</translation>
    </message>
    <message>
        <source>As partners know it, for example the town.</source>
        <translation>Como os parceiros o conhecem, por exemplo a cidade.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Escolher uma pasta</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Escolha uma pasta.</translation>
    </message>
    <message>
        <source>Choose an office card</source>
        <translation>Escolher um cartão de escritório</translation>
    </message>
    <message>
        <source>Choose the country of the office.</source>
        <translation>Escolha o país do escritório.</translation>
    </message>
    <message>
        <source>Choose the folder that holds it.</source>
        <translation>Escolha a pasta que o contém.</translation>
    </message>
    <message>
        <source>Choose the office card that a partner gave you.</source>
        <translation>Escolha o cartão de escritório que um parceiro lhe deu.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
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
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Give this office a name.</source>
        <translation>Dê um nome a este escritório.</translation>
    </message>
    <message>
        <source>Give your card to a coordinator</source>
        <translation>Dê o seu cartão a um coordenador</translation>
    </message>
    <message>
        <source>How do you want to start?</source>
        <translation>Como quer começar?</translation>
    </message>
    <message>
        <source>How to start</source>
        <translation>Como começar</translation>
    </message>
    <message>
        <source>In the archive of a partner</source>
        <translation>No arquivo de um parceiro</translation>
    </message>
    <message>
        <source>Language of this program</source>
        <translation>Língua deste programa</translation>
    </message>
    <message>
        <source>Language of your people</source>
        <translation>Língua da sua equipa</translation>
    </message>
    <message>
        <source>Name of this office</source>
        <translation>Nome deste escritório</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere. No account, no internet needed.</source>
        <translation>Nada é enviado para lado nenhum. Sem conta e sem internet.</translation>
    </message>
    <message>
        <source>Office and folder</source>
        <translation>Escritório e pasta</translation>
    </message>
    <message>
        <source>Office card of a partner</source>
        <translation>Cartão de escritório de um parceiro</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the library</source>
        <translation>Abrir a biblioteca</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Partners see this on your entries and on your sticks.</source>
        <translation>Os parceiros veem isto nas suas fichas e nas suas pens USB.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de acesso</translation>
    </message>
    <message>
        <source>Protect it with a passphrase?</source>
        <translation>Protegê-lo com uma frase de acesso?</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Save our office card</source>
        <translation>Guardar o nosso cartão de escritório</translation>
    </message>
    <message>
        <source>Save our office card…</source>
        <translation>Guardar o nosso cartão de escritório…</translation>
    </message>
    <message>
        <source>Save your office card on a stick and give it to a coordinator of the archive. Once they have added it, you receive what you may have. You can write entries at once.</source>
        <translation>Guarde o seu cartão de escritório numa pen USB e dê-o a um coordenador do arquivo. Quando ele o tiver acrescentado, recebe o que pode ter. Pode escrever fichas desde já.</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Guardado: {file}</translation>
    </message>
    <message>
        <source>Say which organisation the office belongs to.</source>
        <translation>Diga a que organização pertence o escritório.</translation>
    </message>
    <message>
        <source>Step {place} of {count}</source>
        <translation>Passo {place} de {count}</translation>
    </message>
    <message>
        <source>The folder holds a file called archive.db.</source>
        <translation>A pasta contém um ficheiro chamado archive.db.</translation>
    </message>
    <message>
        <source>With a passphrase nobody reads the archive on a lost or seized computer. You can leave it empty now, and set one later.</source>
        <translation>Com uma frase de acesso ninguém lê o arquivo num computador perdido ou apreendido. Pode deixá-la vazia agora e definir uma mais tarde.</translation>
    </message>
    <message>
        <source>With them new coordinators are named if none is left. They are shown only now: write them on paper and keep it away from the computers.</source>
        <translation>Servem para nomear coordenadores se não restar nenhum, e só são mostradas agora. Escreva-as em papel e guarde-o longe dos computadores.</translation>
    </message>
    <message>
        <source>We have written these words down and put them away safely</source>
        <translation>Anotámos estas palavras e guardámo-las em lugar seguro</translation>
    </message>
    <message>
        <source>Make it without a passphrase</source>
        <translation>Criá-lo sem frase de acesso</translation>
    </message>
    <message>
        <source>Make the encrypted archive</source>
        <translation>Criar o arquivo cifrado</translation>
    </message>
    <message>
        <source>Where is the archive?</source>
        <translation>Onde está o arquivo?</translation>
    </message>
    <message>
        <source>With a new archive</source>
        <translation>Com um arquivo novo</translation>
    </message>
    <message>
        <source>With an archive on this computer</source>
        <translation>Com um arquivo neste computador</translation>
    </message>
    <message>
        <source>Words of the founding sheet</source>
        <translation>Palavras da folha de fundação</translation>
    </message>
    <message>
        <source>Write these words down</source>
        <translation>Anote estas palavras</translation>
    </message>
    <message>
        <source>You can do the other things later.</source>
        <translation>O resto pode fazer mais tarde.</translation>
    </message>
    <message>
        <source>You need the office card that they gave you, a small file.</source>
        <translation>Precisa do cartão de escritório que lhe deram, um ficheiro pequeno.</translation>
    </message>
    <message>
        <source>Your office</source>
        <translation>O seu escritório</translation>
    </message>
    <message>
        <source>Your office is the first one in it. Others can join later.</source>
        <translation>O seu escritório é o primeiro. Outros podem entrar mais tarde.</translation>
    </message>
</context>
<context>
    <name>GoTo</name>
    <message>
        <source>Beginning of a title, or a code like 7K3M-9QXD</source>
        <translation>Começo de um título, ou um código como 7K3M-9QXD</translation>
    </message>
    <message>
        <source>Enter opens the chosen entry, Esc closes.</source>
        <translation>Enter abre a ficha escolhida, Esc fecha.</translation>
    </message>
    <message>
        <source>Entries that fit</source>
        <translation>Fichas que servem</translation>
    </message>
    <message>
        <source>Go to an entry</source>
        <translation>Ir para uma ficha</translation>
    </message>
    <message>
        <source>Title or code</source>
        <translation>Título ou código</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>A version whose text is not here</source>
        <translation>Uma versão cujo texto não está aqui</translation>
    </message>
    <message>
        <source>Changed: {names}</source>
        <translation>Mudou: {names}</translation>
    </message>
    <message>
        <source>First version</source>
        <translation>Primeira versão</translation>
    </message>
    <message>
        <source>Kept in this office: {names}</source>
        <translation>Fica neste escritório: {names}</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Nada mudou</translation>
    </message>
    <message>
        <source>Removed for all</source>
        <translation>Removida para todos</translation>
    </message>
    <message>
        <source>What people agreed to</source>
        <translation>Para que as pessoas deram acordo</translation>
    </message>
    <message>
        <source>left empty</source>
        <translation>deixado em branco</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} e mais {count}</translation>
    </message>
    <message>
        <source>{office} · {date}</source>
        <translation>{office} · {date}</translation>
    </message>
    <message>
        <source>{who} · clock looked wrong</source>
        <translation>{who} · o relógio parecia errado</translation>
    </message>
    <message>
        <source>{who} · unconfirmed, does not count</source>
        <translation>{who} · por confirmar, não conta</translation>
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
        <translation>Recuperar esta versão</translation>
    </message>
    <message>
        <source>Close the history</source>
        <translation>Fechar o historial</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>The newest stands first. The order comes from the chain of versions, not from clocks.</source>
        <translation>A mais nova está primeiro. A ordem vem da cadeia de versões, não dos relógios.</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message numerus="yes">
        <source>%n entries are new.</source>
        <translation>
            <numerusform>%n ficha é nova.</numerusform>
            <numerusform>%n fichas são novas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files could not be read; each is named below.</source>
        <translation>
            <numerusform>%n ficheiro não pôde ser lido; está indicado abaixo.</numerusform>
            <numerusform>%n ficheiros não puderam ser lidos; cada um está indicado abaixo.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Bring in files…</source>
        <translation>&amp;Incorporar ficheiros…</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Já está aqui</translation>
    </message>
    <message>
        <source>Bring in files</source>
        <translation>Incorporar ficheiros</translation>
    </message>
    <message>
        <source>Bringing in files</source>
        <translation>A incorporar ficheiros</translation>
    </message>
    <message>
        <source>Changed since last time: kept as a new version</source>
        <translation>Mudou desde a última vez: fica como versão nova</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Não pôde ser lido</translation>
    </message>
    <message>
        <source>Every file could be read.</source>
        <translation>Todos os ficheiros puderam ser lidos.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ficou de fora</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nova</translation>
    </message>
    <message>
        <source>No text yet: add three lines so that it can be found</source>
        <translation>Ainda sem texto: acrescente três linhas para que se possa encontrar</translation>
    </message>
</context>
<context>
    <name>ImportingPage</name>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n ficheiro</numerusform>
            <numerusform>%n ficheiros</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in files</source>
        <translation>Incorporar ficheiros</translation>
    </message>
    <message>
        <source>Bring them in</source>
        <translation>Incorporá-los</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Escolher uma pasta</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Escolher uma pasta…</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Escolher ficheiros</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Escolher ficheiros…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Country, where the files do not say</source>
        <translation>País, quando os ficheiros não o dizem</translation>
    </message>
    <message>
        <source>Documents, tables, presentations, books, web pages, pictures. You can also drop them here. The files themselves stay where they are: the archive keeps a copy.</source>
        <translation>Documentos, tabelas, apresentações, livros, páginas web, imagens. Também os pode largar aqui. Os próprios ficheiros ficam onde estão: o arquivo guarda uma cópia.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ficheiro</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>Género de ficha</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Show the new entries</source>
        <translation>Mostrar as fichas novas</translation>
    </message>
    <message>
        <source>Stopped. What had come in by then is here and complete; start again to bring in the rest.</source>
        <translation>Parado. O que já tinha entrado está aqui e completo; comece de novo para incorporar o resto.</translation>
    </message>
    <message>
        <source>They become</source>
        <translation>Passam a ser</translation>
    </message>
    <message>
        <source>What became of each file</source>
        <translation>O que aconteceu a cada ficheiro</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>O que lhe aconteceu</translation>
    </message>
    <message>
        <source>Which files?</source>
        <translation>Que ficheiros?</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Find a key</source>
        <translation>Procurar uma tecla</translation>
    </message>
    <message>
        <source>Find, for example: search</source>
        <translation>Procurar, por exemplo: ficha</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>O que faz</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message numerus="yes">
        <source>%n entries changed.</source>
        <translation>
            <numerusform>%n ficha mudada.</numerusform>
            <numerusform>%n fichas mudadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries moved to the bin of this laptop.</source>
        <translation>
            <numerusform>%n ficha movida para o lixo deste computador.</numerusform>
            <numerusform>%n fichas movidas para o lixo deste computador.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Bin…</source>
        <translation>Li&amp;xo…</translation>
    </message>
    <message>
        <source>&amp;Compact list</source>
        <translation>&amp;Lista compacta</translation>
    </message>
    <message>
        <source>&amp;Consent…</source>
        <translation>C&amp;onsentimento…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Procurar</translation>
    </message>
    <message>
        <source>&amp;Go to an entry…</source>
        <translation>&amp;Ir para uma ficha…</translation>
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
        <translation>&amp;Mover para o lixo</translation>
    </message>
    <message>
        <source>&amp;Previous entry</source>
        <translation>Fi&amp;cha anterior</translation>
    </message>
    <message>
        <source>&amp;Remove for all…</source>
        <translation>Re&amp;mover para todos…</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>&amp;Retirar…</translation>
    </message>
    <message>
        <source>A bracket or quotation mark lacks its partner: it was read as if it stood.</source>
        <translation>A um parêntese ou a umas aspas falta o par: leu-se como se lá estivesse.</translation>
    </message>
    <message>
        <source>Also tried: {words}.</source>
        <translation>Também se tentou: {words}.</translation>
    </message>
    <message>
        <source>Brin&amp;g back</source>
        <translation>Recu&amp;perar</translation>
    </message>
    <message>
        <source>Copy &amp;with source</source>
        <translation>Copiar com a &amp;origem</translation>
    </message>
    <message>
        <source>Edit &amp;several entries…</source>
        <translation>Editar &amp;várias fichas…</translation>
    </message>
    <message>
        <source>F&amp;ilters</source>
        <translation>&amp;Filtros</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>Procurar &amp;seguinte</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Procurar a&amp;nterior</translation>
    </message>
    <message>
        <source>How to &amp;search</source>
        <translation>Como &amp;procurar</translation>
    </message>
    <message numerus="yes">
        <source>In %n entries: {fields}.</source>
        <translation>
            <numerusform>Em %n ficha: {fields}.</numerusform>
            <numerusform>Em %n fichas: {fields}.</numerusform>
        </translation>
    </message>
    <message>
        <source>In a file</source>
        <translation>Num ficheiro</translation>
    </message>
    <message>
        <source>Make a &amp;brief</source>
        <translation>Preparar uma &amp;nota</translation>
    </message>
    <message>
        <source>Moved to the bin of this laptop.</source>
        <translation>Movida para o lixo deste computador.</translation>
    </message>
    <message>
        <source>Nex&amp;t entry</source>
        <translation>Ficha &amp;seguinte</translation>
    </message>
    <message>
        <source>No entry has all of them at once.</source>
        <translation>Nenhuma ficha os tem todos ao mesmo tempo.</translation>
    </message>
    <message>
        <source>No entry has “{words}”</source>
        <translation>Nenhuma ficha tem “{words}”</translation>
    </message>
    <message>
        <source>No entry has “{words}”. These have “{others}”.</source>
        <translation>Nenhuma ficha tem “{words}”. Estas têm “{others}”.</translation>
    </message>
    <message>
        <source>Nothing is chosen yet.</source>
        <translation>Ainda nada foi escolhido.</translation>
    </message>
    <message>
        <source>Page {page} of a file</source>
        <translation>Página {page} de um ficheiro</translation>
    </message>
    <message>
        <source>Remove {filter} ({entries})</source>
        <translation>Retirar {filter} ({entries})</translation>
    </message>
    <message>
        <source>Search “{words}” instead</source>
        <translation>Procurar antes “{words}”</translation>
    </message>
    <message>
        <source>Sho&amp;w all entries</source>
        <translation>&amp;Mostrar todas as fichas</translation>
    </message>
    <message>
        <source>Show all entries</source>
        <translation>Mostrar todas as fichas</translation>
    </message>
    <message>
        <source>Some filters are on. Without them there may be more.</source>
        <translation>Há filtros ligados. Sem eles talvez haja mais.</translation>
    </message>
    <message>
        <source>The entry says the same now. Nothing was changed.</source>
        <translation>A ficha já diz o mesmo. Nada foi mudado.</translation>
    </message>
    <message>
        <source>The old version is back, as version {number}.</source>
        <translation>A versão antiga está de volta, como versão {number}.</translation>
    </message>
    <message>
        <source>The question is long: only its beginning was searched.</source>
        <translation>A pergunta é longa: só se procurou o começo.</translation>
    </message>
    <message>
        <source>There are too many brackets in it, so all were left out.</source>
        <translation>Tem parênteses a mais, por isso ficaram todos de fora.</translation>
    </message>
    <message>
        <source>There is no word in it to search for.</source>
        <translation>Não há nela nenhuma palavra para procurar.</translation>
    </message>
    <message>
        <source>These filters hide everything</source>
        <translation>Estes filtros escondem tudo</translation>
    </message>
    <message>
        <source>This could not be taken apart, so all its words were searched.</source>
        <translation>Não foi possível separar isto, por isso procuraram-se todas as palavras.</translation>
    </message>
    <message>
        <source>Try fewer words, or only the beginning of a word with a star: mercur*</source>
        <translation>Tente menos palavras, ou só o começo de uma palavra com um asterisco: mercur*</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Duas versões</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Desfeito.</translation>
    </message>
    <message>
        <source>What stands behind the colon is not known, so it was searched as words.</source>
        <translation>O que vem depois dos dois pontos não é conhecido, por isso procurou-se como palavras.</translation>
    </message>
    <message>
        <source>Withdrawn. Other offices destroy the earlier versions as soon as a stick reaches them.</source>
        <translation>Retirado. Os outros escritórios destroem as versões anteriores assim que uma pen USB lhes chegar.</translation>
    </message>
    <message>
        <source>removed by {office}</source>
        <translation>removida por {office}</translation>
    </message>
    <message>
        <source>{filter}: {value}</source>
        <translation>{filter}: {value}</translation>
    </message>
    <message>
        <source>{first} and {count} more</source>
        <translation>{first} e mais {count}</translation>
    </message>
    <message>
        <source>“{title}” is back here, and elsewhere with the next stick.</source>
        <translation>“{title}” está de volta aqui, e noutros lugares com a próxima pen USB.</translation>
    </message>
    <message>
        <source>“{title}” is out of the bin.</source>
        <translation>“{title}” já não está no lixo.</translation>
    </message>
    <message>
        <source>“{title}” is removed here, and elsewhere with the next stick.</source>
        <translation>“{title}” foi removida aqui, e noutros lugares com a próxima pen USB.</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>A title, a place and three lines are enough. You can add the rest later.</source>
        <translation>Bastam um título, um lugar e três linhas. O resto pode acrescentar mais tarde.</translation>
    </message>
    <message>
        <source>Also searched: {words}.</source>
        <translation>Também se procurou: {words}.</translation>
    </message>
    <message>
        <source>Bring in your files</source>
        <translation>Incorporar os seus ficheiros</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Mudar</translation>
    </message>
    <message>
        <source>Changes by {who}</source>
        <translation>Mudanças de {who}</translation>
    </message>
    <message>
        <source>Choose an entry to read it.</source>
        <translation>Escolha uma ficha para a ler.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Escolher ficheiros…</translation>
    </message>
    <message>
        <source>Copied, with where it comes from.</source>
        <translation>Copiado, com a origem.</translation>
    </message>
    <message>
        <source>Entries come from other offices on a stick, from files you already have, or from your own notes.</source>
        <translation>As fichas vêm de outros escritórios por pen USB, de ficheiros que já tem ou das suas próprias notas.</translation>
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
        <translation>Nova ficha</translation>
    </message>
    <message>
        <source>Nothing here connects to the internet. The address was copied: {address}</source>
        <translation>Nada aqui se liga à internet. O endereço foi copiado: {address}</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>A abrir…</translation>
    </message>
    <message>
        <source>Other words are switched off.</source>
        <translation>As outras palavras estão desligadas.</translation>
    </message>
    <message>
        <source>Put a partner’s stick in. You see what is on it before anything is added.</source>
        <translation>Ligue a pen USB de um parceiro. Vê o que traz antes de se acrescentar seja o que for.</translation>
    </message>
    <message>
        <source>Receive from a stick</source>
        <translation>Receber de uma pen USB</translation>
    </message>
    <message>
        <source>Receive…</source>
        <translation>Receber…</translation>
    </message>
    <message>
        <source>Search is ready when the first entry is here</source>
        <translation>A procura fica pronta quando chegar a primeira ficha</translation>
    </message>
    <message>
        <source>Word, PDF, pictures or a table. Each file becomes an entry for you to check.</source>
        <translation>Word, PDF, imagens ou uma tabela. Cada ficheiro passa a ser uma ficha para verificar.</translation>
    </message>
    <message>
        <source>Write the first entry</source>
        <translation>Escrever a primeira ficha</translation>
    </message>
    <message>
        <source>Your library is empty</source>
        <translation>A sua biblioteca está vazia</translation>
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
        <translation>Outro arquivo…</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>As maiúsculas estão bloqueadas</translation>
    </message>
    <message>
        <source>I have the recovery sheet</source>
        <translation>Tenho a folha de recuperação</translation>
    </message>
    <message>
        <source>I know the passphrase</source>
        <translation>Sei a frase de acesso</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Língua</translation>
    </message>
    <message>
        <source>Nothing is lost. Enter the passphrase to go on.</source>
        <translation>Nada se perdeu. Escreva a frase de acesso para continuar.</translation>
    </message>
    <message>
        <source>Open the archive</source>
        <translation>Abrir o arquivo</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>A abrir…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de acesso</translation>
    </message>
    <message>
        <source>That is not the passphrase. Try again.</source>
        <translation>Essa não é a frase de acesso. Tente de novo.</translation>
    </message>
    <message>
        <source>The archive “{folder}” is locked</source>
        <translation>O arquivo “{folder}” está bloqueado</translation>
    </message>
    <message numerus="yes">
        <source>The next try in %n seconds.</source>
        <translation>
            <numerusform>A próxima tentativa daqui a %n segundo.</numerusform>
            <numerusform>A próxima tentativa daqui a %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>These are not the words of this archive&apos;s recovery sheet. Try again.</source>
        <translation>Estas não são as palavras da folha de recuperação deste arquivo. Tente de novo.</translation>
    </message>
    <message>
        <source>Type the words of the recovery sheet, and choose a new passphrase.</source>
        <translation>Escreva as palavras da folha de recuperação e escolha uma nova frase de acesso.</translation>
    </message>
    <message>
        <source>Words of the recovery sheet</source>
        <translation>Palavras da folha de recuperação</translation>
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
        <translation>&amp;Ficheiro</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ajuda</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>Fe&amp;rramentas</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Co&amp;lours</source>
        <translation>Cor&amp;es</translation>
    </message>
    <message>
        <source>E&amp;ntry</source>
        <translation>Fic&amp;ha</translation>
    </message>
    <message>
        <source>E&amp;xchange</source>
        <translation>&amp;Troca</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Líng&amp;ua</translation>
    </message>
    <message>
        <source>Lock &amp;after</source>
        <translation>&amp;Bloquear depois de</translation>
    </message>
</context>
<context>
    <name>MoneyControl</name>
    <message>
        <source>Amount</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Currency, three letters</source>
        <translation>Moeda, três letras</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Make the group</source>
        <translation>Criar o grupo</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Nome do grupo</translation>
    </message>
    <message>
        <source>New group of partner offices</source>
        <translation>Novo grupo de escritórios parceiros</translation>
    </message>
    <message>
        <source>Only its members learn that the group exists. You choose them, and can add more later.</source>
        <translation>Só os membros ficam a saber que o grupo existe. É você que os escolhe, e pode acrescentar mais depois.</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Caps Lock is on</source>
        <translation>As maiúsculas estão bloqueadas</translation>
    </message>
    <message>
        <source>Four or five words that nobody would expect together are good, and easy to keep in mind.</source>
        <translation>Quatro ou cinco palavras que ninguém esperaria juntas são boas, e fáceis de guardar na memória.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nova frase de acesso</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>A mesma mais uma vez</translation>
    </message>
    <message>
        <source>The two are not the same. Type them again.</source>
        <translation>As duas não são iguais. Escreva-as de novo.</translation>
    </message>
</context>
<context>
    <name>OfficesTab</name>
    <message>
        <source>A coordinator adds an office with its card. From then on it receives what it may have.</source>
        <translation>Um coordenador acrescenta um escritório com o seu cartão. A partir daí recebe o que pode ter.</translation>
    </message>
    <message>
        <source>Add an office…</source>
        <translation>Acrescentar um escritório…</translation>
    </message>
    <message>
        <source>Add to a group</source>
        <translation>Acrescentar a um grupo</translation>
    </message>
    <message>
        <source>Choose the card of the office</source>
        <translation>Escolher o cartão do escritório</translation>
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
        <translation>Grupos de escritórios parceiros</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>Novo grupo…</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Escritório</translation>
    </message>
    <message>
        <source>Office cards (*.card);;All files (*)</source>
        <translation>Cartões de escritório (*.card);;Todos os ficheiros (*)</translation>
    </message>
    <message>
        <source>Offices are added by a coordinator: give the card of a new office to one of them.</source>
        <translation>Os escritórios são acrescentados por um coordenador: dê o cartão de um escritório novo a um deles.</translation>
    </message>
    <message>
        <source>Offices in it</source>
        <translation>Escritórios nele</translation>
    </message>
    <message>
        <source>Offices of the programme</source>
        <translation>Escritórios do programa</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Our card</source>
        <translation>O nosso cartão</translation>
    </message>
    <message>
        <source>Read these digits to each other by telephone:</source>
        <translation>Leiam estes algarismos um ao outro por telefone:</translation>
    </message>
    <message>
        <source>Save our card</source>
        <translation>Guardar o nosso cartão</translation>
    </message>
    <message>
        <source>Save our card…</source>
        <translation>Guardar o nosso cartão…</translation>
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
        <translation>&amp;Sobre o ASM Desktop</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Escuro</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texto maio&amp;r</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>&amp;Bloquear agora</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Painel &amp;seguinte</translation>
    </message>
    <message>
        <source>&amp;Open archive…</source>
        <translation>&amp;Abrir arquivo…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;lar</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sai&amp;r</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>Tamanho habitual &amp;do texto</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>Como o s&amp;istema</translation>
    </message>
    <message>
        <source>Change the &amp;passphrase…</source>
        <translation>M&amp;udar a frase de acesso…</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>Full scr&amp;een</source>
        <translation>Ecrã c&amp;ompleto</translation>
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
        <translation>&amp;Painel anterior</translation>
    </message>
    <message>
        <source>Remove the passphras&amp;e…</source>
        <translation>R&amp;emover a frase de acesso…</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Te&amp;xto menor</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Selecionar t&amp;udo</translation>
    </message>
    <message>
        <source>Set a &amp;passphrase…</source>
        <translation>Definir uma &amp;frase de acesso…</translation>
    </message>
</context>
<context>
    <name>PartForm</name>
    <message>
        <source>stays in this office</source>
        <translation>fica neste escritório</translation>
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
        <translation>Mudá-la</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Mudar a frase de acesso</translation>
    </message>
    <message>
        <source>Do not switch the computer off.</source>
        <translation>Não desligue o computador.</translation>
    </message>
    <message>
        <source>Encrypt the archive</source>
        <translation>Cifrar o arquivo</translation>
    </message>
    <message>
        <source>New words for the recovery sheet too (those of the old sheet end)</source>
        <translation>Também palavras novas para a folha de recuperação (as da folha antiga deixam de valer)</translation>
    </message>
    <message>
        <source>Open the library</source>
        <translation>Abrir a biblioteca</translation>
    </message>
    <message>
        <source>Passphrase until now</source>
        <translation>Frase de acesso até agora</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Removê-la</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Remover a frase de acesso</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Definir uma frase de acesso</translation>
    </message>
    <message>
        <source>The archive is encrypted…</source>
        <translation>O arquivo está a ser cifrado…</translation>
    </message>
    <message>
        <source>The archive is made plain…</source>
        <translation>O arquivo está a ser decifrado…</translation>
    </message>
    <message>
        <source>The archive on this computer can then not be read without the passphrase: entries, files, search. It is written anew now, which takes a while. Backups made before stay as they are.</source>
        <translation>Depois, o arquivo deste computador não se poderá ler sem a frase de acesso: nem fichas, nem ficheiros, nem pesquisa. É agora escrito de novo, o que demora um pouco. As cópias de segurança feitas antes ficam como estão.</translation>
    </message>
    <message>
        <source>The archive opens with the new passphrase from now on. Nothing else is written anew.</source>
        <translation>A partir de agora o arquivo abre com a nova frase de acesso. Mais nada é escrito de novo.</translation>
    </message>
    <message>
        <source>Whoever holds this computer can then read the archive. It is written anew, which takes a while.</source>
        <translation>Depois, quem tiver este computador poderá ler o arquivo. É escrito de novo, o que demora um pouco.</translation>
    </message>
</context>
<context>
    <name>PassphraseEdit</name>
    <message>
        <source>Show the passphrase</source>
        <translation>Mostrar a frase de acesso</translation>
    </message>
</context>
<context>
    <name>PdfPages</name>
    <message>
        <source>The sheet as it will be printed</source>
        <translation>A folha como será impressa</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Beginning…</source>
        <translation>A começar…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>A parar…</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes left</source>
        <translation>
            <numerusform>falta cerca de %n minuto</numerusform>
            <numerusform>faltam cerca de %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>falta menos de um minuto</translation>
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
        <translation>%1 já existe.
Quer substituí-lo?</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Escolher</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Nova pasta</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Mudar o nome</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os ficheiros (*)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Criar pasta</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Vista em pormenor</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Pasta:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Nome do ficheiro:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Ficheiros do tipo:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Procurar pasta</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Vista em lista</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Procurar em:</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>O meu computador</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Nova pasta</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Pasta acima</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Mostrar ficheiros &amp;ocultos</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Date Modified</source>
        <translation>Mudado em</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
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
        <translation>Co&amp;lar</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
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
        <translation>Selecionar tudo</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Hide Details...</source>
        <translation>Esconder pormenores...</translation>
    </message>
    <message>
        <source>Show Details...</source>
        <translation>Mostrar pormenores...</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Não</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Sim</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Interromper</translation>
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
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Não guardar</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>N&amp;ão a tudo</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Repor</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Valores habituais</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Guardar tudo</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Sim a &amp;tudo</translation>
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
        <translation>Co&amp;lar</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Copiar o endereço da &amp;ligação</translation>
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
        <translation>Selecionar tudo</translation>
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
        <translation>Chatham House: use o que se disse, nunca quem o disse nem de onde vem.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Earlier versions went further than it may go now: to {circles}.</source>
        <translation>Versões anteriores foram mais longe do que ela pode ir agora: a {circles}.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Ficheiros</translation>
    </message>
    <message>
        <source>Kept in this office only</source>
        <translation>Fica só neste escritório</translation>
    </message>
    <message>
        <source>Kept or removed</source>
        <translation>Mantida ou removida</translation>
    </message>
    <message>
        <source>Looked for, and nothing was found: {what}</source>
        <translation>Procurou-se e nada se encontrou: {what}</translation>
    </message>
    <message>
        <source>No text yet: add three lines so that it can be found.</source>
        <translation>Ainda sem texto: acrescente três linhas para que se possa encontrar.</translation>
    </message>
    <message>
        <source>Nothing is written here yet.</source>
        <translation>Ainda nada está escrito aqui.</translation>
    </message>
    <message>
        <source>Office of this version</source>
        <translation>Escritório desta versão</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Record it…</source>
        <translation>Registá-lo…</translation>
    </message>
    <message>
        <source>Removed for all offices. Only {office} can bring it back.</source>
        <translation>Removida para todos os escritórios. Só {office} a pode recuperar.</translation>
    </message>
    <message>
        <source>Removed for all offices. You can bring it back.</source>
        <translation>Removida para todos os escritórios. Pode recuperá-la.</translation>
    </message>
    <message>
        <source>Removed on {date} at the wish of the people concerned. Only its code and the dates are kept.</source>
        <translation>Retirada em {date} por desejo das pessoas envolvidas. Só se guardam o código e as datas.</translation>
    </message>
    <message>
        <source>Removed on {date}. Only its code and the dates are kept.</source>
        <translation>Retirada em {date}. Só se guardam o código e as datas.</translation>
    </message>
    <message>
        <source>Somebody asked on {date} that it be withdrawn. It is hidden until that is confirmed or lifted.</source>
        <translation>Alguém pediu em {date} que seja retirada. Está escondida até isso ser confirmado ou levantado.</translation>
    </message>
    <message>
        <source>{code} was withdrawn</source>
        <translation>{code} foi retirada</translation>
    </message>
    <message>
        <source>This version changed nothing that can be shown.</source>
        <translation>Esta versão não mudou nada que se possa mostrar.</translation>
    </message>
    <message>
        <source>Two offices changed the same part. Both texts are kept until somebody chooses.</source>
        <translation>Dois escritórios mudaram a mesma parte. Ficam os dois textos até alguém escolher.</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Duas versões</translation>
    </message>
    <message numerus="yes">
        <source>Two versions: %n parts differ.</source>
        <translation>
            <numerusform>Duas versões: %n parte difere.</numerusform>
            <numerusform>Duas versões: %n partes diferem.</numerusform>
        </translation>
    </message>
    <message>
        <source>What people agreed to</source>
        <translation>Para que as pessoas deram acordo</translation>
    </message>
    <message>
        <source>Withdraw them there…</source>
        <translation>Retirá-las de lá…</translation>
    </message>
    <message>
        <source>an entry that is not here</source>
        <translation>uma ficha que não está aqui</translation>
    </message>
    <message>
        <source>found in this file</source>
        <translation>encontrado neste ficheiro</translation>
    </message>
    <message>
        <source>found on page {page}</source>
        <translation>encontrado na página {page}</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>mantida</translation>
    </message>
    <message>
        <source>left empty</source>
        <translation>deixado em branco</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retirada</translation>
    </message>
    <message>
        <source>stays in this office</source>
        <translation>fica neste escritório</translation>
    </message>
</context>
<context>
    <name>ReaderPane</name>
    <message>
        <source>Back to results</source>
        <translation>Voltar aos resultados</translation>
    </message>
    <message>
        <source>Choose an entry to read it.</source>
        <translation>Escolha uma ficha para a ler.</translation>
    </message>
    <message>
        <source>Copy with source</source>
        <translation>Copiar com a origem</translation>
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
        <translation>Preparar uma nota</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Mais ações</translation>
    </message>
    <message>
        <source>Next entry</source>
        <translation>Ficha seguinte</translation>
    </message>
    <message>
        <source>Previous entry</source>
        <translation>Ficha anterior</translation>
    </message>
    <message>
        <source>Text of the entry</source>
        <translation>Texto da ficha</translation>
    </message>
    <message>
        <source>The code of this entry</source>
        <translation>O código desta ficha</translation>
    </message>
</context>
<context>
    <name>ReceivingTab</name>
    <message>
        <source>Choose what came</source>
        <translation>Escolher o que chegou</translation>
    </message>
    <message>
        <source>Choose what came…</source>
        <translation>Escolher o que chegou…</translation>
    </message>
    <message>
        <source>Do not take the stick out yet.</source>
        <translation>Não retire ainda a pen USB.</translation>
    </message>
    <message>
        <source>Exchange files (*.zip);;All files (*)</source>
        <translation>Ficheiros de troca (*.zip);;Todos os ficheiros (*)</translation>
    </message>
    <message>
        <source>Nothing changes until you press Start, and nothing is overwritten.</source>
        <translation>Nada muda antes de carregar em Começar, e nada é apagado por cima.</translation>
    </message>
    <message>
        <source>Put the stick in and choose the file that came, or drop it here.</source>
        <translation>Ligue a pen USB e escolha o ficheiro que chegou, ou largue-o aqui.</translation>
    </message>
    <message>
        <source>Receive from a stick</source>
        <translation>Receber de uma pen USB</translation>
    </message>
    <message>
        <source>Stopped. What had come in by then is here and complete; do it again to go on.</source>
        <translation>Parado. O que já tinha entrado está aqui e completo; faça de novo para continuar.</translation>
    </message>
    <message>
        <source>You can take the stick out.</source>
        <translation>Pode retirar a pen USB.</translation>
    </message>
</context>
<context>
    <name>RecoveryWords</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Folha de recuperação</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Guardar a folha de recuperação</translation>
    </message>
    <message>
        <source>Save the recovery sheet…</source>
        <translation>Guardar a folha de recuperação…</translation>
    </message>
    <message>
        <source>Saved as {file}. Print it, then delete the file.</source>
        <translation>Guardada como {file}. Imprima-a e depois apague o ficheiro.</translation>
    </message>
    <message>
        <source>These words open the archive when its passphrase is forgotten, in anybody&apos;s hands. They are shown only now: keep them on paper, away from this computer.</source>
        <translation>Estas palavras abrem o arquivo quando a frase de acesso foi esquecida, nas mãos de qualquer pessoa. Só são mostradas agora: guarde-as em papel, longe deste computador.</translation>
    </message>
    <message>
        <source>We have printed the sheet or written the words down</source>
        <translation>Imprimimos a folha ou anotámos as palavras</translation>
    </message>
    <message>
        <source>Words of the recovery sheet</source>
        <translation>Palavras da folha de recuperação</translation>
    </message>
</context>
<context>
    <name>RemoveDialog</name>
    <message>
        <source>A withdrawal</source>
        <translation>Uma retirada</translation>
    </message>
    <message>
        <source>Destroys the text at every office, for good: when people take back what they told us.</source>
        <translation>Destrói o texto em todos os escritórios, para sempre: quando as pessoas retiram o que nos contaram.</translation>
    </message>
    <message>
        <source>Hides it on this laptop only. Nobody else is touched.</source>
        <translation>Esconde-a só neste computador. Nada muda para mais ninguém.</translation>
    </message>
    <message>
        <source>It leaves the lists of every office with the next stick. Its versions are kept, and you can bring it back.</source>
        <translation>Sai das listas de todos os escritórios com a próxima pen USB. As suas versões ficam guardadas, e pode recuperá-la.</translation>
    </message>
    <message>
        <source>One line for the history; you can leave it empty.</source>
        <translation>Uma linha para o histórico; pode deixá-la vazia.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Remove for all</source>
        <translation>Remover para todos</translation>
    </message>
    <message>
        <source>Remove {code} for all offices</source>
        <translation>Remover {code} para todos os escritórios</translation>
    </message>
    <message>
        <source>The bin</source>
        <translation>O lixo</translation>
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
        <translation>Acrescentar uma linha</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Retirar a linha</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Clear the words</source>
        <translation>Apagar as palavras</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Como procurar</translation>
    </message>
    <message>
        <source>Remove the filter {name}</source>
        <translation>Retirar o filtro {name}</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Procurar na biblioteca</translation>
    </message>
    <message>
        <source>Search, for example: mercury retort country:GH</source>
        <translation>Procure, por exemplo: mercúrio retorta country:GH</translation>
    </message>
</context>
<context>
    <name>SearchHelp</name>
    <message>
        <source>Accents and capitals do not matter. Words of the word list are searched in all its languages: “mercury” finds “zebaki” too, and you can switch that off under the search box.</source>
        <translation>Acentos e maiúsculas não contam. As palavras da lista de palavras são procuradas em todas as suas línguas: “mercúrio” encontra também “zebaki”, e pode desligar isso por baixo do campo de procura.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Como procurar</translation>
    </message>
    <message>
        <source>entries in a language</source>
        <translation>fichas numa língua</translation>
    </message>
    <message>
        <source>entries on a country, by code or name</source>
        <translation>fichas sobre um país, por código ou nome</translation>
    </message>
    <message>
        <source>entries on these years</source>
        <translation>fichas sobre estes anos</translation>
    </message>
    <message>
        <source>entries with a label</source>
        <translation>fichas com uma etiqueta</translation>
    </message>
    <message>
        <source>entries with a topic</source>
        <translation>fichas com um tema</translation>
    </message>
    <message>
        <source>entries with both words</source>
        <translation>fichas com as duas palavras</translation>
    </message>
    <message>
        <source>entries with one of the words</source>
        <translation>fichas com uma das palavras</translation>
    </message>
    <message>
        <source>one kind of entry</source>
        <translation>um género de ficha</translation>
    </message>
    <message>
        <source>the first word without the second (also: NOT)</source>
        <translation>a primeira palavra sem a segunda (também: NOT)</translation>
    </message>
    <message>
        <source>these words in this order</source>
        <translation>estas palavras por esta ordem</translation>
    </message>
    <message>
        <source>words that begin so</source>
        <translation>palavras que começam assim</translation>
    </message>
</context>
<context>
    <name>SendingTab</name>
    <message>
        <source>Can be read by</source>
        <translation>Pode ser lido por</translation>
    </message>
    <message>
        <source>Do not take the stick out yet.</source>
        <translation>Não retire ainda a pen USB.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Exchange files (*.zip)</source>
        <translation>Ficheiros de troca (*.zip)</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message numerus="yes">
        <source>Held back: %n entries do not leave</source>
        <translation>
            <numerusform>Retida: %n ficha não sai</numerusform>
            <numerusform>Retidas: %n fichas não saem</numerusform>
        </translation>
    </message>
    <message>
        <source>In it</source>
        <translation>Conteúdo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Stopped. No half file stays.</source>
        <translation>Parado. Não fica nenhum ficheiro a meio.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Porquê</translation>
    </message>
    <message>
        <source>Write another one…</source>
        <translation>Escrever outro…</translation>
    </message>
    <message>
        <source>Write it to a stick or folder…</source>
        <translation>Escrever em pen USB ou pasta…</translation>
    </message>
    <message>
        <source>Write to a stick or folder</source>
        <translation>Escrever em pen USB ou pasta</translation>
    </message>
</context>
<context>
    <name>SeveralDialog</name>
    <message>
        <source>Add to what is there</source>
        <translation>Acrescentar ao que lá está</translation>
    </message>
    <message>
        <source>Change them</source>
        <translation>Mudá-las</translation>
    </message>
    <message>
        <source>Edit several entries</source>
        <translation>Editar várias fichas</translation>
    </message>
    <message>
        <source>In place of what is there</source>
        <translation>Em lugar do que lá está</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Deixar como está</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reason, for the history</source>
        <translation>Motivo, para o histórico</translation>
    </message>
    <message>
        <source>Take off where it is</source>
        <translation>Tirar onde estiver</translation>
    </message>
    <message>
        <source>What happens with: {field}</source>
        <translation>O que acontece com: {field}</translation>
    </message>
    <message numerus="yes">
        <source>What you choose here holds for all %n entries. Everything else stays as it is.</source>
        <translation>
            <numerusform>O que escolher aqui vale para %n ficha. Tudo o resto fica como está.</numerusform>
            <numerusform>O que escolher aqui vale para as %n fichas. Tudo o resto fica como está.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SharingForm</name>
    <message>
        <source>Does this carry what people told us, or pictures of them?</source>
        <translation>Contém o que pessoas nos contaram, ou fotografias delas?</translation>
    </message>
    <message>
        <source>Group of partner offices</source>
        <translation>Grupo de escritórios parceiros</translation>
    </message>
    <message>
        <source>It stays on this laptop until it is recorded here what they agreed to.</source>
        <translation>Fica neste computador até se registar aqui com que concordaram.</translation>
    </message>
    <message>
        <source>No, our own work</source>
        <translation>Não, trabalho próprio</translation>
    </message>
    <message>
        <source>Not answered yet: it counts as “yes” and stays on this laptop.</source>
        <translation>Ainda sem resposta: conta como “sim” e fica neste computador.</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Ainda não escolhido</translation>
    </message>
    <message>
        <source>Only offices of our own organisation (TLP:AMBER+STRICT)</source>
        <translation>Só escritórios da nossa organização (TLP:AMBER+STRICT)</translation>
    </message>
    <message>
        <source>Or published by others. The label alone decides.</source>
        <translation>Ou publicado por outros. Só a etiqueta decide.</translation>
    </message>
    <message>
        <source>Partner offices</source>
        <translation>Escritórios parceiros</translation>
    </message>
    <message>
        <source>This office has no group of partner offices yet. See the page Exchange.</source>
        <translation>Este escritório ainda não tem um grupo de escritórios parceiros. Veja a página Troca.</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>Quem a pode ver</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
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
        <translation>Usar o nosso texto</translation>
    </message>
    <message>
        <source>Use the text of {office}</source>
        <translation>Usar o texto de {office}</translation>
    </message>
    <message>
        <source>Use their text</source>
        <translation>Usar o texto deles</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <source>%n entries have two versions</source>
        <translation>
            <numerusform>%n ficha tem duas versões</numerusform>
            <numerusform>%n fichas têm duas versões</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup is due, and its folder or stick is not there.</source>
        <translation>É altura de uma cópia de segurança, e a sua pasta ou pen USB não está.</translation>
    </message>
    <message numerus="yes">
        <source>Backup: %n days ago</source>
        <translation>
            <numerusform>Cópia de segurança: há %n dia</numerusform>
            <numerusform>Cópia de segurança: há %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup: today</source>
        <translation>Cópia de segurança: hoje</translation>
    </message>
    <message>
        <source>Backup: {date}</source>
        <translation>Cópia de segurança: {date}</translation>
    </message>
    <message>
        <source>Choose between the versions</source>
        <translation>Escolher entre as versões</translation>
    </message>
    <message>
        <source>Last exchange: {office}, {date}</source>
        <translation>Última troca: {office}, {date}</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Ainda sem cópia de segurança</translation>
    </message>
    <message>
        <source>No entries yet</source>
        <translation>Ainda sem fichas</translation>
    </message>
    <message>
        <source>No exchange yet</source>
        <translation>Ainda sem troca</translation>
    </message>
    <message>
        <source>Open the exchange</source>
        <translation>Abrir a troca</translation>
    </message>
    <message>
        <source>Open the library</source>
        <translation>Abrir a biblioteca</translation>
    </message>
    <message>
        <source>Open the page of backups</source>
        <translation>Abrir a página das cópias de segurança</translation>
    </message>
    <message>
        <source>The backup did not work</source>
        <translation>A cópia de segurança não resultou</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Step {place} of {count}: {name}</source>
        <translation>Passo {place} de {count}: {name}</translation>
    </message>
</context>
<context>
    <name>VersionList</name>
    <message>
        <source>Versions</source>
        <translation>Versões</translation>
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
        <translation>Mantida</translation>
    </message>
    <message>
        <source>Kept or removed</source>
        <translation>Mantida ou removida</translation>
    </message>
    <message>
        <source>Ne&amp;xt part</source>
        <translation>Parte se&amp;guinte</translation>
    </message>
    <message>
        <source>Removed for all</source>
        <translation>Removida para todos</translation>
    </message>
    <message>
        <source>Save as &amp;one version</source>
        <translation>Guardar como uma só &amp;versão</translation>
    </message>
    <message>
        <source>T&amp;wo versions</source>
        <translation>Duas &amp;versões</translation>
    </message>
    <message>
        <source>Use &amp;both texts</source>
        <translation>Usar os &amp;dois textos</translation>
    </message>
    <message>
        <source>Use the &amp;first text</source>
        <translation>Usar o &amp;primeiro texto</translation>
    </message>
    <message>
        <source>Use the &amp;second text</source>
        <translation>Usar o &amp;segundo texto</translation>
    </message>
    <message>
        <source>left empty</source>
        <translation>deixado em branco</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>por escolher</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>o nosso</translation>
    </message>
    <message>
        <source>own text</source>
        <translation>texto próprio</translation>
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
            <numerusform>%n ficha espera por uma escolha</numerusform>
            <numerusform>%n fichas esperam por uma escolha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts differ</source>
        <translation>
            <numerusform>%n parte difere</numerusform>
            <numerusform>%n partes diferem</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries with two versions</source>
        <translation>Fichas com duas versões</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Parte seguinte</translation>
    </message>
    <message>
        <source>No entry has two versions.</source>
        <translation>Nenhuma ficha tem duas versões.</translation>
    </message>
    <message>
        <source>Nothing waits for a choice.</source>
        <translation>Nada espera por uma escolha.</translation>
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
        <translation>Guardar como uma só versão</translation>
    </message>
    <message>
        <source>Two offices changed the same part of an entry. Both texts are kept until somebody chooses.</source>
        <translation>Dois escritórios mudaram a mesma parte de uma ficha. Ficam os dois textos até alguém escolher.</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Duas versões</translation>
    </message>
    <message>
        <source>Use both, one after the other</source>
        <translation>Usar os dois, um a seguir ao outro</translation>
    </message>
    <message>
        <source>What will be saved</source>
        <translation>O que será guardado</translation>
    </message>
    <message>
        <source>You can still change this text.</source>
        <translation>Ainda pode mudar este texto.</translation>
    </message>
    <message>
        <source>are underlined. Everything else is the same in both.</source>
        <translation>estão sublinhadas. Tudo o resto é igual nos dois.</translation>
    </message>
    <message>
        <source>different words</source>
        <translation>palavras diferentes</translation>
    </message>
    <message>
        <source>ready to save</source>
        <translation>pronta para guardar</translation>
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
        <translation>Guardado como uma só versão: {title}</translation>
    </message>
</context>
<context>
    <name>Withdrawal</name>
    <message numerus="yes">
        <source>%n offices may have it. Each removes it as soon as a stick reaches it.</source>
        <translation>
            <numerusform>%n escritório pode tê-la. Retira-a assim que uma pen USB lhe chegar.</numerusform>
            <numerusform>%n escritórios podem tê-la. Cada um a retira assim que uma pen USB lhe chegar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n printed briefs</source>
        <translation>
            <numerusform>%n nota impressa</numerusform>
            <numerusform>%n notas impressas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n printed briefs carry it. The list of them stays here, to call them back.</source>
        <translation>
            <numerusform>%n nota impressa contém-na. A lista fica aqui, para pedir que a devolvam.</numerusform>
            <numerusform>%n notas impressas contêm-na. A lista fica aqui, para pedir que as devolvam.</numerusform>
        </translation>
    </message>
    <message>
        <source>A translation: it is an entry of its own and stays unless you withdraw it too.</source>
        <translation>Uma tradução: é uma ficha própria e fica, se não a retirar também.</translation>
    </message>
    <message>
        <source>A version without the passage is saved; all earlier ones are destroyed.</source>
        <translation>Guarda-se uma versão sem a passagem; todas as anteriores são destruídas.</translation>
    </message>
    <message>
        <source>A withdrawal goes out with every stick and always wins, also over older copies that arrive later. Paper and sticks out of reach cannot be called back.</source>
        <translation>Uma retirada sai com cada pen USB e ganha sempre, também sobre cópias mais antigas que cheguem depois. O papel e as pens USB fora de alcance não se podem recolher.</translation>
    </message>
    <message numerus="yes">
        <source>All %n versions are destroyed, with texts, files and previews.</source>
        <translation>
            <numerusform>É destruída %n versão, com textos, ficheiros e pré-visualizações.</numerusform>
            <numerusform>São destruídas todas as %n versões, com textos, ficheiros e pré-visualizações.</numerusform>
        </translation>
    </message>
    <message>
        <source>An entry that quotes or names it. Look whether it carries the same words.</source>
        <translation>Uma ficha que a cita ou indica. Veja se contém as mesmas palavras.</translation>
    </message>
    <message>
        <source>At other offices</source>
        <translation>Noutros escritórios</translation>
    </message>
    <message>
        <source>Confirm: destroy it…</source>
        <translation>Confirmar: destruí-la…</translation>
    </message>
    <message>
        <source>Confirmed: {code} is destroyed here, and elsewhere with the next stick.</source>
        <translation>Confirmado: {code} foi destruída aqui, e noutros lugares com a próxima pen USB.</translation>
    </message>
    <message>
        <source>Copy the recall list</source>
        <translation>Copiar a lista de recolha</translation>
    </message>
    <message>
        <source>Fewer offices may have it now</source>
        <translation>Agora menos escritórios podem tê-la</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aqui</translation>
    </message>
    <message>
        <source>It is destroyed here. Other offices destroy it as soon as a stick reaches them.</source>
        <translation>Está destruído aqui. Os outros escritórios destroem-no assim que uma pen USB lhes chegar.</translation>
    </message>
    <message>
        <source>It is destroyed. No other office ever had it.</source>
        <translation>Está destruído. Nenhum outro escritório alguma vez o teve.</translation>
    </message>
    <message>
        <source>It is hidden, and destroyed once the office that wrote it, or the one that protects people’s data, has confirmed.</source>
        <translation>Está escondido, e é destruído quando o escritório que a escreveu, ou o que protege os dados das pessoas, o tiver confirmado.</translation>
    </message>
    <message>
        <source>It is hidden. It is destroyed once an office that may has confirmed it.</source>
        <translation>Está escondido. É destruído quando um escritório que o pode fazer o tiver confirmado.</translation>
    </message>
    <message>
        <source>It should never have been written</source>
        <translation>Nunca devia ter sido escrita</translation>
    </message>
    <message>
        <source>It was taken back, and is shown again.</source>
        <translation>A retirada foi anulada, e a ficha volta a ser mostrada.</translation>
    </message>
    <message>
        <source>Lift: show it again</source>
        <translation>Levantar: mostrá-la de novo</translation>
    </message>
    <message>
        <source>Needs a second office</source>
        <translation>Precisa de um segundo escritório</translation>
    </message>
    <message>
        <source>No other office was given it.</source>
        <translation>Nenhum outro escritório a recebeu.</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Não impressa</translation>
    </message>
    <message>
        <source>Nothing was withdrawn</source>
        <translation>Nada foi retirado</translation>
    </message>
    <message>
        <source>Only this code and the dates are kept, no title, no text.</source>
        <translation>Só se guardam este código e as datas, sem título nem texto.</translation>
    </message>
    <message>
        <source>Out of reach: look after it yourselves</source>
        <translation>Fora de alcance: tratem disso vocês mesmos</translation>
    </message>
    <message>
        <source>Paper, screenshots and copies outside this program cannot be called back.</source>
        <translation>O papel, as capturas de ecrã e as cópias fora deste programa não se podem recolher.</translation>
    </message>
    <message>
        <source>Please give back or destroy these sheets. They carry {code}, which was withdrawn on {date}.</source>
        <translation>Por favor, devolva ou destrua estas folhas. Contêm {code}, que foi retirada em {date}.</translation>
    </message>
    <message>
        <source>Printed briefs that carried it</source>
        <translation>Notas impressas que a continham</translation>
    </message>
    <message>
        <source>Removed by</source>
        <translation>Retirada por</translation>
    </message>
    <message>
        <source>Sign as second office…</source>
        <translation>Assinar como segundo escritório…</translation>
    </message>
    <message>
        <source>Signed: {code} is destroyed everywhere.</source>
        <translation>Assinado: {code} é destruída em toda a parte.</translation>
    </message>
    <message>
        <source>Somebody could come to harm</source>
        <translation>Alguém poderia sofrer danos</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Anulada</translation>
    </message>
    <message>
        <source>The file is destroyed, and the versions that name it.</source>
        <translation>O ficheiro é destruído, e as versões que o indicam.</translation>
    </message>
    <message>
        <source>The last backup lies there. A backup that is brought back withdraws it again.</source>
        <translation>A última cópia de segurança está lá. Uma cópia que se traz de volta retira-a de novo.</translation>
    </message>
    <message>
        <source>The law demands it</source>
        <translation>A lei exige-o</translation>
    </message>
    <message>
        <source>The people concerned asked for it</source>
        <translation>As pessoas envolvidas pediram</translation>
    </message>
    <message>
        <source>The versions that wider circles were given are destroyed. The present one stays.</source>
        <translation>São destruídas as versões que círculos mais largos receberam. A atual fica.</translation>
    </message>
    <message>
        <source>Their agreement has ended</source>
        <translation>O seu acordo terminou</translation>
    </message>
    <message>
        <source>This cannot be undone, and it is kept for ever that it was done.</source>
        <translation>Isto não se pode desfazer, e fica registado para sempre que foi feito.</translation>
    </message>
    <message>
        <source>This entry has the same file.</source>
        <translation>Esta ficha tem o mesmo ficheiro.</translation>
    </message>
    <message>
        <source>Waits to be confirmed</source>
        <translation>À espera de confirmação</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>When people take back what they told us, it is destroyed at every office.</source>
        <translation>Quando as pessoas retiram o que nos contaram, é destruído em todos os escritórios.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Porquê</translation>
    </message>
    <message>
        <source>Withdraw the same file from “{title}” ({code}) too</source>
        <translation>Retirar também o mesmo ficheiro de “{title}” ({code})</translation>
    </message>
    <message>
        <source>Withdraw “{title}” ({code}) too, as a whole</source>
        <translation>Retirar também “{title}” ({code}), por inteiro</translation>
    </message>
    <message>
        <source>Withdrawn {date}</source>
        <translation>Retirada em {date}</translation>
    </message>
    <message>
        <source>a passage</source>
        <translation>uma passagem</translation>
    </message>
    <message>
        <source>a photo or file</source>
        <translation>uma foto ou um ficheiro</translation>
    </message>
    <message>
        <source>check {check}</source>
        <translation>controlo {check}</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>escondida</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>não é certo</translation>
    </message>
    <message>
        <source>recorded in {office}</source>
        <translation>registado em {office}</translation>
    </message>
    <message>
        <source>waits for a stick</source>
        <translation>à espera de uma pen USB</translation>
    </message>
    <message>
        <source>whole entry</source>
        <translation>ficha inteira</translation>
    </message>
    <message>
        <source>wider versions</source>
        <translation>versões mais largas</translation>
    </message>
    <message>
        <source>{code} is shown again.</source>
        <translation>{code} volta a ser mostrada.</translation>
    </message>
    <message>
        <source>{code}, {title}: printed {date}, run {run}, check {check}</source>
        <translation>{code}, {title}: impressa em {date}, tiragem {run}, controlo {check}</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n offices removed it</source>
        <translation>
            <numerusform>{done} de %n escritório retirou-a</numerusform>
            <numerusform>{done} de %n escritórios retiraram-na</numerusform>
        </translation>
    </message>
    <message>
        <source>{office} (this office)</source>
        <translation>{office} (este escritório)</translation>
    </message>
    <message>
        <source>{office} asked for it. It is hidden everywhere until the office that wrote it, or the one that protects people’s data, has confirmed.</source>
        <translation>{office} pediu-o. Está escondido em toda a parte até o escritório que a escreveu, ou o que protege os dados das pessoas, o confirmar.</translation>
    </message>
    <message>
        <source>{office} has withdrawn much alone. This one is hidden until a second office signs it.</source>
        <translation>{office} retirou muito sozinho. Esta fica escondida até um segundo escritório assinar.</translation>
    </message>
</context>
<context>
    <name>WithdrawalDialog</name>
    <message>
        <source>A passage</source>
        <translation>Uma passagem</translation>
    </message>
    <message>
        <source>A photo or file</source>
        <translation>Uma foto ou um ficheiro</translation>
    </message>
    <message>
        <source>A version without it is saved, and the versions that have it are destroyed.</source>
        <translation>Guarda-se uma versão sem isso, e as versões que o têm são destruídas.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Escolha um motivo</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seguinte</translation>
    </message>
    <message>
        <source>Only what wider circles were given</source>
        <translation>Só o que círculos mais largos receberam</translation>
    </message>
    <message>
        <source>Record a withdrawal</source>
        <translation>Registar uma retirada</translation>
    </message>
    <message>
        <source>Step {place} of {count}: {name}</source>
        <translation>Passo {place} de {count}: {name}</translation>
    </message>
    <message>
        <source>Texts, files and all versions. Only its code and the dates are kept.</source>
        <translation>Textos, ficheiros e todas as versões. Só se guardam o código e as datas.</translation>
    </message>
    <message>
        <source>The present version stays with those who may have it.</source>
        <translation>A versão atual fica com quem a pode ter.</translation>
    </message>
    <message>
        <source>The text stays.</source>
        <translation>O texto fica.</translation>
    </message>
    <message>
        <source>The whole entry</source>
        <translation>A ficha inteira</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>O que sai</translation>
    </message>
    <message>
        <source>What this will do</source>
        <translation>O que vai acontecer</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Withdraw a file of {code} everywhere?</source>
        <translation>Retirar um ficheiro de {code} em toda a parte?</translation>
    </message>
    <message>
        <source>Withdraw a passage of {code} everywhere?</source>
        <translation>Retirar uma passagem de {code} em toda a parte?</translation>
    </message>
    <message>
        <source>Withdraw what wider circles were given of {code}?</source>
        <translation>Retirar o que círculos mais largos receberam de {code}?</translation>
    </message>
    <message>
        <source>Withdraw {code}</source>
        <translation>Retirar {code}</translation>
    </message>
    <message>
        <source>Withdraw {code} everywhere?</source>
        <translation>Retirar {code} em toda a parte?</translation>
    </message>
</context>
<context>
    <name>WithdrawalForm</name>
    <message>
        <source>In which part of the entry</source>
        <translation>Em que parte da ficha</translation>
    </message>
    <message>
        <source>Of which entry</source>
        <translation>De que ficha</translation>
    </message>
    <message>
        <source>Only this choice travels with the withdrawal, never words.</source>
        <translation>Só esta escolha segue com a retirada, nunca palavras.</translation>
    </message>
    <message>
        <source>Take the passage out of this text. What stands here afterwards is what stays; earlier versions are destroyed.</source>
        <translation>Tire a passagem deste texto. O que estiver aqui depois é o que fica; as versões anteriores são destruídas.</translation>
    </message>
    <message>
        <source>The text that stays</source>
        <translation>O texto que fica</translation>
    </message>
    <message>
        <source>Type the code of the entry</source>
        <translation>Escreva o código da ficha</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>O que sai</translation>
    </message>
    <message>
        <source>Which photo or file</source>
        <translation>Que foto ou ficheiro</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Porquê</translation>
    </message>
</context>
<context>
    <name>WithdrawalsTab</name>
    <message>
        <source>Confirm and destroy</source>
        <translation>Confirmar e destruir</translation>
    </message>
    <message>
        <source>Confirm the withdrawal of {code}?</source>
        <translation>Confirmar a retirada de {code}?</translation>
    </message>
    <message>
        <source>Sign and destroy</source>
        <translation>Assinar e destruir</translation>
    </message>
    <message>
        <source>Sign the withdrawal of {code}?</source>
        <translation>Assinar a retirada de {code}?</translation>
    </message>
    <message>
        <source>The recall list is copied. Paste it into a letter.</source>
        <translation>A lista de recolha está copiada. Cole-a numa carta.</translation>
    </message>
    <message>
        <source>What {office} asked for is destroyed here, and at every office with the next stick. This cannot be undone.</source>
        <translation>O que {office} pediu é destruído aqui, e em todos os escritórios com a próxima pen USB. Isto não se pode desfazer.</translation>
    </message>
    <message>
        <source>{office} has withdrawn many entries alone. With your signature this one is destroyed at every office. Call them first, on a number that you knew before.</source>
        <translation>{office} retirou muitas fichas sozinho. Com a sua assinatura, esta é destruída em todos os escritórios. Ligue-lhes primeiro, para um número que já conhecia.</translation>
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
        <translation>Rascunho</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Andamento</translation>
    </message>
    <message>
        <source>It does not go to others any more: the agreement to it has run out.</source>
        <translation>Já não vai para outros: o acordo expirou.</translation>
    </message>
    <message>
        <source>It does not go to others for now: the date of this laptop looks wrong.</source>
        <translation>Por agora não vai para outros: a data deste computador parece errada.</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>Género de ficha</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Língua</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>May go to all offices of the programme, not to the public</source>
        <translation>Pode ir para todos os escritórios do programa, não para o público</translation>
    </message>
    <message>
        <source>May go to anyone, also in print</source>
        <translation>Pode ir para qualquer pessoa, também impressa</translation>
    </message>
    <message>
        <source>May go to named partner offices</source>
        <translation>Pode ir para os escritórios parceiros indicados</translation>
    </message>
    <message>
        <source>May go to offices of our own organisation</source>
        <translation>Pode ir para escritórios da nossa organização</translation>
    </message>
    <message>
        <source>May go to the partner offices of “{group}”</source>
        <translation>Pode ir para os escritórios parceiros de “{group}”</translation>
    </message>
    <message>
        <source>Mineral</source>
        <translation>Mineral</translation>
    </message>
    <message>
        <source>Not copied until somebody says whether it carries what people told us.</source>
        <translation>Não se copia até alguém dizer se contém o que pessoas nos contaram.</translation>
    </message>
    <message>
        <source>Not copied: TLP:RED stays on this laptop.</source>
        <translation>Não se copia: TLP:RED fica neste computador.</translation>
    </message>
    <message>
        <source>Not copied: nobody has agreed to be quoted.</source>
        <translation>Não se copia: ninguém deu acordo para ser citado.</translation>
    </message>
    <message>
        <source>Not copied: somebody does not agree to be quoted any more.</source>
        <translation>Não se copia: alguém já não dá acordo para ser citado.</translation>
    </message>
    <message>
        <source>Not copied: the agreement to be quoted has run out.</source>
        <translation>Não se copia: o acordo para citar expirou.</translation>
    </message>
    <message>
        <source>Not copied: the date of this laptop looks wrong.</source>
        <translation>Não se copia: a data deste computador parece errada.</translation>
    </message>
    <message>
        <source>OpenDocument table</source>
        <translation>Tabela OpenDocument</translation>
    </message>
    <message>
        <source>Picture (JPEG)</source>
        <translation>Imagem (JPEG)</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Imagem (PNG)</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronta</translation>
    </message>
    <message>
        <source>Stays on this laptop</source>
        <translation>Fica neste computador</translation>
    </message>
    <message>
        <source>Stays on this laptop as it was saved. Save it once more and it may go.</source>
        <translation>Fica neste computador tal como foi guardada. Guarde-a mais uma vez e poderá sair.</translation>
    </message>
    <message>
        <source>Stays on this laptop until a coordinator says which organisation this office belongs to.</source>
        <translation>Fica neste computador até um coordenador dizer a que organização pertence este escritório.</translation>
    </message>
    <message>
        <source>Stays on this laptop until somebody says whether it carries what people told us.</source>
        <translation>Fica neste computador até alguém dizer se contém o que pessoas nos contaram.</translation>
    </message>
    <message>
        <source>Stays on this laptop while it is a draft.</source>
        <translation>Fica neste computador enquanto for um rascunho.</translation>
    </message>
    <message>
        <source>Stays on this laptop: it carries what people told us, and no agreement of theirs is recorded.</source>
        <translation>Fica neste computador: contém o que pessoas nos contaram, e não há nenhum acordo delas registado.</translation>
    </message>
    <message>
        <source>Stays on this laptop: its versions were made for different circles of offices.</source>
        <translation>Fica neste computador: as suas versões foram feitas para círculos diferentes de escritórios.</translation>
    </message>
    <message>
        <source>Stays on this laptop: no group of partner offices is chosen for it.</source>
        <translation>Fica neste computador: não foi escolhido para ela um grupo de escritórios parceiros.</translation>
    </message>
    <message>
        <source>Stays on this laptop: people agreed to other offices than those that its label names.</source>
        <translation>Fica neste computador: as pessoas deram acordo para outros escritórios que não os indicados na etiqueta.</translation>
    </message>
    <message>
        <source>Stays on this laptop: somebody does not agree any more that others have it.</source>
        <translation>Fica neste computador: alguém já não quer que outros a tenham.</translation>
    </message>
    <message>
        <source>Stays on this laptop: this office was revoked.</source>
        <translation>Fica neste computador: este escritório foi revogado.</translation>
    </message>
    <message>
        <source>Stays on this laptop: two versions name different offices that may have it. Settle them first.</source>
        <translation>Fica neste computador: duas versões indicam escritórios diferentes que podem tê-la. Resolva-as primeiro.</translation>
    </message>
    <message>
        <source>Stays on this laptop: what people agreed to ended on {date}.</source>
        <translation>Fica neste computador: o acordo das pessoas terminou em {date}.</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabela (CSV)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Por verificar</translation>
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
        <translation>Quem a pode ver</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Ano</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>qualquer pessoa</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>offices of one organisation</source>
        <translation>escritórios de uma mesma organização</translation>
    </message>
    <message>
        <source>other offices</source>
        <translation>outros escritórios</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>imagens</translation>
    </message>
    <message>
        <source>print</source>
        <translation>impressão</translation>
    </message>
    <message>
        <source>quoting their words</source>
        <translation>citar as suas palavras</translation>
    </message>
    <message>
        <source>the group “{name}”</source>
        <translation>o grupo “{name}”</translation>
    </message>
    <message>
        <source>the public</source>
        <translation>o público</translation>
    </message>
    <message>
        <source>the whole programme</source>
        <translation>todo o programa</translation>
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
        <translation>{use} (já não)</translation>
    </message>
    <message>
        <source>{use} until {date}</source>
        <translation>{use} até {date}</translation>
    </message>
</context>
</TS>
