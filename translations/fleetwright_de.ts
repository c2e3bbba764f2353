<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_US">
<context>
    <name>Intake</name>
    <message>
        <source>“%1” is a workbook or an archive, not a text list. In your spreadsheet program choose “Save as” and the format “CSV UTF-8”, then open that file.</source>
        <translation>„%1“ ist eine Arbeitsmappe oder ein Archiv, keine Textliste. Wählen Sie in Ihrer Tabellenkalkulation „Speichern unter“ und das Format „CSV UTF-8“, und öffnen Sie dann diese Datei.</translation>
    </message>
    <message>
        <source>“%1” is not a text file. Choose the customer list, saved as CSV.</source>
        <translation>„%1“ ist keine Textdatei. Wählen Sie die Kundenliste, gespeichert als CSV.</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2. Check that the file exists and that you may open it.</source>
        <translation>„%1“ konnte nicht gelesen werden: %2. Prüfen Sie, ob es die Datei gibt und ob Sie sie öffnen dürfen.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose the list inside it.</source>
        <translation>„%1“ ist ein Ordner. Wählen Sie die Liste darin.</translation>
    </message>
    <message>
        <source>“%1” is empty. Choose the file that holds the customer list.</source>
        <translation>„%1“ ist leer. Wählen Sie die Datei mit der Kundenliste.</translation>
    </message>
    <message>
        <source>“%1” has more columns or cells than can be handled. Check that it is the right file, or split it.</source>
        <translation>„%1“ hat mehr Spalten oder Zellen, als verarbeitet werden können. Prüfen Sie, ob es die richtige Datei ist, oder teilen Sie sie.</translation>
    </message>
    <message>
        <source>customer id</source>
        <translation>Kundennummer</translation>
    </message>
    <message>
        <source>business name</source>
        <translation>Name des Unternehmens</translation>
    </message>
    <message>
        <source>web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <source>template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>“%1” cannot separate cells. Use a comma, a semicolon, a tab or another single sign.</source>
        <translation>„%1“ kann keine Zellen trennen. Verwenden Sie ein Komma, ein Semikolon, einen Tabulator oder ein anderes einzelnes Zeichen.</translation>
    </message>
    <message>
        <source>“%1” has no column “%2”. Its columns are: %3.</source>
        <translation>„%1“ hat keine Spalte „%2“. Die Spalten sind: %3.</translation>
    </message>
    <message>
        <source>“%1” has a header but no customers under it.</source>
        <translation>„%1“ hat eine Kopfzeile, aber keine Kunden darunter.</translation>
    </message>
    <message>
        <source>“%1” has no column for: %2. Its columns are: %3. Rename a column, or say which one to use.</source>
        <translation>„%1“ hat keine Spalte für: %2. Die Spalten sind: %3. Benennen Sie eine Spalte um oder geben Sie an, welche verwendet werden soll.</translation>
    </message>
    <message>
        <source>The name pattern “%1” has a brace without its partner. Write columns as {business_name}, and a brace itself twice.</source>
        <translation>Im Namensmuster „%1“ fehlt zu einer geschweiften Klammer das Gegenstück. Schreiben Sie Spalten als {business_name} und eine Klammer selbst doppelt.</translation>
    </message>
    <message>
        <source>The name pattern asks for the column “%1”, which the list does not have. Its columns are: %2.</source>
        <translation>Das Namensmuster verlangt die Spalte „%1“, die es in der Liste nicht gibt. Die Spalten sind: %2.</translation>
    </message>
    <message>
        <source>The name pattern is empty. Use {business_name} at least.</source>
        <translation>Das Namensmuster ist leer. Verwenden Sie mindestens {business_name}.</translation>
    </message>
    <message>
        <source>Row %1 repeats row %2 with the same “%3”. It counts once; nothing needs to be done.</source>
        <translation>Zeile %1 wiederholt Zeile %2 mit gleichem Wert für „%3“. Sie zählt einmal; Sie müssen nichts tun.</translation>
    </message>
    <message>
        <source>Rows %1 and %2 share the customer id “%3” but differ otherwise. Keep the right one or give them different ids.</source>
        <translation>Die Zeilen %1 und %2 haben dieselbe Kundennummer „%3“, unterscheiden sich aber sonst. Behalten Sie die richtige oder vergeben Sie verschiedene Nummern.</translation>
    </message>
    <message>
        <source>Row %1 has a quotation mark that is never closed. Close it or take it out.</source>
        <translation>In Zeile %1 wird ein Anführungszeichen nie geschlossen. Schließen oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>Row %1 has %2 cells where the header has %3. A separator or a quotation mark is missing or too many.</source>
        <translation>Zeile %1 hat %2 Zellen, die Kopfzeile hat %3. Ein Trennzeichen oder ein Anführungszeichen fehlt oder ist zu viel.</translation>
    </message>
    <message>
        <source>Row %1 is empty. Fill it in or delete it.</source>
        <translation>Zeile %1 ist leer. Füllen Sie sie aus oder löschen Sie sie.</translation>
    </message>
    <message>
        <source>Row %1 has no value for “%2”. Fill it in.</source>
        <translation>In Zeile %1 fehlt der Wert für „%2“. Tragen Sie ihn ein.</translation>
    </message>
    <message>
        <source>Row %1 is far too long. A line end or a quotation mark is probably missing.</source>
        <translation>Zeile %1 ist viel zu lang. Wahrscheinlich fehlt ein Zeilenende oder ein Anführungszeichen.</translation>
    </message>
    <message>
        <source>Row %1: the value for “%2” is too long. Shorten it.</source>
        <translation>Zeile %1: Der Wert für „%2“ ist zu lang. Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>Row %1: “%2” is not a complete web address. Write it like https://www.example.com.</source>
        <translation>Zeile %1: „%2“ ist keine vollständige Webadresse. Schreiben Sie sie wie https://www.example.com.</translation>
    </message>
    <message>
        <source>Row %1: “%2” cannot be used as a customer id. Give the customer an id with letters or digits.</source>
        <translation>Zeile %1: „%2“ kann keine Kundennummer sein. Geben Sie dem Kunden eine Nummer mit Buchstaben oder Ziffern.</translation>
    </message>
    <message>
        <source>Row %1 has characters that cannot be read. Save the list as “CSV UTF-8”, or choose its encoding.</source>
        <translation>Zeile %1 hat Zeichen, die nicht gelesen werden können. Speichern Sie die Liste als „CSV UTF-8“ oder wählen Sie ihre Kodierung.</translation>
    </message>
    <message>
        <source>Row %1: the value for “%2” has a line break or another invisible character in it. Take it out.</source>
        <translation>Zeile %1: Der Wert für „%2“ enthält einen Zeilenumbruch oder ein anderes unsichtbares Zeichen. Entfernen Sie es.</translation>
    </message>
    <message>
        <source>The encoding “%1” is not known. Use one of utf-8, utf-16le, utf-16be, windows-1252 or latin1.</source>
        <translation>Die Kodierung „%1“ ist nicht bekannt. Verwenden Sie utf-8, utf-16le, utf-16be, windows-1252 oder latin1.</translation>
    </message>
