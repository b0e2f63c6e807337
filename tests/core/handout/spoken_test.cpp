#include "core/handout/spoken.h"
#include "tests/support/catch.h"

using namespace core;
using namespace Qt::StringLiterals;

TEST_CASE("Signs are read in words and digits stay as printed")
{
    CHECK(spoken(u"▲1,234.5"_s) == u"マイナス1,234.5"_s);
    CHECK(spoken(u"89.5%"_s) == u"89.5パーセント"_s);
    CHECK(spoken(u"①主な活動指標"_s) == u"まる1主な活動指標"_s);
    CHECK(spoken(u"Ⅱ－Ⅰ"_s) == u"2－1"_s);
    CHECK(spoken(u"↑"_s) == u"上向き矢印"_s);
    CHECK(spoken(u"保育所（再掲）"_s) == u"保育所、再掲"_s);
    CHECK(spoken(u"75±3"_s) == u"75プラスマイナス3"_s);
    CHECK(spoken(u"実績 54 ÷ 目標 60 = 90.0%"_s) == u"実績 54わる目標 60イコール90.0パーセント"_s);
    CHECK(spoken(u"25／25／30"_s) == u"25、25、30"_s);
}

TEST_CASE("A wave between numbers or dates is から, between words it only parts them")
{
    CHECK(spoken(u"20～25"_s) == u"20から25"_s);
    CHECK(spoken(u"令和7年度～令和11年度"_s) == u"令和7年度から令和11年度"_s);
    CHECK(spoken(u"「子どもをみんなで育む計画～流山市子ども・子育て支援総合計画～」"_s)
        == u"「子どもをみんなで育む計画、流山市子ども・子育て支援総合計画」"_s);
}

TEST_CASE("Bands between limits are read as a person would say them")
{
    CHECK(spoken(u"80%≦x‹100%"_s) == u"xは80パーセント以上100パーセント未満"_s);
    CHECK(spoken(u"達成率≧100%"_s) == u"達成率は100パーセント以上"_s);
    CHECK(spoken(u"≧80%"_s) == u"80パーセント以上"_s);
    CHECK(spoken(u"60≦達成率≦75"_s) == u"達成率は60以上75以下"_s);
    CHECK(spoken(u"A～D"_s) == u"AからD"_s);
    CHECK(spoken(u"（～3月）"_s) == u"（3月まで）"_s);
}

TEST_CASE("A slash in a date or an address is no pause")
{
    CHECK(spoken(u"2026/11/30に更新"_s) == u"2026年11月30日に更新"_s);
    CHECK(spoken(u"https://www.example.jp/plan/2026/11"_s) == u"https://www.example.jp/plan/2026/11"_s);
    CHECK(spoken(u"定員/利用"_s) == u"定員、利用"_s);
}

TEST_CASE("Marks before names do not run into them")
{
    CHECK(spoken(u"◎佐藤花子"_s) == u"二重丸、佐藤花子"_s);
    CHECK(spoken(u"○佐藤委員　数値の根拠は。"_s) == u"佐藤委員 数値の根拠は。"_s);
    CHECK(spoken(u"○"_s) == u"丸"_s);
}

TEST_CASE("Weekdays are read whole")
{
    CHECK(spoken(u"平成27年6月3日（水）14時～"_s) == u"平成27年6月3日（水曜日）14時から"_s);
}

TEST_CASE("Words that machines misread get their reading, whole words only where they must be")
{
    CHECK(spoken(u"事業名"_s) == u"事業めい"_s);
    CHECK(spoken(u"その他"_s) == u"そのほか"_s);
    CHECK(spoken(u"他市町村"_s) == u"他市町村"_s);
    const std::vector<SpokenWord> own{{u"流山市"_s, u"流山シ"_s, false}};
    CHECK(spoken(u"流山市の事業名"_s, own) == u"流山シの事業名"_s);
    const std::vector<SpokenWord> circular{{u"名"_s, u"事業名"_s, false}};
    CHECK(spoken(u"名"_s, circular) == u"事業名"_s);
}

TEST_CASE("Spaces that only align characters do not cut words")
{
    CHECK(spoken(u"日　　時"_s) == u"日時"_s);
    CHECK(spoken(u"  第1回\t会議 "_s) == u"第1回 会議"_s);
    CHECK(spoken(u"一行目\n二行目"_s) == u"一行目\n二行目"_s);
}
