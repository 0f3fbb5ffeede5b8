<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR" sourcelanguage="en_US">
<context>
    <name>BackupWords</name>
    <message>
        <source>A backup is being made …</source>
        <translation>백업을 만드는 중 …</translation>
    </message>
    <message>
        <source>No backup yet. One is made each day while Jaego runs.</source>
        <translation>아직 백업이 없습니다. Jaego가 도는 동안 하루에 하나씩 만듭니다.</translation>
    </message>
    <message>
        <source>The newest is of %1. One is made each day, and seven are kept.</source>
        <translation>가장 새것은 %1 것입니다. 하루에 하나씩 만들고 일곱 개를 보관합니다.</translation>
    </message>
    <message>
        <source>Jaego closes, puts the backup of %1 in the place of the database, and starts again.

Adjustments, links and decisions made since then are not in it. Every channel is read before anything is written. The database of now is kept beside it.</source>
        <translation>Jaego를 닫고, %1의 백업을 데이터베이스 자리에 넣고, 다시 시작합니다.

그 뒤의 조정, 연결, 결정은 들어 있지 않습니다. 쓰기 전에 모든 채널을 읽습니다. 지금의 데이터베이스는 옆에 남습니다.</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>the draft cannot be read</source>
        <translation>작성 중이던 내용을 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1을(를) 읽을 수 없습니다: %2</translation>
    </message>
    <message>
        <source>%1 is no draft of ours; it is left as it is</source>
        <translation>%1은(는) Jaego가 저장한 파일이 아니어서 그대로 둡니다</translation>
    </message>
    <message>
        <source>%1 cannot be removed</source>
        <translation>%1을(를) 지울 수 없습니다</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. What is typed is kept in this window only.</source>
        <translation>%1을(를) 저장할 수 없습니다: %2. 입력한 내용은 이 창에만 남아 있습니다.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1에 쓸 수 없습니다: %2</translation>
    </message>
    <message>
        <source>the system refuses it</source>
        <translation>시스템이 거절합니다</translation>
    </message>
</context>
<context>
    <name>jaego::AccountModel</name>
    <message>
        <source>KakaoTalk</source>
        <translation>카카오톡</translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>연결되었습니다.</translation>
    </message>
    <message>
        <source>No connection.</source>
        <translation>연결되지 않습니다.</translation>
    </message>
    <message>
        <source>1 of 3: What to have ready</source>
        <translation>1/3: 준비할 것</translation>
    </message>
    <message>
        <source>2 of 3: Agree in the browser</source>
        <translation>2/3: 브라우저에서 동의</translation>
    </message>
    <message>
        <source>3 of 3: %1 is connected</source>
        <translation>3/3: %1 연결됨</translation>
    </message>
    <message>
        <source>%1 is not connected</source>
        <translation>%1 연결되지 않음</translation>
    </message>
    <message>
        <source>Your browser opens at Cafe24; sign in there as the mall&apos;s main operator and agree. Jaego never sees your password.</source>
        <translation>브라우저에서 Cafe24가 열립니다. 쇼핑몰 대표 운영자로 로그인해 동의하십시오. 비밀번호는 Jaego에 전달되지 않습니다.</translation>
    </message>
    <message>
        <source>Your browser opens at Kakao; sign in there and agree to messages being sent. Jaego never sees your password.</source>
        <translation>브라우저에서 카카오가 열립니다. 로그인해 메시지 전송에 동의하십시오. 비밀번호는 Jaego에 전달되지 않습니다.</translation>
    </message>
    <message>
        <source>Sign in and agree in the browser. Jaego waits here and goes on by itself. If the browser says that the redirect address is wrong (KOE006 at Kakao), register exactly the address below.</source>
        <translation>브라우저에서 로그인해 동의하십시오. Jaego는 여기서 기다렸다가 알아서 이어집니다. 브라우저에 리다이렉트 주소가 틀렸다고 나오면(카카오는 KOE006) 아래 주소를 그대로 등록하십시오.</translation>
    </message>
    <message>
        <source>Sign in and agree in the browser. It ends at a page that cannot be shown: that is right. Copy the whole address of that page and paste it here, within a minute.</source>
        <translation>브라우저에서 로그인해 동의하십시오. 마지막에 열 수 없는 페이지가 나오는 것이 정상입니다. 그 페이지의 주소 전체를 복사해 1분 안에 여기에 붙여 넣으십시오.</translation>
    </message>
    <message>
        <source>Asking %1 for its tokens …</source>
        <translation>%1에 토큰을 요청하는 중 …</translation>
    </message>
    <message>
        <source>Jaego keeps the connection alive by itself from now on.</source>
        <translation>이제부터 Jaego가 알아서 연결을 유지합니다.</translation>
    </message>
    <message>
        <source>The mall id is missing: type it in the settings of Cafe24 and apply.</source>
        <translation>쇼핑몰 ID가 없습니다. Cafe24 설정에 입력하고 적용하십시오.</translation>
    </message>
    <message>
        <source>Missing: %1. Store it under “Keys and passwords”.</source>
        <translation>없음: %1. “키와 비밀번호”에서 저장하십시오.</translation>
    </message>
    <message>
        <source>Redirect address, to be registered exactly so for the app in Cafe24&apos;s developer centre:</source>
        <translation>리다이렉트 주소. Cafe24 개발자센터의 앱에 그대로 등록하십시오:</translation>
    </message>
    <message>
        <source>Redirect address, to be registered exactly so for the app at developers.kakao.com:</source>
        <translation>리다이렉트 주소. developers.kakao.com의 앱에 그대로 등록하십시오:</translation>
    </message>
    <message>
        <source>In practice mode nothing real is called: connect %1 outside it.</source>
        <translation>연습 모드에서는 실제 서비스를 부르지 않습니다. %1은(는) 연습 모드 밖에서 연결하십시오.</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>계정: %1</translation>
    </message>
    <message>
        <source>May: %1</source>
        <translation>권한: %1</translation>
    </message>
    <message>
        <source>Without Jaego it would run out: %1</source>
        <translation>Jaego가 갱신하지 않으면 끝나는 때: %1</translation>
    </message>
    <message>
        <source>Testing the connection; while a run is on, after it …</source>
        <translation>연결을 시험하는 중(동기화 중이면 끝난 뒤) …</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 남음</translation>
    </message>
</context>
<context>
    <name>jaego::ActionRow</name>
    <message>
        <source>Approve</source>
        <translation>승인</translation>
    </message>
    <message>
        <source>Send what is right now for the marked or the current line</source>
        <translation>표시한 줄이나 현재 줄을 지금 올바른 값으로 보냅니다</translation>
    </message>
    <message>
        <source>Approve group…</source>
        <translation>묶음 승인…</translation>
    </message>
    <message>
        <source>Send what is right now for the whole group</source>
        <translation>묶음 전체를 지금 올바른 값으로 보냅니다</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>거부…</translation>
    </message>
    <message>
        <source>Do not send held changes; the reason is kept</source>
        <translation>보류된 변경을 보내지 않습니다. 사유를 남깁니다</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Sync the marked or the current product once more</source>
        <translation>표시한 상품이나 현재 상품을 다시 동기화합니다</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>연결…</translation>
    </message>
    <message>
        <source>Link listings to products</source>
        <translation>판매 항목을 상품에 연결</translation>
    </message>
    <message>
        <source>Do not touch…</source>
        <translation>손대지 않기…</translation>
    </message>
    <message>
        <source>No run writes the marked or the current listing, until a day you name</source>
        <translation>표시했거나 선택한 판매 항목을 정한 날까지 어떤 실행도 쓰지 않습니다</translation>
    </message>
</context>
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
    <name>jaego::AlertBar</name>
    <message>
        <source>Alerts</source>
        <translation>알림</translation>
    </message>
    <message>
        <source>Name, SKU or words</source>
        <translation>이름, SKU 또는 내용</translation>
    </message>
    <message>
        <source>Find alerts by name, SKU, words or first consonants</source>
        <translation>이름, SKU, 내용, 초성으로 알림 찾기</translation>
    </message>
    <message>
        <source>Find alerts (Ctrl+F)</source>
        <translation>알림 찾기 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열림</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>지난 알림</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Every severity</source>
        <translation>모든 심각도</translation>
    </message>
    <message>
        <source>Urgent only</source>
        <translation>긴급만</translation>
    </message>
    <message>
        <source>Caution only</source>
        <translation>주의만</translation>
    </message>
    <message>
        <source>nothing is open</source>
        <translation>열린 알림 없음</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>열림 %Ln건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln urgent and not acknowledged</source>
        <translation>
            <numerusform>긴급·미확인 %Ln건</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jaego::AlertDigest</name>
    <message>
        <source>Urgent: %1</source>
        <translation>긴급: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln urgent alert(s)</source>
        <translation>
            <numerusform>긴급 알림 %Ln건</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jaego::AlertPanel</name>
    <message>
        <source>No alert chosen</source>
        <translation>고른 알림 없음</translation>
    </message>
    <message>
        <source>Choose an alert to read all of it.</source>
        <translation>알림을 고르면 전체 내용을 볼 수 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Acknowledge %Ln marked</source>
        <translation>
            <numerusform>선택한 %Ln건 확인</numerusform>
        </translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>확인</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Who is told</source>
        <translation>받는 곳</translation>
    </message>
</context>
<context>
    <name>jaego::AlertStory</name>
    <message>
        <source>Open the product</source>
        <translation>상품 열기</translation>
    </message>
    <message>
        <source>Open the measure</source>
        <translation>지표 열기</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>설정 열기</translation>
    </message>
    <message>
        <source>Open the run</source>
        <translation>실행 기록 열기</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>발생</translation>
    </message>
    <message>
        <source>Open for</source>
        <translation>지속 중</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>지속</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>확인한 사람</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>by nobody</source>
        <translation>아직 없음</translation>
    </message>
    <message>
        <source>Meant for nobody outside this window</source>
        <translation>이 창 밖으로는 보내지 않는 알림</translation>
    </message>
</context>
<context>
    <name>jaego::AlertTableModel</name>
    <message>
        <source>still open</source>
        <translation>아직 열림</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>선택됨</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>선택 안 됨</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>심각도</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>About</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>발생</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>지속 시간</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>확인한 사람</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>종료</translation>
    </message>
</context>
<context>
    <name>jaego::AlertWords</name>
    <message>
        <source>Critically low</source>
        <translation>재고 위험</translation>
    </message>
    <message>
        <source>Order it, or count it again if the number is wrong. The alert ends by itself when there is enough again.</source>
        <translation>발주하거나, 숫자가 틀렸으면 다시 세십시오. 재고가 다시 충분해지면 알림은 저절로 끝납니다.</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>부족</translation>
    </message>
    <message>
        <source>Think of ordering it. The alert ends by itself when there is enough again.</source>
        <translation>발주를 생각해 보십시오. 재고가 다시 충분해지면 알림은 저절로 끝납니다.</translation>
    </message>
    <message>
        <source>Many differences</source>
        <translation>불일치 다수</translation>
    </message>
    <message>
        <source>Look through the differences: was a channel edited, or the warehouse counted anew? The alert ends when fewer products differ.</source>
        <translation>불일치를 살펴보십시오. 채널에서 고쳤거나 창고를 다시 세었습니까? 다른 상품이 줄면 알림은 끝납니다.</translation>
    </message>
    <message>
        <source>Sync failed</source>
        <translation>동기화 실패</translation>
    </message>
    <message>
        <source>Open the run to see what failed. The alert ends with the next sync that leaves nothing undone.</source>
        <translation>실행 기록에서 무엇이 실패했는지 보십시오. 남은 일이 없는 동기화가 끝나면 알림도 끝납니다.</translation>
    </message>
    <message>
        <source>KPI beyond its limit</source>
        <translation>지표 한도 벗어남</translation>
    </message>
    <message>
        <source>Open the measure to see since when. The alert ends when it is back within its limit.</source>
        <translation>지표에서 언제부터인지 보십시오. 한도 안으로 돌아오면 알림은 끝납니다.</translation>
    </message>
    <message>
        <source>Data contradicts itself</source>
        <translation>데이터 모순</translation>
    </message>
    <message>
        <source>Nothing is written to this listing. Look at it on the channel and correct what makes no sense there.</source>
        <translation>이 판매 항목에는 아무것도 쓰지 않습니다. 채널에서 확인하고 말이 되지 않는 값을 고치십시오.</translation>
    </message>
    <message>
        <source>Warehouse not believed</source>
        <translation>창고 신뢰 불가</translation>
    </message>
    <message>
        <source>No number goes up until the warehouse answers whole again. Test its connection in the settings.</source>
        <translation>창고가 다시 온전히 답할 때까지 숫자를 올리지 않습니다. 설정에서 창고 연결을 시험하십시오.</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>긴급</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>주의</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>동기화</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>모든 상품</translation>
    </message>
    <message>
        <source>KakaoTalk: %1</source>
        <translation>카카오톡: %1</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>아직 보내지 않음</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>보냄</translation>
    </message>
    <message>
        <source>could not be sent</source>
        <translation>보내지 못함</translation>
    </message>
    <message>
        <source>not sent: switched off</source>
        <translation>안 보냄: 꺼짐</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tries</source>
        <translation>
            <numerusform>%Ln번 시도</numerusform>
        </translation>
    </message>
    <message>
        <source>answer: %1</source>
        <translation>응답: %1</translation>
    </message>
