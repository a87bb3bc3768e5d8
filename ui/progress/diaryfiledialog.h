// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace ach {

class ActionButton;
class Banner;
class DiaryFileViewModel;

/// The days of a patient's diary beside the record, with a choice for each day that brings
/// something. Enter stores.
class DiaryFileDialog : public QDialog {
    Q_OBJECT

public:
    /// `viewModel` has read a file without a problem, and must outlive the dialog.
    DiaryFileDialog(DiaryFileViewModel& viewModel, QWidget* parent);
    ~DiaryFileDialog() override;

    /// How many days were stored when it was accepted.
    int storedDays() const { return m_stored; }

private:
    QWidget* makeDays();
    void showCount();
    void store();

    DiaryFileViewModel& m_viewModel;
    Banner* m_error;
    ActionButton* m_store;
    int m_stored = 0;
};

} // namespace ach
