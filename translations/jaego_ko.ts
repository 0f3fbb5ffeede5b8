<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR" sourcelanguage="en_US">
<context>
    <name>jaego::AdjustDialog</name>
    <message>
        <source>Adjust the warehouse</source>
        <translation>창고 수동 조정</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>메모 (선택)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>5 or =5 sets · +3 −2 changes · Tab, then 1–6: reason</source>
        <translation>5, =5 지정 · +3, −2 증감 · Tab 뒤 1–6 사유</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>적용</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>창고</translation>
    </message>
    <message>
        <source>New number in the warehouse, or a change with + or −</source>
        <translation>창고의 새 수량, 또는 + − 로 증감</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>사유: %1</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>판매 가능</translation>
    </message>
    <message>
        <source>%1 will be told</source>
        <translation>%1에 알릴 수량</translation>
    </message>
    <message>
        <source>worked out by the sync</source>
        <translation>동기화가 계산</translation>
    </message>
    <message>
        <source>Type a number: 5 or =5 sets, +3 or −2 changes.</source>
        <translation>숫자를 입력하세요. 5나 =5는 지정, +3이나 −2는 증감입니다.</translation>
    </message>
    <message>
        <source>The warehouse cannot hold less than nothing.</source>
        <translation>창고 수량은 0보다 작을 수 없습니다.</translation>
    </message>
    <message>
        <source>That is more than a channel can take.</source>
        <translation>채널이 받을 수 있는 수량을 넘습니다.</translation>
    </message>
    <message>
        <source>The warehouse moved from %1 to %2 while this was open. Press Enter once more to apply to the new number.</source>
        <translation>이 창을 여는 동안 창고 수량이 %1에서 %2(으)로 바뀌었습니다. Enter를 한 번 더 누르면 새 수량에 적용합니다.</translation>
    </message>
    <message>
        <source>The number is now %1. Enter applies.</source>
        <translation>지금 수량은 %1입니다. Enter를 누르면 적용합니다.</translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>적용 중…</translation>
    </message>
    <message>
        <source>Nothing was changed: the warehouse now holds %1. Look again; Enter applies.</source>
        <translation>아무것도 바꾸지 않았습니다. 창고에는 지금 %1개가 있습니다. 다시 확인하고 Enter를 누르세요.</translation>
    </message>
    <message>
        <source>Nothing was changed. %1. %2</source>
        <translation>아무것도 바꾸지 않았습니다. %1. %2</translation>
    </message>
</context>
<context>
    <name>jaego::AdjustmentDesk</name>
    <message>
        <source>Taken back</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>%1 was not changed. %2. %3</source>
        <translation>%1: 바꾸지 못했습니다. %2. %3</translation>
    </message>
    <message>
        <source>Taken back: %1 is %2 again.</source>
        <translation>되돌렸습니다. %1의 창고 수량은 다시 %2입니다.</translation>
    </message>
    <message>
        <source>%1: warehouse %2 (%3). The channels are being told.</source>
        <extracomment>%1 SKU, %2 &quot;12 → 9&quot;, %3 the reason</extracomment>
        <translation>%1: 창고 %2 (%3). 채널에 알리는 중입니다.</translation>
    </message>
</context>
<context>
    <name>jaego::Cells</name>
    <message>
        <source>not read</source>
        <translation>읽지 못함</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>사라짐</translation>
    </message>
    <message>
        <source>shows %1</source>
        <translation>표시 %1</translation>
    </message>
    <message>
        <source>should be %1 (%2)</source>
        <translation>맞는 수량 %1 (%2)</translation>
    </message>
    <message>
        <source>a change is being sent</source>
        <translation>변경을 보내는 중</translation>
    </message>
    <message>
        <source>the change is held for approval</source>
        <translation>변경이 승인을 기다리며 보류됨</translation>
    </message>
    <message>
        <source>waits for a person</source>
        <translation>사람의 확인을 기다림</translation>
    </message>
    <message numerus="yes">
        <source>%Ln listing(s), the most dangerous one is shown</source>
        <translation>
            <numerusform>판매 항목 %Ln개 중 가장 위험한 것</numerusform>
        </translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>%1 읽음</translation>
    </message>
    <message>
        <source>check</source>
        <translation>확인</translation>
    </message>
    <message>
        <source>held</source>
        <translation>보류</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>미확인</translation>
    </message>
