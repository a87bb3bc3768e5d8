// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/answer.h"
#include "ui/widgets/tokenwidget.h"

namespace ach {

class ChoiceSegment;
class TextLabel;

/// A question with No, Yes and "?" (asked, but not known). None chosen means not asked, which is
/// never a no. Keys: Y, N, "?", arrows; Backspace goes back to not asked; up and down walk through
/// the rows of a list.
class AnswerRow : public TokenWidget {
    Q_OBJECT

public:
    AnswerRow(const QString& question, QWidget* parent);
    ~AnswerRow() override;

    void setQuestion(const QString& question, const QString& hint = {});
    /// In place of "No" and "Yes", where the finding has words of its own.
    void setAnswerTexts(const QString& no, const QString& yes);
    Answer answer() const;
    /// Never emits.
    void setAnswer(Answer answer);

signals:
    void answered(ach::Answer answer);

protected:
    void refresh() override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    TextLabel* m_question;
    TextLabel* m_hint;
    ChoiceSegment* m_segment;
    QString m_no;
    QString m_yes;
};

} // namespace ach
