<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>jaego::AlertFieldsText</name>
    <message>
        <source>At most %1, separated by commas.</source>
        <translation>쉼표로 구분해 최대 %1개.</translation>
    </message>
    <message>
        <source>A time like 22:00, or nothing.</source>
        <translation>22:00 같은 시각 또는 빈칸.</translation>
    </message>
    <message>
        <source>Send alerts to Slack</source>
        <translation>Slack으로 알림 보내기</translation>
    </message>
    <message>
        <source>By the two webhooks or the bot token under Keys and passwords.</source>
        <translation>키와 비밀번호에 넣은 웹훅 두 개 또는 봇 토큰으로 보냅니다.</translation>
    </message>
    <message>
        <source>Channel for stock</source>
        <translation>재고 채널</translation>
    </message>
    <message>
        <source>For a bot token; a webhook knows its channel.</source>
        <translation>봇 토큰용입니다. 웹훅은 채널이 정해져 있습니다.</translation>
    </message>
    <message>
        <source>Channel for trouble</source>
        <translation>장애 채널</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>보내는 방법</translation>
    </message>
    <message>
        <source>A message to oneself</source>
        <translation>나에게 보내기</translation>
    </message>
    <message>
        <source>A message to friends</source>
        <translation>친구에게 보내기</translation>
    </message>
    <message>
        <source>Alimtalk, through SOLAPI</source>
        <translation>알림톡 (SOLAPI)</translation>
    </message>
    <message>
        <source>Send critical products to KakaoTalk</source>
        <translation>위험 상품을 카카오톡으로 보내기</translation>
    </message>
    <message>
        <source>Friends</source>
        <translation>친구</translation>
    </message>
    <message>
        <source>Their uuids, up to five, separated by commas.</source>
        <translation>uuid를 쉼표로 구분해 최대 다섯 개.</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>조용한 시간 시작</translation>
    </message>
    <message>
        <source>Messages wait for the morning; a critical product is told once.</source>
        <translation>메시지는 아침까지 기다립니다. 위험 상품은 한 번 알립니다.</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>조용한 시간 끝</translation>
    </message>
    <message>
        <source>Messages a day</source>
        <translation>하루 메시지 수</translation>
    </message>
    <message>
        <source>What is more waits for the next day, as one message.</source>
        <translation>넘는 것은 다음 날 한 메시지로 보냅니다.</translation>
    </message>
    <message>
        <source>A whole number from 1 to %1.</source>
        <translation>1부터 %1까지의 정수.</translation>
    </message>
    <message>
        <source>Alimtalk channel (pfId)</source>
        <translation>알림톡 채널 (pfId)</translation>
    </message>
    <message>
        <source>Alimtalk template</source>
        <translation>알림톡 템플릿</translation>
    </message>
    <message>
        <source>Sender&apos;s number</source>
        <translation>발신 번호</translation>
    </message>
    <message>
        <source>Recipients&apos; numbers</source>
        <translation>받는 번호</translation>
    </message>
    <message>
        <source>Separated by commas.</source>
        <translation>쉼표로 구분합니다.</translation>
    </message>
    <message>
        <source>Approved, with variables for product, units left and time; the README names them.</source>
        <translation>승인된 템플릿. 변수는 #{상품명}, #{남은수량}, #{시각}.</translation>
    </message>
</context>
<context>
    <name>jaego::AppearanceBox</name>
    <message>
        <source>Colours</source>
        <translation>색</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>시스템 설정에 따름</translation>
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
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>한국어</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>◆ Jaego speaks it from its next start on.</source>
        <translation>◆ 다시 시작하면 바뀝니다.</translation>
    </message>
</context>
<context>
    <name>jaego::BackupBox</name>
    <message>
        <source>Back up now</source>
        <translation>지금 백업</translation>
    </message>
    <message>
        <source>Restore …</source>
        <translation>복원 …</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>백업</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>백업, 새것부터</translation>
    </message>
    <message>
        <source>Restore the chosen backup</source>
        <translation>고른 백업 복원</translation>
    </message>
    <message>
        <source>Restore a backup?</source>
        <translation>백업을 복원할까요?</translation>
    </message>
    <message>
        <source>Close and restore</source>
        <translation>닫고 복원</translation>
    </message>
    <message>
        <source>Keep what is</source>
        <translation>그대로 두기</translation>
    </message>
</context>
<context>
    <name>jaego::ChangeBars</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>외 %Ln건</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 now, %3 after</source>
        <comment>bar</comment>
        <translation>%1: 지금 %2, 바뀐 뒤 %3</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>바뀔 모습</translation>
    </message>
    <message>
        <source>□ now   ■ after the change</source>
        <translation>□ 지금   ■ 바뀐 뒤</translation>
    </message>
</context>
<context>
    <name>jaego::ConnectBox</name>
    <message>
        <source>Connect Cafe24 …</source>
        <translation>Cafe24 연결 …</translation>
    </message>
    <message>
        <source>Connect KakaoTalk …</source>
        <translation>카카오톡 연결 …</translation>
    </message>
    <message>
        <source>A refresh token is stored. Connecting again replaces it.</source>
        <translation>리프레시 토큰이 저장되어 있습니다. 다시 연결하면 바뀝니다.</translation>
    </message>
    <message>
        <source>Signs in with your browser and stores the refresh token.</source>
        <translation>브라우저로 로그인해 리프레시 토큰을 저장합니다.</translation>
    </message>
