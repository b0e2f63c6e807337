#include "core/model/reading.h"

#include "core/model/folded_width.h"

#include "tests/support/catch.h"

using core::Decimal;
using core::Missing;
using core::Reading;

namespace {

/// What was read, in one line: "number|unit|qualifier|bracketed"; "?" when it was not read.
QString numberLine(QStringView text)
{
    const auto number = core::readNumber(text);
    if (!number)
        return QStringLiteral("?");
    return QStringList{number->number.toText(), number->unit, number->qualifier, number->bracketed}.join(
        u'|');
}

/// The canonical text of an actual; "?" when it was refused.
QString actual(QStringView text, QStringView unit = {})
{
    const auto reading = core::readActual(text, unit);
    return reading ? reading->toText() : QStringLiteral("?");
}

} // namespace

TEST_CASE("Each reason for a missing value has a code and a word that are read back")
{
    for (const Missing reason : core::allMissing) {
        CHECK(core::readMissing(core::missingCode(reason)) == reason);
        CHECK(core::readMissing(core::missingWord(reason)) == reason);
        CHECK(Reading::fromText(Reading(reason).toText()) == Reading(reason));
        CHECK(actual(core::missingWord(reason)) == core::missingCode(reason));
    }
    CHECK(core::missingWord(Missing::NotSurveyed) == u"調査年でない");
    CHECK(core::readMissing(u"　集計中 ") == Missing::BeingCounted);
    CHECK_FALSE(core::readMissing(u""));
    CHECK_FALSE(core::readMissing(u"0"));
}

TEST_CASE("A reading is a number or a reason and never both")
{
    CHECK(Reading().missing() == Missing::NotEntered);
    CHECK_FALSE(Reading().isNumber());
    CHECK_FALSE(Reading().number());
    CHECK(Reading(Decimal(0)).isNumber());
    CHECK(Reading(Decimal(0)).number() == Decimal(0));
    CHECK_FALSE(Reading(Decimal(0)).missing());
    CHECK(Reading(Decimal(0)) != Reading());
}

TEST_CASE("The file form of a reading is a plain decimal or a code")
{
    CHECK(Reading::fromText(u"-12.50")->toText() == u"-12.50");
    for (const QStringView text : {u"", u"-", u"未入力", u"1,234", u"１", u"Not_entered"})
        CHECK_FALSE(Reading::fromText(text));
}

TEST_CASE("A printed reading is the number or the reason's word")
{
    CHECK(core::printed(Reading(*Decimal::fromText(u"-1749.5")), 0) == u"▲1,749.5");
    CHECK(core::printed(Reading(Missing::Unknowable), 1) == u"把握不能");
}

TEST_CASE("Full-width writing is folded and marks are left alone")
{
    CHECK(core::foldedWidth(u"１，２３４　Ａｂ％（－）") == u"1,234 Ab%(-)");
    CHECK(core::foldedWidth(u"ｶﾞｲﾄﾞ･ﾊﾟｰｾﾝﾄ") == u"ガイド・パーセント");
    CHECK(core::foldedWidth(u"㎡①½10²㈱髙﨑") == u"㎡①½10²㈱髙﨑");
}

TEST_CASE("A number is read as officers write it")
{
    struct Row {
        QStringView text;
        QStringView expected;
    };
    const Row rows[] = {
        {u"1234", u"1234|||"},
        {u"１，２３４", u"1234|||"},
        {u"100,000", u"100000|||"},
        {u" 1,234,567.80　", u"1234567.80|||"},
        {u"１２．５", u"12.5|||"},
        {u".5", u"0.5|||"},
        {u"007", u"7|||"},
        {u"0", u"0|||"},
        {u"▲756", u"-756|||"},
        {u"▲ 1,749", u"-1749|||"},
        {u"△12", u"-12|||"},
        {u"-5", u"-5|||"},
        {u"－５", u"-5|||"},
        {u"−5", u"-5|||"},
        {u"‐5", u"-5|||"},
        {u"–5.6", u"-5.6|||"},
        {u"＋5", u"5|||"},
        {u"-0", u"0|||"},
        {u"89.5%", u"89.5|%||"},
        {u"８９．５％", u"89.5|%||"},
        {u"0.3‰", u"0.3|‰||"},
        {u"1,050千円", u"1050|千円||"},
        {u"1百万円", u"1|百万円||"},
        {u"45万人", u"450000|人||"},
        {u"45万", u"450000|||"},
        {u"1.5億円", u"150000000|円||"},
        {u"1.23456万人", u"12345.6|人||"},
        {u"30カ所以上", u"30|カ所|以上|"},
        {u"30ｶ所以上", u"30|カ所|以上|"},
        {u"50％以上", u"50|%|以上|"},
        {u"30以上", u"30||以上|"},
        {u"1.3%未満", u"1.3|%|未満|"},
        {u"100人超", u"100|人|超|"},
        {u"約90 %", u"90|%|約|"},
        {u"約1,000", u"1000||約|"},
        {u"29（4）", u"29|||4"},
        {u"29人（４人）", u"29|人||4人"},
        {u"3.2人/年", u"3.2|人/年||"},
        {u"120㎡", u"120|㎡||"},
        {u"120m²", u"120|m²||"},
        {u"5ポイント", u"5|ポイント||"},
        {u"1,234\r\n人", u"1234|人||"},
        {u"999999999999999999", u"999999999999999999|||"},
        {u"000000000000000000000012", u"12|||"},
    };
    for (const Row& row : rows) {
        INFO(row.text.toString().toStdString());
        CHECK(numberLine(row.text) == row.expected);
    }
}