</context>
<context>
    <name>jaego::AlertsPage</name>
    <message>
        <source>Alerts</source>
        <translation>알림</translation>
    </message>
    <message>
        <source>Alerts, urgent ones first</source>
        <translation>알림, 긴급한 것부터</translation>
    </message>
    <message>
        <source>Reading the alerts</source>
        <translation>알림을 읽는 중</translation>
    </message>
    <message>
        <source>What needs somebody&apos;s eye will stand here.</source>
        <translation>누군가 보아야 할 일이 여기에 나옵니다.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>맞는 것이 없습니다</translation>
    </message>
    <message>
        <source>No alert has all of these words and this severity.</source>
        <translation>이 낱말이 모두 있고 이 심각도인 알림이 없습니다.</translation>
    </message>
    <message>
        <source>Show all alerts</source>
        <translation>알림 모두 보기</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>열린 알림이 없습니다</translation>
    </message>
    <message>
        <source>Products that run low, syncs that fail and measures beyond their limits will stand here. Every sync looks for them.</source>
        <translation>재고가 부족한 상품, 실패한 동기화, 한도를 벗어난 지표가 여기에 나옵니다. 동기화할 때마다 살펴봅니다.</translation>
    </message>
    <message>
        <source>No alert has ended yet</source>
        <translation>끝난 알림이 아직 없습니다</translation>
    </message>
    <message>
        <source>An alert moves here by itself when its condition is over.</source>
        <translation>조건이 끝나면 알림이 저절로 여기로 옮겨집니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alert(s)</source>
        <translation>
            <numerusform>알림 %Ln건</numerusform>
        </translation>
    </message>
    <message>
        <source>older ones follow</source>
        <translation>더 오래된 알림 있음</translation>
    </message>
    <message numerus="yes">
        <source>%Ln marked</source>
        <translation>
            <numerusform>%Ln개 선택</numerusform>
        </translation>
    </message>
    <message>
        <source>Space marks · A acknowledges · Enter opens what it is about</source>
        <translation>Space 선택 · A 확인 · Enter 대상 열기</translation>
    </message>
</context>
<context>
    <name>jaego::Approval</name>
    <message numerus="yes">
        <source>%Ln of them do(es) not fit the supplier&apos;s terms.</source>
        <translation>
            <numerusform>그중 %Ln건은 공급처 조건에 맞지 않습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>They count as on order until the goods are in, you cancel them, or 30 days have passed (twice the lead time where that is longer).</source>
        <translation>입고되거나, 취소하거나, 30일(입고 소요일의 두 배가 더 길면 그 기간)이 지날 때까지 발주 중으로 셉니다.</translation>
    </message>
    <message numerus="yes">
        <source>Approve %Ln proposal(s)?</source>
        <translation>
            <numerusform>제안 %Ln건을 승인할까요?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 go into an order file; you choose where.</source>
        <translation>%1을(를) 발주 파일로 만듭니다. 위치는 직접 고릅니다.</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>파일 고르기…</translation>
    </message>
    <message numerus="yes">
        <source>Send an order of %Ln product(s)?</source>
        <translation>
            <numerusform>상품 %Ln개의 발주를 보낼까요?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are sent to the purchase system, a message a supplier, until it takes them.</source>
        <translation>%1을(를) 공급처마다 한 건씩, 받을 때까지 발주 시스템으로 보냅니다.</translation>
    </message>
    <message>
        <source>Approve and send</source>
        <translation>승인하고 보내기</translation>
    </message>
    <message>
        <source>Save the order</source>
        <translation>발주서 저장</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>표 (*.csv)</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>엑셀 (*.xlsx)</translation>
    </message>
    <message>
        <source>Printed order (*.pdf)</source>
        <translation>인쇄용 발주서 (*.pdf)</translation>
    </message>
    <message>
        <source>Nothing was approved: %1 could not be written: %2</source>
        <translation>아무것도 승인하지 않았습니다: %1을(를) 쓰지 못했습니다: %2</translation>
    </message>
</context>
<context>
    <name>jaego::BulkDesk</name>
    <message>
        <source>Bulk adjustment taken back</source>
        <translation>일괄 조정 되돌림</translation>
    </message>
    <message numerus="yes">
        <source>%Ln adjustment(s) are taken back; the story of each number shows both.</source>
        <translation>
            <numerusform>조정 %Ln건을 되돌립니다. 수량 이력에는 둘 다 남습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jaego::BulkDialog</name>
    <message>
        <source>Bulk adjustment</source>
        <translation>일괄 조정</translation>
    </message>
    <message>
        <source>Type, paste from a spreadsheet (Ctrl+V) or open a CSV file (Ctrl+O). 5 or =5 sets the number, +3 and −2 change it. What is typed is kept, also when the window closes.</source>
        <translation>직접 입력하거나, 스프레드시트에서 붙여 넣거나(Ctrl+V), CSV 파일을 여십시오(Ctrl+O). 5 또는 =5는 수량을 정하고 +3, −2는 더하고 뺍니다. 입력한 내용은 창을 닫아도 남습니다.</translation>
    </message>
    <message>
        <source>Lines of the adjustment</source>
        <translation>조정할 행</translation>
    </message>
    <message>
        <source>Reason of all lines that have none of their own</source>
        <translation>사유가 따로 없는 모든 행의 사유</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>사유(&amp;R)</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>파일 열기…</translation>
    </message>
    <message>
        <source>Remove lines</source>
        <translation>행 지우기</translation>
    </message>
    <message>
        <source>Removes the selected lines (Delete)</source>
        <translation>선택한 행을 지웁니다 (Delete)</translation>
    </message>
    <message>
        <source>Clear all…</source>
        <translation>모두 지우기…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln back</source>
        <translation>
            <numerusform>%Ln건 되돌리기</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a table</source>
        <translation>표 열기</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>표 (*.csv *.tsv *.txt);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Clear the table?</source>
        <translation>표를 비울까요?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) that were typed are thrown away.</source>
        <translation>
            <numerusform>입력한 %Ln행을 버립니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>버리기</translation>
    </message>
    <message numerus="yes">
        <source>The warehouse&apos;s count of %Ln product(s) is changed, and the channels are told.</source>
        <translation>
            <numerusform>상품 %Ln개의 창고 수량을 바꾸고 채널에 알립니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) with an error stay in the table.</source>
        <translation>
            <numerusform>오류가 있는 %Ln행은 표에 남습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply the adjustments?</source>
        <translation>조정을 적용할까요?</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln product(s)</source>
        <translation>
            <numerusform>상품 %Ln개 변경</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ready</source>
        <translation>
            <numerusform>적용할 수 있음 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with an error</source>
        <translation>
            <numerusform>오류 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not answered</source>
        <translation>
            <numerusform>답 없음 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>완료 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply %Ln line(s)</source>
        <translation>
            <numerusform>%Ln행 적용</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jaego::BulkReader</name>
    <message>
        <source>There are more than %1 lines: the rest is left out.</source>
        <translation>%1행이 넘습니다. 나머지는 제외했습니다.</translation>
    </message>
    <message>
        <source>Line %1 names no product: it is left out.</source>
        <translation>%1행에 상품이 없어 제외했습니다.</translation>
    </message>
    <message>
        <source>%1 was not read: %2</source>
        <translation>%1을(를) 읽지 못했습니다: %2</translation>
    </message>
    <message>
        <source>it is larger than %1 MB</source>
        <translation>%1 MB보다 큽니다</translation>
    </message>
    <message>
        <source>it holds no line with a product and a number</source>
        <translation>상품과 수량이 있는 행이 없습니다</translation>
    </message>
</context>
<context>
    <name>jaego::BulkTableModel</name>
    <message>
        <source>No product is named.</source>
        <translation>상품이 없습니다.</translation>
    </message>
    <message>
        <source>The warehouse does not know %1.</source>
        <translation>창고에 %1이(가) 없습니다.</translation>
    </message>
    <message>
        <source>%1 is named more than once.</source>
        <translation>%1이(가) 두 번 이상 나옵니다.</translation>
    </message>
    <message>
        <source>No number is given.</source>
        <translation>수량이 없습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number: 5 or =5 sets, +3 and −2 change.</source>
        <translation>&quot;%1&quot;은(는) 수량이 아닙니다. 5 또는 =5는 정하고, +3과 −2는 더하고 뺍니다.</translation>
    </message>
    <message>
        <source>It would fall below zero.</source>
        <translation>0보다 작아집니다.</translation>
    </message>
    <message>
        <source>The number is too large.</source>
        <translation>수량이 너무 큽니다.</translation>
    </message>
    <message>
        <source>It is so already.</source>
        <translation>이미 그 수량입니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no reason; known are %2.</source>
        <translation>&quot;%1&quot;은(는) 사유가 아닙니다. 쓸 수 있는 사유: %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>sent, not answered yet</source>
        <translation>보냈고 아직 답이 없음</translation>
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
        <source>Now</source>
        <translation>현재</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>수량</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>조정 후</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>결과</translation>
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
    <message>
        <source>not to be touched: a person asked so</source>
        <translation>손대지 않기로 설정됨</translation>
    </message>
</context>
<context>
    <name>jaego::DatabaseSetup</name>
    <message>
        <source>Asking the database …</source>
        <translation>데이터베이스에 묻는 중 …</translation>
    </message>
    <message>
        <source>Trying …</source>
        <translation>시험하는 중 …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s).</source>
        <translation>
            <numerusform>%Ln행.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say which columns are the product code and the count.</source>
        <translation>어느 열이 상품 코드와 수량인지 고르십시오.</translation>
    </message>
</context>
<context>
    <name>jaego::DecisionDialog</name>
    <message>
        <source>Dismiss proposals</source>
        <translation>제안 기각</translation>
    </message>
    <message>
        <source>Put proposals off</source>
        <translation>제안 미루기</translation>
    </message>
    <message>
        <source>Day on which they come back</source>
        <translation>다시 나타날 날</translation>
    </message>
    <message>
        <source>Back on</source>
        <translation>다시 볼 날</translation>
    </message>
    <message>
        <source>Reason (kept with the decision)</source>
        <translation>사유 (결정과 함께 남습니다)</translation>
    </message>
    <message>
        <source>Reason (may be left empty)</source>
        <translation>사유 (비워 두어도 됩니다)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>기각</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>미루기</translation>
    </message>
