<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_US">
<context>
    <name>Cli</name>
    <message>
        <source>Origin of the API. Default: $WFW_API_BASE.</source>
        <translation>Adresse der API. Vorgabe: $WFW_API_BASE.</translation>
    </message>
    <message>
        <source>Start the embedded sandbox and use that: no agent is really made.</source>
        <translation>Die eingebaute Sandbox starten und verwenden: Es entsteht kein echter Agent.</translation>
    </message>
    <message>
        <source>The sandbox&apos;s time runs so many times faster. Default: 20.</source>
        <translation>Die Zeit der Sandbox läuft so viele Male schneller. Vorgabe: 20.</translation>
    </message>
    <message>
        <source>Read the token from standard input instead of $WFW_API_TOKEN.</source>
        <translation>Das Token von der Standardeingabe lesen statt aus $WFW_API_TOKEN.</translation>
    </message>
    <message>
        <source>--sandbox and --api name two servers. Use one of them.</source>
        <translation>--sandbox und --api nennen zwei Server. Verwenden Sie nur eines davon.</translation>
    </message>
    <message>
        <source>The sandbox has a token of its own. Leave --token-stdin out.</source>
        <translation>Die Sandbox hat ihr eigenes Token. Lassen Sie --token-stdin weg.</translation>
    </message>
    <message>
        <source>--sandbox-speed is for the sandbox. Add --sandbox, or leave it out.</source>
        <translation>--sandbox-speed gilt für die Sandbox. Fügen Sie --sandbox hinzu oder lassen Sie es weg.</translation>
    </message>
    <message>
        <source>Read, map and check a list; send nothing.</source>
        <translation>Eine Liste lesen, zuordnen und prüfen; nichts senden.</translation>
    </message>
    <message>
        <source>Print what was found as one JSON document on standard output.</source>
        <translation>Das Ergebnis als ein JSON-Dokument auf der Standardausgabe ausgeben.</translation>
    </message>
    <message>
        <source>With --json: add every record exactly as it was read.</source>
        <translation>Mit --json: jeden Datensatz genau so hinzufügen, wie er gelesen wurde.</translation>
    </message>
    <message>
        <source>--records adds to the document of --json. Use both.</source>
        <translation>--records ergänzt das Dokument von --json. Verwenden Sie beides.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s), %2 ready.</source>
        <translation>
            <numerusform>%1: %n Zeile, %2 bereit.</numerusform>
            <numerusform>%1: %n Zeilen, %2 bereit.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes, seconds</comment>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours, minutes</comment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not available in this version.</source>
        <translation>„%1“ gibt es in dieser Version nicht.</translation>
    </message>
    <message>
        <source>--map takes ROLE=COLUMN, not &quot;%1&quot;. The roles are %2.</source>
        <translation>--map erwartet ROLLE=SPALTE, nicht „%1“. Die Rollen sind %2.</translation>
    </message>
    <message>
        <source>--map names a column for %1 twice. Name it once.</source>
        <translation>--map nennt zweimal eine Spalte für %1. Nennen Sie sie einmal.</translation>
    </message>
    <message>
        <source>--delimiter takes one character, or the word tab, not &quot;%1&quot;.</source>
        <translation>--delimiter erwartet ein Zeichen oder das Wort tab, nicht „%1“.</translation>
    </message>
    <message>
        <source>row %1 (line %2): %3</source>
        <translation>Zeile %1 (Dateizeile %2): %3</translation>
    </message>
    <message>
        <source>row %1 (line %2)</source>
        <translation>Zeile %1 (Dateizeile %2)</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>row, column: what is wrong</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more problem(s). &quot;check LIST --json&quot; names all of them.</source>
        <translation>
            <numerusform>… und %n weiteres Problem. „check LIST --json“ nennt alle.</numerusform>
            <numerusform>… und %n weitere Probleme. „check LIST --json“ nennt alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use this column for a role: %1. May be repeated. Default: recognised by name.</source>
        <translation>Diese Spalte für eine Rolle verwenden: %1. Darf wiederholt werden. Vorgabe: am Namen erkannt.</translation>
    </message>
    <message>
        <source>What stands between two cells. Default: detected.</source>
        <translation>Was zwischen zwei Zellen steht. Vorgabe: wird erkannt.</translation>
    </message>
    <message>
        <source>The first row is a customer already. Its columns are called column_1 and so on.</source>
        <translation>Schon die erste Zeile ist ein Kunde. Die Spalten heißen column_1 und so weiter.</translation>
    </message>
    <message>
        <source>The agent&apos;s name; any column in braces. Default: &quot;%1&quot;.</source>
        <translation>Der Name des Agenten; beliebige Spalten in geschweiften Klammern. Vorgabe: „%1“.</translation>
    </message>
    <message>
        <source>Leave rows with problems out instead of refusing the list.</source>
        <translation>Zeilen mit Problemen auslassen, statt die Liste abzulehnen.</translation>
    </message>
    <message>
        <source>Name the list: a CSV file, or - for standard input.</source>
        <translation>Nennen Sie die Liste: eine CSV-Datei oder - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>Name one list only; &quot;%1&quot; is one too many.</source>
        <translation>Nennen Sie nur eine Liste; „%1“ ist eine zu viel.</translation>
    </message>
    <message>
        <source>--name-pattern is empty. Every agent needs a name.</source>
        <translation>--name-pattern ist leer. Jeder Agent braucht einen Namen.</translation>
    </message>
    <message>
        <source>--name-pattern opens or closes a brace too many. Two braces stand for one.</source>
        <translation>--name-pattern öffnet oder schließt eine geschweifte Klammer zu viel. Zwei Klammern stehen für eine.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found. Correct the list, or leave the rows concerned out with --skip-invalid.</source>
        <translation>
            <numerusform>%n Problem gefunden. Berichtigen Sie die Liste oder lassen Sie die betroffene Zeile mit --skip-invalid aus.</numerusform>
            <numerusform>%n Probleme gefunden. Berichtigen Sie die Liste oder lassen Sie die betroffenen Zeilen mit --skip-invalid aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>No row of the list is ready. Correct it first.</source>
        <translation>Keine Zeile der Liste ist bereit. Berichtigen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>Diagnostics: debug, info, warning, error or none. Secrets are never among them. Default: warning.</source>
        <translation>Diagnosemeldungen: debug, info, warning, error oder none. Geheimnisse sind nie darunter. Vorgabe: warning.</translation>
    </message>
    <message>
        <source>Append diagnostics to a file instead of standard error.</source>
        <translation>Diagnosemeldungen an eine Datei anhängen statt auf die Standardfehlerausgabe.</translation>
    </message>
    <message>
        <source>--log-file names no file.</source>
        <translation>--log-file nennt keine Datei.</translation>
    </message>
    <message>
        <source>The log file &quot;%1&quot; cannot be written: %2. Choose another one.</source>
        <translation>Die Protokolldatei „%1“ kann nicht geschrieben werden: %2. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from 1 to %2, not &quot;%3&quot;.</source>
        <translation>--%1 erwartet eine ganze Zahl von 1 bis %2, nicht „%3“.</translation>
    </message>
    <message>
        <source>--%1 takes a number above 0, not &quot;%2&quot;.</source>
        <translation>--%1 erwartet eine Zahl über 0, nicht „%2“.</translation>
    </message>
    <message>
        <source>--%1 takes a time above 0 and up to 48h, such as 500ms, 2s, 1.5m or 1h, not &quot;%2&quot;.</source>
        <translation>--%1 erwartet eine Dauer über 0 und bis 48h, zum Beispiel 500ms, 2s, 1.5m oder 1h, nicht „%2“.</translation>
    </message>
    <message>
        <source>--%1 takes one of %2, not &quot;%3&quot;.</source>
        <translation>--%1 erwartet eines von %2, nicht „%3“.</translation>
    </message>
    <message>
        <source>The network is lost. The batch waits and goes on by itself; no row is given up.</source>
        <translation>Das Netzwerk ist unterbrochen. Der Lauf wartet und geht von selbst weiter; keine Zeile wird aufgegeben.</translation>
    </message>
    <message>
        <source>Something that is not the API answers in its place, such as a network&apos;s sign-in page. The batch waits and goes on by itself.</source>
        <translation>Statt der API antwortet etwas anderes, etwa die Anmeldeseite eines Netzwerks. Der Lauf wartet und geht von selbst weiter.</translation>
    </message>
    <message>
        <source>The server answers every request with a fault. The batch waits and goes on by itself.</source>
        <translation>Der Server beantwortet jede Anfrage mit einem Fehler. Der Lauf wartet und geht von selbst weiter.</translation>
    </message>
    <message>
        <source>The server does not accept the token any more.</source>
        <translation>Der Server nimmt das Token nicht mehr an.</translation>
    </message>
    <message>
        <source>The token may not do what is asked for.</source>
        <translation>Das Token darf nicht, was verlangt wird.</translation>
    </message>
    <message>
        <source>Nothing can be written down, so nothing is sent.</source>
        <translation>Es kann nichts aufgezeichnet werden, deshalb wird nichts gesendet.</translation>
    </message>
    <message>
        <source>The batch is paused.</source>
        <translation>Der Lauf ist angehalten.</translation>
    </message>
    <message>
        <source>Interrupted. Nothing was ordered.</source>
        <translation>Unterbrochen. Nichts wurde beauftragt.</translation>
    </message>
    <message>
        <source>%1 refused the token. Check that it is valid and belongs there. Nothing was ordered.</source>
        <translation>%1 hat das Token abgelehnt. Prüfen Sie, ob es gültig ist und dorthin gehört. Nichts wurde beauftragt.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe anzeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version anzeigen.</translation>
    </message>
    <message>
        <source>Usage: %1 %2 [options] %3</source>
        <translation>Aufruf: %1 %2 [Optionen] %3</translation>
    </message>
    <message>
        <source>Name a command.</source>
        <translation>Nennen Sie einen Befehl.</translation>
    </message>
    <message>
        <source>Options stand behind the command, and &quot;%1&quot; stands before it.</source>
        <translation>Optionen stehen hinter dem Befehl, und „%1“ steht davor.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>Es gibt keinen Befehl „%1“.</translation>
    </message>
    <message>
        <source>Standard output did not take everything: %1.</source>
        <translation>Die Standardausgabe hat nicht alles angenommen: %1.</translation>
    </message>
    <message>
        <source>%1: %2 See &quot;%3&quot;.</source>
        <comment>program: what is wrong. See command</comment>
        <translation>%1: %2 Siehe „%3“.</translation>
    </message>
    <message>
        <source>Usage: %1 COMMAND [options] ...</source>
        <translation>Aufruf: %1 BEFEHL [Optionen] ...</translation>
    </message>
    <message>
        <source>Provisions WFW voice agents from a customer list.</source>
        <translation>Stellt WFW-Sprachagenten aus einer Kundenliste bereit.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>This help; behind a command, the help of the command.</source>
        <translation>Diese Hilfe; hinter einem Befehl die Hilfe zu diesem Befehl.</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Rückgabewerte:</translation>
    </message>
    <message>
        <source>everything asked for is active, or the list is clean</source>
        <translation>alles Verlangte ist aktiv, oder die Liste ist fehlerfrei</translation>
    </message>
    <message>
        <source>wrong usage, or an internal error</source>
        <translation>falscher Aufruf oder interner Fehler</translation>
    </message>
    <message>
        <source>the run ended with failed, overdue or unknown jobs</source>
        <translation>der Lauf endete mit fehlgeschlagenen, überfälligen oder ungeklärten Agenten</translation>
    </message>
    <message>
        <source>the list was refused or could not be read</source>
        <translation>die Liste wurde abgelehnt oder konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>sign-in was refused</source>
        <translation>die Anmeldung wurde abgelehnt</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>the ledger cannot be used</source>
        <translation>das Auftragsbuch kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>The batch goes on.</source>
        <translation>Der Lauf geht weiter.</translation>
    </message>
    <message>
        <source>Orders in flight. Default: 5.</source>
        <translation>Gleichzeitige Aufträge. Vorgabe: 5.</translation>
    </message>
    <message>
        <source>Polls in flight. Default: 20.</source>
        <translation>Gleichzeitige Abfragen. Vorgabe: 20.</translation>
    </message>
    <message>
        <source>First wait between two polls where the server names none, as in 500ms, 2s, 1.5m. Default: 2s.</source>
        <translation>Erste Wartezeit zwischen zwei Abfragen, wo der Server keine nennt, zum Beispiel 500ms, 2s, 1.5m. Vorgabe: 2s.</translation>
    </message>
    <message>
        <source>Cap of that wait, which grows by half each time. Default: 15s.</source>
        <translation>Obergrenze dieser Wartezeit, die jedes Mal um die Hälfte wächst. Vorgabe: 15s.</translation>
    </message>
    <message>
        <source>After this an operation that is still in progress is overdue. Default: 3m.</source>
        <translation>Danach ist ein Vorgang, der noch läuft, überfällig. Vorgabe: 3m.</translation>
    </message>
    <message>
        <source>Total deadline of one request; an order of unknown fate is repeated no sooner. Default: 30s.</source>
        <translation>Höchstdauer einer Anfrage; ein ungeklärter Auftrag wird frühestens danach wiederholt. Vorgabe: 30s.</translation>
    </message>
    <message>
        <source>--poll-delay-max is shorter than --poll-delay. Make it at least as long.</source>
        <translation>--poll-delay-max ist kürzer als --poll-delay. Machen Sie es mindestens so lang.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an API address. Write it like https://api.workforcewave.com.</source>
        <translation>„%1“ ist keine API-Adresse. Schreiben Sie sie wie https://api.workforcewave.com.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; would send the token unencrypted. Use https; plain http is for this machine only.</source>
        <translation>„%1“ würde das Token unverschlüsselt senden. Verwenden Sie https; http ist nur für diesen Rechner erlaubt.</translation>
    </message>
    <message>
        <source>The API address holds a user name or a password. Leave them out; the token is read from WFW_API_TOKEN.</source>
        <translation>Die API-Adresse enthält einen Benutzernamen oder ein Kennwort. Lassen Sie beides weg; das Token wird aus WFW_API_TOKEN gelesen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; goes on behind the host. An API address ends there, or with /v2.</source>
        <translation>„%1“ geht hinter dem Rechnernamen weiter. Eine API-Adresse endet dort oder mit /v2.</translation>
    </message>
    <message>
        <source>The token is too long, or has characters that no token has. Check what was passed.</source>
        <translation>Das Token ist zu lang oder enthält Zeichen, die kein Token hat. Prüfen Sie, was übergeben wurde.</translation>
    </message>
    <message>
        <source>Standard input holds no token.</source>
        <translation>Auf der Standardeingabe steht kein Token.</translation>
    </message>
    <message>
        <source>The sandbox did not start: %1</source>
        <translation>Die Sandbox ist nicht gestartet: %1</translation>
    </message>
    <message>
        <source>There is no API address. Pass it with --api or set WFW_API_BASE (saved profiles, the third way, are not available in this version), or try things out with --sandbox.</source>
        <translation>Es gibt keine API-Adresse. Übergeben Sie sie mit --api oder setzen Sie WFW_API_BASE (gespeicherte Profile, der dritte Weg, gibt es in dieser Version nicht), oder probieren Sie alles mit --sandbox aus.</translation>
    </message>
    <message>
        <source>%1 queued</source>
        <translation>%1 wartend</translation>
    </message>
    <message>
        <source>%1 submitting</source>
        <translation>%1 wird beauftragt</translation>
    </message>
    <message>
        <source>%1 provisioning</source>
        <translation>%1 wird eingerichtet</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>%1 überfällig</translation>
    </message>
    <message>
        <source>%1 active</source>
        <translation>%1 aktiv</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation>%1 ungeklärt</translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <translation>%1 zurückgezogen</translation>
    </message>
    <message>
        <source>waiting for the network</source>
        <translation>warten auf das Netzwerk</translation>
    </message>
    <message>
        <source>waiting for the server</source>
        <translation>warten auf den Server</translation>
    </message>
    <message>
        <source>sign-in refused</source>
        <translation>Anmeldung abgelehnt</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>noch etwa %1</translation>
    </message>
    <message>
        <source>The system has no sockets left. Close something and start again.</source>
        <translation>Das System hat keine Sockets mehr frei. Schließen Sie etwas und starten Sie neu.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a folder. Name a file in it.</source>
        <translation>„%1“ ist ein Ordner. Nennen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>There is no folder &quot;%1&quot;. Create it first.</source>
        <translation>Den Ordner „%1“ gibt es nicht. Legen Sie ihn zuerst an.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written to. Choose another folder.</source>
        <translation>In „%1“ kann nicht geschrieben werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the list itself. Choose another file.</source>
        <translation>„%1“ ist die Liste selbst. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The same for every row.</source>
        <translation>Dasselbe für jede Zeile.</translation>
    </message>
    <message>
        <source>auto, bar, json (one object a line on standard output) or none. Default: a bar on a terminal, else none.</source>
        <translation>auto, bar, json (ein Objekt je Zeile auf der Standardausgabe) oder none. Vorgabe: ein Balken auf einem Terminal, sonst nichts.</translation>
    </message>
    <message>
        <source>Print the result as one JSON document on standard output.</source>
        <translation>Das Ergebnis als ein JSON-Dokument auf der Standardausgabe ausgeben.</translation>
    </message>
    <message>
        <source>%1 and %2 both use standard output. Use one of them, or a file.</source>
        <translation>%1 und %2 verwenden beide die Standardausgabe. Verwenden Sie nur eines davon oder eine Datei.</translation>
    </message>
    <message>
        <source>--failures and --results name the same file. Name two.</source>
        <translation>--failures und --results nennen dieselbe Datei. Nennen Sie zwei.</translation>
    </message>
    <message>
        <source>Check a list, then provision an agent for every ready row.</source>
        <translation>Eine Liste prüfen, dann für jede bereite Zeile einen Agenten bereitstellen.</translation>
    </message>
    <message>
        <source>Template for rows that bring none. Default: %1.</source>
        <translation>Vorlage für Zeilen, die keine mitbringen. Vorgabe: %1.</translation>
    </message>
    <message>
        <source>Shape of the request body: payload, flat or mixed. Default: payload.</source>
        <translation>Form der Anfrage: payload, flat oder mixed. Vorgabe: payload.</translation>
    </message>
    <message>
        <source>--template is empty. Name a template, or leave the option out.</source>
        <translation>--template ist leer. Nennen Sie eine Vorlage oder lassen Sie die Option weg.</translation>
    </message>
    <message>
        <source>The list and the token cannot both come from standard input. Use a file, or set WFW_API_TOKEN.</source>
        <translation>Liste und Token können nicht beide von der Standardeingabe kommen. Verwenden Sie eine Datei oder setzen Sie WFW_API_TOKEN.</translation>
    </message>
    <message>
        <source>Nothing was ordered.</source>
        <translation>Nichts wurde beauftragt.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) not ordered</source>
        <translation>
            <numerusform>%n Agent nicht beauftragt</numerusform>
            <numerusform>%n Agenten nicht beauftragt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) without an answer</source>
        <translation>
            <numerusform>%n Auftrag ohne Antwort</numerusform>
            <numerusform>%n Aufträge ohne Antwort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) still being provisioned</source>
        <translation>
            <numerusform>%n Agent wird noch eingerichtet</numerusform>
            <numerusform>%n Agenten werden noch eingerichtet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) overdue</source>
        <translation>
            <numerusform>%n Agent überfällig</numerusform>
            <numerusform>%n Agenten überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) active</source>
        <translation>
            <numerusform>%n Agent aktiv</numerusform>
            <numerusform>%n Agenten aktiv</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) failed</source>
        <translation>
            <numerusform>%n Agent fehlgeschlagen</numerusform>
            <numerusform>%n Agenten fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) of unknown fate</source>
        <translation>
            <numerusform>%n Agent ungeklärt</numerusform>
            <numerusform>%n Agenten ungeklärt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) cancelled</source>
        <translation>
            <numerusform>%n Agent zurückgezogen</numerusform>
            <numerusform>%n Agenten zurückgezogen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <translation>
            <numerusform>%n Zeile ausgelassen</numerusform>
            <numerusform>%n Zeilen ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Still in progress when the time was up. It may come up yet: look again with &quot;watch %1&quot;.</source>
        <translation>Beim Ablauf der Frist noch in Arbeit. Der Agent kann noch in Betrieb gehen: Sehen Sie mit „watch %1“ nach.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what happened, what to do</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (&quot;%2&quot;) %3</source>
        <comment>what happened, the server&apos;s own words, what to do</comment>
        <translation>%1 („%2“) %3</translation>
    </message>
    <message>
        <source>Interrupted after %1: %2.</source>
        <translation>Unterbrochen nach %1: %2.</translation>
    </message>
    <message>
        <source>The server refused the token after %1: %2. Start again with a valid one.</source>
        <translation>Der Server hat das Token nach %1 abgelehnt: %2. Starten Sie mit einem gültigen neu.</translation>
    </message>
    <message>
        <source>The token may not order agents, said the server after %1: %2. Ask for the scope agents:write.</source>
        <translation>Das Token darf keine Agenten beauftragen, meldete der Server nach %1: %2. Verlangen Sie die Berechtigung agents:write.</translation>
    </message>
    <message>
        <source>The ledger cannot be used (%3), so the run ended after %1: %2.</source>
        <translation>Das Auftragsbuch kann nicht verwendet werden (%3), deshalb endete der Lauf nach %1: %2.</translation>
    </message>
    <message>
        <source>Done in %1: %2.</source>
        <translation>Fertig in %1: %2.</translation>
    </message>
    <message>
        <source>row %1, customer %2: %3</source>
        <translation>Zeile %1, Kunde %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more. --failures writes all of them to a file.</source>
        <translation>
            <numerusform>… und %n weiterer. --failures schreibt alle in eine Datei.</numerusform>
            <numerusform>… und %n weitere. --failures schreibt alle in eine Datei.</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow operations that somebody else started.</source>
        <translation>Vorgänge beobachten, die jemand anders gestartet hat.</translation>
    </message>
    <message>
        <source>Name the operations to follow, such as op_abc123.</source>
        <translation>Nennen Sie die Vorgänge, die beobachtet werden sollen, zum Beispiel op_abc123.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an operation&apos;s id. Such ids have letters, digits, _ and - only.</source>
        <translation>„%1“ ist keine Vorgangsnummer. Solche Nummern haben nur Buchstaben, Ziffern, _ und -.</translation>
    </message>
    <message>
        <source>operation %1: %2</source>
        <translation>Vorgang %1: %2</translation>
    </message>
    <message>
        <source>In the end, look for the agents that came up in the server&apos;s list of active agents. On by default.</source>
        <translation>Am Ende die in Betrieb gegangenen Agenten in der Liste der aktiven Agenten des Servers suchen. Vorgabe: ja.</translation>
    </message>
    <message>
        <source>Do not.</source>
        <translation>Das unterlassen.</translation>
    </message>
    <message>
        <source>--reconcile and --no-reconcile contradict each other. Use one of them.</source>
        <translation>--reconcile und --no-reconcile widersprechen einander. Verwenden Sie nur eines davon.</translation>
    </message>
    <message>
        <source>The server&apos;s list of active agents could not be read (%1), so the result was not held against it.</source>
        <translation>Die Liste der aktiven Agenten des Servers konnte nicht gelesen werden (%1), deshalb wurde das Ergebnis nicht damit verglichen.</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) came up but cannot be found in the server&apos;s list of active agents: %1. Look at them there.</source>
        <translation>
            <numerusform>%n Agent ging in Betrieb, steht aber nicht in der Liste der aktiven Agenten des Servers: %1. Sehen Sie dort nach ihm.</numerusform>
            <numerusform>%n Agenten gingen in Betrieb, stehen aber nicht in der Liste der aktiven Agenten des Servers: %1. Sehen Sie dort nach ihnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 refused the service account. Check WFW_CLIENT_ID and WFW_CLIENT_SECRET. Nothing was ordered.</source>
        <translation>%1 hat das Dienstkonto abgelehnt. Prüfen Sie WFW_CLIENT_ID und WFW_CLIENT_SECRET. Nichts wurde beauftragt.</translation>
    </message>
    <message>
        <source>Signing in at %1 did not work (%2). Try again later.</source>
        <translation>Die Anmeldung bei %1 hat nicht funktioniert (%2). Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>%1 refused the connection. Check the address, and that the server runs.</source>
        <translation>%1 hat die Verbindung abgelehnt. Prüfen Sie die Adresse und ob der Server läuft.</translation>
    </message>
    <message>
        <source>There is no host &quot;%1&quot;. Check the address and the network.</source>
        <translation>Es gibt keinen Rechner „%1“. Prüfen Sie die Adresse und das Netzwerk.</translation>
    </message>
    <message>
        <source>No trusted connection to %1 could be made: %2</source>
        <translation>Zu %1 konnte keine vertrauenswürdige Verbindung hergestellt werden: %2</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 did not let the connection through: %2</source>
        <translation>Der Proxy auf dem Weg zu %1 hat die Verbindung nicht durchgelassen: %2</translation>
    </message>
    <message>
        <source>%1 does not answer. Check the address and the network.</source>
        <translation>%1 antwortet nicht. Prüfen Sie die Adresse und das Netzwerk.</translation>
    </message>
    <message>
        <source>A service account needs both WFW_CLIENT_ID and WFW_CLIENT_SECRET. Set both.</source>
        <translation>Ein Dienstkonto braucht WFW_CLIENT_ID und WFW_CLIENT_SECRET. Setzen Sie beide.</translation>
    </message>
    <message>
        <source>There is no token. Set WFW_API_TOKEN, or WFW_CLIENT_ID and WFW_CLIENT_SECRET, or pass the token on standard input with --token-stdin.</source>
        <translation>Es gibt kein Token. Setzen Sie WFW_API_TOKEN oder WFW_CLIENT_ID und WFW_CLIENT_SECRET, oder übergeben Sie das Token mit --token-stdin auf der Standardeingabe.</translation>
    </message>
    <message>
        <source>finished</source>
        <comment>batch</comment>
        <translation>beendet</translation>
    </message>
    <message>
        <source>unfinished</source>
        <comment>batch</comment>
        <translation>unbeendet</translation>
    </message>
    <message>
        <source>List what the ledger holds, newest first.</source>
        <translation>Zeigt, was im Auftragsbuch steht, Neuestes zuerst.</translation>
    </message>
    <message>
        <source>Print the list as one JSON document on standard output.</source>
        <translation>Gibt die Übersicht als ein JSON-Dokument auf der Standardausgabe aus.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one too many: batches takes options only.</source>
        <translation>„%1“ ist zu viel: batches nimmt nur Optionen.</translation>
    </message>
    <message>
        <source>The ledger holds no batch yet.</source>
        <translation>Im Auftragsbuch steht noch kein Lauf.</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>started</source>
        <comment>column: when</comment>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>where</source>
        <translation>wo</translation>
    </message>
    <message>
        <source>list</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Name the batch: the number that &quot;batches&quot; prints, or latest.</source>
        <translation>Nennen Sie den Lauf: die Nummer, die „batches“ ausgibt, oder latest.</translation>
    </message>
    <message>
        <source>Name one batch only; &quot;%1&quot; is one too many.</source>
        <translation>Nennen Sie nur einen Lauf; „%1“ ist zu viel.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no batch. Name the number that &quot;batches&quot; prints, or latest.</source>
        <translation>„%1“ ist kein Lauf. Nennen Sie die Nummer, die „batches“ ausgibt, oder latest.</translation>
    </message>
    <message>
        <source>There is no ledger &quot;%1&quot;. Check the name.</source>
        <translation>Es gibt kein Auftragsbuch „%1“. Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>There is no batch %1. &quot;batches&quot; lists those there are.</source>
        <translation>Es gibt keinen Lauf %1. „batches“ zeigt, welche es gibt.</translation>
    </message>
    <message>
        <source>Write a batch&apos;s failures or results again.</source>
        <translation>Schreibt die Fehlschläge oder Ergebnisse eines Laufs noch einmal.</translation>
    </message>
    <message>
        <source>Say what to write, and where to: --failures PATH, --results PATH, or both.</source>
        <translation>Sagen Sie, was wohin geschrieben werden soll: --failures PATH, --results PATH oder beides.</translation>
    </message>
    <message>
        <source>Go on with &quot;%1&quot;: nothing is lost, and nothing is ordered twice.</source>
        <translation>Weiter geht es mit „%1“: Nichts ist verloren, und nichts wird doppelt bestellt.</translation>
    </message>
    <message>
        <source>The ledger, a file that remembers every order. Default: the data directory&apos;s.</source>
        <translation>Das Auftragsbuch, eine Datei, die sich jede Bestellung merkt. Vorgabe: das im Datenverzeichnis.</translation>
    </message>
    <message>
        <source>--ledger is empty. Name a file, or leave the option out.</source>
        <translation>--ledger ist leer. Nennen Sie eine Datei, oder lassen Sie die Option weg.</translation>
    </message>
    <message>
        <source>The ledger &quot;%1&quot; is in use by another process. Wait until that has ended, or name another ledger.</source>
        <translation>Das Auftragsbuch „%1“ wird von einem anderen Prozess benutzt. Warten Sie, bis er beendet ist, oder nennen Sie ein anderes.</translation>
    </message>
    <message>
        <source>The ledger &quot;%1&quot; was written by a newer version of this program. Use that version; the file was left as it is.</source>
        <translation>Das Auftragsbuch „%1“ wurde von einer neueren Version dieses Programms geschrieben. Benutzen Sie jene; die Datei blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged, or no ledger at all (%2). The file was left as it is.</source>
        <translation>„%1“ ist beschädigt oder gar kein Auftragsbuch (%2). Die Datei blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>The disk of the ledger &quot;%1&quot; is full. Make room and start again.</source>
        <translation>Der Datenträger des Auftragsbuchs „%1“ ist voll. Schaffen Sie Platz, und starten Sie neu.</translation>
    </message>
    <message>
        <source>The ledger &quot;%1&quot; cannot be written to. Change its permissions, or name another ledger.</source>
        <translation>In das Auftragsbuch „%1“ lässt sich nicht schreiben. Ändern Sie seine Rechte, oder nennen Sie ein anderes.</translation>
    </message>
    <message>
        <source>The ledger &quot;%1&quot; cannot be used (%2).</source>
        <translation>Das Auftragsbuch „%1“ lässt sich nicht benutzen (%2).</translation>
    </message>
    <message>
        <source>row %1, customer %2: in progress in batch %3, so left out here. Go on there with &quot;%4&quot;.</source>
        <translation>Zeile %1, Kunde %2: in Lauf %3 in Arbeit, darum hier ausgelassen. Dort geht es weiter mit „%4“.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more customer(s) in progress in other batches.</source>
        <translation>
            <numerusform>… und %n weiterer Kunde in Arbeit in anderen Läufen.</numerusform>
            <numerusform>… und %n weitere Kunden in Arbeit in anderen Läufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of agents at %1 could not be read (%2), so only the ledger says who has one already.</source>
        <translation>Die Liste der Agenten bei %1 war nicht zu lesen (%2); wer schon einen hat, sagt darum allein das Auftragsbuch.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) have an active agent already and are left out. --already again orders another one.</source>
        <translation>
            <numerusform>%n Kunde hat schon einen aktiven Agenten und bleibt aus. --already again bestellt noch einen.</numerusform>
            <numerusform>%n Kunden haben schon einen aktiven Agenten und bleiben aus. --already again bestellt noch einen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) probably have an agent already and are left out: the server lists one of the same name and address. --already again orders another one.</source>
        <translation>
            <numerusform>%n Kunde hat wahrscheinlich schon einen Agenten und bleibt aus: Der Server nennt einen mit gleichem Namen und gleicher Adresse. --already again bestellt noch einen.</numerusform>
            <numerusform>%n Kunden haben wahrscheinlich schon einen Agenten und bleiben aus: Der Server nennt einen mit gleichem Namen und gleicher Adresse. --already again bestellt noch einen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) failed before and get a new attempt.</source>
        <translation>
            <numerusform>%n Kunde scheiterte früher und bekommt einen neuen Versuch.</numerusform>
            <numerusform>%n Kunden scheiterten früher und bekommen einen neuen Versuch.</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers that have an active agent already, by the ledger or probably by the server&apos;s list: skip leaves them out, again orders another one. Default: skip.</source>
        <translation>Kunden, die laut Auftragsbuch oder wahrscheinlich laut Server schon einen aktiven Agenten haben: skip lässt sie aus, again bestellt noch einen. Vorgabe: skip.</translation>
    </message>
    <message>
        <source>Hold a batch against the server&apos;s list of active agents.</source>
        <translation>Vergleicht einen Lauf mit der Liste der aktiven Agenten des Servers.</translation>
    </message>
    <message>
        <source>Total deadline of one request. Default: 30s.</source>
        <translation>Frist für eine ganze Anfrage. Vorgabe: 30s.</translation>
    </message>
    <message numerus="yes">
        <source>All %n agent(s) of the batch are in the server&apos;s list of active agents.</source>
        <translation>
            <numerusform>Der eine Agent des Laufs steht in der Liste der aktiven Agenten des Servers.</numerusform>
            <numerusform>Alle %n Agenten des Laufs stehen in der Liste der aktiven Agenten des Servers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server lists %n active agent(s) that no batch of this ledger has ordered: %1. Somebody else may have.</source>
        <translation>
            <numerusform>Der Server nennt %n aktiven Agenten, den kein Lauf dieses Auftragsbuchs bestellt hat: %1. Vielleicht war es jemand anders.</numerusform>
            <numerusform>Der Server nennt %n aktive Agenten, die kein Lauf dieses Auftragsbuchs bestellt hat: %1. Vielleicht war es jemand anders.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with the newest unfinished batch, or the one named.</source>
        <translation>Macht mit dem neuesten unbeendeten Lauf weiter oder mit dem genannten.</translation>
    </message>
    <message>
        <source>There is nothing to go on with: every batch has come to its end.</source>
        <translation>Es gibt nichts weiterzumachen: Jeder Lauf ist zu seinem Ende gekommen.</translation>
    </message>
    <message>
        <source>New attempts for a batch&apos;s failed rows, a second look at its unknown and overdue ones.</source>
        <translation>Neue Versuche für die gescheiterten Zeilen eines Laufs, ein zweiter Blick auf die unbekannten und überfälligen.</translation>
    </message>
    <message>
        <source>row %1, customer %2: left as it is, for batch %3 has taken care of this customer since.</source>
        <translation>Zeile %1, Kunde %2: bleibt, wie sie ist, denn Lauf %3 hat sich seither um diesen Kunden gekümmert.</translation>
    </message>
    <message>
        <source>A sandbox that was started with --sandbox ends with its run, and all its agents with it. Batch %1 cannot be taken up on one.</source>
        <translation>Eine mit --sandbox gestartete Sandbox endet mit ihrem Lauf, und all ihre Agenten mit ihr. Lauf %1 lässt sich dort nicht wieder aufnehmen.</translation>
    </message>
    <message>
        <source>Batch %1 was ordered at %2 and cannot be taken up at %3. Leave --api and WFW_API_BASE out, or name that address.</source>
        <translation>Lauf %1 wurde bei %2 bestellt und lässt sich bei %3 nicht wieder aufnehmen. Lassen Sie --api und WFW_API_BASE weg, oder nennen Sie jene Adresse.</translation>
    </message>
    <message>
        <source>too many failures</source>
        <translation>zu viele Fehlschläge</translation>
    </message>
    <message>
        <source>Too many rows failed. No further row is sent; what was ordered is followed to its end.</source>
        <translation>Zu viele Zeilen sind fehlgeschlagen. Es wird keine weitere gesendet; was bestellt ist, wird bis zum Ende verfolgt.</translation>
    </message>
    <message>
        <source>Not all rows that were sent ahead are active. The others are not sent.</source>
        <translation>Nicht alle vorab gesendeten Zeilen sind aktiv. Die übrigen werden nicht gesendet.</translation>
    </message>
    <message>
        <source>%1 The run ended after %2: %3.</source>
        <comment>what happened, duration, counts</comment>
        <translation>%1 Der Lauf endete nach %2: %3.</translation>
    </message>
    <message>
        <source>--header-line takes the number of a line, from 1.</source>
        <translation>--header-line verlangt die Nummer einer Zeile, ab 1.</translation>
    </message>
    <message>
        <source>--header-line and --no-header contradict each other.</source>
        <translation>--header-line und --no-header widersprechen sich.</translation>
    </message>
    <message>
        <source>How the list&apos;s text is encoded, such as utf-8, utf-16, windows-1252 or macintosh. Default: detected.</source>
        <translation>Wie der Text der Liste kodiert ist, zum Beispiel utf-8, utf-16, windows-1252 oder macintosh. Vorgabe: erkannt.</translation>
    </message>
    <message>
        <source>The line, or the row of a workbook, that names the columns. Default: detected.</source>
        <translation>Die Zeile der Datei oder der Arbeitsmappe, in der die Spaltennamen stehen. Vorgabe: erkannt.</translation>
    </message>
    <message>
        <source>What encloses cells: double (&quot;), single (&apos;) or none. Default: detected.</source>
        <translation>Was Zellen umschließt: double (&quot;), single (&apos;) oder none. Vorgabe: erkannt.</translation>
    </message>
    <message>
        <source>Sheet of a workbook, by its name or position. Default: the first with anything in it.</source>
        <translation>Das Blatt einer Arbeitsmappe, nach Name oder Position. Vorgabe: das erste, auf dem etwas steht.</translation>
    </message>
    <message>
        <source>--%1 takes a file that ends in one of %2, or - for standard output, not &quot;%3&quot;.</source>
        <translation>--%1 verlangt eine Datei, die auf eines von %2 endet, oder - für die Standardausgabe, nicht „%3“.</translation>
    </message>
    <message>
        <source>In the end, write the rows that did not come up, by the file&apos;s suffix: .csv, .json, .xlsx, or a report for people: .html, .pdf; - is standard output, as JSON. A CSV can be corrected and provisioned again.</source>
        <translation>Am Ende die Zeilen schreiben, die nicht zustande kamen, je nach Endung der Datei: .csv, .json, .xlsx oder ein Bericht für Menschen: .html, .pdf; - ist die Standardausgabe, als JSON. Eine CSV kann berichtigt und noch einmal bereitgestellt werden.</translation>
    </message>
    <message>
        <source>note, line %1: %2</source>
        <translation>Hinweis, Zeile %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more note(s) of these kinds. &quot;check LIST --json&quot; names all of them.</source>
        <translation>
            <numerusform>… und %n weiterer Hinweis dieser Art. „check LIST --json“ nennt alle.</numerusform>
            <numerusform>… und %n weitere Hinweise dieser Art. „check LIST --json“ nennt alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>note: web addresses are taken from the column “%1”, because of what stands in it. --map business_url=COLUMN chooses another one.</source>
        <translation>Hinweis: Die Webadressen werden aus der Spalte „%1“ genommen, weil dort welche stehen. --map business_url=SPALTE wählt eine andere.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) were ordered here under another token and are left out: it may be the same account&apos;s, and nothing tells. --already again orders them all the same.</source>
        <translation>
            <numerusform>%n Kunde wurde hier unter einem anderen Token bestellt und bleibt außen vor: Es kann dasselbe Konto sein, und nichts verrät es. --already again bestellt ihn trotzdem.</numerusform>
            <numerusform>%n Kunden wurden hier unter einem anderen Token bestellt und bleiben außen vor: Es kann dasselbe Konto sein, und nichts verrät es. --already again bestellt sie trotzdem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Order the first N ready rows ahead, and the others only when those are active.</source>
        <translation>Die ersten N bereiten Zeilen vorab bestellen und die anderen erst, wenn diese aktiv sind.</translation>
    </message>
    <message>
        <source>Order anew what is of unknown fate where nothing else can tell any more: its operation is gone, or the server no longer knows its key. It may have an agent already, and will then have two.</source>
        <translation>Ungeklärtes neu bestellen, wo nichts anderes mehr Auskunft geben kann: Der Vorgang ist fort, oder der Server kennt den Schlüssel nicht mehr. Vielleicht gibt es schon einen Agenten; dann werden es zwei.</translation>
    </message>
    <message>
        <source>--breaker takes &quot;off&quot;, or numbers such as 5 or 5,50/20 (rows side by side, percent of the first so many rows), not &quot;%1&quot;.</source>
        <translation>--breaker verlangt „off“ oder Zahlen wie 5 oder 5,50/20 (Zeilen nebeneinander, Prozent der ersten so vielen Zeilen), nicht „%1“.</translation>
    </message>
    <message>
        <source>When to order nothing more: N rows side by side failed alike, or P percent of the first M rows failed; 0 switches one of them off, &quot;off&quot; both. Default: 5,50/20.</source>
        <translation>Wann nichts mehr bestellt wird: N Zeilen nebeneinander scheiterten gleich, oder P Prozent der ersten M Zeilen scheiterten; 0 schaltet eines davon ab, „off“ beides. Vorgabe: 5,50/20.</translation>
    </message>
    <message>
        <source>Batch %1 is another account&apos;s: the server lists none of its agents under this token. Nothing was ordered. Use the token of that account.</source>
        <translation>Lauf %1 gehört einem anderen Konto: Unter diesem Token nennt der Server keinen seiner Agenten. Es wurde nichts bestellt. Verwenden Sie das Token jenes Kontos.</translation>
    </message>
    <message>
        <source>Batch %1 was ordered under another token, and nothing tells whether that is the same account. Nothing was ordered. If it is, say so with --same-account.</source>
        <translation>Lauf %1 wurde unter einem anderen Token bestellt, und nichts verrät, ob es dasselbe Konto ist. Es wurde nichts bestellt. Wenn ja, sagen Sie es mit --same-account.</translation>
    </message>
    <message>
        <source>The token is another one than the batch was ordered with, and of the same account.</source>
        <translation>Das Token ist ein anderes als das, mit dem der Lauf bestellt wurde, und vom selben Konto.</translation>
    </message>
    <message>
        <source>Batch %1 was ordered under another service account, and nothing of it can be followed or repeated under this one. Set WFW_CLIENT_ID to that account.</source>
        <translation>Lauf %1 wurde unter einem anderen Dienstkonto bestellt; unter diesem lässt sich nichts davon verfolgen oder wiederholen. Setzen Sie WFW_CLIENT_ID auf jenes Konto.</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>The website could not be read.</source>
        <translation>Die Website konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Open the address in a browser. If it works for you, retry; if it leads to another address, use that one.</source>
        <translation>Öffnen Sie die Adresse in einem Browser. Wenn sie bei Ihnen funktioniert, versuchen Sie es erneut; wenn sie zu einer anderen Adresse führt, verwenden Sie diese.</translation>
    </message>
    <message>
        <source>The server does not accept the web address.</source>
        <translation>Der Server nimmt die Webadresse nicht an.</translation>
    </message>
    <message>
        <source>Correct the address so that it starts with https:// and opens in a browser, then retry.</source>
        <translation>Berichtigen Sie die Adresse, sodass sie mit https:// beginnt und sich in einem Browser öffnen lässt, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The template does not exist.</source>
        <translation>Die Vorlage gibt es nicht.</translation>
    </message>
    <message>
        <source>Choose a template that exists for this row, or correct its spelling, then retry.</source>
        <translation>Wählen Sie für diese Zeile eine vorhandene Vorlage oder berichtigen Sie die Schreibweise, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The voice the template asks for does not exist.</source>
        <translation>Die Stimme, die die Vorlage verlangt, gibt es nicht.</translation>
    </message>
    <message>
        <source>Choose another template, or ask whoever looks after this one, then retry.</source>
        <translation>Wählen Sie eine andere Vorlage oder wenden Sie sich an die Zuständigen für diese, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The server does not accept what the row says.</source>
        <translation>Der Server nimmt die Angaben der Zeile nicht an.</translation>
    </message>
    <message>
        <source>Compare the row with the server&apos;s message, correct it, then retry.</source>
        <translation>Vergleichen Sie die Zeile mit der Meldung des Servers, berichtigen Sie sie, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The server could not tell what kind of business this is.</source>
        <translation>Der Server konnte nicht erkennen, um was für ein Unternehmen es sich handelt.</translation>
    </message>
    <message>
        <source>Check that the website describes the business in words, or choose a template that fits it, then retry.</source>
        <translation>Prüfen Sie, ob die Website das Unternehmen in Worten beschreibt, oder wählen Sie eine passende Vorlage, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The same order was sent before with different contents.</source>
        <translation>Derselbe Auftrag wurde schon einmal mit anderem Inhalt gesendet.</translation>
    </message>
    <message>
        <source>Look up the customer&apos;s agent before anything is ordered again.</source>
        <translation>Sehen Sie nach dem Agenten des Kunden, bevor etwas neu beauftragt wird.</translation>
    </message>
    <message>
        <source>The server was asked too often.</source>
        <translation>Der Server wurde zu oft gefragt.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then retry.</source>
        <translation>Warten Sie einige Minuten und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The access key may not do this.</source>
        <translation>Der Zugangsschlüssel darf das nicht.</translation>
    </message>
    <message>
        <source>Use a key with the scopes agents:write and agents:read, then go on.</source>
        <translation>Verwenden Sie einen Schlüssel mit den Berechtigungen agents:write und agents:read, und fahren Sie dann fort.</translation>
    </message>
    <message>
        <source>The server did not accept the sign-in.</source>
        <translation>Der Server hat die Anmeldung nicht angenommen.</translation>
    </message>
    <message>
        <source>Renew the token or the client&apos;s secret, then go on.</source>
        <translation>Erneuern Sie das Token oder das Kennwort des Dienstkontos, und fahren Sie dann fort.</translation>
    </message>
    <message>
        <source>The server no longer knows the order.</source>
        <translation>Der Server kennt den Auftrag nicht mehr.</translation>
    </message>
    <message>
        <source>Orders are forgotten after 48 hours. Check in the list of agents whether this one exists before ordering again.</source>
        <translation>Aufträge werden nach 48 Stunden vergessen. Prüfen Sie in der Liste der Agenten, ob es diesen gibt, bevor Sie neu beauftragen.</translation>
    </message>
    <message>
        <source>The server began to set up the agent and gave up.</source>
        <translation>Der Server hat begonnen, den Agenten einzurichten, und dann aufgegeben.</translation>
    </message>
    <message>
        <source>Retry once. If it fails again, send the operation&apos;s id to WFW support.</source>
        <translation>Versuchen Sie es einmal erneut. Schlägt es wieder fehl, senden Sie die Vorgangsnummer an den WFW-Support.</translation>
    </message>
    <message>
        <source>The agent was not ready within the time limit; the server was still at it.</source>
        <translation>Der Agent war innerhalb der Frist nicht fertig; der Server arbeitete noch daran.</translation>
    </message>
    <message>
        <source>It may still become ready. Look again later; do not order it a second time.</source>
        <translation>Er kann noch fertig werden. Sehen Sie später nach; beauftragen Sie ihn nicht ein zweites Mal.</translation>
    </message>
    <message>
        <source>It is not known whether the order reached the server.</source>
        <translation>Es ist nicht bekannt, ob der Auftrag den Server erreicht hat.</translation>
    </message>
    <message>
        <source>Look again when the connection works: it asks for the same order, not for a new one.</source>
        <translation>Sehen Sie nach, sobald die Verbindung steht: Dabei wird derselbe Auftrag angefragt, kein neuer.</translation>
    </message>
    <message>
        <source>The connection was lost before the answer came.</source>
        <translation>Die Verbindung brach ab, bevor die Antwort kam.</translation>
    </message>
    <message>
        <source>Check the network, then look again: the same order is asked for, not a new one.</source>
        <translation>Prüfen Sie das Netzwerk und sehen Sie dann nach: Dabei wird derselbe Auftrag angefragt, kein neuer.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Look again in a few minutes: the same order is asked for, not a new one.</source>
        <translation>Sehen Sie in einigen Minuten nach: Dabei wird derselbe Auftrag angefragt, kein neuer.</translation>
    </message>
    <message>
        <source>The server could not be reached.</source>
        <translation>Der Server war nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check the network and the address of the API, then retry.</source>
        <translation>Prüfen Sie das Netzwerk und die Adresse der API, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>No server has the name in the API&apos;s address.</source>
        <translation>Kein Server hat den Namen, der in der Adresse der API steht.</translation>
    </message>
    <message>
        <source>Check the address of the API and the network, then retry.</source>
        <translation>Prüfen Sie die Adresse der API und das Netzwerk, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>No safe connection to the server could be made.</source>
        <translation>Es konnte keine sichere Verbindung zum Server hergestellt werden.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date. If it is right, the network may be intercepting connections: ask its administrator.</source>
        <translation>Prüfen Sie das Datum dieses Rechners. Wenn es stimmt, fängt möglicherweise das Netzwerk Verbindungen ab: Fragen Sie dessen Verwaltung.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy did not let the request through.</source>
        <translation>Der Proxy des Netzwerks hat die Anfrage nicht durchgelassen.</translation>
    </message>
    <message>
        <source>Check the proxy settings and its sign-in, then go on.</source>
        <translation>Prüfen Sie die Proxy-Einstellungen und die Anmeldung am Proxy, und fahren Sie dann fort.</translation>
    </message>
    <message>
        <source>Something other than the API answered.</source>
        <translation>Etwas anderes als die API hat geantwortet.</translation>
    </message>
    <message>
        <source>Check the address of the API. In a hotel or guest network, open a browser and sign in there first.</source>
        <translation>Prüfen Sie die Adresse der API. In einem Hotel- oder Gastnetz öffnen Sie zuerst einen Browser und melden sich dort an.</translation>
    </message>
    <message>
        <source>The server&apos;s answer was incomplete.</source>
        <translation>Die Antwort des Servers war unvollständig.</translation>
    </message>
    <message>
        <source>Look again: the same order is asked for, not a new one.</source>
        <translation>Sehen Sie nach: Dabei wird derselbe Auftrag angefragt, kein neuer.</translation>
    </message>
    <message>
        <source>The server&apos;s answer does not make sense.</source>
        <translation>Die Antwort des Servers ergibt keinen Sinn.</translation>
    </message>
    <message>
        <source>Look again later. If it stays so, send the details to WFW support.</source>
        <translation>Sehen Sie später nach. Bleibt es dabei, senden Sie die Einzelheiten an den WFW-Support.</translation>
    </message>
    <message>
        <source>The customer&apos;s id cannot be sent to the server.</source>
        <translation>Die Kundennummer kann nicht an den Server gesendet werden.</translation>
    </message>
    <message>
        <source>Give the customer another id in the list, then order it again.</source>
        <translation>Geben Sie dem Kunden in der Liste eine andere Nummer und beauftragen Sie ihn dann neu.</translation>
    </message>
    <message>
        <source>The server had a fault of its own.</source>
        <translation>Auf dem Server ist ein Fehler aufgetreten.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then retry. If it stays so, ask WFW support.</source>
        <translation>Warten Sie einige Minuten und versuchen Sie es dann erneut. Bleibt es dabei, fragen Sie den WFW-Support.</translation>
    </message>
    <message>
        <source>The server does not accept the row.</source>
        <translation>Der Server nimmt die Zeile nicht an.</translation>
    </message>
    <message>
        <source>Read the server&apos;s message, correct the row, then retry.</source>
        <translation>Lesen Sie die Meldung des Servers, berichtigen Sie die Zeile, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The server does not accept the template.</source>
        <translation>Der Server nimmt die Vorlage nicht an.</translation>
    </message>
    <message>
        <source>Choose another template for this row, then retry.</source>
        <translation>Wählen Sie eine andere Vorlage für diese Zeile, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The network failed, so it is not known what the server did.</source>
        <translation>Das Netzwerk fiel aus; was der Server getan hat, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>A gateway gave up waiting for the server, which may still be at work.</source>
        <translation>Ein Vermittlungsrechner hat das Warten auf den Server aufgegeben; dieser arbeitet vielleicht noch.</translation>
    </message>
    <message>
        <source>The server could not set up the agent.</source>
        <translation>Der Server konnte den Agenten nicht einrichten.</translation>
    </message>
    <message>
        <source>Read the server&apos;s message. Retry once; if it fails again, send the operation&apos;s id to WFW support.</source>
        <translation>Lesen Sie die Meldung des Servers. Versuchen Sie es einmal erneut; schlägt es wieder fehl, senden Sie die Vorgangsnummer an den WFW-Support.</translation>
    </message>
    <message>
        <source>The row is larger than the server accepts.</source>
        <translation>Die Zeile ist größer, als der Server annimmt.</translation>
    </message>
    <message>
        <source>Shorten the business name or the web address, then retry.</source>
        <translation>Kürzen Sie den Namen oder die Webadresse, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Whoever keeps the customer list</source>
        <translation>Wer die Kundenliste pflegt</translation>
    </message>
    <message>
        <source>Whoever manages the WFW account</source>
        <translation>Wer das WFW-Konto verwaltet</translation>
    </message>
    <message>
        <source>Whoever looks after the network</source>
        <translation>Wer sich um das Netz kümmert</translation>
    </message>
    <message>
        <source>WFW support</source>
        <translation>Der WFW-Support</translation>
    </message>
    <message>
        <source>Whoever runs the batch</source>
        <translation>Wer den Lauf ausführt</translation>
    </message>
    <message>
        <source>The agent came up, and the server&apos;s list of active agents does not have it. Look there whether it was switched off or removed.</source>
        <translation>Der Agent wurde aktiv, aber in der Liste aktiver Agenten des Servers fehlt er. Sehen Sie dort nach, ob er abgeschaltet oder entfernt wurde.</translation>
    </message>
    <message>
        <source>The agent came up, and later the server said that it had failed. The first word counts here; look whether the agent answers.</source>
        <translation>Der Agent wurde aktiv, und später sagte der Server, er sei gescheitert. Hier zählt das erste Wort; prüfen Sie, ob der Agent antwortet.</translation>
    </message>
    <message>
        <source>It failed, and later the server said that the agent had come up. Look for the agent there before you retry: a retry would order another one.</source>
        <translation>Es scheiterte, und später sagte der Server, der Agent sei aktiv. Suchen Sie ihn dort, bevor Sie es erneut versuchen: Ein neuer Versuch würde noch einen bestellen.</translation>
    </message>
