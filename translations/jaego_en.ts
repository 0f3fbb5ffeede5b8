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
    <name>jaego::DecisionWords</name>
    <message numerus="yes">
        <source>%1: %Ln listing(s)</source>
        <translation>
            <numerusform>%1: %Ln listing</numerusform>
            <numerusform>%1: %Ln listings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them will show 0.</source>
        <translation>
            <numerusform>%Ln of them will show 0.</numerusform>
            <numerusform>%Ln of them will show 0.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) cannot be changed this way and stay.</source>
        <translation>
            <numerusform>%Ln line cannot be changed this way and stay.</numerusform>
            <numerusform>%Ln lines cannot be changed this way and stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held change(s) will not be sent.</source>
        <translation>
            <numerusform>%Ln held change will not be sent.</numerusform>
            <numerusform>%Ln held changes will not be sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jaego::HoldsDesk</name>
    <message numerus="yes">
        <source>%Ln listing(s)</source>
        <translation>
            <numerusform>%Ln listing</numerusform>
            <numerusform>%Ln listings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s), on every channel</source>
        <translation>
            <numerusform>%Ln product, on every channel</numerusform>
            <numerusform>%Ln products, on every channel</numerusform>
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
    <name>jaego::LinkTableModel</name>
    <message numerus="yes">
        <source>%1 · %Ln unit(s) ordered</source>
        <translation>
            <numerusform>%1 · %Ln unit ordered</numerusform>
            <numerusform>%1 · %Ln units ordered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jaego::LinkView</name>
    <message numerus="yes">
        <source>%Ln open; %1 are shown</source>
        <translation>
            <numerusform>%Ln open; %1 are shown</numerusform>
            <numerusform>%Ln open; %1 are shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln open</numerusform>
            <numerusform>%Ln open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Link %Ln listing(s)?</source>
        <translation>
            <numerusform>Link %Ln listing?</numerusform>
            <numerusform>Link %Ln listings?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jaego::MainWindow</name>
    <message numerus="yes">
        <source>%Ln change(s) failed after all tries.</source>
        <translation>
            <numerusform>%Ln change failed after all tries.</numerusform>
            <numerusform>%Ln changes failed after all tries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jaego::PreviewDialog</name>
    <message numerus="yes">
        <source>Change %Ln listing(s)</source>
        <translation>
            <numerusform>Change %Ln listing</numerusform>
            <numerusform>Change %Ln listings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jaego::PreviewLines</name>
    <message numerus="yes">
        <source>%Ln show(s) more than there is</source>
        <translation>
            <numerusform>%Ln shows more than there is</numerusform>
            <numerusform>%Ln show more than there is</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln show(s) less</source>
        <translation>
            <numerusform>%Ln shows less</numerusform>
            <numerusform>%Ln show less</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held for approval</source>
        <translation>
            <numerusform>%Ln held for approval</numerusform>
            <numerusform>%Ln held for approval</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln listing(s) would change</source>
        <translation>
            <numerusform>%Ln listing would change</numerusform>
            <numerusform>%Ln listings would change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln listing(s)</source>
        <translation>
            <numerusform>%Ln listing</numerusform>
            <numerusform>%Ln listings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln call(s)</source>
        <translation>
            <numerusform>about %Ln call</numerusform>
            <numerusform>about %Ln calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jaego::ProductChooser</name>
    <message numerus="yes">
        <source>The first %Ln are shown; type on to narrow them down.</source>
        <translation>
            <numerusform>The first %Ln are shown; type on to narrow them down.</numerusform>
            <numerusform>The first %Ln are shown; type on to narrow them down.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
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
    <name>jaego::ReviewBar</name>
    <message numerus="yes">
        <source>%Ln line(s) to decide on</source>
        <translation>
            <numerusform>%Ln line to decide on</numerusform>
            <numerusform>%Ln lines to decide on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them could oversell</source>
        <translation>
            <numerusform>%Ln of them could oversell</numerusform>
            <numerusform>%Ln of them could oversell</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the %Ln most dangerous ones are shown</source>
        <translation>
            <numerusform>the %Ln most dangerous ones are shown</numerusform>
            <numerusform>the %Ln most dangerous ones are shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Links… %Ln open</source>
        <translation>
            <numerusform>Links… %Ln open</numerusform>
            <numerusform>Links… %Ln open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jaego::ReviewPage</name>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln marked</source>
        <translation>
            <numerusform>%Ln marked</numerusform>
            <numerusform>%Ln marked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %Ln change(s)?</source>
        <translation>
            <numerusform>Approve %Ln change?</numerusform>
            <numerusform>Approve %Ln changes?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jaego::ReviewStories</name>
    <message numerus="yes">
        <source>%Ln listing(s): %1</source>
        <translation>
            <numerusform>%Ln listing: %1</numerusform>
            <numerusform>%Ln listings: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve all %Ln… (Shift+A)</source>
        <translation>
            <numerusform>Approve all %Ln… (Shift+A)</numerusform>
            <numerusform>Approve all %Ln… (Shift+A)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 shows %Ln too many</source>
        <translation>
            <numerusform>%1 shows %Ln too many</numerusform>
            <numerusform>%1 shows %Ln too many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 shows %Ln too few</source>
        <translation>
            <numerusform>%1 shows %Ln too few</numerusform>
            <numerusform>%1 shows %Ln too few</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What %Ln change(s) would do</source>
        <translation>
            <numerusform>What %Ln change would do</numerusform>
            <numerusform>What %Ln changes would do</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve all %Ln of this run… (Enter)</source>
        <translation>
            <numerusform>Approve all %Ln of this run… (Enter)</numerusform>
            <numerusform>Approve all %Ln of this run… (Enter)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jaego::ReviewWords</name>
    <message numerus="yes">
        <source>%Ln ordered unit(s), not yet subtracted by the warehouse</source>
        <translation>
            <numerusform>%Ln ordered unit, not yet subtracted by the warehouse</numerusform>
            <numerusform>%Ln ordered units, not yet subtracted by the warehouse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Our stock fell by %Ln; not sent yet</source>
        <translation>
            <numerusform>Our stock fell by %Ln; not sent yet</numerusform>
            <numerusform>Our stock fell by %Ln; not sent yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Our stock rose by %Ln (goods in, a cancel, a count)</source>
        <translation>
            <numerusform>Our stock rose by %Ln (goods in, a cancel, a count)</numerusform>
            <numerusform>Our stock rose by %Ln (goods in, a cancel, a count)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more than when last in step: edited on the channel, or a cancel put back there</source>
        <translation>
            <numerusform>%Ln more than when last in step: edited on the channel, or a cancel put back there</numerusform>
            <numerusform>%Ln more than when last in step: edited on the channel, or a cancel put back there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fewer than when last in step: an order not heard of yet, or edited on the channel</source>
        <translation>
            <numerusform>%Ln fewer than when last in step: an order not heard of yet, or edited on the channel</numerusform>
            <numerusform>%Ln fewer than when last in step: an order not heard of yet, or edited on the channel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its link was lost; %Ln ordered unit(s) reserve nothing</source>
        <translation>
            <numerusform>Its link was lost; %Ln ordered unit reserve nothing</numerusform>
            <numerusform>Its link was lost; %Ln ordered units reserve nothing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ordered unit(s) reserve nothing until it is linked</source>
        <translation>
            <numerusform>%Ln ordered unit reserve nothing until it is linked</numerusform>
            <numerusform>%Ln ordered units reserve nothing until it is linked</numerusform>
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
