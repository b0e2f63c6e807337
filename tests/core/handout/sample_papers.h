// Papers like those of a council, written by a fixed rule: for looking at pages, for tests over many pages,
// and for the benchmark. No real data.
#pragma once

#include "core/handout/handout.h"

namespace handout_test {

/// One project of the samples; everything follows from its number, from 0.
struct SampleProject {
    int number = 1; ///< As printed, from 1.
    int goal = 0; ///< 0 … 5.
    QString name;
    QString department;
    QString budget; ///< Thousand yen, grouped.
    int gradeRank = 1;
    QString direction;
    QStringList answers; ///< ① … ⑦
    struct Indicator {
        QString name;
        QString unit;
        std::vector<std::optional<double>> values; ///< Five years; some are missing.
        double target = 0;
    };
    std::vector<Indicator> indicators; ///< Three.
};

std::vector<SampleProject> sampleProjects(int count);
QStringList sampleGoals();

/// The summary table with merged goal cells.
core::Handout summaryPaper(const std::vector<SampleProject>& projects);
/// One sheet on its own page for each project: head, ① – ⑦, indicator table, trend chart.
core::Handout sheetsPaper(const std::vector<SampleProject>& projects);
/// Opinions and answers, for every fifth project.
core::Handout opinionsPaper(const std::vector<SampleProject>& projects);

} // namespace handout_test