</context>
<context>
    <name>jaego::EmptyState</name>
    <message>
        <source>Import products from CSV…</source>
        <translation>CSV에서 상품 가져오기…</translation>
    </message>
    <message>
        <source>Connect warehouse and channels</source>
        <translation>창고와 채널 연결</translation>
    </message>
    <message>
        <source>Show all products</source>
        <translation>모든 상품 보기</translation>
    </message>
    <message>
        <source>Reading the stock</source>
        <translation>재고를 읽는 중입니다</translation>
    </message>
    <message>
        <source>What was known last is shown first; the channels follow.</source>
        <translation>마지막으로 알던 값을 먼저 보여 주고, 이어서 채널을 읽습니다.</translation>
    </message>
    <message>
        <source>No products yet</source>
        <translation>아직 상품이 없습니다</translation>
    </message>
    <message>
        <source>Every product of your warehouse will stand here beside what each channel shows. Import a list with the columns sku, name and on_hand, or connect your warehouse. To look around first, start “jaego --practice”.</source>
        <translation>창고의 모든 상품과 각 채널이 보여 주는 수량이 여기에 나란히 놓입니다. sku, name, on_hand 열이 있는 목록을 가져오거나 창고를 연결하세요. 먼저 둘러보려면 연습 모드(jaego --practice)로 시작하세요.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>맞는 상품이 없습니다</translation>
    </message>
    <message>
        <source>No product has all of these words and belongs to the chosen group.</source>
        <translation>고른 묶음 안에 이 낱말을 모두 가진 상품이 없습니다.</translation>
    </message>
</context>
<context>
    <name>jaego::FilterBar</name>
    <message>
        <source>Find products by name, SKU, barcode or first consonants</source>
        <translation>이름, SKU, 바코드, 초성으로 상품 찾기</translation>
    </message>
    <message>
        <source>Find products (Ctrl+F)</source>
        <translation>상품 찾기 (Ctrl+F)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Mismatch</source>
        <translation>불일치</translation>
    </message>
    <message>
        <source>Oversell risk</source>
        <translation>과판매 위험</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>품절</translation>
    </message>
    <message>
        <source>Critical, low</source>
        <translation>위험·부족</translation>
    </message>
    <message>
        <source>Overstock</source>
        <translation>과잉</translation>
    </message>
    <message>
        <source>Not listed</source>
        <translation>미등록</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>확인 필요</translation>
    </message>
    <message>
        <source>Name, SKU or barcode</source>
        <translation>이름, SKU, 바코드, 초성 (ㅎㄹㅂ)</translation>
    </message>
