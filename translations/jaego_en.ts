<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>jaego::AlertBar</name>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln open</numerusform>
            <numerusform>%Ln open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln urgent and not acknowledged</source>
        <translation>
            <numerusform>%Ln urgent and not acknowledged</numerusform>
            <numerusform>%Ln urgent and not acknowledged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jaego::AlertDigest</name>
    <message numerus="yes">
        <source>%Ln urgent alert(s)</source>
        <translation>
            <numerusform>%Ln urgent alert</numerusform>
            <numerusform>%Ln urgent alerts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jaego::AlertPanel</name>
    <message numerus="yes">
        <source>Acknowledge %Ln marked</source>
        <translation>
            <numerusform>Acknowledge %Ln marked</numerusform>
            <numerusform>Acknowledge %Ln marked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jaego::AlertWords</name>
    <message numerus="yes">
        <source>%Ln tries</source>
        <translation>
            <numerusform>%Ln try</numerusform>
            <numerusform>%Ln tries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jaego::AlertsPage</name>
    <message numerus="yes">
        <source>%Ln alert(s)</source>
        <translation>
            <numerusform>%Ln alert</numerusform>
            <numerusform>%Ln alerts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln marked</source>
        <translation>
            <numerusform>%Ln marked</numerusform>
            <numerusform>%Ln marked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jaego::Approval</name>
    <message numerus="yes">
        <source>%Ln of them do(es) not fit the supplier&apos;s terms.</source>
        <translation>
            <numerusform>%Ln of them does not fit the supplier&apos;s terms.</numerusform>
            <numerusform>%Ln of them do not fit the supplier&apos;s terms.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %Ln proposal(s)?</source>
        <translation>
            <numerusform>Approve %Ln proposal?</numerusform>
            <numerusform>Approve %Ln proposals?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send an order of %Ln product(s)?</source>
        <translation>
            <numerusform>Send an order of %Ln product?</numerusform>
            <numerusform>Send an order of %Ln products?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jaego::BulkDesk</name>
    <message numerus="yes">
        <source>%Ln adjustment(s) are taken back; the story of each number shows both.</source>
        <translation>
            <numerusform>%Ln adjustment is taken back; the story of the number shows both.</numerusform>
            <numerusform>%Ln adjustments are taken back; the story of each number shows both.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jaego::BulkDialog</name>
    <message numerus="yes">
        <source>Take %Ln back</source>
        <translation>
            <numerusform>Take %Ln back</numerusform>
            <numerusform>Take %Ln back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) that were typed are thrown away.</source>
        <translation>
            <numerusform>%Ln line that was typed is thrown away.</numerusform>
            <numerusform>%Ln lines that were typed are thrown away.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The warehouse&apos;s count of %Ln product(s) is changed, and the channels are told.</source>
        <translation>
            <numerusform>The warehouse&apos;s count of %Ln product is changed, and the channels are told.</numerusform>
            <numerusform>The warehouse&apos;s count of %Ln products is changed, and the channels are told.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) with an error stay in the table.</source>
        <translation>
            <numerusform>%Ln line with an error stays in the table.</numerusform>
            <numerusform>%Ln lines with an error stay in the table.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln product(s)</source>
        <translation>
            <numerusform>Change %Ln product</numerusform>
            <numerusform>Change %Ln products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ready</source>
        <translation>
            <numerusform>%Ln ready</numerusform>
            <numerusform>%Ln ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with an error</source>
        <translation>
            <numerusform>%Ln with an error</numerusform>
            <numerusform>%Ln with an error</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not answered</source>
        <translation>
            <numerusform>%Ln not answered</numerusform>
            <numerusform>%Ln not answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>%Ln done</numerusform>
            <numerusform>%Ln done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply %Ln line(s)</source>
        <translation>
            <numerusform>Apply %Ln line</numerusform>
            <numerusform>Apply %Ln lines</numerusform>
        </translation>
    </message>
