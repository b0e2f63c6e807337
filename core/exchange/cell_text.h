// Reads a cell of another program's table as the canonical text of a field.
#pragma once

#include "core/model/records.h"

#include <QString>

#include <optional>

namespace core {

/// What the file and the history would hold for `text`. Understands the canonical text itself and what Excel
/// or a person make of it: dates as 2015/6/3 or 平成27年6月3日, years as 令和7年度, words by their code or
/// label, ○, × and TRUE, 1,234. Empty text: nullopt, or "" for a text field (kept exactly as it is). The
/// outer nullopt: it cannot be read.
std::optional<FieldValue> canonicalText(const FieldInfo& field, const QString& text);

/// What a cell of such a field may say, for people whose cell cannot be read: one sentence that names the
/// words or shows how it is written. `words` only for fields that hold words.
QString whatFits(ColumnKind kind, std::span<const Word> words);
/// 「活動、成果のいずれでもありません」
QString noneOf(const QStringList& words);

/// The code of the word whose code or label (current language or English) this is; nullopt when none is.
std::optional<QString> wordCode(std::span<const Word> words, QStringView text);

} // namespace core
