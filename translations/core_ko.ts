<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR">
<context>
    <name>Text</name>
    <message>
        <source>another Jaego holds this folder; its own lamps show the sources</source>
        <translation>다른 Jaego가 이 폴더를 쓰고 있습니다. 연결 상태는 그 창에 있습니다</translation>
    </message>
    <message>
        <source>%1 is whole</source>
        <translation>%1 파일은 온전합니다</translation>
    </message>
    <message>
        <source>every count equals the sum of its movements</source>
        <translation>모든 수량이 입출고의 합과 같습니다</translation>
    </message>
    <message>
        <source>secrets can be read</source>
        <translation>비밀 값을 읽을 수 있습니다</translation>
    </message>
    <message>
        <source>%1 Secrets can come from the environment (JAEGO_SECRET_…).</source>
        <translation>%1 비밀 값은 환경 변수(JAEGO_SECRET_…)로도 줄 수 있습니다.</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>자료 없음</translation>
    </message>
    <message>
        <source>Run %1: %2 in %3 s</source>
        <translation>실행 %1: %2, %3초</translation>
    </message>
    <message>
        <source>%1 products</source>
        <translation>상품 %1개</translation>
    </message>
    <message>
        <source>%1 of %2 listings read</source>
        <translation>판매 항목 %2개 중 %1개 읽음</translation>
    </message>
    <message>
        <source>%1 calls</source>
        <translation>호출 %1회</translation>
    </message>
    <message>
        <source>Differences: %1</source>
        <translation>불일치: %1건</translation>
    </message>
    <message>
        <source>  … and %1 more</source>
        <translation>  … 외 %1건</translation>
    </message>
    <message>
        <source>Would be changed: %1, held: %2</source>
        <translation>바꿀 항목: %1건, 보류: %2건</translation>
    </message>
    <message>
        <source>Changed: %1, failed: %2, held: %3</source>
        <translation>변경: %1건, 실패: %2건, 보류: %3건</translation>
    </message>
    <message>
        <source>Accuracy %1 → %2, stock-outs %3, calls that succeeded %4</source>
        <translation>정확도 %1 → %2, 품절률 %3, 호출 성공률 %4</translation>
    </message>
    <message>
        <source>practice: %1 listings linked by their codes, %2 left for a person</source>
        <translation>연습: 판매 항목 %1개를 코드로 연결했고 %2개는 사람이 정해야 합니다</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>%1행: %2</translation>
    </message>
    <message>
        <source>Linked by code: %1; linked before: %2; left for a person: %3</source>
        <translation>코드로 연결: %1개, 이미 연결됨: %2개, 사람이 정할 것: %3개</translation>
    </message>
    <message>
        <source>--sku %1: the warehouse does not know this product</source>
        <translation>--sku %1: 창고에 없는 상품입니다</translation>
    </message>
    <message>
        <source>--reason %1: allowed are %2</source>
        <translation>--reason %1: 쓸 수 있는 사유는 %2입니다</translation>
    </message>
    <message>
        <source>%1: the warehouse does not know this product</source>
        <translation>%1: 창고에 없는 상품입니다</translation>
    </message>
    <message>
        <source>%1 was not adjusted: %2</source>
        <translation>%1의 수량을 조정하지 못했습니다: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3 (%4)</source>
        <translation>%1: %2 → %3 (%4)</translation>
    </message>
    <message>
        <source>The held updates of run %1 were rejected; nothing was sent.</source>
        <translation>실행 %1의 보류된 변경을 버렸습니다. 아무것도 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>linking by code stopped: %1</source>
        <translation>코드로 연결하다 멈췄습니다: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>warning: line %1: %2</source>
        <translation>주의: %1행: %2</translation>
    </message>
    <message>
        <source>%1: nothing was imported</source>
        <translation>%1: 아무것도 가져오지 않았습니다</translation>
    </message>
    <message>
        <source>%1 listings linked</source>
        <translation>판매 항목 %1개를 연결했습니다</translation>
    </message>
    <message>
        <source>warning: column &quot;%1&quot; is not known and was left out</source>
        <translation>주의: 모르는 열 &quot;%1&quot;은(는) 뺐습니다</translation>
    </message>
    <message>
        <source>%1 products imported, %2 counts changed</source>
        <translation>상품 %1개를 가져왔고 수량 %2개가 바뀌었습니다</translation>
    </message>
    <message>
        <source>%1: the file name must end in .csv or .xlsx</source>
        <translation>%1: 파일 이름은 .csv 또는 .xlsx로 끝나야 합니다</translation>
    </message>
    <message>
        <source>%1: %2 rows</source>
        <translation>%1: %2행</translation>
    </message>
    <message>
        <source>stopping: what is in flight is finished first</source>
        <translation>멈추는 중: 보내고 있는 것을 먼저 마칩니다</translation>
    </message>
    <message>
        <source>run %1 (%2): %3, %4 differences, %5 updates, %6 s</source>
        <translation>실행 %1 (%2): %3, 불일치 %4건, 변경 %5건, %6초</translation>
    </message>
    <message>
        <source>No run yet.</source>
        <translation>아직 실행한 적이 없습니다.</translation>
    </message>
    <message>
        <source>Last run %1: %2, %3</source>
        <translation>마지막 실행 %1: %2, %3</translation>
    </message>
    <message>
        <source>Accuracy %1 %</source>
        <translation>정확도 %1 %</translation>
    </message>
    <message>
        <source>Held updates: %1</source>
        <translation>보류된 변경: %1건</translation>
    </message>
    <message>
        <source>  run %1: `jaego approve %1` or `jaego reject %1`</source>
        <translation>  실행 %1: `jaego approve %1` 또는 `jaego reject %1`</translation>
    </message>
    <message>
        <source>Manual work: %1</source>
        <translation>수동 처리: %1건</translation>
    </message>
    <message>
        <source>Open alerts: %1</source>
        <translation>열린 알림: %1건</translation>
    </message>
    <message>
        <source>%1 is no secret of Jaego; `jaego secret list` names them</source>
        <translation>%1은(는) Jaego의 비밀 값이 아닙니다. `jaego secret list`가 이름을 보여 줍니다</translation>
    </message>
    <message>
        <source>%1: standard input was empty; nothing was stored</source>
        <translation>%1: 표준 입력이 비어 있어 저장하지 않았습니다</translation>
    </message>
    <message>
        <source>The settings were not saved and not applied: %1</source>
        <translation>설정을 저장하지도 적용하지도 못했습니다: %1</translation>
    </message>
    <message>
        <source>warning: %1: %2</source>
        <translation>주의: %1: %2</translation>
    </message>
    <message>
        <source>another Jaego (process %1) holds %2</source>
        <translation>다른 Jaego(프로세스 %1)가 %2 폴더를 쓰고 있습니다</translation>
    </message>
    <message>
        <source>the practice servers could not be started: %1</source>
        <translation>연습용 서버를 시작하지 못했습니다: %1</translation>
    </message>
    <message>
        <source>coupang.vendor_id is missing: set it, or coupang.enabled=false</source>
        <translation>coupang.vendor_id가 없습니다. 넣거나 coupang.enabled=false로 하십시오</translation>
    </message>
    <message>
        <source>cafe24.mall_id is missing: set it, or cafe24.enabled=false</source>
        <translation>cafe24.mall_id가 없습니다. 넣거나 cafe24.enabled=false로 하십시오</translation>
    </message>
    <message>
        <source>secret %1 cannot be read: %2</source>
        <translation>비밀 값 %1을(를) 읽을 수 없습니다: %2</translation>
    </message>
    <message>
        <source>secret %1 is missing: `jaego secret set %1`, or the environment variable JAEGO_SECRET_%1, or switch the channel off in %2</source>
        <translation>비밀 값 %1이(가) 없습니다. `jaego secret set %1` 또는 환경 변수 JAEGO_SECRET_%1로 주거나 %2에서 그 채널을 끄십시오</translation>
    </message>
    <message>
        <source>the file cannot be made</source>
        <translation>파일을 만들 수 없습니다</translation>
    </message>
    <message>
        <source>the file name must end in .csv or .xlsx</source>
        <translation>파일 이름은 .csv 또는 .xlsx로 끝나야 합니다</translation>
    </message>
    <message>
        <source>The configuration is not right; see %1 and the messages on the terminal.</source>
        <translation>설정이 올바르지 않습니다. %1 파일과 터미널의 안내를 보십시오.</translation>
    </message>
    <message>
        <source>Another Jaego is open on %1.</source>
        <translation>다른 Jaego가 %1 폴더를 열고 있습니다.</translation>
    </message>
    <message>
        <source>Jaego ended while this run was on. A new run does what it left.</source>
        <translation>이 실행 중에 Jaego가 끝났습니다. 남은 일은 새 실행이 합니다.</translation>
    </message>
    <message>
        <source>The adjustment of %1 from %2 is still not answered: %3</source>
        <translation>%2에 보낸 %1의 수량 조정에 아직 응답이 없습니다: %3</translation>
    </message>
    <message>
        <source>The run&apos;s calls could not be stored: %1</source>
        <translation>실행의 호출 기록을 저장하지 못했습니다: %1</translation>
    </message>
    <message>
        <source>The run could not be written down: %1</source>
        <translation>실행을 기록하지 못했습니다: %1</translation>
    </message>
    <message>
        <source>a run is on already</source>
        <translation>이미 실행 중입니다</translation>
    </message>
    <message>
        <source>no update of run %1 is held</source>
        <translation>실행 %1에 보류된 변경이 없습니다</translation>
    </message>
    <message>
        <source>unknown reason &quot;%1&quot;; allowed: %2</source>
        <translation>모르는 사유 &quot;%1&quot;. 쓸 수 있는 사유: %2</translation>
    </message>
    <message>
        <source>give either a number to set or a difference</source>
        <translation>정할 수량과 증감 중 하나만 주십시오</translation>
    </message>
    <message>
        <source>switched off in the settings</source>
        <translation>설정에서 꺼져 있습니다</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>외 %1건</translation>
    </message>
    <message>
        <source>A run is on; decide when it has ended.</source>
        <translation>실행 중입니다. 끝난 뒤에 결정하십시오.</translation>
    </message>
    <message>
        <source>The secret %1 could not be stored: %2</source>
        <translation>비밀 값 %1을(를) 저장하지 못했습니다: %2</translation>
    </message>
    <message>
        <source>%1 was not imported: %2</source>
        <translation>%1 파일을 가져오지 못했습니다: %2</translation>
    </message>
    <message>
        <source>%1 was not imported. %2</source>
        <translation>%1 파일을 가져오지 않았습니다. %2</translation>
    </message>
    <message>
        <source>%1 links were imported.</source>
        <translation>연결 %1개를 가져왔습니다.</translation>
    </message>
    <message>
        <source>%1 products were imported.</source>
        <translation>상품 %1개를 가져왔습니다.</translation>
    </message>
    <message>
        <source>A run is on; link listings when it has ended.</source>
        <translation>실행 중입니다. 끝난 뒤에 연결하십시오.</translation>
    </message>
    <message>
        <source>Linking by code stopped: %1</source>
        <translation>코드로 연결하다 멈췄습니다: %1</translation>
    </message>
    <message>
        <source>%1 listings were linked by their codes; %2 are left for a person.</source>
        <translation>판매 항목 %1개를 코드로 연결했습니다. %2개는 사람이 정해야 합니다.</translation>
    </message>
    <message>
        <source>%1 (%2): %3 left</source>
        <translation>%1 (%2): %3개 남음</translation>
    </message>
    <message>
        <source>%1 products differ between the warehouse and the channels</source>
        <translation>상품 %1개의 수량이 창고와 채널에서 다릅니다</translation>
    </message>
    <message>
        <source>%1 listings wait for a person</source>
        <translation>판매 항목 %1개가 수동 처리를 기다립니다</translation>
    </message>
    <message>
        <source>Sync accuracy is %1 (alert below 97 %)</source>
        <translation>동기화 정확도 %1 (경보: 97 % 미만)</translation>
    </message>
    <message>
        <source>The run took %1 s (alert above 180 s)</source>
        <translation>실행에 %1초 걸림 (경보: 180초 초과)</translation>
    </message>
    <message>
        <source>The stock-out rate is %1 (alert above 5 %)</source>
        <translation>품절률 %1 (경보: 5 % 초과)</translation>
    </message>
    <message>
        <source>The API success rate is %1 (alert below 95 %)</source>
        <translation>API 성공률 %1 (경보: 95 % 미만)</translation>
    </message>
    <message>
        <source>it has no seller code</source>
        <translation>판매자 코드가 없습니다</translation>
    </message>
    <message>
        <source>%1 listings of this channel share the code</source>
        <translation>이 채널에서 판매 항목 %1개가 같은 코드를 씁니다</translation>
    </message>
    <message>
        <source>no product of the warehouse has this code</source>
        <translation>이 코드를 가진 상품이 창고에 없습니다</translation>
    </message>
    <message>
        <source>%1 did not answer in time. %2</source>
        <translation>%1: 제때 응답하지 않았습니다. %2</translation>
    </message>
    <message>
        <source>%1 could not be reached, or the answer broke off. %2</source>
        <translation>%1에 연결하지 못했거나 응답이 중간에 끊겼습니다. %2</translation>
    </message>
    <message>
        <source>%1 has trouble of its own (HTTP %2). %3</source>
        <translation>%1 쪽에 장애가 있습니다 (HTTP %2). %3</translation>
    </message>
    <message>
        <source>%1 asks for a pause: too many calls. %2</source>
        <translation>%1: 호출이 너무 많다며 쉬라고 합니다. %2</translation>
    </message>
    <message>
        <source>%1 refused the key, the token or this PC&apos;s address. %2</source>
        <translation>%1: 키나 토큰 또는 이 PC의 주소를 거절했습니다. %2</translation>
    </message>
    <message>
        <source>%1 is not set up. %2</source>
        <translation>%1: 설정되지 않았습니다. %2</translation>
    </message>
    <message>
        <source>%1 answered something that is not its own format. %2</source>
        <translation>%1의 응답이 정해진 형식이 아닙니다. %2</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>중단됨</translation>
    </message>
    <message>
        <source>The warehouse</source>
        <translation>창고</translation>
    </message>
    <message>
        <source>The warehouse named %1 products after %2 last time; that is not believed.</source>
        <translation>창고가 지난번 %2개 대신 상품 %1개만 알려 와 믿지 않습니다.</translation>
    </message>
    <message>
        <source>%1 Nothing is written in this run.</source>
        <translation>%1 이번 실행에서는 아무것도 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>it suddenly lists nothing; its listings are not taken as gone</source>
        <translation>갑자기 상품이 하나도 없다고 합니다. 사라진 것으로 보지 않습니다</translation>
    </message>
    <message>
        <source>It rests for %1 s more: %2</source>
        <translation>%1초 더 쉽니다: %2</translation>
    </message>
    <message>
        <source>%1 was skipped in this run; its last known numbers and their age are shown</source>
        <translation>%1을(를) 이번 실행에서 건너뛰었습니다. 마지막으로 안 수량과 그 시각을 보여 줍니다</translation>
    </message>
    <message>
        <source>the second look before raising failed</source>
        <translation>수량을 올리기 전의 재확인에 실패했습니다</translation>
    </message>
    <message>
        <source>the number changed from %1 to %2 between two looks; it is not raised in this run</source>
        <translation>두 번 보는 사이 수량이 %1에서 %2(으)로 바뀌어 이번 실행에서는 올리지 않습니다</translation>
    </message>
    <message>
        <source>the channel no longer knows the listing</source>
        <translation>채널에 없는 판매 항목입니다</translation>
    </message>
    <message>
        <source>it acknowledged %1 and shows %2</source>
        <translation>%1(으)로 바꿨다고 응답했지만 %2(으)로 보입니다</translation>
    </message>
    <message>
        <source>the channel does not answer</source>
        <translation>채널이 응답하지 않습니다</translation>
    </message>
    <message>
        <source>deleted on the channel</source>
        <translation>채널에서 삭제되었습니다</translation>
    </message>
    <message>
        <source>not approved by the channel yet</source>
        <translation>채널의 승인을 기다리고 있습니다</translation>
    </message>
    <message>
        <source>its stock stands in the channel&apos;s own warehouse</source>
        <translation>재고가 채널의 물류 창고에 있습니다</translation>
    </message>
    <message>
        <source>made by the channel; it follows its source option</source>
        <translation>채널이 만든 옵션이라 원래 옵션을 따릅니다</translation>
    </message>
    <message>
        <source>the channel&apos;s catalogue does not name it</source>
        <translation>채널의 상품 목록에 없습니다</translation>
    </message>
    <message>
        <source>sold without counting stock</source>
        <translation>재고를 세지 않고 판매합니다</translation>
    </message>
    <message>
        <source>closed or prohibited on the channel</source>
        <translation>채널에서 판매가 종료되었거나 금지되었습니다</translation>
    </message>
    <message>
        <source>%1 (code &quot;%2&quot;) is not linked to a product</source>
        <translation>%1 (코드 &quot;%2&quot;)은(는) 상품에 연결되지 않았습니다</translation>
    </message>
    <message>
        <source>%1 is linked, but the channel no longer knows it. Link it anew or remove the link.</source>
        <translation>%1은(는) 연결되어 있지만 채널에 없습니다. 다시 연결하거나 연결을 지우십시오.</translation>
    </message>
    <message>
        <source>%1: the channel&apos;s data contradicts itself; nothing is written</source>
        <translation>%1: 채널의 자료가 서로 맞지 않아 쓰지 않습니다</translation>
    </message>
    <message>
        <source>%1 is read, never written: %2</source>
        <translation>%1은(는) 읽기만 하고 쓰지 않습니다: %2</translation>
    </message>
    <message>
        <source>%1 has not been read yet</source>
        <translation>%1을(를) 아직 읽지 못했습니다</translation>
    </message>
    <message>
        <source>%1 was not read this time; the last value is shown</source>
        <translation>%1을(를) 이번에는 읽지 못해 마지막 값을 보여 줍니다</translation>
    </message>
    <message>
        <source>%1 sells %2, which the warehouse no longer names; nothing is written</source>
        <translation>%1이(가) 파는 %2을(를) 창고가 더는 알려 오지 않아 쓰지 않습니다</translation>
    </message>
    <message>
        <source>%1 is linked to %2, which the warehouse does not know</source>
        <translation>%1에 연결된 %2은(는) 창고에 없는 상품입니다</translation>
    </message>
    <message>
        <source>%1 showed %2 when it was last in step and shows %3 now: edited on the channel, restored by a cancelled order, or a write that never applied</source>
        <translation>%1은(는) 마지막으로 맞았을 때 %2였는데 지금 %3입니다. 채널에서 직접 고쳤거나, 주문 취소로 되살아났거나, 우리 쓰기가 적용되지 않았습니다</translation>
    </message>
    <message>
        <source>the warehouse says 0 for %1 of %2 products in stock (limit %3 %)</source>
        <translation>재고가 있던 %2개 중 %1개를 창고가 0이라고 합니다 (기준 %3 %)</translation>
    </message>
    <message>
        <source>The warehouse is not believed: %1. Nothing was written.</source>
        <translation>창고를 믿지 않습니다: %1. 아무것도 쓰지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 products differ (limit %2)</source>
        <translation>상품 %1개가 다릅니다 (기준 %2개)</translation>
    </message>
    <message>
        <source>No channel could be read. Nothing was written; the last known numbers stand.</source>
        <translation>읽을 수 있는 채널이 없었습니다. 아무것도 쓰지 않았고 마지막으로 안 수량을 그대로 둡니다.</translation>
    </message>
    <message>
        <source>Held for a person: %1</source>
        <translation>사람이 결정할 때까지 보류: %1</translation>
    </message>
    <message>
        <source>%1 could not be set to %2 after %3 tries. %4 Check the listing on the channel, or sync it again.</source>
        <translation>%1을(를) %3번 시도했지만 %2(으)로 바꾸지 못했습니다. %4 채널에서 판매 항목을 확인하거나 다시 동기화하십시오.</translation>
    </message>
    <message>
        <source>every enabled source has what it needs</source>
        <translation>켜진 모든 연결에 필요한 값이 있습니다</translation>
    </message>
    <message>
        <source>serving %1; ends on SIGTERM or SIGINT</source>
        <translation>%1 폴더로 동작합니다. SIGTERM 또는 SIGINT에 끝납니다</translation>
    </message>
    <message>
        <source>sku is empty</source>
        <translation>SKU가 비어 있습니다</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is missing.</source>
        <translation>&quot;%1&quot; 열이 없습니다.</translation>
    </message>
    <message>
        <source>the sku &quot;%1&quot; is in line %2 already</source>
        <translation>SKU &quot;%1&quot;은(는) 이미 %2행에 있습니다</translation>
    </message>
    <message>
        <source>the warehouse does not know the sku &quot;%1&quot;</source>
        <translation>창고가 SKU &quot;%1&quot;을(를) 모릅니다</translation>
    </message>
    <message>
        <source>channel &quot;%1&quot; is not COUPANG, NAVER or CAFE24</source>
        <translation>채널 &quot;%1&quot;은(는) COUPANG, NAVER, CAFE24 가운데 하나가 아닙니다</translation>
    </message>
    <message>
        <source>listing is empty</source>
        <translation>판매 항목 번호가 비어 있습니다</translation>
    </message>
    <message>
        <source>the sku &quot;%1&quot; is in this listing already</source>
        <translation>SKU &quot;%1&quot;은(는) 이 판매 항목에 이미 있습니다</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1행: %2</translation>
    </message>
    <message>
        <source>a quote is opened here and never closed.</source>
        <translation>여기서 열린 따옴표가 닫히지 않았습니다.</translation>
    </message>
    <message>
        <source>the row is longer than %1 characters; is a quote missing?</source>
        <translation>행이 %1자보다 깁니다. 따옴표가 빠졌나요?</translation>
    </message>
    <message>
        <source>a quote stands in the middle of a column&apos;s name.</source>
        <translation>열 이름 가운데에 따옴표가 있습니다.</translation>
    </message>
    <message>
        <source>column %1 has no name.</source>
        <translation>%1번째 열에 이름이 없습니다.</translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; is there twice.</source>
        <translation>&quot;%1&quot; 열이 두 번 있습니다.</translation>
    </message>
    <message>
        <source>a quote stands in the middle of a cell</source>
        <translation>셀 가운데에 따옴표가 있습니다</translation>
    </message>
    <message>
        <source>The file is larger than %1 bytes.</source>
        <translation>파일이 %1바이트보다 큽니다.</translation>
    </message>
    <message>
        <source>The file is empty; its first line must name the columns.</source>
        <translation>파일이 비어 있습니다. 첫 줄에 열 이름이 있어야 합니다.</translation>
    </message>
    <message>
        <source>The file is UTF-16. Save it as &quot;CSV UTF-8&quot; and try again.</source>
        <translation>UTF-16 파일입니다. &quot;CSV UTF-8&quot;로 저장해 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The file begins as UTF-8 but holds bytes that are not.</source>
        <translation>UTF-8로 시작하지만 UTF-8이 아닌 바이트가 들어 있습니다.</translation>
    </message>
    <message>
        <source>The file is neither UTF-8 nor CP949.</source>
        <translation>UTF-8도 CP949도 아닌 파일입니다.</translation>
    </message>
    <message>
        <source>%1 cells where the header has %2</source>
        <translation>머리글은 %2칸인데 이 행은 %1칸입니다</translation>
    </message>
    <message>
        <source>Listings read lately: %1 %, the oldest number is %2 s old</source>
        <translation>최근에 읽은 판매 항목 %1 %, 가장 오래된 수량은 %2초 전 값</translation>
    </message>
    <message>
        <source>The file holds NUL bytes: it is not a text file, or UTF-16. Save it as &quot;CSV UTF-8&quot; and try again.</source>
        <translation>NUL 바이트가 들어 있습니다. 텍스트 파일이 아니거나 UTF-16입니다. &quot;CSV UTF-8&quot;로 저장해 다시 시도하세요.</translation>
    </message>
    <message>
        <source>units_per_sale &quot;%1&quot; is not a whole number from 1 to %2</source>
        <translation>units_per_sale &quot;%1&quot;은(는) 1부터 %2까지의 정수가 아닙니다</translation>
    </message>
    <message>
        <source>on_hand is empty</source>
        <translation>on_hand가 비어 있습니다</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; is not a whole number from %3 to %4</source>
        <translation>%1 &quot;%2&quot;은(는) %3부터 %4까지의 정수가 아닙니다</translation>
    </message>
    <message>
        <source>The event signing secret is an ed25519 key; a whsec_ secret is needed.</source>
        <translation>이벤트 서명 비밀값이 ed25519 키입니다. whsec_로 시작하는 비밀값이 필요합니다.</translation>
    </message>
    <message>
        <source>The event signing secret is not base64 (whsec_…).</source>
        <translation>이벤트 서명 비밀값이 base64(whsec_…)가 아닙니다.</translation>
    </message>
    <message>
        <source>The event signing secret is too short: it holds %1 bytes, 24 to 64 are usual.</source>
        <translation>이벤트 서명 비밀값이 너무 짧습니다. %1바이트인데 보통 24~64바이트입니다.</translation>
    </message>
    <message>
        <source>The event inbox cannot listen on 127.0.0.1:%1: %2</source>
        <translation>이벤트 수신함이 127.0.0.1:%1 포트를 열지 못했습니다: %2</translation>
    </message>
    <message>
        <source>Jaego does not know this type of event.</source>
        <translation>Jaego가 모르는 종류의 이벤트입니다.</translation>
    </message>
    <message>
        <source>This event cannot be read any more: %1</source>
        <translation>이 이벤트는 더 이상 읽을 수 없습니다: %1</translation>
    </message>
    <message>
        <source>An order of %1 could not be read and reserves nothing: %2</source>
        <translation>%1의 주문 하나를 읽지 못해 재고를 잡아 두지 못했습니다: %2</translation>
    </message>
    <message>
        <source>%1&apos;s orders could not be read: %2 They are asked for again; until then sales there are seen by the runs only.</source>
        <translation>%1의 주문을 읽지 못했습니다: %2 다시 조회하며, 그때까지 그곳의 판매는 동기화 실행 때만 알 수 있습니다.</translation>
    </message>
    <message>
        <source>The event inbox refuses every event until EVENTS_SIGNING_SECRET is set.</source>
        <translation>EVENTS_SIGNING_SECRET을 넣을 때까지 이벤트 수신함은 모든 이벤트를 거절합니다.</translation>
    </message>
    <message>
        <source>Event %1 (%2) needs a person: %3</source>
        <translation>이벤트 %1 (%2)은(는) 사람이 봐야 합니다: %3</translation>
    </message>
    <message>
        <source>An event could not be applied yet and is tried again: %1</source>
        <translation>이벤트를 아직 적용하지 못해 다시 시도합니다: %1</translation>
    </message>
    <message>
        <source>no product %1 is known; its units are reserved as soon as it is</source>
        <translation>모르는 상품입니다: %1. 상품이 등록되는 대로 재고를 잡아 둡니다</translation>
    </message>
    <message>
        <source>%1 lines reserve as soon as their listings are linked</source>
        <translation>주문 %1건은 판매 항목이 연결되는 대로 재고를 잡아 둡니다</translation>
    </message>
    <message>
        <source>receipt %1 was not booked: the ledger does not know %2</source>
        <translation>입고 %1을(를) 반영하지 않았습니다. 재고 장부에 없는 상품: %2</translation>
    </message>
    <message>
        <source>receipt %1 names what the warehouse does not know: %2</source>
        <translation>입고 %1에 창고가 모르는 상품이 있습니다: %2</translation>
    </message>
    <message>
        <source>the count of %1 to %2 is older than the last adjustment of it</source>
        <translation>%1을(를) %2(으)로 센 시각이 마지막 수량 조정보다 이릅니다</translation>
    </message>
    <message>
        <source>its orders could not be read, and what was sold meanwhile must not be offered again; it is raised when they can be</source>
        <translation>이 채널의 주문을 읽지 못했습니다. 그사이 팔린 수량을 다시 내놓을 수 없어, 주문을 읽을 수 있을 때 올립니다</translation>
    </message>
    <message>
        <source>it showed %1 though nothing was sold there, by all that its orders say: probably edited on the channel. It was raised to %2 again.</source>
        <translation>주문으로는 팔린 것이 없는데 %1(으)로 보였습니다. 채널에서 직접 고친 것 같습니다. 다시 %2(으)로 올렸습니다.</translation>
    </message>
    <message>
        <source>%1 units of it are ordered and reserve nothing until it is linked to a product</source>
        <translation>주문된 %1개가 상품에 연결될 때까지 재고를 잡아 두지 못합니다</translation>
    </message>
    <message>
        <source>[warehouse] reports=%1: no order has tried it yet. To try it, place one real order on a channel while Jaego runs, do not ship it, wait order_lag_seconds (%2 s) and one run, and ask again.</source>
        <translation>[warehouse] reports=%1: 아직 이 설정을 확인해 준 주문이 없습니다. 확인하려면 Jaego가 켜진 상태에서 채널에 실제 주문을 하나 넣고, 출고하지 말고 order_lag_seconds(%2초)와 동기화 한 번을 기다린 뒤 다시 실행하십시오.</translation>
    </message>
    <message>
        <source>%1 of the last orders left the count when they were placed, %2 did not</source>
        <translation>최근 주문 중 %1건은 들어오자마자 창고 수량에서 빠졌고 %2건은 빠지지 않았습니다</translation>
    </message>
    <message>
        <source>[warehouse] reports=%1, but %2: write reports=%3, or raise order_lag_seconds if the warehouse only hears of orders later.</source>
        <translation>[warehouse] reports=%1인데 %2: reports=%3으로 바꾸거나, 창고가 주문을 더 늦게 아는 것이라면 order_lag_seconds를 늘리십시오.</translation>
    </message>
    <message>
        <source>[warehouse] reports=%1: %2</source>
        <translation>[warehouse] reports=%1: %2</translation>
    </message>
    <message>
        <source>Reservations counted anew from %1 order lines: every number was right.</source>
        <translation>주문 %1줄로 예약을 다시 세었습니다. 모든 수량이 맞았습니다.</translation>
    </message>
    <message>
        <source>Reservations counted anew from %1 order lines: %2 products had another number, which is put right now.</source>
        <translation>주문 %1줄로 예약을 다시 세었습니다. 상품 %2개의 수량이 달라 지금 바로잡습니다.</translation>
    </message>
    <message>
        <source>The warehouse seems to leave orders out of its count as soon as they are placed, but [warehouse] reports=on_hand: they are subtracted twice, and stock is hidden. &quot;jaego doctor&quot; tells what was seen.</source>
        <translation>창고는 주문이 들어오면 바로 수량에서 빼는 것으로 보이는데 [warehouse] reports=on_hand로 되어 있습니다. 두 번 빠져 재고가 숨겨집니다. 본 내용은 &quot;jaego doctor&quot;가 알려 줍니다.</translation>
    </message>
    <message>
        <source>The warehouse does not seem to leave orders out of its count before they are shipped, but [warehouse] reports=available: units may be sold twice. &quot;jaego doctor&quot; tells what was seen.</source>
        <translation>창고는 출고 전까지 주문을 수량에서 빼지 않는 것으로 보이는데 [warehouse] reports=available로 되어 있습니다. 같은 재고가 두 번 팔릴 수 있습니다. 본 내용은 &quot;jaego doctor&quot;가 알려 줍니다.</translation>
    </message>
    <message>
        <source>Nothing was linked: %1</source>
        <translation>아무것도 연결하지 않았습니다: %1</translation>
    </message>
    <message>
        <source>%1 listings were linked by hand.</source>
        <translation>판매 항목 %1개를 직접 연결했습니다.</translation>
    </message>
    <message>
        <source>no listing was named</source>
        <translation>지정한 판매 항목이 없습니다</translation>
    </message>
    <message>
        <source>nobody knows the listing %1</source>
        <translation>%1은(는) 알 수 없는 판매 항목입니다</translation>
    </message>
    <message>
        <source>the warehouse does not know %1</source>
        <translation>창고에 %1 상품이 없습니다</translation>
    </message>
    <message>
        <source>%1: a sale takes 1 to %2 units</source>
        <translation>%1: 판매 1건당 1~%2개여야 합니다</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 파일을 쓰지 못했습니다: %2</translation>
    </message>
    <message>
        <source>%1 links were written to %2.</source>
        <translation>연결 %1개를 %2에 저장했습니다.</translation>
    </message>
    <message>
        <source>&quot;Do not touch&quot; was not set: its end lies in the past.</source>
        <translation>손대지 않기를 설정하지 못했습니다: 끝나는 날이 이미 지났습니다.</translation>
    </message>
    <message>
        <source>&quot;Do not touch&quot; was not set: %1</source>
        <translation>손대지 않기를 설정하지 못했습니다: %1</translation>
    </message>
    <message>
        <source>It does not hold any more: it was lifted, or its date has passed.</source>
        <translation>이미 풀렸습니다: 누가 풀었거나 기한이 지났습니다.</translation>
    </message>
    <message>
        <source>%1 is not written: a person asked not to touch it</source>
        <translation>%1: 손대지 않기로 설정되어 있어 쓰지 않습니다</translation>
    </message>
    <message>
        <source>Not to be touched: %1</source>
        <translation>손대지 않는 항목: %1</translation>
    </message>
    <message>
        <source>  and %1 more: --json has them all</source>
        <translation>  외 %1건: --json에 모두 있습니다</translation>
    </message>
    <message>
        <source>Jaego could not be started again; start it as usual.</source>
        <translation>Jaego를 다시 시작하지 못했습니다. 평소처럼 시작하십시오.</translation>
    </message>
    <message>
        <source>Nothing was acknowledged: %1</source>
        <translation>아무것도 확인 처리하지 않았습니다: %1</translation>
    </message>
    <message>
        <source>The purchase proposals could not be stored: %1 The next run tries again.</source>
        <translation>발주 제안을 저장하지 못했습니다: %1 다음 실행에서 다시 합니다.</translation>
    </message>
    <message>
        <source>Nothing was approved: %1</source>
        <translation>아무것도 승인하지 않았습니다: %1</translation>
    </message>
    <message>
        <source>The proposals stay as they are: %1</source>
        <translation>제안은 그대로입니다: %1</translation>
    </message>
    <message>
        <source>%1 proposals were approved; the order is in %2.</source>
        <translation>제안 %1건을 승인했습니다. 발주서는 %2에 있습니다.</translation>
    </message>
    <message>
        <source>The run has not ended, or what it did was not kept.</source>
        <translation>실행이 끝나지 않았거나, 한 일이 남아 있지 않습니다.</translation>
    </message>
    <message>
        <source>Nothing was taken back: %1</source>
        <translation>되돌린 것이 없습니다: %1</translation>
    </message>
    <message>
        <source>it is so already, or cannot be done any more.</source>
        <translation>이미 그렇거나 더는 되돌릴 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 listings go back to what they showed, less what was ordered since.</source>
        <translation>판매 항목 %1개를 예전 수량에서 이후 주문을 뺀 수량으로 되돌립니다.</translation>
    </message>
    <message>
        <source>no proposal was named</source>
        <translation>제안을 하나도 고르지 않았습니다</translation>
    </message>
    <message>
        <source>a quantity is 1 to %1 units</source>
        <translation>수량은 1~%1개입니다</translation>
    </message>
    <message>
        <source>the day to come back lies in the past</source>
        <translation>다시 볼 날이 이미 지났습니다</translation>
    </message>
    <message>
        <source>a dismissal needs a reason</source>
        <translation>기각하려면 사유가 있어야 합니다</translation>
    </message>
    <message>
        <source>there is no proposal %1</source>
        <translation>제안 %1이(가) 없습니다</translation>
    </message>
    <message>
        <source>%1 has another open proposal</source>
        <translation>%1에는 열린 제안이 따로 있습니다</translation>
    </message>
    <message>
        <source>%1 was ordered already</source>
        <translation>%1은(는) 이미 발주했습니다</translation>
    </message>
    <message>
        <source>the proposal of %1 was decided or closed meanwhile</source>
        <translation>%1의 제안은 그 사이 결정되었거나 닫혔습니다</translation>
    </message>
    <message>
        <source>no file was named for the order</source>
        <translation>발주 파일을 정하지 않았습니다</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>공급처</translation>
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
        <source>Minimum order</source>
        <translation>최소 발주 수량</translation>
    </message>
    <message>
        <source>Pack size</source>
        <translation>포장 단위</translation>
    </message>
    <message>
        <source>Lead time (days)</source>
        <translation>입고 소요일</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>판매 가능</translation>
    </message>
    <message>
        <source>It was a preview: it sent nothing.</source>
        <translation>미리보기여서 아무것도 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>This run changed no number.</source>
        <translation>이 실행은 바꾼 수량이 없습니다.</translation>
    </message>
    <message>
        <source>%1 The file %2 was written all the same: do not send it.</source>
        <translation>%1 파일 %2은(는) 그래도 만들어졌으니 보내지 마십시오.</translation>
    </message>
    <message>
        <source>%1 holds the data of a real shop: practice would replace it. Name another folder with --data-dir, or leave it out.</source>
        <translation>%1에는 실제 쇼핑몰의 데이터가 있습니다. 연습 모드가 이를 지우게 되므로 --data-dir로 다른 폴더를 지정하거나 생략하십시오.</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>없음: %1</translation>
    </message>
    <message>
        <source>connected: %1</source>
        <translation>연결됨: %1</translation>
    </message>
    <message>
        <source>registered redirect address: %1</source>
        <translation>등록할 리다이렉트 주소: %1</translation>
    </message>
    <message>
        <source>Open the address on standard output in a browser, sign in and agree. Then paste the whole address it ends at, and press Enter.</source>
        <translation>표준 출력의 주소를 브라우저에서 열고 로그인해 동의하십시오. 그다음 마지막에 열린 주소 전체를 붙여 넣고 Enter를 누르십시오.</translation>
    </message>
    <message>
        <source>standard input ended before an address came; nothing was stored</source>
        <translation>주소가 오기 전에 표준 입력이 끝났습니다. 저장된 것은 없습니다.</translation>
    </message>
    <message>
        <source>in practice mode nothing real is called: connect KakaoTalk outside it</source>
        <translation>연습 모드에서는 실제 서비스를 부르지 않습니다. 카카오톡은 연습 모드 밖에서 연결하십시오.</translation>
    </message>
    <message>
        <source>given up because: %1</source>
        <translation>중단됨: %1</translation>
    </message>
    <message>
        <source> (%1 messages wait)</source>
        <translation> (메시지 %1건 대기)</translation>
    </message>
    <message>
        <source>The environment variable JAEGO_SECRET_%1 is set and would win over what is stored. End Jaego, take the variable away, and connect then.</source>
        <translation>환경 변수 JAEGO_SECRET_%1이(가) 설정되어 있어 저장한 값보다 우선합니다. Jaego를 끝내고 그 변수를 없앤 다음 연결하십시오.</translation>
    </message>
    <message>
        <source>The address %1 is neither https nor on this machine: set it right in the settings first.</source>
        <translation>주소 %1은(는) https도 아니고 이 컴퓨터도 아닙니다. 먼저 설정에서 바로잡으십시오.</translation>
    </message>
    <message>
        <source>Jaego would have nowhere to keep what it is given: %1 Unlock or install the system&apos;s keychain first.</source>
        <translation>받은 토큰을 보관할 곳이 없습니다: %1 먼저 시스템 키체인을 열거나 설치하십시오.</translation>
    </message>
    <message>
        <source>You may close this window</source>
        <translation>이 창은 닫아도 됩니다</translation>
    </message>
    <message>
        <source>The answer of %1 has reached Jaego. It goes on there.</source>
        <translation>%1의 응답을 Jaego가 받았습니다. 나머지는 Jaego에서 이어집니다.</translation>
    </message>
    <message>
        <source>Nobody came back from the browser within five minutes. Nothing was changed; connect again.</source>
        <translation>5분 안에 브라우저에서 돌아오지 않았습니다. 바뀐 것은 없습니다. 다시 연결하십시오.</translation>
    </message>
    <message>
        <source>No sign-in is waiting for an address: it is over, or was used already. Connect again.</source>
        <translation>주소를 기다리는 로그인이 없습니다. 이미 끝났거나 사용되었습니다. 다시 연결하십시오.</translation>
    </message>
    <message>
        <source>%1 agreed, but the refresh token could not be stored: %2 What it gave is lost; unlock the keychain and connect again.</source>
        <translation>%1이(가) 동의했지만 리프레시 토큰을 저장하지 못했습니다: %2 받은 토큰은 사라졌습니다. 키체인을 열고 다시 연결하십시오.</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>저장된 것은 없습니다.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and that of %1 differ by %2 minutes: set it right first.</source>
        <translation>이 컴퓨터와 %1의 시계가 %2분 다릅니다. 먼저 시계를 맞추십시오.</translation>
    </message>
    <message>
        <source>Cafe24 does not accept the client id or the client secret. Check both under “Keys and passwords” against the app in the developer centre, then connect again.</source>
        <translation>Cafe24가 클라이언트 ID 또는 시크릿을 받아들이지 않습니다. “키와 비밀번호”의 두 값을 개발자센터의 앱과 비교한 뒤 다시 연결하십시오.</translation>
    </message>
    <message>
        <source>KakaoTalk does not accept the REST API key or the client secret. Check both under “Keys and passwords”; where the app has its client secret switched on, it must be stored. Then connect again.</source>
        <translation>카카오가 REST API 키 또는 클라이언트 시크릿을 받아들이지 않습니다. “키와 비밀번호”에서 확인하십시오. 앱에서 클라이언트 시크릿을 켰다면 저장되어 있어야 합니다. 그런 다음 다시 연결하십시오.</translation>
    </message>
    <message>
        <source>The redirect address is not registered at %1. Register exactly %2 for the app, then connect again.</source>
        <translation>리다이렉트 주소가 %1에 등록되어 있지 않습니다. 앱에 %2을(를) 그대로 등록한 뒤 다시 연결하십시오.</translation>
    </message>
    <message>
        <source>Cafe24 no longer takes this code: it is good once, and for one minute. Open the browser again, and paste the address at once.</source>
        <translation>Cafe24가 이 코드를 더 받지 않습니다. 코드는 한 번, 1분 동안만 쓸 수 있습니다. 브라우저를 다시 열고 주소를 바로 붙여 넣으십시오.</translation>
    </message>
    <message>
        <source>KakaoTalk no longer takes this code: it is good once, and not for long. Connect again.</source>
        <translation>카카오가 이 코드를 더 받지 않습니다. 코드는 한 번, 잠시 동안만 쓸 수 있습니다. 다시 연결하십시오.</translation>
    </message>
    <message>
        <source>Cafe24 allows 15 token requests in two hours, and they are used up. Wait two hours, then connect again.</source>
        <translation>Cafe24가 2시간에 허용하는 토큰 요청 15번을 모두 썼습니다. 2시간 뒤 다시 연결하십시오.</translation>
    </message>
    <message>
        <source>KakaoTalk has given out too many tokens for now. Wait an hour, then connect again.</source>
        <translation>카카오가 지금은 토큰을 더 발급하지 않습니다. 1시간 뒤 다시 연결하십시오.</translation>
    </message>
    <message>
        <source>%1 is in trouble (HTTP %2). Connect again in a few minutes.</source>
        <translation>%1에 문제가 있습니다(HTTP %2). 몇 분 뒤 다시 연결하십시오.</translation>
    </message>
    <message>
        <source>There is no %1 at this address. Check %2 in the settings, then connect again.</source>
        <translation>이 주소에는 %1이(가) 없습니다. 설정의 %2을(를) 확인하고 다시 연결하십시오.</translation>
    </message>
    <message>
        <source>%1 refused the code (HTTP %2).</source>
        <translation>%1이(가) 코드를 거절했습니다(HTTP %2).</translation>
    </message>
    <message>
        <source>%1 said: %2</source>
        <translation>%1의 답: %2</translation>
    </message>
    <message>
        <source>%1 answered something else than it promises, and the code is used up. Nothing was stored. Connect again.</source>
        <translation>%1의 응답이 약속된 형식이 아니며 코드는 이미 쓰였습니다. 저장된 것은 없습니다. 다시 연결하십시오.</translation>
    </message>
    <message>
        <source>The mall that agreed is %1, but the settings say %2. Sign out of Cafe24 in the browser, or set the mall id right, then connect again.</source>
        <translation>동의한 쇼핑몰은 %1인데 설정에는 %2(으)로 되어 있습니다. 브라우저에서 Cafe24를 로그아웃하거나 쇼핑몰 ID를 바로잡은 뒤 다시 연결하십시오.</translation>
    </message>
    <message>
        <source>%1 did not grant %2. Allow it for the app, agree to it in the browser, and connect again.</source>
        <translation>%1이(가) %2 권한을 주지 않았습니다. 앱에서 허용하고 브라우저에서 동의한 뒤 다시 연결하십시오.</translation>
    </message>
    <message>
        <source>No whole answer came from %1, and the code may be used up: %2 Connect again.</source>
        <translation>%1의 응답이 끝까지 오지 않았고 코드는 이미 쓰였을 수 있습니다: %2 다시 연결하십시오.</translation>
    </message>
    <message>
        <source>Jaego cannot wait for the browser on 127.0.0.1:%1: %2. Another program has this port; end it, then connect again.</source>
        <translation>127.0.0.1:%1에서 브라우저를 기다릴 수 없습니다: %2. 다른 프로그램이 이 포트를 쓰고 있습니다. 그 프로그램을 끝내고 다시 연결하십시오.</translation>
    </message>
    <message>
        <source>Cafe24 was not allowed to connect: it was refused in the browser, or the account is not the mall&apos;s main operator. Sign in as the main operator and agree.</source>
        <translation>Cafe24 연결이 허용되지 않았습니다. 브라우저에서 거절했거나 쇼핑몰 대표 운영자 계정이 아닙니다. 대표 운영자로 로그인해 동의하십시오.</translation>
    </message>
    <message>
        <source>KakaoTalk was not connected: it was cancelled in the browser. Connect again and agree to messages being sent.</source>
        <translation>브라우저에서 취소해 카카오톡이 연결되지 않았습니다. 다시 연결하고 메시지 전송에 동의하십시오.</translation>
    </message>
    <message>
        <source>Cafe24 refuses what Jaego asks for: the app has to be allowed mall.read_product, mall.write_product and mall.read_order. Set them in the developer centre, then connect again.</source>
        <translation>Cafe24가 요청한 권한을 거절했습니다. 앱에 mall.read_product, mall.write_product, mall.read_order 권한이 있어야 합니다. 개발자센터에서 설정한 뒤 다시 연결하십시오.</translation>
    </message>
    <message>
        <source>KakaoTalk refuses what Jaego asks for: switch on the consent item talk_message for the app (for friends also: friends), then connect again.</source>
        <translation>카카오가 요청한 권한을 거절했습니다. 앱의 동의항목 talk_message(친구에게 보내려면 friends도)를 켠 뒤 다시 연결하십시오.</translation>
    </message>
    <message>
        <source>%1 does not know this client id. Check it under “Keys and passwords”, then connect again.</source>
        <translation>%1이(가) 이 클라이언트 ID를 모릅니다. “키와 비밀번호”에서 확인하고 다시 연결하십시오.</translation>
    </message>
    <message>
        <source>%1 is in trouble. Connect again in a few minutes.</source>
        <translation>%1에 문제가 있습니다. 몇 분 뒤 다시 연결하십시오.</translation>
    </message>
    <message>
        <source>%1 refused the sign-in. Check client id, redirect address and scopes of the app, then connect again.</source>
        <translation>%1이(가) 로그인을 거절했습니다. 앱의 클라이언트 ID, 리다이렉트 주소, 권한을 확인하고 다시 연결하십시오.</translation>
    </message>
    <message>
        <source>This address says something twice and was made up or copied together. Copy the address of the page the browser ended at once more.</source>
        <translation>주소에 같은 항목이 두 번 있습니다. 브라우저가 마지막에 연 페이지의 주소를 다시 복사하십시오.</translation>
    </message>
    <message>
        <source>This address holds no code. Sign in in the browser, agree, and copy the whole address of the page that follows.</source>
        <translation>이 주소에는 코드가 없습니다. 브라우저에서 로그인해 동의한 다음, 이어서 열린 페이지의 주소 전체를 복사하십시오.</translation>
    </message>
    <message>
        <source>This address belongs to another sign-in, or its end is missing. Open the browser again from here and take the newest address, whole.</source>
        <translation>다른 로그인의 주소이거나 끝부분이 빠졌습니다. 여기서 브라우저를 다시 열고 가장 최근 주소 전체를 붙여 넣으십시오.</translation>
    </message>
    <message>
        <source>The code in this address is damaged. Copy the whole address once more.</source>
        <translation>주소 안의 코드가 깨졌습니다. 주소 전체를 다시 복사하십시오.</translation>
    </message>
    <message>
        <source>Nothing was pasted. Copy the whole address of the page the browser ended at.</source>
        <translation>붙여 넣은 것이 없습니다. 브라우저가 마지막에 연 페이지의 주소 전체를 복사하십시오.</translation>
    </message>
    <message>
        <source>This is more than an address. Copy the address line of the browser alone.</source>
        <translation>주소 말고 다른 것이 섞여 있습니다. 브라우저 주소줄만 복사하십시오.</translation>
    </message>
    <message>
        <source>This is the address of the sign-in itself. Sign in there and agree; then copy the address of the page that follows.</source>
        <translation>로그인 페이지 자체의 주소입니다. 거기서 로그인해 동의한 다음, 이어서 열린 페이지의 주소를 복사하십시오.</translation>
    </message>
    <message>
        <source>This is not the address that is waited for: it has to begin with %1. Copy the address of the page the browser ended at.</source>
        <translation>기다리는 주소가 아닙니다. %1(으)로 시작해야 합니다. 브라우저가 마지막에 연 페이지의 주소를 복사하십시오.</translation>
    </message>
    <message>
        <source>Nothing is here.</source>
        <translation>여기에는 아무것도 없습니다.</translation>
    </message>
    <message>
        <source>it was over before it could be sent</source>
        <translation>보내기 전에 끝남</translation>
    </message>
    <message>
        <source>The messages to %1 cannot be looked at: %2</source>
        <translation>%1 메시지를 볼 수 없음: %2</translation>
    </message>
    <message>
        <source>Nothing is sent to %1 any more: %2. Mend it in the settings, or try again in the alerts.</source>
        <translation>%1에 더 보내지 않음: %2. 설정에서 고치거나 경보에서 다시 시도</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>준비됨</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>시험</translation>
    </message>
    <message>
        <source>Jaego can reach this place. Alerts will look like this.</source>
        <translation>재고가 이곳에 보낼 수 있음. 경보는 이렇게 보임.</translation>
    </message>
    <message>
        <source>Jaego · test message</source>
        <translation>재고 · 시험 발송</translation>
    </message>
    <message>
        <source>delivered: %1</source>
        <translation>전달됨: %1</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>위험</translation>
    </message>
    <message>
        <source>critical %1</source>
        <translation>위험 %1개</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>부족</translation>
    </message>
    <message>
        <source>low %1</source>
        <translation>부족 %1개</translation>
    </message>
    <message>
        <source>Many differences</source>
        <translation>대량 불일치</translation>
    </message>
    <message>
        <source>many differences %1</source>
        <translation>대량 불일치 %1건</translation>
    </message>
    <message>
        <source>Sync failed</source>
        <translation>동기화 실패</translation>
    </message>
    <message>
        <source>sync failures %1</source>
        <translation>동기화 실패 %1건</translation>
    </message>
    <message>
        <source>Warehouse error</source>
        <translation>창고 오류</translation>
    </message>
    <message>
        <source>warehouse errors %1</source>
        <translation>창고 오류 %1건</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation>데이터 모순</translation>
    </message>
    <message>
        <source>contradictions %1</source>
        <translation>데이터 모순 %1건</translation>
    </message>
    <message>
        <source>Figure out of bounds</source>
        <translation>지표 이탈</translation>
    </message>
    <message>
        <source>figures %1</source>
        <translation>지표 %1건</translation>
    </message>
    <message>
        <source>Stock alert</source>
        <translation>재고 경보</translation>
    </message>
    <message>
        <source>Operations alert</source>
        <translation>운영 경보</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… 외 %1건</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> 외 %1건</translation>
    </message>
    <message>
        <source>%1 is not tried again: %2</source>
        <translation>%1 다시 시도 안 함: %2</translation>
    </message>
    <message>
        <source>What has come in of the orders could not be stored: %1 The next run looks again.</source>
        <translation>발주한 물건의 입고를 저장하지 못했습니다: %1 다음 실행에서 다시 봅니다.</translation>
    </message>
    <message>
        <source>Nothing was approved: no address of a purchase system is set.</source>
        <translation>아무것도 승인하지 않았습니다: 발주 시스템 주소가 없습니다.</translation>
    </message>
    <message>
        <source>%1 proposals were approved; the order is being sent.</source>
        <translation>제안 %1건을 승인했습니다. 발주서를 보내는 중입니다.</translation>
    </message>
    <message>
        <source>The orders stay as they are: %1</source>
        <translation>발주는 그대로입니다: %1</translation>
    </message>
    <message>
        <source>the order of %1 was settled meanwhile</source>
        <translation>%1의 발주는 그 사이 끝났습니다</translation>
    </message>
    <message>
        <source>there is no order %1</source>
        <translation>발주 %1이(가) 없습니다</translation>
    </message>
    <message>
        <source>The purchase system says that it takes no orders at this address any more (410). Nothing is sent until you set another one or send again.</source>
        <translation>발주 시스템이 이 주소로는 더 이상 발주를 받지 않는다고 답했습니다(410). 다른 주소를 넣거나 다시 보낼 때까지 아무것도 보내지 않습니다.</translation>
    </message>
    <message>
        <source>without a supplier</source>
        <translation>공급처 없음</translation>
    </message>
    <message>
        <source>The order %1 was not sent: %2</source>
        <translation>발주(%1)를 보내지 못했습니다: %2</translation>
    </message>
    <message>
        <source>The purchase system took the order %1 (%2 lines).</source>
        <translation>발주 시스템이 발주(%1, %2줄)를 받았습니다.</translation>
    </message>
    <message>
        <source>The order %1 was not taken: the purchase system takes no orders at this address any more (410). Nothing is sent until you set another one.</source>
        <translation>발주(%1)를 받지 않았습니다: 발주 시스템이 이 주소로는 더 이상 발주를 받지 않습니다(410). 다른 주소를 넣을 때까지 아무것도 보내지 않습니다.</translation>
    </message>
    <message>
        <source>The purchase system did not take the order %1 (HTTP %2). It is sent again by itself.</source>
        <translation>발주 시스템이 발주(%1)를 받지 않았습니다(HTTP %2). 자동으로 다시 보냅니다.</translation>
    </message>
    <message>
        <source>An order was given up after %1 tries; send it again from the purchasing place.</source>
        <translation>발주 하나를 %1번 보내고 그만두었습니다. 발주 제안 화면에서 다시 보내십시오.</translation>
    </message>
    <message>
        <source>the folder %1 cannot be written to: %2</source>
        <translation>%1 폴더에 쓸 수 없습니다: %2</translation>
    </message>
    <message>
        <source>a sheet holds %1 rows and these are %2; save them as CSV</source>
        <translation>시트에는 %1줄까지 들어가는데 %2줄입니다. CSV로 저장하십시오</translation>
    </message>
    <message>
        <source>the file could not be written whole: %1</source>
        <translation>파일을 끝까지 쓰지 못했습니다: %1</translation>
    </message>
    <message>
        <source>the file cannot be put in its place: %1</source>
        <translation>파일을 제자리에 놓지 못했습니다: %1</translation>
    </message>
    <message>
        <source>[alimtalk] pf_id, template_id and sender are needed</source>
        <translation>[alimtalk] pf_id, template_id, sender 필요</translation>
    </message>
    <message>
        <source>[alimtalk] recipients is empty</source>
        <translation>[alimtalk] recipients가 비어 있음</translation>
    </message>
    <message>
        <source>the secret %1 is not set</source>
        <translation>비밀 값 %1이(가) 없음</translation>
    </message>
    <message>
        <source>the secrets of SOLAPI cannot be read</source>
        <translation>SOLAPI 비밀 값을 읽을 수 없음</translation>
    </message>
    <message>
        <source>[kakao] receiver_uuids is empty</source>
        <translation>[kakao] receiver_uuids가 비어 있음</translation>
    </message>
    <message>
        <source>Kakao refuses the token</source>
        <translation>카카오가 토큰을 거부함</translation>
    </message>
    <message>
        <source>Kakao asks to wait</source>
        <translation>카카오가 대기를 요청함</translation>
    </message>
    <message>
        <source>Kakao has trouble of its own (%1)</source>
        <translation>카카오 자체 오류 (%1)</translation>
    </message>
    <message>
        <source>Kakao refused it (%1)</source>
        <translation>카카오가 거부함 (%1)</translation>
    </message>
    <message>
        <source>not Kakao&apos;s answer; it is tried again</source>
        <translation>카카오의 응답이 아님, 다시 시도</translation>
    </message>
    <message>
        <source>Kakao&apos;s quota of the day is used up (%1)</source>
        <translation>카카오 하루 한도를 다 씀 (%1)</translation>
    </message>
    <message>
        <source>Kakao refuses the token (%1)</source>
        <translation>카카오가 토큰을 거부함 (%1)</translation>
    </message>
    <message>
        <source>a receiver is no friend (%1)</source>
        <translation>친구가 아닌 수신자 (%1)</translation>
    </message>
    <message>
        <source>a receiver blocks messages (%1)</source>
        <translation>메시지를 차단한 수신자 (%1)</translation>
    </message>
    <message>
        <source>the user has not consented to talk_message: log in again and consent (%1)</source>
        <translation>talk_message 동의 없음: 다시 로그인해 동의 (%1)</translation>
    </message>
    <message>
        <source>sending messages is not switched on for the app at Kakao (%1)</source>
        <translation>카카오 앱에 메시지 전송이 켜져 있지 않음 (%1)</translation>
    </message>
    <message>
        <source>%1 receivers: %2</source>
        <translation>수신자 %1명: %2</translation>
    </message>
    <message>
        <source>%1 receivers have it</source>
        <translation>수신자 %1명 받음</translation>
    </message>
    <message>
        <source>Kakao does not renew the login (%1 %2): log in again and enter the new refresh token</source>
        <translation>카카오 로그인 갱신 불가 (%1 %2): 다시 로그인해 새 갱신 토큰 입력</translation>
    </message>
    <message>
        <source>no answer in time; it is tried again</source>
        <translation>제시간에 응답 없음, 다시 시도</translation>
    </message>
    <message>
        <source>not reached; it is tried again</source>
        <translation>연결되지 않음, 다시 시도</translation>
    </message>
    <message>
        <source>The signing secret of the orders is no whsec_ secret of 24 to 64 bytes: set EVENTS_SIGNING_SECRET anew.</source>
        <translation>발주 서명 키가 24~64바이트의 whsec_ 값이 아닙니다. EVENTS_SIGNING_SECRET을 다시 넣으십시오.</translation>
    </message>
    <message>
        <source>EVENTS_SIGNING_SECRET is not set, so no order can be signed. Set it under settings, and with the purchase system.</source>
        <translation>EVENTS_SIGNING_SECRET이 없어 발주에 서명할 수 없습니다. 설정과 발주 시스템에 넣으십시오.</translation>
    </message>
    <message>
        <source>Orders are sent over https only, or to this machine: check purchasing.webhook_url.</source>
        <translation>발주는 https 또는 이 컴퓨터로만 보냅니다. purchasing.webhook_url을 확인하십시오.</translation>
    </message>
    <message>
        <source>the secret %1 is no https:// address</source>
        <translation>비밀 값 %1이(가) https:// 주소가 아님</translation>
    </message>
    <message>
        <source>neither the secret %1 nor %2 is set</source>
        <translation>비밀 값 %1도 %2도 없음</translation>
    </message>
    <message>
        <source>Slack asks to wait</source>
        <translation>Slack이 대기를 요청함</translation>
    </message>
    <message>
        <source>Slack has trouble of its own (%1 %2)</source>
        <translation>Slack 자체 오류 (%1 %2)</translation>
    </message>
    <message>
        <source>Slack refused it (%1 %2)</source>
        <translation>Slack이 거부함 (%1 %2)</translation>
    </message>
    <message>
        <source>not Slack&apos;s answer: %1</source>
        <translation>Slack의 응답이 아님: %1</translation>
    </message>
    <message>
        <source>Slack has trouble of its own (%1)</source>
        <translation>Slack 자체 오류 (%1)</translation>
    </message>
    <message>
        <source>Slack refused it (%1)</source>
        <translation>Slack이 거부함 (%1)</translation>
    </message>
    <message>
        <source>SOLAPI says this computer&apos;s clock is wrong by more than 15 minutes: set the clock, the message is tried again</source>
        <translation>SOLAPI: 이 컴퓨터의 시계가 15분 넘게 틀림. 시계를 맞추면 다시 시도</translation>
    </message>
    <message>
        <source>SOLAPI asks to wait</source>
        <translation>SOLAPI가 대기를 요청함</translation>
    </message>
    <message>
        <source>SOLAPI has trouble of its own (%1)</source>
        <translation>SOLAPI 자체 오류 (%1)</translation>
    </message>
    <message>
        <source>SOLAPI had seen the signature before</source>
        <translation>SOLAPI가 이미 본 서명</translation>
    </message>
    <message>
        <source>%1 was refused (%2 %3)</source>
        <translation>%1 거부됨 (%2 %3)</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>%1건 접수</translation>
    </message>
    <message>
        <source>SOLAPI refused it (%1 %2)</source>
        <translation>SOLAPI가 거부함 (%1 %2)</translation>
    </message>
    <message>
        <source>not SOLAPI&apos;s answer; it is tried again</source>
        <translation>SOLAPI의 응답이 아님, 다시 시도</translation>
    </message>
    <message>
        <source>%1 receivers: Kakao does not say what became of it</source>
        <translation>수신자 %1명: 카카오가 결과를 알려 주지 않음</translation>
    </message>
    <message>
        <source>Nothing is sent to %1 any more: %2. %3 messages wait until it is mended.</source>
        <translation>%1에 더 보내지 않음: %2. 고칠 때까지 메시지 %3건 대기</translation>
    </message>
    <message>
        <source>Messages that wait for %1: %2</source>
        <translation>%1에 보낼 메시지 대기: %2건</translation>
    </message>
    <message>
        <source>There is no backup in %1 yet; `jaego backup` makes one.</source>
        <translation>%1에 아직 백업이 없습니다. `jaego backup`으로 만드십시오.</translation>
    </message>
    <message>
        <source>There is no database in %1 yet: nothing to copy.</source>
        <translation>%1에 아직 데이터베이스가 없습니다. 복사할 것이 없습니다.</translation>
    </message>
    <message>
        <source>There is no backup in %1.</source>
        <translation>%1에 백업이 없습니다.</translation>
    </message>
    <message>
        <source>%1 has taken the place of the database.</source>
        <translation>%1이(가) 데이터베이스 자리에 들어갔습니다.</translation>
    </message>
    <message>
        <source>What was there lies in %1.</source>
        <translation>있던 파일은 %1에 있습니다.</translation>
    </message>
    <message>
        <source>The next sync reads every channel before it writes, and orders from where the backup had read to. Counts and adjustments made since the backup are not in it: look them through.</source>
        <translation>다음 동기화는 쓰기 전에 모든 채널을 읽고, 주문은 백업이 읽은 곳부터 읽습니다. 백업 뒤의 수량과 조정은 들어 있지 않으니 살펴보십시오.</translation>
    </message>
    <message>
        <source>%1 is read-only: nothing can be stored. Give it back to the user who runs Jaego (chown, chmod u+w), or name another --data-dir.</source>
        <translation>%1이(가) 읽기 전용이라 아무것도 저장할 수 없습니다. Jaego를 쓰는 사용자에게 돌려주거나(chown, chmod u+w) 다른 --data-dir을 주십시오.</translation>
    </message>
    <message>
        <source>The disk with %1 has only %2 left: make room before it is full.</source>
        <translation>%1이(가) 있는 디스크에 %2밖에 남지 않았습니다. 가득 차기 전에 자리를 만드십시오.</translation>
    </message>
    <message>
        <source>%1, %2 free</source>
        <translation>%1, 남은 자리 %2</translation>
    </message>
    <message>
        <source>%1 When you have looked at it, remove the file %2: Jaego notes the log anew.</source>
        <translation>%1 살펴본 뒤 파일 %2을(를) 지우면 Jaego가 기록의 머리를 새로 적습니다.</translation>
    </message>
    <message>
        <source>the chain of %1 entries holds; note its head elsewhere to prove it later: %2</source>
        <translation>%1줄의 사슬이 이어집니다. 나중에 증명하려면 머리를 다른 곳에 적어 두십시오: %2</translation>
    </message>
    <message>
        <source>none yet; the window, `jaego serve` and `jaego sync` make one a day, `jaego backup` makes one now</source>
        <translation>아직 없습니다. 창, `jaego serve`, `jaego sync`가 하루에 하나씩 만들고, `jaego backup`이 지금 만듭니다</translation>
    </message>
    <message>
        <source>The newest backup does not hold: %1 Make another one with `jaego backup`.</source>
        <translation>가장 새 백업이 온전하지 않습니다: %1 `jaego backup`으로 새로 만드십시오.</translation>
    </message>
    <message>
        <source>The newest backup is of %1: make one with `jaego backup`, or leave Jaego running.</source>
        <translation>가장 새 백업이 %1 것입니다. `jaego backup`으로 만들거나 Jaego를 켜 두십시오.</translation>
    </message>
    <message>
        <source>%1 kept, the newest of %2</source>
        <translation>%1개 보관, 가장 새것은 %2</translation>
    </message>
    <message>
        <source>The chain holds; its head is %1.</source>
        <translation>사슬이 이어집니다. 머리는 %1입니다.</translation>
    </message>
    <message>
        <source>Last backup: %1 (%2 kept)</source>
        <translation>마지막 백업: %1 (%2개 보관)</translation>
    </message>
    <message>
        <source>No backup yet.</source>
        <translation>아직 백업이 없습니다.</translation>
    </message>
    <message>
        <source>Audit log: %1 entries, head %2</source>
        <translation>감사 기록: %1줄, 머리 %2</translation>
    </message>
    <message>
        <source>The audit log could not be written: %1</source>
        <translation>감사 기록에 쓰지 못했습니다: %1</translation>
    </message>
    <message>
        <source>%1 cannot be written: it is read-only, full, or somebody else&apos;s. Give it back to the user who runs Jaego (chown, chmod u+w), make room, or name another --data-dir.</source>
        <translation>%1에 쓸 수 없습니다. 읽기 전용이거나 가득 찼거나 다른 사용자 것입니다. Jaego를 쓰는 사용자에게 돌려주거나(chown, chmod u+w) 자리를 만들거나 다른 --data-dir을 주십시오.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1에 쓸 수 없습니다: %2</translation>
    </message>
    <message>
        <source>A backup is being made.</source>
        <translation>백업을 만드는 중입니다.</translation>
    </message>
    <message>
        <source>Jaego ended before the backup was made; the next start makes it.</source>
        <translation>백업을 마치기 전에 Jaego가 끝났습니다. 다음에 시작할 때 만듭니다.</translation>
    </message>
    <message>
        <source>%1 Somebody wrote into the database past Jaego, or the disk lost something. Keep a copy of the file, and compare it with the newest backup that `jaego restore --list` shows.</source>
        <translation>%1 누가 Jaego를 거치지 않고 데이터베이스에 썼거나 디스크가 잃어버렸습니다. 파일을 복사해 두고, `jaego restore --list`가 보여 주는 가장 새 백업과 견주어 보십시오.</translation>
    </message>
    <message>
        <source>The audit log was changed: entry %1 does not follow from the one before it.</source>
        <translation>감사 기록이 바뀌었습니다: %1번 줄이 앞 줄과 이어지지 않습니다.</translation>
    </message>
    <message>
        <source>The audit log was changed: entry %1 is gone.</source>
        <translation>감사 기록이 바뀌었습니다: %1번 줄이 없습니다.</translation>
    </message>
    <message>
        <source>The audit log was changed: the entries %1 to %2 are gone.</source>
        <translation>감사 기록이 바뀌었습니다: %1번부터 %2번까지의 줄이 없습니다.</translation>
    </message>
    <message>
        <source>The audit log was changed: its head is not the one that was kept.</source>
        <translation>감사 기록이 바뀌었습니다: 머리가 적어 둔 것과 다릅니다.</translation>
    </message>
    <message>
        <source>The database is older than what Jaego noted of it outside: it does not reach entry %1 of the audit log. A torn journal (-wal), or an old copy put in its place, lost what came last. Every count and channel is read anew by the next sync; look at the last adjustments.</source>
        <translation>데이터베이스가 Jaego가 밖에 적어 둔 것보다 오래되었습니다. 감사 기록이 %1번 줄까지 이르지 못합니다. 찢어진 저널(-wal)이나 가져다 놓은 옛 사본 때문에 마지막 것을 잃었습니다. 다음 동기화가 모든 수량과 채널을 새로 읽습니다. 마지막 조정을 살펴보십시오.</translation>
    </message>
    <message>
        <source>Entry %1 of the audit log is not the one that was noted outside.</source>
        <translation>감사 기록의 %1번 줄이 밖에 적어 둔 것과 다릅니다.</translation>
    </message>
    <message>
        <source>The backup %1 cannot be made: %2</source>
        <translation>백업 %1을(를) 만들 수 없습니다: %2</translation>
    </message>
    <message>
        <source>The backup was not made: %1 The backups before it are kept.</source>
        <translation>백업을 만들지 못했습니다: %1 전의 백업은 그대로 있습니다.</translation>
    </message>
    <message>
        <source>The backup was made and does not hold: %1 The backups before it are kept.</source>
        <translation>만든 백업이 온전하지 않습니다: %1 전의 백업은 그대로 있습니다.</translation>
    </message>
    <message>
        <source>%1 cannot be created: %2. Is the disk full, or the folder somebody else&apos;s?</source>
        <translation>%1을(를) 만들 수 없습니다: %2. 디스크가 가득 찼거나 폴더가 다른 사용자 것은 아닙니까?</translation>
    </message>
    <message>
        <source>%1 is another program&apos;s database; it was not changed. Name another --data-dir.</source>
        <translation>%1은(는) 다른 프로그램의 데이터베이스이며 바꾸지 않았습니다. 다른 --data-dir을 주십시오.</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is missing (package libqt6sql6-sqlite).</source>
        <translation>Qt의 SQLite 드라이버가 없습니다(패키지 libqt6sql6-sqlite).</translation>
    </message>
    <message>
        <source>%1 has an older schema; start Jaego once to bring it up to date.</source>
        <translation>%1의 구조가 옛것입니다. Jaego를 한 번 시작하면 새것이 됩니다.</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1이(가) 없습니다.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2. %3</source>
        <translation>%1이(가) 손상되었습니다: %2. %3</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1이(가) 이미 있습니다.</translation>
    </message>
    <message>
        <source>The copy %1 failed: %2</source>
        <translation>사본 %1을(를) 만들지 못했습니다: %2</translation>
    </message>
    <message>
        <source>%1 has %2 on hand now, not %3.</source>
        <translation>%1의 지금 수량은 %3이(가) 아니라 %2입니다.</translation>
    </message>
    <message>
        <source>The difference is absurdly large.</source>
        <translation>차이가 터무니없이 큽니다.</translation>
    </message>
    <message>
        <source>%1 has %2 on hand; a count below zero is refused.</source>
        <translation>%1의 수량은 %2입니다. 0보다 작게 할 수 없습니다.</translation>
    </message>
    <message>
        <source>Adjustment %1 was booked before with another content.</source>
        <translation>조정 %1은(는) 다른 내용으로 이미 반영되었습니다.</translation>
    </message>
    <message>
        <source>The ledger does not know the product %1.</source>
        <translation>내장 창고에 상품 %1이(가) 없습니다.</translation>
    </message>
    <message>
        <source>Counts that differ from their movements: %1. Count these products and correct them (`jaego adjust SKU --set N --reason …`).</source>
        <translation>움직임과 맞지 않는 수량: %1. 이 상품들을 세어 바로잡으십시오(`jaego adjust SKU --set N --reason …`).</translation>
    </message>
    <message>
        <source>The schema version cannot be read</source>
        <translation>구조의 버전을 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>The database could not be brought up to date (step %1), nothing was changed</source>
        <translation>데이터베이스를 새 구조로 바꾸지 못했고(%1단계), 아무것도 바뀌지 않았습니다</translation>
    </message>
    <message>
        <source>The database could not be brought up to date</source>
        <translation>데이터베이스를 새 구조로 바꾸지 못했습니다</translation>
    </message>
    <message>
        <source>Step %1 of the schema was not kept</source>
        <translation>구조의 %1단계가 저장되지 않았습니다</translation>
    </message>
    <message>
        <source>%1 was written by a newer Jaego (schema %2, this one knows %3); it was not changed. Update Jaego, restore a backup from before the update (`jaego restore --list`), or name another --data-dir.</source>
        <translation>%1은(는) 더 새로운 Jaego가 썼습니다(구조 %2, 이 Jaego는 %3까지). 바꾸지 않았습니다. Jaego를 업데이트하거나, 업데이트 전의 백업을 복원하거나(`jaego restore --list`), 다른 --data-dir을 주십시오.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1을(를) 읽을 수 없습니다: %2</translation>
    </message>
    <message>
        <source>%1 cannot be removed: %2</source>
        <translation>%1을(를) 지울 수 없습니다: %2</translation>
    </message>
    <message>
        <source>%1 is no backup that holds, and nothing was changed: %2</source>
        <translation>%1은(는) 온전한 백업이 아니며 아무것도 바꾸지 않았습니다: %2</translation>
    </message>
    <message>
        <source>%1 could not be copied beside the database, and nothing was changed: %2</source>
        <translation>%1을(를) 데이터베이스 옆에 복사하지 못했고 아무것도 바꾸지 않았습니다: %2</translation>
    </message>
    <message>
        <source>The backup could not be made ready, and nothing was changed: %1</source>
        <translation>백업을 준비하지 못했고 아무것도 바꾸지 않았습니다: %1</translation>
    </message>
    <message>
        <source>Stop Jaego and put a backup in its place: `jaego restore --list` shows them, `jaego restore --latest` takes the newest. The damaged file is kept beside it.</source>
        <translation>Jaego를 끄고 백업으로 바꾸십시오. `jaego restore --list`가 보여 주고, `jaego restore --latest`가 가장 새것을 씁니다. 손상된 파일은 옆에 남습니다.</translation>
    </message>
    <message>
        <source>%1 is not a Jaego database; it was not changed. %2</source>
        <translation>%1은(는) Jaego 데이터베이스가 아니며 바꾸지 않았습니다. %2</translation>
    </message>
    <message>
        <source>%1 is damaged (%2). %3</source>
        <translation>%1이(가) 손상되었습니다(%2). %3</translation>
    </message>
    <message>
        <source>The disk with %1 is full: nothing was stored, and nothing that was stored before is lost. Make room; Jaego goes on by itself.</source>
        <translation>%1이(가) 있는 디스크가 가득 찼습니다. 저장된 것이 없고, 전에 저장한 것은 잃지 않았습니다. 자리를 만들면 Jaego가 스스로 계속합니다.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the file or its folder is read-only. Give it back to the user who runs Jaego (chown, chmod u+w), or name another --data-dir.</source>
        <translation>%1에 쓸 수 없습니다. 파일이나 폴더가 읽기 전용입니다. Jaego를 쓰는 사용자에게 돌려주거나(chown, chmod u+w) 다른 --data-dir을 주십시오.</translation>
    </message>
    <message>
        <source>%1 is locked by another program (a backup tool, an SQLite browser?). Nothing was changed; close that program and try again.</source>
        <translation>다른 프로그램(백업 도구, SQLite 보기 도구?)이 %1을(를) 잠갔습니다. 바뀐 것은 없습니다. 그 프로그램을 닫고 다시 하십시오.</translation>
    </message>
    <message>
        <source>%1 cannot be opened (%2). Check that the file and its folder belong to the user who runs Jaego.</source>
        <translation>%1을(를) 열 수 없습니다(%2). 파일과 폴더가 Jaego를 쓰는 사용자 것인지 확인하십시오.</translation>
    </message>
    <message>
        <source>The disk with %1 refuses (%2): is it full, unplugged or failing? Nothing that was stored before is lost.</source>
        <translation>%1이(가) 있는 디스크가 거절합니다(%2). 가득 찼거나 빠졌거나 고장 나지 않았습니까? 전에 저장한 것은 잃지 않았습니다.</translation>
    </message>
    <message>
        <source>The database refused: %1</source>
        <translation>데이터베이스가 거절했습니다: %1</translation>
    </message>
    <message>
        <source>no service tells of a clock that is wrong</source>
        <translation>시계가 틀렸다고 알리는 서비스가 없습니다</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>폴더입니다</translation>
    </message>
    <message>
        <source>it is a pipe or a device, not a file</source>
        <translation>파일이 아니라 파이프나 장치입니다</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1일</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1시간 %2분</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1분 %2초</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 ahead of that of %2.</source>
        <translation>이 컴퓨터의 시계가 %2보다 %1 빠릅니다.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind that of %2.</source>
        <translation>이 컴퓨터의 시계가 %2보다 %1 느립니다.</translation>
    </message>
    <message>
        <source>From 5 min on signatures are refused and nothing is read or written there.</source>
        <translation>5분 이상 차이 나면 서명이 거부되어 그곳에서 아무것도 읽거나 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Ages, reservations and the times orders are asked for are counted by it.</source>
        <translation>수치의 나이, 예약, 주문을 조회하는 시각이 이 시계로 계산됩니다.</translation>
    </message>
    <message>
        <source>Set the clock.</source>
        <translation>시계를 맞추세요.</translation>
    </message>
    <message>
        <source>The warehouse says its numbers are as of %1, up to %2 min before what it said earlier: the newer counts of %3 products are kept, and its numbers are taken again once its time is past theirs. Was its clock, or this computer&apos;s, set back?</source>
        <translation>창고가 수치의 기준 시각을 %1라고 하는데, 앞서 말한 시각보다 최대 %2분 이릅니다. 상품 %3개는 더 새로운 수량을 유지하고, 창고의 시각이 이를 지나면 다시 받아들입니다. 창고나 이 컴퓨터의 시계가 뒤로 돌아갔습니까?</translation>
    </message>
    <message>
        <source>%1.%2 = &quot;%3&quot; is not allowed; allowed: %4</source>
        <translation>%1.%2 = &quot;%3&quot;은(는) 쓸 수 없습니다. 쓸 수 있는 값: %4</translation>
    </message>
    <message>
        <source>a JSON pointer such as /data/items</source>
        <translation>/data/items 같은 JSON 포인터</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB: it is no configuration.</source>
        <translation>%1이(가) %2 MB보다 큽니다. 설정 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>line %1: unknown section [%2]</source>
        <translation>%1행: 모르는 구역 [%2]</translation>
    </message>
    <message>
        <source>line %1: %2 is there twice; the last one counts</source>
        <translation>%1행: %2이(가) 두 번 있습니다. 마지막 것을 씁니다</translation>
    </message>
    <message>
        <source>line %1: unknown key %2.%3</source>
        <translation>%1행: 모르는 키 %2.%3</translation>
    </message>
    <message>
        <source>with kind=http, the warehouse&apos;s address</source>
        <translation>kind=http이면 창고의 주소</translation>
    </message>
    <message>
        <source>critical (%1) or more</source>
        <translation>긴급(%1) 이상</translation>
    </message>
    <message>
        <source>more than low (%1)</source>
        <translation>부족(%1) 초과</translation>
    </message>
    <message>
        <source>only keys this Jaego knows</source>
        <translation>이 Jaego가 아는 키만</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 또는 false</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1부터 %2까지의 정수</translation>
    </message>
    <message>
        <source>a number of at least %1</source>
        <translation>%1 이상의 수</translation>
    </message>
    <message>
        <source>a number greater than 0</source>
        <translation>0보다 큰 수</translation>
    </message>
    <message>
        <source>an https:// address; plain http:// only for 127.0.0.1, [::1] or localhost</source>
        <translation>https:// 주소. http://는 127.0.0.1, [::1], localhost만</translation>
    </message>
    <message>
        <source>some text</source>
        <translation>글자</translation>
    </message>
    <message>
        <source>at most %1, separated by commas</source>
        <translation>쉼표로 나눈 최대 %1개</translation>
    </message>
    <message>
        <source>a cron expression of five fields, or six with seconds first: %1</source>
        <translation>다섯 칸의 cron 식, 또는 초를 앞에 둔 여섯 칸: %1</translation>
    </message>
    <message>
        <source>a time like 22:00, or nothing</source>
        <translation>22:00 같은 시각, 또는 빈칸</translation>
    </message>
    <message>
        <source>a time zone such as Asia/Seoul</source>
        <translation>Asia/Seoul 같은 시간대</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither [section] nor key=value</source>
        <translation>&quot;%1&quot;은(는) [구역]도 키=값도 아닙니다</translation>
    </message>
    <message>
        <source>%1.%2 cannot hold a line break or &quot; ;&quot;.</source>
        <translation>%1.%2에는 줄바꿈이나 &quot; ;&quot;를 넣을 수 없습니다.</translation>
    </message>
    <message>
        <source>second</source>
        <translation>초</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>분</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>시</translation>
    </message>
    <message>
        <source>day of month</source>
        <translation>일</translation>
    </message>
    <message>
        <source>month</source>
        <translation>월</translation>
    </message>
    <message>
        <source>day of week</source>
        <translation>요일</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>, or %1 to %2</source>
        <translation>, 또는 %1–%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no %2 (%3)</source>
        <translation>&quot;%1&quot;은(는) %2이(가) 아닙니다(%3)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more than one step</source>
        <translation>&quot;%1&quot;에 간격이 둘 이상입니다</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no step (1 to %2)</source>
        <translation>&quot;%1&quot;은(는) 간격이 아닙니다(1–%2)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no range</source>
        <translation>&quot;%1&quot;은(는) 범위가 아닙니다</translation>
    </message>
    <message>
        <source>the range &quot;%1&quot; runs backwards</source>
        <translation>범위 &quot;%1&quot;이(가) 거꾸로입니다</translation>
    </message>
    <message>
        <source>%1 field &quot;%2&quot;: %3</source>
        <translation>%1 칸 &quot;%2&quot;: %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has %2 fields; five are wanted (minute hour day month weekday), or six with seconds first</source>
        <translation>&quot;%1&quot;은(는) %2칸입니다. 다섯 칸(분 시 일 월 요일) 또는 초를 앞에 둔 여섯 칸이어야 합니다</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names a date that never comes</source>
        <translation>&quot;%1&quot;은(는) 오지 않는 날짜입니다</translation>
    </message>
    <message>
        <source>%1 is not a folder.</source>
        <translation>%1은(는) 폴더가 아닙니다.</translation>
    </message>
    <message>
        <source>%1 is open to others and cannot be made private.</source>
        <translation>%1이(가) 다른 사용자에게 열려 있는데 닫을 수 없습니다.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>폴더 %1을(를) 만들 수 없습니다.</translation>
    </message>
    <message>
        <source>Cafe24 does not accept the access token.</source>
        <translation>카페24가 액세스 토큰을 받아들이지 않습니다.</translation>
    </message>
    <message>
        <source>Cafe24 refuses permission: the app needs mall.read_product and mall.write_product, and must still be installed in the mall.</source>
        <translation>카페24가 권한을 거절합니다. 앱에 mall.read_product와 mall.write_product가 필요하고, 쇼핑몰에 설치되어 있어야 합니다.</translation>
    </message>
    <message>
        <source>Cafe24 does not know this product or variant.</source>
        <translation>카페24에 이 상품이나 품목이 없습니다.</translation>
    </message>
    <message>
        <source>Cafe24 took too long.</source>
        <translation>카페24의 처리가 너무 오래 걸렸습니다.</translation>
    </message>
    <message>
        <source>Too many calls for this mall.</source>
        <translation>이 쇼핑몰의 호출이 너무 많습니다.</translation>
    </message>
    <message>
        <source>Cafe24 is in trouble (HTTP %1).</source>
        <translation>카페24에 장애가 있습니다(HTTP %1).</translation>
    </message>
    <message>
        <source>Cafe24 answers with a redirect: is [cafe24] base_url the mall&apos;s own address?</source>
        <translation>카페24가 다른 주소로 돌립니다. [cafe24] base_url이 쇼핑몰 자신의 주소입니까?</translation>
    </message>
    <message>
        <source>Cafe24 refused the call (HTTP %1).</source>
        <translation>카페24가 호출을 거절했습니다(HTTP %1).</translation>
    </message>
    <message>
        <source>Cafe24&apos;s token answer is not what was promised</source>
        <translation>카페24의 토큰 응답이 약속과 다릅니다</translation>
    </message>
    <message>
        <source>Cafe24&apos;s token answer holds no tokens</source>
        <translation>카페24의 토큰 응답에 토큰이 없습니다</translation>
    </message>
    <message>
        <source>The refresh token is used up or has expired: authorise the app in Cafe24 again and store the new CAFE24_REFRESH_TOKEN.</source>
        <translation>리프레시 토큰이 이미 쓰였거나 만료되었습니다. 카페24에서 앱을 다시 승인하고 새 CAFE24_REFRESH_TOKEN을 저장하십시오.</translation>
    </message>
    <message>
        <source>The client id or client secret is wrong: check CAFE24_CLIENT_ID and CAFE24_CLIENT_SECRET.</source>
        <translation>클라이언트 ID나 비밀 키가 틀립니다. CAFE24_CLIENT_ID와 CAFE24_CLIENT_SECRET을 확인하십시오.</translation>
    </message>
    <message>
        <source>There is no mall at [cafe24] base_url.</source>
        <translation>[cafe24] base_url에 쇼핑몰이 없습니다.</translation>
    </message>
    <message>
        <source>Cafe24 sent a web page instead of data</source>
        <translation>카페24가 자료 대신 웹페이지를 보냈습니다</translation>
    </message>
    <message>
        <source>Cafe24&apos;s answer is not what was promised</source>
        <translation>카페24의 응답이 약속과 다릅니다</translation>
    </message>
    <message>
        <source>Cafe24 answered an error with a good status</source>
        <translation>카페24가 정상 상태로 오류를 보냈습니다</translation>
    </message>
    <message>
        <source>[cafe24] base_url is not an address</source>
        <translation>[cafe24] base_url이 주소가 아닙니다</translation>
    </message>
    <message>
        <source>Cafe24&apos;s usage budget is spent</source>
        <translation>카페24의 사용 한도를 다 썼습니다</translation>
    </message>
    <message>
        <source>Cafe24&apos;s product list goes in circles</source>
        <translation>카페24의 상품 목록이 되풀이됩니다</translation>
    </message>
    <message>
        <source>%1 is not a quantity Cafe24 takes</source>
        <translation>%1은(는) 카페24가 받는 수량이 아닙니다</translation>
    </message>
    <message>
        <source>%1 is not product_no:variant_code</source>
        <translation>%1은(는) product_no:variant_code 형식이 아닙니다</translation>
    </message>
    <message>
        <source>Cafe24 answers: mall %1, %2 products</source>
        <translation>카페24가 응답합니다: 쇼핑몰 %1, 상품 %2개</translation>
    </message>
    <message>
        <source>Cafe24&apos;s order list does not end</source>
        <translation>카페24의 주문 목록이 끝나지 않습니다</translation>
    </message>
    <message>
        <source>Cafe24&apos;s answer has no %1</source>
        <translation>카페24의 응답에 %1이(가) 없습니다</translation>
    </message>
    <message>
        <source>Cafe24 shows order %1 with an item (%2) whose code, variant, status or quantity is none</source>
        <translation>카페24 주문 %1의 품목(%2)에 코드, 품목 번호, 상태, 수량 가운데 읽을 수 없는 것이 있습니다</translation>
    </message>
    <message>
        <source>Cafe24 shows an order without its number</source>
        <translation>카페24에 번호 없는 주문이 있습니다</translation>
    </message>
    <message>
        <source>Cafe24 shows order %1 without its items</source>
        <translation>카페24 주문 %1에 품목이 없습니다</translation>
    </message>
    <message>
        <source>Cafe24 lists a variant without a code in product %1</source>
        <translation>카페24 상품 %1에 코드 없는 품목이 있습니다</translation>
    </message>
    <message>
        <source>no quantity</source>
        <translation>수량 없음</translation>
    </message>
    <message>
        <source>%1 was sent, Cafe24 answered %2</source>
        <translation>%1을(를) 보냈는데 카페24는 %2(이)라고 답했습니다</translation>
    </message>
    <message>
        <source>Cafe24 lists a product without a number: %1</source>
        <translation>카페24에 번호 없는 상품이 있습니다: %1</translation>
    </message>
    <message>
        <source>Cafe24 counts %1 but shows no quantity</source>
        <translation>카페24가 %1의 재고를 관리하지만 수량을 보이지 않습니다</translation>
    </message>
    <message>
        <source>Cafe24 shows %1 for %2</source>
        <translation>카페24가 %2에 %1을(를) 보입니다</translation>
    </message>
    <message>
        <source>Cafe24 lists %1 twice</source>
        <translation>카페24 목록에 %1이(가) 두 번 있습니다</translation>
    </message>
    <message>
        <source>Cafe24&apos;s answer does not name %1</source>
        <translation>카페24의 응답에 %1이(가) 없습니다</translation>
    </message>
    <message>
        <source>Cafe24 refuses every new access token.</source>
        <translation>카페24가 새 액세스 토큰을 모두 거절합니다.</translation>
    </message>
    <message>
        <source>Coupang lists option %1 twice: in product %2 and in product %3</source>
        <translation>쿠팡 목록에 옵션 %1이(가) 상품 %2과(와) %3에 두 번 있습니다</translation>
    </message>
    <message>
        <source>[coupang] vendor_id is not set</source>
        <translation>[coupang] vendor_id가 없습니다</translation>
    </message>
    <message>
        <source>Coupang blocks this address</source>
        <translation>쿠팡이 이 주소를 막고 있습니다</translation>
    </message>
    <message>
        <source>[coupang] base_url is not an address</source>
        <translation>[coupang] base_url이 주소가 아닙니다</translation>
    </message>
    <message>
        <source>Coupang&apos;s product list goes in circles</source>
        <translation>쿠팡의 상품 목록이 되풀이됩니다</translation>
    </message>
    <message>
        <source>the keys belong to vendor %1, but [coupang] vendor_id is %2</source>
        <translation>키는 업체 %1의 것인데 [coupang] vendor_id는 %2입니다</translation>
    </message>
    <message>
        <source>Coupang answers: vendor %1</source>
        <translation>쿠팡이 응답합니다: 업체 %1</translation>
    </message>
    <message>
        <source>; Coupang restricts the registration of new products</source>
        <translation>; 쿠팡이 새 상품 등록을 제한하고 있습니다</translation>
    </message>
    <message>
        <source>; the PC clock is off by %1 s, at 300 s Coupang refuses every call</source>
        <translation>; PC 시계가 %1초 어긋났습니다. 300초면 쿠팡이 모든 호출을 거절합니다</translation>
    </message>
    <message>
        <source>%1 Coupang said: %2</source>
        <translation>%1 쿠팡의 말: %2</translation>
    </message>
    <message>
        <source>The PC clock is wrong by more than five minutes: set it.</source>
        <translation>PC 시계가 5분 넘게 틀립니다. 맞추십시오.</translation>
    </message>
    <message>
        <source>The signature reached Coupang too late, though the PC clock is right.</source>
        <translation>PC 시계는 맞지만 서명이 쿠팡에 너무 늦게 닿았습니다.</translation>
    </message>
    <message>
        <source>The PC clock is %1 s ahead: set it.</source>
        <translation>PC 시계가 %1초 빠릅니다. 맞추십시오.</translation>
    </message>
    <message>
        <source>The PC clock is %1 s behind: set it.</source>
        <translation>PC 시계가 %1초 느립니다. 맞추십시오.</translation>
    </message>
    <message>
        <source>The access key is malformed: paste both keys again.</source>
        <translation>액세스 키의 형식이 틀립니다. 두 키를 다시 붙여 넣으십시오.</translation>
    </message>
    <message>
        <source>Coupang saw no signature: something between this PC and Coupang takes it away.</source>
        <translation>쿠팡이 서명을 보지 못했습니다. 이 PC와 쿠팡 사이의 무언가가 서명을 지웁니다.</translation>
    </message>
    <message>
        <source>Coupang refuses this PC&apos;s public IP address: register it in Wing (it takes up to 30 minutes to hold).</source>
        <translation>쿠팡이 이 PC의 공인 IP를 거절합니다. Wing에 등록하십시오(적용까지 최대 30분).</translation>
    </message>
    <message>
        <source>Coupang refuses the keys: they do not belong together, were reissued, or ran out after 180 days.</source>
        <translation>쿠팡이 키를 거절합니다. 서로 맞지 않거나, 다시 발급되었거나, 180일이 지나 만료되었습니다.</translation>
    </message>
    <message>
        <source>Coupang blocks this PC for a while after too many calls or errors; all calls rest for ten minutes.</source>
        <translation>호출이나 오류가 너무 많아 쿠팡이 이 PC를 잠시 막았습니다. 10분 동안 모든 호출을 쉽니다.</translation>
    </message>
    <message>
        <source>Coupang has blocked this address or vendor id (it answers with a redirect); ask Coupang&apos;s seller support if it lasts.</source>
        <translation>쿠팡이 이 주소나 업체 코드를 막았습니다(다른 주소로 돌립니다). 계속되면 쿠팡 판매자 상담에 물으십시오.</translation>
    </message>
    <message>
        <source>Coupang does not know this address, or the vendor id is not this key&apos;s (HTTP 404).</source>
        <translation>쿠팡에 이 주소가 없거나 업체 코드가 이 키의 것이 아닙니다(HTTP 404).</translation>
    </message>
    <message>
        <source>Coupang does not take this call (HTTP %1).</source>
        <translation>쿠팡이 이 호출을 받지 않습니다(HTTP %1).</translation>
    </message>
    <message>
        <source>Coupang sent a web page instead of data</source>
        <translation>쿠팡이 자료 대신 웹페이지를 보냈습니다</translation>
    </message>
    <message>
        <source>Coupang&apos;s answer is not what was promised</source>
        <translation>쿠팡의 응답이 약속과 다릅니다</translation>
    </message>
    <message>
        <source>Coupang answered %1 with a good status: %2</source>
        <translation>쿠팡이 정상 상태로 %1을(를) 보냈습니다: %2</translation>
    </message>
    <message>
        <source>Too many calls for this vendor id.</source>
        <translation>이 업체 코드의 호출이 너무 많습니다.</translation>
    </message>
    <message>
        <source>Coupang is in trouble (HTTP %1).</source>
        <translation>쿠팡에 장애가 있습니다(HTTP %1).</translation>
    </message>
    <message>
        <source>Coupang&apos;s order list goes in circles</source>
        <translation>쿠팡의 주문 목록이 되풀이됩니다</translation>
    </message>
    <message>
        <source>Coupang&apos;s cancel list goes in circles</source>
        <translation>쿠팡의 취소 목록이 되풀이됩니다</translation>
    </message>
    <message>
        <source>Coupang shows a cancel of order %1 without the quantity bought</source>
        <translation>쿠팡이 주문 %1의 취소를 보이지만 산 수량이 없습니다</translation>
    </message>
    <message>
        <source>Coupang&apos;s answer has no %1</source>
        <translation>쿠팡의 응답에 %1이(가) 없습니다</translation>
    </message>
    <message>
        <source>Coupang shows order %1 (box %2) without its id, state or goods</source>
        <translation>쿠팡 주문 %1(배송 상자 %2)에 번호, 상태, 상품 가운데 없는 것이 있습니다</translation>
    </message>
    <message>
        <source>Coupang shows order %1 with an unreadable line (option %2)</source>
        <translation>쿠팡 주문 %1에 읽을 수 없는 줄이 있습니다(옵션 %2)</translation>
    </message>
    <message>
        <source>Coupang shows a cancel of order %1 (receipt %2) without its id or goods</source>
        <translation>쿠팡 주문 %1의 취소(접수 %2)에 번호나 상품이 없습니다</translation>
    </message>
    <message>
        <source>Coupang shows a cancel of order %1 (receipt %2) with an unreadable line</source>
        <translation>쿠팡 주문 %1의 취소(접수 %2)에 읽을 수 없는 줄이 있습니다</translation>
    </message>
    <message>
        <source>Coupang lists a product without an id: %1</source>
        <translation>쿠팡에 번호 없는 상품이 있습니다: %1</translation>
    </message>
    <message>
        <source>Coupang shows %1</source>
        <translation>쿠팡이 보이는 값: %1</translation>
    </message>
    <message>
        <source>%1 is not a quantity Coupang takes</source>
        <translation>%1은(는) 쿠팡이 받는 수량이 아닙니다</translation>
    </message>
    <message>
        <source>%1 is not a vendorItemId</source>
        <translation>%1은(는) vendorItemId가 아닙니다</translation>
    </message>
    <message>
        <source>Naver is not called for another %1 minutes: %2</source>
        <translation>네이버를 앞으로 %1분 동안 호출하지 않습니다: %2</translation>
    </message>
    <message>
        <source>Naver accepts the key and answers.</source>
        <translation>네이버가 키를 받아들이고 응답합니다.</translation>
    </message>
    <message>
        <source>Naver accepts the key and lists %1 products.</source>
        <translation>네이버가 키를 받아들이고 상품 %1개를 보여 줍니다.</translation>
    </message>
    <message>
        <source>page %1 of the product list came empty</source>
        <translation>상품 목록의 %1쪽이 비어 있습니다</translation>
    </message>
    <message>
        <source>page %1 of the product list repeats the ones before</source>
        <translation>상품 목록의 %1쪽이 앞쪽을 되풀이합니다</translation>
    </message>
    <message>
        <source>the product list does not end</source>
        <translation>상품 목록이 끝나지 않습니다</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>읽지 않음</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no Naver listing</source>
        <translation>&apos;%1&apos;은(는) 네이버 판매 항목이 아닙니다</translation>
    </message>
    <message>
        <source>Register this computer&apos;s public IPv4 address with the application in the Naver Commerce API centre (up to 3 addresses).</source>
        <translation>네이버 커머스API센터의 애플리케이션에 이 컴퓨터의 공인 IPv4 주소를 등록하십시오(최대 3개).</translation>
    </message>
    <message>
        <source>The address is wrong: Naver&apos;s base_url ends in /external.</source>
        <translation>주소가 틀립니다. 네이버의 base_url은 /external로 끝납니다.</translation>
    </message>
    <message>
        <source>Naver throttles the whole application; nothing is called until the period is over.</source>
        <translation>네이버가 애플리케이션 전체를 제한합니다. 기간이 끝날 때까지 호출하지 않습니다.</translation>
    </message>
    <message>
        <source>The address has moved: check base_url.</source>
        <translation>주소가 옮겨졌습니다. base_url을 확인하십시오.</translation>
    </message>
    <message>
        <source>HTTP %1 without a word</source>
        <translation>설명 없는 HTTP %1</translation>
    </message>
    <message>
        <source>a web page instead of data</source>
        <translation>자료 대신 웹페이지</translation>
    </message>
    <message>
        <source>an empty answer</source>
        <translation>빈 응답</translation>
    </message>
    <message>
        <source>an answer that is not JSON</source>
        <translation>JSON이 아닌 응답</translation>
    </message>
    <message>
        <source>Naver&apos;s order feed goes in circles</source>
        <translation>네이버의 주문 목록이 되풀이됩니다</translation>
    </message>
    <message>
        <source>Naver shows product order %1 of a product nobody knows (%2)</source>
        <translation>네이버 상품주문 %1은(는) 모르는 상품(%2)의 것입니다</translation>
    </message>
    <message>
        <source>Naver&apos;s answer is not what it should be: %1</source>
        <translation>네이버의 응답이 약속과 다릅니다: %1</translation>
    </message>
    <message>
        <source>Naver tells of a changed order without its number (%1)</source>
        <translation>네이버가 번호 없는 변경 주문을 알립니다(%1)</translation>
    </message>
    <message>
        <source>Naver shows product order %1 (%2) with an id, state or quantity that is none</source>
        <translation>네이버 상품주문 %1(%2)에 번호, 상태, 수량 가운데 읽을 수 없는 것이 있습니다</translation>
    </message>
    <message>
        <source>an option without an id</source>
        <translation>번호 없는 옵션</translation>
    </message>
    <message>
        <source>option %1 has a price that is no whole number</source>
        <translation>옵션 %1의 가격이 정수가 아닙니다</translation>
    </message>
    <message>
        <source>the options are not a list</source>
        <translation>옵션이 목록이 아닙니다</translation>
    </message>
    <message>
        <source>no contents</source>
        <translation>contents가 없습니다</translation>
    </message>
    <message>
        <source>contents is not a list</source>
        <translation>contents가 목록이 아닙니다</translation>
    </message>
    <message>
        <source>channelProducts is not a list</source>
        <translation>channelProducts가 목록이 아닙니다</translation>
    </message>
    <message>
        <source>a product without its number</source>
        <translation>번호 없는 상품</translation>
    </message>
    <message>
        <source>product %1 shows %2 and %3 at the same time</source>
        <translation>상품 %1이(가) 동시에 %2과(와) %3을(를) 보입니다</translation>
    </message>
    <message>
        <source>no originProduct</source>
        <translation>originProduct가 없습니다</translation>
    </message>
    <message>
        <source>a product without statusType</source>
        <translation>statusType 없는 상품</translation>
    </message>
    <message>
        <source>optionInfo is not an object</source>
        <translation>optionInfo가 객체가 아닙니다</translation>
    </message>
    <message>
        <source>no readable quantity</source>
        <translation>읽을 수 있는 수량 없음</translation>
    </message>
    <message>
        <source>NAVER %1 (%2): %3</source>
        <translation>NAVER %1 (%2): %3</translation>
    </message>
    <message>
        <source>NAVER %1 (%2): listed twice with different quantities</source>
        <translation>NAVER %1 (%2): 목록에 두 번 있고 수량이 다릅니다</translation>
    </message>
    <message>
        <source>NAVER_CLIENT_SECRET is not a Naver application secret: %1. It has 29 characters and begins with $2a$04$; single quotes keep a shell from eating its $ signs.</source>
        <translation>NAVER_CLIENT_SECRET이 네이버 애플리케이션 시크릿이 아닙니다: %1. 29자이고 $2a$04$로 시작합니다. 셸에서는 작은따옴표로 감싸야 $가 사라지지 않습니다.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>비어 있습니다</translation>
    </message>
    <message>
        <source>it has %1 characters</source>
        <translation>%1자입니다</translation>
    </message>
    <message>
        <source>it does not have the shape of one</source>
        <translation>형식이 다릅니다</translation>
    </message>
    <message>
        <source>its cost is %1</source>
        <translation>cost가 %1입니다</translation>
    </message>
    <message>
        <source>this system&apos;s bcrypt refuses it</source>
        <translation>이 시스템의 bcrypt가 거절합니다</translation>
    </message>
    <message>
        <source>The secret %1 is missing.</source>
        <translation>비밀 값 %1이(가) 없습니다.</translation>
    </message>
    <message>
        <source>the token answer holds no usable token</source>
        <translation>토큰 응답에 쓸 수 있는 토큰이 없습니다</translation>
    </message>
    <message>
        <source>the token holds strange characters</source>
        <translation>토큰에 이상한 글자가 있습니다</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 s fast.</source>
        <translation>이 컴퓨터의 시계가 %1초 빠릅니다.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 s slow.</source>
        <translation>이 컴퓨터의 시계가 %1초 느립니다.</translation>
    </message>
    <message>
        <source>Naver refuses a timestamp older than 5 minutes or from the future. Set the clock. By Naver&apos;s own clock the request was refused too: check NAVER_CLIENT_ID and NAVER_CLIENT_SECRET.</source>
        <translation>네이버는 5분이 지났거나 미래인 시각을 거절합니다. 시계를 맞추십시오. 네이버의 시계로 보낸 요청도 거절되었습니다. NAVER_CLIENT_ID와 NAVER_CLIENT_SECRET을 확인하십시오.</translation>
    </message>
    <message>
        <source>Check NAVER_CLIENT_ID and NAVER_CLIENT_SECRET (the secret changes when a dormant application is re-activated), and this computer&apos;s clock.</source>
        <translation>NAVER_CLIENT_ID와 NAVER_CLIENT_SECRET(휴면 애플리케이션을 다시 켜면 시크릿이 바뀝니다), 그리고 이 컴퓨터의 시계를 확인하십시오.</translation>
    </message>
    <message>
        <source>not written: %1</source>
        <translation>쓰지 않음: %1</translation>
    </message>
    <message>
        <source>not written: the product&apos;s status is %1</source>
        <translation>쓰지 않음: 상품 상태가 %1입니다</translation>
    </message>
    <message>
        <source>not written: the stock stands in Naver&apos;s own warehouse</source>
        <translation>쓰지 않음: 재고가 네이버 물류창고에 있습니다</translation>
    </message>
    <message>
        <source>not written: the product sells without counting its stock</source>
        <translation>쓰지 않음: 재고를 관리하지 않는 상품입니다</translation>
    </message>
    <message>
        <source>product %1 has no option %2 (any more): its options were edited on Naver. Link the new option by its seller code (sellerManagerCode).</source>
        <translation>상품 %1에 옵션 %2이(가) 없습니다(없어졌습니다). 네이버에서 옵션이 바뀌었습니다. 새 옵션을 판매자 관리코드(sellerManagerCode)로 연결하십시오.</translation>
    </message>
    <message>
        <source>the stock was written, but the product could not be put back on sale: %1</source>
        <translation>재고는 썼지만 상품을 다시 판매 중으로 바꾸지 못했습니다: %1</translation>
    </message>
    <message>
        <source>not written: a Naver fulfilment option</source>
        <translation>쓰지 않음: 네이버 풀필먼트 옵션입니다</translation>
    </message>
    <message>
        <source>not written: another option of the product has no readable quantity, and all of them go out together</source>
        <translation>쓰지 않음: 상품의 다른 옵션에 읽을 수 있는 수량이 없는데, 옵션은 모두 함께 보내야 합니다</translation>
    </message>
    <message>
        <source>product %1 has no options with their own stock any more: link it again</source>
        <translation>상품 %1에 재고를 따로 두는 옵션이 없어졌습니다. 다시 연결하십시오</translation>
    </message>
    <message>
        <source>is not shown</source>
        <translation>보이지 않음</translation>
    </message>
    <message>
        <source>shows %1</source>
        <translation>표시 %1</translation>
    </message>
    <message>
        <source>shows no readable quantity</source>
        <translation>읽을 수 있는 수량을 보이지 않음</translation>
    </message>
    <message>
        <source>product %1 %2 after %3 was acknowledged</source>
        <translation>상품 %1: %3이(가) 받아들여진 뒤에도 %2</translation>
    </message>
    <message>
        <source>still sold out after it was put on sale</source>
        <translation>판매 중으로 바꾼 뒤에도 품절입니다</translation>
    </message>
    <message>
        <source>a negative quantity (%1)</source>
        <translation>음수 수량(%1)</translation>
    </message>
    <message>
        <source>an absurd quantity (%1)</source>
        <translation>터무니없는 수량(%1)</translation>
    </message>
    <message>
        <source>429 before the restart</source>
        <translation>다시 시작하기 전의 429</translation>
    </message>
    <message>
        <source>the answer was cut short: %1 of %2 bytes</source>
        <translation>응답이 중간에 끊겼습니다: %2바이트 중 %1</translation>
    </message>
    <message>
        <source>the compressed answer is broken or cut short</source>
        <translation>압축된 응답이 깨졌거나 끊겼습니다</translation>
    </message>
    <message>
        <source>the answer is empty</source>
        <translation>응답이 비어 있습니다</translation>
    </message>
    <message>
        <source>the answer is not JSON: %1</source>
        <translation>응답이 JSON이 아닙니다: %1</translation>
    </message>
    <message>
        <source>the answer is larger than this program accepts</source>
        <translation>응답이 이 프로그램이 받는 크기를 넘습니다</translation>
    </message>
    <message>
        <source>plain http is allowed to this machine only: %1</source>
        <translation>http는 이 컴퓨터 안에서만 쓸 수 있습니다: %1</translation>
    </message>
    <message>
        <source>no complete answer within %1 ms</source>
        <translation>%1 ms 안에 응답을 다 받지 못했습니다</translation>
    </message>
    <message>
        <source>no connection to %1 in time</source>
        <translation>제때 %1에 연결하지 못했습니다</translation>
    </message>
    <message>
        <source>The system keychain cannot be used for %1: %2. Set JAEGO_SECRET_%1 in the environment where there is no keychain.</source>
        <translation>%1에 시스템 키체인을 쓸 수 없습니다: %2. 키체인이 없는 곳에서는 환경 변수 JAEGO_SECRET_%1을(를) 주십시오.</translation>
    </message>
    <message>
        <source>it gave no answer within %1 s; it may be waiting to be unlocked</source>
        <translation>%1초 안에 응답이 없습니다. 잠금 해제를 기다리는지도 모릅니다</translation>
    </message>
    <message>
        <source>%1 comes from the environment; it is changed there.</source>
        <translation>%1은(는) 환경 변수에서 옵니다. 거기서 바꾸십시오.</translation>
    </message>
    <message>
        <source>is damaged (%1)</source>
        <translation>손상되었습니다(%1)</translation>
    </message>
    <message>
        <source>Adjustment %1 was journaled before.</source>
        <translation>조정 %1은(는) 이미 기록되었습니다.</translation>
    </message>
    <message>
        <source>Exactly one of a difference and a count must be given.</source>
        <translation>증감과 수량 중 하나만 주어야 합니다.</translation>
    </message>
    <message>
        <source>There is no run %1.</source>
        <translation>실행 %1이(가) 없습니다.</translation>
    </message>
    <message>
        <source>settled by a later read</source>
        <translation>나중에 읽어 확인함</translation>
    </message>
    <message>
        <source>an adjustment needs an id and a product</source>
        <translation>조정에는 번호와 상품이 필요합니다</translation>
    </message>
    <message>
        <source>an adjustment either adds a difference or sets a quantity</source>
        <translation>조정은 증감이나 수량 지정 중 하나입니다</translation>
    </message>
    <message>
        <source>the quantity would be below zero</source>
        <translation>수량이 0보다 작아집니다</translation>
    </message>
    <message>
        <source>The secret %1 is missing: the warehouse asks for a token (%2)</source>
        <translation>비밀 값 %1이(가) 없습니다. 창고가 토큰을 요구합니다(%2)</translation>
    </message>
    <message>
        <source>The warehouse refuses %1: %2</source>
        <translation>창고가 %1을(를) 거절합니다: %2</translation>
    </message>
    <message>
        <source>the warehouse&apos;s list does not end</source>
        <translation>창고의 목록이 끝나지 않습니다</translation>
    </message>
    <message>
        <source>The warehouse answers; it lists no product.</source>
        <translation>창고가 응답합니다. 상품이 없습니다.</translation>
    </message>
    <message>
        <source>The warehouse answers; its first product is %1 with %2 on hand.</source>
        <translation>창고가 응답합니다. 첫 상품은 %1, 보유 %2개입니다.</translation>
    </message>
    <message>
        <source>the warehouse answered nothing</source>
        <translation>창고의 응답이 비어 있습니다</translation>
    </message>
    <message>
        <source>the warehouse&apos;s answer is not JSON</source>
        <translation>창고의 응답이 JSON이 아닙니다</translation>
    </message>
    <message>
        <source>%1 is not a whole number</source>
        <translation>%1이(가) 정수가 아닙니다</translation>
    </message>
    <message>
        <source>%1 is negative (%2)</source>
        <translation>%1이(가) 음수입니다(%2)</translation>
    </message>
    <message>
        <source>%1 is absurd (%2)</source>
        <translation>%1이(가) 터무니없습니다(%2)</translation>
    </message>
    <message>
        <source>WAREHOUSE %1: %2</source>
        <translation>WAREHOUSE %1: %2</translation>
    </message>
    <message>
        <source>%1 is not a field (allowed: %2)</source>
        <translation>%1은(는) 필드가 아닙니다(쓸 수 있는 것: %2)</translation>
    </message>
    <message>
        <source>%1=%2 is not a JSON pointer such as /stock/quantity</source>
        <translation>%1=%2은(는) /stock/quantity 같은 JSON 포인터가 아닙니다</translation>
    </message>
    <message>
        <source>the warehouse&apos;s answer has no list at %1 ([warehouse_fields] items)</source>
        <translation>창고의 응답에서 %1에 목록이 없습니다([warehouse_fields] items)</translation>
    </message>
    <message>
        <source>an item of the warehouse has no code at %1 ([warehouse_fields] sku)</source>
        <translation>창고의 품목에서 %1에 코드가 없습니다([warehouse_fields] sku)</translation>
    </message>
    <message>
        <source>no item of the warehouse has a quantity at %1 ([warehouse_fields] on_hand)</source>
        <translation>창고의 어느 품목에도 %1에 수량이 없습니다([warehouse_fields] on_hand)</translation>
    </message>
    <message>
        <source>the warehouse&apos;s total changed from %1 to %2 between pages</source>
        <translation>쪽을 읽는 사이에 창고의 전체 수가 %1에서 %2(으)로 바뀌었습니다</translation>
    </message>
    <message>
        <source>a page of the warehouse came empty before the last</source>
        <translation>마지막이 아닌데 창고의 한 쪽이 비어 있습니다</translation>
    </message>
    <message>
        <source>the warehouse&apos;s pages go in a circle (cursor %1)</source>
        <translation>창고의 쪽이 되풀이됩니다(cursor %1)</translation>
    </message>
    <message>
        <source>WAREHOUSE %1: listed twice, with %2 and with %3</source>
        <translation>WAREHOUSE %1: 목록에 두 번 있습니다(%2, %3)</translation>
    </message>
    <message>
        <source>the warehouse says it has %1 items and listed %2</source>
        <translation>창고는 품목이 %1개라고 하는데 목록에는 %2개입니다</translation>
    </message>
    <message>
        <source>the warehouse answered HTTP %1</source>
        <translation>창고가 HTTP %1(으)로 답했습니다</translation>
    </message>
    <message>
        <source> (on hand now: %1)</source>
        <translation> (지금 보유: %1)</translation>
    </message>
    <message>
        <source> — the address has moved: check base_url</source>
        <translation> — 주소가 옮겨졌습니다. base_url을 확인하십시오</translation>
    </message>
    <message>
        <source>the warehouse answered about %1 when %2 was adjusted</source>
        <translation>%2을(를) 조정했는데 창고는 %1에 대해 답했습니다</translation>
    </message>
    <message>
        <source>the warehouse&apos;s answer has no quantity at %1</source>
        <translation>창고의 응답에서 %1에 수량이 없습니다</translation>
    </message>
    <message>
        <source>The embedded ledger holds %1 products.</source>
        <translation>내장 원장에 상품이 %1개 있습니다.</translation>
    </message>
    <message>
        <source>The application needs the permission groups %1, %2 and %3.</source>
        <translation>애플리케이션에 권한 그룹 %1, %2, %3이(가) 필요합니다.</translation>
    </message>
    <message>
        <source>the product has combination and standard options at once</source>
        <translation>상품에 조합형과 표준형 옵션이 함께 있습니다</translation>
    </message>
    <message>
        <source>The team&apos;s store is a server&apos;s: who runs it makes its backups (pg_dump, or the server&apos;s own archive).</source>
        <translation>팀 저장소는 서버에 있습니다. 백업은 서버 관리자가 만듭니다(pg_dump 또는 서버의 아카이브).</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 응답함</translation>
    </message>
    <message>
        <source>the team&apos;s store is a server&apos;s: who runs it makes its backups (pg_dump, or the server&apos;s own archive)</source>
        <translation>팀 저장소는 서버에 있습니다. 백업은 서버 관리자가 만듭니다(pg_dump 또는 서버의 아카이브)</translation>
    </message>
    <message>
        <source>standing by: %1</source>
        <translation>대기 중: %1</translation>
    </message>
    <message>
        <source>storage.connection names no server: write host=… port=… dbname=… user=… into %1 first (storage.driver may stay QSQLITE; it is changed when everything is there)</source>
        <translation>storage.connection에 서버가 없습니다. 먼저 %1에 host=… port=… dbname=… user=…를 쓰십시오(storage.driver는 QSQLITE 그대로 두어도 되며, 모두 옮긴 뒤 바뀝니다)</translation>
    </message>
    <message>
        <source>There is no database in %1 yet: nothing to move. Set storage.driver=QPSQL and begin.</source>
        <translation>%1에 아직 데이터베이스가 없어 옮길 것이 없습니다. storage.driver=QPSQL로 두고 시작하십시오.</translation>
    </message>
    <message>
        <source>%1 Nothing was moved.</source>
        <translation>%1 아무것도 옮기지 않았습니다.</translation>
    </message>
    <message>
        <source>Everything was copied, but %1 could not be changed: %2. Set storage.driver=%3 yourself.</source>
        <translation>모두 복사했지만 %1을(를) 바꾸지 못했습니다: %2. storage.driver=%3으로 직접 바꾸십시오.</translation>
    </message>
    <message>
        <source>%1 rows of %2 tables are in %3 now; the audit log holds there. storage.driver is changed.</source>
        <translation>표 %2개의 %1행이 이제 %3에 있으며, 감사 기록도 그곳에서 맞습니다. storage.driver를 바꾸었습니다.</translation>
    </message>
    <message>
        <source>The file is kept as %1.</source>
        <translation>파일은 %1(으)로 남겨 두었습니다.</translation>
    </message>
    <message>
        <source>with kind=sql, a SELECT returning sku and on_hand</source>
        <translation>kind=sql이면 sku와 on_hand를 돌려주는 SELECT</translation>
    </message>
    <message>
        <source>not understood from its character %1 on; it is host=… port=… dbname=… user=…</source>
        <translation>%1번째 글자부터 알 수 없습니다. host=… port=… dbname=… user=… 형식입니다</translation>
    </message>
    <message>
        <source>a password does not belong into a file. Take it out and say `jaego secret set %1`.</source>
        <translation>비밀번호는 파일에 두지 않습니다. 지우고 `jaego secret set %1`을 실행하십시오.</translation>
    </message>
    <message>
        <source>%1 Nothing was changed. `jaego serve` on this workstation stands by and takes over when the place is free.</source>
        <translation>%1 아무것도 바꾸지 않았습니다. 이 컴퓨터에서 `jaego serve`를 켜 두면 대기하다가 자리가 비면 이어받습니다.</translation>
    </message>
    <message>
        <source>This workstation has lost its place as the team&apos;s engine (the store is not reached, or somebody took over). It sends and stores nothing more.</source>
        <translation>이 컴퓨터는 팀 엔진 자리를 잃었습니다(저장소에 연결되지 않거나 다른 컴퓨터가 이어받음). 더는 보내지도 저장하지도 않습니다.</translation>
    </message>
    <message>
        <source>This workstation has not reached the team&apos;s store for a while: another one may be the engine now, and nothing is sent from here.</source>
        <translation>이 컴퓨터는 한동안 팀 저장소에 연결되지 않았습니다. 다른 컴퓨터가 엔진일 수 있어 여기서는 아무것도 보내지 않습니다.</translation>
    </message>
    <message>
        <source>Qt&apos;s PostgreSQL driver is missing (package libqt6sql6-psql).</source>
        <translation>Qt의 PostgreSQL 드라이버가 없습니다(패키지 libqt6sql6-psql).</translation>
    </message>
    <message>
        <source>%1 has schema %2, and this Jaego knows %3: start the newest Jaego once where the engine runs.</source>
        <translation>%1의 스키마는 %2이고 이 Jaego는 %3을(를) 압니다. 엔진이 도는 컴퓨터에서 최신 Jaego를 한 번 시작하십시오.</translation>
    </message>
    <message>
        <source>%1 is a server&apos;s: who runs it makes its backups (pg_dump, or the server&apos;s own archive).</source>
        <translation>%1은(는) 서버에 있습니다. 백업은 서버 관리자가 만듭니다(pg_dump 또는 서버의 아카이브).</translation>
    </message>
    <message>
        <source>%1: sessions of the engine before do not end</source>
        <translation>%1: 이전 엔진의 세션이 끝나지 않습니다</translation>
    </message>
    <message>
        <source>%1 is the engine of this team since %2.</source>
        <translation>%2부터 %1이(가) 이 팀의 엔진입니다.</translation>
    </message>
    <message>
        <source>%1 was the engine of this team and has said nothing for %2 s; its place is taken %3 s after its last word.</source>
        <translation>%1이(가) 이 팀의 엔진이었으나 %2초 동안 소식이 없습니다. 마지막 소식에서 %3초가 지나면 자리를 이어받습니다.</translation>
    </message>
    <message>
        <source>%1 refuses the password: `jaego secret set STORAGE_PASSWORD` (%2)</source>
        <translation>%1이(가) 비밀번호를 거부합니다: `jaego secret set STORAGE_PASSWORD` (%2)</translation>
    </message>
    <message>
        <source>%1 was opened to read only; nothing was stored (%2).</source>
        <translation>%1은(는) 읽기 전용으로 열렸습니다. 아무것도 저장하지 않았습니다(%2).</translation>
    </message>
    <message>
        <source>%1 did not answer in time: something else holds it (%2). Nothing was stored; it is tried again.</source>
        <translation>%1이(가) 제때 답하지 않았습니다. 다른 작업이 잡고 있습니다(%2). 저장된 것은 없으며 다시 시도합니다.</translation>
    </message>
    <message>
        <source>The disk of %1 is full: nothing was stored, and nothing that was stored before is lost. Make room there; Jaego goes on by itself.</source>
        <translation>%1의 디스크가 가득 찼습니다. 이번 것은 저장되지 않았고 앞서 저장한 것은 그대로입니다. 공간을 비우면 Jaego가 스스로 이어 갑니다.</translation>
    </message>
    <message>
        <source>%1 is not reached: %2. Nothing that was stored before is lost; Jaego goes on when the server is back.</source>
        <translation>%1에 연결되지 않습니다: %2. 앞서 저장한 것은 그대로이며, 서버가 돌아오면 Jaego가 이어 갑니다.</translation>
    </message>
    <message>
        <source>%1 refused: %2 (%3)</source>
        <translation>%1이(가) 거부했습니다: %2 (%3)</translation>
    </message>
    <message>
        <source>%1 was written by a newer Jaego (schema %2, this one knows %3); it was not changed. Update Jaego on this workstation.</source>
        <translation>%1은(는) 더 새로운 Jaego가 썼습니다(스키마 %2, 이 프로그램은 %3). 바꾸지 않았습니다. 이 컴퓨터의 Jaego를 업데이트하십시오.</translation>
    </message>
    <message>
        <source>%1 is not a key that Jaego passes on</source>
        <translation>%1은(는) Jaego가 넘기는 키가 아닙니다</translation>
    </message>
    <message>
        <source>%1 may not hold a semicolon</source>
        <translation>%1에는 세미콜론을 쓸 수 없습니다</translation>
    </message>
    <message>
        <source>dbname is missing</source>
        <translation>dbname이 없습니다</translation>
    </message>
    <message>
        <source>sslmode=%1 would send the password and every number to whoever answers as %2. Over the network it is sslmode=verify-full (what it is when nothing is said); the server&apos;s certificate goes into sslrootcert.</source>
        <translation>sslmode=%1이면 %2(이)라고 답하는 누구에게나 비밀번호와 모든 숫자가 갑니다. 네트워크에서는 sslmode=verify-full(아무것도 쓰지 않았을 때의 값)이며, 서버 인증서는 sslrootcert에 적습니다.</translation>
    </message>
    <message>
        <source>the triggers cannot be read</source>
        <translation>트리거를 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>table %1 cannot be read</source>
        <translation>표 %1을(를) 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>table %1 has %2 rows and %3 arrived</source>
        <translation>표 %1은(는) %2행인데 %3행이 도착했습니다</translation>
    </message>
    <message>
        <source>%1 is in use already (%2 has %3 rows): nothing was copied. Name an empty one.</source>
        <translation>%1은(는) 이미 쓰고 있습니다(%2에 %3행). 복사하지 않았습니다. 빈 곳을 지정하십시오.</translation>
    </message>
    <message>
        <source>Nothing was moved: %1</source>
        <translation>아무것도 옮기지 않았습니다: %1</translation>
    </message>
    <message>
        <source>%1 is not a key of this driver; it knows %2</source>
        <translation>%1은(는) 이 드라이버의 키가 아닙니다. 아는 키: %2</translation>
    </message>
    <message>
        <source>%1 does not exist</source>
        <translation>%1이(가) 없습니다</translation>
    </message>
    <message>
        <source>The password is the secret WAREHOUSE_TOKEN (`jaego secret set WAREHOUSE_TOKEN`).</source>
        <translation>비밀번호는 WAREHOUSE_TOKEN입니다(`jaego secret set WAREHOUSE_TOKEN`).</translation>
    </message>
    <message>
        <source>Whoever runs the database gives the user Jaego signs in as the right to it.</source>
        <translation>권한은 데이터베이스 관리자가 Jaego의 사용자에게 줍니다.</translation>
    </message>
    <message>
        <source>Something else held it too long; it is tried again with the next sync.</source>
        <translation>다른 작업이 너무 오래 잡고 있었습니다. 다음 동기화에서 다시 시도합니다.</translation>
    </message>
    <message>
        <source>Look at dbname in warehouse.connection.</source>
        <translation>warehouse.connection의 dbname을 확인하십시오.</translation>
    </message>
    <message>
        <source>Look whether the server runs and is reached from this machine; nothing was changed on any channel.</source>
        <translation>서버가 켜져 있고 이 컴퓨터에서 연결되는지 확인하십시오. 채널에는 아무것도 바꾸지 않았습니다.</translation>
    </message>
    <message>
        <source>Qt&apos;s driver %1 is not installed (package %2)</source>
        <translation>Qt 드라이버 %1이(가) 설치되어 있지 않습니다(패키지 %2)</translation>
    </message>
    <message>
        <source>%1: the database says: %2</source>
        <translation>%1: 데이터베이스 응답: %2</translation>
    </message>
    <message>
        <source>%1: the database says: %2. %3</source>
        <translation>%1: 데이터베이스 응답: %2. %3</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1이(가) 비어 있습니다</translation>
    </message>
    <message>
        <source>%1 is %2, which is no whole number</source>
        <translation>%1이(가) %2이며 정수가 아닙니다</translation>
    </message>
    <message>
        <source>%1 is %2, below zero</source>
        <translation>%1이(가) %2이며 0보다 작습니다</translation>
    </message>
    <message>
        <source>there is no column %1 in it, only %2. Give it a name: SELECT … AS %1</source>
        <translation>%1 열이 없고 %2만 있습니다. 이름을 붙이십시오: SELECT … AS %1</translation>
    </message>
    <message>
        <source>it gives more than %1 rows</source>
        <translation>%1행이 넘습니다</translation>
    </message>
    <message>
        <source>row %1 has no sku: whose number it is cannot be told</source>
        <translation>%1번째 행에 sku가 없어 어느 상품의 수량인지 알 수 없습니다</translation>
    </message>
    <message>
        <source>%1: the statement made %2 of %3 where %4 was asked for; all of it was taken back. warehouse.adjust_statement and warehouse.stock_query do not speak of the same number.</source>
        <translation>%1: %3에서 %4(으)로 바꾸려 했으나 %2이(가) 되어 모두 되돌렸습니다. warehouse.adjust_statement와 warehouse.stock_query가 서로 다른 숫자를 다룹니다.</translation>
    </message>
    <message>
        <source>the database does not say yet what became of it</source>
        <translation>데이터베이스가 아직 결과를 알려 주지 않습니다</translation>
    </message>
    <message>
        <source>This database is only read: warehouse.adjust_statement is empty. Correct the count where it is kept; Jaego sees it with its next sync.</source>
        <translation>이 데이터베이스는 읽기만 합니다(warehouse.adjust_statement가 비어 있음). 수량은 그 시스템에서 고치십시오. 다음 동기화에서 Jaego가 봅니다.</translation>
    </message>
    <message>
        <source>Nobody knows whether this correction arrived: %1 had %2 before it and has %3 now. Count it, and correct it anew.</source>
        <translation>이 조정이 도착했는지 알 수 없습니다. %1은(는) 그 전에 %2개였고 지금 %3개입니다. 실사한 뒤 다시 조정하십시오.</translation>
    </message>
    <message>
        <source>It works: %1 went from %2 to %3, and the change was taken back.</source>
        <translation>됩니다. %1이(가) %2에서 %3(으)로 바뀌었고, 바뀐 것은 되돌렸습니다.</translation>
    </message>
    <message>
        <source>a parenthesis is not closed</source>
        <translation>괄호가 닫히지 않았습니다</translation>
    </message>
    <message>
        <source>there is no statement</source>
        <translation>문장이 없습니다</translation>
    </message>
    <message>
        <source>only one statement is run; a second one begins at &quot;%1&quot;</source>
        <translation>한 문장만 실행합니다. 두 번째 문장이 &quot;%1&quot;에서 시작합니다</translation>
    </message>
    <message>
        <source>it holds a character that is no text</source>
        <translation>글자가 아닌 문자가 들어 있습니다</translation>
    </message>
    <message>
        <source>&quot;?&quot; is no place for a value; values are named (:sku, :delta …)</source>
        <translation>&quot;?&quot;는 쓸 수 없습니다. 값은 이름으로 씁니다(:sku, :delta …)</translation>
    </message>
    <message>
        <source>a parenthesis is closed that was not opened</source>
        <translation>열지 않은 괄호를 닫았습니다</translation>
    </message>
    <message>
        <source>a comment (/* …) is not closed</source>
        <translation>주석(/* …)이 닫히지 않았습니다</translation>
    </message>
    <message>
        <source>a quotation that begins with %1 is not closed</source>
        <translation>%1(으)로 시작한 따옴표가 닫히지 않았습니다</translation>
    </message>
    <message>
        <source>texts stand in &apos;…&apos;, not in %1…%1</source>
        <translation>글자는 %1…%1이 아니라 &apos;…&apos; 안에 씁니다</translation>
    </message>
    <message>
        <source>it is longer than any statement (%1 characters)</source>
        <translation>문장이 너무 깁니다(%1자)</translation>
    </message>
    <message>
        <source>it reads, so it begins with SELECT or WITH, not with %1</source>
        <translation>읽는 문장이므로 %1이(가) 아니라 SELECT나 WITH로 시작합니다</translation>
    </message>
    <message>
        <source>%1 changes or locks something, and this query only reads (a column of that name is written &quot;%2&quot;)</source>
        <translation>%1은(는) 무엇을 바꾸거나 잠급니다. 이 조회는 읽기만 합니다(그런 이름의 열은 &quot;%2&quot;처럼 씁니다)</translation>
    </message>
    <message>
        <source>it is asked without values; :%1 would stay empty</source>
        <translation>값 없이 조회하므로 :%1이(가) 비게 됩니다</translation>
    </message>
    <message>
        <source>it begins with UPDATE, INSERT, WITH, CALL or SELECT, not with %1</source>
        <translation>%1이(가) 아니라 UPDATE, INSERT, WITH, CALL, SELECT 가운데 하나로 시작합니다</translation>
    </message>
    <message>
        <source>%1 has no place in a correction of one product&apos;s count</source>
        <translation>%1은(는) 상품 하나의 수량 조정에 쓸 수 없습니다</translation>
    </message>
    <message>
        <source>an UPDATE without WHERE would change every product</source>
        <translation>WHERE 없는 UPDATE는 모든 상품을 바꿉니다</translation>
    </message>
    <message>
        <source>:%1 is not known; there are :%2</source>
        <translation>:%1은(는) 없습니다. 쓸 수 있는 것: :%2</translation>
    </message>
    <message>
        <source>:%1 is missing in it</source>
        <translation>:%1이(가) 없습니다</translation>
    </message>
    <message>
        <source>It is only read: corrections are made where it is kept.</source>
        <translation>읽기만 합니다. 조정은 그 시스템에서 합니다.</translation>
    </message>
    <message>
        <source>Corrections are sent by its statement.</source>
        <translation>조정은 지정한 문장으로 보냅니다.</translation>
    </message>
    <message>
        <source>The database answers; the query gives no product. %1</source>
        <translation>데이터베이스가 답하지만 조회에 상품이 없습니다. %1</translation>
    </message>
    <message>
        <source>The database answers with %1 products. %2</source>
        <translation>데이터베이스가 상품 %1개를 돌려주었습니다. %2</translation>
    </message>
    <message>
        <source>%1 does not allow this to the user Jaego signs in as (%2). The right to it is given by who runs the server.</source>
        <translation>%1이(가) Jaego의 사용자에게 이 작업을 허용하지 않습니다(%2). 권한은 서버 관리자가 줍니다.</translation>
    </message>
    <message>
        <source>Qt&apos;s MySQL driver cannot check who answers as %1, so it is used on this machine only: through a tunnel (ssh -L 3306:127.0.0.1:3306 …) to host=127.0.0.1</source>
        <translation>Qt의 MySQL 드라이버는 %1(이)라고 답하는 상대를 확인하지 못하므로 이 컴퓨터에서만 씁니다. 터널(ssh -L 3306:127.0.0.1:3306 …)을 열고 host=127.0.0.1로 연결하십시오</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;, which is no number of units</source>
        <translation>%1이(가) &quot;%2&quot;이며 수량이 아닙니다</translation>
    </message>
    <message>
        <source>the warehouse&apos;s database gave no answer within %1 s</source>
        <translation>창고 데이터베이스가 %1초 안에 답하지 않았습니다</translation>
    </message>
</context>
</TS>
