// Every printed number of a balance in one line of words: formula, inputs, and what is missing.
#pragma once

#include "core/scoring/balance_table.h"

namespace core {

/// 「量の見込み」, 「確保方策」 …: what a figure is called.
QString figureLabel(SupplyFigure which);
/// The name, or what stands for it in a total: 「全区域」, 「人の計」.
QString balanceArea(const Balance& balance);
QString balanceService(const Balance& balance);
/// Both with year and reference date: 「区域B 3号 令和7年度 4月1日」.
QString balanceName(const Balance& balance);
/// As it stands in a table: the number, the reason's word; of an incomplete sum both (「未入力（判明分
/// 596）」).
QString printedFigure(const BalanceFigure& figure);
/// The ratio at one decimal, or why there is none.
QString printedRatio(const DemandRatio& ratio);

/// 「量の見込み：576（入力した値）」, 「1号、2号の計 = 596」; which terms of a sum are missing; why nothing
/// is added up.
QString explainedFigure(const Balance& balance, SupplyFigure which);
/// 「確保方策 596 − 量の見込み 576 = 20」, or which side is missing.
QString explainedDifference(const Balance& balance, BalanceDifference difference);
/// 「需要の実績 1,413 ÷ 量の見込み 1,425 = 99.2%（端数処理前 1884/19 %）」, or why there is no ratio.
QString explainedRatio(const Balance& balance);
/// The ratio beside the limits, and what follows for the plan.
QString explainedReview(const Balance& balance, const ReviewLimits& limits = {});

} // namespace core
