// The grammar of the command line: a command takes exactly what its usage line says, so that help and
// behaviour cannot differ.
#pragma once

#include "core/model/calendar.h"
#include "core/model/result.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace cli {

/// What was given behind a command, already checked: years are years, tables exist, choices are spelled as in
/// the usage line.
class Arguments {
public:
    bool has(const QString& name) const { return values_.contains(name); }
    /// By placeholder of a position ("FILE") or by option ("--reason"); empty when absent.
    QString text(const QString& name) const { return values_.value(name); }
    /// Null when absent, so that an empty text can be told from none.
    std::optional<QString> given(const QString& name) const
    {
        return has(name) ? std::optional(text(name)) : std::nullopt;
    }
    /// Of an option whose placeholder is a year.
    std::optional<core::FiscalYear> year(const QString& name) const;
    void set(const QString& name, const QString& value) { values_.insert(name, value); }

private:
    QHash<QString, QString> values_;
};

/// One option of a usage line.
struct Option {
    QString name; ///< "--year", "-o".
    QString placeholder; ///< "Y"; empty = it stands alone.
    bool isRequired = false;
    int group = 0; ///< Options with the same group exclude each other ("--csv|--json").
};

/// A usage line taken apart: "FILE --year Y [--csv|--json]". Positions come first; what is in brackets may be
/// left out; the word behind an option is the placeholder of its value. Placeholders that say what fits: Y (a
/// fiscal year), DATE, REASON (why a value is missing), TABLE (a table of the file), and ASCII words with |
/// between them (one of these).
class Usage {
public:
    explicit Usage(const QString& line);

    /// The arguments that `words` are; refused with a sentence that says what is wrong and not how it would
    /// be right.
    core::Result<Arguments> read(const QStringList& words, QDate today) const;
    /// How many of the options in `words` this usage knows: finds the form that was meant among several.
    int knownOptions(const QStringList& words) const;

private:
    const Option* find(const QString& name) const;
    core::Result<void> readOption(
        const QStringList& words, qsizetype& at, QDate today, Arguments& found) const;
    core::Result<void> checkComplete(const Arguments& found) const;

    QStringList positions_;
    std::vector<Option> options_;
};

} // namespace cli