</context>
<context>
    <name>Intake</name>
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
        <source>Row %1: “%2” cannot be used as a web address. Write it in full, like https://www.example.com.</source>
        <translation>Zeile %1: „%2“ kann nicht als Webadresse verwendet werden. Schreiben Sie sie vollständig, wie https://www.example.com.</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>„%1“ verwenden</translation>
    </message>
    <message>
        <source>Write “%1” into the list</source>
        <translation>„%1“ in die Liste schreiben</translation>
    </message>
    <message>
        <source>Take the invisible characters out</source>
        <translation>Unsichtbare Zeichen entfernen</translation>
    </message>
    <message>
        <source>Take the quotation mark out</source>
        <translation>Anführungszeichen entfernen</translation>
    </message>
    <message>
        <source>Take the missing cells as empty</source>
        <translation>Fehlende Zellen als leer annehmen</translation>
    </message>
    <message>
        <source>Drop the cells past the last column</source>
        <translation>Zellen hinter der letzten Spalte weglassen</translation>
    </message>
    <message>
        <source>Fold row %1 into the one it repeats</source>
        <translation>Zeile %1 mit der zusammenlegen, die sie wiederholt</translation>
    </message>
    <message>
        <source>Keep row %1 and leave the others with its id out</source>
        <translation>Zeile %1 behalten und die anderen mit ihrer Kundennummer auslassen</translation>
    </message>
    <message>
        <source>Leave row %1 out</source>
        <translation>Zeile %1 auslassen</translation>
    </message>
    <message numerus="yes">
        <source>Add https:// to %n row(s)</source>
        <translation>
            <numerusform>In %n Zeile https:// voranstellen</numerusform>
            <numerusform>In %n Zeilen https:// voranstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Correct %n misspelt web address(es)</source>
        <translation>
            <numerusform>%n verschriebene Webadresse berichtigen</numerusform>
            <numerusform>%n verschriebene Webadressen berichtigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add the country to %n phone number(s)</source>
        <translation>
            <numerusform>Bei %n Telefonnummer das Land ergänzen</numerusform>
            <numerusform>Bei %n Telefonnummern das Land ergänzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read %n cell(s) as Western European text</source>
        <translation>
            <numerusform>%n Zelle als westeuropäischen Text lesen</numerusform>
            <numerusform>%n Zellen als westeuropäischen Text lesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n completed value(s) into the list</source>
        <translation>
            <numerusform>%n vervollständigten Wert in die Liste schreiben</numerusform>
            <numerusform>%n vervollständigte Werte in die Liste schreiben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take invisible characters out of %n cell(s)</source>
        <translation>
            <numerusform>Unsichtbare Zeichen aus %n Zelle entfernen</numerusform>
            <numerusform>Unsichtbare Zeichen aus %n Zellen entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the quotation mark out of %n cell(s)</source>
        <translation>
            <numerusform>Das Anführungszeichen aus %n Zelle entfernen</numerusform>
            <numerusform>Das Anführungszeichen aus %n Zellen entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the missing cells of %n row(s) as empty</source>
        <translation>
            <numerusform>Die fehlenden Zellen von %n Zeile als leer annehmen</numerusform>
            <numerusform>Die fehlenden Zellen von %n Zeilen als leer annehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop the extra cells of %n row(s)</source>
        <translation>
            <numerusform>Die überzähligen Zellen von %n Zeile weglassen</numerusform>
            <numerusform>Die überzähligen Zellen von %n Zeilen weglassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fold %n duplicate(s)</source>
        <translation>
            <numerusform>%n Doppelte zusammenlegen</numerusform>
            <numerusform>%n Doppelte zusammenlegen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave %n row(s) out</source>
        <translation>
            <numerusform>%n Zeile auslassen</numerusform>
            <numerusform>%n Zeilen auslassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Change in row %1</source>
        <translation>Änderung in Zeile %1</translation>
    </message>
    <message>
        <source>Back to what was read in row %1</source>
        <translation>Zurück zum Gelesenen in Zeile %1</translation>
    </message>
    <message numerus="yes">
        <source>Put %n row(s) back</source>
        <translation>
            <numerusform>%n Zeile zurückholen</numerusform>
            <numerusform>%n Zeilen zurückholen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choice of columns</source>
        <translation>Wahl der Spalten</translation>
    </message>
    <message>
        <source>Value for rows that have none</source>
        <translation>Wert für Zeilen ohne eigenen</translation>
    </message>
    <message>
        <source>Country of phone numbers</source>
        <translation>Land der Telefonnummern</translation>
    </message>
    <message>
        <source>“%1” has no row that starts on line %2. Choose another one for the column names.</source>
        <translation>In „%1“ beginnt in Zeile %2 kein Datensatz. Wählen Sie eine andere Zeile für die Spaltennamen.</translation>
    </message>
    <message>
        <source>Row %1: “%2” is no complete web address. Put https:// before it.</source>
        <translation>Zeile %1: „%2“ ist keine vollständige Webadresse. Stellen Sie https:// voran.</translation>
    </message>
    <message>
        <source>Row %1: “%2” seems to be a misspelt web address. Write it like https://www.example.com.</source>
        <translation>Zeile %1: „%2“ ist wohl eine verschriebene Webadresse. Schreiben Sie sie wie https://www.example.com.</translation>
    </message>
    <message>
        <source>Row %1: “%2” is no address of a website. Use one that begins with https:// or http://.</source>
        <translation>Zeile %1: „%2“ ist keine Adresse einer Website. Nehmen Sie eine, die mit https:// oder http:// beginnt.</translation>
    </message>
    <message>
        <source>Row %1: “%2” can only be reached from inside a network. Use the website&apos;s public address.</source>
        <translation>Zeile %1: „%2“ ist nur innerhalb eines Netzes erreichbar. Nehmen Sie die öffentliche Adresse der Website.</translation>
    </message>
    <message>
        <source>Row %1: “%2” is an e-mail address. Use the address of the website instead.</source>
        <translation>Zeile %1: „%2“ ist eine E-Mail-Adresse. Nehmen Sie stattdessen die Adresse der Website.</translation>
    </message>
    <message>
        <source>Row %1: the web address “%2” is used as “%3”.</source>
        <translation>Zeile %1: Die Webadresse „%2“ wird als „%3“ verwendet.</translation>
    </message>
    <message>
        <source>Row %1: the phone number “%2” is used as “%3”.</source>
        <translation>Zeile %1: Die Telefonnummer „%2“ wird als „%3“ verwendet.</translation>
    </message>
    <message>
        <source>Row %1: the phone number “%2” does not say which country it belongs to. Write it like +1 843 555 0101.</source>
        <translation>Zeile %1: Der Telefonnummer „%2“ fehlt das Land. Schreiben Sie sie wie +1 843 555 0101.</translation>
    </message>
    <message>
        <source>Row %1: “%2” does not look like a phone number. It is handed on as it is.</source>
        <translation>Zeile %1: „%2“ sieht nicht nach einer Telefonnummer aus. Sie wird weitergegeben, wie sie ist.</translation>
    </message>
    <message>
        <source>Row %1: the customer id “%3” differs from that of row %2 in upper and lower case alone. They count as two customers.</source>
        <translation>Zeile %1: Die Kundennummer „%3“ unterscheidet sich von der in Zeile %2 nur durch Groß- und Kleinschreibung. Sie gelten als zwei Kunden.</translation>
    </message>
    <message>
        <source>Row %1 has the same web address as row %2, but another customer id. Check that they are two customers.</source>
        <translation>Zeile %1 hat die gleiche Webadresse wie Zeile %2, aber eine andere Kundennummer. Prüfen Sie, ob es zwei Kunden sind.</translation>
    </message>
    <message>
        <source>Row %1 has the same name as row %2, but another customer id. Check that they are two customers.</source>
        <translation>Zeile %1 hat den gleichen Namen wie Zeile %2, aber eine andere Kundennummer. Prüfen Sie, ob es zwei Kunden sind.</translation>
    </message>
    <message>
        <source>The encoding “%1” is not known. Use one of %2.</source>
        <translation>Die Kodierung „%1“ ist nicht bekannt. Nehmen Sie eine von diesen: %2.</translation>
    </message>
    <message>
        <source>“%1” is in the old Excel format (.xls), or protected by a password. In your spreadsheet program choose “Save as” and the format “Excel workbook (.xlsx)”, without a password, then open that file.</source>
        <translation>„%1“ ist im alten Excel-Format (.xls) oder mit einem Kennwort geschützt. Wählen Sie in Ihrer Tabellenkalkulation „Speichern unter“ und das Format „Excel-Arbeitsmappe (.xlsx)“, ohne Kennwort, und öffnen Sie dann jene Datei.</translation>
    </message>
    <message>
        <source>The column “%2” of “%1” cannot stand for two things. Choose another one for one of them.</source>
        <translation>Die Spalte „%2“ von „%1“ kann nicht für zweierlei stehen. Wählen Sie für eines davon eine andere.</translation>
    </message>
    <message>
        <source>Row %1: a spreadsheet has shortened this customer id to “%2”. Format the column as text and enter the ids once more.</source>
        <translation>Zeile %1: Eine Tabellenkalkulation hat diese Kundennummer zu „%2“ gekürzt. Formatieren Sie die Spalte als Text und tragen Sie die Nummern neu ein.</translation>
    </message>
    <message>
        <source>“%1” looks like a workbook but is damaged or incomplete. Open it in your spreadsheet program, save it again, and choose it here once more.</source>
        <translation>„%1“ sieht wie eine Arbeitsmappe aus, ist aber beschädigt oder unvollständig. Öffnen Sie sie in Ihrer Tabellenkalkulation, speichern Sie sie neu und wählen Sie sie hier noch einmal.</translation>
    </message>
    <message>
        <source>“%1” holds far more than a customer list does and was not unpacked. If it is the right file, save the sheet as “CSV UTF-8” and open that.</source>
        <translation>„%1“ enthält weit mehr als eine Kundenliste und wurde nicht entpackt. Wenn es die richtige Datei ist, speichern Sie das Blatt als „CSV UTF-8“ und öffnen Sie jene.</translation>
    </message>
    <message>
        <source>“%1” has no sheet “%2”. Its sheets are: %3.</source>
        <translation>„%1“ hat kein Blatt „%2“. Die Blätter sind: %3.</translation>
    </message>
    <message>
        <source>“%1” is an OpenDocument spreadsheet. In LibreOffice choose “Save as” and the format “Excel (.xlsx)”, then open that file.</source>
        <translation>„%1“ ist eine OpenDocument-Tabelle. Wählen Sie in LibreOffice „Speichern unter“ und das Format „Excel (.xlsx)“ und öffnen Sie dann jene Datei.</translation>
    </message>
    <message>
        <source>“%1” is a Numbers document. In Numbers choose File &gt; Export To &gt; Excel, then open that file.</source>
        <translation>„%1“ ist ein Numbers-Dokument. Wählen Sie in Numbers „Ablage &gt; Exportieren &gt; Excel“ und öffnen Sie dann jene Datei.</translation>
    </message>
    <message>
        <source>“%1” is a binary Excel workbook (.xlsb). In Excel choose “Save as” and the format “Excel workbook (.xlsx)”, then open that file.</source>
        <translation>„%1“ ist eine binäre Excel-Arbeitsmappe (.xlsb). Wählen Sie in Excel „Speichern unter“ und das Format „Excel-Arbeitsmappe (.xlsx)“ und öffnen Sie dann jene Datei.</translation>
    </message>
    <message>
        <source>“%1” is an archive, not a list. Unpack it and open the list inside, saved as .xlsx or CSV.</source>
        <translation>„%1“ ist ein Archiv, keine Liste. Entpacken Sie es und öffnen Sie die Liste darin, gespeichert als .xlsx oder CSV.</translation>
    </message>
    <message>
        <source>“%1” is a document, not a list. Save its table as .xlsx or CSV.</source>
        <translation>„%1“ ist ein Dokument, keine Liste. Speichern Sie die Tabelle darin als .xlsx oder CSV.</translation>
    </message>
    <message>
        <source>Row %1: the web address has a user name or a password in it. Take it out.</source>
        <translation>Zeile %1: Die Webadresse enthält einen Benutzernamen oder ein Kennwort. Entfernen Sie es.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>A workbook cannot hold so many rows. Choose CSV, or fewer rows.</source>
        <translation>Eine Arbeitsmappe fasst nicht so viele Zeilen. Wählen Sie CSV oder weniger Zeilen.</translation>
    </message>
    <message>
        <source>A workbook cannot hold so many columns. Choose CSV.</source>
        <translation>Eine Arbeitsmappe fasst nicht so viele Spalten. Wählen Sie CSV.</translation>
    </message>
    <message>
        <source>The workbook could not be made. Check that there is room for temporary files.</source>
        <translation>Die Arbeitsmappe konnte nicht erstellt werden. Prüfen Sie, ob Platz für temporäre Dateien da ist.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Failure report</source>
        <translation>Fehlerbericht</translation>
    </message>
    <message>
        <source>Agent report</source>
        <translation>Agentenbericht</translation>
    </message>
    <message>
        <source>Fleet report</source>
        <translation>Flottenbericht</translation>
    </message>
    <message numerus="yes">
        <source>All %n agent(s) are active.</source>
        <translation>
            <numerusform>Der %n Agent ist aktiv.</numerusform>
            <numerusform>Alle %n Agenten sind aktiv.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n agent(s) are active.</source>
        <translation>
            <numerusform>%1 von %n Agent ist aktiv.</numerusform>
            <numerusform>%1 von %n Agenten sind aktiv.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) need attention.</source>
        <translation>
            <numerusform>%n Zeile braucht Aufmerksamkeit.</numerusform>
            <numerusform>%n Zeilen brauchen Aufmerksamkeit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are not finished.</source>
        <translation>
            <numerusform>%n Zeile ist nicht abgeschlossen.</numerusform>
            <numerusform>%n Zeilen sind nicht abgeschlossen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>States of %n row(s)</source>
        <translation>
            <numerusform>Zustand von %n Zeile</numerusform>
            <numerusform>Zustände von %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <comment>number and percentage</comment>
        <translation>%1 (%2 %)</translation>
    </message>
    <message>
        <source>About this batch</source>
        <translation>Über diesen Lauf</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>First order</source>
        <translation>Erste Bestellung</translation>
    </message>
    <message>
        <source>Last result</source>
        <translation>Letztes Ergebnis</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Left out before the start</source>
        <translation>Vor dem Start ausgelassen</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Part of the batch</source>
        <translation>Teil des Laufs</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n row(s)</source>
        <translation>
            <numerusform>%1 von %n Zeile</numerusform>
            <numerusform>%1 von %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>This report</source>
        <translation>Dieser Bericht</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>row of the list, customer id</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>What went wrong, and what to do</source>
        <translation>Was schiefging und was zu tun ist</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>The server said</source>
        <translation>Der Server sagte</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>no number yet</source>
        <translation>noch keine Nummer</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Agent or problem</source>
        <translation>Agent oder Problem</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message numerus="yes">
        <source>The table ends here: %1 of %n row(s) are shown. A CSV file or a workbook holds all of them.</source>
        <translation>
            <numerusform>Hier endet die Tabelle: %1 von %n Zeile ist zu sehen. Eine CSV-Datei oder eine Arbeitsmappe enthält alle.</numerusform>
            <numerusform>Hier endet die Tabelle: %1 von %n Zeilen sind zu sehen. Eine CSV-Datei oder eine Arbeitsmappe enthält alle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that did not come up</source>
        <translation>
            <numerusform>%n Zeile, die nicht zustande kam</numerusform>
            <numerusform>%n Zeilen, die nicht zustande kamen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) that are active</source>
        <translation>
            <numerusform>%n Agent, der aktiv ist</numerusform>
            <numerusform>%n Agenten, die aktiv sind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the list, and what became of them</source>
        <translation>
            <numerusform>%n Zeile der Liste, und was aus ihr wurde</numerusform>
            <numerusform>%n Zeilen der Liste, und was aus ihnen wurde</numerusform>
        </translation>
    </message>
    <message>
        <source>en</source>
        <comment>code of the language that this is translated to, for example de</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>Batch %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>Made with Fleetwright %1</source>
        <translation>Erstellt mit Fleetwright %1</translation>
    </message>
    <message>
        <source>The pages of the PDF could not be drawn.</source>
        <translation>Die Seiten der PDF-Datei ließen sich nicht zeichnen.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date and time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>short date and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes and seconds</comment>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Submitting</source>
        <translation>Wird beauftragt</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>Wird eingerichtet</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Ungeklärt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Zurückgezogen</translation>
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
        <translation>IP-Adresse, auf der gelauscht wird (Vorgabe 127.0.0.1).</translation>
    </message>
    <message>
        <source>Port to listen on (default: any free one).</source>
        <translation>Port, auf dem gelauscht wird (Vorgabe: ein beliebiger freier).</translation>
    </message>
    <message>
        <source>Its time runs so many times faster (default 1).</source>
        <translation>Ihre Zeit läuft so viele Male schneller (Vorgabe 1).</translation>
    </message>
    <message>
        <source>SQLite file to keep everything in (default: memory).</source>
        <translation>SQLite-Datei, in der alles aufbewahrt wird (Vorgabe: Arbeitsspeicher).</translation>
    </message>
    <message>
        <source>JSON file that says what becomes of whom.</source>
        <translation>JSON-Datei, die sagt, was aus wem wird.</translation>
    </message>
    <message>
        <source>Append a line a request to this file (default: standard output).</source>
        <translation>Je Anfrage eine Zeile an diese Datei anhängen (Vorgabe: Standardausgabe).</translation>
    </message>
    <message>
        <source>No request lines on standard output.</source>
        <translation>Keine Zeilen zu Anfragen auf der Standardausgabe.</translation>
    </message>
    <message>
        <source>Accept this bearer token only; may be repeated.</source>
        <translation>Nur dieses Bearer-Token annehmen; darf wiederholt werden.</translation>
    </message>
    <message>
        <source>Shape of replies: wrapped, data, bare or mixed.</source>
        <translation>Form der Antworten: wrapped, data, bare oder mixed.</translation>
    </message>
    <message>
        <source>Seed of every random choice (default 1).</source>
        <translation>Startwert aller zufälligen Entscheidungen (Vorgabe 1).</translation>
    </message>
    <message>
        <source>Share of operations that fail, 0 to 1.</source>
        <translation>Anteil der Vorgänge, die fehlschlagen, 0 bis 1.</translation>
    </message>
    <message>
        <source>Share of requests hit by any fault, 0 to 1.</source>
        <translation>Anteil der Anfragen, die eine Störung trifft, 0 bis 1.</translation>
    </message>
    <message>
        <source>Single faults, as in drop-after=0.1,5xx=0.05.</source>
        <translation>Einzelne Störungen, wie in drop-after=0.1,5xx=0.05.</translation>
    </message>
    <message>
        <source>Sandbox seconds a create takes, as in 0.2-6 (default 0.1-0.3).</source>
        <translation>Sandbox-Sekunden für das Anlegen, wie in 0.2-6 (Vorgabe 0.1-0.3).</translation>
    </message>
    <message>
        <source>Sandbox seconds other requests take (default 0.05-0.15).</source>
        <translation>Sandbox-Sekunden für andere Anfragen (Vorgabe 0.05-0.15).</translation>
    </message>
    <message>
        <source>Creates a tenant may send, as count/seconds[:burst].</source>
        <translation>Wie oft ein Mandant anlegen darf, als Anzahl/Sekunden[:Stoß].</translation>
    </message>
    <message>
        <source>The same for reading.</source>
        <translation>Dasselbe für das Lesen.</translation>
    </message>
    <message>
        <source>Post events to this address.</source>
        <translation>Ereignisse an diese Adresse senden.</translation>
    </message>
    <message>
        <source>Sign them with this secret, whsec_...</source>
        <translation>Sie mit diesem Geheimnis unterschreiben, whsec_...</translation>
    </message>
    <message>
        <source>Allow webhooks to other machines.</source>
        <translation>Webhooks an andere Rechner erlauben.</translation>
    </message>
    <message>
        <source>Announce failed operations too, as agent.failed.</source>
        <translation>Auch fehlgeschlagene Vorgänge melden, als agent.failed.</translation>
    </message>
    <message>
        <source>A stand-in for the WFW API: provisions imaginary agents, in real time or faster, with every answer and every trouble the real one may give.</source>
        <translation>Ein Ersatz für die WFW-API: Richtet erdachte Agenten ein, in Echtzeit oder schneller, mit jeder Antwort und jeder Störung, die von der echten kommen kann.</translation>
    </message>
    <message>
        <source>--%1: &quot;%2&quot; is not a number that fits</source>
        <translation>--%1: „%2“ ist keine passende Zahl</translation>
    </message>
    <message>
        <source>Unexpected argument &quot;%1&quot;</source>
        <translation>Unerwartetes Argument „%1“</translation>
    </message>
    <message>
        <source>The database %1 is in use by another sandbox, or its folder cannot be written</source>
        <translation>Die Datenbank %1 wird von einer anderen Sandbox verwendet, oder in ihren Ordner kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>muss ein Objekt sein</translation>
    </message>
    <message>
        <source>must be a text that is not empty</source>
        <translation>muss ein nicht leerer Text sein</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>muss true oder false sein</translation>
    </message>
    <message>
        <source>must be a number from %1 to %2</source>
        <translation>muss eine Zahl von %1 bis %2 sein</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>muss eine ganze Zahl sein</translation>
    </message>
    <message>
        <source>must be a list of texts</source>
        <translation>muss eine Liste von Texten sein</translation>
    </message>
    <message>
        <source>is not known here; known are: %1</source>
        <translation>ist hier nicht bekannt; bekannt sind: %1</translation>
    </message>
    <message>
        <source>must be a range of seconds, as in &quot;0.2-6&quot;</source>
        <translation>muss ein Bereich in Sekunden sein, wie in &quot;0.2-6&quot;</translation>
    </message>
    <message>
        <source>must be a budget, as in &quot;60/60&quot; or &quot;60/60:10&quot;</source>
        <translation>muss ein Budget sein, wie in &quot;60/60&quot; oder &quot;60/60:10&quot;</translation>
    </message>
    <message>
        <source>is no fault; known are: %1</source>
        <translation>ist keine Störung; bekannt sind: %1</translation>
    </message>
    <message>
        <source>needs a client_id and a client_secret</source>
        <translation>braucht client_id und client_secret</translation>
    </message>
    <message>
        <source>must be active, failed or stuck</source>
        <translation>muss active, failed oder stuck sein</translation>
    </message>
    <message>
        <source>needs a member &quot;when&quot;, which may be {}</source>
        <translation>braucht ein Element &quot;when&quot;, das {} sein darf</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>muss eine Liste sein</translation>
    </message>
    <message>
        <source>The scenario %1 cannot be read: %2</source>
        <translation>Das Szenario %1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>The scenario %1 is larger than a mebibyte</source>
        <translation>Das Szenario %1 ist größer als ein Mebibyte</translation>
    </message>
    <message>
        <source>The scenario %1: %2</source>
        <translation>Das Szenario %1: %2</translation>
    </message>
    <message>
        <source>line %1 is not JSON: %2</source>
        <translation>Zeile %1 ist kein JSON: %2</translation>
    </message>
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
        <source>A webhook secret needs a webhook address</source>
        <translation>Ein Webhook-Geheimnis braucht eine Webhook-Adresse</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an http or https address for webhooks</source>
        <translation>„%1“ ist keine http- oder https-Adresse für Webhooks</translation>
    </message>
    <message>
        <source>Webhooks go to this machine only, unless --webhook-anywhere is given: %1</source>
        <translation>Webhooks gehen nur an diesen Rechner, es sei denn, --webhook-anywhere ist angegeben: %1</translation>
    </message>
    <message>
        <source>A webhook needs a secret of the form whsec_ followed by 16 or more bytes in base64</source>
        <translation>Ein Webhook braucht ein Geheimnis der Form whsec_, gefolgt von mindestens 16 Bytes in Base64</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an IP address to listen on</source>
        <translation>„%1“ ist keine IP-Adresse, auf der gelauscht werden kann</translation>
    </message>
    <message>
        <source>The fault rates add up to more than 1</source>
        <translation>Die Störungsraten ergeben zusammen mehr als 1</translation>
    </message>