</context>
<context>
    <name>jaego::DecisionWords</name>
    <message numerus="yes">
        <source>%1: %Ln listing(s)</source>
        <translation>
            <numerusform>%1 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>This changes the quantity of %1.</source>
        <translation>%1 판매 항목의 수량을 바꿉니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them will show 0.</source>
        <translation>
            <numerusform>그중 %Ln개는 0이 됩니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) cannot be changed this way and stay.</source>
        <translation>
            <numerusform>%Ln건은 이 방법으로 바꿀 수 없어 그대로 둡니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held change(s) will not be sent.</source>
        <translation>
            <numerusform>보류된 변경 %Ln건을 보내지 않습니다.</numerusform>
        </translation>
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
    <name>jaego::ExplanationWords</name>
    <message>
        <source>On hand in the warehouse</source>
        <translation>창고 보유</translation>
    </message>
    <message>
        <source>Reserved by the warehouse</source>
        <translation>창고가 예약한 수량</translation>
    </message>
    <message>
        <source>In orders it has not subtracted</source>
        <translation>창고가 아직 빼지 않은 주문</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <extracomment>an order behind a reservation: channel, number, time</extracomment>
        <translation>%1 %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more order(s)</source>
        <translation>
            <numerusform>외 주문 %Ln건</numerusform>
        </translation>
    </message>
    <message>
        <source>More ordered than on hand</source>
        <translation>보유보다 많이 주문됨</translation>
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
        <source>Missing on a channel, no order yet</source>
        <translation>채널에서 줄었으나 주문은 아직 없음</translation>
    </message>
    <message>
        <source>Share shown on channels</source>
        <translation>채널에 보이는 비율</translation>
    </message>
    <message>
        <source>not to be touched</source>
        <translation>손대지 않기</translation>
    </message>
    <message>
        <source>last units kept for faster channels</source>
        <translation>마지막 수량은 더 빨리 팔리는 채널에 남김</translation>
    </message>
    <message>
        <source>bounded by %1 (%2)</source>
        <extracomment>%1 is a SKU, %2 a number of pieces</extracomment>
        <translation>%1(%2)에 맞춤</translation>
    </message>
    <message>
        <source>%1 ÷ %2 per set</source>
        <extracomment>%1 pieces, %2 per set</extracomment>
        <translation>%1 ÷ 세트당 %2</translation>
    </message>
    <message>
        <source>limited to %1 by a person</source>
        <translation>사람이 정한 한도 %1</translation>
    </message>
    <message>
        <source>no channel number is larger</source>
        <translation>채널의 최대 수량</translation>
    </message>
    <message numerus="yes">
        <source>Sold in the last %Ln day(s)</source>
        <translation>
            <numerusform>지난 %Ln일 판매</numerusform>
        </translation>
    </message>
    <message>
        <source>Lasts about, in days</source>
        <translation>남은 판매 일수(약)</translation>
    </message>
    <message>
        <source>Critical, low, overstock at</source>
        <translation>위험 · 부족 · 과잉 기준</translation>
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
    <name>jaego::GuideDialog</name>
    <message>
        <source>Set up Jaego</source>
        <translation>Jaego 설정</translation>
    </message>
    <message>
        <source>Steps of the set-up</source>
        <translation>설정 단계</translation>
    </message>
    <message>
        <source>Later (Esc)</source>
        <translation>나중에 (Esc)</translation>
    </message>
    <message>
        <source>Leave the set-up; the View menu opens it again</source>
        <translation>설정을 닫습니다. 보기 메뉴에서 다시 열 수 있습니다</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>뒤로 (Alt+←)</translation>
    </message>
    <message>
        <source>Next (Alt+Right)</source>
        <translation>다음 (Alt+→)</translation>
    </message>
    <message>
        <source>Welcome to Jaego</source>
        <translation>Jaego에 오신 것을 환영합니다</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>마침</translation>
    </message>
    <message>
        <source>Jaego syncs by itself.</source>
        <translation>Jaego가 스스로 동기화합니다.</translation>
    </message>
    <message>
        <source>Jaego does not sync by itself yet. Switch it on when the preview looked right.</source>
        <translation>아직 스스로 동기화하지 않습니다. 미리보기가 맞아 보이면 켜십시오.</translation>
    </message>
    <message>
        <source>Jaego does not sync by itself yet. Look at the preview first.</source>
        <translation>아직 스스로 동기화하지 않습니다. 먼저 미리보기를 보십시오.</translation>
    </message>
    <message>
        <source>Switched off: it is neither read nor written.</source>
        <translation>꺼져 있습니다. 읽지도 쓰지도 않습니다.</translation>
    </message>
    <message>
        <source>Everything is here; try the connection.</source>
        <translation>모두 갖췄습니다. 연결을 시험해 보십시오.</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation>아직 없음: %1</translation>
    </message>
    <message>
        <source>&amp;Look around in practice mode</source>
        <translation>연습 모드로 둘러보기(&amp;L)</translation>
    </message>
    <message>
        <source>Jaego starts again with a simulated Coupang, Naver, Cafe24 and warehouse. You can place orders, break things and watch. Nothing is sent anywhere; your own data stay untouched.</source>
        <translation>모의 쿠팡·네이버·Cafe24·창고와 함께 Jaego를 다시 시작합니다. 주문을 넣고, 고장을 내고, 지켜볼 수 있습니다. 밖으로 보내는 것은 없고 내 데이터는 그대로입니다.</translation>
    </message>
    <message>
        <source>&amp;Connect my shops</source>
        <translation>내 쇼핑몰 연결(&amp;C)</translation>
    </message>
    <message>
        <source>Six short steps: the warehouse, the three channels, linking, and a first preview. Until the end Jaego does not sync by itself; you may leave and come back at any step.</source>
        <translation>짧은 여섯 단계입니다. 창고, 세 채널, 연결, 첫 미리보기. 끝낼 때까지 스스로 동기화하지 않으며, 언제든 그만두고 돌아올 수 있습니다.</translation>
    </message>
    <message>
        <source>Does its number count what can still be sold, or everything on the shelf? Ask whoever runs it, or watch one real order: does the number fall when the order comes in, or only when the parcel leaves?</source>
        <translation>그 수량은 아직 팔 수 있는 것입니까, 선반에 있는 전부입니까? 창고 담당자에게 묻거나 실제 주문 하나를 지켜보십시오. 주문이 들어올 때 줄어듭니까, 택배가 나갈 때 비로소 줄어듭니까?</translation>
    </message>
    <message>
        <source>Import products…</source>
        <translation>상품 가져오기…</translation>
    </message>
    <message>
        <source>A CSV with the columns sku, name and on_hand. Later you count and correct in the stock list.</source>
        <translation>sku, name, on_hand 열이 있는 CSV입니다. 나중에 재고 현황에서 세고 고칩니다.</translation>
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
        <source>Something typed here is not right yet.</source>
        <translation>여기 적은 것 가운데 아직 맞지 않는 것이 있습니다.</translation>
    </message>
    <message>
        <source>Read the listings and link by code</source>
        <translation>판매 항목을 읽고 코드로 연결</translation>
    </message>
    <message>
        <source>Reads all listings of every channel once; with many it takes some minutes. Nothing is written to a channel.</source>
        <translation>모든 채널의 판매 항목을 한 번 읽습니다. 많으면 몇 분 걸립니다. 채널에는 아무것도 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>Reading the listings …</source>
        <translation>판매 항목을 읽는 중 …</translation>
    </message>
    <message>
        <source>Show the first preview</source>
        <translation>첫 미리보기 보기</translation>
    </message>
    <message>
        <source>Switch on syncing by itself</source>
        <translation>자동 동기화 켜기</translation>
    </message>
    <message>
        <source>Nothing more is needed here.</source>
        <translation>더 필요한 것이 없습니다.</translation>
    </message>
</context>
<context>
    <name>jaego::GuideText</name>
    <message>
        <source>Welcome</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Linking</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>First preview</source>
        <translation>첫 미리보기</translation>
    </message>
    <message>
        <source>Jaego keeps what Coupang, Naver and Cafe24 show in step with your warehouse. Nothing is written to a shop before you have seen a preview and said so.</source>
        <translation>Jaego는 쿠팡·네이버·Cafe24가 보여 주는 수량을 창고와 맞춥니다. 미리보기를 보고 시키기 전에는 상점에 아무것도 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>The one place that says how many there are. Either Jaego counts itself, or it asks your warehouse system over HTTP.</source>
        <translation>몇 개가 있는지 말하는 단 한 곳입니다. Jaego가 직접 세거나, HTTP로 창고 시스템에 묻습니다.</translation>
    </message>
    <message>
        <source>In Coupang Wing, under the company&apos;s information, issue an OPEN API key with this computer&apos;s address. It shows the vendor id, the access key and the secret key.</source>
        <translation>쿠팡 Wing의 업체 정보에서 이 컴퓨터의 주소로 OPEN API 키를 발급하십시오. 업체 코드, 액세스 키, 시크릿 키가 나옵니다.</translation>
    </message>
    <message>
        <source>In Naver&apos;s Commerce API Center, register an application of your own store with this computer&apos;s address. It shows the application&apos;s id and secret.</source>
        <translation>네이버 커머스API센터에서 이 컴퓨터의 주소로 내 스토어 애플리케이션을 등록하십시오. 애플리케이션 ID와 시크릿이 나옵니다.</translation>
    </message>
    <message>
        <source>In the Cafe24 developer center, make an app for your mall that may read and write products and read orders. It shows the client id and secret; installing it gives the refresh token.</source>
        <translation>Cafe24 개발자센터에서 상품을 읽고 쓰고 주문을 읽을 수 있는 앱을 만드십시오. 클라이언트 ID와 시크릿이 나오고, 앱을 설치하면 리프레시 토큰을 받습니다.</translation>
    </message>
    <message>
        <source>Each listing must be linked to the product that it sells. Where the seller code is the warehouse&apos;s SKU, Jaego does it by itself; the rest waits in the review place (key M) with likely products beside it.</source>
        <translation>판매 항목마다 그것이 파는 상품에 연결해야 합니다. 판매자 코드가 창고의 SKU이면 Jaego가 스스로 연결하고, 나머지는 알맞은 상품과 함께 불일치 검토(M 키)에서 기다립니다.</translation>
    </message>
    <message>
        <source>The preview reads everything and lists every number it would change, the most dangerous first. It writes nothing. Apply it there, or change something and look again.</source>
        <translation>미리보기는 모두 읽고, 바꿀 수량을 위험한 차례로 모두 보여 줍니다. 아무것도 쓰지 않습니다. 거기서 적용하거나, 무엇인가 고치고 다시 보십시오.</translation>
    </message>
    <message>
        <source>Vendor id</source>
        <translation>업체 코드</translation>
    </message>
    <message>
        <source>Mall id</source>
        <translation>쇼핑몰 ID</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Jaego takes open orders off the number itself. If the warehouse had already left them out, they are taken off twice and you sell less than you could.</source>
        <translation>Jaego가 들어온 주문을 직접 뺍니다. 창고가 이미 뺀 수량이라면 두 번 빼게 되어, 팔 수 있는 것보다 덜 팝니다.</translation>
    </message>
    <message>
        <source>Jaego shows the number as it is. If it were everything on the shelf, what is already sold would be offered again, and you would oversell.</source>
        <translation>Jaego가 수량을 그대로 보여 줍니다. 선반에 있는 전부라면 이미 팔린 것을 다시 내놓아 과판매하게 됩니다.</translation>
    </message>
</context>
<context>
    <name>jaego::HandbookWindow</name>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>앞으로</translation>
    </message>
    <message>
        <source>Jaego handbook</source>
        <translation>Jaego 도움말</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>뒤로 (Alt+←)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>앞으로 (Alt+→)</translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <translation>도움말에서 찾기</translation>
    </message>
    <message>
        <source>Search the handbook (Ctrl+F)</source>
        <translation>도움말에서 찾기 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Pages of the handbook</source>
        <translation>도움말 차례</translation>
    </message>
    <message>
        <source>Page of the handbook</source>
        <translation>도움말 본문</translation>
    </message>
    <message>
        <source>No page has all of these words.</source>
        <translation>이 낱말이 모두 들어 있는 쪽이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s); Enter shows the next place</source>
        <translation>
            <numerusform>%Ln쪽. Enter는 다음 찾은 곳</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jaego::HoldDialog</name>
    <message>
        <source>Do not touch</source>
        <translation>손대지 않기</translation>
    </message>
    <message>
        <source>Jaego goes on reading and showing it, and writes nothing there: no run, no order lowers or raises its number. What is sold elsewhere may be sold twice while it is set.</source>
        <translation>계속 읽고 보여 주지만 쓰지는 않습니다. 어떤 실행이나 주문도 수량을 내리거나 올리지 않습니다. 그동안 다른 채널에서 팔린 재고가 두 번 팔릴 수 있습니다.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>사유(&amp;R)</translation>
    </message>
    <message>
        <source>Reason not to touch it</source>
        <translation>손대지 않는 사유</translation>
    </message>
    <message>
        <source>&amp;Until the end of</source>
        <translation>기한(&amp;U)</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>마지막 날</translation>
    </message>
    <message>
        <source>until it is &amp;lifted</source>
        <translation>직접 풀 때까지(&amp;L)</translation>
    </message>
</context>
<context>
    <name>jaego::HoldsDesk</name>
    <message numerus="yes">
        <source>%Ln listing(s)</source>
        <translation>
            <numerusform>판매 항목 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s), on every channel</source>
        <translation>
            <numerusform>상품 %Ln개, 모든 채널</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2, on every channel</source>
        <extracomment>%1 the product&apos;s code, %2 its name</extracomment>
        <translation>%1 %2, 모든 채널</translation>
    </message>
</context>
<context>
    <name>jaego::HoldsDialog</name>
    <message>
        <source>Not to be touched</source>
        <translation>손대지 않는 항목</translation>
    </message>
    <message>
        <source>What</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>기한</translation>
    </message>
    <message>
        <source>until it is lifted</source>
        <translation>직접 풀 때까지</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>설정한 사람</translation>
    </message>
    <message>
        <source>Nothing is set. Choose products in the stock list and press H.</source>
        <translation>설정된 항목이 없습니다. 재고 목록에서 상품을 고르고 H를 누르십시오.</translation>
    </message>
    <message>
        <source>Read and shown, never written, by no run. Delete lifts what is chosen; it is brought in step at once.</source>
        <translation>읽고 보여 주지만 어떤 실행도 쓰지 않습니다. Delete로 풀면 바로 수량을 맞춥니다.</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>풀기</translation>
    </message>
    <message>
        <source>Lift what is chosen (Delete)</source>
        <translation>선택한 항목 풀기 (Delete)</translation>
    </message>
    <message>
        <source>%1 %2: at most %3, less what is ordered</source>
        <translation>%1 %2: 최대 %3, 주문된 만큼 뺌</translation>
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
    <name>jaego::LinkDelegate</name>
    <message>
        <source>Units that one sale takes</source>
        <translation>판매 1건에 나가는 수량</translation>
    </message>
</context>
<context>
    <name>jaego::LinkTableModel</name>
    <message numerus="yes">
        <source>%1 · %Ln unit(s) ordered</source>
        <translation>
            <numerusform>%1 · 주문 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>choose a product…</source>
        <translation>상품을 고르십시오…</translation>
    </message>
    <message>
        <source>no guess</source>
        <translation>추천 없음</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>직접 고름</translation>
    </message>
    <message>
        <source>same code</source>
        <translation>코드 같음</translation>
    </message>
    <message>
        <source>name %1 %</source>
        <translation>이름 %1 %</translation>
    </message>
    <message>
        <source>listing %1</source>
        <translation>판매 항목 %1</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>표시</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>채널</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>판매 항목</translation>
    </message>
    <message>
        <source>Seller code</source>
        <translation>판매자 코드</translation>
    </message>
    <message>
        <source>Likely product</source>
        <translation>연결할 상품</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>근거</translation>
    </message>
    <message>
        <source>Units per sale</source>
        <translation>판매 단위</translation>
    </message>
    <message>
        <source>%1 · a set?</source>
        <translation>%1 · 세트?</translation>
    </message>
