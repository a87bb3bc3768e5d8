// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sheets/takehomejob.h"
#include "ui/widgets/tokenwidget.h"

#include <QTimer>

class QCheckBox;

namespace ach {

class ActionButton;
class BusyOverlay;
class HomeSheetViewModel;
class Navigator;
class Prompts;

/// The part of the sheet's page that hands out the take-home folder: what it holds and the button,
/// Ctrl+K. While it is written a strip lies at the bottom of the page, and Esc stops it.
class TakeHomeSection : public TokenWidget {
    Q_OBJECT

public:
    /// `page` carries the strip. All must outlive the section.
    TakeHomeSection(HomeSheetViewModel& viewModel, Navigator& navigator, Prompts& prompts,
                    QWidget* page, QWidget* parent);
    ~TakeHomeSection() override;

    /// Hidden sheets hand nothing out.
    void setAvailable(bool available);
    bool isWriting() const { return m_job.isRunning(); }
    void stop();

Q_SIGNALS:
    void failed(const QString& sentence);
    /// A new attempt: what was told of the last one is over.
    void begun();

protected:
    void refresh() override;

private:
    void write();
    void showProgress();
    void finish(const Status& written);

    HomeSheetViewModel& m_viewModel;
    Navigator& m_navigator;
    Prompts& m_prompts;
    ActionButton* m_button;
    QCheckBox* m_withName;
    QCheckBox* m_singleFile;
    BusyOverlay* m_busy;
    TakeHomeJob m_job;
    QTimer m_patience;
    QString m_folder;
    int m_clips = 0;
    int m_percent = 0;
    bool m_hasName = false;
};

} // namespace ach