</context>
<context>
    <name>SaveFile</name>
    <message>
        <source>“%1” could not be written: %2. What was there before is unchanged. Free some space or choose another place.</source>
        <translation>„%1“ konnte nicht geschrieben werden: %2. Was vorher da war, ist unverändert. Schaffen Sie Platz oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>“%1” is a link to “%2”. Choose that file itself, or another name.</source>
        <translation>„%1“ ist eine Verknüpfung mit „%2“. Wählen Sie diese Datei selbst oder einen anderen Namen.</translation>
    </message>
    <message>
        <source>“%1” is not a file. Choose another name.</source>
        <translation>„%1“ ist keine Datei. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“%1” is read-only. Choose another name.</source>
        <translation>„%1“ ist schreibgeschützt. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist. Choose another place.</source>
        <translation>Den Ordner „%1“ gibt es nicht. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>not all of it arrived on the disk</source>
        <translation>nicht alles ist auf dem Datenträger angekommen</translation>
    </message>
    <message>
        <source>“%1” was written, but the disk did not confirm it. Check the file before you rely on it.</source>
        <translation>„%1“ wurde geschrieben, aber der Datenträger hat es nicht bestätigt. Prüfen Sie die Datei, bevor Sie sich darauf verlassen.</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>--quotes takes double, single or none, not &quot;%1&quot;.</source>
        <translation>--quotes verlangt double, single oder none, nicht „%1“.</translation>
    </message>