</context>
<context>
    <name>jaego::LinkView</name>
    <message>
        <source>← Differences</source>
        <translation>← 불일치</translation>
    </message>
    <message>
        <source>Back to the differences</source>
        <translation>불일치 목록으로</translation>
    </message>
    <message>
        <source>Back to the differences (Esc)</source>
        <translation>불일치 목록으로 (Esc)</translation>
    </message>
    <message>
        <source>Link listings to products</source>
        <translation>판매 항목을 상품에 연결</translation>
    </message>
    <message>
        <source>Listing, code or number</source>
        <translation>판매 항목, 코드, 번호</translation>
    </message>
    <message>
        <source>Find listings by name, code, number or first consonants</source>
        <translation>이름, 코드, 번호, 초성으로 판매 항목 찾기</translation>
    </message>
    <message>
        <source>Find listings (Ctrl+F)</source>
        <translation>판매 항목 찾기 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Listings that are not linked</source>
        <translation>미연결 판매 항목</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>수락</translation>
    </message>
    <message>
        <source>Link the marked or the current listing to the product beside it</source>
        <translation>표시한 판매 항목이나 현재 판매 항목을 옆의 상품에 연결합니다</translation>
    </message>
    <message>
        <source>Accept all sure ones…</source>
        <translation>확실한 것 모두 수락…</translation>
    </message>
    <message>
        <source>Link every listing shown whose product has the same code or nearly the same name</source>
        <translation>코드가 같거나 이름이 거의 같은 상품이 있는 판매 항목을 모두 연결합니다</translation>
    </message>
    <message>
        <source>Choose product…</source>
        <translation>상품 고르기…</translation>
    </message>
    <message>
        <source>Choose another product by typing</source>
        <translation>검색해서 다른 상품을 고릅니다</translation>
    </message>
    <message>
        <source>Units per sale</source>
        <translation>판매 단위</translation>
    </message>
    <message>
        <source>How many units one sale takes</source>
        <translation>판매 1건에 몇 개가 나가는지 정합니다</translation>
    </message>
    <message>
        <source>Link by code</source>
        <translation>코드로 연결</translation>
    </message>
    <message>
        <source>Read the catalogues and link every listing whose code is exactly a product&apos;s</source>
        <translation>카탈로그를 읽고 코드가 상품과 똑같은 판매 항목을 모두 연결합니다</translation>
    </message>
    <message>
        <source>Import CSV…</source>
        <translation>CSV 가져오기…</translation>
    </message>
    <message>
        <source>Columns: sku, channel, listing, units_per_sale</source>
        <translation>열: sku, channel, listing, units_per_sale</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSV 내보내기…</translation>
    </message>
    <message>
        <source>Every link there is, as a table</source>
        <translation>모든 연결을 표로 저장합니다</translation>
    </message>
    <message>
        <source>Looking for likely products</source>
        <translation>연결할 상품을 찾는 중</translation>
    </message>
    <message>
        <source>Codes are compared first, then names.</source>
        <translation>먼저 코드를, 다음에 이름을 비교합니다.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>맞는 것이 없습니다</translation>
    </message>
    <message>
        <source>No open listing has all of these words.</source>
        <translation>이 낱말이 모두 들어 있는 미연결 판매 항목이 없습니다.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>모두 보기</translation>
    </message>
    <message>
        <source>Every known listing is linked</source>
        <translation>모든 판매 항목이 연결되어 있습니다</translation>
    </message>
    <message>
        <source>New listings of your channels will stand here beside the products they may well sell. To look for some now, read the catalogues; or import a table of links.</source>
        <translation>채널에 새 판매 항목이 생기면 알맞은 상품과 나란히 여기에 나옵니다. 지금 찾으려면 카탈로그를 읽거나 연결 표를 가져오십시오.</translation>
    </message>
    <message>
        <source>Read the catalogues and link by code</source>
        <translation>카탈로그를 읽고 코드로 연결</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open; %1 are shown</source>
        <translation>
            <numerusform>미연결 %Ln개 중 %1개 표시</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>미연결 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Link %Ln listing(s)?</source>
        <translation>
            <numerusform>판매 항목 %Ln개를 연결할까요?</numerusform>
        </translation>
    </message>
    <message>
        <source>Each will show what its product has, from the sync that follows at once.</source>
        <translation>연결하면 바로 이어지는 동기화부터 상품의 수량을 보여 줍니다.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>No guess is sure enough</source>
        <translation>확실한 추천이 없습니다</translation>
    </message>
    <message>
        <source>Mark the listings that are right (Space) and accept them (A), or choose their products by typing (Enter).</source>
        <translation>맞는 판매 항목을 표시(Space)하고 수락(A)하거나, 검색해서 상품을 고르십시오(Enter).</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>확인</translation>
    </message>
    <message>
        <source>Those with the same code, nearly the same name, or a product you chose. Each will show what its product has, from the sync that follows at once.</source>
        <translation>코드가 같거나 이름이 거의 같거나 직접 고른 것입니다. 연결하면 바로 이어지는 동기화부터 상품의 수량을 보여 줍니다.</translation>
    </message>
    <message>
        <source>Import links</source>
        <translation>연결 가져오기</translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation>표 (*.csv);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Export links</source>
        <translation>연결 내보내기</translation>
    </message>
    <message>
        <source>links.csv</source>
        <translation>연결.csv</translation>
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
    <message>
        <source>The sync failed. %1</source>
        <translation>동기화하지 못했습니다. %1</translation>
    </message>
    <message>
        <source>The sync failed</source>
        <translation>동기화하지 못했습니다</translation>
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
    <message>
        <source>There is no preview. %1</source>
        <translation>미리보기를 만들지 못했습니다. %1</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>도움말</translation>
    </message>
    <message>
        <source>Set-up, step by step…</source>
        <translation>단계별 설정…</translation>
    </message>
    <message>
        <source>Leave practice mode…</source>
        <translation>연습 모드 나가기…</translation>
    </message>
    <message>
        <source>Practice mode…</source>
        <translation>연습 모드…</translation>
    </message>
    <message>
        <source>Jaego does not sync by itself yet. View › Set-up, step by step goes on.</source>
        <translation>아직 스스로 동기화하지 않습니다. 보기 › 단계별 설정에서 이어서 합니다.</translation>
    </message>
    <message>
        <source>Practice mode</source>
        <translation>연습 모드</translation>
    </message>
    <message>
        <source>Leave practice mode</source>
        <translation>연습 모드 나가기</translation>
    </message>
    <message>
        <source>Jaego ends what is under way and starts again with simulated shops. Until you come back, your real shops are not kept in step.</source>
        <translation>하던 일을 마무리하고 모의 상점으로 다시 시작합니다. 돌아올 때까지 실제 상점은 맞추지 않습니다.</translation>
    </message>
    <message>
        <source>Jaego starts again on your own shops. What was practised is kept for the next time.</source>
        <translation>내 쇼핑몰로 다시 시작합니다. 연습한 것은 다음을 위해 남겨 둡니다.</translation>
    </message>
    <message>
        <source>Start practice</source>
        <translation>연습 시작</translation>
    </message>
    <message>
        <source>To my shops</source>
        <translation>내 쇼핑몰로</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>그대로 있기</translation>
    </message>
    <message>
        <source>Export the table…</source>
        <translation>표 내보내기…</translation>
    </message>
</context>
<context>
    <name>jaego::MomentWords</name>
    <message>
        <source>No count is known from before that time.</source>
        <translation>그때까지 알려진 창고 수량이 없습니다.</translation>
    </message>
    <message>
        <source>Counted %1: %2 on hand.</source>
        <extracomment>%1 is a time, %2 a number</extracomment>
        <translation>%1 집계: 보유 %2.</translation>
    </message>
    <message>
        <source>Counted %1: %2 on hand, %3 reserved.</source>
        <extracomment>%1 is a time, %2 and %3 numbers</extracomment>
        <translation>%1 집계: 보유 %2, 예약 %3.</translation>
    </message>
    <message>
        <source>Nothing is known of it from before that time.</source>
        <translation>그때까지 알려진 것이 없습니다.</translation>
    </message>
    <message>
        <source>Jaego sent %2 at %1.</source>
        <translation>%1 Jaego가 보낸 수량 %2.</translation>
    </message>
    <message>
        <source>The channel showed %2 at %1.</source>
        <translation>%1 채널에 보인 수량 %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sold there since.</source>
        <translation>
            <numerusform>이후 그곳에서 %Ln개 팔렸습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was sent at %2 and not answered: it may have shown that.</source>
        <translation>%2에 보낸 수량 %1은 답이 없었습니다. 그 수량이 보였을 수 있습니다.</translation>
    </message>
    <message>
        <source>More than the warehouse had for sale.</source>
        <translation>창고의 판매 가능 수량보다 많습니다.</translation>
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
    <name>jaego::NumberWords</name>
    <message>
        <source>Warehouse counted</source>
        <translation>창고 집계</translation>
    </message>
    <message>
        <source>Booked in the warehouse</source>
        <translation>창고 입출고</translation>
    </message>
    <message>
        <source>Adjusted by hand</source>
        <translation>수동 조정</translation>
    </message>
    <message>
        <source>Order, cancelled</source>
        <translation>주문(취소됨)</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>주문</translation>
    </message>
    <message>
        <source>Channel showed</source>
        <translation>채널 수량</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>전송</translation>
    </message>
    <message>
        <source>Confirmed by reading</source>
        <translation>읽어서 확인</translation>
    </message>
    <message>
        <source>on hand − reserved</source>
        <translation>보유 − 예약</translation>
    </message>
    <message>
        <source>order %1</source>
        <extracomment>%1 is the channel&apos;s number of an order</extracomment>
        <translation>주문 %1</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>거절됨</translation>
    </message>
    <message>
        <source>no answer: it may have arrived</source>
        <translation>답 없음: 도착했을 수 있음</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>답 없음</translation>
    </message>
    <message>
        <source>it was so already</source>
        <translation>이미 그 수량이었음</translation>
    </message>
    <message>
        <source>between the runs</source>
        <translation>실행 사이</translation>
    </message>
    <message>
        <source>by a run</source>
        <translation>실행에서</translation>
    </message>
</context>
<context>
    <name>jaego::OnOrderDialog</name>
    <message>
        <source>On order</source>
        <translation>발주 중</translation>
    </message>
    <message>
        <source>Goods on order</source>
        <translation>발주한 물건</translation>
    </message>
    <message>
        <source>Goods on order, by supplier</source>
        <translation>공급처별 발주한 물건</translation>
    </message>
    <message>
        <source>Nothing is on order. What you approve stands here until it is in.</source>
        <translation>발주 중인 물건이 없습니다. 승인한 것은 입고될 때까지 여기에 있습니다.</translation>
    </message>
    <message>
        <source>Orders sent to the purchase system</source>
        <translation>발주 시스템으로 보낸 발주</translation>
    </message>
    <message>
        <source>Nothing was sent in the last 30 days.</source>
        <translation>최근 30일 동안 보낸 발주가 없습니다.</translation>
    </message>
    <message>
        <source>Goods are in</source>
        <translation>입고됨</translation>
    </message>
    <message>
        <source>Order cancelled…</source>
        <translation>발주 취소…</translation>
    </message>
    <message>
        <source>Send again now</source>
        <translation>지금 다시 보내기</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln order(s)?</source>
        <translation>
            <numerusform>발주 %Ln건을 취소할까요?</numerusform>
        </translation>
    </message>
    <message>
        <source>They count as on order no longer, and the next sync may propose to buy again. The supplier is not told: tell them yourself.</source>
        <translation>더 이상 발주 중으로 세지 않으며, 다음 동기화에서 다시 제안할 수 있습니다. 공급처에는 알리지 않으니 직접 알리십시오.</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>발주 취소</translation>
    </message>
</context>
<context>
    <name>jaego::OrderSheet</name>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation>발주서</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>수신: %1</translation>
    </message>
    <message>
        <source>Ordered on: %1</source>
        <translation>발주일: %1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>번호</translation>
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
        <source>Quantity</source>
        <translation>수량</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>포장</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>Total: %1 products, %2 units</source>
        <translation>합계: 상품 %1개, %2개</translation>
    </message>
    <message>
        <source>Ordered by: ____________________</source>
        <translation>발주자: ____________________</translation>
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
    <message>
        <source>Review</source>
        <translation>불일치 검토</translation>
    </message>
    <message>
        <source>Purchasing</source>
        <translation>발주 제안</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>알림</translation>
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
    <message>
        <source>Make things happen</source>
        <translation>일 벌이기</translation>
    </message>
    <message>
        <source>Orders, deliveries, edits and failures of the practice world (F9)</source>
        <translation>연습 세계의 주문, 입고, 수정, 고장 (F9)</translation>
    </message>
