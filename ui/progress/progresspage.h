// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pagefactory.h"

#include <QWidget>

class QScrollArea;
class QStackedWidget;
class QBoxLayout;
class QTableView;

namespace ach {

class ActionButton;
class AdvisorCard;
class Card;
class ChoiceSegment;
class DayCard;
class DiaryGrid;
class DiaryGridModel;
class LastDaysCard;
class Navigator;
class Prompts;
class ProgressTableModel;
class ProgressViewModel;
class SessionForm;
class TextLabel;
class TimeAxisChart;

/// The course of an episode: chart or table, the last days with their lights, and the diary to
/// type. What is shown goes into a file by "Export". Keys: Ctrl+T table; Ctrl+D, from every tab of
/// the record, diary.
class ProgressPage : public QWidget, public TypesDiary {
    Q_OBJECT

public:
    /// Without a navigator the page leads to no other record.
    ProgressPage(const RecordContext& context, Prompts& prompts, QWidget* parent,
                 Navigator* navigator = nullptr);
    ~ProgressPage() override;

    void typeDiary() override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    Card* makeChartCard();
    Card* makeDiaryCard();
    void addDiaryFile(const RecordContext& context, Navigator* navigator);
    QWidget* makeSidePane(const RecordContext& context);
    void showParts();
    void refill();
    void showDay();
    void annotate();
    ActionButton* makeExportButton(QWidget* parent);
    void exportAs(const QString& suffix, const QString& kind);
    void toggleTable();
    void addSession();
    void moveDiary(int days);
    void showDiaryRange();

    ClinicSession& m_session;
    EpisodeId m_episode;
    Prompts& m_prompts;
    ProgressViewModel* m_viewModel;
    ProgressTableModel* m_tableModel;
    DiaryGridModel* m_diaryModel;
    TimeAxisChart* m_chart;
    QTableView* m_table;
    QStackedWidget* m_stack;
    ChoiceSegment* m_range;
    ActionButton* m_tableButton;
    Card* m_diaryCard;
    DiaryGrid* m_diary;
    TextLabel* m_diaryHint;
    ActionButton* m_laterButton;
    QBoxLayout* m_below = nullptr;
    QScrollArea* m_scroll;
    ChoiceSegment* m_parts = nullptr;
    AdvisorCard* m_advisor = nullptr;
    QScrollArea* m_rest = nullptr;
    Card* m_sessionCard = nullptr;
    DayCard* m_dayCard = nullptr;
    LastDaysCard* m_lastDays = nullptr;
    SessionForm* m_form;
    QWidget* m_pane;
    TextLabel* m_keys;
};

} // namespace ach
