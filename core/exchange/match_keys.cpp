#include "core/exchange/match_keys.h"

#include <QRegularExpression>

namespace core {

namespace {

QString folded(QStringView text)
{
    return text.toString().normalized(QString::NormalizationForm_KC).toLower();
}

QString withoutSpaces(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

QString withoutMarks(QString text)
{
    static const QRegularExpression bracketed(
        QStringLiteral("[(\\[【〔〈《<](?:新規?|重点|再掲)[)\\]】〕〉》>]"));
    static const QRegularExpression leading(QStringLiteral("^\\s*[★☆◎●■※*]?\\s*(?:新規|重点)[\\s:、,]+"));
    static const QRegularExpression trailing(QStringLiteral("[\\s、,★☆◎●■※*]+(?:新規|重点|再掲)\\s*$"));
    return text.remove(bracketed).remove(leading).remove(trailing);
}

QString withOneDash(QString text)
{
    static const QRegularExpression waves(QStringLiteral("[〜∼∿]"));
    static const QRegularExpression dashes(QStringLiteral("[‐‑–—―−─]"));
    return text.replace(waves, QStringLiteral("~")).replace(dashes, QStringLiteral("-"));
}

} // namespace

QString titleKey(QStringView text)
{
    return withoutSpaces(folded(text));
}

QString nameKey(QStringView text)
{
    return withoutSpaces(withOneDash(withoutMarks(folded(text))));
}

QString numberKey(QStringView text)
{
    static const QRegularExpression words(QStringLiteral("事業番号|番号|重点|新規|no\\.?|[、,:]"));
    static const QRegularExpression around(QStringLiteral("^\\(([^()]*)\\)$|^([0-9]+)[.番]$"));
    static const QRegularExpression zeros(QStringLiteral("(?<![0-9.])0+(?=[0-9])"));
    return nameKey(text).remove(words).replace(around, QStringLiteral("\\1\\2")).remove(zeros);
}

} // namespace core
