// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/outcome/outcomeviewmodel.h"
#include "ui/shell/pagefactory.h"
#include "ui/shell/prompts.h"
#include "ui/shell/takesmeasure.h"
#include "ui/widgets/tokenwidget.h"

#include <functional>
#include <memory>

class QListWidget;
class QScrollArea;

namespace ach {

class ActionButton;
class Banner;
class BlankPaper;
class ChoiceSegment;
class Chip;
class MeasureFields;
class Navigator;
class ResultPane;
class TextLabel;

/// The measures of a record: which there are and what is due, the form that is being filled in,
/// and beside it what it comes to and what was measured before. Ctrl+Enter stores the form.
class OutcomePage : public TokenWidget, public StoresLate, public TakesMeasure {
    Q_OBJECT

public:
    /// Which file to read; empty when the person stopped.
    using ChooseFile = std::function<QString(QWidget* parent)>;

    /// `context`, `navigator` and `prompts` must outlive the page.
    OutcomePage(RecordContext& context, Navigator& navigator, Prompts& prompts,
                ChooseFile chooseFile, QWidget* parent);

    void storeNow() override { m_viewModel.flush(); }
    void take(Instrument instrument) override;

    OutcomeViewModel& viewModel() { return m_viewModel; }

protected:
    void refresh() override;

private:
    void buildForm();
    void fillList();
    void showForm();
    void showAnswers();
    void store();
    void loadWording();
    void withdrawWording();
    /// Empty when the shown measure has none.
    std::unique_ptr<BlankPaper> makeBlank() const;
    QString blankName() const;
    void printBlank();
    void saveBlank();

    Navigator& m_navigator;
    Prompts& m_prompts;
    ChooseFile m_chooseFile;
    OutcomeViewModel m_viewModel;
    QListWidget* m_list;
    TextLabel* m_title;
    TextLabel* m_purpose;
    Chip* m_wording;
    ChoiceSegment* m_language;
    ActionButton* m_load;
    ActionButton* m_withdraw;
    ActionButton* m_print;
    ActionButton* m_blank;
    Banner* m_fault;
    QScrollArea* m_scroll;
    MeasureFields* m_fields = nullptr;
    ResultPane* m_result;
};

} // namespace ach