TEST_CASE("What is not one number is not read as a number")
{
    for (const QStringView text : {u"", u" ", u"-", u"▲", u"人", u"約", u"以上", u"1,23", u"1,2345",
             u"12,34,567", u"0,123", u",123", u"1，", u"1、234", u"5.", u".", u"1.2.3", u"1 234", u"5～6",
             u"5~6", u"5-6", u"1/2", u"10:30", u"2025/7/28", u"3億5,000万円", u"約30以上", u"30以上未満",
             u"--5", u"5▲", u"5-", u"(5)", u"29()", u"29（見込）", u"29（4）（5）", u"29（4（5））", u"½",
             u"①", u"10²", u"1e3", u"一", u"1234567890123456789", u"99999999999999億", u"0.0000000001",
             u"12時から公民館で会議を開催した", u"増加", u"↑", u"NaN", u"٣"}) {
        INFO(text.toString().toStdString());
        CHECK(numberLine(text) == u"?");
    }
}

TEST_CASE("An empty cell and every kind of dash mean that nothing was entered")
{
    for (const QStringView text : {u"", u"  ", u"　", u"-", u"－", u"ー", u"ｰ", u"―", u"—", u"–", u"‐", u"−",
             u"…", u"……", u"・", u"‥", u"――", u"--", u"未入力", u" － "}) {
        INFO(text.toString().toStdString());
        CHECK(actual(text) == u"not_entered");
    }
}

TEST_CASE("A zero is a value and not a missing one")
{
    CHECK(actual(u"0") == u"0");
    CHECK(actual(u"０．０％", u"%") == u"0.0");
}

TEST_CASE("An actual is read in the unit of its indicator or without a unit")
{
    CHECK(actual(u"１，２３４") == u"1234");
    CHECK(actual(u"1,234人", u"人") == u"1234");
    CHECK(actual(u"1,234 人", u"人") == u"1234");
    CHECK(actual(u"1,234", u"人") == u"1234");
    CHECK(actual(u"45万人", u"人") == u"450000");
    CHECK(actual(u"45万", u"人") == u"450000");
    CHECK(actual(u"89.5％", u"%") == u"89.5");
    CHECK(actual(u"89.5%", u"％") == u"89.5");
    CHECK(actual(u"5ｶ所", u"カ所") == u"5");
    for (const QStringView written :
        {u"5カ所", u"5か所", u"5ヶ所", u"5ヵ所", u"5ケ所", u"5箇所", u"5個所", u"5ｹ所"})
        CHECK(actual(written, u"か所") == u"5");
    CHECK(actual(u"5か月", u"ヶ月") == u"5");
    CHECK_FALSE(core::readActual(u"5か月", u"か所").isOk());
    CHECK(actual(u"1,050千円", u"千円") == u"1050");
    CHECK(actual(u"▲ 756", u"人") == u"-756");
}

TEST_CASE("An indicator that counts in lots is not multiplied twice")
{
    CHECK(actual(u"45万人", u"万人") == u"45");
    CHECK(actual(u"45", u"万人") == u"45");
    CHECK(actual(u"45万", u"万人") == u"?");
    CHECK(actual(u"45万", u"千円") == u"?");
    CHECK(actual(u"45人", u"万人") == u"?");
    CHECK(actual(u"105万円", u"千円") == u"?");
}

TEST_CASE("An actual that cannot be taken as it is written is refused")
{
    for (const QStringView text : {u"30以上", u"約90", u"29（4）", u"45件", u"1,23", u"たくさん",
             u"12345678901234567890", u"5～6", u"95%"}) {
        INFO(text.toString().toStdString());
        CHECK(actual(text, u"人") == u"?");
    }
    CHECK(actual(u"45人") == u"?");
}

TEST_CASE("A refused actual says what was read and what would be accepted")
{
    const QString notNumber = core::readActual(u"１，２３").sentence();
    CHECK(notNumber.contains(u"1,23"));
    CHECK(notNumber.contains(u"設定になじまない"));
    const QString otherUnit = core::readActual(u"45件", u"人").sentence();
    CHECK(otherUnit.contains(u"45件"));
    CHECK(otherUnit.contains(u"人"));
    CHECK(core::readActual(u"30以上").sentence().contains(u"以上"));
    CHECK(core::readActual(u"29（4）").sentence().contains(u"29(4)"));
    // The text of a cell is quoted as it is, even if it looks like a place for another text.
    CHECK(core::readActual(u"%2と%1").sentence().contains(u"%2と%1"));
    CHECK(core::readActual(QString(500, u'あ')).sentence().size() < 400);
}