</context>
<context>
    <name>jaego::Lines</name>
    <message>
        <source>The schedule is off</source>
        <translation>예약 동기화가 꺼져 있습니다</translation>
    </message>
    <message>
        <source>No next sync is planned</source>
        <translation>예정된 동기화가 없습니다</translation>
    </message>
    <message>
        <source>Next sync in %1</source>
        <translation>다음 동기화 %1 후</translation>
    </message>
    <message>
        <source>The next sync is about to start</source>
        <translation>곧 다음 동기화를 시작합니다</translation>
    </message>
    <message>
        <source>Reading the listings, to link them</source>
        <translation>판매 항목을 읽어 연결하는 중</translation>
    </message>
    <message>
        <source>No sync has run yet</source>
        <translation>아직 동기화한 적이 없습니다</translation>
    </message>
    <message>
        <source>Last %1 %2</source>
        <translation>마지막 %1 %2</translation>
    </message>
    <message>
        <source>accuracy %1</source>
        <translation>정확도 %1</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>소요 %1</translation>
    </message>
    <message>
        <source>%1 of %2/s</source>
        <extracomment>calls made in the last second, of the calls allowed each second</extracomment>
        <translation>%2/초 중 %1</translation>
    </message>
    <message>
        <source>pausing, %1 left</source>
        <translation>쉬는 중, %1 남음</translation>
    </message>
    <message>
        <source>in trouble</source>
        <translation>이상 있음</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) waiting</source>
        <translation>
            <numerusform>대기 중인 호출 %Ln건</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping: what is on its way is finished first</source>
        <translation>중단하는 중: 이미 보낸 것을 마무리합니다</translation>
    </message>
    <message>
        <source>Preview: %1</source>
        <translation>변경 미리보기: %1</translation>
    </message>
    <message>
        <source>Sync: %1</source>
        <translation>동기화: %1</translation>
    </message>
    <message>
        <source>%1/%2 written</source>
        <translation>%1/%2 보냄</translation>
    </message>
    <message>
        <source>%1/%2 read</source>
        <translation>%1/%2 읽음</translation>
    </message>
    <message>
        <source>%1 read</source>
        <translation>%1 읽음</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>실패 %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>pass %1</source>
        <translation>%1번째 시도</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mismatch(es)</source>
        <translation>
            <numerusform>불일치 %Ln건</numerusform>
        </translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>시작하는 중</translation>
    </message>
    <message>
        <source>Reading what is known</source>
        <translation>저장된 값을 읽는 중</translation>
    </message>
</context>
<context>
    <name>jaego::MainWindow</name>
    <message>
        <source>Jaego — practice mode</source>
        <translation>Jaego — 연습 모드</translation>
    </message>
    <message>
        <source>Colours of the desktop</source>
        <translation>시스템 화면 모드</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Ask again what closing the window does</source>
        <translation>창을 닫을 때 다시 묻기</translation>
    </message>
    <message>
        <source>Quit Jaego</source>
        <translation>Jaego 종료</translation>
    </message>
    <message numerus="yes">
        <source>Preview: a sync would change %Ln listing(s). Nothing has been sent.</source>
        <translation>
            <numerusform>변경 미리보기: 동기화하면 판매 항목 %Ln개의 수량이 바뀝니다. 아직 아무것도 보내지 않았습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sync failed. %1</source>
        <translation>동기화하지 못했습니다. %1</translation>
    </message>
    <message>
        <source>The sync failed</source>
        <translation>동기화하지 못했습니다</translation>
    </message>
    <message>
        <source>Jaego needs you</source>
        <translation>확인이 필요합니다</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) failed after all tries.</source>
        <translation>
            <numerusform>변경 %Ln건이 끝내 실패했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep Jaego working?</source>
        <translation>계속 동기화할까요?</translation>
    </message>
    <message>
        <source>Jaego can stay in the tray and keep your stock in step while the window is closed.</source>
        <translation>창을 닫아도 Jaego가 트레이에 남아 재고를 계속 맞출 수 있습니다.</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>트레이에 남기기</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Count reservations anew</source>
        <translation>예약 다시 세기</translation>
    </message>
    <message>
        <source>From every order that is known</source>
        <translation>알고 있는 모든 주문으로</translation>
    </message>
</context>
<context>
    <name>jaego::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>이 알림 닫기</translation>
    </message>
</context>
<context>
    <name>jaego::PlaceTitles</name>
    <message>
        <source>Stock</source>
        <translation>재고 현황</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>실행 기록</translation>
    </message>
    <message>
        <source>KPIs</source>
        <translation>핵심 지표</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
</context>
<context>
    <name>jaego::PracticeBand</name>
    <message>
        <source>Practice mode</source>
        <translation>연습 모드</translation>
    </message>
    <message>
        <source>Connected to a simulated Coupang, Naver, Cafe24 and warehouse. Nothing is sent to a real shop.</source>
        <translation>모의 쿠팡 · 네이버 · Cafe24 · 창고에 연결되어 있습니다. 실제 상점에는 아무것도 보내지 않습니다.</translation>
    </message>