</context>
<context>
    <name>runner::Hold</name>
    <message numerus="yes">
        <source>%n row(s) side by side failed in the same way, so no further row is sent. See what they have in common, then resume.</source>
        <translation>
            <numerusform>%n Zeile ist fehlgeschlagen, darum wird keine weitere gesendet. Sehen Sie nach dem Grund und setzen Sie dann fort.</numerusform>
            <numerusform>%n Zeilen nebeneinander sind auf dieselbe Weise fehlgeschlagen, darum wird keine weitere gesendet. Sehen Sie nach, was sie gemeinsam haben, und setzen Sie dann fort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) side by side failed in the same way (%1), so no further row is sent. See what they have in common, then resume.</source>
        <translation>
            <numerusform>%n Zeile ist fehlgeschlagen (%1), darum wird keine weitere gesendet. Sehen Sie nach dem Grund und setzen Sie dann fort.</numerusform>
            <numerusform>%n Zeilen nebeneinander sind auf dieselbe Weise fehlgeschlagen (%1), darum wird keine weitere gesendet. Sehen Sie nach, was sie gemeinsam haben, und setzen Sie dann fort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the first %1 rows failed, so no further row is sent. See why they failed, then resume.</source>
        <translation>
            <numerusform>%n der ersten %1 Zeilen ist fehlgeschlagen, darum wird keine weitere gesendet. Sehen Sie nach dem Grund und setzen Sie dann fort.</numerusform>
            <numerusform>%n der ersten %1 Zeilen sind fehlgeschlagen, darum wird keine weitere gesendet. Sehen Sie nach den Gründen und setzen Sie dann fort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the %1 rows sent ahead did not become active, so the others wait. Mend and retry what failed, or resume without it.</source>
        <translation>
            <numerusform>%n der %1 vorab gesendeten Zeilen ist nicht aktiv geworden, darum warten die übrigen. Berichtigen und wiederholen Sie sie, oder setzen Sie ohne sie fort.</numerusform>
            <numerusform>%n der %1 vorab gesendeten Zeilen sind nicht aktiv geworden, darum warten die übrigen. Berichtigen und wiederholen Sie sie, oder setzen Sie ohne sie fort.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sandbox::SandboxServer</name>
    <message>
        <source>The log %1 cannot be opened: %2</source>
        <translation>Das Protokoll %1 kann nicht geöffnet werden: %2</translation>
    </message>
    <message>
        <source>Cannot listen on %1 port %2: %3</source>
        <translation>Auf %1, Port %2, kann nicht gelauscht werden: %3</translation>
    </message>