</context>
<context>
    <name>Sandbox</name>
    <message>
        <source>The database %1 cannot be opened</source>
        <translation>Die Datenbank %1 kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>The database %1 was written by another version</source>
        <translation>Die Datenbank %1 wurde von einer anderen Version geschrieben</translation>
    </message>
    <message>
        <source>IP address to listen on (default 127.0.0.1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port to listen on (default: any free one).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its time runs so many times faster (default 1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLite file to keep everything in (default: memory).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON file that says what becomes of whom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Append a line a request to this file (default: standard output).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No request lines on standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept this bearer token only; may be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape of replies: wrapped, data, bare or mixed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed of every random choice (default 1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of operations that fail, 0 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of requests hit by any fault, 0 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single faults, as in drop-after=0.1,5xx=0.05.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandbox seconds a create takes, as in 0.2-6 (default 0.1-0.3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandbox seconds other requests take (default 0.05-0.15).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creates a tenant may send, as count/seconds[:burst].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same for reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post events to this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign them with this secret, whsec_...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow webhooks to other machines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announce failed operations too, as agent.failed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sandbox</name>
    <message>
        <source>Unknown fault &quot;%1&quot;; known are: %2</source>
        <translation>Unbekannte Störung „%1“; bekannt sind: %2</translation>
    </message>
    <message>
        <source>The fault &quot;%1&quot; needs a share from 0 to 1, as in drop-after=0.1</source>
        <translation>Die Störung „%1“ braucht einen Anteil von 0 bis 1, wie in drop-after=0.1</translation>
    </message>
    <message>
        <source>Unknown dialect &quot;%1&quot;; known are: wrapped, data, bare, mixed</source>
        <translation>Unbekannter Dialekt „%1“; bekannt sind: wrapped, data, bare, mixed</translation>
    </message>
    <message>
        <source>The latency &quot;%1&quot; is not of the form 0.1-0.3</source>
        <translation>Die Latenz „%1“ hat nicht die Form 0.1-0.3</translation>
    </message>
    <message>
        <source>The budget &quot;%1&quot; is not of the form 60/60 or 60/60:10</source>
        <translation>Das Budget „%1“ hat nicht die Form 60/60 oder 60/60:10</translation>
    </message>
    <message>
        <source>Failure and fault rates are shares from 0 to 1</source>
        <translation>Fehler- und Störungsraten sind Anteile von 0 bis 1</translation>
    </message>
    <message>
        <source>The speed must be between 0.01 and 100000</source>
        <translation>Die Geschwindigkeit muss zwischen 0.01 und 100000 liegen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an IP address to listen on</source>
        <translation>„%1“ ist keine IP-Adresse, auf der gelauscht werden kann</translation>
    </message>
    <message>
        <source>The fault rates add up to more than 1</source>
        <translation>Die Störungsraten ergeben zusammen mehr als 1</translation>
    </message>
    <message>
        <source>A stand-in for the WFW API: provisions imaginary agents, in real time or faster, with every answer and every trouble the real one may give.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1: &quot;%2&quot; is not a number that fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unexpected argument &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sandbox::SandboxServer</name>
    <message>
        <source>The log %1 cannot be opened: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot listen on %1 port %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>ui::Column</name>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Row of the list, after its header</source>
        <translation>Zeile der Liste, nach der Kopfzeile</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Customer id, as in the list</source>
        <translation>Kundennummer, wie in der Liste</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Praxis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>How far the server is, and what it said last</source>
        <translation>Wie weit der Server ist und was er zuletzt gemeldet hat</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Time since this attempt was sent, in minutes and seconds</source>
        <translation>Zeit seit dem Absenden dieses Versuchs, in Minuten und Sekunden</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Agent id</source>
        <translation>Agentennummer</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>How often this agent was ordered, counting every new attempt</source>
        <translation>Wie oft dieser Agent beauftragt wurde, jeder neue Versuch mitgezählt</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>The server&apos;s number for this attempt</source>
        <translation>Die Nummer des Servers für diesen Versuch</translation>
    </message>
</context>
<context>
    <name>ui::CounterButton</name>
    <message>
        <source>All</source>
        <comment>rows in every state</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state and how many rows are in it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Every row of the list</source>
        <translation>Jede Zeile der Liste</translation>
    </message>
</context>
<context>
    <name>ui::EmptyPage</name>
    <message>
        <source>A CSV file with the columns customer_id, business_name and business_url. It is checked first; nothing is ordered before you press Start.</source>
        <translation>Eine CSV-Datei mit den Spalten customer_id, business_name und business_url. Sie wird zuerst geprüft; nichts wird beauftragt, bevor Sie auf „Starten“ drücken.</translation>
    </message>
    <message>
        <source>Open list…</source>
        <translation>Liste öffnen …</translation>
    </message>
    <message>
        <source>Try the sample list</source>
        <translation>Beispielliste ausprobieren</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen …</translation>
    </message>
    <message>
        <source>Drop a customer list here</source>
        <translation>Ziehen Sie eine Kundenliste hierher</translation>
    </message>
</context>
<context>
    <name>ui::FleetHead</name>
    <message>
        <source>Start provisioning…</source>
        <translation>Bereitstellung starten …</translation>
    </message>
    <message>
        <source>Show rows by state</source>
        <translation>Zeilen nach Status anzeigen</translation>
    </message>
    <message>
        <source>Search rows</source>
        <translation>Zeilen durchsuchen</translation>
    </message>
    <message>
        <source>Shows the rows that contain this text in any column</source>
        <translation>Zeigt die Zeilen, die diesen Text in irgendeiner Spalte enthalten</translation>
    </message>
    <message>
        <source>No row of this list can be provisioned</source>
        <translation>Keine Zeile dieser Liste kann bereitgestellt werden</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) ready to be provisioned on %1</source>
        <translation>
            <numerusform>%n Agent bereit zur Bereitstellung auf %1</numerusform>
            <numerusform>%n Agenten bereit zur Bereitstellung auf %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Running on %1</source>
        <translation>Läuft auf %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Wartet auf Sie</translation>
    </message>
    <message>
        <source>Finished on %1</source>
        <translation>Abgeschlossen auf %1</translation>
    </message>
</context>
<context>
    <name>ui::FleetPage</name>
    <message>
        <source>Rows of the list</source>
        <translation>Zeilen der Liste</translation>
    </message>
    <message>
        <source>No row matches the filter and the search.</source>
        <translation>Keine Zeile passt zu Filter und Suche.</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>Alle Zeilen anzeigen</translation>
    </message>
</context>
<context>
    <name>ui::FleetTableModel</name>
    <message>
        <source>Line %1 of the file</source>
        <translation>Zeile %1 der Datei</translation>
    </message>
</context>
<context>
    <name>ui::RowState</name>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Checked, and not ordered yet.</source>
        <translation>Geprüft und noch nicht beauftragt.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Stays out of the batch; the problem column says why.</source>
        <translation>Bleibt außen vor; die Spalte „Problem“ sagt, warum.</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Waits for its turn; nothing was sent yet.</source>
        <translation>Wartet, bis die Zeile an der Reihe ist; noch wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Submitting</source>
        <translation>Wird beauftragt</translation>
    </message>
    <message>
        <source>The order is being sent.</source>
        <translation>Der Auftrag wird gesendet.</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>Wird eingerichtet</translation>
    </message>
    <message>
        <source>The server is building the agent.</source>
        <translation>Der Server richtet den Agenten ein.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Takes longer than usual; it is still being followed.</source>
        <translation>Dauert länger als üblich; wird weiter beobachtet.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>The agent is live.</source>
        <translation>Der Agent ist in Betrieb.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>The server refused it or could not build it.</source>
        <translation>Der Server hat den Auftrag abgelehnt oder konnte den Agenten nicht einrichten.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Ungeklärt</translation>
    </message>
    <message>
        <source>Its fate got lost; look again before ordering anew.</source>
        <translation>Was daraus wurde, ist ungeklärt; sehen Sie nach, bevor Sie neu beauftragen.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Taken out before anything was sent.</source>
        <translation>Herausgenommen, bevor etwas gesendet wurde.</translation>
    </message>
</context>
<context>
    <name>ui::StackedBar</name>
    <message>
        <source>%1: %2</source>
        <comment>state and how many rows are in it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>State of the whole list</source>
        <translation>Status der ganzen Liste</translation>
    </message>
</context>
<context>
    <name>ui::StartDialog</name>
    <message>
        <source>Start provisioning</source>
        <translation>Bereitstellung starten</translation>
    </message>
    <message>
        <source>You can pause or stop at any time; what was ordered by then is followed to its end.</source>
        <translation>Sie können jederzeit anhalten oder stoppen; was bis dahin beauftragt ist, wird bis zum Ende beobachtet.</translation>
    </message>
    <message numerus="yes">
        <source>Provision %n agent(s) on %1?</source>
        <translation>
            <numerusform>%n Agenten auf %1 bereitstellen?</numerusform>
            <numerusform>%n Agenten auf %1 bereitstellen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have problems and stay out.</source>
        <translation>
            <numerusform>%n Zeile hat Probleme und bleibt außen vor.</numerusform>
            <numerusform>%n Zeilen haben Probleme und bleiben außen vor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Provision %n agent(s)</source>
        <translation>
            <numerusform>%n Agenten bereitstellen</numerusform>
            <numerusform>%n Agenten bereitstellen</numerusform>
        </translation>
    </message>
</context>
</TS>
