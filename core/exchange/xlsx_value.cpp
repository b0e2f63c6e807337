#include "core/exchange/xlsx_value.h"

#include <QDateTime>

namespace core {

namespace {

void takeText(XlsxCell& cell, const QString& text)
{
    cell.kind = XlsxKind::Text;
    cell.raw = text;
    cell.value = withLineFeeds(text);
}

void takeSharedText(XlsxCell& cell, const QString& index, const XlsxTexts& texts)
{
    bool isNumber = false;
    const size_t number = index.trimmed().toUInt(&isNumber);
    if (isNumber && number < texts.texts.size()) {
        takeText(cell, texts.texts[number]);
        return;
    }
    cell.kind = XlsxKind::Error;
    cell.doubt = XlsxDoubt::MissingText;
    cell.raw = index;
}

void takeNumber(XlsxCell& cell, const QString& written, XlsxNumberForm form, XlsxEpoch epoch)
{
    const auto number = XlsxNumber::fromText(written);
    if (!number) {
        takeText(cell, written);
        cell.doubt = XlsxDoubt::NoNumber;
        return;
    }
    cell.raw = written;
    cell.kind = XlsxKind::Number;
    cell.value = number->toText();
    if (form == XlsxNumberForm::Percentage) {
        cell.kind = XlsxKind::Percentage;
        cell.value = number->toText(2) + u'%';
    } else if (form == XlsxNumberForm::Date) {
        const auto date = number->toDate(epoch);
        cell.kind = date ? XlsxKind::Date : XlsxKind::Number;
        cell.value = date.value_or(cell.value);
        cell.doubt = date ? XlsxDoubt::None : XlsxDoubt::NoDate;
    }
}

// Days that are written out (t="d"), which Excel does in strict workbooks. A time zone is left away: what is
// meant is the calendar on the wall.
void takeWrittenDate(XlsxCell& cell, const QString& written)
{
    QString text = written.trimmed();
    if (text.endsWith(u'Z'))
        text.chop(1);
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    const QTime timeAlone = QTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid() && !timeAlone.isValid()) {
        takeText(cell, written);
        cell.doubt = XlsxDoubt::NoDate;
        return;
    }
    const QTime clock = time.isValid() ? time.time() : timeAlone;
    const QString clockText
        = clock.toString(clock.msec() == 0 ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm:ss.zzz"));
    const QString dayText = time.date().toString(Qt::ISODate);
    cell.kind = XlsxKind::Date;
    cell.raw = written;
    cell.value = !time.isValid() ? clockText : clock == QTime(0, 0) ? dayText : dayText + u'T' + clockText;
}

} // namespace

bool readXlsxValue(const XlsxStoredValue& stored, XlsxNumberForm form, const XlsxTexts& texts,
    XlsxEpoch epoch, XlsxCell& cell)
{
    cell.isFormula = stored.isFormula;
    if (stored.inlineText) {
        takeText(cell, *stored.inlineText);
        return true;
    }
    const QString value = stored.value.value_or(QString());
    const bool isText = stored.type == u"str" || stored.type == u"inlineStr";
    // A stored result may be the empty text; an empty result of any other kind is none: openpyxl writes <v/>.
    if (value.isEmpty() && !(isText && stored.isFormula && stored.value)) {
        cell.kind = XlsxKind::Uncalculated;
        return stored.isFormula;
    }
    if (isText) {
        takeText(cell, withoutEscapes(value));
    } else if (stored.type == u"s") {
        takeSharedText(cell, value, texts);
    } else if (stored.type == u"b") {
        cell.kind = XlsxKind::Boolean;
        cell.raw = value;
        cell.value = value == u"1" || value == u"true" ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
    } else if (stored.type == u"e") {
        cell.kind = XlsxKind::Error;
        cell.raw = value;
        cell.value = value;
    } else if (stored.type == u"d") {
        takeWrittenDate(cell, value);
    } else {
        takeNumber(cell, value, form, epoch);
    }
    return true;
}

} // namespace core
