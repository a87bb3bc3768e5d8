// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/clippair.h"

#include <QDialog>

#include <functional>

class QComboBox;

namespace ach {

/// Two films side by side in a window of their own; the second is chosen from a list. F11 fills the
/// screen, Esc leaves it and then the window.
class CompareDialog : public QDialog {
    Q_OBJECT

public:
    /// What may stand at the right. `open` is called whenever it is chosen.
    struct Choice {
        QString name;
        std::function<PairFilm()> open;
    };

    /// `choices` has at least one; the one at `initial` is shown first.
    CompareDialog(const PairFilm& first, const QList<Choice>& choices, int initial,
                  QWidget* parent);
    ~CompareDialog() override;

    ClipPair& pair() { return *m_pair; }

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showChoice(int index);
    void setFullScreen(bool full);

    PairFilm m_first;
    QList<Choice> m_choices;
    QComboBox* m_other;
    ClipPair* m_pair;
};

} // namespace ach
