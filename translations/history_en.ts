<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>jaego::ChangeBars</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jaego::KpiModel</name>
    <message numerus="yes">
        <source>%1 and %n more gap(s)</source>
        <translation>
            <numerusform>%1 and %n more gap</numerusform>
            <numerusform>%1 and %n more gaps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jaego::RouteBox</name>
    <message numerus="yes">
        <source>%Ln message(s) wait.</source>
        <translation>
            <numerusform>%Ln message waits.</numerusform>
            <numerusform>%Ln messages wait.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jaego::RunDetail</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) over</source>
        <translation>
            <numerusform>%n step over</numerusform>
            <numerusform>%n steps over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jaego::SettingsPage</name>
    <message numerus="yes">
        <source>%n field(s) to put right before anything is applied</source>
        <translation>
            <numerusform>%n field to put right before anything is applied</numerusform>
            <numerusform>%n fields to put right before anything is applied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not applied yet</source>
        <translation>
            <numerusform>%n change not applied yet</numerusform>
            <numerusform>%n changes not applied yet</numerusform>
        </translation>
    </message>
</context>
</TS>