</context>
<context>
    <name>jaego::PracticeDrawer</name>
    <message>
        <source>Practice: make things happen</source>
        <translation>연습: 일 벌이기</translation>
    </message>
    <message>
        <source>Make things happen</source>
        <translation>일 벌이기</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Close the practice drawer (F9)</source>
        <translation>연습 서랍 닫기 (F9)</translation>
    </message>
    <message>
        <source>Close the practice drawer</source>
        <translation>연습 서랍 닫기</translation>
    </message>
    <message>
        <source>Name, SKU, barcode or first consonants</source>
        <translation>이름, SKU, 바코드, 초성</translation>
    </message>
    <message>
        <source>Product that something happens to</source>
        <translation>일을 벌일 상품</translation>
    </message>
    <message>
        <source>Products found</source>
        <translation>찾은 상품</translation>
    </message>
    <message>
        <source>Channel that it happens on</source>
        <translation>일을 벌일 채널</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>수량</translation>
    </message>
    <message>
        <source>Place an &amp;order</source>
        <translation>주문 넣기(&amp;O)</translation>
    </message>
    <message>
        <source>A shopper buys this quantity on the channel (Alt+O)</source>
        <translation>손님이 이 채널에서 이 수량을 삽니다 (Alt+O)</translation>
    </message>
    <message>
        <source>&amp;Cancel the last</source>
        <translation>마지막 취소(&amp;C)</translation>
    </message>
    <message>
        <source>The newest order placed here is cancelled (Alt+C)</source>
        <translation>여기서 넣은 가장 새 주문을 취소합니다 (Alt+C)</translation>
    </message>
    <message>
        <source>&amp;Goods arrive</source>
        <translation>입고(&amp;G)</translation>
    </message>
    <message>
        <source>This quantity comes into the warehouse (Alt+G)</source>
        <translation>이 수량이 창고에 들어옵니다 (Alt+G)</translation>
    </message>
    <message>
        <source>Cou&amp;nt is</source>
        <translation>창고 수량(&amp;N)</translation>
    </message>
    <message>
        <source>The warehouse&apos;s count becomes this quantity (Alt+N)</source>
        <translation>창고의 수량이 이 값이 됩니다 (Alt+N)</translation>
    </message>
    <message>
        <source>&amp;Edit by hand</source>
        <translation>채널에서 손으로 고치기(&amp;E)</translation>
    </message>
    <message>
        <source>Somebody types this quantity into the channel itself (Alt+E)</source>
        <translation>누군가 채널에 직접 이 수량을 적습니다 (Alt+E)</translation>
    </message>
    <message>
        <source>&amp;Take off sale</source>
        <translation>판매 중지(&amp;T)</translation>
    </message>
    <message>
        <source>The listing is stopped on the channel (Alt+T)</source>
        <translation>채널에서 판매 항목을 멈춥니다 (Alt+T)</translation>
    </message>
    <message>
        <source>&amp;Put on sale</source>
        <translation>판매 재개(&amp;P)</translation>
    </message>
    <message>
        <source>The listing is for sale again (Alt+P)</source>
        <translation>판매 항목을 다시 팝니다 (Alt+P)</translation>
    </message>
    <message>
        <source>Orders a second in a rush</source>
        <translation>몰아칠 때 1초의 주문 수</translation>
    </message>
    <message>
        <source>orders a second</source>
        <translation>건/초 주문</translation>
    </message>
    <message>
        <source>&amp;Rush</source>
        <translation>몰아치기(&amp;R)</translation>
    </message>
    <message>
        <source>Shoppers buy anything on any channel until it is switched off (Alt+R)</source>
        <translation>끌 때까지 손님들이 모든 채널에서 아무것이나 삽니다 (Alt+R)</translation>
    </message>
    <message>
        <source>Break something</source>
        <translation>고장 내기</translation>
    </message>
    <message>
        <source>What breaks</source>
        <translation>고장 날 곳</translation>
    </message>
    <message>
        <source>How it breaks</source>
        <translation>고장의 종류</translation>
    </message>
    <message>
        <source>&amp;Break</source>
        <translation>고장(&amp;B)</translation>
    </message>
    <message>
        <source>From now on (Alt+B)</source>
        <translation>지금부터 (Alt+B)</translation>
    </message>
    <message>
        <source>&amp;Mend</source>
        <translation>고치기(&amp;M)</translation>
    </message>
    <message>
        <source>What is chosen works again (Alt+M)</source>
        <translation>고른 곳을 고칩니다 (Alt+M)</translation>
    </message>
    <message>
        <source>Mend &amp;all</source>
        <translation>모두 고치기(&amp;A)</translation>
    </message>
    <message>
        <source>Everything works again (Alt+A)</source>
        <translation>모두 고칩니다 (Alt+A)</translation>
    </message>
    <message>
        <source>What happened, and what to look at</source>
        <translation>있었던 일과 볼 것</translation>
    </message>
    <message>
        <source>What happened, newest first</source>
        <translation>있었던 일, 새것부터</translation>
    </message>
    <message>
        <source>The warehouse has told of no products yet.</source>
        <translation>창고가 아직 상품을 알려 주지 않았습니다.</translation>
    </message>
    <message>
        <source>No product has all of these words.</source>
        <translation>이 낱말이 모두 들어 있는 상품이 없습니다.</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>찾는 중…</translation>
    </message>
    <message>
        <source>Nothing is broken.</source>
        <translation>고장 난 곳이 없습니다.</translation>
    </message>
</context>
<context>
    <name>jaego::PracticeText</name>
    <message>
        <source>%1 does not sell %2; nothing happened.</source>
        <translation>%1에서는 %2을(를) 팔지 않습니다. 아무 일도 없었습니다.</translation>
    </message>
    <message>
        <source>%1 shows only %2 of %3; nobody can buy %4.</source>
        <translation>%1에 %3이(가) %2개만 보여 %4개를 살 수 없습니다.</translation>
    </message>
    <message>
        <source>No order placed here is left to cancel.</source>
        <translation>여기서 넣은 주문 가운데 취소할 것이 없습니다.</translation>
    </message>
    <message>
        <source>The warehouse does not know %1; nothing happened.</source>
        <translation>창고에 %1이(가) 없습니다. 아무 일도 없었습니다.</translation>
    </message>
    <message>
        <source>A run takes longer; the window stays quick. Press F5 and watch %1.</source>
        <translation>실행이 오래 걸리지만 창은 그대로 빠릅니다. F5를 누르고 %1 등을 보십시오.</translation>
    </message>
    <message>
        <source>The lamp of %1 says paused; Jaego waits and calls less often.</source>
        <translation>%1 등이 쉬는 중이라고 합니다. Jaego가 기다리며 덜 부릅니다.</translation>
    </message>
    <message>
        <source>Press F5: %1 is tried again a few times, then its listings are left for the next run. The others are kept right.</source>
        <translation>F5를 누르십시오. %1을(를) 몇 번 다시 시도한 뒤 다음 실행에 맡깁니다. 다른 곳은 계속 맞춥니다.</translation>
    </message>
    <message>
        <source>The lamp of %1 turns red and says what is refused.</source>
        <translation>%1 등이 빨갛게 되고 무엇을 거절했는지 말합니다.</translation>
    </message>
    <message>
        <source>Change a count and press F5: the check after the write sees that %1 did not do what it said.</source>
        <translation>창고 수량을 바꾸고 F5를 누르십시오. 쓴 뒤의 확인이 %1의 거짓말을 알아봅니다.</translation>
    </message>
    <message>
        <source>The lamp of %1 turns red. Its numbers turn grey with their age; nothing is guessed.</source>
        <translation>%1 등이 빨갛게 됩니다. 수량은 시간과 함께 회색이 되고, 어림하지 않습니다.</translation>
    </message>
    <message>
        <source>Too many requests (429)</source>
        <translation>요청이 너무 많음 (429)</translation>
    </message>
    <message>
        <source>Errors (500)</source>
        <translation>오류 (500)</translation>
    </message>
    <message>
        <source>Refuses the keys</source>
        <translation>키를 거절</translation>
    </message>
    <message>
        <source>Says done, does nothing</source>
        <translation>됐다고만 함</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>멈춤</translation>
    </message>
    <message>
        <source>%1: %2 of %3 sold (shows %4)</source>
        <translation>%1: %3 %2개 팔림 (표시 %4)</translation>
    </message>
    <message>
        <source>%1: order %2 cancelled</source>
        <translation>%1: 주문 %2 취소</translation>
    </message>
    <message>
        <source>Warehouse: %1 of %2 received (%3)</source>
        <translation>창고: %2 %1개 입고 (%3)</translation>
    </message>
    <message>
        <source>Warehouse: %1 counted anew (%2)</source>
        <translation>창고: %1 다시 셈 (%2)</translation>
    </message>
    <message>
        <source>%1: somebody changed %2 by hand (%3)</source>
        <translation>%1: 누군가 %2을(를) 손으로 고침 (%3)</translation>
    </message>
    <message>
        <source>%1: %2 taken off sale</source>
        <translation>%1: %2 판매 중지</translation>
    </message>
    <message>
        <source>%1: %2 is on sale again</source>
        <translation>%1: %2 판매 재개</translation>
    </message>
    <message>
        <source>Rush: %1 order(s) a second</source>
        <translation>몰아치기: 1초에 주문 %1건</translation>
    </message>
    <message>
        <source>The rush is over</source>
        <translation>몰아치기가 끝났습니다</translation>
    </message>
    <message>
        <source>%1: works again</source>
        <translation>%1: 고침</translation>
    </message>
    <message>
        <source>Everything works again</source>
        <translation>모두 고침</translation>
    </message>
    <message>
        <source>Within about %1 seconds the other channels show %2 less.</source>
        <translation>약 %1초 안에 다른 채널이 %2개 적게 보여 줍니다.</translation>
    </message>
    <message>
        <source>Within about %1 seconds %2 are for sale everywhere again.</source>
        <translation>약 %1초 안에 %2개를 모든 채널에서 다시 팝니다.</translation>
    </message>
    <message>
        <source>The next sync (F5) brings it to every channel.</source>
        <translation>다음 동기화(F5)가 모든 채널에 알립니다.</translation>
    </message>
    <message>
        <source>The next sync (F5) sees it and puts it right; the review place says that somebody edited it.</source>
        <translation>다음 동기화(F5)가 알아보고 바로잡습니다. 불일치 검토에 채널에서 수정됨이라고 나옵니다.</translation>
    </message>
    <message>
        <source>After the next sync (F5) the listing is marked as not for sale.</source>
        <translation>다음 동기화(F5) 뒤에 판매하지 않는 항목으로 표시됩니다.</translation>
    </message>
    <message>
        <source>After the next sync (F5) it is kept right again.</source>
        <translation>다음 동기화(F5) 뒤에 다시 맞춥니다.</translation>
    </message>
    <message>
        <source>Watch the numbers fall on all channels; Mismatch stays near nothing.</source>
        <translation>모든 채널의 수량이 줄어드는 것을 보십시오. 불일치는 거의 없습니다.</translation>
    </message>
    <message>
        <source>Press F5: what was left is done now.</source>
        <translation>F5를 누르십시오. 남은 일을 지금 합니다.</translation>
    </message>
    <message>
        <source>Slow (3 s)</source>
        <translation>느림 (3초)</translation>
    </message>
</context>
<context>
    <name>jaego::PreviewDialog</name>
    <message>
        <source>Preview of changes</source>
        <translation>변경 미리보기</translation>
    </message>
    <message>
        <source>Nothing has been sent. Each number is worked out anew when it is sent: what is ordered meanwhile counts.</source>
        <translation>아직 아무것도 보내지 않았습니다. 보내는 순간에 수량을 다시 계산하므로 그사이 들어온 주문도 반영됩니다.</translation>
    </message>
    <message>
        <source>All about this run</source>
        <translation>이 실행 자세히</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln listing(s)</source>
        <translation>
            <numerusform>판매 항목 %Ln개 변경</numerusform>
        </translation>
    </message>
    <message>
        <source>Product</source>
        <translation>상품</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>채널</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>판매 항목</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>현재</translation>
    </message>
    <message>
        <source>Will show</source>
        <translation>변경 후</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>차이</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>held for approval</source>
        <translation>승인 대기</translation>
    </message>
    <message>
        <source>shows more than there is</source>
        <translation>과판매 위험</translation>
    </message>
    <message>
        <source>shows less</source>
        <translation>판매 손실</translation>
    </message>
    <message>
        <source>Changes by danger</source>
        <translation>위험한 순서의 변경</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>바뀔 것이 없습니다.</translation>
    </message>
</context>
<context>
    <name>jaego::PreviewLines</name>
    <message>
        <source>Nothing would change: every number that could be read is right.</source>
        <translation>바뀔 것이 없습니다. 읽은 수량이 모두 맞습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln show(s) more than there is</source>
        <translation>
            <numerusform>과판매 위험 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln show(s) less</source>
        <translation>
            <numerusform>판매 손실 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held for approval</source>
        <translation>
            <numerusform>승인 대기 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln listing(s) would change</source>
        <translation>
            <numerusform>판매 항목 %Ln개가 바뀝니다</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3, about %4 at its limit</source>
        <extracomment>%1 channel, %2 &quot;312 listings&quot;, %3 &quot;about 400 calls&quot;, %4 &quot;1 min 18 s&quot;</extracomment>
        <translation>%1: %2, %3, 한도 내에서 약 %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln listing(s)</source>
        <translation>
            <numerusform>판매 항목 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln call(s)</source>
        <translation>
            <numerusform>호출 약 %Ln회</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2): what differs there is not in this plan</source>
        <translation>%1(%2): 이 채널의 차이는 이 계획에 없습니다</translation>
    </message>
