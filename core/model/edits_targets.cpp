// readTarget() and printedTarget() of edits.h: targets as people write them.
#include "core/model/edit_steps.h"
#include "core/model/folded_width.h"

#include <QRegularExpression>

namespace core {

using namespace steps;

namespace {

struct Limit {
    QStringView word;
    TargetKind kind;
};
constexpr Limit limits[] = {
    {u"以上", TargetKind::AtLeast},
    {u"以下", TargetKind::AtMost},
    {u"未満", TargetKind::Below},
    {u"", TargetKind::Number},
    {u"約", TargetKind::Number},
};

struct Arrow {
    QChar sign;
    TargetKind kind;
    QStringView meaning; ///< Needs no note of its own when it is written behind the arrow.
};
constexpr Arrow arrows[] = {
    {u'↑', TargetKind::ArrowUp, u"上昇"},
    {u'↓', TargetKind::ArrowDown, u"下降"},
    {u'→', TargetKind::ArrowFlat, u"現状維持"},
};

Target target(TargetKind kind, std::optional<Decimal> number = {}, std::optional<Decimal> upper = {},
    const QString& words = {})
{
    Target made;
    made.kind = kind;
    made.number = number;
    made.upper = upper;
    made.words = words;
    return made;
}

/// A plain number in `unit`; nullopt when the text is none, a refusal when it is in another unit. Without
/// `unit` any unit may be written.
std::optional<Result<Decimal>> plainNumber(QStringView text, QStringView unit)
{
    const std::optional<NumberText> number = readNumber(text);
    // 「2021~2026年度平均」 speaks of years and is no amount.
    if (!number || !number->qualifier.isEmpty() || !number->bracketed.isEmpty()
        || number->unit.startsWith(u"年度"))
        return std::nullopt;
    if (unit.isEmpty())
        return Result<Decimal>(number->number);
    const Result<Reading> reading = readActual(text, unit);
    if (!reading)
        return Result<Decimal>(Refusal{
            sentence("edits", "%1 To keep it as words instead of a number, write it in brackets: 「%2」.")
                .arg(reading.sentence(), text)});
    return Result<Decimal>(*reading->number());
}

/// 30, 30以上, 5%以下, 1.0%未満, 約30, 29（4）
std::optional<Result<Target>> readLimit(const QString& text, QStringView unit)
{
    const std::optional<NumberText> whole = readNumber(text);
    if (!whole)
        return std::nullopt;
    const auto* limit = std::find_if(std::begin(limits), std::end(limits),
        [&](const Limit& each) { return each.word == whole->qualifier; });
    if (limit == std::end(limits))
        return std::nullopt;
    static const QRegularExpression around(QStringLiteral("以上|以下|未満|約| ?\\([^()]*\\)$"));
    const auto number = plainNumber(QString(text).remove(around), unit);
    if (!number)
        return std::nullopt;
    if (!*number)
        return Result<Target>(number->refusal());
    QStringList note{whole->qualifier == u"約" ? whole->qualifier : QString(),
        unit.isEmpty() ? whole->unit : QString(), whole->bracketed};
    note.removeAll(QString());
    return Result<Target>(target(limit->kind, number->value(), {}, note.join(u'、')));
}

/// 20～25, 20%～25%, 20-25
std::optional<Result<Target>> readRange(const QString& text, QStringView unit)
{
    static const QRegularExpression signs(QStringLiteral("[~〜〜∼]|(?<=.)[-−–—‐]"));
    const QRegularExpressionMatch sign = signs.match(text);
    if (!sign.hasMatch())
        return std::nullopt;
    const auto lower = plainNumber(QStringView(text).left(sign.capturedStart()).trimmed(), unit);
    const auto upper = plainNumber(QStringView(text).mid(sign.capturedEnd()).trimmed(), unit);
    if (!lower || !upper)
        return std::nullopt;
    for (const auto* end : {&*lower, &*upper})
        if (!*end)
            return Result<Target>(end->refusal());
    if (upper->value() < lower->value())
        return Result<Target>(Refusal{sentence(
            "edits", "“%1” is no range because the first number is larger. Write the smaller number first.")
                                          .arg(text)});
    return Result<Target>(target(TargetKind::Range, lower->value(), upper->value()));
}

/// 維持, 現状維持, 現状を維持, 30を維持
std::optional<Result<Target>> readKeep(const QString& text, QStringView unit)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\A(?:(?<word>(?:現状を?)?維持)|(?<level>.+?)を?(?:現状)?維持)\\z"));
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString word = match.captured(QStringLiteral("word"));
    const QString level = match.captured(QStringLiteral("level")).trimmed();
    if (level.isEmpty())
        return Result<Target>(target(TargetKind::Keep, {}, {}, word == u"維持" ? QString() : word));
    const auto number = plainNumber(level, unit);
    if (!number)
        return std::nullopt;
    return *number ? Result<Target>(target(TargetKind::Keep, number->value()))
                   : Result<Target>(number->refusal());
}

std::optional<Result<Target>> readArrow(const QString& text, QStringView)
{
    for (const Arrow& arrow : arrows)
        if (text.startsWith(arrow.sign)) {
            const QString rest = text.mid(1).trimmed();
            return Result<Target>(target(arrow.kind, {}, {}, rest == arrow.meaning ? QString() : rest));
        }
    return std::nullopt;
}

/// 前年度比+5%, 前年比5%減, 前年度比105%
std::optional<Result<Target>> readPrevious(const QString& text, QStringView)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\A前年度?比(?<sign>[-+−▲])?(?<number>[0-9]+(\\.[0-9]+)?)%(?<way>増|減)?\\z"));
    const QRegularExpressionMatch match = pattern.match(text);
    const auto number
        = match.hasMatch() ? Decimal::fromText(match.captured(QStringLiteral("number"))) : std::nullopt;
    if (!number)
        return std::nullopt;
    const QString sign = match.captured(QStringLiteral("sign"));
    const QString way = match.captured(QStringLiteral("way"));
    const bool isLess = way == u"減" || (!sign.isEmpty() && sign != u"+");
    if (isLess)
        return target(
            TargetKind::RelativeToPrevious, Decimal(-number->coefficient(), number->scale()), {}, text);
    if (!sign.isEmpty() || !way.isEmpty())
        return target(TargetKind::RelativeToPrevious, number, {}, text);
    // Without a sign it is the share of the year before: 105% is 5 % more.
    const auto more = (Fraction(*number) - Fraction(100)).rounded(number->scale());
    return more ? std::optional(Result<Target>(target(TargetKind::RelativeToPrevious, more, {}, text)))
                : std::nullopt;
}

