// The licence texts of the program and of everything that comes with it.
#pragma once

#include <QString>

#include <vector>

namespace ui {

struct Licence {
    QString work; ///< Whose licence: "Hagukumi", "Qt", …
    QString text; ///< Never empty.
};

/// The program's own first. Then the files of the folder `licences` in `programFolder` by name (what the
/// Windows program ships); where there is none, what Debian says of the packages that the program uses, as
/// far as they are installed.
std::vector<Licence> licencesFor(const QString& programFolder);

} // namespace ui