</context>
<context>
    <name>jaego::ProductChooser</name>
    <message>
        <source>Link to a product</source>
        <translation>상품에 연결</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>코드 %1</translation>
    </message>
    <message>
        <source>Name, SKU, barcode or first consonants</source>
        <translation>이름, SKU, 바코드, 초성</translation>
    </message>
    <message>
        <source>Find the product that this listing sells</source>
        <translation>이 판매 항목이 파는 상품 찾기</translation>
    </message>
    <message>
        <source>Products found</source>
        <translation>찾은 상품</translation>
    </message>
    <message>
        <source>&amp;Units per sale</source>
        <translation>판매 단위(&amp;U)</translation>
    </message>
    <message>
        <source>Units that one sale takes</source>
        <translation>판매 1건에 나가는 수량</translation>
    </message>
    <message>
        <source>Choose (Enter)</source>
        <translation>고르기 (Enter)</translation>
    </message>
    <message>
        <source>The warehouse has told of no products yet.</source>
        <translation>창고가 아직 상품을 알려 주지 않았습니다.</translation>
    </message>
    <message>
        <source>No product has all of these words.</source>
        <translation>이 낱말이 모두 들어 있는 상품이 없습니다.</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>찾는 중…</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln are shown; type on to narrow them down.</source>
        <translation>
            <numerusform>처음 %Ln개만 보입니다. 더 입력하면 좁혀집니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln개 찾음</numerusform>
        </translation>
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
    <message>
        <source>Bulk adjustment…</source>
        <translation>일괄 조정…</translation>
    </message>
    <message>
        <source>Adjust many products in one table</source>
        <translation>여러 상품을 한 표에서 조정</translation>
    </message>
    <message>
        <source>Adjust many products in one table (Ctrl+B)</source>
        <translation>여러 상품을 한 표에서 조정 (Ctrl+B)</translation>
    </message>
    <message>
        <source>The last seven days</source>
        <translation>지난 7일</translation>
    </message>
    <message>
        <source>Nothing is known of the last seven days yet.</source>
        <translation>지난 7일 동안 알려진 것이 아직 없습니다.</translation>
    </message>
    <message>
        <source>Story of the number…</source>
        <translation>수량 이력…</translation>
    </message>
    <message>
        <source>Everything that happened to it, on one axis of time (W)</source>
        <translation>이 수량에 일어난 모든 일을 한 시간축에서 봅니다 (W)</translation>
    </message>
</context>
<context>
    <name>jaego::ProposalWords</name>
    <message>
        <source>No supplier named</source>
        <translation>공급처 없음</translation>
    </message>
    <message>
        <source>min. %1</source>
        <translation>최소 %1개</translation>
    </message>
    <message>
        <source>packs of %1</source>
        <translation>%1개 포장</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln일</numerusform>
        </translation>
    </message>
    <message>
        <source>below the smallest order of %1</source>
        <translation>최소 발주 수량 %1개보다 적음</translation>
    </message>
    <message>
        <source>not in whole packs of %1</source>
        <translation>%1개 포장에 맞지 않음</translation>
    </message>
    <message>
        <source>approved by %1, %2</source>
        <translation>%1 승인, %2</translation>
    </message>
    <message>
        <source>dismissed by %1, %2: %3</source>
        <translation>%1 기각, %2: %3</translation>
    </message>
    <message>
        <source>no longer needed, %1</source>
        <translation>더 필요 없음, %1</translation>
    </message>
    <message>
        <source>comes back %1</source>
        <translation>%1에 다시 나옴</translation>
    </message>
    <message>
        <source>comes back %1: %2</source>
        <translation>%1에 다시 나옴: %2</translation>
    </message>
    <message>
        <source>changed by hand</source>
        <translation>직접 고침</translation>
    </message>
    <message>
        <source>no longer low; your number stays</source>
        <translation>이제 부족하지 않음 · 고친 수량은 그대로</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s)</source>
        <translation>
            <numerusform>상품 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unit(s)</source>
        <translation>
            <numerusform>수량 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln supplier(s)</source>
        <translation>
            <numerusform>공급처 %Ln곳</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: sells steadily, normal distribution</source>
        <translation>%1: 고르게 팔림, 정규분포</translation>
    </message>
    <message>
        <source>%1: sells in uneven amounts, drawn from its own days</source>
        <translation>%1: 판매량이 들쭉날쭉, 실제 판매일에서 추출</translation>
    </message>
    <message>
        <source>%1: sells in lumps, drawn from its own days</source>
        <translation>%1: 드물게 몰아서 팔림, 실제 판매일에서 추출</translation>
    </message>
    <message>
        <source>%1: few days are known, Poisson</source>
        <translation>%1: 알려진 날이 적음, 푸아송</translation>
    </message>
    <message>
        <source>%1: sells now and then, Poisson</source>
        <translation>%1: 가끔 팔림, 푸아송</translation>
    </message>
    <message>
        <source>%1: few sales, Poisson</source>
        <translation>%1: 판매가 적음, 푸아송</translation>
    </message>
    <message>
        <source>The next sync computes this number.</source>
        <translation>다음 동기화에서 이 숫자를 계산합니다.</translation>
    </message>
    <message>
        <source>− %1 available − %2 on order</source>
        <translation>− 판매 가능 %1 − 발주 중 %2</translation>
    </message>
    <message>
        <source>No sales are known: half the overstock limit %1 %2 = %3</source>
        <translation>알려진 판매 없음: 과잉 기준의 절반 %1 %2 = %3</translation>
    </message>
    <message>
        <source>%1/day × %2 days + safety %3 (%4) %5 = %6</source>
        <translation>하루 %1 × %2일 + 안전재고 %3 (%4) %5 = %6</translation>
    </message>
    <message>
        <source>smallest order %1</source>
        <translation>최소 발주 %1</translation>
    </message>
    <message>
        <source>pack of %1</source>
        <translation>포장 단위 %1</translation>
    </message>
    <message numerus="yes">
        <source>orders of %Ln day(s) are known</source>
        <translation>
            <numerusform>%Ln일치 주문을 알고 있음</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2 d</source>
        <translation>%1 → %2일</translation>
    </message>
</context>
<context>
    <name>jaego::PurchaseBar</name>
    <message>
        <source>Purchasing</source>
        <translation>발주 제안</translation>
    </message>
    <message>
        <source>Name, SKU or supplier</source>
        <translation>이름, SKU 또는 공급처</translation>
    </message>
    <message>
        <source>Find proposals by name, SKU, supplier or first consonants</source>
        <translation>이름, SKU, 공급처, 초성으로 제안 찾기</translation>
    </message>
    <message>
        <source>Find proposals (Ctrl+F)</source>
        <translation>제안 찾기 (Ctrl+F)</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>결정 필요</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>미루기</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>결정됨</translation>
    </message>
</context>
<context>
    <name>jaego::PurchaseColumns</name>
    <message>
        <source>Supplier</source>
        <translation>공급처</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>상품</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>발주</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>들어올 수량</translation>
    </message>
    <message>
        <source>Ordered at</source>
        <translation>발주 시각</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>입고 예정</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1, 늦음</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>응답 없음</translation>
    </message>
    <message>
        <source>taken (%1)</source>
        <translation>받음 (%1)</translation>
    </message>
    <message>
        <source>given up (%1)</source>
        <translation>그만둠 (%1)</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>대기</translation>
    </message>
    <message>
        <source>%1, next try %2</source>
        <translation>%1, 다음 시도 %2</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>승인</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>줄</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>시도</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>응답</translation>
    </message>
</context>
<context>
    <name>jaego::PurchaseDelegate</name>
    <message>
        <source>Units to order; empty: as proposed</source>
        <translation>발주할 수량. 비우면 제안대로</translation>
    </message>
</context>
<context>
    <name>jaego::PurchaseTable</name>
    <message>
        <source>Products to buy, by supplier</source>
        <translation>발주할 상품, 공급처별</translation>
    </message>
</context>
<context>
    <name>jaego::PurchaseTableModel</name>
    <message>
        <source>%1 — %2 · %3</source>
        <translation>%1 — %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unit(s)</source>
        <translation>
            <numerusform>수량 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>marked</source>
        <translation>선택됨</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>선택 안 됨</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>상품</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>수준</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>판매 가능</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>제안</translation>
    </message>
    <message>
        <source>To order</source>
        <translation>발주 수량</translation>
    </message>
    <message>
        <source>Supplier&apos;s terms</source>
        <translation>공급 조건</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>Lasts, days</source>
        <translation>재고 일수</translation>
    </message>
</context>
<context>
    <name>jaego::PurchasingPage</name>
    <message>
        <source>Purchasing</source>
        <translation>발주 제안</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>승인…</translation>
    </message>
    <message>
        <source>Write the marked or the current products into an order file</source>
        <translation>선택한 상품이나 현재 상품을 발주 파일로 저장</translation>
    </message>
    <message>
        <source>Dismiss…</source>
        <translation>기각…</translation>
    </message>
    <message>
        <source>Do not buy; the reason is kept</source>
        <translation>발주하지 않음. 사유가 남습니다</translation>
    </message>
    <message>
        <source>Put off…</source>
        <translation>미루기…</translation>
    </message>
    <message>
        <source>Ask again on a day you name</source>
        <translation>정한 날에 다시 묻기</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>Put what was dismissed or put off back among those to decide</source>
        <translation>기각하거나 미룬 제안을 결정 필요로 되돌리기</translation>
    </message>
    <message>
        <source>Open the product</source>
        <translation>상품 열기</translation>
    </message>
    <message>
        <source>Show it on the stock place</source>
        <translation>재고 현황에서 보기</translation>
    </message>
    <message>
        <source>Reading the proposals</source>
        <translation>제안을 읽는 중</translation>
    </message>
    <message>
        <source>Products that run low will stand here, by supplier.</source>
        <translation>재고가 부족한 상품이 공급처별로 여기에 나옵니다.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>맞는 것이 없습니다</translation>
    </message>
    <message>
        <source>No proposal has all of these words.</source>
        <translation>이 낱말이 모두 있는 제안이 없습니다.</translation>
    </message>
    <message>
        <source>Show all proposals</source>
        <translation>제안 모두 보기</translation>
    </message>
    <message>
        <source>Nothing to buy</source>
        <translation>발주할 것이 없습니다</translation>
    </message>
    <message>
        <source>Every sync proposes to buy what runs low. No listed product does now, or all of them are decided.</source>
        <translation>동기화할 때마다 부족한 상품의 발주를 제안합니다. 지금은 부족한 상품이 없거나 모두 결정되었습니다.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>지금 동기화</translation>
    </message>
    <message>
        <source>Nothing is put off</source>
        <translation>미룬 제안이 없습니다</translation>
    </message>
    <message>
        <source>S puts a proposal off until a day you name; it waits here.</source>
        <translation>S를 누르면 제안을 정한 날까지 미룹니다. 그동안 여기에 있습니다.</translation>
    </message>
    <message>
        <source>Nothing was decided lately</source>
        <translation>최근에 결정한 제안이 없습니다</translation>
    </message>
    <message>
        <source>What was approved, dismissed or no longer needed in the last 30 days stands here.</source>
        <translation>지난 30일 동안 승인하거나 기각했거나 더 필요 없어진 제안이 여기에 나옵니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln marked</source>
        <translation>
            <numerusform>%Ln개 선택</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a number to change it · Del as proposed · Space marks</source>
        <translation>숫자를 치면 수량 변경 · Del 제안대로 · Space 선택</translation>
    </message>
    <message>
        <source>%1 will not be bought, and not proposed again until they have recovered, or 30 days have passed.</source>
        <translation>%1을(를) 발주하지 않습니다. 재고가 회복되거나 30일이 지날 때까지 다시 제안하지 않습니다.</translation>
    </message>
    <message>
        <source>%1 wait until the day you name.</source>
        <translation>%1을(를) 정한 날까지 미룹니다.</translation>
    </message>
    <message>
        <source>How the proposed number came about</source>
        <translation>제안 수량의 근거</translation>
    </message>
    <message>
        <source>Approve and send…</source>
        <translation>승인하고 보내기…</translation>
    </message>
    <message>
        <source>Send the marked or the current products to the purchase system</source>
        <translation>표시한 상품이나 현재 상품을 발주 시스템으로 보냅니다</translation>
    </message>
    <message>
        <source>On order</source>
        <translation>발주 중</translation>
    </message>
    <message>
        <source>What was ordered and is not in yet, and what became of orders that were sent</source>
        <translation>발주했지만 아직 입고되지 않은 것과 보낸 발주의 결과</translation>
    </message>
    <message>
        <source>On order %1</source>
        <translation>발주 중 %1</translation>
    </message>
    <message>
        <source>Choose a product to see how its number came about.</source>
        <translation>상품을 고르면 수량의 근거가 보입니다.</translation>
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
    <name>jaego::ReasonDialog</name>
    <message>
        <source>Reject held changes</source>
        <translation>보류된 변경 거부</translation>
    </message>
    <message>
        <source>&amp;Reason (kept with the decision)</source>
        <translation>사유(&amp;R) — 결정과 함께 남습니다</translation>
    </message>
    <message>
        <source>Reason for rejecting</source>
        <translation>거부 사유</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>거부</translation>
    </message>