</context>
<context>
    <name>jaego::ConnectDialog</name>
    <message>
        <source>Connect %1</source>
        <translation>%1 연결</translation>
    </message>
    <message>
        <source>No browser opened. Copy the address and open it yourself.</source>
        <translation>브라우저가 열리지 않았습니다. 주소를 복사해 직접 여십시오.</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>리다이렉트 주소</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the redirect address</source>
        <translation>리다이렉트 주소 복사</translation>
    </message>
    <message>
        <source>The redirect address is copied.</source>
        <translation>리다이렉트 주소를 복사했습니다.</translation>
    </message>
    <message>
        <source>&amp;Address the browser ended at</source>
        <translation>브라우저가 마지막에 연 주소(&amp;A)</translation>
    </message>
    <message>
        <source>Address the browser ended at; it is not shown</source>
        <translation>브라우저가 마지막에 연 주소, 화면에 보이지 않음</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>여기에 붙여 넣기</translation>
    </message>
    <message>
        <source>Co&amp;nnect</source>
        <translation>연결(&amp;N)</translation>
    </message>
    <message>
        <source>Connect with the pasted address</source>
        <translation>붙여 넣은 주소로 연결</translation>
    </message>
    <message>
        <source>Copy the address of the &amp;sign-in</source>
        <translation>로그인 주소 복사(&amp;S)</translation>
    </message>
    <message>
        <source>The address is copied. Open it in the browser you are signed in with.</source>
        <translation>주소를 복사했습니다. 로그인해 둔 브라우저에서 여십시오.</translation>
    </message>
    <message>
        <source>&amp;Open the browser again</source>
        <translation>브라우저 다시 열기(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Open the browser once more</source>
        <translation>브라우저 한 번 더 열기(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Open the browser</source>
        <translation>브라우저 열기(&amp;O)</translation>
    </message>
    <message>
        <source>Open the browser and sign in to %1</source>
        <translation>브라우저를 열어 %1에 로그인</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>jaego::ConnectionTestBox</name>
    <message>
        <source>Test the connection</source>
        <translation>연결 시험</translation>
    </message>
    <message>
        <source>Test the connection to %1</source>
        <translation>%1 연결 시험</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>%1에 물어보는 중 …</translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>연결되었습니다.</translation>
    </message>
    <message>
        <source>No connection.</source>
        <translation>연결되지 않았습니다.</translation>
    </message>
    <message>
        <source>Tests what is in force. Apply the changes first.</source>
        <translation>지금 적용된 설정을 시험합니다. 바꾼 내용을 먼저 적용하세요.</translation>
    </message>
    <message>
        <source>Asks something harmless; nothing is changed.</source>
        <translation>읽기만 합니다. 아무것도 바꾸지 않습니다.</translation>
    </message>
</context>
<context>
    <name>jaego::DatabaseBox</name>
    <message>
        <source>Set up a database …</source>
        <translation>데이터베이스 설정 …</translation>
    </message>
    <message>
        <source>Shows the first rows and what would be run, before any of it is in force.</source>
        <translation>적용하기 전에 처음 몇 행과 실행될 문장을 보여 줍니다.</translation>
    </message>
</context>
<context>
    <name>jaego::DatabaseDialog</name>
    <message>
        <source>Set up a database</source>
        <translation>데이터베이스 설정</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>종류(&amp;K)</translation>
    </message>
    <message>
        <source>ODBC (SQL Server, Oracle …)</source>
        <translation>ODBC(SQL Server, Oracle …)</translation>
    </message>
    <message>
        <source>SQLite (a file)</source>
        <translation>SQLite(파일)</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>데이터베이스(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>서버(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>포트(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>사용자(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Further</source>
        <translation>그 밖(&amp;F)</translation>
    </message>
    <message>
        <source>The password is kept in the keychain: Keys and passwords › Warehouse. Over the network the server must show a certificate that is verified. A user that may only read is enough to begin with.</source>
        <translation>비밀번호는 키체인에 둡니다(키와 비밀번호 › 창고). 네트워크에서는 서버가 검증되는 인증서를 보여야 합니다. 처음에는 읽기 권한만 있는 사용자로 충분합니다.</translation>
    </message>
    <message>
        <source>What is &amp;asked</source>
        <translation>조회 내용(&amp;A)</translation>
    </message>
    <message>
        <source>The query</source>
        <translation>조회 문장</translation>
    </message>
    <message>
        <source>Show the first &amp;rows</source>
        <translation>처음 몇 행 보기(&amp;R)</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>처음 몇 행</translation>
    </message>
    <message>
        <source>Column with: %1</source>
        <translation>열: %1</translation>
    </message>
    <message>
        <source>How a count is &amp;corrected</source>
        <translation>수량을 조정하는 방법(&amp;C)</translation>
    </message>
    <message>
        <source>One statement with :sku and :delta; with :adjustment_id in a column that is unique, the same correction sent twice counts once. Empty: Jaego only reads.</source>
        <translation>:sku와 :delta가 있는 한 문장입니다. 고유한 열에 :adjustment_id를 넣으면 같은 조정을 두 번 보내도 한 번만 반영됩니다. 비우면 Jaego는 읽기만 합니다.</translation>
    </message>
    <message>
        <source>The statement that corrects a count</source>
        <translation>수량을 조정하는 문장</translation>
    </message>
    <message>
        <source>Product to try it with</source>
        <translation>시험할 상품</translation>
    </message>
    <message>
        <source>Product code</source>
        <translation>상품 코드</translation>
    </message>
    <message>
        <source>&amp;Try it; nothing is kept</source>
        <translation>시험하기, 남는 것 없음(&amp;T)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Take &amp;over into the settings</source>
        <translation>설정에 반영(&amp;O)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>This is asked, and nothing else: %1</source>
        <translation>이것만 조회합니다: %1</translation>
    </message>
    <message>
        <source>As it would run: %1</source>
        <translation>실행될 모습: %1</translation>
    </message>
</context>
<context>
    <name>jaego::FieldEditor</name>
    <message>
        <source>Changed, not applied yet</source>
        <translation>바뀌었지만 아직 적용되지 않았습니다</translation>
    </message>
</context>
<context>
    <name>jaego::HistoryWords</name>
    <message>
        <source>Listing gone</source>
        <translation>채널에서 사라짐</translation>
    </message>
    <message>
        <source>Not linked</source>
        <translation>미연결</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>읽지 못함</translation>
    </message>
    <message>
        <source>Changed on the channel</source>
        <translation>채널에서 바뀜</translation>
    </message>
    <message>
        <source>Contradicts itself</source>
        <translation>서로 맞지 않음</translation>
    </message>
    <message>
        <source>May not be written</source>
        <translation>쓸 수 없음</translation>
    </message>
    <message>
        <source>Not listed</source>
        <translation>미등록</translation>
    </message>
    <message>
        <source>The channel did not answer</source>
        <translation>채널이 응답하지 않았습니다</translation>
    </message>
    <message>
        <source>The stock could not be changed</source>
        <translation>재고를 바꾸지 못했습니다</translation>
    </message>
    <message>
        <source>The data contradicts itself</source>
        <translation>데이터가 서로 맞지 않습니다</translation>
    </message>
    <message>
        <source>The warehouse could not be read</source>
        <translation>창고를 읽지 못했습니다</translation>
    </message>
</context>
<context>
    <name>jaego::KpiModel</name>
    <message>
        <source>Sync accuracy</source>
        <translation>동기화 정확도</translation>
    </message>
    <message>
        <source>Sync duration</source>
        <translation>동기화 소요 시간</translation>
    </message>
    <message>
        <source>Stock-out rate</source>
        <translation>품절률</translation>
    </message>
    <message>
        <source>API success rate</source>
        <translation>API 성공률</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>기록 없음</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>좋음</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>주의</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>경보</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24시간</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7일</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30일</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1년</translation>
    </message>
    <message>
        <source>agree %1 / %2</source>
        <translation>일치 %1 / %2</translation>
    </message>
    <message>
        <source>out of stock %1 / %2</source>
        <translation>품절 %1 / %2</translation>
    </message>
    <message>
        <source>succeeded %1 / %2</source>
        <translation>성공 %1 / %2</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>%1 기준</translation>
    </message>
    <message>
        <source>Target ≥ 99 % · alert &lt; 97 %</source>
        <translation>목표 ≥ 99 % · 경보 &lt; 97 %</translation>
    </message>
    <message>
        <source>Target &lt; 1 min · alert &gt; 3 min</source>
        <translation>목표 &lt; 1분 · 경보 &gt; 3분</translation>
    </message>
    <message>
        <source>Target &lt; 2 % · alert &gt; 5 %</source>
        <translation>목표 &lt; 2 % · 경보 &gt; 5 %</translation>
    </message>
    <message>
        <source>Target ≥ 99 % · alert &lt; 95 %</source>
        <translation>목표 ≥ 99 % · 경보 &lt; 95 %</translation>
    </message>
    <message>
        <source>after the run %1</source>
        <translation>실행 후 %1</translation>
    </message>
    <message>
        <source>average</source>
        <translation>평균</translation>
    </message>
    <message>
        <source>run …%1</source>
        <translation>실행 …%1</translation>
    </message>
    <message>
        <source>No record %1 – %2</source>
        <translation>%1 – %2 기록 없음</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more gap(s)</source>
        <translation>
            <numerusform>%1 외 %n곳</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jaego::KpiPage</name>
    <message>
        <source>KPIs</source>
        <translation>핵심 지표</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 보기</translation>
    </message>
    <message>
        <source>Save the page or its points</source>
        <translation>화면이나 점을 파일로 저장</translation>
    </message>
    <message>
        <source>Page as a picture (PNG) …</source>
        <translation>화면을 그림으로 (PNG) …</translation>
    </message>
    <message>
        <source>Points as a table (CSV) …</source>
        <translation>점을 표로 (CSV) …</translation>
    </message>
    <message>
        <source>Click a point to open its run</source>
        <translation>점을 누르면 그 실행을 엽니다</translation>
    </message>
    <message>
        <source>%1 · Click a point to open its run</source>
        <translation>%1 · 점을 누르면 그 실행을 엽니다</translation>
    </message>
    <message>
        <source>Save the page as a picture</source>
        <translation>화면을 그림으로 저장</translation>
    </message>
    <message>
        <source>Save the points</source>
        <translation>점을 표로 저장</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>저장했습니다: %1</translation>
    </message>
    <message>
        <source>Not saved: %1. Choose another place.</source>
        <translation>저장하지 못했습니다: %1. 다른 위치를 고르세요.</translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <translation>%1에 쓸 수 없습니다</translation>
    </message>
    <message>
        <source>Save ▾</source>
        <translation>저장 ▾</translation>
    </message>
    <message>
        <source>Save the page or its points (Ctrl+E)</source>
        <translation>화면 또는 값 저장 (Ctrl+E)</translation>
    </message>
    <message>
        <source>Jaego · %1 · %2</source>
        <translation>Jaego · %1 · %2</translation>
    </message>
</context>
<context>
    <name>jaego::KpiPanel</name>
    <message>
        <source>%1 min</source>
        <translation>%1분</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1초</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>목표 %1</translation>
    </message>
    <message>
        <source>Alert %1</source>
        <translation>경보 %1</translation>
    </message>
    <message>
        <source>Nothing was recorded in this time. Every sync adds a point.</source>
        <translation>이 기간에 기록이 없습니다. 동기화할 때마다 점이 하나씩 생깁니다.</translation>
    </message>
    <message>
        <source>Reading the history …</source>
        <translation>기록을 읽는 중 …</translation>
    </message>
</context>
<context>
    <name>jaego::KpiTables</name>
    <message>
        <source>Calls per channel</source>
        <translation>채널별 호출</translation>
    </message>
    <message>
        <source>No calls in this time.</source>
        <translation>이 기간에 호출이 없습니다.</translation>
    </message>
    <message>
        <source>Oversold orders</source>
        <translation>과판매된 주문</translation>
    </message>
    <message>
        <source>No order took more than there was.</source>
        <translation>재고보다 많이 팔린 주문이 없습니다.</translation>
    </message>
    <message>
        <source>Mismatches by cause</source>
        <translation>원인별 불일치</translation>
    </message>
    <message>
        <source>No mismatch was found in this time.</source>
        <translation>이 기간에 불일치가 없습니다.</translation>
    </message>
    <message>
        <source>Products that took longest to agree</source>
        <translation>일치까지 가장 오래 걸린 상품</translation>
    </message>
    <message>
        <source>Nothing differed for long in this time.</source>
        <translation>이 기간에 오래 어긋난 상품이 없습니다.</translation>
    </message>
</context>
<context>
    <name>jaego::LoginBox</name>
    <message>
        <source>Start Jaego in the tray when I log in</source>
        <translation>로그인할 때 트레이에서 Jaego 시작</translation>
    </message>
    <message>
        <source>For your account on this computer only; it is written in %1.</source>
        <translation>이 컴퓨터의 내 계정에만 적용됩니다. %1에 적힙니다.</translation>
    </message>
    <message>
        <source>Otherwise nothing is kept in step until somebody opens Jaego.</source>
        <translation>끄면 누가 Jaego를 열 때까지 아무것도 맞추지 않습니다.</translation>
    </message>
    <message>
        <source>Jaego will not start by itself: %1</source>
        <translation>저절로 시작하지 않습니다: %1</translation>
    </message>
    <message>
        <source>Jaego will go on starting by itself: %1</source>
        <translation>계속 저절로 시작합니다: %1</translation>
    </message>
</context>
<context>
    <name>jaego::RouteBox</name>
    <message>
        <source>Send a test message</source>
        <translation>시험 발송</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
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
        <source>Send a test message: %1</source>
        <translation>시험 발송: %1</translation>
    </message>
    <message>
        <source>Send to %1 again</source>
        <translation>%1(으)로 다시 보내기</translation>
    </message>
    <message>
        <source>In practice nothing is sent to anybody.</source>
        <translation>연습 모드에서는 아무에게도 보내지 않습니다.</translation>
    </message>
    <message>
        <source>Not asked yet.</source>
        <translation>아직 확인하지 않았습니다.</translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation>보내는 중 …</translation>
    </message>
    <message>
        <source>Off: nothing is sent this way.</source>
        <translation>꺼짐: 이 경로로는 보내지 않습니다.</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>준비됨.</translation>
    </message>
    <message>
        <source>A key is missing: %1</source>
        <translation>키가 없습니다: %1</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>중단됨: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) wait.</source>
        <translation>
            <numerusform>메시지 %Ln개 대기 중.</numerusform>
        </translation>
    </message>
    <message>
        <source>It arrived.</source>
        <translation>도착했습니다.</translation>
    </message>
    <message>
        <source>It did not arrive.</source>
        <translation>도착하지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>jaego::RunDetail</name>
    <message>
        <source>Read back and equal</source>
        <translation>다시 읽어 확인함</translation>
    </message>
    <message>
        <source>Accepted, not read back yet</source>
        <translation>채널이 받음, 아직 다시 읽지 않음</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>불일치 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>변경 %1개</translation>
    </message>
    <message>
        <source>%1 would change</source>
        <translation>변경 예정 %1개</translation>
    </message>
    <message>
        <source>%1 held</source>
        <translation>보류 %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>실패 %1</translation>
    </message>
    <message>
        <source>%1 by hand</source>
        <translation>수동 처리 %1개</translation>
    </message>
    <message>
        <source>%1 passes</source>
        <translation>%1회 반복</translation>
    </message>
    <message>
        <source>Accuracy %1 → %2</source>
        <translation>정확도 %1 → %2</translation>
    </message>
    <message>
        <source>Accuracy %1</source>
        <translation>정확도 %1</translation>
    </message>
    <message>
        <source>Out of stock %1</source>
        <translation>품절 %1</translation>
    </message>
    <message>
        <source>API success %1</source>
        <translation>API 성공 %1</translation>
    </message>
    <message>
        <source>Preview, nothing was sent</source>
        <translation>미리보기, 보낸 것 없음</translation>
    </message>
    <message>
        <source>Completed, work left</source>
        <translation>완료, 할 일 남음</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%2 중 %1 · %3</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>읽음</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>호출</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>재시도</translation>
    </message>
    <message>
        <source>429</source>
        <translation>429</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>기다린 시간</translation>
    </message>
    <message>
        <source>Oldest value</source>
        <translation>가장 오래된 값</translation>
    </message>
    <message>
        <source>What it said</source>
        <translation>응답 내용</translation>
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
        <source>Old → new</source>
        <translation>이전 → 이후</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>시도</translation>
    </message>
    <message>
        <source>What the channel said</source>
        <translation>채널이 한 말</translation>
    </message>
    <message>
        <source>Channel shows</source>
        <translation>채널 수량</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>판매 가능</translation>
    </message>
    <message>
        <source>Should show</source>
        <translation>맞는 수량</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>차이</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>뜻</translation>
    </message>
    <message>
        <source>Could oversell</source>
        <translation>과판매 위험</translation>
    </message>
    <message>
        <source>Sales missed</source>
        <translation>판매 손실</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>발견한 내용</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>What happened and what to do</source>
        <translation>무슨 일이 있었고 무엇을 하면 되는지</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>언제부터</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) over</source>
        <translation>
            <numerusform>%n단계 초과</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jaego::RunListModel</name>
    <message>
        <source>Preview</source>
        <translation>미리보기</translation>
    </message>
    <message>
        <source>Work left</source>
        <translation>할 일 남음</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>계기</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>진행</translation>
    </message>
    <message>
        <source>Time taken</source>
        <translation>소요 시간</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>불일치</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>정확도</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>▲ %1 late</source>
        <translation>▲ %1 초과</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>실패 %1</translation>
    </message>
    <message>
        <source>%1 held</source>
        <translation>보류 %1</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>중단하는 중 …</translation>
    </message>
    <message>
        <source>Running: %1</source>
        <translation>진행 중: %1</translation>
    </message>
</context>
<context>
    <name>jaego::RunView</name>
    <message>
        <source>← Runs</source>
        <translation>← 실행 기록</translation>
    </message>
    <message>
        <source>Back to the list of runs</source>
        <translation>실행 목록으로 돌아가기</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>JSON 복사</translation>
    </message>
    <message>
        <source>The whole run as one JSON object, as the command line prints it</source>
        <translation>이 실행 전체를 명령줄과 같은 JSON으로</translation>
    </message>
    <message>
        <source>Time against the budgets</source>
        <translation>목표 시간 대비 소요 시간</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>불일치</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>발견</translation>
    </message>
    <message>
        <source>Manual work</source>
        <translation>수동 처리</translation>
    </message>
    <message>
        <source>This run changed nothing.</source>
        <translation>이 실행은 아무것도 바꾸지 않았습니다.</translation>
    </message>
    <message>
        <source>No source was asked.</source>
        <translation>아무 곳에도 묻지 않았습니다.</translation>
    </message>
    <message>
        <source>Every listing that was read showed what it should.</source>
        <translation>읽은 판매 항목이 모두 맞는 수량을 보여 주고 있었습니다.</translation>
    </message>
    <message>
        <source>Nothing out of the ordinary.</source>
        <translation>특별한 일이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing is left to do by hand.</source>
        <translation>손으로 처리할 일이 없습니다.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Copied ✓</source>
        <translation>복사했습니다 ✓</translation>
    </message>
    <message>
        <source>Take it back…</source>
        <translation>되돌리기…</translation>
    </message>
    <message>
        <source>Shows first what would go back to its old number (Ctrl+Z)</source>
        <translation>예전 수량으로 돌아갈 항목을 먼저 보여 줍니다 (Ctrl+Z)</translation>
    </message>
</context>
<context>
    <name>jaego::RunsPage</name>
    <message>
        <source>Runs</source>
        <translation>실행 기록</translation>
    </message>
    <message>
        <source>Runs, newest first</source>
        <translation>실행 목록, 최근 것부터</translation>
    </message>
    <message>
        <source>Reading the history …</source>
        <translation>기록을 읽는 중 …</translation>
    </message>
    <message>
        <source>Reading the run …</source>
        <translation>실행을 읽는 중 …</translation>
    </message>
    <message>
        <source>This run is still on. It is shown here as soon as it has ended.</source>
        <translation>아직 진행 중인 실행입니다. 끝나면 여기에 바로 나타납니다.</translation>
    </message>
    <message>
        <source>No run yet. Press F5 to sync now, or switch the schedule on in the settings.</source>
        <translation>아직 실행이 없습니다. F5로 지금 동기화하거나 설정에서 일정을 켜세요.</translation>
    </message>
    <message>
        <source>Esc: back to the list</source>
        <translation>Esc: 목록으로</translation>
    </message>
    <message>
        <source>%1 runs shown · Enter opens one</source>
        <translation>실행 %1개 표시 · Enter로 열기</translation>
    </message>
</context>
<context>
    <name>jaego::SecretRow</name>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>지우기 …</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 저장</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 지우기</translation>
    </message>
    <message>
        <source>Remove “%1” from the keychain? Jaego can no longer sign in with it until it is typed again.</source>
        <translation>‘%1’ 값을 키체인에서 지울까요? 다시 입력할 때까지 이 값으로 로그인할 수 없습니다.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>그대로 두기</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>저장됨</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Type to replace it</source>
        <translation>새 값을 입력하면 바뀝니다</translation>
    </message>
    <message>
        <source>Type it once</source>
        <translation>한 번만 입력하세요</translation>
    </message>
</context>
<context>
    <name>jaego::SecretText</name>
    <message>
        <source>Slack</source>
        <translation>Slack</translation>
    </message>
    <message>
        <source>KakaoTalk</source>
        <translation>카카오톡</translation>
    </message>
    <message>
        <source>SOLAPI (Alimtalk)</source>
        <translation>SOLAPI (알림톡)</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>액세스 키</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>시크릿 키</translation>
    </message>
    <message>
        <source>Application id</source>
        <translation>애플리케이션 ID</translation>
    </message>
    <message>
        <source>Application secret</source>
        <translation>애플리케이션 시크릿</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>클라이언트 ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>클라이언트 시크릿</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>리프레시 토큰</translation>
    </message>
    <message>
        <source>Token or password</source>
        <translation>토큰 또는 비밀번호</translation>
    </message>
    <message>
        <source>Webhook of #ops-inventory</source>
        <translation>#ops-inventory 웹훅</translation>
    </message>
    <message>
        <source>Webhook of #ops-alert</source>
        <translation>#ops-alert 웹훅</translation>
    </message>
    <message>
        <source>Bot token</source>
        <translation>봇 토큰</translation>
    </message>
    <message>
        <source>REST API key</source>
        <translation>REST API 키</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 키</translation>
    </message>
    <message>
        <source>API secret</source>
        <translation>API 시크릿</translation>
    </message>
    <message>
        <source>Event inbox</source>
        <translation>이벤트 수신함</translation>
    </message>
    <message>
        <source>Signing secret</source>
        <translation>서명 시크릿</translation>
    </message>
    <message>
        <source>Team store</source>
        <translation>팀 저장소</translation>
    </message>
    <message>
        <source>Password of the database server</source>
        <translation>데이터베이스 서버 비밀번호</translation>
    </message>
</context>
<context>
    <name>jaego::SettingsDraft</name>
    <message>
        <source>Not above low (%1).</source>
        <translation>부족 기준(%1) 이하여야 합니다.</translation>
    </message>
    <message>
        <source>Not below critical (%1).</source>
        <translation>위험 기준(%1) 이상이어야 합니다.</translation>
    </message>
    <message>
        <source>Below overstock (%1).</source>
        <translation>과잉 기준(%1)보다 작아야 합니다.</translation>
    </message>
    <message>
        <source>Above low (%1).</source>
        <translation>부족 기준(%1)보다 커야 합니다.</translation>
    </message>
    <message>
        <source>A warehouse over HTTP needs its address.</source>
        <translation>HTTP 창고는 주소가 필요합니다.</translation>
    </message>
    <message>
        <source>A database needs a query that gives sku and on_hand.</source>
        <translation>데이터베이스에는 sku와 on_hand를 돌려주는 조회가 필요합니다.</translation>
    </message>
</context>
<context>
    <name>jaego::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>설정 항목</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>일정</translation>
    </message>
    <message>
        <source>The next five syncs</source>
        <translation>다음 동기화 다섯 번</translation>
    </message>
    <message>
        <source>Levels and quantities</source>
        <translation>기준과 수량</translation>
    </message>
    <message>
        <source>From when on a product counts as running out, and how much channels show.</source>
        <translation>언제부터 부족으로 볼지, 채널에 얼마나 보여 줄지 정합니다.</translation>
    </message>
    <message>
        <source>Guards</source>
        <translation>안전장치</translation>
    </message>
    <message>
        <source>When the machine stops and a person decides.</source>
        <translation>기계가 멈추고 사람이 결정하는 때입니다.</translation>
    </message>
    <message>
        <source>Keys and passwords</source>
        <translation>키와 비밀번호</translation>
    </message>
    <message>
        <source>Typed once, kept in the system&apos;s keychain, never shown again.</source>
        <translation>한 번 입력하면 시스템 키체인에 보관하고 다시 보여 주지 않습니다.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>화면</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>데이터 폴더</translation>
    </message>
    <message>
        <source>Data folder: %1</source>
        <translation>데이터 폴더: %1</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>폴더 열기</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>Take back every change that is not applied</source>
        <translation>적용하지 않은 변경을 모두 되돌리기</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>적용</translation>
    </message>
    <message>
        <source>Apply the changes</source>
        <translation>변경 적용</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to put right before anything is applied</source>
        <translation>
            <numerusform>고쳐야 적용할 수 있는 항목 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not applied yet</source>
        <translation>
            <numerusform>아직 적용하지 않은 변경 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything shown is in force</source>
        <translation>보이는 설정이 모두 적용되어 있습니다</translation>
    </message>
    <message>
        <source>ddd d MMM HH:mm:ss</source>
        <comment>a time of the schedule</comment>
        <translation>M월 d일 (ddd) HH:mm:ss</translation>
    </message>
    <message>
        <source>The next five syncs:</source>
        <translation>다음 동기화 다섯 번:</translation>
    </message>
    <message>
        <source>Switched off. It would run:</source>
        <translation>꺼져 있습니다. 켜면 다음에 실행합니다:</translation>
    </message>
    <message>
        <source>The settings (jaego.ini), the history (jaego.sqlite) and the logs. Keys and passwords are in the keychain. Another folder is chosen with --data-dir at the start.</source>
        <translation>설정(jaego.ini), 기록(jaego.sqlite), 로그가 있습니다. 키와 비밀번호는 키체인에 있습니다. 다른 폴더는 시작할 때 --data-dir로 정합니다.</translation>
    </message>
    <message>
        <source>Purchasing</source>
        <translation>발주 제안</translation>
    </message>
    <message>
        <source>How much is proposed, and where orders go.</source>
        <translation>얼마나 제안하고, 발주를 어디로 보내는지 정합니다.</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>알림</translation>
    </message>
    <message>
        <source>Who is told what, and how.</source>
        <translation>누구에게 무엇을 어떻게 알릴지.</translation>
    </message>
</context>
<context>
    <name>jaego::SettingsText</name>
    <message>
        <source>A whole number from %1.</source>
        <translation>%1 이상의 정수여야 합니다.</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2.</source>
        <translation>%1부터 %2까지의 정수여야 합니다.</translation>
    </message>
    <message>
        <source>A number from %1.</source>
        <translation>%1 이상의 수여야 합니다.</translation>
    </message>
    <message>
        <source>A number above 0.</source>
        <translation>0보다 큰 수여야 합니다.</translation>
    </message>
    <message>
        <source>An address like https://…; plain http only for 127.0.0.1, [::1] or localhost.</source>
        <translation>https://… 형식의 주소여야 합니다. http는 127.0.0.1, [::1], localhost만 됩니다.</translation>
    </message>
    <message>
        <source>Keep Coupang right</source>
        <translation>쿠팡 재고 맞추기</translation>
    </message>
    <message>
        <source>Vendor id</source>
        <translation>업체 코드</translation>
    </message>
    <message>
        <source>From Coupang Wing, like A00012345.</source>
        <translation>쿠팡 Wing에 있습니다. 예: A00012345</translation>
    </message>
    <message>
        <source>Letters and digits only.</source>
        <translation>영문자와 숫자만 됩니다.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Calls per second</source>
        <translation>초당 호출 수</translation>
    </message>
    <message>
        <source>Coupang allows 5 over everything; 4 leaves room for others.</source>
        <translation>쿠팡은 모두 합쳐 5회까지 허용합니다. 4회면 다른 프로그램의 몫이 남습니다.</translation>
    </message>
    <message>
        <source>Keep Naver right</source>
        <translation>네이버 재고 맞추기</translation>
    </message>
    <message>
        <source>With /external at its end.</source>
        <translation>/external로 끝납니다.</translation>
    </message>
    <message>
        <source>For each kind of call by itself; Naver&apos;s answers may lower it.</source>
        <translation>호출 종류마다 따로 셉니다. 네이버 응답에 따라 더 낮아질 수 있습니다.</translation>
    </message>
    <message>
        <source>Keep Cafe24 right</source>
        <translation>Cafe24 재고 맞추기</translation>
    </message>
    <message>
        <source>Mall id</source>
        <translation>쇼핑몰 ID</translation>
    </message>
    <message>
        <source>The name in front of .cafe24.com.</source>
        <translation>.cafe24.com 앞의 이름입니다.</translation>
    </message>
    <message>
        <source>Small letters, digits and hyphens only.</source>
        <translation>영문 소문자, 숫자, 하이픈만 됩니다.</translation>
    </message>
    <message>
        <source>Empty: https://&lt;mall id&gt;.cafe24api.com</source>
        <translation>비워 두면 https://&lt;쇼핑몰 ID&gt;.cafe24api.com</translation>
    </message>
    <message>
        <source>Ends before /api/v2.</source>
        <translation>/api/v2 앞까지만 씁니다.</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>API 버전</translation>
    </message>
    <message>
        <source>A date like 2026-03-01.</source>
        <translation>2026-03-01 같은 날짜여야 합니다.</translation>
    </message>
    <message>
        <source>Cafe24&apos;s bucket runs out at 2 a second.</source>
        <translation>Cafe24의 한도는 초당 2회에서 바닥납니다.</translation>
    </message>
    <message>
        <source>Where stock is counted</source>
        <translation>재고를 세는 곳</translation>
    </message>
    <message>
        <source>The one place that says what is true.</source>
        <translation>무엇이 맞는지 정하는 단 한 곳입니다.</translation>
    </message>
    <message>
        <source>In Jaego itself</source>
        <translation>재고 프로그램 안</translation>
    </message>
    <message>
        <source>Warehouse system over HTTP</source>
        <translation>창고 시스템 (HTTP)</translation>
    </message>
    <message>
        <source>What its number means</source>
        <translation>그 수량의 뜻</translation>
    </message>
    <message>
        <source>This decides everything: ship one real order and look. If the number falls when the order arrives, orders are already left out; if it falls only when the parcel leaves, it is everything on the shelf.</source>
        <translation>모든 것을 좌우합니다. 실제 주문 하나로 확인하세요. 주문이 들어올 때 줄면 주문을 뺀 수량이고, 출고될 때에야 줄면 선반에 있는 전체 수량입니다.</translation>
    </message>
    <message>
        <source>Orders already left out</source>
        <translation>주문을 뺀 수량</translation>
    </message>
    <message>
        <source>Everything on the shelf</source>
        <translation>선반에 있는 전체 수량</translation>
    </message>
    <message>
        <source>For a warehouse system over HTTP.</source>
        <translation>HTTP 창고 시스템일 때 씁니다.</translation>
    </message>
    <message>
        <source>Order lag, seconds</source>
        <translation>주문 반영 지연 (초)</translation>
    </message>
    <message>
        <source>How long an order may take to reach the warehouse.</source>
        <translation>주문이 창고에 닿기까지 걸리는 시간입니다.</translation>
    </message>
    <message>
        <source>Times (cron)</source>
        <translation>시각 (cron)</translation>
    </message>
    <message>
        <source>Minute, hour, day, month, weekday; six fields begin with seconds.</source>
        <translation>분, 시, 일, 월, 요일. 여섯 칸이면 초부터 씁니다.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>시간대</translation>
    </message>
    <message>
        <source>The schedule and every time in the window follow it.</source>
        <translation>일정과 화면의 모든 시각이 이 시간대를 따릅니다.</translation>
    </message>
    <message>
        <source>A zone&apos;s name, like Asia/Seoul.</source>
        <translation>Asia/Seoul 같은 시간대 이름이어야 합니다.</translation>
    </message>
    <message>
        <source>Sync by itself</source>
        <translation>자동 동기화</translation>
    </message>
    <message>
        <source>Order feeds, every … seconds</source>
        <translation>주문 확인 간격 (초)</translation>
    </message>
    <message>
        <source>How soon a sale on one channel is seen by the others.</source>
        <translation>한 채널의 판매를 다른 채널이 알기까지의 시간입니다.</translation>
    </message>
    <message>
        <source>Oldest value, hours</source>
        <translation>값의 최대 나이 (시간)</translation>
    </message>
    <message>
        <source>Every listing is read again at least this often.</source>
        <translation>모든 판매 항목을 적어도 이 간격으로 다시 읽습니다.</translation>
    </message>
    <message>
        <source>Critical at or below</source>
        <translation>위험 (이하)</translation>
    </message>
    <message>
        <source>Products may have thresholds of their own.</source>
        <translation>상품마다 따로 정할 수 있습니다.</translation>
    </message>
    <message>
        <source>Low at or below</source>
        <translation>부족 (이하)</translation>
    </message>
    <message>
        <source>Overstock at or above</source>
        <translation>과잉 (이상)</translation>
    </message>
    <message>
        <source>Newly sold out, percent</source>
        <translation>한꺼번에 품절 (%)</translation>
    </message>
    <message>
        <source>If one run would sell out more of the products in stock than this, those changes wait for a person.</source>
        <translation>한 번의 실행이 재고 있는 상품을 이보다 많이 품절로 만들면, 그 변경은 사람을 기다립니다.</translation>
    </message>
    <message>
        <source>… and at least, products</source>
        <translation>… 그리고 적어도 (상품 수)</translation>
    </message>
    <message>
        <source>Missing products, percent</source>
        <translation>빠진 상품 (%)</translation>
    </message>
    <message>
        <source>If the warehouse leaves out more of its products than this, nothing is written.</source>
        <translation>창고가 이보다 많은 상품을 빠뜨리면 아무것도 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>Many differences, products</source>
        <translation>대량 불일치 (상품 수)</translation>
    </message>
    <message>
        <source>From so many different products on an alert is sent.</source>
        <translation>불일치 상품이 이만큼이면 알림을 보냅니다.</translation>
    </message>
    <message>
        <source>Hold them for a person too</source>
        <translation>사람이 볼 때까지 보류</translation>
    </message>
    <message>
        <source>Safety stock, units</source>
        <translation>안전재고 (개)</translation>
    </message>
    <message>
        <source>Kept back from every channel. 0: channels show what there is.</source>
        <translation>모든 채널에서 남겨 둡니다. 0이면 있는 그대로 보여 줍니다.</translation>
    </message>
    <message>
        <source>Share shown, percent</source>
        <translation>보여 줄 비율 (%)</translation>
    </message>
    <message>
        <source>How much of the rest each channel shows.</source>
        <translation>나머지 중 채널마다 보여 줄 비율입니다.</translation>
    </message>
    <message>
        <source>Hold back the last units of fast sellers</source>
        <translation>빨리 팔리는 상품의 마지막 수량 숨기기</translation>
    </message>
    <message>
        <source>Slower channels hide them while another would sell them sooner than it is told.</source>
        <translation>다른 채널이 먼저 팔 것 같으면 덜 팔리는 채널에서 숨깁니다.</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>리다이렉트 주소</translation>
    </message>
    <message>
        <source>To connect, exactly as it is registered for the app.</source>
        <translation>연결할 때 쓰며, 앱에 등록한 그대로여야 합니다.</translation>
    </message>
    <message>
        <source>Service level, percent</source>
        <translation>서비스 수준(%)</translation>
    </message>
    <message>
        <source>So many of a hundred waits for goods should pass without a stock-out.</source>
        <translation>입고를 기다리는 100번 중 이만큼은 품절 없이 넘깁니다.</translation>
    </message>
    <message>
        <source>Lead time, days</source>
        <translation>입고 소요일</translation>
    </message>
    <message>
        <source>From the order to the goods, where a product has none of its own.</source>
        <translation>발주부터 입고까지. 상품에 따로 정한 값이 없을 때 씁니다.</translation>
    </message>
    <message>
        <source>Days between two orders</source>
        <translation>발주 간격(일)</translation>
    </message>
    <message>
        <source>Address of the purchase system</source>
        <translation>발주 시스템 주소</translation>
    </message>
    <message>
        <source>Approved orders can be posted there, signed with the secret of the event inbox. Empty: files only.</source>
        <translation>승인한 발주를 이벤트 수신함의 키로 서명해 보낼 수 있습니다. 비우면 파일만 만듭니다.</translation>
    </message>
    <message>
        <source>An https address; plain http on this machine only.</source>
        <translation>https 주소. http는 이 컴퓨터에서만 됩니다.</translation>
    </message>
    <message>
        <source>In a database of our own</source>
        <translation>우리 회사 데이터베이스</translation>
    </message>
    <message>
        <source>Kind of database</source>
        <translation>데이터베이스 종류</translation>
    </message>
    <message>
        <source>ODBC (SQL Server, Oracle …)</source>
        <translation>ODBC(SQL Server, Oracle …)</translation>
    </message>
    <message>
        <source>SQLite (a file)</source>
        <translation>SQLite(파일)</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>host=… port=… dbname=… user=…; the password is among the keys and passwords.</source>
        <translation>host=… port=… dbname=… user=…. 비밀번호는 키와 비밀번호에 둡니다.</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>조회</translation>
    </message>
    <message>
        <source>A SELECT that gives sku and on_hand, and name, reserved, updated_at if there are any.</source>
        <translation>sku와 on_hand를, 있으면 name, reserved, updated_at도 돌려주는 SELECT입니다.</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>조정</translation>
    </message>
    <message>
        <source>One statement with :sku, :delta, :reason, :adjustment_id. Empty: Jaego only reads.</source>
        <translation>:sku, :delta, :reason, :adjustment_id가 있는 한 문장입니다. 비우면 Jaego는 읽기만 합니다.</translation>
    </message>
</context>
<context>
    <name>jaego::TimeScale</name>
    <message>
        <source>d MMM</source>
        <comment>date format of a day on an axis</comment>
        <translation>M월 d일</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>date format of a month on an axis</comment>
        <translation>yyyy년 M월</translation>
    </message>
</context>
<context>
    <name>jaego::Timeline</name>
    <message>
        <source>%1 (over budget)</source>
        <translation>%1 (초과)</translation>
    </message>
    <message>
        <source>Whole run</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>over by %1</source>
        <translation>%1 초과</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>지킴</translation>
    </message>
</context>
<context>
    <name>jaego::TroubleWords</name>
    <message>
        <source>Unknown</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>A change on its way</source>
        <translation>반영 중</translation>
    </message>
    <message>
        <source>Do not touch</source>
        <translation>손대지 않기</translation>
    </message>
    <message>
        <source>Held by a guard</source>
        <translation>보호 장치가 보류</translation>
    </message>
    <message>
        <source>Ordered, not yet subtracted by the warehouse</source>
        <translation>주문됨, 창고 미차감</translation>
    </message>
    <message>
        <source>Our stock fell</source>
        <translation>재고 감소</translation>
    </message>
    <message>
        <source>Our stock rose</source>
        <translation>재고 증가</translation>
    </message>
    <message>
        <source>Raised on the channel</source>
        <translation>채널에서 늘림</translation>
    </message>
    <message>
        <source>Sold there or lowered on the channel</source>
        <translation>채널 판매 또는 채널에서 줄임</translation>
    </message>
    <message>
        <source>Our change failed</source>
        <translation>반영 실패</translation>
    </message>
    <message>
        <source>Acknowledged, never applied</source>
        <translation>응답만 하고 반영하지 않음</translation>
    </message>
    <message>
        <source>Sent, never answered</source>
        <translation>보냈으나 응답 없음</translation>
    </message>
    <message>
        <source>An old reading</source>
        <translation>오래된 조회값</translation>
    </message>
    <message>
        <source>First comparison</source>
        <translation>첫 비교</translation>
    </message>
    <message>
        <source>In step by now</source>
        <translation>이제 일치</translation>
    </message>
    <message>
        <source>Contradictory data</source>
        <translation>모순된 데이터</translation>
    </message>
    <message>
        <source>Product gone from the warehouse</source>
        <translation>창고에서 사라진 상품</translation>
    </message>
    <message>
        <source>Product unknown to the warehouse</source>
        <translation>창고가 모르는 상품</translation>
    </message>
    <message>
        <source>Listing gone</source>
        <translation>사라진 판매 항목</translation>
    </message>
    <message>
        <source>Link lost</source>
        <translation>연결 끊김</translation>
    </message>
    <message>
        <source>Never linked</source>
        <translation>연결된 적 없음</translation>
    </message>
    <message>
        <source>Cause unknown</source>
        <translation>원인 알 수 없음</translation>
    </message>
    <message>
        <source>Also sold: %1, %2 earlier; neither could be lowered in time</source>
        <translation>%2 먼저 %1에서도 판매. 둘 다 줄일 시간이 없었음</translation>
    </message>
    <message>
        <source>Also sold: %1, %2 later; neither could be lowered in time</source>
        <translation>%2 뒤 %1에서도 판매. 둘 다 줄일 시간이 없었음</translation>
    </message>
    <message>
        <source>The channel acknowledged %1 %2 before, and went on selling</source>
        <translation>%2 전에 %1개로 응답했으나 계속 판매함</translation>
    </message>
    <message>
        <source>Lowering to %1 was sent %2 before and never answered</source>
        <translation>%2 전에 %1개로 낮추도록 보냈으나 응답 없음</translation>
    </message>
    <message>
        <source>Lowering to %1 failed %2 before: %3</source>
        <translation>%2 전에 %1개로 낮추지 못함: %3</translation>
    </message>
    <message>
        <source>The warehouse counted %1 fewer afterwards</source>
        <translation>그 뒤 창고 수량이 %1개 줄어듦</translation>
    </message>
    <message>
        <source>Raised to %1 on the channel</source>
        <translation>채널에서 %1개로 늘림</translation>
    </message>
    <message>
        <source>The listing was linked to nothing when it was sold</source>
        <translation>판매될 때 연결되지 않은 판매 항목</translation>
    </message>
    <message>
        <source>Mismatches by cause</source>
        <translation>원인별 불일치</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>채널</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>건수</translation>
    </message>
    <message>
        <source>Oversold orders</source>
        <translation>과판매된 주문</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>발견</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>주문</translation>
    </message>
    <message>
        <source>Short by</source>
        <translation>부족</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>원인</translation>
    </message>
    <message>
        <source>Slowest to agree</source>
        <translation>일치까지 오래 걸린 상품</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>횟수</translation>
    </message>
    <message>
        <source>On average</source>
        <translation>평균</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>최장</translation>
    </message>
</context>
<context>
    <name>jaego::UsageText</name>
    <message>
        <source>Channel</source>
        <translation>채널</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>호출</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>성공률</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>재시도</translation>
    </message>
    <message>
        <source>429</source>
        <translation>429</translation>
    </message>
    <message>
        <source>Time waited</source>
        <translation>쉰 시간</translation>
    </message>
</context>
</TS>
