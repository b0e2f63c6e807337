// The file of an import and how it is read: encoding, layout and mapping, until it is a proposal.
#pragma once

#include "core/exchange/last_year.h"
#include "core/exchange/listings.h"

#include <optional>

namespace ui {

/// Knows nothing about widgets: the dialog sets the choices and asks for the proposal again.
class ImportSource {
public:
    /// How the rows of a table are understood.
    enum class Layout {
        OwnFile, ///< A plan file of ours.
        Indicators, ///< The human layout (指標名 …).
        Listing, ///< What `list TABLE --csv` writes (識別子 …).
        Mapped, ///< Another system's table, through a column mapping.
    };

    explicit ImportSource(const QString& path);

    QString fileName() const;
    Layout layout() const { return layout_; }
    void setLayout(Layout layout) { layout_ = layout; }
    /// nullopt = found out.
    void setEncoding(std::optional<core::TextEncoding> encoding);
    void setDelimiter(std::optional<char16_t> delimiter);
    std::optional<core::RecordKind> kind() const { return kind_; }
    void setKind(core::RecordKind kind) { kind_ = kind; }
    const core::ColumnMapping& mapping() const { return mapping_; }
    void setMapping(const core::ColumnMapping& mapping) { mapping_ = mapping; }

    /// Titles of the file's columns; empty when it cannot be read or is a plan file.
    QStringList titles() const;
    /// What the first rows hold in this column, for choosing its meaning.
    QStringList examples(int column) const;
    std::optional<core::EncodingEvidence> encoding() const;
    char16_t delimiter() const;

    core::Result<core::ImportProposal> propose(
        const core::Plan& plan, const core::ImportContext& context) const;

private:
    void read();
    void guessLayout();

    QString path_;
    QByteArray bytes_;
    std::optional<core::Refusal> unreadable_;
    core::CsvChoices choices_;
    std::optional<core::CsvFile> file_;
    Layout layout_ = Layout::Indicators;
    std::optional<core::RecordKind> kind_;
    core::ColumnMapping mapping_;
};

/// Every column whose title is one of ours stands for it; the others for nothing.
core::ColumnMapping guessedMapping(const QStringList& titles);

} // namespace ui
