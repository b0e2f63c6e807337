// What an import would do, record by record, before anything is done: shown, ticked, and accepted as one
// edit.
#pragma once

#include "core/exchange/text_codec.h"
#include "core/model/change_set.h"
#include "core/model/result.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace core {

/// One field of a record in the preview, as people read it.
struct ImportField {
    QString label;
    QString before; ///< Empty = nothing there.
    QString after;
    bool operator==(const ImportField&) const = default;
};

/// One line of the preview: a record that would be added or changed, or a row of the file that would not be.
struct ImportItem {
    enum class What {
        Added,
        Changed, ///< Also a record that is taken away: the `after` of a value says 未入力, that of a text
                 ///< nothing.
        Unchanged, ///< A row of the file that says what the plan says already.
        Ignored, ///< Not brought in; `reason` says why.
        Refused, ///< A cell that cannot be read. While there is one, nothing can be accepted.
    };
    What what = What::Unchanged;
    QString name; ///< 「実績値 利用者数 中高生 令和7年度」; a row that has no record: what its cells say.
    QString owner; ///< 「事業 3 保育所」; empty where the name says it.
    int row = 0; ///< Row of the file as Excel numbers it, from 1; 0 for another plan.
    std::vector<ImportField> fields; ///< Added and Changed.
    bool isTicked = false; ///< Added and Changed only: whether accept() does it. The preview sets it.
    QString reason; ///< Why it is not ticked, ignored or refused: one sentence; may be empty.
    std::optional<RowChange> change; ///< Added and Changed only.
};

struct ImportCounts {
    int added = 0;
    int changed = 0;
    int unchanged = 0;
    int ignored = 0;
    int refused = 0;
    int unticked = 0; ///< Of the added and changed ones.
    bool operator==(const ImportCounts&) const = default;
};

struct ImportProposal {
    QString source; ///< Name of the file.
    std::optional<EncodingEvidence> encoding; ///< Text files only.
    QStringList ignoredColumns; ///< Titles as written.
    QStringList
        notes; ///< Sentences about the whole file: user-defined characters, columns the mapping misses …
    /// In the order of the plan's record kinds; rows of the file that became no record follow, by row.
    std::vector<ImportItem> items;
    /// Records of another plan that are the same here: only counted, there may be thousands.
    int sameRecords = 0;

    ImportCounts counts() const;
};

/// Puts the ticked changes into `plan`, all or none. A change of something whose owner is not ticked is left
/// out with it. Refuses while an item is refused, and when the plan is no longer as the proposal saw it.
/// Nothing ticked = the same plan. A project that gets its only department hands its sheets over to it
/// (handSheetsOver).
Result<Plan> accept(const Plan& plan, const ImportProposal& proposal);

/// What undo and history call it: 「実績.csv の取り込み」.
QString intentionOf(const ImportProposal& proposal);

/// The preview's line for one change. `before` and `after` are the plans on either side of it.
ImportItem itemOf(const Plan& before, const Plan& after, const RowChange& change);

} // namespace core