</context>
<context>
    <name>jaego::ProductPanel</name>
    <message>
        <source>On the channels</source>
        <translation>채널별 수량</translation>
    </message>
    <message>
        <source>Sync the selected products (S)</source>
        <translation>선택한 상품 동기화 (S)</translation>
    </message>
    <message>
        <source>Adjust…</source>
        <translation>수동 조정…</translation>
    </message>
    <message>
        <source>Adjust this product by hand</source>
        <translation>이 상품 수동 조정</translation>
    </message>
    <message>
        <source>Adjust this product by hand (E, Enter)</source>
        <translation>이 상품 수동 조정 (E, Enter)</translation>
    </message>
    <message numerus="yes">
        <source>Sync %Ln products</source>
        <translation>
            <numerusform>선택 %Ln개 동기화</numerusform>
        </translation>
    </message>
    <message>
        <source>Sync this product</source>
        <translation>선택 동기화</translation>
    </message>
    <message>
        <source>No product chosen</source>
        <translation>선택한 상품이 없습니다</translation>
    </message>
    <message>
        <source>Choose a row to see why its number is what it is.</source>
        <translation>행을 고르면 수량이 왜 그런지 보여 줍니다.</translation>
    </message>
</context>
<context>
    <name>jaego::Rail</name>
    <message>
        <source>View</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>View menu</source>
        <translation>보기 메뉴</translation>
    </message>
</context>
<context>
    <name>jaego::StockGrid</name>
    <message>
        <source>Products</source>
        <translation>상품</translation>
    </message>
    <message>
        <source>Products: state, SKU and name</source>
        <translation>상품: 상태, SKU, 이름</translation>
    </message>
    <message>
        <source>Sync selection</source>
        <translation>선택 동기화</translation>
    </message>
    <message>
        <source>Adjust…</source>
        <translation>수동 조정…</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>표로 복사</translation>
    </message>
</context>
<context>
    <name>jaego::StockPage</name>
    <message numerus="yes">
        <source>%Ln product(s)</source>
        <translation>
            <numerusform>%Ln개 상품</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>%Ln개 표시</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln개 선택</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln differ(s)</source>
        <translation>
            <numerusform>%Ln개 불일치</numerusform>
        </translation>
    </message>
    <message>
        <source>Import products</source>
        <translation>상품 가져오기</translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation>표 (*.csv);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>재고 현황</translation>
    </message>
</context>
<context>
    <name>jaego::StockTableModel</name>
    <message>
        <source>Sorted by danger: what sells more than there is comes first</source>
        <translation>위험한 순서: 있는 것보다 많이 보이는 상품이 먼저</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>상품</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>창고</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>예약</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>판매 가능</translation>
    </message>
