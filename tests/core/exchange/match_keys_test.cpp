#include "core/exchange/match_keys.h"

#include "tests/support/catch.h"

using namespace core;
using namespace Qt::StringLiterals;

TEST_CASE("Names are the same in other widths and without spaces and marks")
{
    const QString name = nameKey(u"子育て支援総合窓口事業");
    for (const QString& written : {u"子育て支援総合窓口事業（新規）"_s, u"【新規】 子育て支援総合窓口事業"_s,
             u"新規　子育て支援総合窓口事業"_s, u"子育て支援\n総合窓口事業 [重点]"_s,
             u"子育て支援総合窓口事業（再掲）"_s, u"子育て支援総合窓口事業　新規"_s,
             u"★新規　子育て支援総合窓口事業"_s, u"子育て支援総合窓口事業★新規"_s,
             u"子育て支援総合窓口事業【新】"_s, u"子育て支援総合窓口事業（新）"_s})
        CHECK(nameKey(written) == name);
    CHECK(nameKey(u"計画〜総合計画〜") == nameKey(u"計画～総合計画～"));
    CHECK(nameKey(u"ﾌｧﾐﾘｰ･ｻﾎﾟｰﾄ") == nameKey(u"ファミリー・サポート"));
}

TEST_CASE("A separator inside a name counts and so does a mark that is part of the words")
{
    CHECK(nameKey(u"文化芸術・生涯学習課") != nameKey(u"文化芸術生涯学習課"));
    CHECK(nameKey(u"新規就農支援") != nameKey(u"就農支援"));
    CHECK(nameKey(u"起業の新規") != nameKey(u"起業の"));
    CHECK(nameKey(u"学童クラブ施設") != nameKey(u"学童クラブの活用"));
}

TEST_CASE("Numbers are the same without leading zeros and marks")
{
    for (const QString& written : {u"１"_s, u"01"_s, u"重点、1"_s, u"事業番号1、重点"_s, u"No.1"_s, u"(1)"_s,
             u"（1）"_s, u"1."_s, u"１．"_s, u"1番"_s})
        CHECK(numberKey(written) == u"1"_s);
    CHECK(numberKey(u"1-02") == u"1-2"_s);
    CHECK(numberKey(u"1-2") != numberKey(u"12"));
    CHECK(numberKey(u"1.2") == u"1.2"_s);
    CHECK(numberKey(u"1(2)") == u"1(2)"_s);
    CHECK(numberKey(u"10") == u"10"_s);
    CHECK(numberKey(u"0") == u"0"_s);
}
