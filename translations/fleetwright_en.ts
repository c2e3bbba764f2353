<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_US">
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%1: %n row(s), %2 ready.</source>
        <translation>
            <numerusform>%1: %n row, %2 ready.</numerusform>
            <numerusform>%1: %n rows, %2 ready.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more problem(s). &quot;check LIST --json&quot; names all of them.</source>
        <translation>
            <numerusform>… and %n more problem. &quot;check LIST --json&quot; names all of them.</numerusform>
            <numerusform>… and %n more problems. &quot;check LIST --json&quot; names all of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found. Correct the list, or leave the rows concerned out with --skip-invalid.</source>
        <translation>
            <numerusform>%n problem found. Correct the list, or leave the row concerned out with --skip-invalid.</numerusform>
            <numerusform>%n problems found. Correct the list, or leave the rows concerned out with --skip-invalid.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) not ordered</source>
        <translation>
            <numerusform>%n agent not ordered</numerusform>
            <numerusform>%n agents not ordered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) without an answer</source>
        <translation>
            <numerusform>%n order without an answer</numerusform>
            <numerusform>%n orders without an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) still being provisioned</source>
        <translation>
            <numerusform>%n agent still being provisioned</numerusform>
            <numerusform>%n agents still being provisioned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) overdue</source>
        <translation>
            <numerusform>%n agent overdue</numerusform>
            <numerusform>%n agents overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) active</source>
        <translation>
            <numerusform>%n agent active</numerusform>
            <numerusform>%n agents active</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) failed</source>
        <translation>
            <numerusform>%n agent failed</numerusform>
            <numerusform>%n agents failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) of unknown fate</source>
        <translation>
            <numerusform>%n agent of unknown fate</numerusform>
            <numerusform>%n agents of unknown fate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) cancelled</source>
        <translation>
            <numerusform>%n agent cancelled</numerusform>
            <numerusform>%n agents cancelled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <translation>
            <numerusform>%n row left out</numerusform>
            <numerusform>%n rows left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more. --failures writes all of them to a file.</source>
        <translation>
            <numerusform>… and %n more. --failures writes all of them to a file.</numerusform>
            <numerusform>… and %n more. --failures writes all of them to a file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) came up but cannot be found in the server&apos;s list of active agents: %1. Look at them there.</source>
        <translation>
            <numerusform>%n agent came up but cannot be found in the server&apos;s list of active agents: %1. Look at it there.</numerusform>
            <numerusform>%n agents came up but cannot be found in the server&apos;s list of active agents: %1. Look at them there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more customer(s) in progress in other batches.</source>
        <translation>
            <numerusform>… and %n more customer in progress in other batches.</numerusform>
            <numerusform>… and %n more customers in progress in other batches.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) have an active agent already and are left out. --already again orders another one.</source>
        <translation>
            <numerusform>%n customer has an active agent already and is left out. --already again orders another one.</numerusform>
            <numerusform>%n customers have an active agent already and are left out. --already again orders another one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) probably have an agent already and are left out: the server lists one of the same name and address. --already again orders another one.</source>
        <translation>
            <numerusform>%n customer probably has an agent already and is left out: the server lists one of the same name and address. --already again orders another one.</numerusform>
            <numerusform>%n customers probably have an agent already and are left out: the server lists one of the same name and address. --already again orders another one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) failed before and get a new attempt.</source>
        <translation>
            <numerusform>%n customer failed before and gets a new attempt.</numerusform>
            <numerusform>%n customers failed before and get a new attempt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n agent(s) of the batch are in the server&apos;s list of active agents.</source>
        <translation>
            <numerusform>The one agent of the batch is in the server&apos;s list of active agents.</numerusform>
            <numerusform>All %n agents of the batch are in the server&apos;s list of active agents.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server lists %n active agent(s) that no batch of this ledger has ordered: %1. Somebody else may have.</source>
        <translation>
            <numerusform>The server lists %n active agent that no batch of this ledger has ordered: %1. Somebody else may have.</numerusform>
            <numerusform>The server lists %n active agents that no batch of this ledger has ordered: %1. Somebody else may have.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more note(s) of these kinds. &quot;check LIST --json&quot; names all of them.</source>
        <translation>
            <numerusform>… and %n more note of these kinds. &quot;check LIST --json&quot; names all of them.</numerusform>
            <numerusform>… and %n more notes of these kinds. &quot;check LIST --json&quot; names all of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) were ordered here under another token and are left out: it may be the same account&apos;s, and nothing tells. --already again orders them all the same.</source>
        <translation>
            <numerusform>%n customer were ordered here under another token and are left out: it may be the same account&apos;s, and nothing tells. --already again orders them all the same.</numerusform>
            <numerusform>%n customers were ordered here under another token and are left out: it may be the same account&apos;s, and nothing tells. --already again orders them all the same.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message numerus="yes">
        <source>Add https:// to %n row(s)</source>
        <translation>
            <numerusform>Add https:// to %n row</numerusform>
            <numerusform>Add https:// to %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Correct %n misspelt web address(es)</source>
        <translation>
            <numerusform>Correct %n misspelt web address</numerusform>
            <numerusform>Correct %n misspelt web addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add the country to %n phone number(s)</source>
        <translation>
            <numerusform>Add the country to %n phone number</numerusform>
            <numerusform>Add the country to %n phone numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read %n cell(s) as Western European text</source>
        <translation>
            <numerusform>Read %n cell as Western European text</numerusform>
            <numerusform>Read %n cells as Western European text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n completed value(s) into the list</source>
        <translation>
            <numerusform>Write %n completed value into the list</numerusform>
            <numerusform>Write %n completed values into the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take invisible characters out of %n cell(s)</source>
        <translation>
            <numerusform>Take invisible characters out of %n cell</numerusform>
            <numerusform>Take invisible characters out of %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the quotation mark out of %n cell(s)</source>
        <translation>
            <numerusform>Take the quotation mark out of %n cell</numerusform>
            <numerusform>Take the quotation mark out of %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the missing cells of %n row(s) as empty</source>
        <translation>
            <numerusform>Take the missing cells of %n row as empty</numerusform>
            <numerusform>Take the missing cells of %n rows as empty</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop the extra cells of %n row(s)</source>
        <translation>
            <numerusform>Drop the extra cells of %n row</numerusform>
            <numerusform>Drop the extra cells of %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fold %n duplicate(s)</source>
        <translation>
            <numerusform>Fold %n duplicate</numerusform>
            <numerusform>Fold %n duplicates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave %n row(s) out</source>
        <translation>
            <numerusform>Leave %n row out</numerusform>
            <numerusform>Leave %n rows out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n row(s) back</source>
        <translation>
            <numerusform>Put %n row back</numerusform>
            <numerusform>Put %n rows back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>All %n agent(s) are active.</source>
        <translation>
            <numerusform>All %n agent are active.</numerusform>
            <numerusform>All %n agents are active.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n agent(s) are active.</source>
        <translation>
            <numerusform>%1 of %n agent are active.</numerusform>
            <numerusform>%1 of %n agents are active.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) need attention.</source>
        <translation>
            <numerusform>%n row need attention.</numerusform>
            <numerusform>%n rows need attention.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are not finished.</source>
        <translation>
            <numerusform>%n row are not finished.</numerusform>
            <numerusform>%n rows are not finished.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>States of %n row(s)</source>
        <translation>
            <numerusform>States of %n row</numerusform>
            <numerusform>States of %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n row(s)</source>
        <translation>
            <numerusform>%1 of %n row</numerusform>
            <numerusform>%1 of %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The table ends here: %1 of %n row(s) are shown. A CSV file or a workbook holds all of them.</source>
        <translation>
            <numerusform>The table ends here: %1 of %n row are shown. A CSV file or a workbook holds all of them.</numerusform>
            <numerusform>The table ends here: %1 of %n rows are shown. A CSV file or a workbook holds all of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that did not come up</source>
        <translation>
            <numerusform>%n row that did not come up</numerusform>
            <numerusform>%n rows that did not come up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) that are active</source>
        <translation>
            <numerusform>%n agent that are active</numerusform>
            <numerusform>%n agents that are active</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the list, and what became of them</source>
        <translation>
            <numerusform>%n row of the list, and what became of them</numerusform>
            <numerusform>%n rows of the list, and what became of them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>runner::Hold</name>
    <message numerus="yes">
        <source>%n row(s) side by side failed in the same way, so no further row is sent. See what they have in common, then resume.</source>
        <translation>
            <numerusform>%n row failed, so no further row is sent. See why, then resume.</numerusform>
            <numerusform>%n rows side by side failed in the same way, so no further row is sent. See what they have in common, then resume.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) side by side failed in the same way (%1), so no further row is sent. See what they have in common, then resume.</source>
        <translation>
            <numerusform>%n row failed (%1), so no further row is sent. See why, then resume.</numerusform>
            <numerusform>%n rows side by side failed in the same way (%1), so no further row is sent. See what they have in common, then resume.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the first %1 rows failed, so no further row is sent. See why they failed, then resume.</source>
        <translation>
            <numerusform>%n of the first %1 rows failed, so no further row is sent. See why it failed, then resume.</numerusform>
            <numerusform>%n of the first %1 rows failed, so no further row is sent. See why they failed, then resume.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the %1 rows sent ahead did not become active, so the others wait. Mend and retry what failed, or resume without it.</source>
        <translation>
            <numerusform>%n of the %1 rows sent ahead did not become active, so the others wait. Mend and retry it, or resume without it.</numerusform>
            <numerusform>%n of the %1 rows sent ahead did not become active, so the others wait. Mend and retry them, or resume without them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AgainDialog</name>
    <message numerus="yes">
        <source>&amp;Unclear: look again at %n agent(s). Nothing new is ordered.</source>
        <translation>
            <numerusform>&amp;Unclear: look again at %n agent. Nothing new is ordered.</numerusform>
            <numerusform>&amp;Unclear: look again at %n agents. Nothing new is ordered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Selected: %n row(s). Those that failed are ordered again, unclear ones are looked at.</source>
        <translation>
            <numerusform>&amp;Selected: %n row. Those that failed are ordered again, unclear ones are looked at.</numerusform>
            <numerusform>&amp;Selected: %n rows. Those that failed are ordered again, unclear ones are looked at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Failed and &amp;not started: %n agent(s) are ordered, %1 of them for the first time.</source>
        <translation>
            <numerusform>Failed and &amp;not started: %n agent are ordered, %1 of them for the first time.</numerusform>
            <numerusform>Failed and &amp;not started: %n agents are ordered, %1 of them for the first time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Failed: %n agent(s) are ordered again.</source>
        <translation>
            <numerusform>&amp;Failed: %n agent are ordered again.</numerusform>
            <numerusform>&amp;Failed: %n agents are ordered again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BatchDelegate</name>
    <message numerus="yes">
        <source>%n not finished</source>
        <translation>
            <numerusform>%n not finished</numerusform>
            <numerusform>%n not finished</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unclear</source>
        <translation>
            <numerusform>%n unclear</numerusform>
            <numerusform>%n unclear</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BatchDesk</name>
    <message numerus="yes">
        <source>“%1” of %2 is not finished: %3 of %n agent(s) active.</source>
        <translation>
            <numerusform>“%1” of %2 is not finished: %3 of %n agent active.</numerusform>
            <numerusform>“%1” of %2 is not finished: %3 of %n agents active.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older batch(es) are not finished either: List, Open batch.</source>
        <translation>
            <numerusform>%n older batch is not finished either: List, Open batch.</numerusform>
            <numerusform>%n older batches are not finished either: List, Open batch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were left as they are: another batch has taken care of these customers since.</source>
        <translation>
            <numerusform>%n row were left as they are: another batch has taken care of these customers since.</numerusform>
            <numerusform>%n rows were left as they are: another batch has taken care of these customers since.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CausesDialog</name>
    <message numerus="yes">
        <source>&amp;Retry %n row(s)</source>
        <translation>
            <numerusform>&amp;Retry %n row</numerusform>
            <numerusform>&amp;Retry %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Look again at %n row(s)</source>
        <translation>
            <numerusform>&amp;Look again at %n row</numerusform>
            <numerusform>&amp;Look again at %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CheckDesk</name>
    <message numerus="yes">
        <source>You have mended this list before, on %1: %n row(s) changed.</source>
        <translation>
            <numerusform>You have mended this list before, on %1: %n row changed.</numerusform>
            <numerusform>You have mended this list before, on %1: %n rows changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You were mending “%1”, on %2: %n row(s) changed.</source>
        <translation>
            <numerusform>You were mending “%1”, on %2: %n row changed.</numerusform>
            <numerusform>You were mending “%1”, on %2: %n rows changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CheckPage</name>
    <message numerus="yes">
        <source>Contin&amp;ue with %n row(s)</source>
        <translation>
            <numerusform>Contin&amp;ue with %n row</numerusform>
            <numerusform>Contin&amp;ue with %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Problems (%n)</source>
        <translation>
            <numerusform>Problems (%n)</numerusform>
            <numerusform>Problems (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CloseDialog</name>
    <message numerus="yes">
        <source>%n order(s) are being sent: Fleetwright waits up to 5 seconds for the answers.</source>
        <translation>
            <numerusform>%n order is being sent: Fleetwright waits up to 5 seconds for the answer.</numerusform>
            <numerusform>%n orders are being sent: Fleetwright waits up to 5 seconds for the answers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) are being built: the server goes on, but nobody watches.</source>
        <translation>
            <numerusform>%n agent is being built: the server goes on, but nobody watches.</numerusform>
            <numerusform>%n agents are being built: the server goes on, but nobody watches.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) have not been ordered and will not be.</source>
        <translation>
            <numerusform>%n agent has not been ordered and will not be.</numerusform>
            <numerusform>%n agents have not been ordered and will not be.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Duration</name>
    <message numerus="yes">
        <source>%n agent(s) a minute</source>
        <translation>
            <numerusform>%n agent a minute</numerusform>
            <numerusform>%n agents a minute</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::EarlierDesk</name>
    <message numerus="yes">
        <source>Continue these %n failure(s)</source>
        <translation>
            <numerusform>Continue these %n failure</numerusform>
            <numerusform>Continue these %n failures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) since:</source>
        <translation>
            <numerusform>%n change since:</numerusform>
            <numerusform>%n changes since:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file lists %n row(s) that did not become agents before.</source>
        <translation>
            <numerusform>This file lists %n row that did not become agents before.</numerusform>
            <numerusform>This file lists %n rows that did not become agents before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ExportDialog</name>
    <message numerus="yes">
        <source>&amp;Failures: %n row(s) that did not come up</source>
        <translation>
            <numerusform>&amp;Failures: %n row that did not come up</numerusform>
            <numerusform>&amp;Failures: %n rows that did not come up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A&amp;gents: %n row(s) that are active</source>
        <translation>
            <numerusform>A&amp;gents: %n row that are active</numerusform>
            <numerusform>A&amp;gents: %n rows that are active</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Everything: %n row(s)</source>
        <translation>
            <numerusform>&amp;Everything: %n row</numerusform>
            <numerusform>&amp;Everything: %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;All %n row(s) of the batch</source>
        <translation>
            <numerusform>&amp;All %n row of the batch</numerusform>
            <numerusform>&amp;All %n rows of the batch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n row(s) the &amp;table shows</source>
        <translation>
            <numerusform>The %n row the &amp;table shows</numerusform>
            <numerusform>The %n rows the &amp;table shows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n &amp;selected row(s)</source>
        <translation>
            <numerusform>The %n &amp;selected row</numerusform>
            <numerusform>The %n &amp;selected rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n row(s)</source>
        <translation>
            <numerusform>Export %n row</numerusform>
            <numerusform>Export %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FleetComparison</name>
    <message numerus="yes">
        <source>All %n active agent(s) of this batch are in the live fleet.</source>
        <translation>
            <numerusform>The %n active agent of this batch is in the live fleet.</numerusform>
            <numerusform>All %n active agents of this batch are in the live fleet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) of this batch are not in the live fleet.</source>
        <translation>
            <numerusform>%n agent of this batch is not in the live fleet.</numerusform>
            <numerusform>%n agents of this batch are not in the live fleet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) of the live fleet were ordered by no batch of this ledger.</source>
        <translation>
            <numerusform>%n agent of the live fleet was ordered by no batch of this ledger.</numerusform>
            <numerusform>%n agents of the live fleet were ordered by no batch of this ledger.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FleetHead</name>
    <message numerus="yes">
        <source>%n agent(s) ready to be provisioned on %1</source>
        <translation>
            <numerusform>%n agent ready to be provisioned on %1</numerusform>
            <numerusform>%n agents ready to be provisioned on %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ListNotices</name>
    <message numerus="yes">
        <source>%n row(s) have problems and stay out until they are mended.</source>
        <translation>
            <numerusform>%n row have problems and stay out until they are mended.</numerusform>
            <numerusform>%n rows have problems and stay out until they are mended.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message numerus="yes">
        <source>One list at a time: %1 is opened, %n other(s) are not.</source>
        <translation>
            <numerusform>One list at a time: %1 is opened, %n other is not.</numerusform>
            <numerusform>One list at a time: %1 is opened, %n others are not.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::OrderAnewDialog</name>
    <message numerus="yes">
        <source>Order %n agent(s) of unknown fate anew?</source>
        <translation>
            <numerusform>Order %n agent of unknown fate anew?</numerusform>
            <numerusform>Order %n agents of unknown fate anew?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PaceReason</name>
    <message numerus="yes">
        <source>Nothing new is sent; %n order(s) are out and wait for their answers</source>
        <translation>
            <numerusform>Nothing new is sent; %n order are out and wait for their answers</numerusform>
            <numerusform>Nothing new is sent; %n orders are out and wait for their answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing new is sent; the server still builds %n agent(s)</source>
        <translation>
            <numerusform>Nothing new is sent; the server still builds %n agent</numerusform>
            <numerusform>Nothing new is sent; the server still builds %n agents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every order is sent; the server builds %n agent(s)</source>
        <translation>
            <numerusform>Every order is sent; the server builds %n agent</numerusform>
            <numerusform>Every order is sent; the server builds %n agents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Orders go out as the write budget allows: %n left</source>
        <translation>
            <numerusform>Orders go out as the write budget allows: %n left</numerusform>
            <numerusform>Orders go out as the write budget allows: %n left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ProblemView</name>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%n ready</numerusform>
            <numerusform>%n ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with problems</source>
        <translation>
            <numerusform>%n with problems</numerusform>
            <numerusform>%n with problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeated</source>
        <comment>rows that repeat another</comment>
        <translation>
            <numerusform>%n repeated</numerusform>
            <numerusform>%n repeated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>https:// was added to %n web address(es)</source>
        <translation>
            <numerusform>https:// was added to %n web address</numerusform>
            <numerusform>https:// was added to %n web addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n web address(es) were tidied up</source>
        <translation>
            <numerusform>%n web address were tidied up</numerusform>
            <numerusform>%n web addresses were tidied up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone number(s) were written out</source>
        <translation>
            <numerusform>%n phone number were written out</numerusform>
            <numerusform>%n phone numbers were written out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) worth a look</source>
        <translation>
            <numerusform>%n thing worth a look</numerusform>
            <numerusform>%n things worth a look</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RunCondition</name>
    <message numerus="yes">
        <source>Done: %n agent(s) active.</source>
        <translation>
            <numerusform>Done: %n agent active.</numerusform>
            <numerusform>Done: %n agents active.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed; the problem column says why.</source>
        <translation>
            <numerusform>%n failed; the problem column says why.</numerusform>
            <numerusform>%n failed; the problem column says why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be told yet; look again later.</source>
        <translation>
            <numerusform>%n cannot be told yet; look again later.</numerusform>
            <numerusform>%n cannot be told yet; look again later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paused: no new order is sent. %n agent(s) ordered before are followed on.</source>
        <translation>
            <numerusform>Paused: no new order is sent. %n agent ordered before is followed on.</numerusform>
            <numerusform>Paused: no new order is sent. %n agents ordered before are followed on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: what was not sent is cancelled. %n agent(s) ordered before are followed to their end.</source>
        <translation>
            <numerusform>Stopped: what was not sent is cancelled. %n agent ordered before is followed to its end.</numerusform>
            <numerusform>Stopped: what was not sent is cancelled. %n agents ordered before are followed to their end.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) are still out and wait for their answers.</source>
        <translation>
            <numerusform>%n order are still out and wait for their answers.</numerusform>
            <numerusform>%n orders are still out and wait for their answers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SourcePane</name>
    <message numerus="yes">
        <source>%n line(s) hold no customer and are passed over: %1.</source>
        <translation>
            <numerusform>%n line hold no customer and are passed over: %1.</numerusform>
            <numerusform>%n lines hold no customer and are passed over: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StartDialog</name>
    <message numerus="yes">
        <source>Provision %n agent(s) on %1?</source>
        <translation>
            <numerusform>Provision %n agent on %1?</numerusform>
            <numerusform>Provision %n agents on %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have problems and stay out.</source>
        <translation>
            <numerusform>%n row has problems and stays out.</numerusform>
            <numerusform>%n rows have problems and stay out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Provision %n agent(s)</source>
        <translation>
            <numerusform>Provision %n agent</numerusform>
            <numerusform>Provision %n agents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) have an agent already and get another one.</source>
        <translation>
            <numerusform>%n customer has an agent already and gets another one.</numerusform>
            <numerusform>%n customers have an agent already and get another one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) have an agent already and stay out.</source>
        <translation>
            <numerusform>%n customer has an agent already and stays out.</numerusform>
            <numerusform>%n customers have an agent already and stay out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Order %n more agent(s) for customers that have one</source>
        <translation>
            <numerusform>Order %n more agent for a customer that has one</numerusform>
            <numerusform>Order %n more agents for customers that have one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) are in an unfinished batch and stay out: finish that one first.</source>
        <translation>
            <numerusform>%n customer is in an unfinished batch and stays out: finish that one first.</numerusform>
            <numerusform>%n customers are in an unfinished batch and stay out: finish that one first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) failed before and get a new attempt.</source>
        <translation>
            <numerusform>%n customer failed before and gets a new attempt.</numerusform>
            <numerusform>%n customers failed before and get a new attempt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StatusStrip</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n row(s) shown</source>
        <translation>
            <numerusform>%1 of %n row shown</numerusform>
            <numerusform>%1 of %n rows shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n selected</source>
        <translation>
            <numerusform>%1, %n selected</numerusform>
            <numerusform>%1, %n selected</numerusform>
        </translation>
    </message>
</context>
</TS>
