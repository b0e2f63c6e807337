<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name>Ask</name>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Work that is set aside is kept on this PC as an older version and can be brought back.</source>
        <translation>脇に置いた作業は、以前の版としてこのPCに残り、後から戻すことができます。</translation>
    </message>
    <message>
        <source>&amp;Continue that work</source>
        <translation>その作業を続ける(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Set it aside and open the shared file</source>
        <translation>脇に置いて共有のファイルを開く(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Do not open</source>
        <translation>開かない(&amp;D)</translation>
    </message>
    <message>
        <source>Take over only when you know that the other person is no longer working on the file.</source>
        <translation>引き継ぐのは、相手の方がもう作業していないと分かっているときだけにしてください。</translation>
    </message>
    <message>
        <source>Open to &amp;read only</source>
        <translation>読み取り専用で開く(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Take over the file</source>
        <translation>編集を引き継ぐ(&amp;T)</translation>
    </message>
    <message>
        <source>“%1” holds changes that are not yet in the shared file.</source>
        <translation>「%1」には、共有にまだ保存していない変更があります。</translation>
    </message>
    <message>
        <source>Changes kept on this PC are offered again at the next opening. Discarded changes stay on this PC as an older version.</source>
        <translation>手元に残した変更は、次に開くときに再び案内します。破棄した変更は、以前の版としてこのPCに残ります。</translation>
    </message>
    <message>
        <source>&amp;Save to the shared file</source>
        <translation>共有に保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keep on this PC</source>
        <translation>手元に残す(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Discard the changes</source>
        <translation>変更を破棄(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>戻る(&amp;G)</translation>
    </message>
    <message>
        <source>You can take this back with Undo.</source>
        <translation>「元に戻す」で取り消せます。</translation>
    </message>
    <message>
        <source>With it go: %1. You can take this back with Undo.</source>
        <translation>あわせて次のものも削除されます: %1。「元に戻す」で取り消せます。</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1を削除しますか。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除する(&amp;R)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>kind of record and how many</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>&amp;Use this</source>
        <translation>決定(&amp;U)</translation>
    </message>
    <message>
        <source>Hagukumi</source>
        <translation>はぐくみ</translation>
    </message>
    <message>
        <source>Close although something that was chosen is not recorded?</source>
        <translation>選んだ内容に、まだ記録されていないものがあります。閉じますか？</translation>
    </message>
    <message>
        <source>Close &amp;without it</source>
        <translation>記録せずに閉じる(&amp;W)</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>kind of record and its name</comment>
        <translation>%1「%2」</translation>
    </message>
</context>
<context>
    <name>PlanTree</name>
    <message>
        <source>Shown again</source>
        <translation>再掲</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>重点</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>担当課</translation>
    </message>
    <message>
        <source>Policy fields</source>
        <translation>政策分野</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>連携先</translation>
    </message>
    <message>
        <source>%1
Sheet: %2</source>
        <translation>%1
シート: %2</translation>
    </message>
    <message>
        <source>%1
Sheet: %2
%3</source>
        <translation>%1
シート: %2
%3</translation>
    </message>
    <message>
        <source>Change a number</source>
        <translation>番号を変更</translation>
    </message>
    <message>
        <source>Change the priority mark</source>
        <translation>重点の印を変更</translation>
    </message>
    <message>
        <source>Change the mark for new projects</source>
        <translation>新規の印を変更</translation>
    </message>
    <message>
        <source>Change policy fields</source>
        <translation>政策分野を変更</translation>
    </message>
    <message>
        <source>Change partners</source>
        <translation>連携先を変更</translation>
    </message>
</context>
<context>
    <name>Renaming</name>
    <message>
        <source>Rename a goal</source>
        <translation>目標の名称を変更</translation>
    </message>
    <message>
        <source>Rename a project</source>
        <translation>事業の名称を変更</translation>
    </message>
    <message>
        <source>Rename a department</source>
        <translation>担当課の名称を変更</translation>
    </message>
    <message>
        <source>Rename a challenge</source>
        <translation>課題の名称を変更</translation>
    </message>
</context>
<context>
    <name>TypedField</name>
    <message>
        <source>“%1” cannot be read as a fiscal year for “%2”. Write it like 令和7年度 or 2025.</source>
        <translation>「%1」は「%2」の年度として読み取れません。令和7年度、2025 のように書いてください。</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a date for “%2”. Write it like 令和7年7月28日 or 2025-07-28.</source>
        <translation>「%1」は「%2」の日付として読み取れません。令和7年7月28日、2025-07-28 のように書いてください。</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a date for “%2”. Write it like 令和7年7月28日, 令和7年10月中旬 or 令和8年2月.</source>
        <translation>「%1」は「%2」の日付として読み取れません。令和7年7月28日、令和7年10月中旬、令和8年2月 のように書いてください。</translation>
    </message>
    <message>
        <source>“%1” is not a whole number for “%2”. Write digits only.</source>
        <translation>「%1」は「%2」の整数ではありません。数字だけを書いてください。</translation>
    </message>
    <message>
        <source>“%1” is not a number for “%2”. Write it like 12.5.</source>
        <translation>「%1」は「%2」の数値として読めません。12.5のように入力してください。</translation>
    </message>
</context>
<context>
    <name>balance</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (exactly %2 %)</source>
        <translation>%1（端数処理前 %2 %）</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>全区域</translation>
    </message>
    <message>
        <source>Total of %1</source>
        <translation>計（%1）</translation>
    </message>
    <message>
        <source>%1 (known part %2)</source>
        <translation>%1（判明分 %2）</translation>
    </message>
    <message>
        <source>%1 as entered: %2</source>
        <translation>%1（入力した値）：%2</translation>
    </message>
    <message>
        <source>%1, sum of %2 = %3</source>
        <translation>%1：%2の計 = %3</translation>
    </message>
    <message>
        <source>The sum of %1 is not known: there is no number for %2 (%3).</source>
        <translation>%1の計は算定できません。%2の数値がありません（%3）。</translation>
    </message>
    <message>
        <source>%1 The known part is %2.</source>
        <translation>%1判明分は%2です。</translation>
    </message>
    <message>
        <source>%1 − %2 cannot be calculated: there is no number for %3.</source>
        <translation>「%1 − %2」は算定できません。%3の数値がありません。</translation>
    </message>
    <message>
        <source>%1 − %2 = %3</source>
        <translation>%1 − %2 = %3</translation>
    </message>
    <message>
        <source>Demand is not compared with the forecast: %1.</source>
        <translation>需要の実績と量の見込みの比率は算定しません（%1）。</translation>
    </message>
    <message>
        <source>%1 ÷ %2 = %3</source>
        <translation>%1 ÷ %2 = %3</translation>
    </message>
    <message>
        <source>%1. Between %2 and %3: no review needed.</source>
        <translation>%1。%2超%3未満のため、見直しは不要です。</translation>
    </message>
    <message>
        <source>%1. At most %2: the plan is to be reviewed.</source>
        <translation>%1。%2以下のため、計画の見直しの対象です。</translation>
    </message>
    <message>
        <source>%1. At least %2: the plan is to be reviewed.</source>
        <translation>%1。%2以上のため、計画の見直しの対象です。</translation>
    </message>
</context>
<context>
    <name>capacity</name>
    <message>
        <source>Type not entered</source>
        <translation>類型が未入力</translation>
    </message>
    <message>
        <source>Deemed confirmed (not heard)</source>
        <translation>みなし確認分（意見聴取の対象外）</translation>
    </message>
    <message>
        <source>To be heard</source>
        <translation>意見聴取の対象</translation>
    </message>
    <message>
        <source>Sums by type</source>
        <translation>類型別の計</translation>
    </message>
    <message>
        <source>“―”: no capacity is set for these children. The used capacity lies within the approved one and is set by recognition; recognition 3 is told apart by 0 and 1 to 2 years.</source>
        <translation>「―」は、その区分の定員を設けていないことを示します。利用定員は、認可定員の範囲内で認定区分ごとに定め、3号は0歳と1・2歳に分けます。</translation>
    </message>
    <message>
        <source>Recognition 3
age 0</source>
        <translation>3号
0歳</translation>
    </message>
    <message>
        <source>Recognition 3
ages 1–2</source>
        <translation>3号
1・2歳</translation>
    </message>
    <message>
        <source>Recognition 2
ages 3–5</source>
        <translation>2号
3～5歳</translation>
    </message>
    <message>
        <source>Recognition 1
ages 3–5</source>
        <translation>1号
3～5歳</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>計</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>施設名称</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>設置者</translation>
    </message>
    <message>
        <source>Approved capacity</source>
        <translation>認可定員</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>認可（予定）日</translation>
    </message>
    <message>
        <source>Outcome of the hearing</source>
        <translation>意見聴取の結果</translation>
    </message>
    <message>
        <source>%1: %2 facilities</source>
        <translation>%1 計（%2施設）</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>施設数</translation>
    </message>
    <message>
        <source>Used capacity of childcare facilities</source>
        <translation>特定教育・保育施設等の利用定員</translation>
    </message>
    <message>
        <source>No facility is entered.</source>
        <translation>施設が入力されていません。</translation>
    </message>
    <message>
        <source>Approval of community-type childcare</source>
        <translation>小規模保育事業等の認可</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>所在地</translation>
    </message>
    <message>
        <source>Partner facility</source>
        <translation>連携施設</translation>
    </message>
    <message>
        <source>Result of the screening</source>
        <translation>審査の結果</translation>
    </message>
    <message>
        <source>“%1”: no result of the screening is entered.</source>
        <translation>「%1」：審査の結果が未入力です。</translation>
    </message>
    <message>
        <source>no used capacity is entered</source>
        <translation>利用定員が未入力です</translation>
    </message>
    <message>
        <source>no approved capacity is entered</source>
        <translation>認可定員が未入力です</translation>
    </message>
    <message>
        <source>no type of facility is chosen</source>
        <translation>施設の類型が未選択です</translation>
    </message>
    <message>
        <source>the used capacity (%1) exceeds the approved one (%2)</source>
        <translation>利用定員（%1人）が認可定員（%2人）を超えています</translation>
    </message>
    <message>
        <source>no meeting is chosen at which the council is heard</source>
        <translation>意見を聴取する会議が未選択です</translation>
    </message>
    <message>
        <source>“%1”: %2.</source>
        <translation>「%1」：%2。</translation>
    </message>
    <message>
        <source>%1 is below the limit of “%2” (%3 or more)</source>
        <translation>定員%1人は、「%2」の下限（%3人以上）を下回っています</translation>
    </message>
    <message>
        <source>%1 is above the limit of “%2” (%3 or less)</source>
        <translation>定員%1人は、「%2」の上限（%3人以下）を上回っています</translation>
    </message>
    <message>
        <source>“%1” takes children under three years only</source>
        <translation>「%1」の対象は3歳未満児のみです</translation>
    </message>
    <message>
        <source>places for employees and for the community are not told apart</source>
        <translation>従業員枠と地域枠の内訳が未入力です</translation>
    </message>
    <message>
        <source>places for employees and for the community add up to %1, the ages to %2</source>
        <translation>従業員枠と地域枠の計（%1人）が、利用定員の計（%2人）と一致しません</translation>
    </message>
    <message>
        <source>※: without %1 facilities whose used capacity is not entered.</source>
        <translation>※ 利用定員が未入力の施設（%1施設）を含みません。</translation>
    </message>
    <message>
        <source>only one of recognition 3 age 0 and ages 1 to 2 is entered; enter 0 where no place is set</source>
        <translation>3号の0歳と1・2歳の一方だけに定員が入力されています。定員を設けない年齢には0を入力してください</translation>
    </message>
</context>
<context>
    <name>change_set</name>
    <message>
        <source>The record of this change is damaged and cannot be shown.</source>
        <translation>この変更の記録が壊れているため、表示できません。</translation>
    </message>
    <message>
        <source>This change cannot be taken back because “%1” is no longer as the change left it. Take the later changes of that record back first.</source>
        <translation>「%1」がその後変更されているため、この変更は取り消せません。先に、その後の変更を取り消してください。</translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message>
        <source>What</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>%1 (added)</source>
        <translation>%1（追加）</translation>
    </message>
    <message>
        <source>%1 (removed)</source>
        <translation>%1（削除）</translation>
    </message>
    <message>
        <source>%1: changes since the last meeting</source>
        <translation>%1 前回会議からの変更点</translation>
    </message>
    <message>
        <source>Changes since the last meeting</source>
        <translation>前回会議からの変更点</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>変更はありません。</translation>
    </message>
    <message>
        <source>Change of the plan</source>
        <translation>計画の変更</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Outcome of the hearing</source>
        <translation>意見聴取の結果</translation>
    </message>
    <message>
        <source>Changes of the plan to be heard</source>
        <translation>意見を聴く計画の変更</translation>
    </message>
    <message>
        <source>Changes of the content</source>
        <translation>内容の変更</translation>
    </message>
    <message>
        <source>“%1” has no exact date: the changes are counted from %2.</source>
        <translation>「%1」は日付が確定していないため、%2からの変更を載せています。</translation>
    </message>
    <message>
        <source>What has changed since the meeting of %1</source>
        <translation>%1の会議からの変更点</translation>
    </message>
    <message>
        <source>The file did not hold this plan yet: there is nothing to compare with.</source>
        <translation>その時点ではこの計画がまだファイルに記録されていないため、比較できる内容がありません。</translation>
    </message>
</context>
<context>
    <name>chart</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 ほか%2件</translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <source>nothing to average</source>
        <translation>算定対象なし</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1は、%2。</translation>
    </message>
    <message>
        <source>Radar chart of the average rates of the goals in percent. %1</source>
        <translation>基本目標ごとの達成率の平均（%）のレーダーチャート。%1</translation>
    </message>
    <message>
        <source>%1: none.</source>
        <translation>%1: なし。</translation>
    </message>
    <message>
        <source>%1: %2 (%3).</source>
        <translation>%1: %2件（%3）。</translation>
    </message>
    <message>
        <source>In no field: %1.</source>
        <translation>判定できない事業: %1件。</translation>
    </message>
    <message>
        <source>Projects by activity and outcome in %1. %2</source>
        <translation>%1の事業を活動と成果とにより分けた図。%2</translation>
    </message>
    <message>
        <source>Average rates of the goals</source>
        <translation>基本目標ごとの達成率の平均</translation>
    </message>
    <message>
        <source>Output and outcome of the projects</source>
        <translation>事業の活動と成果</translation>
    </message>
    <message>
        <source>Achievement rate of the activity (%)</source>
        <translation>活動指標の達成率（%）</translation>
    </message>
    <message>
        <source>Progress of the outcome from its baseline (%)</source>
        <translation>成果指標の基準値からの進捗（%）</translation>
    </message>
    <message>
        <source>Average rates of the goals, taken by different rules</source>
        <translation>基本目標ごとの達成率の平均（算定方法の異なる年度を含む）</translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>What is to be looked at</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>no department</source>
        <translation>担当課なし</translation>
    </message>
    <message>
        <source>Whole plan</source>
        <translation>計画全体</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>事業</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>担当課</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>入力した評価</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>算定した評価</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>達成率</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>差</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>given</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>比較できない事業</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Leniency</source>
        <translation>甘さの平均</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>前年度</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>中央の区分</translation>
    </message>
    <message>
        <source>Same grade</source>
        <translation>前年度と同じ評価</translation>
    </message>
    <message>
        <source>Same text</source>
        <translation>前年度と同じ文章</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>基本目標</translation>
    </message>
    <message>
        <source>Average rate</source>
        <translation>平均達成率</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>最低</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>Order changes with</source>
        <translation>順位が入れ替わる目標</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2に%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>年次経路</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>経路との差</translation>
    </message>
    <message>
        <source>Needed a year</source>
        <translation>年間の必要増減</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>傾向の延長</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>見通し</translation>
    </message>
    <message>
        <source>Survey margin</source>
        <translation>標本誤差</translation>
    </message>
    <message>
        <source>Formula that counts</source>
        <translation>採用している計算式</translation>
    </message>
    <message>
        <source>Rate that counts</source>
        <translation>採用している達成率</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>The output could not be written; the disk may be full.</source>
        <translation>出力を書き出せませんでした。ディスクの空きがない可能性があります。</translation>
    </message>
    <message>
        <source>A fiscal year Y is written as 2025, R7 or 令和7年度. Exit code 0: done; 1: refused; 2: wrong usage; the reason stands on standard error. Working copies are kept in the user&apos;s profile, or in HAGUKUMI_PROFILE.</source>
        <translation>年度 Y は 2025、R7、令和7年度 のように書きます。終了コード 0: 完了、1: 受け付けられない、2: 使い方の誤り。理由は標準エラー出力に示します。作業用の写しは利用者のプロファイル、または HAGUKUMI_PROFILE に置かれます。</translation>
    </message>
    <message>
        <source>No command was given; “hagukumi-cli --help” lists them.</source>
        <translation>コマンドが指定されていません（「hagukumi-cli --help」で一覧を確認できます）。</translation>
    </message>
    <message>
        <source>There is no command “%1”; “hagukumi-cli --help” lists them.</source>
        <translation>「%1」というコマンドはありません（「hagukumi-cli --help」で一覧を確認できます）。</translation>
    </message>
    <message>
        <source>Makes a new plan file, empty or from a template (nagareyama-h27).</source>
        <translation>新しい計画ファイルを作成します（空の計画、またはひな形 nagareyama-h27）。</translation>
    </message>
    <message>
        <source>Brings in an older plan file, an indicator table or a listing; --dry-run only shows what would happen.</source>
        <translation>以前の計画ファイル、指標の表、一覧表を取り込みます。--dry-run は内容の確認だけを行います。</translation>
    </message>
    <message>
        <source>Prepares the sheets of a fiscal year from the year before.</source>
        <translation>前年度をもとに、その年度の評価シートを準備します。</translation>
    </message>
    <message>
        <source>Lists a table, for people or with every field as CSV or JSON.</source>
        <translation>表を一覧にします（画面用、または全項目の CSV・JSON）。</translation>
    </message>
    <message>
        <source>Enters an actual value; an empty text means not entered.</source>
        <translation>実績値を入力します。空の文字列は未入力を表します。</translation>
    </message>
    <message>
        <source>Enters why an actual value is missing.</source>
        <translation>実績値がない理由を入力します。</translation>
    </message>
    <message>
        <source>Grades a project&apos;s sheet; an empty grade takes the grade away.</source>
        <translation>事業の評価シートに評価を付けます。空の評価は取り消しを表します。</translation>
    </message>
    <message>
        <source>Answers one item of a project&apos;s sheet.</source>
        <translation>事業の評価シートの1項目に記入します。</translation>
    </message>
    <message>
        <source>Lists what is missing before printing.</source>
        <translation>印刷の前に、不足しているものを一覧にします。</translation>
    </message>
    <message>
        <source>Lists who changed what and when, newest first.</source>
        <translation>いつ、誰が、何を変更したかを新しい順に一覧にします。</translation>
    </message>
    <message>
        <source>Tests integrity, schema, hashes and references of a file.</source>
        <translation>ファイルの整合性、スキーマ、ハッシュ、参照を検査します。</translation>
    </message>
    <message>
        <source>“%1” fits %2 indicators; name one by its identifier: %3.</source>
        <translation>「%1」に当てはまる指標が%2件あります。識別子で指定してください: %3。</translation>
    </message>
    <message>
        <source>The file holds no plan.</source>
        <translation>このファイルには計画がありません。</translation>
    </message>
    <message>
        <source>There is no project with the number “%1” in the plan of %2; “list FILE projects” shows them.</source>
        <translation>%2の計画に番号「%1」の事業はありません。「list FILE projects」で確認できます。</translation>
    </message>
    <message>
        <source>There is no goal with the number “%1” in the plan of %2; “list FILE goals” shows them.</source>
        <translation>%2の計画に番号「%1」の目標はありません。「list FILE goals」で確認できます。</translation>
    </message>
    <message>
        <source>There is no indicator “%1” in the plan of %2; “list FILE indicators” shows them.</source>
        <translation>%2の計画に指標「%1」はありません。「list FILE indicators」で確認できます。</translation>
    </message>
    <message>
        <source>The indicator has several series; name one with --series: %1.</source>
        <translation>この指標には系列が複数あります。--series で指定してください: %1。</translation>
    </message>
    <message>
        <source>The indicator has no series “%1”; there are: %2.</source>
        <translation>この指標に系列「%1」はありません。あるのは次のとおりです: %2。</translation>
    </message>
    <message>
        <source>and %1 more records</source>
        <translation>ほか%1件</translation>
    </message>
    <message>
        <source>add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>維持</translation>
    </message>
    <message>
        <source>ignore</source>
        <translation>無視</translation>
    </message>
    <message>
        <source>cannot read</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>The column “%1” is ignored.</source>
        <translation>列「%1」は取り込みません。</translation>
    </message>
    <message>
        <source>Added %1, changed %2, unchanged %3, ignored %4, unreadable %5; not taken over %6.</source>
        <translation>追加 %1件、変更 %2件、変更なし %3件、無視 %4件、読み取り不可 %5件、取り込まないもの %6件。</translation>
    </message>
    <message>
        <source>Only shown: nothing was changed.</source>
        <translation>表示だけを行い、何も変更していません。</translation>
    </message>
    <message>
        <source>“--mapping” is for indicator tables; a listing needs none.</source>
        <translation>「--mapping」は指標の表のためのもので、一覧表には必要ありません。</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1の取込み</translation>
    </message>
    <message>
        <source>Nothing had to be changed.</source>
        <translation>変更の必要はありませんでした。</translation>
    </message>
    <message>
        <source>There is no department “%1” in %2.</source>
        <translation>%2に担当課「%1」はありません。</translation>
    </message>
    <message>
        <source>Page %1: %2</source>
        <translation>%1ページ: %2</translation>
    </message>
    <message>
        <source>Printed “%1”: %2 pages in %3.</source>
        <translation>「%1」を印刷しました（%2ページ、%3）。</translation>
    </message>
    <message>
        <source>Grade scheme</source>
        <translation>評価区分</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>備考: %1</translation>
    </message>
    <message>
        <source>%1: %2 things are missing, %3 notes.</source>
        <translation>%1: 不足 %2件、注意 %3件。</translation>
    </message>
    <message>
        <source>“%1” did not pass the test: %2</source>
        <translation>「%1」は検査で問題が見つかりました: %2</translation>
    </message>
    <message>
        <source>“%1” is sound: integrity, schema, hashes, history and references.</source>
        <translation>「%1」は正常です（整合性、スキーマ、ハッシュ、履歴、参照）。</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標値</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>実績値</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>達成率</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>基本目標</translation>
    </message>
    <message>
        <source>Projects by grade</source>
        <translation>評価別の事業数</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>分母</translation>
    </message>
    <message>
        <source>Average rate</source>
        <translation>平均達成率</translation>
    </message>
    <message>
        <source>Whole plan</source>
        <translation>計画全体</translation>
    </message>
    <message>
        <source>no grade scheme</source>
        <translation>評価区分なし</translation>
    </message>
    <message>
        <source>%1 (unchanged)</source>
        <translation>%1（変更なし）</translation>
    </message>
    <message>
        <source>Enter an actual value</source>
        <translation>実績値を入力</translation>
    </message>
    <message>
        <source>Grade a project</source>
        <translation>事業を評価</translation>
    </message>
    <message>
        <source>Write on a sheet</source>
        <translation>シートに記入</translation>
    </message>
    <message>
        <source>“%1” is not a fiscal year; write it as 2025, R7 or 令和7年度.</source>
        <translation>「%1」は年度として読み取れません（2025、R7、令和7年度 のように書きます）。</translation>
    </message>
    <message>
        <source>“%1” is not a reason for a missing value; there are %2.</source>
        <translation>「%1」は値がない理由ではありません（使えるのは %2 です）。</translation>
    </message>
    <message>
        <source>There is no table “%1”; there are %2.</source>
        <translation>「%1」という表はありません（あるのは %2 です）。</translation>
    </message>
    <message>
        <source>“%1” is none of %2.</source>
        <translation>「%1」は %2 のいずれでもありません。</translation>
    </message>
    <message>
        <source>“%1” is not expected here.</source>
        <translation>「%1」はここでは指定できません。</translation>
    </message>
    <message>
        <source>There is no option “%1” here.</source>
        <translation>「%1」という指定はここにはありません。</translation>
    </message>
    <message>
        <source>“%1” is given twice.</source>
        <translation>「%1」が2回指定されています。</translation>
    </message>
    <message>
        <source>“%1” and “%2” exclude each other.</source>
        <translation>「%1」と「%2」は同時に指定できません。</translation>
    </message>
    <message>
        <source>“%1” needs a value behind it.</source>
        <translation>「%1」には値が必要です。</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>「%1」が指定されていません。</translation>
    </message>
    <message>
        <source>Proposed when the file was made</source>
        <translation>作成時に案として設定（原典に記載なし）</translation>
    </message>
    <message>
        <source>%1 (%2 to %3): %4 goals, %5 projects</source>
        <translation>%1（%2～%3）: 目標 %4、事業 %5</translation>
    </message>
    <message>
        <source>Made %1.</source>
        <translation>%1 を作成しました。</translation>
    </message>
    <message>
        <source>Roll over to %1</source>
        <translation>%1へ年度更新</translation>
    </message>
    <message>
        <source>Choose the grade scheme of %1</source>
        <translation>%1の評価区分を選択</translation>
    </message>
    <message>
        <source>%1 is graded by “%2” from now on.</source>
        <translation>%1からは「%2」で評価します。</translation>
    </message>
    <message>
        <source>%1 does not have the columns of any table. Name the table with “--table TABLE”. Nothing was changed.</source>
        <translation>「%1」の列は、どの表の列とも一致しません。「--table 表の名前」を付けてください。何も変更していません。</translation>
    </message>
    <message>
        <source>The columns of %1 are those of several tables. Name the table with “--table TABLE”. Nothing was changed.</source>
        <translation>「%1」の列は複数の表に当てはまります。「--table 表の名前」を付けてください。何も変更していません。</translation>
    </message>
    <message>
        <source>“--table TABLE” is for “--layout table” only.</source>
        <translation>「--table」は「--layout table」とともに使います。</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>%1行目</translation>
    </message>
    <message>
        <source>The usage is “%1”, but: %2</source>
        <translation>使い方は「%1」ですが、%2</translation>
    </message>
    <message>
        <source>%1 is prepared: %2 new sheets, %3 texts taken over from the year before, %4 targets that go on.</source>
        <translation>%1を準備しました（新しいシート %2件、前年度から引き継いだ記載 %3件、引き継いだ目標 %4件）。</translation>
    </message>
    <message>
        <source>%1 Nothing was changed: open the file in the window, go on with that work or set it aside, and run the command again.</source>
        <translation>%1何も変更していないので、画面でこのファイルを開き、その作業を続けるか脇に置いてから、もう一度実行してください。</translation>
    </message>
    <message>
        <source>%1 Nothing was changed: run the command again when the file is closed there, or take it over in the window.</source>
        <translation>%1何も変更していないので、先方がファイルを閉じた後にもう一度実行するか、画面で引き継いでください。</translation>
    </message>
    <message>
        <source>Someone else saved “%1” while the command was running, so nothing was written; run it again.</source>
        <translation>実行中に他の方が「%1」を保存したため、何も書き込みませんでした。もう一度実行してください。</translation>
    </message>
    <message>
        <source>Nothing was changed: %1 differences were not taken over.</source>
        <translation>違いのある%1件は取り込まない扱いのため、何も変更していません。</translation>
    </message>
    <message>
        <source>Nothing was changed: no row could be taken over, and %1 were ignored.</source>
        <translation>取り込める行がなかったため、何も変更していません（対象外 %1件）。</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1から</translation>
    </message>
    <message>
        <source>Compares entered grades with computed ones, by project and department.</source>
        <translation>入力した評価と算定した評価とを、事業及び課ごとに比較します。</translation>
    </message>
    <message>
        <source>Says how rates are averaged from a fiscal year on; what is not given stays as it is.</source>
        <translation>達成率の平均の方法を、指定した年度から変更します。指定しない項目は変わりません。</translation>
    </message>
    <message>
        <source>Weighs a goal from a fiscal year on.</source>
        <translation>基本目標の重みを、指定した年度から変更します。</translation>
    </message>
    <message>
        <source>Weighs a challenge, named by its goal&apos;s number and its own.</source>
        <translation>主要課題の重みを変更します。主要課題は、基本目標の番号と主要課題の番号で指定します。</translation>
    </message>
    <message>
        <source>Weighs a project from a fiscal year on.</source>
        <translation>事業の重みを、指定した年度から変更します。</translation>
    </message>
    <message>
        <source>Weighs an indicator from a fiscal year on.</source>
        <translation>指標の重みを、指定した年度から変更します。</translation>
    </message>
    <message>
        <source>Shows how the goals&apos; averages and their order move with weights, single indicators and the formula.</source>
        <translation>重み、個々の指標、計算式によって、基本目標の平均と順位がどう変わるかを表示します。</translation>
    </message>
    <message>
        <source>Shows for each indicator its place beside the yearly path, the yearly change that is needed, the forecast and the survey margin.</source>
        <translation>指標ごとに、年次経路との比較、必要な年間の増減、目標年度の見通し、標本誤差を表示します。</translation>
    </message>
    <message>
        <source>There is no challenge “%1” in the plan of %2; name it by its identifier or as the number of the goal and its own, 1/(1). “list FILE challenges” shows them.</source>
        <translation>%2の計画に主要課題「%1」がありません。識別子、又は「1/(1)」のように基本目標の番号と主要課題の番号で指定してください。一覧は「list FILE challenges」で確認できます。</translation>
    </message>
    <message>
        <source>%1: of %2 compared grades %3 differ from the computed ones.</source>
        <translation>%1: 比較した評価 %2件のうち %3件が、算定した評価と異なります。</translation>
    </message>
    <message>
        <source>Output and outcome</source>
        <translation>活動と成果</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>事業</translation>
    </message>
    <message>
        <source>The sheets do not ask whether last year&apos;s improvements were carried out.</source>
        <translation>評価シートに、前年度の改善策の実施状況を尋ねる項目がありません。</translation>
    </message>
    <message>
        <source>Last year&apos;s improvements</source>
        <translation>前年度の改善策</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>未回答</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>The plan has no indicators.</source>
        <translation>計画に指標がありません。</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>評価の範囲</translation>
    </message>
    <message>
        <source>Choose how rates are averaged from %1 on</source>
        <translation>%1からの達成率の平均の方法を変更</translation>
    </message>
    <message>
        <source>Averages from %1 on: %2; rates over 100% count as 100%.</source>
        <translation>%1からの達成率の平均: %2。100%を超える達成率は100%とします。</translation>
    </message>
    <message>
        <source>Averages from %1 on: %2.</source>
        <translation>%1からの達成率の平均: %2。</translation>
    </message>
    <message>
        <source>Weigh what is averaged</source>
        <translation>重みの変更</translation>
    </message>
    <message>
        <source>“%1” weighs %2 from %3 on.</source>
        <translation>「%1」の重みを%3から%2にしました。</translation>
    </message>
    <message>
        <source>%1 variants: each weight at 50% and 150%, each indicator left out, and each formula for all values that it suits.</source>
        <translation>%1通りの変更を試算：各重みを50%及び150%にした場合、各指標を除外した場合、各計算式を適用できるすべての値に適用した場合。</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>提供区域</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>事業</translation>
    </message>
    <message>
        <source>Reference date</source>
        <translation>基準日</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Demand ÷ forecast</source>
        <translation>実績÷見込み</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>見直し要否</translation>
    </message>
    <message>
        <source>To be reviewed</source>
        <translation>計画の見直しの候補</translation>
    </message>
    <message>
        <source>The lower limit %1% must be below the upper limit %2%; nothing lies between them.</source>
        <translation>下限（%1％）が上限（%2％）以上のため、判定できません。下限を上限より小さくしてください。</translation>
    </message>
    <message>
        <source>No demand and supply is entered.</source>
        <translation>量の見込みと確保方策は入力されていません。</translation>
    </message>
    <message>
        <source>Totals add up one unit and one reference date only; a total with a missing figure is not known.</source>
        <translation>合計は、単位と基準日が同じものだけを足しています。数値のないものがある合計は算定しません。</translation>
    </message>
    <message>
        <source>Nothing is to be reviewed.</source>
        <translation>計画の見直しの候補はありません。</translation>
    </message>
    <message>
        <source>Shows demand and supply of a fiscal year, and what is to be reviewed at mid-term (by default at 90% or less and 110% or more of the forecast).</source>
        <translation>ある年度の量の見込みと確保方策、及び中間見直しの候補（既定では量の見込みの90％以下又は110％以上）を表示します。</translation>
    </message>
    <message>
        <source>Lists the grade schemes of a file, or those of cities that are shipped and can be used, too.</source>
        <translation>ファイルの評価区分、または付属していて使うことのできる各市町村の評価区分を一覧にします。</translation>
    </message>
    <message>
        <source>Shows the grades of a scheme, named as “scheme list” does, with bands, conditions and signs.</source>
        <translation>「scheme list」で示される名称の評価区分について、各区分の範囲、条件、記号などを表示します。</translation>
    </message>
    <message>
        <source>Lists holes, overlaps and what else is left open in the grade schemes of a file.</source>
        <translation>ファイルの評価区分について、隙間、重なりなど、定まっていない点を一覧にします。</translation>
    </message>
    <message>
        <source>The same for one scheme.</source>
        <translation>一つの評価区分について同じことをします。</translation>
    </message>
    <message>
        <source>Grades by a scheme from a fiscal year on; a shipped one is copied into the file first.</source>
        <translation>指定した年度から、その評価区分で評価します。付属の評価区分は、先にファイルへ写します。</translation>
    </message>
    <message>
        <source>There is no grade scheme “%1”; the file has: %2. “scheme list FILE --presets” shows further ones.</source>
        <translation>評価区分「%1」はありません。ファイルにあるもの：%2。このほかのものは「scheme list FILE --presets」で確認してください。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1：%2%3</translation>
    </message>
    <message>
        <source>%1: nothing is left open.</source>
        <translation>%1：隙間や重なりはありません。</translation>
    </message>
    <message>
        <source>%1 further schemes can be used; “scheme list FILE --presets” lists them.</source>
        <translation>このほかに %1 種類の評価区分を使えます。「scheme list FILE --presets」で一覧を表示できます。</translation>
    </message>
    <message>
        <source>“%1” is no percentage; write a number such as 90.</source>
        <translation>「%1」は百分率ではありません。90のような数で指定してください。</translation>
    </message>
    <message>
        <source>Shows rates, grades, counts and averages of a fiscal year; --explain as JSON with the way to each number; --formulas what the other formulas would give.</source>
        <translation>年度の達成率、評価、件数、平均を表示します。--explain で各数値の算定の経過を含む JSON、--formulas で他の計算式による達成率と評価を出力します。</translation>
    </message>
    <message>
        <source>Says one thing about an actual value: numerator, denominator, sample_size, unit, source, is_achieved (○ or ×), is_provisional or note; an empty text takes it away.</source>
        <translation>実績値に添える事項を1つ入力します（numerator、denominator、sample_size、unit、source、is_achieved（○か×）、is_provisional、note）。空の文字列で取り消します。</translation>
    </message>
    <message>
        <source>Sets one field of an indicator (path, compared_with, tolerance, series_rule …; “list FILE indicators --csv” shows all); words by their code or label.</source>
        <translation>指標の項目を1つ設定します（path、compared_with、tolerance、series_rule など。「list FILE indicators --csv」で一覧できます）。選択肢はコード又は表示名で指定します。</translation>
    </message>
    <message>
        <source>Enters the target of a year as papers print it from another year on, and the number, tolerance and series behind it; what is not given stays as it is.</source>
        <translation>ある年度の目標値を、適用年度から印刷される形で入力します。内部目標値・許容差・参照する系列も設定でき、指定しないものはそのまま残ります。</translation>
    </message>
    <message>
        <source>There is no field “%1”; there are %2.</source>
        <translation>項目「%1」はありません。使えるのは%2です。</translation>
    </message>
    <message>
        <source>“%1” does not fit the field “%2”: %3</source>
        <translation>「%1」は項目「%2」に入力できません。%3</translation>
    </message>
    <message>
        <source>“%1” is no detail of a value; give --series, --year or --actual.</source>
        <translation>「%1」は実績値に添える事項ではありません。--series、--year、--actual で指定してください。</translation>
    </message>
    <message>
        <source>Enter the details of an actual value</source>
        <translation>実績の詳細を入力</translation>
    </message>
    <message>
        <source>Change an indicator</source>
        <translation>指標を変更</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>目標値なし</translation>
    </message>
    <message>
        <source>Enter a target</source>
        <translation>目標値を入力</translation>
    </message>
    <message>
        <source>“%1” is not a date; write it as 2025-07-28, R7.7.28 or 令和7年7月28日.</source>
        <translation>「%1」は日付として読めません。2025-07-28、R7.7.28、令和7年7月28日のように指定してください。</translation>
    </message>
    <message>
        <source>In use since</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Meant for</source>
        <translation>対象年度</translation>
    </message>
    <message>
        <source>Note: “%1” is meant for %2.</source>
        <translation>備考：「%1」は、%2を対象とした評価区分です。</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>達成</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>未達成</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Note: “%1” grades the sum of points; grades of single projects are not computed by it.</source>
        <translation>備考：「%1」は点数の合計を評価する区分です。個々の事業の評価は、この区分では算定しません。</translation>
    </message>
    <message>
        <source>There is no meeting “%1” in %2; name the year of the meeting with --year.</source>
        <translation>%2に会議「%1」はありません。会議の年度を --year で指定してください。</translation>
    </message>
    <message>
        <source>There is no earlier meeting with an exact date to compare the plan with.</source>
        <translation>比較する前回の会議（日付が確定したもの）がありません。</translation>
    </message>
    <message>
        <source>“%1” does not go with “--what %2”.</source>
        <translation>「%1」は「--what %2」と組み合わせられません。</translation>
    </message>
    <message>
        <source>Prints each paper of a meeting as a file of its own, with its text, named by the office&apos;s rule.</source>
        <translation>会議の資料を1件ずつ、PDFファイルと読み上げ用テキストに出力します。ファイル名は「会議の定め」に従います。</translation>
    </message>
    <message>
        <source>Keeps the papers of a meeting in the plan file as they are handed out.</source>
        <translation>会議の資料一式を、配布したものとして計画ファイル内に確定・保存します。</translation>
    </message>
    <message>
        <source>Gives the frozen papers of a meeting out again, byte for byte.</source>
        <translation>確定した会議の資料を、そのままの内容で再発行します。</translation>
    </message>
    <message>
        <source>Lists the papers that have been frozen.</source>
        <translation>確定した資料の一覧を表示します。</translation>
    </message>
    <message>
        <source>%1  %2 pages, frozen %3 by %4, SHA-256 %5</source>
        <translation>%1&#x3000;%2ページ、%3に%4が確定、SHA-256 %5</translation>
    </message>
    <message>
        <source>No papers of “%1” have been frozen.</source>
        <translation>「%1」の資料は確定されていません。</translation>
    </message>
    <message>
        <source>No papers have been frozen.</source>
        <translation>確定された資料はありません。</translation>
    </message>
    <message>
        <source>“--what pack” needs a --meeting.</source>
        <translation>「--what pack」には --meeting が必要です。</translation>
    </message>
    <message>
        <source>Prints a paper of a meeting or of a year: as a PDF file, as a text to be read aloud (.txt), or as an OpenDocument text for Word (.odt). Without --year it is this year&apos;s.</source>
        <translation>会議または年度の資料を、PDFファイル、読み上げ用テキスト（.txt）、またはWordで開けるOpenDocument文書（.odt）に出力します。--year を省くと、今年度の資料です。</translation>
    </message>
    <message>
        <source>Prints all papers of a meeting with a cover as one file: .pdf, .txt or .odt.</source>
        <translation>会議の資料一式を、表紙を付けて1つのファイル（.pdf、.txt、.odt）に出力します。</translation>
    </message>
    <message>
        <source>“%1” ends in none of .pdf, .txt and .odt.</source>
        <translation>「%1」の末尾が .pdf、.txt、.odt のいずれでもありません。</translation>
    </message>
    <message>
        <source>Prints the corrections between the frozen papers of a meeting and what they would say now.</source>
        <translation>確定した会議の資料と現在の内容との相違を、正誤表として出力します。</translation>
    </message>
    <message>
        <source>No frozen papers of “%1” have a SHA-256 that begins with %2.</source>
        <translation>「%1」の確定した資料に、SHA-256が%2で始まるものはありません。</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>フォルダー「%1」を作成できません。</translation>
    </message>
    <message>
        <source>“%1” does not end in .pdf: frozen papers are given out as they are.</source>
        <translation>「%1」の末尾が.pdfではありません。確定した資料は、配布したときのPDFのまま出力します。</translation>
    </message>
    <message>
        <source>There is no sub-committee “%1” in the plan of %2. There are: %3.</source>
        <translation>部会「%1」は%2の計画にありません。登録されている部会：%3</translation>
    </message>
    <message>
        <source>Shows what can be read in an Excel workbook: sheets, cells with kind, value and what stands in the file, merged areas, hidden rows and columns, notes.</source>
        <translation>Excelのブックから読み取れる内容（シート、各セルの種類、値及びファイル内の表記、結合範囲、非表示の行と列、メモ）を表示します。</translation>
    </message>
    <message>
        <source>The same, one row for each cell.</source>
        <translation>同じ内容を、1セル1行で表示します。</translation>
    </message>
    <message>
        <source>“%1” has no sheet “%2”; there are %3.</source>
        <translation>「%1」にシート「%2」はありません。あるのは%3です。</translation>
    </message>
</context>
<context>
    <name>compose</name>
    <message>
        <source>The sheets of %1 cannot be made, because no sheet form is chosen. Choose a form for the plan first.</source>
        <translation>シートの様式が決まっていないため、%1の評価シートを作成できません。先に計画の様式を選んでください。</translation>
    </message>
    <message>
        <source>The sheets of %1 cannot be made, because no project was found for this choice. Choose other projects.</source>
        <translation>選んだ条件に当てはまる事業がないため、%1の評価シートを作成できません。別の事業を選んでください。</translation>
    </message>
    <message>
        <source>The summary of %1 cannot be made, because the plan has no project yet. Add a project first.</source>
        <translation>計画に事業がまだないため、%1の総括表を作成できません。先に事業を追加してください。</translation>
    </message>
    <message>
        <source>The paper cannot be made, because the file has no plan. Add a plan first.</source>
        <translation>ファイルに計画がないため、資料を作成できません。先に計画を追加してください。</translation>
    </message>
    <message>
        <source>The summary of %1 cannot be made, because no project was found for this choice. Choose other projects.</source>
        <translation>選んだ条件に当てはまる事業がないため、%1の総括表を作成できません。別の事業を選んでください。</translation>
    </message>
    <message>
        <source>The paper cannot be made, because its number “%1…” has %2 characters and the head of the page has room for %3. Give a shorter number.</source>
        <translation>資料番号「%1…」は%2字あり、用紙の右上には%3字までしか入らないため、資料を作成できません。資料番号を短くしてください。</translation>
    </message>
    <message>
        <source>The appendix on methods of %1 cannot be made, because the plan has no project yet. Add a project first.</source>
        <translation>計画に事業がまだないため、%1の算定方法の資料を作成できません。先に事業を追加してください。</translation>
    </message>
    <message>
        <source>The appendix on methods of %1 cannot be made, because no project was found for this choice. Choose other projects.</source>
        <translation>選んだ条件に当てはまる事業がないため、%1の算定方法の資料を作成できません。別の事業を選んでください。</translation>
    </message>
    <message>
        <source>The list of %1 cannot be made, because the plan has no project yet. Add a project first.</source>
        <translation>計画に事業がないため、%1の一覧を作成できません。先に事業を追加してください。</translation>
    </message>
    <message>
        <source>The list of %1 cannot be made, because nothing was found for this choice. Choose another part.</source>
        <translation>選んだ範囲に該当するものがないため、%1の一覧を作成できません。別の範囲を選んでください。</translation>
    </message>
</context>
<context>
    <name>csv</name>
    <message>
        <source>%1 is larger than %2 MiB. Please divide it and import the parts one by one.</source>
        <translation>%1は%2 MiBを超えています。分割して、順に取り込んでください。</translation>
    </message>
    <message>
        <source>%1 can be read as Shift_JIS (CP932) and as EUC-JP. Please choose the encoding in which the text is readable.</source>
        <translation>%1はShift_JIS（CP932）としてもEUC-JPとしても読めます。文字が正しく読める文字コードを選んでください。</translation>
    </message>
    <message>
        <source>%1 is empty: there is no row with column titles.</source>
        <translation>%1は空です。列見出しの行がありません。</translation>
    </message>
    <message>
        <source>%1 cells hold user-defined characters, which are seen only on PCs where they are registered; the first: %2.</source>
        <translation>登録したPCでしか見えない外字を含むセルが%1個あります。最初のもの: %2。</translation>
    </message>
    <message>
        <source>%1 cells have a question mark inside a word, as if another program had lost a character; the first: %2.</source>
        <translation>他のソフトで文字が失われたと思われる「?」を含むセルが%1個あります。最初のもの: %2。</translation>
    </message>
    <message>
        <source>%1: row %2 has %3 columns; at most %4 can be read.</source>
        <translation>%1: %2行目に%3列あります。読み込めるのは%4列までです。</translation>
    </message>
    <message>
        <source>%1 has too many rows: row %2 goes beyond %3 rows or %4 cells. Please divide the file and import the parts one by one.</source>
        <translation>%1は行が多すぎます。%2行目で%3行または%4セルを超えました。分割して、順に取り込んでください。</translation>
    </message>
    <message>
        <source>%1: the quotation mark that opens in row %2, column %3, is never closed. Nothing was read.</source>
        <translation>%1: %2行目%3列目で始まる引用符が閉じられていません。何も読み込んでいません。</translation>
    </message>
    <message>
        <source>row %1, column %2</source>
        <translation>%1行目、列「%2」</translation>
    </message>
    <message>
        <source>%1: in row %2, column %3 goes on behind its closing quotation mark; most likely a quotation mark is missing there. Nothing was changed.</source>
        <translation>%1: %2行目の%3列目で、閉じの引用符の後に文字が続いています。引用符の不足と思われます。何も変更していません。</translation>
    </message>
    <message>
        <source>%1: %2 rows do not have the %3 columns of the titles; row %4 has %5. The rows are: %6. Nothing was changed.</source>
        <translation>%1: 列見出しの%3列と列数が合わない行が%2行あります。%4行目は%5列です。該当する行: %6。何も変更していません。</translation>
    </message>
    <message>
        <source>%1: column %3 of row %2 holds a zero character, so this is not a table of text. Nothing was read.</source>
        <translation>%1: %2行目の%3列目にNUL文字があり、文字の表ではありません。何も読み込んでいません。</translation>
    </message>
</context>
<context>
    <name>database</name>
    <message>
        <source>The disk of this PC is full, so the last change was not kept. Delete something, then make the change again.</source>
        <translation>このPCのディスクに空きがないため、直前の変更を保存できませんでした。不要なものを削除してから、もう一度変更してください。</translation>
    </message>
    <message>
        <source>The disk of this PC reports an error, so the last change was not kept. Save your work now.</source>
        <translation>このPCのディスクに異常があり、直前の変更を保存できませんでした。今すぐ共有に保存してください。</translation>
    </message>
    <message>
        <source>This file is already open in another window of this program. Go on working there.</source>
        <translation>このファイルは、このプログラムの別のウィンドウで開かれています。そちらで作業を続けてください。</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>ファイルが壊れています。</translation>
    </message>
    <message>
        <source>The text is too long to be kept (more than a million characters). Shorten it.</source>
        <translation>文章が長すぎて保存できません（100万文字超）。短くしてください。</translation>
    </message>
    <message>
        <source>The folder of this program&apos;s own data is read-only, so nothing can be kept there.</source>
        <translation>このプログラムのデータ用フォルダーが読み取り専用のため、何も保存できません。</translation>
    </message>
    <message>
        <source>The folder of this program&apos;s own data cannot be used. Check its permissions.</source>
        <translation>このプログラムのデータ用フォルダーを使用できません。アクセス権を確認してください。</translation>
    </message>
    <message>
        <source>There is not enough memory for this file. Close other programs.</source>
        <translation>このファイルを扱うにはメモリーが足りません。他のプログラムを閉じてください。</translation>
    </message>
    <message>
        <source>The part of this program that reads plan files is missing. Install the program again.</source>
        <translation>計画ファイルを読み書きする部品がありません。プログラムをもう一度インストールしてください。</translation>
    </message>
    <message>
        <source>The plan file could not be read or written (“%1”). Nothing was changed.</source>
        <translation>計画ファイルを読み書きできませんでした（「%1」）。何も変更していません。</translation>
    </message>
</context>
<context>
    <name>demand</name>
    <message>
        <source>Plan: demand expected and supply to be secured</source>
        <translation>計画値（量の見込みと確保方策）</translation>
    </message>
    <message>
        <source>Service (unit)</source>
        <translation>区分・事業（単位）</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>過不足</translation>
    </message>
    <message>
        <source>%1: plan and actual</source>
        <translation>%1 計画値と実績</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Demand ÷ forecast</source>
        <translation>需要の実績÷量の見込み</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>見直しの要否</translation>
    </message>
    <message>
        <source>Reason of the difference</source>
        <translation>差が生じた理由</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>今後の対応</translation>
    </message>
    <message>
        <source>%1: demand and supply of childcare</source>
        <translation>%1 量の見込みと確保方策</translation>
    </message>
    <message>
        <source>No figure of demand and supply is entered.</source>
        <translation>量の見込みと確保方策の数値が入力されていません。</translation>
    </message>
</context>
<context>
    <name>document</name>
    <message>
        <source>“%1” is open read-only, so nothing was changed. Save it under another name to work on it.</source>
        <translation>「%1」は読み取り専用で開いているため、変更しませんでした。作業するには、別の名前で保存してください。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>元に戻す操作はありません。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>やり直す操作はありません。</translation>
    </message>
    <message>
        <source>“%1” is not open for changes.</source>
        <translation>「%1」は変更できる状態で開かれていません。</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>元に戻す: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>やり直す: %1</translation>
    </message>
    <message>
        <source>Revert: %1</source>
        <translation>変更の取消: %1</translation>
    </message>
    <message>
        <source>Restore the version of %1</source>
        <translation>%1の版を復元</translation>
    </message>
    <message>
        <source>The last change could not be kept on this PC, so nothing was saved to the shared file.</source>
        <translation>直前の変更をこのPCに保存できなかったため、共有には何も保存していません。</translation>
    </message>
    <message>
        <source>“%1” is open read-only. Save it under another name.</source>
        <translation>「%1」は読み取り専用で開いています。別の名前で保存してください。</translation>
    </message>
    <message>
        <source>“%1” has been taken over by %2. Your work is kept on this PC. Whoever saves it to the share last is shown the changes of the other and overwrites nothing.</source>
        <translation>「%1」の編集を%2が引き継ぎました。変更はこのPCに残しています。後から共有に保存する方には相手の変更が示され、上書きはされません。</translation>
    </message>
    <message>
        <source>“%1” is still being saved under another name. Wait until that is done.</source>
        <translation>「%1」は別の名前で保存している途中です。終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>“%1” was saved by a newer version of this program, so it can only be looked at here. Install the newer version to work on it or to save it under another name.</source>
        <translation>「%1」は新しい版のプログラムで保存されているため、ここでは見ることしかできません。編集や別の名前での保存には、新しい版をインストールしてください。</translation>
    </message>
    <message>
        <source>%1 (%2), %3</source>
        <translation>%1（%2、%3）</translation>
    </message>
    <message>
        <source>Freeze the papers of “%1” (%2 pages, SHA-256 %3)</source>
        <translation>「%1」の資料を確定（%2ページ、SHA-256 %3）</translation>
    </message>
</context>
<context>
    <name>edits</name>
    <message>
        <source>%1 is not a year of “%2”, which runs from %3 to %4. Choose one of its years, or change the years of the plan first.</source>
        <translation>%1は「%2」（%3～%4）の年度ではありません。その中の年度を選ぶか、先に計画の年度を変更してください。</translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <translation>何も変更していません: %1</translation>
    </message>
    <message>
        <source>The number “%1” cannot be used because “%2” has it. Give another number, or change that one first.</source>
        <translation>番号「%1」は「%2」が使っているため使用できません。別の番号にするか、先にそちらを変更してください。</translation>
    </message>
    <message>
        <source>The sheet “%1” was not changed because its state is “%2”. Take it back or send it back first, then change it.</source>
        <translation>シート「%1」は状態が「%2」のため変更しませんでした。先に取り下げ、または差し戻しをしてから変更してください。</translation>
    </message>
    <message>
        <source>Nothing was changed because this %1 is no longer in the plan. Choose one from the current list.</source>
        <translation>この%1は計画にもうないため、何も変更していません。最新の一覧から選んでください。</translation>
    </message>
    <message>
        <source>The value of “%1” for %2 is not entered.</source>
        <translation>「%1」の%2の値が未入力です。</translation>
    </message>
    <message>
        <source>“%1” has no indicator.</source>
        <translation>「%1」に指標がありません。</translation>
    </message>
    <message>
        <source>The grade “%1” belongs to another scheme than the one of %2; choose the grade again.</source>
        <translation>評価「%1」は%2の評価区分のものではありません。評価を選び直してください。</translation>
    </message>
    <message>
        <source>The grade “%1” needs a reason.</source>
        <translation>評価「%1」には理由が必要です。</translation>
    </message>
    <message>
        <source>“%1” has no grade.</source>
        <translation>「%1」に評価がありません。</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>「%1」が未記入です。</translation>
    </message>
    <message>
        <source>No sheet form is chosen for “%1”.</source>
        <translation>「%1」のシートの様式が決まっていません。</translation>
    </message>
    <message>
        <source>The name “%1” cannot be used from %2 on because another department has it. Use that department, or give another name.</source>
        <translation>名称「%1」は%2から別の課が使うため使用できません。その課を使うか、別の名称にしてください。</translation>
    </message>
    <message>
        <source>Nothing was changed because “%1” is not a department of “%2” in %3. Add it to the project first, or choose another year.</source>
        <translation>%3の「%2」の担当課に「%1」はないため、何も変更していません。先に担当課に加えるか、別の年度を選んでください。</translation>
    </message>
    <message>
        <source>No department was added because its name is empty. Type a name and try again.</source>
        <translation>名称が空のため、担当課を追加しませんでした。名称を入力してください。</translation>
    </message>
    <message>
        <source>“%1” was not renamed because the new name is empty. Type a name and try again.</source>
        <translation>新しい名称が空のため、「%1」の名称を変更しませんでした。名称を入力してください。</translation>
    </message>
    <message>
        <source>“%1” was not added because it is already a department of “%2” in %3. Change its text instead.</source>
        <translation>「%1」は既に%3の「%2」の担当課のため、追加しませんでした。内容の方を変更してください。</translation>
    </message>
    <message>
        <source>“%1” was not taken away from “%2” because its sheet of %3 has been started. Remove that sheet first, or choose a later year.</source>
        <translation>%3のシートが書き始められているため、「%1」を「%2」から外しませんでした。先にそのシートを削除するか、後の年度を選んでください。</translation>
    </message>
    <message>
        <source>The project was not put under “%1” because that does not belong to “%2”. Choose a place under one goal.</source>
        <translation>「%1」は「%2」に属していないため、事業を置きませんでした。1つの目標の中の場所を選んでください。</translation>
    </message>
    <message>
        <source>The project was not put under “%1” because the one it should follow does not stand there. Choose the place again.</source>
        <translation>前に置く事業がそこにないため、「%1」に事業を置きませんでした。場所を選び直してください。</translation>
    </message>
    <message>
        <source>“%1” was not put under “%2” because that goal belongs to another plan. Choose a goal of “%3”.</source>
        <translation>「%2」は別の計画の目標のため、「%1」を置きませんでした。「%3」の目標を選んでください。</translation>
    </message>
    <message>
        <source>“%1” was not put under “%2” because it already stands there. Choose another goal.</source>
        <translation>「%1」は既に「%2」にあるため、置きませんでした。別の目標を選んでください。</translation>
    </message>
    <message>
        <source>No project was added to “%1” because its name is empty. Type a name and try again.</source>
        <translation>名称が空のため、「%1」に事業を追加しませんでした。名称を入力してください。</translation>
    </message>
    <message>
        <source>“%1” was not taken away from “%2” because this is its main place. Make another place the main one first, or remove the whole project.</source>
        <translation>主たる掲載先のため、「%1」を「%2」から外しませんでした。先に別の場所を主たる掲載先にするか、事業を削除してください。</translation>
    </message>
    <message>
        <source>“%1” was not marked as abolished because a successor is named. Leave the successor out, or choose another kind.</source>
        <translation>後継の事業が指定されているため、「%1」を廃止としませんでした。後継を外すか、別の種類を選んでください。</translation>
    </message>
    <message>
        <source>The successor of “%1” was not recorded because none is named. Choose the project that follows it.</source>
        <translation>後継の事業が指定されていないため、「%1」の後継を記録しませんでした。後継の事業を選んでください。</translation>
    </message>
    <message>
        <source>“%1” was not recorded as following “%2” because it would then come before itself. Choose another project.</source>
        <translation>「%1」が自分自身の前身になってしまうため、「%2」の後継として記録しませんでした。別の事業を選んでください。</translation>
    </message>
    <message>
        <source>This was not recorded again for “%1” because it is there already. Remove the earlier entry first if it is wrong.</source>
        <translation>既に記録があるため、「%1」について重ねて記録しませんでした。誤りの場合は、先に前の記録を削除してください。</translation>
    </message>
    <message>
        <source>The value “%1” was not changed because “%2” is neither a number nor a reason. Give a number such as 12.5.</source>
        <translation>「%2」は数でも理由でもないため、「%1」を変更しませんでした。12.5 のような数を入力してください。</translation>
    </message>
    <message>
        <source>“%2” of “%1” cannot be changed because it says which record this is. Remove the record and add another one.</source>
        <translation>「%2」は記録を特定するものなので、「%1」では変更できません。その記録を削除して、新しく追加してください。</translation>
    </message>
    <message>
        <source>“%2” of “%1” cannot be changed because other years would print something else. Enter the change with its first year instead.</source>
        <translation>他の年度の印刷が変わってしまうため、「%1」の「%2」は変更できません。適用を始める年度を付けて入力してください。</translation>
    </message>
    <message>
        <source>“%2” of “%1” cannot be changed here because it has rules of its own. Change it on the evaluation sheet.</source>
        <translation>「%1」の「%2」には固有の決まりがあるため、ここでは変更できません。評価シートで変更してください。</translation>
    </message>
    <message>
        <source>“%2” of “%1” cannot be changed here because the order depends on it. Move the project in the plan instead.</source>
        <translation>「%1」の「%2」は並び順に関わるため、ここでは変更できません。計画の体系で事業を移動してください。</translation>
    </message>
    <message>
        <source>“%2” of “%1” cannot be changed alone. Type the whole target, such as 30以上 or 20～25.</source>
        <translation>「%1」の「%2」だけを変更することはできません。30以上、20～25 のように目標全体を入力してください。</translation>
    </message>
    <message>
        <source>“%2” of “%1” cannot be changed alone. Set the first and last year of the plan together.</source>
        <translation>「%1」の「%2」だけを変更することはできません。計画の最初と最後の年度を一緒に設定してください。</translation>
    </message>
    <message>
        <source>“%1” of a %2 cannot be empty. Type something and try again.</source>
        <translation>%2の「%1」を空にすることはできません。入力してください。</translation>
    </message>
    <message>
        <source>“%1” was not added because it is already in the plan. Change it instead.</source>
        <translation>「%1」は既に計画にあるため、追加しませんでした。そちらを変更してください。</translation>
    </message>
    <message>
        <source>“%1” was not removed because “%2” uses it. Change or remove that first.</source>
        <translation>「%2」が使っているため、「%1」を削除しませんでした。先にそちらを変更または削除してください。</translation>
    </message>
    <message>
        <source>“%1” keeps this %2 because it is the only one. Change it instead, or remove the whole.</source>
        <translation>最後の1つのため、「%1」のこの%2は残しました。内容を変更するか、全体を削除してください。</translation>
    </message>
    <message>
        <source>“%1” was not removed because “%2” has its main place there. Move that project to another goal first, or remove it.</source>
        <translation>「%2」の主たる掲載先のため、「%1」を削除しませんでした。先にその事業を別の目標に移すか、削除してください。</translation>
    </message>
    <message>
        <source>“%1” was not removed because the sheet “%2” answers it. Make a new form for the years that do not need it.</source>
        <translation>シート「%2」に記入があるため、「%1」を削除しませんでした。不要になる年度からの新しい様式を作成してください。</translation>
    </message>
    <message>
        <source>Nothing was removed because this %1 is no longer in the plan. Look at the current list.</source>
        <translation>この%1は計画にもうないため、何も削除していません。最新の一覧を確認してください。</translation>
    </message>
    <message>
        <source>Carried over from the target for %1.</source>
        <translation>%1の目標から引き継ぎ。</translation>
    </message>
    <message>
        <source>%1 was not prepared because no sheet form is chosen for “%2”. Choose the form of that year first.</source>
        <translation>「%2」のシートの様式が決まっていないため、%1を準備しませんでした。先にその年度の様式を選んでください。</translation>
    </message>
    <message>
        <source>“%1” runs from %2 to %3.</source>
        <translation>「%1」は%2から%3までです。</translation>
    </message>
    <message>
        <source>The next year was not prepared because the file holds no plan. Add a plan first.</source>
        <translation>ファイルに計画がないため、次の年度を準備しませんでした。先に計画を追加してください。</translation>
    </message>
    <message>
        <source>%1 was not prepared because it is not a year of the plan. %2 Choose one of its years, or change the years of the plan first.</source>
        <translation>計画の年度ではないため、%1を準備しませんでした。%2 その中の年度を選ぶか、先に計画の年度を変更してください。</translation>
    </message>
    <message>
        <source>The sheet “%1” cannot be written because the project has no such department in that year. Add the department to the project first.</source>
        <translation>その年度の事業の担当課ではないため、シート「%1」に記入できません。先に事業の担当課に加えてください。</translation>
    </message>
    <message>
        <source>The sheet “%1” cannot be written because each department of the project has its own. Choose one of %2.</source>
        <translation>事業の担当課ごとにシートがあるため、シート「%1」に記入できません。%2 の中から選んでください。</translation>
    </message>
    <message>
        <source>“%1” was not written because the form “%2” has no item “%3”. Its items are %4.</source>
        <translation>様式「%2」に項目「%3」はないため、「%1」に記入しませんでした。項目は %4 です。</translation>
    </message>
    <message>
        <source>“%1” of “%2” was not changed because it repeats what was written last year. Change last year&apos;s sheet if it is wrong.</source>
        <translation>「%2」の「%1」は前年度の記載を写したものなので、変更しませんでした。誤りの場合は、前年度のシートを変更してください。</translation>
    </message>
    <message>
        <source>“%1” of “%2” was not written because it holds the grade. Choose a grade and write its reason there.</source>
        <translation>「%2」の「%1」は評価の欄のため、記入しませんでした。評価を選び、理由をそこに記入してください。</translation>
    </message>
    <message>
        <source>“%1” of “%2” was not written because it shows the indicators. Enter the values of the indicators instead.</source>
        <translation>「%2」の「%1」は指標の欄のため、記入しませんでした。指標の値を入力してください。</translation>
    </message>
    <message>
        <source>“%1” of “%2” cannot be “%3”. Choose one of %4.</source>
        <translation>「%2」の「%1」を「%3」にすることはできません。%4 の中から選んでください。</translation>
    </message>
    <message>
        <source>“%1” was not graded because the scheme “%2” has no grade “%3”. Its grades are %4.</source>
        <translation>評価区分「%2」に評価「%3」はないため、「%1」を評価しませんでした。評価は %4 です。</translation>
    </message>
    <message>
        <source>“%1” was not graded because its form “%2” has no grade. Use a form with a grade for that year.</source>
        <translation>様式「%2」に評価の欄がないため、「%1」を評価しませんでした。その年度には評価のある様式を使ってください。</translation>
    </message>
    <message>
        <source>The sheet of “%1” for %2 is not clear because it has several departments. Name one of %3.</source>
        <translation>担当課が複数あるため、「%1」の%2のシートを特定できません。%3 の中から指定してください。</translation>
    </message>
    <message>
        <source>“%1” is not a department of “%2” in %3, which has none. Leave the department out, or add it to the project first.</source>
        <translation>「%1」は%3の「%2」の担当課ではありません（担当課なし）。担当課を指定しないか、先に事業の担当課に加えてください。</translation>
    </message>
    <message>
        <source>“%1” is not a department of “%2” in %3. Name one of %4.</source>
        <translation>「%1」は%3の「%2」の担当課ではありません。%4 の中から指定してください。</translation>
    </message>
    <message>
        <source>“%1” was not graded “%2” because this grade needs a reason. Write the reason together with the grade.</source>
        <translation>この評価には理由が必要なため、「%1」を「%2」としませんでした。評価と一緒に理由を記入してください。</translation>
    </message>
    <message>
        <source>The sheet “%1” cannot become “%2” yet. %3</source>
        <translation>シート「%1」はまだ「%2」にできません。%3</translation>
    </message>
    <message>
        <source>The sheet “%1” cannot become “%2” because it is “%3”. From there it can become %4.</source>
        <translation>シート「%1」は「%3」のため「%2」にできません。次に進めるのは %4 です。</translation>
    </message>
    <message>
        <source>The years of “%1” were not set because its last year %2 comes before its first year %3. Change one of them.</source>
        <translation>最後の%2が最初の%3より前のため、「%1」の年度を設定しませんでした。いずれかを変更してください。</translation>
    </message>
    <message>
        <source>The years of “%1” were not set because it would run for more than %2 years. Give an earlier last year.</source>
        <translation>期間が%2年を超えるため、「%1」の年度を設定しませんでした。最後の年度を早めてください。</translation>
    </message>
    <message>
        <source>The plan was not added because it has no title. Type its title and try again.</source>
        <translation>題名がないため、計画を追加しませんでした。題名を入力してください。</translation>
    </message>
    <message>
        <source>The years of “%1” were not changed because the sheet “%2” would fall outside. Choose years that include %3, or remove that sheet.</source>
        <translation>シート「%2」が計画の外になるため、「%1」の年度を変更しませんでした。%3を含む年度にするか、そのシートを削除してください。</translation>
    </message>
    <message>
        <source>No goal was added to “%1” because its name is empty. Type a name and try again.</source>
        <translation>名称が空のため、「%1」に目標を追加しませんでした。名称を入力してください。</translation>
    </message>
    <message>
        <source>Nothing was added to “%1” because neither number nor name is given. Type one of them.</source>
        <translation>番号も名称もないため、「%1」に追加しませんでした。いずれかを入力してください。</translation>
    </message>
    <message>
        <source>%1 To keep it as words instead of a number, write it in brackets: 「%2」.</source>
        <translation>%1 数ではなく言葉として残すには、かぎ括弧に入れてください: 「%2」。</translation>
    </message>
    <message>
        <source>“%1” is no range because the first number is larger. Write the smaller number first.</source>
        <translation>最初の数の方が大きいため、「%1」は範囲になりません。小さい数を先に書いてください。</translation>
    </message>
    <message>
        <source>There is no target to read because the text is empty. Write a number, an arrow or words.</source>
        <translation>文字がないため、目標を読み取れません。数、矢印、または言葉を入力してください。</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a number. Write a target such as 30, 30以上, 5以下, 1.0未満 or 20～25.</source>
        <translation>「%1」は数として読み取れません。30、30以上、5以下、1.0未満、20～25 のように書いてください。</translation>
    </message>
    <message>
        <source>The target of “%1” was not removed from %2 on because it has been in force since %3. Take it away as of that year, or enter another target.</source>
        <translation>%3から適用されているため、%2からの「%1」の目標を削除しませんでした。その年度の時点で削除するか、別の目標を入力してください。</translation>
    </message>
    <message>
        <source>No indicator was added because its name is empty. Type a name and try again.</source>
        <translation>名称が空のため、指標を追加しませんでした。名称を入力してください。</translation>
    </message>
    <message>
        <source>The indicator “%1” was not added because only an indicator of a project can belong to a department. Leave the department out.</source>
        <translation>担当課に属することができるのは事業の指標だけのため、指標「%1」を追加しませんでした。担当課を外してください。</translation>
    </message>
    <message>
        <source>No series was added to “%1” because its name is empty. Type a name, such as the group that is counted.</source>
        <translation>名称が空のため、「%1」に系列を追加しませんでした。対象者の区分などの名称を入力してください。</translation>
    </message>
    <message>
        <source>The series “%1” was not added to “%2” because it is there already. Give another name.</source>
        <translation>系列「%1」は既に「%2」にあるため、追加しませんでした。別の名称にしてください。</translation>
    </message>
    <message>
        <source>The value of “%1” for %2 was not entered: %3</source>
        <translation>「%1」の%2の値を入力しませんでした: %3</translation>
    </message>
    <message>
        <source>The baseline of “%1” was not entered: %2</source>
        <translation>「%1」の基準値を入力しませんでした: %2</translation>
    </message>
    <message>
        <source>The target of “%1” for %2 was not entered: %3</source>
        <translation>「%1」の%2の目標を入力しませんでした: %3</translation>
    </message>
    <message>
        <source>%1 is too far from the years of the plan; give a year from %2 to %3.</source>
        <translation>%1は計画の期間から離れすぎているため、受け付けられません（%2から%3までの年度を入力してください）。</translation>
    </message>
    <message>
        <source>A %1 without a name was not added; give its name together with it.</source>
        <translation>名称のない%1は追加できません（名称も一緒に入力してください）。</translation>
    </message>
    <message>
        <source>The years of “%1” were not set because %2 cannot be a year of a plan; give years from %3 to %4.</source>
        <translation>%2は計画の年度にできないため、「%1」の年度を設定しませんでした（%3年から%4年までの年度を入力してください）。</translation>
    </message>
    <message>
        <source>(from %1)</source>
        <translation>（%1から）</translation>
    </message>
    <message>
        <source>The new %1 was not made because it has no name. Type one first.</source>
        <translation>名称が空のため、新しい%1を作成しませんでした。名称を入力してください。</translation>
    </message>
    <message>
        <source>The new %1 was not made because another one is called “%2”. Type another name.</source>
        <translation>「%2」という名称が既にあるため、新しい%1を作成しませんでした。別の名称を入力してください。</translation>
    </message>
    <message>
        <source>The form was not changed because none is chosen for %1. Choose the form of that year first.</source>
        <translation>%1の様式が決まっていないため、様式を変更しませんでした。先にその年度の様式を選んでください。</translation>
    </message>
    <message>
        <source>“%1” does not say which of last year&apos;s items it repeats. Choose the source item first.</source>
        <translation>「%1」が前年度のどの項目を写すのかが決まっていません。写す元の項目を選んでください。</translation>
    </message>
    <message>
        <source>“%1” cannot hold a grade because “%2” does. A sheet has one grade; remove the other item first.</source>
        <translation>「%2」に評価の欄があるため、「%1」を評価の欄にできません。評価の欄は1枚に1つです。先にもう一方の項目を削除してください。</translation>
    </message>
    <message>
        <source>“%1” has no choices because its kind is “%2”. Make its kind “%3” first.</source>
        <translation>「%1」の種類は「%2」のため、選択肢を設定できません。種類が「%3」の項目に設定してください。</translation>
    </message>
    <message>
        <source>“%1” needs at least one word to choose from.</source>
        <translation>「%1」には選択肢が1つ以上必要です。選択肢を「、」で区切って入力してください。</translation>
    </message>
    <message>
        <source>The grades were not changed because no grade scheme is chosen for %1. Choose one first.</source>
        <translation>%1の評価区分が決まっていないため、評価を変更しませんでした。先に評価区分を選んでください。</translation>
    </message>
    <message>
        <source>The scheme “%1” was not changed because %2 sheets that it grades are checked or reported. Send them back first, or change the scheme from a later year on.</source>
        <translation>「%1」で評価したシートのうち%2枚が確認済または報告済のため、評価区分を変更しませんでした。先にシートを差し戻すか、後の年度から変更してください。</translation>
    </message>
    <message>
        <source>Grade “%1” cannot require a reason because %2 sheets have it without one. Write their reasons first.</source>
        <translation>評価「%1」のシートのうち%2枚に理由がないため、理由を必須にできません。先に理由を記入してください。</translation>
    </message>
    <message>
        <source>No grades</source>
        <translation>評価を付けない</translation>
    </message>
    <message>
        <source>The grade was not added because it is empty. Type one first.</source>
        <translation>評価の記号が空のため、追加しませんでした。記号を入力してください。</translation>
    </message>
    <message>
        <source>Grade “%1” was not removed because %2 sheets have it. Grade them otherwise first.</source>
        <translation>評価「%1」が%2枚のシートに付いているため、削除しませんでした。先にそのシートの評価を付け直してください。</translation>
    </message>
    <message>
        <source>The sheet “%1” cannot be written because no sheet form is chosen for “%2”. Choose the form of that year first.</source>
        <translation>「%2」のシートの様式が決まっていないため、シート「%1」に記入できません。先にその年度の様式を選んでください。</translation>
    </message>
    <message>
        <source>“%1” was not graded because no grade scheme is chosen for %2. Choose the scheme of that year first.</source>
        <translation>%2の評価区分が決まっていないため、「%1」を評価しませんでした。先にその年度の評価区分を選んでください。</translation>
    </message>
    <message>
        <source>“%1” cannot be changed here because sheets of %2 are written with it and would print something else. Choose the first year of the change in the window and change it there.</source>
        <translation>%2の評価シートがすでにこれで書かれており、その印刷が変わってしまうため、「%1」は変更できません。画面で適用を始める年度を選び、その年度の様式や評価区分として変更してください。</translation>
    </message>
    <message>
        <source>“%1” was not placed here as its main place because that is under “%2”. Place it again without being the main place.</source>
        <translation>「%1」の主たる掲載先は「%2」にあるため、ここを主たる掲載先にすることはできません。再掲として置いてください。</translation>
    </message>
    <message>
        <source>“%1” cannot be entered so because sheets of %2 that print it are checked or reported. Send them back first, or enter a target that applies from a later year.</source>
        <translation>「%1」を印刷する%2のシートが確認済または報告済のため、このようには入力できません。先にシートを差し戻すか、後の年度から適用する目標値を入力してください。</translation>
    </message>
    <message>
        <source>Nothing was entered because “%1” and “%2” belong to different plans. Choose an area of the service&apos;s plan.</source>
        <translation>「%1」と「%2」は異なる計画に属しているため、入力できません。事業と同じ計画の提供区域を選んでください。</translation>
    </message>
    <message>
        <source>Nothing was entered for “%1” because it is the sum of its parts. Enter the figures of “%2” and the others.</source>
        <translation>「%1」は内訳の合計のため、入力できません。「%2」などの内訳に入力してください。</translation>
    </message>
    <message>
        <source>“%1” is negative. Type 0 or a larger number.</source>
        <translation>「%1」は負の数です。0以上の数を入力してください。</translation>
    </message>
    <message>
        <source>“%1” of “%2” was not entered: %3</source>
        <translation>「%2」の「%1」を入力できません。%3</translation>
    </message>
    <message>
        <source>The number of “%1” was not set because it is printed as it stands. Type the target itself instead.</source>
        <translation>「%1」の数値は、そのまま印刷される目標値のため設定できません。目標値そのものを入力してください。</translation>
    </message>
    <message>
        <source>“%1” was not tied to another series because it does not say how much more or less is wanted. Enter the difference, too (0 for the same).</source>
        <translation>「%1」は、どれだけ上回る（下回る）かの値がないため、他の系列に結び付けられません。差も入力してください（同じ値なら 0）。</translation>
    </message>
    <message>
        <source>The weight of “%1” was not set to %2 because a weight cannot be negative. Give 0 or more.</source>
        <translation>「%1」の重みは%2にできません。重みに負の数は使えません。0以上の数を入力してください。</translation>
    </message>
    <message>
        <source>Nothing was changed because in %1 all weights within “%2” would be zero and nothing could be averaged. Give one of them a weight above 0 first.</source>
        <translation>%1に「%2」の内訳の重みがすべて0になり、平均を算定できなくなるため、変更していません。先に、いずれかの重みを0より大きい数にしてください。</translation>
    </message>
    <message>
        <source>The rule for averages was not changed because the weight of priority projects cannot be negative (%1). Give 0 or more.</source>
        <translation>達成率の平均の方法は変更していません。重点事業の重みに負の数（%1）は使えません。0以上の数を入力してください。</translation>
    </message>
    <message>
        <source>“%1” is not a weight; give a number such as 1, 0 or 2.5.</source>
        <translation>「%1」は重みとして使えません。1、0、2.5のような数を指定してください。</translation>
    </message>
    <message>
        <source>There are two milestones “%1”. Give one of them another name.</source>
        <translation>節目「%1」が2つあります。どちらかを別の名称にしてください。</translation>
    </message>
    <message>
        <source>“%1” has no number for %2 that could be provisional or have a sample size. Enter the number first.</source>
        <translation>「%1」の%2には数値がないため、速報値や標本数は入力できません。先に数値を入力してください。</translation>
    </message>
    <message>
        <source>How rates are calculated counts for all years. Sheets that print them are begun for %1.</source>
        <translation>算定方法の変更は、すべての年度の達成率に及びます。達成率を載せる評価シートのうち、着手済みのものがある年度：%1</translation>
    </message>
    <message>
        <source>How “%1” is calculated counts for all years and cannot be changed, because sheets of %2 that print it are checked or reported. Send them back first, or add an indicator of its own.</source>
        <translation>「%1」の算定方法は、これを載せる%2の評価シートが確認済みまたは報告済みのため変更できません（算定方法はすべての年度に及びます）。先に差し戻すか、別の指標として追加してください。</translation>
    </message>
    <message>
        <source>The meeting is no longer in the plan. Look at the current list.</source>
        <translation>この会議は計画にありません。現在の一覧を確認してください。</translation>
    </message>
    <message>
        <source>The member is no longer on the council&apos;s list. Look at the current list.</source>
        <translation>この委員は名簿にありません。現在の一覧を確認してください。</translation>
    </message>
</context>
<context>
    <name>errata</name>
    <message>
        <source>%1: corrections</source>
        <translation>%1 正誤表</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>資料</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>頁</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>箇所</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>誤</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正</translation>
    </message>
    <message>
        <source>(not there)</source>
        <translation>（記載なし）</translation>
    </message>
    <message>
        <source>(deleted)</source>
        <translation>（削除）</translation>
    </message>
    <message>
        <source>Nothing differs from what was handed out.</source>
        <translation>配布した資料との相違はありません。</translation>
    </message>
</context>
<context>
    <name>explain</name>
    <message>
        <source>Actual %1 ÷ target %2 = %3</source>
        <translation>実績 %1 ÷ 目標 %2 = %3</translation>
    </message>
    <message>
        <source>Target %2 ÷ actual %1 = %3</source>
        <translation>目標 %2 ÷ 実績 %1 = %3</translation>
    </message>
    <message>
        <source>(Actual %1 − baseline %4) ÷ (target %2 − baseline %4) = %3</source>
        <translation>（実績 %1 − 基準 %4）÷（目標 %2 − 基準 %4）= %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (rounded half up to one decimal)</source>
        <translation>%1（小数第2位を四捨五入）</translation>
    </message>
    <message>
        <source>Sum of %1 through %2 = %3</source>
        <translation>%1～%2の累計 = %3</translation>
    </message>
    <message>
        <source>No year from %1 through %2 has anything to add up.</source>
        <translation>%1～%2に加えるべき値のある年がありません。</translation>
    </message>
    <message>
        <source>The sum of %1 through %2 is not known: values are missing for %3.</source>
        <translation>%1～%2の累計は分かりません。%3の値がありません。</translation>
    </message>
    <message>
        <source>The sum of %1 through %2 is not known: values are missing for %3; the other years add up to %4.</source>
        <translation>%1～%2の累計は分かりません。%3の値がありません。他の年の合計は %4 です。</translation>
    </message>
    <message>
        <source>%1 lies in the band %2 of “%3”: %4</source>
        <translation>%1は区分 %2（「%3」）に当たります: %4</translation>
    </message>
    <message>
        <source>No grade scheme is chosen for %1.</source>
        <translation>%1の評価区分が決まっていません。</translation>
    </message>
    <message>
        <source>“%1” grades in words; no band is compared.</source>
        <translation>「%1」は言葉による評価で、数値の区分はありません。</translation>
    </message>
    <message>
        <source>%1 lies in no band of “%2”.</source>
        <translation>%1は「%2」のどの区分にも当たりません。</translation>
    </message>
    <message>
        <source>%1 lies in several bands of “%2”.</source>
        <translation>%1は「%2」の複数の区分に当たります。</translation>
    </message>
    <message>
        <source>Grade %1, entered by: %2</source>
        <translation>評価 %1（記入者: %2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is no rate to average (%1 values in all).</source>
        <translation>平均する達成率がありません（全%1件）。</translation>
    </message>
    <message>
        <source>Mean of %1 achievement rates: %2</source>
        <translation>達成率%1件の平均: %2</translation>
    </message>
    <message>
        <source>Mean of %1 achievement rates: %2 (%3 without a rate left out: %4)</source>
        <translation>達成率%1件の平均: %2（率のない%3件を除く: %4）</translation>
    </message>
    <message>
        <source>Evaluated %1 of %2 applicable (%3 in all)</source>
        <translation>評価済 %1／対象 %2（全 %3）</translation>
    </message>
    <message>
        <source>The goals add up to %1 because %2 are shown again under a further goal; the total of %3 counts each once.</source>
        <translation>%2件が他の目標に再掲されているため、目標別の合計は%1件になります。総数%3件では1回だけ数えています。</translation>
    </message>
    <message>
        <source>Shares are adjusted in the last decimal so that they add up to 100%.</source>
        <translation>割合は、合計が100%になるよう末位を調整しています。</translation>
    </message>
    <message>
        <source>%1 whose departments have different grades</source>
        <translation>担当課により評価が異なる事業%1件</translation>
    </message>
    <message>
        <source>%1 in which a department has no grade yet</source>
        <translation>評価が済んでいない担当課のある事業%1件</translation>
    </message>
    <message>
        <source>%1 with a grade of another scheme</source>
        <translation>別の評価区分による評価の事業%1件</translation>
    </message>
    <message>
        <source>“Not evaluated” includes projects that do have grades: %1.</source>
        <translation>「未評価」には、評価を記入した事業のうち、%1を含みます。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 (missed)</source>
        <translation>%1（未達成）</translation>
    </message>
    <message>
        <source>The rate is %1, but the target is missed: no grade is computed.</source>
        <translation>達成率は%1ですが目標に達していないため、評価を算定しません。</translation>
    </message>
    <message>
        <source>2 − actual %1 ÷ target %2 = %3</source>
        <translation>2－実績 %1 ÷ 目標 %2 = %3</translation>
    </message>
    <message>
        <source>(Actual %1 − baseline %4) ÷ (%2 expected by %5 − baseline %4) = %3</source>
        <translation>（実績 %1－基準 %4）÷（%5の経路値 %2－基準 %4）= %3</translation>
    </message>
    <message>
        <source>%2 expected by %4 ÷ actual %1 = %3</source>
        <translation>%4の経路値 %2 ÷ 実績 %1 = %3</translation>
    </message>
    <message>
        <source>Actual %1 ÷ %2 expected by %4 = %3</source>
        <translation>実績 %1 ÷ %4の経路値 %2 = %3</translation>
    </message>
    <message>
        <source>Actual %1 ÷ (target %2 × %4 expected by %5) = %3</source>
        <translation>実績 %1 ÷（目標 %2 × %5までの割合 %4）= %3</translation>
    </message>
    <message>
        <source>Actual %1, to be kept at %2 (tolerance %4) = %3</source>
        <translation>実績 %1、維持する水準 %2（許容幅 %4）= %3</translation>
    </message>
    <message>
        <source>Actual %1, range %2 to %4 = %3</source>
        <translation>実績 %1、目標の範囲 %2～%4 = %3</translation>
    </message>
    <message>
        <source>%1 of %2 milestones, weight %4 ÷ %5 = %3</source>
        <translation>節目 %2件のうち %1件、重み %4 ÷ %5 = %3</translation>
    </message>
    <message>
        <source>From %1 (%2) to %3: better</source>
        <translation>%1（%2）から %3 へ: 改善</translation>
    </message>
    <message>
        <source>From %1 (%2) to %3: unchanged</source>
        <translation>%1（%2）から %3 へ: 横ばい</translation>
    </message>
    <message>
        <source>From %1 (%2) to %3: worse</source>
        <translation>%1（%2）から %3 へ: 悪化</translation>
    </message>
    <message>
        <source>Sum of the yearly targets of %1 through %2 = %3</source>
        <translation>%1から%2までの年度目標の合計 = %3</translation>
    </message>
    <message>
        <source>“%1” is %2 in %3.</source>
        <translation>「%1」は、%3には %2 になります。</translation>
    </message>
    <message>
        <source>Internal number behind the target: %1%2</source>
        <translation>目標の内部値: %1%2</translation>
    </message>
    <message>
        <source>%1 (tolerance %2)</source>
        <translation>%1（許容幅 %2）</translation>
    </message>
    <message>
        <source>Difference from the target: %1 points</source>
        <translation>目標との差 %1ポイント</translation>
    </message>
    <message>
        <source>Difference from the target: %1</source>
        <translation>目標との差 %1</translation>
    </message>
    <message>
        <source>“%1” holds, by “%2”: %3</source>
        <translation>「%2」の条件「%1」に当てはまります: %3</translation>
    </message>
    <message>
        <source>%1 lies in the band %2 of “%3” and “%4” holds: %5</source>
        <translation>%1 は「%3」の区分 %2 に入り、条件「%4」にも当てはまります: %5</translation>
    </message>
    <message>
        <source>No grade is computed, because a condition of “%1” cannot be judged.</source>
        <translation>「%1」の条件を判定できないため、区分は計算されません。</translation>
    </message>
    <message>
        <source>“%1” grades sums of points; single values have none.</source>
        <translation>「%1」は点数の合計で区分するため、個々の値に区分はありません。</translation>
    </message>
    <message>
        <source>plain mean of all values (equal weights)</source>
        <translation>全指標の単純平均（重み均等）</translation>
    </message>
    <message>
        <source>weighted mean of all values (priority projects weigh %1 times as much)</source>
        <translation>全指標の加重平均（重点事業の重みは%1倍）</translation>
    </message>
    <message>
        <source>weighted mean of all values (by own weights)</source>
        <translation>全指標の加重平均（個別の重み）</translation>
    </message>
    <message>
        <source>mean of means, from projects through challenges and goals to the plan (equal weights)</source>
        <translation>事業・主要課題・基本目標・計画の順に平均した値の平均（重み均等）</translation>
    </message>
    <message>
        <source>mean of means, from projects through challenges and goals to the plan (priority projects weigh %1 times as much)</source>
        <translation>事業・主要課題・基本目標・計画の順に平均した値の平均（重点事業の重みは%1倍）</translation>
    </message>
    <message>
        <source>mean of means, from projects through challenges and goals to the plan (by own weights)</source>
        <translation>事業・主要課題・基本目標・計画の順に平均した値の平均（個別の重み）</translation>
    </message>
    <message>
        <source>%1 of the weight is evaluated.</source>
        <translation>重みの%1を評価</translation>
    </message>
    <message>
        <source>Mean achievement rate: %1. %2 of the weight is evaluated.</source>
        <translation>達成率の平均: %1。重みの%2を評価。</translation>
    </message>
    <message>
        <source>Rates over 100% count as 100% in means, and only there (%1 values).</source>
        <translation>100%を超える達成率は、平均を算定するときに限り100%としています（該当%1件）。</translation>
    </message>
    <message>
        <source>%1 values with the weight 0 do not count.</source>
        <translation>重みが0の%1件は算定に含めていません。</translation>
    </message>
    <message>
        <source>Nothing to average: the weights of all %1 values are zero. Give one of them a weight above 0.</source>
        <translation>算定対象なし：%1件の重みがすべて0です。いずれかの重みを0より大きい数にしてください。</translation>
    </message>
    <message>
        <source>Nothing to average: none of the %1 values has a rate.</source>
        <translation>算定対象なし：%1件のうち、達成率のあるものがありません。</translation>
    </message>
    <message>
        <source>Nothing to average</source>
        <translation>算定対象なし</translation>
    </message>
    <message>
        <source>Weight of “%1” at 50%</source>
        <translation>「%1」の重みを50%に変更</translation>
    </message>
    <message>
        <source>Weight of “%1” at 150%</source>
        <translation>「%1」の重みを150%に変更</translation>
    </message>
    <message>
        <source>“%1” left out</source>
        <translation>「%1」を除外</translation>
    </message>
    <message>
        <source>All values by “%1”</source>
        <translation>すべて「%1」で算定</translation>
    </message>
    <message>
        <source>The mean of the plan counts what is shown again under a further goal only at its main place; it is therefore not the mean of the means of the goals.</source>
        <translation>計画全体の平均では、再掲の事業を主たる掲載先で1回だけ数えています。このため、目標別の平均をさらに平均した値とは一致しません。</translation>
    </message>
    <message>
        <source>%1 gives no rate: %2. %3</source>
        <translation>%1では、達成率を算定できません（%2）。%3</translation>
    </message>
    <message>
        <source>No rate counts: %1. %2</source>
        <translation>達成率は算定していません（%1）。%2</translation>
    </message>
    <message>
        <source>Mean of means, from %1 achievement rates: %2</source>
        <translation>達成率%1件から、平均の平均により算定：%2</translation>
    </message>
    <message>
        <source>Mean of means, from %1 achievement rates: %2 (%3 without a rate left out: %4)</source>
        <translation>達成率%1件から、平均の平均により算定：%2（達成率のない%3件を除外：%4）</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Meeting</source>
        <translation>会議</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>識別子</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>議題</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>並び順</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Tentative</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>基本目標</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>課題</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>事業</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>担当課</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>計算式</translation>
    </message>
    <message>
        <source>Accumulation</source>
        <translation>集計の仕方</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>小数の桁数</translation>
    </message>
    <message>
        <source>Survey years</source>
        <translation>調査年度</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定義</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基準値</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標値</translation>
    </message>
    <message>
        <source>Target year</source>
        <translation>目標年度</translation>
    </message>
    <message>
        <source>From fiscal year</source>
        <translation>適用年度</translation>
    </message>
    <message>
        <source>Target value</source>
        <translation>目標値</translation>
    </message>
    <message>
        <source>Upper end</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>言葉による表記</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>決定日</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Actual value</source>
        <translation>実績値</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>速報値</translation>
    </message>
    <message>
        <source>Sample size</source>
        <translation>標本数</translation>
    </message>
    <message>
        <source>Grade scheme</source>
        <translation>評価区分</translation>
    </message>
    <message>
        <source>First fiscal year</source>
        <translation>最初の年度</translation>
    </message>
    <message>
        <source>Last fiscal year</source>
        <translation>最後の年度</translation>
    </message>
    <message>
        <source>Compared with the bands</source>
        <translation>区分と比べる量</translation>
    </message>
    <message>
        <source>Decimals before comparing</source>
        <translation>比較前の小数の桁数</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>文言</translation>
    </message>
    <message>
        <source>Lower end</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>Lower end included</source>
        <translation>下限を含む</translation>
    </message>
    <message>
        <source>Upper end included</source>
        <translation>上限を含む</translation>
    </message>
    <message>
        <source>Reason required</source>
        <translation>理由必須</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>既定</translation>
    </message>
    <message>
        <source>Counts in the denominator</source>
        <translation>分母に含める</translation>
    </message>
    <message>
        <source>Grade scheme in use</source>
        <translation>使用する評価区分</translation>
    </message>
    <message>
        <source>Sheet form</source>
        <translation>シートの様式</translation>
    </message>
    <message>
        <source>Item of a form</source>
        <translation>様式の項目</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Source item</source>
        <translation>元の項目</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>Choice of an item</source>
        <translation>項目の選択肢</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>語</translation>
    </message>
    <message>
        <source>Sheet form in use</source>
        <translation>使用する様式</translation>
    </message>
    <message>
        <source>Whose grade counts</source>
        <translation>採用する評価の記入者</translation>
    </message>
    <message>
        <source>Evaluation sheet</source>
        <translation>評価シート</translation>
    </message>
    <message>
        <source>Evaluator</source>
        <translation>評価者</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Reason of the grade</source>
        <translation>評価の理由</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>記入</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>市町村</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>Origin of the years</source>
        <translation>年度の根拠</translation>
    </message>
    <message>
        <source>Basic philosophy</source>
        <translation>基本理念</translation>
    </message>
    <message>
        <source>Word for goals</source>
        <translation>目標の呼び方</translation>
    </message>
    <message>
        <source>Word for challenges</source>
        <translation>課題の呼び方</translation>
    </message>
    <message>
        <source>Word for projects</source>
        <translation>事業の呼び方</translation>
    </message>
    <message>
        <source>Name of the council</source>
        <translation>会議の名称</translation>
    </message>
    <message>
        <source>Predecessor</source>
        <translation>前の計画</translation>
    </message>
    <message>
        <source>Text of the plan</source>
        <translation>計画の文章</translation>
    </message>
    <message>
        <source>Box of the plan&apos;s diagram</source>
        <translation>位置図の枠</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>段</translation>
    </message>
    <message>
        <source>Name of a goal</source>
        <translation>目標の名称</translation>
    </message>
    <message>
        <source>Sort key</source>
        <translation>並べ替えキー</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>重点</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Name of a project</source>
        <translation>事業の名称</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>掲載先</translation>
    </message>
    <message>
        <source>Main placement</source>
        <translation>主たる掲載先</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>前身・後継</translation>
    </message>
    <message>
        <source>Earlier project</source>
        <translation>前身の事業</translation>
    </message>
    <message>
        <source>Later project</source>
        <translation>後継の事業</translation>
    </message>
    <message>
        <source>Name of a department</source>
        <translation>担当課の名称</translation>
    </message>
    <message>
        <source>Department of a project</source>
        <translation>事業の担当課</translation>
    </message>
    <message>
        <source>Through fiscal year</source>
        <translation>終了年度</translation>
    </message>
    <message>
        <source>Contents and aims</source>
        <translation>事業内容・事業目標</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>キーワード</translation>
    </message>
    <message>
        <source>Keyword of a project</source>
        <translation>事業のキーワード</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>提供区域</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>事業</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>上位の事業</translation>
    </message>
    <message>
        <source>Reviewed by the ±10 % rule</source>
        <translation>見直し基準（±10％）の対象</translation>
    </message>
    <message>
        <source>Demand and supply</source>
        <translation>量の見込みと確保方策</translation>
    </message>
    <message>
        <source>Reference date</source>
        <translation>基準日</translation>
    </message>
    <message>
        <source>Forecast demand</source>
        <translation>量の見込み</translation>
    </message>
    <message>
        <source>Secured supply</source>
        <translation>確保方策</translation>
    </message>
    <message>
        <source>Actual demand</source>
        <translation>需要の実績</translation>
    </message>
    <message>
        <source>Actual supply</source>
        <translation>確保の実績</translation>
    </message>
    <message>
        <source>Reason of the difference</source>
        <translation>差が生じた理由</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>今後の対応</translation>
    </message>
    <message>
        <source>Yearly path</source>
        <translation>年次の経路</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>比較の相手</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>許容差</translation>
    </message>
    <message>
        <source>Tolerance counted in</source>
        <translation>許容差の単位</translation>
    </message>
    <message>
        <source>Several series</source>
        <translation>複数の系列の扱い</translation>
    </message>
    <message>
        <source>Total of the series</source>
        <translation>系列の計</translation>
    </message>
    <message>
        <source>Reference series</source>
        <translation>参照する系列</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>分子</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>分母</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>達成の判断</translation>
    </message>
    <message>
        <source>Unit of the source</source>
        <translation>出典の単位</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>節目</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Reached on</source>
        <translation>到達日</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Further condition</source>
        <translation>その他の条件</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>点数</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>記号の形</translation>
    </message>
    <message>
        <source>Roll-up rule</source>
        <translation>集計の方法</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>重みの付け方</translation>
    </message>
    <message>
        <source>Weight of priority projects</source>
        <translation>重点事業の重み</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均の取り方</translation>
    </message>
    <message>
        <source>Capped at 100 %</source>
        <translation>100%を上限とする</translation>
    </message>
    <message>
        <source>Sub-committee</source>
        <translation>部会</translation>
    </message>
    <message>
        <source>Observers</source>
        <translation>傍聴者数</translation>
    </message>
    <message>
        <source>Officials present</source>
        <translation>事務局等の出席者</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>出欠</translation>
    </message>
    <message>
        <source>Council member</source>
        <translation>委員</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理出席者</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>発言</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>発言者</translation>
    </message>
    <message>
        <source>Paper of a meeting</source>
        <translation>会議資料</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>資料</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>差替え版</translation>
    </message>
    <message>
        <source>Type of facility</source>
        <translation>施設の類型</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>定員の下限</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>定員の上限</translation>
    </message>
    <message>
        <source>Only under three years</source>
        <translation>3歳未満のみ</translation>
    </message>
    <message>
        <source>Employees and community apart</source>
        <translation>従業員枠・地域枠の区分</translation>
    </message>
    <message>
        <source>Capacity of a facility</source>
        <translation>施設の利用定員</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>施設名称</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>設置者</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>所在地</translation>
    </message>
    <message>
        <source>Approved capacity</source>
        <translation>認可定員</translation>
    </message>
    <message>
        <source>Capacity before</source>
        <translation>変更前の利用定員</translation>
    </message>
    <message>
        <source>Recognition 3, age 0</source>
        <translation>3号0歳</translation>
    </message>
    <message>
        <source>Recognition 3, age 1</source>
        <translation>3号1歳</translation>
    </message>
    <message>
        <source>Recognition 3, age 2</source>
        <translation>3号2歳</translation>
    </message>
    <message>
        <source>Recognition 2</source>
        <translation>2号（3～5歳）</translation>
    </message>
    <message>
        <source>Recognition 1</source>
        <translation>1号（3～5歳）</translation>
    </message>
    <message>
        <source>For employees</source>
        <translation>従業員枠</translation>
    </message>
    <message>
        <source>For the community</source>
        <translation>地域枠</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>認可（予定）日</translation>
    </message>
    <message>
        <source>Deemed confirmed</source>
        <translation>みなし確認</translation>
    </message>
    <message>
        <source>Partner facility</source>
        <translation>連携施設</translation>
    </message>
    <message>
        <source>Result of the screening</source>
        <translation>審査の結果</translation>
    </message>
    <message>
        <source>Outcome of the hearing</source>
        <translation>意見聴取の結果</translation>
    </message>
    <message>
        <source>Rule of the council</source>
        <translation>会議の定め</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>定数</translation>
    </message>
    <message>
        <source>Term of office</source>
        <translation>任期</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>定足数</translation>
    </message>
    <message>
        <source>Voting</source>
        <translation>議決</translation>
    </message>
    <message>
        <source>Proxies count</source>
        <translation>代理出席を算入</translation>
    </message>
    <message>
        <source>Online attendance counts</source>
        <translation>オンライン出席を算入</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>根拠法令</translation>
    </message>
    <message>
        <source>File names of papers</source>
        <translation>資料のファイル名</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Category of member</source>
        <translation>委員区分</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役職</translation>
    </message>
    <message>
        <source>Term begins</source>
        <translation>任期の初日</translation>
    </message>
    <message>
        <source>Term ends</source>
        <translation>任期の末日</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Member of a sub-committee</source>
        <translation>部会の委員</translation>
    </message>
    <message>
        <source>Project of a sub-committee</source>
        <translation>部会の評価対象事業</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>意見欄</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>意見</translation>
    </message>
    <message>
        <source>From</source>
        <translation>意見の種別</translation>
    </message>
    <message>
        <source>Page concerned</source>
        <translation>該当ページ</translation>
    </message>
    <message>
        <source>Passage concerned</source>
        <translation>該当箇所</translation>
    </message>
    <message>
        <source>Reflected in</source>
        <translation>反映先</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>意見のあった日</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>回答日</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>根拠資料</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>分かったこと</translation>
    </message>
    <message>
        <source>Citation of evidence</source>
        <translation>根拠資料の引用</translation>
    </message>
    <message>
        <source>Change of the plan</source>
        <translation>計画の策定・変更</translation>
    </message>
    <message>
        <source>What is changed</source>
        <translation>策定・変更の内容</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Reading of a word</source>
        <translation>読み上げの読み</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>表記</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>読み</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>単独の語のみ</translation>
    </message>
    <message>
        <source>Member before</source>
        <translation>前任者</translation>
    </message>
    <message>
        <source>The city&apos;s answer</source>
        <translation>市の考え方</translation>
    </message>
</context>
<context>
    <name>file_checks</name>
    <message>
        <source>“%1” is not complete: it was cut off when it was copied or saved. Nothing was changed.</source>
        <translation>「%1」は途中で切れています（コピーまたは保存の中断）。何も変更していません。</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>ファイルが壊れています: %1</translation>
    </message>
    <message>
        <source>“%1” is an empty file: there is nothing in it. Open an older version instead.</source>
        <translation>「%1」は空のファイルで、中身がありません。以前の版を開いてください。</translation>
    </message>
    <message>
        <source>“%1” is not a plan file of this program. Choose another file.</source>
        <translation>「%1」はこのプログラムの計画ファイルではありません。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>“%1” is a database of another program, not a plan file. Choose another file.</source>
        <translation>「%1」は他のプログラムのデータベースで、計画ファイルではありません。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>“%1” was saved by a newer version of this program (file version %2, this program knows %3). Install the newer version to open it. Nothing was changed.</source>
        <translation>「%1」は新しい版のプログラムで保存されています（ファイルの版 %2、このプログラムは %3 まで）。新しい版をインストールして開いてください。何も変更していません。</translation>
    </message>
    <message>
        <source>The beginning of “%1” is damaged or was changed by another program. Open an older version instead.</source>
        <translation>「%1」の先頭が壊れているか、他のプログラムで変更されています。以前の版を開いてください。</translation>
    </message>
    <message>
        <source>The working copy on this PC belongs to another version of this program (file version %1).</source>
        <translation>このPCの作業用の写しは、別の版のプログラムのものです（ファイルの版 %1）。</translation>
    </message>
    <message>
        <source>“%1” was saved by a newer version of this program (file version %2, this program knows %3): what only that version knows was not checked.</source>
        <translation>「%1」は新しい版のプログラムで保存されています（ファイルの版 %2、このプログラムが扱う版 %3）。新しい版だけが扱う内容は検査していません。</translation>
    </message>
    <message>
        <source>“%1” cannot be used: %2</source>
        <translation>「%1」は使えません。%2</translation>
    </message>
</context>
<context>
    <name>file_lock</name>
    <message>
        <source>someone whose name cannot be read</source>
        <translation>名前を読み取れない方</translation>
    </message>
    <message>
        <source>%1 (%2, since %3)</source>
        <translation>%1（%2、%3から）</translation>
    </message>
</context>
<context>
    <name>file_record</name>
    <message>
        <source>The file does not say which plan it is. It is damaged.</source>
        <translation>どの計画かがファイルに記録されていません。ファイルが壊れています。</translation>
    </message>
    <message>
        <source>The content of table “%1” is not what was saved. The file is damaged.</source>
        <translation>表「%1」の内容が保存時と異なります。ファイルが壊れています。</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>%1: it is not decided whether more or less is better.</source>
        <translation>%1: 増加と減少のどちらが望ましいかが決まっていません。</translation>
    </message>
    <message>
        <source>%1: no unit is given.</source>
        <translation>%1: 単位がありません。</translation>
    </message>
    <message>
        <source>%1: there is no target for %2 or later.</source>
        <translation>%1: %2以降の目標がありません。</translation>
    </message>
    <message>
        <source>%1: the sum lacks the values of %2.</source>
        <translation>%1: 累計のうち%2の値がありません。</translation>
    </message>
    <message>
        <source>%1: the actual value of %2 is missing (%3).</source>
        <translation>%1: %2の実績値がありません（%3）。</translation>
    </message>
    <message>
        <source>%1: the target is worse than the baseline for the direction that was chosen.</source>
        <translation>%1: 目標が、選ばれた方向では基準値より悪い値になっています。</translation>
    </message>
    <message>
        <source>%1: %2 lies in no band of “%3”.</source>
        <translation>%1: %2は「%3」のどの区分にも当たりません。</translation>
    </message>
    <message>
        <source>%1: %2 lies in several bands of “%3”.</source>
        <translation>%1: %2は「%3」の複数の区分に当たります。</translation>
    </message>
    <message>
        <source>%1: the departments have entered different grades, so none of them counts.</source>
        <translation>%1: 担当課の評価が異なるため、いずれも集計に含めていません。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: the sheet has not been started.</source>
        <translation>%1: シートが未着手です。</translation>
    </message>
    <message>
        <source>%1: “%2” is empty.</source>
        <translation>%1: 「%2」が未記入です。</translation>
    </message>
    <message>
        <source>%1: “%2” has no grade.</source>
        <translation>%1: 「%2」に評価がありません。</translation>
    </message>
    <message>
        <source>%1: grade %2 needs a reason.</source>
        <translation>%1: 評価 %2 には理由が必要です。</translation>
    </message>
    <message>
        <source>%1: grade %2 is not one of “%3”.</source>
        <translation>%1: 評価 %2 は「%3」のものではありません。</translation>
    </message>
    <message>
        <source>No grade scheme is chosen for %1.</source>
        <translation>%1の評価区分が決まっていません。</translation>
    </message>
    <message>
        <source>No sheet form is chosen for %1.</source>
        <translation>%1のシートの様式が決まっていません。</translation>
    </message>
    <message>
        <source>The file has no plan yet.</source>
        <translation>ファイルに計画がまだありません。</translation>
    </message>
    <message>
        <source>%1: the value of %2 is the same as that of %3 (%4).</source>
        <translation>%1：%2の実績値が%3と同じです（%4）。</translation>
    </message>
    <message>
        <source>%1: %2 in %3 and %4 in %5 differ by a factor of about %6.</source>
        <translation>%1：%3の%2と%5の%4には、およそ%6倍の開きがあります。桁や単位を確認してください。</translation>
    </message>
    <message>
        <source>%1: the baseline %2 and %3 in %4 differ by a factor of about %5.</source>
        <translation>%1：基準値%2と%4の%3には、およそ%5倍の開きがあります。桁や単位を確認してください。</translation>
    </message>
    <message>
        <source>%1: the source of the value %2 in %3 states the unit “%4”, the indicator “%5”.</source>
        <translation>%1：%3の実績値%2は出典の単位が「%4」ですが、指標の単位は「%5」です。</translation>
    </message>
    <message>
        <source>%1: the value of %2 has a numerator (%3) but no denominator.</source>
        <translation>%1：%2の実績値には分子（%3）がありますが、分母がありません。</translation>
    </message>
    <message>
        <source>%1: the value of %2 has a denominator (%3) but no numerator.</source>
        <translation>%1：%2の実績値には分母（%3）がありますが、分子がありません。</translation>
    </message>
    <message>
        <source>%1: the last target (%2) was for %3; there is none for %4 or later.</source>
        <translation>%1：最後の目標値（%2）は%3のもので、%4以降の目標値がありません。</translation>
    </message>
    <message>
        <source>%1: the target was met by 150% or more two times running (%2: actual %3, target %4; %5: actual %6, target %7).</source>
        <translation>%1：2回続けて目標値の150%以上を達成しています（%2は実績値%3、目標値%4。%5は実績値%6、目標値%7）。目標値の見直しを検討してください。</translation>
    </message>
    <message>
        <source>%1: the target %2 for %3 is worse than the actual %4 of %5.</source>
        <translation>%1：%3の目標値%2が、%5の実績値%4より悪い値です。目標値の見直しを検討してください。</translation>
    </message>
    <message>
        <source>%1: neither the indicator nor its value %2 of %3 names a source.</source>
        <translation>%1：%3の実績値%2には、指標にも実績値にも出典がありません。</translation>
    </message>
    <message>
        <source>%1: there is no baseline.</source>
        <translation>%1：基準値がありません。</translation>
    </message>
    <message>
        <source>%1: the value of %2 is %3, but its denominator is 0 (numerator %4).</source>
        <translation>%1：%2の実績値は%3ですが、分母が0です（分子は%4）。</translation>
    </message>
    <message>
        <source>%1: the value of %2 is %3, but %4 ÷ %5 = %6.</source>
        <translation>%1：%2の実績値は%3ですが、%4÷%5は%6です。</translation>
    </message>
    <message>
        <source>%1: the total of %2 is %3, but its parts add up to %4.</source>
        <translation>%1：%2の計は%3ですが、内訳の合計は%4です。</translation>
    </message>
</context>
<context>
    <name>findings paper</name>
    <message>
        <source>Targets reached: %1, missed: %2, neither known: %3 (of %4).</source>
        <translation>目標達成 %1件、未達 %2件、判定なし %3件（全%4件）。</translation>
    </message>
    <message>
        <source>Worse than the baseline: %1 (%2).</source>
        <translation>基準値より悪化した指標：%1件（%2）。</translation>
    </message>
    <message>
        <source>Of these, with a rate of 80% or more all the same: %1 (%2).</source>
        <translation>うち、達成率が80%以上であるもの：%1件（%2）。</translation>
    </message>
    <message>
        <source>Without an actual value: %1 (%2).</source>
        <translation>実績値のない指標：%1件（%2）。</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1、ほか%2件</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>「%1」（%2）</translation>
    </message>
    <message>
        <source>Highest mean: %1; lowest: %2.</source>
        <translation>平均達成率が最も高い目標：%1、最も低い目標：%2。</translation>
    </message>
    <message>
        <source>Key findings</source>
        <translation>主な所見</translation>
    </message>
</context>
<context>
    <name>font</name>
    <message>
        <source>The font file %1 cannot be read. Install the BIZ UD fonts again.</source>
        <translation>フォントファイル%1を読み込めません。BIZ UD フォントをもう一度インストールしてください。</translation>
    </message>
    <message>
        <source>The font file %1 is not a Japanese font. Install the BIZ UD fonts again.</source>
        <translation>フォントファイル%1は日本語フォントではありません。BIZ UD フォントをもう一度インストールしてください。</translation>
    </message>
    <message>
        <source>The font file %1 was not found in: %2. Install the BIZ UD fonts or put the file into one of these folders.</source>
        <translation>フォントファイル%1が見つかりません（探した場所: %2）。BIZ UD フォントをインストールするか、いずれかのフォルダーに置いてください。</translation>
    </message>
</context>
<context>
    <name>foreign_file</name>
    <message>
        <source>%1 is an Excel workbook, which cannot be imported as it is: save it in Excel as “CSV UTF-8” and choose that file.</source>
        <translation>%1はExcelのブックで、そのままでは取り込めないため、Excelで「CSV UTF-8（コンマ区切り）」として保存し、そのファイルを選んでください。</translation>
    </message>
    <message>
        <source>%1 is an Office document and not a table of text: save its table as “CSV UTF-8” and choose that file.</source>
        <translation>%1はOfficeの文書で、文字の表ではないため、表をCSV（UTF-8）として保存し、そのファイルを選んでください。</translation>
    </message>
    <message>
        <source>%1 is a picture and not a table of text: choose the CSV file that it shows.</source>
        <translation>%1は画像で、文字の表ではないため、もとの表をCSV（UTF-8）として保存し、そのファイルを選んでください。</translation>
    </message>
    <message>
        <source>%1 is a LibreOffice workbook, which cannot be imported as it is: save it in LibreOffice as “Text CSV” and choose that file.</source>
        <translation>%1はLibreOfficeの表で、そのままでは取り込めないため、LibreOfficeで「テキストCSV」として保存し、そのファイルを選んでください。</translation>
    </message>
    <message>
        <source>%1 is a ZIP archive: unpack it and choose the CSV file inside.</source>
        <translation>%1は圧縮ファイル（ZIP）のため、展開して中のCSVファイルを選んでください。</translation>
    </message>
    <message>
        <source>%1 is protected with a password: open it in Excel, save it as “CSV UTF-8” and choose that file.</source>
        <translation>%1はパスワードで保護されているため、Excelで開いて「CSV UTF-8（コンマ区切り）」として保存し、そのファイルを選んでください。</translation>
    </message>
    <message>
        <source>%1 is a PDF file and not a table of text: save the table where it was made as “CSV UTF-8” and choose that file.</source>
        <translation>%1はPDFで、文字の表ではないため、もとの表をCSV（UTF-8）として保存し、そのファイルを選んでください。</translation>
    </message>
    <message>
        <source>%1 is a plan file and not a table: import it as last year&apos;s file.</source>
        <translation>%1は計画ファイルで、表ではないため、前年度のファイルとして取り込んでください。</translation>
    </message>
</context>
<context>
    <name>foreign_workbook</name>
    <message>
        <source>“%1” is a workbook of Excel 2003 or before (.xls): open it in Excel, save it as “Excel Workbook (*.xlsx)” and choose that file.</source>
        <translation>「%1」はExcel 2003以前の形式（.xls）のブックのため、Excelで開いて「Excel ブック (*.xlsx)」として保存し、そのファイルを選んでください。</translation>
    </message>
    <message>
        <source>“%1” is not an Excel file but a web page, as when a page with an error message was saved in place of the file: please download the file again.</source>
        <translation>「%1」はExcelのファイルではなく、ウェブページです。ファイルの代わりにエラー表示のページが保存されたと思われるため、もう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>“%1” is a picture and not an Excel workbook.</source>
        <translation>「%1」は画像で、Excelのブックではありません。</translation>
    </message>
    <message>
        <source>“%1” is not an Excel workbook (.xlsx).</source>
        <translation>「%1」はExcelのブック（.xlsx）ではありません。</translation>
    </message>
    <message>
        <source>“%1” is protected with a password: open it in Excel, take the password away, save it and choose it again.</source>
        <translation>「%1」はパスワードで保護されているため、Excelで開いてパスワードを解除し、保存してから選び直してください。</translation>
    </message>
    <message>
        <source>“%1” is a PDF file and not an Excel workbook.</source>
        <translation>「%1」はPDFで、Excelのブックではありません。</translation>
    </message>
    <message>
        <source>“%1” is a plan file and not an Excel workbook: import it as last year&apos;s file.</source>
        <translation>「%1」は計画ファイルで、Excelのブックではないため、前年度のファイルとして取り込んでください。</translation>
    </message>
    <message>
        <source>“%1” is an XML spreadsheet of Excel 2003: open it in Excel, save it as “Excel Workbook (*.xlsx)” and choose that file.</source>
        <translation>「%1」はExcel 2003のXMLスプレッドシートのため、Excelで開いて「Excel ブック (*.xlsx)」として保存し、そのファイルを選んでください。</translation>
    </message>
    <message>
        <source>“%1” is a table of text (CSV) and not an Excel workbook: give it a name that ends in .csv and choose it again.</source>
        <translation>「%1」は文字の表（CSV）で、Excelのブックではないため、名前の末尾を「.csv」に直してから選び直してください。</translation>
    </message>
    <message>
        <source>“%1” is empty: it has no content at all. Please ask for the file again.</source>
        <translation>「%1」は中身のない空のファイルです。提出元に再送を依頼してください。</translation>
    </message>
    <message>
        <source>“%1” is a note that Excel keeps while somebody has a workbook open (~$), and not the workbook.</source>
        <translation>「%1」は、ブックが開かれている間にExcelが作る管理用のファイル（~$）で、ブックそのものではありません。</translation>
    </message>
    <message>
        <source>“%1” is a workbook of LibreOffice (.ods): open it in LibreOffice, save it as “Excel 2007–365 (.xlsx)” and choose that file.</source>
        <translation>「%1」はLibreOfficeの表（.ods）のため、LibreOfficeで開いて「Excel 2007–365 (.xlsx)」として保存し、そのファイルを選んでください。</translation>
    </message>
    <message>
        <source>“%1” is a binary workbook (.xlsb): open it in Excel, save it as “Excel Workbook (*.xlsx)” and choose that file.</source>
        <translation>「%1」はバイナリ形式（.xlsb）のブックのため、Excelで開いて「Excel ブック (*.xlsx)」として保存し、そのファイルを選んでください。</translation>
    </message>
</context>
<context>
    <name>goals</name>
    <message>
        <source>What is done</source>
        <translation>事業内容</translation>
    </message>
    <message>
        <source>%1: overview by %2</source>
        <translation>%1 %2別一覧</translation>
    </message>
    <message>
        <source>%1: indicators</source>
        <translation>%1 指標一覧</translation>
    </message>
</context>
<context>
    <name>graders</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: the grade %2 is better than the computed %3 and has no reason.</source>
        <translation>%1: 評価 %2 は、算定した評価 %3 より高くなっていますが、理由がありません。理由を記入してください。</translation>
    </message>
    <message>
        <source>%1: the grade %2 is worse than the computed %3 and has no reason.</source>
        <translation>%1: 評価 %2 は、算定した評価 %3 より低くなっていますが、理由がありません。理由を記入してください。</translation>
    </message>
    <message>
        <source>%1: its grades are better than the computed ones, by %2 grades on average (%3 sheets).</source>
        <translation>%1: 評価が、算定した評価より平均で %2 段階高くなっています（%3件）。</translation>
    </message>
    <message>
        <source>%1: its grades are worse than the computed ones, by %2 grades on average (%3 sheets).</source>
        <translation>%1: 評価が、算定した評価より平均で %2 段階低くなっています（%3件）。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: departments gave different grades to the same rate: %2.</source>
        <translation>%1: 同じ達成率に対し、課によって評価が異なります: %2。</translation>
    </message>
    <message>
        <source>%1: %2 of %3 grades are in the middle (%4).</source>
        <translation>%1: 評価 %3件のうち %2 が中央の区分（%4）です。</translation>
    </message>
    <message>
        <source>%1 of all %2 grades are in the middle (%3).</source>
        <translation>全評価 %2件のうち %1 が中央の区分（%3）です。</translation>
    </message>
    <message>
        <source>%1: the same text as last year in “%2”.</source>
        <translation>%1: 「%2」の文章が前年度と同じです。</translation>
    </message>
    <message>
        <source>%1: the activity reached its target, but the outcome is worse than the baseline (%2).</source>
        <translation>%1: 活動指標は目標を達成していますが、成果指標は基準値より悪化しています（%2）。</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 ほか%2件</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>history_table</name>
    <message>
        <source>The changes of entry %1 of the history cannot be read.</source>
        <translation>履歴の%1番の変更内容を読み取れません。</translation>
    </message>
    <message>
        <source>Entry %1 of the history was changed by another program.</source>
        <translation>履歴の%1番は、他のプログラムで変更されています。</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>It is not a fiscal year such as 令和7年度, R7 or 2025.</source>
        <translation>令和7年度、R7、2025 のような年度ではありません。</translation>
    </message>
    <message>
        <source>The row does not say which indicator it is about.</source>
        <translation>どの指標の行かが書かれていません。</translation>
    </message>
    <message>
        <source>The row does not say which fiscal year the value belongs to.</source>
        <translation>どの年度の値かが書かれていません。</translation>
    </message>
    <message>
        <source>The row does not say by which fiscal year the target is to be reached.</source>
        <translation>何年度までの目標かが書かれていません。</translation>
    </message>
    <message>
        <source>This file holds no plan yet.</source>
        <translation>このファイルには計画がまだありません。</translation>
    </message>
    <message>
        <source>No plan of this file has this title.</source>
        <translation>このファイルに、この題名の計画はありません。</translation>
    </message>
    <message>
        <source>No goal of this plan is “%1”.</source>
        <translation>この計画に目標「%1」はありません。</translation>
    </message>
    <message>
        <source>The row names no project, and no goal has an indicator of this name.</source>
        <translation>行に事業の指定がなく、この名称の指標を持つ目標もありません。</translation>
    </message>
    <message>
        <source>The row names no project, and several goals have an indicator of this name.</source>
        <translation>行に事業の指定がなく、この名称の指標を持つ目標が複数あります。</translation>
    </message>
    <message>
        <source>“%1” of the file was matched by its name; its number there is %2.</source>
        <translation>取り込むファイルの「%1」は名称で対応付けました。そちらでの番号は%2です。</translation>
    </message>
    <message>
        <source>The project has several indicators of this name, one for each department.</source>
        <translation>この事業には、同じ名称の指標が担当課ごとに複数あります。</translation>
    </message>
    <message>
        <source>The indicator has several series, and the row does not say which one it is about.</source>
        <translation>この指標には系列が複数あり、どの系列の行かが書かれていません。</translation>
    </message>
    <message>
        <source>%1: two columns are “%2”. Nothing was changed; remove one of them or give it another title.</source>
        <translation>%1: 列「%2」が2つあります。何も変更していません。一方を削除するか、見出しを変えてください。</translation>
    </message>
    <message>
        <source>%1 has no column “%2”. Nothing was changed; if the columns have other titles, choose a column mapping.</source>
        <translation>%1に列「%2」がありません。何も変更していません。見出しが異なる場合は、列の対応付けを選んでください。</translation>
    </message>
    <message>
        <source>Number %1 is “%2” here, so “%3” was not found.</source>
        <translation>番号%1はこちらでは「%2」のため、「%3」は見つかりませんでした。</translation>
    </message>
    <message>
        <source>No project of this plan is “%1”.</source>
        <translation>この計画に事業「%1」はありません。</translation>
    </message>
    <message>
        <source>Several projects of this plan are “%1”; give the number and the name.</source>
        <translation>この計画に事業「%1」が複数あります。番号と名称を書いてください。</translation>
    </message>
    <message>
        <source>The file has values of years outside the plan: %1.</source>
        <translation>計画の年度の外の値があります: %1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>It is none of %1.</source>
        <translation>使える言葉は %1 です。</translation>
    </message>
    <message>
        <source>It is neither a number nor one of the reasons %1.</source>
        <translation>数でも、値がない理由（%1）でもありません。</translation>
    </message>
    <message>
        <source>It is not a date such as 令和7年4月1日 or 2025/4/1.</source>
        <translation>令和7年4月1日、2025/4/1 のような日付ではありません。</translation>
    </message>
    <message>
        <source>It is not a date such as 令和7年6月3日, 令和7年10月中旬 or 未定.</source>
        <translation>令和7年6月3日、令和7年10月中旬、未定 のような日付ではありません。</translation>
    </message>
    <message>
        <source>It is not a whole number.</source>
        <translation>整数ではありません。</translation>
    </message>
    <message>
        <source>It is not a number such as 12.5.</source>
        <translation>12.5 のような数ではありません。</translation>
    </message>
    <message>
        <source>It is not an identifier.</source>
        <translation>識別子ではありません。</translation>
    </message>
    <message>
        <source>%1, row %2, column “%3”: “%4” cannot be imported. %5</source>
        <translation>%1 %2行目、列「%3」: 「%4」は取り込めません。%5</translation>
    </message>
    <message>
        <source>Row %1 of the file says something else about the same thing.</source>
        <translation>ファイルの%1行目に、同じものについて異なる記載があります。</translation>
    </message>
    <message>
        <source>%1, row %2 cannot be imported. %3</source>
        <translation>%1 %2行目は取り込めません。%3</translation>
    </message>
    <message>
        <source>“%1” changes on sheets that are begun: %2.</source>
        <translation>「%1」は、記入の始まっているシート（%2）でも変わります。</translation>
    </message>
    <message>
        <source>Sheets up to %1 are begun, and the row does not say in which fiscal year the target changes. Give that year in the column “%2”.</source>
        <translation>%1までのシートに記入が始まっていますが、どの年度から目標値を変えるかが行にありません。その年度を「%2」の列に入れてください。</translation>
    </message>
</context>
<context>
    <name>import_proposal</name>
    <message>
        <source>%1 Nothing was changed; %2 more cells of the file cannot be read either.</source>
        <translation>%1何も変更していません。ほかにも読み取れないセルが%2個あります。</translation>
    </message>
    <message>
        <source>%1 Nothing was changed.</source>
        <translation>%1何も変更していません。</translation>
    </message>
    <message>
        <source>%1 was not imported because the plan has changed since the preview was made. Open the preview again. (%2)</source>
        <translation>確認の後に計画が変更されたため、%1を取り込みませんでした。もう一度確認の画面を開いてください。（%2）</translation>
    </message>
    <message>
        <source>%1 was not imported: %2</source>
        <translation>%1を取り込みませんでした: %2</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1の取込み</translation>
    </message>
</context>
<context>
    <name>last_year</name>
    <message>
        <source>Here stands something else; tick it to take over what the file says.</source>
        <translation>こちらには別の内容があります。ファイルの内容にする場合は、チェックを付けてください。</translation>
    </message>
    <message>
        <source>The project stands in another place here.</source>
        <translation>この事業は、こちらでは別の場所にあります。</translation>
    </message>
    <message>
        <source>It is “%1” here, for which the file has another record.</source>
        <translation>こちらの「%1」に、ファイルには別の記録があります。</translation>
    </message>
    <message>
        <source>Here the department has its part of the project from another year on.</source>
        <translation>こちらでは、この課は別の年度から担当しています。</translation>
    </message>
    <message>
        <source>The project of the next plan has the same name; tick it if it is the same project.</source>
        <translation>次の計画に同じ名称の事業があります。同じ事業であれば、チェックを付けてください。</translation>
    </message>
    <message>
        <source>%1 is not a year of this plan.</source>
        <translation>%1はこの計画の年度ではありません。</translation>
    </message>
</context>
<context>
    <name>layout</name>
    <message>
        <source>The running head “%1” is too long for the top of the page. Shorten it.</source>
        <translation>ページ上部の表示「%1」が長すぎます。短くしてください。</translation>
    </message>
    <message>
        <source>A table is too wide for the paper: its texts stand in very narrow columns, or a number is cut. Use A3, landscape or fewer columns.</source>
        <translation>表の幅が用紙に収まらず、文章の列が細くなりすぎるか、数字が途中で切れます。A3、横向き、または列を減らして印刷してください。</translation>
    </message>
    <message>
        <source>The fonts cannot draw these characters as typed: %1</source>
        <translation>フォントで入力どおりに表せない文字があります: %1</translation>
    </message>
</context>
<context>
    <name>listings</name>
    <message>
        <source>Name (for reference)</source>
        <translation>名称（参考）</translation>
    </message>
    <message>
        <source>%1: two columns are “%2”. Nothing was changed; remove one of them or give it another title.</source>
        <translation>%1: 列「%2」が2つあります。何も変更していません。一方を削除するか、見出しを変えてください。</translation>
    </message>
    <message>
        <source>%1 has no column “%2”, so its rows cannot be matched with the plan. Nothing was changed.</source>
        <translation>%1に列「%2」がないため、計画と対応付けられません。何も変更していません。</translation>
    </message>
    <message>
        <source>Another row has the same identifier.</source>
        <translation>同じ識別子の行がほかにあります。</translation>
    </message>
    <message>
        <source>A new row must say it.</source>
        <translation>新しい行では省略できません。</translation>
    </message>
    <message>
        <source>The sheets of “%1” as a whole become those of its only department.</source>
        <translation>「%1」の事業全体のシートは、唯一の担当課のシートになります。</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Keep settings and working copies in this folder.</source>
        <translation>設定と作業用の写しをこのフォルダーに置きます。</translation>
    </message>
    <message>
        <source>The plan file to open.</source>
        <translation>開く計画ファイル。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>この使い方を表示します。</translation>
    </message>
    <message>
        <source>Show the version of the program.</source>
        <translation>プログラムの版を表示します。</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>The program ended by a fault the last time. What was entered is on this PC and comes back with the file. Please give this report to whoever looks after the program: %1</source>
        <translation>前回、プログラムが異常終了しました。入力した内容はこの PC に残っており、ファイルを開くと元に戻ります。この報告を、プログラムの担当者にお渡しください: %1</translation>
    </message>
</context>
<context>
    <name>mapping</name>
    <message>
        <source>%1 is not a column mapping.</source>
        <translation>%1は列の対応付けのファイルではありません。</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of this program.</source>
        <translation>%1は新しい版のプログラムで作成されています。</translation>
    </message>
    <message>
        <source>%1 names the column “%2”, which does not exist.</source>
        <translation>%1にある列「%2」は存在しません。</translation>
    </message>
    <message>
        <source>%1: the pattern “%2” cannot be used to divide cells.</source>
        <translation>%1: 書式「%2」ではセルを分けられません。</translation>
    </message>
    <message>
        <source>The mapping expects a column “%1”, which %2 does not have.</source>
        <translation>対応付けに必要な列「%1」が%2にありません。</translation>
    </message>
    <message>
        <source>%1 has none of the columns of the mapping “%2”. Nothing was changed.</source>
        <translation>%1には対応付け「%2」の列がありません。何も変更していません。</translation>
    </message>
    <message>
        <source>%1 is not a proper column mapping: “%2” must be an object of names.</source>
        <translation>%1は列の対応の形になっていません。「%2」には項目名の組（{ } で囲んだもの）を書いてください。</translation>
    </message>
    <message>
        <source>%1 was not read because the mapping takes “%2” from two of its columns, “%3” and “%4”; leave one of them out.</source>
        <translation>列の対応で「%2」が「%3」と「%4」の2つの列から取られるため、%1は読み込んでいません。どちらか一方の列だけにしてください。</translation>
    </message>
</context>
<context>
    <name>meeting paper</name>
    <message>
        <source>Category</source>
        <translation>委員区分</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>◎ chair, ○ vice chair</source>
        <translation>◎会長&#x3000;○副会長</translation>
    </message>
    <message>
        <source>Seats: %1 (%2 vacant)</source>
        <translation>定数：%1人（欠員%2人）</translation>
    </message>
    <message>
        <source>Seats: %1</source>
        <translation>定数：%1人</translation>
    </message>
    <message>
        <source>Term of office: %1</source>
        <translation>任期：%1</translation>
    </message>
    <message>
        <source>Quorum: %1</source>
        <translation>定足数：%1</translation>
    </message>
    <message>
        <source>Voting: %1</source>
        <translation>議決：%1</translation>
    </message>
    <message>
        <source>Legal basis: %1</source>
        <translation>根拠：%1</translation>
    </message>
    <message>
        <source>Papers handed out</source>
        <translation>配布資料一覧</translation>
    </message>
    <message>
        <source>Proxy: %1</source>
        <translation>代理：%1</translation>
    </message>
    <message>
        <source>%1 persons</source>
        <translation>%1人</translation>
    </message>
    <message>
        <source>%1: agenda</source>
        <translation>%1 次第</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>日時&#x3000;%1</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>場所&#x3000;%1</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>開会</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>議題</translation>
    </message>
    <message>
        <source>Other business</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>閉会</translation>
    </message>
    <message>
        <source>%1: members</source>
        <translation>%1 委員名簿</translation>
    </message>
    <message>
        <source>Term of office</source>
        <translation>任期</translation>
    </message>
    <message>
        <source>%1: attendance</source>
        <translation>%1 出席者一覧</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>出欠</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Observers: %1</source>
        <translation>傍聴者数：%1</translation>
    </message>
    <message>
        <source>Officials: %1</source>
        <translation>事務局等：%1</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>会議の内容</translation>
    </message>
    <message>
        <source>Name of the meeting</source>
        <translation>会議の名称</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>出席者</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>欠席者</translation>
    </message>
    <message>
        <source>Officials</source>
        <translation>事務局等</translation>
    </message>
    <message>
        <source>Observers</source>
        <translation>傍聴者数</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>会議の成立</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>委員</translation>
    </message>
    <message>
        <source>Member %1</source>
        <translation>委員%1</translation>
    </message>
    <message>
        <source>%1 (member)</source>
        <translation>%1委員</translation>
    </message>
    <message>
        <source>%1: minutes (draft)</source>
        <translation>%1 会議録（案）</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>Reference paper</source>
        <translation>参考資料</translation>
    </message>
    <message>
        <source>Reference paper %1</source>
        <translation>参考資料%1</translation>
    </message>
    <message>
        <source>Paper %1</source>
        <translation>資料%1</translation>
    </message>
    <message>
        <source>Paper %1-%2</source>
        <translation>資料%1-%2</translation>
    </message>
    <message>
        <source>%1 (replacement)</source>
        <translation>%1（差替え版）</translation>
    </message>
    <message>
        <source>Paper number</source>
        <translation>資料番号</translation>
    </message>
    <message>
        <source>Title of the paper</source>
        <translation>資料名</translation>
    </message>
    <message>
        <source>“%1”: its day, %2, lies outside of %3.</source>
        <translation>「%1」の開催日（%2）が%3の期間外です。</translation>
    </message>
    <message>
        <source>“%1”: its agenda is empty.</source>
        <translation>「%1」の議題が入力されていません。</translation>
    </message>
    <message>
        <source>A member has no name.</source>
        <translation>氏名が入力されていない委員がいます。</translation>
    </message>
    <message>
        <source>“%1” attended outside the term of office that is entered.</source>
        <translation>「%1」は、入力されている任期の外で出席しています。</translation>
    </message>
    <message>
        <source>The attendance of “%1” is not entered.</source>
        <translation>「%1」の出欠が入力されていません。</translation>
    </message>
    <message>
        <source>No attendance is entered yet.</source>
        <translation>出欠が入力されていません。</translation>
    </message>
</context>
<context>
    <name>meetings</name>
    <message>
        <source>the meeting is quorate</source>
        <translation>会議は成立</translation>
    </message>
    <message>
        <source>whether the meeting is quorate is open</source>
        <translation>会議の成立は未確定</translation>
    </message>
    <message>
        <source>the meeting is not quorate</source>
        <translation>会議は不成立</translation>
    </message>
    <message>
        <source>Council meeting</source>
        <translation>子ども・子育て会議</translation>
    </message>
    <message>
        <source> (planned)</source>
        <translation>（予定）</translation>
    </message>
    <message>
        <source>No member is in office on this day.</source>
        <translation>開催日に在任する委員が入力されていません。</translation>
    </message>
    <message>
        <source>%1 online</source>
        <translation>オンライン%1名</translation>
    </message>
    <message>
        <source>%1 by proxy</source>
        <translation>代理%1名</translation>
    </message>
    <message>
        <source>%1 of %2 members present</source>
        <translation>委員%2名中%1名出席</translation>
    </message>
    <message>
        <source> (among them %1)</source>
        <translation>（うち%1）</translation>
    </message>
    <message>
        <source> (besides, not counted: %1)</source>
        <translation>（ほかに定足数に算入しない%1）</translation>
    </message>
    <message>
        <source> (attendance of %1 not entered)</source>
        <translation>（出欠未入力%1名）</translation>
    </message>
    <message>
        <source>%1. There is no quorum to be reached.</source>
        <translation>%1。定足数の定めはなく、会議は成立。</translation>
    </message>
    <message>
        <source>%1. The quorum is %2 (%3 or more): %4.</source>
        <translation>%1。定足数は委員の%2（%3名以上）であり、%4。</translation>
    </message>
</context>
<context>
    <name>method</name>
    <message>
        <source>%1: words and methods of the %2 evaluation</source>
        <translation>%1 %2評価の用語・算定方法</translation>
    </message>
    <message>
        <source>This appendix shows only the part that %1 is in charge of.</source>
        <translation>この資料には、%1の担当分だけを載せています。</translation>
    </message>
    <message>
        <source>1 Words, formulas and rounding</source>
        <translation>1 用語、計算式及び端数処理</translation>
    </message>
    <message>
        <source>Actual ÷ target × 100</source>
        <translation>実績値 ÷ 目標値 × 100</translation>
    </message>
    <message>
        <source>More is better (direction “Increase”).</source>
        <translation>多いほどよい指標（方向「増加」）</translation>
    </message>
    <message>
        <source>Target ÷ actual × 100</source>
        <translation>目標値 ÷ 実績値 × 100</translation>
    </message>
    <message>
        <source>Less is better (direction “Decrease”).</source>
        <translation>少ないほどよい指標（方向「減少」）</translation>
    </message>
    <message>
        <source>(2 − actual ÷ target) × 100</source>
        <translation>（2 − 実績値 ÷ 目標値）× 100</translation>
    </message>
    <message>
        <source>(Actual − baseline) ÷ (target − baseline) × 100</source>
        <translation>（実績値 − 基準値）÷（目標値 − 基準値）× 100</translation>
    </message>
    <message>
        <source>The ratio of actual and target would divide by zero.</source>
        <translation>実績値と目標値の比では0で割ることになる指標</translation>
    </message>
    <message>
        <source>(Actual − baseline) ÷ (value of the path − baseline) × 100</source>
        <translation>（実績値 − 基準値）÷（経路値 − 基準値）× 100</translation>
    </message>
    <message>
        <source>Actual ÷ value of the path × 100 (where less is better: value of the path ÷ actual × 100)</source>
        <translation>実績値 ÷ 経路値 × 100（少ないほどよい指標では、経路値 ÷ 実績値 × 100）</translation>
    </message>
    <message>
        <source>Actual ÷ (target × share to be reached by the year) × 100</source>
        <translation>実績値 ÷（目標値 × 当該年度までに達成すべき割合）× 100</translation>
    </message>
    <message>
        <source>Within the tolerance of the level: 100%. Below it: actual ÷ lower end × 100. Above it: (2 − actual ÷ upper end) × 100. Where more is better only the lower end counts, where less is better only the upper one.</source>
        <translation>維持する水準から許容幅以内にあるときは100%。下回るときは、実績値 ÷ 下限 × 100。上回るときは、（2 − 実績値 ÷ 上限）× 100。多いほどよい指標では下限のみ、少ないほどよい指標では上限のみを用います。</translation>
    </message>
    <message>
        <source>A level is to be kept.</source>
        <translation>水準の維持を目標とする指標</translation>
    </message>
    <message>
        <source>Within the range: 100%. Below it: actual ÷ lower end × 100. Above it: (2 − actual ÷ upper end) × 100.</source>
        <translation>目標の範囲内にあるときは100%。下回るときは、実績値 ÷ 下限 × 100。上回るときは、（2 − 実績値 ÷ 上限）× 100。</translation>
    </message>
    <message>
        <source>The target is a range.</source>
        <translation>目標を範囲で定めた指標</translation>
    </message>
    <message>
        <source>Weights of the milestones reached ÷ weights of all milestones × 100</source>
        <translation>到達した節目の重みの合計 ÷ 全ての節目の重みの合計 × 100</translation>
    </message>
    <message>
        <source>The target is in words and has milestones.</source>
        <translation>目標を言葉で定め、節目を設けた指標</translation>
    </message>
    <message>
        <source>Actual − target (no rate)</source>
        <translation>実績値 − 目標値（率は算定しません）</translation>
    </message>
    <message>
        <source>Better, unchanged or worse than the value compared with (no rate)</source>
        <translation>比べる値からの改善、横ばい又は悪化（率は算定しません）</translation>
    </message>
    <message>
        <source>The target is an arrow or says only “increase” or “decrease”.</source>
        <translation>目標を矢印又は「増加」「減少」の言葉だけで定めた指標</translation>
    </message>
    <message>
        <source>Set for the indicator.</source>
        <translation>指標ごとに設定</translation>
    </message>
    <message>
        <source>Set for the indicator: %1.</source>
        <translation>うち指標ごとに設定 %1系列</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>計算式</translation>
    </message>
    <message>
        <source>Equation</source>
        <translation>算式</translation>
    </message>
    <message>
        <source>Where it counts</source>
        <translation>用いる指標</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>系列数</translation>
    </message>
    <message>
        <source>Formulas that count</source>
        <translation>評価に用いた計算式</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1ほか%2系列</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Series without a rate</source>
        <translation>達成率を算定していない系列</translation>
    </message>
    <message>
        <source>Rates and means are worked out as exact fractions and rounded once, when they are printed: half up to one decimal, by the second digit behind the point.</source>
        <translation>達成率及び平均は、端数を切らずに算定し、印刷するときに一度だけ、小数第2位を四捨五入して小数第1位まで表します。</translation>
    </message>
    <message>
        <source>Of a number below zero the amount is rounded in the same way (−12.25% is printed as ▲12.3%).</source>
        <translation>マイナスの値は、絶対値を同様に四捨五入します（例：－12.25%は▲12.3%）。</translation>
    </message>
    <message>
        <source>Values are printed as they were entered. What is worked out in their unit, such as a difference from the target, is printed half up to their decimals, to one decimal at least unless it is whole.</source>
        <translation>実績値、目標値及び基準値は、入力した値のまま表します。目標との差など、同じ単位で算定した値は、指標の小数の桁数（割り切れないときは少なくとも小数第1位）まで四捨五入して表します。</translation>
    </message>
    <message>
        <source>The part of the weight that is evaluated is printed in whole percents; with decimals where it would read 0% or 100% without being so.</source>
        <translation>評価した重みの割合は、小数第1位を四捨五入して整数で表します。四捨五入により0%又は100%と読めることになる場合は、小数まで表します。</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>端数処理</translation>
    </message>
    <message>
        <source>This way of averaging: %1.</source>
        <translation>平均の算定方法の適用：%1。</translation>
    </message>
    <message>
        <source>Mean = sum of the rates ÷ how many there are.</source>
        <translation>平均達成率 = 達成率の合計 ÷ 達成率の件数</translation>
    </message>
    <message>
        <source>Mean = sum of (weight × rate) ÷ sum of the weights of what has a rate.</source>
        <translation>平均達成率 =（重み × 達成率）の合計 ÷ 達成率のあるものの重みの合計</translation>
    </message>
    <message>
        <source>The rates are averaged before they are rounded. What has no rate is left out; it does not count as 0%.</source>
        <translation>達成率は、端数処理の前の値で平均します。達成率のないものは除き、0%としては扱いません。</translation>
    </message>
    <message>
        <source>Share of a grade = projects with the grade ÷ projects evaluated × 100.</source>
        <translation>各評価の割合 = その評価の件数 ÷ 評価済の件数 × 100</translation>
    </message>
    <message>
        <source>What it is counted over</source>
        <translation>算定の経過</translation>
    </message>
    <message>
        <source>3 Averages and shares</source>
        <translation>3 平均及び割合の算定</translation>
    </message>
    <message>
        <source> points</source>
        <translation>点</translation>
    </message>
    <message>
        <source>Whose grade counts</source>
        <translation>採用する評価の記入者</translation>
    </message>
    <message>
        <source>Compared with the bands</source>
        <translation>区分と比べる量</translation>
    </message>
    <message>
        <source>Rounding before comparing</source>
        <translation>比べるときの端数処理</translation>
    </message>
    <message>
        <source>Counts as unchanged</source>
        <translation>同水準とみなす幅</translation>
    </message>
    <message>
        <source>Up to %1 off the baseline</source>
        <translation>基準値から%1以内</translation>
    </message>
    <message>
        <source>Note, source</source>
        <translation>備考・出典</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>文言</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>点数</translation>
    </message>
    <message>
        <source>Reason to be written</source>
        <translation>理由の記載</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>Denominator of shares</source>
        <translation>割合の分母</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>含む</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>含まない</translation>
    </message>
    <message>
        <source>A value that lies in no band has no computed grade; it is never given the nearest one.</source>
        <translation>どの範囲にも入らない値には、近い範囲の評価を当てはめず、計算上の評価を付けません。</translation>
    </message>
    <message>
        <source>The grades are words; no number is compared with them.</source>
        <translation>言葉による評価であり、数値による範囲は設けていません。</translation>
    </message>
    <message>
        <source>Where several grades have conditions, the best one whose band and condition both hold counts.</source>
        <translation>条件のある評価が複数当てはまるときは、範囲と条件の両方を満たすもののうち最も上位の評価とします。</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>%1以上%2以下</translation>
    </message>
    <message>
        <source>from %1 to below %2</source>
        <translation>%1以上%2未満</translation>
    </message>
    <message>
        <source>over %1, to %2</source>
        <translation>%1を超え%2以下</translation>
    </message>
    <message>
        <source>over %1, below %2</source>
        <translation>%1を超え%2未満</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1以上</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>%1超</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <translation>%1以下</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>%1未満</translation>
    </message>
    <message>
        <source>2 Grade scheme</source>
        <translation>2 評価区分</translation>
    </message>
    <message>
        <source>Measures what was done: times, persons, places.</source>
        <translation>何をどれだけ行ったか（回数、人数、か所数など）を測る指標です。</translation>
    </message>
    <message>
        <source>Measures what came of it.</source>
        <translation>取組の結果、どのような成果が得られたかを測る指標です。</translation>
    </message>
    <message>
        <source>One of several rows of values of an indicator, such as one for each age group.</source>
        <translation>1つの指標を年齢区分などに分けて測る場合の、それぞれの値の並びです。</translation>
    </message>
    <message>
        <source>The value from which the target was set: as it was when the plan was made.</source>
        <translation>目標値を定める際の起点とした、計画策定時点の値です。</translation>
    </message>
    <message>
        <source>The value to be reached. Where no target is set for the year itself, that of the next target year.</source>
        <translation>達成を目指す値です。当該年度の目標値を定めていないときは、次の目標年度の値によります。</translation>
    </message>
    <message>
        <source>No target is set for the year or a later one.</source>
        <translation>当該年度以降の目標値を定めていません。</translation>
    </message>
    <message>
        <source>The value of the fiscal year, as it was measured or counted.</source>
        <translation>当該年度について把握した値です。</translation>
    </message>
    <message>
        <source>The value is not final yet and may be corrected.</source>
        <translation>確定前の値です。今後、変更になる場合があります。</translation>
    </message>
    <message>
        <source>Running total</source>
        <translation>累計</translation>
    </message>
    <message>
        <source>The sum of the yearly values from the first year of the plan on. It is not worked out while a year that counts has no value.</source>
        <translation>計画の初年度から当該年度までの値の合計です。対象となる年度に値のない年度があるときは、算定しません。</translation>
    </message>
    <message>
        <source>How much of the target is reached, in percent, by the formula that counts for the indicator. Rates over 100% and below 0% are printed as they are.</source>
        <translation>目標値の達成の程度を百分率で表した値です。計算式は「評価に用いた計算式」のとおりです。100%を超える値及び0%を下回る値も、そのまま表します。</translation>
    </message>
    <message>
        <source>Value of the path</source>
        <translation>経路値</translation>
    </message>
    <message>
        <source>The value expected by the year on the way from the baseline to the target.</source>
        <translation>基準値から目標値に至る途中で、当該年度に見込まれる値です。</translation>
    </message>
    <message>
        <source>The actual less the target, in the unit of the indicator; in points where that is a percentage. Where the target is a range, the distance from its nearer end.</source>
        <translation>実績値から目標値を差し引いた値です。単位が%の指標ではポイントで表します。目標が範囲のときは、近い方の端との差です。</translation>
    </message>
    <message>
        <source>Better, unchanged, worse</source>
        <translation>改善・横ばい・悪化</translation>
    </message>
    <message>
        <source>How the actual lies to the value that it is compared with, by the direction that is aimed at.</source>
        <translation>目指す方向に照らした、比べる値からの変化の向きです。</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>許容幅</translation>
    </message>
    <message>
        <source>How far a value may lie off and still count as unchanged or kept.</source>
        <translation>横ばい又は維持とみなす差の幅です。</translation>
    </message>
    <message>
        <source>Reached, missed</source>
        <translation>達成・未達成</translation>
    </message>
    <message>
        <source>Whether the actual satisfies the target as it is worded. It is judged before anything is rounded.</source>
        <translation>実績値が目標値の定め（以上、以下、未満など）を満たすかどうかです。端数処理の前の値で判定します。</translation>
    </message>
    <message>
        <source>Shown again</source>
        <translation>再掲</translation>
    </message>
    <message>
        <source>A %2 that has its main place under one %1 stands under a further one, too. Totals and the mean of the plan count it once.</source>
        <translation>ある%1に主として掲載した%2を、関連する他の%1にも掲載したものです。総数及び計画全体の平均では、1回だけ数えます。</translation>
    </message>
    <message>
        <source>A %2 that the plan gives priority.</source>
        <translation>計画において重点とした%2です。</translation>
    </message>
    <message>
        <source>The grade that those who evaluate have entered on the sheet, by the grades in section 2.</source>
        <translation>評価する者が評価シートに記入した評価です。評価の区分は「2 評価区分」のとおりです。</translation>
    </message>
    <message>
        <source>The grade that follows from the numbers by the bands and conditions in section 2. It stands beside the entered grade and does not replace it.</source>
        <translation>数値を「2 評価区分」の範囲及び条件に当てはめた評価です。記入した評価の参考とするもので、これに代わるものではありません。</translation>
    </message>
    <message>
        <source>All: every %2. Applicable: all but those whose grade stays out of the denominator. Evaluated: those of them that have a grade. Shares of grades are shares of the evaluated.</source>
        <translation>「全」は全ての%2、「対象」は割合の分母に含まない評価の%2を除いたもの、「評価済」は対象のうち評価のあるものの件数です。各評価の割合は、評価済に占める割合です。</translation>
    </message>
    <message>
        <source>No grade counts yet, or the departments in charge have different ones.</source>
        <translation>評価がまだないもの、又は担当課により評価が異なるものなど、評価が定まっていないものです。</translation>
    </message>
    <message>
        <source>All: every value that is to be averaged. Applicable: all but those for which no number was to be expected in the year. Averaged: those with a rate.</source>
        <translation>「全」は平均の対象となり得る全ての値、「対象」は当該年度に数値が見込まれないものを除いた値、「平均した率」は対象のうち達成率のある値の件数です。</translation>
    </message>
    <message>
        <source>The part of the weight of all applicable values that has a rate (coverage): with equal weights the rates averaged ÷ the applicable ones.</source>
        <translation>対象となる値の重みの合計のうち、達成率のある値の重みが占める割合（評価率）です。重みが均等のときは、平均した率の件数 ÷ 対象の件数と一致します。</translation>
    </message>
    <message>
        <source>No value has a rate, so there is no mean. It is not 0%.</source>
        <translation>達成率のある値がないため、平均を算定していません。0%という意味ではありません。</translation>
    </message>
    <message>
        <source>Minus: the number is below zero.</source>
        <translation>マイナスの値であることを表します。</translation>
    </message>
    <message>
        <source>There is no number, or none is worked out. It is not 0.</source>
        <translation>該当する数値がないこと、又は算定していないことを表します。0という意味ではありません。</translation>
    </message>
    <message>
        <source>Nobody has entered a value yet.</source>
        <translation>値をまだ入力していません。</translation>
    </message>
    <message>
        <source>The value is still being counted and will follow.</source>
        <translation>集計が終わっていません。終わり次第、入力します。</translation>
    </message>
    <message>
        <source>The survey is not made in this year. It does not count as applicable.</source>
        <translation>当該年度は調査を行わない年度です。平均の「対象」に含みません。</translation>
    </message>
    <message>
        <source>The value cannot be known.</source>
        <translation>値を把握することができません。</translation>
    </message>
    <message>
        <source>There was nothing to measure in this year. It does not count as applicable.</source>
        <translation>当該年度は測定の対象となるものがありません。平均の「対象」に含みません。</translation>
    </message>
    <message>
        <source>No number suits what the indicator stands for. It does not count as applicable.</source>
        <translation>数値で表すことになじみません。平均の「対象」に含みません。</translation>
    </message>
    <message>
        <source>Word or sign</source>
        <translation>用語・記号</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>Words and signs</source>
        <translation>用語及び記号</translation>
    </message>
    <message>
        <source>Printed as</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Actual values</source>
        <translation>実績値の件数</translation>
    </message>
    <message>
        <source>Why a value is missing</source>
        <translation>値がない場合の表示</translation>
    </message>
    <message>
        <source>No indicator</source>
        <translation>指標なし</translation>
    </message>
    <message>
        <source>Activity indicator: %1</source>
        <translation>活動指標&#x3000;%1</translation>
    </message>
    <message>
        <source>Outcome indicator: %1</source>
        <translation>成果指標&#x3000;%1</translation>
    </message>
    <message>
        <source>4 How each number came about</source>
        <translation>4 指標ごとの算定の経過</translation>
    </message>
    <message>
        <source>Of each series the formula, the values put into it with their sources, and the outcome. Rounding and the grade scheme are the same for all: they stand in sections 1 and 2 and are not repeated.</source>
        <translation>各系列について、計算式、用いた値とその出典及び算定の結果を順に記載します。端数処理及び評価区分は全てに共通するため、1及び2に記載し、以下では省略します。</translation>
    </message>
</context>
<context>
    <name>migrations</name>
    <message>
        <source>The file has another structure than this program&apos;s plan files, so its content is not trusted. Another program has changed it.</source>
        <translation>ファイルの構造がこのプログラムの計画ファイルと異なるため、内容を信頼できません。他のプログラムで変更されています。</translation>
    </message>
    <message>
        <source>More formulas, targets in words, milestones, weights, conditions of grades, and demand and supply of childcare can be kept.</source>
        <translation>計算式、言葉による目標、節目、重み、区分の条件、量の見込みと確保方策を記録できるようになりました。</translation>
    </message>
    <message>
        <source>The council&apos;s members, attendance, opinions, hearings and papers can be kept.</source>
        <translation>会議の委員、出欠、意見、利用定員の意見聴取、会議資料を記録できるようになりました。</translation>
    </message>
</context>
<context>
    <name>no rate</name>
    <message>
        <source>Without an actual value there is nothing to be measured; it is not taken as 0.</source>
        <translation>実績値がないため、算定できません（0とはみなしません）。</translation>
    </message>
    <message>
        <source>A sum that lacks a year is not the sum; it is not printed as if the year were 0.</source>
        <translation>値のない年度があるため、累計とはいえません（その年度を0とはみなしません）。</translation>
    </message>
    <message>
        <source>No target is in force for the year or a later one.</source>
        <translation>この年度以降の目標値が定められていません。</translation>
    </message>
    <message>
        <source>The target says where to, but no number that the actual could be divided by.</source>
        <translation>目標は方向等を示すもので、実績値と比べる数値がありません。</translation>
    </message>
    <message>
        <source>A range has no single number to divide by; it is judged by lying inside or outside.</source>
        <translation>目標が範囲のため、割る数が一つに定まりません。範囲の内か外かで判定します。</translation>
    </message>
    <message>
        <source>With a target of 0 a ratio is either impossible or always 0%; whether the target is reached is judged by the number.</source>
        <translation>目標値が0のときは、割り算ができないか、常に0%になります。達成したかどうかは、数値そのもので判定します。</translation>
    </message>
    <message>
        <source>The target cannot be divided by an actual of 0.</source>
        <translation>実績値が0のため、目標値を割ることができません。</translation>
    </message>
    <message>
        <source>A ratio of negative numbers points the wrong way; the difference or the progress can be used.</source>
        <translation>負の数の割り算では、良し悪しが逆になります。差、又は基準値からの進捗を用いることができます。</translation>
    </message>
    <message>
        <source>The progress is measured from a baseline, which is not entered.</source>
        <translation>進捗を測る出発点となる基準値が入力されていません。</translation>
    </message>
    <message>
        <source>Baseline and target are equal, so that there is no way to progress on; to be kept, choose “keep”.</source>
        <translation>基準値と目標値が同じため、進捗を測ることができません。維持を目標とする場合は、方向を「維持」としてください。</translation>
    </message>
    <message>
        <source>The target is worse than the baseline for the direction that was chosen, so that progress would count as loss.</source>
        <translation>選ばれた方向では目標値が基準値より悪いため、良くなるほど進捗が下がることになります。</translation>
    </message>
    <message>
        <source>Nothing is scored until it is decided whether more or less is better.</source>
        <translation>増加と減少のどちらを良いとするかが決まるまで、算定しません。</translation>
    </message>
    <message>
        <source>What is to be kept makes no progress; it is judged by the tolerance.</source>
        <translation>維持を目標とするため、進捗はありません。許容差の内か外かで判定します。</translation>
    </message>
    <message>
        <source>Neither a target nor a baseline says which level is to be kept.</source>
        <translation>維持する水準が、目標値にも基準値にも示されていません。</translation>
    </message>
    <message>
        <source>Outside a range that ends at 0 no share of it can be said.</source>
        <translation>端が0の範囲の外にあるため、割合を算定できません。</translation>
    </message>
    <message>
        <source>The target is a single number, not a range.</source>
        <translation>目標は一つの数値で、範囲ではありません。</translation>
    </message>
    <message>
        <source>The yearly path still stands at the baseline, so that nothing is expected yet.</source>
        <translation>年次経路がまだ基準値のままで、この年度に求められる進捗がありません。</translation>
    </message>
    <message>
        <source>The yearly path is 0 in this year and cannot be divided by.</source>
        <translation>この年度の年次経路の値が0のため、割ることができません。</translation>
    </message>
    <message>
        <source>There are no milestones, or all of them weigh nothing.</source>
        <translation>節目がないか、すべての節目の重みが0です。</translation>
    </message>
    <message>
        <source>The difference from the target counts, which is no percentage.</source>
        <translation>目標との差によって判定するため、百分率はありません。</translation>
    </message>
    <message>
        <source>Better, unchanged or worse counts, which is no percentage.</source>
        <translation>改善・横ばい・悪化によって判定するため、百分率はありません。</translation>
    </message>
    <message>
        <source>Only the direction counts, and the value to compare with is missing.</source>
        <translation>方向だけで判定しますが、比べる値がありません。</translation>
    </message>
    <message>
        <source>The target is in words; a person has judged whether it is reached.</source>
        <translation>目標が言葉で示されているため、達成したかどうかは担当者が判断しています。</translation>
    </message>
    <message>
        <source>The target is in words, and nobody has judged yet whether it is reached.</source>
        <translation>目標が言葉で示されていますが、達成したかどうかの判断がまだ入力されていません。</translation>
    </message>
    <message>
        <source>The target refers to another value, which is missing.</source>
        <translation>目標が参照する値がありません。</translation>
    </message>
    <message>
        <source>The yearly targets add up, and a year of them has no number.</source>
        <translation>年度ごとの目標値を合計しますが、数値のない年度があります。</translation>
    </message>
    <message>
        <source>The value is stated in another unit than the indicator&apos;s and is not compared with the target.</source>
        <translation>実績値の単位が指標の単位と異なるため、目標値と比べません。</translation>
    </message>
</context>
<context>
    <name>opening</name>
    <message>
        <source>“%1” is being edited by %2. Open it read-only, or wait until it is closed there.</source>
        <translation>「%1」は%2が編集中です。読み取り専用で開くか、閉じられるまでお待ちください。</translation>
    </message>
    <message>
        <source>“%1” was opened read-only because its folder takes no changes. Save under another name to work on it.</source>
        <translation>フォルダーに書き込めないため、「%1」を読み取り専用で開きました。作業するには、別の名前で保存してください。</translation>
    </message>
    <message>
        <source>The shared file is older than what was last saved from this PC. The newer version is kept among the older versions: restore it from there if the old one came back by mistake.</source>
        <translation>共有のファイルが、このPCから最後に保存したものより古くなっています。新しい版は以前の版として残っています。誤って古いものに戻った場合は、そこから復元してください。</translation>
    </message>
    <message>
        <source>“%1” was made by an older version of this program. It will be saved in the new form; the old one is kept.</source>
        <translation>「%1」は以前の版のプログラムで作成されています。新しい形式で保存され、元の形式の版も残ります。</translation>
    </message>
    <message>
        <source>%1 Older versions of this file: %2.</source>
        <translation>%1 このファイルの以前の版: %2。</translation>
    </message>
    <message>
        <source>File created</source>
        <translation>ファイルを作成</translation>
    </message>
    <message>
        <source>The working copy on this PC could not be used and was kept among the older versions. (%1)</source>
        <translation>このPCの作業用の写しは使用できなかったため、以前の版として残しました。（%1）</translation>
    </message>
    <message>
        <source>“%1” was saved by a newer version of this program and is open read-only; what only that version knows is not shown. Install the newer version to work on it.</source>
        <translation>「%1」は新しい版のプログラムで保存されているため、読み取り専用で開きました。新しい版だけが扱う内容は表示されません。編集するには、新しい版をインストールしてください。</translation>
    </message>
    <message>
        <source>“%1” was opened read-only because the file is write-protected. Save under another name to work on it.</source>
        <translation>ファイルが書き込み禁止のため、「%1」を読み取り専用で開きました。作業するには、別の名前で保存してください。</translation>
    </message>
    <message>
        <source>“%1” is marked as open at %2, but that PC has given no sign for more than ten minutes.</source>
        <translation>「%1」は%2で開かれていることになっていますが、そのPCから10分以上応答がありません。</translation>
    </message>
    <message>
        <source>“%1” is being edited by %2.</source>
        <translation>「%1」は%2が編集中です。</translation>
    </message>
    <message>
        <source>On this PC there is work on “%1” that was not saved to the shared file (%2 changes, the last one on %3).</source>
        <translation>このPCに、共有に保存していない「%1」の作業があります（変更 %2件、最後は%3）。</translation>
    </message>
    <message>
        <source>“%1” was not opened because another window or command on this PC is just opening a file; try again.</source>
        <translation>「%1」は、このPCの別の画面またはコマンドがファイルを開いている途中のため、開きませんでした。もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>opinions</name>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>該当ページ</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会議</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>該当箇所</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>ご意見等</translation>
    </message>
    <message>
        <source>The city&apos;s answer</source>
        <translation>市の考え方</translation>
    </message>
    <message>
        <source>State</source>
        <translation>対応状況</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>未回答</translation>
    </message>
    <message>
        <source>In: %1</source>
        <translation>反映先：%1</translation>
    </message>
    <message>
        <source>(%1 days)</source>
        <translation>（%1日経過）</translation>
    </message>
    <message>
        <source>%1 opinions, %2 of them without a final answer</source>
        <translation>全%1件（うち対応未了%2件）</translation>
    </message>
    <message>
        <source>%1: opinions so far and answers</source>
        <translation>%1 これまでのご意見と対応</translation>
    </message>
    <message>
        <source>%1: opinions and answers</source>
        <translation>%1 ご意見と対応</translation>
    </message>
    <message>
        <source>There is no opinion to be answered.</source>
        <translation>対応を要するご意見はありません。</translation>
    </message>
    <message>
        <source>Opinions given at meetings</source>
        <translation>会議でのご意見</translation>
    </message>
    <message>
        <source>An opinion has no text.</source>
        <translation>本文が入力されていない意見があります。</translation>
    </message>
    <message>
        <source>“%1” is closed without an answer.</source>
        <translation>「%1」は、対応が未入力のまま完了になっています。</translation>
    </message>
    <message>
        <source>“%1” is reflected, but it is not said where.</source>
        <translation>「%1」は反映済みですが、反映した箇所が入力されていません。</translation>
    </message>
</context>
<context>
    <name>outlook</name>
    <message>
        <source>In %1 the actual %2 is worse than the baseline %5; the path has %3 (difference %4).</source>
        <translation>%1の実績値%2は、基準値%5より悪化しています（年次経路の値は%3、差は%4）。</translation>
    </message>
    <message>
        <source>In %1 the actual %2 is behind the path&apos;s %3 (difference %4).</source>
        <translation>%1の実績値%2は、年次経路の値%3より遅れています（差は%4）。</translation>
    </message>
    <message>
        <source>In %1 the actual %2 is on the path, which has %3 (difference %4).</source>
        <translation>%1の実績値%2は、年次経路どおりです（経路の値は%3、差は%4）。</translation>
    </message>
    <message>
        <source>In %1 the actual %2 is ahead of the path&apos;s %3 (difference %4).</source>
        <translation>%1の実績値%2は、年次経路の値%3より先行しています（差は%4）。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The change of %1 points since %2 is within the margin of error (%3 points).</source>
        <translation>%2からの変化（%1ポイント）は誤差の範囲です（差の標本誤差%3ポイント）。</translation>
    </message>
    <message>
        <source>The change of %1 points since %2 exceeds the margin of error (%3 points).</source>
        <translation>%2からの変化（%1ポイント）は誤差の範囲を超えています（差の標本誤差%3ポイント）。</translation>
    </message>
    <message>
        <source>It cannot be compared with a path: %1.</source>
        <translation>年次経路との比較はできません（%1）。</translation>
    </message>
    <message>
        <source>No yearly change is worked out: %1.</source>
        <translation>必要な年間の増減は算定しません（%1）。</translation>
    </message>
    <message>
        <source>To reach %1 in %2, %3 are needed in every year from now on.</source>
        <translation>%2に%1となるには、今後毎年度%3の増減が必要です。</translation>
    </message>
    <message>
        <source>To reach %1 in %2, %3 are needed in every year from now on; so far it was %4 a year.</source>
        <translation>%2に%1となるには、今後毎年度%3の増減が必要です（これまでは年平均%4）。</translation>
    </message>
    <message>
        <source>There is no forecast: %1.</source>
        <translation>見通しは算定できません（%1）。</translation>
    </message>
    <message>
        <source>The trend of the %1 values from %2 through %3 leads to %4 in %5.</source>
        <translation>%2から%3までの%1つの値の傾向を延長すると、%5には%4となります。</translation>
    </message>
    <message>
        <source>The trend of the %1 values from %2 through %3 leads to %4 in %5: %6.</source>
        <translation>%2から%3までの%1つの値の傾向を延長すると、%5には%4となります（%6）。</translation>
    </message>
    <message>
        <source>No survey margin is worked out: %1.</source>
        <translation>標本誤差は算定できません（%1）。</translation>
    </message>
    <message>
        <source>%1% of %2 answers: the margin of error is %3 points (95% confidence).</source>
        <translation>回答数%2の%1%には、%3ポイントの標本誤差があります（信頼度95%）。</translation>
    </message>
    <message>
        <source>Carried on like this it would fall below 0, so it will not last until the target year.</source>
        <translation>この傾向のままでは0を下回る計算となるため、目標年度まで続く傾向ではありません。</translation>
    </message>
    <message>
        <source>Carried on like this it would rise over 100%, so it will not last until the target year.</source>
        <translation>この傾向のままでは100%を超える計算となるため、目標年度まで続く傾向ではありません。</translation>
    </message>
</context>
<context>
    <name>overview</name>
    <message>
        <source>Structure of the plan</source>
        <translation>計画の体系図</translation>
    </message>
    <message>
        <source>Place of the plan</source>
        <translation>計画の位置図</translation>
    </message>
    <message>
        <source>Philosophy of the plan</source>
        <translation>計画の基本理念</translation>
    </message>
    <message>
        <source>Basic viewpoints</source>
        <translation>（基本的視点）</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>施策の展開</translation>
    </message>
    <message>
        <source>&lt; Priority projects &gt;</source>
        <translation>＜重点的取組み事業＞</translation>
    </message>
    <message>
        <source>How the plan is carried forward</source>
        <translation>計画の推進体制</translation>
    </message>
    <message>
        <source>About the council</source>
        <translation>子ども・子育て会議について</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>Philosophy</source>
        <translation>基本理念</translation>
    </message>
    <message>
        <source>Outline of %1</source>
        <translation>%1の概要</translation>
    </message>
    <message>
        <source>Place and structure of %1</source>
        <translation>%1の位置図・体系図</translation>
    </message>
    <message>
        <source>Schedule (%1)</source>
        <translation>スケジュール（%1）</translation>
    </message>
</context>
<context>
    <name>packets</name>
    <message>
        <source>The papers of “%1” that were frozen on %2 were changed by another program and are not given out.</source>
        <translation>「%1」の確定資料（%2）は、他のプログラムによって変更されているため、再発行できません。</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>Total</source>
        <translation>計</translation>
    </message>
    <message>
        <source>Not evaluated</source>
        <translation>未評価</translation>
    </message>
    <message>
        <source>Evaluated / applicable / all</source>
        <translation>評価済／対象／全</translation>
    </message>
    <message>
        <source>Mean achievement rate</source>
        <translation>平均達成率</translation>
    </message>
    <message>
        <source>Rates averaged / applicable / all</source>
        <translation>平均した率／対象／全</translation>
    </message>
    <message>
        <source>Share of the evaluated (%)</source>
        <translation>評価済に占める割合（%）</translation>
    </message>
    <message>
        <source>Counts and averages by %1</source>
        <translation>%1別の件数と平均</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Grades of “%1”: %2</source>
        <translation>「%1」の評価: %2</translation>
    </message>
    <message>
        <source>Rates are compared with the bands exactly, before they are rounded for print.</source>
        <translation>達成率は、印刷のための四捨五入の前の正確な値を区分と比べています。</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基準値</translation>
    </message>
    <message>
        <source>Actual %1</source>
        <translation>%1実績</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>%1目標</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標値</translation>
    </message>
    <message>
        <source>Achievement rate</source>
        <translation>達成率</translation>
    </message>
    <message>
        <source>Computed grade</source>
        <translation>計算上の評価</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1（新規）</translation>
    </message>
    <message>
        <source>%1 (shown again)</source>
        <translation>%1（再掲）</translation>
    </message>
    <message>
        <source>%1 (shown again under %2)</source>
        <translation>%1（%2に再掲）</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>重点</translation>
    </message>
    <message>
        <source>Priority %1</source>
        <translation>重点 %1</translation>
    </message>
    <message>
        <source>no band</source>
        <translation>区分なし</translation>
    </message>
    <message>
        <source>several bands</source>
        <translation>複数の区分</translation>
    </message>
    <message>
        <source>%1 (provisional)</source>
        <translation>%1（速報値）</translation>
    </message>
    <message>
        <source>(total %1)</source>
        <translation>（累計 %1）</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>理由: %1</translation>
    </message>
    <message>
        <source>%1: achievement rate %2</source>
        <translation>%1: 達成率 %2</translation>
    </message>
    <message>
        <source>%1: achievement rate %2 (computed grade: %3)</source>
        <translation>%1: 達成率 %2（計算上の評価: %3）</translation>
    </message>
    <message>
        <source>%1: see %2.</source>
        <translation>%1: %2を参照。</translation>
    </message>
    <message>
        <source>%1 number</source>
        <translation>%1番号</translation>
    </message>
    <message>
        <source>%1 name</source>
        <translation>%1名</translation>
    </message>
    <message>
        <source>%1: contents and aims</source>
        <translation>%1内容・
%1目標</translation>
    </message>
    <message>
        <source>The project as a whole</source>
        <translation>事業全体</translation>
    </message>
    <message>
        <source>%1: %2 evaluation sheets</source>
        <translation>%1 %2評価シート</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Departments in charge</source>
        <translation>担当課</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>実績値</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Indicators of %1</source>
        <translation>%1の指標</translation>
    </message>
    <message>
        <source>%1: results of the %2 evaluation</source>
        <translation>%1 %2評価結果</translation>
    </message>
    <message>
        <source>%1 (target)</source>
        <translation>%1（目標）</translation>
    </message>
    <message>
        <source>%1: no values.</source>
        <translation>%1: 値がありません。</translation>
    </message>
    <message>
        <source>%1: from %2 to %3; highest %4, lowest %5.</source>
        <translation>%1: %2から%3へ。最高 %4、最低 %5。</translation>
    </message>
    <message>
        <source>%1 No value in %2.</source>
        <translation>%1 %2の値はありません。</translation>
    </message>
    <message>
        <source>Line chart of %1 from %2 to %3. %4</source>
        <translation>%1の%2から%3までの折れ線グラフ。%4</translation>
    </message>
    <message>
        <source>chosen %1</source>
        <translation>選択した%1</translation>
    </message>
    <message>
        <source>Only %1 (%2: %3 of %4)</source>
        <translation>%1のみ（%2数 %3／全%4）</translation>
    </message>
    <message>
        <source>(target ÷ actual)</source>
        <translation>（目標÷実績）</translation>
    </message>
    <message>
        <source>(from the baseline %1)</source>
        <translation>（基準値
%1から）</translation>
    </message>
    <message>
        <source>This sheet shows only the part that %1 is in charge of.</source>
        <translation>この評価シートには、%1の担当分だけを載せています。</translation>
    </message>
    <message>
        <source>This summary shows only the part that %1 is in charge of.</source>
        <translation>この総括表には、%1の担当分だけを載せています。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2。</translation>
    </message>
    <message>
        <source>Rates are rounded half up to whole numbers and then compared with the bands.</source>
        <translation>達成率は、小数第1位を四捨五入した整数の値で区分と比べています。</translation>
    </message>
    <message>
        <source>Rates are rounded half up to %1 decimals (by the digit after these, number %2) and then compared with the bands.</source>
        <translation>達成率は、小数第%2位を四捨五入した小数第%1位までの値で区分と比べています。</translation>
    </message>
    <message>
        <source>%1 (chart %2 of %3: %4)</source>
        <translation>%1（%2/%3：%4）</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>Weight evaluated</source>
        <translation>評価した重み</translation>
    </message>
    <message>
        <source>Averages are taken of the rates printed above for the indicators of the %1 and its %2, before they are rounded; rates below 0% and, unless said otherwise, over 100% count as they are.</source>
        <translation>平均は、上に掲げた%1とその%2の指標の達成率を、端数処理の前の値で算定しています。0%を下回る達成率はそのまま算入し、100%を超える達成率も、別に記載のない限りそのまま算入しています。</translation>
    </message>
    <message>
        <source>The series of an indicator for which it is so decided are one value: the lowest of their rates, or the mean of their rates.</source>
        <translation>複数の系列をまとめると定めた指標は、系列の達成率のうち最も低い値、又は系列の達成率の平均を、1件の値としています。</translation>
    </message>
    <message>
        <source>▼ worse than the baseline</source>
        <translation>▼基準値より悪化</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>(by an internal number of the target)</source>
        <translation>（目標の内部値による）</translation>
    </message>
    <message>
        <source>Fewer than three rates, one of them by an internal number of the target: not shown.</source>
        <translation>対象が2件以下で、目標の内部値による達成率を含むため、表示していません。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>担当課</translation>
    </message>
    <message>
        <source>%1 chosen by %2</source>
        <translation>%2が選んだ%1</translation>
    </message>
</context>
<context>
    <name>paper file</name>
    <message>
        <source>“%1” in line %2</source>
        <translation>「%1」（%2行目）</translation>
    </message>
    <message>
        <source>Nothing was written because %1 lacks these characters: %2 (%3 in all). Choose UTF-8, or write them otherwise.</source>
        <translation>%1で表せない文字があるため、何も書き出しませんでした：%2（全%3字）。UTF-8を選ぶか、別の字で入力してください。</translation>
    </message>
</context>
<context>
    <name>papers</name>
    <message>
        <source>The meeting is no longer in the plan. Choose another one.</source>
        <translation>この会議は計画にありません。別の会議を選んでください。</translation>
    </message>
    <message>
        <source>“%1” is a paper of one meeting. Say which meeting it is for.</source>
        <translation>「%1」は会議ごとの資料です。どの会議のものかを指定してください。</translation>
    </message>
    <message>
        <source>What has changed cannot be printed, because the state at the last meeting is not known.</source>
        <translation>前回の会議の時点の内容が分からないため、変更点を印刷できません。</translation>
    </message>
    <message>
        <source>“%1” has no papers yet. Add papers to the meeting first.</source>
        <translation>「%1」には資料がありません。先に会議の資料を追加してください。</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>「%1」：%2</translation>
    </message>
    <message>
        <source>Two papers have the number “%1”. Give one of them another.</source>
        <translation>資料番号「%1」が二つの資料に付いています。一方の番号を変えてください。</translation>
    </message>
</context>
<context>
    <name>pdf</name>
    <message>
        <source>The PDF was not written: the BIZ UD fonts cannot be embedded. Install them again.</source>
        <translation>BIZ UD フォントを埋め込めないため、PDF を作成しませんでした。フォントをもう一度インストールしてください。</translation>
    </message>
    <message>
        <source>The PDF could not be written. Close other programs and try again.</source>
        <translation>PDF を作成できませんでした。他のプログラムを閉じて、もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>plan_template</name>
    <message>
        <source>There is no template “%1”. Choose one of the templates that are offered.</source>
        <translation>ひな形「%1」はありません。一覧にあるひな形から選んでください。</translation>
    </message>
    <message>
        <source>Not in the source document; given when the file was made</source>
        <translation>原典に記載がないため、作成時に指定した年度</translation>
    </message>
    <message>
        <source>The plan cannot be made without a title. Enter the plan&apos;s title.</source>
        <translation>題名がないため、計画を作成できません。計画の題名を入力してください。</translation>
    </message>
</context>
<context>
    <name>points</name>
    <message>
        <source>“%1” was not counted because its weight is negative. Enter 0 or more.</source>
        <translation>重みが負の数であるため、「%1」を算定しませんでした。0 以上の数を入力してください。</translation>
    </message>
    <message>
        <source>“%1” was not counted because its shares are negative or more than 1 together. Enter shares that add up to 1 at most.</source>
        <translation>内訳の割合が負の数であるか、合計が 1 を超えるため、「%1」を算定しませんでした。合計が 1 以下になるように入力してください。</translation>
    </message>
    <message>
        <source>There is nothing to count.</source>
        <translation>算定対象がありません。</translation>
    </message>
    <message>
        <source>%1 of %2 points are done (%3).</source>
        <translation>%2点のうち %1点を実施済み（%3）。</translation>
    </message>
    <message>
        <source>The points of the grades add up to %1 of %2 (%3 projects). Grades are an order: their points are an agreement, not a measure.</source>
        <translation>評価の点数の合計は %1点（満点 %2点、%3件）です。評価は順序を示すものであり、点数は取決めによるもので、量を測ったものではありません。</translation>
    </message>
    <message>
        <source>The sum is graded %1 by “%2”.</source>
        <translation>点数の合計の評価は、「%2」により%1です。</translation>
    </message>
</context>
<context>
    <name>publish</name>
    <message>
        <source>Someone else has saved “%1” in the meantime, so nothing was written. Look at their changes, save under another name, or keep your work on this PC.</source>
        <translation>他の方が「%1」を保存したため、何も書き込みませんでした。相手の変更を見るか、別の名前で保存するか、このPCに残してください。</translation>
    </message>
    <message>
        <source>“%1” is no longer where it was opened, so nothing was written. Save under a name of your choice.</source>
        <translation>「%1」が開いたときの場所にないため、何も書き込みませんでした。名前を選んで保存してください。</translation>
    </message>
    <message>
        <source>“%1” is write-protected, so nothing was written; save under another name, or take the protection off and save again.</source>
        <translation>「%1」は書き込み禁止のため、何も書き込みませんでした（別の名前で保存するか、書き込み禁止を解除してもう一度保存してください）。</translation>
    </message>
    <message>
        <source>The shared file was not changed: %1</source>
        <translation>共有のファイルは変更していません。%1</translation>
    </message>
    <message>
        <source>It could not be proven that “%1” was saved completely; save again.</source>
        <translation>「%1」が完全に保存されたことを確認できなかったため、もう一度保存してください。</translation>
    </message>
</context>
<context>
    <name>reading</name>
    <message>
        <source>“%1” has a unit behind the number, but no unit is expected here. Write the number alone.</source>
        <translation>「%1」には数の後に単位がありますが、ここでは単位を使いません。数だけを書いてください。</translation>
    </message>
    <message>
        <source>“%1” is not counted in “%2”. Write the number in this unit; the unit itself may be left out.</source>
        <translation>「%1」の単位は「%2」ではありません。この単位で数を書いてください。単位は省略できます。</translation>
    </message>
    <message>
        <source>“%1” is written like a target, with the word “%2”. An actual value is one exact number: write it without the word.</source>
        <translation>「%1」は「%2」という言葉が付いた目標の書き方です。実績値は正確な数を1つ、その言葉を付けずに書いてください。</translation>
    </message>
    <message>
        <source>“%1” holds a second number in brackets. Write one number here and the other one in the remarks.</source>
        <translation>「%1」には括弧内に2つ目の数があります。ここには数を1つだけ書き、もう1つは備考に書いてください。</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a number. Write one number of at most 18 digits and 6 decimals such as 1234.5, 1,234 or ▲12, or one of these words: %2.</source>
        <translation>「%1」は数として読み取れません。1234.5、1,234、▲12 のような18桁以内（小数は6桁まで）の数を1つ、または次のいずれかの言葉を書いてください: %2。</translation>
    </message>
    <message>
        <source>“%1” is an error of a spreadsheet and no value. Put the formula right there, or empty the cell.</source>
        <translation>「%1」は表計算ソフトのエラーで、値ではありません。元の数式を直すか、セルを空にしてください。</translation>
    </message>
</context>
<context>
    <name>reading text</name>
    <message>
        <source>End of this paper</source>
        <translation>この資料終わり</translation>
    </message>
    <message>
        <source>%1 pages in all. “Page” marks stand where a printed page begins.</source>
        <translation>全%1頁。印刷した資料の頁の始まりに、頁番号を示す。</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>%1頁</translation>
    </message>
    <message>
        <source>End of the table</source>
        <translation>表終わり</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>図。%1</translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation>単位：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>End of the chart</source>
        <translation>図終わり</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Table: %1</source>
        <translation>表。%1</translation>
    </message>
    <message>
        <source>%1 rows, each in the order of %2.</source>
        <translation>全%1行。%2の順に列挙する。</translation>
    </message>
    <message>
        <source>nothing written</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>in a thick frame, %1, end of the thick frame</source>
        <translation>太枠で強調、%1、太枠での強調終わり</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>値なし</translation>
    </message>
    <message>
        <source>Across: %1. Upwards: %2.</source>
        <translation>横に%1、縦に%2をとる。</translation>
    </message>
    <message>
        <source>Also printed there: %1</source>
        <translation>図中のその他の表示：%1</translation>
    </message>
    <message>
        <source>This ended on page %1</source>
        <translation>ここまでの内容は%1ページに続いています</translation>
    </message>
</context>
<context>
    <name>records</name>
    <message>
        <source>“%1” of a %2 cannot be “%3”.</source>
        <translation>%2の「%1」を「%3」にすることはできません。</translation>
    </message>
</context>
<context>
    <name>rows</name>
    <message>
        <source>In the file, column “%1” of table “%2” holds “%3”, which cannot be there. The file is damaged.</source>
        <translation>ファイルの表「%2」の列「%1」に、あり得ない値「%3」があります。ファイルが壊れています。</translation>
    </message>
    <message>
        <source>A row of table “%1” in the working copy is not what it should be, so the last change was not kept. Open the file again.</source>
        <translation>作業用の写しの表「%1」の行が正しくないため、直前の変更を保存しませんでした。ファイルを開き直してください。</translation>
    </message>
</context>
<context>
    <name>scheme_lint</name>
    <message>
        <source>No grade holds %1, for example %2.</source>
        <translation>%1 に当てはまる区分がありません（例：%2）。</translation>
    </message>
    <message>
        <source>No grade holds negative values (%1), for example %2.</source>
        <translation>マイナスの値（%1）に当てはまる区分がありません（例：%2）。</translation>
    </message>
    <message>
        <source>No grade holds values over 100 % (%1), for example %2.</source>
        <translation>100%を超える値（%1）に当てはまる区分がありません（例：%2）。</translation>
    </message>
    <message>
        <source>“%1” is to be compared with bands, but no grade has one.</source>
        <translation>「%1」を範囲と比べることになっていますが、範囲のある区分がありません。</translation>
    </message>
    <message>
        <source>Give the grades bands, or compare nothing.</source>
        <translation>区分に範囲を設けるか、比べる値を「なし」にしてください。</translation>
    </message>
    <message>
        <source>Grades have bands, but nothing is compared with them: %1.</source>
        <translation>区分（%1）に範囲がありますが、それと比べる値が選ばれていません。</translation>
    </message>
    <message>
        <source>Choose what is compared with the bands, or take the bands away.</source>
        <translation>範囲と比べる値を選ぶか、範囲を消してください。</translation>
    </message>
    <message>
        <source>This is so in this case: %1.</source>
        <translation>次の場合に限ります：%1。</translation>
    </message>
    <message>
        <source>With %1 for “%2” there is no hole here.</source>
        <translation>「%2」を %1 とすると隙間がなくなります。</translation>
    </message>
    <message>
        <source>“%1” and “%2” both hold %3, for example %4.</source>
        <translation>%3 は「%1」と「%2」の両方に当てはまります（例：%4）。</translation>
    </message>
    <message>
        <source>With %1 for “%2” nothing overlaps here.</source>
        <translation>「%2」を %1 とすると重なりがなくなります。</translation>
    </message>
    <message>
        <source>No grade has a condition that holds in this case: %1.</source>
        <translation>次の場合に当てはまる区分がありません：%1。</translation>
    </message>
    <message>
        <source>No grade is meant for a missing value.</source>
        <translation>実績値がない場合の区分がありません。</translation>
    </message>
    <message>
        <source>Give a grade the condition “%1”, or add one that is in words only.</source>
        <translation>条件を「%1」とした区分を設けるか、文言だけの区分を追加してください。</translation>
    </message>
    <message>
        <source>More than one grade is the default: %1.</source>
        <translation>既定の区分が複数あります（%1）。</translation>
    </message>
    <message>
        <source>Grades with the same shape look alike in grey: %1.</source>
        <translation>区分（%1）の記号の形が同じため、白黒印刷で見分けにくくなります。</translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message>
        <source>“%1” cannot be found. Check the name and whether the shared folder is connected.</source>
        <translation>「%1」が見つかりません。名前と、共有フォルダーへの接続を確認してください。</translation>
    </message>
    <message>
        <source>There is already a file “%1”. Choose another name.</source>
        <translation>「%1」というファイルが既にあります。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>You have no permission for “%1”. Ask the owner of the folder, or use another folder.</source>
        <translation>「%1」を使う権限がありません。フォルダーの管理者に確認するか、別のフォルダーを使ってください。</translation>
    </message>
    <message>
        <source>“%1” lies on a read-only medium or share. Save under another name elsewhere.</source>
        <translation>「%1」は読み取り専用の場所にあります。別の場所に名前を付けて保存してください。</translation>
    </message>
    <message>
        <source>Another program holds “%1”. Close it there, or wait a moment and try again.</source>
        <translation>「%1」を他のプログラムが使用しています。閉じるか、少し待ってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>There is no space left for “%1”. Delete something there, or save elsewhere.</source>
        <translation>「%1」の保存先に空きがありません。不要なものを削除するか、別の場所に保存してください。</translation>
    </message>
    <message>
        <source>The place of “%1” cannot be reached. Check the network and try again.</source>
        <translation>「%1」の場所に接続できません。ネットワークを確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>“%1” is not a possible file name here. Choose a shorter or simpler name.</source>
        <translation>「%1」はここではファイル名に使えません。短い、または簡単な名前にしてください。</translation>
    </message>
    <message>
        <source>“%1” is too large to be opened here. Check whether it is the right file.</source>
        <translation>「%1」は大きすぎて開けません。正しいファイルか確認してください。</translation>
    </message>
    <message>
        <source>The disk or the share reports an error at “%1”. Try again, or save elsewhere.</source>
        <translation>「%1」の保存先に異常があります。もう一度お試しになるか、別の場所に保存してください。</translation>
    </message>
    <message>
        <source>“%1” exists and is another kind of file, so it was not replaced; choose another name.</source>
        <translation>「%1」は別の種類のファイルとして既に存在するため、置き換えませんでした。別の名前を指定してください。</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a file.</source>
        <translation>「%1」はフォルダーです。ファイルを指定してください。</translation>
    </message>
</context>
<context>
    <name>subcommittee</name>
    <message>
        <source>No. of the %1</source>
        <translation>%1 No.</translation>
    </message>
    <message>
        <source>Grade of the %1</source>
        <translation>%1の評価</translation>
    </message>
    <message>
        <source>Comment of the %1</source>
        <translation>%1の意見</translation>
    </message>
    <message>
        <source>The sub-committee&apos;s comment is not entered.</source>
        <translation>部会の意見が未入力です。</translation>
    </message>
</context>
<context>
    <name>text_codec</name>
    <message>
        <source>%1: the file begins with the byte order mark of this encoding.</source>
        <translation>%1: この文字コードを表す印（BOM）で始まっています。</translation>
    </message>
    <message>
        <source>%1: the pattern of zero bytes is that of this encoding.</source>
        <translation>%1: ゼロのバイトの並びがこの文字コードのものです。</translation>
    </message>
    <message>
        <source>Only ASCII characters: every encoding reads them alike.</source>
        <translation>ASCII 文字だけで、どの文字コードでも同じに読めます。</translation>
    </message>
    <message>
        <source>%1: every byte sequence is valid in this encoding, which hardly happens by chance.</source>
        <translation>%1: すべてのバイト列がこの文字コードとして正しく、偶然にはほとんど起こりません。</translation>
    </message>
    <message>
        <source>%1: not valid as UTF-8, and every character exists in this encoding.</source>
        <translation>%1: UTF-8 としては正しくなく、すべての文字がこの文字コードにあります。</translation>
    </message>
    <message>
        <source>%1: not valid as UTF-8 or Shift_JIS, and every character exists in this encoding.</source>
        <translation>%1: UTF-8、Shift_JIS としては正しくなく、すべての文字がこの文字コードにあります。</translation>
    </message>
    <message>
        <source>No known encoding fits; %1 gets furthest, to line %2, byte %3.</source>
        <translation>当てはまる文字コードがありません。最も先まで読めたのは%1（%2行目%3バイト目まで）です。</translation>
    </message>
    <message>
        <source>%1: chosen by you.</source>
        <translation>%1: 利用者が選択しました。</translation>
    </message>
    <message>
        <source>The file can be read as Shift_JIS (CP932) and as EUC-JP. Please choose the one in which the preview is readable.</source>
        <translation>Shift_JIS（CP932）としても EUC-JP としても読めます。文字が正しく読める方を選んでください。</translation>
    </message>
    <message>
        <source>%1: line %2, byte %3 of the line (%4) is not a character of %5. Nothing was read. Choose another encoding, or save the file again as UTF-8.</source>
        <translation>%1: %2行目%3バイト目（%4）は%5の文字ではありません。何も読み込んでいません。別の文字コードを選ぶか、UTF-8 で保存し直してください。</translation>
    </message>
</context>
<context>
    <name>trail</name>
    <message>
        <source>%1, as set for this indicator</source>
        <translation>%1（この指標に設定された計算式）</translation>
    </message>
    <message>
        <source>%1, by the direction “%2” and the kind of the target</source>
        <translation>%1（方向「%2」と目標の種類による）</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>速報値</translation>
    </message>
    <message>
        <source>no source given</source>
        <translation>出典の記載なし</translation>
    </message>
    <message>
        <source>source: %1</source>
        <translation>出典 %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>%1の目標</translation>
    </message>
    <message>
        <source>in force since %1</source>
        <translation>%1から</translation>
    </message>
    <message>
        <source>decided on %1</source>
        <translation>%1決定</translation>
    </message>
    <message>
        <source>without a year, taken as %1</source>
        <translation>年度の記載がないため%1とみなす</translation>
    </message>
    <message>
        <source>By %1 %2 is expected (%3, from %4 to %5)</source>
        <translation>%1の経路値は %2（%3、%4から%5まで）</translation>
    </message>
    <message>
        <source>The target is reached.</source>
        <translation>目標を達成しています。</translation>
    </message>
    <message>
        <source>The target is missed.</source>
        <translation>目標に達していません。</translation>
    </message>
    <message>
        <source>Rates are rounded half up to one decimal when they are printed</source>
        <translation>率は印刷のときに小数第1位に四捨五入する</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1; for the bands they are rounded once to %2 decimals.</source>
        <translation>%1。区分との比較では、小数第%2位に一度だけ四捨五入した値を使う。</translation>
    </message>
    <message>
        <source>%1; the bands are compared with the exact rate.</source>
        <translation>%1。区分との比較では、四捨五入しない値を使う。</translation>
    </message>
    <message>
        <source>“%1”, by its own years</source>
        <translation>「%1」（評価区分の適用年度による）</translation>
    </message>
    <message>
        <source>The rate is part of the averages.</source>
        <translation>この率は平均に含まれます。</translation>
    </message>
    <message>
        <source>There is no rate, so the averages leave it out.</source>
        <translation>率がないため、平均には含まれません。</translation>
    </message>
    <message>
        <source>Judged by the difference from an internal number, which is not printed.</source>
        <translation>目標の内部値との差により判定しています。内部値は記載していません。</translation>
    </message>
    <message>
        <source>It is the total of other series, so the averages leave it out.</source>
        <translation>他の系列の計であるため、平均には含まれません。</translation>
    </message>
    <message>
        <source>Its weight is 0, so the averages leave it out.</source>
        <translation>重みが0のため、平均には含まれません。</translation>
    </message>
    <message>
        <source>It is part of the averages as one value with the indicator&apos;s other series.</source>
        <translation>この指標の他の系列とまとめた1件の値として、平均に含まれます。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1: due %2, reached %3 (%4)</source>
        <translation>%1：期限 %2、到達 %3（%4）</translation>
    </message>
    <message>
        <source>; </source>
        <translation>／</translation>
    </message>
    <message>
        <source>Calculated with internal numbers of the target; they are not printed, nor is the rate, from which they would follow.</source>
        <translation>目標の内部値を用いて算定しています。内部値と、内部値が逆算できる達成率は表示していません。</translation>
    </message>
    <message>
        <source>“%1” by the bands of “%2”.</source>
        <translation>「%2」の区分により「%1」です。</translation>
    </message>
    <message>
        <source>A person judges whether it is reached; no rate</source>
        <translation>達成したかどうかを担当者が判断（達成率なし）</translation>
    </message>
</context>
<context>
    <name>trend</name>
    <message>
        <source>Actual</source>
        <translation>実績値</translation>
    </message>
    <message>
        <source>Path to the target</source>
        <translation>目標までの道筋</translation>
    </message>
    <message>
        <source>No values to draw yet.</source>
        <translation>表示する値がまだありません。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2の%1</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2。</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基準値</translation>
    </message>
    <message>
        <source>Target in %1</source>
        <translation>%1の目標</translation>
    </message>
</context>
<context>
    <name>ui::AboutDialog</name>
    <message>
        <source>About Hagukumi</source>
        <translation>はぐくみについて</translation>
    </message>
    <message>
        <source>Hagukumi %1</source>
        <translation>はぐくみ %1</translation>
    </message>
    <message>
        <source>Keeps a municipal plan for children in one file, collects each year&apos;s results, scores them and prints what the council reads.</source>
        <translation>市町村の子ども計画を1つのファイルで管理し、毎年の実績を集めて評価を計算し、会議の資料を印刷します。</translation>
    </message>
    <message>
        <source>&amp;Licences of the program and of what comes with it (Qt %1)</source>
        <translation>このソフトと、含まれるもののライセンス（Qt %1）(&amp;L)</translation>
    </message>
    <message>
        <source>Licence text</source>
        <translation>ライセンスの本文</translation>
    </message>
</context>
<context>
    <name>ui::Actions</name>
    <message>
        <source>: %1</source>
        <comment>the step that is taken back or done again</comment>
        <translation>: %1</translation>
    </message>
    <message>
        <source>Prepare %1 from the year before</source>
        <translation>前年度から%1を準備</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does and its shortcut</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>計画(&amp;P)</translation>
    </message>
    <message>
        <source>P&amp;apers</source>
        <translation>資料(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>データ(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>New file from the &amp;template…</source>
        <translation>ひな形から新規作成(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;New empty plan…</source>
        <translation>空の計画を新規作成(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Recent files</source>
        <translation>最近使ったファイル(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save to the shared file</source>
        <translation>共有に保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save under &amp;another name…</source>
        <translation>名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Your name…</source>
        <translation>操作者の名前(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Close the file</source>
        <translation>ファイルを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Undo%1</source>
        <translation>元に戻す(&amp;U)%1</translation>
    </message>
    <message>
        <source>&amp;Redo%1</source>
        <translation>やり直す(&amp;R)%1</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>切り取り(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>検索(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Previous fiscal year</source>
        <translation>前の年度(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next fiscal year</source>
        <translation>次の年度(&amp;N)</translation>
    </message>
    <message>
        <source>Show or hide the tre&amp;e</source>
        <translation>計画の体系を表示/非表示(&amp;E)</translation>
    </message>
    <message>
        <source>Add a %1 (&amp;1)…</source>
        <translation>%1を追加(&amp;1)…</translation>
    </message>
    <message>
        <source>Add a %1 (&amp;2)…</source>
        <translation>%1を追加(&amp;2)…</translation>
    </message>
    <message>
        <source>Add a %1 (&amp;3)…</source>
        <translation>%1を追加(&amp;3)…</translation>
    </message>
    <message>
        <source>&amp;Show at a second place…</source>
        <translation>再掲する(&amp;S)…</translation>
    </message>
    <message>
        <source>Make this the &amp;main place</source>
        <translation>主たる掲載先にする(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>名称を変更(&amp;R)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上へ移動(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下へ移動(&amp;D)</translation>
    </message>
    <message>
        <source>New plan &amp;generation…</source>
        <translation>次の計画を追加(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Previous project</source>
        <translation>前の事業(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next project</source>
        <translation>次の事業(&amp;N)</translation>
    </message>
    <message>
        <source>Next &amp;unfinished project</source>
        <translation>次の未完了の事業(&amp;U)</translation>
    </message>
    <message>
        <source>P&amp;repare %1 from this year</source>
        <translation>この年度から%1を準備(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Make papers…</source>
        <translation>資料を作る(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Import a file…</source>
        <translation>ファイルを取り込む(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;About Hagukumi</source>
        <translation>はぐくみについて(&amp;A)</translation>
    </message>
    <message>
        <source>Sheet &amp;form of the year</source>
        <translation>この年度のシートの様式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Grade scheme of the year</source>
        <translation>この年度の評価区分(&amp;G)</translation>
    </message>
    <message>
        <source>Older &amp;versions…</source>
        <translation>以前の版(&amp;V)…</translation>
    </message>
    <message>
        <source>Eva&amp;luation</source>
        <translation>評価(&amp;A)</translation>
    </message>
    <message>
        <source>Move to another p&amp;lace…</source>
        <translation>掲載先を移す(&amp;T)…</translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation>削除(&amp;E)</translation>
    </message>
</context>
<context>
    <name>ui::AddStrip</name>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Number:</source>
        <translation>番号(&amp;N):</translation>
    </message>
    <message>
        <source>Na&amp;me:</source>
        <translation>名称(&amp;M):</translation>
    </message>
    <message>
        <source>Select the %1 first under which the new %2 is to stand.</source>
        <translation>新しい%2を置く%1を先に選んでください。</translation>
    </message>
    <message>
        <source>Add a %1 at the end of the plan.</source>
        <translation>計画の末尾に%1を追加します。</translation>
    </message>
    <message>
        <source>Add a %1 under “%2”.</source>
        <translation>「%2」に%1を追加します。</translation>
    </message>
    <message>
        <source>There is no plan for %1.</source>
        <translation>%1の計画がありません。</translation>
    </message>
    <message>
        <source>Add a %1</source>
        <translation>%1を追加</translation>
    </message>
</context>
<context>
    <name>ui::AttendancePanel</name>
    <message>
        <source>“%1” is no kind of attendance. Choose one of the list.</source>
        <translation>「%1」は出欠の区分にありません。一覧から選んでください。</translation>
    </message>
    <message>
        <source>The others were present</source>
        <translation>未入力の委員をすべて出席にする</translation>
    </message>
    <message>
        <source>No member is in office on this day. Enter the council&apos;s members with their terms.</source>
        <translation>開催日に在任する委員がいません。「委員・定め」で委員と任期を入力してください。</translation>
    </message>
    <message>
        <source>Notes everybody as present whose attendance is not noted yet</source>
        <translation>出欠が未入力の委員を、すべて出席として記録します</translation>
    </message>
    <message>
        <source>Note that the others were present</source>
        <translation>未入力の委員を出席として記録</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>委員</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>出欠</translation>
    </message>
    <message>
        <source>(not noted)</source>
        <translation>（未入力）</translation>
    </message>
    <message>
        <source>Note attendance</source>
        <translation>出欠を記録</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理出席者</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
</context>
<context>
    <name>ui::AveragesSection</name>
    <message>
        <source>Rates over 100% &amp;count as 100%</source>
        <translation>100%を超える達成率は100%とする(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Weights:</source>
        <translation>重み(&amp;W):</translation>
    </message>
    <message>
        <source>Weight of &amp;priority projects:</source>
        <translation>重点事業の重み(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;Mean:</source>
        <translation>平均の取り方(&amp;M):</translation>
    </message>
    <message>
        <source>Own weights</source>
        <translation>個別の重み</translation>
    </message>
    <message>
        <source>Goal, challenge, project, indicator</source>
        <translation>基本目標・主要課題・事業・指標</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>From %1 on: %2.</source>
        <translation>%1から：%2。</translation>
    </message>
    <message>
        <source>%1 The weights below count only when “%2” is chosen.</source>
        <translation>%1下の重みは「%2」を選んだときに限り使います。</translation>
    </message>
    <message>
        <source>Choose how rates are averaged</source>
        <translation>達成率の平均の方法の変更</translation>
    </message>
    <message>
        <source>Change a weight</source>
        <translation>重みの変更</translation>
    </message>
</context>
<context>
    <name>ui::BalanceGrid</name>
    <message>
        <source>Area</source>
        <translation>提供区域</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>事業</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Reference date</source>
        <translation>基準日</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>量の見込み</translation>
    </message>
    <message>
        <source>Secured</source>
        <translation>確保方策</translation>
    </message>
    <message>
        <source>Secured − forecast</source>
        <translation>過不足（計画）</translation>
    </message>
    <message>
        <source>Actual demand</source>
        <translation>需要の実績</translation>
    </message>
    <message>
        <source>Actual supply</source>
        <translation>確保の実績</translation>
    </message>
    <message>
        <source>Supply − demand</source>
        <translation>過不足（実績）</translation>
    </message>
    <message>
        <source>Demand ÷ forecast</source>
        <translation>実績÷見込み</translation>
    </message>
    <message>
        <source>Review of the plan</source>
        <translation>計画の見直し要否</translation>
    </message>
    <message>
        <source>Reason of the difference</source>
        <translation>差が生じた理由</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>今後の対応</translation>
    </message>
    <message>
        <source>Enter demand and supply</source>
        <translation>量の見込みと確保方策を入力</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>「%1」を変更</translation>
    </message>
    <message>
        <source>of which %1</source>
        <translation>うち%1</translation>
    </message>
</context>
<context>
    <name>ui::BalancePage</name>
    <message>
        <source>No demand and supply is kept here yet. Make the usual list (recognitions 1 to 3 and the community services, for the whole city), which you can change afterwards, or add areas and services of your own.</source>
        <translation>量の見込みと確保方策はまだありません。標準の一覧（1号から3号までの認定区分と地域子ども・子育て支援事業、市全域）を作るか、提供区域と事業を追加してください。一覧は後から変更できます。</translation>
    </message>
    <message>
        <source>No demand and supply is kept here.</source>
        <translation>量の見込みと確保方策はありません。</translation>
    </message>
    <message>
        <source>Add an area</source>
        <translation>提供区域を追加</translation>
    </message>
    <message>
        <source>Name of the area:</source>
        <translation>提供区域の名称：</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>事業を追加</translation>
    </message>
    <message>
        <source>Name of the service:</source>
        <translation>事業の名称：</translation>
    </message>
    <message>
        <source>Add a part</source>
        <translation>内訳を追加</translation>
    </message>
    <message>
        <source>Name of the part of “%1”:</source>
        <translation>「%1」の内訳の名称：</translation>
    </message>
    <message>
        <source>Add a part of a service</source>
        <translation>事業の内訳を追加</translation>
    </message>
    <message>
        <source>Add a reference date</source>
        <translation>基準日を追加</translation>
    </message>
    <message>
        <source>Reference date as it is to be printed, such as 4月1日 or 年度延べ:</source>
        <translation>印刷するとおりの基準日（4月1日、年度延べなど）：</translation>
    </message>
    <message>
        <source>Make the usual list of services</source>
        <translation>標準の事業一覧を作成</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1を削除</translation>
    </message>
    <message>
        <source>Remove the figures of a row</source>
        <translation>行の数値を削除</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy with &amp;headers</source>
        <translation>見出しとともにコピー(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Fill down</source>
        <translation>下へコピー(&amp;F)</translation>
    </message>
    <message>
        <source>No number, because …</source>
        <translation>数値がない理由</translation>
    </message>
    <message>
        <source>Supply &amp;balance</source>
        <translation>確保方策(&amp;B)</translation>
    </message>
    <message>
        <source>Which area is shown</source>
        <translation>表示する提供区域</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>An &amp;area…</source>
        <translation>提供区域(&amp;A)…</translation>
    </message>
    <message>
        <source>A &amp;service…</source>
        <translation>事業(&amp;S)…</translation>
    </message>
    <message>
        <source>A &amp;part of the current service…</source>
        <translation>選択中の事業の内訳(&amp;P)…</translation>
    </message>
    <message>
        <source>A further reference &amp;date…</source>
        <translation>別の基準日(&amp;D)…</translation>
    </message>
    <message>
        <source>The &amp;usual services</source>
        <translation>標準の事業一覧(&amp;U)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>The &amp;figures of the current row</source>
        <translation>選択中の行の数値(&amp;F)</translation>
    </message>
    <message>
        <source>The current &amp;service…</source>
        <translation>選択中の事業(&amp;S)…</translation>
    </message>
    <message>
        <source>The current &amp;area…</source>
        <translation>選択中の提供区域(&amp;A)…</translation>
    </message>
    <message>
        <source>Demand and supply by area and service</source>
        <translation>提供区域・事業別の量の見込みと確保方策</translation>
    </message>
    <message>
        <source>Make the usual list</source>
        <translation>標準の一覧を作る</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>全区域</translation>
    </message>
    <message>
        <source>Review at or below</source>
        <translation>見直しの基準：量の見込みの</translation>
    </message>
    <message>
        <source>and at or above</source>
        <translation>以下又は</translation>
    </message>
    <message>
        <source>What is to be reviewed</source>
        <translation>計画の見直しの候補</translation>
    </message>
    <message>
        <source>◆ %1: %2 → %3 (%4)</source>
        <comment>row, ratio of the year before, ratio of the year, review</comment>
        <translation>◆ %1：%2 → %3（%4）</translation>
    </message>
    <message>
        <source>Nothing is to be reviewed by the ratio of demand to forecast.</source>
        <translation>計画の見直しの候補はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n to be reviewed; beside the year before</source>
        <translation>
            <numerusform>見直しの候補 %n件（前年度と並べて表示）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ChangeView</name>
    <message>
        <source>added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Record and field</source>
        <translation>記録と項目</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>record and what happened to it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::CheckPage</name>
    <message>
        <source>Which kind is shown</source>
        <translation>表示する種別</translation>
    </message>
    <message>
        <source>Only what needs &amp;attention</source>
        <translation>要確認のみ(&amp;N)</translation>
    </message>
    <message>
        <source>Show a&amp;ll</source>
        <translation>すべて表示(&amp;O)</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>すべての種別</translation>
    </message>
    <message>
        <source>Every place beside the path</source>
        <translation>すべての状況</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n lines</source>
        <translation>
            <numerusform>%n件中%1件</numerusform>
        </translation>
    </message>
    <message>
        <source>No line is chosen.</source>
        <translation>行が選択されていません。</translation>
    </message>
    <message>
        <source>Goals by grade: choose a cell to narrow the tables below</source>
        <translation>目標別・評価別の事業数。セルを選ぶと下の表が絞り込まれます。</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>基本目標</translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation>未評価</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>評価の範囲</translation>
    </message>
    <message>
        <source>Average rate</source>
        <translation>平均達成率</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>計</translation>
    </message>
    <message>
        <source>%1: %2 of %3 projects</source>
        <translation>%1 %3事業中%2事業</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>点検(&amp;K)</translation>
    </message>
    <message>
        <source>Average rates of the goals (radar)</source>
        <translation>目標別の平均達成率（レーダー）</translation>
    </message>
    <message>
        <source>Activities and outcomes (four fields)</source>
        <translation>活動と成果の関係（4区分）</translation>
    </message>
    <message>
        <source>Trend of the indicator chosen below</source>
        <translation>下の表で選んだ指標の推移</translation>
    </message>
    <message>
        <source>Which chart is shown</source>
        <translation>表示するグラフ</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>指摘</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>見通し</translation>
    </message>
    <message>
        <source>Formulas side by side</source>
        <translation>計算式の比較</translation>
    </message>
    <message>
        <source>Grades and rates</source>
        <translation>評価と算定の差</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>担当課</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>感度</translation>
    </message>
    <message>
        <source>%1, graded by “%2”. Choose a cell of the map to narrow the tables, double-click a line to go to its record.</source>
        <translation>%1（評価区分「%2」）&#x3000;表のセルを選ぶと下の一覧が絞り込まれます。行をダブルクリックすると該当箇所に移ります。</translation>
    </message>
    <message>
        <source>%1. No grade scheme is chosen for this year.</source>
        <translation>%1&#x3000;この年度の評価区分は選択されていません。</translation>
    </message>
    <message>
        <source>Choose a line about an indicator below to see its trend.</source>
        <translation>下の表で指標の行を選ぶと、推移を表示します。</translation>
    </message>
    <message>
        <source>Goal %1</source>
        <translation>目標%1</translation>
    </message>
</context>
<context>
    <name>ui::CheckTableView</name>
    <message>
        <source>To be looked at: %1</source>
        <translation>要確認 %1</translation>
    </message>
</context>
<context>
    <name>ui::ConflictDialog</name>
    <message>
        <source>The shared file has changed</source>
        <translation>共有のファイルが変更されています</translation>
    </message>
    <message>
        <source>Save under &amp;another name…</source>
        <translation>名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Show their changes</source>
        <translation>相手の変更を見る(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keep on this PC</source>
        <translation>手元に残す(&amp;K)</translation>
    </message>
    <message>
        <source>Someone else has saved “%1” in the meantime. Nothing was written to it, and your work is safe on this PC.</source>
        <translation>他の方が「%1」を保存しました。共有のファイルには何も書き込んでいません。作業はこのPCに残っています。</translation>
    </message>
    <message>
        <source>Saved by %1</source>
        <translation>保存した人: %1</translation>
    </message>
</context>
<context>
    <name>ui::CouncilPage</name>
    <message>
        <source>Meetings</source>
        <translation>会議</translation>
    </message>
    <message>
        <source>Opinions</source>
        <translation>意見と対応</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>利用定員</translation>
    </message>
    <message>
        <source>Members and rules</source>
        <translation>委員・定め</translation>
    </message>
    <message>
        <source>Grounds and changes</source>
        <translation>根拠・計画変更</translation>
    </message>
    <message>
        <source>Roles, notes and readings</source>
        <translation>役割・注記・読み</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>次第</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>資料</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>出欠</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>会議録</translation>
    </message>
    <message>
        <source>Add a meeting</source>
        <translation>会議を追加</translation>
    </message>
    <message>
        <source>No meetings yet. Add the first one; its date may be as loose as 10月中旬.</source>
        <translation>会議がありません。最初の会議を追加してください。日付は「10月中旬」のようにも入力できます。</translation>
    </message>
    <message>
        <source>All opinions</source>
        <translation>すべての意見</translation>
    </message>
    <message>
        <source>Still to be answered</source>
        <translation>対応が済んでいないもの</translation>
    </message>
    <message>
        <source>Of the council</source>
        <translation>会議での意見</translation>
    </message>
    <message>
        <source>Public comments</source>
        <translation>パブリックコメント</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>表示(&amp;N)</translation>
    </message>
    <message>
        <source>Sub-committees</source>
        <translation>部会</translation>
    </message>
    <message>
        <source>Members of the sub-committee</source>
        <translation>部会の委員</translation>
    </message>
    <message>
        <source>Projects of the sub-committee</source>
        <translation>部会の評価対象事業</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>委員</translation>
    </message>
    <message>
        <source>Rules of the ordinance</source>
        <translation>条例等の定め</translation>
    </message>
    <message>
        <source>Add a member of the sub-committee</source>
        <translation>部会の委員を追加</translation>
    </message>
    <message>
        <source>Every member is in the sub-committee already. Add members above first.</source>
        <translation>すべての委員がこの部会に属しています。先に上の一覧に委員を追加してください。</translation>
    </message>
    <message>
        <source>Facilities whose capacity is set</source>
        <translation>利用定員を定める施設</translation>
    </message>
    <message>
        <source>Types and their limits</source>
        <translation>施設の類型と定員の範囲</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>根拠資料</translation>
    </message>
    <message>
        <source>Goals and projects that rest on it</source>
        <translation>この資料を根拠とする目標・事業</translation>
    </message>
    <message>
        <source>Changes of the plan</source>
        <translation>計画の策定・変更</translation>
    </message>
    <message>
        <source>Add a role</source>
        <translation>役割を追加</translation>
    </message>
    <message>
        <source>No roles yet. Add what the council is there for.</source>
        <translation>役割がありません。会議の役割を追加してください。</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>注記を追加</translation>
    </message>
    <message>
        <source>No notes on the schedule yet.</source>
        <translation>スケジュールの注記がありません。</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>会議の役割</translation>
    </message>
    <message>
        <source>Notes on the schedule</source>
        <translation>スケジュールの注記</translation>
    </message>
    <message>
        <source>How words are read aloud</source>
        <translation>読み上げ用テキストの読み</translation>
    </message>
    <message>
        <source>C&amp;ouncil</source>
        <translation>会議(&amp;M)</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>委員を追加</translation>
    </message>
    <message>
        <source>No members yet. Add who sits on the council.</source>
        <translation>委員がいません。会議の委員を追加してください。</translation>
    </message>
    <message>
        <source>Add rules from this year on</source>
        <translation>この年度からの定めを追加</translation>
    </message>
    <message>
        <source>Nothing is entered of the ordinance. Until then more than half must be present, proxies do not count and online attendance does.</source>
        <translation>条例等の定めが未入力です。入力するまでは、定足数は過半数とし、代理出席は算入せず、オンライン出席は算入します。</translation>
    </message>
    <message>
        <source>Add a sub-committee</source>
        <translation>部会を追加</translation>
    </message>
    <message>
        <source>No sub-committees.</source>
        <translation>部会はありません。</translation>
    </message>
    <message>
        <source>Select a sub-committee and add its members.</source>
        <translation>部会を選び、委員を追加してください。</translation>
    </message>
    <message>
        <source>Add the selected project</source>
        <translation>選択中の事業を追加</translation>
    </message>
    <message>
        <source>Select a sub-committee here and a project in the tree, then add what it evaluates.</source>
        <translation>ここで部会を、左のツリーで事業を選び、評価対象として追加してください。</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>根拠資料を追加</translation>
    </message>
    <message>
        <source>No evidence yet. Add findings of the needs survey, public comments or the earlier plan.</source>
        <translation>根拠資料がありません。ニーズ調査、パブリックコメント、前計画の評価などから分かったことを追加してください。</translation>
    </message>
    <message>
        <source>Let the selected goal or project cite it</source>
        <translation>選択中の目標・事業の根拠とする</translation>
    </message>
    <message>
        <source>Select a piece of evidence here and a goal or project in the tree, then add that it rests on it.</source>
        <translation>ここで根拠資料を、左のツリーで目標または事業を選び、根拠として追加してください。</translation>
    </message>
    <message>
        <source>Add a change of the plan</source>
        <translation>策定・変更を追加</translation>
    </message>
    <message>
        <source>No changes yet. Add what of the plan is changed, why, and when it was heard.</source>
        <translation>計画の策定・変更がありません。内容、理由、意見を聴いた会議を追加してください。</translation>
    </message>
    <message>
        <source>Add a reading</source>
        <translation>読みを追加</translation>
    </message>
    <message>
        <source>No readings of your own. Add words that screen readers get wrong; common ones are known already.</source>
        <translation>独自の読みはありません。読み上げソフトが読み誤る語を追加してください（一般的な語は登録済みです）。</translation>
    </message>
    <message>
        <source>Add a type of facility</source>
        <translation>類型を追加</translation>
    </message>
    <message>
        <source>No types yet. Add the types of facilities and their limits.</source>
        <translation>類型がありません。施設の類型と定員の範囲を追加してください。</translation>
    </message>
    <message>
        <source>Add a facility</source>
        <translation>施設を追加</translation>
    </message>
    <message>
        <source>No facilities yet. Add those on whose capacity the council is heard.</source>
        <translation>施設がありません。利用定員について意見を聴く施設を追加してください。</translation>
    </message>
    <message>
        <source>Add an opinion</source>
        <translation>意見を追加</translation>
    </message>
    <message>
        <source>No opinions here. Add what members or citizens said.</source>
        <translation>該当する意見がありません。委員や市民の意見を追加してください。</translation>
    </message>
    <message>
        <source>Add an agenda item</source>
        <translation>議題を追加</translation>
    </message>
    <message>
        <source>Select a meeting and add what is to be dealt with.</source>
        <translation>会議を選び、議題を追加してください。</translation>
    </message>
    <message>
        <source>Add a remark</source>
        <translation>発言を追加</translation>
    </message>
    <message>
        <source>Select a meeting and add what was said.</source>
        <translation>会議を選び、発言を追加してください。</translation>
    </message>
</context>
<context>
    <name>ui::DepartmentsPanel</name>
    <message>
        <source>Department, known or new</source>
        <translation>担当課（一覧または新規）</translation>
    </message>
    <message>
        <source>Assi&amp;gn</source>
        <translation>担当にする(&amp;N)</translation>
    </message>
    <message>
        <source>Take o&amp;ff</source>
        <translation>担当から外す(&amp;R)</translation>
    </message>
    <message>
        <source>As a correction of all years</source>
        <translation>全年度の訂正とする</translation>
    </message>
    <message>
        <source>Whether a changed text holds from the selected year on, or corrects earlier years too</source>
        <translation>変更した文章を、選んだ年度から適用するか、以前の年度も訂正するか</translation>
    </message>
    <message>
        <source>From %1 on</source>
        <translation>%1から</translation>
    </message>
    <message>
        <source>&amp;Contents and aims of %1</source>
        <translation>%1の事業内容・事業目標(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Contents and aims</source>
        <translation>事業内容・事業目標(&amp;C)</translation>
    </message>
    <message>
        <source>Change the contents of a project</source>
        <translation>事業内容を変更</translation>
    </message>
    <message>
        <source>Assign a department</source>
        <translation>担当課を追加</translation>
    </message>
    <message>
        <source>Take a department off a project</source>
        <translation>担当課を外す</translation>
    </message>
    <message>
        <source>No department in this year. Enter one below and assign it.</source>
        <translation>この年度の担当課がありません。下に入力して担当にしてください。</translation>
    </message>
</context>
<context>
    <name>ui::EmptyHint</name>
    <message>
        <source>There is nothing here.</source>
        <translation>登録されているものはありません。</translation>
    </message>
</context>
<context>
    <name>ui::EntryDialog</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
</context>
<context>
    <name>ui::FileCommands</name>
    <message>
        <source>Import last year&apos;s file</source>
        <translation>前年度のファイルを取り込む</translation>
    </message>
    <message>
        <source>Plan files and tables (*.hagukumi *.csv *.tsv *.txt)</source>
        <translation>計画ファイルと表 (*.hagukumi *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Add a plan generation</source>
        <translation>次の計画を追加</translation>
    </message>
    <message>
        <source>%1 plan</source>
        <comment>proposed file name</comment>
        <translation>%1の計画</translation>
    </message>
    <message>
        <source>Where the file is to be kept</source>
        <translation>保存する場所</translation>
    </message>
    <message>
        <source>Plan files (*.hagukumi)</source>
        <translation>計画ファイル (*.hagukumi)</translation>
    </message>
    <message>
        <source>Open a plan file</source>
        <translation>計画ファイルを開く</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>ファイルを取り込む</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>操作者の名前</translation>
    </message>
    <message>
        <source>Your name and office, as others see it in the lock and in the history. It holds from the next opening of a file.</source>
        <translation>他の方への表示と履歴に使う、氏名と所属です。次にファイルを開くときから有効になります。</translation>
    </message>
    <message>
        <source>%1 Your work is safe on this PC.</source>
        <translation>%1作業はこのPCに残っています。</translation>
    </message>
</context>
<context>
    <name>ui::FindingsMargin</name>
    <message>
        <source>To be &amp;checked</source>
        <translation>要確認(&amp;C)</translation>
    </message>
    <message>
        <source>What is still to be checked on this sheet</source>
        <translation>このシートで確認が必要なもの</translation>
    </message>
    <message>
        <source>Nothing is missing on this sheet.</source>
        <translation>このシートに不足はありません。</translation>
    </message>
</context>
<context>
    <name>ui::FormSection</name>
    <message>
        <source>&amp;Copy as a new form…</source>
        <translation>複製して新しい様式にする(&amp;C)…</translation>
    </message>
    <message>
        <source>Let sheets &amp;follow</source>
        <translation>この様式に移す(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Grade that counts:</source>
        <translation>集計する評価(&amp;G):</translation>
    </message>
    <message>
        <source>Let sheets follow the form</source>
        <translation>シートを年度の様式に移動</translation>
    </message>
    <message>
        <source>No items yet. Add the first one.</source>
        <translation>項目がまだありません。最初の項目を追加してください。</translation>
    </message>
    <message>
        <source>N&amp;umber anew</source>
        <translation>番号を振り直す(&amp;R)</translation>
    </message>
    <message>
        <source>Gives the numbered items ①, ②, … in their order</source>
        <translation>番号のある項目に、並び順に①、②、…を付けます</translation>
    </message>
    <message>
        <source>Number the items anew</source>
        <translation>項目の番号を振り直し</translation>
    </message>
    <message>
        <source>Source or place</source>
        <translation>写す元・添える項目</translation>
    </message>
    <message>
        <source>(alone)</source>
        <translation>（単独）</translation>
    </message>
    <message>
        <source>Change the source of an item</source>
        <translation>項目の写す元を変更</translation>
    </message>
    <message>
        <source>Words to choose from</source>
        <translation>選択肢</translation>
    </message>
    <message>
        <source>Change the words to choose from</source>
        <translation>選択肢を変更</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>項目を追加</translation>
    </message>
    <message>
        <source>F&amp;orm of %1:</source>
        <translation>%1の様式(&amp;O):</translation>
    </message>
    <message>
        <source>%1 is not a year of a plan.</source>
        <translation>%1は計画の年度ではありません。</translation>
    </message>
    <message>
        <source>No form is chosen. Choose the form that the sheets have.</source>
        <translation>様式が決まっていません。評価シートの様式を選んでください。</translation>
    </message>
    <message>
        <source>In use from %1 on.</source>
        <translation>%1から使用しています。</translation>
    </message>
    <message>
        <source>Earlier years or checked sheets have this form: a change is made in a copy for %1 and later, and they go on printing the same text.</source>
        <translation>以前の年度または確認済のシートがこの様式を使っています。変更は%1からの写しに行い、それらの印刷の文言は変わりません。</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) of this year are being written. Nothing of it is lost: a sheet that says something in an item that you remove keeps the form it has.</source>
        <translation>
            <numerusform>この年度の%n枚のシートに記入があります。記入は失われません。削除する項目に記入のあるシートは、今の様式のまま残ります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) of this year have another form.</source>
        <translation>
            <numerusform>この年度の%n枚のシートは別の様式のままです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a sheet form</source>
        <translation>シートの様式を選択</translation>
    </message>
    <message>
        <source>Copy as a new form</source>
        <translation>様式の複製</translation>
    </message>
    <message>
        <source>The copy has the same items and is in use from %1 on. Its name:</source>
        <translation>同じ項目の様式を作成し、%1から使用します。名称を入力してください。</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（写し）</translation>
    </message>
    <message>
        <source>Copy a sheet form</source>
        <translation>シートの様式を複製</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>新しい項目</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>該当する</translation>
    </message>
    <message>
        <source>No</source>
        <translation>該当しない</translation>
    </message>
    <message>
        <source>Add an item to the form</source>
        <translation>様式に項目を追加</translation>
    </message>
    <message>
        <source>In a wording, {年度} and {前年度} stand for the sheet&apos;s fiscal year and the one before.</source>
        <translation>文言の{年度}と{前年度}は、シートの年度とその前年度に置き換わります。</translation>
    </message>
</context>
<context>
    <name>ui::GradeBox</name>
    <message>
        <source>Grade %1: %2</source>
        <translation>評価 %1: %2</translation>
    </message>
    <message>
        <source>%1 — not recorded yet: write the reason, then the grade %2 is recorded with it.</source>
        <translation>%1 — まだ記録していません。理由を書くと、評価 %2 とともに記録します。</translation>
    </message>
    <message>
        <source>No grade scheme is chosen for this year.</source>
        <translation>この年度の評価区分が決まっていません。</translation>
    </message>
    <message>
        <source>No grade chosen yet.</source>
        <translation>評価がまだ選ばれていません。</translation>
    </message>
    <message>
        <source>Grade %1 of another scheme. Choose again.</source>
        <translation>評価 %1 は別の評価区分のものです。選び直してください。</translation>
    </message>
    <message>
        <source>&amp;Reason (required)</source>
        <translation>理由（必須）(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>Reason of the grade, required</source>
        <translation>評価の理由（必須）</translation>
    </message>
    <message>
        <source>Reason of the grade</source>
        <translation>評価の理由</translation>
    </message>
    <message>
        <source>Nothing is graded in this year.</source>
        <translation>この年度は評価を付けません。</translation>
    </message>
</context>
<context>
    <name>ui::GridView</name>
    <message numerus="yes">
        <source>Nothing was pasted: %n copied rows reach over the edge of the table. Begin further up or left.</source>
        <translation>
            <numerusform>コピーした%n行が表の端を越えるため、貼り付けませんでした。もっと上または左から貼り付けてください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HistoryPage</name>
    <message>
        <source>%1 (%2)</source>
        <comment>person and computer</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Take this change &amp;back</source>
        <translation>この変更を取り消す(&amp;B)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>記録数</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. Every change will be listed here.</source>
        <translation>まだ変更はありません。変更はすべてここに記録されます。</translation>
    </message>
    <message>
        <source>Words, a person, or a date</source>
        <translation>言葉、操作者、日付</translation>
    </message>
    <message>
        <source>Show &amp;only:</source>
        <translation>絞り込み(&amp;O):</translation>
    </message>
    <message>
        <source>Select an entry to see what it changed.</source>
        <translation>変更を選ぶと、内容を表示します。</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>履歴(&amp;L)</translation>
    </message>
</context>
<context>
    <name>ui::ImportDialog</name>
    <message>
        <source>Added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>無視</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>コンマ</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>セミコロン</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>タブ</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1の取込み</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>&amp;What the file is</source>
        <translation>ファイルの種類(&amp;W)</translation>
    </message>
    <message>
        <source>Table of indicators</source>
        <translation>指標の表</translation>
    </message>
    <message>
        <source>List of one kind of record</source>
        <translation>1種類の記録の一覧表</translation>
    </message>
    <message>
        <source>Table of another system</source>
        <translation>他のシステムの表</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>種類(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>文字コード(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>区切り(&amp;S)</translation>
    </message>
    <message>
        <source>Which records are listed</source>
        <translation>一覧表の対象</translation>
    </message>
    <message>
        <source>&amp;Tick all shown</source>
        <translation>表示中のすべてにチェック(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Untick all shown</source>
        <translation>表示中のすべてのチェックを外す(&amp;U)</translation>
    </message>
    <message>
        <source>What would be changed</source>
        <translation>変更される内容</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>処理</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>所属先</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Old and new</source>
        <translation>変更前と変更後</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>すべての記録</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what happens, count</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Ignored columns: %1.</source>
        <translation>取り込まない列: %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n records are the same here.</source>
        <translation>
            <numerusform>同じ内容の記録が%n件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>New</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Added %1, changed %2, unchanged %3, ignored %4, cannot be read %5. Not ticked: %6.</source>
        <translation>追加 %1件、変更 %2件、変更なし %3件、無視 %4件、読み取り不可 %5件。チェックなし: %6件。</translation>
    </message>
    <message numerus="yes">
        <source>Import %n records</source>
        <translation>
            <numerusform>%n件を取り込む</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing can be imported while %n cells cannot be read. Correct the file, then import it again.</source>
        <translation>
            <numerusform>読み取れないセルが%n個あるため、取り込めません。ファイルを直してから、もう一度取り込んでください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is read as %1. If the preview shows wrong characters, choose another encoding above.</source>
        <translation>文字コード: %1。文字化けしているときは、上の「文字コード」で選び直してください。</translation>
    </message>
    <message>
        <source>Imported %1: %2 added, %3 changed.</source>
        <translation>%1を取り込みました: 追加 %2件、変更 %3件</translation>
    </message>
</context>
<context>
    <name>ui::ImportSource</name>
    <message>
        <source>Choose which table of the plan this file is a list of.</source>
        <translation>このファイルが計画のどの一覧表かを選んでください。</translation>
    </message>
    <message>
        <source>Choose a mapping, or say of each column of the file which of ours it is. Nothing is changed before you import.</source>
        <translation>列の対応付けを選ぶか、ファイルの各列がどの項目にあたるかを選んでください。取り込むまでは何も変更しません。</translation>
    </message>
</context>
<context>
    <name>ui::IndicatorDialog</name>
    <message>
        <source>“%1” is not a fiscal year. Write survey years such as R6 R11 or R7～R9.</source>
        <translation>「%1」は年度ではありません。調査年度は R6 R11 や R7～R9 のように書いてください。</translation>
    </message>
    <message>
        <source>Add an indicator</source>
        <translation>指標を追加</translation>
    </message>
    <message>
        <source>Definition of the indicator</source>
        <translation>指標の定義</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加する</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更する</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>毎年</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>種類(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>単位(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Better when</source>
        <translation>望ましい方向(&amp;B)</translation>
    </message>
    <message>
        <source>Survey &amp;years</source>
        <translation>調査年度(&amp;Y)</translation>
    </message>
    <message>
        <source>The whole project</source>
        <translation>事業全体</translation>
    </message>
    <message>
        <source>Depart&amp;ment</source>
        <translation>担当課(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>出典(&amp;S)</translation>
    </message>
    <message>
        <source>De&amp;finition</source>
        <translation>定義(&amp;F)</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>備考(&amp;O)</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Baseline year</source>
        <translation>基準年度</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基準値</translation>
    </message>
    <message>
        <source>Add a series</source>
        <translation>系列を追加</translation>
    </message>
    <message>
        <source>“%1” is not a fiscal year. Write the baseline&apos;s year such as R5.</source>
        <translation>「%1」は年度ではありません。基準年度は R5 のように書いてください。</translation>
    </message>
    <message>
        <source>Change an indicator</source>
        <translation>指標を変更</translation>
    </message>
    <message>
        <source>Decimals to &amp;print, at least</source>
        <translation>印刷する小数の桁数（最小）(&amp;P)</translation>
    </message>
    <message>
        <source>Remove the series</source>
        <translation>系列を削除</translation>
    </message>
    <message>
        <source>The series “%1” stays because it has values or targets. Remove it in the grid of indicators, where they are seen.</source>
        <translation>系列「%1」には実績値または目標値があるため、削除しませんでした。値を確かめられる「指標」のページの表で削除してください。</translation>
    </message>
    <message>
        <source>&amp;1 What is measured</source>
        <translation>測るもの(&amp;1)</translation>
    </message>
    <message>
        <source>&amp;2 Scoring</source>
        <translation>算定(&amp;2)</translation>
    </message>
    <message>
        <source>&amp;3 Series and baselines</source>
        <translation>系列と基準値(&amp;3)</translation>
    </message>
    <message>
        <source>&amp;4 Milestones</source>
        <translation>節目(&amp;4)</translation>
    </message>
    <message>
        <source>S&amp;eries and their baselines. One unnamed series where nothing is told apart. A total is the sum of the others and has no value of its own in averages.</source>
        <translation>系列と基準値(&amp;E)：区別しないときは名称のない系列1つです。「計」は他の系列の合計で、平均には入りません。</translation>
    </message>
    <message>
        <source>Sample size</source>
        <translation>標本数</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>計</translation>
    </message>
    <message>
        <source>The sample size “%1” has no baseline. Enter the baseline, too.</source>
        <translation>標本数「%1」に対する基準値がありません。基準値も入力してください。</translation>
    </message>
</context>
<context>
    <name>ui::IndicatorsPage</name>
    <message>
        <source>An indicator belongs to a goal, a challenge or a project. Choose one in the tree, then add the indicator.</source>
        <translation>指標は目標、課題、または事業に属します。計画の体系で選んでから、指標を追加してください。</translation>
    </message>
    <message>
        <source>Add a series</source>
        <translation>系列を追加</translation>
    </message>
    <message>
        <source>Name of the group that “%1” is counted for (for example 中高生):</source>
        <translation>「%1」の対象者の区分（例: 中高生）:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind, count</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Remove an indicator</source>
        <translation>指標を削除</translation>
    </message>
    <message>
        <source>Remove a series</source>
        <translation>系列を削除</translation>
    </message>
    <message>
        <source>No number, because …</source>
        <translation>数値がない理由</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy with &amp;headers</source>
        <translation>見出しとともにコピー(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Fill down</source>
        <translation>下へコピー(&amp;F)</translation>
    </message>
    <message>
        <source>Pro&amp;visional value</source>
        <translation>速報値(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>備考(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Definition…</source>
        <translation>定義(&amp;M)…</translation>
    </message>
    <message>
        <source>Mark a provisional value</source>
        <translation>速報値の印を変更</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Note on the value of %1:</source>
        <translation>%1の値の備考:</translation>
    </message>
    <message>
        <source>Write a note on a value</source>
        <translation>値の備考を記入</translation>
    </message>
    <message>
        <source>&amp;Indicators</source>
        <translation>指標(&amp;I)</translation>
    </message>
    <message>
        <source>Below the selection</source>
        <translation>選択した範囲</translation>
    </message>
    <message>
        <source>The whole plan</source>
        <translation>計画全体</translation>
    </message>
    <message>
        <source>Which indicators are shown</source>
        <translation>表示する指標</translation>
    </message>
    <message>
        <source>Actual values</source>
        <translation>実績値</translation>
    </message>
    <message>
        <source>Targets by year</source>
        <translation>年度別の目標</translation>
    </message>
    <message>
        <source>What the year columns show</source>
        <translation>年度の列に表示するもの</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Show only rows that contain this text</source>
        <translation>この文字を含む行だけを表示します</translation>
    </message>
    <message>
        <source>&amp;Add an indicator…</source>
        <translation>指標を追加(&amp;N)…</translation>
    </message>
    <message>
        <source>Add a s&amp;eries…</source>
        <translation>系列を追加(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>削除(&amp;R)…</translation>
    </message>
    <message>
        <source>Indicators by year</source>
        <translation>年度別の指標</translation>
    </message>
    <message>
        <source>There is no indicator here yet. Choose a goal, challenge or project in the tree and add its first indicator, or import last year&apos;s file.</source>
        <translation>指標がまだありません。計画の体系で目標、課題、事業を選んで最初の指標を追加するか、前年度のファイルを取り込んでください。</translation>
    </message>
    <message>
        <source>Add an indicator…</source>
        <translation>指標を追加…</translation>
    </message>
    <message>
        <source>Choose a row to see its trend.</source>
        <translation>行を選ぶと推移を表示します。</translation>
    </message>
    <message>
        <source>There is no indicator here.</source>
        <translation>指標はありません。</translation>
    </message>
    <message>
        <source>De&amp;tails of the value…</source>
        <translation>実績の詳細(&amp;T)…</translation>
    </message>
    <message>
        <source>Details of the tar&amp;get…</source>
        <translation>目標の詳細(&amp;G)…</translation>
    </message>
</context>
<context>
    <name>ui::KeywordList</name>
    <message>
        <source>A further word</source>
        <translation>その他の言葉</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加する</translation>
    </message>
    <message>
        <source>Change policy fields</source>
        <translation>政策分野を変更</translation>
    </message>
    <message>
        <source>Change partners</source>
        <translation>連携先を変更</translation>
    </message>
</context>
<context>
    <name>ui::KeywordsPanel</name>
    <message>
        <source>Policy f&amp;ields</source>
        <translation>政策分野(&amp;K)</translation>
    </message>
    <message>
        <source>Part&amp;ners</source>
        <translation>連携先(&amp;N)</translation>
    </message>
</context>
<context>
    <name>ui::LineagePanel</name>
    <message>
        <source>Add a predecessor</source>
        <translation>前身を追加</translation>
    </message>
    <message>
        <source>No predecessor. Add the project of an earlier plan that this one goes back to.</source>
        <translation>前身がありません。この事業の元になった、以前の計画の事業を追加してください。</translation>
    </message>
    <message>
        <source>Add a successor</source>
        <translation>後継を追加</translation>
    </message>
    <message>
        <source>No successor. Add what the project became, or that it was abolished.</source>
        <translation>後継がありません。この事業が何になったか、または廃止されたことを追加してください。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加する</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>How</source>
        <translation>関係</translation>
    </message>
    <message>
        <source>Which project</source>
        <translation>事業</translation>
    </message>
    <message>
        <source>From fiscal year</source>
        <translation>適用年度</translation>
    </message>
    <message>
        <source>Which earlier project leads to “%1”?</source>
        <translation>「%1」の前身の事業</translation>
    </message>
    <message>
        <source>What became of “%1”?</source>
        <translation>「%1」の後継</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a fiscal year. Write it like 令和7年度 or 2025.</source>
        <translation>「%1」は年度として読み取れません。令和7年度、2025 のように書いてください。</translation>
    </message>
    <message>
        <source>Add a predecessor or successor</source>
        <translation>前身・後継を追加</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>title of another plan, number and name of a project</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>%1[*] – Hagukumi</source>
        <translation>%1[*] – はぐくみ</translation>
    </message>
    <message>
        <source>Hagukumi</source>
        <translation>はぐくみ</translation>
    </message>
</context>
<context>
    <name>ui::MappingPanel</name>
    <message>
        <source>(not imported)</source>
        <translation>（取り込まない）</translation>
    </message>
    <message>
        <source>Mappings that come with the program</source>
        <translation>プログラムに付属の対応付け</translation>
    </message>
    <message>
        <source>Mapping of one&apos;s own</source>
        <translation>独自の対応付け</translation>
    </message>
    <message>
        <source>&amp;Load a mapping…</source>
        <translation>対応付けを読み込む(&amp;L)…</translation>
    </message>
    <message>
        <source>Sa&amp;ve the mapping…</source>
        <translation>対応付けを保存(&amp;V)…</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>ファイルの列</translation>
    </message>
    <message>
        <source>Is our column</source>
        <translation>対応する列</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>例</translation>
    </message>
    <message>
        <source>Columns of the file and what they are</source>
        <translation>ファイルの列とその意味</translation>
    </message>
    <message>
        <source>Words that mean something else here</source>
        <translation>ここでは別の意味になる言葉</translation>
    </message>
    <message>
        <source>Add a wor&amp;d</source>
        <translation>言葉を追加(&amp;D)</translation>
    </message>
    <message>
        <source>Add &amp;goals and projects that the plan lacks</source>
        <translation>計画にない目標と事業を追加する(&amp;G)</translation>
    </message>
    <message>
        <source>What the column “%1” is</source>
        <translation>列「%1」の意味</translation>
    </message>
    <message numerus="yes">
        <source>%n further rules of the mapping file are kept and used as they are.</source>
        <translation>
            <numerusform>対応付けファイルのその他の規則%n件は、そのまま使用します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Which of our columns the word fills</source>
        <translation>この言葉を入れる列</translation>
    </message>
    <message>
        <source>Load a mapping</source>
        <translation>対応付けを読み込む</translation>
    </message>
    <message>
        <source>Mappings (*.json)</source>
        <translation>対応付け (*.json)</translation>
    </message>
    <message>
        <source>Save the mapping</source>
        <translation>対応付けを保存</translation>
    </message>
    <message>
        <source>Add a value for every &amp;row</source>
        <translation>全行に共通の値を追加(&amp;R)</translation>
    </message>
    <message>
        <source>(every row)</source>
        <translation>（全行）</translation>
    </message>
    <message>
        <source>Word in the file</source>
        <translation>ファイルの言葉</translation>
    </message>
    <message>
        <source>Our column</source>
        <translation>取込先の列</translation>
    </message>
    <message>
        <source>Is taken as</source>
        <translation>取り込む言葉</translation>
    </message>
    <message>
        <source>Mapping.json</source>
        <translation>列の対応付け.json</translation>
    </message>
</context>
<context>
    <name>ui::MilestonesPart</name>
    <message>
        <source>Milestones &amp;of</source>
        <translation>系列(&amp;O)</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>節目</translation>
    </message>
    <message>
        <source>Add a mi&amp;lestone</source>
        <translation>節目を追加(&amp;L)</translation>
    </message>
    <message>
        <source>Re&amp;move the milestone</source>
        <translation>節目を削除(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>上へ(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>下へ(&amp;D)</translation>
    </message>
    <message>
        <source>(unnamed series)</source>
        <translation>（名称のない系列）</translation>
    </message>
    <message>
        <source>The rate is the weight of the milestones that are reached by the end of the year ÷ the weight of all.</source>
        <translation>年度末までに到達した節目の重みの合計を、全ての節目の重みの合計で割った率になります。</translation>
    </message>
    <message>
        <source>They count where the target is in words. Where they are always to count, choose “%1” as the rate.</source>
        <translation>目標が文言のときに算定に使います。常に使うときは、評価に使う率で「%1」を選んでください。</translation>
    </message>
    <message>
        <source>With the chosen rate they do not count. Where they are to count, choose “%1” as the rate.</source>
        <translation>選んでいる率では算定に使いません。使うときは、評価に使う率で「%1」を選んでください。</translation>
    </message>
</context>
<context>
    <name>ui::NewPlanDialog</name>
    <message>
        <source>New plan generation</source>
        <translation>次の計画</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>新しい計画</translation>
    </message>
    <message>
        <source>to</source>
        <translation>～</translation>
    </message>
    <message>
        <source>Last fiscal year</source>
        <translation>最後の年度</translation>
    </message>
    <message>
        <source>Plan &amp;years:</source>
        <translation>計画の年度(&amp;Y):</translation>
    </message>
    <message>
        <source>M&amp;unicipality:</source>
        <translation>市町村(&amp;R):</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>題名(&amp;N):</translation>
    </message>
    <message>
        <source>The source document does not say which years the plan covers. The years below are proposed; the file marks them as not taken from the source. You can change them here and later.</source>
        <translation>原典には計画の年度が書かれていません。下の年度は案であり、原典によらないものとしてファイルに記録します。ここでも、後からでも変更できます。</translation>
    </message>
    <message>
        <source>&amp;Choose where to keep it…</source>
        <translation>保存する場所を選ぶ(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Add the plan</source>
        <translation>計画を追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>戻る(&amp;G)</translation>
    </message>
    <message>
        <source>Enter the title of the plan.</source>
        <translation>計画の題名を入力してください。</translation>
    </message>
    <message>
        <source>The last year lies before the first. Choose a later last year.</source>
        <translation>最後の年度が最初の年度より前です。最後の年度を遅くしてください。</translation>
    </message>
    <message>
        <source>A plan covers at most %1 years. Choose an earlier last year.</source>
        <translation>計画の期間は%1年までです。最後の年度を早くしてください。</translation>
    </message>
</context>
<context>
    <name>ui::OutlineSection</name>
    <message>
        <source>This plan has no goals yet. Add the first one.</source>
        <translation>この計画には目標がまだありません。最初の目標を追加してください。</translation>
    </message>
    <message>
        <source>&amp;Add a goal</source>
        <translation>目標を追加(&amp;G)</translation>
    </message>
    <message>
        <source>Change the order</source>
        <translation>順序を変更</translation>
    </message>
    <message>
        <source>Change the main place of a project</source>
        <translation>事業の主たる掲載先を変更</translation>
    </message>
    <message>
        <source>No longer show a project again</source>
        <translation>再掲をやめる</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1を削除</translation>
    </message>
    <message>
        <source>“%1” already stands first.</source>
        <translation>「%1」はすでに先頭にあります。</translation>
    </message>
    <message>
        <source>“%1” already stands last.</source>
        <translation>「%1」はすでに末尾にあります。</translation>
    </message>
    <message>
        <source>“%1” already stands first under “%2”. Choose “Move to another place” to put it elsewhere.</source>
        <translation>「%1」はすでに「%2」の先頭にあります。ほかの場所に置くには「掲載先を移す」を選んでください。</translation>
    </message>
    <message>
        <source>“%1” already stands last under “%2”. Choose “Move to another place” to put it elsewhere.</source>
        <translation>「%1」はすでに「%2」の末尾にあります。ほかの場所に置くには「掲載先を移す」を選んでください。</translation>
    </message>
</context>
<context>
    <name>ui::PackPanel</name>
    <message>
        <source>Add the usual papers</source>
        <translation>標準の資料を追加</translation>
    </message>
    <message>
        <source>Preview and print…</source>
        <translation>プレビュー・印刷…</translation>
    </message>
    <message>
        <source>Adds what such a meeting needs by the words of its agenda</source>
        <translation>議題の文言に応じて、必要な資料を追加します</translation>
    </message>
    <message>
        <source>Add a paper</source>
        <translation>資料を追加</translation>
    </message>
    <message>
        <source>No papers yet. Add them one by one, or the usual ones by the agenda.</source>
        <translation>資料がありません。1件ずつ追加するか、「標準の資料を追加」で議題に応じた資料を追加してください。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>資料番号</translation>
    </message>
    <message>
        <source>Number a paper</source>
        <translation>資料番号を変更</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>議題</translation>
    </message>
    <message>
        <source>(none: 参考資料)</source>
        <translation>（議題なし：参考資料）</translation>
    </message>
    <message>
        <source>Give a paper to an agenda item</source>
        <translation>資料の議題を変更</translation>
    </message>
    <message>
        <source>Papers as they were handed out</source>
        <translation>配布した資料（確定版）</translation>
    </message>
    <message>
        <source>Freeze the papers</source>
        <translation>資料を確定</translation>
    </message>
    <message>
        <source>Keeps them in the file as they are now; they can be given out again unchanged</source>
        <translation>現在の内容をファイル内に保存します。後から同じ内容で再発行できます</translation>
    </message>
    <message>
        <source>Save the frozen PDF…</source>
        <translation>確定版をPDFで保存…</translation>
    </message>
    <message>
        <source>No meeting is selected. Select one in the list.</source>
        <translation>会議が選ばれていません。一覧から選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n pages are kept as they are now.</source>
        <translation>
            <numerusform>%1：%nページを確定しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the frozen PDF</source>
        <translation>確定版をPDFで保存</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDFファイル (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 に保存しました</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n pages, by %2, SHA-256 %3…</source>
        <translation>
            <numerusform>%1、%nページ、%2、SHA-256 %3…</numerusform>
        </translation>
    </message>
    <message>
        <source>Corrections…</source>
        <translation>正誤表…</translation>
    </message>
    <message>
        <source>Lists what reads otherwise now than in the papers as they were handed out</source>
        <translation>配布した資料（確定版）と現在の内容との相違を一覧にします</translation>
    </message>
</context>
<context>
    <name>ui::PlaceStrip</name>
    <message>
        <source>&amp;Under:</source>
        <translation>掲載先(&amp;G):</translation>
    </message>
    <message>
        <source>Move “%1” to the end of another place.</source>
        <translation>「%1」をほかの場所の末尾に移します。</translation>
    </message>
    <message>
        <source>Show “%1” under a second place as well. It is entered and counted once.</source>
        <translation>「%1」をほかの場所にも再掲します。入力と集計は1回だけです。</translation>
    </message>
    <message>
        <source>&amp;Move there</source>
        <translation>ここに移す(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Show there too</source>
        <translation>再掲する(&amp;B)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>goal and challenge</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Move a project</source>
        <translation>事業の掲載先を移動</translation>
    </message>
    <message>
        <source>Show a project again</source>
        <translation>事業を再掲</translation>
    </message>
    <message>
        <source>There is no other place for “%1”. Add one first.</source>
        <translation>「%1」のほかの掲載先はありません。先に追加してください。</translation>
    </message>
</context>
<context>
    <name>ui::PlanSection</name>
    <message>
        <source>&amp;Title:</source>
        <translation>題名(&amp;N):</translation>
    </message>
    <message>
        <source>M&amp;unicipality:</source>
        <translation>市町村(&amp;R):</translation>
    </message>
    <message>
        <source>to</source>
        <translation>～</translation>
    </message>
    <message>
        <source>Last fiscal year</source>
        <translation>最後の年度</translation>
    </message>
    <message>
        <source>Plan &amp;years:</source>
        <translation>計画の年度(&amp;Y):</translation>
    </message>
    <message>
        <source>&amp;Origin of the years:</source>
        <translation>年度の根拠(&amp;O):</translation>
    </message>
    <message>
        <source>Empty: the years stand in the source document</source>
        <translation>空欄: 年度は原典によるもの</translation>
    </message>
    <message>
        <source>Word for &amp;goals:</source>
        <translation>目標の呼び方(&amp;G):</translation>
    </message>
    <message>
        <source>Word for &amp;challenges:</source>
        <translation>課題の呼び方(&amp;C):</translation>
    </message>
    <message>
        <source>Word for &amp;projects:</source>
        <translation>事業の呼び方(&amp;J):</translation>
    </message>
    <message>
        <source>Name of the counci&amp;l:</source>
        <translation>会議の名称(&amp;M):</translation>
    </message>
    <message>
        <source>&amp;Basic philosophy:</source>
        <translation>基本理念(&amp;B):</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a fiscal year. Write it like 令和7年度 or 2025.</source>
        <translation>「%1」は年度として読み取れません。令和7年度、2025 のように書いてください。</translation>
    </message>
    <message>
        <source>Change the plan&apos;s years</source>
        <translation>計画の年度を変更</translation>
    </message>
</context>
<context>
    <name>ui::PlanTreeModel</name>
    <message>
        <source>Move %1</source>
        <translation>%1を移動</translation>
    </message>
</context>
<context>
    <name>ui::PrintOptions</name>
    <message>
        <source>Portrait</source>
        <translation>縦</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>横</translation>
    </message>
    <message>
        <source>Paper &amp;number</source>
        <translation>資料番号(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>用紙(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Orientation</source>
        <translation>向き(&amp;O)</translation>
    </message>
    <message>
        <source>Which projects</source>
        <translation>対象の事業</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>すべての事業</translation>
    </message>
    <message>
        <source>What is selected in the tree</source>
        <translation>体系で選択したもの</translation>
    </message>
    <message>
        <source>One goal</source>
        <translation>1つの目標</translation>
    </message>
    <message>
        <source>One department</source>
        <translation>1つの担当課</translation>
    </message>
    <message>
        <source>Ticked projects</source>
        <translation>チェックした事業</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>基本目標</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>担当課</translation>
    </message>
    <message>
        <source>Projects to print</source>
        <translation>印刷する事業</translation>
    </message>
    <message>
        <source>&amp;Internal numbers</source>
        <translation>内部値も印刷(&amp;I)</translation>
    </message>
    <message>
        <source>Prints the numbers behind targets that are arrows or words, too</source>
        <translation>矢印や言葉で表した目標の内部値も印刷します</translation>
    </message>
</context>
<context>
    <name>ui::PrintPreview</name>
    <message>
        <source>The printer “%1” did not accept the pages. Check that it is switched on and reachable, then print again.</source>
        <translation>プリンター「%1」に印刷できませんでした。電源と接続を確認して、もう一度印刷してください。</translation>
    </message>
    <message>
        <source>There are no such pages to print. Choose pages that the preview shows.</source>
        <translation>指定されたページはありません。表示されているページから選んでください。</translation>
    </message>
    <message>
        <source>No project is ticked. Tick the projects whose sheets are wanted.</source>
        <translation>事業が選ばれていません。印刷する事業にチェックを付けてください。</translation>
    </message>
    <message>
        <source>Nothing is selected in the tree. Select a goal or a project there, or print all projects.</source>
        <translation>体系で何も選ばれていません。目標または事業を選ぶか、すべての事業を印刷してください。</translation>
    </message>
    <message>
        <source>No paper is ticked at the left. Tick what is to be printed.</source>
        <translation>左の資料が選ばれていません。印刷する資料にチェックを付けてください。</translation>
    </message>
    <message>
        <source>Papers of %1</source>
        <translation>%1の資料</translation>
    </message>
    <message>
        <source>&amp;Papers</source>
        <translation>資料(&amp;P)</translation>
    </message>
    <message>
        <source>Pa&amp;ges</source>
        <translation>ページ(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Look at these before printing</source>
        <translation>印刷前の確認事項(&amp;L)</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>表示倍率</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>幅に合わせる</translation>
    </message>
    <message>
        <source>Fit the page</source>
        <translation>ページ全体</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>印刷(&amp;R)…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>PDF に保存(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%nページ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1/%2 %3</source>
        <comment>page, pages, heading</comment>
        <translation>%1/%2 %3</translation>
    </message>
    <message>
        <source>Page %1: %2</source>
        <translation>%1ページ: %2</translation>
    </message>
    <message>
        <source>Sent to the printer: %1</source>
        <translation>プリンターに送りました: %1</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF に保存</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF ファイル (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1に保存しました</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1（続き）</translation>
    </message>
    <message>
        <source>No project stands under what is selected in the tree. Select something else there, or print all projects.</source>
        <translation>体系で選択した箇所には事業がありません。別の箇所を選ぶか、すべての事業を印刷してください。</translation>
    </message>
    <message>
        <source>Save as &amp;text…</source>
        <translation>読み上げ用テキスト(&amp;T)…</translation>
    </message>
    <message>
        <source>The same papers as lines to be read aloud by a screen reader</source>
        <translation>同じ資料を、読み上げソフト用のテキストとして保存します</translation>
    </message>
    <message>
        <source>Save as text to be read aloud</source>
        <translation>読み上げ用テキストで保存</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>テキストファイル (*.txt)</translation>
    </message>
</context>
<context>
    <name>ui::RecordDelegate</name>
    <message>
        <source>(none)</source>
        <translation>（なし）</translation>
    </message>
</context>
<context>
    <name>ui::RecordDetail</name>
    <message>
        <source>Select a project to see and change its departments, policy fields, predecessors and names.</source>
        <translation>事業を選ぶと、担当課、政策分野、前身・後継、名称を表示し、変更できます。</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>担当課</translation>
    </message>
    <message>
        <source>Policy fields and partners</source>
        <translation>政策分野と連携先</translation>
    </message>
    <message>
        <source>Predecessors and successors</source>
        <translation>前身・後継</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>No name yet.</source>
        <translation>名称がまだありません。</translation>
    </message>
</context>
<context>
    <name>ui::RecordModel</name>
    <message>
        <source>Remove %1</source>
        <translation>%1を削除</translation>
    </message>
    <message>
        <source>Change the order</source>
        <translation>順序を変更</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>「%1」を変更</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>row, column</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The cell “%1” cannot be written because it is calculated.</source>
        <translation>「%1」は計算で求めるため、入力できません。</translation>
    </message>
    <message>
        <source>Nothing was changed. The cell “%1” could not take “%2”: %3</source>
        <translation>変更していません。「%1」に「%2」を入力できません。%3</translation>
    </message>
    <message numerus="yes">
        <source>Enter %n cells</source>
        <translation>
            <numerusform>%n個のセルに入力</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RecordTable</name>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下へ</translation>
    </message>
</context>
<context>
    <name>ui::RemarksPanel</name>
    <message>
        <source>Empty: sorted by the number</source>
        <translation>空欄: 番号の順</translation>
    </message>
    <message>
        <source>Sort &amp;key:</source>
        <translation>並べ替えキー(&amp;K):</translation>
    </message>
    <message>
        <source>&amp;Remarks:</source>
        <translation>備考(&amp;R):</translation>
    </message>
</context>
<context>
    <name>ui::RenameStrip</name>
    <message>
        <source>&amp;Rename</source>
        <translation>名称を変更(&amp;B)</translation>
    </message>
    <message>
        <source>A &amp;correction: all years print the new name</source>
        <translation>訂正: すべての年度で新しい名称を印刷する(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Decided on:</source>
        <translation>決定日(&amp;J):</translation>
    </message>
    <message>
        <source>Rea&amp;son:</source>
        <translation>理由(&amp;Y):</translation>
    </message>
    <message>
        <source>“%1” becomes “%2”. Is this a correction, or a new name?</source>
        <translation>「%1」を「%2」にします。訂正ですか、名称の変更ですか。</translation>
    </message>
    <message>
        <source>A new name &amp;from %1 on: papers of earlier years keep the old one</source>
        <translation>%1からの名称変更: 以前の年度の資料は元の名称のまま(&amp;G)</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a date. Write it like 令和7年7月28日 or 2025-07-28.</source>
        <translation>「%1」は日付として読み取れません。令和7年7月28日、2025-07-28 のように書いてください。</translation>
    </message>
</context>
<context>
    <name>ui::SchemeFaults</name>
    <message>
        <source>What the scheme leaves open</source>
        <translation>評価区分で定まっていない点</translation>
    </message>
    <message>
        <source>Change it so</source>
        <translation>そのように改める</translation>
    </message>
</context>
<context>
    <name>ui::SchemeSection</name>
    <message>
        <source>&amp;Copy as a new scheme…</source>
        <translation>複製して新しい評価区分にする(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N):</translation>
    </message>
    <message>
        <source>Compared with the &amp;bands:</source>
        <translation>区分と比べる量(&amp;B):</translation>
    </message>
    <message>
        <source>&amp;Rounded before comparing:</source>
        <translation>比べる前の端数処理(&amp;R):</translation>
    </message>
    <message>
        <source>Not rounded</source>
        <translation>丸めない</translation>
    </message>
    <message numerus="yes">
        <source>To %n decimal(s)</source>
        <translation>
            <numerusform>小数第%n位まで（次の位を四捨五入）</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a grade</source>
        <translation>評価を追加</translation>
    </message>
    <message>
        <source>No grades: nothing is graded by this scheme. Add the best grade first.</source>
        <translation>評価がありません。この評価区分の年度は評価を付けません。評価を付けるには、よい方から順に追加してください。</translation>
    </message>
    <message>
        <source>Grade &amp;scheme of %1:</source>
        <translation>%1の評価区分(&amp;O):</translation>
    </message>
    <message>
        <source>No grades</source>
        <translation>評価を付けない</translation>
    </message>
    <message>
        <source>%1 is not a year of a plan.</source>
        <translation>%1は計画の年度ではありません。</translation>
    </message>
    <message>
        <source>No scheme is chosen for %1. Choose the one that this year is graded by.</source>
        <translation>%1の評価区分が決まっていません。この年度の評価区分を選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>%n graded sheet(s) of this year are checked or reported: send them back before you change this scheme.</source>
        <translation>
            <numerusform>この年度の%n枚のシートが評価済みで、確認済または報告済です。この評価区分を変えるには、先に差し戻してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Other years are graded by this scheme: a change is made in a copy for %1 and later, and their grades and papers stay as they are.</source>
        <translation>他の年度もこの評価区分を使っています。変更は%1からの写しに行い、他の年度の評価と資料は変わりません。</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) of this year have a grade of this scheme. When you choose another scheme their grades stay, but count only after they were chosen again.</source>
        <translation>
            <numerusform>この年度の%n枚のシートにこの区分の評価が付いています。別の評価区分を選んでも付けた評価は残りますが、選び直すまで集計に入りません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a grade scheme</source>
        <translation>評価区分を選択</translation>
    </message>
    <message>
        <source>Copy as a new scheme</source>
        <translation>評価区分の複製</translation>
    </message>
    <message>
        <source>The copy has the same grades and is in use from %1 on. Its name:</source>
        <translation>同じ評価の評価区分を作成し、%1から使用します。名称を入力してください。</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（写し）</translation>
    </message>
    <message>
        <source>Copy a grade scheme</source>
        <translation>評価区分を複製</translation>
    </message>
    <message>
        <source>To a whole number</source>
        <translation>整数（小数第1位を四捨五入）</translation>
    </message>
    <message>
        <source>From %</source>
        <translation>下限(%)</translation>
    </message>
    <message>
        <source>included</source>
        <translation>含む</translation>
    </message>
    <message>
        <source>To %</source>
        <translation>上限(%)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由必須</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>集計対象</translation>
    </message>
    <message>
        <source>By its place</source>
        <translation>順位による</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>黄</translation>
    </message>
    <message>
        <source>Vermilion</source>
        <translation>朱</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Change the colour of a grade</source>
        <translation>区分の色を変更</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Unchanged from the baseline up to a difference of:</source>
        <translation>基準値と同水準とみなす差：</translation>
    </message>
    <message>
        <source>of the indicator</source>
        <translation>指標による</translation>
    </message>
    <message>
        <source>What the difference is counted in</source>
        <translation>差の単位</translation>
    </message>
    <message>
        <source>Schemes of cities</source>
        <translation>各市町村の評価区分</translation>
    </message>
    <message>
        <source>Takes a scheme that a city uses into this file and grades by it from this year on</source>
        <translation>市町村で使われている評価区分をこのファイルに取り込み、この年度から使います</translation>
    </message>
    <message>
        <source>Show conditions, points and signs</source>
        <translation>条件・点数・記号を表示</translation>
    </message>
    <message>
        <source>Use the scheme of a city</source>
        <translation>市町村の評価区分を使用</translation>
    </message>
    <message>
        <source>Change the band of a grade</source>
        <translation>区分の範囲を変更</translation>
    </message>
</context>
<context>
    <name>ui::ScoringPart</name>
    <message>
        <source>A level that is to be kept has no yearly path.</source>
        <translation>維持する水準には年次の経路がありません。</translation>
    </message>
    <message>
        <source>A level that is to be kept is compared with that level.</source>
        <translation>維持する水準は、その水準と比べます。</translation>
    </message>
    <message>
        <source>A range has no yearly path.</source>
        <translation>範囲の目標には年次の経路がありません。</translation>
    </message>
    <message>
        <source>A range is compared with its two ends.</source>
        <translation>範囲の目標は、範囲の両端と比べます。</translation>
    </message>
    <message>
        <source>A range says itself how far a value may lie off.</source>
        <translation>許される幅は範囲そのものが示しています。</translation>
    </message>
    <message>
        <source>Milestones have due dates of their own in place of a path.</source>
        <translation>節目は経路の代わりに期限を持ちます。</translation>
    </message>
    <message>
        <source>Milestones are reached or not; nothing is compared.</source>
        <translation>節目は到達したかどうかだけを見るため、比べる相手はありません。</translation>
    </message>
    <message>
        <source>Milestones are reached or not; there is no tolerance.</source>
        <translation>節目は到達したかどうかだけを見るため、許容差はありません。</translation>
    </message>
    <message>
        <source>&amp;Rate that counts</source>
        <translation>評価に使う率(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Accumulation</source>
        <translation>集計の仕方(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Yearly path to the target</source>
        <translation>目標までの年次の経路(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Direction counts compared with</source>
        <translation>増減を比べる相手(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Tolerance</source>
        <translation>許容差(&amp;T)</translation>
    </message>
    <message>
        <source>S&amp;everal series in averages</source>
        <translation>平均での複数の系列の扱い(&amp;E)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>What the tolerance is counted in</source>
        <translation>許容差の単位</translation>
    </message>
    <message>
        <source>The yearly targets are the path: they add up year by year.</source>
        <translation>年度ごとの目標値の累計がそのまま経路になります。</translation>
    </message>
    <message>
        <source>Write a tolerance first.</source>
        <translation>先に許容差を入力してください。</translation>
    </message>
    <message>
        <source>There is only one series.</source>
        <translation>系列が1つだけです。</translation>
    </message>
</context>
<context>
    <name>ui::SheetCarriedItem</name>
    <message>
        <source>Nothing was handed over from last year.</source>
        <translation>前年度からの引き継ぎはありません。</translation>
    </message>
</context>
<context>
    <name>ui::SheetChoiceItem</name>
    <message>
        <source>%1: %2</source>
        <comment>item, word</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose on the evaluation sheet</source>
        <translation>評価シートで選択</translation>
    </message>
</context>
<context>
    <name>ui::SheetGradeItem</name>
    <message>
        <source>%1: grade %2. %3</source>
        <comment>year, code, reason</comment>
        <translation>%1: 評価 %2。%3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>indicator, series</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2 → %3 (%4)</source>
        <comment>indicator, rate, grade, band</comment>
        <translation>%1: %2 → %3（%4）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>indicator, rate</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Take the grade away</source>
        <translation>評価を取り消す</translation>
    </message>
    <message>
        <source>Grade the evaluation sheet</source>
        <translation>評価シートで評価</translation>
    </message>
</context>
<context>
    <name>ui::SheetHeader</name>
    <message>
        <source>Departments in charge</source>
        <translation>担当課</translation>
    </message>
    <message>
        <source>Contents and goal</source>
        <translation>事業内容・事業目標</translation>
    </message>
</context>
<context>
    <name>ui::SheetIndicatorItem</name>
    <message>
        <source>This project has no such indicator. Add one on the page of indicators.</source>
        <translation>この事業にこの種別の指標はありません。「指標」のページで追加してください。</translation>
    </message>
    <message>
        <source>This department has no such indicator.</source>
        <translation>この課にこの種別の指標はありません。</translation>
    </message>
    <message>
        <source>This project has no such indicator.</source>
        <translation>この事業にこの種別の指標はありません。</translation>
    </message>
    <message>
        <source>This department has no such indicator. Add one on the page of indicators.</source>
        <translation>この課にこの種別の指標はありません。「指標」のページで追加してください。</translation>
    </message>
</context>
<context>
    <name>ui::SheetItem</name>
    <message>
        <source>%1 (required)</source>
        <translation>%1（必須）</translation>
    </message>
    <message>
        <source>This file is open for reading only, so nothing can be written on the sheet. Save it under another name to go on there.</source>
        <translation>ファイルを読み取り専用で開いているため、シートに書き込めません。続けるには、別の名前で保存してください。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>name of a button</comment>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>This sheet is “%1”, so nothing can be written on it. Press %2 above first.</source>
        <translation>このシートは「%1」のため、書き込めません。書くには、先に上の%2を押してください。</translation>
    </message>
    <message>
        <source>, then </source>
        <comment>between names of buttons</comment>
        <translation>、次に</translation>
    </message>
</context>
<context>
    <name>ui::SheetPage</name>
    <message>
        <source>&amp;Use this scheme</source>
        <translation>この評価区分を使う(&amp;B)</translation>
    </message>
    <message>
        <source>Use this &amp;form</source>
        <translation>この様式を使う(&amp;K)</translation>
    </message>
    <message>
        <source>Choose a project in the tree on the left. Its evaluation sheet is shown here.</source>
        <translation>左の計画の体系で事業を選ぶと、評価シートを表示します。</translation>
    </message>
    <message>
        <source>Evaluation &amp;sheet</source>
        <translation>評価シート(&amp;W)</translation>
    </message>
    <message>
        <source>◀ Previous</source>
        <translation>◀ 前へ</translation>
    </message>
    <message>
        <source>Previous project (Ctrl+PgUp)</source>
        <translation>前の事業（Ctrl+PgUp）</translation>
    </message>
    <message>
        <source>Next ▶</source>
        <translation>次へ ▶</translation>
    </message>
    <message>
        <source>Next project (Ctrl+PgDn)</source>
        <translation>次の事業（Ctrl+PgDn）</translation>
    </message>
    <message>
        <source>Next unfinished</source>
        <translation>次の未完了</translation>
    </message>
    <message>
        <source>Next project that is not evaluated yet (F6)</source>
        <translation>まだ評価されていない次の事業（F6）</translation>
    </message>
    <message>
        <source>Whose evaluation</source>
        <translation>評価者</translation>
    </message>
    <message>
        <source>Another evaluation</source>
        <translation>別の評価者</translation>
    </message>
    <message>
        <source>Adds the sheet of the lead office, a subcommittee or the council</source>
        <translation>主管課、部会、会議のシートを追加します</translation>
    </message>
    <message>
        <source>This is the last project.</source>
        <translation>最後の事業です。</translation>
    </message>
    <message>
        <source>This is the first project.</source>
        <translation>最初の事業です。</translation>
    </message>
    <message>
        <source>All projects of %1 are evaluated.</source>
        <translation>%1の事業はすべて評価済みです。</translation>
    </message>
    <message>
        <source>The whole project</source>
        <translation>事業全体</translation>
    </message>
    <message>
        <source>No sheet form is chosen for this plan. Choose the form that its sheets have:</source>
        <translation>この計画のシートの様式が決まっていません。使用する様式を選んでください:</translation>
    </message>
    <message>
        <source>No grade scheme is chosen for %1. Choose the one that this year is graded by:</source>
        <translation>%1の評価区分が決まっていません。この年度の評価区分を選んでください:</translation>
    </message>
    <message>
        <source>Choose a grade scheme</source>
        <translation>評価区分を選択</translation>
    </message>
    <message>
        <source>Choose a sheet form</source>
        <translation>シートの様式を選択</translation>
    </message>
    <message>
        <source>The grade %1 of “%2” is not recorded yet: it waits on its sheet until its reason is written.</source>
        <translation>「%2」の評価 %1 はまだ記録していません。理由を書くまで、選んだ評価をシートに残しておきます。</translation>
    </message>
</context>
<context>
    <name>ui::SheetTextItem</name>
    <message>
        <source>Last year&apos;s text</source>
        <translation>前年度の記載</translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n文字</numerusform>
        </translation>
    </message>
    <message>
        <source>Write on the evaluation sheet</source>
        <translation>評価シートに記入</translation>
    </message>
</context>
<context>
    <name>ui::SideTree</name>
    <message>
        <source>Structure of the plan</source>
        <translation>計画の体系</translation>
    </message>
</context>
<context>
    <name>ui::StartPage</name>
    <message>
        <source>No file has been opened on this PC yet.</source>
        <translation>このPCで開いたファイルはまだありません。</translation>
    </message>
    <message>
        <source>Hagukumi – plans for children, their evaluation and their papers</source>
        <translation>はぐくみ – 子どもの計画とその評価、会議資料</translation>
    </message>
    <message>
        <source>Begin with the &amp;template of %1</source>
        <translation>%1のひな形から始める(&amp;T)</translation>
    </message>
    <message>
        <source>Begin with an &amp;empty plan</source>
        <translation>空の計画から始める(&amp;N)</translation>
    </message>
    <message>
        <source>You enter goals and projects yourself, or import them later.</source>
        <translation>目標と事業を入力するか、後から取り込みます。</translation>
    </message>
    <message>
        <source>&amp;Open a file</source>
        <translation>ファイルを開く(&amp;O)</translation>
    </message>
    <message>
        <source>Go on working on a plan that is kept on this PC or on a share.</source>
        <translation>このPCまたは共有フォルダーにある計画の作業を続けます。</translation>
    </message>
    <message>
        <source>&amp;Import last year&apos;s file</source>
        <translation>前年度のファイルを取り込む(&amp;I)</translation>
    </message>
    <message>
        <source>Take over goals, projects, indicators and values from an earlier file or from a CSV table.</source>
        <translation>以前のファイルまたは CSV の表から、目標、事業、指標、値を引き継ぎます。</translation>
    </message>
    <message>
        <source>&amp;Recent files</source>
        <translation>最近使ったファイル(&amp;R)</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <comment>file and folder</comment>
        <translation>%1
%2</translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message>
        <source>Open to read only</source>
        <translation>読み取り専用で開いています</translation>
    </message>
    <message>
        <source>Saving on this PC…</source>
        <translation>手元に保存中…</translation>
    </message>
    <message>
        <source>Saved on this PC</source>
        <translation>手元に保存済み</translation>
    </message>
    <message>
        <source>Not yet in the shared file</source>
        <translation>共有には未保存</translation>
    </message>
    <message>
        <source>Saving to the shared file…</source>
        <translation>共有に保存中…</translation>
    </message>
    <message>
        <source>In the shared file %1</source>
        <translation>共有に保存 %1</translation>
    </message>
    <message>
        <source>In the shared file</source>
        <translation>共有に保存済み</translation>
    </message>
    <message>
        <source>%1 ・ %2</source>
        <comment>saved on this PC, saved to the shared file</comment>
        <translation>%1 ・ %2</translation>
    </message>
    <message>
        <source>In use by %1</source>
        <translation>編集中: %1</translation>
    </message>
    <message>
        <source>In use by you</source>
        <translation>編集中: あなた</translation>
    </message>
</context>
<context>
    <name>ui::Strip</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>ui::StructurePage</name>
    <message>
        <source>Goals and projects</source>
        <translation>目標と事業</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Place among other plans</source>
        <translation>計画の位置図</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>担当課</translation>
    </message>
    <message>
        <source>Add a text of the plan</source>
        <translation>計画の文章を追加</translation>
    </message>
    <message>
        <source>Add a text</source>
        <translation>文章を追加</translation>
    </message>
    <message>
        <source>No texts yet. Add the plan&apos;s introduction, viewpoints or how it is carried forward.</source>
        <translation>文章がまだありません。施策の展開、基本的視点、推進体制などを追加してください。</translation>
    </message>
    <message>
        <source>Add a box to the plan&apos;s diagram</source>
        <translation>位置図に枠を追加</translation>
    </message>
    <message>
        <source>Add a box</source>
        <translation>枠を追加</translation>
    </message>
    <message>
        <source>No boxes yet. Add the upper plans, the related plans and this plan.</source>
        <translation>枠がまだありません。上位計画、関連計画、この計画を追加してください。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Add a department</source>
        <translation>担当課を追加</translation>
    </message>
    <message>
        <source>No departments yet. Add the first one, or assign one to a project.</source>
        <translation>担当課がまだありません。最初の課を追加するか、事業に担当課を付けてください。</translation>
    </message>
    <message>
        <source>New department</source>
        <translation>新しい担当課</translation>
    </message>
    <message>
        <source>New department %1</source>
        <translation>新しい担当課%1</translation>
    </message>
    <message>
        <source>S&amp;tructure</source>
        <translation>体系(&amp;T)</translation>
    </message>
    <message>
        <source>Sheet form</source>
        <translation>シートの様式</translation>
    </message>
    <message>
        <source>Grade scheme</source>
        <translation>評価区分</translation>
    </message>
    <message>
        <source>Averages</source>
        <translation>平均</translation>
    </message>
</context>
<context>
    <name>ui::SummaryPage</name>
    <message>
        <source>S&amp;ummary</source>
        <translation>集計(&amp;U)</translation>
    </message>
    <message>
        <source>Projects by goal and grade</source>
        <translation>目標別・評価別の事業数</translation>
    </message>
    <message>
        <source>Show &amp;all projects</source>
        <translation>すべての事業を表示(&amp;N)</translation>
    </message>
    <message>
        <source>Projects by goal</source>
        <translation>目標別の事業</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>事業</translation>
    </message>
    <message>
        <source>Departments in charge</source>
        <translation>担当課</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Average rate</source>
        <translation>平均達成率</translation>
    </message>
    <message>
        <source>%1, graded by “%2”</source>
        <translation>%1（評価区分「%2」）</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>基本目標</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>事業</translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation>未評価</translation>
    </message>
    <message>
        <source>Departments differ</source>
        <translation>担当課で相違</translation>
    </message>
    <message>
        <source>Evaluated / applicable / all</source>
        <translation>評価済／対象／全</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>計</translation>
    </message>
    <message>
        <source>%1: %2%</source>
        <translation>%1: %2%</translation>
    </message>
    <message>
        <source>%1 / %2 / %3</source>
        <translation>%1／%2／%3</translation>
    </message>
    <message>
        <source>Share of the evaluated projects</source>
        <translation>評価済みの事業に占める割合</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 (another scheme)</source>
        <translation>%1（別の評価区分）</translation>
    </message>
    <message>
        <source>%1 (shown again)</source>
        <translation>%1（再掲）</translation>
    </message>
    <message numerus="yes">
        <source>%n projects</source>
        <translation>
            <numerusform>事業%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Nothing is graded in this year.</source>
        <translation>%1&#x3000;この年度は評価を付けません。</translation>
    </message>
    <message>
        <source>%1. No grade scheme is chosen for this year: choose one in the section “Grade scheme” of the page “Structure”.</source>
        <translation>%1&#x3000;この年度の評価区分が決まっていません。「体系」の「評価区分」で選んでください。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n rates)</source>
        <translation>
            <numerusform>%1（%n件）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TargetDialog</name>
    <message>
        <source>Details of the target</source>
        <translation>目標の詳細</translation>
    </message>
    <message>
        <source>Versions of this target, the latest first</source>
        <translation>この目標のこれまでの版（新しい順）</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>30以上, 20～25, ↑ …</source>
        <translation>30以上、20～25、↑ など</translation>
    </message>
    <message>
        <source>令和7年7月28日, R7.7.28 …</source>
        <translation>令和7年7月28日、R7.7.28 など</translation>
    </message>
    <message>
        <source>To be reached in</source>
        <translation>目標年度</translation>
    </message>
    <message>
        <source>&amp;Target as printed</source>
        <translation>印刷する目標値(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Printed from</source>
        <translation>適用年度(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Decided on</source>
        <translation>決定日(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>What stands behind it, printed only when asked for</source>
        <translation>内部の設定（指定したときだけ印刷）</translation>
    </message>
    <message>
        <source>as the indicator: %1</source>
        <translation>指標と同じ：%1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Show only series that contain this text</source>
        <translation>この文字を含む系列だけを表示</translation>
    </message>
    <message>
        <source>&amp;Internal number (beside a series: the difference)</source>
        <translation>内部目標値（参照時は差）(&amp;I)</translation>
    </message>
    <message>
        <source>T&amp;olerance ±</source>
        <translation>許容差 ±(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Series referred to</source>
        <translation>参照する系列(&amp;S)</translation>
    </message>
    <message>
        <source>A target of another year is another target. It is entered where the grid shows targets by year.</source>
        <translation>目標年度が違えば別の目標になります。一覧を「年度別の目標」に切り替えて入力してください。</translation>
    </message>
    <message>
        <source>No other series</source>
        <translation>参照しない</translation>
    </message>
    <message>
        <source>Corrects this version: all papers from %1 on print it so.</source>
        <translation>この版を訂正します。%1以降の資料はすべて訂正後の内容で印刷されます。</translation>
    </message>
    <message>
        <source>A further version: papers until %1 go on printing “%2”.</source>
        <translation>新しい版を加えます。%1までの資料には引き続き「%2」が印刷されます。</translation>
    </message>
    <message>
        <source>Papers from %1 on print it.</source>
        <translation>%1以降の資料に印刷されます。</translation>
    </message>
    <message>
        <source>The number is printed as it stands: write it in the target itself.</source>
        <translation>数値がそのまま印刷される目標です。数値は目標値の欄に入力してください。</translation>
    </message>
    <message>
        <source>From %1 on the target is the same as before, so there is no further version. Change the target, or choose the year from which it is printed.</source>
        <translation>%1からの目標値がそれまでと同じため、新しい版は作成できません。目標値を変更するか、今の版の適用年度を選んでください。</translation>
    </message>
    <message>
        <source>Enter the details of a target</source>
        <translation>目標の詳細を入力</translation>
    </message>
</context>
<context>
    <name>ui::TargetVersions</name>
    <message>
        <source>Versions of the target</source>
        <translation>目標の版</translation>
    </message>
    <message>
        <source>Printed from</source>
        <translation>適用年度</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標値</translation>
    </message>
    <message>
        <source>Behind it</source>
        <translation>内部の設定</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>決定日</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>There is no target yet.</source>
        <translation>目標値はまだありません。</translation>
    </message>
    <message>
        <source>%1 (in force)</source>
        <translation>%1（適用中）</translation>
    </message>
</context>
<context>
    <name>ui::TextBinding</name>
    <message>
        <source>Change “%1”</source>
        <translation>「%1」を変更</translation>
    </message>
</context>
<context>
    <name>ui::TopBar</name>
    <message>
        <source>Toolbar</source>
        <translation>ツールバー</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Find a project by number or name (Ctrl+F)</source>
        <translation>番号または名称で事業を検索（Ctrl+F）</translation>
    </message>
    <message>
        <source>Projects whose sheets are complete, of all projects of the year</source>
        <translation>この年度の全事業のうち、シートが完成した事業</translation>
    </message>
    <message>
        <source>Not entered %1</source>
        <translation>未入力 %1</translation>
    </message>
    <message>
        <source>Values of indicators that are surveyed in the year and not entered yet</source>
        <translation>この年度に調査する指標のうち、未入力の値</translation>
    </message>
    <message>
        <source>Sheets complete %1/%2</source>
        <translation>記入完了 %1/%2</translation>
    </message>
</context>
<context>
    <name>ui::TrailView</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>How the number came about</source>
        <translation>算定の経過</translation>
    </message>
</context>
<context>
    <name>ui::ValueDialog</name>
    <message>
        <source>Details of the actual value of %1</source>
        <translation>%1の実績の詳細</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>備考(&amp;O)</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>as the indicator</source>
        <translation>指標と同じ</translation>
    </message>
    <message>
        <source>as the indicator: %1</source>
        <translation>指標と同じ：%1</translation>
    </message>
    <message>
        <source>Pro&amp;visional value</source>
        <translation>速報値(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Actual value</source>
        <translation>実績値(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Made of (part ÷ whole)</source>
        <translation>内訳（分子÷分母）(&amp;M)</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>分子</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>分母</translation>
    </message>
    <message>
        <source>Sam&amp;ple size</source>
        <translation>標本数(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Unit of the source</source>
        <translation>出典の単位(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>出典(&amp;S)</translation>
    </message>
    <message>
        <source>Not judged yet</source>
        <translation>未判断</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>達成</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>未達成</translation>
    </message>
    <message>
        <source>The numbers say whether the target is reached. A person judges only where it is in words.</source>
        <translation>達成かどうかは数値で決まります。人が判断するのは、目標が文言のときだけです。</translation>
    </message>
    <message>
        <source>&amp;Judgement</source>
        <translation>達成の判断(&amp;J)</translation>
    </message>
    <message>
        <source>Target: %1</source>
        <translation>目標：%1</translation>
    </message>
    <message>
        <source>There is no number.</source>
        <translation>数値がありません。</translation>
    </message>
    <message>
        <source>Enter the details of an actual value</source>
        <translation>実績の詳細を入力</translation>
    </message>
</context>
<context>
    <name>ui::VersionsDialog</name>
    <message>
        <source>Replaced by a later save</source>
        <translation>その後の保存で置き換えた版</translation>
    </message>
    <message>
        <source>Changes that were discarded or set aside</source>
        <translation>破棄した、または脇に置いた変更</translation>
    </message>
    <message>
        <source>This PC&apos;s copy, when the shared file was another</source>
        <translation>共有のファイルが別の版に替わったときの、このPCの版</translation>
    </message>
    <message>
        <source>Damaged file that was replaced</source>
        <translation>置き換えた破損ファイル</translation>
    </message>
    <message>
        <source>Before the file was brought to a newer form</source>
        <translation>新しい形式に改める前の版</translation>
    </message>
    <message>
        <source>This PC</source>
        <translation>このPC</translation>
    </message>
    <message>
        <source>Beside the shared file</source>
        <translation>共有のファイルの隣</translation>
    </message>
    <message>
        <source>Older versions of “%1”</source>
        <translation>「%1」の以前の版</translation>
    </message>
    <message>
        <source>Older versions</source>
        <translation>以前の版</translation>
    </message>
    <message>
        <source>Kept at</source>
        <translation>残した日時</translation>
    </message>
    <message>
        <source>Which version</source>
        <translation>どのような版か</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大きさ</translation>
    </message>
    <message>
        <source>No older version is kept yet. Every save to the shared file keeps one.</source>
        <translation>以前の版はまだありません。共有に保存するたびに、一つ前の版を残します。</translation>
    </message>
    <message>
        <source>What bringing this version back changes</source>
        <translation>この版に戻すと変わるところ</translation>
    </message>
    <message>
        <source>&amp;Bring this version back</source>
        <translation>この版に戻す(&amp;B)</translation>
    </message>
    <message>
        <source>Save as another &amp;file…</source>
        <translation>別のファイルに保存(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>Bringing this version back changes %n records:</source>
        <translation>
            <numerusform>この版に戻すと、次の%n件が変わります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The content is the same as now.</source>
        <translation>現在の内容と同じです。</translation>
    </message>
    <message>
        <source>The file is open to read only.</source>
        <translation>読み取り専用で開いています。</translation>
    </message>
    <message>
        <source>The version of %1 has been brought back. Undo takes this back.</source>
        <translation>%1の版に戻しました。「元に戻す」で取り消せます。</translation>
    </message>
    <message>
        <source>%1 (version of %2).hagukumi</source>
        <comment>proposed file name</comment>
        <translation>%1（%2の版）.hagukumi</translation>
    </message>
    <message>
        <source>Where the file is to be kept</source>
        <translation>保存する場所</translation>
    </message>
    <message>
        <source>Plan files (*.hagukumi)</source>
        <translation>計画ファイル (*.hagukumi)</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>「%1」に保存しました。</translation>
    </message>
</context>
<context>
    <name>ui::Workspace</name>
    <message>
        <source>There is no open file. Open or make a file first.</source>
        <translation>ファイルが開かれていません。先にファイルを開くか、作成してください。</translation>
    </message>
</context>
<context>
    <name>ui::YearGridModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>target, year</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>indicator, series</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>row, column</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Worse than the baseline of %1</source>
        <translation>%1の基準値より悪化</translation>
    </message>
    <message>
        <source>Provisional value</source>
        <translation>速報値</translation>
    </message>
    <message>
        <source>There is no plan in this file. Make one first.</source>
        <translation>このファイルには計画がありません。先に作成してください。</translation>
    </message>
    <message>
        <source>This row was removed meanwhile.</source>
        <translation>この行はその間に削除されました。</translation>
    </message>
    <message>
        <source>The column “%1” cannot be written here.</source>
        <translation>列「%1」はここでは書き込めません。</translation>
    </message>
    <message>
        <source>Enter a baseline</source>
        <translation>基準値を入力</translation>
    </message>
    <message>
        <source>Enter a target</source>
        <translation>目標値を入力</translation>
    </message>
    <message>
        <source>Enter an actual value</source>
        <translation>実績値を入力</translation>
    </message>
    <message>
        <source>Change an indicator</source>
        <translation>指標を変更</translation>
    </message>
    <message>
        <source>Nothing was changed. The cell “%1” could not take “%2”: %3</source>
        <translation>何も変更していません。セル「%1」に「%2」を入れられません: %3</translation>
    </message>
    <message numerus="yes">
        <source>Enter %n cells</source>
        <translation>
            <numerusform>%n個のセルに入力</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter why a value is missing</source>
        <translation>値がない理由を入力</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基準値</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標値</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>達成率</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>推移</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>%1時点</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and name of who has the indicator</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>indicator, its definition</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>所属先</translation>
    </message>
</context>
<context>
    <name>violations</name>
    <message>
        <source>“%1” points to a %2 that does not exist.</source>
        <translation>「%1」が指す%2が存在しません。</translation>
    </message>
    <message>
        <source>The plan “%1” ends before it begins.</source>
        <translation>計画「%1」は、始まる前に終わっています。</translation>
    </message>
    <message>
        <source>The indicator “%1” must belong to exactly one goal, challenge or project.</source>
        <translation>指標「%1」は、目標、課題、事業のいずれか1つに属する必要があります。</translation>
    </message>
    <message>
        <source>The indicator “%1” can be printed with 0 to 6 decimals only.</source>
        <translation>指標「%1」の小数の桁数は0から6までです。</translation>
    </message>
    <message>
        <source>The target “%1” has no number.</source>
        <translation>目標「%1」に数値がありません。</translation>
    </message>
    <message>
        <source>The range of the target “%1” has no proper ends.</source>
        <translation>目標「%1」の範囲の両端が正しくありません。</translation>
    </message>
    <message>
        <source>“%1” stands under a challenge of another goal.</source>
        <translation>「%1」は別の目標の課題に置かれています。</translation>
    </message>
    <message>
        <source>“%1” names a department but is not a department&apos;s sheet.</source>
        <translation>「%1」には担当課がありますが、担当課のシートではありません。</translation>
    </message>
    <message>
        <source>“%1” has a grade that needs a reason.</source>
        <translation>「%1」の評価には理由が必要です。</translation>
    </message>
    <message>
        <source>The lineage “%1” has no proper successor.</source>
        <translation>前身・後継「%1」の後継が正しくありません。</translation>
    </message>
    <message>
        <source>The number of a meeting begins with 1.</source>
        <translation>会議の回数は1から始まります。</translation>
    </message>
    <message>
        <source>“%1” must have exactly one main place in the plan.</source>
        <translation>「%1」の主たる掲載先は1か所でなければなりません。</translation>
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <translation>「%1」が2つあります。</translation>
    </message>
    <message>
        <source>“%1” has an identifier that does not belong to it.</source>
        <translation>「%1」の識別子が正しくありません。</translation>
    </message>
    <message>
        <source>A %1 without a name cannot be kept; give its name together with it.</source>
        <translation>名称のない%1は置けません（名称も一緒に入力してください）。</translation>
    </message>
    <message>
        <source>“%1” of a %2 cannot be longer than %3 characters, and this text has %4; shorten it.</source>
        <translation>%2の「%1」は%3文字までですが、入力は%4文字あります。短くしてください。</translation>
    </message>
    <message>
        <source>“%1” of a %2 cannot be %3 because numbers are printed with at most %4 decimals; round it.</source>
        <translation>数の印刷は小数%4桁までのため、%2の「%1」を %3 にすることはできません。端数を丸めてください。</translation>
    </message>
    <message>
        <source>“%1” cannot run from %2 to %3 because “%4” has years in common with it (%5 to %6); every year belongs to one plan only.</source>
        <translation>「%4」（%5～%6）と年度が重なるため、「%1」を%2～%3にすることはできません。1つの年度が属する計画は1つだけにしてください。</translation>
    </message>
    <message>
        <source>The grade scheme “%1” cannot end in %2, before it begins in %3.</source>
        <translation>評価区分「%1」の最後の年度（%2）を最初の年度（%3）より前にすることはできません。</translation>
    </message>
    <message>
        <source>The band of grade “%1” cannot go from %2 to %3, because its lower end would be above its upper end.</source>
        <translation>評価「%1」の範囲を%2～%3にすることはできません。下限は上限以下にしてください。</translation>
    </message>
    <message>
        <source>“%1” cannot be the default grade because “%2” of the same scheme is; take it away there first.</source>
        <translation>同じ評価区分の「%2」が既定のため、「%1」を既定にすることはできません。先に「%2」の既定を外してください。</translation>
    </message>
    <message>
        <source>The sample size of “%1” cannot be negative.</source>
        <translation>「%1」の標本数を負の数にすることはできません。</translation>
    </message>
    <message>
        <source>“%1” cannot follow itself; choose another project.</source>
        <translation>「%1」を自分自身の後継にすることはできません。別の事業を選んでください。</translation>
    </message>
    <message>
        <source>Before the rate is compared with the bands of “%1”, it can be rounded to 0 to %2 decimals only.</source>
        <translation>評価区分「%1」の比較前の小数の桁数は、0から%2までにしてください。</translation>
    </message>
    <message>
        <source>“%1” cannot be called so because another indicator of the same project, goal or challenge and of the same department is. Give another name.</source>
        <translation>同じ事業（目標、課題）と担当課に「%1」という名の指標がすでにあるため、この名称にはできません。別の名称にしてください。</translation>
    </message>
    <message>
        <source>“%1” of a %2 cannot be %3 because it must not be negative.</source>
        <translation>%2の「%1」には負の数を入力できません（%3）。0以上の数を入力してください。</translation>
    </message>
    <message>
        <source>“%1” is no colour; write # and six of the signs 0–9 and A–F.</source>
        <translation>「%1」は色として読めません。# に続けて 0～9、A～F の6文字で入力してください。</translation>
    </message>
    <message>
        <source>“%1” and “%2” belong to different plans.</source>
        <translation>「%1」と「%2」は異なる計画に属しています。</translation>
    </message>
    <message>
        <source>“%1” cannot have figures of its own because it is the sum of its parts.</source>
        <translation>「%1」は内訳の合計のため、数値を直接入力できません。内訳に入力してください。</translation>
    </message>
    <message>
        <source>“%1” cannot be a part of “%2” while that has figures of its own; it would be the sum of its parts.</source>
        <translation>「%2」には数値が入力されているため、「%1」をその内訳にできません。内訳のある事業の数値は内訳の合計になります。先に「%2」の数値を消してください。</translation>
    </message>
    <message>
        <source>“%1” cannot be a part of “%2”: a part has no parts of its own, and both are of one plan.</source>
        <translation>「%1」を「%2」の内訳にできません。内訳の下に内訳は置けず、どちらも同じ計画のものでなければなりません。</translation>
    </message>
    <message>
        <source>The target “%1” must name another series exactly when it refers to one.</source>
        <translation>目標「%1」は、他の系列を参照するときに限り、参照する系列を指定してください。</translation>
    </message>
    <message>
        <source>A weight must belong to exactly one goal, challenge, project or indicator.</source>
        <translation>重みは、基本目標、主要課題、事業、指標のいずれか1つに付けてください。</translation>
    </message>
    <message>
        <source>The limits of “%1” end before they begin.</source>
        <translation>「%1」の定員の上限が下限を下回っています。</translation>
    </message>
    <message>
        <source>The term of “%1” ends before it begins.</source>
        <translation>「%1」の任期の末日が初日より前になっています。</translation>
    </message>
    <message>
        <source>“%1” cannot follow itself; choose another member.</source>
        <translation>「%1」の前任者に本人は選べません。別の委員を選んでください。</translation>
    </message>
    <message>
        <source>“%1” can be about a goal or about a project, not about both.</source>
        <translation>「%1」に関係付けられるのは、基本目標または事業のどちらか一方です。</translation>
    </message>
    <message>
        <source>Evidence is cited by exactly one goal or project.</source>
        <translation>根拠資料を引用するのは、基本目標または事業のどちらか一つです。</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Activity</source>
        <translation>活動</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>増加</translation>
    </message>
    <message>
        <source>Decrease</source>
        <translation>減少</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>維持</translation>
    </message>
    <message>
        <source>By direction</source>
        <translation>方向による</translation>
    </message>
    <message>
        <source>Actual ÷ target</source>
        <translation>実績÷目標</translation>
    </message>
    <message>
        <source>Target ÷ actual</source>
        <translation>目標÷実績</translation>
    </message>
    <message>
        <source>Progress from the baseline</source>
        <translation>基準値からの進捗</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>時点の値</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>年間の値</translation>
    </message>
    <message>
        <source>Cumulative flow</source>
        <translation>累計</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>以上</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>以下</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>未満</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>↑ (rise)</source>
        <translation>↑（上昇）</translation>
    </message>
    <message>
        <source>↓ (fall)</source>
        <translation>↓（下降）</translation>
    </message>
    <message>
        <source>→ (as it is)</source>
        <translation>→（現状維持）</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>言葉による表記</translation>
    </message>
    <message>
        <source>Nothing (grades in words)</source>
        <translation>なし（言葉による評価）</translation>
    </message>
    <message>
        <source>Achievement rate</source>
        <translation>達成率</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Activity indicators</source>
        <translation>活動指標</translation>
    </message>
    <message>
        <source>Outcome indicators</source>
        <translation>成果指標</translation>
    </message>
    <message>
        <source>Carried over from last year</source>
        <translation>前年度からの引き継ぎ</translation>
    </message>
    <message>
        <source>Grade and reason</source>
        <translation>評価と理由</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>Required for priority projects</source>
        <translation>重点事業では必須</translation>
    </message>
    <message>
        <source>Department in charge</source>
        <translation>担当課</translation>
    </message>
    <message>
        <source>Lead office</source>
        <translation>主管課</translation>
    </message>
    <message>
        <source>Subcommittee</source>
        <translation>部会</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>会議</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>未着手</translation>
    </message>
    <message>
        <source>Being written</source>
        <translation>入力中</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>提出</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>確認済</translation>
    </message>
    <message>
        <source>Reported to the council</source>
        <translation>報告済</translation>
    </message>
    <message>
        <source>Explanation of the philosophy</source>
        <translation>基本理念の説明</translation>
    </message>
    <message>
        <source>Basic viewpoint</source>
        <translation>基本的視点</translation>
    </message>
    <message>
        <source>Introduction of the measures</source>
        <translation>施策の展開</translation>
    </message>
    <message>
        <source>How the plan is carried forward</source>
        <translation>計画の推進体制</translation>
    </message>
    <message>
        <source>Role of the council</source>
        <translation>会議の役割</translation>
    </message>
    <message>
        <source>Note on the council&apos;s schedule</source>
        <translation>会議日程の注記</translation>
    </message>
    <message>
        <source>Upper plan</source>
        <translation>上位計画</translation>
    </message>
    <message>
        <source>Related plan</source>
        <translation>関連計画</translation>
    </message>
    <message>
        <source>This plan</source>
        <translation>この計画</translation>
    </message>
    <message>
        <source>Succeeded by</source>
        <translation>継承</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>統合</translation>
    </message>
    <message>
        <source>Split into</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>Abolished</source>
        <translation>廃止</translation>
    </message>
    <message>
        <source>Policy field</source>
        <translation>政策分野</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>連携先</translation>
    </message>
    <message>
        <source>No plan</source>
        <translation>計画なし</translation>
    </message>
    <message>
        <source>No grade scheme chosen</source>
        <translation>評価区分が未選択</translation>
    </message>
    <message>
        <source>No sheet form chosen</source>
        <translation>シートの様式が未選択</translation>
    </message>
    <message>
        <source>Direction not decided</source>
        <translation>方向が未定</translation>
    </message>
    <message>
        <source>No unit</source>
        <translation>単位なし</translation>
    </message>
    <message>
        <source>No target</source>
        <translation>目標なし</translation>
    </message>
    <message>
        <source>No actual value</source>
        <translation>実績値なし</translation>
    </message>
    <message>
        <source>A year of the sum is missing</source>
        <translation>累計のうち値のない年がある</translation>
    </message>
    <message>
        <source>Target is worse than the baseline</source>
        <translation>目標が基準値より悪い</translation>
    </message>
    <message>
        <source>Rate in no band</source>
        <translation>率がどの区分にも当たらない</translation>
    </message>
    <message>
        <source>Rate in several bands</source>
        <translation>率が複数の区分に当たる</translation>
    </message>
    <message>
        <source>Sheet not started</source>
        <translation>シート未着手</translation>
    </message>
    <message>
        <source>Required item empty</source>
        <translation>必須項目が未記入</translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation>未評価</translation>
    </message>
    <message>
        <source>Reason of the grade missing</source>
        <translation>評価の理由なし</translation>
    </message>
    <message>
        <source>Departments differ</source>
        <translation>担当課で相違</translation>
    </message>
    <message>
        <source>Grade of another scheme</source>
        <translation>別の評価区分の評価</translation>
    </message>
    <message>
        <source>Grades without bands</source>
        <translation>数値の区分のない評価</translation>
    </message>
    <message>
        <source>No rate</source>
        <translation>率なし</translation>
    </message>
    <message>
        <source>Some departments have not graded</source>
        <translation>評価していない担当課がある</translation>
    </message>
    <message>
        <source>Target without a number</source>
        <translation>数値のない目標</translation>
    </message>
    <message>
        <source>Target is a range</source>
        <translation>範囲の目標</translation>
    </message>
    <message>
        <source>Target is zero</source>
        <translation>目標がゼロ</translation>
    </message>
    <message>
        <source>Actual is zero</source>
        <translation>実績がゼロ</translation>
    </message>
    <message>
        <source>Negative number in a ratio</source>
        <translation>率に負の数</translation>
    </message>
    <message>
        <source>No baseline</source>
        <translation>基準値なし</translation>
    </message>
    <message>
        <source>Baseline equals target</source>
        <translation>基準値と目標が同じ</translation>
    </message>
    <message>
        <source>Target missed</source>
        <translation>目標未達成</translation>
    </message>
    <message>
        <source>2 − actual ÷ target</source>
        <translation>2－実績÷目標</translation>
    </message>
    <message>
        <source>Progress along the yearly path</source>
        <translation>年次経路に対する進捗率</translation>
    </message>
    <message>
        <source>Actual ÷ yearly path</source>
        <translation>実績÷経路値</translation>
    </message>
    <message>
        <source>Actual ÷ yearly share of the target</source>
        <translation>実績値÷年次の目標値</translation>
    </message>
    <message>
        <source>Keep within a tolerance</source>
        <translation>維持（許容幅）</translation>
    </message>
    <message>
        <source>Within a range</source>
        <translation>範囲内</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>節目の到達</translation>
    </message>
    <message>
        <source>Difference from the target</source>
        <translation>目標との差</translation>
    </message>
    <message>
        <source>Direction only</source>
        <translation>方向のみ</translation>
    </message>
    <message>
        <source>Straight</source>
        <translation>直線</translation>
    </message>
    <message>
        <source>Front-loaded</source>
        <translation>前半重点</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>目標年度に一括</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基準値</translation>
    </message>
    <message>
        <source>Previous year</source>
        <translation>前年度</translation>
    </message>
    <message>
        <source>In the unit</source>
        <translation>指標の単位</translation>
    </message>
    <message>
        <source>Percent of the level</source>
        <translation>比べる値に対する%</translation>
    </message>
    <message>
        <source>Each by itself</source>
        <translation>系列ごと</translation>
    </message>
    <message>
        <source>All must reach it (the lowest counts)</source>
        <translation>全系列の達成（最低の率）</translation>
    </message>
    <message>
        <source>Mean of the series</source>
        <translation>系列の平均</translation>
    </message>
    <message>
        <source>Cumulative flow with yearly targets</source>
        <translation>累計（年度目標も合計）</translation>
    </message>
    <message>
        <source>Increase (in words)</source>
        <translation>増加（言葉）</translation>
    </message>
    <message>
        <source>Decrease (in words)</source>
        <translation>減少（言葉）</translation>
    </message>
    <message>
        <source>To be continued</source>
        <translation>継続</translation>
    </message>
    <message>
        <source>To be established</source>
        <translation>設置・策定</translation>
    </message>
    <message>
        <source>Relative to another series</source>
        <translation>他の系列との比較</translation>
    </message>
    <message>
        <source>Relative to the previous year</source>
        <translation>前年度比</translation>
    </message>
    <message>
        <source>Sum of points</source>
        <translation>点数の合計</translation>
    </message>
    <message>
        <source>No condition</source>
        <translation>条件なし</translation>
    </message>
    <message>
        <source>Better than the target</source>
        <translation>目標値を上回る</translation>
    </message>
    <message>
        <source>Target reached</source>
        <translation>目標値に達した</translation>
    </message>
    <message>
        <source>Better than the baseline</source>
        <translation>基準値より改善</translation>
    </message>
    <message>
        <source>Not worse than the baseline</source>
        <translation>基準値以上</translation>
    </message>
    <message>
        <source>Unchanged from the baseline</source>
        <translation>基準値と同水準</translation>
    </message>
    <message>
        <source>Worse than the baseline</source>
        <translation>基準値より悪化</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Double circle</source>
        <translation>二重丸</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>丸</translation>
    </message>
    <message>
        <source>Triangle</source>
        <translation>三角</translation>
    </message>
    <message>
        <source>Cross</source>
        <translation>ばつ</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>四角</translation>
    </message>
    <message>
        <source>Diamond</source>
        <translation>ひし形</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>横線</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>均等</translation>
    </message>
    <message>
        <source>Priority projects weigh more</source>
        <translation>重点事業を重くする</translation>
    </message>
    <message>
        <source>By own weights</source>
        <translation>個別の重み</translation>
    </message>
    <message>
        <source>Mean of all values</source>
        <translation>全指標の平均</translation>
    </message>
    <message>
        <source>Mean of means</source>
        <translation>平均の平均</translation>
    </message>
    <message>
        <source>Different units are not added up</source>
        <translation>単位が異なるため合計しません</translation>
    </message>
    <message>
        <source>Different reference dates are not added up</source>
        <translation>基準日が異なるため合計しません</translation>
    </message>
    <message>
        <source>Planned surplus or shortage</source>
        <translation>計画の過不足</translation>
    </message>
    <message>
        <source>Actual surplus or shortage</source>
        <translation>実績の過不足</translation>
    </message>
    <message>
        <source>Actual demand against forecast</source>
        <translation>実績と見込みの差</translation>
    </message>
    <message>
        <source>Actual supply against plan</source>
        <translation>確保の実績と計画の差</translation>
    </message>
    <message>
        <source>Not reviewed by this rule</source>
        <translation>見直し基準の対象外</translation>
    </message>
    <message>
        <source>No forecast</source>
        <translation>量の見込みなし</translation>
    </message>
    <message>
        <source>No actual demand</source>
        <translation>需要の実績なし</translation>
    </message>
    <message>
        <source>The forecast is zero</source>
        <translation>量の見込みが0</translation>
    </message>
    <message>
        <source>No review needed</source>
        <translation>見直し不要</translation>
    </message>
    <message>
        <source>Review: demand below forecast</source>
        <translation>要見直し（見込みを下回る）</translation>
    </message>
    <message>
        <source>Review: demand above forecast</source>
        <translation>要見直し（見込みを上回る）</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>改善</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>横ばい</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>悪化</translation>
    </message>
    <message>
        <source>Same value as last year</source>
        <translation>前年度と同じ値</translation>
    </message>
    <message>
        <source>Jump by a power of ten</source>
        <translation>桁違いの増減</translation>
    </message>
    <message>
        <source>Unit differs</source>
        <translation>単位の相違</translation>
    </message>
    <message>
        <source>Parts do not add up to the total</source>
        <translation>内訳の合計と計の不一致</translation>
    </message>
    <message>
        <source>Value is not numerator ÷ denominator</source>
        <translation>実績値と分子÷分母の不一致</translation>
    </message>
    <message>
        <source>Numerator or denominator missing</source>
        <translation>分子又は分母の欠落</translation>
    </message>
    <message>
        <source>The target year is past</source>
        <translation>目標年度を過ぎている</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>出典なし</translation>
    </message>
    <message>
        <source>Target met by 150% or more twice</source>
        <translation>2回続けて目標の150%以上</translation>
    </message>
    <message>
        <source>Target is worse than last year&apos;s actual</source>
        <translation>目標値が前回の実績値より悪い</translation>
    </message>
    <message>
        <source>Condition cannot be judged</source>
        <translation>条件を判定できない</translation>
    </message>
    <message>
        <source>Graded by points</source>
        <translation>点数による区分</translation>
    </message>
    <message>
        <source>No indicator</source>
        <translation>指標なし</translation>
    </message>
    <message>
        <source>No computed grade</source>
        <translation>算定した評価なし</translation>
    </message>
    <message>
        <source>Computed grade outside the order</source>
        <translation>算定した評価が順序の対象外</translation>
    </message>
    <message>
        <source>Entered grade outside the order</source>
        <translation>入力した評価が順序の対象外</translation>
    </message>
    <message>
        <source>Grade differs without a reason</source>
        <translation>評価の相違に理由なし</translation>
    </message>
    <message>
        <source>Same rate, other grade</source>
        <translation>同じ達成率で異なる評価</translation>
    </message>
    <message>
        <source>Department grades leniently</source>
        <translation>評価が甘い課</translation>
    </message>
    <message>
        <source>Department grades strictly</source>
        <translation>評価が厳しい課</translation>
    </message>
    <message>
        <source>Most grades in the middle</source>
        <translation>評価が中央に集中</translation>
    </message>
    <message>
        <source>Same text as last year</source>
        <translation>前年度と同じ文章</translation>
    </message>
    <message>
        <source>Activity reached, outcome worse</source>
        <translation>活動は達成、成果は悪化</translation>
    </message>
    <message>
        <source>No rate to average</source>
        <translation>平均する達成率なし</translation>
    </message>
    <message>
        <source>All weights are zero</source>
        <translation>重みがすべて0</translation>
    </message>
    <message>
        <source>Milestone reached</source>
        <translation>節目に到達</translation>
    </message>
    <message>
        <source>Milestone reached late</source>
        <translation>期限後に到達</translation>
    </message>
    <message>
        <source>Milestone in time</source>
        <translation>期限内</translation>
    </message>
    <message>
        <source>Milestone late</source>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>Milestone without a due date</source>
        <translation>期限なし（未到達）</translation>
    </message>
    <message>
        <source>Behind the path</source>
        <translation>経路より遅れ</translation>
    </message>
    <message>
        <source>On the path</source>
        <translation>経路どおり</translation>
    </message>
    <message>
        <source>Ahead of the path</source>
        <translation>経路より先行</translation>
    </message>
    <message>
        <source>As things go, the target year comes too early</source>
        <translation>このままでは目標年度に届かない</translation>
    </message>
    <message>
        <source>Cannot be said either way</source>
        <translation>どちらとも言えない</translation>
    </message>
    <message>
        <source>Expected to reach the target</source>
        <translation>届く見込み</translation>
    </message>
    <message>
        <source>To be kept: no path</source>
        <translation>維持のため経路なし</translation>
    </message>
    <message>
        <source>A yearly target is missing</source>
        <translation>目標値のない年度がある</translation>
    </message>
    <message>
        <source>Target moves with another number</source>
        <translation>目標値が他の数値とともに動く</translation>
    </message>
    <message>
        <source>The target year is this year</source>
        <translation>目標年度が当年度</translation>
    </message>
    <message>
        <source>The target is reached already</source>
        <translation>目標値に到達済み</translation>
    </message>
    <message>
        <source>Year of the baseline not known</source>
        <translation>基準年度が不明</translation>
    </message>
    <message>
        <source>Fewer than three known values</source>
        <translation>分かっている値が3つ未満</translation>
    </message>
    <message>
        <source>Not a percentage from 0 to 100</source>
        <translation>0～100%の割合でない</translation>
    </message>
    <message>
        <source>Sample size not known</source>
        <translation>回答数が不明</translation>
    </message>
    <message>
        <source>No margin at 0% and 100%</source>
        <translation>0%と100%では誤差を算定できない</translation>
    </message>
    <message>
        <source>Activity reached, outcome improved</source>
        <translation>活動は達成、成果は改善</translation>
    </message>
    <message>
        <source>Activity reached, outcome not improved</source>
        <translation>活動は達成、成果は改善せず</translation>
    </message>
    <message>
        <source>Activity missed, outcome improved</source>
        <translation>活動は未達成、成果は改善</translation>
    </message>
    <message>
        <source>Activity missed, outcome not improved</source>
        <translation>活動は未達成、成果は改善せず</translation>
    </message>
    <message>
        <source>No activity indicator</source>
        <translation>活動指標なし</translation>
    </message>
    <message>
        <source>Activity neither reached nor missed</source>
        <translation>活動指標の達成を判定できない</translation>
    </message>
    <message>
        <source>No outcome indicator</source>
        <translation>成果指標なし</translation>
    </message>
    <message>
        <source>Sum over years</source>
        <translation>複数年度の累計</translation>
    </message>
    <message>
        <source>Item not answered</source>
        <translation>未回答</translation>
    </message>
    <message>
        <source>Item done</source>
        <translation>実施済み</translation>
    </message>
    <message>
        <source>Item programmed</source>
        <translation>実施予定</translation>
    </message>
    <message>
        <source>Item not done</source>
        <translation>未実施</translation>
    </message>
    <message>
        <source>Item not concerned</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>To be kept: no progress</source>
        <translation>維持のため進捗率なし</translation>
    </message>
    <message>
        <source>No level to keep</source>
        <translation>維持する水準がない</translation>
    </message>
    <message>
        <source>Outside a range that ends at zero</source>
        <translation>0を端とする範囲の外</translation>
    </message>
    <message>
        <source>Target is no range</source>
        <translation>目標が範囲でない</translation>
    </message>
    <message>
        <source>Nothing is expected yet</source>
        <translation>この年度はまだ見込みなし</translation>
    </message>
    <message>
        <source>Yearly path is zero</source>
        <translation>経路値が0</translation>
    </message>
    <message>
        <source>No milestones</source>
        <translation>節目がない</translation>
    </message>
    <message>
        <source>Judged by the difference</source>
        <translation>差で判定</translation>
    </message>
    <message>
        <source>Judged by the direction</source>
        <translation>方向で判定</translation>
    </message>
    <message>
        <source>Nothing to compare with</source>
        <translation>比較する値がない</translation>
    </message>
    <message>
        <source>Judged by a person</source>
        <translation>人が判断</translation>
    </message>
    <message>
        <source>Not judged yet</source>
        <translation>判断が未入力</translation>
    </message>
    <message>
        <source>Reference of the target has no value</source>
        <translation>目標が参照する値がない</translation>
    </message>
    <message>
        <source>A yearly target of the sum is missing</source>
        <translation>合計する年度目標に欠けがある</translation>
    </message>
    <message>
        <source>No bands to compare with</source>
        <translation>比べる範囲がない</translation>
    </message>
    <message>
        <source>Bands that nothing is compared with</source>
        <translation>範囲と比べる値がない</translation>
    </message>
    <message>
        <source>Hole between the bands</source>
        <translation>範囲の隙間</translation>
    </message>
    <message>
        <source>Over 100 % in no band</source>
        <translation>100%超が範囲外</translation>
    </message>
    <message>
        <source>Negative values in no band</source>
        <translation>マイナスの値が範囲外</translation>
    </message>
    <message>
        <source>Conditions leave a case out</source>
        <translation>条件の漏れ</translation>
    </message>
    <message>
        <source>Bands overlap</source>
        <translation>範囲の重なり</translation>
    </message>
    <message>
        <source>No grade for a missing value</source>
        <translation>実績値がない場合の区分なし</translation>
    </message>
    <message>
        <source>Several default grades</source>
        <translation>既定の区分が複数</translation>
    </message>
    <message>
        <source>Grades with the same shape</source>
        <translation>記号の形が同じ</translation>
    </message>
    <message>
        <source>Weight at 50 percent</source>
        <translation>重み50%</translation>
    </message>
    <message>
        <source>Weight at 150 percent</source>
        <translation>重み150%</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Another formula</source>
        <translation>別の計算式</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>計算式</translation>
    </message>
    <message>
        <source>Actual value</source>
        <translation>実績値</translation>
    </message>
    <message>
        <source>Sum over the years</source>
        <translation>年度の合計</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標値</translation>
    </message>
    <message>
        <source>Number of the target</source>
        <translation>目標の数値</translation>
    </message>
    <message>
        <source>Yearly path</source>
        <translation>年次の経路</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>端数処理</translation>
    </message>
    <message>
        <source>Grade scheme</source>
        <translation>評価区分</translation>
    </message>
    <message>
        <source>Computed grade</source>
        <translation>計算上の区分</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>分母</translation>
    </message>
    <message>
        <source>Reached or missed</source>
        <translation>達成・未達成</translation>
    </message>
    <message>
        <source>Compared with the bands</source>
        <translation>評価に用いた率</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>（指定なし）</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>Deliberation</source>
        <translation>審議</translation>
    </message>
    <message>
        <source>Hearing of opinions</source>
        <translation>意見聴取</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>出席</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>欠席</translation>
    </message>
    <message>
        <source>Came late</source>
        <translation>遅参</translation>
    </message>
    <message>
        <source>Left early</source>
        <translation>早退</translation>
    </message>
    <message>
        <source>By proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>オンライン</translation>
    </message>
    <message>
        <source>Agenda of the meeting</source>
        <translation>次第</translation>
    </message>
    <message>
        <source>List of members</source>
        <translation>委員名簿</translation>
    </message>
    <message>
        <source>List of attendance</source>
        <translation>出席者一覧</translation>
    </message>
    <message>
        <source>Outline of the plan</source>
        <translation>計画の概要</translation>
    </message>
    <message>
        <source>Position and structure of the plan</source>
        <translation>計画の位置図・体系図</translation>
    </message>
    <message>
        <source>Approval of community-type childcare</source>
        <translation>小規模保育事業等の認可</translation>
    </message>
    <message>
        <source>Results by goal</source>
        <translation>事業評価結果</translation>
    </message>
    <message>
        <source>Overview by goal</source>
        <translation>基本目標別一覧</translation>
    </message>
    <message>
        <source>Evaluation sheets</source>
        <translation>事業評価シート</translation>
    </message>
    <message>
        <source>List of indicators</source>
        <translation>指標一覧</translation>
    </message>
    <message>
        <source>Changes since the last meeting</source>
        <translation>前回会議からの変更点</translation>
    </message>
    <message>
        <source>Opinions and answers</source>
        <translation>これまでのご意見と対応</translation>
    </message>
    <message>
        <source>Approved and used capacity</source>
        <translation>特定教育・保育施設等の利用定員</translation>
    </message>
    <message>
        <source>Demand and supply</source>
        <translation>量の見込みと確保方策</translation>
    </message>
    <message>
        <source>Terms and methods</source>
        <translation>事業評価の用語・算定方法</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>会議録</translation>
    </message>
    <message>
        <source>More than half</source>
        <translation>過半数</translation>
    </message>
    <message>
        <source>Half or more</source>
        <translation>半数以上</translation>
    </message>
    <message>
        <source>No quorum</source>
        <translation>定めなし</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>委員</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>会長</translation>
    </message>
    <message>
        <source>Vice chair</source>
        <translation>副会長</translation>
    </message>
    <message>
        <source>Public comment</source>
        <translation>パブリックコメント</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>未回答</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>検討中</translation>
    </message>
    <message>
        <source>Reflected</source>
        <translation>反映</translation>
    </message>
    <message>
        <source>Not reflected</source>
        <translation>反映しない</translation>
    </message>
    <message>
        <source>Explained; no change</source>
        <translation>説明のみ（変更なし）</translation>
    </message>
    <message>
        <source>Needs survey</source>
        <translation>ニーズ調査</translation>
    </message>
    <message>
        <source>Evaluation of the earlier plan</source>
        <translation>前計画の評価</translation>
    </message>
</context>
<context>
    <name>workflow</name>
    <message>
        <source>Start writing</source>
        <translation>記入を始める</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>提出する</translation>
    </message>
    <message>
        <source>Mark as checked</source>
        <translation>確認済みにする</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>差し戻す</translation>
    </message>
    <message>
        <source>Report to the council</source>
        <translation>会議に報告済みにする</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取り下げる</translation>
    </message>
</context>
<context>
    <name>xlsx</name>
    <message>
        <source>Cell %1 points to a text that is missing from the file.</source>
        <translation>セル%1が指す文字列は、ファイルに含まれていません。</translation>
    </message>
    <message>
        <source>Cell %1 is marked as a number but says “%2”.</source>
        <translation>セル%1は数値とされていますが、内容は「%2」です。</translation>
    </message>
    <message>
        <source>Cell %1 is marked as a date, but “%2” is no day of the calendar.</source>
        <translation>セル%1は日付とされていますが、「%2」に当たる日は暦にありません。</translation>
    </message>
    <message>
        <source>Cell %1 is %2.</source>
        <translation>セル%1は%2です。</translation>
    </message>
    <message>
        <source>Cell %1 holds a formula that has not been calculated.</source>
        <translation>セル%1の数式は、計算されていません。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>%1: the file holds definitions (DTD) that office programs never write and attacks do, so it was not read. Please ask where the file comes from.</source>
        <translation>%1: 表計算ソフトが書くことはなく、攻撃に使われる定義（DTD）が含まれているため、読み込みませんでした。ファイルの出所を確認してください。</translation>
    </message>
    <message>
        <source>%1: the text is in another encoding than workbooks have. Nothing was read; please save the file anew in Excel and try again.</source>
        <translation>%1: 文字コードがExcelのブックのものと異なります。何も読み込んでいません。Excelで開いて保存し直してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1: the content goes far beyond everything that Excel writes, so it was not read. Please ask where the file comes from.</source>
        <translation>%1: Excelが書くものとかけ離れた内容のため、読み込みませんでした。ファイルの出所を確認してください。</translation>
    </message>
    <message>
        <source>%1: the content is damaged there. Nothing was read; please open and save the file in Excel, or ask for it again.</source>
        <translation>%1: この部分の内容が壊れています。何も読み込んでいません。Excelで開いて保存し直すか、提出元に再送を依頼してください。</translation>
    </message>
    <message>
        <source>“%1”, sheet “%2”: cell %3 occurs twice, so which value holds is not known. Nothing was read; please save the file anew in Excel and try again.</source>
        <translation>「%1」のシート「%2」: セル%3が2回現れ、どちらの値が正しいか分かりません。何も読み込んでいません。Excelで開いて保存し直してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1: a row or cell has the number “%2”, which is not possible there. Nothing was read; please save the file anew in Excel and try again.</source>
        <translation>%1: 行又はセルの番号「%2」は、ここではあり得ません。何も読み込んでいません。Excelで開いて保存し直してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 holds more cells, merged areas or text than can be read (%2 cells). Please divide the sheet and try again.</source>
        <translation>%1で、セル（%2個まで）、結合範囲又は文字の量が読み込める上限を超えました。シートを分割してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>“%1”, sheet “%2”, row %3</source>
        <translation>「%1」のシート「%2」の%3行目</translation>
    </message>
    <message>
        <source>“%1”, sheet “%2”, at or behind cell %3</source>
        <translation>「%1」のシート「%2」のセル%3又はその後</translation>
    </message>
    <message>
        <source>“%1”, sheet “%2”</source>
        <translation>「%1」のシート「%2」</translation>
    </message>
    <message>
        <source>“%1” holds no worksheet that can be read. Please open it in Excel, save it as “Excel Workbook (*.xlsx)” and try again.</source>
        <translation>「%1」には読み込めるワークシートがありません。Excelで開いて「Excel ブック (*.xlsx)」として保存してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>“%1” holds more or longer texts than Excel does or than can be read. Please divide the workbook and try again.</source>
        <translation>「%1」は、文字列の数又は長さが、Excelの上限又は読み込める上限を超えています。ブックを分割してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>“%1” has more than %2 sheets. Please divide the workbook and try again.</source>
        <translation>「%1」のシートは%2枚を超えています。ブックを分割してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The texts of “%1”</source>
        <translation>「%1」の文字列</translation>
    </message>
    <message>
        <source>The formats of “%1”</source>
        <translation>「%1」の書式</translation>
    </message>
    <message>
        <source>The notes of “%1”, sheet “%2”</source>
        <translation>「%1」のシート「%2」のメモ</translation>
    </message>
</context>
<context>
    <name>zip</name>
    <message>
        <source>“%1” ends in the middle, as if copying it had been interrupted. Nothing was read; please ask for the file again.</source>
        <translation>「%1」は途中で切れています。コピーが中断されたと思われます。何も読み込んでいません。提出元に再送を依頼してください。</translation>
    </message>
    <message>
        <source>“%1” claims to hold far more than an office file does, so it was not unpacked. Please ask where the file comes from.</source>
        <translation>「%1」は、展開すると通常の文書では考えられない大きさになるため、展開しませんでした。ファイルの出所を確認してください。</translation>
    </message>
    <message>
        <source>“%1” is protected with a password. Please open it, save it without a password and try again.</source>
        <translation>「%1」はパスワードで保護されています。開いてパスワードなしで保存し直してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>“%1” holds two parts with the same name, so what it says depends on the program that reads it. Please save it anew in Excel and try again.</source>
        <translation>「%1」には同じ名前の部分が2つあり、読むソフトによって内容が変わります。Excelで開いて保存し直してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>“%1” is damaged: its content is not what its own table of contents says. Nothing was read; please ask for the file again.</source>
        <translation>「%1」は壊れています（中身がファイル自身の目次と一致しません）。何も読み込んでいません。提出元に再送を依頼してください。</translation>
    </message>
</context>
</TS>
