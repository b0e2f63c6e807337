// Which columns of another system's table are which of ours; words that mean something else; kept as a JSON
// file.
#pragma once

#include "core/exchange/column_mapping.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLayout;
class QTableWidget;

namespace ui {

class MappingPanel final : public QWidget {
    Q_OBJECT

public:
    explicit MappingPanel(QWidget* parent = nullptr);

    /// `examples` holds some cells of each column.
    void setFile(const QStringList& titles, const std::vector<QStringList>& examples,
        const core::ColumnMapping& mapping);
    core::ColumnMapping mapping() const;
    /// The columns of the file that is shown.
    const QStringList& titles() const { return titles_; }

    core::Result<void> load(const QString& path);
    core::Result<void> save(const QString& path) const;

signals:
    void edited();
    void refused(const QString& sentence);

private:
    QLayout* makeTop();
    void addShipped(const QString& path);
    QTableWidget* makeTable(const char* name, const QString& spoken, const QStringList& titles);
    QLayout* makeAdders();
    void fill();
    void fillWords();
    void addFixedRow(const core::MappedCell& cell);
    void addWordRow(const QString& title, const QString& word, const core::MappedCell& cell);
    void askToLoad();
    void askToSave();
    void take(const core::Result<core::ColumnMapping>& mapping);

    QStringList titles_;
    std::vector<QStringList> examples_;
    core::ColumnMapping mapping_; ///< As loaded: what the tables do not show is kept.
    bool isFilling_ = false;
    QComboBox* shipped_;
    QTableWidget* columns_;
    QTableWidget* words_;
    QCheckBox* addsOwners_;
    QLabel* kept_;
};

} // namespace ui