</context>
<context>
    <name>ui::AboutDialog</name>
    <message>
        <source>About Fleetwright</source>
        <translation>Über Fleetwright</translation>
    </message>
    <message>
        <source>Turns a customer list into a running fleet of WFW voice agents.</source>
        <translation>Macht aus einer Kundenliste eine laufende Flotte von WFW-Sprachagenten.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer. Ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>Version %1, with Qt %2</source>
        <translation>Version %1, mit Qt %2</translation>
    </message>
</context>
<context>
    <name>ui::AgainDialog</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Try again on %1?</source>
        <translation>Auf %1 erneut versuchen?</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Unclear: look again at %n agent(s). Nothing new is ordered.</source>
        <translation>
            <numerusform>&amp;Ungeklärt: bei %n Agenten noch einmal nachsehen. Nichts wird neu bestellt.</numerusform>
            <numerusform>&amp;Ungeklärt: bei %n Agenten noch einmal nachsehen. Nichts wird neu bestellt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Selected: %n row(s). Those that failed are ordered again, unclear ones are looked at.</source>
        <translation>
            <numerusform>&amp;Ausgewählt: %n Zeile. Gescheiterte werden neu bestellt, bei ungeklärten wird nachgesehen.</numerusform>
            <numerusform>&amp;Ausgewählt: %n Zeilen. Gescheiterte werden neu bestellt, bei ungeklärten wird nachgesehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Failed and &amp;not started: %n agent(s) are ordered, %1 of them for the first time.</source>
        <translation>
            <numerusform>Gescheitert und &amp;nicht begonnen: %n Agent wird bestellt, %1 davon zum ersten Mal.</numerusform>
            <numerusform>Gescheitert und &amp;nicht begonnen: %n Agenten werden bestellt, %1 davon zum ersten Mal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Failed: %n agent(s) are ordered again.</source>
        <translation>
            <numerusform>&amp;Gescheitert: %n Agent wird neu bestellt.</numerusform>
            <numerusform>&amp;Gescheitert: %n Agenten werden neu bestellt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AwayDesk</name>
    <message>
        <source>&amp;Show Fleetwright</source>
        <translation>Fleetwright &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>A fleet of agents is being provisioned</source>
        <translation>Eine Flotte von Agenten wird eingerichtet</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <comment>name of a batch and how far it is</comment>
        <translation>%1: %2 %</translation>
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
    <name>ui::BatchDelegate</name>
    <message numerus="yes">
        <source>%n not finished</source>
        <translation>
            <numerusform>%n nicht abgeschlossen</numerusform>
            <numerusform>%n nicht abgeschlossen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unclear</source>
        <translation>
            <numerusform>%n ungeklärt</numerusform>
            <numerusform>%n ungeklärt</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
</context>
<context>
    <name>ui::BatchDesk</name>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Go on with the batch: what was ordered is followed, the rest is ordered</source>
        <translation>Den Lauf fortsetzen: Bestelltes wird verfolgt, der Rest bestellt</translation>
    </message>
    <message>
        <source>Show the batch; nothing new is ordered until you resume it</source>
        <translation>Den Lauf anzeigen; bis Sie ihn fortsetzen, wird nichts Neues bestellt</translation>
    </message>
    <message>
        <source>This batch is no longer in the ledger.</source>
        <translation>Dieser Lauf steht nicht mehr im Auftragsbuch.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” of %2 is not finished: %3 of %n agent(s) active.</source>
        <translation>
            <numerusform>„%1“ vom %2 ist nicht fertig: %3 von %n Agent aktiv.</numerusform>
            <numerusform>„%1“ vom %2 ist nicht fertig: %3 von %n Agenten aktiv.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older batch(es) are not finished either: List, Open batch.</source>
        <translation>
            <numerusform>Auch %n älterer Lauf ist nicht fertig: Liste, Lauf öffnen.</numerusform>
            <numerusform>Auch %n ältere Läufe sind nicht fertig: Liste, Lauf öffnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be sent for this batch before %1 can be reached and signed in to.</source>
        <translation>Für diesen Lauf kann erst gesendet werden, wenn %1 erreichbar und die Anmeldung gelungen ist.</translation>
    </message>
    <message>
        <source>This batch was ordered on %1 (%2), and this window is connected to %3: it is shown, and nothing can be sent for it here.</source>
        <translation>Dieser Lauf wurde auf %1 (%2) begonnen, dieses Fenster ist mit %3 verbunden: Er wird angezeigt, gesendet werden kann dafür hier nichts.</translation>
    </message>
    <message>
        <source>Asking %1 which agents exist…</source>
        <translation>%1 wird gefragt, welche Agenten es gibt…</translation>
    </message>
    <message>
        <source>It is the same account</source>
        <translation>Es ist dasselbe Konto</translation>
    </message>
    <message>
        <source>Take the batch up with the present token</source>
        <translation>Den Lauf mit dem jetzigen Token aufnehmen</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were left as they are: another batch has taken care of these customers since.</source>
        <translation>
            <numerusform>%n Zeile blieb, wie sie ist: Ein anderer Lauf hat sich seither um diesen Kunden gekümmert.</numerusform>
            <numerusform>%n Zeilen blieben, wie sie sind: Ein anderer Lauf hat sich seither um diese Kunden gekümmert.</numerusform>
        </translation>
    </message>
    <message>
        <source>This batch was ordered for another account: %1 lists none of its agents under this token. It is shown, and nothing can be sent for it.</source>
        <translation>Dieser Lauf wurde für ein anderes Konto bestellt: %1 nennt unter diesem Token keinen seiner Agenten. Er wird gezeigt, und es kann nichts dafür gesendet werden.</translation>
    </message>
    <message>
        <source>This batch was ordered with another token, and nothing tells whether that is the same account. Nothing is sent for it before you say so.</source>
        <translation>Dieser Lauf wurde mit einem anderen Token bestellt, und nichts verrät, ob es dasselbe Konto ist. Es wird nichts dafür gesendet, bevor Sie es sagen.</translation>
    </message>
</context>
<context>
    <name>ui::BatchShelf</name>
    <message>
        <source>Batches</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>&amp;Batches</source>
        <translation>&amp;Läufe</translation>
    </message>
</context>
<context>
    <name>ui::BatchesDialog</name>
    <message>
        <source>Batches</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Batches ordered before</source>
        <translation>Frühere Läufe</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Nothing has been ordered yet. What you order is listed here.</source>
        <translation>Noch wurde nichts bestellt. Was Sie bestellen, steht hier.</translation>
    </message>
</context>
<context>
    <name>ui::BatchesPane</name>
    <message>
        <source>Search batches</source>
        <translation>Läufe durchsuchen</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Nicht abgeschlossen</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Weggelegt</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>Every batch you order is kept here.</source>
        <translation>Jeder Lauf, den Sie beauftragen, bleibt hier.</translation>
    </message>
    <message>
        <source>No batch matches the search.</source>
        <translation>Kein Lauf passt zur Suche.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Pin to the top</source>
        <translation>Oben an&amp;heften</translation>
    </message>
    <message>
        <source>Put &amp;away</source>
        <translation>&amp;Weglegen</translation>
    </message>
</context>
<context>
    <name>ui::CausesDialog</name>
    <message>
        <source>Failures by cause</source>
        <translation>Fehlschläge nach Ursache</translation>
    </message>
    <message>
        <source>Causes of failures</source>
        <translation>Ursachen der Fehlschläge</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Was schiefging</translation>
    </message>
    <message>
        <source>Who can help</source>
        <translation>Wer helfen kann</translation>
    </message>
    <message>
        <source>&amp;Export these…</source>
        <translation>Diese &amp;exportieren …</translation>
    </message>
    <message>
        <source>&amp;Select in the table</source>
        <translation>In der Tabelle &amp;auswählen</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>Der Server sagte: %1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Retry %n row(s)</source>
        <translation>
            <numerusform>%n Zeile &amp;erneut versuchen</numerusform>
            <numerusform>%n Zeilen &amp;erneut versuchen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Look again at %n row(s)</source>
        <translation>
            <numerusform>Bei %n Zeile noch einmal &amp;nachsehen</numerusform>
            <numerusform>Bei %n Zeilen noch einmal &amp;nachsehen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CheckDesk</name>
    <message>
        <source>Go on mending</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message numerus="yes">
        <source>You have mended this list before, on %1: %n row(s) changed.</source>
        <translation>
            <numerusform>Sie haben diese Liste schon einmal bearbeitet, am %1: %n Zeile geändert.</numerusform>
            <numerusform>Sie haben diese Liste schon einmal bearbeitet, am %1: %n Zeilen geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You were mending “%1”, on %2: %n row(s) changed.</source>
        <translation>
            <numerusform>Sie waren dabei, „%1“ zu bearbeiten, am %2: %n Zeile geändert.</numerusform>
            <numerusform>Sie waren dabei, „%1“ zu bearbeiten, am %2: %n Zeilen geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list cannot be read in this way.</source>
        <translation>So lässt sich die Liste nicht lesen.</translation>
    </message>
    <message>
        <source>Read in this way the list has other rows, so your changes could not be taken over.</source>
        <translation>So gelesen hat die Liste andere Zeilen; Ihre Änderungen konnten deshalb nicht übernommen werden.</translation>
    </message>
</context>
<context>
    <name>ui::CheckPage</name>
    <message>
        <source>Totals</source>
        <translation>Summen</translation>
    </message>
    <message>
        <source>The list is being worked on</source>
        <translation>Die Liste wird bearbeitet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Parts of checking the list</source>
        <translation>Teile der Prüfung</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message numerus="yes">
        <source>Contin&amp;ue with %n row(s)</source>
        <translation>
            <numerusform>&amp;Weiter mit %n Zeile</numerusform>
            <numerusform>&amp;Weiter mit %n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Problems (%n)</source>
        <translation>
            <numerusform>Probleme (%n)</numerusform>
            <numerusform>Probleme (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CloseDialog</name>
    <message>
        <source>A batch is under way</source>
        <translation>Ein Lauf ist im Gange</translation>
    </message>
    <message>
        <source>Close while the batch is under way?</source>
        <translation>Schließen, während ein Lauf im Gange ist?</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) are being sent: Fleetwright waits up to 5 seconds for the answers.</source>
        <translation>
            <numerusform>%n Auftrag wird gerade gesendet: Fleetwright wartet bis zu 5 Sekunden auf die Antwort.</numerusform>
            <numerusform>%n Aufträge werden gerade gesendet: Fleetwright wartet bis zu 5 Sekunden auf die Antworten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) are being built: the server goes on, but nobody watches.</source>
        <translation>
            <numerusform>%n Agent wird gerade eingerichtet: Der Server macht weiter, aber niemand sieht zu.</numerusform>
            <numerusform>%n Agenten werden gerade eingerichtet: Der Server macht weiter, aber niemand sieht zu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) have not been ordered and will not be.</source>
        <translation>
            <numerusform>%n Agent wurde noch nicht beauftragt und wird es nicht mehr.</numerusform>
            <numerusform>%n Agenten wurden noch nicht beauftragt und werden es nicht mehr.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Trotzdem schließen</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>Im Infobereich weiterlaufen</translation>
    </message>
</context>
<context>
    <name>ui::CloseGuard</name>
    <message>
        <source>Waiting for the answers in flight…</source>
        <translation>Warten auf ausstehende Antworten …</translation>
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
    <name>ui::ColumnPane</name>
    <message>
        <source>Say where each thing stands in the list. What you choose is remembered for lists with the same columns.</source>
        <translation>Sagen Sie, wo in der Liste was steht. Ihre Wahl gilt auch für spätere Listen mit den gleichen Spalten.</translation>
    </message>
    <message>
        <source>Column of the list</source>
        <translation>Spalte der Liste</translation>
    </message>
    <message>
        <source>Where it is empty, use</source>
        <translation>Wo sie leer ist, gilt</translation>
    </message>
    <message>
        <source>Phone numbers without a countr&amp;y begin with +</source>
        <translation>Telefonnummern ohne &amp;Land beginnen mit +</translation>
    </message>
    <message>
        <source>Calling code of the country</source>
        <translation>Vorwahl des Landes</translation>
    </message>
    <message>
        <source>&amp;Name of each agent:</source>
        <translation>&amp;Name jedes Agenten:</translation>
    </message>
    <message>
        <source>Name of each agent, with columns in braces</source>
        <translation>Name jedes Agenten, Spalten in geschweiften Klammern</translation>
    </message>
    <message>
        <source>&amp;Insert column</source>
        <translation>Spalte &amp;einfügen</translation>
    </message>
    <message>
        <source>&amp;Customer id</source>
        <translation>&amp;Kundennummer</translation>
    </message>
    <message>
        <source>&amp;Business name</source>
        <translation>Name des &amp;Unternehmens</translation>
    </message>
    <message>
        <source>&amp;Web address</source>
        <translation>Webadr&amp;esse</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Vorlage</translation>
    </message>
    <message>
        <source>&amp;Phone number</source>
        <translation>&amp;Telefonnummer</translation>
    </message>
    <message>
        <source>Column for: %1</source>
        <translation>Spalte für: %1</translation>
    </message>
    <message>
        <source>Where %1 is empty, use</source>
        <translation>Wo leer, gilt: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>(none)</source>
        <comment>no column</comment>
        <translation>(keine)</translation>
    </message>
    <message>
        <source>(column %1)</source>
        <translation>(Spalte %1)</translation>
    </message>
    <message>
        <source>%1, for example “%2”</source>
        <comment>reason and sample</comment>
        <translation>%1, zum Beispiel „%2“</translation>
    </message>
    <message>
        <source>The same for every row</source>
        <translation>Für jede Zeile gleich</translation>
    </message>
    <message>
        <source>Missing: choose the column</source>
        <translation>Fehlt: Spalte wählen</translation>
    </message>
    <message>
        <source>Not in this list</source>
        <translation>Nicht in dieser Liste</translation>
    </message>
    <message>
        <source>Chosen by you</source>
        <translation>Von Ihnen gewählt</translation>
    </message>
    <message>
        <source>Recognized by its name</source>
        <translation>Am Namen erkannt</translation>
    </message>
    <message>
        <source>As you confirmed it before</source>
        <translation>Wie früher bestätigt</translation>
    </message>
    <message>
        <source>For the first row: %1</source>
        <translation>Für die erste Zeile: %1</translation>
    </message>
    <message>
        <source>Some columns were guessed from what stands in them. Check them, then continue.</source>
        <translation>Einige Spalten wurden an ihrem Inhalt erraten. Prüfen Sie sie und fahren Sie dann fort.</translation>
    </message>
    <message>
        <source>Guessed from its contents</source>
        <translation>Am Inhalt erraten</translation>
    </message>
</context>
<context>
    <name>ui::CompareDialog</name>
    <message>
        <source>Batch and live fleet</source>
        <translation>Lauf und Live-Flotte</translation>
    </message>
    <message>
        <source>Agents that differ</source>
        <translation>Abweichende Agenten</translation>
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
    <name>ui::DetailsDesk</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Einzelheiten</translation>
    </message>