/// What a target in words wants, by the word at its end.
struct Wish {
    const char* pattern;
    TargetKind kind;
};
constexpr Wish wishes[] = {
    {"(増加|上昇|向上)\\z", TargetKind::Increase},
    {"(減少|低下|削減)\\z", TargetKind::Decrease},
    {"\\A(継続|継続実施|継続して実施)\\z", TargetKind::Continue},
    {"(設置|策定|開設|制定|創設)\\z", TargetKind::Establish},
};

TargetKind kindOfWords(const QString& text)
{
    for (const Wish& wish : wishes)
        if (QRegularExpression(QString::fromUtf8(wish.pattern)).match(text).hasMatch())
            return wish.kind;
    return TargetKind::Words;
}

/// Whether only digits and signs of numbers stand there, maybe with a limit: a typing error, never words.
bool looksLikeNumber(const QString& text)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\A約?[-+−▲△~〜0-9.,、%‰ ]*[0-9][-+−▲△~〜0-9.,、%‰ ]*(以上|以下|未満)?\\z"));
    return pattern.match(text).hasMatch();
}

QString withNote(const QString& text, const QString& note)
{
    return note.isEmpty() ? text : QStringLiteral("%1（%2）").arg(text, note);
}

} // namespace

Result<Target> readTarget(QStringView text, QStringView unit)
{
    const QString folded = foldedWidth(text).simplified();
    if (folded.isEmpty())
        return Refusal{sentence("edits",
            "There is no target to read because the text is empty. Write a number, an arrow or words.")};
    if (const Result<void> meant = refuseSpreadsheetError(folded); !meant)
        return meant.refusal();
    if (folded.startsWith(u'「') && folded.endsWith(u'」') && folded.size() > 2)
        return target(TargetKind::Words, {}, {}, cleanName(text.trimmed().sliced(1).chopped(1).toString()));
    for (const auto read : {readArrow, readKeep, readPrevious, readLimit, readRange})
        if (const std::optional<Result<Target>> found = read(folded, unit))
            return *found;
    if (looksLikeNumber(folded))
        return Refusal{sentence("edits",
            "“%1” cannot be read as a number. Write a target such as 30, 30以上, 5以下, 1.0未満 or 20～25.")
                           .arg(folded)};
    return target(kindOfWords(folded), {}, {}, cleanName(text.toString()));
}

