// A table as aligned columns for a terminal, where a Japanese character takes two places.
#pragma once

#include "core/exchange/grid.h"

#include <QByteArray>
#include <QStringView>

namespace cli {

/// Places of a terminal line that `text` takes: two for each full-width character.
int placesOf(QStringView text);

/// One line for the titles and one for each row, UTF-8. Line feeds inside cells become spaces. Columns in
/// which every cell is empty are left out.
QByteArray alignedColumns(const core::Grid& grid);

} // namespace cli
