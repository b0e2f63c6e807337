// Reads what people and other systems write in a number cell: a value, or the reason it is missing.
#pragma once

#include "core/model/decimal.h"
#include "core/model/result.h"

#include <QString>
#include <QStringView>

#include <array>
#include <optional>
#include <variant>

namespace core {

/// Why there is no number. A missing value is never 0, never −1, never an empty string.
enum class Missing {
    NotEntered, ///< 未入力
    BeingCounted, ///< 集計中
    NotSurveyed, ///< 調査年でない
    Unknowable, ///< 把握不能
    NotApplicable, ///< 対象外
    NoNumberSuits, ///< 設定になじまない
};
inline constexpr std::array allMissing = {Missing::NotEntered, Missing::BeingCounted, Missing::NotSurveyed,
    Missing::Unknowable, Missing::NotApplicable, Missing::NoNumberSuits};

/// The word of the file and of `--missing`: "not_entered", "being_counted", "not_surveyed", "unknowable",
/// "not_applicable", "no_number_suits".
QString missingCode(Missing reason);
/// The Japanese word on paper and in CSV: 未入力, 集計中, 調査年でない, 把握不能, 対象外, 設定になじまない.
/// These words are part of the exchange format, so they are not translated.
QString missingWord(Missing reason);
/// Reads either form, spaces around it ignored; nullopt for anything else.
std::optional<Missing> readMissing(QStringView text);

/// A value, or the reason it is missing. Default: not entered.
class Reading {
public:
    Reading() = default;
    Reading(Decimal number)
        : content_(number)
    {
    }
    Reading(Missing reason)
        : content_(reason)
    {
    }

    bool isNumber() const { return std::holds_alternative<Decimal>(content_); }
    /// nullopt when missing.
    std::optional<Decimal> number() const;
    /// nullopt when there is a number.
    std::optional<Missing> missing() const;

    /// The canonical text of the file: the decimal, or the code of the reason.
    QString toText() const;
    static std::optional<Reading> fromText(QStringView text);

    bool operator==(const Reading&) const = default;

private:
    std::variant<Missing, Decimal> content_ = Missing::NotEntered;
};

/// What a number cell said besides the number.
struct NumberText {
    Decimal number;
    /// The unit written behind the number (「千円」, 「カ所」, 「％」 as 「%」); empty when none. 万 and 億
    /// are multiplied into the number and are not part of the unit (「45万人」 = 450000, 「人」); 千円 is a
    /// unit of its own and is not multiplied.
    QString unit;
    /// 「以上」, 「以下」, 「未満」, 「超」, 「約」 as written; empty when none.
    QString qualifier;
    /// A second number in brackets as in 「29（4）」, as text; empty when none.
    QString bracketed;
    bool operator==(const NumberText&) const = default;
};

/// Reads a number as officers write it: full-width digits and signs, thousands commas (also 、 never),
/// spaces, ▲ △ － − - for minus (with or without a space), ％ and %, 千円, 万人, 億円, 「約」, 「以上」 ….
/// nullopt when it is not a number. 「１，２３４」 = 1234; 「1,23」 is refused (a misplaced comma is a typing
/// error, not a number), and so are two numbers (also 「3億5,000万円」 and 「5～6」), two qualifiers, more
/// than 18 digits or 6 decimals, and more than 12 characters behind the number. Width is folded in every part
/// (foldedWidth()).
std::optional<NumberText> readNumber(QStringView text);

/// Reads an actual-value cell: empty, 「-」, 「－」, 「−」, 「‐」, 「–」, 「ー」, 「―」, 「—」, 「…」, 「・」
/// alone or repeated and 「未入力」 are NotEntered, the other reason words are their reasons, a number is a
/// number whose unit (if written) must be `unit` or empty, or % for ％. A number with a qualifier
/// (「30以上」) is refused here: it is a target, not an actual; so is a second number in brackets (nothing is
/// dropped silently). Where `unit` itself counts in lots (万人, 千円), 「45万人」 is 45 of them and a bare
/// 「45万」 is refused as ambiguous. The refusal says what was read and what would be accepted.
Result<Reading> readActual(QStringView text, QStringView unit = {});

/// Refuses #N/A, #REF!, #VALUE!, #DIV/0!, #NAME?, #NUM! and #NULL!, as a spreadsheet writes where it could
/// not calculate: it is neither a value nor words that anybody meant. Everything that reads typed text asks
/// it.
Result<void> refuseSpreadsheetError(QStringView text);

/// How a reading is printed: the number with at least `decimals` decimals (see printed()), or the reason's
/// word.
QString printed(const Reading& reading, int decimals = 0);

} // namespace core