</context>
<context>
    <name>jaego::Story</name>
    <message>
        <source>The warehouse does not know this product</source>
        <translation>창고에 없는 상품입니다</translation>
    </message>
    <message>
        <source>Nothing is written to its listings until the warehouse reports it.</source>
        <translation>창고가 알려 줄 때까지 채널의 수량을 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>%1 shows %2 too many</source>
        <extracomment>%1 is a channel, %2 a number of pieces</extracomment>
        <translation>%1에서 %2개 더 보입니다</translation>
    </message>
    <message>
        <source>Up to %1 could be sold that do not exist.</source>
        <translation>없는 상품이 최대 %1개까지 팔릴 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 shows %2 too few</source>
        <translation>%1에서 %2개 덜 보입니다</translation>
    </message>
    <message>
        <source>%1 cannot be bought there although they are in stock.</source>
        <translation>재고가 있는데도 %1개를 살 수 없습니다.</translation>
    </message>
    <message>
        <source>The change to %1 is being sent.</source>
        <translation>%1(으)로 바꾸는 중입니다.</translation>
    </message>
    <message>
        <source>The change to %1 is held until you approve it.</source>
        <translation>%1(으)로 바꾸는 변경이 승인을 기다리며 보류되어 있습니다.</translation>
    </message>
    <message>
        <source>All tries failed: it waits for you.</source>
        <translation>모든 시도가 실패해 확인을 기다립니다.</translation>
    </message>
    <message>
        <source>A sync sets it to %1.</source>
        <translation>동기화하면 %1(으)로 맞춥니다.</translation>
    </message>
    <message>
        <source>A listing is gone</source>
        <translation>판매 항목이 사라졌습니다</translation>
    </message>
    <message>
        <source>A channel no longer knows a listing that is mapped here. Check it there.</source>
        <translation>연결해 둔 판매 항목을 채널에서 찾을 수 없습니다. 채널에서 확인하세요.</translation>
    </message>
    <message>
        <source>Not every channel has been read</source>
        <translation>아직 읽지 못한 채널이 있습니다</translation>
    </message>
    <message>
        <source>What is not read is not judged, and never written as 0.</source>
        <translation>읽지 못한 수량은 판단하지 않으며, 0으로 쓰지도 않습니다.</translation>
    </message>
    <message>
        <source>Every channel shows the right number</source>
        <translation>모든 채널의 수량이 맞습니다</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>비교할 것이 없습니다</translation>
    </message>
    <message>
        <source>No listing of this product can be written.</source>
        <translation>이 상품에는 수량을 쓸 수 있는 판매 항목이 없습니다.</translation>
    </message>
    <message>
        <source>Why %1?</source>
        <translation>왜 %1입니까?</translation>
    </message>
    <message>
        <source>On hand in the warehouse</source>
        <translation>창고 수량</translation>
    </message>
    <message>
        <source>Reserved by orders</source>
        <translation>예약 (주문)</translation>
    </message>
    <message>
        <source>More ordered than on hand</source>
        <translation>창고보다 많은 주문</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>판매 가능</translation>
    </message>
    <message>
        <source>Safety stock</source>
        <translation>안전재고</translation>
    </message>
    <message>
        <source>Share shown on channels</source>
        <translation>채널 표시 비율</translation>
    </message>
    <message>
        <source>set of %1</source>
        <translation>%1개 세트</translation>
    </message>
</context>
<context>
    <name>jaego::TopBar</name>
    <message>
        <source>Preview changes</source>
        <translation>변경 미리보기</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>지금 동기화</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중단</translation>
    </message>
    <message>
        <source>Progress of the sync</source>
        <translation>동기화 진행</translation>
    </message>
    <message>
        <source>Press Esc again to stop the sync</source>
        <translation>Esc를 한 번 더 누르면 중단합니다</translation>
    </message>
</context>
<context>
    <name>jaego::Tray</name>
    <message>
        <source>Open Jaego</source>
        <translation>Jaego 열기</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>지금 동기화</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>종료</translation>
    </message>
</context>
<context>
    <name>jaego::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Undo the adjustment</source>
        <translation>조정 실행 취소</translation>
    </message>
    <message>
        <source>Undo the adjustment (Ctrl+Z)</source>
        <translation>조정 실행 취소 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1초</translation>
    </message>