</context>
<context>
    <name>jaego::ReviewBar</name>
    <message>
        <source>Review</source>
        <translation>불일치 검토</translation>
    </message>
    <message>
        <source>Group by kind</source>
        <translation>종류로 묶기</translation>
    </message>
    <message>
        <source>Group by channel</source>
        <translation>채널로 묶기</translation>
    </message>
    <message>
        <source>Link listings to products (M)</source>
        <translation>판매 항목을 상품에 연결 (M)</translation>
    </message>
    <message>
        <source>Name, SKU, listing or code</source>
        <translation>이름, SKU, 판매 항목, 코드</translation>
    </message>
    <message>
        <source>Find lines by name, SKU, listing, code or first consonants</source>
        <translation>이름, SKU, 판매 항목, 코드, 초성으로 찾기</translation>
    </message>
    <message>
        <source>Find lines (Ctrl+F)</source>
        <translation>찾기 (Ctrl+F)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Oversell risk</source>
        <translation>과판매 위험</translation>
    </message>
    <message>
        <source>Lost sales</source>
        <translation>판매 손실</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>보류</translation>
    </message>
    <message>
        <source>Manual work</source>
        <translation>수동 처리</translation>
    </message>
    <message>
        <source>Untidy</source>
        <translation>정리 필요</translation>
    </message>
    <message>
        <source>Not linked</source>
        <translation>미연결</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>찾는 중…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) to decide on</source>
        <translation>
            <numerusform>결정할 것 %Ln건</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to decide on</source>
        <translation>결정할 것이 없습니다</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them could oversell</source>
        <translation>
            <numerusform>과판매 위험 %Ln건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the %Ln most dangerous ones are shown</source>
        <translation>
            <numerusform>가장 위험한 %Ln건만 보입니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Links… %Ln open</source>
        <translation>
            <numerusform>연결… 미연결 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>Links…</source>
        <translation>연결…</translation>
    </message>
</context>
<context>
    <name>jaego::ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>불일치 검토</translation>
    </message>
    <message>
        <source>Looking for differences</source>
        <translation>불일치를 찾는 중</translation>
    </message>
    <message>
        <source>Every listing that does not show what it should will stand here, with its likely cause.</source>
        <translation>맞지 않는 판매 항목이 원인으로 보이는 것과 함께 여기에 나옵니다.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>맞는 것이 없습니다</translation>
    </message>
    <message>
        <source>No line has all of these words and belongs to the chosen group.</source>
        <translation>이 낱말이 모두 들어 있으면서 고른 종류에 드는 줄이 없습니다.</translation>
    </message>
    <message>
        <source>Show all lines</source>
        <translation>모두 보기</translation>
    </message>
    <message>
        <source>Nothing to decide on</source>
        <translation>결정할 것이 없습니다</translation>
    </message>
    <message>
        <source>Every linked listing shows what it should, as far as it was read. Differences, held changes and manual work will stand here. To look again now, sync (F5).</source>
        <translation>읽은 범위에서 연결된 판매 항목이 모두 맞습니다. 불일치, 보류, 수동 처리가 생기면 여기에 나옵니다. 지금 다시 보려면 동기화하십시오 (F5).</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>지금 동기화</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln marked</source>
        <translation>
            <numerusform>%Ln건 표시</numerusform>
        </translation>
    </message>
    <message>
        <source>Space marks · Enter opens · ← → fold groups</source>
        <translation>Space 표시 · Enter 자세히 · ← → 묶음 접기</translation>
    </message>
    <message>
        <source>Space marks · A accepts · Enter chooses a product · U units per sale · Esc back</source>
        <translation>Space 표시 · A 수락 · Enter 상품 고르기 · U 판매 단위 · Esc 돌아가기</translation>
    </message>
    <message numerus="yes">
        <source>Approve %Ln change(s)?</source>
        <translation>
            <numerusform>변경 %Ln건을 승인할까요?</numerusform>
        </translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>승인</translation>
    </message>
    <message>
        <source>Remove the link of this listing?</source>
        <translation>이 판매 항목의 연결을 끊을까요?</translation>
    </message>
    <message>
        <source>%1 %2 no longer counts for %3. Nothing is changed on the channel.</source>
        <translation>%1 %2의 연결을 끊습니다 (상품: %3). 채널에서는 아무것도 바뀌지 않습니다.</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>연결 끊기</translation>
    </message>
</context>
<context>
    <name>jaego::ReviewPanel</name>
    <message>
        <source>No line chosen</source>
        <translation>고른 줄이 없습니다</translation>
    </message>
    <message>
        <source>Choose a line to see why it differs and what can be done.</source>
        <translation>줄을 고르면 왜 다른지, 무엇을 할 수 있는지 보입니다.</translation>
    </message>
</context>
<context>
    <name>jaego::ReviewStories</name>
    <message numerus="yes">
        <source>%Ln listing(s): %1</source>
        <translation>
            <numerusform>판매 항목 %Ln개: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Link listings… (M)</source>
        <translation>판매 항목 연결… (M)</translation>
    </message>
    <message numerus="yes">
        <source>Approve all %Ln… (Shift+A)</source>
        <translation>
            <numerusform>%Ln건 모두 승인… (Shift+A)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 shows %Ln too many</source>
        <translation>
            <numerusform>%1에서 %Ln개 더 보입니다</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be changed</source>
        <comment>channel</comment>
        <translation>%1의 수량을 바꾸지 못했습니다</translation>
    </message>
    <message numerus="yes">
        <source>%1 shows %Ln too few</source>
        <translation>
            <numerusform>%1에서 %Ln개 덜 보입니다</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can be sold</source>
        <comment>units</comment>
        <translation>판매 가능 %1</translation>
    </message>
    <message>
        <source>%1 ordered</source>
        <translation>예약 %1</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>%1 읽음</translation>
    </message>
    <message>
        <source>stands since %1</source>
        <translation>%1부터</translation>
    </message>
    <message>
        <source>Now and after the change</source>
        <translation>지금과 바뀐 뒤</translation>
    </message>
    <message numerus="yes">
        <source>What %Ln change(s) would do</source>
        <translation>
            <numerusform>변경 %Ln건의 모습</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve all %Ln of this run… (Enter)</source>
        <translation>
            <numerusform>이 실행의 보류 %Ln건 승인… (Enter)</numerusform>
        </translation>
    </message>
    <message>
        <source>Reject… (R)</source>
        <translation>거부… (R)</translation>
    </message>
    <message>
        <source>Link… (M)</source>
        <translation>연결… (M)</translation>
    </message>
    <message>
        <source>Remove the link… (Delete)</source>
        <translation>연결 끊기… (Delete)</translation>
    </message>
    <message>
        <source>Link another… (M)</source>
        <translation>다른 판매 항목 연결… (M)</translation>
    </message>
    <message>
        <source>Try again (T)</source>
        <translation>다시 시도 (T)</translation>
    </message>
    <message>
        <source>Set %1 to %2 (A)</source>
        <translation>%1 수량을 %2(으)로 (A)</translation>
    </message>
    <message>
        <source>Approve (A)</source>
        <translation>승인 (A)</translation>
    </message>
</context>
<context>
    <name>jaego::ReviewTable</name>
    <message>
        <source>Differences to decide on</source>
        <translation>결정할 불일치</translation>
    </message>
</context>
<context>
    <name>jaego::ReviewTableModel</name>
    <message>
        <source>Marked</source>
        <translation>표시</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>채널</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>상품</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Now → will be</source>
        <translation>지금 → 바꿀 값</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>차이</translation>
    </message>
    <message>
        <source>Likely cause</source>
        <translation>원인으로 보이는 것</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>언제부터</translation>
    </message>
    <message>
        <source>all but what shows too much</source>
        <translation>과판매 위험이 아닌 것</translation>
    </message>
</context>
<context>
    <name>jaego::ReviewWords</name>
    <message>
        <source>Oversell risk</source>
        <translation>과판매 위험</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>보류</translation>
    </message>
    <message>
        <source>Manual work</source>
        <translation>수동 처리</translation>
    </message>
    <message>
        <source>Lost sales</source>
        <translation>판매 손실</translation>
    </message>
    <message>
        <source>Edited on the channel</source>
        <translation>채널에서 수정됨</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation>모순</translation>
    </message>
    <message>
        <source>Listing gone</source>
        <translation>사라진 판매 항목</translation>
    </message>
    <message>
        <source>Not linked</source>
        <translation>미연결</translation>
    </message>
    <message>
        <source>the channel shows more than there is</source>
        <translation>채널이 더 많이 보여 줍니다</translation>
    </message>
    <message>
        <source>a guard stopped these; nothing was sent</source>
        <translation>보호 장치가 멈췄습니다. 아무것도 보내지 않았습니다</translation>
    </message>
    <message>
        <source>failed after all tries</source>
        <translation>모든 시도가 실패했습니다</translation>
    </message>
    <message>
        <source>there is stock, and the channel shows less</source>
        <translation>재고가 있는데 덜 보여 줍니다</translation>
    </message>
    <message>
        <source>fewer than when it was last in step, and our stock did not move</source>
        <translation>우리 재고는 그대로인데 채널 수량이 줄었습니다</translation>
    </message>
    <message>
        <source>the data makes no sense; nothing is written</source>
        <translation>데이터가 맞지 않아 아무것도 보내지 않습니다</translation>
    </message>
    <message>
        <source>linked, but the channel no longer knows it</source>
        <translation>연결되어 있으나 채널에 더는 없습니다</translation>
    </message>
    <message>
        <source>nobody knows which product it sells</source>
        <translation>어느 상품인지 아직 모릅니다</translation>
    </message>
    <message>
        <source>Cause unknown</source>
        <translation>원인을 모릅니다</translation>
    </message>
    <message>
        <source>The change is being sent</source>
        <translation>변경을 보내는 중입니다</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ordered unit(s), not yet subtracted by the warehouse</source>
        <translation>
            <numerusform>주문 %Ln개가 창고에서 아직 빠지지 않음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Our stock fell by %Ln; not sent yet</source>
        <translation>
            <numerusform>재고가 %Ln개 줄었고 아직 보내지 않음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Our stock rose by %Ln (goods in, a cancel, a count)</source>
        <translation>
            <numerusform>재고가 %Ln개 늘어남 (입고·취소·실사)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more than when last in step: edited on the channel, or a cancel put back there</source>
        <translation>
            <numerusform>맞았을 때보다 %Ln개 많음: 채널에서 직접 수정했거나 취소가 되돌려짐</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fewer than when last in step: an order not heard of yet, or edited on the channel</source>
        <translation>
            <numerusform>맞았을 때보다 %Ln개 적음: 아직 오지 않은 주문이거나 채널에서 직접 수정함</numerusform>
        </translation>
    </message>
    <message>
        <source>Our change failed %1</source>
        <translation>우리 변경이 실패함 (%1)</translation>
    </message>
    <message>
        <source>Our change failed %1: %2</source>
        <translation>우리 변경이 실패함 (%1): %2</translation>
    </message>
    <message>
        <source>The channel acknowledged %1 %2 and never applied it</source>
        <translation>채널이 %1(으)로 바꿨다고 답했으나(%2) 적용되지 않음</translation>
    </message>
    <message>
        <source>%1 was sent %2 and never answered; it is read before it is sent again</source>
        <translation>%1을(를) 보냈으나(%2) 답이 없음. 다시 보내기 전에 먼저 읽습니다</translation>
    </message>
    <message>
        <source>Last read %1; the value may be old</source>
        <translation>마지막 읽기 %1: 값이 오래되었을 수 있음</translation>
    </message>
    <message>
        <source>Not read for a long time; the value may be old</source>
        <translation>오래 읽지 못함: 값이 오래되었을 수 있음</translation>
    </message>
    <message>
        <source>First comparison: they have never been in step</source>
        <translation>첫 비교: 맞았던 적이 아직 없음</translation>
    </message>
    <message>
        <source>In step by now; closed by the next sync</source>
        <translation>이제 맞음. 다음 동기화에서 닫힙니다</translation>
    </message>
    <message>
        <source>What the channel told makes no sense (ERR-INV-003)</source>
        <translation>채널이 알려 준 값이 맞지 않음 (ERR-INV-003)</translation>
    </message>
    <message>
        <source>The warehouse no longer names the product</source>
        <translation>창고에 상품이 더는 없음</translation>
    </message>
    <message>
        <source>Linked to %1, which the warehouse does not know</source>
        <translation>%1에 연결되어 있으나 창고에 없는 상품임</translation>
    </message>
    <message>
        <source>Deleted on the channel, or its number changed</source>
        <translation>채널에서 삭제되었거나 번호가 바뀜</translation>
    </message>
    <message numerus="yes">
        <source>Its link was lost; %Ln ordered unit(s) reserve nothing</source>
        <translation>
            <numerusform>연결이 사라짐: 주문 %Ln개가 예약되지 않음</numerusform>
        </translation>
    </message>
    <message>
        <source>Its link was lost</source>
        <translation>연결이 사라짐</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ordered unit(s) reserve nothing until it is linked</source>
        <translation>
            <numerusform>주문 %Ln개가 연결될 때까지 예약되지 않음</numerusform>
        </translation>
    </message>
    <message>
        <source>Not linked to a product yet</source>
        <translation>아직 상품에 연결되지 않음</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the warehouse first. Approving sends what is right at that moment; rejecting leaves the channel as it is until the next sync.</source>
        <translation>아무것도 보내지 않았습니다. 먼저 창고를 확인하십시오. 승인하면 그 순간의 올바른 값을 보내고, 거부하면 다음 동기화까지 채널을 그대로 둡니다.</translation>
    </message>
    <message>
        <source>Check the listing on the channel if the reason is there; then try again.</source>
        <translation>원인이 채널에 있으면 판매 항목을 확인한 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>Customers can order what is not there. The next sync lowers it; approving does so now.</source>
        <translation>없는 물건을 주문받을 수 있습니다. 다음 동기화가 낮추며, 승인하면 지금 낮춥니다.</translation>
    </message>
    <message>
        <source>Customers cannot order all there is. The next sync raises it; approving does so now.</source>
        <translation>있는 만큼 팔지 못합니다. 다음 동기화가 올리며, 승인하면 지금 올립니다.</translation>
    </message>
    <message>
        <source>If it was sold there, the order is on its way and nothing need be done. If somebody edited it, approving puts the right number back.</source>
        <translation>채널에서 팔린 것이면 주문이 곧 들어오므로 할 일이 없습니다. 누가 수정한 것이면 승인하여 올바른 값으로 되돌립니다.</translation>
    </message>
    <message>
        <source>Look at the listing and the product; nothing is written until the data makes sense.</source>
        <translation>판매 항목과 상품을 확인하십시오. 데이터가 맞을 때까지 아무것도 보내지 않습니다.</translation>
    </message>
    <message>
        <source>Link the listing that took its place, or remove the link (Delete).</source>
        <translation>대신 생긴 판매 항목을 연결하거나 연결을 끊으십시오 (Delete).</translation>
    </message>
    <message>
        <source>Until it is linked its number is not kept in step, and its orders reserve nothing.</source>
        <translation>연결할 때까지 수량을 맞추지 않고, 주문도 예약되지 않습니다.</translation>
    </message>
    <message>
        <source>Held: too many products at zero</source>
        <translation>보류: 대량 0 방지</translation>
    </message>
    <message>
        <source>Held: too many products differ</source>
        <translation>보류: 대량 불일치</translation>
    </message>
    <message>
        <source>Held by a guard</source>
        <translation>보호 장치가 보류함</translation>
    </message>
    <message>
        <source>listing %1</source>
        <translation>판매 항목 %1</translation>
    </message>
    <message>
        <source>shows %1, should show %2</source>
        <translation>%1 표시, %2이어야 함</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1부터</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>%1 읽음</translation>
    </message>
    <message>
        <source>A person asked not to touch it (Ctrl+H lists them)</source>
        <translation>손대지 않기로 설정됨 (Ctrl+H로 목록 보기)</translation>
    </message>
