// The reading text (読み上げ用テキスト) of papers: the same blocks that are printed, as lines for a screen
// reader (domain.md §10).
#pragma once

#include "core/handout/display_list.h"
#include "core/handout/spoken.h"

namespace core {

/// The lines of `papers` in reading order, ended by line feeds; `pages` is what layOut() made of them. Each
/// paper begins with its number, title and count of pages; 「3頁」 stands where a page of the PDF begins;
/// tables name their columns first and are read as one labelled line a cell, charts as their sentence and
/// every value. Between two records stands one empty line. What a cell leaves empty is read 「記載なし」,
/// 「―」 is read 「なし」.
QString readingText(const std::vector<Handout>& papers, const DisplayList& pages,
    const std::vector<SpokenWord>& dictionary = usualSpokenWords());

} // namespace core