</context>
<context>
    <name>jaego::Words</name>
    <message>
        <source>Collecting</source>
        <translation>수집</translation>
    </message>
    <message>
        <source>Analyzing</source>
        <translation>분석</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>반영</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>점검</translation>
    </message>
    <message>
        <source>Alerting</source>
        <translation>알림</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>오류</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>재시도</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>중단됨</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>끊김</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>직접 실행</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>예약 실행</translation>
    </message>
    <message>
        <source>Order received</source>
        <translation>주문 접수</translation>
    </message>
    <message>
        <source>Goods received</source>
        <translation>입고</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>수동 조정</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>위험</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>부족</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>정상</translation>
    </message>
    <message>
        <source>Overstock</source>
        <translation>과잉</translation>
    </message>
    <message>
        <source>Coupang</source>
        <translation>쿠팡</translation>
    </message>
    <message>
        <source>Naver</source>
        <translation>네이버</translation>
    </message>
    <message>
        <source>Cafe24</source>
        <translation>Cafe24</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>창고</translation>
    </message>
    <message>
        <source>read in full</source>
        <translation>모두 읽음</translation>
    </message>
    <message>
        <source>read in part</source>
        <translation>일부 읽음</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>건너뜀</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>꺼짐</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>보류</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>미리보기</translation>
    </message>
    <message>
        <source>not listed</source>
        <translation>미등록</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>아직 읽지 못함</translation>
    </message>
    <message>
        <source>in step</source>
        <translation>일치</translation>
    </message>
    <message>
        <source>shows more than there is</source>
        <translation>있는 것보다 많이 보임</translation>
    </message>
    <message>
        <source>shows less than there is</source>
        <translation>있는 것보다 적게 보임</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>읽기만 함</translation>
    </message>
    <message>
        <source>no longer on the channel</source>
        <translation>채널에서 사라짐</translation>
    </message>
    <message>
        <source>Jaego writes this listing</source>
        <translation>Jaego가 수량을 씁니다</translation>
    </message>
    <message>
        <source>the listing is deleted on the channel</source>
        <translation>채널에서 삭제된 항목</translation>
    </message>
    <message>
        <source>the channel has not approved the listing</source>
        <translation>채널이 아직 승인하지 않은 항목</translation>
    </message>
    <message>
        <source>the stock stands in the channel&apos;s own warehouse</source>
        <translation>채널 창고에 있는 재고</translation>
    </message>
    <message>
        <source>the channel made this bundle; it follows its source option</source>
        <translation>채널이 만든 묶음 상품이라 원래 옵션을 따릅니다</translation>
    </message>
    <message>
        <source>the listing sells without counting stock</source>
        <translation>재고를 세지 않고 파는 항목</translation>
    </message>
    <message>
        <source>the listing is closed on the channel</source>
        <translation>채널에서 판매 종료된 항목</translation>
    </message>
    <message>
        <source>Stocktake</source>
        <translation>실사</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>파손</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>분실</translation>
    </message>
    <message>
        <source>Return restocked</source>
        <translation>반품 재입고</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>견본</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>기타</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>제때 답이 없었습니다</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>연결되지 않았습니다</translation>
    </message>
    <message>
        <source>The other side has trouble of its own</source>
        <translation>상대 서버에 문제가 있습니다</translation>
    </message>
    <message>
        <source>Too many calls; the channel asked for a pause</source>
        <translation>호출이 너무 많아 채널이 쉬라고 했습니다</translation>
    </message>
    <message>
        <source>Key, permission or IP address refused</source>
        <translation>키, 권한 또는 IP 주소가 거부되었습니다</translation>
    </message>
    <message>
        <source>Refused by the other side</source>
        <translation>상대가 거절했습니다</translation>
    </message>
    <message>
        <source>Not known there any more</source>
        <translation>상대가 더는 알지 못합니다</translation>
    </message>
    <message>
        <source>The number moved meanwhile</source>
        <translation>그 사이 수량이 바뀌었습니다</translation>
    </message>
    <message>
        <source>The answer could not be understood</source>
        <translation>답을 해석할 수 없습니다</translation>
    </message>
    <message>
        <source>The data contradicts itself</source>
        <translation>자료가 서로 맞지 않습니다</translation>
    </message>
    <message>
        <source>The data file could not be read or written</source>
        <translation>자료 파일을 읽거나 쓸 수 없습니다</translation>
    </message>
    <message>
        <source>A setting or secret is missing or wrong</source>
        <translation>설정이나 비밀 값이 없거나 틀렸습니다</translation>
    </message>
    <message>
        <source>off</source>
        <translation>꺼짐</translation>
    </message>
    <message>
        <source>no contact yet</source>
        <translation>아직 연락 없음</translation>
    </message>
    <message>
        <source>working</source>
        <translation>정상</translation>
    </message>
    <message>
        <source>pausing</source>
        <translation>쉬는 중</translation>
    </message>
    <message>
        <source>in trouble</source>
        <translation>이상 있음</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1초</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1분 %2초</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1시간 %2분</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1일 %2시간</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>방금</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>%1초 전</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1분 전</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1시간 전</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <translation>%1일 전</translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <comment>date format without the year</comment>
        <translation>M월 d일 HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <comment>date format</comment>
        <translation>yyyy년 M월 d일 HH:mm</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>품절</translation>
    </message>
</context>
</TS>