</context>
<context>
    <name>ui::DetailsPane</name>
    <message>
        <source>Choose a row and press Enter to see its whole story here.</source>
        <translation>Wählen Sie eine Zeile und drücken Sie die Eingabetaste, um hier ihre ganze Geschichte zu sehen.</translation>
    </message>
    <message>
        <source>Retry this</source>
        <translation>Diese erneut versuchen</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>Open website</source>
        <translation>Website öffnen</translation>
    </message>
    <message>
        <source>&amp;Agent</source>
        <translation>&amp;Agent</translation>
    </message>
    <message>
        <source>Agent id</source>
        <translation>Agentennummer</translation>
    </message>
    <message>
        <source>Copy the agent id</source>
        <translation>Agentennummer kopieren</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Copy the phone number</source>
        <translation>Telefonnummer kopieren</translation>
    </message>
    <message>
        <source>Operatio&amp;n</source>
        <translation>V&amp;organg</translation>
    </message>
    <message>
        <source>Operation id</source>
        <translation>Vorgangsnummer</translation>
    </message>
    <message>
        <source>Copy the operation id</source>
        <translation>Vorgangsnummer kopieren</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>What happened, oldest first</source>
        <translation>Was geschah, Ältestes zuerst</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>The row as it is in the list</source>
        <translation>Die Zeile, wie sie in der Liste steht</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>For support</source>
        <translation>Für den Support</translation>
    </message>
    <message>
        <source>Requests and replies, for support</source>
        <translation>Anfragen und Antworten, für den Support</translation>
    </message>
    <message>
        <source>Nothing was sent for this row yet.</source>
        <translation>Für diese Zeile wurde noch nichts gesendet.</translation>
    </message>
    <message>
        <source>Copy everything</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>%1 later</source>
        <comment>duration</comment>
        <translation>%1 später</translation>
    </message>
    <message>
        <source>Customer %1, row %2, line %3 of the file</source>
        <translation>Kunde %1, Datensatz %2, Zeile %3 der Datei</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>minutes and seconds</comment>
        <translation>%1 lang</translation>
    </message>
    <message>
        <source>after %1</source>
        <comment>minutes and seconds</comment>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>Reading its history…</source>
        <translation>Der Verlauf wird gelesen …</translation>
    </message>
    <message>
        <source>Nothing was ordered for this row.</source>
        <translation>Für diese Zeile wurde nichts bestellt.</translation>
    </message>
    <message>
        <source>Nothing has happened to it yet: it waits for its turn.</source>
        <translation>Noch ist nichts geschehen: Sie wartet, bis sie an der Reihe ist.</translation>
    </message>
    <message>
        <source>Attempt %1: %2</source>
        <translation>Versuch %1: %2</translation>
    </message>
</context>
<context>
    <name>ui::Duration</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes and seconds</comment>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>less than 10 s</source>
        <comment>time left</comment>
        <translation>weniger als 10 s</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <comment>time left, in seconds</comment>
        <translation>etwa %1 s</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <comment>time left, in minutes</comment>
        <translation>etwa %1 min</translation>
    </message>
    <message>
        <source>about %1 h %2 min</source>
        <comment>time left, in hours and minutes</comment>
        <translation>etwa %1 h %2 min</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) a minute</source>
        <translation>
            <numerusform>%n Agent je Minute</numerusform>
            <numerusform>%n Agenten je Minute</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>time</comment>
        <translation>noch %1</translation>
    </message>
</context>
<context>
    <name>ui::EarlierDesk</name>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Order new attempts for the rows that failed, and for no others</source>
        <translation>Neue Versuche für die gescheiterten Zeilen bestellen, für keine anderen</translation>
    </message>
    <message>
        <source>Take the file for a list like any other</source>
        <translation>Die Datei wie jede andere Liste behandeln</translation>
    </message>
    <message numerus="yes">
        <source>Continue these %n failure(s)</source>
        <translation>
            <numerusform>Diese %n gescheiterte Zeile fortsetzen</numerusform>
            <numerusform>Diese %n gescheiterten Zeilen fortsetzen</numerusform>
        </translation>
    </message>
    <message>
        <source>They are of batch %1.</source>
        <translation>Sie gehören zu Lauf %1.</translation>
    </message>
    <message>
        <source>Nothing was changed in them since.</source>
        <translation>Seither wurde daran nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) since:</source>
        <translation>
            <numerusform>%n Änderung seither:</numerusform>
            <numerusform>%n Änderungen seither:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file lists %n row(s) that did not become agents before.</source>
        <translation>
            <numerusform>Diese Datei enthält %n Zeile, aus der früher kein Agent wurde.</numerusform>
            <numerusform>Diese Datei enthält %n Zeilen, aus denen früher keine Agenten wurden.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: “%2”, before “%3”</source>
        <comment>customer, value now and before</comment>
        <translation>%1: „%2“, vorher „%3“</translation>
    </message>
</context>
<context>
    <name>ui::EmptyPage</name>
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
    <message>
        <source>A CSV file or an Excel workbook with a customer id, a business name and a web address for each customer. It is checked first; nothing is ordered before you press Start.</source>
        <translation>Eine CSV-Datei oder Excel-Arbeitsmappe mit Kundennummer, Name und Webadresse jedes Kunden. Sie wird zuerst geprüft; nichts wird beauftragt, bevor Sie auf „Starten“ drücken.</translation>
    </message>
    <message>
        <source>Paste list</source>
        <translation>Liste einfügen</translation>
    </message>
    <message>
        <source>Takes rows that were copied in a spreadsheet, with the names of the columns</source>
        <translation>Nimmt Zeilen, die in einer Tabellenkalkulation kopiert wurden, samt den Spaltennamen</translation>
    </message>
    <message>
        <source>Go on mending</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Forgets the changes; the file itself stays as it is</source>
        <translation>Vergisst die Änderungen; die Datei selbst bleibt, wie sie ist</translation>
    </message>
</context>
<context>
    <name>ui::Environment</name>
    <message>
        <source>“%1” is no address of an API. Start Fleetwright again with an address such as https://api.example.com.</source>
        <translation>„%1“ ist keine Adresse einer API. Starten Sie Fleetwright neu mit einer Adresse wie https://api.example.com.</translation>
    </message>
    <message>
        <source>“%1” would send the token unprotected. Start Fleetwright again with an address that begins with https://.</source>
        <translation>„%1“ würde das Token ungeschützt senden. Starten Sie Fleetwright neu mit einer Adresse, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>The address contains a user name or password. Start Fleetwright again with the address alone, and give the token in WFW_API_TOKEN.</source>
        <translation>Die Adresse enthält einen Benutzernamen oder ein Kennwort. Starten Sie Fleetwright neu mit der Adresse allein und übergeben Sie das Token in WFW_API_TOKEN.</translation>
    </message>
    <message>
        <source>“%1” names more than a server. Start Fleetwright again with scheme and host only, such as https://api.example.com.</source>
        <translation>„%1“ nennt mehr als einen Server. Starten Sie Fleetwright neu nur mit Schema und Rechnername, etwa https://api.example.com.</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Sandbox: nothing real is ordered</source>
        <translation>Sandbox: Nichts Echtes wird beauftragt</translation>
    </message>
    <message>
        <source>Local server %1: orders go to a program on this computer</source>
        <translation>Lokaler Server %1: Aufträge gehen an ein Programm auf diesem Rechner</translation>
    </message>
    <message>
        <source>No server: nothing can be ordered</source>
        <translation>Kein Server: Nichts kann beauftragt werden</translation>
    </message>
    <message>
        <source>Live on %1: every order creates a real agent</source>
        <translation>Live auf %1: Jeder Auftrag erzeugt einen echten Agenten</translation>
    </message>
</context>
<context>
    <name>ui::ExportDesk</name>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 ist gespeichert.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
</context>
<context>
    <name>ui::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Of which rows</source>
        <translation>Welche Zeilen</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>&amp;Wohin</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen …</translation>
    </message>
    <message>
        <source>The file is being written</source>
        <translation>Die Datei wird geschrieben</translation>
    </message>
    <message>
        <source>Table (.csv), can be opened again as a list</source>
        <translation>Tabelle (.csv), lässt sich wieder als Liste öffnen</translation>
    </message>
    <message>
        <source>Workbook (.xlsx)</source>
        <translation>Arbeitsmappe (.xlsx)</translation>
    </message>
    <message>
        <source>Report (.html), for a browser</source>
        <translation>Bericht (.html), für den Browser</translation>
    </message>
    <message>
        <source>Report (.pdf), for paper and mail</source>
        <translation>Bericht (.pdf), für Papier und E-Mail</translation>
    </message>
    <message>
        <source>JSON (.json), for programs</source>
        <translation>JSON (.json), für Programme</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Failures: %n row(s) that did not come up</source>
        <translation>
            <numerusform>&amp;Fehlschläge: %n Zeile, die nicht zustande kam</numerusform>
            <numerusform>&amp;Fehlschläge: %n Zeilen, die nicht zustande kamen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A&amp;gents: %n row(s) that are active</source>
        <translation>
            <numerusform>A&amp;genten: %n Zeile, die aktiv ist</numerusform>
            <numerusform>A&amp;genten: %n Zeilen, die aktiv sind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Everything: %n row(s)</source>
        <translation>
            <numerusform>&amp;Alles: %n Zeile</numerusform>
            <numerusform>&amp;Alles: %n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;All %n row(s) of the batch</source>
        <translation>
            <numerusform>D&amp;ie %n Zeile des Laufs</numerusform>
            <numerusform>Alle %n Zeilen des &amp;Laufs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n row(s) the &amp;table shows</source>
        <translation>
            <numerusform>Die %n Zeile, die die &amp;Tabelle zeigt</numerusform>
            <numerusform>Die %n Zeilen, die die &amp;Tabelle zeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n &amp;selected row(s)</source>
        <translation>
            <numerusform>Die %n au&amp;sgewählte Zeile</numerusform>
            <numerusform>Die %n au&amp;sgewählten Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n row(s)</source>
        <translation>
            <numerusform>%n Zeile exportieren</numerusform>
            <numerusform>%n Zeilen exportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to export</source>
        <translation>Nichts zu exportieren</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>“%1” exists and will be replaced.</source>
        <translation>„%1“ gibt es schon und wird ersetzt.</translation>
    </message>
</context>
<context>
    <name>ui::FixBar</name>
    <message>
        <source>All at once:</source>
        <translation>Alle auf einmal:</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Mehr</translation>
    </message>
    <message>
        <source>More ways to mend many rows</source>
        <translation>Weitere Wege, viele Zeilen zu berichtigen</translation>
    </message>
</context>
<context>
    <name>ui::FleetComparison</name>
    <message>
        <source>%1 did not tell which agents exist, so nothing can be said. Try again later.</source>
        <translation>%1 hat nicht mitgeteilt, welche Agenten es gibt; es lässt sich nichts sagen. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The answer was: %1</source>
        <translation>Die Antwort war: %1</translation>
    </message>
    <message numerus="yes">
        <source>All %n active agent(s) of this batch are in the live fleet.</source>
        <translation>
            <numerusform>Der %n aktive Agent dieses Laufs ist in der Live-Flotte.</numerusform>
            <numerusform>Alle %n aktiven Agenten dieses Laufs sind in der Live-Flotte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) of this batch are not in the live fleet.</source>
        <translation>
            <numerusform>%n Agent dieses Laufs ist nicht in der Live-Flotte.</numerusform>
            <numerusform>%n Agenten dieses Laufs sind nicht in der Live-Flotte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) of the live fleet were ordered by no batch of this ledger.</source>
        <translation>
            <numerusform>%n Agent der Live-Flotte wurde von keinem Lauf dieses Auftragsbuchs bestellt.</numerusform>
            <numerusform>%n Agenten der Live-Flotte wurden von keinem Lauf dieses Auftragsbuchs bestellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in the live fleet:</source>
        <translation>Nicht in der Live-Flotte:</translation>
    </message>
    <message>
        <source>Ordered by no batch of this ledger:</source>
        <translation>Von keinem Lauf dieses Auftragsbuchs bestellt:</translation>
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
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche löschen</translation>
    </message>
    <message>
        <source>Why the batch is as fast as it is</source>
        <translation>Warum der Lauf so schnell ist, wie er ist</translation>
    </message>
    <message>
        <source>Limits…</source>
        <translation>Grenzen …</translation>
    </message>
    <message>
        <source>How much may be in flight at once; also in mid-run</source>
        <translation>Wie viel gleichzeitig unterwegs sein darf; auch mitten im Lauf</translation>
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
    <name>ui::FleetRows</name>
    <message>
        <source>%1 %</source>
        <comment>progress of one agent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>no number yet</source>
        <translation>noch keine Nummer</translation>
    </message>
    <message>
        <source>Sending the order</source>
        <translation>Der Auftrag wird gesendet</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>percentage and the server&apos;s message</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Stopped at %1</source>
        <translation>Stehen geblieben bei %1</translation>
    </message>
    <message>
        <source>Last seen at %1</source>
        <translation>Zuletzt gesehen bei %1</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>Der Server meldete: %1</translation>
    </message>
    <message>
        <source>Has an agent already: %1, from batch %2.</source>
        <translation>Hat schon einen Agenten: %1, aus Lauf %2.</translation>
    </message>
    <message>
        <source>Probably has an agent already: %1 has this name and website.</source>
        <translation>Hat wahrscheinlich schon einen Agenten: %1 trägt diesen Namen und diese Website.</translation>
    </message>
    <message>
        <source>Batch %1 is not finished with this customer. Finish it first.</source>
        <translation>Lauf %1 ist mit diesem Kunden nicht fertig. Schließen Sie ihn zuerst ab.</translation>
    </message>
    <message>
        <source>Left out, because you said so.</source>
        <translation>Ausgelassen, weil Sie es so wollten.</translation>
    </message>
    <message>
        <source>Ordered in batch %1 with another token, perhaps of the same account.</source>
        <translation>In Lauf %1 mit einem anderen Token bestellt, vielleicht vom selben Konto.</translation>
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
    <name>ui::JobTale</name>
    <message>
        <source>The server accepted the order</source>
        <translation>Der Server nahm die Bestellung an</translation>
    </message>
    <message>
        <source>Asked after it: still in progress</source>
        <translation>Nachgefragt: noch in Arbeit</translation>
    </message>
    <message>
        <source>The server accepted the order, and was done with it</source>
        <translation>Der Server nahm die Bestellung an und war schon fertig</translation>
    </message>
    <message>
        <source>Asked after it: done</source>
        <translation>Nachgefragt: fertig</translation>
    </message>
    <message>
        <source>The server could not build the agent</source>
        <translation>Der Server konnte den Agenten nicht aufbauen</translation>
    </message>
    <message>
        <source>Asked after it: the server could not build the agent</source>
        <translation>Nachgefragt: Der Server konnte den Agenten nicht aufbauen</translation>
    </message>
    <message>
        <source>The server refused the order</source>
        <translation>Der Server lehnte die Bestellung ab</translation>
    </message>
    <message>
        <source>The server refused to tell</source>
        <translation>Der Server gab keine Auskunft</translation>
    </message>
    <message>
        <source>The server asked to slow down</source>
        <translation>Der Server bat, langsamer zu senden</translation>
    </message>
    <message>
        <source>The server asked to be asked less often</source>
        <translation>Der Server bat, seltener nachzufragen</translation>
    </message>
    <message>
        <source>The server had a fault of its own</source>
        <translation>Beim Server trat ein Fehler auf</translation>
    </message>
    <message>
        <source>Asked after it: the server had a fault of its own</source>
        <translation>Nachgefragt: Beim Server trat ein Fehler auf</translation>
    </message>
    <message>
        <source>No answer came: the order may have arrived or not</source>
        <translation>Es kam keine Antwort: Die Bestellung kann angekommen sein oder nicht</translation>
    </message>
    <message>
        <source>Asked after it: no answer came</source>
        <translation>Nachgefragt: keine Antwort</translation>
    </message>
    <message>
        <source>The order could not be sent: no connection</source>
        <translation>Die Bestellung konnte nicht gesendet werden: keine Verbindung</translation>
    </message>
    <message>
        <source>Could not ask after it: no connection</source>
        <translation>Nachfragen nicht möglich: keine Verbindung</translation>
    </message>
    <message>
        <source>Something that is not the API answered in its place</source>
        <translation>An Stelle der API antwortete etwas anderes</translation>
    </message>
    <message>
        <source>The answer to the order could not be understood</source>
        <translation>Die Antwort auf die Bestellung war nicht zu verstehen</translation>
    </message>
    <message>
        <source>The answer could not be understood</source>
        <translation>Die Antwort war nicht zu verstehen</translation>
    </message>
    <message>
        <source>The server does not know what the order was sent to</source>
        <translation>Der Server kennt nicht, wohin die Bestellung ging</translation>
    </message>
    <message>
        <source>The server no longer knows this order</source>
        <translation>Der Server kennt diese Bestellung nicht mehr</translation>
    </message>
    <message>
        <source>The server did not accept the token</source>
        <translation>Der Server nahm das Token nicht an</translation>
    </message>
    <message>
        <source>The token may not create agents</source>
        <translation>Das Token darf keine Agenten anlegen</translation>
    </message>
    <message>
        <source>The token may not ask for this</source>
        <translation>Das Token darf danach nicht fragen</translation>
    </message>
    <message>
        <source>took %1</source>
        <comment>duration</comment>
        <translation>dauerte %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>words of the server</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Put into the queue</source>
        <translation>In die Warteschlange gestellt</translation>
    </message>
    <message>
        <source>Order on its way</source>
        <translation>Bestellung unterwegs</translation>
    </message>
    <message>
        <source>The server builds the agent</source>
        <translation>Der Server baut den Agenten auf</translation>
    </message>
    <message>
        <source>Takes longer than usual</source>
        <translation>Dauert länger als üblich</translation>
    </message>
    <message>
        <source>The agent is live</source>
        <translation>Der Agent ist aktiv</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Its fate got lost</source>
        <translation>Was daraus wurde, ist ungeklärt</translation>
    </message>
    <message>
        <source>Cancelled before anything was sent</source>
        <translation>Zurückgezogen, bevor etwas gesendet wurde</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>how long a batch was paused</comment>
        <translation>%1 lang</translation>
    </message>
    <message>
        <source>Order written down</source>
        <translation>Bestellung festgehalten</translation>
    </message>
    <message>
        <source>A person had it ordered anew, knowing that an agent may exist already</source>
        <translation>Ein Mensch ließ neu bestellen, obwohl es schon einen Agenten geben kann</translation>
    </message>
    <message>
        <source>The server lists the agent again</source>
        <translation>Der Server nennt den Agenten wieder</translation>
    </message>
    <message>
        <source>The server&apos;s list of active agents does not have the agent: its end stands</source>
        <translation>In der Liste aktiver Agenten des Servers fehlt der Agent: Sein Ende bleibt gültig</translation>
    </message>
    <message>
        <source>The server says something else about how it ended: the first word stands</source>
        <translation>Der Server sagt etwas anderes darüber, wie es endete: Das erste Wort gilt</translation>
    </message>
