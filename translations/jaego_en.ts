<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>jaego::Cells</name>
    <message numerus="yes">
        <source>%Ln listing(s), the most dangerous one is shown</source>
        <translation>
            <numerusform>%Ln listing, the most dangerous one is shown</numerusform>
            <numerusform>%Ln listings, the most dangerous one is shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jaego::Lines</name>
    <message numerus="yes">
        <source>%Ln call(s) waiting</source>
        <translation>
            <numerusform>%Ln call waiting</numerusform>
            <numerusform>%Ln calls waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mismatch(es)</source>
        <translation>
            <numerusform>%Ln mismatch</numerusform>
            <numerusform>%Ln mismatches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jaego::MainWindow</name>
    <message numerus="yes">
        <source>Preview: a sync would change %Ln listing(s). Nothing has been sent.</source>
        <translation>
            <numerusform>Preview: a sync would change %Ln listing. Nothing has been sent.</numerusform>
            <numerusform>Preview: a sync would change %Ln listings. Nothing has been sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) failed after all tries.</source>
        <translation>
            <numerusform>%Ln change failed after all tries.</numerusform>
            <numerusform>%Ln changes failed after all tries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jaego::ProductPanel</name>
    <message numerus="yes">
        <source>Sync %Ln products</source>
        <translation>
            <numerusform>Sync %Ln product</numerusform>
            <numerusform>Sync %Ln products</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jaego::StockPage</name>
    <message numerus="yes">
        <source>%Ln product(s)</source>
        <translation>
            <numerusform>%Ln product</numerusform>
            <numerusform>%Ln products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>%Ln shown</numerusform>
            <numerusform>%Ln shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln differ(s)</source>
        <translation>
            <numerusform>%Ln differs</numerusform>
            <numerusform>%Ln differ</numerusform>
        </translation>
    </message>
</context>
</TS>