</context>
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
    <name>jaego::DatabaseSetup</name>
    <message numerus="yes">
        <source>%Ln row(s).</source>
        <translation>
            <numerusform>%Ln row.</numerusform>
            <numerusform>%Ln rows.</numerusform>
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
    <name>jaego::ExplanationWords</name>
    <message numerus="yes">
        <source>and %Ln more order(s)</source>
        <translation>
            <numerusform>and %Ln more order</numerusform>
            <numerusform>and %Ln more orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sold in the last %Ln day(s)</source>
        <translation>
            <numerusform>Sold in the last day</numerusform>
            <numerusform>Sold in the last %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jaego::HandbookWindow</name>
    <message numerus="yes">
        <source>%Ln page(s); Enter shows the next place</source>
        <translation>
            <numerusform>%Ln page; Enter shows the next place</numerusform>
            <numerusform>%Ln pages; Enter shows the next place</numerusform>
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
    <name>jaego::MomentWords</name>
    <message numerus="yes">
        <source>%Ln sold there since.</source>
        <translation>
            <numerusform>%Ln sold there since.</numerusform>
            <numerusform>%Ln sold there since.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jaego::OnOrderDialog</name>
    <message numerus="yes">
        <source>Cancel %Ln order(s)?</source>
        <translation>
            <numerusform>Cancel %Ln order?</numerusform>
            <numerusform>Cancel %Ln orders?</numerusform>
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
    <name>jaego::ProposalWords</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s)</source>
        <translation>
            <numerusform>%Ln product</numerusform>
            <numerusform>%Ln products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unit(s)</source>
        <translation>
            <numerusform>%Ln unit</numerusform>
            <numerusform>%Ln units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln supplier(s)</source>
        <translation>
            <numerusform>%Ln supplier</numerusform>
            <numerusform>%Ln suppliers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>orders of %Ln day(s) are known</source>
        <translation>
            <numerusform>orders of %Ln day are known</numerusform>
            <numerusform>orders of %Ln days are known</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jaego::PurchaseTableModel</name>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unit(s)</source>
        <translation>
            <numerusform>%Ln unit</numerusform>
            <numerusform>%Ln units</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jaego::PurchasingPage</name>
    <message numerus="yes">
        <source>%Ln marked</source>
        <translation>
            <numerusform>%Ln marked</numerusform>
            <numerusform>%Ln marked</numerusform>
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
    <name>jaego::RouteNotice</name>
    <message numerus="yes">
        <source>%Ln message(s) wait.</source>
        <translation>
            <numerusform>%Ln message waits.</numerusform>
            <numerusform>%Ln messages wait.</numerusform>
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
    <message numerus="yes">
        <source>A bulk adjustment of %Ln line(s) was left unfinished: Ctrl+B goes on with it.</source>
        <translation>
            <numerusform>A bulk adjustment of %Ln line was left unfinished: Ctrl+B goes on with it.</numerusform>
            <numerusform>A bulk adjustment of %Ln lines was left unfinished: Ctrl+B goes on with it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jaego::StoryDialog</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jaego::TableExport</name>
    <message numerus="yes">
        <source>%Ln row(s) were exported to %1.</source>
        <translation>
            <numerusform>%Ln row was exported to %1.</numerusform>
            <numerusform>%Ln rows were exported to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jaego::Tray</name>
    <message numerus="yes">
        <source>%Ln urgent alert(s)</source>
        <translation>
            <numerusform>%Ln urgent alert</numerusform>
            <numerusform>%Ln urgent alerts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alert(s) not acknowledged …</source>
        <translation>
            <numerusform>%Ln alert not acknowledged …</numerusform>
            <numerusform>%Ln alerts not acknowledged …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s) to decide on …</source>
        <translation>
            <numerusform>%Ln difference to decide on …</numerusform>
            <numerusform>%Ln differences to decide on …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jaego::UndoDialog</name>
    <message numerus="yes">
        <source>Take %Ln listing(s) back</source>
        <translation>
            <numerusform>Take %Ln listing back</numerusform>
            <numerusform>Take %Ln listings back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jaego::UndoLines</name>
    <message numerus="yes">
        <source>%Ln listing(s) go back to what they showed before the run of %1.</source>
        <translation>
            <numerusform>%Ln listing goes back to what it showed before the run of %1.</numerusform>
            <numerusform>%Ln listings go back to what they showed before the run of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln show(s) that number already</source>
        <translation>
            <numerusform>%Ln shows that number already</numerusform>
            <numerusform>%Ln show that number already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln there is no more than is shown</source>
        <translation>
            <numerusform>of %Ln there is no more than is shown</numerusform>
            <numerusform>of %Ln there is no more than is shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln must not or cannot be written</source>
        <translation>
            <numerusform>%Ln must not or cannot be written</numerusform>
            <numerusform>%Ln must not or cannot be written</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jaego::ViewsMenu</name>
    <message numerus="yes">
        <source>%Ln views are saved; delete one first.</source>
        <translation>
            <numerusform>%Ln view is saved; delete it first.</numerusform>
            <numerusform>%Ln views are saved; delete one first.</numerusform>
        </translation>
    </message>
</context>
</TS>