</context>
<context>
    <name>ui::LedgerText</name>
    <message>
        <source>Another Fleetwright is using it, perhaps on the command line. Wait for its end, or close it, and start again.</source>
        <translation>Ein anderes Fleetwright benutzt es, vielleicht auf der Befehlszeile. Warten Sie dessen Ende ab oder beenden Sie es, und starten Sie neu.</translation>
    </message>
    <message>
        <source>A newer Fleetwright has written it. Use that one.</source>
        <translation>Ein neueres Fleetwright hat es geschrieben. Benutzen Sie jenes.</translation>
    </message>
    <message>
        <source>The file is damaged. Put it aside and bring a copy back; it is not touched.</source>
        <translation>Die Datei ist beschädigt. Legen Sie sie beiseite und holen Sie eine Kopie zurück; sie wird nicht angetastet.</translation>
    </message>
    <message>
        <source>The disk is full. Make room and start again.</source>
        <translation>Der Datenträger ist voll. Schaffen Sie Platz und starten Sie neu.</translation>
    </message>
    <message>
        <source>It may not be written. Mend its permissions and start again.</source>
        <translation>Es darf nicht beschrieben werden. Berichtigen Sie die Zugriffsrechte und starten Sie neu.</translation>
    </message>
    <message>
        <source>It can be neither read nor written. Look at the disk and start again.</source>
        <translation>Es lässt sich weder lesen noch schreiben. Prüfen Sie den Datenträger und starten Sie neu.</translation>
    </message>
    <message>
        <source>Nothing can be ordered, because the ledger %1 cannot be used: every order is written down there first. %2</source>
        <translation>Es kann nichts bestellt werden, weil das Auftragsbuch %1 nicht benutzbar ist: Dort wird jede Bestellung zuerst festgehalten. %2</translation>
    </message>
    <message>
        <source>%1 The system says: %2</source>
        <comment>sentence, then technical words</comment>
        <translation>%1 Das System meldet: %2</translation>
    </message>
</context>
<context>
    <name>ui::LimitsDialog</name>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>How much may be out at once. A change holds at once, also for the batch under way; what is out already is not called back.</source>
        <translation>Wie viel gleichzeitig unterwegs sein darf. Eine Änderung gilt sofort, auch für den laufenden Lauf; was schon unterwegs ist, wird nicht zurückgerufen.</translation>
    </message>
    <message>
        <source>&amp;Orders on their way</source>
        <translation>&amp;Bestellungen unterwegs</translation>
    </message>
    <message>
        <source>Orders on their way at once</source>
        <translation>Bestellungen gleichzeitig unterwegs</translation>
    </message>
    <message>
        <source>&amp;Questions after progress</source>
        <translation>&amp;Nachfragen nach dem Stand</translation>
    </message>
    <message>
        <source>Questions after progress at once</source>
        <translation>Gleichzeitige Nachfragen nach dem Stand</translation>
    </message>
</context>
<context>
    <name>ui::ListDesk</name>
    <message>
        <source>Open customer list</source>
        <translation>Kundenliste öffnen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>No list was opened yet</source>
        <translation>Noch wurde keine Liste geöffnet</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation>Diese &amp;vergessen</translation>
    </message>
    <message>
        <source>Customer lists (*.csv *.tsv *.txt *.xlsx)</source>
        <translation>Kundenlisten (*.csv *.tsv *.txt *.xlsx)</translation>
    </message>
    <message>
        <source>There is nothing to paste. Copy rows in a spreadsheet, with the names of the columns above them, then paste here.</source>
        <translation>Es gibt nichts einzufügen. Kopieren Sie in einer Tabellenkalkulation Zeilen samt den Spaltennamen darüber und fügen Sie sie dann hier ein.</translation>
    </message>
    <message>
        <source>Pasted list</source>
        <translation>Eingefügte Liste</translation>
    </message>
</context>
<context>
    <name>ui::ListNotices</name>
    <message>
        <source>Show them</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Mend them…</source>
        <translation>Berichtigen …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen …</translation>
    </message>
    <message>
        <source>The list has changed since you mended it, so the changes of then could not be taken over.</source>
        <translation>Die Liste hat sich geändert, seit Sie sie bearbeitet haben; die damaligen Änderungen konnten nicht übernommen werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have problems and stay out until they are mended.</source>
        <translation>
            <numerusform>%n Zeile hat Probleme und bleibt außen vor, bis sie berichtigt ist.</numerusform>
            <numerusform>%n Zeilen haben Probleme und bleiben außen vor, bis sie berichtigt sind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Liste</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>A&amp;blauf</translation>
    </message>
    <message>
        <source>R&amp;ows</source>
        <translation>&amp;Zeilen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>&amp;Open list…</source>
        <translation>Liste ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open list…</source>
        <translation>Liste öffnen …</translation>
    </message>
    <message>
        <source>Open a customer list</source>
        <translation>Eine Kundenliste öffnen</translation>
    </message>
    <message>
        <source>Open &amp;sample list</source>
        <translation>&amp;Beispielliste öffnen</translation>
    </message>
    <message>
        <source>Open sample list</source>
        <translation>Beispielliste öffnen</translation>
    </message>
    <message>
        <source>&amp;Close list</source>
        <translation>Liste s&amp;chließen</translation>
    </message>
    <message>
        <source>Export &amp;failures…</source>
        <translation>Fe&amp;hlschläge exportieren …</translation>
    </message>
    <message>
        <source>Export failures…</source>
        <translation>Fehlschläge exportieren …</translation>
    </message>
    <message>
        <source>Save failed, overdue and unknown rows with their reasons</source>
        <translation>Fehlgeschlagene, überfällige und ungeklärte Zeilen mit ihren Gründen speichern</translation>
    </message>
    <message>
        <source>Export r&amp;esults…</source>
        <translation>&amp;Ergebnisse exportieren …</translation>
    </message>
    <message>
        <source>Export results…</source>
        <translation>Ergebnisse exportieren …</translation>
    </message>
    <message>
        <source>Save every row with what became of it</source>
        <translation>Jede Zeile mit ihrem Ergebnis speichern</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Bee&amp;nden</translation>
    </message>
    <message>
        <source>&amp;Start…</source>
        <translation>&amp;Starten …</translation>
    </message>
    <message>
        <source>Start…</source>
        <translation>Starten …</translation>
    </message>
    <message>
        <source>Provision the ready rows; asks first</source>
        <translation>Die bereiten Zeilen bereitstellen; fragt zuerst nach</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Send no new order; follow what was ordered</source>
        <translation>Nichts Neues beauftragen; beobachten, was beauftragt ist</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>St&amp;oppen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Cancel what was not sent; follow the rest to its end</source>
        <translation>Zurückziehen, was nicht gesendet wurde; den Rest bis zum Ende beobachten</translation>
    </message>
    <message>
        <source>Retry &amp;failed</source>
        <translation>Fe&amp;hlgeschlagene erneut versuchen</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Order all failed agents again</source>
        <translation>Alle fehlgeschlagenen Agenten neu beauftragen</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Nachsehen</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Nachsehen</translation>
    </message>
    <message>
        <source>Ask again after unknown and overdue agents</source>
        <translation>Noch einmal nach ungeklärten und überfälligen Agenten fragen</translation>
    </message>
    <message>
        <source>&amp;Enter token…</source>
        <translation>&amp;Token eingeben …</translation>
    </message>
    <message>
        <source>Enter token…</source>
        <translation>Token eingeben …</translation>
    </message>
    <message>
        <source>&amp;Retry selected</source>
        <translation>Auswahl &amp;erneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Look again at selected</source>
        <translation>Nach der Auswahl se&amp;hen</translation>
    </message>
    <message>
        <source>&amp;Cancel selected</source>
        <translation>Auswahl &amp;zurückziehen</translation>
    </message>
    <message>
        <source>Take queued rows out of the batch</source>
        <translation>Wartende Zeilen aus dem Lauf nehmen</translation>
    </message>
    <message>
        <source>&amp;Put selected back</source>
        <translation>Auswahl wieder ein&amp;reihen</translation>
    </message>
    <message>
        <source>Queue cancelled rows again</source>
        <translation>Zurückgezogene Zeilen wieder einreihen</translation>
    </message>
    <message>
        <source>C&amp;opy rows</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the selected rows as tab-separated text</source>
        <translation>Die ausgewählten Zeilen als tabulatorgetrennten Text kopieren</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;Find rows</source>
        <translation>Zeilen &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Show all rows</source>
        <translation>Alle Zeilen anzei&amp;gen</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>&amp;Vorheriger Bereich</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Fleetwright</source>
        <translation>Ü&amp;ber Fleetwright</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Über &amp;Qt</translation>
    </message>
    <message>
        <source>A batch is under way. Wait for its end, or stop it, before another list is opened.</source>
        <translation>Ein Lauf ist im Gange. Warten Sie sein Ende ab oder stoppen Sie ihn, bevor eine andere Liste geöffnet wird.</translation>
    </message>
    <message numerus="yes">
        <source>One list at a time: %1 is opened, %n other(s) are not.</source>
        <translation>
            <numerusform>Nur eine Liste auf einmal: %1 ist geöffnet, %n andere nicht.</numerusform>
            <numerusform>Nur eine Liste auf einmal: %1 ist geöffnet, %n andere nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>O&amp;pen batch…</source>
        <translation>Lauf ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open a batch that was ordered before</source>
        <translation>Einen früher erteilten Lauf öffnen</translation>
    </message>
    <message>
        <source>&amp;Compare with the live fleet</source>
        <translation>Mit der Live-Flotte &amp;vergleichen</translation>
    </message>
    <message>
        <source>Hold the agents of this batch against the server&apos;s own list</source>
        <translation>Die Agenten dieses Laufs mit der Liste des Servers vergleichen</translation>
    </message>
    <message>
        <source>Next proble&amp;m</source>
        <translation>Näch&amp;stes Problem</translation>
    </message>
    <message>
        <source>Go to the next row that failed, is unclear, late or left out</source>
        <translation>Zur nächsten Zeile, die gescheitert, ungeklärt, verspätet oder ausgelassen ist</translation>
    </message>
    <message>
        <source>Previous pr&amp;oblem</source>
        <translation>Vor&amp;heriges Problem</translation>
    </message>
    <message>
        <source>Paste l&amp;ist</source>
        <translation>Liste e&amp;infügen</translation>
    </message>
    <message>
        <source>Open rows that were copied in a spreadsheet</source>
        <translation>Zeilen öffnen, die in einer Tabellenkalkulation kopiert wurden</translation>
    </message>
    <message>
        <source>Chec&amp;k and mend…</source>
        <translation>&amp;Prüfen und berichtigen …</translation>
    </message>
    <message>
        <source>Check and mend…</source>
        <translation>Prüfen und berichtigen …</translation>
    </message>
    <message>
        <source>See the problems of the list, its columns and how it is read</source>
        <translation>Probleme der Liste, ihre Spalten und wie sie gelesen wird</translation>
    </message>
    <message>
        <source>Failures by ca&amp;use…</source>
        <translation>Fehlschläge nach &amp;Ursache …</translation>
    </message>
    <message>
        <source>Failures by cause…</source>
        <translation>Fehlschläge nach Ursache …</translation>
    </message>
    <message>
        <source>See why rows failed, and retry or export all of one cause</source>
        <translation>Sehen, warum Zeilen scheiterten, und alle einer Ursache erneut versuchen oder exportieren</translation>
    </message>
    <message>
        <source>&amp;Export selected…</source>
        <translation>Auswahl e&amp;xportieren …</translation>
    </message>
    <message>
        <source>Export selected…</source>
        <translation>Auswahl exportieren …</translation>
    </message>
    <message>
        <source>Save the selected rows with what became of them</source>
        <translation>Die ausgewählten Zeilen speichern, mit dem, was aus ihnen wurde</translation>
    </message>
    <message>
        <source>Tr&amp;y again…</source>
        <translation>Ern&amp;eut versuchen …</translation>
    </message>
    <message>
        <source>Try again…</source>
        <translation>Erneut versuchen …</translation>
    </message>
    <message>
        <source>Choose which rows get another chance: failed, not started, unclear or selected ones</source>
        <translation>Wählen, welche Zeilen noch eine Gelegenheit bekommen: gescheiterte, nicht begonnene, ungeklärte oder ausgewählte</translation>
    </message>
    <message>
        <source>L&amp;imits…</source>
        <translation>&amp;Grenzen …</translation>
    </message>
    <message>
        <source>How much may be in flight at once; also in mid-run</source>
        <translation>Wie viel gleichzeitig unterwegs sein darf; auch mitten im Lauf</translation>
    </message>
    <message>
        <source>Order selected a&amp;nyway…</source>
        <translation>Auswahl tr&amp;otzdem bestellen …</translation>
    </message>
    <message>
        <source>Order agents of unknown fate anew, although they may exist already</source>
        <translation>Ungeklärte Agenten neu bestellen, obwohl es sie schon geben kann</translation>
    </message>
</context>
<context>
    <name>ui::Notifier</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>ui::OrderAnewDialog</name>
    <message>
        <source>Order anyway</source>
        <translation>Trotzdem bestellen</translation>
    </message>
    <message>
        <source>Rows that can still be found out about are left as they are: “Look again” is for those. The decision is kept in each row&apos;s history.</source>
        <translation>Zeilen, über die sich noch etwas herausfinden lässt, bleiben, wie sie sind: Für sie ist „Noch einmal nachsehen“ da. Die Entscheidung steht danach im Verlauf jeder Zeile.</translation>
    </message>
    <message numerus="yes">
        <source>Order %n agent(s) of unknown fate anew?</source>
        <translation>
            <numerusform>%n ungeklärten Agenten neu bestellen?</numerusform>
            <numerusform>%n ungeklärte Agenten neu bestellen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody knows what became of the first order. It may have made an agent on %1 already: then there will be two, each with a phone number of its own, and both are charged.</source>
        <translation>Niemand weiß, was aus der ersten Bestellung wurde. Sie kann auf %1 schon einen Agenten hervorgebracht haben: Dann werden es zwei, jeder mit eigener Telefonnummer, und beide werden berechnet.</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>So lassen</translation>
    </message>
</context>
<context>
    <name>ui::PaceReason</name>
    <message>
        <source>The server answers with errors only</source>
        <translation>Der Server antwortet nur mit Fehlern</translation>
    </message>
    <message>
        <source>Something else answers in the API&apos;s place</source>
        <translation>An Stelle der API antwortet etwas anderes</translation>
    </message>
    <message>
        <source>Network lost</source>
        <translation>Netz verloren</translation>
    </message>
    <message>
        <source>%1, next try in %2</source>
        <comment>cause of waiting, time</comment>
        <translation>%1, nächster Versuch in %2</translation>
    </message>
    <message>
        <source>%1, trying now</source>
        <comment>cause of waiting</comment>
        <translation>%1, wird gerade versucht</translation>
    </message>
    <message numerus="yes">
        <source>Nothing new is sent; %n order(s) are out and wait for their answers</source>
        <translation>
            <numerusform>Nichts Neues wird gesendet; %n Bestellung ist unterwegs und wartet auf Antwort</numerusform>
            <numerusform>Nichts Neues wird gesendet; %n Bestellungen sind unterwegs und warten auf Antwort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing new is sent; the server still builds %n agent(s)</source>
        <translation>
            <numerusform>Nichts Neues wird gesendet; der Server richtet noch %n Agenten ein</numerusform>
            <numerusform>Nichts Neues wird gesendet; der Server richtet noch %n Agenten ein</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new is sent, and nothing is in flight</source>
        <translation>Nichts Neues wird gesendet, und nichts ist unterwegs</translation>
    </message>
    <message>
        <source>Waiting for the write budget, reopens in %1</source>
        <translation>Wartet auf das Schreibkontingent, öffnet wieder in %1</translation>
    </message>
    <message>
        <source>The first rows go ahead; the others follow when these are active</source>
        <translation>Die ersten Zeilen gehen voraus; die anderen folgen, wenn diese aktiv sind</translation>
    </message>
    <message>
        <source>%1 of %2 submits in flight: the server decides the pace</source>
        <translation>%1 von %2 Bestellungen unterwegs: Der Server bestimmt das Tempo</translation>
    </message>
    <message>
        <source>%1 of %2 polls in flight: the server answers slowly</source>
        <translation>%1 von %2 Nachfragen unterwegs: Der Server antwortet langsam</translation>
    </message>
    <message numerus="yes">
        <source>Every order is sent; the server builds %n agent(s)</source>
        <translation>
            <numerusform>Alle Bestellungen sind gesendet; der Server richtet %n Agenten ein</numerusform>
            <numerusform>Alle Bestellungen sind gesendet; der Server richtet %n Agenten ein</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Orders go out as the write budget allows: %n left</source>
        <translation>
            <numerusform>Bestellungen gehen hinaus, wie das Schreibkontingent es erlaubt: noch %n</numerusform>
            <numerusform>Bestellungen gehen hinaus, wie das Schreibkontingent es erlaubt: noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Orders go out as fast as the server takes them</source>
        <translation>Bestellungen gehen hinaus, so schnell der Server sie annimmt</translation>
    </message>
    <message>
        <source>Waiting for a token the server accepts</source>
        <translation>Wartet auf ein Token, das der Server annimmt</translation>
    </message>
    <message>
        <source>Waiting until orders can be written down again</source>
        <translation>Wartet, bis Bestellungen wieder festgehalten werden können</translation>
    </message>
</context>
<context>
    <name>ui::PauseLog</name>
    <message>
        <source>The batch was paused.</source>
        <translation>Der Lauf wurde angehalten.</translation>
    </message>
    <message>
        <source>The batch paused by itself.</source>
        <translation>Der Lauf hielt von selbst an.</translation>
    </message>
    <message>
        <source>The batch waited for a token.</source>
        <translation>Der Lauf wartete auf ein Token.</translation>
    </message>
    <message>
        <source>The batch waited because nothing could be written down.</source>
        <translation>Der Lauf wartete, weil nichts festgehalten werden konnte.</translation>
    </message>
    <message>
        <source>The batch waited for the network or the server.</source>
        <translation>Der Lauf wartete auf das Netz oder den Server.</translation>
    </message>
</context>
<context>
    <name>ui::PreviewModel</name>
    <message>
        <source>Line</source>
        <comment>of a file</comment>
        <translation>Zeile</translation>
    </message>
</context>
<context>
    <name>ui::ProblemModel</name>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>of a file</comment>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Praxis</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>whole row</source>
        <translation>ganze Zeile</translation>
    </message>
</context>
<context>
    <name>ui::ProblemPane</name>
    <message>
        <source>&amp;Show:</source>
        <translation>&amp;Anzeigen:</translation>
    </message>
    <message>
        <source>Show which problems</source>
        <translation>Welche Probleme anzeigen</translation>
    </message>
    <message>
        <source>Search problems</source>
        <translation>Probleme durchsuchen</translation>
    </message>
    <message>
        <source>Shows the problems that contain this text</source>
        <translation>Zeigt die Probleme, die diesen Text enthalten</translation>
    </message>
    <message>
        <source>Problems of the list</source>
        <translation>Probleme der Liste</translation>
    </message>
    <message>
        <source>Previous problem</source>
        <translation>Vorheriges Problem</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Nächstes Problem</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>kind of problem and how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All problems</source>
        <translation>Alle Probleme</translation>
    </message>
    <message>
        <source>All notes</source>
        <translation>Alle Hinweise</translation>
    </message>
    <message>
        <source>Changed cells</source>
        <translation>Geänderte Zellen</translation>
    </message>
    <message>
        <source>Rows left out</source>
        <translation>Ausgelassene Zeilen</translation>
    </message>
    <message>
        <source>Nothing here contains “%1”.</source>
        <translation>Nichts hier enthält „%1“.</translation>
    </message>
    <message>
        <source>No row has a problem.</source>
        <translation>Keine Zeile hat ein Problem.</translation>
    </message>
    <message>
        <source>Nothing of this kind is left.</source>
        <translation>Davon ist nichts mehr übrig.</translation>
    </message>
    <message>
        <source>The rows can be checked once it is known which column is which: see Columns.</source>
        <translation>Die Zeilen können geprüft werden, sobald klar ist, welche Spalte was enthält: siehe „Spalten“.</translation>
    </message>
