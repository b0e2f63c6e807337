// How names, numbers and column titles of other files are compared with ours: width, spaces, letter case and
// marks do not count.
#pragma once

#include <QString>
#include <QStringView>

namespace core {

/// A column title: NFKC, lower case, without any space or line break. 「指標 名」 = 「指標名」,
/// 「Ｉｎｄｉｃａｔｏｒ」 = 「indicator」.
QString titleKey(QStringView text);

/// A name: as titleKey, also without the marks 新規, 重点 and 再掲 in brackets, in front or behind (「★新規
/// X」, 「X（新）」), and with one sign for ～ 〜 and for the dashes. 「子育て支援総合窓口事業（新規）」 =
/// 「子育て支援総合窓口事業」. 「・」 counts.
QString nameKey(QStringView text);

/// A number as printed: as nameKey, also without 事業番号, No., 番, brackets and separators around it, and
/// without leading zeros (Excel takes them away). 「重点、１」 = 「事業番号1、重点」 = 「1」; 「1-2」 stays
/// what it is.
QString numberKey(QStringView text);

} // namespace core