QString printedTarget(const Target& target, int decimals)
{
    const auto number
        = [&](const std::optional<Decimal>& value) { return value ? printed(*value, decimals) : QString(); };
    for (const Arrow& arrow : arrows)
        if (arrow.kind == target.kind)
            return withNote(arrow.sign, target.words);
    for (const Limit& limit : limits)
        if (limit.kind == target.kind)
            return withNote(number(target.number) + limit.word.toString(), target.words);
    if (target.kind == TargetKind::Range)
        return withNote(number(target.number) + u'～' + number(target.upper), target.words);
    if (target.kind == TargetKind::Keep && target.number)
        return withNote(number(target.number) + QStringLiteral("を維持"), target.words);
    return target.words.isEmpty() && target.kind == TargetKind::Keep ? QStringLiteral("維持") : target.words;
}

QString typedTarget(const Target& target, QStringView unit)
{
    const QString text = printedTarget(target);
    if (target.kind != TargetKind::Words)
        return text;
    const Result<Target> again = readTarget(text, unit);
    return again && again->kind == TargetKind::Words ? text : QStringLiteral("「%1」").arg(text);
}

bool hasPrintedNumber(const Target& target)
{
    return target.kind <= TargetKind::Keep || target.kind == TargetKind::RelativeToPrevious;
}

QString printedInternal(const Target& target, int decimals)
{
    const bool isInternal = target.kind > TargetKind::Keep && target.kind < TargetKind::RelativeToSeries;
    QStringList parts;
    if (isInternal && target.number)
        parts << printed(*target.number, decimals);
    if (target.tolerance)
        parts << u'±' + printed(*target.tolerance, decimals);
    return parts.join(QString());
}

Result<Plan> setTargetBasis(const Plan& plan, Id<Target> id, const TargetBasis& basis)
{
    const Target* row = plan.find(id);
    if (!row)
        return gone<Target>();
    if (hasPrintedNumber(*row) && (basis.number != row->number || basis.reference))
        return Refusal{sentence("edits",
            "The number of “%1” was not set because it is printed as it stands. Type the target itself "
            "instead.")
                           .arg(nameOf(plan, id))};
    if (basis.reference && !basis.number)
        return Refusal{sentence("edits",
            "“%1” was not tied to another series because it does not say how much more or less is wanted. "
            "Enter the "
            "difference, too (0 for the same).")
                           .arg(nameOf(plan, id))};
    Target target = *row;
    target.number = basis.number;
    target.tolerance = basis.tolerance;
    target.reference = basis.reference;
    if (basis.reference)
        target.kind = TargetKind::RelativeToSeries;
    else if (row->kind == TargetKind::RelativeToSeries)
        target.kind = TargetKind::Words;
    Plan result = plan;
    result.put(target);
    return checked(plan, std::move(result));
}

} // namespace core
