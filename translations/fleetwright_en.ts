<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_US">
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
</context>
</TS>
