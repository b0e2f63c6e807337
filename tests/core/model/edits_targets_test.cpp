#include "core/model/edits.h"
#include "tests/support/catch.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

Target read(QStringView text, QStringView unit = {})
{
    const Result<Target> target = readTarget(text, unit);
    INFO(target.sentence().toStdString());
    REQUIRE(target.isOk());
    return *target;
}

QString decimal(const std::optional<Decimal>& number)
{
    return number ? number->toText() : u"none"_s;
}

} // namespace

TEST_CASE("A plain number is a target to reach")
{
    const Target target = read(u"１０５，０００人", u"人");
    CHECK(target.kind == TargetKind::Number);
    CHECK(decimal(target.number) == u"105000"_s);
    CHECK(printedTarget(target) == u"105,000"_s);
}

TEST_CASE("The words behind a number say in which direction it binds")
{
    CHECK(read(u"30カ所以上", u"カ所").kind == TargetKind::AtLeast);
    CHECK(read(u"30カ所以上", u"か所").kind == TargetKind::AtLeast);
    CHECK(read(u"5%以下", u"%").kind == TargetKind::AtMost);
    CHECK(read(u"1.0％未満", u"%").kind == TargetKind::Below);
    CHECK(printedTarget(read(u"1.0％未満", u"%")) == u"1.0未満"_s);
    CHECK(printedTarget(read(u"30カ所以上", u"カ所"), 1) == u"30.0以上"_s);
}

TEST_CASE("A range has two ends")
{
    for (const QStringView text : {u"20～25", u"20〜25", u"20-25", u"２０％～２５％", u"20 ~ 25%"}) {
        const Target target = read(text, u"%");
        INFO(text.toString().toStdString());
        CHECK(target.kind == TargetKind::Range);
        CHECK(decimal(target.number) == u"20"_s);
        CHECK(decimal(target.upper) == u"25"_s);
    }
    CHECK(printedTarget(read(u"20-25")) == u"20～25"_s);
}

TEST_CASE("A negative number is not a range")
{
    const Target target = read(u"-5");
    CHECK(target.kind == TargetKind::Number);
    CHECK(decimal(target.number) == u"-5"_s);
    CHECK(decimal(read(u"▲5～▲3").upper) == u"-3"_s);
}

TEST_CASE("A range that ends before it begins is refused")
{
    CHECK(readTarget(u"25～20").sentence().contains(u"25~20"_s));
}

TEST_CASE("Keeping a level is a target with or without a number")
{
    CHECK(read(u"維持").kind == TargetKind::Keep);
    CHECK(printedTarget(read(u"維持")) == u"維持"_s);
    CHECK(printedTarget(read(u"現状維持")) == u"現状維持"_s);
    CHECK(decimal(read(u"30人を維持", u"人").number) == u"30"_s);
    CHECK(printedTarget(read(u"30人維持", u"人")) == u"30を維持"_s);
}

TEST_CASE("Arrows are read with or without their meaning")
{
    CHECK(read(u"↑").kind == TargetKind::ArrowUp);
    CHECK(read(u"↑ 上昇").kind == TargetKind::ArrowUp);
    CHECK(read(u"↓下降").kind == TargetKind::ArrowDown);
    CHECK(read(u"→ 現状維持").kind == TargetKind::ArrowFlat);
    CHECK(printedTarget(read(u"→ 現状維持")) == u"→"_s);
}

TEST_CASE("Any other text is a target in words and printed as it was typed")
{
    for (const QStringView text :
        {u"市民と協議", u"2021~2026年度平均", u"100超", u"県平均+5ポイント", u"前年度比向上の検討"}) {
        const Target target = read(text);
        INFO(text.toString().toStdString());
        CHECK(target.kind == TargetKind::Words);
        CHECK_FALSE(target.number);
        CHECK(printedTarget(target) == text.toString());
    }
}

TEST_CASE("Words that say which way to go, to go on, or to set something up have kinds of their own")
{
    const std::pair<QStringView, TargetKind> wishes[] = {
        {u"割合の増加", TargetKind::Increase},
        {u"認知度の向上", TargetKind::Increase},
        {u"待機児童の減少", TargetKind::Decrease},
        {u"継続", TargetKind::Continue},
        {u"協議会の設置", TargetKind::Establish},
        {u"策定", TargetKind::Establish},
    };
    for (const auto& [text, kind] : wishes) {
        const Target target = read(text);
        INFO(text.toString().toStdString());
        CHECK(target.kind == kind);
        CHECK_FALSE(target.number);
        CHECK(printedTarget(target) == text.toString());
    }
    CHECK(read(u"「継続」").kind == TargetKind::Words);
}

TEST_CASE("A target relative to the year before is read as what it adds")
{
    CHECK(read(u"前年度比+5%").kind == TargetKind::RelativeToPrevious);
    CHECK(decimal(read(u"前年度比＋５％").number) == u"5"_s);
    CHECK(decimal(read(u"前年比2.5%減").number) == u"-2.5"_s);
    CHECK(decimal(read(u"前年度比105%").number) == u"5"_s);
    CHECK(printedTarget(read(u"前年度比+5%")) == u"前年度比+5%"_s);
}

TEST_CASE("A mistyped number is not taken for words")
{
    CHECK(readTarget(u"1,23").sentence().contains(u"1,23"_s));
    CHECK_FALSE(readTarget(u"").isOk());
}

TEST_CASE("Ten thousands are multiplied unless the unit counts them")
{
    CHECK(decimal(read(u"45万人", u"人").number) == u"450000"_s);
    CHECK(decimal(read(u"45万人以上", u"万人").number) == u"45"_s);
}

TEST_CASE("What is written besides the number is kept as a note")
{
    CHECK(printedTarget(read(u"29（4）")) == u"29（4）"_s);
    CHECK(printedTarget(read(u"約30%", u"%")) == u"30（約）"_s);
    CHECK(printedTarget(read(u"30カ所以上")) == u"30以上（カ所）"_s);
}

TEST_CASE("A printed target is read back as the same target")
{
    for (const QStringView text : {u"105,000", u"30以上", u"5以下", u"1.0未満", u"20～25", u"維持",
             u"30を維持", u"↑", u"↓", u"→", u"▲12.5"}) {
        const Target target = read(text);
        CHECK(printedTarget(target) == text.toString());
        CHECK(read(printedTarget(target)) == target);
    }
}

TEST_CASE("Keeping the present state is a target to keep however it is written")
{
    for (const QStringView text : {u"維持", u"現状維持", u"現状を維持", u"30を維持", u"30維持"}) {
        INFO(text.toString().toStdString());
        CHECK(read(text).kind == TargetKind::Keep);
    }
    CHECK(printedTarget(read(u"現状維持")) == u"現状維持"_s);
    CHECK(read(u"質を維持").kind == TargetKind::Words);
}

TEST_CASE("An error of a spreadsheet is neither a target nor a value")
{
    for (const QStringView text :
        {u"#N/A", u"#REF!", u"#VALUE!", u"#DIV/0!", u"#NAME?", u"#NUM!", u"#NULL!", u" ＃Ｎ／Ａ "}) {
        INFO(text.toString().toStdString());
        CHECK_FALSE(readTarget(text).isOk());
        CHECK(readActual(text).sentence() == readTarget(text).sentence());
    }
    CHECK(read(u"#子育て の認知").kind == TargetKind::Words);
}