</context>
<context>
    <name>jaego::RouteNotice</name>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Send again the ways that stopped</source>
        <translation>멈춘 경로로 다시 보내기</translation>
    </message>
    <message>
        <source>Send again the ways that stopped (Alt+R)</source>
        <translation>멈춘 경로로 다시 보내기 (Alt+R)</translation>
    </message>
    <message>
        <source>Slack, stock</source>
        <translation>Slack · 재고</translation>
    </message>
    <message>
        <source>Slack, trouble</source>
        <translation>Slack · 장애</translation>
    </message>
    <message>
        <source>KakaoTalk</source>
        <translation>카카오톡</translation>
    </message>
    <message>
        <source>%1 is told nothing any more: %2.</source>
        <translation>%1에 더 보내지 않음: %2.</translation>
    </message>
    <message>
        <source>%1 is told nothing, a key is missing: %2.</source>
        <translation>%1에 보내지 못함, 키가 없음: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) wait.</source>
        <translation>
            <numerusform>메시지 %Ln개 대기 중.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend it in the settings (Alerts); what still holds is sent then.</source>
        <translation>설정(알림)에서 고치면 아직 남은 것을 보냅니다.</translation>
    </message>
</context>
<context>
    <name>jaego::RowsModel</name>
    <message>
        <source>product code</source>
        <translation>상품 코드</translation>
    </message>
    <message>
        <source>on hand</source>
        <translation>보유</translation>
    </message>
    <message>
        <source>name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>예약</translation>
    </message>
    <message>
        <source>changed at</source>
        <translation>변경 시각</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>jaego::StartFailure</name>
    <message>
        <source>Jaego cannot start</source>
        <translation>Jaego를 시작할 수 없습니다</translation>
    </message>
    <message>
        <source>Jaego cannot start on this data folder</source>
        <translation>이 데이터 폴더로는 Jaego를 시작할 수 없습니다</translation>
    </message>
    <message>
        <source>Go back to a backup. The file of now is kept beside it; what was done since the backup is not in it, and every channel is read before anything is written.</source>
        <translation>백업으로 되돌리기. 지금의 파일은 옆에 남습니다. 백업 뒤에 한 일은 들어 있지 않고, 쓰기 전에 모든 채널을 읽습니다.</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>백업, 새것부터</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>이 백업 복원</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Another folder …</source>
        <translation>다른 폴더 …</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>The folder for Jaego&apos;s data</source>
        <translation>Jaego 데이터 폴더</translation>
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
    <message>
        <source>Preview of changes</source>
        <translation>변경 미리보기</translation>
    </message>
    <message>
        <source>Do not touch…</source>
        <translation>손대지 않기…</translation>
    </message>
    <message>
        <source>Not to be touched…</source>
        <translation>손대지 않는 항목…</translation>
    </message>
    <message>
        <source>Story of the number…</source>
        <translation>수량 이력…</translation>
    </message>
    <message>
        <source>Bulk adjustment…</source>
        <translation>일괄 조정…</translation>
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
    <message numerus="yes">
        <source>A bulk adjustment of %Ln line(s) was left unfinished: Ctrl+B goes on with it.</source>
        <translation>
            <numerusform>끝내지 않은 일괄 조정이 %Ln행 있습니다. Ctrl+B로 이어서 하십시오.</numerusform>
        </translation>
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
    <name>jaego::StoryChart</name>
    <message>
        <source>Orders</source>
        <translation>주문</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>창고</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>전송</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>읽기</translation>
    </message>
</context>
<context>
    <name>jaego::StoryDialog</name>
    <message>
        <source>The story of a number</source>
        <translation>수량 이력</translation>
    </message>
    <message>
        <source>Numbers over time; left and right go from one event to the next</source>
        <translation>시간에 따른 수량. 왼쪽·오른쪽 키로 앞뒤 일로 갑니다</translation>
    </message>
    <message>
        <source>Reading the history …</source>
        <translation>이력을 읽는 중 …</translation>
    </message>
    <message>
        <source>There was more than can be shown: the oldest is left out.</source>
        <translation>너무 많아 가장 오래된 것은 뺐습니다.</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24시간</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln일</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Range</source>
        <translation>기간(&amp;R)</translation>
    </message>
    <message>
        <source>The moment asked about</source>
        <translation>알고 싶은 시각</translation>
    </message>
    <message>
        <source>&amp;Moment</source>
        <translation>시각(&amp;M)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>What</source>
        <translation>무엇</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>어디</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>수량</translation>
    </message>
    <message>
        <source>More</source>
        <translation>자세히</translation>
    </message>
    <message>
        <source>What happened, the newest first; Enter opens the run that sent it</source>
        <translation>일어난 일, 최신순. Enter로 전송한 실행을 엽니다</translation>
    </message>
    <message>
        <source>Nothing happened in this time.</source>
        <translation>이 기간에 일어난 일이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing is known of its numbers in this time.</source>
        <translation>이 기간의 수량은 알려진 것이 없습니다.</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>%1 기준</translation>
    </message>
</context>
<context>
    <name>jaego::TableExport</name>
    <message>
        <source>There is no table here to export.</source>
        <translation>여기에는 내보낼 표가 없습니다.</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>표 내보내기</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>엑셀 (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>The table was not exported to %1: %2. Choose another folder or free some space, then try again.</source>
        <translation>표를 %1(으)로 내보내지 못했습니다: %2. 다른 폴더를 고르거나 공간을 비운 뒤 다시 하십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were exported to %1.</source>
        <translation>
            <numerusform>%Ln줄을 %1(으)로 내보냈습니다.</numerusform>
        </translation>
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
    <message>
        <source>Alerts</source>
        <translation>알림</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>불일치 검토</translation>
    </message>
    <message>
        <source>The last sync failed</source>
        <translation>마지막 동기화 실패</translation>
    </message>
    <message numerus="yes">
        <source>%Ln urgent alert(s)</source>
        <translation>
            <numerusform>긴급 알림 %Ln건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alert(s) not acknowledged …</source>
        <translation>
            <numerusform>확인하지 않은 알림 %Ln건…</numerusform>
        </translation>
    </message>
    <message>
        <source>No alert waits …</source>
        <translation>기다리는 알림 없음…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s) to decide on …</source>
        <translation>
            <numerusform>결정할 불일치 %Ln건…</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to decide on …</source>
        <translation>결정할 것 없음…</translation>
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
    <name>jaego::UndoDialog</name>
    <message>
        <source>Take a run back</source>
        <translation>실행 되돌리기</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>상품</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>채널</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>판매 항목</translation>
    </message>
    <message>
        <source>The run wrote</source>
        <translation>실행의 변경</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>현재</translation>
    </message>
    <message>
        <source>Will show</source>
        <translation>변경 후</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>What would go back</source>
        <translation>되돌릴 항목</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>되돌릴 것이 없습니다.</translation>
    </message>
    <message>
        <source>Until the day below these listings show no more than their old number, less what is ordered meanwhile: otherwise the next run would do the same again. Mend the count in the warehouse before that day. Ctrl+H lists what is limited.</source>
        <translation>아래 날짜까지 이 판매 항목은 예전 수량에서 그동안 주문된 만큼 뺀 수량까지만 보입니다. 그러지 않으면 다음 실행이 똑같이 다시 바꿉니다. 그 전에 창고 수량을 바로잡으십시오. 제한한 항목은 Ctrl+H로 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Reason for taking it back</source>
        <translation>되돌리는 사유</translation>
    </message>
    <message>
        <source>Run taken back</source>
        <translation>실행 되돌림</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>마지막 날</translation>
    </message>
    <message>
        <source>until it is &amp;lifted</source>
        <translation>직접 풀 때까지(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>사유(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Until the end of</source>
        <translation>기한(&amp;U)</translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln listing(s) back</source>
        <translation>
            <numerusform>판매 항목 %Ln개 되돌리기</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jaego::UndoLines</name>
    <message>
        <source>Nothing of the run of %1 can or need be taken back any more.</source>
        <translation>%1 실행에서 더 되돌릴 수 있거나 되돌려야 할 것이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln listing(s) go back to what they showed before the run of %1.</source>
        <translation>
            <numerusform>%1 실행 전에 보이던 수량으로 판매 항목 %Ln개를 되돌립니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln show(s) that number already</source>
        <translation>
            <numerusform>%Ln개는 이미 그 수량</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln there is no more than is shown</source>
        <translation>
            <numerusform>%Ln개는 보이는 수량이 전부</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln must not or cannot be written</source>
        <translation>
            <numerusform>%Ln개는 쓸 수 없거나 쓰면 안 됨</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 before, %2 ordered since</source>
        <translation>이전 %1, 이후 주문 %2</translation>
    </message>
    <message>
        <source>as before the run</source>
        <translation>실행 전과 같음</translation>
    </message>
    <message>
        <source>%1 before; there are only %2</source>
        <translation>이전 %1, 지금은 %2뿐</translation>
    </message>
    <message>
        <source>shows it already</source>
        <translation>이미 그 수량</translation>
    </message>
    <message>
        <source>there is no more than it shows</source>
        <translation>보이는 수량이 전부</translation>
    </message>
    <message>
        <source>must not or cannot be written</source>
        <translation>쓸 수 없거나 쓰면 안 됨</translation>
    </message>
</context>
<context>
    <name>jaego::ViewsMenu</name>
    <message>
        <source>Saved views: Alt+1 to Alt+9; Ctrl+Shift+S saves this one</source>
        <translation>저장한 보기: Alt+1 – Alt+9, 지금 보기 저장은 Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>내 보기</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>저장한 보기</translation>
    </message>
    <message>
        <source>Saved views: %1</source>
        <translation>저장한 보기: %1</translation>
    </message>
    <message>
        <source>Nothing saved yet: narrow the list down and save it under a name.</source>
        <translation>저장한 것이 없습니다. 목록을 좁힌 뒤 이름을 붙여 저장하십시오.</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>이 보기 저장…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>이 보기 저장</translation>
    </message>
    <message>
        <source>The search text, the chip and the order are saved under this name.</source>
        <translation>검색어, 고른 단추, 정렬을 이 이름으로 저장합니다.</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>보기 이름</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>This replaces the view of that name.</source>
        <translation>같은 이름의 보기를 바꿉니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln views are saved; delete one first.</source>
        <translation>
            <numerusform>보기 %Ln개가 저장되어 있습니다. 먼저 하나를 지우십시오.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete a view</source>
        <translation>보기 삭제</translation>
    </message>
    <message>
        <source>Delete the view “%1”? The products are not touched.</source>
        <translation>보기 “%1”을(를) 삭제할까요? 상품은 그대로입니다.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>두기</translation>
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
