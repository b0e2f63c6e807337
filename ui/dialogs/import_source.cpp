#include "ui/dialogs/import_source.h"

#include "core/store/document.h"
#include "core/store/storage.h"

#include <QFileInfo>

#include <algorithm>

namespace ui {

namespace {

constexpr int exampleRows = 3;

bool isPlanFile(const QByteArray& bytes)
{
    return bytes.startsWith("SQLite format 3");
}

// The kind whose labels or columns most of the titles name.
std::optional<core::RecordKind> kindNamedBy(const QStringList& titles)
{
    std::optional<core::RecordKind> best;
    int most = 1;
    for (const core::KindInfo& info : core::allKinds()) {
        int named = 0;
        for (const core::FieldInfo& field : info.fields)
            named += titles.contains(field.translatedLabel())
                || titles.contains(QString::fromLatin1(field.column), Qt::CaseInsensitive);
        if (named > most) {
            most = named;
            best = info.kind;
        }
    }
    return best;
}

} // namespace

core::ColumnMapping guessedMapping(const QStringList& titles)
{
    core::ColumnMapping mapping;
    for (const QString& title : titles)
        if (const auto column = core::importColumnOf(title))
            mapping.columns.push_back({title, *column});
    return mapping;
}

ImportSource::ImportSource(const QString& path)
    : path_(path)
{
    const auto storage = core::diskStorage();
    auto content = core::readFile(*storage, path, core::largestPlanFile);
    if (!content.isOk()) {
        unreadable_ = core::refusedFile(content.error, path);
        return;
    }
    bytes_ = std::move(content.value);
    if (isPlanFile(bytes_))
        layout_ = Layout::OwnFile;
    else
        read();
    guessLayout();
}

QString ImportSource::fileName() const
{
    return QFileInfo(path_).fileName();
}

void ImportSource::read()
{
    file_.reset();
    unreadable_.reset();
    core::Result<core::CsvFile> file = core::readCsv(bytes_, fileName(), choices_);
    if (file)
        file_ = std::move(file).value();
    else
        unreadable_ = file.refusal();
}

void ImportSource::guessLayout()
{
    const QStringList columns = titles();
    if (columns.isEmpty())
        return;
    const auto isIndicatorName = [](const QString& title) {
        return core::importColumnOf(title) == core::ImportColumn::IndicatorName;
    };
    if (columns.contains(core::identifierTitle) && kindNamedBy(columns)) {
        layout_ = Layout::Listing;
        kind_ = kindNamedBy(columns);
    } else {
        layout_ = std::any_of(columns.begin(), columns.end(), isIndicatorName) ? Layout::Indicators
                                                                               : Layout::Mapped;
    }
    mapping_ = guessedMapping(columns);
}

void ImportSource::setEncoding(std::optional<core::TextEncoding> encoding)
{
    choices_.encoding = encoding;
    const bool hadTitles = !titles().isEmpty();
    read();
    if (!hadTitles)
        guessLayout();
}

void ImportSource::setDelimiter(std::optional<char16_t> delimiter)
{
    choices_.delimiter = delimiter;
    read();
    guessLayout();
}

QStringList ImportSource::titles() const
{
    QStringList titles;
    if (file_)
        for (const core::GridColumn& column : file_->grid.columns)
            titles.append(column.title);
    return titles;
}

QStringList ImportSource::examples(int column) const
{
    QStringList examples;
    if (file_)
        for (const auto& row : file_->grid.rows) {
            const QString text = row[size_t(column)].text;
            if (!text.isEmpty() && !examples.contains(text))
                examples.append(text);
            if (examples.size() == exampleRows)
                break;
        }
    return examples;
}

std::optional<core::EncodingEvidence> ImportSource::encoding() const
{
    if (file_)
        return file_->encoding;
    return layout_ == Layout::OwnFile || bytes_.isEmpty() ? std::nullopt
                                                          : std::optional(core::detectEncoding(bytes_));
}

char16_t ImportSource::delimiter() const
{
    return file_ ? file_->delimiter : u',';
}

core::Result<core::ImportProposal> ImportSource::propose(
    const core::Plan& plan, const core::ImportContext& context) const
{
    if (layout_ == Layout::OwnFile) {
        core::Session session;
        session.storage = core::diskStorage();
        const core::Result<core::Plan> older = core::Document::readPlan(session, path_);
        return older ? core::importOlderPlan(plan, *older, fileName())
                     : core::Result<core::ImportProposal>(older.refusal());
    }
    if (unreadable_)
        return *unreadable_;
    switch (layout_) {
    case Layout::Indicators:
        return core::importIndicators(plan, context, *file_, fileName());
    case Layout::Mapped:
        if (mapping_.columns.empty() && mapping_.splits.empty())
            return core::Refusal{QCoreApplication::translate("ui::ImportSource",
                "Choose a mapping, or say of each column of the file which of ours it is. Nothing is changed "
                "before you import.")};
        return core::importIndicators(plan, context, *file_, fileName(), mapping_);
    case Layout::Listing:
        if (kind_)
            return core::importListing(plan, context.ids, *kind_, *file_, fileName());
        break;
    case Layout::OwnFile:
        break;
    }
    return core::Refusal{QCoreApplication::translate(
        "ui::ImportSource", "Choose which table of the plan this file is a list of.")};
}

} // namespace ui
