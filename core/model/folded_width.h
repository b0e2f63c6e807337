// Full-width and half-width writing made alike, for everything that is read from a keyboard or a foreign
// file.
#pragma once

#include <QString>
#include <QStringView>

namespace core {

/// Full-width letters, digits, signs and spaces become ASCII, half-width kana become full-width
/// (「１，２３４　ｶ所」 = 「1,234 カ所」). Nothing else changes. Unlike Unicode's compatibility form (NFKC),
/// ㎡, ①, ½ and 10² are left alone: there a footnote mark would become a digit of the number.
QString foldedWidth(QStringView text);

} // namespace core