</context>
<context>
    <name>ui::ProblemView</name>
    <message>
        <source>Row %1: this was empty before.</source>
        <translation>Zeile %1: Dies war vorher leer.</translation>
    </message>
    <message>
        <source>Row %1: this was “%2” before.</source>
        <translation>Zeile %1: Dies war vorher „%2“.</translation>
    </message>
    <message>
        <source>Row %1 is left out, because you said so.</source>
        <translation>Zeile %1 ist ausgelassen, weil Sie es so wollten.</translation>
    </message>
    <message>
        <source>Nothing filled in</source>
        <translation>Nichts eingetragen</translation>
    </message>
    <message>
        <source>Web address not usable</source>
        <translation>Webadresse nicht verwendbar</translation>
    </message>
    <message>
        <source>Row repeats another</source>
        <translation>Zeile wiederholt eine andere</translation>
    </message>
    <message>
        <source>One id, different rows</source>
        <translation>Eine Nummer, verschiedene Zeilen</translation>
    </message>
    <message>
        <source>Customer id not usable</source>
        <translation>Kundennummer nicht verwendbar</translation>
    </message>
    <message>
        <source>Too few or too many cells</source>
        <translation>Zu wenige oder zu viele Zellen</translation>
    </message>
    <message>
        <source>Quotation mark not closed</source>
        <translation>Anführungszeichen nicht geschlossen</translation>
    </message>
    <message>
        <source>Characters not readable</source>
        <translation>Zeichen nicht lesbar</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Zu lang</translation>
    </message>
    <message>
        <source>Invisible characters</source>
        <translation>Unsichtbare Zeichen</translation>
    </message>
    <message>
        <source>Web address completed</source>
        <translation>Webadresse vervollständigt</translation>
    </message>
    <message>
        <source>Phone number completed</source>
        <translation>Telefonnummer vervollständigt</translation>
    </message>
    <message>
        <source>Phone number without country</source>
        <translation>Telefonnummer ohne Land</translation>
    </message>
    <message>
        <source>Phone number unclear</source>
        <translation>Telefonnummer unklar</translation>
    </message>
    <message>
        <source>Ids differ in case alone</source>
        <translation>Nummern nur in Groß-/Kleinschreibung verschieden</translation>
    </message>
    <message>
        <source>Same web address twice</source>
        <translation>Gleiche Webadresse zweimal</translation>
    </message>
    <message>
        <source>Same name twice</source>
        <translation>Gleicher Name zweimal</translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%n bereit</numerusform>
            <numerusform>%n bereit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with problems</source>
        <translation>
            <numerusform>%n mit Problemen</numerusform>
            <numerusform>%n mit Problemen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n ausgelassen</numerusform>
            <numerusform>%n ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeated</source>
        <comment>rows that repeat another</comment>
        <translation>
            <numerusform>%n wiederholt</numerusform>
            <numerusform>%n wiederholt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>https:// was added to %n web address(es)</source>
        <translation>
            <numerusform>https:// wurde %n Webadresse vorangestellt</numerusform>
            <numerusform>https:// wurde %n Webadressen vorangestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n web address(es) were tidied up</source>
        <translation>
            <numerusform>%n Webadresse wurde bereinigt</numerusform>
            <numerusform>%n Webadressen wurden bereinigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone number(s) were written out</source>
        <translation>
            <numerusform>%n Telefonnummer wurde ausgeschrieben</numerusform>
            <numerusform>%n Telefonnummern wurden ausgeschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) worth a look</source>
        <translation>
            <numerusform>%n Sache ist einen Blick wert</numerusform>
            <numerusform>%n Sachen sind einen Blick wert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RowCellsModel</name>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>(column %1)</source>
        <translation>(Spalte %1)</translation>
    </message>
</context>
<context>
    <name>ui::RowPane</name>
    <message>
        <source>The &amp;whole row</source>
        <translation>Die &amp;ganze Zeile</translation>
    </message>
    <message>
        <source>Cells of the row</source>
        <translation>Zellen der Zeile</translation>
    </message>
    <message>
        <source>Enter or a double click changes a cell</source>
        <translation>Eingabetaste oder Doppelklick ändert eine Zelle</translation>
    </message>
    <message>
        <source>No row is selected</source>
        <translation>Keine Zeile ausgewählt</translation>
    </message>
    <message>
        <source>Row %1, line %2 of the file</source>
        <translation>Datensatz %1, Zeile %2 der Datei</translation>
    </message>
    <message>
        <source>Put back what was there</source>
        <translation>Wiederherstellen, was da stand</translation>
    </message>
    <message>
        <source>Take this row back</source>
        <translation>Diese Zeile zurückholen</translation>
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
    <name>ui::RunBanner</name>
    <message>
        <source>There is no token for %1, so nothing can be ordered. Enter one, or set WFW_API_TOKEN before Fleetwright is started.</source>
        <translation>Es gibt kein Token für %1, deshalb kann nichts beauftragt werden. Geben Sie eines ein oder setzen Sie WFW_API_TOKEN, bevor Fleetwright gestartet wird.</translation>
    </message>
</context>
<context>
    <name>ui::RunCondition</name>
    <message>
        <source>%1 The answer was: %2</source>
        <translation>%1 Die Antwort war: %2</translation>
    </message>
    <message>
        <source>The server is reached but answers with errors only. No agent is lost: the batch waits and goes on by itself.</source>
        <translation>Der Server ist erreichbar, antwortet aber nur mit Fehlern. Kein Agent geht verloren: Der Lauf wartet und geht von selbst weiter.</translation>
    </message>
    <message>
        <source>Something that is not the API answers in its place, perhaps the sign-in page of this network. Sign in to the network; the batch then goes on by itself.</source>
        <translation>Statt der API antwortet etwas anderes, vielleicht die Anmeldeseite dieses Netzwerks. Melden Sie sich am Netzwerk an; der Lauf geht dann von selbst weiter.</translation>
    </message>
    <message>
        <source>Network lost. No agent is lost: the batch waits and goes on by itself.</source>
        <translation>Netzwerk unterbrochen. Kein Agent geht verloren: Der Lauf wartet und geht von selbst weiter.</translation>
    </message>
    <message>
        <source>Next try in %1.</source>
        <translation>Nächster Versuch in %1.</translation>
    </message>
    <message>
        <source>Trying now.</source>
        <translation>Versuch läuft.</translation>
    </message>
    <message numerus="yes">
        <source>Done: %n agent(s) active.</source>
        <translation>
            <numerusform>Fertig: %n Agent aktiv.</numerusform>
            <numerusform>Fertig: %n Agenten aktiv.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed; the problem column says why.</source>
        <translation>
            <numerusform>%n fehlgeschlagen; die Spalte „Problem“ sagt, warum.</numerusform>
            <numerusform>%n fehlgeschlagen; die Spalte „Problem“ sagt, warum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be told yet; look again later.</source>
        <translation>
            <numerusform>%n noch ungeklärt; sehen Sie später nach.</numerusform>
            <numerusform>%n noch ungeklärt; sehen Sie später nach.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new is sent, because it could not be written down first. Make room on the disk or mend its permissions, then resume.</source>
        <translation>Nichts Neues wird gesendet, weil es nicht vorher aufgezeichnet werden konnte. Schaffen Sie Platz auf dem Datenträger oder berichtigen Sie seine Berechtigungen, und setzen Sie dann fort.</translation>
    </message>
    <message>
        <source>The server does not accept the token. No agent is lost: enter another token and the batch goes on.</source>
        <translation>Der Server nimmt das Token nicht an. Kein Agent geht verloren: Geben Sie ein anderes Token ein, und der Lauf geht weiter.</translation>
    </message>
    <message>
        <source>The token may not create agents. No agent is lost: enter a token with the scope agents:write, or have it granted, and the batch goes on.</source>
        <translation>Das Token darf keine Agenten anlegen. Kein Agent geht verloren: Geben Sie ein Token mit der Berechtigung agents:write ein oder lassen Sie sie erteilen, und der Lauf geht weiter.</translation>
    </message>
    <message numerus="yes">
        <source>Paused: no new order is sent. %n agent(s) ordered before are followed on.</source>
        <translation>
            <numerusform>Angehalten: Es wird nichts Neues beauftragt. %n schon beauftragter Agent wird weiter beobachtet.</numerusform>
            <numerusform>Angehalten: Es wird nichts Neues beauftragt. %n schon beauftragte Agenten werden weiter beobachtet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: what was not sent is cancelled. %n agent(s) ordered before are followed to their end.</source>
        <translation>
            <numerusform>Gestoppt: Was nicht gesendet war, ist zurückgezogen. %n schon beauftragter Agent wird bis zum Ende beobachtet.</numerusform>
            <numerusform>Gestoppt: Was nicht gesendet war, ist zurückgezogen. %n schon beauftragte Agenten werden bis zum Ende beobachtet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) are still out and wait for their answers.</source>
        <translation>
            <numerusform>%n Bestellung ist noch unterwegs und wartet auf Antwort.</numerusform>
            <numerusform>%n Bestellungen sind noch unterwegs und warten auf Antwort.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>In the table: arrows move, Shift and Ctrl with arrows or Space select, the menu key opens the actions on rows. Tab moves on.</source>
        <translation>In der Tabelle: Pfeiltasten bewegen, Umschalt und Strg mit Pfeiltasten oder Leertaste wählen aus, die Menütaste öffnet die Aktionen für Zeilen. Tab geht weiter.</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two shortcuts</comment>
        <translation> oder </translation>
    </message>
</context>
<context>
    <name>ui::SourcePane</name>
    <message>
        <source>Se&amp;parator:</source>
        <translation>&amp;Trennzeichen:</translation>
    </message>
    <message>
        <source>Separator between cells</source>
        <translation>Trennzeichen zwischen Zellen</translation>
    </message>
    <message>
        <source>&amp;Names of the columns:</source>
        <translation>&amp;Namen der Spalten:</translation>
    </message>
    <message>
        <source>Where the names of the columns stand</source>
        <translation>Wo die Namen der Spalten stehen</translation>
    </message>
    <message>
        <source>Ch&amp;aracters:</source>
        <translation>&amp;Zeichen:</translation>
    </message>
    <message>
        <source>Encoding of the characters</source>
        <translation>Kodierung der Zeichen</translation>
    </message>
    <message>
        <source>&amp;Quotation marks:</source>
        <translation>&amp;Anführungszeichen:</translation>
    </message>
    <message>
        <source>Quotation marks around cells</source>
        <translation>Anführungszeichen um Zellen</translation>
    </message>
    <message>
        <source>Shee&amp;t:</source>
        <translation>B&amp;latt:</translation>
    </message>
    <message>
        <source>Sheet of the workbook</source>
        <translation>Blatt der Arbeitsmappe</translation>
    </message>
    <message>
        <source>Beginning of the file as it is read</source>
        <translation>Anfang der Datei, wie sie gelesen wird</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Senkrechter Strich</translation>
    </message>
    <message>
        <source>Single: &apos;</source>
        <translation>Einfache: &apos;</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Double: &quot;</source>
        <translation>Doppelte: &quot;</translation>
    </message>
    <message>
        <source>Automatic: %1</source>
        <comment>what was found out by itself</comment>
        <translation>Automatisch: %1</translation>
    </message>
    <message>
        <source>%1 The list stays as it was read before.</source>
        <translation>%1 Die Liste bleibt, wie sie vorher gelesen wurde.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>Nirgends</translation>
    </message>
    <message>
        <source>On line %1</source>
        <translation>In Zeile %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) hold no customer and are passed over: %1.</source>
        <translation>
            <numerusform>%n Zeile enthält keinen Kunden und wird übergangen: %1.</numerusform>
            <numerusform>%n Zeilen enthalten keinen Kunden und werden übergangen: %1.</numerusform>
        </translation>
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
    <message>
        <source>Looking for agents that exist already…</source>
        <translation>Es wird nach schon vorhandenen Agenten gesucht…</translation>
    </message>
    <message>
        <source>There is nothing to order on %1.</source>
        <translation>Auf %1 ist nichts zu bestellen.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) have an agent already and get another one.</source>
        <translation>
            <numerusform>%n Kunde hat schon einen Agenten und bekommt einen weiteren.</numerusform>
            <numerusform>%n Kunden haben schon einen Agenten und bekommen einen weiteren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) have an agent already and stay out.</source>
        <translation>
            <numerusform>%n Kunde hat schon einen Agenten und bleibt außen vor.</numerusform>
            <numerusform>%n Kunden haben schon einen Agenten und bleiben außen vor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Order %n more agent(s) for customers that have one</source>
        <translation>
            <numerusform>%n weiteren Agenten für Kunden bestellen, die schon einen haben</numerusform>
            <numerusform>%n weitere Agenten für Kunden bestellen, die schon einen haben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) are in an unfinished batch and stay out: finish that one first.</source>
        <translation>
            <numerusform>%n Kunde steht in einem unfertigen Lauf und bleibt außen vor: Schließen Sie jenen zuerst ab.</numerusform>
            <numerusform>%n Kunden stehen in einem unfertigen Lauf und bleiben außen vor: Schließen Sie jenen zuerst ab.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) failed before and get a new attempt.</source>
        <translation>
            <numerusform>%n Kunde scheiterte früher und bekommt einen neuen Versuch.</numerusform>
            <numerusform>%n Kunden scheiterten früher und bekommen einen neuen Versuch.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 did not tell which agents exist. Agents that were ordered elsewhere than on this computer cannot be recognized.</source>
        <translation>%1 hat nicht mitgeteilt, welche Agenten es gibt. Agenten, die anderswo als auf diesem Rechner bestellt wurden, sind nicht zu erkennen.</translation>
    </message>
    <message>
        <source>Try a &amp;few first; the rest follows once they are active:</source>
        <translation>Zuerst &amp;wenige versuchen; der Rest folgt, sobald sie aktiv sind:</translation>
    </message>
    <message>
        <source>Agents to try first</source>
        <translation>Agenten, die zuerst versucht werden</translation>
    </message>
</context>
<context>
    <name>ui::Startup</name>
    <message>
        <source>Try “fleetwright --help”.</source>
        <translation>Versuchen Sie „fleetwright --help“.</translation>
    </message>
    <message>
        <source>Turns a customer list into a running fleet of WFW voice agents.
The token is read from the environment variable WFW_API_TOKEN.</source>
        <translation>Macht aus einer Kundenliste eine laufende Flotte von WFW-Sprachagenten.
Das Token wird aus der Umgebungsvariablen WFW_API_TOKEN gelesen.</translation>
    </message>
    <message>
        <source>Use the sandbox inside this program; the default where no API is named.</source>
        <translation>Die Sandbox in diesem Programm verwenden; die Vorgabe, wo keine API genannt ist.</translation>
    </message>
    <message>
        <source>Let the sandbox&apos;s time run &lt;N&gt; times faster.</source>
        <translation>Die Zeit der Sandbox &lt;N&gt;-mal schneller laufen lassen.</translation>
    </message>
    <message>
        <source>Use the API at &lt;URL&gt;; the default is WFW_API_BASE, if it is set.</source>
        <translation>Die API unter &lt;URL&gt; verwenden; Vorgabe ist WFW_API_BASE, wenn es gesetzt ist.</translation>
    </message>
    <message>
        <source>Force a &lt;light|dark&gt; palette.</source>
        <translation>Eine Palette erzwingen: &lt;light|dark&gt;.</translation>
    </message>
    <message>
        <source>Customer list to open.</source>
        <translation>Kundenliste, die geöffnet werden soll.</translation>
    </message>
    <message>
        <source>--sandbox and --api exclude each other: give one of them.</source>
        <translation>--sandbox und --api schließen einander aus: Geben Sie nur eines an.</translation>
    </message>
    <message>
        <source>One list at a time: give one file name.</source>
        <translation>Nur eine Liste auf einmal: Geben Sie einen Dateinamen an.</translation>
    </message>
    <message>
        <source>--sandbox-speed takes a number from 0.1 to 1000.</source>
        <translation>--sandbox-speed erwartet eine Zahl von 0.1 bis 1000.</translation>
    </message>
    <message>
        <source>--palette takes light or dark.</source>
        <translation>--palette erwartet light oder dark.</translation>
    </message>
    <message>
        <source>Keep batches in the file &lt;PATH&gt;; the default is the one in the data folder, and none with the sandbox.</source>
        <translation>Läufe in der Datei &lt;PATH&gt; festhalten; Vorgabe ist die im Datenordner, bei der Sandbox keine.</translation>
    </message>
</context>
<context>
    <name>ui::StatusStrip</name>
    <message>
        <source>Orders that are out right now, and how many may be</source>
        <translation>Aufträge, die gerade unterwegs sind, und wie viele es sein dürfen</translation>
    </message>
    <message>
        <source>Questions after progress that are out right now, and how many may be</source>
        <translation>Abfragen des Fortschritts, die gerade unterwegs sind, und wie viele es sein dürfen</translation>
    </message>
    <message>
        <source>How many orders the server accepts before it asks for a pause</source>
        <translation>Wie viele Aufträge der Server annimmt, bevor er eine Pause verlangt</translation>
    </message>
    <message>
        <source>Submits: %1 of %2 in flight</source>
        <translation>Aufträge: %1 von %2 unterwegs</translation>
    </message>
    <message>
        <source>Polls: %1 of %2 in flight</source>
        <translation>Abfragen: %1 von %2 unterwegs</translation>
    </message>
    <message>
        <source>Write budget used up, reopens in %1</source>
        <translation>Schreibbudget aufgebraucht, wieder offen in %1</translation>
    </message>
    <message>
        <source>Write budget: %1 left</source>
        <translation>Schreibbudget: noch %1</translation>
    </message>
    <message>
        <source>Server in trouble</source>
        <translation>Störung beim Server</translation>
    </message>
    <message>
        <source>Not the API</source>
        <translation>Nicht die API</translation>
    </message>
    <message>
        <source>Network lost</source>
        <translation>Netzwerk unterbrochen</translation>
    </message>
    <message>
        <source>%1, next try in %2</source>
        <comment>cause of waiting, time</comment>
        <translation>%1, nächster Versuch in %2</translation>
    </message>
    <message>
        <source>%1, trying now</source>
        <comment>cause of waiting</comment>
        <translation>%1, Versuch läuft</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n row(s) shown</source>
        <translation>
            <numerusform>%1 von %n Zeile angezeigt</numerusform>
            <numerusform>%1 von %n Zeilen angezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n selected</source>
        <translation>
            <numerusform>%1, %n ausgewählt</numerusform>
            <numerusform>%1, %n ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TableMemory</name>
    <message>
        <source>As at &amp;first</source>
        <translation>Wie am &amp;Anfang</translation>
    </message>
</context>
<context>
    <name>ui::TokenDialog</name>
    <message>
        <source>Enter token</source>
        <translation>Token eingeben</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Token for %1:</source>
        <translation>Token für %1:</translation>
    </message>
    <message>
        <source>It is kept in memory until Fleetwright is closed.</source>
        <translation>Es bleibt nur im Arbeitsspeicher, bis Fleetwright geschlossen wird.</translation>
    </message>
    <message>
        <source>A token has no spaces and only plain letters, digits and signs.</source>
        <translation>Ein Token hat keine Leerzeichen und nur einfache Buchstaben, Ziffern und Zeichen.</translation>
    </message>
</context>
</TS>
